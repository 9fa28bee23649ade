### Activity gallery, Arabic: a draft. No native speaker has read it. CC BY 4.0

# source 5d838a5e
lesson = Sort: لكل شيء مكانه
    .about = مجموعتان وثلاث وأربع، بالكلمات وبالصور.
    .learned = كل شيء يقول لماذا مكانه هناك، حين يصل إلى مجموعته.
    .tell = هل لديك أسئلة عن المعرض؟ اسأل المدرّب الذي أحضره.

# source eaa08344
sort-three = هذا هو Sort. أين مكان كل شيء؟
    .sky = السماء
    .water = الماء
    .land = الأرض
    .cloud = سحابة
    .cloud_why = تسبح هناك في الأعلى.
    .fish = سمكة
    .fish_why = تتنفّس في الماء.
    .goat = ماعز
    .goat_why = أربع أقدام على الأرض.
    .star = نجمة
    .star_why = عالية جدًا وبعيدة جدًا.
    .reed = قصبة
    .reed_why = تقف في البركة.
    .path = طريق
    .path_why = نمشي عليه.
    .hint = انظر إلى أعلى وإلى أسفل وإلى البركة.

# source 4a5cf1a5
sort-pictures = يمكن أن تكون للأشياء صور. من أو ما الذي ينمو، وما الذي صُنع باليد؟
    .grows = ينمو
    .made = مصنوع
    .leaf = ورقة شجر
    .leaf_why = نمت على شجرة وحدها.
    .pot = قدر
    .pot_why = صنعه شخص، وخدشه شخص آخر.
    .goat = ماعز
    .goat_why = تكبر مع كل حساء.
    .drum = طبلة
    .drum_why = خشب وجلد، صنعها من له جيران صبورون.
    .idris = إدريس
    .idris_why = كل شهر يصير سرواله أقصر.
    .kite = طائرة ورقية
    .kite_why = الورق والعيدان والغراء لا تجتمع وحدها.
    .hint = هل كان أصغر في العام الماضي؟
    .hint_more = ما يأكل أو يشرب يمكن أن ينمو.

# source f4bf95d7
sort-four = أربع مجموعات هي الأكثر. إلى ماذا نحتاج، ولماذا؟
    .soup = حساء
    .kite = طائرة ورقية
    .boat = قارب
    .goat = ماعز
    .carrot = جزرة
    .carrot_why = تجعل الحساء حلوًا وبرتقاليًا.
    .string = خيط طويل
    .string_why = يمسك الطائرة، ويدغدغ السماء.
    .paddle = مجداف
    .paddle_why = الملاعق قصيرة جدًا. جرّبها أحدهم.
    .hay = بعض التبن
    .hay_why = هذا ليس حساء، تقول الماعز، ثم تأكله.
    .spoon = ملعقة
    .spoon_why = من دونها نحتاج إلى لحية.
    .breeze = نسمة
    .breeze_why = ترفع كل خفيف.
    .anchor = مرساة
    .anchor_why = تمسك القارب ريثما يأكل الجميع.
    .bell = جرس
    .bell_why = عندئذ يسمع الجميع أين الماعز.

# source e0c73de9
sort-four-pictures = أربع مجموعات وثمانية أشياء وصور. أين بيت كل واحد؟
    .sky = السماء
    .water = الماء
    .kitchen = المطبخ
    .ceiling = السقف
    .moon = القمر
    .moon_why = عالٍ هناك، حتى حين لا ينظر أحد.
    .dolphin = الدلفين
    .dolphin_why = هناك بلل وعمق.
    .pot = القدر
    .pot_why = يعيش على الموقد، إن سمحت الماعز.
    .gecko = الوزغة
    .gecko_why = تمشي مقلوبة، وتظن أننا نحن المقلوبون.
    .star = النجمة
    .star_why = معلّقة هناك بلا مسمار.
    .boat = القارب
    .boat_why = على اليابسة يميل فقط.
    .mango = المانجو
    .mango_why = تنتظر على الرفّ، لكن ليس طويلًا.
    .lantern = الفانوس
    .lantern_why = من فوق يضيء كل صحن.
    .hint = أين نبحث عنه؟
    .hint_more = في كل مجموعة اثنان.

# source 8a084cd9
sort-quiz = Sort مع Quiz: محاولة واحدة لكل شيء.
    .warm = دافئ
    .cold = بارد
    .sun = الشمس
    .sun_why = تدفئ العالم كله.
    .ice = الثلج
    .ice_why = ماء بارد جدًا.
    .tea = شاي طازج
    .tea_why = انفخ عليه أولًا.
