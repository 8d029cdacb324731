# L’évaluation après la réunion, pour les participants et pour le bureau.
evaluation = Comment s’est passée la réunion?
evaluation-what = Six questions et un texte libre. Laissez de côté ce qui ne vous concerne pas. Cela prend environ deux minutes.
evaluation-anonymous = Vos réponses sont comptées et ne sont montrées à personne sous votre nom. Le secrétariat voit les totaux une fois le formulaire clos et si cinq personnes au moins ont répondu; ce que moins de cinq personnes ont choisi est regroupé, et ce que vous écrivez est montré parmi les autres textes sans aucun ordre.
evaluation-opens = Le formulaire s’ouvre à la fin de la réunion: { $at }
evaluation-until = Ouvert jusqu’à: { $at }
evaluation-was-until = A été ouvert jusqu’à: { $at }
evaluation-closed = Le formulaire est clos. Merci de votre intérêt.
evaluation-thanks = Merci. Vos réponses ont été enregistrées.
evaluation-thanks-change = Vous pouvez les modifier jusqu’à la clôture du formulaire.
evaluation-before = Vous avez déjà répondu. Ce que vous modifiez ici remplace vos réponses.
evaluation-send = Envoyer
evaluation-change = Modifier mes réponses
evaluation-saved = Enregistré
evaluation-longest =
    { $n ->
        [one] { $n } caractère au plus.
       *[other] { $n } caractères au plus.
    }
evaluation-took-part = Comment avez-vous participé?
evaluation-took-part-room = Dans la salle
evaluation-took-part-online = En ligne
evaluation-took-part-both = En partie dans la salle, en partie en ligne
evaluation-useful = Dans quelle mesure la réunion vous a-t-elle été utile?
evaluation-useful-very = Très utile
evaluation-useful-rather = Plutôt utile
evaluation-useful-little = Peu utile
evaluation-useful-not = Pas utile
evaluation-said-it = Avez-vous pu dire ce que vous étiez venu dire?
evaluation-said-it-fully = Oui
evaluation-said-it-partly = En partie
evaluation-said-it-no = Non
evaluation-said-it-did-not-ask = Je ne souhaitais pas prendre la parole
evaluation-fair = La parole a-t-elle été donnée équitablement?
evaluation-fair-yes = Oui
evaluation-fair-mostly = Pour l’essentiel
evaluation-fair-hardly = Guère
evaluation-fair-no = Non
evaluation-interpretation = Comment était l’interprétation?
evaluation-interpretation-good = Bonne
evaluation-interpretation-sufficient = Suffisante
evaluation-interpretation-poor = Mauvaise
evaluation-interpretation-not-used = Il n’y en avait pas, ou je ne l’ai pas utilisée
evaluation-online = Comment étaient le son et l’image en ligne?
evaluation-online-good = Bons
evaluation-online-sufficient = Suffisants
evaluation-online-poor = Mauvais
evaluation-online-not-used = Je n’étais pas en ligne
evaluation-wish = Que changeriez-vous?
evaluation-wish-hint = Veuillez ne nommer personne, ni rien qui permettrait de vous reconnaître.
evaluation-office-anonymous = Personne ne peut voir ici qui a répondu quoi. À la clôture du formulaire, les réponses sont détachées de leurs auteurs dans le registre lui-même.
evaluation-asked = Pouvaient répondre
evaluation-answered = Ont répondu
evaluation-rate = { $percent } pour cent
evaluation-answer = Réponse
evaluation-how-many = Nombre
evaluation-later = Les totaux sont montrés une fois le formulaire clos. Deux consultations avant cela révéleraient ce que quelqu’un a répondu entre-temps.
evaluation-too-few = Moins de cinq personnes ont répondu. Leurs réponses ne sont pas montrées.
evaluation-wishes-order = Sans aucun ordre, ni de temps ni de personnes.
evaluation-days = Durée d’ouverture du formulaire
evaluation-days-how-many = Jours après la réunion
evaluation-days-hint = Jusqu’à la fin du dernier jour, heure de Vienne. Une fois ouvert, le formulaire peut rester ouvert plus longtemps, pas moins.
evaluation-no-days = Indiquez un nombre de jours.
evaluation-invite = Remerciements aux participants
evaluation-unthanked =
    { $n ->
        [one] { $n } participant n’a pas encore reçu de lettre de remerciements. Elle indique où se trouve le formulaire; le projet attend votre envoi.
       *[other] { $n } participants n’ont pas encore reçu de lettre de remerciements. Elle indique où se trouve le formulaire; les projets attendent votre envoi.
    }
evaluation-draft-thanks = Préparer les lettres
evaluation-drafted =
    { $n ->
        [one] { $n } lettre est à l’état de projet dans la boîte d’envoi.
       *[other] { $n } lettres sont à l’état de projet dans la boîte d’envoi.
    }
evaluation-what-for = Dites au secrétariat comment cela s’est passé
