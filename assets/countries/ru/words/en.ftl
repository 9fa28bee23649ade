### Country words: Russia. CC BY 4.0

country = Russia
helpline_telefon-doveriya = Children’s Trust Line
    .about = Somebody listens and helps you find a way.
helpline_telefon-doveriya-124 = Children’s Trust Line, short number
    .about = The same line, from a mobile phone.
helpline_emergency = Emergency services
    .about = For when somebody is in danger right now.
helpline_rkn = Register of forbidden information
    .about = Here a grown-up can report a dangerous page.

## Terms, laid over any course

-helpline = the children’s trust line
-adult-helper = the doctor at the children’s clinic
-money = roubles
-price = { $amount } ₽
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Sonya
-boy = Artyom
-snack = pancakes
