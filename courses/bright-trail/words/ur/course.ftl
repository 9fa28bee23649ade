### The Bright Trail, Urdu: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = روشن راستہ
    .about = لومو کے ساتھ چلیں، بھوکے بکرے اور ڈوبتی کشتی سے ملیں، اور لالٹینیں جلائیں۔ نو سے بارہ سال کے ہر کھوجی کے لیے۔
# source 9fde961f
module_my-rights = انٹرنیٹ پر میرے حقوق
# source 8bec9b08
module_my-private-things = میری ذاتی چیزیں
# source 9261a512
module_true-or-false = سچ یا جھوٹ؟
# source 4deee3e0
module_kind-and-brave = مہربان اور بہادر
# source f86b3770
module_danger-and-help = خطرہ اور مدد
# source b494231c
cast_lumo = لومو
    .alt = لومو، ایک گول مٹول جگنو جس کی دُم لالٹین ہے
# source af55d5d3
cast_mina = مینا
    .alt = مینا، دس سال کی لڑکی
# source 5b2c2cba
cast_dara = دارا
    .alt = دارا، دس سال کا لڑکا
# source f95d4d2b
cast_aisha = عائشہ
    .alt = عائشہ، گیارہ سال کی لڑکی جو سر پر اسکارف اوڑھتی ہے
# source 3fbc9c68
cast_tomasi = توماسی
    .alt = توماسی، گیارہ سال کا لڑکا جو وہیل چیئر استعمال کرتا ہے
# source ba88e027
cast_ravi = روی
    .alt = روی، گیارہ سال کا لڑکا جو عینک لگاتا ہے
# source 888afa4d
cast_suri = سُوری
    .alt = سُوری، بارہ سال کی لڑکی جو کان میں سننے کا آلہ لگاتی ہے
# source 334c23b3
cast_idris = ادریس
    .alt = ادریس، چھے سال کا لڑکا
# source 982ed7ae
cast_auntie = خالہ سوک
    .alt = خالہ سوک، ایک خاتون جن کے چہرے سے مہربانی جھلکتی ہے
# source 3b3f8a8c
cast_teacher = رحمان صاحب
    .alt = رحمان صاحب، ایک استاد
# source 65fe067d
cast_nani = نانی
    .alt = نانی، ایک بزرگ خاتون جن کی مسکراہٹ میں سمجھ داری ہے
# source 2101d9e3
cast_uncle = چچا سومچائی
    .alt = چچا سومچائی، جو بازار میں فون ٹھیک کرتے ہیں
# source c3efdc93
cast_nurse = نرس لیلانی
    .alt = نرس لیلانی، مرکزِ صحت کی نرس
# source afacb901
cast_mother = مینا کی امی
    .alt = مینا کی امی، ایک خاتون
# source f307a461
cast_class-group = کلاس کا گروپ
# source e7397316
cast_starfox = StarFox
# source 360fbe2f
cast_coach = کوچ وِک

## What children learn to do
# source 1c1dff26
skill_know-my-rights = اپنے حقوق جاننا
# source 319a4b2c
skill_balance-screens = اسکرین کا وقت ختم کرنا
# source f9f0a15d
skill_keep-private-things = ذاتی چیزیں ذاتی رکھنا
# source 24731b26
skill_ask-before-sharing = آگے بھیجنے سے پہلے پوچھنا
# source 7dd1ff63
skill_look-behind-the-picture = تصویر کے پیچھے دیکھنا
# source cab0a8e8
skill_say-a-friendly-no = پیار سے “نہیں” کہنا
# source c4a17ba0
skill_lock-my-things = اپنی چیزوں کو اچھا تالا لگانا
# source 808cfb59
skill_check-before-sharing = آگے بھیجنے سے پہلے جانچنا
# source fc410598
skill_spend-wisely = پیسے دینے سے پہلے سوچنا
# source ca2d63bd
skill_be-kind-online = نرم لفظ لکھنا
# source 0b400996
skill_feelings-are-messages = دل کی بات سننا
# source b10987b8
skill_stand-up-for-others = جس پر ہنسا جائے، اس کا ساتھ دینا
# source e7b21338
skill_put-it-right = بگڑی بات کو ٹھیک کرنا
# source 52b25f8a
skill_spot-warning-signs = خطرے کی نشانیاں پہچاننا
# source 71e3d05a
skill_tell-someone = اسے بتانا جو مدد کر سکے

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = حق بس ایک بہت بڑی خواہش ہے۔
# source c5f54b6a
thinks_rights-are-earned = بچوں کو حقوق اچھا بننے پر ملتے ہیں۔
# source 263a856c
thinks_rights-can-be-lost = جو شرارت کرے، اس کے حقوق چھن جاتے ہیں۔
# source 82c604ac
thinks_family-need-not-ask = جو بچے سے پیار کرتے ہیں، انھیں کچھ دکھانے سے پہلے پوچھنے کی ضرورت نہیں۔
# source 25575b03
thinks_person-is-the-problem = جو کوئی چیز استعمال نہ کر سکے، بدلنا اسے ہے، چیز کو نہیں۔
# source 2e9e377a
thinks_help-without-asking = مدد یہ ہے کہ پوچھے بغیر دوسرے کا کام کر دیا جائے۔
# source a189bfd1
thinks_small-ones-have-no-say = چھوٹے بچے کی رائے کوئی رائے نہیں۔
# source e68ca3b7
thinks_most-is-fair = جو زیادہ لوگ چاہیں، وہ سب کے لیے انصاف ہے۔
# source 8ae2048d
thinks_just-want-it-more = جو رک نہ سکے، بس اس کا ارادہ کمزور ہے۔
# source d90c0e8d
thinks_screens-are-bad = اسکرین کا سارا وقت برا ہے، اس لیے بالکل نہ ہو تو بہتر۔
# source b867113c
thinks_rules-only-for-children = اسکرین کے اصول صرف بچوں کے لیے ہیں۔
# source 593d504e
thinks_private-is-never = ذاتی کا مطلب ہے کسی کو کبھی نہ بتانا، چاہے کوئی بھی پوچھے اور کسی بھی کام کے لیے۔
# source 22e4f913
thinks_nice-means-safe = جو پیار سے بولے، تحفہ دے یا دوست ہو، اسے سب کچھ دیا جا سکتا ہے۔
# source 45d8d913
thinks_joke-needs-no-asking = بات اچھی یا مزے کی ہو اور نیت بری نہ ہو، تو پوچھنے کی ضرورت نہیں۔
# source c09cbad5
thinks_own-fault = جس نے بھروسا کیا، تحفہ لیا یا ساتھ دیا، نتیجے کا قصور اسی کا ہے۔
# source 68c7b27c
thinks_telling-is-no-use = بتانا چغلی ہے یا اس سے کچھ نہیں بدلتا، اس لیے پریشانی دل میں رکھنا بہتر ہے۔
# source 789a227a
thinks_seeing-is-believing = جو تصویر میں اصلی لگے، وہ اصلی ہے۔
# source f72f1d7c
thinks_one-good-key = ایک بہت اچھا پاس ورڈ ہر جگہ کے لیے کافی ہے۔
# source 61418096
thinks_odd-means-made = تصویر عجیب لگے، تو ضرور کسی مشین نے بنائی ہے۔
# source 355f173b
thinks_a-voice-is-proof = جس کی آواز ہو، بولنے والا وہی ہے۔
# source 4c145626
thinks_senses-find-mistakes = جو دیر تک دیکھے یا سنے، وہ مشین کی بنائی چیز کی غلطی پکڑ لیتا ہے۔
# source 2766fd43
thinks_a-warning-may-be-wrong = پیچھے سوالیہ نشان لگا ہو، تو کوئی بات آگے بھیجنے میں حرج نہیں۔
# source 7572b563
thinks_the-machine-did-it = تصویر مشین نے بنائی ہے، اس لیے کوئی ذمے دار نہیں۔
# source 14647ff7
thinks_the-target-is-to-blame = جس کی تصویر بنائی گئی، اس نے کوئی وجہ تو دی ہو گی۔
# source b702d295
thinks_getting-even-helps = ویسا ہی بدلہ لینے سے حساب برابر ہو جاتا ہے۔
# source 988cc0cf
thinks_gems-run-out-by-chance = سب سے مزے دار موڑ پر ہیرے اتفاق سے ختم ہوتے ہیں۔
# source 0fbeaed4
thinks_who-plays-badly-must-pay = ہیرے صرف ان کے ختم ہوتے ہیں جو برا کھیلتے ہیں۔
# source 6b7068cc
thinks_who-pressed-is-to-blame = جس نے بٹن دبایا، خرچ کا قصور اسی کا ہے۔
# source ed2b1b40
thinks_who-left-it-is-to-blame = جس نے فون ادھر ادھر چھوڑا، خریداری کا قصور اسی کا ہے۔
# source f064d8db
thinks_meant-well-cannot-hurt = جو مذاق میں کہا گیا، اس سے کسی کا دل نہیں دکھ سکتا۔
# source 8c5b0828
thinks_just-kidding-mends = “مذاق کر رہا تھا” کہنے سے دکھ ختم ہو جاتا ہے۔
# source 036a5270
thinks_sorry-must-be-taken = جس سے معافی مانگی جائے، اسے فوراً معاف کرنا پڑتا ہے۔
# source 306f89db
thinks_quiet-is-no-part = جو چپ رہے، اس کا معاملے سے کوئی تعلق نہیں۔
# source cd3ed2a2
thinks_mean-back-is-fair = برے کو برا جواب دینا ٹھیک ہے، اور اس سے وہ رک جاتا ہے۔
# source 6461ea53
thinks_too-late-to-help = کچھ وقت گزر جائے، تو مدد کرنے یا بات ٹھیک کرنے میں دیر ہو چکی ہوتی ہے۔
# source 72f87520
thinks_blocking-is-rude = بلاک کرنا بدتمیزی ہے؛ ہر پیغام کا جواب دینا پڑتا ہے۔
# source 3d237203
thinks_blocking-is-forever = بلاک واپس نہیں ہو سکتا، اور اس سے دوستی ختم ہو جاتی ہے۔
# source 2048dfe2
thinks_blocking-is-enough = بلاک کر دیا، تو اب کسی کو بتانے کی ضرورت نہیں۔
# source 0e1fe233
thinks_gift-makes-debt = جس نے تعریف، تحفہ یا سواری لی، اس پر بدلے میں کچھ دینا لازم ہے۔
# source dc8dd1d3
thinks_liked-means-safe = جو سب کو پسند ہو، وہ کچھ غلط نہیں کرتا۔
# source d649ca51
thinks_proof-needs-pictures = تصویروں کی نقل کے بغیر کوئی یقین نہیں کرے گا۔
# source 10145d0c
thinks_silence-shares-blame = جس نے بات چھپائی یا کچھ بھیجا، کچھ قصور اس کا بھی ہے۔
# source 7e97f23e
thinks_promise-always-binds = پریشانی کو راز رکھنے کا وعدہ ہمیشہ نبھانا پڑتا ہے۔
# source a9eb1f23
thinks_worry-goes-alone = کافی دیر انتظار کریں، تو پریشانی خود چلی جاتی ہے۔
# source 9ed99853
thinks_words-must-be-perfect = جب تک ٹھیک لفظ نہ ملیں، بتانا نہیں چاہیے۔
