# La porte : connexion, codes, compte personnel.

nav-sign-in = Se connecter
nav-my = Vos pages
acting-label = Rôle emprunté

## Connexion

sign-in = Se connecter
sign-in-lead = Indiquez votre adresse électronique. Nous vous envoyons un code et un lien ; il n’y a pas de mot de passe.
sign-in-address = Adresse électronique
sign-in-address-hint = L’adresse sous laquelle votre organisation, votre délégation ou le secrétariat vous connaît, ou toute adresse à vous si c’est la première fois.
sign-in-shared = D’autres personnes utilisent aussi cet appareil : n’y rien laisser
sign-in-send = M’envoyer un code
sign-in-privacy = Il se passe la même chose, que nous connaissions l’adresse ou non : personne ne peut ainsi découvrir ici qui participe.
sign-in-not-an-address = Indiquez une adresse électronique complète, par exemple name@example.org
sign-in-too-often = Trop de codes ont été demandés. Utilisez le message le plus récent ou réessayez dans une heure
sign-in-code-title = Consultez votre messagerie
sign-in-code-lead = Si l’adresse peut recevoir des messages, un code est en route. Il est valable une heure.
sign-in-code = Code
sign-in-code-hint = Huit chiffres ; les espaces n’importent pas
sign-in-wrong-code = Ce code n’est pas le plus récent, date de plus d’une heure ou a été essayé cinq fois. Demandez-en un autre
sign-in-again = Demander un autre code
sign-in-slow = Certains serveurs de messagerie mettent une demi-heure. Le message contient aussi un lien que vous pouvez ouvrir sur n’importe lequel de vos appareils.
sign-in-link-title = Continuer en votre nom
sign-in-link-lead = Vous avez ouvert le lien de notre message. Ne continuez que si vous l’avez demandé.
sign-in-link-over = Ce lien ne peut plus être utilisé
sign-in-link-over-lead = Il a servi, un plus récent l’a remplacé ou une heure s’est écoulée. Rien n’est perdu : demandez un autre code.
sign-out = Se déconnecter

## Clés d’accès

sign-in-or-passkey = Ou, si vous avez ajouté une clé d’accès à votre compte :
sign-in-passkey = Se connecter avec une clé d’accès
sign-in-with-code = Utiliser plutôt un code
passkey-look-at-device = Votre appareil vérifie maintenant que c’est bien vous : empreinte digitale, visage ou code de déverrouillage. Rien de cela ne nous parvient.
passkey-failed = L’appareil n’a pas répondu
passkey-failed-what = Vous avez peut-être fermé sa fenêtre, cinq minutes se sont écoulées ou il n’a pas de clé d’accès pour ce site. Réessayez ou utilisez un code.
passkey-failed-new = Vous avez peut-être fermé sa fenêtre, cinq minutes se sont écoulées ou il a déjà une clé d’accès pour ce site. Réessayez ou revenez en arrière.
passkey-once-more = Réessayer
passkey-needs-script = Les clés d’accès nécessitent JavaScript, qui est désactivé dans ce navigateur. Un code fonctionne sans.
passkey-not-taken = Cette clé d’accès n’a pas pu être utilisée
passkey-not-taken-what = Elle a peut-être été retirée du compte, ou plus de cinq minutes se sont écoulées. Réessayez ou utilisez un code : il fonctionne toujours.
passkey-add = Ajouter une clé d’accès
passkey-not-added = Aucune clé d’accès n’a été ajoutée
passkey-not-made = La réponse de l’appareil est arrivée trop tard ou n’a pas pu être utilisée. Rien n’a changé.

## L’accès propre au personnel

sign-in-or-staff = Ou, si vous travaillez au secrétariat :
sign-in-staff = Se connecter avec { $label }
sign-in-staff-shared = De même sur un appareil que d’autres personnes utilisent aussi : n’y rien laisser
staff-refused = Vous n’avez pas été connecté de cette façon
staff-refused-what = Le service de connexion de votre bureau n’a pas confirmé votre adresse, plus de dix minutes se sont écoulées, vous êtes revenu dans un autre navigateur ou cet accès ne vous est pas ouvert. Réessayez ou utilisez un code : il fonctionne toujours.
staff-away = Le service de connexion de votre bureau ne répond pas
staff-away-what = Cela ne vient pas de vous et rien n’a changé. Réessayez dans quelques minutes, ou utilisez un code ou une clé d’accès : les deux fonctionnent sans lui.

## Messages de la porte

notice-code-subject = Votre code
notice-code-body =
    Votre code est { $code }

    Ou ouvrez ce lien :
    { $link }

    Le code et le lien sont valables une heure et ne servent qu’une fois. Si vous ne les avez pas demandés, ne faites rien : sans eux, personne n’entre.
notice-device-subject = Un nouvel appareil
notice-device-body =
    Quelqu’un s’est connecté avec votre adresse sur un appareil qui n’avait pas encore été utilisé : { $device }

    Si c’était vous, il n’y a rien à faire. Sinon, mettez fin à cette session ici et prévenez le secrétariat :
    { $link }
notice-passkey-subject = Une clé d’accès a été ajoutée
notice-passkey-body =
    Une clé d’accès a été ajoutée à votre compte : { $label }. Quiconque la détient peut se connecter en votre nom.

    Si c’était vous, il n’y a rien à faire. Sinon, retirez-la ici et prévenez le secrétariat :
    { $link }
notice-address-code-body =
    Votre code est { $code }

    Quelqu’un veut utiliser cette adresse pour son compte. Si c’est vous, saisissez le code sur la page qui l’a demandé. Il est valable une heure et ne sert qu’une fois. Si ce n’est pas vous, ne faites rien : sans le code, rien ne se passe.
notice-address-changed-subject = Votre adresse a été changée
notice-address-changed-body =
    Votre compte a maintenant une autre adresse électronique. Plus rien n’est envoyé à celle-ci.

    Si ce n’était pas vous, prévenez immédiatement le secrétariat.

## Compte

account = Votre compte
account-saved = Enregistré
account-address = Adresse électronique
account-address-change = Changer
address-title = Changer votre adresse électronique
address-lead = Nous envoyons un code à la nouvelle adresse. Rien ne change tant que vous ne l’avez pas saisi.
address-before = Jusqu’ici
address-new = Nouvelle adresse électronique
address-code-lead = Si la nouvelle adresse peut recevoir des messages, un code y est en route. Il est valable une heure.
address-do = Utiliser désormais cette adresse
account-name = Votre nom
account-name-hint = Comme vous l’écrivez, dans votre propre écriture. Les confirmations le reproduisent exactement ainsi.
account-function = Votre fonction
account-language = Langue des messages
account-language-hint = Les pages ont leur propre langue, choisie en haut ou en bas.
account-neutral = M’envoyer des messages dont l’expéditeur et l’objet sont neutres
account-neutral-hint = Pour les personnes dont d’autres peuvent voir la messagerie. Les messages eux-mêmes disent la même chose.
account-passkeys = Clés d’accès
account-passkeys-lead = Avec une clé d’accès, vous vous connectez par l’empreinte digitale, le visage ou le code de votre appareil, sans attendre de message. Elle ne fonctionne que sur ce site : personne ne peut donc vous la soutirer ailleurs.
account-passkeys-none = Vous n’avez pas encore de clé d’accès
account-passkey-added = ajoutée le { $day }
account-passkey-remove = Retirer
account-passkey-label = Comment vous l’appelez
account-passkey-label-hint = Pour la reconnaître : « téléphone bleu », « ordinateur du bureau ».
account-devices = Où vous êtes connecté
account-devices-lead = Mettez fin à ce que vous ne reconnaissez pas.
account-device-unknown = Un appareil qui n’a pas dit ce qu’il est
account-device-here = cet appareil
account-device-shared = appareil partagé
account-device-since = depuis le { $day }
account-device-end = Mettre fin
account-devices-end-others = Mettre fin à toutes les sessions sauf celle-ci
account-forget = Être oublié
account-forget-lead = Vous pouvez faire détruire ce que nous conservons de vous.
account-forget-go = Ce qui disparaît, ce qui reste, et comment
forget-goes-title = Ce qui disparaît
forget-what-goes = Votre nom, votre adresse et votre langue, vos clés d’accès, vos brouillons et ce que vous avez écrit, dans la mesure où rien d’autre n’en dépend, sont détruits. Cela ne peut être annulé.
forget-goes =
    { $n ->
        [one] Un élément de contenu est détruit.
       *[other] { $n } éléments de contenu sont détruits.
    }
forget-stays-title = Ce qui reste, et pourquoi
forget-what-stays = Ce qui a été décidé reste dans le registre sous une référence aléatoire qui ne dit rien de vous : dates, résultats et nombres.
forget-until = Jusqu’au { $day }.
forget-done = Ce que nous gardions de vous est détruit
forget-done-what = Vous êtes déconnecté de tous vos appareils. Ce qui devait rester, selon la page précédente, reste aussi longtemps qu’elle l’indiquait.
forget-hinders-title = Ce qu’il faut faire d’abord
hindered-undecided = Votre candidature { $application } n’est pas encore décidée. Retirez-la ou attendez la décision.
hindered-last-officer = Vous êtes le dernier fonctionnaire chargé. Nommez-en d’abord un autre.
remains-acts = Ce que vous avez fait, sans votre nom
remains-acts-why = Le registre doit montrer que rien n’y a été modifié après coup. Il ne vous désigne que par une référence aléatoire.
remains-answers = Les réponses de la candidature { $about }
remains-answers-why = Elles appartiennent à votre organisation, et un organe a décidé sur leur base.
remains-circulated-row = La ligne de la candidature { $about } sur la liste montrée aux États
remains-circulated-row-why = Elle a été distribuée et ne peut être rappelée.
remains-seat = Votre place : { $about }
remains-seat-why = Le dialogue est encore à venir. Rendez d’abord la place, pour qu’une personne qui attend puisse l’avoir.
remains-letter = Une lettre en cours d’envoi
remains-letter-why = Elle ne peut être rappelée.
remains-note-verbale = La note verbale qui vous a désigné : { $about }
remains-note-verbale-why = Elle appartient à cet État.
remains-comment = Une observation écrite au nom de votre organisation: { $about }
remains-comment-why = Elle appartient à votre organisation. Votre nom n’y figure plus.
remains-contribution = Une contribution au nom de votre organisation: { $about }
remains-contribution-why = Elle appartient à votre organisation. Votre nom n’y figure pas, et le contact est détruit.
forget-do = Détruire ce que vous conservez de moi
form-save = Enregistrer

## La première fois dans une fonction

welcome = Bienvenue
welcome-lead = Vous pouvez agir en tant que :
welcome-role = { $role } : { $about }
welcome-later = Plus tard

## Ce qui peut mal se passer

problem-sign-in = Connectez-vous d’abord
problem-sign-in-why = Vous reviendrez ensuite là où vous vouliez aller.
problem-refused = Cela ne peut pas se faire
problem-not-entered = Il n’est pas certain que cela ait été enregistré
problem-not-entered-why = Le stockage n’a pas répondu à temps. Renvoyez le formulaire : il est enregistré une fois au plus.
problem-busy-writing-why = Beaucoup de personnes envoient en même temps. Renvoyez le formulaire dans une minute ; ce que vous avez saisi est encore dans votre navigateur.
wrong-value = « { $given } » n’est pas une valeur que ce formulaire envoie.

## La première page d’une personne connectée

my-unnamed = Nous ne connaissons pas encore votre nom
my-give-name = Donner votre nom
my-office = Le bureau
my-office-what = Ce qui attend : candidatures, listes, décisions, lettres, inscriptions.
my-state = Votre délégation
my-state-what = Les listes distribuées, leurs délais, vos projets et confirmations.
my-bureau = Le Bureau élargi
my-bureau-what = Les listes qui vous sont soumises et les candidatures qui attendent une décision.
my-check-in = Accueil
my-check-in-what = Le comptoir à l’entrée.
my-applications = Vos candidatures
my-no-applications = Vous n’avez encore présenté aucune candidature à un dialogue
my-no-applications-why = Un appel dit de quoi traite un dialogue, qui peut présenter une candidature et jusqu’à quand.
my-to-calls = Voir les appels

## Moments

moment-in-vienna = { $day }, { $time } à Vienne
