### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source c30385dc
lesson = Ponsel di keranjang roti
    .about = Sudah malam, dan seekor ayam penggendang membuat Mina terjaga. Apa yang menolong Mina, dan apa yang menolong ibunya?
    .learned = Istirahat dan bermain adalah hak. Banyak aplikasi dibuat untuk menahan orang. Pengaturan, rencana, dan janji keluarga bisa menolong.
    .tell = Kalau ponsel atau grup membuat seseorang terjaga, ceritakan ke orang dewasa. Itu bukan salah si anak, dan berdua lebih mudah membuat rencana.

# source bc6b86f3
sleep-light = Pst! Sudah malam. Aku kunang-kunang, jadi aku boleh menyala malam-malam. Mina bukan kunang-kunang. Kok ada cahaya di bawah selimutnya?

# source 24aa4b40
sleep-hen = Lihat, Lumo! Ayam main gendang! Di video berikutnya dia main lebih cepat. Lalu yang berikutnya lagi mulai sendiri! Aku cuma mau lihat satu. Kayaknya sekarang sudah tiga puluh.

# source dcfb769d
sleep-why-hard = Mata Mina tinggal segaris, tapi dia masih menonton. Mengapa sulit berhenti?
    .want-more = Niatnya kurang kuat
    .want-more_why = Dia sungguh ingin tidur. Tapi aplikasinya menarik, dan satu anak lelah menarik balik sendirian.
    .too-good = Ayamnya jago sekali main gendang
    .too-good_why = Memang! Tapi sesudah video membosankan pun ada video berikutnya. Bukan hanya karena si ayam.
    .made-so = Aplikasinya dibuat supaya jalan terus
    .made-so_why = Sengaja! Makin lama orang menonton, makin banyak pembuatnya mendapat uang. Itu bukan salah Mina.
    .late-hour = Kalau malam, tidak ada yang bisa berhenti
    .late-hour_why = Malam-malam Mina bisa berhenti membaca. Bab buku ada akhirnya. Di sini tidak ada yang berakhir.
    .hint = Apa yang terjadi saat video selesai?
    .teacher = Inti pelajaran ini: yang sulit dihentikan memang dibuat supaya sulit dihentikan. Tidak ada yang lemah. Tanyakan apa dalam cerita yang ada akhirnya, dan apa yang tidak: bab buku, main bola, deretan video. Tidak ada yang menyebut berapa lama ia melihat layar.

# source 080e3179
sleep-pulls = Apa yang menarik, dan apa yang melepaskan?
    .pulls = Menariknya terus
    .lets-go = Melepaskannya
    .next-one = Video berikutnya mulai sendiri
    .next-one_why = Tidak ada yang bertanya pada Mina. Jadi tidak ada saat untuk bilang tidak.
    .chapter = Akhir sebuah bab
    .chapter_why = Tempat bagus untuk berhenti. Bukunya menunggu dan tidak tersinggung.
    .red-dot = Titik merah dan bunyi ting
    .red-dot_why = Tampaknya penting. Biasanya cuma ayam.
    .kitchen = Ponsel di dapur
    .kitchen_why = Yang jauh menariknya lebih lemah. Dan panci-panci tidak keberatan.
    .no-end = Halaman tanpa ujung
    .no-end_why = Jempol menunggu sampai bawah. Bawahnya tidak ada.
    .night-kiss = Ucapan selamat tidur dari Ibu
    .night-kiss_why = Suara yang berkata: hari ini sudah selesai. Tidak ada aplikasi yang sepandai itu.
    .hint = Apakah itu memberi Mina saat untuk berhenti?
    .teacher = Minta anak berpasangan mengarang satu hal lagi untuk tiap sisi. Lalu kelas membuat “aplikasi yang melepaskan”: apa yang dilakukannya pada pukul delapan malam? Gambar di papan. Jangan menyebut aplikasi sungguhan.

# source c321c1d0
sleep-group = Ting! Grup kelas berbunyi, padahal sudah malam. Menurutmu Mina sebaiknya bagaimana?
    .vote-now = Ayo pilih, semuanya! Siapa nama ayam penggendang?
    .drumstick = Aku pilih Dung-Dung
    .vote_feels = Bunyi ting membuat perut melompat. Katanya: temanku penting bagiku. Dia tidak bilang: harus sekarang juga.
    .vote-fast = Haha, Dung-Dung!
    .vote-fast_why = Cepat dan seru. Sekarang mereka tahu Mina masih bangun, dan ting-nya terus.
    .at-breakfast = Aku pilih besok pas sarapan. Selamat tidur!
    .at-breakfast_why = Ramah dan jelas. Tidak ada yang perlu menunggunya.
    .so-late = Kok kalian semua masih bangun?
    .so-late_why = Pertanyaan yang bagus sekali. Tidak ada yang tahu jawabannya.
    .many-more = 41 pesan! Jangan berhenti sekarang!
    .so-tired = Aku ngantuk banget. Tapi ini lucu banget
    .next-question = Oke, aku di sini. Pertanyaan berikutnya!
    .next-question_why = Semua tinggal karena semua tinggal. Pergi duluan itu sulit, bagi orang dewasa juga.
    .off-to-bed = Aku tidur dulu ya. Mimpi indah!
    .off-to-bed_why = Berhenti terlambat tetap berhenti. Mungkin Aisha senang ada yang mengatakannya.
    .has-read = Tapi semua masih di sini! Kelihatan kok kamu sudah baca
    .one-more = Satu pertanyaan lagi saja, habis itu kita semua berhenti
    .waiting_feels = Simpul di perut bisa berkata: aku takut ketinggalan. Hampir semua orang kenal itu. Ini saat yang bagus untuk memanggil seseorang.
    .not-cross = Maaf, jangan marah! Aku tidak pergi
    .not-cross_why = Mina tidak mau mengecewakan mereka. Itu baik hati. Tapi teman juga bisa menjawab besok pagi.
    .still-friends = Besok pagi kita tetap teman. Dah!
    .still-friends_why = Benar, dan hangat. Teman yang tidur tetap teman.
    .pillow-says = Bantalku sudah memilih. Katanya: tidur.
    .pillow-says_why = Kata tidak yang empuk. Siapa yang bisa marah pada bantal?
    .name-drum = Berikutnya! Siapa nama GENDANGNYA?
    .eyes-shut = Aku baca ini pakai satu mata
    .drum-bob = Gendangnya bernama Bobi
    .drum-bob_why = Bobi nama yang bagus. Hanya saja, sekarang tidak ada yang tahu cara berhenti.
    .both-stop = Aisha, kita berdua berhenti, yuk?
    .both-stop_why = Kalau dua orang pergi bersama, yang lain jadi lebih mudah.
    .hhhh = hhhhhhhhhhhhhh
    .nose-typed = Maaf. Aku ketiduran dan hidungku yang mengetik
    .me-too = Selamat tidur! Aku juga pergi
    .vote-open = Oke. Lagian pilihannya dibuka sampai istirahat besok
    .keep-proof_why = Mina mencatat kapan ting-nya datang. Jadi kelihatan sampai jam berapa, dan itu membantu membuat aturan.
    .block_why = Grup ini diam di ponsel Mina sampai dia membukanya lagi. Grup yang ramah pun bisa menunggu.
    .report_why = Tidak ada yang menulis hal jahat, jadi tidak banyak yang bisa dilaporkan. Untuk ini, orang dewasa lebih bisa menolong.
    .leave_why = Mina meletakkan ponselnya. Grup jalan terus tanpa dia, bulan juga.
    .tell_mother = “Bu, grupnya menulis terus sampai malam, dan aku tidak bisa tidur. Ponselnya Ibu ambil, ya?”
    .tell_mother_why = Ibu datang pakai sandal. “Bagus kamu memanggil. Ini bukan salahmu. Ponselnya tidur di dapur.” Ibu bahkan mengucapkan selamat tidur padanya.
    .tell_teacher = “Pak Rahman, grup kami menulis sampai larut malam. Bisa kita buat aturan?”
    .tell_teacher_why = Besok paginya dia mendengarkan. “Terima kasih. Ini bukan salahmu, dan yang lain juga lelah. Kita buat aturan, bersama-sama.”
    .slept-early = Mina tidur. Paginya pilihan masih dibuka, dan tidak ada yang marah. Di pipi Ravi ada bekas berbentuk ponsel. Ayamnya bernama Dung-Dung.
    .short-and-told = Malam sudah larut. Itu bukan salah Mina: grup itu menarik mereka semua. Mina bercerita, jadi bisa berhenti. Paginya pilihan masih dibuka. Ayamnya bernama Dung-Dung.
    .hint = Mina bisa menjawab, melakukan sesuatu, atau bercerita. Tidak ada yang harus cepat.
    .teacher = Tidak ada yang jahat di obrolan ini, namun tetap sulit pergi. Tanyakan: apa yang memudahkan orang pertama yang bilang selamat tidur? Kelas boleh menulis aturan untuk grup rekaan: dari jam berapa sampai jam berapa sepi? Tidak ada yang menceritakan grup sungguhan.

# source b2436b28
sleep-toothpaste = Aku ngantuk sekali sampai mengoleskan pasta gigi ke roti. Rasa mint! Ibu juga tidur larut, gara-gara pesan dari pasar. Sekarang Ibu mengaduk teh pakai sisir. Dia belum sadar.

# source 0fc561e8
sleep-stone = Tidurku nyenyak sekali! Ibu tidak. Dia bangun sampai larut gara-gara pesan dari pasar. Ibu mengoleskan pasta gigi ke rotiku. Rasa mint! Sekarang dia mengaduk teh pakai sisir.

# source 0080bdd1
sleep-feelings = Perasaan itu pesan. Perasaan mana berkata apa?
    .grumpy = Cemberut saat sarapan
    .grumpy_with = Aku perlu lebih banyak tidur
    .grumpy_why = Tidak ada yang sengaja cemberut jam enam pagi. Istirahat adalah hak, sama seperti bermain.
    .miss-out = Takut ketinggalan sesuatu
    .miss-out_with = Temanku penting bagiku
    .miss-out_why = Perasaan yang baik. Dan setelah sarapan mereka masih ada.
    .jumpy = Kaget setiap bunyi ting
    .jumpy_with = Aku berjaga terus
    .jumpy_why = Tidak ada yang bisa berjaga semalaman. Anjing penjaga pun mendengkur.
    .stuck = “Aku tidak bisa berhenti!”
    .stuck_with = Ada yang menarikku
    .stuck_why = Itu pesan, bukan kesalahan. Sekarang saat bagus untuk memanggil seseorang.
    .hint = Dengarkan perasaannya: dia minta apa?
    .teacher = Tidak ada perasaan yang salah, masing-masing menunjuk ke sesuatu. Minta anak mencari gerakan untuk keempatnya. Tanyakan perasaan itu minta apa: tidur, teman, tenang, bantuan. Bicarakan Mina saja.

# source f520b1a8
sleep-mina-asks = Saat makan malam, Ibu melihat ponsel. Mina sudah menyimpan cerita untuknya. Bantu dia meminta.
    .worse-than-hen = “Ibu lebih parah daripada si ayam!”
    .worse-than-hen_why = Mungkin benar juga. Tapi Ibu mendengar omelan, bukan apa yang Mina butuhkan.
    .like-to-talk = “Aku ingin Ibu mendengarkan. Ponselnya bisa menunggu?”
    .like-to-talk_why = Apa yang dia butuhkan, dalam satu napas. Anak boleh meminta itu kepada orang dewasa.
    .never-mind-me = “Tidak apa-apa. Ibu baca saja.”
    .never-mind-me_why = Mina sopan. Tapi Ibu jadi tidak tahu ada cerita yang menunggu.
    .tell_mother = Dia menjawab “Mm-hm” untuk semuanya.
    .tell_mother_why = “Mm-hm, Sayang. Sedetik.” Itu detik yang tidak ada ujungnya. Ibu tidak marah. Ibu terjebak.
    .mother_again = Kini Ibu mengangkat wajah. Di tehnya ada sisir lagi. “Aduh. Ibu juga kena. Ceritakan, Ibu pasang telinga.”
    .tell_auntie = Dia belum pernah bertemu si ayam.
    .tell_auntie_why = “Jadi dia tidak bisa meletakkannya? Ah, masa sesulit itu!” Bibi belum percaya.
    .auntie_again = Bibi menonton satu ayam. Lalu sembilan lagi. “Ya ampun, sekarang Bibi paham! Ayo, kita bicara dengan ibumu, bertiga.”
    .tell_uncle = Dia sedang memperbaiki ponsel di pasar.
    .tell_uncle_why = “Setiap minggu ada anak yang bilang begitu. Meminta itu tidak lancang, dan Paman senang. Paman ikut, sambil bawa obeng kecil.”
    .end = Akhirnya seluruh keluarga duduk di satu meja. Ibu menarik sisir dari teh dan mendengarkan. “Benda ini dibuat untuk menahan orang dewasa juga,” katanya. “Ayo kita berjanji, semuanya.”
    .hint = Kalimat mana yang mengatakan apa yang Mina inginkan?
    .teacher = Anak tahu kalau orang dewasa terjebak layar. Ini bukan soal menyalahkan orang tua, dan tidak ada yang bercerita tentang orang tuanya. Mainkan berpasangan: “Mm-hm”, lalu percobaan kedua. Tanyakan: apa yang memudahkan orang dewasa mendengarnya?

# source b0b29d46
sleep-settings = Paman Somchai membuka pengaturan ponsel Mina. Apa yang menolongnya di malam hari?
    .next-by-itself = Mulai video berikutnya otomatis
    .next-by-itself_why = Lebih baik mati: sekarang setiap video ada akhirnya, dan Mina yang memutuskan.
    .quiet-night = Tanpa ting dari pukul delapan sampai tujuh
    .quiet-night_why = Lebih baik nyala: malam hari ayam tidur, jadi yang ini juga bisa.
    .show-read = Perlihatkan kalau aku sudah membaca
    .show-read_why = Lebih baik mati: yang tidak bisa melihatnya tidak berdiri menunggu.
    .alarm = Alarm pagi pukul enam
    .alarm_why = Boleh tetap nyala. Dia berbunyi sekali, lalu membiarkan Mina tenang.
    .break-sign = “Waktunya istirahat” setelah tiga video
    .break-sign_why = Lebih baik nyala: seperti akhir bab, ini tempat untuk berhenti.
    .end = Ponselnya kini setenang ayam tidur. “Berapa ongkosnya?” tanya Mina. “Nama ayam itu saja,” kata Paman Somchai.
    .hint = Apa yang menarik, dan apa yang memberinya saat untuk berhenti?
    .teacher = Pengaturan membantu karena yang pertama dipilih oleh pembuatnya, bukan oleh anak. Tanyakan: mengapa aplikasi datang dengan semua sakelar penarik menyala? Kelompok menggambar sakelar malam yang ingin mereka ciptakan.

# source 9062ec01
sleep-promise = Keluarga ini menulis janji tentang layar. Apa saja isinya?
    .only-child = Aturan untuk Mina saja
    .only-child_why = Di teh siapa sisirnya tadi? Janji paling berhasil kalau semua menepatinya.
    .all-phones = Semua ponsel tidur di keranjang roti
    .all-phones_why = Ponsel Ibu juga. Di bawah serbet, mereka kelihatan manis.
    .no-screens = Tidak ada layar lagi sama sekali
    .no-screens_why = Layar juga berguna untuk belajar, bermain, dan menertawakan ayam. Soalnya kapan, dan berapa lama.
    .urgent = Kalau ada yang sakit, satu ponsel boleh nyala
    .urgent_why = Itu disepakati sebelumnya, jadi adil. Janji yang bagus bisa sedikit lentur.
    .look-again = Dua minggu lagi, semua membahasnya kembali
    .look-again_why = Yang terasa sempit bisa diubah. Mina berhak ikut bicara.
    .hint = Lebih dari satu yang benar. Apakah Ibu juga menepatinya?
    .teacher = Keluarga berbeda-beda, janjinya juga: ponsel bersama, kerja malam, tanpa ponsel. Minta kelompok menulis tiga kalimat untuk keluarga Mina. Selembar kertas boleh dibawa pulang sebagai tawaran, dan tidak ada yang harus mengembalikannya. Istirahat dan waktu luang ada di pasal 31 Konvensi.

# source 4ac34828
sleep-evening = Mina merencanakan malamnya. Urutan mana yang bagus?
    .good-night = Menulis “Selamat tidur” ke grup
    .good-night_why = Pamit dulu, jadi tidak ada yang menunggunya.
    .basket = Ponsel masuk keranjang roti
    .basket_why = Ponsel tidur lebih dulu daripada Mina. Dia tidak punya gigi untuk disikat.
    .teeth = Menyikat gigi
    .teeth_why = Kali ini pasta gigi di sikatnya. Bukan di roti.
    .story = Mendengar cerita di tempat tidur
    .story_why = Cerita ada akhirnya. Itulah enaknya cerita.
    .dark = Lampu mati
    .dark_why = Sekarang hanya Lumo yang boleh menyala.
    .hint = Siapa yang tidur dulu, Mina atau ponselnya?
    .teacher = Malam yang baik ada banyak macamnya. Di sini ponsel dulu, karena itulah bagian yang sulit. Minta anak memeragakan kelima langkah tanpa kata, termasuk menidurkan ponsel.

# source ae63d5fa
sleep-second-night = Malam berikutnya aplikasi menulis: “Baru! Si ayam main TROMPET!” Mina bisa apa? Semua jawaban boleh.
    .quick-look = Mengintip sebentar
    .quick-look_why = Satu trompet, lalu seruling, lalu kambing main kecapi. Agak kemalaman. Besok ada malam baru.
    .after-school = Simpan untuk besok, sepulang sekolah
    .after-school_why = Video tidak bisa kabur, dan ayam jarang kabur. Besok masih ada.
    .one-together = Menonton yang itu saja dengan Ibu, lalu berhenti
    .one-together_why = Berdua menonton, dan salah satunya bilang “Cukup!” Trompetnya sumbang sekali.
    .teacher = Cerita berlanjut dari setiap jawaban, dan tidak ada yang salah. Tanyakan: apa yang membuat malam berikutnya sedikit lebih mudah? Kumpulkan tiga ide tanpa biaya.

# source 9fedbab0
sleep-bread = Sudah tiga malam! Semua ponsel tidur di keranjang roti, punya Ibu juga. Kalau ada yang membuatmu terjaga, Mina, bangunkan Ibu. Sungguh. Tinggal satu pertanyaan. Kenapa ada roti di tas Ibu?

# source 41fcd88e
ending_early-drum = Dua malam yang tenang, dan Mina bangun sebelum ayam jantan. Dia menggendang panci, masih pakai piama. Ibu sebenarnya mau tidur sedikit lebih lama.

# source f576de2f
ending_again-tonight = Ada malam yang berhasil, ada yang tidak. Di setiap keluarga begitu. Nanti malam keranjang roti ada lagi, dan Mina selalu bisa memanggil.

# source 4b1b3d53
sleep-warm-egg = Tomasi mau berhenti main teka-teki. Gimnya bilang: “Tinggal 2 lagi, dapat telur emas!” Mengapa sulit berhenti?
    .wants-all = Tomasi terlalu banyak maunya
    .wants-all_why = Dia hanya mau satu teka-teki. Gimnya yang menaruh telur di depannya.
    .egg-calls = Gimnya dibuat untuk menahannya
    .egg-calls_why = Setelah telur, nanti ada anak ayam. Tomasi tahu akalnya, dan itu menolong.
    .must-finish = Teka-teki harus diselesaikan
    .must-finish_why = Teka-tekinya sudah selesai. Telurnya yang belum.
    .hint = Siapa yang punya ide soal telur itu?

# source 49c77731
sleep-warm-cards = Bibi main kartu di ponselnya. Apa yang menarik, dan apa yang melepaskan?
    .warm-pulls = Menariknya terus
    .warm-lets = Melepaskannya
    .every-day = Hadiah kalau datang setiap hari
    .every-day_why = Itu membuatnya kembali, juga saat dia sedang tidak ingin.
    .clock = Jam dapur yang berdering
    .clock_why = Akhir yang jelas. Nasinya juga sudah matang.
    .lights = “Sekali lagi!” dengan lampu menari
    .lights_why = Lampu menari dibuat untuk menangkap mata.
    .soup-call = Tetangga memanggil: ada sup!
    .soup-call_why = Sup mengalahkan kartu.
    .hint = Apakah itu memberinya saat untuk berhenti?

# source 5dcdcc24
sleep-warm-feelings = Perasaan mana berkata apa?
    .restless-feet = Kaki tidak bisa diam
    .restless-feet_with = Aku ingin berlari-lari
    .restless-feet_why = Kaki tidak dibuat untuk duduk seharian.
    .heavy-eyes = Mata berat di depan buku
    .heavy-eyes_with = Aku perlu tidur
    .heavy-eyes_why = Bukunya bisa menunggu.
    .hopping-heart = Jantung melompat sebelum lomba
    .hopping-heart_with = Ini penting bagiku
    .hopping-heart_why = Jantung juga suka pemanasan.
    .hint = Setiap perasaan minta apa?

# source 3a02b897
sleep-warm-boat = Dara membuat perahu di tablet. Sebentar lagi ada sup. Urutan mana yang bagus?
    .save-boat = Dia menyimpan perahunya
    .save-boat_why = Sekarang tidak ada yang hilang, dan lebih mudah berhenti.
    .shelf = Dia menaruh tablet di rak
    .shelf_why = Perahu dan sup tidak cocok dicampur.
    .wash = Dia mencuci tangan
    .wash_why = Tadi ada mangga di tangannya.
    .eat-soup = Dia makan sup
    .eat-soup_why = Masih hangat. Rencana yang bagus!
    .hint = Perahunya harus aman dulu.
