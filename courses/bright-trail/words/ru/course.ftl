### The Bright Trail, Russian: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = Светлая тропинка
    .about = Иди вместе с Люмо: тут голодная коза и лодка, которая тонет. Зажигай фонарики! Для любопытных от девяти до двенадцати лет.
# source 9fde961f
module_my-rights = Мои права в интернете
# source 8bec9b08
module_my-private-things = Моё личное
# source 9261a512
module_true-or-false = Правда или нет?
# source 4deee3e0
module_kind-and-brave = По-доброму и смело
# source f86b3770
module_danger-and-help = Опасность и помощь
# source b494231c
cast_lumo = Люмо
    .alt = Люмо, круглый светлячок с фонариком вместо хвоста
# source af55d5d3
cast_mina = Мина
    .alt = Мина, девочка десяти лет
# source 5b2c2cba
cast_dara = Дара
    .alt = Дара, мальчик десяти лет
# source f95d4d2b
cast_aisha = Аиша
    .alt = Аиша, девочка одиннадцати лет в платке
# source 3fbc9c68
cast_tomasi = Томаси
    .alt = Томаси, мальчик одиннадцати лет на коляске
# source ba88e027
cast_ravi = Рави
    .alt = Рави, мальчик одиннадцати лет в очках
# source 888afa4d
cast_suri = Сури
    .alt = Сури, девочка двенадцати лет со слуховым аппаратом
# source 334c23b3
cast_idris = Идрис
    .alt = Идрис, мальчик шести лет
# source 982ed7ae
cast_auntie = Тётушка Сок
    .alt = Тётушка Сок, взрослая женщина с добрым лицом
# source 3b3f8a8c
cast_teacher = Учитель Рахман
    .alt = Учитель Рахман, он учит ребят в школе
# source 65fe067d
cast_nani = Нани
    .alt = Нани, старенькая бабушка с мудрой улыбкой
# source 2101d9e3
cast_uncle = Дядюшка Сомчай
    .alt = Дядюшка Сомчай, взрослый, он чинит телефоны на рынке
# source c3efdc93
cast_nurse = Медсестра Лейлани
    .alt = Лейлани, медсестра из медпункта
# source afacb901
cast_mother = Мама Мины
    .alt = Мама Мины, взрослая женщина
# source f307a461
cast_class-group = Группа класса
# source e7397316
cast_starfox = StarFox
# source 360fbe2f
cast_coach = Тренер Вик

## What children learn to do
# source 1c1dff26
skill_know-my-rights = Знать свои права
# source 319a4b2c
skill_balance-screens = Вовремя прощаться с экраном
# source f9f0a15d
skill_keep-private-things = Беречь личное
# source 24731b26
skill_ask-before-sharing = Спросить, а потом показывать
# source 7dd1ff63
skill_look-behind-the-picture = Заглянуть за картинку
# source cab0a8e8
skill_say-a-friendly-no = Сказать «нет» по-дружески
# source c4a17ba0
skill_lock-my-things = Крепко запирать своё
# source 808cfb59
skill_check-before-sharing = Проверить, а потом пересылать
# source fc410598
skill_spend-wisely = Подумать, а потом платить
# source ca2d63bd
skill_be-kind-online = Писать слова, которые ложатся мягко
# source 0b400996
skill_feelings-are-messages = Слышать, что говорит чувство
# source b10987b8
skill_stand-up-for-others = Быть рядом с тем, над кем смеются
# source e7b21338
skill_put-it-right = Исправить то, что вышло не так
# source 52b25f8a
skill_spot-warning-signs = Замечать тревожные знаки
# source 71e3d05a
skill_tell-someone = Рассказать тому, кто поможет

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = Право — это просто очень большое желание.
# source c5f54b6a
thinks_rights-are-earned = Права дают детям за хорошее поведение.
# source 263a856c
thinks_rights-can-be-lost = Кто плохо себя ведёт, теряет права.
# source 82c604ac
thinks_family-need-not-ask = Тем, кто любит ребёнка, не надо спрашивать, прежде чем что-то о нём показывать.
# source 25575b03
thinks_person-is-the-problem = Если человеку что-то не подходит, меняться должен он, а не вещь.
# source 2e9e377a
thinks_help-without-asking = Помогать — значит делать за другого, не спрашивая.
# source a189bfd1
thinks_small-ones-have-no-say = Мнение маленького ребёнка не считается.
# source e68ca3b7
thinks_most-is-fair = Чего хочет большинство, то и справедливо для всех.
# source 8ae2048d
thinks_just-want-it-more = Кто не может остановиться, у того просто мало силы воли.
# source d90c0e8d
thinks_screens-are-bad = Любое время у экрана вредно, лучше совсем без экранов.
# source b867113c
thinks_rules-only-for-children = Правила про экраны — только для детей.
# source 593d504e
thinks_private-is-never = Личное — значит не говорить никому и никогда, кто бы и зачем ни спросил.
# source 22e4f913
thinks_nice-means-safe = Кто добр, дарит подарки или дружит, тому можно доверить всё.
# source 45d8d913
thinks_joke-needs-no-asking = Если это мило или смешно и без злого умысла, спрашивать никого не надо.
# source c09cbad5
thinks_own-fault = Кто доверился, взял подарок или участвовал, тот сам виноват в том, что вышло.
# source 68c7b27c
thinks_telling-is-no-use = Рассказать — это наябедничать, да и не поможет: о беде лучше молчать.
# source 789a227a
thinks_seeing-is-believing = Что на картинке выглядит настоящим, то и есть настоящее.
# source f72f1d7c
thinks_one-good-key = Одного очень хорошего пароля хватит на всё.
# source 61418096
thinks_odd-means-made = Если картинка выглядит странно, её точно сделала машина.
# source 355f173b
thinks_a-voice-is-proof = Если голос похож на чей-то, значит, это тот самый человек.
# source 4c145626
thinks_senses-find-mistakes = Если долго смотреть или слушать, ошибка машины всегда найдётся.
# source 2766fd43
thinks_a-warning-may-be-wrong = Пересылать можно что угодно, лишь бы в конце стоял вопросительный знак.
# source 7572b563
thinks_the-machine-did-it = Картинку сделала машина, поэтому никто за неё не отвечает.
# source 14647ff7
thinks_the-target-is-to-blame = Кто попал на поддельную картинку, сам дал для этого повод.
# source b702d295
thinks_getting-even-helps = Если сделать в ответ то же самое, снова будет по-честному.
# source 988cc0cf
thinks_gems-run-out-by-chance = Кристаллы кончаются на самом интересном месте случайно.
# source 0fbeaed4
thinks_who-plays-badly-must-pay = Кристаллы кончаются только у тех, кто плохо играет.
# source 6b7068cc
thinks_who-pressed-is-to-blame = Кто нажал на кнопку, тот и виноват, что списались деньги.
# source ed2b1b40
thinks_who-left-it-is-to-blame = Кто оставил телефон без присмотра, тот и виноват в покупках.
# source f064d8db
thinks_meant-well-cannot-hurt = Что задумано как шутка, никого не обидит.
# source 8c5b0828
thinks_just-kidding-mends = Слова «я же пошутил» снимают обиду.
# source 036a5270
thinks_sorry-must-be-taken = Кто услышал «прости», обязан сразу простить.
# source 306f89db
thinks_quiet-is-no-part = Кто молчит, тот ни при чём.
# source cd3ed2a2
thinks_mean-back-is-fair = Ответить грубостью на грубость честно, и тогда всё прекратится.
# source 6461ea53
thinks_too-late-to-help = Если прошло время, помогать или исправлять уже поздно.
# source 72f87520
thinks_blocking-is-rude = Блокировать невежливо: на каждое сообщение надо отвечать.
# source 3d237203
thinks_blocking-is-forever = Блокировка — навсегда, и дружбе конец.
# source 2048dfe2
thinks_blocking-is-enough = Если кого-то заблокировать, рассказывать уже никому не надо.
# source 0e1fe233
thinks_gift-makes-debt = Кто принял похвалу, подарок или согласился, чтобы его подвезли, тот в долгу.
# source dc8dd1d3
thinks_liked-means-safe = Кто всем нравится, тот не сделает плохого.
# source d649ca51
thinks_proof-needs-pictures = Без копий картинок никто не поверит.
# source 10145d0c
thinks_silence-shares-blame = Кто молчал или что-то отправил, тот тоже отчасти виноват.
# source 7e97f23e
thinks_promise-always-binds = Обещание молчать о беде надо держать всегда.
# source a9eb1f23
thinks_worry-goes-alone = Тревога пройдёт сама, если подождать подольше.
# source 9ed99853
thinks_words-must-be-perfect = Рассказывать можно, только когда найдены правильные слова.
