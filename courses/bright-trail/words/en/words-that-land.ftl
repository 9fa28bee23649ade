### The Bright Trail, English: the source. CC BY 4.0

lesson = The joke without a nose
    .about = In the yard everybody laughed. On the screen, the same joke hurt. Where is the difference?
    .learned = A screen shows no face. So read it slowly before it goes. And a good sorry can mend a lot.
    .tell = Telling also works for somebody who has hurt somebody. A grown-up you trust helps to put it right.

nose-hello = Good evening! At the school feast, Tomasi played his new flute. A dog sat down beside him and howled along. Everybody laughed. Tomasi laughed most of all!

nose-joke = So I wrote in the class group: “Tomasi’s flute made a dog cry.” Best joke of my life! But Tomasi didn’t laugh. Today he left his flute at home. Why?

nose-why = In the yard, Tomasi laughed about the dog. Why not about the message?
    .no-fun = He has no sense of humour
    .no-fun_why = In the yard he laughed the loudest. So it must be something else.
    .alone = He read it alone, and saw no grin
    .alone_why = In the yard, Ravi’s grin came with the joke. On the screen, only the words arrived.
    .read-wrong = A joke can’t hurt, so he read it wrong
    .read-wrong_why = He read it eleven times. Ravi meant it well, and it hurt all the same. Both can be true.
    .wanted-to = Ravi wanted to hurt him
    .wanted-to_why = Ravi wanted a laugh. What we mean and how it lands can be two things.
    .hint = What could Tomasi see in the yard, and not on the screen?
    .hint_more = Think of Ravi’s face.
    .teacher = Say “Nice flute” aloud in four ways: warm, bored, cross, laughing. Ask: which of the four does a screen show? Stay with Tomasi and Ravi; nobody tells of a joke about themselves.

nose-signs = Feelings are messages. What does each one say?
    .sad = Sad: a lump in the throat
    .sad_with = “I need a hug.”
    .sad_why = Sadness calls for comfort. Tomasi felt it when he read the joke.
    .angry = Angry: hot ears
    .angry_with = “That’s not fair!”
    .angry_why = Anger guards what is dear to us. Hot ears are allowed.
    .worried = Worried: a knot in the tummy
    .worried_with = “Look out!”
    .worried_why = Worry keeps watch. It would like somebody to look, too.
    .embarrassed = Embarrassed: red cheeks
    .embarrassed_with = “I’d rather hide.”
    .embarrassed_why = It goes away again. Everybody knows it, even teachers with chalk on their noses.
    .happy = Happy: a giggle
    .happy_with = “More of this!”
    .happy_why = Happy says: this is good for me. The dog says so, too.
    .hint = Say each sentence aloud. What does your face do?
    .hint_more = Hot ears come when something was not right.
    .teacher = No feeling is a bad one: each brings a message. Let the class show the five faces, and let others guess. Ask what the story’s people could do with the message. Nobody has to say what they feel themselves.

nose-land = Six messages about the flute, all without a face. How might each land?
    .soft = Softly
    .depends = It depends
    .brick = Like a brick
    .great-dog = “Great flute! Great dog!”
    .great-dog_why = Nobody can read that in a nasty way. Not even on a Monday.
    .was-loud = “Well, that was loud.”
    .was-loud_why = With a wink it’s friendly. Without a wink, who knows?
    .nobody-asked = “Nobody asked for this.”
    .nobody-asked_why = With a grin or without one, that makes somebody small.
    .play-again = “Will you play again?”
    .play-again_why = A question like that says: I liked it. Softly landed!
    .wow = “Wow.”
    .wow_why = A happy wow or a bored wow? Three letters can’t say.
    .noise = “STOP THAT NOISE”
    .noise_why = Capital letters shout, even in a quiet room.
    .hint = Read each one in a kind voice, then in a cross voice. Does it change?
    .hint_more = If it can be read both ways, it depends.
    .teacher = Let two children read each message, one kindly, one crossly. The class decides where it lands. Some can be argued about, and that is good. Ask what one more word could do for “Wow.”

nose-nani = A telephone? I have none, my dear. I say everything to a nose. If the nose goes red, I stop. Your screen is very clever, Ravi. But where is its nose?

nose-test = Ravi has a new joke. How does Nani’s nose test go?
    .thumb-off = Take the thumb off “Send”
    .thumb-off_why = A joke doesn’t go bad in a minute. It isn’t fish.
    .read-aloud = Read it aloud, slowly
    .read-aloud_why = Ears notice what eyes run past.
    .picture-nose = Picture the nose that will read it
    .picture-nose_why = Will it laugh, wrinkle, or go red? Now he can guess.
    .then-decide = Send it, change it, or leave it
    .then-decide_why = Most jokes pass. A few get better. One about Mr. Rahman’s sandwich stays at home.
    .hint = The thumb comes first, and the thumb comes last.
    .hint_more = After the thumb, the ears help.
    .teacher = Draw a big nose on the board. Read harmless made-up messages to it. The class shows with hands what the nose does: laughs, wrinkles, goes red. Then change one word and try again.

nose-rewrite = Dara has drawn a boat. It looks a bit like a banana. What could Ravi write?
    .banana = “Nice banana! Hahaha”
    .banana_why = Dara sees no grin, only a banana. And he drew for two hours.
    .kidding = “It’s a banana. Just kidding!”
    .kidding_why = “Just kidding” comes after the bump. The bump is still there.
    .great-sail = “Great sail! Where to, captain?”
    .great-sail_why = Something true and kind, then a question. Dara answers with three pages.
    .silent-now = Nothing. Silence is always safest.
    .silent-now_why = Ravi need not go silent! His jokes would be missed. Kind ones are welcome.
    .hint = With which one would Dara’s nose be happy?
    .hint_more = One of them shows that Ravi really looked.
    .teacher = Let pairs write two more answers that are true, kind and funny. Stress that joking is not forbidden. Ask: about what can everybody laugh, so that nobody is the joke?

nose-lid = “Just kidding” is only a lid, my dear. Under the lid, the soup is still too salty. I’d rather taste it before I serve it!

nose-tell = Tomasi hasn’t played for three days. Ravi’s tummy feels heavy. Help him to tell somebody.
    .cant-take = “Tomasi can’t take a joke.”
    .cant-take_why = That is about Tomasi. Ravi’s heavy tummy isn’t in it, so nobody can help.
    .my-joke = “My joke hurt Tomasi. Can you help me mend it?”
    .my-joke_why = It says what happened and what he wants. He doesn’t call himself names. There’s no need.
    .somebody-did = “Somebody was hurt by somebody.”
    .somebody-did_why = That could be anybody. With “I” or “my”, it is clear, and brave.
    .tell_uncle = A phone lies in forty pieces in front of him.
    .tell_uncle_why = “A joke? Oh, I’m sure he laughed!” Uncle can’t see the trouble yet. Another helper may.
    .tell_nani = She is shelling peas, and one has rolled away.
    .tell_nani_why = “Catch that pea! In a minute, dear!” She did not say no. She said: in a minute.
    .nani_again = The peas are in the pot. She takes both his hands. “That was brave to say. Let’s think of a good sorry.”
    .tell_teacher = He is stacking chairs after the feast.
    .tell_teacher_why = He takes one chair down again and sits on it. “I’m glad you came. Jokes can go wrong. This can be mended.”
    .end = Ravi’s tummy is lighter. He has taken the joke out of the group. Now he would like to say sorry, and say it well.
    .hint = Which sentence says who did it, and asks for help?
    .hint_more = If one has no time, try again, or try another.
    .teacher = Stress: whoever has hurt somebody may tell, and gets help instead of a scolding. Ask: what makes “it was me” so hard to say? What could a grown-up answer to make it easier? Nobody tells of their own.

nose-sorry = Help Ravi to say sorry well. “I’m sorry [that] my joke hurt you. I’ve taken it [down]. What would make it [better]?”
    .that = that
    .that_why = It happened, and Ravi says so. That feels good to hear.
    .down = down
    .down_why = First he stops it. Then he mends it.
    .better = better
    .better_why = He asks. Tomasi knows best what would help.
    .if = if
    .if_why = “If” says: perhaps nothing happened. But something did.
    .funnier = funnier
    .funnier_why = Tempting! But a sorry is about Tomasi. The joke may rest.
    .hint = A good sorry says what happened, stops it, and asks.
    .hint_more = One little word makes it sound as if nothing had happened.
    .teacher = Write the three parts on the board: what happened, what I’ve stopped, what would help. Let pairs write a sorry for somebody in a fairy tale, for example the wolf to the three pigs. Cross out every “but” and “if”.

nose-time = Ravi has said sorry. Tomasi says: “Thanks. I need some time.” What now?
    .ten-more = Say sorry ten more times today
    .ten-more_why = Ten sorries push. One that is meant is enough.
    .give-time = Say “OK”, and leave him in peace
    .give-time_why = A sorry is like a present. Tomasi may open it tomorrow, or next week.
    .be-cross = Be cross. A sorry has to be taken.
    .be-cross_why = Nobody has to say “It’s fine” before it is fine. Tomasi decides when.
    .send-class = Ask the class to talk to Tomasi
    .send-class_why = Then twenty people push, and not just one. This is between the two of them.
    .hint = Does a scraped knee heal faster if one shouts at it?
    .hint_more = Tomasi has said what he needs.
    .teacher = Ask: how does one notice that a sorry is meant, when nothing more is said? Make clear that forgiving can’t be ordered, by nobody. Being kind while waiting is part of it.

nose-face = Tomasi reads Ravi’s sorry once more. How might he feel? Pick a face. It is not kept.
    .low_why = Perhaps it still aches. Feelings take their time, and that is fine.
    .middle_why = A bit of this, a bit of that. Feelings often come in pairs, like socks.
    .high_why = Perhaps it is good to be heard. A sorry that is meant can lift a lot.
    .teacher = Private: ask nobody which face they picked. Different faces are all right, for people feel differently about the same words.

nose-concert = On Friday, the dog and I give a concert! Ravi tells the jokes between the songs. He tries each one on my nose first. It has only gone red once. The dog howls at all of them.

nose-warm-horse = Little Idris has painted a horse with six legs. He sends it to Suri. What could she write?
    .count-again = “Count the legs again.”
    .count-again_why = True, but short and cold on a screen. Idris can’t see Suri smile.
    .so-fast = “Six legs! Is it very fast?”
    .so-fast_why = Kind, curious, and true. Idris says it is faster than the bus.
    .spider = “That’s a spider. Only joking!”
    .spider_why = “Only joking” comes too late. The horse is already a spider.
    .hint = Which one can only be read in a kind way?

nose-warm-bus = The bus left without Suri. She has typed “WORST BUS EVER”. What is a good order?
    .bag = Put the phone into her bag
    .bag_why = First the thumb gets a rest.
    .aloud = Take it out later, and read it aloud
    .aloud_why = In a calm voice it sounds quite different.
    .who-reads = Think of the driver who reads it
    .who-reads_why = He waited two minutes. He had a bus full of people.
    .decide = Send it, change it, or delete it
    .decide_why = She writes: “Could the bus wait a little next time?”
    .hint = Begin with a rest. End with the thumb.

nose-warm-kite = Dara has sat on Suri’s kite. “I’m sorry [that] I sat on it. I’ll help you to [mend] it.”
    .that = that
    .that_why = He did sit on it, and he says so.
    .mend = mend
    .mend_why = Glue, paper, and four hands. That is a good sorry.
    .if = if
    .if_why = Dara did sit on it. There is no “if” about it!
    .hide = hide
    .hide_why = A flat kite under the bed is still a flat kite.
    .hint = A good sorry says what happened, and what comes next.
