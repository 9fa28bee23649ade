### The Bright Trail, Thai: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = เส้นทางสว่างไสว
    .about = เดินไปกับลูโม พบแพะหิวโซกับเรือที่ชอบจม แล้วจุดโคมไฟให้สว่าง สำหรับคนช่างสงสัยอายุเก้าถึงสิบสองปี
# source 9fde961f
module_my-rights = สิทธิของฉันในโลกออนไลน์
# source 8bec9b08
module_my-private-things = เรื่องส่วนตัวของฉัน
# source 9261a512
module_true-or-false = จริงหรือไม่จริง?
# source 4deee3e0
module_kind-and-brave = ใจดีและกล้าหาญ
# source f86b3770
module_danger-and-help = อันตรายและความช่วยเหลือ
# source b494231c
cast_lumo = ลูโม
    .alt = ลูโม หิ่งห้อยตัวกลม หางเป็นโคมไฟ
# source af55d5d3
cast_mina = มีนา
    .alt = มีนา เด็กหญิงอายุสิบขวบ
# source 5b2c2cba
cast_dara = ดารา
    .alt = ดารา เด็กชายอายุสิบขวบ
# source f95d4d2b
cast_aisha = ไอชา
    .alt = ไอชา เด็กหญิงอายุสิบเอ็ดขวบ คลุมผ้าฮิญาบ
# source 3fbc9c68
cast_tomasi = โทมาซี
    .alt = โทมาซี เด็กชายอายุสิบเอ็ดขวบ ใช้รถเข็น
# source ba88e027
cast_ravi = รวี
    .alt = รวี เด็กชายอายุสิบเอ็ดขวบ ใส่แว่น
# source 888afa4d
cast_suri = ซูรี
    .alt = ซูรี เด็กหญิงอายุสิบสองขวบ ใส่เครื่องช่วยฟัง
# source 334c23b3
cast_idris = อิดริส
    .alt = อิดริส เด็กชายอายุหกขวบ
# source 982ed7ae
cast_auntie = ป้าสุข
    .alt = ป้าสุข ผู้ใหญ่หน้าตาใจดี
# source 3b3f8a8c
cast_teacher = ครูราห์มาน
    .alt = ครูราห์มาน คุณครูผู้ชาย
# source 65fe067d
cast_nani = ยายนานี
    .alt = ยายนานี คุณยายชราที่ยิ้มอย่างคนรู้มาก
# source 2101d9e3
cast_uncle = ลุงสมชาย
    .alt = ลุงสมชาย ผู้ใหญ่ที่ซ่อมโทรศัพท์อยู่ในตลาด
# source c3efdc93
cast_nurse = พยาบาลเลลานี
    .alt = พยาบาลเลลานี พยาบาลประจำสถานีอนามัย
# source afacb901
cast_mother = แม่ของมีนา
    .alt = แม่ของมีนา เป็นผู้ใหญ่
# source f307a461
cast_class-group = กลุ่มห้องเรา
# source e7397316
cast_starfox = StarFox
# source 360fbe2f
cast_coach = โค้ชวิก

## What children learn to do
# source 1c1dff26
skill_know-my-rights = รู้สิทธิของฉัน
# source 319a4b2c
skill_balance-screens = ให้หน้าจอมีเวลาเลิก
# source f9f0a15d
skill_keep-private-things = เก็บเรื่องส่วนตัวไว้เป็นส่วนตัว
# source 24731b26
skill_ask-before-sharing = ถามก่อนแชร์
# source 7dd1ff63
skill_look-behind-the-picture = มองให้เห็นหลังภาพ
# source cab0a8e8
skill_say-a-friendly-no = ปฏิเสธอย่างเป็นมิตร
# source c4a17ba0
skill_lock-my-things = ล็อกของของฉันให้ดี
# source 808cfb59
skill_check-before-sharing = ตรวจก่อนแชร์
# source fc410598
skill_spend-wisely = คิดก่อนจ่าย
# source ca2d63bd
skill_be-kind-online = เขียนคำที่ตกถึงใจนุ่มๆ
# source 0b400996
skill_feelings-are-messages = ฟังว่าความรู้สึกบอกอะไร
# source b10987b8
skill_stand-up-for-others = อยู่ข้างคนที่ถูกหัวเราะเยาะ
# source e7b21338
skill_put-it-right = แก้สิ่งที่พลาดไป
# source 52b25f8a
skill_spot-warning-signs = สังเกตสัญญาณเตือน
# source 71e3d05a
skill_tell-someone = บอกคนที่ช่วยได้

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = สิทธิก็คือความอยากที่ใหญ่มากๆ เท่านั้น
# source c5f54b6a
thinks_rights-are-earned = เด็กได้สิทธิเพราะทำตัวดี
# source 263a856c
thinks_rights-can-be-lost = ใครซนก็เสียสิทธิไป
# source 82c604ac
thinks_family-need-not-ask = คนที่รักเด็กไม่ต้องถามก่อนแชร์
# source 25575b03
thinks_person-is-the-problem = ใครใช้ของสิ่งหนึ่งไม่ได้ คนนั้นต้องเปลี่ยน ไม่ใช่ของ
# source 2e9e377a
thinks_help-without-asking = ช่วยคือทำให้เลย ไม่ต้องถามก่อน
# source a189bfd1
thinks_small-ones-have-no-say = ความเห็นของเด็กเล็กไม่นับ
# source e68ca3b7
thinks_most-is-fair = สิ่งที่คนส่วนใหญ่อยากได้ ย่อมยุติธรรมกับทุกคน
# source 8ae2048d
thinks_just-want-it-more = ใครหยุดไม่ได้ก็แค่ใจไม่แข็งพอ
# source d90c0e8d
thinks_screens-are-bad = เวลาหน้าจอไม่ดีทั้งนั้น ไม่ใช้เลยจึงดีที่สุด
# source b867113c
thinks_rules-only-for-children = กติกาเรื่องหน้าจอมีไว้สำหรับเด็กเท่านั้น
# source 593d504e
thinks_private-is-never = เรื่องส่วนตัวคือห้ามบอกใครเลย ไม่ว่าใครถามหรือถามไปทำอะไร
# source 22e4f913
thinks_nice-means-safe = ใครใจดี ให้ของ หรือเป็นเพื่อน จะขออะไรก็ให้ได้หมด
# source 45d8d913
thinks_joke-needs-no-asking = ถ้าตลกหรือน่ารัก และไม่ได้คิดร้าย ก็ไม่ต้องถามใคร
# source c09cbad5
thinks_own-fault = ใครไว้ใจคนอื่น รับของ หรือร่วมทำด้วย ต้องรับผิดกับสิ่งที่ตามมา
# source 68c7b27c
thinks_telling-is-no-use = การบอกคือการฟ้อง หรือบอกไปก็เท่านั้น เก็บเงียบไว้ดีกว่า
# source 789a227a
thinks_seeing-is-believing = อะไรที่ดูจริงในภาพก็คือเรื่องจริง
# source f72f1d7c
thinks_one-good-key = รหัสผ่านดีมากอันเดียวก็พอสำหรับทุกอย่าง
# source 61418096
thinks_odd-means-made = ภาพไหนดูแปลก แปลว่าเครื่องสร้าง
# source 355f173b
thinks_a-voice-is-proof = เสียงที่เหมือนใคร ก็คือคนนั้น
# source 4c145626
thinks_senses-find-mistakes = ใครดูหรือฟังนานพอ ก็จะเจอที่ผิดในสิ่งที่เครื่องสร้าง
# source 2766fd43
thinks_a-warning-may-be-wrong = ส่งต่อได้ไม่เป็นไร ขอแค่ใส่เครื่องหมายคำถามไว้ข้างหลัง
# source 7572b563
thinks_the-machine-did-it = เครื่องเป็นคนสร้างภาพ จึงไม่มีใครต้องรับผิดชอบ
# source 14647ff7
thinks_the-target-is-to-blame = ใครอยู่ในภาพที่สร้างขึ้น คนนั้นคงมีส่วนทำให้เกิดเรื่อง
# source b702d295
thinks_getting-even-helps = ทำกลับแบบเดียวกันแล้วจะยุติธรรม
# source 988cc0cf
thinks_gems-run-out-by-chance = เพชรหมดตอนกำลังสนุกที่สุดเพราะบังเอิญ
# source 0fbeaed4
thinks_who-plays-badly-must-pay = คนที่เล่นไม่เก่งเท่านั้นที่เพชรหมด
# source 6b7068cc
thinks_who-pressed-is-to-blame = ใครกดปุ่ม คนนั้นผิดกับเงินที่เสียไป
# source ed2b1b40
thinks_who-left-it-is-to-blame = ใครวางโทรศัพท์ทิ้งไว้ คนนั้นผิดกับของที่ถูกซื้อ
# source f064d8db
thinks_meant-well-cannot-hurt = ถ้าตั้งใจแค่ล้อเล่น ก็ทำให้ใครเจ็บไม่ได้
# source 8c5b0828
thinks_just-kidding-mends = พูดว่า “ล้อเล่นน่า” แล้วความเจ็บก็หายไป
# source 036a5270
thinks_sorry-must-be-taken = ใครได้ยินคำขอโทษต้องยกโทษให้ทันที
# source 306f89db
thinks_quiet-is-no-part = ใครไม่พูดอะไร ก็ไม่เกี่ยวอะไรด้วย
# source cd3ed2a2
thinks_mean-back-is-fair = ร้ายตอบก็ยุติธรรมดี และทำให้เรื่องหยุด
# source 6461ea53
thinks_too-late-to-help = พอผ่านไปสักพัก ก็สายเกินจะช่วยหรือแก้ไข
# source 72f87520
thinks_blocking-is-rude = การบล็อกเสียมารยาท ต้องตอบทุกข้อความ
# source 3d237203
thinks_blocking-is-forever = บล็อกแล้วแก้คืนไม่ได้ และมิตรภาพก็จบ
# source 2048dfe2
thinks_blocking-is-enough = บล็อกแล้วก็ไม่ต้องบอกใครอีก
# source 0e1fe233
thinks_gift-makes-debt = ใครรับคำชม ของขวัญ หรือติดรถ ก็เป็นหนี้เขา
# source dc8dd1d3
thinks_liked-means-safe = คนที่ใครๆ ก็ชอบไม่ทำอะไรผิด
# source d649ca51
thinks_proof-needs-pictures = ถ้าไม่มีสำเนาภาพ จะไม่มีใครเชื่อ
# source 10145d0c
thinks_silence-shares-blame = ใครเก็บเป็นความลับหรือส่งอะไรไป ก็มีส่วนผิดด้วย
# source 7e97f23e
thinks_promise-always-binds = สัญญาว่าจะเก็บเรื่องกังวลเป็นความลับ ต้องรักษาไว้เสมอ
# source a9eb1f23
thinks_worry-goes-alone = เรื่องกังวลหายเองได้ ขอแค่รอนานพอ
# source 9ed99853
thinks_words-must-be-perfect = ต้องหาคำที่ใช่ให้ได้ก่อน ถึงจะบอกใครได้
