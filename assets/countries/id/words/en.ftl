### Country words: Indonesia. CC BY 4.0

country = Indonesia
helpline_child-helpline = SAPA 129
    .about = Somebody listens to children and women, by day and by night, and helps.
helpline_police = Police 110
    .about = For when somebody is in danger right now. The police come and help.
helpline_child-rights = Child Protection Commission (KPAI)
    .about = Somebody did not respect a child’s rights? Tell them, with a grown-up.
helpline_report-page = Aduan Konten
    .about = A bad page or picture? A grown-up can report it here with you.

## Terms, laid over any course.
-helpline = the child helpline
-adult-helper = the nurse at the puskesmas
-money = rupiah
-price = Rp { $amount },000
-phone-shop = the phone-credit kiosk
-chat-app = the chat app
-girl = Wulan
-boy = Bagas
-snack = pisang goreng
