# Lists of organizations as their recipients see them, and what a State expresses about an organization.

## A list

# $number, $dialogue
list-name = List { $number }: { $dialogue }
# $n: organizations, $new: those on no earlier list
list-size = { $n ->
    [one] { $n } organization, { $new } new
   *[other] { $n } organizations, { $new } new
}
# $moment
list-sent = sent on { $moment }
list-closes = Window closes
list-window-open = The window is open
list-window-over = The window has closed
list-window-over-what = A State can still express itself. It counts as late, and the page says what follows.
list-working-days-left = { $n ->
    [one] { $n } of them a working day (Monday to Friday)
   *[other] { $n } of them working days (Monday to Friday)
}
# $day, $before, $source
list-extended = Extended on { $day }; before, it closed at the { $before }. Source: { $source }
list-recipients = Recipients
list-window-source = What sets the window
list-policy = What an objection does
list-disclosure = What is disclosed of an objection
# $what, $document
list-by-document = { $what } ({ $document })
list-terms = Under what this list went out
list-files = The list as a file
list-file-paper = Paper (PDF)
list-file-sheet = Spreadsheet (XLSX)
list-file-csv = Plain table (CSV)
list-search = Search in the list
list-region = Regional group
list-all = All
list-only-new = Only new since the last list
list-only-own = Only where we expressed something
list-show = Show
list-show-all = Show all
# $n: rows that match, $all: rows
list-matching = { $n ->
    [one] { $n } of { $all } organizations
   *[other] { $n } of { $all } organizations
}
list-nothing-matches = No organization matches
list-organization = Organization
list-where = Where it stands
list-own = Your delegation
list-express = Object or support
list-new = New
list-to-website = Website
list-withheld = What the organizations said of themselves has been kept as long as was promised and is destroyed. The decisions stay in the record.
# $language
list-name-in-language = Name ({ $language })
list-other-names = Names in other languages
list-sheet = List

## A list as a paper

# $dialogue
list-paper-title = Organizations that applied to take part in the constructive dialogue: { $dialogue }
# $number
list-paper-number = List { $number }, with sufficient information
list-paper-about = About this list
list-paper-organizations = Organizations
list-paper-explanation = What follows is what each organization said of itself when it applied. It is unedited, and it expresses no opinion of the secretariat. The order is that of the names.
# $name, $reference
list-paper-entry = { $name } ({ $reference })
# $name, $reference
list-paper-entry-new = { $name } ({ $reference }; new since the last list)

## A delegation’s first page

# $state
mission-title = Delegation of { $state }
mission-head = You are the designated head: what your delegation drafts has no effect until you confirm it, citing a note verbale of your State.
mission-user = You read the lists and draft. What you draft has no effect until the head whom your State designated by note verbale confirms it.
mission-waiting-head = Waiting for your word
mission-waiting = Waiting for the head of delegation
mission-open = Lists with an open window
mission-none-open = No list is open
mission-none-open-why = When the secretariat circulates one, it stands here, and you are told by e-mail.
mission-expressed = What your delegation expressed
mission-closed = Lists whose window has closed
mission-own-only = You see here what your own delegation expresses. What others express is never shown to you, nor yours to them.
mission-notes = Notes verbales of your State
mission-notes-lead = By these notes your State designates its users, and its head cites one with each word that has effect. The secretariat enters them; where a scan is missing you can add it. Only the office and your delegation see them.

## Objecting and supporting

objecting-heading = Object to an organization, or support it
objecting-see-own = See what your delegation expressed
objecting-does = What an objection does under the policy of this list
objecting-late = The window has closed. An objection now is late, and the record says so.
objecting-does-refers-to-extended-bureau = An objection refers the case to the extended Bureau, which decides. It does not exclude the organization by itself.
objecting-does-refers-to-conference = An objection refers the case to the Conference, which decides at its next session. For this dialogue that usually means: not in time.
objecting-does-excludes = An objection that stands when the window ends excludes the organization from this dialogue, without a further decision. It can be looked at again.
objecting-does-excludes-late = Inside the window an objection would have excluded the organization. A late one does not: it refers the case to the extended Bureau, which decides. What is decided already stays.
objecting-does-no-effect-for-observers = If the Conference has admitted the organization as an observer, an objection has no effect. Otherwise it refers the case to the extended Bureau, which decides.
objecting-support-does = An expression of support is put before the body that decides. It changes nothing by itself.
shown-title = Who will see it
shown-to-applicant = The applicant
shown-to-applicant-that-there-is-one = That there is an objection; not whose, nor why
shown-to-applicant-reasons = That there is an objection, and the reasons you give; not whose it is
shown-to-applicant-state = That there is an objection, whose it is, and the reasons you give
shown-to-delegations = Other delegations
shown-to-public = The public
shown-to-office = The secretariat and the members of the extended Bureau
shown-whole = All of it
shown-nothing = Nothing
objecting-position = What does your State express?
objecting-objection-hint = Your State objects to this organization taking part in this dialogue.
objecting-support-hint = Your State supports this organization taking part in this dialogue.
objecting-choose = Choose one of the two
objecting-reasons = Reasons
objecting-reasons-hint = You may leave this empty. What you write is seen by those named above and by nobody else.
objecting-nothing-yet = Nothing is entered yet. The next page asks once more.
# $organization
objecting-sure-objection = Draft an objection to { $organization }?
# $organization
objecting-sure-support = Draft an expression of support for { $organization }?
objecting-draft-objection = Draft this objection
objecting-draft-support = Draft this expression of support
objecting-then-head = It is a draft then, and has no effect. The head of your delegation confirms it, citing a note verbale.
objecting-then-you = It is a draft then, and has no effect. On the next page you confirm it, citing a note verbale.
objecting-drafted = Drafted. It has no effect yet.
objecting-discarded = The draft is gone.
# $position, $organization
objecting-title = { $position }: { $organization }
# $position, $standing
objecting-stands = { $position }: { $standing }
objecting-state = State
objecting-where = Where it stands
objecting-drafted-at = Drafted
objecting-drafted-by = By
objecting-by-you = you
objecting-by-colleague = a colleague of your delegation
objecting-by-paper = the secretariat, from paper
objecting-confirmed-at = Received
objecting-withdrawn-at = Withdrawn
objecting-window = Window
objecting-in-time = inside the window
objecting-out-of-time = outside the window
objecting-note = Note verbale
objecting-note-hint = The note by which your State says so. The secretariat enters your notes; if yours is missing, send it there.
objecting-note-missing = Choose the note verbale this rests on
# $reference, $day
objecting-note-of = { $reference }, { $day }
objecting-no-notes = No note verbale of your State is entered yet. Send the note to the secretariat; then you can cite it here.
objecting-now-confirm = A draft: it has no effect until you confirm it.
objecting-now-head = A draft: it has no effect until the head of your delegation confirms it.
objecting-now-confirm-withdrawal = A withdrawal is drafted. The objection stands until you confirm the withdrawal.
objecting-now-head-withdrawal = A withdrawal is drafted. The objection stands until the head of your delegation confirms the withdrawal.
objecting-now-stands = It stands. It can be withdrawn at any time.
objecting-now-after-decision = It is on record. The case had been decided before, and the decision stands.
objecting-now-withdrawn = It was withdrawn and has no effect any more.
objecting-confirm-title = Confirm
objecting-confirm = Confirm in the name of the State
objecting-confirm-withdrawal-title = Confirm the withdrawal
objecting-confirm-withdrawal = Withdraw in the name of the State
objecting-discard = Discard this draft
objecting-discard-withdrawal = Discard the withdrawal: the objection stays
objecting-withdraw-title = Withdraw
objecting-withdraw-head = Your word withdraws it at once.
objecting-withdraw-user = You draft the withdrawal; it stands until the head of your delegation confirms that.
objecting-withdraw = Withdraw in the name of the State
objecting-draft-withdrawal = Draft a withdrawal

## The extended Bureau

# $group
bureau-lead = You hold your office for: { $group }. Here you read; what the extended Bureau decides is entered by the secretariat.
bureau-nothing = No list was submitted to you yet
bureau-nothing-why = When the secretariat submits or circulates one, it stands here.
bureau-cases = Cases by dialogue
bureau-lists = Lists
bureau-waiting = { $n ->
    [one] { $n } case waits
   *[other] { $n } cases wait
}
bureau-waiting-title = Waiting for a decision
bureau-none-waiting = No case waits for a decision
# $body
bureau-decides = Decided by { $body }
bureau-decided = Decided so far
bureau-none-decided = Nothing was decided yet
bureau-confidential = Objections and their reasons are shown to the members of the extended Bureau and the secretariat only.

## Sending a list out

# $dialogue
circulate-title = Lists: { $dialogue }
circulate-lists = Lists
circulate-list = List
circulate-next = The next list
circulate-nothing = Nothing is ready for a list
circulate-at-the-desk = { $n ->
    [one] { $n } application is still at the screening desk.
   *[other] { $n } applications are still at the screening desk.
}
circulate-to-the-desk = To the screening desk
circulate-ready = { $n ->
    [one] { $n } organization has sufficient information.
   *[other] { $n } organizations have sufficient information.
}
# $organization
circulate-twice = { $organization } would stand on the list twice. Set one of its applications aside as a duplicate first.
circulate-preview = Exactly what the recipients will see
circulate-to-terms = Set the terms
circulate-went-out = Lists that went out
circulate-cases = { $n ->
    [one] { $n } organization
   *[other] { $n } organizations
}
circulate-ending = The window has closed; what follows is being entered
circulate-to-decisions = To the decisions
# $dialogue
circulate-terms-title = Terms of the list: { $dialogue }
circulate-terms-lead = These terms are printed on the list and in every decision on it. They cannot be changed afterwards; only the window can be given a later end.
circulate-recipients = To whom does it go?
circulate-closes = Last day of the window
circulate-closes-hint = It closes at the end of this day in Vienna.
circulate-window-source = What sets the window?
circulate-window-source-hint = The document that says how long, in at most 80 characters. Rule 17 asks for 30 days before a session of the Conference; for a dialogue the window is what its source says.
circulate-policy = What does an objection do?
circulate-policy-hint = The rules of procedure say nothing about objections at dialogues, so the policy is named and printed.
circulate-policy-document = The document by which that was decided
circulate-disclosure = What do others learn of an objection?
circulate-disclosure-hint = The public learns nothing. More than the first needs a recorded decision of the extended Bureau or the Conference, and is never retroactive.
circulate-disclosure-document = The decision that allows more than the first
circulate-choose = Choose one
circulate-no-day = Give the last day of the window
circulate-window-source-missing = Name what sets the window
circulate-policy-document-missing = Name the document by which the policy was decided
circulate-disclosure-document-missing = Name the recorded decision that allows this
circulate-sure-states-parties = { $n ->
    [one] Circulate { $n } organization to all States parties?
   *[other] Circulate { $n } organizations to all States parties?
}
circulate-sure-extended-bureau = { $n ->
    [one] Submit { $n } organization to the extended Bureau?
   *[other] Submit { $n } organizations to the extended Bureau?
}
circulate-sure-lead = Nothing has gone out yet. A list that went out stays as it is.
circulate-window = Window
circulate-organizations = Organizations
circulate-short-window = { $n ->
    [one] The window is { $n } day, less than the 30 days that rule 17 asks for before a session of the Conference. For a dialogue that is allowed if its source says so.
   *[other] The window is { $n } days, less than the 30 days that rule 17 asks for before a session of the Conference. For a dialogue that is allowed if its source says so.
}
circulate-not-in-time = What is referred to the Conference waits for its next session: usually not in time for the dialogue.
# $day
circulate-rule-17 = The Conference opens on { $day }, less than 30 days from today. Rule 17 asks that the list be circulated at least 30 days before.
circulate-do-states-parties = Circulate the list
circulate-do-extended-bureau = Submit the list
circulate-sent = { $n ->
    [0] The list is out. Nobody who receives it is known here yet.
    [one] The list is out. The { $n } person who receives it is told by e-mail now.
   *[other] The list is out. The { $n } people who receive it are told by e-mail now, each in their own language.
}
circulate-extend-title = Extend the window
circulate-extend-lead = The window can be given a later end while it is open. Once it has ended it stays ended, so that whoever was late stays late.
circulate-extend = Extend
circulate-extended = The window is extended, and the list says so.
# $moment
circulate-ended = What follows from the end of the window was entered on { $moment }.
circulate-states-say = What States express
# $against, $support: numbers
circulate-expressed = Objections: { $against }. Support: { $support }.
circulate-sealed = What States express is shown to officers only.

## What came on paper

paper-in-title = Enter what came on paper
paper-in-short = From paper
paper-in-lead = A note verbale by which a State objects, or supports. Its time of receipt decides whether it was inside the window.
paper-in-case = Which organization?
paper-in-no-case = Choose an organization of this list
paper-in-state = State
paper-in-no-state = Choose the State
paper-in-position = What does it express?
paper-in-received = Received on
paper-in-received-hint = The day on the stamp of receipt.
paper-in-time = At (time in Vienna)
paper-in-no-time = Give the day and the time of receipt
paper-in-reference = Reference of the note verbale
paper-in-reference-hint = If the record has no note of this State with this reference and date, it is entered too.
paper-in-no-reference = Give the reference printed on the note
paper-in-dated = Date of the note
paper-in-no-date = Give the date of the note, not later than today
paper-in-reasons-hint = Leave it empty if the note gives none. Copy the reasons as they stand.
paper-in-sure-objection = Enter this objection?
paper-in-sure-support = Enter this expression of support?
paper-in-enter = Enter
paper-in-entered = Entered.
# $state
paper-in-withdrawal-of = { $state } withdraws on paper
paper-in-withdrawal-title = Enter a withdrawal that came on paper
paper-in-withdrawal-lead = From now on it has no effect. What follows for the case is entered with it.
paper-in-withdrawal-enter = Enter the withdrawal
