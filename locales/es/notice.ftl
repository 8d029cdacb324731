# Avisos que salen de oficio: recibos, preguntas, recordatorios, funciones, plazas. Palabras sencillas; el asunto dice cuándo hay
# que hacer algo.

notice-neutral-subject = Un mensaje para usted
notice-action = Se requiere su acción: { $subject }
notice-frame =
    Hola, { $name }:

    { $body }

    { $link }

    Este mensaje lo ha enviado un programa. No responda a él; la página indica a quién escribir.
notice-frame-unnamed =
    { $body }

    { $link }

    Este mensaje lo ha enviado un programa. No responda a él; la página indica a quién escribir.
notice-dialogue = diálogo constructivo del { $day } ({ $topics })

## Solicitudes

notice-received-subject = Hemos recibido su solicitud { $reference }
notice-received-body =
    Hemos recibido su solicitud { $reference } para: { $dialogues }.

    Qué sigue: la secretaría la examina y puede hacerle preguntas. Después figura en una lista que ven los Estados. Un órgano decide y una carta se lo comunica. En todo momento puede ver en qué punto está, modificarla hasta que venza el plazo o retirarla.

    Guarde este mensaje. Con este número, que designa el asiento en el registro, se puede demostrar que no se cambió después:
    { $hash }
notice-amended-subject = Su solicitud { $reference } se ha modificado
notice-amended-body =
    Las respuestas de su solicitud { $reference } se han sustituido por otras nuevas. Si no fue usted ni nadie de su equipo, avise enseguida a la secretaría.

    El asiento en el registro lleva este número:
    { $hash }
notice-withdrawn-subject = Su solicitud { $reference } se ha retirado
notice-withdrawn-body =
    Su solicitud { $reference } se ha retirado para: { $dialogues }. Ya nadie decidirá sobre ella. Si no fue usted ni nadie de su equipo, avise enseguida a la secretaría.
notice-asked-subject = Una pregunta sobre su solicitud { $reference }
notice-asked-body =
    La secretaría le hace una pregunta sobre su solicitud { $reference }. Responda en la página siguiente. Tiene tiempo { $until }. Sin respuesta, la solicitud puede quedar apartada.
notice-answer-waits-subject = Falta su respuesta sobre { $reference }
notice-answer-waits-body =
    La secretaría le hizo una pregunta sobre su solicitud { $reference } y aún no tiene respuesta. Responda en la página siguiente. Tiene tiempo { $until }. Sin respuesta, la solicitud puede quedar apartada.

## Convocatorias y diálogos

notice-call-changed-subject = La convocatoria a la que respondió ha cambiado
notice-call-changed-body =
    La convocatoria a la que responde su solicitud { $reference } ha cambiado. La página muestra lo que dice ahora y lo que decía antes. Su solicitud queda como está si usted no la modifica.
notice-call-withdrawn-subject = La convocatoria a la que respondió se ha retirado
notice-call-withdrawn-body =
    La convocatoria a la que responde su solicitud { $reference } se ha retirado. La secretaría le escribirá para explicar qué supone.
notice-call-closes-subject = Una convocatoria se cierra pronto
notice-call-closes-body =
    La convocatoria siguiente está abierta { $until }. Solicitudes recibidas hasta ahora: { $received }.
notice-postponed-subject = El diálogo tiene una nueva fecha
notice-postponed-body =
    La fecha del diálogo ha cambiado. Ahora es: { $dialogue }. Las solicitudes y las plazas quedan como están.
notice-cancelled-subject = El diálogo se ha cancelado
notice-cancelled-body =
    Este diálogo no se celebrará: { $dialogue }. Cambie, por favor, sus planes de viaje. La secretaría le escribirá si hay algo más que saber.

## Listas y objeciones

notice-list-subject = Le espera una lista de solicitantes
notice-list-body =
    Le espera una lista de organizaciones solicitantes: { $dialogue }. Las observaciones se reciben { $until }. Inicie sesión para leerla.
notice-window-closes-subject = El plazo sobre una lista vence pronto
notice-window-closes-body =
    Las observaciones sobre esta lista de solicitantes se reciben { $until }. Se trata del { $dialogue }. Si no tiene observaciones, no hace falta que haga nada.
notice-confirm-subject = Un borrador de su delegación espera su confirmación
notice-confirm-body =
    Alguien de su delegación ha redactado un borrador. No tiene efecto alguno mientras usted, que encabeza la delegación por designación, no lo confirme. Inicie sesión para leerlo, confirmarlo o descartarlo.

## Funciones

notice-role-subject = Se le ha dado una función
notice-role-body =
    Ahora puede actuar como: { $role }.

    Para empezar, abra la página siguiente e inicie sesión con la dirección a la que se envió este mensaje. No hay contraseña: recibirá un código.
notice-role-for-dialogue-subject = Se le ha dado una función
notice-role-for-dialogue-body =
    Ahora puede actuar como: { $role }, para: { $dialogue }.

    Para empezar, abra la página siguiente e inicie sesión con la dirección a la que se envió este mensaje. No hay contraseña: recibirá un código.

## Plazas

notice-seat-confirmed-subject = Su plaza está confirmada
notice-seat-confirmed-body =
    Tiene una plaza: { $dialogue }. En la página siguiente encontrará su confirmación, la entrada de calendario y cómo participar. La confirmación no es un pase ni garantiza un visado.
notice-seat-waiting-subject = Está en la lista de espera
notice-seat-waiting-body =
    Todas las plazas están ocupadas: { $dialogue }. Está en la lista de espera y se le avisará cuando quede una plaza libre. No haga planes de viaje sobre esta base.
notice-seat-promoted-subject = Ha quedado una plaza libre y es suya
notice-seat-promoted-body =
    Tiene una plaza: { $dialogue }. En la página siguiente encontrará su confirmación, la entrada de calendario y cómo participar. Si no puede venir, devuélvala allí para que otra persona la use.
notice-seat-given-back-subject = Su plaza se ha devuelto
notice-seat-given-back-body =
    Su plaza se ha devuelto: { $dialogue }. Si no era su intención, consulte con el punto focal de su organización.
notice-seat-revoked-subject = Su plaza se ha revocado
notice-seat-revoked-body =
    Su plaza se ha revocado: { $dialogue }. La confirmación y el acceso a la sala en línea ya no son válidos. La secretaría puede decirle por qué.
