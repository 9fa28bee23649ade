### Activity gallery, Khmer: a draft. No native speaker has read it. CC BY 4.0

# source d53fdc84
course = បណ្ដុំសកម្មភាព
    .about = សម្រាប់គ្រូបង្គោល៖ សកម្មភាពគ្រប់ប្រភេទ ជាមួយជម្រើសទាំងអស់។
# source bfdd75bf
module_telling = ការនិទាន
# source 27e93310
module_questions = សំណួរ
# source aab9e6ba
module_scenarios = សាច់រឿងសាកល្បង
# source 67dc5779
module_ways = ផ្លូវ
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
cast_idris = អ៊ីឌ្រីស
    .alt = អ៊ីឌ្រីស ជាក្មេងប្រុសអាយុប្រាំមួយឆ្នាំ
# source 982ed7ae
cast_auntie = មីងសុខ
    .alt = មីងសុខ ជាមនុស្សធំ មានទឹកមុខចិត្តល្អ
# source 3b3f8a8c
cast_teacher = លោកគ្រូរ៉ាម៉ាន់
    .alt = លោកគ្រូរ៉ាម៉ាន់ ជាគ្រូបង្រៀន
# source 65fe067d
cast_nani = ណានី
    .alt = ណានី ជាលោកយាយ មានស្នាមញញឹមឈ្លាសវៃ
# source 2101d9e3
cast_uncle = ពូសំឆៃ
    .alt = ពូសំឆៃ ជាមនុស្សធំ ជួសជុលទូរសព្ទនៅផ្សារ
# source c3efdc93
cast_nurse = គិលានុបដ្ឋាយិកាឡេឡានី
    .alt = គិលានុបដ្ឋាយិកាឡេឡានី នៅប៉ុស្តិ៍សុខភាព
# source afacb901
cast_mother = ម្ដាយមីណា
    .alt = ម្ដាយមីណា ជាមនុស្សធំ
# source f307a461
cast_class-group = ក្រុមថ្នាក់
# source 2a1cc145
cast_fox = Fox

## អ្វីដែលអាចរៀននៅទីនេះ
# source 77f30f9a
skill_fly-a-kite = ធ្វើខ្លែង ហើយបង្ហោះវា
# source d710109c
skill_guard-the-soup = ការពារស៊ុបពីពពែ
# source 24731b26
skill_ask-before-sharing = សួរមុនពេលចែក
# source c4a17ba0
skill_lock-my-things = ចាក់សោរបស់ខ្ញុំឱ្យល្អ
# source 808cfb59
skill_check-before-sharing = ពិនិត្យមុនពេលចែក
# source 71e3d05a
skill_tell-someone = ប្រាប់អ្នកដែលអាចជួយ

## អ្វីដែលអ្នកខ្លះជឿ សម្រាប់មនុស្សធំ
# source 45d8d913
thinks_joke-needs-no-asking = បើវាស្អាត ឬកំប្លែង ហើយគ្មានបំណងអាក្រក់ មិនបាច់សួរអ្នកណាទេ។
# source d970dac2
thinks_friends-may-see-all = មិត្តភក្ដិអាចមើលរូបទាំងអស់ ហើយវានៅតែជាមួយពួកគេ។
