# Ce que disent les garde-fous à côté d’un texte : ils signalent, l’être humain décide.

guard-country = Aucun pays en particulier
guard-person = Ni personne ni organisation
guard-quantifier = Nombre d’orateurs
guard-hidden-count = Un seul orateur derrière un passif
guard-quotation = Citation reconnaissable
guard-length = Longueur
guard-reported = Discours rapporté
guard-coverage = Ce que le texte omet
guard-balance = Place et temps

guard-rule-country = Les dialogues ne traitent d’aucun pays ni d’aucune situation en particulier. Une personne décide : une bonne pratique peut être citée pour un motif donné.
guard-rule-attribution = Dans un résumé, les opinions ne sont attribuées ni à des orateurs ni à des organisations.
guard-rule-scale = L’échelle des mots de quantité est la politique déclarée de ce secrétariat ; aucune règle de l’Organisation des Nations Unies ne la fixe.
guard-rule-length = La limite a été fixée pour ce texte.
guard-rule-reported = Un résumé rapporte ce qui a été dit, au passé et à la troisième personne.
guard-rule-fairness = La présidence peut avoir de bonnes raisons ; l’écart entre ce qui a été dit et ce qui est écrit ne doit pas passer inaperçu.

guard-level-one = un
guard-level-some = quelques
guard-level-several = plusieurs
guard-level-many = de nombreux
guard-level-most = la plupart
guard-level-all = tous

guard-found-state = « { $found } » nomme un État : { $states }.
guard-found-adjective = « { $found } » désigne un État : { $states }.
guard-found-city = « { $found } » peut désigner un État : { $states }.
guard-found-participant = « { $found } » nomme une personne qui a participé.
guard-found-organization = « { $found } » nomme une organisation qui a participé.
guard-found-titled = « { $found } » nomme une personne.
guard-found-quantifier = « { $found } » dit « { $said } » ; pour { $speakers } orateurs sur { $of }, l’échelle dit « { $scale } » ({ $from } ; { $to }).
guard-found-hidden-count = « { $found } » cache qu’un seul orateur sur { $of } l’a dit.
guard-found-quotation = Une citation de { $words } mots peut être reconnue ; la limite est de { $limit }.
guard-found-long-paragraph = Le paragraphe compte { $words } mots ; la limite est de { $limit }.
guard-found-long-text = Le texte compte { $words } mots ; la limite est de { $limit }.
guard-found-first-person = « { $found } » : un résumé parle à la troisième personne.
guard-found-present = « { $found } » : ce qui a été dit est rapporté au passé.
guard-found-future = « { $found } » : ce qui a été dit de l’avenir est rapporté au conditionnel.
guard-found-unreflected = Aucun paragraphe ne rend compte de « { $name } » (interventions et observations : { $interventions }).
guard-found-more-space = « { $theme } » occupe { $space } % du texte et a occupé { $time } % du temps : plus de place que de temps, de plus de { $apart } points de pourcentage.
guard-found-less-space = « { $theme } » occupe { $space } % du texte et a occupé { $time } % du temps : moins de place que de temps, de plus de { $apart } points de pourcentage.

guard-style = Style maison, règle { $rule }
guard-markup = Balisage
guard-slip = Faute de plume
guard-binding = Ce sur quoi le texte repose
guard-rule-markup = Ce qui ne peut être lu comme balisage est imprimé tel que saisi.
guard-rule-slip = Espaces, virgules et mots souvent fautifs dans les projets de texte. Relire le passage.
guard-rule-binding = Une phrase rattachée à des interventions ou à des commentaires doit toujours dire ce qu’ils disaient.
guard-found-style = « { $found } » ne respecte pas cette règle.
guard-found-style-proposed = « { $found } » : écrire « { $proposal } ».
guard-found-style-superfluous = Mieux vaut supprimer « { $found } ».
guard-found-open-note = La note de bas de page qui commence par « { $found } » n’est pas fermée par « ] ».
guard-found-note-in-note = « { $found } » : une note de bas de page ne peut en contenir une autre.
guard-found-note-in-heading = « { $found } » : un intertitre n’a pas de note de bas de page.
guard-found-open-brace = « { $found } » ouvre un nom qui n’est pas fermé.
guard-found-unknown-name = « { $found } » ne désigne ni un paragraphe ni une valeur du registre.
guard-found-no-paragraph = « { $found } » : le projet ne contient pas, ou plus, ce paragraphe.
guard-found-no-value = « { $found } » : le registre ne contient pas cette valeur. Saisissez les chiffres officiels au bureau, ou écrivez le nombre.
guard-found-name-in-print = « { $found } » serait imprimé avec ses accolades. Saisissez-le de nouveau si la valeur ou le numéro est voulu, ou écrivez-le sans accolades.
guard-found-loose = Une phrase qui reposait sur des propos tenus ne figure plus dans le paragraphe : « { $found } ».
