# Notices that go by rule: receipts, questions, reminders, roles, seats. Plain words; the subject says when something has to
# be done. What must not stand in a mail that others may see (who objects, reasons, answers) stands on the pages only.

notice-neutral-subject = A message for you
notice-action = Action needed: { $subject }
notice-frame =
    Dear { $name },

    { $body }

    { $link }

    This message was sent by a program. Please do not answer it; the page says whom to write to.
notice-frame-unnamed =
    { $body }

    { $link }

    This message was sent by a program. Please do not answer it; the page says whom to write to.
notice-dialogue = constructive dialogue of { $day } ({ $topics })

## Applications

notice-received-subject = We received your application { $reference }
notice-received-body =
    We received your application { $reference } for: { $dialogues }.

    What happens next: officers look through it and may ask you something. Then it goes on a list that States see. A body then decides, and you are told by letter. You can see where it stands at any time, change it until the deadline, or withdraw it.

    Keep this message. With this number, which stands for the entry in the record, you can show that the entry was not changed afterwards:
    { $hash }
notice-amended-subject = Your application { $reference } was changed
notice-amended-body =
    The answers of your application { $reference } were replaced by the new ones. If this was not you or a colleague, tell the secretariat at once.

    The entry in the record has this number:
    { $hash }
notice-withdrawn-subject = Your application { $reference } was withdrawn
notice-withdrawn-body =
    Your application { $reference } was withdrawn for: { $dialogues }. Nobody decides on it any more. If this was not you or a colleague, tell the secretariat at once.
notice-asked-subject = A question about your application { $reference }
notice-asked-body =
    The secretariat asks you something about your application { $reference }. Please answer on the page below. You have time { $until }. Without an answer the application may be set aside.
notice-answer-waits-subject = Your answer on { $reference } is still missing
notice-answer-waits-body =
    The secretariat asked you something about your application { $reference } and has no answer yet. Please answer on the page below. You have time { $until }. Without an answer the application may be set aside.

## Calls and dialogues

notice-call-changed-subject = The call you answered has changed
notice-call-changed-body =
    The call that your application { $reference } answers has changed. The page shows what it says now and what it said before. Your application stays as it is unless you change it.
notice-call-withdrawn-subject = The call you answered was withdrawn
notice-call-withdrawn-body =
    The call that your application { $reference } answers was withdrawn. The secretariat will write to you about what this means.
notice-call-closes-subject = A call closes soon
notice-call-closes-body =
    The call below is open { $until }. Applications received so far: { $received }.
notice-postponed-subject = The dialogue has a new day
notice-postponed-body =
    The day of the dialogue was changed. It is now: { $dialogue }. Applications and seats stay as they are.
notice-cancelled-subject = The dialogue was cancelled
notice-cancelled-body =
    This dialogue will not be held: { $dialogue }. Please change any travel plans. The secretariat will write to you if there is anything else to know.

## Lists and objections

notice-list-subject = A list of applicants awaits you
notice-list-body =
    A list of organizations that applied awaits you: { $dialogue }. Comments on it are received { $until }. Please sign in to read it.
notice-window-closes-subject = The time for comments on a list ends soon
notice-window-closes-body =
    Comments on this list of applicants are received { $until }. It is the list for the { $dialogue }. If you have no comment, you need not do anything.
notice-confirm-subject = A draft of your delegation awaits your confirmation
notice-confirm-body =
    A user of your delegation wrote a draft. It has no effect unless you, as the designated head, confirm it. Please sign in to read it, to confirm it or to discard it.

## Roles

notice-role-subject = You were given a role
notice-role-body =
    You can now act as: { $role }.

    To begin, open the page below and sign in with the address this message was sent to. There is no password: you will get a code.
notice-role-for-dialogue-subject = You were given a role
notice-role-for-dialogue-body =
    You can now act as: { $role }, for: { $dialogue }.

    To begin, open the page below and sign in with the address this message was sent to. There is no password: you will get a code.

## Seats

notice-seat-confirmed-subject = Your seat is confirmed
notice-seat-confirmed-body =
    You have a seat: { $dialogue }. On the page below you find your confirmation, the calendar entry and how to take part. The confirmation is not a pass and no guarantee of a visa.
notice-seat-waiting-subject = You are on the waiting list
notice-seat-waiting-body =
    All seats are taken for: { $dialogue }. You are on the waiting list and will be told when a seat is free. Please do not make travel plans on this ground.
notice-seat-promoted-subject = A seat is free, and it is yours
notice-seat-promoted-body =
    You have a seat: { $dialogue }. On the page below you find your confirmation, the calendar entry and how to take part. If you cannot come, give it back there, so that somebody else can.
notice-seat-given-back-subject = Your seat was given back
notice-seat-given-back-body =
    Your seat was given back: { $dialogue }. If this was not meant, ask the focal point of your organization.
notice-seat-revoked-subject = Your seat was revoked
notice-seat-revoked-body =
    Your seat was revoked: { $dialogue }. The confirmation and the access to the online room are no longer valid. The secretariat can tell you why.
