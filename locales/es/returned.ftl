# Un archivo de Word que vuelve: por qué no se lee y qué debe saber quien lo examina.

returned-too-long = Este archivo es demasiado largo para leerlo. Envíe solo el proyecto, sin imágenes ni anexos.
returned-not-word = Este archivo no es un documento de Word. Guarde el proyecto como documento de Word (.docx) y envíelo de nuevo.
returned-old-word = Este archivo es un documento de Word del formato antiguo (.doc). Guárdelo como .docx y envíelo de nuevo.
returned-open-document = Este archivo es un texto OpenDocument (.odt). Guárdelo como documento de Word (.docx) y envíelo de nuevo.
returned-locked = Este archivo está protegido con contraseña. Quite la contraseña y envíelo de nuevo.
returned-macros = Este archivo contiene macros, que nunca se aceptan. Guárdelo como documento de Word sin macros (.docx) y envíelo de nuevo.
returned-damaged = Este archivo está dañado y no se puede leer. Ábralo en Word, guárdelo con otro nombre y envíe ese archivo.
returned-long-paragraph = Un párrafo de este archivo es más largo de lo que puede ser un párrafo. Divídalo y envíe de nuevo el archivo.

returned-outside = El archivo remite a algo externo, que no se ha consultado: { $target }
returned-picture = Se han pasado por alto imágenes, dibujos o cuadros de texto del archivo.
returned-formula = Se han pasado por alto fórmulas del archivo.
returned-document = Se ha pasado por alto otro documento insertado en el archivo.
returned-sign = No se ha podido leer un signo propio de un tipo de letra; aparece como �.
returned-around = Se ha modificado una línea en torno al texto; esas modificaciones no se incorporan: { $text }
returned-twice = El párrafo { $paragraph } figura dos veces en el archivo; el segundo se presenta como párrafo nuevo.
returned-revisions = En este archivo se han reunido dos revisiones distintas del proyecto.
returned-unknown = Nada en este archivo indica qué párrafo es cada uno; todos se presentan como nuevos.
