### Activity gallery, English: the source. CC BY 4.0

lesson = Match: what belongs together
    .about = Two, three and five pairs.
    .learned = Two things that belong together say why, once they are together.
    .tell = Questions about the gallery? Ask the trainer who brought it.

match-five = This is Match. What belongs together?
    .needle = Needle
    .needle_with = Thread
    .needle_why = The thread goes through the eye.
    .kettle = Kettle
    .kettle_with = Tea
    .kettle_why = First the water boils.
    .drum-pair = Drum
    .drum-pair_with = Stick
    .drum-pair_why = Boom!
    .net = Net
    .net_with = Fish
    .net_why = With luck.
    .lamp = Lamp
    .lamp_with = Light
    .lamp_why = Lumo agrees.
    .hint = What is used with what?

match-three = Three pairs with the longest words. What fits?
    .kite = A colourful kite made of paper
    .kite_with = Strong breezes between two green hills
    .kite_why = The wind comes through there every afternoon.
    .goat = A hungry goat that never hurries
    .goat_with = Delicious soup beside an open window
    .goat_why = It has all day. The soup does not.
    .boat = A wooden boat without any sail
    .boat_with = Somebody patient with two long paddles
    .boat_why = It goes slowly, and there is time to sing.
    .hint = What does each one need?
    .hint_more = One needs wind, one needs arms, and one is just hungry.

match-quiz = Match as a Quiz: one try for each.
    .day = Day
    .day_with = Sun
    .day_why = It makes the day.
    .night = Night
    .night_with = Moon
    .night_why = On most nights.
