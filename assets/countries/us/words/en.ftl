### Country words: United States. CC BY 4.0

country = United States
helpline_boys-town = Boys Town National Hotline
    .about = Somebody listens to girls and boys. A message begins with VOICE.
helpline_childhelp = Childhelp Hotline
    .about = Somebody listens when a person hurts or frightens a child.
helpline_crisis-text-line = Crisis Text Line
    .about = Text the word HOME, and somebody answers your messages.
helpline_lifeline-988 = 988 Lifeline
    .about = Somebody listens when everything feels too sad or too heavy.
helpline_cybertipline = CyberTipline
    .about = For when somebody online does something wrong to a child.
helpline_take-it-down = Take It Down
    .about = Helps to get a private picture of you off the internet.
helpline_emergency = Emergency services
    .about = For when somebody is in danger right now.

## Terms, laid over any course

-helpline = the children’s helpline
-adult-helper = the counselor at the youth center
-money = dollars
-price = ${ $amount }
-phone-shop = the phone store
-chat-app = the chat app
-girl = Sofia
-boy = Noah
-snack = popcorn
