### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 802de91d
lesson = StarFox et la Nouille Molle
    .about = Dans un jeu, un nouvel ami donne des pièces à Dara. Puis viennent les petites questions.
    .learned = Les petites questions peuvent s’additionner. Un cadeau n’est pas une dette, et un secret qui laisse dehors ceux qui aident est un signe qu’il faut en parler.
    .tell = Parles-en à un adulte de confiance. Si le premier est occupé, réessaie ou va en voir un autre. Ce n’est jamais la faute de l’enfant.

# source d975c230
soggy-noodle = Bonsoir ! Dara a construit un bateau dans un jeu. Il l’appelle la Nouille Molle, parce qu’il coule. Il lui faut une nouvelle voile avant la course de samedi.

# source fc648058
fifty-coins = Regarde ! Un joueur qui s’appelle StarFox m’a donné cinquante pièces. Comme ça, pour rien ! Et StarFox dit que je suis le meilleur constructeur du jeu. Personne n’avait encore félicité la Nouille Molle.

# source 7e915e4d
what-dara-knows = Les compliments font du bien ! Que sait vraiment Dara sur StarFox jusqu’ici ?
    .same-age = Que StarFox a environ dix ans, comme lui
    .same-age_why = N’importe qui peut choisir un renard et un drôle de nom. Un âge, ça ne se voit pas.
    .very-kind = Que StarFox est gentil. Cinquante pièces !
    .very-kind_why = Les pièces sont vraies. Pourquoi StarFox les a données, Dara ne le sait pas encore.
    .same-game = Que StarFox joue aussi à ce jeu
    .same-game_why = C’est tout, et c’est assez pour une course. On peut se réjouir des pièces. Deviner, ce n’est pas savoir.
    .bad-one = Que StarFox est forcément méchant
    .bad-one_why = Ça non plus, Dara ne le sait pas. La plupart des joueurs jouent, c’est tout. Il peut attendre et voir ce qui vient.
    .hint = Qu’est-ce que Dara a vu, et qu’est-ce qu’il devine ?
    .hint_more = L’âge et la gentillesse ne se voient pas sur un écran. Qu’est-ce qui se voit ?
    .teacher = Deux colonnes : ce que Dara sait, ce que Dara devine. Le but n’est pas d’avoir peur des joueurs, mais de distinguer savoir et deviner.

# source 01558551
small-questions = Chaque jour, StarFox demande une petite chose. Retourne chaque carte pour voir ce qu’elle révèle.
    .monday = « Tu as quel âge ? »
    .monday_back = Lundi, ce n’est qu’un nombre. Il dit que c’est un enfant qui joue.
    .tuesday = « Ton école est grande ? »
    .tuesday_back = Mardi, ça parle d’école. Ça aide à deviner où est Dara chaque matin.
    .wednesday = « Tu entends la rivière ? »
    .wednesday_back = Mercredi, ça parle de bruits. Peu de rues sont si près de la rivière.
    .thursday = « Qui fait ton dîner ? »
    .thursday_back = Jeudi, ça parle de repas. Ça aide à deviner qui est à la maison, et quand.
    .teacher = Que révélerait chaque réponse toute seule, et puis toutes ensemble ? Ne laissez pas les enfants répondre aux quatre questions sur eux-mêmes.

# source b0d60c5f
add-up = Chaque question est toute petite. Que font les quatre réponses ensemble ?
    .just-chat = Rien. C’est comme ça qu’on discute.
    .just-chat_why = Une discussion va dans les deux sens. Ici, seul StarFox demande, et jamais rien sur les bateaux.
    .better-gifts = Une liste, pour de meilleurs cadeaux
    .better-gifts_why = Pour un cadeau dans un jeu, personne n’a besoin d’une école ou d’une rivière.
    .map = Une carte qui mène à Dara
    .map_why = Quatre petits morceaux, une image. De dedans, c’est dur à voir. Maintenant, Dara le voit.
    .hint = Mets les quatre réponses côte à côte, comme un puzzle.
    .hint_more = Âge, école, rivière, dîner. Que pourrait trouver quelqu’un qui sait les quatre ?
    .teacher = Un puzzle au tableau aide : quatre morceaux, une image. Question : à quel morceau quelqu’un pourrait-il commencer à s’étonner ?

# source f016c8cf
cat-in-the-flour = Quelque chose dans ton jeu, Dara ? Pas maintenant, mon grand ! L’huile est chaude. Le téléphone sonne. Et le chat est assis dans la farine ! Plus tard !

# source 92625f04
try-again = Tatie était trop occupée pour écouter. Que pourrait faire Dara ?
    .drop-it = Laisser tomber. Ça ne peut pas être important.
    .drop-it_why = Tatie n’a jamais dit ça. Elle a juste dit qu’il y avait un chat dans la farine.
    .oil-off = Réessayer après le dîner
    .oil-off_why = Occupée ne veut pas dire non. Après le dîner, Tatie a les mains propres et les oreilles ouvertes.
    .ask-starfox = Demander à StarFox quoi faire
    .ask-starfox_why = C’est StarFox qui pose les drôles de questions. Quelqu’un hors du jeu peut mieux aider.
    .important = Dire : « S’il te plaît. C’est important. »
    .important_why = Maintenant, Tatie sait que ça ne peut pas attendre. Les adultes ne voient pas un souci. Il faut qu’ils l’entendent.
    .another = Demander demain à monsieur Rahman
    .another_why = L’une est occupée, l’autre a le temps. Demander à quelqu’un d’autre n’est pas impoli.
    .hint = Trois de ces idées peuvent marcher.
    .hint_more = L’une parle de quand, l’une de comment, l’une de qui.
    .teacher = Les enfants s’arrêtent souvent après un essai. Récoltez des phrases qui font lever les yeux à un adulte occupé, et jouez-les par deux.

# source a162df8d
talk-or-sign = Du jeu, ou un signal d’alerte ? Qu’est-ce qui va où ?
    .talk = Ça parle du jeu
    .sign = Signal d’alerte
    .good-race = « Belle course ! »
    .good-race_why = Gentil, et ça ne parle que du jeu.
    .your-street = « C’est quoi, ta rue ? »
    .your-street_why = Aucun bateau n’a besoin d’une rue. Dara peut dire : « Je préfère ne pas le dire. »
    .crooked-mast = « Ton mât est tordu. »
    .crooked-mast_why = Pas très poli, mais ça parle du bateau. Et c’est vrai.
    .hush = « Ne le dis pas à ta famille. »
    .hush_why = De vrais amis veulent bien qu’une famille le sache. C’est un signe qu’il faut en parler.
    .owe = « Tu me dois un service. »
    .owe_why = Un cadeau est gratuit. S’il devient une dette, c’était un hameçon.
    .swap-sails = « On échange nos voiles ? »
    .swap-sails_why = Une voile contre une voile. Ça fait partie du jeu.
    .photo-of-you = « Envoie-moi une photo de toi. »
    .photo-of-you_why = Personne n’a besoin d’une photo pour une course de bateaux. Dara peut s’arrêter là et en parler à quelqu’un.
    .hint = Ça parle de bateaux, ou de Dara lui-même ?
    .hint_more = Trois parlent de la course. Les quatre autres veulent quelque chose de Dara.
    .teacher = Un signal d’alerte est une raison de s’arrêter et d’en parler, pas une preuve que quelqu’un est méchant. Lequel a l’air le plus gentil, et pourquoi est-ce difficile alors ?

# source 9fdb348d
starfox-writes = C’est vendredi, et StarFox écrit encore à Dara. Que conseilles-tu à Dara ?
    .looks-great = Salut capitaine ! La Nouille Molle est superbe
    .how-old = Au fait tu m’as jamais dit, tu as quel âge ?
    .say-age = J’ai dix ans ! Et toi ?
    .say-age_why = Une réponse gentille ! « Moi aussi » revient tout de suite. Dara ne peut pas savoir si c’est vrai.
    .old-enough = Assez vieux pour couler un bateau !
    .old-enough_why = Drôle, gentil, et sans nombre. C’est Dara qui tient la barre.
    .not-saying = Je préfère pas le dire. Joli bateau que t’as !
    .not-saying_why = Un non clair, puis retour au jeu. Pas besoin de raison.
    .same-here = Moi aussi !! On est comme des jumeaux
    .which-school = Tu vas à quelle école, jumeau ?
    .just-boats = Ici, je ne parle que de bateaux.
    .just-boats_why = C’est une bonne règle. Elle va avec toutes les questions bizarres.
    .say-school = Celle à côté du marché.
    .say-school_why = « Jumeau », ça réchauffe, et la réponse s’échappe. C’est comme ça que marche ce truc.
    .why-ask = Pourquoi tu veux savoir ?
    .why-ask_why = La vieille question de Tatie : pour quoi faire ? Quelqu’un d’honnête peut y répondre.
    .more-coins = Tiens, 200 pièces pour ta voile ! Parce qu’on est amis
    .where-live = J’habite peut-être près de chez toi ! Quelle rue ?
    .keep-street = Merci ! Mais ma rue, je la garde.
    .keep-street_why = Dara dit merci et garde sa rue. Les deux ne vont pas ensemble.
    .say-street = Ouah, merci ! C’est rue de la Rivière.
    .say-street_why = Avec tant de pièces, c’est dur de dire non. C’est à ça qu’elles servent.
    .back-to-race = On fait juste la course.
    .back-to-race_why = Dara contourne la question. Il n’est pas obligé d’y répondre.
    .gave-coins = Mais je t’ai donné 200 pièces !
    .one-little-thing = Juste une petite chose en retour. C’est normal
    .pay-with-street = OK, pardon ! Rue de la Rivière.
    .pay-with-street_why = Dara voulait être juste. Mais un cadeau est gratuit, il ne devait rien du tout.
    .no-swap = Un cadeau, c’est pas un échange.
    .no-swap_why = Tout à fait. Dara peut aimer les pièces et ne rien devoir.
    .coins-back = Alors reprends tes pièces.
    .coins-back_why = Mieux vaut une vieille voile qu’un hameçon. De toute façon, Dara ne doit rien.
    .our-secret-now = OK. Mais nous deux, c’est un secret, hein ?
    .nobody-gets-us = Les adultes comprennent rien aux joueurs
    .aunt-gets-it = Ma tatie, si. Elle m’a déjà battu à ce jeu.
    .aunt-gets-it_why = Dara a quelqu’un avec lui, et maintenant StarFox le sait.
    .no-secrets = Chez moi, je ne cache pas de secrets.
    .no-secrets_why = Une phrase calme, et la porte reste ouverte vers ceux qui aident.
    .promise = OK, notre secret. Promis.
    .promise_why = Un secret peut sembler spécial. Mais celui-ci éloigne ceux qui aident. Dara peut rompre cette promesse à tout moment.
    .thought-friend = Oh. Je croyais qu’on était amis
    .gave-so-much = Après tout ce que je t’ai donné
    .please-like-me = Pardon ! Sois pas triste. Je dirai rien.
    .please-like-me_why = Dara est gentil, et StarFox s’en sert. Il n’est pas obligé de rendre heureux quelqu’un qu’il ne connaît pas.
    .going-now = Tu peux être fâché. Moi, j’y vais.
    .going-now_why = On peut être fâché contre Dara, et Dara peut partir. Les deux sont permis.
    .who-is-home = Qui est chez toi, là maintenant ?
    .until-six = Personne. Tatie rentre à six heures.
    .until-six_why = La question est venue si légère. StarFox n’a pas besoin de le savoir. C’est un très bon moment pour en parler.
    .strange-question = C’est une drôle de question. J’arrête.
    .strange-question_why = Dara a remarqué ce drôle de sentiment et l’a écouté. Il n’a pas besoin d’une meilleure raison.
    .wait-wait = Reste encore un peu, OK ?
    .between-us = Et n’oublie pas, ça reste entre nous
    .keep-proof_why = Dara note sur papier le nom StarFox, les questions, le jour et l’heure. Ça aidera les adultes.
    .block_why = StarFox ne peut plus écrire à Dara. Bloquer n’est pas impoli. C’est une porte, et la clé est à Dara.
    .report_why = Ceux qui s’occupent du jeu peuvent regarder ce que StarFox a écrit. Ça peut aider d’autres enfants aussi.
    .leave_why = Dara s’arrête au milieu de la discussion. C’est permis. Même les capitaines descendent à terre.
    .tell_auntie = « Tatie, je peux te montrer quelque chose de bizarre dans mon jeu ? C’est pas ma faute. »
    .tell_auntie_why = Cette fois, Tatie s’assoit et lit tout. « Non, ce n’est pas ta faute. Merci de me l’avoir montré. Je vais t’aider. »
    .tell_teacher = « Monsieur Rahman, un joueur que je ne connais pas pose plein de questions sur moi. »
    .tell_teacher_why = Monsieur Rahman ferme son livre et écoute. « Tu as bien fait de me le dire. Ce n’est pas ta faute. On va parler à Tatie aussi. »
    .noted-and-blocked = StarFox n’a rien appris de privé aujourd’hui. Sur la note de Dara, il y a le nom, les mots et l’heure. Ça aide un adulte à le signaler. Et la porte est fermée. Bien navigué, capitaine !
    .nothing-given = StarFox n’a rien appris de privé aujourd’hui, et un adulte le sait. Il aide Dara à bloquer et à signaler StarFox. Dara dort bien et rêve de voiles.
    .promise-undone = Dara avait promis de garder un secret, et il en a parlé quand même. Bravo ! Une promesse comme ça ne compte pas. Ce n’est pas sa faute. Un adulte l’aide à bloquer et à signaler StarFox.
    .already-happened = StarFox a eu quelques réponses. C’est arrivé, et ce n’est quand même pas la faute de Dara. Il en a parlé, et maintenant un adulte aide. Ils bloquent StarFox, le signalent, et font un plan ensemble.
    .hint = Écrire, agir ou en parler. En parler marche à tout moment.
    .hint_more = Dara n’est pas obligé de répondre. Il peut aller voir un adulte au milieu de la discussion.
    .teacher = Arrêtez-vous après chaque message de StarFox : que demande-t-il vraiment ? Rejouez avec d’autres réponses, et remarquez que quelqu’un aide dans chaque fin.

# source 8e0dffd5
sneaky-questions = Certaines réponses ont appris quelque chose à StarFox. Beaucoup d’enfants répondraient comme ça, et beaucoup d’adultes. StarFox a mélangé exprès les pièces et les questions. Ce n’est donc pas la faute de Dara. Et en parler aide, même tard.

# source e0e53313
two-secrets = Une fête surprise est aussi un secret. Quelle est la différence quand StarFox dit « notre secret » ?
    .all-the-same = Aucune. Tout le monde a des secrets.
    .all-the-same_why = Un secret de fête finit samedi, avec du gâteau. Celui-ci ne doit jamais finir.
    .special = Il est juste pour deux, donc spécial
    .special_why = On peut le croire. Mais un ami reste un ami, même si Tatie le sait.
    .shuts-out = Il laisse dehors ceux qui aident
    .shuts-out_why = Un secret de fête rend quelqu’un heureux, et bientôt. Un secret qui laisse dehors ceux qui aident, on peut toujours le dire.
    .hint = Qui ne doit jamais le savoir ? Et combien de temps dure-t-il ?
    .hint_more = Après la fête, tout le monde peut le savoir. Et pour StarFox, quand Tatie peut-elle le savoir ?
    .teacher = Nommez les deux sortes : une surprise, qui finit bientôt et rend heureux, et un secret qui laisse dehors ceux qui aident. La deuxième sorte, on peut toujours la dire.

# source b667f657
whose-fault = Imagine que Dara a pris les pièces et dit sa rue à StarFox. C’est la faute de qui ?
    .he-took-coins = De Dara, il a pris les pièces
    .he-took-coins_why = Accepter un cadeau n’est pas une faute. Il ne pouvait pas voir l’hameçon, et c’était fait pour.
    .starfox-did = De StarFox
    .starfox-did_why = Celui qui prépare le piège est responsable. Dara peut en parler aujourd’hui, demain, ou bien plus tard.
    .half-half = Moitié Dara, moitié StarFox
    .half-half_why = La moitié, c’est encore trop. Dara voulait un ami et une voile. Il n’y a rien de mal à ça.
    .hint = Qui a fait le plan ?
    .hint_more = Quelqu’un a donné des pièces pour avoir une réponse. Qui ?
    .teacher = Tenez bon sur un point : celui qui piège est responsable, toujours. Si un enfant parle de lui, écoutez, remerciez-le, ne promettez pas de garder le secret, et suivez la procédure de protection des enfants de votre école.

# source a12f22b7
my-helper = Qui écoute bien ? Choisis quelqu’un, ou pense juste à une personne. Ton choix n’est ni gardé ni envoyé.
    .at-home = Quelqu’un à la maison
    .at-home_why = Tout près, c’est pratique. On pourrait commencer comme ça : « Tu as une minute pour moi ? »
    .at-school = Quelqu’un à l’école
    .at-school_why = Ils ont déjà aidé beaucoup d’enfants. « Je peux vous demander quelque chose après la classe ? » est un bon début.
    .elsewhere = Un proche, un entraîneur, un voisin
    .elsewhere_why = Il y a partout des gens qui aident. « Il s’est passé quelque chose de bizarre en ligne » est un bon début.
    .helpline = Quelqu’un sur { -helpline }
    .helpline_why = Écouter est leur métier, et aucune question n’est trop petite. « Je ne sais pas comment commencer » va très bien.
    .thinking = J’y réfléchis encore
    .thinking_why = C’est très bien. Le bouton Aide est là sur chaque écran, quand il le faut.
    .teacher = Privé : ne demandez à personne ce qu’il a choisi, et ne jouez pas cette étape à main levée. Dites qui on peut trouver dans votre école, et quand.

# source 7126096f
first-sentence = Tomasi reçoit aussi des messages bizarres. Quelle première phrase lui apportera de l’aide ?
    .forget-it = « Oh, rien. Laisse tomber. »
    .forget-it_why = C’est ce que disent les soucis quand ils sont timides. Un adulte pourrait le croire et s’en aller.
    .if-a-boy = « Et si un garçon recevait de drôles de messages ? »
    .if-a-boy_why = Bon échauffement ! Mais ça ressemble à une devinette. « J’en ai reçu », c’est clair.
    .show-strange = « Je peux te montrer quelque chose de bizarre ? »
    .show-strange_why = Court et clair. Après, il n’a plus qu’à tendre le téléphone. Ils peuvent lire ensemble.
    .so-stupid = « Ne te fâche pas. Je suis trop bête. »
    .so-stupid_why = Tomasi n’est pas bête, et ce n’est pas sa faute. Il peut laisser ce bout de côté.
    .hint = Laquelle fait venir un adulte pour regarder ?
    .hint_more = Elle dit « je », elle demande quelque chose, et n’accuse personne.
    .teacher = Chacun dit la phrase à voix haute une fois, comme si c’était Tomasi. Puis inventez-en une pour quelqu’un qui préfère écrire un mot plutôt que parler.

# source 9bc7b48b
noodle-floats = Jour de course ! On est arrivés derniers, mais la Nouille Molle a flotté jusqu’au bout. Tatie a crié si fort que le chat s’est encore caché dans la farine. Je suis content d’avoir réessayé jusqu’à ce que quelqu’un m’écoute !

## Warm-ups
# source be05ff53
friend-mangoes = Un panier de mangues est devant la porte de Tatie. Il y a un cœur en papier dessus, mais pas de nom. Que sait-elle ?
    .from-nani = Elles sont de Nani. Elle est si gentille !
    .from-nani_why = Nani est gentille. Mais elle fait pousser des haricots. Tatie devrait lui demander.
    .a-trick = Quelqu’un lui joue un tour
    .a-trick_why = Peut-être, peut-être pas. Rien dans le panier ne le dit.
    .left-here = Quelqu’un a laissé des mangues à sa porte
    .left-here_why = C’est ce qu’elle voit. Tout le reste, c’est deviner, jusqu’à ce qu’elle demande.
    .hint = Que voit-elle ? Qu’est-ce qu’elle devinerait ?

# source 8ca74dc3
friend-wet-floor = Le sol de la classe est mouillé. Aisha regarde comme une détective. Qu’a-t-elle vu, et qu’a-t-elle deviné ?
    .seen = Vu
    .guessed = Deviné
    .duck = Un canard est passé par là
    .duck_why = Ce serait chouette. Mais personne n’a trouvé de plume.
    .puddle = Il y a une flaque
    .puddle_why = Elle peut la montrer du doigt. Sa chaussette gauche le sait aussi.
    .joker = C’est Ravi, pour rire
    .joker_why = Il aime les blagues, mais ça ne prouve rien. La pluie est peut-être juste entrée.
    .window = La fenêtre est ouverte
    .window_why = Elle peut passer la main dehors. Vu !
    .hint = Peut-elle le montrer du doigt ?

# source 05dd9ae3
friend-loose-tooth = Idris a une grande nouvelle : une dent qui bouge ! Mais monsieur Rahman téléphone. Que peut faire Idris ?
    .give-up = S’en aller. Ça ne peut pas être important.
    .give-up_why = Monsieur Rahman n’a jamais dit ça. Il a juste un téléphone à l’oreille.
    .wait-a-bit = Attendre un peu et réessayer
    .wait-a-bit_why = Après l’appel, il a le temps. Il regarde, et la dent bouge magnifiquement.
    .class-fish = Le dire plutôt au poisson de la classe
    .class-fish_why = Le poisson écoute bien. Mais il ne sait pas dire « Hourra ! »
    .hint = Est-ce que « occupé » veut dire « non » ?
