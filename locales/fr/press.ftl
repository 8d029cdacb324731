# Pourquoi un document n’a pas pu être imprimé en PDF.

press-no-chinese-font = Un document en chinois exige une police chinoise, et le serveur n’en a trouvé aucune. La personne qui l’exploite peut en installer une (sous Debian, le paquet fonts-arphic-uming ou fonts-noto-cjk) ou indiquer le dossier qui en contient une.
press-too-long =
    { $most ->
        [one] Le document compte plus de { $most } caractère, davantage qu’un document ne peut en avoir.
        [many] Le document compte plus de { $most } de caractères, davantage qu’un document ne peut en avoir.
       *[other] Le document compte plus de { $most } caractères, davantage qu’un document ne peut en avoir.
    }
press-failed = Le document n’a pas pu être composé en PDF. La faute en revient au programme et non au document ; les autres formats ne sont pas touchés.
