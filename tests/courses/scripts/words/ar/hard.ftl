### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = قالت مينا: «لعبة StarFox 99 مُمتِعة جدًّا!» في الساعة 16:02، ثمّ كتبت: أسَنستَكشِفُها؟ واستمتعت باستكشافاتهم المُتتابِعة.
