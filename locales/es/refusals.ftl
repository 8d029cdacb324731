# Por qué algo no puede hacerse.

refused-not-yours = Ninguna de sus funciones lo permite aquí. Si alguna debiera permitirlo, consulte a la secretaría.
refused-already-open = El registro ya está abierto.
refused-not-yet-open = El registro todavía no se ha abierto.
refused-no-such-content = La bóveda no guarda nada como { $row }.
refused-retention-not-ended = Este contenido debe conservarse más tiempo.
refused-content-too-long = El texto tiene { $bytes } bytes; se guardan { $most } como máximo.
refused-file-handed-in-already = El archivo «{ $name }» ya se ha entregado. Súbalo de nuevo si hace falta en otro lugar.
refused-ends-before-it-begins = El último día es anterior al primero.
refused-no-such-source = El registro de fuentes no contiene «{ $source }». Inscriba primero la fuente.
refused-no-such-meeting = El calendario no contiene la reunión { $number } del grupo «{ $group }». Inscriba primero la reunión.
refused-report-after-close = Un informe se aprueba durante la reunión o al día siguiente de su clausura.
refused-officer-of-another-group = Ese miembro de la Mesa pertenece a otro grupo de trabajo que la reunión.
refused-dialogue-exists = El diálogo { $dialogue } ya figura en el registro.
refused-no-such-dialogue = El registro no contiene el diálogo { $dialogue }.
refused-not-open = La sesión de { $dialogue } no está abierta.
refused-no-longer-planned = El diálogo { $dialogue } ya no está solo previsto: su sesión se abrió, se celebró o se canceló.
refused-nothing-changed = No cambiaría nada.
refused-no-meeting = Un diálogo sigue al menos a una reunión de un grupo de trabajo.
refused-group-twice = El grupo de trabajo «{ $group }» se nombra dos veces.
refused-chair-of-another-group = { $chair } no es miembro de la Mesa de ningún grupo de trabajo al que siga este diálogo.
refused-group-without-chair = Un diálogo conjunto está presidido al menos por un miembro de la Mesa de cada grupo; «{ $group }» no tiene ninguno.
refused-decision-without-reference = Indique el documento en que consta la decisión de la Presidencia, en 80 caracteres como máximo.
refused-report-not-adopted = La reunión { $number } del grupo «{ $group }» no se ha clausurado o su informe no se ha aprobado. La sesión se abre después, o por decisión consignada de la Presidencia.
refused-counts-contradict = El mundo académico y el sector privado suman { $parts }, pero se indican { $stated } otros.
refused-figure-twice = La misma cifra figura dos veces; una de ellas es { $value }.
refused-symbol-taken = Esta signatura pertenece al documento { $paper }.
refused-more-than-all = Una proporción es como máximo del 100 por ciento.
refused-text-missing = Falta aquí un dato necesario.
refused-text-too-long = El texto es demasiado largo. Número máximo de caracteres: { $most }.
refused-text-unprintable = El texto contiene caracteres que no pueden mostrarse. Escríbalo en lugar de pegarlo.
refused-no-such-person = El registro no conoce a esa persona.
refused-address-known = Esta dirección ya se utiliza. Inicie sesión con ella.
refused-no-address = Esto no es una dirección de correo electrónico. Tiene la forma nombre@example.org.
refused-no-such-language = Este idioma no se conoce aquí.
refused-role-held-otherwise = Esta función no se ejerce así: los delegados actúan por un Estado, los miembros de la Mesa ampliada por un grupo regional, los puntos focales y representantes por una organización, y todos los demás por la secretaría.
refused-no-such-organization = El registro no contiene esa organización.
refused-too-many-colleagues = Esta organización no puede tener más personas. Máximo: { $most }.
refused-no-such-area = «{ $area }» no es un país ni una zona que este registro conozca.
refused-no-note-verbale = Los usuarios de una delegación se designan mediante nota verbal. Registre primero la nota del Estado e indíquela.
refused-note-from-the-future = La nota verbal lleva una fecha posterior a hoy.
refused-note-scanned = Esta nota verbal ya tiene una copia digitalizada. Pida a la secretaría que la sustituya.
refused-two-delegations = Esta persona pertenece a la delegación de otro Estado. Nadie actúa por dos.
refused-no-such-role = Esta persona no ejerce esa función.
refused-last-officer = Es el último oficial. Designe primero a otro.
refused-too-many-passkeys = No pueden añadirse más claves de acceso. Máximo: { $most }. Elimine alguna que ya no se utilice.
refused-no-such-passkey = No existe esa clave de acceso.
refused-application-undecided = Todavía no se ha decidido sobre la solicitud { $application }. Retírela primero o espere la decisión.
refused-merged = Esta ficha se unió a otra. Continúe con esa otra.
refused-only-academics-as-persons = Solo los académicos presentan su solicitud a título personal. Los demás lo hacen por una organización.
refused-too-many-organizations = Usted es el punto focal de demasiadas organizaciones para registrar otra. Máximo: { $most }. Consulte a la secretaría.
refused-merge-into-itself = Ya se trata de una misma ficha.
refused-merge-person = Una persona y una organización no son una misma cosa.
refused-no-such-session = El calendario no contiene el período de sesiones { $session } de la Conferencia. Regístrelo primero.
refused-observer-not-referred = Una organización reconocida como entidad consultiva no se remite por una objeción: se le otorga la condición, salvo que la Conferencia decida otra cosa.
refused-observer-does-not-follow = Esa condición no se desprende de lo registrado sobre ese período de sesiones.
refused-no-website = Esto no es la dirección de un sitio web. Tiene la forma https://example.org.
refused-no-such-list = No existe esa lista.
refused-nothing-to-circulate = Ninguna solicitud para { $dialogue } tiene información suficiente y espera una lista.
refused-organization-listed-twice = { $first } y { $second } son de la misma organización. Aparte primero una de ellas como duplicada.
refused-row-withheld = El contenido de { $application } ya no se conserva y no puede figurar en una lista. Apártela o consulte a quien la presentó.
refused-window-in-the-past = El plazo debe terminar después del momento actual.
refused-window-ended = El plazo ha terminado y no se reabre: lo que llegó tarde sigue siendo tardío.
refused-window-not-later = Una prórroga retrasa el fin del plazo; nunca lo adelanta.
refused-window-still-open = El plazo sigue abierto.
refused-no-such-application = El registro no contiene la solicitud { $application }.
refused-not-on-a-list = { $application } no figura en ninguna lista distribuida.
refused-case-withdrawn = Quien presentó la solicitud { $application } la retiró.
refused-expressed-already = Su Estado ya se ha pronunciado sobre la organización de { $application }. Retire o descarte primero ese pronunciamiento.
refused-no-such-objection = No existe tal objeción ni expresión de apoyo.
refused-no-such-note = No existe esa nota verbal de este Estado. Registre primero la nota.
refused-note-missing = El retiro por la jefatura de la delegación cita una nota verbal del Estado.
refused-received-in-the-future = El documento no puede haberse recibido después del momento actual.
refused-no-draft = Aquí no hay nada pendiente de confirmación.
refused-only-drafted = Es solo un borrador. Descártelo en lugar de retirarlo.
refused-withdrawal-drafted = Ya hay un retiro redactado que espera a la jefatura de la delegación.
refused-withdrawn-already = Ya se ha retirado.
refused-no-case = Elija al menos una solicitud.
refused-case-twice = { $application } figura dos veces.
refused-decision-in-the-future = Una decisión se registra cuando se ha adoptado, no antes.
refused-basis-of-the-policy = Lo que decide la política se produce por sí mismo al terminar el plazo; nadie lo registra.
refused-vote-missing = Indique los votos a favor y en contra, y las abstenciones.
refused-vote-empty = Nadie votó a favor ni en contra: la votación no decidió nada.
refused-vote-contradicts = El resultado no se desprende de { $in_favour } votos a favor y { $against } en contra; se requiere: { $majority ->
     [two-thirds] dos tercios
    *[simple] mayoría simple
    }.
refused-not-before-a-body = Aún no puede decidirse sobre { $application }: { $stage ->
     [circulated] su lista sigue ante sus destinatarios
    *[other] aún está en examen preliminar
    }.
refused-case-set-aside = { $application } fue apartada en el examen: sobre esa base, la Mesa ampliada o, por delegación, la secretaría solo puede decidir no admitirla. Para admitirla, retome el examen.
refused-another-body-decides = Sobre { $application } decide: { $body ->
     [conference] la Conferencia
     [secretariat] la secretaría
    *[extended-bureau] la Mesa ampliada
    }.
refused-basis-does-not-fit = Ese fundamento no corresponde a { $application }: depende de si hay objeciones mantenidas y de su efecto.
refused-decided-already = El { $day } a las { $time } (Viena) se registró una decisión sobre { $application }: { $outcome ->
     [not-admitted] no admisión
    *[admitted] admisión
    }.
refused-review-before-decision = La revisión de { $application } lleva una fecha anterior a la decisión que revisa.
refused-no-such-call = No existe esa convocatoria, o no se ha publicado.
refused-call-not-drafted = Esta convocatoria ya no es un borrador.
refused-call-unreadable = No se puede leer el texto de esta convocatoria. Comuníquelo a la secretaría.
refused-call-withdrawn = Esta convocatoria fue retirada.
# $dialogue
refused-dialogue-not-public = El diálogo { $dialogue } todavía no es público. Publíquelo antes que la convocatoria que lo nombra.
refused-call-too-many-versions = Esta convocatoria tiene ya el máximo de versiones que admite el registro.
refused-call-opened = Esta convocatoria ya está abierta. El momento de su apertura no puede cambiarse.
refused-deadline-in-the-past = Un plazo solo puede trasladarse a un momento futuro, para que nadie quede fuera de plazo por ello.
# $dialogue
refused-dialogue-applied-for = Alguien ha presentado una solicitud para el diálogo { $dialogue }. Permanece en la convocatoria; cancele o aplace el diálogo mismo.
refused-call-without-dialogue = Una convocatoria nombra al menos un diálogo, cada uno una sola vez, y doce como máximo.
# $dialogue
refused-call-closes-too-late = El plazo debe vencer antes del día del diálogo { $dialogue }.
refused-call-closes-before-it-opens = El plazo debe vencer después de la apertura de la convocatoria.
# $most
refused-call-grace = El período de gracia es de entre 1 y { $most } minutos.
refused-call-languages = Indique cada idioma una sola vez, por su código; un diálogo tiene al menos uno, y los textos se dan solo en los seis idiomas oficiales.
# $language
refused-call-lacks-language = Faltan textos en el idioma «{ $language }». Añádalos o publique sin ese idioma.
refused-call-without-words = Ningún idioma tiene todos los textos de la convocatoria.
refused-call-not-open = Todavía no se reciben solicitudes. La página de la convocatoria indica desde cuándo.
refused-after-deadline = El plazo ha vencido y no se reciben solicitudes tardías. Lo que escribió se conserva como borrador; puede consultar a la secretaría.
# $questions, $most
refused-form-size = Un formulario hace al menos una pregunta y como máximo { $most }; este tiene { $questions }.
# $question
refused-form-section = La sección «{ $question }» no tiene preguntas, o su clave no es válida o figura dos veces.
# $question
refused-form-key = La clave «{ $question }» no consta de minúsculas, cifras y guiones, o figura dos veces.
# $question
refused-form-limits = Los límites de la pregunta «{ $question }» no pueden cumplirse: palabras, números o tiempo de conservación de la respuesta.
# $question
refused-form-circulates-contact = La pregunta «{ $question }» pide datos de contacto o un archivo. Sus respuestas nunca se distribuyen.
# $question
refused-form-condition = La condición de la pregunta «{ $question }» debe remitir a una pregunta anterior y a respuestas que puedan darse en ella.
# $question
refused-form-choices = La pregunta «{ $question }» necesita entre 2 y 60 respuestas para elegir, cada una con su propia clave.
# $question
refused-form-wording = Los textos de «{ $question }» faltan, son demasiado largos o están en un idioma que no es uno de los seis.
# $dialogue
refused-dialogue-not-called = Esta convocatoria no es para el diálogo { $dialogue }.
refused-no-dialogue-chosen = Elija al menos un diálogo.
refused-answers = Hay que corregir una respuesta antes de que se pueda recibir la solicitud. El formulario indica cuál.
# $application
refused-already-applied = Esta organización ya ha presentado una solicitud: { $application }. Modifíquela o retírela antes.
refused-series-full = La serie de referencias está agotada.
refused-file-not-stored = Un archivo no nos llegó. Adjúntelo de nuevo.
refused-amended-after-deadline = El plazo ha vencido. La solicitud queda como se presentó; la secretaría todavía puede hacerle preguntas.
refused-left-the-desk = Este caso ya no está en examen preliminar: figura en una lista, se ha decidido o se ha retirado.
refused-no-such-inquiry = La secretaría no ha hecho esta pregunta.
refused-already-answered = Esta pregunta ya ha sido respondida.
refused-already-withdrawn = Esta solicitud ya fue retirada.
refused-withdrawn-too-late = La sesión se ha abierto o el diálogo se ha cancelado. Ya no hay nada de lo que retirarse.
refused-too-many-notes = Esta solicitud tiene ya el máximo de notas que admite el registro.
refused-too-many-inquiries = Se han hecho al solicitante tantas preguntas como admite el registro.
refused-second-pair-of-eyes = Usted mismo lo propuso. Debe examinarlo otra persona de la secretaría.
refused-not-a-screener = Esta persona no examina solicitudes para estos diálogos.
refused-inquiry-clock = Fije un plazo futuro, de un año como máximo.
refused-registration-not-arranged = La secretaría todavía no ha fijado las plazas y los límites para { $dialogue }. Las personas podrán designarse cuando lo haya hecho.
refused-registration-closed = Ya no es posible designar ni sustituir personas para { $dialogue }. Escriba a la secretaría si algo debe cambiar.
refused-dialogue-cancelled = El diálogo { $dialogue } no se celebrará.
refused-not-admitted = La organización no ha sido admitida en { $dialogue }. Las personas se designan después de la admisión.
refused-too-many-people = Aquí una organización designa como máximo a este número de personas: { $most }. Renuncie antes a una plaza o pregunte a la secretaría.
refused-already-registered = Su organización ya ha designado a esta persona.
refused-no-such-participant = El registro no contiene a ningún participante { $participant }.
refused-seat-gone = Esta plaza se devolvió o se revocó. Designe de nuevo a la persona si se desea una plaza.
refused-online-without-address = A la sala en línea se entra con un enlace personal: indique la dirección de correo electrónico de la propia persona.
refused-gender-unknown = Elija una de las respuestas ofrecidas sobre el género, o ninguna.
refused-already-came = La llegada de esta persona ya se registró: { $at }. Si fue un error, deshágalo primero.
refused-did-not-come = La llegada de esta persona no se ha registrado.
refused-not-yet-happened = { $at } todavía no ha llegado. Indique cuándo ocurrió.
refused-not-the-day = Las llegadas solo pueden registrarse para el día del diálogo, el { $day }. Si se celebró otro día, un funcionario lo registra primero.
refused-no-seat = Esta persona no tiene una plaza confirmada. Un funcionario puede dejar entrar a quien está en espera.
refused-people-per-organization = Permita que cada organización designe al menos a una persona y como máximo a { $most }.
refused-seats-twice = Las mismas plazas figuran dos veces: cada modalidad y cada categoría una sola vez.
refused-online-room = La dirección de la sala en línea empieza por https://.
refused-too-many-delegations = Una lista de delegaciones tiene como máximo este número de líneas: { $most }.
refused-delegation-too-large = Aquí una delegación tiene como máximo este número de personas: { $most }. Revise la línea.
refused-delegation-unnamed = Un Estado figura solo con su código; una entidad o una organización intergubernamental, solo con su nombre.
refused-delegation-twice = «{ $name }» figura dos veces en la lista.
refused-no-such-letter = El registro no contiene ninguna carta { $letter }.
refused-letter-not-a-draft = Solo un borrador puede modificarse o descartarse. Esta carta ya no es un borrador.
refused-letter-not-to-release = El envío de una carta se autoriza cuando es un borrador, o de nuevo si falló o si su resultado no se conoce. Una de estas está en camino, se envió o se descartó; no se autorizó ningún envío.
refused-letter-not-released = El envío de la carta no está autorizado para este intento.
refused-letter-not-attempted = La carta no se estaba enviando.
refused-letter-without-text = El texto de una carta ya no se conserva. Escríbala de nuevo.
refused-letter-to-nobody = El registro no tiene aquí a quién escribir: es desconocido, o fue olvidado por deseo propio.
refused-too-many-letters = De una vez se admite como máximo este número de cartas: { $most }.
# $least, $most
refused-months-out-of-bounds = Un plazo es de { $least } meses como mínimo y { $most } como máximo.
refused-own-proposal = Usted mismo propuso estos plazos. Haga que los apruebe otro funcionario o confirme que no lo hay.
# $number
refused-no-such-proposal = La propuesta núm. { $number } ya no está en espera. Vuelva a consultar la página.
# $how, $who, $number
refused-floor-moved-on = El uso de la palabra ha cambiado: { $how ->
     [nobody] ahora no lo tiene nadie
     [number] ahora lo tiene el participante { $number }
    *[name] ahora lo tiene { $who }
    }. Consulte de nuevo la lista; no se ha modificado nada.
refused-list-closed = La lista de oradores está cerrada. La Presidencia puede volver a abrirla.
refused-list-not-open-yet = La lista de oradores aún no está abierta.
# $most
refused-list-full = La lista está completa. Máximo de nombres: { $most }.
refused-on-the-list-already = Este orador ya figura en la lista.
# $most
refused-too-many-requests = Esto se ha solicitado demasiadas veces. Máximo de veces: { $most }. Diríjase a la secretaría.
refused-not-a-state = Solo un Estado puede solicitarlo.
# $manner
refused-manner-not-set = Para este tema, { $manner ->
     [right-of-reply] los derechos de respuesta
    *[point-of-order] las cuestiones de orden
    } no están previstos.
refused-answers-no-question = Una respuesta corresponde a una pregunta sobre este tema que no haya sido retirada.
refused-panel-by-the-office = La mesa redonda se fija en el programa.
# $item
refused-no-such-item = El programa vigente no tiene ningún tema { $item }.
refused-no-such-request = No existe tal solicitud de uso de la palabra.
refused-no-such-statement = No existe tal declaración.
refused-no-such-comment = No existe tal comentario.
refused-comments-deadline = El último día debe ser futuro, posterior al primero y no más de dos años después.
refused-comments-number = Cada organización puede presentar de 1 a { $most } comentarios.
refused-comments-words = Fije un límite de { $fewest } a { $most } palabras.
refused-too-many-entries = No indique más de { $most }.
refused-comments-not-taken = No se reciben comentarios por escrito sobre este diálogo.
refused-comments-not-open = Los comentarios por escrito se reciben a partir del { $opens }.
refused-comments-closed = Los comentarios por escrito se recibían hasta el { $closed }.
refused-comments-not-for-you = No puede presentar un comentario en nombre de esta organización sobre este diálogo.
refused-comments-enough = Una organización o persona no puede presentar más de { $most }. Retire primero uno, o envíelo como nueva versión de otro.
refused-comment-empty = Escriba su comentario o adjúntelo como archivo.
refused-comment-too-long = El texto tiene { $words } palabras. Abrévielo a { $most }.
refused-no-annex = Este plazo no admite anexos reservados a la Secretaría.
refused-nothing-such-asked = Una de las preguntas o uno de los temas ya no existe. Elija de nuevo.
refused-no-file-before = La versión anterior no tenía archivo. Adjúntelo de nuevo.
refused-comment-as-it-stands = No es posible en el estado actual del comentario.
refused-comment-moved-on = Ha llegado una versión más reciente: la { $version }. Léala primero.
refused-comment-not-to-be-posted = Su autor no desea que se publique.
refused-naming-without-organization = Un comentario en nombre propio no puede publicarse con el de una organización.
refused-naming-is-the-authors = Solo su autor puede permitir que se muestre más.
refused-naming-posted = Ya está publicado. Puede mostrar menos o hacer que se retire.
refused-no-such-cosigner = A esta organización se le pregunta aquí y responde ella misma.
refused-questions-answered = Ya hay comentarios que responden a estas preguntas por su número. Añada las nuevas al final.
refused-no-such-contribution = No existe tal aportación.
refused-contribution-not-for-you = No puede presentar una aportación en nombre de esta organización.
refused-contribution-without-topic = Elija al menos un tema.
refused-contribution-year = Indique un año entre { $first } y { $last }.
refused-research-without-reference = Indique qué se aporta: al menos un trabajo o conjunto de datos.
refused-reference-without-research = Solo la investigación y los datos llevan referencias. Elija «Investigación o datos» o deje vacíos estos campos.
refused-contributions-enough = Hay { $most } aportaciones suyas en espera. Espere a que se decida sobre alguna, o retire una.
refused-contribution-as-it-stands = No es posible en el estado actual de la aportación.
refused-contribution-moved-on = Ha llegado una versión más reciente: la { $version }. Léala primero.
refused-posting-is-the-speakers = Corresponde al orador decir a quién puede mostrarse su declaración; usted solo puede restringirla.
refused-posting-as-before = Es lo que ya se había indicado.
refused-statement-empty = Pegue el texto o elija un archivo.
# $most
refused-words-not-said = No se han podido leer las palabras de este archivo. Indique cuántas tiene, de 1 a { $most }, o pegue el texto.
refused-no-such-speaker = No hay aquí tal orador, o no tiene un puesto confirmado.
refused-item-not-taken = La reunión no está examinando este tema.
refused-somebody-speaks = Alguien tiene todavía la palabra. Ponga fin primero a su intervención.
refused-has-the-floor = Este orador tiene la palabra.
refused-spoke-already = Este orador ya ha intervenido.
refused-left-the-list = Este nombre ya no figura en la lista.
refused-paused-already = El reloj ya está parado.
refused-not-paused = El reloj está en marcha.
refused-nothing-to-undo = No hay ninguna acción que deshacer.
# $most
refused-too-many-moves = El orden de este tema se ha modificado a mano demasiadas veces. Máximo de veces: { $most }.
# $most
refused-too-many-named = No se puede designar a más oradores sin inscripción. Máximo: { $most }.
refused-not-a-colleague = Un puesto se cede a un colega de la misma organización que tenga un puesto confirmado.
refused-meeting-over = La reunión ha terminado. Lo ocurrido todavía puede registrarse posteriormente.
# $minutes
refused-spoken-length = Una intervención dura entre un segundo y { $minutes } minutos.
# $from, $to
refused-spoken-overlaps = Otra persona tenía entonces la palabra: de { $from } a { $to } (Viena). Corrija las horas.
refused-no-programme = No hay ningún borrador que publicar.
refused-programme-unreadable = El texto del borrador ya no puede leerse. Guarde de nuevo el borrador.
# $most
refused-programme-versions = El programa tiene tantas versiones como admite el registro: { $most }.
# $most
refused-programme-sittings = Las sesiones se suceden, terminan después de empezar y duran como máximo doce horas. Máximo de sesiones: { $most }.
# $most
refused-programme-items = Un programa tiene al menos un tema. Máximo de temas: { $most }.
# $item
refused-programme-item = El tema { $item } no tiene número propio o no figura en ninguna sesión, o los temas no siguen el orden de las sesiones.
# $item
refused-programme-minutes = El tema { $item }, o una persona designada para él, recibe más tiempo del que tiene una sesión.
# $item
refused-programme-panel = Se ha designado a demasiadas personas para el tema { $item }, o a alguien dos veces.
# $item
refused-programme-speaker = Una persona designada para el tema { $item } no tiene un puesto confirmado ni ha sido presentada.
refused-programme-words = Hay un texto o un documento para un tema que el programa no tiene.
# $most
refused-programme-documents = Demasiados documentos. Máximo: { $most }.
# $item
refused-item-in-use = El tema { $item } no puede suprimirse: la reunión lo está examinando o alguien ha pedido la palabra sobre él.
refused-draft-moved-on = Otra persona guardó el borrador en el mismo momento. No se ha perdido nada de lo suyo: vea lo que figura ahora y guarde de nuevo.
refused-chairs = Indique de dos a { $most } personas que comparten la Presidencia, cada una una vez, o ninguna.
refused-no-such-chair = Elija entre quienes presiden este diálogo.
refused-nobody-presides = Una de las personas que presiden debe estar presente: alguien preside.
refused-no-such-sitting = El programa no tiene esa sesión.
refused-rules-precedence-twice = Cada regla de orden figura una sola vez.
# $most, $minutes
refused-rules-limits = Como máximo { $most } límites, ninguno superior a { $minutes } minutos.
# $most
refused-rules-places = Un orador ocupa al menos un puesto a la vez en la lista. Máximo: { $most }.

# Before and after the meeting.
refused-evaluation-option = Elija una de las respuestas ofrecidas.
refused-evaluation-empty = Responda al menos a una pregunta o escriba lo que cambiaría.
refused-evaluation-days = El formulario puede estar abierto de { $least } a { $most } días.
refused-evaluation-shorter = El formulario ya está abierto y se anunció hasta cuándo. Puede prolongarse, no acortarse.
refused-evaluation-over = El formulario se cerró el { $closed }. Ya no se puede responder ni modificar las respuestas.
refused-evaluation-not-yet = El formulario se abre al terminar la reunión: { $opens }.
refused-evaluation-too-often = Ha modificado sus respuestas { $most } veces. Quedan como están.
refused-evaluation-not-over = El formulario sigue abierto o sus respuestas ya se reunieron.
refused-adopted-moved-on = Entretanto, otra persona ha redactado o publicado este texto. Vea lo que figura ahora; lo que usted escribió se conserva abajo.
refused-adopted-without-original = Escriba el texto en el idioma elegido como original.
refused-adopted-nothing = No hay ningún borrador que publicar.
refused-no-such-paper = No existe ningún documento { $paper } que todos puedan leer.
refused-panel-items = Elija los temas del programa publicado para los que busca panelistas.
refused-panel-deadline = El último día debe ser futuro y posterior al primero.
refused-panel-not-open = Las propuestas se reciben a partir del { $opens }.
refused-panel-closed = Las propuestas se recibían hasta el { $closed }.
refused-panel-no-call = No hay convocatoria de panelistas para esta reunión.
refused-proposal-decided = Ya se ha decidido sobre esta propuesta.
refused-proposal-of-another = Otra persona ya ha propuesto a este participante para este tema.
refused-proposal-too-often = Una propuesta puede redactarse { $most } veces. Queda como está.
refused-proposals-too-many = Una persona puede ser propuesta para { $most } temas.
refused-proposal-withdrawn = Esta propuesta fue retirada.
refused-too-many-words = Abrevie este texto a { $most } palabras.

# Suggestions over the years
refused-suggestion-no-summary = «{ $paper }» no es un resumen de un diálogo que todos puedan leer. Las sugerencias se toman únicamente de esos resúmenes.
refused-suggestion-no-paragraph = Indique al menos un párrafo del resumen por su número.
# $last: the number of its last paragraph
refused-suggestion-beyond-paper = El resumen tiene { $last } párrafos numerados; uno de estos números es mayor.
# $most: a number
refused-suggestion-waivers = En una entrada pueden no tenerse en cuenta { $most } advertencias como máximo. Use otras palabras.
refused-suggestion-sources-many = Una sugerencia puede tomarse de { $most } documentos y de { $paragraphs } párrafos de cada uno.
refused-no-such-suggestion = No existe ninguna sugerencia { $suggestion } vigente.
refused-suggestion-moved-on = Entretanto, otra persona ha modificado esta entrada. Vea lo que figura ahora; lo que usted escribió se conserva abajo.
refused-suggestion-taken = Ya existe una entrada en la dirección «{ $suggestion }». Una dirección conserva su significado; elija otra.
refused-suggestions-many = El registro contiene ya { $most } sugerencias.
refused-suggestion-themes = Elija de uno a { $most } temas.
refused-suggestion-split = Elija algunos párrafos de esta entrada y deje otros.
refused-no-such-reference = Esta entrada no tiene esa referencia.
refused-references-many = Una entrada admite { $most } referencias.
refused-reference-to-come = La fecha { $day } aún no ha llegado.
refused-reference-not-later = La fecha { $day } no es posterior a { $raised }, cuando se formuló la sugerencia por primera vez. Solo se hace referencia a documentos posteriores.
refused-reference-sources = Indique de una a { $most } fuentes del registro, cada una una sola vez.
refused-suggestion-without-original = No hay texto en el idioma que indicó como original.
