### Activity gallery, English: the source. CC BY 4.0

course = Activity gallery
    .about = For trainers: every kind of activity, with each of its options.
module_telling = Telling
module_questions = Questions
module_scenarios = Scenarios
module_ways = Ways
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
cast_ravi = Ravi
    .alt = Ravi, a boy of eleven with glasses
cast_suri = Suri
    .alt = Suri, a girl of twelve with a hearing aid
cast_idris = Idris
    .alt = Idris, a boy of six
cast_auntie = Auntie Sok
    .alt = Auntie Sok, a grown-up with a kind face
cast_teacher = Mr. Rahman
    .alt = Mr. Rahman, a teacher
cast_nani = Nani
    .alt = Nani, an old grandmother with a wise smile
cast_uncle = Uncle Somchai
    .alt = Uncle Somchai, a grown-up who repairs phones at the market
cast_nurse = Nurse Leilani
    .alt = Nurse Leilani, a nurse of the health post
cast_mother = Mina’s mother
    .alt = Mina’s mother, a grown-up
cast_class-group = Class group
cast_fox = Fox

## What can be learned here
skill_fly-a-kite = Make a kite and fly it
skill_guard-the-soup = Keep the soup from the goat
skill_ask-before-sharing = Ask before I share
skill_lock-my-things = Lock my things well
skill_check-before-sharing = Check before I share
skill_tell-someone = Tell somebody who can help

## What some believe; for adults
thinks_joke-needs-no-asking = If it is nice or funny and not meant badly, nobody needs to be asked.
thinks_friends-may-see-all = Friends may see every picture, and it stays with them.
