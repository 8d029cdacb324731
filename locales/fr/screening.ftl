# L'examen des candidatures : la file, une candidature, saisir et importer des candidatures. Les variables de chaque message
# sont nommées dans le fichier anglais.

## La file

desk-all = Toutes
desk-stages = Par étape
desk-own-views = Vos vues :
desk-any = Indifférent
desk-show = Afficher
desk-shown =
    { $n ->
        [one] { $n } candidature sur { $all }
       *[other] { $n } candidatures sur { $all }
    }
desk-caption = Candidatures de cette file
desk-nothing = Aucune candidature ne répond à ces critères
desk-nothing-why = Retirez un filtre, ou attendez l’appel.
desk-organization = Organisation
desk-area = Pays ou zone
desk-received = Reçue
desk-checked = Vérifications
desk-stage = Étape
desk-filter-q = Mots
desk-filter-kind = Catégorie
desk-filter-region = Région
desk-filter-screener = Prise en charge par
desk-filter-late = Tardive
desk-filter-first = Première fois
desk-filter-alike = Semblable à une autre fiche
desk-filter-asked = Question en suspens
desk-filter-sort = Ordre
desk-screener-me = Moi
desk-screener-nobody = Personne
desk-late-yes = Tardive
desk-late-no = Dans les délais
desk-first-yes = Première fois
desk-first-no = A déjà participé
desk-alike-yes = Semblable à une autre fiche
desk-alike-no = Semblable à aucune autre
desk-asked-yes = Avec une question en suspens
desk-asked-no = Sans
desk-sort-received = Par ordre de réception
desk-sort-reference = Par référence
desk-sort-name = Par nom
desk-sort-stage = Par étape
desk-sort-kind = Par catégorie
desk-sort-area = Par pays ou zone
desk-sort-backwards = { $order }, ordre inverse
desk-late = Tardive
desk-first-timer = Première fois
desk-overdue = Réponse hors délai
desk-asked = Question posée
desk-proposed = Requiert un second regard
desk-earlier =
    { $n ->
        [one] { $n } cas antérieur
       *[other] { $n } cas antérieurs
    }
desk-comparison = Comment elles se répartissent
desk-comparison-note = Sur tout ce que montrent les filtres. Chiffres indicatifs ; personne n’est classé.
desk-gender-note = Le genre n’est pas demandé aux auteurs de candidatures : il n’est pas un motif de décision. Les participants peuvent l’indiquer lors de leur désignation ; leurs indications figurent ici à partir de cinq personnes, les groupes de moins de cinq étant réunis.
desk-by-region = Par région
desk-by-kind = Par catégorie
desk-by-first = Par première participation
desk-by-gender = Participants inscrits, par genre
desk-no-region = Hors groupe régional
desk-keep-view = Conserver cette vue
desk-view-name = Sous le nom
desk-view-button = Conserver
desk-view-drop = Supprimer
desk-view-kept = Vos vues sont telles que vous les vouliez

## Plusieurs à la fois

desk-many = Avec les candidatures sélectionnées
desk-act = faire ceci :
desk-act-check = Vérification
desk-look = Voir lesquelles sont concernées
desk-act-take = Prendre en charge
desk-act-clear = Conclure une vérification : rien à signaler
desk-act-ready = Prête pour la liste
desk-act-reopen = Reprendre l’examen
desk-act-aside-duplicate = Écarter : présentée deux fois
desk-act-aside-incomplete = Écarter : sans réponse à temps
desk-act-aside-out-of-scope = Écarter : ne concerne pas le dialogue
desk-act-aside-not-eligible = Écarter : ne peut pas présenter de candidature
desk-act-aside-late = Écarter : arrivée tard
desk-bulk-asks =
    { $n ->
        [0] Rien ne serait fait.
        [one] Cela serait fait pour { $n } candidature :
       *[other] Cela serait fait pour { $n } candidatures :
    }
desk-bulk-done =
    { $n ->
        [0] Rien n’a été fait
        [one] Fait pour { $n } candidature
       *[other] Fait pour { $n } candidatures
    }
desk-bulk-skipped =
    { $n ->
        [one] { $n } est laissée de côté
       *[other] { $n } sont laissées de côté
    }
desk-bulk-button = Le faire
desk-bulk-back = Retour à la file
desk-skip-yours = vous l’avez déjà prise en charge
desk-skip-taken = quelqu’un d’autre l’a prise en charge ; ouvrez-la pour la reprendre
desk-skip-clear = cette vérification est déjà sans rien à signaler
desk-skip-doubt = cette vérification a fait naître un doute ; ouvrez-la pour le lever
desk-skip-gone = elle ne portait pas sur ce dialogue
desk-skip-there = elle en est déjà là
desk-skip-left = elle a quitté l’examen préliminaire
desk-skip-second = vous l’avez proposé ; quelqu’un d’autre doit dire de même
desk-skip-doubts = une vérification a fait naître un doute ; ouvrez-la pour décider

## Une candidature

case-ways = Suite de la navigation
case-previous = Précédente
case-next = Suivante
case-by-office = Saisie par le secrétariat
case-amended = Modifiée par son auteur
case-verdicts = Suite à donner
case-since = depuis le { $moment }
case-verdict = Suite
case-verdict-sufficient = Ses informations sont suffisantes : à porter sur la prochaine liste
case-verdict-reopened = Reprendre l’examen
case-verdict-button = Se prononcer
case-second = Demander un second regard
case-proposed = Proposition de { $who } : { $what }
case-proposed-yours = Quelqu’un d’autre doit dire de même.
case-proposed-second = Si vous dites de même, la proposition est retenue. Si vous dites autre chose, c’est une nouvelle proposition.
case-changed-meanwhile = Quelqu’un a fait avancer ce cas depuis que vous avez ouvert la page. Voyez où il en est maintenant et prononcez-vous de nouveau.
case-answers = Réponses
case-circulated = dans la liste
case-not-answered = sans réponse
case-inquiries = Questions à l’auteur de la candidature
case-no-inquiries = Aucune question n’a été posée.
case-question = Poser une question à l’auteur de la candidature
case-question-hint = Il en est aussitôt informé et répond sur la page de suivi de sa candidature.
case-question-until = Jusqu’à la fin du
case-question-until-hint = Heure de Vienne
case-question-button = Poser la question
case-until = Délai de réponse : { $moment }
case-answer = Réponse :
case-answered = Réponse reçue
case-answered-late = Réponse tardive
case-notes = Notes du secrétariat
case-notes-note = Les auteurs de candidatures et les États ne les voient jamais.
case-note = Écrire une note
case-note-button = Conserver la note
case-screener = Prise en charge par
case-take = La prendre en charge
case-give-back = La rendre
case-checks = Liste de vérification
case-not-checked = Non vérifié
case-check-button = Enregistrer
case-before = Autres candidatures de cette organisation
case-no-before = Aucune.
case-organization = Organisation
case-to-organization = Tout sur cette organisation
case-received = Reçue
case-applicant = Auteur de la candidature
case-kind = Catégorie
case-area = Pays ou zone
case-other-names = Autres noms
case-acronym = Sigle
case-website = Site Web
case-field = Domaine d’activité
case-mandate = Mandat et expérience
case-postal = Comment la joindre

## Saisir ce qui est arrivé autrement

entry-title = Saisir une candidature
entry-lead = Pour ce qui est arrivé par courriel ou sur papier. L’auteur obtient la même page de suivi que tout le monde. Ce qui manque se demande lors de l’examen.
entry-call = Appel
entry-choose-call = À quel appel répond-elle ?
entry-no-call = Aucun appel n’est publié.
entry-came = Le jour de son arrivée
entry-ahead = Ce jour n’est pas encore venu
entry-name = Nom de l’organisation
entry-name-language = Langue de ce nom
entry-no-name = Saisissez le nom
entry-individual = Un ou une universitaire se présentant à titre personnel
entry-button = La saisir

## Importer une feuille de calcul

sheet-title = Importer une feuille de calcul de candidatures
sheet-lead = Rien n’est encore consigné : vous voyez d’abord, ligne par ligne, ce qui le serait.
sheet-file = Feuille de calcul
sheet-file-hint = CSV ou XLSX, jusqu’à 5 Mo et 1 000 lignes, avec une première ligne d’en-têtes. Les formules ne sont jamais calculées ; elles sont affichées comme du texte.
sheet-headings = En-têtes reconnus
sheet-dialogues = Pour quels dialogues
sheet-button = L’examiner
sheet-no-file = Choisissez un fichier
sheet-not-read = Ce fichier n’a pas pu être lu comme une feuille de calcul
sheet-too-large = C’est plus volumineux qu’une feuille de calcul de candidatures
sheet-too-many = Plus de 1 000 lignes
sheet-no-rows = Il n’y a aucune ligne sous les en-têtes
sheet-no-heading = La colonne « { $heading } » manque
sheet-strange-heading = La colonne « { $heading } » n’est pas reconnue et est laissée de côté
sheet-formula = une formule, affichée comme du texte
sheet-dry = Ce qui serait consigné
sheet-dry-lead =
    { $n ->
        [0] Aucune ligne ne peut être consignée.
        [one] { $n } ligne peut être consignée.
       *[other] { $n } lignes peuvent être consignées.
    }
sheet-faulty =
    { $n ->
        [one] { $n } ligne comporte une erreur et serait laissée de côté.
       *[other] { $n } lignes comportent des erreurs et seraient laissées de côté.
    }
sheet-row = Ligne
sheet-at = ligne { $row }, colonne { $column }
sheet-enter = Les consigner
sheet-go-on = Continuer
sheet-progress = Lignes traitées : { $done } sur { $all }.
sheet-done = L’importation est terminée
sheet-entered =
    { $n ->
        [0] Rien n’a été consigné.
        [one] { $n } candidature a été consignée.
       *[other] { $n } candidatures ont été consignées.
    }
sheet-there =
    { $n ->
        [one] { $n } ligne avait déjà été consignée.
       *[other] { $n } lignes avaient déjà été consignées.
    }
sheet-over = Cette importation est terminée, ou appartient à quelqu’un d’autre. Recommencez : ce qui a été consigné ne l’est pas deux fois.
