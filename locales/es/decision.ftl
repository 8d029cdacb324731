# Las decisiones sobre los casos: lo que espera, la decisión, el diario; y quiénes participaron, tal como puede verlo cualquiera.
# Las variables de cada mensaje se nombran en el archivo inglés.

## Lo que espera

deciding-title = Decisiones: { $dialogue }
deciding-decisions = Decisiones
deciding-waiting = { $n ->
    [0] Ningún caso espera una decisión.
    [one] { $n } caso espera una decisión.
   *[other] { $n } casos esperan una decisión.
}
deciding-still-open = { $n ->
    [one] { $n } caso más figura en una lista cuyo plazo sigue abierto.
   *[other] { $n } casos más figuran en listas cuyo plazo sigue abierto.
}
deciding-objections = { $n ->
    [0] ninguna objeción mantenida
    [one] { $n } objeción mantenida
   *[other] { $n } objeciones mantenidas
}
deciding-objected = Tras una objeción
deciding-against = Objeciones
deciding-in-support = Apoyo
deciding-no-reasons = No se indican razones
deciding-expressed-in-time = recibida el { $moment }, dentro del plazo
deciding-expressed-late = recibida el { $moment }, fuera de plazo
deciding-set-aside = Apartada: { $why }
deciding-earlier = Decisiones anteriores
deciding-earlier-none = ninguna
deciding-earlier-one = { $dialogue }: { $outcome }
deciding-act = Decisión
deciding-one = Decidir
deciding-bulk = Decidir sobre todos los seleccionados
deciding-decided = { $n ->
    [one] Se ha decidido sobre { $n } caso.
   *[other] Se ha decidido sobre { $n } casos.
}
deciding-letters = { $n ->
    [0] No se pudo redactar ninguna carta.
    [one] Se ha redactado { $n } carta; sale cuando usted autoriza su envío.
   *[other] Se han redactado { $n } cartas; salen cuando usted autoriza su envío.
}
deciding-to-letters = Ir a la bandeja de salida

## La decisión

deciding-proposal-title = { $n ->
    [one] Decisión sobre { $n } caso
   *[other] Decisión sobre { $n } casos
}
deciding-outcome = Resultado
deciding-body = Órgano que decide
deciding-body-hint = El órgano que designa la política de la lista. Lo que decidió la Mesa ampliada o la Conferencia se registra aquí; no se decide aquí.
deciding-basis = Con qué fundamento
deciding-basis-hint = El fundamento que corresponde depende de si hay objeciones mantenidas y de su efecto.
deciding-on = Día de la decisión
deciding-on-hint = El día en que decidió el órgano.
deciding-no-day = Indique el día en que decidió el órgano
deciding-document = Documento
deciding-document-hint = Lo que lo acredita, en 80 caracteres como máximo: una signatura, o la fecha del acta.
deciding-vote = Votación
deciding-vote-hint = Rellénelo si hubo votación. Las abstenciones se registran y no se cuentan.
deciding-in-favour = A favor
deciding-votes-against = En contra
deciding-abstaining = Abstenciones
deciding-majority = Mayoría requerida
deciding-majority-hint = En su 11º período de sesiones, la Conferencia consideró que tal decisión era de procedimiento: mayoría simple.
deciding-vote-carries = Votos a favor: { $in-favour }; en contra: { $against }; abstenciones: { $abstaining }. Aprobado; mayoría requerida: { $majority }
deciding-vote-fails = Votos a favor: { $in-favour }; en contra: { $against }; abstenciones: { $abstaining }. No aprobado; mayoría requerida: { $majority }
deciding-told = Lo que puede decirse a quien presentó la solicitud
deciding-told-hint = Lo lee tal como usted lo escribe, junto al resultado, el órgano, el día y el fundamento. No diga de un Estado nada que la política de divulgación no permita.
deciding-told-nothing = Nada más que el resultado, el órgano, el día y el fundamento.
deciding-reviewable-tick = Puede revisarse
deciding-reviewable-hint = Por el mismo órgano o por uno superior. La carta indica cómo pedirlo.
deciding-review = Revisión
deciding-reviewable = posible
deciding-final = no es posible
deciding-review-how = Escriba a la secretaría e indique lo que antes no se conocía; la decisión podrá ser revisada por { $body }.
deciding-before = Decidido antes: { $outcome }, { $how }
deciding-how = por { $body } el { $day }: { $basis }
deciding-how-heading = Cómo
deciding-said = { $outcome }, por { $body } el { $day }: { $basis }
deciding-sure-admitted = { $n ->
    [0] Esta decisión no corresponde a ninguno de los casos
    [one] ¿Admitir { $n } organización?
   *[other] ¿Admitir { $n } organizaciones?
}
deciding-sure-not-admitted = { $n ->
    [0] Esta decisión no corresponde a ninguno de los casos
    [one] ¿Registrar que no se admite { $n } organización?
   *[other] ¿Registrar que no se admiten { $n } organizaciones?
}
deciding-do-admitted = Registrar: admisión
deciding-do-not-admitted = Registrar: no admisión
deciding-skips = { $n ->
    [one] Se omitiría { $n } caso
   *[other] Se omitirían { $n } casos
}
deciding-none-left = No se registraría nada
deciding-these = Se decidiría sobre los siguientes
deciding-then-letters = Después se redacta una carta a cada solicitante. Nada sale antes de que usted autorice su envío.
deciding-again = Revisar la decisión

## El diario

log-to = Todas las decisiones de este diálogo
log-title = Decisiones adoptadas: { $dialogue }
log-counted = Admisiones: { $admitted }. No admisiones: { $not-admitted }.
log-as-of = A la fecha del { $day }
log-rests-on = Política y documento
log-told = Dicho al solicitante
log-entered = Registrado
log-before = Decidido antes
log-looked-again = Antes de la revisión: { $before }
log-sheet = Decisiones

## Quiénes participaron, tal como puede verlo cualquiera

took-part-title = Quiénes participaron
took-part-by-kind = Por tipo
took-part-by-region = Por grupo regional
took-part-whole = { $n ->
    [one] Participó { $n } organización.
   *[other] Participaron { $n } organizaciones.
}
took-part-merged = Los grupos de menos de cinco se muestran juntos.
took-part-no-region = Sin grupo regional
took-part-number = Organizaciones
took-part-named = Nombrados con su consentimiento
took-part-person = { $name }, { $organization }
