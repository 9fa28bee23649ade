### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 73f17391
lesson = Le poisson à deux têtes
    .about = Une image fait peur à toute une classe : la rivière serait dangereuse. Est-ce vrai ? Dara et Aisha enquêtent.
    .learned = Arrête-toi, regarde qui le dit, et demande. Celui qui ne peut pas savoir ne partage pas. C’est une réponse entière.
    .tell = Si quelque chose en ligne fait peur, ou a été envoyé trop vite, parles-en à un adulte. On peut le réparer ensemble.

# source 4b1ce498
odd-fish = Me revoilà ! J’ai une tête, et elle a bien assez à faire. Aujourd’hui, quelqu’un m’a montré un poisson qui en a deux. Dara trouve ça louche. Viens, on va voir ça de près !

# source e214858f
river-news = C’est écrit : « Un poisson à deux têtes dans notre rivière ! Qui se baigne tombe malade ! Envoyez ça à tout le monde ! » Le petit frère d’Aisha ne veut même plus se laver les pieds.

# source 9ee992e1
first-thing = L’image est sur l’écran de Dara. Son pouce est au-dessus d’« Envoyer ». Par quoi commencer ?
    .send-on = L’envoyer, pour prévenir tout le monde
    .send-on_why = Dara veut bien faire. Mais si ce n’est pas vrai, tous ont peur pour rien.
    .look-first = Attendre, et en savoir plus
    .look-first_why = Une minute, ce n’est pas trop long. Une vraie alerte est encore vraie après.
    .laugh-at = Dire que c’est n’importe quoi
    .laugh-at_why = Peut-être bien. Mais personne ne le sait encore, et le petit frère a toujours peur.
    .believe-it = Y croire, puisqu’il y a une image
    .believe-it_why = Une image montre quelque chose. Où et quand elle a été faite, elle ne le dit pas.
    .hint = Qu’est-ce qui ne coûte rien et ne fait de mal à personne ?
    .teacher = Question : quand avez-vous entendu une nouvelle qui courait vite et qui était fausse ? Restez sur des exemples sans gravité. On ne se moque de personne qui y a cru.

# source 11226208
free-tools = Une détective n’a pas besoin d’outils chers. Aisha a quatre questions. Retourne-les toutes.
    .ask-who = Qui le dit ?
    .ask-who_back = Quelqu’un qui a un nom, et qui peut le savoir ? Ou une page que personne ne connaît ?
    .ask-when = Quand ?
    .ask-when_back = Les vieilles nouvelles reviennent sans cesse, comme une vieille chanson.
    .ask-others = Qui d’autre ?
    .ask-others_back = Une histoire vraie est vite racontée par plusieurs personnes qui l’ont vérifiée.
    .ask-picture = D’où vient l’image ?
    .ask-picture_back = Une image peut être vieille, coupée, ou faite par une machine. Elle a peut-être eu une autre histoire avant.
    .teacher = Écrivez les quatre questions au tableau et laissez-les. Essayez-les d’abord sur quelque chose d’un manuel scolaire.

# source 03f95e31
fish-case = « Un poisson à deux têtes nage dans notre rivière. Qui se baigne tombe malade ! » Est-ce vrai ? Dara cherche des preuves.
    .who-says = Qui le dit ?
    .who-says_back = Une page qui s’appelle VraiesNouvellzRivière. Elle n’a ni adresse ni noms.
    .when-said = Quand ?
    .when-said_back = Les mêmes mots étaient là il y a deux ans, sur une autre rivière.
    .who-else = Qui d’autre ?
    .who-else_back = Le poste de santé dit : la rivière va bien. Lavez-vous les mains comme toujours.
    .first-home = La première maison de l’image
    .first-home_back = Un concours de dessin. Le poisson a eu le deuxième prix.
    .true_why = Il y a une image et de grandes lettres. Mais personne qui pourrait le savoir ne le dit.
    .false_why = L’image vient d’un concours, et le poste de santé en sait plus. Bien trouvé !
    .unsure_why = Ne pas être sûr, c’est honnête. Qui n’est pas sûr et ne partage pas ne fait de mal à personne.
    .end = Dara ne l’a pas envoyée. Aisha a montré le concours à son frère. Il a ri, s’est lavé les pieds, et a dessiné un poisson à trois têtes.
    .hint = Qui serait forcément au courant d’une rivière qui rend malade ?
    .teacher = Chaque groupe trouve une question de plus. Insistez : « on ne peut pas savoir » est un bon résultat, et ça veut dire : on ne partage pas.

# source 577f71b4
made-pictures = Des machines peuvent faire des images de choses qui n’ont jamais existé. Comment Tomasi peut-il vérifier ?
    .count-fingers = En comptant les doigts, les machines ne savent pas
    .count-fingers_why = Ça a marché un temps. Les machines ont appris à compter.
    .ask-source = En demandant d’où elle vient
    .ask-source_why = On peut tromper les yeux, même ceux des adultes. D’où elle vient, ça se vérifie.
    .looks-real = Si elle a l’air vraie, il ne risque rien
    .looks-real_why = Avoir l’air vrai, c’est justement pour ça qu’on fait une image pareille.
    .hint = Laquelle marche même quand l’image est très bien faite ?
    .teacher = Le but n’est pas de reconnaître à l’œil les images de machine : personne ne le peut à coup sûr. Le but est de demander la source.

# source 02b7f2f6
what-hooks = Les messages bizarres ont des hameçons. Quel hameçon dit quoi ?
    .hurry = « Plus que dix minutes ! »
    .hurry_with = La hâte
    .hurry_why = Quand on se dépêche, on ne réfléchit pas. Une vraie chose peut attendre dix minutes.
    .prize = « Tu as gagné ! »
    .prize_with = Un lot
    .prize_why = Qui n’a pas joué ne peut pas gagner.
    .fright = « Tu vas tomber malade ! »
    .fright_with = La peur
    .fright_why = La peur rend les pouces rapides. Souffler les ralentit.
    .flattery = « Toi seul es assez malin ! »
    .flattery_with = La flatterie
    .flattery_why = Des mots sucrés, pour que personne ne demande rien. On peut demander quand même.
    .hint = Quelle émotion chaque phrase veut-elle faire naître ?
    .teacher = Par deux, inventez un message sans danger avec un seul hameçon ; les autres devinent lequel. Ni vraies marques ni vrais noms.

# source 8edc2492
family-phone = Le téléphone de Tatie est celui de tout le monde. Trois messages sont arrivés. Que faire de chacun ?
    .rice-prize = BonusRiz : Un sac de riz pour vous !
    .rice-prize_why = Un lot qui veut un mot de passe n’est pas un lot. Il peut partir, et le signaler aide les autres.
    .you-won = Vous avez gagné. Personne d’autre !
    .you-won_why = Personne dans la famille n’a participé à quoi que ce soit.
    .ten-minutes = Vite : plus que dix minutes !
    .ten-minutes_why = La hâte est un hameçon.
    .your-password = Envoyez votre mot de passe pour le recevoir.
    .your-password_why = Celui qui offre du riz n’a pas besoin d’un mot de passe.
    .school-note = École : Le chemin est boueux
    .school-note_why = On connaît l’expéditeur, et il ne demande rien. Celui-ci peut rester.
    .boots = Mettez des bottes demain, s’il vous plaît.
    .boots_why = C’est gentil de le dire, et ça aide.
    .monday-seven = On commence lundi à sept heures, comme toujours.
    .monday-seven_why = Comme toujours : ça colle avec ce que tout le monde sait.
    .phone-blocked = ServiceTéléphone : Important !
    .phone-blocked_why = C’est peut-être vrai, ou pas. Tatie peut demander à la boutique de téléphones, et n’appuyer sur rien d’ici là.
    .is-blocked = Votre téléphone sera bloqué aujourd’hui !
    .is-blocked_why = C’est fait pour faire peur.
    .press-here = Appuyez tout de suite sur ce lien.
    .press-here_why = Un lien et « tout de suite » sur une même ligne.
    .dear-customer = Cher client,
    .dear-customer_why = C’est poli. Mais un vrai service connaîtrait le nom de Tatie.
    .end = La boue était vraie : Dara a mis ses bottes. Le reste n’était que du vent, et le mot de passe de Tatie est resté à sa place.
    .hint = Cherche un expéditeur bizarre, un lien, la hâte, un lot, la peur.
    .teacher = Question : sur quoi une famille pourrait-elle se mettre d’accord pour un téléphone partagé ? Par exemple : personne n’appuie sur un lien avant que deux l’aient regardé.

# source 06ae1097
calm-way = Un message fait battre le cœur très vite. Quel est le bon ordre ?
    .stop-first = S’arrêter et souffler
    .stop-first_why = Un pouce calme vient en premier.
    .look-who = Regarder qui le dit
    .look-who_why = L’expéditeur en dit plus que l’image.
    .ask-someone = Demander à quelqu’un qui pourrait savoir
    .ask-someone_why = Deux têtes valent mieux qu’une. Même sur un poisson.
    .then-decide = Décider quoi en faire
    .then-decide_why = Maintenant, le pouce peut bouger : effacer, garder, ou laisser.
    .hint = Le pouce vient en dernier.
    .teacher = La classe invente quatre gestes pour les quatre étapes, et les fait ensemble.

# source 6c3a4734
already-sent = Euh, Lumo ? Il y a autre chose. La semaine dernière, il y avait un serpent dans le puits de l’école. Enfin, un message qui le disait. Et celui-là, je l’ai envoyé à toute la classe.

# source 7d5866e3
dara-owns-up = Il n’y avait pas de serpent. Mais les petits ont peur du puits, et Dara se sent mal. Aide-le à en parler.
    .never-mind = « Laisse tomber. C’est rien. »
    .never-mind_why = Alors personne ne peut aider. Les petits ne boivent toujours pas.
    .sent-and-sorry = « J’ai fait passer une fausse nouvelle. Aide-moi ? »
    .sent-and-sorry_why = Court et honnête. Ça dit ce qui s’est passé, et qu’il faut de l’aide.
    .someone-else = « Quelqu’un a parlé d’un serpent. »
    .someone-else_why = Ça peut être n’importe qui, et n’importe quel serpent. « Je l’ai envoyé », c’est clair.
    .tell_auntie = Elle porte de l’eau, deux seaux à la fois.
    .tell_auntie_why = « Tiens-moi la porte, mon grand ! Dis-moi ça plus tard ! » Elle n’a pas dit non. Elle avait deux seaux.
    .auntie_again = Les seaux sont posés. Elle écoute jusqu’au bout. « Merci de me l’avoir dit. On va à l’école ensemble. »
    .tell_ravi = C’est lui qui a écrit ce message, pour rire.
    .tell_ravi_why = « Laisse, c’est drôle ! » Ravi est dans le coup. Quelqu’un qui n’y est pour rien peut aider davantage.
    .tell_teacher = Il taille des crayons.
    .tell_teacher_why = Il pose les crayons. « Tu as bien fait de venir. Ça se répare. Montrons le puits à tout le monde. »
    .end = Le lendemain, toute la classe a regardé dans le puits : une grenouille, pas de serpent. Dara a demandé pardon, et les petits ont donné son nom à la grenouille.
    .hint = Quelle phrase dit ce qui s’est passé, et qu’il faut de l’aide ?
    .teacher = Insistez : faire passer une fausse nouvelle arrive à presque tout le monde. Ce qui compte, c’est de réparer. Ne demandez à personne ce qu’il a fait passer.

# source 20edf90b
sure-to-ask = Dara se demande : est-on sûr de poser une question avant de faire passer quelque chose ? Choisis un visage. On ne le garde pas.
    .low_why = C’est honnête. Une seule question suffit pour commencer : qui le dit ?
    .middle_why = Parfois oui, parfois non : c’est comme ça pour presque tout le monde.
    .high_why = Super ! Alors quelqu’un à côté peut l’apprendre aussi.
    .teacher = Privé : ne demandez à personne quel visage il a choisi.

# source 42d7743b
one-head = Dara, merci d’être venu. Réparer une erreur demande plus de courage que ne jamais se tromper. Si une image te fait peur, viens me voir, ou va voir n’importe quel adulte de confiance. Une tête, c’est bien. Deux, c’est mieux.

## Warm-ups
# source 8e8f8b25
heads-free-noodles = Ravi lit : « Nouilles gratuites à l’arrêt de bus ! Dites-le à tous ! » Par quoi commencer ?
    .tell-all = Le dire à tous, très vite
    .tell-all_why = C’est gentil. Mais si ce n’est pas vrai, quarante affamés seront là pour rien.
    .a-lie = Dire que c’est un mensonge
    .a-lie_why = C’est peut-être vrai ! Pour l’instant, personne ne sait.
    .ask-cook = Demander au stand de nouilles
    .ask-cook_why = Celui qui les cuisine le saurait. Ça prend deux minutes.
    .run = Y courir tout de suite
    .run_why = Alors Ravi est essoufflé, et n’en sait toujours pas plus.
    .hint = Qui serait forcément au courant ?

# source e1019b34
heads-who-knows = Les gens disent toutes sortes de choses. Qui pourrait vraiment savoir ?
    .bus = « Le bus est en retard aujourd’hui. »
    .bus_with = Le conducteur du bus
    .bus_why = Celui qui conduit le bus sait où il est.
    .beans = « Les haricots aiment les chansons. »
    .beans_with = Nani, qui les fait pousser
    .beans_why = Elle chante aux haricots depuis cinquante ans. Et ils poussent bien.
    .test = « Le contrôle est lundi. »
    .test_with = Monsieur Rahman
    .test_why = C’est lui qui l’écrit. Maintenant, on peut demander au lieu d’avoir peur.
    .hint = Qui est le plus près de la chose ?

# source 2c50388e
heads-giant-melon = Une image montre un melon gros comme un bus. Qu’est-ce qui en apprend le plus à Suri ?
    .sharp = Si elle est nette et a l’air vraie
    .sharp_why = Les machines dessinent des melons très nets. Les artistes aussi.
    .first-shown = Qui l’a montrée en premier
    .first-shown_why = Une ferme, ou un film sur des fruits géants ? Ça change tout.
    .hearts = Combien de gens l’aiment
    .hearts_why = Les gens aiment les choses drôles, vraies ou pas. Des cœurs ne sont pas des preuves.
    .hint = Laquelle peut se vérifier ?
