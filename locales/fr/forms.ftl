# Le formulaire type d’un appel à participation, et ce qui peut ne pas aller dans une réponse.

## Rubriques

form-section-expertise = Votre expertise
form-section-expertise-help = Les États parties lisent ces réponses telles que vous les rédigez. Ne nommez aucune personne.
form-section-contribution = Votre contribution
form-section-contribution-help = Un dialogue recueille des contributions et des suggestions sur l’application de la Convention et de ses Protocoles. Il ne traite pas de pays particuliers.
form-section-taking-part = Votre participation
form-section-taking-part-help = Ces réponses nous aident à préparer la salle et la salle en ligne. Vous pourrez les modifier une fois admis.
form-section-support = Aide et accessibilité
form-section-support-help = Seul le secrétariat lit ces réponses. Elles n’ont aucune incidence sur votre admission.
form-section-consents = Avant l’envoi
form-section-consents-help = Rien n’est coché d’avance. Vous pouvez retirer le dernier consentement à tout moment.

## Questions

question-expertise = Quelle est l’expertise de votre organisation sur le thème du dialogue ?
help-expertise = Projets, recherche, services, années d’expérience. 250 mots au plus. Les États parties voient cette réponse.
question-regions-of-work = Dans quelles régions travaillez-vous ?
help-regions-of-work = Choisissez toutes les réponses qui conviennent. Les États parties voient cette réponse.
question-countries-of-work = Dans quels pays ou territoires, si vous souhaitez les nommer ?
help-countries-of-work = Laissez ce champ vide si les nommer pouvait mettre quelqu’un en danger. Les États parties voient cette réponse.
question-contribution = Qu’apporteriez-vous au dialogue ?
help-contribution = Les contributions ou suggestions que vous présenteriez, en 250 mots au plus. Les États parties voient cette réponse.
question-panellist = Souhaitez-vous que votre candidature soit examinée pour une table ronde ?
help-panellist = Tous les dialogues ne comportent pas de table ronde. Votre réponse n’a aucune incidence sur votre admission.
question-panel-topic = De quoi parleriez-vous lors de la table ronde ?
help-panel-topic = 100 mots au plus.
question-background-file = Un document sur vos travaux, si vous souhaitez en joindre un
help-background-file = Seul le secrétariat le lit. Il n’est jamais distribué.
question-mode = Comment participeriez-vous ?
help-mode = Les places dans la salle sont limitées. Les organisations admises choisissent de nouveau lors de l’inscription.
question-persons = Combien de personnes participeraient ?
help-persons = Un nombre de 1 à 10. Vous ne nommerez ces personnes qu’après votre admission.
question-previous = Votre organisation a-t-elle déjà participé à un dialogue constructif ?
help-previous = Pour nos statistiques. Une première participation est tout aussi bienvenue.
question-how-heard = Comment avez-vous eu connaissance de cet appel ?
help-how-heard = Pour nos statistiques.
question-led-by = Votre organisation est-elle l’une de celles-ci ?
help-led-by = Une aide limitée aux frais de voyage est destinée aux organisations locales et à celles que dirigent des victimes.
question-travel-support = Demandez-vous une aide aux frais de voyage ?
help-travel-support = Les fonds sont limités ; en demander n’a aucune incidence sur votre admission.
question-travel-reason = Pourquoi ne pourriez-vous pas participer en personne sans cette aide ?
help-travel-reason = 150 mots au plus.
question-accessibility = De quoi avez-vous besoin pour participer pleinement ?
help-accessibility = Par exemple un accès sans marche, des sous-titres ou une place pour une personne qui vous assiste. Aucun détail médical n’est nécessaire.
question-consent-truthful = Ce que j’ai écrit est exact et complet à ma connaissance, et je suis autorisé(e) à présenter cette candidature pour cette organisation.
help-consent-truthful = Si quelque chose change, vous pouvez modifier votre candidature jusqu’à la date limite.
question-consent-processing = J’ai lu qui voit chaque réponse et combien de temps elle est conservée, et j’y consens.
help-consent-processing = La première page de ce formulaire montre la ligne que verront les États parties.
question-consent-named = Mon organisation peut être nommée publiquement parmi les participants si elle prend part au dialogue.
help-consent-named = Facultatif, et révocable à tout moment. Sans ce consentement, votre organisation est comptée et non nommée.

## Choix

choice-yes = Oui
choice-no = Non
choice-region-africa = Afrique
choice-region-asia-pacific = Asie et Pacifique
choice-region-eastern-europe = Europe orientale
choice-region-latin-america-caribbean = Amérique latine et Caraïbes
choice-region-western-europe-others = Europe occidentale, Amérique du Nord et autres
choice-region-worldwide = Monde entier
choice-mode-in-person = En personne, à Vienne
choice-mode-online = En ligne
choice-mode-either = L’un ou l’autre
choice-heard-secretariat = Par le secrétariat, par courriel
choice-heard-website = Sur le site Web
choice-heard-network = Par un réseau d’organisations
choice-heard-colleague = Par un ou une collègue
choice-heard-social-media = Sur les réseaux sociaux
choice-heard-other = Autrement
choice-led-grassroots = Une organisation locale
choice-led-victim-led = Une organisation dirigée par des victimes ou des rescapés
choice-led-neither = Ni l’une ni l’autre

## Ce qui peut ne pas aller dans une réponse

fault-required = Répondez à cette question.
fault-choose = Choisissez une réponse.
fault-consent = Cochez cette case pour continuer. Sans cela, la candidature ne peut pas être reçue.
fault-one-answer = Ne donnez qu’une réponse.
# $n, $limit
fault-words = Cette réponse compte { $n } mots. Ramenez-la à { $limit } mots au plus.
# $limit
fault-long = Cette réponse est trop longue. Ramenez-la à { $limit } caractères au plus.
fault-characters = Cette réponse contient des caractères qui ne peuvent pas être affichés. Ressaisissez-la ou collez-la en texte brut.
fault-choice = Choisissez parmi les réponses proposées.
# $least, $most
fault-number = Indiquez un nombre entier de { $least } à { $most }.
fault-date = Indiquez une date réelle : jour, mois et année.
fault-area = Choisissez un pays ou territoire dans la liste.
fault-file = Joignez de nouveau le fichier : il ne nous est pas parvenu en entier.
fault-email = Indiquez une adresse électronique, par exemple nom@example.org.
fault-website = Indiquez l’adresse d’un site Web, par exemple https://example.org.
fault-unknown = Ce formulaire ne demande pas cette réponse. Il a été modifié depuis que vous avez commencé ; relisez-le.
# $limit
fault-too-much = L’ensemble des réponses est trop long. Ramenez-le à { $limit } Kio au plus.

## Où en est un appel

call-status-drafted = Projet
call-status-not-yet-open = Pas encore ouvert
call-status-open = Ouvert
call-status-open-late = Date limite passée ; les candidatures tardives sont signalées
call-status-closed = Clos
call-status-withdrawn = Retiré
