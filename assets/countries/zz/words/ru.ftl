### Country words: Another country, Russian: a draft. No native speaker has read it. CC BY 4.0

country = Другая страна

## Terms, laid over any course

-helpline = телефон доверия
-adult-helper = взрослый помощник
-money = деньги
-price = { $amount ->
        [one] { $amount } монета
        [few] { $amount } монеты
        [many] { $amount } монет
       *[other] { $amount } монеты
    }
-phone-shop = магазин телефонов
-chat-app = приложение для общения
-girl = Катя
-boy = Миша
-snack = яблоко
