### The Bright Trail, English: the source. CC BY 4.0

course = The Bright Trail
    .about = Walk with Lumo and light a lantern with every story. Be kind, be clever, be safe online.
module_my-private-things = My private things
cast_lumo = Lumo
    .alt = Lumo, a round firefly with a lantern for a tail
cast_mina = Mina
    .alt = Mina, a girl with short dark hair and a star clip
cast_dara = Dara
    .alt = Dara, a boy in an orange hoodie with a blue hearing aid
cast_aisha = Aisha
    .alt = Aisha, a girl in a purple headscarf and a blue tunic
cast_tomasi = Tomasi
    .alt = Tomasi, a boy with curls and a green shirt, in a wheelchair
cast_auntie = Auntie Sok
    .alt = Auntie Sok, a woman with glasses and a red cardigan
cast_teacher = Mr. Rahman
    .alt = Mr. Rahman, a teacher with a short beard and a book
cast_ravi = Ravi
cast_starfox = StarFox
