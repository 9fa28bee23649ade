### Country words: Another country, Arabic: a draft. No native speaker has read it. CC BY 4.0

country = بلد آخر

## Terms, laid over any course

-helpline = خط المساعدة
-adult-helper = شخص كبير يساعد
-money = المال
-price = { $amount ->
        [few] { $amount } عملات
       *[other] { $amount } عملة
    }
-phone-shop = متجر الهواتف
-chat-app = تطبيق الدردشة
-girl = سلمى
-boy = سامي
-snack = موزة
