### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = Jalan Terang
    .about = Berjalanlah bersama Lumo, temui kambing lapar dan perahu tenggelam, lalu nyalakan lentera. Untuk anak penasaran umur sembilan sampai dua belas.
# source 9fde961f
module_my-rights = Hakku di internet
# source 8bec9b08
module_my-private-things = Hal pribadiku
# source 9261a512
module_true-or-false = Benar atau tidak?
# source 4deee3e0
module_kind-and-brave = Baik hati dan berani
# source f86b3770
module_danger-and-help = Bahaya dan bantuan
# source b494231c
cast_lumo = Lumo
    .alt = Lumo, kunang-kunang bulat yang ekornya lentera
# source af55d5d3
cast_mina = Mina
    .alt = Mina, anak perempuan sepuluh tahun
# source 5b2c2cba
cast_dara = Dara
    .alt = Dara, anak laki-laki sepuluh tahun
# source f95d4d2b
cast_aisha = Aisha
    .alt = Aisha, anak perempuan sebelas tahun yang berkerudung
# source 3fbc9c68
cast_tomasi = Tomasi
    .alt = Tomasi, anak laki-laki sebelas tahun yang memakai kursi roda
# source ba88e027
cast_ravi = Ravi
    .alt = Ravi, anak laki-laki sebelas tahun yang berkacamata
# source 888afa4d
cast_suri = Suri
    .alt = Suri, anak perempuan dua belas tahun yang memakai alat bantu dengar
# source 334c23b3
cast_idris = Idris
    .alt = Idris, anak laki-laki enam tahun
# source 982ed7ae
cast_auntie = Bibi Sok
    .alt = Bibi Sok, orang dewasa berwajah ramah
# source 3b3f8a8c
cast_teacher = Pak Rahman
    .alt = Pak Rahman, seorang guru
# source 65fe067d
cast_nani = Nani
    .alt = Nani, seorang nenek dengan senyum bijak
# source 2101d9e3
cast_uncle = Paman Somchai
    .alt = Paman Somchai, orang dewasa yang memperbaiki ponsel di pasar
# source c3efdc93
cast_nurse = Suster Leilani
    .alt = Suster Leilani, perawat di pos kesehatan
# source afacb901
cast_mother = Ibu Mina
    .alt = Ibu Mina, orang dewasa
# source f307a461
cast_class-group = Grup kelas
# source e7397316
cast_starfox = StarFox
# source 360fbe2f
cast_coach = Pelatih Vic

## What children learn to do
# source 1c1dff26
skill_know-my-rights = Tahu hak-hakku
# source 319a4b2c
skill_balance-screens = Tahu kapan layar berhenti
# source f9f0a15d
skill_keep-private-things = Menjaga hal pribadi tetap pribadi
# source 24731b26
skill_ask-before-sharing = Bertanya sebelum membagikan
# source 7dd1ff63
skill_look-behind-the-picture = Melihat ke balik gambar
# source cab0a8e8
skill_say-a-friendly-no = Bilang tidak dengan ramah
# source c4a17ba0
skill_lock-my-things = Mengunci milikku baik-baik
# source 808cfb59
skill_check-before-sharing = Memeriksa sebelum membagikan
# source fc410598
skill_spend-wisely = Berpikir sebelum membayar
# source ca2d63bd
skill_be-kind-online = Menulis kata yang mendarat lembut
# source 0b400996
skill_feelings-are-messages = Mendengar kata perasaan
# source b10987b8
skill_stand-up-for-others = Mendampingi teman yang ditertawakan
# source e7b21338
skill_put-it-right = Memperbaiki yang telanjur salah
# source 52b25f8a
skill_spot-warning-signs = Melihat tanda bahaya
# source 71e3d05a
skill_tell-someone = Bercerita ke orang yang bisa menolong

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = Hak itu hanya keinginan yang sangat besar.
# source c5f54b6a
thinks_rights-are-earned = Anak mendapat hak karena berkelakuan baik.
# source 263a856c
thinks_rights-can-be-lost = Anak yang nakal kehilangan haknya.
# source 82c604ac
thinks_family-need-not-ask = Orang yang sayang pada anak tidak perlu bertanya sebelum membagikan.
# source 25575b03
thinks_person-is-the-problem = Orang yang tidak bisa memakai sesuatu harus berubah, bukan bendanya.
# source 2e9e377a
thinks_help-without-asking = Menolong berarti langsung mengerjakannya untuk orang lain, tanpa bertanya dulu.
# source a189bfd1
thinks_small-ones-have-no-say = Pendapat anak kecil tidak masuk hitungan.
# source e68ca3b7
thinks_most-is-fair = Yang diinginkan kebanyakan orang pasti adil untuk semua.
# source 8ae2048d
thinks_just-want-it-more = Orang yang tidak bisa berhenti hanya kurang niat.
# source d90c0e8d
thinks_screens-are-bad = Semua waktu di depan layar itu buruk, jadi paling baik tidak sama sekali.
# source b867113c
thinks_rules-only-for-children = Aturan tentang layar hanya untuk anak-anak.
# source 593d504e
thinks_private-is-never = Pribadi berarti tidak pernah memberi tahu siapa pun, untuk apa pun.
# source 22e4f913
thinks_nice-means-safe = Orang yang baik, memberi hadiah, atau berteman boleh mendapat semuanya.
# source 45d8d913
thinks_joke-needs-no-asking = Kalau bagus atau lucu dan tidak berniat jahat, tidak perlu bertanya.
# source c09cbad5
thinks_own-fault = Anak yang percaya, menerima hadiah, atau ikut-ikutan salah sendiri atas akibatnya.
# source 68c7b27c
thinks_telling-is-no-use = Bercerita itu mengadu atau tidak ada gunanya, jadi lebih baik diam.
# source 789a227a
thinks_seeing-is-believing = Yang tampak nyata di gambar pasti nyata.
# source f72f1d7c
thinks_one-good-key = Satu kata sandi yang sangat bagus cukup untuk semuanya.
# source 61418096
thinks_odd-means-made = Kalau gambar tampak aneh, pasti buatan mesin.
# source 355f173b
thinks_a-voice-is-proof = Suara yang mirip seseorang pasti orang itu.
# source 4c145626
thinks_senses-find-mistakes = Asal cukup lama melihat atau mendengar, kesalahan buatan mesin pasti ketemu.
# source 2766fd43
thinks_a-warning-may-be-wrong = Meneruskan sesuatu tidak apa-apa asal diberi tanda tanya.
# source 7572b563
thinks_the-machine-did-it = Mesin yang membuat gambarnya, jadi tidak ada yang bertanggung jawab.
# source 14647ff7
thinks_the-target-is-to-blame = Orang yang ada di gambar buatan pasti ada salahnya juga.
# source b702d295
thinks_getting-even-helps = Membalas dengan hal yang sama membuatnya adil lagi.
# source 988cc0cf
thinks_gems-run-out-by-chance = Permata habis di saat paling seru itu kebetulan.
# source 0fbeaed4
thinks_who-plays-badly-must-pay = Hanya yang mainnya buruk yang kehabisan permata.
# source 6b7068cc
thinks_who-pressed-is-to-blame = Siapa yang menekan tombol, dialah yang salah atas biayanya.
# source ed2b1b40
thinks_who-left-it-is-to-blame = Siapa yang meletakkan ponsel sembarangan, dialah yang salah atas pembeliannya.
# source f064d8db
thinks_meant-well-cannot-hurt = Kalau niatnya bercanda, tidak mungkin menyakiti.
# source 8c5b0828
thinks_just-kidding-mends = “Cuma bercanda” menghapus rasa sakit.
# source 036a5270
thinks_sorry-must-be-taken = Orang yang mendengar maaf harus langsung memaafkan.
# source 306f89db
thinks_quiet-is-no-part = Orang yang diam tidak ada urusannya.
# source cd3ed2a2
thinks_mean-back-is-fair = Membalas jahat itu adil, dan membuatnya berhenti.
# source 6461ea53
thinks_too-late-to-help = Setelah beberapa waktu, sudah terlambat untuk menolong atau memperbaiki.
# source 72f87520
thinks_blocking-is-rude = Memblokir itu tidak sopan; setiap pesan harus dijawab.
# source 3d237203
thinks_blocking-is-forever = Blokir tidak bisa dibuka lagi, dan mengakhiri pertemanan.
# source 2048dfe2
thinks_blocking-is-enough = Kalau seseorang sudah diblokir, tidak perlu bercerita ke siapa-siapa.
# source 0e1fe233
thinks_gift-makes-debt = Siapa yang menerima pujian, hadiah, atau tumpangan berutang balasan.
# source dc8dd1d3
thinks_liked-means-safe = Orang yang disukai semua orang tidak berbuat salah.
# source d649ca51
thinks_proof-needs-pictures = Tanpa salinan gambarnya, tidak ada yang akan percaya.
# source 10145d0c
thinks_silence-shares-blame = Anak yang merahasiakan atau mengirim sesuatu ikut bersalah.
# source 7e97f23e
thinks_promise-always-binds = Janji merahasiakan kekhawatiran harus selalu ditepati.
# source a9eb1f23
thinks_worry-goes-alone = Kekhawatiran hilang sendiri kalau ditunggu cukup lama.
# source 9ed99853
thinks_words-must-be-perfect = Baru boleh bercerita kalau kata-katanya sudah tepat.
