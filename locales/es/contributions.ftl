# Actividades, necesidades, ofertas e investigación: presentadas, publicadas, devueltas, rechazadas, retiradas.
contributions-title = Actividades, necesidades, ofertas e investigación
contributions-lead = Lo que organizaciones y especialistas hacen, necesitan, ofrecen y averiguan sobre los temas de los diálogos. Cada aportación tiene una referencia duradera.
contributions-words = Con las palabras
contributions-nothing = No se ha publicado nada de este tipo.
contributions-shown =
    { $n ->
        [0] Ninguna aportación
        [one] { $n } aportación
       *[other] { $n } aportaciones
    }
contributions-mine = Mis actividades, necesidades, ofertas e investigaciones
contributions-mine-what = Informe de una actividad, indique qué asistencia técnica se necesita o se ofrece, o aporte investigación y datos. Un funcionario lee cada aportación antes de que se publique.
contributions-as-everybody = Lo que se ha publicado
contributions-none-here = No hay ninguna aportación aquí.
contribution-hand-in = Presentar una aportación
contribution-before-form = La Secretaría lee lo que usted presenta y nunca cambia una palabra. Se publica, se devuelve con un motivo o se rechaza con un motivo. Puede retirarla en cualquier momento.
contribution-newer-of = Nueva versión de «{ $title }». La versión anterior se destruye. Indique de nuevo si acepta que se muestre un contacto.
contribution-kind = De qué se trata
contribution-kind-missing = Indique de qué se trata.
contribution-kind-activity = Actividad
contribution-kind-activity-what = Algo que se hizo o se está haciendo.
contribution-kind-need = Necesidad de asistencia técnica
contribution-kind-need-what = Qué ayudaría, y a quién.
contribution-kind-offer = Oferta de asistencia técnica
contribution-kind-offer-what = Lo que usted puede hacer por otros.
contribution-kind-research = Investigación o datos
contribution-kind-research-what = Con referencias, para que se puedan citar.
contribution-description = Descripción
contribution-description-hint = Hasta { $most } caracteres. No escriba aquí nombres ni direcciones de personas: no podrían retirarse por separado.
contribution-description-missing = Describa de qué se trata.
contribution-language = Idioma
contribution-topics = Temas del diálogo
contribution-region = Región
contribution-region-hint = No elija ninguna si es para varias regiones o para todas.
contribution-everywhere = Varias regiones, o todas
contribution-dialogue = Diálogo
contribution-dialogue-hint = Elija uno si la aportación le corresponde.
contribution-references = Referencias
contribution-references-hint = Solo para investigación y datos: lo que se aporta.
contribution-reference-nth = Referencia { $n }
contribution-reference-more = Añadir otra referencia
contribution-authors = Autores
contribution-authors-hint = En el orden en que se citan.
contribution-work = Título del trabajo o del conjunto de datos
contribution-year = Año
contribution-year-number = Indique el año en cifras.
contribution-publisher = Editorial o entidad
contribution-locator = DOI o dirección
contribution-locator-hint = Por ejemplo 10.5555/12345678, o una dirección que empiece por https://
contribution-locator-wrong = Indique un DOI, o una dirección que empiece por https://
contribution-who = Quién la presenta
contribution-naming = Con qué nombre
contribution-naming-hint = Puede retirar el nombre en cualquier momento.
contribution-naming-missing = Indique si se publica con un nombre.
contribution-named = Con el nombre de mi organización, o con el mío si no represento a ninguna
contribution-named-what = No se muestra quién la escribió en nombre de una organización.
contribution-unnamed = Sin nombre
contribution-unnamed-what = La Secretaría sabe quién la presentó.
contribution-contact = Contacto
contribution-contact-hint = Para que otros puedan comunicarse con usted, indique un contacto. Si no lo hace, no se conserva nada ni se muestra a nadie cómo hacerlo.
contribution-contact-name = Nombre del contacto
contribution-contact-address = Dirección de correo electrónico del contacto
contribution-contact-agree = Acepto que todos puedan ver este contacto en la página de la aportación. Es mío, o mi organización lo publica.
contribution-contact-agree-hint = Figura solo en esa página: no en las búsquedas, los canales ni los datos abiertos. Puede retirarlo en cualquier momento; entonces se destruye y la aportación permanece.
contribution-contact-not-agreed = Acepte que se muestre el contacto o deje vacíos estos campos.
contribution-contact-missing = Indique una dirección o quite la marca.
contribution-contact-shown = Se muestra porque así lo aceptaron. Úselo para lo que trata la aportación.
contribution-contact-office = Se muestra en la página de la aportación una vez publicada, mientras se mantenga el consentimiento.
contribution-contact-until = Se conserva hasta el { $day } a más tardar
contribution-contact-withdraw = Retirar el contacto
contribution-contact-withdraw-what = El contacto se destruye. La aportación permanece.
contribution-name-withdraw = No mostrar ya ningún nombre
contribution-name-withdraw-what = La aportación permanece, sin nombre. No se puede deshacer.
contribution-withdraw = Retirar esta aportación
contribution-withdraw-what = Su texto, sus referencias y su contacto se destruyen, aquí y dondequiera que se publicaran. Queda constancia de que existió.
contribution-shielded = Usted o su organización no figuran en listas públicas. Con esta aportación no se muestra ni nombre ni contacto, sea lo que fuere lo aceptado.
contribution-shielded-office = Quien presenta esta aportación no figura en listas públicas. No se muestra ni nombre ni contacto, sea lo que fuere lo aceptado. Compruebe que el texto tampoco nombra a nadie.
contribution-views = Las aportaciones expresan lo que dicen sus autores. Se publican tal como se escribieron, sin que ello suponga aprobación.
contribution-published = Publicación
contribution-published-on = Publicada el { $day }
contribution-published-once = Publicada el { $day }, ya no se muestra
contribution-gone = Esta aportación ya no está publicada.
contribution-cite = Cómo citarla
contribution-state-submitted = En la Secretaría
contribution-state-returned = Devuelta
contribution-state-published = Publicada
contribution-state-declined = Rechazada
contribution-state-withdrawn = Retirada
contribution-next-submitted = Un funcionario la lee y la publica, la devuelve o la rechaza con un motivo. Se le informará.
contribution-next-returned = Se le devuelve por el motivo indicado. Puede enviar una nueva versión.
contribution-next-published = Todos pueden leerla.
contribution-next-declined = No se publica, por el motivo indicado.
contribution-next-withdrawn = Se retiró. Su texto se destruyó; queda constancia de que existió.
contribution-done-handed-in = Su aportación se ha recibido.
contribution-done-contact = El contacto se ha destruido.
contribution-done-name = Ya no se muestra ningún nombre.
contribution-done-withdrawn = Su aportación se ha retirado.
contribution-done-published = La aportación está publicada.
contribution-done-returned = La aportación se ha devuelto.
contribution-done-declined = La aportación se ha rechazado.
contribution-guards-nothing = El texto no nombra ningún país, persona ni dirección.
contribution-guards-what = Son advertencias. Usted decide, y nunca cambia una palabra.
contribution-guard-address = Una dirección de correo electrónico en el texto: no podría retirarse por separado.
contribution-publish = Publicarla
contribution-publish-what = Se publica tal como se escribió.
office-contributions =
    { $n ->
        [one] Actividades, necesidades, ofertas e investigación: { $n } en espera
       *[other] Actividades, necesidades, ofertas e investigación: { $n } en espera
    }
my-contributions = Actividades, necesidades, ofertas, investigación
my-contributions-what = Informar, pedir, ofrecer, aportar.
search-kind-contribution = Actividad, necesidad, oferta o investigación
data-contributions = Actividades, necesidades, ofertas e investigación
data-contributions-what = Una fila por cada aportación publicada, con lo que cita; nunca un contacto.
data-feed-contributions = Actividades, necesidades, ofertas e investigación, como canal
data-feed-contributions-what = Aportaciones publicadas; la que se retira deja el canal.
feed-contributions-title = Actividades, necesidades, ofertas e investigación sobre los temas de los diálogos constructivos
letter-contribution-published-subject = Su aportación { $reference } está publicada
letter-contribution-published-body =
    Su aportación { $reference } está publicada tal como usted la escribió:

    { $link }

    Puede retirar la aportación, el nombre o el contacto en cualquier momento.
letter-contribution-returned-subject = Su aportación { $reference } se devuelve
letter-contribution-returned-body =
    Su aportación { $reference } no se ha publicado en su forma actual. El motivo:

    { $reason }

    Puede enviar una nueva versión aquí:

    { $link }
letter-contribution-declined-subject = Su aportación { $reference }
letter-contribution-declined-body =
    Su aportación { $reference } no se publica. El motivo:

    { $reason }

    En qué estado se encuentra:

    { $link }
