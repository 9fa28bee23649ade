### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 3fceac29
lesson = La chèvre à la couronne
    .about = Une chèvre porte une couronne, et une école est sous l’eau. L’une des deux est vraie. Aisha cherche laquelle.
    .learned = Les yeux et les oreilles ne peuvent pas dire à coup sûr ce qu’une machine a fait. Demande d’où ça vient. Et demande avant de faire une image de quelqu’un.
    .tell = Si une image fabriquée d’un enfant circule, dis-le à un adulte. L’enfant qui est dessus n’a rien fait de mal. Si le premier n’aide pas, parles-en à un autre.

# source 15296663
made-hello = Psst, par ici ! Aisha a une chèvre, Noisette. Noisette mange des chapeaux, des devoirs et des chaussettes. Hier, c’était la chaussette gauche de monsieur Rahman. Aujourd’hui, toute la classe parle d’elle. À cause d’une couronne.

# source fbb4af5e
made-crown = « Noisette portait une couronne en or », dit une image. « C’est une machine ! » dit la classe. L’a-t-elle vraiment portée ?
    .alt = Une chèvre brune avec une couronne dorée sur la tête. Elle est près d’une clôture et mâche.
    .how-it-looks = À quoi ressemble-t-elle ?
    .how-it-looks_back = Bien trop brillante. Une image inventée peut ressembler à ça. Une vraie aussi.
    .who-took-it = Qui l’a prise ?
    .who-took-it_back = Idris, qui a six ans. « Moi ! J’ai plié la couronne. Noisette n’a pas bougé, pour un biscuit. »
    .who-saw-it = Qui l’a vu ?
    .who-saw-it_back = Tatie Sok. Une chèvre couronnée est passée en courant. Elle a cru qu’elle devait dormir plus.
    .what-is-left = Que reste-t-il ?
    .what-is-left_back = Du papier doré dans la barbe de Noisette. Le reste est dans Noisette.
    .true_why = Elle a l’air inventée, et pourtant elle est vraie. D’où elle vient nous en a dit plus que son allure.
    .false_why = C’est vrai qu’elle a l’air bizarre. Mais bizarre, ce n’est pas inventé. Qui était là ?
    .unsure_why = C’est honnête. Les yeux seuls ne peuvent pas savoir, et quand on n’est pas sûr, on peut encore demander.
    .end = C’était vrai ! Idris avait plié la couronne lui-même. Quatre secondes plus tard, Noisette l’avait mangée. Toute la classe avait regardé l’image. Personne n’avait demandé à Idris.
    .hint = Qui était là quand l’image a été prise ?
    .teacher = La première est vraie exprès : le but n’est pas de ne plus rien croire. Deux colonnes au tableau : à quoi ça ressemble, et d’où ça vient. Quelle colonne a aidé ? Pourquoi personne n’a-t-il demandé au plus petit ?

# source 693175c3
made-sea-post = Voici maintenant une image de l’école, sous l’eau ! Quelles sont les deux choses qui disent d’où elle vient ?
    .alt = Un écran. En haut : une tête sans visage, et deux flèches. Au milieu : une école sous l’eau, avec des poissons. En bas : des cœurs.
    .school-roof = Le toit de l’école
    .school-roof_why = Il est pareil que le vrai toit. Pour une machine, avoir l’air juste est facile.
    .sender = L’image ronde de l’expéditeur
    .sender_why = Pas de visage et pas de nom. Alors on ne peut demander à personne. C’est bon à savoir.
    .big-fish = Le gros poisson
    .big-fish_why = Un beau poisson ! Mais une machine peut en faire toute une mer.
    .arrows = Les deux flèches de « transféré »
    .arrows_why = Transférée, et transférée encore. Celui qui l’a faite est déjà bien loin.
    .hearts = Les cœurs
    .hearts_why = Beaucoup de gens l’aiment. Ça ne dit pas que quelqu’un était là.
    .hint = Regarde autour de l’image, pas dedans.
    .hint_more = Qui l’envoie ? Et comment est-elle arrivée ici ?
    .teacher = Personne n’a besoin de trouver une erreur sur le poisson : c’est justement l’idée. Que peuvent nous dire les cœurs, et que ne peuvent-ils pas ? Dessinez un écran vide au tableau : les enfants montrent où se trouve d’habitude l’expéditeur. Inutile de citer une appli.

# source 937a1395
made-puddle = Comment une flaque devint une mer
    .alt = Quatre images de la même école. D’abord une flaque, puis une mare, puis des fenêtres mouillées, puis une mer avec des poissons. Le même canard nage sur chacune.
    .small-puddle = Il a plu. Suri prend une photo : l’école, une flaque et un canard.
    .big-puddle = « Trop petit », dit quelqu’un. Une machine agrandit la flaque.
    .windows-wet = Le suivant fait monter l’eau. Elle arrive maintenant aux fenêtres.
    .whole-sea = Le dernier ajoute des poissons. Seul le canard est encore le même.
    .teacher = Arrêtez-vous à chaque image : qu’est-ce qui a changé, et qui le sait encore ? Jouez-le sur papier : un dessin passe de main en main dans la rangée, chacun ajoute une chose. Puis le premier et le dernier le regardent ensemble.

# source 6e5ed42c
made-voice = Un message vocal ! On dirait tout à fait la directrice : « Pas d’école demain ! » Que pourrait faire Tomasi ?
    .stay-in-bed = Rester au lit. Il connaît sa voix.
    .stay-in-bed_why = On dirait bien elle. Mais une machine peut copier une voix à partir d’un court enregistrement.
    .ten-times = Écouter dix fois pour trouver une erreur
    .ten-times_why = Une voix copiée n’a peut-être aucune erreur. Maintenant, il la connaît juste par cœur.
    .at-the-gate = Demander à monsieur Rahman au portail
    .at-the-gate_why = « École comme toujours », dit monsieur Rahman. Il n’a qu’une chaussette, mais il le sait.
    .question-mark = L’envoyer avec un point d’interrogation
    .question-mark_why = C’est prudent ! Mais le point d’interrogation se perd en route. La voix, non.
    .hint = Qui le saurait, et n’est pas dans le téléphone ?
    .teacher = Récoltez des façons de vérifier qui ne passent pas par le message : le portail, le panneau d’affichage, un numéro qu’on avait déjà. Qui aimerait rester au lit, et pourquoi y croit-on alors plus facilement ? S’il vous plaît, pas d’essais avec les voix des enfants.

# source a585bd25
made-for-sure = Est-ce une machine qui l’a fait ? Qu’est-ce qui aide à le savoir ?
    .helps = Ça aide
    .not-much = Ça ne suffit pas
    .so-real = « Ça a l’air si vrai ! »
    .so-real_why = Avoir l’air vrai, c’est ce qu’une machine fait de mieux.
    .ask-me = « J’y étais. Demande-moi ! »
    .ask-me_why = Celui qui y était peut répondre à une question, et puis à une autre.
    .all-fingers = Tous les doigts sont là
    .all-fingers_why = Les machines se trompaient sur les doigts. Elles apprennent sans cesse : compter n’aide plus.
    .school-board = C’est au panneau de l’école
    .school-board_why = C’est l’école qui l’a mis là. Tout le monde peut entrer et demander.
    .many-hearts = Il y a beaucoup de cœurs
    .many-hearts_why = On peut adorer une chose qui n’est pas vraie. Pense au poisson !
    .first-photo = Suri montre sa première photo
    .first-photo_why = La voilà, la petite flaque ! Et Suri connaît le jour et le canard.
    .hint = Peut-on demander à quelqu’un, ou est-ce que c’est juste beau ?
    .teacher = Chaque groupe ajoute une idée à chaque colonne. Question : que faire si l’on ne trouve rien sous « Ça aide » ? Ne pas être sûr, c’est bien. Alors on ne fait pas passer.

# source 640c1cb7
made-roof = Mercredi, voilà une autre image. Aisha ne veut pas qu’on la montre, alors on ne la montre pas.
    .giggles = Des enfants ricanent quand Aisha entre. Elle se regarde. Deux chaussures, comme d’habitude.
    .in-boots = « Il y a une image de toi. Tu danses sur le toit de l’école, avec de grosses bottes. »
    .no-ladders = « Moi ? Je n’aime même pas les échelles ! Je n’ai jamais été là-haut. »
    .in-a-minute = « C’est moi qui l’ai faite ! La machine a mis une minute. C’est drôle, non ? »
    .not-funny = « Pas pour moi. Tout le monde me regarde, et je n’ai rien fait. »
    .rolls-on = Ravi ne sourit plus. Mais l’image roule déjà de téléphone en téléphone.
    .teacher = Question : que ressent chacun ? Aisha, Mina, Ravi. On ne demande rien sur de vraies images. Si un enfant parle d’une image fabriquée de lui, quelle qu’elle soit, personne ne la regarde, ne la copie, ne l’envoie. Remerciez l’enfant, ne promettez pas le secret, et suivez la procédure de protection de votre école.

# source a45e2582
made-whose = Aisha n’a jamais dansé sur ce toit. Qui est responsable de l’image ?
    .a-machine = Personne. C’est une machine qui l’a faite.
    .a-machine_why = Une machine ne veut rien. Quelqu’un lui a demandé de mettre Aisha sur un toit.
    .class-page = Aisha. Sa photo était sur la page de classe.
    .class-page_why = Sa photo était très bien là. Ce que quelqu’un en a fait, ce n’est pas elle qui l’a fait.
    .maker-and-thumbs = Ravi, et ceux qui la font passer
    .maker-and-thumbs_why = Ravi l’a faite, et chaque pouce la porte plus loin. C’est pourquoi chaque pouce peut aussi l’arrêter.
    .all-a-bit = Tout le monde un peu, Aisha aussi
    .all-a-bit_why = Même un peu, c’est trop pour Aisha. Elle est juste venue à l’école.
    .hint = Qui a fait quelque chose ? Qui n’a rien fait ?
    .teacher = Tenez bon sur un point : celui qui est sur l’image n’est pas coupable. Ravi n’est pas méchant non plus. Il voulait faire rire et n’a pas demandé. Que peut-il faire maintenant ? Notez les idées : elles serviront.

# source f2510247
made-dara = L’image du toit arrive sur le téléphone de Dara. Qu’est-ce qui aide Aisha ?
    .crying-face = L’envoyer avec un visage qui pleure
    .crying-face_why = Dara a de la peine pour elle. Mais maintenant, encore plus de gens la voient.
    .stops-here = Ne pas la faire passer
    .stops-here_why = Ici, elle s’arrête. Son pouce a fait une grande chose en ne faisant rien.
    .ravi-on-roof = En faire une de Ravi sur le toit
    .ravi-on-roof_why = Alors deux ont de la peine, et le toit commence à être plein.
    .sits-beside = S’asseoir à côté d’elle à midi
    .sits-beside_why = Maintenant, Aisha sait que tout le monde ne rit pas. Et Dara a des nouilles.
    .tells-ravi = Dire à Ravi : « Enlève-la, s’il te plaît. »
    .tells-ravi_why = Ravi croyait que tout le monde trouvait ça drôle. Maintenant, il sait.
    .hint = Trois de ces idées aident.
    .teacher = Soutenir quelqu’un peut se faire à voix haute ou sans bruit. Laquelle des trois est la plus facile, laquelle demande le plus de courage ? Jouez aussi celles qui sont discrètes : s’approcher, s’asseoir, dire bonjour.

# source 32f81811
made-tell = Aisha veut qu’un adulte l’aide. Comment commencer, et avec qui ?
    .just-giggles = « Ce n’est rien. Ils ricanent un peu. »
    .just-giggles_why = On dirait une journée joyeuse. Personne n’y entend le nœud.
    .made-of-me = « Il y a une image fabriquée de moi. Elle est fausse. Aidez-moi. »
    .made-of-me_why = Ce que c’est, que c’est faux, et ce qu’il lui faut. Tout en un souffle !
    .roof-riddle = « Ai-je l’air de danser sur les toits ? »
    .roof-riddle_why = Une bonne devinette ! Mais un adulte pressé dira peut-être juste non, et passera son chemin.
    .tell_auntie = Elle a vu l’image au marché, sur le téléphone de quelqu’un.
    .tell_auntie_why = « Aisha ! Les toits, c’est dangereux ! » Tatie croit l’image. Ça arrive aussi aux adultes.
    .auntie_again = Aisha redit que c’est une machine qui l’a faite. Tatie s’assoit. « Alors je me suis trompée. Merci de me l’avoir dit deux fois. »
    .tell_teacher = Il court après Noisette. Elle a son autre chaussette.
    .tell_teacher_why = « Une minute, Aisha ! Lâche ça, la chèvre ! » Ce n’était pas un non. C’était une chaussette.
    .teacher_again = La chaussette est revenue, toute mouillée. Il écoute jusqu’au bout. « Ce n’est pas ta faute. On va s’en occuper aujourd’hui. »
    .tell_nani = Elle écosse des petits pois. Elle n’a pas de téléphone.
    .tell_nani_why = « Viens près de moi. Je n’y connais rien en machines, mais je vois quand quelqu’un a de la peine. Allons voir ton maître. »
    .end = Monsieur Rahman a parlé avec Ravi le jour même. On a demandé à la classe d’effacer l’image. Aisha n’avait rien fait de mal, et tous l’ont dit. Il reste peut-être quelques copies, mais plus personne ne rit.
    .hint = Quelle phrase dit ce qui s’est passé et ce qu’il lui faut ?
    .teacher = Au début, Tatie n’y croit pas, car l’image a l’air vraie. Que pourrait faire Aisha si personne n’avait écouté ? Essayer quelqu’un d’autre, écrire un mot, emmener une amie. Si un enfant parle de lui, écoutez, remerciez-le, et suivez la procédure de votre école.

# source 21ef9ecc
made-sorry = Ravi veut réparer. « Je l’ai faite sans [asking]. Je l’ai [down]. Je te dis [sorry]. »
    .asking = demander
    .asking_why = C’est ce qui n’allait pas, et il le dit.
    .down = enlevée
    .down_why = D’abord il l’a fait, ensuite il le dit. C’est le bon ordre.
    .sorry = pardon
    .sorry_why = Court et entier. Aisha entend qu’il le pense.
    .sorry-but = pardon, mais
    .sorry-but_why = Après un « mais », on n’entend plus que le « mais ». Il peut le laisser de côté.
    .laughing = rire
    .laughing_why = Oh, pour rire, il a ri. C’est autre chose qui manquait.
    .hint = Un bon pardon dit ce qui s’est passé. Il n’a pas de « mais ».
    .teacher = Question : qu’est-ce qui fait un bon pardon ? Dire ce qui s’est passé, réparer, pas de « mais ». Aisha peut prendre son temps. Demander pardon ne veut pas dire qu’elle doit tout de suite rire à nouveau.

# source 5c156cc7
made-fine = Les machines peuvent faire des choses drôles ! Et celles-ci ?
    .go-ahead = Vas-y
    .ask-first = Demander d’abord
    .better-not = Mieux vaut pas
    .cloud-cake = Un gâteau gros comme un nuage
    .cloud-cake_why = Il n’y a personne dessus. Que du gâteau.
    .mina-pirate = Mina en pirate
    .mina-pirate_why = Elle va peut-être adorer, ou pas du tout. Seule Mina le sait.
    .copied-voice = La voix de la directrice
    .copied-voice_why = Ça lui met des mots dans la bouche. Toute une école pourrait y croire.
    .teacher-beak = Monsieur Rahman avec un bec
    .teacher-beak_why = On demande aussi aux adultes. Il dira peut-être coin-coin.
    .knitting-dragon = Un dragon qui tricote
    .knitting-dragon_why = Aucun dragon n’a jamais protesté. Une écharpe, ce serait bien.
    .aisha-again = Encore Aisha sur le toit
    .aisha-again_why = Aisha a dit ce que ça lui fait. C’était sa réponse.
    .hint = Y a-t-il quelqu’un dessus ? Que dirait-il ?
    .teacher = Le problème n’est pas la machine, c’est de ne pas demander. Qu’est-ce qui changerait si Mina disait oui au pirate, et qu’ensuite quelqu’un l’envoyait à tout le monde ? Un oui pour faire l’image n’est pas encore un oui pour la montrer.

# source 2fc08cc7
made-crowns = Cette fois, Ravi m’a demandé d’abord. Maintenant, lui et moi, on danse sur un toit en carton, avec de vraies couronnes. Idris en a plié une pour chacun ! J’ai gardé la mienne toute la journée. Noisette a mangé la sienne. Puis celle de monsieur Rahman.

# source a7fb8bd2
made-again-melons = « Apporte-moi dix melons ! » dit un message vocal. On dirait Nani, qui n’a pas de téléphone. Que pourrait faire Ravi ?
    .buy-melons = Acheter dix melons. C’est sa voix.
    .buy-melons_why = Dix melons, c’est lourd ! Une machine peut copier une voix, même celle d’une grand-mère.
    .visit-nani = Aller voir Nani et lui demander
    .visit-nani_why = « Des melons ? Je veux juste un citron », dit Nani. Lui demander, c’était le plus rapide.
    .listen-close = Bien écouter pour trouver une erreur
    .listen-close_why = Une voix copiée n’en a peut-être aucune. Ses oreilles ne peuvent pas trancher.
    .hint = Qui peut répondre à une question là-dessus ?

# source b87d642d
made-again-pigeon = Mina reçoit l’image d’un pigeon vert vif. Peut-il être vrai ? Qu’est-ce qui l’aide le plus ?
    .too-odd = C’est trop bizarre. C’est une machine.
    .too-odd_why = Des choses bizarres peuvent être vraies. Il y a vraiment des pigeons verts !
    .count-feathers = Compter ses plumes
    .count-feathers_why = Une machine peut faire autant de plumes qu’on veut. Compter ne prouve rien.
    .who-sent-it = Demander qui l’a prise
    .who-sent-it_why = C’est Suri, au bord de l’eau. Elle peut montrer l’arbre à Mina, et peut-être le pigeon.
    .hint = La réponse est-elle dans l’image, ou autour ?

# source f9c78e21
made-again-boat = Une image montre un bateau avec des ailes. Qu’est-ce qui aide Dara à en savoir plus ?
    .boat-helps = Ça aide
    .boat-not-much = Ça ne suffit pas
    .wings-real = Les ailes ont l’air vraies
    .wings-real_why = Pour une machine, des ailes, c’est facile. Des plumes aussi.
    .builder-says = On peut demander à celui qui l’a construit
    .builder-says_why = Celui qui l’a construit peut le montrer, ou parler de l’image.
    .all-like-it = Tout le monde l’aime
    .all-like-it_why = Dara l’aime aussi. Ça ne le fait pas voler.
    .saw-it-land = Suri était là quand il s’est posé
    .saw-it-land_why = Alors elle peut en dire plus. C’était un cerf-volant sur un bateau !
    .hint = Peut-on demander à quelqu’un ?

# source e9b5d11a
made-again-fun = Tomasi fait des images avec une machine. Pour lesquelles demande-t-il d’abord à quelqu’un ?
    .just-make = Il la fait
    .first-ask = Il demande d’abord
    .shoe-tree = Un arbre plein de chaussures
    .shoe-tree_why = Les arbres n’ont rien contre les chaussures. Il n’y a personne sur l’image.
    .suri-knight = Suri en chevalier
    .suri-knight_why = Suri est dessus, donc on demande à Suri. Son cheval peut attendre.
    .moon-cat = Un chat sur la lune
    .moon-cat_why = Un chat inventé sur une vraie lune ne fait de mal à personne.
    .uncle-beard = Tonton avec une barbe verte
    .uncle-beard_why = Ce sera peut-être magnifique. C’est quand même son menton.
    .hint = Y a-t-il une vraie personne dessus ?

# source 7c78602f
ending_told-again = Aisha a dû essayer plus d’une fois, et elle l’a fait. Puis quelqu’un a écouté. Réessayer, ce n’est pas embêter les gens. C’est du courage.
# source e45bcc0d
ending_told-once = Quelqu’un a écouté Aisha. Noisette a écouté aussi, mais seulement le bruit du papier doré.
