# Las convocatorias: la lista, una convocatoria y lo que hay que saber antes del primer campo. Las variables de cada mensaje se
# nombran en el archivo inglés.

nav-calls = Convocatorias
calls-title = Convocatorias
calls-lead = Una convocatoria indica de qué trata un diálogo, quién puede presentar una solicitud, hasta cuándo y qué sucede después.
calls-open = Abiertas
calls-coming = Próximas
calls-past = Anteriores
calls-none-open = No hay ninguna convocatoria abierta en este momento. Los próximos diálogos figuran en la página de inicio.

## Plazos

deadline-end-of-day = final del { $day }, hora de Viena
deadline-until-end-of-day = hasta el final del { $day }, hora de Viena
deadline-until = hasta el { $when }
deadline-utc = { $day }, { $time } UTC
deadline-in-full = { $deadline } ({ $universal })
deadline-left =
    { $n ->
        [one] queda { $n } día
       *[other] quedan { $n } días
    }
deadline-today = hoy es el último día
deadline-over = plazo vencido
call-closes = Cierre: { $when }
call-opens = Apertura: { $when }

## Una convocatoria

call-deadline = Las solicitudes se reciben hasta
call-closed = Las solicitudes se recibieron hasta
call-before-you-apply = Antes de presentar una solicitud
call-dialogues = Diálogos
call-opened = Apertura
call-decisions-by = Decisiones previstas a más tardar el
call-languages = Idiomas
call-interpretation = Interpretación
call-no-interpretation = Ninguna
call-about = De qué trata
call-priorities = A quién se da prioridad
call-costs = Gastos y viaje
call-limits = Lo que no significa participar
call-contact = A quién dirigirse
call-asks = Lo que se le preguntará
call-versions = Versiones de esta convocatoria
call-version = Versión { $number }
call-first-version = tal como se publicó por primera vez.
call-changed-deadline = el plazo se trasladó de { $before } a { $after }.
call-changed-opens = la apertura se trasladó.
call-changed-dialogues = los diálogos se modificaron.
call-changed-late = se modificó qué sucede con las solicitudes tardías.
call-changed-languages = los idiomas se modificaron.
call-changed-decisions = se modificó el día para el que se prevén las decisiones.
call-changed-words = los textos o el formulario se modificaron.
call-older-version = Esta es una versión anterior de la convocatoria. Permanece aquí tal como era.
call-to-newest = Leer la versión que vale
call-was-changed = Esta convocatoria se modificó después de su publicación. Las versiones figuran más abajo; se avisó a quienes ya habían presentado una solicitud.
call-withdrawn = Esta convocatoria fue retirada. Ya no se puede presentar nada.
call-drafted = Esto es un borrador. Solo la secretaría puede leerlo.
call-late-marked = Una solicitud que llegue más tarde se recibe y se señala como tardía; los funcionarios deciden si se tiene en cuenta.
call-late-refused = Una solicitud que llegue más tarde no se recibe. Lo que se haya escrito se conserva como borrador.
call-late-grace =
    { $minutes ->
        [one] Durante { $minutes } minuto después del plazo todavía se recibe una solicitud, que se señala como tardía; después, ninguna más.
       *[other] Durante { $minutes } minutos después del plazo todavía se recibe una solicitud, que se señala como tardía; después, ninguna más.
    }
call-of-dialogue = Leer la convocatoria

## Antes de presentar una solicitud

before-title = Antes de presentar una solicitud
before-lead = Aquí se indica quién verá qué, antes de que escriba usted la primera palabra.
before-row = Lo que los Estados ven de usted
before-row-who = Si los funcionarios consideran suficiente su información, esta fila pasa a una lista. Pueden leerla todos los Estados partes, o la Mesa ampliada.
before-row-own-state = Eso incluye al Estado en el que tiene su sede.
before-row-your-state = Eso incluye al Estado en el que tiene su sede: { $area }.
before-row-example = Un ejemplo: lo que los Estados partes verían de una organización ficticia
before-row-yours = Lo que verán los Estados partes
before-never = Lo que nunca se presenta a los Estados
before-never-people = Los nombres de personas: el suyo, los de sus colegas, los de sus miembros. No los escriba en sus respuestas.
before-never-contacts = Los datos de contacto: correo electrónico, teléfono, dirección postal.
before-never-office = Las respuestas y los archivos que solo lee la secretaría. El cuadro siguiente indica cuáles.
before-public = Lo que ve el público
before-public-what = No es público que usted haya presentado una solicitud. Las organizaciones que participaron se cuentan por tipo y región; la suya se nombra solo si usted lo consintió, y puede retirar ese consentimiento. También puede pedir que su organización no figure en ninguna lista pública.
before-objection = Qué efecto tiene una objeción
before-objection-what = Un Estado puede objetar la participación de una organización en un diálogo, indicando o no sus razones.
before-objection-policy = Salvo que la lista indique otra norma y el documento en que se basa, rige lo siguiente: { $policy }.
before-objection-told = Lo que se le comunica: { $disclosure }. La decisión sobre su solicitud indica el órgano, el fundamento y el día.
before-kept = Cuánto tiempo se conserva
before-kept-each-own = Cada respuesta tiene su propio plazo, que indica el cuadro, contado desde el día del diálogo; si son varios, desde el último. Cuando llega, la respuesta se destruye. Si el diálogo se aplaza, cuenta el nuevo día.
before-kept-what = El perfil de su organización se conserva, para que no tenga que introducirlo de nuevo, hasta que usted pida que se destruya. Lo que se decidió permanece en el registro con un número.
before-kept-each = Quién lee cada respuesta, para qué y cuánto tiempo se conserva
column-question = Pregunta
column-seen-by = Quién la lee
column-purpose = Para qué
column-kept = Se conserva tras el diálogo
seen-by-states = Los Estados partes, la Mesa ampliada y la secretaría
seen-by-office = Solo la secretaría
purpose-decision = Para decidir sobre la solicitud
purpose-contact = Para comunicarnos con usted
purpose-logistics = Para preparar la reunión
purpose-statistics = Para contar
purpose-travel-support = Para el apoyo a los viajes
before-safe = Si alguien pudiera estar mirando por encima de su hombro
before-safe-neutral = En su cuenta puede pedir cartas con remitente y asunto neutros y, en un dispositivo compartido, puede no dejar ningún rastro.
before-safe-reprisals = Si teme o sufre represalias por participar, comuníquelo a la secretaría a través del contacto indicado más abajo. Puede pedir que no se le incluya en listas públicas, etiquetas ni pantallas.
before-ask = Puede preguntar primero
before-ask-what = Puede preguntar cualquier cosa a un funcionario antes de seguir, sin presentar una solicitud y sin decir quién es.
before-go-on = Continuar
before-continue = Continuar su borrador: { $name }
before-begin = Pasar a la solicitud
before-not-open = En este momento no se puede presentar nada.

## La fila

as-seen-reference = Referencia
as-seen-reference-later = se asigna al presentarla
as-seen-name = Nombre
as-seen-name-in = { $name } ({ $language })
as-seen-no-area = no se indica
as-seen-individual = Calidad en que se presenta
as-seen-individual-yes = a título personal, como miembro del mundo académico
example-name = Organización de ejemplo (ficticia)
example-field = El ámbito de trabajo de la organización, en una frase
example-mandate = El mandato y la experiencia de la organización, en sus propias palabras
example-answer = Su respuesta, exactamente como la escriba
own-time = (en su hora: { $time })
