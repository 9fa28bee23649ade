### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = Mina says: “StarFox 99 is such fun!” At 16:02 she sends a message, and is incomprehensibly, unmistakably, extraordinarily glad.
