### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 7725b352
lesson = Peta dengan danau selai
    .about = Masih ada satu lentera yang gelap. Lumo menggambar peta penolong, dan Ravi berhenti bercanda.
    .learned = Kalimat yang mencicit pun cukup. Kalau pertolongan pertama kurang besar, ceritakan lagi, atau ke yang lain. Tidak ada yang harus memikul batu sendirian.
    .tell = Penolong ada di rumah, di sekolah, di pos kesehatan, di { -helpline }. Teman boleh ikut. Tidak pernah terlambat.

# source 12677b02
helpers-hello = Ini dia, lentera terakhir! Aku menggambar peta semua penolong. Danau ungu itu selai. Maaf, menetes. Hari ini ada yang punya kekhawatiran, dan akhirnya baik. Setiap langkah boleh dilewati.
    .teacher = Sebelum pelajaran, cari tahu siapa yang menolong anak di tempat ini: di sekolah, di pos kesehatan, lewat telepon. Kalau belum ada, masukkan ke halaman Bantuan. Tidak ada yang menceritakan kekhawatirannya sendiri di kelas. Katakan kapan dan di mana bisa bicara berdua dengan tenang, dan bahwa siapa saja boleh melewati langkah.

# source b4236db8
helpers-no-joke = Ravi berhenti di tengah lelucon.
    .forget-it = Kenapa kunang-kunang tidak pernah tersesat? Karena ... ah, lupakan saja.
    .sharp-eyes = Ravi tidak pernah lupa lelucon. Mata Aisha jeli. Dia duduk di samping Ravi.
    .says-it = Ada orang di internet yang membuatku takut. Janji, ya, jangan bilang siapa-siapa!
    .promises = Aku janji!
    .two-stones = Cepat sekali. Sekarang ada dua batu, satu di tiap perut.
    .lumo-asks = Lalu kenapa kami tidak pernah tersesat? Aku ingin sekali tahu!
    .teacher = Tanyakan: dari mana Aisha sadar? Teman yang jadi diam, jarang bercanda, atau menjauh mungkin punya kekhawatiran. Mungkin juga cuma kurang tidur. Kita bisa duduk di sampingnya dan bertanya. Bicarakan Ravi saja, bukan anak di kelas.

# source 77249ae0
helpers-promise = Aisha terlalu cepat berjanji. Sekarang dia bisa bilang apa ke Ravi?
    .keep-quiet = “Aku sudah janji, jadi aku diam selamanya.”
    .keep-quiet_why = Aisha setia. Tapi jadinya dua anak memikul batu, dan tidak ada yang lebih kuat ikut menolong.
    .whole-class = “Aku tanya sekelas saja harus bagaimana!”
    .whole-class_why = Dia ingin menolong. Tapi banyak telinga membawa gosip. Satu orang dewasa yang aman membawa pertolongan.
    .come-along = “Yang ini tidak bisa kurahasiakan. Ayo, kutemani.”
    .come-along_why = Jujur dan baik hati. Ravi mendengarnya langsung dari Aisha, dan dia tidak sendirian.
    .not-so-bad = “Ah, pasti tidak separah itu.”
    .not-so-bad_why = Maksudnya menghibur. Tapi batu Ravi sungguhan, dan sekarang dia bisa-bisa diam.
    .hint = Mana yang jujur, dan tidak membiarkan siapa pun sendirian?
    .teacher = Janji untuk menyembunyikan kekhawatiran boleh ditarik kembali, sebaiknya dengan memberi tahu temannya dulu. Itu bukan pengkhianatan. Minta anak berpasangan berlatih: “Aku terlalu cepat berjanji. Aku tidak bisa menepatinya, karena aku ingin kamu aman. Aku temani.”

# source 3e3ee2d0
helpers-signs = Yang memulai anak besar di busnya, kata Ravi. Apa yang terjadi pertama?
    .friendly = Dia menertawakan lelucon Ravi.
    .friendly_why = Rasanya enak, dan itu boleh. Tertawa bersama bukan tanda apa-apa.
    .gold-hat = Dia memberi Ravi topi emas.
    .gold-hat_why = Topi di dalam gim. Ravi senang. Belum ada yang bisa tahu untuk apa topi itu.
    .you-owe = “Topiku kamu pakai, jadi kamu berutang.”
    .you-owe_why = Hadiahnya berubah jadi kail. Di sini bisa bercerita.
    .or-else = “Lakukan dan diam, awas kalau tidak!”
    .or-else_why = Mendesak dan menyuruh diam dalam satu kalimat. Di sini juga bisa bercerita.
    .two-now = Ravi bercerita ke Aisha.
    .two-now_why = Di ujung barisan, dan tetap menolong. Sekarang dua orang tahu.
    .hint = Topi harus diberi dulu sebelum bisa dipakai.
    .hint_more = Mula-mula ramah, lalu topinya. Di akhir, Aisha tahu.
    .teacher = Letakkan kelimanya berderet di papan. Tanyakan di titik mana orang mungkin mulai heran, dan di mana bisa bercerita. Di setiap titik! Ini baru tampak sebagai barisan kalau menoleh ke belakang: dari dalam, setiap langkah tampak kecil. Ini tidak pernah menjadi salah Ravi.

# source efccb3d7
helpers-map = Lumo membuka petanya. Di mana Ravi bisa mendapat pertolongan?
    .alt = Sebuah desa: seorang nenek di beranda, sekolah, pos kesehatan, kios dengan telepon, dua teman, noda ungu.
    .porch = Beranda Nani
    .porch_why = Nenek Ravi tidak punya ponsel. Tapi dia punya dua telinga bagus dan sepoci teh.
    .school-house = Sekolah
    .school-house_why = Di sana ada Pak Rahman, dan orang dewasa lain yang mengenal anak-anak.
    .post = Pos kesehatan
    .post_why = Suster Leilani mengurus lutut, juga kekhawatiran yang tidak terlihat.
    .friends = Dua teman di jalan setapak
    .friends_why = Tidak semua batu bisa diangkat teman. Tapi mereka ikut menemani, dan itu besar artinya.
    .jam-lake = Danau ungu
    .jam-lake_why = Maaf, itu selaiku. Manis sih, tapi nasihatnya payah.
    .stall = Telepon di kios
    .stall_why = Dari sini { -helpline } bisa ditelepon. Nomornya ada di halaman Bantuan.
    .hint = Lima tempat menolong. Satu lengket.
    .hint_more = Semua kecuali danaunya.
    .teacher = Gambar peta desa atau sekolah ini di papan, dengan tempat-tempat, tanpa menyebut rumah siapa. Bagi sebagian anak, rumah bukan tempat yang aman: jangan pernah berkata bahwa orang tua harus tahu lebih dulu. Minta tiap anak memikirkan dua penolong dalam hati. Tidak ada yang menyebut siapa.

# source 1e6f5a9e
helpers-squeak = Ravi mau bercerita, tapi yang keluar hanya bunyi mencicit. Apa yang bisa menolong?
    .write-it = Secarik kertas: “Tolong baca ini.”
    .write-it_why = Kertas bisa bicara untuknya, dan kertas tidak pernah mencicit.
    .until-gone = Menunggu sampai kekhawatirannya pergi
    .until-gone_why = Kekhawatiran kecil mungkin pergi sendiri. Yang ini makin berat setiap hari. Orang lain bisa ikut memikulnya.
    .draw-it = Menggambar apa yang tidak beres
    .draw-it_why = Gambar bisa jadi awal. Pendengar yang baik lalu bertanya pelan-pelan.
    .perfect-words = Berlatih sampai kata-katanya sempurna
    .perfect-words_why = Berlatih mungkin sedikit menolong. Tapi tidak perlu sempurna. Suara mencicit dihitung penuh.
    .take-aisha = Mengajak Aisha
    .take-aisha_why = Dia tidak perlu bilang sekata pun. Cukup duduk di sana.
    .hint = Tiga di antaranya menolong.
    .teacher = Minta semua melipat secarik kertas kecil untuk Ravi bertuliskan “Tolong baca ini”, dalamnya kosong. Jadi tangan sudah tahu caranya. Kumpulkan cara untuk anak yang sedikit bicara atau memakai bahasa isyarat: kartu gambar, menunjuk, teman yang menyampaikan.

# source d913fb9e
helpers-sentence = Kalimat untuk hari yang mencicit: “Ini [hard] untuk dikatakan. Tolong [listen]. Aku [need] bantuan.”
    .hard = sulit
    .hard_why = Sekarang orang dewasa tahu: yang ini bukan lelucon.
    .listen = dengarkan
    .listen_why = Yang mendengarnya langsung meletakkan sendok.
    .need = butuh
    .need_why = Jadilah kalimatnya! Cukup satu napas.
    .funny = lucu
    .funny_why = Kalimat Ravi sering memakai kata itu. Kali ini kata itu menyembunyikan kekhawatirannya.
    .hurry = bergegas
    .hurry_why = Nanti orang dewasanya lari ke sana kemari. Ravi ingin yang mau duduk.
    .hint = Kata pertama bilang bahwa ini bukan lelucon.
    .teacher = Ucapkan kalimat itu bersama-sama: berbisik, mencicit, dengan suara paling tenang. Semuanya dihitung. Ubah ke setiap bahasa yang dipakai di kelas, dan gantung di tempat yang terlihat semua.

# source 9530b422
helpers-aisha-tells = Aisha bilang ke Ravi: “Aku cari pertolongan.” Ravi takut, dan dia mengangguk. Bantu Aisha bercerita untuk temannya.
    .some-friend = “Temannya temanku ada masalah.”
    .some-friend_why = Itu jauh, jadi pertolongannya juga tinggal jauh. Sebuah nama membuatnya dekat.
    .only-promised = “Aku tahu sesuatu, tapi aku sudah janji.”
    .only-promised_why = Jujur! Sekarang pendengarnya tahu masih ada lagi. Yang menolong Ravi adalah sisanya.
    .for-ravi = “Ravi perlu ditolong. Ada orang di internet yang menakutinya.”
    .for-ravi_why = Siapa, dan apa. Dia tidak mengadu. Dia mencari pertolongan.
    .tell_mother = Dia sedang menghitung telur: tiga puluh satu, tiga puluh dua ...
    .tell_mother_why = “Jangan sekarang, nanti Ibu harus mulai lagi!” Sibuk bukan berarti tidak. Telur selesai dihitung dalam semenit. Yang lain juga bisa ditanya.
    .mother_again = Telurnya sudah dihitung. Dia duduk bersama mereka berdua. “Bagus kalian datang. Kita cari pertolongan bersama.”
    .tell_nani = Dia duduk di beranda dengan sepoci teh.
    .tell_nani_why = Dia meletakkan cangkir. “Nani tidak punya ponsel, Nak, tapi punya telinga. Kamu teman yang baik. Sekarang biar Nani yang memikulnya.”
    .tell_teacher = Dia sedang mencari kapurnya.
    .tell_teacher_why = Kapurnya bisa menunggu. “Ravi, dan tanpa lelucon? Berarti ini penting. Duduklah, kalian berdua. Bapak senang kalian datang.”
    .end = Ravi tidak lama marahnya. “Kamu cerita,” katanya. Lalu katanya: “Bagus.” Sekarang orang dewasa yang memikul batunya.
    .hint = Kalimat mana yang bilang siapa yang perlu ditolong?
    .teacher = Mengadu itu supaya orang kena masalah. Bercerita itu supaya orang ditolong. Teman mungkin kesal dulu, dan tetap bisa lega sesudahnya. Aisha tidak harus membereskannya: bagiannya selesai saat orang dewasa mendengarkan. Minta anak berpasangan melatih kedua kalimat.

# source 5cb86df0
helpers-listener = Nani pendengar yang baik. Apa jawaban pendengar yang baik?
    .fault = “Semua ini salahku.”
    .fault_with = “Ini bukan salahmu.”
    .fault_why = Yang menakuti anak, dialah yang bertanggung jawab. Pendengar yang baik mengatakannya.
    .believe = “Tidak akan ada yang percaya.”
    .believe_with = “Aku percaya padamu.”
    .believe_why = Tiga kata, dan separuh batunya hilang.
    .so-long = “Aku menunggu lama sekali.”
    .so-long_with = “Untung kamu datang sekarang.”
    .so-long_why = Pendengar yang baik tidak bertanya “Kok baru sekarang?” Masih cukup awal untuk menolong.
    .what-now = “Aku bingung harus bagaimana.”
    .what-now_with = “Kita cari jalannya bersama.”
    .what-now_why = Mulai sekarang, orang dewasa ikut berpikir. Ravi boleh minum tehnya.
    .hint = Cari kata-kata yang saling menjawab.
    .teacher = Empat jawaban ini juga untuk kita. Tambahkan apa yang tidak dijanjikan pendengar yang baik: “Aku tidak akan bilang siapa-siapa.” Lebih baik: “Aku hanya memberi tahu orang yang bisa menolong, dan kamu yang pertama mendengarnya.” Tanyakan bagaimana pendengar yang baik memandang, duduk, dan menunggu.

# source effc8d76
helpers-ravi-tells = Ponsel Ravi mati dua hari. Lalu semuanya mulai lagi. “Aku kan sudah cerita,” pikirnya. Bantu dia bercerita lagi.
    .know-already = “Kan sudah tahu. Ya sudahlah.”
    .know-already_why = Orang dewasa mengira ini sudah selesai. Mereka tidak bisa melihat bahwa belum. Mereka harus mendengarnya.
    .still-on = “Aku sudah cerita, tapi masih terus. Aku perlu bantuan lagi.”
    .still-on_why = Itu kabar baru, dan kabar penting. Pertolongan boleh datang dua porsi.
    .phone-cold = “Ponsel bisa masuk angin, tidak?”
    .phone-cold_why = Bagus untuk tertawa, dan Ravi suka tertawa. Tapi kekhawatirannya tetap di saku.
    .note-again = Kertas: “Ini masih terus. Tolong baca.”
    .note-again_why = Kertas, untuk hari yang mencicit. Isinya bilang apa yang baru, dan itu cukup.
    .tell_uncle = Dia sedang membetulkan ponsel di kiosnya.
    .tell_uncle_why = “Kan sudah mati dua hari. Pasti sudah selesai!” Paman keliru. Itu bukan salah Ravi. Dia bisa bercerita lagi, atau ke yang lain.
    .uncle_again = Dia meletakkan obeng dan menatap Ravi. “Kamu benar, Paman yang keliru. Ayo kita ke Suster bersama.”
    .tell_auntie = Dia mengempit dua ekor ayam, kiri dan kanan.
    .tell_auntie_why = “Sebentar, Nak! Lengan baju Bibi ditarik-tarik!” Itu bukan tidak. Itu cuma dua ekor ayam.
    .auntie_again = Ayamnya sudah di kandang. Dia mengelap tangan dan mendengarkan sampai selesai. “Bagus kamu cerita lagi. Kita cari pertolongan lebih banyak.”
    .tell_nurse = Dia sedang menyiram tanaman di pos kesehatan.
    .tell_nurse_why = Dia meletakkan gembor. “Kamu bercerita lagi. Itu benar. Sekarang kita telepon orang yang paham betul soal ini.”
    .end = Kali ini pertolongannya cukup besar. Cerita pertama tidak keliru. Itu langkah pertama, dan ini langkah kedua.
    .hint = Dua dari kalimatnya bilang bahwa ini belum selesai.
    .teacher = “Aku sudah cerita dan tidak ada yang berubah”: di sini banyak yang menyerah. Buat jadi hal biasa: bercerita dua atau tiga kali itu wajar. Tanyakan apa yang bisa membuat pertolongan kecil jadi lebih besar. Tanyakan juga pada diri sendiri: kapan anak di sekolah kita mendengar kelanjutannya?

# source bd82d031
helpers-line = Apa yang terjadi kalau Ravi menelepon { -helpline }?
    .alt = Empat gambar: Ravi memegang telepon bersama Suster Leilani, pendengar dengan pelantang kepala, rencana dari gambar-gambar, teh di dekat jendela.
    .beside-him = Suster Leilani duduk di samping Ravi. Teleponnya berdering, dan dia bisa mengembuskan napas.
    .kind-voice = Ada yang menjawab. “Halo. Tidak usah buru-buru. Mulai dari mana saja boleh.”
    .small-plan = Mereka membuat rencana bersama. Kalau berbahaya, mereka memanggil lebih banyak penolong.
    .like-a-pea = Ravi meletakkan telepon. Batunya masih ada, sebesar kacang polong.
    .teacher = Tunjukkan di mana nomornya: di halaman Bantuan, sudah diperiksa sendiri. Cari tahu sebelumnya apa yang berlaku di saluran bantuan itu: jamnya, gratis atau tidak, bisakah lewat tulisan. Jangan janjikan semuanya tetap rahasia: kalau ada bahaya, mereka memanggil pertolongan. Mainkan satu telepon: satu menelepon, satu bilang “Tidak usah buru-buru.”

# source b52d7763
helpers-choose = Di mana ada penolong yang baik? Pilih satu tempat, atau pikirkan saja. Ini tidak disimpan di mana pun.
    .home-one = Di rumah atau di keluarga
    .home-one_why = “Boleh kita duduk sebentar?” Itu bisa juga di sela-sela cuci piring.
    .school-one = Di sekolah
    .school-one_why = “Boleh aku datang sesudah pelajaran?” Mereka sudah pernah mendengarnya, dan mereka senang.
    .post-one = Di pos kesehatan, atau di tetangga
    .post-one_why = “Ada waktu untuk sesuatu yang sulit?” Ada penolong yang sudah siap dengan sepoci teh.
    .line-one = Di { -helpline }
    .line-one_why = “Aku bingung mulai dari mana.” Begitulah banyak telepon dimulai. Nomornya ada di halaman Bantuan.
    .not-yet-one = Belum terpikir siapa-siapa
    .not-yet-one_why = Bisa saja. Justru untuk itulah { -helpline } ada. Bantuan ada di setiap layar.
    .teacher = Pribadi: tidak dengan angkat tangan, tidak ada yang ditanya, tidak ada yang melihat layar sebelah. Dua penolong lebih baik daripada satu: minta tiap anak memikirkan yang kedua, dalam hati. Lalu sebutkan dua orang dewasa di sekolah ini yang bisa ditemui semua anak.

# source 687de2cb
helpers-party = Lalu?
    .it-stopped = Semuanya berhenti. Orang dewasa mengurusnya. Ravi mengembalikan topi itu, dan Nani merajutkan yang baru.
    .idris-digs = Aku menggali lubang, lalu hujan! Sekarang peta Lumo jadi benar!
    .all-come = Semua datang ke Danau Selai. Perahu Dara berlayar di sana, dan langsung tenggelam.
    .nani-phone = Nani tetap tidak punya ponsel. “Kan ada beranda,” katanya, lalu menuang teh untuk semua.
    .why-fireflies = Ravi, ayolah! Kenapa kunang-kunang tidak pernah tersesat?
    .they-do = Tersesat, kok! Tersesat terus, malah!
    .light-up = Tapi mereka menyala. Lalu ada yang menemukan mereka.
    .last-lantern = Lumo tertawa sampai ekornya berkedip. Dan itu dia: lentera terakhir menyala!
    .teacher = Tanyakan apa hubungan lelucon Ravi dengan bercerita. Lalu tengok kembali seluruh jalan: kalimat mana yang akan dipakai lagi? Minta tiap anak menggambar satu lentera dan menulis tempat penolong atau kalimat pertama di dalamnya, atau tidak menulis apa-apa. Gantung lentera-lenteranya bersama.

# source febaea3b
helpers-good-night = Semua lentera menyala! Beberapa miring, seperti petaku. Mina, Dara, semuanya: terima kasih sudah berjalan bersamaku. Tidak ada yang harus mencari jalan sendirian. Kalau gelap, menyalalah, dan terus sampai ada yang datang. Selamat tidur!
    .teacher = Akhir perjalanan. Ucapkan terima kasih kepada kelas karena sudah mendengarkan dengan saksama. Katakan sekali lagi kepada semua: siapa yang punya kekhawatiran, sekarang atau setahun lagi, boleh datang ke sini atau ke orang dewasa lain yang dipercaya. Sebutkan waktu dan tempatnya. Lalu nyalakan satu lampu bersama.

# source 97aafd0c
helpers-warm-who = Tiga masalah dalam satu hari Senin. Siapa yang paling bisa menolong?
    .tablet = Tablet yang tombolnya rusak
    .tablet_with = Paman Somchai, yang membetulkan barang
    .tablet_why = Obengnya sekecil semut.
    .knee = Lutut lecet
    .knee_with = Suster Leilani
    .knee_why = Dia punya plester bergambar gajah.
    .sum = Hitungan yang tidak ketemu jawabannya
    .sum_with = Pak Rahman, guru kelas
    .sum_why = Dia kenal hitungan. Dia malah menyukainya.
    .hint = Siapa yang punya plester?

# source 020010cc
helpers-warm-say = Idris berdiri dengan satu kaki. Kalimat mana yang mendatangkan pertolongan?
    .all-terrible = “Semuanya gawat!”
    .all-terrible_why = Bisa terasa begitu. Tapi belum ada yang tahu harus mencari apa.
    .silly-well = “Sumur itu konyol.”
    .silly-well_why = Mungkin. Tapi dia belum bilang sumurnya berbuat apa.
    .in-the-well = “Sepatuku masuk sumur. Tolong!”
    .in-the-well_why = Apa yang terjadi, dan “tolong”. Sudah ada yang mengambil kait panjang.
    .hint = Mana yang bilang apa yang terjadi?

# source 7ffb94ff
helpers-warm-rain = Hujan memberi tanda sebelum datang. Apa yang pertama kali dilihat Dara?
    .tiny-cloud = Awan kecil mungil
    .tiny-cloud_why = Begitu kecil, hanya pelamun yang melihatnya.
    .big-cloud = Awan yang sama, sebesar lumbung
    .big-cloud_why = Awannya tumbuh. Saat yang bagus untuk membereskan perahu.
    .first-drop = Tetes pertama, di hidungnya
    .first-drop_why = Sekarang tandanya jelas sekali. Lari!
    .wet-socks = Kaus kaki basah, dua-duanya
    .wet-socks_why = Untuk kaus kaki ini sudah terlambat. Untuk yang kering tidak pernah terlambat.
    .hint = Awan tumbuh dulu. Kaus kaki paling akhir.

# source 616a1c05
helpers-warm-boat = Dara menjanjikan perahunya ke dua teman untuk hari yang sama. Dia bisa bilang apa?
    .hide-it = “Perahunya sakit hari ini.”
    .hide-it_why = Perahu jarang batuk. Yang benar lebih mudah diingat.
    .too-fast = “Aku terlalu cepat berjanji. Ayo cari jalan.”
    .too-fast_why = Dia bilang apa yang meleset dan mau memperbaikinya. Mereka bisa bergantian.
    .forgot-it = “Masa aku bilang begitu? Tidak pernah!”
    .forgot-it_why = Kedua temannya mendengarnya. Maaf kecil lebih menyenangkan mereka.
    .hint = Mana yang jujur dan membantu memperbaikinya?
