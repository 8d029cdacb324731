# Lo que acompaña a un documento publicado: por qué algo no es posible y qué se conserva.

refused-paper-without-text = El registro no contiene el texto de este documento, por lo que no puede traducirse aquí.
refused-translation-moved-on = Entretanto, otra persona ha redactado este párrafo. Vea lo que figura ahora; lo que usted escribió se conserva abajo.
refused-no-such-paragraph = El documento no tiene ese párrafo.
refused-errors-full = Ya se han comunicado bastantes errores aquí. Como máximo { $most } de los suyos pueden esperar respuesta a la vez.
refused-error-answered = Esta comunicación ya recibió respuesta, o no existe.
kept-for-translation = Traducciones no oficiales de documentos publicados
kept-for-plain-words = Lo que dicen los documentos en lenguaje claro
kept-for-factual-error = Errores de hecho comunicados por lectores, y las respuestas
