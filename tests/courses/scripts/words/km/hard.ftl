### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = មីណាថា៖ «StarFox 99 សប្បាយណាស់!» ម៉ោង 16:02 នាងសរសេរ៖ ស្ត្រីក្នុងគ្រួសារជ្រើសរើសខ្ទឹម ឆ្អឹងស្ពាន ប្រវត្តិវិទ្យាល័យភ្នំពេញ។
