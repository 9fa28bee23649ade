### Activity gallery, Khmer: a draft. No native speaker has read it. CC BY 4.0

# source 311712eb
lesson = Match៖ អ្វីត្រូវជាមួយអ្វី
    .about = គូពីរ បី និងប្រាំ។
    .learned = របស់ពីរដែលត្រូវគ្នា ប្រាប់ហេតុផល ពេលនៅជាមួយគ្នា។
    .tell = មានសំណួរអំពីបណ្ដុំនេះ? សួរគ្រូបង្គោលដែលយកវាមក។

# source ccb7af09
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

# source a4968067
match-three = បីគូ ពាក្យវែងជាងគេ។ អ្វីត្រូវគ្នា?
    .kite = ខ្លែងចម្រុះពណ៌ ធ្វើពីក្រដាស
    .kite_with = ខ្យល់ខ្លាំង នៅចន្លោះភ្នំបៃតងពីរ
    .kite_why = រាល់រសៀល ខ្យល់មកតាមនោះ។
    .goat = ពពែឃ្លាន ដែលមិនប្រញាប់សោះ
    .goat_with = ស៊ុបឆ្ងាញ់ ក្បែរបង្អួចបើក
    .goat_why = វាមានពេលពេញមួយថ្ងៃ។ ស៊ុបអត់ទេ។
    .boat = ទូកឈើ ដែលគ្មានក្ដោងសោះ
    .boat_with = អ្នកអត់ធ្មត់ កាន់ចែវវែងពីរ
    .boat_why = វាទៅយឺតៗ ហើយមានពេលច្រៀង។
    .hint = របស់នីមួយៗត្រូវការអ្វី?
    .hint_more = មួយត្រូវការខ្យល់ មួយត្រូវការដៃ មួយគ្រាន់តែឃ្លាន។

# source 84c6eb66
match-quiz = Match ជា Quiz៖ សាកម្ដងសម្រាប់គូមួយៗ។
    .day = ថ្ងៃ
    .day_with = ព្រះអាទិត្យ
    .day_why = វាធ្វើឱ្យមានថ្ងៃ។
    .night = យប់
    .night_with = ព្រះចន្ទ
    .night_why = ស្ទើរគ្រប់យប់។
