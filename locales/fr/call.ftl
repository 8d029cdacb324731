# Les appels à participation : la liste, un appel, et ce qu'il faut savoir avant le premier champ. Les variables de chaque
# message sont nommées dans le fichier anglais.

nav-calls = Appels
calls-title = Appels à participation
calls-lead = Un appel indique sur quoi porte un dialogue, qui peut présenter une candidature, jusqu’à quand, et ce qui se passe ensuite.
calls-open = Ouverts
calls-coming = À venir
calls-past = Passés
calls-none-open = Aucun appel n’est ouvert pour le moment. Les prochains dialogues figurent sur la page d’accueil.

## Échéances

deadline-end-of-day = fin du { $day }, heure de Vienne
deadline-until-end-of-day = jusqu’à la fin du { $day }, heure de Vienne
deadline-until = jusqu’au { $when }
deadline-utc = { $day }, { $time } UTC
deadline-in-full = { $deadline } ({ $universal })
deadline-left =
    { $n ->
        [one] encore { $n } jour
       *[other] encore { $n } jours
    }
deadline-today = dernier jour aujourd’hui
deadline-over = échéance passée
call-closes = Clôture : { $when }
call-opens = Ouverture : { $when }

## Un appel

call-deadline = Date limite de réception des candidatures
call-closed = Les candidatures étaient reçues jusqu’à cette date
call-before-you-apply = Avant de présenter une candidature
call-dialogues = Dialogues
call-opened = Ouverture
call-decisions-by = Décisions prévues au plus tard le
call-languages = Langues
call-interpretation = Interprétation
call-no-interpretation = Aucune
call-about = De quoi il s’agit
call-priorities = Qui est prioritaire
call-costs = Frais et voyage
call-limits = Ce que participer ne signifie pas
call-contact = À qui s’adresser
call-asks = Ce qui vous sera demandé
call-versions = Versions de cet appel
call-version = Version { $number }
call-first-version = telle que publiée initialement.
call-changed-deadline = la date limite a été déplacée, de { $before } à { $after }.
call-changed-opens = l’ouverture a été déplacée.
call-changed-dialogues = les dialogues ont été modifiés.
call-changed-late = le sort des candidatures tardives a été modifié.
call-changed-languages = les langues ont été modifiées.
call-changed-decisions = la date à laquelle les décisions sont prévues a été modifiée.
call-changed-words = les textes ou le formulaire ont été modifiés.
call-older-version = Ceci est une version antérieure de l’appel. Elle reste ici telle qu’elle était.
call-to-newest = Lire la version qui fait foi
call-was-changed = Cet appel a été modifié après sa publication. Les versions sont énumérées ci-dessous ; les auteurs de candidatures déjà présentées ont été prévenus.
call-withdrawn = Cet appel a été retiré. Plus rien ne peut être présenté.
call-drafted = Ceci est un projet. Seul le secrétariat peut le lire.
call-late-marked = Une candidature qui arrive plus tard est reçue et signalée comme tardive ; les fonctionnaires décident si elle est prise en considération.
call-late-refused = Une candidature qui arrive plus tard n’est pas reçue. Ce qui a été écrit est conservé comme projet.
call-late-grace =
    { $minutes ->
        [one] Pendant { $minutes } minute après la date limite, une candidature est encore reçue et signalée comme tardive ; ensuite, plus aucune.
       *[other] Pendant { $minutes } minutes après la date limite, une candidature est encore reçue et signalée comme tardive ; ensuite, plus aucune.
    }
call-of-dialogue = Lire l’appel

## Avant de présenter une candidature

before-title = Avant de présenter une candidature
before-lead = Voici qui verra quoi, avant que vous n’écriviez le premier mot.
before-row = Ce que les États voient de vous
before-row-who = Si les fonctionnaires jugent vos informations suffisantes, cette ligne est portée sur une liste. Tous les États parties, ou le Bureau élargi, peuvent la lire.
before-row-own-state = L’État dans lequel vous êtes établi en fait partie.
before-row-your-state = C’est aussi le cas de l’État où vous êtes établi : { $area }.
before-row-example = Un exemple : ce que les États parties verraient d’une organisation fictive
before-row-yours = Ce que les États parties verront
before-never = Ce qui n’est jamais soumis aux États
before-never-people = Les noms de personnes : le vôtre, ceux de vos collègues, ceux de vos membres. Ne les écrivez pas dans vos réponses.
before-never-contacts = Les coordonnées : courriel, téléphone, adresse postale.
before-never-office = Les réponses et les fichiers que seul le secrétariat lit. Le tableau ci-dessous indique lesquels.
before-public = Ce que voit le public
before-public-what = Le fait que vous ayez présenté une candidature n’est pas public. Les organisations qui ont participé sont comptées par catégorie et par région ; la vôtre n’est nommée que si vous y avez consenti, et vous pouvez revenir sur ce consentement. Vous pouvez aussi demander que votre organisation ne figure sur aucune liste publique.
before-objection = Ce que fait une objection
before-objection-what = Un État peut faire objection à la participation d’une organisation à un dialogue, en donnant ou non ses raisons.
before-objection-policy = Sauf si la liste indique une autre règle et le document sur lequel elle repose, la règle est la suivante : { $policy }.
before-objection-told = Ce que vous en apprenez : { $disclosure }. La décision sur votre candidature indique l’organe qui l’a prise, son fondement et sa date.
before-kept = Durée de conservation
before-kept-each-own = Chaque réponse a sa propre durée, indiquée dans le tableau et comptée à partir du jour du dialogue ; s’il y en a plusieurs, du dernier. À son terme, la réponse est détruite. Si le dialogue est reporté, le nouveau jour compte.
before-kept-what = Le profil de votre organisation est conservé, afin que vous n’ayez pas à le saisir de nouveau, jusqu’à ce que vous en demandiez la destruction. Ce qui a été décidé reste au registre sous un numéro.
before-kept-each = Qui lit chaque réponse, à quelle fin, et combien de temps elle est conservée
column-question = Question
column-seen-by = Qui la lit
column-purpose = À quelle fin
column-kept = Conservation après le dialogue
seen-by-states = Les États parties, le Bureau élargi et le secrétariat
seen-by-office = Le secrétariat uniquement
purpose-decision = Pour statuer sur la candidature
purpose-contact = Pour vous joindre
purpose-logistics = Pour préparer la réunion
purpose-statistics = Pour compter
purpose-travel-support = Pour l’aide aux frais de voyage
before-safe = Si quelqu’un risque de regarder par-dessus votre épaule
before-safe-neutral = Dans votre compte, vous pouvez demander des lettres dont l’expéditeur et l’objet sont neutres et, sur un appareil partagé, vous pouvez ne laisser aucune trace.
before-safe-reprisals = Si vous craignez ou subissez des représailles pour avoir participé, prévenez le secrétariat en écrivant au contact ci-dessous. Vous pouvez demander à ne figurer sur aucune liste publique, aucune étiquette ni aucun écran.
before-ask = Vous pouvez d’abord poser vos questions
before-ask-what = Vous pouvez poser toute question à un fonctionnaire avant de poursuivre, sans présenter de candidature et sans dire qui vous êtes.
before-go-on = Poursuivre
before-continue = Poursuivre votre projet : { $name }
before-begin = Passer à la candidature
before-not-open = Rien ne peut être présenté pour le moment.

## La ligne

as-seen-reference = Référence
as-seen-reference-later = attribuée lors de la présentation
as-seen-name = Nom
as-seen-name-in = { $name } ({ $language })
as-seen-no-area = non indiqué
as-seen-individual = Qualité
as-seen-individual-yes = à titre personnel, en tant qu’universitaire
example-name = Organisation exemple (fictive)
example-field = Le domaine d’activité de l’organisation, en une phrase
example-mandate = Le mandat et l’expérience de l’organisation, dans ses propres termes
example-answer = Votre réponse, exactement telle que vous la rédigez
own-time = (à votre heure : { $time })
