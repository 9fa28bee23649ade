### Country words: Philippines. CC BY 4.0

country = Philippines
helpline_child-helpline = Makabata Helpline 1383
    .about = Somebody listens to children, by day and by night, and helps.
helpline_bantay-bata = Bantay Bata 163
    .about = Somebody listens and helps you find a way.
helpline_emergency = Emergency 911
    .about = For when somebody is in danger right now. Police, fire or ambulance come.
helpline_report-page = eProtectKids
    .about = A page or picture that is bad for children? Report it here with a grown-up.

## Terms, laid over any course.
-helpline = the child helpline
-adult-helper = the barangay health worker
-money = pesos
-price = ₱{ $amount }
-phone-shop = the sari-sari store
-chat-app = the chat app
-girl = Bea
-boy = Miguel
-snack = turon
