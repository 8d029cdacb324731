# Ce que disent les pages que l’on lit ; les variables de chaque message sont nommées dans le fichier anglais.

## Le cadre de chaque page

skip-to-content = Aller au contenu
nav-main = Navigation principale
nav-more = Plus sur ce registre
nav-languages = Langues
nav-languages-foot = Cette page dans d’autres langues
nav-dialogues = Dialogues
nav-papers = Documents
nav-suggestions = Suggestions
nav-groups = Groupes de travail
nav-figures = Chiffres
nav-search = Recherche
nav-about = À propos
nav-glossary = Glossaire
nav-officers = Membres des bureaux
nav-sources = D’où viennent les faits
nav-corrections = Corrections
nav-data = Données ouvertes
nav-press = Presse et contact
nav-accessibility = Accessibilité
nav-privacy = Protection des données
nav-verify = Comment vérifier ce registre
footer-what = Registre public des dialogues constructifs sur l’examen de la Convention contre la criminalité organisée et de ses Protocoles. Les documents publiés par le secrétariat font foi.
footer-keeper = Registre tenu par { $keeper }.
footer-no-keeper = Il n’a pas été indiqué à cette installation de qui elle tient le registre.
footer-verify = Comment vérifier ce registre

## Langues, telles qu’un texte est dit être dans l’une d’elles

language-ar = arabe
language-en = anglais
language-es = espagnol
language-fr = français
language-ru = russe
language-zh = chinois

## Petites formes

list-comma = {", "}
sentence = { $words }.
full-stop = .
in-paragraph = par. { $n }
about-number = environ { $number }
more-than-number = plus de { $number }
not-in-the-record = ne figure pas au registre
not-known = inconnu
withheld = non divulgué
source-is = Source :

## À la date d’un jour

as-of-label = Registre à la date d’un jour
as-of-banner = Vous voyez le registre tel qu’il était à la fin du { $day }, heure de Vienne.
as-of-leave = Revenir à aujourd’hui
as-of-another-day = Cette page à une autre date
as-of-show = Afficher

## Réunions et sessions, dans une ligne

gathering-session = { $ordinal } session
gathering-meeting = { $ordinal } réunion
meeting-of-group = { $meeting } { $group }
conference-session = { $ordinal } session de la Conférence

## Accueil

home-title = Le registre des dialogues constructifs
home-lead = Une fois qu’un groupe de travail s’est réuni, les États et les organisations qui luttent contre la traite, le trafic illicite et la criminalité organisée se retrouvent pour une journée. Voici le registre public de ces journées : qui y a participé, ce qui a été suggéré et quels documents en sont issus.
home-demonstration = Ceci est une démonstration. Ce qui s’est tenu jusqu’en 2024 est tiré de documents et de pages publics, dont les sources sont citées ; les dialogues à venir, leur appel et toutes les personnes qui y prennent part sont fictifs. Il ne s’agit pas d’une publication des Nations Unies.
home-numbers = Le registre en trois chiffres
home-number-dialogues = dialogues tenus
home-number-participations = participations d’organisations
home-number-papers = documents
home-number-participations-note =
    { $counted ->
        [one] Nombre compté pour { $counted } dialogue sur { $n } ; une organisation venue à trois dialogues compte trois fois.
       *[other] Nombre compté pour { $counted } dialogues sur { $n } ; une organisation venue à trois dialogues compte trois fois.
    }
home-to-figures = Tous les chiffres
home-next = Prochain dialogue
home-next-nothing = Aucun dialogue n’est annoncé pour le moment. Dès qu’il y en aura un, ses dates et la manière de présenter une candidature figureront ici.
home-latest = Derniers dialogues
home-latest-nothing = Aucun dialogue n’a encore été consigné.
home-all-dialogues = Tous les dialogues, { $first }–{ $last }
home-papers = Derniers documents
home-papers-nothing = Aucun document n’a encore été consigné.
home-all-papers = Tous les documents
home-more = À lire aussi dans le registre
row-organizations = Organisations participantes : { $number }

## La liste des dialogues

dialogues-title = Dialogues constructifs
dialogues-lead = Tous les dialogues du registre, avec les organisations participantes telles que les comptent les documents officiels.
dialogues-to-calendar = L’année en un coup d’œil
dialogues-caption = Dialogues, avec leurs dates et les organisations participantes. Les en-têtes des colonnes servent à trier.
dialogues-shown =
    { $n ->
        [0] Aucun dialogue affiché.
        [one] { $n } dialogue affiché.
       *[other] { $n } dialogues affichés.
    }
dialogues-nothing = Aucun dialogue du registre ne répond à tous vos choix. Retirez l’un d’eux ou affichez tout.
dialogues-note = Les nombres sont ceux des organisations participantes. « Autres » réunit les milieux universitaires et le secteur privé.
dialogues-note-glossary = Comment la participation est comptée
filter-topic = Thème
filter-year = Année
filter-kind = Type
filter-all = Tout
filter-clear = Tout afficher
kind-joint = Conjoint
kind-single = D’un seul groupe
column-date = Date
column-dialogue = Dialogue
column-ngo = ONG
column-other = Autres
column-organizations = Total
column-by = Au plus tard le
column-step = Étape
column-basis = Fondement de la date
column-source = Source
column-says = Ce qu’elle indique
life-planned = Annoncé
life-open = En cours
life-cancelled = Annulé

## Le calendrier

calendar-title = Dialogues et réunions, { $year }
calendar-lead = Les dialogues, les réunions des groupes de travail qu’ils suivent et les sessions de la Conférence, pour autant que leurs dates figurent au registre.
calendar-nothing = Rien ne figure au registre pour cette année.
calendar-dialogue = Dialogue constructif
calendar-meeting = Groupe de travail
calendar-conference = Conférence des Parties

## Un dialogue

dialogue-title = Dialogue constructif du { $day }
dialogue-short = { $topics }, { $day }
on-topic-firearms = sur les armes à feu
on-topic-trafficking-in-persons = sur la traite des personnes
on-topic-smuggling-of-migrants = sur le trafic illicite de migrants
on-topic-technical-assistance = sur l’assistance technique
on-topic-international-cooperation = sur la coopération internationale
place-on-topic = { $ordinal } dialogue { $on-topic }
place-in-year = { $ordinal } de { $year }
place-overall = { $ordinal } de tous
after-meeting = À l’issue des travaux suivants : { $meetings }.
after-meeting-in-person = À l’issue des travaux suivants : { $meetings } ; à Vienne.
after-meeting-online = À l’issue des travaux suivants : { $meetings } ; en ligne.
after-meeting-hybrid = À l’issue des travaux suivants : { $meetings } ; à Vienne et en ligne.

life-label = Où en est ce dialogue
stage-call = Appel à participation
stage-screening = Examen des candidatures
stage-decided = Décision
stage-held = Tenue
stage-summary = Résumé publié
stage-next-meeting = Prochaine réunion
stage-conference = Conférence
stage-by = au plus tard le { $day }
stage-by-the-chair = par la présidence
stage-by-the-co-chairs = par la coprésidence
stage-conference-when = { $session }, { $month }

participation-title = Participation
participation-not-yet = La participation est connue une fois le dialogue tenu.
participation-unknown = Le registre ne contient aucun décompte des organisations participantes.
participation-differs = D’autres sources comptent autrement
numeral-ngo =
    { $n ->
        [one] organisation non gouvernementale
       *[other] organisations non gouvernementales
    }
numeral-academia = des milieux universitaires
numeral-private-sector = du secteur privé
numeral-other =
    { $n ->
        [one] autre partie prenante
       *[other] autres parties prenantes
    }
took-part-total =
    { $n ->
        [one] { $n } organisation a participé.
       *[other] { $n } organisations ont participé.
    }

## Chiffres en toutes lettres

figure-in-words = { $number } { $unit } ({ $kind }), { $stage }
figure-in-words-by-mode = { $number } { $unit } ({ $kind }), { $stage }, { $mode }
figure-of-states = { $number } { $unit }, { $stage }
figure-of-the-floor = { $number } { $unit } en séance, { $kind }
figure-unit-organizations = organisations
figure-unit-persons = personnes
figure-unit-states = États
figure-unit-speakers = orateurs
figure-unit-speeches = interventions
figure-unit-minutes = minutes de parole
figure-stage-applied = au stade de la candidature
figure-stage-admitted = au stade de l’admission
figure-stage-registered = au stade de l’inscription
figure-stage-attended = au stade de la participation
figure-stage-unclear = à un stade que la source ne précise pas
figure-mode-all = en personne et en ligne confondus
figure-mode-in-person = en personne
figure-mode-online = en ligne
figure-kind-ngo = secteur non gouvernemental
figure-kind-other = autres parties prenantes
figure-kind-academia = milieux universitaires
figure-kind-private-sector = secteur privé
figure-kind-parliamentarian = parlementaires
figure-kind-stakeholder = parties prenantes de toutes catégories
figure-kind-state = États
figure-kind-intergovernmental = secteur intergouvernemental
figure-kind-everybody = toutes catégories confondues

differing-title = Où les sources publiques divergent
differing-lead = Le registre s’en tient aux chiffres ci-dessus. D’autres textes publics donnent ceux-ci ; souvent, ils comptent autre chose, par exemple des personnes et non des organisations, ou les inscrits et non les présents.

timetable-title = Calendrier
timetable-note = Compté à rebours à partir du jour du dialogue, puis jusqu’à la Conférence. Aucune règle ne fixe ces dates ; le fondement de chacune est indiqué.
step-call-opens = Ouverture de l’appel à participation
step-call-closes = Clôture de l’appel
step-list-circulated = La liste est distribuée aux États parties et soumise au Bureau élargi
step-decided = Le Bureau élargi se prononce
step-registered = Les organisations invitées se sont inscrites
step-preparation-day = Journée de préparation
step-held = Le dialogue
step-summary-issued = Le résumé est publié
step-note-submitted = La Note est soumise à l’édition
step-note-issued = La Note est publiée
step-conference-opens = Ouverture de la Conférence
basis-practice = pratique des dialogues antérieurs
basis-setting = réglage de cette installation
basis-rule-17 = article 17 du règlement intérieur, par analogie
basis-recorded = date consignée
basis-call = l’appel à participation
basis-slots = créneaux de soumission des documents de la Conférence

dialogue-papers-nothing = Aucun document de ce dialogue ne figure au registre.
facts-title = Faits
fact-date = Date
fact-follows = Fait suite à
fact-chair = Présidence
fact-chairs =
    { $n ->
        [0] Présidence
        [one] Présidence
       *[other] Présidence
    }
fact-credited = Résumé établi par
fact-mode = Modalités
fact-panels = Tables rondes
fact-source = Source
fact-panels-number =
    { $n ->
        [0] aucune
        [one] { $n } table ronde
       *[other] { $n } tables rondes
    }
fact-opening = Fondement de l’ouverture
fact-order = Ordre dans la journée
fact-before = Précédent
fact-after = Suivant
fact-reference = Référence
fact-mode-in-person = en personne
fact-mode-online = en ligne
fact-mode-hybrid = en personne et en ligne
order-unknown = Certains rangs ne sont pas indiqués, car l’ordre dans la journée n’est pas consigné.
chairing-chair = Présidé par la présidence du groupe
chairing-one-of-co-chairs = Présidé par l’un des membres de la coprésidence
chairing-co-chairs = Présidé par la coprésidence
chairing-one-of-each = Présidé par un membre de la coprésidence de chaque groupe
credited-chair = la présidence
credited-co-chairs = la coprésidence
opening-reports-adopted = l’adoption du rapport de chacun des groupes de travail concernés
opening-by-decision = la décision de la présidence consignée dans { $reference }
dialogue-more = Pour aller plus loin
dialogue-calendar-file = Agenda
sources-here = D’où viennent ces faits
sources-planned-here = Ce dialogue est préparé avec Convene ; ses données ont été saisies par le secrétariat.

## La liste des documents

papers-title = Documents
papers-lead = Résumés établis par les présidences, notes à l’intention de la Conférence, documents d’information et programmes. Lorsqu’il n’existe qu’une paraphrase des points d’un document, c’est indiqué.
papers-shown =
    { $n ->
        [0] Aucun document affiché.
        [one] { $n } document affiché.
       *[other] { $n } documents affichés.
    }
papers-nothing = Aucun document de ce type ne figure au registre.
papers-composed = Composés à partir du registre
papers-composed-lead = La Note récapitulative que donne aujourd’hui le registre, chaque date, nom et nombre étant calculé. Projet à l’usage du secrétariat, et non document officiel.
papers-kind-summary = Résumés
papers-kind-note = Notes
papers-kind-status = Documents de situation
papers-kind-background = Documents d’information
papers-kind-programme = Programmes
papers-kind-points = Points, paraphrasés
paper-kind-summary = Résumé de la présidence
paper-kind-note = Note du Secrétariat
paper-kind-composed-note = Note du Secrétariat, composée à partir du registre
paper-kind-status = État d’avancement de l’examen
paper-kind-background = Document d’information
paper-kind-programme = Programme
paper-kind-points = Points, paraphrasés
paper-title-summary = Résumé de la présidence : { $dialogue }
paper-title-summary-co-chairs = Résumé de la coprésidence : { $dialogue }
paper-title-edition = { $paper } ({ $edition })
paper-title-points = Points, paraphrasés. { $paper }
paper-title-of-dialogue = { $kind } : { $dialogue }
paper-title-of-session = { $kind } : { $session }
paper-title-note = Note à l’intention de la { $session }
held-text = Texte intégral
held-summary = Texte intégral ; compte rendu propre à la présidence, et non résultat convenu
held-points = Ses points, dans nos propres termes
held-address-only = À lire là où il a été publié
held-withheld = Le texte n’est pas divulgué
held-composed = Projet, et non document officiel

## Lire un document

outline-title = Dans ce document
paper-beside = À propos de ce document
paper-download = Télécharger
format-pdf = PDF
format-docx = Word (DOCX)
format-akn = Akoma Ntoso
format-txt = Texte brut
paper-status = Ce qu’est ce document
status-summary = Le compte rendu du dialogue par la présidence elle-même. Il ne s’agit pas d’un résultat convenu et rien n’y a été négocié.
status-note = Une note du Secrétariat. Le document publié prévaut sur la présente mise en forme de son texte.
status-points = Les points d’un document, dans nos propres termes. Ce n’est pas le document, et cela ne doit pas être cité comme tel.
status-composed = Composé à partir du registre le jour de la lecture. Projet ; il ne s’agit pas d’un document officiel de l’Organisation des Nations Unies.
paper-cite = Citer ce document
paper-cite-paragraph = Pour citer un paragraphe, ouvrez son numéro et ajoutez son adresse.
paper-about = À propos de ce document
paper-in-its-language = Langue du texte, qui est sa langue originale : { $language }.
paper-fact-kind = Type
paper-fact-symbol = Cote
paper-fact-language = Langue
paper-fact-about =
    { $n ->
        [one] Dialogue
       *[other] Dialogues
    }
paper-fact-published = Publié à l’adresse
paper-fact-entered = Consigné le
published-broken = Lien rompu dans la source : l’adresse qui y est imprimée ne mène nulle part.
published-believed = Nous pensons qu’il faut lire :
paper-withheld = Le texte de ce document n’est pas divulgué. Il a été retiré du registre ; qu’il y ait figuré reste visible.
paper-not-held = Le registre ne détient aucun texte de ce document. Voici ce que l’on en sait.
points-kicker = Points, paraphrasés
points-lead = Ce sont des points du document dans nos propres termes, avec le paragraphe dont chacun est tiré. Citez le document lui-même.
points-nothing = Aucun point n’a été consigné.

cite-author-chair = Présidence du dialogue
cite-author-chair-named = { $names } (présidence)
cite-author-secretariat = Secrétariat
cite-author-composed = Composé à partir du registre des dialogues constructifs
cite-note-reproduced = Texte recomposé d’après le document publié, qui fait foi.
cite-text = { $parts } (lu le { $read }). { $note }

## Groupes de travail et membres des bureaux

groups-title = Groupes de travail
groups-lead = Les cinq groupes de travail de la Conférence. Un dialogue fait suite à la réunion d’un groupe et porte sur le domaine de celui-ci.
groups-to-officers = Toutes les personnes ayant été membres d’un bureau
group-meetings-count =
    { $n ->
        [one] { $n } réunion au registre
       *[other] { $n } réunions au registre
    }
group-meetings = Réunions
group-meetings-nothing = Aucune réunion de ce groupe ne figure au registre.
group-dialogues-nothing = Aucun dialogue de ce groupe ne figure au registre.
meeting-dates-unknown = Ses dates ne figurent pas au registre.
meeting-inferred = Son numéro est déduit de ceux d’autres années ; aucune source ne l’indique.
report-adopted = rapport adopté le { $day }
officers-title = Membres des bureaux des groupes de travail
officers-lead = Présidences et coprésidences, avec la fonction que chaque personne exerçait alors dans son pays. Une fonction appartient à son année : elle n’est pas modifiée lorsque la personne change de poste.
officers-nothing = Aucun membre d’un bureau ne figure au registre.

## Glossaire

glossary-lead = Les termes du domaine tels que ce registre les emploie, en mots simples.
term-academia = Milieux universitaires
    .means = Universités, instituts de recherche et écoles de politiques publiques. L’une des deux catégories comptées parmi les « autres parties prenantes concernées ».
term-agreed-language = Libellé convenu
    .means = Formulation que la Conférence a approuvée et que les documents reprennent donc mot pour mot.
term-as-of = À la date d’un jour
    .means = Ce qui avait été consigné au registre à la fin de ce jour à Vienne, pour autant que cela puisse encore être montré.
term-chair = Présidence
    .means = La personne élue pour diriger un groupe de travail. Elle préside également le dialogue qui fait suite à la réunion du groupe.
term-chair-summary = Résumé de la présidence
    .means = Le document dans lequel la présidence, ou la coprésidence, rend compte d’un dialogue. C’est son propre compte rendu et non un résultat convenu.
term-circulate = Distribuer
    .means = Envoyer une liste ou un document à tous les États parties, afin que chacun puisse l’examiner.
term-co-chairs = Coprésidence
    .means = Deux ou trois personnes qui dirigent ensemble un groupe de travail. Un dialogue peut être présidé par toutes ou par une seule.
term-conference = Conférence des Parties
    .means = La réunion de tous les États parties à la Convention, tous les deux ans. Elle suit l’application de la Convention et le déroulement de l’examen.
term-constructive-dialogue = Dialogue constructif
    .means = Journée au cours de laquelle les États et les parties prenantes concernées, dont les organisations non gouvernementales, échangent leurs vues sur l’examen, une fois qu’un groupe de travail a achevé sa réunion.
term-convention = Convention contre la criminalité organisée
    .means = La Convention des Nations Unies contre la criminalité transnationale organisée, adoptée en 2000, avec trois Protocoles : sur la traite des personnes, sur le trafic illicite de migrants et sur les armes à feu.
term-extended-bureau = Bureau élargi
    .means = Les membres du Bureau de la Conférence et les personnes qui président les groupes régionaux. Il décide quelles organisations participent lorsqu’il y a des objections.
term-head = Tête du registre
    .means = Le numéro et l’empreinte de l’entrée la plus récente. Quiconque les note peut vérifier plus tard que rien de ce qui précède n’a été modifié.
term-issued = Publié
    .means = Se dit d’un document que le secrétariat a fait paraître sous son en-tête. Le document publié prévaut sur toute copie.
term-joint-dialogue = Dialogue conjoint
    .means = Un seul dialogue, qui fait suite aux réunions de plusieurs groupes de travail et donne lieu à un seul résumé.
term-masthead = En-tête
    .means = Le haut d’un document des Nations Unies : son organe, sa date, sa langue et le point de l’ordre du jour.
term-ngo = Organisation non gouvernementale
    .means = Organisation qui ne relève pas d’un gouvernement et ne poursuit pas de but lucratif. En abrégé : ONG.
term-note = Note récapitulative
    .means = Le document par lequel le Secrétariat rend compte à la Conférence, tous les deux ans, des dialogues tenus depuis sa session précédente.
term-participation = Participation, telle qu’elle est comptée
    .means = Les organisations qui ont participé, et non les personnes, ni les organisations qui n’ont fait que s’inscrire. Des chiffres d’unités ou de stades différents ne sont jamais additionnés.
term-private-sector = Secteur privé
    .means = Les entreprises et leurs associations. L’une des deux catégories comptées parmi les « autres parties prenantes concernées ».
term-review-mechanism = Mécanisme d’examen
    .means = Le processus par lequel les États parties examinent mutuellement l’application qu’ils font de la Convention et des Protocoles s’y rapportant.
term-stakeholder = Partie prenante concernée
    .means = Organisation ou personne extérieure aux pouvoirs publics dont le travail ou les connaissances sont utiles : organisations non gouvernementales, milieux universitaires, secteur privé.
term-states-parties = États parties
    .means = Les États, et les organisations régionales, qui sont liés par la Convention.
term-symbol = Cote
    .means = Les lettres et les chiffres qui désignent un document des Nations Unies. C’est le secrétariat qui les attribue ; aucune n’est inventée ici.
term-working-group = Groupe de travail
    .means = Organe de la Conférence chargé d’un domaine. Cinq d’entre eux tiennent des réunions auxquelles font suite des dialogues constructifs.

## Corrections

corrections-title = Corrections
corrections-lead = Ce qui avait été mal consigné et a été corrigé : ce qui a changé, quand et pourquoi. Rien n’est corrigé sans une ligne ici.
corrections-nothing = Rien n’a dû être corrigé.
corrections-changed = Corrigé : { $facts }.
corrections-days = Avant : { $before } ; maintenant : { $after }.
corrections-report = Nous signaler une erreur

## Sources

sources-lead = Chaque fait du registre cite sa source. Lorsque les sources divergent, un document de la Conférence passe avant une page du secrétariat, et celle-ci avant toute autre.
sources-nothing = Aucune source n’a été inscrite.
rank-paper = Documents de la Conférence et de ses groupes de travail
rank-paper-note = Le registre s’y conforme.
rank-secretariat = Pages du secrétariat
rank-secretariat-note = Utilisées lorsqu’aucun document ne se prononce, et présentées à côté de lui lorsqu’elles en diffèrent.
rank-other = Autres
rank-other-note = Organisations, réseaux et presse. Utilisées lorsque rien d’autre n’est connu.

## Vérifier le registre

verify-lead = Le registre est une chaîne d’entrées numérotées. Chacune porte l’empreinte de la précédente, si bien qu’aucune entrée ne peut être modifiée, retirée ou insérée sans que toutes les empreintes suivantes changent aussi.
verify-head = L’entrée la plus récente à cet instant
verify-number = Numéro
verify-hash = Empreinte
verify-entered = Consignée
verify-how = Comment vérifier vous-même
verify-step-export = Prenez l’export public du registre : une ligne par entrée, avec son contenu s’il est public et, sinon, l’empreinte qui l’engage.
verify-export-link = La tête la plus récente, pour les programmes
verify-step-script = Exécutez le court script fourni avec la documentation de Convene, ou écrivez-en un : il recalcule chaque empreinte, de la première entrée à la dernière.
verify-step-compare = Comparez la dernière empreinte à celle qui figure ci-dessus, ou à une empreinte que vous ou d’autres avez notée auparavant.
verify-shows = Ce que cela montre
verify-shows-what = Que chaque entrée publique est telle qu’elle a été consignée, à sa place, et que les entrées qui ne sont pas publiques n’ont pas été remplacées depuis.
verify-cannot = Ce que cela ne peut pas montrer
verify-cannot-what = À elle seule, une chaîne ne peut pas montrer que ses dernières entrées ont été coupées : il faut pour cela une tête notée auparavant. Elle ne peut pas non plus montrer que ce qui a été consigné est vrai ; c’est pourquoi chaque fait cite sa source.

## À propos

about-title = À propos de ce registre
about-lead = Convene tient le registre public des dialogues constructifs, de l’appel à participation à la Note qui parvient à la Conférence.
about-what = Ce qu’est un dialogue constructif
about-what-1 = Les États parties à la Convention contre la criminalité organisée examinent mutuellement l’application qu’ils en font. Afin que celles et ceux qui travaillent sur le terrain soient entendus, la réunion de chaque groupe de travail est suivie d’une journée de dialogue avec des organisations non gouvernementales, des milieux universitaires et le secteur privé.
about-what-2 = La présidence résume la journée dans un document qui lui est propre et, tous les deux ans, le Secrétariat rend compte de tous les dialogues à la Conférence dans une seule Note.
about-record = Comment ce registre est tenu
about-record-1 = Tout ce qui se passe est consigné comme un acte, avec sa date et sa source, et rien n’est réécrit : une erreur est corrigée par une nouvelle entrée, que montre le journal des corrections.
about-record-2 = Les rangs, les sommes et les calendriers sont calculés et jamais saisis. Ce qui est inconnu le reste, et c’est indiqué.
about-not = Ce qu’il n’est pas
about-not-1 = Ceci est un registre de travail. Les documents publiés par le secrétariat font foi, et rien ici ne vaut renonciation aux privilèges et immunités de l’Organisation des Nations Unies.
about-languages = Langues
about-languages-1 = Chaque page existe dans les six langues officielles de l’Organisation des Nations Unies. Les documents, les fonctions et les remarques restent dans leur langue originale, qui est indiquée.
about-further = Voir aussi

## Presse et contact

press-lead = Vous pouvez citer ces pages. Les faits sont libres d’utilisation ; veuillez citer la source qu’indique chacun d’eux.
press-contact = Contact
press-office = Service
press-email = Courriel
press-telephone = Téléphone
press-postal = Adresse postale
press-no-contact = Aucun contact n’a été configuré pour cette installation. La personne qui l’exploite peut en indiquer un.
press-quoting = Lorsque vous citez
press-quoting-1 = Le résumé de la présidence est le compte rendu propre à la présidence. Ce n’est ni un résultat convenu ni une position de l’Organisation des Nations Unies.
press-quoting-2 = Sauf indication contraire, les nombres sont des nombres d’organisations. Dans une somme, une organisation venue deux fois compte deux fois.
press-quoting-3 = Les points signalés comme paraphrasés sont formulés dans nos termes et non dans ceux du document.
press-mistake = Si vous trouvez une erreur
press-mistake-1 = Veuillez indiquer au contact ci-dessus la page et le fait concernés. Ce qui est corrigé figure dans le journal des corrections.

## Accessibilité

accessibility-lead = Ces pages sont faites pour être lues par tout le monde, avec tout navigateur, au clavier et avec un lecteur d’écran.
accessibility-done = Ce qui est fait
accessibility-done-1 = Chaque page fonctionne sans script, sur 360 pixels de large et agrandie à quatre fois sa taille.
accessibility-done-2 = Les titres, les régions et les tableaux sont balisés ; chaque page commence par un lien vers son contenu ; le focus est toujours visible.
accessibility-done-3 = La couleur n’est jamais seule porteuse de sens ; le texte garde un contraste d’au moins 4,5 pour 1, en thème clair comme en thème sombre.
accessibility-done-4 = Chaque graphique est accompagné du tableau de ses nombres.
accessibility-known = Ce que l’on sait être insuffisant
accessibility-known-1 = Les documents originaux publiés ailleurs, auxquels mènent ces pages, peuvent ne pas être accessibles.
accessibility-known-2 = Les textes du registre ne sont disponibles que dans leur langue originale.
accessibility-tested = Comment c’est vérifié
accessibility-tested-1 = Par rapport aux Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, automatiquement sur chaque page en anglais et en arabe, à la largeur d’un téléphone et à celle d’un bureau, ainsi qu’à la main.
accessibility-tell-us = Nous signaler ce qui ne fonctionne pas pour vous

## Protection des données

privacy-lead = La lecture de ces pages ne laisse aucune trace qui nous permette de remonter jusqu’à vous.
privacy-reading = Lorsque vous lisez
privacy-reading-1 = Ni cookies, ni scripts, ni mesure d’audience par des tiers, ni requête vers un autre hôte. Le journal du serveur note ce qui a été demandé et quand, afin que les pannes puissent être trouvées.
privacy-signed-in = Lorsque vous vous connectez
privacy-signed-in-1 = Un seul cookie vous garde connecté(e) sur votre appareil. Aucun script ne le lit et aucun autre site ne le reçoit ; sur un appareil partagé, il disparaît avec le navigateur. La page de connexion contient un seul petit script, réservé aux clés d’accès. Sur la page de votre compte, vous voyez où vous êtes connecté(e), vous pouvez y mettre fin et faire détruire ce que nous conservons de vous.
privacy-record = Les personnes dans le registre
privacy-record-1 = Les membres des bureaux nommés avec leur fonction dans des documents publiés sont des faits publics et restent au registre. Tout le reste concernant des personnes est conservé séparément du registre des actes.
privacy-record-2 = Ce qui est conservé séparément peut être détruit ; la page indique alors « non divulgué », et le registre reste vérifiable.
privacy-ask = Demander quelles données vous concernent

## Quand quelque chose ne va pas

problem-number = Réponse { $status }
problem-kept = Rien n’a été modifié de ce fait, et rien de ce que vous avez fait ailleurs n’est perdu.
problem-way-back = Retour à la page d’où vous venez
problem-go-on = Où poursuivre
problem-to-dialogues = Tous les dialogues
problem-to-papers = Tous les documents
problem-to-search = Rechercher dans le registre
problem-to-contact = Nous dire ce que vous cherchiez
problem-not-found = Il n’y a rien à cette adresse
problem-not-found-why = L’adresse est peut-être mal saisie, ou ce qui se trouvait ici n’est peut-être pas public. Les adresses des dialogues et des documents ne changent pas.
problem-wrong = Quelque chose dans l’adresse n’a pas de sens
problem-forbidden = Vous n’avez pas accès à cette page
problem-forbidden-why = Ce qui se trouve ici est destiné à un cercle plus restreint de lecteurs.
problem-not-allowed = Cette adresse n’accepte pas ce type de requête
problem-not-allowed-why = Elle peut être lue, et rien ne peut y être envoyé.
problem-too-long = L’adresse est trop longue
problem-too-long-why = Aucune adresse de ce site n’est aussi longue. Veuillez raccourcir ce qui suit le point d’interrogation.
problem-too-large = C’est trop à la fois
problem-too-large-why = Ce qui a été envoyé est plus volumineux que tout ce que ce site accepte.
problem-slow = Cela a pris trop de temps
problem-slow-why = Le serveur est occupé ou était en cours d’arrêt. Veuillez réessayer dans une minute.
problem-busy = Trop de demandes à la fois
problem-busy-export-why = Le registre entier est remis à deux demandeurs à la fois. Veuillez réessayer dans une minute ; les pages du site restent accessibles entre-temps.
problem-busy-past-why = Pour montrer le registre tel qu’il était un jour passé, il faut le relire depuis sa première entrée, un jour à la fois, et beaucoup attendent déjà. Veuillez réessayer dans une minute ; le registre d’aujourd’hui reste accessible entre-temps.
problem-busy-work-why = Cette demande exige du travail du serveur, et beaucoup attendent déjà. Veuillez réessayer dans une minute.
problem-broken = Une erreur s’est produite de notre côté
problem-broken-why = La panne a été notée. Une page qui échoue ne touche pas au registre lui-même.
wrong-request = La requête n’a pas pu être lue.
wrong-day = « { $given } » n’est pas un jour. Un jour s’écrit comme 2024-04-05.
wrong-day-ahead = { $given } n’est pas encore arrivé. Le registre peut être vu à la date d’aujourd’hui ou d’un jour passé.
wrong-year = « { $given } » n’est pas une année. Une année compte quatre chiffres, comme 2024.
wrong-topic = « { $given } » n’est pas l’un des cinq thèmes.
wrong-theme = « { $given } » n’est pas l’un des thèmes.
wrong-kind = « { $given } » n’est pas un type que l’on peut choisir ici.
wrong-sort = La liste ne peut pas être triée selon « { $given } ».
wrong-paper-kind = « { $given } » n’est pas un type de document.

## Forms and desks: what stands around every question

form-optional = (facultatif)
# Said before what is wrong with an answer, for those who hear the page
form-error = Erreur :
form-meanwhile = Quelqu’un d’autre a enregistré cela entre-temps. Ce que vous avez saisi est toujours là, et ce qui a été enregistré figure à côté. Si vous enregistrez maintenant, votre texte le remplace.
form-stands-now = Y figure maintenant : { $what }
form-stands-empty = Rien n’y figure maintenant.
form-stands-ticked = La case est maintenant cochée.
form-stands-unticked = La case n’est maintenant pas cochée.
form-errors = Certaines réponses sont à revoir
form-choose = Choisir dans la liste
form-change = Modifier
form-day = Jour
form-month = Mois
form-year = Année
# $what: what the row of a list is about
form-pick = Sélectionner { $what }
# A number follows
form-picked = Sélection :
# $name: a file's name
form-file-here = { $name } est arrivé. Ne choisissez un fichier que pour le remplacer.
form-continue = Continuer
form-later = Enregistrer et revenir plus tard
form-back = Retour
# $step, $steps: numbers; $title: what this step is about
form-step = { $step } sur { $steps } : { $title }
# $time: a time of day
form-saved = Enregistré à { $time }.
colon = { " : " }
# $limit: how many words there may be; $n: how many there were
form-words =
    { $limit ->
        [one] { $limit } mot au plus ; { $n } au dernier enregistrement.
       *[other] { $limit } mots au plus ; { $n } au dernier enregistrement.
    }
demonstration-bar = Démonstration : les organisations, les délégations et leurs utilisateurs sont fictifs, et aucun message ne quitte cette machine.
demonstration-mailbox = Lire les messages envoyés
# $role: in whose place one stands
acting-as = Vous agissez en tant que : { $role }.
acting-leave = Quitter ce rôle
