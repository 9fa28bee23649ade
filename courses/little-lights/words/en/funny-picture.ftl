### Lumo's Little Lights, English: the source. CC BY 4.0

lesson = Flour on a nose
    .about = Idris has a very funny picture. But whose nose is it?
    .learned = I ask before I show. Yes is yes, and no is no.
    .tell = Has a picture been shown without asking? Tell a grown-up. It can be put right.

photo-hello = Hello, Lumo here! I sneeze sparks. Suri sneezes flour. Here is our line: “Ask before you show!”
    .teacher = Practise the line: everybody makes a camera with two hands, lowers it, and says: “Ask before you show!” Use no photos of your own pupils in this lesson.

photo-nose = Flour on a nose
    .sneeze = Suri bakes bread. Atishoo! Flour on her nose!
    .click = Click! What a funny nose!
    .all = Everybody must see this!
    .line = Ask before you show!
    .may-i = Ask before you show! Suri, may I?
    .no = No, please. That is my nose.
    .own-nose = OK, it’s gone! Now my own nose. Puff!
    .nani = A white nose? Puff! Now I have one, too!
    .teacher = Sneeze together at “Atishoo!” Stop at the sixth picture: how does Suri feel? She need not say why. Idris says OK at once, and has a better idea. Let children act the asking and the no: “OK, thanks for telling me.”

photo-jumper = Click! Tomasi is stuck in his jumper. “Please don’t show it.” What does Idris do?
    .away = Says OK and deletes it
    .away_why = No is no. Now Tomasi can laugh, too.
    .show-it = Shows it. It’s so funny!
    .show-it_why = Tomasi is not laughing. It is his picture, too.
    .one = Shows only Mina
    .one_why = Mina may show one more. And so it flies on.
    .hint = What did Tomasi say?
    .teacher = Ask: can something be funny for one and not for another? Laughing together is best. A picture that is deleted soon cannot fly.

photo-show-or-ask = Just show it, or ask first?
    .show = Just show it
    .ask = Ask first
    .asleep = Dara, fast asleep
    .asleep_why = Sleeping people can’t say yes. Wait until he wakes.
    .kite = A kite in the sky
    .kite_why = Nobody is in it. Kites don’t mind.
    .boat = Idris’s own toy boat
    .boat_why = It is his boat. Show away!
    .flour = Suri’s white nose
    .flour_why = It is her nose. Only Suri can say yes.
    .hint = Is somebody in the picture?
    .teacher = The rule for small ones: is somebody in it? Then ask. Children can draw one picture of each kind.

photo-whom = Somebody has shown Suri’s picture. She did not say yes. Who can help?
    .rahman = Mr. Rahman: “Please help me!”
    .rahman_why = “Thank you for telling me.” He has it deleted.
    .nobody = Nobody. It’s only a picture.
    .nobody_why = It is her picture. Her feelings count.
    .pot = The soup pot
    .pot_why = It bubbles and listens. But it can’t help.
    .hint = Who can do something about it?
    .teacher = Let everyone say Suri’s sentence once: “Please help me! They have shown my picture.” Suri has done nothing wrong. Ask nobody whether this has happened to them.

photo-song = Ask before you show, show, show! Yes is yes, and no is no!
    .teacher = Camera hands for “show”, nod for “yes”, shake the head for “no”. Then dip a finger in pretend flour and tap your nose.

photo-dance = Mina has a picture of Aisha dancing. What comes first?
    .class = Show the class
    .class_why = Aisha is in it. She can say yes or no first.
    .aisha = Ask Aisha
    .aisha_why = “May I show it?” Quick and friendly.

photo-drum = Which picture can Mina just show?
    .face = Dara, making a face
    .face_why = Dara is in it. So Mina asks him first.
    .drum = Her own drum
    .drum_why = Her drum, her picture. Bum, bum!
    .race = Tomasi, in a race
    .race_why = He may say yes. But Mina asks him first.
