### The program's own words, French: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = Un sentier de lumière dans le monde en ligne
start = Commencer
play = Jouer
go-on = Continuer
again = Rejouer
back = Retour
next = Suivant
hint-answer = Montre-moi
hint = Un indice
rehearse = Essayer autrement
pass = Passer cette étape
check = Vérifier
check-look-again = Bien vu ! Il y en a encore à trouver. Regarde bien.
done = Terminé
cancel = Pas maintenant
yes-do = Oui, vas-y
sort-not-there = Pas là. Regarde encore une fois.
sort-pick-up = Prends d’abord une carte. Puis choisis sa place.
sort-choose-group = Maintenant, choisis sa place.
sort-all-done = Tout est à sa place !
match-choose = Maintenant, choisis ce qui va avec.
order-first = Qu’est-ce qui vient en premier ?
order-next = Qu’est-ce qui vient ensuite ?
order-not-next = Ça vient à un autre moment. Regarde encore une fois.
place-in-order = { $at }.
story-on = Tourner la page
story-back = Page d’avant
story-panel = Image { $at }
sure-1 = Pas du tout
sure-2 = Pas vraiment
sure-3 = Moitié-moitié
sure-4 = Plutôt oui
sure-5 = Oui, vraiment
feeling-1 = Très triste
feeling-2 = Un peu triste
feeling-3 = Entre les deux
feeling-4 = Plutôt bien
feeling-5 = Très bien
verdict-true = C’est vrai
verdict-false = Ce n’est pas vrai
verdict-unsure = Je ne peux pas savoir, alors je ne partage pas
evidence-look = Regarde d’abord les preuves : au moins deux cartes.
evidence-say = Que montrent les preuves ?
decide-keep = Garder
decide-delete = Effacer
decide-report = Signaler
decide-ask = Demander à un adulte
decide-look-again = Regarde encore une fois ses lignes.
inbox-close = Retour aux messages
inbox-press = Appuie sur les lignes bizarres. Puis décide.
inbox-open = Ouvre un message.
post-blur = Flouter
post-look = Qu’est-ce qui en dit trop ? Marque-le.
post-ask = Qui d’autre est sur l’image ? Demande à chacun.
post-show = Qui peut la voir ?
shield-guesses = Pour la deviner, il faut jusqu’à { $guesses } essais.
shield-done = C’est bon
shield-take-back = Enlever le dernier mot
switch-on = oui
switch-off = non
tell-not-now = Pas encore
tell-whom = { $name } pourrait en parler à qui ?
feels-ask = { $name } : que dit son ventre ?
album-ask = Quels mots montrent ce qui s’est passé ? Marque-les.
album-note = Les noter, avec le nom et l’heure
album-more = C’est noté. D’autres mots ici le montrent aussi.
album-other = Ça, c’est du bavardage. Cherche les mots qui blessent ou qui poussent.
picture = L’image
picture-find = Appuie dessus dans l’image, ou dans la liste.
film-on = Image suivante
film-again = Depuis le début
pin-hidden = * * * *
pin-plain = Quatre fois pareil, c’est ce que tout le monde essaie en premier. Mélange !
pin-done = Voilà le code
pin-ask = Que devrait faire { $name } ?
pin-give = Donner le code
pin-keep = Le garder pour soi
warm-up = Échauffement
warm-up-progress = Échauffement { $at } sur { $all }
certificate = Mon diplôme
certificate-save = Enregistrer l’image
certificate-saved = L’image est enregistrée dans le dossier des images.
certificate-not-saved = L’image n’a pas pu être enregistrée ici.
certificate-lit = Toutes les lanternes brillent
board = Ce que je sais faire
board-new = Encore devant moi
board-met = Je m’exerce
board-can = Je sais le faire
board-how = Une lanterne brille quand on a retrouvé la même idée dans une autre histoire.
tell-how = { $name } pourrait commencer comment ?

## How something came out; read beside an icon
mark-right = Oui
mark-not-yet = Pas encore
mark-chosen = Ton choix
mark-shown = Ici
mark-missed = Ça aussi
outcome-right = Ça marche
outcome-partly = Une partie
outcome-wrong = Pas encore
outcome-neutral = Bon à savoir

## A chat
act-keep-proof = Noter
act-block = Bloquer
act-report = Signaler
act-leave = Quitter la discussion
act-tell = En parler
chat-phone-of = Téléphone : { $name }
chat-what-next = Que devrait faire { $name } ?
chat-closed = La discussion est fermée.
chat-happened = Ce qui s’est passé ensuite
chat-ending = Comment ça finit
card-front = recto
card-back = verso

## Where one is
progress = Étape { $at } sur { $all }
lesson-minutes = { $minutes ->
    [one] { $minutes } minute
    [many] environ { $minutes } de minutes
   *[other] environ { $minutes } minutes
}
lantern-lit = La lanterne est allumée
lantern-next = Tu es ici
lantern-unlit = Pas encore allumée
lantern-lights = Ta lanterne brille !
learned = Ce que nous avons découvert
whom-to-tell = À qui en parler
to-the-trail = Retour au sentier
draft-note = Cette traduction est un brouillon. Personne dont c’est la langue ne l’a encore relue.

## When a lesson is opened again
resumed-changed = Cette leçon a un peu changé depuis la dernière fois. Tu es au bon endroit.
resumed-nearest = Cette leçon a changé depuis la dernière fois. Voici l’endroit le plus proche du tien.
resumed-beginning = Cette leçon est toute neuve, alors on reprend au début.

## Who is playing
who-title = Qui joue ?
who-new = Quelqu’un de nouveau
who-picture = Choisis une image
who-colour = Choisis une couleur
who-animal = Choisis un animal
who-ready = C’est toi !
who-taken = Ces trois-là sont déjà pris. Choisis un autre animal.
who-you = { $animal }, { $colour }, { $picture }
picture-kite = cerf-volant
picture-boat = bateau
picture-drum = tambour
picture-leaf = feuille
picture-star = étoile
picture-mango = mangue
picture-umbrella = parapluie
picture-moon = lune
colour-amber = orange
colour-leaf = vert
colour-berry = rouge
colour-sky = bleu
colour-plum = violet
colour-dusk = bleu nuit
animal-turtle = tortue
animal-elephant = éléphant
animal-gecko = gecko
animal-parrot = perroquet
animal-dolphin = dauphin
animal-cat = chat
animal-buffalo = buffle
animal-owl = hibou

## The shelf and the trail
shelf-title = Choisis un sentier
shelf-empty = Il n’y a pas encore de parcours ici. Un adulte peut en mettre un dans le dossier « courses ».
shelf-broken = Ce parcours ne peut pas démarrer pour le moment. Un adulte peut voir pourquoi avec la commande « pathlight check ».
shelf-ages = De { $youngest } à { $oldest } ans
shelf-trainers = Pour les formateurs et les enseignants
trail-back = Le bout de chemin d’avant
trail-on = Le bout de chemin suivant
shelf-lit = Lanternes allumées : { $lit } sur { $all }

## Settings
settings = Réglages
settings-language = Langue
settings-text-size = Taille des mots
settings-contrast = Couleurs
contrast-dusk = Soir
contrast-ink = Noir sur blanc
contrast-yellow = Jaune sur noir
settings-motion = Mouvement
motion-on = Ça bouge
motion-off = Rien ne bouge
settings-sound = Son
sound-on = Avec
sound-off = Sans
settings-drafts = Pour les adultes : traductions que personne n’a encore vérifiées
drafts-on = Les montrer
drafts-off = Les cacher
language-draft = brouillon
settings-erase = Tout oublier sur cet ordinateur
settings-erase-sure = Cela efface tous les joueurs et toutes les lanternes de cet ordinateur. On ne peut pas revenir en arrière.
settings-erased = Tout est oublié.

## Help
help = Aide
help-title = Quelque chose ne va pas ? Quelqu’un peut t’aider.
help-fault = Si quelque chose en ligne te paraît bizarre ou te fait mal, ce n’est pas ta faute.
help-people = Parles-en à un adulte de confiance : à la maison, à l’école ou ailleurs.
help-another = Si le premier ne t’aide pas, parles-en à un autre. Continue jusqu’à ce que quelqu’un t’écoute.
help-say = Tu peux dire : « Il s’est passé quelque chose en ligne. Tu peux m’aider ? »
help-danger = Si quelqu’un est en danger en ce moment, appelle tout de suite quelqu’un près de toi.
help-nothing-kept = Pathlight ne retient pas que tu as ouvert cette page.
help-leave = Quitter cette page
help-stay = Revenir là où j’étais
help-left = Tu peux revenir quand tu veux.

## What could not be done
store-read-only = Tes lanternes ne peuvent pas être gardées sur cet ordinateur pour le moment. Tu peux jouer quand même.
store-full = L’ordinateur n’a plus de place : cette étape n’a pas été gardée. Demande à un adulte de faire de la place, puis appuie encore une fois.
store-broken = Il y a eu un problème avec les lanternes gardées. Demande à un adulte. Tu peux jouer quand même.
store-set-aside = Les lanternes gardées n’ont pas pu être lues. Elles sont mises de côté, bien à l’abri. On commence un nouveau livre de lanternes.
store-newer = Les lanternes gardées viennent d’un Pathlight plus récent. Elles sont mises de côté, bien à l’abri.

## The player in a terminal
terminal-keys = Tape un nombre, puis appuie sur Entrée. Entrée toute seule : continuer. ? : aide. q : quitter.
terminal-choose = Tape un des nombres, puis appuie sur Entrée.
terminal-first = Il y a d’abord quelque chose à faire ici. Tape un des nombres.
terminal-not-understood = « { $line } » n’est pas un des nombres d’ici. Rien n’est perdu. Essaie encore.
terminal-left = Tout est gardé. À bientôt !
terminal-labelled = { $label } : { $text }
terminal-held = dans ta main
terminal-in-group = dans « { $group } »
terminal-tell = À dire à { $name } : { $text }

## Help: people, lines, leaving
help-who = À qui pourrais-tu en parler ? Choisis quelqu’un. Rien n’est gardé.
helper-home = Quelqu’un à la maison
helper-family = Une tante, un oncle, une grand-mère ou un grand-père
helper-school = Un enseignant, ou quelqu’un d’autre à l’école
helper-health = Une infirmière, ou quelqu’un du poste de santé
helper-neighbour = Un adulte du voisinage, ou le parent d’un ami
helper-line = Quelqu’un sur une ligne d’écoute
helper-chosen = C’est un bon choix. Tu peux commencer par la phrase plus haut, ou donner cette page à lire.
helper-next = Ça n’a pas aidé, ou il n’y a personne ? Alors choisis quelqu’un d’autre. Quelqu’un t’écoutera.
help-school = À l’école, tu peux aussi aller voir : { $contact }
help-call = Appelle le { $number }
help-text = Envoie un message au { $number }
help-page = Sur Internet : { $page }
help-for-talk = Quelqu’un écoute
help-for-police = En danger en ce moment
help-for-report = Pour signaler une page, une image ou un compte
help-hours-always = Jour et nuit
help-hours-daily = Tous les jours, de { $from } à { $until }
help-hours-weekdays = Du lundi au vendredi, de { $from } à { $until }
help-hours-unknown = Nous ne connaissons pas les heures.
help-cost-free = C’est gratuit.
help-cost-paid = L’appel coûte quelque chose.
help-cost-unknown = Nous ne savons pas si c’est gratuit.
help-checked = Vérifié le { $date }
help-no-line = { $country } : ici, nous n’avons pas de numéro bien vérifié. Un adulte peut en trouver un avec toi.
help-no-phone = Tu ne peux pas téléphoner ? Va voir quelqu’un, ou demande à un ami de venir avec toi. Montrer cette page suffit aussi.
help-leave-how = « Quitter cette page » montre tout de suite une image calme, sans aucun son. Appuyer trois fois sur Maj (Shift) fait la même chose. Ça ne cache pas ce qui a été ouvert en dehors de Pathlight.
help-leave-how-button = « Quitter cette page » montre tout de suite une image calme, sans aucun son. Ça ne cache pas ce qui a été ouvert en dehors de Pathlight.

## More settings
settings-country = Pays
country-none = Aucun pays choisi
settings-spacing = Espace entre les lettres
spacing-normal = Comme d’habitude
spacing-wide = Plus d’espace
settings-scan = Une seule touche pour tout
scan-off = Non
scan-slow = Lent
scan-quick = Plus rapide
scan-how = Un cadre passe d’une chose à l’autre. Appuie sur Espace quand il est où tu veux.
settings-leave-keys = Trois fois Maj (Shift) pour quitter la page
leave-keys-on = Oui
leave-keys-off = Non
settings-voice = Lecture à voix haute
voice-off = Seulement si je demande
voice-on = Chaque page
settings-sign = Langue des signes
sign-off = Cachée
settings-numerals = Chiffres
settings-idle = À quelqu’un d’autre de jouer, après un moment calme
idle-never = Jamais
idle-minutes = { $minutes ->
    [one] Après { $minutes } minute
    [many] Après { $minutes } de minutes
   *[other] Après { $minutes } minutes
}
settings-for-children = Pour tout le monde
settings-for-grown-ups = Pour les adultes
draft-beside = Cette traduction est un brouillon. À côté, il y a le texte d’origine.

## Reading aloud and signing
read-aloud = Lis-moi ça
voice-none = Cet ordinateur n’a pas de voix pour cette langue. Les mots sont là, à lire.
sign-window = Langue des signes
sign-move = Dans un autre coin
sign-larger = Plus grand
sign-smaller = Plus petit
sign-again = Refaire les signes

## What is remembered
remembered = Ce qui est gardé
remembered-you = Ici, on te connaît comme ça : { $who }
remembered-begun = { $count ->
    [one] { $count } leçon commencée
    [many] { $count } de leçons commencées
   *[other] { $count } leçons commencées
}
remembered-lit = { $count ->
    [one] { $count } lanterne allumée
    [many] { $count } de lanternes allumées
   *[other] { $count } lanternes allumées
}
remembered-answers = { $count ->
    [one] { $count } réponse gardée, pour reprendre au même endroit
    [many] { $count } de réponses gardées, pour reprendre au même endroit
   *[other] { $count } réponses gardées, pour reprendre au même endroit
}
remembered-settings = Comment cet ordinateur montre les choses : langue, taille, couleurs, etc.
remembered-class = La classe que tu as choisie : { $class }
remembered-pin = Que tu as trois images secrètes, mais pas lesquelles
remembered-where = Tout reste sur cet ordinateur. Rien n’est envoyé nulle part.
remembered-never = Jamais gardé : ton nom, ce que tu ressens, à qui tu veux en parler, que tu as ouvert l’Aide, que tu as quitté une page.
remembered-erase = Tout oublier sur moi
remembered-erase-sure = Tout ce qui est à toi sur cet ordinateur va disparaître : tes lanternes et tes réponses. On ne peut pas revenir en arrière.
remembered-erased = Ici, plus rien n’est gardé sur toi. Tu peux recommencer quand tu veux.

## Three secret pictures, classes, turns
pin-own = Mes trois images secrètes
pin-about = Avec trois images secrètes, personne d’autre ne peut ouvrir ton sentier. Choisis-en trois, l’une après l’autre. La même image peut venir deux fois.
pin-choose = Choisis trois images
pin-again = Maintenant, les trois mêmes encore une fois
pin-differ = Ce n’étaient pas les trois mêmes. On recommence.
pin-made = Tes trois images sont prêtes. Garde-les pour toi.
pin-enter = Appuie sur tes trois images secrètes
pin-wrong = Ce ne sont pas ces trois-là. Essaie encore. Tu les as oubliées ? Un enseignant peut t’aider.
pin-wait = Ça fait beaucoup d’essais. Attends un moment, puis essaie encore.
pin-take-away = Enlever mes images secrètes
pin-taken-away = Les images secrètes sont enlevées.
pin-pressed = { $count } sur 3
class-own = Ma classe
class-all = Toutes
class-none = Aucune classe
turn-next = À quelqu’un d’autre de jouer
turn-idle = C’était calme depuis un moment, alors le sentier a été rangé. Tout est gardé.
