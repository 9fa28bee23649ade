### The program's own words, Thai: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = เส้นทางสว่างไสวสู่โลกออนไลน์
start = เริ่ม
play = เล่น
go-on = ไปต่อ
again = เล่นอีกครั้ง
back = กลับ
next = ถัดไป
hint-answer = เฉลยให้ดูหน่อย
hint = คำใบ้
rehearse = ลองอีกแบบ
pass = ข้ามข้อนี้
check = ตรวจดู
check-look-again = ตาดีมาก! ยังมีอีกนะ ลองดูอีกที
done = เสร็จแล้ว
cancel = ไว้ก่อน
yes-do = ใช่ ทำเลย
sort-not-there = ไม่ใช่ตรงนั้น ลองดูอีกที
sort-pick-up = หยิบการ์ดก่อน แล้วเลือกว่าควรอยู่ตรงไหน
sort-choose-group = ทีนี้เลือกว่าควรอยู่ตรงไหน
sort-all-done = ทุกอย่างเข้าที่แล้ว!
match-choose = ทีนี้เลือกว่าคู่กับอะไร
order-first = อะไรมาก่อน?
order-next = แล้วอะไรต่อ?
order-not-next = ข้อนี้ยังไม่ถึงคิว ลองดูอีกที
place-in-order = { $at }.
story-on = พลิกหน้าต่อไป
story-back = ย้อนกลับไปดู
story-panel = ภาพที่ { $at }
sure-1 = ไม่แน่ใจเลย
sure-2 = ไม่ค่อยแน่ใจ
sure-3 = ครึ่งต่อครึ่ง
sure-4 = ค่อนข้างแน่ใจ
sure-5 = แน่ใจมาก
feeling-1 = เศร้ามาก
feeling-2 = เศร้านิดหน่อย
feeling-3 = กลางๆ
feeling-4 = ค่อนข้างดี
feeling-5 = ดีมาก
verdict-true = เรื่องจริง
verdict-false = ไม่จริง
verdict-unsure = บอกไม่ได้ ฉันเลยไม่ส่งต่อ
evidence-look = ดูหลักฐานก่อนนะ อย่างน้อยสองใบ
evidence-say = หลักฐานบอกอะไร?
decide-keep = เก็บไว้
decide-delete = ลบทิ้ง
decide-report = รายงาน
decide-ask = ถามผู้ใหญ่
decide-look-again = ลองอ่านทีละบรรทัดอีกที
inbox-close = กลับไปดูข้อความทั้งหมด
inbox-press = กดบรรทัดที่ดูแปลกๆ แล้วค่อยตัดสินใจ
inbox-open = เปิดข้อความสักอัน
post-blur = เบลอตรงนี้
post-look = ตรงไหนบอกอะไรมากเกินไป? กดเลือกเลย
post-ask = มีใครอยู่ในภาพอีก? ถามให้ครบทุกคน
post-show = ให้ใครดูได้บ้าง?
shield-guesses = ใครจะเดาให้ถูก อาจต้องเดาถึง { $guesses } ครั้ง
shield-done = เอาอันนี้แหละ
shield-take-back = เอาคำสุดท้ายออก
switch-on = เปิด
switch-off = ปิด
tell-not-now = ยังก่อน
tell-whom = { $name }จะบอกใครได้บ้าง?
feels-ask = ท้องของ{ $name }บอกว่าอะไร?
album-ask = คำไหนแสดงว่าเกิดอะไรขึ้น? กดเลือกไว้
album-note = จดไว้ พร้อมชื่อและเวลา
album-more = จดแล้ว ตรงนี้ยังมีคำอื่นที่แสดงให้เห็นอีก
album-other = อันนั้นแค่คุยกันเฉยๆ ลองหาคำที่ทำร้ายใจหรือกดดัน
picture = ภาพ
picture-find = กดในภาพ หรือกดในรายการก็ได้
film-on = ภาพถัดไป
film-again = เริ่มดูใหม่
pin-hidden = * * * *
pin-plain = ซ้ำกันสี่ตัว ใครๆ ก็ลองเดาก่อนเพื่อน สลับให้ปนกันนะ
pin-done = ใช้รหัสพินนี้
pin-ask = { $name }ควรทำอย่างไร?
pin-give = บอกรหัสพิน
pin-keep = เก็บไว้คนเดียว
warm-up = อุ่นเครื่อง
warm-up-progress = อุ่นเครื่อง ข้อ { $at } จาก { $all }
certificate = เกียรติบัตรของฉัน
certificate-save = บันทึกภาพ
certificate-saved = บันทึกภาพไว้ในโฟลเดอร์รูปภาพแล้ว
certificate-not-saved = บันทึกภาพที่นี่ไม่ได้
certificate-lit = โคมไฟสว่างครบทุกดวงแล้ว
board = สิ่งที่ฉันทำได้
board-new = ยังรออยู่ข้างหน้า
board-met = ฝึกแล้ว
board-can = ฉันทำได้แล้ว
board-how = โคมไฟจะสว่าง เมื่อนึกเรื่องนั้นออกอีกครั้งในเรื่องใหม่
tell-how = { $name }จะเริ่มพูดอย่างไรดี?

## How something came out; read beside an icon
mark-right = ใช่
mark-not-yet = ยังไม่ใช่
mark-chosen = เลือกแล้ว
mark-shown = ตรงนี้
mark-missed = อันนี้ก็ใช่
outcome-right = ใช้ได้เลย
outcome-partly = ถูกบางส่วน
outcome-wrong = ยังไม่ใช่
outcome-neutral = รู้ไว้ก็ดี

## A chat
act-keep-proof = จดไว้
act-block = บล็อก
act-report = รายงาน
act-leave = ออกจากแชต
act-tell = บอกใครสักคน
chat-phone-of = โทรศัพท์ของ{ $name }
chat-what-next = { $name }ควรทำอย่างไร?
chat-closed = ปิดแชตแล้ว
chat-happened = แล้วเกิดอะไรขึ้น
chat-ending = เรื่องจบอย่างไร
card-front = ด้านหน้า
card-back = ด้านหลัง

## Where one is
progress = ขั้นที่ { $at } จาก { $all }
lesson-minutes = { $minutes ->
   *[other] ประมาณ { $minutes } นาที
}
lantern-lit = โคมไฟสว่างแล้ว
lantern-next = อยู่ตรงนี้
lantern-unlit = ยังไม่สว่าง
lantern-lights = โคมไฟของเธอสว่างแล้ว!
learned = สิ่งที่เราค้นพบ
whom-to-tell = คนที่บอกได้
to-the-trail = กลับไปที่เส้นทาง
draft-note = คำแปลนี้เป็นฉบับร่าง ยังไม่มีเจ้าของภาษาอ่านตรวจ

## When a lesson is opened again
resumed-changed = บทเรียนนี้เปลี่ยนไปนิดหน่อยจากคราวก่อน เธออยู่ถูกที่แล้ว
resumed-nearest = บทเรียนนี้เปลี่ยนไปจากคราวก่อน ตรงนี้ใกล้ที่เดิมที่สุด
resumed-beginning = บทเรียนนี้เป็นของใหม่แล้ว เราเลยมาเริ่มตั้งแต่ต้นกัน

## Who is playing
who-title = ใครกำลังเล่น?
who-new = คนใหม่
who-picture = เลือกรูป
who-colour = เลือกสี
who-animal = เลือกสัตว์
who-ready = นี่แหละเธอ!
who-taken = มีคนใช้สามอย่างนี้แล้ว ลองเลือกสัตว์ตัวอื่น
who-you = { $animal }{ $colour }กับ{ $picture }
picture-kite = ว่าว
picture-boat = เรือ
picture-drum = กลอง
picture-leaf = ใบไม้
picture-star = ดาว
picture-mango = มะม่วง
picture-umbrella = ร่ม
picture-moon = พระจันทร์
colour-amber = สีส้ม
colour-leaf = สีเขียว
colour-berry = สีแดง
colour-sky = สีฟ้า
colour-plum = สีม่วง
colour-dusk = สีน้ำเงินเข้ม
animal-turtle = เต่า
animal-elephant = ช้าง
animal-gecko = จิ้งจก
animal-parrot = นกแก้ว
animal-dolphin = โลมา
animal-cat = แมว
animal-buffalo = ควาย
animal-owl = นกฮูก

## The shelf and the trail
shelf-title = เลือกเส้นทาง
shelf-empty = ที่นี่ยังไม่มีหลักสูตร ผู้ใหญ่นำมาใส่ในโฟลเดอร์หลักสูตรได้
shelf-broken = ตอนนี้เล่นหลักสูตรนี้ไม่ได้ ผู้ใหญ่หาสาเหตุได้ด้วยคำสั่ง “pathlight check”
shelf-ages = อายุ { $youngest } ถึง { $oldest } ปี
shelf-trainers = สำหรับวิทยากรและครู
trail-back = ช่วงก่อนหน้า
trail-on = ช่วงถัดไป
shelf-lit = โคมไฟสว่างแล้ว { $lit } จาก { $all } ดวง

## Settings
settings = การตั้งค่า
settings-language = ภาษา
settings-text-size = ขนาดตัวหนังสือ
settings-contrast = สี
contrast-dusk = ยามเย็น
contrast-ink = ตัวเข้มบนพื้นขาว
contrast-yellow = ตัวเหลืองบนพื้นดำ
settings-motion = การเคลื่อนไหว
motion-on = ให้ขยับ
motion-off = ให้อยู่นิ่งๆ
settings-sound = เสียง
sound-on = เปิด
sound-off = ปิด
settings-drafts = สำหรับผู้ใหญ่: คำแปลที่ยังไม่มีใครตรวจ
drafts-on = แสดง
drafts-off = ซ่อน
language-draft = ฉบับร่าง
settings-erase = ลืมทุกอย่างในคอมพิวเตอร์เครื่องนี้
settings-erase-sure = จะลบผู้เรียนทุกคนและโคมไฟทุกดวงในคอมพิวเตอร์เครื่องนี้ ลบแล้วเอากลับมาไม่ได้
settings-erased = ลืมทุกอย่างแล้ว

## Help
help = ขอความช่วยเหลือ
help-title = มีอะไรไม่ดีเกิดขึ้นไหม? มีคนช่วยได้นะ
help-fault = ถ้าเจออะไรแปลกๆ หรือไม่ดีในออนไลน์ ไม่ใช่ความผิดของเธอ
help-people = บอกผู้ใหญ่ที่ไว้ใจ ที่บ้าน ที่โรงเรียน หรือที่อื่น
help-another = ถ้าคนแรกช่วยไม่ได้ ให้บอกคนอื่นต่อ บอกไปเรื่อยๆ จนกว่าจะมีคนฟัง
help-say = พูดแบบนี้ก็ได้ “มีเรื่องเกิดขึ้นในออนไลน์ ช่วยหน่อยได้ไหม?”
help-danger = ถ้ามีคนกำลังอยู่ในอันตราย ให้เรียกคนใกล้ๆ ทันที
help-nothing-kept = Pathlight ไม่จำว่าเธอเปิดหน้านี้
help-leave = ออกจากหน้านี้
help-stay = กลับไปตรงที่ค้างไว้
help-left = กลับมาได้ทุกเมื่อที่อยากมา

## What could not be done
store-read-only = ตอนนี้บันทึกโคมไฟในคอมพิวเตอร์เครื่องนี้ไม่ได้ แต่ยังเล่นได้ตามปกติ
store-full = คอมพิวเตอร์ไม่มีที่ว่างแล้ว ขั้นนี้เลยยังไม่ได้บันทึก ขอให้ผู้ใหญ่ช่วยเพิ่มที่ว่าง แล้วกดอีกครั้ง
store-broken = โคมไฟที่บันทึกไว้มีปัญหานิดหน่อย ขอให้ผู้ใหญ่ช่วยดู ระหว่างนี้ยังเล่นได้ตามปกติ
store-set-aside = อ่านโคมไฟที่บันทึกไว้ไม่ได้ เลยเก็บแยกไว้อย่างปลอดภัย เรามาเริ่มสมุดโคมไฟเล่มใหม่กัน
store-newer = โคมไฟที่บันทึกไว้มาจาก Pathlight รุ่นใหม่กว่า เลยเก็บแยกไว้อย่างปลอดภัย

## The player in a terminal
terminal-keys = พิมพ์ตัวเลข แล้วกด Enter กด Enter อย่างเดียวคือไปต่อ ? คือขอความช่วยเหลือ q คือออก
terminal-choose = พิมพ์ตัวเลขตัวหนึ่ง แล้วกด Enter
terminal-first = ตรงนี้มีอะไรให้ทำก่อน พิมพ์ตัวเลขตัวหนึ่ง
terminal-not-understood = “{ $line }” ไม่ใช่ตัวเลขที่มีให้เลือก ไม่มีอะไรหายไป ลองใหม่นะ
terminal-left = บันทึกทุกอย่างแล้ว แล้วพบกันใหม่!
terminal-labelled = { $label }: { $text }
terminal-held = อยู่ในมือ
terminal-in-group = อยู่ใน “{ $group }”
terminal-tell = บอก{ $name }: { $text }

## Help: people, lines, leaving
help-who = บอกใครดี? กดเลือกสักคน สิ่งที่กดจะไม่ถูกเก็บไว้
helper-home = คนในบ้าน
helper-family = ลุง ป้า น้า อา หรือปู่ย่าตายาย
helper-school = ครู หรือคนอื่นที่โรงเรียน
helper-health = พยาบาล หรือเจ้าหน้าที่สถานีอนามัย
helper-neighbour = ผู้ใหญ่ข้างบ้าน หรือพ่อแม่ของเพื่อน
helper-line = คนที่สายด่วน
helper-chosen = เลือกได้ดี เริ่มด้วยประโยคข้างบนก็ได้ หรือยื่นหน้านี้ให้เขาดูก็ได้
helper-next = คนนั้นช่วยไม่ได้ หรือไม่มีใครอยู่ใช่ไหม? กดเลือกคนอื่นต่อ จะมีคนฟังแน่
help-school = ที่โรงเรียน ไปหาคนนี้ได้ด้วย: { $contact }
help-call = โทร { $number }
help-text = ส่งข้อความไปที่ { $number }
help-page = ทางอินเทอร์เน็ต: { $page }
help-for-talk = มีคนรับฟัง
help-for-police = ถ้ากำลังอยู่ในอันตราย
help-for-report = สำหรับรายงานหน้าเว็บ รูป หรือบัญชี
help-hours-always = ทั้งกลางวันและกลางคืน
help-hours-daily = ทุกวัน เวลา { $from } ถึง { $until }
help-hours-weekdays = วันจันทร์ถึงวันศุกร์ เวลา { $from } ถึง { $until }
help-hours-unknown = เราไม่รู้ว่าเปิดเวลาไหน
help-cost-free = ไม่เสียเงิน
help-cost-paid = โทรแล้วเสียเงิน
help-cost-unknown = เราไม่รู้ว่าเสียเงินไหม
help-checked = ตรวจเมื่อ { $date }
help-no-line = { $country }: ที่นี่ยังไม่มีเบอร์ที่เราแน่ใจ ขอให้ผู้ใหญ่ช่วยหาด้วยกันได้
help-no-phone = โทรไม่ได้ใช่ไหม? เดินไปหาใครสักคน หรือชวนเพื่อนไปด้วย แค่ยื่นหน้านี้ให้ดูก็พอแล้ว
help-leave-how = กด “ออกจากหน้านี้” แล้วจะเห็นภาพสงบๆ ทันที และทุกเสียงจะเงียบ กด Shift สามครั้งก็เหมือนกัน แต่ไม่ได้ซ่อนสิ่งที่เปิดไว้นอก Pathlight
help-leave-how-button = กด “ออกจากหน้านี้” แล้วจะเห็นภาพสงบๆ ทันที และทุกเสียงจะเงียบ แต่ไม่ได้ซ่อนสิ่งที่เปิดไว้นอก Pathlight

## More settings
settings-country = ประเทศ
country-none = ยังไม่ได้เลือก
settings-spacing = ระยะห่างของตัวหนังสือ
spacing-normal = ปกติ
spacing-wide = ห่างขึ้น
settings-scan = ใช้ปุ่มเดียวทำทุกอย่าง
scan-off = ปิด
scan-slow = ช้า
scan-quick = เร็วขึ้น
scan-how = กรอบจะเลื่อนไปทีละอย่าง กดแป้นเว้นวรรคเมื่อกรอบอยู่ตรงที่ต้องการ
settings-leave-keys = กด Shift สามครั้งเพื่อออกจากหน้า
leave-keys-on = ใช้
leave-keys-off = ไม่ใช้
settings-voice = อ่านออกเสียง
voice-off = เฉพาะเมื่อฉันกด
voice-on = ทุกหน้า
settings-sign = ภาษามือ
sign-off = ไม่แสดง
settings-numerals = ตัวเลข
settings-idle = เปลี่ยนให้คนอื่นเล่น เมื่อเงียบไปสักพัก
idle-never = ไม่เปลี่ยน
idle-minutes = { $minutes ->
   *[other] หลังจาก { $minutes } นาที
}
settings-for-children = สำหรับทุกคน
settings-for-grown-ups = สำหรับผู้ใหญ่
draft-beside = คำแปลนี้เป็นฉบับร่าง ข้างๆ คือข้อความต้นฉบับ

## Reading aloud and signing
read-aloud = อ่านให้ฟังหน่อย
voice-none = คอมพิวเตอร์เครื่องนี้ไม่มีเสียงของภาษานี้ แต่มีตัวหนังสือให้อ่านตรงนี้
sign-window = ภาษามือ
sign-move = ย้ายไปมุมอื่น
sign-larger = ใหญ่ขึ้น
sign-smaller = เล็กลง
sign-again = ทำภาษามืออีกครั้ง

## What is remembered
remembered = สิ่งที่จำไว้
remembered-you = ที่นี่รู้จักเธอว่า: { $who }
remembered-begun = { $count ->
   *[other] เริ่มไปแล้ว { $count } บทเรียน
}
remembered-lit = { $count ->
   *[other] โคมไฟสว่างแล้ว { $count } ดวง
}
remembered-answers = { $count ->
   *[other] เก็บคำตอบไว้ { $count } ข้อ จะได้เล่นต่อจากที่ค้างไว้
}
remembered-settings = คอมพิวเตอร์เครื่องนี้แสดงผลอย่างไร เช่น ภาษา ขนาด สี
remembered-class = ห้องเรียนที่เธอเลือก: { $class }
remembered-pin = จำว่าเธอมีรหัสสามรูป แต่ไม่จำว่าเป็นรูปไหน
remembered-where = ทุกอย่างอยู่ในคอมพิวเตอร์เครื่องนี้ ไม่ส่งไปไหนเลย
remembered-never = สิ่งที่ไม่เก็บเลย: ชื่อของเธอ ความรู้สึกของเธอ คนที่เธออยากบอก การเปิดหน้าขอความช่วยเหลือ การออกจากหน้า
remembered-erase = ลืมเรื่องของฉัน
remembered-erase-sure = ทุกอย่างของเธอในคอมพิวเตอร์เครื่องนี้จะหายไป ทั้งโคมไฟและคำตอบ ลบแล้วเอากลับมาไม่ได้
remembered-erased = ที่นี่ลืมเรื่องของเธอหมดแล้ว เริ่มใหม่ได้ทุกเมื่อที่อยากเริ่ม

## Three secret pictures, classes, turns
pin-own = รหัสสามรูปของฉัน
pin-about = ตั้งรหัสสามรูปแล้ว คนอื่นจะเปิดเส้นทางของเธอไม่ได้ เลือกทีละรูปจนครบสาม เลือกรูปเดิมสองครั้งก็ได้
pin-choose = เลือกสามรูป
pin-again = ทีนี้เลือกสามรูปเดิมอีกครั้ง
pin-differ = ไม่ใช่สามรูปเดิม มาเริ่มใหม่กัน
pin-made = ตั้งรหัสสามรูปแล้ว เก็บไว้คนเดียวนะ
pin-enter = กดรหัสสามรูปของเธอ
pin-wrong = ไม่ใช่สามรูปนั้น ลองใหม่นะ ถ้าลืม ครูช่วยได้
pin-wait = ลองหลายครั้งแล้ว รอสักครู่ แล้วค่อยลองใหม่
pin-take-away = เลิกใช้รหัสสามรูป
pin-taken-away = เอารหัสสามรูปออกแล้ว
pin-pressed = { $count } จากสามรูป
class-own = ห้องของฉัน
class-all = ทุกห้อง
class-none = ไม่มีห้อง
turn-next = ให้คนอื่นเล่น
turn-idle = เงียบไปสักพัก เลยเก็บเส้นทางไว้ก่อน บันทึกทุกอย่างแล้ว
