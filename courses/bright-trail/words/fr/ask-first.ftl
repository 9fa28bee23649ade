### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source d6ce23bf
lesson = La vidéo du sandwich
    .about = Mina a filmé quelque chose de très drôle. Mais la vidéo n’est pas seulement à elle.
    .learned = Une image appartient aussi à ceux qui sont dessus. Demande d’abord. Non est une réponse entière, et une erreur se répare.
    .tell = Si quelqu’un insiste pour une image, ou si elle circule, parles-en à un adulte, à la maison ou à l’école. Il peut aider, quoi qu’il se soit passé avant.

# source 18755797
sports-day = La fête du sport est finie, et c’est Mina qui prenait les photos ! Vingt photos de pieds. Dix photos de nuages. Six photos de son propre pouce. Et puis il y a la vidéo. Oh, la vidéo !

# source 7505c8df
flying-shoe = Alors, Aisha court. Sa chaussure s’envole. Elle trébuche, et elle tombe dans le bac à sable, en plein sur le sandwich de monsieur Rahman ! J’ai tellement ri que toute la vidéo tremble.

# source c592407e
first-move = Mina veut la montrer à toute la classe. Par quoi commencer ?
    .just-funny = L’envoyer. C’est drôle, pas méchant !
    .just-funny_why = Drôle pour ceux qui regardent. Personne n’a encore demandé comment c’est pour Aisha.
    .new-title = L’appeler « Fille contre sandwich », sans son nom
    .new-title_why = Toute la classe a vu cette course. Enlever le nom ne cache personne.
    .ask-aisha = Demander à Aisha
    .ask-aisha_why = C’est elle qui est dans le sable. « Je peux la montrer ? » prend deux secondes.
    .she-smiled = Rien. Aisha a souri, donc c’est oui.
    .she-smiled_why = On sourit aussi quand on se sent bête. Seul un oui est un oui.
    .hint = Qui est dans la vidéo ?
    .teacher = Question : à quoi peut ressembler un visage quand quelqu’un dit oui et pense non ? Restez dans l’histoire, ne parlez pas de vidéos d’enfants de la classe.

# source 8b9f51f1
aisha-answers = Merci d’avoir demandé d’abord ! Regardons-la ensemble. Mais ne l’envoie pas, s’il te plaît. J’entendrais des blagues de sandwich jusqu’à quatre-vingt-dix ans. Alors pour moi, c’est non.

# source be29f25d
after-the-no = Aisha a dit non. Que fait Mina ?
    .ask-till-yes = Elle redemande jusqu’à ce qu’Aisha cède
    .ask-till-yes_why = Un oui pressé comme un citron n’est pas un vrai oui. Une seule question suffisait.
    .let-it-be = Elle dit « OK » et s’arrête là
    .let-it-be_why = Aisha n’a rien à expliquer. Et maintenant, elle sait qu’elle peut faire confiance à Mina.
    .only-dara = Elle l’envoie seulement à Dara, il est gentil
    .only-dara_why = Dara est gentil. Mais le non d’Aisha valait pour tout envoi, et de là une copie peut repartir en voyage.
    .teacher = Entendre un non, ça s’apprend aussi. À deux : l’un demande, l’autre dit non, le premier répond « OK, merci de me l’avoir dit ».

# source c5e9a323
camera-words = Quatre moments avec une caméra, et quatre phrases courtes. Retourne chaque carte.
    .want-to-share = Quelqu’un veut partager
    .want-to-share_back = « Celle-là, ça te va ? Tu peux aussi dire non. »
    .got-a-no = Un ami dit non
    .got-a-no_back = « OK. Merci de me l’avoir dit. » C’est tout. On ne fait pas la tête.
    .filming = Quelqu’un commence à filmer
    .filming_back = « Demande-moi d’abord, s’il te plaît. » Ça marche avec un sourire, et sans.
    .too-fast = C’était posté trop vite
    .too-fast_back = « Pardon. Je l’ai enlevée. » Vite, c’est bien. Tard, c’est bien aussi.
    .teacher = Les enfants disent les quatre phrases à voix haute sur plusieurs tons : timide, drôle, ferme. Quel ton fait le plus de bien ?

# source 8c4e602c
look-behind = L’équipe de Tomasi a dit oui à une photo sur une page de sport. Que devrait cacher monsieur Rahman ?
    .duck-cloud = Un nuage en forme de canard
    .duck-cloud_why = Un canard dans le ciel peut être n’importe où. Coin-coin !
    .badge = Les écussons sur leurs maillots
    .badge_why = Un écusson à côté d’un visage dit quelle école. N’importe qui peut chercher où c’est.
    .medal = L’énorme médaille de Tomasi
    .medal_why = Il l’a gagnée, il en est fier, et il a dit oui. Elle ne mène personne à lui.
    .sign = Le panneau de la rue derrière eux
    .sign_why = Bien vu ! Un panneau dit exactement où ils étaient.
    .tags = Les étiquettes à leur nom sur les sacs
    .tags_why = Avec un nom à côté d’un visage, un inconnu peut parler comme un ami.
    .hint = Qu’est-ce qui dit qui ils sont, ou où les trouver ?
    .teacher = Il y en a plusieurs. Question : que peut cacher encore l’arrière d’une image ? Un numéro de maison, un emploi du temps, un écran. N’utilisez pas de photos de vos élèves.

# source aa024650
race-photo = Tomasi va poster une photo de la course sur la page de l’école. Aide-le à la préparer.
    .alt = Tomasi avec un écusson et une coupe, Mina qui fait signe, un petit enfant, un panneau avec une flèche, un nuage en forme de canard
    .cloud = Le nuage
    .cloud_why = Il ressemble toujours à un canard. Il ne mène toujours personne nulle part.
    .badge = L’écusson sur son maillot
    .badge_why = Les images voyagent. Loin de la page de l’école, il dit où trouver Tomasi.
    .trophy = La coupe
    .trophy_why = Elle peut briller tant qu’elle veut. Elle dit seulement qu’il a gagné.
    .small-child = Le petit enfant derrière eux
    .small-child_why = Il vient de passer en courant, et on ne peut pas lui demander. Flouter, c’est juste.
    .sign = Le panneau de la rue
    .sign_why = Il montre où ils étaient. Un panneau ne manquera à personne.
    .tell_mina = Elle est dessus, elle fait signe avec ses cinq doigts.
    .tell_mina_why = « Tu as demandé ! C’est gentil. Pour la page de l’école, oui. Mais pas pour tout Internet, s’il te plaît. »
    .everybody = Tous ceux qui sont en ligne
    .everybody_why = Le oui de Mina était pour la page de l’école. Et plus on est à la voir, plus elle voyage loin.
    .school-page = La page de l’école, pour les élèves et leurs familles
    .school-page_why = C’est à ça que Mina a dit oui. Et beaucoup étaient là et ont applaudi.
    .fans-too = La page de l’école, et une page de fans de course
    .fans-too_why = Les fans de course sont drôles. Mais le oui de Mina était pour une page. Tomasi devrait lui redemander.
    .end = L’école l’a vue, avec trois petits flous. Le panneau n’a manqué à personne. Tout le monde a parlé de la coupe. Et du canard dans le ciel.
    .hint = Qu’est-ce qui dit qui ils sont, ou où les trouver ? Et à qui n’a-t-on pas pu demander ?
    .hint_more = Il faut trois flous : un sur un maillot, un sur un poteau, un sur deux petits pieds.
    .teacher = Question : pourquoi flouter un écusson sur la page de l’école elle-même ? Parce que les images se copient et voyagent. Un oui vaut pour un endroit ; un autre endroit demande une nouvelle question. Prenez des dessins, jamais des photos de vos élèves.

# source 9ea61704
mine-or-ours = Qu’est-ce qui va où ?
    .free = Libre à partager
    .ask-them = Demander d’abord
    .stays = À ne pas partager
    .thumb = Six photos du pouce de Mina
    .thumb_why = C’est son propre pouce. Il est presque célèbre, maintenant.
    .bus = Dara endormi dans le bus
    .bus_why = Quelqu’un qui dort ne peut pas dire oui. Elle peut demander à son réveil.
    .aisha-video = La vidéo d’Aisha, après son non
    .aisha-video_why = Mina a demandé, et Aisha a répondu. L’affaire est réglée.
    .drawing = Un dessin de Mina
    .drawing_why = C’est son œuvre, et il n’y a personne d’autre dessus. Elle peut la donner.
    .brother = Une histoire sur le frère d’Aisha
    .brother_why = Même sans photo, ça parle de quelqu’un. Il ne trouvera peut-être pas ça drôle, alors demande-lui.
    .trusted = Ce que Dara lui a confié en secret
    .trusted_why = Dara lui a fait confiance. Mais si quelqu’un risque d’avoir mal, en parler à un adulte est bien.
    .team = L’équipe de Tomasi qui crie de joie
    .team_why = Ils sont superbes, et c’est quand même à eux de choisir. Demande à tous ceux qu’on voit.
    .teacher = Parlez des deux qui n’ont pas d’image : une histoire aussi parle de quelqu’un. Dites bien qu’un secret qui inquiète peut toujours être dit à un adulte.

# source bf0e5cdd
ravi-writes = Ding ! C’est Ravi, de la classe de Mina. Il est souvent très drôle. Que conseilles-tu à Mina ?
    .did-you-see = Hahaha Aisha et le SANDWICH
    .send-send = Tu l’as filmé !! Envoie envoie envoie
    .send-it = Haha OK, tiens !
    .send-it_why = C’est dur de ne pas rire avec lui. Mais Aisha a dit non, et maintenant une copie échappe à Mina.
    .she-said-no = J’ai demandé à Aisha. Elle a dit non.
    .she-said-no_why = Court et vrai. Ravi sait maintenant que ce n’est pas contre lui.
    .no-video = Meilleur sandwich du monde ! Mais pas de vidéo, désolée.
    .no-video_why = Mina rit avec lui et tient parole envers Aisha. Les deux à la fois !
    .all-do-it = Allez, tout le monde fait ça
    .just-me = Juste pour moi. Je montrerai à personne
    .rather-not = Je préfère pas.
    .rather-not_why = Trois mots, et pas besoin de raison. C’est bien de les avoir sous la main.
    .only-you = OK, mais rien qu’à toi. Promis ?
    .only-you_why = Ravi pense peut-être sa promesse. Mais une fois envoyée, Mina ne peut plus la retenir.
    .your-fall = Tu aimerais ça, si c’était toi ?
    .your-fall_why = Une vraie question peut faire réfléchir quelqu’un.
    .so-boring = Pff. T’es trop pas drôle
    .out-of-group = Envoie ou tu sors du groupe
    .still-no = C’est pas juste. C’est toujours non.
    .still-no_why = Mina dit ce qui ne va pas et garde son non. Il faut du courage.
    .thumb-instead = Je peux t’envoyer mon pouce. Six fois.
    .thumb-instead_why = Une blague peut faire retomber la vapeur. C’est toujours un non, avec un chapeau rigolo.
    .do-not-kick = Bon, tiens. Mais me vire pas.
    .do-not-kick_why = Personne ne veut se retrouver dehors. Une menace comme ça pèse lourd, et c’est Ravi qui l’a faite.
    .fell-too = Hum. Moi aussi je suis tombé, de la scène
    .last-chance = Mais ils la veulent tous. Dernière chance !
    .last-time = OK, OK. Tiens. Content ?
    .last-time_why = Il a tant demandé qu’elle s’est fatiguée. Ça arrive. Fatiguée, ce n’est pas pareil que oui.
    .you-know = Alors tu sais ce que ça fait. Désolée, non.
    .you-know_why = Elle lui rappelle sa propre chute. Maintenant, il peut se mettre à la place d’Aisha.
    .soup-time = Je dois y aller, y a de la soupe. Salut !
    .soup-time_why = Mina n’a pas besoin de gagner. Elle peut juste s’arrêter. La soupe aide.
    .lol-thanks = MDR merci !!!
    .class-group = Oups. Je l’ai mise dans le groupe de la classe
    .pretend = Si on demande, c’est pas moi.
    .pretend_why = Quand on a peur, on veut se cacher. Mais pendant ce temps, la vidéo circule. En parler l’arrête plus vite.
    .take-it-down = Enlève-la s’il te plaît. Aisha a dit non.
    .take-it-down_why = Rapide et clair. Plus vite elle est enlevée, moins il y a de copies.
    .tell-aisha = Enlève-la, s’il te plaît. Je le dirai moi-même à Aisha.
    .tell-aisha_why = Aisha l’apprendra d’une amie, avec un pardon. C’est bien mieux que par surprise.
    .eleven-saw = Onze personnes l’ont vue
    .aisha-offline = Aisha n’a pas encore regardé
    .down-now = Enlève-la maintenant, s’il te plaît.
    .down-now_why = Certains l’ont déjà vue. Demander maintenant aide quand même : il y en aura moins.
    .ask-them-all = Tu peux demander à tous de l’effacer ?
    .ask-them-all_why = Bien pensé. Il n’y a pas que la première copie qui compte.
    .deleted = OK, OK. Je l’ai enlevée
    .some-have-it = Mais certains l’ont peut-être encore
    .hmpf = Hmpf. D’accord
    .no-promise = Les autres vont quand même te demander
    .keep-proof_why = Mina note qui a écrit quoi, et quand. Seulement des mots, pas d’images. Ça aide un adulte à voir la pression.
    .block_why = Ravi ne peut plus écrire à Mina pour l’instant. Une pause est permise, même avec quelqu’un de sa classe.
    .report_why = Les gens de la messagerie peuvent regarder ce qui a été écrit. Ils peuvent aussi enlever des choses.
    .leave_why = Mina range le téléphone dans un tiroir. Aucun message n’a besoin d’une réponse à la minute.
    .tell_teacher = « Monsieur Rahman, c’est pour une vidéo d’Aisha. Elle ne veut pas qu’on la partage. »
    .tell_teacher_why = Le lendemain matin, il pose son thé et écoute. « Merci d’être venue. Tu n’auras pas d’ennuis. Je vais parler à Ravi et à Aisha. »
    .tell_auntie = « Tatie, Ravi n’arrête pas d’insister pour une vidéo. Tu peux lire ça avec moi ? »
    .tell_auntie_why = Elle lit tout. « C’est insister très fort. Tu as bien fait de me montrer. On va appeler monsieur Rahman ensemble. »
    .firm-with-note = La vidéo n’a jamais quitté le téléphone de Mina. Sa note montre comment Ravi insistait, et monsieur Rahman en parle calmement avec lui. Aisha et Mina la regardent une dernière fois, rient, et l’effacent.
    .firm = La vidéo n’a jamais quitté le téléphone de Mina. Monsieur Rahman parle avec Ravi, et personne n’est viré d’un groupe. Aisha et Mina la regardent une dernière fois, rient, et l’effacent.
    .said-sorry = La vidéo a circulé, et Mina l’a dit elle-même à Aisha. Aisha a eu de la peine, puis elle était contente de l’apprendre par elle. Cette pression n’était pas la faute de Mina. Monsieur Rahman demande à tous d’effacer leurs copies.
    .put-right = La vidéo a circulé. Une pression pareille n’était pas la faute de Mina. Monsieur Rahman demande à tous de l’effacer. Mina demande pardon à Aisha, et bientôt elles déjeunent de nouveau ensemble.
    .hint = Mina peut écrire, agir ou en parler à quelqu’un. À tout moment.
    .teacher = Jouez-la deux fois : une fois en tenant bon, une fois en cédant. Question : quelle phrase de Ravi mettait le plus la pression, et pourquoi ? Insistez : Mina reçoit de l’aide dans les deux cas.

# source 9452e526
it-got-out = Dans une des réponses, la vidéo est partie. Une pression comme celle de Ravi marche sur presque tout le monde, même les adultes. Ce qui aide ? Demander à Ravi de l’enlever, demander pardon, et en parler. Il n’est jamais trop tard pour ça.

# source f7cc203b
ice-cream-nose = Dara a posté Tomasi avec de la glace sur le nez, sans demander. Tomasi a de la peine. Qu’est-ce qui aide le plus ?
    .only-a-joke = Dire que c’était juste une blague
    .only-a-joke_why = Alors Tomasi a deux soucis : la photo, et un ami qui n’écoute pas.
    .down-and-sorry = L’enlever et demander pardon
    .down-and-sorry_why = Tomasi se sent entendu. Dara demande aux autres de l’effacer aussi, et partage sa mangue.
    .get-even = Laisser Tomasi en poster une drôle de lui
    .get-even_why = Maintenant deux garçons ont de la peine, et il y a de la glace partout.
    .down-and-hush = L’enlever et ne pas en parler
    .down-and-hush_why = C’est la moitié du chemin ! Mais Tomasi ne peut pas savoir que Dara regrette.
    .hint = Une partie est pour la photo. L’autre est pour Tomasi.
    .teacher = Question : qu’est-ce qui fait un bon pardon ? Dire ce qui s’est passé, réparer, ne pas ajouter de « mais ». Les enfants peuvent en écrire un pour Dara.

# source 3e41cde1
whom-dara-tells = Le lendemain, une vidéo de Dara circule. Il n’a jamais dit oui. À qui pourrait-il en parler ?
    .nobody = À personne. Ce serait rapporter.
    .nobody_why = Rapporter, c’est vouloir des ennuis pour quelqu’un. En parler, c’est vouloir de l’aide. Ici, c’est en parler.
    .mr-rahman = À monsieur Rahman
    .mr-rahman_why = Il connaît la classe. « Monsieur Rahman, il y a une vidéo de moi. Je n’ai pas dit oui. »
    .capital-letters = À tout le groupe, EN MAJUSCULES
    .capital-letters_why = Ça ferait du bien une seconde. Puis tous regarderaient une dispute. Une seule personne calme peut faire plus.
    .auntie-sok = À Tatie Sok
    .auntie-sok_why = Elle n’est pas à l’école, mais elle écoute bien. Et elle peut appeler l’école.
    .hint = Il y en a plusieurs de bonnes. Qui peut vraiment faire quelque chose ?
    .teacher = Parlez de la différence entre rapporter et en parler. Question : quelle serait une bonne première phrase si monsieur Rahman n’est pas là ce jour-là ?

# source be2b5872
no-sand = Je suis content qu’on me l’ait dit. Ravi et moi, nous avons bien parlé, et maintenant il demande d’abord. Viens me voir pour les grandes choses et pour les petites. Et Aisha, merci pour le nouveau sandwich. Sans sable, cette fois !

## Warm-ups
# source 9c6a37f0
ask-bean-song = Ravi a enregistré sa grand-mère qui chante pour ses haricots. Il veut passer ça en classe. Par quoi commencer ?
    .play-it = Le passer, car c’est très beau
    .play-it_why = C’est très beau ! Mais elle chantait pour les haricots. Personne ne lui a parlé d’une classe.
    .without-name = Le passer sans dire son nom
    .without-name_why = Tout le monde connaît cette voix. Elle appelle Ravi à table à trois rues d’ici.
    .ask-her = Lui demander
    .ask-her_why = C’est sa voix. Elle peut dire oui, non, ou « seulement le passage avec les haricots ».
    .hint = C’est la voix de qui ?

# source 1b056a45
ask-kite-photo = Suri veut montrer à tous une photo de son cerf-volant. Qu’est-ce qui y dit où elle habite ?
    .big-seven = Le grand 7 sur le cerf-volant
    .big-seven_why = Sept est son chiffre préféré. Le cerf-volant n’habite nulle part, il vole.
    .small-seven = Le petit 7 sur le portail
    .small-seven_why = C’est un numéro de maison, petit et tout au fond. Suri peut le couper.
    .red-sky = Le ciel rouge du soir
    .red-sky_why = La moitié du monde a le même ciel. Il ne trahit rien.
    .hint = Regarde derrière le cerf-volant.

# source 679f031f
ask-domino-tower = Dara veut filmer la tour de dominos de Tomasi, alors d’abord il [asks]. Tomasi dit non. « [okay] », dit Dara, et il [away] son téléphone.
    .asks = demande
    .asks_why = Demander prend deux secondes. La tour peut bien attendre.
    .okay = OK
    .okay_why = Un tout petit mot, et Tomasi n’a rien à expliquer.
    .away = range
    .away_why = Maintenant Tomasi voit que son non compte. Et la tour est toujours debout.
    .begs = supplie
    .begs_why = Un oui qu’il a fallu supplier n’est pas un vrai oui.
    .closer = approche
    .closer_why = De plus près, c’est encore filmer. Et la tour tomberait.
    .hint = D’abord vient une question. Et un non est une réponse entière.
