### Lumo's Little Lights, English: the source. CC BY 4.0

lesson = The tablet goes to bed
    .about = One more video! And one more! Who falls asleep first?
    .learned = The tablet sleeps in its bed. I sleep in mine.
    .tell = Stopping can be hard. A grown-up can help to stop.

sleep-hello = Good evening, Lumo here! At night I turn my lantern down. Here is our line: “Good night, tablet, sleep tight!”
    .teacher = Practise the line in a whisper, with a finger on the lips. Then the other one, much louder: “One more!” Say nothing about the rules in the children’s own homes: they differ.

sleep-story = One more!
    .bedtime = Time for bed, my little duck.
    .one-more = One more! Only one more!
    .by-itself = One more. One more. The next starts by itself!
    .yawn = One … more … aaaah …
    .tired = The tablet is tired, too. It needs a bed.
    .box = A box is its bed. A sock is its blanket.
    .night = Good night, tablet, sleep tight!
    .sock = Good morning! Who has my other sock?
    .teacher = All say “One more!” louder and louder, then all yawn. Ask at the third picture: who started that video? Nobody did, it started by itself. At the end ask: where is the sock? If you like, make a bed for a tablet from a box.

sleep-next = The next video starts by itself. What helps Idris?
    .shut = Close the tablet
    .shut_why = It starts by itself. But Idris can stop it.
    .beginning = Watch only the beginning
    .beginning_why = Every beginning wants a middle. Stopping now is easier.
    .one-eye = Watch with one eye
    .one-eye_why = One eye gets tired, too. Both want to sleep.
    .hint = Which one lets both eyes rest?
    .teacher = It is hard to stop, and that is not because Idris is naughty: the next one comes so that he stays. A good moment to stop is when one video ends.

sleep-helps = What helps Idris to fall asleep?
    .asleep = Helps him sleep
    .awake = Keeps him awake
    .pillow = A tablet under the pillow
    .pillow_why = It glows and beeps. Who can sleep on that?
    .story = A story with Nani
    .story_why = A calm voice makes eyes heavy.
    .song = A soft song
    .song_why = La, la, la … and he snores.
    .race = A fast car game
    .race_why = Vroom! Now his head is racing, too.
    .hint = Is it quiet and soft, or bright and fast?
    .teacher = Children show it: slow swaying for “helps”, running on the spot for “awake”. Let them add more: a cuddle, a drum, a window with the moon.

sleep-whom = Stopping is hard tonight. Who can help Idris?
    .video = The next video
    .video_why = It wants him to stay and stay.
    .alone = Nobody. He must do it alone.
    .alone_why = Stopping is hard for big people, too. Help helps!
    .nani = Nani: “Please help me stop!”
    .nani_why = She sits with him. They say good night together.
    .hint = Who can sit on his bed for a moment?
    .teacher = Everyone says it once, as Idris: “Please help me stop!” Asking for help is clever. Mention that many grown-ups find it hard, too.

sleep-song = Good night, tablet, good night, light! Good night, sock, sleep tight, sleep tight!
    .teacher = Whisper it, more softly each time. Heads on the table, one long breath out.

sleep-where = Where can Tomasi’s tablet sleep?
    .soup = In the soup
    .soup_why = Nice and warm. But very, very wet!
    .own-bed = In a bed of its own
    .own-bed_why = A box and a sock. Sleep well, tablet!
    .pillow = Under his pillow
    .pillow_why = It glows and beeps. Then nobody sleeps.

sleep-mina = Mina’s game calls: “Play on!” But she is tired. What helps?
    .slowly = Play on, but slowly
    .slowly_why = Slow is nice. But her eyes want to close.
    .put-away = Close it until tomorrow
    .put-away_why = The game can wait. Good night, Mina!
