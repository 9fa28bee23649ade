### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source fe7818e3
lesson = Ferme la barrière !
    .about = Une chèvre mange un chapeau, et un ami est fâché. Il reste fâché, jour après jour. Qu’est-ce qui aide Mina ?
    .learned = Les messages méchants n’ont pas besoin de réponse. Note-les, bloque, signale, et parles-en. Une barrière se ferme, et se rouvre.
    .tell = Une dispute ou du harcèlement : on peut parler des deux. Si un adulte n’y croit pas encore, redis-le, ou parles-en à un autre.

# source 304e8422
gate-hello = Bonsoir ! Dans un jeu, Mina et Tomasi s’occupent d’une chèvre qui s’appelle Miam. Lundi, Mina a oublié de fermer la barrière. Miam est entrée, et a mangé le chapeau en or de Tomasi. En entier.

# source 046c7ae0
gate-ding = On a crié tous les deux. Puis j’ai demandé pardon. C’était la semaine dernière ! Mais Tomasi écrit encore des méchancetés, tous les jours. Ding, ding, ding. Mon petit déjeuner a un goût de ding.

# source 682be23e
gate-fight = Une dispute, ou du harcèlement ? Qu’est-ce qui va où ?
    .fight = Une dispute
    .bullying = Du harcèlement
    .both-shout = Les deux crient. Puis les deux arrêtent.
    .both-shout_why = C’est bruyant, et puis c’est fini. Si ça ne s’arrange pas, on peut aussi parler d’une dispute.
    .goes-on = L’un dit stop. L’autre continue.
    .goes-on_why = « Stop » a été dit, et ça n’a pas arrêté. Voilà le signe.
    .one-ball = Deux veulent le même ballon.
    .one-ball_why = Les deux veulent quelque chose, et les deux peuvent le dire. Il y a peut-être un deuxième ballon.
    .every-day = Un vilain surnom, chaque jour.
    .every-day_why = Une fois, ça peut échapper. Chaque jour, ça fait mal, quel que soit le nom qu’on lui donne. On peut en parler.
    .who-won = Ils se disputent : qui a gagné ?
    .who-won_why = Ils sont à égalité, avec une seule question. Une deuxième course peut la régler.
    .many-one = Beaucoup contre un, encore et encore.
    .many-one_why = Tout seul, on n’arrive presque jamais à en arrêter plusieurs. Il faut que quelqu’un aide.
    .hint = Est-ce que ça s’arrête ? Les deux peuvent-ils parler ?
    .hint_more = « Encore et encore » est un signe.
    .teacher = Trois signes au tableau : ça fait mal, ça continue, seul, on n’y arrive presque pas. On peut parler des deux. Parlez des actes, pas de « harceleurs » : celui qui le fait peut arrêter. Exemples d’histoires seulement. Si un enfant vient vous voir ensuite, écoutez, remerciez-le, suivez la procédure de l’école.

# source d2ca6764
gate-inbox = Six heures. La tablette de Mina est pleine de chapeaux. Que faire de chaque message ?
    .ninth = Tomasi : Salut, tête de barrière !
    .ninth_why = Mina n’est pas obligée de répondre. Elle note les mots et l’heure. Un adulte peut aider à l’arrêter.
    .three-times = Tête de barrière, tête de barrière, tête de barrière !
    .three-times_why = Un vilain surnom, encore et encore. Il ne s’agit plus d’un chapeau.
    .nine-today = C’est le numéro neuf aujourd’hui.
    .nine-today_why = Neuf en un jour, après que Mina lui a demandé d’arrêter.
    .suri-asks = Suri veut être amie
    .suri-asks_why = Une amie qu’elle connaît vraiment, et qui le lui avait dit avant. Entre, Suri !
    .at-dinner = C’est moi ! On en a parlé au dîner.
    .at-dinner_why = Mina sait que c’est vrai. Elle y était, et la soupe aussi.
    .feed-gobble-too = Je peux nourrir Miam, moi aussi ?
    .feed-gobble-too_why = Gentil, et ça ne parle que de la chèvre.
    .hat-hunter = ChasseurDeChapeaux veut être ami
    .hat-hunter_why = Mina n’est obligée de laisser entrer personne, et elle n’a pas à dire pourquoi.
    .since-today = Nouveau ici depuis aujourd’hui
    .since-today_why = Un nouveau nom peut cacher quelqu’un qu’on connaît.
    .guess-who = Devine qui je suis, tête de barrière !
    .guess-who_why = Quelqu’un de gentil dit qui il est, et n’insulte personne.
    .class-note = Monsieur Rahman : Apportez un chapeau
    .class-note_why = Ça vient de son maître, et il ne demande rien de bizarre. Il tombe juste un peu mal.
    .hot-day = Demain, il fera très chaud.
    .hot-day_why = Ça colle. Même Miam est couchée à l’ombre.
    .any-hat = N’importe quel chapeau ira.
    .any-hat_why = Il ne sait rien de la chèvre. C’est juste à cause du soleil.
    .new-group = Invitation : groupe PAS DE TÊTES DE BARRIÈRE
    .new-group_why = Mina n’y entre pas. Elle note le nom du groupe, et peut le montrer à un adulte.
    .come-and-see = Viens voir ce qu’on dit de toi !
    .come-and-see_why = C’est un appât. Regarder ferait seulement mal.
    .six-in = Six sont déjà dedans.
    .six-in_why = Beaucoup contre une : c’est un signe qu’il faut en parler.
    .end = Suri nourrit Miam maintenant, et le chapeau est dans le sac. Mina a noté les trois autres, et n’a répondu à aucun. Elle a le droit.
    .hint = Lesquels sont gentils, et lesquels veulent juste faire mal ?
    .hint_more = Les gentils disent qui ils sont, et n’insultent personne.
    .teacher = Pourquoi peut-on laisser une demande d’ami sans réponse et sans raison ? Pourquoi vaut-il mieux ne pas regarder dans un tel groupe ? D’abord noter, effacer plus tard : une fois parti, un adulte ne peut plus le voir. Personne ne raconte sa propre messagerie.

# source e7e39dd7
gate-soup = C’est l’heure du souffle de la soupe ! Tiens un bol de soupe chaude, un bol pour de faux. Sens-la : inspire. Refroidis-la : souffle, longtemps et doucement. Trois fois, s’il te plaît. Et n’en renverse pas sur moi.

# source 0b40aa1f
gate-after = Mina a refroidi sa soupe. Comment se sent-elle, peut-être ? Choisis un visage. On ne le garde pas.
    .low_why = Encore lourd ? C’est normal. Un souffle n’a pas besoin de tout réparer. Il fait juste un peu de place.
    .middle_why = Mieux dans les épaules, pas encore dans le ventre. Un bol de plus est permis.
    .high_why = Un long souffle peut faire ça. C’est gratuit, et ça tient dans toutes les poches.
    .teacher = Respirez avec la classe, les mains autour d’un bol imaginaire. Personne n’est obligé. Privé : ne demandez à personne quel visage il a choisi. Cette petite pause revient deux fois ; elle doit devenir une habitude.

# source 6649264a
gate-tools = Cinq outils. Que fait chacun ?
    .mute = Mettre en sourdine
    .mute_with = Ça se tait. Personne ne le remarque.
    .mute_why = Bien pour une pause, après une dispute par exemple. On peut revenir en arrière à tout moment.
    .shut-out = Bloquer
    .shut-out_with = Il ne peut plus lui écrire ici.
    .shut-out_why = Ses messages restent dehors. Ce qu’il écrit ailleurs, ça ne l’arrête pas. Alors il faut aussi en parler.
    .makers = Signaler
    .makers_with = Ceux qui s’occupent du jeu regardent.
    .makers_why = Ils peuvent enlever des mots, ou avertir quelqu’un. Ça peut prendre des jours.
    .note = Le noter
    .note_with = Ça montre ce qui s’est passé, et quand.
    .note_why = Mots, noms et heures sur papier. Jamais l’image de quelqu’un. Le papier n’oublie pas.
    .tell-it = En parler
    .tell-it_with = Maintenant, quelqu’un est avec elle.
    .tell-it_why = Les autres outils arrêtent des messages. Celui-ci amène une personne.
    .hint = Quel outil agit sur ses messages, et lequel amène de l’aide ?
    .hint_more = Une note sert pour plus tard.
    .teacher = Distribuez cinq outils en papier ; chaque enfant dit ce que le sien peut faire et ne peut pas faire. Corrigez deux erreurs : bloquer quelqu’un n’efface pas ce qui est dans un groupe, et un signalement n’est pas une baguette magique. Avec le fait d’en parler, ils sont forts.

# source 9f5b5f96
gate-rude = Le pouce de Mina est au-dessus de « Bloquer ». « Mais c’était mon ami ! » Qu’est-ce qui est vrai ?
    .rude = Bloquer est impoli. Elle doit répondre.
    .rude_why = Personne n’est obligé de lire des mots méchants. Et une réponse est un cadeau, pas un devoir.
    .for-ever = Alors c’est fini avec Tomasi pour toujours
    .for-ever_why = Une barrière a des charnières. Mina peut l’ouvrir quand elle veut.
    .key = C’est une barrière, et elle a la clé
    .key_why = Elle peut la fermer aujourd’hui et l’ouvrir un jour. Et cette fois, elle pense à la barrière !
    .all-over = Alors tout est réglé, plus besoin d’en parler
    .all-over_why = Ici, ça fait le calme. Mais il y a encore ce groupe de six. Un adulte peut aider.
    .hint = Peut-on revenir en arrière ? Et qui le peut ?
    .hint_more = Pense à ce que Mina a oublié lundi.
    .teacher = Bloquer un ami est dur ; prenez-le au sérieux. Question : quelle est la différence entre une barrière et un mur ? Quand Mina la rouvrira-t-elle peut-être, et que voudrait-elle entendre d’abord ? Restez avec Mina.

# source ed732b9a
gate-chat = Jeudi, six heures une. Ding ! C’est Tomasi. Que conseilles-tu à Mina ?
    .hat-gone = Mon chapeau est toujours pas revenu, tête de barrière
    .so-sorry = Pardon, pardon, pardon ! Je suis nulle
    .so-sorry_why = Elle a oublié une barrière. C’est tout, et elle a demandé pardon. Nulle ? Sûrement pas.
    .one-sorry = J’ai demandé pardon. Arrête maintenant, s’il te plaît.
    .one-sorry_why = Calme et vrai. Un seul pardon sincère suffit.
    .hat-head = Achètes-en un autre, tête de chapeau !
    .hat-head_why = Qui ne serait pas fâché ? Mais maintenant, deux lancent, et ça devient plus fort. Elle peut s’arrêter à tout moment.
    .all-will-see = Ha ! Je vais montrer ça à tout le monde
    .cross-stop = J’étais fâchée. J’arrête maintenant.
    .cross-stop_why = En sortir demande de la force. Elle n’a pas besoin d’avoir le dernier mot.
    .hat-head-again = TÊTE DE CHAPEAU ! TÊTE DE CHAPEAU !
    .hat-head-again_why = Ça fait du bien trois secondes. Puis la pierre dans le ventre revient. Un adulte peut la porter avec elle.
    .told-the-others = J’ai dit aux autres de plus te parler
    .sit-alone = Demain tu seras assise toute seule
    .goes-on_feels = Triste, fâchée, ou une pierre dans le ventre : chacune dit, ça ne va pas. Cherche quelqu’un qui soit avec toi.
    .stop-word = Stop. Je ne veux pas ça.
    .stop-word_why = Quelques mots, et c’est très clair. Si ça continue quand même, tout le monde voit que ce n’est pas un jeu.
    .anything = Je fais ce que tu veux. On redevient amis ?
    .anything_why = Il lui manque, et il n’y a rien de mal à ça. Mais un ami ne demande pas « ce que je veux ».
    .writes-nothing = (Mina n’écrit rien)
    .writes-nothing_why = Ne pas répondre est aussi une réponse. Les mots méchants sont comme Miam : ils reviennent là où on les nourrit.
    .for-a-month = Ce que je veux ? Alors fais mes devoirs pendant un mois
    .no-swap = Non. Les amis, ça fait pas ça.
    .no-swap_why = Elle remarque le mauvais échange. L’amitié n’est pas à vendre, même pas pour des additions.
    .if-you-stop = OK, si tu arrêtes après
    .if-you-stop_why = Elle veut juste le calme. Tout le monde comprendrait. Une promesse arrachée comme ça, on n’est pas obligé de la tenir.
    .when-i-like = J’arrêterai quand je veux
    .same-time = Demain même heure, tête de barrière
    .keep-proof_why = Mina écrit les mots, le nom, le jour et l’heure. Comme ça, personne n’a à dire : « Je ne me souviens plus. »
    .block_why = Clac ! La barrière est fermée. Tomasi ne peut plus écrire à Mina ici. Elle a la clé, et du temps.
    .report_why = Ceux qui s’occupent du jeu peuvent regarder ces mots, et avertir Tomasi. En général, ils ne disent pas qui l’a signalé.
    .leave_why = La tablette va dans le tiroir avec les cuillères. Elle peut y faire ding. Les cuillères s’en moquent.
    .tell_teacher = « Monsieur Rahman, Tomasi m’écrit des méchancetés tous les jours. J’ai dit stop, et ça continue. »
    .tell_teacher_why = Le lendemain matin, il ferme la porte et écoute. « Je suis content que tu me l’aies dit. Une barrière oubliée n’est pas une raison pour ça. Je vais t’aider. »
    .tell_auntie = « Tatie, quelqu’un est méchant avec moi depuis une semaine. Tu peux lire ça avec moi ? »
    .tell_auntie_why = Elle s’assoit tout de suite, avec de la farine sur les mains. « Toute une semaine ? Ce n’est pas ta faute. On va arrêter ça ensemble. »
    .gate-shut = La barrière est fermée, la note est écrite, et quelqu’un le sait. Monsieur Rahman parle avec Tomasi, seul à seul et calmement. Tomasi ne voyait que son chapeau, et plus son amie. Les messages s’arrêtent.
    .calm-told = Mina en a parlé, et quelqu’un est avec elle. Un adulte l’aide pour la barrière. Monsieur Rahman parle avec Tomasi, seul à seul et calmement. Les messages s’arrêtent.
    .deal-undone = Mina a dit oui à un mauvais marché, juste pour être tranquille. Ça ne compte pas, et ce n’est pas sa faute. Elle en a parlé. Un adulte l’aide pour la barrière, et Tomasi fait ses devoirs lui-même.
    .already-happened = Des mots ont échappé, comme quand on met la pression à quelqu’un tous les jours. Ce n’est pas sa faute. Mina en a parlé. Un adulte l’aide pour la barrière, et monsieur Rahman parle avec les deux, l’un après l’autre.
    .hint = Mina peut écrire, agir ou en parler, à tout moment.
    .hint_more = D’abord noter, puis la barrière, puis en parler. Ou en parler tout de suite.
    .teacher = Arrêtez-vous après « Demain tu seras assise toute seule » et respirez ensemble. Que veut Mina ? Qu’est-ce qui manque peut-être à Tomasi ? Le comprendre ne rend pas la chose acceptable. Rejouez sans aucune réponse. Quelqu’un aide dans chaque fin.

# source ca8b8096
gate-order = Un message méchant arrive. Quel est le bon ordre pour Mina ?
    .no-answer = Ne pas répondre. Souffler.
    .no-answer_why = Ce qu’on ne nourrit pas revient moins souvent.
    .write-down = Noter les mots, le nom et l’heure
    .write-down_why = Maintenant, tant que c’est encore là.
    .shut-it = Bloquer l’expéditeur, et le signaler
    .shut-it_why = Clac ! Maintenant, c’est le calme.
    .show-it = Montrer la note à un adulte
    .show-it_why = On peut en parler plus tôt, aussi. Ce n’est jamais trop tôt et jamais trop tard.
    .hint = D’abord le souffle. Et la note vient avant la barrière.
    .hint_more = L’adulte voit la note à la fin.
    .teacher = Celui qui veut en parler d’abord a raison aussi : dites-le. Pourquoi la note vient-elle avant le blocage ? Certains programmes cachent ensuite les messages. Faites une affiche avec quatre images, sans mots.

# source fe0d38fd
gate-tell = À la maison, personne ne le sait encore. Aide Mina à en parler.
    .no-breakfast = « Je ne veux pas de petit déjeuner. »
    .no-breakfast_why = C’est vrai ! Mais celui qui entend ça fait du thé, et ne pense pas à des messages.
    .every-day = « Tomasi m’écrit des méchancetés, tous les jours. J’ai besoin d’aide. »
    .every-day_why = Qui, quoi, combien de fois, et ce qu’il lui faut. Tout en un souffle.
    .goat-and-hat = « Une chèvre a mangé un chapeau. »
    .goat-and-hat_why = Celui qui entend ça rit, et pose des questions sur la chèvre. Le souci n’a pas son tour.
    .tell_mother = Elle aime bien Tomasi. Il porte souvent ses sacs sur ses genoux.
    .tell_mother_why = « Tomasi ? Mais c’est un garçon si gentil ! » Elle ne peut pas encore y croire. Les gens gentils aussi peuvent blesser. Mina peut réessayer.
    .mother_again = Mina montre sa note, avec les jours et les heures. Maman s’assoit. « Je te demande pardon. Je te crois. Maintenant, je suis avec toi. »
    .tell_nani = Elle n’a jamais tenu une tablette.
    .tell_nani_why = « Les tablettes, je ne connais pas. Les nez tristes, si. Assieds-toi et raconte-moi. Ensuite, on va voir ta maman ensemble. »
    .end = Le petit déjeuner de Mina a de nouveau un goût de petit déjeuner. Sa maman et monsieur Rahman ont un plan. Le groupe de six est fermé. Et quelqu’un écoute Tomasi aussi.
    .hint = Quelle phrase dit ce qui se passe, et ce qu’il faut à Mina ?
    .hint_more = Si quelqu’un n’y croit pas, une note peut aider. Quelqu’un d’autre aussi.
    .teacher = Les adultes disent souvent « mais il est si gentil » ou « ignore-le ». Que pourrait dire Mina ensuite ? À qui d’autre en parler ? Nani montre qu’on peut aider sans rien comprendre aux tablettes. Celui qui a été méchant a besoin, lui aussi, d’un adulte qui écoute.

# source ba404aa4
gate-good = La semaine a été dure pour Mina. Qu’est-ce qui lui ferait du bien ce soir ? Il n’y a pas de mauvaise réponse.
    .soup = De la vraie soupe, chez Tatie
    .soup_why = Mains chaudes, ventre chaud. Et celle-là n’a pas besoin que de souffle pour refroidir.
    .dance = Une danse rigolote avec Lumo
    .dance_why = Lumo danse comme un hoquet. Personne ne peut être triste et compter les pas de Lumo.
    .draw = Dessiner le mal de ventre de Miam
    .draw_why = Un dessin peut contenir ce qui est dur à dire. Celui-ci contient aussi un chapeau.
    .sleep = Tôt au lit, la tablette à la cuisine
    .sleep_why = Les émotions fatiguées parlent plus fort. Le matin, presque toutes parlent plus bas.
    .teacher = Un sondage : tout va bien. Récoltez ce que font les gens des histoires quand ils sont tristes : chanter, courir, caresser un chat. Qu’est-ce qui ne demande ni écran ni argent ? Personne n’a besoin de dire ce qu’il fait lui-même.

# source ff70c9c1
gate-letter = Trois semaines plus tard arrive une lettre : « Pardon, Mina. Tu me manques. Tomasi. » Que peut-elle faire ?
    .must = Elle doit dire oui. Il a écrit pardon.
    .must_why = Un pardon est un cadeau, pas un ticket. C’est Mina qui décide.
    .two-rules = Dire oui, avec deux règles
    .two-rules_why = Des règles disent aux deux quoi faire. Recommencer devient plus facile.
    .not-yet = Dire : « Pas encore »
    .not-yet_why = La confiance pousse lentement, comme un manguier. Elle peut prendre son temps.
    .just-hello = Juste dire bonjour dans la cour
    .just-hello_why = Ça suffit, si ça lui suffit. Être poli, ce n’est pas être amis.
    .as-before = Faire comme s’il ne s’était rien passé
    .as-before_why = Ce serait facile. Mais alors les deux ont encore la pierre dans le ventre.
    .hint = Trois réponses vont bien. Mina peut choisir.
    .hint_more = Qu’est-ce que Mina aurait choisi elle-même ?
    .teacher = Trois réponses sont bonnes, car on ne peut pas ordonner de pardonner. Quelles règles les aideraient tous les deux ? À quoi Mina remarquerait-elle que le pardon est sincère ? Redevenir amis est possible, et personne n’y est obligé.

# source f86874d1
gate-burp = Monsieur Rahman m’a écouté, moi aussi. Maintenant, Mina et moi, on a trois règles : stop veut dire stop, pas de vilains surnoms, et ferme la barrière ! Hier, Miam a roté. Et mon chapeau est ressorti, un peu mâché.

# source b83b13b8
gate-warm-adverts = Le téléphone de Tonton reçoit quarante publicités par jour. Quel outil fait quoi ?
    .quiet = Mettre en sourdine
    .quiet_with = Elles entrent sans faire ding.
    .quiet_why = Des pubs muettes sont toujours là. Mais Tonton peut faire la sieste.
    .shut-out = Bloquer
    .shut-out_with = Elles ne peuvent plus entrer.
    .shut-out_why = Cet expéditeur reste dehors. Un nouveau essaiera peut-être demain.
    .makers = Signaler
    .makers_with = D’autres l’apprennent, et regardent.
    .makers_why = Ceux qui s’en occupent peuvent arrêter un expéditeur pour tout le monde.
    .hint = Quel outil enlève seulement le son ?

# source 608aac84
gate-warm-shop = Un magasin de chapeaux écrit à Tatie jour et nuit. Elle voudrait le bloquer. Qu’est-ce qui est vrai ?
    .reply-first = Elle doit d’abord répondre aux soixante messages
    .reply-first_why = Personne n’est obligé de répondre à un magasin de chapeaux. Pas une seule fois.
    .open-later = Elle peut le débloquer si elle veut un chapeau
    .open-later_why = C’est comme un volet : fermé aujourd’hui, rouvert quand Tatie veut.
    .never-again = Alors elle ne pourra plus jamais y acheter un chapeau
    .never-again_why = Heureusement que non ! On peut débloquer, et il y a d’autres chapeaux.
    .hint = Peut-on revenir en arrière ?

# source b61e1bc4
gate-warm-kites = Dara a cassé le cerf-volant de Suri sans le vouloir. Il a demandé pardon. Comment peuvent-ils recommencer ?
    .never-kites = Plus de cerfs-volants, jamais
    .never-kites_why = Ce serait dommage pour les deux, et pour le vent.
    .ask-before = Avec une règle : demander avant d’emprunter
    .ask-before_why = Une petite règle, et les deux savent quoi faire la prochaine fois.
    .forget-it = Faire comme s’il n’y avait jamais eu de cerf-volant
    .forget-it_why = Mais il y a un demi cerf-volant sous le lit. En parler est plus facile.
    .hint = Qu’est-ce qui leur dit à tous les deux quoi faire la prochaine fois ?
