### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 582baccc
lesson = Nuri yang terlalu banyak tahu
    .about = Di kios Paman Somchai, separuh pasar terkunci di luar. Hanya seekor burung nuri yang tahu semua kuncinya.
    .learned = Kata sandi yang bagus itu panjang, aneh, dan dipakai untuk satu hal saja. Kalau ada yang telanjur tahu, kata sandi bisa diganti.
    .tell = Kalau ada yang memakai kata sandi orang lain, ceritakan ke orang dewasa yang kamu percaya. Bersama-sama, kunci baru cepat jadi. Itu tidak pernah jadi salah orang yang percaya.

# source 2c61b93a
locks-stall = Yuk, ke pasar! Di sini Paman Somchai memperbaiki ponsel. Separuhnya tidak rusak sama sekali. Pemiliknya yang terkunci di luar! Dan tinggi di atas bertengger Pepaya, burung nurinya. Pepaya menirukan apa saja yang didengarnya.

# source dfa351e4
locks-saturday = Hari Sabtu di kios
    .fish = “Kata sandiku kutulis di kertas. Lalu kertasnya kupakai membungkus ikan!”
    .clever = “Kata sandiku pintar sekali. Saking pintarnya, aku sendiri tidak ingat.”
    .shout = “MANGGA!” teriak Pepaya. Orang-orang membawakannya mangga. Sekarang sudah empat puluh.
    .oh-no = “Aduh. Dia tidak lapar. Mangga itu kata sandiku!”
    .teacher = Tanyakan: apa yang dilakukan ketiganya supaya ingat kata sandi, dan apa yang tidak berhasil? Tidak ada yang bercerita bagaimana ia menyimpan miliknya sendiri. Lupa kata sandi tidak memalukan: satu pasar pun bisa lupa.

# source f6ca7110
locks-one-key = “Mangga” membuka ponsel Paman, tokonya, dan surat-suratnya. Paman sebaiknya bagaimana?
    .add-one = Diganti jadi “mangga1”
    .add-one_why = Yang sudah mencoba “mangga” pasti lalu mencoba “mangga1”. Cuma satu tebakan lagi.
    .best-one = Satu kata sandi yang hebat untuk ketiganya
    .best-one_why = Kuncinya memang lebih kuat. Tapi siapa yang menemukannya tetap membuka ketiga pintu.
    .several = Kata sandi yang berbeda untuk masing-masing
    .several_why = Kalau satu bocor, dua pintu tetap tertutup. Buku catatan di laci terkunci bisa membantunya ingat.
    .whisper = Berbisik saja waktu mengetik
    .whisper_why = Pepaya bisa mendengar mangga jatuh tiga kios dari sini. Lebih baik tidak bersuara sama sekali.
    .hint = Satu kunci ketahuan. Berapa pintu yang dibukanya?
    .hint_more = Dua pintu harus tetap tertutup, biarpun satu kunci hilang.
    .teacher = Gambar tiga pintu dan satu kunci di papan, lalu tiga kunci. Tanyakan kunci mana yang paling penting: kunci surat elektronik, karena kata sandi baru sering dikirim ke sana. Menulis kata sandi boleh, asal tempatnya terkunci dan diketahui orang dewasa yang dipercaya.

# source 75ecb60b
locks-words = Toko Paman butuh frasa sandi: beberapa kata aneh berderet. Buatkan satu untuknya. Jangan bisik-bisik, ya!
    .short_why = Itu bisa tertebak sebelum sarapan. Setiap tambahan satu kata, tebakannya jadi enam belas kali lebih banyak.
    .long_why = Panjang, aneh, dan mudah dibayangkan! Paman bisa melihatnya di kepala, orang lain tidak.
    .end = Paman membayangkan kata-katanya, tertawa sampai bangkunya berderit, lalu mengetik. Tanpa suara sedikit pun. Pepaya memiringkan kepala. “Mangga?”
    .hint = Empat kata awal yang bagus. Mana yang belum pernah bertemu?
    .hint_more = Tekan empat kata mana saja. Makin konyol gambarannya, makin bagus.
    .teacher = Kelas membuat satu untuk Paman; tidak ada yang menyebut miliknya sendiri. Di sini hanya ada enam belas kata supaya bisa dihitung: 16, 256, 4.096, 65.536. Komputer mencoba sebanyak itu dengan cepat. Daftar sungguhan berisi ribuan kata: empat kata darinya perlu jutaan kali jutaan tebakan. Biarkan dadu memilih katanya.

# source 08ec3fe8
locks-table = Pepaya berkunjung ke rumah Bibi. Apa yang perlu Bibi ubah di mejanya, supaya tidak ada yang bisa membuka barang-barangnya?
    .alt = Meja dengan layar, papan ketik di atas kertas, ponsel menyala, teko kambing, laci terkunci, dan nuri yang mengintip
    .paper = Kertas di bawah papan ketik
    .paper_why = Itu tempat pertama yang dilihat siapa pun. Di laci terkunci lebih baik.
    .teapot = Teko kambing
    .teapot_why = Dia tahu banyak soal teh, dan tidak tahu apa-apa soal kata sandi.
    .bird = Burung nuri
    .bird_why = Dia melihat setiap tombol yang ditekan. Bibi bisa memutar tenggerannya, lalu mengetik dengan tenang.
    .dots = Titik-titik di layar
    .dots_why = Titik-titik itu ada supaya tidak ada yang ikut membaca. Kerjanya bagus.
    .phone = Ponsel yang terbuka
    .phone_why = Terbuka untuk siapa pun yang lewat. Dengan kunci layar, dia menutup sendiri.
    .drawer = Laci terkunci
    .drawer_why = Terkunci, dan hanya Bibi yang punya kuncinya. Tempat yang bagus untuk catatan.
    .hint = Apa yang bisa dilihat, ditemukan, atau dibuka begitu saja? Ada tiga.
    .hint_more = Satu berbulu, satu tipis dan putih, satu bercahaya.
    .teacher = Tanyakan cara ramah untuk bilang “Tolong lihat ke sana dulu, aku mau mengetik”, dan cara memalingkan wajah. Latih: satu mengetik di papan ketik kertas, satu berbalik. Tidak ada yang mengetik kata sandi sungguhan.

# source c8fe1106
locks-like-what = Paman Somchai kenal banyak kunci. Masing-masing mirip apa?
    .phrase = Frasa sandi
    .phrase_with = Kunci bergigi banyak
    .phrase_why = Makin banyak kata, makin banyak giginya, dan makin sulit ditiru.
    .screen = Kunci layar
    .screen_with = Pintu yang menutup sendiri
    .screen_why = Letakkan ponselnya, dan semenit kemudian sudah tertutup.
    .leaving = Keluar dari akun
    .leaving_with = Membawa pulang kuncinya
    .leaving_why = Komputer bersama tetap di tempat. Kuncinya ikut pulang.
    .settings = Pengaturan privasi
    .settings_with = Gorden
    .settings_why = Bisa dibuka untuk sebagian orang, dan ditutup untuk yang lain.
    .update = Pembaruan
    .update_with = Menambal lubang di pagar
    .update_why = Pembuatnya menemukan lubang. Pembaruan membawa potongan pagar yang kurang.
    .hint = Masing-masing berbuat apa: menutup, menghalangi pandangan, menambal, membuka, atau pulang?
    .hint_more = Mulai dari pembaruan. Dia menambal sesuatu.
    .teacher = Minta kelompok mencari gambaran lain untuk tiap kunci, dari dapur, perahu, atau ladang. Tanyakan siapa di keluarga yang memasang pembaruan, dan ingatkan bahwa anak bertanya dulu sebelum memulainya.

# source 0c52a03b
locks-pin = Buat PIN bergambar untuk tablet Mina. Lalu ada empat yang memintanya. Beri tahu, atau simpan?
    .best-friend = Ravi: “Sahabat itu saling tahu PIN!”
    .best-friend_why = Jadi sahabat itu menyenangkan. Tanpa PIN pun dia tetap sahabat.
    .little-one = Idris: “Ayo dong! Aku cuma mau lihat kambingnya.”
    .little-one_why = Mina bisa membukanya dan duduk di sampingnya. Di umur enam tahun, rahasia mudah sekali meluncur keluar.
    .prize-page = Sebuah halaman: “Ketik PIN-mu dan menangkan tablet emas!”
    .prize-page_why = Hadiah tidak perlu kunci. Yang minta kunci ingin masuk.
    .help-desk = Sebuah pesan: “Kami memperbaiki tablet. Kirim PIN-mu.”
    .help-desk_why = Penolong sungguhan membiarkan pemiliknya yang mengetik. Paman Somchai malah membalikkan badan.
    .end = Tidak ada yang tahu PIN Mina. Ravi tetap temannya, dan Idris sudah memberi makan kambing. Kalau Mina lupa PIN-nya, ibunya membantu membuat yang baru.
    .hint = Apakah ada yang perlu PIN-nya untuk mendapat apa yang dia mau?
    .teacher = Menolak memberi PIN bukan menolak temannya: kumpulkan kalimat ramah. Orang dewasa yang dipercaya anak di rumah boleh membantu soal kata sandi dan PIN; katakan itu dengan jelas. Jangan tanya seperti apa PIN siapa pun.

# source 8350e64f
locks-boat-app = Dara punya aplikasi perahu baru. Hanya teman boleh melihat dan menulis, dan aplikasinya tahu sedikit saja. Bebeknya tetap!
    .map = Tunjukkan aku di peta
    .map_why = Mati: perahu di gim perlu angin. Dia tidak perlu tahu di mana Dara.
    .friends-see = Hanya teman melihat perahuku
    .friends-see_why = Nyala: teman suka perahu-perahunya, biarpun tenggelam.
    .all-write = Semua orang boleh menulis padaku
    .all-write_why = Mati: jadi yang bukan teman tidak bisa menulis padanya.
    .copy-book = Salin nomor-nomor di ponselku
    .copy-book_why = Mati: nomor itu milik orang lain, dan tidak ada yang bertanya pada mereka.
    .duck = Bunyi kwek kalau perahu tenggelam
    .duck_why = Nyala: bunyinya keras, dan tidak membocorkan apa-apa.
    .end = Petanya kosong, dan hanya teman yang melihat perahu Dara. Yang terbaru tenggelam dalam empat detik. Kwek! Lalu seorang teman menulis: “Rekor!”
    .hint = Siapa boleh melihat? Siapa boleh menulis? Apa yang tidak diperlukannya?
    .hint_more = Satu masih mati, padahal harus nyala. Tiga masih nyala, padahal harus mati.
    .teacher = Aplikasi baru sering terbuka lebar sejak awal. Tanyakan: siapa yang untung kalau semuanya nyala? Anak melihat pengaturan bersama orang dewasa, karena ada yang tidak mudah dikembalikan. Tidak perlu menyebut aplikasi sungguhan.

# source 8f39a415
locks-library = Laporan gendang Suri selesai. Hari ini sepuluh orang lagi akan memakai komputer perpustakaan ini. Suri sebaiknya berbuat apa, dan apa dulu?
    .save-it = Menyimpan laporannya
    .save-it_why = Pekerjaannya dulu. Dia menulisnya dari siang sampai sore.
    .log-out = Keluar dari akun
    .log-out_why = Sekarang namanya hilang dari komputer, dan halamannya tertutup.
    .look-again = Melihat: apakah komputer bertanya siapa dia?
    .look-again_why = Kalau dia menanyakan nama, dia sudah benar-benar lupa pada Suri. Komputer pintar!
    .screen-off = Mematikan layar saja
    .screen-off_why = Layar gelap tampak tertutup. Orang berikutnya menekan tombol, dan muncullah halaman Suri.
    .stay-in = Mencentang “Ingat saya”
    .stay-in_why = Di tablet sendiri, mungkin boleh. Di sini dia akan mengingat Suri untuk sepuluh orang lain.
    .end = Orang berikutnya menemukan halaman kosong. Hari Senin, Ravi lupa keluar. Siangnya sudah ada tiga puisi atas namanya, semua tentang kaus kaki.
    .hint = Pekerjaannya dulu, lalu pintunya, lalu pintunya dilihat sekali lagi.
    .hint_more = Dua di antaranya membiarkan halaman Suri terbuka. Jangan pakai yang itu.
    .teacher = Di papan: tiga kotak, dan lima kartu yang dipakai atau disisihkan. Tanyakan apa yang bisa dilakukan orang yang menemukan halaman masih terbuka: mengeluarkannya dari akun tanpa membaca. Kalau ada komputer bersama, latih di sana.

# source 99251b0e
locks-pink-buggy = Em, Lumo? Minggu lalu kuberi tahu Ravi kata sandiku. Rasanya enak, kayak klub rahasia! Sekarang mobil balapku merah muda, pakai pita. Dan timku marah, karena ada yang menulis kata-kata kasar sebagai “Tomasi”.

# source 6ac424db
locks-mend = Orang lain punya kunci gim Tomasi. Apa yang membantu?
    .paint-back = Mengecat hijau mobil Ravi
    .paint-back_why = Lucu, selama semenit! Lalu dua anak kesal, dan Ravi masih punya kuncinya.
    .new-lock = Kata sandi baru, bersama orang dewasa
    .new-lock_why = Kunci pintunya baru, anak kunci lama tidak cocok lagi. Dengan orang dewasa, cepat selesai.
    .own-doing = Diam saja. Kan dia sendiri yang memberi tahu.
    .own-doing_why = Percaya pada teman bukan kesalahan. Memakai kunci seperti itu pilihan Ravi. Tomasi boleh bercerita.
    .tell-team = Bilang ke tim bahwa itu bukan dia
    .tell-team_why = Mereka marah pada orang yang keliru. Sekarang mereka bisa berhenti.
    .wait = Menunggu sampai Ravi bosan
    .wait_why = Mungkin nanti dia bosan. Tapi besok pun kuncinya masih cocok.
    .hint = Satu hal membantu kuncinya. Satu hal membantu timnya.
    .hint_more = Dua di antaranya mengubah sesuatu hari ini dan tidak menyakiti siapa pun.
    .teacher = Tekankan: yang berbuat adalah yang memakai kunci, bukan yang percaya. Ravi bukan penjahat, dia kelewatan. Tanyakan apa yang bisa Ravi lakukan untuk memperbaikinya. Kalau anak bicara tentang dirinya sendiri, dengarkan, ucapkan terima kasih, dan ikuti langkah sekolah.

# source 5d24d76a
locks-tomasi-tells = Tomasi sudah mencatat kata-katanya dan harinya. Sekarang dia perlu orang dewasa. Bantu dia bercerita.
    .ha-ha = “Mobil balapku merah muda. Haha.”
    .ha-ha_why = Yang mendengarnya ikut tertawa. Tidak ada yang tahu dia perlu bantuan.
    .so-dumb = “Aku berbuat bodoh. Maaf.”
    .so-dumb_why = Dia tidak berbuat bodoh. Dan belum ada yang tahu apa yang terjadi.
    .has-my-key = “Ada yang memakai kata sandiku. Tolong aku.”
    .has-my-key_why = Pendek dan jelas. Isinya apa yang terjadi, dan apa yang dia butuhkan.
    .tell_uncle = Dia menggigit sekrup, dan lima orang mengantre.
    .tell_uncle_why = “Mmpf, mmpf!” Dengan sekrup di gigi, itu artinya: nanti. Bukan: tidak.
    .uncle_again = Sekrupnya sudah lepas. Dia mendengar semuanya. “Bagus kamu kembali. Ini bukan salahmu. Sekarang kita buat kunci baru.”
    .tell_teacher = Dia sedang memilih nanas.
    .tell_teacher_why = “Ravi? Ah, pasti kalian cat bersama, buat lucu-lucuan.” Dia belum percaya. Tapi itu tetap benar.
    .teacher_again = Tomasi memperlihatkan catatannya. Nanasnya diletakkan. “Maafkan Bapak. Bapak percaya, dan ini bukan salahmu. Kita ganti sekarang.”
    .tell_auntie = Dia sedang mengendus ikan. Hari ini tanpa kertas.
    .tell_auntie_why = Ikannya dia kembalikan. “Terima kasih sudah bercerita ke Bibi. Ini bukan salahmu. Ayo, kita buat kunci baru.”
    .end = Frasa sandi baru, mobil merah, dan tim yang sudah tahu. Muka Ravi jadi sewarna pitanya. “Aku cuma mau bercanda. Nanti kutulis ke mereka semua.” Malam itu juga dia menulis.
    .hint = Setelah kalimat mana orang dewasa tahu harus berbuat apa?
    .teacher = Mainkan: satu sibuk, satu ragu, Tomasi mencoba lagi atau pergi ke yang lain. Tanyakan bagaimana rasanya tidak dipercaya, dan apa yang membantu: catatan berisi kata dan hari, dan satu percobaan lagi. Tidak ada yang menceritakan kisahnya sendiri.

# source a0803d74
locks-not-telling = Tiga hari Pepaya menguping, dan cuma ini hasilnya: “RAHASIA, DONG!” Untuk kunci, itu bagus, burung tua. Tapi kalau khawatir, Anak-anak, ceritakan ke Paman, atau ke orang dewasa lain yang mau mendengar. Nah, siapa mau empat puluh mangga?

## Warm-ups
# source 794bd348
locks-biscuit-tin = Suster Leilani membeli gembok untuk obat, sepeda, dan kaleng biskuit. Kunci mana yang paling bagus?
    .steel = Satu untuk ketiganya, dari baja terbaik
    .steel_why = Kuat sekali! Tapi yang menemukannya bisa bersepeda pergi, membawa obat dan biskuit.
    .each = Yang berbeda untuk masing-masing
    .each_why = Kalau kunci biskuit hilang, hanya biskuitnya yang terancam.
    .mat = Satu untuk ketiganya, di bawah keset
    .mat_why = Di bawah keset itulah semua orang mencari paling dulu.
    .hint = Bayangkan satu kunci hilang.

# source b0190560
locks-boat-club = Klub perahu Dara butuh kata sandi. Mana yang akan cepat tertebak?
    .soon = Cepat tertebak
    .late = Lama sekali
    .numbers = 1 2 3 4 5 6
    .numbers_why = Itu yang pertama dicoba orang, di mana-mana.
    .odd-words = Kerbau tangga mi awan
    .odd-words_why = Empat kata yang belum pernah bertemu. Siapa yang terpikir begitu?
    .own-name = dara10
    .own-name_why = Nama dan umurnya. Yang kenal Dara mencoba itu paling dulu.
    .hint = Ravi akan mencoba apa, kalau dia punya sepuluh menit?

# source ccb06181
locks-class-tablet = Cerita Aisha di tablet kelas sudah selesai. Berikutnya giliran Idris. Urutan mana yang bagus?
    .keep-story = Menyimpan ceritanya
    .keep-story_why = Ada naga di dalamnya. Sayang kalau dia hilang.
    .sign-off = Keluar dari akun
    .sign-off_why = Ceritanya aman, jadi pintunya boleh ditutup.
    .name-gone = Melihat apakah namanya sudah hilang
    .name-gone_why = Sekali lihat, dia tahu pintunya sudah tertutup.
    .pass-on = Memberikan tabletnya ke Idris
    .pass-on_why = Sekarang Idris bisa mulai, dan si naga tidak menghalangi siapa-siapa.
    .hint = Tabletnya berpindah tangan paling akhir.

## How it ended
# source bf491516
ending_told-again = Yang pertama sibuk, atau belum percaya. Tomasi bercerita lagi, sampai ada yang menolong. Begitulah kunci bisa diperbaiki.
# source 46db14b6
ending_told-once = Satu kalimat jelas ke orang yang tepat, dan mobilnya merah lagi sebelum makan malam. Pepaya dapat sepotong mangga karena diam.
