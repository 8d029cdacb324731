# Templates of letters. Officers see the text before it leaves and may change it; nothing here leaves by itself.

letter-action = Action required: { $subject }
letter-neutral-subject = A message for you
letter-greeting = Dear { $name },
letter-greeting-unnamed = To whom it may concern,
letter-closing = Secretariat

letter-invitation-subject = Your invitation to the { $dialogue }
letter-invitation-body =
    { $organization } has been admitted to the { $dialogue } (application { $reference }).

    Please confirm who will take part, and whether in person or online. You have time { $until }. You do this on this page, where you can also exchange people later:
    { $link }

    Seats are limited. Whoever is not named by then may find no seat. This invitation is not a pass, covers no costs and is no guarantee of a visa.

letter-not-admitted-subject = Your application { $reference }
letter-not-admitted-body =
    { $organization } has not been admitted to the { $dialogue } (application { $reference }).

    Decided by: { $decider }, on { $day }. Basis: { $basis }.
letter-not-admitted-told = What may be said about the reasons:
letter-not-admitted-review = The decision can be looked at again: { $how }
letter-not-admitted-final = This decision cannot be looked at again for this dialogue. You are welcome to apply for another one.
letter-not-admitted-page =
    This page says where your application stands:
    { $link }

letter-guidance-in-person-subject = How to come to the { $dialogue }
letter-guidance-in-person-body =
    You have a seat in the room at the { $dialogue }.

    Please bring an identity document with a photograph and your confirmation, printed or on your phone. The desk opens before the meeting; allow time for security. Your confirmation, the calendar entry and whom to ask about access needs are on this page:
    { $link }
letter-guidance-online-subject = How to follow the { $dialogue } online
letter-guidance-online-body =
    You have a seat in the online room of the { $dialogue }.

    The way in is personal: please do not pass it on. Try it before the day, with the microphone you will use. You find it, with the calendar entry and whom to ask for help, on this page:
    { $link }
letter-thanks-subject = Thank you for taking part in the { $dialogue }
letter-thanks-body =
    Thank you for taking part in the { $dialogue }.

    Would you tell us how it was? Six questions, two minutes, no account needed. Your answers are counted and shown to nobody under your name. The form is open until { $until }:

    { $link }
letter-panel-outcome-subject = Panels at the { $dialogue }
letter-panel-outcome-body =
    Thank you for proposing { $name } for a panel at the { $dialogue }. This was decided:

    { $outcomes }

    Whoever was chosen will be named in the programme. Where the proposals stand:

    { $link }
letter-comment-posted-subject = Your comment { $reference } is posted
letter-comment-posted-body =
    Your written comment { $reference } on the { $dialogue } is posted as you wrote it:

    { $link }

    You can let less be shown, or take it off, at any time.
letter-comment-returned-subject = Your comment { $reference } was returned
letter-comment-returned-body =
    Your written comment { $reference } on the { $dialogue } was not posted as it stands. The reason:

    { $reason }

    You can send a new version here:

    { $link }
letter-comment-declined-subject = Your comment { $reference }
letter-comment-declined-body =
    Your written comment { $reference } on the { $dialogue } is not posted. The reason:

    { $reason }

    Where it stands:

    { $link }
letter-summary-issued-subject = The Chair’s summary of the { $dialogue }
letter-summary-issued-body =
    The Chair’s summary of the { $dialogue } has been issued, or issued anew. It is here, with everything issued before it and what was put right:

    { $link }

    If a fact in it is wrong, its page has a form for that.
