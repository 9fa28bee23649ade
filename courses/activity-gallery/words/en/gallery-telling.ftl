### Activity gallery, English: the source. CC BY 4.0

lesson = Telling
    .about = Say, Cards and Story.
    .learned = These are the ways in which a lesson tells something.
    .tell = Questions about the gallery? Ask the trainer who brought it.

say-wave = This is Say. Somebody of the cast tells something, in up to two hundred and twenty characters.

say-worried = Somebody can look worried, and point. Then they rest again.

cards-six = These are Cards: two to six of them. Turn each one.
    .kite = A kite
    .kite_back = It needs wind, and a long string.
    .boat = A boat
    .boat_back = It needs water. A puddle will do.
    .drum = A drum
    .drum_back = It needs hands, and kind neighbours.
    .leaf = A leaf
    .leaf_back = It was a boat for an ant this morning.
    .moon = The moon
    .moon_back = It needs nobody, and comes all the same.
    .mango = A mango
    .mango_back = It needs somebody to share it with.

story-six = This is a Story: the kite and the photo
    .wind = At last there is wind. Mina’s kite goes up.
    .idea = Look, it is as high as the moon! I want a photo of this.
    .photo = Aisha, may I show you a photo? You are in it, too.
    .ask = Good that you ask! This one is fine. The one with my eyes shut is not.
    .worry = Auntie, I have sent the other one already. Can you help me?
    .fly = It was taken down before dinner. Next day the kite flew again.
