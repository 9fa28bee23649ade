### Country words: France. CC BY 4.0

country = France
helpline_enfance-en-danger = Allô enfance en danger
    .about = Somebody listens when a child is not safe.
helpline_violences-numeriques = 3018
    .about = Somebody listens and helps when things go wrong online.
helpline_pharos = Pharos
    .about = Police who look at forbidden pages and pictures on the internet.
helpline_police = Police
    .about = For when somebody is in danger right now.
helpline_emergency = Emergency services
    .about = Any emergency: police, ambulance or fire brigade.

## Terms, laid over any course

-helpline = the children’s helpline
-adult-helper = the play leader at the leisure centre
-money = euros
-price = { $amount } €
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Louise
-boy = Gabriel
-snack = crêpes
