### The Bright Trail, English: the source. CC BY 4.0

lesson = The fish with two heads
    .about = A picture makes a whole class afraid of the river. Is it true? Dara and Aisha look into it.
    .learned = Stop, look who says so, and ask. Whoever cannot tell does not share. That is a full answer.
    .tell = If something online is frightening, or was passed on too fast, tell a grown-up. It can be put right together.

odd-fish = Hello again! I have one head, and it is busy enough. Today somebody showed me a fish with two. Dara has a funny feeling about it. Come, we’ll have a look!

river-news = It says: “Two-headed fish in our river! Whoever swims gets ill! Send this to everyone!” Aisha’s little brother won’t even wash his feet any more.

first-thing = The picture is on Dara’s screen. His thumb is over “Send”. What comes first?
    .send-on = Sending it on, so that all are warned
    .send-on_why = Dara means well. But if it isn’t true, all are afraid for nothing.
    .look-first = Waiting, and finding out more
    .look-first_why = A minute is not too long. A true warning is still true after it.
    .laugh-at = Calling it nonsense
    .laugh-at_why = Perhaps it is. But nobody knows that yet, and the little brother is still afraid.
    .believe-it = Believing it, for there is a picture
    .believe-it_why = A picture shows something. Where and when it was made, it does not say.
    .hint = What costs nothing, and harms nobody?
    .teacher = Ask: when did you last hear something that spread fast and was wrong? Stay with harmless examples. Nobody is laughed at for having believed something.

free-tools = Detectives need no costly tools. Aisha has four questions. Turn each one.
    .ask-who = Who says so?
    .ask-who_back = Somebody with a name, who could know it? Or a page that nobody knows?
    .ask-when = When?
    .ask-when_back = Old news comes round again and again, like an old song.
    .ask-others = Who else?
    .ask-others_back = A true story is soon told by several who checked it.
    .ask-picture = Where is the picture from?
    .ask-picture_back = A picture can be old, cut, or made by a machine. It may have had another story first.
    .teacher = Write the four questions on the board and leave them there. Try them on something from a school book first.

fish-case = “A fish with two heads swims in our river. Whoever swims gets ill!” Is it true? Dara looks for evidence.
    .who-says = Who says so?
    .who-says_back = A page called RealRiverNewz. It has no address and no names.
    .when-said = When?
    .when-said_back = The same words stood there two years ago, about another river.
    .who-else = Who else?
    .who-else_back = The health post says: the river is fine. Wash your hands as always.
    .first-home = The picture’s first home
    .first-home_back = A drawing contest. The fish won second prize.
    .true_why = It has a picture and big letters. But nobody who could know it says so.
    .false_why = The picture is from a contest, and the health post knows better. Well found!
    .unsure_why = Not being sure is honest. Whoever isn’t sure and doesn’t share does no harm.
    .end = Dara did not send it on. Aisha showed her brother the contest. He laughed, washed his feet, and has drawn a fish with three heads.
    .hint = Who would have to know about a river that makes people ill?
    .teacher = Let groups find one more question each. Stress that “we cannot tell” is a good result, and that it means: we do not share.

made-pictures = Machines can make pictures of things that never were. How can Tomasi find out about one?
    .count-fingers = By counting fingers, for machines can’t
    .count-fingers_why = That worked for a while. Machines have learned to count.
    .ask-source = By asking where it comes from
    .ask-source_why = Eyes can be fooled, grown-up eyes too. Where it comes from can be checked.
    .looks-real = He can’t go wrong if it looks real
    .looks-real_why = Looking real is just what such a picture is made for.
    .hint = Which one works even when the picture is very well made?
    .teacher = The point is not to spot machine pictures by eye: nobody can do so for sure. The point is to ask for the source.

what-hooks = Odd messages use hooks. Which hook says what?
    .hurry = “Only ten minutes!”
    .hurry_with = Hurry
    .hurry_why = Who hurries does not think. A real thing can wait for ten minutes.
    .prize = “You have won!”
    .prize_with = A prize
    .prize_why = Who did not play cannot win.
    .fright = “You will fall ill!”
    .fright_with = Fright
    .fright_why = Fear makes thumbs fast. Breathing out makes them slow again.
    .flattery = “Only you are clever enough!”
    .flattery_with = Flattery
    .flattery_why = Sweet words, so that nobody asks. It is fine to ask all the same.
    .hint = Which feeling does each sentence want to make?
    .teacher = Let pairs invent a harmless message with one hook, and let others guess which one. No real brands and no real names.

family-phone = Auntie’s phone is everybody’s phone. Three messages have come in. What should happen to each?
    .rice-prize = RiceBonus: A sack of rice for you!
    .rice-prize_why = A prize that wants a password is no prize. It can go, and reporting helps others.
    .you-won = You have won. Nobody else did!
    .you-won_why = Nobody in the family took part in anything.
    .ten-minutes = Be quick: ten minutes left!
    .ten-minutes_why = Hurry is a hook.
    .your-password = Send us your password to get it.
    .your-password_why = Nobody who gives away rice needs a password.
    .school-note = School: The path is muddy
    .school-note_why = The sender is known, and nothing is asked for. This one may stay.
    .boots = Please wear boots tomorrow.
    .boots_why = That is a kind thing to say, and it helps.
    .monday-seven = We begin on Monday at seven, as always.
    .monday-seven_why = As always: that fits what everybody knows.
    .phone-blocked = PhoneService: Important!
    .phone-blocked_why = It may be real or not. Auntie can ask at the phone shop, and press nothing until then.
    .is-blocked = Your phone will be blocked today!
    .is-blocked_why = That is meant to frighten.
    .press-here = Press this link at once.
    .press-here_why = A link and “at once” in one line.
    .dear-customer = Dear customer,
    .dear-customer_why = Friendly. But a real service would know Auntie’s name.
    .end = The mud was real: Dara wore his boots. The rest was air, and Auntie’s password stayed where it was.
    .hint = Look for an odd sender, a link, hurry, a prize, fright.
    .teacher = Ask what a family could agree on for a shared phone: for example, that nobody presses a link before two have looked at it.

calm-way = A message makes the heart beat fast. What is a good order?
    .stop-first = Stop, and breathe out
    .stop-first_why = A calm thumb comes first.
    .look-who = Look who says so
    .look-who_why = The sender tells more than the picture.
    .ask-someone = Ask somebody who could know
    .ask-someone_why = Two heads are better than one. Even on a fish.
    .then-decide = Decide what to do with it
    .then-decide_why = Now the thumb may move: to delete, to keep, or to leave it.
    .hint = The thumb comes last.
    .teacher = Let the class make four movements for the four steps, and do them together.

already-sent = Er, Lumo? There is something else. Last week there was a snake in the school well. I mean, there was a message about one. I did send that on, to the whole class.

dara-owns-up = There was no snake. But the small ones are afraid of the well, and Dara feels bad. Help him to tell somebody.
    .never-mind = “Never mind. It’s nothing.”
    .never-mind_why = Then nobody can help. The small ones still do not drink.
    .sent-and-sorry = “I sent on something wrong. Can you help me?”
    .sent-and-sorry_why = Short and honest. It says what happened, and that help is needed.
    .someone-else = “Somebody said something about a snake.”
    .someone-else_why = That could be anybody, and any snake. “I sent it” makes it clear.
    .tell_auntie = She is carrying water, two buckets at once.
    .tell_auntie_why = “Hold the door, dear! Tell me later!” She did not say no. She had two buckets.
    .auntie_again = The buckets are down. She listens to the end. “Thank you for telling me. We’ll go to the school together.”
    .tell_ravi = He wrote that message, for fun.
    .tell_ravi_why = “Leave it, it’s funny!” Ravi is part of it. Somebody who isn’t can help more.
    .tell_teacher = He is sharpening pencils.
    .tell_teacher_why = He puts the pencils down. “Good that you came. It can be put right. Let’s show everybody the well.”
    .end = Next day the whole class looked into the well: one frog, no snake. Dara said sorry, and the small ones named the frog after him.
    .hint = Which sentence says what happened and that help is needed?
    .teacher = Stress: passing on something wrong happens to nearly everybody. What counts is putting it right. Ask nobody what they have passed on.

sure-to-ask = Dara wonders: how sure could somebody be to ask before sending something on? Pick a face. It is not kept.
    .low_why = That’s honest. One question is enough for a beginning: who says so?
    .middle_why = Sometimes yes, sometimes no: so it is for nearly everybody.
    .high_why = Lovely! Then somebody nearby may learn it, too.
    .teacher = Private: ask nobody which face they picked.

one-head = Dara, thank you for coming. Whoever puts something right is braver than whoever was never wrong. If a picture frightens you, come to me, or to any grown-up you trust. One head is good. Two are better.

## Warm-ups
heads-free-noodles = Ravi reads: “Free noodles at the bus stop! Tell everyone!” What comes first?
    .tell-all = Telling everyone, quickly
    .tell-all_why = A kind thought. But if it isn’t true, forty hungry people stand there.
    .a-lie = Saying that it’s a lie
    .a-lie_why = Perhaps it’s true! So far nobody knows.
    .ask-cook = Asking at the noodle stall
    .ask-cook_why = Whoever cooks them would know. It takes two minutes.
    .run = Running there at once
    .run_why = Then Ravi is out of breath, and still doesn’t know.
    .hint = Who would have to know about it?

heads-who-knows = People say all sorts of things. Who could really know?
    .bus = “The bus is late today.”
    .bus_with = The bus driver
    .bus_why = Whoever drives the bus knows where it is.
    .beans = “Beans like singing.”
    .beans_with = Nani, who grows them
    .beans_why = She has sung to beans for fifty years. They do grow well.
    .test = “The test is on Monday.”
    .test_with = Mr. Rahman
    .test_why = He is the one who writes it. Now it can be asked instead of feared.
    .hint = Who is closest to it?

heads-giant-melon = A picture shows a melon as big as a bus. What tells Suri most about it?
    .sharp = How sharp and real it looks
    .sharp_why = Machines can draw very sharp melons. So can artists.
    .first-shown = Who showed it first
    .first-shown_why = A farm, or a film about giant fruit? That changes everything.
    .hearts = How many people like it
    .hearts_why = People like funny things, true or not. Hearts are no proof.
    .hint = Which one can be checked?
