### The Bright Trail, English: the source. CC BY 4.0

course = The Bright Trail
    .about = Walk with Lumo, meet a hungry goat and a sinking boat, and light the lanterns. For curious people from nine to twelve.
module_my-private-things = My private things
module_true-or-false = True or false?
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
cast_starfox = StarFox
cast_ravi = Ravi
