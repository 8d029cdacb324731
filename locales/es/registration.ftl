# La inscripción y la entrada: las personas designadas por las organizaciones admitidas, sus propias páginas, las
# confirmaciones, el mostrador de entrada. Las variables de cada mensaje se nombran en el archivo inglés.

## Las personas de una organización

registration-people = Las personas que usted designa
registration-to-application = Su solicitud
registration-until = Puede designar y sustituir a personas { $until }.
registration-most =
    { $n ->
        [one] Su organización puede designar a una persona.
       *[other] Su organización puede designar hasta { $n } personas.
    }
registration-nobody = Todavía no ha designado a nadie. La admisión por sí sola no da plaza a nadie: designe a las personas que vendrán.
registration-those-named = Designadas hasta ahora
registration-add = Designar a una persona
registration-only-needed = Solo pedimos lo que requiere esta forma de participar. Todo lo que se indica aquí se destruye seis meses después del diálogo.
registration-add-button = Designar a esta persona
registration-named-confirmed = La persona ha sido designada y tiene plaza.
registration-named-waiting = La persona ha sido designada y está en la lista de espera. La próxima plaza libre corresponde a quien lleva más tiempo esperando, y se le comunica.
registration-returned = La plaza se ha devuelto.
registration-closed = Aquí ya no es posible designar ni sustituir a personas. Escriba a la secretaría si algo debe cambiar.
registration-not-arranged = La secretaría todavía no ha fijado las plazas para este diálogo. Se le comunicará cuándo puede designarse a las personas.
registration-cancelled = Este diálogo no se celebrará. No puede designarse a nadie.
registration-no-mode = Elija cómo participa la persona.
registration-would-wait = No hay ninguna plaza libre en este momento: la persona quedaría en la lista de espera.
registration-seat-free = Hay una plaza libre.
registration-seats-left =
    { $n ->
        [one] Queda una plaza.
       *[other] Quedan { $n } plazas.
    }
registration-mode-anew = Se solicita una plaza de la otra modalidad a partir de ahora, como hace cualquiera que la pide.
registration-no-longer-admitted = Ya no está admitida
registration-place = En la lista de espera, puesto { $n }
registration-is-protected = Protegida

## Una persona

registration-mode = Cómo participa
registration-mode-hint = Puede cambiarse mientras sea posible designar a personas.
registration-name = Nombre
registration-name-hint = Tal como lo escribe la persona, en su propia escritura. Se imprime así.
registration-function = Cargo
registration-address = Dirección de correo electrónico de la propia persona
registration-address-hint = Necesaria en línea, porque el acceso a la sala en línea es personal. Si participa en persona, puede dejarse en blanco: en ese caso, entréguele usted la confirmación.
registration-language = Idioma en que le escribimos
registration-language-hint = La confirmación y los mensajes llegan en este idioma.
registration-gender = Género
registration-gender-hint = Solo se cuenta; nunca se muestra junto al nombre.
gender-woman = Mujer
gender-man = Hombre
gender-other = Otro
registration-needs = Qué necesita la persona para participar
registration-needs-hint = Acceso sin escalones, subtítulos, una persona de asistencia. Solo lo lee la secretaría.
registration-publish = Qué se puede publicar
registration-publish-lead = Nada se publica sin una casilla marcada, y cada casilla puede desmarcarse en cualquier momento.
registration-consent-name = El nombre, en la lista pública de participantes
registration-consent-organization = El nombre de la organización, en la lista pública de participantes
registration-consent-screens = El nombre, en las pantallas de la sala y en la sala en línea
registration-protected = No incluir a esta persona en ninguna lista pública, etiqueta, pantalla ni exportación
registration-protected-hint = Para personas en situación de riesgo. Prevalece sobre todas las casillas anteriores.

## La página de una persona

registration-place-title = Su plaza
registration-now = En qué situación está
registration-now-confirmed = Tiene una plaza reservada. Si no puede venir, devuélvala: alguien la espera.
registration-now-waiting = Todavía no hay ninguna plaza libre. La próxima corresponde a quien lleva más tiempo esperando, y se le comunica. No reserve ningún viaje antes de eso.
registration-now-given-back = Esta plaza se devolvió.
registration-now-revoked = La secretaría revocó esta plaza. Ya no permite entrar.
registration-now-not-admitted = La organización ya no está admitida en este diálogo. La plaza no permite entrar.
registration-now-cancelled = Este diálogo no se celebrará.
registration-day = Día
registration-organization = Organización
registration-confirmation = Confirmación
registration-confirmation-lead = Traiga la confirmación en papel o en su teléfono. En el mostrador de entrada se lee el código.
registration-code = Código para el mostrador de entrada
registration-confirmation-pdf = Confirmación para imprimir (PDF)
registration-calendar = Entrada para su agenda
registration-online = La sala en línea
registration-online-personal = Este acceso es solo suyo. Compartirlo no abre nada a nadie más.
registration-online-enter = Entrar en la sala en línea
registration-online-not-yet = El acceso aparece aquí poco antes del diálogo. Inicie sesión con esta dirección y vuelva a esta página.
registration-online-not-open = La sala en línea no está abierta para usted en este momento.
registration-consents-save = Guardar estas opciones
registration-consents-kept = Sus opciones se han guardado.
registration-changed = El cambio se ha guardado.
registration-change-title = ¿Ha cambiado algo?
registration-change = Modificar los datos o la forma de participar
registration-change-exchange = Puede corregir los datos o designar a otra persona para esta plaza. El puesto en el orden se conserva.
registration-change-own = Puede corregir sus datos. Solo su organización puede designar a otra persona en su lugar.
registration-change-mode = Al elegir la otra forma de participar se devuelve esta plaza y se solicita una de la otra modalidad a partir de ahora.
registration-change-waiting = Esta persona está en la lista de espera. Los demás cambios no alteran su puesto en el orden.
registration-change-button = Guardar el cambio
registration-give-back = Devolver la plaza
registration-give-back-next = La plaza pasa de inmediato a quien lleva más tiempo esperando.
registration-give-back-access = La confirmación y el acceso a la sala en línea terminan de inmediato.
registration-give-back-place = El puesto en la lista de espera se pierde.
registration-give-back-again = Quien finalmente quiera venir debe ser designado de nuevo y queda al final del orden.
registration-give-back-button = Devolverla
registration-keep = Conservar la plaza

## Orientaciones

guidance-title = Qué hay que hacer
guidance-in-person-1 = Averigüe con tiempo si necesita visado. Esta confirmación puede respaldar una solicitud; no lo concede.
guidance-in-person-2 = Traiga un pasaporte o documento de identidad: se exige a la entrada del recinto para obtener el pase de acceso.
guidance-in-person-3 = Prevea una hora para la entrada y el control de seguridad antes de que comience el diálogo.
guidance-in-person-4 = Muestre el código en el mostrador, ante la sala.
guidance-in-person-5 = En cada asiento hay auriculares con la interpretación. Díganos con tiempo qué necesita para participar.
guidance-online-1 = El día del diálogo, inicie sesión aquí con su propia dirección y entre en la sala en línea desde esta página.
guidance-online-2 = Pruebe el sonido y la cámara la víspera, en el dispositivo que vaya a utilizar.
guidance-online-3 = Utilice auriculares con micrófono en una habitación tranquila: los intérpretes dependen de su sonido.
guidance-online-4 = Elija en la sala en línea el idioma que desea escuchar.
guidance-online-5 = Muestre su nombre y su organización solo si consintió que figuraran en las pantallas.

## Confirmación

confirmation-title = Confirmación de participación
confirmation-dialogue = Diálogo constructivo
confirmation-follows = Sigue a
confirmation-mode = Participación
confirmation-no-pass = Esto no es un pase: el pase de acceso se expide a la entrada del recinto.
confirmation-no-visa = No garantiza un visado ni lo sustituye.
confirmation-bring = Tráigala con un documento de identidad válido. En el mostrador de entrada se lee el código.
confirmation-revoked = Vale mientras valgan la admisión y la plaza. En el mostrador se ve de inmediato si ya no valen.
confirmation-demonstration = Demostración: todo lo que figura en esta hoja es ficticio.

## Aviso a una persona designada

registration-notice-subject = Se le ha designado para el diálogo constructivo: { $dialogue }
registration-notice-body =
    Su organización le ha designado para el diálogo constructivo: { $dialogue }.

    La situación de su plaza, su confirmación y todo lo relativo al día figuran en su propia página:
    { $link }

    Inicie sesión en ella con esta dirección de correo electrónico. Allí también elige qué se puede publicar sobre usted, y devuelve la plaza si no puede venir.

## El mostrador de entrada

check-in = Mostrador de entrada
check-in-came = Llegadas: { $came } de { $all }.
check-in-search = Nombre, organización o referencia
check-in-search-hint = Basta una parte de una palabra.
check-in-find = Buscar
check-in-more = Hay más. Escriba otra letra.
check-in-nobody = No se espera a nadie con ese nombre. Busque la organización, o envíe a la persona al funcionario.
check-in-by-camera = Con la cámara
check-in-by-camera-how = Inicie sesión en su teléfono, dirija después la cámara hacia el código de la confirmación y abra la dirección que muestra.
check-in-fallback = Sin red
check-in-list = Lista para imprimir
check-in-afterwards = Introducir a partir de la lista impresa
check-in-no-seat = Sin plaza
check-in-at = Llegada a las { $time }
check-in-done = Llegada registrada a las { $time }.
check-in-already = La llegada de esta persona ya estaba registrada: { $when }.
check-in-undone = El registro de la llegada se ha anulado.
check-in-is-online = Esta persona participa en línea y no tiene plaza en la sala. Envíela al funcionario.
check-in-waits = Esta persona está en la lista de espera. Solo un funcionario puede dejarla entrar.
check-in-refer = Esta persona no tiene plaza. Envíela al funcionario.
check-in-rehearsal-what = Ensayo: el diálogo es el { $day }. Pruebe el mostrador como quiera; nada de lo que haga aquí se registra.
check-in-over-what = El diálogo fue el { $day }. Solo puede registrarse todavía a quienes vinieron ese día, con la hora.
check-in-rehearse = Probar: registrar la llegada (ensayo)
check-in-rehearsed = Ensayo: esta persona podría entrar. No se ha registrado nada.
check-in-button = Registrar la llegada ahora
check-in-undo = Fue un error: deshacer
check-in-next = Persona siguiente
check-in-earlier = Llegó antes
check-in-earlier-button = Registrar con esta hora
check-in-day = Día
check-in-hour = Hora de Viena
check-in-hour-of = Hora de Viena: { $name }
check-in-name = Nombre
check-in-made = Impreso a partir del registro: { $when }.
check-in-destroy = Destruya esta lista una vez introducidas sus horas.
check-in-afterwards-lead = Escriba la hora junto a cada persona que vino. Deje las demás en blanco.
check-in-nobody-left = Han venido todas las personas a las que se esperaba.
check-in-afterwards-button = Registrar estas horas
check-in-wrong-time = Indique una hora, como 09:12, para { $name }.
check-in-entered =
    { $n ->
        [one] Se registró a una persona.
       *[other] Se registró a { $n } personas.
    }

## La secretaría: las plazas

office-registration-seats = Plazas
office-registration-people = Personas
office-registration-waiting = Lista de espera
office-registration-unconfirmed = Sin confirmar
office-registration-delegations = Delegaciones
office-registration-hand-over = Transmisión
office-registration-differences = Diferencias
office-registration-saved = Las plazas y los límites se han fijado.
office-registration-not-arranged = Todavía no puede designarse a nadie: no se han fijado plazas.
office-registration-open = Las organizaciones admitidas pueden designar a personas.
office-registration-closed = La inscripción está cerrada. La secretaría todavía puede designar y sustituir a personas.
office-registration-until = Se puede designar a personas { $until }.
office-registration-no-limits = No se ha fijado ningún límite: el número de plazas no está limitado.
office-registration-kind = Tipo
office-registration-all-kinds = Todos los tipos juntos
office-registration-most = Plazas
office-registration-taken = Ocupadas
office-registration-full = Completo
office-registration-arrange = Fijar las plazas y los límites
office-registration-arrange-lead = Deje un campo en blanco cuando el número de plazas no esté limitado. Si hay más plazas, pasan de inmediato a quienes esperan, por su orden; si hay menos, nadie pierde la suya.
office-registration-per-organization = Personas que puede designar una organización
office-registration-seats-of = Plazas
office-registration-more = Cierre y sala en línea
office-registration-closes = Puede designarse a personas hasta el (hora de Viena)
office-registration-closes-hint = Déjelo en blanco para cerrar cuando se abra la sesión.
office-registration-room = Dirección de la sala en línea
office-registration-room-hint = Empieza por https://. Solo se conduce a ella a quienes tienen una plaza en línea, a cada persona desde su propia página.
office-registration-room-keep = Hay una dirección fijada que no se muestra aquí. Deje este campo en blanco para conservarla.
office-registration-no-room = Quitar la dirección
office-registration-room-set = La sala en línea está fijada.
office-registration-room-not-set = La sala en línea todavía no está fijada.
office-registration-no-number = Indique un número entero.
office-registration-no-time = Indique un día y una hora de Viena.

## La secretaría: las personas

office-registration-shown =
    { $n ->
        [one] Una persona
       *[other] { $n } personas
    }
office-registration-nobody = Aquí no hay nadie.
office-registration-seat = Plaza
office-registration-since = Desde
office-registration-needs = Necesidades
office-registration-came = Llegada
office-registration-waiting-lead = En el orden en que se dan las plazas libres: desde cuándo espera cada persona una plaza de esta modalidad.
office-registration-revoke = Revocar
office-registration-revoke-lead = La confirmación y el acceso a la sala en línea terminan de inmediato, y la plaza pasa a quien lleva más tiempo esperando. No puede deshacerse; la persona puede ser designada de nuevo.
office-registration-revoke-button = Revocar esta plaza
office-registration-revoked = La plaza se ha revocado.

## La secretaría: quiénes no han confirmado

office-registration-unconfirmed-lead = Organizaciones admitidas que no han designado a nadie.
office-registration-all-confirmed = Todas las organizaciones admitidas han designado a alguien.
office-registration-admitted = Admitida desde
office-registration-remind = Redactar recordatorios
office-registration-drafted =
    { $n ->
        [0] No se redactó ningún recordatorio: no se seleccionó a nadie, o no hay a quién escribir.
        [one] Se ha redactado un recordatorio. Sale cuando usted autoriza su envío.
       *[other] Se han redactado { $n } recordatorios. Salen cuando usted autoriza su envío.
    }
office-registration-guide = Redactar las cartas de orientación
office-registration-guide-lead = Quien tiene una plaza sabe así cómo venir, o cómo participar en línea. Quien ya tiene una carta de este tipo no recibe otra.
office-registration-guided =
    { $n ->
        [0] No se redactó ninguna carta: todas las personas que tienen plaza y dirección ya tienen una.
        [one] Se ha redactado una carta de orientación. Sale cuando usted autoriza su envío.
       *[other] Se han redactado { $n } cartas de orientación. Salen cuando usted autoriza su envío.
    }
reminder-subject = Se requiere su acción: designe a sus participantes en el diálogo constructivo ({ $dialogue })
reminder-body =
    { $organization } ha sido admitida en el diálogo constructivo: { $dialogue } (solicitud { $reference }).

    Todavía no se ha designado a nadie. Sin un nombre no se reserva ninguna plaza. Le rogamos que designe a las personas que vendrán, en persona o en línea. Tiene tiempo { $until }. Se hace en esta página:
    { $link }

    Si su organización no puede venir, no tiene que hacer nada; una breve respuesta ayuda a otros que esperan.

## La secretaría: las delegaciones

delegations-lead = Los Estados partes, los signatarios, otros Estados, las entidades y las organizaciones intergubernamentales se inscriben para el grupo de trabajo. Llegan como lista y se cuentan aparte.
delegations-as-of = La lista a la fecha del { $day }
delegations-listed = Delegaciones
delegations-came = Presentes
delegations-looked = Esta lista
delegations-fine = Se han leído todas las líneas. Registre la lista, o modifíquela y revísela de nuevo. Sustituye a la anterior.
delegations-not-fine = Algunas líneas no pudieron leerse. No se registró nada.
delegations-line = Línea { $line }: { $why }
delegation-fault-kind = «{ $given }» no es un tipo de delegación.
delegation-fault-state = «{ $given }» no es el código ni el nombre de un Estado.
delegation-fault-name = Falta el nombre.
delegation-fault-number = «{ $given }» no es un número entero.
delegation-fault-came = «{ $given }» no dice ni yes ni no.
delegations-enter = Registrar una lista
delegations-day = El día que describe
delegations-yes = sí
delegations-no = no
delegations-each = Cada delegación
delegations-name = Delegación
delegations-no-day = Indique el día.
delegations-empty = Pegue una lista o elija un archivo.
delegations-list = La lista
delegations-list-hint = Una delegación por línea: tipo, Estado o nombre, personas en la sala, personas en línea, acudió (yes o no). Separados por comas, puntos y comas o tabuladores.
delegations-file = O un archivo
delegations-file-hint = CSV. Prevalece sobre lo pegado.
delegations-look = Revisarla
delegations-enter-button = Registrar la lista
delegations-saved = La lista se ha registrado.
cells-packed = Es un libro de cálculo o un archivo comprimido, y no se abre. Guárdelo en formato CSV.
cells-no-text = No es un texto en UTF-8. Guárdelo en formato CSV (UTF-8).
cells-too-long = El archivo tiene más de 10.000 filas.

## La secretaría: transmisión y diferencias

hand-over-lead = Quienes tienen una plaza, para los sistemas que expiden los pases de acceso y abren la sala en línea. Las celdas que una hoja de cálculo ejecutaría como fórmulas se vuelven inofensivas.
hand-over-badges = Pases de acceso (Indico)
hand-over-platform = Sala en línea (Interprefy)
hand-over-people =
    { $n ->
        [one] Una persona
       *[other] { $n } personas
    }
hand-over-names = La última palabra de un nombre se toma como apellido. Los nombres se escriben de muchas maneras: compruébelos allí. Quien no consintió en ser nombrado en las pantallas figura en la plataforma sin su nombre.
hand-over-protected = Personas protegidas
hand-over-protected-lead = No están en ningún archivo. Transmítalas a mano, con el nombre que elijan.
hand-over-unnamed = Participante { $reference }
differences-lead = Elija las listas que proporcionan el sistema de pases y la plataforma. Se comparan con las decisiones y no se conservan.
differences-decided =
    { $n ->
        [one] Una persona tiene plaza.
       *[other] { $n } personas tienen plaza.
    }
differences-none = Las tres coinciden.
differences-badges = Lista de pases de acceso
differences-platform = Lista de la plataforma
differences-file-hint = CSV con las columnas name (o first name y last name), affiliation, e-mail, reference.
differences-no-file = Elija al menos un archivo.
differences-button = Comparar
differences-without-badge = Plaza en la sala, sin pase de acceso: { $n }
differences-without-access = Plaza en línea, sin acceso: { $n }
differences-undecided = Pase o acceso sin ninguna persona con plaza: { $n }
differences-other-mode = Pase o acceso de la otra modalidad: { $n }
differences-renamed = Con otro nombre: { $n }
differences-twice = Dos veces: { $n }
differences-ambiguous = Podrían ser varias personas: { $n }
differences-badge-line = Pases de acceso, línea { $line }: { $name }
differences-platform-line = Plataforma, línea { $line }: { $name }
