### Country words: Papua New Guinea. CC BY 4.0

country = Papua New Guinea
helpline_helpim-lain = 1-Tok Kaunselin Helpim Lain
    .about = Somebody listens and helps you find a way.
helpline_child-protection = Child Protection Hotline
    .about = Somebody helps children who need it.
helpline_police = Police emergency line
    .about = For when somebody is in danger right now.

## Terms, laid over any course

-helpline = the helpim lain
-adult-helper = the aid post worker
-money = kina
-price = K{ $amount }
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Kila
-boy = Moses
-snack = flour balls
