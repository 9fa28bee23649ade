### Country words: Cambodia. CC BY 4.0

country = Cambodia
helpline_child-helpline = Child Helpline Cambodia
    .about = Somebody listens and helps you find a way, by day and by night.
helpline_police = Police
    .about = For when somebody is in danger right now. The police come and help.
helpline_child-protection = APLE hotline
    .about = Somebody wants bad pictures or does harm online? Report it here with a grown-up.

## Terms, laid over any course.
-helpline = the child helpline
-adult-helper = the health worker
-money = riel
-price = { $amount },000 riel
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Sophea
-boy = Vuthy
-snack = num ansom
