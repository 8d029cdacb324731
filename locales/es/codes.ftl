# Los códigos del registro en palabras: etapas, categorías, funciones, regiones, normas.

## Etapas de una solicitud

stage-received = Recibida
stage-sufficient = Lista para incluirse
stage-set-aside = Apartada
stage-circulated = Ante los Estados
stage-referred = En espera de decisión
stage-admitted = Admitida
stage-not-admitted = No admitida
stage-withdrawn = Retirada

## Categorías de partes interesadas

stakeholder-ngo-in-consultative-status = Organización no gubernamental reconocida como entidad consultiva por el Consejo Económico y Social
stakeholder-ngo = Organización no gubernamental
stakeholder-academia = Universidad o institución de investigación
stakeholder-private-sector = Empresa o asociación de empresas
stakeholder-parliamentarian = Parlamentarios
stakeholder-other = Otra

## Por qué se apartó una solicitud

aside-duplicate = La misma organización presentó dos solicitudes
aside-incomplete = No se respondió a tiempo a lo que se pidió
aside-out-of-scope = No guarda relación con el diálogo
aside-not-eligible = No es una parte interesada que pueda presentar una solicitud
aside-late = Llegó después del plazo

## Pasos del examen

check-existence = La organización existe
check-relevance = Su labor guarda relación con el tema
check-consultative-status = Su carácter consultivo es el que indica
check-consolidated-list = Cotejada con la Lista Consolidada del Consejo de Seguridad
check-duplicates = Cotejada con otras entradas
check-interests = Conflictos de intereses declarados
check-terminology = País o zona según la terminología de las Naciones Unidas
finding-clear = Sin observaciones
finding-doubt = Duda
finding-not-applicable = No procede

## Funciones

role-applicant = Solicitante
role-focal-point = Punto de contacto de una organización
role-representative = Representante de una organización
role-delegate = Usuario de una delegación
role-head-of-delegation = Jefatura de delegación designada
role-extended-bureau = Miembro de la Mesa ampliada
role-chair = Presidencia
role-officer = Oficial de la secretaría
role-screener = Encargado del examen de solicitudes
role-note-taker = Encargado de tomar notas
role-editor = Editor
role-translator = Traductor
role-technician = Técnico
role-check-in = Mostrador de entrada
role-reader = Lector

## Grupos regionales

region-africa = Estados de África
region-asia-pacific = Estados de Asia y el Pacífico
region-eastern-europe = Estados de Europa Oriental
region-latin-america-caribbean = Estados de América Latina y el Caribe
region-western-europe-others = Estados de Europa Occidental y otros Estados

## Órganos, normas, resultados

body-extended-bureau = la Mesa ampliada
body-conference = la Conferencia de las Partes
body-secretariat = la secretaría
objection-policy-refers-to-extended-bureau = Una objeción remite la solicitud a la Mesa ampliada
objection-policy-refers-to-conference = Una objeción remite la solicitud a la Conferencia
objection-policy-excludes = Una objeción excluye
objection-policy-no-effect-for-observers = Una objeción no surte efecto respecto de los observadores que la Conferencia ha admitido
disclosure-that-there-is-one = El solicitante sabe que hay una objeción
disclosure-reasons = El solicitante conoce también los motivos
disclosure-state = El solicitante sabe también qué Estado objeta
basis-no-objection = ninguna objeción
basis-after-objection = examen tras una objeción
basis-objection-without-effect = una objeción a la que la norma no da efecto
basis-policy-excludes = la norma excluye cuando hay una objeción
basis-vote = una votación
basis-set-aside = apartada en el examen
basis-review = nuevo examen
outcome-admitted = Admisión
outcome-not-admitted = No admisión
position-objection = Objeción
position-support = Apoyo
standing-drafted = Borrador, en espera de la jefatura de la delegación
standing-maintained = Mantenida
standing-withdrawing = Retiro en espera de la jefatura de la delegación
standing-withdrawn = Retirada

## Plazas y modos de participar

seat-confirmed = Plaza confirmada
seat-waiting = En lista de espera
seat-given-back = Plaza devuelta
seat-revoked = Plaza revocada
attendance-in-person = En persona
attendance-online = En línea
delegation-state-party = Estado parte
delegation-signatory = Signatario
delegation-non-signatory = Estado no signatario
delegation-entity = Entidad
delegation-intergovernmental = Organización intergubernamental

## Cartas

letter-invitation = Invitación
letter-not-admitted = No admisión
letter-circulated = Distribución de una lista
letter-reminder = Recordatorio para confirmar
letter-guidance = Información práctica
letter-thanks = Agradecimiento
letter-panel = Resultado de una propuesta de panelista
letter-comment = Resultado de un comentario por escrito
letter-summary = Publicación del resumen de la Presidencia
letter-other = Otra
letter-state-drafted = Borrador
letter-state-released = En camino
letter-state-attempted = Resultado desconocido
letter-state-sent = Enviada
letter-state-failed = No entregada
letter-state-discarded = Descartada

# Listas: a quién, en qué punto está una solicitud según puede saber quien tiene la lista, y la mayoría de una votación.
recipients-states-parties = Distribuida a los Estados partes
recipients-extended-bureau = Presentada a la Mesa ampliada
listed-stage-open = El plazo está abierto
listed-stage-with-the-body = Ante el órgano que decide
listed-stage-admitted = Admitida
listed-stage-not-admitted = No admitida
listed-stage-withdrawn = Retirada por el solicitante
majority-simple = mayoría simple
majority-two-thirds = mayoría de dos tercios
