### The program's own words, Lao: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = ເສັ້ນທາງສະຫວ່າງຜ່ານໂລກອອນລາຍ
start = ເລີ່ມ
play = ຫຼິ້ນ
go-on = ໄປຕໍ່
again = ຫຼິ້ນອີກ
back = ກັບຄືນ
next = ຕໍ່ໄປ
hint-answer = ບອກໃຫ້ແດ່
hint = ຄຳໃບ້
rehearse = ລອງວິທີອື່ນ
pass = ຂ້າມອັນນີ້
check = ກວດເບິ່ງ
check-look-again = ຕາດີຫຼາຍ! ຍັງມີອີກ ລອງເບິ່ງອີກເທື່ອໜຶ່ງ
done = ສຳເລັດ
cancel = ຍັງກ່ອນ
yes-do = ແມ່ນແລ້ວ ເຮັດເລີຍ
sort-not-there = ບໍ່ແມ່ນບ່ອນນັ້ນ ລອງເບິ່ງອີກ
sort-pick-up = ຈັບບັດໜຶ່ງໃບກ່ອນ ແລ້ວເລືອກບ່ອນຢູ່ໃຫ້ມັນ
sort-choose-group = ດຽວນີ້ເລືອກບ່ອນຢູ່ໃຫ້ມັນ
sort-all-done = ທຸກຢ່າງຢູ່ຖືກບ່ອນແລ້ວ!
match-choose = ດຽວນີ້ເລືອກຄູ່ຂອງມັນ
order-first = ອັນໃດມາກ່ອນໝູ່?
order-next = ຕໍ່ໄປແມ່ນອັນໃດ?
order-not-next = ຍັງບໍ່ຮອດຜຽນອັນນັ້ນ ລອງເບິ່ງອີກ
place-in-order = { $at }.
story-on = ເປີດໜ້າຕໍ່ໄປ
story-back = ກັບໄປເບິ່ງໜ້າກ່ອນ
story-panel = ຮູບທີ { $at }
sure-1 = ບໍ່ແນ່ໃຈເລີຍ
sure-2 = ບໍ່ຄ່ອຍແນ່ໃຈ
sure-3 = ເຄິ່ງຕໍ່ເຄິ່ງ
sure-4 = ແນ່ໃຈພໍສົມຄວນ
sure-5 = ແນ່ໃຈຫຼາຍ
feeling-1 = ເສົ້າຫຼາຍ
feeling-2 = ເສົ້າໜ້ອຍໜຶ່ງ
feeling-3 = ກາງໆ
feeling-4 = ດີພໍສົມຄວນ
feeling-5 = ດີຫຼາຍ
verdict-true = ແມ່ນຄວາມຈິງ
verdict-false = ບໍ່ແມ່ນຄວາມຈິງ
verdict-unsure = ຂ້ອຍບໍ່ແນ່ໃຈ ກໍເລີຍບໍ່ແບ່ງປັນ
evidence-look = ເບິ່ງຫຼັກຖານກ່ອນ ຢ່າງໜ້ອຍສອງບັດ
evidence-say = ຫຼັກຖານບອກຫຍັງ?
decide-keep = ເກັບໄວ້
decide-delete = ລຶບອອກ
decide-report = ລາຍງານ
decide-ask = ຖາມຜູ້ໃຫຍ່
decide-look-again = ລອງອ່ານແຕ່ລະແຖວອີກເທື່ອໜຶ່ງ
inbox-close = ກັບໄປຂໍ້ຄວາມທັງໝົດ
inbox-press = ກົດແຖວທີ່ເບິ່ງແປກໆ ແລ້ວຕັດສິນໃຈ
inbox-open = ເປີດຂໍ້ຄວາມໜຶ່ງ
post-blur = ເຮັດໃຫ້ມົວ
post-look = ບ່ອນໃດເປີດເຜີຍຫຼາຍເກີນໄປ? ໝາຍໄວ້
post-ask = ໃນຮູບມີໃຜອີກ? ຖາມໃຫ້ຄົບທຸກຄົນ
post-show = ໃຜເບິ່ງໄດ້?
shield-guesses = ໃຜຢາກເດົາໃຫ້ຖືກ ອາດຕ້ອງເດົາເຖິງ { $guesses } ເທື່ອ
shield-done = ເອົາອັນນີ້
shield-take-back = ເອົາຄຳສຸດທ້າຍອອກ
switch-on = ເປີດ
switch-off = ປິດ
tell-not-now = ຍັງກ່ອນ
tell-whom = { $name }ບອກໃຜໄດ້?
feels-ask = ທ້ອງຂອງ{ $name }ບອກຫຍັງ?
album-ask = ຄຳໃດບອກໃຫ້ຮູ້ວ່າເກີດຫຍັງຂຶ້ນ? ໝາຍໄວ້
album-note = ຈົດໄວ້ພ້ອມຊື່ ແລະ ເວລາ
album-more = ຈົດແລ້ວ ຢູ່ນີ້ຍັງມີຄຳອື່ນທີ່ບອກໄດ້ອີກ
album-other = ອັນນັ້ນແມ່ນລົມກັນຊື່ໆ ຊອກຫາຄຳທີ່ເຮັດໃຫ້ເຈັບໃຈ ຫຼື ບັງຄັບກັນ
picture = ຮູບ
picture-find = ກົດມັນຢູ່ໃນຮູບ ຫຼື ຢູ່ໃນລາຍການ
film-on = ຮູບຕໍ່ໄປ
film-again = ເບິ່ງແຕ່ຕົ້ນ
pin-hidden = * * * *
pin-plain = ຄືກັນທັງສີ່ ໃຜໆກໍຈະລອງອັນນັ້ນກ່ອນ ປົນກັນເບິ່ງ
pin-done = ເອົາລະຫັດນີ້
pin-ask = { $name }ຄວນເຮັດແນວໃດ?
pin-give = ບອກລະຫັດ
pin-keep = ເກັບໄວ້ຮູ້ຜູ້ດຽວ
warm-up = ອຸ່ນເຄື່ອງ
warm-up-progress = ອຸ່ນເຄື່ອງ { $at } ໃນ { $all }
certificate = ໃບຢັ້ງຢືນຂອງຂ້ອຍ
certificate-save = ບັນທຶກຮູບ
certificate-saved = ບັນທຶກຮູບໄວ້ໃນໂຟລເດີຮູບພາບແລ້ວ
certificate-not-saved = ບັນທຶກຮູບໄວ້ຢູ່ນີ້ບໍ່ໄດ້
certificate-lit = ໂຄມໄຟແຈ້ງໝົດທຸກໜ່ວຍ
board = ສິ່ງທີ່ຂ້ອຍເຮັດໄດ້
board-new = ຍັງລໍຖ້າຢູ່ທາງໜ້າ
board-met = ຝຶກແລ້ວ
board-can = ຂ້ອຍເຮັດໄດ້ແລ້ວ
board-how = ໂຄມໄຟຈະແຈ້ງ ເມື່ອຍັງຈື່ໄດ້ໃນນິທານເລື່ອງອື່ນ
tell-how = { $name }ຈະເລີ່ມເວົ້າແນວໃດ?

## How something came out; read beside an icon
mark-right = ແມ່ນແລ້ວ
mark-not-yet = ຍັງບໍ່ທັນແມ່ນ
mark-chosen = ເລືອກແລ້ວ
mark-shown = ຢູ່ນີ້
mark-missed = ອັນນີ້ກໍແມ່ນ
outcome-right = ໃຊ້ໄດ້
outcome-partly = ຖືກສ່ວນໜຶ່ງ
outcome-wrong = ຍັງບໍ່ທັນແມ່ນ
outcome-neutral = ຮູ້ໄວ້ກໍດີ

## A chat
act-keep-proof = ຈົດໄວ້
act-block = ບລັອກ
act-report = ລາຍງານ
act-leave = ອອກຈາກແຊັດ
act-tell = ບອກຜູ້ໃຫຍ່
chat-phone-of = ໂທລະສັບຂອງ{ $name }
chat-what-next = { $name }ຄວນເຮັດແນວໃດ?
chat-closed = ແຊັດປິດແລ້ວ
chat-happened = ແລ້ວກໍເກີດຫຍັງຂຶ້ນ
chat-ending = ເລື່ອງຈົບແນວໃດ
card-front = ດ້ານໜ້າ
card-back = ດ້ານຫຼັງ

## Where one is
progress = ຂັ້ນ { $at } ໃນ { $all }
lesson-minutes = { $minutes ->
   *[other] ປະມານ { $minutes } ນາທີ
}
lantern-lit = ໂຄມໄຟແຈ້ງແລ້ວ
lantern-next = ເຈົ້າຢູ່ບ່ອນນີ້
lantern-unlit = ຍັງບໍ່ທັນແຈ້ງ
lantern-lights = ໂຄມໄຟຂອງເຈົ້າແຈ້ງແລ້ວ!
learned = ສິ່ງທີ່ພວກເຮົາພົບ
whom-to-tell = ບອກໃຜໄດ້ແດ່
to-the-trail = ກັບໄປເສັ້ນທາງ
draft-note = ຄຳແປນີ້ຍັງເປັນສະບັບຮ່າງ ຍັງບໍ່ທັນມີຄົນລາວອ່ານກວດ

## When a lesson is opened again
resumed-changed = ບົດຮຽນນີ້ປ່ຽນໄປໜ້ອຍໜຶ່ງຈາກເທື່ອກ່ອນ ເຈົ້າຢູ່ຖືກບ່ອນແລ້ວ
resumed-nearest = ບົດຮຽນນີ້ປ່ຽນໄປຈາກເທື່ອກ່ອນ ບ່ອນນີ້ໃກ້ກັບບ່ອນທີ່ເຈົ້າຢຸດໄວ້ທີ່ສຸດ
resumed-beginning = ບົດຮຽນນີ້ເປັນອັນໃໝ່ ພວກເຮົາເລີ່ມແຕ່ຕົ້ນເລີຍ

## Who is playing
who-title = ໃຜຫຼິ້ນຢູ່?
who-new = ຄົນໃໝ່
who-picture = ເລືອກຮູບ
who-colour = ເລືອກສີ
who-animal = ເລືອກສັດ
who-ready = ນີ້ແມ່ນເຈົ້າ!
who-taken = ມີຄົນໃຊ້ທັງສາມຢ່າງນີ້ແລ້ວ ເລືອກສັດໂຕອື່ນເດີ
who-you = { $animal }{ $colour }ກັບ{ $picture }
picture-kite = ວ່າວ
picture-boat = ເຮືອ
picture-drum = ກອງ
picture-leaf = ໃບໄມ້
picture-star = ດາວ
picture-mango = ໝາກມ່ວງ
picture-umbrella = ຄັນຮົ່ມ
picture-moon = ດວງເດືອນ
colour-amber = ສີສົ້ມ
colour-leaf = ສີຂຽວ
colour-berry = ສີແດງ
colour-sky = ສີຟ້າ
colour-plum = ສີມ່ວງ
colour-dusk = ສີນ້ຳເງິນ
animal-turtle = ເຕົ່າ
animal-elephant = ຊ້າງ
animal-gecko = ກັບແກ້
animal-parrot = ນົກແກ້ວ
animal-dolphin = ໂລມາ
animal-cat = ແມວ
animal-buffalo = ຄວາຍ
animal-owl = ນົກເຄົ້າ

## The shelf and the trail
shelf-title = ເລືອກເສັ້ນທາງ
shelf-empty = ຢູ່ນີ້ຍັງບໍ່ມີຊຸດບົດຮຽນ ຜູ້ໃຫຍ່ເອົາມາໃສ່ໃນໂຟລເດີຊຸດບົດຮຽນໄດ້
shelf-broken = ດຽວນີ້ຫຼິ້ນຊຸດບົດຮຽນນີ້ບໍ່ໄດ້ ຜູ້ໃຫຍ່ຊອກຫາສາເຫດໄດ້ດ້ວຍຄຳສັ່ງ “pathlight check”
shelf-ages = ອາຍຸ { $youngest } ຫາ { $oldest } ປີ
shelf-trainers = ສຳລັບຄູຝຶກ ແລະ ຄູສອນ
trail-back = ທາງຊ່ວງກ່ອນ
trail-on = ທາງຊ່ວງຕໍ່ໄປ
shelf-lit = ໂຄມໄຟແຈ້ງ { $lit } ໃນ { $all } ໜ່ວຍ

## Settings
settings = ຕັ້ງຄ່າ
settings-language = ພາສາ
settings-text-size = ຂະໜາດຕົວໜັງສື
settings-contrast = ສີ
contrast-dusk = ຍາມແລງ
contrast-ink = ຕົວດຳພື້ນຂາວ
contrast-yellow = ຕົວເຫຼືອງພື້ນດຳ
settings-motion = ການເຄື່ອນໄຫວ
motion-on = ເໜັງຕີງ
motion-off = ຢູ່ຊື່ໆ
settings-sound = ສຽງ
sound-on = ເປີດ
sound-off = ປິດ
settings-drafts = ສຳລັບຜູ້ໃຫຍ່: ຄຳແປທີ່ຍັງບໍ່ທັນມີໃຜກວດ
drafts-on = ສະແດງ
drafts-off = ເຊື່ອງໄວ້
language-draft = ສະບັບຮ່າງ
settings-erase = ລຶບທຸກຢ່າງໃນຄອມພິວເຕີນີ້
settings-erase-sure = ຈະລຶບຜູ້ຮຽນທຸກຄົນ ແລະ ໂຄມໄຟທຸກໜ່ວຍໃນຄອມພິວເຕີນີ້ ເອົາຄືນມາບໍ່ໄດ້ອີກ
settings-erased = ລຶບໝົດແລ້ວ

## Help
help = ຂໍຄວາມຊ່ວຍເຫຼືອ
help-title = ມີເລື່ອງຫຍັງບໍ່ດີບໍ? ມີຄົນຊ່ວຍໄດ້
help-fault = ຖ້າມີຫຍັງຢູ່ອອນລາຍເຮັດໃຫ້ເຈົ້າຮູ້ສຶກແປກໆ ຫຼື ບໍ່ດີ ມັນບໍ່ແມ່ນຄວາມຜິດຂອງເຈົ້າ
help-people = ບອກຜູ້ໃຫຍ່ທີ່ເຈົ້າໄວ້ໃຈ ຢູ່ເຮືອນ ຢູ່ໂຮງຮຽນ ຫຼື ຢູ່ບ່ອນອື່ນ
help-another = ຖ້າຄົນທຳອິດຊ່ວຍບໍ່ໄດ້ ໃຫ້ບອກອີກຄົນໜຶ່ງ ບອກໄປເລື້ອຍໆຈົນມີຄົນຟັງ
help-say = ເຈົ້າເວົ້າໄດ້ວ່າ “ມີເລື່ອງເກີດຂຶ້ນຢູ່ອອນລາຍ ຊ່ວຍຂ້ອຍແດ່ໄດ້ບໍ?”
help-danger = ຖ້າດຽວນີ້ມີໃຜກຳລັງຕົກຢູ່ໃນອັນຕະລາຍ ໃຫ້ເອີ້ນຄົນທີ່ຢູ່ໃກ້ມາທັນທີ
help-nothing-kept = Pathlight ບໍ່ຈື່ວ່າເຈົ້າເປີດໜ້ານີ້
help-leave = ອອກຈາກໜ້ານີ້
help-stay = ກັບໄປບ່ອນເກົ່າ
help-left = ເຈົ້າກັບມາຍາມໃດກໍໄດ້

## What could not be done
store-read-only = ດຽວນີ້ບັນທຶກໂຄມໄຟຂອງເຈົ້າໄວ້ໃນຄອມພິວເຕີນີ້ບໍ່ໄດ້ ແຕ່ເຈົ້າຍັງຫຼິ້ນໄດ້ຄືເກົ່າ
store-full = ຄອມພິວເຕີເຕັມແລ້ວ ຂັ້ນນີ້ຈຶ່ງບໍ່ໄດ້ບັນທຶກ ຂໍໃຫ້ຜູ້ໃຫຍ່ຊ່ວຍເຮັດໃຫ້ມີບ່ອນຫວ່າງ ແລ້ວກົດອີກເທື່ອໜຶ່ງ
store-broken = ມີບັນຫາກັບໂຄມໄຟທີ່ບັນທຶກໄວ້ ໃຫ້ຖາມຜູ້ໃຫຍ່ແດ່ ແຕ່ເຈົ້າຍັງຫຼິ້ນໄດ້ຄືເກົ່າ
store-set-aside = ອ່ານໂຄມໄຟທີ່ບັນທຶກໄວ້ບໍ່ໄດ້ ຈຶ່ງເກັບມັນໄວ້ຕ່າງຫາກຢ່າງປອດໄພ ພວກເຮົາເລີ່ມປຶ້ມໂຄມໄຟຫົວໃໝ່
store-newer = ໂຄມໄຟທີ່ບັນທຶກໄວ້ມາຈາກ Pathlight ລຸ້ນໃໝ່ກວ່າ ຈຶ່ງເກັບມັນໄວ້ຕ່າງຫາກຢ່າງປອດໄພ

## The player in a terminal
terminal-keys = ພິມຕົວເລກ ແລ້ວກົດ Enter. ກົດ Enter ຢ່າງດຽວແມ່ນໄປຕໍ່. ພິມ ? ເພື່ອຂໍຄວາມຊ່ວຍເຫຼືອ, ພິມ q ເພື່ອອອກ
terminal-choose = ພິມຕົວເລກໜຶ່ງໃນນີ້ ແລ້ວກົດ Enter
terminal-first = ຢູ່ນີ້ຍັງມີວຽກຕ້ອງເຮັດກ່ອນ ພິມຕົວເລກໜຶ່ງໃນນີ້
terminal-not-understood = “{ $line }” ບໍ່ແມ່ນຕົວເລກໃນນີ້ ບໍ່ມີຫຍັງເສຍ ລອງອີກເທື່ອໜຶ່ງ
terminal-left = ບັນທຶກໄວ້ໝົດແລ້ວ ພົບກັນໃໝ່ເດີ!
terminal-labelled = { $label }: { $text }
terminal-held = ຢູ່ໃນມື
terminal-in-group = ຢູ່ໃນ “{ $group }”
terminal-tell = ບອກ{ $name }: { $text }

## Help: people, lines, leaving
help-who = ອາດແມ່ນໃຜ? ກົດໃສ່ຄົນໜຶ່ງ ເລື່ອງນີ້ບໍ່ຖືກບັນທຶກໄວ້
helper-home = ຄົນຢູ່ເຮືອນ
helper-family = ລຸງ ປ້າ ນ້າ ອາ ຫຼື ພໍ່ຕູ້ແມ່ຕູ້
helper-school = ຄູ ຫຼື ຄົນອື່ນຢູ່ໂຮງຮຽນ
helper-health = ພະຍາບານ ຫຼື ໝໍຢູ່ສຸກສາລາ
helper-neighbour = ຜູ້ໃຫຍ່ເຮືອນຂ້າງ ຫຼື ພໍ່ແມ່ຂອງໝູ່
helper-line = ຄົນຢູ່ສາຍດ່ວນຊ່ວຍເຫຼືອ
helper-chosen = ເລືອກໄດ້ດີ ເຈົ້າເລີ່ມດ້ວຍປະໂຫຍກຂ້າງເທິງກໍໄດ້ ຫຼື ຍື່ນໜ້ານີ້ໃຫ້ເພິ່ນອ່ານ
helper-next = ຄົນນັ້ນຊ່ວຍບໍ່ໄດ້ ຫຼື ບໍ່ມີໃຜຢູ່ບໍ? ກົດໃສ່ຄົນອື່ນ ຈະມີຄົນຮັບຟັງ
help-school = ຢູ່ໂຮງຮຽນ ເຈົ້າຍັງໄປຫາໄດ້: { $contact }
help-call = ໂທ { $number }
help-text = ສົ່ງຂໍ້ຄວາມຫາ { $number }
help-page = ໃນອິນເຕີເນັດ: { $page }
help-for-talk = ມີຄົນຮັບຟັງ
help-for-police = ດຽວນີ້ຕົກຢູ່ໃນອັນຕະລາຍ
help-for-report = ລາຍງານໜ້າເວັບ ຮູບ ຫຼື ບັນຊີ
help-hours-always = ທັງເວັນທັງຄືນ
help-hours-daily = ທຸກມື້ ແຕ່ { $from } ຫາ { $until }
help-hours-weekdays = ວັນຈັນຫາວັນສຸກ ແຕ່ { $from } ຫາ { $until }
help-hours-unknown = ພວກເຮົາບໍ່ຮູ້ວ່າເປີດຈັກໂມງ
help-cost-free = ບໍ່ເສຍເງິນ
help-cost-paid = ໂທແລ້ວເສຍເງິນ
help-cost-unknown = ພວກເຮົາບໍ່ຮູ້ວ່າເສຍເງິນ ຫຼື ບໍ່
help-checked = ກວດແລ້ວວັນທີ { $date }
help-no-line = { $country }: ຢູ່ນີ້ຍັງບໍ່ມີເບີທີ່ພວກເຮົາແນ່ໃຈ ຜູ້ໃຫຍ່ຊອກຫານຳເຈົ້າໄດ້
help-no-phone = ໂທບໍ່ໄດ້ບໍ? ໄປຫາຜູ້ໃດຜູ້ໜຶ່ງ ຫຼື ຊວນໝູ່ໄປນຳ ເອົາໜ້ານີ້ໃຫ້ເພິ່ນເບິ່ງກໍພໍແລ້ວ
help-leave-how = ກົດ “ອອກຈາກໜ້ານີ້” ແລ້ວຈະເຫັນຮູບງຽບໆທັນທີ ແລະ ບໍ່ມີສຽງຫຍັງເລີຍ ກົດ Shift ສາມເທື່ອກໍຄືກັນ ມັນບໍ່ເຊື່ອງສິ່ງທີ່ເປີດຢູ່ນອກ Pathlight
help-leave-how-button = ກົດ “ອອກຈາກໜ້ານີ້” ແລ້ວຈະເຫັນຮູບງຽບໆທັນທີ ແລະ ບໍ່ມີສຽງຫຍັງເລີຍ ມັນບໍ່ເຊື່ອງສິ່ງທີ່ເປີດຢູ່ນອກ Pathlight

## More settings
settings-country = ປະເທດ
country-none = ຍັງບໍ່ໄດ້ເລືອກ
settings-spacing = ໄລຍະຫ່າງຕົວໜັງສື
spacing-normal = ທຳມະດາ
spacing-wide = ຫ່າງກວ່າ
settings-scan = ປຸ່ມດຽວໃຊ້ໄດ້ໝົດ
scan-off = ປິດ
scan-slow = ຊ້າ
scan-quick = ໄວກວ່າ
scan-how = ກອບຈະຍ້າຍຈາກອັນໜຶ່ງໄປອີກອັນໜຶ່ງ ເມື່ອຮອດບ່ອນທີ່ເຈົ້າຢາກໄດ້ ໃຫ້ກົດ Space
settings-leave-keys = ກົດ Shift ສາມເທື່ອເພື່ອອອກຈາກໜ້າ
leave-keys-on = ໃຊ້
leave-keys-off = ບໍ່ໃຊ້
settings-voice = ອ່ານອອກສຽງ
voice-off = ເມື່ອຂ້ອຍຂໍເທົ່ານັ້ນ
voice-on = ທຸກໜ້າ
settings-sign = ພາສາມື
sign-off = ບໍ່ສະແດງ
settings-numerals = ຕົວເລກ
settings-idle = ຖ້າງຽບໄປດົນ ກໍຮອດຜຽນຄົນອື່ນ
idle-never = ບໍ່ມີວັນ
idle-minutes = { $minutes ->
   *[other] ຫຼັງຈາກ { $minutes } ນາທີ
}
settings-for-children = ສຳລັບທຸກຄົນ
settings-for-grown-ups = ສຳລັບຜູ້ໃຫຍ່
draft-beside = ຄຳແປນີ້ຍັງເປັນສະບັບຮ່າງ ທາງຂ້າງແມ່ນຄຳເດີມ

## Reading aloud and signing
read-aloud = ອ່ານໃຫ້ຟັງແດ່
voice-none = ຄອມພິວເຕີນີ້ບໍ່ມີສຽງອ່ານພາສານີ້ ອ່ານຄຳຢູ່ນີ້ໄດ້ເລີຍ
sign-window = ພາສາມື
sign-move = ໄປແຈອື່ນ
sign-larger = ໃຫຍ່ຂຶ້ນ
sign-smaller = ນ້ອຍລົງ
sign-again = ເບິ່ງພາສາມືອີກ

## What is remembered
remembered = ສິ່ງທີ່ຈື່ໄວ້
remembered-you = ຢູ່ນີ້ເຈົ້າແມ່ນ: { $who }
remembered-begun = { $count ->
   *[other] ເລີ່ມແລ້ວ { $count } ບົດຮຽນ
}
remembered-lit = { $count ->
   *[other] ໂຄມໄຟແຈ້ງ { $count } ໜ່ວຍ
}
remembered-answers = { $count ->
   *[other] ເກັບຄຳຕອບໄວ້ { $count } ຂໍ້ ເພື່ອໃຫ້ເຈົ້າໄປຕໍ່ຈາກບ່ອນທີ່ຢຸດໄວ້
}
remembered-settings = ຄອມພິວເຕີນີ້ສະແດງແນວໃດ: ພາສາ ຂະໜາດ ສີ ແລະ ອື່ນໆ
remembered-class = ຫ້ອງຮຽນທີ່ເຈົ້າເລືອກ: { $class }
remembered-pin = ເຈົ້າມີຮູບລັບສາມຮູບ ແຕ່ Pathlight ບໍ່ຈື່ວ່າແມ່ນຮູບໃດ
remembered-where = ທຸກຢ່າງຢູ່ໃນຄອມພິວເຕີນີ້ເທົ່ານັ້ນ ບໍ່ສົ່ງໄປໃສເລີຍ
remembered-never = ບໍ່ເກັບໄວ້ຈັກເທື່ອ: ຊື່ຂອງເຈົ້າ ຄວາມຮູ້ສຶກຂອງເຈົ້າ ຄົນທີ່ເຈົ້າຢາກບອກ ການເປີດໜ້າຂໍຄວາມຊ່ວຍເຫຼືອ ແລະ ການອອກຈາກໜ້າໃດໜຶ່ງ
remembered-erase = ລຶບເລື່ອງຂອງຂ້ອຍ
remembered-erase-sure = ທຸກຢ່າງກ່ຽວກັບເຈົ້າໃນຄອມພິວເຕີນີ້ຈະຫາຍໄປ ທັງໂຄມໄຟ ແລະ ຄຳຕອບຂອງເຈົ້າ ເອົາຄືນມາບໍ່ໄດ້ອີກ
remembered-erased = ລຶບເລື່ອງຂອງເຈົ້າແລ້ວ ເຈົ້າເລີ່ມໃໝ່ຍາມໃດກໍໄດ້

## Three secret pictures, classes, turns
pin-own = ຮູບລັບສາມຮູບຂອງຂ້ອຍ
pin-about = ຖ້າມີຮູບລັບສາມຮູບ ຄົນອື່ນກໍເປີດເສັ້ນທາງຂອງເຈົ້າບໍ່ໄດ້ ເລືອກສາມຮູບ ເທື່ອລະຮູບ ເລືອກຮູບດຽວກັນສອງເທື່ອກໍໄດ້
pin-choose = ເລືອກສາມຮູບ
pin-again = ດຽວນີ້ກົດສາມຮູບເດີມອີກເທື່ອໜຶ່ງ
pin-differ = ບໍ່ແມ່ນສາມຮູບເດີມ ພວກເຮົາເລີ່ມໃໝ່ເນາະ
pin-made = ຮູບລັບສາມຮູບຂອງເຈົ້າພ້ອມແລ້ວ ເກັບໄວ້ຮູ້ຜູ້ດຽວເດີ
pin-enter = ກົດຮູບລັບສາມຮູບຂອງເຈົ້າ
pin-wrong = ຍັງບໍ່ທັນແມ່ນສາມຮູບນັ້ນ ລອງອີກເທື່ອໜຶ່ງ ຖ້າລືມ ຄູຊ່ວຍໄດ້
pin-wait = ລອງຫຼາຍເທື່ອແລ້ວ ລໍຖ້າບຶດໜຶ່ງ ແລ້ວລອງອີກ
pin-take-away = ເອົາຮູບລັບອອກ
pin-taken-away = ເອົາຮູບລັບອອກແລ້ວ
pin-pressed = { $count } ໃນ 3
class-own = ຫ້ອງຮຽນຂອງຂ້ອຍ
class-all = ທັງໝົດ
class-none = ບໍ່ມີຫ້ອງຮຽນ
turn-next = ຮອດຜຽນຄົນອື່ນ
turn-idle = ງຽບໄປບຶດໜຶ່ງ ຈຶ່ງເກັບເສັ້ນທາງໄວ້ ທຸກຢ່າງບັນທຶກໄວ້ແລ້ວ
