### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 6f021504
lesson = Lima yang diam
    .about = Tiga anak menertawakan perahu berkaus kaki. Lima anak diam saja. Apa yang bisa dilakukan salah satu dari lima itu?
    .learned = Hal kecil bisa menolong orang yang ditertawakan. Bersama-sama lebih mudah, dan tidak pernah terlambat.
    .tell = Ceritakan ke orang dewasa kalau ada yang ditinggalkan atau ditertawakan. Kalau yang pertama tidak sempat: coba lagi, atau coba yang lain.

# source adf67422
five-hello = Ahoi! Hari Sabtu kelas kami lomba perahu kecil. Dara membuat Mi Lembek: satu kotak, dua sendok, dan kaus kaki merah sebagai layar. Kaus kaki bersih! Dia sudah menciumnya.

# source 8b69fe7c
five-story = Begini kejadiannya. Balik halamannya.
    .launch = “Lihat, dia mengapung! Cuma miring sedikit.”
    .yard = “Perahu pakai kaus kaki? Ha! Yang lain harus tahu!”
    .evening = Malamnya, grup kelas berbunyi ting. Lalu ting. Lalu ting lagi.
    .count = “Kami bersembilan. Tiga tertawa. Dara tidak bilang apa-apa. Dan lima lagi juga diam.”
    .one-of-them = “Hm. Aku salah satu dari yang lima.”
    .back-on-foot = Besoknya, perahu itu tinggal di rumah. Kaus kakinya kembali ke kaki Dara.
    .teacher = Gambar sembilan titik di papan: tiga tertawa, satu ditertawakan, lima diam. Tanyakan: warna mana yang paling banyak? Apa yang berubah kalau satu titik berganti warna? Bicarakan titik-titiknya, jangan pernah grup kelas sendiri.

# source bf4066d4
five-why = Aisha suka perahu itu. Mengapa dia tidak menulis apa-apa?
    .agrees = Sebenarnya dia setuju dengan Mina
    .agrees_why = Dia suka perahunya, termasuk kaus kakinya. Tapi dari luar tidak ada yang bisa melihat itu.
    .waits = Dia menunggu ada yang mulai duluan
    .waits_why = Yang empat lagi juga begitu. Lima anak baik, dan semua menunggu yang lain! Itu terjadi di mana-mana.
    .not-hers = Ini bukan tentang dia, jadi bukan urusannya
    .not-hers_why = Dia sudah melihatnya, dan itu kabar baik: siapa yang melihat bisa berbuat sesuatu.
    .hint = Yang empat lagi menunggu apa?
    .hint_more = Sendirian di dalam grup, rasanya kecil sekali. Kalau berdua?
    .teacher = Diam itu bisa dimengerti; tidak ada yang pengecut. Tanyakan: apa yang membuat sulit jadi yang pertama? Apa yang membuat lebih mudah jadi yang kedua? Bisa juga diperagakan: lima anak berdiri diam, satu maju selangkah, lalu lihat secepat apa yang kedua menyusul.

# source e3d0e5d7
five-from-dara = Delapan anak sudah membaca. Tidak ada yang menulis sekata pun untuk Dara. Kira-kira apa pikirannya?
    .all-asleep = “Pasti mereka tidur, kedelapannya.”
    .all-asleep_why = Pukul enam sore? Dara ingin sekali percaya.
    .all-laugh = “Mereka semua juga berpikir begitu.”
    .all-laugh_why = Dia tidak melihat lima wajah yang ramah. Dia hanya melihat bahwa tidak ada yang menulis. Satu kata bisa mengubahnya.
    .on-my-side = “Lima dari mereka memihakku.”
    .on-my-side_why = Memang! Tapi dari mana dia tahu? Belum ada yang memberitahunya.
    .hint = Apa yang terlihat oleh Dara di layar, dan apa yang tidak?
    .hint_more = Dari luar, diam tampak sama saja, apa pun isinya.
    .teacher = Inilah titik balik pelajaran: diam bisa tampak seperti setuju. Minta anak memperlihatkan dengan wajah bagaimana perasaan yang lima, lalu tutup wajah dengan kertas. Apa yang masih terlihat oleh Dara?

# source 8540d5d5
five-cards = Enam hal yang bisa dilakukan orang yang melihatnya. Balik setiap kartu.
    .dont-join = Tidak ikut tertawa
    .dont-join_back = Tidak mengirim wajah tertawa. Tawa berkurang satu pun sudah berarti.
    .write-alone = Menulis ke Dara saja
    .write-alone_back = “Aku suka perahumu. Aku di pihakmu.” Orang lain tidak perlu melihatnya.
    .new-subject = Mengganti topik
    .new-subject_back = “Siapa yang bawa mangga hari Sabtu?” Tawanya langsung kehabisan angin.
    .calm-words = Satu kalimat tenang
    .calm-words_back = “Tolong berhenti. Ini tidak lucu buat Dara.” Pendek, dan tidak ada yang dijelek-jelekkan.
    .note-it = Mencatatnya
    .note-it_back = Kata-kata, nama, dan waktu, di kertas. Tanpa gambar. Itu membantu orang dewasa mengerti.
    .grown-up = Bercerita ke orang dewasa
    .grown-up_back = Mengadu itu supaya orang kena masalah. Bercerita itu supaya orang ditolong.
    .teacher = Pasang keenamnya di enam sudut. Tanyakan: mana yang cocok untuk anak pemalu dalam cerita? Untuk anak yang suaranya keras? Untuk anak baru? Anak berjalan ke sana dan memberi alasan. Keenamnya sama berharganya; tidak ada yang harus jadi pahlawan.

# source 7a9362d7
five-which = Tomasi tidak suka berdebat. Hal kecil mana yang tetap menolong Dara?
    .tiny-laugh = Mengirim wajah tertawa yang kecil saja
    .tiny-laugh_why = Kecil di layar Tomasi. Di layar Dara, bertambah satu lagi yang tertawa.
    .sit-beside = Duduk di samping Dara di kelas
    .sit-beside_why = Tidak perlu sekata pun. Dara melihat siapa yang ada di dekatnya.
    .ask-sail = Bertanya bagaimana dia membuat layarnya
    .ask-sail_why = Pertanyaan sungguhan berkata: aku melihat hasil kerjamu.
    .laugh-back = Menertawakan perahu Mina
    .laugh-back_why = Jadinya dua anak yang sedih. Tawanya cuma pindah rumah.
    .with-ravi = Menulis sesuatu bersama Ravi
    .with-ravi_why = Berdua lebih berani daripada sendiri. Yang ketiga gampang menyusul.
    .hint = Tiga di antaranya menolong.
    .hint_more = Adakah yang jadi merasa kecil karenanya? Kalau ada, bukan yang itu.
    .teacher = Minta hal kecil lain yang tidak perlu suara keras: membawakan perahunya, menyisakan tempat duduk, mengucapkan selamat pagi. Tekankan bahwa kalau dibalas dengan hal yang sama, dua anak yang tersakiti.

# source 20dcf0fd
five-sentence = Aisha ingin menulis satu kalimat di grup. Yang mana?
    .meanest = “Mina, kamu paling jahat sedunia!”
    .meanest_why = Aisha marah karena dia peduli. Tapi sekarang semuanya jadi tentang Mina, dan Dara terlupakan.
    .stop-please = “Tolong berhenti. Ini tidak lucu buat Dara.”
    .stop-please_why = Pendek dan tenang. Jelas apa yang harus berhenti, dan tidak ada yang dijelek-jelekkan.
    .eleven-things = “Ada sebelas hal yang salah di sini. Pertama: ...”
    .eleven-things_why = Mungkin sebelas-sebelasnya benar! Tapi di nomor tiga sudah tidak ada yang membaca.
    .somebody-should = “Mestinya ada yang bilang sesuatu.”
    .somebody-should_why = Nah, baru saja ada yang mulai! Sekarang dia boleh mengatakan sesuatunya juga.
    .hint = Mana yang tentang tawanya, bukan tentang orangnya?
    .hint_more = Kalimatnya pendek, dan bilang buat siapa ini tidak lucu.
    .teacher = Latih keras-keras, bersama-sama dan berpasangan: tenang, tidak manis, tidak marah. Karang satu kalimat lagi, paling banyak delapan kata. Tanyakan mengapa menyebut apa yang terjadi lebih berhasil daripada menjuluki orangnya.

# source da47fc5e
five-plan = Sendirian itu sulit. Aisha membuat rencana: pertama untuk dirinya, lalu untuk Dara, lalu bersama yang lain.
    .breathe-out = Mengembuskan napas
    .breathe-out_why = Jempol yang tenang menulis kalimat yang tenang.
    .to-dara = Menulis ke Dara: “Aku di pihakmu”
    .to-dara_why = Sekarang dia tidak sendirian lagi. Itu saja sudah separuhnya.
    .find-one = Mencari satu lagi dari yang lima
    .find-one_why = Ternyata Ravi. Dia juga sedang menunggu seseorang.
    .say-it = Menulis kalimat tenang bersama-sama
    .say-it_why = Dengan dua nama di bawahnya, beratnya tinggal separuh.
    .hint = Dirinya, Dara, yang lain. Dan untuk “bersama”, harus ada orang kedua dulu.
    .hint_more = Napas dulu, baru kata-kata.
    .teacher = Urutan lain juga bisa berhasil: katakan begitu kalau anak memberi alasan yang bagus. Intinya, berdua lebih mudah. Minta anak berpasangan mengucapkan kalimat tenang bersama-sama, dan bandingkan dengan mengucapkannya sendirian.

# source 45e5c31d
five-chat = Selasa, pukul empat lewat dua menit. Ting! Grup kelas lagi. Menurutmu Aisha sebaiknya bagaimana?
    .bath-toy = Mi Lembek itu mainan bak mandi pakai kaus kaki bau
    .two-faces = (Dua wajah tertawa)
    .haha = Hahaha
    .haha_why = Ikut tertawa datangnya cepat, seperti menguap. Dara melihat satu tawa lagi. Aisha bisa berhenti kapan saja.
    .built-it = Dia bikin sendiri, lo. Aku suka.
    .built-it_why = Dua kalimat pendek, dan Dara tidak sendirian lagi. Tidak ada yang dimarahi.
    .types-deletes = (Dia mengetik tiga kata, lalu menghapusnya)
    .types-deletes_why = Banyak orang akan begitu. Jadi yang pertama memang tidak enak. Diam masih bisa diubah, semenit atau seminggu lagi.
    .it-is-a-joke = Ini kan cuma bercanda
    .he-laughs = Pasti Dara juga tertawa
    .not-written = Dari Senin dia tidak menulis sekata pun.
    .not-written_why = Itu bukan omelan. Itu hanya sesuatu yang belum Mina sadari.
    .mangoes = Siapa yang bawa mangga hari Sabtu?
    .mangoes_why = Topik baru, dan tawanya berhenti. Untuk jempol yang lelah, itu cara yang bagus.
    .you-are-mean = Kamu jahat banget, Mina
    .you-are-mean_why = Dia bilang begitu karena peduli. Tapi kalau dijuluki, Mina malah melawan. Menyebut apa yang harus berhenti lebih manjur.
    .no-noodles = Siapa mau tetap kering hari Sabtu? Masuk timku saja: MI DILARANG IKUT
    .echo = (Dua anak lagi menulis: MI DILARANG IKUT)
    .dara-left = (Dara keluar dari grup)
    .grows_feels = Sedih, kesal, atau simpul: semuanya pesan. Katanya: ada yang sedang disakiti. Pesan seperti itu pandai membangunkan orang.
    .with-you = (Hanya ke Dara) Aku di pihakmu. Aku suka kaus kakinya.
    .with-you_why = Tidak ada orang lain yang melihat, jadi lebih mudah. Bagi Dara, itu pesan terbaik hari ini.
    .stop-now = Tolong berhenti. Ini tidak lucu buat Dara.
    .stop-now_why = Tujuh kata, dan tidak ada yang dijelek-jelekkan. Sekarang yang lain juga bisa bernapas lega.
    .shout-along = MI DILARANG IKUT
    .shout-along_why = Orang banyak itu menarik, dan di tengahnya terasa aman. Tapi dia bisa keluar lagi kapan saja.
    .not-so-funny = Dara pergi. Sekarang tidak begitu lucu lagi, ya?
    .with-you-late = (Hanya ke Dara) Aku ikut-ikutan. Maaf, ya. Aku di pihakmu.
    .with-you-late_why = Dia mengatakan apa yang dia lakukan, dan sekarang di pihak siapa. Itu perlu keberanian.
    .all-stop = Memang tidak. Yuk, kita semua berhenti.
    .all-stop_why = “Yuk” itu kata yang bagus. Semua bisa ikut, yang tadi tertawa juga.
    .two-mangoes = Dua mangga! Plus satu lelucon tentang mangga
    .salt = Aku bawa garamnya
    .place-for-noodle = Sisakan tempat untuk Dara dan Mi Lembek, ya.
    .place-for-noodle_why = Gampang sekali diucapkan, dan Dara ikut lagi.
    .with-you-now = (Hanya ke Dara) Kamu tidak apa-apa? Aku suka kaus kakinya.
    .with-you-now_why = Grup membahas mangga. Dara mendapat pertanyaan untuknya sendiri.
    .all-against = Jadi sekarang kalian semua melawan aku?
    .just-stop = Tidak. Tolong berhenti saja.
    .just-stop_why = Aisha tidak melawan Mina. Dia melawan tawanya. Sekarang Mina tahu itu.
    .yes-all = Iya, semuanya
    .yes-all_why = Itu terucap begitu saja. Tapi kini Mina merasa sendirian, dan tidak ada yang ingat Dara. Ada kata yang lebih bagus: berhenti.
    .thought-all = (Hanya ke Aisha) Kukira kalian semua tertawa
    .sorry-now = Maaf, ya. Sekarang aku di pihakmu.
    .sorry-now_why = Tanpa alasan, tanpa cerita panjang. Dara bisa merasakan bahwa itu sungguh-sungguh.
    .go-together = Mau kita ceritakan ke seseorang, berdua?
    .go-together_why = Bercerita jadi separuh lebih ringan kalau ada yang menemani.
    .only-fun = Ah, itu kan cuma buat seru-seruan
    .only-fun_why = Maksudnya menghibur. Tapi hanya Dara yang tahu apakah itu seru buatnya.
    .was-not-fun = (Hanya ke Aisha) Buatku tidak
    .right-sorry = Kamu benar. Maaf. Aku di pihakmu.
    .right-sorry_why = Dia mendengarkan. Itu memperbaiki lebih banyak daripada seratus kata.
    .go-together-now = Kalau begitu, ayo kita ceritakan. Aku ikut.
    .go-together-now_why = Dia langsung percaya, dan dia tetap di sampingnya.
    .counted-ten = (Hanya ke Aisha) Tadinya aku mau menulis. Kuhitung sampai sepuluh, eh, ketiduran
    .you-and-me = Mau kita tulis sesuatu, kamu dan aku?
    .two-names = Mau! Satu kalimat, dua nama.
    .two-names_why = Sekarang lima yang diam tinggal tiga. Yang berikutnya akan lebih mudah.
    .too-late-now = Sekarang sudah terlambat
    .too-late-now_why = Rasanya memang bisa begitu. Bagi Dara tidak. Dia masih menunggu satu kata.
    .still-soup = Kata Nani: sup terlambat tetap sup
    .soup-it-is = Ya sudah, ayo kita sajikan. Satu kalimat, dua nama.
    .soup-it-is_why = Kata yang terlambat jauh lebih baik daripada tidak ada kata.
    .saw-only-joke = Oh. Yang kulihat cuma leluconku, Dara tidak kulihat
    .me-and-flute = Aku juga pernah, gara-gara suling. Bisa diperbaiki, kok
    .keep-proof_why = Aisha mencatat kata-kata, nama, dan waktunya di kertas. Tanpa gambar. Sekarang orang dewasa bisa melihat apa yang terjadi.
    .block_why = Sekarang ponsel Aisha tenang. Dia boleh beristirahat. Tapi bagi Dara belum tenang. Aisha bisa bercerita ke siapa?
    .report_why = Orang yang mengurus obrolan bisa memeriksa kata-katanya. Itu bisa berhari-hari. Orang dewasa di dekatnya lebih cepat.
    .leave_why = Aisha menaruh ponsel di bawah bantal. Jeda itu boleh. Dia tetap bisa duduk di samping Dara, dan bercerita ke seseorang.
    .tell_auntie = “Bibi, Dara ditertawakan di grup kelas. Aku bingung harus bagaimana.”
    .tell_auntie_why = Bibi mematikan kompor. “Bibi senang kamu datang. Nanti Bibi bicara dengan Pak Rahman. Dan Dara dapat mi. Yang tidak lembek.”
    .tell_nurse = “Suster Leilani, ada teman sekelasku ditertawakan setiap hari. Bisa tolong?”
    .tell_nurse_why = Besok paginya, Suster meletakkan pena dan mendengarkan. “Kamu tidak perlu memikulnya sendirian. Hari ini Suster bicara dengan sekolahmu.”
    .noted = Aisha tidak ikut tertawa, dan dia bercerita. Dari catatannya, orang dewasa langsung melihat apa yang terjadi. Mereka bicara dengan Mina, dengan tenang. Dara mendengar maaf sungguhan, dan perahunya mendapat kaus kakinya lagi.
    .stood-by = Aisha tidak ikut tertawa, dan dia bercerita. Orang dewasa bicara dengan Mina, dengan tenang. Lalu dua lagi dari lima yang diam duduk di samping Dara. Bangkunya penuh.
    .quiet-undone = Mula-mula Aisha diam. Itu bisa dimengerti: jadi yang pertama memang sulit. Lalu dia bercerita, dan diamnya berakhir. Kata Dara: “Terlambat tidak apa-apa. Yang penting kamu datang.”
    .already-happened = Itu sudah terjadi: ada yang tertawa. Dara tidak salah, dan bukan Aisha yang memulai. Orang banyak itu menarik. Dia bercerita, dan itu berarti. Orang dewasa menolong, kata-katanya dihapus, dan Dara mendengar maaf sungguhan.
    .hint = Aisha bisa menulis, memilih langkah, atau bercerita, kapan saja.
    .hint_more = Bercerita selalu termasuk cara yang bagus.
    .teacher = Mainkan dua kali: sekali angkat bicara, sekali ikut tertawa. Tanyakan: jawaban mana yang berani ditulis anak pemalu? Apa yang tidak dilihat Mina? Tekankan bahwa di setiap akhir cerita ada yang menolong, dan bahwa tidak ada “si perundung” dalam cerita: orang melakukan sesuatu, dan bisa berhenti.

# source 204cb49b
five-river = Ikut tertawa, atau diam saja: dua-duanya bisa terjadi pada anak baik. Grup itu menarik seperti sungai. Bukan salah Aisha kalau sungai menarik. Dan lihat, dia sudah sampai di tepi.

# source 8857f9a3
five-late = Tomasi diam sampai hari Kamis. Apa yang menolong Dara sekarang?
    .leave-it = Tidak ada. Sesudah tiga hari sudah terlambat.
    .leave-it_why = Mungkin agak canggung. Tapi Dara tetap senang sekali mendengarnya.
    .kept-quiet = “Kemarin aku diam. Maaf. Aku suka perahumu.”
    .kept-quiet_why = Tiga kalimat kecil. Dara tersenyum untuk pertama kali sejak Senin.
    .long-talk = Menjelaskan sejam penuh mengapa dia diam
    .long-talk_why = Alasan bisa belakangan. Pertama bagian yang menolong Dara.
    .huge-present = Hadiah besar sekali, supaya tidak perlu dibahas
    .huge-present_why = Kata yang ramah tidak perlu bungkus kado. Lagi pula gajah tidak muat di bawah tempat tidur Dara.
    .hint = Dara ingin mendengar apa?
    .hint_more = Kalimatnya pendek, dan jujur tentang hari-hari diam itu.
    .teacher = Tanyakan: apa yang membuat kata yang terlambat itu sulit, dan apa yang membuatnya berharga? Minta kelas mencari kalimat pembuka untuk Tomasi yang cukup satu napas. Tidak ada yang harus mengatakan kapan dirinya pernah diam.

# source a11f81fa
five-tell = Kata Ravi: “Ceritakan ke seseorang, Dara. Aku temani.” Bantu Dara menemukan awalnya.
    .bit-silly = “Grup kelas agak konyol.”
    .bit-silly_why = Memang! Tapi orang dewasa akan membayangkan lelucon, bukan Dara.
    .no-race = “Aku tidak mau ikut lomba lagi.”
    .no-race_why = Itu benar, dan sebuah awal. Tapi alasannya belum ada, padahal alasan itu yang paling penting.
    .they-laugh = “Aku ditertawakan di grup setiap hari. Tolong aku.”
    .they-laugh_why = Apa, di mana, seberapa sering, dan apa yang dia perlukan. Tidak mungkin salah paham.
    .tell_teacher = Tiga puluh dayung sedang jatuh dari lemarinya.
    .tell_teacher_why = “Aduh! Jangan sekarang, Dara!” Dia tidak bilang tidak. Ada dayung di kepalanya.
    .teacher_again = Dayungnya sudah diikat. Dia duduk. “Mestinya Bapak langsung mendengarkan. Ini bukan salahmu. Kita hentikan bersama-sama.”
    .tell_uncle = Dia sedang membetulkan radio di kiosnya.
    .tell_uncle_why = “Anak-anak memang suka tertawa. Nanti juga lewat.” Maksudnya menghibur. Tapi ini tidak lewat-lewat, jadi Dara boleh bercerita ke yang lain.
    .tell_nurse = Pintu pos kesehatan sedang terbuka.
    .tell_nurse_why = Suster menarik dua kursi, satu untuk Ravi. “Itu menyakitkan. Kamu benar datang ke sini. Hari ini Suster bicara dengan gurumu.”
    .end = Ada yang mendengarkan. Pak Rahman bicara dengan kelas, dan tidak ada yang dibuat merasa kecil. Hari Jumat, tiga perahu lagi memakai kaus kaki.
    .hint = Kalimat mana yang bilang apa yang terjadi, dan minta tolong?
    .hint_more = Kalau yang satu tidak sempat, ada “lagi”, dan ada “yang lain”.
    .teacher = Yang pertama tidak menolong: itu bukan alasan untuk berhenti. Kumpulkan kalimat untuk percobaan kedua: “Ini penting”, “Kapan Bapak ada waktu?”. Katakan siapa yang bisa ditemui di sekolah ini, dan kapan. Menemani teman adalah cara menolong yang bagus.

# source 212b1347
five-race = Kami nomor lima! Perahu Mina tenggelam di garis mulai. Mi Lembek menaikkan kaptennya, sebutir kentang, dan membawanya pulang dengan kering. Mina sudah minta maaf, dan kupinjami dia kaus kaki yang satunya.

# source 7627485c
ending_first-word = Aisha yang menulis kata ramah pertama untuk Dara. Katanya kecil, tapi lebih berat daripada tiga wajah tertawa.

# source bda3f406
ending_safe-shore = Ada yang mulai, ada yang ikut, dan lima yang diam tidak diam lagi.

# source d895e8e2
five-warm-chess = Suri anak baru di klub catur. Semua sudah asyik bermain. Tomasi bisa bagaimana?
    .till-she-asks = Menunggu sampai Suri bertanya
    .till-she-asks_why = Sulit bertanya kalau semua sedang sibuk. Tomasi bisa memudahkannya.
    .play-next = Bilang: “Habis ini main sama aku, yuk?”
    .play-next_why = Enam kata, dan Suri jadi bagian klub. Dia juga menang, tapi itu cerita lain.
    .nicer-then = Memberi tahu Suri bahwa klubnya asyik
    .nicer-then_why = Memang asyik! Tapi Suri lebih suka merasakannya daripada diberi tahu.
    .hint = Mana yang memberinya tempat?

# source ab1d6c55
five-warm-queue = Di pasar, seorang anak menyela antrean di depan Idris kecil. Suri bisa bilang apa?
    .only-idris = Diam saja. Idris kecil, bisa menunggu.
    .only-idris_why = Dia sudah menunggu selama yang besar-besar. Mungkin dia belum berani bilang sendiri.
    .pushy = “Tukang serobot kayak kamu paling belakang!”
    .pushy_why = Soal antrean, Suri benar. Tapi kalau pakai julukan, jadinya pertengkaran.
    .before-you = “Maaf, dia lebih dulu di sini.”
    .before-you_why = Tenang, pendek, benar. Anak itu ternyata tidak melihat Idris.
    .hint = Mana yang mengatakan keadaannya, tanpa menjuluki siapa pun?

# source a0681096
five-warm-shade = Aisha ingin ada bangku di tempat teduh. Bersama lebih mudah. Urutan mana yang bagus?
    .own-head = Dia memikirkan mau bilang apa
    .own-head_why = Sekarang dia tahu apa yang dia mau: satu bangku, satu pohon.
    .two-more = Dia mencari dua anak yang mau juga
    .two-more_why = Tiga keinginan lebih nyaring daripada satu.
    .ask-together = Mereka meminta pada Pak Rahman bersama
    .ask-together_why = Pak Rahman membawa gergaji. Bangkunya bakal panjang.
    .hint = Kepala sendiri dulu, baru kepala yang lain.
