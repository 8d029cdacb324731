# Nombres oficiales, en la medida en que existan.

## Instrumentos

convention = Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
convention-short = Convención contra la Delincuencia Organizada
convention-and-protocols = Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
protocol-trafficking-in-persons = Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
protocol-trafficking-in-persons-short = Protocolo contra la Trata de Personas
protocol-smuggling-of-migrants = Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
protocol-smuggling-of-migrants-short = Protocolo contra el Tráfico Ilícito de Migrantes
protocol-firearms = Protocolo contra la Fabricación y el Tráfico Ilícitos de Armas de Fuego, sus Piezas y Componentes y Municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
protocol-firearms-short = Protocolo sobre Armas de Fuego
conference = Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
conference-short = Conferencia de las Partes
mechanism = Mecanismo de Examen de la Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
mechanism-short = Mecanismo de Examen
constructive-dialogue = diálogo constructivo
constructive-dialogues = diálogos constructivos

## Temas

topic-firearms = Armas de fuego
topic-trafficking-in-persons = Trata de personas
topic-smuggling-of-migrants = Tráfico ilícito de migrantes
topic-technical-assistance = Asistencia técnica
topic-international-cooperation = Cooperación internacional

## Grupos de trabajo, y tal como siguen a «la reunión»

group-firearms = Grupo de Trabajo sobre Armas de Fuego
group-firearms-of = del Grupo de Trabajo sobre Armas de Fuego
group-technical-assistance = Grupo de Trabajo de Expertos Gubernamentales sobre Asistencia Técnica
group-technical-assistance-of = del Grupo de Trabajo de Expertos Gubernamentales sobre Asistencia Técnica
group-international-cooperation = Grupo de Trabajo sobre Cooperación Internacional
group-international-cooperation-of = del Grupo de Trabajo sobre Cooperación Internacional
group-trafficking-in-persons = Grupo de Trabajo sobre la Trata de Personas
group-trafficking-in-persons-of = del Grupo de Trabajo sobre la Trata de Personas
group-smuggling-of-migrants = Grupo de Trabajo sobre el Tráfico Ilícito de Migrantes
group-smuggling-of-migrants-of = del Grupo de Trabajo sobre el Tráfico Ilícito de Migrantes

## Tipos de organización

kind-ngo = organización no gubernamental
kind-academia = mundo académico
kind-private-sector = sector privado
kind-parliamentarian = parlamentario
kind-other = otro
count-ngo =
    { $n ->
        [one] { $n } organización no gubernamental
       *[other] { $n } organizaciones no gubernamentales
    }
count-academia =
    { $n ->
        [one] { $n } institución académica
       *[other] { $n } instituciones académicas
    }
count-private-sector =
    { $n ->
        [one] { $n } entidad del sector privado
       *[other] { $n } entidades del sector privado
    }
count-parliamentarian =
    { $n ->
        [one] { $n } parlamentario
       *[other] { $n } parlamentarios
    }
count-other =
    { $n ->
        [one] { $n } otro
       *[other] { $n } otros
    }

## Unidades, etapas y modalidades de una cifra

unit-organizations = organizaciones
unit-persons = personas
unit-registrations = inscripciones
unit-states = Estados
unit-reviews = exámenes
count-organizations =
    { $n ->
        [one] { $n } organización
       *[other] { $n } organizaciones
    }
count-persons =
    { $n ->
        [one] { $n } persona
       *[other] { $n } personas
    }
count-registrations =
    { $n ->
        [one] { $n } inscripción
       *[other] { $n } inscripciones
    }
count-states =
    { $n ->
        [one] { $n } Estado
       *[other] { $n } Estados
    }
count-reviews =
    { $n ->
        [one] { $n } examen
       *[other] { $n } exámenes
    }
count-dialogues =
    { $n ->
        [one] { $n } diálogo constructivo
       *[other] { $n } diálogos constructivos
    }
mode-in-person = presencial
mode-online = en línea
mode-all = presencial y en línea

## Tipos de documentos

paper-chair-summary = Resumen de la Presidencia
paper-note-by-secretariat = Nota de la Secretaría
paper-status-paper = Documento sobre la situación
paper-background-paper = Documento de antecedentes
paper-programme = Programa
paper-points-paraphrased = Puntos principales, parafraseados

## Funciones

officer-chair = Presidencia
officer-co-chair = Copresidencia

## Lugares

place-vienna = Viena

## Tratamientos

honorific-mr = Sr. { $name }
honorific-ms = Sra. { $name }
