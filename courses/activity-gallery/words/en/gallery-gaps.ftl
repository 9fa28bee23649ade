### Activity gallery, English: the source. CC BY 4.0

lesson = Gaps: words that are missing
    .about = One, two and three gaps, with up to six words.
    .learned = Each word says why it fits there, or why not yet.
    .tell = Questions about the gallery? Ask the trainer who brought it.

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

gaps-two = Two gaps and six words. Last night the [goat] ate the [soup], and then it wiped its beard.
    .goat = goat
    .goat_why = Who else here has a beard to wipe?
    .soup = soup
    .soup_why = That is why the pot is empty.
    .moon = moon
    .moon_why = It was round, and it only looked on.
    .pot = pot
    .pot_why = It has a dent, but nobody ate it.
    .cloud = cloud
    .cloud_why = It has something like a beard, but no mouth.
    .bus = bus
    .bus_why = It drinks something else, and it sleeps at night.
    .hint = Who likes to eat, and what was in the pot?
    .hint_more = It has horns, and it slurps.

gaps-quiz = Gaps as a Quiz: If something feels odd, I [say-it] somebody.
    .say-it = tell
    .say-it_why = Somebody who knows can help.
    .hide = hide from
    .hide_why = Alone it stays odd.
