### The Bright Trail, Arabic: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = الدرب المضيء
    .about = سر مع لومو، وقابل ماعزًا جائعًا وقاربًا يغرق، وأشعل الفوانيس. لكل من يحب الاستكشاف بين التاسعة والثانية عشرة.
# source 9fde961f
module_my-rights = حقوقي على الإنترنت
# source 8bec9b08
module_my-private-things = أشيائي الخاصة
# source 9261a512
module_true-or-false = صحيح أم خطأ؟
# source 4deee3e0
module_kind-and-brave = لطف وشجاعة
# source f86b3770
module_danger-and-help = الخطر والمساعدة
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
cast_suri = سوراي
    .alt = سوراي، فتاة في الثانية عشرة تضع سماعة أذن تساعدها على السمع
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
# source e7397316
cast_starfox = StarFox
# source 360fbe2f
cast_coach = المدرّب ڤيك

## What children learn to do
# source 1c1dff26
skill_know-my-rights = أعرف حقوقي
# source 319a4b2c
skill_balance-screens = أجعل لوقت الشاشة نهاية
# source f9f0a15d
skill_keep-private-things = أحفظ أشيائي الخاصة
# source 24731b26
skill_ask-before-sharing = أسأل قبل أن أشارك
# source 7dd1ff63
skill_look-behind-the-picture = أنظر إلى ما وراء الصورة
# source cab0a8e8
skill_say-a-friendly-no = أقول «لا» بلطف
# source c4a17ba0
skill_lock-my-things = أقفل أشيائي جيدًا
# source 808cfb59
skill_check-before-sharing = أتحقّق قبل أن أنشر
# source fc410598
skill_spend-wisely = أفكّر قبل أن أدفع
# source ca2d63bd
skill_be-kind-online = أكتب كلمات لا تجرح
# source 0b400996
skill_feelings-are-messages = أسمع ما يقوله الشعور
# source b10987b8
skill_stand-up-for-others = أقف مع من يضحكون عليه
# source e7b21338
skill_put-it-right = أصلح ما حدث من خطأ
# source 52b25f8a
skill_spot-warning-signs = ألاحظ علامات التحذير
# source 71e3d05a
skill_tell-someone = أخبر من يستطيع أن يساعد

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = الحق ليس إلا أمنية كبيرة جدًا.
# source c5f54b6a
thinks_rights-are-earned = ينال الأطفال حقوقهم حين يحسنون السلوك.
# source 263a856c
thinks_rights-can-be-lost = من يشاغب يفقد حقوقه.
# source 82c604ac
thinks_family-need-not-ask = من يحب الطفل لا يحتاج إلى أن يسأل قبل أن يشارك شيئًا عنه.
# source 25575b03
thinks_person-is-the-problem = من لا يستطيع استخدام شيء فعليه هو أن يتغيّر، لا الشيء.
# source 2e9e377a
thinks_help-without-asking = المساعدة أن نفعل الشيء بدل غيرنا، من دون أن نسأله أولًا.
# source a189bfd1
thinks_small-ones-have-no-say = رأي الطفل الصغير لا يُحسب.
# source e68ca3b7
thinks_most-is-fair = ما يريده معظم الناس عادل للجميع.
# source 8ae2048d
thinks_just-want-it-more = من لا يستطيع التوقف فإرادته ضعيفة، لا أكثر.
# source d90c0e8d
thinks_screens-are-bad = كل وقت أمام الشاشة سيئ، والأفضل ألا يكون منه شيء.
# source b867113c
thinks_rules-only-for-children = قواعد الشاشات للأطفال وحدهم.
# source 593d504e
thinks_private-is-never = الخاص يعني ألا نخبر أحدًا أبدًا، مهما كان السائل ومهما كان السبب.
# source 22e4f913
thinks_nice-means-safe = من كان لطيفًا أو قدّم هدايا أو كان صديقًا، جاز له أن ينال كل شيء.
# source 45d8d913
thinks_joke-needs-no-asking = إذا كان الشيء جميلًا أو مضحكًا وبلا نيّة سيئة، فلا حاجة إلى سؤال أحد.
# source c09cbad5
thinks_own-fault = من وثق بأحد أو أخذ هدية أو شارك فهو الملوم على ما نتج عن ذلك.
# source 68c7b27c
thinks_telling-is-no-use = الإخبار وشاية أو لا يغيّر شيئًا، فالأفضل كتمان الهمّ.
# source 789a227a
thinks_seeing-is-believing = ما يبدو حقيقيًا في صورة فهو حقيقي.
# source f72f1d7c
thinks_one-good-key = كلمة سر واحدة قوية جدًا تكفي لكل شيء.
# source 61418096
thinks_odd-means-made = إذا بدت الصورة غريبة، فلا بد أن آلة صنعتها.
# source 355f173b
thinks_a-voice-is-proof = الصوت الذي يشبه صوت شخص هو ذلك الشخص.
# source 4c145626
thinks_senses-find-mistakes = من ينظر أو يستمع مدة كافية يجد الخطأ فيما صنعته آلة.
# source 2766fd43
thinks_a-warning-may-be-wrong = لا بأس بإرسال شيء إلى غيرنا ما دامت بعده علامة استفهام.
# source 7572b563
thinks_the-machine-did-it = الصورة صنعتها آلة، فلا أحد مسؤول عنها.
# source 14647ff7
thinks_the-target-is-to-blame = من يظهر في صورة مصنوعة فقد كان منه سبب ما.
# source b702d295
thinks_getting-even-helps = إذا فعلنا بهم مثل ما فعلوا، عاد الأمر عادلًا.
# source 988cc0cf
thinks_gems-run-out-by-chance = تنفد الجواهر عند أكثر اللحظات إثارة بالصدفة.
# source 0fbeaed4
thinks_who-plays-badly-must-pay = لا تنفد الجواهر إلا عند من لا يحسن اللعب.
# source 6b7068cc
thinks_who-pressed-is-to-blame = من ضغط الزر فهو الملوم على ما كلّفه.
# source ed2b1b40
thinks_who-left-it-is-to-blame = من ترك الهاتف مكشوفًا فهو الملوم على ما اشتُري به.
# source f064d8db
thinks_meant-well-cannot-hurt = ما قُصد به المزاح لا يمكن أن يجرح أحدًا.
# source 8c5b0828
thinks_just-kidding-mends = عبارة «كنت أمزح» تزيل الأذى.
# source 036a5270
thinks_sorry-must-be-taken = من يسمع اعتذارًا فعليه أن يسامح فورًا.
# source 306f89db
thinks_quiet-is-no-part = من يسكت فلا علاقة له بالأمر.
# source cd3ed2a2
thinks_mean-back-is-fair = ردّ الإساءة بمثلها عادل، وهو يوقفها.
# source 6461ea53
thinks_too-late-to-help = بعد مدة يفوت الأوان على المساعدة أو الإصلاح.
# source 72f87520
thinks_blocking-is-rude = الحظر قلة أدب، ويجب الردّ على كل رسالة.
# source 3d237203
thinks_blocking-is-forever = الحظر لا رجعة فيه، وهو ينهي الصداقة.
# source 2048dfe2
thinks_blocking-is-enough = بعد الحظر لا حاجة إلى إخبار أحد.
# source 0e1fe233
thinks_gift-makes-debt = من قبل مديحًا أو هدية أو توصيلة فهو مدين بشيء مقابلها.
# source dc8dd1d3
thinks_liked-means-safe = من يحبه الجميع لا يفعل شيئًا خاطئًا.
# source d649ca51
thinks_proof-needs-pictures = لن يصدّق أحد من دون نسخ من الصور.
# source 10145d0c
thinks_silence-shares-blame = من كتم الأمر أو أرسل شيئًا فعليه جزء من اللوم.
# source 7e97f23e
thinks_promise-always-binds = الوعد بكتمان همٍّ يجب الوفاء به دائمًا.
# source a9eb1f23
thinks_worry-goes-alone = يزول الهمّ وحده إذا انتظرنا مدة كافية.
# source 9ed99853
thinks_words-must-be-perfect = لا يجوز أن نخبر أحدًا إلا بعد أن نجد الكلمات الصحيحة.
