# La demostración: asumir una función, y su buzón.

step-in = Asumir la función de…
step-in-lead = Esto es una demostración: sus organizaciones, delegaciones y personas son ficticias. Elija a alguien y vea el diálogo con sus ojos.
step-in-do = Asumir
step-in-nobody = Todavía no hay nadie cuya función asumir
mailbox-lead = Todos los mensajes que el programa habría enviado, del más reciente al más antiguo. Nada sale de esta máquina.
mailbox-empty = Todavía no se ha enviado ningún mensaje
mailbox-to = Para

## Dejar pasar el tiempo

time-passes = Dejar pasar el tiempo
time-now = Según el reloj de la demostración son las { $now }.
time-why = Los plazos terminan y los vencimientos llegan como lo harían; el tiempo nunca retrocede.
time-days = { $n ->
    [one] Un día
   *[other] { $n } días
    }
time-to-day = Ir al día de un diálogo
