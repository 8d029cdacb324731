# La evaluación después de la reunión, para los participantes y para la oficina.
evaluation = ¿Qué tal fue la reunión?
evaluation-what = Seis preguntas y un texto libre. Omita lo que no le concierna. Toma unos dos minutos.
evaluation-anonymous = Sus respuestas se cuentan y no se muestran a nadie con su nombre. La secretaría ve los totales cuando el formulario se ha cerrado y han respondido al menos cinco personas; lo que eligieron menos de cinco se muestra agrupado, y lo que usted escriba se muestra entre los demás textos sin ningún orden.
evaluation-opens = El formulario se abre al terminar la reunión: { $at }
evaluation-until = Abierto hasta: { $at }
evaluation-was-until = Estuvo abierto hasta: { $at }
evaluation-closed = El formulario está cerrado. Gracias por su interés.
evaluation-thanks = Gracias. Sus respuestas se han guardado.
evaluation-thanks-change = Puede modificarlas hasta que se cierre el formulario.
evaluation-before = Ya ha respondido. Lo que modifique aquí sustituye a lo anterior.
evaluation-send = Enviar
evaluation-change = Modificar mis respuestas
evaluation-saved = Guardado
evaluation-longest =
    { $n ->
        [one] { $n } carácter como máximo.
       *[other] { $n } caracteres como máximo.
    }
evaluation-took-part = ¿Cómo participó?
evaluation-took-part-room = En la sala
evaluation-took-part-online = En línea
evaluation-took-part-both = En parte en la sala y en parte en línea
evaluation-useful = ¿Qué utilidad tuvo la reunión para usted?
evaluation-useful-very = Muy útil
evaluation-useful-rather = Bastante útil
evaluation-useful-little = Poco útil
evaluation-useful-not = Nada útil
evaluation-said-it = ¿Pudo decir lo que venía a decir?
evaluation-said-it-fully = Sí
evaluation-said-it-partly = En parte
evaluation-said-it-no = No
evaluation-said-it-did-not-ask = No deseaba intervenir
evaluation-fair = ¿Se dio la palabra de manera equitativa?
evaluation-fair-yes = Sí
evaluation-fair-mostly = En general
evaluation-fair-hardly = Apenas
evaluation-fair-no = No
evaluation-interpretation = ¿Qué tal fue la interpretación?
evaluation-interpretation-good = Buena
evaluation-interpretation-sufficient = Suficiente
evaluation-interpretation-poor = Mala
evaluation-interpretation-not-used = No la hubo o no la utilicé
evaluation-online = ¿Qué tal fueron el sonido y la imagen en línea?
evaluation-online-good = Buenos
evaluation-online-sufficient = Suficientes
evaluation-online-poor = Malos
evaluation-online-not-used = No participé en línea
evaluation-wish = ¿Qué cambiaría?
evaluation-wish-hint = No nombre a nadie ni nada por lo que se le pueda reconocer.
evaluation-office-anonymous = Nadie puede ver aquí quién respondió qué. Al cerrarse el formulario, las respuestas se separan de quienes las dieron en el propio registro.
evaluation-asked = Podían responder
evaluation-answered = Respondieron
evaluation-rate = { $percent } por ciento
evaluation-answer = Respuesta
evaluation-how-many = Número
evaluation-later = Los totales se muestran cuando el formulario se ha cerrado. Dos consultas anteriores revelarían lo que alguien respondió entre ellas.
evaluation-too-few = Respondieron menos de cinco personas. Sus respuestas no se muestran.
evaluation-wishes-order = Sin ningún orden, ni de tiempo ni de personas.
evaluation-days = Cuánto tiempo está abierto el formulario
evaluation-days-how-many = Días después de la reunión
evaluation-days-hint = Hasta el final del último día en Viena. Una vez abierto puede prolongarse, no acortarse.
evaluation-no-days = Indique un número de días.
evaluation-invite = Agradecimiento a los participantes
evaluation-unthanked =
    { $n ->
        [one] { $n } participante aún no ha recibido carta de agradecimiento. En ella se indica dónde está el formulario; el borrador espera su envío.
       *[other] { $n } participantes aún no han recibido carta de agradecimiento. En ella se indica dónde está el formulario; los borradores esperan su envío.
    }
evaluation-draft-thanks = Preparar las cartas
evaluation-drafted =
    { $n ->
        [one] Hay { $n } carta en borrador en la bandeja de salida.
       *[other] Hay { $n } cartas en borrador en la bandeja de salida.
    }
evaluation-what-for = Diga a la secretaría cómo fue
