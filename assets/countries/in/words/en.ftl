### Country words: India. CC BY 4.0

country = India
helpline_child-helpline = Childline
    .about = Somebody listens and helps you find a way.
helpline_emergency = Emergency line and police
    .about = For when somebody is in danger right now.
helpline_cyber-crime = National Cyber Crime Helpline
    .about = For when a page, a picture or an account is not right.

## Terms, laid over any course

-helpline = the child helpline
-adult-helper = the ASHA worker
-money = rupees
-price = ₹{ $amount }
-phone-shop = the recharge shop
-chat-app = the chat app
-girl = Ananya
-boy = Rohan
-snack = samosas
