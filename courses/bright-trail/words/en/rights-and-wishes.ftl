### The Bright Trail, English: the source. CC BY 4.0

lesson = The right to a penguin
    .about = Idris is six and wants a penguin. Is that a right? His sister’s class finds out.
    .learned = A right is not a wish. Every child has rights, online too, and nobody can lose them. Grown-ups have to keep them.
    .tell = If a right is not kept, tell a grown-up you trust. If the first one does not hear it, tell again, or tell another.

rights-hello = Good morning! The class is painting a poster about rights. Aisha’s little brother Idris is helping. He is six, and he has brought a list. The list is longer than he is.

rights-list = Number one: I have a right to a penguin! He can live in our bath. Number two: cake. Number three: no bedtime until Tuesday. Put it on the poster, Aisha. Very big, please!
    .teacher = Ask before going on: what on Idris’s list would the class put on a poster of rights? Collect guesses and leave them on the board. Come back to them after the sorting.

rights-six = Aisha has painted six real rights. They count online, too. Turn each card.
    .safe = To be safe
    .safe_back = Nobody may hurt or scare a child, in the yard or on a screen. If it happens, grown-ups have to help.
    .learn = To learn
    .learn_back = Sums, stars, and why cats purr. A screen can help with that, and so can a book.
    .play = To play and to rest
    .play_back = In the yard, in games, or flat on the floor. It isn’t a prize for good marks.
    .heard = To be heard
    .heard_back = Children may say what they think. Grown-ups have to listen and think about it.
    .private = To have private things
    .private_back = A diary, a message, a photo of one’s face. Others ask before they show it around.
    .true-things = To find true things
    .true-things_back = What do penguins eat? Children may look it up, and find an answer that is true.
    .teacher = The six are taken from the Convention on the Rights of the Child. General comment No. 25 (2021) says that its rights hold online, too. Let children show one card without words, and the others guess. Ask: which one would be missed first on a rainy day?

rights-or-wishes = A right, or a wish? Where does each belong?
    .a-right = A right
    .a-wish = A wish
    .penguin = A penguin in the bath
    .penguin_why = A lovely wish. But nobody has to bring Idris a penguin. And nobody has asked the penguin.
    .help = Help when a message hurts
    .help_why = This is the right to be safe. Any child may ask for that help, big or small.
    .new-phone = The newest phone
    .new-phone_why = Learning is the right. An old phone can help with it, and so can a book.
    .my-face = Saying “Don’t post my photo”
    .my-face_why = A face belongs to the one who wears it. So that one may say no.
    .winning = Winning every game
    .winning_why = Playing is the right. If one child always had to win, who would play along?
    .play-time = Time to play
    .play-time_why = Work and homework must leave some time for it. That holds for every child.
    .hearts = A hundred hearts for a drawing
    .hearts_why = Hearts feel good. But everybody chooses for themselves what they like.
    .hint = Does somebody have to see to it? Then it is a right.
    .teacher = “The newest phone” is worth a talk: a way to learn and to find things out is part of a right, a certain gadget is not. Nobody says what they own. Put six cards with new examples on the floor and let children stand beside “right” or “wish”.

rights-difference = Idris frowns. “So what is the difference?” What could Aisha say?
    .most-want = “A right is what most children want.”
    .most-want_why = Most children want cake. A right is also there for a child who is all alone with it.
    .big-wish = “A right is a very, very big wish.”
    .big-wish_why = Idris wishes with his whole tummy. Still, nobody has to buy a penguin.
    .has-to-keep = “A right is what has to be kept.”
    .has-to-keep_why = A wish may come true, or not. Grown-ups must see to it that a right is kept.
    .for-good-ones = “A right is for children who are good.”
    .for-good-ones_why = Many grown-ups say so when they are tired. But each child has rights, on grumpy days too.
    .hint = Does anybody have to bring the penguin? Does anybody have to help when a message hurts?
    .teacher = Write two beginnings on the board: “A wish may …” and “A right has to …”. Let pairs finish them in as many ways as they can. A wish is not silly: ask which wishes could help a right along.

rights-online = What belongs together online?
    .be-safe = To be safe
    .be-safe_with = A button to report mean words
    .be-safe_why = Behind the button there must be people who read it and help.
    .be-heard = To be heard
    .be-heard_with = “How should our class app look?”
    .be-heard_why = Those who use it know a lot about it. Somebody should ask them.
    .private-things = To have private things
    .private-things_with = A diary app with a lock
    .private-things_why = Whoever makes such an app has to make the lock a good one.
    .find-true = To find true things
    .find-true_with = Penguin facts from penguin watchers
    .find-true_why = They have stood in the wind and counted. A page by a soap shop knows less.
    .hint = Read each thing on the right: what does it do for a child?
    .teacher = Ask for one more online example for each right, without naming apps. Then turn it round: what would it look like if this right were forgotten? Keep it to made-up children.

rights-nani = Nani is Ravi’s grandmother. She remembers how it was before.
    .nani-wish = “When I was six, I had a wish, too. I wanted to read.”
    .window = Only her brother could go to school. So Nani sat under the window and listened.
    .hens = “The hens came along. By spring, we all knew our letters.”
    .shut-out = Many children were shut out like that. More and more people said: this must change.
    .promise = So nearly every country in the world made a promise to children.
    .every-one = “It says what each child has a right to. Not some children. Every one.”
    .any-penguins = “Does it say anything about penguins?”
    .forgot = “I’m afraid they forgot the penguins, dear.”
    .teacher = The promise is the Convention on the Rights of the Child (1989). Ask: what did Nani wish for, and why was it more than a wish? Children may draw a ninth picture: what could Nani read first? Nobody has to tell about their own family.

rights-blue-chair = Idris painted Mr. Rahman’s chair blue, and Mr. Rahman sat on it. Ravi says: “Now he loses his rights!” Is that so?
    .loses-all = Yes, all of them
    .loses-all_why = It sounds strict and fair. But a right is not a prize. It stays, even on the bluest day.
    .one-week = One of them, for a week
    .one-week_why = Not even one, and not even for a week. There are other ways to make up for a chair.
    .too-small = No, he is only six
    .too-small_why = Being six isn’t the reason. Ravi is eleven, and he would keep his rights, too.
    .wash-chair = No, but he can wash it
    .wash-chair_why = Every right stays, and Idris gets a sponge. Mr. Rahman’s trousers stay blue, too.
    .hint = Putting something right and losing a right are two different things.
    .teacher = Children will ask: may grown-ups set rules, then? Yes. A game can be put away for an evening, and a chair has to be washed. What stays all the same: being safe, learning, playing, resting, being heard. Ask for a fair rule and an unfair one, for a made-up child.

rights-who-keeps = Who has to see to it that rights are kept?
    .families = Grown-ups at home
    .families_why = They are the nearest. Nobody expects them to do it all alone.
    .good-children = Children, by always being good
    .good-children_why = Being kind is nice for everybody. But no child has to earn rights, or guard them alone.
    .makers = People who make games and apps
    .makers_why = Their games have to be safe and fair for children. They must think of it before anyone plays.
    .police = The police, and nobody else
    .police_why = The police can help. But rights are kept every day, at breakfast and in class.
    .law-people = People who make laws
    .law-people_why = They made the promise for the whole country. Laws make sure that others keep it, too.
    .hint = Three of these have to.
    .teacher = Draw a child in the middle of the board, and rings around it: home, school, makers of apps, lawmakers. Which ring does what? The point: children have rights, grown-ups have duties. Nothing is left for the child to do alone.

rights-top-three = Three big pictures fit on the poster. Which three should be big? All answers are fine.
    .big-safe = Being safe
    .big-safe_why = It helps with all the others. Whoever feels safe dares to play and to ask.
    .big-learn = Learning and finding true things
    .big-learn_why = Nobody should have to sit under a window for it. Nani would nod, and so would the hens.
    .big-play = Playing and resting
    .big-play_why = Many forget that this is a right. So a big picture is useful.
    .big-heard = Being heard
    .big-heard_why = A right to speak needs somebody with open ears. Paint the ears big, too.
    .big-private = Having private things
    .big-private_why = Paint a lock, a diary, or a door with a sign on it. Everybody needs a little corner.
    .teacher = A show of hands works well: count, then let somebody argue for a right that got few hands. Nothing is right or wrong. End with: the poster is too small, the rights all count the same. Groups can paint the poster with paper and pencils.

rights-waddle = Um, Lumo? I showed Idris how a penguin walks, with a cushion under a black coat. Mother filmed it and put it in the street group. Now people quack at me. Penguins don’t even quack!

rights-which-one = Mother meant well. What was forgotten?
    .mother-may = Nothing. A mother may show everything.
    .mother-may_why = Mother is proud of her. It’s still Mina’s face and Mina’s cushion. Mothers can ask, too.
    .quack = That a penguin doesn’t quack
    .quack_why = True, some bray like donkeys! But it isn’t the quacking that makes Mina’s ears hot.
    .danced-herself = Nothing. Mina danced because she wanted to.
    .danced-herself_why = She wanted to dance for Idris, at home. For a whole street, nobody asked her.
    .not-asked = Asking Mina before showing it
    .not-asked_why = Two rights in one small question: private things, and being heard. Mother forgot it, and it can be mended.
    .hint = Who is in the video? Who chose where it went?
    .teacher = The mother is kind and still forgot a right. That happens in every family, so nobody is to be blamed, and nobody tells about their own. Ask: what could a grown-up say before filming? Collect short questions.

rights-mina-tells = Mina wants the video gone. Help her to tell somebody.
    .never-dance = “I’ll never dance again!”
    .never-dance_why = That is how cross feet talk. Nobody can hear in it what Mina needs.
    .want-it-down = “I wasn’t asked about the video. Please take it down.”
    .want-it-down_why = What happened, and what she needs. Nobody has to guess.
    .ha-ha = “Ha ha, now the whole street has seen it.”
    .ha-ha_why = Jokes are good for hiding in. But whoever hears this laughs along and goes away.
    .tell_mother = She is watching it once more, and laughing.
    .tell_mother_why = “But it’s so sweet, my plum! Everybody likes it.” She means it kindly. She hasn’t heard Mina yet.
    .mother_again = Now she lays the phone down and looks at Mina’s face. “It’s your dance. I should have asked.” Together they take it down.
    .tell_auntie = She is on a ladder, looking for the cat.
    .tell_auntie_why = “One moment, dear, or we’ll both fall down!” She did not say no. She said one moment.
    .auntie_again = She is down, and so is the cat. She listens to the end. “You may say that. Come, we’ll go to your mother together.”
    .tell_teacher = He is waiting for his trousers to dry.
    .tell_teacher_why = He listens to the end. “That is your right, Mina. It was good to tell me. I’ll talk with your mother.”
    .end = The video came down, and Mother asked the whole street to delete it. None of it was Mina’s fault. Now Mother asks before she films. She even asks the cat.
    .hint = Which sentence says what happened, and what Mina needs?
    .teacher = Telling somebody who is part of it can work, and if not, others can help. Let pairs play the three grown-ups: laughing, busy, listening. Ask: what makes the second try easier? If a child speaks of something of their own, listen, and follow your school’s steps.

rights-sock = Tomasi’s lost socks turned up! They are black and white, so Nani sewed me a penguin. It wasn’t a right. It was a wish, and it came true. And if anybody forgets a right, I’ll tell. I’m very loud.

rights-warm-homework = Ravi forgot his homework three times. May he still say what he thinks when the class plans its trip?
    .quiet-now = No, he has lost that
    .quiet-now_why = Homework is one thing. Being heard is a right, and it can’t get lost with a notebook.
    .still-speaks = Yes, like everybody else
    .still-speaks_why = He has to catch up on his homework. And he has good ideas about trips.
    .after-homework = Yes, as soon as he has done it
    .after-homework_why = Being heard isn’t a prize for homework. It’s his right all the time.
    .hint = Is being heard a prize, or a right?

rights-warm-sort = A right, or a wish?
    .warm-right = A right
    .warm-wish = A wish
    .gold-bike = A golden bicycle
    .gold-bike_why = It would shine beautifully. But nobody has to give one to anybody.
    .asked-first = Being asked before a photo is shown
    .asked-first_why = The one in the photo has a right to privacy and to a say.
    .rest-time = Rest after a long day
    .rest-time_why = Rest and play belong to every child.
    .rain-ice = Mango ice every time it rains
    .rain-ice_why = A delicious wish, above all where it rains a lot.
    .hint = Would somebody have to see to it?

rights-warm-match = Which right does each help with?
    .warm-learn = To learn
    .warm-learn_with = A free lesson about the stars
    .warm-learn_why = Many children can use it, wherever they live.
    .warm-heard = To be heard
    .warm-heard_with = A box for ideas, read each week
    .warm-heard_why = The reading is what matters. A box alone hears nothing.
    .warm-play = To play
    .warm-play_with = A puzzle just for fun
    .warm-play_why = It needs no reason. Fun is enough.
    .hint = What can a child do with each thing?
