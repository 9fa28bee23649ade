### The Bright Trail, Indonesian: a draft. No native speaker has read it. CC BY 4.0

# source 0e09e611
lesson = Klakson yang melenguh
    .about = Semua suka Pelatih Vic, dan dia ekstra baik pada Tomasi. Lalu ada batu di perut Tomasi.
    .learned = Batu di perut adalah pesan. Orang dewasa yang meminta anak menyimpan rahasia melanggar aturan. Yang bertanggung jawab orang dewasanya, selalu.
    .tell = Ceritakan ke orang dewasa yang kamu percaya, hari ini atau lama sesudahnya. Ini menolong, biarpun sudah ada yang terkirim. Kalau yang pertama tidak percaya, ceritakan ke yang lain.

# source 6412a3dd
nice-hello = Selamat malam! Tomasi punya klakson baru. Bunyinya seperti kerbau pilek. Cerita hari ini jadi berat di tengah dan ringan di akhir. Setiap langkah boleh dilewati, dan Bantuan selalu ada.
    .teacher = Sebelumnya: baca pelajaran ini, ketahui siapa petugas perlindungan anak di sekolah, dan sepakati aturan. Kita bicara tentang Tomasi, bukan tentang diri sendiri atau orang yang dikenal. Siapa saja boleh melewati langkah. Katakan di mana penolong bisa ditemui hari ini. Kotak pertanyaan tanpa nama membantu. Jangan membuat anak takut pada pelatih: kebanyakan memang sebaik kelihatannya.

# source 841a0c76
nice-race = Awalnya semua menyenangkan.
    .horn = Kursi roda Tomasi punya klakson baru. Bunyinya “Mooo!”
    .liked = Pelatih Vic orang dewasa di klub balap. Semua orang suka dia. Kucing pun suka.
    .praise = “Tidak ada yang menikung sehebat kamu!” katanya. Sekarang dia mengantar Tomasi pulang, gratis.
    .glow = Katanya aku pembalap terbaiknya. Dan dia suka klaksonku!
    .teacher = Tanyakan apa yang terasa enak bagi Tomasi di sini, dan biarkan itu enak. Pujian bukan tanda apa-apa, dan tumpangan tidak masalah kalau keluarga tahu dan setuju. Jangan dulu menyinggung akhir ceritanya.

# source 73ed6e63
nice-so-far = Pujian dan tumpangan gratis. Sejauh ini, pikiran mana yang cocok?
    .bad-man = Pelatih Vic pasti jahat.
    .bad-man_why = Dari pujian saja itu belum terlihat. Kebanyakan pelatih memuji anak dan niatnya baik.
    .feels-good = Rasanya enak, dan itu boleh.
    .feels-good_why = Pujian itu seperti sup hangat. Menyukainya tidak pernah keliru, apa pun yang datang sesudahnya.
    .owes-now = Sekarang Tomasi berutang padanya.
    .owes-now_why = Hadiah selesai begitu diberikan. Tomasi tidak berutang senyum, rahasia, atau apa pun.
    .all-right = Apa pun yang dilakukan orang sebaik itu pasti benar.
    .all-right_why = “Baik” itu kelihatannya. “Benar” itu perbuatannya. Dua hal yang berbeda.
    .hint = Pikiran mana yang hanya tentang perasaan Tomasi sendiri?
    .teacher = Dua hal yang dipegang: menikmati pujian itu boleh, dan kelihatan baik tidak sama dengan berbuat benar. Tulis “kelihatan baik” dan “berbuat benar” di papan dan simpan untuk nanti.

# source 8d6d06b8
nice-nights = Lalu ponselnya mulai berdengung di malam hari.
    .hum = Sudah malam. Ponselnya berdengung. Pelatih Vic menulis sesuatu yang ramah.
    .special = Sekarang setiap malam berdengung. “Di antara kita saja,” tulisnya. Tomasi merasa istimewa.
    .why-stone = Aku suka jadi istimewa. Tapi kok ada batu di perutku?
    .soft-moo = Dia bertanya ke klaksonnya, pelan sekali. “Moo?” Klaksonnya juga tidak tahu.
    .teacher = Tanyakan hanya: dua perasaan apa yang Tomasi punya sekaligus? Perasaan campur aduk itulah intinya. Suka pada seseorang dan punya batu muat dalam satu perut. Tidak ada yang bercerita tentang pesannya sendiri.

# source 27622653
nice-body = Tubuh mengirim pesan tanpa ponsel. Apa kata masing-masing?
    .warm-glow = Rasa hangat di dada
    .warm-glow_with = “Ini enak.”
    .warm-glow_why = Rasa hangat juga pesan. Dia bisa datang bersama batu.
    .stone = Batu di perut
    .stone_with = “Terlalu berat untuk sendirian!”
    .stone_why = Batu itu seperti klakson. Dia ingin ada yang memperhatikan. Dia bukan hukuman.
    .wheels = Tangan yang ingin mengayuh roda
    .wheels_with = “Aku mau pergi.”
    .wheels_why = Tomasi boleh pergi di tengah kalimat. Kalimat orang dewasa pun.
    .numb = Tidak merasa apa-apa
    .numb_with = “Aku sedang jeda.”
    .numb_why = Ada tubuh yang jadi diam kalau semuanya terlalu banyak. Itu juga pesan.
    .hint = Batu itu berat. Mulai dari situ.
    .teacher = Gambar garis luar Tomasi dan minta kelas menaruh perasaan lain di dalamnya. Tekankan yang terakhir: sebagian anak membeku atau tidak merasa apa-apa, dan itu sama wajarnya. Perasaan adalah alasan untuk melihat dan bercerita. Perasaan tidak membuktikan apa-apa tentang seseorang.

# source 8fe38d40
nice-secrets = Aisha kenal dua macam: kejutan dan rahasia berat. Balik setiap kartu.
    .cake = Kue untuk hari Sabtu
    .cake_back = Kejutan. Hari Sabtu selesai, dan ada yang senang. Beratnya nol.
    .for-ever = “Di antara kita, selamanya”
    .for-ever_back = Rahasia berat. Tidak ada akhirnya, dan menutup pintu bagi penolong. Boleh diceritakan.
    .new-name = Nama baru tim
    .new-name_back = Kejutan. Di balapan semua orang mendengarnya: Tim Moo Perkasa!
    .sad-if = “Aku sedih kalau kamu cerita”
    .sad-if_back = Rahasia berat. Kesedihan orang dewasa bukan tugas anak. Boleh diceritakan.
    .grown-up-asks = “Sembunyikan dari keluargamu”
    .grown-up-asks_back = Orang dewasa yang meminta itu melanggar aturan. Boleh diceritakan, biarpun sudah janji.
    .teacher = Dua pertanyaan memilah rahasia: Apakah segera berakhir? Apakah ada yang akan senang? Dua kali ya berarti kejutan. Minta kelompok mengarang kejutan lain yang tidak berbahaya. Jangan mengumpulkan rahasia berat, dan jangan pernah meminta rahasia sungguhan.

# source 39d6b368
nice-rules = Orang dewasa punya aturan untuk menulis ke anak. Ditepati, atau dilanggar?
    .rule-kept = Ditepati
    .rule-broken = Dilanggar
    .whole-team = Dia menulis ke seluruh tim.
    .whole-team_why = Semua bisa membacanya, keluarga juga. Grup memang untuk itu.
    .at-night = Dia menulis ke satu anak malam-malam.
    .at-night_why = Malam itu untuk bermimpi. Latihan bisa menunggu sampai pagi.
    .bring-family = “Ajak keluargamu, ya!”
    .bring-family_why = Yang berbuat benar senang kalau orang lain ikut melihat.
    .asks-secret = Dia mau pesannya dirahasiakan.
    .asks-secret_why = Tidak ada orang dewasa yang boleh meminta itu dari anak. Yang baik tidak, yang penting juga tidak.
    .cake-hush = “Sst, ada kue untuk Mina!”
    .cake-hush_why = Kejutan, dan akhirnya tinggal remah-remah. Tidak ada aturan yang dilanggar.
    .just-me-photo = “Foto, untukku saja.”
    .just-me-photo_why = Foto tim itu untuk tim, dan keluarga setuju dulu. “Untukku saja” melanggar aturan.
    .hint = Apakah semua orang boleh ikut melihat?
    .hint_more = Tiga ditepati: seluruh tim, keluarga, kue.
    .teacher = Aturan ini mengikat orang dewasa, bukan anak. Sebutkan aturan pesan di sekolah ini: grup mana, jam berapa, siapa ikut membaca. Soal tumpangan juga: keluarga tahu dan setuju dulu. Aturan yang dilanggar adalah alasan untuk bercerita, biarpun tidak ada hal lain yang terjadi.

# source 41f50a2e
nice-coach-writes = Pelatih Vic menulis ke Tomasi. Menurutmu Tomasi sebaiknya bagaimana?
    .best-today = Hari ini kamu bintangnya!
    .star_feels = Hangat? Atau agak aneh? Dua-duanya boleh. Tomasi bisa menikmati pujian dan tetap mendengar perutnya.
    .thanks-team = Terima kasih! Kami semua hebat tadi.
    .thanks-team_why = Ramah dan benar. Kata yang baik boleh dijawab dengan baik.
    .thanks-horn = Terima kasih! Itu berkat klaksonnya.
    .thanks-horn_why = Tomasi bercanda, dan itu boleh. Tidak ada salahnya merasa senang.
    .still-awake = Masih bangun?
    .not-the-others = Jangan bilang yang lain
    .night_feels = Batu? Atau tidak terasa apa-apa? Dua-duanya bisa berarti: ada yang tidak beres di sini. Tomasi bisa bercerita sekarang, begitu ada batu.
    .asleep = Aku sudah tidur. Klaksonku juga.
    .asleep_why = Lelucon kecil menutup pintu untuk malam ini. Malam hari, Tomasi tidak berutang jawaban ke siapa pun.
    .keep-it = Oke, aku tidak akan bilang.
    .keep-it_why = Tomasi suka dia dan ingin setia. Tapi orang dewasa tidak boleh meminta itu. Janji seperti itu boleh dibatalkan kapan saja.
    .team-only = Tolong tulis di grup tim saja.
    .team-only_why = Aturan yang adil dalam satu kalimat. Di grup, orang lain bisa ikut membaca.
    .send-photo = Kirim fotomu, dong
    .just-for-me = Untukku saja
    .had-one = Kemarin kan sudah dapat satu.
    .had-one_why = Jadi sudah pernah ada yang terkirim. Itu bukan salah Tomasi. Dia tidak perlu mengirim lagi, dan tidak perlu menjawab. Bercerita sekarang pun menolong.
    .ask-at-home = Aku tanya orang rumah dulu.
    .ask-at-home_why = Itu membuka jendela. Tomasi bahkan tidak perlu menunggu jawaban.
    .just-no = Tidak. Aku berhenti di sini.
    .just-no_why = Pendek dan jelas. Tidak perlu alasan, untuk orang dewasa pun tidak.
    .still-there = Kamu masih di situ?
    .keep-proof_why = Di kertas: nama, kata-kata, hari, jam. Gambar tidak pernah disalin atau diteruskan. Ponselnya diserahkan ke orang dewasa yang aman.
    .block_why = Pelatih Vic tidak bisa menulis ke Tomasi lagi. Anak juga boleh memblokir orang dewasa. Itu bukan tidak sopan.
    .report_why = Orang yang mengurus obrolan bisa memeriksa apa yang ditulis. Itu mungkin menolong anak lain.
    .leave_why = Tomasi menutup obrolan dan meluncur ke dapur. Di dapur ada lampu, dan teh.
    .tell_nurse = “Suster Leilani, Pelatih Vic menulis padaku malam-malam, diam-diam. Tolong aku.”
    .tell_nurse_why = Dia meletakkan plester dan mendengarkan. “Suster percaya padamu. Ini bukan salahmu. Kamu tidak perlu menjawabnya. Hari ini juga Suster urus.”
    .tell_auntie = “Bibi, ini penting. Pelatih Vic mau aku menyimpan rahasia.”
    .tell_auntie_why = Bibi langsung mematikan kompor. “Bibi percaya padamu. Dia tidak boleh meminta itu. Kamu benar bercerita. Bibi cari pertolongan untuk kita.”
    .sent-already = Sudah pernah ada yang terkirim, dan Tomasi tetap bercerita. Tidak ada yang memarahinya. Ada orang yang tahu cara menolong soal foto seperti itu. Sekarang mereka menolong. Ini bukan salahnya, tidak pernah.
    .kept-secret = Tomasi tadinya bilang akan menyimpannya, dan dia tetap bercerita. Itu benar. Janji seperti itu tidak berlaku. Ini bukan salahnya, dan sekarang orang dewasa yang memikul batunya.
    .told-early = Tomasi bercerita begitu batunya terasa. Hari itu juga orang dewasa mengambil alih. Hari Sabtu dia balapan. Klaksonnya melenguh begitu keras sampai seekor kerbau menjawab.
    .told-late = Tomasi menunggu sebentar, lalu bercerita. Itu juga saat yang bagus. Ini bukan salahnya, di hari apa pun. Sekarang orang dewasa memikul batunya, dan Tomasi tidur nyenyak.
    .hint = Bercerita bisa kapan saja, di awal sekali pun.
    .teacher = Adegan berhenti sebelum ada yang lebih buruk, begitu juga pembicaraannya: tidak menebak apa yang terjadi sesudahnya. Berhenti di tiap perasaan: pesan ini mungkin untuk apa? Mainkan dua kali, bercerita di awal dan belakangan, lalu bandingkan. Kalau ada anak yang bicara tentang dirinya: dengarkan, ucapkan terima kasih, jangan janjikan kerahasiaan, dan ikuti langkah sekolah hari itu juga.

# source 9d201e88
nice-no-blame = Tomasi menjanjikan sesuatu, atau pernah ada yang terkirim. Banyak anak akan begitu untuk orang sebaik itu. Pelatih itu orang dewasa dan tahu aturannya. Jadi dia yang bertanggung jawab, selalu. Dan bercerita tetap menolong.
    .teacher = Langkah ini hanya muncul kalau ada janji atau foto sebelumnya. Bacakan pelan-pelan. Minta kelas mengatakan dengan kata sendiri mengapa seorang anak mungkin menyimpan rahasia seperti itu: suka pada orangnya, takut kehilangan klub, malu. Tidak satu pun membuat itu salah si anak.

# source b0e904fd
nice-take-along = Dara ingin menolong. Apa yang bisa dibawa Tomasi saat bercerita?
    .copies = Salinan gambar pribadi
    .copies_why = Gambar pribadi tidak pernah disalin atau diteruskan, untuk menolong pun tidak. Kata-kata, nama, dan waktu boleh.
    .paper-note = Catatan: kata-kata, nama, waktu
    .paper-note_why = Kertas ingatannya kuat. Orang dewasa jadi tahu apa yang ditulis, dan kapan.
    .long-post = Unggahan, supaya semua bisa membaca
    .long-post_why = Marah itu boleh. Tapi unggahan membawa gunjingan. Satu orang dewasa yang aman membawa pertolongan.
    .only-words = Tidak bawa apa-apa, cukup satu kalimat
    .only-words_why = Itu cukup! Tidak ada yang harus membuktikan apa pun sebelum bercerita.
    .phone-itself = Ponselnya, seperti apa adanya
    .phone-itself_why = Tidak ada yang disalin, tidak ada yang dikirim. Selanjutnya diurus orang dewasa yang aman.
    .hint = Tiga di antaranya menolong.
    .teacher = Bukti adalah kata-kata, nama, dan waktu. Gambar pribadi tidak pernah disalin, diperlihatkan, atau dikirim, oleh anak maupun guru. Ponsel diserahkan ke orang dewasa yang aman, dan dia bertanya kepada petugas yang berwenang. Untuk bercerita tidak pernah perlu bukti: satu kalimat cukup.

# source 0413290b
nice-tomasi-tells = Bisa juga begini: “Pelatih Vic? Dia kan baik sekali!” kata Paman Somchai. Bantu Tomasi terus bercerita.
    .to-you-too = “Pelatih Vic juga baik, ya, padamu?”
    .to-you-too_why = Awal yang hati-hati. Tapi kedengarannya seolah semua beres. Yang mengganggu Tomasi belum keluar.
    .at-night-secret = “Pelatih Vic menulis padaku malam-malam, diam-diam. Tolong aku.”
    .at-night-secret_why = Siapa orangnya, apa yang dia lakukan, dan bahwa perlu pertolongan. Tidak perlu lebih.
    .did-wrong = “Aku berbuat salah dengan ponselku.”
    .did-wrong_why = Tomasi tidak berbuat salah. Orang dewasalah yang melanggar aturan. Itu yang bisa dia katakan.
    .tell_teacher = Dia sedang membuat garis untuk balapan.
    .tell_teacher_why = “Pelatih Vic? Vic yang baik itu?” Dia belum bisa percaya. Itu bukan salah Tomasi. Dia bisa mengatakannya lagi, atau bercerita ke yang lain.
    .teacher_again = Tomasi mengatakannya sekali lagi. Pak Rahman meletakkan kapur. “Maafkan Bapak. Bapak percaya padamu. Tadi Bapak tidak mau itu benar. Hari ini juga Bapak urus.”
    .tell_mother = Dia membawa piala balap, sembilan-sembilannya.
    .tell_mother_why = “Jangan sekarang, nanti jatuh!” Sibuk bukan berarti tidak. Pialanya sembilan, tangannya dua.
    .mother_again = Pialanya sudah di meja. Dia duduk dan mendengar semuanya. “Ibu percaya padamu. Ibu temani sampai ada yang menolong kita.”
    .tell_nurse = Dia sedang menggulung perban.
    .tell_nurse_why = Perbannya boleh menggelinding. Dia mendengarkan sampai selesai. “Suster percaya padamu. Kamu benar bercerita, dan benar bercerita lagi.”
    .end = Ada yang percaya padanya. Kelihatan baik dan berbuat benar itu dua hal. Sebagian orang dewasa perlu waktu untuk melihatnya. Jadi bagus untuk terus bercerita sampai ada yang mendengarkan.
    .hint = Kalimat mana yang bilang siapa, apa, dan “tolong”?
    .teacher = Orang dewasa ragu karena suka pada seseorang, bukan karena anak itu pembohong. Minta anak berpasangan berlatih sebagai Tomasi: mengatakannya, mendengar “Dia kan baik sekali!”, lalu mengatakannya lagi dengan tenang. Sebutkan tiga orang yang bisa ditanya berikutnya. Percaya adalah tugas kita: jangan bertanya untuk mengorek rincian.

# source dfc38676
nice-whose-fault = Bayangkan: Tomasi menumpang, menyimpan rahasia, mengirim foto. Siapa yang bertanggung jawab?
    .the-boy = Tomasi. Dia yang mengirimnya.
    .the-boy_why = Yang memintanya orang dewasa yang dia percaya. Orang dewasa tidak boleh begitu. Jadi itu bukan salah Tomasi.
    .both-some = Dua-duanya, sedikit
    .both-some_why = Sedikit masih terlalu banyak. Aturannya untuk orang dewasa, jadi anak tidak bisa melanggarnya.
    .the-coach = Pelatih Vic
    .the-coach_why = Dia orang dewasanya, dan dia tahu aturannya. Itu tetap begitu, hari ini dan setahun lagi.
    .nobody-at-all = Tidak ada. Dia kan baik sekali.
    .nobody-at-all_why = Kata-kata manis tidak menyambung aturan yang patah. Ada yang bertanggung jawab, dan itu bukan Tomasi.
    .hint = Siapa yang harus menepati aturannya?
    .teacher = Jangan sampai ini jadi pemungutan suara. Orang dewasa yang bertanggung jawab, selalu: juga sesudah hadiah, kata ya, foto, atau diam yang lama. Mungkin ada anak di ruangan ini yang perlu persis kalimat itu. Ucapkan dengan tenang dan jelas, tanpa memandang siapa pun.

# source c8ed7843
nice-how-sure = Seberapa yakin orang berani bercerita, biarpun tentang orang yang sangat baik? Pilih satu wajah. Ini tidak disimpan.
    .low_why = Jujur sekali. Bercerita tentang orang yang baik itu sulit. Secarik catatan bisa membuka jalan.
    .middle_why = Setengah yakin cukup untuk mulai. Kalimat pertama boleh gemetar.
    .high_why = Bagus! Teman yang punya batu mungkin senang ditemani orang seperti itu.
    .teacher = Pribadi: jangan menanyai siapa pun wajah mana yang dipilih, dan jangan angkat tangan. Tunjukkan halaman Bantuan, dan katakan siapa yang bisa ditemui di sekolah, di mana dan kapan, hari ini dan besok.

# source 4c295090
nice-after = Apa yang terjadi sesudah bercerita?
    .knows-steps = Suster akan memberi tahu orang yang menjaga anak. Tiap langkah, kamu yang dengar dulu.
    .once-more = Tomasi harus bercerita sekali lagi. Suster Leilani duduk di sampingnya.
    .gone = Pelatih Vic tidak datang lagi. Itu karena perbuatannya, bukan karena Tomasi bercerita.
    .misses = Kadang Tomasi kangen bagian yang enak. Itu boleh. Bibi membuatkan teh.
    .two-coaches = Sekarang pelatihnya Pak Rahman dan ibu Mina. Mereka hanya menulis ke seluruh tim.
    .soft-whistle = Tapi peluit Pak Rahman begitu pelan, tidak ada yang mulai.
    .start-horn = Tenang. Biar aku yang memulai. Siap, sedia, mooo!
    .answer-moo = Tim Moo Perkasa berangkat! Dan dari jauh, kerbau sungguhan menjawab.
    .teacher = Anak takut akan apa yang datang sesudah bercerita, jadi bahas dengan tenang: orang dewasa bertindak, mereka mengatakan langkah berikutnya, dan anak tidak perlu membereskannya. Kangen pada orang yang berbuat salah itu wajar. Tutup dengan yang ringan, misalnya melenguh bergiliran. Lalu tetaplah di ruangan sebentar.

# source 54097962
nice-warm-idris = Idris kecil mendapat pesan dari tubuhnya. Apa kata masing-masing?
    .growl = Perut keroncongan
    .growl_with = “Mana makan siangnya?”
    .growl_why = Bunyinya seperti macan kecil. Diberi pisang, dia mendengkur.
    .yawn = Menguap lebar sekali
    .yawn_with = “Aku mau tidur.”
    .yawn_why = Macan pun menguap. Lalu berbaring.
    .bumps = Kulit merinding
    .bumps_with = “Dingin sekali di sini!”
    .bumps_why = Jaket menjawab pesan itu dengan baik.
    .hint = Yang mana ada hubungannya dengan makanan?

# source 061b418f
nice-warm-cake = “Jangan bilang Dara dulu!” Mina membuatkannya kue untuk hari Sabtu. Apa itu?
    .for-always = Rahasia tanpa akhir
    .for-always_why = Ada akhirnya: Sabtu pukul empat, dengan lilin.
    .a-surprise = Kejutan
    .a-surprise_why = Segera berakhir, dan ada yang akan senang. Begitulah kejutan.
    .a-lie = Kebohongan
    .a-lie_why = Mina tidak bilang apa pun yang tidak benar. Dia hanya menunggu sampai Sabtu.
    .hint = Kapan selesai, dan bagaimana perasaan Dara nanti?

# source dbf81fe9
nice-warm-tablet = Aisha membawa tablet kelas ke Paman Somchai. Kalimat mana yang paling membantunya?
    .it-is-mean = “Tablet ini jahat pada kami.”
    .it-is-mean_why = Kelihatannya begitu. Tapi tablet itu berbuat apa, Paman masih belum tahu.
    .nothing-happened = “Tidak ada apa-apa. Tidak ada yang menyentuhnya.”
    .nothing-happened_why = Tidak ada yang akan dimarahi. Paman hanya ingin tahu apa yang tidak beres.
    .black-at-ten = “Layarnya gelap pukul sepuluh.”
    .black-at-ten_why = Apa yang terjadi, dan kapan: sekarang dia tahu mulai dari mana.
    .hint = Mana yang bilang apa yang terjadi?
