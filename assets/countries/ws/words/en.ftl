### Country words: Samoa. CC BY 4.0

country = Samoa
helpline_svsg-helpline = Samoa Victim Support Group Helpline
    .about = Somebody listens and helps you find a way.
helpline_emergency = Emergency line
    .about = For when somebody is in danger right now.

## Terms, laid over any course

-helpline = the helpline
-adult-helper = the nurse at the health centre
-money = tala
-price = { $amount } tala
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Sefina
-boy = Ioane
-snack = panikeke
