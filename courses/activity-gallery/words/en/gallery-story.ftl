### Activity gallery, English: the source. CC BY 4.0

lesson = Story: pictures with words
    .about = Stories of two, three and six panels.
    .learned = Two panels stand beside each other, and the child turns the page.
    .tell = Questions about the gallery? Ask the trainer who brought it.

story-two = This is a Story with two panels: nobody, and three
    .pot-cools = The soup stood in the kitchen to cool. Nobody was there. Nearly nobody.
    .empty = Hello! Who has eaten it? I only went to get a spoon.

story-three = With three panels the last one stands alone. These words are the longest.
    .at-the-stall = Look over there, Nani! That goat carries a pot on its head, and it walks as if it were me!
    .no-bus = The bus went without me. I wanted to ask the goat for its hat, and then it asked for mine.
    .good-night = Late at night a pot stood before the door again, clean and shiny, with one hair of a goat.

story-six = This is a Story: the kite and the photo
    .wind = At last there is wind. Mina’s kite goes up.
    .idea = Look, it is as high as the moon! I want a photo of this.
    .photo = Aisha, may I show you a photo? You are in it, too.
    .ask = Good that you ask! This one is fine. The one with my eyes shut is not.
    .worry = Auntie, I have sent the other one already. Can you help me?
    .fly = It was taken down before dinner. Next day the kite flew again.
