### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 7725b352
lesson = La carte au lac de confiture
    .about = Une lanterne est encore éteinte. Lumo a dessiné une carte de ceux qui aident, et Ravi ne fait plus de blagues.
    .learned = Une phrase qui couine suffit. Si la première aide est trop petite, redis-le, ou parles-en à un autre. Personne n’a à porter une pierre tout seul.
    .tell = Ceux qui aident sont à la maison, à l’école, au poste de santé, sur { -helpline }. Un ami peut venir aussi. Il n’est jamais trop tard.

# source 12677b02
helpers-hello = La voilà, la dernière lanterne ! J’ai dessiné une carte de tous ceux qui aident. Le lac violet, c’est de la confiture. J’ai fait une tache. Aujourd’hui, quelqu’un a un souci, et ça finit bien. Tu peux passer chaque étape.
    .teacher = Avant la classe, cherchez qui aide les enfants chez vous : à l’école, au poste de santé, par téléphone. Ajoutez-le à la page Aide s’il manque. Personne ne raconte un souci à lui en classe. Dites quand et où vous avez le temps pour un mot tranquille, et que chacun peut passer.

# source b4236db8
helpers-no-joke = Ravi s’arrête au milieu d’une blague.
    .forget-it = Pourquoi les lucioles ne se perdent jamais ? Parce que… oh, laisse tomber.
    .sharp-eyes = Ravi n’a jamais oublié une blague. Aisha a l’œil. Elle s’assoit à côté de lui.
    .says-it = Quelqu’un en ligne me fait peur. Promets de ne rien dire !
    .promises = Promis !
    .two-stones = C’était rapide. Maintenant, il y a deux pierres, une dans chaque ventre.
    .lumo-asks = Et pourquoi on ne se perd jamais ? J’aimerais vraiment savoir !
    .teacher = Question : comment Aisha l’a-t-elle remarqué ? Un ami qui se tait, plaisante moins ou ne vient plus a peut-être un souci. Ou juste mal dormi. On peut s’asseoir à côté de quelqu’un et demander. Ne parlez que de Ravi, pas des enfants de la classe.

# source 77249ae0
helpers-promise = Aisha a promis trop vite. Que pourrait-elle dire à Ravi maintenant ?
    .keep-quiet = « J’ai promis, je me tairai pour toujours. »
    .keep-quiet_why = Aisha est loyale. Mais alors ils portent la pierre à deux, et personne de plus fort n’aide.
    .whole-class = « Je vais demander à toute la classe quoi faire ! »
    .whole-class_why = Elle veut aider. Mais beaucoup d’oreilles, ça fait des histoires. Un adulte de confiance apporte de l’aide.
    .come-along = « Ça, je ne peux pas le garder. Je viens avec toi. »
    .come-along_why = Honnête et gentil. Ravi l’apprend d’abord par elle, et il n’est pas seul avec ça.
    .not-so-bad = « Oh, ça ne peut pas être si grave. »
    .not-so-bad_why = C’est pour consoler. Mais la pierre de Ravi est vraie, et maintenant il risque de se taire.
    .hint = Laquelle est vraie, et ne laisse personne seul ?
    .teacher = Une promesse de cacher un souci, on peut la reprendre, en le disant d’abord à son ami. Ce n’est pas une trahison. Par deux : « J’ai promis trop vite. Je ne peux pas le garder, parce que je veux que tu sois en sécurité. Je viens avec toi. »

# source 3e3ee2d0
helpers-signs = C’est un grand de son bus qui a commencé, dit Ravi. Qu’est-ce qui est venu en premier ?
    .friendly = Il rit des blagues de Ravi.
    .friendly_why = Ça fait plaisir, et c’est permis. Rire ensemble n’est le signe de rien.
    .gold-hat = Il donne à Ravi un chapeau en or.
    .gold-hat_why = C’est un chapeau dans un jeu. Ravi était content. Personne ne pouvait encore savoir à quoi il servirait.
    .you-owe = « Tu as mon chapeau, alors tu me dois quelque chose. »
    .you-owe_why = Le cadeau est devenu un hameçon. Ici, on peut en parler.
    .or-else = « Fais-le et tais-toi, sinon… »
    .or-else_why = La pression et le silence sur une même ligne. Ici aussi, on peut en parler.
    .two-now = Ravi en parle à Aisha.
    .two-now_why = Tard sur la ligne, et ça aide quand même. Maintenant, ils sont deux à savoir.
    .hint = Un chapeau, il faut le recevoir avant de le porter.
    .hint_more = D’abord la gentillesse, puis le chapeau. À la fin, Aisha le sait.
    .teacher = Posez les cinq sur une ligne au tableau. À quel point pourrait-on s’étonner, et auquel en parler ? À chacun ! Ce n’est une ligne qu’en regardant en arrière : de dedans, chaque pas semblait petit. Ce n’est jamais la faute de Ravi.

# source efccb3d7
helpers-map = Lumo déplie sa carte. Où Ravi peut-il trouver de l’aide ?
    .alt = Un village : une vieille dame sur le pas de sa porte, une école, un poste de santé, un stand avec un téléphone, deux amis, une tache violette.
    .porch = La véranda de Nani
    .porch_why = La grand-mère de Ravi n’a pas de téléphone. Mais elle a deux bonnes oreilles et une théière.
    .school-house = L’école
    .school-house_why = Il y a monsieur Rahman, et d’autres adultes qui connaissent bien les enfants.
    .post = Le poste de santé
    .post_why = Leilani, l’infirmière, soigne les genoux, et aussi les soucis que personne ne voit.
    .friends = Deux amis sur le chemin
    .friends_why = Les amis ne peuvent pas soulever toutes les pierres. Mais ils viennent avec toi, et c’est beaucoup.
    .jam-lake = Le lac violet
    .jam-lake_why = Pardon, c’est ma confiture. Elle est sucrée, mais donne de mauvais conseils.
    .stall = Le téléphone du stand
    .stall_why = D’ici, on peut appeler { -helpline }. Son numéro est sur la page Aide.
    .hint = Cinq endroits aident. Un colle aux doigts.
    .hint_more = Tout, sauf le lac.
    .teacher = Dessinez une carte de votre village ou de votre école, avec des lieux, pas avec les maisons des gens. Pour certains enfants, la maison n’est pas le lieu sûr : ne dites jamais qu’il faut d’abord le dire à un parent. Chacun pense en silence à deux personnes. Personne ne dit qui.

# source 1e6f5a9e
helpers-squeak = Ravi veut le raconter, et il ne sort qu’un couinement. Qu’est-ce qui peut aider ?
    .write-it = Un petit mot : « Lis ça, s’il te plaît. »
    .write-it_why = Le papier peut parler pour lui, et il ne couine jamais.
    .until-gone = Attendre que le souci s’en aille
    .until-gone_why = Un petit souci part parfois tout seul. Celui-ci devient plus lourd chaque jour. D’autres peuvent le porter avec lui.
    .draw-it = Dessiner ce qui ne va pas
    .draw-it_why = Un dessin fait un début. Quelqu’un qui écoute bien pose ensuite des questions, doucement.
    .perfect-words = S’entraîner jusqu’à ce que ce soit parfait
    .perfect-words_why = S’entraîner peut aider un peu. Mais pas besoin d’être parfait. Un couinement compte en entier.
    .take-aisha = Emmener Aisha
    .take-aisha_why = Elle n’a pas besoin de dire un mot. Elle doit juste être assise là.
    .hint = Trois de ces idées aident.
    .teacher = Chacun plie un petit mot pour Ravi qui dit « Lis ça, s’il te plaît », vide à l’intérieur. Comme ça, la main sait faire. Cherchez des moyens pour les enfants qui parlent peu ou signent : une carte-image, montrer du doigt, un ami qui parle.

# source d913fb9e
helpers-sentence = Une phrase pour un jour qui couine : « C’est [hard] à dire. S’il te plaît, [listen]. J’ai [need] d’aide. »
    .hard = dur
    .hard_why = Maintenant, l’adulte sait : ce n’est pas une blague.
    .listen = écoute-moi
    .listen_why = Celui qui entend ça pose sa cuillère.
    .need = besoin
    .need_why = La voilà, la phrase ! Elle tient dans un souffle.
    .funny = drôle
    .funny_why = Ce mot est souvent dans les phrases de Ravi. Cette fois, il cacherait le souci.
    .hurry = dépêche-toi
    .hurry_why = Alors l’adulte risque de courir partout. Ravi en veut un qui s’assoit.
    .hint = Le premier mot dit que ce n’est pas une blague.
    .teacher = Dites la phrase ensemble : en chuchotant, en couinant, de votre voix la plus calme. Toutes comptent. Traduisez-la dans chaque langue parlée dans la classe, et accrochez-la là où tout le monde peut la voir.

# source 9530b422
helpers-aisha-tells = Aisha a dit à Ravi : « Je vais chercher de l’aide. » Il a peur, et il hoche la tête. Aide-la à en parler pour son ami.
    .some-friend = « Un ami d’un ami a quelque chose. »
    .some-friend_why = C’est très loin, alors l’aide reste loin aussi. Un nom la rapproche.
    .only-promised = « Je sais quelque chose, mais j’ai promis. »
    .only-promised_why = Honnête ! On sait maintenant qu’il y a plus à dire. Ce qui aide Ravi, c’est la suite.
    .for-ravi = « Ravi a besoin d’aide. Quelqu’un en ligne lui fait peur. »
    .for-ravi_why = Qui, et quoi. Elle ne rapporte pas. Elle va chercher de l’aide.
    .tell_mother = Elle compte les œufs : trente et un, trente-deux…
    .tell_mother_why = « Pas maintenant, sinon je recommence ! » Occupée ne veut pas dire non. Des œufs, c’est compté en une minute. On peut aussi demander à d’autres.
    .mother_again = Les œufs sont comptés. Elle s’assoit avec eux deux. « Vous avez bien fait de venir. On va trouver de l’aide ensemble. »
    .tell_nani = Elle est sur sa véranda avec une théière.
    .tell_nani_why = Elle pose sa tasse. « Je n’ai pas de téléphone, petite, mais j’ai des oreilles. Tu es une bonne amie. Maintenant, c’est moi qui la porte. »
    .tell_teacher = Il cherche sa craie.
    .tell_teacher_why = La craie peut attendre. « Ravi, et pas de blague ? Alors c’est sérieux. Asseyez-vous, tous les deux. Je suis content que vous soyez venus. »
    .end = Ravi n’est pas resté longtemps fâché. « Tu l’as dit », a-t-il dit. Puis : « Tant mieux. » Maintenant, c’est un adulte qui porte la pierre.
    .hint = Quelle phrase dit qui a besoin d’aide ?
    .teacher = Rapporter, c’est vouloir des ennuis pour quelqu’un. En parler, c’est vouloir de l’aide. Un ami peut être fâché d’abord, et content plus tard. Aisha n’a rien à résoudre : son rôle finit quand un adulte écoute. Par deux, entraînez-vous aux deux phrases.

# source 5cb86df0
helpers-listener = Nani écoute très bien. Que répond quelqu’un qui écoute bien ?
    .fault = « Tout est ma faute. »
    .fault_with = « Ce n’est pas ta faute. »
    .fault_why = Celui qui fait peur à un enfant est responsable. Quelqu’un qui écoute bien le dit.
    .believe = « Personne ne me croira. »
    .believe_with = « Je te crois. »
    .believe_why = Trois mots, et la moitié de la pierre est partie.
    .so-long = « J’ai attendu si longtemps. »
    .so-long_with = « C’est bien que tu viennes maintenant. »
    .so-long_why = Quelqu’un qui écoute bien ne demande pas « Pourquoi si tard ? » Il est assez tôt pour aider.
    .what-now = « Je ne sais pas quoi faire. »
    .what-now_with = « On va trouver ensemble. »
    .what-now_why = À partir de maintenant, un adulte réfléchit aussi. Ravi peut boire son thé.
    .hint = Cherche les mots qui se répondent.
    .teacher = Ces quatre réponses sont pour nous aussi. Ajoutez ce qu’on ne promet pas : « Je ne le dirai à personne. » Mieux : « Je le dirai seulement à ceux qui peuvent aider, et tu le sauras d’abord. » Comment regarde, s’assoit et attend quelqu’un qui écoute bien ?

# source effc8d76
helpers-ravi-tells = Le téléphone de Ravi est resté éteint deux jours. Puis tout a recommencé. « Je l’ai déjà dit », pense-t-il. Aide-le à le redire.
    .know-already = « Tu le sais déjà. Tant pis. »
    .know-already_why = Les adultes croient que c’est fini. Ils ne voient pas que non. Il faut qu’ils l’entendent.
    .still-on = « Je l’ai dit une fois, et ça continue. Il me faut plus d’aide. »
    .still-on_why = C’est une nouvelle, et une nouvelle importante. L’aide peut venir en deux portions.
    .phone-cold = « Un téléphone peut-il attraper un rhume ? »
    .phone-cold_why = Ça fait rire, et Ravi adore faire rire. Mais le souci reste dans sa poche.
    .note-again = Un petit mot : « Ça continue. Lis ça, s’il te plaît. »
    .note-again_why = Du papier, pour un jour qui couine. Ça dit ce qui est nouveau, et ça suffit.
    .tell_uncle = Il répare un téléphone à son stand.
    .tell_uncle_why = « Il a été éteint deux jours. C’est sûrement fini ! » Il se trompe. Ce n’est pas la faute de Ravi. Il peut le redire, ou en parler à un autre.
    .uncle_again = Il pose le tournevis et regarde. « Tu avais raison, et moi tort. Allons voir l’infirmière ensemble. »
    .tell_auntie = Elle a une poule sous chaque bras.
    .tell_auntie_why = « Une minute, mon grand ! Elles me tirent les manches ! » Ce n’est pas un non. Ce sont juste deux poules.
    .auntie_again = Les poules sont rentrées. Elle s’essuie les mains et écoute jusqu’au bout. « Tu as bien fait de le redire. On va chercher plus d’aide. »
    .tell_nurse = Elle arrose les plantes du poste de santé.
    .tell_nurse_why = Elle pose l’arrosoir. « Tu l’as redit. C’était bien. Maintenant, appelons des gens qui s’y connaissent. »
    .end = Cette fois, l’aide était assez grande. Le dire la première fois n’était pas une erreur. C’était le premier pas, et voilà le deuxième.
    .hint = Deux des phrases disent que ce n’est pas fini.
    .teacher = « Je l’ai déjà dit et rien n’a changé » : c’est là que beaucoup abandonnent. Le dire deux fois, trois fois, est normal : montrez-le. Qu’est-ce qui change une petite aide en une plus grande ? Et vous : quand un enfant, chez nous, apprend-il ce que c’est devenu ?

# source bd82d031
helpers-line = Que se passe-t-il quand Ravi appelle { -helpline } ?
    .alt = Quatre images : Ravi avec le téléphone et l’infirmière, quelqu’un au casque qui écoute, un plan en dessins, du thé près de la fenêtre.
    .beside-him = L’infirmière est assise à côté de Ravi. Le téléphone sonne, et il peut souffler.
    .kind-voice = Quelqu’un répond. « Bonjour. Prends ton temps. Tu peux commencer où tu veux. »
    .small-plan = Ils font un plan ensemble. Si c’est dangereux, ils font venir plus d’aide.
    .like-a-pea = Ravi raccroche. La pierre est encore là, grosse comme un petit pois.
    .teacher = Montrez où est le numéro : sur la page Aide, vérifié par vous. Avant la classe, cherchez ce qui vaut pour votre ligne d’écoute : ses heures, si c’est gratuit, si on peut écrire. Ne promettez pas que tout reste secret : en cas de danger, ils appellent de l’aide. Jouez un appel : l’un appelle, l’autre dit « Prends ton temps ».

# source b52d7763
helpers-choose = Où y a-t-il quelqu’un qui aide bien ? Choisis un endroit, ou penses-y seulement. Ce n’est gardé nulle part.
    .home-one = À la maison ou dans la famille
    .home-one_why = « On peut s’asseoir une minute ? » Ça marche aussi entre deux assiettes.
    .school-one = À l’école
    .school-one_why = « Je peux venir vous voir après la classe ? » Ils ont déjà entendu ça, et ils aiment bien.
    .post-one = Au poste de santé, ou chez le voisin
    .post-one_why = « Vous avez le temps pour quelque chose de dur ? » Certains ont une théière toute prête.
    .line-one = Sur { -helpline }
    .line-one_why = « Je ne sais pas comment commencer. » Beaucoup d’appels commencent comme ça. Le numéro est sur la page Aide.
    .not-yet-one = Personne ne me vient à l’esprit
    .not-yet-one_why = Ça arrive. C’est justement à ça que sert { -helpline }. L’Aide est sur chaque écran.
    .teacher = Privé : pas de main levée, on ne demande à personne, on ne regarde pas l’écran du voisin. Deux personnes valent mieux qu’une : chacun pense à une deuxième, en silence. Puis nommez deux adultes de votre école que tout le monde peut trouver.

# source 687de2cb
helpers-party = Et après ?
    .it-stopped = Ça s’est arrêté. Des adultes y ont veillé. Ravi a rendu le chapeau, et Nani lui en a tricoté un.
    .idris-digs = J’ai creusé un trou, et il a plu ! Maintenant, la carte de Lumo est juste !
    .all-come = Tout le monde vient au Lac de Confiture. Le bateau de Dara y navigue, et coule aussitôt.
    .nani-phone = Nani n’a toujours pas de téléphone. « J’ai ma véranda », dit-elle, et elle sert du thé à tous.
    .why-fireflies = Ravi, s’il te plaît ! Pourquoi les lucioles ne se perdent jamais ?
    .they-do = Mais si ! Elles se perdent tout le temps !
    .light-up = Mais elles s’allument. Et alors, quelqu’un les trouve.
    .last-lantern = Lumo rit si fort que sa queue clignote. Et voilà : la dernière lanterne s’allume !
    .teacher = Quel est le rapport entre la blague de Ravi et le fait d’en parler ? Regardez tout le sentier : quelle phrase resservira ? Chaque enfant dessine une lanterne et y écrit le lieu de quelqu’un qui aide ou une première phrase, ou rien du tout. Accrochez les lanternes ensemble.

# source febaea3b
helpers-good-night = Toutes les lanternes sont allumées ! Certaines sont de travers, comme ma carte. Mina, Dara, vous tous : merci d’avoir marché avec moi. Personne n’a à trouver le chemin tout seul. S’il fait noir, allume-toi, et continue jusqu’à ce que quelqu’un vienne. Bonne nuit !
    .teacher = La fin du sentier. Remerciez la classe d’avoir bien écouté. Redites à tous : celui qui a un souci, maintenant ou dans un an, peut venir vous voir, ou aller voir un adulte de confiance. Dites l’heure et le lieu. Puis allumez une lampe ensemble.

# source 97aafd0c
helpers-warm-who = Trois problèmes un même lundi. Qui peut aider le mieux ?
    .tablet = Une tablette au bouton cassé
    .tablet_with = Tonton Somchai, qui répare les choses
    .tablet_why = Il a un tournevis petit comme une fourmi.
    .knee = Un genou écorché
    .knee_with = Leilani, l’infirmière
    .knee_why = Elle a des pansements avec des éléphants dessus.
    .sum = Une addition qui ne tombe pas juste
    .sum_with = Monsieur Rahman, le maître
    .sum_why = Il connaît les additions. Il les aime, même.
    .hint = Qui a des pansements ?

# source 020010cc
helpers-warm-say = Idris est debout sur un pied. Quelle phrase apporte de l’aide ?
    .all-terrible = « Tout est affreux ! »
    .all-terrible_why = On peut se sentir comme ça. Mais personne ne sait encore quoi chercher.
    .silly-well = « Ce puits est bête. »
    .silly-well_why = Peut-être. Ce que le puits a fait, il ne l’a pas encore dit.
    .in-the-well = « Ma chaussure est dans le puits. À l’aide ! »
    .in-the-well_why = Ce qui s’est passé, et « à l’aide ». Quelqu’un va déjà chercher le long crochet.
    .hint = Laquelle dit ce qui s’est passé ?

# source 7ffb94ff
helpers-warm-rain = La pluie envoie des signes avant d’arriver. Qu’est-ce que Dara a vu en premier ?
    .tiny-cloud = Un tout petit nuage
    .tiny-cloud_why = Si petit que seul un rêveur le voit.
    .big-cloud = Le même nuage, gros comme une grange
    .big-cloud_why = Il a grandi. C’est le bon moment pour ranger le bateau.
    .first-drop = La première goutte, sur son nez
    .first-drop_why = Maintenant, le signe est très clair. Cours !
    .wet-socks = Des chaussettes mouillées, toutes les deux
    .wet-socks_why = Trop tard pour les chaussettes. Jamais trop tard pour des sèches.
    .hint = Les nuages grandissent. Les chaussettes viennent en dernier.

# source 616a1c05
helpers-warm-boat = Dara a promis son bateau à deux amis le même jour. Que pourrait-il dire ?
    .hide-it = « Le bateau est malade aujourd’hui. »
    .hide-it_why = Les bateaux toussent rarement. La vérité est plus facile à retenir.
    .too-fast = « J’ai promis trop vite. Cherchons une solution. »
    .too-fast_why = Il dit ce qui n’allait pas et veut réparer. Ils peuvent prendre chacun leur tour.
    .forgot-it = « J’ai dit ça, moi ? Jamais ! »
    .forgot-it_why = Les deux amis l’ont entendu. Un petit pardon leur ferait plus plaisir.
    .hint = Laquelle est vraie et aide à réparer ?
