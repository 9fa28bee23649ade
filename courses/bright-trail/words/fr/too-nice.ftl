### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 0e09e611
lesson = Le klaxon qui faisait meuh
    .about = Tout le monde aime Coach Vic, et il est très, très gentil avec Tomasi. Puis Tomasi a une pierre dans le ventre.
    .learned = Une pierre dans le ventre est un message. Un adulte qui demande un secret à un enfant ne respecte pas une règle. C’est l’adulte qui est responsable, toujours.
    .tell = Parles-en à un adulte de confiance, aujourd’hui ou bien plus tard. Ça aide même si quelque chose a été envoyé. Si le premier n’y croit pas, parles-en à un autre.

# source 6412a3dd
nice-hello = Bonsoir ! Tomasi a un nouveau klaxon. On dirait un buffle enrhumé. L’histoire d’aujourd’hui devient lourde au milieu et légère à la fin. Tu peux passer chaque étape, et l’Aide est toujours là.
    .teacher = Avant la classe : lisez la leçon, sachez qui protège les enfants dans votre école, posez des règles. On parle de Tomasi, jamais de nous ni de gens connus. Chacun peut passer. Dites où trouver de l’aide aujourd’hui. Une boîte à questions sans noms aide. Ne faites pas craindre les entraîneurs : presque tous sont ce qu’ils ont l’air d’être.

# source 841a0c76
nice-race = Tout commence bien.
    .horn = Le fauteuil de Tomasi a un nouveau klaxon. Il fait « Meuh ! »
    .liked = Coach Vic est un adulte du club de course. Tout le monde l’aime. Même le chat.
    .praise = « Personne ne prend les virages comme toi ! » dit-il. Maintenant, il ramène Tomasi chez lui, gratuitement.
    .glow = Il dit que je suis son meilleur coureur. Et il aime mon klaxon !
    .teacher = Qu’est-ce qui fait plaisir à Tomasi ici ? Laissez-lui ce plaisir. Un compliment n’est le signe de rien, et un trajet va bien si la famille le sait et est d’accord. Ne laissez pas encore deviner la fin.

# source 73ed6e63
nice-so-far = Des compliments et des trajets gratuits. Quelle pensée va bien jusqu’ici ?
    .bad-man = Coach Vic est forcément méchant.
    .bad-man_why = Un compliment ne dit pas ça. Presque tous les entraîneurs félicitent les enfants et le pensent vraiment.
    .feels-good = Ça fait plaisir, et c’est permis.
    .feels-good_why = Un compliment, c’est comme une soupe chaude. L’aimer n’est jamais une erreur, quoi qu’il arrive après.
    .owes-now = Tomasi lui doit quelque chose, maintenant.
    .owes-now_why = Un cadeau est fini une fois donné. Tomasi ne doit rien : ni sourire, ni secret.
    .all-right = Ce que fait un homme si gentil est toujours bien.
    .all-right_why = Gentil, c’est l’air qu’on a. Bien, c’est ce qu’on fait. Ce sont deux choses.
    .hint = Quelle pensée ne parle que de ce que ressent Tomasi ?
    .teacher = Deux choses à retenir : aimer un compliment est normal, et être gentil n’est pas la même chose que bien faire. Écrivez les deux mots au tableau et gardez-les pour plus tard.

# source 8d6d06b8
nice-nights = Puis le téléphone se met à vibrer la nuit.
    .hum = Il est tard. Le téléphone vibre. Coach Vic écrit quelque chose de gentil.
    .special = Maintenant, il vibre chaque nuit. « Juste entre nous », écrit-il. Tomasi se sent important.
    .why-stone = J’aime bien me sentir important. Alors pourquoi j’ai une pierre dans le ventre ?
    .soft-moo = Il demande à son klaxon, tout doucement. « Meuh ? » Le klaxon n’en sait rien non plus.
    .teacher = Demandez seulement : quelles sont les deux émotions que Tomasi ressent en même temps ? Le cœur du sujet, ce sont les émotions mélangées. Aimer quelqu’un et avoir une pierre tiennent dans un même ventre. Personne ne parle de ses propres messages.

# source 27622653
nice-body = Un corps envoie des messages sans téléphone. Que dit chacun ?
    .warm-glow = Une douce chaleur
    .warm-glow_with = « C’est agréable. »
    .warm-glow_why = Une douce chaleur est aussi un message. Elle peut venir avec une pierre.
    .stone = Une pierre dans le ventre
    .stone_with = « Trop lourd pour un seul ! »
    .stone_why = Une pierre est comme un klaxon. Elle veut que quelqu’un la remarque. Ce n’est pas une punition.
    .wheels = Des mains qui veulent rouler au loin
    .wheels_with = « J’ai envie de partir. »
    .wheels_why = Tomasi peut partir au milieu d’une phrase. Même de celle d’un adulte.
    .numb = Ne rien sentir du tout
    .numb_with = « Je suis en pause. »
    .numb_why = Certains corps se taisent quand c’est trop. C’est aussi un message.
    .hint = Une pierre, c’est lourd. Commence par celle-là.
    .teacher = Dessinez la silhouette de Tomasi ; la classe y place d’autres sensations. Insistez sur la dernière : certains enfants se figent ou ne sentent rien, et c’est tout aussi normal. Une sensation est une raison de regarder et d’en parler. Elle ne prouve rien sur une personne.

# source 8fe38d40
nice-secrets = Aisha en connaît deux sortes : les surprises et les secrets lourds. Retourne chaque carte.
    .cake = Un gâteau pour samedi
    .cake_back = Une surprise. Samedi, c’est fini, et quelqu’un est content. Elle ne pèse rien.
    .for-ever = « Entre nous, pour toujours »
    .for-ever_back = Un secret lourd. Il n’a pas de fin, et laisse dehors ceux qui aident. On peut le dire.
    .new-name = Le nouveau nom de l’équipe
    .new-name_back = Une surprise. À la course, tout le monde l’entend : les Meuhgnifiques !
    .sad-if = « Je serai triste si tu le dis »
    .sad-if_back = Un secret lourd. La tristesse d’un adulte n’est pas le travail d’un enfant. On peut le dire.
    .grown-up-asks = « Cache-le à ta famille »
    .grown-up-asks_back = Un adulte qui demande ça ne respecte pas une règle. On peut le dire, même après une promesse.
    .teacher = Deux questions trient les secrets : est-ce bientôt fini ? Quelqu’un sera-t-il content ? Deux oui font une surprise. Des groupes inventent d’autres surprises sans danger. Ne récoltez pas de secrets lourds, et n’en demandez jamais de vrais.

# source 39d6b368
nice-rules = Les adultes ont des règles pour écrire aux enfants. Respectées, ou pas ?
    .rule-kept = Respectée
    .rule-broken = Pas respectée
    .whole-team = Il écrit à toute l’équipe.
    .whole-team_why = Tout le monde peut lire, les familles aussi. Le groupe est là pour ça.
    .at-night = Il écrit à un enfant, la nuit.
    .at-night_why = Les nuits servent à rêver. L’entraînement peut attendre le matin.
    .bring-family = « Amène ta famille ! »
    .bring-family_why = Celui qui fait bien est content que d’autres regardent.
    .asks-secret = Il veut des messages secrets.
    .asks-secret_why = Aucun adulte n’a le droit de demander ça à un enfant. Ni un gentil, ni un important.
    .cake-hush = « Chut, un gâteau pour Mina ! »
    .cake-hush_why = Une surprise, et elle finit en miettes. Ça ne va contre aucune règle.
    .just-me-photo = « Une photo, juste pour moi. »
    .just-me-photo_why = Les photos d’équipe sont pour l’équipe, et les familles disent oui d’abord. « Juste pour moi » va contre la règle.
    .hint = Tout le monde pourrait-il regarder ?
    .hint_more = Trois sont respectées : toute l’équipe, la famille, le gâteau.
    .teacher = Les règles obligent l’adulte, pas l’enfant. Dites les règles de votre école pour les messages : quel groupe, quelles heures, qui lit aussi. Pour les trajets aussi : la famille le sait et accepte avant. Une règle non respectée est une raison d’en parler, même s’il ne s’est rien passé d’autre.

# source 41f50a2e
nice-coach-writes = Coach Vic écrit à Tomasi. Que conseilles-tu à Tomasi ?
    .best-today = C’était toi la star aujourd’hui !
    .star_feels = Une chaleur ? Ou un peu bizarre ? Les deux vont bien. Tomasi peut aimer les compliments et écouter quand même son ventre.
    .thanks-team = Merci ! On a tous bien couru.
    .thanks-team_why = Gentil et vrai. Un bon mot peut recevoir une bonne réponse.
    .thanks-horn = Merci ! C’est grâce au klaxon.
    .thanks-horn_why = Tomasi plaisante, et c’est très bien. Il n’y a rien de mal à être content.
    .still-awake = Encore réveillé ?
    .not-the-others = Ne le dis pas aux autres
    .night_feels = Une pierre ? Ou rien du tout ? Les deux peuvent dire : quelque chose ne va pas ici. Tomasi peut en parler maintenant, dès la première pierre.
    .asleep = Je dors. Mon klaxon aussi.
    .asleep_why = Une petite blague ferme la porte pour ce soir. La nuit, Tomasi ne doit de réponse à personne.
    .keep-it = OK, je ne dirai rien.
    .keep-it_why = Tomasi l’aime bien et veut être loyal. Mais un adulte n’a pas le droit de demander ça. Cette promesse peut être rompue à tout moment.
    .team-only = Écrivez dans le groupe de l’équipe, s’il vous plaît.
    .team-only_why = Une règle juste en une ligne. Dans le groupe, d’autres peuvent lire.
    .send-photo = Envoie-moi une photo
    .just-for-me = Juste pour moi
    .had-one = Vous en avez eu une hier.
    .had-one_why = Une a donc été envoyée avant. Ce n’est pas la faute de Tomasi. Il ne doit ni en renvoyer, ni répondre. En parler aide maintenant aussi.
    .ask-at-home = Je demande d’abord à la maison.
    .ask-at-home_why = Ça ouvre une fenêtre. Tomasi n’a même pas besoin d’attendre une réponse.
    .just-no = Non. J’arrête ici.
    .just-no_why = Court et clair. Pas besoin de raison, même pour un adulte.
    .still-there = Tu es encore là ?
    .keep-proof_why = Sur papier : le nom, les mots, le jour, l’heure. Les images ne sont jamais copiées ni envoyées. Le téléphone va à un adulte de confiance.
    .block_why = Coach Vic ne peut plus écrire à Tomasi. Un enfant peut bloquer un adulte aussi. Ce n’est pas impoli.
    .report_why = Les gens de la messagerie peuvent regarder ce qui a été écrit. Ça peut aider d’autres enfants.
    .leave_why = Tomasi ferme la discussion et roule vers la cuisine. Dans la cuisine, il y a de la lumière, et du thé.
    .tell_nurse = « Madame Leilani, Coach Vic m’écrit la nuit, en secret. Aidez-moi, s’il vous plaît. »
    .tell_nurse_why = Elle pose les pansements et écoute. « Je te crois. Ce n’est pas ta faute. Tu n’as pas à lui répondre. Je m’en occupe aujourd’hui. »
    .tell_auntie = « Tatie, c’est important. Coach Vic veut que je garde des secrets. »
    .tell_auntie_why = Elle éteint le feu tout de suite. « Je te crois. Il n’a pas le droit de demander ça. Tu as bien fait d’en parler. Je cherche de l’aide pour nous. »
    .sent-already = Quelque chose avait été envoyé, et Tomasi en a parlé quand même. Personne ne le gronde. Des gens savent comment aider avec une photo pareille. Ils aident maintenant. Ça n’a jamais été sa faute.
    .kept-secret = Tomasi avait dit qu’il se tairait, et il en a parlé quand même. C’était bien. Une promesse pareille ne compte pas. Ce n’était pas sa faute, et maintenant, ce sont des adultes qui portent la pierre.
    .told-early = Tomasi en a parlé dès la première pierre. Des adultes s’en sont occupés le jour même. Samedi, il a couru. Son klaxon a meuglé si fort qu’un buffle a répondu.
    .told-late = Tomasi a attendu un moment, et puis il en a parlé. C’est un bon moment aussi. Ce n’était pas sa faute, pas un seul jour. Maintenant, des adultes portent la pierre, et il dort bien.
    .hint = En parler marche à tout moment, même tout au début.
    .teacher = La scène s’arrête avant le pire, et la discussion aussi : on ne devine pas la suite. À chaque émotion : à quoi sert ce message ? Jouez deux fois, en parlant tôt, puis tard, et comparez les fins. Si un enfant parle de lui : écoutez, remerciez-le, ne promettez pas le secret, suivez la procédure de l’école le jour même.

# source 9d201e88
nice-no-blame = Tomasi a promis quelque chose, ou quelque chose avait été envoyé. Beaucoup d’enfants feraient ça pour quelqu’un de si gentil. Le coach est un adulte et connaît les règles. C’est donc lui le responsable, toujours. Et en parler aide encore.
    .teacher = Cette étape ne vient que s’il y a eu une promesse ou une photo avant. Lisez-la lentement à voix haute. La classe dit avec ses mots pourquoi un enfant garderait un tel secret : aimer quelqu’un, peur de perdre le club, honte. Rien de tout cela n’en fait la faute de l’enfant.

# source b0e904fd
nice-take-along = Dara veut aider. Que peut emporter Tomasi quand il en parle ?
    .copies = Des copies d’images privées
    .copies_why = On ne copie et on n’envoie jamais d’images privées, même pour aider. Les mots, les noms et les heures suffisent.
    .paper-note = Une note : mots, noms, heures
    .paper-note_why = Le papier a bonne mémoire. Il montre aux adultes ce qui a été écrit, et quand.
    .long-post = Un message public, pour que tous lisent
    .long-post_why = Être fâché, c’est normal. Mais un message public fait parler. Un adulte de confiance apporte de l’aide.
    .only-words = Rien, juste une phrase
    .only-words_why = Ça suffit ! Personne n’a besoin de prouver quoi que ce soit avant d’en parler.
    .phone-itself = Le téléphone, tel qu’il est
    .phone-itself_why = Rien de copié, rien d’envoyé. Un adulte de confiance s’occupe de la suite.
    .hint = Trois de ces choses aident.
    .teacher = Les preuves sont des mots, des noms et des heures. Une image privée n’est jamais copiée, montrée ou envoyée, ni par des enfants ni par des enseignants. Le téléphone va à un adulte de confiance, qui demande à ceux dont c’est le métier. Et pour en parler, jamais besoin de preuve : une phrase suffit.

# source 0413290b
nice-tomasi-tells = Ça peut aussi se passer ainsi : « Coach Vic ? Mais il est si gentil ! » dit Tonton Somchai. Aide Tomasi à continuer d’en parler.
    .to-you-too = « Coach Vic est gentil avec vous aussi ? »
    .to-you-too_why = Un début prudent. Mais on dirait que tout va bien. Ce qui tracasse Tomasi doit encore venir.
    .at-night-secret = « Coach Vic m’écrit la nuit, en secret. J’ai besoin d’aide. »
    .at-night-secret_why = Qui c’est, ce qu’il fait, et qu’il faut de l’aide. Pas besoin de plus.
    .did-wrong = « J’ai fait quelque chose de mal avec mon téléphone. »
    .did-wrong_why = Tomasi n’a rien fait de mal. Un adulte n’a pas respecté une règle. Voilà ce qu’il peut dire.
    .tell_teacher = Il trace des lignes pour la course.
    .tell_teacher_why = « Coach Vic ? Notre gentil Vic ? » Il ne peut pas encore y croire. Ce n’est pas la faute de Tomasi. Il peut le redire, ou en parler à quelqu’un d’autre.
    .teacher_again = Tomasi le redit. Monsieur Rahman pose la craie. « Je te demande pardon. Je te crois. Je ne voulais pas que ce soit vrai. Je m’en occupe aujourd’hui. »
    .tell_mother = Elle porte les coupes de la course, toutes les neuf.
    .tell_mother_why = « Pas maintenant, sinon tout tombe ! » Occupée ne veut pas dire non. Elle a neuf coupes et deux mains.
    .mother_again = Les coupes sont sur la table. Elle s’assoit et écoute tout. « Je te crois. Je reste avec toi jusqu’à ce qu’on ait de l’aide. »
    .tell_nurse = Elle enroule un bandage.
    .tell_nurse_why = Le bandage peut bien rouler. Elle écoute jusqu’au bout. « Je te crois. Tu as bien fait d’en parler, et d’en reparler. »
    .end = Quelqu’un l’a cru. Gentil et bien sont deux choses. Certains adultes ont besoin de temps pour le voir. Alors il est bon d’en parler encore, jusqu’à ce que quelqu’un écoute.
    .hint = Quelle phrase dit qui, quoi, et « aide » ?
    .teacher = Les adultes doutent parce qu’ils aiment quelqu’un, pas parce qu’un enfant ment. Par deux, comme si c’était Tomasi : le dire, entendre « Mais il est si gentil ! », et le redire calmement. Nommez trois personnes à qui demander ensuite. Croire est notre travail : ne posez pas de questions qui cherchent des détails.

# source dfc38676
nice-whose-fault = Imagine : Tomasi a accepté des trajets, gardé le secret, envoyé une photo. Qui est responsable ?
    .the-boy = Tomasi. Il l’a envoyée.
    .the-boy_why = Un adulte à qui il faisait confiance l’a demandée. Un adulte n’a pas le droit. Ce n’est donc pas la faute de Tomasi.
    .both-some = Les deux, un peu
    .both-some_why = Un peu, c’est encore trop. La règle est pour les adultes : un enfant ne peut pas y manquer.
    .the-coach = Coach Vic
    .the-coach_why = C’est lui l’adulte, et il connaît la règle. C’est vrai aujourd’hui, et dans un an.
    .nobody-at-all = Personne. Il est si gentil.
    .nobody-at-all_why = Des mots gentils n’effacent pas ce qu’il a fait. Quelqu’un est responsable, et ce n’est pas Tomasi.
    .hint = Qui doit respecter la règle ?
    .teacher = N’en faites pas un vote. L’adulte est responsable, toujours : aussi après des cadeaux, un oui, une photo, un long silence. Un enfant dans la classe a peut-être besoin de cette phrase. Dites-la à voix haute, calmement, sans regarder personne en particulier.

# source c8ed7843
nice-how-sure = Est-on sûr d’oser en parler, même de quelqu’un de très gentil ? Choisis un visage. On ne le garde pas.
    .low_why = C’est honnête. C’est dur de parler de quelqu’un de gentil. Un petit mot écrit peut faire le début.
    .middle_why = À moitié sûr, ça suffit pour commencer. Une première phrase peut trembler.
    .high_why = Bien ! Un ami qui a une pierre sera peut-être content d’avoir de la compagnie.
    .teacher = Privé : ne demandez à personne quel visage il a choisi, et pas de main levée. Montrez la page Aide, et dites qui on peut trouver à l’école, où et quand, aujourd’hui et demain.

# source 4c295090
nice-after = Que se passe-t-il après qu’on en a parlé ?
    .knows-steps = Je le dis à ceux qui protègent les enfants. Tu sauras chaque étape avant.
    .once-more = Tomasi a dû le dire encore une fois. Leilani, l’infirmière, était assise à côté de lui.
    .gone = Coach Vic ne vient plus. C’est à cause de ce qu’il a fait, pas parce que Tomasi en a parlé.
    .misses = Parfois, les bons moments manquent à Tomasi. C’est permis. Tatie fait du thé.
    .two-coaches = Maintenant, monsieur Rahman et la maman de Mina entraînent. Ils n’écrivent qu’à toute l’équipe.
    .soft-whistle = Mais le sifflet de monsieur Rahman est si faible que personne ne démarre.
    .start-horn = Pas de souci. C’est moi qui donne le départ. À vos marques, prêts, meuh !
    .answer-moo = Les Meuhgnifiques sont partis ! Et, très loin, un vrai buffle répond.
    .teacher = Les enfants ont peur de l’après, alors parcourez-le calmement : les adultes agissent, ils disent ce qu’ils feront ensuite, et l’enfant n’a rien à régler. Regretter quelqu’un qui a mal agi est normal. Finissez par quelque chose de léger, un tour de « meuh ». Puis restez un moment dans la salle.

# source 54097962
nice-warm-idris = Le petit Idris reçoit des messages de son corps. Que dit chacun ?
    .growl = Un ventre qui gargouille
    .growl_with = « Où est le repas ? »
    .growl_why = Il grogne comme un petit tigre. Une banane le fait ronronner.
    .yawn = Un très grand bâillement
    .yawn_with = « Je veux mon lit. »
    .yawn_why = Même les tigres bâillent. Puis ils se couchent.
    .bumps = La chair de poule
    .bumps_with = « Il fait froid ici ! »
    .bumps_why = Une veste répond très bien à ce message.
    .hint = Lequel parle de manger ?

# source 061b418f
nice-warm-cake = « Ne le dis pas encore à Dara ! » Mina lui fait un gâteau pour samedi. Qu’est-ce que c’est ?
    .for-always = Un secret sans fin
    .for-always_why = Il a une fin : samedi à quatre heures, avec des bougies.
    .a-surprise = Une surprise
    .a-surprise_why = C’est bientôt fini, et quelqu’un sera content. Voilà ce que fait une surprise.
    .a-lie = Un mensonge
    .a-lie_why = Mina ne dit rien de faux. Elle attend juste samedi.
    .hint = Quand est-ce fini, et comment se sentira Dara ?

# source dbf81fe9
nice-warm-tablet = Aisha apporte la tablette de la classe à Tonton Somchai. Quelle phrase l’aide le plus ?
    .it-is-mean = « Cette tablette est méchante avec nous. »
    .it-is-mean_why = On peut le croire. Mais ce qu’elle a fait, il ne le sait toujours pas.
    .nothing-happened = « Il ne s’est rien passé. Personne n’y a touché. »
    .nothing-happened_why = Personne n’a d’ennuis ici. Il veut juste savoir ce qui ne va pas.
    .black-at-ten = « Elle est devenue noire à dix heures. »
    .black-at-ten_why = Ce qui s’est passé, et quand : maintenant, il sait par où commencer.
    .hint = Laquelle dit ce qui s’est passé ?
