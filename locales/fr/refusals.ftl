# Pourquoi une chose ne peut se faire.

refused-not-yours = Seul un fonctionnaire du secrétariat peut le faire, ou l’horloge lorsque l’échéance vient d’elle-même.
refused-already-open = Le registre est déjà ouvert.
refused-not-yet-open = Le registre n’a pas encore été ouvert.
refused-no-such-content = Le coffre ne contient rien sous { $row }.
refused-retention-not-ended = Ce contenu doit être conservé plus longtemps.
refused-content-too-long = Le texte compte { $bytes } octets ; { $most } au plus sont conservés.
refused-ends-before-it-begins = Le dernier jour précède le premier.
refused-no-such-source = Le registre des sources ne connaît pas « { $source } ». Inscrivez d’abord la source.
refused-no-such-meeting = Le calendrier ne connaît pas la réunion { $number } du groupe « { $group } ». Inscrivez d’abord la réunion.
refused-report-after-close = Un rapport est adopté pendant la réunion ou le lendemain de sa clôture.
refused-officer-of-another-group = Ce membre du bureau appartient à un autre groupe de travail que la réunion.
refused-dialogue-exists = Le dialogue { $dialogue } figure déjà au registre.
refused-no-such-dialogue = Le registre ne connaît pas le dialogue { $dialogue }.
refused-not-open = La séance de { $dialogue } n’est pas ouverte.
refused-no-longer-planned = Le dialogue { $dialogue } n’est plus seulement prévu : sa séance a été ouverte, il a eu lieu ou il a été annulé.
refused-nothing-changed = Rien ne changerait.
refused-no-meeting = Un dialogue suit au moins une réunion d’un groupe de travail.
refused-group-twice = Le groupe de travail « { $group } » est nommé deux fois.
refused-chair-of-another-group = { $chair } n’est membre du bureau d’aucun des groupes de travail que suit ce dialogue.
refused-group-without-chair = Un dialogue conjoint est présidé par au moins un membre du bureau de chaque groupe ; « { $group } » n’en a pas.
refused-decision-without-reference = Nommez le document qui consigne la décision de la présidence, en 80 caractères au plus.
refused-report-not-adopted = La réunion { $number } du groupe « { $group } » n’est pas close, ou son rapport n’a pas été adopté. La séance s’ouvre ensuite, ou sur décision consignée de la présidence.
refused-counts-contradict = Le milieu universitaire et le secteur privé font { $parts }, mais { $stated } autres sont indiqués.
refused-figure-twice = Le même chiffre figure deux fois ; l’un des deux est { $value }.
refused-symbol-taken = Cette cote appartient au document { $paper }.
refused-more-than-all = Une part est de 100 pour cent au plus.
