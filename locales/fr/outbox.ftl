# La boîte d'envoi des lettres, et les lettres qu'une personne a reçues.

my-letters = Lettres qui vous sont adressées
my-letters-lead = Toutes les lettres qui vous ont été envoyées, même si le courriel s’est perdu.
my-letters-none = Aucune lettre ne vous a encore été envoyée.
my-letter-sent = Envoyée le { $when }

## La boîte d'envoi du secrétariat

outbox = Lettres
outbox-all = Toutes
outbox-any = Indifférent
outbox-show = Afficher
outbox-kind = Type
outbox-to = Destinataire
outbox-state = État de la lettre
outbox-subject = Objet
outbox-body = Texte
outbox-application = Candidature
outbox-none = Aucune lettre ici
outbox-none-why = Les décisions, les invitations et les rappels sont rédigés depuis les postes de travail. Rien ne part avant qu’un fonctionnaire n’en autorise l’envoi.
outbox-shown =
    { $n ->
        [one] { $n } lettre
       *[other] { $n } lettres
    }
outbox-forgotten = Oublié à sa demande
outbox-many = Avec les lettres sélectionnées
outbox-act = Avec les lettres sélectionnées
outbox-look = Voir d’abord
outbox-release = Autoriser l’envoi
outbox-again = Envoyer de nouveau
outbox-discard = Supprimer
outbox-edit = Modifier le projet
outbox-saved = Le projet est enregistré.
outbox-attempts =
    { $n ->
        [0] pas encore envoyée
        [one] envoyée une fois
       *[other] envoyée { $n } fois
    }
outbox-now-drafted = Projet. La lettre part lorsqu’un fonctionnaire en autorise l’envoi.
outbox-now-released = Envoi autorisé : le serveur de courriel la prend ensuite. S’il est en panne, la lettre attend.
outbox-now-attempted = Un envoi a commencé, et personne ne sait comment il s’est terminé. La lettre est peut-être arrivée. Interrogez le destinataire avant de l’envoyer de nouveau.
outbox-now-sent = Le serveur de courriel l’a acceptée.
outbox-now-failed = Elle n’a pas pu être remise, ou elle est revenue. Vérifiez l’adresse avant de l’envoyer de nouveau.
outbox-now-discarded = Supprimée. Elle n’est jamais partie.
outbox-sure-release =
    { $n ->
        [0] Rien dont autoriser l’envoi
        [one] Autoriser l’envoi d’une lettre
       *[other] Autoriser l’envoi de { $n } lettres
    }
outbox-sure-release-lead = Les lettres dont l’envoi est autorisé partent aussitôt et ne peuvent plus être rappelées.
outbox-sure-again =
    { $n ->
        [0] Rien à envoyer de nouveau
        [one] Envoyer de nouveau une lettre
       *[other] Envoyer de nouveau { $n } lettres
    }
outbox-sure-again-lead = Une lettre dont l’issue est inconnue est peut-être déjà arrivée : elle arriverait alors deux fois.
outbox-sure-discard =
    { $n ->
        [0] Rien à supprimer
        [one] Supprimer un projet
       *[other] Supprimer { $n } projets
    }
outbox-sure-discard-lead = Les projets ne partent jamais. Leurs textes sont conservés au registre jusqu’au terme de leur durée de conservation.
outbox-skipped = Laissée de côté : { $to }. { $why }
outbox-skip-not-yours = Cette lettre relève du secrétariat d’un autre dialogue.
outbox-skip-state = C’est impossible pour une lettre dans cet état.
outbox-skip-forgotten = Le destinataire a été oublié à sa demande.
outbox-skip-no-text = Son texte n’est plus conservé.
outbox-nothing-to-do = Retour aux lettres
outbox-release-button = Autoriser l’envoi
outbox-again-button = Envoyer de nouveau
outbox-discard-button = Supprimer
outbox-released =
    { $n ->
        [0] Aucun envoi n’a été autorisé.
        [one] L’envoi d’une lettre a été autorisé.
       *[other] L’envoi de { $n } lettres a été autorisé.
    }
outbox-discarded =
    { $n ->
        [0] Aucun projet n’a été supprimé.
        [one] Un projet a été supprimé.
       *[other] { $n } projets ont été supprimés.
    }

## What came back, what happened, who is reminded

returned-title = Elle est revenue
returned-lead = Le serveur de courrier a pris cette lettre, et un message dit qu’elle n’a pas été remise. Votre choix est enregistré avec votre nom ; la lettre peut ensuite être renvoyée.
returned-reason = Que dit le message ?
returned-choose = Choisissez ce que dit le message
returned-button = Enregistrer le retour
returned-no-such-address = Cette adresse n’existe pas
returned-mailbox-full = La boîte est pleine
returned-turned = L’autre côté n’accepte pas notre courrier
returned-unclear = Autre chose, ou rien de lisible
outbox-log = Ce qu’elle est devenue
letter-step-drafted = Rédigée
letter-step-edited = Modifiée
letter-step-released = Envoi autorisé
letter-step-sent-again = Nouvel envoi autorisé
letter-step-attempted = Remise au serveur de courrier
letter-step-sent = Prise par le serveur de courrier
letter-step-not-sent = Non prise par le serveur de courrier
letter-step-came-back = Revenue
letter-step-discarded = Jetée
# $step: what happened; $reason: why
letter-step-with-reason = { $step } : { $reason }
letter-step-by-program = par le programme
letter-step-by-unsaid = par la ligne de commande, ou avant que le registre ne note par qui
unconfirmed-no-letter = aucune
# $n: how many organizations
unconfirmed-sure = { $n ->
    [0] Personne ne peut recevoir de rappel
    [one] Adresser un rappel à { $n } organisation
   *[other] Adresser un rappel à { $n } organisations
}
unconfirmed-sure-lead = Les rappels sont des projets : ils partent lorsque vous en autorisez l’envoi.
# $n: how many people
unconfirmed-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
# $organization: who is skipped; $why: a sentence
unconfirmed-skipped = Laissée de côté : { $organization }. { $why }
unconfirmed-skip-not-invited = Son invitation est encore un projet. Autorisez d’abord son envoi.
unconfirmed-skip-waiting = Un rappel attend déjà parmi les lettres.
unconfirmed-skip-nobody = Aucun de ses points focaux ne peut être joint.
