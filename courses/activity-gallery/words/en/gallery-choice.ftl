### Activity gallery, English: the source. CC BY 4.0

lesson = Choice: one right, or several
    .about = Choice under each policy, with words and with pictures.
    .learned = Practice lets one try again, Quiz asks once, Poll has no right answer, Private is forgotten.
    .tell = Questions about the gallery? Ask the trainer who brought it.

choice-one = This is a Choice with one right answer. What does a kite need?
    .moon = The moon
    .moon_why = A kite can fly at noon. The moon sleeps then.
    .wind = Wind
    .wind_why = Wind lifts it. Without wind it is only paper on a string.
    .soup = Soup
    .soup_why = The one who holds the string needs soup. The kite does not.
    .hint = It can be felt, and not seen.

choice-thinks = Mina took a photo while Dara slept with soup on his nose. What could she do first?
    .post-it = Post it, because it is funny
    .post-it_why = Funny for whom? It is Dara’s nose, so Dara may choose.
    .friends-only = Show it to friends only
    .friends-only_why = Friends are dear, and still it is his face. A few soon become many.
    .ask-dara = Show it to Dara and ask
    .ask-dara_why = Now he can laugh first, and then say yes or no.
    .hint = Whose nose is it?
    .hint_more = Only somebody who was asked can say yes.
    .teacher = Wrong options can say what somebody may believe who chooses them: here “a joke needs no asking” and “friends may see all”. Ask the class what Dara might say to each of the three.

choice-two = Two options are the fewest. These have the longest words. Why is the pot empty?
    .goat-came = Because a goat came by, and the soup smelled of carrots and onions
    .goat-came_why = The window was open, and there are hoof prints on the floor. Whoever looks closely finds more than somebody who only guesses.
    .pot-is-shy = Because the pot is shy and hides the soup from everybody who looks
    .pot-is-shy_why = That would be a clever pot. But a pot has no hands, no feet and no secrets, and the spoon beside it is still wet and a bit bent.

choice-cast = Options can have pictures, here of the cast. Who has a lantern for a tail?
    .firefly = Lumo
    .firefly_why = A firefly needs no torch.
    .teacher-chalk = Mr. Rahman
    .teacher-chalk_why = He carries chalk, and now and then a hat like a kite.
    .nani-wool = Nani
    .nani-wool_why = She carries wool and good advice.
    .idris-snail = Idris
    .idris-snail_why = He carries a snail. It is slow, and it does not shine.
    .hint = It is the smallest of the four.

choice-own = These pictures belong to the course itself. In which pot can soup be cooked?
    .holes = The one with holes
    .holes_why = It waters the kitchen very well.
    .upside-down = The one upside down
    .upside-down_why = It keeps the table dry, but not the soup.
    .whole = The one that stands
    .whole_why = No holes, and the right way up. It does not need more.
    .goat = The goat
    .goat_why = Soup goes in well, and never comes out again.
    .hint = Where does the soup stay inside?
    .hint_more = It needs a bottom below, and no holes.

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

choice-several-pictures = Several are right, and all have pictures. Who is at home in the water?
    .turtle = Turtle
    .turtle_why = It swims as if it were flying.
    .dolphin = Dolphin
    .dolphin_why = It only comes up to breathe and to show off.
    .cat = Cat
    .cat_why = It likes fish, but not where they live.
    .owl = Owl
    .owl_why = It washes in a puddle, and then goes home to its tree.
    .hint = Two are right.

choice-quiz = This one is a Quiz: one try, then the reason. Where does a kite go when the wind stops?
    .up = Up
    .up_why = Only wind lifts it.
    .down = Down
    .down_why = Nothing holds it up any more.
    .sideways = Home
    .sideways_why = It has to be carried there.

choice-shared = These are shared things, as a Quiz. Which one can fly without wind?
    .kite = Kite
    .kite_why = It waits for the wind, and for somebody who runs.
    .parrot = Parrot
    .parrot_why = It makes its own wind, with two wings.
    .umbrella = Umbrella
    .umbrella_why = It flies only when nobody wants it to.
    .boat = Boat
    .boat_why = It needs wind as well, and swims.
    .mango = Mango
    .mango_why = It flies downwards only, and just once.

choice-poll = This one is a Poll: nothing is right or wrong. Which kite would you fly?
    .red = The red one
    .red_why = It can be seen from far away.
    .blue = The blue one
    .blue_why = It hides in the sky.
    .striped = The striped one
    .striped_why = It looks like a tiger with a string.

choice-poll-pictures = In a Poll one can tick several, too. What would look good on a kite?
    .star = A star
    .star_why = Then it shines by day as well.
    .leaf = A leaf
    .leaf_why = Trees will greet it.
    .goat-painted = A goat
    .goat-painted_why = The wind will wonder who is coming.
    .drum = A drum
    .drum_why = Boom, up to the clouds.

choice-private = A Choice can be Private, too. Where is somebody who listens well?
    .at-home = At home
    .at-home_why = Close by is handy.
    .at-school = At school
    .at-school_why = They have helped many before.
    .thinking = Still thinking
    .thinking_why = That’s fine. There is time.
