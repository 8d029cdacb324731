# L’appel à intervenants.
panel = Appel à intervenants
panel-propose = Proposer un intervenant
panel-until = Propositions reçues jusqu’à: { $at }
panel-was-until = Propositions reçues jusqu’à: { $at } (clos)
panel-from = Propositions reçues à partir de: { $at }
panel-closed = Les propositions ne sont plus reçues.
panel-received = Votre proposition a été reçue. Vous pouvez la modifier jusqu’à la clôture de l’appel.
panel-who-sees = Ce que vous écrivez est lu par les fonctionnaires du secrétariat, qui choisissent. Tous ne peuvent être choisis; tous sont informés.
panel-item = Pour quel point
panel-whom = Qui proposez-vous?
panel-topic = Sujet
panel-why = Pourquoi cette personne?
panel-words = { $most } mots au plus.
panel-languages = Langues dans lesquelles elle peut parler
panel-needs = Ce dont elle a besoin pour parler
panel-send = Proposer
panel-change = Modifier la proposition de { $name }
panel-withdraw = Retirer la proposition de { $name }
panel-withdraw-lead = Ce que vous avez écrit est détruit. Tant que l’appel est ouvert, vous pouvez proposer à nouveau.
panel-withdraw-button = Retirer
panel-choose-item = Choisissez un point.
panel-choose-whom = Choisissez la personne que vous proposez.
panel-call = Ouvrir un appel
panel-change-call = Modifier l’appel
panel-call-lead = Les participants inscrits et les points de contact de leurs organisations peuvent proposer quelqu’un pour ces points jusqu’à la fin du dernier jour, heure de Vienne.
panel-items = Points
panel-opens = Premier jour
panel-closes = Dernier jour
panel-no-day = Indiquez un jour.
panel-needs-programme = Un appel porte sur des points du programme publié. Publiez d’abord un programme.
panel-none = Il n’y a pas d’appel à intervenants
panel-none-what = Une fois le programme publié, vous pouvez demander aux participants inscrits qui ils proposent.
panel-nobody = Personne n’a encore été proposé.
panel-balance-proposed = Proposés
panel-balance-chosen = Choisis
panel-balance-nobody = Personne
panel-all = Tous
panel-first-time = Première participation à un dialogue
panel-no-seat = N’a plus de place
panel-choose = Choisir
panel-do-not-choose = Ne pas choisir
panel-reopen = Décider à nouveau
panel-into-programme = Inscrire au projet de programme
panel-in-programme = Figure au programme
panel-tell = Les informer
panel-untold =
    { $n ->
        [one] { $n } personne peut être informée de la décision. Le projet attend votre envoi.
       *[other] { $n } personnes peuvent être informées de la décision. Les projets attendent votre envoi.
    }
panel-draft-letters = Préparer les lettres
panel-drafted =
    { $n ->
        [one] { $n } lettre est à l’état de projet dans la boîte d’envoi.
       *[other] { $n } lettres sont à l’état de projet dans la boîte d’envoi.
    }
proposal-proposed = Proposé
proposal-withdrawn = Retiré
proposal-chosen = Choisi
proposal-not-chosen = Non choisi
gender-unsaid = Non indiqué
replay-by-first-time = Première participation ou non
replay-by-gender = Par genre, s’il a été indiqué
replay-by-place = Dans la salle et en ligne
replay-some-afterwards =
    { $n ->
        [one] { $n } intervention a été saisie après coup.
       *[other] { $n } interventions ont été saisies après coup.
    }
floor-been-before = Ont déjà participé
took-part-floor = En séance: { $speakers } orateurs, { $speeches } interventions, { $minutes } minutes{ $afterwards ->
        [0] {""}
       *[other] ; interventions saisies après coup: { $afterwards }
    }
panel-propose-what = Proposez-vous ou proposez un collègue comme intervenant
