### The program's own words, Mongolian: a draft. No native speaker has read it. CC BY 4.0

app-name = Замын гэрэл
app-line = Цахим ертөнцөөр хөтлөх гэрэлт жим
start = Эхлэх
play = Тоглох
go-on = Үргэлжлүүлэх
again = Дахин тоглох
back = Буцах
next = Цааш
hint-answer = Надад харуул
hint = Жижиг сэжүүр
rehearse = Өөрөөр оролдох
pass = Үүнийг алгасах
check = Шалгах
check-look-again = Хурц нүдтэй юм! Бас юм бий. Дахиад нэг хараарай.
done = Болсон
cancel = Одоо биш
yes-do = Тийм, тэгье
sort-not-there = Тэнд биш ээ. Дахиад нэг хараарай.
sort-pick-up = Эхлээд нэг картыг ав. Дараа нь хаана орохыг нь сонго.
sort-choose-group = Одоо хаана орохыг нь сонго.
sort-all-done = Бүгд байрандаа орлоо!
match-choose = Одоо хосыг нь сонго.
order-first = Юу хамгийн түрүүнд вэ?
order-next = Дараа нь юу вэ?
order-not-next = Тэр нь өөр үед ирнэ. Дахиад нэг хараарай.
place-in-order = { $at }.
story-on = Дараагийн хуудас
story-back = Өмнөх хуудас
story-panel = { $at }-р зураг
sure-1 = Огт итгэлгүй
sure-2 = Нэг их итгэлгүй
sure-3 = Тал талдаа
sure-4 = Нэлээд итгэлтэй
sure-5 = Бүрэн итгэлтэй
feeling-1 = Их гунигтай
feeling-2 = Жаахан гунигтай
feeling-3 = Дунд зэрэг
feeling-4 = Нэлээд сайхан
feeling-5 = Маш сайхан
verdict-true = Энэ үнэн
verdict-false = Энэ үнэн биш
verdict-unsure = Мэдэхгүй юм байна, тийм болохоор түгээхгүй
evidence-look = Эхлээд баримтыг үз: ядаж хоёр карт.
evidence-say = Баримт юу гэж хэлж байна?
decide-keep = Үлдээх
decide-delete = Устгах
decide-report = Мэдээлэх
decide-ask = Том хүнээс асуух
decide-look-again = Мөрүүдийг нь дахиад хараарай.
inbox-close = Бүх зурвас руу буцах
inbox-press = Сонин санагдсан мөрүүд дээр дар. Тэгээд шийд.
inbox-open = Нэг зурвас нээгээрэй.
post-blur = Эднийг бүдгэрүүлэх
post-look = Юу хэтэрхий их юм хэлчхээд байна? Тэмдэглээрэй.
post-ask = Зурагт өөр хэн байна? Бүгдээс нь асуу.
post-show = Хэн харж болох вэ?
shield-guesses = Таах гэсэн хүн { $guesses } хүртэл удаа оролдох хэрэгтэй болно.
shield-done = За, энэ болно
shield-take-back = Сүүлийн үгийг буцаах
switch-on = асаалттай
switch-off = унтраалттай
tell-not-now = Арай болоогүй
tell-whom = { $name } хэнд хэлж болох вэ?
feels-ask = { $name } юу мэдэрч байна? Гэдэс нь юу гэж байна?
album-ask = Юу болсныг аль үгс харуулж байна? Тэмдэглээрэй.
album-note = Нэр, цагтай нь бичиж авах
album-more = Бичиж авлаа. Үүнийг харуулах үг энд бас бий.
album-other = Тэр бол зүгээр л яриа. Гомдоосон, шахсан үгийг хай.
picture = Зураг
picture-find = Зураг дээр, эсвэл жагсаалтаас дар.
film-on = Дараагийн зураг
film-again = Эхнээс нь
pin-hidden = * * * *
pin-plain = Дөрвүүлээ ижил бол хэн ч хамгийн түрүүнд таана. Холиорой.
pin-done = Энэ бол ПИН код
pin-ask = { $name } яах вэ?
pin-give = ПИН-ээ хэлэх
pin-keep = Өөртөө хадгалах
warm-up = Бие халаалт
warm-up-progress = Бие халаалт { $at } / { $all }
certificate = Миний батламж
certificate-save = Зургийг хадгалах
certificate-saved = Зургийг зургийн хавтаст хадгаллаа.
certificate-not-saved = Зургийг энд хадгалж чадсангүй.
certificate-lit = Бүх дэнлүү гэрэлтэж байна
board = Миний чаддаг зүйл
board-new = Урд минь байна
board-met = Дадлага хийсэн
board-can = Би үүнийг чадна
board-how = Мэдсэн зүйлээ өөр түүхэн дотор дахин танивал дэнлүү асна.
tell-how = { $name } яаж эхэлж болох вэ?

## How something came out; read beside an icon
mark-right = Тийм
mark-not-yet = Арай биш
mark-chosen = Сонгосон
mark-shown = Энд
mark-missed = Энэ ч бас
outcome-right = Болж байна
outcome-partly = Нэг хэсэг нь
outcome-wrong = Арай биш
outcome-neutral = Мэдэхэд илүүдэхгүй

## A chat
act-keep-proof = Бичиж авах
act-block = Блоклох
act-report = Мэдээлэх
act-leave = Чатаас гарах
act-tell = Хүнд хэлэх
chat-phone-of = Утасны эзэн: { $name }
chat-what-next = { $name } яавал дээр вэ?
chat-closed = Чат хаагдлаа.
chat-happened = Үүнээс юу болов
chat-ending = Яаж дууссан бэ
card-front = нүүр тал
card-back = ар тал

## Where one is
progress = Алхам { $at } / { $all }
lesson-minutes = { $minutes ->
    [one] { $minutes } минут
   *[other] { $minutes } минут орчим
}
lantern-lit = Дэнлүү ассан
lantern-next = Чи энд байна
lantern-unlit = Арай асаагүй
lantern-lights = Чиний дэнлүү гэрэлтэж байна!
learned = Бидний мэдсэн зүйл
whom-to-tell = Хэлж болох хүн
to-the-trail = Жим рүү буцах
draft-note = Энэ орчуулга ноорог байгаа. Монгол хүн хараахан уншиж шалгаагүй.

## When a lesson is opened again
resumed-changed = Энэ хичээл өмнөхөөсөө жаахан өөрчлөгдсөн. Чи зөв газраа байна.
resumed-nearest = Энэ хичээл өмнөхөөсөө өөрчлөгдсөн. Энэ бол чиний байсан газарт хамгийн ойр нь.
resumed-beginning = Энэ хичээл шинэ болсон тул эхнээс нь эхэлье.

## Who is playing
who-title = Хэн тоглох вэ?
who-new = Шинэ хүн
who-picture = Зураг сонго
who-colour = Өнгө сонго
who-animal = Амьтан сонго
who-ready = Энэ бол чи!
who-taken = Энэ гурвыг өөр хүн авчихсан байна. Өөр амьтан сонгоорой.
who-you = { $colour } { $animal } ба { $picture }
picture-kite = цаасан шувуу
picture-boat = завь
picture-drum = бөмбөр
picture-leaf = навч
picture-star = од
picture-mango = манго
picture-umbrella = шүхэр
picture-moon = сар
colour-amber = улбар шар
colour-leaf = ногоон
colour-berry = улаан
colour-sky = цэнхэр
colour-plum = нил ягаан
colour-dusk = хар хөх
animal-turtle = яст мэлхий
animal-elephant = заан
animal-gecko = гүрвэл
animal-parrot = тоть
animal-dolphin = дельфин
animal-cat = муур
animal-buffalo = одос үхэр
animal-owl = ууль

## The shelf and the trail
shelf-title = Жимээ сонго
shelf-empty = Энд хараахан нэг ч хичээл алга. Том хүн хичээлийн хавтаст нэмж болно.
shelf-broken = Энэ хичээлийг одоо тоглох боломжгүй байна. Том хүн “pathlight check” командаар шалтгааныг нь олж болно.
shelf-ages = { $youngest }-{ $oldest } нас
shelf-trainers = Сургагч, багш нарт
trail-back = Жимийн өмнөх хэсэг
trail-on = Жимийн дараагийн хэсэг
shelf-lit = Ассан дэнлүү: { $lit } / { $all }

## Settings
settings = Тохиргоо
settings-language = Хэл
settings-text-size = Үсгийн хэмжээ
settings-contrast = Өнгө
contrast-dusk = Үдшийн бүрий
contrast-ink = Цагаан дээр бараан
contrast-yellow = Хар дээр шар
settings-motion = Хөдөлгөөн
motion-on = Юмс хөдөлнө
motion-off = Юмс хөдлөхгүй
settings-sound = Дуу
sound-on = Дуутай
sound-off = Дуугүй
settings-drafts = Том хүмүүст: хэн ч шалгаагүй орчуулгууд
drafts-on = Харуулах
drafts-off = Нуух
language-draft = ноорог
settings-erase = Энэ компьютер дээрх бүхнийг мартах
settings-erase-sure = Энэ компьютер дээрх бүх сурагч, бүх дэнлүү арилна. Буцаах аргагүй.
settings-erased = Бүгдийг мартлаа.

## Help
help = Тусламж
help-title = Нэг юм болохгүй байна уу? Туслах хүн бий.
help-fault = Онлайнд нэг юм хачин, муухай санагдвал тэр чиний буруу биш.
help-people = Итгэдэг том хүндээ хэлээрэй: гэртээ, сургууль дээрээ, өөр газар ч болно.
help-another = Эхний хүн тусалж чадахгүй бол өөр хүнд хэл. Нэг хүн сонстол хэлсээр бай.
help-say = Ингэж хэлж болно: “Онлайнд нэг юм болчихлоо. Надад туслаач?”
help-danger = Хэн нэгэн яг одоо аюулд орсон бол ойр байгаа хүнийг даруй дуудаарай.
help-nothing-kept = Чи энэ хуудсыг нээснийг Замын гэрэл тэмдэглэж авахгүй.
help-leave = Энэ хуудаснаас гарах
help-stay = Байсан газраа буцах
help-left = Хүссэн үедээ эргээд ирж болно.

## What could not be done
store-read-only = Чиний дэнлүүг энэ компьютерт одоохондоо хадгалж болохгүй байна. Гэхдээ тоглож болно.
store-full = Компьютерт зай үлдсэнгүй, энэ алхам хадгалагдаагүй. Том хүнээс зай гаргаж өгөхийг хүсээд, дахиад дараарай.
store-broken = Хадгалсан дэнлүүнүүдэд нэг юм болчихлоо. Том хүнээс асуугаарай. Гэхдээ тоглож болно.
store-set-aside = Хадгалсан дэнлүүнүүдийг уншиж чадсангүй, тиймээс бүтнээр нь хойш тавилаа. Дэнлүүний шинэ дэвтэр эхэлье.
store-newer = Хадгалсан дэнлүүнүүд Замын гэрлийн шинэ хувилбараас ирсэн байна. Тиймээс бүтнээр нь хойш тавилаа.

## The player in a terminal
terminal-keys = Тоо бичээд Enter дар. Дан Enter цааш явуулна. ? бол тусламж, q бол гарах.
terminal-choose = Эндхийн нэг тоог бичээд Enter дар.
terminal-first = Энд эхлээд нэг юм хийх ёстой. Эндхийн нэг тоог бич.
terminal-not-understood = “{ $line }” гэсэн тоо энд алга. Юу ч алдагдаагүй. Дахиад оролдоорой.
terminal-left = Бүгд хадгалагдлаа. Удахгүй уулзъя!
terminal-labelled = { $label }: { $text }
terminal-held = гарт чинь байна
terminal-in-group = “{ $group }” дотор
terminal-tell = Хэнд: { $name }. { $text }

## Help: people, lines, leaving
help-who = Хэн байж болох вэ? Нэг хүнийг дар. Юу ч хадгалахгүй.
helper-home = Гэрийн хүн
helper-family = Авга, нагац, эмээ, өвөө
helper-school = Багш, эсвэл сургуулийн өөр хүн
helper-health = Сувилагч, эмнэлгийн хүн
helper-neighbour = Хөршийн том хүн, эсвэл найзын ээж аав
helper-line = Тусламжийн утасны хүн
helper-chosen = Сайн сонголт. Дээрх өгүүлбэрээр эхэлж, эсвэл энэ хуудсыг үзүүлж болно.
helper-next = Тэр хүн тусалсангүй юү, эсвэл хэн ч алга уу? Тэгвэл өөр хүнийг дар. Нэг хүн заавал сонсоно.
help-school = Сургуульд бас хандаж болох хүн: { $contact }
help-call = Залгах дугаар: { $number }
help-text = Зурвас явуулах дугаар: { $number }
help-page = Интернэтэд: { $page }
help-for-talk = Сонсох хүн бий
help-for-police = Яг одоо аюулд орсон бол
help-for-report = Хуудас, зураг, бүртгэлийн талаар мэдээлэх
help-hours-always = Өдөр шөнөгүй
help-hours-daily = Өдөр бүр: { $from }-{ $until }
help-hours-weekdays = Даваагаас баасан: { $from }-{ $until }
help-hours-unknown = Хэдэн цагт ажилладгийг бид мэдэхгүй.
help-cost-free = Үнэгүй.
help-cost-paid = Дуудлага төлбөртэй.
help-cost-unknown = Төлбөртэй эсэхийг бид мэдэхгүй.
help-checked = Шалгасан өдөр: { $date }
help-no-line = { $country }: бидний сайн мэдэх дугаар энд алга. Том хүн чамтай хамт олж чадна.
help-no-phone = Утсаар ярьж болохгүй байна уу? Хэн нэгэн дээр оч, эсвэл найзаа хамт яв гэж гуй. Энэ хуудсыг үзүүлэхэд ч хангалттай.
help-leave-how = “Энэ хуудаснаас гарах” гэхэд тэр дор нь тайван зураг гарч, бүх юм чимээгүй болно. Shift товчийг гурван удаа дарсан ч тэгнэ. Замын гэрлээс гадна нээсэн юмыг нуухгүй.
help-leave-how-button = “Энэ хуудаснаас гарах” гэхэд тэр дор нь тайван зураг гарч, бүх юм чимээгүй болно. Замын гэрлээс гадна нээсэн юмыг нуухгүй.

## More settings
settings-country = Улс
country-none = Сонгоогүй
settings-spacing = Үгсийн зай
spacing-normal = Ердийн
spacing-wide = Илүү зайтай
settings-scan = Бүгдэд нэг товч
scan-off = Унтраалттай
scan-slow = Удаан
scan-quick = Хурдавтар
scan-how = Хүрээ нэг юмнаас нөгөө рүү шилжинэ. Хүссэн газарт чинь ирэхэд Space товчийг дар.
settings-leave-keys = Shift-ийг гурван удаа дарж хуудаснаас гарах
leave-keys-on = Тийм
leave-keys-off = Үгүй
settings-voice = Чангаар унших
voice-off = Зөвхөн намайг хүсэхэд
voice-on = Хуудас бүрийг
settings-sign = Дохионы хэл
sign-off = Харуулахгүй
settings-numerals = Тоо
settings-idle = Чимээгүй удвал дараагийн хүний ээлж
idle-never = Хэзээ ч үгүй
idle-minutes = { $minutes ->
    [one] { $minutes } минутын дараа
   *[other] { $minutes } минутын дараа
}
settings-for-children = Бүгдэд
settings-for-grown-ups = Том хүмүүст
draft-beside = Орчуулга ноорог байгаа. Хажууд нь эх үгс байна.

## Reading aloud and signing
read-aloud = Надад уншаад өг
voice-none = Энэ компьютерт энэ хэлээр унших хоолой алга. Үгсийг эндээс уншиж болно.
sign-window = Дохионы хэл
sign-move = Өөр булан руу
sign-larger = Томруулах
sign-smaller = Жижгэрүүлэх
sign-again = Дахиад дохих

## What is remembered
remembered = Юуг санадаг вэ
remembered-you = Чамайг ингэж таньдаг: { $who }
remembered-begun = { $count ->
    [one] Эхэлсэн хичээл: { $count }
   *[other] Эхэлсэн хичээл: { $count }
}
remembered-lit = { $count ->
    [one] Ассан дэнлүү: { $count }
   *[other] Ассан дэнлүү: { $count }
}
remembered-answers = { $count ->
    [one] Зогссон газраасаа үргэлжлүүлэхэд чинь зориулж хадгалсан хариулт: { $count }
   *[other] Зогссон газраасаа үргэлжлүүлэхэд чинь зориулж хадгалсан хариулт: { $count }
}
remembered-settings = Энэ компьютер юмыг яаж харуулдаг нь: хэл, хэмжээ, өнгө гэх мэт
remembered-class = Чиний сонгосон анги: { $class }
remembered-pin = Чи нууц гурван зурагтай гэдгийг, гэхдээ аль нь болохыг биш
remembered-where = Бүгд энэ компьютерт үлдэнэ. Хаашаа ч явуулахгүй.
remembered-never = Хэзээ ч хадгалдаггүй: чиний нэр, юу мэдэрснийг чинь, хэнд хэлмээр байгааг чинь, Тусламж нээснийг чинь, хуудаснаас гарсныг чинь.
remembered-erase = Намайг март
remembered-erase-sure = Энэ компьютер дээрх чиний тухай бүх юм арилна: дэнлүүнүүд, хариултууд чинь. Буцаах аргагүй.
remembered-erased = Энд чамайг мартлаа. Хүссэн үедээ шинээр эхэлж болно.

## Three secret pictures, classes, turns
pin-own = Миний нууц гурван зураг
pin-about = Нууц гурван зурагтай бол өөр хэн ч чиний жимийг нээхгүй. Гурвыг дараалуулан сонго. Нэг зургийг хоёр удаа сонгож болно.
pin-choose = Гурван зураг сонго
pin-again = Одоо яг тэр гурвыг дахиад
pin-differ = Тэр гурав биш байлаа. Эхнээс нь эхэлье.
pin-made = Гурван зураг чинь бэлэн. Өөртөө хадгалаарай.
pin-enter = Нууц гурван зургаа дар
pin-wrong = Тэр гурав биш байна. Дахиад оролдоорой. Мартсан бол багш тусална.
pin-wait = Олон удаа оролдлоо. Түр хүлээгээд дахин оролдоорой.
pin-take-away = Нууц зураггүй болох
pin-taken-away = Нууц зургуудыг авлаа.
pin-pressed = { $count } / 3
class-own = Миний анги
class-all = Бүгд
class-none = Анги байхгүй
turn-next = Дараагийн хүний ээлж
turn-idle = Хэсэг чимээгүй байсан тул жимийг хураалаа. Бүгд хадгалагдсан.
