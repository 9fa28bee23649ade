### Country words: Mongolia. CC BY 4.0

country = Mongolia
helpline_child-helpline = Child Helpline 108
    .about = Somebody listens to children, by day and by night, and helps.
helpline_police = Police
    .about = For when somebody is in danger right now. The police come and help.
helpline_family-violence = Hotline 107
    .about = Somebody at home is hurt or afraid? The people here know what to do.

## Terms, laid over any course.
-helpline = the child helpline
-adult-helper = the family doctor
-money = tögrög
-price = { $amount },000 tögrög
-phone-shop = the phone-credit shop
-chat-app = the chat app
-girl = Nomin
-boy = Temuulen
-snack = boortsog
