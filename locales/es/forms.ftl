# El formulario modelo de una convocatoria, y lo que puede no estar bien en una respuesta.

## Secciones

form-section-expertise = Sus conocimientos especializados
form-section-expertise-help = Los Estados partes leen estas respuestas tal como usted las escribe. No nombre a ninguna persona.
form-section-contribution = Su contribución
form-section-contribution-help = Un diálogo recoge aportaciones y sugerencias sobre la aplicación de la Convención y sus Protocolos. No se ocupa de países concretos.
form-section-taking-part = Su participación
form-section-taking-part-help = Esto nos ayuda a preparar la sala y la sala en línea. Podrá cambiarlo una vez admitida su organización.
form-section-support = Apoyo y accesibilidad
form-section-support-help = Solo la secretaría lee estas respuestas. No influyen en la admisión.
form-section-consents = Antes de enviar
form-section-consents-help = Nada está marcado de antemano. Puede retirar el último consentimiento en cualquier momento.

## Preguntas

question-expertise = ¿Qué conocimientos especializados tiene su organización sobre el tema del diálogo?
help-expertise = Proyectos, investigación, servicios, años de experiencia. Como máximo 250 palabras. Los Estados partes ven esta respuesta.
question-regions-of-work = ¿En qué regiones trabajan?
help-regions-of-work = Elija todas las que correspondan. Los Estados partes ven esta respuesta.
question-countries-of-work = ¿En qué países o zonas, si desea nombrarlos?
help-countries-of-work = Déjelo en blanco si nombrarlos pudiera poner a alguien en peligro. Los Estados partes ven esta respuesta.
question-contribution = ¿Qué aportarían al diálogo?
help-contribution = Las aportaciones o sugerencias que presentarían, en 250 palabras como máximo. Los Estados partes ven esta respuesta.
question-panellist = ¿Desean que se les tenga en cuenta para una mesa redonda?
help-panellist = No todos los diálogos incluyen una mesa redonda. Su respuesta no influye en la admisión.
question-panel-topic = ¿De qué hablarían en la mesa redonda?
help-panel-topic = Como máximo 100 palabras.
question-background-file = Un documento sobre su labor, si desea adjuntarlo
help-background-file = Solo la secretaría lo lee. Nunca se distribuye.
question-mode = ¿Cómo participarían?
help-mode = Las plazas en la sala son limitadas. Las organizaciones admitidas vuelven a elegir al inscribirse.
question-persons = ¿Cuántas personas participarían?
help-persons = Un número del 1 al 10. Las personas se nombran solo después de la admisión.
question-previous = ¿Ha participado su organización en un diálogo constructivo anteriormente?
help-previous = Para nuestras estadísticas. Quienes participan por primera vez son igualmente bienvenidos.
question-how-heard = ¿Cómo tuvieron conocimiento de esta convocatoria?
help-how-heard = Para nuestras estadísticas.
question-led-by = ¿Es su organización una de estas?
help-led-by = Hay un apoyo limitado para viajes, destinado a organizaciones de base y a las dirigidas por víctimas.
question-travel-support = ¿Solicitan apoyo para el viaje?
help-travel-support = Los fondos son limitados; solicitarlos no influye en la admisión.
question-travel-reason = ¿Por qué no podrían participar en persona sin ese apoyo?
help-travel-reason = Como máximo 150 palabras.
question-accessibility = ¿Qué necesitan para participar plenamente?
help-accessibility = Por ejemplo, acceso sin escalones, subtítulos o un asiento para una persona de asistencia. No hace falta ningún detalle médico.
question-consent-truthful = Lo que he escrito es veraz y completo según mi leal saber y entender, y puedo presentar esta solicitud en nombre de esta organización.
help-consent-truthful = Si algo cambia, puede modificar su solicitud hasta que venza el plazo.
question-consent-processing = He leído quién ve cada respuesta y cuánto tiempo se conserva, y estoy de acuerdo.
help-consent-processing = La primera página de este formulario muestra la fila que verán los Estados partes.
question-consent-named = Mi organización puede ser nombrada públicamente como participante si toma parte.
help-consent-named = Opcional, y puede retirarse en cualquier momento. Sin este consentimiento, su organización se cuenta y no se nombra.

## Opciones

choice-yes = Sí
choice-no = No
choice-region-africa = África
choice-region-asia-pacific = Asia y el Pacífico
choice-region-eastern-europe = Europa Oriental
choice-region-latin-america-caribbean = América Latina y el Caribe
choice-region-western-europe-others = Europa Occidental, América del Norte y otros
choice-region-worldwide = Todo el mundo
choice-mode-in-person = En persona, en Viena
choice-mode-online = En línea
choice-mode-either = Cualquiera de las dos
choice-heard-secretariat = Por la secretaría, por correo electrónico
choice-heard-website = En el sitio web
choice-heard-network = A través de una red de organizaciones
choice-heard-colleague = Por un o una colega
choice-heard-social-media = En las redes sociales
choice-heard-other = De otro modo
choice-led-grassroots = Una organización de base
choice-led-victim-led = Una organización dirigida por víctimas o supervivientes
choice-led-neither = Ninguna de ellas

## Lo que puede no estar bien en una respuesta

fault-required = Responda a esta pregunta.
fault-choose = Elija una respuesta.
fault-consent = Marque esta casilla para continuar. Sin ella no se puede recibir la solicitud.
fault-one-answer = Dé una sola respuesta.
# $n, $limit
fault-words = Esta respuesta tiene { $n } palabras. Redúzcala a { $limit } palabras o menos.
# $limit
fault-long = Esta respuesta es demasiado larga. Redúzcala a { $limit } caracteres o menos.
fault-characters = Esta respuesta contiene caracteres que no pueden mostrarse. Vuelva a escribirla o péguela como texto sin formato.
fault-choice = Elija entre las respuestas de la lista.
# $least, $most
fault-number = Indique un número entero del { $least } al { $most }.
fault-date = Indique una fecha real: día, mes y año.
fault-area = Elija un país o zona de la lista.
fault-file = Adjunte de nuevo el archivo: no nos llegó completo.
fault-email = Indique una dirección de correo electrónico, como nombre@example.org.
fault-website = Indique la dirección de un sitio web, como https://example.org.
fault-unknown = Este formulario no pide esta respuesta. Se modificó después de que usted empezara; vuelva a leerlo.
# $limit
fault-too-much = El conjunto de las respuestas es demasiado largo. Redúzcalo a { $limit } KiB o menos.

## En qué punto está una convocatoria

call-status-drafted = Borrador
call-status-not-yet-open = Aún no abierta
call-status-open = Abierta
call-status-open-late = Plazo vencido; las solicitudes tardías se señalan
call-status-closed = Cerrada
call-status-withdrawn = Retirada
