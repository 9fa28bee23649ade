### Country words: Bhutan. CC BY 4.0

country = Bhutan
helpline_child-helpline = Woman and Child Helpline
    .about = Somebody listens to children and women, by day and by night, and helps.
helpline_pema-helpline = The PEMA Helpline
    .about = Sad, worried or angry inside? Somebody listens, by day and by night.

## Terms, laid over any course.
-helpline = the child helpline
-adult-helper = the health assistant
-money = ngultrum
-price = Nu { $amount }
-phone-shop = the recharge shop
-chat-app = the chat app
-girl = Dechen
-boy = Norbu
-snack = momos
