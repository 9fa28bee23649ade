### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = ມີນາບອກວ່າ “StarFox 99 ມ່ວນຫຼາຍ!” ເວລາ 16:02 ນາງຂຽນວ່າ ປູ່ຍ່າຕາຍາຍຍິ້ມຢູ່ທີ່ນໍ້າຖ້ວມທົ່ງ ເຂົ້າປຽກ ຫຼິ້ນ ໝູ່
