# Calls for participation: the list, one call, and the truth before the first field.

nav-calls = Calls
calls-title = Calls for participation
calls-lead = A call says what a dialogue is about, who may apply, until when, and what happens then.
calls-open = Open
calls-coming = Coming
calls-past = Past
calls-none-open = No call is open at the moment. The next dialogues are on the first page.

## Deadlines

# $day: a day in full
deadline-end-of-day = end of { $day }, Vienna
# $day: a day in full. Stands after a verb: “is open until …”
deadline-until-end-of-day = until the end of { $day }, Vienna
# $when: a day or a moment; the same place
deadline-until = until { $when }
deadline-utc = { $day }, { $time } UTC
# $deadline: one of the three above; $universal: the same instant by the world’s clock
deadline-in-full = { $deadline } ({ $universal })
# $n: days
deadline-left =
    { $n ->
        [one] { $n } day left
       *[other] { $n } days left
    }
deadline-today = this is the last day
deadline-over = over
# $when: a deadline, such as “end of 12 February 2027, Vienna”
call-closes = Closes: { $when }
# $when: a moment
call-opens = Opens: { $when }

## One call

call-deadline = Applications are received until
call-closed = Applications were received until
call-before-you-apply = Before you apply
call-dialogues = Dialogues
call-opened = Opens
call-decisions-by = Decisions foreseen by
call-languages = Languages
call-interpretation = Interpretation
call-no-interpretation = None
call-about = What it is about
call-priorities = Who is given priority
call-costs = Costs and travel
call-limits = What taking part does not mean
call-contact = Whom to ask
call-asks = What you will be asked
call-versions = Versions of this call
# $number: the number of a version
call-version = Version { $number }
call-first-version = as first published.
# $before, $after: deadlines
call-changed-deadline = the deadline was moved from { $before } to { $after }.
call-changed-opens = the opening was moved.
call-changed-dialogues = the dialogues were changed.
call-changed-late = what happens to late applications was changed.
call-changed-languages = the languages were changed.
call-changed-decisions = the day by which decisions are foreseen was changed.
call-changed-words = the words or the form were changed.
call-older-version = This is an older version of the call. It stays here as it was.
call-to-newest = Read the version that counts
call-was-changed = This call was changed after it was published. The versions are listed below; whoever had applied was told.
call-withdrawn = This call was withdrawn. Nothing can be submitted any more.
call-drafted = This is a draft. Only the office can read it.
call-late-marked = An application that comes later is received and marked as late; officers decide whether it is considered.
call-late-refused = An application that comes later is not received. What was written is kept as a draft.
# $minutes: how many
call-late-grace =
    { $minutes ->
        [one] For { $minutes } minute after the deadline an application is still received and marked as late; then no more.
       *[other] For { $minutes } minutes after the deadline an application is still received and marked as late; then no more.
    }
# A button that leads from a dialogue to its open call
call-of-dialogue = Read the call

## Before you apply

before-title = Before you apply
before-lead = Here is who will see what, before you write the first word.
before-row = What States see of you
before-row-who = If officers find your information sufficient, this row goes on a list. All States parties, or the extended Bureau, can read it.
before-row-own-state = That includes the State in which you are based.
# $area: the country or area of the organization
before-row-your-state = That includes { $area }, where you are based.
before-row-example = An example: what States parties would see of a fictitious organization
before-row-yours = What States parties will see
before-never = What is never put before States
before-never-people = The names of persons: yours, your colleagues’, your members’. Do not write them into your answers.
before-never-contacts = Addresses: e-mail, telephone, post.
before-never-office = Answers and files that only the secretariat reads. The table below says which.
before-public = What the public sees
before-public-what = That you applied is not public. Organizations that took part are counted by kind and region; yours is named only if you agreed, and you can take that back. You can also ask that your organization be kept out of every public list.
before-objection = What an objection does
before-objection-what = A State may object to an organization’s participation in a dialogue, with or without giving reasons.
# $policy: a sentence without a full stop
before-objection-policy = Unless the list names another policy and the document it rests on, this holds: { $policy }.
# $disclosure: a sentence without a full stop
before-objection-told = What you are told: { $disclosure }. The decision on your application names its body, its basis and its day.
before-kept = How long it is kept
before-kept-each-own = Each answer has a time of its own, which the table says, counted from the day of the dialogue; of several, from the last. When it has come, the answer is destroyed. If the dialogue is postponed, the new day counts.
before-kept-what = Your organization’s profile stays, so that you need not enter it again, until you ask for it to be destroyed. What was decided stays in the record under a number.
before-kept-each = Who reads each answer, why, and how long it is kept
column-question = Question
column-seen-by = Who reads it
column-purpose = What for
column-kept = Kept after the dialogue
seen-by-states = States parties, the extended Bureau, the secretariat
seen-by-office = The secretariat only
purpose-decision = To decide on the application
purpose-contact = To reach you
purpose-logistics = To prepare the meeting
purpose-statistics = To count
purpose-travel-support = To support travel
before-safe = If somebody may be looking over your shoulder
before-safe-neutral = In your account you can ask for letters with a neutral sender and subject, and on a shared device you can leave nothing behind.
before-safe-reprisals = If you fear reprisals, or suffer them, for taking part: tell the secretariat through the contact below. You may ask to be kept out of public lists, labels and screens.
before-ask = You may ask first
before-ask-what = You can ask an officer anything before you go on, without applying and without saying who you are.
before-go-on = Going on
# $name: an organization, or a phrase that says there is none yet
before-continue = Continue your draft: { $name }
before-begin = Go on to the application
before-not-open = Nothing can be submitted at the moment.

## The row

as-seen-reference = Reference
as-seen-reference-later = given when you submit
as-seen-name = Name
# $name, $language
as-seen-name-in = { $name } ({ $language })
as-seen-no-area = not given
as-seen-individual = Applies as
as-seen-individual-yes = a person, as an academic
example-name = Example Organization (fictitious)
example-field = The field of work of the organization, in a sentence
example-mandate = The mandate and experience of the organization, in its own words
example-answer = Your answer, exactly as you write it
own-time = (your time: { $time })
