### Activity gallery, English: the source. CC BY 4.0

lesson = Cards: turn them over
    .about = Two, three and six cards, with short words and long ones.
    .learned = A card has a front and a back. The step is done when all are turned.
    .tell = Questions about the gallery? Ask the trainer who brought it.

cards-two = Two cards are the fewest.
    .goat = The goat
    .goat_back = It eats what it can reach. It can reach a lot.
    .pot = The pot
    .pot_back = It holds soup, and now and then a kite.

cards-longest = These three have the longest words there may be.
    .all-morning = What the goat does every morning
    .all-morning_back = It walks once round the kitchen, looks into every pot, sighs, and goes back to the hill as if nothing had happened.
    .night = What the goat does at midnight
    .night_back = It stands under the window and waits. A goat can wait very well. Soup cannot, because it gets cold, and that is a pity.
    .never = What the goat would never do
    .never_back = It would never eat a lantern. It tried once, and its beard was warm for a week. Since then it only looks at the light.

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
