# Con qué se mide un resumen de la Presidencia: la escala declarada de palabras de cantidad y la distancia admitida.

scale-step-both = «{ $word }»: al menos { $speakers } oradores distintos y más del { $above } por ciento de quienes hablaron
scale-step-number = «{ $word }»: al menos { $speakers } oradores distintos
scale-step-share = «{ $word }»: más del { $above } por ciento de quienes hablaron
scale-step-one = «{ $word }»: un solo orador
scale-step-some = «{ $word }»: a partir de dos oradores
scale-step-all = «{ $word }»: todos los que hablaron

scale-number-and-share = Número y proporción
scale-number = Solo el número
scale-share = Solo la proporción
scale-own = Umbrales propios

measures-title = Con qué se mide el resumen
measures-lead = Ninguna norma de las Naciones Unidas dice cuántos oradores son «varios» o «muchos», ni cuánto puede apartarse el espacio de un tema del tiempo que ocupó. La secretaría lo declara para cada resumen: toda advertencia se rige por ello, y lo que se publica muestra la escala con que se redactó.
measures-in-force = En vigor
measures-scale-is = Escala de palabras de cantidad: { $scale }
measures-apart = Espacio y tiempo: se advierte a partir de una diferencia de más de { $points } puntos porcentuales.
measures-declared = Declarado: { $by }
measures-by-program = No se ha declarado nada; esto es lo que trae el programa.
measures-unsaid = Esta edición no dice con qué escala se redactó; esta es la que traía el programa.
measures-declare = Declarar otras medidas
measures-after = Una declaración no cambia ninguna palabra ni ninguna aprobación. Las advertencias se buscan de nuevo; si un editor ya dio el visto bueno, lo da otra vez antes de que se publique el texto. Una advertencia que se dejó pasar sigue así.
measures-since = Se declararon otras medidas después de una aprobación. No ha cambiado ninguna palabra; las advertencias pueden haber cambiado.
measures-scale = ¿Qué escala?
measures-own-hint = Los números de abajo.
measures-speakers = «{ $word }»: al menos este número de oradores distintos
measures-share = «{ $word }»: más de esta proporción de quienes hablaron, en por ciento
measures-share-hint = 0: cualquiera que sea su proporción.
measures-distance = Cuánto pueden apartarse espacio y tiempo, en puntos porcentuales
measures-distance-hint = De { $least } a { $most }. Se advierte de un tema cuya parte del texto se aparta más de su parte del tiempo.
measures-why = Por qué
measures-why-hint = Lo lee quien trabaja en el resumen, ahora y más adelante.
measures-now = Declarar
measures-only = Lo declara un funcionario de la secretaría.
measures-earlier = Declarado antes
measures-choose = Elija una escala.
measures-no-number = Escriba un número entero que no sea demasiado grande.

refused-scale-several = «Varios» debe exigir más que «algunos»: al menos tres oradores, o una proporción.
refused-scale-many = «Muchos» debe exigir más que «varios»: en nada menos y en algo más.
refused-scale-most = «La mayoría» debe exigir más que «muchos»: en nada menos y en algo más.
refused-scale-half = «La mayoría» es más de la mitad: su proporción debe ser del 50 por ciento como mínimo.
refused-scale-limits = Un umbral exige como máximo { $speakers } oradores y una proporción del { $share } por ciento.
refused-distance = La distancia va de { $least } a { $most } puntos porcentuales.
refused-yardstick-full = El registro no admite más de { $most } declaraciones para un resumen.
