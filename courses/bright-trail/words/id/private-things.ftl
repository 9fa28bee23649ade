### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 9917a8f5
lesson = Kambing yang kelaparan
    .about = Seekor kambing di gim memakan keterangan. Mina boleh memberinya apa, dan apa yang tetap di sakunya?
    .learned = Pribadi berarti kita yang memilih siapa boleh tahu. Dua pertanyaan membantu: Siapa yang minta? Dan untuk apa?
    .tell = Kalau gim atau formulir minta terlalu banyak, perlihatkan ke orang dewasa yang kamu percaya. Yang telanjur diketik bisa dibereskan bersama.

# source 083841ea
hello = Halo! Aku Lumo. Ekorku lentera, jadi aku payah sekali main petak umpet. Ayo cepat! Mina bertemu kambing yang sangat lapar, dan ada yang aneh padanya.

# source 710bf794
goat-asks = Ini Si Lahap. Dia tinggal di sebuah gim, dan dia memakan keterangan! Mula-mula dia minta warna kesukaanku. Lalu lelucon. Sekarang dia minta nama jalan rumahku. Buat apa kambing tahu jalanku?

# source fe3e95c4
mina-facts = Lahap bisa menunggu sebentar. Ini enam keterangan tentang Mina. Balik setiap kartu.
    .full-name = Nama lengkapnya
    .full-name_back = Teman dan guru tahu. Gim yang baru kenal cukup memakai nama julukan.
    .street = Nama jalannya
    .street_back = Ini menunjukkan di mana Mina bisa ditemukan. Tukang pos memerlukannya. Kambing tidak.
    .school = Nama sekolahnya
    .school_back = Ini menunjukkan di mana dia setiap pagi. Pemain lain bisa bermain tanpa tahu itu.
    .face = Foto wajahnya
    .face_back = Siapa pun yang mendapatnya bisa menyalinnya dalam sedetik. Jadi Mina memilih siapa yang dapat.
    .password = Kata sandinya
    .password_back = Seperti sikat gigi: hanya miliknya. Hanya orang dewasa yang dia percaya di rumah boleh membantunya.
    .colour = Warna kesukaannya
    .colour_back = Hijau! Separuh dunia suka hijau. Itu tidak menuntun siapa pun ke Mina.
    .teacher = Tetap pada Mina: tidak ada anak yang menyebut alamat atau kata sandinya sendiri. Tanyakan: kartu mana yang paling sulit ditarik kembali kalau sudah keluar?

# source d438d4d2
feed-gobble = Lahap membuka mulut lebar-lebar. Dia boleh makan apa?
    .fine = Boleh dimakan Lahap
    .keep = Mina simpan
    .joke = Tebakan tentang kambing
    .joke_why = “Kambing apa yang paling pintar? Kambing yang sudah S-embek!” Tebakan tidak memberi tahu di mana Mina.
    .address = Tempat tinggalnya
    .address_why = Itu jalan menuju pintunya. Hanya orang yang memerlukannya boleh tahu.
    .cloud = Gambar awan
    .cloud_why = Dia menggambarnya sendiri, dan tidak ada nama di pojoknya. Bagikan saja!
    .selfie = Swafoto dengan seragam sekolah
    .selfie_why = Wajahnya dan tanda sekolahnya dalam satu gigitan! Terlalu banyak untuk kambing.
    .nickname = Nama julukan karangan
    .nickname_why = Nama julukan memang untuk itu. Nama asli boleh tinggal di rumah.
    .birthday = Tanggal lahir lengkapnya
    .birthday_why = Dengan tanggal lahir lengkap, orang bisa berpura-pura jadi Mina. Lahap bikin kue saja tidak bisa.
    .secret-word = Kata sandinya
    .secret-word_why = Itu kunci untuk semua yang dia bangun di sana. Kambing tidak dapat kunci.
    .teacher = Beberapa hal bisa diperdebatkan, dan itu bagus. Tanyakan: apakah jawabannya berubah kalau yang bertanya teman, bukan gim?

# source 5881f77f
parcel = Bibi Sok memesan sesuatu di toko yang dia kenal. Toko itu menanyakan jalannya. Bagaimana sekarang?
    .hide-it = Diam saja. Nama jalan selalu pribadi!
    .hide-it_why = Pikiran bagus kalau dengan kambing! Tapi sekarang paketnya akan berkelana selamanya.
    .give-street = Beri tahu tokonya. Dia harus menemukan pintunya.
    .give-street_why = Pribadi bukan berarti tidak pernah. Artinya Bibi yang memilih. Toko ini benar-benar perlu.
    .post-it = Taruh di halamannya, jadi tidak perlu ditanya lagi
    .post-it_why = Yang perlu hanya satu toko. Di halamannya, orang yang tak dikenalnya pun bisa membaca.
    .hint = Siapa yang bertanya? Untuk apa?
    .teacher = Inilah titik balik pelajaran: pribadi itu soal siapa dan untuk apa, bukan soal tidak pernah. Minta contoh orang lain yang perlu alamat: dokter, nenek.

# source b886333a
two-questions = Kalau ada yang minta keterangan, Bibi tanya dua hal. Siapa yang minta? Dan untuk apa? Kalau satu jawabannya berbau ikan basi, keterangannya tetap di saku Bibi.

# source b1474138
party = Pesta Mina di rumahnya hari Sabtu. Siapa yang perlu tahu jalannya?
    .class = Semua orang di grup kelas yang besar
    .class_why = Ada yang tidak datang, dan grup suka meneruskan. Mina bisa memberi tahu tamunya satu per satu.
    .guests = Teman-teman yang dia undang
    .guests_why = Siapa? Teman-temannya. Untuk apa? Menemukan kuenya. Dua jawaban bagus!
    .gobble = Lahap, untuk menari ulang tahun
    .gobble_why = Tariannya pasti luar biasa. Tapi dia bisa menari tanpa tahu jalannya.
    .driver = Ibu Dara, yang mengantarnya
    .driver_why = Dia harus tahu berhenti di mana. Dua pertanyaan Bibi mendapat jawaban bagus di sini.
    .hint = Lebih dari satu yang benar. Coba dua pertanyaan Bibi pada masing-masing.
    .teacher = Minta anak berpasangan mengucapkan dua pertanyaan Bibi untuk tiap pilihan. Tanyakan mengapa grup besar berbeda dengan beberapa tamu.

# source 9c50ff99
feed-while-asleep = Kata Tomasi: “Beri tahu kata sandimu, Mina! Nanti kuberi makan Lahap waktu kamu tidur.” Mina bisa bilang apa?
    .share-it = “Oke! Sahabat kan berbagi semuanya.”
    .share-it_why = Maksud Tomasi baik. Tapi sepupu kecilnya mengintip dari balik bahu. Sekarang tiga orang tahu.
    .half = “Kuberi tahu separuh. Sisanya kamu tebak!”
    .half_why = Tomasi suka teka-teki. Separuh kata sandi tidak akan lama tinggal separuh.
    .together = “Jangan itu. Yuk, kita beri makan bersama.”
    .together_why = Kata tidak dan rencana asyik dalam satu napas. Kata sandinya tetap miliknya, dan Tomasi dapat kambingnya.
    .spy = “Tidak! Kamu mata-mata, ya?”
    .spy_why = Bilang tidak itu boleh. Tapi Tomasi hanya mau menolong, jadi tidak yang lebih lembut sudah cukup.
    .hint = Bisakah dia bilang tidak dan tetap berteman?
    .teacher = Bagus untuk main peran: satu jadi Tomasi, satu mencari cara ramah bilang tidak. Kumpulkan beberapa; kata tidak tidak perlu alasan.

# source 868a225a
me-a-spy = Mata-mata? Aku? Kaus kakiku sendiri saja tidak ketemu! Tidak apa-apa, Mina. Simpan kata sandimu. Kita beri makan kambing itu bersama.

# source e6cd129f
golden-hat = Lahap melompat-lompat. “Tanggal lahir dan sekolahmu, kutukar topi emas!” Apa ini?
    .present = Hadiah, karena dia baik
    .present_why = Hadiah tidak minta balasan. Lahap minta dua keterangan dulu.
    .test = Ujian, apakah dia anak sungguhan
    .test_why = Memberi makan kambing tidak perlu ujian. Kalau gimnya memaksa, orang dewasa bisa ikut melihat.
    .swap = Tukar-menukar: topi untuk keterangannya
    .swap_why = Topi itu gratis bagi gimnya. Pembuatnya mengumpulkan keterangan, sering untuk jualan. Mina boleh bilang: tidak jadi tukar.
    .hint = Mina dapat apa? Pembuat gim dapat apa?
    .teacher = Yang gratis di internet sering dibayar dengan keterangan. Tanyakan apa lagi di gim yang tampak seperti hadiah padahal tukar-menukar. Tidak perlu menyebut merek.

# source 9c5a0e28
new-name = Mina perlu nama julukan untuk gim. Mana yang tidak membocorkan apa-apa?
    .mina-ten = Mina10
    .mina-ten_why = Sependek itu, tapi nama dan umurnya ada semua!
    .soup-pirate = BajakLautSup
    .soup-pirate_why = BajakLautSup itu anak perempuan? Kakek? Bajak laut? Tidak ada yang tahu. Sempurna.
    .river-school = BintangSekolahSungai
    .river-school_why = Kedengarannya megah. Tapi juga memberi tahu di mana dia setiap pagi.
    .mill-street = GadisJalanKincir
    .mill-street_why = Sekarang semua pemain tahu jalannya. Yang lebih konyol justru lebih aman.
    .teacher = Minta kelas mengarang julukan konyol yang tidak membocorkan apa-apa: makanan ditambah pekerjaan biasanya lucu. Tidak ada yang perlu menyebut julukan aslinya.

# source 2f6e7825
knot = Em, Lumo? Sebelum kamu datang, Lahap kelihatan lapar sekali. Aku telanjur mengetik nama sekolahku. Sekarang ada simpul di perutku.

# source 8c0f57dd
what-helps-mina = Nama sekolahnya sudah ada di formulir. Apa yang menolong Mina sekarang?
    .wait-and-hope = Tunggu. Mungkin tidak ada yang membaca.
    .wait-and-hope_why = Simpulnya tetap ada selama dia menunggu sendirian. Melihat berdua hanya dua menit.
    .wrong-schools = Ketik sepuluh sekolah palsu supaya kambingnya bingung
    .wrong-schools_why = Cerdik dan lucu! Tapi yang benar masih di dalam. Seseorang bisa membantu mengeluarkannya.
    .look-together = “Bibi, bisa lihat ini bersamaku?”
    .look-together_why = Bibi tidak marah. Bersama-sama mereka mengosongkan kotak itu dan menyimpan. Simpulnya hilang, Lahap bersendawa.
    .quit = Tidak main lagi dan tidak bilang siapa-siapa
    .quit_why = Sekolahnya tetap di formulir, simpulnya tetap di perut. Padahal ini bisa dibereskan.
    .hint = Siapa yang bisa duduk di sampingnya dua menit?
    .teacher = Mina dipuji karena bercerita, tidak pernah dimarahi karena mengetik. Tanyakan: apa yang memudahkan bercerita ke orang dewasa, dan apa yang menyulitkan?

# source a120f723
goat-teapot = Paket Bibi datang: teko berbentuk kambing! Kalau gim minta terlalu banyak, orang dewasa di rumah atau di sekolah bisa menolong. “Bisa lihat ini bersamaku?” adalah awal yang bagus.

## Warm-ups
# source 842e52d5
private-drum-page = Hari ini Suri menemukan halaman lagu gendang. Halaman itu boleh tahu apa?
    .may-know = Boleh tahu
    .in-pocket = Suri simpan
    .best-drum = Gendang kesukaannya
    .best-drum_why = Separuh kota suka gendang besar. Itu tidak menuntun siapa pun ke Suri.
    .number = Nomor teleponnya
    .number_why = Lagu bisa diputar tanpa nomor. Siapa yang punya nomornya bisa menelepon dan menulis.
    .how-loud = Seberapa keras dia suka
    .how-loud_why = Keras sekali! Halaman itu boleh tahu. Tetangga sudah tahu dari dulu.
    .saturdays = Di mana dia setiap Sabtu
    .saturdays_why = Itu memberi tahu di mana dia bisa ditemukan. Lagu tidak perlu menemukan siapa-siapa.
    .hint = Apa yang bisa menuntun orang ke Suri?

# source dcf32849
private-itchy-food = Di pos kesehatan, Suster Leilani bertanya makanan apa yang membuat Idris gatal. Aisha, kakaknya, bisa bagaimana?
    .say-nothing = Diam saja, itu kan pribadi
    .say-nothing_why = Memang pribadi, karena itu Suster bertanya pelan-pelan. Dia perlu tahu untuk menolong.
    .whole-room = Meneriakkannya di ruang tunggu
    .whole-room_why = Suster memerlukannya. Bapak yang jempol kakinya sakit tidak.
    .only-nurse = Memberi tahu Suster
    .only-nurse_why = Siapa yang minta? Suster. Untuk apa? Supaya Idris tidak gatal. Dua jawaban bagus.
    .hint = Siapa yang perlu tahu, dan untuk apa?

# source 1dfa47e9
private-fruit-quiz = Sebuah kuis: “Ravi itu buah apa?” Tapi dia minta tanggal lahir dan nomornya dulu. Pembuatnya mengincar apa?
    .his-fruit = Menemukan buahnya
    .his-fruit_why = Mangga atau melon, mereka tidak peduli. Buah itu hanya bungkusnya.
    .his-facts = Tanggal lahir dan nomornya
    .his-facts_why = Buah tidak ada ongkosnya, keterangan bisa dijual. Ravi bisa memilih buahnya sendiri saja.
    .his-laugh = Membuatnya tertawa
    .his-laugh_why = Dia memang tertawa. Tapi lelucon tidak perlu nomor telepon.
    .hint = Akhirnya mereka punya apa?
