### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source 9917a8f5
lesson = La chèvre affamée
    .about = Dans un jeu, une chèvre mange des informations. Que peut lui donner Mina, et que garde-t-elle dans sa poche ?
    .learned = Privé veut dire que c’est nous qui choisissons qui sait. Deux questions aident : qui veut le savoir ? Et pour quoi faire ?
    .tell = Si un jeu ou un formulaire en veut trop, montre-le à un adulte de confiance. Ce qui est déjà écrit, on peut le réparer ensemble.

# source 083841ea
hello = Bonjour ! Moi, c’est Lumo. Ma queue est une lanterne, alors à cache-cache, je suis nul. Viens vite ! Mina a rencontré une chèvre très affamée, et quelque chose est bizarre chez elle.

# source 710bf794
goat-asks = Voici Miam. Elle vit dans un jeu, et elle mange des informations ! D’abord elle a voulu ma couleur préférée. Puis une blague. Maintenant, elle veut ma rue. Pourquoi une chèvre a-t-elle besoin de ma rue ?

# source fe3e95c4
mina-facts = Miam peut attendre une minute. Voici six informations sur Mina. Retourne chaque carte.
    .full-name = Son nom complet
    .full-name_back = Ses amis et ses maîtres le connaissent. Un jeu qui vient juste de la rencontrer peut prendre un surnom.
    .street = Sa rue
    .street_back = Elle montre où trouver Mina. Quelqu’un qui apporte une lettre en a besoin. Une chèvre, non.
    .school = Le nom de son école
    .school_back = Il montre où elle est chaque matin. Les autres joueurs jouent très bien sans ça.
    .face = Une photo de son visage
    .face_back = Celui qui la reçoit peut la copier en une seconde. Alors c’est Mina qui choisit qui la reçoit.
    .password = Son mot de passe
    .password_back = C’est comme une brosse à dents : rien qu’à elle. Seul un adulte de confiance, à la maison, peut l’aider avec.
    .colour = Sa couleur préférée
    .colour_back = Vert ! La moitié du monde aime le vert. Ça ne mène personne à Mina.
    .teacher = Restez avec Mina : personne dans la classe ne dit sa propre adresse ni son mot de passe. Question : quelle carte serait la plus dure à reprendre, une fois qu’elle est partie ?

# source d438d4d2
feed-gobble = Miam ouvre grand la bouche. Que peut-elle manger ?
    .fine = Miam peut le manger
    .keep = Mina le garde
    .joke = Une blague de chèvre
    .joke_why = « Que veut une chèvre au dessert ? Un bêêê-ignet ! » Une blague ne dit pas où est Mina.
    .address = Où elle habite
    .address_why = C’est un chemin jusqu’à sa porte. Seuls ceux qui en ont besoin le reçoivent.
    .cloud = Un dessin de nuage
    .cloud_why = Elle l’a dessiné elle-même, et il n’y a pas de nom dans le coin. On peut partager !
    .selfie = Un selfie en tenue d’école
    .selfie_why = Son visage et un indice sur son école en une bouchée ! C’est trop pour une chèvre.
    .nickname = Un surnom inventé
    .nickname_why = Les surnoms sont faits pour ça. Le vrai nom peut rester à la maison.
    .birthday = Sa date de naissance complète
    .birthday_why = Avec ça, quelqu’un pourrait se faire passer pour Mina. Et Miam ne sait même pas faire un gâteau.
    .secret-word = Son mot de passe
    .secret-word_why = C’est la clé de tout ce qu’elle construit là-bas. Aucune chèvre ne reçoit la clé.
    .teacher = Certaines choses se discutent, et c’est très bien. Question : est-ce que la réponse changerait si c’était une amie qui demandait, et pas un jeu ?

# source 5881f77f
parcel = Tatie Sok a commandé quelque chose dans un magasin qu’elle connaît. Le magasin demande sa rue. Que faire ?
    .hide-it = Se taire. Une rue, c’est toujours privé !
    .hide-it_why = Bonne idée, avec une chèvre ! Mais là, son colis va se promener pour toujours.
    .give-street = Le dire au magasin. Il doit trouver sa porte.
    .give-street_why = Privé ne veut pas dire jamais. Privé veut dire que Tatie choisit. Ce magasin en a vraiment besoin.
    .post-it = La mettre sur sa page, comme ça personne n’a à demander
    .post-it_why = Un seul magasin en a besoin. Sur sa page, des gens qu’elle n’a jamais vus pourraient la lire aussi.
    .hint = Qui demande ? Et pour quoi faire ?
    .teacher = C’est le tournant de la leçon : privé veut dire qui et pour quoi, pas jamais. Cherchez d’autres personnes qui ont besoin d’une adresse : un médecin, une grand-mère.

# source b886333a
two-questions = Quand quelqu’un veut savoir quelque chose, je pose deux questions. Qui veut le savoir ? Et pour quoi faire ? Si une réponse sent le vieux poisson, ça reste dans ma poche.

# source b1474138
party = La fête de Mina est chez elle samedi. Qui a besoin de sa rue ?
    .class = Tout le grand groupe de la classe
    .class_why = Certains ne viennent pas, et dans un groupe, tout circule. Elle peut le dire à chaque invité.
    .guests = Les amis qu’elle a invités
    .guests_why = Qui ? Ses amis. Pour quoi faire ? Trouver le gâteau. Deux bonnes réponses !
    .gobble = Miam, pour une danse d’anniversaire
    .gobble_why = Ce doit être une danse magnifique. Mais elle peut danser sans la rue de Mina.
    .driver = La maman de Dara, qui l’amène
    .driver_why = Elle doit savoir où s’arrêter. Les deux questions de Tatie ont ici de bonnes réponses.
    .hint = Il y en a plusieurs de bonnes. Essaie les deux questions de Tatie sur chacune.
    .teacher = Par deux, posez les deux questions de Tatie à voix haute pour chaque choix. Question : pourquoi un grand groupe n’est-il pas pareil que quelques invités ?

# source 9c50ff99
feed-while-asleep = Tomasi dit : « Donne-moi ton mot de passe, Mina ! Je nourrirai Miam pendant que tu dors. » Que pourrait-elle dire ?
    .share-it = « OK ! Les meilleurs amis partagent tout. »
    .share-it_why = Tomasi veut bien faire. Mais son petit cousin regarde par-dessus son épaule. Maintenant, trois personnes le connaissent.
    .half = « Je t’en dis la moitié. Devine le reste ! »
    .half_why = Tomasi adore les puzzles. Une moitié de mot de passe ne reste pas longtemps une moitié.
    .together = « Ça, non. Mais on la nourrit ensemble. »
    .together_why = Un non et un bon plan en un souffle. Le mot de passe reste à elle, et Tomasi a sa chèvre.
    .spy = « Non ! Tu es un espion ? »
    .spy_why = Dire non, c’est bien. Mais Tomasi voulait juste aider : un non plus doux suffit.
    .hint = Peut-elle dire non et garder son ami ?
    .teacher = Parfait pour un jeu de rôle : l’un joue Tomasi, l’autre trouve un non gentil. Récoltez-en plusieurs ; un non n’a pas besoin de raison.

# source 868a225a
me-a-spy = Un espion ? Moi ? Je ne retrouve même pas mes chaussettes ! D’accord, Mina. Garde ton mot de passe. On va la nourrir ensemble, cette chèvre.

# source e6cd129f
golden-hat = Miam saute sur place. « Ton anniversaire et ton école contre un chapeau en or ! » Qu’est-ce que c’est ?
    .present = Un cadeau, parce qu’elle est gentille
    .present_why = Un cadeau ne demande rien en retour. Miam veut d’abord deux informations.
    .test = Un test pour voir si c’est une vraie enfant
    .test_why = Pour nourrir une chèvre, pas besoin de test. Si un jeu insiste, un adulte peut regarder.
    .swap = Un échange : un chapeau contre ses informations
    .swap_why = Le chapeau ne coûte rien au jeu. Ceux qui l’ont fait ramassent des informations, souvent pour vendre. Mina peut dire : pas d’échange.
    .hint = Que reçoit Mina ? Que reçoivent ceux qui ont fait le jeu ?
    .teacher = En ligne, ce qui est gratuit se paie souvent avec des informations. Question : qu’est-ce qui, dans un jeu, ressemble encore à un cadeau et est un échange ? Inutile de citer une marque.

# source 9c5a0e28
new-name = Mina a besoin d’un surnom pour le jeu. Lequel ne dit rien d’elle ?
    .mina-ten = Mina10
    .mina-ten_why = Si court, et pourtant il y a son nom et son âge dedans !
    .soup-pirate = PirateDeSoupe
    .soup-pirate_why = PirateDeSoupe, c’est une fille ? Un grand-père ? Un pirate ? Impossible à savoir. Parfait.
    .river-school = StarÉcoleDeLaRivière
    .river-school_why = Ça sonne bien. Ça dit aussi où elle est chaque matin.
    .mill-street = FilleRueDuMoulin
    .mill-street_why = Maintenant chaque joueur connaît sa rue. Quelque chose de plus farfelu serait plus sûr.
    .teacher = La classe invente des surnoms farfelus qui ne disent rien : un métier et un plat, ça marche bien. Personne n’a besoin de dire le sien.

# source 2f6e7825
knot = Euh, Lumo ? Miam avait l’air d’avoir si faim avant que tu arrives. J’ai déjà écrit le nom de mon école. Maintenant, j’ai un nœud dans le ventre.

# source 8c0f57dd
what-helps-mina = Le nom de son école est déjà dans le formulaire. Qu’est-ce qui aide Mina maintenant ?
    .wait-and-hope = Attendre. Peut-être que personne ne le lit.
    .wait-and-hope_why = Le nœud reste tant qu’elle attend toute seule. Regarder ensemble prend deux minutes.
    .wrong-schools = Écrire dix fausses écoles pour embrouiller la chèvre
    .wrong-schools_why = Malin et drôle ! Mais la vraie est encore dedans. Quelqu’un peut l’aider à l’enlever.
    .look-together = « Tatie, tu peux regarder ça avec moi ? »
    .look-together_why = Tatie n’est pas fâchée. Ensemble, elles vident la case et enregistrent. Le nœud est parti, et Miam rote.
    .quit = Ne plus jamais jouer et n’en parler à personne
    .quit_why = Alors l’école reste dans le formulaire, et le nœud dans son ventre. Ça se répare.
    .hint = Qui pourrait s’asseoir deux minutes à côté d’elle ?
    .teacher = On félicite Mina d’en avoir parlé, on ne la gronde jamais d’avoir écrit. Question : qu’est-ce qui rend facile d’en parler à un adulte, et qu’est-ce qui le rend difficile ?

# source a120f723
goat-teapot = Le colis de Tatie est arrivé : une théière en forme de chèvre ! Si un jeu en veut trop, un adulte peut aider, à la maison ou à l’école. « Tu peux regarder ça avec moi ? » est un bon début.

## Warm-ups
# source 842e52d5
private-drum-page = Aujourd’hui, Suri a trouvé une page de chansons au tambour. Qu’est-ce que la page peut savoir ?
    .may-know = Elle peut le savoir
    .in-pocket = Suri le garde
    .best-drum = Son tambour préféré
    .best-drum_why = La moitié de la ville aime les gros tambours. Ça ne mène personne à Suri.
    .number = Son numéro de téléphone
    .number_why = Les chansons marchent sans numéro. Celui qui l’a peut appeler et écrire.
    .how-loud = Si elle l’aime fort
    .how-loud_why = Très fort ! La page peut le savoir. Les voisins le savent déjà.
    .saturdays = Où elle est le samedi
    .saturdays_why = Ça dit où la trouver. Une chanson n’a besoin de trouver personne.
    .hint = Qu’est-ce qui pourrait mener quelqu’un à Suri ?

# source dcf32849
private-itchy-food = Au poste de santé, l’infirmière Leilani demande quel aliment donne des boutons à Idris. Que pourrait faire sa sœur Aisha ?
    .say-nothing = Ne rien dire, car c’est privé
    .say-nothing_why = C’est privé, et c’est pour ça que l’infirmière parle si doucement. Elle en a besoin pour l’aider.
    .whole-room = Le crier dans la salle d’attente
    .whole-room_why = L’infirmière en a besoin. Le monsieur qui a mal à l’orteil, non.
    .only-nurse = Le dire à l’infirmière
    .only-nurse_why = Qui demande ? L’infirmière. Pour quoi faire ? Pour que ça ne gratte plus. Deux bonnes réponses.
    .hint = Qui a besoin de le savoir, et pour quoi faire ?

# source 1dfa47e9
private-fruit-quiz = Un quiz : « Quel fruit est Ravi ? » D’abord, il veut sa date de naissance et son numéro. Que cherchent ceux qui l’ont fait ?
    .his-fruit = À découvrir son fruit
    .his-fruit_why = Prune ou melon, ça leur est égal. Le fruit n’est que le papier cadeau.
    .his-facts = Sa date de naissance et son numéro
    .his-facts_why = Un fruit ne leur coûte rien, et des informations, ça se vend. Ravi peut choisir un fruit tout seul.
    .his-laugh = À le faire rire
    .his-laugh_why = Il rit, c’est vrai. Mais aucune blague n’a besoin d’un numéro de téléphone.
    .hint = Qu’est-ce qu’ils ont à la fin ?
