### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 7675c41c
lesson = La course la plus lente du monde
    .about = Un escargot traverse la classe, et un jeu laisse quatre personnes dehors. Peut-il y avoir de la place pour tous ?
    .learned = Si quelqu’un ne peut pas participer, la chose peut changer. Demandez ce qu’il faut, dites-le clairement, et décidez ensemble.
    .tell = Demander ce dont on a besoin, c’est aussi en parler. Si un jeu ou une leçon laisse quelqu’un dehors, dis-le à un adulte, et redis-le.

# source 13ffd404
room-snail = Chut, une course est en cours ! Idris a un escargot qui s’appelle Tonnerre. Il traverse le mur de la classe, de la porte à la fenêtre. Il est parti avant le petit déjeuner. Il arrive à l’interrupteur.

# source 1fc82eec
room-turbo = Nous aussi, on a une course ! Le jeu s’appelle Turbo Escargot, et j’adore les courses. Mais l’escargot n’avance que si les pouces tapent vite, comme la pluie. Mes mains ne font pas la pluie. Onze fois dernier !

# source f3e323db
room-matter = L’escargot de Tomasi est encore au départ. Où est le problème ?
    .slow-hands = Ses mains sont trop lentes pour une course
    .slow-hands_why = Ses mains réussissent tous les puzzles de la boîte. Ce sont de bonnes mains. C’est ce jeu qui ne sait pas encore s’en servir.
    .one-kind = Il ne va qu’à une seule sorte de mains
    .one-kind_why = Ceux qui l’ont fait ont pensé à des pouces rapides, et à rien d’autre. Ce que quelqu’un a fait, quelqu’un peut le changer.
    .more-practice = Il devrait s’entraîner plus
    .more-practice_why = Onze courses, c’est déjà beaucoup d’entraînement. Si une chaussure serre, courir plus n’y change rien.
    .not-for-him = Les courses, ce n’est pas pour tous
    .not-for-him_why = Tomasi adore les courses. Ce qu’il aime, c’est lui qui le décide.
    .hint = Qu’est-ce qui pourrait être différent, pour que Tomasi puisse courir ?
    .teacher = L’essentiel : regarder le jeu, pas les mains. Question : dans notre école, qu’est-ce qui ne va qu’à certains ? Une marche, une étagère haute, de petites lettres. Restez sur les choses. Personne ne parle du corps d’un camarade, et personne n’est obligé de parler du sien.

# source f23a9790
room-doors = Tomasi n’est pas seul devant une porte fermée.
    .the-video = Ravi a fait une vidéo sur le jeu, avec plein de musique. Suri la regarde.
    .words-drown = « Mon appareil rend tout plus fort. La trompette aussi. Alors les mots se noient. »
    .nine-languages = Nani sait tout sur les escargots. Le jeu parle neuf langues, mais pas celle de Nani.
    .none-for-me = « Neuf langues, et pas une pour moi ? Alors je parlerai à l’escargot. »
    .hand-up = « J’ai une idée pour le jeu ! Il faut que les escargots reculent, aussi ! »
    .sixes = « Tu as six ans. Six ans, ça ne compte pas. »
    .not-mean = « Personne n’a voulu être méchant. Personne n’y avait pensé. Ça arrive. »
    .at-the-map = Pendant ce temps, Tonnerre a atteint la carte. Il traverse un océan.
    .teacher = Arrêtez-vous toutes les deux images : qu’est-ce qui a fermé la porte ? Qui pourrait l’ouvrir ? Quatre groupes prennent chacun une porte et dessinent la clé. Un appareil auditif rend tous les sons plus forts, le bruit aussi. Cela vaut la peine d’être expliqué une fois.

# source 9f556fbb
room-keys = Quelle clé ouvre quelle porte ?
    .tapping = Tomasi : taper comme la pluie
    .tapping_with = Un seul gros bouton, sans se presser
    .tapping_why = Un appui, et l’escargot file. Maintenant, il faut être malin, pas rapide.
    .talking = Suri : des voix et de la trompette
    .talking_with = Des mots écrits dans la vidéo
    .talking_why = Maintenant, ses yeux peuvent suivre. Les mots aident tous ceux qui sont dans une pièce bruyante.
    .language = Nani : neuf langues, pas la bonne
    .language_with = Une dixième langue, lue à voix haute
    .language_why = Beaucoup de langues sont parlées par peu de gens. Ces gens comptent, tous sans exception.
    .hand = Idris : personne ne compte sa main
    .hand_with = Quelqu’un qui écoute son idée
    .hand_why = Cette clé ne coûte rien. Il faut une minute, ou deux pour une longue idée.
    .hint = Pour chacun, qu’est-ce qui bloque le passage ?
    .teacher = Demandez qui d’autre est content de chaque clé : les mots dans une vidéo aident ceux qui apprennent la langue, un gros bouton aide ceux qui ont les mains mouillées. Ce qu’on fait pour quelques-uns est souvent bon pour beaucoup.

# source e1a2f4f6
room-first = La classe veut que Tomasi puisse courir. Par quoi commencer ?
    .score-job = Lui donner un travail : compter les points
    .score-job_why = Un bon travail pour quelqu’un qui aime compter. Tomasi, lui, aime les courses.
    .ravi-taps = Laisser Ravi taper à sa place
    .ravi-taps_why = C’est gentil de la part de Ravi. Mais alors c’est la course de Ravi, avec le nom de Tomasi dessus.
    .ask-tomasi = Demander à Tomasi ce qui marcherait
    .ask-tomasi_why = Il connaît ses mains mieux que tous. « Un seul gros bouton. Et des trompettes quand je gagne. J’aime bien les trompettes, c’est tout. »
    .easy-game = Lui trouver un jeu plus facile
    .easy-game_why = Il réussit les puzzles les plus durs, il ne lui faut rien de facile. Il n’y a que le tapotage qui l’arrête.
    .hint = Qui connaît le mieux les mains de Tomasi ?
    .teacher = Même pleine de bonnes intentions, une aide peut passer à côté de quelqu’un. Jeu de rôle à deux : l’un veut aider, l’autre dit ce qui aiderait vraiment, ou « Non, merci ». Les deux réponses sont bonnes. Uniquement des situations inventées.

# source 8ee0e4e6
room-letter = Tomasi écrit à ceux qui font le jeu. Il dit ce qu’il lui [needs], il dit [why], et il demande un [change].
    .needs = faut
    .needs_why = « Il me faut un seul gros bouton. » De si loin, personne ne peut le deviner.
    .why = pourquoi
    .why_why = « Mes pouces ne peuvent pas taper vite. » Ça les aide à trouver une bonne solution.
    .change = changement
    .change_why = « Pourriez-vous changer ça ? » Une question claire, on l’oublie difficilement.
    .sorry = pardon
    .sorry_why = Il n’y a rien à se faire pardonner. Avoir besoin d’un bouton n’est pas une faute.
    .fight = combat
    .fight_why = Tomasi est un peu fâché, et il a le droit. Une question claire va plus loin qu’un combat.
    .hint = D’abord le besoin, puis la raison, puis la question.
    .teacher = Écrivez les trois parties au tableau : besoin, raison, changement. Par deux, les enfants s’en servent pour la lettre de Nani ou l’idée d’Idris. Question : doit-on s’excuser d’avoir besoin de quelque chose ?

# source 0d6041ab
room-suri-asks = Suri a besoin de mots dans la vidéo. Elle n’aime pas déranger. Aide-la à demander.
    .just-guess = « Ça va. Je vais deviner. »
    .just-guess_why = Si poli que personne ne remarque rien. La vidéo reste comme elle est.
    .silly-video = « Elle est nulle, cette vidéo. »
    .silly-video_why = Peut-être un peu. Mais ça ne dit pas ce qu’il faut à Suri.
    .words-please = « Je n’entends pas la vidéo. Peut-on y mettre des mots ? »
    .words-please_why = Ce qui bloque, et ce qui aiderait. Demander ainsi, c’est aussi en parler.
    .tell_ravi = C’est lui qui a fait la vidéo, trompette comprise.
    .tell_ravi_why = « Mais tu as ce truc dans l’oreille ! » Il n’y croit pas encore. Il n’a pas pensé à sa trompette.
    .ravi_again = Ravi enlève ses lunettes et réfléchit. « Alors c’est ma trompette ? J’ajoute les mots ce soir. Et aussi tut-tut. »
    .tell_teacher = Il compte les tablettes.
    .tell_teacher_why = « Quatorze, quinze, pas maintenant, Suri, seize ! » Il n’a pas dit non. Il a dit seize.
    .teacher_again = Les tablettes sont comptées. Il écoute jusqu’au bout. « Merci, Suri. À partir d’aujourd’hui, plus de vidéo sans mots. »
    .tell_nurse = Elle s’occupe de l’appareil auditif de Suri.
    .tell_nurse_why = « Tu ne déranges pas du tout. Tu as raison. Écrivons à l’école ensemble, et c’est toi qui dis quoi mettre. »
    .end = Maintenant la vidéo a des mots, et même la trompette : « Tut-tut ! » Dara les aime aussi. Il regarde sans le son, pour que le chat puisse dormir.
    .hint = Quelle phrase dit ce qui aiderait ?
    .teacher = Demander ce dont on a besoin prend du courage, et souvent deux essais. Entraînez-vous à une phrase claire pour quelqu’un qui ne voit pas le tableau, ou qui lit lentement. Tout est inventé. Question : que peut dire celui qui écoute, pour que demander soit facile ?

# source 1c740ec5
room-six = Idris a toujours la main levée. Que pourrait faire la classe ?
    .when-ten = Lui redemander quand il aura dix ans
    .when-ten_why = Quel bras fatigué ce serait ! Les petits aussi ont le droit d’être écoutés.
    .hear-him = Écouter son idée et en parler
    .hear-him_why = Être écouté, c’est que les autres y réfléchissent. Des escargots qui reculent ? Mina réfléchit très fort.
    .do-as-told = Faire ce qu’il dit, parce qu’il est mignon
    .do-as-told_why = Être écouté, ce n’est pas avoir tout ce qu’on veut. Son idée en est une parmi d’autres.
    .nod = Hocher la tête gentiment et continuer
    .nod_why = Ça a l’air gentil. Mais hocher la tête n’est pas écouter, et Idris le voit bien.
    .hint = Comment c’est, quand on t’écoute pour de vrai ?
    .teacher = On confond souvent trois choses : être écouté, recevoir un hochement de tête, obtenir ce qu’on veut. Jouez les trois avec une idée rigolote. À quoi voit-on la différence ? Le droit d’être écouté n’a pas d’âge minimum.

# source 314d885a
room-fair = Dix-huit joueurs aiment le jeu comme il est. Quatre ne peuvent pas jouer. Qu’est-ce qui est juste ?
    .more-hands = Dix-huit, c’est plus que quatre. On garde.
    .more-hands_why = Lever la main, c’est bien pour choisir une chanson. Mais on ne peut pas voter contre un droit.
    .nobody-plays = Alors plus personne n’y joue
    .nobody-plays_why = C’est pareil pour tous, et triste pour tous les vingt-deux.
    .own-corner = Un autre jeu pour les quatre, dans une autre salle
    .own-corner_why = C’est gentil. Mais Tomasi veut courir avec ses amis, pas à côté d’eux.
    .fits-all = Chercher un moyen qui va à tous
    .fits-all_why = Les dix-huit gardent leur course, et il y a plus de monde au départ. Il faut juste réfléchir un peu.
    .hint = Est-ce que tous les vingt-deux pourraient s’amuser ?
    .teacher = Quatre enfants jouent les quatre, et la classe cherche une solution qui va à tous, avant tout vote. Question : qu’est-ce qui peut se décider à main levée, et qu’est-ce qui ne le peut pas ?

# source 3cf75822
room-makers = La classe demande des changements. Quel est le bon ordre ?
    .hear-needs = Écouter ce qu’il faut à chacun
    .hear-needs_why = Même Idris. Surtout Idris, il a mal au bras.
    .agree = Se mettre d’accord sur quoi demander
    .agree_why = Bouton, mots, langue, marche arrière. Quatre choses, et elles vont à tout le monde.
    .write-letter = Écrire une seule lettre bien claire
    .write-letter_why = Aisha l’écrit. Ravi lèche le timbre. Il dit que ça a un goût de poisson.
    .once-more = Pas de réponse ? Écrire encore
    .once-more_why = La première lettre était sous une pile. La deuxième est sur du papier orange.
    .try-out = Essayer le nouveau jeu
    .try-out_why = Ceux qui l’ont demandé l’essaient d’abord. Est-ce que ça va vraiment ?
    .hint = D’abord les oreilles, puis le stylo.
    .teacher = Trouvez dans votre école une petite chose que la classe pourrait demander de changer, et suivez les cinq étapes pour de vrai. Choisissez quelque chose qui peut marcher. C’est en étant écouté qu’on apprend à l’être.

# source 46d26e68
room-answer = « Chère classe », disent ceux qui font le jeu. « Nous n’y avions pas pensé. Un gros bouton : oui. Des mots et une dixième langue : oui. Des trompettes : pourquoi pas ? Des escargots qui reculent : très bizarre, mais oui. »

# source b1de3218
room-asking = Dans une classe comme celle-ci, peut-on être sûr que demander aide ?
    .low_why = C’est honnête. Il faut parfois deux essais, ou deux personnes. Demander à deux est plus facile.
    .middle_why = Ça dépend de qui écoute. Alors c’est bien de connaître plus d’une personne à qui demander.
    .high_why = Très bien. On peut alors demander pour ceux qui n’osent pas encore. D’abord, on leur demande s’ils veulent.
    .teacher = Un sondage sur la classe de l’histoire : on peut lever la main. Ne demandez à personne ses propres besoins devant les autres. Dites où, dans votre école, on peut demander quelque chose tranquillement.

# source a5d97721
room-finish = Nani a gagné ! Son escargot a reculé jusqu’au bout, et c’était mon idée ! Tomasi est deuxième, avec trompettes. Et regarde, Tonnerre est à la fenêtre ! Ravi dit que maintenant, six ans, ça compte.

# source 2cfc108b
room-warm-screen = À l’arrêt de bus, un nouvel écran, haut comme un toit. Idris n’arrive pas à le lire. Où est le problème ?
    .too-short = Idris est trop petit
    .too-short_why = Il a juste la bonne taille pour six ans. L’écran peut bouger aujourd’hui. Idris grandit, mais lentement.
    .hangs-high = L’écran est trop haut
    .hangs-high_why = On l’a mis là pour les grands seulement. On peut le mettre plus bas, et tout le monde pourra lire.
    .ask-others = Idris peut demander à un grand chaque fois
    .ask-others_why = Une fois, ça va. Chaque fois, c’est pénible. Il veut le lire lui-même.
    .hint = Qu’est-ce qui pourrait changer ?

# source d1fd56c1
room-warm-letters = Nani regarde une page aux lettres minuscules. Elle écrit : « J’ai [warm-need] de plus grandes lettres. Pouvez-vous [warm-change] ça ? »
    .warm-need = besoin
    .warm-need_why = Clair et court. Pas besoin de pardon.
    .warm-change = changer
    .warm-change_why = Maintenant, ils savent quoi faire.
    .warm-guess = deviner
    .warm-guess_why = À force de deviner, Nani a mis un jour du sel dans son thé.
    .hint = Que dit-elle d’abord, et que demande-t-elle ?

# source 11265915
room-warm-song = Six amis choisissent une chanson pour la fête de la musique. Quel est le bon ordre ?
    .all-name = Chacun propose une chanson
    .all-name_why = Ceux qui parlent peu aussi.
    .listen-all = Ils écoutent toutes les chansons
    .listen-all_why = Comme ça, personne ne choisit sans savoir.
    .agree-one = Ils se mettent d’accord sur une
    .agree-one_why = Peut-être la préférée de personne, et la deuxième de tout le monde.
    .sing-it = Ils la chantent
    .sing-it_why = Bien fort. Ravi chante aussi la trompette.
    .hint = On écoute avant de choisir.
