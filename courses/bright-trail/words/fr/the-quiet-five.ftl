### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 6f021504
lesson = Les cinq silencieux
    .about = Trois rient d’un bateau à chaussette. Cinq ne disent rien. Que pourrait faire l’un des cinq ?
    .learned = Une petite chose peut aider quelqu’un dont on se moque. À plusieurs, c’est plus facile, et il n’est jamais trop tard.
    .tell = Dis-le à un adulte si quelqu’un est mis à l’écart ou si on se moque de lui. Si le premier n’a pas le temps : réessaie, ou va en voir un autre.

# source adf67422
five-hello = Ohé ! Samedi, la classe fait une course de petits bateaux. Dara a construit la Nouille Molle : une boîte, deux cuillères, et une chaussette rouge en guise de voile. Une propre ! Il l’a reniflée.

# source 8b69fe7c
five-story = Voilà comment ça s’est passé. Tourne les pages.
    .launch = « Regarde, elle flotte ! Juste un peu de travers. »
    .yard = « Une chaussette sur un bateau ? Ha ! Il faut que je dise ça aux autres ! »
    .evening = Le soir, le groupe de la classe fait ding. Et ding. Et ding.
    .count = « On est neuf. Trois rient. Dara ne dit rien. Et cinq autres ne disent rien. »
    .one-of-them = « Hum. Je suis l’une des cinq. »
    .back-on-foot = Le lendemain, le bateau reste à la maison. La chaussette est de retour au pied de Dara.
    .teacher = Dessinez neuf points au tableau : trois rient, on se moque d’un, cinq se taisent. Question : quelle couleur est la plus nombreuse ? Qu’est-ce qui changerait si un point changeait de couleur ? Parlez des points, jamais du groupe de votre classe.

# source bf4066d4
five-why = Aisha aime bien le bateau. Pourquoi n’écrit-elle rien ?
    .agrees = Au fond, elle pense que Mina a raison
    .agrees_why = Elle aime le bateau, chaussette comprise. De dehors, personne ne peut le voir.
    .waits = Elle attend qu’un des autres commence
    .waits_why = Les quatre autres aussi. Cinq personnes gentilles, et chacune attend les autres ! Ça arrive partout.
    .not-hers = Ça ne parle pas d’elle, donc elle n’y est pour rien
    .not-hers_why = Elle l’a vu, et c’est une bonne nouvelle : celui qui a vu peut faire quelque chose.
    .hint = Qu’attendent les quatre autres ?
    .hint_more = Dans un groupe, on peut se sentir tout petit. Et à deux ?
    .teacher = Se taire est compréhensible ; personne n’est lâche. Question : pourquoi est-ce dur d’être le premier ? Pourquoi est-ce plus facile d’être le deuxième ? Jouez-le : cinq ne bougent pas, un fait un pas, et regardez comme le deuxième suit vite.

# source e3d0e5d7
five-from-dara = Huit personnes l’ont lu. Personne n’écrit un mot pour Dara. Que pense-t-il, peut-être ?
    .all-asleep = « Ils doivent dormir, tous les huit. »
    .all-asleep_why = À six heures du soir ? Il aimerait bien le croire.
    .all-laugh = « Ils pensent tous pareil. »
    .all-laugh_why = Il ne voit pas cinq visages gentils. Il voit juste que personne n’écrit. Un mot pourrait changer ça.
    .on-my-side = « Cinq d’entre eux sont avec moi. »
    .on-my-side_why = C’est vrai ! Mais comment le saurait-il ? Personne ne le lui a encore dit.
    .hint = Que voit Dara sur l’écran, et que ne voit-il pas ?
    .hint_more = De dehors, le silence est toujours pareil, quoi qu’il y ait dedans.
    .teacher = C’est le tournant de la leçon : le silence peut ressembler à un oui. Les enfants montrent avec leur visage ce que ressentent les cinq, puis couvrent leur visage d’une feuille. Que reste-t-il à voir pour Dara ?

# source 8540d5d5
five-cards = Six choses que peut faire quelqu’un qui voit ça. Retourne chaque carte.
    .dont-join = Ne pas rire avec les autres
    .dont-join_back = Pas de visage qui rit. Un rire de moins, ça compte déjà.
    .write-alone = Écrire à Dara tout seul
    .write-alone_back = « J’aime ton bateau. Je suis avec toi. » Personne d’autre n’a besoin de le voir.
    .new-subject = Changer de sujet
    .new-subject_back = « Qui apporte des mangues samedi ? » Le rire n’a plus d’air.
    .calm-words = Dire une phrase calme
    .calm-words_back = « Arrêtez, s’il vous plaît. Pour Dara, ce n’est pas drôle. » Court, et sans insulter personne.
    .note-it = Le noter
    .note-it_back = Mots, noms et heures, sur papier. Pas d’images. Ça aide un adulte à comprendre.
    .grown-up = En parler à un adulte
    .grown-up_back = Rapporter, c’est vouloir des ennuis pour quelqu’un. En parler, c’est vouloir de l’aide pour quelqu’un.
    .teacher = Mettez les six dans six coins. Laquelle irait à une fille timide d’une histoire ? À un garçon qui parle fort ? À quelqu’un de nouveau ? Les enfants y vont et disent pourquoi. Chacune des six compte ; personne n’a besoin d’être un héros.

# source 7a9362d7
five-which = Tomasi n’aime pas se disputer. Quelles petites choses aident Dara quand même ?
    .tiny-laugh = Envoyer juste un tout petit visage qui rit
    .tiny-laugh_why = Tout petit sur l’écran de Tomasi. Sur celui de Dara, c’est quelqu’un de plus qui rit.
    .sit-beside = S’asseoir à côté de Dara en classe
    .sit-beside_why = Pas besoin d’un mot. Dara remarque qui est là.
    .ask-sail = Demander comment il a fait la voile
    .ask-sail_why = Une vraie question dit : j’ai vu ton travail.
    .laugh-back = Rire du bateau de Mina
    .laugh-back_why = Alors deux sont tristes. Le rire a juste déménagé.
    .with-ravi = Écrire quelque chose avec Ravi
    .with-ravi_why = À deux, on ose plus. Et un troisième vient facilement.
    .hint = Trois de ces idées aident.
    .hint_more = Est-ce que quelqu’un devient plus petit ? Alors ce n’est pas celle-là.
    .teacher = Cherchez d’autres petites choses sans voix forte : porter le bateau, garder une place, dire bonjour. Insistez : rendre la monnaie de la pièce laisse deux blessés.

# source 20dcf0fd
five-sentence = Aisha voudrait écrire une phrase dans le groupe. Laquelle ?
    .meanest = « Mina, tu es la plus méchante de tous ! »
    .meanest_why = Aisha est en colère parce que ça compte pour elle. Mais maintenant, ça parle de Mina, et on oublie Dara.
    .stop-please = « Arrêtez, s’il vous plaît. Pour Dara, ce n’est pas drôle. »
    .stop-please_why = Court et calme. Ça dit ce qui doit s’arrêter, et ça n’insulte personne.
    .eleven-things = « Il y a onze choses qui ne vont pas. Un : … »
    .eleven-things_why = Elle a peut-être raison onze fois ! À la troisième, plus personne ne lit.
    .somebody-should = « Quelqu’un devrait dire quelque chose. »
    .somebody-should_why = Quelqu’un vient de commencer ! Maintenant, elle peut dire aussi le quelque chose.
    .hint = Laquelle parle du rire, et pas d’une personne ?
    .hint_more = Elle est courte, et dit pour qui ce n’est pas drôle.
    .teacher = À voix haute, en chœur et par deux : calme, pas sucré, pas fâché. Inventez une autre phrase de huit mots au plus. Question : pourquoi nommer ce qui se passe marche-t-il mieux que nommer la personne ?

# source da47fc5e
five-plan = Toute seule, c’est dur. Aisha fait un plan : d’abord pour elle, puis pour Dara, puis avec d’autres.
    .breathe-out = Souffler
    .breathe-out_why = Des pouces calmes écrivent des phrases calmes.
    .to-dara = Écrire à Dara : « Je suis avec toi »
    .to-dara_why = Maintenant, il n’est plus tout seul. C’est déjà la moitié.
    .find-one = Trouver quelqu’un d’autre parmi les cinq
    .find-one_why = C’est Ravi. Lui aussi attendait quelqu’un.
    .say-it = Écrire ensemble la phrase calme
    .say-it_why = Avec deux noms en dessous, c’est deux fois moins dur.
    .hint = Elle, Dara, les autres. Et pour « ensemble », il faut d’abord être deux.
    .hint_more = Le souffle vient avant les mots.
    .teacher = Un autre ordre peut marcher aussi : dites-le si un enfant donne une bonne raison. L’essentiel, c’est qu’à deux c’est plus facile. Par deux, dites ensemble la phrase calme, et comparez avec la dire tout seul.

# source 45e5c31d
five-chat = Mardi, quatre heures deux. Ding ! Encore le groupe de la classe. Que conseilles-tu à Aisha ?
    .bath-toy = La Nouille Molle, c’est un jouet de bain avec une chaussette qui pue
    .two-faces = (Deux visages qui rient)
    .haha = Hahaha
    .haha_why = Rire avec les autres vient vite, comme un bâillement. Dara a vu un rire de plus. Aisha peut s’arrêter à tout moment.
    .built-it = Il l’a construit lui-même. Moi, j’aime bien.
    .built-it_why = Deux phrases courtes, et Dara n’est plus seul. Personne n’a été grondé.
    .types-deletes = (Elle tape trois mots, et les efface)
    .types-deletes_why = Beaucoup feraient ça. Personne n’aime être le premier. Le silence se répare, dans une minute ou dans une semaine.
    .it-is-a-joke = C’est juste une blague
    .he-laughs = Je parie que Dara rit aussi
    .not-written = Il n’a pas écrit un mot depuis lundi.
    .not-written_why = Ce n’est pas un reproche. C’est juste quelque chose que Mina n’a pas remarqué.
    .mangoes = Qui apporte des mangues samedi ?
    .mangoes_why = Un nouveau sujet, et le rire s’arrête. Pour un pouce fatigué, c’est une bonne astuce.
    .you-are-mean = T’es trop méchante, Mina
    .you-are-mean_why = Elle le dit parce que ça compte pour elle. Mais une insulte fait riposter Mina. Dire ce qui doit s’arrêter marche mieux.
    .no-noodles = Qui veut rester au sec samedi ? Dans mon équipe : PAS DE NOUILLES
    .echo = (Deux autres écrivent : PAS DE NOUILLES)
    .dara-left = (Dara a quitté le groupe)
    .grows_feels = Triste, fâchée, ou un nœud : chacun est un message. Il dit que quelqu’un a mal. Il est très fort pour réveiller les gens.
    .with-you = (Seulement à Dara) Je suis avec toi. J’aime la chaussette.
    .with-you_why = Personne d’autre ne le voit, alors c’est plus facile. Pour Dara, c’est le meilleur message de la journée.
    .stop-now = Arrêtez, s’il vous plaît. Pour Dara, c’est pas drôle.
    .stop-now_why = Quelques mots, et personne n’est insulté. Maintenant, les autres aussi peuvent souffler.
    .shout-along = PAS DE NOUILLES
    .shout-along_why = Une foule, ça attire, et au milieu on se sent à l’abri. On peut en ressortir à tout moment.
    .not-so-funny = Dara est parti. C’est moins drôle maintenant, non ?
    .with-you-late = (Seulement à Dara) J’ai ri avec eux. Pardon. Je suis avec toi.
    .with-you-late_why = Elle dit ce qu’elle a fait, et de quel côté elle est maintenant. Il faut du courage.
    .all-stop = Non, pas drôle. On arrête, tous ensemble.
    .all-stop_why = « On » est un bon mot. Tout le monde peut suivre, même ceux qui ont ri.
    .two-mangoes = Deux mangues ! Et une blague sur les mangues
    .salt = J’apporte le sel
    .place-for-noodle = Gardez une place pour Dara et la Nouille.
    .place-for-noodle_why = Si vite dit, et Dara est de nouveau avec eux.
    .with-you-now = (Seulement à Dara) Ça va ? J’aime la chaussette.
    .with-you-now_why = Le groupe parle de mangues. Dara reçoit une question rien que pour lui.
    .all-against = Alors vous êtes tous contre moi ?
    .just-stop = Non. Arrête, c’est tout.
    .just-stop_why = Aisha n’est pas contre Mina. Elle est contre les moqueries. Maintenant, Mina le sait.
    .yes-all = Oui, tous
    .yes-all_why = C’est sorti tout seul. Mais maintenant Mina se sent seule, et personne ne pense à Dara. Il y a un meilleur mot : arrête.
    .thought-all = (Seulement à Aisha) Je croyais que vous riiez tous
    .sorry-now = Pardon. Maintenant je suis avec toi.
    .sorry-now_why = Pas d’excuse, pas de longue histoire. Dara sent qu’elle le pense.
    .go-together = On en parle à quelqu’un, toi et moi ?
    .go-together_why = En parler est deux fois moins dur si quelqu’un vient avec toi.
    .only-fun = Oh, c’était juste pour rire
    .only-fun_why = Elle veut le consoler. Mais seul Dara sait si c’était drôle pour lui.
    .was-not-fun = (Seulement à Aisha) Pas pour moi
    .right-sorry = Tu as raison. Pardon. Je suis avec toi.
    .right-sorry_why = Elle a écouté. Ça répare plus que cent mots.
    .go-together-now = Alors parlons-en à quelqu’un. Je viens avec toi.
    .go-together-now_why = Elle le croit tout de suite, et elle reste.
    .counted-ten = (Seulement à Aisha) Je voulais écrire. J’ai compté jusqu’à dix et je me suis endormi
    .you-and-me = On écrit quelque chose, toi et moi ?
    .two-names = Oui ! Une phrase, deux noms.
    .two-names_why = Les cinq silencieux ne sont plus que trois. Pour le suivant, ce sera plus facile.
    .too-late-now = C’est trop tard maintenant
    .too-late-now_why = On peut croire que c’est trop tard. Pour Dara, non. Il attend toujours un mot.
    .still-soup = Nani dit : une soupe en retard, c’est quand même de la soupe
    .soup-it-is = Alors on la sert. Une phrase, deux noms.
    .soup-it-is_why = Un mot en retard vaut tellement mieux que pas de mot.
    .saw-only-joke = Oh. Je voyais ma blague, et je ne voyais pas Dara
    .me-and-flute = Moi, ça m’est arrivé avec une flûte. Ça se répare
    .keep-proof_why = Aisha note sur papier les mots, les noms et les heures. Pas d’images. Un adulte peut voir ce qui s’est passé.
    .block_why = Maintenant, le téléphone d’Aisha se tait. Elle a droit à ce repos. Pour Dara, ce n’est pas encore calme. À qui pourrait-elle en parler ?
    .report_why = Les gens de la messagerie peuvent regarder les mots. Ça peut prendre des jours. Un adulte tout près est plus rapide.
    .leave_why = Aisha met le téléphone sous son oreiller. Une pause est permise. Elle peut encore s’asseoir à côté de Dara, et en parler.
    .tell_auntie = « Tatie, ils se moquent de Dara dans le groupe de la classe. Je ne sais pas quoi faire. »
    .tell_auntie_why = Tatie éteint le feu. « Tu as bien fait de venir. Je vais parler à monsieur Rahman. Et Dara aura des nouilles. Pas des molles. »
    .tell_nurse = « Madame Leilani, on se moque tous les jours de quelqu’un de ma classe. Vous pouvez aider ? »
    .tell_nurse_why = Le lendemain matin, elle pose son stylo et écoute. « Tu n’as pas à porter ça toute seule. Je parle à ton école aujourd’hui. »
    .noted = Aisha n’a pas ri avec eux, et elle en a parlé. Avec sa note, les adultes voient tout de suite ce qui s’est passé. Ils parlent calmement avec Mina. Dara entend un vrai pardon, et le bateau retrouve sa chaussette.
    .stood-by = Aisha n’a pas ri avec eux, et elle en a parlé. Les adultes parlent calmement avec Mina. Et deux autres des cinq silencieux s’assoient à côté de Dara. Le banc est plein.
    .quiet-undone = Au début, Aisha s’est tue. Ça se comprend : c’est dur d’être la première. Puis elle en a parlé, et le silence était réparé. Dara dit : « En retard, ça va. Tu es venue. »
    .already-happened = C’est arrivé : il y a eu des moqueries. Dara n’y est pour rien, et Aisha n’a pas commencé. Une foule, ça attire. Elle en a parlé, et ça compte. Un adulte aide, les mots sont enlevés, et Dara entend un vrai pardon.
    .hint = Aisha peut écrire, agir ou en parler, à tout moment.
    .hint_more = En parler est toujours un des bons chemins.
    .teacher = Jouez-la deux fois : en parlant, puis en riant avec les autres. Quelle réponse oserait un enfant timide ? Qu’est-ce que Mina n’a pas vu ? Insistez : quelqu’un aide dans chaque fin, et personne ici n’est « un harceleur » : on fait des choses, et on peut arrêter.

# source 204cb49b
five-river = Rire avec les autres, ou ne rien dire : les deux arrivent à des gens gentils. Un groupe entraîne comme une rivière. Ce n’est pas la faute d’Aisha si les rivières entraînent. Et regarde, elle a trouvé la rive.

# source 8857f9a3
five-late = Tomasi s’est tu jusqu’à jeudi. Qu’est-ce qui aide Dara maintenant ?
    .leave-it = Rien. Après trois jours, c’est trop tard.
    .leave-it_why = Un peu gênant, peut-être. Dara aimerait quand même beaucoup l’entendre.
    .kept-quiet = « Je me suis tu. Pardon. J’aime ton bateau. »
    .kept-quiet_why = Trois petites phrases. Dara sourit pour la première fois depuis lundi.
    .long-talk = Expliquer pendant une heure pourquoi il s’est tu
    .long-talk_why = Les raisons peuvent venir plus tard. D’abord vient ce qui aide Dara.
    .huge-present = Un cadeau énorme, pour que personne n’en parle
    .huge-present_why = Des mots gentils n’ont pas besoin de papier cadeau. Et un éléphant n’entre pas sous le lit de Dara.
    .hint = Qu’aimerait entendre Dara ?
    .hint_more = C’est court, et honnête sur les jours de silence.
    .teacher = Question : qu’est-ce qui rend difficile un mot en retard, et pourquoi en vaut-il la peine ? La classe cherche pour Tomasi des débuts qui tiennent en un souffle. Personne n’est obligé de dire quand il s’est tu lui-même.

# source a11f81fa
five-tell = Ravi dit : « Parles-en à quelqu’un, Dara. Je viens avec toi. » Aide Dara à trouver un début.
    .bit-silly = « Le groupe de la classe est un peu bête. »
    .bit-silly_why = C’est vrai ! Mais un adulte pensera à des blagues, et pas à Dara.
    .no-race = « Je ne veux plus faire la course. »
    .no-race_why = C’est vrai, et c’est un début. Mais il manque la raison, et c’est elle qui compte le plus.
    .they-laugh = « Ils se moquent de moi dans le groupe, tous les jours. Aidez-moi. »
    .they-laugh_why = Quoi, où, combien de fois, et ce qu’il lui faut. Personne ne peut passer à côté.
    .tell_teacher = Trente pagaies tombent de son armoire.
    .tell_teacher_why = « Oh là là ! Pas maintenant, Dara ! » Il n’a pas dit non. Il avait une pagaie sur la tête.
    .teacher_again = Les pagaies sont attachées. Il s’assoit. « J’aurais dû écouter tout de suite. Ce n’est pas ta faute. On va arrêter ça ensemble. »
    .tell_uncle = Il répare une radio à son stand.
    .tell_uncle_why = « Les enfants rient. Ça passera. » Il veut le consoler. Mais ça n’a pas passé, alors Dara peut en parler à quelqu’un d’autre.
    .tell_nurse = La porte du poste de santé est ouverte.
    .tell_nurse_why = Elle approche deux chaises, une pour Ravi. « Ça fait mal. Tu as bien fait de venir. Je parle à ton maître aujourd’hui. »
    .end = Quelqu’un a écouté. Monsieur Rahman a parlé à la classe, et personne n’a été rabaissé. Vendredi, trois autres bateaux avaient une chaussette.
    .hint = Quelle phrase dit ce qui se passe, et demande de l’aide ?
    .hint_more = Si l’un n’a pas le temps, il y a « encore », et il y a « un autre ».
    .teacher = Le premier n’a pas aidé : ce n’est pas une raison d’arrêter. Récoltez des phrases pour un deuxième essai : « C’est important », « Quand avez-vous le temps ? ». Dites qui on peut trouver dans votre école, et quand. Accompagner un ami est une bonne façon d’aider.

# source 212b1347
five-race = On est arrivés cinquièmes ! Le bateau de Mina a coulé au départ. La Nouille a pris son capitaine à bord, une pomme de terre, et l’a ramené au sec. Mina a demandé pardon, et je lui ai prêté l’autre chaussette.

# source 7627485c
ending_first-word = Aisha a écrit à Dara le premier mot gentil. Il était petit, et il pesait plus lourd que trois visages qui rient.

# source bda3f406
ending_safe-shore = Quelqu’un a commencé, quelqu’un a suivi, et les cinq silencieux ne sont plus silencieux.

# source d895e8e2
five-warm-chess = Suri est nouvelle au club d’échecs. Tout le monde joue déjà. Que pourrait faire Tomasi ?
    .till-she-asks = Attendre qu’elle demande
    .till-she-asks_why = C’est dur de demander quand tous sont occupés. Il peut rendre ça facile.
    .play-next = Dire : « Tu joues la prochaine partie avec moi ? »
    .play-next_why = Une petite question, et elle fait partie du club. Elle gagne aussi, mais ça, c’est une autre histoire.
    .nicer-then = Lui dire que le club est très sympa
    .nicer-then_why = C’est vrai ! Mais elle préfère le remarquer que l’entendre.
    .hint = Laquelle lui donne une place ?

# source ab1d6c55
five-warm-queue = Au marché, un garçon passe devant le petit Idris. Que pourrait dire Suri ?
    .only-idris = Rien. Idris est petit et peut attendre.
    .only-idris_why = Il a attendu aussi longtemps que les grands. Il ne sait peut-être pas encore le dire.
    .pushy = « Les malpolis comme toi passent en dernier ! »
    .pushy_why = Elle a raison pour la file. Mais avec une insulte dedans, ça devient une dispute.
    .before-you = « Excuse-moi, il était là avant. »
    .before-you_why = Calme, court, vrai. Le garçon ne l’avait même pas vu.
    .hint = Laquelle dit ce qui est, et n’insulte personne ?

# source a0681096
five-warm-shade = Aisha aimerait un banc à l’ombre. À plusieurs, c’est plus facile. Quel est le bon ordre ?
    .own-head = Elle réfléchit à ce qu’elle va dire
    .own-head_why = Maintenant, elle sait ce qu’elle veut : un banc, un arbre.
    .two-more = Elle en trouve deux qui le veulent aussi
    .two-more_why = Trois envies parlent plus fort qu’une.
    .ask-together = Ils demandent ensemble à monsieur Rahman
    .ask-together_why = Il apporte une scie. Ce sera un long banc.
    .hint = D’abord sa propre tête, puis d’autres têtes.
