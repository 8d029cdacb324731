# Noms officiels, autant qu’il en existe.

## Instruments

convention = Convention des Nations Unies contre la criminalité transnationale organisée
convention-short = Convention contre la criminalité organisée
convention-and-protocols = Convention des Nations Unies contre la criminalité transnationale organisée et Protocoles s’y rapportant
protocol-trafficking-in-persons = Protocole additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants
protocol-trafficking-in-persons-short = Protocole relatif à la traite des personnes
protocol-smuggling-of-migrants = Protocole contre le trafic illicite de migrants par terre, air et mer, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée
protocol-smuggling-of-migrants-short = Protocole relatif au trafic illicite de migrants
protocol-firearms = Protocole contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée
protocol-firearms-short = Protocole relatif aux armes à feu
conference = Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée
conference-short = Conférence des Parties
mechanism = Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant
mechanism-short = Mécanisme d’examen
constructive-dialogue = dialogue constructif
constructive-dialogues = dialogues constructifs

## Thèmes

topic-firearms = Armes à feu
topic-trafficking-in-persons = Traite des personnes
topic-smuggling-of-migrants = Trafic illicite de migrants
topic-technical-assistance = Assistance technique
topic-international-cooperation = Coopération internationale

## Groupes de travail, et tels qu’ils suivent « la réunion »

group-firearms = Groupe de travail sur les armes à feu
group-firearms-of = du Groupe de travail sur les armes à feu
group-technical-assistance = Groupe de travail d’experts gouvernementaux sur l’assistance technique
group-technical-assistance-of = du Groupe de travail d’experts gouvernementaux sur l’assistance technique
group-international-cooperation = Groupe de travail sur la coopération internationale
group-international-cooperation-of = du Groupe de travail sur la coopération internationale
group-trafficking-in-persons = Groupe de travail sur la traite des personnes
group-trafficking-in-persons-of = du Groupe de travail sur la traite des personnes
group-smuggling-of-migrants = Groupe de travail sur le trafic illicite de migrants
group-smuggling-of-migrants-of = du Groupe de travail sur le trafic illicite de migrants

## Types d’organisation

kind-ngo = organisation non gouvernementale
kind-academia = milieux universitaires
kind-private-sector = secteur privé
kind-parliamentarian = parlementaire
kind-other = autre
count-ngo =
    { $n ->
        [one] { $n } organisation non gouvernementale
       *[other] { $n } organisations non gouvernementales
    }
count-academia =
    { $n ->
        [one] { $n } établissement universitaire
       *[other] { $n } établissements universitaires
    }
count-private-sector =
    { $n ->
        [one] { $n } entité du secteur privé
       *[other] { $n } entités du secteur privé
    }
count-parliamentarian =
    { $n ->
        [one] { $n } parlementaire
       *[other] { $n } parlementaires
    }
count-other =
    { $n ->
        [one] { $n } autre
       *[other] { $n } autres
    }

## Unités, étapes et modes d’un chiffre

unit-organizations = organisations
unit-persons = personnes
unit-registrations = inscriptions
unit-states = États
unit-reviews = examens
count-organizations =
    { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    }
count-persons =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
count-registrations =
    { $n ->
        [one] { $n } inscription
       *[other] { $n } inscriptions
    }
count-states =
    { $n ->
        [one] { $n } État
       *[other] { $n } États
    }
count-reviews =
    { $n ->
        [one] { $n } examen
       *[other] { $n } examens
    }
count-dialogues =
    { $n ->
        [one] { $n } dialogue constructif
       *[other] { $n } dialogues constructifs
    }
mode-in-person = en personne
mode-online = en ligne
mode-all = en personne et en ligne

## Types de documents

paper-chair-summary = Résumé de la présidence
paper-note-by-secretariat = Note du Secrétariat
paper-status-paper = Document de situation
paper-background-paper = Document d’information
paper-programme = Programme
paper-points-paraphrased = Points principaux, paraphrasés

## Fonctions

officer-chair = Présidence
officer-co-chair = Coprésidence

## Lieux

place-vienna = Vienne

## Titres de civilité

honorific-mr = M. { $name }
honorific-ms = Mme { $name }
