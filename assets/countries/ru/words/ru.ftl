### Country words: Russia, Russian: a draft. No native speaker has read it. CC BY 4.0

country = Россия
helpline_telefon-doveriya = Детский телефон доверия
    .about = Тебя выслушают и помогут найти выход.
helpline_telefon-doveriya-124 = Детский телефон доверия, номер 124
    .about = Тот же телефон доверия, если звонить с мобильного.
helpline_emergency = Экстренная помощь
    .about = Если кто-то в опасности прямо сейчас.
helpline_rkn = Единый реестр запрещённой информации
    .about = Здесь взрослый может сообщить об опасной странице.

## Terms, laid over any course

-helpline = детский телефон доверия
-adult-helper = врач детской поликлиники
-money = рубли
-price = { $amount } ₽
-phone-shop = салон связи
-chat-app = приложение для общения
-girl = Соня
-boy = Артём
-snack = блинчики
