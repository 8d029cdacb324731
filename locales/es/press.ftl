# Por qué un documento no pudo imprimirse en PDF.

press-no-chinese-font = Un documento en chino necesita un tipo de letra chino, y el servidor no encontró ninguno. Quien lo administre puede instalar uno (en Debian, el paquete fonts-arphic-uming o fonts-noto-cjk) o indicar la carpeta que lo contiene.
press-too-long =
    { $most ->
        [one] El documento tiene más de { $most } carácter, más de lo que puede tener un documento.
       *[other] El documento tiene más de { $most } caracteres, más de los que puede tener un documento.
    }
press-failed = El documento no pudo componerse en PDF. El fallo es del programa, no del documento; los demás formatos no se ven afectados.
