# An application: its draft, its review, its receipt, where it stands.

## Beginning

begin-title = Apply
begin-applications = Your applications to this call
begin-drafts = Your drafts
begin-not-open = This call does not receive applications now. Your drafts are kept for a month after the deadline.
# $address: an e-mail address
begin-as = You are signed in as { $address }. What you write is saved page by page; you can stop at any time and go on from another device.
begin-start = Begin the application
begin-another = Begin another application
begin-address-lead = All you need is an e-mail address. We send you a code; with it you begin, and come back.
begin-address-hint = The receipt and the decision go to this address.
refused-too-many-drafts = You have too many drafts. Finish one or throw one away first. Most: { $most }.

## Drafts

draft-title = Your draft
draft-without-name = Draft without a name yet
draft-lead = Nobody but you and the colleagues you ask sees this before you submit it.
# $reference: of an application
draft-amends = You are changing application { $reference }. It stays as it is until you submit the change.
# $when: a moment
draft-saved = Saved: { $when }
draft-offline = Not saved: there is no connection. Your text is still here, and saving is tried again.
draft-signed-out = Not saved: you are signed out. Your text is still here. Sign in on another tab, and it is saved.
draft-elsewhere = Not saved: this page was saved elsewhere in the meantime. Your text is still here. Continue shows both.
draft-not-saved = Not saved. Your text is still here, and saving is tried again.
draft-kept = Saved
draft-kept-how = To come back, sign in with the same address on any device: the draft is among your pages. It is kept for a month after the deadline.
draft-late = The deadline has passed. What you submit now is received and marked as late; officers decide whether it is considered.
draft-not-yet = The call is not open yet. You can write, and submit when it opens.
draft-over = The deadline has passed and nothing more is received. What you wrote is kept for a month; the call says whom to write to.
draft-withdrawn = The call was withdrawn. What you wrote is kept for a month.
draft-to-review = Check and submit
draft-people = Who works on it
# $n: persons
draft-people-count =
    { $n ->
        [one] { $n } person can open this draft.
       *[other] { $n } persons can open this draft.
    }
draft-invited = Asked, has not opened it yet:
draft-hand-over = Ask a colleague to work on it
draft-end = Throw this draft away
draft-end-what = What you wrote and its files are destroyed. What was submitted before stays as it is.
draft-end-do = Throw it away
part-done = Done
part-open = To do
my-drafts = Your drafts
my-organizations = Your organizations

## Handing over

colleague-title = Ask a colleague
colleague-lead = Your colleague gets a letter with a link. It opens the draft for that address only; forwarded to others it shows nothing.
colleague-address = Your colleague’s e-mail address
colleague-address-hint = They sign in with this address and can then change and submit the draft as you can.
colleague-ask = Ask
colleague-asked = A letter is on its way
colleague-mistyped = If the address was mistyped, ask again with the right one: only who can read mail at an address gets in.
colleague-too-many = Too many colleagues were asked. Wait until one of them has opened the draft, or until tomorrow
notice-draft-subject = Somebody asks you to work on a text
notice-draft-body =
    { $who } asks you to work on the draft of an application.

    Open this link and sign in with the address this letter came to:
    { $link }

    If you do not know who asks, do nothing.

## Groups of questions

section-organization = Your organization
section-dialogues = Dialogues
organization-lead = States parties see the profile. It is entered once; next time you only choose it.
organization-which = For which organization do you apply?
organization-which-hint = The ones you speak for already. Their profile can be changed on their own page.
organization-new = Another one
organization-new-below = Only for another one:
organization-choose = Choose for which organization you apply
dialogues-for-which = One application serves several dialogues. Each is decided by itself.
dialogues-which = For which dialogues do you apply?
dialogues-none = Choose at least one dialogue
# $dialogue
dialogues-over = No longer possible: { $dialogue }
# $text
quoted = “{ $text }”
# $answers: one or several answers in quotation marks; $question
question-condition = Answer this if you chose { $answers } at: { $question }
answer-none = No answer
answer-given = Agreed
answer-file = A file
meanwhile-title = This page was saved on another device meanwhile
meanwhile-what = Nothing is lost: both are shown here. What you send now replaces what is there.
meanwhile-there = What is saved now
meanwhile-yours = What you typed

## Files

# $help: how to answer; may be empty
file-hint = { $help } PDF, DOCX, ODT, PNG, JPEG or TXT, at most 25 MB.
# $name: of a file
file-remove = Remove { $name }
# $n: kilobytes
file-size =
    { $n ->
        [one] { $n } kB
       *[other] { $n } kB
    }
file-kind = This kind of file is not taken. Send it as PDF, DOCX, ODT, PNG, JPEG or TXT
file-name = The name of this file cannot be kept. Give it a shorter one in plain letters
# $most: megabytes
file-too-long = This file is larger than { $most } MB. Everything else you wrote is kept
file-too-many = Too many files were sent today. Everything else you wrote is kept; send this file tomorrow
file-empty = There is nothing in this file. Choose another
file-not-what-it-says = The content of this file is not what its name says. Save it anew in that format and send it again

## Review

review-title = Check and submit
review-who-and-what = Who applies, and for what
review-lacking = This still lacks
# $question, $fault
lacking-answer = { $question }: { $fault }
lacking-organization = Say for which organization you apply
lacking-dialogues = Choose at least one dialogue
review-kept = Nothing was submitted. Everything you wrote is kept.
review-row = What States will see
review-submit = Submit
review-amend = Submit the change
review-what-follows = You get a receipt with a reference. Officers look through the application; you can change it until the deadline, see where it stands at any time, and withdraw it.
review-what-follows-amend = The new answers replace the earlier ones, which are destroyed. You get a new receipt.
review-do = Submit the application
review-do-amend = Submit the change
review-why-lacking = First answer what is listed above.
review-why-closed = The call does not receive this now.

## Receipt

receipt-title = Receipt
receipt-lead = Your application was received. Its reference is
receipt-received = Received
receipt-amended = Changed
receipt-entry = Entry in the record
receipt-hash = Its hash
receipt-hash-what = Keep this number. With it anybody can show that the record up to this entry was not changed afterwards.
receipt-next = What happens next
# $address: an e-mail address
receipt-copy = A copy of this receipt goes to { $address }.
receipt-screening = Officers look through the application and may ask you something.
# $until: “until the end of 12 February 2027, Vienna”
receipt-amend = You can change it { $until }.
receipt-to-status = See where it stands

## Where it stands

application-reference = Reference
# $when: a moment
application-received = Received: { $when }
application-late = It came after the deadline and is marked as late. Officers decide whether it is considered.
application-by-office = An officer entered this application for you.
# $reference
status-several = Your application { $reference }
status-now = What is happening now
status-received = Your application is being screened
status-sufficient = Your application is ready for the list
status-set-aside = Your application was set aside
# $until: a deadline
status-circulated = Your application is before the States parties { $until }
status-submitted = Your application is before the extended Bureau { $until }
# $body
status-referred = Your application waits for a decision by { $body }
status-admitted = Your organization is admitted
status-not-admitted = Your organization is not admitted
status-withdrawn = You withdrew this application
status-cancelled = The dialogue was cancelled
next-received = Officers check whether the information is sufficient. There is nothing you have to do.
next-sufficient = It goes on the next list that is put before States. There is nothing you have to do.
next-set-aside = It is not on a list. The desk can take it up again: write to the contact named in the call if you think this is wrong.
next-circulated = States can read your row and may object. There is nothing you have to do.
# $policy: a sentence without a full stop; $document: its source
next-policy = What an objection does: { $policy } ({ $document }).
next-referred = The body considers the case. You are told by letter; there is nothing you have to do.
next-admitted = Next, name the persons who will take part.
next-review = You may ask for it to be looked at again, through the contact named in the call.
next-no-review = The decision is final for this dialogue. You may apply for any other.
next-withdrawn = Nothing more happens with it. You may apply again while a call is open.
next-cancelled = It will not take place. Your application stays where it stood.
# $day
next-decisions-by = Decisions are foreseen by { $day }.
step-submitted = Submitted
step-screening = Screening
step-circulation = Before the States
step-decision = Decision
step-done = done
step-now = now
step-ahead = not yet
step-stopped = stopped
# $day
step-since = Since { $day }
# $dialogue
status-steps = Steps of the application: { $dialogue }
# $body, $day, $basis
decided-line = Decided by { $body } on { $day }; basis: { $basis }.
# $policy
decided-policy = Policy: { $policy }
decided-review = This decision can be looked at again: write to the contact named in the call.
decided-final = This decision is not looked at again.
objection-told = There is an objection.
# $state
objection-told-state = State: { $state }
# $reasons: as the State wrote them
objection-told-reasons = Reasons given: { $reasons }
status-register = Name your participants
status-can-do = What you can do
status-receipt = Receipt, to print
# $until: “until the end of 12 February 2027, Vienna”
status-amend-until = You can change your answers { $until }.
status-amend = Change the answers
status-withdraw = Withdraw
status-happened = What happened
status-answers = Your answers
status-row = What States see of you
happened-received = The application was received.
happened-amended = The answers were changed.
happened-asked = The office asked a question.
happened-answered = You answered a question.
# $dialogue
happened-circulated = A list went out: { $dialogue }
# $stage, $dialogue
happened-stage = { $stage }: { $dialogue }
withheld-content = Withheld: this content was destroyed.

## Questions of the office

asked-title = The office asks you something
asked-all = Questions of the office
# $when: a deadline
asked-until = Answer by: { $when }
asked-overdue = The time for an answer is over. You can still answer; it is marked as late.
asked-answer = Answer
asked-answered = Your answer
asked-your-answer = Your answer
asked-hint = Only the secretariat reads it.
asked-send = Send the answer

## Withdrawing

withdraw-title = Withdraw
withdraw-nothing = There is nothing left to withdraw.
withdraw-final = This cannot be undone. You may apply again only while a call is open.
withdraw-circulated = States have already read your row. They see that you withdrew.
withdraw-seats = The seats of your participants are given back, and go to whoever waits.
withdraw-stays = That you applied and withdrew stays in the record; your answers are destroyed when their time is over.
withdraw-from = From which dialogue?
withdraw-from-all = From all
withdraw-choose = Choose from which dialogue you withdraw
withdraw-do = Withdraw
withdraw-not = Keep the application
