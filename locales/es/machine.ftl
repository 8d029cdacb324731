# Lo que dicen la búsqueda, las cifras, los datos abiertos, los canales y la página sobre la API.

## Búsqueda

search-label = Buscar en el registro
search-hint = Palabras en cualquiera de los seis idiomas. Ponga una expresión entre comillas.
search-button = Buscar
search-suggestions = Puede empezar por un tema
search-indexing = El índice se está preparando. Le rogamos que repita la búsqueda dentro de un momento.
search-found =
    { $n ->
        [one] { $n } resultado
       *[other] { $n } resultados
    }
search-some = Nada contiene todas las palabras; estos resultados contienen algunas.
search-nothing = Nada en el registro coincide con lo que se busca.
search-nothing-try = Pruebe con menos palabras, otra ortografía o uno de los temas:
search-pages = Partes de los resultados
search-previous = Anterior
search-next = Siguiente
search-filter-all = Todo
search-filter-kind = Tipo
search-filter-topic = Tema
search-filter-year = Año
search-kind-dialogue = Diálogo
search-kind-paper = Documento
search-kind-paragraph = Párrafo de un documento
search-kind-point = Punto, parafraseado
search-kind-officer = Miembro de una Mesa
search-kind-remark = Observación sobre cifras
search-kind-comment = Comentario por escrito
search-kind-suggestion = Sugerencia
search-paragraph = { $paper }, párrafo { $n }
search-officer = { $name }, { $meeting }
search-remark = Observación sobre las cifras de { $dialogue }
wrong-search-too-long = Una búsqueda tiene como máximo 200 caracteres.
wrong-page = «{ $given }» no es una parte de los resultados; están numeradas del 1 al 10.

## Cifras

figures-title = Cifras
figures-lead = Quiénes participaron en los diálogos constructivos y hasta dónde ha llegado el examen, según lo publicado.
figures-nothing = El registro todavía no contiene cifras.
figures-not-known = no se conoce
figures-table = Mostrar los números en una tabla
figures-kind-ngo = Organizaciones no gubernamentales
figures-kind-academia = Mundo académico
figures-kind-private-sector = Sector privado
figures-years = Participaciones por año
figures-years-note = Suma de participaciones: una organización que acudió a dos diálogos cuenta dos veces, de modo que no es un número de organizaciones. Los diálogos cuya participación no se conoce no entran en la suma.
figures-years-description = Participaciones de organizaciones, por año y tipo. En { $year } su número fue de { $n }.
figures-year-of-dialogues =
    { $n ->
        [one] { $year }: { $n } diálogo
       *[other] { $year }: { $n } diálogos
    }
figures-year-with-unknown =
    { $n ->
        [one] { $year }: { $n } diálogo, participación desconocida: { $unknown }
       *[other] { $year }: { $n } diálogos, participación desconocida: { $unknown }
    }
figures-topics = Organizaciones por tema
figures-topics-note = Las organizaciones que participaron en cada diálogo. Todos los gráficos tienen la misma escala. Un diálogo conjunto figura en cada uno de sus temas; sus números no deben sumarse.
figures-topic = Organizaciones participantes: { $topic }
figures-topic-description = Los diálogos sobre este tema, por fecha: { $topic }. Los números figuran en la tabla siguiente.
figures-joint = { $day } (conjunto)
figures-dialogues = Organizaciones por diálogo
figures-dialogues-note = Organizaciones participantes, según la fuente por la que se rige el registro. Otras fuentes pueden contar de otro modo; la página de cada diálogo lo indica.
figures-dialogues-description =
    { $n ->
        [one] { $n } diálogo. Los números figuran en la tabla siguiente.
       *[other] { $n } diálogos por fecha. Los números figuran en la tabla siguiente.
    }
figures-review = Situación del examen
figures-review-note = Números publicados sobre el proceso de examen. Cada uno describe un día; los números de días distintos no deben sumarse.
figures-review-description = Números de exámenes según el día que describen. Figuran en la tabla siguiente.
figures-review-on = { $day }: { $measure }
figures-head-year = Año
figures-head-dialogue = Diálogo
figures-head-dialogues = Diálogos
figures-head-unknown = De ellos, sin datos
figures-head-attendances = Participaciones
figures-head-organizations = Organizaciones
figures-head-day = Día
figures-head-measure = Qué se contó
figures-head-number = Número
figures-head-source = Fuente
figures-data = Todos los números con su fuente, para descargar:
measure-reviews-of-group-1 = exámenes del primer grupo
measure-reviews-of-group-2 = exámenes del segundo grupo
measure-reviews-of-group-3 = exámenes del tercer grupo
measure-reviews-progressing = exámenes en curso
measure-reviews-not-started = exámenes no iniciados
measure-reviews-started = exámenes iniciados
measure-states-parties = Estados partes en la Convención
measure-focal-points = puntos de contacto designados
measure-governmental-experts = expertos gubernamentales designados
measure-women-among-experts-per-cent = mujeres entre los expertos, en porcentaje

## Datos abiertos

data-title = Datos abiertos
data-lead = El registro en forma de tablas, para descargarlas y utilizarlas. Cada fila cita su fuente.
data-tables = Tablas
data-dialogues = Diálogos
data-dialogues-what = Una fila por diálogo: cuándo, tras qué reunión, quién presidió y los números oficiales de organizaciones.
data-counts = Recuentos
data-counts-what = Una fila por cada número que una fuente da de un diálogo, con su unidad, etapa, modalidad, día y fuente.
data-papers = Documentos
data-papers-what = Una fila por documento: qué es, dónde se publicó y si esa dirección funciona.
data-officers = Miembros de las Mesas
data-officers-what = Una fila por cada participación de un miembro de la Mesa en una reunión, con el cargo que ocupaba entonces en su país.
data-comments = Comentarios por escrito
data-comments-what = Una fila por comentario publicado, con el nombre con que se publicó.
data-suggestions = Sugerencias
data-suggestions-what = Una fila por cada resumen en el que se recoge una sugerencia, con sus párrafos.
data-suggestion-references = Documentos posteriores
data-suggestion-references-what = Una fila por cada referencia de una sugerencia a un documento posterior.
data-review-status = Situación del examen
data-review-status-what = Una fila por cada número publicado sobre el proceso de examen, con el día que describe.
data-reading = Cómo leerlas
data-reading-unknown = Una celda vacía significa «no se conoce» o «no procede». Nunca significa cero.
data-reading-adding = Los números de unidades o etapas distintas no deben sumarse, y una suma de varios diálogos cuenta participaciones, no organizaciones.
data-reading-columns = Las columnas se añaden al final y nunca cambian de nombre.
data-reading-csv = Los archivos CSV están en UTF-8 con marca de orden de bytes, para que las hojas de cálculo muestren todas las letras. Un texto que empieza como una fórmula va precedido de un apóstrofo.
data-reading-as-of = Cada tabla puede obtenerse a la fecha de un día:
data-feeds = Canales y calendarios
data-feed-dialogues = Diálogos, como canal de noticias
data-feed-dialogues-what = Diálogos nuevos y modificados.
data-feed-papers = Documentos, como canal de noticias
data-feed-papers-what = Documentos nuevos.
data-feed-comments = Comentarios por escrito, como canal
data-feed-comments-what = Comentarios publicados; el que se retira sale del canal.
data-feed-suggestions = Sugerencias a lo largo de los años, como canal
data-feed-suggestions-what = Sugerencias introducidas o modificadas, y referencias añadidas.
data-feed-corrections = Correcciones, como canal de noticias
data-feed-corrections-what = Lo que se inscribió mal y se ha corregido.
data-calendar = Diálogos, como calendario
data-calendar-what = Suscríbase a él en una agenda; cada diálogo es un evento de un día entero en Viena.
data-programs = Para programas
data-programs-what = Los mismos datos, estructurados:
data-terms = Condiciones
data-terms-what = Los datos y las cifras pueden utilizarse libremente; cite la fuente que indica cada fila. Los textos de los documentos siguen siendo de sus autores, y prevalece el documento publicado.
data-head = Elaborado a partir del registro hasta el asiento { $number }, cuya huella es

## Canales y calendarios

feed-dialogues-title = Diálogos constructivos
feed-papers-title = Documentos de los diálogos constructivos
feed-comments-title = Comentarios por escrito sobre los diálogos constructivos
feed-suggestions-title = Sugerencias de los diálogos constructivos a lo largo de los años
feed-corrections-title = Correcciones del registro
feed-dialogue-name = Diálogo constructivo: { $topics }

## La página sobre la API

api-title = API
api-lead = Lo que dicen las páginas, en JSON, para programas. Sirve para leer, no necesita clave y responde a programas de cualquier origen.
api-base = Todas las direcciones empiezan por
api-addresses = Direcciones
api-what-dialogues = Diálogos con datos, ordinales calculados, cifras, discrepancias, documentos y diálogos contiguos. Por tema y año.
api-what-papers = Documentos con todas las formas en que pueden obtenerse; un documento con su texto, párrafo por párrafo.
api-what-groups = Los cinco grupos de trabajo, con sus nombres en seis idiomas.
api-what-meetings = Sus reuniones.
api-what-officers = Quién fue miembro de la Mesa en qué reunión, con el cargo que ocupaba entonces en su país.
api-what-conferences = Períodos de sesiones de la Conferencia, con los diálogos de los que se informó a cada uno.
api-what-sources = Las fuentes de las que se tomaron los datos.
api-what-figures = Números publicados sobre el proceso de examen, por día.
api-what-corrections = Lo que se inscribió mal y se ha corregido.
api-what-comments = Los comentarios por escrito publicados; su texto está en sus páginas.
api-what-contributions = Actividades, necesidades y ofertas de asistencia, investigaciones y datos.
api-what-suggestions = Lo que los diálogos han sugerido a lo largo de los años, con documentos posteriores sobre lo mismo.
api-what-search = Búsqueda, con extractos divididos en fragmentos.
api-what-head = El estado del registro: el número y la huella de su asiento más reciente.
api-what-openapi = La descripción de todo ello para programas: OpenAPI 3.1.
api-example = Por ejemplo:
api-reading = Cómo leer las respuestas
api-reading-null = Un «null» significa que algo no se conoce. Nunca significa cero.
api-reading-adding = Cada número lleva su unidad, su etapa y su modalidad. Los números de unidades o etapas distintas no deben sumarse.
api-reading-pages = Las listas se dan por partes:
api-reading-as-of = Todo puede obtenerse a la fecha de un día:
api-reading-etag = Las respuestas llevan un ETag; devuélvalo en If-None-Match para saber que nada ha cambiado.
api-reading-origin = Las páginas de cualquier origen pueden leer la API. No se utilizan cookies.
api-reading-stable = Dentro de la versión 1 se añaden campos, pero nunca se cambian de nombre ni se retiran.
api-errors = Errores
api-errors-what = Los errores siguen el formato «problem details» (RFC 9457), como application/problem+json. Un parámetro desconocido, dado dos veces o fuera de sus límites se rechaza, para que una errata no pase por una lista sin filtrar.
api-error-wrong-parameter = Un parámetro no tiene sentido; la respuesta lo nombra y dice qué puede ser. Estado 400.
api-error-not-found = En esta dirección no hay nada que quien lee pueda ver. Estado 404.
api-error-not-allowed = La dirección solo responde a GET y HEAD. Estado 405.
api-error-broken = Algo ha fallado por nuestra parte; el registro está intacto. Estado 500.
