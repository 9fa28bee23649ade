### The program's own words, Russian: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = Светлая тропинка по интернету
start = Начать
play = Играть
go-on = Дальше
again = Сыграть ещё раз
back = Назад
next = Вперёд
hint-answer = Покажи ответ
hint = Подсказка
rehearse = Попробовать иначе
pass = Пропустить
check = Проверить
check-look-again = Зоркий глаз! Но тут есть ещё кое-что. Посмотри снова.
done = Готово
cancel = Не сейчас
yes-do = Да, давай
sort-not-there = Не туда. Посмотри ещё разок.
sort-pick-up = Сначала возьми карточку. Потом выбери, куда её положить.
sort-choose-group = Теперь выбери, куда её положить.
sort-all-done = Всё на своих местах!
match-choose = Теперь найди к этому пару.
order-first = Что будет первым?
order-next = А что потом?
order-not-next = Для этого другое время. Посмотри ещё разок.
place-in-order = { $at }.
story-on = Перевернуть страницу
story-back = Вернуться назад
story-panel = Картинка { $at }
sure-1 = Совсем не уверенно
sure-2 = Не очень уверенно
sure-3 = Пятьдесят на пятьдесят
sure-4 = Довольно уверенно
sure-5 = Очень уверенно
feeling-1 = Очень грустно
feeling-2 = Немного грустно
feeling-3 = Ни то ни сё
feeling-4 = Довольно хорошо
feeling-5 = Очень хорошо
verdict-true = Это правда
verdict-false = Это неправда
verdict-unsure = Точно не знаю, поэтому не пересылаю
evidence-look = Сначала посмотри улики: хотя бы две карточки.
evidence-say = О чём говорят улики?
decide-keep = Оставить
decide-delete = Удалить
decide-report = Пожаловаться
decide-ask = Спросить взрослого
decide-look-again = Перечитай строчки ещё разок.
inbox-close = Ко всем сообщениям
inbox-press = Нажми на строчки, которые кажутся странными. Потом реши.
inbox-open = Открой сообщение.
post-blur = Размыть отмеченное
post-look = Что тут выдаёт слишком много? Отметь.
post-ask = Кто ещё на снимке? Спроси всех.
post-show = Кому можно это показать?
shield-guesses = Чтобы это угадать, нужно до { $guesses } попыток.
shield-done = Готово, берём
shield-take-back = Убрать последнее слово
switch-on = включено
switch-off = выключено
tell-not-now = Пока нет
tell-whom = Кому { $name } может рассказать?
feels-ask = { $name } слушает свой живот. Что он говорит?
album-ask = По каким словам видно, что случилось? Отметь их.
album-note = Записать их, с именем и временем
album-more = Записано. Тут есть и другие слова, по которым это видно.
album-other = Это просто болтовня. Ищи слова, которые обижают или давят.
picture = Картинка
picture-find = Нажми на это на картинке или в списке.
film-on = Следующая картинка
film-again = С самого начала
pin-hidden = * * * *
pin-plain = Четыре одинаковые картинки любой попробует первыми. Возьми разные.
pin-done = Вот такой ПИН-код
pin-ask = { $name } ждёт совета. Как поступить?
pin-give = Сказать ПИН-код
pin-keep = Никому не говорить
warm-up = Разминка
warm-up-progress = Разминка: { $at } из { $all }
certificate = Моя грамота
certificate-save = Сохранить картинку
certificate-saved = Картинка сохранена в папке с картинками.
certificate-not-saved = Здесь картинку сохранить не вышло.
certificate-lit = Все фонарики горят
board = Что я умею
board-new = Ещё впереди
board-met = Тренируюсь
board-can = Я это умею
board-how = Фонарик загорается, когда умение пригодилось и в другой истории.
tell-how = С чего { $name } может начать?

## How something came out; read beside an icon
mark-right = Да
mark-not-yet = Пока нет
mark-chosen = Выбрано
mark-shown = Вот тут
mark-missed = И это тоже
outcome-right = Это поможет
outcome-partly = Часть уже есть
outcome-wrong = Пока нет
outcome-neutral = Полезно знать

## A chat
act-keep-proof = Записать
act-block = Заблокировать
act-report = Пожаловаться
act-leave = Выйти из чата
act-tell = Рассказать
chat-phone-of = Телефон: { $name }
chat-what-next = { $name } ждёт совета. Что делать?
chat-closed = Чат закрыт.
chat-happened = Что из этого вышло
chat-ending = Чем всё кончилось
card-front = лицевая сторона
card-back = обратная сторона

## Where one is
progress = Шаг { $at } из { $all }
lesson-minutes = { $minutes ->
    [one] примерно { $minutes } минута
    [few] примерно { $minutes } минуты
    [many] примерно { $minutes } минут
   *[other] примерно { $minutes } минуты
}
lantern-lit = Фонарик горит
lantern-next = Ты здесь
lantern-unlit = Пока не горит
lantern-lights = Твой фонарик сияет!
learned = Что мы узнали
whom-to-tell = Кому рассказать
to-the-trail = Назад на тропинку
draft-note = Это черновик перевода. Его ещё не проверил человек, для которого этот язык родной.

## When a lesson is opened again
resumed-changed = Этот урок с прошлого раза немного изменился. Ты там, где надо.
resumed-nearest = Этот урок с прошлого раза изменился. Продолжим как можно ближе к тому месту, где остановились.
resumed-beginning = Этот урок теперь новый, поэтому начнём сначала.

## Who is playing
who-title = Кто играет?
who-new = Кто-то новый
who-picture = Выбери картинку
who-colour = Выбери цвет
who-animal = Выбери животное
who-ready = Вот это ты!
who-taken = Такие три знака уже у кого-то есть. Выбери другое животное.
who-you = { $animal }, { $colour } цвет, { $picture }
picture-kite = воздушный змей
picture-boat = лодка
picture-drum = барабан
picture-leaf = листок
picture-star = звезда
picture-mango = манго
picture-umbrella = зонтик
picture-moon = луна
colour-amber = оранжевый
colour-leaf = зелёный
colour-berry = красный
colour-sky = голубой
colour-plum = лиловый
colour-dusk = тёмно-синий
animal-turtle = черепаха
animal-elephant = слон
animal-gecko = геккон
animal-parrot = попугай
animal-dolphin = дельфин
animal-cat = кошка
animal-buffalo = буйвол
animal-owl = сова

## The shelf and the trail
shelf-title = Выбери тропинку
shelf-empty = Здесь пока нет ни одного курса. Взрослый может положить курс в папку для курсов.
shelf-broken = Этот курс сейчас не запускается. Взрослый может узнать почему: ему поможет команда «pathlight check».
shelf-ages = Возраст: { $youngest }–{ $oldest }
shelf-trainers = Для педагогов и ведущих
trail-back = Тропинка назад
trail-on = Тропинка дальше
shelf-lit = Горит фонариков: { $lit } из { $all }

## Settings
settings = Настройки
settings-language = Язык
settings-text-size = Размер букв
settings-contrast = Цвета
contrast-dusk = Сумерки
contrast-ink = Тёмное на белом
contrast-yellow = Жёлтое на чёрном
settings-motion = Движение
motion-on = Всё движется
motion-off = Всё стоит на месте
settings-sound = Звук
sound-on = Включён
sound-off = Выключен
settings-drafts = Для взрослых: переводы, которые ещё никто не проверил
drafts-on = Показать
drafts-off = Скрыть
language-draft = черновик
settings-erase = Забыть всё на этом компьютере
settings-erase-sure = Так сотрутся все ученики и все фонарики на этом компьютере. Вернуть их будет нельзя.
settings-erased = Всё забыто.

## Help
help = Помощь
help-title = Что-то не так? Тебе помогут.
help-fault = Если в интернете случилось что-то странное или плохое, это не твоя вина.
help-people = Расскажи взрослому, которому доверяешь: дома, в школе или где-то ещё.
help-another = Если первый не помог, расскажи другому. И рассказывай, пока кто-нибудь не услышит.
help-say = Можно сказать так: «В интернете кое-что случилось. Помогите мне, пожалуйста».
help-danger = Если кто-то прямо сейчас в опасности, сразу зови того, кто рядом.
help-nothing-kept = Pathlight не запоминает, что эту страницу открывали.
help-leave = Закрыть эту страницу
help-stay = Назад, туда, где мы были
help-left = Сюда можно вернуться когда угодно.

## What could not be done
store-read-only = Сейчас фонарики на этом компьютере не сохраняются. Но играть всё равно можно.
store-full = На компьютере кончилось место, и этот шаг не сохранился. Попроси взрослого освободить немного места и нажми ещё раз.
store-broken = С сохранёнными фонариками что-то случилось. Позови взрослого. А играть всё равно можно.
store-set-aside = Сохранённые фонарики не удалось прочитать. Они бережно отложены в сторону. Начинаем новую книгу фонариков.
store-newer = Сохранённые фонарики — из более нового Pathlight. Они бережно отложены в сторону.

## The player in a terminal
terminal-keys = Набери число и нажми Enter. Просто Enter — идём дальше. ? — помощь, q — выход.
terminal-choose = Набери одно из чисел и нажми Enter.
terminal-first = Сначала тут есть одно дело. Набери одно из чисел.
terminal-not-understood = «{ $line }»: такого числа здесь нет. Ничего не пропало. Попробуй ещё раз.
terminal-left = Всё сохранено. До скорой встречи!
terminal-labelled = { $label }: { $text }
terminal-held = у тебя в руке
terminal-in-group = лежит в «{ $group }»
terminal-tell = Кому: { $name }. { $text }

## Help: people, lines, leaving
help-who = Кому можно рассказать? Выбери кого-нибудь. Это нигде не запомнится.
helper-home = Кто-то дома
helper-family = Тётя, дядя, бабушка или дедушка
helper-school = Учитель или кто-то ещё в школе
helper-health = Медсестра или другой медик
helper-neighbour = Взрослые соседи или родители друга
helper-line = Кто-то на телефоне доверия
helper-chosen = Хороший выбор. Начни с фразы, которая выше, или просто дай эту страницу.
helper-next = Не помогли или никого нет на месте? Тогда выбери кого-то ещё. Кто-нибудь услышит.
help-school = В школе можно пойти ещё и сюда: { $contact }
help-call = Позвони: { $number }
help-text = Напиши сообщение: { $number }
help-page = В интернете: { $page }
help-for-talk = Там тебя выслушают
help-for-police = Если опасность прямо сейчас
help-for-report = Пожаловаться на страницу, картинку или аккаунт
help-hours-always = Днём и ночью
help-hours-daily = Каждый день с { $from } до { $until }
help-hours-weekdays = С понедельника по пятницу, с { $from } до { $until }
help-hours-unknown = В какие часы там отвечают, мы не знаем.
help-cost-free = Это бесплатно.
help-cost-paid = Звонок платный.
help-cost-unknown = Мы не знаем, платно это или нет.
help-checked = Проверено: { $date }
help-no-line = { $country }: здесь нет номера, в котором мы уверены. Взрослый может поискать его вместе с тобой.
help-no-phone = Позвонить нельзя? Иди к кому-нибудь или позови с собой друга. Можно и просто показать эту страницу.
help-leave-how = «Закрыть эту страницу»: сразу появится спокойная картинка, и всё стихнет. Три раза нажать Shift: то же самое. То, что открывали вне Pathlight, это не спрячет.
help-leave-how-button = «Закрыть эту страницу»: сразу появится спокойная картинка, и всё стихнет. То, что открывали вне Pathlight, это не спрячет.

## More settings
settings-country = Страна
country-none = Не выбрана
settings-spacing = Место между буквами
spacing-normal = Как обычно
spacing-wide = Побольше
settings-scan = Одна клавиша для всего
scan-off = Выключено
scan-slow = Медленно
scan-quick = Быстрее
scan-how = Рамка идёт от одного к другому. Когда она там, где тебе надо, нажми пробел.
settings-leave-keys = Три раза Shift: закрыть страницу
leave-keys-on = Да
leave-keys-off = Нет
settings-voice = Чтение вслух
voice-off = Только когда попрошу
voice-on = Каждую страницу
settings-sign = Жестовый язык
sign-off = Не показывать
settings-numerals = Цифры
settings-idle = Следующий игрок, если долго тихо
idle-never = Никогда
idle-minutes = { $minutes ->
    [one] Через { $minutes } минуту
    [few] Через { $minutes } минуты
    [many] Через { $minutes } минут
   *[other] Через { $minutes } минуты
}
settings-for-children = Для всех
settings-for-grown-ups = Для взрослых
draft-beside = Это черновик перевода. Рядом стоят слова, с которых он сделан.

## Reading aloud and signing
read-aloud = Прочитай мне
voice-none = На этом компьютере нет голоса для этого языка. Слова здесь можно прочитать.
sign-window = Жестовый язык
sign-move = В другой угол
sign-larger = Больше
sign-smaller = Меньше
sign-again = Покажи жестами ещё раз

## What is remembered
remembered = Что запоминается
remembered-you = Здесь тебя знают так: { $who }
remembered-begun = { $count ->
    [one] Начат { $count } урок
    [few] Начаты { $count } урока
    [many] Начато { $count } уроков
   *[other] Начато { $count } урока
}
remembered-lit = { $count ->
    [one] Горит { $count } фонарик
    [few] Горят { $count } фонарика
    [many] Горит { $count } фонариков
   *[other] Горит { $count } фонарика
}
remembered-answers = { $count ->
    [one] Сохранён { $count } ответ, чтобы продолжить с того же места
    [few] Сохранены { $count } ответа, чтобы продолжить с того же места
    [many] Сохранено { $count } ответов, чтобы продолжить с того же места
   *[other] Сохранено { $count } ответа, чтобы продолжить с того же места
}
remembered-settings = Как этот компьютер всё показывает: язык, размер букв, цвета и так далее
remembered-class = Выбранный класс: { $class }
remembered-pin = Что у тебя есть три тайные картинки, но не то, какие они
remembered-where = Всё это остаётся на этом компьютере. Никуда ничего не отправляется.
remembered-never = Никогда не запоминается: твоё имя, что ты чувствуешь, кому хочешь рассказать, что открывалась Помощь, что закрывалась страница.
remembered-erase = Забыть меня
remembered-erase-sure = Всё о тебе на этом компьютере исчезнет: твои фонарики и твои ответы. Вернуть их будет нельзя.
remembered-erased = Всё о тебе здесь забыто. Начать заново можно когда угодно.

## Three secret pictures, classes, turns
pin-own = Мои три тайные картинки
pin-about = С тремя тайными картинками никто другой не откроет твою тропинку. Выбери три, одну за другой. Картинку можно взять и два раза.
pin-choose = Выбери три картинки
pin-again = Теперь те же три ещё раз
pin-differ = Это были не те же три. Давай начнём заново.
pin-made = Твои три картинки готовы. Знать их будешь только ты.
pin-enter = Нажми свои три тайные картинки
pin-wrong = Это не те три. Попробуй ещё раз. Если они забылись, поможет учитель.
pin-wait = Попыток было много. Подожди немного и попробуй снова.
pin-take-away = Убрать тайные картинки
pin-taken-away = Тайных картинок больше нет.
pin-pressed = { $count } из 3
class-own = Мой класс
class-all = Все
class-none = Без класса
turn-next = Следующий игрок
turn-idle = Долго было тихо, поэтому тропинка убрана. Всё сохранено.
