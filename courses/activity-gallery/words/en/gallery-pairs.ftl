### Activity gallery, English: the source. CC BY 4.0

lesson = Pairs, orders and gaps
    .about = Match, Order and Gaps.
    .learned = Things go together, come one after the other, or are missing in a sentence.
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

match-quiz = Match as a Quiz: one try for each.
    .day = Day
    .day_with = Sun
    .day_why = It makes the day.
    .night = Night
    .night_with = Moon
    .night_why = On most nights.

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

order-quiz = Order as a Quiz: one try for each place.
    .seed = A seed
    .seed_why = It lies in the ground.
    .sprout = A sprout
    .sprout_why = Two small leaves come first.
    .tree = A tree
    .tree_why = It takes some years.

gaps-three = These are Gaps. First I [ask]. If the answer is [yes], I [share] the photo.
    .ask = ask
    .ask_why = Asking comes first.
    .yes = yes
    .yes_why = Only a yes is a yes.
    .share = share
    .share_why = Now it is fine for both.
    .shout = shout
    .shout_why = That only makes ears hurt.
    .guess = guess
    .guess_why = A guess is not an answer.
    .hint = What comes before the answer?

gaps-quiz = Gaps as a Quiz: If something feels odd, I [say-it] somebody.
    .say-it = tell
    .say-it_why = Somebody who knows can help.
    .hide = hide from
    .hide_why = Alone it stays odd.
