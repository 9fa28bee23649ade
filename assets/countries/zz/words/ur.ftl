### Country words: Another country, Urdu: a draft. No native speaker has read it. CC BY 4.0

country = کوئی اور ملک

## Terms, laid over any course

-helpline = ہیلپ لائن
-adult-helper = مدد کرنے والا کوئی بڑا
-money = پیسے
-price = { $amount ->
        [one] { $amount } سکہ
       *[other] { $amount } سکے
    }
-phone-shop = موبائل کی دکان
-chat-app = چیٹ ایپ
-girl = زینب
-boy = حمزہ
-snack = کیلا
