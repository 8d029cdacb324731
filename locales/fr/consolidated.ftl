# La Liste récapitulative du Conseil de sécurité : la liste utilisée, l'importation, les ressemblances.

## La liste utilisée

consolidated-title = La Liste récapitulative du Conseil de sécurité
consolidated-lead = Les noms des candidats sont comparés à cette liste. Ce qui se ressemble est montré, avec les raisons, sur la page de la candidature ; la personne chargée de l’examen décide. Une comparaison n’écarte personne.
consolidated-none = Aucune liste n’a été importée
consolidated-none-why = D’ici là, cette étape de vérification se fait à la main.
consolidated-day = Date de la liste
consolidated-imported = Importée
consolidated-entries = Inscriptions
consolidated-counts = Personnes : { $individuals } · groupes et autres entités : { $entities }
consolidated-file = Fichier tel que remis
consolidated-old =
    { $n ->
        [one] La liste date de { $n } jour
       *[other] La liste date de { $n } jours
    }
consolidated-old-why = La liste change plusieurs fois par mois. Téléchargez de nouveau le fichier et importez-le. Ce rappel paraît quand une liste a plus de { $most } jours.
consolidated-broken = Des parties de cette liste ne sont plus conservées
consolidated-broken-why = Il manque des inscriptions à la comparaison. Importez de nouveau la liste.
consolidated-how = Comment les noms sont comparés
consolidated-how-text = La casse, les accents, l’écriture, la ponctuation et l’ordre des mots ne comptent pas. Les autres graphies d’un même nom se reconnaissent à leurs consonnes. Une ressemblance est montrée à partir de { $percent } sur 100. Les personnes sont comparées aux personnes, les organisations à toutes les inscriptions.

## Importer une liste

consolidated-import = Importer une liste
consolidated-import-lead = Prenez le fichier XML que publie l’Organisation des Nations Unies. Vous voyez d’abord ce qu’il changerait ; rien n’est inscrit avant votre confirmation.
consolidated-upload = Fichier de la liste
consolidated-upload-hint = XML, { $most } Mo au plus. Il reste au bureau.
consolidated-look = Voir ce qu’il change
consolidated-no-file = Choisissez le fichier de la liste.
consolidated-over = Le fichier n’est plus là. Téléversez-le de nouveau.
consolidated-coming = Ce que change cette liste
consolidated-new = Nouvelles inscriptions
consolidated-gone = Inscriptions qui ne figurent plus sur la liste
consolidated-changed = Inscriptions dont les noms ont changé
consolidated-unchanged = Inscriptions inchangées
consolidated-unread =
    { $n ->
        [0] Tout le fichier a pu être lu
        [one] { $n } défaut dans le fichier
       *[other] { $n } défauts dans le fichier
    }
consolidated-unread-line = Ligne { $line } : { $reference }
consolidated-unread-note = Ce qui n’a pas pu être lu n’est pas comparé. Vérifiez ces lignes dans le fichier avant de confirmer.
consolidated-replaces = La liste du { $day } est détruite du même coup. Ce qui a été dit d’une ressemblance vaut encore là où l’inscription est la même.
consolidated-enter = Utiliser cette liste
consolidated-done = La liste est utilisée
listed-unread-no-reference = Sans référence ; laissée de côté.
listed-unread-no-name = Sans nom ; laissée de côté.
listed-unread-twice = Une autre inscription porte la même référence ; laissée de côté.
listed-unread-too-long = Un nom ou une référence est trop long ; laissé de côté.
listed-unread-too-many-names = Trop d’autres noms ; les derniers sont laissés de côté.
listed-file-too-large = Le fichier est trop grand pour une telle liste.
listed-file-no-text = Ce n’est pas le fichier XML de la liste : la ligne { $line } n’est pas du texte.
listed-file-no-xml = Ce n’est pas du XML, ou le fichier s’interrompt : ligne { $line }. Téléchargez-le de nouveau.
listed-file-declares = La ligne { $line } déclare quelque chose que la liste publiée n’a pas. Le fichier n’a pas été lu. Prenez-le sur le site de l’Organisation des Nations Unies.
listed-file-other-root = C’est un autre type de fichier XML : ligne { $line }. La liste commence par CONSOLIDATED_LIST.
listed-file-no-date = Le fichier ne dit pas de quel jour il est : ligne { $line }.
listed-file-endless = La ligne { $line } est plus longue ou plus profonde que tout ce que contient une telle liste. Le fichier n’a pas été lu.
listed-file-empty = Ce fichier ne contient aucune inscription.
listed-file-too-many = Le fichier compte plus d’inscriptions ou de défauts qu’aucune liste de ce genre.

## Les ressemblances

likenesses-title = Ressemblances avec la Liste récapitulative
likenesses-compared = Comparée avec la liste du { $day }.
likenesses-none = Aucun nom de cette candidature ne ressemble à une inscription.
likenesses-no-list = Aucune Liste récapitulative n’a été importée. Comparez à la main.
likenesses-decide = C’est un être humain qui décide. Dites de chaque ressemblance ce qu’elle est ; l’étape de vérification en découle.
likenesses-caption = Noms comparés
likenesses-here = Ici
likenesses-there = Sur la liste
likenesses-why = Ce qui va dans ce sens
likenesses-percent = { $percent } sur 100
likenesses-open = À décider
likenesses-what = Qu’est-ce ?
likenesses-reason = Pourquoi
likenesses-reason-hint = Nécessaire pour dire que ce n’est pas la même personne ou entité. Pour le bureau seulement.
likenesses-button = Inscrire
desk-likeness = Ressemblance à examiner
desk-skip-likeness = Ressemble à une inscription de la Liste récapitulative ; personne ne s’est encore prononcé
judgement-not-the-same = Pas la même
judgement-needs-looking = À approfondir
whose-organization = L’organisation
whose-person = Le candidat, ou quelqu’un qui parle pour l’organisation
whose-participant = Quelqu’un désigné pour participer
listed-individual = Personne
listed-entity = Groupe ou autre entité
stands-as-name = Nom
stands-as-original = Écriture originale
stands-as-good = Autre nom, fiable
stands-as-low = Autre nom, peu fiable
stands-as-also = Alias
stands-as-formerly = Anciennement
listed-why-same-name = Le même nom
listed-why-same-words = Les mêmes mots dans un autre ordre
listed-why-all-words = Tous les mots du nom le plus court
listed-why-same-consonants = Les mêmes consonnes : peut-être une autre graphie
listed-why-similar = Une graphie semblable
kept-for-consolidated-list = La Liste récapitulative du Conseil de sécurité

## Refus

refused-list-of-the-future = Cette liste dit avoir été établie le { $day }. Ce jour est encore à venir.
refused-list-older = Cette liste est du { $day }, celle qui est utilisée du { $current }.
refused-list-length = Cette liste compte { $entries } inscriptions. Le registre en reçoit au moins une et au plus { $most }, avec cinquante mille noms en tout.
refused-list-entry = L’inscription { $reference } figure deux fois, ou compte plus de noms que le registre n’en reçoit.
refused-likeness-changed = La liste ou un nom de la candidature { $application } a changé depuis l’affichage. Regardez de nouveau.
refused-likeness-judged = Un collègue s’est prononcé entre-temps sur cette ressemblance de la candidature { $application }. Voyez ce qui a été dit.
refused-likeness-reason = Dites pourquoi ce n’est pas la même.
refused-likeness-open = Une ressemblance de la candidature { $application } avec la Liste récapitulative reste à décider ou à approfondir. Prononcez-vous d’abord.
