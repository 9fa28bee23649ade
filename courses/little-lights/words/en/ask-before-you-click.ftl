### Lumo's Little Lights, English: the source. CC BY 4.0

lesson = The shiny button
    .about = A button says: “Press me!” What is behind it?
    .learned = First I stop. Then I ask. Then I tap.
    .tell = Did a tap go wrong? Tell a grown-up soon. It is not the child’s fault.

click-hello = Hello, it’s Lumo! I have a lantern and no buttons. A phone has so many! Here is our line: “Stop, ask, then tap!”
    .teacher = Practise the line with movements: a flat hand for “stop”, a hand at the mouth for “ask”, one finger on the knee for “tap”.

click-button = The shiny button
    .play = You may play on my phone, dear.
    .blink = A button blinks. “Press me! Press me!”
    .itch = So shiny! My finger wants to press!
    .coat = My coat has buttons, too. Stop, ask, then tap!
    .may-i = Stop, ask, then tap! Auntie, may I?
    .hop = “Wait, dear! Noodles!” So Idris waits. Hop, hop!
    .look = Oh! That button buys ninety pumpkins!
    .ninety = Ninety! That is soup until I’m a hundred!
    .teacher = Be the button together: “Press me! Press me!” Ask how Idris’s finger feels. While he waits, everybody hops on one leg. Waiting is hard, and he did it. That is worth a little praise.

click-hat = “A free hat! Press now!” blinks the phone. What comes first?
    .nose = Press with his nose
    .nose_why = Funny! But a nose can press, too. Ask first.
    .ask-nani = Ask Nani
    .ask-nani_why = Four eyes see more than two. They look together.
    .fast = Press fast, before it goes
    .fast_why = “Now, now!” is a trick. Real presents can wait.
    .hint = Say the line: stop, and then?
    .teacher = Ask: why does the button say “now”? So that nobody has time to ask. Shiny, blinking, hurrying: three good reasons to be slow.

click-tap-or-ask = Just tap, or ask first?
    .tap = Just tap
    .ask = Ask first
    .page = The next page
    .page_why = It only turns the page. Auntie opened this book.
    .gift = A blinking present
    .gift_why = Blinking wants fast fingers. Slow fingers ask.
    .shop = Buy a pumpkin
    .shop_why = Pumpkins cost real money. Ask whose money it is.
    .song = Stop the song
    .song_why = Stopping is always fine.
    .hint = Does it cost something? Does it blink?
    .teacher = Not every button needs a grown-up. Children hold up a flat hand for “ask” and a finger for “tap”. Let them name one more of each.

click-whom = Oops! Idris has tapped. Who can help now?
    .nobody = Nobody. He hides the phone.
    .nobody_why = Then ninety pumpkins come. Telling is much quicker.
    .biggest = The biggest pumpkin
    .biggest_why = Pumpkins have no ears. Auntie has two.
    .auntie = Auntie Sok: “I tapped. Please help!”
    .auntie_why = “Thank you for telling me!” She stops the pumpkins.
    .hint = Who can stop the pumpkins?
    .teacher = A tap can slip, for grown-ups, too. It is not Idris’s fault: the button was made to be pressed. Everybody says his sentence once: “I tapped. Please help!”

click-song = Stop, ask, then tap, tap, tap! No more pumpkins in my lap!
    .teacher = Clap it, then do the three movements. The last word can be a plop on the lap.

click-wheels = “Golden wheels! Press now!” blinks Tomasi’s game. What first?
    .quick = Press quickly
    .quick_why = The wheels will wait. First find out what they cost.
    .rahman = Ask Mr. Rahman
    .rahman_why = They read it together. The wheels cost real money.

click-alone = What can Mina tap without asking?
    .buy-kite = Buy a kite
    .buy-kite_why = A kite costs money. So Mina asks first.
    .box = A blinking present
    .box_why = Nobody knows what is inside. So Mina asks first.
    .next-page = The next page
    .next-page_why = It only turns the page. Read on, Mina!
