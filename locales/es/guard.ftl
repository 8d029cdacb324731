# Lo que dicen los avisos junto a un texto: advierten, y deciden las personas.

guard-country = Ningún país en particular
guard-person = Ni personas ni organizaciones
guard-quantifier = Cuántos oradores
guard-hidden-count = Un solo orador tras una voz pasiva
guard-quotation = Cita reconocible
guard-length = Extensión
guard-reported = Estilo indirecto
guard-coverage = Lo que el texto omite
guard-balance = Espacio y tiempo

guard-rule-country = Los diálogos no tratan de ningún país ni situación en particular. Decide una persona: una buena práctica puede nombrarse con un motivo.
guard-rule-attribution = En un resumen, las opiniones no se atribuyen a oradores ni a organizaciones.
guard-rule-scale = La escala de palabras de cantidad es la política declarada de esta secretaría; ninguna norma de las Naciones Unidas la fija.
guard-rule-length = El límite se fijó para este texto.
guard-rule-reported = Un resumen refiere lo que se dijo, en pasado y en tercera persona.
guard-rule-fairness = La Presidencia puede tener buenas razones; la diferencia entre lo dicho y lo escrito no debe pasar inadvertida.

guard-level-one = uno
guard-level-some = algunos
guard-level-several = varios
guard-level-many = muchos
guard-level-most = la mayoría
guard-level-all = todos

guard-found-state = «{ $found }» nombra a un Estado: { $states }.
guard-found-adjective = «{ $found }» señala a un Estado: { $states }.
guard-found-city = «{ $found }» puede designar a un Estado: { $states }.
guard-found-participant = «{ $found }» nombra a alguien que participó.
guard-found-organization = «{ $found }» nombra a una organización que participó.
guard-found-titled = «{ $found }» nombra a una persona.
guard-found-quantifier = «{ $found }» dice «{ $said }»; para { $speakers } oradores de { $of }, la escala dice «{ $scale }» ({ $from }; { $to }).
guard-found-hidden-count = «{ $found }» oculta que lo dijo un solo orador de { $of }.
guard-found-quotation = Una cita de { $words } palabras puede reconocerse; el límite es de { $limit }.
guard-found-long-paragraph = El párrafo tiene { $words } palabras; el límite es de { $limit }.
guard-found-long-text = El texto tiene { $words } palabras; el límite es de { $limit }.
guard-found-first-person = «{ $found }»: un resumen habla en tercera persona.
guard-found-present = «{ $found }»: lo que se dijo se refiere en pasado.
guard-found-future = «{ $found }»: lo que se dijo del futuro se refiere en condicional.
guard-found-unreflected = Ningún párrafo recoge «{ $name }» (intervenciones y observaciones: { $interventions }).
guard-found-more-space = «{ $theme }» ocupa el { $space } % del texto y ocupó el { $time } % del tiempo: más espacio que tiempo, en más de { $apart } puntos porcentuales.
guard-found-less-space = «{ $theme }» ocupa el { $space } % del texto y ocupó el { $time } % del tiempo: menos espacio que tiempo, en más de { $apart } puntos porcentuales.

guard-style = Estilo de la casa, regla { $rule }
guard-markup = Marcado
guard-slip = Errata
guard-binding = En qué se basa
guard-rule-markup = Lo que no puede leerse como marcado se imprime tal como se escribió.
guard-rule-slip = Espacios, comas y palabras en que suelen errar los borradores. Conviene releer el pasaje.
guard-rule-binding = Una frase vinculada a intervenciones o comentarios debe seguir diciendo lo que estos decían.
guard-found-style = «{ $found }» no respeta esta regla.
guard-found-style-proposed = «{ $found }»: escríbase «{ $proposal }».
guard-found-style-superfluous = Es mejor suprimir «{ $found }».
guard-found-open-note = La nota de pie de página que empieza con «{ $found }» no está cerrada con «]».
guard-found-note-in-note = «{ $found }»: una nota de pie de página no puede contener otra.
guard-found-note-in-heading = «{ $found }»: un título no lleva notas de pie de página.
guard-found-open-brace = «{ $found }» abre un nombre que no está cerrado.
guard-found-unknown-name = «{ $found }» no designa ni un párrafo ni un valor del registro.
guard-found-no-paragraph = «{ $found }»: el borrador no contiene, o ya no contiene, ese párrafo.
guard-found-no-value = «{ $found }»: el registro no contiene ese valor. Registre las cifras oficiales en la oficina o escriba el número.
guard-found-name-in-print = «{ $found }» se imprimiría con sus llaves. Escríbalo de nuevo si se quiere el valor o el número, o sin llaves.
guard-found-loose = Una frase que se basaba en lo dicho ya no figura en el párrafo: «{ $found }».
