# Suggestions over the years: what dialogues suggested, and which later documents speak of it.
suggestions = Sugerencias a lo largo de los años
suggestions-lead = Lo que se sugirió en los diálogos constructivos, según los resúmenes de las Presidencias, en palabras sencillas de la secretaría; y los documentos posteriores que tratan del mismo asunto.
suggestions-note = Una referencia indica lo que contiene un documento posterior. No afirma que lo uno llevara a lo otro, y nada aquí juzga si una sugerencia fue acogida. Prevalece el párrafo del resumen.
suggestion-theme-form = Forma de los diálogos
suggestion-theme-participation = Participación
suggestion-theme-review = Mecanismo de examen
suggestion-theme-data = Datos e investigación
suggestion-theme-tracing = Marcado, registros y localización
suggestion-theme-prevention = Prevención y causas profundas
suggestion-theme-protection = Protección y asistencia
suggestion-theme-gender = Género
suggestion-theme-cooperation = Cooperación e intercambio
suggestion-theme-assistance = Asistencia técnica y medios
suggestion-theme-legislation = Legislación y legisladores
suggestion-theme-awareness = Información pública
suggestion-later-recommendation = Recomendación de un grupo de trabajo
suggestion-later-conference = Resolución o decisión de la Conferencia
suggestion-later-next-dialogue = Forma de un diálogo posterior
suggestion-later-own-statement = Declaración presentada por un propio Estado
suggestion-later-other = Otro documento
suggestions-filter-theme = Tema
suggestions-filter-group = Grupo de trabajo
suggestions-shown = { $n ->
    [one] Una sugerencia
   *[other] { $n } sugerencias
}
suggestions-nothing = En este registro no hay ninguna sugerencia de ese tipo.
suggestions-in-dialogue = Formuladas en este diálogo: { $dialogue }
suggestions-of-dialogue = Sugerencias formuladas en este diálogo
suggestions-of-group = Sugerencias formuladas en sus diálogos
suggestions-of-paper = Sugerencias tomadas de este documento
suggestions-chart = Sugerencias formuladas, por año
suggestions-chart-description = Para cada año, cuántas sugerencias recogen los resúmenes: las que aparecen por primera vez en este registro y las que ya se habían formulado en un año anterior. Las cifras figuran en el cuadro situado bajo el gráfico.
suggestions-chart-first = formuladas por primera vez
suggestions-chart-again = formuladas ya en un año anterior
suggestions-chart-year = Año
suggestions-index = Documentos que se consultaron
suggestions-indexed = Para las referencias posteriores se consultaron los documentos de estas fuentes con fecha hasta el { $day }.
suggestions-not-indexed = Aún no se ha indicado qué documentos se consultaron.
suggestion-raised = Formulada en { $years }, en { $n ->
    [one] un grupo de trabajo
   *[other] { $n } grupos de trabajo
}
suggestion-where = Dónde se formuló
suggestion-paragraphs = { $n ->
    [one] párr. { $paragraphs }
   *[other] párrs. { $paragraphs }
}
suggestion-later = Documentos posteriores
suggestion-later-count = { $n ->
    [one] Una referencia a un documento posterior
   *[other] { $n } referencias a documentos posteriores
}
suggestion-no-later = No se ha encontrado ninguna referencia posterior en los documentos indizados hasta el { $day }
suggestion-not-yet-indexed = Aún no se ha consultado ningún documento posterior
suggestion-not-in-this-language = Esta entrada aún no se ha traducido al idioma de esta página. Se muestra en el idioma en que se redactó: { $language }.
suggestion-read = Leer el documento
suggestion-withdrawn = Esta entrada se retiró
suggestion-withdrawn-on = Se introdujo por error y se retiró el { $day }. Su texto se ha destruido; el hecho permanece en el registro.
suggestion-withdrawn-reason = Motivo
suggestions-office-lead = Tome sugerencias de los párrafos de los resúmenes, con palabras sencillas propias. Reúna las entradas que digan lo mismo. Remita a documentos posteriores: diga qué contienen, no si dan curso a una sugerencia.
suggestion-saved = Se ha registrado.
suggestion-as-published = Tal como la leen todos
suggestion-enter = Introducir una sugerencia
suggestion-enter-lead = Todos pueden leerla de inmediato. Escriba lo que se sugiere, sin indicar quién lo dijo ni nombrar ningún país. No copie frases del resumen.
suggestion-paper = Resumen del que se toma
suggestion-paragraph-numbers = Párrafos
suggestion-paragraph-numbers-hint = Los números que allí figuran, separados por comas: 18, 21
suggestion-bad-paragraphs = Indique números de párrafos separados por comas, como 18, 21.
suggestion-themes = Temas
suggestion-themes-hint = De uno a tres
suggestion-original = Idioma original
suggestion-title = Título
suggestion-text = En unas pocas frases
suggestion-slug = Dirección
suggestion-slug-hint = Letras minúsculas de la a a la z, cifras y guiones, como longer-dialogues. Conserva su significado para siempre.
suggestion-bad-slug = Una dirección consta de letras minúsculas de la a a la z, cifras y guiones sueltos, como longer-dialogues.
suggestion-words = Cambiar el texto y los temas
suggestion-again = Añadir otro resumen o párrafo
suggestion-join = Unirla a otra entrada
suggestion-join-lead = Los párrafos y referencias de esta entrada pasan a la otra, cuyo texto no cambia. La dirección de esta conduce allí. Pueden volver a separarse partes.
suggestion-join-into = La otra entrada
suggestion-split = Separar una parte
suggestion-split-lead = Algunos párrafos, y las referencias que les corresponden, pasan a ser una entrada propia. Algo debe quedar.
suggestion-split-paragraphs = Lo que se separa
suggestion-split-references = Referencias que lo acompañan
suggestion-withdraw = Retirar la entrada
suggestion-withdraw-lead = Para una entrada hecha por error. Su texto y sus referencias se destruyen; su dirección y el motivo permanecen, para todos.
suggestion-reason = Motivo, para todos
suggestion-reason-language = Idioma del motivo
suggestion-follow = Remitir a un documento posterior
suggestion-follow-lead = Diga en una frase neutral qué contiene el documento. No diga si da curso a la sugerencia ni emita juicios.
suggestion-correct = Corregir la referencia del { $day }
suggestion-unfollow = Quitar la referencia
suggestion-unfollow-lead = Para una referencia hecha por error. Su texto se destruye.
suggestion-kind = Tipo de documento
suggestion-date = Fecha del documento
suggestion-document = Título del documento, tal como figura
suggestion-document-language = Idioma de ese título
suggestion-symbol = Signatura
suggestion-address = Dirección en la web
suggestion-line = Lo que dice, en una frase neutral
suggestion-sources = Fuentes
suggestion-look = Indicar qué documentos se consultaron
suggestion-look-lead = Es un acto en sí mismo. Cuando no se haya encontrado nada para una sugerencia, su página lo dirá con esta fecha.
suggestion-look-to = Documentos con fecha hasta el
suggestion-look-sources = Documentos de estas fuentes
suggestion-waive = Motivo para no tener en cuenta la advertencia
suggestion-waive-hint = Es mejor usar otras palabras. Si estas deben quedar, indique el motivo; es solo para la secretaría.
suggestion-waive-missing = Use otras palabras o indique por qué estas pueden quedar.
suggestion-waived = Advertencias que no se tienen en cuenta
