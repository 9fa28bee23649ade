### Activity gallery, Arabic: a draft. No native speaker has read it. CC BY 4.0

# source d53fdc84
course = معرض الأنشطة
    .about = للمدرّبين: كل نوع من الأنشطة، مع كل خياراته.
# source bfdd75bf
module_telling = الحكي
# source 27e93310
module_questions = الأسئلة
# source aab9e6ba
module_scenarios = مواقف
# source 67dc5779
module_ways = طرق
# source b494231c
cast_lumo = لومو
    .alt = لومو، يراعة مستديرة لها فانوس بدل الذيل
# source af55d5d3
cast_mina = مينا
    .alt = مينا، فتاة في العاشرة
# source 5b2c2cba
cast_dara = دارا
    .alt = دارا، فتى في العاشرة
# source f95d4d2b
cast_aisha = عائشة
    .alt = عائشة، فتاة محجبة في الحادية عشرة
# source 3fbc9c68
cast_tomasi = توماسي
    .alt = توماسي، فتى في الحادية عشرة يستخدم كرسيًا متحركًا
# source ba88e027
cast_ravi = رافي
    .alt = رافي، فتى في الحادية عشرة يضع نظارة
# source 888afa4d
cast_suri = سوري
    .alt = سوري، فتاة في الثانية عشرة تضع سماعة أذن تساعدها على السمع
# source 334c23b3
cast_idris = إدريس
    .alt = إدريس، ولد في السادسة
# source 982ed7ae
cast_auntie = العمّة سوك
    .alt = العمّة سوك، امرأة بوجه طيّب
# source 3b3f8a8c
cast_teacher = الأستاذ رحمن
    .alt = الأستاذ رحمن، معلّم
# source 65fe067d
cast_nani = ناني
    .alt = ناني، جدّة كبيرة في السنّ لها ابتسامة حكيمة
# source 2101d9e3
cast_uncle = العمّ سومتشاي
    .alt = العمّ سومتشاي، رجل يصلح الهواتف في السوق
# source c3efdc93
cast_nurse = الممرّضة ليلاني
    .alt = الممرّضة ليلاني، ممرّضة في المركز الصحي
# source afacb901
cast_mother = أم مينا
    .alt = أم مينا، امرأة
# source f307a461
cast_class-group = مجموعة الصف
# source 2a1cc145
cast_fox = Fox

## ما يمكن تعلّمه هنا
# source 77f30f9a
skill_fly-a-kite = أصنع طائرة ورقية وأطيّرها
# source d710109c
skill_guard-the-soup = أحفظ الحساء من الماعز
# source 24731b26
skill_ask-before-sharing = أسأل قبل أن أشارك
# source c4a17ba0
skill_lock-my-things = أقفل أشيائي جيدًا
# source 808cfb59
skill_check-before-sharing = أتحقّق قبل أن أنشر
# source 71e3d05a
skill_tell-someone = أخبر من يستطيع أن يساعد

## ما يظنه بعضهم؛ للكبار
# source 45d8d913
thinks_joke-needs-no-asking = إذا كان الشيء جميلًا أو مضحكًا وبلا نيّة سيئة، فلا حاجة إلى سؤال أحد.
# source d970dac2
thinks_friends-may-see-all = للأصدقاء أن يروا كل صورة، وهي تبقى عندهم.
