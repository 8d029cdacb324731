# Decisions on cases: what waits, the decision, the log; and who took part, as everybody may see it.

## What waits

# $dialogue
deciding-title = Decisions: { $dialogue }
deciding-decisions = Decisions
deciding-waiting = { $n ->
    [0] No case waits for a decision.
    [one] { $n } case waits for a decision.
   *[other] { $n } cases wait for a decision.
}
deciding-still-open = { $n ->
    [one] { $n } more case is on a list whose window is open.
   *[other] { $n } more cases are on lists whose window is open.
}
deciding-objections = { $n ->
    [0] no objection stands
    [one] { $n } objection stands
   *[other] { $n } objections stand
}
deciding-objected = After an objection
deciding-against = Objections
deciding-in-support = Support
deciding-no-reasons = No reasons given
# $moment
deciding-expressed-in-time = received on { $moment }, inside the window
# $moment
deciding-expressed-late = received on { $moment }, outside the window
# $why
deciding-set-aside = Set aside: { $why }
deciding-earlier = Earlier decisions
deciding-earlier-none = none
# $dialogue, $outcome
deciding-earlier-one = { $dialogue }: { $outcome }
deciding-act = Decision
deciding-one = Decide
deciding-bulk = Decide on all that are picked
deciding-decided = { $n ->
    [one] { $n } case is decided.
   *[other] { $n } cases are decided.
}
deciding-letters = { $n ->
    [0] No letter could be drafted.
    [one] { $n } letter is drafted; it leaves when you release it.
   *[other] { $n } letters are drafted; they leave when you release them.
}
deciding-to-letters = To the outbox

## The decision

deciding-proposal-title = { $n ->
    [one] Decision on { $n } case
   *[other] Decision on { $n } cases
}
deciding-outcome = Outcome
deciding-body = Decided by
deciding-body-hint = The body the policy of the list names. What the extended Bureau or the Conference decided is entered here; it is not decided here.
deciding-basis = On what basis
deciding-basis-hint = Whether objections stand, and with what effect, says which basis fits.
deciding-on = Day of the decision
deciding-on-hint = The day the body decided.
deciding-no-day = Give the day the body decided
deciding-document = Document
deciding-document-hint = What says so, in at most 80 characters: a symbol, or the date of the minutes.
deciding-vote = Vote
deciding-vote-hint = Fill this in if there was a vote. Abstentions are recorded and not counted.
deciding-in-favour = For
deciding-votes-against = Against
deciding-abstaining = Abstentions
deciding-majority = Majority needed
deciding-majority-hint = The eleventh session of the Conference held such a decision to be procedural: a simple majority.
# $in-favour, $against, $abstaining: numbers, $majority
deciding-vote-carries = { $in-favour } for, { $against } against, { $abstaining } abstaining: carries; asked for: { $majority }
# $in-favour, $against, $abstaining: numbers, $majority
deciding-vote-fails = { $in-favour } for, { $against } against, { $abstaining } abstaining: does not carry; asked for: { $majority }
deciding-told = What may be said to the applicant
deciding-told-hint = The applicant reads it as you write it, beside the outcome, the body, the day and the basis. Say nothing of a State that the disclosure policy does not allow.
deciding-told-nothing = Nothing beyond the outcome, the body, the day and the basis.
deciding-reviewable-tick = It can be looked at again
deciding-reviewable-hint = By the same body or one above it. The letter says how to ask.
deciding-review = Looking at it again
deciding-reviewable = possible
deciding-final = not possible
# $body
deciding-review-how = Write to the secretariat with what was not known before; { $body } may look at the decision again.
# $outcome, $how
deciding-before = Decided before: { $outcome }, { $how }
# $body, $day, $basis
deciding-how = by { $body } on { $day }: { $basis }
deciding-how-heading = How
# $outcome, $body, $day, $basis
deciding-said = { $outcome }, by { $body } on { $day }: { $basis }
deciding-sure-admitted = { $n ->
    [0] This decision fits none of the cases
    [one] Admit { $n } organization?
   *[other] Admit { $n } organizations?
}
deciding-sure-not-admitted = { $n ->
    [0] This decision fits none of the cases
    [one] Enter that { $n } organization is not admitted?
   *[other] Enter that { $n } organizations are not admitted?
}
deciding-do-admitted = Enter: admitted
deciding-do-not-admitted = Enter: not admitted
deciding-skips = { $n ->
    [one] { $n } case would be skipped
   *[other] { $n } cases would be skipped
}
deciding-none-left = Nothing would be entered
deciding-these = These would be decided
deciding-then-letters = A letter to each applicant is drafted afterwards. Nothing leaves before you release it.
deciding-again = Look at it again

## The log

log-to = All decisions of this dialogue
# $dialogue
log-title = Decisions taken: { $dialogue }
# $admitted, $not-admitted: numbers
log-counted = Admitted: { $admitted }. Not admitted: { $not-admitted }.
# $day
log-as-of = As of { $day }
log-rests-on = Policy and document
log-told = Said to the applicant
log-entered = Entered
log-before = Decided before
# $before
log-looked-again = Before it was looked at again: { $before }
log-sheet = Decisions

## Who took part, as everybody may see it

took-part-title = Who took part
took-part-by-kind = By kind
took-part-by-region = By regional group
# $n
took-part-whole = { $n ->
    [one] { $n } organization took part.
   *[other] { $n } organizations took part.
}
took-part-merged = Groups of fewer than five are shown together.
took-part-no-region = No regional group
took-part-number = Organizations
took-part-named = Named with their consent
# $name, $organization
took-part-person = { $name }, { $organization }
