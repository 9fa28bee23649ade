### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 582baccc
lesson = Le perroquet qui en savait trop
    .about = Au stand de Tonton Somchai, la moitié du marché est enfermée dehors. Seul un perroquet connaît toutes les clés.
    .learned = Un bon mot de passe est long, bizarre et ne sert qu’à une seule chose. Et si quelqu’un le découvre, on peut le changer.
    .tell = Si quelqu’un utilise le mot de passe d’un autre, parles-en à un adulte de confiance. À deux, on fait vite une nouvelle serrure. Ce n’est jamais la faute de celui qui a fait confiance.

# source 2c61b93a
locks-stall = Viens au marché ! Tonton Somchai y répare des téléphones. La moitié ne sont pas cassés du tout. Leurs propriétaires sont enfermés dehors ! Et tout en haut est perché Papaye, son perroquet. Papaye répète tout ce qu’il entend.

# source dfa351e4
locks-saturday = Samedi au stand
    .fish = « J’ai écrit mon mot de passe sur un papier. Puis j’y ai emballé un poisson ! »
    .clever = « Le mien était très malin. Si malin que je ne le sais plus. »
    .shout = « MANGUE ! » crie Papaye. Les gens lui apportent des mangues. Il en a déjà quarante.
    .oh-no = « Oh non. Il n’a pas faim. Mangue, c’est mon mot de passe ! »
    .teacher = Question : qu’a fait chacun des trois pour retenir un mot de passe, et qu’est-ce qui n’a pas marché ? Personne dans la classe ne dit comment il garde le sien. Oublier un mot de passe n’est pas une honte : ça arrive à des marchés entiers.

# source f6ca7110
locks-one-key = « Mangue » ouvre le téléphone de Tonton, sa boutique et son courrier. Que devrait-il faire ?
    .add-one = En faire « mangue1 »
    .add-one_why = Celui qui a essayé « mangue » essaie ensuite « mangue1 ». Ça ne fait qu’un essai de plus.
    .best-one = Prendre un très bon mot de passe pour les trois
    .best-one_why = La clé est plus solide. Mais celui qui la trouve ouvre encore les trois portes.
    .several = En prendre un différent pour chaque chose
    .several_why = Si l’un s’échappe, deux portes restent fermées. Un carnet dans un tiroir fermé à clé peut l’aider à s’en souvenir.
    .whisper = Le chuchoter pendant qu’il tape
    .whisper_why = Papaye entend tomber une mangue trois stands plus loin. Ne pas le dire du tout marche mieux.
    .hint = On trouve une clé. Combien de portes ouvre-t-elle ?
    .hint_more = Deux portes devraient rester fermées, même si une clé se perd.
    .teacher = Dessinez au tableau trois portes et une clé, puis trois clés. Question : quelle clé compte le plus ? Celle du courrier, car c’est là qu’arrivent souvent les nouveaux mots de passe. En noter un va bien, si l’endroit est fermé et connu d’un adulte de confiance.

# source 75ecb60b
locks-words = La boutique de Tonton a besoin d’une phrase de passe : plusieurs mots bizarres à la suite. Construis-en une. Et sans chuchoter !
    .short_why = Celle-là serait devinée avant le petit déjeuner. Chaque mot de plus demande seize fois plus d’essais.
    .long_why = Longue, bizarre, et facile à imaginer ! Tonton la voit dans sa tête, et personne d’autre.
    .end = Tonton imagine les mots, rit jusqu’à faire grincer son tabouret, et tape. Il ne fait pas un bruit. Papaye penche la tête. « Mangue ? »
    .hint = Quatre mots, c’est un bon début. Lesquels ne se sont jamais rencontrés ?
    .hint_more = Appuie sur quatre mots. Plus l’image est farfelue, mieux c’est.
    .teacher = La classe en construit une pour Tonton, jamais la sienne à voix haute. Ici, seulement seize mots, pour pouvoir compter : 16, 256, 4 096, 65 536. Un ordinateur en essaie autant très vite. Une vraie liste a des milliers de mots : quatre mots demandent des millions de millions d’essais. Tirez les mots au dé.

# source 08ec3fe8
locks-table = Papaye est en visite chez Tatie. Que devrait-elle changer sur sa table, pour que personne ne touche à ses affaires ?
    .alt = Une table avec un écran, un clavier sur un papier, un téléphone allumé, une théière chèvre, un tiroir fermé à clé, et un perroquet qui observe
    .paper = Un papier sous le clavier
    .paper_why = C’est le premier endroit où l’on regarde. Dans le tiroir fermé à clé, il est mieux.
    .teapot = La théière chèvre
    .teapot_why = Elle en sait long sur le thé, et rien sur les mots de passe.
    .bird = Le perroquet
    .bird_why = Il observe chaque touche. Elle peut tourner son perchoir et taper en paix.
    .dots = Les points sur l’écran
    .dots_why = Les points sont là pour que personne ne lise. Ils font bien leur travail.
    .phone = Le téléphone resté ouvert
    .phone_why = Il est ouvert pour tous ceux qui passent. Avec un verrouillage d’écran, il se fermerait tout seul.
    .drawer = Le tiroir fermé à clé
    .drawer_why = Il est fermé, et seule Tatie a la clé. Un bon endroit pour une note.
    .hint = Qui pourrait le voir, le trouver, ou entrer comme ça ? Il y en a trois.
    .hint_more = L’un a des plumes, l’un est plat et blanc, l’un brille.
    .teacher = Cherchez une façon gentille de dire « Regarde ailleurs pendant que je tape, s’il te plaît », et comment regarder ailleurs soi-même. Entraînez-vous : l’un tape sur un clavier en papier, l’autre se retourne. Personne ne tape un vrai mot de passe.

# source c8fe1106
locks-like-what = Tonton Somchai connaît beaucoup de serrures. À quoi ressemble chacune ?
    .phrase = Une phrase de passe
    .phrase_with = Une clé avec beaucoup de dents
    .phrase_why = Plus il y a de mots, plus il y a de dents, et plus elle est dure à copier.
    .screen = Un verrouillage d’écran
    .screen_with = Une porte qui se ferme toute seule
    .screen_why = Pose le téléphone, et une minute après, il est fermé.
    .leaving = Se déconnecter
    .leaving_with = Emporter la clé
    .leaving_why = Un ordinateur partagé reste là. La clé rentre à la maison.
    .settings = Les réglages de vie privée
    .settings_with = Des rideaux
    .settings_why = Ils peuvent être ouverts pour certains, et fermés pour d’autres.
    .update = Une mise à jour
    .update_with = Réparer un trou dans la clôture
    .update_why = Ceux qui l’ont faite ont trouvé un trou. La mise à jour apporte le bout de clôture qui manque.
    .hint = Que fait chacune : fermer, cacher, réparer, ouvrir, rentrer chez soi ?
    .hint_more = Commence par la mise à jour. Elle répare quelque chose.
    .teacher = Des groupes trouvent une autre image pour chaque serrure : dans une cuisine, un bateau, une ferme. Question : qui, dans une famille, fait les mises à jour ? Et un enfant demande avant d’en lancer une.

# source 0c52a03b
locks-pin = Crée un code d’images pour la tablette de Mina. Puis quatre autres le demandent. Le donner, ou le garder ?
    .best-friend = Ravi : « Les meilleurs amis connaissent leurs codes ! »
    .best-friend_why = Être un meilleur ami, c’est chouette. Il le reste sans code aussi.
    .little-one = Idris : « S’il te plaît ! Je veux juste voir la chèvre. »
    .little-one_why = Mina peut ouvrir et s’asseoir à côté de lui. À six ans, un secret s’échappe si facilement.
    .prize-page = Une page : « Tape ton code et gagne une tablette en or ! »
    .prize-page_why = Un cadeau n’a pas besoin de clé. Celui qui veut une clé veut entrer.
    .help-desk = Un message : « On répare les tablettes. Envoie ton code. »
    .help-desk_why = Ceux qui aident vraiment laissent taper le propriétaire. Tonton Somchai tourne même le dos.
    .end = Personne ne connaît le code de Mina. Ravi est toujours son ami, et Idris a nourri la chèvre. Si Mina oublie son code, sa maman l’aide à en faire un nouveau.
    .hint = Faut-il le code lui-même pour avoir ce qu’ils veulent ?
    .teacher = Un non au code n’est pas un non à l’ami : récoltez des phrases gentilles. Un adulte à qui l’enfant fait confiance, à la maison, peut aider avec les mots de passe et les codes ; dites-le clairement. Ne demandez à personne à quoi ressemble le sien.

# source 8350e64f
locks-boat-app = Dara a une nouvelle appli de bateaux. Seuls ses amis doivent voir et écrire, et elle doit savoir peu de choses. Le canard reste !
    .map = Me montrer sur une carte
    .map_why = Non : un bateau dans un jeu a besoin de vent. Il n’a pas besoin de savoir où est Dara.
    .friends-see = Seuls mes amis voient mes bateaux
    .friends-see_why = Oui : ses amis adorent ses bateaux, même quand ils coulent.
    .all-write = Tout le monde peut m’écrire
    .all-write_why = Non : comme ça, celui qui n’est pas un ami ne peut pas lui écrire.
    .copy-book = Copier les numéros de mon téléphone
    .copy-book_why = Non : ces numéros sont à d’autres gens, et personne ne leur a demandé.
    .duck = Coin-coin quand un bateau coule
    .duck_why = Oui : il est bruyant, et il ne dit rien à personne.
    .end = La carte reste vide, et seuls ses amis voient les bateaux de Dara. Le dernier coule en quatre secondes. Coin-coin ! Et un ami écrit : « Record battu ! »
    .hint = Qui peut voir ? Qui peut écrire ? De quoi pourrait-elle se passer ?
    .hint_more = Un réglage est sur non et devrait être sur oui. Trois sont sur oui et devraient être sur non.
    .teacher = Les nouvelles applis commencent souvent grandes ouvertes. Question : qui y gagne, quand tout est sur oui ? Les enfants regardent les réglages avec un adulte, car certains ne se changent pas si facilement dans l’autre sens. Inutile de citer une vraie appli.

# source 8f39a415
locks-library = L’exposé de Suri sur les tambours est fini. Dix autres vont utiliser cet ordinateur de la bibliothèque. Que doit-elle faire, et dans quel ordre ?
    .save-it = Enregistrer son exposé
    .save-it_why = D’abord le travail, car il lui a pris tout l’après-midi.
    .log-out = Se déconnecter
    .log-out_why = Maintenant, son nom n’est plus sur l’ordinateur, et sa page est fermée.
    .look-again = Regarder : demande-t-il qui est là ?
    .look-again_why = S’il demande un nom, il l’a vraiment oubliée. Brave ordinateur !
    .screen-off = Éteindre l’écran
    .screen-off_why = Un écran noir a l’air fermé. Le suivant appuie sur un bouton, et voilà la page de Suri.
    .stay-in = Cocher « Se souvenir de moi »
    .stay-in_why = Sur sa tablette à elle, peut-être. Ici, il se souviendrait de Suri pour dix autres.
    .end = Le suivant trouve une page vide. Lundi, Ravi a oublié de se déconnecter. À midi, il y avait trois poèmes à son nom, tous sur des chaussettes.
    .hint = D’abord le travail, puis la porte, puis un coup d’œil à la porte.
    .hint_more = Deux d’entre eux laissent ouverte la page de Suri. Laisse ces deux-là de côté.
    .teacher = Au tableau : trois cases, et cinq cartes à poser ou à laisser de côté. Question : que peut faire quelqu’un qui trouve une page encore ouverte ? La déconnecter, sans lire. Entraînez-vous sur un ordinateur partagé, s’il y en a un.

# source 99251b0e
locks-pink-buggy = Euh, Lumo ? La semaine dernière, j’ai dit mon mot de passe à Ravi. C’était chouette, comme un club secret ! Maintenant mon bolide est rose, avec un nœud. Et mon équipe est fâchée : quelqu’un a écrit des choses malpolies en tant que « Tomasi ».

# source 6ac424db
locks-mend = Quelqu’un d’autre a la clé du jeu de Tomasi. Qu’est-ce qui aide ?
    .paint-back = Peindre en vert le bolide de Ravi
    .paint-back_why = Drôle une minute ! Puis deux sont fâchés, et Ravi a toujours la clé.
    .new-lock = Un nouveau mot de passe, avec un adulte
    .new-lock_why = Une nouvelle serrure, et la vieille clé n’ouvre plus rien. Avec un adulte, ça va vite.
    .own-doing = Ne rien dire. Il l’a donné lui-même.
    .own-doing_why = Faire confiance à un ami n’est pas une faute. Se servir de la clé comme ça, c’est le choix de Ravi. Tomasi peut en parler.
    .tell-team = Dire à l’équipe que ce n’était pas lui
    .tell-team_why = Ils sont fâchés contre le mauvais. Maintenant, ils peuvent arrêter.
    .wait = Attendre que Ravi se lasse
    .wait_why = Ça viendra peut-être. Mais la clé ouvre encore demain.
    .hint = Une chose aide la serrure. Une chose aide l’équipe.
    .hint_more = Deux d’entre elles changent quelque chose aujourd’hui et ne font de mal à personne.
    .teacher = Insistez : celui qui utilise la clé est responsable, pas celui qui a fait confiance. Ravi n’est pas un monstre, il est allé trop loin. Question : que pourrait-il faire pour réparer ? Si un enfant parle de lui, écoutez, remerciez-le, et suivez la procédure de votre école.

# source 5d24d76a
locks-tomasi-tells = Tomasi a noté les mots et le jour. Maintenant, il lui faut un adulte. Aide-le à en parler.
    .ha-ha = « Mon bolide est rose. Ha ha. »
    .ha-ha_why = Celui qui entend ça rit avec lui. Personne ne peut savoir qu’il a besoin d’aide.
    .so-dumb = « J’ai fait une bêtise. Pardon. »
    .so-dumb_why = Il n’a rien fait de bête. Et personne ne sait encore ce qui s’est passé.
    .has-my-key = « Quelqu’un utilise mon mot de passe. Aidez-moi, s’il vous plaît. »
    .has-my-key_why = Court et clair. Ça dit ce qui se passe, et ce qu’il lui faut.
    .tell_uncle = Il a une vis entre les dents, et cinq personnes qui attendent.
    .tell_uncle_why = « Mmpf, mmpf ! » Avec une vis entre les dents, ça veut dire : plus tard. Ça ne veut pas dire non.
    .uncle_again = La vis est sortie. Il écoute tout. « Tu as bien fait de revenir. Ce n’est pas ta faute. Maintenant, on fait une nouvelle serrure. »
    .tell_teacher = Il choisit un ananas.
    .tell_teacher_why = « Ravi ? Vous l’avez sûrement peint tous les deux, pour rire. » Il n’y croit pas encore. C’est vrai quand même.
    .teacher_again = Tomasi montre sa note. L’ananas est posé. « Je te demande pardon. Je te crois, et ce n’est pas ta faute. Changeons-le tout de suite. »
    .tell_auntie = Elle renifle un poisson. Pas de papier autour, aujourd’hui.
    .tell_auntie_why = Elle repose le poisson. « Merci de me l’avoir dit. Ce n’est pas ta faute. Viens, on va faire une nouvelle serrure. »
    .end = Une nouvelle phrase de passe, un bolide rouge, et une équipe qui sait. Ravi devient aussi rose que le nœud. « Je voulais juste faire une blague. Je vais leur écrire à tous. » Il le fait, le soir même.
    .hint = Après quelle phrase un adulte sait-il quoi faire ?
    .teacher = Jouez la scène : l’un est occupé, l’autre doute, Tomasi réessaie ou va voir quelqu’un d’autre. Question : comment se sent-on quand on ne nous croit pas, et qu’est-ce qui aide ? Une note avec les mots et les jours, et un essai de plus. Personne ne raconte sa propre histoire.

# source a0803d74
locks-not-telling = Papaye a écouté pendant trois jours, et voilà tout ce qu’il a appris : « JE DIS RIEN ! » Très bien pour les clés, vieil oiseau. Mais les soucis, les enfants, venez me les dire, à moi ou à un adulte qui écoute. Et maintenant, qui veut quarante mangues ?

## Warm-ups
# source 794bd348
locks-biscuit-tin = L’infirmière Leilani achète des cadenas pour les médicaments, son vélo et la boîte à biscuits. Quelles sont les meilleures clés ?
    .steel = Une pour les trois, en acier très solide
    .steel_why = Très solide ! Mais celui qui la trouve s’en va à vélo avec les médicaments et les biscuits.
    .each = Une clé différente pour chacun
    .each_why = Si la clé des biscuits se perd, seuls les biscuits sont en danger.
    .mat = Une pour les trois, sous le paillasson
    .mat_why = Sous le paillasson, c’est là qu’on regarde en premier.
    .hint = Imagine qu’une clé se perde.

# source b0190560
locks-boat-club = Le club de bateaux de Dara a besoin d’un mot de passe. Lesquels seraient vite devinés ?
    .soon = Vite deviné
    .late = Très long à deviner
    .numbers = 1 2 3 4 5 6
    .numbers_why = C’est la première chose que les gens essaient, partout.
    .odd-words = Hibou escalier nouille nuage
    .odd-words_why = Quatre mots qui ne se sont jamais rencontrés. Qui penserait à ça ?
    .own-name = dara10
    .own-name_why = Son nom et son âge. Ceux qui connaissent Dara l’essaient en premier.
    .hint = Qu’essaierait Ravi, s’il avait dix minutes ?

# source ccb06181
locks-class-tablet = L’histoire d’Aisha sur la tablette de la classe est finie. C’est ensuite le tour d’Idris. Quel est le bon ordre ?
    .keep-story = Enregistrer l’histoire
    .keep-story_why = Il y a un dragon dedans. Ce serait triste de le perdre.
    .sign-off = Se déconnecter
    .sign-off_why = L’histoire est à l’abri, alors on peut fermer la porte.
    .name-gone = Regarder si son nom a disparu
    .name-gone_why = Un coup d’œil, et elle sait que la porte est fermée.
    .pass-on = Donner la tablette à Idris
    .pass-on_why = Maintenant il peut commencer, et le dragon ne gêne personne.
    .hint = La tablette change de mains en dernier.

## How it ended
# source bf491516
ending_told-again = Le premier était occupé, ou n’y croyait pas. Tomasi l’a redit, jusqu’à ce que quelqu’un l’aide. C’est comme ça qu’on répare les serrures.
# source 46db14b6
ending_told-once = Une phrase claire, à la bonne personne, et le bolide était rouge avant le dîner. Papaye a reçu une tranche de mangue pour son silence.
