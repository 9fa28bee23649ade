### The program's own words, Tetum: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = Dalan naroman ida iha mundu online
start = Hahú
play = Halimar
go-on = Kontinua
again = Halimar fali
back = Fila
next = Tuirmai
hint-answer = Hatudu mai
hint = Pista ida
rehearse = Koko dalan seluk
pass = Husik ida-ne’e
check = Haree loos ka lae
check-look-again = Matan kro’at! Sei iha tan. Haree fali.
done = Hotu ona
cancel = Hein lai
yes-do = Sin, halo
sort-not-there = La’ós iha-ne’ebá. Haree fali.
sort-pick-up = Uluk foti kartaun ida. Depois hili nia fatin.
sort-choose-group = Agora hili nia fatin.
sort-all-done = Buat hotu iha nia fatin ona!
match-choose = Agora hili ida ne’ebé hamutuk ho nia.
order-first = Saida mak uluk?
order-next = Tuirmai saida?
order-not-next = Ida-ne’e nia tempu seidauk to’o. Haree fali.
place-in-order = { $at }.
story-on = Loke pájina tuirmai
story-back = Haree fali pájina uluk
story-panel = Imajen { $at }
sure-1 = La iha serteza
sure-2 = Ladún iha serteza
sure-3 = Sorin-balu
sure-4 = Iha serteza natoon
sure-5 = Iha serteza tebes
feeling-1 = Triste tebes
feeling-2 = Triste uitoan
feeling-3 = Iha klaran
feeling-4 = Di’ak natoon
feeling-5 = Di’ak tebes
verdict-true = Ida-ne’e loos
verdict-false = Ida-ne’e la loos
verdict-unsure = Ha’u la hatene, entaun ha’u la fahe
evidence-look = Haree prova uluk: kartaun rua ka liu.
evidence-say = Prova sira hatudu saida?
decide-keep = Rai
decide-delete = Halakon
decide-report = Relata
decide-ask = Husu ema boot
decide-look-again = Haree fali liña sira.
inbox-close = Fila ba mensajen hotu
inbox-press = Klik iha liña sira-ne’ebé estrañu. Depois deside.
inbox-open = Loke mensajen ida.
post-blur = Taka sira-ne’e
post-look = Saida mak hatudu barak liu? Marka.
post-ask = Sé tan mak iha foto? Husu ba ema hotu.
post-show = Sé mak bele haree?
shield-guesses = Ema ne’ebé hakarak siik, presiza siik to’o dala { $guesses }.
shield-done = Uza ida-ne’e
shield-take-back = Hasai liafuan ikus
switch-on = loke
switch-off = taka
tell-not-now = Seidauk
tell-whom = { $name } bele konta ba sé?
feels-ask = { $name } nia kabun dehan saida?
album-ask = Liafuan ne’ebé mak hatudu saida mak akontese? Marka.
album-note = Hakerek, ho naran no oras
album-more = Hakerek ona. Iha-ne’e sei iha liafuan seluk ne’ebé hatudu.
album-other = Ida-ne’e ko’alia baibain de’it. Buka liafuan ne’ebé halo ema laran-kanek ka obriga ema.
picture = Imajen
picture-find = Klik iha imajen, ka iha lista.
film-on = Imajen tuirmai
film-again = Hahú fali
pin-hidden = * * * *
pin-plain = Haat hanesan de’it: ema hotu sei koko ida-ne’e uluk. Kahur lai.
pin-done = Ida-ne’e mak PIN
pin-ask = { $name } bele halo saida?
pin-give = Fó-hatene PIN
pin-keep = Rai ba an rasik
warm-up = Hamanas an
warm-up-progress = Hamanas an { $at } hosi { $all }
certificate = Ha’u-nia sertifikadu
certificate-save = Rai imajen
certificate-saved = Imajen rai ona iha pasta imajen nian.
certificate-not-saved = La bele rai imajen iha-ne’e.
certificate-lit = Lampiaun hotu lakan ona
board = Buat ne’ebé ha’u bele halo
board-new = Sei hein iha oin
board-met = Koko ona
board-can = Ha’u bele ona
board-how = Lampiaun ida lakan bainhira ema hatene fali iha istória seluk.
tell-how = { $name } bele hahú oinsá?

## How something came out; read beside an icon
mark-right = Loos
mark-not-yet = Seidauk
mark-chosen = Hili ona
mark-shown = Iha-ne’e
mark-missed = Ida-ne’e mós
outcome-right = Ida-ne’e di’ak
outcome-partly = Loos balu
outcome-wrong = Seidauk
outcome-neutral = Di’ak atu hatene

## A chat
act-keep-proof = Hakerek
act-block = Blokeia
act-report = Relata
act-leave = Sai hosi konversa
act-tell = Konta ba ema boot
chat-phone-of = { $name } nia telemovel
chat-what-next = { $name } bele halo saida?
chat-closed = Konversa taka ona.
chat-happened = Saida mak akontese
chat-ending = Oinsá mak hotu
card-front = oin
card-back = kotuk

## Where one is
progress = Pasu { $at } hosi { $all }
lesson-minutes = { $minutes ->
   *[other] minutu { $minutes } maizumenus
}
lantern-lit = Lampiaun lakan ona
lantern-next = Ó iha-ne’e
lantern-unlit = Seidauk lakan
lantern-lights = Ó-nia lampiaun lakan ona!
learned = Buat ne’ebé ita hetan
whom-to-tell = Bele konta ba sé
to-the-trail = Fila ba dalan
draft-note = Tradusaun ne’e sei raskuñu. Ema ne’ebé ko’alia Tetun seidauk lee.

## When a lesson is opened again
resumed-changed = Lisaun ne’e muda uitoan ona. Ó iha fatin loos.
resumed-nearest = Lisaun ne’e muda ona. Fatin ne’e mak besik liu ba fatin ne’ebé ó para.
resumed-beginning = Lisaun ne’e foun ona, entaun ita hahú hosi inísiu.

## Who is playing
who-title = Sé mak halimar?
who-new = Ema foun
who-picture = Hili imajen ida
who-colour = Hili kór ida
who-animal = Hili animál ida
who-ready = Ne’e mak ó!
who-taken = Ema seluk uza ona tolu ne’e. Hili animál seluk.
who-you = { $animal } kór { $colour } ho { $picture }
picture-kite = papagaiu
picture-boat = ró
picture-drum = tambór
picture-leaf = ai-tahan
picture-star = fitun
picture-mango = haas
picture-umbrella = guarda-xuva
picture-moon = fulan
colour-amber = laranja
colour-leaf = matak
colour-berry = mean
colour-sky = azúl
colour-plum = roxu
colour-dusk = azúl tuan
animal-turtle = lenuk
animal-elephant = elefante
animal-gecko = teki
animal-parrot = loriku
animal-dolphin = golfiñu
animal-cat = busa
animal-buffalo = karau
animal-owl = kakuuk

## The shelf and the trail
shelf-title = Hili dalan ida
shelf-empty = Iha-ne’e seidauk iha kursu. Ema boot bele tau kursu ida iha pasta kursu nian.
shelf-broken = Agora la bele halimar kursu ne’e. Ema boot bele buka-hatene tanbasá ho komandu “pathlight check”.
shelf-ages = Tinan { $youngest } to’o { $oldest }
shelf-trainers = Ba formadór no profesór sira
trail-back = Dalan, parte uluk
trail-on = Dalan, parte tuirmai
shelf-lit = Lampiaun { $lit } hosi { $all } lakan ona

## Settings
settings = Konfigurasaun
settings-language = Lian
settings-text-size = Letra boot ka ki’ik
settings-contrast = Kór
contrast-dusk = Loraik
contrast-ink = Metan iha mutin
contrast-yellow = Kinur iha metan
settings-motion = Movimentu
motion-on = Buat sira book-an
motion-off = Buat sira hakmatek
settings-sound = Son
sound-on = Loke
sound-off = Taka
settings-drafts = Ba ema boot: tradusaun ne’ebé seidauk iha ema mak haree
drafts-on = Hatudu
drafts-off = Subar
language-draft = raskuñu
settings-erase = Halakon buat hotu iha komputadór ne’e
settings-erase-sure = Ida-ne’e halakon ema hotu ne’ebé aprende no lampiaun hotu iha komputadór ne’e. La bele hetan fali.
settings-erased = Buat hotu lakon ona.

## Help
help = Ajuda
help-title = Iha buat ruma la di’ak? Iha ema ne’ebé bele ajuda.
help-fault = Se buat ruma online halo ó sente estrañu ka aat, ne’e la’ós ó-nia sala.
help-people = Konta ba ema boot ne’ebé ó fiar: iha uma, iha eskola, ka iha fatin seluk.
help-another = Se ema dahuluk la ajuda, konta ba ema seluk. Kontinua konta to’o iha ema mak rona.
help-say = Ó bele dehan: “Buat ruma akontese online. Bele ajuda ha’u?”
help-danger = Se iha ema iha perigu agora, bolu kedas ema ne’ebé besik.
help-nothing-kept = Pathlight la rai katak ó loke pájina ne’e.
help-leave = Sai hosi pájina ne’e
help-stay = Fila ba fatin uluk
help-left = Ó bele fila mai bainhira de’it.

## What could not be done
store-read-only = Agora la bele rai ó-nia lampiaun sira iha komputadór ne’e. Maski nune’e, ó bele halimar.
store-full = Komputadór nakonu ona, entaun pasu ne’e la rai. Husu ema boot atu loke fatin uitoan, depois klik fali.
store-broken = Iha problema ho lampiaun sira-ne’ebé rai ona. Husu ba ema boot. Maski nune’e, ó bele halimar.
store-set-aside = La bele lee lampiaun sira-ne’ebé rai ona, entaun ita tau ketak ho seguru. Ita hahú livru lampiaun foun ida.
store-newer = Lampiaun sira-ne’ebé rai ona mai hosi Pathlight foun liu, entaun ita tau ketak ho seguru.

## The player in a terminal
terminal-keys = Hakerek númeru ida, depois klik Enter. Klik Enter de’it hodi kontinua. Hakerek ? ba ajuda, q atu sai.
terminal-choose = Hakerek númeru ida hosi iha-ne’e, depois klik Enter.
terminal-first = Uluk iha buat ida atu halo iha-ne’e. Hakerek númeru ida.
terminal-not-understood = “{ $line }” la’ós númeru ida hosi iha-ne’e. Buat ida la lakon. Koko fali.
terminal-left = Buat hotu rai ona. Ita sei hasoru malu fali!
terminal-labelled = { $label }: { $text }
terminal-held = iha ó-nia liman
terminal-in-group = iha “{ $group }”
terminal-tell = Ba { $name }: { $text }

## Help: people, lines, leaving
help-who = Bele konta ba sé? Klik ema ida. Pathlight la rai ida-ne’e.
helper-home = Ema ida iha uma
helper-family = Tia, tiu ka avó
helper-school = Profesór, ka ema seluk iha eskola
helper-health = Enfermeira ka ema saúde nian
helper-neighbour = Ema boot viziñu, ka kolega nia inan-aman
helper-line = Ema iha liña ajuda
helper-chosen = Hili di’ak. Ó bele hahú ho fraze iha leten, ka fó pájina ne’e ba nia lee.
helper-next = Ema ne’e la ajuda, ka la iha ema? Entaun klik ema seluk. Sei iha ema mak rona.
help-school = Iha eskola, ó mós bele bá hasoru: { $contact }
help-call = Telefona ba { $number }
help-text = Haruka mensajen ba { $number }
help-page = Iha internet: { $page }
help-for-talk = Iha ema mak rona
help-for-police = Se iha perigu agora
help-for-report = Atu relata pájina, imajen ka konta ida
help-hours-always = Loron no kalan
help-hours-daily = Loroloron hosi { $from } to’o { $until }
help-hours-weekdays = Segunda to’o sesta, hosi { $from } to’o { $until }
help-hours-unknown = Ami la hatene nia oras.
help-cost-free = La presiza selu.
help-cost-paid = Presiza selu atu telefona.
help-cost-unknown = Ami la hatene presiza selu ka lae.
help-checked = Haree ona iha { $date }
help-no-line = { $country }: iha-ne’e seidauk iha númeru ne’ebé loos duni. Ema boot bele buka ida hamutuk ho ó.
help-no-phone = La bele telefona? Bá hasoru ema ida, ka husu kolega ida atu bá hamutuk. Hatudu de’it pájina ne’e mós to’o ona.
help-leave-how = “Sai hosi pájina ne’e” hatudu kedas imajen hakmatek ida, no la iha son tan. Klik Shift dala tolu mós hanesan. Ida-ne’e la subar buat ne’ebé loke iha Pathlight nia li’ur.
help-leave-how-button = “Sai hosi pájina ne’e” hatudu kedas imajen hakmatek ida, no la iha son tan. Ida-ne’e la subar buat ne’ebé loke iha Pathlight nia li’ur.

## More settings
settings-country = Nasaun
country-none = Seidauk hili
settings-spacing = Espasu entre letra
spacing-normal = Baibain
spacing-wide = Luan liu
settings-scan = Tekla ida ba buat hotu
scan-off = Taka
scan-slow = Neineik
scan-quick = Lais liu
scan-how = Kuadru ida la’o hosi buat ida ba buat seluk. Bainhira nia to’o iha buat ne’ebé ó hakarak, klik Space.
settings-leave-keys = Klik Shift dala tolu atu sai hosi pájina
leave-keys-on = Sin
leave-keys-off = Lae
settings-voice = Lee maka’as
voice-off = Bainhira ha’u husu de’it
voice-on = Pájina hotu
settings-sign = Lian jestuál
sign-off = La hatudu
settings-numerals = Númeru
settings-idle = Se hakmatek kleur, ema seluk nia vez
idle-never = Nunka
idle-minutes = { $minutes ->
   *[other] Liutiha minutu { $minutes }
}
settings-for-children = Ba ema hotu
settings-for-grown-ups = Ba ema boot
draft-beside = Tradusaun ne’e sei raskuñu. Iha sorin iha liafuan orijinál.

## Reading aloud and signing
read-aloud = Lee mai ha’u
voice-none = Komputadór ne’e la iha vós ba lian ne’e. Liafuan sira iha-ne’e atu lee.
sign-window = Lian jestuál
sign-move = Ba kantu seluk
sign-larger = Boot liu
sign-smaller = Ki’ik liu
sign-again = Hatudu jestu dala ida tan

## What is remembered
remembered = Buat ne’ebé Pathlight rai
remembered-you = Iha-ne’e ó mak: { $who }
remembered-begun = { $count ->
   *[other] Lisaun { $count } hahú ona
}
remembered-lit = { $count ->
   *[other] Lampiaun { $count } lakan ona
}
remembered-answers = { $count ->
   *[other] Resposta { $count } rai ona, atu ó bele kontinua hosi fatin ne’ebé ó para
}
remembered-settings = Oinsá komputadór ne’e hatudu buat sira: lian, letra, kór no seluk tan
remembered-class = Klase ne’ebé ó hili: { $class }
remembered-pin = Ó iha imajen segredu tolu, maibé Pathlight la rai imajen ne’ebé
remembered-where = Buat hotu hela de’it iha komputadór ne’e. La haruka ba fatin ida.
remembered-never = Nunka rai: ó-nia naran, buat ne’ebé ó sente, ema ne’ebé ó hakarak konta ba, katak ó loke Ajuda, katak ó sai hosi pájina ida.
remembered-erase = Haluha ha’u
remembered-erase-sure = Buat hotu kona-ba ó iha komputadór ne’e sei lakon: ó-nia lampiaun no resposta sira. La bele hetan fali.
remembered-erased = Buat hotu kona-ba ó lakon ona iha-ne’e. Ó bele hahú fali bainhira de’it.

## Three secret pictures, classes, turns
pin-own = Ha’u-nia imajen segredu tolu
pin-about = Ho imajen segredu tolu, ema seluk la bele loke ó-nia dalan. Hili tolu, ida tuir ida. Bele hili imajen ida dala rua.
pin-choose = Hili imajen tolu
pin-again = Agora hili fali imajen tolu ne’e
pin-differ = Imajen tolu ne’e la hanesan. Mai ita hahú fali.
pin-made = Ó-nia imajen tolu prontu ona. Rai ba an rasik.
pin-enter = Klik ó-nia imajen segredu tolu
pin-wrong = Seidauk imajen tolu ne’e. Koko fali. Se ó haluha, profesór bele ajuda.
pin-wait = Ó koko dala barak ona. Hein uitoan, depois koko fali.
pin-take-away = Hasai imajen segredu sira
pin-taken-away = Imajen segredu sira hasai ona.
pin-pressed = { $count } hosi 3
class-own = Ha’u-nia klase
class-all = Hotu
class-none = La iha klase
turn-next = Ema seluk nia vez
turn-idle = Hakmatek kleur ona, entaun dalan ne’e taka lai. Buat hotu rai ona.
