# Las listas de organizaciones tal como las ven sus destinatarios, y lo que un Estado expresa sobre una organización. Las
# variables de cada mensaje se nombran en el archivo inglés.

## Una lista

list-name = Lista { $number }: { $dialogue }
list-size = { $n ->
    [one] { $n } organización, nuevas: { $new }
   *[other] { $n } organizaciones, nuevas: { $new }
}
list-sent = enviada el { $moment }
list-closes = Fin del plazo
list-window-open = El plazo está abierto
list-window-over = El plazo ha vencido
list-window-over-what = Un Estado todavía puede pronunciarse. El pronunciamiento cuenta como tardío, y la página indica qué consecuencias tiene.
list-working-days-left = { $n ->
    [one] de ellos, { $n } día laborable (de lunes a viernes)
   *[other] de ellos, { $n } días laborables (de lunes a viernes)
}
list-extended = Prorrogado el { $day }; fin anterior del plazo: { $before }. Fuente: { $source }
list-recipients = Destinatarios
list-window-source = Qué fija el plazo
list-policy = Qué efecto tiene una objeción
list-disclosure = Qué se divulga de una objeción
list-by-document = { $what } ({ $document })
list-terms = En qué condiciones se envió esta lista
list-files = La lista como archivo
list-file-paper = Documento (PDF)
list-file-sheet = Hoja de cálculo (XLSX)
list-file-csv = Tabla simple (CSV)
list-search = Buscar en la lista
list-region = Grupo regional
list-all = Todos
list-only-new = Solo las nuevas desde la última lista
list-only-own = Solo aquellas sobre las que nos pronunciamos
list-show = Mostrar
list-show-all = Mostrar todo
list-matching = { $n ->
    [one] { $n } organización de { $all }
   *[other] { $n } organizaciones de { $all }
}
list-nothing-matches = Ninguna organización corresponde
list-organization = Organización
list-where = En qué punto está
list-own = Su delegación
list-express = Objetar o apoyar
list-new = Nueva
list-to-website = Sitio web
list-withheld = Lo que las organizaciones dijeron de sí mismas se conservó durante el tiempo prometido y se ha destruido. Las decisiones permanecen en el registro.
list-name-in-language = Nombre ({ $language })
list-other-names = Nombres en otros idiomas
list-sheet = Lista

## Una lista como documento

list-paper-title = Organizaciones que solicitaron participar en el diálogo constructivo: { $dialogue }
list-paper-number = Lista { $number }, con información suficiente
list-paper-about = Acerca de esta lista
list-paper-organizations = Organizaciones
list-paper-explanation = Lo que sigue es lo que cada organización dijo de sí misma al presentar su solicitud. El texto no ha sido objeto de revisión editorial y no expresa ninguna opinión de la secretaría. El orden es el de los nombres.
list-paper-entry = { $name } ({ $reference })
list-paper-entry-new = { $name } ({ $reference }; nueva desde la última lista)

## La primera página de una delegación

mission-title = Delegación: { $state }
mission-head = Usted es la jefatura designada: lo que redacta su delegación no tiene efecto hasta que usted lo confirma citando una nota verbal de su Estado.
mission-user = Usted lee las listas y redacta borradores. Lo que redacta no tiene efecto hasta que lo confirma la jefatura que su Estado designó por nota verbal.
mission-waiting-head = A la espera de su decisión
mission-waiting = A la espera de la jefatura de la delegación
mission-open = Listas con el plazo abierto
mission-none-open = No hay ninguna lista abierta
mission-none-open-why = Cuando la secretaría distribuye una, figura aquí y se le avisa por correo electrónico.
mission-expressed = Lo que su delegación ha expresado
mission-closed = Listas cuyo plazo ha vencido
mission-own-only = Aquí ve lo que expresa su propia delegación. Lo que expresan otras nunca se le muestra, ni se muestra a ellas lo que expresa la suya.
mission-notes = Notas verbales de su Estado
mission-notes-lead = Mediante estas notas su Estado designa a sus usuarios, y la jefatura de la delegación cita una de ellas en cada declaración que surte efecto. La secretaría las registra; si falta la copia digitalizada, puede añadirla. Solo la secretaría y su delegación las ven.

## Objeción y apoyo

objecting-heading = Objetar a una organización, o apoyarla
objecting-see-own = Ver lo que su delegación ha expresado
objecting-does = Qué efecto tiene una objeción según la política de esta lista
objecting-late = El plazo ha vencido. Una objeción presentada ahora es tardía, y así consta en el registro.
objecting-does-refers-to-extended-bureau = Una objeción remite el caso a la Mesa ampliada, que decide. Por sí sola no excluye a la organización.
objecting-does-refers-to-conference = Una objeción remite el caso a la Conferencia, que decide en su próximo período de sesiones. Para este diálogo, eso suele significar que no hay tiempo.
objecting-does-excludes = Una objeción que se mantiene al terminar el plazo excluye a la organización de este diálogo, sin otra decisión. Puede revisarse.
objecting-does-excludes-late = Dentro del plazo, una objeción habría excluido a la organización. Una objeción tardía no la excluye: remite el caso a la Mesa ampliada, que decide. Lo ya decidido se mantiene.
objecting-does-no-effect-for-observers = Si la Conferencia ha admitido a la organización como observadora, una objeción no tiene efecto. De lo contrario, remite el caso a la Mesa ampliada, que decide.
objecting-support-does = Una expresión de apoyo se presenta al órgano que decide. Por sí sola no cambia nada.
shown-title = Quién la verá
shown-to-applicant = Quien presentó la solicitud
shown-to-applicant-that-there-is-one = Que hay una objeción; no de quién ni por qué
shown-to-applicant-reasons = Que hay una objeción, y las razones que usted indique; no de quién es
shown-to-applicant-state = Que hay una objeción, de quién es y las razones que usted indique
shown-to-delegations = Las demás delegaciones
shown-to-public = El público
shown-to-office = La secretaría y los miembros de la Mesa ampliada
shown-whole = Todo
shown-nothing = Nada
objecting-position = ¿Qué expresa su Estado?
objecting-objection-hint = Su Estado objeta la participación de esta organización en este diálogo.
objecting-support-hint = Su Estado apoya la participación de esta organización en este diálogo.
objecting-choose = Elija una de las dos
objecting-reasons = Razones
objecting-reasons-hint = Puede dejarlo en blanco. Lo que escriba lo ven los destinatarios indicados más arriba y nadie más.
objecting-nothing-yet = Todavía no se ha registrado nada. La página siguiente pide una nueva confirmación.
objecting-sure-objection = ¿Redactar el borrador de una objeción a { $organization }?
objecting-sure-support = ¿Redactar el borrador de una expresión de apoyo a { $organization }?
objecting-draft-objection = Redactar este borrador de objeción
objecting-draft-support = Redactar este borrador de expresión de apoyo
objecting-then-head = Queda como borrador, sin efecto. La jefatura de su delegación lo confirma citando una nota verbal.
objecting-then-you = Queda como borrador, sin efecto. En la página siguiente usted lo confirma citando una nota verbal.
objecting-drafted = El borrador se ha redactado. Todavía no tiene efecto.
objecting-discarded = El borrador se ha descartado.
objecting-title = { $position }: { $organization }
objecting-stands = { $position }: { $standing }
objecting-state = Estado
objecting-where = En qué punto está
objecting-drafted-at = Redactada el
objecting-drafted-by = Por
objecting-by-you = usted
objecting-by-colleague = un o una colega de su delegación
objecting-by-paper = la secretaría, a partir de un documento en papel
objecting-confirmed-at = Recibida el
objecting-withdrawn-at = Retirada el
objecting-window = Plazo
objecting-in-time = dentro del plazo
objecting-out-of-time = fuera de plazo
objecting-note = Nota verbal
objecting-note-hint = La nota en que su Estado lo indica. La secretaría registra las notas; si falta la suya, envíela a la secretaría.
objecting-note-missing = Elija la nota verbal en que esto se basa
objecting-note-of = { $reference }, { $day }
objecting-no-notes = Todavía no se ha registrado ninguna nota verbal de su Estado. Envíe la nota a la secretaría; después podrá citarla aquí.
objecting-now-confirm = Borrador: no tiene efecto hasta que usted lo confirme.
objecting-now-head = Borrador: no tiene efecto hasta que lo confirme la jefatura de su delegación.
objecting-now-confirm-withdrawal = Se ha redactado un retiro. La objeción se mantiene hasta que usted confirme el retiro.
objecting-now-head-withdrawal = Se ha redactado un retiro. La objeción se mantiene hasta que la jefatura de su delegación confirme el retiro.
objecting-now-stands = Se mantiene. Puede retirarse en cualquier momento.
objecting-now-after-decision = Consta en el registro. Ya se había decidido sobre el caso, y la decisión se mantiene.
objecting-now-withdrawn = Se retiró y ya no tiene efecto.
objecting-confirm-title = Confirmación
objecting-confirm = Confirmar en nombre del Estado
objecting-confirm-withdrawal-title = Confirmación del retiro
objecting-confirm-withdrawal = Retirar en nombre del Estado
objecting-discard = Descartar este borrador
objecting-discard-withdrawal = Descartar el retiro: la objeción se mantiene
objecting-withdraw-title = Retiro
objecting-withdraw-head = Su decisión la retira de inmediato.
objecting-withdraw-user = Usted redacta el retiro; la objeción se mantiene hasta que la jefatura de su delegación lo confirme.
objecting-withdraw = Retirar en nombre del Estado
objecting-draft-withdrawal = Redactar un retiro

## La Mesa ampliada

bureau-lead = Usted ejerce su cargo por: { $group }. Aquí usted lee; lo que decide la Mesa ampliada lo registra la secretaría.
bureau-nothing = Todavía no se le ha presentado ninguna lista
bureau-nothing-why = Cuando la secretaría presenta o distribuye una, figura aquí.
bureau-cases = Casos por diálogo
bureau-lists = Listas
bureau-waiting = { $n ->
    [one] { $n } caso en espera
   *[other] { $n } casos en espera
}
bureau-waiting-title = A la espera de una decisión
bureau-none-waiting = Ningún caso espera una decisión
bureau-decides = Decide: { $body }
bureau-decided = Decidido hasta ahora
bureau-none-decided = Todavía no se ha decidido nada
bureau-confidential = Las objeciones y sus razones se muestran únicamente a los miembros de la Mesa ampliada y a la secretaría.

## Envío de una lista

circulate-title = Listas: { $dialogue }
circulate-lists = Listas
circulate-list = Lista
circulate-next = La próxima lista
circulate-nothing = No hay nada listo para una lista
circulate-at-the-desk = { $n ->
    [one] { $n } solicitud sigue en examen preliminar.
   *[other] { $n } solicitudes siguen en examen preliminar.
}
circulate-to-the-desk = Ir al examen preliminar
circulate-ready = { $n ->
    [one] { $n } organización tiene información suficiente.
   *[other] { $n } organizaciones tienen información suficiente.
}
circulate-twice = { $organization } figuraría dos veces en la lista. Aparte primero una de sus solicitudes como duplicada.
circulate-preview = Exactamente lo que verán los destinatarios
circulate-to-terms = Fijar las condiciones
circulate-went-out = Listas enviadas
circulate-cases = { $n ->
    [one] { $n } organización
   *[other] { $n } organizaciones
}
circulate-ending = El plazo ha vencido; se está registrando lo que resulta de ello
circulate-to-decisions = Ir a las decisiones
circulate-terms-title = Condiciones de la lista: { $dialogue }
circulate-terms-lead = Estas condiciones se imprimen en la lista y en cada decisión relativa a ella. Después no pueden modificarse; solo puede retrasarse el fin del plazo.
circulate-recipients = ¿A quién se envía?
circulate-closes = Último día del plazo
circulate-closes-hint = Vence al final de ese día, hora de Viena.
circulate-window-source = ¿Qué fija el plazo?
circulate-window-source-hint = El documento que indica su duración, en 80 caracteres como máximo. El artículo 17 exige 30 días antes de un período de sesiones de la Conferencia; para un diálogo, el plazo es el que indica su fuente.
circulate-policy = ¿Qué efecto tiene una objeción?
circulate-policy-hint = El reglamento no dice nada sobre las objeciones en los diálogos, por lo que la política se nombra y se imprime.
circulate-policy-document = El documento en que eso se decidió
circulate-disclosure = ¿Qué llegan a saber los demás de una objeción?
circulate-disclosure-hint = El público no llega a saber nada. Ir más allá de la primera opción exige una decisión registrada de la Mesa ampliada o de la Conferencia, y nunca es retroactivo.
circulate-disclosure-document = La decisión que permite ir más allá de la primera opción
circulate-choose = Elija una opción
circulate-no-day = Indique el último día del plazo
circulate-window-source-missing = Indique qué fija el plazo
circulate-policy-document-missing = Indique el documento en que se decidió la política
circulate-disclosure-document-missing = Indique la decisión registrada que lo permite
circulate-sure-states-parties = { $n ->
    [one] ¿Distribuir { $n } organización a todos los Estados partes?
   *[other] ¿Distribuir { $n } organizaciones a todos los Estados partes?
}
circulate-sure-extended-bureau = { $n ->
    [one] ¿Presentar { $n } organización a la Mesa ampliada?
   *[other] ¿Presentar { $n } organizaciones a la Mesa ampliada?
}
circulate-sure-lead = Todavía no se ha enviado nada. Una lista enviada queda como está.
circulate-window = Plazo
circulate-organizations = Organizaciones
circulate-short-window = { $n ->
    [one] El plazo es de { $n } día, menos de los 30 días que exige el artículo 17 antes de un período de sesiones de la Conferencia. Para un diálogo se permite si su fuente así lo indica.
   *[other] El plazo es de { $n } días, menos de los 30 días que exige el artículo 17 antes de un período de sesiones de la Conferencia. Para un diálogo se permite si su fuente así lo indica.
}
circulate-not-in-time = Lo que se remite a la Conferencia espera su próximo período de sesiones: por lo general, no llega a tiempo para el diálogo.
circulate-rule-17 = La Conferencia se inaugura el { $day }, dentro de menos de 30 días. El artículo 17 exige que la lista se distribuya al menos 30 días antes.
circulate-do-states-parties = Distribuir la lista
circulate-do-extended-bureau = Presentar la lista
circulate-sent = { $n ->
    [0] La lista se ha distribuido. Aquí todavía no consta ningún destinatario.
    [one] La lista se ha distribuido. Se avisa ahora por correo electrónico a su destinatario.
   *[other] La lista se ha distribuido. Se avisa ahora por correo electrónico a sus { $n } destinatarios, a cada uno en su idioma.
}
circulate-extend-title = Prorrogar el plazo
circulate-extend-lead = El fin del plazo puede retrasarse mientras siga abierto. Una vez vencido, queda vencido, de modo que lo que llegó tarde sigue siendo tardío.
circulate-extend = Prorrogar
circulate-extended = El plazo se ha prorrogado, y la lista lo indica.
circulate-ended = Lo que resulta del fin del plazo se registró el { $moment }.
circulate-states-say = Lo que expresan los Estados
circulate-expressed = Objeciones: { $against }. Apoyo: { $support }.
circulate-sealed = Lo que expresan los Estados se muestra solo a los oficiales.

## Lo que llegó en papel

paper-in-title = Registrar lo que llegó en papel
paper-in-short = En papel
paper-in-lead = Una nota verbal por la que un Estado objeta o apoya. El momento de su recepción determina si llegó dentro del plazo.
paper-in-case = ¿Qué organización?
paper-in-no-case = Elija una organización de esta lista
paper-in-state = Estado
paper-in-no-state = Elija el Estado
paper-in-position = ¿Qué expresa?
paper-in-received = Recibida el
paper-in-received-hint = El día que figura en el sello de recepción.
paper-in-time = A las (hora de Viena)
paper-in-no-time = Indique el día y la hora de recepción
paper-in-reference = Referencia de la nota verbal
paper-in-reference-hint = Si en el registro no consta ninguna nota de este Estado con esta referencia y esta fecha, también se registra.
paper-in-no-reference = Indique la referencia impresa en la nota
paper-in-dated = Fecha de la nota
paper-in-no-date = Indique la fecha de la nota, que no puede ser posterior a hoy
paper-in-reasons-hint = Déjelo en blanco si la nota no indica ninguna. Copie las razones tal como figuran.
paper-in-sure-objection = ¿Registrar esta objeción?
paper-in-sure-support = ¿Registrar esta expresión de apoyo?
paper-in-enter = Registrar
paper-in-entered = Registrado.
paper-in-withdrawal-of = Retiro en papel: { $state }
paper-in-withdrawal-title = Registrar un retiro que llegó en papel
paper-in-withdrawal-lead = Desde ahora, la objeción ya no tiene efecto. Lo que resulta de ello para el caso se registra al mismo tiempo.
paper-in-withdrawal-enter = Registrar el retiro
