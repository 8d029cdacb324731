# Statements handed in beforehand, under embargo.

statement-titles = Declaraciones
statement-titles-what = Los textos entregados para esta reunión, en la medida en que usted puede leerlos.
statement-own = Sus declaraciones
statement-hand-in = Entregar una declaración
statement-hand-in-for = Entregar una declaración en nombre de alguien
statement-lead = Los intérpretes, quienes toman notas y la Presidencia la leen antes de que usted hable, para que sus palabras lleguen a todos. Nadie más la lee hasta que usted haya hablado y, después, solo quienes usted indique más abajo.
statement-embargo = Bajo embargo hasta su pronunciación. Cotejar con lo pronunciado.
statement-delivered = Pronunciada. Cotejar con lo pronunciado.
statement-for-whom = ¿De quién es la declaración?
statement-item = ¿Sobre qué tema?
# $item, $time, $words
statement-item-time = { $item } ({ $time }, unas { $words } palabras)
# $minutes: such as 4½
statement-minutes = { $minutes } min
statement-language = ¿En qué idioma?
statement-another-language = Otro idioma
statement-other-language = ¿Qué otro idioma?
statement-other-language-hint = Solo si no es ninguno de los seis.
statement-text = El texto
# $most
statement-text-hint = Péguelo aquí o elija un archivo más abajo. Máximo: { $most } caracteres.
statement-file = O un archivo
# $most
statement-file-hint = DOCX o texto sin formato, cuyas palabras leemos, o PDF. Máximo: { $most } MB.
statement-file-kind = Aquí solo se admiten archivos DOCX, PDF o de texto sin formato (.txt).
# $name
statement-file-brought = { $name } ha llegado y se entregará con este formulario.
statement-words = ¿Cuántas palabras tiene?
statement-words-hint = Solo para un PDF: no leemos sus palabras.
statement-posting = ¿A quién puede mostrarse una vez que usted haya hablado?
statement-posting-hint = Salvo que usted indique otra cosa, a nadie más. Puede cambiarlo cuando quiera. El archivo se muestra tal cual, con lo que diga de su autor.
posting-not-at-all = A nadie más
posting-participants = A quienes participan en este diálogo
posting-public = A todo el mundo
# $whom
statement-shown-to = Después de pronunciada: { $whom }
statement-say-so = Guardar esta elección
statement-hand-in-now = Entregar
statement-newer = Entregar una versión más reciente
# $number
statement-newer-what = Sustituye a la versión { $number }, cuyo texto y archivo se destruyen.
# $number, $moment
statement-version = Versión { $number }, entregada el { $moment }
# $day
statement-until = El texto y el archivo se destruyen después del { $day }.
statement-take-back = Retirarla
statement-take-back-what = El texto y el archivo se destruyen de inmediato. Nadie puede recuperarlos.
# $n
statement-length =
    { $n ->
        [one] { $n } palabra
       *[other] { $n } palabras
    }
# $needs
statement-needs = { $needs } a 120 palabras por minuto
# $needs, $limit
statement-over = Necesita { $needs } a 120 palabras por minuto; hay { $limit }. Abréviela, para no tener que interrumpirse ni hablar más deprisa de lo que puede interpretarse.
# $limit
statement-over-short = más larga que los { $limit } disponibles
statement-too-long = más larga que el tiempo disponible
# $needs, $limit
statement-fits = Necesita { $needs } a 120 palabras por minuto; hay { $limit }.
# $needs
statement-unlimited = Necesita { $needs } a 120 palabras por minuto; no hay límite.
# $language, $length, $needs
statement-next = { $language }, { $length }, { $needs }
statement-none = No hay aquí ninguna declaración que usted pueda leer.
statement-no-items = Una declaración corresponde a un tema del programa, y todavía no hay programa. Vuelva cuando se publique.
statement-read = Leer el texto
statement-open = Abrir la declaración
statement-open-file = Guardar el archivo
statement-in-file = El texto está en el archivo.
statement-back = Volver a su lugar en la lista
statement-passed-on = Si el turno se cede a un colega, la declaración lo acompaña, y el colega indica de nuevo a quién puede mostrarse.
statement-text-posted = El texto tal como se entregó; prevalece lo pronunciado.
statement-done-handed-in = Su declaración se ha entregado.
statement-done-posted = Queda registrado a quién puede mostrarse.
statement-done-withdrawn = La declaración se ha retirado; el texto y el archivo se han destruido.
floor-lists-to-come = Listas de los temas siguientes
# $n
floor-your-place = Número { $n } en la lista de este tema
