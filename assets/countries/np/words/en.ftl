### Country words: Nepal. CC BY 4.0

country = Nepal
helpline_child-helpline = Child Helpline Nepal
    .about = Somebody listens and helps you find a way.
helpline_police = Nepal Police
    .about = For when somebody is in danger right now.
helpline_cyber-bureau = Cyber Bureau of Nepal Police
    .about = For when a page, a picture or an account is not right.

## Terms, laid over any course

-helpline = the child helpline
-adult-helper = the health volunteer
-money = rupees
-price = Rs { $amount }
-phone-shop = the mobile shop
-chat-app = the chat app
-girl = Puja
-boy = Bibek
-snack = chatpate
