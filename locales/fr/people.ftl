# Les personnes et les rôles, les notes verbales, les organisations au secrétariat.

people-title = Personnes et rôles
people-lead = Les personnes qui travaillent ici et celles qui agissent pour des États et des groupes. Les auteurs de candidatures se trouvent par la recherche.
people-search = Nom ou adresse
people-shown =
    { $n ->
        [0] Personne n’a été trouvé
        [one] { $n } personne
       *[other] { $n } personnes
    }
people-unnamed = n’a pas indiqué de nom
people-name = Nom
people-address = Adresse électronique
people-function = Fonction
people-language = Langue des lettres
people-roles = Rôles
people-no-roles = Aucun rôle.
people-by-note = par la note verbale { $reference }
people-grant = Donner un rôle
people-grant-button = Le donner
people-revoke = Le retirer
people-invite = Inviter une personne
people-invite-lead = Elle reçoit une lettre indiquant comment entrer ; il n’y a pas de mot de passe. Si quelqu’un a déjà cette adresse, le rôle lui est donné.
people-invite-button = Inviter
people-role = Rôle
people-state = État
people-state-hint = Pour les délégations
people-note = Note verbale
people-note-hint = Par laquelle l’État désigne cette personne
people-group = Groupe régional
people-group-hint = Pour les membres du Bureau élargi
people-dialogue = Pour un seul dialogue
people-choose-state = Choisissez l’État
people-choose-group = Choisissez le groupe régional
people-choose-note = Choisissez la note verbale par laquelle l’État désigne cette personne, ou enregistrez-la d’abord
people-done-invited = L’invitation est en route
people-done-granted = Le rôle est donné
people-done-revoked = Le rôle est retiré
people-notes = Notes verbales
people-no-notes = Aucune n’a été enregistrée.
people-note-new = Enregistrer une note verbale
people-note-lead = Par sa note, un État désigne le chef et les utilisateurs de sa délégation. Enregistrez d’abord la note, puis invitez ces personnes.
people-note-reference = Référence imprimée sur la note
people-note-dated = Datée du
people-note-button = L’enregistrer
people-note-scan = Document numérisé
people-note-scan-none = aucun
people-note-scan-add = Ajouter le document numérisé
people-note-scan-replace = Remplacer le document numérisé
people-note-scan-missing = Choisissez le fichier du document numérisé
# $n: how many months
people-note-scan-kept = { $n ->
    [one] PDF, PNG ou JPEG, 25 Mo au plus. Le secrétariat et la délégation de cet État peuvent l’enregistrer. Il est conservé { $n } mois ; la référence et la date le sont aussi longtemps que le registre.
   *[other] PDF, PNG ou JPEG, 25 Mo au plus. Le secrétariat et la délégation de cet État peuvent l’enregistrer. Il est conservé { $n } mois ; la référence et la date le sont aussi longtemps que le registre.
}

## Organisations

organizations-title = Organisations
organizations-search = Nom, sigle ou site Web
organizations-shown =
    { $n ->
        [0] Aucune n’a été trouvée
        [one] { $n } organisation
       *[other] { $n } organisations
    }
organizations-times = Cas
organizations-names = Noms
organizations-entered = Inscrite
organizations-pairs =
    { $n ->
        [one] { $n } fiche fait peut-être double emploi avec une autre
       *[other] { $n } fiches font peut-être double emploi avec d’autres
    }
organizations-pairs-note = Proposées parce qu’elles se ressemblent. Une personne examine et décide.
organizations-compare = Comparer
organizations-comparison = Une organisation, ou deux ?
organizations-decide = Décider
organizations-decide-lead = Réunir met fin à l’une des fiches ; les deux historiques se poursuivent sous l’autre. Les distinguer conserve les deux, et elles ne sont plus proposées.
organizations-keep = Une seule : poursuivre avec « { $name } »
organizations-two = Il y en a deux
organizations-merged = Cette fiche a été réunie à une autre
organizations-to-merged = Aller à la fiche qui continue
organizations-people = Ses personnes
organizations-observers = À la Conférence
organizations-observer = Enregistrer le statut d’observateur
organizations-observer-lead = La suite donnée à une demande lors d’une session de la Conférence. Elle ne vaut pas pour les dialogues.
organizations-observer-session = Session
organizations-observer-status = Ce qui a été décidé
organizations-observer-on = Le
organizations-observer-document = Document qui l’indique
organizations-observer-line = { $conference } : { $status } ({ $document })
observer-accorded = Accordé sans objection
observer-referred = Renvoyé à la Conférence après une objection
observer-accorded-by-decision = Accordé par décision de la Conférence
observer-denied-by-decision = Refusé par décision de la Conférence
likeness-same-name = le même nom
likeness-similar-name = des noms semblables ({ $percent } sur 100)
likeness-same-website = le même site Web
likeness-same-acronym = le même sigle
likeness-same-area = le même pays ou la même zone
