### Lumo's Little Lights, Khmer: a draft. No native speaker has read it. CC BY 4.0

# source 51e2fa50
course = ពន្លឺតូចៗរបស់លូម៉ូ
    .about = រឿងខ្លីៗប្រាំមួយ សម្រាប់អានឮៗជាមួយគ្នា។ រឿងនីមួយៗមានឃ្លាមួយ និងចម្រៀងមួយ។ សម្រាប់អាយុប្រាំមួយដល់ប្រាំបីឆ្នាំ។
# source 72776e3d
module_mine-and-yours = របស់ខ្ញុំ របស់អ្នក
# source 5ccef750
module_calm-and-kind = ស្ងប់ និងចិត្តល្អ
# source b494231c
cast_lumo = លូម៉ូ
    .alt = លូម៉ូ ជាអំពិលអំពែកមូលក្លុំ មានកន្ទុយជាចង្កៀង
# source 29d0d9c4
cast_idris = អ៊ីដ្រីស
    .alt = អ៊ីដ្រីស ជាក្មេងប្រុសអាយុប្រាំមួយឆ្នាំ ជ្រុះធ្មេញមុខមួយ
# source f95d4d2b
cast_aisha = អាអ៊ីសា
    .alt = អាអ៊ីសា ជាក្មេងស្រីអាយុដប់មួយឆ្នាំ ពាក់កន្សែងគ្របសក់
# source af55d5d3
cast_mina = មីណា
    .alt = មីណា ជាក្មេងស្រីអាយុដប់ឆ្នាំ
# source 5b2c2cba
cast_dara = ដារ៉ា
    .alt = ដារ៉ា ជាក្មេងប្រុសអាយុដប់ឆ្នាំ
# source 3fbc9c68
cast_tomasi = តូម៉ាស៊ី
    .alt = តូម៉ាស៊ី ជាក្មេងប្រុសអាយុដប់មួយឆ្នាំ ប្រើរទេះរុញ
# source 21977634
cast_suri = ស៊ូរី
    .alt = ស៊ូរី ជាក្មេងស្រីអាយុដប់ពីរឆ្នាំ ពាក់ឧបករណ៍ជំនួយការស្ដាប់ ហើយក្រងសក់វែង
# source 982ed7ae
cast_auntie = មីងសុខ
    .alt = មីងសុខ ជាមនុស្សធំ មានទឹកមុខចិត្តល្អ
# source 88416991
cast_nani = យាយនានី
    .alt = យាយនានី ជាលោកយាយសក់ស្កូវ
# source a2ffc9cd
cast_uncle = ពូសំឆៃ
    .alt = ពូសំឆៃ ជាបុរសមានពុកមាត់ ពាក់អៀមពេញដោយឧបករណ៍
# source 3b3f8a8c
cast_teacher = លោកគ្រូរ៉ាម៉ាន់
    .alt = លោកគ្រូរ៉ាម៉ាន់ ជាគ្រូបង្រៀន
# source 9366e927
cast_nurse = អ្នកគ្រូពេទ្យលៃឡានី
    .alt = អ្នកគ្រូពេទ្យលៃឡានី ជាគិលានុបដ្ឋាយិកា សៀតផ្កាលើសក់
# source efe2dbc7
cast_mother = ម្ដាយមីណា
    .alt = ម្ដាយមីណា ជាស្ត្រីសក់ខ្មៅវែង
# source f9f0a15d
skill_keep-private-things = រក្សារឿងឯកជន
# source 80fff7f9
skill_ask-first-before-press = សួរសិន រួចចុច
# source 24731b26
skill_ask-before-sharing = សួរសិន មុនចែក
# source c870ed3d
skill_close-and-tell = បិទវា ហើយប្រាប់
# source 3223b828
skill_rest-from-screens = ឱ្យអេក្រង់សម្រាក
# source f2c5326b
skill_be-kind-online = មានចិត្តល្អពេលអនឡាញ
# source 71e3d05a
skill_tell-someone = ប្រាប់អ្នកដែលជួយបាន
# source 9cf8bf64
thinks_toys-keep-secrets = របស់លេង ឬហ្គេម ជាមិត្ត។ ដូច្នេះ អ្វីដែលវាឮ នៅតែនឹងវា។
# source 25781ca7
thinks_shiny-is-a-present = អ្វីដែលភ្លឹបភ្លែត ប្រញាប់ ហើយថា «ឱ្យទទេ» គឺជាកាដូ។
# source 0e4bca57
thinks_telling-brings-trouble = អ្នកដែលប្រាប់ពីកំហុស នឹងត្រូវគេស្ដី។ ដូច្នេះ លាក់ល្អជាង។
# source 9eb7c734
thinks_funny-needs-no-asking = បើវាកំប្លែង ហើយគ្មានចិត្តអាក្រក់ មិនបាច់សួរអ្នកណាទេ។
# source 730d0671
thinks_own-fault = អ្នកដែលចុច ឬមើល ជាអ្នកខុស ចំពោះអ្វីដែលលោតមក។
# source bbc410fb
thinks_one-more-is-the-last = មើលមួយទៀត ឬបន្តិចទៀត រួចឈប់ គឺងាយទេ។
# source c1e65fa6
thinks_big-ones-need-no-help = អ្នកដែលធំល្មម ធ្វើម្នាក់ឯងបាន ហើយមិនត្រូវការជំនួយទេ។
# source c6328985
thinks_mean-for-mean = សារមិនល្អ កែបានដោយតបពាក្យមិនល្អវិញ។
# source f6211799
thinks_laughing-along-is-nothing = សើចតាម ឬបណ្ដោយវាទៅ មិនធ្វើឱ្យអ្នកណាឈឺចិត្តទេ។
