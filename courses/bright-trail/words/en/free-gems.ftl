### The Bright Trail, English: the source. CC BY 4.0

lesson = The snail and the forty chickens
    .about = A snail stands before a bridge, and forty chickens move into a phone. What can “free” cost?
    .learned = Some things look free and want something back. Ask before paying, wait a night, and look at who earns by it.
    .tell = If something was bought by mistake, tell a grown-up. At once is good, later is good too. It can often be put right.

gems-hello = Meet Lightning! She is the racing snail in Tomasi’s game. She has won one race so far, against a potato. Now she has come to a bridge. It costs ten gems, and Tomasi has nine.

gems-nine = Nine! At the ditch it was nine, too. And at the gate. It’s always nine, just when I want to get across. I’m good at puzzles. Am I so bad at snails?

gems-why-nine = Why do the gems always run out just when he wants to get across?
    .bad-luck = It’s bad luck
    .bad-luck_why = Once could be luck. Every time looks more like a plan.
    .plays-badly = Tomasi plays badly
    .plays-badly_why = He plays well! Even the best players get there with nine.
    .cannot-count = Those who made it can’t count
    .cannot-count_why = They count very well. One too few is just what they wanted.
    .built-so = It was built that way
    .built-so_why = One gem short makes people buy. Whoever sells the gems earns by it.
    .hint = Who gets something when one gem is missing?
    .teacher = Say it clearly: wanting the tenth gem is not silly. Clever grown-ups worked long on making people want it. Ask where else things are always nearly full or nearly done. Name no games.

gems-hat = The shop has a shiny hat for snails. It costs four of Tomasi’s nine gems. What would be a good plan?
    .hat-now = Buy it now
    .hat-now_why = Lightning looks splendid. The bridge is a bit further off now. That was Tomasi’s choice.
    .hat-tomorrow = Look at it again tomorrow
    .hat-tomorrow_why = Next morning the hat looks smaller, and the bridge looks bigger. Tomasi keeps his gems for now.
    .no-hat = Save for the bridge
    .no-hat_why = Nine gems stay nine. Then Tomasi sees that each day brings one more. The game never told him!
    .teacher = An opinion: nothing is right or wrong here. Let the three groups give reasons. What is saved is counted quietly, and shows in the last sentence of the lesson. Play it twice to see another ending.

gems-pop-up = Pling! What on this screen wants Tomasi to hurry and pay? Find two things.
    .alt = A game at night: a moon, and a snail before a bridge. In front: a glowing chest, a clock and a very small cross.
    .free-moon = The moon
    .free-moon_why = The moon is free. Really free.
    .glowing-chest = The glowing chest
    .glowing-chest_why = It looks like a part of the game. Whoever presses it lands in a shop. It’s an ad in a costume.
    .leaf-snail = The snail
    .leaf-snail_why = Lightning sells nothing. She is thinking about lettuce.
    .running-clock = The clock above the chest
    .running-clock_why = It makes hearts beat faster. When it gets to the end, it simply starts again.
    .tiny-cross = The little cross
    .tiny-cross_why = Good eye! This is the way out. It is so small because somebody hopes that nobody finds it.
    .hint = One makes thumbs fast. One looks like a present.
    .hint_more = Look at everything that floats in front of the game.
    .teacher = Ask why an ad might dress up as a game, and who pays for it to be there. Let pairs draw an ad for something silly, such as rain in a bag, with a hidden way out. The others look for the cross.

gems-tricks = Every trick has a name. Whoever knows it sees it coming. What goes together?
    .one-short = Nine gems, a bridge for ten
    .one-short_with = Almost there
    .one-short_why = So close that it pulls. Tomasi knows that pull very well.
    .minutes-left = “Five minutes left!”
    .minutes-left_with = The hurry clock
    .minutes-left_why = In a hurry, nobody asks. That is what it’s for.
    .just-number = “Free! Just your phone number!”
    .just-number_with = The bait
    .just-number_why = Somebody earns with that number. So the number is the price.
    .what-inside = “What may be inside?”
    .what-inside_with = The lucky box
    .what-inside_why = First one pays, then one sees. Most boxes hold very little.
    .hint = Say it aloud: does it hurry, hide, lure, or nearly get there?
    .teacher = Make four corners with the four names. Read out harmless, made-up offers, and let children walk to the corner that fits. Some offers fit two: good reason to talk.

gems-box = Ravi opened a lucky box, and out came a golden helmet! A box costs five gems. What could Tomasi do?
    .box-now = Open one, too
    .box-now_why = It’s a carrot. Most boxes hold carrots. Lightning eats it with great dignity.
    .how-many = Ask how many boxes Ravi opened
    .how-many_why = “Nine,” says Ravi. “Eight carrots.” Nobody ever talks about the carrots. Tomasi keeps his gems.
    .no-box = Keep the gems
    .no-box_why = No helmet, no carrot, five gems. Ravi lets Lightning try his helmet on. It’s too big.
    .teacher = Fold ten papers: nine carrots and one helmet. Let some children draw, and put each paper back. How many draws does the helmet take? Ask why we hear of helmets and never of carrots. No money, no prizes.

gems-inbox = Auntie is stirring the soup. Aisha and Tomasi go through her messages for her. What should happen to each?
    .free-chest = Gem shop: A free chest for you!
    .free-chest_why = It says free, and it wants a number. It can go, and reporting helps others.
    .chest-hurry = Open it within five minutes!
    .chest-hurry_why = There it is, the hurry clock.
    .chest-number = We only need your phone number.
    .chest-number_why = The bait! A free chest needs no number.
    .suri-note = Suri: voice note
    .suri-note_why = It asks for nothing, and Aisha can ask Suri herself. This one may stay.
    .uncle-hen = “Uncle has a hen at his stall. A real one!”
    .uncle-hen_why = Funny news, and easy to check: the market is round the corner.
    .after-school = “She needs a name. See you tomorrow!”
    .after-school_why = Nothing to pay, and nothing to hurry for. The hen will wait.
    .new-player = New player: Be my friend?
    .new-player_why = Nobody in the family knows this player. A friend doesn’t need the password.
    .best-snail = Your snail is so fast!
    .best-snail_why = Kind words. Not true, but kind. Lightning lost to a potato once.
    .bag-of-gems = I have a bag of gems for you.
    .bag-of-gems_why = A present from nobody knows whom. What does it want back?
    .login-word = Just send me the password.
    .login-word_why = That’s what it wants back. The password stays in the family.
    .thank-you = Gem shop: Thank you for buying!
    .thank-you_why = Worth keeping, and worth asking about. It shows a grown-up what was paid, and when.
    .moved-in = 40 chickens have moved into your farm.
    .moved-in_why = Forty? Auntie has no farm.
    .paid-by = Paid with this phone, today at 4:10.
    .paid-by_why = A time and a payment. That helps whoever wants to put it right.
    .have-fun = Have fun!
    .have-fun_why = Polite. But who is having the fun?
    .end = The chest and the bag of gems are gone. Suri’s note stays. But forty chickens? Aisha looks at Tomasi. Tomasi looks at Aisha. Then both look under the table.
    .hint = Look for hurry, a number, a password, and for money.
    .teacher = Ask what each message wants: a number, a password, money, or nothing. The last one is no trick. It is a receipt, and the key to putting things right. Ask what a family could agree on for a shared phone.

gems-chickens = Under the table sits Idris, who is six.
    .shiny = “There was a farm. And a button! It was shiny, and it jumped up and down.”
    .first-hen = “I pressed it, and a chicken came! So I pressed it again.”
    .forty-times = Forty times he pressed. The phone never asked anybody. It only said “pling”.
    .no-money = “Then there was no money left in the phone. So I went under here.”
    .cannot-read = “You’re six. You can’t even read prices yet. Come, I’ll help you tell.”
    .still-under = “First I’ll say goodbye to the chickens.”
    .teacher = Ask what the phone could have asked Idris before the first chicken. Stay with Idris: nobody is asked what was bought at home. Ask what Aisha says that makes it easier for him to come out.

gems-whose = Forty chickens, and all the money gone. Whose doing is that?
    .idris-should = Idris should have known better
    .idris-should_why = He is six. The button was made to be pressed by somebody like him.
    .button-builders = It’s those who built the button
    .button-builders_why = Shiny, easy, and no question about money. They built it so, and they earn by it.
    .auntie-should = Auntie left her phone lying about
    .auntie-should_why = She was stirring the soup. Phones lie on tables, and that is no invitation.
    .the-hens = It’s the chickens. Look at their faces!
    .the-hens_why = They do look guilty. But they only moved in.
    .hint = Who planned it, and who earns by it?
    .teacher = Grown-ups press such buttons too. Ask how the button would have to look so that a six-year-old is safe from it: a price in pictures, a question, a lock. Let children draw it.

gems-tell = Idris comes out and wants to tell. How could he begin, and with whom?
    .not-me = “There are chickens. It wasn’t me!”
    .not-me_why = He’s afraid of a scolding, and that’s easy to understand. But it keeps helpers from helping.
    .pressed-it = “I pressed a button, and the money’s gone. Please help me.”
    .pressed-it_why = What happened, and what he needs. Many grown-ups can’t say it so clearly.
    .no-more-phones = “I’ll never touch a phone again!”
    .no-more-phones_why = Never is very long. And still nobody knows about the chickens.
    .tell_nani = She sits in the sun. She has no phone and wants none.
    .tell_nani_why = “Chickens in a phone? They’d have no air, child!” She doesn’t believe it. But she gives him a biscuit.
    .nani_again = He tells her about the money, too. “I see. That’s no joke, and it’s not your fault. Let’s go to Somchai.”
    .tell_auntie = The soup is boiling over.
    .tell_auntie_why = “Chicken? No, it’s fish today! Mind the pot, dear!” She heard only half of it.
    .auntie_again = The soup is saved. She kneels down. “I’m not cross. Thank you for telling me. Let’s go and see Uncle.”
    .tell_uncle = He is at his stall, with a very small screwdriver.
    .tell_uncle_why = He puts it down. “Forty? I’ve seen ninety. You did right to come. I’ll help you.”
    .end = Nobody scolded Idris. Soon they all sat around one small phone: Auntie, Nani, Uncle and Idris. “Now we’ll write to that shop,” said Uncle. The hen listened.
    .hint = Which sentence says what happened and what he needs?
    .teacher = Nani and Auntie don’t take it in at first; a second try works with both. Ask what Idris could do if somebody did get cross: tell another person. Being scolded doesn’t make it his fault. Nobody tells about their own home.

gems-mend = The chickens are bought. How can it still be put right? What comes first?
    .tell-soon = Tell a grown-up
    .tell-soon_why = The sooner, the easier. Later is still good.
    .find-note = Find the shop’s “thank you” message
    .find-note_why = It says what was bought, when, and for how much. Aisha kept it!
    .write-shop = Write to the shop together
    .write-shop_why = “A child of six pressed this. Please give the money back.” Asking costs nothing.
    .lock-it = Lock paying with a PIN
    .lock-it_why = Next time, the button has to ask Auntie first.
    .hint = The shop will want to know what was bought, and when.
    .teacher = Be honest: shops don’t always give money back. Asking soon, with the message in hand, helps. Whatever the shop says, telling was right. Somebody at { -phone-shop } or a helper who knows phones can show how paying is locked.

gems-promise = They agree on three things: “Before we pay, we [ask]. We wait one [night]. We look at who [earns].”
    .ask = ask
    .ask_why = Two heads look at the price. Even Auntie asks somebody now.
    .night = night
    .night_why = Many hats stop shining in the night.
    .earns = earns
    .earns_why = Whoever knows who gets the money sees the trick sooner.
    .press = press
    .press_why = Press first? That is how the chickens came.
    .minute = minute
    .minute_why = A minute is good for tea. For a hat, it’s a bit short.
    .hint = First somebody else, then some sleep, then the money.
    .teacher = A class can write an agreement of its own in three sentences. It is for grown-ups as well. What families buy or can’t buy is nobody’s business here: stay with Tomasi and Auntie.

gems-egg = The shop wrote back! The money is home again, and the chickens have left. But I got to name Uncle’s hen. She is called Forty-One. She laid an egg for us, and it was free. No clock, no number, just an egg.

gems-again-sugar = In Mina’s cake game, one spoon of sugar is always missing. A shop sells it. Why?
    .cakes-badly = Mina bakes badly
    .cakes-badly_why = Her cakes are fine. Every player runs out of sugar there.
    .so-made = The game was made that way
    .so-made_why = A missing spoon sells sugar. Whoever made the game earns by it.
    .sugar-luck = She was unlucky again
    .sugar-luck_why = “Always” is a lot of bad luck. Somebody planned it.
    .hint = Who earns when sugar is missing?

gems-again-tricks = Which trick is which?
    .ends-at-noon = “Two hours left! Hurry!”
    .ends-at-noon_with = The hurry clock
    .ends-at-noon_why = Tomorrow it will say so again.
    .only-address = “Free socks! Just your address!”
    .only-address_with = The bait
    .only-address_why = The socks are paid for, with an address.
    .maybe-gold = “Gold may be in this bag!”
    .maybe-gold_with = The lucky box
    .maybe-gold_why = It may be gold. It is nearly always gravel.
    .hint = One hurries, one wants something back, one hides what is inside.

gems-again-stickers = Suri pressed too fast and bought fifty stickers. How can she put it right? What comes first?
    .say-it = Tell somebody at home
    .say-it_why = Two can mend it better than one.
    .look-up = Look for the message about it
    .look-up_why = It says what she bought, and when.
    .write-them = Write to the shop together
    .write-them_why = Now they can ask nicely for the money back.
    .hint = Before writing, one needs to know what was bought.

gems-again-sail = Dara wants to buy a sail in a game. First he [asks] at home. Then he [sleeps] on it.
    .asks = asks
    .asks_why = At home, somebody looks at the price with him.
    .sleeps = sleeps
    .sleeps_why = If he still wants it in the morning, it’s a good sail.
    .hurries = hurries
    .hurries_why = Hurrying suits the shop. It doesn’t suit Dara.
    .hides = hides
    .hides_why = No need to hide a sail, or to hide from Auntie.
    .hint = First another person, then a night.

ending_nine-gems = Tomasi kept nine gems. Next morning there were ten, and nothing was paid. Lightning crossed the bridge. It took her two days.
ending_some-gems = Tomasi still has some gems, and each day brings one more. The bridge can wait. Snails are good at that.
ending_no-gems = The gems are spent, and each day brings a new one. Lightning waits at the bridge, with a very fine hat, and full of carrot.
