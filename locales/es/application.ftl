# Una solicitud: su borrador, su comprobación, su recibo, en qué punto está. Las variables de cada mensaje se nombran en el
# archivo inglés.

## Comienzo

begin-title = Presentar una solicitud
begin-applications = Sus solicitudes para esta convocatoria
begin-drafts = Sus borradores
begin-not-open = Esta convocatoria no recibe solicitudes en este momento. Sus borradores se conservan un mes después del vencimiento del plazo.
begin-as = Ha iniciado sesión con la dirección { $address }. Lo que escribe se guarda página por página; puede detenerse en cualquier momento y continuar en otro dispositivo.
begin-start = Comenzar la solicitud
begin-another = Comenzar otra solicitud
begin-address-lead = Solo necesita una dirección de correo electrónico. Le enviamos un código; con él comienza y con él vuelve.
begin-address-hint = El recibo y la decisión se envían a esta dirección.
refused-too-many-drafts = Tiene demasiados borradores. Termine o descarte alguno primero. Máximo: { $most }.

## Borradores

draft-title = Su borrador
draft-without-name = Borrador todavía sin nombre
draft-lead = Antes de que lo presente, nadie lo ve, salvo usted y los colegas a quienes se lo pida.
draft-amends = Está modificando la solicitud { $reference }. Queda como está hasta que presente la modificación.
draft-saved = Guardado: { $when }
draft-offline = No guardado: no hay conexión. Su texto sigue aquí y se intentará de nuevo.
draft-signed-out = No guardado: se ha cerrado su sesión. Su texto sigue aquí. Inicie sesión en otra pestaña y se guardará.
draft-elsewhere = No guardado: esta página se guardó entretanto en otro lugar. Su texto sigue aquí. Continuar muestra ambos.
draft-not-saved = No guardado. Su texto sigue aquí y se intentará de nuevo.
draft-kept = Guardado
draft-kept-how = Para volver, inicie sesión con la misma dirección en cualquier dispositivo: el borrador está entre sus páginas. Se conserva un mes después del vencimiento del plazo.
draft-late = El plazo ha vencido. Lo que presente ahora se recibe y se señala como tardío; los funcionarios deciden si se tiene en cuenta.
draft-not-yet = La convocatoria todavía no está abierta. Puede escribir ya, y presentar la solicitud cuando se abra.
draft-over = El plazo ha vencido y no se recibe nada más. Lo que escribió se conserva un mes; la convocatoria indica a quién escribir.
draft-withdrawn = La convocatoria fue retirada. Lo que escribió se conserva un mes.
draft-to-review = Comprobar y presentar
draft-people = Quién trabaja en él
draft-people-count =
    { $n ->
        [one] { $n } persona puede abrir este borrador.
       *[other] { $n } personas pueden abrir este borrador.
    }
draft-invited = Invitado, aún no lo ha abierto:
draft-hand-over = Pedir a un o una colega que trabaje en él
draft-end = Descartar este borrador
draft-end-what = Lo que escribió y sus archivos se destruyen. Lo que se presentó antes queda como está.
draft-end-do = Descartarlo
part-done = Hecho
part-open = Pendiente
my-drafts = Sus borradores
my-organizations = Sus organizaciones

## Colaboración

colleague-title = Invitar a un o una colega
colleague-lead = Su colega recibe una carta con un enlace. Abre el borrador solo para esa dirección; reenviado a otros, no muestra nada.
colleague-address = Dirección de correo electrónico de su colega
colleague-address-hint = Al iniciar sesión con esta dirección, su colega puede modificar y presentar el borrador igual que usted.
colleague-ask = Invitar
colleague-asked = Hay una carta en camino
colleague-mistyped = Si la dirección se escribió mal, repita la invitación con la correcta: solo entra quien puede leer el correo de una dirección.
colleague-too-many = Se ha invitado a demasiados colegas. Espere a que alguien haya abierto el borrador, o hasta mañana
notice-draft-subject = Alguien le pide que trabaje en un texto
notice-draft-body =
    { $who } le pide que trabaje en el borrador de una solicitud.

    Abra este enlace e inicie sesión con la dirección a la que llegó esta carta:
    { $link }

    Si no sabe quién se lo pide, no haga nada.

## Grupos de preguntas

section-organization = Su organización
section-dialogues = Diálogos
organization-lead = Los Estados partes ven el perfil. Se introduce una sola vez; la próxima vez bastará con elegirlo.
organization-which = ¿Para qué organización presenta la solicitud?
organization-which-hint = Aquellas a las que ya representa. Su perfil puede modificarse en su propia página.
organization-new = Otra
organization-new-below = Solo para otra:
organization-choose = Elija para qué organización presenta la solicitud
dialogues-for-which = Una sola solicitud sirve para varios diálogos. Se decide sobre cada uno por separado.
dialogues-which = ¿Para qué diálogos presenta la solicitud?
dialogues-none = Elija al menos un diálogo
dialogues-over = Ya no es posible: { $dialogue }
quoted = «{ $text }»
question-condition = Responda si eligió { $answers } en: { $question }
answer-none = Sin respuesta
answer-given = De acuerdo
answer-file = Un archivo
meanwhile-title = Entretanto, esta página se guardó en otro dispositivo
meanwhile-what = No se ha perdido nada: aquí se muestran ambos textos. Lo que envíe ahora sustituye a lo que hay.
meanwhile-there = Lo que está guardado ahora
meanwhile-yours = Lo que usted escribió

## Archivos

file-hint = { $help } PDF, DOCX, ODT, PNG, JPEG o TXT, de 25 MB como máximo.
file-remove = Quitar { $name }
file-size =
    { $n ->
        [one] { $n } kB
       *[other] { $n } kB
    }
file-kind = No se admite este tipo de archivo. Envíelo en formato PDF, DOCX, ODT, PNG, JPEG o TXT
file-name = El nombre de este archivo no puede conservarse. Póngale uno más corto, con letras sencillas
file-too-long = Este archivo supera los { $most } MB. Todo lo demás que escribió se conserva
file-too-many = Hoy se han enviado demasiados archivos. Todo lo demás que escribió se conserva; envíe este archivo mañana
file-empty = Este archivo está vacío. Elija otro
file-not-what-it-says = El contenido de este archivo no es el que su nombre indica. Guárdelo de nuevo en ese formato y vuelva a enviarlo

## Comprobación

review-title = Comprobar y presentar
review-who-and-what = Quién presenta la solicitud, y para qué
review-lacking = Todavía falta
lacking-answer = { $question }: { $fault }
lacking-organization = Indique para qué organización presenta la solicitud
lacking-dialogues = Elija al menos un diálogo
review-kept = No se ha presentado nada. Todo lo que escribió se conserva.
review-row = Lo que verán los Estados
review-submit = Presentar
review-amend = Presentar la modificación
review-what-follows = Recibe un recibo con una referencia. Los funcionarios examinan la solicitud; puede modificarla hasta que venza el plazo, ver en cualquier momento en qué punto está, y retirarla.
review-what-follows-amend = Las nuevas respuestas sustituyen a las anteriores, que se destruyen. Recibe un nuevo recibo.
review-do = Presentar la solicitud
review-do-amend = Presentar la modificación
review-why-lacking = Complete primero lo indicado más arriba.
review-why-closed = La convocatoria no lo recibe en este momento.

## Recibo

receipt-title = Recibo
receipt-lead = Su solicitud se ha recibido. Su referencia es
receipt-received = Recibida
receipt-amended = Modificada
receipt-entry = Asiento en el registro
receipt-hash = Su huella
receipt-hash-what = Conserve este número. Con él, cualquiera puede demostrar que el registro, hasta este asiento, no se modificó después.
receipt-next = Qué sucede a continuación
receipt-copy = Se envía una copia de este recibo a { $address }.
receipt-screening = Los funcionarios examinan la solicitud y pueden hacerle preguntas.
receipt-amend = Puede modificarla { $until }.
receipt-to-status = Ver en qué punto está

## En qué punto está

application-reference = Referencia
application-received = Recibida: { $when }
application-late = Llegó después de vencido el plazo y se señala como tardía. Los funcionarios deciden si se tiene en cuenta.
application-by-office = Un funcionario introdujo esta solicitud por usted.
status-several = Su solicitud { $reference }
status-now = Qué sucede ahora
status-received = Su solicitud está en examen preliminar
status-sufficient = Su solicitud está lista para la lista
status-set-aside = Su solicitud fue apartada
status-circulated = Su solicitud está ante los Estados partes { $until }
status-submitted = Su solicitud está ante la Mesa ampliada { $until }
status-referred = Su solicitud espera la decisión de { $body }
status-admitted = Su organización ha sido admitida
status-not-admitted = Su organización no ha sido admitida
status-withdrawn = Usted retiró esta solicitud
status-cancelled = El diálogo se ha cancelado
next-received = Los funcionarios comprueban si la información es suficiente. No tiene que hacer nada.
next-sufficient = Figurará en la próxima lista que se presente a los Estados. No tiene que hacer nada.
next-set-aside = No figura en ninguna lista. La secretaría puede retomarla: escriba al contacto indicado en la convocatoria si cree que es un error.
next-circulated = Los Estados pueden leer su fila y pueden objetar. No tiene que hacer nada.
next-policy = Qué efecto tiene una objeción: { $policy } ({ $document }).
next-referred = El órgano examina el caso. Se le comunicará por carta; no tiene que hacer nada.
next-admitted = Designe ahora a las personas que participarán.
next-review = Puede pedir que se revise, a través del contacto indicado en la convocatoria.
next-no-review = La decisión es definitiva para este diálogo. Puede presentar una solicitud para cualquier otro.
next-withdrawn = No se le da más curso. Puede presentar otra solicitud mientras haya una convocatoria abierta.
next-cancelled = No se celebrará. Su solicitud queda donde estaba.
next-decisions-by = Las decisiones se prevén a más tardar el { $day }.
step-submitted = Presentación
step-screening = Examen preliminar
step-circulation = Ante los Estados
step-decision = Decisión
step-done = hecho
step-now = ahora
step-ahead = aún no
step-stopped = detenido
step-since = Desde el { $day }
status-steps = Etapas de la solicitud: { $dialogue }
decided-line = Decisión de { $body } del { $day }; fundamento: { $basis }.
decided-policy = Política aplicable: { $policy }
decided-review = Esta decisión puede revisarse: escriba al contacto indicado en la convocatoria.
decided-final = Esta decisión no se revisa.
objection-told = Hay una objeción.
objection-told-state = Estado: { $state }
objection-told-reasons = Razones indicadas: { $reasons }
status-register = Designar a sus participantes
status-can-do = Qué puede hacer
status-receipt = Recibo para imprimir
status-amend-until = Puede modificar sus respuestas { $until }.
status-amend = Modificar las respuestas
status-withdraw = Retirar la solicitud
status-happened = Qué ha sucedido
status-answers = Sus respuestas
status-row = Lo que los Estados ven de usted
happened-received = Se recibió la solicitud.
happened-amended = Se modificaron las respuestas.
happened-asked = La secretaría hizo una pregunta.
happened-answered = Usted respondió a una pregunta.
happened-circulated = Se distribuyó una lista: { $dialogue }
happened-stage = { $stage }: { $dialogue }
withheld-content = No divulgado: este contenido se destruyó.

## Preguntas de la secretaría

asked-title = La secretaría le hace una pregunta
asked-all = Preguntas de la secretaría
asked-until = Plazo de respuesta: { $when }
asked-overdue = El plazo de respuesta ha vencido. Todavía puede responder; la respuesta se señala como tardía.
asked-answer = Responder
asked-answered = Su respuesta
asked-your-answer = Su respuesta
asked-hint = Solo la lee la secretaría.
asked-send = Enviar la respuesta

## Retirada

withdraw-title = Retirar la solicitud
withdraw-nothing = No queda nada que retirar.
withdraw-final = Esto no puede deshacerse. Solo podrá presentar otra solicitud mientras haya una convocatoria abierta.
withdraw-circulated = Los Estados ya han leído su fila. Ven que usted retiró la solicitud.
withdraw-seats = Las plazas de sus participantes se devuelven y pasan a quienes están en espera.
withdraw-stays = El hecho de que presentó y retiró una solicitud permanece en el registro; sus respuestas se destruyen cuando termina su tiempo de conservación.
withdraw-from = ¿De qué diálogo?
withdraw-from-all = De todos
withdraw-choose = Elija de qué diálogo retira la solicitud
withdraw-do = Retirar
withdraw-not = Mantener la solicitud
