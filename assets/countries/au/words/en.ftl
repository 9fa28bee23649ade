### Country words: Australia. CC BY 4.0

country = Australia
helpline_child-helpline = Kids Helpline
    .about = Somebody listens to you, by day and by night, by phone or on the web.
helpline_emergency = Triple Zero
    .about = For when somebody is in danger right now. Police, fire or ambulance come.
helpline_esafety = eSafety
    .about = Somebody is really mean online? Tell the app first, then report it here.
helpline_accce = Child protection police (ACCCE)
    .about = A grown-up online wants your pictures or secrets? The police here can help.
helpline_yarn = 13YARN
    .about = A yarn with an Aboriginal or Torres Strait Islander listener, day and night.

## Terms, laid over any course.
-helpline = the kids’ helpline
-adult-helper = the local doctor
-money = dollars
-price = ${ $amount }
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Chloe
-boy = Jack
-snack = fairy bread
