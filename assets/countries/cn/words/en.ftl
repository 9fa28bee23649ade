### Country words: China. CC BY 4.0

country = China
helpline_youth-12355 = Youth Service Line
    .about = Somebody listens and helps you find a way.
helpline_support-12356 = Psychological Support Line
    .about = Somebody listens when you feel sad, afraid or under pressure.
helpline_minors-12345 = Public Service Line
    .about = People at an office who see to it that children are protected.
helpline_police = Police
    .about = For when somebody is in danger right now.
helpline_report-12377 = Report Centre
    .about = Here a grown-up can report a bad page or account.

## Terms, laid over any course

-helpline = the youth helpline
-adult-helper = the community social worker
-money = yuan
-price = { $amount } yuan
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Yutong
-boy = Haoran
-snack = tanghulu
