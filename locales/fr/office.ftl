# Le secrétariat : ce qui attend, préparer un dialogue, établir un appel. Les variables de chaque message sont nommées dans le
# fichier anglais.

office = Secrétariat
office-lead = Ce qui attend, dialogue par dialogue, et les prochaines échéances.
office-you = vous
office-command-line = la ligne de commande
office-colleague = un ou une collègue ({ $reference })
office-save = Enregistrer
office-choose = Choisissez l’une des réponses
office-not-a-day = Saisissez un jour, par exemple 2027-02-12
office-not-a-number = Saisissez un nombre entier
office-day-past = Ce jour est passé
office-too-long = C’est trop long

## Ce qui attend

office-nothing = Aucun dialogue n’est en préparation
office-nothing-why = Préparez le prochain ; son appel, l’examen des candidatures, ses listes et ses inscriptions en découlent.
office-to-screen = à examiner
office-overdue = questions sans réponse hors délai
office-ready = à porter sur une liste
office-lists-open = listes ouvertes
office-to-decide = à trancher
office-letters-drafted = lettres dans la boîte d’envoi
office-waiting-list = sur la liste d’attente
office-drafts = Appels en cours de rédaction
office-past = Dialogues antérieurs

## Un dialogue

office-life = Où en est ce dialogue
office-step-call = Appel
office-step-applications = Candidatures
office-step-screening = Examen préliminaire
office-step-list = Liste
office-step-decisions = Décisions
office-step-registration = Inscription
office-step-sitting = Séance
office-call-none = pas encore d’appel
office-applications =
    { $n ->
        [0] aucune à ce jour
        [one] { $n } candidature
       *[other] { $n } candidatures
    }
office-still-to-screen =
    { $n ->
        [0] rien n’attend
        [one] { $n } à examiner
       *[other] { $n } à examiner
    }
office-on-open-lists =
    { $n ->
        [0] aucune soumise aux États
        [one] { $n } soumise aux États
       *[other] { $n } soumises aux États
    }
office-still-to-decide =
    { $n ->
        [0] rien n’attend
        [one] { $n } à trancher
       *[other] { $n } à trancher
    }
office-registered =
    { $n ->
        [0] personne à ce jour
        [one] { $n } personne
       *[other] { $n } personnes
    }
office-reserved = Seul le secrétariat voit ce dialogue
office-calls = Appels à participation
office-no-calls = Il n’y a pas encore d’appel pour ce dialogue.
office-new-call = Rédiger un appel
office-desks = Postes de travail
office-desk = Examen des candidatures
office-desk-what = Les candidatures : vérifications, questions aux auteurs, ce qui est porté sur la liste.
office-lists = Listes
office-lists-what = Ce qui est soumis aux États parties ou au Bureau élargi, et jusqu’à quand.
office-comments = Observations écrites
office-comments-what = Période, textes reçus, textes publiés.
office-decisions = Décisions
office-decisions-what = Ce qu’un organe doit trancher, au cas par cas ou en bloc.
office-registration = Inscription
office-registration-what = Places, personnes, liste d’attente, accès à la salle en ligne.
office-letters = Lettres
office-letters-what = Projets dans la boîte d’envoi, jusqu’à ce qu’un fonctionnaire en autorise l’envoi.
office-counts = Chiffres
office-counts-what = Qui a présenté une candidature, a été admis, s’est inscrit et est venu.
office-done-planned = Le dialogue est prévu
office-done-announced = Le dialogue est annoncé
office-done-postponed = Le dialogue a une nouvelle date
office-done-cancelled = Le dialogue est annulé
office-done-opened = La séance est ouverte
office-done-held = Le dialogue a eu lieu
office-done-chairs = Le registre indique qui préside
office-done-told = Les candidats et les participants en sont informés par un avis.

## Préparation

office-plan = Prévoir un dialogue
office-plan-lead = Un dialogue fait suite à une réunion d’un groupe de travail, ou à plusieurs lorsqu’il se tient conjointement. Sa référence se compose du thème et de l’année.
office-plan-meetings = À quelles réunions fait-il suite ?
office-plan-to-meeting = Enregistrer une réunion à venir qui n’est pas dans la liste
office-plan-no-meetings = Aucune réunion à venir ne figure encore au registre.
office-plan-choose-meeting = Choisissez au moins une réunion
office-plan-no-reference = Aucune référence n’est libre pour ces groupes cette année-là
office-plan-date = Jour du dialogue
office-plan-mode = Selon quelles modalités se tient-il ?
office-plan-audience = Qui peut en avoir connaissance ?
office-audience-public = Tout le monde : il est annoncé maintenant
office-audience-restricted = Le secrétariat, jusqu’à son annonce
office-plan-button = Le prévoir
office-meeting = Enregistrer une réunion à venir
office-meeting-group = Groupe de travail
office-meeting-number = Numéro de la session ou de la réunion
office-meeting-called = Comment s’appelle-t-elle ?
office-gathering-session = Session
office-gathering-meeting = Réunion
office-meeting-opens = Premier jour
office-meeting-closes = Dernier jour
office-meeting-source = D’où vient cette information
office-meeting-known-source = Une source du registre
office-meeting-new-source = Ou une nouvelle : son titre
office-meeting-publisher = Qui l’a publiée
office-meeting-no-source = Choisissez une source ou donnez le titre d’une nouvelle
office-meeting-known = Cette réunion figure déjà au registre
office-meeting-button = L’enregistrer

## Annonce, report, annulation

office-announce = L’annoncer
office-announce-lead = Tout le monde verra le dialogue, sa date et son calendrier. Le registre indique quand il a été annoncé.
office-announce-reason = Annoncé.
office-announce-button = Annoncer
office-postpone = Lui donner une nouvelle date
office-postpone-lead = Rien ne change encore : la page suivante montre ce qu’impliquerait une nouvelle date.
office-postpone-to = La nouvelle date
office-postpone-look = Voir ce que cela implique
office-postpone-sure = Le dialogue se tiendrait le { $day }.
office-postpone-means = Les candidatures, les décisions et les places restent telles quelles. La date limite de l’appel et les délais des listes ne se déplacent pas d’eux-mêmes. Les dates suivantes découlent de la nouvelle, et voici ce qui est concerné :
office-postpone-button = Fixer cette date
office-cancel = L’annuler
office-cancel-lead = L’annulation est irrévocable. Les candidatures, les décisions et les places restent au registre telles quelles ; personne ne peut plus présenter de candidature ni s’inscrire, et l’accès à la salle en ligne prend fin. Voici ce qui est concerné :
office-cancel-button = Annuler le dialogue
office-open = Ouvrir la séance
office-open-lead = Un dialogue se tient après que la réunion qu’il suit est close et a adopté son rapport. Avant cela, la séance s’ouvre sur décision écrite de la présidence.
office-open-on = Sur quelle base s’ouvre-t-elle ?
office-open-on-reports = La réunion est close et a adopté son rapport
office-open-on-decision = La présidence en a décidé ainsi
office-open-reference = Où se trouve la décision ?
office-open-button = Ouvrir la séance
office-close = Clore la séance
office-close-lead = Une fois la séance close, le dialogue a eu lieu : il figure dans les chiffres, et le résumé de la présidence peut être publié.
office-close-button = Clore la séance
office-chairs = Qui préside
office-chairs-lead = Chaque personne nommée approuve le résumé avant sa publication. Plusieurs personnes d’un même groupe de travail en sont les coprésidents. Tout le monde voit les noms, et ils sont imprimés dans le résumé.
office-chairs-unsaid = Le registre n’indique pas encore qui préside.
office-chairs-name = Nom de la présidence { $number }
office-chairs-honorific = Civilité
office-chairs-office = Fonction exercée dans le pays d’origine
office-chairs-group = Groupe de travail
office-chairs-button = Enregistrer
office-chairs-reason = La présidence a été indiquée.
office-chairs-none = Écrivez au moins un nom.
office-chairs-no-office = Écrivez la fonction exercée dans le pays d’origine : le résumé l’imprime à côté du nom.
office-chairs-too-long = Trop long. Nombre maximal de caractères : { $n }
office-touches-calls = Appels
office-touches-applications = Candidatures
office-touches-lists = Listes ouvertes
office-touches-seats = Personnes inscrites

## Établir un appel

shape-new-lead = Les dates sont proposées d’après le calendrier. Le formulaire type est là dès le début ; vous pouvez en modifier chaque question.
shape-new-button = Rédiger l’appel
shape-title = Titre
shape-none = aucun
shape-terms = Dates et conditions
shape-change-terms = Modifier les dates et les conditions
shape-dialogues = Dialogues auxquels on peut présenter une candidature
shape-choose-dialogue = Choisissez au moins un dialogue
shape-opens = Ouverture
shape-opens-day = Ouverture le
shape-opens-time = à cette heure de Vienne
shape-opens-time-hint = Vide : au début de la journée
shape-closes = Clôture
shape-closes-day = Clôture le
shape-closes-time = à cette heure de Vienne
shape-closes-time-hint = Vide : à la fin de la journée
shape-late = Que deviennent les candidatures tardives ?
shape-late-marked = Elles sont reçues et signalées ; les fonctionnaires décident si elles sont prises en considération
shape-late-grace = Elles sont reçues et signalées pendant un certain temps, puis refusées
shape-late-refused = Elles sont refusées ; ce qui a été saisi est conservé comme projet
shape-late-after =
    { $n ->
        [one] reçues et signalées pendant { $n } minute
       *[other] reçues et signalées pendant { $n } minutes
    }
shape-grace = Pendant combien de minutes
shape-languages = Langues du dialogue
shape-interpretation = Interprétation vers
shape-decisions-by = Les auteurs de candidatures devraient être fixés au plus tard le
shape-changed-meanwhile = Quelqu’un a modifié cet appel depuis que vous avez ouvert cette page. Ce que vous avez saisi est toujours là ; ouvrez l’appel dans une autre fenêtre et comparez.
shape-not-done = Cela n’a pas été fait
shape-pending = Il y a des modifications que personne d’autre ne voit encore
shape-see-changes = Voir les modifications et les consigner
shape-published = Tout le monde peut lire cet appel
shape-published-what = Ce que vous modifiez ici est rassemblé et paraît comme une nouvelle version, une fois que vous avez vu la différence. Les auteurs de candidatures sont prévenus ; les versions antérieures restent lisibles.
shape-to-public = Le voir comme tout le monde
shape-words = Textes en six langues
shape-words-note = Un appel est publié lorsqu’il dit tout dans les six langues, ou lorsque vous décidez de le publier sans certaines d’entre elles ; le registre l’indique.
shape-words-in = L’appel en langue : { $language }
shape-whole = complet
shape-missing = des textes manquent
shape-without = publié sans
shape-about = Sur quoi porte le dialogue
shape-priorities = À qui il donne la priorité
shape-costs = Frais et aide aux frais de voyage
shape-limits = Les limites du rôle
shape-limits-hint = Participer ne vaut pas approbation et ne donne aucun droit à un logo ; les conflits d’intérêts doivent être déclarés.
shape-contact = À qui s’adresser avant de présenter une candidature, et à qui signaler des représailles
shape-form = Le formulaire
shape-form-note = Une rubrique correspond à une page pour les auteurs de candidatures.
shape-new-section = Ajouter une rubrique
shape-section-title = Titre de la rubrique
shape-section-help = Ce qu’il faut savoir avant de répondre
shape-first-question = Sa première question
shape-new-question = Ajouter une question
shape-new-question-lead = Commencez par son libellé ; la page suivante demande comment on y répond.
shape-new-question-button = Continuer
shape-label = La question
shape-help = Comment y répondre
shape-words-missing = Donnez le texte dans au moins une langue
shape-up = Monter
shape-down = Descendre
shape-remove = Retirer
shape-removal = Retirer du formulaire
shape-removal-lead = La question n’est plus posée. Les réponses qui y ont été données restent dans les candidatures.
shape-answer = La réponse
shape-kind = Comment y répond-on ?
shape-kind-line = Une ligne de texte
shape-kind-text = Plusieurs lignes de texte, jusqu’à un certain nombre de mots
shape-kind-choice = Une réponse parmi plusieurs
shape-kind-several = Plusieurs réponses possibles
shape-kind-number = Un nombre entier
shape-kind-date = Un jour
shape-kind-file = Un fichier
shape-kind-area = Un pays ou une zone
shape-kind-consent = Un consentement
shape-kind-email = Une adresse électronique
shape-kind-website = Un site Web
shape-limit = Nombre maximal de mots
shape-least = Nombre le plus petit
shape-most = Nombre le plus grand
shape-choices = Réponses au choix
shape-choices-hint = Une par ligne. La première ligne de chaque langue est la même réponse, et ainsi de suite.
shape-two-choices = Donnez au moins deux réponses, une par ligne
shape-when = Quand elle est posée
shape-required = réponse obligatoire
shape-required-tick = La réponse est obligatoire
shape-conditional = posée sous condition
shape-condition = Ne la poser que si l’une de ces réponses a été donnée
shape-condition-hint = Aucune : elle est toujours posée. Choisissez des réponses à une seule question.
shape-one-condition = Choisissez des réponses à une seule question
shape-asked-when = (Posée seulement après certaines réponses à « { $question } ».)
shape-answer-use = À quoi sert la réponse
shape-purpose = Finalité
shape-purpose-decision = Statuer sur la candidature
shape-purpose-contact = Joindre l’auteur de la candidature
shape-purpose-logistics = Préparer la réunion
shape-purpose-statistics = Compter
shape-purpose-travel-support = Aider aux frais de voyage
shape-audience = Qui la voit ?
shape-audience-circulated = Les États parties et le Bureau élargi, dans la liste
shape-audience-office = Le secrétariat uniquement
shape-retention = Nombre de mois après le dialogue avant sa destruction
# $n: months
shape-retention-most =
    { $n ->
        [one] Selon le calendrier de conservation, les réponses données à cette fin sont conservées au plus { $n } mois.
       *[other] Selon le calendrier de conservation, les réponses données à cette fin sont conservées au plus { $n } mois.
    }
shape-preview = Voir avec les yeux des auteurs de candidatures
shape-preview-lead = Rien de ce que vous saisissez ici n’est conservé. Les questions qui dépendent d’autres sont toutes affichées.
shape-publish = Publier l’appel
shape-publish-lead = Tout le monde pourra le lire et, dès son ouverture, présenter une candidature. Les modifications ultérieures sont signalées comme telles.
shape-publish-button = Publier
shape-gate = Des textes manquent dans certaines langues.
shape-gate-without = Publier sans
shape-gate-without-hint = Les lecteurs de ces langues voient les textes d’une autre. Le registre indique qui les a laissées de côté.
shape-changes = Modifications de l’appel
shape-changes-lead = Voici la différence entre ce que tout le monde lit maintenant et ce que tout le monde lirait.
shape-changes-told =
    { $n ->
        [0] Personne n’a encore présenté de candidature.
        [one] Il faudra prévenir { $n } auteur de candidature.
       *[other] Il faudra prévenir { $n } auteurs de candidatures.
    }
shape-changes-act = Que faut-il faire ?
shape-changes-act-enter = Consigner les modifications comme une nouvelle version
shape-changes-act-discard = Abandonner les modifications
shape-changes-button = Le faire
shape-changed = avant : { $before } – après : { $after }
shape-question = Question « { $key } »
shape-no-question = non posée
shape-order = Ordre
shape-withdraw = Retirer l’appel
shape-withdraw-lead = Personne ne peut plus présenter de candidature. L’appel reste lisible et indique qu’il a été retiré ; les candidatures présentées demeurent.
shape-withdraw-button = Le retirer
