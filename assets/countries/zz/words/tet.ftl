### Country words: Another country, Tetun: a draft. No native speaker has read it. CC BY 4.0

country = Rai seluk

## Terms, laid over any course

-helpline = liña ajuda
-adult-helper = ema boot ne’ebé ajuda
-money = osan
-price = osan-besi { $amount }
-phone-shop = loja telefone
-chat-app = aplikasaun chat
-girl = Rosa
-boy = Nelson
-snack = hudi
