### Activity gallery, English: the source. CC BY 4.0

lesson = Scenarios
    .about = Chat and Tell.
    .learned = In a scenario the child advises somebody in a story. Nobody loses.
    .tell = Something like this can be told to a grown-up at home or at school.

chat-kite = This is a Chat. A player called Fox writes to Dara about kites. What should he do?
    .nice-kite = I saw your kite. So nice!
    .which-hill = Which hill do you fly it on?
    .say-hill = The one behind the market.
    .say-hill_why = A hill says where Dara can be found. Fox does not need it.
    .just-kites = I only talk about kites here.
    .just-kites_why = Friendly, and nothing private in it.
    .come-alone = Come alone, it is a secret
    .keep-proof_why = Dara writes down the name, the words and the time.
    .block_why = Fox cannot write to Dara any more.
    .report_why = The people who run the game can look at the words.
    .leave_why = Dara closes the chat. Nothing has to be answered.
    .tell_auntie = “Auntie, somebody wants me to come to a hill alone.”
    .tell_auntie_why = She puts the kettle down. “Thank you for telling me. We stay here, and I’ll help.”
    .tell_teacher = “Mr. Rahman, can I show you something odd?”
    .tell_teacher_why = He listens to the end. “It isn’t your fault. I’ll talk to your aunt.”
    .with-proof = Dara’s note helps the grown-ups to report Fox. The kite flies on another hill, with Auntie.
    .told-kite = The grown-ups report Fox together. The kite flies on another hill, with Auntie.
    .hint = Telling works at any time.

tell-four = This is Tell. Fox still sends odd messages, and Dara has a knot in his tummy. Help him to tell.
    .mumble = “Oh, it’s nothing.”
    .mumble_why = Whoever hears that goes away again. The worry stays.
    .clear = “Something odd happened online. Please help me.”
    .clear_why = Short and clear. Whoever hears it knows that help is needed.
    .riddle = “What if a boy had a fox?”
    .riddle_why = That sounds like a riddle. A grown-up may guess something else.
    .tell_auntie = The oil is hot, and the cat is in the flour.
    .tell_auntie_why = “Not now, dear, the oil!” She did not say no. She said not now.
    .auntie_again = The oil is off. She sits down and listens to the end. “Thank you for trying again.”
    .tell_teacher = He is reading in the yard.
    .tell_teacher_why = He closes his book. “I’m glad you told me. It isn’t your fault. We’ll find a way.”
    .tell_tomasi = He is a friend, and nearly always joking.
    .tell_tomasi_why = “A fox? Ha! You made that up.” Tomasi does not believe it. Somebody grown-up can help more.
    .end = Somebody listened. The knot is gone, and Fox was reported. Telling once more was worth it.
    .hint = Which sentence makes somebody stop and listen?

detective-four = This is Detective. Aisha reads: “No school tomorrow! A giant kite has landed on the roof!” Is it true?
    .who-says = Who says so?
    .who-says_back = A page called KiteNews4U. Nobody knows who writes it.
    .when = When?
    .when_back = The same sentence stood there last year, and the year before.
    .who-else = Who else says so?
    .who-else_back = Nobody. The school’s own page speaks of sports day.
    .picture = Where is the picture from?
    .picture_back = From a film about giant kites. The roof has another colour, too.
    .true_why = It would be nice! But nobody except one odd page says so.
    .false_why = Four pieces of evidence, and none of them speaks for it.
    .unsure_why = Whoever cannot tell and does not share does no harm. That is a full answer.
    .end = Aisha shared nothing. She asked Mr. Rahman, and he laughed: “The kite? That was my hat.”
    .hint = Who would know it if it were true?
