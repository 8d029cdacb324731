# Ce qui accompagne un document publié: pourquoi quelque chose n’est pas possible, et ce qui est conservé.

refused-paper-without-text = Le texte de ce document n’est pas dans le registre; il ne peut donc pas être traduit ici.
refused-translation-moved-on = Quelqu’un d’autre a rédigé ce paragraphe entre-temps. Voyez ce qui figure maintenant; votre saisie est conservée ci-dessous.
refused-no-such-paragraph = Le document n’a pas ce paragraphe.
refused-errors-full = Les signalements sont déjà assez nombreux ici. Au plus { $most } des vôtres peuvent attendre une réponse en même temps.
refused-error-answered = Ce signalement a déjà reçu une réponse, ou n’existe pas.
kept-for-translation = Traductions non officielles de documents publiés
kept-for-plain-words = Ce que disent les documents en langage clair
kept-for-factual-error = Erreurs de fait signalées par des lecteurs, et réponses
