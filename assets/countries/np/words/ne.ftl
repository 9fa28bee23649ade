### Country words: Nepal, Nepali: a draft. No native speaker has read it. CC BY 4.0

country = नेपाल
helpline_child-helpline = बाल हेल्पलाइन
    .about = कसैले तिम्रो कुरा सुन्छ र बाटो खोज्न मद्दत गर्छ।
helpline_police = नेपाल प्रहरी
    .about = अहिले नै कसैलाई खतरा हुँदाका लागि।
helpline_cyber-bureau = साइबर ब्यूरो
    .about = कुनै पाना, तस्बिर वा खाता ठिक नहुँदाका लागि।

## Terms, laid over any course

-helpline = बाल हेल्पलाइन
-adult-helper = स्वास्थ्य स्वयंसेविका
-money = रुपैयाँ
-price = { $amount } रुपैयाँ
-phone-shop = मोबाइल पसल
-chat-app = च्याट एप
-girl = पूजा
-boy = विवेक
-snack = चटपटे
