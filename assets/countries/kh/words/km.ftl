### Country words: Cambodia, Khmer: a draft. No native speaker has read it. CC BY 4.0

country = កម្ពុជា
helpline_child-helpline = ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា
    .about = ទាំងថ្ងៃទាំងយប់ មានអ្នកស្ដាប់ ហើយជួយរកផ្លូវជាមួយអ្នក។
helpline_police = នគរបាល
    .about = ពេលអ្នកណាម្នាក់កំពុងមានគ្រោះថ្នាក់។ នគរបាលមកជួយ។
helpline_child-protection = ខ្សែទូរសព្ទរបស់អង្គការ APLE
    .about = មានគេសុំរូបមិនល្អ ឬធ្វើបាបលើអ៊ីនធឺណិត? រាយការណ៍ទីនេះជាមួយមនុស្សធំ។

## Terms, laid over any course.
-helpline = ខ្សែទូរសព្ទជំនួយកុមារ
-adult-helper = គ្រូពេទ្យមណ្ឌលសុខភាព
-money = រៀល
-price = { $amount },000 រៀល
-phone-shop = ហាងទូរសព្ទ
-chat-app = កម្មវិធីជជែក
-girl = សុភា
-boy = វុទ្ធី
-snack = នំអន្សម
