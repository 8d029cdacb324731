# Avis envoyés d’office : récépissés, questions, rappels, rôles, places. Phrases simples ; l’objet dit quand il faut agir.

notice-neutral-subject = Un message pour vous
notice-action = Action requise : { $subject }
notice-frame =
    Bonjour { $name },

    { $body }

    { $link }

    Ce message a été envoyé par un programme. Merci de ne pas y répondre ; la page dit à qui écrire.
notice-frame-unnamed =
    { $body }

    { $link }

    Ce message a été envoyé par un programme. Merci de ne pas y répondre ; la page dit à qui écrire.
notice-dialogue = dialogue constructif du { $day } ({ $topics })

## Candidatures

notice-received-subject = Nous avons reçu votre candidature { $reference }
notice-received-body =
    Nous avons reçu votre candidature { $reference } pour : { $dialogues }.

    La suite : le secrétariat l’examine et peut vous poser des questions. Elle figure ensuite sur une liste que les États voient. Un organe décide, et une lettre vous informe. Vous pouvez à tout moment voir où elle en est, la modifier jusqu’à l’échéance ou la retirer.

    Conservez ce message. Ce nombre, qui désigne l’entrée du registre, permet de montrer qu’elle n’a pas été changée après coup :
    { $hash }
notice-amended-subject = Votre candidature { $reference } a été modifiée
notice-amended-body =
    Les réponses de votre candidature { $reference } ont été remplacées. Si ce n’était ni vous ni un ou une collègue, prévenez aussitôt le secrétariat.

    L’entrée du registre porte ce nombre :
    { $hash }
notice-withdrawn-subject = Votre candidature { $reference } a été retirée
notice-withdrawn-body =
    Votre candidature { $reference } a été retirée pour : { $dialogues }. Plus personne ne statuera à son sujet. Si ce n’était ni vous ni un ou une collègue, prévenez aussitôt le secrétariat.
notice-asked-subject = Une question sur votre candidature { $reference }
notice-asked-body =
    Le secrétariat vous pose une question sur votre candidature { $reference }. Merci d’y répondre sur la page ci-dessous. Vous avez le temps { $until }. Sans réponse, la candidature peut être écartée.
notice-answer-waits-subject = Votre réponse au sujet de { $reference } manque encore
notice-answer-waits-body =
    Le secrétariat vous a posé une question sur votre candidature { $reference } et n’a pas encore de réponse. Merci d’y répondre sur la page ci-dessous. Vous avez le temps { $until }. Sans réponse, la candidature peut être écartée.

## Appels et dialogues

notice-call-changed-subject = L’appel auquel vous avez répondu a changé
notice-call-changed-body =
    L’appel auquel répond votre candidature { $reference } a changé. La page montre ce qu’il dit maintenant et ce qu’il disait avant. Votre candidature reste telle quelle si vous ne la modifiez pas.
notice-call-withdrawn-subject = L’appel auquel vous avez répondu a été retiré
notice-call-withdrawn-body =
    L’appel auquel répond votre candidature { $reference } a été retiré. Le secrétariat vous écrira pour en expliquer les conséquences.
notice-call-closes-subject = Un appel se termine bientôt
notice-call-closes-body =
    L’appel ci-dessous est ouvert { $until }. Candidatures reçues à ce jour : { $received }.
notice-postponed-subject = Le dialogue a une nouvelle date
notice-postponed-body =
    La date du dialogue a changé. Le voici : { $dialogue }. Les candidatures et les places restent telles quelles.
notice-cancelled-subject = Le dialogue est annulé
notice-cancelled-body =
    Ce dialogue n’aura pas lieu : { $dialogue }. Merci d’adapter vos projets de voyage. Le secrétariat vous écrira s’il y a autre chose à savoir.

## Listes et objections

notice-list-subject = Une liste de candidatures vous attend
notice-list-body =
    Une liste d’organisations candidates vous attend : { $dialogue }. Les observations sont reçues { $until }. Connectez-vous pour la lire.
notice-window-closes-subject = Le délai pour une liste se termine bientôt
notice-window-closes-body =
    Les observations sur cette liste de candidatures sont reçues { $until }. Il s’agit du { $dialogue }. Si vous n’avez pas d’observation, vous n’avez rien à faire.
notice-confirm-subject = Un projet de votre délégation attend votre confirmation
notice-confirm-body =
    Une personne de votre délégation a rédigé un projet. Il n’a aucun effet tant que vous, chef de délégation désigné, ne l’avez pas confirmé. Connectez-vous pour le lire, le confirmer ou l’écarter.

## Rôles

notice-role-subject = Un rôle vous a été donné
notice-role-body =
    Vous pouvez maintenant agir en tant que : { $role }.

    Pour commencer, ouvrez la page ci-dessous et connectez-vous avec l’adresse à laquelle ce message a été envoyé. Il n’y a pas de mot de passe : vous recevrez un code.
notice-role-for-dialogue-subject = Un rôle vous a été donné
notice-role-for-dialogue-body =
    Vous pouvez maintenant agir en tant que : { $role }, pour : { $dialogue }.

    Pour commencer, ouvrez la page ci-dessous et connectez-vous avec l’adresse à laquelle ce message a été envoyé. Il n’y a pas de mot de passe : vous recevrez un code.

## Places

notice-seat-confirmed-subject = Votre place est confirmée
notice-seat-confirmed-body =
    Vous avez une place : { $dialogue }. La page ci-dessous contient votre confirmation, l’entrée d’agenda et la manière de participer. La confirmation n’est pas un titre d’accès et ne garantit pas de visa.
notice-seat-waiting-subject = Vous êtes sur la liste d’attente
notice-seat-waiting-body =
    Toutes les places sont prises : { $dialogue }. Vous êtes sur la liste d’attente et serez averti quand une place se libère. Merci de ne pas organiser de voyage sur cette base.
notice-seat-promoted-subject = Une place s’est libérée, elle est à vous
notice-seat-promoted-body =
    Vous avez une place : { $dialogue }. La page ci-dessous contient votre confirmation, l’entrée d’agenda et la manière de participer. Si vous ne pouvez pas venir, rendez-la sur cette page pour que quelqu’un d’autre en profite.
notice-seat-given-back-subject = Votre place a été rendue
notice-seat-given-back-body =
    Votre place a été rendue : { $dialogue }. Si ce n’était pas voulu, adressez-vous au point focal de votre organisation.
notice-seat-revoked-subject = Votre place a été retirée
notice-seat-revoked-body =
    Votre place a été retirée : { $dialogue }. La confirmation et l’accès à la salle en ligne ne sont plus valables. Le secrétariat peut vous dire pourquoi.
