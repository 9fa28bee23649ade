### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 43fce635
lesson = L’escargot et les quarante poules
    .about = Un escargot attend devant un pont, et quarante poules emménagent dans un téléphone. Combien peut coûter « gratuit » ?
    .learned = Certaines choses ont l’air gratuites et veulent quelque chose en retour. Demande avant de payer, attends une nuit, et regarde qui y gagne.
    .tell = Si quelque chose a été acheté par erreur, dis-le à un adulte. Tout de suite, c’est bien, plus tard aussi. Souvent, ça peut se réparer.

# source e9b14692
gems-hello = Voici Éclair ! C’est l’escargot de course du jeu de Tomasi. Il a gagné une course jusqu’ici, contre une pomme de terre. Maintenant, il arrive à un pont. Il coûte dix gemmes, et Tomasi en a neuf.

# source 49fd5161
gems-nine = Neuf ! Au fossé, c’était neuf aussi. Et à la barrière. C’est toujours neuf, juste quand je veux traverser. Je suis bon en puzzles. Est-ce que je suis si nul en escargots ?

# source 87536c42
gems-why-nine = Pourquoi les gemmes manquent-elles toujours juste quand il veut traverser ?
    .bad-luck = Il n’a pas de chance
    .bad-luck_why = Une fois, ça peut être le hasard. À chaque fois, ça ressemble plutôt à un plan.
    .plays-badly = Tomasi joue mal
    .plays-badly_why = Il joue bien ! Même les meilleurs joueurs arrivent là avec neuf.
    .cannot-count = Ceux qui l’ont fait ne savent pas compter
    .cannot-count_why = Ils comptent très bien. Une de moins, c’est juste ce qu’ils voulaient.
    .built-so = Il a été construit comme ça
    .built-so_why = Une gemme qui manque, et les gens achètent. Celui qui vend les gemmes y gagne.
    .hint = Qui reçoit quelque chose quand une gemme manque ?
    .teacher = Dites-le clairement : vouloir la dixième gemme n’est pas bête. Des adultes malins ont longtemps travaillé pour qu’on la veuille. Où encore les choses sont-elles toujours presque pleines ou presque finies ? Ne citez pas de jeux.

# source 93d7c790
gems-hat = La boutique a un chapeau brillant pour escargots. Il coûte quatre des neuf gemmes. Quel serait un bon plan ?
    .hat-now = L’acheter maintenant
    .hat-now_why = Éclair est superbe. Le pont est un peu plus loin maintenant. C’était le choix de Tomasi.
    .hat-tomorrow = Le regarder encore une fois demain
    .hat-tomorrow_why = Le lendemain, le chapeau paraît plus petit et le pont plus grand. Tomasi garde ses gemmes pour l’instant.
    .no-hat = Économiser pour le pont
    .no-hat_why = Neuf gemmes restent neuf. Puis Tomasi voit que chaque jour en apporte une. Le jeu ne le lui avait jamais dit !
    .teacher = Un avis : rien n’est juste ou faux. Les trois groupes donnent leurs raisons. Ce qui est économisé est compté en secret, et apparaît dans la dernière phrase de la leçon. Jouez-la deux fois pour voir une autre fin.

# source c36ca3a8
gems-pop-up = Pling ! Qu’est-ce qui, sur cet écran, veut que Tomasi se dépêche et paie ? Trouve deux choses.
    .alt = Un jeu la nuit : une lune, et un escargot devant un pont. Au premier plan : un coffre qui brille, une horloge et une toute petite croix.
    .free-moon = La lune
    .free-moon_why = La lune est gratuite. Vraiment gratuite.
    .glowing-chest = Le coffre qui brille
    .glowing-chest_why = On dirait un bout du jeu. Celui qui appuie atterrit dans une boutique. C’est une pub déguisée.
    .leaf-snail = L’escargot
    .leaf-snail_why = Éclair ne vend rien. Il pense à de la salade.
    .running-clock = L’horloge au-dessus du coffre
    .running-clock_why = Elle fait battre les cœurs plus vite. Quand elle arrive au bout, elle recommence, tout simplement.
    .tiny-cross = La petite croix
    .tiny-cross_why = Bien vu ! C’est la sortie. Elle est si petite parce que quelqu’un espère que personne ne la trouve.
    .hint = L’une rend les pouces rapides. L’autre ressemble à un cadeau.
    .hint_more = Regarde tout ce qui flotte devant le jeu.
    .teacher = Pourquoi une pub se déguise-t-elle en jeu, et qui paie pour qu’elle soit là ? Par deux, dessinez une pub pour quelque chose de farfelu, comme de la pluie en sachet, avec une sortie cachée. Les autres cherchent la croix.

# source 5e98d2b8
gems-tricks = Chaque truc a un nom. Quand on le connaît, on le voit venir. Qu’est-ce qui va ensemble ?
    .one-short = Neuf gemmes, un pont à dix
    .one-short_with = Le presque-arrivé
    .one-short_why = Si près que ça attire. Tomasi connaît très bien ça.
    .minutes-left = « Plus que cinq minutes ! »
    .minutes-left_with = L’horloge pressée
    .minutes-left_why = Quand on se dépêche, personne ne demande rien. C’est à ça qu’elle sert.
    .just-number = « Gratuit ! Juste ton numéro ! »
    .just-number_with = L’appât
    .just-number_why = Avec ce numéro, quelqu’un gagne de l’argent. C’est donc le numéro, le prix.
    .what-inside = « Qu’y a-t-il dedans ? »
    .what-inside_with = La boîte surprise
    .what-inside_why = D’abord on paie, ensuite on voit. La plupart des boîtes contiennent très peu.
    .hint = Dis-le à voix haute : ça presse, ça cache, ça attire, ou c’est presque fini ?
    .teacher = Quatre coins avec les quatre noms. Lisez des offres inventées et sans danger : les enfants vont au coin qui convient. Certaines offres vont à deux coins : une bonne raison d’en parler.

# source 58642882
gems-box = Ravi a ouvert une boîte surprise, et il en est sorti un casque en or ! Une boîte coûte cinq gemmes. Que pourrait faire Tomasi ?
    .box-now = En ouvrir une aussi
    .box-now_why = C’est une carotte. La plupart des boîtes contiennent des carottes. Éclair la mange avec une grande dignité.
    .how-many = Demander combien de boîtes Ravi a ouvertes
    .how-many_why = « Neuf, dit Ravi. Huit carottes. » Personne ne parle jamais des carottes. Tomasi garde ses gemmes.
    .no-box = Garder les gemmes
    .no-box_why = Pas de casque, pas de carotte, cinq gemmes. Ravi laisse Éclair essayer son casque. Il est trop grand.
    .teacher = Pliez dix papiers : neuf carottes et un casque. Quelques enfants tirent, et remettent chaque papier. Combien de tirages pour le casque ? Pourquoi entend-on parler des casques et jamais des carottes ? Ni argent, ni lots.

# source 84bd3a98
gems-inbox = Tatie remue la soupe. Aisha et Tomasi regardent ses messages pour elle. Que faire de chacun ?
    .free-chest = Boutique de gemmes : Un coffre gratuit !
    .free-chest_why = Il dit gratuit, et il veut un numéro. Il peut partir, et le signaler aide les autres.
    .chest-hurry = Ouvre-le en moins de cinq minutes !
    .chest-hurry_why = La voilà, l’horloge pressée.
    .chest-number = Il nous faut juste ton numéro de téléphone.
    .chest-number_why = L’appât ! Un coffre gratuit n’a pas besoin de numéro.
    .suri-note = Suri : message vocal
    .suri-note_why = Il ne demande rien, et Aisha peut demander à Suri elle-même. Celui-ci peut rester.
    .uncle-hen = « Tonton a une poule à son stand. Une vraie ! »
    .uncle-hen_why = Une drôle de nouvelle, facile à vérifier : le marché est au coin de la rue.
    .after-school = « Il lui faut un nom. À demain ! »
    .after-school_why = Rien à payer, et rien ne presse. La poule attendra.
    .new-player = Nouveau joueur : On est amis ?
    .new-player_why = Personne dans la famille ne connaît ce joueur. Un ami n’a pas besoin du mot de passe.
    .best-snail = Ton escargot est si rapide !
    .best-snail_why = C’est gentil. Pas vrai, mais gentil. Éclair a perdu un jour contre une pomme de terre.
    .bag-of-gems = J’ai un sac de gemmes pour toi.
    .bag-of-gems_why = Un cadeau d’on ne sait qui. Que veut-il en retour ?
    .login-word = Envoie-moi juste le mot de passe.
    .login-word_why = Voilà ce qu’il veut en retour. Le mot de passe reste dans la famille.
    .thank-you = Boutique de gemmes : Merci de votre achat !
    .thank-you_why = À garder, et à montrer. Il dit à un adulte ce qui a été payé, et quand.
    .moved-in = 40 poules ont emménagé dans votre ferme.
    .moved-in_why = Quarante ? Tatie n’a pas de ferme.
    .paid-by = Payé avec ce téléphone, aujourd’hui à 4 h 10.
    .paid-by_why = Une heure et un paiement. Ça aide celui qui veut réparer.
    .have-fun = Amusez-vous bien !
    .have-fun_why = Poli. Mais qui s’amuse, là ?
    .end = Le coffre et le sac de gemmes sont partis. Le message de Suri reste. Mais quarante poules ? Aisha regarde Tomasi. Tomasi regarde Aisha. Puis tous deux regardent sous la table.
    .hint = Cherche la hâte, un numéro, un mot de passe, et de l’argent.
    .teacher = Que veut chaque message : un numéro, un mot de passe, de l’argent, ou rien ? Le dernier n’est pas un piège. C’est un reçu, et la clé pour réparer. Sur quoi une famille pourrait-elle se mettre d’accord pour un téléphone partagé ?

# source 24464101
gems-chickens = Sous la table, il y a Idris, qui a six ans.
    .shiny = « Il y avait une ferme. Et un bouton ! Il brillait, et il sautait partout. »
    .first-hen = « J’ai appuyé, et une poule est venue ! Alors j’ai appuyé encore. »
    .forty-times = Quarante fois il a appuyé. Le téléphone n’a rien demandé à personne. Il a juste dit « pling ».
    .no-money = « Et après, il n’y avait plus d’argent dans le téléphone. Alors je suis venu là-dessous. »
    .cannot-read = « Tu as six ans. Tu ne sais même pas lire un prix. Viens, je t’aide à le dire. »
    .still-under = « D’abord, je dis au revoir aux poules. »
    .teacher = Qu’est-ce que le téléphone aurait pu demander à Idris avant la première poule ? Restez avec Idris : on ne demande à personne ce qui a été acheté chez lui. Que dit Aisha, pour que ce soit plus facile de sortir de là ?

# source d0a5b979
gems-whose = Quarante poules, et plus d’argent. Qui a fait ça ?
    .idris-should = Idris aurait dû savoir
    .idris-should_why = Il a six ans. Le bouton a été fait pour que quelqu’un comme lui appuie dessus.
    .button-builders = Ceux qui ont fait le bouton
    .button-builders_why = Brillant, facile, et pas un mot sur l’argent. Ils l’ont fait comme ça, et ils y gagnent.
    .auntie-should = Tatie a laissé traîner son téléphone
    .auntie-should_why = Elle remuait la soupe. Un téléphone sur une table, ce n’est pas une invitation.
    .the-hens = Les poules. Regarde leurs têtes !
    .the-hens_why = C’est vrai qu’elles ont l’air coupables. Mais elles ont juste emménagé.
    .hint = Qui l’a prévu, et qui y gagne ?
    .teacher = Les adultes appuient aussi sur ce genre de boutons. À quoi devrait ressembler le bouton pour qu’un enfant de six ans soit tranquille : un prix en images, une question, un cadenas ? Les enfants le dessinent.

# source b133c5d8
gems-tell = Idris sort, et il veut en parler. Comment commencer, et avec qui ?
    .not-me = « Il y a des poules. C’est pas moi ! »
    .not-me_why = Il a peur d’être grondé, et ça se comprend. Mais ça empêche ceux qui aident de l’aider.
    .pressed-it = « J’ai appuyé sur un bouton, et l’argent est parti. Aide-moi. »
    .pressed-it_why = Ce qui s’est passé, et ce qu’il lui faut. Beaucoup d’adultes ne savent pas le dire aussi clairement.
    .no-more-phones = « Je ne toucherai plus jamais un téléphone ! »
    .no-more-phones_why = Jamais, c’est très long. Et personne ne sait encore, pour les poules.
    .tell_nani = Elle est assise au soleil. Elle n’a pas de téléphone et n’en veut pas.
    .tell_nani_why = « Des poules dans un téléphone ? Elles n’auraient pas d’air, petit ! » Elle n’y croit pas. Mais elle lui donne un biscuit.
    .nani_again = Il lui parle aussi de l’argent. « Je vois. Ce n’est pas une blague, et ce n’est pas ta faute. Allons voir Somchai. »
    .tell_auntie = La soupe déborde.
    .tell_auntie_why = « De la poule ? Non, aujourd’hui c’est du poisson ! Attention, la marmite, mon chéri ! » Elle n’a entendu que la moitié.
    .auntie_again = La soupe est sauvée. Elle s’agenouille. « Je ne suis pas fâchée. Merci de me l’avoir dit. Allons voir Tonton. »
    .tell_uncle = Il est à son stand, avec un tout petit tournevis.
    .tell_uncle_why = Il le pose. « Quarante ? J’en ai vu quatre-vingt-dix. Tu as bien fait de venir. Je vais t’aider. »
    .end = Personne n’a grondé Idris. Bientôt, ils étaient tous autour d’un petit téléphone : Tatie, Nani, Tonton et Idris. « Maintenant, on écrit à cette boutique », dit Tonton. La poule écoutait.
    .hint = Quelle phrase dit ce qui s’est passé et ce qu’il lui faut ?
    .teacher = Au début, Nani et Tatie ne comprennent pas ; un deuxième essai marche avec les deux. Que pourrait faire Idris si quelqu’un se fâchait ? En parler à une autre personne. Être grondé ne veut pas dire que c’est sa faute. Personne ne parle de sa maison.

# source 4ff166d1
gems-mend = Les poules sont achetées. Comment peut-on encore réparer ? Que faire en premier ?
    .tell-soon = Le dire à un adulte
    .tell-soon_why = Le plus tôt est le plus facile. Plus tard, c’est bien aussi.
    .find-note = Retrouver le message « merci » de la boutique
    .find-note_why = Il dit ce qui a été acheté, quand, et pour combien. Aisha l’a gardé !
    .write-shop = Écrire ensemble à la boutique
    .write-shop_why = « C’est un enfant de six ans qui a appuyé. Merci de rendre l’argent. » Demander ne coûte rien.
    .lock-it = Protéger les achats par un code
    .lock-it_why = La prochaine fois, le bouton devra d’abord demander à Tatie.
    .hint = La boutique voudra savoir ce qui a été acheté, et quand.
    .teacher = Soyez honnête : les boutiques ne rendent pas toujours l’argent. Demander vite, le message à la main, aide. Quelle que soit la réponse, en parler était bien. Pour bloquer les paiements, { -phone-shop } ou quelqu’un qui s’y connaît peut montrer comment faire.

# source 29986247
gems-promise = Ils décident trois choses : « Avant de payer, on [ask]. On attend une [night]. On regarde qui [earns]. »
    .ask = demande
    .ask_why = Deux têtes regardent le prix. Même Tatie demande à quelqu’un, maintenant.
    .night = nuit
    .night_why = Beaucoup de chapeaux cessent de briller pendant la nuit.
    .earns = y gagne
    .earns_why = Quand on sait qui reçoit l’argent, on voit le truc plus vite.
    .press = appuie
    .press_why = Appuyer d’abord ? C’est comme ça que les poules sont venues.
    .minute = minute
    .minute_why = Une minute, c’est bien pour un thé. Pour un chapeau, c’est un peu court.
    .hint = D’abord quelqu’un d’autre, puis du sommeil, puis l’argent.
    .teacher = Une classe peut écrire son propre accord en trois phrases. Il vaut aussi pour les adultes. Ce que les familles achètent ou ne peuvent pas acheter ne regarde personne ici : restez avec Tomasi et Tatie.

# source e9c80cf4
gems-egg = La boutique a répondu ! L’argent est revenu, et les poules sont parties. Mais j’ai choisi le nom de la poule de Tonton. Elle s’appelle Quarante-et-Une. Elle a pondu un œuf pour nous, et il était gratuit. Pas d’horloge, pas de numéro, juste un œuf.

# source ada956ad
gems-again-sugar = Dans le jeu de gâteaux de Mina, il manque toujours une cuillère de sucre. Une boutique en vend. Pourquoi ?
    .cakes-badly = Mina fait mal la pâtisserie
    .cakes-badly_why = Ses gâteaux sont très bien. Chaque joueur manque de sucre à cet endroit.
    .so-made = Le jeu a été fait comme ça
    .so-made_why = Une cuillère qui manque fait vendre du sucre. Celui qui a fait le jeu y gagne.
    .sugar-luck = Elle n’a encore pas eu de chance
    .sugar-luck_why = « Toujours », ça fait beaucoup de malchance. Quelqu’un l’a prévu.
    .hint = Qui y gagne quand le sucre manque ?

# source a2f8adb9
gems-again-tricks = Quel truc est lequel ?
    .ends-at-noon = « Plus que deux heures ! Vite ! »
    .ends-at-noon_with = L’horloge pressée
    .ends-at-noon_why = Demain, elle le dira encore.
    .only-address = « Chaussettes gratuites ! Juste ton adresse ! »
    .only-address_with = L’appât
    .only-address_why = Les chaussettes se paient, avec une adresse.
    .maybe-gold = « Peut-être de l’or dans ce sac ! »
    .maybe-gold_with = La boîte surprise
    .maybe-gold_why = C’est peut-être de l’or. Presque toujours, c’est du gravier.
    .hint = L’un presse, l’un veut quelque chose en retour, l’un cache ce qu’il y a dedans.

# source 8f220f50
gems-again-stickers = Suri a appuyé trop vite et acheté cinquante autocollants. Comment réparer ? Que faire en premier ?
    .say-it = Le dire à quelqu’un à la maison
    .say-it_why = À deux, on répare mieux que tout seul.
    .look-up = Chercher le message de l’achat
    .look-up_why = Il dit ce qu’elle a acheté, et quand.
    .write-them = Écrire ensemble à la boutique
    .write-them_why = Maintenant, ils peuvent gentiment redemander l’argent.
    .hint = Avant d’écrire, il faut savoir ce qui a été acheté.

# source ec3039f0
gems-again-sail = Dara veut acheter une voile dans un jeu. D’abord il [asks] à la maison. Puis il [sleeps] une nuit.
    .asks = demande
    .asks_why = À la maison, quelqu’un regarde le prix avec lui.
    .sleeps = attend
    .sleeps_why = S’il la veut encore le matin, c’est une bonne voile.
    .hurries = se presse
    .hurries_why = Se presser arrange la boutique. Pas Dara.
    .hides = se cache
    .hides_why = Pas besoin de cacher une voile, ni de se cacher de Tatie.
    .hint = D’abord une autre personne, puis une nuit.

# source f14a779c
ending_nine-gems = Tomasi a gardé neuf gemmes. Le lendemain, il y en avait dix, sans rien payer. Éclair a traversé le pont. Ça lui a pris deux jours.
# source 54a701ae
ending_some-gems = Tomasi a encore quelques gemmes, et chaque jour en apporte une de plus. Le pont peut attendre. Les escargots savent très bien attendre.
# source fa0e94e3
ending_no-gems = Les gemmes sont dépensées, et chaque jour en apporte une nouvelle. Éclair attend devant le pont, avec un très beau chapeau et le ventre plein de carotte.
