### Country words: Another country, Mongolian: a draft. No native speaker has read it. CC BY 4.0

country = Өөр улс

## Terms, laid over any course

-helpline = тусламжийн утас
-adult-helper = тусалдаг том хүн
-money = мөнгө
-price = { $amount } зоос
-phone-shop = утасны дэлгүүр
-chat-app = чат апп
-girl = Сараа
-boy = Бат
-snack = алим
