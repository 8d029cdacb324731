# Une candidature : son projet, sa vérification, son récépissé, où elle en est. Les variables de chaque message sont nommées
# dans le fichier anglais.

## Commencer

begin-title = Présenter une candidature
begin-applications = Vos candidatures à cet appel
begin-drafts = Vos projets
begin-not-open = Cet appel ne reçoit pas de candidatures actuellement. Vos projets sont conservés un mois après la date limite.
begin-as = Vous êtes connecté avec l’adresse { $address }. Ce que vous écrivez est enregistré page par page ; vous pouvez vous arrêter à tout moment et poursuivre sur un autre appareil.
begin-start = Commencer la candidature
begin-another = Commencer une autre candidature
begin-address-lead = Il vous suffit d’une adresse électronique. Nous vous envoyons un code ; il vous permet de commencer, puis de revenir.
begin-address-hint = Le récépissé et la décision sont envoyés à cette adresse.
refused-too-many-drafts = Vous avez trop de projets. Achevez-en ou supprimez-en un d’abord. Maximum : { $most }.

## Projets

draft-title = Votre projet
draft-without-name = Projet encore sans nom
draft-lead = Tant que vous ne l’avez pas présenté, personne ne le voit, hormis vous et les collègues que vous sollicitez.
draft-amends = Vous modifiez la candidature { $reference }. Elle reste telle quelle jusqu’à ce que vous présentiez la modification.
draft-saved = Enregistré : { $when }
draft-offline = Non enregistré : pas de connexion. Votre texte est toujours là, et l’enregistrement sera retenté.
draft-signed-out = Non enregistré : vous n’êtes plus connecté. Votre texte est toujours là. Connectez-vous dans un autre onglet et il sera enregistré.
draft-elsewhere = Non enregistré : cette page a été enregistrée ailleurs entre-temps. Votre texte est toujours là. « Continuer » montre les deux.
draft-not-saved = Non enregistré. Votre texte est toujours là, et l’enregistrement sera retenté.
draft-kept = Enregistré
draft-kept-how = Pour revenir, connectez-vous avec la même adresse sur n’importe quel appareil : le projet se trouve parmi vos pages. Il est conservé un mois après la date limite.
draft-late = La date limite est passée. Ce que vous présentez maintenant est reçu et signalé comme tardif ; les fonctionnaires décident si c’est pris en considération.
draft-not-yet = L’appel n’est pas encore ouvert. Vous pouvez écrire dès à présent, et présenter votre candidature à l’ouverture.
draft-over = La date limite est passée et plus rien n’est reçu. Ce que vous avez écrit est conservé un mois ; l’appel indique à qui écrire.
draft-withdrawn = L’appel a été retiré. Ce que vous avez écrit est conservé un mois.
draft-to-review = Vérifier et présenter
draft-people = Qui y travaille
draft-people-count =
    { $n ->
        [one] { $n } personne peut ouvrir ce projet.
       *[other] { $n } personnes peuvent ouvrir ce projet.
    }
draft-invited = Sollicité, ne l’a pas encore ouvert :
draft-hand-over = Demander à un ou une collègue d’y travailler
draft-end = Supprimer ce projet
draft-end-what = Ce que vous avez écrit et les fichiers joints sont détruits. Ce qui a été présenté auparavant reste tel quel.
draft-end-do = Le supprimer
part-done = Fait
part-open = À faire
my-drafts = Vos projets
my-organizations = Vos organisations

## Passer la main

colleague-title = Solliciter un ou une collègue
colleague-lead = Votre collègue reçoit une lettre contenant un lien. Il n’ouvre le projet que pour cette adresse ; transmis à d’autres, il ne montre rien.
colleague-address = Adresse électronique de votre collègue
colleague-address-hint = En se connectant avec cette adresse, votre collègue peut modifier et présenter le projet comme vous.
colleague-ask = Solliciter
colleague-asked = Une lettre est en route
colleague-mistyped = Si l’adresse a été mal saisie, recommencez avec la bonne : n’accède au projet que la personne qui peut lire le courrier d’une adresse.
colleague-too-many = Trop de collègues ont été sollicités. Attendez que l’un d’eux ait ouvert le projet, ou jusqu’à demain
notice-draft-subject = Quelqu’un vous demande de travailler à un texte
notice-draft-body =
    { $who } vous demande de travailler au projet d’une candidature.

    Ouvrez ce lien et connectez-vous avec l’adresse à laquelle cette lettre est parvenue :
    { $link }

    Si vous ne savez pas qui vous sollicite, ne faites rien.

## Groupes de questions

section-organization = Votre organisation
section-dialogues = Dialogues
organization-lead = Les États parties voient le profil. Il n’est saisi qu’une fois ; la fois suivante, il vous suffit de le choisir.
organization-which = Pour quelle organisation présentez-vous une candidature ?
organization-which-hint = Celles que vous représentez déjà. Leur profil peut être modifié sur leur propre page.
organization-new = Une autre
organization-new-below = Seulement pour une autre :
organization-choose = Choisissez l’organisation pour laquelle vous présentez une candidature
dialogues-for-which = Une seule candidature vaut pour plusieurs dialogues. Chacun fait l’objet d’une décision distincte.
dialogues-which = Pour quels dialogues présentez-vous une candidature ?
dialogues-none = Choisissez au moins un dialogue
dialogues-over = N’est plus possible : { $dialogue }
quoted = « { $text } »
question-condition = À remplir si vous avez choisi { $answers } à la question : { $question }
answer-none = Sans réponse
answer-given = Accordé
answer-file = Un fichier
meanwhile-title = Entre-temps, cette page a été enregistrée sur un autre appareil
meanwhile-what = Rien n’est perdu : les deux textes sont affichés ici. Ce que vous envoyez maintenant remplace ce qui s’y trouve.
meanwhile-there = Ce qui est enregistré maintenant
meanwhile-yours = Ce que vous avez saisi

## Fichiers

file-hint = { $help } PDF, DOCX, ODT, PNG, JPEG ou TXT, 25 Mo au plus.
file-remove = Retirer { $name }
file-size =
    { $n ->
        [one] { $n } ko
       *[other] { $n } ko
    }
file-kind = Ce type de fichier n’est pas accepté. Envoyez-le au format PDF, DOCX, ODT, PNG, JPEG ou TXT
file-name = Le nom de ce fichier ne peut pas être conservé. Donnez-lui un nom plus court, en lettres simples
file-too-long = Ce fichier dépasse { $most } Mo. Tout le reste de votre saisie est conservé
file-too-many = Trop de fichiers ont été envoyés aujourd’hui. Tout le reste de votre saisie est conservé ; envoyez ce fichier demain
file-empty = Ce fichier est vide. Choisissez-en un autre
file-not-what-it-says = Le contenu de ce fichier n’est pas celui que son nom annonce. Enregistrez-le de nouveau dans ce format et renvoyez-le

## Vérification

review-title = Vérifier et présenter
review-who-and-what = Qui présente la candidature, et à quoi
review-lacking = Il manque encore
lacking-answer = { $question } : { $fault }
lacking-organization = Indiquez pour quelle organisation vous présentez une candidature
lacking-dialogues = Choisissez au moins un dialogue
review-kept = Rien n’a été présenté. Tout ce que vous avez écrit est conservé.
review-row = Ce que les États verront
review-submit = Présenter
review-amend = Présenter la modification
review-what-follows = Vous recevez un récépissé portant une référence. Les fonctionnaires examinent la candidature ; vous pouvez la modifier jusqu’à la date limite, voir à tout moment où elle en est, et la retirer.
review-what-follows-amend = Les nouvelles réponses remplacent les précédentes, qui sont détruites. Vous recevez un nouveau récépissé.
review-do = Présenter la candidature
review-do-amend = Présenter la modification
review-why-lacking = Complétez d’abord ce qui est indiqué ci-dessus.
review-why-closed = L’appel ne le reçoit pas actuellement.

## Récépissé

receipt-title = Récépissé
receipt-lead = Votre candidature a été reçue. Sa référence est
receipt-received = Reçue
receipt-amended = Modifiée
receipt-entry = Entrée du registre
receipt-hash = Son empreinte
receipt-hash-what = Conservez ce nombre. Il permet à quiconque de montrer que le registre, jusqu’à cette entrée, n’a pas été modifié après coup.
receipt-next = Ce qui se passe ensuite
receipt-copy = Une copie de ce récépissé est envoyée à { $address }.
receipt-screening = Les fonctionnaires examinent la candidature et peuvent vous poser des questions.
receipt-amend = Vous pouvez la modifier { $until }.
receipt-to-status = Voir où elle en est

## Où elle en est

application-reference = Référence
application-received = Reçue : { $when }
application-late = Elle est arrivée après la date limite et est signalée comme tardive. Les fonctionnaires décident si elle est prise en considération.
application-by-office = Un fonctionnaire a saisi cette candidature pour vous.
status-several = Votre candidature { $reference }
status-now = Ce qui se passe maintenant
status-received = Votre candidature est à l’examen préliminaire
status-sufficient = Votre candidature est prête pour la liste
status-set-aside = Votre candidature a été écartée
status-circulated = Votre candidature est devant les États parties { $until }
status-submitted = Votre candidature est devant le Bureau élargi { $until }
status-referred = Votre candidature attend la décision de l’organe compétent : { $body }
status-admitted = Votre organisation est admise
status-not-admitted = Votre organisation n’est pas admise
status-withdrawn = Vous avez retiré cette candidature
status-cancelled = Le dialogue a été annulé
next-received = Les fonctionnaires vérifient si les informations sont suffisantes. Vous n’avez rien à faire.
next-sufficient = Elle figurera sur la prochaine liste soumise aux États. Vous n’avez rien à faire.
next-set-aside = Elle ne figure sur aucune liste. Le secrétariat peut en reprendre l’examen : écrivez au contact indiqué dans l’appel si vous pensez qu’il s’agit d’une erreur.
next-circulated = Les États peuvent lire votre ligne et faire objection. Vous n’avez rien à faire.
next-policy = Ce que fait une objection : { $policy } ({ $document }).
next-referred = L’organe examine le cas. Vous êtes informé par lettre ; vous n’avez rien à faire.
next-admitted = Désignez maintenant les personnes qui participeront.
next-review = Vous pouvez demander un réexamen, par l’intermédiaire du contact indiqué dans l’appel.
next-no-review = La décision est définitive pour ce dialogue. Vous pouvez présenter une candidature à tout autre.
next-withdrawn = Il n’y est pas donné suite. Vous pouvez présenter une nouvelle candidature tant qu’un appel est ouvert.
next-cancelled = Il n’aura pas lieu. Votre candidature reste là où elle en était.
next-decisions-by = Les décisions sont prévues au plus tard le { $day }.
step-submitted = Présentation
step-screening = Examen préliminaire
step-circulation = Devant les États
step-decision = Décision
step-done = fait
step-now = en cours
step-ahead = à venir
step-stopped = arrêté
step-since = Depuis le { $day }
status-steps = Étapes de la candidature : { $dialogue }
decided-line = Décision prise par { $body } le { $day } ; fondement : { $basis }.
decided-policy = Règle applicable : { $policy }
decided-review = Cette décision peut être réexaminée : écrivez au contact indiqué dans l’appel.
decided-final = Cette décision n’est pas réexaminée.
objection-told = Il y a une objection.
objection-told-state = État : { $state }
objection-told-reasons = Raisons données : { $reasons }
status-register = Désigner vos participants
status-can-do = Ce que vous pouvez faire
status-receipt = Récépissé à imprimer
status-amend-until = Vous pouvez modifier vos réponses { $until }.
status-amend = Modifier les réponses
status-withdraw = Retirer la candidature
status-happened = Ce qui s’est passé
status-answers = Vos réponses
status-row = Ce que les États voient de vous
happened-received = La candidature a été reçue.
happened-amended = Les réponses ont été modifiées.
happened-asked = Le secrétariat a posé une question.
happened-answered = Vous avez répondu à une question.
happened-circulated = Une liste a été distribuée : { $dialogue }
happened-stage = { $stage } : { $dialogue }
withheld-content = Non divulgué : ce contenu a été détruit.

## Questions du secrétariat

asked-title = Le secrétariat vous pose une question
asked-all = Questions du secrétariat
asked-until = Délai de réponse : { $when }
asked-overdue = Le délai de réponse est écoulé. Vous pouvez encore répondre ; la réponse est signalée comme tardive.
asked-answer = Répondre
asked-answered = Votre réponse
asked-your-answer = Votre réponse
asked-hint = Seul le secrétariat la lit.
asked-send = Envoyer la réponse

## Retrait

withdraw-title = Retirer la candidature
withdraw-nothing = Il n’y a plus rien à retirer.
withdraw-final = Ce retrait est irrévocable. Vous ne pourrez présenter une nouvelle candidature que tant qu’un appel est ouvert.
withdraw-circulated = Les États ont déjà lu votre ligne. Ils voient que vous avez retiré la candidature.
withdraw-seats = Les places de vos participants sont rendues et reviennent aux personnes qui attendent.
withdraw-stays = Le fait que vous ayez présenté puis retiré une candidature reste au registre ; vos réponses sont détruites au terme de leur durée de conservation.
withdraw-from = De quel dialogue ?
withdraw-from-all = De tous
withdraw-choose = Choisissez le dialogue dont vous retirez la candidature
withdraw-do = Retirer
withdraw-not = Maintenir la candidature
