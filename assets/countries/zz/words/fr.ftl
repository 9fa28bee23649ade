### Country words: Another country, French: a draft. No native speaker has read it. CC BY 4.0

country = Un autre pays

## Terms, laid over any course

-helpline = la ligne d’écoute
-adult-helper = un adulte qui aide
-money = de l’argent
-price = { $amount ->
        [one] { $amount } pièce
       *[other] { $amount } pièces
    }
-phone-shop = la boutique de téléphones
-chat-app = l’application de discussion
-girl = Emma
-boy = Léo
-snack = une banane
