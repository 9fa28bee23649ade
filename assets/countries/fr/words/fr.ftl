### Country words: France, French: a draft. No native speaker has read it. CC BY 4.0

country = France
helpline_enfance-en-danger = Allô enfance en danger
    .about = Quelqu’un t’écoute quand un enfant n’est pas en sécurité.
helpline_violences-numeriques = Le 3018
    .about = Quelqu’un t’écoute et t’aide quand ça va mal sur internet.
helpline_pharos = Pharos
    .about = Pour signaler à la police une page ou une image interdite.
helpline_police = La police
    .about = Quand quelqu’un est en danger tout de suite.
helpline_emergency = Les secours
    .about = Pour toutes les urgences : police, ambulance, pompiers.

## Terms, laid over any course

-helpline = la ligne d’écoute des enfants
-adult-helper = l’animatrice du centre de loisirs
-money = des euros
-price = { $amount } €
-phone-shop = la boutique de téléphones
-chat-app = l’application de discussion
-girl = Louise
-boy = Gabriel
-snack = des crêpes
