### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 7675c41c
lesson = Balapan paling lambat sedunia
    .about = Seekor siput menyeberangi kelas, dan sebuah gim meninggalkan empat anak. Bisakah ada tempat untuk semua?
    .learned = Kalau ada yang tidak bisa ikut, bendanya bisa diubah. Tanyakan apa yang dibutuhkan, katakan dengan jelas, dan putuskan bersama.
    .tell = Meminta yang kita butuhkan juga termasuk bercerita. Kalau gim atau pelajaran menutup pintu bagi seseorang, bilang ke orang dewasa, dan minta lagi.

# source 13ffd404
room-snail = Sst, ada balapan! Idris punya siput bernama Guntur. Dia sedang menyeberangi dinding kelas, dari pintu ke jendela. Mulainya sebelum sarapan. Sekarang dia baru sampai di sakelar lampu.

# source 1fc82eec
room-turbo = Kami juga balapan! Gimnya bernama Siput Turbo, dan aku suka sekali balapan. Tapi siputnya cuma lari kalau jempol mengetuk secepat hujan. Tanganku tidak bisa hujan. Sudah sebelas kali aku paling belakang.

# source f3e323db
room-matter = Siput Tomasi masih di garis mulai. Apa masalahnya di sini?
    .slow-hands = Tangannya terlalu lambat untuk balapan
    .slow-hands_why = Tangannya memecahkan semua teka-teki di kotak. Tangan yang hebat. Hanya gim ini yang belum bisa memakainya.
    .one-kind = Gim ini cocok untuk satu jenis tangan saja
    .one-kind_why = Pembuatnya hanya memikirkan jempol cepat. Yang dibuat orang bisa diubah orang.
    .more-practice = Dia perlu lebih banyak berlatih
    .more-practice_why = Sebelas balapan itu latihan yang banyak. Kalau sepatu tidak pas, lari lebih jauh tidak menolong.
    .not-for-him = Balapan memang bukan untuk semua orang
    .not-for-him_why = Tomasi suka balapan. Apa yang dia suka, dia sendiri yang menentukan.
    .hint = Apa yang bisa dibuat lain, supaya Tomasi bisa balapan?
    .teacher = Intinya: lihat gimnya, bukan tangannya. Tanyakan: apa di sekolah kita yang hanya cocok untuk sebagian orang? Anak tangga, rak tinggi, huruf kecil. Tetap pada benda. Tidak ada yang membicarakan tubuh anak lain, dan tidak ada yang harus membicarakan tubuhnya sendiri.

# source f23a9790
room-doors = Bukan hanya Tomasi yang menghadapi pintu tertutup.
    .the-video = Ravi membuat video tentang gim itu, dengan banyak musik. Suri menontonnya.
    .words-drown = “Alat bantu dengarku membuat semuanya lebih keras. Trompet juga. Jadi kata-katanya tenggelam.”
    .nine-languages = Nani tahu segalanya tentang siput. Gim ini punya sembilan bahasa, tapi bahasa Nani tidak ada.
    .none-for-me = “Sembilan bahasa, satu pun tidak untukku? Ya sudah, aku bicara dengan siputnya saja.”
    .hand-up = “Aku punya ide untuk gimnya! Siput mestinya bisa mundur juga!”
    .sixes = “Umurmu baru enam. Enam belum dihitung.”
    .not-mean = “Tidak ada yang berniat jahat. Hanya belum terpikir. Bisa terjadi.”
    .at-the-map = Sementara itu, Guntur sampai di peta. Dia sedang menyeberangi samudra.
    .teacher = Berhenti setelah tiap dua gambar dan tanyakan: apa yang menutup pintu? Siapa yang bisa membukanya? Empat kelompok bisa mengambil satu pintu masing-masing dan menggambar kuncinya. Alat bantu dengar membuat semua suara lebih keras, bising juga. Ini layak dijelaskan sekali.

# source 9f556fbb
room-keys = Kunci mana membuka pintu mana?
    .tapping = Tomasi: mengetuk secepat hujan
    .tapping_with = Satu tombol besar, tidak terburu-buru
    .tapping_why = Sekali tekan, siputnya lari. Sekarang yang penting cerdik, bukan cepat.
    .talking = Suri: hanya omongan dan trompet
    .talking_with = Kata-kata tertulis di video
    .talking_why = Kini matanya yang mengerjakan. Tulisan menolong siapa saja yang duduk di ruang berisik.
    .language = Nani: sembilan bahasa yang salah
    .language_with = Bahasa kesepuluh, dibacakan
    .language_why = Banyak bahasa dipakai sedikit orang. Orangnya tetap dihitung, semuanya.
    .hand = Idris: tangannya tidak dihitung
    .hand_with = Seseorang yang mendengar idenya
    .hand_why = Kunci ini tidak perlu biaya. Cukup satu menit, atau dua untuk ide yang panjang.
    .hint = Apa yang menghalangi masing-masing?
    .teacher = Tanyakan siapa lagi yang senang dengan tiap kunci: tulisan di video membantu orang yang belajar bahasa, tombol besar membantu orang yang tangannya basah. Yang dibuat untuk sedikit orang sering baik untuk banyak orang.

# source e1a2f4f6
room-first = Kelas ingin Tomasi ikut balapan. Apa yang pertama?
    .score-job = Memberinya tugas: menghitung poin
    .score-job_why = Tugas bagus untuk yang suka menghitung. Tomasi sukanya balapan.
    .ravi-taps = Membiarkan Ravi mengetuk untuknya
    .ravi-taps_why = Ravi baik hati. Tapi jadinya balapan Ravi, hanya namanya Tomasi.
    .ask-tomasi = Bertanya pada Tomasi apa yang cocok
    .ask-tomasi_why = Dia paling kenal tangannya. “Satu tombol besar,” katanya. “Dan trompet kalau aku menang. Aku memang suka trompet.”
    .easy-game = Mencarikannya gim yang lebih mudah
    .easy-game_why = Dia memecahkan teka-teki tersulit, jadi tidak perlu yang mudah. Hanya ketukan itu yang menahannya.
    .hint = Siapa yang paling tahu tentang tangan Tomasi?
    .teacher = Pertolongan yang berniat baik pun bisa meleset. Main peran berpasangan: satu ingin menolong, satunya mengatakan apa yang sungguh menolong, atau “Tidak, terima kasih.” Kedua jawaban boleh. Pakai keadaan rekaan saja.

# source 8ee0e4e6
room-letter = Tomasi menulis kepada pembuat gim. Dia menulis apa yang dia [needs], dia menulis [why], lalu dia meminta [change].
    .needs = butuhkan
    .needs_why = “Aku butuh satu tombol besar.” Dari jauh, tidak ada yang bisa menebaknya.
    .why = alasannya
    .why_why = “Jempolku tidak bisa mengetuk cepat.” Itu membantu pembuatnya mencari cara yang bagus.
    .change = perubahan
    .change_why = “Bisakah itu diubah?” Pertanyaan yang jelas sulit dilupakan.
    .sorry = maaf
    .sorry_why = Tidak ada yang perlu dimaafkan. Butuh tombol bukan kesalahan.
    .fight = pertengkaran
    .fight_why = Tomasi agak kesal, dan itu boleh. Pertanyaan yang jelas sampai lebih jauh daripada pertengkaran.
    .hint = Pertama kebutuhannya, lalu alasannya, lalu permintaannya.
    .teacher = Tulis tiga bagian di papan: kebutuhan, alasan, perubahan. Anak berpasangan memakainya untuk surat Nani atau ide Idris. Tanyakan: apakah orang harus minta maaf karena membutuhkan sesuatu?

# source 0d6041ab
room-suri-asks = Suri butuh tulisan di video. Dia tidak suka merepotkan. Bantu dia meminta.
    .just-guess = “Tidak apa-apa. Aku tebak saja.”
    .just-guess_why = Begitu sopan sampai tidak ada yang sadar. Videonya tetap begitu saja.
    .silly-video = “Video itu konyol.”
    .silly-video_why = Mungkin sedikit. Tapi dari situ tidak ada yang tahu apa yang Suri butuhkan.
    .words-please = “Videonya tidak bisa kudengar. Bisa diberi tulisan?”
    .words-please_why = Apa yang menghalangi, dan apa yang menolong. Meminta seperti itu juga bercerita.
    .tell_ravi = Dia yang membuat videonya, lengkap dengan trompet.
    .tell_ravi_why = “Tapi di telingamu kan ada alat itu!” Dia belum percaya. Dia belum memikirkan trompetnya.
    .ravi_again = Ravi melepas kacamata dan berpikir. “Jadi gara-gara trompetku? Nanti malam kutulis kata-katanya. Tet-tet-nya juga.”
    .tell_teacher = Dia sedang menghitung tablet.
    .tell_teacher_why = “Empat belas, lima belas, jangan sekarang, Suri, enam belas!” Dia tidak bilang tidak. Dia bilang enam belas.
    .teacher_again = Tablet selesai dihitung. Dia mendengarkan sampai selesai. “Terima kasih, Suri. Mulai sekarang, tidak ada video tanpa tulisan.”
    .tell_nurse = Dia yang merawat alat bantu dengar Suri.
    .tell_nurse_why = “Kamu sama sekali tidak merepotkan. Kamu benar. Ayo kita tulis surat ke sekolah, kamu yang menentukan isinya.”
    .end = Sekarang videonya bertulisan, trompetnya pun: “Tet-tet!” Dara juga suka. Dia menonton tanpa suara, supaya kucingnya bisa tidur.
    .hint = Kalimat mana yang mengatakan apa yang bisa menolong?
    .teacher = Meminta yang kita butuhkan perlu keberanian, dan sering perlu dua kali. Latih kalimat jelas untuk anak yang tidak bisa melihat papan, atau yang membaca pelan. Semua rekaan. Tanyakan: apa yang bisa dikatakan pendengar, supaya meminta terasa mudah?

# source 1c740ec5
room-six = Tangan Idris masih teracung. Kelas bisa berbuat apa?
    .when-ten = Bertanya lagi kalau dia sudah sepuluh tahun
    .when-ten_why = Wah, pegal sekali lengannya nanti! Anak kecil pun punya hak untuk didengar.
    .hear-him = Mendengar idenya dan membahasnya
    .hear-him_why = Didengar berarti yang lain ikut memikirkannya. Siput mundur? Mina berpikir keras.
    .do-as-told = Menuruti katanya, karena dia lucu
    .do-as-told_why = Didengar tidak sama dengan dituruti. Idenya satu dari banyak ide.
    .nod = Mengangguk ramah, lalu lanjut
    .nod_why = Kelihatannya ramah. Tapi mengangguk bukan mendengarkan, dan Idris tahu itu.
    .hint = Seperti apa rasanya benar-benar didengarkan?
    .teacher = Tiga hal mudah tertukar: didengarkan, diangguki, dituruti. Perankan ketiganya dengan ide konyol. Bagaimana melihat bedanya? Hak untuk didengar tidak mengenal umur paling rendah.

# source 314d885a
room-fair = Delapan belas pemain suka gimnya seperti ini. Empat tidak bisa ikut. Apa yang adil?
    .more-hands = Delapan belas lebih banyak. Tetap begini.
    .more-hands_why = Menghitung tangan cocok untuk memilih lagu. Hak tidak bisa dihapus dengan angkat tangan.
    .nobody-plays = Kalau begitu tidak ada yang main
    .nobody-plays_why = Itu sama rata untuk semua, dan sedih untuk kedua puluh dua anak.
    .own-corner = Yang empat main gim lain di ruang lain
    .own-corner_why = Niatnya baik. Tapi Tomasi ingin balapan melawan temannya, bukan di sebelah mereka.
    .fits-all = Mencari cara yang cocok untuk semua
    .fits-all_why = Yang delapan belas tetap balapan, dan lawannya tambah banyak. Hanya perlu berpikir sebentar.
    .hint = Bisakah kedua puluh dua anak bersenang-senang?
    .teacher = Minta empat anak memerankan yang empat, dan kelas mencari jalan yang bisa diterima semua sebelum ada pemungutan suara. Tanyakan: apa yang boleh diputuskan dengan angkat tangan, dan apa yang tidak?

# source 3cf75822
room-makers = Kelas meminta perubahan kepada pembuat gim. Urutan mana yang bagus?
    .hear-needs = Dengarkan kebutuhan masing-masing
    .hear-needs_why = Idris juga. Terutama Idris, lengannya sudah pegal.
    .agree = Sepakati apa yang diminta
    .agree_why = Tombol, tulisan, bahasa, mundur. Empat hal, dan semua bisa menerimanya.
    .write-letter = Tulis satu surat yang jelas
    .write-letter_why = Aisha yang menulis. Ravi menjilat prangkonya. Katanya rasa ikan.
    .once-more = Tidak ada jawaban? Tulis lagi
    .once-more_why = Surat pertama tertindih tumpukan. Surat kedua memakai kertas jingga.
    .try-out = Coba gim yang baru
    .try-out_why = Yang meminta mencoba lebih dulu. Apakah sekarang benar-benar cocok?
    .hint = Pertama telinga, lalu pena.
    .teacher = Cari satu hal kecil di sekolah yang bisa diminta kelas untuk diubah, dan jalani lima langkah itu sungguhan. Pilih yang bisa berhasil. Didengar itu dipelajari dengan didengar.

# source 46d26e68
room-answer = “Anak-anak yang baik,” tulis para pembuat gim. “Kami belum memikirkan itu. Tombol besar: ya. Tulisan dan bahasa kesepuluh: ya. Trompet: boleh juga. Siput mundur: aneh sekali, tapi ya.”

# source b1de3218
room-asking = Di kelas seperti ini, seberapa yakin seseorang bahwa meminta itu ada gunanya?
    .low_why = Jujur sekali. Mungkin perlu dua kali, atau dua orang. Meminta berdua lebih mudah.
    .middle_why = Tergantung siapa yang mendengarkan. Jadi bagus kalau tahu lebih dari satu orang.
    .high_why = Bagus. Kalau begitu bisa meminta untuk yang belum berani. Tanya dulu apakah mereka mau.
    .teacher = Ini jajak pendapat tentang kelas dalam cerita, jadi boleh angkat tangan. Jangan menanyai siapa pun tentang kebutuhannya di depan orang lain. Katakan di mana di sekolah ini anak bisa meminta sesuatu dengan tenang.

# source a5d97721
room-finish = Nani menang! Siputnya mundur terus sepanjang jalan, dan itu ideku! Tomasi nomor dua, pakai trompet. Dan lihat, Guntur sudah di jendela! Kata Ravi, sekarang enam sudah dihitung.

# source 2cfc108b
room-warm-screen = Halte bus punya layar baru, setinggi atap. Idris tidak bisa membacanya. Apa masalahnya?
    .too-short = Idris terlalu pendek
    .too-short_why = Untuk enam tahun, dia pas sekali. Layar bisa dipindah hari ini. Idris tumbuh, tapi pelan.
    .hangs-high = Layarnya terlalu tinggi
    .hangs-high_why = Dipasangnya hanya untuk orang tinggi. Bisa diturunkan, lalu semua bisa membaca.
    .ask-others = Idris bisa minta tolong orang tinggi setiap kali
    .ask-others_why = Sekali, tidak apa-apa. Setiap kali, itu merepotkan. Dia ingin membaca sendiri.
    .hint = Apa yang bisa diubah?

# source d1fd56c1
room-warm-letters = Nani melihat halaman dengan huruf mungil. Dia menulis: “Aku [warm-need] huruf yang lebih besar. Bisakah itu [warm-change]?”
    .warm-need = butuh
    .warm-need_why = Jelas dan pendek. Tidak perlu pakai maaf.
    .warm-change = diubah
    .warm-change_why = Sekarang pembuatnya tahu harus berbuat apa.
    .warm-guess = ditebak
    .warm-guess_why = Gara-gara menebak, Nani pernah menaruh garam di teh.
    .hint = Apa yang dia katakan dulu, dan apa yang dia minta?

# source 11265915
room-warm-song = Enam teman memilih lagu untuk hari musik. Urutan mana yang bagus?
    .all-name = Setiap anak menyebut satu lagu
    .all-name_why = Yang pendiam juga.
    .listen-all = Mereka mendengarkan semua lagu
    .listen-all_why = Jadi tidak ada yang memilih tanpa tahu.
    .agree-one = Mereka menyepakati satu lagu
    .agree-one_why = Mungkin bukan kesukaan siapa pun, tapi nomor dua bagi semua.
    .sing-it = Mereka menyanyikannya
    .sing-it_why = Keras-keras. Ravi juga menyanyikan trompetnya.
    .hint = Mendengar dulu, baru memilih.
