# La parole : le pupitre de la présidence, les écrans, le rang d'un participant sur la liste. Les variables de chaque message
# sont nommées dans le fichier anglais.

floor-the-floor = La réunion
my-floor = La réunion
my-floor-what = Votre place sur la liste des orateurs et les écrans qui vous sont destinés : présidence, cabine, salle.
my-comments = Observations écrites
my-comments-what = Remettre, suivre, cosigner.
floor-meetings = Réunions

screen-chair = Pupitre de la présidence
screen-chair-what = Qui parle, qui suit, que dire, combien de temps il reste.
screen-booth = Cabine d’interprétation
screen-booth-what = Ordre de passage, langues, noms et leur prononciation.
screen-technician = Son et salle en ligne
screen-technician-what = À qui ouvrir le micro, maintenant et ensuite.
screen-room = Écran de la salle
screen-room-what = L’orateur et le chronomètre, lisibles de loin.
screen-overlay = Bandeau sur la retransmission
screen-overlay-what = Une ligne avec le nom de l’orateur, pour l’image vidéo.
screen-me = Votre rang sur la liste
screen-me-what = Demander la parole, voir quand vient votre tour.
screen-public = Page publique
screen-public-what = Ce que chacun peut suivre, la réunion ayant été déclarée publique.

floor-item = Point { $number } : { $title }
floor-ends = fin prévue à { $hour }
floor-participant = Participant { $number }
floor-called = { $name }, { $body }
floor-in-the-room = dans la salle
floor-online = en ligne
floor-speaks = A la parole
floor-paused = En pause
floor-next = Ensuite
floor-between = Aucun point n’est en cours d’examen
floor-not-begun = La réunion n’a pas commencé
floor-nobody-speaks = Personne n’a la parole
floor-nobody-waits = Personne n’attend.
floor-of-left = restant sur { $time }
floor-no-limit = de parole jusqu’ici ; sans limite
floor-time-used = Temps utilisé
floor-waiting =
    { $n ->
        [0] personne en attente
        [one] { $n } orateur en attente
       *[other] { $n } orateurs en attente
    }
floor-pause = Arrêter le chronomètre
floor-resume = Relancer le chronomètre
floor-end = L’orateur a terminé
floor-give = Donner la parole : { $who }
floor-give-now = Donner la parole maintenant
floor-not-there = Absent à l’appel
floor-take-off = Retirer de la liste
floor-undo = Annuler la dernière action : { $step }
floor-list = Liste des orateurs
floor-open-list = Ouvrir la liste
floor-close-list = Clore la liste
floor-asked-at = demandée à { $hour }
floor-first-time = participe pour la première fois
floor-on-behalf = au nom de { $whom }
floor-more = Plus
floor-put-before = Placer avant
floor-at-the-end = À la fin de la liste
floor-reason = Motif, affiché à côté du nom
floor-put = Placer là
floor-plan = Répartition du temps
plan-left = Reste du temps prévu
plan-each = Pour chaque orateur en attente
plan-ends = Fin, si la liste est close maintenant
plan-two-minutes = Fin, avec deux minutes pour chacun
floor-items = Ordre du jour
floor-take-item = Aborder
floor-leave-item = Conclure
floor-balance = Qui a pris la parole
floor-spoken = Les derniers orateurs
floor-speakers = Orateurs
floor-time = Temps
floor-reminders = Rappels
reminder-country = Un orateur en vient à la situation d’un pays donné : rappelez que le dialogue ne vise aucun pays en particulier et invitez l’orateur à parler du sujet.
reminder-interruption = Une interruption : arrêtez le chronomètre, écoutez, puis relancez le chronomètre. Aucun temps n’est perdu.
reminder-closing = Avant de clore la liste : annoncez-le, attendez un instant, puis procédez à la clôture. Qui a demandé la parole auparavant y reste inscrit.
reminder-time = Le chronomètre avertit et ne coupe jamais la parole. Il vous appartient de décider s’il faut inviter quelqu’un à conclure.
floor-script = Que dire
floor-pronounced = se prononce : { $how }
floor-acronyms = sigles : { $which }
floor-running-order = Ordre de passage
floor-unmute = Ouvrir le micro : { $who }
floor-unmute-now = Ouvrir le micro maintenant, en ligne
floor-microphone = Micro dans la salle
floor-keys = Une seule lettre actionne le bouton qui l’affiche
floor-away = La connexion est coupée. Ce que vous voyez n’est peut-être plus à jour ; nous essayons de la rétablir.
floor-back = Connexion rétablie, tout est à jour.
floor-unsent = Rien n’a été envoyé : il n’y a pas de connexion. Veuillez réessayer.

script-open = Bonjour et bienvenue à toutes et à tous. Je déclare la réunion ouverte.
script-no-programme = Il n’y a pas encore de programme.
script-turn-to = Nous passons maintenant au point suivant. { $item }.
script-over = Nous avons achevé l’examen de notre ordre du jour. Je vous remercie toutes et tous et déclare la réunion close.
script-thank = Je vous remercie, { $who }.
script-give = J’invite maintenant à prendre la parole : { $who }.
script-give-and-next = J’invite maintenant à prendre la parole : { $who }, puis { $next }.
script-anybody = Quelqu’un d’autre souhaite-t-il prendre la parole ? Je ne vois pas d’autre demande.
script-item-over = Il n’y a plus d’orateurs sur ma liste. Ainsi s’achève le { $item }.
script-two-chairs = La présidence de ce dialogue est exercée conjointement par { $chairs }.
script-in-absence = En l’absence de { $absent }, je préside au nom de la présidence conjointe de ce dialogue.
script-hand-over = Je cède maintenant la présidence pour le point suivant : { $chair }. { $item }.
script-take-over = Je vous remercie, { $chair }. Je prends la présidence pour le point suivant. { $item }.
script-stands-in = La présidence de ce point revenait à { $absent }, dont nous devons constater l’absence. Je préside à sa place.
floor-presides = préside : { $who }
floor-presides-for = préside : { $who }, à la place de { $absent }

floor-you-speak = Vous avez la parole.
floor-you-are-next = C’est à vous ensuite.
floor-ahead-of-you =
    { $n ->
        [one] { $n } orateur passe avant vous.
       *[other] { $n } orateurs passent avant vous.
    }
floor-turn-in =
    { $n ->
        [0] Votre tour vient d’un instant à l’autre.
        [one] Votre tour vient dans { $n } minute environ.
       *[other] Votre tour vient dans { $n } minutes environ.
    }
floor-gone = Vous avez pris la parole, ou quitté la liste.
floor-withdraw = Retirer mon nom de la liste
floor-pass = Laisser un collègue parler à votre place
floor-pass-to = Qui parle à votre place ?
floor-pass-on = Céder la place
floor-no-place = Vous n’avez pas, à cette réunion, de place qui vous permette de prendre la parole.
floor-no-list-open = Aucune liste n’est ouverte en ce moment. Cette page l’indique dès que l’une d’elles s’ouvre.
floor-ask = Demander la parole
floor-ask-now = Demander la parole
floor-for-whom = Pour qui ?
floor-which-item = Sur quel point ?
floor-as-what = Que ferez-vous ?
floor-from-where = D’où parlez-vous ?
floor-language = Dans quelle langue ?
floor-language-hint = Les interprètes la voient à l’avance.
floor-on-behalf-of = Au nom de quel groupe ?
floor-about = De quoi s’agit-il, en quelques mots ?
floor-about-hint = Seuls la présidence et les interprètes le voient.

floor-enter-name = Inscrire le nom de quelqu’un
floor-for-whom-hint = Les personnes inscrites figurent dans cette liste ; toute autre personne est nommée ci-dessous.
floor-guest-name = Nom d’une personne qui n’est pas inscrite
floor-guest-body = Au nom de qui elle parle
floor-as-manner = À quel titre ?
floor-whose-question = À la question de qui répond-on ?
floor-from-place = D’où ?
floor-language-of = Dans quelle langue ?
floor-enter-now = Porter sur la liste

manner-panel = table ronde
manner-statement = déclaration
manner-on-behalf = déclaration au nom d’un groupe
manner-question = question
manner-answer = réponse
manner-point-of-order = motion d’ordre
manner-right-of-reply = droit de réponse

request-waiting = Vous êtes sur la liste.
request-speaking = Vous avez la parole.
request-spoke = Vous avez pris la parole. Merci.
request-withdrawn = Vous n’êtes plus sur la liste.

listing-not-yet = liste pas encore ouverte
listing-open = liste ouverte
listing-closed = liste close

item-opening = Ouverture de la réunion
item-briefing = Informations communiquées par le secrétariat
item-report = Ce qu’a décidé le groupe de travail
item-panel = Table ronde
item-discussion = Débat
item-closing = Clôture de la réunion

why-point-of-order = une motion d’ordre est entendue immédiatement
why-right-of-reply = droit de réponse
why-programme = figure au programme
why-answer = répond à la question
why-by-hand = placé ici à la main
why-time = selon l’heure de la demande
why-states-first = les États parlent en premier
why-not-yet-spoken = n’a pas encore pris la parole sur ce point
why-first-timers-first = participe pour la première fois
why-kinds-in-turn = les catégories de participants alternent
why-regions-in-turn = les régions alternent

step-take = un point a été abordé
step-leave = un point a été conclu
step-listing = la liste a été ouverte ou close
step-rules = les règles de la liste ont été modifiées
step-place = quelqu’un a été placé à un autre rang
step-give = la parole a été donnée
step-pause = le chronomètre a été arrêté
step-resume = le chronomètre a été relancé
step-end = l’orateur a terminé
step-absent = quelqu’un était absent

seat-title = Participer depuis cet appareil
seat-what = Ce code ouvre votre place à la réunion : vous pouvez demander la parole et voir quand vient votre tour. Aucun compte n’est nécessaire. Quiconque a le code peut en faire autant : gardez-le pour vous.
seat-take = Participer depuis cet appareil
seat-alone = Déconnecter les autres appareils
seat-leave = Quitter la réunion sur cet appareil
seat-desk = À l’accueil à l’entrée de la salle :
seat-other-devices =
    { $n ->
        [one] Le code est utilisé sur { $n } autre appareil.
       *[other] Le code est utilisé sur { $n } autres appareils.
    }
seat-others-what = Si vous ne les connaissez pas, déconnectez-les ici et prévenez le secrétariat.
seat-too-many-devices = Le code est déjà utilisé sur trois appareils. Déconnectez-les, ou continuez sur l’un d’eux.

problem-busy-listening-why = Trop de personnes suivent la réunion en direct en ce moment. La page montre tout de même l’ensemble ; elle s’actualise d’elle-même.

floor-group-state = États
floor-group-ngo = Organisations non gouvernementales
floor-group-academia = Milieux universitaires
floor-group-private-sector = Secteur privé
floor-group-parliamentarian = Parlementaires
floor-group-other = Autres
floor-region-none = Sans région
floor-first-timers = Première fois à un dialogue
