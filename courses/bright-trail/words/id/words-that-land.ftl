### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source e5cad85a
lesson = Lelucon tanpa hidung
    .about = Di halaman semua tertawa. Di layar, lelucon yang sama menyakitkan. Apa bedanya?
    .learned = Layar tidak punya wajah. Jadi baca pelan-pelan sebelum dikirim. Dan maaf yang baik bisa memperbaiki banyak hal.
    .tell = Bercerita juga menolong orang yang telanjur menyakiti. Orang dewasa yang kamu percaya membantu memperbaikinya.

# source 15a0b31f
nose-hello = Selamat malam! Di pesta sekolah, Tomasi memainkan suling barunya. Seekor anjing duduk di sampingnya dan ikut melolong. Semua tertawa. Tomasi tertawa paling keras!

# source 55c2738b
nose-joke = Jadi kutulis di grup kelas: “Suling Tomasi bikin anjing menangis.” Lelucon terbaikku! Tapi Tomasi tidak tertawa. Hari ini sulingnya ditinggal di rumah. Kok begitu?

# source f87b80e6
nose-why = Di halaman, Tomasi menertawakan anjing itu. Mengapa pesannya tidak?
    .no-fun = Dia memang tidak bisa diajak bercanda
    .no-fun_why = Di halaman dia tertawa paling keras. Jadi pasti ada sebab lain.
    .alone = Dia membacanya sendirian, tanpa melihat senyum
    .alone_why = Di halaman, leluconnya datang bersama cengiran Ravi. Di layar, yang sampai hanya kata-katanya.
    .read-wrong = Lelucon tidak bisa menyakiti, jadi dia salah baca
    .read-wrong_why = Dia membacanya sebelas kali. Niat Ravi baik, dan tetap terasa sakit. Dua-duanya bisa benar.
    .wanted-to = Ravi memang ingin menyakitinya
    .wanted-to_why = Ravi ingin membuat orang tertawa. Maksud kita dan cara kata mendarat bisa berbeda.
    .hint = Apa yang terlihat oleh Tomasi di halaman, tapi tidak di layar?
    .hint_more = Ingat wajah Ravi.
    .teacher = Ucapkan “Sulingmu bagus” dengan empat cara: hangat, bosan, kesal, sambil tertawa. Tanyakan: mana dari keempatnya yang terlihat di layar? Tetap pada Tomasi dan Ravi; tidak ada yang bercerita tentang lelucon mengenai dirinya.

# source a39d0c37
nose-signs = Perasaan itu pesan. Apa kata masing-masing?
    .sad = Sedih: tenggorokan tersumbat
    .sad_with = “Aku butuh dipeluk.”
    .sad_why = Sedih memanggil penghiburan. Tomasi merasakannya waktu membaca lelucon itu.
    .angry = Marah: telinga panas
    .angry_with = “Itu tidak adil!”
    .angry_why = Marah menjaga yang kita sayangi. Telinga panas itu boleh.
    .worried = Khawatir: simpul di perut
    .worried_with = “Awas, hati-hati!”
    .worried_why = Khawatir itu penjaga. Dia ingin ada orang lain yang ikut melihat.
    .embarrassed = Malu: pipi merah
    .embarrassed_with = “Aku mau sembunyi saja.”
    .embarrassed_why = Nanti hilang lagi. Semua orang kenal rasa itu, guru yang hidungnya kena kapur pun.
    .happy = Senang: cekikikan
    .happy_with = “Lagi, dong!”
    .happy_why = Kata senang: ini baik buatku. Anjing itu juga bilang begitu.
    .hint = Ucapkan tiap kalimat keras-keras. Bagaimana wajahmu jadinya?
    .hint_more = Telinga panas datang kalau ada yang tidak adil.
    .teacher = Tidak ada perasaan yang buruk: masing-masing membawa pesan. Minta kelas memperlihatkan lima wajah itu, yang lain menebak. Tanyakan apa yang bisa dilakukan tokoh cerita dengan pesan itu. Tidak ada yang harus mengatakan perasaannya sendiri.

# source e2706e40
nose-land = Enam pesan tentang suling, semuanya tanpa wajah. Kira-kira bagaimana mendaratnya?
    .soft = Lembut
    .depends = Tergantung
    .brick = Seperti batu bata
    .great-dog = “Sulingnya hebat! Anjingnya hebat!”
    .great-dog_why = Tidak ada yang bisa membacanya dengan nada jahat. Hari Senin pun tidak.
    .was-loud = “Wah, keras juga, ya.”
    .was-loud_why = Kalau pakai kedipan, ramah. Tanpa kedipan, siapa yang tahu?
    .nobody-asked = “Tidak ada yang minta.”
    .nobody-asked_why = Pakai senyum atau tidak, kalimat itu membuat orang merasa kecil.
    .play-again = “Nanti main lagi, ya?”
    .play-again_why = Pertanyaan seperti itu berkata: aku suka. Mendarat dengan lembut!
    .wow = “Wah.”
    .wow_why = Wah yang senang atau wah yang bosan? Tiga huruf tidak bisa bilang.
    .noise = “HENTIKAN SUARA ITU”
    .noise_why = Huruf besar itu berteriak, biarpun ruangannya sepi.
    .hint = Baca dengan suara ramah, lalu dengan suara kesal. Apakah berubah?
    .hint_more = Kalau bisa dibaca dua cara, berarti tergantung.
    .teacher = Minta dua anak membaca tiap pesan, satu dengan ramah, satu dengan kesal. Kelas memutuskan di mana pesan itu mendarat. Ada yang bisa diperdebatkan, dan itu bagus. Tanyakan apa jadinya “Wah.” kalau ditambah satu kata saja.

# source 12466316
nose-nani = Telepon? Nani tidak punya, Nak. Semua Nani katakan ke depan hidung orangnya. Kalau hidungnya memerah, Nani berhenti. Layarmu pintar sekali, Ravi. Tapi hidungnya di mana?

# source 26db8170
nose-test = Ravi punya lelucon baru. Bagaimana urutan tes hidung Nani?
    .thumb-off = Angkat jempol dari tombol “Kirim”
    .thumb-off_why = Lelucon tidak basi dalam semenit. Dia kan bukan ikan.
    .read-aloud = Baca keras-keras, pelan-pelan
    .read-aloud_why = Telinga menangkap yang dilewati mata.
    .picture-nose = Bayangkan hidung yang akan membacanya
    .picture-nose_why = Tertawa, mengerut, atau memerah? Sekarang dia bisa menebak.
    .then-decide = Kirim, ubah, atau tidak jadi
    .then-decide_why = Kebanyakan lelucon lulus. Beberapa jadi lebih bagus. Yang tentang roti Pak Rahman tinggal di rumah.
    .hint = Jempol paling awal, dan jempol paling akhir.
    .hint_more = Sesudah jempol, giliran telinga.
    .teacher = Gambar hidung besar di papan. Bacakan untuknya pesan karangan yang tidak menyakiti siapa-siapa. Kelas memperagakan dengan tangan apa yang dilakukan hidung: tertawa, mengerut, memerah. Lalu ganti satu kata dan coba lagi.

# source 2328dba8
nose-rewrite = Dara menggambar perahu. Bentuknya agak mirip pisang. Ravi bisa menulis apa?
    .banana = “Pisangnya bagus! Hahaha”
    .banana_why = Dara tidak melihat cengiran, hanya pisang. Padahal dia menggambar dua jam.
    .kidding = “Ini sih pisang. Cuma bercanda!”
    .kidding_why = “Cuma bercanda” datang sesudah benturan. Benjolnya tetap ada.
    .great-sail = “Layarnya keren! Mau ke mana, Kapten?”
    .great-sail_why = Sesuatu yang benar dan ramah, lalu pertanyaan. Dara membalas tiga halaman.
    .silent-now = Tidak menulis apa-apa. Diam selalu paling aman.
    .silent-now_why = Ravi tidak perlu diam! Nanti orang kangen leluconnya. Yang ramah selalu ditunggu.
    .hint = Yang mana membuat hidung Dara senang?
    .hint_more = Salah satunya menunjukkan bahwa Ravi sungguh melihat.
    .teacher = Minta anak berpasangan menulis dua jawaban lagi yang benar, ramah, dan lucu. Tekankan bahwa bercanda tidak dilarang. Tanyakan: apa yang bisa ditertawakan semua orang, tanpa ada yang menjadi bahan lelucon?

# source 759260c6
nose-lid = “Cuma bercanda” itu hanya tutup panci, Nak. Di bawah tutupnya, supnya tetap keasinan. Nani lebih suka mencicipi dulu sebelum menyajikan!

# source d2265fc1
nose-tell = Sudah tiga hari Tomasi tidak main suling. Perut Ravi terasa berat. Bantu dia bercerita.
    .cant-take = “Tomasi tidak bisa diajak bercanda.”
    .cant-take_why = Itu tentang Tomasi. Perut Ravi yang berat tidak disebut, jadi tidak ada yang bisa menolong.
    .my-joke = “Leluconku menyakiti Tomasi. Bisa bantu memperbaikinya?”
    .my-joke_why = Ada kejadiannya, ada keinginannya. Dia tidak menjelekkan dirinya. Memang tidak perlu.
    .somebody-did = “Ada orang yang disakiti orang.”
    .somebody-did_why = Bisa siapa saja. Dengan “aku” atau “-ku”, jadi jelas, dan berani.
    .tell_uncle = Di depannya ada ponsel yang terurai jadi empat puluh potong.
    .tell_uncle_why = “Lelucon? Ah, dia pasti tertawa!” Paman belum melihat masalahnya. Mungkin penolong lain bisa.
    .tell_nani = Dia sedang mengupas kacang polong, dan satu menggelinding pergi.
    .tell_nani_why = “Tangkap kacangnya! Sebentar, Nak!” Dia tidak bilang tidak. Dia bilang: sebentar.
    .nani_again = Kacangnya sudah masuk panci. Dia menggenggam kedua tangan Ravi. “Kamu berani mengatakannya. Ayo kita cari kata maaf yang bagus.”
    .tell_teacher = Dia sedang menumpuk kursi sesudah pesta.
    .tell_teacher_why = Dia menurunkan satu kursi lagi dan duduk. “Bapak senang kamu datang. Lelucon bisa meleset. Ini bisa diperbaiki.”
    .end = Perut Ravi lebih ringan. Leluconnya sudah dihapus dari grup. Sekarang dia ingin minta maaf, dan dengan cara yang baik.
    .hint = Kalimat mana yang bilang siapa yang melakukannya, dan minta tolong?
    .hint_more = Kalau yang satu tidak sempat, coba lagi, atau coba yang lain.
    .teacher = Tekankan: siapa yang telanjur menyakiti juga boleh bercerita, dan mendapat pertolongan, bukan omelan. Tanyakan: mengapa “itu aku” begitu sulit diucapkan? Apa yang bisa dijawab orang dewasa supaya lebih mudah? Tidak ada yang menceritakan pengalamannya sendiri.

# source c8e9877a
nose-sorry = Bantu Ravi minta maaf dengan baik. “Maaf [that] leluconku menyakitimu. Sudah aku [down]. Apa yang bisa membuatnya lebih [better]?”
    .that = karena
    .that_why = Itu memang terjadi, dan Ravi mengatakannya. Enak didengar.
    .down = hapus
    .down_why = Pertama dihentikan dulu. Sesudah itu diperbaiki.
    .better = baik
    .better_why = Dia bertanya. Tomasi yang paling tahu apa yang menolong.
    .if = kalau
    .if_why = “Kalau” berkata: mungkin tidak terjadi apa-apa. Padahal terjadi.
    .funnier = lucu
    .funnier_why = Menggoda, sih! Tapi maaf itu tentang Tomasi. Leluconnya boleh istirahat.
    .hint = Maaf yang baik menyebut kejadiannya, menghentikannya, dan bertanya.
    .hint_more = Satu kata kecil membuatnya seakan tidak terjadi apa-apa.
    .teacher = Tulis tiga bagian di papan: apa yang terjadi, apa yang sudah kuhentikan, apa yang bisa menolong. Minta anak berpasangan menulis maaf untuk tokoh dongeng, misalnya dari Si Kancil kepada para buaya. Coret setiap “tapi” dan “kalau”.

# source a212041e
nose-time = Ravi sudah minta maaf. Kata Tomasi: “Terima kasih. Aku perlu waktu.” Sekarang bagaimana?
    .ten-more = Minta maaf sepuluh kali lagi hari ini
    .ten-more_why = Sepuluh maaf itu mendesak. Satu yang sungguh-sungguh sudah cukup.
    .give-time = Bilang “Oke”, dan membiarkannya tenang
    .give-time_why = Maaf itu seperti hadiah. Tomasi boleh membukanya besok, atau minggu depan.
    .be-cross = Kesal. Maaf kan harus diterima.
    .be-cross_why = Tidak ada yang harus bilang “Tidak apa-apa” sebelum benar-benar begitu. Tomasi yang memilih kapan.
    .send-class = Minta sekelas membujuk Tomasi
    .send-class_why = Jadinya dua puluh orang yang mendesak, bukan cuma satu. Ini urusan mereka berdua.
    .hint = Apakah lutut lecet lebih cepat sembuh kalau dibentak?
    .hint_more = Tomasi sudah bilang apa yang dia perlukan.
    .teacher = Tanyakan: dari mana terlihat bahwa maaf itu sungguh-sungguh, kalau tidak ada kata lagi? Jelaskan bahwa memaafkan tidak bisa diperintah, oleh siapa pun. Tetap ramah sambil menunggu juga termasuk.

# source 5fe372e2
nose-face = Tomasi membaca maaf Ravi sekali lagi. Kira-kira bagaimana perasaannya? Pilih satu wajah. Ini tidak disimpan.
    .low_why = Mungkin masih perih. Perasaan perlu waktu, dan itu tidak apa-apa.
    .middle_why = Sedikit ini, sedikit itu. Perasaan sering datang berpasangan, seperti kaus kaki.
    .high_why = Mungkin lega karena didengar. Maaf yang sungguh-sungguh bisa mengangkat banyak beban.
    .teacher = Pribadi: jangan menanyai siapa pun wajah mana yang dipilih. Wajah yang berbeda-beda itu wajar, karena kata yang sama dirasakan orang dengan cara berbeda.

# source 2c3b31db
nose-concert = Hari Jumat, aku dan si anjing mengadakan konser! Di antara lagu, Ravi membawakan lelucon. Semuanya dia coba dulu di hidungku. Baru sekali memerah. Anjingnya melolong untuk semua lelucon.

# source 02d1e810
nose-warm-horse = Idris kecil melukis kuda berkaki enam. Dia mengirimnya ke Suri. Suri bisa menulis apa?
    .count-again = “Hitung lagi kakinya.”
    .count-again_why = Benar, tapi di layar terasa pendek dan dingin. Idris tidak melihat Suri tersenyum.
    .so-fast = “Kakinya enam! Larinya kencang, ya?”
    .so-fast_why = Ramah, penasaran, dan benar. Kata Idris, kuda itu lebih cepat daripada bus.
    .spider = “Itu sih laba-laba. Cuma bercanda!”
    .spider_why = “Cuma bercanda” datang terlambat. Kudanya sudah telanjur jadi laba-laba.
    .hint = Mana yang hanya bisa dibaca dengan nada ramah?

# source b67e50dd
nose-warm-bus = Bus pergi tanpa Suri. Dia mengetik “BUS PALING PAYAH SEDUNIA”. Urutan mana yang bagus?
    .bag = Masukkan ponsel ke dalam tas
    .bag_why = Pertama-tama, jempolnya istirahat.
    .aloud = Nanti keluarkan, lalu baca keras-keras
    .aloud_why = Dengan suara tenang, bunyinya lain sekali.
    .who-reads = Bayangkan sopir yang membacanya
    .who-reads_why = Dia sudah menunggu dua menit. Busnya penuh orang.
    .decide = Kirim, ubah, atau hapus
    .decide_why = Suri menulis: “Lain kali, bisakah busnya menunggu sebentar?”
    .hint = Mulai dengan istirahat. Akhiri dengan jempol.

# source 9ce1f6d7
nose-warm-kite = Dara menduduki layang-layang Suri. “Maaf [that] aku mendudukinya. Nanti aku bantu [mend].”
    .that = karena
    .that_why = Dia memang mendudukinya, dan dia mengatakannya.
    .mend = memperbaikinya
    .mend_why = Lem, kertas, dan empat tangan. Itu maaf yang bagus.
    .if = kalau
    .if_why = Dara jelas mendudukinya. Tidak pakai “kalau”!
    .hide = menyembunyikannya
    .hide_why = Layang-layang gepeng di bawah tempat tidur tetap saja gepeng.
    .hint = Maaf yang baik menyebut apa yang terjadi, dan apa sesudahnya.
