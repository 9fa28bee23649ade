### Activity gallery, English: the source. CC BY 4.0

lesson = Detective: is it true?
    .about = A claim that is not true, one that is, and one that nobody can tell.
    .learned = First the evidence, then the verdict. Whoever cannot tell does not share it.
    .tell = If something that one reads is frightening or odd, a grown-up can look at it, too.

detective-four = This is Detective. Aisha reads: “No school tomorrow! A giant kite has landed on the roof!” Is it true?
    .who-says = Who says so?
    .who-says_back = A page called KiteNews4U. Nobody knows who writes it.
    .when = When?
    .when_back = The same sentence stood there last year, and the year before.
    .who-else = Who else says so?
    .who-else_back = Nobody. The school’s own page speaks of sports day.
    .where-from = Where is the picture from?
    .where-from_back = From a film about giant kites. The roof has another colour, too.
    .true_why = It would be nice! But nobody except one odd page says so.
    .false_why = Four pieces of evidence, and none of them speaks for it.
    .unsure_why = Whoever cannot tell and does not share does no harm. That is a full answer.
    .end = Aisha shared nothing. She asked Mr. Rahman, and he laughed: “The kite? That was my hat.”
    .hint = Who would know it if it were true?

detective-picture = Here the claim has a picture. Ravi reads: “A goat drank our soup, and it wears our pot as a hat!” Is it true?
    .alt = A goat at night beside a fence, with orange soup in its beard and a blue pot on its head.
    .stove = What does the kitchen say?
    .stove_back = The pot is gone. On the stove there is only a round, clean spot.
    .floor = What is on the floor?
    .floor_back = Prints with two toes lead from the window to the stove and back.
    .neighbour = Who else saw it?
    .neighbour_back = Auntie Sok, Suri and the bus driver. All three say: blue, with two handles.
    .true_why = Three traces and three people say the same. So now and then something is true that sounds made up.
    .false_why = It sounds made up, that’s right. But all three pieces of evidence speak for it.
    .unsure_why = Being careful is good. Here three pieces of evidence fit together, so one can tell.
    .end = Ravi took the goat a spoon. It gave him the pot, and then it ate the spoon.
    .hint = Do the pieces of evidence fit together?
    .hint_more = Count how many speak for it, and how many against.

detective-two = Two tools are the fewest, and it is a Quiz. Tomasi reads: “The school bus will be painted like a kite.” Is it true?
    .who-wrote = Who wrote it?
    .who-wrote_back = Somebody from another class, who knows somebody who knows the bus.
    .ask-bus = What does the driver say?
    .ask-bus_back = “I’d like that! Nobody has told me yes, and nobody has told me no.”
    .true_why = It would be beautiful. But not even the driver knows it.
    .false_why = Perhaps. But nobody has said no, either.
    .unsure_why = Nobody knows it yet. So Tomasi waits, and does not send it on.
    .end = Tomasi shared nothing. He drew the bus as a kite, and hung the drawing in the bus.
    .hint = Does anybody know it for certain?
