### Activity gallery, English: the source. CC BY 4.0

lesson = Hotspot: find it
    .about = Something to find in a picture, and in a scene.
    .learned = What is looked for can be found in the picture, or in the list beside it.
    .tell = Questions about the gallery? Ask the trainer who brought it.

hotspot-media = This is a Hotspot in a picture of the course. Somebody ate the soup. What gives it away?
    .alt = A kitchen at night: an empty pot on the table, a cat that sleeps, an open window with some hair on the sill, and prints on the floor.
    .prints = The prints on the floor
    .prints_why = Two toes each. Nobody in this house has two toes.
    .cat = The cat
    .cat_why = She was here the whole time, and saw nothing. Her eyes were shut.
    .tuft = The brown hair on the sill
    .tuft_why = Brown, and curly. Somebody squeezed through here.
    .teapot = The teapot
    .teapot_why = It is full of tea. It says nothing.
    .empty-pot = The empty pot
    .empty-pot_why = It shows that the soup is gone, but not who ate it.
    .lamp = The lamp
    .lamp_why = It was on, and lamps do not drink.
    .hint = Somebody came in and went out again. What did they leave behind?
    .hint_more = There are two things: one below, one at the window.

hotspot-scene = This Hotspot is a scene, with those who stand in it. Find all that gives light.
    .moon = The moon
    .moon_why = It hands on the light of the sun.
    .boat = The boat
    .boat_why = It only shines when it is freshly painted.
    .sun = The sun
    .sun_why = Even half of it is enough for the whole sea.
    .shell = The shell
    .shell_why = It shimmers a bit, and that is all. Idris wants it anyway.
    .hut = The hut on the water
    .hut_why = There is a lamp in it, and more along the bridge.
    .hint = What could one still see by at night?

hotspot-quiz = A Hotspot as a Quiz: as many tries as there are things to find. Who is about to eat the soup?
    .alt = A kitchen at night: soup steams on the table, a goat looks in at the window and licks its lips, a cat lies on the floor.
    .pot = The pot
    .pot_why = It holds the soup, and never tastes it.
    .goat = The one at the window
    .goat_why = Whoever licks their lips has a plan.
    .cat = The cat
    .cat_why = She is awake, but she waits for fish.
