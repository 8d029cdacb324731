# Ce à quoi un résumé de la présidence est mesuré : l’échelle déclarée des mots de quantité et l’écart admis.

scale-step-both = « { $word } » : au moins { $speakers } orateurs différents, et plus de { $above } pour cent de ceux qui ont parlé
scale-step-number = « { $word } » : au moins { $speakers } orateurs différents
scale-step-share = « { $word } » : plus de { $above } pour cent de ceux qui ont parlé
scale-step-one = « { $word } » : un seul orateur
scale-step-some = « { $word } » : à partir de deux orateurs
scale-step-all = « { $word } » : tous ceux qui ont parlé

scale-number-and-share = Nombre et proportion
scale-number = Nombre seul
scale-share = Proportion seule
scale-own = Seuils propres

measures-title = À quoi le résumé est mesuré
measures-lead = Aucune règle de l’Organisation des Nations Unies ne dit combien d’orateurs sont « plusieurs » ou « de nombreux » orateurs, ni de combien la place d’un thème peut s’écarter du temps qu’il a pris. Le secrétariat le déclare pour chaque résumé : chaque avertissement s’y tient, et le texte publié montre l’échelle sous laquelle il a été écrit.
measures-in-force = En vigueur
measures-scale-is = Échelle des mots de quantité : { $scale }
measures-apart = Place et temps : un avertissement au-delà de { $points } points de pourcentage d’écart.
measures-declared = Déclaré : { $by }
measures-by-program = Rien n’a été déclaré ; c’est ce que prévoit le programme.
measures-unsaid = Cette édition ne dit pas sous quelle échelle elle a été écrite ; voici celle que prévoyait le programme.
measures-declare = Déclarer d’autres mesures
measures-after = Une déclaration ne change aucun mot et aucune approbation. Les avertissements sont recherchés de nouveau ; si un éditeur a visé le texte, il le vise encore une fois avant la publication. Un avertissement écarté reste écarté.
measures-since = D’autres mesures ont été déclarées après une approbation. Aucun mot n’a changé ; les avertissements peuvent avoir changé.
measures-scale = Quelle échelle ?
measures-own-hint = Les nombres ci-dessous.
measures-speakers = « { $word } » : au moins ce nombre d’orateurs différents
measures-share = « { $word } » : plus que cette part de ceux qui ont parlé, en pour cent
measures-share-hint = 0 : quelle que soit leur part.
measures-distance = De combien place et temps peuvent s’écarter, en points de pourcentage
measures-distance-hint = De { $least } à { $most }. Un thème dont la part du texte s’écarte davantage de sa part du temps fait l’objet d’un avertissement.
measures-why = Pourquoi
measures-why-hint = Quiconque travaille au résumé le lit, aujourd’hui et plus tard.
measures-now = Déclarer
measures-only = C’est un fonctionnaire du secrétariat qui le déclare.
measures-earlier = Déclaré auparavant
measures-choose = Choisissez une échelle.
measures-no-number = Écrivez un nombre entier qui ne soit pas trop grand.

refused-scale-several = « Plusieurs » doit demander plus que « quelques » : au moins trois orateurs, ou une part.
refused-scale-many = « De nombreux » doit demander plus que « plusieurs » : rien de moins, et davantage sur un point.
refused-scale-most = « La plupart » doit demander plus que « de nombreux » : rien de moins, et davantage sur un point.
refused-scale-half = « La plupart », c’est plus de la moitié : la part doit être de 50 pour cent au moins.
refused-scale-limits = Un seuil demande au plus { $speakers } orateurs et une part de { $share } pour cent au plus.
refused-distance = L’écart va de { $least } à { $most } points de pourcentage.
refused-yardstick-full = Le registre n’accepte pas plus de { $most } déclarations pour un résumé.
