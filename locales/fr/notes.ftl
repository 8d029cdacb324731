# La table des preneurs de notes.

notes-title = Notes
notes-door = Ce qui a été dit, tel que les preneurs de notes du secrétariat l’ont saisi.
notes-kept-until = Diffusion restreinte. Les notes et leur clef sont conservées jusqu’au { $day }, puis détruites.
notes-take = La note suivante
notes-text = Votre note
notes-text-hint = Ne nommez pas l’orateur : la note porte un numéro à la place du nom.
notes-save = Enregistrer la note
notes-kind = Ce qu’elle retient
notes-kind-point = Argument
notes-kind-commitment = Engagement
notes-kind-question = Question à traiter
notes-kind-need = Assistance demandée
notes-kind-offer = Assistance offerte
notes-kind-activity = Activité signalée
notes-kind-quotation = Citation
notes-speech = Qui a parlé
notes-of-nobody = Personne : remarque sur la séance
notes-speaks-now = { $who } (a la parole)
notes-spoke-at = { $who }, { $hour }
notes-item = Point de l’ordre du jour
notes-item-of-speech = Celui de l’intervention, ou celui à l’examen
notes-themes = Thèmes
notes-themes-hint = Quelques mots, séparés par des virgules.
notes-permission = Pour une citation : qui l’a permise
notes-permission-hint = Nul n’est cité sans son accord. Sans permission, notez l’idée avec vos mots.
notes-permission-whose = Qui a dit oui
notes-permission-day = Quel jour
notes-permitted = Permission consignée le { $day }
notes-permitted-by = Permise par { $who }, { $day }
notes-under = Thèmes : { $themes }
notes-by = { $who }, { $at }
notes-by-me = Vous
notes-by-office = Le secrétariat
notes-so-far = Notes prises
notes-none = Il n’y a pas de notes ici.
notes-found = Notes : { $n }
notes-disputed = Écrite deux fois en même temps
notes-disputed-settle = Écrite deux fois en même temps : voir les deux
notes-change = Modifier
notes-remove = Supprimer
notes-all = Tous
notes-filter-item = Point
notes-filter-kind = Nature
notes-filter-theme = Thème
notes-filter-author = Rédigée par
notes-filter-show = Afficher
notes-counts = Sur quoi portent les notes
notes-notes = Notes
notes-speakers = Orateurs différents
notes-by-item = Par point
notes-by-kind = Par nature
notes-by-theme = Par thème
notes-key = Clef des numéros
notes-key-what = Pour les seuls fonctionnaires et preneurs de notes. Les rédacteurs voient les numéros ; la présidence ne voit ni les uns ni l’autre.
notes-statement = Le texte remis
notes-statement-open = Ouvrir le texte
notes-keys = Au clavier
notes-keys-save = Entrée enregistre, Maj et Entrée commencent une ligne. Ctrl et Entrée enregistrent aussi.
notes-keys-kind = Alt et un chiffre choisissent la nature de la note.
notes-keys-sign = Ou commencez la note par un signe et une espace, comme indiqué à côté de chaque nature. Cela vaut aussi sans script.
notes-keys-field = Échap ramène au champ.
notes-saved = Enregistrée.
notes-sending = Envoi en cours…
notes-unsent = Pas encore envoyées : { $n }
notes-offline = Pas de connexion. Vos notes restent sur cet appareil et partiront au retour de la ligne.
notes-signed-out = Vous n’êtes plus connecté. Reconnectez-vous dans une autre fenêtre ; rien n’est perdu.
notes-failed = Le site n’a pas pris la note. Elle reste ici et sera renvoyée.
notes-send-now = Envoyer maintenant
notes-back-to-field = Remettre dans le champ
notes-leaving = Pas encore envoyées : { $n }. La déconnexion les efface de cet appareil. Se déconnecter quand même ?
notes-shared-device = Vous avez dit que d’autres utilisent cet appareil : les notes non envoyées ne restent que tant que cette page est ouverte.
notes-one = Modifier une note
notes-two = Deux personnes ont écrit en même temps
notes-two-lead = Les deux versions sont conservées. Gardez-en une telle quelle, ou réunissez-les.
notes-version = Version { $number }
notes-keep-this = Garder celle-ci
notes-join = Les réunir
notes-join-hint = Les deux textes se suivent dans le champ. Ce que vous y laissez sera la note.
notes-earlier = Versions antérieures
notes-removal = Supprimer cette note ?
notes-removal-lead = Son texte est détruit et ne peut être rétabli.
notes-removal-earlier =
    { $n ->
        [one] { $n } version antérieure disparaît avec elle.
       *[other] { $n } versions antérieures disparaissent avec elle.
    }
notes-removal-now = Supprimer la note
notes-removal-not = La garder

# Pourquoi une chose ne peut se faire.

refused-notes-full = Cette séance compte autant de notes que le registre peut en recevoir. Maximum : { $most }.
refused-note-is-gone = Cette note n’existe plus : un collègue l’a peut-être supprimée. Votre texte est dans le champ ; enregistrez-le comme nouvelle note au besoin.
refused-note-too-often = Cette note a été réécrite autant de fois que le registre l’admet. Nombre maximal de fois : { $most }.
refused-note-changed = Un collègue a écrit dans cette note entre-temps. Regardez-la encore avant de la supprimer.
refused-note-on-no-item = Aucun point n’est à l’examen. Dites sur quel point porte la note.
refused-notes-destroyed = Le délai de conservation des notes de cette séance est passé ; une nouvelle note serait aussitôt détruite.
refused-no-such-speech = Le registre ne connaît pas cette intervention.
refused-too-many-themes = Nombre maximal de thèmes: { $most }.
refused-quotation-not-permitted = Nul n’est cité sans son accord. Dites qui l’a permis et quand, ou notez l’idée avec vos mots.
refused-permission-from-the-future = Le jour de la permission est encore à venir.

# Leur durée de conservation.

matter-intervention-notes = Notes d’interventions, avec leur clef
matter-intervention-notes-why = Jusqu’à la réunion du groupe de travail auquel va le résumé, et six mois pendant lesquels on peut encore demander sur quoi repose une phrase.
kept-for-note = Notes d’interventions
kept-for-note-key = Clef des notes
