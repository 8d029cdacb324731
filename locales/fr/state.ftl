# Les listes d'organisations telles que les voient leurs destinataires, et ce qu'un État exprime au sujet d'une organisation.
# Les variables de chaque message sont nommées dans le fichier anglais.

## Une liste

list-name = Liste { $number } : { $dialogue }
list-size = { $n ->
    [one] { $n } organisation, dont nouvelles : { $new }
   *[other] { $n } organisations, dont nouvelles : { $new }
}
list-sent = envoyée le { $moment }
list-closes = Fin du délai
list-window-open = Le délai court
list-window-over = Le délai est écoulé
list-window-over-what = Un État peut encore s’exprimer. L’expression compte comme tardive, et la page indique ce qui s’ensuit.
list-working-days-left = { $n ->
    [one] dont { $n } jour ouvrable (du lundi au vendredi)
   *[other] dont { $n } jours ouvrables (du lundi au vendredi)
}
list-extended = Prolongé le { $day } ; fin antérieure du délai : { $before }. Source : { $source }
list-recipients = Destinataires
list-window-source = Ce qui fixe le délai
list-policy = Ce que fait une objection
list-disclosure = Ce qui est divulgué d’une objection
list-by-document = { $what } ({ $document })
list-terms = Conditions auxquelles cette liste a été envoyée
list-files = La liste en fichier
list-file-paper = Document (PDF)
list-file-sheet = Feuille de calcul (XLSX)
list-file-csv = Tableau simple (CSV)
list-search = Chercher dans la liste
list-region = Groupe régional
list-all = Tous
list-only-new = Seulement les nouvelles depuis la dernière liste
list-only-own = Seulement celles au sujet desquelles nous nous sommes exprimés
list-show = Afficher
list-show-all = Tout afficher
list-matching = { $n ->
    [one] { $n } organisation sur { $all }
   *[other] { $n } organisations sur { $all }
}
list-nothing-matches = Aucune organisation ne correspond
list-organization = Organisation
list-where = Où en est le cas
list-own = Votre délégation
list-express = Faire objection ou soutenir
list-new = Nouvelle
list-to-website = Site Web
list-withheld = Ce que les organisations ont dit d’elles-mêmes a été conservé aussi longtemps que promis, puis détruit. Les décisions restent au registre.
list-name-in-language = Nom ({ $language })
list-other-names = Noms dans d’autres langues
list-sheet = Liste

## Une liste sous forme de document

list-paper-title = Organisations ayant demandé à participer au dialogue constructif : { $dialogue }
list-paper-number = Liste { $number }, informations suffisantes
list-paper-about = À propos de cette liste
list-paper-organizations = Organisations
list-paper-explanation = Ce qui suit est ce que chaque organisation a dit d’elle-même dans sa candidature. Le texte n’a pas été revu par les services d’édition et n’exprime aucune opinion du secrétariat. L’ordre est celui des noms.
list-paper-entry = { $name } ({ $reference })
list-paper-entry-new = { $name } ({ $reference } ; nouvelle depuis la dernière liste)

## La première page d'une délégation

mission-title = Délégation : { $state }
mission-head = Vous êtes le chef désigné : ce que rédige votre délégation est sans effet tant que vous ne l’avez pas confirmé en citant une note verbale de votre État.
mission-user = Vous lisez les listes et rédigez des projets. Ce que vous rédigez est sans effet tant que le chef désigné par note verbale de votre État ne l’a pas confirmé.
mission-waiting-head = En attente de votre décision
mission-waiting = En attente du chef de délégation
mission-open = Listes dont le délai court
mission-none-open = Aucune liste n’est ouverte
mission-none-open-why = Lorsque le secrétariat en distribue une, elle figure ici et vous en êtes avisé par courriel.
mission-expressed = Ce que votre délégation a exprimé
mission-closed = Listes dont le délai est écoulé
mission-own-only = Vous voyez ici ce qu’exprime votre propre délégation. Ce que d’autres expriment ne vous est jamais montré, et ce que vous exprimez ne leur est jamais montré.
mission-notes = Notes verbales de votre État
mission-notes-lead = Par ces notes, votre État désigne ses utilisateurs, et le chef de la délégation en cite une pour chaque déclaration qui produit effet. Le secrétariat les enregistre ; là où le document numérisé manque, vous pouvez l’ajouter. Seuls le secrétariat et votre délégation les voient.

## Objection et soutien

objecting-heading = Faire objection à une organisation, ou la soutenir
objecting-see-own = Voir ce que votre délégation a exprimé
objecting-does = Ce que fait une objection selon la règle de cette liste
objecting-late = Le délai est écoulé. Une objection est désormais tardive, et le registre l’indique.
objecting-does-refers-to-extended-bureau = Une objection renvoie le cas au Bureau élargi, qui décide. Elle n’exclut pas par elle-même l’organisation.
objecting-does-refers-to-conference = Une objection renvoie le cas à la Conférence, qui décide à sa prochaine session. Pour ce dialogue, cela signifie généralement : trop tard.
objecting-does-excludes = Une objection maintenue à la fin du délai exclut l’organisation de ce dialogue, sans autre décision. Un réexamen est possible.
objecting-does-excludes-late = Dans le délai, une objection aurait exclu l’organisation. Une objection tardive ne l’exclut pas : elle renvoie le cas au Bureau élargi, qui décide. Ce qui est déjà décidé le demeure.
objecting-does-no-effect-for-observers = Si la Conférence a admis l’organisation comme observatrice, une objection est sans effet. Sinon, elle renvoie le cas au Bureau élargi, qui décide.
objecting-support-does = Une expression de soutien est soumise à l’organe qui décide. Elle ne change rien par elle-même.
shown-title = Qui la verra
shown-to-applicant = L’auteur de la candidature
shown-to-applicant-that-there-is-one = Qu’il y a une objection ; ni de qui, ni pourquoi
shown-to-applicant-reasons = Qu’il y a une objection, et les raisons que vous donnez ; non de qui elle émane
shown-to-applicant-state = Qu’il y a une objection, de qui elle émane, et les raisons que vous donnez
shown-to-delegations = Les autres délégations
shown-to-public = Le public
shown-to-office = Le secrétariat et les membres du Bureau élargi
shown-whole = Tout
shown-nothing = Rien
objecting-position = Qu’exprime votre État ?
objecting-objection-hint = Votre État fait objection à la participation de cette organisation à ce dialogue.
objecting-support-hint = Votre État soutient la participation de cette organisation à ce dialogue.
objecting-choose = Choisissez l’une des deux réponses
objecting-reasons = Raisons
objecting-reasons-hint = Vous pouvez laisser ce champ vide. Ce que vous écrivez est vu par les destinataires nommés ci-dessus et par personne d’autre.
objecting-nothing-yet = Rien n’est encore consigné. La page suivante demande une nouvelle confirmation.
objecting-sure-objection = Rédiger un projet d’objection : { $organization } ?
objecting-sure-support = Rédiger un projet d’expression de soutien : { $organization } ?
objecting-draft-objection = Rédiger ce projet d’objection
objecting-draft-support = Rédiger ce projet d’expression de soutien
objecting-then-head = C’est alors un projet, sans effet. Le chef de votre délégation le confirme en citant une note verbale.
objecting-then-you = C’est alors un projet, sans effet. À la page suivante, vous le confirmez en citant une note verbale.
objecting-drafted = Le projet est rédigé. Il n’a pas encore d’effet.
objecting-discarded = Le projet est supprimé.
objecting-title = { $position } : { $organization }
objecting-stands = { $position } : { $standing }
objecting-state = État
objecting-where = Où elle en est
objecting-drafted-at = Rédigé le
objecting-drafted-by = Par
objecting-by-you = vous
objecting-by-colleague = un ou une collègue de votre délégation
objecting-by-paper = le secrétariat, d’après un document papier
objecting-confirmed-at = Reçue le
objecting-withdrawn-at = Retirée le
objecting-window = Délai
objecting-in-time = dans le délai
objecting-out-of-time = hors délai
objecting-note = Note verbale
objecting-note-hint = La note par laquelle votre État l’indique. Le secrétariat enregistre vos notes ; si la vôtre manque, adressez-la-lui.
objecting-note-missing = Choisissez la note verbale sur laquelle ceci repose
objecting-note-of = { $reference }, { $day }
objecting-no-notes = Aucune note verbale de votre État n’est encore enregistrée. Adressez la note au secrétariat ; vous pourrez ensuite la citer ici.
objecting-now-confirm = Projet : sans effet tant que vous ne l’avez pas confirmé.
objecting-now-head = Projet : sans effet tant que le chef de votre délégation ne l’a pas confirmé.
objecting-now-confirm-withdrawal = Un retrait est rédigé. L’objection est maintenue tant que vous n’avez pas confirmé le retrait.
objecting-now-head-withdrawal = Un retrait est rédigé. L’objection est maintenue tant que le chef de votre délégation n’a pas confirmé le retrait.
objecting-now-stands = Elle est maintenue. Elle peut être retirée à tout moment.
objecting-now-after-decision = Elle est consignée. Le cas avait été tranché auparavant, et la décision demeure.
objecting-now-withdrawn = Elle a été retirée et n’a plus d’effet.
objecting-confirm-title = Confirmation
objecting-confirm = Confirmer au nom de l’État
objecting-confirm-withdrawal-title = Confirmation du retrait
objecting-confirm-withdrawal = Retirer au nom de l’État
objecting-discard = Supprimer ce projet
objecting-discard-withdrawal = Supprimer le projet de retrait : l’objection demeure
objecting-withdraw-title = Retrait
objecting-withdraw-head = Votre décision la retire aussitôt.
objecting-withdraw-user = Vous rédigez le retrait ; l’objection est maintenue tant que le chef de votre délégation ne l’a pas confirmé.
objecting-withdraw = Retirer au nom de l’État
objecting-draft-withdrawal = Rédiger un projet de retrait

## Le Bureau élargi

bureau-lead = Vous exercez votre mandat pour : { $group }. Ici, vous lisez ; ce que le Bureau élargi décide est consigné par le secrétariat.
bureau-nothing = Aucune liste ne vous a encore été soumise
bureau-nothing-why = Lorsque le secrétariat en soumet ou en distribue une, elle figure ici.
bureau-cases = Cas par dialogue
bureau-lists = Listes
bureau-waiting = { $n ->
    [one] { $n } cas en attente
   *[other] { $n } cas en attente
}
bureau-waiting-title = En attente d’une décision
bureau-none-waiting = Aucun cas n’attend de décision
bureau-decides = Décision à prendre par { $body }
bureau-decided = Décidé à ce jour
bureau-none-decided = Rien n’a encore été décidé
bureau-confidential = Les objections et leurs raisons ne sont montrées qu’aux membres du Bureau élargi et au secrétariat.

## Envoyer une liste

circulate-title = Listes : { $dialogue }
circulate-lists = Listes
circulate-list = Liste
circulate-next = La prochaine liste
circulate-nothing = Rien n’est prêt pour une liste
circulate-at-the-desk = { $n ->
    [one] { $n } candidature est encore à l’examen préliminaire.
   *[other] { $n } candidatures sont encore à l’examen préliminaire.
}
circulate-to-the-desk = Vers l’examen préliminaire
circulate-ready = { $n ->
    [one] { $n } organisation dispose d’informations suffisantes.
   *[other] { $n } organisations disposent d’informations suffisantes.
}
circulate-twice = { $organization } figurerait deux fois sur la liste. Écartez d’abord l’une de ses candidatures comme doublon.
circulate-preview = Exactement ce que verront les destinataires
circulate-to-terms = Fixer les conditions
circulate-went-out = Listes envoyées
circulate-cases = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
circulate-ending = Le délai est écoulé ; ce qui s’ensuit est en cours d’enregistrement
circulate-to-decisions = Vers les décisions
circulate-terms-title = Conditions de la liste : { $dialogue }
circulate-terms-lead = Ces conditions sont imprimées sur la liste et dans chaque décision qui s’y rapporte. Elles ne peuvent plus être modifiées ensuite ; seule la fin du délai peut être repoussée.
circulate-recipients = À qui est-elle envoyée ?
circulate-closes = Dernier jour du délai
circulate-closes-hint = Il expire à la fin de ce jour, heure de Vienne.
circulate-window-source = Qu’est-ce qui fixe le délai ?
circulate-window-source-hint = Le document qui en indique la durée, en 80 caractères au plus. L’article 17 exige 30 jours avant une session de la Conférence ; pour un dialogue, le délai est celui qu’indique sa source.
circulate-policy = Que fait une objection ?
circulate-policy-hint = Le règlement intérieur ne dit rien des objections lors de dialogues ; la règle est donc nommée et imprimée.
circulate-policy-document = Le document par lequel cela a été décidé
circulate-disclosure = Qu’apprennent les autres d’une objection ?
circulate-disclosure-hint = Le public n’apprend rien. Aller au-delà de la première réponse exige une décision consignée du Bureau élargi ou de la Conférence, et n’est jamais rétroactif.
circulate-disclosure-document = La décision qui permet d’aller au-delà de la première réponse
circulate-choose = Choisissez une réponse
circulate-no-day = Indiquez le dernier jour du délai
circulate-window-source-missing = Indiquez ce qui fixe le délai
circulate-policy-document-missing = Indiquez le document par lequel la règle a été décidée
circulate-disclosure-document-missing = Indiquez la décision consignée qui le permet
circulate-sure-states-parties = { $n ->
    [one] Distribuer { $n } organisation à tous les États parties ?
   *[other] Distribuer { $n } organisations à tous les États parties ?
}
circulate-sure-extended-bureau = { $n ->
    [one] Soumettre { $n } organisation au Bureau élargi ?
   *[other] Soumettre { $n } organisations au Bureau élargi ?
}
circulate-sure-lead = Rien n’a encore été envoyé. Une liste envoyée reste telle quelle.
circulate-window = Délai
circulate-organizations = Organisations
circulate-short-window = { $n ->
    [one] Le délai est de { $n } jour, soit moins que les 30 jours qu’exige l’article 17 avant une session de la Conférence. Pour un dialogue, c’est permis si sa source l’indique.
   *[other] Le délai est de { $n } jours, soit moins que les 30 jours qu’exige l’article 17 avant une session de la Conférence. Pour un dialogue, c’est permis si sa source l’indique.
}
circulate-not-in-time = Ce qui est renvoyé à la Conférence attend sa prochaine session : généralement trop tard pour le dialogue.
circulate-rule-17 = La Conférence s’ouvre le { $day }, soit dans moins de 30 jours. L’article 17 exige que la liste soit distribuée au moins 30 jours auparavant.
circulate-do-states-parties = Distribuer la liste
circulate-do-extended-bureau = Soumettre la liste
circulate-sent = { $n ->
    [0] La liste est communiquée. Aucun destinataire n’est encore connu ici.
    [one] La liste est communiquée. Son destinataire en est avisé maintenant par courriel.
   *[other] La liste est communiquée. Ses { $n } destinataires en sont avisés maintenant par courriel, chacun dans sa langue.
}
circulate-extend-title = Prolonger le délai
circulate-extend-lead = La fin du délai peut être repoussée tant qu’il court. Une fois expiré, il le reste, si bien que ce qui était tardif le demeure.
circulate-extend = Prolonger
circulate-extended = Le délai est prolongé, et la liste l’indique.
circulate-ended = Ce qui résulte de la fin du délai a été consigné le { $moment }.
circulate-states-say = Ce qu’expriment les États
circulate-expressed = Objections : { $against }. Soutien : { $support }.
circulate-sealed = Ce qu’expriment les États n’est montré qu’aux fonctionnaires chargés.

## Ce qui est arrivé sur papier

paper-in-title = Enregistrer ce qui est arrivé sur papier
paper-in-short = Sur papier
paper-in-lead = Une note verbale par laquelle un État fait objection ou apporte son soutien. Le moment de sa réception détermine si elle est arrivée dans le délai.
paper-in-case = Quelle organisation ?
paper-in-no-case = Choisissez une organisation de cette liste
paper-in-state = État
paper-in-no-state = Choisissez l’État
paper-in-position = Qu’exprime-t-elle ?
paper-in-received = Reçue le
paper-in-received-hint = Le jour indiqué par le timbre de réception.
paper-in-time = À (heure de Vienne)
paper-in-no-time = Indiquez le jour et l’heure de réception
paper-in-reference = Référence de la note verbale
paper-in-reference-hint = Si le registre ne contient pas de note de cet État portant cette référence et cette date, elle est également enregistrée.
paper-in-no-reference = Indiquez la référence imprimée sur la note
paper-in-dated = Date de la note
paper-in-no-date = Indiquez la date de la note, qui ne peut être postérieure à aujourd’hui
paper-in-reasons-hint = Laissez ce champ vide si la note n’en donne pas. Copiez les raisons telles quelles.
paper-in-sure-objection = Enregistrer cette objection ?
paper-in-sure-support = Enregistrer cette expression de soutien ?
paper-in-enter = Enregistrer
paper-in-entered = Enregistré.
paper-in-withdrawal-of = Retrait sur papier : { $state }
paper-in-withdrawal-title = Enregistrer un retrait arrivé sur papier
paper-in-withdrawal-lead = L’objection n’a désormais plus d’effet. Ce qui s’ensuit pour le cas est enregistré en même temps.
paper-in-withdrawal-enter = Enregistrer le retrait
