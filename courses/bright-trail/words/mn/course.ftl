### The Bright Trail, Mongolian: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = Гэрэлт жим
    .about = Лумотой хамт алхаж, өлсгөлөн ямаа, живдэг завьтай танилцаж, дэнлүүнүүдийг асаа. Есөөс арван хоёр насны сониуч хүмүүст.
# source 9fde961f
module_my-rights = Онлайн дахь миний эрх
# source 8bec9b08
module_my-private-things = Миний хувийн зүйлс
# source 9261a512
module_true-or-false = Үнэн үү, худал уу?
# source 4deee3e0
module_kind-and-brave = Сайхан сэтгэлтэй, зоригтой
# source f86b3770
module_danger-and-help = Аюул ба тусламж
# source b494231c
cast_lumo = Лумо
    .alt = Лумо, сүүл нь дэнлүү болсон бөөрөнхий гэрэлт цох
# source af55d5d3
cast_mina = Мина
    .alt = Мина, арван настай охин
# source 5b2c2cba
cast_dara = Дара
    .alt = Дара, арван настай хүү
# source f95d4d2b
cast_aisha = Аиша
    .alt = Аиша, алчуур зүүсэн арван нэгэн настай охин
# source 3fbc9c68
cast_tomasi = Томаси
    .alt = Томаси, тэргэнцэртэй арван нэгэн настай хүү
# source ba88e027
cast_ravi = Рави
    .alt = Рави, нүдний шилтэй арван нэгэн настай хүү
# source 888afa4d
cast_suri = Сури
    .alt = Сури, сонсголын аппараттай арван хоёр настай охин
# source 334c23b3
cast_idris = Идрис
    .alt = Идрис, зургаан настай хүү
# source 982ed7ae
cast_auntie = Сок эгч
    .alt = Сок эгч, нинжин царайтай том хүн
# source 3b3f8a8c
cast_teacher = Рахман багш
    .alt = Рахман багш
# source 65fe067d
cast_nani = Нани
    .alt = Нани, ухаалаг инээмсэглэлтэй хөгшин эмээ
# source 2101d9e3
cast_uncle = Сомчай ах
    .alt = Сомчай ах, зах дээр утас засдаг том хүн
# source c3efdc93
cast_nurse = Лейлани сувилагч
    .alt = Лейлани сувилагч, ойр хавийн эмнэлгийн сувилагч
# source afacb901
cast_mother = Минагийн ээж
    .alt = Минагийн ээж, том хүн
# source f307a461
cast_class-group = Ангийн чат
# source e7397316
cast_starfox = ОдҮнэг
# source 360fbe2f
cast_coach = Вик дасгалжуулагч

## What children learn to do
# source 1c1dff26
skill_know-my-rights = Эрхээ мэднэ
# source 319a4b2c
skill_balance-screens = Дэлгэцийг төгсгөлтэй болгоно
# source f9f0a15d
skill_keep-private-things = Хувийн зүйлээ хувьдаа хадгална
# source 24731b26
skill_ask-before-sharing = Хуваалцахаасаа өмнө асууна
# source 7dd1ff63
skill_look-behind-the-picture = Зургийн цаадахыг харна
# source cab0a8e8
skill_say-a-friendly-no = Найрсгаар үгүй гэж хэлнэ
# source c4a17ba0
skill_lock-my-things = Юмаа сайн түгжинэ
# source 808cfb59
skill_check-before-sharing = Түгээхээсээ өмнө шалгана
# source fc410598
skill_spend-wisely = Төлөхөөсөө өмнө бодно
# source ca2d63bd
skill_be-kind-online = Зөөлөн буух үг бичнэ
# source 0b400996
skill_feelings-are-messages = Мэдрэмж юу хэлж байгааг сонсоно
# source b10987b8
skill_stand-up-for-others = Шоолуулсан хүний хажууд зогсоно
# source e7b21338
skill_put-it-right = Буруу болсныг засна
# source 52b25f8a
skill_spot-warning-signs = Анхааруулах дохиог анзаарна
# source 71e3d05a
skill_tell-someone = Туслах хүнд хэлнэ

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = Эрх бол зүгээр л маш том хүсэл.
# source c5f54b6a
thinks_rights-are-earned = Хүүхэд сайн байж л эрхээ олж авдаг.
# source 263a856c
thinks_rights-can-be-lost = Дүрсгүйтсэн хүн эрхээ алддаг.
# source 82c604ac
thinks_family-need-not-ask = Хүүхдэд хайртай хүн хуваалцахын өмнө асуух албагүй.
# source 25575b03
thinks_person-is-the-problem = Юмыг хэрэглэж чадахгүй хүн өөрөө өөрчлөгдөх ёстой, тэр юм биш.
# source 2e9e377a
thinks_help-without-asking = Тусална гэдэг нь асуулгүйгээр өмнөөс нь хийж өгөх.
# source a189bfd1
thinks_small-ones-have-no-say = Бага хүүхдийн санал тоонд орохгүй.
# source e68ca3b7
thinks_most-is-fair = Олонх юу хүснэ, тэр нь бүгдэд шударга.
# source 8ae2048d
thinks_just-want-it-more = Зогсож чадахгүй хүнд зүгээр л хүсэл зориг дутдаг.
# source d90c0e8d
thinks_screens-are-bad = Дэлгэцийн өмнөх цаг бүгд муу, огт байхгүй нь дээр.
# source b867113c
thinks_rules-only-for-children = Дэлгэцийн дүрэм зөвхөн хүүхдэд хамаатай.
# source 593d504e
thinks_private-is-never = Хувийн гэдэг нь хэн, юунд асуусан ч хэзээ ч хэлэхгүй гэсэн үг.
# source 22e4f913
thinks_nice-means-safe = Эелдэг, бэлэг өгдөг, эсвэл найз болсон хүнд бүхнийг өгч болно.
# source 45d8d913
thinks_joke-needs-no-asking = Сайхан, инээдтэй, муу санаагүй бол хэнээс ч асуух хэрэггүй.
# source c09cbad5
thinks_own-fault = Хүнд итгэсэн, бэлэг авсан, хамт оролцсон хүн дараа нь болсон зүйлд буруутай.
# source 68c7b27c
thinks_telling-is-no-use = Хэлэх нь хов зөөхтэй адил, эсвэл тусгүй, тиймээс дуугүй байсан нь дээр.
# source 789a227a
thinks_seeing-is-believing = Зураг дээр жинхэнэ юм шиг харагдвал жинхэнэ.
# source f72f1d7c
thinks_one-good-key = Маш сайн нэг нууц үг бүх юманд хүрэлцэнэ.
# source 61418096
thinks_odd-means-made = Зураг хачин харагдвал түүнийг машин хийсэн байх нь гарцаагүй.
# source 355f173b
thinks_a-voice-is-proof = Хэн нэгнийх шиг сонсогдох хоолой бол тэр хүн мөн.
# source 4c145626
thinks_senses-find-mistakes = Удаан харж, сонсвол машины хийсэн юмны алдааг олно.
# source 2766fd43
thinks_a-warning-may-be-wrong = Ард нь асуултын тэмдэг байвал цааш түгээхэд зүгээр.
# source 7572b563
thinks_the-machine-did-it = Зургийг машин хийсэн болохоор хэн ч хариуцахгүй.
# source 14647ff7
thinks_the-target-is-to-blame = Зохиомол зурагт орсон хүн өөрөө шалтаг өгсөн.
# source b702d295
thinks_getting-even-helps = Хариуд нь адилхныг хийвэл шударга болно.
# source 988cc0cf
thinks_gems-run-out-by-chance = Хамгийн сонирхолтой үед эрдэнэ дуусдаг нь санамсаргүй.
# source 0fbeaed4
thinks_who-plays-badly-must-pay = Муу тоглодог хүний л эрдэнэ дуусдаг.
# source 6b7068cc
thinks_who-pressed-is-to-blame = Товч дарсан хүн зардалд нь буруутай.
# source ed2b1b40
thinks_who-left-it-is-to-blame = Утсаа орхисон хүн худалдан авалтад буруутай.
# source f064d8db
thinks_meant-well-cannot-hurt = Тоглоом гэж бодсон юм хэнийг ч гомдоохгүй.
# source 8c5b0828
thinks_just-kidding-mends = “Тоглосон юм” гэвэл гомдол арилна.
# source 036a5270
thinks_sorry-must-be-taken = Уучлалт сонссон хүн тэр дор нь уучлах ёстой.
# source 306f89db
thinks_quiet-is-no-part = Юу ч хэлээгүй хүнд ямар ч хамаагүй.
# source cd3ed2a2
thinks_mean-back-is-fair = Хариуд нь муухай аашлах нь шударга, тэгвэл зогсоно.
# source 6461ea53
thinks_too-late-to-help = Хэсэг хугацаа өнгөрвөл туслах, засах оройтсон.
# source 72f87520
thinks_blocking-is-rude = Блоклох бүдүүлэг, зурвас бүрд хариулах ёстой.
# source 3d237203
thinks_blocking-is-forever = Блоклосныг буцаах аргагүй, нөхөрлөл дуусна.
# source 2048dfe2
thinks_blocking-is-enough = Блоклосон бол өөр хэнд ч хэлэх хэрэггүй.
# source 0e1fe233
thinks_gift-makes-debt = Магтуулсан, бэлэг авсан, унаанд суусан хүн түүнийхээ өрийг төлөх ёстой.
# source dc8dd1d3
thinks_liked-means-safe = Бүгдэд таалагддаг хүн буруу юм хийдэггүй.
# source d649ca51
thinks_proof-needs-pictures = Зургийн хуулбаргүй бол хэн ч итгэхгүй.
# source 10145d0c
thinks_silence-shares-blame = Нууцалсан, юм явуулсан хүн өөрөө бас буруутай.
# source 7e97f23e
thinks_promise-always-binds = Зовлонг нууцлах амлалтыг үргэлж барих ёстой.
# source a9eb1f23
thinks_worry-goes-alone = Хүлээхэд л зовнил өөрөө арилна.
# source 9ed99853
thinks_words-must-be-perfect = Зөв үгээ олсны дараа л хэлж болно.
