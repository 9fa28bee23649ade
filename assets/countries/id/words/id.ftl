### Country words: Indonesia, Indonesian: a draft. No native speaker has read it. CC BY 4.0

country = Indonesia
helpline_child-helpline = SAPA 129
    .about = Siang dan malam ada yang mendengarkan anak dan perempuan, lalu membantu.
helpline_police = Polisi 110
    .about = Saat ada yang sedang dalam bahaya. Polisi datang menolong.
helpline_child-rights = KPAI (Komisi Perlindungan Anak)
    .about = Hak seorang anak dilanggar? Ceritakan kepada mereka bersama orang dewasa.
helpline_report-page = Aduan Konten
    .about = Ada halaman atau gambar yang buruk? Laporkan di sini bersama orang dewasa.

## Terms, laid over any course.
-helpline = saluran bantuan anak
-adult-helper = petugas puskesmas
-money = rupiah
-price = Rp{ $amount }.000
-phone-shop = konter pulsa
-chat-app = aplikasi obrolan
-girl = Wulan
-boy = Bagas
-snack = pisang goreng
