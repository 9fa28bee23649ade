### Country words: Pakistan, Urdu: a draft. No native speaker has read it. CC BY 4.0

country = پاکستان
helpline_child-protection = بچوں کے تحفظ کی ہیلپ لائن
    .about = یہاں آپ کی بات سنی جاتی ہے اور آپ کی مدد کی جاتی ہے۔
helpline_police = پولیس
    .about = جب کوئی ابھی خطرے میں ہو۔ پولیس آ کر مدد کرتی ہے۔
helpline_human-rights = انسانی حقوق کی ہیلپ لائن 1099
    .about = کسی بچے سے ناانصافی ہو یا اسے تکلیف دی جائے؟ یہاں لوگ راستہ جانتے ہیں۔
helpline_digital-rights = سائبر ہراسمنٹ ہیلپ لائن
    .about = آن لائن کوئی تنگ کرے یا ڈرائے؟ یہاں بات سنتے اور راستہ بتاتے ہیں۔
helpline_cybercrime = سائبر کرائم ہیلپ لائن
    .about = کوئی صفحہ، تصویر یا اکاؤنٹ نقصان دے؟ کسی بڑے کے ساتھ یہاں رپورٹ کریں۔

## Terms, laid over any course.
-helpline = بچوں کی ہیلپ لائن
-adult-helper = لیڈی ہیلتھ ورکر
-money = روپے
-price = { $amount } روپے
-phone-shop = موبائل کی دکان
-chat-app = چیٹ ایپ
-girl = فاطمہ
-boy = بلال
-snack = سموسے
