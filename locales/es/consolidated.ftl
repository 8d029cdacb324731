# La Lista Consolidada del Consejo de Seguridad: la lista en uso, la importación, las semejanzas.

## La lista en uso

consolidated-title = La Lista Consolidada del Consejo de Seguridad
consolidated-lead = Los nombres de los solicitantes se cotejan con esta lista. Lo que se parece se muestra, con sus razones, en la página de la solicitud, y decide quien la examina. Un cotejo no excluye a nadie.
consolidated-none = No se ha importado ninguna lista
consolidated-none-why = Hasta entonces, este paso de la verificación se hace a mano.
consolidated-day = Fecha de la lista
consolidated-imported = Importada
consolidated-entries = Entradas
consolidated-counts = Personas: { $individuals } · grupos y otras entidades: { $entities }
consolidated-file = Archivo tal como se entregó
consolidated-old =
    { $n ->
        [one] La lista tiene { $n } día
       *[other] La lista tiene { $n } días
    }
consolidated-old-why = La lista cambia varias veces al mes. Descargue de nuevo el archivo e impórtelo. Este aviso aparece cuando una lista tiene más de { $most } días.
consolidated-broken = Partes de esta lista ya no se conservan
consolidated-broken-why = Faltan entradas en el cotejo. Importe de nuevo la lista.
consolidated-how = Cómo se cotejan los nombres
consolidated-how-text = No cuentan las mayúsculas, los acentos, la escritura, la puntuación ni el orden de las palabras. Otras grafías de un mismo nombre se reconocen por sus consonantes. Una semejanza se muestra a partir de { $percent } de 100. Las personas se cotejan con personas; las organizaciones, con todas las entradas.

## Importar una lista

consolidated-import = Importar una lista
consolidated-import-lead = Tome el archivo XML que publican las Naciones Unidas. Primero verá qué cambiaría; nada se inscribe antes de que usted lo confirme.
consolidated-upload = Archivo de la lista
consolidated-upload-hint = XML, como máximo { $most } MB. Permanece en la oficina.
consolidated-look = Ver qué cambia
consolidated-no-file = Elija el archivo de la lista.
consolidated-over = El archivo ya no está. Súbalo de nuevo.
consolidated-coming = Qué cambia esta lista
consolidated-new = Entradas nuevas
consolidated-gone = Entradas que ya no figuran en la lista
consolidated-changed = Entradas con otros nombres que antes
consolidated-unchanged = Entradas sin cambios
consolidated-unread =
    { $n ->
        [0] Se pudo leer todo el archivo
        [one] { $n } defecto en el archivo
       *[other] { $n } defectos en el archivo
    }
consolidated-unread-line = Línea { $line }: { $reference }
consolidated-unread-note = Lo que no se pudo leer no se coteja. Mire esas líneas en el archivo antes de confirmar.
consolidated-replaces = Con ello se destruye la lista de { $day }. Lo dicho sobre una semejanza sigue valiendo donde la entrada es la misma.
consolidated-enter = Usar esta lista
consolidated-done = La lista está en uso
listed-unread-no-reference = No tiene referencia; se omite.
listed-unread-no-name = No tiene nombre; se omite.
listed-unread-twice = Otra entrada tiene la misma referencia; se omite.
listed-unread-too-long = Un nombre o una referencia es demasiado largo; se omite.
listed-unread-too-many-names = Tiene demasiados otros nombres; se omiten los últimos.
listed-file-too-large = El archivo es demasiado grande para una lista así.
listed-file-no-text = Este no es el archivo XML de la lista: la línea { $line } no es texto.
listed-file-no-xml = Esto no es XML, o se interrumpe: línea { $line }. Descargue de nuevo el archivo.
listed-file-declares = La línea { $line } declara algo que la lista publicada no tiene. El archivo no se leyó. Tómelo de la página de las Naciones Unidas.
listed-file-other-root = Es otra clase de archivo XML: línea { $line }. La lista empieza con CONSOLIDATED_LIST.
listed-file-no-date = El archivo no dice de qué día es: línea { $line }.
listed-file-endless = La línea { $line } es más larga o más profunda que cualquiera de una lista así. El archivo no se leyó.
listed-file-empty = No hay ninguna entrada en este archivo.
listed-file-too-many = El archivo tiene más entradas o defectos que cualquier lista así.

## Las semejanzas

likenesses-title = Semejanzas con la Lista Consolidada
likenesses-compared = Cotejada con la lista de { $day }.
likenesses-none = Ningún nombre de esta solicitud se parece a una entrada.
likenesses-no-list = No se ha importado ninguna Lista Consolidada. Coteje a mano.
likenesses-decide = Decide una persona. Diga de cada semejanza qué es; de ello resulta el paso de la verificación.
likenesses-caption = Nombres cotejados
likenesses-here = Aquí
likenesses-there = En la lista
likenesses-why = Qué habla a favor
likenesses-percent = { $percent } de 100
likenesses-open = Por decidir
likenesses-what = ¿Qué es?
likenesses-reason = Por qué
likenesses-reason-hint = Es necesario para decir que no es la misma. Solo para la oficina.
likenesses-button = Inscribir
desk-likeness = Semejanza por decidir
desk-skip-likeness = Se parece a una entrada de la Lista Consolidada; nadie ha decidido aún
judgement-not-the-same = No es la misma
judgement-needs-looking = Hay que examinarla
whose-organization = La organización
whose-person = El solicitante, o alguien que habla por la organización
whose-participant = Alguien designado para participar
listed-individual = Persona
listed-entity = Grupo u otra entidad
stands-as-name = Nombre
stands-as-original = Escritura original
stands-as-good = Otro nombre, de buena calidad
stands-as-low = Otro nombre, de baja calidad
stands-as-also = También conocido como
stands-as-formerly = Antes conocido como
listed-why-same-name = El mismo nombre
listed-why-same-words = Las mismas palabras en otro orden
listed-why-all-words = Todas las palabras del nombre más corto
listed-why-same-consonants = Las mismas consonantes: quizá otra grafía
listed-why-similar = Una grafía parecida
kept-for-consolidated-list = La Lista Consolidada del Consejo de Seguridad

## Rechazos

refused-list-of-the-future = Esta lista dice que se elaboró el { $day }. Ese día está aún por venir.
refused-list-older = Esta lista es de { $day }; la que está en uso, de { $current }.
refused-list-length = Esta lista tiene { $entries } entradas. El registro admite al menos una y como máximo { $most }, con cincuenta mil nombres en total.
refused-list-entry = La entrada { $reference } figura dos veces o tiene más nombres de los que admite el registro.
refused-likeness-changed = La lista o un nombre de la solicitud { $application } ha cambiado desde que se mostró. Mire de nuevo.
refused-likeness-judged = Entretanto un colega ha decidido sobre esta semejanza de la solicitud { $application }. Vea lo que dijo.
refused-likeness-reason = Diga por qué no es la misma.
refused-likeness-open = Una semejanza de la solicitud { $application } con la Lista Consolidada está por decidir o por examinar. Decida antes sobre ella.
