### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 43fce635
lesson = Siput dan empat puluh ayam
    .about = Seekor siput berdiri di depan jembatan, dan empat puluh ayam pindah ke dalam ponsel. Berapa harga “gratis”?
    .learned = Ada yang tampak gratis, padahal minta balasan. Tanya dulu sebelum membayar, tunggu semalam, dan lihat siapa yang untung.
    .tell = Kalau ada yang terbeli tanpa sengaja, ceritakan ke orang dewasa. Segera itu bagus, belakangan juga masih bagus. Sering kali masih bisa dibereskan.

# source e9b14692
gems-hello = Kenalkan, Kilat! Dia siput balap di gim Tomasi. Sampai sekarang dia baru menang sekali, melawan kentang. Kini dia sampai di sebuah jembatan. Harganya sepuluh permata, dan Tomasi punya sembilan.

# source 49fd5161
gems-nine = Sembilan! Di parit tadi juga sembilan. Di gerbang juga. Selalu sembilan, tepat waktu aku mau menyeberang. Aku jago teka-teki. Masa aku payah soal siput?

# source 87536c42
gems-why-nine = Mengapa permatanya selalu kurang tepat saat dia mau menyeberang?
    .bad-luck = Lagi sial saja
    .bad-luck_why = Sekali mungkin sial. Setiap kali itu lebih mirip rencana.
    .plays-badly = Mainnya kurang bagus
    .plays-badly_why = Mainnya bagus! Pemain paling jago pun sampai di sana dengan sembilan.
    .cannot-count = Pembuatnya tidak bisa berhitung
    .cannot-count_why = Mereka pandai sekali berhitung. Kurang satu, memang itu maunya.
    .built-so = Memang dibuat begitu
    .built-so_why = Kurang satu permata membuat orang membeli. Penjual permata untung dari situ.
    .hint = Siapa yang dapat sesuatu kalau satu permata kurang?
    .teacher = Katakan dengan jelas: ingin permata kesepuluh itu tidak konyol. Orang dewasa yang pintar bekerja lama supaya orang menginginkannya. Tanyakan di mana lagi ada yang selalu hampir penuh atau hampir selesai. Jangan menyebut nama gim.

# source 93d7c790
gems-hat = Toko gim menjual topi berkilau untuk siput. Harganya empat dari sembilan permata Tomasi. Rencana apa yang bagus?
    .hat-now = Beli sekarang
    .hat-now_why = Kilat kelihatan gagah. Jembatannya sekarang sedikit lebih jauh. Itu pilihan Tomasi.
    .hat-tomorrow = Lihat lagi besok
    .hat-tomorrow_why = Besok paginya topi tampak lebih kecil, dan jembatan lebih besar. Permatanya masih disimpan Tomasi.
    .no-hat = Menabung untuk jembatan
    .no-hat_why = Sembilan permata tetap sembilan. Lalu Tomasi melihat: setiap hari bertambah satu. Gimnya tidak pernah bilang!
    .teacher = Ini soal pendapat: tidak ada yang benar atau salah. Minta ketiga kelompok memberi alasan. Yang ditabung dihitung diam-diam, dan tampak di kalimat terakhir pelajaran. Mainkan dua kali untuk melihat akhir yang lain.

# source c36ca3a8
gems-pop-up = Pling! Apa di layar ini yang ingin Tomasi buru-buru membayar? Cari dua.
    .alt = Gim di malam hari: bulan, dan siput di depan jembatan. Di depannya: peti bersinar, jam, dan tanda silang yang kecil sekali.
    .free-moon = Bulan
    .free-moon_why = Bulan itu gratis. Sungguh gratis.
    .glowing-chest = Peti yang bersinar
    .glowing-chest_why = Tampaknya bagian dari gim. Yang menekannya mendarat di toko. Ini iklan pakai kostum.
    .leaf-snail = Siput
    .leaf-snail_why = Kilat tidak menjual apa-apa. Dia sedang memikirkan selada.
    .running-clock = Jam di atas peti
    .running-clock_why = Jam ini membuat jantung berdebar. Kalau habis, dia mulai lagi dari awal.
    .tiny-cross = Tanda silang kecil
    .tiny-cross_why = Jeli! Ini jalan keluarnya. Dibuat kecil karena ada yang berharap tidak ada yang menemukannya.
    .hint = Satu membuat jempol cepat. Satu tampak seperti hadiah.
    .hint_more = Lihat semua yang melayang di depan gim.
    .teacher = Tanyakan mengapa iklan berdandan seperti gim, dan siapa yang membayar supaya iklan itu ada. Minta anak berpasangan menggambar iklan untuk sesuatu yang konyol, misalnya hujan dalam kantong, dengan jalan keluar tersembunyi. Yang lain mencari tanda silangnya.

# source 5e98d2b8
gems-tricks = Setiap akal bulus punya nama. Kalau tahu namanya, kita cepat mengenalinya. Mana yang berpasangan?
    .one-short = Sembilan permata, jembatan harga sepuluh
    .one-short_with = Sedikit lagi
    .one-short_why = Sudah dekat sekali, jadi menarik. Tomasi kenal betul tarikan itu.
    .minutes-left = “Tinggal lima menit!”
    .minutes-left_with = Jam buru-buru
    .minutes-left_why = Kalau buru-buru, tidak ada yang bertanya. Memang untuk itu.
    .just-number = “Gratis! Cukup nomor teleponmu!”
    .just-number_with = Umpan
    .just-number_why = Ada yang untung dari nomor itu. Jadi nomor itulah harganya.
    .what-inside = “Ada apa di dalamnya, ya?”
    .what-inside_with = Kotak kejutan
    .what-inside_why = Bayar dulu, baru lihat. Isi kebanyakan kotak sedikit sekali.
    .hint = Ucapkan keras-keras: ini menyuruh cepat, menyembunyikan, memancing, atau hampir sampai?
    .teacher = Buat empat sudut dengan keempat nama. Bacakan tawaran karangan yang tidak berbahaya, dan minta anak berjalan ke sudut yang cocok. Ada tawaran yang cocok di dua sudut: alasan bagus untuk bicara.

# source 58642882
gems-box = Ravi membuka kotak kejutan, dan isinya helm emas! Harga satu kotak lima permata. Tomasi bisa apa?
    .box-now = Buka satu juga
    .box-now_why = Isinya wortel. Kebanyakan kotak isinya wortel. Kilat memakannya dengan penuh wibawa.
    .how-many = Tanya Ravi sudah membuka berapa kotak
    .how-many_why = “Sembilan,” kata Ravi. “Delapan wortel.” Tidak ada yang pernah bercerita soal wortel. Tomasi menyimpan permatanya.
    .no-box = Simpan permatanya
    .no-box_why = Tanpa helm, tanpa wortel, lima permata. Kilat boleh mencoba helm Ravi. Kebesaran.
    .teacher = Lipat sepuluh kertas: sembilan wortel dan satu helm. Beberapa anak mengambil, dan setiap kertas dikembalikan. Berapa kali sampai helmnya keluar? Tanyakan mengapa kita mendengar soal helm dan tidak pernah soal wortel. Tanpa uang, tanpa hadiah.

# source 84bd3a98
gems-inbox = Bibi sedang mengaduk sup. Aisha dan Tomasi memeriksa pesan-pesannya. Masing-masing sebaiknya diapakan?
    .free-chest = Toko permata: Peti gratis untukmu!
    .free-chest_why = Katanya gratis, tapi minta nomor. Boleh dihapus, dan melaporkannya menolong orang lain.
    .chest-hurry = Buka dalam lima menit!
    .chest-hurry_why = Nah, ini dia jam buru-buru.
    .chest-number = Kami hanya perlu nomor teleponmu.
    .chest-number_why = Umpannya! Peti gratis tidak perlu nomor.
    .suri-note = Suri: pesan suara
    .suri-note_why = Tidak minta apa-apa, dan Aisha bisa bertanya langsung pada Suri. Yang ini boleh disimpan.
    .uncle-hen = “Paman punya ayam di kiosnya. Ayam sungguhan!”
    .uncle-hen_why = Kabar lucu, dan mudah diperiksa: pasarnya dekat sekali.
    .after-school = “Ayamnya perlu nama. Sampai besok!”
    .after-school_why = Tidak perlu membayar, tidak perlu buru-buru. Ayamnya mau menunggu.
    .new-player = Pemain baru: Mau jadi temanku?
    .new-player_why = Tidak ada di keluarga ini yang kenal pemain itu. Teman tidak perlu kata sandi.
    .best-snail = Siputmu cepat sekali!
    .best-snail_why = Kata-kata manis. Tidak benar, tapi manis. Kilat pernah kalah dari kentang.
    .bag-of-gems = Aku punya sekantong permata untukmu.
    .bag-of-gems_why = Hadiah dari entah siapa. Dia minta balasan apa?
    .login-word = Kirim saja kata sandinya.
    .login-word_why = Itulah balasannya. Kata sandi tetap di keluarga.
    .thank-you = Toko permata: Terima kasih sudah membeli!
    .thank-you_why = Perlu disimpan, dan perlu ditanyakan. Orang dewasa bisa melihat apa yang dibayar, dan kapan.
    .moved-in = 40 ayam sudah pindah ke peternakanmu.
    .moved-in_why = Empat puluh? Bibi tidak punya peternakan.
    .paid-by = Dibayar dengan ponsel ini, hari ini pukul 16.10.
    .paid-by_why = Ada waktunya dan ada pembayarannya. Itu membantu siapa pun yang mau membereskannya.
    .have-fun = Selamat bersenang-senang!
    .have-fun_why = Sopan. Tapi siapa yang bersenang-senang?
    .end = Peti dan kantong permata sudah tidak ada. Pesan Suri tetap. Tapi empat puluh ayam? Aisha melihat Tomasi. Tomasi melihat Aisha. Lalu keduanya melihat ke bawah meja.
    .hint = Cari buru-buru, nomor, kata sandi, dan uang.
    .teacher = Tanyakan tiap pesan minta apa: nomor, kata sandi, uang, atau tidak minta apa-apa. Yang terakhir bukan tipuan. Itu bukti pembelian, dan kunci untuk membereskannya. Tanyakan apa yang bisa disepakati keluarga untuk ponsel bersama.

# source 24464101
gems-chickens = Di bawah meja duduk Idris, enam tahun.
    .shiny = “Ada peternakan. Ada tombolnya! Tombolnya berkilau, dan melompat-lompat.”
    .first-hen = “Kutekan, lalu ada ayam datang! Jadi kutekan lagi.”
    .forty-times = Empat puluh kali dia menekan. Ponselnya tidak pernah bertanya. Cuma bilang “pling”.
    .no-money = “Lalu uang di ponselnya habis. Jadi aku masuk ke sini.”
    .cannot-read = “Kamu enam tahun. Membaca harga saja belum bisa. Ayo, Kakak bantu kamu bercerita.”
    .still-under = “Aku pamit dulu sama ayam-ayamnya.”
    .teacher = Tanyakan apa yang mestinya ditanyakan ponsel kepada Idris sebelum ayam pertama. Tetap pada Idris: tidak ada yang ditanya soal belanja di rumah. Tanyakan kata-kata Aisha mana yang memudahkan Idris keluar.

# source d0a5b979
gems-whose = Empat puluh ayam, dan uangnya habis. Ulah siapa itu?
    .idris-should = Mestinya Idris tahu
    .idris-should_why = Dia enam tahun. Tombolnya dibuat supaya ditekan anak seperti dia.
    .button-builders = Ulah para pembuat tombol
    .button-builders_why = Berkilau, mudah, dan tidak bertanya soal uang. Mereka membuatnya begitu, dan untung dari situ.
    .auntie-should = Bibi menaruh ponsel sembarangan
    .auntie-should_why = Dia sedang mengaduk sup. Ponsel memang ada di meja, dan itu bukan undangan.
    .the-hens = Ulah ayam-ayamnya. Lihat saja mukanya!
    .the-hens_why = Mukanya memang mencurigakan. Tapi mereka cuma pindah rumah.
    .hint = Siapa yang merencanakannya, dan siapa yang untung?
    .teacher = Orang dewasa pun menekan tombol seperti itu. Tanyakan seperti apa tombolnya supaya aman untuk anak enam tahun: harga bergambar, pertanyaan, kunci. Minta anak menggambarnya.

# source b133c5d8
gems-tell = Idris keluar dan ingin bercerita. Dia bisa mulai dengan kata apa, dan ke siapa?
    .not-me = “Ada ayam. Bukan aku!”
    .not-me_why = Dia takut dimarahi, dan itu mudah dimengerti. Tapi begitu, penolong jadi tidak bisa menolong.
    .pressed-it = “Aku menekan tombol, lalu uangnya habis. Tolong aku.”
    .pressed-it_why = Apa yang terjadi, dan apa yang dia butuhkan. Banyak orang dewasa tidak bisa sejelas itu.
    .no-more-phones = “Aku tidak mau pegang ponsel lagi selamanya!”
    .no-more-phones_why = Selamanya itu lama sekali. Dan belum ada yang tahu soal ayamnya.
    .tell_nani = Dia duduk di bawah matahari. Dia tidak punya ponsel dan tidak mau punya.
    .tell_nani_why = “Ayam di dalam ponsel? Mana bisa bernapas, Nak!” Dia tidak percaya. Tapi Idris diberi biskuit.
    .nani_again = Idris bercerita juga soal uangnya. “Oh, begitu. Itu bukan lelucon, dan bukan salahmu. Ayo, kita ke Somchai.”
    .tell_auntie = Supnya meluap.
    .tell_auntie_why = “Ayam? Bukan, hari ini ikan! Awas pancinya, Nak!” Dia hanya mendengar separuh.
    .auntie_again = Supnya selamat. Bibi berlutut. “Bibi tidak marah. Terima kasih sudah bercerita. Ayo, kita ke kios Paman.”
    .tell_uncle = Dia ada di kiosnya, dengan obeng yang kecil sekali.
    .tell_uncle_why = Obengnya dia letakkan. “Empat puluh? Paman pernah lihat sembilan puluh. Bagus kamu datang. Paman bantu.”
    .end = Tidak ada yang memarahi Idris. Sebentar kemudian mereka semua mengelilingi satu ponsel kecil: Bibi, Nani, Paman, dan Idris. “Sekarang kita tulis surat ke toko itu,” kata Paman. Si ayam mendengarkan.
    .hint = Kalimat mana yang mengatakan apa yang terjadi dan apa yang dia butuhkan?
    .teacher = Nani dan Bibi mula-mula tidak menangkapnya; percobaan kedua berhasil pada keduanya. Tanyakan apa yang bisa Idris lakukan kalau ada yang marah: bercerita ke orang lain. Dimarahi tidak menjadikannya salah Idris. Tidak ada yang bercerita tentang rumahnya sendiri.

# source 4ff166d1
gems-mend = Ayamnya sudah terbeli. Bagaimana membereskannya? Apa yang pertama?
    .tell-soon = Bercerita ke orang dewasa
    .tell-soon_why = Makin cepat, makin mudah. Nanti pun masih bagus.
    .find-note = Mencari pesan “Terima kasih” dari toko
    .find-note_why = Di situ ada apa yang dibeli, kapan, dan berapa harganya. Untung Aisha menyimpannya!
    .write-shop = Menulis ke toko bersama-sama
    .write-shop_why = “Anak enam tahun yang menekannya. Tolong kembalikan uangnya.” Meminta itu gratis.
    .lock-it = Mengunci pembayaran dengan PIN
    .lock-it_why = Lain kali tombolnya harus bertanya dulu pada Bibi.
    .hint = Toko pasti ingin tahu apa yang dibeli, dan kapan.
    .teacher = Jujurlah: toko tidak selalu mengembalikan uang. Meminta segera, dengan pesan di tangan, membantu. Apa pun kata toko, bercerita itu benar. Cara mengunci pembayaran bisa ditanyakan di { -phone-shop } atau pada penolong yang paham ponsel.

# source 29986247
gems-promise = Mereka menyepakati tiga hal: “Sebelum membayar, kita [ask]. Kita menunggu satu [night]. Kita lihat siapa yang [earns].”
    .ask = bertanya
    .ask_why = Dua kepala melihat harganya. Bibi pun sekarang bertanya dulu.
    .night = malam
    .night_why = Banyak topi berhenti berkilau dalam semalam.
    .earns = untung
    .earns_why = Yang tahu ke mana uangnya pergi lebih cepat melihat akalnya.
    .press = menekan
    .press_why = Menekan dulu? Begitulah ayam-ayam itu datang.
    .minute = menit
    .minute_why = Semenit cukup untuk teh. Untuk topi, agak sebentar.
    .hint = Orang lain dulu, lalu tidur, lalu uangnya.
    .teacher = Kelas boleh menulis kesepakatan sendiri dalam tiga kalimat. Berlaku untuk orang dewasa juga. Apa yang dibeli atau tidak bisa dibeli sebuah keluarga bukan urusan kita di sini: tetap pada Tomasi dan Bibi.

# source e9c80cf4
gems-egg = Tokonya membalas! Uangnya pulang, dan ayam-ayamnya pergi. Tapi aku boleh memberi nama ayam Paman. Namanya Empat Puluh Satu. Dia bertelur untuk kami, dan itu gratis. Tanpa jam, tanpa nomor, cuma telur.

# source ada956ad
gems-again-sugar = Di gim kue Mina, gulanya selalu kurang satu sendok. Gulanya dijual di toko. Mengapa?
    .cakes-badly = Mina kurang pandai bikin kue
    .cakes-badly_why = Kuenya bagus. Di situ semua pemain kehabisan gula.
    .so-made = Gimnya memang dibuat begitu
    .so-made_why = Kurang satu sendok membuat gula laku. Pembuat gim untung dari situ.
    .sugar-luck = Dia sial lagi
    .sugar-luck_why = “Selalu” itu sialnya banyak sekali. Ada yang merencanakannya.
    .hint = Siapa yang untung kalau gulanya kurang?

# source a2f8adb9
gems-again-tricks = Akal bulus yang mana ini?
    .ends-at-noon = “Tinggal dua jam! Cepat!”
    .ends-at-noon_with = Jam buru-buru
    .ends-at-noon_why = Besok dia bilang begitu lagi.
    .only-address = “Kaus kaki gratis! Cukup alamatmu!”
    .only-address_with = Umpan
    .only-address_why = Kaus kakinya dibayar, dengan alamat.
    .maybe-gold = “Mungkin ada emas di tas ini!”
    .maybe-gold_with = Kotak kejutan
    .maybe-gold_why = Mungkin emas. Hampir selalu kerikil.
    .hint = Satu menyuruh cepat, satu minta balasan, satu menyembunyikan isinya.

# source 8f220f50
gems-again-stickers = Suri menekan terlalu cepat dan membeli lima puluh stiker. Bagaimana membereskannya? Apa yang pertama?
    .say-it = Bercerita ke orang di rumah
    .say-it_why = Berdua lebih mudah membereskannya daripada sendiri.
    .look-up = Mencari pesan pembeliannya
    .look-up_why = Di situ ada apa yang dia beli, dan kapan.
    .write-them = Menulis ke toko bersama-sama
    .write-them_why = Sekarang mereka bisa minta uangnya kembali dengan sopan.
    .hint = Sebelum menulis, perlu tahu dulu apa yang dibeli.

# source ec3039f0
gems-again-sail = Dara ingin membeli layar perahu di gim. Mula-mula dia [asks] di rumah. Lalu dia [sleeps] dulu semalam.
    .asks = bertanya
    .asks_why = Di rumah ada yang ikut melihat harganya.
    .sleeps = tidur
    .sleeps_why = Kalau besok pagi dia masih mau, layarnya memang bagus.
    .hurries = buru-buru
    .hurries_why = Buru-buru cocok untuk toko. Tidak cocok untuk Dara.
    .hides = sembunyi
    .hides_why = Layar tidak perlu disembunyikan, dan tidak perlu sembunyi dari Bibi.
    .hint = Mula-mula orang lain, lalu satu malam.

# source f14a779c
ending_nine-gems = Tomasi menyimpan sembilan permata. Besok paginya jadi sepuluh, tanpa membayar. Kilat menyeberangi jembatan. Dia perlu dua hari.
# source 54a701ae
ending_some-gems = Tomasi masih punya permata, dan setiap hari bertambah satu. Jembatannya bisa menunggu. Siput pandai menunggu.
# source fa0e94e3
ending_no-gems = Permatanya habis, dan setiap hari datang satu yang baru. Kilat menunggu di depan jembatan, bertopi gagah, dan kenyang wortel.
