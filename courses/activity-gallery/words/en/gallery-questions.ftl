### Activity gallery, English: the source. CC BY 4.0

lesson = Questions
    .about = Choice and Sort, under each policy.
    .learned = Practice lets one try again, Quiz asks once, Poll has no right answer.
    .tell = Questions about the gallery? Ask the trainer who brought it.

choice-one = This is a Choice with one right answer. What does a kite need?
    .moon = The moon
    .moon_why = A kite can fly at noon. The moon sleeps then.
    .wind = Wind
    .wind_why = Wind lifts it. Without wind it is only paper on a string.
    .soup = Soup
    .soup_why = The one who holds the string needs soup. The kite does not.
    .hint = It can be felt, and not seen.

choice-several = Here several are right, and they are checked together. What is in a kite?
    .string = String
    .string_why = The string holds it.
    .tail = A tail
    .tail_why = The tail keeps it steady.
    .wheel = A wheel
    .wheel_why = Wheels are for the ground.
    .paper = Paper
    .paper_why = Paper catches the wind.
    .engine = An engine
    .engine_why = The wind does that work.
    .hint = Three are right.

choice-quiz = This one is a Quiz: one try, then the reason. Where does a kite go when the wind stops?
    .up = Up
    .up_why = Only wind lifts it.
    .down = Down
    .down_why = Nothing holds it up any more.
    .sideways = Home
    .sideways_why = It has to be carried there.

choice-poll = This one is a Poll: nothing is right or wrong. Which kite would you fly?
    .red = The red one
    .red_why = It can be seen from far away.
    .blue = The blue one
    .blue_why = It hides in the sky.
    .striped = The striped one
    .striped_why = It looks like a tiger with a string.

sort-three = This is Sort. What belongs where?
    .sky = Sky
    .water = Water
    .land = Land
    .cloud = A cloud
    .cloud_why = It drifts up there.
    .fish = A fish
    .fish_why = It breathes water.
    .goat = A goat
    .goat_why = Four feet on the ground.
    .star = A star
    .star_why = Very high, and very far.
    .reed = A reed
    .reed_why = It stands in the pond.
    .path = A path
    .path_why = We walk on it.
    .hint = Look up, look down, look into the pond.

sort-quiz = Sort as a Quiz: one try for each.
    .warm = Warm
    .cold = Cold
    .sun = The sun
    .sun_why = It warms the whole world.
    .ice = Ice
    .ice_why = Water that is very cold.
    .tea = Fresh tea
    .tea_why = Blow on it first.
