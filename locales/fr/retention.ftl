# How long things are kept: the office’s page and what the privacy page says of it.

retention-title = Durées de conservation
retention-lead = Ce que les personnes ont écrit est détruit lorsque son terme est échu. Vous voyez ici quel est ce terme, qui l’a approuvé, ce qui arrive bientôt à échéance et ce qui a été détruit.
retention-in-force = Le calendrier en vigueur
retention-standard = Personne n’a encore approuvé de calendrier. Les durées fournies par Convene s’appliquent.
# $number; $when: a moment; $proposer and $approver: names
retention-approved = Calendrier no { $number }, en vigueur depuis le { $when }. Proposé par : { $proposer }. Approuvé par : { $approver }.
retention-approved-alone = Le même fonctionnaire l’a proposé et approuvé ; personne d’autre ne l’a examiné.
retention-approved-there = Ses durées plus courtes ont été appliquées à ce qui existait déjà.
retention-proposal = Proposé
# $number; $when: a moment; $proposer: a name
retention-proposed = Proposition no { $number } du { $when }, par : { $proposer }. Les durées qu’elle modifie figurent dans le tableau ci-dessous.
retention-effects = Ce qu’elle changerait pour ce qui existe déjà
retention-effects-none = Rien de ce qui existe ne serait détruit plus tôt.
retention-purpose = Conservé au titre de
retention-pieces = Éléments
retention-at-once = Détruits aussitôt
retention-next = Premier terme des autres
retention-approve = Approuver
retention-there = Appliquer les durées plus courtes à ce qui existe déjà
retention-there-hint = Ce qui est détruit ne peut être rétabli. Les durées plus longues ne s’appliquent jamais à ce qui existe déjà : ce sont les plus courtes qui ont été annoncées.
retention-alone = C’est ma propre proposition et aucun autre fonctionnaire ne peut l’examiner
retention-alone-hint = Cela est consigné et affiché avec le calendrier.
retention-give-up = Abandonner la proposition
retention-propose = Proposer d’autres durées
retention-propose-lead = En mois, de 1 à 120. Rien ne change tant qu’un autre fonctionnaire n’a pas donné son approbation ; une proposition en attente est remplacée par celle-ci.
retention-propose-button = Proposer
retention-what = Quoi
retention-how-long = Durée
retention-counted = À compter de
retention-why = Motif
# $n: months
retention-months =
    { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }
counted-from-dialogue = du jour du dialogue ; s’il y en a plusieurs, du dernier. En cas de report, le nouveau jour compte
counted-from-entry = du jour où cela a été écrit ou remis
counted-from-arrival = du jour de la première connexion ou du dernier dialogue pour lequel la personne a été désignée
matter-decision-answers = Réponses sur lesquelles repose la décision
matter-decision-answers-why = Pour pouvoir comparer avec le prochain dialogue du groupe et expliquer la décision.
matter-contact-answers = Réponses indiquant comment joindre quelqu’un
matter-contact-answers-why = Nécessaires pour préparer la réunion et ses suites.
matter-logistics-answers = Réponses servant à préparer la réunion
matter-logistics-answers-why = Elles servent à la réunion et à rien d’autre.
matter-statistics-answers = Réponses servant uniquement aux statistiques
matter-statistics-answers-why = Pour pouvoir vérifier les chiffres jusqu’au prochain dialogue du groupe.
matter-travel-answers = Réponses relatives à l’aide au voyage
matter-travel-answers-why = Jusqu’à ce que les questions sur l’aide accordée soient réglées.
matter-correspondence = Questions du secrétariat et réponses données
matter-correspondence-why = Pendant un an, quelqu’un peut encore demander comment une décision a été prise.
matter-screening-notes = Notes du bureau d’examen
matter-screening-notes-why = Pendant un an, quelqu’un peut encore demander comment une décision a été prise.
matter-attendees = Les participants et leurs besoins
matter-attendees-why = Six mois suffisent pour les décomptes, le résumé et les attestations demandées après coup.
matter-letters = Lettres
matter-letters-why = Pendant un an, quelqu’un peut encore demander ce qui lui a été communiqué.
matter-evaluations = Réponses à l’évaluation d’une réunion
matter-evaluations-why = Six mois suffisent pour rendre compte de cette réunion; elles ne servent à rien d’autre.
matter-panel-proposals = Ce qui a été dit des personnes proposées comme intervenants
matter-panel-proposals-why = Sert à préparer cette réunion et à répondre aux questions qui la suivent.
matter-note-scans = Copies numérisées des notes verbales
matter-note-scans-why = Au-delà de la prochaine session de la Conférence, qui peut demander qui s’est exprimé au nom d’un État.
matter-arrivals = Personnes connectées ou désignées, sans autre suite
matter-arrivals-why = Un an leur permet de revenir pour le prochain appel.
matter-statements = Déclarations remises à l’avance
matter-statements-why = Les cabines en ont besoin le jour même, et ceux qui rédigent le résumé de la présidence jusqu’à sa publication.
matter-comments = Observations écrites, activités, besoins, offres et travaux de recherche non publiés
matter-comments-why = Jusqu’à la session de la Conférence à laquelle il est rendu compte du dialogue; sans dialogue, aussi longtemps à compter du jour de leur réception. Les moyens de joindre ceux qui offrent ou demandent quelque chose sont conservés aussi longtemps. Ce qui est publié est conservé avec le registre.
kept-otherwise = Ce qui suit d’autres règles
kept-otherwise-people = Les personnes qui ont une fonction ou ont présenté une candidature, et le profil d’une organisation : jusqu’à ce qu’elles demandent l’effacement.
kept-otherwise-lists = Une liste transmise aux États : aussi longtemps que la première des réponses qui y figurent.
kept-otherwise-files = Un fichier : aussi longtemps que la réponse dont il relève.
kept-otherwise-record = Les appels, les décisions, les objections et leurs motifs, les références des notes verbales : avec le registre, dont ils sont la raison d’être.
kept-otherwise-passing = Les brouillons, les codes de connexion et les sessions ne figurent pas au registre et expirent d’eux-mêmes.
# $n: months
retention-coming =
    { $n ->
        [one] Ce qui arrive à échéance dans le mois qui vient
       *[other] Ce qui arrive à échéance dans les { $n } mois qui viennent
    }
retention-coming-none = Rien n’arrive à échéance.
retention-month = Mois
# $n: pieces of content
retention-permanent =
    { $n ->
        [one] { $n } élément n’a pas de terme propre : il est conservé avec le registre, ou jusqu’à ce que la personne en demande la destruction.
       *[other] { $n } éléments n’ont pas de terme propre : ils sont conservés avec le registre, ou jusqu’à ce que la personne en demande la destruction.
    }
retention-destroyed = Ce qui a été détruit
retention-destroyed-none = Rien n’a encore été détruit.
retention-day = Jour
retention-rule = Règle
# $number
retention-under = calendrier no { $number }
retention-under-standard = durées fournies par Convene
retention-earlier = Calendriers précédents
erasure-requested = sur demande
erasure-retention-ended = terme échu
erasure-restored-backup = détruit de nouveau après la restauration d’une sauvegarde
erasure-replaced = remplacé par une version plus récente
kept-for-paper-text = Textes de documents
kept-for-points = Points de documents
kept-for-remark = Remarques
kept-for-reason = Motifs de corrections
kept-for-identity = Identités
kept-for-credential = Clés d’accès
kept-for-note-verbale = Notes verbales
kept-for-profile = Profils d’organisations
kept-for-call = Appels
kept-for-answers = Réponses des candidatures
kept-for-inquiry = Questions du secrétariat et réponses
kept-for-screening-note = Notes du bureau d’examen
kept-for-circulated-rows = Lignes de listes
kept-for-reasons = Motifs d’États
kept-for-told = Ce qui peut être dit des décisions
kept-for-attendee = Participants
kept-for-letter = Lettres
kept-for-adopted = Ce qu’ont décidé les groupes de travail
kept-for-panel-proposal = Propositions d’intervenants
kept-for-evaluation = Réponses aux évaluations
kept-for-speaker-card = Noms annoncés des orateurs
kept-for-intervention = Objet des interventions
kept-for-statement = Déclarations remises à l’avance
kept-for-comment = Observations écrites
kept-for-comment-annex = Annexes d’observations réservées au secrétariat
kept-for-comment-reason = Motifs de renvoi ou de refus d’observations
kept-for-comment-questions = Questions d’orientation pour les observations
kept-for-contribution = Activités, besoins, offres et travaux de recherche
kept-for-contribution-contact = Moyens de joindre ceux qui les présentent
kept-for-contribution-reason = Motifs de leur renvoi ou de leur refus
kept-for-programme = Textes des programmes
kept-for-suggestion = Suggestions issues des dialogues
kept-for-file = Fichiers
privacy-kept = Chaque chose a sa propre durée ; à son terme, le contenu est détruit. Un fonctionnaire propose ces durées et un second les approuve.
# $day: a day in full
privacy-kept-since = En vigueur depuis le { $day }.
