### Country words: Another country, Nepali: a draft. No native speaker has read it. CC BY 4.0

country = अर्को देश

## Terms, laid over any course

-helpline = हेल्पलाइन
-adult-helper = मद्दत गर्ने ठूलो मान्छे
-money = पैसा
-price = { $amount } सिक्का
-phone-shop = मोबाइल पसल
-chat-app = च्याट एप
-girl = सरिता
-boy = विकास
-snack = केरा
