# Le dossier imprimé.

pack = Dossier imprimé
pack-what = L’ordre des interventions de la journée sur papier, pour la présidence et les cabines.
pack-lead = Ce que vous imprimez est établi à l’instant même, à partir de la liste telle qu’elle est alors. Imprimez-le avant l’ouverture de la réunion, puis chaque fois que la liste a changé : il permet de poursuivre si toutes les liaisons tombent.
pack-now = Il est { $second } à Vienne.
pack-chair = Pour la présidence
pack-chair-what = Que dire à chaque étape, qui vient quand, les noms et leur prononciation, les durées, les rappels, et de la place pour noter ce qui se passe.
pack-booth = Pour les cabines
pack-booth-what = Qui vient quand et dans quelle langue, la prononciation des noms, les sigles et les textes remis.
pack-print = Imprimer le dossier
pack-print-now = Imprimer dans son état actuel (PDF)
pack-keep = Diffusion restreinte : il nomme les personnes comme les voit le pupitre. Détruisez les anciens exemplaires.
pack-chair-title = Dossier de la présidence : { $dialogue }
pack-booth-title = Dossier des cabines : { $dialogue }
pack-restricted = Diffusion restreinte. État du { $day } à { $second } (Vienne).
pack-fictitious = Démonstration : les personnes et organisations de ce dossier sont fictives.
pack-version = version { $number }
pack-chairs = Présidence conjointe
pack-absent = { $who } (en son absence)
pack-since = { $who }, depuis { $hour }
pack-no = Nᵒ
pack-how = Durée, à quel titre
pack-from-to = De – à
pack-who = Qui
pack-language = Langue
pack-acronyms = Sigles
pack-when-gone = Si toutes les liaisons tombent : suivez cette liste. Notez à côté de chaque nom l’heure de début et de fin, heure de Vienne ; notez qui s’ajoute, au nom de qui, à quel titre, en salle ou en ligne. Un fonctionnaire le saisira ensuite à partir de ces feuilles.
pack-embargo = Les textes sont sous embargo jusqu’à ce qu’ils soient prononcés. Seul le prononcé fait foi.
pack-read = Textes remis
pack-needs = durée nécessaire à 120 mots par minute : { $time }
pack-over = dépasse la durée prévue : { $time }
pack-in-file = Dans un fichier : { $name }
pack-not-here = Non imprimé ici, car le dossier serait trop long : à lire sur la page de la cabine.
pack-items =
    { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
pack-speakers =
    { $n ->
        [one] { $n } nom sur les listes
       *[other] { $n } noms sur les listes
    }
pack-texts =
    { $n ->
        [0] aucun texte
        [one] { $n } texte
       *[other] { $n } textes
    }
pack-words =
    { $n ->
        [one] { $n } mot
       *[other] { $n } mots
    }
