# The outbox of letters, and the letters a person was sent.

my-letters = Letters to you
my-letters-lead = Every letter that was sent to you, also if the mail was lost.
my-letters-none = No letter was sent to you yet.
# $when: a moment in Vienna
my-letter-sent = Sent { $when }

## The office’s outbox

outbox = Letters
outbox-all = All
outbox-any = Any
outbox-show = Show
outbox-kind = Kind
outbox-to = To
outbox-state = State
outbox-subject = Subject
outbox-body = Text
outbox-application = Application
outbox-none = No letters here
outbox-none-why = Decisions, invitations and reminders are drafted from the desks. Nothing leaves before an officer releases it.
outbox-shown =
    { $n ->
        [one] One letter
       *[other] { $n } letters
    }
outbox-forgotten = Forgotten at their own wish
outbox-many = With the letters picked
outbox-act = With the letters picked
outbox-look = Look first
outbox-release = Release
outbox-again = Send again
outbox-discard = Throw away
outbox-edit = Edit the draft
outbox-saved = The draft is kept.
outbox-attempts =
    { $n ->
        [0] not sent yet
        [one] sent once
       *[other] sent { $n } times
    }
outbox-now-drafted = A draft. It leaves when an officer releases it.
outbox-now-released = Released: the mail server takes it next. If the server is down, the letter waits.
outbox-now-attempted = An attempt began, and nobody knows how it ended. It may have arrived. Ask the recipient before you send it again.
outbox-now-sent = The mail server took it.
outbox-now-failed = It could not be delivered, or came back. Check the address before you send it again.
outbox-now-discarded = Thrown away. It never left.
outbox-sure-release =
    { $n ->
        [0] Nothing to release
        [one] Release one letter
       *[other] Release { $n } letters
    }
outbox-sure-release-lead = Released letters leave at once and cannot be called back.
outbox-sure-again =
    { $n ->
        [0] Nothing to send again
        [one] Send one letter again
       *[other] Send { $n } letters again
    }
outbox-sure-again-lead = A letter whose outcome is unknown may have arrived already: then it arrives twice.
outbox-sure-discard =
    { $n ->
        [0] Nothing to throw away
        [one] Throw one draft away
       *[other] Throw { $n } drafts away
    }
outbox-sure-discard-lead = The drafts never leave. Their texts are kept in the record until their time is over.
# $to: a recipient; $why: a sentence
outbox-skipped = Skipped: { $to }. { $why }
outbox-skip-not-yours = This letter is of another dialogue’s office.
outbox-skip-state = This cannot be done with a letter in this state.
outbox-skip-forgotten = The recipient was forgotten at their own wish.
outbox-skip-no-text = Its text is no longer kept.
outbox-nothing-to-do = Back to the letters
outbox-release-button = Release
outbox-again-button = Send again
outbox-discard-button = Throw away
outbox-released =
    { $n ->
        [0] No letter was released.
        [one] One letter was released.
       *[other] { $n } letters were released.
    }
outbox-discarded =
    { $n ->
        [0] No draft was thrown away.
        [one] One draft was thrown away.
       *[other] { $n } drafts were thrown away.
    }

## What came back, what happened, who is reminded

returned-title = It came back
returned-lead = The mail server took this letter, and a message says that it was not delivered. What you choose here is entered with your name; the letter can then be sent again.
returned-reason = What does the message say?
returned-choose = Choose what the message says
returned-button = Enter that it came back
returned-no-such-address = There is no such address
returned-mailbox-full = The mailbox is full
returned-turned = The other side does not take our mail
returned-unclear = Something else, or nothing that can be read
outbox-log = What happened to it
letter-step-drafted = Drafted
letter-step-edited = Edited
letter-step-released = Released
letter-step-sent-again = Released again
letter-step-attempted = Handed to the mail server
letter-step-sent = Taken by the mail server
letter-step-not-sent = Not taken by the mail server
letter-step-came-back = Came back
letter-step-discarded = Thrown away
# $step: what happened; $reason: why
letter-step-with-reason = { $step }: { $reason }
letter-step-by-program = by the program
letter-step-by-unsaid = at the command line, or before the record noted by whom
unconfirmed-no-letter = none
# $n: how many organizations
unconfirmed-sure = { $n ->
    [0] Nobody can be reminded
    [one] Remind one organization
   *[other] Remind { $n } organizations
}
unconfirmed-sure-lead = Reminders are drafts: they leave when you release them from the outbox.
# $n: how many people
unconfirmed-people = { $n ->
    [one] one person
   *[other] { $n } people
}
# $organization: who is skipped; $why: a sentence
unconfirmed-skipped = Skipped: { $organization }. { $why }
unconfirmed-skip-not-invited = Its invitation is still a draft. Release that first.
unconfirmed-skip-waiting = A reminder waits in the outbox already.
unconfirmed-skip-nobody = No focal point of it can be written to.
