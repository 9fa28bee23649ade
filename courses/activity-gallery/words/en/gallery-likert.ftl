### Activity gallery, English: the source. CC BY 4.0

lesson = Likert: five faces
    .about = Both scales, as a Poll and as Private.
    .learned = Nothing is right or wrong here. What is Private is reacted to, and forgotten.
    .tell = Questions about the gallery? Ask the trainer who brought it.

likert-sure = This is a Likert, and it is Private. How sure are you that you could fly a kite?
    .low_why = That is fine. Nobody is born with a kite.
    .middle_why = A little wind and a little help will do.
    .high_why = Then somebody could learn it from you.

likert-sure-poll = “Sure”, as a Poll. Tomasi races against a goat. How sure is he that he will win?
    .low_why = Perhaps he knows this goat.
    .middle_why = Half of a race is practice. The other half is the goat.
    .high_why = He has practised for weeks. The goat has eaten its number.

likert-feeling = This Likert is a Poll about somebody in a story. Dara’s kite is in a tree. How does he feel?
    .low_why = It was his favourite kite. Somebody with a ladder could help.
    .middle_why = He knows that it has happened before, and ended well.
    .high_why = Perhaps he likes trees even more.

likert-feeling-private = “Feeling”, as Private. Auntie finds the pot empty. How does she feel?
    .low_why = She had peeled nine carrots. A hug would help now.
    .middle_why = She sighs, and puts water on. There are more carrots.
    .high_why = Perhaps she likes it when somebody asks for more.
