### Activity gallery, Arabic: a draft. No native speaker has read it. CC BY 4.0

# source 311712eb
lesson = Match: ما يكون معًا
    .about = زوجان وثلاثة وخمسة.
    .learned = شيئان يكونان معًا يقولان لماذا، حين يجتمعان.
    .tell = هل لديك أسئلة عن المعرض؟ اسأل المدرّب الذي أحضره.

# source ccb7af09
match-five = هذا هو Match. ما الذي يكون معًا؟
    .needle = إبرة
    .needle_with = خيط
    .needle_why = يمرّ الخيط من ثقبها.
    .kettle = إبريق
    .kettle_with = شاي
    .kettle_why = أولًا يغلي الماء.
    .drum-pair = طبلة
    .drum-pair_with = عصا
    .drum-pair_why = بوم!
    .net = شبكة
    .net_with = سمكة
    .net_why = بقليل من الحظ.
    .lamp = مصباح
    .lamp_with = ضوء
    .lamp_why = لومو يوافق.
    .hint = ماذا نستخدم مع ماذا؟

# source a4968067
match-three = ثلاثة أزواج بأطول الكلمات. ما الذي يناسب؟
    .kite = طائرة ملوّنة مصنوعة من الورق
    .kite_with = نسمات قوية بين تلّتين خضراوين
    .kite_why = تمرّ الريح من هناك كل عصر.
    .goat = ماعز جائعة لا تستعجل أبدًا
    .goat_with = حساء لذيذ بجانب نافذة مفتوحة
    .goat_why = لديها اليوم كله. أما الحساء فلا.
    .boat = قارب خشبي من دون أي شراع
    .boat_with = شخص صبور معه مجدافان طويلان
    .boat_why = يسير ببطء، وهناك وقت للغناء.
    .hint = إلى ماذا يحتاج كل واحد؟
    .hint_more = واحد يحتاج إلى ريح، وواحد إلى ذراعين، وواحد جائع فقط.

# source 84c6eb66
match-quiz = Match مع Quiz: محاولة واحدة لكل زوج.
    .day = النهار
    .day_with = الشمس
    .day_why = هي التي تصنعه.
    .night = الليل
    .night_with = القمر
    .night_why = في معظم الليالي.
