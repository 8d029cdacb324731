# Una organización: su perfil, sus personas, su pasado.

## Perfil

profile-name-in = Nombre ({ $language })
profile-name-hint = El nombre oficial. Los Estados partes lo ven.
profile-name-missing = Indique el nombre en al menos un idioma
profile-other-names = Nombres en otros idiomas
profile-acronym = Sigla
profile-kind = Tipo
profile-kind-hint = El estatus nunca determina si puede presentar una solicitud.
profile-kind-missing = Elija de qué tipo es
profile-individual = Presento la solicitud a título personal, como miembro del mundo académico
profile-individual-hint = Solo para el mundo académico. El nombre indicado más arriba es entonces el suyo propio, y los Estados partes lo ven.
profile-area = País o zona
profile-area-hint = Donde tiene su sede, según el uso de las Naciones Unidas.
profile-area-missing = Elija dónde tiene su sede
profile-website = Sitio web
profile-website-hint = Por ejemplo, https://example.org
profile-field = Ámbito de trabajo
profile-field-hint = En una frase.
profile-mandate = Mandato y experiencia
profile-mandate-hint = No nombre a personas: los Estados partes ven este texto.
profile-postal = Dirección postal
profile-postal-hint = Solo la ve la secretaría.

## La página

organization-past = Solicitudes
organization-no-past = Todavía no hay ninguna solicitud.
organization-people = Personas
organization-part-with = Separar a { $who }
organization-invite = Pedir a un o una colega que represente a la organización
organization-invite-hint = Una dirección de correo electrónico. Los representantes ven las solicitudes de la organización y pueden seguirlas.
organization-naming = Mención del nombre
organization-naming-which = ¿Dónde se puede nombrar a la organización?
organization-naming-hint = Esto va más allá de la lista que leen los Estados: listas públicas, etiquetas, pantallas, exportaciones.
naming-by-consent = Solo donde lo consentimos para un diálogo
naming-withheld = En ninguna parte: no nos incluyan en listas públicas, etiquetas, pantallas ni exportaciones
organization-profile = Perfil
organization-profile-lead = Los cambios valen para las listas que aún no se han distribuido; una lista distribuida queda como estaba.
organization-merged = Se comprobó que esta ficha es la misma que otra. Su historial permanece aquí; lo nuevo sucede allí.
organization-to-merged = Ir a la ficha que continúa
