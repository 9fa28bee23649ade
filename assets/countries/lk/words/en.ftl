### Country words: Sri Lanka. CC BY 4.0

country = Sri Lanka
helpline_childline = Childline Sri Lanka
    .about = Somebody listens and helps you find a way.
helpline_police = Police emergency line
    .about = For when somebody is in danger right now.
helpline_cyber-report = Sri Lanka CERT
    .about = For when a page, a picture or an account is not right.

## Terms, laid over any course

-helpline = the childline
-adult-helper = the public health midwife
-money = rupees
-price = Rs. { $amount }
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Nethmi
-boy = Kavin
-snack = wade
