### Activity gallery, English: the source. CC BY 4.0

lesson = Ways through a lesson
    .about = Conditions, flags, counters, a group, and two endings.
    .learned = What was chosen decides what comes next, and how it ends.
    .tell = A kite, a pot or a worry: there is a grown-up at home or at school who listens.

ways-fork = Here the way forks. What is chosen sets flags. What shall the story begin with?
    .soup-way = With the soup
    .soup-way_why = The flag “soup-first” goes up.
    .kite-way = With the kite
    .kite-way_why = This is asked for later, with Did.
    .goat-way = With the goat
    .goat-way_why = The pot will not stay full for long.

ways-soup = This is shown if the flag is up. I made carrot soup! Then comes a group of steps that is called from here, and then the way leads past the kite.

ways-kite = This is shown if the kite was chosen, and the soup was not. My kite flies! The same group is called from here as well.

ways-goat = Whoever comes by here meets the goat. It has drunk the pot empty, so the flag “pot-full” goes down again.

ways-share = A right answer adds to a counter. Idris has soup all over his face, and Mina took a photo. What now?
    .post-face = Post it, it is so sweet
    .post-face_why = Sweet, yes. But Idris is six, and not a cake. He may choose, too.
    .ask-idris = Ask Idris first
    .ask-idris_why = He looks at it for a long time. “Yes, but only for Nani.” The counter “kind” goes up by one.
    .mina-alone = Send it only to Aisha’s friends
    .mina-alone_why = They are kind. Still nobody has asked the one with the soup.
    .hint = A first hint: whose face is it?
    .hint_more = A second one, a bit bigger: somebody has not been asked yet.

ways-sort = Where does a pot stay safe from the goat?
    .safe = Safe
    .eaten = Soon eaten
    .lid = Under a heavy lid
    .lid_why = The goat lifts it, and gets tired.
    .window-sill = On the window sill
    .window-sill_why = That is as high as a goat’s nose.
    .high-shelf = On the highest shelf
    .high-shelf_why = It can look up, and that is all.
    .hint = How high does a goat reach?

ways-tell = Every way passes here. Somebody cut Dara’s kite string and sent round a film of it. Help him to tell.
    .sort-of = “My kite is sort of gone.”
    .sort-of_why = Whoever hears that looks up into the sky.
    .kite-string = “Somebody cut my string, and laughs about it online. Please help me.”
    .kite-string_why = It says what happened, and that he needs help.
    .tell_auntie = Auntie chases the goat with a ladle.
    .tell_auntie_why = “One moment, dear, the soup!” She did not say no. She said one moment.
    .auntie_again = The goat is outside. She sits down and listens. “It isn’t your fault. We’ll sort it out together.”
    .tell_teacher = Mr. Rahman sharpens pencils.
    .tell_teacher_why = He puts them down. “I’m glad that you told me. It isn’t your fault. I’ll find out who it was.”
    .end = Somebody listened. The film is gone, and the kite has a new string. It is a noodle, for now.
    .hint = Which sentence says that help is needed?
    .hint_more = If the first one has no time: once more, or another.

ways-again = This is shown if Auntie was told twice: Times asks how often. Good that you came again, Dara!

ways-two-of-three = This is shown if at least two of three things hold: the pot is full, two kind things were done, the kite or the goat was met.

ways-enough = Here a lesson can end early. Is that enough?
    .stop-here = That is enough
    .stop-here_why = The next step goes to the end.
    .one-more = One more step
    .one-more_why = There is one, with Idris in it.

ways-stop = From here the way goes straight to the end. Nobody misses anything important. The soup was good!

ways-more = This is the last step. Look, Lumo, the goat is carrying our pot home!

breathe-in = This step belongs to a group. Several steps can call it. Smell the soup with me!

breathe-order = And this is a question in the group. How does one cool hot soup on a spoon?
    .sniff = Breathe in slowly
    .sniff_why = It smells of carrots.
    .hold = Hold still for a moment
    .hold_why = Otherwise it spills.
    .blow = Breathe out slowly
    .blow_why = Now the soup is cool, and everybody is calm.
    .hint = First in, then out.

ending_full-pot = The first ending: the pot is still full, and somebody was asked. There is soup for everybody, even for the goat.

ending_empty-pot = The usual ending: the pot is empty, and the goat is happy. Auntie peels carrots again.

ways-warm-hat = Tomasi drew Nani with a very tall hat, and likes it a lot. What could he do first?
    .hat-to-all = Hang it up at the market
    .hat-to-all_why = It is a good drawing. It is also Nani’s face.
    .hat-ask = Show it to Nani and ask
    .hat-ask_why = She laughs, and wants the hat even taller.
    .hat-cut = Cut Nani out, and hang up the hat
    .hat-cut_why = The hat alone is free. But she would have loved to see herself.
    .hint = Whose face is it?

ways-warm-buns = Suri baked buns. Where do they stay until the feast?
    .stays = They stay
    .gone = Soon gone
    .tin = In a tin with a lid
    .tin_why = Ants can smell it, but not open it.
    .bench = On a bench in the yard
    .bench_why = Whoever sits down there has a bun, or is a hen.
    .hook = In a bag on a hook
    .hook_why = Only somebody tall can reach it.
    .grass = In the grass, to cool
    .grass_why = The whole meadow says thank you.

ways-warm-thieves = Who takes what from Nani’s kitchen?
    .ants = Ants
    .ants_with = Sugar, grain by grain
    .ants_why = They carry more than they weigh.
    .cat = The cat
    .cat_with = Fish heads
    .cat_why = She calls it tidying up.
    .hen = The hen
    .hen_with = Rice from the floor
    .hen_why = Afterwards it is clean.

ways-warm-drawing = Before Aisha shows others how I [draw], she [asks] me.
    .draw = draw
    .draw_why = It is about a drawing.
    .asks = asks
    .asks_why = Then I can say yes or no.
    .sings = sings
    .sings_why = That is nice, but it is no question.
