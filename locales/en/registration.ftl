# Registration and the way in: people named by admitted organizations, their own pages, confirmations, the desk at the door.

## People of an organization

registration-people = The people you name
registration-to-application = Your application
# $until: a day or a moment in Vienna
registration-until = You can name and exchange people { $until }.
registration-most =
    { $n ->
        [one] Your organization may name one person.
       *[other] Your organization may name up to { $n } people.
    }
registration-nobody = You have named nobody yet. An admission gives a seat to nobody by itself: name the people who will come.
registration-those-named = Named so far
registration-add = Name a person
registration-only-needed = We ask only for what this way of taking part needs. Everything given here is destroyed six months after the dialogue.
registration-add-button = Name this person
registration-named-confirmed = The person is named and has a seat.
registration-named-waiting = The person is named and stands on the waiting list. Whoever waits longest gets the next free seat, and is told.
registration-returned = The seat was given back.
registration-closed = People can no longer be named or exchanged here. Write to the secretariat if something must change.
registration-not-arranged = The secretariat has not set the seats for this dialogue yet. You will be told when people can be named.
registration-cancelled = This dialogue will not be held. Nobody can be named.
registration-no-mode = Choose how the person takes part.
registration-would-wait = No seat is free now: the person would stand on the waiting list.
registration-seat-free = A seat is free.
registration-seats-left =
    { $n ->
        [one] One seat is left.
       *[other] { $n } seats are left.
    }
registration-mode-anew = This asks for a seat of the other kind, from now on, like everybody who asks for it.
registration-no-longer-admitted = No longer admitted
# $n: the place on the waiting list
registration-place = On the waiting list, place { $n }
registration-is-protected = Protected

## One person

registration-mode = How they take part
registration-mode-hint = It can be changed while people can be named.
registration-name = Name
registration-name-hint = As the person writes it, in their own script. It is printed like this.
registration-function = Function
registration-address = The person’s own e-mail address
registration-address-hint = Needed online, because the way into the online room is personal. In person it may be left empty: then give them the confirmation yourself.
registration-language = Language in which we write to them
registration-language-hint = Confirmation and messages come in this language.
registration-gender = Gender
registration-gender-hint = Only counted, never shown with the name.
gender-woman = Woman
gender-man = Man
gender-other = Another
registration-needs = What the person needs to take part
registration-needs-hint = Step-free access, captions, an assistant. Only the secretariat’s office reads it.
registration-publish = What may be published
registration-publish-lead = Nothing is published without a tick, and each tick can be taken back at any time.
registration-consent-name = The name, on the public list of participants
registration-consent-organization = The organization’s name, on the public list of participants
registration-consent-screens = The name, on screens in the room and in the online room
registration-protected = Keep this person out of every public list, label, screen and export
registration-protected-hint = For people at risk. It goes before every tick above.

## A person’s own page

registration-place-title = Your place
registration-now = Where you stand
registration-now-confirmed = A seat is kept for you. If you cannot come, give it back: somebody is waiting for it.
registration-now-waiting = No seat is free yet. Whoever waits longest gets the next one, and is told. Do not book a journey before that.
registration-now-given-back = This seat was given back.
registration-now-revoked = The secretariat revoked this seat. It no longer gives a way in.
registration-now-not-admitted = The organization is no longer admitted to this dialogue. The seat gives no way in.
registration-now-cancelled = This dialogue will not be held.
registration-day = Day
registration-organization = Organization
registration-confirmation = Confirmation
registration-confirmation-lead = Bring the confirmation on paper or on your telephone. The desk at the door reads the code.
registration-code = Code for the desk at the door
registration-confirmation-pdf = Confirmation to print (PDF)
registration-calendar = Entry for your calendar
registration-online = The online room
registration-online-personal = This way in is yours alone. Passing it on opens nothing for anybody else.
registration-online-enter = Enter the online room
registration-online-not-yet = The way in appears here shortly before the dialogue. Sign in with this address and come back to this page.
registration-online-not-open = The online room is not open to you now.
registration-consents-save = Keep these choices
registration-consents-kept = Your choices are kept.
registration-changed = The change is kept.
registration-change-title = Something changed?
registration-change = Change details or the way of taking part
registration-change-exchange = You can correct the details, or name another person in this place. The place in the order stays.
registration-change-own = You can correct your details. Only your organization can name another person in your place.
registration-change-mode = Choosing the other way of taking part gives this seat back and asks for one of the other kind from now on.
registration-change-waiting = This person is on the waiting list. Other changes keep the place in the order.
registration-change-button = Keep the change
registration-give-back = Give the seat back
registration-give-back-next = The seat goes at once to whoever waits longest.
registration-give-back-access = The confirmation and the way into the online room end at once.
registration-give-back-place = The place on the waiting list is lost.
registration-give-back-again = Whoever wants to come after all is named anew, and stands at the end of the order.
registration-give-back-button = Give it back
registration-keep = Keep the seat

## Guidance

guidance-title = What to do
guidance-in-person-1 = Ask early whether you need a visa. This confirmation may support a request; it does not grant one.
guidance-in-person-2 = Bring a passport or identity card: you need it at the gate to obtain a grounds pass.
guidance-in-person-3 = Plan an hour for the gate and security before the dialogue begins.
guidance-in-person-4 = Show the code at the desk before the room.
guidance-in-person-5 = Headsets give the interpretation at every seat. Tell us in time what you need in order to take part.
guidance-online-1 = Sign in here with your own address on the day, and enter the online room from this page.
guidance-online-2 = Try sound and camera the day before, on the device you will use.
guidance-online-3 = Use a headset with a microphone and a quiet room: interpreters depend on your sound.
guidance-online-4 = Choose the language you want to hear in the online room.
guidance-online-5 = Show your name and organization only if you agreed to have them on screens.

## Confirmation

confirmation-title = Confirmation of participation
confirmation-dialogue = Constructive dialogue
confirmation-follows = Following
confirmation-mode = Taking part
confirmation-no-pass = This is not a pass: the grounds pass is issued at the gate.
confirmation-no-visa = It is no guarantee of a visa and does not replace one.
confirmation-bring = Bring it with a valid identity document. The desk at the door reads the code.
confirmation-revoked = It holds as long as the admission and the seat hold. The desk sees at once if they do not.
confirmation-demonstration = Demonstration: everything on this sheet is fictitious.

## Notice to somebody who was named

# $dialogue: "Firearms, 5 April 2024"
registration-notice-subject = You are named for the constructive dialogue: { $dialogue }
# $link: the address of their own page
registration-notice-body =
    Your organization named you for the constructive dialogue: { $dialogue }.

    Where your place stands, your confirmation and everything for the day are on your own page:
    { $link }

    Sign in there with this e-mail address. There you also choose what may be published of you, and give the place back if you cannot come.

## The desk at the door

check-in = Check-in
# $came, $all: numbers of people
check-in-came = { $came } of { $all } came.
check-in-search = Name, organization or reference
check-in-search-hint = Part of a word is enough.
check-in-find = Find
check-in-more = There are more. Type another letter.
check-in-nobody = Nobody of this name is expected. Look for the organization, or send the person to the officer.
check-in-by-camera = With the camera
check-in-by-camera-how = Sign in on your telephone, then point its camera at the code on the confirmation and open the address it shows.
check-in-fallback = Without a network
check-in-list = List to print
check-in-afterwards = Enter from the printed list
check-in-no-seat = No seat
# $time: "09:12"
check-in-at = Came at { $time }
# $time: "09:12"
check-in-done = Checked in at { $time }.
# $when: a moment in Vienna
check-in-already = This person was checked in before: { $when }.
check-in-undone = The check-in was taken back.
check-in-is-online = This person takes part online and has no seat in the room. Send them to the officer.
check-in-waits = This person is on the waiting list. Only an officer can let them in.
check-in-refer = This person has no seat. Send them to the officer.
# $day
check-in-rehearsal-what = Rehearsal: the dialogue is on { $day }. Try the desk as you like; nothing you do here is recorded.
# $day
check-in-over-what = The dialogue was on { $day }. Only who came on that day can still be entered, with the time.
check-in-rehearse = Try: check in (rehearsal)
check-in-rehearsed = Rehearsal: this person would be let in. Nothing was recorded.
check-in-button = Check in now
check-in-undo = That was a mistake: undo
check-in-next = Next person
check-in-earlier = They came earlier
check-in-earlier-button = Enter with this time
check-in-day = Day
check-in-hour = Time in Vienna
# $name
check-in-hour-of = Time in Vienna: { $name }
check-in-name = Name
# $when: a moment in Vienna
check-in-made = Printed from the record: { $when }.
check-in-destroy = Destroy this list once its times are entered.
check-in-afterwards-lead = Type the time beside each person who came. Leave the others empty.
check-in-nobody-left = Everybody who is expected came.
check-in-afterwards-button = Enter these times
# $name
check-in-wrong-time = Give a time such as 09:12 for { $name }.
check-in-entered =
    { $n ->
        [one] One person was entered.
       *[other] { $n } people were entered.
    }

## The office: seats

office-registration-seats = Seats
office-registration-people = People
office-registration-waiting = Waiting list
office-registration-unconfirmed = Not confirmed
office-registration-delegations = Delegations
office-registration-hand-over = Hand over
office-registration-differences = Differences
office-registration-saved = Seats and limits are set.
office-registration-not-arranged = Nobody can be named yet: no seats are set.
office-registration-open = Admitted organizations can name people.
office-registration-closed = Registration is closed. The office can still name and exchange people.
# $until: a moment in Vienna
office-registration-until = People can be named { $until }.
office-registration-no-limits = No limit is set: seats are not limited.
office-registration-kind = Kind
office-registration-all-kinds = All kinds together
office-registration-most = Seats
office-registration-taken = Taken
office-registration-full = Full
office-registration-arrange = Set seats and limits
office-registration-arrange-lead = Leave a field empty where seats are not limited. More seats go at once to those who wait, in their order; fewer take nobody’s seat.
office-registration-per-organization = People an organization may name
office-registration-seats-of = Seats
office-registration-more = Closing and online room
office-registration-closes = People can be named until (time in Vienna)
office-registration-closes-hint = Leave it empty to close when the sitting opens.
office-registration-room = Address of the online room
office-registration-room-hint = Begins with https://. Only those with a seat online are led there, each from their own page.
office-registration-room-keep = An address is set and not shown here. Leave this empty to keep it.
office-registration-no-room = Take the address away
office-registration-room-set = The online room is set.
office-registration-room-not-set = The online room is not set yet.
office-registration-no-number = Give a whole number.
office-registration-no-time = Give a day and a time in Vienna.

## The office: people

office-registration-shown =
    { $n ->
        [one] One person
       *[other] { $n } people
    }
office-registration-nobody = Nobody here.
office-registration-seat = Seat
office-registration-since = Since
office-registration-needs = Needs
office-registration-came = Came
office-registration-waiting-lead = In the order in which free seats are given: since when they wait for this kind of seat.
office-registration-revoke = Revoke
office-registration-revoke-lead = The confirmation and the way into the online room end at once, and the seat goes to whoever waits longest. It cannot be undone; the person can be named again.
office-registration-revoke-button = Revoke this seat
office-registration-revoked = The seat was revoked.

## The office: who did not confirm

office-registration-unconfirmed-lead = Admitted organizations that have named nobody.
office-registration-all-confirmed = Every admitted organization has named somebody.
office-registration-admitted = Admitted since
office-registration-remind = Draft reminders
office-registration-drafted =
    { $n ->
        [0] No reminder was drafted: nobody was picked, or nobody can be written to.
        [one] One reminder is drafted. It leaves when you release it.
       *[other] { $n } reminders are drafted. They leave when you release them.
    }
office-registration-guide = Draft guidance letters
office-registration-guide-lead = Whoever has a seat is told how to come, or how to follow online. Who has such a letter already gets no second one.
office-registration-guided =
    { $n ->
        [0] No letter was drafted: everybody with a seat and an address has one.
        [one] One letter with guidance is drafted. It leaves when you release it.
       *[other] { $n } letters with guidance are drafted. They leave when you release them.
    }
# $dialogue: "Firearms, 5 April 2024"; $organization; $reference; $until: a day or moment; $link
reminder-subject = Action required: name your people for the constructive dialogue ({ $dialogue })
reminder-body =
    { $organization } is admitted to the constructive dialogue: { $dialogue } (application { $reference }).

    Nobody is named yet. Without a name no seat is kept. Please name the people who will come, in person or online. You have time { $until }. You do this on this page:
    { $link }

    If your organization cannot come, you need not do anything; a short answer helps others who wait.

## The office: delegations

delegations-lead = States parties, signatories, other States, entities and intergovernmental organizations are registered for the working group. They come in as a list and are counted apart.
# $day
delegations-as-of = The list as of { $day }
delegations-listed = Delegations
delegations-came = Came
delegations-looked = This list
delegations-fine = Every line was read. Enter it, or change it and look again. It replaces the list before.
delegations-not-fine = Some lines could not be read. Nothing was entered.
# $line: number of the line; $why
delegations-line = Line { $line }: { $why }
delegation-fault-kind = “{ $given }” is no kind of delegation.
delegation-fault-state = “{ $given }” is no State’s code or name.
delegation-fault-name = The name is missing.
delegation-fault-number = “{ $given }” is no whole number.
delegation-fault-came = “{ $given }” says neither yes nor no.
delegations-enter = Enter a list
delegations-day = The day it describes
delegations-yes = yes
delegations-no = no
delegations-each = Each delegation
delegations-name = Delegation
delegations-no-day = Give the day.
delegations-empty = Paste a list or choose a file.
delegations-list = The list
delegations-list-hint = One delegation a line: kind, State or name, people in the room, people online, came (yes or no). Parted by commas, semicolons or tabs.
delegations-file = Or a file
delegations-file-hint = CSV. It goes before what is pasted.
delegations-look = Look it through
delegations-enter-button = Enter the list
delegations-saved = The list is entered.
cells-packed = This is a workbook or a packed file, and it is not opened. Save it as CSV.
cells-no-text = This is no text in UTF-8. Save it as CSV (UTF-8).
cells-too-long = The file has more than 10,000 rows.

## The office: hand-over and differences

hand-over-lead = Those with a seat, for the systems that issue grounds passes and open the online room. Cells that a spreadsheet would run as formulas are made harmless.
hand-over-badges = Grounds passes (Indico)
hand-over-platform = Online room (Interprefy)
hand-over-people =
    { $n ->
        [one] One person
       *[other] { $n } people
    }
hand-over-names = The last word of a name is taken for the family name. Names are written in many ways: check them there. Whoever did not agree to be named on screens stands on the platform without their name.
hand-over-protected = Protected people
hand-over-protected-lead = They are in no file. Hand them over by hand, under the name they choose.
# $reference: some letters of the reference
hand-over-unnamed = Participant { $reference }
differences-lead = Choose the lists that the badge system and the platform give out. They are compared with the decisions and not kept.
differences-decided =
    { $n ->
        [one] One person has a seat.
       *[other] { $n } people have a seat.
    }
differences-none = All three agree.
differences-badges = List of grounds passes
differences-platform = List of the platform
differences-file-hint = CSV with the columns name (or first name and last name), affiliation, e-mail, reference.
differences-no-file = Choose at least one file.
differences-button = Compare
differences-without-badge = Seat in the room, and no grounds pass: { $n }
differences-without-access = Seat online, and no access: { $n }
differences-undecided = Pass or access for nobody who has a seat: { $n }
differences-other-mode = Pass or access of the other kind: { $n }
differences-renamed = Under another name: { $n }
differences-twice = Twice: { $n }
differences-ambiguous = Could be several people: { $n }
# $line: number of the line; $name
differences-badge-line = Grounds passes, line { $line }: { $name }
# $line: number of the line; $name
differences-platform-line = Platform, line { $line }: { $name }
