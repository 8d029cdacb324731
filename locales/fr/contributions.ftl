# Activités, besoins, offres et recherche : remis, publiés, renvoyés, refusés, retirés.
contributions-title = Activités, besoins, offres et recherche
contributions-lead = Ce que des organisations et des spécialistes font, demandent, offrent et constatent sur les sujets des dialogues. Chaque contribution a une référence durable.
contributions-words = Avec les mots
contributions-nothing = Rien de tel n’a été publié.
contributions-shown =
    { $n ->
        [0] Aucune contribution
        [one] { $n } contribution
       *[other] { $n } contributions
    }
contributions-mine = Mes activités, besoins, offres et travaux
contributions-mine-what = Signalez une activité, indiquez l’assistance technique nécessaire ou offerte, ou apportez des travaux de recherche et des données. Un fonctionnaire lit chaque contribution avant qu’elle soit publiée.
contributions-as-everybody = Ce qui a été publié
contributions-none-here = Aucune contribution ici.
contribution-hand-in = Remettre une contribution
contribution-before-form = Le secrétariat lit ce que vous remettez et n’en change jamais un mot. La contribution est publiée, renvoyée avec un motif ou refusée avec un motif. Vous pouvez la retirer à tout moment.
contribution-newer-of = Nouvelle version de «{ $title }». La version précédente est détruite. Indiquez à nouveau si vous acceptez qu’un contact soit montré.
contribution-kind = Nature
contribution-kind-missing = Indiquez de quoi il s’agit.
contribution-kind-activity = Activité
contribution-kind-activity-what = Ce qui a été fait, ou est en cours.
contribution-kind-need = Besoin d’assistance technique
contribution-kind-need-what = Ce qui serait utile, et à qui.
contribution-kind-offer = Offre d’assistance technique
contribution-kind-offer-what = Ce que vous pouvez faire pour d’autres.
contribution-kind-research = Recherche ou données
contribution-kind-research-what = Avec des références, pour que l’on puisse les citer.
contribution-description = Description
contribution-description-hint = Au plus { $most } caractères. N’y inscrivez ni noms ni adresses de personnes: ils ne pourraient pas être retirés séparément.
contribution-description-missing = Donnez une description.
contribution-language = Langue
contribution-topics = Sujets
contribution-region = Région
contribution-region-hint = N’en choisissez pas si plusieurs régions, ou toutes, sont concernées.
contribution-everywhere = Plusieurs régions, ou toutes
contribution-dialogue = Dialogue
contribution-dialogue-hint = Choisissez-en un si la contribution s’y rattache.
contribution-references = Références
contribution-references-hint = Pour la recherche et les données seulement: ce qui est apporté.
contribution-reference-nth = Référence { $n }
contribution-reference-more = Ajouter une référence
contribution-authors = Auteurs
contribution-authors-hint = Dans l’ordre où ils sont cités.
contribution-work = Titre du travail ou du jeu de données
contribution-year = Année
contribution-year-number = Indiquez l’année en chiffres.
contribution-publisher = Éditeur
contribution-locator = DOI ou adresse
contribution-locator-hint = Par exemple 10.5555/12345678, ou une adresse commençant par https://
contribution-locator-wrong = Indiquez un DOI, ou une adresse commençant par https://
contribution-who = Qui présente la contribution
contribution-naming = Sous quel nom
contribution-naming-hint = Vous pouvez retirer le nom à tout moment.
contribution-naming-missing = Indiquez si elle est publiée sous un nom.
contribution-named = Sous le nom de mon organisation, ou le mien si je n’en représente aucune
contribution-named-what = La personne qui l’a saisie pour une organisation n’est pas montrée.
contribution-unnamed = Sans nom
contribution-unnamed-what = Le secrétariat sait qui l’a remise.
contribution-contact = Contact
contribution-contact-hint = Pour que d’autres puissent vous joindre, indiquez un contact. Sans cela, rien n’est conservé et personne ne voit comment vous joindre.
contribution-contact-name = Nom du contact
contribution-contact-address = Adresse électronique du contact
contribution-contact-agree = J’accepte que tout le monde voie ce contact sur la page de la contribution. C’est le mien, ou mon organisation le publie.
contribution-contact-agree-hint = Il figure sur cette page seulement: ni dans la recherche, ni dans les fils, ni dans les données ouvertes. Vous pouvez le retirer à tout moment; il est alors détruit et la contribution reste.
contribution-contact-not-agreed = Acceptez que le contact soit montré, ou laissez ces champs vides.
contribution-contact-missing = Indiquez une adresse, ou décochez la case.
contribution-contact-shown = Montré avec leur accord. Utilisez-le pour l’objet de la contribution.
contribution-contact-office = Montré sur la page de la contribution une fois publiée, aussi longtemps que l’accord subsiste.
contribution-contact-until = Conservé jusqu’au { $day } au plus tard
contribution-contact-withdraw = Retirer le contact
contribution-contact-withdraw-what = Le contact est détruit. La contribution reste.
contribution-name-withdraw = Ne plus montrer de nom
contribution-name-withdraw-what = La contribution reste, sans nom. Cela ne peut être annulé.
contribution-withdraw = Retirer cette contribution
contribution-withdraw-what = Son texte, ses références et son contact sont détruits, ici et partout où ils ont été publiés. Il reste la trace qu’elle a existé.
contribution-shielded = Votre organisation ou vous-même ne figurez pas dans les listes publiques. Ni nom ni contact ne sont montrés avec cette contribution, quoi qui ait été accepté.
contribution-shielded-office = Ceux qui présentent cette contribution ne figurent pas dans les listes publiques. Ni nom ni contact ne sont montrés, quoi qui ait été accepté. Vérifiez que le texte ne nomme personne non plus.
contribution-views = Les contributions n’engagent que leurs auteurs. Elles sont publiées telles qu’elles ont été écrites, sans être approuvées.
contribution-published = Publication
contribution-published-on = Publiée le { $day }
contribution-published-once = Publiée le { $day }, n’est plus affichée
contribution-gone = Cette contribution n’est plus publiée.
contribution-cite = Comment citer
contribution-state-submitted = Au secrétariat
contribution-state-returned = Renvoyée
contribution-state-published = Publiée
contribution-state-declined = Non publiée
contribution-state-withdrawn = Retirée
contribution-next-submitted = Un fonctionnaire la lit, puis la publie, la renvoie ou la refuse avec un motif. Vous en êtes informé.
contribution-next-returned = Elle vous est renvoyée pour le motif ci-dessous. Vous pouvez envoyer une nouvelle version.
contribution-next-published = Tout le monde peut la lire.
contribution-next-declined = Elle n’est pas publiée, pour le motif ci-dessous.
contribution-next-withdrawn = Elle a été retirée. Son texte a été détruit; il reste la trace qu’elle a existé.
contribution-done-handed-in = Votre contribution a été reçue.
contribution-done-contact = Le contact a été détruit.
contribution-done-name = Aucun nom n’est plus montré.
contribution-done-withdrawn = Votre contribution a été retirée.
contribution-done-published = La contribution est publiée.
contribution-done-returned = La contribution a été renvoyée.
contribution-done-declined = La contribution a été refusée.
contribution-guards-nothing = Le texte ne nomme ni pays, ni personne, ni adresse.
contribution-guards-what = Ce sont des avertissements. Vous décidez, et ne changez jamais un mot.
contribution-guard-address = Une adresse électronique dans le texte: elle ne pourrait pas être retirée séparément.
contribution-publish = Publier
contribution-publish-what = Elle est publiée telle qu’elle a été écrite.
office-contributions =
    { $n ->
        [one] Activités, besoins, offres et recherche: { $n } en attente
       *[other] Activités, besoins, offres et recherche: { $n } en attente
    }
my-contributions = Activités, besoins, offres, recherche
my-contributions-what = Signaler, demander, offrir, apporter.
search-kind-contribution = Activité, besoin, offre ou recherche
data-contributions = Activités, besoins, offres et recherche
data-contributions-what = Une ligne par contribution publiée, avec ce qu’elle cite; jamais de contact.
data-feed-contributions = Activités, besoins, offres et recherche, en fil
data-feed-contributions-what = Les contributions publiées; celle qui est retirée quitte le fil.
feed-contributions-title = Activités, besoins, offres et recherche sur les sujets des dialogues constructifs
letter-contribution-published-subject = Votre contribution { $reference } est publiée
letter-contribution-published-body =
    Votre contribution { $reference } est publiée telle que vous l’avez écrite:

    { $link }

    Vous pouvez retirer à tout moment la contribution, le nom ou le contact.
letter-contribution-returned-subject = Votre contribution { $reference } vous est renvoyée
letter-contribution-returned-body =
    Votre contribution { $reference } n’a pas été publiée en l’état. Le motif:

    { $reason }

    Vous pouvez envoyer une nouvelle version ici:

    { $link }
letter-contribution-declined-subject = Votre contribution { $reference }
letter-contribution-declined-body =
    Votre contribution { $reference } n’est pas publiée. Le motif:

    { $reason }

    Où elle en est:

    { $link }
