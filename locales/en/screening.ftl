# The screening desk: the queue, one application, entering and importing applications.

## The queue

desk-all = All
desk-stages = By stage
desk-own-views = Your views:
desk-any = Any
desk-show = Show
desk-shown =
    { $n ->
        [one] { $n } application of { $all }
       *[other] { $n } applications of { $all }
    }
desk-caption = Applications in this queue
desk-nothing = No application is like this
desk-nothing-why = Take a filter away, or wait for the call.
desk-organization = Organization
desk-area = Country or area
desk-received = Received
desk-checked = Checked
desk-stage = Stage
desk-filter-q = Words
desk-filter-kind = Kind
desk-filter-region = Region
desk-filter-screener = Taken on by
desk-filter-late = Late
desk-filter-first = First time
desk-filter-alike = Like another entry
desk-filter-asked = Open question
desk-filter-sort = Order
desk-screener-me = Me
desk-screener-nobody = Nobody
desk-late-yes = Late
desk-late-no = In time
desk-first-yes = First time
desk-first-no = Took part before
desk-alike-yes = Like another entry
desk-alike-no = Like no other
desk-asked-yes = With an open question
desk-asked-no = Without
desk-sort-received = As received
desk-sort-reference = By reference
desk-sort-name = By name
desk-sort-stage = By stage
desk-sort-kind = By kind
desk-sort-area = By country or area
desk-sort-backwards = { $order }, backwards
desk-late = Late
desk-first-timer = First time
desk-overdue = Answer overdue
desk-asked = Asked
desk-proposed = Needs a second pair of eyes
desk-earlier =
    { $n ->
        [one] { $n } earlier case
       *[other] { $n } earlier cases
    }
desk-comparison = How these are spread
desk-comparison-note = Over all that the filters show. Figures for a look; nobody is ranked.
desk-gender-note = Applicants are not asked for gender: it is no ground for a decision. Participants may give it when they are named; what they gave stands here from five people on, groups under five together.
desk-by-region = By region
desk-by-kind = By kind
desk-by-first = By first time
desk-by-gender = Registered participants, by gender
desk-no-region = In no regional group
desk-keep-view = Keep this view
desk-view-name = Under the name
desk-view-button = Keep
desk-view-drop = Drop
desk-view-kept = Your views are as you wanted them

## Many at once

desk-many = With the selected applications
desk-act = do this:
desk-act-check = Step
desk-look = See whom it touches
desk-act-take = Take on
desk-act-clear = Check a step: clear
desk-act-ready = Ready for the list
desk-act-reopen = Take up again
desk-act-aside-duplicate = Set aside: applied twice
desk-act-aside-incomplete = Set aside: not answered in time
desk-act-aside-out-of-scope = Set aside: does not concern the dialogue
desk-act-aside-not-eligible = Set aside: may not apply
desk-act-aside-late = Set aside: came late
desk-bulk-asks =
    { $n ->
        [0] Nothing would be done.
        [one] This would be done with { $n } application:
       *[other] This would be done with { $n } applications:
    }
desk-bulk-done =
    { $n ->
        [0] Nothing was done
        [one] Done with { $n } application
       *[other] Done with { $n } applications
    }
desk-bulk-skipped =
    { $n ->
        [one] { $n } is passed over
       *[other] { $n } are passed over
    }
desk-bulk-button = Do it
desk-bulk-back = Back to the queue
desk-skip-yours = you have taken it on already
desk-skip-taken = somebody else has taken it on; open it to take it over
desk-skip-clear = this step is clear already
desk-skip-doubt = this step found a doubt; open it to clear it
desk-skip-gone = it did not apply for this dialogue
desk-skip-there = it stands there already
desk-skip-left = it has left the desk
desk-skip-second = you proposed this; somebody else has to say the same
desk-skip-doubts = a step found a doubt; open it to decide

## One application

case-ways = Ways on
case-previous = Previous
case-next = Next
case-by-office = Entered by the office
case-amended = Changed by the applicant
case-verdicts = Where it goes
case-since = since { $moment }
case-verdict = Next
case-verdict-sufficient = Its information is sufficient: on the next list
case-verdict-reopened = Take it up again
case-verdict-button = Say so
case-second = Ask for a second pair of eyes
case-proposed = { $who } proposed: { $what }
case-proposed-yours = Somebody else has to say the same.
case-proposed-second = If you say the same, it carries. If you say something else, that is a proposal of its own.
case-changed-meanwhile = Somebody moved this case since you opened the page. Look at where it stands now and decide again.
case-answers = Answers
case-circulated = in the list
case-not-answered = not answered
case-inquiries = Questions to the applicant
case-no-inquiries = Nothing was asked.
case-question = Ask the applicant
case-question-hint = The applicant is told at once and answers on their status page.
case-question-until = Until the end of
case-question-until-hint = In Vienna
case-question-button = Ask
case-until = Time to answer: { $moment }
case-answer = Answer:
case-answered = Answered
case-answered-late = Answered late
case-notes = Notes of the office
case-notes-note = Applicants and States never see these.
case-note = Write a note
case-note-button = Keep the note
case-screener = Taken on by
case-take = Take it on
case-give-back = Give it back
case-checks = Checklist
case-not-checked = Not checked
case-check-button = Keep
case-before = Other applications of this organization
case-no-before = None.
case-organization = Organization
case-to-organization = Everything about this organization
case-received = Received
case-applicant = Who applied
case-kind = Kind
case-area = Country or area
case-other-names = Other names
case-acronym = Short form
case-website = Website
case-field = Field of work
case-mandate = Mandate and experience
case-postal = How to reach it

## Entering what came by another way

entry-title = Enter an application
entry-lead = For what came by e-mail or on paper. The applicant gets the same status page as everybody. What is missing you ask for at the desk.
entry-call = Call
entry-choose-call = Which call does it answer?
entry-no-call = No call is published.
entry-came = The day it came
entry-ahead = This day has not come yet
entry-name = Name of the organization
entry-name-language = Language of this name
entry-no-name = Enter the name
entry-individual = An academic who applies as a person
entry-button = Enter it

## Importing a spreadsheet

sheet-title = Import a spreadsheet of applications
sheet-lead = Nothing is entered yet: first you see, row by row, what would be.
sheet-file = Spreadsheet
sheet-file-hint = CSV or XLSX, up to 5 MB and 1,000 rows, with a first row of headings. Formulas are never computed; they are shown as text.
sheet-headings = Headings that are understood
sheet-dialogues = For which dialogues
sheet-button = Look at it
sheet-no-file = Choose a file
sheet-not-read = This could not be read as a spreadsheet
sheet-too-large = This is larger than a spreadsheet of applications
sheet-too-many = More than 1,000 rows
sheet-no-rows = There is no row under the headings
sheet-no-heading = The column “{ $heading }” is missing
sheet-strange-heading = The column “{ $heading }” is not understood and is left out
sheet-formula = a formula, shown as text
sheet-dry = What would be entered
sheet-dry-lead =
    { $n ->
        [0] No row can be entered.
        [one] { $n } row can be entered.
       *[other] { $n } rows can be entered.
    }
sheet-faulty =
    { $n ->
        [one] { $n } row has a fault and would be left out.
       *[other] { $n } rows have faults and would be left out.
    }
sheet-row = Row
sheet-at = row { $row }, column { $column }
sheet-enter = Enter them
sheet-go-on = Go on
sheet-progress = { $done } of { $all } rows are done.
sheet-done = The import is done
sheet-entered =
    { $n ->
        [0] Nothing was entered.
        [one] { $n } application was entered.
       *[other] { $n } applications were entered.
    }
sheet-there =
    { $n ->
        [one] { $n } row had been entered before.
       *[other] { $n } rows had been entered before.
    }
sheet-over = This import is over, or somebody else’s. Start again: what was entered is not entered twice.
