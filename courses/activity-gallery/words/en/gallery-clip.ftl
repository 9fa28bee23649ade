### Activity gallery, English: the source. CC BY 4.0

lesson = Clip: a short film
    .about = A film of drawings, and one that moves and sounds.
    .learned = A caption tells everything that is to be seen and heard.
    .tell = Questions about the gallery? Ask the trainer who brought it.

clip-soup = This is a Clip of four drawings: the soup and the goat
    .alt = Four drawings: soup steams in a kitchen, a goat smells it through the window, drinks it, and wears the pot as a hat.
    .steams = A pot of soup steams on the kitchen table. The cat sleeps.
    .smells = The steam drifts to the window. A goat looks in and licks its lips.
    .splash = Splash! The goat has its whole head in the pot.
    .hat = Outside stands the goat. It has soup in its beard, and the pot on its head.

clip-lantern = In this Clip the first picture moves, and there is a sound
    .alt = A lantern on a post flickers in the dark and lights up. Beside it stands a goat with a pot on its head.
    .flickers = The lantern crackles and flickers. Two eyes shine, and then a whole goat.
    .shines = The lantern hums and shines. It was only the goat. It brings the pot back.
