### Country words: Lao PDR, Lao: a draft. No native speaker has read it. CC BY 4.0

country = ສປປ ລາວ
helpline_youth-hotline = ສາຍດ່ວນຊາວໜຸ່ມລາວ
    .about = ມີຄົນຮັບຟັງ ແລະ ຊ່ວຍເຈົ້າຊອກຫາທາງອອກ
helpline_women-and-children = ສາຍດ່ວນສະຫະພັນແມ່ຍິງລາວ
    .about = ມີຄົນຮັບຟັງແມ່ຍິງ ແລະ ເດັກ
helpline_police = ຕຳຫຼວດ
    .about = ສຳລັບຍາມທີ່ມີຄົນຕົກຢູ່ໃນອັນຕະລາຍດຽວນີ້

## Terms, laid over any course

-helpline = ສາຍດ່ວນຊ່ວຍເຫຼືອ
-adult-helper = ໝໍຢູ່ສຸກສາລາ
-money = ເງິນກີບ
-price = { $amount }.000 ກີບ
-phone-shop = ຮ້ານໂທລະສັບ
-chat-app = ແອັບແຊັດ
-girl = ບົວວັນ
-boy = ບຸນມີ
-snack = ເຂົ້າໜົມຄົກ
