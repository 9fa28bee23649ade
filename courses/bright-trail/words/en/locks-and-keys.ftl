### The Bright Trail, English: the source. CC BY 4.0

lesson = The parrot who knew too much
    .about = At Uncle Somchai’s stall, half the market is locked out. Only a parrot knows all the keys.
    .learned = A good password is long, odd and used for one thing only. And if somebody finds it out, it can be changed.
    .tell = If somebody uses another one’s password, tell a grown-up you trust. Together a new lock is soon made. It is never the fault of the one who trusted.

locks-stall = Come to the market! Uncle Somchai mends phones here. Half of them aren’t broken at all. Their owners are locked out! And high above sits Papaya, his parrot. Papaya repeats whatever he hears.

locks-saturday = Saturday at the stall
    .fish = “I wrote my password on paper. Then I wrapped a fish in it!”
    .clever = “Mine was very clever. So clever that I don’t know it any more.”
    .shout = “MANGO!” shouts Papaya. People bring him mangoes. He has forty by now.
    .oh-no = “Oh no. He isn’t hungry. Mango is my password!”
    .teacher = Ask what each of the three did to remember a password, and what went wrong. Nobody in class tells how they keep their own. Forgetting a password is no shame: it happens to whole markets.

locks-one-key = “Mango” opens Uncle’s phone, his shop and his letters. What should he do?
    .add-one = Make it “mango1”
    .add-one_why = Whoever has tried “mango” tries “mango1” next. It is only one guess more.
    .best-one = Take one very good password for all three
    .best-one_why = It’s a stronger key. But whoever finds it still opens all three doors.
    .several = Take a different one for each
    .several_why = If one gets out, two doors stay shut. A notebook in a locked drawer can help him remember.
    .whisper = Whisper it when he types
    .whisper_why = Papaya hears a mango fall three stalls away. Not saying it at all works better.
    .hint = One key is found. How many doors does it open?
    .hint_more = Two doors should stay shut, even if one key is lost.
    .teacher = Draw three doors and one key on the board, then three keys. Ask which key matters most: the one for letters, because new passwords are often sent there. Writing a password down is fine, if the place is locked and known to a trusted grown-up.

locks-words = Uncle’s shop needs a passphrase: several odd words in a row. Build one for him. And no whispering!
    .short_why = That could be guessed before breakfast. With every extra word it takes sixteen times as many guesses.
    .long_why = Long, odd, and easy to picture! Uncle can see it in his head, and nobody else can.
    .end = Uncle pictures the words, laughs until his stool creaks, and types. He doesn’t make a sound. Papaya puts his head on one side. “Mango?”
    .hint = Four words are a good start. Which ones have never met?
    .hint_more = Press any four words. The sillier the picture, the better.
    .teacher = The class builds one for Uncle, never their own aloud. Only sixteen words are used here, so that it can be counted: 16, 256, 4 096, 65 536. A computer tries that many fast. A real list has thousands of words: four from it take millions of millions of guesses. Let a die choose the words.

locks-table = Papaya is visiting Auntie. What should she change on her table, so that nobody gets at her things?
    .alt = A table with a screen, a keyboard on a paper, a lit phone, a goat teapot, a locked drawer, and a parrot who watches
    .paper = Paper under the keyboard
    .paper_why = It’s the first place where anybody looks. In the locked drawer it is better off.
    .teapot = The goat teapot
    .teapot_why = It knows a lot about tea, and nothing about passwords.
    .bird = The parrot
    .bird_why = He watches every key she presses. She can turn his perch round and type in peace.
    .dots = The dots on the screen
    .dots_why = Dots are there so that nobody can read along. They do their work well.
    .phone = The phone that lies open
    .phone_why = It’s open for anyone who walks by. With a screen lock it would shut by itself.
    .drawer = The locked drawer
    .drawer_why = It’s locked, and only Auntie has the key. That’s a good place for a note.
    .hint = Who could see it, find it, or just walk in? There are three.
    .hint_more = One has feathers, one is flat and white, one is shining.
    .teacher = Ask for a kind way to say “Please look away while I type”, and how to look away oneself. Practise it: one types on a paper keyboard, one turns round. Nobody types a real password.

locks-like-what = Uncle Somchai knows many locks. What is each one like?
    .phrase = A passphrase
    .phrase_with = A key with many teeth
    .phrase_why = The more words, the more teeth, and the harder it is to copy.
    .screen = A screen lock
    .screen_with = A door that shuts itself
    .screen_why = Put the phone down, and after a minute it is shut.
    .leaving = Logging out
    .leaving_with = Taking the key along
    .leaving_why = A shared computer stays there. The key goes home.
    .settings = Privacy settings
    .settings_with = Curtains
    .settings_why = They can be open for some, and closed for others.
    .update = An update
    .update_with = Mending a hole in the fence
    .update_why = Its makers found a hole. The update brings the missing piece of fence.
    .hint = What does each one do: shut, hide, mend, open or go home?
    .hint_more = Start with the update. It mends something.
    .teacher = Let groups find another picture for each lock, from a kitchen, a boat or a farm. Ask who in a family does the updates, and that children ask before they start one.

locks-pin = Make a PIN of pictures for Mina’s tablet. Then four others ask for it. Tell, or keep it?
    .best-friend = Ravi: “Best friends know each other’s PIN!”
    .best-friend_why = It’s nice to be a best friend. He stays one without a PIN, too.
    .little-one = Idris: “Please! I only want to see the goat.”
    .little-one_why = Mina can open it and sit beside him. At six, a secret slips out so easily.
    .prize-page = A page: “Type your PIN and win a golden tablet!”
    .prize-page_why = A prize needs no key. Whoever wants a key wants to come in.
    .help-desk = A message: “We mend tablets. Send us your PIN.”
    .help-desk_why = Real helpers let the owner type. Uncle Somchai even turns his back.
    .end = Nobody knows Mina’s PIN. Ravi is still her friend, and Idris fed the goat. If Mina forgets her PIN, her mother helps her to make a new one.
    .hint = Does anybody need the PIN itself to get what they want?
    .teacher = A no to the PIN is not a no to the friend: collect friendly sentences. A grown-up whom a child trusts at home may help with passwords and PINs; say so clearly. Ask nobody what theirs looks like.

locks-boat-app = Dara has a new boat app. Only friends may see and write, and it should know little. The duck stays!
    .map = Show me on a map
    .map_why = Off: a boat in a game needs wind. It doesn’t need to know where Dara is.
    .friends-see = Only friends see my boats
    .friends-see_why = On: friends love his boats, even when they sink.
    .all-write = Everybody may write to me
    .all-write_why = Off: whoever isn’t a friend can’t write to him then.
    .copy-book = Copy my phone’s numbers
    .copy-book_why = Off: those numbers belong to other people, and nobody asked them.
    .duck = Quack when a boat sinks
    .duck_why = On: it is loud, and it tells nobody anything.
    .end = The map stays empty, and only friends see Dara’s boats. The newest one sinks in four seconds. Quack! And one friend writes: “A record!”
    .hint = Who may see? Who may write? What could it do without?
    .hint_more = One is off and should be on. Three are on and should be off.
    .teacher = New apps often begin wide open. Ask: who gains when everything is on? Children look at settings together with a grown-up, because some cannot be changed back so easily. No real app needs to be named.

locks-library = Suri’s drum report is done. Ten others will use this library computer today. What should she do, in which order?
    .save-it = Save her report
    .save-it_why = First the work, for it took her all afternoon.
    .log-out = Log out
    .log-out_why = Now her name is off the computer, and her page is shut.
    .look-again = Look: does it ask who is there?
    .look-again_why = If it asks for a name, it has really forgotten her. Good computer!
    .screen-off = Switch the screen off
    .screen-off_why = A dark screen looks shut. The next one presses a button, and there is Suri’s page.
    .stay-in = Tick “Remember me”
    .stay-in_why = On her own tablet, perhaps. Here it would remember Suri for ten others.
    .end = The next one finds an empty page. On Monday Ravi forgot to log out. By noon there were three poems in his name, all about socks.
    .hint = First the work, then the door, then a look at the door.
    .hint_more = Two of them leave Suri’s page open. Leave those two out.
    .teacher = On the board: three boxes, and five cards to put in or leave out. Ask what somebody could do who finds a page still open: log it out, without reading. Practise it on a shared computer, if there is one.

locks-pink-buggy = Er, Lumo? Last week I told Ravi my password. It felt good, like a secret club! Now my racing buggy is pink, with a bow. And my team is cross, because somebody wrote rude things as “Tomasi”.

locks-mend = Somebody else has the key to Tomasi’s game. What helps?
    .paint-back = Painting Ravi’s buggy green
    .paint-back_why = Funny for a minute! Then two are cross, and Ravi still has the key.
    .new-lock = A new password, with a grown-up
    .new-lock_why = A new lock, and the old key fits nothing. With a grown-up it is quick.
    .own-doing = Saying nothing. He told it himself.
    .own-doing_why = Trusting a friend is no fault. Using the key like that was Ravi’s choice. Tomasi may tell.
    .tell-team = Telling the team it wasn’t him
    .tell-team_why = They are cross with the wrong one. Now they can stop.
    .wait = Waiting until Ravi gets bored
    .wait_why = Perhaps he will. But the key fits tomorrow, too.
    .hint = One thing helps the lock. One thing helps the team.
    .hint_more = Two of them change something today and hurt nobody.
    .teacher = Stress: whoever uses the key does it, not the one who trusted. Ravi is no monster, he went too far. Ask what Ravi could do to put it right. If a child speaks of something of their own, listen, thank them, and follow your school’s steps.

locks-tomasi-tells = Tomasi has noted the words and the day. Now he needs a grown-up. Help him to tell.
    .ha-ha = “My buggy is pink. Ha ha.”
    .ha-ha_why = Whoever hears that laughs along. Nobody can tell that he needs help.
    .so-dumb = “I did something dumb. Sorry.”
    .so-dumb_why = He did nothing dumb. And nobody knows yet what has happened.
    .has-my-key = “Somebody uses my password. Please help me.”
    .has-my-key_why = Short and clear. It says what is going on, and what he needs.
    .tell_uncle = He has a screw between his teeth, and five people waiting.
    .tell_uncle_why = “Mmpf, mmpf!” With a screw between the teeth, that means: later. It does not mean no.
    .uncle_again = The screw is out. He hears all of it. “Good that you came back. It isn’t your fault. Now we’ll make a new lock.”
    .tell_teacher = He is choosing a pineapple.
    .tell_teacher_why = “Ravi? Surely you painted it yourselves, for fun.” He doesn’t believe it yet. It is true all the same.
    .teacher_again = Tomasi shows his note. The pineapple goes down. “I’m sorry. I believe you, and it isn’t your fault. Let’s change it now.”
    .tell_auntie = She is sniffing at a fish. No paper round it today.
    .tell_auntie_why = She puts the fish back. “Thank you for telling me. It isn’t your fault. Come, we’ll make a new lock.”
    .end = A new passphrase, a red buggy, and a team that knows. Ravi turns as pink as the bow. “I only wanted a joke. I’ll write to them all.” He does, that evening.
    .hint = After which sentence does a grown-up know what to do?
    .teacher = Act it out: one is busy, one doubts, Tomasi tries again or goes to another. Ask how it feels not to be believed, and what helps: a note with words and days, and one more try. Nobody tells a story of their own.

locks-not-telling = For three days Papaya has listened, and this is all he got: “NOT TELLING!” Good for keys, old bird. But worries, children, come and tell me, or any grown-up who listens. And now, who wants forty mangoes?

## Warm-ups
locks-biscuit-tin = Nurse Leilani buys locks for the medicine, her bicycle and the biscuit tin. Which keys are best?
    .steel = One for all three, of the finest steel
    .steel_why = Very strong! But whoever finds it rides off with medicine and biscuits.
    .each = A different one for each
    .each_why = If the biscuit key is lost, only the biscuits are in danger.
    .mat = One for all three, under the mat
    .mat_why = Under the mat is where everybody looks first.
    .hint = Imagine that one key gets lost.

locks-boat-club = Dara’s boat club needs a password. Which of these would be guessed soon?
    .soon = Guessed soon
    .late = Takes very long
    .numbers = 1 2 3 4 5 6
    .numbers_why = It’s the first thing that people try, everywhere.
    .odd-words = Owl stairs noodle cloud
    .odd-words_why = Four words that have never met. Who would think of that?
    .own-name = dara10
    .own-name_why = His name and his age. Whoever knows Dara tries that first.
    .hint = What would Ravi try, if he had ten minutes?

locks-class-tablet = Aisha’s story on the class tablet is finished. Idris gets the tablet next. What is a good order?
    .keep-story = Save the story
    .keep-story_why = It has a dragon in it. It would be sad to lose him.
    .sign-off = Log out
    .sign-off_why = The story is safe, so the door can be shut.
    .name-gone = See if her name is gone
    .name-gone_why = One look, and she knows that the door is shut.
    .pass-on = Hand the tablet to Idris
    .pass-on_why = Now he can start, and the dragon is in nobody’s way.
    .hint = The tablet changes hands last.

## How it ended
ending_told-again = The first one was busy, or did not believe it. Tomasi told again, until somebody helped. That is how locks get mended.
ending_told-once = One clear sentence to the right person, and the buggy was red before dinner. Papaya got a slice of mango for silence.
