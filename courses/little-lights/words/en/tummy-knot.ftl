### Lumo's Little Lights, English: the source. CC BY 4.0

lesson = The knot in the tummy
    .about = A scary video jumps in. Now Idris has a knot.
    .learned = I close it. I breathe. I tell somebody.
    .tell = A knot in the tummy is worth telling. It is never the child’s fault.

knot-hello = Hello, it’s Lumo! Sometimes a tummy has a knot. The knot says: something feels wrong. Here is our line: “Close it. Breathe. Tell!”
    .teacher = Practise with movements: two hands close like a book, breathe out long with “fffff”, then both hands at the mouth. Before you begin, say who listens at your school. Ask nobody what they have seen. A child may draw instead.

knot-story = The knot in the tummy
    .ducks = Idris watches ducks. Quack, quack, quack.
    .not-a-duck = Then a scary video jumps in. Not a duck!
    .knot = Oh! My tummy has a knot.
    .line = Close it. Breathe. Tell!
    .breathes = He closes it. He breathes out. Fffff!
    .tells = Nani, I saw something scary.
    .nani = I’m glad you told me. You did nothing wrong.
    .quack = “Quack!” says Nani. Idris laughs. Bye-bye, knot!
    .teacher = We never see the video, and nobody needs to guess it. All breathe out with Idris: fffff. Ask: what did Nani do well? She listened, she was not cross, and she quacked. All quack the knot away.

knot-first = Something scary jumps in. What does Idris do first?
    .peek = Peek through his fingers
    .peek_why = Eyes still peek. Closing it works better.
    .end-of-it = Watch to the end
    .end-of-it_why = Then the knot grows. He may stop at once.
    .close = Close it
    .close_why = Gone! Stopping is always allowed.
    .hint = What makes it go away?
    .teacher = Many children watch on because they freeze, or want to know how it ends. That is normal. Show how it is closed: cover it, turn it over, or walk away and fetch somebody.

knot-size = What makes the knot small? What makes it big?
    .small = Small knot
    .big = Big knot
    .again = Watch it again
    .again_why = The tummy did not like it. Look away.
    .breathe = Breathe out slowly
    .breathe_why = Fffff! That makes a tummy soft.
    .nani = Tell Nani
    .nani_why = A knot that is told comes undone.
    .secret = Tell nobody
    .secret_why = Alone, the knot gets tighter and tighter.
    .hint = What does a tummy like?
    .teacher = A piece of string helps: tie a loose knot, pull it tight for “big”, undo it for “small”. Children may add what helps them feel calm: a cuddle, a drink of water, a song.

knot-whom = Idris thinks: “They will be cross.” Whom can he tell?
    .nurse = Nurse Leilani
    .nurse_why = She is not cross. “It’s not your fault, Idris.”
    .nobody = Nobody. He tapped it himself.
    .nobody_why = It jumped in. That is not his fault.
    .duck = The toy duck
    .duck_why = Good for a cuddle! But it can’t help.
    .hint = Who listens and can help?
    .teacher = Fear that somebody will be cross is what keeps most children quiet. Say it plainly: whatever he tapped, telling is right. If a child tells you something of their own, listen, thank them, promise no secret, and follow your school’s steps.

knot-tell = Mina saw a scary video, too. Help her to tell!
    .fine = “I’m fine.”
    .fine_why = Then nobody can see the knot.
    .scared = “A video scared me. Please sit with me.”
    .scared_why = Clear! It says what happened and what helps.
    .tell_mother = She is reading a letter.
    .tell_mother_why = “A video can’t bite, dear.” She has not understood yet.
    .mother_again = Mina says it again. Now Mother listens and hugs her.
    .tell_nurse = She is rolling bandages.
    .tell_nurse_why = “Come and sit with me. It’s not your fault.”
    .end = Somebody listened. The knot comes undone. Now they watch baby goats. It was not Mina’s fault.
    .hint = Which one says what happened?
    .teacher = Act it: you are Mother with a letter. The class says the clear sentence, then says it again. Some grown-ups do not understand at first. Then: once more, or somebody else.

knot-song = Close it, breathe, and tell, tell, tell! Soon my tummy feels so well!
    .teacher = Sing it softly, with the three movements. End with a calm thing: one long breath out, a quack, a stretch. Say once more who listens at your school.

knot-loud = A video is much too loud for Aisha. What first?
    .sing-over = Sing over it
    .sing-over_why = What a concert! But it still shouts.
    .shut-it = Close it
    .shut-it_why = Quiet! Her ears say thank you.
    .more = Watch a bit more
    .more_why = A bit more is a bit louder. She may stop.

knot-race = Dara has a knot before his race. What makes it small?
    .soup = Eat all the soup
    .soup_why = Now he has a knot and a full tummy.
    .auntie = Tell Auntie Sok
    .auntie_why = She listens. The knot gets smaller and smaller.
    .blanket = Hide under a blanket
    .blanket_why = The knot hides there, too. Telling helps more.
