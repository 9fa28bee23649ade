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
