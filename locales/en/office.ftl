# The office: what waits, planning a dialogue, shaping a call.

office = Office
office-lead = What waits, dialogue by dialogue, and what is due next.
office-you = you
office-command-line = the command line
office-colleague = a colleague ({ $reference })
office-save = Save
office-choose = Choose one of these
office-not-a-day = Enter a day, such as 2027-02-12
office-not-a-number = Enter a whole number
office-day-past = This day has passed
office-too-long = This is too long

## What waits

office-nothing = No dialogue is being prepared
office-nothing-why = Plan the next one; its call, its screening desk, its lists and its registration follow from it.
office-to-screen = to screen
office-overdue = asked and overdue
office-ready = ready for a list
office-lists-open = lists open
office-to-decide = to decide
office-letters-drafted = letters in the outbox
office-waiting-list = on the waiting list
office-drafts = Calls being drafted
office-past = Earlier dialogues

## A dialogue

office-life = Where this dialogue stands
office-step-call = Call
office-step-applications = Applications
office-step-screening = Screening
office-step-list = List
office-step-decisions = Decisions
office-step-registration = Registration
office-step-sitting = Sitting
office-call-none = no call yet
office-applications =
    { $n ->
        [0] none yet
        [one] { $n } application
       *[other] { $n } applications
    }
office-still-to-screen =
    { $n ->
        [0] nothing waits
        [one] { $n } to screen
       *[other] { $n } to screen
    }
office-on-open-lists =
    { $n ->
        [0] none before the States
        [one] { $n } before the States
       *[other] { $n } before the States
    }
office-still-to-decide =
    { $n ->
        [0] nothing waits
        [one] { $n } to decide
       *[other] { $n } to decide
    }
office-registered =
    { $n ->
        [0] nobody yet
        [one] { $n } person
       *[other] { $n } persons
    }
office-reserved = Only the office sees this dialogue
office-calls = Calls for participation
office-no-calls = There is no call for this dialogue yet.
office-new-call = Draft a call
office-desks = Desks
office-desk = Screening desk
office-desk-what = The applications: checks, questions to applicants, what goes on the list.
office-lists = Lists
office-lists-what = What goes before the States parties or the extended Bureau, and until when.
office-comments = Written comments
office-comments-what = When they are taken, what came, what is posted.
office-decisions = Decisions
office-decisions-what = What a body has to decide, one by one or in bulk.
office-registration = Registration
office-registration-what = Seats, people, the waiting list, access to the online room.
office-letters = Letters
office-letters-what = Drafts in the outbox, until an officer releases them.
office-counts = Figures
office-counts-what = Who applied, was admitted, registered and came.
office-done-planned = The dialogue is planned
office-done-announced = The dialogue is announced
office-done-postponed = The dialogue has another day
office-done-cancelled = The dialogue is cancelled
office-done-opened = The sitting is open
office-done-held = The dialogue was held
office-done-chairs = It is in the record who chairs
office-done-told = Applicants and participants are told by a notice.

## Planning

office-plan = Plan a dialogue
office-plan-lead = A dialogue follows one meeting of a working group, or several where it is held jointly. Its reference is made of the topic and the year.
office-plan-meetings = Which meetings does it follow?
office-plan-to-meeting = Enter a coming meeting that is not listed
office-plan-no-meetings = No coming meeting is in the record yet.
office-plan-choose-meeting = Choose a meeting at least
office-plan-no-reference = No reference is free for these groups in that year
office-plan-date = Day of the dialogue
office-plan-mode = How is it held?
office-plan-audience = Who may know of it?
office-audience-public = Everybody: it is announced now
office-audience-restricted = The office, until it is announced
office-plan-button = Plan it
office-meeting = Enter a coming meeting
office-meeting-group = Working group
office-meeting-number = Number of the session or meeting
office-meeting-called = What is it called?
office-gathering-session = Session
office-gathering-meeting = Meeting
office-meeting-opens = First day
office-meeting-closes = Last day
office-meeting-source = Where this comes from
office-meeting-known-source = A source of the register
office-meeting-new-source = Or a new one: its title
office-meeting-publisher = Who published it
office-meeting-no-source = Choose a source or give the title of a new one
office-meeting-known = This meeting is in the record already
office-meeting-button = Enter it

## Announcing, postponing, cancelling

office-announce = Announce it
office-announce-lead = Everybody will see the dialogue, its day and its timetable. The record shows when it was announced.
office-announce-reason = Announced.
office-announce-button = Announce
office-postpone = Give it another day
office-postpone-lead = Nothing changes yet: the next page shows what another day would mean.
office-postpone-to = The new day
office-postpone-look = See what it means
office-postpone-sure = The dialogue would be held on { $day }.
office-postpone-means = Applications, decisions and seats stay as they are. The deadline of the call and the windows of lists do not move by themselves. These days follow from the new one, and these are touched:
office-postpone-button = Give it this day
office-cancel = Cancel it
office-cancel-lead = This cannot be taken back. Applications, decisions and seats stay in the record as they stood; nobody can apply or register any more, and access to the online room ends. These are touched:
office-cancel-button = Cancel the dialogue
office-open = Open the sitting
office-open-lead = A dialogue is held after the meeting it follows has closed and adopted its report. Before that it opens by a decision of the Chair that is in writing.
office-open-on = On what does it open?
office-open-on-reports = The meeting has closed and adopted its report
office-open-on-decision = The Chair has decided so
office-open-reference = Where is the decision?
office-open-button = Open the sitting
office-close = Close the sitting
office-close-lead = Once it is closed the dialogue was held: it appears in the figures, and the Chair’s summary can be issued.
office-close-button = Close the sitting
office-chairs = Who chairs
office-chairs-lead = Each of them approves the summary before it is issued. Several of one working group are its co-Chairs. Everybody sees the names, and they are printed in the summary.
office-chairs-unsaid = The record does not say who chairs yet.
office-chairs-name = Name of Chair { $number }
office-chairs-honorific = Form of address
office-chairs-office = Office held at home
office-chairs-group = Working group
office-chairs-button = Save
office-chairs-reason = Who chairs was entered.
office-chairs-none = Write at least one name.
office-chairs-no-office = Write the office held at home: the summary prints it beside the name.
office-chairs-too-long = Too long. Most characters: { $n }
office-touches-calls = Calls
office-touches-applications = Applications
office-touches-lists = Open lists
office-touches-seats = People registered

## Shaping a call

shape-new-lead = Dates are proposed from the timetable. The standard form is there from the start; you can change every question of it.
shape-new-button = Draft the call
shape-title = Title
shape-none = none
shape-terms = Dates and terms
shape-change-terms = Change dates and terms
shape-dialogues = Dialogues one may apply for
shape-choose-dialogue = Choose a dialogue at least
shape-opens = Opens
shape-opens-day = Opens on
shape-opens-time = at this hour in Vienna
shape-opens-time-hint = Empty: at the beginning of the day
shape-closes = Closes
shape-closes-day = Closes on
shape-closes-time = at this hour in Vienna
shape-closes-time-hint = Empty: at the end of the day
shape-late = What happens to late applications?
shape-late-marked = They are taken in and marked; officers decide whether they are considered
shape-late-grace = They are taken in and marked for some time, then refused
shape-late-refused = They are refused; what was typed is kept as a draft
shape-late-after =
    { $n ->
        [one] taken in and marked for { $n } minute
       *[other] taken in and marked for { $n } minutes
    }
shape-grace = For how many minutes
shape-languages = Languages of the dialogue
shape-interpretation = Interpretation into
shape-decisions-by = Applicants should know by
shape-changed-meanwhile = Somebody changed this call since you opened this page. What you typed is still here; open the call again in another window and compare.
shape-not-done = This was not done
shape-pending = There are changes that nobody else sees yet
shape-see-changes = Look at the changes and enter them
shape-published = Everybody can read this call
shape-published-what = What you change here is gathered and goes out as one new version, after you have seen the difference. Those who applied are told; earlier versions stay readable.
shape-to-public = See it as everybody does
shape-words = Words in six languages
shape-words-note = A call is published when it says everything in all six languages, or when you decide to publish it without some of them; the record says so.
shape-words-in = The call in { $language }
shape-whole = complete
shape-missing = words are missing
shape-without = published without
shape-about = What the dialogue is about
shape-priorities = Whom it prioritizes
shape-costs = Costs and travel support
shape-limits = The limits of the role
shape-limits-hint = Taking part is no endorsement and gives no right to a logo; conflicts of interest are to be disclosed.
shape-contact = Whom to ask before applying, and whom to tell of reprisals
shape-form = The form
shape-form-note = One section is one page for applicants.
shape-new-section = Add a section
shape-section-title = Title of the section
shape-section-help = What to know before one answers
shape-first-question = Its first question
shape-new-question = Add a question
shape-new-question-lead = Begin with its words; the next page asks how it is answered.
shape-new-question-button = Go on
shape-label = The question
shape-help = How to answer it
shape-words-missing = Give the words in one language at least
shape-up = Up
shape-down = Down
shape-remove = Remove
shape-removal = Remove from the form
shape-removal-lead = Applicants are not asked any more. Answers that were given to it stay with their applications.
shape-answer = The answer
shape-kind = How is it answered?
shape-kind-line = A line of text
shape-kind-text = Several lines of text, up to a number of words
shape-kind-choice = One of several
shape-kind-several = Any of several
shape-kind-number = A whole number
shape-kind-date = A day
shape-kind-file = A file
shape-kind-area = A country or area
shape-kind-consent = A consent
shape-kind-email = An e-mail address
shape-kind-website = A website
shape-limit = The most words
shape-least = The least number
shape-most = The greatest number
shape-choices = What to choose from
shape-choices-hint = One a line. The first line of each language is the same answer, and so on.
shape-two-choices = Give two answers at least, one a line
shape-when = When it is asked
shape-required = must be answered
shape-required-tick = It must be answered
shape-conditional = asked only sometimes
shape-condition = Ask it only if one of these was answered
shape-condition-hint = None: it is always asked. Choose answers of one question only.
shape-one-condition = Choose answers of one question only
shape-asked-when = (Asked only after some answers to “{ $question }”.)
shape-answer-use = What the answer is for
shape-purpose = Purpose
shape-purpose-decision = To decide on the application
shape-purpose-contact = To reach the applicant
shape-purpose-logistics = To prepare the meeting
shape-purpose-statistics = To count
shape-purpose-travel-support = To support travel
shape-audience = Who sees it?
shape-audience-circulated = States parties and the extended Bureau, in the list
shape-audience-office = The secretariat only
shape-retention = Months after the dialogue until it is destroyed
# $n: months
shape-retention-most =
    { $n ->
        [one] The schedule keeps answers for this purpose at most { $n } month.
       *[other] The schedule keeps answers for this purpose at most { $n } months.
    }
shape-preview = Look through the applicants’ eyes
shape-preview-lead = Nothing you type here is kept. Questions that depend on others are all shown.
shape-publish = Publish the call
shape-publish-lead = Everybody will be able to read it, and to apply from the moment it opens. Later changes are shown as such.
shape-publish-button = Publish
shape-gate = Some languages lack words.
shape-gate-without = Publish without
shape-gate-without-hint = Readers of these languages see the words of another one. The record says who left them out.
shape-changes = Changes to the call
shape-changes-lead = This is the difference between what everybody reads now and what they would read.
shape-changes-told =
    { $n ->
        [0] Nobody has applied yet.
        [one] { $n } applicant will have to be told.
       *[other] { $n } applicants will have to be told.
    }
shape-changes-act = What shall happen?
shape-changes-act-enter = Enter the changes as a new version
shape-changes-act-discard = Let the changes go
shape-changes-button = Do it
shape-changed = from: { $before } – to: { $after }
shape-question = Question “{ $key }”
shape-no-question = not asked
shape-order = Order
shape-withdraw = Withdraw the call
shape-withdraw-lead = Nobody can apply any more. The call stays readable and says that it was withdrawn; applications that were made stay.
shape-withdraw-button = Withdraw it
