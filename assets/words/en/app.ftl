### The program's own words, English: the source. CC BY 4.0

app-name = Pathlight
app-line = A bright trail through the online world
start = Start
play = Play
go-on = Go on
again = Play again
back = Back
next = Next
hint-answer = Show me
hint = A hint
rehearse = Try it another way
pass = Skip this one
check = Check
check-look-again = Good eye! There is more to find. Look again.
done = Done
cancel = Not now
yes-do = Yes, do it
sort-not-there = Not there. Have another look.
sort-pick-up = First pick up a card. Then choose where it belongs.
sort-choose-group = Now choose where it belongs.
sort-all-done = Everything is in its place!
match-choose = Now choose what it belongs to.
order-first = What comes first?
order-next = What comes next?
order-not-next = That comes at another time. Have another look.
place-in-order = { $at }.
story-on = Turn the page
story-back = Look back
story-panel = Picture { $at }
sure-1 = Not sure at all
sure-2 = Not very sure
sure-3 = Half and half
sure-4 = Quite sure
sure-5 = Very sure
feeling-1 = Very sad
feeling-2 = A bit sad
feeling-3 = In between
feeling-4 = Quite good
feeling-5 = Very good
verdict-true = It is true
verdict-false = It is not true
verdict-unsure = I cannot tell, so I don’t share it
evidence-look = Look at the evidence first: at least two cards.
evidence-say = What does the evidence show?
decide-keep = Keep it
decide-delete = Delete it
decide-report = Report it
decide-ask = Ask a grown-up
decide-look-again = Have another look at its lines.
inbox-close = Back to all messages
inbox-press = Press the lines that look odd. Then decide.
inbox-open = Open a message.
post-blur = Blur these
post-look = What gives too much away? Mark it.
post-ask = Who is in it, too? Ask everybody.
post-show = Who may see it?
shield-guesses = Whoever wants to guess it needs up to { $guesses } guesses.
shield-done = This is it
shield-take-back = Take the last word away
switch-on = on
switch-off = off
tell-not-now = Not yet
tell-whom = Who could { $name } tell?
feels-ask = What does { $name }’s tummy say?
album-ask = Which words show what happened? Mark them.
album-note = Write them down, with name and time
album-more = Written down. There are more words here that show it.
album-other = That is just talk. Look for words that hurt or push.
picture = The picture
picture-find = Press it in the picture, or in the list.
film-on = Next picture
film-again = From the beginning
pin-hidden = * * * *
pin-plain = Four times the same is what anybody would try first. Mix them.
pin-done = This is the PIN
pin-ask = What should { $name } do?
pin-give = Tell the PIN
pin-keep = Keep it to oneself
warm-up = Warm-up
warm-up-progress = Warm-up { $at } of { $all }
certificate = My certificate
certificate-save = Save the picture
certificate-saved = The picture is saved in the folder of pictures.
certificate-not-saved = The picture could not be saved here.
certificate-lit = All lanterns are shining
board = What I can do
board-new = Still ahead
board-met = Practised
board-can = I can do this
board-how = A lantern shines when something was known again in another story.
tell-how = How could { $name } begin?

## How something came out; read beside an icon
mark-right = Yes
mark-not-yet = Not yet
mark-chosen = Chosen
mark-shown = Here
mark-missed = This one too
outcome-right = That works
outcome-partly = Part of it
outcome-wrong = Not yet
outcome-neutral = Good to know

## A chat
act-keep-proof = Write it down
act-block = Block
act-report = Report
act-leave = Leave the chat
act-tell = Tell someone
chat-phone-of = { $name }’s phone
chat-what-next = What should { $name } do?
chat-closed = The chat is closed.
chat-happened = What came of it
chat-ending = How it ended
card-front = front
card-back = back

## Where one is
progress = Step { $at } of { $all }
lesson-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] about { $minutes } minutes
}
lantern-lit = The lantern is lit
lantern-next = You are here
lantern-unlit = Not lit yet
lantern-lights = Your lantern is shining!
learned = What we found out
whom-to-tell = Someone to tell
to-the-trail = Back to the trail
draft-note = This translation is a draft. No native speaker has read it yet.

## When a lesson is opened again
resumed-changed = This lesson has changed a little since last time. You are in the right place.
resumed-nearest = This lesson has changed since last time. This is the nearest place to where you were.
resumed-beginning = This lesson is new now, so we start at its beginning.

## Who is playing
who-title = Who is playing?
who-new = Somebody new
who-picture = Choose a picture
who-colour = Choose a colour
who-animal = Choose an animal
who-ready = This is you!
who-taken = Somebody has these three already. Choose another animal.
who-you = { $colour } { $animal } with the { $picture }
picture-kite = kite
picture-boat = boat
picture-drum = drum
picture-leaf = leaf
picture-star = star
picture-mango = mango
picture-umbrella = umbrella
picture-moon = moon
colour-amber = orange
colour-leaf = green
colour-berry = red
colour-sky = blue
colour-plum = purple
colour-dusk = dark blue
animal-turtle = turtle
animal-elephant = elephant
animal-gecko = gecko
animal-parrot = parrot
animal-dolphin = dolphin
animal-cat = cat
animal-buffalo = buffalo
animal-owl = owl

## The shelf and the trail
shelf-title = Choose a trail
shelf-empty = There are no courses here yet. A grown-up can put one into the courses folder.
shelf-broken = This course cannot be played just now. A grown-up can find out why with the command “pathlight check”.
shelf-ages = Ages { $youngest } to { $oldest }
shelf-trainers = For trainers and teachers
trail-back = The stretch before
trail-on = The next stretch
shelf-lit = { $lit } of { $all } lanterns lit

## Settings
settings = Settings
settings-language = Language
settings-text-size = Size of the words
settings-contrast = Colours
contrast-dusk = Dusk
contrast-ink = Dark on white
contrast-yellow = Yellow on black
settings-motion = Movement
motion-on = Things move
motion-off = Things keep still
settings-sound = Sound
sound-on = On
sound-off = Off
settings-drafts = For grown-ups: translations nobody has checked yet
drafts-on = Show them
drafts-off = Hide them
language-draft = draft
settings-erase = Forget everything on this computer
settings-erase-sure = This erases every learner and every lantern on this computer. It cannot be undone.
settings-erased = Everything is forgotten.

## Help
help = Help
help-title = Is something wrong? Somebody can help.
help-fault = If something online feels strange or bad, it is not your fault.
help-people = Tell a grown-up you trust: at home, at school, or somewhere else.
help-another = If the first one does not help, tell another. Keep telling until somebody listens.
help-say = You can say: “Something happened online. Can you help me?”
help-danger = If someone is in danger right now, call somebody near you at once.
help-nothing-kept = Pathlight does not remember that you opened this page.
help-leave = Leave this page
help-stay = Back to where I was
help-left = You can come back whenever you like.

## What could not be done
store-read-only = Your lanterns cannot be saved on this computer just now. You can play all the same.
store-full = The computer has no room left, so this step was not saved. Please ask a grown-up to make some room, then press again.
store-broken = Something about the saved lanterns went wrong. Please ask a grown-up. You can play all the same.
store-set-aside = The saved lanterns could not be read, so they were put safely aside. We start a new book of lanterns.
store-newer = The saved lanterns come from a newer Pathlight, so they were put safely aside.

## The player in a terminal
terminal-keys = Type a number, then press Enter. Enter alone goes on. ? is for help, q is to leave.
terminal-choose = Type one of the numbers, then press Enter.
terminal-first = There is something to do here first. Type one of the numbers.
terminal-not-understood = “{ $line }” is not one of the numbers here. Nothing is lost. Try again.
terminal-left = Everything is saved. See you soon!
terminal-labelled = { $label }: { $text }
terminal-held = in your hand
terminal-in-group = in “{ $group }”
terminal-tell = To { $name }: { $text }

## Help: people, lines, leaving
help-who = Who could it be? Press somebody. Nothing of it is kept.
helper-home = Somebody at home
helper-family = An aunt, an uncle or a grandparent
helper-school = A teacher, or somebody else at school
helper-health = A nurse or a health worker
helper-neighbour = A grown-up next door, or a friend’s parent
helper-line = Somebody on a helpline
helper-chosen = A good choice. You can begin with the sentence above, or hand over this page.
helper-next = Did that one not help, or is nobody there? Then press another. Somebody will listen.
help-school = At school you can also go to: { $contact }
help-call = Call { $number }
help-text = Send a message to { $number }
help-page = On the internet: { $page }
help-for-talk = Somebody listens
help-for-police = In danger right now
help-for-report = To report a page, a picture or an account
help-hours-always = By day and by night
help-hours-daily = Every day from { $from } to { $until }
help-hours-weekdays = Monday to Friday from { $from } to { $until }
help-hours-unknown = We do not know the hours.
help-cost-free = It costs nothing.
help-cost-paid = The call costs something.
help-cost-unknown = We do not know whether it costs something.
help-checked = Checked on { $date }
help-no-line = No number that we are sure of is here for { $country }. A grown-up can find one with you.
help-no-phone = You cannot phone? Go to somebody, or ask a friend to come along. Showing this page is enough, too.
help-leave-how = “Leave this page” shows a quiet picture at once, and all is silent. Shift three times does the same. It does not hide what was opened outside Pathlight.
help-leave-how-button = “Leave this page” shows a quiet picture at once, and all is silent. It does not hide what was opened outside Pathlight.

## More settings
settings-country = Country
country-none = None chosen
settings-spacing = Room in the words
spacing-normal = As usual
spacing-wide = More room
settings-scan = One key for everything
scan-off = Off
scan-slow = Slow
scan-quick = Quicker
scan-how = A frame goes from one thing to the next. Press Space when it is where you want it.
settings-leave-keys = Shift three times leaves the page
leave-keys-on = Yes
leave-keys-off = No
settings-voice = Reading aloud
voice-off = Only when I ask
voice-on = Every page
settings-sign = Signing
sign-off = Not shown
settings-numerals = Digits
settings-idle = Somebody else’s turn after a quiet time
idle-never = Never
idle-minutes = { $minutes ->
    [one] After { $minutes } minute
   *[other] After { $minutes } minutes
}
settings-for-children = For everybody
settings-for-grown-ups = For grown-ups
draft-beside = The translation is a draft. Beside it stand the words it was made from.

## Reading aloud and signing
read-aloud = Read it to me
voice-none = This computer has no voice for this language. The words are here to be read.
sign-window = Signing
sign-move = To another corner
sign-larger = Larger
sign-smaller = Smaller
sign-again = Sign it once more

## What is remembered
remembered = What is remembered
remembered-you = You are known as: { $who }
remembered-begun = { $count ->
    [one] { $count } lesson was begun
   *[other] { $count } lessons were begun
}
remembered-lit = { $count ->
    [one] { $count } lantern is lit
   *[other] { $count } lanterns are lit
}
remembered-answers = { $count ->
    [one] { $count } answer is kept, so that you can go on where you stopped
   *[other] { $count } answers are kept, so that you can go on where you stopped
}
remembered-settings = How this computer shows things: language, size, colours and so on
remembered-class = The class that you chose: { $class }
remembered-pin = That you have three secret pictures, but not which
remembered-where = All of it stays on this computer. Nothing is sent anywhere.
remembered-never = Never kept: your name, what you feel, whom you want to tell, that you opened Help, that you left a page.
remembered-erase = Forget me
remembered-erase-sure = Everything about you on this computer will be gone: your lanterns and your answers. That cannot be undone.
remembered-erased = You are forgotten here. You can begin anew whenever you like.

## Three secret pictures, classes, turns
pin-own = My three secret pictures
pin-about = With three secret pictures nobody else opens your trail. Choose three, one after the other. A picture may come twice.
pin-choose = Choose three pictures
pin-again = Now the same three once more
pin-differ = Those were not the same three. Let us begin anew.
pin-made = Your three pictures are set. Keep them to yourself.
pin-enter = Press your three secret pictures
pin-wrong = Those are not the three. Have another try. A teacher can help if you forgot them.
pin-wait = That were many tries. Wait a moment, then try again.
pin-take-away = No secret pictures any more
pin-taken-away = The secret pictures are taken away.
pin-pressed = { $count } of 3
class-own = My class
class-all = All
class-none = No class
turn-next = Somebody else’s turn
turn-idle = It was quiet for a while, so the trail was put away. Everything is saved.
