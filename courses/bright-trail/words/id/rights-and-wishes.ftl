### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source fb8148b8
lesson = Hak atas seekor penguin
    .about = Idris berumur enam tahun dan ingin penguin. Apakah itu hak? Kelas kakaknya mencari tahu.
    .learned = Hak bukan keinginan. Setiap anak punya hak, di internet juga, dan hak tidak bisa hilang. Orang dewasa wajib menjaganya.
    .tell = Kalau sebuah hak tidak dijaga, ceritakan ke orang dewasa yang kamu percaya. Kalau yang pertama tidak mendengar, ceritakan lagi, atau ke yang lain.

# source 7813e234
rights-hello = Selamat pagi! Kelas ini sedang melukis poster tentang hak. Idris, adik Aisha, ikut membantu. Umurnya enam tahun, dan dia membawa daftar. Daftarnya lebih panjang daripada badannya.

# source a05ebbb9
rights-list = Nomor satu: aku punya hak atas penguin! Dia bisa tinggal di bak mandi kita. Nomor dua: kue. Nomor tiga: tidak ada jam tidur sampai hari Selasa. Tulis di poster, Kak Aisha. Yang besar, ya!
    .teacher = Tanyakan sebelum lanjut: apa dari daftar Idris yang akan ditulis kelas ini di poster hak? Kumpulkan tebakan dan biarkan di papan tulis. Kembali ke sana setelah kegiatan memilah.

# source c583506f
rights-six = Aisha melukis enam hak sungguhan. Di internet pun berlaku. Balik setiap kartu.
    .safe = Aman
    .safe_back = Tidak ada yang boleh menyakiti atau menakuti anak, di halaman atau di layar. Kalau terjadi, orang dewasa wajib menolong.
    .learn = Belajar
    .learn_back = Hitungan, bintang, dan mengapa kucing mendengkur. Layar bisa membantu, buku juga bisa.
    .play = Bermain dan beristirahat
    .play_back = Di halaman, dalam gim, atau telentang di lantai. Ini bukan hadiah untuk nilai bagus.
    .heard = Didengar
    .heard_back = Anak boleh mengatakan pendapatnya. Orang dewasa wajib mendengarkan dan memikirkannya.
    .private = Punya hal pribadi
    .private_back = Buku harian, pesan, foto wajah. Orang lain bertanya dulu sebelum memperlihatkannya.
    .true-things = Menemukan hal yang benar
    .true-things_back = Penguin makan apa? Anak boleh mencarinya, dan menemukan jawaban yang benar.
    .teacher = Keenamnya diambil dari Konvensi Hak Anak. Komentar Umum No. 25 (2021) mengatakan bahwa hak-hak itu berlaku juga di dunia digital. Minta anak memeragakan satu kartu tanpa kata, yang lain menebak. Tanyakan: mana yang paling cepat terasa hilang di hari hujan?

# source 73170131
rights-or-wishes = Hak, atau keinginan? Di mana tempatnya?
    .a-right = Hak
    .a-wish = Keinginan
    .penguin = Penguin di bak mandi
    .penguin_why = Keinginan yang manis. Tetapi tidak ada yang wajib membawakan Idris penguin. Dan belum ada yang bertanya pada si penguin.
    .help = Ditolong saat sebuah pesan menyakiti
    .help_why = Ini hak untuk aman. Setiap anak boleh meminta pertolongan itu, besar atau kecil.
    .new-phone = Ponsel paling baru
    .new-phone_why = Haknya adalah belajar. Ponsel lama bisa membantu, buku juga bisa.
    .my-face = Bilang “Jangan unggah fotoku”
    .my-face_why = Wajah itu milik orang yang memakainya. Jadi dia boleh bilang tidak.
    .winning = Menang di setiap gim
    .winning_why = Haknya adalah bermain. Kalau satu anak harus selalu menang, siapa yang mau ikut main?
    .play-time = Waktu untuk bermain
    .play-time_why = Pekerjaan dan PR harus menyisakan waktu untuk itu. Ini berlaku untuk setiap anak.
    .hearts = Seratus tanda hati untuk gambar
    .hearts_why = Tanda hati memang menyenangkan. Tetapi setiap orang memilih sendiri apa yang dia suka.
    .hint = Apakah ada yang wajib mengurusnya? Kalau ya, itu hak.
    .teacher = “Ponsel paling baru” layak dibahas: cara untuk belajar dan mencari tahu termasuk hak, alat tertentu tidak. Tidak ada yang menyebut apa yang dimilikinya. Letakkan enam kartu dengan contoh baru di lantai dan minta anak berdiri di “hak” atau “keinginan”.

# source bf2c64ed
rights-difference = Idris mengernyit. “Jadi, apa bedanya?” Aisha bisa menjawab apa?
    .most-want = “Hak itu yang diinginkan kebanyakan anak.”
    .most-want_why = Kebanyakan anak ingin kue. Hak tetap ada, biarpun hanya satu anak yang membutuhkannya.
    .big-wish = “Hak itu keinginan yang sangat, sangat besar.”
    .big-wish_why = Idris ingin dengan sepenuh perutnya. Tetap saja, tidak ada yang wajib membeli penguin.
    .has-to-keep = “Hak itu sesuatu yang wajib dijaga.”
    .has-to-keep_why = Keinginan bisa terkabul, bisa juga tidak. Hak wajib diurus orang dewasa supaya terjaga.
    .for-good-ones = “Hak itu untuk anak yang baik.”
    .for-good-ones_why = Banyak orang dewasa bilang begitu saat lelah. Tetapi setiap anak punya hak, di hari cemberut juga.
    .hint = Apakah ada yang wajib membawa penguin? Apakah ada yang wajib menolong saat pesan menyakiti?
    .teacher = Tulis dua awal kalimat di papan: “Keinginan boleh …” dan “Hak wajib …”. Minta anak berpasangan melengkapinya sebanyak mungkin. Keinginan bukan hal konyol: tanyakan keinginan mana yang bisa membantu sebuah hak.

# source da0229bb
rights-online = Apa yang berpasangan di internet?
    .be-safe = Aman
    .be-safe_with = Tombol melaporkan kata-kata jahat
    .be-safe_why = Di balik tombol itu harus ada orang yang membaca dan menolong.
    .be-heard = Didengar
    .be-heard_with = “Aplikasi kelas kita sebaiknya seperti apa?”
    .be-heard_why = Yang memakainya tahu banyak tentang itu. Mereka perlu ditanya.
    .private-things = Punya hal pribadi
    .private-things_with = Aplikasi buku harian yang berkunci
    .private-things_why = Pembuat aplikasi seperti itu wajib membuat kunci yang bagus.
    .find-true = Menemukan hal yang benar
    .find-true_with = Fakta penguin dari pengamat penguin
    .find-true_why = Mereka berdiri di tengah angin dan menghitung. Halaman toko sabun tahu lebih sedikit.
    .hint = Baca setiap hal di kanan: apa gunanya bagi anak?
    .teacher = Minta satu contoh lagi di internet untuk setiap hak, tanpa menyebut nama aplikasi. Lalu balik: seperti apa jadinya kalau hak ini terlupa? Tetap pada anak-anak rekaan.

# source 731e399a
rights-nani = Nani adalah neneknya Ravi. Dia ingat bagaimana keadaan dulu.
    .nani-wish = “Waktu umurku enam tahun, aku juga punya keinginan. Aku ingin bisa membaca.”
    .window = Hanya kakak laki-lakinya boleh sekolah. Jadi Nani duduk di bawah jendela dan mendengarkan.
    .hens = “Ayam-ayam ikut datang. Beberapa bulan kemudian, kami semua hafal abjad.”
    .shut-out = Banyak anak tertinggal di luar seperti itu. Makin banyak orang berkata: ini harus berubah.
    .promise = Jadi hampir semua negara di dunia berjanji kepada anak-anak.
    .every-one = “Isinya: apa saja hak setiap anak. Bukan sebagian anak. Semuanya.”
    .any-penguins = “Apakah ada tentang penguin?”
    .forgot = “Sepertinya mereka lupa penguin, Nak.”
    .teacher = Janji itu adalah Konvensi Hak Anak (1989). Tanyakan: apa yang diinginkan Nani, dan mengapa itu lebih dari sekadar keinginan? Anak boleh melukis gambar kesembilan: apa yang pertama kali dibaca Nani? Tidak ada yang harus bercerita tentang keluarganya sendiri.

# source 4b0676b2
rights-blue-chair = Idris mengecat kursi Pak Rahman biru, lalu Pak Rahman mendudukinya. Kata Ravi: “Sekarang haknya hilang!” Benarkah?
    .loses-all = Ya, semuanya
    .loses-all_why = Kedengarannya tegas dan adil. Tetapi hak bukan hadiah. Hak tetap ada, juga di hari yang paling biru.
    .one-week = Satu saja, selama seminggu
    .one-week_why = Satu pun tidak, seminggu pun tidak. Ada cara lain untuk menebus sebuah kursi.
    .too-small = Tidak, dia baru enam tahun
    .too-small_why = Bukan itu alasannya. Ravi sebelas tahun, dan haknya juga akan tetap ada.
    .wash-chair = Tidak, tapi dia bisa mencucinya
    .wash-chair_why = Semua hak tetap ada, dan Idris mendapat spons. Celana Pak Rahman juga tetap biru.
    .hint = Memperbaiki kesalahan dan kehilangan hak adalah dua hal yang berbeda.
    .teacher = Anak akan bertanya: jadi, bolehkah orang dewasa membuat aturan? Boleh. Gim bisa disimpan semalam, dan kursi harus dicuci. Yang tetap ada: aman, belajar, bermain, istirahat, didengar. Minta contoh aturan yang adil dan yang tidak adil, untuk anak rekaan.

# source 9a5959e5
rights-who-keeps = Siapa yang wajib memastikan hak-hak dijaga?
    .families = Orang dewasa di rumah
    .families_why = Mereka yang paling dekat. Tidak ada yang menuntut mereka mengerjakannya sendirian.
    .good-children = Anak-anak, dengan selalu berkelakuan baik
    .good-children_why = Bersikap baik itu menyenangkan semua orang. Tetapi anak tidak perlu membayar haknya, atau menjaganya sendirian.
    .makers = Para pembuat gim dan aplikasi
    .makers_why = Gim mereka harus aman dan adil bagi anak. Itu harus dipikirkan sebelum ada yang bermain.
    .police = Polisi, yang lain tidak
    .police_why = Polisi bisa menolong. Tetapi hak dijaga setiap hari, saat sarapan dan di kelas.
    .law-people = Para pembuat undang-undang
    .law-people_why = Merekalah yang berjanji untuk seluruh negara. Undang-undang memastikan yang lain ikut menepatinya.
    .hint = Tiga di antaranya wajib.
    .teacher = Gambar seorang anak di tengah papan, dan lingkaran di sekelilingnya: rumah, sekolah, pembuat aplikasi, pembuat undang-undang. Lingkaran mana mengerjakan apa? Intinya: anak punya hak, orang dewasa punya kewajiban. Tidak ada yang dibebankan kepada anak seorang diri.

# source 3a10331b
rights-top-three = Poster ini muat tiga gambar besar. Tiga mana yang besar? Semua jawaban boleh.
    .big-safe = Aman
    .big-safe_why = Ini membantu semua yang lain. Yang merasa aman berani bermain dan bertanya.
    .big-learn = Belajar dan menemukan hal yang benar
    .big-learn_why = Jangan sampai ada yang harus duduk di bawah jendela. Nani akan mengangguk, ayam-ayam juga.
    .big-play = Bermain dan beristirahat
    .big-play_why = Banyak yang lupa bahwa ini hak. Jadi gambar besar ada gunanya.
    .big-heard = Didengar
    .big-heard_why = Hak berbicara butuh orang dengan telinga terbuka. Lukis telinganya besar-besar juga.
    .big-private = Punya hal pribadi
    .big-private_why = Lukis gembok, buku harian, atau pintu dengan papan nama. Semua orang perlu pojok kecil.
    .teacher = Cocok dengan angkat tangan: hitung, lalu minta seseorang membela hak yang mendapat sedikit suara. Tidak ada yang benar atau salah. Tutup dengan: posternya yang kekecilan, semua hak sama pentingnya. Kelompok bisa melukis posternya dengan kertas dan pensil.

# source 5f4e7fa2
rights-waddle = Em, Lumo? Aku memeragakan jalan penguin untuk Idris, pakai bantal di balik mantel hitam. Ibu merekamnya dan menaruhnya di grup warga. Sekarang orang-orang bilang kwek-kwek padaku. Padahal penguin tidak berbunyi kwek!

# source 4513635e
rights-which-one = Niat Ibu baik. Apa yang terlupa?
    .mother-may = Tidak ada. Ibu boleh memperlihatkan semuanya.
    .mother-may_why = Ibu bangga padanya. Tetap saja itu wajah Mina dan bantal Mina. Ibu juga bisa bertanya.
    .quack = Bahwa penguin tidak berbunyi kwek
    .quack_why = Betul, ada yang meringkik seperti keledai! Tetapi bukan bunyi kwek yang membuat telinga Mina panas.
    .danced-herself = Tidak ada. Mina menari karena mau sendiri.
    .danced-herself_why = Dia mau menari untuk Idris, di rumah. Untuk orang sejalan, tidak ada yang bertanya padanya.
    .not-asked = Bertanya pada Mina sebelum memperlihatkannya
    .not-asked_why = Dua hak dalam satu pertanyaan kecil: hal pribadi, dan didengar. Ibu lupa, dan itu bisa diperbaiki.
    .hint = Siapa yang ada di video? Siapa yang memilih ke mana video itu pergi?
    .teacher = Ibu ini baik hati dan tetap lupa sebuah hak. Itu terjadi di setiap keluarga, jadi tidak ada yang disalahkan, dan tidak ada yang bercerita tentang keluarganya. Tanyakan: apa yang bisa dikatakan orang dewasa sebelum merekam? Kumpulkan pertanyaan pendek.

# source 5b7cba41
rights-mina-tells = Mina ingin videonya dihapus. Bantu dia bercerita.
    .never-dance = “Aku tidak mau menari lagi seumur hidup!”
    .never-dance_why = Begitulah bicara kaki yang kesal. Tidak ada yang bisa mendengar apa yang Mina butuhkan.
    .want-it-down = “Aku tidak ditanya soal videonya. Tolong hapus.”
    .want-it-down_why = Apa yang terjadi, dan apa yang dia butuhkan. Tidak ada yang perlu menebak.
    .ha-ha = “Haha, sekarang orang sejalan sudah melihatnya.”
    .ha-ha_why = Lelucon enak untuk bersembunyi. Tetapi yang mendengarnya ikut tertawa, lalu pergi.
    .tell_mother = Ibu sedang menontonnya sekali lagi, sambil tertawa.
    .tell_mother_why = “Tapi ini manis sekali, Sayang! Semua orang suka.” Maksud Ibu baik. Dia belum mendengar Mina.
    .mother_again = Kini Ibu meletakkan ponsel dan menatap wajah Mina. “Itu tarianmu. Mestinya Ibu bertanya dulu.” Mereka menghapusnya bersama.
    .tell_auntie = Dia sedang di atas tangga, mencari kucing.
    .tell_auntie_why = “Sebentar, Nak, nanti kita berdua jatuh!” Dia tidak bilang tidak. Dia bilang sebentar.
    .auntie_again = Bibi sudah turun, kucingnya juga. Dia mendengarkan sampai selesai. “Kamu boleh bilang begitu. Ayo, kita temui ibumu bersama.”
    .tell_teacher = Dia sedang menunggu celananya kering.
    .tell_teacher_why = Dia mendengarkan sampai selesai. “Itu hakmu, Mina. Bagus kamu bercerita. Bapak akan bicara dengan ibumu.”
    .end = Videonya dihapus, dan Ibu meminta semua warga ikut menghapusnya. Sedikit pun bukan salah Mina. Sekarang Ibu bertanya dulu sebelum merekam. Kucing pun ditanya.
    .hint = Kalimat mana yang mengatakan apa yang terjadi, dan apa yang Mina butuhkan?
    .teacher = Bercerita kepada orang yang ikut terlibat bisa berhasil, dan kalau tidak, orang lain bisa menolong. Minta anak berpasangan memerankan tiga orang dewasa: yang tertawa, yang sibuk, yang mendengarkan. Tanyakan: apa yang membuat percobaan kedua lebih mudah? Kalau anak bicara tentang dirinya sendiri, dengarkan, dan ikuti langkah sekolah.

# source 480d0b00
rights-sock = Kaus kaki Tomasi yang hilang sudah ketemu! Warnanya hitam putih, jadi Nani menjahitkan penguin untukku. Itu bukan hak. Itu keinginan, dan terkabul. Dan kalau ada yang lupa sebuah hak, aku akan bilang. Suaraku keras sekali, lo.

# source dd2018f8
rights-warm-homework = Ravi lupa PR tiga kali. Masih bolehkah dia mengatakan pendapatnya saat kelas merencanakan darmawisata?
    .quiet-now = Tidak, itu sudah hilang
    .quiet-now_why = PR itu satu hal. Didengar adalah hak, dan hak tidak bisa hilang bersama buku tulis.
    .still-speaks = Ya, sama seperti yang lain
    .still-speaks_why = PR-nya tetap harus dikejar. Dan idenya tentang jalan-jalan bagus-bagus.
    .after-homework = Ya, begitu PR-nya selesai
    .after-homework_why = Didengar bukan hadiah untuk PR. Itu haknya sepanjang waktu.
    .hint = Didengar itu hadiah, atau hak?

# source 57e5838e
rights-warm-sort = Hak, atau keinginan?
    .warm-right = Hak
    .warm-wish = Keinginan
    .gold-bike = Sepeda emas
    .gold-bike_why = Kilaunya pasti indah. Tetapi tidak ada yang wajib memberikannya kepada siapa pun.
    .asked-first = Ditanya sebelum fotonya diperlihatkan
    .asked-first_why = Orang di foto punya hak atas hal pribadi dan hak untuk ikut bicara.
    .rest-time = Istirahat setelah hari yang panjang
    .rest-time_why = Istirahat dan bermain adalah milik setiap anak.
    .rain-ice = Es mangga setiap kali hujan
    .rain-ice_why = Keinginan yang lezat, apalagi di tempat yang sering hujan.
    .hint = Apakah ada yang wajib mengurusnya?

# source ae75f7c3
rights-warm-match = Masing-masing membantu hak yang mana?
    .warm-learn = Belajar
    .warm-learn_with = Pelajaran gratis tentang bintang
    .warm-learn_why = Banyak anak bisa memakainya, di mana pun mereka tinggal.
    .warm-heard = Didengar
    .warm-heard_with = Kotak ide, dibaca setiap minggu
    .warm-heard_why = Yang penting dibaca. Kotaknya sendiri tidak mendengar apa-apa.
    .warm-play = Bermain
    .warm-play_with = Teka-teki untuk senang-senang
    .warm-play_why = Tidak perlu alasan. Senang saja sudah cukup.
    .hint = Apa yang bisa dilakukan anak dengan tiap benda?
