### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = Le Sentier des lanternes
    .about = Marche avec Lumo, croise une chèvre affamée et un bateau qui coule, et allume les lanternes. Pour les curieux de neuf à douze ans.
# source 9fde961f
module_my-rights = Mes droits en ligne
# source 8bec9b08
module_my-private-things = Mes choses privées
# source 9261a512
module_true-or-false = Vrai ou faux ?
# source 4deee3e0
module_kind-and-brave = Du cœur et du courage
# source f86b3770
module_danger-and-help = Danger et aide
# source b494231c
cast_lumo = Lumo
    .alt = Lumo, une luciole toute ronde avec une lanterne en guise de queue
# source af55d5d3
cast_mina = Mina
    .alt = Mina, une fille de dix ans
# source 5b2c2cba
cast_dara = Dara
    .alt = Dara, un garçon de dix ans
# source f95d4d2b
cast_aisha = Aisha
    .alt = Aisha, une fille de onze ans qui porte un foulard
# source 3fbc9c68
cast_tomasi = Tomasi
    .alt = Tomasi, un garçon de onze ans en fauteuil roulant
# source ba88e027
cast_ravi = Ravi
    .alt = Ravi, un garçon de onze ans avec des lunettes
# source 888afa4d
cast_suri = Suri
    .alt = Suri, une fille de douze ans avec un appareil auditif
# source 334c23b3
cast_idris = Idris
    .alt = Idris, un garçon de six ans
# source 982ed7ae
cast_auntie = Tatie Sok
    .alt = Tatie Sok, une adulte au visage doux
# source 3b3f8a8c
cast_teacher = Monsieur Rahman
    .alt = Monsieur Rahman, un maître d’école
# source 65fe067d
cast_nani = Nani
    .alt = Nani, une vieille grand-mère au sourire plein de sagesse
# source 2101d9e3
cast_uncle = Tonton Somchai
    .alt = Tonton Somchai, un adulte qui répare des téléphones au marché
# source c3efdc93
cast_nurse = Leilani, l’infirmière
    .alt = Leilani, l’infirmière du poste de santé
# source afacb901
cast_mother = La maman de Mina
    .alt = La maman de Mina, une adulte
# source f307a461
cast_class-group = Groupe de la classe
# source e7397316
cast_starfox = StarFox
# source 360fbe2f
cast_coach = Coach Vic

## What children learn to do
# source 1c1dff26
skill_know-my-rights = Connaître mes droits
# source 319a4b2c
skill_balance-screens = Donner une fin aux écrans
# source f9f0a15d
skill_keep-private-things = Garder privé ce qui est privé
# source 24731b26
skill_ask-before-sharing = Demander avant de partager
# source 7dd1ff63
skill_look-behind-the-picture = Regarder derrière l’image
# source cab0a8e8
skill_say-a-friendly-no = Dire un non gentil
# source c4a17ba0
skill_lock-my-things = Bien fermer mes affaires
# source 808cfb59
skill_check-before-sharing = Vérifier avant de partager
# source fc410598
skill_spend-wisely = Réfléchir avant de payer
# source ca2d63bd
skill_be-kind-online = Écrire des mots qui arrivent en douceur
# source 0b400996
skill_feelings-are-messages = Écouter ce que dit une émotion
# source b10987b8
skill_stand-up-for-others = Rester aux côtés de quelqu’un dont on se moque
# source e7b21338
skill_put-it-right = Réparer ce qui a mal tourné
# source 52b25f8a
skill_spot-warning-signs = Remarquer les signaux d’alerte
# source 71e3d05a
skill_tell-someone = En parler à quelqu’un qui peut aider

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = Un droit, c’est juste une très grande envie.
# source c5f54b6a
thinks_rights-are-earned = Les enfants obtiennent des droits en étant sages.
# source 263a856c
thinks_rights-can-be-lost = Celui qui fait des bêtises perd des droits.
# source 82c604ac
thinks_family-need-not-ask = Ceux qui aiment un enfant n’ont pas à demander avant de partager.
# source 25575b03
thinks_person-is-the-problem = Si quelqu’un ne peut pas utiliser une chose, c’est à lui de changer, pas à la chose.
# source 2e9e377a
thinks_help-without-asking = Aider, c’est faire à la place de l’autre, sans rien demander.
# source a189bfd1
thinks_small-ones-have-no-say = L’avis d’un petit enfant ne compte pas.
# source e68ca3b7
thinks_most-is-fair = Ce que veut la majorité est juste pour tout le monde.
# source 8ae2048d
thinks_just-want-it-more = Si quelqu’un n’arrive pas à s’arrêter, c’est qu’il manque de volonté.
# source d90c0e8d
thinks_screens-are-bad = Tout temps d’écran est mauvais, le mieux est zéro.
# source b867113c
thinks_rules-only-for-children = Les règles sur les écrans ne sont que pour les enfants.
# source 593d504e
thinks_private-is-never = Privé veut dire ne jamais le dire, peu importe à qui et pour quoi.
# source 22e4f913
thinks_nice-means-safe = Quelqu’un de gentil, qui fait des cadeaux ou qui est un ami peut tout savoir.
# source 45d8d913
thinks_joke-needs-no-asking = Si c’est beau ou drôle et sans méchanceté, pas besoin de demander.
# source c09cbad5
thinks_own-fault = Celui qui a fait confiance, pris un cadeau ou participé est coupable de la suite.
# source 68c7b27c
thinks_telling-is-no-use = En parler, c’est rapporter, ou ça ne change rien : mieux vaut se taire.
# source 789a227a
thinks_seeing-is-believing = Ce qui a l’air vrai sur une image est vrai.
# source f72f1d7c
thinks_one-good-key = Un seul très bon mot de passe suffit pour tout.
# source 61418096
thinks_odd-means-made = Si une image a l’air bizarre, c’est une machine qui l’a faite.
# source 355f173b
thinks_a-voice-is-proof = Une voix qui ressemble à celle de quelqu’un est bien la sienne.
# source 4c145626
thinks_senses-find-mistakes = À force de regarder ou d’écouter, on trouve l’erreur dans ce qu’une machine a fait.
# source 2766fd43
thinks_a-warning-may-be-wrong = On peut faire passer une nouvelle si on ajoute un point d’interrogation.
# source 7572b563
thinks_the-machine-did-it = C’est une machine qui a fait l’image, donc personne n’est responsable.
# source 14647ff7
thinks_the-target-is-to-blame = Si on est sur une image fabriquée, on y est pour quelque chose.
# source b702d295
thinks_getting-even-helps = Rendre la pareille rétablit la justice.
# source 988cc0cf
thinks_gems-run-out-by-chance = C’est par hasard que les gemmes manquent au moment le plus palpitant.
# source 0fbeaed4
thinks_who-plays-badly-must-pay = Seuls ceux qui jouent mal manquent de gemmes.
# source 6b7068cc
thinks_who-pressed-is-to-blame = Celui qui a appuyé sur le bouton est coupable de ce que ça a coûté.
# source ed2b1b40
thinks_who-left-it-is-to-blame = Celui qui a laissé traîner le téléphone est coupable de ce qui a été acheté.
# source f064d8db
thinks_meant-well-cannot-hurt = Ce qui était pour rire ne peut faire de mal à personne.
# source 8c5b0828
thinks_just-kidding-mends = « Je rigole » efface la peine.
# source 036a5270
thinks_sorry-must-be-taken = Celui qui entend « pardon » doit pardonner tout de suite.
# source 306f89db
thinks_quiet-is-no-part = Celui qui ne dit rien n’a rien à voir là-dedans.
# source cd3ed2a2
thinks_mean-back-is-fair = Répondre méchamment est juste, et fait cesser les choses.
# source 6461ea53
thinks_too-late-to-help = Au bout d’un moment, il est trop tard pour aider ou réparer.
# source 72f87520
thinks_blocking-is-rude = Bloquer est impoli ; il faut répondre à tous les messages.
# source 3d237203
thinks_blocking-is-forever = Bloquer, c’est pour toujours, et ça met fin à une amitié.
# source 2048dfe2
thinks_blocking-is-enough = Une fois quelqu’un bloqué, plus besoin d’en parler.
# source 0e1fe233
thinks_gift-makes-debt = Qui accepte un compliment, un cadeau ou un trajet doit quelque chose en retour.
# source dc8dd1d3
thinks_liked-means-safe = Quelqu’un que tout le monde aime ne fait rien de mal.
# source d649ca51
thinks_proof-needs-pictures = Sans copies des images, personne n’y croira.
# source 10145d0c
thinks_silence-shares-blame = Celui qui a gardé le secret ou envoyé quelque chose est un peu coupable.
# source 7e97f23e
thinks_promise-always-binds = Une promesse de garder un souci secret doit toujours être tenue.
# source a9eb1f23
thinks_worry-goes-alone = Un souci s’en va tout seul si on attend assez longtemps.
# source 9ed99853
thinks_words-must-be-perfect = On ne peut en parler que quand on a trouvé les mots parfaits.
