# Pourquoi une chose ne peut se faire.

refused-not-yours = Aucune de vos fonctions ne le permet ici. Si l’une d’elles le devrait, adressez-vous au secrétariat.
refused-already-open = Le registre est déjà ouvert.
refused-not-yet-open = Le registre n’a pas encore été ouvert.
refused-no-such-content = Le coffre ne contient rien sous { $row }.
refused-retention-not-ended = Ce contenu doit être conservé plus longtemps.
refused-content-too-long = Le texte compte { $bytes } octets ; { $most } au plus sont conservés.
refused-file-handed-in-already = Le fichier « { $name } » a déjà été remis. Téléversez-le de nouveau s’il est nécessaire ailleurs.
refused-ends-before-it-begins = Le dernier jour précède le premier.
refused-no-such-source = Le registre des sources ne connaît pas « { $source } ». Inscrivez d’abord la source.
refused-no-such-meeting = Le calendrier ne connaît pas la réunion { $number } du groupe « { $group } ». Inscrivez d’abord la réunion.
refused-report-after-close = Un rapport est adopté pendant la réunion ou le lendemain de sa clôture.
refused-officer-of-another-group = Ce membre du bureau appartient à un autre groupe de travail que la réunion.
refused-dialogue-exists = Le dialogue { $dialogue } figure déjà au registre.
refused-no-such-dialogue = Le registre ne connaît pas le dialogue { $dialogue }.
refused-not-open = La séance de { $dialogue } n’est pas ouverte.
refused-no-longer-planned = Le dialogue { $dialogue } n’est plus seulement prévu : sa séance a été ouverte, il a eu lieu ou il a été annulé.
refused-nothing-changed = Rien ne changerait.
refused-no-meeting = Un dialogue suit au moins une réunion d’un groupe de travail.
refused-group-twice = Le groupe de travail « { $group } » est nommé deux fois.
refused-chair-of-another-group = { $chair } n’est membre du bureau d’aucun des groupes de travail que suit ce dialogue.
refused-group-without-chair = Un dialogue conjoint est présidé par au moins un membre du bureau de chaque groupe ; « { $group } » n’en a pas.
refused-decision-without-reference = Nommez le document qui consigne la décision de la présidence, en 80 caractères au plus.
refused-report-not-adopted = La réunion { $number } du groupe « { $group } » n’est pas close, ou son rapport n’a pas été adopté. La séance s’ouvre ensuite, ou sur décision consignée de la présidence.
refused-counts-contradict = Le milieu universitaire et le secteur privé font { $parts }, mais { $stated } autres sont indiqués.
refused-figure-twice = Le même chiffre figure deux fois ; l’un des deux est { $value }.
refused-symbol-taken = Cette cote appartient au document { $paper }.
refused-more-than-all = Une part est de 100 pour cent au plus.
refused-text-missing = Il manque ici une indication nécessaire.
refused-text-too-long = Ce texte est trop long. Nombre maximal de caractères : { $most }.
refused-text-unprintable = Ce texte contient des caractères qui ne peuvent pas être affichés. Saisissez-le au lieu de le coller.
refused-no-such-person = Le registre ne connaît pas cette personne.
refused-address-known = Cette adresse est déjà utilisée. Connectez-vous avec elle.
refused-no-address = Ce n’est pas une adresse électronique. Elle a la forme nom@example.org.
refused-no-such-language = Cette langue n’est pas connue ici.
refused-role-held-otherwise = Cette fonction ne s’exerce pas ainsi : les délégués agissent pour un État, les membres du Bureau élargi pour un groupe régional, les points focaux et les représentants pour une organisation, tous les autres pour le secrétariat.
refused-no-such-organization = Le registre ne contient pas cette organisation.
refused-too-many-colleagues = Cette organisation ne peut pas avoir davantage de personnes. Maximum : { $most }.
refused-no-such-area = « { $area } » n’est pas un pays ni une zone que ce registre connaît.
refused-no-note-verbale = Les utilisateurs d’une délégation sont désignés par note verbale. Enregistrez d’abord la note de l’État et indiquez-la.
refused-note-from-the-future = La note verbale porte une date postérieure à aujourd’hui.
refused-note-scanned = Cette note verbale est déjà accompagnée d’un document numérisé. Demandez au secrétariat de le remplacer.
refused-two-delegations = Cette personne appartient à la délégation d’un autre État. Nul n’agit pour deux.
refused-no-such-role = Cette personne n’exerce pas cette fonction.
refused-last-officer = C’est le dernier fonctionnaire chargé. Nommez-en d’abord un autre.
refused-too-many-passkeys = Aucune clé d’accès ne peut être ajoutée. Maximum : { $most }. Retirez-en une qui ne sert plus.
refused-no-such-passkey = Cette clé d’accès n’existe pas.
refused-application-undecided = La candidature { $application } n’a pas encore fait l’objet d’une décision. Retirez-la d’abord ou attendez la décision.
refused-merged = Cette fiche a été réunie à une autre. Poursuivez avec celle-ci.
refused-only-academics-as-persons = Seuls les universitaires peuvent se porter candidats à titre personnel. Tous les autres le font pour une organisation.
refused-too-many-organizations = Vous êtes le point focal d’un trop grand nombre d’organisations pour en enregistrer une autre. Maximum : { $most }. Adressez-vous au secrétariat.
refused-merge-into-itself = Il s’agit déjà d’une seule et même fiche.
refused-merge-person = Une personne et une organisation ne font pas une seule fiche.
refused-no-such-session = Le calendrier ne contient pas la session { $session } de la Conférence. Enregistrez-la d’abord.
refused-observer-not-referred = Une organisation dotée du statut consultatif n’est pas renvoyée à la Conférence du fait d’une objection : le statut lui est accordé, sauf décision contraire de la Conférence.
refused-observer-does-not-follow = Ce statut ne découle pas de ce qui est enregistré pour cette session.
refused-no-website = Ce n’est pas l’adresse d’un site Web. Elle a la forme https://example.org.
refused-no-such-list = Il n’y a pas de telle liste.
refused-nothing-to-circulate = Aucune candidature pour { $dialogue } n’a d’informations suffisantes et n’attend une liste.
refused-organization-listed-twice = { $first } et { $second } émanent de la même organisation. Écartez d’abord l’une d’elles comme doublon.
refused-row-withheld = Le contenu de { $application } n’est plus conservé et ne peut être porté sur une liste. Écartez la candidature ou interrogez son auteur.
refused-window-in-the-past = Le délai doit expirer après le moment présent.
refused-window-ended = Le délai a expiré. Il reste expiré : ce qui est tardif le demeure.
refused-window-not-later = Une prolongation repousse la fin du délai ; elle ne l’avance jamais.
refused-window-still-open = Le délai court encore.
refused-no-such-application = Le registre ne connaît pas la candidature { $application }.
refused-not-on-a-list = { $application } ne figure sur aucune liste distribuée.
refused-case-withdrawn = La candidature { $application } a été retirée par son auteur.
refused-expressed-already = Votre État s’est déjà exprimé au sujet de l’organisation de { $application }. Retirez ou supprimez d’abord cette expression.
refused-no-such-objection = Il n’y a ni objection ni expression de soutien de ce nom.
refused-no-such-note = Il n’y a pas de telle note verbale de cet État. Enregistrez d’abord la note.
refused-note-missing = Un retrait par le chef de délégation cite une note verbale de l’État.
refused-received-in-the-future = Le document ne peut avoir été reçu après le moment présent.
refused-no-draft = Rien n’attend ici de confirmation.
refused-only-drafted = Ce n’est qu’un projet. Supprimez-le au lieu de le retirer.
refused-withdrawal-drafted = Un retrait est déjà rédigé et attend le chef de délégation.
refused-withdrawn-already = Le retrait a déjà eu lieu.
refused-no-case = Choisissez au moins une candidature.
refused-case-twice = { $application } est cité deux fois.
refused-decision-in-the-future = Une décision s’enregistre une fois prise, non avant.
refused-basis-of-the-policy = Ce que la règle décide résulte d’elle-même de la fin du délai ; personne ne l’enregistre.
refused-vote-missing = Indiquez les voix pour et contre, et les abstentions.
refused-vote-empty = Personne n’a voté pour ou contre : le vote n’a rien décidé.
refused-vote-contradicts = Le résultat ne découle pas de { $in_favour } voix pour et { $against } contre ; majorité requise : { $majority ->
     [two-thirds] deux tiers
    *[simple] la majorité simple
    }.
refused-not-before-a-body = { $application } ne peut encore être tranchée : { $stage ->
     [circulated] sa liste est encore soumise à ses destinataires
    *[other] elle est encore à l’examen préliminaire
    }.
refused-case-set-aside = { $application } a été écartée lors de l’examen : sur cette base, le Bureau élargi ou, par délégation, le secrétariat ne peut que refuser l’admission. Pour l’admettre, reprenez-en l’examen.
refused-another-body-decides = Au sujet de { $application }, l’organe qui décide est : { $body ->
     [conference] la Conférence
     [secretariat] le secrétariat
    *[extended-bureau] le Bureau élargi
    }.
refused-basis-does-not-fit = Ce fondement ne convient pas à { $application } : il dépend de l’existence d’objections maintenues et de leur effet.
refused-decided-already = Une décision sur { $application } a été enregistrée le { $day } à { $time } (Vienne) : { $outcome ->
     [not-admitted] non-admission
    *[admitted] admission
    }.
refused-review-before-decision = Le réexamen de { $application } est daté d’avant la décision réexaminée.
refused-no-such-call = Cet appel n’existe pas ou n’a pas été publié.
refused-call-not-drafted = Cet appel n’est plus un projet.
refused-call-unreadable = Le texte de cet appel ne peut pas être lu. Signalez-le au secrétariat.
refused-call-withdrawn = Cet appel a été retiré.
# $dialogue
refused-dialogue-not-public = Le dialogue { $dialogue } n’est pas encore public. Publiez-le avant l’appel qui le nomme.
refused-call-too-many-versions = Cet appel compte autant de versions que le registre peut en recevoir.
refused-call-opened = Cet appel est ouvert. Le moment de son ouverture ne peut plus être modifié.
refused-deadline-in-the-past = Une date limite ne peut être déplacée qu’à un moment à venir, afin que personne ne se trouve ainsi en retard.
# $dialogue
refused-dialogue-applied-for = Une candidature a été déposée pour le dialogue { $dialogue }. Il reste dans l’appel ; annulez ou reportez le dialogue lui-même.
refused-call-without-dialogue = Un appel nomme au moins un dialogue, chacun une seule fois, et douze au plus.
# $dialogue
refused-call-closes-too-late = La date limite doit précéder le jour du dialogue { $dialogue }.
refused-call-closes-before-it-opens = La date limite doit être postérieure à l’ouverture de l’appel.
# $most
refused-call-grace = Le délai de grâce est compris entre 1 et { $most } minutes.
refused-call-languages = Indiquez chaque langue une seule fois, par son code ; un dialogue en a au moins une, et les textes ne sont donnés que dans les six langues officielles.
# $language
refused-call-lacks-language = Des textes manquent dans la langue « { $language } ». Ajoutez-les ou publiez sans cette langue.
refused-call-without-words = Aucune langue ne comporte tous les textes de l’appel.
refused-call-not-open = Les candidatures ne sont pas encore reçues. La page de l’appel indique à partir de quand.
refused-after-deadline = La date limite est passée et les candidatures tardives ne sont pas reçues. Ce que vous avez écrit est conservé comme projet ; vous pouvez vous adresser au secrétariat.
# $questions, $most
refused-form-size = Un formulaire pose au moins une question et { $most } au plus ; celui-ci en compte { $questions }.
# $question
refused-form-section = La rubrique « { $question } » ne contient pas de question, ou sa clef n’est pas valable ou figure deux fois.
# $question
refused-form-key = La clef « { $question } » n’est pas composée de minuscules, de chiffres et de traits d’union, ou figure deux fois.
# $question
refused-form-limits = Les limites de la question « { $question } » ne peuvent pas être respectées : mots, nombres ou durée de conservation de la réponse.
# $question
refused-form-circulates-contact = La question « { $question } » demande des coordonnées ou un fichier. Ses réponses ne sont jamais distribuées.
# $question
refused-form-condition = La condition de la question « { $question } » doit renvoyer à une question précédente et à des réponses qui peuvent y être données.
# $question
refused-form-choices = La question « { $question } » doit offrir de 2 à 60 réponses au choix, chacune ayant sa propre clef.
# $question
refused-form-wording = Les textes de « { $question } » manquent, sont trop longs ou sont dans une langue autre que les six.
# $dialogue
refused-dialogue-not-called = Cet appel ne concerne pas le dialogue { $dialogue }.
refused-no-dialogue-chosen = Choisissez au moins un dialogue.
refused-answers = Une réponse doit être corrigée avant que la candidature puisse être reçue. Le formulaire indique laquelle.
# $application
refused-already-applied = Cette organisation a déjà présenté une candidature : { $application }. Modifiez-la, ou retirez-la d’abord.
refused-series-full = La série de références est épuisée.
refused-file-not-stored = Un fichier ne nous est pas parvenu. Joignez-le de nouveau.
refused-amended-after-deadline = La date limite est passée. La candidature reste telle qu’elle a été présentée ; le secrétariat peut encore vous poser des questions.
refused-left-the-desk = Ce cas n’est plus à l’examen préliminaire : il figure sur une liste, a été tranché ou retiré.
refused-no-such-inquiry = Le secrétariat n’a pas posé cette question.
refused-already-answered = Il a déjà été répondu à cette question.
refused-already-withdrawn = Cette candidature a déjà été retirée.
refused-withdrawn-too-late = La séance est ouverte ou le dialogue a été annulé. Il n’y a plus rien dont se retirer.
refused-too-many-notes = Cette candidature compte autant de notes que le registre peut en recevoir.
refused-too-many-inquiries = L’auteur de la candidature a reçu autant de questions que le registre peut en recevoir.
refused-second-pair-of-eyes = Vous avez vous-même fait cette proposition. Une autre personne du secrétariat doit l’examiner.
refused-not-a-screener = Cette personne n’examine pas les candidatures à ces dialogues.
refused-inquiry-clock = Fixez un délai à venir, d’un an au plus.
refused-registration-not-arranged = Le secrétariat n’a pas encore fixé les places et les limites pour { $dialogue }. Les personnes pourront être désignées ensuite.
refused-registration-closed = Il n’est plus possible de désigner ni de remplacer des personnes pour { $dialogue }. Écrivez au secrétariat si quelque chose doit changer.
refused-dialogue-cancelled = Le dialogue { $dialogue } n’aura pas lieu.
refused-not-admitted = L’organisation n’est pas admise à { $dialogue }. Les personnes sont désignées après l’admission.
refused-too-many-people = Une organisation désigne ici au plus ce nombre de personnes : { $most }. Rendez d’abord une place ou adressez-vous au secrétariat.
refused-already-registered = Votre organisation a déjà désigné cette personne.
refused-no-such-participant = Le registre ne connaît pas de participant { $participant }.
refused-seat-gone = Cette place a été rendue ou retirée. Désignez de nouveau la personne si une place est souhaitée.
refused-online-without-address = On entre dans la salle en ligne par un lien personnel : indiquez l’adresse électronique de la personne elle-même.
refused-gender-unknown = Choisissez l’une des réponses proposées pour le genre, ou aucune.
refused-already-came = L’arrivée de cette personne est déjà enregistrée : { $at }. Si c’était une erreur, annulez-la d’abord.
refused-did-not-come = L’arrivée de cette personne n’est pas enregistrée.
refused-not-yet-happened = { $at } n’est pas encore arrivé. Indiquez quand cela s’est passé.
refused-not-the-day = Les arrivées ne peuvent être enregistrées que pour le jour du dialogue, le { $day }. S’il s’est tenu un autre jour, un fonctionnaire le consigne d’abord.
refused-no-seat = Cette personne n’a pas de place confirmée. Un fonctionnaire peut laisser entrer quelqu’un qui attend.
refused-people-per-organization = Permettez à chaque organisation de désigner au moins une personne et au plus { $most }.
refused-seats-twice = Les mêmes places figurent deux fois : chaque mode et chaque catégorie une seule fois.
refused-online-room = L’adresse de la salle en ligne commence par https://.
refused-too-many-delegations = Une liste de délégations compte au plus ce nombre de lignes : { $most }.
refused-delegation-too-large = Une délégation compte ici au plus ce nombre de personnes : { $most }. Vérifiez la ligne.
refused-delegation-unnamed = Un État figure par son seul code ; une entité ou une organisation intergouvernementale par son seul nom.
refused-delegation-twice = « { $name } » figure deux fois sur la liste.
refused-no-such-letter = Le registre ne connaît pas de lettre { $letter }.
refused-letter-not-a-draft = Seul un projet peut être modifié ou supprimé. Cette lettre n’en est plus un.
refused-letter-not-to-release = L’envoi d’une lettre s’autorise à l’état de projet, ou de nouveau après un échec ou une issue inconnue. L’une de ces lettres est en cours d’envoi, envoyée ou supprimée ; aucun envoi n’a été autorisé.
refused-letter-not-released = L’envoi de la lettre n’est pas autorisé pour cette tentative.
refused-letter-not-attempted = La lettre n’était pas en cours d’envoi.
refused-letter-without-text = Le texte d’une lettre n’est plus conservé. Écrivez-la de nouveau.
refused-letter-to-nobody = Le registre n’a ici personne à qui écrire : inconnu, ou oublié à sa demande.
refused-too-many-letters = On prend à la fois au plus ce nombre de lettres : { $most }.
# $least, $most
refused-months-out-of-bounds = Une durée est d’au moins { $least } et d’au plus { $most } mois.
refused-own-proposal = C’est vous qui avez proposé ces durées. Faites-les approuver par un autre fonctionnaire, ou confirmez qu’il n’y en a pas.
# $number
refused-no-such-proposal = La proposition no { $number } n’est plus en attente. Consultez de nouveau la page.
# $how, $who, $number
refused-floor-moved-on = La parole est passée à quelqu’un d’autre : { $how ->
     [nobody] personne n’a la parole maintenant
     [number] le participant { $number } a la parole maintenant
    *[name] { $who } a la parole maintenant
    }. Consultez à nouveau la liste ; rien n’a été modifié.
refused-list-closed = La liste des orateurs est close. La présidence peut la rouvrir.
refused-list-not-open-yet = La liste des orateurs n’est pas encore ouverte.
# $most
refused-list-full = La liste est complète. Nombre maximal de noms : { $most }.
refused-on-the-list-already = Cet orateur est déjà inscrit sur la liste.
# $most
refused-too-many-requests = Cela a été demandé trop souvent. Nombre maximal de fois : { $most }. Adressez-vous au secrétariat.
refused-not-a-state = Seul un État peut le demander.
# $manner
refused-manner-not-set = Pour ce point, { $manner ->
     [right-of-reply] les droits de réponse
    *[point-of-order] les motions d’ordre
    } ne sont pas prévus.
refused-answers-no-question = Une réponse se rapporte à une question posée au titre de ce point et qui n’a pas été retirée.
refused-panel-by-the-office = La table ronde est fixée dans le programme.
# $item
refused-no-such-item = Le programme en vigueur n’a pas de point { $item }.
refused-no-such-request = Il n’existe pas de telle demande de parole.
refused-no-such-statement = Il n’existe pas de telle déclaration.
refused-no-such-comment = Il n’existe pas de telle observation.
refused-comments-deadline = Le dernier jour doit être à venir, postérieur au premier et au plus deux ans après celui-ci.
refused-comments-number = Chaque organisation peut remettre de 1 à { $most } observations.
refused-comments-words = Fixez une limite de { $fewest } à { $most } mots.
refused-too-many-entries = N’en indiquez pas plus de { $most }.
refused-comments-not-taken = Ce dialogue ne reçoit pas d’observations écrites.
refused-comments-not-open = Les observations écrites sont reçues à partir du { $opens }.
refused-comments-closed = Les observations écrites étaient reçues jusqu’au { $closed }.
refused-comments-not-for-you = Vous ne pouvez pas remettre d’observation au nom de cette organisation pour ce dialogue.
refused-comments-enough = Une organisation ou une personne ne peut en remettre plus de { $most }. Retirez-en d’abord une, ou envoyez celle-ci comme nouvelle version d’une autre.
refused-comment-empty = Rédigez votre observation, ou joignez-la sous forme de fichier.
refused-comment-too-long = Le texte compte { $words } mots. Ramenez-le à { $most }.
refused-no-annex = Cette période ne permet pas d’annexe réservée au secrétariat.
refused-nothing-such-asked = L’une des questions ou l’un des points n’existe plus. Choisissez de nouveau.
refused-no-file-before = La version précédente ne comportait pas de fichier. Joignez-le de nouveau.
refused-comment-as-it-stands = Cela n’est pas possible dans l’état actuel de l’observation.
refused-comment-moved-on = Une version plus récente est arrivée: version { $version }. Lisez-la d’abord.
refused-comment-not-to-be-posted = Son auteur ne souhaite pas qu’elle soit publiée.
refused-naming-without-organization = Une observation en votre nom propre ne peut être publiée sous celui d’une organisation.
refused-naming-is-the-authors = Seul l’auteur peut permettre d’en montrer davantage.
refused-naming-posted = Elle est déjà publiée. Vous pouvez en montrer moins, ou la faire retirer.
refused-no-such-cosigner = Cette organisation est consultée ici et répond elle-même.
refused-questions-answered = Des observations répondent déjà à ces questions par leur numéro. Ajoutez les nouvelles à la fin.
refused-no-such-contribution = Il n’existe pas de telle contribution.
refused-contribution-not-for-you = Vous ne pouvez pas remettre de contribution au nom de cette organisation.
refused-contribution-without-topic = Choisissez au moins un sujet.
refused-contribution-year = Indiquez une année de { $first } à { $last }.
refused-research-without-reference = Indiquez ce qui est apporté: au moins un travail ou un jeu de données.
refused-reference-without-research = Seuls les travaux de recherche et les données ont des références. Choisissez «Recherche ou données», ou laissez ces champs vides.
refused-contributions-enough = { $most } de vos contributions sont en attente. Attendez une décision, ou retirez-en une.
refused-contribution-as-it-stands = Cela n’est pas possible dans l’état actuel de la contribution.
refused-contribution-moved-on = Une version plus récente est arrivée: version { $version }. Lisez-la d’abord.
refused-posting-is-the-speakers = C’est à l’orateur de dire à qui sa déclaration peut être montrée ; vous pouvez seulement en restreindre l’accès.
refused-posting-as-before = C’est ce qui avait déjà été dit.
refused-statement-empty = Collez le texte ou choisissez un fichier.
# $most
refused-words-not-said = Les mots de ce fichier n’ont pas pu être lus. Indiquez leur nombre, de 1 à { $most }, ou collez le texte.
refused-no-such-speaker = Il n’y a pas ici de tel orateur, ou sa place n’est pas confirmée.
refused-item-not-taken = La réunion n’est pas saisie de ce point.
refused-somebody-speaks = Quelqu’un a encore la parole. Mettez d’abord fin à son intervention.
refused-has-the-floor = Cet orateur a la parole.
refused-spoke-already = Cet orateur a déjà pris la parole.
refused-left-the-list = Ce nom n’est plus sur la liste.
refused-paused-already = Le chronomètre est déjà arrêté.
refused-not-paused = Le chronomètre tourne.
refused-nothing-to-undo = Il n’y a aucune action à annuler.
# $most
refused-too-many-moves = L’ordre de ce point a été modifié trop souvent à la main. Nombre maximal de fois : { $most }.
# $most
refused-too-many-named = Aucun autre orateur ne peut être désigné sans inscription. Maximum : { $most }.
refused-not-a-colleague = Une place est cédée à un collègue de la même organisation dont la place est confirmée.
refused-meeting-over = La réunion est terminée. Ce qui s’est passé peut encore être saisi après coup.
# $minutes
refused-spoken-length = Une intervention dure entre une seconde et { $minutes } minutes.
# $from, $to
refused-spoken-overlaps = Quelqu’un d’autre avait alors la parole : de { $from } à { $to } (Vienne). Corrigez les heures.
refused-no-programme = Il n’y a pas de projet à publier.
refused-programme-unreadable = Le texte du projet ne peut plus être lu. Enregistrez à nouveau le projet.
# $most
refused-programme-versions = Le programme a autant de versions que le registre en accepte : { $most }.
# $most
refused-programme-sittings = Les séances se suivent, finissent après avoir commencé et durent au plus douze heures. Nombre maximal de séances : { $most }.
# $most
refused-programme-items = Un programme a au moins un point. Nombre maximal de points : { $most }.
# $item
refused-programme-item = Le point { $item } n’a pas de numéro propre ou ne figure dans aucune séance, ou les points ne suivent pas les séances.
# $item
refused-programme-minutes = Le point { $item }, ou une personne désignée pour celui-ci, reçoit plus de temps que n’en compte une séance.
# $item
refused-programme-panel = Trop de personnes sont désignées pour le point { $item }, ou quelqu’un l’est deux fois.
# $item
refused-programme-speaker = Une personne désignée pour le point { $item } n’a pas de place confirmée et n’a pas été présentée.
refused-programme-words = Un texte ou un document est donné pour un point que le programme n’a pas.
# $most
refused-programme-documents = Trop de documents. Maximum : { $most }.
# $item
refused-item-in-use = Le point { $item } ne peut être supprimé : la réunion en est saisie, ou quelqu’un a demandé la parole à ce titre.
refused-draft-moved-on = Quelqu’un d’autre a enregistré le projet au même moment. Rien de ce que vous avez saisi n’est perdu : voyez ce qui y figure maintenant, puis enregistrez à nouveau.
refused-chairs = Nommez de deux à { $most } présidents qui se partagent la réunion, chacun une fois, ou aucun.
refused-no-such-chair = Choisissez parmi les présidents de ce dialogue.
refused-nobody-presides = Un des présidents doit être présent : quelqu’un préside.
refused-no-such-sitting = Le programme ne comporte pas cette séance.
refused-rules-precedence-twice = Chaque règle d’ordre figure une seule fois.
# $most, $minutes
refused-rules-limits = Au plus { $most } limites, dont aucune ne dépasse { $minutes } minutes.
# $most
refused-rules-places = Un orateur occupe au moins une place à la fois sur la liste. Maximum : { $most }.

# Before and after the meeting.
refused-evaluation-option = Choisissez l’une des réponses proposées.
refused-evaluation-empty = Répondez à une question au moins, ou écrivez ce que vous changeriez.
refused-evaluation-days = Le formulaire peut rester ouvert de { $least } à { $most } jours.
refused-evaluation-shorter = Le formulaire est déjà ouvert et la durée a été annoncée. Elle peut être prolongée, non raccourcie.
refused-evaluation-over = Le formulaire a été clos le { $closed }. Il n’est plus possible de répondre ni de modifier ses réponses.
refused-evaluation-not-yet = Le formulaire s’ouvre à la fin de la réunion: { $opens }.
refused-evaluation-too-often = Vous avez modifié vos réponses { $most } fois. Elles restent telles quelles.
refused-evaluation-not-over = Le formulaire est encore ouvert, ou ses réponses ont déjà été réunies.
refused-adopted-moved-on = Quelqu’un d’autre a entre-temps rédigé ou publié ce texte. Voyez ce qui figure maintenant; ce que vous avez saisi est conservé ci-dessous.
refused-adopted-without-original = Rédigez le texte dans la langue choisie comme langue originale.
refused-adopted-nothing = Il n’y a pas de projet à publier.
refused-no-such-paper = Il n’existe pas de document { $paper } accessible à tous.
refused-panel-items = Choisissez les points du programme publié pour lesquels vous cherchez des intervenants.
refused-panel-deadline = Le dernier jour doit être à venir, et postérieur au premier.
refused-panel-not-open = Les propositions sont reçues à partir du { $opens }.
refused-panel-closed = Les propositions étaient reçues jusqu’au { $closed }.
refused-panel-no-call = Il n’y a pas d’appel à intervenants pour cette réunion.
refused-proposal-decided = Cette proposition a fait l’objet d’une décision.
refused-proposal-of-another = Quelqu’un d’autre a déjà proposé cette personne pour ce point.
refused-proposal-too-often = Une proposition peut être rédigée { $most } fois. Elle reste telle quelle.
refused-proposals-too-many = Une personne peut être proposée pour { $most } points.
refused-proposal-withdrawn = Cette proposition a été retirée.
refused-too-many-words = Ramenez ce texte à { $most } mots.

# Suggestions over the years
refused-suggestion-no-summary = « { $paper } » n’est pas un résumé de dialogue accessible à tous. Les suggestions ne proviennent que de tels résumés.
refused-suggestion-no-paragraph = Indiquez au moins un paragraphe du résumé par son numéro.
# $last: the number of its last paragraph
refused-suggestion-beyond-paper = Le résumé compte { $last } paragraphes numérotés ; l’un de ces numéros est plus élevé.
# $most: a number
refused-suggestion-waivers = Une entrée peut passer outre à { $most } avertissements au plus. Employez d’autres mots.
refused-suggestion-sources-many = Une suggestion peut provenir de { $most } documents, et de { $paragraphs } paragraphes de chacun.
refused-no-such-suggestion = Il n’existe pas de suggestion { $suggestion } en vigueur.
refused-suggestion-moved-on = Quelqu’un d’autre a entre-temps modifié cette entrée. Voyez ce qui figure maintenant; ce que vous avez saisi est conservé ci-dessous.
refused-suggestion-taken = Il existe déjà une entrée à l’adresse « { $suggestion } ». Une adresse garde son sens; choisissez-en une autre.
refused-suggestions-many = Le registre contient déjà { $most } suggestions.
refused-suggestion-themes = Choisissez de un à { $most } thèmes.
refused-suggestion-split = Choisissez certains des paragraphes de cette entrée et laissez-en d’autres.
refused-no-such-reference = Cette entrée ne comporte pas cette référence.
refused-references-many = Une entrée peut contenir { $most } références.
refused-reference-to-come = La date du { $day } n’est pas encore arrivée.
refused-reference-not-later = La date du { $day } n’est pas postérieure au { $raised }, jour où la suggestion a été faite pour la première fois. Seuls des documents ultérieurs sont cités.
refused-reference-sources = Nommez de une à { $most } sources du registre, chacune une fois.
refused-suggestion-without-original = Il n’y a pas de texte dans la langue que vous avez indiquée comme langue originale.
