### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = Мина: «StarFox 99 үнэхээр хөгжилтэй!» гэж 16:02-д бичээд, найрсагхан инээмсэглэлээрээ бидэнтэйгээ хуваалцсаар өнжөөдөг байжээ.
