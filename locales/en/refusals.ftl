# Why something may not be done. Each says what is lacking and, where there is a way, the way.

refused-not-yours = None of your roles allows this here. If one should, ask an officer of the secretariat.
refused-already-open = The record is open already.
refused-not-yet-open = The record has not been opened yet.
# $row
refused-no-such-content = The vault holds no content { $row }.
refused-retention-not-ended = This content is to be kept longer.
# $bytes, $most
refused-content-too-long = The text has { $bytes } bytes; at most { $most } are kept.
# $name
refused-file-handed-in-already = The file “{ $name }” has been handed in already. Upload it again if it is needed in another place.
refused-ends-before-it-begins = The last day is before the first.
# $source
refused-no-such-source = The register of sources has no “{ $source }”. Register the source first.
# $group, $number
refused-no-such-meeting = The calendar has no meeting { $number } of the group “{ $group }”. Enter the meeting first.
refused-report-after-close = A report is adopted at the meeting or on the day after it closes.
refused-officer-of-another-group = The officer belongs to another working group than the meeting.
# $dialogue
refused-dialogue-exists = The dialogue { $dialogue } is in the record already.
# $dialogue
refused-no-such-dialogue = The record has no dialogue { $dialogue }.
# $dialogue
refused-not-open = The sitting of { $dialogue } is not open.
# $dialogue
refused-no-longer-planned = The dialogue { $dialogue } is no longer only planned: its sitting opened, it was held, or it was cancelled.
refused-nothing-changed = Nothing would change.
refused-no-meeting = A dialogue follows at least one meeting of a working group.
# $group
refused-group-twice = The working group “{ $group }” is named twice.
# $chair
refused-chair-of-another-group = { $chair } is not an officer of a working group that this dialogue follows.
# $group
refused-group-without-chair = A joint dialogue is chaired by at least one officer of each group; “{ $group }” has none.
refused-decision-without-reference = Name the document that records the Chair’s decision, in at most 80 characters.
# $group, $number
refused-report-not-adopted = Meeting { $number } of the group “{ $group }” has not closed, or its report was not adopted. The sitting opens after that, or by the Chair’s recorded decision.
# $parts, $stated
refused-counts-contradict = Academia and the private sector make { $parts }, but { $stated } others are stated.
# $value
refused-figure-twice = The same figure stands twice; one of them is { $value }.
# $paper
refused-symbol-taken = This symbol belongs to the paper { $paper }.
refused-more-than-all = A share is at most 100 per cent.
# $field
refused-text-missing = Something that is needed is missing here.
# $field, $most
refused-text-too-long = This text is too long. Most characters: { $most }.
# $field
refused-text-unprintable = This text has characters that cannot be shown. Type it anew instead of pasting it.
refused-no-such-person = The record knows no such person.
refused-address-known = This address is already in use. Sign in with it instead.
refused-no-address = This is not an e-mail address. It has the form name@example.org.
refused-no-such-language = This language is not known here.
# $role
refused-role-held-otherwise = This role is not held in this way: delegates act for a State, members of the extended Bureau for a regional group, focal points and representatives for an organization, all others for the office.
refused-no-such-organization = The record has no such organization.
# $most
refused-too-many-colleagues = No more people can stand for this organization. Most: { $most }.
# $area
refused-no-such-area = “{ $area }” is no country or area that this record knows.
refused-no-note-verbale = A delegation’s users are designated by note verbale. Enter the State’s note first and name it.
refused-note-from-the-future = The note verbale is dated after today.
refused-note-scanned = This note verbale has a scan already. Ask the office to replace it.
refused-two-delegations = This person belongs to another State’s delegation. Nobody acts for two.
refused-no-such-role = This person does not hold this role.
refused-last-officer = This is the last officer. Name another one first.
# $most
refused-too-many-passkeys = No more passkeys can be added. Most: { $most }. Remove one that is no longer used.
refused-no-such-passkey = There is no such passkey.
# $application
refused-application-undecided = The application { $application } is not yet decided. Withdraw it first, or wait for the decision.
refused-merged = This entry went into another one. Go on with that one.
refused-only-academics-as-persons = Only academics apply as persons. All others apply for an organization.
# $most
refused-too-many-organizations = You are the focal point of too many organizations to enter another. Most: { $most }. Ask an officer.
refused-merge-into-itself = These are one entry already.
refused-merge-person = A person and an organization are not one.
# $session
refused-no-such-session = The calendar has no session { $session } of the Conference. Enter it first.
refused-observer-not-referred = An organization in consultative status is not referred on an objection: it is accorded the status unless the Conference decides otherwise.
refused-observer-does-not-follow = This status does not follow from what is recorded of that session.
refused-no-website = This is not the address of a website. It has the form https://example.org.
refused-no-such-list = There is no such list.
# $dialogue
refused-nothing-to-circulate = No application for { $dialogue } has sufficient information and waits for a list.
# $first, $second
refused-organization-listed-twice = { $first } and { $second } are of one organization. Set one of them aside as a duplicate first.
# $application
refused-row-withheld = What { $application } said is no longer in the vault, so it cannot be listed. Set it aside or ask the applicant.
refused-window-in-the-past = The window must close later than now.
refused-window-ended = The window has ended. It stays ended, so that whoever was late stays late.
refused-window-not-later = An extension gives the window a later end, never an earlier one.
refused-window-still-open = The window is still open.
# $application
refused-no-such-application = The record has no application { $application }.
# $application
refused-not-on-a-list = { $application } is on no list that was circulated.
# $application
refused-case-withdrawn = The applicant withdrew { $application }.
# $application
refused-expressed-already = Your State has already expressed itself on the organization of { $application }. Withdraw or discard that first.
refused-no-such-objection = There is no such objection or expression of support.
refused-no-such-note = There is no such note verbale of this State. Enter the note first.
refused-note-missing = A withdrawal by the head of delegation cites a note verbale of the State.
refused-received-in-the-future = The paper cannot have been received later than now.
refused-no-draft = Nothing here waits for confirmation.
refused-only-drafted = This is only a draft. Discard it instead of withdrawing it.
refused-withdrawal-drafted = A withdrawal is drafted already and waits for the head of delegation.
refused-withdrawn-already = It was withdrawn already.
refused-no-case = Choose at least one application.
# $application
refused-case-twice = { $application } is named twice.
refused-decision-in-the-future = A decision is entered when it was taken, not before.
refused-basis-of-the-policy = What the policy decides follows by itself when the window ends; nobody enters it.
refused-vote-missing = State the votes for and against, and the abstentions.
refused-vote-empty = Nobody voted for or against, so nothing was decided by vote.
# $in_favour, $against, $majority
refused-vote-contradicts = The outcome does not follow from { $in_favour } votes for and { $against } against; needed: { $majority ->
     [two-thirds] two thirds
    *[simple] a simple majority
    }.
# $application, $stage
refused-not-before-a-body = { $application } cannot be decided yet: { $stage ->
     [circulated] its list is still before its recipients
    *[other] the desk is still looking at it
    }.
# $application
refused-case-set-aside = The desk set { $application } aside: the extended Bureau, or the secretariat by delegation, may only decide not to admit it on that basis. To admit it, take it up again.
# $application, $body
refused-another-body-decides = On { $application }, this body decides: { $body ->
     [conference] the Conference
     [secretariat] the secretariat
    *[extended-bureau] the extended Bureau
    }.
# $application
refused-basis-does-not-fit = That basis does not fit { $application }: whether objections stand, and with what effect, says which basis there is.
# $application, $day, $time, $outcome
refused-decided-already = A decision on { $application } was entered on { $day } at { $time } (Vienna): { $outcome ->
     [not-admitted] not admitted
    *[admitted] admitted
    }.
# $application
refused-review-before-decision = The review of { $application } is dated before the decision it reviews.
refused-no-such-call = There is no such call, or it has not been published.
refused-call-not-drafted = This call is no longer a draft.
refused-call-unreadable = The text of this call cannot be read. Tell the secretariat.
refused-call-withdrawn = This call was withdrawn.
# $dialogue
refused-dialogue-not-public = The dialogue { $dialogue } is not public yet. Publish it before the call that names it.
refused-call-too-many-versions = This call has as many versions as the record takes.
refused-call-opened = This call has opened. The time of its opening cannot be changed any more.
refused-deadline-in-the-past = A deadline can be moved only to a time that is still to come, so that nobody becomes late by it.
# $dialogue
refused-dialogue-applied-for = Somebody has applied for the dialogue { $dialogue }. It stays in the call; cancel or postpone the dialogue itself.
refused-call-without-dialogue = A call names at least one dialogue, each once, and at most twelve.
# $dialogue
refused-call-closes-too-late = The deadline must lie before the day of the dialogue { $dialogue }.
refused-call-closes-before-it-opens = The deadline must lie after the opening of the call.
# $most
refused-call-grace = The time of grace is between 1 and { $most } minutes.
refused-call-languages = Name each language once, by its code; a dialogue has at least one, and words are given in the six official languages only.
# $language
refused-call-lacks-language = Words are missing in the language “{ $language }”. Add them, or publish without that language.
refused-call-without-words = No language has all the words of the call.
refused-call-not-open = Applications are not received yet. The page of the call says from when.
refused-after-deadline = The deadline has passed, and late applications are not received. What you wrote is kept as a draft; you may ask the secretariat.
# $questions, $most
refused-form-size = A form asks at least one question and at most { $most }; this one has { $questions }.
# $question
refused-form-section = The section “{ $question }” has no questions, or its key is not a key or stands twice.
# $question
refused-form-key = The key “{ $question }” is not made of small letters, digits and hyphens, or stands twice.
# $question
refused-form-limits = The limits of the question “{ $question }” cannot be kept: words, numbers or the time its answer is kept.
# $question
refused-form-circulates-contact = The question “{ $question }” asks how somebody can be reached, or for a file. Its answers are never circulated.
# $question
refused-form-condition = The condition of the question “{ $question }” must point to an earlier question and to answers that can be given there.
# $question
refused-form-choices = The question “{ $question }” needs between 2 and 60 answers to choose from, each with a key of its own.
# $question
refused-form-wording = The words at “{ $question }” are missing, too long, or in a language that is not one of the six.
# $dialogue
refused-dialogue-not-called = This call is not for the dialogue { $dialogue }.
refused-no-dialogue-chosen = Choose at least one dialogue.
refused-answers = An answer needs to be corrected before the application can be received. The form shows which.
# $application
refused-already-applied = This organization has applied already: { $application }. Amend that application, or withdraw it first.
refused-series-full = The series of references is used up.
refused-file-not-stored = A file did not reach us. Attach it again.
refused-amended-after-deadline = The deadline has passed. The application stands as it was submitted; the office may still ask you questions.
refused-left-the-desk = This case is no longer with the screening desk: it is on a list, decided or withdrawn.
refused-no-such-inquiry = The office has not asked this question.
refused-already-answered = This question has been answered already.
refused-already-withdrawn = This application was withdrawn already.
refused-withdrawn-too-late = The sitting has opened, or the dialogue was cancelled. There is nothing left to withdraw from.
refused-too-many-notes = This application has as many notes as the record takes.
refused-too-many-inquiries = The applicant has been asked as many questions as the record takes.
refused-second-pair-of-eyes = You proposed this yourself. Another officer must look at it.
refused-not-a-screener = This person does not screen applications for these dialogues.
refused-inquiry-clock = Give the applicant a time that is still to come, within a year.
# $dialogue
refused-registration-not-arranged = The secretariat has not set seats and limits for { $dialogue } yet. People can be named once it has.
# $dialogue
refused-registration-closed = People can no longer be named or exchanged for { $dialogue }. Write to the secretariat if something must change.
# $dialogue
refused-dialogue-cancelled = The dialogue { $dialogue } will not be held.
# $dialogue
refused-not-admitted = The organization is not admitted to { $dialogue }. People are named after it has been admitted.
# $most
refused-too-many-people = An organization names at most { $most } people here. Give a place back first, or ask the secretariat.
refused-already-registered = Your organization has named this person already.
# $participant
refused-no-such-participant = The record has no participant { $participant }.
refused-seat-gone = This place was given back or revoked. Name the person again if a place is wanted.
refused-online-without-address = The online room is entered by a personal link: give the person’s own e-mail address.
refused-gender-unknown = Choose one of the answers offered for gender, or none.
# $at
refused-already-came = This person was checked in already: { $at }. Undo that first if it was a mistake.
refused-did-not-come = This person has not been checked in.
# $at
refused-not-yet-happened = { $at } has not come yet. Enter when it happened.
# $day
refused-not-the-day = People can be checked in only for the day of the dialogue, { $day }. Where it was held on another day, an officer enters that first.
refused-no-seat = This person has no confirmed seat. An officer can let in somebody who waits.
# $most
refused-people-per-organization = Let each organization name at least one person, and at most { $most }.
refused-seats-twice = The same seats stand twice: each mode and kind once.
refused-online-room = The address of the online room begins with https://.
# $most
refused-too-many-delegations = A list of delegations has at most { $most } lines.
# $most
refused-delegation-too-large = A delegation has at most { $most } people here. Look at the line again.
refused-delegation-unnamed = A State stands by its code alone; an entity or an intergovernmental organization by its name alone.
# $name
refused-delegation-twice = “{ $name }” stands twice on the list.
# $letter
refused-no-such-letter = The record has no letter { $letter }.
refused-letter-not-a-draft = Only a draft can be edited or thrown away. This letter has left the drafts.
refused-letter-not-to-release = A letter is released as a draft, or again after it failed or its outcome stayed unknown. One of these is on its way, was sent or was thrown away; none was released.
refused-letter-not-released = The letter is not released for this attempt.
refused-letter-not-attempted = The letter was not being sent.
refused-letter-without-text = The text of a letter is no longer kept. Write it anew.
refused-letter-to-nobody = The record has nobody to write to here: unknown, or forgotten at their own wish.
# $most
refused-too-many-letters = At most { $most } letters are taken at once.
# $least, $most
refused-months-out-of-bounds = A time is at least { $least } and at most { $most } months.
refused-own-proposal = You proposed these times yourself. Let another officer approve them, or confirm that there is none.
# $number
refused-no-such-proposal = Proposal No. { $number } is no longer waiting. Look at the page again.
# $how, $who, $number
refused-floor-moved-on = The floor has moved on: { $how ->
     [nobody] nobody has it now
     [number] participant { $number } has it now
    *[name] { $who } has it now
    }. Look at the list again; nothing was changed.
refused-list-closed = The list of speakers is closed. The Chair may open it again.
refused-list-not-open-yet = The list of speakers is not open yet.
# $most
refused-list-full = The list is full. Most names: { $most }.
refused-on-the-list-already = This speaker is on the list already.
# $most
refused-too-many-requests = This has been asked for too often. Most times: { $most }. Speak to an officer.
refused-not-a-state = Only a State may ask for this.
# $manner
refused-manner-not-set = For this item, { $manner ->
     [right-of-reply] rights of reply
    *[point-of-order] points of order
    } are not provided for.
refused-answers-no-question = An answer belongs to a question on this item that was not withdrawn.
refused-panel-by-the-office = The panel is set in the programme.
# $item
refused-no-such-item = The programme in force has no item { $item }.
refused-no-such-request = There is no such request for the floor.
refused-no-such-statement = There is no such statement.
refused-no-such-comment = There is no such comment.
refused-comments-deadline = The last day must lie ahead, after the first, and no more than two years later.
refused-comments-number = Each organization may hand in from 1 to { $most } comments.
refused-comments-words = Set a limit from { $fewest } to { $most } words.
refused-too-many-entries = Name no more than { $most }.
refused-comments-not-taken = Written comments are not taken for this dialogue.
refused-comments-not-open = Written comments are taken from { $opens }.
refused-comments-closed = Written comments were taken until { $closed }.
refused-comments-not-for-you = You cannot hand in a comment on behalf of this organization for this dialogue.
refused-comments-enough = No more than { $most } can be handed in for one organization or person. Take one back first, or send it as a new version of another.
refused-comment-empty = Write your comment, or add it as a file.
refused-comment-too-long = This has { $words } words. Shorten it to { $most }.
refused-no-annex = This window takes nothing for the office alone.
refused-nothing-such-asked = One of the questions or items is no longer there. Choose again.
refused-no-file-before = The version before had no file. Add it again.
refused-comment-as-it-stands = This cannot be done with the comment as it stands now.
refused-comment-moved-on = A newer version of this comment has come: version { $version }. Read it first.
refused-comment-not-to-be-posted = Its author does not want it posted.
refused-naming-without-organization = A comment in your own name cannot be posted under an organization’s.
refused-naming-is-the-authors = Only its author can let more be shown.
refused-naming-posted = It is posted already. You can let less be shown, or take it off.
refused-no-such-cosigner = This organization is asked here and answers itself.
refused-questions-answered = Comments have come that answer these questions by number. Add new ones at the end.
refused-no-such-contribution = There is no such contribution.
refused-contribution-not-for-you = You cannot hand in a contribution on behalf of this organization.
refused-contribution-without-topic = Choose at least one topic.
refused-contribution-year = Give a year from { $first } to { $last }.
refused-research-without-reference = Say what is contributed: at least one work or set of data.
refused-reference-without-research = Only research and data have references. Choose “Research or data”, or leave these fields empty.
refused-contributions-enough = { $most } contributions of yours are waiting. Wait until some are decided on, or take one back.
refused-contribution-as-it-stands = This cannot be done with the contribution as it stands now.
refused-contribution-moved-on = A newer version of this contribution has come: version { $version }. Read it first.
refused-posting-is-the-speakers = Whom a statement may be shown to is for its speaker to say; you may only keep it closer.
refused-posting-as-before = That is what was said before.
refused-statement-empty = Paste the text, or choose a file.
# $most
refused-words-not-said = The words cannot be read out of this file. Say how many it has, from 1 to { $most }, or paste the text.
refused-no-such-speaker = There is no such speaker here, or they have no confirmed seat.
refused-item-not-taken = This item is not before the meeting.
refused-somebody-speaks = Somebody still has the floor. End the speech first.
refused-has-the-floor = This speaker has the floor.
refused-spoke-already = This speaker has already spoken.
refused-left-the-list = This name is no longer on the list.
refused-paused-already = The clock is stopped already.
refused-not-paused = The clock is running.
refused-nothing-to-undo = There is no step to take back.
# $most
refused-too-many-moves = The order of this item was changed by hand too often. Most times: { $most }.
# $most
refused-too-many-named = No more speakers can be named without a registration. Most: { $most }.
refused-not-a-colleague = A place is passed on to a colleague of the same organization who has a seat.
refused-meeting-over = The meeting is over. What happened can still be entered afterwards.
# $minutes
refused-spoken-length = A speech takes between one second and { $minutes } minutes.
# $from, $to
refused-spoken-overlaps = Somebody else had the floor then: from { $from } to { $to } (Vienna). Correct the times.
refused-no-programme = There is no draft to issue.
refused-programme-unreadable = The words of the draft can no longer be read. Save the draft again.
# $most
refused-programme-versions = The programme has as many versions as the record takes: { $most }.
# $most
refused-programme-sittings = Sittings follow each other, end after they begin, and last at most twelve hours. Most sittings: { $most }.
# $most
refused-programme-items = A programme has at least one item. Most items: { $most }.
# $item
refused-programme-item = Item { $item } has no number of its own or stands in no sitting, or the items do not follow the sittings.
# $item
refused-programme-minutes = Item { $item } or somebody named for it is given more time than a sitting has.
# $item
refused-programme-panel = Too many people are named for item { $item }, or somebody is named twice.
# $item
refused-programme-speaker = Somebody named for item { $item } has no confirmed seat and was not introduced.
refused-programme-words = Words or a document are given for an item that the programme does not have.
# $most
refused-programme-documents = Too many documents. Most: { $most }.
# $item
refused-item-in-use = Item { $item } cannot be left out: it is before the meeting, or somebody asked for the floor on it.
refused-draft-moved-on = Somebody else saved the draft at the same moment. Nothing of yours is lost: look at what stands now, and save again.
refused-chairs = Name two to { $most } Chairs who share the meeting, each once, or none.
refused-no-such-chair = Choose among the Chairs of this dialogue.
refused-nobody-presides = One of the Chairs must be there: somebody presides.
refused-no-such-sitting = The programme has no such sitting.
refused-rules-precedence-twice = Each rule of order stands once.
# $most, $minutes
refused-rules-limits = At most { $most } limits, none longer than { $minutes } minutes.
# $most
refused-rules-places = A speaker holds at least one place on the list at a time. Most: { $most }.

# Before and after the meeting.
refused-evaluation-option = Choose one of the answers that are offered.
refused-evaluation-empty = Answer one question at least, or write what you would change.
refused-evaluation-days = The form can be open for { $least } to { $most } days.
refused-evaluation-shorter = The form is open already, and people were told how long. It can be kept open longer, not shorter.
refused-evaluation-over = The form closed at { $closed }. Answers cannot be given or changed any more.
refused-evaluation-not-yet = The form opens when the meeting ends: { $opens }.
refused-evaluation-too-often = You have changed your answers { $most } times. They stay as they are.
refused-evaluation-not-over = The form is still open, or its answers were laid together already.
refused-adopted-moved-on = Somebody else has written or published this text meanwhile. Look at what stands now; what you typed is still below.
refused-adopted-without-original = Write the text in the language you chose as the original.
refused-adopted-nothing = There is no draft to publish.
refused-no-such-paper = There is no paper { $paper } that everybody may read.
refused-panel-items = Choose the items of the issued programme that you look for panellists for.
refused-panel-deadline = The last day must lie ahead, and after the first.
refused-panel-not-open = Proposals are taken from { $opens }.
refused-panel-closed = Proposals were taken until { $closed }.
refused-panel-no-call = There is no call for panellists for this meeting.
refused-proposal-decided = This proposal has been decided on.
refused-proposal-of-another = Somebody else has proposed this person for this item already.
refused-proposal-too-often = A proposal can be written { $most } times. It stays as it is.
refused-proposals-too-many = One person can be proposed for { $most } items.
refused-proposal-withdrawn = This proposal was taken back.
refused-too-many-words = Shorten this to { $most } words.

# Suggestions over the years
refused-suggestion-no-summary = “{ $paper }” is not a summary of a dialogue that everybody may read. Suggestions are taken from such summaries only.
refused-suggestion-no-paragraph = Give at least one paragraph of the summary by its number.
# $last: the number of its last paragraph
refused-suggestion-beyond-paper = The summary has { $last } numbered paragraphs; one of these numbers is higher.
# $most: a number
refused-suggestion-waivers = At most { $most } warnings can be let be in one entry. Use other words.
refused-suggestion-sources-many = A suggestion can be taken from { $most } papers, and from { $paragraphs } paragraphs of each.
refused-no-such-suggestion = There is no suggestion { $suggestion } that stands.
refused-suggestion-moved-on = Somebody else has changed this entry meanwhile. Look at what stands now; what you typed is still below.
refused-suggestion-taken = There is an entry at the address “{ $suggestion }” already. An address keeps its meaning; choose another.
refused-suggestions-many = The record holds { $most } suggestions already.
refused-suggestion-themes = Choose from one to { $most } themes.
refused-suggestion-split = Choose some of the paragraphs of this entry, and leave some.
refused-no-such-reference = This entry has no such reference.
refused-references-many = An entry has room for { $most } references.
refused-reference-to-come = { $day } has not come yet.
refused-reference-not-later = { $day } is not later than { $raised }, when this was first suggested. Only later documents are referred to.
refused-reference-sources = Name from one to { $most } sources of the register, each once.
refused-suggestion-without-original = There are no words in the language that you named as the original.
