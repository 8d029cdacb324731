# La mesa de quienes toman notas.

notes-title = Notas
notes-door = Lo que se dijo, tal como lo recogió la secretaría.
notes-kept-until = Distribución reservada. Las notas y su clave se conservan hasta el { $day } y después se destruyen.
notes-take = La nota siguiente
notes-text = Su nota
notes-text-hint = No nombre al orador: la nota lleva un número en lugar del nombre.
notes-save = Guardar la nota
notes-kind = Qué recoge
notes-kind-point = Idea
notes-kind-commitment = Compromiso
notes-kind-question = Pregunta por responder
notes-kind-need = Asistencia necesaria
notes-kind-offer = Asistencia ofrecida
notes-kind-activity = Actividad comunicada
notes-kind-quotation = Cita textual
notes-speech = Quién habló
notes-of-nobody = Nadie: observación sobre la sesión
notes-speaks-now = { $who } (en uso de la palabra)
notes-spoke-at = { $who }, { $hour }
notes-item = Tema del programa
notes-item-of-speech = El de la intervención, o el que se examina
notes-themes = Cuestiones
notes-themes-hint = Algunas palabras, separadas por comas.
notes-permission = Para una cita: quién la autorizó
notes-permission-hint = No se cita a nadie que no esté de acuerdo. Sin autorización, anote la idea con sus palabras.
notes-permission-whose = Quién dijo que sí
notes-permission-day = Qué día
notes-permitted = Autorización consignada el { $day }
notes-permitted-by = Autorizada por { $who }, { $day }
notes-under = Cuestiones: { $themes }
notes-by = { $who }, { $at }
notes-by-me = Usted
notes-by-office = La secretaría
notes-so-far = Notas hasta ahora
notes-none = Aquí no hay notas.
notes-found = Notas: { $n }
notes-disputed = Escrita dos veces a la vez
notes-disputed-settle = Escrita dos veces a la vez: ver ambas
notes-change = Modificar
notes-remove = Eliminar
notes-all = Todos
notes-filter-item = Tema
notes-filter-kind = Tipo
notes-filter-theme = Cuestión
notes-filter-author = Escrita por
notes-filter-show = Mostrar
notes-counts = De qué tratan las notas
notes-notes = Notas
notes-speakers = Oradores distintos
notes-by-item = Por tema
notes-by-kind = Por tipo
notes-by-theme = Por cuestión
notes-key = Clave de los números
notes-key-what = Solo para la secretaría y quienes toman notas. Quien redacta ve los números; la presidencia, ni los números ni la clave.
notes-statement = El texto entregado
notes-statement-open = Abrir el texto
notes-keys = Con el teclado
notes-keys-save = Intro guarda; Mayús e Intro empiezan otra línea. Ctrl e Intro también guardan.
notes-keys-kind = Alt y una cifra eligen el tipo de nota.
notes-keys-sign = O empiece la nota con un signo y un espacio, como se indica junto a cada tipo. También funciona sin script.
notes-keys-field = Escape devuelve al campo.
notes-saved = Guardada.
notes-sending = Enviando…
notes-unsent = Sin enviar todavía: { $n }
notes-offline = Sin conexión. Lo que escriba queda en este dispositivo y se enviará cuando vuelva la línea.
notes-signed-out = Su sesión ha terminado. Vuelva a entrar en otra ventana; no se pierde nada.
notes-failed = El sitio no aceptó la nota. Se conserva aquí y se enviará de nuevo.
notes-send-now = Enviar ahora
notes-back-to-field = Devolver al campo
notes-leaving = Sin enviar todavía: { $n }. Al salir se borran de este dispositivo. ¿Salir de todos modos?
notes-shared-device = Indicó que otros usan este dispositivo: las notas sin enviar solo se conservan mientras esta página esté abierta.
notes-one = Modificar una nota
notes-two = Dos personas escribieron a la vez
notes-two-lead = Se conservan ambas versiones. Quédese con una tal cual o únalas.
notes-version = Versión { $number }
notes-keep-this = Quedarse con esta
notes-join = Unirlas
notes-join-hint = Ambos textos están en el campo, uno tras otro. Lo que deje será la nota.
notes-earlier = Versiones anteriores
notes-removal = ¿Eliminar esta nota?
notes-removal-lead = Su texto se destruye y no puede recuperarse.
notes-removal-earlier =
    { $n ->
        [one] Con ella desaparece { $n } versión anterior.
       *[other] Con ella desaparecen { $n } versiones anteriores.
    }
notes-removal-now = Eliminar la nota
notes-removal-not = Conservarla

# Por qué algo no puede hacerse.

refused-notes-full = Esta sesión tiene ya el máximo de notas que admite el registro: { $most }.
refused-note-is-gone = Esta nota ya no existe: quizá un colega la eliminó. Su texto está en el campo; guárdelo como nota nueva si hace falta.
refused-note-too-often = Esta nota se ha reescrito tantas veces como admite el registro. Máximo de veces: { $most }.
refused-note-changed = Un colega escribió entretanto en esta nota. Véala de nuevo antes de eliminarla.
refused-note-on-no-item = No se examina ningún tema. Indique a qué tema se refiere la nota.
refused-notes-destroyed = Ha vencido el plazo de conservación de las notas de esta sesión; una nueva se destruiría de inmediato.
refused-no-such-speech = El registro no conoce esta intervención.
refused-too-many-themes = Número máximo de cuestiones: { $most }.
refused-quotation-not-permitted = No se cita a nadie que no esté de acuerdo. Indique quién lo autorizó y cuándo, o anote la idea con sus palabras.
refused-permission-from-the-future = El día de la autorización aún no ha llegado.

# Su plazo de conservación.

matter-intervention-notes = Notas de las intervenciones, con su clave
matter-intervention-notes-why = Hasta que se reúna el grupo de trabajo al que se presenta el resumen, y medio año en que aún puede preguntarse en qué se basa una frase.
kept-for-note = Notas de las intervenciones
kept-for-note-key = Clave de las notas
