### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = مینا نے کہا: “StarFox 99 بہت مزے کی ہے!” پھر 16:02 پر لکھا: نستعلیق، ٹھیک ٹھاک، گھنٹی، چمچے، مستحکم تختی، جھیل کے پیچھے۔
