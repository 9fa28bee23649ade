### Activity gallery, English: the source. CC BY 4.0

lesson = Tell: rehearse telling
    .about = People who listen, have no time, do not believe it, or are part of the problem.
    .learned = A short, clear sentence helps. If the first one does not help, tell again, or tell another.
    .tell = Something like this can be told to a grown-up at home or at school. Keep telling until somebody listens.

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

tell-involved = Four people, four sentences. Ravi sent round a photo of Tomasi with soup hair, and now everybody laughs. Help Tomasi to tell.
    .ha-ha = “Ha ha, funny thing on the phones today.”
    .ha-ha_why = Whoever hears that laughs along. The worry stays inside.
    .photo-went-round = “A photo of me went round, and I don’t want that. Please help me.”
    .photo-went-round_why = It says what happened, how it is for him, and what he needs.
    .soup-weather = “Nice weather for soup.”
    .soup-weather_why = That is true, and nobody can guess what he means.
    .listen-please = “Please listen to me. Something online hurts me.”
    .listen-please_why = Short, clear, and it makes somebody stop.
    .tell_ravi = He holds the phone, and giggles.
    .tell_ravi_why = “Oh, come on, it’s funny!” Ravi sent it himself. Somebody who was not part of it can help more.
    .tell_mother = Mina’s mother carries three melons.
    .tell_mother_why = “Later, Tomasi, they are slipping!” She did not say no. She said later.
    .mother_again = The melons lie in a basket. She crouches down and listens to the end. “That isn’t your fault.”
    .tell_uncle = Uncle Somchai mends a phone.
    .tell_uncle_why = “Soup hair? You are joking!” He does not believe it yet. It can be said once more, or to somebody else.
    .uncle_again = He takes his glasses off. “You mean it. I’m sorry that I laughed. Show me, and we’ll get it taken down.”
    .tell_nani = Nani knits in the shade.
    .tell_nani_why = She puts her needles down. “Thank you for telling me. It isn’t your fault. Now I’ll talk to my grandson.”
    .end = Somebody listened. The photo was taken down, and Ravi said sorry. Now he has to wear soup hair, too. He finds it cold.
    .hint = Which sentence says that help is needed?
    .hint_more = And who was no part of it?
    .teacher = Somebody can be part of the problem, as Ravi here: nobody is told again who makes the trouble. Ask: whom else could Tomasi tell? Let pairs find a sentence of their own for him.
