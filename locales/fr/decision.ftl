# Les décisions sur les cas : ce qui attend, la décision, le journal ; et qui a participé, tel que chacun peut le voir. Les
# variables de chaque message sont nommées dans le fichier anglais.

## Ce qui attend

deciding-title = Décisions : { $dialogue }
deciding-decisions = Décisions
deciding-waiting = { $n ->
    [0] Aucun cas n’attend de décision.
    [one] { $n } cas attend une décision.
   *[other] { $n } cas attendent une décision.
}
deciding-still-open = { $n ->
    [one] { $n } autre cas figure sur une liste dont le délai court encore.
   *[other] { $n } autres cas figurent sur des listes dont le délai court encore.
}
deciding-objections = { $n ->
    [0] aucune objection maintenue
    [one] { $n } objection maintenue
   *[other] { $n } objections maintenues
}
deciding-objected = Après une objection
deciding-against = Objections
deciding-in-support = Soutien
deciding-no-reasons = Aucune raison donnée
deciding-expressed-in-time = reçue le { $moment }, dans le délai
deciding-expressed-late = reçue le { $moment }, hors délai
deciding-set-aside = Écartée : { $why }
deciding-earlier = Décisions antérieures
deciding-earlier-none = aucune
deciding-earlier-one = { $dialogue } : { $outcome }
deciding-act = Décision
deciding-one = Décider
deciding-bulk = Décider de tous les cas sélectionnés
deciding-decided = { $n ->
    [one] { $n } cas est tranché.
   *[other] { $n } cas sont tranchés.
}
deciding-letters = { $n ->
    [0] Aucune lettre n’a pu être rédigée.
    [one] { $n } lettre est rédigée ; elle part lorsque vous en autorisez l’envoi.
   *[other] { $n } lettres sont rédigées ; elles partent lorsque vous en autorisez l’envoi.
}
deciding-to-letters = Vers la boîte d’envoi

## La décision

deciding-proposal-title = { $n ->
    [one] Décision sur { $n } cas
   *[other] Décision sur { $n } cas
}
deciding-outcome = Résultat
deciding-body = Organe de décision
deciding-body-hint = L’organe que désigne la règle de la liste. Ce que le Bureau élargi ou la Conférence a décidé est consigné ici ; ce n’est pas décidé ici.
deciding-basis = Sur quel fondement
deciding-basis-hint = Le fondement qui convient dépend de l’existence d’objections maintenues et de leur effet.
deciding-on = Jour de la décision
deciding-on-hint = Le jour où l’organe s’est prononcé.
deciding-no-day = Indiquez le jour où l’organe s’est prononcé
deciding-document = Document
deciding-document-hint = Ce qui l’atteste, en 80 caractères au plus : une cote, ou la date du procès-verbal.
deciding-vote = Vote
deciding-vote-hint = À remplir s’il y a eu un vote. Les abstentions sont consignées et non comptées.
deciding-in-favour = Pour
deciding-votes-against = Contre
deciding-abstaining = Abstentions
deciding-majority = Majorité requise
deciding-majority-hint = À sa onzième session, la Conférence a considéré une telle décision comme une question de procédure : majorité simple.
deciding-vote-carries = Voix pour : { $in-favour } ; contre : { $against } ; abstentions : { $abstaining }. Adopté ; majorité requise : { $majority }
deciding-vote-fails = Voix pour : { $in-favour } ; contre : { $against } ; abstentions : { $abstaining }. Non adopté ; majorité requise : { $majority }
deciding-told = Ce qui peut être dit à l’auteur de la candidature
deciding-told-hint = Il le lit tel que vous l’écrivez, à côté du résultat, de l’organe, du jour et du fondement. Ne dites rien d’un État que la règle de divulgation n’autorise.
deciding-told-nothing = Rien de plus que le résultat, l’organe, le jour et le fondement.
deciding-reviewable-tick = Elle peut être réexaminée
deciding-reviewable-hint = Par le même organe ou par un organe supérieur. La lettre indique comment le demander.
deciding-review = Réexamen
deciding-reviewable = possible
deciding-final = exclu
deciding-review-how = Écrivez au secrétariat en indiquant ce qui n’était pas connu auparavant ; la décision peut alors être réexaminée par { $body }.
deciding-before = Décidé auparavant : { $outcome }, { $how }
deciding-how = par { $body } le { $day } : { $basis }
deciding-how-heading = Comment
deciding-said = { $outcome }, par { $body } le { $day } : { $basis }
deciding-sure-admitted = { $n ->
    [0] Cette décision ne convient à aucun des cas
    [one] Admettre { $n } organisation ?
   *[other] Admettre { $n } organisations ?
}
deciding-sure-not-admitted = { $n ->
    [0] Cette décision ne convient à aucun des cas
    [one] Consigner que { $n } organisation n’est pas admise ?
   *[other] Consigner que { $n } organisations ne sont pas admises ?
}
deciding-do-admitted = Consigner : admission
deciding-do-not-admitted = Consigner : non-admission
deciding-skips = { $n ->
    [one] { $n } cas serait laissé de côté
   *[other] { $n } cas seraient laissés de côté
}
deciding-none-left = Rien ne serait consigné
deciding-these = Une décision serait prise sur les cas suivants
deciding-then-letters = Une lettre à l’auteur de chaque candidature est ensuite rédigée. Rien ne part avant que vous n’en autorisiez l’envoi.
deciding-again = Réexaminer

## Le journal

log-to = Toutes les décisions de ce dialogue
log-title = Décisions prises : { $dialogue }
log-counted = Admissions : { $admitted }. Non-admissions : { $not-admitted }.
log-as-of = À la date du { $day }
log-rests-on = Règle et document
log-told = Dit à l’auteur de la candidature
log-entered = Consigné
log-before = Décidé auparavant
log-looked-again = Avant le réexamen : { $before }
log-sheet = Décisions

## Qui a participé, tel que chacun peut le voir

took-part-title = Qui a participé
took-part-by-kind = Par catégorie
took-part-by-region = Par groupe régional
took-part-whole = { $n ->
    [one] { $n } organisation a participé.
   *[other] { $n } organisations ont participé.
}
took-part-merged = Les groupes de moins de cinq sont présentés ensemble.
took-part-no-region = Hors groupe régional
took-part-number = Organisations
took-part-named = Nommés avec leur consentement
took-part-person = { $name }, { $organization }
