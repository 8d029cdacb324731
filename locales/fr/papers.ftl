# Formules convenues des documents ; les variables de chacune sont nommées dans le fichier anglais.

## Mise en page

united-nations = Nations Unies
distr-general = Distr. générale
language-line = Français
original =
    Original: { $language ->
        [ar] arabe
        [zh] chinois
        [es] espagnol
        [fr] français
        [ru] russe
       *[en] anglais
    }
language-only =
    { $language ->
        [ar] Arabe seulement
        [zh] Chinois seulement
        [es] Espagnol seulement
        [fr] Français seulement
        [ru] Russe seulement
       *[en] Anglais seulement
    }
conference-name = Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée
mechanism-name = Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant
session-line = { $ordinal } session
meeting-line = { $ordinal } réunion
place-line = { $place }, { $dates }
agenda-line =
    { $provisional ->
        [no] Point { $number } de l’ordre du jour{ $mark }
       *[yes] Point { $number } de l’ordre du jour provisoire{ $mark }
    }
agenda-note = { $symbol }.
note-by-the-secretariat = Note du Secrétariat
summary-by-the-chair = Résumé de la présidence
summary-by-the-co-chairs = Résumé de la coprésidence
draft-not-official = PROJET – document non officiel
informal-not-official = POUR INFORMATION – document non officiel
reproduced-from-issued = Reproduit d’après { $symbol } tel que publié ; le document publié fait foi.
available-at = Disponible à l’adresse { $address }.
end-of-paper = ***

## La Note

note-title = Résumés, établis par les présidences, des dialogues constructifs tenus conformément au paragraphe 53 des procédures et règles applicables au fonctionnement du Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant
note-title-short = Dialogues constructifs : résumés établis par les présidences
note-agenda-title = Examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant
note-heading-introduction = Introduction
note-heading-year = Dialogues constructifs tenus en { $year }
note-establishment = Le Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant a été créé par la Conférence des Parties à la Convention en octobre 2018, à sa neuvième session. Les procédures et règles qui régissent son fonctionnement figurent en annexe à la résolution 9/1 de la Conférence{ $mark }.
note-establishment-note = { available-at }
note-basis = Les dialogues constructifs avec les parties prenantes concernées, dont les organisations non gouvernementales, sont fondés sur l’article 32, paragraphe 3 c), de la Convention contre la criminalité organisée et sur le paragraphe 53 des procédures et règles. Ils sont une pratique régulière : chacun est convoqué une fois qu’un groupe de travail a achevé sa session et adopté son rapport. Ils visent un échange fructueux, au cours duquel les participants sont informés de l’évolution et des résultats du processus d’examen et invités à faire part de leurs contributions et suggestions, notamment sur les moyens d’améliorer l’application de la Convention et des Protocoles s’y rapportant.
note-year =
    En { $year }, { $count ->
        [one] { $count } dialogue constructif a suivi
       *[other] { $count } dialogues constructifs ont suivi
    } les réunions des groupes de travail de la Conférence.
note-meetings =
    { $noun ->
        [session]
            { $count ->
                [one] de la { $ordinal } session { $groups }
               *[other] des { $ordinal }s sessions { $groups }
            }
       *[meeting]
            { $count ->
                [one] de la { $ordinal } réunion { $groups }
               *[other] des { $ordinal }s réunions { $groups }
            }
    }
note-dialogue-held =
    Le { $date }, à l’issue { $meetings }, s’est tenu le { $ordinal } { $joint ->
        [yes] dialogue constructif conjoint
       *[no] dialogue constructif
    }.
note-dialogue-held-unordered =
    Le { $date }, à l’issue { $meetings }, s’est tenu un { $joint ->
        [yes] dialogue constructif conjoint
       *[no] dialogue constructif
    }.
note-officer = { $name }, { $office }
note-chair-of-group =
    { $chairing ->
        [co-chairs] la coprésidence { $group }, { $officers }
        [one-of-co-chairs] l’un des membres de la coprésidence { $group }, { $officers }
       *[chair] la présidence { $group }, { $officers }
    }
note-chaired-by =
    { $chairing ->
        [co-chairs] Il a été présidé par la coprésidence du Groupe de travail : { $chairs }.
        [one-of-co-chairs] Il a été présidé par l’un des membres de la coprésidence du Groupe de travail : { $chairs }.
        [one-of-each] Il a été présidé par { $chairs }.
       *[chair] Il a été présidé par la présidence du Groupe de travail : { $chairs }.
    }
note-counts =
    Y ont participé { $ngo } { $ngo ->
        [one] organisation non gouvernementale
       *[other] organisations non gouvernementales
    } et { $other } { $other ->
        [one] autre partie prenante concernée
       *[other] autres parties prenantes concernées
    } (milieux universitaires : { $academia } ; secteur privé : { $private_sector }).
note-counts-strict =
    Y ont participé { $ngo } { $ngo ->
        [one] organisation non gouvernementale
       *[other] organisations non gouvernementales
    } et { $other } { $other ->
        [one] autre partie prenante concernée
       *[other] autres parties prenantes concernées
    } (milieux universitaires : { $academia } ; secteur privé : { $private_sector }).
note-counts-unknown = Aucun chiffre de participation n’a été consigné.
note-summary =
    Un résumé des débats{ $mark }, établi par la { $prepared ->
        [co-chairs] coprésidence
       *[chair] présidence
    }, peut être consulté sur la page Web du Mécanisme{ $page_mark }.
note-summary-cited = { $title }, { $date }.
note-summary-note = { available-at }
note-page-note = { available-at }

## Documents accompagnant la Note

note-year-in-part =
    Sur les { $held } dialogues constructifs tenus en { $year }, { $count ->
        [one] { $count } est présenté ici
       *[other] { $count } sont présentés ici
    }.
companion-byline = Établi à partir du registre
companion-heading-reading = Comment lire le présent document
compilation-title = Compilation des recommandations des groupes de travail et des suggestions formulées lors des dialogues constructifs
compilation-scope = Sont présentées d’abord, dans la mesure où le registre les contient, les décisions prises par les groupes de travail aux réunions que les dialogues constructifs ont suivies, puis les suggestions formulées lors de ces dialogues.
compilation-standing = Les décisions d’un groupe de travail figurent dans son rapport adopté, qu’un condensé en langage clair ne remplace pas. Les suggestions sont celles de participants, telles que les résumés des présidences les reflètent ; elles ne constituent pas un résultat convenu. Rien ici n’affirme que l’une a conduit à l’autre.
compilation-languages = Les condensés et les suggestions sont donnés dans la présente langue lorsque le registre les contient dans cette langue et, à défaut, dans celle où ils ont été rédigés.
compilation-heading-decided = Recommandations des groupes de travail
compilation-decided = { $meetings } : ce qui a été décidé, en langage clair{ $mark }.
compilation-decided-none = { $meetings } : le registre ne contient ni condensé des décisions ni adresse du rapport adopté.
compilation-report-note = { available-at }
compilation-heading-suggested = Suggestions formulées lors des dialogues
compilation-theme = Sur le thème « { $theme } », il a été suggéré :
compilation-unthemed = Sans regroupement par thème :
compilation-suggestion = { $text } (dialogue du { $date })
compilation-suggestion-of =
    { $text } (dialogue du { $date }, résumé, { $count ->
        [one] par.
       *[other] par.
    } { $paragraph })
compilation-none = Le registre ne contient aucune suggestion issue de ces dialogues.
compilation-without = Le registre ne contient aucune suggestion issue des dialogues suivants : { $dialogues }.
annex-title = Participation aux dialogues constructifs
annex-unit = Les chiffres dénombrent les organisations qui ont participé, en salle et en ligne confondues. Chaque série est donnée avec le jour qu’elle décrit et sa source.
annex-sums = Une somme portant sur plusieurs dialogues est une somme de participations et non un nombre d’organisations : une organisation qui a participé à deux dialogues compte deux fois.
annex-joint = Un dialogue conjoint compte pour chacun de ses groupes de travail ; les sommes par groupe de travail ne doivent pas être additionnées.
annex-charts = Des graphiques de ces chiffres, accompagnés chacun de son tableau, se trouvent à l’adresse { $address }.
annex-heading-dialogues = Chaque dialogue
annex-heading-years = Participations par année
annex-heading-groups = Participations par groupe de travail
annex-each = Le tableau { $table } présente les organisations qui ont participé à chaque dialogue, avec le jour que les chiffres décrivent.
annex-years = Le tableau { $table } présente les participations, en somme des dialogues de chaque année.
annex-groups = Le tableau { $table } présente les participations, en somme des dialogues de chaque groupe de travail.
annex-table-each = Organisations ayant participé aux dialogues constructifs, par dialogue
annex-table-years = Participations par année
annex-table-groups = Participations par groupe de travail
annex-head-dialogue = Dialogue
annex-head-year = Année
annex-head-group = Groupe de travail
annex-head-ngo = Organisations non gouvernementales
annex-head-other = Autres parties prenantes concernées
annex-head-academia = Dont : milieux universitaires
annex-head-private-sector = Dont : secteur privé
annex-head-as-of = À la date du
annex-head-counted = Dialogues pris en compte
annex-counted = { $counted } sur { $dialogues }
annex-not-known = inconnu
annex-all = Total
annex-source = { $title } ({ $publisher }).
annex-disagreeing = D’autres sources comptent autrement.
comments-title = Observations écrites sur les dialogues constructifs
comments-notice = Les opinions exprimées dans les observations sont celles de leurs auteurs et d’eux seuls. Les observations ont été publiées telles qu’elles ont été écrites.
comments-names = Chacune figure sous les noms auxquels son auteur a consenti, avec son titre dans la langue où elle a été écrite. Les observations retirées depuis sont comptées mais non énumérées.
comments-heading = Observations par dialogue
comments-of = { $dialogue } :
comments-none = { $dialogue } : aucune observation écrite n’est publiée.
comments-gone = Retirées après leur publication : { $count }.
comments-line = { $title }, par { $author } ; { $language } ; publiée le { $date } ; { $reference }.
comments-anonymous = un auteur qui n’est pas nommé

## Résumé de la présidence

summary-title =
    { $joint ->
        [yes] Dialogue constructif conjoint tenu conformément au paragraphe 53 des procédures et règles applicables au fonctionnement du Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant
       *[no] Dialogue constructif tenu conformément au paragraphe 53 des procédures et règles applicables au fonctionnement du Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant
    }
summary-heading-introduction = Introduction
summary-heading-opening = Ouverture
summary-heading-briefing = Informations sur l’évolution et les résultats du processus d’examen
summary-heading-inputs = Contributions et suggestions des participants et informations sur leurs activités, y compris pour répondre aux besoins d’assistance technique
summary-establishment = { note-establishment }
summary-basis = { note-basis }
summary-counts =
    Ont participé au dialogue { $ngo } { $ngo ->
        [one] organisation non gouvernementale
       *[other] organisations non gouvernementales
    } et { $other } { $other ->
        [one] autre partie prenante concernée
       *[other] autres parties prenantes concernées
    } (milieux universitaires : { $academia } ; secteur privé : { $private_sector }).
summary-comments = Les observations écrites reçues en application du paragraphe 53 des procédures et règles peuvent être consultées sur la page Web du Mécanisme{ $mark }.
summary-held =
    Le { $date_long }, à l’issue { $meetings }, s’est tenu le { $ordinal } { $joint ->
        [yes] dialogue constructif conjoint
       *[no] dialogue constructif
    }.
summary-chaired-by = { note-chaired-by }
summary-contents =
    { $prepared ->
        [co-chairs] Le résumé établi par la coprésidence est reproduit ci-après.
       *[chair] Le résumé établi par la présidence est reproduit ci-après.
    }
summary-counts-live =
    Ont participé au dialogue { $ngo_text } { $ngo ->
        [one] organisation non gouvernementale
       *[other] organisations non gouvernementales
    } et { $other_text } { $other ->
        [one] autre partie prenante concernée
       *[other] autres parties prenantes concernées
    } (milieux universitaires : { $academia_text } ; secteur privé : { $private_sector_text }).
summary-item-opening =
    { $prepared ->
        [co-chairs] Au titre du point { $number } de l’ordre du jour, la coprésidence a ouvert le dialogue constructif.
       *[chair] Au titre du point { $number } de l’ordre du jour, la présidence a ouvert le dialogue constructif.
    }
summary-item-briefing = Au titre du point { $number } de l’ordre du jour, les participants ont été informés de l’évolution et des résultats du processus d’examen.
summary-item-report =
    { $prepared ->
        [co-chairs] Au titre du point { $number } de l’ordre du jour, la coprésidence a rendu compte de la réunion qui avait précédé le dialogue constructif.
       *[chair] Au titre du point { $number } de l’ordre du jour, la présidence a rendu compte de la réunion qui avait précédé le dialogue constructif.
    }
summary-item-panel = Au titre du point { $number } de l’ordre du jour, une table ronde a été organisée.
summary-item-discussion =
    { $prepared ->
        [co-chairs] Au titre du point { $number } de l’ordre du jour, la coprésidence a donné la parole aux participants pour qu’ils présentent leurs contributions et suggestions.
       *[chair] Au titre du point { $number } de l’ordre du jour, la présidence a donné la parole aux participants pour qu’ils présentent leurs contributions et suggestions.
    }
summary-closing =
    { $prepared ->
        [co-chairs] La coprésidence a remercié les participants de leurs contributions et clos le dialogue constructif.
       *[chair] La présidence a remercié les participants de leurs contributions et clos le dialogue constructif.
    }

## Autour du texte

reproduced-without-symbol = Reproduit d’après le document tel que publié ; le document publié fait foi.
link-broken-at-source = lien rompu dans la source
footnotes = Notes
footnote-back = Retour au texte, note { $mark }
paragraph-number = Paragraphe { $number }
table-number = Tableau { $number }
table-source = Source :
table-remark = Note :
table-cell = { $head } : { $value }
