### The program's own words, Indonesian: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = Jalan terang di dunia internet
start = Mulai
play = Main
go-on = Lanjut
again = Main lagi
back = Kembali
next = Berikutnya
hint-answer = Tunjukkan
hint = Petunjuk
rehearse = Coba cara lain
pass = Lewati yang ini
check = Periksa
check-look-again = Jeli sekali! Masih ada lagi. Coba lihat sekali lagi.
done = Selesai
cancel = Nanti saja
yes-do = Ya, lakukan
sort-not-there = Bukan di situ. Coba lihat lagi.
sort-pick-up = Ambil dulu satu kartu. Lalu pilih tempatnya.
sort-choose-group = Sekarang pilih tempatnya.
sort-all-done = Semua sudah di tempatnya!
match-choose = Sekarang pilih pasangannya.
order-first = Apa yang pertama?
order-next = Apa yang berikutnya?
order-not-next = Yang itu bukan sekarang. Coba lihat lagi.
place-in-order = { $at }.
story-on = Buka halaman berikutnya
story-back = Lihat yang tadi
story-panel = Gambar { $at }
sure-1 = Sama sekali tidak yakin
sure-2 = Kurang yakin
sure-3 = Setengah-setengah
sure-4 = Cukup yakin
sure-5 = Yakin sekali
feeling-1 = Sedih sekali
feeling-2 = Agak sedih
feeling-3 = Biasa saja
feeling-4 = Cukup senang
feeling-5 = Senang sekali
verdict-true = Ini benar
verdict-false = Ini tidak benar
verdict-unsure = Aku belum tahu, jadi tidak kubagikan
evidence-look = Lihat buktinya dulu: paling sedikit dua kartu.
evidence-say = Apa kata buktinya?
decide-keep = Simpan
decide-delete = Hapus
decide-report = Laporkan
decide-ask = Tanya orang dewasa
decide-look-again = Coba lihat lagi kalimat-kalimatnya.
inbox-close = Kembali ke semua pesan
inbox-press = Tekan kalimat yang aneh. Lalu putuskan.
inbox-open = Buka satu pesan.
post-blur = Buramkan yang ini
post-look = Apa yang memberi tahu terlalu banyak? Tandai.
post-ask = Siapa lagi yang ada di gambar? Tanyai semuanya.
post-show = Siapa yang boleh melihatnya?
shield-guesses = Siapa pun yang mau menebaknya perlu sampai { $guesses } tebakan.
shield-done = Sudah jadi
shield-take-back = Ambil kembali kata terakhir
switch-on = nyala
switch-off = mati
tell-not-now = Belum bisa
tell-whom = { $name } bisa bercerita ke siapa?
feels-ask = Apa kata perut { $name }?
album-ask = Kata-kata mana yang menunjukkan kejadiannya? Tandai.
album-note = Catat, dengan nama dan waktunya
album-more = Sudah dicatat. Masih ada kata lain yang menunjukkannya.
album-other = Itu cuma obrolan biasa. Cari kata yang menyakiti atau mendesak.
picture = Gambarnya
picture-find = Tekan di gambar, atau di daftar.
film-on = Gambar berikutnya
film-again = Dari awal lagi
pin-hidden = * * * *
pin-plain = Empat yang sama pasti dicoba orang paling dulu. Campurlah.
pin-done = Ini PIN-nya
pin-ask = { $name } sebaiknya bagaimana?
pin-give = Beri tahu PIN-nya
pin-keep = Simpan sendiri
warm-up = Pemanasan
warm-up-progress = Pemanasan { $at } dari { $all }
certificate = Piagamku
certificate-save = Simpan gambarnya
certificate-saved = Gambarnya tersimpan di folder gambar.
certificate-not-saved = Gambarnya tidak bisa disimpan di sini.
certificate-lit = Semua lentera bersinar
board = Yang aku bisa
board-new = Masih di depan
board-met = Sudah dilatih
board-can = Aku bisa
board-how = Lentera bersinar kalau sesuatu kamu kenali lagi di cerita lain.
tell-how = { $name } bisa mulai dengan kata apa?

## How something came out; read beside an icon
mark-right = Ya
mark-not-yet = Belum tepat
mark-chosen = Dipilih
mark-shown = Di sini
mark-missed = Yang ini juga
outcome-right = Ini berhasil
outcome-partly = Sebagian sudah
outcome-wrong = Belum tepat
outcome-neutral = Baik untuk diketahui

## A chat
act-keep-proof = Catat
act-block = Blokir
act-report = Laporkan
act-leave = Tinggalkan obrolan
act-tell = Ceritakan
chat-phone-of = Ponsel { $name }
chat-what-next = { $name } sebaiknya bagaimana?
chat-closed = Obrolan sudah ditutup.
chat-happened = Lalu yang terjadi
chat-ending = Begini akhirnya
card-front = depan
card-back = belakang

## Where one is
progress = Langkah { $at } dari { $all }
lesson-minutes = { $minutes ->
   *[other] sekitar { $minutes } menit
}
lantern-lit = Lentera sudah menyala
lantern-next = Kamu di sini
lantern-unlit = Belum menyala
lantern-lights = Lenteramu bersinar!
learned = Yang kita temukan
whom-to-tell = Tempat bercerita
to-the-trail = Kembali ke jalan
draft-note = Terjemahan ini masih rancangan. Belum ada penutur asli yang membacanya.

## When a lesson is opened again
resumed-changed = Pelajaran ini berubah sedikit sejak terakhir kali. Kamu sudah di tempat yang tepat.
resumed-nearest = Pelajaran ini berubah sejak terakhir kali. Ini tempat yang paling dekat dengan tempatmu tadi.
resumed-beginning = Pelajaran ini sekarang baru, jadi kita mulai dari awal.

## Who is playing
who-title = Siapa yang main?
who-new = Orang baru
who-picture = Pilih gambar
who-colour = Pilih warna
who-animal = Pilih hewan
who-ready = Inilah kamu!
who-taken = Ketiganya sudah dipakai orang lain. Pilih hewan yang lain.
who-you = { $animal } { $colour } dengan { $picture }
picture-kite = layang-layang
picture-boat = perahu
picture-drum = gendang
picture-leaf = daun
picture-star = bintang
picture-mango = mangga
picture-umbrella = payung
picture-moon = bulan
colour-amber = jingga
colour-leaf = hijau
colour-berry = merah
colour-sky = biru
colour-plum = ungu
colour-dusk = biru tua
animal-turtle = kura-kura
animal-elephant = gajah
animal-gecko = cecak
animal-parrot = nuri
animal-dolphin = lumba-lumba
animal-cat = kucing
animal-buffalo = kerbau
animal-owl = burung hantu

## The shelf and the trail
shelf-title = Pilih sebuah jalan
shelf-empty = Belum ada kursus di sini. Orang dewasa bisa menaruhnya di folder kursus (courses).
shelf-broken = Kursus ini belum bisa dimainkan sekarang. Orang dewasa bisa mencari sebabnya dengan perintah “pathlight check”.
shelf-ages = Umur { $youngest } sampai { $oldest } tahun
shelf-trainers = Untuk pelatih dan guru
trail-back = Bagian sebelumnya
trail-on = Bagian berikutnya
shelf-lit = { $lit } dari { $all } lentera menyala

## Settings
settings = Pengaturan
settings-language = Bahasa
settings-text-size = Besar huruf
settings-contrast = Warna
contrast-dusk = Senja
contrast-ink = Gelap di atas putih
contrast-yellow = Kuning di atas hitam
settings-motion = Gerakan
motion-on = Gambar bergerak
motion-off = Gambar diam
settings-sound = Suara
sound-on = Nyala
sound-off = Mati
settings-drafts = Untuk orang dewasa: terjemahan yang belum diperiksa
drafts-on = Tampilkan
drafts-off = Sembunyikan
language-draft = rancangan
settings-erase = Lupakan semua di komputer ini
settings-erase-sure = Ini menghapus semua pemain dan semua lentera di komputer ini. Tidak bisa dikembalikan.
settings-erased = Semua sudah dilupakan.

## Help
help = Bantuan
help-title = Ada yang tidak beres? Ada yang bisa menolong.
help-fault = Kalau ada yang terasa aneh atau buruk di internet, itu bukan salahmu.
help-people = Ceritakan ke orang dewasa yang kamu percaya: di rumah, di sekolah, atau di tempat lain.
help-another = Kalau yang pertama tidak menolong, ceritakan ke yang lain. Terus bercerita sampai ada yang mendengarkan.
help-say = Kamu bisa bilang: “Ada kejadian di internet. Bisa tolong aku?”
help-danger = Kalau ada yang sedang dalam bahaya, segera panggil orang di dekatmu.
help-nothing-kept = Pathlight tidak mengingat bahwa kamu membuka halaman ini.
help-leave = Tinggalkan halaman ini
help-stay = Kembali ke tempatku tadi
help-left = Kamu boleh kembali kapan saja.

## What could not be done
store-read-only = Lenteramu belum bisa disimpan di komputer ini. Kamu tetap bisa bermain.
store-full = Tempat di komputer ini sudah habis, jadi langkah ini belum tersimpan. Minta orang dewasa mengosongkan sedikit tempat, lalu tekan lagi.
store-broken = Ada yang tidak beres dengan simpanan lentera. Tolong tanya orang dewasa. Kamu tetap bisa bermain.
store-set-aside = Simpanan lentera tidak bisa dibaca, jadi sudah disisihkan dengan aman. Kita mulai buku lentera yang baru.
store-newer = Simpanan lentera ini dari Pathlight yang lebih baru, jadi sudah disisihkan dengan aman.

## The player in a terminal
terminal-keys = Ketik angka, lalu tekan Enter. Enter saja berarti lanjut. ? untuk bantuan, q untuk keluar.
terminal-choose = Ketik salah satu angka, lalu tekan Enter.
terminal-first = Ada yang perlu dikerjakan dulu di sini. Ketik salah satu angka.
terminal-not-understood = “{ $line }” tidak ada di antara angka-angka ini. Tidak ada yang hilang. Coba lagi.
terminal-left = Semua sudah tersimpan. Sampai jumpa!
terminal-labelled = { $label }: { $text }
terminal-held = di tanganmu
terminal-in-group = di “{ $group }”
terminal-tell = Kepada { $name }: { $text }

## Help: people, lines, leaving
help-who = Bisa bercerita ke siapa? Pilih satu. Pilihanmu tidak disimpan.
helper-home = Orang di rumah
helper-family = Bibi, paman, kakek, atau nenek
helper-school = Guru, atau orang lain di sekolah
helper-health = Perawat atau petugas kesehatan
helper-neighbour = Orang dewasa di sebelah rumah, atau orang tua teman
helper-line = Orang di saluran bantuan
helper-chosen = Pilihan bagus. Kamu bisa mulai dengan kalimat di atas, atau berikan halaman ini.
helper-next = Yang itu tidak menolong, atau orangnya tidak ada? Pilih yang lain. Pasti ada yang mendengarkan.
help-school = Di sekolah kamu juga bisa datang ke: { $contact }
help-call = Telepon { $number }
help-text = Kirim pesan ke { $number }
help-page = Di internet: { $page }
help-for-talk = Ada yang mendengarkan
help-for-police = Sedang dalam bahaya
help-for-report = Melaporkan halaman, gambar, atau akun
help-hours-always = Siang dan malam
help-hours-daily = Setiap hari dari { $from } sampai { $until }
help-hours-weekdays = Senin sampai Jumat dari { $from } sampai { $until }
help-hours-unknown = Kami tidak tahu jamnya.
help-cost-free = Tidak perlu membayar.
help-cost-paid = Meneleponnya perlu membayar.
help-cost-unknown = Kami tidak tahu ini perlu membayar atau tidak.
help-checked = Diperiksa pada { $date }
help-no-line = { $country }: di sini tidak ada nomor yang kami yakini benar. Orang dewasa bisa mencarinya bersamamu.
help-no-phone = Tidak bisa menelepon? Datangi seseorang, atau ajak teman menemanimu. Menunjukkan halaman ini juga sudah cukup.
help-leave-how = “Tinggalkan halaman ini” langsung menampilkan gambar yang tenang, dan semua suara berhenti. Shift tiga kali juga begitu. Yang dibuka di luar Pathlight tidak ikut tersembunyi.
help-leave-how-button = “Tinggalkan halaman ini” langsung menampilkan gambar yang tenang, dan semua suara berhenti. Yang dibuka di luar Pathlight tidak ikut tersembunyi.

## More settings
settings-country = Negara
country-none = Belum dipilih
settings-spacing = Jarak antarhuruf
spacing-normal = Biasa
spacing-wide = Lebih lega
settings-scan = Satu tombol untuk semua
scan-off = Mati
scan-slow = Pelan
scan-quick = Lebih cepat
scan-how = Sebuah bingkai berpindah dari satu hal ke hal berikutnya. Tekan Spasi saat bingkai ada di tempat yang kamu mau.
settings-leave-keys = Shift tiga kali untuk meninggalkan halaman
leave-keys-on = Ya
leave-keys-off = Tidak
settings-voice = Dibacakan
voice-off = Hanya kalau aku minta
voice-on = Setiap halaman
settings-sign = Bahasa isyarat
sign-off = Tidak ditampilkan
settings-numerals = Angka
settings-idle = Ganti giliran kalau lama sepi
idle-never = Tidak pernah
idle-minutes = { $minutes ->
   *[other] Setelah { $minutes } menit
}
settings-for-children = Untuk semua
settings-for-grown-ups = Untuk orang dewasa
draft-beside = Terjemahan ini masih rancangan. Di sebelahnya ada kata-kata asalnya.

## Reading aloud and signing
read-aloud = Bacakan untukku
voice-none = Komputer ini tidak punya suara untuk bahasa ini. Kata-katanya bisa dibaca di sini.
sign-window = Bahasa isyarat
sign-move = Ke sudut lain
sign-larger = Lebih besar
sign-smaller = Lebih kecil
sign-again = Isyaratkan sekali lagi

## What is remembered
remembered = Yang diingat
remembered-you = Di sini kamu dikenal sebagai: { $who }
remembered-begun = { $count ->
   *[other] { $count } pelajaran sudah dimulai
}
remembered-lit = { $count ->
   *[other] { $count } lentera menyala
}
remembered-answers = { $count ->
   *[other] { $count } jawaban disimpan, supaya kamu bisa lanjut dari tempatmu berhenti
}
remembered-settings = Cara komputer ini menampilkan semuanya: bahasa, ukuran, warna, dan lain-lain
remembered-class = Kelas yang kamu pilih: { $class }
remembered-pin = Bahwa kamu punya tiga gambar rahasia, tetapi bukan yang mana
remembered-where = Semuanya tetap di komputer ini. Tidak ada yang dikirim ke mana pun.
remembered-never = Tidak pernah disimpan: namamu, perasaanmu, ke siapa kamu mau bercerita, bahwa kamu membuka Bantuan, bahwa kamu meninggalkan halaman.
remembered-erase = Lupakan aku
remembered-erase-sure = Semua tentang kamu di komputer ini akan hilang: lenteramu dan jawabanmu. Tidak bisa dikembalikan.
remembered-erased = Semua tentang kamu di sini sudah dilupakan. Kamu boleh mulai lagi kapan saja.

## Three secret pictures, classes, turns
pin-own = Tiga gambar rahasiaku
pin-about = Dengan tiga gambar rahasia, orang lain tidak bisa membuka jalanmu. Pilih tiga, satu per satu. Satu gambar boleh dipakai dua kali.
pin-choose = Pilih tiga gambar
pin-again = Sekarang ulangi tiga gambar tadi
pin-differ = Itu bukan tiga gambar yang tadi. Yuk, mulai lagi dari awal.
pin-made = Tiga gambarmu sudah siap. Simpan sendiri, ya.
pin-enter = Tekan tiga gambar rahasiamu
pin-wrong = Bukan tiga gambar itu. Coba lagi. Kalau lupa, guru bisa menolong.
pin-wait = Sudah banyak kali dicoba. Tunggu sebentar, lalu coba lagi.
pin-take-away = Hapus gambar rahasia
pin-taken-away = Gambar rahasia sudah dihapus.
pin-pressed = { $count } dari 3
class-own = Kelasku
class-all = Semua
class-none = Tanpa kelas
turn-next = Ganti giliran
turn-idle = Tadi sepi agak lama, jadi jalannya ditutup dulu. Semua sudah tersimpan.
