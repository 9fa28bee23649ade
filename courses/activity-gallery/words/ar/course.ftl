### Activity gallery, Arabic: a draft. No native speaker has read it. CC BY 4.0

course = معرض الأنشطة
    .about = للمدرّبين: كل نوع من الأنشطة، مع كل خياراته.
module_telling = الحكي
module_questions = الأسئلة
module_scenarios = مواقف
module_ways = طرق
cast_lumo = لومو
    .alt = لومو، يراعة مستديرة لها فانوس بدل الذيل
cast_mina = مينا
    .alt = مينا، فتاة في العاشرة
cast_dara = دارا
    .alt = دارا، فتى في العاشرة
cast_aisha = عائشة
    .alt = عائشة، فتاة محجبة في الحادية عشرة
cast_tomasi = توماسي
    .alt = توماسي، فتى في الحادية عشرة يستخدم كرسيًا متحركًا
cast_ravi = رافي
    .alt = رافي، فتى في الحادية عشرة يضع نظارة
cast_suri = سوري
    .alt = سوري، فتاة في الثانية عشرة تضع سماعة أذن تساعدها على السمع
cast_idris = إدريس
    .alt = إدريس، ولد في السادسة
cast_auntie = العمّة سوك
    .alt = العمّة سوك، امرأة بوجه طيّب
cast_teacher = الأستاذ رحمن
    .alt = الأستاذ رحمن، معلّم
cast_nani = ناني
    .alt = ناني، جدّة كبيرة في السنّ لها ابتسامة حكيمة
cast_uncle = العمّ سومتشاي
    .alt = العمّ سومتشاي، رجل يصلح الهواتف في السوق
cast_nurse = الممرّضة ليلاني
    .alt = الممرّضة ليلاني، ممرّضة في المركز الصحي
cast_mother = أم مينا
    .alt = أم مينا، امرأة
cast_class-group = مجموعة الصف
cast_fox = Fox

## ما يمكن تعلّمه هنا
skill_fly-a-kite = أصنع طائرة ورقية وأطيّرها
skill_guard-the-soup = أحفظ الحساء من الماعز
skill_ask-before-sharing = أسأل قبل أن أشارك
skill_lock-my-things = أقفل أشيائي جيدًا
skill_check-before-sharing = أتحقّق قبل أن أنشر
skill_tell-someone = أخبر من يستطيع أن يساعد

## ما يظنه بعضهم؛ للكبار
thinks_joke-needs-no-asking = إذا كان الشيء جميلًا أو مضحكًا وبلا نيّة سيئة، فلا حاجة إلى سؤال أحد.
thinks_friends-may-see-all = للأصدقاء أن يروا كل صورة، وهي تبقى عندهم.
