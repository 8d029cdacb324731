# Lo que dicen las páginas que se leen; las variables de cada mensaje se nombran en el archivo inglés.

## El marco de cada página

skip-to-content = Ir al contenido
nav-main = Navegación principal
nav-more = Más sobre este registro
nav-languages = Idiomas
nav-languages-foot = Esta página en otros idiomas
nav-dialogues = Diálogos
nav-papers = Documentos
nav-suggestions = Sugerencias
nav-groups = Grupos de trabajo
nav-figures = Cifras
nav-search = Búsqueda
nav-about = Acerca de
nav-glossary = Glosario
nav-officers = Miembros de las Mesas
nav-sources = De dónde proceden los datos
nav-corrections = Correcciones
nav-data = Datos abiertos
nav-press = Prensa y contacto
nav-accessibility = Accesibilidad
nav-privacy = Privacidad
nav-verify = Cómo verificar este registro
footer-what = Registro público de los diálogos constructivos sobre el examen de la Convención contra la Delincuencia Organizada y sus Protocolos. Prevalecen los documentos publicados por la secretaría.
footer-keeper = Registro a cargo de { $keeper }.
footer-no-keeper = No se ha indicado a esta instalación de quién es el registro.
footer-verify = Cómo verificar este registro

## Idiomas, tal como se dice en cuál está un texto

language-ar = árabe
language-en = inglés
language-es = español
language-fr = francés
language-ru = ruso
language-zh = chino

## Formas breves

list-comma = {", "}
sentence = { $words }.
full-stop = .
in-paragraph = párr. { $n }
about-number = alrededor de { $number }
more-than-number = más de { $number }
not-in-the-record = no consta en el registro
not-known = no se conoce
withheld = no divulgado
source-is = Fuente:

## A la fecha de un día

as-of-label = Registro a la fecha de un día
as-of-banner = Ve usted el registro tal como estaba al final del { $day }, hora de Viena.
as-of-leave = Volver a hoy
as-of-another-day = Esta página a otra fecha
as-of-show = Mostrar

## Reuniones y períodos de sesiones, dentro de una línea

gathering-session = { $ordinal } período de sesiones
gathering-meeting = { $ordinal } reunión
meeting-of-group = { $meeting } { $group }
conference-session = { $ordinal } período de sesiones de la Conferencia

## Inicio

home-title = El registro de los diálogos constructivos
home-lead = Una vez que un grupo de trabajo se ha reunido, los Estados y las organizaciones que actúan contra la trata, el tráfico ilícito y la delincuencia organizada se reúnen durante un día. Este es el registro público de esos días: quiénes participaron, qué se sugirió y qué documentos surgieron.
home-demonstration = Esto es una demostración. Lo celebrado hasta 2024 procede de documentos y páginas públicos y cita sus fuentes; los diálogos por venir, su convocatoria y todas las personas que participan en ellos son ficticios. No es una publicación de las Naciones Unidas.
home-numbers = El registro en tres cifras
home-number-dialogues = diálogos celebrados
home-number-participations = participaciones de organizaciones
home-number-papers = documentos
home-number-participations-note =
    { $counted ->
        [one] Total correspondiente a { $counted } diálogo de { $n }; una organización que acudió a tres diálogos cuenta tres veces.
       *[other] Total correspondiente a { $counted } diálogos de { $n }; una organización que acudió a tres diálogos cuenta tres veces.
    }
home-to-figures = Todas las cifras
home-next = Próximo diálogo
home-next-nothing = Por ahora no se ha anunciado ningún diálogo. Cuando se anuncie, aquí figurarán sus fechas y la forma de presentar una solicitud.
home-latest = Últimos diálogos
home-latest-nothing = Todavía no se ha inscrito ningún diálogo.
home-all-dialogues = Todos los diálogos, { $first }–{ $last }
home-papers = Últimos documentos
home-papers-nothing = Todavía no se ha inscrito ningún documento.
home-all-papers = Todos los documentos
home-more = Más en el registro
row-organizations = Organizaciones participantes: { $number }

## La lista de los diálogos

dialogues-title = Diálogos constructivos
dialogues-lead = Todos los diálogos del registro, con las organizaciones participantes tal como las cuentan los documentos oficiales.
dialogues-to-calendar = El año de un vistazo
dialogues-caption = Diálogos, con sus fechas y las organizaciones participantes. Los encabezados de las columnas sirven para ordenar.
dialogues-shown =
    { $n ->
        [0] Ningún diálogo mostrado.
        [one] { $n } diálogo mostrado.
       *[other] { $n } diálogos mostrados.
    }
dialogues-nothing = Ningún diálogo del registro responde a todo lo que ha elegido. Retire una de las opciones o muéstrelo todo.
dialogues-note = Las cifras corresponden a las organizaciones participantes. «Otros» reúne el mundo académico y el sector privado.
dialogues-note-glossary = Cómo se cuenta la participación
filter-topic = Tema
filter-year = Año
filter-kind = Tipo
filter-all = Todo
filter-clear = Mostrar todo
kind-joint = Conjunto
kind-single = De un solo grupo
column-date = Fecha
column-dialogue = Diálogo
column-ngo = ONG
column-other = Otros
column-organizations = Total
column-by = A más tardar
column-step = Etapa
column-basis = En qué se basa la fecha
column-source = Fuente
column-says = Lo que indica
life-planned = Anunciado
life-open = En curso
life-cancelled = Cancelado

## El calendario

calendar-title = Diálogos y reuniones, { $year }
calendar-lead = Los diálogos, las reuniones de los grupos de trabajo a las que siguen y los períodos de sesiones de la Conferencia, en la medida en que sus fechas constan en el registro.
calendar-nothing = No consta nada en el registro para este año.
calendar-dialogue = Diálogo constructivo
calendar-meeting = Grupo de trabajo
calendar-conference = Conferencia de las Partes

## Un diálogo

dialogue-title = Diálogo constructivo del { $day }
dialogue-short = { $topics }, { $day }
on-topic-firearms = sobre armas de fuego
on-topic-trafficking-in-persons = sobre la trata de personas
on-topic-smuggling-of-migrants = sobre el tráfico ilícito de migrantes
on-topic-technical-assistance = sobre asistencia técnica
on-topic-international-cooperation = sobre cooperación internacional
place-on-topic = { $ordinal } diálogo { $on-topic }
# “Tercer” se apocopa solo ante el sustantivo.
place-in-year =
    { $ordinal ->
        [primer] primero
        [tercer] tercero
       *[other] { $ordinal }
    } de { $year }
place-overall =
    { $ordinal ->
        [primer] primero
        [tercer] tercero
       *[other] { $ordinal }
    } de todos
after-meeting = Tras los siguientes trabajos: { $meetings }.
after-meeting-in-person = Tras los siguientes trabajos: { $meetings }; en Viena.
after-meeting-online = Tras los siguientes trabajos: { $meetings }; en línea.
after-meeting-hybrid = Tras los siguientes trabajos: { $meetings }; en Viena y en línea.

life-label = En qué punto está este diálogo
stage-call = Convocatoria
stage-screening = Examen de las solicitudes
stage-decided = Decisión
stage-held = Celebración
stage-summary = Resumen publicado
stage-next-meeting = Próxima reunión
stage-conference = Conferencia
stage-by = a más tardar el { $day }
stage-by-the-chair = por la Presidencia
stage-by-the-co-chairs = por la Copresidencia
stage-conference-when = { $session }, { $month }

participation-title = Participación
participation-not-yet = La participación se conoce una vez celebrado el diálogo.
participation-unknown = En el registro no consta ningún recuento de las organizaciones participantes.
participation-differs = Otras fuentes cuentan de otro modo
numeral-ngo =
    { $n ->
        [one] organización no gubernamental
       *[other] organizaciones no gubernamentales
    }
numeral-academia = del mundo académico
numeral-private-sector = del sector privado
numeral-other =
    { $n ->
        [one] otro interesado
       *[other] otros interesados
    }
took-part-total =
    { $n ->
        [one] Participó { $n } organización.
       *[other] Participaron { $n } organizaciones.
    }

## Cifras en palabras

figure-in-words = { $number } { $unit } ({ $kind }), { $stage }
figure-in-words-by-mode = { $number } { $unit } ({ $kind }), { $stage }, { $mode }
figure-of-states = { $number } { $unit }, { $stage }
figure-of-the-floor = { $number } { $unit } en la sesión, { $kind }
figure-unit-organizations = organizaciones
figure-unit-persons = personas
figure-unit-states = Estados
figure-unit-speakers = oradores
figure-unit-speeches = intervenciones
figure-unit-minutes = minutos de intervención
figure-stage-applied = en la etapa de solicitud
figure-stage-admitted = en la etapa de admisión
figure-stage-registered = en la etapa de inscripción
figure-stage-attended = en la etapa de participación
figure-stage-unclear = en una etapa que la fuente no precisa
figure-mode-all = en persona y en línea en conjunto
figure-mode-in-person = en persona
figure-mode-online = en línea
figure-kind-ngo = sector no gubernamental
figure-kind-other = otros interesados
figure-kind-academia = mundo académico
figure-kind-private-sector = sector privado
figure-kind-parliamentarian = parlamentarios
figure-kind-stakeholder = interesados de todo tipo
figure-kind-state = Estados
figure-kind-intergovernmental = sector intergubernamental
figure-kind-everybody = todos los tipos en conjunto

differing-title = En qué discrepan las fuentes públicas
differing-lead = El registro se rige por las cifras anteriores. Otros textos públicos dan estas; a menudo cuentan otra cosa, como personas en lugar de organizaciones, o quienes se inscribieron en lugar de quienes acudieron.

timetable-title = Calendario
timetable-note = Se cuenta hacia atrás desde el día del diálogo y hacia delante hasta la Conferencia. Ninguna regla fija estas fechas; se indica en qué se basa cada una.
step-call-opens = Se abre la convocatoria
step-call-closes = Se cierra la convocatoria
step-list-circulated = La lista se distribuye a los Estados partes y se presenta a la Mesa ampliada
step-decided = La Mesa ampliada decide
step-registered = Las organizaciones invitadas se han inscrito
step-preparation-day = Jornada de preparación
step-held = El diálogo
step-summary-issued = Se publica el resumen
step-note-submitted = La Nota se presenta a edición
step-note-issued = Se publica la Nota
step-conference-opens = Se inaugura la Conferencia
basis-practice = práctica de diálogos anteriores
basis-setting = configuración de esta instalación
basis-rule-17 = artículo 17 del reglamento, por analogía
basis-recorded = fecha registrada
basis-call = la convocatoria
basis-slots = plazos de presentación de los documentos de la Conferencia

dialogue-papers-nothing = En el registro no consta ningún documento de este diálogo.
facts-title = Datos
fact-date = Fecha
fact-follows = Sigue a
fact-chair = Presidencia
fact-chairs =
    { $n ->
        [0] Presidencia
        [one] Presidencia
       *[other] Presidencia
    }
fact-credited = Resumen preparado por
fact-mode = Modalidad
fact-panels = Mesas redondas
fact-source = Fuente
fact-panels-number =
    { $n ->
        [0] ninguna
        [one] { $n } mesa redonda
       *[other] { $n } mesas redondas
    }
fact-opening = Base de la apertura
fact-order = Orden en el día
fact-before = Anterior
fact-after = Siguiente
fact-reference = Referencia
fact-mode-in-person = en persona
fact-mode-online = en línea
fact-mode-hybrid = en persona y en línea
order-unknown = No se muestran todos los ordinales, porque no consta el orden dentro del día.
chairing-chair = Presidido por la Presidencia del grupo
chairing-one-of-co-chairs = Presidido por una de las personas que ejercen la Copresidencia
chairing-co-chairs = Presidido por la Copresidencia
chairing-one-of-each = Presidido por una persona de la Copresidencia de cada grupo
credited-chair = la Presidencia
credited-co-chairs = la Copresidencia
opening-reports-adopted = la aprobación del informe de cada uno de los grupos de trabajo correspondientes
opening-by-decision = la decisión de la Presidencia consignada en { $reference }
dialogue-more = Más
dialogue-calendar-file = Agenda
sources-here = De dónde proceden estos datos
sources-planned-here = Este diálogo se prepara con Convene; sus datos los ha introducido la secretaría.

## La lista de los documentos

papers-title = Documentos
papers-lead = Resúmenes de las Presidencias, notas para la Conferencia, documentos de antecedentes y programas. Cuando solo existe una paráfrasis de los puntos de un documento, se indica.
papers-shown =
    { $n ->
        [0] Ningún documento mostrado.
        [one] { $n } documento mostrado.
       *[other] { $n } documentos mostrados.
    }
papers-nothing = En el registro no consta ningún documento de este tipo.
papers-composed = Compuestos a partir del registro
papers-composed-lead = La Nota consolidada que hoy resulta del registro, con cada fecha, nombre y número calculados. Es un borrador para la secretaría, no un documento oficial.
papers-kind-summary = Resúmenes
papers-kind-note = Notas
papers-kind-status = Documentos sobre la situación
papers-kind-background = Documentos de antecedentes
papers-kind-programme = Programas
papers-kind-points = Puntos, parafraseados
paper-kind-summary = Resumen de la Presidencia
paper-kind-note = Nota de la Secretaría
paper-kind-composed-note = Nota de la Secretaría, compuesta a partir del registro
paper-kind-status = Situación del examen
paper-kind-background = Documento de antecedentes
paper-kind-programme = Programa
paper-kind-points = Puntos, parafraseados
paper-title-summary = Resumen de la Presidencia: { $dialogue }
paper-title-summary-co-chairs = Resumen de la Copresidencia: { $dialogue }
paper-title-edition = { $paper } ({ $edition })
paper-title-points = Puntos, parafraseados. { $paper }
paper-title-of-dialogue = { $kind }: { $dialogue }
paper-title-of-session = { $kind }: { $session }
paper-title-note = Nota para el { $session }
held-text = Texto íntegro
held-summary = Texto íntegro; relación propia de la Presidencia, no un resultado convenido
held-points = Sus puntos, en nuestras propias palabras
held-address-only = Se lee donde se publicó
held-withheld = El texto no se divulga
held-composed = Borrador, no un documento oficial

## Leer un documento

outline-title = En este documento
paper-beside = Acerca de este documento
paper-download = Descargar
format-pdf = PDF
format-docx = Word (DOCX)
format-akn = Akoma Ntoso
format-txt = Texto sin formato
paper-status = Qué es este documento
status-summary = La relación del diálogo hecha por la propia Presidencia. No es un resultado convenido, y nada de lo que contiene se negoció.
status-note = Una nota de la Secretaría. El documento publicado prevalece sobre esta presentación de su texto.
status-points = Puntos de un documento en nuestras propias palabras. No es el documento ni debe citarse como tal.
status-composed = Compuesto a partir del registro el día de la lectura. Es un borrador, no un documento oficial de las Naciones Unidas.
paper-cite = Citar este documento
paper-cite-paragraph = Para citar un párrafo, abra su número y añada su dirección.
paper-about = Acerca de este documento
paper-in-its-language = Idioma del texto, que es su idioma original: { $language }.
paper-fact-kind = Tipo
paper-fact-symbol = Signatura
paper-fact-language = Idioma
paper-fact-about =
    { $n ->
        [one] Diálogo
       *[other] Diálogos
    }
paper-fact-published = Publicado en
paper-fact-entered = Inscrito el
published-broken = Enlace roto en la fuente: la dirección que allí figura no lleva a ninguna parte.
published-believed = Creemos que debe leerse:
paper-withheld = El texto de este documento no se divulga. Se retiró del registro; que estuvo en él sigue siendo visible.
paper-not-held = El registro no conserva ningún texto de este documento. Esto es lo que se sabe de él.
points-kicker = Puntos, parafraseados
points-lead = Son puntos del documento en nuestras propias palabras, con el párrafo del que procede cada uno. Cite el documento mismo.
points-nothing = No se ha inscrito ningún punto.

cite-author-chair = Presidencia del diálogo
cite-author-chair-named = { $names } (Presidencia)
cite-author-secretariat = Secretaría
cite-author-composed = Compuesto a partir del registro de los diálogos constructivos
cite-note-reproduced = Texto compuesto de nuevo a partir del documento publicado, que prevalece.
cite-text = { $parts } (leído el { $read }). { $note }

## Grupos de trabajo y miembros de las Mesas

groups-title = Grupos de trabajo
groups-lead = Los cinco grupos de trabajo de la Conferencia. Un diálogo sigue a la reunión de un grupo y trata de la materia de ese grupo.
groups-to-officers = Todas las personas que han sido miembros de una Mesa
group-meetings-count =
    { $n ->
        [one] { $n } reunión en el registro
       *[other] { $n } reuniones en el registro
    }
group-meetings = Reuniones
group-meetings-nothing = En el registro no consta ninguna reunión de este grupo.
group-dialogues-nothing = En el registro no consta ningún diálogo de este grupo.
meeting-dates-unknown = Sus fechas no constan en el registro.
meeting-inferred = Su número se deduce de los de otros años; ninguna fuente lo indica.
report-adopted = informe aprobado el { $day }
officers-title = Miembros de las Mesas de los grupos de trabajo
officers-lead = Presidencias y Copresidencias, con el cargo que cada persona ocupaba entonces en su país. Un cargo pertenece a su año: no se modifica cuando la persona pasa a otro puesto.
officers-nothing = En el registro no consta ningún miembro de una Mesa.

## Glosario

glossary-lead = Los términos de este ámbito tal como los emplea el registro, en palabras sencillas.
term-academia = Mundo académico
    .means = Universidades, institutos de investigación y escuelas de políticas públicas. Una de las dos clases que se cuentan como «otros interesados pertinentes».
term-agreed-language = Lenguaje convenido
    .means = Redacción que la Conferencia ha aprobado y que, por ello, los documentos repiten palabra por palabra.
term-as-of = A la fecha de un día
    .means = Lo que se había inscrito en el registro al final de ese día en Viena, en la medida en que aún pueda mostrarse.
term-chair = Presidencia
    .means = La persona elegida para dirigir un grupo de trabajo. Preside también el diálogo que sigue a la reunión del grupo.
term-chair-summary = Resumen de la Presidencia
    .means = El documento en que la Presidencia, o la Copresidencia, da cuenta de un diálogo. Es su propia relación y no un resultado convenido.
term-circulate = Distribuir
    .means = Enviar una lista o un documento a todos los Estados partes, para que cada uno pueda examinarlo.
term-co-chairs = Copresidencia
    .means = Dos o tres personas que dirigen juntas un grupo de trabajo. Un diálogo puede estar presidido por todas ellas o por una.
term-conference = Conferencia de las Partes
    .means = La reunión de todos los Estados partes en la Convención, cada dos años. Sigue la aplicación de la Convención y la marcha del examen.
term-constructive-dialogue = Diálogo constructivo
    .means = Un día en que los Estados y los interesados pertinentes, entre ellos las organizaciones no gubernamentales, intercambian opiniones sobre el examen, una vez que un grupo de trabajo ha concluido su reunión.
term-convention = Convención contra la Delincuencia Organizada
    .means = La Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional, aprobada en 2000, con tres Protocolos: sobre la trata de personas, sobre el tráfico ilícito de migrantes y sobre las armas de fuego.
term-extended-bureau = Mesa ampliada
    .means = Los miembros de la Mesa de la Conferencia junto con quienes presiden los grupos regionales. Decide qué organizaciones participan cuando hay objeciones.
term-head = Cabeza del registro
    .means = El número y la huella del asiento más reciente. Quien los anote podrá comprobar más adelante que nada de lo anterior se ha modificado.
term-issued = Publicado
    .means = Se dice de un documento que la secretaría ha dado a conocer con su encabezamiento. El documento publicado prevalece sobre toda copia.
term-joint-dialogue = Diálogo conjunto
    .means = Un solo diálogo que sigue a las reuniones de varios grupos de trabajo y da lugar a un solo resumen.
term-masthead = Encabezamiento
    .means = La parte superior de un documento de las Naciones Unidas: su órgano, su fecha, su idioma y el tema del programa.
term-ngo = Organización no gubernamental
    .means = Organización que no forma parte de un Gobierno ni tiene fines de lucro. Abreviado: ONG.
term-note = Nota consolidada
    .means = El documento con que la Secretaría informa a la Conferencia, cada dos años, de los diálogos celebrados desde su anterior período de sesiones.
term-participation = Participación, tal como se cuenta
    .means = Las organizaciones que participaron, no las personas ni las organizaciones que solo se inscribieron. Las cifras de unidades o etapas distintas nunca se suman.
term-private-sector = Sector privado
    .means = Las empresas y sus asociaciones. Una de las dos clases que se cuentan como «otros interesados pertinentes».
term-review-mechanism = Mecanismo de Examen
    .means = El proceso por el que los Estados partes examinan mutuamente su aplicación de la Convención y sus Protocolos.
term-stakeholder = Interesado pertinente
    .means = Organización o persona ajena a los poderes públicos que puede aportar trabajo o conocimientos: organizaciones no gubernamentales, mundo académico, sector privado.
term-states-parties = Estados partes
    .means = Los Estados, y las organizaciones regionales, que están obligados por la Convención.
term-symbol = Signatura
    .means = Las letras y los números con que se identifica un documento de las Naciones Unidas. Las asigna la secretaría; aquí no se inventa ninguna.
term-working-group = Grupo de trabajo
    .means = Órgano de la Conferencia encargado de una materia. Cinco de ellos celebran reuniones a las que siguen diálogos constructivos.

## Correcciones

corrections-title = Correcciones
corrections-lead = Lo que se inscribió mal y se ha corregido: qué cambió, cuándo y por qué. Nada se corrige sin una línea aquí.
corrections-nothing = No ha sido necesario corregir nada.
corrections-changed = Corregido: { $facts }.
corrections-days = Antes: { $before }; ahora: { $after }.
corrections-report = Comunicarnos un error

## Fuentes

sources-lead = Cada dato del registro cita su fuente. Cuando las fuentes difieren, un documento de la Conferencia tiene preferencia sobre una página de la secretaría, y esta sobre cualquier otra.
sources-nothing = No se ha inscrito ninguna fuente.
rank-paper = Documentos de la Conferencia y sus grupos de trabajo
rank-paper-note = El registro se rige por ellos.
rank-secretariat = Páginas de la secretaría
rank-secretariat-note = Se utilizan cuando ningún documento dice nada, y se muestran junto a él cuando difieren.
rank-other = Otras
rank-other-note = Organizaciones, redes y prensa. Se utilizan cuando no se conoce nada más.

## Verificar el registro

verify-lead = El registro es una cadena de asientos numerados. Cada uno lleva la huella del anterior, de modo que ningún asiento puede modificarse, retirarse o intercalarse sin que cambien también todas las huellas posteriores.
verify-head = El asiento más reciente en este momento
verify-number = Número
verify-hash = Huella
verify-entered = Inscrito
verify-how = Cómo comprobarlo por su cuenta
verify-step-export = Tome la exportación pública del registro: una línea por asiento, con su contenido cuando es público y, cuando no lo es, la huella que lo compromete.
verify-export-link = La cabeza más reciente, para programas
verify-step-script = Ejecute el breve script que acompaña a la documentación de Convene, o escriba uno: recalcula cada huella, desde el primer asiento hasta el último.
verify-step-compare = Compare la última huella con la que figura más arriba, o con una que usted u otras personas hayan anotado antes.
verify-shows = Qué demuestra esto
verify-shows-what = Que cada asiento público está tal como se inscribió, en su orden, y que los asientos que no son públicos no se han sustituido desde entonces.
verify-cannot = Qué no puede demostrar
verify-cannot-what = Una cadena por sí sola no puede mostrar que se han cortado sus últimos asientos: para ello hace falta una cabeza anotada antes. Tampoco puede mostrar que lo inscrito es cierto; para eso cada dato cita su fuente.

## Acerca de

about-title = Acerca de este registro
about-lead = Convene lleva el registro público de los diálogos constructivos, desde la convocatoria hasta la Nota que llega a la Conferencia.
about-what = Qué es un diálogo constructivo
about-what-1 = Los Estados partes en la Convención contra la Delincuencia Organizada examinan mutuamente su aplicación. Para que se escuche a quienes trabajan sobre el terreno, a la reunión de cada grupo de trabajo sigue un día de diálogo con organizaciones no gubernamentales, el mundo académico y el sector privado.
about-what-2 = La Presidencia resume el día en un documento propio y, cada dos años, la Secretaría informa de todos los diálogos a la Conferencia en una sola Nota.
about-record = Cómo se lleva este registro
about-record-1 = Todo lo que sucede se inscribe como un acto, con su fecha y su fuente, y nada se reescribe: un error se corrige con un nuevo asiento, que aparece en la lista de correcciones.
about-record-2 = Los ordinales, las sumas y los calendarios se calculan y nunca se escriben a mano. Lo que se desconoce sigue sin conocerse, y así se indica.
about-not = Qué no es
about-not-1 = Es un registro de trabajo. Prevalecen los documentos publicados por la secretaría, y nada de lo aquí contenido supone una renuncia a las prerrogativas e inmunidades de las Naciones Unidas.
about-languages = Idiomas
about-languages-1 = Todas las páginas existen en los seis idiomas oficiales de las Naciones Unidas. Los documentos, los cargos y las observaciones figuran en su idioma original, que se indica.
about-further = Véase también

## Prensa y contacto

press-lead = Puede usted citar estas páginas. Los datos pueden utilizarse libremente; le rogamos que cite la fuente que cada uno de ellos indica.
press-contact = Contacto
press-office = Oficina
press-email = Correo electrónico
press-telephone = Teléfono
press-postal = Dirección postal
press-no-contact = No se ha configurado ningún contacto para esta instalación. Quien la administra puede indicar uno.
press-quoting = Cuando cite
press-quoting-1 = El resumen de la Presidencia es la relación propia de la Presidencia. No es un resultado convenido ni una posición de las Naciones Unidas.
press-quoting-2 = Los números son de organizaciones, salvo que se indique otra cosa. En una suma, una organización que acudió dos veces cuenta dos veces.
press-quoting-3 = Los puntos señalados como parafraseados están en nuestras palabras, no en las del documento.
press-mistake = Si encuentra un error
press-mistake-1 = Le rogamos que comunique al contacto anterior de qué página y de qué dato se trata. Lo que se corrige figura en la lista de correcciones.

## Accesibilidad

accessibility-lead = Estas páginas están pensadas para que las lean todas las personas, con cualquier navegador, con el teclado y con lector de pantalla.
accessibility-done = Qué se ha hecho
accessibility-done-1 = Todas las páginas funcionan sin scripts, con 360 píxeles de ancho y ampliadas a cuatro veces su tamaño.
accessibility-done-2 = Los títulos, las regiones y las tablas están marcados; cada página empieza con un enlace a su contenido; el foco está siempre visible.
accessibility-done-3 = El color nunca es el único indicio; el texto mantiene un contraste de al menos 4,5 a 1, tanto en el modo claro como en el oscuro.
accessibility-done-4 = Cada gráfico va acompañado de la tabla de sus números.
accessibility-known = Qué se sabe que falta
accessibility-known-1 = Los documentos originales publicados en otros sitios, a los que llevan estas páginas, pueden no ser accesibles.
accessibility-known-2 = Los textos del registro están únicamente en su idioma original.
accessibility-tested = Cómo se comprueba
accessibility-tested-1 = Con arreglo a las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, automáticamente en todas las páginas en árabe y en inglés, con el ancho de un teléfono y con el de un escritorio, y también a mano.
accessibility-tell-us = Comunicarnos qué no le funciona

## Privacidad

privacy-lead = La lectura de estas páginas no deja ningún rastro que nos permita llegar hasta usted.
privacy-reading = Cuando lee
privacy-reading-1 = Sin cookies, sin scripts, sin recuentos de terceros, sin solicitudes a otros servidores. El diario del servidor anota qué se pidió y cuándo, para poder encontrar los fallos.
privacy-signed-in = Cuando inicia sesión
privacy-signed-in-1 = Una sola cookie mantiene la sesión en su dispositivo. Ningún script la lee y ningún otro sitio la recibe; en un dispositivo compartido termina con el navegador. La página de inicio de sesión tiene un único script pequeño, solo para las llaves de acceso. En la página de su cuenta ve dónde tiene sesiones abiertas, puede cerrarlas y hacer destruir lo que guardamos de usted.
privacy-record = Las personas en el registro
privacy-record-1 = Los miembros de las Mesas nombrados con su cargo en documentos publicados son datos públicos y permanecen en el registro. Todo lo demás sobre las personas se guarda aparte del registro de actos.
privacy-record-2 = Lo que se guarda aparte puede destruirse; la página dice entonces «no divulgado», y el registro sigue siendo verificable.
privacy-ask = Preguntar por los datos que le conciernen

## Cuando algo va mal

problem-number = Respuesta { $status }
problem-kept = Nada ha cambiado por ello, y nada de lo que hizo en otra parte se ha perdido.
problem-way-back = Volver a la página de la que viene
problem-go-on = Por dónde continuar
problem-to-dialogues = Todos los diálogos
problem-to-papers = Todos los documentos
problem-to-search = Buscar en el registro
problem-to-contact = Decirnos qué buscaba
problem-not-found = No hay nada en esta dirección
problem-not-found-why = Puede que la dirección esté mal escrita, o que lo que había aquí no sea público. Las direcciones de los diálogos y los documentos no cambian.
problem-wrong = Algo en la dirección no tiene sentido
problem-forbidden = No tiene acceso a esta página
problem-forbidden-why = Lo que hay aquí está destinado a un círculo más reducido de lectores.
problem-not-allowed = Esta dirección no admite este tipo de solicitud
problem-not-allowed-why = Puede leerse, y no se le puede enviar nada.
problem-too-long = La dirección es demasiado larga
problem-too-long-why = Ninguna dirección de este sitio es tan larga. Le rogamos que acorte lo que sigue al signo de interrogación.
problem-too-large = Es demasiado de una vez
problem-too-large-why = Lo enviado es mayor que cualquier cosa que admite este sitio.
problem-slow = Esto ha tardado demasiado
problem-slow-why = El servidor está ocupado o se estaba deteniendo. Le rogamos que vuelva a intentarlo dentro de un minuto.
problem-busy = Demasiadas solicitudes a la vez
problem-busy-export-why = El registro completo se entrega a dos solicitantes a la vez. Le rogamos que vuelva a intentarlo dentro de un minuto; entretanto, las páginas del sitio siguen disponibles.
problem-busy-past-why = Para mostrar el registro tal como estaba en un día pasado hay que volver a leerlo desde su primer asiento, un día cada vez, y ya hay muchas solicitudes en espera. Le rogamos que vuelva a intentarlo dentro de un minuto; entretanto, el registro de hoy sigue disponible.
problem-busy-work-why = Esta solicitud exige trabajo del servidor, y ya hay muchas en espera. Le rogamos que vuelva a intentarlo dentro de un minuto.
problem-broken = Algo ha fallado por nuestra parte
problem-broken-why = El fallo ha quedado anotado. Una página que falla no afecta al registro mismo.
wrong-request = No se pudo leer la solicitud.
wrong-day = «{ $given }» no es un día. Un día se escribe como 2024-04-05.
wrong-day-ahead = { $given } todavía no ha llegado. El registro puede verse a la fecha de hoy o de un día anterior.
wrong-year = «{ $given }» no es un año. Un año tiene cuatro cifras, como 2024.
wrong-topic = «{ $given }» no es uno de los cinco temas.
wrong-theme = «{ $given }» no es uno de los temas.
wrong-kind = «{ $given }» no es un tipo que pueda elegirse aquí.
wrong-sort = La lista no puede ordenarse por «{ $given }».
wrong-paper-kind = «{ $given }» no es un tipo de documento.

## Forms and desks: what stands around every question

form-optional = (opcional)
# Said before what is wrong with an answer, for those who hear the page
form-error = Error:
form-meanwhile = Otra persona guardó esto entretanto. Lo que usted escribió sigue aquí y a su lado figura lo que se guardó. Si guarda ahora, lo suyo lo sustituye.
form-stands-now = Figura ahora: { $what }
form-stands-empty = Ahora no figura nada.
form-stands-ticked = Ahora está marcado.
form-stands-unticked = Ahora no está marcado.
form-errors = Algunas respuestas requieren su atención
form-choose = Elija de la lista
form-change = Modificar
form-day = Día
form-month = Mes
form-year = Año
# $what: what the row of a list is about
form-pick = Seleccionar { $what }
# A number follows
form-picked = Seleccionadas:
# $name: a file's name
form-file-here = { $name } ya ha llegado. Elija un archivo solo para sustituirlo.
form-continue = Continuar
form-later = Guardar y volver más tarde
form-back = Volver
# $step, $steps: numbers; $title: what this step is about
form-step = { $step } de { $steps }: { $title }
# $time: a time of day
form-saved = Guardado a las { $time }.
colon = { ": " }
# $limit: how many words there may be; $n: how many there were
form-words =
    { $limit ->
        [one] { $limit } palabra como máximo; { $n } al guardar por última vez.
       *[other] { $limit } palabras como máximo; { $n } al guardar por última vez.
    }
demonstration-bar = Demostración: las organizaciones, las delegaciones y sus usuarios son ficticios y ningún mensaje sale de esta máquina.
demonstration-mailbox = Leer los mensajes enviados
# $role: in whose place one stands
acting-as = Actúa usted como: { $role }.
acting-leave = Dejar esta función
