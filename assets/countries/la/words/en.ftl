### Country words: Lao PDR. CC BY 4.0

country = Lao PDR
helpline_youth-hotline = Lao Youth Union Hotline
    .about = Somebody listens and helps you find a way.
helpline_women-and-children = Lao Women’s Union Hotline
    .about = Somebody listens to women and children.
helpline_police = The police
    .about = For when somebody is in danger right now.

## Terms, laid over any course

-helpline = the helpline
-adult-helper = the health worker
-money = kip
-price = { $amount },000 kip
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Bouavanh
-boy = Bounmy
-snack = khao nom kok
