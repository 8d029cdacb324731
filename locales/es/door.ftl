# La puerta: inicio de sesión, códigos, la propia cuenta.

nav-sign-in = Iniciar sesión
nav-my = Sus páginas
acting-label = Función asumida

## Inicio de sesión

sign-in = Iniciar sesión
sign-in-lead = Indique su dirección de correo electrónico. Le enviamos un código y un enlace; no hay contraseña.
sign-in-address = Dirección de correo electrónico
sign-in-address-hint = La dirección por la que le conocen su organización, su delegación o la secretaría, o cualquier dirección suya si es la primera vez.
sign-in-shared = Otras personas también usan este dispositivo: no dejar nada en él
sign-in-send = Enviarme un código
sign-in-privacy = Ocurre lo mismo tanto si conocemos la dirección como si no, para que nadie pueda averiguar aquí quién participa.
sign-in-not-an-address = Indique una dirección de correo electrónico completa, como name@example.org
sign-in-too-often = Se han pedido demasiados códigos. Use el mensaje más reciente o inténtelo de nuevo dentro de una hora
sign-in-code-title = Mire su buzón
sign-in-code-lead = Si la dirección puede recibir correo, un mensaje con un código está en camino. Es válido durante una hora.
sign-in-code = Código
sign-in-code-hint = Ocho cifras; los espacios no importan
sign-in-wrong-code = Este código no es el más reciente, tiene más de una hora o se probó cinco veces. Pida otro
sign-in-again = Pedir otro código
sign-in-slow = Algunos servidores de correo tardan media hora. El mensaje contiene también un enlace que puede abrir en cualquiera de sus dispositivos.
sign-in-link-title = Continuar en su nombre
sign-in-link-lead = Ha abierto el enlace de nuestro mensaje. Continúe solo si lo pidió.
sign-in-link-over = Este enlace ya no puede usarse
sign-in-link-over-lead = Ya se usó, lo sustituyó uno más reciente o ha pasado una hora. No se ha perdido nada: pida otro código.
sign-out = Cerrar sesión

## Claves de acceso

sign-in-or-passkey = O bien, si añadió una clave de acceso a su cuenta:
sign-in-passkey = Iniciar sesión con una clave de acceso
sign-in-with-code = Usar un código
passkey-look-at-device = Su dispositivo comprueba ahora que es usted: por la huella, el rostro o el código con que lo desbloquea. Nada de eso llega a nosotros.
passkey-failed = El dispositivo no ha respondido
passkey-failed-what = Quizá cerró su ventana, pasaron cinco minutos o no tiene ninguna clave de acceso para este sitio. Inténtelo otra vez o use un código.
passkey-failed-new = Quizá cerró su ventana, pasaron cinco minutos o ya tiene una clave de acceso para este sitio. Inténtelo otra vez o vuelva atrás.
passkey-once-more = Intentarlo otra vez
passkey-needs-script = Las claves de acceso necesitan JavaScript, que está desactivado en este navegador. Un código funciona sin él.
passkey-not-taken = No se pudo usar esta clave de acceso
passkey-not-taken-what = Quizá se eliminó de la cuenta o pasaron más de cinco minutos. Inténtelo otra vez o use un código: siempre funciona.
passkey-add = Añadir una clave de acceso
passkey-not-added = No se añadió ninguna clave de acceso
passkey-not-made = La respuesta del dispositivo llegó demasiado tarde o no pudo usarse. No se ha cambiado nada.

## El acceso propio del personal

sign-in-or-staff = O bien, si trabaja en la secretaría:
sign-in-staff = Iniciar sesión con { $label }
sign-in-staff-shared = Lo mismo en un dispositivo que también usan otras personas: no dejar nada en él
staff-refused = No se pudo iniciar la sesión de esta manera
staff-refused-what = El servicio de inicio de sesión de su oficina no confirmó su dirección, pasaron más de diez minutos, volvió en otro navegador o esta vía no está abierta para usted. Inténtelo otra vez o use un código: siempre funciona.
staff-away = El servicio de inicio de sesión de su oficina no responde
staff-away-what = No depende de usted y no se ha cambiado nada. Inténtelo de nuevo en unos minutos, o use un código o una clave de acceso: ambos funcionan sin él.

## Mensajes de la puerta

notice-code-subject = Su código
notice-code-body =
    Su código es { $code }

    O abra este enlace:
    { $link }

    El código y el enlace son válidos durante una hora y pueden usarse una vez. Si no los pidió, no haga nada: sin ellos nadie entra.
notice-device-subject = Un dispositivo nuevo
notice-device-body =
    Alguien inició sesión con su dirección en un dispositivo que no se había usado antes: { $device }

    Si fue usted, no hay nada que hacer. Si no, termine esa sesión aquí y avise a la secretaría:
    { $link }
notice-passkey-subject = Se añadió una clave de acceso
notice-passkey-body =
    Se añadió una clave de acceso a su cuenta: { $label }. Quien la tenga puede iniciar sesión en su nombre.

    Si fue usted, no hay nada que hacer. Si no, elimínela aquí y avise a la secretaría:
    { $link }
notice-address-code-body =
    Su código es { $code }

    Alguien quiere usar esta dirección para su cuenta. Si es usted, escriba el código en la página que lo pidió. Es válido durante una hora y puede usarse una vez. Si no es usted, no haga nada: sin el código no ocurre nada.
notice-address-changed-subject = Se cambió su dirección
notice-address-changed-body =
    Su cuenta tiene ahora otra dirección de correo electrónico. A esta ya no se envía nada.

    Si no fue usted, avise de inmediato a la secretaría.

## Cuenta

account = Su cuenta
account-saved = Guardado
account-address = Dirección de correo electrónico
account-address-change = Cambiar
address-title = Cambiar su dirección de correo electrónico
address-lead = Enviamos un código a la dirección nueva. Nada cambia hasta que lo haya escrito.
address-before = Hasta ahora
address-new = Nueva dirección de correo electrónico
address-code-lead = Si la dirección nueva puede recibir correo, un mensaje con un código está en camino. Es válido durante una hora.
address-do = Usar esta dirección a partir de ahora
account-name = Su nombre
account-name-hint = Como usted lo escribe, en su propia escritura. Las confirmaciones lo muestran exactamente así.
account-function = A qué se dedica
account-language = Idioma de los mensajes
account-language-hint = Las páginas tienen su propio idioma, que se elige arriba o al pie.
account-neutral = Enviarme mensajes con remitente y asunto neutros
account-neutral-hint = Para quienes tienen un buzón que otros pueden ver. Los mensajes dicen lo mismo.
account-passkeys = Claves de acceso
account-passkeys-lead = Con una clave de acceso inicia sesión mediante la huella, el rostro o el código de su dispositivo, sin esperar ningún mensaje. Solo funciona en este sitio, de modo que nadie puede sonsacársela en otro lugar.
account-passkeys-none = Todavía no tiene ninguna clave de acceso
account-passkey-added = añadida el { $day }
account-passkey-remove = Eliminar
account-passkey-label = Cómo la llama
account-passkey-label-hint = Para reconocerla: «teléfono azul», «computadora de la oficina».
account-devices = Dónde tiene la sesión iniciada
account-devices-lead = Termine lo que no reconozca.
account-device-unknown = Un dispositivo que no dijo qué es
account-device-here = este dispositivo
account-device-shared = dispositivo compartido
account-device-since = desde el { $day }
account-device-end = Terminar
account-devices-end-others = Terminar todas menos esta
account-forget = Ser olvidado
account-forget-lead = Puede hacer que se destruya lo que conservamos de usted.
account-forget-go = Qué desaparece, qué queda y cómo
forget-goes-title = Qué desaparece
forget-what-goes = Se destruyen su nombre, su dirección y su idioma, sus claves de acceso, sus borradores y lo que escribió, en la medida en que nada más dependa de ello. No puede deshacerse.
forget-goes =
    { $n ->
        [one] Se destruye un elemento de contenido.
       *[other] Se destruyen { $n } elementos de contenido.
    }
forget-stays-title = Qué queda y por qué
forget-what-stays = Lo que se decidió queda en el registro con una referencia aleatoria que no dice nada de usted: fechas, resultados y números.
forget-until = Hasta el { $day }.
forget-done = Lo que guardábamos de usted está destruido
forget-done-what = Se ha cerrado su sesión en todos los dispositivos. Lo que, según la página anterior, debía permanecer permanece el tiempo que allí se indicaba.
forget-hinders-title = Qué debe hacerse antes
hindered-undecided = Su solicitud { $application } aún no se ha decidido. Retírela o espere la decisión.
hindered-last-officer = Usted es el último oficial. Designe primero a otro.
remains-acts = Lo que hizo, sin su nombre
remains-acts-why = El registro debe mostrar que nada se cambió después. Solo le designa por una referencia aleatoria.
remains-answers = Las respuestas de la solicitud { $about }
remains-answers-why = Son de su organización, y un órgano decidió sobre ellas.
remains-circulated-row = La fila de la solicitud { $about } en la lista que se mostró a los Estados
remains-circulated-row-why = Se distribuyó y no puede recuperarse.
remains-seat = Su plaza: { $about }
remains-seat-why = El diálogo aún está por celebrarse. Devuelva primero la plaza, para que pueda tenerla alguien que espera.
remains-letter = Una carta que está en camino
remains-letter-why = No puede recuperarse.
remains-note-verbale = La nota verbal que le designó: { $about }
remains-note-verbale-why = Es de ese Estado.
remains-comment = Un comentario por escrito en nombre de su organización: { $about }
remains-comment-why = Es de su organización. Su nombre ya no figura en él.
remains-contribution = Una aportación en nombre de su organización: { $about }
remains-contribution-why = Es de su organización. Su nombre no figura en ella y los datos de contacto se destruyen.
forget-do = Destruir lo que conservan de mí
form-save = Guardar

## La primera vez en una función

welcome = Le damos la bienvenida
welcome-lead = Puede actuar como:
welcome-role = { $role }: { $about }
welcome-later = Más tarde

## Qué puede salir mal

problem-sign-in = Inicie sesión primero
problem-sign-in-why = Después volverá a donde quería ir.
problem-refused = Esto no puede hacerse
problem-not-entered = No es seguro que esto se haya registrado
problem-not-entered-why = El almacén no respondió a tiempo. Envíe de nuevo el formulario: se registra como máximo una vez.
problem-busy-writing-why = Muchas personas envían a la vez. Envíe de nuevo el formulario dentro de un minuto; lo que escribió sigue en su navegador.
wrong-value = «{ $given }» no es un valor que envíe este formulario.

## La primera página de quien ha iniciado sesión

my-unnamed = Aún no conocemos su nombre
my-give-name = Indicar su nombre
my-office = La oficina
my-office-what = Lo que espera: solicitudes, listas, decisiones, cartas, inscripciones.
my-state = Su delegación
my-state-what = Las listas distribuidas, sus plazos, sus borradores y confirmaciones.
my-bureau = La Mesa ampliada
my-bureau-what = Las listas que se le presentaron y las solicitudes que esperan una decisión.
my-check-in = Entrada
my-check-in-what = El mostrador de la puerta.
my-applications = Sus solicitudes
my-no-applications = Aún no ha presentado ninguna solicitud para un diálogo
my-no-applications-why = Una convocatoria dice de qué trata un diálogo, quién puede presentar una solicitud y hasta cuándo.
my-to-calls = Ver las convocatorias

## Momentos

moment-in-vienna = { $day }, { $time } en Viena
