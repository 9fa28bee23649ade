### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source c30385dc
lesson = Le téléphone dans la panière à pain
    .about = Il est tard, et une poule qui joue du tambour empêche Mina de dormir. Qu’est-ce qui l’aide, et qu’est-ce qui aide sa maman ?
    .learned = Se reposer et jouer sont des droits. Beaucoup d’applis sont faites pour nous retenir. Des réglages, un plan et une promesse en famille aident.
    .tell = Si un téléphone ou un groupe empêche quelqu’un de dormir, parles-en à un adulte. Ce n’est pas la faute de l’enfant, et à deux on s’organise mieux.

# source bc6b86f3
sleep-light = Psst ! Il est tard. Je suis une luciole, alors j’ai le droit de briller la nuit. Mina n’est pas une luciole. Pourquoi y a-t-il de la lumière sous sa couverture ?

# source 24aa4b40
sleep-hen = Regarde, Lumo ! Une poule qui joue du tambour ! Dans la vidéo d’après, elle va encore plus vite. Et puis la suivante démarre toute seule ! Je voulais juste en voir une. Je crois que j’en suis à trente.

# source dcfb769d
sleep-why-hard = Mina a de tout petits yeux, et elle regarde encore. Pourquoi est-ce si dur d’arrêter ?
    .want-more = Elle ne le veut pas assez
    .want-more_why = Si, elle veut dormir. Mais l’appli tire, et une fille fatiguée tire toute seule de l’autre côté.
    .too-good = La poule joue trop bien
    .too-good_why = C’est vrai ! Mais après une vidéo ennuyeuse, la suivante démarre aussi. Ce n’est pas seulement la poule.
    .made-so = L’appli est faite pour continuer
    .made-so_why = Exprès ! Plus les gens regardent, plus ceux qui l’ont faite gagnent d’argent. Ce n’est pas la faute de Mina.
    .late-hour = La nuit, personne n’arrive à arrêter
    .late-hour_why = Mina arrive à arrêter de lire la nuit. Un chapitre a une fin. Ici, rien ne finit.
    .hint = Que se passe-t-il quand une vidéo est finie ?
    .teacher = Le cœur de la leçon : ce qui est dur à arrêter a été fabriqué pour ça. Personne n’est faible. Demandez ce qui, dans l’histoire, a une fin, et ce qui n’en a pas : un chapitre, un match, une suite de vidéos. Personne ne dit combien de temps il regarde un écran.

# source 080e3179
sleep-pulls = Qu’est-ce qui la retient, et qu’est-ce qui la laisse partir ?
    .pulls = La retient
    .lets-go = La laisse partir
    .next-one = La vidéo suivante démarre seule
    .next-one_why = Personne n’a demandé à Mina. Alors il n’y a aucun moment pour dire non.
    .chapter = La fin d’un chapitre
    .chapter_why = Un bon endroit pour s’arrêter. Le livre attend et ne se vexe pas.
    .red-dot = Un point rouge et un ding
    .red-dot_why = Ça a l’air important. La plupart du temps, c’est une poule.
    .kitchen = Un téléphone dans la cuisine
    .kitchen_why = Ce qui est loin tire moins fort. Et les casseroles s’en moquent.
    .no-end = Une page sans fin
    .no-end_why = Les pouces attendent le bas de la page. Il n’y a pas de bas.
    .night-kiss = Le bonne nuit de Maman
    .night-kiss_why = Une voix qui dit : cette journée est finie. Aucune appli ne le fait aussi bien.
    .hint = Est-ce que ça donne à Mina un moment pour s’arrêter ?
    .teacher = Par deux, inventez une chose de plus pour chaque côté. Puis la classe construit « l’appli qui laisse partir » : que ferait-elle à huit heures du soir ? Dessinez-la au tableau. On ne cite aucune vraie appli.

# source c321c1d0
sleep-group = Ding ! C’est le groupe de la classe, et il est tard. Que conseilles-tu à Mina ?
    .vote-now = Votez, tout le monde ! Comment s’appelle la poule au tambour ?
    .drumstick = Moi je dis Baguette
    .vote_feels = Un ding fait sauter le ventre. Il dit : mes amis comptent pour moi. Il ne dit pas : tout de suite.
    .vote-fast = Haha, Baguette !
    .vote-fast_why = Rapide et drôle. Maintenant ils savent qu’elle ne dort pas, et les dings continuent.
    .at-breakfast = Je voterai au petit déj. Bonne nuit !
    .at-breakfast_why = Gentil et clair. Personne n’a besoin de l’attendre.
    .so-late = Pourquoi vous ne dormez pas, tous ?
    .so-late_why = Très bonne question. Personne ne connaît la réponse.
    .many-more = 41 messages ! On n’arrête pas maintenant !
    .so-tired = Je suis trop fatiguée. Mais c’est trop drôle
    .next-question = OK, je suis là. Question suivante !
    .next-question_why = Tous restent, parce que tous restent. Partir en premier est dur, même pour les adultes.
    .off-to-bed = Je vais au lit. Dormez bien !
    .off-to-bed_why = S’arrêter tard, c’est quand même s’arrêter. Aisha est peut-être contente que quelqu’un le dise.
    .has-read = Mais tout le monde reste ! Je vois que tu as lu
    .one-more = Juste une dernière question, et après on arrête tous
    .waiting_feels = Un nœud peut dire : j’ai peur qu’on m’oublie. Presque tout le monde le connaît. C’est un bon moment pour appeler quelqu’un.
    .not-cross = Pardon, soyez pas fâchés ! Je reste
    .not-cross_why = Mina ne veut pas les laisser tomber. C’est gentil. Mais des amis peuvent aussi répondre le matin.
    .still-friends = On sera encore amis au petit déj. Bonne nuit !
    .still-friends_why = Vrai, et chaleureux. Un ami qui dort reste un ami.
    .pillow-says = Mon oreiller a voté. Il dit : dodo.
    .pillow-says_why = Un non avec des plumes dessus. Personne ne peut se fâcher contre un oreiller.
    .name-drum = Suivant ! Comment s’appelle le TAMBOUR ?
    .eyes-shut = Je lis ça avec un seul œil
    .drum-bob = Le tambour, c’est Bob
    .drum-bob_why = Bob est un bon nom. C’est juste que plus personne ne sait comment s’arrêter.
    .both-stop = Aisha, on arrête toutes les deux ?
    .both-stop_why = Quand deux s’en vont ensemble, c’est plus facile pour tous les autres.
    .hhhh = hhhhhhhhhhhhhh
    .nose-typed = Pardon. Je me suis endormi et c’est mon nez qui a tapé ça
    .me-too = Bonne nuit ! J’y vais aussi
    .vote-open = OK. De toute façon on peut voter jusqu’à la récré
    .keep-proof_why = Mina note à quelles heures les dings sont arrivés. Ça montre qu’il se fait tard, et ça aide à trouver une règle.
    .block_why = Le groupe se tait sur le téléphone de Mina jusqu’à ce qu’elle le rouvre. Même un groupe gentil peut attendre.
    .report_why = Personne n’a rien écrit de méchant, il n’y a pas grand-chose à signaler. Ici, un adulte peut aider davantage.
    .leave_why = Mina pose le téléphone. Le groupe continue sans elle, et la lune aussi.
    .tell_mother = « Maman, le groupe écrit très tard et je n’arrive pas à dormir. Tu peux prendre le téléphone ? »
    .tell_mother_why = Elle arrive en pantoufles. « Tu as bien fait d’appeler. Ce n’est pas ta faute. Le téléphone dort à la cuisine. » Elle lui dit même bonne nuit.
    .tell_teacher = « Monsieur Rahman, notre groupe écrit tard le soir. On peut faire une règle ? »
    .tell_teacher_why = Le lendemain matin, il écoute. « Merci. Ce n’est pas ta faute, et d’autres sont fatigués aussi. On va faire une règle, tous ensemble. »
    .slept-early = Mina a dormi. Le matin, on pouvait encore voter, et personne n’était fâché. Ravi avait sur la joue une marque en forme de téléphone. La poule s’appelle Baguette.
    .short-and-told = Il s’est fait tard. Ce n’est pas la faute de Mina : le groupe les retenait tous. Elle en a parlé, et ça s’est arrêté. Le matin, on pouvait encore voter. La poule s’appelle Baguette.
    .hint = Mina peut répondre, agir ou en parler à quelqu’un. Ici, rien ne presse.
    .teacher = Personne n’est méchant dans cette discussion, et c’est pourtant dur de partir. Question : qu’est-ce qui aiderait à dire bonne nuit en premier ? La classe peut écrire une règle pour un groupe inventé : de quelle heure à quelle heure est-ce le silence ? Personne ne raconte les vrais groupes.

# source b2436b28
sleep-toothpaste = Je suis si fatiguée que j’ai mis du dentifrice sur mon pain. Ça pique ! Maman aussi a veillé tard, avec ses messages du marché. En ce moment, elle remue son thé avec un peigne. Elle n’a rien remarqué.

# source 0fc561e8
sleep-stone = J’ai dormi comme une souche ! Pas Maman. Elle a veillé tard avec ses messages du marché. Elle a mis du dentifrice sur mon pain. Ça pique ! Et là, elle remue son thé avec un peigne.

# source 0080bdd1
sleep-feelings = Les émotions sont des messages. Laquelle dit quoi ?
    .grumpy = Grognon au petit déjeuner
    .grumpy_with = Il me faut plus de sommeil
    .grumpy_why = Personne n’est grognon exprès à six heures du matin. Se reposer est un droit, comme jouer.
    .miss-out = Peur de rater quelque chose
    .miss-out_with = Mes amis comptent pour moi
    .miss-out_why = C’est bon de sentir ça. Et ils seront encore là après le petit déjeuner.
    .jumpy = Sursauter à chaque ding
    .jumpy_with = Je monte toujours la garde
    .jumpy_why = Personne ne peut monter la garde toute la nuit. Même les chiens de garde ronflent.
    .stuck = « Je n’arrive pas à arrêter ! »
    .stuck_with = Quelque chose me retient
    .stuck_why = C’est un message, pas une faute. C’est le bon moment pour appeler quelqu’un.
    .hint = Écoute l’émotion : que demande-t-elle ?
    .teacher = Aucune émotion n’est mauvaise, chacune montre quelque chose. Les enfants inventent un geste pour chacune des quatre. Que demande l’émotion : du sommeil, des amis, du calme, de l’aide ? Ne parlez que de Mina.

# source f520b1a8
sleep-mina-asks = Au dîner, Maman regarde son téléphone. Mina a gardé une histoire pour elle. Aide-la à demander.
    .worse-than-hen = « Tu es pire que la poule ! »
    .worse-than-hen_why = C’est peut-être vrai. Mais Maman entend un reproche, et pas ce qu’il faut à Mina.
    .like-to-talk = « J’aimerais que tu m’écoutes. Le téléphone peut attendre ? »
    .like-to-talk_why = Ce qu’il lui faut, en un souffle. Un enfant peut aussi demander ça à un adulte.
    .never-mind-me = « Laisse, ce n’est rien. Continue à lire. »
    .never-mind-me_why = Mina est polie. Mais Maman ne peut pas savoir qu’une histoire attend.
    .tell_mother = Elle répond « Mm-mm » à tout.
    .tell_mother_why = « Mm-mm, mon petit chou. Une seconde. » C’est une de ces secondes sans fin. Elle n’est pas fâchée. Elle est coincée.
    .mother_again = Cette fois, elle lève les yeux. Il y a encore un peigne dans son thé. « Oh là là. Il m’a eue, moi aussi. Raconte, je suis tout oreilles. »
    .tell_auntie = Elle n’a jamais rencontré la poule.
    .tell_auntie_why = « Elle n’arrive pas à le poser ? Allons, c’est si dur que ça ? » Tatie n’y croit pas encore.
    .auntie_again = Tatie a regardé une poule. Puis neuf autres. « Mon Dieu, je comprends ! Viens, on va parler à ta maman, toutes les trois. »
    .tell_uncle = Il répare un téléphone au marché.
    .tell_uncle_why = « Des enfants me disent ça toutes les semaines. Ce n’est pas impoli de demander, et c’est bien. Je viens avec toi, et avec mon petit tournevis. »
    .end = À la fin, toute la famille était à table. Maman a sorti le peigne de son thé et a écouté. « Ce truc est fait pour retenir les adultes aussi, a-t-elle dit. Faisons une promesse, nous tous. »
    .hint = Quelle phrase dit ce que Mina aimerait ?
    .teacher = Les enfants voient quand un écran retient les adultes. Il ne s’agit pas d’accuser les parents, et personne ne parle des siens. Jouez par deux : « Mm-mm », puis le deuxième essai. Question : qu’est-ce qui aide un adulte à l’entendre ?

# source b0b29d46
sleep-settings = Tonton Somchai ouvre les réglages du téléphone de Mina. Qu’est-ce qui l’aiderait la nuit ?
    .next-by-itself = Lancer la vidéo suivante toute seule
    .next-by-itself_why = Mieux sur non : chaque vidéo a une fin, et c’est Mina qui décide.
    .quiet-night = Pas de ding de huit heures à sept heures
    .quiet-night_why = Mieux sur oui : les poules dorment la nuit, celle-ci peut le faire aussi.
    .show-read = Montrer aux autres quand j’ai lu
    .show-read_why = Mieux sur non : si on ne le voit pas, on ne reste pas là à attendre.
    .alarm = Réveil à six heures
    .alarm_why = Il peut rester sur oui. Il sonne une fois, et puis il la laisse tranquille.
    .break-sign = « C’est l’heure d’une pause » après trois vidéos
    .break-sign_why = Mieux sur oui : comme la fin d’un chapitre, c’est un endroit pour s’arrêter.
    .end = Le téléphone est aussi calme qu’une poule qui dort. « Je te dois combien ? » demande Mina. « Le nom de cette poule », dit Tonton Somchai.
    .hint = Qu’est-ce qui la retient, et qu’est-ce qui lui donne un moment pour s’arrêter ?
    .teacher = Les réglages aident, car les premiers ont été choisis par ceux qui font l’appli, pas par l’enfant. Question : pourquoi une appli arriverait-elle avec tous les boutons qui retiennent sur « oui » ? Des groupes dessinent un bouton de nuit qu’ils auraient aimé inventer.

# source 9062ec01
sleep-promise = La famille écrit une promesse sur les écrans. Qu’est-ce qu’il faut y mettre ?
    .only-child = Des règles pour Mina seulement
    .only-child_why = Qui avait le peigne dans son thé ? Une promesse marche mieux si tout le monde la tient.
    .all-phones = Tous les téléphones dorment dans la panière à pain
    .all-phones_why = Celui de Maman aussi. Sous un torchon, ils sont plutôt mignons.
    .no-screens = Plus d’écrans du tout
    .no-screens_why = Les écrans servent à apprendre, à jouer, et aussi à rire des poules. La question, c’est quand, et combien de temps.
    .urgent = Si quelqu’un est malade, un téléphone peut rester allumé
    .urgent_why = C’est décidé avant, alors c’est juste. Une bonne promesse plie un peu.
    .look-again = Après deux semaines, tout le monde en reparle
    .look-again_why = Ce qui serre peut être changé. Mina a le droit de donner son avis.
    .hint = Il y en a plusieurs de bonnes. Maman la tiendrait-elle aussi ?
    .teacher = Les familles sont différentes, leurs promesses aussi : téléphone partagé, travail de nuit, pas de téléphone. Des groupes écrivent trois phrases pour la famille de Mina. Une feuille peut partir à la maison, et personne n’est obligé de la rapporter. Repos et loisirs : article 31 de la Convention.

# source 4ac34828
sleep-evening = Mina prépare sa soirée. Quel est le bon ordre ?
    .good-night = Écrire « Bonne nuit » au groupe
    .good-night_why = D’abord au revoir, et plus personne ne l’attend.
    .basket = Le téléphone dans la panière à pain
    .basket_why = Le téléphone se couche avant Mina. Il n’a pas de dents à brosser.
    .teeth = Se brosser les dents
    .teeth_why = Cette fois, le dentifrice va sur la brosse. Pas sur le pain.
    .story = Une histoire au lit
    .story_why = Les histoires finissent. C’est ce qu’elles ont de bien.
    .dark = Éteindre la lumière
    .dark_why = Maintenant, seul Lumo a le droit de briller.
    .hint = Qui se couche en premier, Mina ou le téléphone ?
    .teacher = Il y a plus d’une bonne soirée. Ici, le téléphone part en premier, car c’est le plus dur. Les enfants miment les cinq étapes, coucher du téléphone compris.

# source ae63d5fa
sleep-second-night = Le lendemain soir, l’appli écrit : « Nouveau ! La poule joue de la TROMPETTE ! » Que pourrait faire Mina ? Toutes les réponses sont bonnes.
    .quick-look = Regarder vite fait une fois
    .quick-look_why = Une trompette, puis une flûte, puis une chèvre à la harpe. Il s’est fait un peu tard. Demain, il y a une nouvelle soirée.
    .after-school = La garder pour demain, après l’école
    .after-school_why = Une vidéo ne se sauve pas, et une poule presque jamais. Elle sera là demain.
    .one-together = Regarder juste celle-là avec Maman, puis arrêter
    .one-together_why = Deux regardent, et l’une des deux dit « Ça suffit ! » C’était une trompette épouvantable.
    .teacher = L’histoire continue à partir de chaque réponse, et aucune n’est fausse. Question : qu’est-ce qui rendrait la soirée suivante un peu plus facile ? Récoltez trois idées qui ne coûtent rien.

# source 9fedbab0
sleep-bread = Déjà trois nuits ! Tous les téléphones dorment dans la panière à pain, le mien aussi. Si quelque chose t’empêche de dormir, Mina, réveille-moi. C’est sérieux. Il reste juste une question. Pourquoi y a-t-il du pain dans mon sac à main ?

# source 41fcd88e
ending_early-drum = Deux soirées calmes, et Mina était debout avant le coq. Elle a joué du tambour sur les casseroles, en pyjama. Maman aurait bien dormi un peu plus longtemps.

# source f576de2f
ending_again-tonight = Il y a des soirs où ça marche, et d’autres non. C’est comme ça dans toutes les familles. La panière est encore là ce soir, et Mina peut toujours appeler à l’aide.

# source 4b1b3d53
sleep-warm-egg = Tomasi veut arrêter son jeu de puzzles. Le jeu dit : « Encore 2 et tu gagnes un œuf d’or ! » Pourquoi est-ce dur d’arrêter ?
    .wants-all = Tomasi veut trop de tout
    .wants-all_why = Il voulait juste un puzzle. C’est le jeu qui a posé un œuf devant lui.
    .egg-calls = Le jeu est fait pour le garder là
    .egg-calls_why = Après l’œuf, il y aura un poussin. Tomasi voit le truc, et ça aide.
    .must-finish = Un puzzle, ça se finit
    .must-finish_why = Son puzzle est fini. C’est l’œuf qui ne l’est pas.
    .hint = Qui a eu l’idée de l’œuf ?

# source 49c77731
sleep-warm-cards = Tatie joue aux cartes sur son téléphone. Qu’est-ce qui la retient, et qu’est-ce qui la laisse partir ?
    .warm-pulls = La retient
    .warm-lets = La laisse partir
    .every-day = Un cadeau si on revient chaque jour
    .every-day_why = Ça la fait revenir, même quand elle n’en a pas envie.
    .clock = Une minuterie de cuisine qui sonne
    .clock_why = Une fin bien nette. Et le riz est cuit, en plus.
    .lights = « Encore une ! » en lumières qui dansent
    .lights_why = Les lumières qui dansent sont faites pour attraper les yeux.
    .soup-call = Une voisine qui crie : la soupe !
    .soup-call_why = La soupe bat les cartes.
    .hint = Est-ce que ça lui donne un moment pour s’arrêter ?

# source 5dcdcc24
sleep-warm-feelings = Quelle sensation dit quoi ?
    .restless-feet = Les pieds qui gigotent
    .restless-feet_with = J’ai envie de courir
    .restless-feet_why = Les pieds ne sont pas faits pour rester assis toute la journée.
    .heavy-eyes = Les yeux lourds sur un livre
    .heavy-eyes_with = J’ai besoin de dormir
    .heavy-eyes_why = Le livre attendra.
    .hopping-heart = Le cœur qui saute avant une course
    .hopping-heart_with = Ça compte pour moi
    .hopping-heart_why = Les cœurs aussi aiment s’échauffer.
    .hint = Que demande chaque sensation ?

# source 3a02b897
sleep-warm-boat = Dara construit un bateau sur la tablette. La soupe est bientôt prête. Quel est le bon ordre ?
    .save-boat = Il enregistre son bateau
    .save-boat_why = Maintenant rien ne se perd, et c’est plus facile d’arrêter.
    .shelf = Il pose la tablette sur l’étagère
    .shelf_why = Les bateaux et la soupe ne vont pas bien ensemble.
    .wash = Il se lave les mains
    .wash_why = Il y avait de la mangue dessus.
    .eat-soup = Il mange sa soupe
    .eat-soup_why = Elle est encore chaude. Bien joué !
    .hint = D’abord, il faut mettre le bateau à l’abri.
