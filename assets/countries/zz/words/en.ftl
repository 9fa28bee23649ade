### Country words: Another country. CC BY 4.0

country = Another country

## Terms, laid over any course

-helpline = the helpline
-adult-helper = a grown-up helper
-money = money
-price = { $amount ->
        [one] { $amount } coin
       *[other] { $amount } coins
    }
-phone-shop = the phone shop
-chat-app = the chat app
-girl = Nora
-boy = Leo
-snack = a banana
