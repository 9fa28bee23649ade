### Country words: Pakistan. CC BY 4.0

country = Pakistan
helpline_child-protection = Child Protection Helpline
    .about = Somebody from child protection listens to you and helps.
helpline_police = Police
    .about = For when somebody is in danger right now. The police come and help.
helpline_human-rights = Human Rights Helpline 1099
    .about = Somebody is unfair to a child or hurts one? The people here know what to do.
helpline_digital-rights = Cyber Harassment Helpline
    .about = Somebody is mean or scary online? They listen and show you a way.
helpline_cybercrime = NCCIA Cybercrime Helpline
    .about = A page, picture or account does harm? Report it here with a grown-up.

## Terms, laid over any course.
-helpline = the child helpline
-adult-helper = the lady health worker
-money = rupees
-price = Rs { $amount }
-phone-shop = the mobile shop
-chat-app = the chat app
-girl = Fatima
-boy = Bilal
-snack = samosas
