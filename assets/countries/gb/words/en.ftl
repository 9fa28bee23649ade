### Country words: United Kingdom. CC BY 4.0

country = United Kingdom
helpline_childline = Childline
    .about = Somebody listens, whatever it is about. You can also write or chat.
helpline_ceop = CEOP Safety Centre
    .about = Police for when somebody online makes a child feel unsafe.
helpline_report-remove = Report Remove
    .about = Helps to get a private picture of you off the internet.
helpline_police = Emergency police
    .about = For when somebody is in danger right now.

## Terms, laid over any course

-helpline = the children’s helpline
-adult-helper = the youth worker
-money = pounds
-price = £{ $amount }
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Poppy
-boy = Harry
-snack = crumpets
