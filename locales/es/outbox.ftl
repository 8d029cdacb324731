# La bandeja de salida de las cartas, y las cartas que se enviaron a una persona.

my-letters = Cartas dirigidas a usted
my-letters-lead = Todas las cartas que se le enviaron, aunque el correo se haya perdido.
my-letters-none = Todavía no se le ha enviado ninguna carta.
my-letter-sent = Enviada el { $when }

## La bandeja de salida de la secretaría

outbox = Cartas
outbox-all = Todas
outbox-any = Cualquiera
outbox-show = Mostrar
outbox-kind = Tipo
outbox-to = Destinatario
outbox-state = Estado de la carta
outbox-subject = Asunto
outbox-body = Texto
outbox-application = Solicitud
outbox-none = Aquí no hay cartas
outbox-none-why = Las decisiones, las invitaciones y los recordatorios se redactan desde los puestos de trabajo. Nada sale antes de que un funcionario autorice su envío.
outbox-shown =
    { $n ->
        [one] Una carta
       *[other] { $n } cartas
    }
outbox-forgotten = Olvidado por deseo propio
outbox-many = Con las cartas seleccionadas
outbox-act = Con las cartas seleccionadas
outbox-look = Ver primero
outbox-release = Autorizar el envío
outbox-again = Enviar de nuevo
outbox-discard = Descartar
outbox-edit = Modificar el borrador
outbox-saved = El borrador se ha guardado.
outbox-attempts =
    { $n ->
        [0] aún no enviada
        [one] enviada una vez
       *[other] enviada { $n } veces
    }
outbox-now-drafted = Borrador. La carta sale cuando un funcionario autoriza su envío.
outbox-now-released = Envío autorizado: el servidor de correo la toma a continuación. Si no funciona, la carta espera.
outbox-now-attempted = Comenzó un envío y no se sabe cómo terminó. Es posible que la carta llegara. Pregunte al destinatario antes de enviarla de nuevo.
outbox-now-sent = El servidor de correo la aceptó.
outbox-now-failed = No pudo entregarse, o fue devuelta. Compruebe la dirección antes de enviarla de nuevo.
outbox-now-discarded = Descartada. Nunca salió.
outbox-sure-release =
    { $n ->
        [0] No hay ningún envío que autorizar
        [one] Autorizar el envío de una carta
       *[other] Autorizar el envío de { $n } cartas
    }
outbox-sure-release-lead = Las cartas cuyo envío se autoriza salen de inmediato y no pueden recuperarse.
outbox-sure-again =
    { $n ->
        [0] No hay nada que enviar de nuevo
        [one] Enviar de nuevo una carta
       *[other] Enviar de nuevo { $n } cartas
    }
outbox-sure-again-lead = Una carta cuyo resultado se desconoce puede haber llegado ya: en ese caso llegará dos veces.
outbox-sure-discard =
    { $n ->
        [0] No hay nada que descartar
        [one] Descartar un borrador
       *[other] Descartar { $n } borradores
    }
outbox-sure-discard-lead = Los borradores nunca salen. Sus textos se conservan en el registro hasta que termina su tiempo de conservación.
outbox-skipped = Omitida: { $to }. { $why }
outbox-skip-not-yours = Esta carta corresponde a la secretaría de otro diálogo.
outbox-skip-state = Esto no puede hacerse con una carta en este estado.
outbox-skip-forgotten = El destinatario fue olvidado por deseo propio.
outbox-skip-no-text = Su texto ya no se conserva.
outbox-nothing-to-do = Volver a las cartas
outbox-release-button = Autorizar el envío
outbox-again-button = Enviar de nuevo
outbox-discard-button = Descartar
outbox-released =
    { $n ->
        [0] No se autorizó ningún envío.
        [one] Se autorizó el envío de una carta.
       *[other] Se autorizó el envío de { $n } cartas.
    }
outbox-discarded =
    { $n ->
        [0] No se descartó ningún borrador.
        [one] Se descartó un borrador.
       *[other] Se descartaron { $n } borradores.
    }

## What came back, what happened, who is reminded

returned-title = Ha sido devuelta
returned-lead = El servidor de correo aceptó esta carta y un mensaje dice que no se entregó. Lo que elija se registra con su nombre; después la carta puede volver a enviarse.
returned-reason = ¿Qué dice el mensaje?
returned-choose = Elija lo que dice el mensaje
returned-button = Registrar la devolución
returned-no-such-address = La dirección no existe
returned-mailbox-full = El buzón está lleno
returned-turned = El otro lado no acepta nuestro correo
returned-unclear = Otra cosa, o nada legible
outbox-log = Qué ha sido de ella
letter-step-drafted = Redactada
letter-step-edited = Modificada
letter-step-released = Envío autorizado
letter-step-sent-again = Nuevo envío autorizado
letter-step-attempted = Entregada al servidor de correo
letter-step-sent = Aceptada por el servidor de correo
letter-step-not-sent = No aceptada por el servidor de correo
letter-step-came-back = Devuelta
letter-step-discarded = Descartada
# $step: what happened; $reason: why
letter-step-with-reason = { $step }: { $reason }
letter-step-by-program = por el programa
letter-step-by-unsaid = en la línea de órdenes, o antes de que el registro anotara por quién
unconfirmed-no-letter = ninguna
# $n: how many organizations
unconfirmed-sure = { $n ->
    [0] No se puede enviar ningún recordatorio
    [one] Enviar un recordatorio a una organización
   *[other] Enviar un recordatorio a { $n } organizaciones
}
unconfirmed-sure-lead = Los recordatorios son borradores: salen cuando usted autoriza su envío.
# $n: how many people
unconfirmed-people = { $n ->
    [one] una persona
   *[other] { $n } personas
}
# $organization: who is skipped; $why: a sentence
unconfirmed-skipped = Se omite: { $organization }. { $why }
unconfirmed-skip-not-invited = Su invitación es todavía un borrador. Autorice primero su envío.
unconfirmed-skip-waiting = Ya hay un recordatorio entre las cartas pendientes.
unconfirmed-skip-nobody = No se puede escribir a ninguno de sus coordinadores.
