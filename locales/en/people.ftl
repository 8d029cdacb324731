# People and roles, notes verbales, organizations at the office.

people-title = People and roles
people-lead = Those who work here and those who act for States and groups. Applicants are found by searching.
people-search = Name or address
people-shown =
    { $n ->
        [0] Nobody is found
        [one] { $n } person
       *[other] { $n } persons
    }
people-unnamed = has not given a name
people-name = Name
people-address = E-mail address
people-function = Function
people-language = Language of letters
people-roles = Roles
people-no-roles = No role.
people-by-note = by note verbale { $reference }
people-grant = Give a role
people-grant-button = Give it
people-revoke = Take it away
people-invite = Invite somebody
people-invite-lead = They get a letter with the way in; there is no password. Whoever has this address already is given the role.
people-invite-button = Invite
people-role = Role
people-state = State
people-state-hint = For delegations
people-note = Note verbale
people-note-hint = By which the State designates them
people-group = Regional group
people-group-hint = For members of the extended Bureau
people-dialogue = For one dialogue only
people-choose-state = Choose the State
people-choose-group = Choose the regional group
people-choose-note = Choose the note verbale by which the State designates them, or enter it first
people-done-invited = The invitation is on its way
people-done-granted = The role is given
people-done-revoked = The role is taken away
people-notes = Notes verbales
people-no-notes = None has been entered.
people-note-new = Enter a note verbale
people-note-lead = By its note a State designates the head and the users of its delegation. Enter the note first, then invite them.
people-note-reference = Reference printed on it
people-note-dated = Dated
people-note-button = Enter it
people-note-scan = Scan
people-note-scan-none = none
people-note-scan-add = Add the scan
people-note-scan-replace = Replace the scan
people-note-scan-missing = Choose the file with the scan
# $n: how many months
people-note-scan-kept = { $n ->
    [one] PDF, PNG or JPEG, at most 25 MB. The office and this State’s delegation can save it. It is kept for one month, the reference and the date for as long as the record.
   *[other] PDF, PNG or JPEG, at most 25 MB. The office and this State’s delegation can save it. It is kept for { $n } months, the reference and the date for as long as the record.
}

## Organizations

organizations-title = Organizations
organizations-search = Name, short form or website
organizations-shown =
    { $n ->
        [0] None is found
        [one] { $n } organization
       *[other] { $n } organizations
    }
organizations-times = Cases
organizations-names = Names
organizations-entered = Entered
organizations-pairs =
    { $n ->
        [one] { $n } entry may be the same as another
       *[other] { $n } entries may be the same as others
    }
organizations-pairs-note = Proposed because they are alike. Somebody looks and decides.
organizations-compare = Compare
organizations-comparison = One organization, or two?
organizations-decide = Decide
organizations-decide-lead = Merging ends one entry; both histories go on under the other. Telling them apart keeps both, and they are not proposed again.
organizations-keep = One: go on with “{ $name }”
organizations-two = They are two
organizations-merged = This entry went into another
organizations-to-merged = Go to the entry that goes on
organizations-people = Its people
organizations-observers = At the Conference
organizations-observer = Enter observer status
organizations-observer-lead = What became of a request at a session of the Conference. It does not carry over to dialogues.
organizations-observer-session = Session
organizations-observer-status = What was decided
organizations-observer-on = On
organizations-observer-document = Document that says so
organizations-observer-line = { $conference }: { $status } ({ $document })
observer-accorded = Accorded without objection
observer-referred = Referred to the Conference after an objection
observer-accorded-by-decision = Accorded by decision of the Conference
observer-denied-by-decision = Denied by decision of the Conference
likeness-same-name = the same name
likeness-similar-name = similar names ({ $percent } of 100)
likeness-same-website = the same website
likeness-same-acronym = the same short form
likeness-same-area = the same country or area
