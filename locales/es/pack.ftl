# La carpeta impresa.

pack = Carpeta impresa
pack-what = El orden de intervenciones del día en papel, para la Presidencia y las cabinas.
pack-lead = Lo que imprima se elabora en ese momento, con la lista tal como esté entonces. Imprímalo antes de que se abra la reunión y de nuevo cada vez que la lista cambie: permite seguir si fallan todas las líneas.
pack-now = Son las { $second } en Viena.
pack-chair = Para la Presidencia
pack-chair-what = Qué decir en cada paso, quién interviene y cuándo, los nombres y su pronunciación, los límites, los recordatorios y espacio para anotar lo que ocurra.
pack-booth = Para las cabinas
pack-booth-what = Quién interviene, cuándo y en qué idioma, la pronunciación de los nombres, las siglas y los textos entregados.
pack-print = Imprimir la carpeta
pack-print-now = Imprimir tal como está ahora (PDF)
pack-keep = Es de distribución reservada: nombra a las personas como las ve la mesa. Destruya las copias antiguas.
pack-chair-title = Carpeta de la Presidencia: { $dialogue }
pack-booth-title = Carpeta de las cabinas: { $dialogue }
pack-restricted = Distribución reservada. Situación al { $day }, { $second } (Viena).
pack-fictitious = Demostración: las personas y organizaciones de esta carpeta son ficticias.
pack-version = versión { $number }
pack-chairs = Presidencia conjunta
pack-absent = { $who } (ausente)
pack-since = { $who }, desde las { $hour }
pack-no = N.º
pack-how = Cuánto y en calidad de qué
pack-from-to = De – a
pack-who = Quién
pack-language = Idioma
pack-acronyms = Siglas
pack-when-gone = Si fallan todas las líneas: siga por esta lista. Anote junto a cada nombre desde cuándo y hasta cuándo habló, hora de Viena; anote a quién se añade, por quién habla, en calidad de qué, en la sala o en línea. Un funcionario lo registrará después a partir de estas hojas.
pack-embargo = Los textos están bajo embargo hasta que se pronuncien. Cotéjelos con lo que se diga.
pack-read = Textos entregados
pack-needs = necesita { $time } a 120 palabras por minuto
pack-over = supera el límite de { $time }
pack-in-file = En un archivo: { $name }
pack-not-here = No se imprime aquí porque la carpeta sería demasiado larga: léalo en la página de la cabina.
pack-items =
    { $n ->
        [one] { $n } tema
       *[other] { $n } temas
    }
pack-speakers =
    { $n ->
        [one] { $n } nombre en las listas
       *[other] { $n } nombres en las listas
    }
pack-texts =
    { $n ->
        [0] ningún texto
        [one] { $n } texto
       *[other] { $n } textos
    }
pack-words =
    { $n ->
        [one] { $n } palabra
       *[other] { $n } palabras
    }
