### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 3fceac29
lesson = Kambing bermahkota
    .about = Seekor kambing memakai mahkota, dan sebuah sekolah terendam air. Satu di antaranya benar. Aisha mencari tahu yang mana.
    .learned = Mata dan telinga tidak bisa memastikan apa yang dibuat mesin. Tanyakan asalnya. Dan tanya dulu sebelum membuat gambar seseorang.
    .tell = Kalau gambar buatan tentang seorang anak beredar, ceritakan ke orang dewasa. Anak di gambar itu tidak bersalah. Kalau yang pertama tidak menolong, ceritakan ke yang lain.

# source 15296663
made-hello = Sst, sini! Aisha punya kambing namanya Kancing. Kancing makan topi, PR, dan kaus kaki. Kemarin kaus kaki kiri Pak Rahman. Hari ini seluruh kelas membicarakan dia. Soal sebuah mahkota.

# source fbb4af5e
made-crown = “Kancing memakai mahkota emas,” kata sebuah gambar. “Itu buatan mesin!” kata teman sekelas. Benarkah dia memakainya?
    .alt = Kambing cokelat dengan mahkota emas di kepala. Dia berdiri di dekat pagar dan mengunyah.
    .how-it-looks = Bagaimana rupanya?
    .how-it-looks_back = Terlalu berkilau. Gambar buatan bisa tampak begitu. Foto sungguhan juga bisa.
    .who-took-it = Siapa yang memotret?
    .who-took-it_back = Idris, enam tahun. “Aku! Mahkotanya kulipat sendiri. Kancing diam demi biskuit.”
    .who-saw-it = Siapa yang melihat?
    .who-saw-it_back = Bibi Sok. Kambing bermahkota lari melewatinya. Dikiranya dia kurang tidur.
    .what-is-left = Apa yang tersisa?
    .what-is-left_back = Kertas emas di janggut Kancing. Sisanya di dalam Kancing.
    .true_why = Kelihatannya karangan, padahal benar. Asalnya bercerita lebih banyak daripada rupanya.
    .false_why = Memang tampak aneh. Tapi aneh tidak sama dengan karangan. Siapa yang ada di sana?
    .unsure_why = Itu jujur. Mata saja tidak bisa memastikan, dan yang belum yakin bisa terus bertanya.
    .end = Ternyata benar! Idris sendiri yang melipat mahkotanya. Empat detik kemudian, mahkota itu dimakan Kancing. Seluruh kelas memandangi gambarnya. Tidak ada yang bertanya pada Idris.
    .hint = Siapa yang ada di sana waktu gambarnya diambil?
    .teacher = Sengaja yang benar didahulukan: tujuannya bukan supaya tidak percaya apa-apa. Buat dua kolom di papan: bagaimana rupanya, dan dari mana asalnya. Kolom mana yang membantu? Mengapa tidak ada yang bertanya pada yang paling kecil?

# source 693175c3
made-sea-post = Berikutnya gambar sekolah di bawah air! Dua hal mana yang memberi tahu lebih banyak tentang asalnya?
    .alt = Sebuah layar. Di atas: kepala tanpa wajah, dan dua panah. Di tengah: sekolah di bawah air, dengan ikan. Di bawah: tanda hati.
    .school-roof = Atap sekolah
    .school-roof_why = Persis atap yang asli. Tampak cocok itu mudah bagi mesin.
    .sender = Gambar bulat pengirimnya
    .sender_why = Tanpa wajah, tanpa nama. Jadi tidak ada yang bisa ditanya. Bagus untuk diketahui.
    .big-fish = Ikan yang besar
    .big-fish_why = Ikan yang gagah! Tapi mesin bisa membuat selautan ikan.
    .arrows = Dua panah tanda “diteruskan”
    .arrows_why = Diteruskan, lalu diteruskan lagi. Pembuatnya sekarang sudah jauh.
    .hearts = Tanda hati
    .hearts_why = Banyak yang suka. Itu tidak berarti ada yang melihatnya sendiri.
    .hint = Lihat di sekeliling gambar, bukan di dalamnya.
    .hint_more = Siapa yang mengirim? Dan bagaimana gambar itu sampai ke sini?
    .teacher = Tidak ada yang harus menemukan kesalahan pada ikan: itulah intinya. Tanyakan apa yang bisa dan tidak bisa diceritakan tanda hati. Gambar layar kosong di papan dan minta anak menunjukkan di mana pengirim biasanya tertulis. Tidak perlu menyebut aplikasi.

# source 937a1395
made-puddle = Bagaimana genangan menjadi laut
    .alt = Empat gambar sekolah yang sama. Mula-mula genangan, lalu kolam, lalu jendela basah, lalu laut berisi ikan. Bebek yang sama berenang di semuanya.
    .small-puddle = Hujan baru reda. Suri memotret: sekolah, satu genangan, dan satu bebek.
    .big-puddle = “Kurang besar,” kata seseorang. Mesin membuat genangannya lebih besar.
    .windows-wet = Orang berikutnya menaikkan airnya. Sekarang sampai di jendela.
    .whole-sea = Yang terakhir menambahkan ikan. Hanya bebeknya masih bebek yang sama.
    .teacher = Berhenti di tiap gambar: apa yang berubah, dan siapa yang masih tahu? Mainkan di kertas: selembar gambar berjalan sepanjang barisan, dan setiap anak menambahkan satu hal. Lalu anak pertama dan terakhir melihatnya bersama.

# source 6e5ed42c
made-voice = Pesan suara! Mirip sekali suara Ibu Kepala Sekolah: “Besok libur!” Tomasi bisa apa?
    .stay-in-bed = Tidur saja. Dia kan kenal suaranya.
    .stay-in-bed_why = Memang mirip. Tapi mesin bisa meniru suara dari rekaman pendek.
    .ten-times = Mendengarnya sepuluh kali, mencari kesalahan
    .ten-times_why = Suara tiruan mungkin tidak ada salahnya sama sekali. Sekarang dia malah hafal.
    .at-the-gate = Bertanya pada Pak Rahman di gerbang
    .at-the-gate_why = “Masuk seperti biasa,” kata Pak Rahman. Kaus kakinya cuma satu, tapi dia tahu.
    .question-mark = Meneruskannya dengan tanda tanya
    .question-mark_why = Ide yang hati-hati! Tapi di jalan tanda tanyanya hilang. Suaranya tidak.
    .hint = Siapa yang tahu, dan tidak ada di dalam ponsel?
    .teacher = Kumpulkan cara memeriksa yang tidak lewat pesan itu sendiri: gerbang, papan pengumuman, nomor yang sudah dikenal. Tanyakan siapa yang ingin tetap di tempat tidur, dan mengapa itu membuatnya lebih mudah percaya. Jangan bereksperimen dengan suara anak-anak sendiri.

# source a585bd25
made-for-sure = Buatan mesin atau bukan? Apa yang membantu mencari tahu?
    .helps = Membantu
    .not-much = Tidak memastikan
    .so-real = “Tampak nyata sekali!”
    .so-real_why = Tampak nyata justru keahlian mesin seperti itu.
    .ask-me = “Aku ada di sana. Tanya aku!”
    .ask-me_why = Yang ada di sana bisa menjawab satu pertanyaan, lalu satu lagi.
    .all-fingers = Semua jarinya lengkap
    .all-fingers_why = Dulu mesin sering keliru soal jari. Mesin terus belajar, jadi menghitung tidak membantu lagi.
    .school-board = Terpasang di papan pengumuman sekolah
    .school-board_why = Sekolah yang memasangnya. Siapa pun bisa masuk dan bertanya.
    .many-hearts = Tanda hatinya banyak
    .many-hearts_why = Orang bisa suka hal yang tidak benar. Ingat ikan tadi!
    .first-photo = Suri memperlihatkan foto pertamanya
    .first-photo_why = Itu dia, genangan kecilnya! Dan Suri tahu harinya dan bebeknya.
    .hint = Adakah yang bisa ditanya, atau cuma tampak bagus?
    .teacher = Minta kelompok menambahkan satu contoh sendiri di tiap sisi. Tanyakan: bagaimana kalau di bawah “Membantu” tidak ada apa-apa? Belum yakin itu boleh. Kalau begitu, kita tidak meneruskannya.

# source 640c1cb7
made-roof = Hari Rabu ada gambar lain. Aisha tidak mau gambar itu diperlihatkan, jadi tidak kita perlihatkan.
    .giggles = Beberapa anak cekikikan waktu Aisha masuk. Dia melihat ke bawah. Dua sepatu, semua seperti biasa.
    .in-boots = “Ada gambarmu. Kamu menari di atap sekolah, pakai sepatu bot besar.”
    .no-ladders = “Aku? Tangga saja aku tidak suka! Aku belum pernah naik ke sana.”
    .in-a-minute = “Itu buatanku! Mesinnya cuma perlu satu menit. Lucu, kan?”
    .not-funny = “Buatku tidak. Sekarang semua melihatku, padahal aku tidak berbuat apa-apa.”
    .rolls-on = Senyum Ravi hilang. Tapi gambarnya sudah menggelinding dari ponsel ke ponsel.
    .teacher = Tanyakan apa yang mungkin dirasakan Aisha, Mina, Ravi. Tidak ada yang ditanya soal gambar sungguhan. Kalau anak bercerita tentang gambar buatan dirinya, apa pun isinya, tidak ada yang melihat, menyalin, atau meneruskannya. Ucapkan terima kasih, jangan menjanjikan kerahasiaan, dan ikuti langkah perlindungan anak di sekolah.

# source a45e2582
made-whose = Aisha tidak pernah menari di atap itu. Siapa yang bertanggung jawab atas gambarnya?
    .a-machine = Tidak ada. Mesin yang membuatnya.
    .a-machine_why = Mesin tidak mau apa-apa. Ada yang menyuruhnya menaruh Aisha di atap.
    .class-page = Aisha. Fotonya ada di halaman kelas.
    .class-page_why = Fotonya di sana baik-baik saja. Yang dibuat orang lain dari foto itu bukan ulah Aisha.
    .maker-and-thumbs = Ravi, dan siapa pun yang meneruskannya
    .maker-and-thumbs_why = Ravi membuatnya, dan setiap jempol membawanya lebih jauh. Karena itu setiap jempol juga bisa menghentikannya.
    .all-a-bit = Semua sedikit-sedikit, Aisha juga
    .all-a-bit_why = Sedikit pun sudah terlalu banyak untuk Aisha. Dia hanya datang ke sekolah.
    .hint = Siapa berbuat sesuatu? Siapa tidak berbuat apa-apa?
    .teacher = Pegang satu hal: yang ada di gambar tidak bersalah. Ravi juga bukan anak jahat. Dia ingin orang tertawa dan tidak bertanya. Tanyakan apa yang bisa dia lakukan sekarang, dan tuliskan idenya: nanti diperlukan.

# source f2510247
made-dara = Gambar atap sampai di ponsel Dara. Apa yang menolong Aisha?
    .crying-face = Meneruskannya dengan gambar wajah menangis
    .crying-face_why = Dara ikut sedih. Tapi sekarang yang melihat malah bertambah.
    .stops-here = Tidak meneruskannya
    .stops-here_why = Berhenti di sini. Jempolnya berbuat hal besar dengan diam saja.
    .ravi-on-roof = Membuat gambar Ravi di atap
    .ravi-on-roof_why = Lalu dua anak yang sakit hati, dan atapnya agak penuh.
    .sits-beside = Duduk di sampingnya waktu makan siang
    .sits-beside_why = Sekarang Aisha tahu tidak semua orang menertawakannya. Dan Dara bawa mi.
    .tells-ravi = Bilang ke Ravi: “Tolong hapus, ya.”
    .tells-ravi_why = Ravi kira semua orang menganggapnya lucu. Sekarang dia tahu yang sebenarnya.
    .hint = Tiga di antaranya menolong.
    .teacher = Mendampingi seseorang bisa lantang, bisa juga diam-diam. Tanyakan mana dari ketiganya yang paling mudah, dan mana yang paling perlu keberanian. Mainkan juga yang diam-diam: menghampiri, duduk, menyapa.

# source 32f81811
made-tell = Aisha ingin ditolong orang dewasa. Dia bisa mulai dengan kata apa, dan ke siapa?
    .just-giggles = “Tidak apa-apa. Mereka cuma cekikikan.”
    .just-giggles_why = Kedengarannya seperti hari yang ceria. Tidak ada yang bisa mendengar simpul di perutnya.
    .made-of-me = “Ada gambar buatan tentang aku. Itu tidak benar. Tolong aku.”
    .made-of-me_why = Apa itu, bahwa itu tidak benar, dan apa yang dia butuhkan. Semua dalam satu napas!
    .roof-riddle = “Apa aku kelihatan suka menari di atap?”
    .roof-riddle_why = Teka-teki bagus! Tapi orang dewasa yang sibuk mungkin cuma bilang tidak, lalu pergi.
    .tell_auntie = Dia sudah melihat gambarnya di pasar, di ponsel seseorang.
    .tell_auntie_why = “Aisha! Di atap itu bahaya!” Bibi percaya pada gambarnya. Itu terjadi juga pada orang dewasa.
    .auntie_again = Aisha bilang sekali lagi bahwa mesin yang membuatnya. Bibi duduk. “Jadi Bibi keliru. Terima kasih sudah bilang dua kali.”
    .tell_teacher = Dia sedang mengejar Kancing. Kaus kakinya yang satu lagi dibawa kabur.
    .tell_teacher_why = “Sebentar, Aisha! Lepaskan, kambing!” Itu bukan kata tidak. Itu kaus kaki.
    .teacher_again = Kaus kakinya kembali, basah. Dia mendengarkan sampai selesai. “Ini bukan salahmu. Hari ini juga kita bertindak.”
    .tell_nani = Dia sedang mengupas kacang polong. Dia tidak punya ponsel.
    .tell_nani_why = “Duduk sini, Nak. Aku tidak paham mesin, tapi aku tahu kalau ada yang sakit hati. Ayo, kita temui gurumu.”
    .end = Hari itu juga Pak Rahman bicara dengan Ravi. Kelas diminta menghapus gambarnya. Aisha tidak bersalah, dan semua mengatakannya. Mungkin masih ada beberapa salinan, tapi tidak ada yang menertawakan lagi.
    .hint = Kalimat mana yang mengatakan apa yang terjadi dan apa yang dia butuhkan?
    .teacher = Mula-mula Bibi tidak percaya, karena gambarnya tampak nyata. Tanyakan apa yang bisa Aisha lakukan kalau tidak ada yang mendengar: mencoba orang lain, menulis catatan, mengajak teman. Kalau anak bicara tentang dirinya sendiri, dengarkan, ucapkan terima kasih, dan ikuti langkah sekolah.

# source 21ef9ecc
made-sorry = Ravi ingin memperbaikinya. “Aku membuatnya tanpa [asking]. Gambarnya sudah [down]. Aku [sorry].”
    .asking = bertanya
    .asking_why = Di situlah kelirunya, dan dia mengatakannya.
    .down = kuhapus
    .down_why = Dikerjakan dulu, baru dikatakan. Urutan yang bagus.
    .sorry = minta maaf
    .sorry_why = Pendek dan utuh. Aisha bisa mendengar bahwa dia sungguh-sungguh.
    .sorry-but = minta maaf, tapi
    .sorry-but_why = Setelah “tapi”, orang hanya mendengar “tapi”-nya. Itu bisa dibuang.
    .laughing = tertawa
    .laughing_why = Wah, kalau tertawa dia sudah. Yang kurang hal lain.
    .hint = Maaf yang baik mengatakan apa yang terjadi. Tanpa “tapi”.
    .teacher = Tanyakan apa yang membuat permintaan maaf itu baik: mengatakan apa yang terjadi, memperbaikinya, tanpa “tapi”. Aisha boleh perlu waktu. Dimintai maaf tidak berarti dia harus langsung tertawa lagi.

# source 5c156cc7
made-fine = Mesin bisa membuat hal-hal lucu! Bagaimana dengan yang ini?
    .go-ahead = Silakan
    .ask-first = Tanya dulu
    .better-not = Sebaiknya jangan
    .cloud-cake = Kue sebesar awan
    .cloud-cake_why = Tidak ada orang di dalamnya. Hanya kue.
    .mina-pirate = Mina jadi bajak laut
    .mina-pirate_why = Mungkin dia suka sekali, mungkin sama sekali tidak. Hanya Mina yang tahu.
    .copied-voice = Suara Ibu Kepala Sekolah
    .copied-voice_why = Itu menaruh kata-kata di mulutnya. Satu sekolah bisa percaya.
    .teacher-beak = Pak Rahman berparuh
    .teacher-beak_why = Orang dewasa juga ditanya. Siapa tahu jawabnya kwek.
    .knitting-dragon = Naga yang merajut
    .knitting-dragon_why = Belum pernah ada naga yang keberatan. Satu syal boleh juga.
    .aisha-again = Aisha di atap lagi
    .aisha-again_why = Aisha sudah bilang bagaimana rasanya. Itu jawabannya.
    .hint = Adakah orang di dalamnya? Dia akan bilang apa?
    .teacher = Masalahnya bukan mesin, tetapi tidak bertanya. Tanyakan apa yang berubah kalau Mina setuju jadi bajak laut, lalu ada yang mengirimnya ke semua orang. Ya untuk membuat belum berarti ya untuk memperlihatkan.

# source 2fc08cc7
made-crowns = Kali ini Ravi tanya aku dulu. Sekarang kami menari di atap kardus, pakai mahkota sungguhan. Idris melipat satu untuk setiap orang! Punyaku kupakai seharian. Punya Kancing dimakan Kancing. Habis itu punya Pak Rahman dia makan juga.

# source a7fb8bd2
made-again-melons = “Bawakan aku sepuluh melon!” kata pesan suara. Mirip suara Nani, padahal Nani tidak punya ponsel. Ravi bisa apa?
    .buy-melons = Membeli sepuluh melon. Itu kan suaranya.
    .buy-melons_why = Sepuluh melon itu berat! Mesin bisa meniru suara, suara nenek juga.
    .visit-nani = Pergi ke rumah Nani dan bertanya
    .visit-nani_why = “Melon? Aku cuma mau satu lemon,” kata Nani. Bertanya langsung itu cara paling cepat.
    .listen-close = Mendengar baik-baik, mencari kesalahan
    .listen-close_why = Suara tiruan mungkin tidak ada salahnya. Telinganya tidak bisa memastikan.
    .hint = Siapa yang bisa menjawab pertanyaan tentang ini?

# source b87d642d
made-again-pigeon = Mina mendapat gambar merpati hijau terang. Mungkinkah itu nyata? Apa yang paling membantunya?
    .too-odd = Terlalu aneh. Pasti buatan mesin.
    .too-odd_why = Yang aneh bisa nyata. Ada merpati yang memang hijau!
    .count-feathers = Menghitung bulunya
    .count-feathers_why = Mesin bisa membuat bulu berapa saja. Menghitung tidak memastikan apa-apa.
    .who-sent-it = Bertanya siapa yang memotret
    .who-sent-it_why = Suri yang memotret, di pantai. Dia bisa menunjukkan pohonnya, dan mungkin merpatinya juga.
    .hint = Jawabannya ada di dalam gambar, atau di sekelilingnya?

# source f9c78e21
made-again-boat = Sebuah gambar menunjukkan perahu bersayap. Apa yang membantu Dara mencari tahu?
    .boat-helps = Membantu
    .boat-not-much = Tidak memastikan
    .wings-real = Sayapnya tampak nyata
    .wings-real_why = Sayap itu mudah bagi mesin. Bulu juga.
    .builder-says = Pembuat perahunya bisa ditanya
    .builder-says_why = Yang membuatnya bisa memperlihatkannya, atau bercerita tentang gambarnya.
    .all-like-it = Semua orang suka
    .all-like-it_why = Dara juga suka. Tidak lantas perahunya bisa terbang.
    .saw-it-land = Suri ada di sana waktu perahunya mendarat
    .saw-it-land_why = Jadi dia bisa bercerita. Ternyata layang-layang di atas perahu!
    .hint = Adakah yang bisa ditanya?

# source e9b5d11a
made-again-fun = Tomasi membuat gambar dengan mesin. Untuk yang mana dia tanya seseorang dulu?
    .just-make = Langsung buat
    .first-ask = Tanya dulu
    .shoe-tree = Pohon penuh sepatu
    .shoe-tree_why = Pohon tidak keberatan soal sepatu. Tidak ada orang di gambarnya.
    .suri-knight = Suri jadi kesatria
    .suri-knight_why = Ada Suri di dalamnya, jadi Suri ditanya. Kudanya bisa menunggu.
    .moon-cat = Kucing di bulan
    .moon-cat_why = Kucing karangan di bulan sungguhan tidak menyakiti siapa-siapa.
    .uncle-beard = Paman berjanggut hijau
    .uncle-beard_why = Mungkin jadi gagah. Tetap saja, itu dagunya.
    .hint = Adakah orang sungguhan di dalamnya?

# source 7c78602f
ending_told-again = Aisha harus mencoba lebih dari sekali, dan dia melakukannya. Lalu ada yang mendengarkan. Mencoba lagi tidak merepotkan. Itu berani.
# source e45bcc0d
ending_told-once = Ada yang mendengarkan Aisha. Kancing juga mendengarkan, tapi hanya gemeresik kertas emas.
