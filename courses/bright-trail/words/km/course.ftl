### The Bright Trail, Khmer: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = ផ្លូវភ្លឺ
    .about = ដើរជាមួយលូម៉ូ ជួបពពែឃ្លាន និងទូកជិតលិច ហើយអុជចង្កៀងឱ្យភ្លឺ។ សម្រាប់អ្នកចង់ចេះចង់ដឹង អាយុប្រាំបួនដល់ដប់ពីរឆ្នាំ។
# source 9fde961f
module_my-rights = សិទ្ធិរបស់ខ្ញុំអនឡាញ
# source 8bec9b08
module_my-private-things = របស់ឯកជនរបស់ខ្ញុំ
# source 9261a512
module_true-or-false = ពិត ឬមិនពិត?
# source 4deee3e0
module_kind-and-brave = ចិត្តល្អ និងក្លាហាន
# source f86b3770
module_danger-and-help = គ្រោះថ្នាក់ និងជំនួយ
# source b494231c
cast_lumo = លូម៉ូ
    .alt = លូម៉ូ ជាអំពិលអំពែកមូលក្លុំ មានកន្ទុយជាចង្កៀង
# source af55d5d3
cast_mina = មីណា
    .alt = មីណា ជាក្មេងស្រីអាយុដប់ឆ្នាំ
# source 5b2c2cba
cast_dara = ដារ៉ា
    .alt = ដារ៉ា ជាក្មេងប្រុសអាយុដប់ឆ្នាំ
# source f95d4d2b
cast_aisha = អាអ៊ីសា
    .alt = អាអ៊ីសា ជាក្មេងស្រីអាយុដប់មួយឆ្នាំ ពាក់កន្សែងគ្របសក់
# source 3fbc9c68
cast_tomasi = តូម៉ាស៊ី
    .alt = តូម៉ាស៊ី ជាក្មេងប្រុសអាយុដប់មួយឆ្នាំ ប្រើរទេះរុញ
# source ba88e027
cast_ravi = រ៉ាវី
    .alt = រ៉ាវី ជាក្មេងប្រុសអាយុដប់មួយឆ្នាំ ពាក់វ៉ែនតា
# source 888afa4d
cast_suri = ស៊ូរី
    .alt = ស៊ូរី ជាក្មេងស្រីអាយុដប់ពីរឆ្នាំ ពាក់ឧបករណ៍ជំនួយការស្ដាប់
# source 334c23b3
cast_idris = អ៊ីដ្រីស
    .alt = អ៊ីដ្រីស ជាក្មេងប្រុសអាយុប្រាំមួយឆ្នាំ
# source 982ed7ae
cast_auntie = មីងសុខ
    .alt = មីងសុខ ជាមនុស្សធំ មានទឹកមុខចិត្តល្អ
# source 3b3f8a8c
cast_teacher = លោកគ្រូរ៉ាម៉ាន់
    .alt = លោកគ្រូរ៉ាម៉ាន់ ជាគ្រូបង្រៀន
# source 65fe067d
cast_nani = យាយនានី
    .alt = យាយនានី ជាជីដូនចាស់ មានស្នាមញញឹមឈ្លាសវៃ
# source 2101d9e3
cast_uncle = ពូសំឆៃ
    .alt = ពូសំឆៃ ជាមនុស្សធំ ជួសជុលទូរសព្ទនៅផ្សារ
# source c3efdc93
cast_nurse = អ្នកគ្រូពេទ្យលៃឡានី
    .alt = អ្នកគ្រូពេទ្យលៃឡានី ជាគិលានុបដ្ឋាយិកានៅមណ្ឌលសុខភាព
# source afacb901
cast_mother = ម្ដាយមីណា
    .alt = ម្ដាយមីណា ជាមនុស្សធំ
# source f307a461
cast_class-group = ក្រុមថ្នាក់
# source e7397316
cast_starfox = StarFox
# source 360fbe2f
cast_coach = គ្រូវីក

## What children learn to do
# source 1c1dff26
skill_know-my-rights = ស្គាល់សិទ្ធិរបស់ខ្ញុំ
# source 319a4b2c
skill_balance-screens = ចេះបញ្ចប់ពេលមើលអេក្រង់
# source f9f0a15d
skill_keep-private-things = ទុករបស់ឯកជនជាឯកជន
# source 24731b26
skill_ask-before-sharing = សួរមុនពេលចែក
# source 7dd1ff63
skill_look-behind-the-picture = មើលអ្វីនៅខាងក្រោយរូប
# source cab0a8e8
skill_say-a-friendly-no = ថាទេដោយរាក់ទាក់
# source c4a17ba0
skill_lock-my-things = ចាក់សោរបស់ខ្ញុំឱ្យជិត
# source 808cfb59
skill_check-before-sharing = ពិនិត្យមុនពេលចែក
# source fc410598
skill_spend-wisely = គិតមុនបង់លុយ
# source ca2d63bd
skill_be-kind-online = សរសេរពាក្យទន់ភ្លន់
# source 0b400996
skill_feelings-are-messages = ស្ដាប់អ្វីដែលអារម្មណ៍ប្រាប់
# source b10987b8
skill_stand-up-for-others = នៅខាងអ្នកដែលត្រូវគេសើចចំអក
# source e7b21338
skill_put-it-right = កែអ្វីដែលខុស
# source 52b25f8a
skill_spot-warning-signs = ស្គាល់សញ្ញាព្រមាន
# source 71e3d05a
skill_tell-someone = ប្រាប់អ្នកដែលអាចជួយ

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = សិទ្ធិ គ្រាន់តែជាបំណងប្រាថ្នាធំមួយ។
# source c5f54b6a
thinks_rights-are-earned = ក្មេងធ្វើល្អ ទើបបានសិទ្ធិ។
# source 263a856c
thinks_rights-can-be-lost = អ្នកណាធ្វើមិនល្អ បាត់សិទ្ធិ។
# source 82c604ac
thinks_family-need-not-ask = អ្នកដែលស្រឡាញ់ក្មេង មិនចាំបាច់សួរមុនពេលចែកទេ។
# source 25575b03
thinks_person-is-the-problem = អ្នកណាប្រើរបស់មួយមិនបាន ខ្លួនគេត្រូវប្ដូរ មិនមែនរបស់នោះទេ។
# source 2e9e377a
thinks_help-without-asking = ជួយ មានន័យថាធ្វើជំនួសគេ ដោយមិនសួរសិន។
# source a189bfd1
thinks_small-ones-have-no-say = យោបល់របស់ក្មេងតូចៗ មិនរាប់ទេ។
# source e68ca3b7
thinks_most-is-fair = អ្វីដែលមនុស្សភាគច្រើនចង់បាន យុត្តិធម៌សម្រាប់គ្រប់គ្នា។
# source 8ae2048d
thinks_just-want-it-more = អ្នកណាឈប់មិនបាន គ្រាន់តែខ្វះការតាំងចិត្ត។
# source d90c0e8d
thinks_screens-are-bad = ពេលមើលអេក្រង់សុទ្ធតែអាក្រក់ ដូច្នេះមិនមើលសោះល្អជាងគេ។
# source b867113c
thinks_rules-only-for-children = ច្បាប់អំពីអេក្រង់ សម្រាប់តែក្មេងប៉ុណ្ណោះ។
# source 593d504e
thinks_private-is-never = ឯកជន មានន័យថាមិនប្រាប់អ្នកណាសោះ ទោះអ្នកណាសួរ ទោះដើម្បីអ្វីក៏ដោយ។
# source 22e4f913
thinks_nice-means-safe = អ្នកណាចិត្តល្អ ឱ្យកាដូ ឬជាមិត្ត ឱ្យគេបានគ្រប់យ៉ាង។
# source 45d8d913
thinks_joke-needs-no-asking = បើវាល្អ ឬកំប្លែង ហើយគ្មានចិត្តអាក្រក់ មិនចាំបាច់សួរអ្នកណាទេ។
# source c09cbad5
thinks_own-fault = អ្នកណាបានទុកចិត្តគេ ទទួលកាដូ ឬចូលរួម ត្រូវទទួលខុសពីអ្វីដែលកើតឡើង។
# source 68c7b27c
thinks_telling-is-no-use = ប្រាប់គឺចាក់រុក ឬមិនប្ដូរអ្វីទេ ដូច្នេះការបារម្ភ លាក់ទុកល្អជាង។
# source 789a227a
thinks_seeing-is-believing = អ្វីដែលមើលទៅដូចពិតក្នុងរូប គឺពិត។
# source f72f1d7c
thinks_one-good-key = ពាក្យសម្ងាត់ល្អមួយ គ្រប់គ្រាន់សម្រាប់អ្វីៗទាំងអស់។
# source 61418096
thinks_odd-means-made = បើរូបមើលទៅចម្លែក ច្បាស់ជាម៉ាស៊ីនបង្កើត។
# source 355f173b
thinks_a-voice-is-proof = សំឡេងដូចអ្នកណា គឺជាអ្នកនោះពិត។
# source 4c145626
thinks_senses-find-mistakes = អ្នកមើល ឬស្ដាប់យូរគ្រប់គ្រាន់ រកឃើញកំហុសក្នុងអ្វីដែលម៉ាស៊ីនបង្កើត។
# source 2766fd43
thinks_a-warning-may-be-wrong = ផ្ញើបន្តបាន ឱ្យតែមានសញ្ញាសួរនៅខាងក្រោយ។
# source 7572b563
thinks_the-machine-did-it = ម៉ាស៊ីនបង្កើតរូប ដូច្នេះគ្មានអ្នកណាត្រូវទទួលខុសត្រូវទេ។
# source 14647ff7
thinks_the-target-is-to-blame = អ្នកនៅក្នុងរូបបង្កើត ច្បាស់ជាបានធ្វើអ្វីឱ្យមានហេតុ។
# source b702d295
thinks_getting-even-helps = ធ្វើដូចគ្នាតបវិញ ធ្វើឱ្យយុត្តិធម៌ឡើងវិញ។
# source 988cc0cf
thinks_gems-run-out-by-chance = ត្បូងអស់ត្រង់កន្លែងរំភើបជាងគេ ដោយចៃដន្យ។
# source 0fbeaed4
thinks_who-plays-badly-must-pay = មានតែអ្នកលេងអន់ទេ ដែលអស់ត្បូង។
# source 6b7068cc
thinks_who-pressed-is-to-blame = អ្នកចុចប៊ូតុង ត្រូវទទួលកំហុសចំពោះលុយដែលអស់។
# source ed2b1b40
thinks_who-left-it-is-to-blame = អ្នកទុកទូរសព្ទចោល ត្រូវទទួលកំហុសចំពោះអ្វីដែលបានទិញ។
# source f064d8db
thinks_meant-well-cannot-hurt = អ្វីដែលនិយាយលេងសើច មិនអាចធ្វើឱ្យអ្នកណាឈឺចិត្តទេ។
# source 8c5b0828
thinks_just-kidding-mends = «លេងសើចទេ» ធ្វើឱ្យបាត់ឈឺចិត្ត។
# source 036a5270
thinks_sorry-must-be-taken = អ្នកណាឮពាក្យសុំទោស ត្រូវអត់ទោសភ្លាម។
# source 306f89db
thinks_quiet-is-no-part = អ្នកណានៅស្ងៀម មិនពាក់ព័ន្ធទេ។
# source cd3ed2a2
thinks_mean-back-is-fair = ធ្វើអាក្រក់តបវិញ គឺយុត្តិធម៌ ហើយធ្វើឱ្យរឿងឈប់។
# source 6461ea53
thinks_too-late-to-help = យូរបន្តិចទៅ យឺតពេលហើយ ជួយ ឬកែលែងបាន។
# source 72f87520
thinks_blocking-is-rude = ទប់ស្កាត់គឺឈ្លើយ ហើយសារគ្រប់យ៉ាងត្រូវតែឆ្លើយ។
# source 3d237203
thinks_blocking-is-forever = ទប់ស្កាត់ហើយ ដោះវិញមិនបាន ហើយមិត្តភាពចប់។
# source 2048dfe2
thinks_blocking-is-enough = ទប់ស្កាត់ហើយ មិនចាំបាច់ប្រាប់អ្នកណាទេ។
# source 0e1fe233
thinks_gift-makes-debt = អ្នកណាទទួលពាក្យសរសើរ កាដូ ឬជិះឡានគេ ត្រូវជំពាក់គុណគេ។
# source dc8dd1d3
thinks_liked-means-safe = អ្នកដែលគ្រប់គ្នាចូលចិត្ត មិនធ្វើអ្វីខុសទេ។
# source d649ca51
thinks_proof-needs-pictures = គ្មានច្បាប់ចម្លងនៃរូប គ្មានអ្នកណាជឿទេ។
# source 10145d0c
thinks_silence-shares-blame = អ្នកណាលាក់រឿង ឬបានផ្ញើអ្វីមួយ ក៏មានកំហុសមួយផ្នែកដែរ។
# source 7e97f23e
thinks_promise-always-binds = ពាក្យសន្យាថាលាក់ការបារម្ភ ត្រូវកាន់ជានិច្ច។
# source a9eb1f23
thinks_worry-goes-alone = ការបារម្ភបាត់ទៅវិញខ្លួនឯង គ្រាន់តែចាំឱ្យយូរ។
# source 9ed99853
thinks_words-must-be-perfect = ត្រូវរកពាក្យឱ្យបានត្រឹមត្រូវសិន ទើបប្រាប់បាន។
