# The evaluation after the meeting, for those who took part and for the office.
evaluation = How was the meeting?
evaluation-what = Six questions and one free text. Leave out what does not concern you. It takes about two minutes.
evaluation-anonymous = Your answers are counted and shown to nobody under your name. The office sees the counts when the form has closed and at least five people have answered; what fewer than five chose is shown together, and what you write is shown among the others in no order.
evaluation-opens = The form opens when the meeting ends: { $at }
evaluation-until = Open until { $at }
evaluation-was-until = Was open until { $at }
evaluation-closed = The form is closed. Thank you for your interest.
evaluation-thanks = Thank you. Your answers have been kept.
evaluation-thanks-change = You can change them until the form closes.
evaluation-before = You have answered already. What you change here replaces it.
evaluation-send = Send
evaluation-change = Change my answers
evaluation-saved = Saved
evaluation-longest =
    { $n ->
        [one] At most { $n } character.
       *[other] At most { $n } characters.
    }
evaluation-took-part = How did you take part?
evaluation-took-part-room = In the room
evaluation-took-part-online = Online
evaluation-took-part-both = Partly in the room, partly online
evaluation-useful = How useful was the meeting for you?
evaluation-useful-very = Very useful
evaluation-useful-rather = Rather useful
evaluation-useful-little = Of little use
evaluation-useful-not = Not useful
evaluation-said-it = Could you say what you came to say?
evaluation-said-it-fully = Yes
evaluation-said-it-partly = Partly
evaluation-said-it-no = No
evaluation-said-it-did-not-ask = I did not wish to speak
evaluation-fair = Was the floor given fairly?
evaluation-fair-yes = Yes
evaluation-fair-mostly = Mostly
evaluation-fair-hardly = Hardly
evaluation-fair-no = No
evaluation-interpretation = How was the interpretation?
evaluation-interpretation-good = Good
evaluation-interpretation-sufficient = Sufficient
evaluation-interpretation-poor = Poor
evaluation-interpretation-not-used = There was none, or I did not use it
evaluation-online = How were sound and picture online?
evaluation-online-good = Good
evaluation-online-sufficient = Sufficient
evaluation-online-poor = Poor
evaluation-online-not-used = I was not online
evaluation-wish = What would you change?
evaluation-wish-hint = Please name nobody, and nothing by which you could be recognized.
evaluation-office-anonymous = Nobody can see here who answered what. When the form closes, the answers are detached from those who gave them in the record itself.
evaluation-asked = Could answer
evaluation-answered = Answered
evaluation-rate = { $percent } per cent
evaluation-answer = Answer
evaluation-how-many = How many
evaluation-later = The counts are shown when the form has closed. Two looks before would tell what somebody answered between them.
evaluation-too-few = Fewer than five people answered. Their answers are not shown.
evaluation-wishes-order = In no order: neither of time nor of persons.
evaluation-days = How long the form is open
evaluation-days-how-many = Days after the meeting
evaluation-days-hint = Until the end of the last day in Vienna. Once it is open it can be kept open longer, not shorter.
evaluation-no-days = Enter a number of days.
evaluation-invite = Thanks to those who took part
evaluation-unthanked =
    { $n ->
        [one] { $n } participant has had no letter of thanks yet. It says where the form is; a draft waits for your release.
       *[other] { $n } participants have had no letter of thanks yet. It says where the form is; the drafts wait for your release.
    }
evaluation-draft-thanks = Draft the letters
evaluation-drafted =
    { $n ->
        [one] { $n } letter is drafted in the outbox.
       *[other] { $n } letters are drafted in the outbox.
    }
evaluation-what-for = Tell the secretariat how it was
