### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source fe7818e3
lesson = Tutup pagarnya!
    .about = Seekor kambing memakan topi, dan seorang teman marah. Marahnya tidak berhenti, hari demi hari. Apa yang menolong Mina?
    .learned = Pesan jahat tidak perlu dijawab. Catat, blokir, laporkan, dan ceritakan. Pagar bisa ditutup, dan bisa dibuka lagi.
    .tell = Pertengkaran atau perundungan: dua-duanya boleh diceritakan. Kalau orang dewasa belum percaya, ceritakan lagi, atau ke yang lain.

# source 304e8422
gate-hello = Selamat malam! Di sebuah gim, Mina dan Tomasi merawat kambing bernama Si Lahap. Hari Senin, Mina lupa menutup pagar. Masuklah Lahap, dan dimakannya topi emas Tomasi. Habis semuanya.

# source 046c7ae0
gate-ding = Kami sama-sama berteriak. Lalu aku minta maaf. Itu minggu lalu! Tapi Tomasi masih menulis hal jahat, setiap hari. Ting, ting, ting. Sarapanku rasanya seperti ting.

# source 682be23e
gate-fight = Pertengkaran, atau perundungan? Di mana tempatnya?
    .fight = Pertengkaran
    .bullying = Perundungan
    .both-shout = Dua-duanya berteriak. Lalu dua-duanya berhenti.
    .both-shout_why = Berisik, lalu selesai. Kalau tidak membaik, pertengkaran juga boleh diceritakan.
    .goes-on = Yang satu bilang berhenti. Yang lain terus saja.
    .goes-on_why = Sudah dibilang “berhenti”, dan tidak berhenti. Itulah tandanya.
    .one-ball = Dua anak mau bola yang sama.
    .one-ball_why = Keduanya mau sesuatu, dan keduanya bisa bicara. Mungkin ada bola kedua.
    .every-day = Julukan jahat, setiap hari.
    .every-day_why = Sekali bisa saja kelepasan. Setiap hari itu menyakitkan, apa pun namanya. Itu boleh diceritakan.
    .who-won = Mereka berdebat siapa yang menang.
    .who-won_why = Dua anak yang setara, satu pertanyaan. Balapan kedua bisa menjawabnya.
    .many-one = Banyak lawan satu, berulang-ulang.
    .many-one_why = Satu anak sendirian sulit menghentikan banyak orang. Jadi harus ada yang menolong.
    .hint = Apakah itu berhenti? Bisakah dua-duanya bicara?
    .hint_more = “Berulang-ulang” itu sebuah tanda.
    .teacher = Tiga tanda di papan: menyakitkan, terus terjadi, sendirian sulit menghentikannya. Dua-duanya boleh diceritakan. Bicarakan perbuatannya, bukan “si perundung”: yang melakukannya bisa berhenti. Contoh hanya dari cerita. Kalau sesudahnya ada anak yang datang, dengarkan, ucapkan terima kasih, dan ikuti langkah sekolah.

# source d2ca6764
gate-inbox = Pukul enam. Tablet Mina penuh topi. Masing-masing sebaiknya diapakan?
    .ninth = Tomasi: Halo, otak pagar!
    .ninth_why = Mina tidak perlu menjawab. Dia mencatat kata-kata dan waktunya. Orang dewasa bisa membantu menghentikannya.
    .three-times = Otak pagar, otak pagar, otak pagar!
    .three-times_why = Julukan jahat, lalu lagi, lalu lagi. Ini bukan soal topi lagi.
    .nine-today = Ini sudah yang kesembilan hari ini.
    .nine-today_why = Sembilan dalam sehari, padahal Mina sudah minta dia berhenti.
    .suri-asks = Suri ingin berteman
    .suri-asks_why = Teman yang sungguh dia kenal, dan sudah bilang sebelumnya. Silakan masuk, Suri!
    .at-dinner = Ini aku! Tadi kita bahas pas makan malam.
    .at-dinner_why = Mina tahu itu benar. Dia ada di sana, supnya juga.
    .feed-gobble-too = Boleh aku ikut kasih makan Lahap?
    .feed-gobble-too_why = Ramah, dan semuanya tentang si kambing.
    .hat-hunter = PemburuTopi ingin berteman
    .hat-hunter_why = Mina tidak harus menerima siapa pun, dan tidak perlu bilang alasannya.
    .since-today = Baru bergabung hari ini
    .since-today_why = Di balik nama baru bisa bersembunyi orang yang dikenal.
    .guess-who = Tebak aku siapa, otak pagar!
    .guess-who_why = Orang yang ramah menyebutkan siapa dirinya, dan tidak menjuluki siapa pun.
    .class-note = Pak Rahman: Bawa topi
    .class-note_why = Dari gurunya, dan tidak ada permintaan aneh. Hanya waktunya yang kurang pas.
    .hot-day = Besok akan panas sekali.
    .hot-day_why = Cocok. Lahap pun berbaring di tempat teduh.
    .any-hat = Topi apa saja boleh.
    .any-hat_why = Pak Rahman tidak tahu apa-apa tentang kambing itu. Ini cuma soal matahari.
    .new-group = Undangan: grup TANPA OTAK PAGAR
    .new-group_why = Mina tidak masuk. Dia mencatat nama grupnya, dan bisa memperlihatkannya ke orang dewasa.
    .come-and-see = Sini, lihat kami bilang apa tentang kamu!
    .come-and-see_why = Itu umpan. Kalau dilihat, cuma bikin sakit hati.
    .six-in = Sudah enam orang di dalam.
    .six-in_why = Banyak lawan satu: itu tanda untuk bercerita.
    .end = Sekarang Suri ikut memberi makan Lahap, dan topi untuk besok sudah di tas. Tiga pesan lainnya Mina catat, dan tidak ada yang dia jawab. Itu boleh.
    .hint = Mana yang ramah, dan mana yang hanya ingin menyakiti?
    .hint_more = Yang ramah bilang siapa dirinya, dan tidak menjuluki siapa pun.
    .teacher = Tanyakan: mengapa permintaan berteman boleh dibiarkan tanpa alasan? Mengapa lebih bijak tidak melihat ke dalam grup seperti itu? Catat dulu, hapus belakangan: kalau sudah hilang, orang dewasa tidak bisa melihatnya. Tidak ada yang bercerita dari kotak pesannya sendiri.

# source e7e39dd7
gate-soup = Saatnya napas sup! Pegang semangkuk sup panas, pura-pura saja. Cium baunya: tarik napas. Dinginkan: embuskan napas, panjang dan pelan. Tiga kali, ya. Dan jangan sampai tumpah ke aku.

# source 0b40aa1f
gate-after = Mina sudah mendinginkan supnya. Kira-kira bagaimana perasaannya sekarang? Pilih satu wajah. Ini tidak disimpan.
    .low_why = Masih berat? Tidak apa-apa. Napas tidak harus membereskannya. Dia hanya memberi sedikit ruang.
    .middle_why = Bahunya lebih enak, perutnya belum. Boleh tambah semangkuk lagi.
    .high_why = Embusan napas panjang memang bisa begitu. Gratis, dan muat di setiap saku.
    .teacher = Ikut bernapas bersama kelas, tangan memegang mangkuk pura-pura. Tidak ada yang harus. Pribadi: jangan menanyai siapa pun wajah mana yang dipilih. Jeda kecil ini datang dua kali; diharapkan menjadi kebiasaan.

# source 6649264a
gate-tools = Lima alat. Apa kerja masing-masing?
    .mute = Bisukan
    .mute_with = Pesannya diam. Tidak ada yang tahu.
    .mute_why = Bagus untuk jeda, misalnya sesudah bertengkar. Bisa dinyalakan lagi kapan saja.
    .shut-out = Blokir
    .shut-out_with = Dia tidak bisa menulis ke Mina di sini.
    .shut-out_why = Pesannya tertahan di luar. Yang dia tulis di tempat lain tidak bisa ditahan. Jadi bercerita tetap perlu.
    .makers = Laporkan
    .makers_with = Pengurus gim ikut memeriksa.
    .makers_why = Mereka bisa menghapus kata-kata, atau memperingatkan orang. Itu bisa berhari-hari.
    .note = Catat
    .note_with = Terlihat apa yang terjadi, dan kapan.
    .note_why = Kata-kata, nama, dan waktu di kertas. Jangan pernah gambar seseorang. Kertas tidak pelupa.
    .tell-it = Ceritakan
    .tell-it_with = Sekarang ada yang memihak Mina.
    .tell-it_why = Alat lain menahan pesan. Yang ini mendatangkan orang.
    .hint = Alat mana yang bekerja pada pesannya, dan mana yang membawa pertolongan?
    .hint_more = Catatan itu untuk nanti.
    .teacher = Bagikan lima alat dari kertas; tiap anak mengatakan apa yang bisa dan tidak bisa dilakukan alatnya. Luruskan dua salah paham: memblokir tidak menghapus isi sebuah grup, dan laporan bukan tongkat ajaib. Bersama bercerita, semuanya kuat.

# source 9f5b5f96
gate-rude = Jempol Mina sudah di atas “Blokir”. “Tapi dia dulu temanku!” Mana yang benar?
    .rude = Memblokir itu tidak sopan. Dia harus menjawab.
    .rude_why = Tidak ada yang harus membaca kata-kata jahat. Dan jawaban itu hadiah, bukan kewajiban.
    .for-ever = Kalau begitu, pertemanannya tamat selamanya
    .for-ever_why = Pintu pagar punya engsel. Mina bisa membukanya kapan pun dia mau.
    .key = Itu pagar, dan kuncinya ada pada Mina
    .key_why = Hari ini bisa dia tutup, suatu hari bisa dia buka. Dan kali ini dia ingat pagarnya!
    .all-over = Jadi semua beres, dan tidak perlu ada yang tahu
    .all-over_why = Di sini jadi tenang. Tapi grup enam orang itu masih ada. Orang dewasa bisa membantu mengurusnya.
    .hint = Bisakah itu dibuka lagi? Dan siapa yang bisa?
    .hint_more = Ingat apa yang Mina lupa hari Senin.
    .teacher = Memblokir teman itu terasa berat; hargai perasaan itu. Tanyakan: apa beda pagar dan tembok? Kapan mungkin Mina membukanya lagi, dan apa yang ingin dia dengar dulu? Tetap pada Mina.

# source ed732b9a
gate-chat = Kamis, pukul enam lewat satu menit. Ting! Dari Tomasi. Menurutmu Mina sebaiknya bagaimana?
    .hat-gone = Topiku masih hilang, otak pagar
    .so-sorry = Maaf, maaf sekali! Aku paling payah sedunia
    .so-sorry_why = Dia lupa menutup pagar. Cuma itu, dan dia sudah minta maaf. Paling payah sedunia? Sama sekali tidak.
    .one-sorry = Aku sudah minta maaf. Sekarang tolong berhenti.
    .one-sorry_why = Tenang dan benar. Satu maaf yang sungguh-sungguh sudah cukup.
    .hat-head = Beli saja yang baru, kepala topi!
    .hat-head_why = Siapa yang tidak kesal? Tapi sekarang dua orang saling lempar, dan makin ramai. Mina bisa berhenti kapan saja.
    .all-will-see = Ha! Ini kuperlihatkan ke semua orang
    .cross-stop = Tadi aku kesal. Sekarang aku berhenti.
    .cross-stop_why = Keluar dari situ perlu tenaga. Dia tidak harus punya kata terakhir.
    .hat-head-again = KEPALA TOPI! KEPALA TOPI!
    .hat-head-again_why = Rasanya enak tiga detik. Lalu batu di perut datang lagi. Orang dewasa bisa ikut memikulnya.
    .told-the-others = Sudah kubilang ke yang lain jangan bicara sama kamu
    .sit-alone = Besok kamu duduk sendirian
    .goes-on_feels = Sedih, kesal, atau batu di perut: semuanya berkata, ini tidak benar. Cari seseorang yang memihakmu.
    .stop-word = Berhenti. Aku tidak mau begini.
    .stop-word_why = Lima kata, dan jelas sekali. Kalau masih terus juga, semua orang bisa melihat bahwa ini bukan main-main.
    .anything = Aku mau melakukan apa saja. Kita berteman lagi, ya?
    .anything_why = Mina kangen, dan itu tidak buruk. Tapi teman tidak minta “apa saja”.
    .writes-nothing = (Mina tidak menulis apa-apa)
    .writes-nothing_why = Tidak menjawab juga sebuah jawaban. Kata jahat itu seperti Lahap: balik lagi ke tempat dia diberi makan.
    .for-a-month = Apa saja? Kerjakan PR-ku sebulan
    .no-swap = Tidak. Teman tidak begitu.
    .no-swap_why = Dia sadar tukarannya curang. Persahabatan tidak dijual, dibayar pakai soal hitungan pun tidak.
    .if-you-stop = Oke, asal kamu berhenti
    .if-you-stop_why = Dia hanya ingin tenang. Siapa pun mengerti. Janji yang dipaksakan tidak perlu ditepati.
    .when-i-like = Aku berhenti kalau aku mau
    .same-time = Besok jam segini lagi, otak pagar
    .keep-proof_why = Mina menulis kata-kata, nama, hari, dan waktunya. Jadi nanti tidak ada yang harus bilang: “Aku tidak ingat.”
    .block_why = Ceklek! Pagarnya tertutup. Tomasi tidak bisa menulis ke Mina di sini. Mina yang pegang kunci, dan dia punya waktu.
    .report_why = Pengurus gim bisa memeriksa kata-kata ini, dan memperingatkan Tomasi. Biasanya mereka tidak bilang siapa yang melapor.
    .leave_why = Tabletnya masuk laci, bersama sendok. Di sana boleh ting sepuasnya. Sendok tidak keberatan.
    .tell_teacher = “Pak Rahman, Tomasi menulis hal jahat setiap hari. Aku sudah bilang berhenti, tapi dia terus.”
    .tell_teacher_why = Besok paginya, dia menutup pintu kelas dan mendengarkan. “Bapak senang kamu cerita. Pagar yang terlupa bukan alasan untuk ini. Bapak bantu.”
    .tell_auntie = “Bibi, sudah seminggu ada yang jahat padaku. Bisa baca ini bersamaku?”
    .tell_auntie_why = Bibi langsung duduk, padahal tangannya masih penuh tepung. “Seminggu penuh? Ini bukan salahmu. Kita hentikan bersama-sama.”
    .gate-shut = Pagarnya tertutup, catatannya ada, dan seseorang sudah tahu. Pak Rahman bicara dengan Tomasi, berdua saja dan dengan tenang. Selama ini Tomasi hanya melihat topinya, tidak lagi melihat temannya. Pesannya berhenti.
    .calm-told = Mina sudah bercerita, dan ada yang memihaknya. Orang dewasa membantunya menutup pagar. Pak Rahman bicara dengan Tomasi, berdua saja dan dengan tenang. Pesannya berhenti.
    .deal-undone = Mina mengiyakan tukaran yang curang, hanya supaya tenang. Itu tidak berlaku, dan bukan salahnya. Dia bercerita. Orang dewasa membantu menutup pagar, dan Tomasi mengerjakan PR-nya sendiri.
    .already-happened = Beberapa kata telanjur keluar. Begitulah kalau orang didorong-dorong setiap hari. Itu bukan salah Mina. Dia bercerita. Orang dewasa membantu menutup pagar, dan Pak Rahman bicara dengan keduanya, satu per satu.
    .hint = Mina bisa menulis, memilih langkah, atau bercerita, kapan saja.
    .hint_more = Catat dulu, lalu pagar, lalu ceritakan. Atau langsung ceritakan.
    .teacher = Berhenti sesudah “Besok kamu duduk sendirian” dan bernapaslah bersama. Tanyakan: apa yang Mina mau? Apa yang mungkin Tomasi rindukan? Mengerti dia tidak membuat perbuatannya benar. Mainkan lagi tanpa jawaban sama sekali. Di setiap akhir cerita ada yang menolong.

# source ca8b8096
gate-order = Datang pesan jahat. Urutan mana yang bagus untuk Mina?
    .no-answer = Jangan dijawab. Embuskan napas.
    .no-answer_why = Yang tidak diberi makan lebih jarang datang lagi.
    .write-down = Catat kata-kata, nama, dan waktunya
    .write-down_why = Sekarang, selagi masih ada.
    .shut-it = Blokir pengirimnya, dan laporkan
    .shut-it_why = Ceklek! Sekarang tenang.
    .show-it = Perlihatkan catatannya ke orang dewasa
    .show-it_why = Bercerita boleh juga lebih awal. Tidak pernah terlalu cepat, dan tidak pernah terlambat.
    .hint = Napas dulu. Dan catatan datang sebelum pagar.
    .hint_more = Terakhir, orang dewasa melihat catatannya.
    .teacher = Yang ingin bercerita paling dulu juga benar: katakan begitu. Tanyakan mengapa mencatat sebaiknya sebelum memblokir: beberapa aplikasi menyembunyikan pesannya sesudah itu. Buat poster dengan empat gambar, tanpa kata.

# source fe0d38fd
gate-tell = Di rumah belum ada yang tahu. Bantu Mina bercerita.
    .no-breakfast = “Aku tidak mau sarapan.”
    .no-breakfast_why = Benar! Tapi yang mendengarnya akan membuat teh, bukan memikirkan pesan.
    .every-day = “Tomasi menulis hal jahat padaku, setiap hari. Tolong aku.”
    .every-day_why = Siapa, apa, seberapa sering, dan apa yang dia perlukan. Semua dalam satu napas.
    .goat-and-hat = “Ada kambing memakan topi.”
    .goat-and-hat_why = Yang mendengarnya tertawa, lalu bertanya tentang kambing. Kekhawatirannya tidak dapat giliran.
    .tell_mother = Ibu suka Tomasi. Dia sering membawakan tas belanja Ibu di pangkuannya.
    .tell_mother_why = “Tomasi? Dia kan anak baik!” Ibu belum bisa percaya. Anak baik juga bisa menyakiti. Mina boleh mencoba lagi.
    .mother_again = Mina memperlihatkan catatannya, lengkap dengan hari dan jam. Ibu duduk. “Maafkan Ibu. Ibu percaya. Sekarang Ibu di pihakmu.”
    .tell_nani = Dia belum pernah memegang tablet.
    .tell_nani_why = “Tablet, Nani tidak kenal. Hidung sedih, Nani kenal. Duduk sini dan ceritakan. Nanti kita temui ibumu bersama.”
    .end = Sarapan Mina terasa seperti sarapan lagi. Ibu dan Pak Rahman punya rencana. Grup enam orang itu ditutup. Dan ada juga yang mendengarkan Tomasi.
    .hint = Kalimat mana yang bilang apa yang terjadi, dan apa yang Mina perlukan?
    .hint_more = Kalau ada yang belum percaya, catatan bisa menolong. Orang lain juga bisa.
    .teacher = Orang dewasa sering berkata “dia kan baik” atau “biarkan saja”. Tanyakan: apa yang bisa Mina katakan sesudahnya? Ke siapa lagi dia bisa bercerita? Nani menunjukkan bahwa menolong tidak perlu paham tablet. Anak yang berbuat jahat juga perlu orang dewasa yang mendengarkan.

# source ba404aa4
gate-good = Minggu ini berat bagi Mina. Apa yang enak untuknya malam ini? Semua jawaban boleh.
    .soup = Sup sungguhan, di rumah Bibi
    .soup_why = Tangan hangat, perut hangat. Dan yang ini, sesudah ditiup, boleh dimakan.
    .dance = Tarian konyol bersama Lumo
    .dance_why = Lumo menari seperti orang cegukan. Tidak ada yang bisa sedih sambil menghitung langkahnya.
    .draw = Menggambar Lahap yang sakit perut
    .draw_why = Gambar bisa memuat yang sulit dikatakan. Yang ini juga memuat sebuah topi.
    .sleep = Tidur lebih awal, tablet di dapur
    .sleep_why = Perasaan yang lelah suaranya lebih keras. Paginya, kebanyakan bicara lebih pelan.
    .teacher = Jajak pendapat: semuanya cocok. Kumpulkan apa yang dilakukan tokoh cerita saat sedih: bernyanyi, berlari, mengelus kucing. Tanyakan mana yang tidak perlu layar dan tidak perlu uang. Tidak ada yang perlu mengatakan apa yang dilakukannya sendiri.

# source ff70c9c1
gate-letter = Tiga minggu kemudian datang surat: “Maaf, Mina. Aku kangen. Tomasi.” Mina boleh bagaimana?
    .must = Harus bilang ya. Dia sudah menulis maaf.
    .must_why = Maaf itu hadiah, bukan karcis masuk. Mina yang memutuskan.
    .two-rules = Bilang ya, dengan dua aturan
    .two-rules_why = Dari aturan, keduanya tahu harus bagaimana. Mulai lagi jadi lebih mudah.
    .not-yet = Bilang: “Belum sekarang”
    .not-yet_why = Rasa percaya tumbuh pelan, seperti pohon mangga. Dia boleh tidak terburu-buru.
    .just-hello = Menyapa saja di halaman sekolah
    .just-hello_why = Itu cukup, kalau bagi Mina cukup. Sopan tidak sama dengan berteman.
    .as-before = Bersikap seolah tidak terjadi apa-apa
    .as-before_why = Itu gampang. Tapi batu di perut mereka berdua masih ada.
    .hint = Tiga di antaranya boleh. Mina bebas memilih.
    .hint_more = Kira-kira Mina sendiri akan memilih apa?
    .teacher = Tiga jawaban benar, karena memaafkan tidak bisa diperintah. Tanyakan: aturan apa yang membantu keduanya? Dari mana Mina tahu bahwa maaf itu sungguh-sungguh? Berteman lagi itu mungkin, dan tidak ada yang harus.

# source f86874d1
gate-burp = Pak Rahman juga mendengarkan aku. Sekarang aku dan Mina punya tiga aturan: berhenti artinya berhenti, tidak pakai julukan jahat, dan tutup pagarnya! Kemarin Lahap bersendawa. Keluarlah topiku, agak terkunyah.

# source b83b13b8
gate-warm-adverts = Ponsel Paman dapat empat puluh iklan sehari. Alat mana untuk apa?
    .quiet = Bisukan
    .quiet_with = Iklannya masuk tanpa bunyi ting.
    .quiet_why = Iklan yang diam tetap ada. Tapi Paman bisa tidur siang.
    .shut-out = Blokir
    .shut-out_with = Iklannya tidak bisa masuk lagi.
    .shut-out_why = Pengirim itu tinggal di luar. Besok mungkin ada yang baru mencoba.
    .makers = Laporkan
    .makers_with = Orang lain jadi tahu, dan memeriksa.
    .makers_why = Para pengurusnya bisa menghentikan seorang pengirim untuk semua orang.
    .hint = Alat mana yang hanya mematikan bunyinya?

# source 608aac84
gate-warm-shop = Toko topi menulis ke Bibi siang malam. Bibi ingin memblokirnya. Mana yang benar?
    .reply-first = Bibi harus membalas keenam puluh pesannya dulu
    .reply-first_why = Tidak ada yang harus menjawab toko topi. Sekali pun tidak.
    .open-later = Blokirnya bisa dibuka kalau Bibi ingin topi
    .open-later_why = Seperti pintu gulung kios: hari ini turun, naik lagi kalau Bibi mau.
    .never-again = Bibi tidak akan pernah bisa beli topi di sana lagi
    .never-again_why = Untungnya tidak! Blokir bisa dibuka lagi, dan masih banyak topi lain.
    .hint = Bisakah itu dibuka lagi?

# source b61e1bc4
gate-warm-kites = Dara tidak sengaja merusakkan layang-layang Suri. Dia sudah minta maaf. Bagaimana mereka mulai lagi?
    .never-kites = Tidak main layang-layang lagi, selamanya
    .never-kites_why = Sayang sekali bagi keduanya, dan bagi angin.
    .ask-before = Dengan aturan: tanya dulu sebelum meminjam
    .ask-before_why = Aturan kecil, dan lain kali keduanya tahu harus bagaimana.
    .forget-it = Keduanya bersikap seolah tidak pernah ada layang-layang
    .forget-it_why = Tapi setengah layang-layang ada di bawah tempat tidur. Bicara lebih mudah.
    .hint = Mana yang memberi tahu keduanya harus bagaimana lain kali?
