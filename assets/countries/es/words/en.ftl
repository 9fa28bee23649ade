### Country words: Spain. CC BY 4.0

country = Spain
helpline_anar = ANAR Phone
    .about = Somebody listens and helps you find a way.
helpline_infancia-116111 = Children’s line
    .about = Somebody listens and helps you find a way.
helpline_acoso-escolar = Line against bullying at school
    .about = Somebody listens when a child is bullied, at school or online.
helpline_ayuda-017 = 017, Your Help in Cybersecurity
    .about = For all that puzzles or worries you about the internet.
helpline_canal-prioritario = Canal Prioritario
    .about = Helps a grown-up to get a harmful picture off the internet.
helpline_emergency = Emergency services
    .about = For when somebody is in danger right now.

## Terms, laid over any course

-helpline = the children’s helpline
-adult-helper = the nurse at the health centre
-money = euros
-price = { $amount } €
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Lucía
-boy = Hugo
-snack = churros
