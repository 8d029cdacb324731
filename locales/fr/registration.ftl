# L'inscription et l'entrée : les personnes désignées par les organisations admises, leurs propres pages, les confirmations,
# l'accueil à l'entrée de la salle. Les variables de chaque message sont nommées dans le fichier anglais.

## Les personnes d'une organisation

registration-people = Les personnes que vous désignez
registration-to-application = Votre candidature
registration-until = Vous pouvez désigner et remplacer des personnes { $until }.
registration-most =
    { $n ->
        [one] Votre organisation peut désigner { $n } personne.
       *[other] Votre organisation peut désigner jusqu’à { $n } personnes.
    }
registration-nobody = Vous n’avez encore désigné personne. L’admission ne donne à elle seule de place à personne : désignez les personnes qui viendront.
registration-those-named = Désignées à ce jour
registration-add = Désigner une personne
registration-only-needed = Nous ne demandons que ce qu’exige ce mode de participation. Tout ce qui est indiqué ici est détruit six mois après le dialogue.
registration-add-button = Désigner cette personne
registration-named-confirmed = La personne est désignée et a une place.
registration-named-waiting = La personne est désignée et figure sur la liste d’attente. La première place libre revient à qui attend depuis le plus longtemps, et cette personne en est informée.
registration-returned = La place a été rendue.
registration-closed = Il n’est plus possible ici de désigner ni de remplacer des personnes. Écrivez au secrétariat si quelque chose doit changer.
registration-not-arranged = Le secrétariat n’a pas encore fixé les places pour ce dialogue. Vous serez informé lorsque des personnes pourront être désignées.
registration-cancelled = Ce dialogue n’aura pas lieu. Personne ne peut être désigné.
registration-no-mode = Choisissez comment la personne participe.
registration-would-wait = Aucune place n’est libre actuellement : la personne figurerait sur la liste d’attente.
registration-seat-free = Une place est libre.
registration-seats-left =
    { $n ->
        [one] Il reste { $n } place.
       *[other] Il reste { $n } places.
    }
registration-mode-anew = Une place de l’autre mode est demandée à compter de maintenant, comme pour toute personne qui en demande une.
registration-no-longer-admitted = N’est plus admise
registration-place = Sur la liste d’attente, rang { $n }
registration-is-protected = Protégée

## Une personne

registration-mode = Mode de participation
registration-mode-hint = Il peut être modifié tant que des personnes peuvent être désignées.
registration-name = Nom
registration-name-hint = Tel que la personne l’écrit, dans sa propre écriture. Il est imprimé ainsi.
registration-function = Fonction
registration-address = Adresse électronique de la personne elle-même
registration-address-hint = Nécessaire en ligne, car l’accès à la salle en ligne est personnel. En personne, ce champ peut rester vide : remettez alors vous-même la confirmation à l’intéressé.
registration-language = Langue dans laquelle nous lui écrivons
registration-language-hint = La confirmation et les messages sont dans cette langue.
registration-gender = Genre
registration-gender-hint = Seulement compté, jamais affiché avec le nom.
gender-woman = Femme
gender-man = Homme
gender-other = Autre
registration-needs = Ce dont la personne a besoin pour participer
registration-needs-hint = Accès sans marche, sous-titres, personne qui assiste. Seul le secrétariat le lit.
registration-publish = Ce qui peut être publié
registration-publish-lead = Rien n’est publié sans case cochée, et chaque coche peut être retirée à tout moment.
registration-consent-name = Le nom, sur la liste publique des participants
registration-consent-organization = Le nom de l’organisation, sur la liste publique des participants
registration-consent-screens = Le nom, sur les écrans de la salle et dans la salle en ligne
registration-protected = Ne faire figurer cette personne sur aucune liste publique, aucune étiquette, aucun écran ni aucun export
registration-protected-hint = Pour les personnes en danger. Cela prime toutes les cases ci-dessus.

## La page d'une personne

registration-place-title = Votre place
registration-now = Où vous en êtes
registration-now-confirmed = Une place vous est réservée. Si vous ne pouvez pas venir, rendez-la : quelqu’un l’attend.
registration-now-waiting = Aucune place n’est encore libre. La prochaine revient à qui attend depuis le plus longtemps, et cette personne en est informée. Ne réservez pas de voyage avant cela.
registration-now-given-back = Cette place a été rendue.
registration-now-revoked = Le secrétariat a retiré cette place. Elle ne permet plus d’entrer.
registration-now-not-admitted = L’organisation n’est plus admise à ce dialogue. La place ne permet pas d’entrer.
registration-now-cancelled = Ce dialogue n’aura pas lieu.
registration-day = Jour
registration-organization = Organisation
registration-confirmation = Confirmation
registration-confirmation-lead = Apportez la confirmation sur papier ou sur votre téléphone. L’accueil à l’entrée de la salle lit le code.
registration-code = Code pour l’accueil à l’entrée de la salle
registration-confirmation-pdf = Confirmation à imprimer (PDF)
registration-calendar = Entrée pour votre agenda
registration-online = La salle en ligne
registration-online-personal = Cet accès n’est destiné qu’à vous. Le transmettre n’ouvre rien à personne d’autre.
registration-online-enter = Entrer dans la salle en ligne
registration-online-not-yet = L’accès apparaît ici peu avant le dialogue. Connectez-vous avec cette adresse et revenez à cette page.
registration-online-not-open = La salle en ligne ne vous est pas ouverte actuellement.
registration-consents-save = Enregistrer ces choix
registration-consents-kept = Vos choix sont enregistrés.
registration-changed = La modification est enregistrée.
registration-change-title = Quelque chose a changé ?
registration-change = Modifier les données ou le mode de participation
registration-change-exchange = Vous pouvez corriger les données, ou désigner une autre personne à cette place. Le rang dans l’ordre est conservé.
registration-change-own = Vous pouvez corriger vos données. Seule votre organisation peut désigner une autre personne à votre place.
registration-change-mode = Choisir l’autre mode de participation rend cette place et en demande une de l’autre mode à compter de maintenant.
registration-change-waiting = Cette personne figure sur la liste d’attente. Les autres modifications ne changent pas son rang.
registration-change-button = Enregistrer la modification
registration-give-back = Rendre la place
registration-give-back-next = La place revient aussitôt à qui attend depuis le plus longtemps.
registration-give-back-access = La confirmation et l’accès à la salle en ligne prennent fin aussitôt.
registration-give-back-place = Le rang sur la liste d’attente est perdu.
registration-give-back-again = Qui souhaite finalement venir est désigné de nouveau et se place à la fin de l’ordre.
registration-give-back-button = La rendre
registration-keep = Garder la place

## Conseils

guidance-title = Ce qu’il faut faire
guidance-in-person-1 = Renseignez-vous tôt sur la nécessité d’un visa. La présente confirmation peut appuyer une demande ; elle n’en accorde pas.
guidance-in-person-2 = Apportez un passeport ou une carte d’identité : ce document est exigé à l’entrée du Centre pour obtenir la carte d’accès.
guidance-in-person-3 = Prévoyez une heure pour l’entrée et le contrôle de sécurité avant le début du dialogue.
guidance-in-person-4 = Présentez le code à l’accueil, devant la salle.
guidance-in-person-5 = Un casque donne l’interprétation à chaque place. Dites-nous à temps ce dont vous avez besoin pour participer.
guidance-online-1 = Le jour venu, connectez-vous ici avec votre propre adresse et entrez dans la salle en ligne depuis cette page.
guidance-online-2 = Essayez le son et la caméra la veille, sur l’appareil que vous utiliserez.
guidance-online-3 = Utilisez un casque avec microphone dans une pièce calme : les interprètes dépendent de la qualité de votre son.
guidance-online-4 = Choisissez dans la salle en ligne la langue que vous souhaitez entendre.
guidance-online-5 = N’affichez votre nom et votre organisation que si vous avez consenti à leur présence sur les écrans.

## Confirmation

confirmation-title = Confirmation de participation
confirmation-dialogue = Dialogue constructif
confirmation-follows = Fait suite à
confirmation-mode = Participation
confirmation-no-pass = Ceci n’est pas un titre d’accès : la carte d’accès est délivrée à l’entrée du Centre.
confirmation-no-visa = Elle ne garantit pas de visa et n’en tient pas lieu.
confirmation-bring = Apportez-la avec une pièce d’identité en cours de validité. L’accueil à l’entrée de la salle lit le code.
confirmation-revoked = Elle vaut aussi longtemps que l’admission et la place. L’accueil voit aussitôt si elles ne valent plus.
confirmation-demonstration = Démonstration : tout ce que contient cette feuille est fictif.

## Avis à une personne désignée

registration-notice-subject = Votre désignation pour le dialogue constructif : { $dialogue }
registration-notice-body =
    Votre organisation a donné votre nom pour le dialogue constructif : { $dialogue }.

    L’état de votre place, votre confirmation et tout ce qui concerne la journée figurent sur votre propre page :
    { $link }

    Connectez-vous-y avec la présente adresse électronique. Vous y choisissez aussi ce qui peut être publié à votre sujet, et vous y rendez la place si vous ne pouvez pas venir.

## L'accueil à l'entrée de la salle

check-in = Accueil des participants
check-in-came = Arrivées : { $came } sur { $all }.
check-in-search = Nom, organisation ou référence
check-in-search-hint = Une partie de mot suffit.
check-in-find = Chercher
check-in-more = Il y en a d’autres. Saisissez une lettre de plus.
check-in-nobody = Personne de ce nom n’est attendu. Cherchez l’organisation, ou adressez la personne au fonctionnaire.
check-in-by-camera = Avec l’appareil photo
check-in-by-camera-how = Connectez-vous sur votre téléphone, puis dirigez son appareil photo vers le code de la confirmation et ouvrez l’adresse qu’il affiche.
check-in-fallback = Sans réseau
check-in-list = Liste à imprimer
check-in-afterwards = Saisir d’après la liste imprimée
check-in-no-seat = Sans place
check-in-at = Arrivée à { $time }
check-in-done = Arrivée enregistrée à { $time }.
check-in-already = L’arrivée de cette personne était déjà enregistrée : { $when }.
check-in-undone = L’enregistrement de l’arrivée a été annulé.
check-in-is-online = Cette personne participe en ligne et n’a pas de place dans la salle. Adressez-la au fonctionnaire.
check-in-waits = Cette personne figure sur la liste d’attente. Seul un fonctionnaire peut la laisser entrer.
check-in-refer = Cette personne n’a pas de place. Adressez-la au fonctionnaire.
check-in-rehearsal-what = Répétition : le dialogue a lieu le { $day }. Essayez l’accueil à loisir ; rien de ce que vous faites ici n’est enregistré.
check-in-over-what = Le dialogue a eu lieu le { $day }. Seules les personnes venues ce jour-là peuvent encore être enregistrées, avec l’heure.
check-in-rehearse = Essayer : enregistrer l’arrivée (répétition)
check-in-rehearsed = Répétition : cette personne pourrait entrer. Rien n’a été enregistré.
check-in-button = Enregistrer l’arrivée maintenant
check-in-undo = C’était une erreur : annuler
check-in-next = Personne suivante
check-in-earlier = Elle est arrivée plus tôt
check-in-earlier-button = Enregistrer avec cette heure
check-in-day = Jour
check-in-hour = Heure de Vienne
check-in-hour-of = Heure de Vienne : { $name }
check-in-name = Nom
check-in-made = Imprimé d’après le registre : { $when }.
check-in-destroy = Détruisez cette liste une fois ses heures saisies.
check-in-afterwards-lead = Saisissez l’heure en regard de chaque personne venue. Laissez les autres champs vides.
check-in-nobody-left = Toutes les personnes attendues sont venues.
check-in-afterwards-button = Enregistrer ces heures
check-in-wrong-time = Indiquez une heure telle que 09:12 pour { $name }.
check-in-entered =
    { $n ->
        [one] { $n } personne a été enregistrée.
       *[other] { $n } personnes ont été enregistrées.
    }

## Le secrétariat : les places

office-registration-seats = Places
office-registration-people = Personnes
office-registration-waiting = Liste d’attente
office-registration-unconfirmed = Sans confirmation
office-registration-delegations = Délégations
office-registration-hand-over = Transmission
office-registration-differences = Différences
office-registration-saved = Les places et les limites sont fixées.
office-registration-not-arranged = Personne ne peut encore être désigné : aucune place n’est fixée.
office-registration-open = Les organisations admises peuvent désigner des personnes.
office-registration-closed = L’inscription est close. Le secrétariat peut encore désigner et remplacer des personnes.
office-registration-until = Des personnes peuvent être désignées { $until }.
office-registration-no-limits = Aucune limite n’est fixée : le nombre de places n’est pas limité.
office-registration-kind = Catégorie
office-registration-all-kinds = Toutes les catégories ensemble
office-registration-most = Places
office-registration-taken = Prises
office-registration-full = Complet
office-registration-arrange = Fixer les places et les limites
office-registration-arrange-lead = Laissez un champ vide lorsque le nombre de places n’est pas limité. Les places supplémentaires vont aussitôt aux personnes qui attendent, dans leur ordre ; une réduction ne prend la place de personne.
office-registration-per-organization = Nombre de personnes qu’une organisation peut désigner
office-registration-seats-of = Places
office-registration-more = Clôture et salle en ligne
office-registration-closes = Des personnes peuvent être désignées jusqu’au (heure de Vienne)
office-registration-closes-hint = Laissez ce champ vide pour clore à l’ouverture de la séance.
office-registration-room = Adresse de la salle en ligne
office-registration-room-hint = Commence par https://. Seules les personnes ayant une place en ligne y sont conduites, chacune depuis sa propre page.
office-registration-room-keep = Une adresse est fixée et n’est pas affichée ici. Laissez ce champ vide pour la conserver.
office-registration-no-room = Retirer l’adresse
office-registration-room-set = La salle en ligne est fixée.
office-registration-room-not-set = La salle en ligne n’est pas encore fixée.
office-registration-no-number = Indiquez un nombre entier.
office-registration-no-time = Indiquez un jour et une heure de Vienne.

## Le secrétariat : les personnes

office-registration-shown =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
office-registration-nobody = Personne ici.
office-registration-seat = Place
office-registration-since = Depuis
office-registration-needs = Besoins
office-registration-came = Arrivée
office-registration-waiting-lead = Dans l’ordre d’attribution des places libres : depuis quand chaque personne attend une place de ce mode.
office-registration-revoke = Retirer
office-registration-revoke-lead = La confirmation et l’accès à la salle en ligne prennent fin aussitôt, et la place revient à qui attend depuis le plus longtemps. Ce retrait est irrévocable ; la personne peut être désignée de nouveau.
office-registration-revoke-button = Retirer cette place
office-registration-revoked = La place a été retirée.

## Le secrétariat : qui n'a pas confirmé

office-registration-unconfirmed-lead = Organisations admises qui n’ont désigné personne.
office-registration-all-confirmed = Chaque organisation admise a désigné quelqu’un.
office-registration-admitted = Admise depuis
office-registration-remind = Rédiger des rappels
office-registration-drafted =
    { $n ->
        [0] Aucun rappel n’a été rédigé : personne n’était sélectionné, ou il n’y a personne à qui écrire.
        [one] Un rappel est rédigé. Il part lorsque vous en autorisez l’envoi.
       *[other] { $n } rappels sont rédigés. Ils partent lorsque vous en autorisez l’envoi.
    }
office-registration-guide = Rédiger les lettres d’orientation
office-registration-guide-lead = Qui a une place apprend comment venir, ou comment participer en ligne. Qui a déjà une telle lettre n’en reçoit pas une seconde.
office-registration-guided =
    { $n ->
        [0] Aucune lettre n’a été rédigée : toutes les personnes qui ont une place et une adresse en ont une.
        [one] Une lettre d’orientation est rédigée. Elle part lorsque vous en autorisez l’envoi.
       *[other] { $n } lettres d’orientation sont rédigées. Elles partent lorsque vous en autorisez l’envoi.
    }
reminder-subject = Action requise : désignez vos personnes pour le dialogue constructif ({ $dialogue })
reminder-body =
    { $organization } est admise au dialogue constructif : { $dialogue } (candidature { $reference }).

    Personne n’est encore désigné. Sans nom, aucune place n’est réservée. Merci de désigner les personnes qui viendront, en personne ou en ligne. Vous avez le temps { $until }. Cela se fait sur cette page :
    { $link }

    Si votre organisation ne peut pas venir, vous n’avez rien à faire ; une brève réponse aide les autres qui attendent.

## Le secrétariat : les délégations

delegations-lead = Les États parties, les signataires, les autres États, les entités et les organisations intergouvernementales sont inscrits pour le groupe de travail. Ils arrivent sous forme de liste et sont comptés à part.
delegations-as-of = La liste à la date du { $day }
delegations-listed = Délégations
delegations-came = Présentes
delegations-looked = Cette liste
delegations-fine = Chaque ligne a été lue. Enregistrez la liste, ou modifiez-la et vérifiez de nouveau. Elle remplace la précédente.
delegations-not-fine = Certaines lignes n’ont pas pu être lues. Rien n’a été enregistré.
delegations-line = Ligne { $line } : { $why }
delegation-fault-kind = « { $given } » n’est pas une catégorie de délégation.
delegation-fault-state = « { $given } » n’est ni le code ni le nom d’un État.
delegation-fault-name = Le nom manque.
delegation-fault-number = « { $given } » n’est pas un nombre entier.
delegation-fault-came = « { $given } » ne dit ni yes ni no.
delegations-enter = Enregistrer une liste
delegations-day = Le jour qu’elle décrit
delegations-yes = oui
delegations-no = non
delegations-each = Chaque délégation
delegations-name = Délégation
delegations-no-day = Indiquez le jour.
delegations-empty = Collez une liste ou choisissez un fichier.
delegations-list = La liste
delegations-list-hint = Une délégation par ligne : catégorie, État ou nom, personnes dans la salle, personnes en ligne, venue (yes ou no). Séparés par des virgules, des points-virgules ou des tabulations.
delegations-file = Ou un fichier
delegations-file-hint = CSV. Il prime ce qui est collé.
delegations-look = La vérifier
delegations-enter-button = Enregistrer la liste
delegations-saved = La liste est enregistrée.
cells-packed = Il s’agit d’un classeur ou d’un fichier compressé, et il n’est pas ouvert. Enregistrez-le au format CSV.
cells-no-text = Ce n’est pas un texte en UTF-8. Enregistrez-le au format CSV (UTF-8).
cells-too-long = Le fichier compte plus de 10 000 lignes.

## Le secrétariat : transmission et différences

hand-over-lead = Les personnes ayant une place, à l’intention des systèmes qui délivrent les cartes d’accès et ouvrent la salle en ligne. Les cellules qu’un tableur exécuterait comme des formules sont rendues inoffensives.
hand-over-badges = Cartes d’accès (Indico)
hand-over-platform = Salle en ligne (Interprefy)
hand-over-people =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
hand-over-names = Le dernier mot d’un nom est pris pour le nom de famille. Les noms s’écrivent de bien des manières : vérifiez-les là-bas. Qui n’a pas consenti à être nommé sur les écrans figure sur la plateforme sans son nom.
hand-over-protected = Personnes protégées
hand-over-protected-lead = Elles ne figurent dans aucun fichier. Transmettez-les à la main, sous le nom qu’elles choisissent.
hand-over-unnamed = Participant { $reference }
differences-lead = Choisissez les listes que fournissent le système des cartes d’accès et la plateforme. Elles sont comparées aux décisions et ne sont pas conservées.
differences-decided =
    { $n ->
        [one] { $n } personne a une place.
       *[other] { $n } personnes ont une place.
    }
differences-none = Les trois concordent.
differences-badges = Liste des cartes d’accès
differences-platform = Liste de la plateforme
differences-file-hint = CSV comportant les colonnes name (ou first name et last name), affiliation, e-mail, reference.
differences-no-file = Choisissez au moins un fichier.
differences-button = Comparer
differences-without-badge = Place dans la salle, sans carte d’accès : { $n }
differences-without-access = Place en ligne, sans accès : { $n }
differences-undecided = Carte ou accès sans personne ayant une place : { $n }
differences-other-mode = Carte ou accès de l’autre mode : { $n }
differences-renamed = Sous un autre nom : { $n }
differences-twice = En double : { $n }
differences-ambiguous = Pourraient être plusieurs personnes : { $n }
differences-badge-line = Cartes d’accès, ligne { $line } : { $name }
differences-platform-line = Plateforme, ligne { $line } : { $name }
