### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source d6ce23bf
lesson = Video roti isi
    .about = Mina merekam sesuatu yang lucu sekali. Tapi video itu bukan miliknya seorang.
    .learned = Gambar juga milik orang yang ada di dalamnya. Tanya dulu. “Tidak” adalah jawaban lengkap, dan yang telanjur salah bisa diperbaiki.
    .tell = Kalau ada yang mendesak minta gambar, atau gambarnya telanjur tersebar, ceritakan ke orang dewasa di rumah atau di sekolah. Mereka bisa menolong, apa pun yang terjadi sebelumnya.

# source 18755797
sports-day = Lomba sekolah sudah selesai, dan Mina jadi juru fotonya! Dua puluh foto isinya kaki. Sepuluh isinya awan. Enam isinya jempolnya sendiri. Lalu ada videonya. Aduh, video itu!

# source 7505c8df
flying-shoe = Jadi, Aisha lari. Sepatunya melayang. Dia tersandung, dan mendarat di bak pasir, tepat di atas roti isi Pak Rahman! Aku tertawa sampai videonya goyang semua.

# source c592407e
first-move = Mina ingin memperlihatkannya ke seluruh kelas. Apa yang pertama?
    .just-funny = Mengirimnya. Kan lucu, bukan jahat!
    .just-funny_why = Lucu untuk yang menonton. Belum ada yang bertanya bagaimana rasanya untuk Aisha.
    .new-title = Memberi judul “Anak bertemu roti isi”, tanpa namanya
    .new-title_why = Seluruh kelas melihat lomba itu. Tanpa nama pun semua tahu siapa dia.
    .ask-aisha = Bertanya pada Aisha
    .ask-aisha_why = Dia yang jatuh di pasir. “Boleh kuperlihatkan?” hanya perlu dua detik.
    .she-smiled = Tidak perlu apa-apa. Aisha tersenyum, berarti ya.
    .she-smiled_why = Orang juga tersenyum waktu malu. Hanya “ya” yang berarti ya.
    .hint = Siapa yang ada di video?
    .teacher = Tanyakan: seperti apa wajah seseorang yang bilang ya padahal maksudnya tidak? Tetap pada cerita, bukan pada video anak-anak di kelas.

# source 8b9f51f1
aisha-answers = Makasih sudah tanya dulu! Yuk, kita tonton bareng. Tapi tolong jangan dikirim. Nanti aku dengar lelucon roti isi sampai umurku sembilan puluh. Jadi, jawabanku tidak.

# source be29f25d
after-the-no = Aisha bilang tidak. Mina bagaimana?
    .ask-till-yes = Bertanya terus sampai Aisha menyerah
    .ask-till-yes_why = Ya yang diperas bukan ya sungguhan. Satu pertanyaan sudah cukup.
    .let-it-be = Bilang “Oke”, dan sudah
    .let-it-be_why = Aisha tidak perlu menjelaskan. Dan sekarang dia tahu Mina bisa dipercaya.
    .only-dara = Mengirimnya ke Dara saja, karena Dara baik
    .only-dara_why = Dara memang baik. Tapi Aisha bilang jangan dikirim, dan dari ponsel Dara salinannya bisa jalan lagi.
    .teacher = Menerima kata tidak juga keterampilan. Latih berpasangan: satu bertanya, satu bilang tidak, yang pertama menjawab “Oke, makasih sudah bilang.”

# source c5e9a323
camera-words = Empat kejadian dengan kamera, dan empat kalimat pendek. Balik setiap kartu.
    .want-to-share = Ada yang ingin membagikan
    .want-to-share_back = “Yang ini boleh? Bilang tidak juga tidak apa-apa.”
    .got-a-no = Teman bilang tidak
    .got-a-no_back = “Oke. Makasih sudah bilang.” Itu saja. Tanpa muka cemberut.
    .filming = Ada yang mulai merekam
    .filming_back = “Tanya aku dulu, ya.” Bisa sambil tersenyum, bisa juga tidak.
    .too-fast = Telanjur diunggah
    .too-fast_back = “Maaf, ya. Sudah kuhapus.” Cepat itu bagus. Terlambat juga masih bagus.
    .teacher = Minta anak mengucapkan keempat kalimat dengan suara berbeda: malu-malu, lucu, tegas. Suara mana yang paling enak?

# source 8c4e602c
look-behind = Tim Tomasi setuju fotonya masuk halaman olahraga. Apa yang sebaiknya ditutupi Pak Rahman?
    .duck-cloud = Awan berbentuk bebek
    .duck-cloud_why = Bebek di langit bisa ada di mana saja. Kwek!
    .badge = Lambang di kaus mereka
    .badge_why = Lambang di sebelah wajah menyebut sekolahnya. Siapa pun bisa mencari di mana itu.
    .medal = Medali besar Tomasi
    .medal_why = Dia menang, dia bangga, dan dia bilang ya. Medali tidak menuntun siapa pun kepadanya.
    .sign = Papan nama jalan di belakang
    .sign_why = Jeli! Papan itu memberi tahu persis di mana mereka berdiri.
    .tags = Label nama di tas
    .tags_why = Dengan nama di sebelah wajah, orang tak dikenal bisa berlagak seperti teman.
    .hint = Apa yang memberi tahu siapa mereka, atau di mana mereka?
    .teacher = Ada beberapa yang benar. Tanyakan: apa lagi yang bisa tersembunyi di latar gambar? Nomor rumah, jadwal, layar. Jangan memakai foto murid sendiri.

# source aa024650
race-photo = Tomasi mau mengunggah foto balapan di halaman sekolah. Bantu dia menyiapkannya.
    .alt = Tomasi dengan lambang dan piala, Mina melambai, seorang anak kecil, papan jalan dengan panah, awan seperti bebek
    .cloud = Awannya
    .cloud_why = Masih mirip bebek. Masih tidak menuntun siapa pun ke mana pun.
    .badge = Lambang di kausnya
    .badge_why = Gambar suka jalan-jalan. Di luar halaman sekolah, lambang memberi tahu di mana Tomasi bisa ditemukan.
    .trophy = Pialanya
    .trophy_why = Boleh berkilau sepuasnya. Dia hanya bilang: Tomasi menang.
    .small-child = Anak kecil di belakang
    .small-child_why = Si kecil kebetulan lari masuk ke foto dan tidak bisa ditanya. Diburamkan saja, itu adil.
    .sign = Papan nama jalan
    .sign_why = Papan itu menunjuk tempat mereka berdiri. Tidak ada yang kangen pada papan.
    .tell_mina = Dia ada di foto, melambai dengan lima jari.
    .tell_mina_why = “Wah, kamu tanya dulu! Untuk halaman sekolah, boleh. Tapi jangan untuk seluruh internet, ya.”
    .everybody = Semua orang di internet
    .everybody_why = Mina bilang ya untuk halaman sekolah. Dan makin banyak yang melihat, makin jauh fotonya jalan.
    .school-page = Halaman sekolah, untuk murid dan keluarganya
    .school-page_why = Untuk itulah Mina bilang ya. Dan banyak dari mereka ikut berdiri dan bersorak di sana.
    .fans-too = Halaman sekolah, dan halaman penggemar balap
    .fans-too_why = Penggemar balap memang seru. Tapi Mina bilang ya untuk satu halaman. Tomasi harus bertanya lagi.
    .end = Satu sekolah melihatnya, dengan tiga bagian buram. Tidak ada yang mencari papan jalan. Semua membicarakan piala. Dan bebek di langit.
    .hint = Apa yang memberi tahu siapa mereka, atau di mana? Dan siapa yang tidak bisa ditanya?
    .hint_more = Tiga perlu diburamkan: satu di kaus, satu di tiang, satu berkaki kecil.
    .teacher = Tanyakan: mengapa lambang diburamkan, padahal ini halaman sekolah sendiri? Karena gambar disalin dan berjalan terus. Satu ya berlaku untuk satu tempat; tempat lain butuh pertanyaan baru. Pakai gambar tangan, jangan foto murid sendiri.

# source 9ea61704
mine-or-ours = Masing-masing masuk ke mana?
    .free = Boleh dibagikan
    .ask-them = Tanya dulu
    .stays = Tidak dibagikan
    .thumb = Enam foto jempol Mina
    .thumb_why = Itu jempolnya sendiri. Sekarang jempol itu hampir terkenal.
    .bus = Dara tertidur di bus
    .bus_why = Orang tidur tidak bisa bilang ya. Mina bisa bertanya kalau dia sudah bangun.
    .aisha-video = Video Aisha, setelah dia bilang tidak
    .aisha-video_why = Mina bertanya, Aisha menjawab. Sudah jelas.
    .drawing = Gambar buatan Mina
    .drawing_why = Karyanya sendiri, dan tidak ada orang lain di dalamnya. Terserah Mina.
    .brother = Cerita tentang adik Aisha
    .brother_why = Tanpa foto pun, cerita itu tentang seseorang. Mungkin baginya tidak lucu, jadi tanya dia.
    .trusted = Rahasia yang Dara ceritakan padanya
    .trusted_why = Dara percaya padanya. Tapi kalau ada yang bisa celaka, bercerita ke orang dewasa itu benar.
    .team = Tim Tomasi sedang bersorak
    .team_why = Mereka keren, dan mereka tetap boleh memilih. Tanya semua yang kelihatan.
    .teacher = Bahas dua yang tanpa gambar: cerita juga tentang orang. Tegaskan bahwa rahasia yang membuat khawatir selalu boleh diceritakan ke orang dewasa.

# source bf0e5cdd
ravi-writes = Ting! Dari Ravi, teman sekelas Mina. Biasanya dia asyik. Menurutmu Mina sebaiknya bagaimana?
    .did-you-see = Hahaha Aisha dan ROTI ISINYA
    .send-send = Kamu rekam kan!! Kirim kirim kirim
    .send-it = Haha oke, nih!
    .send-it_why = Sulit untuk tidak ikut tertawa. Tapi Aisha bilang tidak, dan sekarang salinannya lepas dari tangan Mina.
    .she-said-no = Aku sudah tanya Aisha. Katanya tidak.
    .she-said-no_why = Pendek dan benar. Sekarang Ravi tahu ini bukan soal dia.
    .no-video = Roti isi terbaik sedunia! Tapi videonya tidak, maaf.
    .no-video_why = Mina tertawa bersamanya dan menepati kata-katanya pada Aisha. Dua-duanya sekaligus!
    .all-do-it = Ayolah, semua orang begitu kok
    .just-me = Buat aku saja. Tidak kutunjukkan ke siapa-siapa
    .rather-not = Aku tidak mau.
    .rather-not_why = Tiga kata, dan tidak perlu alasan. Enak kalau sudah siap di kantong.
    .only-you = Oke, tapi kamu saja. Janji?
    .only-you_why = Mungkin Ravi sungguh-sungguh berjanji. Tapi begitu terkirim, Mina tidak bisa memegangnya lagi.
    .your-fall = Kalau itu kamu, kamu mau?
    .your-fall_why = Pertanyaan yang jujur bisa membuat orang berhenti dan berpikir.
    .so-boring = Ih. Kamu tidak asyik banget
    .out-of-group = Kirim, atau kamu keluar dari grup
    .still-no = Itu tidak adil. Tetap tidak.
    .still-no_why = Mina mengatakan apa yang tidak benar, dan tetap pada kata tidaknya. Itu perlu keberanian.
    .thumb-instead = Kukirim jempolku saja, mau? Ada enam.
    .thumb-instead_why = Lelucon bisa mendinginkan suasana. Tetap kata tidak, tapi pakai topi lucu.
    .do-not-kick = Ya sudah, nih. Asal aku jangan dikeluarkan.
    .do-not-kick_why = Tidak ada yang mau ditinggal. Ancaman begitu menekan sekali, dan yang mengancam itu Ravi.
    .fell-too = Hm. Aku juga pernah jatuh dari panggung sih
    .last-chance = Tapi semua mau lihat. Kesempatan terakhir!
    .last-time = Iya, iya. Nih. Puas?
    .last-time_why = Ravi minta berkali-kali sampai Mina lelah. Itu bisa terjadi. Lelah tidak sama dengan ya.
    .you-know = Berarti kamu tahu rasanya. Maaf, tidak.
    .you-know_why = Mina mengingatkan Ravi pada jatuhnya sendiri. Sekarang dia bisa ikut merasakan.
    .soup-time = Aku harus pergi, ada sup. Dah!
    .soup-time_why = Mina tidak harus menang. Dia boleh berhenti begitu saja. Supnya membantu.
    .lol-thanks = WKWKWK makasih!!!
    .class-group = Ups. Kutaruh di grup kelas
    .pretend = Kalau ditanya, bukan aku, ya.
    .pretend_why = Waktu takut, orang ingin bersembunyi. Tapi selama Mina sembunyi, videonya jalan terus. Bercerita lebih cepat menghentikannya.
    .take-it-down = Tolong hapus. Aisha bilang tidak.
    .take-it-down_why = Cepat dan jelas. Makin cepat dihapus, makin sedikit salinannya.
    .tell-aisha = Tolong hapus. Aku sendiri yang bilang ke Aisha.
    .tell-aisha_why = Aisha akan mendengarnya dari teman, dengan kata maaf. Itu jauh lebih baik daripada tiba-tiba melihatnya.
    .eleven-saw = Sebelas orang sudah lihat
    .aisha-offline = Aisha belum buka
    .down-now = Tolong hapus sekarang.
    .down-now_why = Sebagian sudah melihat. Meminta sekarang tetap membantu, karena yang melihat jadi lebih sedikit.
    .ask-them-all = Bisa minta semuanya menghapus juga?
    .ask-them-all_why = Pikiran bagus. Bukan hanya salinan pertama yang penting.
    .deleted = Iya, iya. Sudah kuhapus
    .some-have-it = Tapi mungkin ada yang masih punya
    .hmpf = Hmf. Ya sudah
    .no-promise = Yang lain pasti tetap minta
    .keep-proof_why = Mina mencatat siapa menulis apa, dan kapan. Hanya kata-kata, tanpa gambar. Jadi orang dewasa bisa melihat desakannya.
    .block_why = Ravi tidak bisa menulis ke Mina untuk sementara. Istirahat itu boleh, juga dari teman sekelas.
    .report_why = Yang mengurus obrolan ini bisa membaca tulisannya. Mereka juga bisa menghapus.
    .leave_why = Mina menaruh ponselnya di laci. Tidak ada pesan yang harus dijawab saat ini juga.
    .tell_teacher = “Pak Rahman, ini soal video Aisha. Dia tidak mau videonya dibagikan.”
    .tell_teacher_why = Besok paginya, Pak Rahman meletakkan teh dan mendengarkan. “Terima kasih sudah datang. Kamu tidak dimarahi. Bapak akan bicara dengan Ravi dan Aisha.”
    .tell_auntie = “Bi, Ravi mendesakku terus soal video. Bisa baca ini bersamaku?”
    .tell_auntie_why = Bibi membaca semuanya. “Desakannya keras juga. Untung kamu perlihatkan ke Bibi. Yuk, kita telepon Pak Rahman bersama.”
    .firm-with-note = Videonya tidak pernah keluar dari ponsel Mina. Catatannya menunjukkan desakan Ravi, dan Pak Rahman membicarakannya dengan tenang. Aisha dan Mina menonton sekali lagi, tertawa, lalu menghapusnya.
    .firm = Videonya tidak pernah keluar dari ponsel Mina. Pak Rahman bicara dengan Ravi, dan tidak ada yang dikeluarkan dari grup. Aisha dan Mina menonton sekali lagi, tertawa, lalu menghapusnya.
    .said-sorry = Videonya tersebar, dan Mina sendiri memberi tahu Aisha. Aisha sedih, lalu lega karena Mina yang bilang. Desakan itu bukan salah Mina. Pak Rahman minta semua menghapus salinannya.
    .put-right = Videonya tersebar. Didesak seperti itu bukan salah Mina. Pak Rahman minta semua menghapusnya. Mina minta maaf pada Aisha, dan tak lama kemudian mereka makan siang bersama lagi.
    .hint = Mina bisa menulis, melakukan sesuatu, atau bercerita ke seseorang. Kapan saja boleh.
    .teacher = Mainkan dua kali: sekali bertahan, sekali menyerah. Tanyakan kalimat Ravi mana yang paling menekan, dan mengapa. Tekankan bahwa Mina ditolong dalam kedua cerita.

# source 9452e526
it-got-out = Di salah satu jawaban, videonya tersebar. Desakan seperti itu mempan pada hampir semua orang, orang dewasa juga. Apa yang membantu? Minta Ravi menghapusnya, minta maaf, dan bercerita. Untuk itu tidak pernah terlambat.

# source f7cc203b
ice-cream-nose = Dara mengunggah foto Tomasi yang hidungnya kena es krim, tanpa bertanya. Tomasi kesal. Apa yang paling membantu?
    .only-a-joke = Bilang itu cuma bercanda
    .only-a-joke_why = Sekarang Tomasi punya dua masalah: fotonya, dan teman yang tidak mendengarkan.
    .down-and-sorry = Menghapusnya dan minta maaf
    .down-and-sorry_why = Tomasi merasa didengar. Dara juga minta yang lain menghapus, lalu membagi mangganya.
    .get-even = Tomasi boleh mengunggah foto konyol Dara
    .get-even_why = Sekarang dua anak kesal, dan es krim ada di mana-mana.
    .down-and-hush = Menghapusnya, lalu diam saja
    .down-and-hush_why = Itu sudah separuhnya! Tapi Tomasi tidak tahu bahwa Dara menyesal.
    .hint = Satu bagian untuk fotonya. Satu bagian untuk Tomasi.
    .teacher = Tanyakan apa yang membuat permintaan maaf itu baik: mengatakan apa yang terjadi, memperbaikinya, tanpa “tapi”. Anak bisa menuliskan satu untuk Dara.

# source 3e41cde1
whom-dara-tells = Besoknya, sebuah video Dara beredar. Dia tidak pernah bilang ya. Dia bisa bercerita ke siapa?
    .nobody = Tidak usah. Itu mengadu.
    .nobody_why = Mengadu itu ingin orang lain kena marah. Bercerita itu ingin seseorang ditolong. Yang ini bercerita.
    .mr-rahman = Pak Rahman
    .mr-rahman_why = Dia kenal kelas ini. “Pak Rahman, ada video aku. Aku tidak pernah bilang ya.”
    .capital-letters = Seluruh grup, PAKAI HURUF BESAR SEMUA
    .capital-letters_why = Lega, tapi cuma sedetik. Lalu semua menonton pertengkaran. Satu penolong yang tenang bisa berbuat lebih banyak.
    .auntie-sok = Bibi Sok
    .auntie-sok_why = Dia tidak di sekolah, tapi pandai mendengarkan. Dan dia bisa menelepon sekolah.
    .hint = Lebih dari satu yang benar. Siapa yang sungguh bisa berbuat sesuatu?
    .teacher = Bahas bedanya mengadu dan bercerita. Tanyakan kalimat pertama apa yang bagus kalau hari itu Pak Rahman tidak ada.

# source be2b5872
no-sand = Bapak senang kalian bercerita. Bapak dan Ravi sudah bicara, dan sekarang dia bertanya dulu. Datanglah dengan hal besar maupun kecil. Dan Aisha, terima kasih roti isinya yang baru. Kali ini tanpa pasir!

## Warm-ups
# source 9c6a37f0
ask-bean-song = Ravi merekam neneknya menyanyi untuk kacang-kacangnya. Dia ingin memutarnya di kelas. Apa yang pertama?
    .play-it = Memutarnya, karena indah
    .play-it_why = Memang indah! Tapi Nenek menyanyi untuk kacang. Belum ada yang bertanya soal kelas.
    .without-name = Memutarnya tanpa namanya
    .without-name_why = Semua orang kenal suara itu. Kalau memanggil Ravi makan, terdengar sampai tiga jalan.
    .ask-her = Bertanya pada Nenek
    .ask-her_why = Itu suaranya. Dia boleh bilang ya, tidak, atau “bagian kacangnya saja”.
    .hint = Suara siapa itu?

# source 1b056a45
ask-kite-photo = Suri ingin memperlihatkan foto layang-layangnya ke semua orang. Apa di foto itu yang memberi tahu tempat tinggalnya?
    .big-seven = Angka 7 besar di layang-layang
    .big-seven_why = Tujuh angka kesukaannya. Layang-layang tidak tinggal di mana-mana, dia terbang.
    .small-seven = Angka 7 kecil di pagar
    .small-seven_why = Itu nomor rumah, kecil dan jauh di belakang. Suri bisa memotong bagian itu.
    .red-sky = Langit sore yang merah
    .red-sky_why = Separuh dunia punya langit yang sama. Langit tidak membocorkan apa-apa.
    .hint = Lihat di belakang layang-layang.

# source 679f031f
ask-domino-tower = Dara ingin merekam menara domino Tomasi, jadi dia [asks] dulu. Tomasi bilang tidak. Jawab Dara: “[okay].” Lalu ponselnya dia [away].
    .asks = bertanya
    .asks_why = Bertanya hanya perlu dua detik. Menaranya bisa menunggu selama itu.
    .okay = Oke
    .okay_why = Satu kata kecil, dan Tomasi tidak perlu menjelaskan.
    .away = simpan
    .away_why = Sekarang Tomasi melihat bahwa kata tidaknya berlaku. Dan menaranya masih berdiri.
    .begs = merengek
    .begs_why = Ya yang didapat dengan merengek bukan ya sungguhan.
    .closer = dekatkan
    .closer_why = Lebih dekat tetap saja merekam. Dan menaranya bisa roboh.
    .hint = Mula-mula ada pertanyaan. Dan “tidak” adalah jawaban lengkap.
