# What the pages people read say. Plain, exact, courteous; no exclamation marks. The field's terms where they are exact.
# Names of bodies, topics, States and roles are in names.ftl and are not repeated here.

## The frame of every page

skip-to-content = Skip to the content
nav-main = Main
nav-more = More about this record
nav-languages = Languages
nav-languages-foot = This page in other languages
nav-dialogues = Dialogues
nav-papers = Papers
nav-suggestions = Suggestions
nav-groups = Working groups
nav-figures = Figures
nav-search = Search
nav-about = About
nav-glossary = Glossary
nav-officers = Officers
nav-sources = Where facts come from
nav-corrections = Corrections
nav-data = Open data
nav-press = Press and contact
nav-accessibility = Accessibility
nav-privacy = Privacy
nav-verify = How to verify this record
footer-what = The public record of the constructive dialogues on the review of the Organized Crime Convention and its Protocols. The papers issued by the secretariat prevail.
# $keeper: whose record it is, as configured
footer-keeper = Kept by { $keeper }.
footer-no-keeper = This installation has not been told whose record it is.
footer-verify = How to verify this record

## Languages, as a text is said to be in one: "Original: English"

language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ru = Russian
language-zh = Chinese

## Small forms

# Between items of an enumeration, with its space
list-comma = {", "}
# $words: a sentence without its full stop, its first letter already large
sentence = { $words }.
# After what is no text, such as a link
full-stop = .
# $n: the number of a paragraph
in-paragraph = para. { $n }
# $number: a number in figures
about-number = about { $number }
more-than-number = more than { $number }
not-in-the-record = not in the record
not-known = not known
withheld = withheld
source-is = Source:

## As of a day

as-of-label = Record as of a day
# $day
as-of-banner = You see the record as it stood at the end of { $day }, Vienna time.
as-of-leave = Back to today
as-of-another-day = This page as of another day
as-of-show = Show

## Meetings and sessions, within a line

# $ordinal: agrees with "session" in this language; $number: in figures
gathering-session = { $ordinal } session
# $ordinal: agrees with "meeting" in this language; $number: in figures
gathering-meeting = { $ordinal } meeting
# $meeting: as above; $group: with its article, as names.ftl has it under "-of"
meeting-of-group = { $meeting } of { $group }
# $ordinal: agrees with "session"; $number: in figures
conference-session = { $ordinal } session of the Conference

## Home

home-title = The constructive dialogues on the record
home-lead = Once a working group has met, States and the organizations that work against trafficking, smuggling and organized crime sit down together for a day. This is the public record of those days: who took part, what was suggested, and which papers came of it.
home-demonstration = This is a demonstration. What was held until 2024 is taken from public papers and pages, which it names; the dialogues to come, their call and everybody who takes part in them are fictitious. It is not a publication of the United Nations.
home-numbers = The record in three numbers
home-number-dialogues = dialogues held
home-number-participations = participations of organizations
home-number-papers = papers
# $n: dialogues held; $counted: those whose figures are in the record
home-number-participations-note =
    { $counted ->
        [one] Counted for { $counted } dialogue of { $n }; an organization that came to three dialogues counts three times.
       *[other] Counted for { $counted } dialogues of { $n }; an organization that came to three dialogues counts three times.
    }
home-to-figures = All figures
home-next = Next dialogue
home-next-nothing = No dialogue is announced at present. When one is, its dates and the way to apply will be here.
home-latest = Latest dialogues
home-latest-nothing = No dialogue has been entered yet.
# $first, $last: years
home-all-dialogues = All dialogues, { $first }–{ $last }
home-papers = Latest papers
home-papers-nothing = No paper has been entered yet.
home-all-papers = All papers
home-more = More in the record
# $number: in figures
row-organizations = { $number } organizations took part

## Dialogues, the list

dialogues-title = Constructive dialogues
dialogues-lead = Every dialogue in the record, with the organizations that took part as the official papers count them.
dialogues-to-calendar = The year at a glance
dialogues-caption = Dialogues with their dates and the organizations that took part. The heads of the columns sort.
# $n
dialogues-shown =
    { $n ->
        [0] No dialogue shown.
        [one] { $n } dialogue shown.
       *[other] { $n } dialogues shown.
    }
dialogues-nothing = No dialogue in the record fits all that you chose. Take one of the choices away, or show everything.
dialogues-note = Numbers are organizations that took part. “Others” are academia and the private sector together.
dialogues-note-glossary = How participation is counted
filter-topic = Topic
filter-year = Year
filter-kind = Kind
filter-all = All
filter-clear = Show everything
kind-joint = Joint
kind-single = Of one group
column-date = Date
column-dialogue = Dialogue
column-ngo = NGOs
column-other = Others
column-organizations = Together
column-by = By
column-step = Step
column-basis = What the day rests on
column-source = Source
column-says = What it says
life-planned = Announced
life-open = Taking place now
life-cancelled = Cancelled

## The calendar

# $year
calendar-title = Dialogues and meetings, { $year }
calendar-lead = Dialogues, the meetings of the working groups they follow, and sessions of the Conference, as far as their days are in the record.
calendar-nothing = Nothing is in the record for this year.
calendar-dialogue = Constructive dialogue
calendar-meeting = Working group
calendar-conference = Conference of the Parties

## One dialogue

# $day
dialogue-title = Constructive dialogue of { $day }
# $topics, $day: where it is clear that a dialogue is meant
dialogue-short = { $topics }, { $day }
# After an ordinal: "third on firearms"
on-topic-firearms = on firearms
on-topic-trafficking-in-persons = on trafficking in persons
on-topic-smuggling-of-migrants = on the smuggling of migrants
on-topic-technical-assistance = on technical assistance
on-topic-international-cooperation = on international cooperation
# $ordinal: agrees with "dialogue" and stands before the noun, which may be put after it; $on-topic: as above
place-on-topic = { $ordinal } { $on-topic }
# $ordinal, $year: "first of 2024"
place-in-year = { $ordinal } of { $year }
# $ordinal: its place among all dialogues
place-overall = { $ordinal } of all
# $meetings: one or several, as meeting-of-group
after-meeting = After the { $meetings }.
after-meeting-in-person = After the { $meetings }; in Vienna.
after-meeting-online = After the { $meetings }; online.
after-meeting-hybrid = After the { $meetings }; in Vienna and online.

life-label = Where this dialogue stands
stage-call = Call
stage-screening = Screening
stage-decided = Decided
stage-held = Held
stage-summary = Summary issued
stage-next-meeting = Next meeting
stage-conference = Conference
# $day
stage-by = by { $day }
stage-by-the-chair = by the Chair
stage-by-the-co-chairs = by the co-Chairs
# $session: "twelfth session of the Conference"; $month: "October 2024"
stage-conference-when = { $session }, { $month }

participation-title = Who took part
participation-not-yet = Who takes part is known once the dialogue has been held.
participation-unknown = No count of the organizations that took part is in the record.
participation-differs = Other sources count differently
# Under a large numeral; $n only chooses the form
numeral-ngo =
    { $n ->
        [one] non-governmental organization
       *[other] non-governmental organizations
    }
numeral-academia = from academia
numeral-private-sector = from the private sector
numeral-other =
    { $n ->
        [one] other stakeholder
       *[other] other stakeholders
    }
# $n
took-part-total =
    { $n ->
        [one] { $n } organization took part.
       *[other] { $n } organizations took part.
    }

## Figures in words. $number: "66", "about 150", "more than 500"; $kind, $unit, $stage, $mode: as below

figure-in-words = { $number } { $unit }, { $kind }, { $stage }
figure-in-words-by-mode = { $number } { $unit }, { $kind }, { $stage }, { $mode }
figure-of-states = { $number } { $unit }, { $stage }
figure-of-the-floor = { $number } { $unit } on the floor, { $kind }
figure-unit-organizations = organizations
figure-unit-persons = persons
figure-unit-states = States
figure-unit-speakers = speakers
figure-unit-speeches = speeches
figure-unit-minutes = minutes of speaking
figure-stage-applied = applied
figure-stage-admitted = admitted
figure-stage-registered = registered
figure-stage-attended = took part
figure-stage-unclear = at a stage the source does not name
figure-mode-all = in person and online together
figure-mode-in-person = in person
figure-mode-online = online
figure-kind-ngo = non-governmental
figure-kind-other = other stakeholders
figure-kind-academia = academia
figure-kind-private-sector = private sector
figure-kind-parliamentarian = parliamentarians
figure-kind-stakeholder = stakeholders of all kinds
figure-kind-state = States
figure-kind-intergovernmental = intergovernmental
figure-kind-everybody = everybody together

differing-title = Where public sources disagree
differing-lead = The record goes by the figures above. Other public texts give these; they often count another thing, such as persons instead of organizations, or those who registered instead of those who came.

timetable-title = Timetable
timetable-note = Counted backwards from the day of the dialogue and on to the Conference. No rule fixes these days; what each rests on is named.
step-call-opens = The call for participation opens
step-call-closes = The call closes
step-list-circulated = The list is circulated to States parties and submitted to the extended Bureau
step-decided = The extended Bureau decides
step-registered = Invited organizations have registered
step-preparation-day = Preparation day
step-held = The dialogue
step-summary-issued = The summary is issued
step-note-submitted = The Note is with the editors
step-note-issued = The Note is issued
step-conference-opens = The Conference opens
basis-practice = practice of earlier dialogues
basis-setting = a setting of this installation
basis-rule-17 = rule 17 of the rules of procedure, by analogy
basis-recorded = recorded
basis-call = the call for participation
basis-slots = the Conference’s slots for documents

dialogue-papers-nothing = No paper of this dialogue is in the record.
facts-title = Facts
fact-date = Date
fact-follows = Follows
# Also as the name of one fact in the corrections log
fact-chair = Chair
# $n: how many
fact-chairs =
    { $n ->
        [0] Chair
        [one] Chair
       *[other] Chairs
    }
fact-credited = Summary by
fact-mode = Mode
fact-panels = Panels
fact-source = Source
# $n
fact-panels-number =
    { $n ->
        [0] none
        [one] { $n } panel
       *[other] { $n } panels
    }
fact-opening = Opened on
fact-order = Order of the day
fact-before = Before
fact-after = After
fact-reference = Reference
fact-mode-in-person = in person
fact-mode-online = online
fact-mode-hybrid = in person and online
order-unknown = Not every ordinal is shown, because the order within the day is not recorded.
chairing-chair = Chaired by the Chair of the group
chairing-one-of-co-chairs = Chaired by one of the co-Chairs
chairing-co-chairs = Chaired by the co-Chairs
chairing-one-of-each = Chaired by one co-Chair of each group
credited-chair = the Chair
credited-co-chairs = the co-Chairs
opening-reports-adopted = the adoption of the report of every working group concerned
# $reference: of the document that records it
opening-by-decision = the Chair’s decision recorded in { $reference }
dialogue-more = More
dialogue-calendar-file = Calendar
sources-here = Where these facts come from
sources-planned-here = This dialogue is planned with Convene; its facts were entered by the secretariat.

## Papers, the list

papers-title = Papers
papers-lead = Summaries by the Chairs, notes to the Conference, background papers and programmes. Where only a paraphrase of a paper’s points exists, it says so.
# $n
papers-shown =
    { $n ->
        [0] No paper shown.
        [one] { $n } paper shown.
       *[other] { $n } papers shown.
    }
papers-nothing = No paper of this kind is in the record.
papers-composed = Composed from the record
papers-composed-lead = The consolidated Note that the record yields today, with every date, name and number computed. A draft for the secretariat, not an official document.
papers-kind-summary = Summaries
papers-kind-note = Notes
papers-kind-status = Status papers
papers-kind-background = Background papers
papers-kind-programme = Programmes
papers-kind-points = Points, paraphrased
paper-kind-summary = Summary by the Chair
paper-kind-note = Note by the Secretariat
paper-kind-composed-note = Note by the Secretariat, composed from the record
paper-kind-status = Status of the review
paper-kind-background = Background paper
paper-kind-programme = Programme
paper-kind-points = Points, paraphrased
# $dialogue: "Firearms, 6 May 2022"
paper-title-summary = Chair’s summary: { $dialogue }
paper-title-summary-co-chairs = Co-Chairs’ summary: { $dialogue }
paper-title-edition = { $paper } ({ $edition })
# $paper: the name of a paper or of a dialogue
paper-title-points = Points, paraphrased. { $paper }
# $kind, $dialogue
paper-title-of-dialogue = { $kind }: { $dialogue }
# $kind, $session: "twelfth session of the Conference"
paper-title-of-session = { $kind }: { $session }
# $session
paper-title-note = Note to the { $session }
held-text = Full text
held-summary = Full text; the Chair’s own account, not an agreed outcome
held-points = Its points in our own words
held-address-only = Read it where it was published
held-withheld = The text is withheld
held-composed = Draft, not an official document

## Reading a paper

outline-title = In this paper
paper-beside = About this paper
paper-download = Download
format-pdf = PDF
format-docx = Word (DOCX)
format-akn = Akoma Ntoso
format-txt = Plain text
paper-status = What this paper is
status-summary = The Chair’s own account of the dialogue. It is not an agreed outcome, and nothing in it was negotiated.
status-note = A note by the Secretariat. The issued paper prevails over this setting of its text.
status-points = Points of a paper in our own words. This is not the paper, and it is not to be cited as the paper.
status-composed = Composed from the record on the day of reading. A draft; not an official document of the United Nations.
paper-cite = Cite this
paper-cite-paragraph = To cite one paragraph, open its number and add its address.
paper-about = About this paper
# $language
paper-in-its-language = The text is in { $language }, its original language.
paper-fact-kind = Kind
paper-fact-symbol = Symbol
paper-fact-language = Language
# $n: how many dialogues
paper-fact-about =
    { $n ->
        [one] Dialogue
       *[other] Dialogues
    }
paper-fact-published = Published at
paper-fact-entered = Entered on
published-broken = Broken at source: the address printed there leads nowhere.
published-believed = We believe this was meant:
paper-withheld = The text of this paper is withheld. It was taken out of the record; that it was there remains visible.
paper-not-held = The record holds no text of this paper. This is what is known of it.
points-kicker = Points, paraphrased
points-lead = These are points of the paper in our own words, with the paragraph each was taken from. Cite the paper itself.
points-nothing = No point has been entered.

# Who is named as author in a citation
cite-author-chair = Chair of the dialogue
# $names
cite-author-chair-named = { $names } (Chair)
cite-author-secretariat = Secretariat
cite-author-composed = Composed from the record of the constructive dialogues
cite-note-reproduced = Text set again from the issued paper, which prevails.
# $parts: author, title, date, address, joined with commas; $read: a day; $note: what the paper is
cite-text = { $parts } (read on { $read }). { $note }

## Working groups and officers

groups-title = Working groups
groups-lead = The five working groups of the Conference. A dialogue follows a group’s meeting, on the group’s own field.
groups-to-officers = Everybody who served as officer
# $n
group-meetings-count =
    { $n ->
        [one] { $n } meeting in the record
       *[other] { $n } meetings in the record
    }
group-meetings = Meetings
group-meetings-nothing = No meeting of this group is in the record.
group-dialogues-nothing = No dialogue of this group is in the record.
meeting-dates-unknown = Its days are not in the record.
meeting-inferred = Its number is inferred from those of other years; no source states it.
# $day
report-adopted = report adopted on { $day }
officers-title = Officers of the working groups
officers-lead = Chairs and co-Chairs, each with the office they held at home at the time. An office belongs to its year: it is not changed when somebody moves on.
officers-nothing = No officer is in the record.

## Glossary

glossary-lead = The terms of the field as this record uses them, in plain words.
term-academia = Academia
    .means = Universities, research institutes and schools of public policy. One of the two kinds counted as “other relevant stakeholders”.
term-agreed-language = Agreed language
    .means = Wording that the Conference has approved and that papers therefore repeat word for word.
term-as-of = As of a day
    .means = What had been entered in the record by the end of that day in Vienna, as far as it may still be shown.
term-chair = Chair
    .means = The person elected to lead a working group. The Chair also presides over the dialogue that follows the group’s meeting.
term-chair-summary = Chair’s summary
    .means = The paper in which the Chair, or the co-Chairs, report a dialogue. It is their own account and not an agreed outcome.
term-circulate = To circulate
    .means = To send a list or a paper to all States parties, so that each can look at it.
term-co-chairs = Co-Chairs
    .means = Two or three people who lead a working group together. A dialogue may be chaired by all of them or by one.
term-conference = Conference of the Parties
    .means = The meeting of all States parties to the Convention, every two years. It keeps the Convention and the review under examination.
term-constructive-dialogue = Constructive dialogue
    .means = A day on which States and relevant stakeholders, non-governmental organizations among them, exchange views on the review, after a working group has concluded its meeting.
term-convention = Organized Crime Convention
    .means = The United Nations Convention against Transnational Organized Crime, adopted in 2000, with three Protocols: on trafficking in persons, on the smuggling of migrants and on firearms.
term-extended-bureau = Extended Bureau
    .means = The officers of the Conference together with the chairs of the regional groups. It decides which organizations take part where there are objections.
term-head = Head of the record
    .means = The number and the hash of the newest entry. Whoever notes it can later check that nothing before it was changed.
term-issued = Issued
    .means = Said of a paper that the secretariat has published under its masthead. The issued paper prevails over every copy.
term-joint-dialogue = Joint dialogue
    .means = One dialogue that follows the meetings of several working groups and yields one summary.
term-masthead = Masthead
    .means = The head of a paper of the United Nations: its body, date, language and agenda item.
term-ngo = Non-governmental organization
    .means = An organization that is neither part of a Government nor run for profit. NGO for short.
term-note = Consolidated Note
    .means = The paper by which the Secretariat tells the Conference, every two years, of the dialogues held since its last session.
term-participation = Participation, as counted
    .means = Organizations that took part, not persons and not those that only registered. Figures of different units or stages are never added up.
term-private-sector = Private sector
    .means = Companies and their associations. One of the two kinds counted as “other relevant stakeholders”.
term-review-mechanism = Review Mechanism
    .means = The process by which States parties review one another’s implementation of the Convention and its Protocols.
term-stakeholder = Relevant stakeholder
    .means = An organization or a person outside Government with work or knowledge to bring: non-governmental organizations, academia, the private sector.
term-states-parties = States parties
    .means = The States, and regional organizations, that are bound by the Convention.
term-symbol = Symbol
    .means = The letters and numbers by which a paper of the United Nations is known. The secretariat gives them; none is made up here.
term-working-group = Working group
    .means = A body of the Conference for one field. Five of them hold meetings that constructive dialogues follow.

## Corrections

corrections-title = Corrections
corrections-lead = What was entered wrongly and has been mended: what changed, when and why. Nothing is mended without a line here.
corrections-nothing = Nothing has had to be corrected.
# $facts: a list of names of facts
corrections-changed = Mended: { $facts }.
# $before, $after: days
corrections-days = From { $before } to { $after }.
corrections-report = Tell us of a mistake

## Sources

sources-lead = Every fact in the record names its source. Where sources differ, a paper of the Conference goes before a page of the secretariat, and that before anybody else.
sources-nothing = No source has been registered.
rank-paper = Papers of the Conference and its working groups
rank-paper-note = The record goes by these.
rank-secretariat = Pages of the secretariat
rank-secretariat-note = Used where no paper speaks, and shown beside it where they differ.
rank-other = Others
rank-other-note = Organizations, networks and the press. Used where nothing else is known.

## Verifying the record

verify-lead = The record is a chain of numbered entries. Each carries a hash of the one before, so an entry cannot be changed, taken out or put in without every later hash changing too.
verify-head = The newest entry now
verify-number = Number
verify-hash = Hash
verify-entered = Entered
verify-how = How to check it yourself
verify-step-export = Take the public export of the record: one line for each entry, its content where it is public and its commitment where it is not.
verify-export-link = The newest head, for programs
verify-step-script = Run the short script that comes with Convene’s documentation, or write one: it recomputes every hash from the first entry to the last.
verify-step-compare = Compare the last hash with the one above, or with one that you or others noted earlier.
verify-shows = What this shows
verify-shows-what = That every public entry stands as it was entered, in its order, and that entries which are not public have not been exchanged since.
verify-cannot = What it cannot show
verify-cannot-what = A chain alone cannot show that its last entries were cut off: for that, a head noted earlier is needed. Nor can it show that what was entered is true; for that, each fact names its source.

## About

about-title = About this record
about-lead = Convene keeps the public record of the constructive dialogues, from the call for participation to the Note that reaches the Conference.
about-what = What a constructive dialogue is
about-what-1 = The States that are party to the Organized Crime Convention review one another’s implementation of it. So that those who work in the field are heard, each working group’s meeting is followed by a day of dialogue with non-governmental organizations, academia and the private sector.
about-what-2 = The Chair sums the day up in a paper of their own, and every two years the Secretariat reports all dialogues to the Conference in one Note.
about-record = How this record is kept
about-record-1 = Everything that happens is entered as an act, with its day and its source, and nothing is rewritten: a mistake is mended by a further entry, which the corrections log shows.
about-record-2 = Ordinals, sums and timetables are computed and never typed. What is unknown stays unknown and says so.
about-not = What it is not
about-not-1 = This is a working record. The papers issued by the secretariat prevail, and nothing here waives privileges and immunities of the United Nations.
about-languages = Languages
about-languages-1 = Every page speaks the six official languages of the United Nations. Papers, offices and remarks stand in their original language and say which it is.
about-further = Further

## Press and contact

press-lead = You may quote these pages. Facts are free to use; please name the source that each of them names.
press-contact = Contact
press-office = Office
press-email = E-mail
press-telephone = Telephone
press-postal = Post
press-no-contact = No contact has been configured for this installation. Whoever runs it can set one.
press-quoting = When you quote
press-quoting-1 = A Chair’s summary is the Chair’s own account. It is not an agreed outcome and not a position of the United Nations.
press-quoting-2 = Numbers count organizations unless they say otherwise. An organization that came twice counts twice in a sum.
press-quoting-3 = Points that are marked as paraphrased are our words, not the paper’s.
press-mistake = If you find a mistake
press-mistake-1 = Please tell the contact above which page and which fact. What is mended is shown in the corrections log.

## Accessibility

accessibility-lead = These pages are meant to be read by everybody, with any browser, by keyboard and with a screen reader.
accessibility-done = What is done
accessibility-done-1 = Every page works without scripts, at 360 pixels wide, and enlarged to four times its size.
accessibility-done-2 = Headings, landmarks and tables are marked up; every page begins with a link to its content; focus is always visible.
accessibility-done-3 = Colour never stands alone; text keeps a contrast of at least 4.5 to 1, in the light and in the dark scheme.
accessibility-done-4 = Every chart has the table of its numbers beside it.
accessibility-known = What is known to fall short
accessibility-known-1 = Original papers published elsewhere, to which these pages lead, may not be accessible.
accessibility-known-2 = Texts of the record are in their original language only.
accessibility-tested = How it is tested
accessibility-tested-1 = Against the Web Content Accessibility Guidelines 2.2, level AA, automatically on every page in English and Arabic at the width of a phone and of a desk, and by hand.
accessibility-tell-us = Tell us what does not work for you

## Privacy

privacy-lead = Reading these pages leaves no trace that we could trace back to you.
privacy-reading = When you read
privacy-reading-1 = No cookies, no scripts, no counting by others, no request to another host. The server’s log notes what was asked for and when, so that faults can be found.
privacy-signed-in = When you sign in
privacy-signed-in-1 = One cookie keeps you signed in on your device. No script reads it and no other site receives it; on a device that others use it ends with the browser. The page for signing in has one small script, for passkeys alone. On your account page you see where you are signed in, end it, and have what we keep of you destroyed.
privacy-record = People in the record
privacy-record-1 = Officers named with their office in issued papers are public facts and stay in the record. Everything else about people is kept apart from the record of acts.
privacy-record-2 = What is kept apart can be destroyed; the page then says “withheld”, and the record still verifies.
privacy-ask = Ask about data on yourself

## When something is wrong

# $status: the number browsers know
problem-number = Answer { $status }
problem-kept = Nothing was changed by this, and nothing you did elsewhere is lost.
problem-way-back = Back to the page you came from
problem-go-on = Where to go on
problem-to-dialogues = All dialogues
problem-to-papers = All papers
problem-to-search = Search the record
problem-to-contact = Tell us what you were looking for
problem-not-found = There is nothing at this address
problem-not-found-why = The address may be mistyped, or what was here may not be public. Addresses of dialogues and papers do not change.
problem-wrong = Something in the address does not make sense
problem-forbidden = This is not for you to see
problem-forbidden-why = What is here is meant for a smaller circle of readers.
problem-not-allowed = This address takes no such request
problem-not-allowed-why = It can be read, and nothing can be sent to it.
problem-too-long = The address is too long
problem-too-long-why = No address of this site is that long. Please shorten what follows the question mark.
problem-too-large = That is too much at once
problem-too-large-why = What was sent is larger than anything this site takes.
problem-slow = This took too long
problem-slow-why = The server is busy or was being stopped. Please try again in a minute.
problem-busy = Too many ask for this at once
problem-busy-export-why = The whole record is given to two at a time. Please try again in a minute; the pages of this site are there meanwhile.
problem-busy-past-why = To show the record as of a day past, it is read again from its first entry, one day at a time, and many are waiting already. Please try again in a minute; the record as of today is there meanwhile.
problem-busy-work-why = This takes the server some work, and many are waiting for it already. Please try again in a minute.
problem-broken = Something went wrong on our side
problem-broken-why = The fault has been noted. The record itself is not touched by a page that fails.
# $given: what was given, for all of these
wrong-request = The request could not be read.
wrong-day = “{ $given }” is not a day. A day is written like 2024-04-05.
wrong-day-ahead = { $given } has not come yet. The record can be seen as of today or of a day before.
wrong-year = “{ $given }” is not a year. A year has four digits, like 2024.
wrong-topic = “{ $given }” is not one of the five topics.
wrong-theme = “{ $given }” is not one of the themes.
wrong-kind = “{ $given }” is not a kind that can be chosen here.
wrong-sort = The list cannot be sorted by “{ $given }”.
wrong-paper-kind = “{ $given }” is not a kind of paper.

## Forms and desks: what stands around every question

form-optional = (optional)
# Said before what is wrong with an answer, for those who hear the page
form-error = Error:
form-meanwhile = Somebody else saved this meanwhile. What you entered is still here, and beside it stands what was saved. If you save now, yours takes its place.
form-stands-now = Stands now: { $what }
form-stands-empty = Nothing stands here now.
form-stands-ticked = It is ticked now.
form-stands-unticked = It is not ticked now.
form-errors = Some answers need another look
form-choose = Choose from the list
form-change = Change
form-day = Day
form-month = Month
form-year = Year
# $what: what the row of a list is about
form-pick = Select { $what }
# A number follows
form-picked = Selected:
# $name: a file's name
form-file-here = { $name } has arrived. Choose a file only to put it in the place of this one.
form-continue = Continue
form-later = Save and come back later
form-back = Back
# $step, $steps: numbers; $title: what this step is about
form-step = { $step } of { $steps }: { $title }
# $time: a time of day
form-saved = Saved at { $time }.
# Between a name and what it names.
colon = { ": " }
# $limit: how many words there may be; $n: how many there were
form-words =
    { $limit ->
        [one] At most { $limit } word; { $n } when last saved.
       *[other] At most { $limit } words; { $n } when last saved.
    }
demonstration-bar = Demonstration: organizations, delegations and their users are fictitious, and no message leaves this machine.
demonstration-mailbox = Read the messages sent
# $role: in whose place one stands
acting-as = You act as { $role }.
acting-leave = Leave this role
