### Activity gallery, English: the source. CC BY 4.0

course = Activity gallery
    .about = For trainers: every kind of activity, with each of its options.
module_all = All activities
cast_lumo = Lumo
    .alt = Lumo, a round firefly with a lantern for a tail
cast_mina = Mina
    .alt = Mina, a girl of ten
cast_dara = Dara
    .alt = Dara, a boy of ten
cast_aisha = Aisha
    .alt = Aisha, a girl of eleven with a headscarf
cast_tomasi = Tomasi
    .alt = Tomasi, a boy of eleven who uses a wheelchair
cast_auntie = Auntie Sok
    .alt = Auntie Sok, a grown-up with a kind face
cast_teacher = Mr. Rahman
    .alt = Mr. Rahman, a teacher
cast_fox = Fox
