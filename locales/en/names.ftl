# Names: of instruments, bodies, topics, States and kinds. The official name wherever there is one.

## Instruments

convention = United Nations Convention against Transnational Organized Crime
convention-short = Organized Crime Convention
convention-and-protocols = United Nations Convention against Transnational Organized Crime and the Protocols thereto
protocol-trafficking-in-persons = Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime
protocol-trafficking-in-persons-short = Trafficking in Persons Protocol
protocol-smuggling-of-migrants = Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime
protocol-smuggling-of-migrants-short = Smuggling of Migrants Protocol
protocol-firearms = Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
protocol-firearms-short = Firearms Protocol
conference = Conference of the Parties to the United Nations Convention against Transnational Organized Crime
conference-short = Conference of the Parties
mechanism = Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
mechanism-short = Review Mechanism
constructive-dialogue = constructive dialogue
constructive-dialogues = constructive dialogues

## Topics

topic-firearms = Firearms
topic-trafficking-in-persons = Trafficking in persons
topic-smuggling-of-migrants = Smuggling of migrants
topic-technical-assistance = Technical assistance
topic-international-cooperation = International cooperation

## Working groups, and as they stand after "the meeting of"

group-firearms = Working Group on Firearms
group-firearms-of = the Working Group on Firearms
group-technical-assistance = Working Group of Government Experts on Technical Assistance
group-technical-assistance-of = the Working Group of Government Experts on Technical Assistance
group-international-cooperation = Working Group on International Cooperation
group-international-cooperation-of = the Working Group on International Cooperation
group-trafficking-in-persons = Working Group on Trafficking in Persons
group-trafficking-in-persons-of = the Working Group on Trafficking in Persons
group-smuggling-of-migrants = Working Group on the Smuggling of Migrants
group-smuggling-of-migrants-of = the Working Group on the Smuggling of Migrants

## Kinds of organization

kind-ngo = non-governmental organization
kind-academia = academia
kind-private-sector = private sector
kind-parliamentarian = parliamentarian
kind-other = other
count-ngo =
    { $n ->
        [one] { $n } non-governmental organization
       *[other] { $n } non-governmental organizations
    }
count-academia =
    { $n ->
        [one] { $n } academic institution
       *[other] { $n } academic institutions
    }
count-private-sector =
    { $n ->
        [one] { $n } private sector entity
       *[other] { $n } private sector entities
    }
count-parliamentarian =
    { $n ->
        [one] { $n } parliamentarian
       *[other] { $n } parliamentarians
    }
count-other =
    { $n ->
        [one] { $n } other
       *[other] { $n } others
    }

## Units, stages and modes of a figure

unit-organizations = organizations
unit-persons = persons
unit-registrations = registrations
unit-states = States
unit-reviews = reviews
count-organizations =
    { $n ->
        [one] { $n } organization
       *[other] { $n } organizations
    }
count-persons =
    { $n ->
        [one] { $n } person
       *[other] { $n } persons
    }
count-registrations =
    { $n ->
        [one] { $n } registration
       *[other] { $n } registrations
    }
count-states =
    { $n ->
        [one] { $n } State
       *[other] { $n } States
    }
count-reviews =
    { $n ->
        [one] { $n } review
       *[other] { $n } reviews
    }
count-dialogues =
    { $n ->
        [one] { $n } constructive dialogue
       *[other] { $n } constructive dialogues
    }
mode-in-person = in person
mode-online = online
mode-all = in person and online

## Kinds of papers

paper-chair-summary = Chair’s summary
paper-note-by-secretariat = Note by the Secretariat
paper-status-paper = Status paper
paper-background-paper = Background paper
paper-programme = Programme
paper-points-paraphrased = Points, paraphrased

## Roles

officer-chair = Chair
officer-co-chair = Co-Chair

## Places

place-vienna = Vienna

## Honorifics, which stand with a name (rule W4)

# $name
honorific-mr = Mr. { $name }
# $name
honorific-ms = Ms. { $name }
