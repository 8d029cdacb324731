# How long things are kept: the office’s page and what the privacy page says of it.

retention-title = Plazos de conservación
retention-lead = Lo que las personas escribieron se destruye cuando llega su término. Aquí ve cuál es ese término, quién lo aprobó, qué vence próximamente y qué se destruyó.
retention-in-force = El calendario vigente
retention-standard = Nadie ha aprobado aún un calendario. Se aplican los plazos que trae Convene.
# $number; $when: a moment; $proposer and $approver: names
retention-approved = Calendario núm. { $number }, vigente desde el { $when }. Propuesto por: { $proposer }. Aprobado por: { $approver }.
retention-approved-alone = El mismo funcionario lo propuso y lo aprobó; nadie más lo examinó.
retention-approved-there = Sus plazos más cortos se aplicaron a lo que ya existía.
retention-proposal = Propuesto
# $number; $when: a moment; $proposer: a name
retention-proposed = Propuesta núm. { $number } del { $when }, de: { $proposer }. Los plazos que modifica figuran en el cuadro siguiente.
retention-effects = Qué cambiaría para lo que ya existe
retention-effects-none = Nada de lo que existe se destruiría antes.
retention-purpose = Se conserva como
retention-pieces = Elementos
retention-at-once = Destruidos de inmediato
retention-next = Primer término de los demás
retention-approve = Aprobar
retention-there = Aplicar los plazos más cortos a lo que ya existe
retention-there-hint = Lo que se destruye no puede recuperarse. Los plazos más largos nunca se aplican a lo que ya existe: a las personas se les anunciaron los más cortos.
retention-alone = Es mi propia propuesta y no hay otro funcionario que pueda examinarla
retention-alone-hint = Esto queda registrado y se muestra con el calendario.
retention-give-up = Retirar la propuesta
retention-propose = Proponer otros plazos
retention-propose-lead = En meses, de 1 a 120. Nada cambia hasta que otro funcionario lo apruebe; si hay una propuesta en espera, esta la sustituye.
retention-propose-button = Proponer
retention-what = Qué
retention-how-long = Plazo
retention-counted = A partir de
retention-why = Motivo
# $n: months
retention-months =
    { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }
counted-from-dialogue = el día del diálogo; si son varios, el último. Si se aplaza, cuenta el nuevo día
counted-from-entry = el día en que se escribió o entregó
counted-from-arrival = el día en que iniciaron sesión por primera vez o el último diálogo para el que fueron designadas
matter-decision-answers = Respuestas en que se basa la decisión
matter-decision-answers-why = Para poder comparar con el siguiente diálogo del grupo y explicar la decisión.
matter-contact-answers = Respuestas que indican cómo ponerse en contacto
matter-contact-answers-why = Necesarias para preparar la reunión y lo que sigue.
matter-logistics-answers = Respuestas para preparar la reunión
matter-logistics-answers-why = Sirven para la reunión y nada más.
matter-statistics-answers = Respuestas que solo sirven para estadísticas
matter-statistics-answers-why = Para poder verificar las cifras hasta el siguiente diálogo del grupo.
matter-travel-answers = Respuestas sobre el apoyo para viajes
matter-travel-answers-why = Hasta que se resuelvan las cuestiones sobre el apoyo prestado.
matter-correspondence = Preguntas de la secretaría y respuestas
matter-correspondence-why = Durante un año alguien puede aún preguntar cómo se llegó a una decisión.
matter-screening-notes = Notas de la mesa de examen
matter-screening-notes-why = Durante un año alguien puede aún preguntar cómo se llegó a una decisión.
matter-attendees = Quién participa y qué necesita
matter-attendees-why = Medio año basta para los recuentos, el resumen y las confirmaciones que se piden después.
matter-letters = Cartas
matter-letters-why = Durante un año alguien puede aún preguntar qué se le comunicó.
matter-evaluations = Respuestas a la evaluación de una reunión
matter-evaluations-why = Medio año basta para informar sobre esta reunión; no sirven para nada más.
matter-panel-proposals = Lo que se dijo de las personas propuestas como panelistas
matter-panel-proposals-why = Sirve para preparar esta reunión y responder a preguntas posteriores.
matter-note-scans = Copias escaneadas de notas verbales
matter-note-scans-why = Más allá del siguiente período de sesiones de la Conferencia, que puede preguntar quién habló en nombre de un Estado.
matter-arrivals = Personas que iniciaron sesión o fueron designadas, sin nada más
matter-arrivals-why = Un año les permite volver para la siguiente convocatoria.
matter-statements = Declaraciones entregadas con antelación
matter-statements-why = Las cabinas las necesitan ese día, y quienes redactan el resumen de la Presidencia hasta su publicación.
matter-comments = Comentarios por escrito, actividades, necesidades, ofertas e investigaciones no publicados
matter-comments-why = Hasta que se reúna la Conferencia a la que se informa del diálogo; sin diálogo, el mismo tiempo desde el día en que llegaron. Los datos de contacto de quienes ofrecen o piden algo se conservan igual tiempo. Lo publicado se conserva con el registro.
kept-otherwise = Lo que se conserva según otras reglas
kept-otherwise-people = Quien tiene una función o presentó una solicitud, y el perfil de una organización: hasta que pidan ser olvidados.
kept-otherwise-lists = Una lista enviada a los Estados: tanto como la primera de las respuestas que contiene.
kept-otherwise-files = Un archivo: tanto como la respuesta a la que pertenece.
kept-otherwise-record = Las convocatorias, las decisiones, las objeciones con sus motivos y las referencias de las notas verbales: con el registro, del que son la razón de ser.
kept-otherwise-passing = Los borradores, los códigos de acceso y las sesiones no están en el registro y caducan por sí mismos.
# $n: months
retention-coming =
    { $n ->
        [one] Lo que vence en el próximo mes
       *[other] Lo que vence en los próximos { $n } meses
    }
retention-coming-none = No vence nada.
retention-month = Mes
# $n: pieces of content
retention-permanent =
    { $n ->
        [one] { $n } elemento no tiene término propio: se conserva con el registro, o hasta que la persona pida su destrucción.
       *[other] { $n } elementos no tienen término propio: se conservan con el registro, o hasta que la persona pida su destrucción.
    }
retention-destroyed = Lo que se destruyó
retention-destroyed-none = Aún no se ha destruido nada.
retention-day = Día
retention-rule = Regla
# $number
retention-under = calendario núm. { $number }
retention-under-standard = plazos que trae Convene
retention-earlier = Calendarios anteriores
erasure-requested = a petición
erasure-retention-ended = llegó su término
erasure-restored-backup = destruido de nuevo tras restaurar una copia de seguridad
erasure-replaced = sustituido por algo más reciente
kept-for-paper-text = Textos de documentos
kept-for-points = Puntos de documentos
kept-for-remark = Observaciones
kept-for-reason = Motivos de correcciones
kept-for-identity = Identidades
kept-for-credential = Claves de acceso
kept-for-note-verbale = Notas verbales
kept-for-profile = Perfiles de organizaciones
kept-for-call = Convocatorias
kept-for-answers = Respuestas de solicitudes
kept-for-inquiry = Preguntas de la secretaría y respuestas
kept-for-screening-note = Notas de la mesa de examen
kept-for-circulated-rows = Filas de listas
kept-for-reasons = Motivos de Estados
kept-for-told = Lo que puede decirse de las decisiones
kept-for-attendee = Participantes
kept-for-letter = Cartas
kept-for-adopted = Lo que decidieron los grupos de trabajo
kept-for-panel-proposal = Propuestas de panelistas
kept-for-evaluation = Respuestas a las evaluaciones
kept-for-speaker-card = Cómo se anuncia a los oradores
kept-for-intervention = Asunto de las intervenciones
kept-for-statement = Declaraciones entregadas con antelación
kept-for-comment = Comentarios por escrito
kept-for-comment-annex = Anexos de comentarios reservados a la Secretaría
kept-for-comment-reason = Motivos de devolución o rechazo de comentarios
kept-for-comment-questions = Preguntas de orientación para los comentarios
kept-for-contribution = Actividades, necesidades, ofertas e investigaciones
kept-for-contribution-contact = Datos de contacto de quienes las presentan
kept-for-contribution-reason = Motivos de su devolución o rechazo
kept-for-programme = Textos de los programas
kept-for-suggestion = Sugerencias de los diálogos
kept-for-file = Archivos
privacy-kept = Cada cosa tiene su propio plazo; cuando llega, el contenido se destruye. Un funcionario propone estos plazos y otro los aprueba.
# $day: a day in full
privacy-kept-since = Vigentes desde el { $day }.
