### Country words: Another country, Lao: a draft. No native speaker has read it. CC BY 4.0

country = ປະເທດອື່ນ

## Terms, laid over any course

-helpline = ສາຍດ່ວນຊ່ວຍເຫຼືອ
-adult-helper = ຜູ້ໃຫຍ່ທີ່ຊ່ວຍໄດ້
-money = ເງິນ
-price = { $amount } ຫຼຽນ
-phone-shop = ຮ້ານໂທລະສັບ
-chat-app = ແອັບແຊັດ
-girl = ມະນີ
-boy = ສົມສັກ
-snack = ກ້ວຍ
