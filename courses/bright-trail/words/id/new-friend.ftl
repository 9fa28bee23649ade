### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 802de91d
lesson = StarFox dan Mi Lembek
    .about = Teman baru di gim memberi Dara koin. Lalu datang pertanyaan-pertanyaan kecil.
    .learned = Pertanyaan kecil bisa bertumpuk. Hadiah bukan utang, dan rahasia yang menutup pintu bagi penolong adalah tanda untuk bercerita.
    .tell = Ceritakan ke orang dewasa yang kamu percaya. Kalau yang pertama sibuk, coba lagi atau coba yang lain. Ini tidak pernah menjadi salah si anak.

# source d975c230
soggy-noodle = Selamat malam! Dara membuat perahu di sebuah gim. Namanya Mi Lembek, karena suka tenggelam. Perahu itu perlu layar baru sebelum balapan hari Sabtu.

# source fc648058
fifty-coins = Lihat! Ada pemain bernama StarFox memberiku lima puluh koin. Begitu saja! Kata StarFox, aku pembuat perahu terbaik di gim ini. Belum pernah ada yang memuji Mi Lembek.

# source 7e915e4d
what-dara-knows = Dipuji itu enak! Sejauh ini, apa yang sungguh Dara tahu tentang StarFox?
    .same-age = Bahwa umur StarFox kira-kira sepuluh juga
    .same-age_why = Siapa saja bisa memilih gambar rubah dan nama lucu. Umur tidak terlihat.
    .very-kind = Bahwa StarFox baik hati. Lima puluh koin!
    .very-kind_why = Koinnya sungguhan. Mengapa StarFox memberikannya, Dara belum tahu.
    .same-game = Bahwa StarFox main gim ini juga
    .same-game_why = Itu saja, dan untuk balapan sudah cukup. Senang dapat koin itu boleh. Menebak belum berarti tahu.
    .bad-one = Bahwa StarFox pasti jahat
    .bad-one_why = Itu juga belum Dara ketahui. Kebanyakan pemain hanya main. Dia bisa menunggu dan memperhatikan apa lanjutannya.
    .hint = Apa yang Dara lihat, dan apa yang hanya tebakan?
    .hint_more = Umur dan kebaikan hati tidak terlihat di layar. Apa yang terlihat?
    .teacher = Gambar dua kolom: apa yang Dara tahu, apa yang Dara tebak. Tujuannya bukan takut pada pemain lain, tetapi membedakan tahu dan menebak.

# source 01558551
small-questions = Setiap hari StarFox menanyakan satu hal kecil. Balik tiap kartu: apa yang diberitahukannya?
    .monday = “Umurmu berapa?”
    .monday_back = Hari Senin itu cuma angka. Jadi ketahuan bahwa yang main seorang anak.
    .tuesday = “Sekolahmu besar, tidak?”
    .tuesday_back = Hari Selasa tentang sekolah. Itu membantu menebak di mana Dara setiap pagi.
    .wednesday = “Suara sungai kedengaran?”
    .wednesday_back = Hari Rabu tentang suara. Hanya beberapa jalan yang sedekat itu dengan sungai.
    .thursday = “Siapa yang masak makan malam?”
    .thursday_back = Hari Kamis tentang makanan. Itu membantu menebak siapa yang di rumah, dan kapan.
    .teacher = Tanyakan apa yang diberitahukan tiap jawaban kalau berdiri sendiri, lalu kalau digabung. Jangan biarkan anak menjawab keempat pertanyaan itu tentang dirinya.

# source b0d60c5f
add-up = Tiap pertanyaan kecil sekali. Keempat jawabannya digabung jadi apa?
    .just-chat = Bukan apa-apa. Mengobrol memang begitu.
    .just-chat_why = Mengobrol itu dua arah. Di sini hanya StarFox yang bertanya, dan tidak satu pun tentang perahu.
    .better-gifts = Daftar, supaya StarFox bisa memilih hadiah yang lebih cocok
    .better-gifts_why = Untuk hadiah di gim, tidak ada yang perlu sekolah atau sungai.
    .map = Peta yang menuju Dara
    .map_why = Empat potongan kecil, satu gambar. Dari dalam itu sulit terlihat. Sekarang Dara bisa melihatnya.
    .hint = Jajarkan keempat jawaban, seperti kepingan teka-teki gambar.
    .hint_more = Umur, sekolah, sungai, makan malam. Siapa yang tahu keempatnya bisa menemukan apa?
    .teacher = Potongan teka-teki gambar di papan bisa membantu: empat keping, satu gambar. Tanyakan di keping keberapa orang mungkin mulai heran.

# source f016c8cf
cat-in-the-flour = Ada yang aneh di gimmu, Dara? Jangan sekarang, Nak! Minyaknya panas. Teleponnya berbunyi. Dan kucingnya duduk di dalam tepung! Nanti, ya!

# source 92625f04
try-again = Bibi terlalu sibuk untuk mendengarkan. Dara bisa bagaimana?
    .drop-it = Sudahlah. Pasti tidak penting.
    .drop-it_why = Bibi tidak pernah bilang begitu. Dia cuma bilang ada kucing di dalam tepung.
    .oil-off = Mencoba lagi sesudah makan malam
    .oil-off_why = Sibuk bukan berarti tidak. Sesudah makan malam, tangan Bibi bersih dan telinganya terbuka.
    .ask-starfox = Bertanya ke StarFox harus bagaimana
    .ask-starfox_why = Justru StarFox yang punya pertanyaan aneh. Orang di luar gim lebih bisa menolong.
    .important = Bilang: “Tolong, Bi. Ini penting.”
    .important_why = Sekarang Bibi tahu ini tidak bisa menunggu. Orang dewasa tidak bisa melihat kekhawatiran. Mereka harus mendengarnya.
    .another = Bertanya ke Pak Rahman besok
    .another_why = Penolong yang satu sibuk, yang lain punya waktu. Bertanya ke orang lain bukan tidak sopan.
    .hint = Tiga di antaranya bisa berhasil.
    .hint_more = Satu soal kapan, satu soal bagaimana, satu soal siapa.
    .teacher = Anak sering berhenti sesudah satu kali mencoba. Kumpulkan kalimat yang membuat orang dewasa yang sibuk menoleh, dan minta anak berpasangan memerankannya.

# source a162df8d
talk-or-sign = Obrolan gim atau tanda bahaya? Di mana tempatnya?
    .talk = Obrolan gim
    .sign = Tanda bahaya
    .good-race = “Balapannya seru!”
    .good-race_why = Ramah, dan semuanya tentang gim.
    .your-street = “Jalan rumahmu apa?”
    .your-street_why = Tidak ada perahu yang perlu jalan. Dara bisa bilang: “Aku lebih suka tidak bilang.”
    .crooked-mast = “Tiang layarmu miring.”
    .crooked-mast_why = Tidak begitu sopan, tapi tentang perahu. Dan memang miring.
    .hush = “Jangan bilang keluargamu.”
    .hush_why = Teman sejati tidak keberatan kalau keluarga tahu. Ini tanda untuk bercerita.
    .owe = “Kamu berutang padaku.”
    .owe_why = Hadiah itu gratis. Kalau berubah jadi utang, ternyata itu kail.
    .swap-sails = “Tukar layar sama aku, yuk?”
    .swap-sails_why = Layar ganti layar. Itu bagian dari gim.
    .photo-of-you = “Kirim fotomu, dong.”
    .photo-of-you_why = Balapan perahu tidak perlu foto. Dara bisa berhenti di situ dan bercerita ke seseorang.
    .hint = Ini tentang perahu, atau tentang Dara sendiri?
    .hint_more = Tiga tentang balapan. Empat yang lain mau sesuatu dari Dara.
    .teacher = Tanda bahaya adalah alasan untuk berhenti dan bercerita, bukan bukti bahwa seseorang jahat. Tanyakan tanda mana yang terasa paling ramah, dan mengapa itu justru sulit dikenali.

# source 9fdb348d
starfox-writes = Hari Jumat, StarFox menulis ke Dara lagi. Menurutmu Dara sebaiknya bagaimana?
    .looks-great = Hai, Kapten! Mi Lembek kelihatan keren
    .how-old = eh iya, kamu belum bilang, umurmu berapa?
    .say-age = Sepuluh! Kamu?
    .say-age_why = Jawaban yang ramah! “Aku juga” langsung datang. Dara tidak bisa tahu apakah itu benar.
    .old-enough = Cukup umur untuk menenggelamkan perahu!
    .old-enough_why = Lucu, ramah, dan tidak ada angkanya. Dara tetap memegang kemudi.
    .not-saying = Aku lebih suka tidak bilang. Kapalmu bagus!
    .not-saying_why = Kata tidak yang jelas, lalu kembali ke gim. Tidak perlu alasan.
    .same-here = Aku juga!! Kita kayak anak kembar
    .which-school = Sekolahmu di mana, Kembaran?
    .just-boats = Di sini aku cuma ngobrol soal perahu.
    .just-boats_why = Aturan yang bagus. Cocok untuk semua pertanyaan aneh.
    .say-school = Yang di sebelah pasar.
    .say-school_why = “Kembaran” terasa hangat, lalu jawabannya terlepas begitu saja. Begitulah tipuan ini bekerja.
    .why-ask = Kenapa kamu mau tahu?
    .why-ask_why = Pertanyaan Bibi dari dulu: untuk apa? Orang yang jujur bisa menjawabnya.
    .more-coins = Ini, 200 koin untuk layarmu! Kan kita teman
    .where-live = Mungkin rumahku dekat rumahmu! Jalan apa?
    .keep-street = Terima kasih! Tapi nama jalanku kusimpan sendiri.
    .keep-street_why = Dara bilang terima kasih dan menyimpan nama jalannya. Dua hal itu tidak ada hubungannya.
    .say-street = Wah, terima kasih! Jalan Sungai.
    .say-street_why = Koin sebanyak itu membuat sulit bilang tidak. Memang untuk itulah koinnya.
    .back-to-race = Yuk, kita balapan saja.
    .back-to-race_why = Dara berbelok dari pertanyaannya. Dia tidak harus menjawab.
    .gave-coins = Tapi kan aku sudah kasih 200 koin!
    .one-little-thing = Balas satu hal kecil saja. Biar adil
    .pay-with-street = Oke, maaf! Jalan Sungai.
    .pay-with-street_why = Dara ingin bersikap adil. Tapi hadiah itu gratis, jadi dia tidak berutang apa-apa.
    .no-swap = Hadiah bukan tukar-menukar.
    .no-swap_why = Tepat. Dara boleh suka koinnya dan tetap tidak berutang apa-apa.
    .coins-back = Kalau begitu, ambil lagi koinnya.
    .coins-back_why = Lebih baik layar tua daripada kail. Apa pun pilihannya, Dara tidak berutang.
    .our-secret-now = Oke. Tapi ini rahasia kita berdua, ya?
    .nobody-gets-us = Orang dewasa tidak pernah mengerti pemain gim
    .aunt-gets-it = Bibiku mengerti. Dia pernah menang dariku di gim ini.
    .aunt-gets-it_why = Ada yang memihak Dara, dan sekarang StarFox tahu itu.
    .no-secrets = Aku tidak main rahasia dari orang rumah.
    .no-secrets_why = Satu kalimat tenang, dan pintu ke para penolongnya tetap terbuka.
    .promise = Oke, rahasia kita. Janji.
    .promise_why = Rahasia bisa terasa istimewa. Tapi yang ini menjauhkan penolong. Janji seperti itu boleh Dara batalkan kapan saja.
    .thought-friend = Oh. Kukira kita teman
    .gave-so-much = Padahal aku sudah kasih banyak
    .please-like-me = Maaf! Jangan sedih. Aku tidak akan bilang.
    .please-like-me_why = Dara baik hati, dan StarFox memanfaatkannya. Dara tidak harus menyenangkan orang yang tak dikenalnya.
    .going-now = Kamu boleh kesal. Aku pergi dulu.
    .going-now_why = Orang boleh kesal pada Dara, dan Dara boleh pergi. Dua-duanya boleh.
    .who-is-home = Sekarang siapa yang di rumah sama kamu?
    .until-six = Tidak ada. Bibi pulang jam enam.
    .until-six_why = Pertanyaannya datang begitu ringan. StarFox tidak perlu tahu. Sekarang saat yang bagus sekali untuk bercerita.
    .strange-question = Pertanyaanmu aneh. Aku berhenti.
    .strange-question_why = Dara merasakan ada yang aneh dan memercayai rasa itu. Tidak perlu alasan yang lebih bagus.
    .wait-wait = Jangan pergi dulu, oke?
    .between-us = Ingat, ini di antara kita saja
    .keep-proof_why = Dara menulis di kertas: nama StarFox, pertanyaannya, hari dan jamnya. Itu akan membantu orang dewasa.
    .block_why = StarFox tidak bisa menulis ke Dara lagi. Memblokir bukan tidak sopan. Itu pintu, dan kuncinya milik Dara.
    .report_why = Pengurus gim bisa memeriksa apa yang ditulis StarFox. Itu mungkin menolong anak lain juga.
    .leave_why = Dara berhenti di tengah obrolan. Itu boleh. Kapten pun turun ke darat.
    .tell_auntie = “Bi, boleh kuperlihatkan sesuatu yang aneh di gimku? Ini bukan salahku.”
    .tell_auntie_why = Kali ini Bibi duduk dan membaca semuanya. “Memang bukan salahmu. Terima kasih sudah memperlihatkannya. Bibi bantu.”
    .tell_teacher = “Pak Rahman, ada pemain yang tidak kukenal terus bertanya tentang aku.”
    .tell_teacher_why = Pak Rahman menutup bukunya dan mendengarkan. “Kamu benar bercerita. Ini bukan salahmu. Kita bicara juga dengan Bibi.”
    .noted-and-blocked = Hari ini StarFox tidak mendapat hal pribadi apa pun. Di catatan Dara ada nama, kata-kata, dan waktunya. Orang dewasa bisa melaporkannya. Dan pintunya tertutup. Kemudinya mantap, Kapten!
    .nothing-given = Hari ini StarFox tidak mendapat hal pribadi apa pun, dan seorang penolong sudah tahu. Orang dewasa membantu Dara memblokir dan melaporkan StarFox. Dara tidur nyenyak dan bermimpi tentang layar.
    .promise-undone = Dara telanjur berjanji menyimpan rahasia, dan dia tetap bercerita. Bagus! Janji seperti itu tidak berlaku. Ini bukan salahnya. Orang dewasa membantunya memblokir dan melaporkan StarFox.
    .already-happened = StarFox mendapat beberapa jawaban. Sudah telanjur, dan tetap bukan salah Dara. Dia bercerita, dan sekarang orang dewasa menolong. Mereka memblokir StarFox, melaporkannya, dan membuat rencana bersama.
    .hint = Menulis, memilih langkah, atau bercerita. Bercerita bisa kapan saja.
    .hint_more = Dara tidak harus menjawab sama sekali. Dia boleh menemui orang dewasa di tengah obrolan.
    .teacher = Berhenti sesudah setiap pesan dari StarFox dan tanyakan: sebenarnya dia minta apa? Mainkan lagi dengan jawaban lain, dan perhatikan bahwa di setiap akhir cerita ada yang menolong.

# source 8e0dffd5
sneaky-questions = Beberapa jawaban memberi tahu StarFox sesuatu. Banyak anak akan menjawab begitu, banyak orang dewasa juga. StarFox sengaja mencampur koin dengan pertanyaan. Jadi itu bukan salah Dara. Dan bercerita tetap menolong, biarpun terlambat.

# source e0e53313
two-secrets = Pesta kejutan juga rahasia. Apa bedanya kalau StarFox bilang “rahasia kita”?
    .all-the-same = Tidak ada. Semua orang punya rahasia.
    .all-the-same_why = Rahasia pesta berakhir hari Sabtu, dengan kue. Yang ini maunya tidak pernah berakhir.
    .special = Ini hanya untuk berdua, jadi istimewa
    .special_why = Bisa terasa begitu. Tapi teman tetap teman, biarpun Bibi tahu.
    .shuts-out = Pintunya ditutup bagi para penolong
    .shuts-out_why = Rahasia pesta menyenangkan seseorang, dan sebentar lagi. Rahasia yang menutup pintu bagi penolong selalu boleh diceritakan.
    .hint = Siapa yang tidak boleh tahu sama sekali? Dan berapa lama?
    .hint_more = Sesudah pesta semua boleh tahu. Kapan Bibi boleh tahu tentang StarFox?
    .teacher = Sebutkan dua macamnya: kejutan yang segera berakhir dan menyenangkan seseorang, dan rahasia yang menutup pintu bagi penolong. Macam kedua selalu boleh diceritakan.

# source b667f657
whose-fault = Bayangkan Dara menerima koinnya dan memberi tahu StarFox nama jalannya. Salah siapa?
    .he-took-coins = Salah Dara, karena dia menerima koinnya
    .he-took-coins_why = Menerima hadiah bukan kesalahan. Kail di dalamnya tidak terlihat, dan memang sengaja dibuat begitu.
    .starfox-did = Salah StarFox
    .starfox-did_why = Yang merencanakan tipuan, dialah yang salah. Dara bisa bercerita hari ini, besok, atau lama sesudahnya.
    .half-half = Separuh Dara, separuh StarFox
    .half-half_why = Separuh masih terlalu banyak. Dara ingin teman dan layar. Tidak ada yang salah dengan itu.
    .hint = Siapa yang membuat rencananya?
    .hint_more = Ada yang membagi koin supaya dapat jawaban. Siapa itu?
    .teacher = Pegang satu hal: yang menipu yang bertanggung jawab, selalu. Kalau ada anak yang bicara tentang dirinya, dengarkan, ucapkan terima kasih, jangan janjikan untuk merahasiakannya, dan ikuti langkah perlindungan anak di sekolah.

# source a12f22b7
my-helper = Siapa yang pandai mendengarkan? Pilih satu macam penolong, atau pikirkan saja. Ini tidak disimpan dan tidak dikirim.
    .at-home = Seseorang di rumah
    .at-home_why = Yang dekat itu praktis. Mulainya bisa begini: “Ada waktu sebentar untukku?”
    .at-school = Seseorang di sekolah
    .at-school_why = Mereka sudah menolong banyak anak. “Boleh bertanya sesudah pelajaran?” adalah awal yang bagus.
    .elsewhere = Saudara, pelatih, atau tetangga
    .elsewhere_why = Penolong tinggal di mana-mana. “Ada yang aneh di internet” adalah awal yang bagus.
    .helpline = Seseorang di { -helpline }
    .helpline_why = Mendengarkan memang pekerjaan mereka, dan tidak ada pertanyaan yang terlalu kecil. “Aku bingung mulai dari mana” sudah awal yang bagus.
    .thinking = Masih berpikir
    .thinking_why = Tidak apa-apa. Tombol Bantuan ada di setiap layar, kapan pun diperlukan.
    .teacher = Pribadi: jangan menanyai siapa pun apa pilihannya, dan jangan dimainkan dengan angkat tangan. Katakan siapa yang bisa ditemui di sekolah ini, dan kapan.

# source 7126096f
first-sentence = Tomasi juga mendapat pesan aneh. Kalimat pertama mana yang mendatangkan pertolongan?
    .forget-it = “Ah, tidak ada apa-apa. Lupakan saja.”
    .forget-it_why = Begitulah bicara kekhawatiran yang pemalu. Orang dewasa bisa percaya, lalu pergi.
    .if-a-boy = “Bagaimana kalau ada anak yang dapat pesan aneh?”
    .if-a-boy_why = Pemanasan yang bagus! Tapi bisa terdengar seperti tebakan. Dengan “aku yang dapat”, jadi jelas.
    .show-strange = “Boleh kuperlihatkan sesuatu yang aneh?”
    .show-strange_why = Pendek dan jelas. Sesudah itu dia tinggal menyodorkan ponselnya. Mereka bisa membacanya bersama.
    .so-stupid = “Jangan marah, ya. Aku bodoh sekali.”
    .so-stupid_why = Tomasi tidak bodoh, dan ini bukan salahnya. Bagian itu tidak perlu disebut.
    .hint = Mana yang membuat orang dewasa datang dan melihat?
    .hint_more = Ada “ku-” di dalamnya, ada permintaan, dan tidak ada yang disalahkan.
    .teacher = Minta semua mengucapkan kalimat itu sekali keras-keras, sebagai Tomasi. Lalu karang satu lagi untuk orang yang lebih suka menulis catatan daripada bicara.

# source 9bc7b48b
noodle-floats = Hari balapan! Kami paling akhir, tapi Mi Lembek mengapung sampai garis akhir. Bibi bersorak begitu keras sampai kucingnya sembunyi di tepung lagi. Untung aku mencoba terus sampai ada yang mendengarkan!

## Warm-ups
# source be05ff53
friend-mangoes = Sekeranjang mangga ada di depan pintu Bibi. Ada hati dari kertas di atasnya, tapi tanpa nama. Bibi tahu apa?
    .from-nani = Itu dari Nani. Dia baik sekali!
    .from-nani_why = Nani memang baik. Tapi yang dia tanam kacang. Bibi harus bertanya dulu padanya.
    .a-trick = Ada yang mengerjai Bibi
    .a-trick_why = Mungkin iya, mungkin tidak. Di keranjang tidak ada yang bilang begitu.
    .left-here = Ada yang menaruh mangga di depan pintunya
    .left-here_why = Itu yang bisa dia lihat. Sisanya tebakan semua, sampai dia bertanya.
    .hint = Apa yang bisa dia lihat? Apa yang masih tebakan?

# source 8ca74dc3
friend-wet-floor = Lantai kelas basah. Aisha memeriksa seperti detektif. Apa yang dia lihat, dan apa yang dia tebak?
    .seen = Dilihat
    .guessed = Ditebak
    .duck = Tadi ada bebek di sini
    .duck_why = Asyik kalau benar. Tapi belum ada yang menemukan bulunya.
    .puddle = Ada genangan air
    .puddle_why = Dia bisa menunjuknya. Kaus kaki kirinya juga tahu.
    .joker = Ini ulah Ravi, iseng saja
    .joker_why = Dia suka lelucon, tapi itu bukan bukti. Mungkin saja air hujan masuk.
    .window = Jendelanya terbuka
    .window_why = Tangannya bisa keluar lewat situ. Dilihat!
    .hint = Bisakah dia menunjuknya dengan jari?

# source 05dd9ae3
friend-loose-tooth = Idris punya kabar besar: giginya goyang! Tapi Pak Rahman sedang menelepon. Idris bisa bagaimana?
    .give-up = Pergi saja. Pasti tidak penting.
    .give-up_why = Pak Rahman tidak pernah bilang begitu. Dia cuma sedang memegang telepon di telinga.
    .wait-a-bit = Menunggu sebentar, lalu mencoba lagi
    .wait-a-bit_why = Sesudah menelepon dia punya waktu. Dia melihatnya, dan giginya bergoyang indah sekali.
    .class-fish = Bercerita ke ikan kelas saja
    .class-fish_why = Ikannya pendengar yang baik. Tapi dia tidak bisa bilang “Hore!”
    .hint = Apakah “sibuk” berarti “tidak”?
