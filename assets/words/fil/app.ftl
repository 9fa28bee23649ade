### The program's own words, Filipino: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = Isang maliwanag na landas sa mundo online
start = Simulan
play = Maglaro
go-on = Magpatuloy
again = Maglaro ulit
back = Bumalik
next = Susunod
hint-answer = Ipakita sa akin
hint = Pahiwatig
rehearse = Sumubok ng iba
pass = Laktawan ito
check = Suriin
check-look-again = Ang talas ng mata mo! Mayroon pa. Tumingin ulit.
done = Tapos na
cancel = Huwag muna
yes-do = Oo, gawin
sort-not-there = Hindi riyan. Tumingin ulit.
sort-pick-up = Kumuha muna ng isang kard. Saka piliin kung saan ito dapat.
sort-choose-group = Ngayon, piliin kung saan ito dapat.
sort-all-done = Nasa tamang lugar na ang lahat!
match-choose = Ngayon, piliin ang kapareha nito.
order-first = Ano ang una?
order-next = Ano ang susunod?
order-not-next = Sa ibang oras pa iyan. Tumingin ulit.
place-in-order = { $at }.
story-on = Buklatin ang pahina
story-back = Balikan
story-panel = Larawan { $at }
sure-1 = Hindi talaga sigurado
sure-2 = Hindi gaanong sigurado
sure-3 = Nasa gitna
sure-4 = Medyo sigurado
sure-5 = Tiyak na tiyak
feeling-1 = Napakalungkot
feeling-2 = Medyo malungkot
feeling-3 = Sakto lang
feeling-4 = Medyo masaya
feeling-5 = Napakasaya
verdict-true = Totoo ito
verdict-false = Hindi ito totoo
verdict-unsure = Hindi ko alam kung totoo, kaya hindi ko ibabahagi
evidence-look = Tingnan muna ang ebidensiya: dalawang kard o higit pa.
evidence-say = Ano ang ipinapakita ng ebidensiya?
decide-keep = Itago
decide-delete = Burahin
decide-report = I-report
decide-ask = Magtanong sa nakatatanda
decide-look-again = Tingnan ulit ang mga linya nito.
inbox-close = Bumalik sa mga mensahe
inbox-press = Pindutin ang mga linyang kakaiba. Saka magpasya.
inbox-open = Magbukas ng isang mensahe.
post-blur = Palabuin ang mga ito
post-look = Alin ang nagsasabi nang sobra? Markahan ito.
post-ask = Sino pa ang nasa larawan? Tanungin silang lahat.
post-show = Sino ang puwedeng makakita nito?
shield-guesses = Ang gustong manghula nito ay mangangailangan ng hanggang { $guesses } hula.
shield-done = Ito na
shield-take-back = Alisin ang huling salita
switch-on = naka-on
switch-off = naka-off
tell-not-now = Hindi pa
tell-whom = Kanino puwedeng magsabi si { $name }?
feels-ask = Ano ang sinasabi ng tiyan ni { $name }?
album-ask = Aling mga salita ang nagpapakita ng nangyari? Markahan ang mga ito.
album-note = Isulat, kasama ang pangalan at oras
album-more = Naisulat na. May iba pang salita rito na nagpapakita niyon.
album-other = Kuwentuhan lang iyan. Hanapin ang mga salitang nakasasakit o namimilit.
picture = Ang larawan
picture-find = Pindutin ito sa larawan o sa listahan.
film-on = Susunod na larawan
film-again = Mula sa simula
pin-hidden = * * * *
pin-plain = Apat na magkakapareho ang unang huhulaan ng kahit sino. Paghaluin mo.
pin-done = Ito ang PIN
pin-ask = Ano ang dapat gawin ni { $name }?
pin-give = Sabihin ang PIN
pin-keep = Huwag sabihin
warm-up = Warm-up
warm-up-progress = Warm-up { $at } sa { $all }
certificate = Ang sertipiko ko
certificate-save = I-save ang larawan
certificate-saved = Na-save ang larawan sa folder ng mga larawan.
certificate-not-saved = Hindi ma-save ang larawan dito.
certificate-lit = Nagliliwanag ang lahat ng lampara
board = Mga kaya kong gawin
board-new = Darating pa lang
board-met = Nasubukan na
board-can = Kaya ko na ito
board-how = Nagliliwanag ang lampara kapag nakilala mo ulit ang natutuhan mo sa ibang kuwento.
tell-how = Paano puwedeng magsimula si { $name }?

## How something came out; read beside an icon
mark-right = Tama
mark-not-yet = Hindi pa
mark-chosen = Napili
mark-shown = Dito
mark-missed = Ito rin
outcome-right = Puwede iyan
outcome-partly = May bahaging tama
outcome-wrong = Hindi pa
outcome-neutral = Mabuting malaman

## A chat
act-keep-proof = Isulat ito
act-block = I-block
act-report = I-report
act-leave = Umalis sa chat
act-tell = Magsabi sa nakatatanda
chat-phone-of = Telepono ni { $name }
chat-what-next = Ano ang dapat gawin ni { $name }?
chat-closed = Sarado na ang chat.
chat-happened = Ang nangyari pagkatapos
chat-ending = Paano ito natapos
card-front = harap
card-back = likod

## Where one is
progress = Hakbang { $at } sa { $all }
lesson-minutes = { $minutes ->
    [one] mga { $minutes } minuto
   *[other] mga { $minutes } na minuto
}
lantern-lit = May sindi na ang lampara
lantern-next = Narito ka
lantern-unlit = Wala pang sindi
lantern-lights = Nagliliwanag na ang lampara mo!
learned = Ang natuklasan natin
whom-to-tell = Kanino magsasabi
to-the-trail = Bumalik sa landas
draft-note = Burador pa lang ang saling ito. Wala pang taal na tagapagsalita ng Filipino ang nakabasa nito.

## When a lesson is opened again
resumed-changed = Medyo nagbago ang araling ito mula noong huli. Nasa tamang lugar ka.
resumed-nearest = Nagbago ang araling ito mula noong huli. Ito ang pinakamalapit sa lugar mo noon.
resumed-beginning = Bago na ang araling ito, kaya magsisimula tayo sa umpisa.

## Who is playing
who-title = Sino ang naglalaro?
who-new = Bagong manlalaro
who-picture = Pumili ng larawan
who-colour = Pumili ng kulay
who-animal = Pumili ng hayop
who-ready = Ikaw ito!
who-taken = May nakapili na ng tatlong ito. Pumili ng ibang hayop.
who-you = { $animal }, kulay { $colour }, may { $picture }
picture-kite = saranggola
picture-boat = bangka
picture-drum = tambol
picture-leaf = dahon
picture-star = bituin
picture-mango = mangga
picture-umbrella = payong
picture-moon = buwan
colour-amber = kahel
colour-leaf = berde
colour-berry = pula
colour-sky = asul
colour-plum = lila
colour-dusk = madilim na asul
animal-turtle = pagong
animal-elephant = elepante
animal-gecko = tuko
animal-parrot = loro
animal-dolphin = lumba-lumba
animal-cat = pusa
animal-buffalo = kalabaw
animal-owl = kuwago

## The shelf and the trail
shelf-title = Pumili ng landas
shelf-empty = Wala pang kurso rito. Puwedeng maglagay ang isang nakatatanda sa folder ng mga kurso.
shelf-broken = Hindi malalaro ang kursong ito ngayon. Puwedeng alamin ng isang nakatatanda kung bakit, gamit ang command na “pathlight check”.
shelf-ages = Edad { $youngest } hanggang { $oldest }
shelf-trainers = Para sa mga guro at tagapagsanay
trail-back = Ang naunang bahagi
trail-on = Ang susunod na bahagi
shelf-lit = { $lit } sa { $all } lampara ang may sindi

## Settings
settings = Mga setting
settings-language = Wika
settings-text-size = Laki ng mga letra
settings-contrast = Mga kulay
contrast-dusk = Takipsilim
contrast-ink = Madilim sa puti
contrast-yellow = Dilaw sa itim
settings-motion = Galaw
motion-on = Gumagalaw
motion-off = Hindi gumagalaw
settings-sound = Tunog
sound-on = Naka-on
sound-off = Naka-off
settings-drafts = Para sa nakatatanda: mga saling wala pang sumuri
drafts-on = Ipakita
drafts-off = Itago
language-draft = burador
settings-erase = Kalimutan ang lahat sa kompyuter na ito
settings-erase-sure = Buburahin nito ang lahat ng nag-aaral at lahat ng lampara sa kompyuter na ito. Hindi na ito maibabalik.
settings-erased = Nakalimutan na ang lahat.

## Help
help = Tulong
help-title = May problema ba? May makatutulong.
help-fault = Kung may kakaiba o masama kang naramdaman online, hindi mo kasalanan iyon.
help-people = Magsabi sa nakatatandang pinagkakatiwalaan mo: sa bahay, sa paaralan, o sa ibang lugar.
help-another = Kung hindi makatulong ang una, magsabi sa iba. Magsabi nang magsabi hanggang may makinig.
help-say = Puwede mong sabihin: “May nangyari po online. Puwede po ba ninyo akong tulungan?”
help-danger = Kung may nasa panganib ngayon mismo, tumawag agad ng taong malapit sa iyo.
help-nothing-kept = Hindi natatandaan ng Pathlight na binuksan mo ang pahinang ito.
help-leave = Umalis sa pahinang ito
help-stay = Bumalik sa kung nasaan ako
help-left = Puwede kang bumalik kahit kailan.

## What could not be done
store-read-only = Hindi ma-save ang mga lampara mo sa kompyuter na ito ngayon. Puwede ka pa ring maglaro.
store-full = Wala nang lugar sa kompyuter, kaya hindi na-save ang hakbang na ito. Pakiusapan ang isang nakatatanda na magbakante ng lugar, saka pindutin ulit.
store-broken = May hindi maayos sa mga naka-save na lampara. Humingi ng tulong sa isang nakatatanda. Puwede ka pa ring maglaro.
store-set-aside = Hindi mabasa ang mga naka-save na lampara, kaya itinabi muna ang mga ito nang ligtas. Magsisimula tayo ng bagong aklat ng mga lampara.
store-newer = Galing sa mas bagong Pathlight ang mga naka-save na lampara, kaya itinabi muna ang mga ito nang ligtas.

## The player in a terminal
terminal-keys = Mag-type ng numero, saka pindutin ang Enter. Enter lang para magpatuloy. ? para sa tulong, q para umalis.
terminal-choose = I-type ang isa sa mga numero, saka pindutin ang Enter.
terminal-first = May kailangan munang gawin dito. I-type ang isa sa mga numero.
terminal-not-understood = Wala ang “{ $line }” sa mga numero rito. Walang nawala. Subukan ulit.
terminal-left = Naka-save na ang lahat. Hanggang sa muli!
terminal-labelled = { $label }: { $text }
terminal-held = hawak mo
terminal-in-group = nasa “{ $group }”
terminal-tell = Kay { $name }: { $text }

## Help: people, lines, leaving
help-who = Sino kaya ang puwede? Pumindot ng isa. Walang tatandaan tungkol dito.
helper-home = Kasama sa bahay
helper-family = Tita, tito, lola, o lolo
helper-school = Guro, o iba pang tao sa paaralan
helper-health = Nars o health worker
helper-neighbour = Nakatatandang kapitbahay, o magulang ng kaibigan
helper-line = Taong nasa helpline
helper-chosen = Magandang pagpili. Puwede kang magsimula sa pangungusap sa itaas, o iabot ang pahinang ito.
helper-next = Hindi ba siya nakatulong, o wala siya roon? Pumindot ng iba. May makikinig sa iyo.
help-school = Sa paaralan, puwede ka ring lumapit dito: { $contact }
help-call = Tumawag sa { $number }
help-text = Magpadala ng mensahe sa { $number }
help-page = Sa internet: { $page }
help-for-talk = May makikinig
help-for-police = Kung may panganib ngayon mismo
help-for-report = Para i-report ang isang pahina, larawan, o account
help-hours-always = Araw at gabi
help-hours-daily = Araw-araw mula { $from } hanggang { $until }
help-hours-weekdays = Lunes hanggang Biyernes, mula { $from } hanggang { $until }
help-hours-unknown = Hindi namin alam ang oras.
help-cost-free = Walang bayad.
help-cost-paid = May bayad ang tawag.
help-cost-unknown = Hindi namin alam kung may bayad.
help-checked = Sinuri noong { $date }
help-no-line = { $country }: wala pang siguradong numero rito. Puwedeng maghanap kasama mo ang isang nakatatanda.
help-no-phone = Hindi ka makatawag? Lumapit sa isang tao, o magpasama sa kaibigan. Sapat na ring ipakita ang pahinang ito.
help-leave-how = Sa “Umalis sa pahinang ito”, lalabas agad ang isang payapang larawan, at tatahimik ang lahat. Ganoon din kung tatlong beses pipindutin ang Shift. Hindi nito itinatago ang binuksan sa labas ng Pathlight.
help-leave-how-button = Sa “Umalis sa pahinang ito”, lalabas agad ang isang payapang larawan, at tatahimik ang lahat. Hindi nito itinatago ang binuksan sa labas ng Pathlight.

## More settings
settings-country = Bansa
country-none = Wala pang napili
settings-spacing = Luwag ng mga letra
spacing-normal = Karaniwan
spacing-wide = Mas maluwag
settings-scan = Isang key para sa lahat
scan-off = Naka-off
scan-slow = Mabagal
scan-quick = Mas mabilis
scan-how = May kahong lumilipat sa bawat bagay. Pindutin ang Space kapag nasa gusto mo na ito.
settings-leave-keys = Tatlong pindot sa Shift para umalis sa pahina
leave-keys-on = Oo
leave-keys-off = Hindi
settings-voice = Pagbasa nang malakas
voice-off = Kapag hiniling ko lang
voice-on = Bawat pahina
settings-sign = Pagsenyas
sign-off = Hindi ipinapakita
settings-numerals = Mga numero
settings-idle = Iba naman kapag matagal na tahimik
idle-never = Hindi kailanman
idle-minutes = { $minutes ->
    [one] Pagkaraan ng { $minutes } minuto
   *[other] Pagkaraan ng { $minutes } na minuto
}
settings-for-children = Para sa lahat
settings-for-grown-ups = Para sa nakatatanda
draft-beside = Burador pa lang ang saling ito. Nasa tabi nito ang mga salitang pinagmulan nito.

## Reading aloud and signing
read-aloud = Basahin sa akin
voice-none = Walang boses ang kompyuter na ito para sa wikang ito. Narito ang mga salita para basahin.
sign-window = Pagsenyas
sign-move = Sa ibang sulok
sign-larger = Lakihan
sign-smaller = Liitan
sign-again = Isenyas ulit

## What is remembered
remembered = Ang mga natatandaan
remembered-you = Kilala ka rito bilang: { $who }
remembered-begun = { $count ->
    [one] { $count } aralin ang nasimulan
   *[other] { $count } na aralin ang nasimulan
}
remembered-lit = { $count ->
    [one] { $count } lampara ang may sindi
   *[other] { $count } na lampara ang may sindi
}
remembered-answers = { $count ->
    [one] { $count } sagot ang naka-save, para makapagpatuloy ka kung saan ka huminto
   *[other] { $count } na sagot ang naka-save, para makapagpatuloy ka kung saan ka huminto
}
remembered-settings = Kung paano nagpapakita ang kompyuter na ito: wika, laki, mga kulay, at iba pa
remembered-class = Ang klase na pinili mo: { $class }
remembered-pin = Na may tatlo kang lihim na larawan, pero hindi kung alin
remembered-where = Nasa kompyuter lang na ito ang lahat. Walang ipinapadala kahit saan.
remembered-never = Hindi kailanman sine-save: ang pangalan mo, ang nararamdaman mo, kung kanino mo gustong magsabi, na binuksan mo ang Tulong, na umalis ka sa isang pahina.
remembered-erase = Kalimutan ako
remembered-erase-sure = Mawawala ang lahat tungkol sa iyo sa kompyuter na ito: ang mga lampara at mga sagot mo. Hindi na ito maibabalik.
remembered-erased = Wala nang natatandaan dito tungkol sa iyo. Puwede kang magsimula ulit kahit kailan.

## Three secret pictures, classes, turns
pin-own = Ang tatlo kong lihim na larawan
pin-about = Kapag may tatlo kang lihim na larawan, walang ibang makapagbubukas ng landas mo. Pumili ng tatlo, isa-isa. Puwedeng umulit ang isang larawan.
pin-choose = Pumili ng tatlong larawan
pin-again = Ngayon, ang tatlo ring iyon ulit
pin-differ = Hindi iyon ang tatlo kanina. Magsimula tayo ulit.
pin-made = Handa na ang tatlo mong larawan. Huwag sabihin sa iba.
pin-enter = Pindutin ang tatlo mong lihim na larawan
pin-wrong = Hindi iyon ang tatlo. Subukan ulit. Kung nakalimutan mo, makatutulong ang guro.
pin-wait = Marami nang beses iyon. Maghintay sandali, saka subukan ulit.
pin-take-away = Alisin ang mga lihim na larawan
pin-taken-away = Inalis na ang mga lihim na larawan.
pin-pressed = { $count } sa 3
class-own = Ang klase ko
class-all = Lahat
class-none = Walang klase
turn-next = Iba naman ang maglalaro
turn-idle = Matagal na tahimik, kaya iniligpit muna ang landas. Naka-save ang lahat.
