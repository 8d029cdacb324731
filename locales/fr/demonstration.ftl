# La démonstration : prendre un rôle, et sa boîte aux lettres.

step-in = Prendre le rôle de…
step-in-lead = Ceci est une démonstration : ses organisations, ses délégations et ses personnes sont fictives. Choisissez quelqu’un et voyez le dialogue avec ses yeux.
step-in-do = Prendre ce rôle
step-in-nobody = Il n’y a encore personne dont prendre le rôle
mailbox-lead = Tous les messages que le programme aurait envoyés, du plus récent au plus ancien. Rien ne quitte cette machine.
mailbox-empty = Aucun message n’a encore été envoyé
mailbox-to = À

## Laisser passer le temps

time-passes = Laisser passer le temps
time-now = À l’horloge de la démonstration, il est { $now }.
time-why = Les délais expirent et les échéances arrivent comme ils le feraient ; le temps ne revient jamais en arrière.
time-days = { $n ->
    [one] Un jour
   *[other] { $n } jours
    }
time-to-day = Aller au jour d’un dialogue
