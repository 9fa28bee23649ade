### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = Мина говорит: «StarFox 99 — просто чудо!» В 16:02 она пишет сообщение о достопримечательностях, ещё и ещё.
