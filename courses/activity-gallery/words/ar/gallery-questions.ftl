### Activity gallery, Arabic: a draft. No native speaker has read it. CC BY 4.0

lesson = الأسئلة
    .about = Choice وSort، مع كل طريقة للإجابة.
    .learned = في Practice يمكن أن تحاول مرة أخرى، وفي Quiz محاولة واحدة، وفي Poll لا جواب صحيح.
    .tell = هل لديك أسئلة عن المعرض؟ اسأل المدرّب الذي أحضره.

choice-one = هذا هو Choice بجواب صحيح واحد. إلى ماذا تحتاج الطائرة الورقية؟
    .moon = القمر
    .moon_why = يمكنها أن تطير ظهرًا. القمر نائم عندئذ.
    .wind = الريح
    .wind_why = الريح ترفعها. من دونها هي مجرد ورق على خيط.
    .soup = الحساء
    .soup_why = من يمسك الخيط يحتاج إلى الحساء، أما الطائرة فلا.
    .hint = نشعر به ولا نراه.

choice-several = هنا أكثر من جواب صحيح، وتتحقق منها معًا. ماذا يوجد في طائرة ورقية؟
    .string = خيط
    .string_why = الخيط يمسكها.
    .tail = ذيل
    .tail_why = الذيل يجعلها ثابتة.
    .wheel = عجلة
    .wheel_why = العجلات للأرض.
    .paper = ورق
    .paper_why = الورق يلتقط الريح.
    .engine = محرّك
    .engine_why = الريح تقوم بهذا العمل.
    .hint = ثلاثة منها صحيحة.

choice-quiz = هذا Quiz: محاولة واحدة ثم السبب. إلى أين تذهب الطائرة حين تتوقف الريح؟
    .up = إلى أعلى
    .up_why = الريح وحدها ترفعها.
    .down = إلى أسفل
    .down_why = لم يعد شيء يمسكها في الجو.
    .sideways = إلى البيت
    .sideways_why = يجب أن يحملها أحد إلى هناك.

choice-poll = هذا Poll: لا صواب فيه ولا خطأ. أي طائرة تحب أن تطيّر؟
    .red = الحمراء
    .red_why = تُرى من بعيد.
    .blue = الزرقاء
    .blue_why = تختبئ في السماء.
    .striped = المخطّطة
    .striped_why = تبدو مثل نمر له خيط.

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

sort-quiz = Sort مع Quiz: محاولة واحدة لكل شيء.
    .warm = دافئ
    .cold = بارد
    .sun = الشمس
    .sun_why = تدفئ العالم كله.
    .ice = الثلج
    .ice_why = ماء بارد جدًا.
    .tea = شاي طازج
    .tea_why = انفخ عليه أولًا.
