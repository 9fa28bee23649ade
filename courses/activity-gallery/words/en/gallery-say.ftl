### Activity gallery, English: the source. CC BY 4.0

lesson = Say: somebody speaks
    .about = Every pose, every feeling, and who else stands there.
    .learned = A few words and somebody who says them are enough for a step.
    .tell = Questions about the gallery? Ask the trainer who brought it.

say-wave = This is Say. Somebody of the cast tells something, in up to two hundred and twenty characters.

say-worried = Somebody can look worried, and point. Then they rest again.

say-rest = Whoever is not told to wave or to point simply rests, as I do. The step names Somchai, too, so he stands here with me. He smells of onion soup.

say-point = I can point at the bus, at a cloud, or at the goat that took my seat.

say-rest-worried = I rest, and I look worried. My kite is in the soup again.

say-wave-worried = Waving and worried go together as well. Hello! Has anybody seen our goat?

say-with = Whoever speaks can be one of those who stand in the scene. Today that is me. The goat asked to come, too. I said no, kindly.

say-longest = No speech is longer than this one. Yesterday the goat visited me. It swallowed two buns, several bandages and my favourite pencil. Afterwards it slept until four o’clock. The goat is feeling wonderful. The pencil is not.

say-short = Shh. The goat sleeps.
    .teacher = This is a note for the teacher. It is never shown to the child. It says what to ask the class, what to play, and what to draw on the board. It may have four hundred characters.
