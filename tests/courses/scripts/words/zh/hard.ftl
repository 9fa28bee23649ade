### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = 米娜说：“StarFox 99 真好玩！”然后在16:02发来一条消息……她问：要不要一起去？大家都笑了（是的）。我们把灯笼点亮，一步一步往前走。
