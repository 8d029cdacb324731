# Les codes du registre en mots : étapes, catégories, fonctions, régions, règles.

## Étapes d’une candidature

stage-received = Reçue
stage-sufficient = Prête pour la liste
stage-set-aside = Écartée
stage-circulated = Soumise aux États
stage-referred = En attente de décision
stage-admitted = Admise
stage-not-admitted = Non admise
stage-withdrawn = Retirée

## Catégories de parties prenantes

stakeholder-ngo-in-consultative-status = Organisation non gouvernementale dotée du statut consultatif auprès du Conseil économique et social
stakeholder-ngo = Organisation non gouvernementale
stakeholder-academia = Université ou institut de recherche
stakeholder-private-sector = Entreprise ou association d’entreprises
stakeholder-parliamentarian = Parlementaires
stakeholder-other = Autre

## Pourquoi une candidature a été écartée

aside-duplicate = La même organisation a présenté deux candidatures
aside-incomplete = Les informations demandées n’ont pas été données à temps
aside-out-of-scope = Elle ne concerne pas le dialogue
aside-not-eligible = L’auteur n’est pas une partie prenante qui peut présenter une candidature
aside-late = Elle est arrivée après l’échéance

## Étapes de l’examen

check-existence = L’organisation existe
check-relevance = Ses activités ont trait au thème
check-consultative-status = Son statut consultatif est bien celui qu’elle indique
check-consolidated-list = Comparaison avec la Liste récapitulative du Conseil de sécurité
check-duplicates = Comparaison avec les autres entrées
check-interests = Conflits d’intérêts déclarés
check-terminology = Pays ou territoire désigné selon l’usage des Nations Unies
finding-clear = Rien à signaler
finding-doubt = Doute
finding-not-applicable = Sans objet

## Fonctions

role-applicant = Auteur d’une candidature
role-focal-point = Point de contact d’une organisation
role-representative = Représentant d’une organisation
role-delegate = Utilisateur d’une délégation
role-head-of-delegation = Chef de délégation désigné
role-extended-bureau = Membre du Bureau élargi
role-chair = Présidence
role-officer = Fonctionnaire du secrétariat
role-screener = Chargé de l’examen des candidatures
role-note-taker = Preneur de notes
role-editor = Éditeur
role-translator = Traducteur
role-technician = Technicien
role-check-in = Accueil
role-reader = Lecteur

## Groupes régionaux

region-africa = États d’Afrique
region-asia-pacific = États d’Asie et du Pacifique
region-eastern-europe = États d’Europe orientale
region-latin-america-caribbean = États d’Amérique latine et des Caraïbes
region-western-europe-others = États d’Europe occidentale et autres États

## Organes, règles, résultats

body-extended-bureau = le Bureau élargi
body-conference = la Conférence des Parties
body-secretariat = le secrétariat
objection-policy-refers-to-extended-bureau = Une objection renvoie la candidature au Bureau élargi
objection-policy-refers-to-conference = Une objection renvoie la candidature à la Conférence
objection-policy-excludes = Une objection exclut
objection-policy-no-effect-for-observers = Une objection est sans effet pour les observateurs que la Conférence a admis
disclosure-that-there-is-one = L’auteur de la candidature apprend qu’il y a une objection
disclosure-reasons = Il en apprend aussi les motifs
disclosure-state = Il apprend aussi quel État objecte
basis-no-objection = aucune objection
basis-after-objection = examen après une objection
basis-objection-without-effect = une objection à laquelle la règle ne donne pas d’effet
basis-policy-excludes = la règle exclut en cas d’objection
basis-vote = un vote
basis-set-aside = candidature écartée lors de l’examen
basis-review = réexamen
outcome-admitted = Admission
outcome-not-admitted = Non-admission
position-objection = Objection
position-support = Soutien
standing-drafted = Projet, en attente du chef de délégation
standing-maintained = Maintenue
standing-withdrawing = Retrait en attente du chef de délégation
standing-withdrawn = Retirée

## Places et modes de participation

seat-confirmed = Place confirmée
seat-waiting = Sur la liste d’attente
seat-given-back = Place rendue
seat-revoked = Place retirée
attendance-in-person = Sur place
attendance-online = En ligne
delegation-state-party = État partie
delegation-signatory = Signataire
delegation-non-signatory = État non signataire
delegation-entity = Entité
delegation-intergovernmental = Organisation intergouvernementale

## Lettres

letter-invitation = Invitation
letter-not-admitted = Non-admission
letter-circulated = Distribution d’une liste
letter-reminder = Rappel de confirmation
letter-guidance = Informations pratiques
letter-thanks = Remerciements
letter-panel = Suite donnée à une proposition d’intervenant
letter-comment = Suite donnée à une observation écrite
letter-summary = Publication du résumé de la présidence
letter-other = Autre
letter-state-drafted = Projet
letter-state-released = En cours d’envoi
letter-state-attempted = Issue inconnue
letter-state-sent = Envoyée
letter-state-failed = Non remise
letter-state-discarded = Supprimée

# Listes : à qui, où en est une candidature pour quiconque a la liste, et la majorité d’un vote.
recipients-states-parties = Distribuée aux États parties
recipients-extended-bureau = Soumise au Bureau élargi
listed-stage-open = Le délai court
listed-stage-with-the-body = Devant l’organe qui décide
listed-stage-admitted = Admise
listed-stage-not-admitted = Non admise
listed-stage-withdrawn = Retirée par son auteur
majority-simple = majorité simple
majority-two-thirds = majorité des deux tiers
