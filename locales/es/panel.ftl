# La convocatoria de panelistas.
panel = Convocatoria de panelistas
panel-propose = Proponer un panelista
panel-until = Se reciben propuestas hasta: { $at }
panel-was-until = Se recibieron propuestas hasta: { $at }
panel-from = Se reciben propuestas a partir de: { $at }
panel-closed = Ya no se reciben propuestas.
panel-received = Se ha recibido su propuesta. Puede modificarla hasta que se cierre la convocatoria.
panel-who-sees = Lo que escriba lo leen los funcionarios de la secretaría, que eligen. No se puede elegir a todos; se informa a todos.
panel-item = Para qué tema
panel-whom = ¿A quién propone?
panel-topic = Asunto
panel-why = ¿Por qué esa persona?
panel-words = { $most } palabras como máximo.
panel-languages = Idiomas en los que puede hablar
panel-needs = Lo que necesita para hablar
panel-send = Proponer
panel-change = Modificar la propuesta de { $name }
panel-withdraw = Retirar la propuesta de { $name }
panel-withdraw-lead = Se destruye lo que escribió. Mientras la convocatoria esté abierta puede volver a proponer.
panel-withdraw-button = Retirar
panel-choose-item = Elija un tema.
panel-choose-whom = Elija a quién propone.
panel-call = Abrir una convocatoria
panel-change-call = Modificar la convocatoria
panel-call-lead = Los participantes inscritos y los puntos de contacto de sus organizaciones pueden proponer a alguien para estos temas hasta el final del último día en Viena.
panel-items = Temas
panel-opens = Primer día
panel-closes = Último día
panel-no-day = Indique un día.
panel-needs-programme = La convocatoria es para temas del programa publicado. Publique primero un programa.
panel-none = No hay convocatoria de panelistas
panel-none-what = Una vez publicado el programa puede preguntar a los participantes inscritos a quién proponen.
panel-nobody = Aún no se ha propuesto a nadie.
panel-balance-proposed = Propuestos
panel-balance-chosen = Elegidos
panel-balance-nobody = Nadie
panel-all = Todos
panel-first-time = Primera vez en un diálogo
panel-no-seat = Ya no tiene plaza
panel-choose = Elegir
panel-do-not-choose = No elegir
panel-reopen = Decidir de nuevo
panel-into-programme = Al borrador del programa
panel-in-programme = Figura en el programa
panel-tell = Informarles
panel-untold =
    { $n ->
        [one] Se puede informar de la decisión a { $n } persona. El borrador espera su envío.
       *[other] Se puede informar de la decisión a { $n } personas. Los borradores esperan su envío.
    }
panel-draft-letters = Preparar las cartas
panel-drafted =
    { $n ->
        [one] Hay { $n } carta en borrador en la bandeja de salida.
       *[other] Hay { $n } cartas en borrador en la bandeja de salida.
    }
proposal-proposed = Propuesto
proposal-withdrawn = Retirado
proposal-chosen = Elegido
proposal-not-chosen = No elegido
gender-unsaid = Sin indicar
replay-by-first-time = Por primera vez o no
replay-by-gender = Por género, si se indicó
replay-by-place = En la sala y en línea
replay-some-afterwards =
    { $n ->
        [one] { $n } intervención se registró después.
       *[other] { $n } intervenciones se registraron después.
    }
floor-been-before = Participaron antes
took-part-floor = En la sesión: { $speakers } oradores, { $speeches } intervenciones, { $minutes } minutos{ $afterwards ->
        [0] {""}
       *[other] ; intervenciones registradas después: { $afterwards }
    }
panel-propose-what = Ofrézcase o proponga a un colega como panelista
