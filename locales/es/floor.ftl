# El uso de la palabra: el puesto de la Presidencia, las pantallas, el lugar de un participante en la lista. Las variables de
# cada mensaje se nombran en el archivo inglés.

floor-the-floor = La reunión
my-floor = La reunión
my-floor-what = Su lugar en la lista de oradores y las pantallas que le corresponden: Presidencia, cabina, sala.
my-comments = Comentarios por escrito
my-comments-what = Presentar, seguir, firmar.
floor-meetings = Reuniones

screen-chair = Puesto de la Presidencia
screen-chair-what = Quién habla, quién sigue, qué decir, cuánto tiempo queda.
screen-booth = Cabina de interpretación
screen-booth-what = Orden de intervenciones, idiomas, nombres y cómo se pronuncian.
screen-technician = Sonido y sala en línea
screen-technician-what = A quién abrir el micrófono ahora y después.
screen-room = Pantalla de la sala
screen-room-what = El orador y el reloj, legibles desde lejos.
screen-overlay = Rótulo sobre la transmisión
screen-overlay-what = Una línea con el nombre del orador, para la imagen de vídeo.
screen-me = Su lugar en la lista
screen-me-what = Pedir la palabra y ver cuándo llega su turno.
screen-public = Página pública
screen-public-what = Lo que cualquiera puede seguir, porque la reunión se declaró pública.

floor-item = Tema { $number }: { $title }
floor-ends = fin previsto a las { $hour }
floor-participant = Participante { $number }
floor-called = { $name }, { $body }
floor-in-the-room = en la sala
floor-online = en línea
floor-speaks = En uso de la palabra
floor-paused = En pausa
floor-next = A continuación
floor-between = No se está examinando ningún tema
floor-not-begun = La reunión no ha comenzado
floor-nobody-speaks = Nadie tiene la palabra
floor-nobody-waits = Nadie espera.
floor-of-left = restantes de { $time }
floor-no-limit = de intervención hasta ahora; sin límite
floor-time-used = Tiempo utilizado
floor-waiting =
    { $n ->
        [0] nadie en espera
        [one] { $n } orador en espera
       *[other] { $n } oradores en espera
    }
floor-pause = Parar el reloj
floor-resume = Poner en marcha el reloj
floor-end = El orador ha terminado
floor-give = Dar la palabra a { $who }
floor-give-now = Dar la palabra ahora
floor-not-there = Ausente al ser llamado
floor-take-off = Retirar de la lista
floor-undo = Deshacer la última acción: { $step }
floor-list = Lista de oradores
floor-open-list = Abrir la lista
floor-close-list = Cerrar la lista
floor-asked-at = solicitada a las { $hour }
floor-first-time = participa por primera vez
floor-on-behalf = en nombre de { $whom }
floor-more = Más
floor-put-before = Colocar antes de
floor-at-the-end = Al final de la lista
floor-reason = Motivo, que figura junto al nombre
floor-put = Colocar ahí
floor-plan = Distribución del tiempo
plan-left = Queda del tiempo previsto
plan-each = Para cada uno de los que esperan
plan-ends = Fin, si la lista se cierra ahora
plan-two-minutes = Fin, con dos minutos para cada uno
floor-items = Orden del día
floor-take-item = Abordar
floor-leave-item = Concluir
floor-balance = Quién ha intervenido
floor-spoken = Los últimos oradores
floor-speakers = Oradores
floor-time = Tiempo
floor-reminders = Recordatorios
reminder-country = Un orador se refiere a la situación de un país concreto: recuerde que el diálogo no se centra en ningún país en particular y pida al orador que hable del tema.
reminder-interruption = Una interrupción: pare el reloj, escúchela y vuelva a poner en marcha el reloj. No se pierde tiempo.
reminder-closing = Antes de cerrar la lista: anúncielo, espere un momento y ciérrela después. Quien haya pedido la palabra antes sigue en ella.
reminder-time = El reloj avisa y nunca interrumpe. A usted corresponde decidir si se pide a alguien que concluya.
floor-script = Qué decir
floor-pronounced = se pronuncia: { $how }
floor-acronyms = siglas: { $which }
floor-running-order = Orden de intervenciones
floor-unmute = Abrir el micrófono de { $who }
floor-unmute-now = Abrir el micrófono ahora, en línea
floor-microphone = Micrófono en la sala
floor-keys = Una sola letra acciona el botón que la muestra
floor-away = Se ha perdido la conexión. Lo que ve puede no estar al día; seguimos intentándolo.
floor-back = Conexión restablecida; todo está al día.
floor-unsent = Esto no se ha enviado: no hay conexión. Le rogamos que vuelva a intentarlo.

script-open = Buenos días. Les doy la bienvenida y declaro abierta la reunión.
script-no-programme = Todavía no hay programa.
script-turn-to = Pasamos ahora al siguiente tema. { $item }.
script-over = Con esto concluye nuestro programa. Les doy las gracias a todos y declaro clausurada la reunión.
script-thank = Doy las gracias a { $who }.
script-give = Doy ahora la palabra a { $who }.
script-give-and-next = Doy ahora la palabra a { $who }; a continuación intervendrá { $next }.
script-anybody = ¿Desea alguien más hacer uso de la palabra? No veo ninguna otra solicitud.
script-item-over = No hay más oradores en mi lista. Con ello concluye el { $item }.
script-two-chairs = Presiden conjuntamente este diálogo { $chairs }.
script-in-absence = En ausencia de { $absent }, presido en nombre de la Presidencia conjunta de este diálogo.
script-hand-over = Cedo ahora la Presidencia para el siguiente tema a { $chair }. { $item }.
script-take-over = Doy las gracias a { $chair } y asumo la Presidencia para el siguiente tema. { $item }.
script-stands-in = Correspondía presidir este tema a { $absent }, que no nos acompaña. Presido en su lugar.
floor-presides = preside: { $who }
floor-presides-for = preside: { $who }, en lugar de { $absent }

floor-you-speak = Tiene la palabra.
floor-you-are-next = Es su turno a continuación.
floor-ahead-of-you =
    { $n ->
        [one] Hay { $n } orador antes que usted.
       *[other] Hay { $n } oradores antes que usted.
    }
floor-turn-in =
    { $n ->
        [0] Su turno llega en cualquier momento.
        [one] Su turno llega dentro de { $n } minuto aproximadamente.
       *[other] Su turno llega dentro de { $n } minutos aproximadamente.
    }
floor-gone = Ya ha intervenido o ha dejado la lista.
floor-withdraw = Retirar mi nombre de la lista
floor-pass = Ceder su turno a un colega
floor-pass-to = ¿Quién habla en su lugar?
floor-pass-on = Ceder el puesto
floor-no-place = No tiene en esta reunión una plaza que le permita intervenir.
floor-no-list-open = En este momento ninguna lista admite nombres. Esta página lo indica cuando se abre una.
floor-ask = Pedir la palabra
floor-ask-now = Pedir la palabra
floor-for-whom = ¿Para quién?
floor-which-item = ¿Sobre qué tema?
floor-as-what = ¿Qué va a hacer?
floor-from-where = ¿Desde dónde habla?
floor-language = ¿En qué idioma?
floor-language-hint = Los intérpretes lo ven de antemano.
floor-on-behalf-of = ¿En nombre de qué grupo?
floor-about = ¿De qué se trata, en pocas palabras?
floor-about-hint = Lo ven la Presidencia y los intérpretes, nadie más.

floor-enter-name = Inscribir el nombre de alguien
floor-for-whom-hint = Quien está inscrito figura en esta lista; cualquier otra persona se nombra más abajo.
floor-guest-name = Nombre de quien no está inscrito
floor-guest-body = En nombre de quién habla
floor-as-manner = ¿En calidad de qué?
floor-whose-question = ¿A la pregunta de quién se responde?
floor-from-place = ¿Desde dónde?
floor-language-of = ¿En qué idioma?
floor-enter-now = Poner en la lista

manner-panel = mesa redonda
manner-statement = declaración
manner-on-behalf = declaración en nombre de un grupo
manner-question = pregunta
manner-answer = respuesta
manner-point-of-order = cuestión de orden
manner-right-of-reply = derecho de respuesta

request-waiting = Figura en la lista.
request-speaking = Tiene la palabra.
request-spoke = Ha intervenido. Muchas gracias.
request-withdrawn = Ya no figura en la lista.

listing-not-yet = lista aún no abierta
listing-open = lista abierta
listing-closed = lista cerrada

item-opening = Apertura de la reunión
item-briefing = Información de la secretaría
item-report = Lo que decidió el grupo de trabajo
item-panel = Mesa redonda
item-discussion = Debate
item-closing = Clausura de la reunión

why-point-of-order = las cuestiones de orden se atienden de inmediato
why-right-of-reply = derecho de respuesta
why-programme = figura en el programa
why-answer = responde a la pregunta
why-by-hand = colocado aquí a mano
why-time = por la hora de la solicitud
why-states-first = los Estados hablan primero
why-not-yet-spoken = aún no ha intervenido sobre este tema
why-first-timers-first = participa por primera vez
why-kinds-in-turn = las categorías de participantes se alternan
why-regions-in-turn = las regiones se alternan

step-take = se abordó un tema
step-leave = se concluyó un tema
step-listing = se abrió o se cerró la lista
step-rules = se modificaron las reglas de la lista
step-place = se colocó a alguien en otro puesto
step-give = se dio la palabra
step-pause = se paró el reloj
step-resume = se puso de nuevo en marcha el reloj
step-end = el orador terminó
step-absent = alguien no estaba presente

seat-title = Participar desde este dispositivo
seat-what = Este código abre su plaza en la reunión: puede pedir la palabra y ver cuándo llega su turno. No necesita ninguna cuenta. Quien tenga el código puede hacer lo mismo: no lo comparta con nadie.
seat-take = Participar desde este dispositivo
seat-alone = Desconectar los demás dispositivos
seat-leave = Abandonar la reunión en este dispositivo
seat-desk = En el mostrador de entrada:
seat-other-devices =
    { $n ->
        [one] El código se está usando en { $n } dispositivo más.
       *[other] El código se está usando en { $n } dispositivos más.
    }
seat-others-what = Si no los conoce, desconéctelos aquí e informe a la secretaría.
seat-too-many-devices = El código ya se está usando en tres dispositivos. Desconéctelos o continúe con uno de ellos.

problem-busy-listening-why = Demasiadas personas siguen la reunión en directo en este momento. La página lo muestra todo igualmente; se actualiza por sí sola.

floor-group-state = Estados
floor-group-ngo = Organizaciones no gubernamentales
floor-group-academia = Mundo académico
floor-group-private-sector = Sector privado
floor-group-parliamentarian = Parlamentarios
floor-group-other = Otros
floor-region-none = Sin región
floor-first-timers = Primera vez en un diálogo
