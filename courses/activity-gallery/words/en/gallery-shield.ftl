### Activity gallery, English: the source. CC BY 4.0

lesson = Shield: keep it safe
    .about = A passphrase, settings, a PIN, and logging out.
    .learned = Long words, switches, a PIN that nobody is told, and a last look.
    .tell = If somebody else knows a password, a grown-up can help to change it.

shield-phrase = This is Shield. Auntie needs a passphrase for her kite shop. Build one from picture words.
    .short_why = That is soon guessed. One more word makes sixteen times as many guesses.
    .long_why = Long, and easy to picture. Auntie will know it, and nobody else will.
    .end = Auntie has a passphrase that makes her smile. She tells it to nobody, and uses it for nothing else.
    .hint = Press four words or more.

shield-settings = Shield can be about settings, too. Dara has a kite app. Set it so that only friends see him.
    .show-hill = Show where I fly my kite
    .show-hill_why = Off: nobody needs to know the hill.
    .friends-only = Only friends see my kites
    .friends-only_why = On: friends are the ones they are for.
    .night-mode = Dark screen at night
    .night-mode_why = Nice for the eyes. It may stay on.
    .strangers-write = Everybody may write to me
    .strangers-write_why = Off: whoever Dara does not know cannot write then.
    .end = Dara’s kites fly for his friends, and the hill stays his secret.
    .hint = Who can see it? Who can write?

shield-pin = Shield can be a PIN. Aisha’s tablet gets one, because the goat has learned to swipe. Make it from pictures.
    .little-brother = Idris: “I only want to show the goat a film!”
    .little-brother_why = Aisha can start the film herself. Idris is dear to her, and he tells the goat everything.
    .soup-page = A page: “Type in your PIN for free soup!”
    .soup-page_why = No soup needs a PIN. Whoever asks for it like that wants something else.
    .best-friend = Mina: “Best friends know everything of each other!”
    .best-friend_why = Best friends know the best jokes of each other. A PIN is like a toothbrush.
    .end = Nobody but Aisha knows the PIN. The goat still swipes, and sees the lock.
    .hint = Four pictures that are not all the same.
    .hint_more = It is her PIN, even if somebody asks nicely.

shield-log-out = Shield can be about logging out. Tomasi drew a goat on the class computer. What does he do, in which order?
    .keep-drawing = Save the goat
    .keep-drawing_why = First the drawing has to be safe.
    .sign-out = Log out
    .sign-out_why = Now the next one cannot draw in his name.
    .look-back = Look once more: is his name gone?
    .look-back_why = One look is enough, and it feels good.
    .shut-lid = Just shut the lid
    .shut-lid_why = Under the lid he is still logged in. Whoever opens it is Tomasi.
    .stay-in = Stay logged in, it is quicker
    .stay-in_why = Quicker for the next one as well, and that one likes moustaches.
    .end = The next day the goat is still there, without a moustache. Nobody has drawn in Tomasi’s name.
    .hint = What would be lost if he logged out first?
