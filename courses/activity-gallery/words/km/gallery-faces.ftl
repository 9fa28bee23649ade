### Activity gallery, Khmer: a draft. No native speaker has read it. CC BY 4.0

lesson = មុខ និងអ្វីដែលឯកជន
    .about = Likert និង Choice ដែលមិនត្រូវបានរក្សា។
    .learned = អ្វីដែល Private មានការឆ្លើយតប រួចត្រូវបំភ្លេច។
    .tell = មានសំណួរអំពីបណ្ដុំនេះ? សួរគ្រូបង្គោលដែលយកវាមក។

likert-sure = នេះគឺ Likert ហើយវា Private។ ប្រាកដប៉ុណ្ណាថាអាចបង្ហោះខ្លែងបាន?
    .low_why = មិនអីទេ។ គ្មានអ្នកណាកើតមកមានខ្លែងទេ។
    .middle_why = ខ្យល់បន្តិច ជំនួយបន្តិច គឺបានហើយ។
    .high_why = អ៊ីចឹង អ្នកផ្សេងអាចរៀនពីអ្នក។

likert-feeling = Likert នេះជា Poll អំពីតួអង្គម្នាក់។ ខ្លែងដារ៉ាជាប់លើដើមឈើ។ គេមានអារម្មណ៍យ៉ាងម៉េច?
    .low_why = វាជាខ្លែងដែលគេចូលចិត្តជាងគេ។ អ្នកមានជណ្ដើរអាចជួយបាន។
    .middle_why = គេដឹងថា វាធ្លាប់កើតឡើង ហើយចប់ដោយល្អ។
    .high_why = ប្រហែលគេចូលចិត្តដើមឈើជាង។

choice-private = Choice ក៏អាច Private ដែរ។ អ្នកដែលស្ដាប់បានល្អ នៅឯណា?
    .at-home = នៅផ្ទះ
    .at-home_why = នៅជិត ស្រួល។
    .at-school = នៅសាលា
    .at-school_why = គេធ្លាប់ជួយមនុស្សច្រើនហើយ។
    .thinking = នៅគិតសិន
    .thinking_why = មិនអីទេ។ មានពេល។
