### Country words: Timor-Leste. CC BY 4.0

country = Timor-Leste
helpline_emergency = Emergency 112
    .about = For when somebody is in danger right now. Police, fire or ambulance come.

## Terms, laid over any course.
-helpline = the help line
-adult-helper = the nurse at the health post
-money = dollars
-price = ${ $amount }
-phone-shop = the phone-credit kiosk
-chat-app = the chat app
-girl = Natália
-boy = Mateus
-snack = fried banana
