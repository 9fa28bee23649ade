### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = Mina nói: “StarFox 99 vui ghê!” Lúc 16:02 bạn viết: nguyễn ngưỡng nghiêng nghễnh, ướt đẫm, khuỷu tay, Ằ Ễ Ộ Ữ Ỹ.
