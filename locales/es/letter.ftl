# Plantillas de cartas. La secretaría ve el texto antes de que salga y puede cambiarlo; nada sale de aquí por sí solo.

letter-action = Se requiere su acción: { $subject }
letter-neutral-subject = Un mensaje para usted
letter-greeting = Hola, { $name }:
letter-greeting-unnamed = A quien corresponda:
letter-closing = La secretaría

letter-invitation-subject = Su invitación: { $dialogue }
letter-invitation-body =
    { $organization } ha sido admitida a participar: { $dialogue } (solicitud { $reference }).

    Confirme quién participará, y si será en persona o en línea. Tiene tiempo { $until }. Se hace en esta página, donde también podrá sustituir a personas más adelante:
    { $link }

    Las plazas son limitadas. Quien no figure para entonces puede quedarse sin plaza. Esta invitación no es un pase, no cubre gastos ni garantiza un visado.

letter-not-admitted-subject = Su solicitud { $reference }
letter-not-admitted-body =
    { $organization } no ha sido admitida a participar: { $dialogue } (solicitud { $reference }).

    Órgano que decidió: { $decider }. Fecha: { $day }. Fundamento: { $basis }.
letter-not-admitted-told = Lo que puede decirse de las razones:
letter-not-admitted-review = La decisión puede volver a examinarse: { $how }
letter-not-admitted-final = Esta decisión no puede volver a examinarse para este diálogo. Puede presentarse a otro.
letter-not-admitted-page =
    Esta página indica en qué punto está su solicitud:
    { $link }

letter-guidance-in-person-subject = Cómo venir: { $dialogue }
letter-guidance-in-person-body =
    Tiene una plaza en la sala: { $dialogue }.

    Traiga un documento de identidad con fotografía y su confirmación, impresa o en el teléfono. La mesa abre antes de la reunión; prevea tiempo para el control de seguridad. Su confirmación, la entrada de calendario y a quién preguntar por necesidades de acceso están en esta página:
    { $link }
letter-guidance-online-subject = Cómo participar en línea: { $dialogue }
letter-guidance-online-body =
    Tiene una plaza en la sala en línea: { $dialogue }.

    El acceso es personal: no lo comparta. Pruébelo antes del día, con el micrófono que vaya a usar. Lo encontrará, con la entrada de calendario y a quién pedir ayuda, en esta página:
    { $link }
letter-thanks-subject = Gracias por participar: { $dialogue }
letter-thanks-body =
    Gracias por participar en el { $dialogue }.

    ¿Nos dice cómo fue? Seis preguntas, dos minutos, sin cuenta. Sus respuestas se cuentan y no se muestran a nadie con su nombre. El formulario está abierto hasta: { $until }

    { $link }
letter-panel-outcome-subject = Panelistas: { $dialogue }
letter-panel-outcome-body =
    Gracias por proponer a { $name } como panelista en el { $dialogue }. Se decidió lo siguiente:

    { $outcomes }

    Las personas elegidas figurarán en el programa. Estado de las propuestas:

    { $link }
letter-comment-posted-subject = Su comentario { $reference } está publicado
letter-comment-posted-body =
    Su comentario por escrito { $reference } sobre el { $dialogue } se ha publicado tal como lo escribió:

    { $link }

    En cualquier momento puede mostrar menos o hacer que se retire.
letter-comment-returned-subject = Se devuelve su comentario { $reference }
letter-comment-returned-body =
    Su comentario por escrito { $reference } sobre el { $dialogue } no se ha publicado en su forma actual. El motivo:

    { $reason }

    Puede enviar una nueva versión aquí:

    { $link }
letter-comment-declined-subject = Su comentario { $reference }
letter-comment-declined-body =
    Su comentario por escrito { $reference } sobre el { $dialogue } no se publica. El motivo:

    { $reason }

    Estado:

    { $link }
letter-summary-issued-subject = Resumen de la Presidencia: { $dialogue }
letter-summary-issued-body =
    El resumen de la Presidencia sobre el { $dialogue } se ha publicado, o se ha publicado de nuevo. Está aquí, con lo publicado antes y lo que se corrigió:

    { $link }

    Si un hecho es incorrecto, su página tiene un formulario para comunicarlo.
