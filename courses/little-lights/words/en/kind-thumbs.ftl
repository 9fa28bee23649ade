### Lumo's Little Lights, English: the source. CC BY 4.0

lesson = Kind thumbs
    .about = Somebody writes something unkind to Dara. Who stands beside him?
    .learned = My thumbs can write kind words. I stand beside a friend.
    .tell = Unkind words are worth telling. A grown-up can help.

thumb-hello = Hello, Lumo here! Fireflies have no thumbs. Idris has two! And his thumbs can be kind. Here is our line: “I stand beside you!”
    .teacher = Practise the line: turn to a neighbour, stand side by side, thumbs up. No touching is needed. Nobody is asked who was ever unkind to whom.

thumb-story = The potato boat
    .sad = Somebody wrote: “Your boat is a potato.”
    .mean-back = I’ll write something mean back!
    .kind = Kind thumbs, Idris! Stand beside him.
    .beside = I stand beside you!
    .beside-too = I stand beside you, too! I wrote: “Brave boat!”
    .tells = Mr. Rahman, please help. Look what somebody wrote.
    .listens = Thank you for telling me. I will help.
    .potato = My next boat is called The Potato!
    .teacher = At “I stand beside you!” everyone stands beside somebody. Ask at the second picture: why does Idris want to write back? He wants to help his friend. What helps more? We never learn who wrote it. Nobody needs to guess.

thumb-first = Somebody writes: “Aisha’s drawing is ugly.” What helps her?
    .mean = Write something mean back
    .mean_why = Now two people are sad. Storms make more storms.
    .beside = Stand beside her
    .beside_why = Now she is not alone. That helps a lot.
    .laugh = Laugh along
    .laugh_why = Laughing along is easy. But then Aisha stands alone.
    .hint = What makes Aisha feel less alone?
    .teacher = Children show it: one stands in the middle, another comes and stands beside. What changes? Keep it a game, and choose a cheerful child for the middle.

thumb-words = Which messages come from kind thumbs?
    .kind = Kind thumbs
    .unkind = Not kind
    .well-tried = “Well tried!”
    .well-tried_why = Trying is hard. Kind words make it easier.
    .go-away = “You can’t join us!”
    .go-away_why = Being left out hurts. There is room for one more.
    .ha-ha = “Ha ha, you fell!”
    .ha-ha_why = Falling hurts. “Are you OK?” is kinder.
    .come-along = “Come and fly kites!”
    .come-along_why = Now one more is happy.
    .hint = How does it feel to read it?
    .teacher = Thumbs up or thumbs down for each. Then turn the two unkind ones into kind ones together: “Come and join us!” “Are you OK?”

thumb-whom = Who can help Dara? Find two.
    .rahman = Mr. Rahman
    .rahman_why = He listens and makes it stop.
    .delete = Nobody. Just delete it.
    .delete_why = Then more may come. First let a helper read it.
    .nurse = Nurse Leilani
    .nurse_why = She listens. Sad feelings need care, too.
    .hint = Two of them have ears.
    .teacher = Two are right: there is nearly always more than one helper. Telling is not snitching. Snitching wants trouble for somebody, telling wants help for somebody.

thumb-tell = Next day, another unkind message. Help Dara to tell!
    .please-help = “Somebody writes unkind things. Please help me.”
    .please-help_why = Clear! Now they know what is wrong.
    .only-joke = “It’s only a joke.”
    .only-joke_why = Then nobody sees that it hurts.
    .tell_teacher = He is carrying a tower of books.
    .tell_teacher_why = “One moment, Dara! My books!” A moment is not no.
    .teacher_again = The books are down. He reads every word.
    .tell_uncle = He is peeling a potato.
    .tell_uncle_why = He puts it down. “You did right to tell.”
    .end = It was not Dara’s fault. The grown-ups make it stop. Idris stands beside him, and so do you!
    .hint = Which one asks for help?
    .teacher = Idris comes along: a friend beside you makes telling easier. Act it with a tower of books. If a child tells you something of their own, listen, thank them, promise no secret, and follow your school’s steps.

thumb-song = Kind thumbs write, and kind thumbs wait. I stand beside you, and that’s great!
    .teacher = Thumbs up on “thumbs”, one step to the side on “beside you”. At the end everybody gives a neighbour one kind sentence.

thumb-cake = Mina’s cake is as flat as a plate. Which message is kind?
    .plate = “Ha ha, a plate!”
    .plate_why = Funny for one, not for Mina.
    .better = “My cake is better.”
    .better_why = Maybe so! But it does not help Mina.
    .taste = “May I taste it?”
    .taste_why = Flat cake can taste very good. Mina smiles.

thumb-bench = Suri sits alone and looks sad. What can Aisha do?
    .sit-down = Sit down beside her
    .sit-down_why = Nobody has to say much. Beside is enough.
    .picture = Take a picture of her
    .picture_why = Suri may not like that. A friend helps more.
