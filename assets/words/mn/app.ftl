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
pass = Энийг алгасах
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
