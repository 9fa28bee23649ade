### The program's own words, Arabic: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = طريق مضيء عبر عالم الإنترنت
start = ابدأ
play = العب
go-on = تابع
again = العب مرة أخرى
back = رجوع
next = التالي
hint-answer = أرِني
hint = تلميح
rehearse = جرّب طريقة أخرى
pass = تخطَّ هذه
check = تحقّق
check-look-again = نظرة جيدة! بقي شيء تجده. انظر مرة أخرى.
done = تم
cancel = ليس الآن
yes-do = نعم، افعل
sort-not-there = ليس هنا. حاول مرة أخرى.
sort-pick-up = خذ بطاقة أولًا، ثم اختر مكانها.
sort-choose-group = الآن اختر مكانها.
sort-all-done = كل شيء في مكانه!
match-choose = الآن اختر ما يناسبها.
order-first = ما الذي يأتي أولًا؟
order-next = ما الذي يأتي بعد ذلك؟
order-not-next = هذا يأتي في وقت آخر. انظر مرة أخرى.
place-in-order = { $at }.
story-on = اقلب الصفحة
story-back = ارجع صفحة
story-panel = الصورة { $at }
sure-1 = لست متأكدًا أبدًا
sure-2 = لست متأكدًا كثيرًا
sure-3 = بين بين
sure-4 = متأكد تقريبًا
sure-5 = متأكد جدًا
feeling-1 = حزين جدًا
feeling-2 = حزين قليلًا
feeling-3 = بين بين
feeling-4 = جيد
feeling-5 = جيد جدًا
verdict-true = هذا صحيح
verdict-false = هذا غير صحيح
verdict-unsure = لا أستطيع أن أعرف، لذلك لا أنشره
evidence-look = انظر إلى الأدلة أولًا: بطاقتين على الأقل.
evidence-say = ماذا تُظهر الأدلة؟
decide-keep = احتفظ بها
decide-delete = احذفها
decide-report = أبلغ عنها
decide-ask = اسأل شخصًا كبيرًا
decide-look-again = انظر إلى سطورها مرة أخرى.
inbox-close = عودة إلى كل الرسائل
inbox-press = اضغط السطور الغريبة، ثم قرّر.
inbox-open = افتح رسالة.
post-blur = أخفِ هذه
post-look = ما الذي يكشف أكثر مما يجب؟ ضع عليه علامة.
post-ask = من يظهر فيها أيضًا؟ اسأل الجميع.
post-show = من يمكنه أن يراها؟
shield-guesses = من يريد أن يخمّنها يحتاج إلى { $guesses } محاولة على الأكثر.
shield-done = هذه هي
shield-take-back = احذف الكلمة الأخيرة
switch-on = مفتوح
switch-off = مغلق
tell-not-now = ليس بعد
tell-whom = من يمكن أن يخبر { $name }؟
feels-ask = ماذا يقول بطن { $name }؟
album-ask = أيّ الكلمات تبيّن ما حدث؟ ضع عليها علامة.
album-note = اكتبها مع الاسم والوقت
album-more = كُتبت. هنا كلمات أخرى تبيّن ما حدث.
album-other = هذا مجرّد كلام. ابحث عن كلمات تؤذي أو تضغط.
picture = الصورة
picture-find = اضغط عليه في الصورة أو في القائمة.
film-on = الصورة التالية
film-again = من البداية
pin-hidden = * * * *
pin-plain = أربع مرّات الشيء نفسه هو أوّل ما يجرّبه أيّ شخص. نوّع الصور.
pin-done = هذا هو الرقم السرّي
pin-ask = ماذا يفعل { $name }؟
pin-give = يقول الرقم السرّي
pin-keep = يحتفظ به لنفسه
warm-up = تمرين الإحماء
warm-up-progress = الإحماء { $at } من { $all }
certificate = شهادتي
certificate-save = احفظ الصورة
certificate-saved = حُفظت الصورة في مجلّد الصور.
certificate-not-saved = تعذّر حفظ الصورة هنا.
certificate-lit = كلّ الفوانيس مضيئة
board = ما أستطيع فعله
board-new = لم يأتِ بعد
board-met = تمرّنت عليه
board-can = أستطيع ذلك
board-how = يضيء الفانوس حين نعرف الشيء من جديد في قصّة أخرى.
tell-how = كيف يمكن أن يبدأ { $name }؟

## How something came out; read beside an icon
mark-right = نعم
mark-not-yet = ليس بعد
mark-chosen = مختار
mark-shown = هنا
mark-missed = وهذا أيضًا
outcome-right = هذا ينفع
outcome-partly = جزء منه
outcome-wrong = ليس بعد
outcome-neutral = جيد أن نعرف

## A chat
act-keep-proof = اكتبه على ورقة
act-block = احظر
act-report = أبلغ
act-leave = اترك المحادثة
act-tell = أخبر أحدًا
chat-phone-of = هاتف { $name }
chat-what-next = ماذا يفعل { $name } الآن؟
chat-closed = المحادثة مغلقة.
chat-happened = ما نتج عن ذلك
chat-ending = كيف انتهت
card-front = الوجه
card-back = الظهر

## Where one is
progress = الخطوة { $at } من { $all }
lesson-minutes = { $minutes ->
    [zero] بلا وقت
    [one] دقيقة واحدة
    [two] دقيقتان تقريبًا
    [few] { $minutes } دقائق تقريبًا
    [many] { $minutes } دقيقة تقريبًا
   *[other] { $minutes } دقيقة تقريبًا
}
lantern-lit = الفانوس مضاء
lantern-next = أنت هنا
lantern-unlit = لم يُضأ بعد
lantern-lights = فانوسك يضيء!
learned = ما اكتشفناه
whom-to-tell = شخص نخبره
to-the-trail = عودة إلى الطريق
draft-note = هذه الترجمة مسودة. لم يقرأها بعد متحدث أصلي بالعربية.

## When a lesson is opened again
resumed-changed = تغيّر هذا الدرس قليلًا منذ المرة السابقة. أنت في المكان الصحيح.
resumed-nearest = تغيّر هذا الدرس منذ المرة السابقة. هذا أقرب مكان إلى حيث كنت.
resumed-beginning = هذا الدرس جديد الآن، فلنبدأ من أوله.

## Who is playing
who-title = من يلعب؟
who-new = شخص جديد
who-picture = اختر صورة
who-colour = اختر لونًا
who-animal = اختر حيوانًا
who-ready = هذا أنت!
who-taken = هذه الثلاثة لشخص آخر. اختر حيوانًا آخر.
who-you = { $animal }، { $colour }، { $picture }
picture-kite = طائرة ورقية
picture-boat = قارب
picture-drum = طبلة
picture-leaf = ورقة شجر
picture-star = نجمة
picture-mango = مانجو
picture-umbrella = مظلة
picture-moon = قمر
colour-amber = برتقالي
colour-leaf = أخضر
colour-berry = أحمر
colour-sky = أزرق
colour-plum = بنفسجي
colour-dusk = أزرق داكن
animal-turtle = سلحفاة
animal-elephant = فيل
animal-gecko = وزغة
animal-parrot = ببغاء
animal-dolphin = دلفين
animal-cat = قطة
animal-buffalo = جاموس
animal-owl = بومة

## The shelf and the trail
shelf-title = اختر طريقًا
shelf-empty = لا توجد دورات هنا بعد. يمكن لشخص كبير أن يضع واحدة في مجلد الدورات.
shelf-broken = لا يمكن لعب هذه الدورة الآن. يمكن لشخص كبير أن يعرف السبب بالأمر «pathlight check».
shelf-ages = من { $youngest } إلى { $oldest } سنة
shelf-trainers = للمدرّبين والمعلّمين
trail-back = الجزء السابق
trail-on = الجزء التالي
shelf-lit = { $lit } من { $all } فوانيس مضاءة

## Settings
settings = الإعدادات
settings-language = اللغة
settings-text-size = حجم الكلمات
settings-contrast = الألوان
contrast-dusk = الغسق
contrast-ink = داكن على أبيض
contrast-yellow = أصفر على أسود
settings-motion = الحركة
motion-on = الأشياء تتحرك
motion-off = الأشياء ساكنة
settings-sound = الصوت
sound-on = مفتوح
sound-off = مغلق
settings-drafts = للكبار: ترجمات لم يراجعها أحد بعد
drafts-on = أظهرها
drafts-off = أخفِها
language-draft = مسودة
settings-erase = انسَ كل شيء على هذا الحاسوب
settings-erase-sure = هذا يمحو كل المتعلمين وكل الفوانيس على هذا الحاسوب. لا يمكن التراجع عنه.
settings-erased = نُسي كل شيء.

## Help
help = مساعدة
help-title = هل هناك ما يقلق؟ يوجد من يساعد.
help-fault = إذا بدا شيء على الإنترنت غريبًا أو سيئًا، فليس الذنب ذنبك.
help-people = أخبر شخصًا كبيرًا تثق به: في البيت أو المدرسة أو مكان آخر.
help-another = إذا لم يساعد الأول، فأخبر شخصًا آخر. استمر حتى يسمعك أحد.
help-say = يمكنك أن تقول: «حدث شيء على الإنترنت. هل تساعدني؟»
help-danger = إذا كان أحد في خطر الآن، فنادِ فورًا شخصًا قريبًا منك.
help-nothing-kept = لا يتذكر Pathlight أنك فتحت هذه الصفحة.
help-leave = اترك هذه الصفحة
help-stay = عودة إلى حيث كنت
help-left = يمكنك أن تعود متى شئت.

## What could not be done
store-read-only = لا يمكن حفظ فوانيسك على هذا الحاسوب الآن. يمكنك اللعب مع ذلك.
store-full = لم يبقَ مكان في الحاسوب، فلم تُحفظ هذه الخطوة. اطلب من شخص كبير أن يفسح مكانًا، ثم اضغط مرة أخرى.
store-broken = حدث خطأ في الفوانيس المحفوظة. اسأل شخصًا كبيرًا. يمكنك اللعب مع ذلك.
store-set-aside = تعذرت قراءة الفوانيس المحفوظة، فوُضعت جانبًا بأمان. نبدأ دفترًا جديدًا للفوانيس.
store-newer = الفوانيس المحفوظة من Pathlight أحدث، فوُضعت جانبًا بأمان.

## The player in a terminal
terminal-keys = اكتب رقمًا ثم اضغط Enter. اضغط Enter وحده للمتابعة. اكتب ? للمساعدة، و q للخروج.
terminal-choose = اكتب أحد الأرقام ثم اضغط Enter.
terminal-first = هنا شيء نفعله أولًا. اكتب أحد الأرقام.
terminal-not-understood = «{ $line }» ليس من الأرقام هنا. لم يضع شيء. حاول مرة أخرى.
terminal-left = كل شيء محفوظ. إلى اللقاء!
terminal-labelled = { $label }: { $text }
terminal-held = في يدك
terminal-in-group = في «{ $group }»
terminal-tell = إلى { $name }: { $text }

## Help: people, lines, leaving
help-who = من الذي يمكن أن تخبره؟ اختر شخصًا. لا يُحفظ شيء من هذا.
helper-home = شخص في البيت
helper-family = عمّ أو خالة أو جدّ أو جدّة
helper-school = معلّم أو شخص آخر في المدرسة
helper-health = ممرّضة أو شخص يعمل في المركز الصحي
helper-neighbour = جار كبير، أو والد صديق أو والدته
helper-line = شخص على خط المساعدة
helper-chosen = اختيار جيد. يمكنك أن تبدأ بالجملة التي في الأعلى، أو أن تُري هذه الصفحة لمن اخترت.
helper-next = لم يساعد، أو لا أحد هناك؟ اختر شخصًا آخر. سيسمعك أحد.
help-school = في المدرسة يمكنك أن تذهب أيضًا إلى: { $contact }
help-call = اتصل بالرقم { $number }
help-text = أرسل رسالة إلى الرقم { $number }
help-page = على الإنترنت: { $page }
help-for-talk = هنا من يستمع
help-for-police = عند الخطر الآن
help-for-report = للإبلاغ عن صفحة أو صورة أو حساب
help-hours-always = ليلًا ونهارًا
help-hours-daily = كل يوم من الساعة { $from } إلى الساعة { $until }
help-hours-weekdays = من الاثنين إلى الجمعة، من الساعة { $from } إلى الساعة { $until }
help-hours-unknown = لا نعرف الساعات.
help-cost-free = الاتصال مجاني.
help-cost-paid = الاتصال ليس مجانيًا.
help-cost-unknown = لا نعرف هل الاتصال مجاني.
help-checked = تأكدنا منه في { $date }
help-no-line = { $country }: لا يوجد هنا رقم نحن متأكدون منه. يمكن لشخص كبير أن يجد معك رقمًا.
help-no-phone = لا يمكنك الاتصال؟ اذهب إلى شخص تثق به، أو اطلب من صديق أن يأتي معك. ويكفي أيضًا أن تُري هذه الصفحة لأحد.
help-leave-how = زر «اترك هذه الصفحة» يُظهر فورًا صورة هادئة، ويسكت كل صوت. الضغط على Shift ثلاث مرات يفعل الشيء نفسه. لكنه لا يخفي ما فُتح خارج Pathlight.
help-leave-how-button = زر «اترك هذه الصفحة» يُظهر فورًا صورة هادئة، ويسكت كل صوت. لكنه لا يخفي ما فُتح خارج Pathlight.

## More settings
settings-country = البلد
country-none = لم يُختر بلد
settings-spacing = المسافات بين الكلمات
spacing-normal = كالعادة
spacing-wide = أوسع
settings-scan = مفتاح واحد لكل شيء
scan-off = مغلق
scan-slow = بطيء
scan-quick = أسرع
scan-how = إطار ينتقل من شيء إلى شيء. اضغط مفتاح المسافة حين يصل إلى ما تريد.
settings-leave-keys = الضغط على Shift ثلاث مرات يترك الصفحة
leave-keys-on = نعم
leave-keys-off = لا
settings-voice = القراءة بصوت
voice-off = حين أطلب فقط
voice-on = كل صفحة
settings-sign = لغة الإشارة
sign-off = مخفية
settings-numerals = الأرقام
settings-idle = دور شخص آخر بعد وقت هادئ
idle-never = أبدًا
idle-minutes = { $minutes ->
    [zero] بلا انتظار
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
}
settings-for-children = للجميع
settings-for-grown-ups = للكبار
draft-beside = هذه الترجمة مسودة. وبجانبها الكلام الذي تُرجمت عنه.

## Reading aloud and signing
read-aloud = اقرأ لي
voice-none = ليس في هذا الحاسوب صوت لهذه اللغة. الكلمات هنا لتُقرأ.
sign-window = لغة الإشارة
sign-move = إلى زاوية أخرى
sign-larger = أكبر
sign-smaller = أصغر
sign-again = أعد الإشارات

## What is remembered
remembered = ما نتذكره
remembered-you = نعرفك هنا هكذا: { $who }
remembered-begun = { $count ->
    [zero] لم يبدأ أي درس بعد
    [one] بدأت درسًا واحدًا
    [two] بدأت درسين
    [few] بدأت { $count } دروس
    [many] بدأت { $count } درسًا
   *[other] بدأت { $count } درس
}
remembered-lit = { $count ->
    [zero] لا فانوس مضاء بعد
    [one] فانوس واحد مضاء
    [two] فانوسان مضاءان
    [few] { $count } فوانيس مضاءة
    [many] { $count } فانوسًا مضاءً
   *[other] { $count } فانوس مضاء
}
remembered-answers = { $count ->
    [zero] لا جواب محفوظ بعد
    [one] جواب واحد محفوظ، لتتابع من حيث توقفت
    [two] جوابان محفوظان، لتتابع من حيث توقفت
    [few] { $count } أجوبة محفوظة، لتتابع من حيث توقفت
    [many] { $count } جوابًا محفوظًا، لتتابع من حيث توقفت
   *[other] { $count } جواب محفوظ، لتتابع من حيث توقفت
}
remembered-settings = كيف يُظهر هذا الحاسوب الأشياء: اللغة والحجم والألوان وغيرها
remembered-class = الصف الذي اخترته: { $class }
remembered-pin = أن لك ثلاث صور سرّية، لكن ليس أيّ صور هي
remembered-where = كل هذا يبقى على هذا الحاسوب. لا يُرسل شيء إلى أي مكان.
remembered-never = لا نحفظ أبدًا: اسمك، وما تشعر به، ومن تريد أن تخبره، وأنك فتحت المساعدة، وأنك تركت صفحة.
remembered-erase = انسَني
remembered-erase-sure = سيُمحى كل شيء عنك على هذا الحاسوب: فوانيسك وأجوبتك. لا يمكن التراجع عنه.
remembered-erased = نُسي هنا كل شيء عنك. يمكنك أن تبدأ من جديد متى شئت.

## Three secret pictures, classes, turns
pin-own = صوري السرّية الثلاث
pin-about = بثلاث صور سرّية لا يفتح أحد غيرك طريقك. اختر ثلاث صور، واحدة بعد الأخرى. يمكن أن تأتي صورة مرتين.
pin-choose = اختر ثلاث صور
pin-again = والآن الصور الثلاث نفسها مرة أخرى
pin-differ = لم تكن الصور الثلاث نفسها. فلنبدأ من جديد.
pin-made = صورك الثلاث جاهزة. احتفظ بها لنفسك.
pin-enter = اضغط على صورك السرّية الثلاث
pin-wrong = ليست هذه هي الصور الثلاث. حاول مرة أخرى. إذا نسيتها، فيمكن لمعلّم أن يساعدك.
pin-wait = كانت محاولات كثيرة. انتظر لحظة، ثم حاول مرة أخرى.
pin-take-away = إلغاء الصور السرّية
pin-taken-away = أُزيلت الصور السرّية.
pin-pressed = { $count } من ثلاث
class-own = صفّي
class-all = الكل
class-none = بلا صف
turn-next = دور شخص آخر
turn-idle = مرّ وقت هادئ، فوُضع الطريق جانبًا. كل شيء محفوظ.
