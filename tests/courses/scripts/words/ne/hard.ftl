### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = मीनाले भनिन्: “StarFox 99 कस्तो रमाइलो!” 16:02 बजे उनले लेखिन्: श्रीकृष्ण, द्वन्द्व, ट्र्याक्टर, ज्ञान, उच्छृङ्खल, कृपया।
