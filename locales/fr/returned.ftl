# Un fichier Word qui revient : pourquoi il n'est pas lu, et ce que doit savoir la personne qui l'examine.

returned-too-long = Ce fichier est trop long pour être lu. Envoyez le projet seul, sans images ni annexes.
returned-not-word = Ce fichier n’est pas un document Word. Enregistrez le projet comme document Word (.docx) et renvoyez-le.
returned-old-word = Ce fichier est un document Word de l’ancien format (.doc). Enregistrez-le au format .docx et renvoyez-le.
returned-open-document = Ce fichier est un texte OpenDocument (.odt). Enregistrez-le comme document Word (.docx) et renvoyez-le.
returned-locked = Ce fichier est protégé par un mot de passe. Retirez le mot de passe et renvoyez-le.
returned-macros = Ce fichier contient des macros, qui ne sont jamais acceptées. Enregistrez-le comme document Word sans macros (.docx) et renvoyez-le.
returned-damaged = Ce fichier est endommagé et ne peut être lu. Ouvrez-le dans Word, enregistrez-le sous un autre nom et envoyez ce fichier.
returned-long-paragraph = Un paragraphe de ce fichier est plus long qu’un paragraphe ne peut l’être. Divisez-le et renvoyez le fichier.

returned-outside = Le fichier renvoie à un élément extérieur, qui n’a pas été consulté : { $target }
returned-picture = Des images, dessins ou zones de texte du fichier ont été laissés de côté.
returned-formula = Des formules du fichier ont été laissées de côté.
returned-document = Un autre document inséré dans le fichier a été laissé de côté.
returned-sign = Un signe propre à une police de caractères n’a pu être lu ; il apparaît sous la forme �.
returned-around = Une ligne autour du texte a été modifiée ; ces modifications ne sont pas reprises : { $text }
returned-twice = Le paragraphe { $paragraph } figure deux fois dans le fichier ; le second est présenté comme un nouveau paragraphe.
returned-revisions = Deux révisions différentes du projet ont été réunies dans ce fichier.
returned-unknown = Rien dans ce fichier n’indique à quoi correspond chaque paragraphe ; tous sont présentés comme nouveaux.
