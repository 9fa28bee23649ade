### Country words: India, Urdu: a draft. No native speaker has read it. CC BY 4.0

country = بھارت
helpline_child-helpline = چائلڈ لائن
    .about = کوئی آپ کی بات سنتا ہے اور راستہ ڈھونڈنے میں مدد کرتا ہے۔
helpline_emergency = ایمرجنسی لائن اور پولیس
    .about = جب اسی وقت کوئی خطرے میں ہو۔
helpline_cyber-crime = سائبر کرائم ہیلپ لائن
    .about = جب کوئی صفحہ، تصویر یا اکاؤنٹ ٹھیک نہ ہو۔

## Terms, laid over any course

-helpline = بچوں کی ہیلپ لائن
-adult-helper = آشا دیدی
-money = روپے
-price = { $amount } روپے
-phone-shop = ریچارج کی دکان
-chat-app = چیٹ ایپ
-girl = اننیا
-boy = روہن
-snack = سموسے
