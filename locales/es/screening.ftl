# El examen de las solicitudes: la cola, una solicitud, introducir e importar solicitudes. Las variables de cada mensaje se
# nombran en el archivo inglés.

## La cola

desk-all = Todas
desk-stages = Por etapa
desk-own-views = Sus vistas:
desk-any = Cualquiera
desk-show = Mostrar
desk-shown =
    { $n ->
        [one] { $n } solicitud de { $all }
       *[other] { $n } solicitudes de { $all }
    }
desk-caption = Solicitudes de esta cola
desk-nothing = Ninguna solicitud responde a estos criterios
desk-nothing-why = Quite un filtro, o espere la convocatoria.
desk-organization = Organización
desk-area = País o zona
desk-received = Recibida
desk-checked = Verificaciones
desk-stage = Etapa
desk-filter-q = Palabras
desk-filter-kind = Tipo
desk-filter-region = Región
desk-filter-screener = A cargo de
desk-filter-late = Tardía
desk-filter-first = Primera vez
desk-filter-alike = Parecida a otra ficha
desk-filter-asked = Pregunta pendiente
desk-filter-sort = Orden
desk-screener-me = Yo
desk-screener-nobody = Nadie
desk-late-yes = Tardía
desk-late-no = Dentro del plazo
desk-first-yes = Primera vez
desk-first-no = Participó antes
desk-alike-yes = Parecida a otra ficha
desk-alike-no = No se parece a ninguna otra
desk-asked-yes = Con una pregunta pendiente
desk-asked-no = Sin pregunta
desk-sort-received = Por orden de recepción
desk-sort-reference = Por referencia
desk-sort-name = Por nombre
desk-sort-stage = Por etapa
desk-sort-kind = Por tipo
desk-sort-area = Por país o zona
desk-sort-backwards = { $order }, en orden inverso
desk-late = Tardía
desk-first-timer = Primera vez
desk-overdue = Respuesta atrasada
desk-asked = Pregunta hecha
desk-proposed = Requiere el examen de otra persona
desk-earlier =
    { $n ->
        [one] { $n } caso anterior
       *[other] { $n } casos anteriores
    }
desk-comparison = Cómo se distribuyen
desk-comparison-note = Sobre todo lo que muestran los filtros. Cifras orientativas; no se clasifica a nadie.
desk-gender-note = A los solicitantes no se les pregunta el género: no es motivo de decisión. Los participantes pueden indicarlo cuando se les designa; lo indicado figura aquí a partir de cinco personas, y los grupos de menos de cinco aparecen juntos.
desk-by-region = Por región
desk-by-kind = Por tipo
desk-by-first = Por primera participación
desk-by-gender = Participantes inscritos, por género
desk-no-region = Sin grupo regional
desk-keep-view = Conservar esta vista
desk-view-name = Con el nombre
desk-view-button = Conservar
desk-view-drop = Eliminar
desk-view-kept = Sus vistas están como usted quería

## Varias a la vez

desk-many = Con las solicitudes seleccionadas
desk-act = hacer esto:
desk-act-check = Verificación
desk-look = Ver a cuáles afecta
desk-act-take = Hacerse cargo
desk-act-clear = Concluir una verificación: sin observaciones
desk-act-ready = Lista para incluirse
desk-act-reopen = Retomar el examen
desk-act-aside-duplicate = Apartar: presentada dos veces
desk-act-aside-incomplete = Apartar: sin respuesta a tiempo
desk-act-aside-out-of-scope = Apartar: no guarda relación con el diálogo
desk-act-aside-not-eligible = Apartar: no puede presentar una solicitud
desk-act-aside-late = Apartar: llegó tarde
desk-bulk-asks =
    { $n ->
        [0] No se haría nada.
        [one] Esto se haría con { $n } solicitud:
       *[other] Esto se haría con { $n } solicitudes:
    }
desk-bulk-done =
    { $n ->
        [0] No se hizo nada
        [one] Hecho con { $n } solicitud
       *[other] Hecho con { $n } solicitudes
    }
desk-bulk-skipped =
    { $n ->
        [one] Se omite { $n }
       *[other] Se omiten { $n }
    }
desk-bulk-button = Hacerlo
desk-bulk-back = Volver a la cola
desk-skip-yours = usted ya se hizo cargo de ella
desk-skip-taken = otra persona se hizo cargo de ella; ábrala para asumirla
desk-skip-clear = esta verificación ya está sin observaciones
desk-skip-doubt = esta verificación planteó una duda; ábrala para resolverla
desk-skip-gone = no se presentó para este diálogo
desk-skip-there = ya está en ese punto
desk-skip-left = ya salió del examen preliminar
desk-skip-second = usted lo propuso; otra persona tiene que decir lo mismo
desk-skip-doubts = una verificación planteó una duda; ábrala para decidir

## Una solicitud

case-ways = Navegación entre solicitudes
case-previous = Anterior
case-next = Siguiente
case-by-office = Introducida por la secretaría
case-amended = Modificada por el solicitante
case-verdicts = Curso que se le da
case-since = desde el { $moment }
case-verdict = Siguiente paso
case-verdict-sufficient = Su información es suficiente: a la próxima lista
case-verdict-reopened = Retomar el examen
case-verdict-button = Pronunciarse
case-second = Pedir el examen de otra persona
case-proposed = Propuesta de { $who }: { $what }
case-proposed-yours = Otra persona tiene que decir lo mismo.
case-proposed-second = Si usted dice lo mismo, la propuesta prospera. Si dice otra cosa, es una nueva propuesta.
case-changed-meanwhile = Alguien hizo avanzar este caso después de que usted abriera la página. Vea en qué punto está ahora y decida de nuevo.
case-answers = Respuestas
case-circulated = en la lista
case-not-answered = sin respuesta
case-inquiries = Preguntas al solicitante
case-no-inquiries = No se ha preguntado nada.
case-question = Preguntar al solicitante
case-question-hint = Se le comunica de inmediato y responde en la página de seguimiento de su solicitud.
case-question-until = Hasta el final del
case-question-until-hint = Hora de Viena
case-question-button = Preguntar
case-until = Plazo de respuesta: { $moment }
case-answer = Respuesta:
case-answered = Respondida
case-answered-late = Respondida tarde
case-notes = Notas de la secretaría
case-notes-note = Los solicitantes y los Estados nunca las ven.
case-note = Escribir una nota
case-note-button = Conservar la nota
case-screener = A cargo de
case-take = Hacerse cargo
case-give-back = Devolverla
case-checks = Lista de verificación
case-not-checked = Sin verificar
case-check-button = Guardar
case-before = Otras solicitudes de esta organización
case-no-before = Ninguna.
case-organization = Organización
case-to-organization = Todo sobre esta organización
case-received = Recibida
case-applicant = Quién presentó la solicitud
case-kind = Tipo
case-area = País o zona
case-other-names = Otros nombres
case-acronym = Sigla
case-website = Sitio web
case-field = Ámbito de trabajo
case-mandate = Mandato y experiencia
case-postal = Cómo comunicarse con ella

## Introducir lo que llegó por otra vía

entry-title = Introducir una solicitud
entry-lead = Para lo que llegó por correo electrónico o en papel. El solicitante obtiene la misma página de seguimiento que los demás. Lo que falta se pregunta durante el examen.
entry-call = Convocatoria
entry-choose-call = ¿A qué convocatoria responde?
entry-no-call = No hay ninguna convocatoria publicada.
entry-came = El día en que llegó
entry-ahead = Este día todavía no ha llegado
entry-name = Nombre de la organización
entry-name-language = Idioma de este nombre
entry-no-name = Introduzca el nombre
entry-individual = Un miembro del mundo académico que presenta la solicitud a título personal
entry-button = Introducirla

## Importar una hoja de cálculo

sheet-title = Importar una hoja de cálculo de solicitudes
sheet-lead = Todavía no se registra nada: primero ve, fila por fila, lo que se registraría.
sheet-file = Hoja de cálculo
sheet-file-hint = CSV o XLSX, de hasta 5 MB y 1.000 filas, con una primera fila de encabezados. Las fórmulas nunca se calculan; se muestran como texto.
sheet-headings = Encabezados que se reconocen
sheet-dialogues = Para qué diálogos
sheet-button = Examinarla
sheet-no-file = Elija un archivo
sheet-not-read = Este archivo no pudo leerse como hoja de cálculo
sheet-too-large = Es mayor que una hoja de cálculo de solicitudes
sheet-too-many = Más de 1.000 filas
sheet-no-rows = No hay ninguna fila bajo los encabezados
sheet-no-heading = Falta la columna «{ $heading }»
sheet-strange-heading = La columna «{ $heading }» no se reconoce y se omite
sheet-formula = una fórmula, mostrada como texto
sheet-dry = Lo que se registraría
sheet-dry-lead =
    { $n ->
        [0] No se puede registrar ninguna fila.
        [one] Se puede registrar { $n } fila.
       *[other] Se pueden registrar { $n } filas.
    }
sheet-faulty =
    { $n ->
        [one] { $n } fila tiene un error y se omitiría.
       *[other] { $n } filas tienen errores y se omitirían.
    }
sheet-row = Fila
sheet-at = fila { $row }, columna { $column }
sheet-enter = Registrarlas
sheet-go-on = Continuar
sheet-progress = Filas procesadas: { $done } de { $all }.
sheet-done = La importación ha terminado
sheet-entered =
    { $n ->
        [0] No se registró nada.
        [one] Se registró { $n } solicitud.
       *[other] Se registraron { $n } solicitudes.
    }
sheet-there =
    { $n ->
        [one] { $n } fila ya se había registrado.
       *[other] { $n } filas ya se habían registrado.
    }
sheet-over = Esta importación ha terminado, o es de otra persona. Empiece de nuevo: lo registrado no se registra dos veces.
