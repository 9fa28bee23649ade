### The Bright Trail, English: the source. CC BY 4.0

lesson = The hungry goat
    .about = A goat in a game eats facts. What may Mina feed him, and what stays in her pocket?
    .learned = Private means that we choose who knows. Two questions help: Who wants it? And what for?
    .tell = If a game or a form wants too much, show it to a grown-up you trust. What is already typed in can be mended together.

hello = Hello! I’m Lumo. My tail is a lantern, so I’m terrible at hide-and-seek. Come quickly! Mina has met a very hungry goat, and something about him is odd.

goat-asks = This is Gobble. He lives in a game, and he eats facts! First he wanted my favourite colour. Then a joke. Now he wants my street. Why does a goat need my street?

mina-facts = Gobble can wait a minute. Here are six facts about Mina. Turn each card.
    .full-name = Her full name
    .full-name_back = Friends and teachers know it. A game that has only just met her can use a nickname.
    .street = Her street
    .street_back = It shows where to find her. Somebody who brings a letter needs that. A goat does not.
    .school = The name of her school
    .school_back = It shows where she is every morning. Other players can play very well without it.
    .face = A photo of her face
    .face_back = Anyone who gets it can copy it in a second. So Mina chooses who gets one.
    .password = Her password
    .password_back = It’s like a toothbrush: hers alone. Only a grown-up she trusts at home may help her with it.
    .colour = Her favourite colour
    .colour_back = Green! Half the world likes green. It does not lead anyone to Mina.
    .teacher = Stay with Mina: nobody in class says their own address or password aloud. Ask: which card would be hardest to take back once it is out?

feed-gobble = Gobble opens his mouth wide. What may he eat?
    .fine = Gobble may eat it
    .keep = Mina keeps it
    .joke = A joke about a goat
    .joke_why = “What does a goat want after dinner? A baaa-nana!” A joke does not say where Mina is.
    .address = Where she lives
    .address_why = That is a path to her door. Only people who need it get it.
    .cloud = A drawing of a cloud
    .cloud_why = She drew it herself, and there’s no name in the corner. Share away!
    .selfie = A selfie in school clothes
    .selfie_why = Her face and a clue to her school in one bite! Too much for a goat.
    .nickname = A made-up nickname
    .nickname_why = Nicknames are made for this. The real name can stay at home.
    .birthday = Her whole birthday
    .birthday_why = With a whole birthday, somebody could pretend to be Mina. And Gobble can’t even bake a cake.
    .secret-word = Her password
    .secret-word_why = It is the key to everything she builds there. No goat gets the key.
    .teacher = Some items can be argued about, and that is good. Ask: would the answer change if a friend asked, and not a game?

parcel = Auntie Sok ordered something from a shop she knows. The shop asks for her street. What now?
    .hide-it = Keep quiet. A street is always private!
    .hide-it_why = A good thought with a goat! But now her parcel will wander about for ever.
    .give-street = Tell the shop. It must find her door.
    .give-street_why = Private does not mean never. It means that Auntie chooses. This shop really needs it.
    .post-it = Put it on her page, then nobody has to ask
    .post-it_why = One shop needs it. On her page, people she has never met could read it too.
    .hint = Who is asking? What do they need it for?
    .teacher = This is the turn of the lesson: private is about who and what for, not about never. Ask for other people who need an address: a doctor, a grandmother.

two-questions = When somebody wants a fact, I ask two things. Who wants it? And what for? If one answer smells like old fish, the fact stays in my pocket.

party = Mina’s party is at her home on Saturday. Who needs her street?
    .class = Everybody in the big class group
    .class_why = Some are not coming, and groups pass things on. She can tell her guests one by one.
    .guests = The friends she invited
    .guests_why = Who? Her friends. What for? To find the cake. Two good answers!
    .gobble = Gobble, for a birthday dance
    .gobble_why = It must be a wonderful dance. But he can dance without her street.
    .driver = Dara’s mother, who brings him
    .driver_why = She has to know where to stop. Auntie’s two questions have good answers here.
    .hint = More than one is right. Try Auntie’s two questions on each.
    .teacher = Let pairs ask Auntie’s two questions aloud for each option. Ask why a big group is different from a few guests.

feed-while-asleep = Tomasi says: “Tell me your password, Mina! I’ll feed Gobble while you sleep.” What could she say?
    .share-it = “OK! Best friends share everything.”
    .share-it_why = Tomasi means well. But his little cousin looks over his shoulder. Now three people know it.
    .half = “I’ll tell you half. You guess the rest!”
    .half_why = Tomasi loves puzzles. Half a password will not stay half for long.
    .together = “Not that. Let’s feed him together.”
    .together_why = A no and a nice plan in one breath. The password stays hers, and Tomasi gets his goat.
    .spy = “No! Are you a spy?”
    .spy_why = Saying no is fine. But Tomasi only wanted to help, so a softer no will do.
    .hint = Can she say no and keep her friend?
    .teacher = Good for role-play: one plays Tomasi, one finds a friendly no. Collect several; a no does not need a reason.

me-a-spy = A spy? Me? I can’t even find my own socks! It’s all right, Mina. Keep your password. We’ll feed that goat together.

golden-hat = Gobble jumps up and down. “Your birthday and your school for a golden hat!” What is this?
    .present = A present, because he is nice
    .present_why = A present wants nothing back. Gobble wants two facts first.
    .test = A test to see if she is a real child
    .test_why = To feed a goat, nobody has to be tested. If a game insists, a grown-up can look at it.
    .swap = A swap: a hat for her facts
    .swap_why = The hat costs the game nothing. Its makers collect facts, often to sell things. Mina may say: no swap.
    .hint = What does Mina get? What do the makers of the game get?
    .teacher = Free things online are often paid for with facts. Ask what else in games looks like a present and is a swap. No brand needs to be named.

new-name = Mina needs a nickname for the game. Which one gives nothing away?
    .mina-ten = Mina10
    .mina-ten_why = So short, and yet her name and her age are both in it!
    .soup-pirate = SoupPirate
    .soup-pirate_why = Is SoupPirate a girl? A grandfather? A pirate? Nobody can tell. Perfect.
    .river-school = RiverSchoolStar
    .river-school_why = It sounds grand. It also says where she is every morning.
    .mill-street = GirlFromMillStreet
    .mill-street_why = Now every player knows her street. Something sillier would be safer.
    .teacher = Let the class invent silly nicknames that give nothing away: a food and a job works well. Nobody needs to tell their real ones.

knot = Um, Lumo? Gobble looked so hungry before you came. I already typed in my school. Now I have a knot in my tummy.

what-helps-mina = The name of her school is already in the form. What helps Mina now?
    .wait-and-hope = Wait. Maybe nobody reads it.
    .wait-and-hope_why = The knot stays as long as she waits alone. Looking together takes two minutes.
    .wrong-schools = Type in ten wrong schools to confuse the goat
    .wrong-schools_why = Clever and funny! But the true one is still in there. Somebody can help her take it out.
    .look-together = “Auntie, can you look at this with me?”
    .look-together_why = Auntie isn’t cross. Together they empty that box and save. The knot is gone, and Gobble burps.
    .quit = Never play again and tell nobody
    .quit_why = Then the school stays in the form, and the knot stays in her tummy. It can be mended.
    .hint = Who could sit beside her for two minutes?
    .teacher = Mina is praised for telling, never told off for typing. Ask: what makes it easy to tell a grown-up, and what makes it hard?

goat-teapot = Auntie’s parcel is here: a teapot shaped like a goat! If a game wants too much, a grown-up at home or at school can help. “Can you look at this with me?” is a good start.

## Warm-ups
private-drum-page = Suri found a page with drum songs today. What may the page know?
    .may-know = It may know
    .in-pocket = Suri keeps it
    .best-drum = Her favourite drum
    .best-drum_why = Half the town likes big drums. It leads nobody to Suri.
    .number = Her phone number
    .number_why = Songs play without a number. Whoever has it can call and write.
    .how-loud = How loud she likes it
    .how-loud_why = Very loud! The page may know. The neighbours know already.
    .saturdays = Where she is on Saturdays
    .saturdays_why = That tells where to find her. A song doesn’t need to find anybody.
    .hint = What could lead somebody to Suri?

private-itchy-food = At the health post, Nurse Leilani asks which food makes Idris itch. What could his sister Aisha do?
    .say-nothing = Say nothing, for that’s private
    .say-nothing_why = It is private, and that’s why the nurse asks so quietly. She needs it to help him.
    .whole-room = Call it through the waiting room
    .whole-room_why = The nurse needs it. The man with the sore toe does not.
    .only-nurse = Tell the nurse
    .only-nurse_why = Who asks? The nurse. What for? So that Idris doesn’t itch. Two good answers.
    .hint = Who needs to know it, and what for?

private-fruit-quiz = A quiz: “Which fruit is Ravi?” First it wants his birthday and his number. What are its makers after?
    .his-fruit = Finding out his fruit
    .his-fruit_why = Plum or melon, they don’t mind. The fruit is only the wrapping.
    .his-facts = His birthday and his number
    .his-facts_why = A fruit costs them nothing, and facts can be sold. Ravi can simply choose a fruit himself.
    .his-laugh = Making him laugh
    .his-laugh_why = He does laugh. But no joke needs a phone number.
    .hint = What do they have in the end?
