# La secretaría: lo que espera, prever un diálogo, dar forma a una convocatoria. Las variables de cada mensaje se nombran en el
# archivo inglés.

office = Secretaría
office-lead = Lo que espera, diálogo por diálogo, y lo próximo que vence.
office-you = usted
office-command-line = la línea de comandos
office-colleague = un o una colega ({ $reference })
office-save = Guardar
office-choose = Elija una de las opciones
office-not-a-day = Introduzca un día, como 2027-02-12
office-not-a-number = Introduzca un número entero
office-day-past = Este día ya pasó
office-too-long = Es demasiado largo

## Lo que espera

office-nothing = No se está preparando ningún diálogo
office-nothing-why = Prevea el próximo; de él se derivan su convocatoria, el examen de las solicitudes, sus listas y su inscripción.
office-to-screen = por examinar
office-overdue = preguntas con el plazo de respuesta vencido
office-ready = por incluir en una lista
office-lists-open = listas abiertas
office-to-decide = por decidir
office-letters-drafted = cartas en la bandeja de salida
office-waiting-list = en la lista de espera
office-drafts = Convocatorias en preparación
office-past = Diálogos anteriores

## Un diálogo

office-life = En qué punto está este diálogo
office-step-call = Convocatoria
office-step-applications = Solicitudes
office-step-screening = Examen preliminar
office-step-list = Lista
office-step-decisions = Decisiones
office-step-registration = Inscripción
office-step-sitting = Sesión
office-call-none = aún sin convocatoria
office-applications =
    { $n ->
        [0] ninguna todavía
        [one] { $n } solicitud
       *[other] { $n } solicitudes
    }
office-still-to-screen =
    { $n ->
        [0] no espera nada
        [one] { $n } por examinar
       *[other] { $n } por examinar
    }
office-on-open-lists =
    { $n ->
        [0] ninguna ante los Estados
        [one] { $n } ante los Estados
       *[other] { $n } ante los Estados
    }
office-still-to-decide =
    { $n ->
        [0] no espera nada
        [one] { $n } por decidir
       *[other] { $n } por decidir
    }
office-registered =
    { $n ->
        [0] nadie todavía
        [one] { $n } persona
       *[other] { $n } personas
    }
office-reserved = Solo la secretaría ve este diálogo
office-calls = Convocatorias
office-no-calls = Todavía no hay ninguna convocatoria para este diálogo.
office-new-call = Redactar una convocatoria
office-desks = Puestos de trabajo
office-desk = Examen de las solicitudes
office-desk-what = Las solicitudes: verificaciones, preguntas a los solicitantes, lo que pasa a la lista.
office-lists = Listas
office-lists-what = Lo que se presenta a los Estados partes o a la Mesa ampliada, y hasta cuándo.
office-comments = Comentarios por escrito
office-comments-what = Plazo, textos recibidos y publicados.
office-decisions = Decisiones
office-decisions-what = Lo que un órgano tiene que decidir, caso por caso o en bloque.
office-registration = Inscripción
office-registration-what = Plazas, personas, lista de espera, acceso a la sala en línea.
office-letters = Cartas
office-letters-what = Borradores en la bandeja de salida, hasta que un funcionario autorice su envío.
office-counts = Cifras
office-counts-what = Quiénes presentaron una solicitud, fueron admitidos, se inscribieron y acudieron.
office-done-planned = El diálogo está previsto
office-done-announced = El diálogo se ha anunciado
office-done-postponed = El diálogo tiene otra fecha
office-done-cancelled = El diálogo se ha cancelado
office-done-opened = La sesión está abierta
office-done-held = El diálogo se ha celebrado
office-done-chairs = Consta en el registro quién preside
office-done-told = Se informa de ello con un aviso a solicitantes y participantes.

## Previsión

office-plan = Prever un diálogo
office-plan-lead = Un diálogo sigue a una reunión de un grupo de trabajo, o a varias cuando se celebra conjuntamente. Su referencia se compone del tema y el año.
office-plan-meetings = ¿A qué reuniones sigue?
office-plan-to-meeting = Registrar una próxima reunión que no figura en la lista
office-plan-no-meetings = En el registro todavía no consta ninguna próxima reunión.
office-plan-choose-meeting = Elija al menos una reunión
office-plan-no-reference = No queda ninguna referencia libre para estos grupos en ese año
office-plan-date = Día del diálogo
office-plan-mode = ¿En qué modalidad se celebra?
office-plan-audience = ¿Quién puede saber de él?
office-audience-public = Cualquiera: se anuncia ahora
office-audience-restricted = La secretaría, hasta que se anuncie
office-plan-button = Preverlo
office-meeting = Registrar una próxima reunión
office-meeting-group = Grupo de trabajo
office-meeting-number = Número del período de sesiones o de la reunión
office-meeting-called = ¿Cómo se denomina?
office-gathering-session = Período de sesiones
office-gathering-meeting = Reunión
office-meeting-opens = Primer día
office-meeting-closes = Último día
office-meeting-source = De dónde procede este dato
office-meeting-known-source = Una fuente del registro
office-meeting-new-source = O una nueva: su título
office-meeting-publisher = Quién la publicó
office-meeting-no-source = Elija una fuente o indique el título de una nueva
office-meeting-known = Esta reunión ya consta en el registro
office-meeting-button = Registrarla

## Anuncio, aplazamiento, cancelación

office-announce = Anunciarlo
office-announce-lead = Todo el mundo verá el diálogo, su fecha y su calendario. El registro muestra cuándo se anunció.
office-announce-reason = Anunciado.
office-announce-button = Anunciar
office-postpone = Darle otra fecha
office-postpone-lead = Todavía no cambia nada: la página siguiente muestra qué supondría otra fecha.
office-postpone-to = La nueva fecha
office-postpone-look = Ver qué supone
office-postpone-sure = El diálogo se celebraría el { $day }.
office-postpone-means = Las solicitudes, las decisiones y las plazas quedan como están. El plazo de la convocatoria y los plazos de las listas no se desplazan por sí mismos. Estas fechas resultan de la nueva, y se ve afectado lo siguiente:
office-postpone-button = Fijar esta fecha
office-cancel = Cancelarlo
office-cancel-lead = Esto no puede deshacerse. Las solicitudes, las decisiones y las plazas quedan en el registro como estaban; nadie puede ya presentar una solicitud ni inscribirse, y termina el acceso a la sala en línea. Se ve afectado lo siguiente:
office-cancel-button = Cancelar el diálogo
office-open = Abrir la sesión
office-open-lead = Un diálogo se celebra después de que la reunión a la que sigue haya concluido y aprobado su informe. Antes, la sesión se abre por decisión escrita de la Presidencia.
office-open-on = ¿Sobre qué base se abre?
office-open-on-reports = La reunión ha concluido y aprobado su informe
office-open-on-decision = La Presidencia lo ha decidido así
office-open-reference = ¿Dónde consta la decisión?
office-open-button = Abrir la sesión
office-close = Cerrar la sesión
office-close-lead = Una vez cerrada, el diálogo se ha celebrado: figura en las cifras y puede publicarse el resumen de la Presidencia.
office-close-button = Cerrar la sesión
office-chairs = Quién preside
office-chairs-lead = Cada una de estas personas aprueba el resumen antes de su publicación. Varias de un mismo grupo de trabajo son sus copresidentes. Todo el mundo ve los nombres, que se imprimen en el resumen.
office-chairs-unsaid = En el registro aún no consta quién preside.
office-chairs-name = Nombre de la Presidencia { $number }
office-chairs-honorific = Tratamiento
office-chairs-office = Cargo que ocupa en su país
office-chairs-group = Grupo de trabajo
office-chairs-button = Guardar
office-chairs-reason = Se indicó quién preside.
office-chairs-none = Escriba al menos un nombre.
office-chairs-no-office = Escriba el cargo que ocupa en su país: el resumen lo imprime junto al nombre.
office-chairs-too-long = Demasiado largo. Máximo de caracteres: { $n }
office-touches-calls = Convocatorias
office-touches-applications = Solicitudes
office-touches-lists = Listas abiertas
office-touches-seats = Personas inscritas

## Dar forma a una convocatoria

shape-new-lead = Las fechas se proponen a partir del calendario. El formulario modelo está ahí desde el principio; puede modificar cada una de sus preguntas.
shape-new-button = Redactar la convocatoria
shape-title = Título
shape-none = ninguno
shape-terms = Fechas y condiciones
shape-change-terms = Modificar las fechas y las condiciones
shape-dialogues = Diálogos para los que se puede presentar una solicitud
shape-choose-dialogue = Elija al menos un diálogo
shape-opens = Apertura
shape-opens-day = Se abre el
shape-opens-time = a esta hora de Viena
shape-opens-time-hint = En blanco: al comienzo del día
shape-closes = Cierre
shape-closes-day = Se cierra el
shape-closes-time = a esta hora de Viena
shape-closes-time-hint = En blanco: al final del día
shape-late = ¿Qué sucede con las solicitudes tardías?
shape-late-marked = Se reciben y se señalan; los funcionarios deciden si se tienen en cuenta
shape-late-grace = Se reciben y se señalan durante un tiempo; después se rechazan
shape-late-refused = Se rechazan; lo escrito se conserva como borrador
shape-late-after =
    { $n ->
        [one] se reciben y se señalan durante { $n } minuto
       *[other] se reciben y se señalan durante { $n } minutos
    }
shape-grace = Durante cuántos minutos
shape-languages = Idiomas del diálogo
shape-interpretation = Interpretación a
shape-decisions-by = Los solicitantes deberían conocer el resultado a más tardar el
shape-changed-meanwhile = Alguien modificó esta convocatoria después de que usted abriera esta página. Lo que escribió sigue aquí; abra la convocatoria en otra ventana y compare.
shape-not-done = Esto no se hizo
shape-pending = Hay cambios que nadie más ve todavía
shape-see-changes = Ver los cambios y registrarlos
shape-published = Todo el mundo puede leer esta convocatoria
shape-published-what = Lo que modifica aquí se reúne y se publica como una sola versión nueva, después de que usted haya visto la diferencia. Se avisa a quienes presentaron una solicitud; las versiones anteriores siguen siendo legibles.
shape-to-public = Verla como la ve todo el mundo
shape-words = Textos en seis idiomas
shape-words-note = Una convocatoria se publica cuando lo dice todo en los seis idiomas, o cuando usted decide publicarla sin algunos de ellos; el registro lo indica.
shape-words-in = La convocatoria en este idioma: { $language }
shape-whole = completo
shape-missing = faltan textos
shape-without = publicada sin él
shape-about = De qué trata el diálogo
shape-priorities = A quién da prioridad
shape-costs = Gastos y apoyo para viajes
shape-limits = Los límites de la participación
shape-limits-hint = Participar no supone un respaldo ni da derecho a un logotipo; deben declararse los conflictos de intereses.
shape-contact = A quién preguntar antes de presentar una solicitud, y a quién comunicar las represalias
shape-form = El formulario
shape-form-note = Cada sección es una página para los solicitantes.
shape-new-section = Añadir una sección
shape-section-title = Título de la sección
shape-section-help = Lo que hay que saber antes de responder
shape-first-question = Su primera pregunta
shape-new-question = Añadir una pregunta
shape-new-question-lead = Comience por su texto; la página siguiente pregunta cómo se responde.
shape-new-question-button = Continuar
shape-label = La pregunta
shape-help = Cómo responderla
shape-words-missing = Dé el texto en al menos un idioma
shape-up = Subir
shape-down = Bajar
shape-remove = Quitar
shape-removal = Quitar del formulario
shape-removal-lead = Ya no se pregunta a los solicitantes. Las respuestas que se dieron permanecen en sus solicitudes.
shape-answer = La respuesta
shape-kind = ¿Cómo se responde?
shape-kind-line = Una línea de texto
shape-kind-text = Varias líneas de texto, hasta un número de palabras
shape-kind-choice = Una entre varias
shape-kind-several = Cualquiera entre varias
shape-kind-number = Un número entero
shape-kind-date = Un día
shape-kind-file = Un archivo
shape-kind-area = Un país o zona
shape-kind-consent = Un consentimiento
shape-kind-email = Una dirección de correo electrónico
shape-kind-website = Un sitio web
shape-limit = Número máximo de palabras
shape-least = El número más bajo
shape-most = El número más alto
shape-choices = Respuestas para elegir
shape-choices-hint = Una por línea. La primera línea de cada idioma es la misma respuesta, y así sucesivamente.
shape-two-choices = Indique al menos dos respuestas, una por línea
shape-when = Cuándo se pregunta
shape-required = respuesta obligatoria
shape-required-tick = La respuesta es obligatoria
shape-conditional = se pregunta solo a veces
shape-condition = Preguntarla solo si se dio una de estas respuestas
shape-condition-hint = Ninguna: se pregunta siempre. Elija respuestas de una sola pregunta.
shape-one-condition = Elija respuestas de una sola pregunta
shape-asked-when = (Se pregunta solo después de algunas respuestas a «{ $question }».)
shape-answer-use = Para qué sirve la respuesta
shape-purpose = Finalidad
shape-purpose-decision = Decidir sobre la solicitud
shape-purpose-contact = Comunicarse con el solicitante
shape-purpose-logistics = Preparar la reunión
shape-purpose-statistics = Contar
shape-purpose-travel-support = Apoyar los viajes
shape-audience = ¿Quién la ve?
shape-audience-circulated = Los Estados partes y la Mesa ampliada, en la lista
shape-audience-office = Solo la secretaría
shape-retention = Meses después del diálogo hasta que se destruye
# $n: months
shape-retention-most =
    { $n ->
        [one] Según el calendario de conservación, las respuestas con este fin se conservan como máximo { $n } mes.
       *[other] Según el calendario de conservación, las respuestas con este fin se conservan como máximo { $n } meses.
    }
shape-preview = Verla con los ojos de los solicitantes
shape-preview-lead = No se conserva nada de lo que escriba aquí. Se muestran todas las preguntas que dependen de otras.
shape-publish = Publicar la convocatoria
shape-publish-lead = Todo el mundo podrá leerla y, desde el momento en que se abra, presentar una solicitud. Los cambios posteriores se muestran como tales.
shape-publish-button = Publicar
shape-gate = Faltan textos en algunos idiomas.
shape-gate-without = Publicar sin
shape-gate-without-hint = Los lectores de estos idiomas ven los textos de otro. El registro indica quién los dejó fuera.
shape-changes = Cambios en la convocatoria
shape-changes-lead = Esta es la diferencia entre lo que todo el mundo lee ahora y lo que leería.
shape-changes-told =
    { $n ->
        [0] Nadie ha presentado todavía una solicitud.
        [one] Habrá que avisar a { $n } solicitante.
       *[other] Habrá que avisar a { $n } solicitantes.
    }
shape-changes-act = ¿Qué debe hacerse?
shape-changes-act-enter = Registrar los cambios como una versión nueva
shape-changes-act-discard = Abandonar los cambios
shape-changes-button = Hacerlo
shape-changed = antes: { $before } – después: { $after }
shape-question = Pregunta «{ $key }»
shape-no-question = no se pregunta
shape-order = Orden
shape-withdraw = Retirar la convocatoria
shape-withdraw-lead = Nadie puede ya presentar una solicitud. La convocatoria sigue siendo legible e indica que fue retirada; las solicitudes presentadas se mantienen.
shape-withdraw-button = Retirarla
