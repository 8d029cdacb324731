# Ce que disent la recherche, les chiffres, les données ouvertes, les flux et la page sur l’API.

## Recherche

search-label = Rechercher dans le registre
search-hint = Des mots dans l’une des six langues. Mettez une expression entre guillemets.
search-button = Rechercher
search-suggestions = Vous pouvez commencer par un thème
search-indexing = L’index est en cours de préparation. Veuillez relancer la recherche dans un instant.
search-found =
    { $n ->
        [one] { $n } résultat
       *[other] { $n } résultats
    }
search-some = Rien ne contient tous les mots ; ces résultats en contiennent certains.
search-nothing = Rien dans le registre ne correspond à ce qui est recherché.
search-nothing-try = Essayez moins de mots, une autre orthographe ou l’un des thèmes :
search-pages = Parties des résultats
search-previous = Précédent
search-next = Suivant
search-filter-all = Tout
search-filter-kind = Type
search-filter-topic = Thème
search-filter-year = Année
search-kind-dialogue = Dialogue
search-kind-paper = Document
search-kind-paragraph = Paragraphe d’un document
search-kind-point = Point, paraphrasé
search-kind-officer = Membre d’un bureau
search-kind-remark = Remarque sur des chiffres
search-kind-comment = Observation écrite
search-kind-suggestion = Suggestion
search-paragraph = { $paper }, paragraphe { $n }
search-officer = { $name }, { $meeting }
search-remark = Remarque sur les chiffres de { $dialogue }
wrong-search-too-long = Une recherche compte au plus 200 caractères.
wrong-page = « { $given } » n’est pas une partie des résultats ; elles sont numérotées de 1 à 10.

## Chiffres

figures-title = Chiffres
figures-lead = Qui a participé aux dialogues constructifs et où en est l’examen, selon ce qui a été publié.
figures-nothing = Le registre ne contient pas encore de chiffres.
figures-not-known = inconnu
figures-table = Voir les nombres en tableau
figures-kind-ngo = Organisations non gouvernementales
figures-kind-academia = Milieux universitaires
figures-kind-private-sector = Secteur privé
figures-years = Participations par année
figures-years-note = Somme de participations : une organisation venue à deux dialogues compte deux fois, si bien qu’il ne s’agit pas d’un nombre d’organisations. Les dialogues dont la participation n’est pas connue n’entrent pas dans la somme.
figures-years-description = Participations d’organisations, par année et par catégorie. En { $year }, leur nombre était de { $n }.
figures-year-of-dialogues =
    { $n ->
        [one] { $year } : { $n } dialogue
       *[other] { $year } : { $n } dialogues
    }
figures-year-with-unknown =
    { $n ->
        [one] { $year } : { $n } dialogue, participation inconnue : { $unknown }
       *[other] { $year } : { $n } dialogues, participation inconnue : { $unknown }
    }
figures-topics = Organisations par thème
figures-topics-note = Les organisations qui ont participé à chaque dialogue. Tous les graphiques ont la même échelle. Un dialogue conjoint figure sous chacun de ses thèmes ; ses nombres ne doivent pas être additionnés.
figures-topic = Organisations participantes : { $topic }
figures-topic-description = Les dialogues sur ce thème, par date : { $topic }. Les nombres figurent dans le tableau ci-dessous.
figures-joint = { $day } (conjoint)
figures-dialogues = Organisations par dialogue
figures-dialogues-note = Organisations participantes, telles que les indique la source à laquelle s’en tient le registre. D’autres sources peuvent compter autrement ; la page de chaque dialogue le précise.
figures-dialogues-description =
    { $n ->
        [one] { $n } dialogue. Les nombres figurent dans le tableau ci-dessous.
       *[other] { $n } dialogues par date. Les nombres figurent dans le tableau ci-dessous.
    }
figures-review = État d’avancement de l’examen
figures-review-note = Nombres publiés sur le processus d’examen. Chacun décrit un jour ; les nombres de jours différents ne doivent pas être additionnés.
figures-review-description = Nombres d’examens selon le jour qu’ils décrivent. Ils figurent dans le tableau ci-dessous.
figures-review-on = { $day } : { $measure }
figures-head-year = Année
figures-head-dialogue = Dialogue
figures-head-dialogues = Dialogues
figures-head-unknown = Dont non connus
figures-head-attendances = Participations
figures-head-organizations = Organisations
figures-head-day = Jour
figures-head-measure = Ce qui a été compté
figures-head-number = Nombre
figures-head-source = Source
figures-data = Tous les nombres avec leur source, à télécharger :
measure-reviews-of-group-1 = examens du premier groupe
measure-reviews-of-group-2 = examens du deuxième groupe
measure-reviews-of-group-3 = examens du troisième groupe
measure-reviews-progressing = examens en cours
measure-reviews-not-started = examens non commencés
measure-reviews-started = examens commencés
measure-states-parties = États parties à la Convention
measure-focal-points = points de contact désignés
measure-governmental-experts = experts gouvernementaux désignés
measure-women-among-experts-per-cent = femmes parmi les experts, en pourcentage

## Données ouvertes

data-title = Données ouvertes
data-lead = Le registre sous forme de tableaux, à télécharger et à utiliser. Chaque ligne cite sa source.
data-tables = Tableaux
data-dialogues = Dialogues
data-dialogues-what = Une ligne par dialogue : quand, à l’issue de quelle réunion, sous quelle présidence, et les nombres officiels d’organisations.
data-counts = Décomptes
data-counts-what = Une ligne pour chaque nombre qu’une source donne d’un dialogue, avec son unité, son stade, sa modalité, son jour et sa source.
data-papers = Documents
data-papers-what = Une ligne par document : ce qu’il est, où il a été publié et si cette adresse fonctionne.
data-officers = Membres des bureaux
data-officers-what = Une ligne pour chaque mandat d’un membre du bureau à une réunion, avec la fonction exercée alors dans son pays.
data-comments = Observations écrites
data-comments-what = Une ligne par observation publiée, sous le nom accepté par son auteur.
data-suggestions = Suggestions
data-suggestions-what = Une ligne par résumé dans lequel une suggestion est rapportée, avec ses paragraphes.
data-suggestion-references = Documents ultérieurs
data-suggestion-references-what = Une ligne par référence d’une suggestion à un document ultérieur.
data-review-status = État d’avancement de l’examen
data-review-status-what = Une ligne pour chaque nombre publié sur le processus d’examen, avec le jour qu’il décrit.
data-reading = Comment les lire
data-reading-unknown = Une cellule vide signifie « inconnu » ou « sans objet ». Elle ne signifie jamais zéro.
data-reading-adding = Des nombres d’unités ou de stades différents ne doivent pas être additionnés, et une somme sur plusieurs dialogues compte des participations, non des organisations.
data-reading-columns = Les colonnes sont ajoutées à la fin et ne sont jamais renommées.
data-reading-csv = Les fichiers CSV sont en UTF-8 avec indicateur d’ordre des octets, afin que les tableurs affichent toutes les lettres. Un texte qui commence comme une formule est précédé d’une apostrophe.
data-reading-as-of = Chaque tableau peut être obtenu à la date d’un jour :
data-feeds = Flux et calendriers
data-feed-dialogues = Dialogues, sous forme de flux
data-feed-dialogues-what = Dialogues nouveaux et modifiés.
data-feed-papers = Documents, sous forme de flux
data-feed-papers-what = Nouveaux documents.
data-feed-comments = Observations écrites, en flux
data-feed-comments-what = Observations publiées; celle qui est retirée quitte le flux.
data-feed-suggestions = Suggestions au fil des ans, sous forme de flux
data-feed-suggestions-what = Suggestions saisies ou modifiées, et références ajoutées.
data-feed-corrections = Corrections, sous forme de flux
data-feed-corrections-what = Ce qui avait été mal consigné et a été corrigé.
data-calendar = Dialogues, sous forme de calendrier
data-calendar-what = Abonnez-vous-y dans un agenda ; chaque dialogue est un événement d’une journée entière à Vienne.
data-programs = Pour les programmes
data-programs-what = Les mêmes faits, structurés :
data-terms = Conditions
data-terms-what = Les faits et les chiffres peuvent être utilisés librement ; citez la source que nomme chaque ligne. Les textes des documents restent ceux de leurs auteurs, et le document publié fait foi.
data-head = Établi à partir du registre jusqu’à l’entrée { $number }, dont l’empreinte est

## Flux et calendriers

feed-dialogues-title = Dialogues constructifs
feed-papers-title = Documents des dialogues constructifs
feed-comments-title = Observations écrites sur les dialogues constructifs
feed-suggestions-title = Suggestions des dialogues constructifs au fil des ans
feed-corrections-title = Corrections apportées au registre
feed-dialogue-name = Dialogue constructif : { $topics }

## La page sur l’API

api-title = API
api-lead = Ce que disent les pages, en JSON, pour les programmes. Elle sert à lire, ne demande aucune clé et répond aux programmes de toute origine.
api-base = Toutes les adresses commencent par
api-addresses = Adresses
api-what-dialogues = Dialogues avec faits, rangs calculés, chiffres, divergences, documents et dialogues voisins. Par thème et par année.
api-what-papers = Documents avec toutes les formes sous lesquelles ils sont disponibles ; un document avec son texte, paragraphe par paragraphe.
api-what-groups = Les cinq groupes de travail, avec leurs noms en six langues.
api-what-meetings = Leurs réunions.
api-what-officers = Qui a été membre du bureau à quelle réunion, avec la fonction exercée alors dans son pays.
api-what-conferences = Sessions de la Conférence, avec les dialogues dont il a été rendu compte à chacune.
api-what-sources = Les sources dont les faits ont été tirés.
api-what-figures = Nombres publiés sur le processus d’examen, par jour.
api-what-corrections = Ce qui avait été mal consigné et a été corrigé.
api-what-comments = Les observations écrites publiées; leur texte est sur leurs pages.
api-what-contributions = Activités, besoins et offres d’assistance, recherches et données.
api-what-suggestions = Ce que les dialogues ont suggéré au fil des ans, avec les documents ultérieurs sur le même sujet.
api-what-search = Recherche, avec des extraits découpés.
api-what-head = L’état du registre : le numéro et l’empreinte de son entrée la plus récente.
api-what-openapi = La description de tout cela pour les programmes : OpenAPI 3.1.
api-example = Par exemple :
api-reading = Comment lire les réponses
api-reading-null = Un « null » signifie que quelque chose n’est pas connu. Il ne signifie jamais zéro.
api-reading-adding = Chaque nombre porte son unité, son stade et sa modalité. Des nombres d’unités ou de stades différents ne doivent pas être additionnés.
api-reading-pages = Les listes sont données par parties :
api-reading-as-of = Tout peut être obtenu à la date d’un jour :
api-reading-etag = Les réponses portent un ETag ; renvoyez-le dans If-None-Match pour apprendre que rien n’a changé.
api-reading-origin = Les pages de toute origine peuvent lire l’API. Aucun cookie n’est utilisé.
api-reading-stable = Dans la version 1, des champs sont ajoutés, mais jamais renommés ni retirés.
api-errors = Erreurs
api-errors-what = Les erreurs suivent le format « problem details » (RFC 9457), en application/problem+json. Un paramètre inconnu, donné deux fois ou hors de ses limites est refusé, afin qu’une faute de frappe ne passe pas pour une liste sans filtre.
api-error-wrong-parameter = Un paramètre n’a pas de sens ; la réponse le nomme et indique ce qu’il peut être. État 400.
api-error-not-found = Il n’y a rien à cette adresse que cette personne puisse voir. État 404.
api-error-not-allowed = L’adresse ne répond qu’à GET et à HEAD. État 405.
api-error-broken = Une erreur s’est produite de notre côté ; le registre est intact. État 500.
