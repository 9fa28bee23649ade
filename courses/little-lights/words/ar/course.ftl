### Lumo's Little Lights, Arabic: a draft. No native speaker has read it. CC BY 4.0

# source 51e2fa50
course = أضواء لومو الصغيرة
    .about = ست حكايات صغيرة نقرؤها معًا بصوت عالٍ. لكل حكاية جملة وأغنية. لمن هم بين السادسة والثامنة.
# source 72776e3d
module_mine-and-yours = لي ولك
# source 5ccef750
module_calm-and-kind = هدوء ولطف
# source b494231c
cast_lumo = لومو
    .alt = لومو، يراعة مستديرة لها فانوس بدل الذيل
# source 29d0d9c4
cast_idris = إدريس
    .alt = إدريس، ولد في السادسة بين أسنانه فراغ
# source f95d4d2b
cast_aisha = عائشة
    .alt = عائشة، فتاة محجبة في الحادية عشرة
# source af55d5d3
cast_mina = مينا
    .alt = مينا، فتاة في العاشرة
# source 5b2c2cba
cast_dara = دارا
    .alt = دارا، فتى في العاشرة
# source 3fbc9c68
cast_tomasi = توماسي
    .alt = توماسي، فتى في الحادية عشرة يستخدم كرسيًا متحركًا
# source 21977634
cast_suri = سوراي
    .alt = سوراي، فتاة في الثانية عشرة لها سماعة أذن وضفيرة طويلة
# source 982ed7ae
cast_auntie = العمّة سوك
    .alt = العمّة سوك، امرأة بوجه طيّب
# source 88416991
cast_nani = ناني
    .alt = ناني، جدّة شعرها رمادي
# source a2ffc9cd
cast_uncle = العمّ سومتشاي
    .alt = العمّ سومتشاي، رجل له شارب ومئزر مليء بالأدوات
# source 3b3f8a8c
cast_teacher = الأستاذ رحمن
    .alt = الأستاذ رحمن، معلّم
# source 9366e927
cast_nurse = الممرّضة ليلاني
    .alt = الممرّضة ليلاني، ممرّضة في شعرها زهرة
# source efe2dbc7
cast_mother = أم مينا
    .alt = أم مينا، امرأة شعرها طويل داكن
# source f9f0a15d
skill_keep-private-things = أحفظ أشيائي الخاصة
# source 80fff7f9
skill_ask-first-before-press = أسأل قبل أن أضغط
# source 24731b26
skill_ask-before-sharing = أسأل قبل أن أشارك
# source c870ed3d
skill_close-and-tell = أغلق ما يخيف وأحكي
# source 3223b828
skill_rest-from-screens = أترك الشاشات ترتاح
# source f2c5326b
skill_be-kind-online = أكتب كلمات لطيفة
# source 71e3d05a
skill_tell-someone = أخبر من يستطيع أن يساعد
# source 9cf8bf64
thinks_toys-keep-secrets = اللعبة، في اليد أو على الشاشة، صديقة، فما تسمعه يبقى عندها.
# source 25781ca7
thinks_shiny-is-a-present = ما يومض ويستعجل ويقول «مجانًا» فهو هدية.
# source 0e4bca57
thinks_telling-brings-trouble = من يخبر عن خطأ تأتيه المتاعب، فالأفضل أن يخفيه.
# source 9eb7c734
thinks_funny-needs-no-asking = ما دام الشيء مضحكًا وبلا نيّة سيئة، فلا حاجة إلى سؤال أحد.
# source 730d0671
thinks_own-fault = من ضغط أو شاهد فهو الملوم على ما جاء بعد ذلك.
# source bbc410fb
thinks_one-more-is-the-last = واحد آخر، أو قليل منه، يسهل التوقف بعده.
# source c1e65fa6
thinks_big-ones-need-no-help = من صار كبيرًا يتدبّر أمره وحده ولا يحتاج إلى مساعدة.
# source c6328985
thinks_mean-for-mean = الرسالة الجارحة تُصلحها رسالة جارحة مثلها.
# source f6211799
thinks_laughing-along-is-nothing = الضحك مع الضاحكين، أو ترك الأمر يمرّ، لا يؤذي أحدًا.
