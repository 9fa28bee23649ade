### Country words: Another country, Indonesian: a draft. No native speaker has read it. CC BY 4.0

country = Negara lain

## Terms, laid over any course

-helpline = saluran bantuan
-adult-helper = orang dewasa yang menolong
-money = uang
-price = { $amount } koin
-phone-shop = toko telepon
-chat-app = aplikasi obrolan
-girl = Sari
-boy = Bayu
-snack = pisang
