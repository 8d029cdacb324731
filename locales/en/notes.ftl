# The note-taker’s desk: notes of interventions, and what of them others read.

notes-title = Notes
notes-door = What was said, as the secretariat’s note-takers caught it.
notes-kept-until = Restricted. Notes and the key to them are kept until { $day } and then destroyed.
notes-take = The next note
notes-text = Your note
notes-text-hint = Do not name the speaker: the note carries a number in place of the name.
notes-save = Save the note
notes-kind = What it holds on to
notes-kind-point = Point
notes-kind-commitment = Commitment
notes-kind-question = Question to answer
notes-kind-need = Assistance needed
notes-kind-offer = Assistance offered
notes-kind-activity = Activity reported
notes-kind-quotation = Quotation
notes-speech = Who spoke
notes-of-nobody = Nobody: a remark on the meeting
notes-speaks-now = { $who } (has the floor)
notes-spoke-at = { $who }, { $hour }
notes-item = Agenda item
notes-item-of-speech = That of the speech, or the one before the meeting
notes-themes = Themes
notes-themes-hint = Some words, with commas between them.
notes-permission = For a quotation: who permitted it
notes-permission-hint = Nobody is quoted who did not agree. Without a permission, write the point in your own words.
notes-permission-whose = Who said yes
notes-permission-day = On which day
notes-permitted = Permission recorded on { $day }
notes-permitted-by = Permitted by { $who }, { $day }
notes-under = Themes: { $themes }
notes-by = { $who }, { $at }
notes-by-me = You
notes-by-office = The secretariat
notes-so-far = Notes so far
notes-none = There are no notes here.
notes-found = Notes: { $n }
notes-disputed = Written twice at once
notes-disputed-settle = Written twice at once: look at both
notes-change = Change
notes-remove = Remove
notes-all = All
notes-filter-item = Item
notes-filter-kind = Kind
notes-filter-theme = Theme
notes-filter-author = Written by
notes-filter-show = Show
notes-counts = What the notes are about
notes-notes = Notes
notes-speakers = Different speakers
notes-by-item = By item
notes-by-kind = By kind
notes-by-theme = By theme
notes-key = Key to the numbers
notes-key-what = For officers and note-takers alone. Whoever drafts from the notes sees the numbers, a Chair neither.
notes-statement = The text as handed in
notes-statement-open = Open the text
notes-keys = On the keyboard
notes-keys-save = Enter saves, Shift and Enter begin a new line. Ctrl and Enter save, too.
notes-keys-kind = Alt and a digit choose what the note holds on to.
notes-keys-sign = Or begin the note with a sign and a space, as shown beside each kind. That works without a script, too.
notes-keys-field = Escape leads back to the field.
notes-saved = Saved.
notes-sending = Being sent …
notes-unsent = Not sent yet: { $n }
notes-offline = No line. What you write is kept on this device and sent when the line is back.
notes-signed-out = You are no longer signed in. Sign in again in another window; nothing is lost.
notes-failed = The site did not take the note. It is kept here and sent again.
notes-send-now = Send now
notes-back-to-field = Back into the field
notes-leaving = Not sent yet: { $n }. Signing out deletes them on this device. Sign out all the same?
notes-shared-device = You said that others use this device: unsent notes are kept only while this page is open.
notes-one = Change a note
notes-two = Two people wrote at once
notes-two-lead = Both versions are kept. Take one as it is, or join them.
notes-version = Version { $number }
notes-keep-this = Take this one
notes-join = Join them
notes-join-hint = Both texts stand in the field one after the other. What you leave there is the note.
notes-earlier = Earlier versions
notes-removal = Remove this note?
notes-removal-lead = Its text is destroyed and cannot be brought back.
notes-removal-earlier =
    { $n ->
        [one] { $n } earlier version goes with it.
       *[other] { $n } earlier versions go with it.
    }
notes-removal-now = Remove the note
notes-removal-not = Keep it

# Why something may not be done with a note.

refused-notes-full = This meeting has as many notes as the record takes. Most: { $most }.
refused-note-is-gone = This note is no longer there: a colleague may have removed it. Your text stands in the field; save it as a new note if it is needed.
refused-note-too-often = This note was written anew as often as the record takes. Most times: { $most }.
refused-note-changed = A colleague wrote on this note meanwhile. Look at it once more before you remove it.
refused-note-on-no-item = No item is before the meeting. Say on which item the note is.
refused-notes-destroyed = The notes of this meeting were kept long enough; new ones would be destroyed at once.
refused-no-such-speech = The record does not know this speech.
refused-too-many-themes = At most { $most } themes.
refused-quotation-not-permitted = Nobody is quoted who did not agree. Say who permitted it and when, or write the point in your own words.
refused-permission-from-the-future = The day of the permission is still to come.

# How long they are kept.

matter-intervention-notes = Notes of interventions, with their key
matter-intervention-notes-why = Until the working group that the summary goes to has met, and half a year in which somebody may still ask what a sentence of it rests on.
kept-for-note = Notes of interventions
kept-for-note-key = Key to the notes
