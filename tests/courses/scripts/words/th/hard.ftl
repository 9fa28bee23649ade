### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = มีนาบอกว่า “StarFox 99 สนุกมาก!” ตอน 16:02 เธอเขียนว่า ปู่ย่าตายายยิ้มปลื้มปริ่มที่น้ำท่วมทุ่ง ญี่ปุ่น ฎีกา กตัญญู ก๋วยเตี๋ยว
