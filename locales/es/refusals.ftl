# Por qué algo no puede hacerse.

refused-not-yours = Solo puede hacerlo un funcionario de la secretaría, o el reloj cuando vence por sí mismo.
refused-already-open = El registro ya está abierto.
refused-not-yet-open = El registro todavía no se ha abierto.
refused-no-such-content = La bóveda no guarda nada como { $row }.
refused-retention-not-ended = Este contenido debe conservarse más tiempo.
refused-content-too-long = El texto tiene { $bytes } bytes; se guardan { $most } como máximo.
refused-ends-before-it-begins = El último día es anterior al primero.
refused-no-such-source = El registro de fuentes no contiene «{ $source }». Inscriba primero la fuente.
refused-no-such-meeting = El calendario no contiene la reunión { $number } del grupo «{ $group }». Inscriba primero la reunión.
refused-report-after-close = Un informe se aprueba durante la reunión o al día siguiente de su clausura.
refused-officer-of-another-group = Ese miembro de la Mesa pertenece a otro grupo de trabajo que la reunión.
refused-dialogue-exists = El diálogo { $dialogue } ya figura en el registro.
refused-no-such-dialogue = El registro no contiene el diálogo { $dialogue }.
refused-not-open = La sesión de { $dialogue } no está abierta.
refused-no-longer-planned = El diálogo { $dialogue } ya no está solo previsto: su sesión se abrió, se celebró o se canceló.
refused-nothing-changed = No cambiaría nada.
refused-no-meeting = Un diálogo sigue al menos a una reunión de un grupo de trabajo.
refused-group-twice = El grupo de trabajo «{ $group }» se nombra dos veces.
refused-chair-of-another-group = { $chair } no es miembro de la Mesa de ningún grupo de trabajo al que siga este diálogo.
refused-group-without-chair = Un diálogo conjunto está presidido al menos por un miembro de la Mesa de cada grupo; «{ $group }» no tiene ninguno.
refused-decision-without-reference = Indique el documento en que consta la decisión de la Presidencia, en 80 caracteres como máximo.
refused-report-not-adopted = La reunión { $number } del grupo «{ $group }» no se ha clausurado o su informe no se ha aprobado. La sesión se abre después, o por decisión consignada de la Presidencia.
refused-counts-contradict = El mundo académico y el sector privado suman { $parts }, pero se indican { $stated } otros.
refused-figure-twice = La misma cifra figura dos veces; una de ellas es { $value }.
refused-symbol-taken = Esta signatura pertenece al documento { $paper }.
refused-more-than-all = Una proporción es como máximo del 100 por ciento.
