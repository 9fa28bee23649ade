### Activity gallery, Khmer: a draft. No native speaker has read it. CC BY 4.0

lesson = គូ លំដាប់ និងចន្លោះ
    .about = Match, Order និង Gaps។
    .learned = របស់ខ្លះនៅជាគូ ខ្លះមកតាមលំដាប់ ខ្លះបាត់ក្នុងប្រយោគ។
    .tell = មានសំណួរអំពីបណ្ដុំនេះ? សួរគ្រូបង្គោលដែលយកវាមក។

match-five = នេះគឺ Match។ អ្វីត្រូវជាមួយអ្វី?
    .needle = ម្ជុល
    .needle_with = អំបោះ
    .needle_why = អំបោះចូលតាមរន្ធម្ជុល។
    .kettle = កំសៀវ
    .kettle_with = តែ
    .kettle_why = ដំបូងទឹកពុះ។
    .drum-pair = ស្គរ
    .drum-pair_with = ឈើវាយ
    .drum-pair_why = ប៊ូម!
    .net = សំណាញ់
    .net_with = ត្រី
    .net_why = បើមានសំណាង។
    .lamp = ចង្កៀង
    .lamp_with = ពន្លឺ
    .lamp_why = លូម៉ូយល់ព្រម។
    .hint = អ្វីប្រើជាមួយអ្វី?

match-quiz = Match ជា Quiz៖ សាកម្ដងសម្រាប់គូមួយៗ។
    .day = ថ្ងៃ
    .day_with = ព្រះអាទិត្យ
    .day_why = វាធ្វើឱ្យមានថ្ងៃ។
    .night = យប់
    .night_with = ព្រះចន្ទ
    .night_why = ស្ទើរគ្រប់យប់។

order-six = នេះគឺ Order។ គេធ្វើ និងបង្ហោះខ្លែងយ៉ាងម៉េច?
    .fold = បត់ក្រដាស
    .fold_why = អ្វីៗចាប់ផ្ដើមពីក្រដាស។
    .glue = បិទឈើ
    .glue_why = ឈើធ្វើឱ្យក្រដាសរាប។
    .dry = ទុកឱ្យស្ងួត
    .dry_why = កាវសើម មិនជាប់ទេ។
    .tie = ចងខ្សែ
    .tie_why = ឥឡូវអាចកាន់វាបាន។
    .run = រត់បញ្ច្រាសខ្យល់
    .run_why = ខ្យល់ត្រូវការជំនួយបន្តិច។
    .let-go = ឱ្យវាឡើង
    .let-go_why = តែកាន់ខ្សែឱ្យជាប់!
    .hint = ចាប់ផ្ដើមពីអ្វីដែលរបស់ឯទៀតដាក់លើ។

order-quiz = Order ជា Quiz៖ សាកម្ដងសម្រាប់កន្លែងមួយៗ។
    .seed = គ្រាប់
    .seed_why = វានៅក្នុងដី។
    .sprout = ពន្លក
    .sprout_why = ស្លឹកតូចពីរមកមុន។
    .tree = ដើមឈើ
    .tree_why = ត្រូវការពេលច្រើនឆ្នាំ។

gaps-three = នេះគឺ Gaps។ ដំបូង ខ្ញុំ [ask]។ បើចម្លើយថា [yes] ខ្ញុំ [share] រូបថត។
    .ask = សួរ
    .ask_why = សួរមកមុនគេ។
    .yes = បាន
    .yes_why = មានតែ «បាន» ទេ ដែលមានន័យថាបាន។
    .share = ចែក
    .share_why = ឥឡូវល្អសម្រាប់ទាំងពីរនាក់។
    .shout = ស្រែក
    .shout_why = វាគ្រាន់តែធ្វើឱ្យឈឺត្រចៀក។
    .guess = ទាយ
    .guess_why = ទាយ មិនមែនជាចម្លើយទេ។
    .hint = អ្វីមកមុនចម្លើយ?

gaps-quiz = Gaps ជា Quiz៖ បើអ្វីមួយចម្លែក ខ្ញុំ [say-it] អ្នកណាម្នាក់។
    .say-it = ប្រាប់
    .say-it_why = អ្នកដែលដឹង អាចជួយបាន។
    .hide = គេចពី
    .hide_why = នៅម្នាក់ឯង វានៅតែចម្លែក។
