### Country words: Bangladesh. CC BY 4.0

country = Bangladesh
helpline_child-helpline = Bangladesh Child Helpline
    .about = Somebody listens and helps you find a way.
helpline_emergency = National Emergency Service
    .about = For when somebody is in danger right now.
helpline_police-cyber = Police Cyber Support for Women
    .about = Policewomen help girls and women when something online is not right.

## Terms, laid over any course

-helpline = the child helpline
-adult-helper = the health worker
-money = taka
-price = { $amount } taka
-phone-shop = the recharge shop
-chat-app = the chat app
-girl = Nusrat
-boy = Tanvir
-snack = jhalmuri
