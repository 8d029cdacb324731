# Fórmulas convenidas de los documentos; las variables de cada una se nombran en el archivo inglés.

## Presentación

united-nations = Naciones Unidas
distr-general = Distr. general
language-line = Español
original =
    Original: { $language ->
        [ar] árabe
        [zh] chino
        [es] español
        [fr] francés
        [ru] ruso
       *[en] inglés
    }
language-only =
    { $language ->
        [ar] Árabe únicamente
        [zh] Chino únicamente
        [es] Español únicamente
        [fr] Francés únicamente
        [ru] Ruso únicamente
       *[en] Inglés únicamente
    }
conference-name = Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
mechanism-name = Mecanismo de Examen de la Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
session-line = { $ordinal } período de sesiones
meeting-line = { $ordinal } reunión
place-line = { $place }, { $dates }
agenda-line =
    { $provisional ->
        [no] Tema { $number } del programa{ $mark }
       *[yes] Tema { $number } del programa provisional{ $mark }
    }
agenda-note = { $symbol }.
note-by-the-secretariat = Nota de la Secretaría
summary-by-the-chair = Resumen de la Presidencia
summary-by-the-co-chairs = Resumen de la Copresidencia
draft-not-official = BORRADOR – no es un documento oficial
informal-not-official = PARA INFORMACIÓN – no es un documento oficial
reproduced-from-issued = Reproducción de { $symbol } tal como se publicó; prevalece el documento publicado.
available-at = Puede consultarse en { $address }.
end-of-paper = ***

## La Nota

note-title = Resúmenes, preparados por las Presidencias, de los diálogos constructivos celebrados de conformidad con el párrafo 53 de los procedimientos y reglas para el funcionamiento del Mecanismo de Examen de la Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
note-title-short = Diálogos constructivos: resúmenes de las Presidencias
note-agenda-title = Examen de la aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
note-heading-introduction = Introducción
note-heading-year = Diálogos constructivos celebrados en { $year }
note-establishment = El Mecanismo de Examen de la Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos fue establecido por la Conferencia de las Partes en la Convención en octubre de 2018, en su noveno período de sesiones. Los procedimientos y reglas por los que se rige su funcionamiento figuran en el anexo de la resolución 9/1 de la Conferencia{ $mark }.
note-establishment-note = { available-at }
note-basis = Los diálogos constructivos con los interesados pertinentes, entre ellos las organizaciones no gubernamentales, se basan en el artículo 32, párrafo 3 c), de la Convención contra la Delincuencia Organizada y en el párrafo 53 de los procedimientos y reglas. Son una práctica habitual: cada uno se convoca una vez que un grupo de trabajo ha concluido su período de sesiones y aprobado su informe. Su finalidad es un intercambio fructífero, en el que se informa a los participantes de la evolución y los resultados del proceso de examen y se les piden aportaciones y sugerencias, en particular sobre la forma de mejorar la aplicación de la Convención y sus Protocolos.
note-year =
    En { $year }, { $count ->
        [one] { $count } diálogo constructivo siguió
       *[other] { $count } diálogos constructivos siguieron
    } a las reuniones de los grupos de trabajo de la Conferencia.
note-meetings =
    { $noun ->
        [session]
            { $count ->
                [one] del { $ordinal } período de sesiones { $groups }
               *[other] de los períodos de sesiones { $ordinal } { $groups }
            }
       *[meeting]
            { $count ->
                [one] de la { $ordinal } reunión { $groups }
               *[other] de las reuniones { $ordinal } { $groups }
            }
    }
note-dialogue-held =
    El { $date }, tras la conclusión { $meetings }, se celebró el { $ordinal } { $joint ->
        [yes] diálogo constructivo conjunto
       *[no] diálogo constructivo
    }.
note-dialogue-held-unordered =
    El { $date }, tras la conclusión { $meetings }, se celebró un { $joint ->
        [yes] diálogo constructivo conjunto
       *[no] diálogo constructivo
    }.
note-officer = { $name }, { $office }
note-chair-of-group =
    { $chairing ->
        [co-chairs] la Copresidencia { $group }, { $officers }
        [one-of-co-chairs] una de las personas que ejercían la Copresidencia { $group }, { $officers }
       *[chair] la Presidencia { $group }, { $officers }
    }
note-chaired-by =
    { $chairing ->
        [co-chairs] Estuvo a cargo de la Copresidencia del Grupo de Trabajo: { $chairs }.
        [one-of-co-chairs] Estuvo a cargo de una de las personas que ejercían la Copresidencia del Grupo de Trabajo: { $chairs }.
        [one-of-each] Estuvo a cargo de { $chairs }.
       *[chair] Estuvo a cargo de la Presidencia del Grupo de Trabajo: { $chairs }.
    }
note-counts =
    Participaron en él { $ngo } { $ngo ->
        [one] organización no gubernamental
       *[other] organizaciones no gubernamentales
    } y { $other } { $other ->
        [one] otro interesado pertinente
       *[other] otros interesados pertinentes
    } ({ $academia } del mundo académico y { $private_sector } del sector privado).
note-counts-strict =
    Participaron en él { $ngo } { $ngo ->
        [one] organización no gubernamental
       *[other] organizaciones no gubernamentales
    } y { $other } { $other ->
        [one] otro interesado pertinente
       *[other] otros interesados pertinentes
    } ({ $academia } del mundo académico y { $private_sector } del sector privado).
note-counts-unknown = No constan cifras de participación.
note-summary =
    En la página web del Mecanismo puede consultarse un resumen de los debates{ $mark } preparado por la { $prepared ->
        [co-chairs] Copresidencia
       *[chair] Presidencia
    }{ $page_mark }.
note-summary-note = { available-at }
note-page-note = { available-at }

## Resumen de la Presidencia

summary-title =
    { $joint ->
        [yes] Diálogo constructivo conjunto celebrado de conformidad con el párrafo 53 de los procedimientos y reglas para el funcionamiento del Mecanismo de Examen de la Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
       *[no] Diálogo constructivo celebrado de conformidad con el párrafo 53 de los procedimientos y reglas para el funcionamiento del Mecanismo de Examen de la Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
    }
summary-heading-introduction = Introducción
summary-heading-opening = Apertura
summary-heading-briefing = Información sobre la evolución y los resultados del proceso de examen
summary-heading-inputs = Aportaciones y sugerencias de los participantes e información sobre sus actividades, incluidas las destinadas a atender las necesidades de asistencia técnica
summary-establishment = { note-establishment }
summary-basis = { note-basis }
summary-counts =
    Participaron en el diálogo { $ngo } { $ngo ->
        [one] organización no gubernamental
       *[other] organizaciones no gubernamentales
    } y { $other } { $other ->
        [one] otro interesado pertinente
       *[other] otros interesados pertinentes
    } ({ $academia } del mundo académico y { $private_sector } del sector privado).
summary-comments = Las observaciones escritas recibidas en virtud del párrafo 53 de los procedimientos y reglas pueden consultarse en la página web del Mecanismo{ $mark }.
summary-held =
    El { $date_long }, tras la conclusión { $meetings }, se celebró el { $ordinal } { $joint ->
        [yes] diálogo constructivo conjunto
       *[no] diálogo constructivo
    }.
summary-chaired-by = { note-chaired-by }
summary-contents =
    { $prepared ->
        [co-chairs] A continuación figura el resumen de la Copresidencia.
       *[chair] A continuación figura el resumen de la Presidencia.
    }

## Alrededor del texto

reproduced-without-symbol = Reproducción del documento tal como se publicó; prevalece el documento publicado.
link-broken-at-source = enlace roto en la fuente
footnotes = Notas
footnote-back = Volver al texto, nota { $mark }
paragraph-number = Párrafo { $number }
