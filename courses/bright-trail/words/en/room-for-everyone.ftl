### The Bright Trail, English: the source. CC BY 4.0

lesson = The slowest race in the world
    .about = A snail crosses the classroom, and a game leaves four people out. Can there be room for everyone?
    .learned = If somebody cannot join in, the thing can change. Ask what is needed, say it clearly, and decide together.
    .tell = Asking for what one needs is telling, too. If a game or a lesson shuts somebody out, tell a grown-up, and ask again.

room-snail = Shh, a race is on! Idris has a snail called Thunder. It is crossing the classroom wall, from the door to the window. It began before breakfast. Now it has reached the light switch.

room-turbo = We have a race, too! The game is called Turbo Snail, and I love races. But the snail only runs if thumbs tap as fast as rain. My hands don’t do rain. I’ve come last eleven times.

room-matter = Tomasi’s snail is still at the start. What is the matter here?
    .slow-hands = His hands are too slow for a race
    .slow-hands_why = His hands solve every puzzle in the box. They are fine hands. This game just can’t use them yet.
    .one-kind = It fits only one kind of hands
    .one-kind_why = Its makers thought of quick thumbs, and of nothing else. What somebody made, somebody can change.
    .more-practice = He should practise more
    .more-practice_why = Eleven races are a lot of practice. If a shoe doesn’t fit, running more won’t help.
    .not-for-him = Races aren’t for everybody
    .not-for-him_why = Tomasi loves races. What he loves, he decides himself.
    .hint = What could be different, so that Tomasi can race?
    .teacher = The point: look at the game, not at the hands. Ask: what in our school fits only some people? A step, a high shelf, small letters. Stay with things. Nobody speaks about another child’s body, and nobody has to speak about their own.

room-doors = Tomasi isn’t the only one before a shut door.
    .the-video = Ravi made a video about the game, with lots of music. Suri is watching it.
    .words-drown = “My hearing aid makes everything louder. The trumpet, too. So the words drown.”
    .nine-languages = Nani knows all about snails. The game speaks nine languages, but not Nani’s.
    .none-for-me = “Nine languages, and not one for me? Then I’ll talk to the snail.”
    .hand-up = “I have an idea for the game! Snails should go backwards, too!”
    .sixes = “You’re six. Sixes don’t count.”
    .not-mean = “Nobody wanted to be mean. Nobody had thought about it. That happens.”
    .at-the-map = Meanwhile, Thunder has reached the map. It is crossing an ocean.
    .teacher = Stop after each pair of pictures and ask: what shut the door? Who could open it? Four groups can each take one door and draw the key. A hearing aid makes all sounds louder, noise as well. That is worth explaining once.

room-keys = Which key opens which door?
    .tapping = Tomasi: tapping like rain
    .tapping_with = One big button, no hurry
    .tapping_why = One press, and the snail runs. Now it’s about clever, not about quick.
    .talking = Suri: only talking and trumpets
    .talking_with = Written words in the video
    .talking_why = Now her eyes can do it. Words help everybody who sits in a noisy room.
    .language = Nani: the wrong nine languages
    .language_with = A tenth language, read aloud
    .language_why = Many languages are spoken by few people. The people still count, every one of them.
    .hand = Idris: nobody counts his hand
    .hand_with = Somebody who hears his idea
    .hand_why = That key costs nothing. It takes one minute, or two for a long idea.
    .hint = What is in the way for each of them?
    .teacher = Ask who else is glad of each key: words in a video help whoever learns the language, a big button helps whoever has wet hands. What is made for a few is often good for many.

room-first = The class wants Tomasi in the race. What comes first?
    .score-job = Giving him a job: he counts the points
    .score-job_why = A good job for somebody who likes counting. Tomasi likes racing.
    .ravi-taps = Letting Ravi tap for him
    .ravi-taps_why = That is kind of Ravi. But then it’s Ravi’s race, with Tomasi’s name on it.
    .ask-tomasi = Asking Tomasi what would work
    .ask-tomasi_why = He knows his hands best. “One big button,” he says. “And trumpets when I win. I just like trumpets.”
    .easy-game = Finding him an easier game
    .easy-game_why = He cracks the hardest puzzles, so he needs nothing easy. Only the tapping stops him.
    .hint = Who knows most about Tomasi’s hands?
    .teacher = Well-meant help can still pass somebody by. Role-play in pairs: one wants to help, the other says what would really help, or “No, thanks.” Both answers are fine. Use made-up situations only.

room-letter = Tomasi writes to the makers of the game. He says what he [needs], he says [why], and he asks for a [change].
    .needs = needs
    .needs_why = “I need one big button.” Nobody can guess that from far away.
    .why = why
    .why_why = “My thumbs can’t tap fast.” That helps the makers to find a good way.
    .change = change
    .change_why = “Could you change that?” A clear question is hard to forget.
    .sorry = sorry
    .sorry_why = There is nothing to be sorry for. Needing a button is not a fault.
    .fight = fight
    .fight_why = Tomasi is a bit cross, and he may be. A clear question gets further than a fight.
    .hint = First the need, then the reason, then the question.
    .teacher = Write the three parts on the board: need, why, change. Pairs use them for Nani’s letter or Idris’s idea. Ask: does anybody have to say sorry for needing something?

room-suri-asks = Suri needs words in the video. She doesn’t like to be a bother. Help her to ask.
    .just-guess = “It’s fine. I’ll just guess.”
    .just-guess_why = So polite that nobody notices anything. The video stays as it is.
    .silly-video = “That video is silly.”
    .silly-video_why = Maybe a little. But nobody can tell from this what Suri needs.
    .words-please = “I can’t hear the video. Can it have words?”
    .words-please_why = What is in the way, and what would help. Asking like that is telling, too.
    .tell_ravi = He made the video, trumpet and all.
    .tell_ravi_why = “But you’ve got that thing in your ear!” He doesn’t believe it yet. He hasn’t thought of his trumpet.
    .ravi_again = Ravi takes his glasses off and thinks. “So it’s my trumpet? I’ll write words into it tonight. Toot as well.”
    .tell_teacher = He is counting tablets.
    .tell_teacher_why = “Fourteen, fifteen, not now, Suri, sixteen!” He did not say no. He said sixteen.
    .teacher_again = The tablets are counted. He listens to the end. “Thank you, Suri. From now on, no video without words.”
    .tell_nurse = She is looking after Suri’s hearing aid.
    .tell_nurse_why = “You’re no bother at all. You’re right. Let’s write to the school together, and you say what goes in.”
    .end = Now the video has words, and even the trumpet does: “Toot!” Dara likes them as well. He watches without sound, so that the cat can sleep.
    .hint = Which sentence says what would help?
    .teacher = Asking for what one needs takes courage, and often two tries. Practise a clear sentence for somebody who cannot see the board, or who reads slowly. All made up. Ask: what could the listener say, so that asking feels easy?

room-six = Idris still has his hand up. What could the class do?
    .when-ten = Ask him again when he is ten
    .when-ten_why = What a tired arm that would be! Small children have a right to be heard, too.
    .hear-him = Hear his idea and talk about it
    .hear-him_why = Being heard means that others think about it. Backwards snails? Mina is thinking hard.
    .do-as-told = Do what he says, because he’s sweet
    .do-as-told_why = Being heard isn’t the same as getting one’s way. His idea is one of many.
    .nod = Nod kindly and go on
    .nod_why = It looks friendly. But nodding isn’t listening, and Idris can tell.
    .hint = What is it like to be really listened to?
    .teacher = Three things are easily mixed up: being listened to, being nodded at, getting one’s way. Act all three with a silly idea. How can one see the difference? The right to be heard has no lowest age.

room-fair = Eighteen players like the game as it is. Four can’t join in. What is fair?
    .more-hands = Eighteen is more than four. It stays.
    .more-hands_why = Counting hands is fine for choosing a song. A right can’t be voted away.
    .nobody-plays = Then nobody plays it
    .nobody-plays_why = That is the same for all, and sad for all twenty-two.
    .own-corner = The four get a game in another room
    .own-corner_why = Meant kindly. But Tomasi wants to race against his friends, not next to them.
    .fits-all = Looking for a way that fits all
    .fits-all_why = The eighteen keep their race, and there are more to race against. It takes some thinking.
    .hint = Could all twenty-two have fun?
    .teacher = Let four children play the four, and the class find a solution that all can live with before anybody votes. Ask: what may be decided by counting hands, and what not?

room-makers = The class asks the makers for changes. What is a good order?
    .hear-needs = Hear what each one needs
    .hear-needs_why = Even Idris. Above all Idris, his arm hurts.
    .agree = Agree what to ask for
    .agree_why = Button, words, language, backwards. Four things, and all can live with them.
    .write-letter = Write one clear letter
    .write-letter_why = Aisha writes it. Ravi licks the stamp. He says it tastes of fish.
    .once-more = No answer? Write again
    .once-more_why = The first letter lay under a pile. The second one is on orange paper.
    .try-out = Try out the new game
    .try-out_why = Whoever asked for it tries it first. Does it really fit now?
    .hint = First the ears, then the pen.
    .teacher = Find one small thing in your school that the class could ask to have changed, and walk through the five steps for real. Choose something that can work. Being heard is learned by being heard.

room-answer = “Dear class,” say the makers. “We had not thought of that. A big button: yes. Words and a tenth language: yes. Trumpets: why not? Snails that go backwards: very odd, but yes.”

room-asking = In a class like this one, how sure could somebody be that asking helps?
    .low_why = That is honest. It may take two tries, or two people. Asking as a pair is easier.
    .middle_why = It depends on who listens. So it’s good to know more than one to ask.
    .high_why = Good. Then somebody can ask for those who don’t dare yet. First ask them if they want it.
    .teacher = A poll about the class in the story, so hands may be shown. Ask nobody about their own needs in front of others. Say where at your school one can ask for something quietly.

room-finish = Nani won! Her snail went backwards all the way, and that was my idea! Tomasi came second, with trumpets. And look, Thunder is at the window! Ravi says that sixes count now.

room-warm-screen = The bus stop has a new screen, as high as a roof. Idris can’t read it. What is the matter?
    .too-short = Idris is too short
    .too-short_why = He is just right for six. The screen can be moved today. Idris grows, but slowly.
    .hangs-high = The screen hangs too high
    .hangs-high_why = It was hung for tall people only. It can be hung lower, and then all can read it.
    .ask-others = Idris can ask somebody tall each time
    .ask-others_why = Once, that is fine. Each time, it’s a nuisance. He wants to read it himself.
    .hint = What could be changed?

room-warm-letters = Nani looks at a page with tiny letters. She writes: “I [warm-need] bigger letters. Can you [warm-change] that?”
    .warm-need = need
    .warm-need_why = Clear and short. No sorry is needed.
    .warm-change = change
    .warm-change_why = Now the makers know what to do.
    .warm-guess = guess
    .warm-guess_why = With guessing, Nani once put salt in her tea.
    .hint = What does she say first, and what does she ask for?

room-warm-song = Six friends choose a song for the music day. What is a good order?
    .all-name = Each one names a song
    .all-name_why = The quiet ones, too.
    .listen-all = They listen to all the songs
    .listen-all_why = Then nobody chooses without knowing.
    .agree-one = They agree on one
    .agree-one_why = It may be nobody’s favourite, and everybody’s second.
    .sing-it = They sing it
    .sing-it_why = Loudly. Ravi also sings the trumpet.
    .hint = Hearing comes before choosing.
