# Suggestions over the years: what dialogues suggested, and which later documents speak of it.
suggestions = Suggestions au fil des ans
suggestions-lead = Ce que les dialogues constructifs ont suggéré, tel que le rapportent les résumés des présidences, dans des termes simples du secrétariat; et les documents ultérieurs qui parlent de la même question.
suggestions-note = Une référence indique ce que contient un document ultérieur. Elle ne dit pas que l’un a conduit à l’autre, et rien ici ne juge si une suggestion a été suivie. Le paragraphe du résumé fait foi.
suggestion-theme-form = Forme des dialogues
suggestion-theme-participation = Participation
suggestion-theme-review = Mécanisme d’examen
suggestion-theme-data = Données et recherche
suggestion-theme-tracing = Marquage, registres et traçage
suggestion-theme-prevention = Prévention et causes profondes
suggestion-theme-protection = Protection et assistance
suggestion-theme-gender = Questions de genre
suggestion-theme-cooperation = Coopération et échanges
suggestion-theme-assistance = Assistance technique et moyens
suggestion-theme-legislation = Droit et législateurs
suggestion-theme-awareness = Information du public
suggestion-later-recommendation = Recommandation d’un groupe de travail
suggestion-later-conference = Résolution ou décision de la Conférence
suggestion-later-next-dialogue = Forme d’un dialogue ultérieur
suggestion-later-own-statement = Déclaration soumise par un État lui-même
suggestion-later-other = Autre document
suggestions-filter-theme = Thème
suggestions-filter-group = Groupe de travail
suggestions-shown = { $n ->
    [one] Une suggestion
   *[other] { $n } suggestions
}
suggestions-nothing = Ce registre ne contient pas de suggestion de ce type.
suggestions-in-dialogue = Formulées lors de ce dialogue: { $dialogue }
suggestions-of-dialogue = Suggestions formulées lors de ce dialogue
suggestions-of-group = Suggestions formulées lors de ses dialogues
suggestions-of-paper = Suggestions tirées de ce document
suggestions-chart = Suggestions formulées, par année
suggestions-chart-description = Pour chaque année, nombre de suggestions que rapportent les résumés: celles qui apparaissent pour la première fois dans ce registre et celles qui avaient déjà été formulées une année précédente. Les chiffres figurent dans le tableau sous le graphique.
suggestions-chart-first = formulées pour la première fois
suggestions-chart-again = déjà formulées une année précédente
suggestions-chart-year = Année
suggestions-index = Documents qui ont été consultés
suggestions-indexed = Pour les références ultérieures, les documents de ces sources datés au plus tard du { $day } ont été consultés.
suggestions-not-indexed = Il n’a pas encore été indiqué quels documents ont été consultés.
suggestion-raised = Formulée en { $years }, dans { $n ->
    [one] un groupe de travail
   *[other] { $n } groupes de travail
}
suggestion-where = Où elle a été formulée
suggestion-paragraphs = { $n ->
    [one] par. { $paragraphs }
   *[other] par. { $paragraphs }
}
suggestion-later = Documents ultérieurs
suggestion-later-count = { $n ->
    [one] Une référence à un document ultérieur
   *[other] { $n } références à des documents ultérieurs
}
suggestion-no-later = Aucune référence ultérieure trouvée dans les documents indexés au { $day }
suggestion-not-yet-indexed = Aucun document ultérieur n’a encore été consulté
suggestion-not-in-this-language = Cette entrée n’a pas encore été traduite dans la langue de cette page. Elle est affichée dans sa langue d’origine: { $language }.
suggestion-read = Lire le document
suggestion-withdrawn = Cette entrée a été retirée
suggestion-withdrawn-on = Elle avait été saisie par erreur et a été retirée le { $day }. Son texte est détruit; le fait reste dans le registre.
suggestion-withdrawn-reason = Motif
suggestions-office-lead = Tirez des suggestions des paragraphes des résumés, avec vos propres mots simples. Réunissez les entrées qui disent la même chose. Renvoyez à des documents ultérieurs: dites ce qu’ils contiennent, non s’ils donnent suite à une suggestion.
suggestion-saved = C’est enregistré.
suggestion-as-published = Telle que tout le monde la lit
suggestion-enter = Saisir une suggestion
suggestion-enter-lead = Tout le monde peut la lire aussitôt. Écrivez ce qui est suggéré, sans dire par qui et sans nommer de pays. Ne copiez pas de phrases du résumé.
suggestion-paper = Résumé dont elle est tirée
suggestion-paragraph-numbers = Paragraphes
suggestion-paragraph-numbers-hint = Numéros tels qu’ils y sont imprimés, séparés par des virgules: 18, 21
suggestion-bad-paragraphs = Donnez des numéros de paragraphe séparés par des virgules, par exemple 18, 21.
suggestion-themes = Thèmes
suggestion-themes-hint = De un à trois
suggestion-original = Langue originale
suggestion-title = Titre
suggestion-text = En quelques phrases
suggestion-slug = Adresse
suggestion-slug-hint = Lettres minuscules de a à z, chiffres et traits d’union, par exemple longer-dialogues. Elle garde son sens pour toujours.
suggestion-bad-slug = Une adresse se compose de lettres minuscules de a à z, de chiffres et de traits d’union isolés, par exemple longer-dialogues.
suggestion-words = Modifier le texte et les thèmes
suggestion-again = Ajouter un autre résumé ou paragraphe
suggestion-join = La réunir à une autre entrée
suggestion-join-lead = Les paragraphes et références de cette entrée passent à l’autre, dont le texte reste inchangé. L’adresse de celle-ci y conduit. Des parties peuvent de nouveau être séparées.
suggestion-join-into = L’autre entrée
suggestion-split = Séparer une partie
suggestion-split-lead = Certains paragraphes, et les références qui s’y rapportent, deviennent une entrée à part. Il doit en rester.
suggestion-split-paragraphs = Ce qui part
suggestion-split-references = Références qui l’accompagnent
suggestion-withdraw = Retirer l’entrée
suggestion-withdraw-lead = Pour une entrée faite par erreur. Son texte et ses références sont détruits; son adresse et votre motif restent, pour tous.
suggestion-reason = Motif, pour tous
suggestion-reason-language = Langue du motif
suggestion-follow = Renvoyer à un document ultérieur
suggestion-follow-lead = Dites en une phrase neutre ce que contient le document. Ne dites pas s’il donne suite à la suggestion et ne portez pas de jugement.
suggestion-correct = Corriger la référence du { $day }
suggestion-unfollow = Retirer la référence
suggestion-unfollow-lead = Pour une référence faite par erreur. Son texte est détruit.
suggestion-kind = Type de document
suggestion-date = Date du document
suggestion-document = Titre du document, tel qu’imprimé
suggestion-document-language = Langue de ce titre
suggestion-symbol = Cote
suggestion-address = Adresse sur le Web
suggestion-line = Ce qu’il dit, en une phrase neutre
suggestion-sources = Sources
suggestion-look = Indiquer quels documents ont été consultés
suggestion-look-lead = C’est un acte à part entière. Lorsque rien n’a été trouvé pour une suggestion, sa page le dit en indiquant cette date.
suggestion-look-to = Documents datés au plus tard du
suggestion-look-sources = Documents de ces sources
suggestion-waive = Raison de ne pas tenir compte de l’avertissement
suggestion-waive-hint = Mieux vaut d’autres mots. Si ceux-ci doivent rester, dites pourquoi ; la raison est réservée au secrétariat.
suggestion-waive-missing = Employez d’autres mots ou dites pourquoi ceux-ci peuvent rester.
suggestion-waived = Avertissements dont il n’est pas tenu compte
