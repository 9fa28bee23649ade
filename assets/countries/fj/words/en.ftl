### Country words: Fiji. CC BY 4.0

country = Fiji
helpline_child-helpline = National Child Helpline
    .about = Somebody listens and helps you find a way.
helpline_police = Fiji Police
    .about = For when somebody is in danger right now.
helpline_online-safety = Online Safety Commission
    .about = For when a page, a picture or an account is not right.
helpline_online-safety-free = Online Safety Commission, free line
    .about = For when something online is not right.

## Terms, laid over any course

-helpline = the child helpline
-adult-helper = the nurse at the nursing station
-money = dollars
-price = ${ $amount }
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Mereani
-boy = Avinesh
-snack = lolo buns
