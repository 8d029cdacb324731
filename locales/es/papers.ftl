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
note-summary-cited = { $title }, { $date }.
note-summary-note = { available-at }
note-page-note = { available-at }

## Documentos que acompañan a la Nota

note-year-in-part =
    De los { $held } diálogos constructivos celebrados en { $year }, { $count ->
        [one] se presenta aquí { $count }
       *[other] se presentan aquí { $count }
    }.
companion-byline = Recopilado a partir del registro
companion-heading-reading = Cómo leer el presente documento
compilation-title = Recopilación de las recomendaciones de los grupos de trabajo y de las sugerencias formuladas en los diálogos constructivos
compilation-scope = Se expone primero, en la medida en que consta en el registro, lo que decidieron los grupos de trabajo en las reuniones a las que siguieron los diálogos constructivos y, a continuación, lo que se sugirió en esos diálogos.
compilation-standing = Lo que decidió un grupo de trabajo figura en su informe aprobado, al que no sustituye un extracto en lenguaje sencillo. Las sugerencias son de los participantes, tal como las reflejan los resúmenes de las Presidencias, y no un resultado convenido. Nada de lo que aquí figura afirma que una cosa llevara a la otra.
compilation-languages = Los extractos y las sugerencias figuran en el presente idioma cuando constan en él en el registro y, en los demás casos, en el idioma en que se redactaron.
compilation-heading-decided = Recomendaciones de los grupos de trabajo
compilation-decided = { $meetings }: lo que se decidió, en lenguaje sencillo{ $mark }.
compilation-decided-none = { $meetings }: en el registro no constan ni un extracto de lo que se decidió ni la dirección del informe aprobado.
compilation-report-note = { available-at }
compilation-heading-suggested = Sugerencias formuladas en los diálogos
compilation-theme = Sobre el tema «{ $theme }», se sugirió:
compilation-unthemed = Sin agrupar por temas:
compilation-suggestion = { $text } (diálogo del { $date })
compilation-suggestion-of =
    { $text } (diálogo del { $date }, resumen, { $count ->
        [one] párr.
       *[other] párrs.
    } { $paragraph })
compilation-none = En el registro no constan sugerencias de estos diálogos.
compilation-without = En el registro no constan sugerencias de los siguientes diálogos: { $dialogues }.
annex-title = Participación en los diálogos constructivos
annex-unit = Las cifras cuentan las organizaciones que participaron, en sala y en línea conjuntamente. Cada serie se indica con el día que describe y su fuente.
annex-sums = La suma de varios diálogos es una suma de participaciones y no un número de organizaciones: una organización que participó en dos diálogos cuenta dos veces.
annex-joint = Un diálogo conjunto cuenta en cada uno de sus grupos de trabajo; las sumas por grupo de trabajo no deben agregarse.
annex-charts = Los gráficos de estas cifras, cada uno con su cuadro, pueden verse en { $address }.
annex-heading-dialogues = Cada diálogo
annex-heading-years = Participaciones por año
annex-heading-groups = Participaciones por grupo de trabajo
annex-each = En el cuadro { $table } figuran las organizaciones que participaron en cada diálogo, con el día que describen las cifras.
annex-years = En el cuadro { $table } figuran las participaciones, como suma de los diálogos de cada año.
annex-groups = En el cuadro { $table } figuran las participaciones, como suma de los diálogos de cada grupo de trabajo.
annex-table-each = Organizaciones que participaron en los diálogos constructivos, por diálogo
annex-table-years = Participaciones por año
annex-table-groups = Participaciones por grupo de trabajo
annex-head-dialogue = Diálogo
annex-head-year = Año
annex-head-group = Grupo de trabajo
annex-head-ngo = Organizaciones no gubernamentales
annex-head-other = Otros interesados pertinentes
annex-head-academia = De ellos: mundo académico
annex-head-private-sector = De ellos: sector privado
annex-head-as-of = Al
annex-head-counted = Diálogos incluidos
annex-counted = { $counted } de { $dialogues }
annex-not-known = no se conoce
annex-all = Total
annex-source = { $title } ({ $publisher }).
annex-disagreeing = Otras fuentes cuentan de otro modo.
comments-title = Observaciones escritas sobre los diálogos constructivos
comments-notice = Las opiniones expresadas en las observaciones son las de sus autores y de nadie más. Las observaciones se publicaron tal como se escribieron.
comments-names = Cada una figura con los nombres que su autor aceptó y con su título en el idioma en que se escribió. Las observaciones retiradas posteriormente se cuentan y no se enumeran.
comments-heading = Observaciones por diálogo
comments-of = { $dialogue }:
comments-none = { $dialogue }: no hay observaciones escritas publicadas.
comments-gone = Retiradas después de su publicación: { $count }.
comments-line = { $title }, de { $author }; { $language }; publicada el { $date }; { $reference }.
comments-anonymous = un autor que no se nombra

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
summary-counts-live =
    Participaron en el diálogo { $ngo_text } { $ngo ->
        [one] organización no gubernamental
       *[other] organizaciones no gubernamentales
    } y { $other_text } { $other ->
        [one] otro interesado pertinente
       *[other] otros interesados pertinentes
    } ({ $academia_text } del mundo académico y { $private_sector_text } del sector privado).
summary-item-opening =
    { $prepared ->
        [co-chairs] En relación con el tema { $number } del programa, la Copresidencia declaró abierto el diálogo constructivo.
       *[chair] En relación con el tema { $number } del programa, la Presidencia declaró abierto el diálogo constructivo.
    }
summary-item-briefing = En relación con el tema { $number } del programa, se informó a los participantes de la evolución y los resultados del proceso de examen.
summary-item-report =
    { $prepared ->
        [co-chairs] En relación con el tema { $number } del programa, la Copresidencia informó sobre la reunión que había precedido al diálogo constructivo.
       *[chair] En relación con el tema { $number } del programa, la Presidencia informó sobre la reunión que había precedido al diálogo constructivo.
    }
summary-item-panel = En relación con el tema { $number } del programa, se celebró una mesa redonda.
summary-item-discussion =
    { $prepared ->
        [co-chairs] En relación con el tema { $number } del programa, la Copresidencia cedió la palabra a los participantes para que formularan sus aportaciones y sugerencias.
       *[chair] En relación con el tema { $number } del programa, la Presidencia cedió la palabra a los participantes para que formularan sus aportaciones y sugerencias.
    }
summary-closing =
    { $prepared ->
        [co-chairs] La Copresidencia dio las gracias a los participantes por sus contribuciones y declaró clausurado el diálogo constructivo.
       *[chair] La Presidencia dio las gracias a los participantes por sus contribuciones y declaró clausurado el diálogo constructivo.
    }

## Alrededor del texto

reproduced-without-symbol = Reproducción del documento tal como se publicó; prevalece el documento publicado.
link-broken-at-source = enlace roto en la fuente
footnotes = Notas
footnote-back = Volver al texto, nota { $mark }
paragraph-number = Párrafo { $number }
table-number = Cuadro { $number }
table-source = Fuente:
table-remark = Nota:
table-cell = { $head }: { $value }
