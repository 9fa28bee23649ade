### Activity gallery, English: the source. CC BY 4.0

lesson = Order: one after the other
    .about = Three, four and six things to put in order.
    .learned = Each thing says why it comes there, once it lies in its place.
    .tell = Questions about the gallery? Ask the trainer who brought it.

order-six = This is Order. How is a kite made and flown?
    .fold = Fold the paper
    .fold_why = Everything begins with the paper.
    .glue = Glue the sticks
    .glue_why = They hold the paper open.
    .dry = Let it dry
    .dry_why = Wet glue lets go.
    .tie = Tie the string
    .tie_why = Now it can be held.
    .run = Run into the wind
    .run_why = The wind needs a little help.
    .let-go = Let it climb
    .let-go_why = Hold the string all the same!
    .hint = Begin with what everything else is put on.

order-four = With the longest words: how does the soup stay in the pot?
    .wash = Wash carrots, onions, beans and both hands well
    .wash_why = Earth belongs in the garden, and not between the teeth.
    .cook = Cook everything until the kitchen smells wonderful
    .cook_why = Now it is soup, and now it is in danger.
    .goat-smells = Notice two horns that slowly come past the window
    .goat-smells_why = It has smelled the soup. There is not much time.
    .lid-on = Put the lid on, sit on it, and whistle
    .lid-on_why = Just in time. The goat whistles along.
    .hint = Nothing smells before it is cooked.
    .hint_more = Washing comes first, and sitting comes last.

order-quiz = Order as a Quiz: one try for each place.
    .seed = A seed
    .seed_why = It lies in the ground.
    .sprout = A sprout
    .sprout_why = Two small leaves come first.
    .tree = A tree
    .tree_why = It takes some years.

order-warm-boat = Suri makes a boat from a mango stone. What comes first, what comes last?
    .stick = Glue a small stick upright on the stone
    .stick_why = Nothing can hang before there is a mast.
    .sail = Hang a leaf on the stick
    .sail_why = The leaf is the sail.
    .puddle = Put it into a puddle and blow
    .puddle_why = Now it sails. Suri needs a lot of breath.
