# Une organisation : son profil, ses personnes, son passé.

## Profil

profile-name-in = Nom ({ $language })
profile-name-hint = Le nom officiel. Les États parties le voient.
profile-name-missing = Indiquez le nom dans au moins une langue
profile-other-names = Noms dans d’autres langues
profile-acronym = Sigle
profile-kind = Catégorie
profile-kind-hint = Le statut ne détermine jamais si vous pouvez présenter une candidature.
profile-kind-missing = Choisissez la catégorie
profile-individual = Je présente ma candidature à titre personnel, en tant qu’universitaire
profile-individual-hint = Pour les milieux universitaires uniquement. Le nom ci-dessus est alors le vôtre, et les États parties le voient.
profile-area = Pays ou zone
profile-area-hint = Là où elle est établie, selon l’usage de l’Organisation des Nations Unies.
profile-area-missing = Choisissez où elle est établie
profile-website = Site Web
profile-website-hint = Par exemple https://example.org
profile-field = Domaine d’activité
profile-field-hint = En une phrase.
profile-mandate = Mandat et expérience
profile-mandate-hint = Ne nommez personne : les États parties voient ce texte.
profile-postal = Adresse postale
profile-postal-hint = Seul le secrétariat la voit.

## La page

organization-past = Candidatures
organization-no-past = Aucune candidature à ce jour.
organization-people = Personnes
organization-part-with = Retirer { $who }
organization-invite = Demander à un ou une collègue de représenter l’organisation
organization-invite-hint = Une adresse électronique. Les représentants voient les candidatures de l’organisation et peuvent les suivre.
organization-naming = Mention du nom
organization-naming-which = Où l’organisation peut-elle être nommée ?
organization-naming-hint = Cela va au-delà de la liste que lisent les États : listes publiques, étiquettes, écrans, exports.
naming-by-consent = Seulement là où nous y avons consenti pour un dialogue
naming-withheld = Nulle part : ne nous faites figurer sur aucune liste publique, aucune étiquette, aucun écran ni aucun export
organization-profile = Profil
organization-profile-lead = Les modifications valent pour les listes qui n’ont pas encore été distribuées ; une liste distribuée reste telle quelle.
organization-merged = Il a été constaté que cette fiche fait double emploi avec une autre. Son passé reste ici ; la suite se passe là-bas.
organization-to-merged = Aller à la fiche qui continue
