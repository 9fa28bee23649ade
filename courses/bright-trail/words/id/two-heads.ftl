### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 73f17391
lesson = Ikan berkepala dua
    .about = Sebuah gambar membuat satu kelas takut pada sungai. Benarkah? Dara dan Aisha menyelidikinya.
    .learned = Berhenti, lihat siapa yang bilang, dan bertanya. Yang belum tahu tidak membagikan. Itu jawaban yang lengkap.
    .tell = Kalau ada yang menakutkan di internet, atau telanjur diteruskan, ceritakan ke orang dewasa. Itu bisa diperbaiki bersama.

# source 4b1ce498
odd-fish = Halo lagi! Kepalaku cuma satu, dan itu saja sudah repot. Hari ini ada yang memperlihatkan ikan berkepala dua padaku. Perasaan Dara tidak enak soal ikan itu. Yuk, kita lihat!

# source e214858f
river-news = Katanya: “Ada ikan berkepala dua di sungai kita! Siapa berenang pasti sakit! Kirim ke semua orang!” Adik Aisha sampai tidak mau cuci kaki lagi.

# source 9ee992e1
first-thing = Gambarnya ada di layar Dara. Jempolnya sudah di atas “Kirim”. Apa yang pertama?
    .send-on = Meneruskannya, supaya semua waspada
    .send-on_why = Maksud Dara baik. Tapi kalau ternyata tidak benar, semua orang takut tanpa alasan.
    .look-first = Menunggu, dan mencari tahu dulu
    .look-first_why = Semenit itu tidak terlalu lama. Peringatan yang benar tetap benar sesudahnya.
    .laugh-at = Bilang itu omong kosong
    .laugh-at_why = Mungkin juga. Tapi belum ada yang tahu, dan si adik masih takut.
    .believe-it = Percaya, karena ada gambarnya
    .believe-it_why = Gambar menunjukkan sesuatu. Di mana dan kapan dibuat, dia tidak bilang.
    .hint = Apa yang gratis, dan tidak merugikan siapa-siapa?
    .teacher = Tanyakan: kapan terakhir kali mendengar sesuatu yang cepat menyebar dan ternyata keliru? Pilih contoh yang tidak menakutkan. Tidak ada yang ditertawakan karena pernah percaya.

# source 11226208
free-tools = Detektif tidak perlu alat mahal. Aisha punya empat pertanyaan. Balik satu per satu.
    .ask-who = Siapa yang bilang?
    .ask-who_back = Orang yang punya nama dan mungkin tahu? Atau halaman yang tidak dikenal siapa-siapa?
    .ask-when = Kapan?
    .ask-when_back = Kabar lama datang lagi dan lagi, seperti lagu lama.
    .ask-others = Siapa lagi?
    .ask-others_back = Kabar yang benar tak lama kemudian diceritakan beberapa orang yang memeriksanya.
    .ask-picture = Gambarnya dari mana?
    .ask-picture_back = Gambar bisa lama, dipotong, atau dibuat mesin. Mungkin dulu ceritanya lain.
    .teacher = Tulis keempat pertanyaan di papan dan biarkan di sana. Coba dulu pada sesuatu dari buku pelajaran.

# source 03f95e31
fish-case = “Ikan berkepala dua berenang di sungai kita. Siapa berenang pasti sakit!” Benarkah? Dara mencari bukti.
    .who-says = Siapa yang bilang?
    .who-says_back = Halaman bernama KabarSungaiAsliii. Tidak ada alamat, tidak ada nama orang.
    .when-said = Kapan?
    .when-said_back = Kata-kata yang sama sudah ada dua tahun lalu, tentang sungai lain.
    .who-else = Siapa lagi?
    .who-else_back = Kata pos kesehatan: sungainya baik-baik saja. Cuci tangan seperti biasa.
    .first-home = Asal gambarnya
    .first-home_back = Lomba menggambar. Ikan itu juara dua.
    .true_why = Memang ada gambar dan huruf besar. Tapi orang yang mestinya tahu tidak bilang begitu.
    .false_why = Gambarnya dari lomba, dan pos kesehatan lebih tahu. Jeli sekali!
    .unsure_why = Belum yakin itu jujur. Yang belum yakin dan tidak membagikan tidak merugikan siapa-siapa.
    .end = Dara tidak meneruskannya. Aisha memperlihatkan lomba itu kepada adiknya. Adiknya tertawa, mencuci kaki, lalu menggambar ikan berkepala tiga.
    .hint = Kalau sungai membuat orang sakit, siapa yang mestinya tahu?
    .teacher = Minta tiap kelompok mencari satu pertanyaan lagi. Tekankan bahwa “kita belum bisa tahu” adalah hasil yang baik, dan artinya: kita tidak membagikan.

# source 577f71b4
made-pictures = Mesin bisa membuat gambar hal yang tidak pernah ada. Bagaimana Tomasi bisa mencari tahu?
    .count-fingers = Menghitung jari, mesin kan tidak bisa
    .count-fingers_why = Dulu itu berhasil sebentar. Sekarang mesin sudah belajar berhitung.
    .ask-source = Bertanya gambarnya dari mana
    .ask-source_why = Mata bisa tertipu, mata orang dewasa juga. Asal gambar bisa diperiksa.
    .looks-real = Kalau tampak nyata, pasti tidak keliru
    .looks-real_why = Gambar seperti itu justru dibuat supaya tampak nyata.
    .hint = Mana yang tetap berhasil, biarpun gambarnya bagus sekali?
    .teacher = Tujuannya bukan mengenali gambar buatan mesin dengan mata: tidak ada yang bisa melakukannya dengan pasti. Tujuannya bertanya dari mana asalnya.

# source 02b7f2f6
what-hooks = Pesan aneh memakai kail. Kail mana berkata apa?
    .hurry = “Tinggal sepuluh menit!”
    .hurry_with = Buru-buru
    .hurry_why = Yang buru-buru tidak sempat berpikir. Hal yang benar bisa menunggu sepuluh menit.
    .prize = “Selamat, kamu menang!”
    .prize_with = Hadiah
    .prize_why = Yang tidak ikut main tidak bisa menang.
    .fright = “Kamu akan jatuh sakit!”
    .fright_with = Rasa takut
    .fright_why = Takut membuat jempol cepat. Embuskan napas, jempolnya pelan lagi.
    .flattery = “Hanya kamu yang cukup pintar!”
    .flattery_with = Rayuan
    .flattery_why = Kata manis, supaya tidak ada yang bertanya. Bertanya tetap boleh.
    .hint = Setiap kalimat mau membuat perasaan apa?
    .teacher = Minta anak berpasangan mengarang pesan yang tidak menakutkan dengan satu kail, dan yang lain menebak kailnya. Tanpa merek dan nama sungguhan.

# source 8edc2492
family-phone = Ponsel Bibi dipakai sekeluarga. Tiga pesan masuk. Masing-masing sebaiknya diapakan?
    .rice-prize = BonusBeras: Sekarung beras untukmu!
    .rice-prize_why = Hadiah yang minta kata sandi bukan hadiah. Boleh dihapus, dan melaporkannya menolong orang lain.
    .you-won = Kamu menang. Yang lain tidak!
    .you-won_why = Tidak ada di keluarga ini yang ikut undian.
    .ten-minutes = Cepat: tinggal sepuluh menit!
    .ten-minutes_why = Buru-buru itu kail.
    .your-password = Kirim kata sandimu untuk mengambilnya.
    .your-password_why = Orang yang membagikan beras tidak perlu kata sandi.
    .school-note = Sekolah: Jalannya berlumpur
    .school-note_why = Pengirimnya dikenal, dan tidak minta apa-apa. Yang ini boleh disimpan.
    .boots = Besok tolong pakai sepatu bot.
    .boots_why = Pesan yang baik hati, dan berguna.
    .monday-seven = Senin mulai pukul tujuh, seperti biasa.
    .monday-seven_why = Seperti biasa: itu cocok dengan yang semua orang tahu.
    .phone-blocked = LayananPonsel: Penting!
    .phone-blocked_why = Bisa asli, bisa tidak. Bibi bisa bertanya di toko ponsel, dan sampai saat itu tidak menekan apa-apa.
    .is-blocked = Ponselmu akan diblokir hari ini!
    .is-blocked_why = Itu maksudnya menakut-nakuti.
    .press-here = Tekan tautan ini sekarang juga.
    .press-here_why = Tautan dan “sekarang juga” dalam satu baris.
    .dear-customer = Pelanggan yang terhormat,
    .dear-customer_why = Ramah. Tapi layanan sungguhan tahu nama Bibi.
    .end = Lumpurnya sungguhan: Dara pakai sepatu bot. Sisanya cuma angin, dan kata sandi Bibi tetap di tempatnya.
    .hint = Cari pengirim aneh, tautan, buru-buru, hadiah, rasa takut.
    .teacher = Tanyakan apa yang bisa disepakati keluarga untuk ponsel bersama: misalnya, tidak ada yang menekan tautan sebelum dua orang melihatnya.

# source 06ae1097
calm-way = Sebuah pesan membuat jantung berdebar. Urutan mana yang bagus?
    .stop-first = Berhenti, dan embuskan napas
    .stop-first_why = Jempol yang tenang dulu.
    .look-who = Lihat siapa yang bilang
    .look-who_why = Pengirimnya bercerita lebih banyak daripada gambarnya.
    .ask-someone = Tanya orang yang mungkin tahu
    .ask-someone_why = Dua kepala lebih baik daripada satu. Pada ikan pun begitu.
    .then-decide = Putuskan mau diapakan
    .then-decide_why = Sekarang jempol boleh bergerak: menghapus, menyimpan, atau membiarkannya.
    .hint = Jempol paling akhir.
    .teacher = Minta kelas membuat empat gerakan untuk keempat langkah, lalu lakukan bersama.

# source 6c3a4734
already-sent = Em, Lumo? Ada satu hal lagi. Minggu lalu ada ular di sumur sekolah. Maksudku, ada pesan tentang ular. Yang itu telanjur kuteruskan, ke seluruh kelas.

# source 7d5866e3
dara-owns-up = Ularnya tidak ada. Tapi adik-adik kelas takut pada sumur, dan hati Dara tidak enak. Bantu dia bercerita.
    .never-mind = “Tidak jadi. Tidak apa-apa.”
    .never-mind_why = Kalau begitu tidak ada yang bisa menolong. Adik-adik kelas masih tidak mau minum.
    .sent-and-sorry = “Aku meneruskan kabar keliru. Bisa tolong aku?”
    .sent-and-sorry_why = Pendek dan jujur. Isinya apa yang terjadi, dan bahwa dia perlu bantuan.
    .someone-else = “Ada yang bilang sesuatu tentang ular.”
    .someone-else_why = Itu bisa siapa saja, dan ular mana saja. “Aku yang meneruskan” membuatnya jelas.
    .tell_auntie = Dia sedang membawa air, dua ember sekaligus.
    .tell_auntie_why = “Tahan pintunya, Nak! Ceritanya nanti!” Dia tidak bilang tidak. Dia bawa dua ember.
    .auntie_again = Embernya sudah di lantai. Dia mendengarkan sampai selesai. “Terima kasih sudah bercerita. Kita ke sekolah bersama, ya.”
    .tell_ravi = Dia yang menulis pesan itu, buat lucu-lucuan.
    .tell_ravi_why = “Biarkan saja, kan lucu!” Ravi ikut terlibat. Orang yang tidak terlibat bisa menolong lebih banyak.
    .tell_teacher = Dia sedang meraut pensil.
    .tell_teacher_why = Pensilnya dia letakkan. “Bagus kamu datang. Ini bisa diperbaiki. Ayo, kita tunjukkan sumurnya ke semua.”
    .end = Besoknya seluruh kelas melongok ke sumur: satu katak, tanpa ular. Dara minta maaf, dan adik-adik kelas menamai katak itu Dara.
    .hint = Kalimat mana yang mengatakan apa yang terjadi, dan bahwa dia perlu bantuan?
    .teacher = Tekankan: meneruskan kabar keliru terjadi pada hampir semua orang. Yang penting memperbaikinya. Jangan tanya siapa pun apa yang pernah diteruskannya.

# source 20edf90b
sure-to-ask = Dara ingin tahu: seyakin apa seseorang bisa bertanya dulu sebelum meneruskan sesuatu? Pilih satu wajah. Pilihannya tidak disimpan.
    .low_why = Itu jujur. Untuk pemula, satu pertanyaan sudah cukup: siapa yang bilang?
    .middle_why = Kadang ya, kadang tidak: hampir semua orang begitu.
    .high_why = Asyik! Mungkin orang di dekatmu jadi ikut belajar.
    .teacher = Pribadi: jangan tanya siapa pun wajah mana yang dipilihnya.

# source 42d7743b
one-head = Dara, terima kasih sudah datang. Yang memperbaiki kesalahan lebih berani daripada yang tidak pernah keliru. Kalau sebuah gambar menakutkan, datanglah ke Bapak, atau ke orang dewasa lain yang kalian percaya. Satu kepala itu bagus. Dua lebih bagus.

## Warm-ups
# source 8e8f8b25
heads-free-noodles = Ravi membaca: “Mi gratis di halte bus! Beri tahu semua orang!” Apa yang pertama?
    .tell-all = Cepat-cepat memberi tahu semua
    .tell-all_why = Pikiran yang baik hati. Tapi kalau tidak benar, empat puluh orang lapar berdiri di sana.
    .a-lie = Bilang itu bohong
    .a-lie_why = Mungkin saja benar! Sampai sekarang belum ada yang tahu.
    .ask-cook = Bertanya di kios mi
    .ask-cook_why = Yang memasak pasti tahu. Cuma perlu dua menit.
    .run = Langsung lari ke sana
    .run_why = Lalu Ravi terengah-engah, dan tetap belum tahu.
    .hint = Siapa yang mestinya tahu?

# source e1019b34
heads-who-knows = Orang bilang macam-macam. Siapa yang sungguh bisa tahu?
    .bus = “Bus hari ini terlambat.”
    .bus_with = Sopir bus
    .bus_why = Yang menyetir bus tahu busnya di mana.
    .beans = “Kacang suka dinyanyikan.”
    .beans_with = Nani, yang menanamnya
    .beans_why = Sudah lima puluh tahun dia menyanyi untuk kacang. Tumbuhnya memang subur.
    .test = “Ulangannya hari Senin.”
    .test_with = Pak Rahman
    .test_why = Dia yang menulis soalnya. Sekarang bisa ditanyakan, tidak usah ditakuti.
    .hint = Siapa yang paling dekat dengan itu?

# source 2c50388e
heads-giant-melon = Sebuah gambar menunjukkan melon sebesar bus. Apa yang paling banyak memberi tahu Suri?
    .sharp = Seberapa tajam dan nyata tampaknya
    .sharp_why = Mesin bisa menggambar melon tajam sekali. Pelukis juga bisa.
    .first-shown = Siapa yang pertama memperlihatkannya
    .first-shown_why = Kebun, atau film tentang buah raksasa? Bedanya jauh sekali.
    .hearts = Berapa banyak yang suka
    .hearts_why = Orang suka yang lucu, benar atau tidak. Tanda hati bukan bukti.
    .hint = Mana yang bisa diperiksa?
