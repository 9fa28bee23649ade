### Country words: Viet Nam. CC BY 4.0

country = Viet Nam
helpline_child-helpline = National Child Protection Hotline
    .about = Somebody listens and helps you find a way.
helpline_police = The police
    .about = For when somebody is in danger right now.
helpline_online-report = Network for Child Online Protection
    .about = A web page where a grown-up and you can report together.

## Terms, laid over any course

-helpline = the child helpline
-adult-helper = the nurse at the health station
-money = dong
-price = { $amount },000 dong
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Lan
-boy = Nam
-snack = banh trang tron
