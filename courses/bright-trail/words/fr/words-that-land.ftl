### The Bright Trail, French: a draft. No native speaker has read it. CC BY 4.0

# source e5cad85a
lesson = La blague sans nez
    .about = Dans la cour, tout le monde a ri. Sur l’écran, la même blague a fait mal. Où est la différence ?
    .learned = Un écran ne montre pas de visage. Alors relis lentement avant d’envoyer. Et un bon pardon peut réparer beaucoup.
    .tell = En parler aide aussi quelqu’un qui a fait de la peine à un autre. Un adulte de confiance aide à réparer.

# source 15a0b31f
nose-hello = Bonsoir ! À la fête de l’école, Tomasi a joué de sa nouvelle flûte. Un chien s’est assis à côté de lui et a hurlé en même temps. Tout le monde a ri. Tomasi plus que tous les autres !

# source 55c2738b
nose-joke = Alors j’ai écrit dans le groupe de la classe : « La flûte de Tomasi a fait pleurer un chien. » La meilleure blague de ma vie ! Mais Tomasi n’a pas ri. Aujourd’hui, il a laissé sa flûte à la maison. Pourquoi ?

# source f87b80e6
nose-why = Dans la cour, Tomasi a ri du chien. Pourquoi pas du message ?
    .no-fun = Il n’a pas d’humour
    .no-fun_why = Dans la cour, c’est lui qui riait le plus fort. Ce doit être autre chose.
    .alone = Il l’a lu seul, sans voir de sourire
    .alone_why = Dans la cour, le sourire de Ravi venait avec la blague. Sur l’écran, seuls les mots sont arrivés.
    .read-wrong = Une blague ne fait pas mal, il a mal lu
    .read-wrong_why = Il l’a lue onze fois. Ravi ne pensait pas à mal, et ça a fait mal quand même. Les deux peuvent être vrais.
    .wanted-to = Ravi voulait lui faire de la peine
    .wanted-to_why = Ravi voulait faire rire. Ce qu’on veut dire et comment ça arrive, ça peut faire deux.
    .hint = Que pouvait voir Tomasi dans la cour, et pas sur l’écran ?
    .hint_more = Pense au visage de Ravi.
    .teacher = Dites « Jolie flûte » à voix haute de quatre façons : gentille, ennuyée, fâchée, rieuse. Question : laquelle un écran montre-t-il ? Restez avec Tomasi et Ravi ; personne ne raconte une blague faite sur lui.

# source a39d0c37
nose-signs = Les émotions sont des messages. Que dit chacune ?
    .sad = Triste : une boule dans la gorge
    .sad_with = « J’ai besoin d’un câlin. »
    .sad_why = La tristesse appelle une consolation. Tomasi l’a sentie en lisant la blague.
    .angry = En colère : les oreilles chaudes
    .angry_with = « Ce n’est pas juste ! »
    .angry_why = La colère garde ce qui nous est cher. On a le droit d’avoir les oreilles chaudes.
    .worried = Inquiet : un nœud dans le ventre
    .worried_with = « Attention ! »
    .worried_why = L’inquiétude monte la garde. Elle aimerait que quelqu’un d’autre regarde aussi.
    .embarrassed = Gêné : les joues rouges
    .embarrassed_with = « Je préfère me cacher. »
    .embarrassed_why = Ça passe. Tout le monde connaît ça, même les maîtres avec de la craie sur le nez.
    .happy = Joyeux : un petit rire
    .happy_with = « Encore ! »
    .happy_why = La joie dit : c’est bon pour moi. Le chien le dit aussi.
    .hint = Dis chaque phrase à voix haute. Que fait ton visage ?
    .hint_more = Les oreilles chaudes viennent quand quelque chose n’était pas juste.
    .teacher = Aucune émotion n’est mauvaise : chacune apporte un message. La classe montre les cinq visages, d’autres devinent. Que peuvent faire du message les gens de l’histoire ? Personne n’est obligé de dire ce qu’il ressent lui-même.

# source e2706e40
nose-land = Six messages sur la flûte, tous sans visage. Comment chacun arrive-t-il ?
    .soft = En douceur
    .depends = Ça dépend
    .brick = Comme une brique
    .great-dog = « Super flûte ! Super chien ! »
    .great-dog_why = Personne ne peut le lire méchamment. Même un lundi.
    .was-loud = « Eh bien, c’était fort. »
    .was-loud_why = Avec un clin d’œil, c’est gentil. Sans clin d’œil, qui sait ?
    .nobody-asked = « Personne n’a demandé ça. »
    .nobody-asked_why = Avec un sourire ou sans, ça rend quelqu’un tout petit.
    .play-again = « Tu joueras encore ? »
    .play-again_why = Une question comme ça dit : j’ai aimé. Atterrissage en douceur !
    .wow = « Ouah. »
    .wow_why = Un ouah content ou un ouah ennuyé ? Quatre lettres ne peuvent pas le dire.
    .noise = « ARRÊTE CE BRUIT »
    .noise_why = Les majuscules crient, même dans une pièce calme.
    .hint = Lis chacun d’une voix gentille, puis d’une voix fâchée. Ça change ?
    .hint_more = Si on peut le lire des deux façons, ça dépend.
    .teacher = Deux enfants lisent chaque message, l’un gentiment, l’autre fâché. La classe décide où il arrive. Certains se discutent, et c’est très bien. Que pourrait faire un mot de plus pour « Ouah. » ?

# source 12466316
nose-nani = Un téléphone ? Je n’en ai pas, mon chéri. Moi, je dis tout à un nez. Si le nez devient rouge, j’arrête. Ton écran est très malin, Ravi. Mais où est son nez ?

# source 26db8170
nose-test = Ravi a une nouvelle blague. Comment se passe le test du nez de Nani ?
    .thumb-off = Enlever le pouce d’« Envoyer »
    .thumb-off_why = Une blague ne tourne pas en une minute. Ce n’est pas du poisson.
    .read-aloud = La lire à voix haute, lentement
    .read-aloud_why = Les oreilles remarquent ce que les yeux ont sauté.
    .picture-nose = Imaginer le nez qui va la lire
    .picture-nose_why = Va-t-il rire, se plisser ou rougir ? Maintenant, il peut deviner.
    .then-decide = L’envoyer, la changer ou la laisser
    .then-decide_why = La plupart des blagues passent. Quelques-unes deviennent meilleures. Celle sur le sandwich de monsieur Rahman reste à la maison.
    .hint = Le pouce vient en premier, et le pouce vient en dernier.
    .hint_more = Après le pouce, les oreilles aident.
    .teacher = Dessinez un grand nez au tableau. Lisez-lui des messages inventés et sans danger. La classe montre avec les mains ce que fait le nez : il rit, se plisse, rougit. Puis changez un mot et réessayez.

# source 2328dba8
nose-rewrite = Dara a dessiné un bateau. Il ressemble un peu à une banane. Que pourrait écrire Ravi ?
    .banana = « Jolie banane ! Hahaha »
    .banana_why = Dara ne voit pas de sourire, juste une banane. Et il a dessiné deux heures.
    .kidding = « C’est une banane. Je rigole ! »
    .kidding_why = « Je rigole » vient après la bosse. La bosse est toujours là.
    .great-sail = « Super voile ! On va où, capitaine ? »
    .great-sail_why = Quelque chose de vrai et de gentil, puis une question. Dara répond sur trois pages.
    .silent-now = Rien. Se taire est toujours plus sûr.
    .silent-now_why = Ravi n’a pas besoin de se taire ! Ses blagues manqueraient. Les gentilles sont les bienvenues.
    .hint = Laquelle réjouirait le nez de Dara ?
    .hint_more = L’une d’elles montre que Ravi a vraiment regardé.
    .teacher = Par deux, écrivez deux autres réponses vraies, gentilles et drôles. Insistez : les blagues ne sont pas interdites. Question : de quoi peut-on rire tous ensemble, sans que quelqu’un soit la blague ?

# source 759260c6
nose-lid = « Je rigole », ce n’est qu’un couvercle, mon chéri. Sous le couvercle, la soupe est toujours trop salée. Moi, je préfère la goûter avant de la servir !

# source d2265fc1
nose-tell = Tomasi n’a pas joué depuis trois jours. Le ventre de Ravi est lourd. Aide-le à en parler.
    .cant-take = « Tomasi ne supporte pas les blagues. »
    .cant-take_why = Ça parle de Tomasi. Le ventre lourd de Ravi n’y est pas, alors personne ne peut aider.
    .my-joke = « Ma blague a fait de la peine à Tomasi. Tu m’aides à réparer ? »
    .my-joke_why = Ça dit ce qui s’est passé et ce qu’il veut. Il ne s’insulte pas. Pas besoin.
    .somebody-did = « Quelqu’un a fait de la peine à quelqu’un. »
    .somebody-did_why = Ça peut être n’importe qui. Avec « je » ou « ma », c’est clair, et courageux.
    .tell_uncle = Un téléphone est devant lui en quarante morceaux.
    .tell_uncle_why = « Une blague ? Oh, il a sûrement ri ! » Tonton ne voit pas encore le souci. Quelqu’un d’autre peut le voir.
    .tell_nani = Elle écosse des petits pois, et il y en a un qui roule.
    .tell_nani_why = « Attrape ce petit pois ! Une minute, mon chéri ! » Elle n’a pas dit non. Elle a dit : une minute.
    .nani_again = Les petits pois sont dans la casserole. Elle lui prend les deux mains. « C’était courageux de le dire. Cherchons un bon pardon. »
    .tell_teacher = Il empile les chaises après la fête.
    .tell_teacher_why = Il redescend une chaise et s’assoit dessus. « Je suis content que tu sois venu. Une blague peut mal tourner. Ça se répare. »
    .end = Le ventre de Ravi est plus léger. Il a enlevé la blague du groupe. Maintenant, il voudrait demander pardon, et bien le faire.
    .hint = Quelle phrase dit qui l’a fait, et demande de l’aide ?
    .hint_more = Si l’un n’a pas le temps, réessaie, ou essaie quelqu’un d’autre.
    .teacher = Insistez : celui qui a fait de la peine peut en parler, et reçoit de l’aide au lieu de reproches. Question : pourquoi « c’était moi » est-il si dur à dire ? Que pourrait répondre un adulte pour que ce soit plus facile ? Personne ne parle de lui.

# source c8e9877a
nose-sorry = Aide Ravi à bien demander pardon. « Je te demande pardon [that] ma blague t’a fait de la peine. Je l’ai [down]. Qu’est-ce qui serait [better] pour toi ? »
    .that = parce que
    .that_why = C’est arrivé, et Ravi le dit. Ça fait du bien à entendre.
    .down = enlevée
    .down_why = D’abord il l’arrête. Ensuite il répare.
    .better = mieux
    .better_why = Il demande. Tomasi sait le mieux ce qui aiderait.
    .if = si
    .if_why = « Si » veut dire : il ne s’est peut-être rien passé. Mais il s’est passé quelque chose.
    .funnier = plus drôle
    .funnier_why = C’est tentant ! Mais un pardon parle de Tomasi. La blague peut se reposer.
    .hint = Un bon pardon dit ce qui s’est passé, l’arrête, et demande.
    .hint_more = Un petit mot fait croire qu’il ne s’est rien passé.
    .teacher = Écrivez les trois parties au tableau : ce qui s’est passé, ce que j’ai arrêté, ce qui aiderait. Par deux, écrivez un pardon pour quelqu’un d’un conte, par exemple le loup aux trois petits cochons. Barrez chaque « mais » et chaque « si ».

# source a212041e
nose-time = Ravi a demandé pardon. Tomasi dit : « Merci. J’ai besoin d’un peu de temps. » Et maintenant ?
    .ten-more = Demander pardon encore dix fois aujourd’hui
    .ten-more_why = Dix pardons, ça met la pression. Un seul pardon sincère suffit.
    .give-time = Dire « OK », et le laisser tranquille
    .give-time_why = Un pardon est comme un cadeau. Tomasi peut l’ouvrir demain, ou la semaine prochaine.
    .be-cross = Se fâcher. Un pardon, ça s’accepte.
    .be-cross_why = Personne n’est obligé de dire « Ça va » avant que ça aille. C’est Tomasi qui décide quand.
    .send-class = Demander à la classe de parler à Tomasi
    .send-class_why = Alors vingt personnes mettent la pression, et plus une seule. C’est entre eux deux.
    .hint = Un genou écorché guérit-il plus vite si on lui crie dessus ?
    .hint_more = Tomasi a dit de quoi il a besoin.
    .teacher = Question : comment remarque-t-on qu’un pardon est sincère, quand on ne dit plus rien ? Dites bien qu’on ne peut ordonner à personne de pardonner. Être gentil en attendant en fait partie.

# source 5fe372e2
nose-face = Tomasi relit le pardon de Ravi. Comment se sent-il, peut-être ? Choisis un visage. On ne le garde pas.
    .low_why = Ça fait peut-être encore mal. Les émotions prennent leur temps, et c’est très bien.
    .middle_why = Un peu de ceci, un peu de cela. Les émotions vont souvent par deux, comme les chaussettes.
    .high_why = C’est peut-être bon d’être entendu. Un pardon sincère peut soulever beaucoup.
    .teacher = Privé : ne demandez à personne quel visage il a choisi. Tous les visages vont bien, car les mêmes mots ne touchent pas tout le monde pareil.

# source 2c3b31db
nose-concert = Vendredi, le chien et moi, on donne un concert ! Ravi raconte les blagues entre les chansons. Il les essaie d’abord toutes sur mon nez. Il n’est devenu rouge qu’une fois. Le chien, lui, hurle à toutes.

# source 02d1e810
nose-warm-horse = Le petit Idris a peint un cheval à six pattes. Il l’envoie à Suri. Que pourrait-elle écrire ?
    .count-again = « Recompte les pattes. »
    .count-again_why = C’est vrai, mais court et froid sur un écran. Idris ne voit pas le sourire de Suri.
    .so-fast = « Six pattes ! Il est très rapide ? »
    .so-fast_why = Gentil, curieux et vrai. Idris dit qu’il est plus rapide que le bus.
    .spider = « C’est une araignée. Je rigole ! »
    .spider_why = « Je rigole » arrive trop tard. Le cheval est déjà une araignée.
    .hint = Laquelle ne peut se lire que gentiment ?

# source b67e50dd
nose-warm-bus = Le bus est parti sans Suri. Elle a tapé « PIRE BUS DU MONDE ». Quel est le bon ordre ?
    .bag = Mettre le téléphone dans son sac
    .bag_why = D’abord, le pouce se repose.
    .aloud = Le ressortir plus tard, et lire à voix haute
    .aloud_why = D’une voix calme, ça sonne tout autrement.
    .who-reads = Penser au conducteur qui le lira
    .who-reads_why = Il a attendu deux minutes. Il avait un bus plein de gens.
    .decide = L’envoyer, le changer ou l’effacer
    .decide_why = Elle écrit : « Le bus pourrait-il attendre un peu, la prochaine fois ? »
    .hint = Commence par un repos. Finis par le pouce.

# source 9ce1f6d7
nose-warm-kite = Dara s’est assis sur le cerf-volant de Suri. « Je te demande pardon [that] je me suis assis dessus. Je vais t’aider à le [mend]. »
    .that = parce que
    .that_why = Il s’est bien assis dessus, et il le dit.
    .mend = réparer
    .mend_why = De la colle, du papier et quatre mains. Voilà un bon pardon.
    .if = si
    .if_why = Dara s’est assis dessus. Il n’y a pas de « si » là-dedans !
    .hide = cacher
    .hide_why = Un cerf-volant plat sous le lit reste un cerf-volant plat.
    .hint = Un bon pardon dit ce qui s’est passé, et ce qui vient après.
