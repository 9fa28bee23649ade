### Country words: Another country, Spanish: a draft. No native speaker has read it. CC BY 4.0

country = Otro país

## Terms, laid over any course

-helpline = la línea de ayuda
-adult-helper = un adulto que ayuda
-money = dinero
-price = { $amount ->
        [one] { $amount } moneda
       *[other] { $amount } monedas
    }
-phone-shop = la tienda de teléfonos
-chat-app = la aplicación de chat
-girl = Elena
-boy = Mateo
-snack = una naranja
