### Activity gallery, English: the source. CC BY 4.0

lesson = Faces, and what stays private
    .about = Likert, and a Choice that is not kept.
    .learned = What is Private is reacted to, and forgotten.
    .tell = Questions about the gallery? Ask the trainer who brought it.

likert-sure = This is a Likert, and it is Private. How sure are you that you could fly a kite?
    .low_why = That is fine. Nobody is born with a kite.
    .middle_why = A little wind and a little help will do.
    .high_why = Then somebody could learn it from you.

likert-feeling = This Likert is a Poll about somebody in a story. Dara’s kite is in a tree. How does he feel?
    .low_why = It was his favourite kite. Somebody with a ladder could help.
    .middle_why = He knows that it has happened before, and ended well.
    .high_why = Perhaps he likes trees even more.

choice-private = A Choice can be Private, too. Where is somebody who listens well?
    .at-home = At home
    .at-home_why = Close by is handy.
    .at-school = At school
    .at-school_why = They have helped many before.
    .thinking = Still thinking
    .thinking_why = That’s fine. There is time.
