### Activity gallery, Arabic: a draft. No native speaker has read it. CC BY 4.0

lesson = أزواج وترتيب وفراغات
    .about = Match وOrder وGaps.
    .learned = أشياء تكون معًا، أو تأتي واحدًا بعد الآخر، أو تنقص في جملة.
    .tell = هل لديك أسئلة عن المعرض؟ اسأل المدرّب الذي أحضره.

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

match-quiz = Match مع Quiz: محاولة واحدة لكل زوج.
    .day = النهار
    .day_with = الشمس
    .day_why = هي التي تصنعه.
    .night = الليل
    .night_with = القمر
    .night_why = في معظم الليالي.

order-six = هذا هو Order. كيف تُصنع الطائرة الورقية وتطير؟
    .fold = اطوِ الورق
    .fold_why = كل شيء يبدأ بالورق.
    .glue = ألصق العيدان
    .glue_why = هي تُبقي الورق مفتوحًا.
    .dry = اتركها تجفّ
    .dry_why = الغراء المبلّل لا يمسك.
    .tie = اربط الخيط
    .tie_why = الآن يمكن أن نمسكها.
    .run = اركض عكس الريح
    .run_why = الريح تحتاج إلى مساعدة صغيرة.
    .let-go = دعها ترتفع
    .let-go_why = لكن أمسك الخيط!
    .hint = ابدأ بما يوضع عليه كل شيء آخر.

order-quiz = Order مع Quiz: محاولة واحدة لكل مكان.
    .seed = بذرة
    .seed_why = تنام في الأرض.
    .sprout = نبتة صغيرة
    .sprout_why = ورقتان صغيرتان تأتيان أولًا.
    .tree = شجرة
    .tree_why = تحتاج إلى سنوات.

gaps-three = هذه هي Gaps. أولًا [ask]. إذا كان الجواب [yes]، عندئذ [share] الصورة.
    .ask = أسأل
    .ask_why = السؤال يأتي أولًا.
    .yes = نعم
    .yes_why = «نعم» وحدها تعني نعم.
    .share = أشارك
    .share_why = الآن الأمر جيد للاثنين.
    .shout = أصرخ
    .shout_why = هذا يؤلم الأذن فقط.
    .guess = أخمّن
    .guess_why = التخمين ليس جوابًا.
    .hint = ماذا يأتي قبل الجواب؟

gaps-quiz = Gaps مع Quiz: إذا بدا لي شيء غريبًا، [say-it] شخصًا.
    .say-it = أخبر
    .say-it_why = من يعرف يستطيع أن يساعد.
    .hide = أتجنّب
    .hide_why = وحدي يبقى الأمر غريبًا.
