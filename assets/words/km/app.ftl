### The program's own words, Khmer: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = ផ្លូវភ្លឺឆ្លងកាត់ពិភពអនឡាញ
start = ចាប់ផ្ដើម
play = លេង
go-on = បន្ត
again = លេងម្ដងទៀត
back = ត្រឡប់
next = បន្ទាប់
hint-answer = បង្ហាញខ្ញុំ
hint = តម្រុយ
rehearse = សាកវិធីផ្សេង
pass = រំលងមួយនេះ
check = ពិនិត្យ
check-look-again = ល្អណាស់! នៅមានទៀត។ មើលម្ដងទៀត។
done = រួចរាល់
cancel = មិនមែនឥឡូវ
yes-do = បាទ/ចាស ធ្វើចុះ
sort-not-there = មិនមែនទីនោះទេ។ សាកម្ដងទៀត។
sort-pick-up = យកកាតមួយសិន បន្ទាប់មកជ្រើសកន្លែងរបស់វា។
sort-choose-group = ឥឡូវជ្រើសកន្លែងរបស់វា។
sort-all-done = អ្វីៗនៅត្រូវកន្លែងហើយ!
match-choose = ឥឡូវជ្រើសអ្វីដែលត្រូវជាមួយវា។
order-first = អ្វីមកមុនគេ?
order-next = អ្វីមកបន្ទាប់?
order-not-next = មួយនោះមកពេលផ្សេង។ មើលម្ដងទៀត។
place-in-order = { $at }.
story-on = បើកទំព័របន្ទាប់
story-back = មើលទំព័រមុន
story-panel = រូបទី { $at }
sure-1 = មិនប្រាកដសោះ
sure-2 = មិនសូវប្រាកដ
sure-3 = ពាក់កណ្ដាល
sure-4 = ប្រាកដល្មម
sure-5 = ប្រាកដណាស់
feeling-1 = កើតទុក្ខណាស់
feeling-2 = កើតទុក្ខបន្តិច
feeling-3 = កណ្ដាល
feeling-4 = ស្រួលល្មម
feeling-5 = សប្បាយណាស់
verdict-true = វាពិត
verdict-false = វាមិនពិត
verdict-unsure = ខ្ញុំមិនដឹង ដូច្នេះខ្ញុំមិនចែកវាទេ
evidence-look = មើលភស្តុតាងសិន៖ យ៉ាងតិចកាតពីរ។
evidence-say = ភស្តុតាងបង្ហាញអ្វី?
decide-keep = ទុកវា
decide-delete = លុបវា
decide-report = រាយការណ៍
decide-ask = សួរមនុស្សធំ
decide-look-again = មើលបន្ទាត់របស់វាម្ដងទៀត។
inbox-close = ត្រឡប់ទៅសារទាំងអស់
inbox-press = ចុចបន្ទាត់ដែលចម្លែក រួចសម្រេចចិត្ត។
inbox-open = បើកសារមួយ។
post-blur = ធ្វើឱ្យព្រាល
post-look = អ្វីបង្ហាញច្រើនពេក? គូសវា។
post-ask = អ្នកណានៅក្នុងនោះដែរ? សួរគ្រប់គ្នា។
post-show = អ្នកណាអាចមើលវាបាន?
shield-guesses = អ្នកចង់ទាយវា ត្រូវទាយរហូតដល់ { $guesses } ដង។
shield-done = យកអានេះ
shield-take-back = ដកពាក្យចុងក្រោយ
switch-on = បើក
switch-off = បិទ
tell-not-now = មិនទាន់ទេ
tell-whom = { $name } អាចប្រាប់អ្នកណា?
feels-ask = តើពោះរបស់ { $name } ប្រាប់អ្វី?
album-ask = តើពាក្យណាបង្ហាញពីអ្វីដែលបានកើតឡើង? សូមគូសចំណាំ។
album-note = កត់ត្រាទុក ជាមួយឈ្មោះ និងម៉ោង
album-more = បានកត់ត្រាហើយ។ នៅទីនេះមានពាក្យផ្សេងទៀតដែលបង្ហាញវា។
album-other = នោះគ្រាន់តែជាការនិយាយលេង។ រកមើលពាក្យដែលធ្វើឱ្យឈឺចិត្ត ឬបង្ខំ។
picture = រូបភាព
picture-find = ចុចវានៅក្នុងរូបភាព ឬនៅក្នុងបញ្ជី។
film-on = រូបបន្ទាប់
film-again = ពីដើមឡើងវិញ
pin-hidden = * * * *
pin-plain = រូបដូចគ្នាបួនដង គឺជាអ្វីដែលអ្នកណាក៏សាកមុនគេដែរ។ សូមលាយគ្នា។
pin-done = នេះជាលេខសម្ងាត់
pin-ask = តើ { $name } គួរធ្វើអ្វី?
pin-give = ប្រាប់លេខសម្ងាត់
pin-keep = រក្សាទុកសម្រាប់ខ្លួនឯង
warm-up = លំហាត់កម្ដៅ
warm-up-progress = លំហាត់កម្ដៅ { $at } នៃ { $all }
certificate = វិញ្ញាបនបត្ររបស់ខ្ញុំ
certificate-save = រក្សាទុករូបភាព
certificate-saved = រូបភាពត្រូវបានរក្សាទុកក្នុងថតរូបភាព។
certificate-not-saved = មិនអាចរក្សាទុករូបភាពនៅទីនេះបានទេ។
certificate-lit = ចង្កៀងទាំងអស់កំពុងភ្លឺ
board = អ្វីដែលខ្ញុំអាចធ្វើបាន
board-new = នៅខាងមុខ
board-met = បានហាត់រួច
board-can = ខ្ញុំធ្វើបាន
board-how = ចង្កៀងភ្លឺ នៅពេលដែលស្គាល់វាម្តងទៀតក្នុងរឿងមួយផ្សេង។
tell-how = { $name } អាចចាប់ផ្ដើមយ៉ាងម៉េច?

## How something came out; read beside an icon
mark-right = ត្រូវ
mark-not-yet = មិនទាន់ទេ
mark-chosen = បានជ្រើស
mark-shown = នៅទីនេះ
mark-missed = មួយនេះក៏ត្រូវដែរ
outcome-right = ល្អហើយ
outcome-partly = ត្រូវមួយផ្នែក
outcome-wrong = មិនទាន់ទេ
outcome-neutral = ល្អដែលដឹង

## A chat
act-keep-proof = កត់ទុក
act-block = ទប់ស្កាត់
act-report = រាយការណ៍
act-leave = ចាកចេញពីការជជែក
act-tell = ប្រាប់នរណាម្នាក់
chat-phone-of = ទូរស័ព្ទរបស់ { $name }
chat-what-next = { $name } គួរធ្វើអ្វី?
chat-closed = ការជជែកបានបិទហើយ។
chat-happened = អ្វីដែលកើតឡើង
chat-ending = តើវាចប់យ៉ាងណា
card-front = ខាងមុខ
card-back = ខាងក្រោយ

## Where one is
progress = ជំហាន { $at } ក្នុង { $all }
lesson-minutes = { $minutes ->
   *[other] ប្រហែល { $minutes } នាទី
}
lantern-lit = ចង្កៀងបានភ្លឺ
lantern-next = អ្នកនៅទីនេះ
lantern-unlit = មិនទាន់ភ្លឺ
lantern-lights = ចង្កៀងរបស់អ្នកកំពុងភ្លឺ!
learned = អ្វីដែលយើងបានរកឃើញ
whom-to-tell = អ្នកដែលអាចប្រាប់បាន
to-the-trail = ត្រឡប់ទៅផ្លូវ
draft-note = ការបកប្រែនេះជាសេចក្ដីព្រាង។ មិនទាន់មានអ្នកនិយាយភាសាខ្មែរអានវានៅឡើយ។

## When a lesson is opened again
resumed-changed = មេរៀននេះបានផ្លាស់ប្ដូរបន្តិចពីលើកមុន។ អ្នកនៅត្រូវកន្លែងហើយ។
resumed-nearest = មេរៀននេះបានផ្លាស់ប្ដូរពីលើកមុន។ នេះជាកន្លែងជិតបំផុតដែលអ្នកបាននៅ។
resumed-beginning = មេរៀននេះថ្មី ដូច្នេះយើងចាប់ផ្ដើមពីដើម។

## Who is playing
who-title = អ្នកណាកំពុងលេង?
who-new = អ្នកថ្មី
who-picture = ជ្រើសរូបភាព
who-colour = ជ្រើសពណ៌
who-animal = ជ្រើសសត្វ
who-ready = នេះគឺអ្នក!
who-taken = មានអ្នកផ្សេងយកទាំងបីនេះហើយ។ ជ្រើសសត្វផ្សេង។
who-you = { $animal }{ $colour } និង{ $picture }
picture-kite = ខ្លែង
picture-boat = ទូក
picture-drum = ស្គរ
picture-leaf = ស្លឹកឈើ
picture-star = ផ្កាយ
picture-mango = ស្វាយ
picture-umbrella = ឆ័ត្រ
picture-moon = ព្រះចន្ទ
colour-amber = ពណ៌ទឹកក្រូច
colour-leaf = ពណ៌បៃតង
colour-berry = ពណ៌ក្រហម
colour-sky = ពណ៌ខៀវ
colour-plum = ពណ៌ស្វាយ
colour-dusk = ពណ៌ខៀវចាស់
animal-turtle = អណ្ដើក
animal-elephant = ដំរី
animal-gecko = តុកកែ
animal-parrot = សេក
animal-dolphin = ផ្សោត
animal-cat = ឆ្មា
animal-buffalo = ក្របី
animal-owl = ទីទុយ

## The shelf and the trail
shelf-title = ជ្រើសផ្លូវមួយ
shelf-empty = មិនទាន់មានវគ្គសិក្សានៅទីនេះទេ។ មនុស្សធំអាចដាក់មួយក្នុងថតវគ្គសិក្សា។
shelf-broken = វគ្គសិក្សានេះមិនអាចលេងបានឥឡូវ។ មនុស្សធំអាចរកមូលហេតុដោយពាក្យបញ្ជា «pathlight check»។
shelf-ages = អាយុ { $youngest } ដល់ { $oldest } ឆ្នាំ
shelf-trainers = សម្រាប់គ្រូបង្គោល និងគ្រូបង្រៀន
trail-back = ផ្លូវមុន
trail-on = ផ្លូវបន្ទាប់
shelf-lit = ចង្កៀង { $lit } ក្នុង { $all } បានភ្លឺ

## Settings
settings = ការកំណត់
settings-language = ភាសា
settings-text-size = ទំហំអក្សរ
settings-contrast = ពណ៌
contrast-dusk = ព្រលប់
contrast-ink = ខ្មៅលើស
contrast-yellow = លឿងលើខ្មៅ
settings-motion = ចលនា
motion-on = មានចលនា
motion-off = នៅស្ងៀម
settings-sound = សំឡេង
sound-on = បើក
sound-off = បិទ
settings-drafts = សម្រាប់មនុស្សធំ៖ ការបកប្រែដែលមិនទាន់មានអ្នកពិនិត្យ
drafts-on = បង្ហាញ
drafts-off = លាក់
language-draft = ព្រាង
settings-erase = លុបអ្វីៗទាំងអស់លើកុំព្យូទ័រនេះ
settings-erase-sure = វានឹងលុបអ្នកសិក្សា និងចង្កៀងទាំងអស់លើកុំព្យូទ័រនេះ។ មិនអាចយកមកវិញបានទេ។
settings-erased = អ្វីៗត្រូវបានលុបហើយ។

## Help
help = ជំនួយ
help-title = មានរឿងអ្វីមែនទេ? មានអ្នកអាចជួយបាន។
help-fault = បើអ្វីមួយអនឡាញចម្លែក ឬមិនល្អ វាមិនមែនជាកំហុសរបស់អ្នកទេ។
help-people = ប្រាប់មនុស្សធំដែលអ្នកទុកចិត្ត៖ នៅផ្ទះ នៅសាលា ឬកន្លែងផ្សេង។
help-another = បើអ្នកទីមួយមិនជួយ ប្រាប់អ្នកផ្សេងទៀត។ ប្រាប់រហូតដល់មានអ្នកស្ដាប់។
help-say = អ្នកអាចនិយាយថា «មានរឿងមួយកើតឡើងអនឡាញ។ ជួយខ្ញុំបានទេ?»
help-danger = បើនរណាម្នាក់មានគ្រោះថ្នាក់ឥឡូវនេះ ហៅអ្នកនៅជិតភ្លាម។
help-nothing-kept = Pathlight មិនចងចាំថាអ្នកបានបើកទំព័រនេះទេ។
help-leave = ចាកចេញពីទំព័រនេះ
help-stay = ត្រឡប់ទៅកន្លែងមុន
help-left = អ្នកអាចត្រឡប់មកវិញពេលណាក៏បាន។

## What could not be done
store-read-only = មិនអាចរក្សាទុកចង្កៀងរបស់អ្នកលើកុំព្យូទ័រនេះឥឡូវទេ។ អ្នកនៅតែអាចលេងបាន។
store-full = កុំព្យូទ័រគ្មានកន្លែងទៀតទេ ដូច្នេះជំហាននេះមិនបានរក្សាទុក។ សូមឱ្យមនុស្សធំទុកកន្លែងខ្លះ រួចចុចម្ដងទៀត។
store-broken = មានបញ្ហាជាមួយចង្កៀងដែលបានរក្សាទុក។ សូមសួរមនុស្សធំ។ អ្នកនៅតែអាចលេងបាន។
store-set-aside = មិនអាចអានចង្កៀងដែលបានរក្សាទុក ដូច្នេះវាត្រូវបានទុកដោយឡែក។ យើងចាប់ផ្ដើមសៀវភៅចង្កៀងថ្មី។
store-newer = ចង្កៀងដែលបានរក្សាទុកមកពី Pathlight ថ្មីជាង ដូច្នេះវាត្រូវបានទុកដោយឡែក។

## The player in a terminal
terminal-keys = វាយលេខ រួចចុច Enter។ ចុច Enter តែមួយ ដើម្បីបន្ត។ វាយ ? សម្រាប់ជំនួយ និង q ដើម្បីចាកចេញ។
terminal-choose = វាយលេខមួយ រួចចុច Enter។
terminal-first = មានកិច្ចការត្រូវធ្វើនៅទីនេះសិន។ វាយលេខមួយ។
terminal-not-understood = “{ $line }” មិនមែនជាលេខនៅទីនេះទេ។ គ្មានអ្វីបាត់ទេ។ សូមព្យាយាមម្តងទៀត។
terminal-left = អ្វីៗត្រូវបានរក្សាទុកហើយ។ ជួបគ្នាឆាប់ៗ!
terminal-labelled = { $label }៖ { $text }
terminal-held = ក្នុងដៃ
terminal-in-group = ក្នុង “{ $group }”
terminal-tell = ទៅ{ $name }៖ { $text }

## Help: people, lines, leaving
help-who = អាចប្រាប់អ្នកណា? ជ្រើសម្នាក់។ អ្វីដែលជ្រើស មិនត្រូវបានរក្សាទុកទេ។
helper-home = អ្នកនៅផ្ទះ
helper-family = មីង ពូ អ៊ំ ឬជីដូនជីតា
helper-school = គ្រូ ឬអ្នកផ្សេងនៅសាលា
helper-health = គ្រូពេទ្យ ឬអ្នកធ្វើការនៅមណ្ឌលសុខភាព
helper-neighbour = មនុស្សធំនៅជិតខាង ឬឪពុកម្ដាយរបស់មិត្ត
helper-line = អ្នកនៅខ្សែទូរសព្ទជំនួយ
helper-chosen = ជ្រើសបានល្អ។ អ្នកអាចចាប់ផ្ដើមដោយប្រយោគខាងលើ ឬហុចទំព័រនេះឱ្យគេមើល។
helper-next = ម្នាក់នោះមិនបានជួយ ឬគ្មានអ្នកណានៅ? ជ្រើសម្នាក់ទៀត។ នឹងមានអ្នកស្ដាប់។
help-school = នៅសាលា អាចទៅរកម្នាក់នេះដែរ៖ { $contact }
help-call = ទូរសព្ទទៅលេខ { $number }
help-text = ផ្ញើសារទៅលេខ { $number }
help-page = នៅលើអ៊ីនធឺណិត៖ { $page }
help-for-talk = មានអ្នកស្ដាប់
help-for-police = ពេលមានគ្រោះថ្នាក់ឥឡូវនេះ
help-for-report = សម្រាប់រាយការណ៍ទំព័រ រូបភាព ឬគណនី
help-hours-always = ទាំងថ្ងៃទាំងយប់
help-hours-daily = រាល់ថ្ងៃ ពីម៉ោង { $from } ដល់ម៉ោង { $until }
help-hours-weekdays = ពីថ្ងៃចន្ទដល់ថ្ងៃសុក្រ ម៉ោង { $from } ដល់ម៉ោង { $until }
help-hours-unknown = យើងមិនដឹងម៉ោងទេ។
help-cost-free = មិនអស់លុយទេ។
help-cost-paid = ការហៅនេះអស់លុយ។
help-cost-unknown = យើងមិនដឹងថាអស់លុយឬទេ។
help-checked = បានពិនិត្យនៅ { $date }
help-no-line = { $country }៖ នៅទីនេះ មិនទាន់មានលេខដែលយើងប្រាកដទេ។ មនុស្សធំអាចរកជាមួយអ្នក។
help-no-phone = ទូរសព្ទមិនបានមែនទេ? ទៅរកនរណាម្នាក់ ឬហៅមិត្តម្នាក់ទៅជាមួយ។ បង្ហាញទំព័រនេះ ក៏គ្រប់ដែរ។
help-leave-how = «ចាកចេញពីទំព័រនេះ» បង្ហាញរូបស្ងប់ស្ងាត់មួយភ្លាម ហើយអ្វីៗស្ងាត់។ ចុច Shift បីដង ក៏ដូចគ្នា។ វាមិនលាក់អ្វីដែលបានបើកក្រៅ Pathlight ទេ។
help-leave-how-button = «ចាកចេញពីទំព័រនេះ» បង្ហាញរូបស្ងប់ស្ងាត់មួយភ្លាម ហើយអ្វីៗស្ងាត់។ វាមិនលាក់អ្វីដែលបានបើកក្រៅ Pathlight ទេ។

## More settings
settings-country = ប្រទេស
country-none = មិនបានជ្រើស
settings-spacing = គម្លាតអក្សរ
spacing-normal = ធម្មតា
spacing-wide = ឃ្លាតជាង
settings-scan = គ្រាប់ចុចតែមួយសម្រាប់អ្វីៗទាំងអស់
scan-off = បិទ
scan-slow = យឺត
scan-quick = លឿនជាង
scan-how = ស៊ុមមួយផ្លាស់ពីរបស់មួយទៅរបស់មួយ។ ចុច Space ពេលវានៅកន្លែងដែលអ្នកចង់បាន។
settings-leave-keys = ចុច Shift បីដង ដើម្បីចាកចេញពីទំព័រ
leave-keys-on = បើក
leave-keys-off = បិទ
settings-voice = អានឱ្យស្ដាប់
voice-off = តែពេលខ្ញុំចុច
voice-on = គ្រប់ទំព័រ
settings-sign = ភាសាសញ្ញា
sign-off = មិនបង្ហាញ
settings-numerals = តួលេខ
settings-idle = វេនអ្នកផ្សេង ពេលស្ងាត់មួយរយៈ
idle-never = កុំប្ដូរ
idle-minutes = { $minutes ->
   *[other] ក្រោយ { $minutes } នាទី
}
settings-for-children = សម្រាប់គ្រប់គ្នា
settings-for-grown-ups = សម្រាប់មនុស្សធំ
draft-beside = ការបកប្រែនេះជាសេចក្ដីព្រាង។ នៅក្បែរវា មានពាក្យដើមមុនបកប្រែ។

## Reading aloud and signing
read-aloud = អានឱ្យខ្ញុំស្ដាប់
voice-none = កុំព្យូទ័រនេះគ្មានសំឡេងសម្រាប់ភាសានេះទេ។ ពាក្យមាននៅទីនេះ សម្រាប់អាន។
sign-window = ភាសាសញ្ញា
sign-move = ទៅជ្រុងផ្សេង
sign-larger = ធំជាង
sign-smaller = តូចជាង
sign-again = ធ្វើសញ្ញាម្ដងទៀត

## What is remembered
remembered = អ្វីដែលកុំព្យូទ័រចាំ
remembered-you = នៅទីនេះ គេស្គាល់អ្នកថា៖ { $who }
remembered-begun = { $count ->
   *[other] មេរៀន { $count } បានចាប់ផ្ដើម
}
remembered-lit = { $count ->
   *[other] ចង្កៀង { $count } បានភ្លឺ
}
remembered-answers = { $count ->
   *[other] ចម្លើយ { $count } បានរក្សាទុក ដើម្បីឱ្យអ្នកបន្តពីកន្លែងដែលបានឈប់
}
remembered-settings = របៀបដែលកុំព្យូទ័រនេះបង្ហាញ៖ ភាសា ទំហំ ពណ៌ ជាដើម
remembered-class = ថ្នាក់ដែលអ្នកបានជ្រើស៖ { $class }
remembered-pin = ចាំថាអ្នកមានរូបសម្ងាត់បី តែមិនចាំថាជារូបណាទេ
remembered-where = ទាំងអស់នេះនៅលើកុំព្យូទ័រនេះ។ គ្មានអ្វីត្រូវបានផ្ញើទៅណាទេ។
remembered-never = មិនរក្សាទុកទេ៖ ឈ្មោះរបស់អ្នក អារម្មណ៍របស់អ្នក អ្នកដែលអ្នកចង់ប្រាប់ ការបើកជំនួយ និងការចាកចេញពីទំព័រ។
remembered-erase = លុបអ្វីៗអំពីខ្ញុំ
remembered-erase-sure = អ្វីៗទាំងអស់អំពីអ្នកលើកុំព្យូទ័រនេះនឹងបាត់៖ ចង្កៀង និងចម្លើយរបស់អ្នក។ មិនអាចយកមកវិញបានទេ។
remembered-erased = អ្វីៗអំពីអ្នកនៅទីនេះត្រូវបានលុបហើយ។ ចាប់ផ្ដើមថ្មីពេលណាក៏បាន។

## Three secret pictures, classes, turns
pin-own = រូបសម្ងាត់បីរបស់ខ្ញុំ
pin-about = បើមានរូបសម្ងាត់បី អ្នកផ្សេងបើកផ្លូវរបស់អ្នកមិនបានទេ។ ជ្រើសបី ម្ដងមួយៗ។ រូបមួយជ្រើសពីរដងក៏បាន។
pin-choose = ជ្រើសរូបបី
pin-again = ឥឡូវជ្រើសរូបបីដដែលម្ដងទៀត
pin-differ = រូបបីនោះមិនដូចមុនទេ។ តោះ ចាប់ផ្ដើមម្ដងទៀត។
pin-made = រូបបីរបស់អ្នករួចរាល់ហើយ។ រក្សាវាទុកសម្រាប់ខ្លួនឯង។
pin-enter = ចុចរូបសម្ងាត់បីរបស់អ្នក
pin-wrong = មិនមែនរូបបីនោះទេ។ សាកម្ដងទៀត។ បើភ្លេច គ្រូអាចជួយបាន។
pin-wait = សាកច្រើនដងហើយ។ ចាំបន្តិច រួចសាកម្ដងទៀត។
pin-take-away = ឈប់ប្រើរូបសម្ងាត់
pin-taken-away = រូបសម្ងាត់ត្រូវបានដកចេញហើយ។
pin-pressed = { $count } ក្នុងបី
class-own = ថ្នាក់របស់ខ្ញុំ
class-all = ទាំងអស់
class-none = គ្មានថ្នាក់
turn-next = វេនអ្នកផ្សេង
turn-idle = ស្ងាត់មួយរយៈហើយ ដូច្នេះផ្លូវត្រូវបានទុកសិន។ អ្វីៗត្រូវបានរក្សាទុកហើយ។
