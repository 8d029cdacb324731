# Las personas y sus funciones, las notas verbales, las organizaciones en la secretaría.

people-title = Personas y funciones
people-lead = Quienes trabajan aquí y quienes actúan por Estados y grupos. A quienes presentan solicitudes se les encuentra mediante la búsqueda.
people-search = Nombre o dirección
people-shown =
    { $n ->
        [0] No se encuentra a nadie
        [one] { $n } persona
       *[other] { $n } personas
    }
people-unnamed = no ha indicado su nombre
people-name = Nombre
people-address = Dirección de correo electrónico
people-function = Cargo
people-language = Idioma de las cartas
people-roles = Funciones
people-no-roles = Ninguna función.
people-by-note = por la nota verbal { $reference }
people-grant = Asignar una función
people-grant-button = Asignarla
people-revoke = Retirarla
people-invite = Invitar a alguien
people-invite-lead = Recibe una carta con el modo de entrar; no hay contraseña. Si alguien ya tiene esta dirección, se le asigna la función.
people-invite-button = Invitar
people-role = Función
people-state = Estado
people-state-hint = Para las delegaciones
people-note = Nota verbal
people-note-hint = Por la que el Estado designa a la persona
people-group = Grupo regional
people-group-hint = Para los miembros de la Mesa ampliada
people-dialogue = Solo para un diálogo
people-choose-state = Elija el Estado
people-choose-group = Elija el grupo regional
people-choose-note = Elija la nota verbal por la que el Estado designa a la persona, o regístrela primero
people-done-invited = La invitación está en camino
people-done-granted = Se ha asignado la función
people-done-revoked = Se ha retirado la función
people-notes = Notas verbales
people-no-notes = No se ha registrado ninguna.
people-note-new = Registrar una nota verbal
people-note-lead = Mediante su nota, un Estado designa a la jefatura y a los usuarios de su delegación. Registre primero la nota e invite después a esas personas.
people-note-reference = Referencia impresa en la nota
people-note-dated = Fechada el
people-note-button = Registrarla
people-note-scan = Copia digitalizada
people-note-scan-none = ninguna
people-note-scan-add = Añadir la copia digitalizada
people-note-scan-replace = Sustituir la copia digitalizada
people-note-scan-missing = Elija el archivo de la copia digitalizada
# $n: how many months
people-note-scan-kept = { $n ->
    [one] PDF, PNG o JPEG, de 25 MB como máximo. La secretaría y la delegación de este Estado pueden guardarla. Se conserva { $n } mes; la referencia y la fecha, tanto como el registro.
   *[other] PDF, PNG o JPEG, de 25 MB como máximo. La secretaría y la delegación de este Estado pueden guardarla. Se conserva { $n } meses; la referencia y la fecha, tanto como el registro.
}

## Organizaciones

organizations-title = Organizaciones
organizations-search = Nombre, sigla o sitio web
organizations-shown =
    { $n ->
        [0] No se encuentra ninguna
        [one] { $n } organización
       *[other] { $n } organizaciones
    }
organizations-times = Casos
organizations-names = Nombres
organizations-entered = Inscrita
organizations-pairs =
    { $n ->
        [one] { $n } ficha puede ser la misma que otra
       *[other] { $n } fichas pueden ser las mismas que otras
    }
organizations-pairs-note = Se proponen porque se parecen. Una persona las examina y decide.
organizations-compare = Comparar
organizations-comparison = ¿Una organización, o dos?
organizations-decide = Decidir
organizations-decide-lead = Al unirlas termina una de las fichas; ambos historiales continúan en la otra. Al distinguirlas se conservan las dos, y no se vuelven a proponer.
organizations-keep = Una: continuar con «{ $name }»
organizations-two = Son dos
organizations-merged = Esta ficha se unió a otra
organizations-to-merged = Ir a la ficha que continúa
organizations-people = Sus personas
organizations-observers = En la Conferencia
organizations-observer = Registrar la condición de observador
organizations-observer-lead = Lo que resultó de una solicitud en un período de sesiones de la Conferencia. No se extiende a los diálogos.
organizations-observer-session = Período de sesiones
organizations-observer-status = Lo que se decidió
organizations-observer-on = El
organizations-observer-document = Documento que lo indica
organizations-observer-line = { $conference }: { $status } ({ $document })
observer-accorded = Otorgada sin objeciones
observer-referred = Remitida a la Conferencia tras una objeción
observer-accorded-by-decision = Otorgada por decisión de la Conferencia
observer-denied-by-decision = Denegada por decisión de la Conferencia
likeness-same-name = el mismo nombre
likeness-similar-name = nombres parecidos ({ $percent } de 100)
likeness-same-website = el mismo sitio web
likeness-same-acronym = la misma sigla
likeness-same-area = el mismo país o la misma zona
