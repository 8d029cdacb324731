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
