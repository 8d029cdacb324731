# Statements handed in beforehand, under embargo.

statement-titles = Déclarations
statement-titles-what = Les textes remis pour cette réunion, dans la mesure où vous pouvez les lire.
statement-own = Vos déclarations
statement-hand-in = Remettre une déclaration
statement-hand-in-for = Remettre une déclaration pour quelqu’un
statement-lead = Les interprètes, les rédacteurs de notes et la présidence la lisent avant votre intervention, pour que vos paroles parviennent à tous. Personne d’autre ne la lit avant que vous ayez parlé, et ensuite seulement ceux que vous désignez ci-dessous.
statement-embargo = Sous embargo jusqu’au prononcé. Seul le prononcé fait foi.
statement-delivered = Prononcée. Seul le prononcé fait foi.
statement-for-whom = De qui est la déclaration ?
statement-item = Sur quel point ?
# $item, $time, $words
statement-item-time = { $item } ({ $time }, environ { $words } mots)
# $minutes: such as 4½
statement-minutes = { $minutes } min
statement-language = Dans quelle langue ?
statement-another-language = Une autre langue
statement-other-language = Quelle autre langue ?
statement-other-language-hint = Seulement si ce n’est aucune des six.
statement-text = Le texte
# $most
statement-text-hint = Collez-le ici ou choisissez un fichier ci-dessous. { $most } caractères au plus.
statement-file = Ou un fichier
# $most
statement-file-hint = DOCX ou texte brut, dont nous lisons les mots, ou PDF. { $most } Mo au plus.
statement-file-kind = Seuls les fichiers DOCX, PDF ou texte brut (.txt) sont acceptés ici.
# $name
statement-file-brought = { $name } nous est parvenu et sera remis avec ce formulaire.
statement-words = Combien de mots compte-t-il ?
statement-words-hint = Seulement pour un PDF : nous n’en lisons pas les mots.
statement-posting = À qui peut-elle être montrée une fois que vous aurez parlé ?
statement-posting-hint = Sauf indication contraire de votre part, à personne d’autre. Vous pouvez changer d’avis à tout moment. Un fichier est montré tel quel, avec ce qu’il dit de son auteur.
posting-not-at-all = À personne d’autre
posting-participants = À ceux qui participent à ce dialogue
posting-public = À tout le monde
# $whom
statement-shown-to = Après le prononcé : { $whom }
statement-say-so = Enregistrer ce choix
statement-hand-in-now = Remettre
statement-newer = Remettre une version plus récente
# $number
statement-newer-what = Elle remplace la version { $number }, dont le texte et le fichier sont détruits.
# $number, $moment
statement-version = Version { $number }, remise le { $moment }
# $day
statement-until = Le texte et le fichier sont détruits après le { $day }.
statement-take-back = La retirer
statement-take-back-what = Le texte et le fichier sont détruits aussitôt. Personne ne peut les rétablir.
# $n
statement-length =
    { $n ->
        [one] { $n } mot
       *[other] { $n } mots
    }
# $needs
statement-needs = { $needs } à 120 mots par minute
# $needs, $limit
statement-over = Elle demande { $needs } à 120 mots par minute ; vous disposez de { $limit }. Abrégez-la, pour ne pas devoir vous interrompre ni parler plus vite qu’on ne peut interpréter.
# $limit
statement-over-short = plus long que les { $limit } disponibles
statement-too-long = plus long que le temps disponible
# $needs, $limit
statement-fits = Elle demande { $needs } à 120 mots par minute ; vous disposez de { $limit }.
# $needs
statement-unlimited = Elle demande { $needs } à 120 mots par minute ; il n’y a pas de limite.
# $language, $length, $needs
statement-next = { $language }, { $length }, { $needs }
statement-none = Il n’y a ici aucune déclaration que vous puissiez lire.
statement-no-items = Une déclaration se rattache à un point du programme, et il n’y a pas encore de programme. Revenez quand il aura été publié.
statement-read = Lire le texte
statement-open = Ouvrir la déclaration
statement-open-file = Enregistrer le fichier
statement-in-file = Le texte est dans le fichier.
statement-back = Retour à votre place sur la liste
statement-passed-on = Si la place est cédée à un collègue, la déclaration la suit, et le collègue dit à nouveau à qui elle peut être montrée.
statement-text-posted = Le texte tel qu’il a été remis ; seul le prononcé fait foi.
statement-done-handed-in = Votre déclaration a été remise.
statement-done-posted = Il est enregistré à qui elle peut être montrée.
statement-done-withdrawn = La déclaration a été retirée ; le texte et le fichier sont détruits.
floor-lists-to-come = Listes des points à venir
# $n
floor-your-place = Numéro { $n } sur la liste de ce point
