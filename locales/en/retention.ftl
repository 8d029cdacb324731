# How long things are kept: the office’s page and what the privacy page says of it.

retention-title = How long things are kept
retention-lead = What people wrote is destroyed when its time has come. Here you see how long that is, who approved it, what falls due next and what was destroyed.
retention-in-force = The schedule in force
retention-standard = Nobody has approved a schedule yet. The times that Convene brings apply.
# $number; $when: a moment; $proposer and $approver: names
retention-approved = Schedule No. { $number }, in force since { $when }. Proposed by: { $proposer }. Approved by: { $approver }.
retention-approved-alone = The same officer proposed and approved it; nobody else looked at it.
retention-approved-there = Its shorter times were applied to what was there already.
retention-proposal = Proposed
# $number; $when: a moment; $proposer: a name
retention-proposed = Proposal No. { $number } of { $when }, by: { $proposer }. The times it changes stand in the table below.
retention-effects = What it would do to what is there already
retention-effects-none = Nothing there would be destroyed earlier.
retention-purpose = Kept for
retention-pieces = Pieces
retention-at-once = Destroyed at once
retention-next = The first of the others ends
retention-approve = Approve
retention-there = Apply shorter times to what is there already
retention-there-hint = What is destroyed cannot be brought back. Longer times never apply to what is there: people were told the shorter ones.
retention-alone = I proposed this myself, and there is no second officer to look at it
retention-alone-hint = This is recorded and shown with the schedule.
retention-give-up = Give the proposal up
retention-propose = Propose other times
retention-propose-lead = In months, from 1 to 120. Nothing changes until another officer has approved it; a proposal that waits is replaced by this one.
retention-propose-button = Propose
retention-what = What
retention-how-long = How long
retention-counted = Counted from
retention-why = Why
# $n: months
retention-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
counted-from-dialogue = the day of the dialogue; of several, the last. If it is postponed, the new day counts
counted-from-entry = the day it was written or handed in
counted-from-arrival = the day they first signed in, or of the last dialogue they were named for
matter-decision-answers = Answers that the decision rests on
matter-decision-answers-why = So that the next dialogue of the group can be compared with this one, and the decision explained.
matter-contact-answers = Answers that say how to reach somebody
matter-contact-answers-why = Needed to prepare the meeting and to finish what follows it.
matter-logistics-answers = Answers that prepare the meeting
matter-logistics-answers-why = They serve the meeting and no other purpose.
matter-statistics-answers = Answers that are only counted
matter-statistics-answers-why = So that figures can be checked until the next dialogue of the group.
matter-travel-answers = Answers about support for travel
matter-travel-answers-why = Until questions about the support given are settled.
matter-correspondence = Questions of the office and what was answered
matter-correspondence-why = For a year somebody may still ask how a decision came about.
matter-screening-notes = Notes of the screening desk
matter-screening-notes-why = For a year somebody may still ask how a decision came about.
matter-attendees = Who takes part, and what they need
matter-attendees-why = Half a year covers the counts, the summary and confirmations asked for afterwards.
matter-letters = Letters
matter-letters-why = For a year somebody may still ask what they were told.
matter-evaluations = Answers to the evaluation of a meeting
matter-evaluations-why = Half a year covers the report on this meeting; they serve nothing else.
matter-panel-proposals = What was said of those proposed for panels
matter-panel-proposals-why = It serves the preparation of this meeting and questions after it.
matter-note-scans = Scans of notes verbales
matter-note-scans-why = Past the next session of the Conference, which may ask who spoke for a State.
matter-arrivals = People who signed in or were named, and did nothing more
matter-arrivals-why = A year lets them come back for the next call.
matter-statements = Statements handed in beforehand
matter-statements-why = The booths need them on the day, and whoever writes the Chair’s summary until it is issued.
matter-comments = Written comments, activities, needs, offers and research that are not published
matter-comments-why = Until the Conference that the dialogue is reported to has met; without a dialogue, as long from the day they came. How to reach those who offer or ask for something is kept as long. What is published is kept with the record.
kept-otherwise = What is kept by other rules
kept-otherwise-people = Who holds a role, or applied, and an organization’s profile: until they ask to be forgotten.
kept-otherwise-lists = A list that went to States: as long as the first of the answers on it.
kept-otherwise-files = A file: as long as the answer it belongs to.
kept-otherwise-record = Calls, decisions, objections with their reasons and the references of notes verbales: with the record. They are what the record is for.
kept-otherwise-passing = Drafts, codes for signing in and sessions are not in the record and end by themselves.
# $n: months
retention-coming =
    { $n ->
        [one] What falls due in the next month
       *[other] What falls due in the next { $n } months
    }
retention-coming-none = Nothing falls due.
retention-month = Month
# $n: pieces of content
retention-permanent =
    { $n ->
        [one] { $n } piece has no end of its own: it is kept with the record, or until its person asks.
       *[other] { $n } pieces have no end of their own: they are kept with the record, or until their person asks.
    }
retention-destroyed = What was destroyed
retention-destroyed-none = Nothing has been destroyed yet.
retention-day = Day
retention-rule = Rule
# $number
retention-under = schedule No. { $number }
retention-under-standard = the times that Convene brings
retention-earlier = Schedules before
erasure-requested = asked for
erasure-retention-ended = its time had come
erasure-restored-backup = destroyed again after a backup was restored
erasure-replaced = replaced by something newer
kept-for-paper-text = Texts of papers
kept-for-points = Points of papers
kept-for-remark = Remarks
kept-for-reason = Reasons for corrections
kept-for-identity = Who people are
kept-for-credential = Passkeys
kept-for-note-verbale = Notes verbales
kept-for-profile = Profiles of organizations
kept-for-call = Calls
kept-for-answers = Answers of applications
kept-for-inquiry = Questions of the office and answers
kept-for-screening-note = Notes of the screening desk
kept-for-circulated-rows = Rows of lists
kept-for-reasons = Reasons of States
kept-for-told = What may be said of decisions
kept-for-attendee = Those who take part
kept-for-letter = Letters
kept-for-adopted = What working groups decided
kept-for-panel-proposal = Proposals for panels
kept-for-evaluation = Answers to evaluations
kept-for-speaker-card = How speakers are called
kept-for-intervention = What people wish to speak about
kept-for-statement = Statements handed in beforehand
kept-for-comment = Written comments
kept-for-comment-annex = Annexes of comments for the office alone
kept-for-comment-reason = Why comments were returned or declined
kept-for-comment-questions = Guiding questions for comments
kept-for-contribution = Activities, needs, offers and research
kept-for-contribution-contact = How to reach those who stand behind them
kept-for-contribution-reason = Why they were returned or declined
kept-for-programme = Words of programmes
kept-for-suggestion = Suggestions of dialogues
kept-for-file = Files
privacy-kept = Each thing has a time of its own; when it has come, the content is destroyed. An officer proposes these times and a second one approves them.
# $day: a day in full
privacy-kept-since = In force since { $day }.
