### Country words: Malaysia. CC BY 4.0

country = Malaysia
helpline_talian-kasih = Talian Kasih
    .about = Somebody listens and helps you find a way.
helpline_buddy-bear = Buddy Bear
    .about = Only for children: somebody listens, kindly.
helpline_emergency = Emergency line and police
    .about = For when somebody is in danger right now.
helpline_online-complaint = MCMC, the Internet commission
    .about = For when a page, a picture or an account is not right.

## Terms, laid over any course

-helpline = the helpline
-adult-helper = the nurse at the clinic
-money = ringgit
-price = RM{ $amount }
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Siti
-boy = Wei Jie
-snack = pisang goreng
