### Country words: India, Nepali: a draft. No native speaker has read it. CC BY 4.0

country = भारत
helpline_child-helpline = चाइल्डलाइन
    .about = कसैले तिम्रो कुरा सुन्छ र बाटो खोज्न मद्दत गर्छ।
helpline_emergency = आपत्कालीन लाइन र पुलिस
    .about = अहिले नै कसैलाई खतरा हुँदाका लागि।
helpline_cyber-crime = साइबर क्राइम हेल्पलाइन
    .about = कुनै पाना, तस्बिर वा खाता ठिक नहुँदाका लागि।

## Terms, laid over any course

-helpline = बाल हेल्पलाइन
-adult-helper = आशा दिदी
-money = रुपियाँ
-price = { $amount } रुपियाँ
-phone-shop = रिचार्ज गर्ने पसल
-chat-app = च्याट एप
-girl = अनन्या
-boy = रोहन
-snack = समोसा
