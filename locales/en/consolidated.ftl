# The Security Council's consolidated list: the list in use, importing one, what is alike.

## The list in use

consolidated-title = The Security Council’s consolidated list
consolidated-lead = The names of those who apply are compared with this list. What is alike is shown on the application’s page with its reasons, and whoever screens decides. Nobody is turned away by a comparison.
consolidated-none = No list has been imported
consolidated-none-why = Until one is, this step of the checklist is done by hand.
consolidated-day = Day of the list
consolidated-imported = Imported
consolidated-entries = Entries
consolidated-counts = Persons: { $individuals } · groups and other entities: { $entities }
consolidated-file = File as handed in
consolidated-old =
    { $n ->
        [one] The list is { $n } day old
       *[other] The list is { $n } days old
    }
consolidated-old-why = The list changes several times a month. Fetch the file again and import it. This reminder comes when a list is older than { $most } days.
consolidated-broken = Parts of this list are no longer kept
consolidated-broken-why = Entries are missing from the comparison. Import the list again.
consolidated-how = How names are compared
consolidated-how-text = Case, accents, script, punctuation and the order of words do not count. Other spellings of one name are recognized by their consonants. A likeness is shown from { $percent } of 100. Persons are compared with persons, organizations with all entries.

## Importing one

consolidated-import = Import a list
consolidated-import-lead = Take the XML file that the United Nations publishes. First you see what it would change; nothing is entered before you confirm.
consolidated-upload = File of the list
consolidated-upload-hint = XML, at most { $most } MB. It stays in the office.
consolidated-look = See what it changes
consolidated-no-file = Choose the file of the list.
consolidated-over = The file is no longer there. Upload it again.
consolidated-coming = What this list changes
consolidated-new = New entries
consolidated-gone = Entries no longer on the list
consolidated-changed = Entries with other names than before
consolidated-unchanged = Entries as before
consolidated-unread =
    { $n ->
        [0] Everything in the file could be read
        [one] { $n } fault in the file
       *[other] { $n } faults in the file
    }
consolidated-unread-line = Line { $line }: { $reference }
consolidated-unread-note = What could not be read is not compared. Look at these lines in the file before you confirm.
consolidated-replaces = The list of { $day } is destroyed with this. What was said of a likeness stands where the entry is the same.
consolidated-enter = Put this list in use
consolidated-done = The list is in use
listed-unread-no-reference = It has no reference; left out.
listed-unread-no-name = It has no name; left out.
listed-unread-twice = Another entry has the same reference; left out.
listed-unread-too-long = A name or reference is too long; left out.
listed-unread-too-many-names = It has too many other names; the last ones are left out.
listed-file-too-large = The file is too large for such a list.
listed-file-no-text = This is not the XML file of the list: line { $line } is not text.
listed-file-no-xml = This is not XML, or it breaks off: line { $line }. Download the file again.
listed-file-declares = Line { $line } declares something that the published list does not have. The file was not read. Take it from the United Nations’ own page.
listed-file-other-root = This is another kind of XML file: line { $line }. The list begins with CONSOLIDATED_LIST.
listed-file-no-date = The file does not say of what day it is: line { $line }.
listed-file-endless = Line { $line } is longer or deeper than anything in such a list. The file was not read.
listed-file-empty = There is no entry in this file.
listed-file-too-many = The file has more entries or faults than any such list.

## What is alike

likenesses-title = Like entries of the consolidated list
likenesses-compared = Compared with the list of { $day }.
likenesses-none = No name of this application is like an entry.
likenesses-no-list = No consolidated list has been imported. Compare by hand.
likenesses-decide = A human decides. Say of each likeness what it is; the step of the checklist follows.
likenesses-caption = Names compared
likenesses-here = Here
likenesses-there = On the list
likenesses-why = What speaks for it
likenesses-percent = { $percent } of 100
likenesses-open = To be decided
likenesses-what = What is it?
likenesses-reason = Why
likenesses-reason-hint = Needed to say that it is not the same. For the office only.
likenesses-button = Enter this
desk-likeness = Likeness open
desk-skip-likeness = Like an entry of the consolidated list; nobody has decided on it yet
judgement-not-the-same = Not the same
judgement-needs-looking = Needs looking at
whose-organization = The organization
whose-person = The applicant, or somebody who speaks for the organization
whose-participant = Somebody named to take part
listed-individual = Person
listed-entity = Group or other entity
stands-as-name = Name
stands-as-original = Original script
stands-as-good = Other name, good quality
stands-as-low = Other name, low quality
stands-as-also = Also known as
stands-as-formerly = Formerly known as
listed-why-same-name = The same name
listed-why-same-words = The same words in another order
listed-why-all-words = All words of the shorter name
listed-why-same-consonants = The same consonants: perhaps another spelling
listed-why-similar = A similar spelling
kept-for-consolidated-list = The Security Council’s consolidated list

## Refusals

refused-list-of-the-future = This list says that it was made on { $day }. That day is still to come.
refused-list-older = This list is of { $day }, the one in use of { $current }.
refused-list-length = This list has { $entries } entries. The record takes at least one and at most { $most }, with fifty thousand names together.
refused-list-entry = Entry { $reference } is there twice, or has more names than the record takes.
refused-likeness-changed = The list or a name of application { $application } has changed since this was shown. Look again.
refused-likeness-judged = A colleague has decided on this likeness of application { $application } in the meantime. Look at what they said.
refused-likeness-reason = Say why it is not the same.
refused-likeness-open = A likeness of application { $application } with the consolidated list is open or needs looking at. Decide on it first.
