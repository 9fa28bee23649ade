### The program's own words, Urdu: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = آن لائن دنیا کا ایک روشن راستہ
start = شروع کریں
play = کھیلیں
go-on = آگے چلیں
again = پھر سے کھیلیں
back = واپس
next = آگے
hint-answer = جواب دکھائیں
hint = اشارہ
rehearse = کسی اور طرح آزمائیں
pass = اسے چھوڑ دیں
check = جانچیں
check-look-again = خوب دیکھا! ابھی کچھ اور بھی باقی ہے۔ پھر سے دیکھیں۔
done = ہو گیا
cancel = رہنے دیں
yes-do = ہاں، کر دیں
sort-not-there = یہاں نہیں۔ ایک بار پھر دیکھیں۔
sort-pick-up = پہلے ایک کارڈ اٹھائیں۔ پھر اس کی جگہ چنیں۔
sort-choose-group = اب اس کی جگہ چنیں۔
sort-all-done = سب کچھ اپنی اپنی جگہ پر ہے!
match-choose = اب اس کا جوڑا چنیں۔
order-first = سب سے پہلے کیا آئے گا؟
order-next = اس کے بعد کیا آئے گا؟
order-not-next = اس کی باری کسی اور وقت ہے۔ پھر سے دیکھیں۔
place-in-order = { $at }۔
story-on = صفحہ پلٹیں
story-back = پیچھے دیکھیں
story-panel = تصویر { $at }
sure-1 = بالکل یقین نہیں
sure-2 = زیادہ یقین نہیں
sure-3 = آدھا آدھا
sure-4 = کافی یقین ہے
sure-5 = پورا یقین ہے
feeling-1 = بہت اداس
feeling-2 = تھوڑا اداس
feeling-3 = نہ اچھا نہ برا
feeling-4 = کافی اچھا
feeling-5 = بہت اچھا
verdict-true = یہ سچ ہے
verdict-false = یہ سچ نہیں
verdict-unsure = پکا پتا نہیں، اس لیے آگے نہیں بھیجنا
evidence-look = پہلے ثبوت دیکھیں: کم سے کم دو کارڈ۔
evidence-say = ثبوت کیا بتاتے ہیں؟
decide-keep = رکھ لیں
decide-delete = مٹا دیں
decide-report = رپورٹ کریں
decide-ask = کسی بڑے سے پوچھیں
decide-look-again = اس کی سطریں ایک بار پھر دیکھیں۔
inbox-close = واپس سب پیغاموں پر
inbox-press = جو سطریں عجیب لگیں، انھیں دبائیں۔ پھر فیصلہ کریں۔
inbox-open = کوئی پیغام کھولیں۔
post-blur = انھیں دھندلا دیں
post-look = کون سی چیز حد سے زیادہ بتا رہی ہے؟ اس پر نشان لگائیں۔
post-ask = اس میں اور کون کون ہے؟ سب سے پوچھیں۔
post-show = یہ کسے کسے دکھائی جائے؟
shield-guesses = جو اسے بوجھنا چاہے، اسے { $guesses } بار تک کوشش کرنی پڑے گی۔
shield-done = بس، یہی ٹھیک ہے
shield-take-back = آخری لفظ ہٹائیں
switch-on = چالو
switch-off = بند
tell-not-now = ابھی نہیں
tell-whom = { $name } کو کس سے بات کرنی چاہیے؟
feels-ask = { $name } کا دل کیا کہتا ہے؟
album-ask = کن لفظوں سے پتا چلتا ہے کہ کیا ہوا؟ ان پر نشان لگائیں۔
album-note = نام اور وقت کے ساتھ لکھ لیں
album-more = یہ تو لکھ لیا۔ یہاں ایسے اور لفظ بھی ہیں۔
album-other = یہ تو بس گپ شپ ہے۔ وہ لفظ ڈھونڈیں جو دل دکھائیں یا زور ڈالیں۔
picture = تصویر
picture-find = اسے تصویر میں دبائیں، یا فہرست میں۔
film-on = اگلی تصویر
film-again = شروع سے
pin-hidden = * * * *
pin-plain = چاروں ایک جیسی؟ یہ تو ہر کوئی سب سے پہلے آزمائے گا۔ ملا جلا کر بنائیں۔
pin-done = یہی پِن کوڈ ہے
pin-ask = { $name } کو کیا کرنا چاہیے؟
pin-give = پِن کوڈ بتا دینا
pin-keep = اپنے تک رکھنا
warm-up = ہلکی سی مشق
warm-up-progress = ہلکی سی مشق: { $all } میں سے { $at }
certificate = میری سند
certificate-save = تصویر محفوظ کریں
certificate-saved = تصویر محفوظ ہو گئی ہے۔ وہ تصویروں کے فولڈر میں ہے۔
certificate-not-saved = تصویر یہاں محفوظ نہیں ہو سکی۔
certificate-lit = سب لالٹینیں جگمگا رہی ہیں
board = مجھے کیا کیا آتا ہے
board-new = ابھی آگے ہے
board-met = مشق ہو گئی
board-can = مجھے یہ آتا ہے
board-how = جب وہی بات کسی نئی کہانی میں بھی پہچان لی جائے، تو لالٹین جل اٹھتی ہے۔
tell-how = { $name } کو بات کیسے شروع کرنی چاہیے؟

## How something came out; read beside an icon
mark-right = ہاں
mark-not-yet = ابھی نہیں
mark-chosen = چنا ہوا
mark-shown = یہاں
mark-missed = یہ بھی
outcome-right = یہ ٹھیک رہے گا
outcome-partly = کچھ کچھ ٹھیک
outcome-wrong = ابھی نہیں
outcome-neutral = یہ بھی جان لیں

## A chat
act-keep-proof = لکھ لیں
act-block = بلاک کریں
act-report = رپورٹ کریں
act-leave = چیٹ چھوڑ دیں
act-tell = کسی کو بتائیں
chat-phone-of = { $name } کا فون
chat-what-next = { $name } کو کیا کرنا چاہیے؟
chat-closed = چیٹ بند ہے۔
chat-happened = پھر کیا ہوا
chat-ending = آخر میں کیا ہوا
card-front = سامنے کا رخ
card-back = پیچھے کا رخ

## Where one is
progress = قدم: { $all } میں سے { $at }
lesson-minutes = { $minutes ->
    [one] { $minutes } منٹ
   *[other] تقریباً { $minutes } منٹ
}
lantern-lit = لالٹین روشن ہے
lantern-next = آپ یہاں ہیں
lantern-unlit = ابھی روشن نہیں
lantern-lights = آپ کی لالٹین جگمگا رہی ہے!
learned = ہم نے کیا جانا
whom-to-tell = کسے بتائیں
to-the-trail = واپس راستے پر
draft-note = یہ ترجمہ ابھی کچا ہے۔ اردو بولنے والے کسی شخص نے اسے ابھی نہیں پڑھا۔

## When a lesson is opened again
resumed-changed = پچھلی بار کے بعد یہ سبق تھوڑا سا بدلا ہے۔ آپ ٹھیک جگہ پر ہیں۔
resumed-nearest = پچھلی بار کے بعد یہ سبق بدل گیا ہے۔ یہ جگہ آپ کی پرانی جگہ کے سب سے قریب ہے۔
resumed-beginning = یہ سبق اب نیا ہے، اس لیے ہم شروع سے چلتے ہیں۔

## Who is playing
who-title = کون کھیل رہا ہے؟
who-new = کوئی نیا
who-picture = ایک تصویر چنیں
who-colour = ایک رنگ چنیں
who-animal = ایک جانور چنیں
who-ready = یہ آپ ہیں!
who-taken = یہ تینوں چیزیں کوئی اور چن چکا ہے۔ کوئی اور جانور چنیں۔
who-you = { $animal }، { $colour } رنگ، { $picture }
picture-kite = پتنگ
picture-boat = کشتی
picture-drum = ڈھول
picture-leaf = پتّا
picture-star = ستارہ
picture-mango = آم
picture-umbrella = چھتری
picture-moon = چاند
colour-amber = نارنجی
colour-leaf = سبز
colour-berry = لال
colour-sky = آسمانی
colour-plum = جامنی
colour-dusk = گہرا نیلا
animal-turtle = کچھوا
animal-elephant = ہاتھی
animal-gecko = چھپکلی
animal-parrot = طوطا
animal-dolphin = ڈولفن
animal-cat = بلی
animal-buffalo = بھینس
animal-owl = اُلّو

## The shelf and the trail
shelf-title = ایک راستہ چنیں
shelf-empty = یہاں ابھی کوئی کورس نہیں۔ کوئی بڑا کورس والے فولڈر میں ایک رکھ سکتا ہے۔
shelf-broken = یہ کورس ابھی نہیں کھیلا جا سکتا۔ کوئی بڑا “pathlight check” کی کمانڈ سے وجہ جان سکتا ہے۔
shelf-ages = عمر: { $youngest } سے { $oldest } سال
shelf-trainers = استادوں اور تربیت دینے والوں کے لیے
trail-back = پیچھے کا راستہ
trail-on = آگے کا راستہ
shelf-lit = { $all } میں سے { $lit } لالٹینیں روشن

## Settings
settings = سیٹنگز
settings-language = زبان
settings-text-size = لفظوں کا سائز
settings-contrast = رنگ
contrast-dusk = شام
contrast-ink = سفید پر کالا
contrast-yellow = کالے پر پیلا
settings-motion = حرکت
motion-on = چیزیں ہلیں
motion-off = چیزیں ٹھہری رہیں
settings-sound = آواز
sound-on = چالو
sound-off = بند
settings-drafts = بڑوں کے لیے: وہ ترجمے جو ابھی کسی نے نہیں جانچے
drafts-on = دکھائیں
drafts-off = چھپائیں
language-draft = کچا ترجمہ
settings-erase = اس کمپیوٹر سے سب کچھ مٹا دیں
settings-erase-sure = اس سے اس کمپیوٹر کے سب کھلاڑی اور سب لالٹینیں مٹ جائیں گی۔ وہ واپس نہیں آ سکیں گی۔
settings-erased = سب کچھ مٹ گیا۔

## Help
help = مدد
help-title = کوئی بات پریشان کر رہی ہے؟ کوئی نہ کوئی مدد کر سکتا ہے۔
help-fault = اگر انٹرنیٹ پر کچھ عجیب یا برا لگے، تو اس میں آپ کا کوئی قصور نہیں۔
help-people = کسی ایسے بڑے کو بتائیں جس پر آپ کو بھروسا ہو: گھر میں، اسکول میں، یا کہیں اور۔
help-another = ایک سے مدد نہ ملے، تو کسی دوسرے کو بتائیں۔ بتاتے جائیں، جب تک کوئی سن نہ لے۔
help-say = یوں کہا جا سکتا ہے: “انٹرنیٹ پر کچھ ہوا ہے۔ مجھے آپ کی مدد چاہیے۔”
help-danger = اگر اس وقت کوئی خطرے میں ہے، تو فوراً آس پاس کے کسی شخص کو بلائیں۔
help-nothing-kept = Pathlight یہ یاد نہیں رکھتا کہ آپ نے یہ صفحہ کھولا تھا۔
help-leave = یہ صفحہ بند کریں
help-stay = واپس اپنی جگہ پر
help-left = جب بھی دل چاہے، واپس آ جائیں۔

## What could not be done
store-read-only = ابھی آپ کی لالٹینیں اس کمپیوٹر پر محفوظ نہیں ہو سکتیں۔ کھیل پھر بھی چلے گا۔
store-full = کمپیوٹر میں جگہ نہیں رہی، اس لیے یہ قدم محفوظ نہیں ہوا۔ کسی بڑے سے کہیں کہ جگہ بنا دے، پھر دوبارہ دبائیں۔
store-broken = محفوظ لالٹینوں میں کچھ گڑبڑ ہو گئی۔ کسی بڑے سے پوچھیں۔ کھیل پھر بھی چلے گا۔
store-set-aside = محفوظ لالٹینیں پڑھی نہیں جا سکیں، اس لیے انھیں سنبھال کر الگ رکھ دیا ہے۔ ہم لالٹینوں کی نئی کتاب شروع کرتے ہیں۔
store-newer = یہ لالٹینیں کسی نئے Pathlight کی ہیں، اس لیے انھیں سنبھال کر الگ رکھ دیا ہے۔

## The player in a terminal
terminal-keys = کوئی نمبر لکھیں، پھر Enter دبائیں۔ خالی Enter آگے لے جاتا ہے۔ مدد کے لیے ? اور بند کرنے کے لیے q لکھیں۔
terminal-choose = ان میں سے کوئی نمبر لکھیں، پھر Enter دبائیں۔
terminal-first = پہلے یہاں کچھ کرنا ہے۔ ان میں سے کوئی نمبر لکھیں۔
terminal-not-understood = “{ $line }” یہاں کے نمبروں میں نہیں۔ کوئی نقصان نہیں ہوا۔ پھر کوشش کریں۔
terminal-left = سب کچھ محفوظ ہے۔ پھر ملیں گے!
terminal-labelled = { $label }: { $text }
terminal-held = آپ کے ہاتھ میں
terminal-in-group = “{ $group }” میں
terminal-tell = { $name } سے کہیں: { $text }

## Help: people, lines, leaving
help-who = کس سے بات کی جا سکتی ہے؟ کسی کو چنیں۔ یہ کہیں یاد نہیں رکھا جاتا۔
helper-home = گھر میں کوئی
helper-family = خالہ، ماموں، دادا یا نانی
helper-school = استاد، یا اسکول میں کوئی اور
helper-health = نرس یا ہیلتھ ورکر
helper-neighbour = پڑوس کا کوئی بڑا، یا دوست کے امی ابو
helper-line = ہیلپ لائن پر کوئی
helper-chosen = آپ نے اچھا چنا۔ بات اوپر والے جملے سے شروع کریں، یا یہ صفحہ دے دیں۔
helper-next = یہاں مدد نہیں ملی، یا کوئی موجود نہیں؟ تو کسی اور کو چنیں۔ کوئی نہ کوئی ضرور سنے گا۔
help-school = اسکول میں مدد یہاں بھی ملتی ہے: { $contact }
help-call = فون کریں: { $number }
help-text = پیغام بھیجیں: { $number }
help-page = انٹرنیٹ پر: { $page }
help-for-talk = کوئی آپ کی بات سنتا ہے
help-for-police = جب ابھی خطرہ ہو
help-for-report = کسی صفحے، تصویر یا اکاؤنٹ کی رپورٹ کے لیے
help-hours-always = دن رات
help-hours-daily = ہر روز { $from } سے { $until } تک
help-hours-weekdays = پیر سے جمعے تک، { $from } سے { $until } تک
help-hours-unknown = وقت ہمیں معلوم نہیں۔
help-cost-free = اس پر پیسے نہیں لگتے۔
help-cost-paid = فون کرنے پر پیسے لگتے ہیں۔
help-cost-unknown = ہمیں معلوم نہیں کہ پیسے لگتے ہیں یا نہیں۔
help-checked = جانچنے کی تاریخ: { $date }
help-no-line = { $country }: یہاں ایسا کوئی نمبر نہیں جس کا ہمیں یقین ہو۔ کوئی بڑا آپ کے ساتھ مل کر ڈھونڈ سکتا ہے۔
help-no-phone = فون کرنا ممکن نہیں؟ کسی کے پاس جائیں، یا کسی دوست کو ساتھ لے لیں۔ یہ صفحہ دکھا دینا بھی کافی ہے۔
help-leave-how = “یہ صفحہ بند کریں” دبانے سے فوراً ایک پرسکون تصویر آتی ہے، اور ہر آواز رک جاتی ہے۔ تین بار Shift دبانے سے بھی یہی ہوتا ہے۔ جو کچھ Pathlight کے باہر کھلا تھا، وہ اس سے نہیں چھپتا۔
help-leave-how-button = “یہ صفحہ بند کریں” دبانے سے فوراً ایک پرسکون تصویر آتی ہے، اور ہر آواز رک جاتی ہے۔ جو کچھ Pathlight کے باہر کھلا تھا، وہ اس سے نہیں چھپتا۔

## More settings
settings-country = ملک
country-none = کوئی نہیں چنا
settings-spacing = لفظوں کے بیچ جگہ
spacing-normal = عام
spacing-wide = زیادہ
settings-scan = سب کچھ ایک ہی بٹن سے
scan-off = بند
scan-slow = آہستہ
scan-quick = ذرا تیز
scan-how = ایک خانہ باری باری ہر چیز پر جاتا ہے۔ جب وہ آپ کی پسند کی چیز پر آئے، تو Space دبائیں۔
settings-leave-keys = تین بار Shift سے صفحہ بند
leave-keys-on = ہاں
leave-keys-off = نہیں
settings-voice = پڑھ کر سنانا
voice-off = صرف میرے کہنے پر
voice-on = ہر صفحہ
settings-sign = اشاروں کی زبان
sign-off = نہ دکھائیں
settings-numerals = ہندسے
settings-idle = کچھ دیر خاموشی کے بعد کسی اور کی باری
idle-never = کبھی نہیں
idle-minutes = { $minutes ->
    [one] { $minutes } منٹ بعد
   *[other] { $minutes } منٹ بعد
}
settings-for-children = سب کے لیے
settings-for-grown-ups = بڑوں کے لیے
draft-beside = یہ ترجمہ ابھی کچا ہے۔ ساتھ وہ لفظ ہیں جن سے یہ بنا ہے۔

## Reading aloud and signing
read-aloud = پڑھ کر سنائیں
voice-none = اس کمپیوٹر میں اس زبان کی آواز نہیں۔ لفظ یہاں پڑھے جا سکتے ہیں۔
sign-window = اشاروں کی زبان
sign-move = دوسرے کونے میں
sign-larger = اور بڑا
sign-smaller = اور چھوٹا
sign-again = اشاروں میں پھر دکھائیں

## What is remembered
remembered = کیا کیا یاد رکھا جاتا ہے
remembered-you = یہاں آپ کی پہچان: { $who }
remembered-begun = { $count ->
    [one] { $count } سبق شروع ہوا
   *[other] { $count } سبق شروع ہوئے
}
remembered-lit = { $count ->
    [one] { $count } لالٹین روشن ہے
   *[other] { $count } لالٹینیں روشن ہیں
}
remembered-answers = { $count ->
    [one] { $count } جواب محفوظ ہے، تاکہ کھیل وہیں سے آگے چلے جہاں رکا تھا
   *[other] { $count } جواب محفوظ ہیں، تاکہ کھیل وہیں سے آگے چلے جہاں رکا تھا
}
remembered-settings = یہ کمپیوٹر چیزیں کیسے دکھاتا ہے: زبان، سائز، رنگ وغیرہ
remembered-class = آپ کی چنی ہوئی کلاس: { $class }
remembered-pin = یہ کہ آپ کی تین خفیہ تصویریں ہیں، مگر یہ نہیں کہ کون سی
remembered-where = یہ سب اسی کمپیوٹر پر رہتا ہے۔ کہیں کچھ نہیں بھیجا جاتا۔
remembered-never = یہ کبھی نہیں رکھا جاتا: آپ کا نام، آپ کے دل کا حال، بات کسے بتانی ہے، یہ کہ مدد کھولی گئی، یہ کہ کوئی صفحہ بند کیا گیا۔
remembered-erase = مجھے بھول جائیں
remembered-erase-sure = اس کمپیوٹر سے آپ کی ہر چیز مٹ جائے گی: آپ کی لالٹینیں اور آپ کے جواب۔ وہ واپس نہیں آ سکیں گے۔
remembered-erased = یہاں سے آپ کی ہر چیز مٹ گئی۔ جب بھی دل چاہے، نئے سرے سے شروع کریں۔

## Three secret pictures, classes, turns
pin-own = میری تین خفیہ تصویریں
pin-about = تین خفیہ تصویریں ہوں، تو آپ کا راستہ کوئی اور نہیں کھول سکتا۔ ایک ایک کر کے تین چنیں۔ ایک تصویر دو بار بھی آ سکتی ہے۔
pin-choose = تین تصویریں چنیں
pin-again = اب وہی تین ایک بار پھر
pin-differ = یہ وہی تین نہیں تھیں۔ آئیں، نئے سرے سے شروع کریں۔
pin-made = آپ کی تین تصویریں تیار ہیں۔ انھیں اپنے تک رکھیں۔
pin-enter = اپنی تین خفیہ تصویریں دبائیں
pin-wrong = یہ وہ تین نہیں۔ پھر کوشش کریں۔ یاد نہ رہیں، تو استاد مدد کر سکتے ہیں۔
pin-wait = بہت بار کوشش ہو چکی۔ تھوڑا رکیں، پھر کوشش کریں۔
pin-take-away = خفیہ تصویریں ہٹا دیں
pin-taken-away = خفیہ تصویریں ہٹا دی گئی ہیں۔
pin-pressed = 3 میں سے { $count }
class-own = میری کلاس
class-all = سب
class-none = کوئی کلاس نہیں
turn-next = کسی اور کی باری
turn-idle = کچھ دیر خاموشی رہی، اس لیے راستہ سمیٹ کر رکھ دیا گیا۔ سب کچھ محفوظ ہے۔
