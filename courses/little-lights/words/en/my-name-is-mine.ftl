### Lumo's Little Lights, English: the source. CC BY 4.0

lesson = The nosy duck
    .about = A talking duck wants to know everything. What will Idris say?
    .learned = My name and my street are mine. First I ask: who wants it, and why?
    .tell = Does a toy or a game ask? Tell a grown-up. Telling later is fine, too.

name-hello = Hello! I’m Lumo. I glow when I giggle. Today Idris gets a very nosy duck. He has a line. Say it with him!
    .teacher = Nosy means: wants to know everything. Practise the line before you begin, with a hand on the chest: “My name is mine!” Everything is read aloud by you or by a child who likes to. Nobody in class says their own street.

name-duck = The nosy duck
    .gift = A duck that talks! I fixed it for you.
    .asks = “Quack! What is your name?” asks the duck.
    .wait = Wait, Idris! Why does a duck want that?
    .mine = My name is mine!
    .street = “Quack! And where do you live?” asks the duck.
    .tells = My street is mine! Uncle, it asks and asks!
    .off = Good that you told me. Snip! No more asking.
    .quack = Now the duck says: “My name is mine! Quack!”
    .teacher = Let one half of the class be the duck and the other half Idris. Stop at the fifth picture: what could Idris say now? Explain in one sentence: some toys send what they hear to the people who made them.

name-sing = A game says: “Your name, please! Then I’ll sing.” What now?
    .whisper = Whisper it
    .whisper_why = A whisper is telling, too. The game hears it.
    .give-it = Tell it. It’s only a game.
    .give-it_why = A game can tell its makers. Then they know, too.
    .sing = Sing without the game
    .sing_why = The name stays with him. And he sings louder!
    .hint = Who can sing and keep the name?
    .teacher = Let everyone sing one line together, very loudly. Then ask: what did the game get? Nothing! And what did Idris get? A song.

name-who-needs = Who needs to know where Idris lives?
    .needs = Needs it
    .not = Does not
    .duck = A toy duck
    .duck_why = The duck never comes to visit on its own.
    .nurse = Nurse Leilani, when he is ill
    .nurse_why = She comes to help. So she must find him.
    .game = A car game
    .game_why = Its cars stay in the game.
    .uncle = Uncle, who walks him home
    .uncle_why = He has to know which door is right.
    .hint = Who really comes to his door?
    .teacher = Private does not mean never. It means: who wants it, and what for? Children can name others who need to find Idris: a grandmother, a doctor. Keep to Idris, not to the children’s own homes.

name-whom = The game asks for his street, too. Who can help?
    .duck = The toy duck
    .duck_why = It listens well. But it only says quack.
    .uncle = Uncle Somchai
    .uncle_why = He stops and looks. “Good that you came!”
    .nobody = Nobody. Idris hides.
    .nobody_why = Hiding is lonely. And the game asks again tomorrow.
    .hint = Who can talk, look and help?
    .teacher = Ask: who else could Idris tell? A helper is somebody who listens and can do something. A big sister can come along.

name-tell = The game asks again. Help Idris to tell!
    .nothing = “Oh, nothing.”
    .nothing_why = Then nobody knows that he needs help.
    .my-street = “A game wants my street. Please look!”
    .my-street_why = Short and clear. Now help can come.
    .tell_auntie = Her soup is boiling over.
    .tell_auntie_why = “Not now, dear! My soup!” She did not say no.
    .auntie_again = The soup is safe. She sits down and listens.
    .tell_uncle = He is mending a radio.
    .tell_uncle_why = He puts the radio down. “You did well to tell.”
    .end = They look at it together. The question goes away. Idris’s street is still his.
    .hint = Which one says what happened?
    .teacher = Act it out: you are Auntie and stir your soup. Children say the clear sentence once, then again. Busy is not no. If a child tells you something of their own, listen, thank them, promise no secret, and follow your school’s steps.

name-song = My name is mine, my street is mine. I ask, I tell, and all is fine! Quack!
    .teacher = Any tune will do, or clap it. Hand on the chest for “mine”, flap the wings for “quack”.

name-robot = A toy robot asks Mina where her school is. What now?
    .say-it = Say it into its ear
    .say-it_why = The robot can pass it on. It never goes to school.
    .drum = Play the drum with it
    .drum_why = Bum, bum, bum! Much fun, and nothing private.

name-tomasi = A game asks Tomasi for his street. Who can help?
    .rahman = Mr. Rahman
    .rahman_why = He listens and looks at it with Tomasi.
    .pumpkin = A pumpkin
    .pumpkin_why = Pumpkins make good soup. They can’t look at games.
    .game = The game
    .game_why = The game is the one that asks. Somebody else can help.
