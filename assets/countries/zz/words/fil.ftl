### Country words: Another country, Filipino: a draft. No native speaker has read it. CC BY 4.0

country = Ibang bansa

## Terms, laid over any course

-helpline = helpline
-adult-helper = katuwang na nakatatanda
-money = pera
-price = { $amount } barya
-phone-shop = tindahan ng telepono
-chat-app = chat app
-girl = Lena
-boy = Paolo
-snack = saging
