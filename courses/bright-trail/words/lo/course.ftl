### The Bright Trail, Lao: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = ເສັ້ນທາງສະຫວ່າງ
    .about = ຍ່າງໄປກັບລູໂມ ພົບແບ້ຫິວເຂົ້າ ແລະ ເຮືອທີ່ກຳລັງຈົມ ແລ້ວໄຕ້ໂຄມໄຟໃຫ້ແຈ້ງ ສຳລັບຄົນຢາກຮູ້ຢາກເຫັນ ອາຍຸເກົ້າຫາສິບສອງປີ
# source 9fde961f
module_my-rights = ສິດຂອງຂ້ອຍໃນໂລກອອນລາຍ
# source 8bec9b08
module_my-private-things = ເລື່ອງສ່ວນຕົວຂອງຂ້ອຍ
# source 9261a512
module_true-or-false = ຈິງ ຫຼື ບໍ່ຈິງ?
# source 4deee3e0
module_kind-and-brave = ໃຈດີ ແລະ ກ້າຫານ
# source f86b3770
module_danger-and-help = ອັນຕະລາຍ ແລະ ການຊ່ວຍເຫຼືອ
# source b494231c
cast_lumo = ລູໂມ
    .alt = ລູໂມ ຫິ່ງຫ້ອຍໂຕກົມໆ ມີຫາງເປັນໂຄມໄຟ
# source af55d5d3
cast_mina = ມີນາ
    .alt = ມີນາ ເດັກຍິງອາຍຸສິບປີ
# source 5b2c2cba
cast_dara = ດາຣາ
    .alt = ດາຣາ ເດັກຊາຍອາຍຸສິບປີ
# source f95d4d2b
cast_aisha = ໄອຊາ
    .alt = ໄອຊາ ເດັກຍິງອາຍຸສິບເອັດປີ ໃສ່ຜ້າຄຸມຫົວ
# source 3fbc9c68
cast_tomasi = ໂທມາຊີ
    .alt = ໂທມາຊີ ເດັກຊາຍອາຍຸສິບເອັດປີ ນັ່ງຕັ່ງລໍ້
# source ba88e027
cast_ravi = ຣາວີ
    .alt = ຣາວີ ເດັກຊາຍອາຍຸສິບເອັດປີ ໃສ່ແວ່ນຕາ
# source 888afa4d
cast_suri = ຊູຣີ
    .alt = ຊູຣີ ເດັກຍິງອາຍຸສິບສອງປີ ໃສ່ເຄື່ອງຊ່ວຍຟັງ
# source 334c23b3
cast_idris = ອິດຣິດ
    .alt = ອິດຣິດ ເດັກຊາຍອາຍຸຫົກປີ
# source 982ed7ae
cast_auntie = ປ້າສຸກ
    .alt = ປ້າສຸກ ຜູ້ໃຫຍ່ໜ້າຕາໃຈດີ
# source 3b3f8a8c
cast_teacher = ຄູຣາມານ
    .alt = ຄູຣາມານ ຄູສອນ
# source 65fe067d
cast_nani = ແມ່ຕູ້ນານີ
    .alt = ແມ່ຕູ້ນານີ ແມ່ຕູ້ທີ່ມີຮອຍຍິ້ມແບບຄົນຮູ້ຫຼາຍ
# source 2101d9e3
cast_uncle = ລຸງສົມຊາຍ
    .alt = ລຸງສົມຊາຍ ຜູ້ໃຫຍ່ທີ່ສ້ອມແປງໂທລະສັບຢູ່ຕະຫຼາດ
# source c3efdc93
cast_nurse = ພະຍາບານເລລານີ
    .alt = ພະຍາບານເລລານີ ພະຍາບານຢູ່ສຸກສາລາ
# source afacb901
cast_mother = ແມ່ຂອງມີນາ
    .alt = ແມ່ຂອງມີນາ ຜູ້ໃຫຍ່
# source f307a461
cast_class-group = ກຸ່ມຫ້ອງຮຽນ
# source e7397316
cast_starfox = ໝາຈອກດາວ
# source 360fbe2f
cast_coach = ຄູຝຶກວິກ

## What children learn to do
# source 1c1dff26
skill_know-my-rights = ຮູ້ຈັກສິດຂອງຂ້ອຍ
# source 319a4b2c
skill_balance-screens = ຮູ້ຈັກພັກຈາກໜ້າຈໍ
# source f9f0a15d
skill_keep-private-things = ຮັກສາເລື່ອງສ່ວນຕົວ
# source 24731b26
skill_ask-before-sharing = ຖາມກ່ອນແບ່ງປັນ
# source 7dd1ff63
skill_look-behind-the-picture = ເບິ່ງເບື້ອງຫຼັງຂອງຮູບ
# source cab0a8e8
skill_say-a-friendly-no = ປະຕິເສດແບບເປັນມິດ
# source c4a17ba0
skill_lock-my-things = ລັອກສິ່ງຂອງຕົນໃຫ້ດີ
# source 808cfb59
skill_check-before-sharing = ກວດກ່ອນແບ່ງປັນ
# source fc410598
skill_spend-wisely = ຄິດກ່ອນຈ່າຍ
# source ca2d63bd
skill_be-kind-online = ຂຽນຄຳທີ່ອ່ອນໂຍນ
# source 0b400996
skill_feelings-are-messages = ຟັງວ່າຄວາມຮູ້ສຶກບອກຫຍັງ
# source b10987b8
skill_stand-up-for-others = ຢູ່ຄຽງຂ້າງຄົນທີ່ຖືກຫົວຂວັນ
# source e7b21338
skill_put-it-right = ແກ້ໄຂສິ່ງທີ່ພາດໄປ
# source 52b25f8a
skill_spot-warning-signs = ສັງເກດສັນຍານເຕືອນ
# source 71e3d05a
skill_tell-someone = ບອກຄົນທີ່ຊ່ວຍໄດ້

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = ສິດກໍແມ່ນຄວາມຢາກໄດ້ອັນໃຫຍ່ຫຼວງເທົ່ານັ້ນ
# source c5f54b6a
thinks_rights-are-earned = ເດັກໄດ້ສິດມາຍ້ອນເປັນຄົນດີ
# source 263a856c
thinks_rights-can-be-lost = ໃຜດື້ກໍເສຍສິດ
# source 82c604ac
thinks_family-need-not-ask = ຄົນທີ່ຮັກເດັກບໍ່ຕ້ອງຖາມກ່ອນແບ່ງປັນ
# source 25575b03
thinks_person-is-the-problem = ໃຜໃຊ້ຂອງບໍ່ໄດ້ ຄົນນັ້ນຕ້ອງປ່ຽນ ບໍ່ແມ່ນຂອງ
# source 2e9e377a
thinks_help-without-asking = ການຊ່ວຍແມ່ນເຮັດແທນເລີຍ ບໍ່ຕ້ອງຖາມກ່ອນ
# source a189bfd1
thinks_small-ones-have-no-say = ຄວາມເຫັນຂອງເດັກນ້ອຍບໍ່ສຳຄັນ
# source e68ca3b7
thinks_most-is-fair = ສິ່ງທີ່ຄົນສ່ວນໃຫຍ່ຢາກໄດ້ ຍຸດຕິທຳສຳລັບທຸກຄົນ
# source 8ae2048d
thinks_just-want-it-more = ຄົນທີ່ຢຸດບໍ່ໄດ້ກໍຍ້ອນໃຈບໍ່ແຂງພໍ
# source d90c0e8d
thinks_screens-are-bad = ເວລາຢູ່ໜ້າຈໍບໍ່ດີທັງໝົດ ບໍ່ເບິ່ງເລີຍດີທີ່ສຸດ
# source b867113c
thinks_rules-only-for-children = ກົດກ່ຽວກັບໜ້າຈໍມີໄວ້ສຳລັບເດັກເທົ່ານັ້ນ
# source 593d504e
thinks_private-is-never = ເລື່ອງສ່ວນຕົວແມ່ນຫ້າມບອກເດັດຂາດ ບໍ່ວ່າໃຜຖາມ ຫຼື ຖາມເພື່ອຫຍັງ
# source 22e4f913
thinks_nice-means-safe = ຄົນທີ່ໃຈດີ ໃຫ້ຂອງຂວັນ ຫຼື ເປັນໝູ່ ຄວນໄດ້ທຸກຢ່າງ
# source 45d8d913
thinks_joke-needs-no-asking = ຖ້າເປັນເລື່ອງດີ ຫຼື ຕະຫຼົກ ແລະ ບໍ່ມີເຈດຕະນາຮ້າຍ ກໍບໍ່ຕ້ອງຖາມໃຜ
# source c09cbad5
thinks_own-fault = ໃຜໄວ້ໃຈຄົນ ຮັບຂອງຂວັນ ຫຼື ຮ່ວມນຳ ຄົນນັ້ນຜິດໃນສິ່ງທີ່ເກີດຂຶ້ນ
# source 68c7b27c
thinks_telling-is-no-use = ການບອກແມ່ນການຟ້ອງ ຫຼື ບໍ່ໄດ້ຜົນ ມີເລື່ອງກັງວົນງຽບໄວ້ດີກວ່າ
# source 789a227a
thinks_seeing-is-believing = ສິ່ງທີ່ເບິ່ງຄືຈິງໃນຮູບກໍແມ່ນຈິງ
# source f72f1d7c
thinks_one-good-key = ລະຫັດຜ່ານດີໆອັນດຽວພໍສຳລັບທຸກຢ່າງ
# source 61418096
thinks_odd-means-made = ຖ້າຮູບເບິ່ງແປກ ເຄື່ອງຈັກຕ້ອງເປັນຜູ້ສ້າງ
# source 355f173b
thinks_a-voice-is-proof = ສຽງຄືໃຜ ກໍແມ່ນຄົນນັ້ນ
# source 4c145626
thinks_senses-find-mistakes = ໃຜເບິ່ງ ຫຼື ຟັງດົນພໍ ຈະພົບບ່ອນຜິດໃນສິ່ງທີ່ເຄື່ອງຈັກສ້າງ
# source 2766fd43
thinks_a-warning-may-be-wrong = ສົ່ງຕໍ່ໄດ້ ຖ້າໃສ່ເຄື່ອງໝາຍຄຳຖາມໄວ້ທາງຫຼັງ
# source 7572b563
thinks_the-machine-did-it = ເຄື່ອງຈັກສ້າງຮູບ ສະນັ້ນບໍ່ມີໃຜຕ້ອງຮັບຜິດຊອບ
# source 14647ff7
thinks_the-target-is-to-blame = ຄົນທີ່ຢູ່ໃນຮູບທີ່ຖືກສ້າງ ຕ້ອງເຮັດຫຍັງບາງຢ່າງໃຫ້ເປັນສາເຫດ
# source b702d295
thinks_getting-even-helps = ເຮັດຄືນແບບດຽວກັນ ກໍຍຸດຕິທຳແລ້ວ
# source 988cc0cf
thinks_gems-run-out-by-chance = ແກ້ວໝົດຕອນກຳລັງມ່ວນທີ່ສຸດເປັນເລື່ອງບັງເອີນ
# source 0fbeaed4
thinks_who-plays-badly-must-pay = ມີແຕ່ຄົນຫຼິ້ນບໍ່ເກັ່ງທີ່ແກ້ວໝົດ
# source 6b7068cc
thinks_who-pressed-is-to-blame = ໃຜກົດປຸ່ມ ຄົນນັ້ນຜິດທີ່ເສຍເງິນ
# source ed2b1b40
thinks_who-left-it-is-to-blame = ໃຜປະໂທລະສັບໄວ້ ຄົນນັ້ນຜິດໃນສິ່ງທີ່ຖືກຊື້
# source f064d8db
thinks_meant-well-cannot-hurt = ສິ່ງທີ່ເວົ້າຫຼິ້ນບໍ່ສາມາດເຮັດໃຫ້ໃຜເຈັບໃຈ
# source 8c5b0828
thinks_just-kidding-mends = “ເວົ້າຫຼິ້ນຊື່ໆ” ເຮັດໃຫ້ຄວາມເຈັບໃຈຫາຍໄປ
# source 036a5270
thinks_sorry-must-be-taken = ໃຜໄດ້ຍິນຄຳຂໍໂທດ ຕ້ອງໃຫ້ອະໄພທັນທີ
# source 306f89db
thinks_quiet-is-no-part = ໃຜບໍ່ເວົ້າຫຍັງ ກໍບໍ່ກ່ຽວຂ້ອງ
# source cd3ed2a2
thinks_mean-back-is-fair = ເວົ້າຮ້າຍຄືນແມ່ນຍຸດຕິທຳ ແລະ ເຮັດໃຫ້ມັນຢຸດ
# source 6461ea53
thinks_too-late-to-help = ດົນໄປແລ້ວກໍຊ້າເກີນໄປທີ່ຈະຊ່ວຍ ຫຼື ແກ້ໄຂ
# source 72f87520
thinks_blocking-is-rude = ການບລັອກບໍ່ສຸພາບ ທຸກຂໍ້ຄວາມຕ້ອງຕອບ
# source 3d237203
thinks_blocking-is-forever = ບລັອກແລ້ວແກ້ຄືນບໍ່ໄດ້ ແລະ ຄວາມເປັນໝູ່ກໍຈົບ
# source 2048dfe2
thinks_blocking-is-enough = ບລັອກແລ້ວບໍ່ຕ້ອງບອກໃຜອີກ
# source 0e1fe233
thinks_gift-makes-debt = ໃຜຮັບຄຳຊົມ ຂອງຂວັນ ຫຼື ຂີ່ລົດໄປນຳ ກໍເປັນໜີ້ບຸນຄຸນ
# source dc8dd1d3
thinks_liked-means-safe = ຄົນທີ່ທຸກຄົນມັກບໍ່ເຮັດຫຍັງຜິດ
# source d649ca51
thinks_proof-needs-pictures = ບໍ່ມີສຳເນົາຮູບ ກໍບໍ່ມີໃຜເຊື່ອ
# source 10145d0c
thinks_silence-shares-blame = ໃຜປິດລັບໄວ້ ຫຼື ເຄີຍສົ່ງຫຍັງໄປ ກໍຜິດສ່ວນໜຶ່ງ
# source 7e97f23e
thinks_promise-always-binds = ສັນຍາວ່າຈະປິດລັບເລື່ອງກັງວົນ ຕ້ອງຮັກສາໄວ້ຕະຫຼອດ
# source a9eb1f23
thinks_worry-goes-alone = ເລື່ອງກັງວົນຈະຫາຍໄປເອງ ຖ້າລໍຖ້າດົນພໍ
# source 9ed99853
thinks_words-must-be-perfect = ຕ້ອງຫາຄຳເວົ້າທີ່ຖືກຕ້ອງໄດ້ກ່ອນ ຈຶ່ງບອກໄດ້
