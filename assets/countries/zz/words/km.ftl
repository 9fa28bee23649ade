### Country words: Another country, Khmer: a draft. No native speaker has read it. CC BY 4.0

country = ប្រទេសផ្សេង

## Terms, laid over any course

-helpline = ខ្សែទូរសព្ទជំនួយ
-adult-helper = មនុស្សធំដែលជួយបាន
-money = លុយ
-price = កាក់ { $amount }
-phone-shop = ហាងទូរសព្ទ
-chat-app = កម្មវិធីជជែក
-girl = បុប្ផា
-boy = វិសាល
-snack = ចេក
