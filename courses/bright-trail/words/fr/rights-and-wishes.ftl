### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source fb8148b8
lesson = Le droit au pingouin
    .about = Idris a six ans et veut un pingouin. Est-ce un droit ? La classe de sa sœur mène l’enquête.
    .learned = Un droit n’est pas une envie. Chaque enfant a des droits, en ligne aussi, et personne ne peut les perdre. Les adultes doivent les respecter.
    .tell = Si un droit n’est pas respecté, parles-en à un adulte de confiance. S’il n’entend pas, redis-le, ou parles-en à un autre.

# source 7813e234
rights-hello = Bonjour ! La classe peint une affiche sur les droits. Idris, le petit frère d’Aisha, donne un coup de main. Il a six ans, et il a apporté une liste. La liste est plus longue que lui.

# source a05ebbb9
rights-list = Numéro un : j’ai droit à un pingouin ! Il habitera dans notre baignoire. Numéro deux : du gâteau. Numéro trois : pas de dodo avant mardi. Mets ça sur l’affiche, Aisha. En très grand, s’il te plaît !
    .teacher = À demander avant de continuer : qu’est-ce que la classe mettrait, de la liste d’Idris, sur une affiche des droits ? Notez les idées au tableau et laissez-les. Revenez-y après le tri.

# source c583506f
rights-six = Aisha a peint six vrais droits. Ils comptent en ligne aussi. Retourne chaque carte.
    .safe = Être en sécurité
    .safe_back = Personne n’a le droit de blesser un enfant ou de lui faire peur, ni dans la cour ni sur un écran. Si ça arrive, les adultes doivent aider.
    .learn = Apprendre
    .learn_back = Les additions, les étoiles, et pourquoi les chats ronronnent. Un écran peut y aider, un livre aussi.
    .play = Jouer et se reposer
    .play_back = Dans la cour, dans un jeu, ou à plat ventre par terre. Ce n’est pas une récompense pour les bonnes notes.
    .heard = Être écouté
    .heard_back = Les enfants peuvent dire ce qu’ils pensent. Les adultes doivent écouter et y réfléchir.
    .private = Avoir des choses privées
    .private_back = Un journal intime, un message, une photo de son visage. Les autres demandent avant de les montrer.
    .true-things = Trouver des choses vraies
    .true-things_back = Que mange un pingouin ? Les enfants ont le droit de chercher, et de trouver une réponse vraie.
    .teacher = Ces six droits viennent de la Convention relative aux droits de l’enfant. L’Observation générale n° 25 (2021) dit que ces droits valent aussi en ligne. Des enfants miment une carte sans parler, les autres devinent. Question : lequel manquerait en premier un jour de pluie ?

# source 73170131
rights-or-wishes = Un droit ou une envie ? Qu’est-ce qui va où ?
    .a-right = Un droit
    .a-wish = Une envie
    .penguin = Un pingouin dans la baignoire
    .penguin_why = Une très belle envie. Mais personne n’est obligé d’apporter un pingouin à Idris. Et personne n’a demandé au pingouin.
    .help = De l’aide quand un message fait mal
    .help_why = C’est le droit d’être en sécurité. Petit ou grand, chaque enfant peut demander cette aide.
    .new-phone = Le tout dernier téléphone
    .new-phone_why = Le droit, c’est d’apprendre. Un vieux téléphone peut y aider, un livre aussi.
    .my-face = Dire « Ne poste pas ma photo »
    .my-face_why = Un visage appartient à celui qui le porte. C’est donc lui qui peut dire non.
    .winning = Gagner à tous les jeux
    .winning_why = Le droit, c’est de jouer. Si le même enfant gagnait toujours, qui jouerait avec lui ?
    .play-time = Du temps pour jouer
    .play-time_why = Le travail et les devoirs doivent en laisser un peu. C’est vrai pour chaque enfant.
    .hearts = Cent cœurs pour un dessin
    .hearts_why = Des cœurs, ça fait plaisir. Mais chacun choisit tout seul ce qu’il aime.
    .hint = Est-ce que quelqu’un est obligé de s’en occuper ? Alors c’est un droit.
    .teacher = « Le tout dernier téléphone » mérite une discussion : pouvoir apprendre et chercher fait partie d’un droit, tel ou tel appareil non. Personne ne dit ce qu’il possède. Posez par terre six cartes avec de nouveaux exemples : les enfants se placent du côté « droit » ou « envie ».

# source bf2c64ed
rights-difference = Idris fronce les sourcils. « Alors, c’est quoi la différence ? » Que pourrait dire Aisha ?
    .most-want = « Un droit, c’est ce que veulent presque tous les enfants. »
    .most-want_why = Presque tous veulent du gâteau. Un droit est là aussi pour un enfant qui est tout seul à en avoir besoin.
    .big-wish = « Un droit, c’est une très, très grosse envie. »
    .big-wish_why = Idris a envie avec tout son ventre. Et pourtant, personne n’est obligé d’acheter un pingouin.
    .has-to-keep = « Un droit, c’est ce qu’on doit respecter. »
    .has-to-keep_why = Une envie se réalise, ou pas. Pour un droit, les adultes doivent veiller à ce qu’il soit respecté.
    .for-good-ones = « Un droit, c’est pour les enfants sages. »
    .for-good-ones_why = Beaucoup d’adultes disent ça quand ils sont fatigués. Mais chaque enfant a des droits, même les jours grognons.
    .hint = Quelqu’un doit-il apporter le pingouin ? Quelqu’un doit-il aider quand un message fait mal ?
    .teacher = Écrivez deux débuts au tableau : « Une envie peut… » et « Un droit doit… ». Par deux, les enfants trouvent le plus de suites possible. Une envie n’a rien de bête : demandez quelles envies pourraient donner un coup de pouce à un droit.

# source da0229bb
rights-online = Qu’est-ce qui va ensemble, en ligne ?
    .be-safe = Être en sécurité
    .be-safe_with = Un bouton pour signaler les méchancetés
    .be-safe_why = Derrière le bouton, il doit y avoir des gens qui lisent et qui aident.
    .be-heard = Être écouté
    .be-heard_with = « Comment voulez-vous notre appli de classe ? »
    .be-heard_why = Ceux qui s’en servent la connaissent bien. Il faut leur demander.
    .private-things = Avoir des choses privées
    .private-things_with = Une appli de journal intime avec un cadenas
    .private-things_why = Celui qui fabrique l’appli doit fabriquer un bon cadenas.
    .find-true = Trouver des choses vraies
    .find-true_with = Les pingouins, par des gens qui les observent
    .find-true_why = Ils sont restés dans le vent et ils ont compté. La page d’un magasin de savon en sait moins.
    .hint = Lis chaque chose à droite : qu’apporte-t-elle à un enfant ?
    .teacher = Demandez un autre exemple en ligne pour chaque droit, sans citer d’appli. Puis à l’envers : à quoi ça ressemblerait si ce droit était oublié ? Restez avec des enfants inventés.

# source 731e399a
rights-nani = Nani est la grand-mère de Ravi. Elle se souvient d’avant.
    .nani-wish = « À six ans, j’avais une envie, moi aussi. Je voulais lire. »
    .window = Seul son frère pouvait aller à l’école. Alors Nani s’asseyait sous la fenêtre et écoutait.
    .hens = « Les poules venaient avec moi. Au printemps, nous savions toutes nos lettres. »
    .shut-out = Beaucoup d’enfants restaient dehors, comme elle. De plus en plus de gens ont dit : ça doit changer.
    .promise = Alors presque tous les pays du monde ont fait une promesse aux enfants.
    .every-one = « Elle dit à quoi chaque enfant a droit. Pas quelques-uns. Chacun. »
    .any-penguins = « Et ça parle des pingouins ? »
    .forgot = « Je crois bien qu’ils ont oublié les pingouins, mon chéri. »
    .teacher = La promesse, c’est la Convention relative aux droits de l’enfant (1989). Question : que désirait Nani, et pourquoi était-ce plus qu’une envie ? Les enfants peuvent dessiner une neuvième image : qu’est-ce que Nani a lu en premier ? Personne ne doit parler de sa famille.

# source 4b0676b2
rights-blue-chair = Idris a peint en bleu la chaise de monsieur Rahman, et monsieur Rahman s’est assis dessus. Ravi dit : « Il perd ses droits ! » C’est vrai ?
    .loses-all = Oui, tous
    .loses-all_why = Ça paraît sévère et juste. Mais un droit n’est pas une récompense. Il reste, même le plus bleu des jours.
    .one-week = Un seul, pendant une semaine
    .one-week_why = Pas même un, pas même une semaine. Il y a d’autres façons de se rattraper pour une chaise.
    .too-small = Non, il n’a que six ans
    .too-small_why = Ce n’est pas une question d’âge. Ravi a onze ans, et lui aussi garderait ses droits.
    .wash-chair = Non, mais il peut la laver
    .wash-chair_why = Chaque droit reste, et Idris reçoit une éponge. Le pantalon de monsieur Rahman reste bleu, lui aussi.
    .hint = Réparer quelque chose et perdre un droit, ce n’est pas pareil.
    .teacher = Les enfants demanderont : les adultes ont-ils le droit de poser des règles ? Oui. On peut ranger un jeu pour la soirée, et une chaise se lave. Ce qui reste toujours : sécurité, apprendre, jouer, se reposer, être écouté. Demandez une règle juste et une injuste, pour un enfant inventé.

# source 9a5959e5
rights-who-keeps = Qui doit veiller à ce que les droits soient respectés ?
    .families = Les adultes à la maison
    .families_why = Ce sont les plus proches. Personne ne leur demande de tout faire seuls.
    .good-children = Les enfants, en étant toujours sages
    .good-children_why = Être gentil fait du bien à tous. Mais aucun enfant ne doit gagner ses droits, ni les garder tout seul.
    .makers = Ceux qui fabriquent des jeux et des applis
    .makers_why = Leurs jeux doivent être sûrs et justes pour les enfants. Ils doivent y penser avant qu’on y joue.
    .police = La police, et personne d’autre
    .police_why = La police peut aider. Mais les droits se respectent chaque jour, au petit déjeuner et en classe.
    .law-people = Ceux qui font les lois
    .law-people_why = Ils ont fait la promesse pour tout le pays. Les lois veillent à ce que les autres la tiennent aussi.
    .hint = Trois d’entre eux y sont obligés.
    .teacher = Dessinez un enfant au milieu du tableau, et des cercles autour : la maison, l’école, ceux qui font les applis, ceux qui font les lois. Que fait chaque cercle ? L’essentiel : les enfants ont des droits, les adultes ont des devoirs. L’enfant n’a rien à faire tout seul.

# source 3a10331b
rights-top-three = Trois grandes images tiennent sur l’affiche. Lesquelles ? Toutes les réponses sont bonnes.
    .big-safe = Être en sécurité
    .big-safe_why = Ça aide pour tous les autres. Quand on se sent en sécurité, on ose jouer et demander.
    .big-learn = Apprendre et trouver des choses vraies
    .big-learn_why = Personne ne devrait s’asseoir sous une fenêtre pour ça. Nani serait d’accord, les poules aussi.
    .big-play = Jouer et se reposer
    .big-play_why = Beaucoup oublient que c’est un droit. Alors une grande image, c’est utile.
    .big-heard = Être écouté
    .big-heard_why = Pour parler, il faut quelqu’un avec les oreilles ouvertes. Peins de grandes oreilles aussi.
    .big-private = Avoir des choses privées
    .big-private_why = Peins un cadenas, un journal intime, ou une porte avec une pancarte. Chacun a besoin d’un petit coin à soi.
    .teacher = À main levée : comptez, puis laissez quelqu’un défendre un droit qui a eu peu de voix. Rien n’est juste ou faux. Pour finir : l’affiche est trop petite, tous les droits comptent autant. Des groupes peuvent peindre l’affiche avec du papier et des crayons.

# source 5f4e7fa2
rights-waddle = Euh, Lumo ? J’ai montré à Idris comment marche un pingouin, avec un coussin sous un manteau noir. Maman m’a filmée et a mis ça dans le groupe de la rue. Maintenant, on me fait « coin-coin ». Les pingouins ne font même pas coin-coin !

# source 4513635e
rights-which-one = Maman voulait bien faire. Qu’est-ce qu’elle a oublié ?
    .mother-may = Rien. Une maman peut tout montrer.
    .mother-may_why = Maman est fière d’elle. C’est quand même le visage de Mina, et le coussin de Mina. Une maman aussi peut demander.
    .quack = Qu’un pingouin ne fait pas coin-coin
    .quack_why = C’est vrai, et ses cousins les manchots braient comme des ânes ! Mais ce n’est pas ça qui chauffe les oreilles de Mina.
    .danced-herself = Rien. Mina a dansé parce qu’elle voulait.
    .danced-herself_why = Elle voulait danser pour Idris, à la maison. Pour toute une rue, personne ne lui a demandé.
    .not-asked = De demander à Mina avant de montrer
    .not-asked_why = Deux droits dans une petite question : avoir des choses privées, et être écouté. Maman a oublié, et ça se répare.
    .hint = Qui est dans la vidéo ? Qui a choisi où elle va ?
    .teacher = La maman est gentille, et elle a quand même oublié un droit. Ça arrive dans toutes les familles : on n’accuse personne, et personne ne parle de la sienne. Question : que pourrait dire un adulte avant de filmer ? Récoltez des questions courtes.

# source 5b7cba41
rights-mina-tells = Mina veut que la vidéo disparaisse. Aide-la à en parler.
    .never-dance = « Je ne danserai plus jamais ! »
    .never-dance_why = C’est ce que disent les pieds fâchés. Mais on n’y entend pas ce dont Mina a besoin.
    .want-it-down = « On ne m’a pas demandé pour la vidéo. Enlève-la, s’il te plaît. »
    .want-it-down_why = Ce qui s’est passé, et ce qu’il lui faut. Personne n’a besoin de deviner.
    .ha-ha = « Ha ha, maintenant toute la rue l’a vue. »
    .ha-ha_why = Une blague, c’est une bonne cachette. Mais celui qui l’entend rit avec elle et s’en va.
    .tell_mother = Elle la regarde encore une fois, et elle rit.
    .tell_mother_why = « Mais tu es si mignonne, mon petit chou ! Tout le monde aime. » C’est dit avec tendresse. Elle n’a pas encore entendu Mina.
    .mother_again = Là, elle pose le téléphone et regarde le visage de Mina. « C’est ta danse. J’aurais dû demander. » Ensemble, elles l’enlèvent.
    .tell_auntie = Elle est sur une échelle, elle cherche le chat.
    .tell_auntie_why = « Une minute, ma belle, sinon on tombe tous les deux ! » Elle n’a pas dit non. Elle a dit une minute.
    .auntie_again = Elle est descendue, le chat aussi. Elle écoute jusqu’au bout. « Tu as le droit de le dire. Viens, on va voir ta maman ensemble. »
    .tell_teacher = Il attend que son pantalon sèche.
    .tell_teacher_why = Il écoute jusqu’au bout. « C’est ton droit, Mina. Tu as bien fait de me le dire. Je vais parler à ta maman. »
    .end = La vidéo a été enlevée, et Maman a demandé à toute la rue de l’effacer. Rien n’était la faute de Mina. Maintenant, Maman demande avant de filmer. Même au chat.
    .hint = Quelle phrase dit ce qui s’est passé et ce qu’il faut à Mina ?
    .teacher = En parler à quelqu’un qui est mêlé à l’affaire peut marcher ; sinon, d’autres aident. Par deux, jouez les trois adultes : qui rit, qui est occupé, qui écoute. Question : qu’est-ce qui rend le deuxième essai plus facile ? Si un enfant parle de lui, écoutez, et suivez la procédure de votre école.

# source 480d0b00
rights-sock = Les chaussettes perdues de Tomasi sont revenues ! Elles sont noires et blanches, alors Nani m’a cousu un pingouin. Ce n’était pas un droit. C’était une envie, et elle s’est réalisée. Et si quelqu’un oublie un droit, je le dirai. Je parle très fort.

# source dd2018f8
rights-warm-homework = Ravi a oublié ses devoirs trois fois. Peut-il encore donner son avis sur la sortie de la classe ?
    .quiet-now = Non, il a perdu ça
    .quiet-now_why = Les devoirs, c’est une chose. Être écouté est un droit, et ça ne se perd pas avec un cahier.
    .still-speaks = Oui, comme tout le monde
    .still-speaks_why = Il doit rattraper ses devoirs. Et il a de bonnes idées de sorties.
    .after-homework = Oui, dès qu’il les aura faits
    .after-homework_why = Être écouté n’est pas une récompense pour les devoirs. C’est son droit, tout le temps.
    .hint = Être écouté : une récompense, ou un droit ?

# source 57e5838e
rights-warm-sort = Un droit ou une envie ?
    .warm-right = Un droit
    .warm-wish = Une envie
    .gold-bike = Un vélo en or
    .gold-bike_why = Il brillerait joliment. Mais personne n’est obligé d’en offrir un.
    .asked-first = Qu’on demande avant de montrer une photo
    .asked-first_why = Celui qui est sur la photo a droit à sa vie privée, et à donner son avis.
    .rest-time = Du repos après une longue journée
    .rest-time_why = Le repos et le jeu sont pour chaque enfant.
    .rain-ice = Une glace à la mangue chaque fois qu’il pleut
    .rain-ice_why = Une envie délicieuse, surtout là où il pleut beaucoup.
    .hint = Est-ce que quelqu’un devrait s’en occuper ?

# source ae75f7c3
rights-warm-match = Quel droit chaque chose aide-t-elle ?
    .warm-learn = Apprendre
    .warm-learn_with = Une leçon gratuite sur les étoiles
    .warm-learn_why = Beaucoup d’enfants peuvent s’en servir, où qu’ils habitent.
    .warm-heard = Être écouté
    .warm-heard_with = Une boîte à idées, lue chaque semaine
    .warm-heard_why = C’est la lecture qui compte. Une boîte toute seule n’entend rien.
    .warm-play = Jouer
    .warm-play_with = Un puzzle, juste pour le plaisir
    .warm-play_why = Pas besoin de raison. Le plaisir suffit.
    .hint = Que peut faire un enfant avec chaque chose ?
