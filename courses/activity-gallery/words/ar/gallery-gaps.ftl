### Activity gallery, Arabic: a draft. No native speaker has read it. CC BY 4.0

# source 1b4522ba
lesson = Gaps: كلمات ناقصة
    .about = فراغ وفراغان وثلاثة، مع ست كلمات على الأكثر.
    .learned = كل كلمة تقول لماذا تناسب، أو لماذا ليس بعد.
    .tell = هل لديك أسئلة عن المعرض؟ اسأل المدرّب الذي أحضره.

# source 7f916b4c
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

# source 01556164
gaps-two = فراغان وست كلمات. في الليلة الماضية أكلت [goat] كل [soup]، ثم مسحت لحيتها.
    .goat = الماعز
    .goat_why = من غيرها هنا له لحية يمسحها؟
    .soup = الحساء
    .soup_why = لذلك القدر فارغ.
    .moon = القمر
    .moon_why = كان بدرًا، وكان ينظر فقط.
    .pot = القدر
    .pot_why = فيه خدش، لكن لم يأكله أحد.
    .cloud = السحابة
    .cloud_why = لها ما يشبه اللحية، لكن ليس لها فم.
    .bus = الحافلة
    .bus_why = تشرب شيئًا آخر، وتنام في الليل.
    .hint = من يحب الأكل، وماذا كان في القدر؟
    .hint_more = لها قرنان، وتشرب بصوت عالٍ.

# source 17bcfe21
gaps-quiz = Gaps مع Quiz: إذا بدا لي شيء غريبًا، [say-it] شخصًا.
    .say-it = أخبر
    .say-it_why = من يعرف يستطيع أن يساعد.
    .hide = أتجنّب
    .hide_why = وحدي يبقى الأمر غريبًا.
