### Country words: Thailand. CC BY 4.0

country = Thailand
helpline_child-helpline = Saidek 1387
    .about = Somebody listens to children, by day and by night, and helps.
helpline_police = Police 191
    .about = For when somebody is in danger right now. The police come and help.
helpline_social-help = Social Assistance Centre 1300
    .about = When you or your family are in trouble, the people here know where help is.
helpline_picture-help = Police page for shared pictures
    .about = A picture of you was sent around? Police here help, whatever happened before.
helpline_online-crime = Online crime line 1441
    .about = Tricked out of money or an account? Report it here with a grown-up.
helpline_report-page = ThaiHotline
    .about = A page or picture that is bad for children? Report it here with a grown-up.

## Terms, laid over any course.
-helpline = the child helpline
-adult-helper = the nurse at the health station
-money = baht
-price = { $amount } baht
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Mali
-boy = Tonkla
-snack = khanom khrok
