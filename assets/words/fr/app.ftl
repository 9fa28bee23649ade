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
