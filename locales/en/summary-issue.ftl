# From a draft of the Chair's summary to an issued paper, and what stands beside it.

summary-edition-first = Summary
summary-edition-revision = Revision
summary-edition-correction = Correction
summary-edition-reissue = Reissue
issue-approval = Clearing and approval
issue-approval-lead = What is cleared and approved is the text below, word by word and with its counts as they stand now. If a word or a count changes afterwards, it has to be approved again.
issue-unread = To be mended first
issue-unread-lead = What stands here would be printed as it was typed: a value that the record does not hold, a name that it does not know, or a sign that is not closed. Nobody can clear, approve or issue the text before it is mended. A sign that is meant as itself is typed with \ before it.
issue-unread-at =
    { $number ->
        [0] “{ $typed }”: { $paragraph } (a heading)
       *[other] “{ $typed }”: { $paragraph } (paragraph { $number })
    }
issue-clearing = Cleared by an editor
issue-cleared = Cleared { $when }
issue-clearing-reopened = The text has changed since it was cleared
issue-not-cleared = Not cleared yet
issue-clear-lead = You say that this text may go to the Chair.
issue-clear = Clear this text
issue-chairs = Approved by the Chair
issue-no-chair = The record does not say who chaired this dialogue, so nobody can approve the summary.
issue-chair-not-yet = Not approved yet
issue-chair-approved = Approved
issue-chair-reopened = Approved another text
issue-chair-in-writing = Revision { $revision }; received in writing on { $day }, entered { $when }
issue-chair-in-person = Revision { $revision }, { $when }
issue-differs = What stands now is not what was approved:
issue-differs-changed = { $paragraph } (now paragraph { $number }): other words
issue-differs-added = { $paragraph } (now paragraph { $number }): new
issue-differs-removed = { $paragraph } (was paragraph { $number }): taken out
issue-differs-moved = { $paragraph } (now paragraph { $number }): stands elsewhere
issue-differs-count = { $paragraph } (paragraph { $number }): names a value of the record; a value has changed
issue-differs-value = { $paragraph } (paragraph { $number }): { $value } – approved as { $then }, now { $now }
issue-differs-print = Its words and values are the same; how they are printed has changed
live-ngo = NGOs
live-other = other stakeholders
live-academia = academia
live-private-sector = private sector
live-comments = written comments posted
live-speakers = speakers
live-date = date of the dialogue
live-ordinal = place of the dialogue in its year
issue-received = On which day was the approval received in writing?
issue-approve-as = Approve as { $name }
issue-approve-for = Enter the approval of { $name }
issue-warnings = Warnings that are open
issue-no-warnings = None
issue-warnings-all = All warnings
issue-waived =
    { $n ->
        [one] One warning was let be, with a reason.
       *[other] { $n } warnings were let be, with a reason each.
    }
issue-paragraph = Paragraph { $number }
issue-paragraphs =
    { $n ->
        [one] Paragraph { $numbers }
       *[other] Paragraphs { $numbers }
    }
issue-text = The text as it would be printed
issue-no-day = Give a day.
issue-sharing = Who sees the draft
issue-sharing-change = Change who sees the draft
issue-sharing-lead = Delegations get no draft unless the Chair so decides. They see the text alone, never what it rests on, and can propose changes.
issue-shared-none = No delegation sees the draft.
issue-shared-all = All delegations that take part see the draft. Decided { $day }.
issue-shared-some = These delegations see the draft: { $states }. Decided { $day }.
issue-share-states = States, by code
issue-share-states-hint = Two letters each, for example “at, ke”. Empty means all that take part.
issue-share-decided = On which day did the Chair decide?
issue-share-end = Show it to no delegation any more
issue-share = Save
issue-no-such-state = One of these codes is not that of a State.
issue-issue = Issue
issue-again = Issue a revision, a correction or a reissue
issue-issue-lead = The text becomes a paper of the record in all formats, at the address of the dialogue. Feeds, search and open data follow by themselves; letters to the Chairs are drafted.
issue-unchanged = No word of the text has been changed since the newest edition was issued.
issue-missing = Before it can be issued
issue-missing-lead = This is still to be done. The button to issue the summary appears when nothing is missing.
issue-missing-tried = Nothing was issued.
issue-missing-clearing = An editor clears the text as it stands now.
issue-missing-approval = { $name } approves the text as it stands now.
issue-open-warnings =
    { $n ->
        [one] One is open: settle it, or let it be with a reason
       *[other] { $n } are open: settle them, or let them be with a reason
    }
issue-links = Addresses
issue-links-here =
    { $n ->
        [0] None leads to this site.
        [one] One leads to this site and is there.
       *[other] { $n } lead to this site and are there.
    }
issue-links-outside =
    { $n ->
        [0] None leads elsewhere.
        [one] One leads elsewhere.
       *[other] { $n } lead elsewhere.
    }
issue-link-malformed = is not an address that can be opened
issue-link-two-targets = leads to two different places
issue-link-not-here = is not a page of this site
issue-theme = Theme: { $theme }
issue-kind = As what is it issued?
issue-symbol = Symbol
issue-symbol-hint = As the secretariat assigned it; never invented. Leave it empty where there is none.
issue-date = Date of the paper
issue-corrections = What is put right
issue-corrections-hint = In words for everybody; it stands in the log of corrections.
issue-links-open = Addresses that you opened and found right
issue-links-open-hint = Open each one and tick it.
issue-no-kind = Say as what it is issued.
issue-no-symbol = This is not a symbol of the series.
issue-links-unopened = Open every address and tick it.
issue-publisher = The secretariat
issue-editions = Editions and corrections
issue-editions-none = Nothing has been issued yet.
issue-editions-public = As everybody sees it
issue-done = The summary is issued.
issue-letters-there = Letters in the outbox
issue-no-meeting = Choose a meeting.
issue-told =
    { $n ->
        [0] No letter was drafted.
        [one] One letter was drafted. It waits for you to release it.
       *[other] { $n } letters were drafted. They wait for you to release them.
    }
issue-untold =
    { $n ->
        [one] One person who took part has not been written to about the newest edition.
       *[other] { $n } people who took part have not been written to about the newest edition.
    }
issue-transmit = Transmit
issue-transmit-to = To which meeting?
issue-transmit-none = The record knows no later meeting of the same working group yet.
issue-letters = Letters
issue-letters-draft = Draft letters
issued-summary = Chair’s summary
issued-edition = { $edition } { $number }
issued-newest = Newest edition
issued-replaced = Replaced
issued-replaced-by = Replaced; newest: { $edition }
issued-transmitted = Transmitted to the { $meeting }
issued-themes = Themes
issued-themes-lead = The same for everybody. It says what paragraphs are about, and nothing of who spoke.
issued-scale = What words of quantity mean
issued-scale-lead = How many different speakers stand behind a word, at the least. “Some” begins at two.
issued-beside = Beside this paper
issued-later = There is a later edition of this text:
issued-before-it = Transmitted to this meeting
translation-title = Unofficial translations
translation-lead = The paper exists in its language of submission only. These translations are not official; the paper prevails.
translation-unofficial = Unofficial translation. It is not a document of the United Nations; the paper in its original language prevails.
translation-progress = { $done } of { $all } parts final
translation-of = Unofficial translation: { $language }
translation-missing = [Not translated yet]
translation-parts = Parts
translation-state-missing = Missing
translation-state-draft = Draft
translation-state-revised = Revised
translation-state-final = Final
translation-shown-whole = Everybody sees all that is written, also what is not final.
translation-show-final = Show only what is final
translation-shown-final = Everybody sees only what is final.
translation-show-whole = Show all that is written
translation-original = Original
translation-stands = What stands now
translation-words = Translation
translation-words-hint = Footnotes are written ^[like this] where their sign stands.
translation-state = How far is it?
translation-save = Save and go on
translation-no-state = Say how far it is.
translation-part-title = Title
translation-part-heading = Heading { $number }
translation-translate = Translate
plain-title = In plain words
plain-not-official = Written by people to help readers. It is not official and not part of the paper; the paper prevails.
plain-write = Write it in plain words
plain-write-lead = One screen for readers in a hurry. Write the original first; translations can follow. Leave an empty line between two paragraphs.
plain-words = In plain words
plain-publish = Publish it in plain words
plain-publish-lead = Everybody who can read the paper can read it then, marked as not official. A language that is missing shows the original, and says so. Versions that were published stay readable.
plain-to-paper = Read the paper
error-report = Report an error of fact
error-lead = The summary is the Chair’s own, and opinions about it are not answered here. If a fact is wrong (a number, a date, the name of a body), say so. The secretariat answers.
error-who-sees = Only you and the secretariat see what you write. It is kept for a year, as the schedule of retention says.
error-thanks = Thank you. The secretariat has it, and will answer here.
error-paragraph = Paragraph
error-paragraph-hint = Its number; empty if it is elsewhere.
error-wrong = What is wrong?
error-wrong-hint = The words as they stand in the paper.
error-right = What is right?
error-source = Where can it be checked?
error-source-hint = A document, an address.
error-send-report = Report
error-sign-in = Sign in to report an error
error-with-a-seat = Or open the link of your confirmation: the code of a seat is enough.
error-all = What was reported
error-mine = What you reported
error-one = Reported error { $number }
error-answer = Answer
error-corrected-in = Where it was put right
error-outcome-none = Waits for an answer
error-outcome-accepted = Accepted; to be put right
error-outcome-corrected = Put right
error-outcome-not-accepted = Not accepted
error-outcome = What became of it?
error-elsewhere = Elsewhere in the paper
error-too-many = You have reported as much as can be reported in a day.
error-in = Paper
error-place = Place
error-reported = Reported
error-state = State
error-edition = In which edition was it put right?
error-words = Words to whoever reported it
error-words-hint = Needed where it is not accepted.
error-send = Send the answer
error-no-edition = Choose the edition in which it was put right.
error-no-outcome = Say what became of it.
recorded-title = What was recorded of what you said
recorded-lead = Your interventions were recorded on these items and under these themes. Nobody outside the secretariat’s note-takers learns that they were yours, and the summary names no speaker.
recorded-no-themes = No theme was noted.
office-errors =
    { $n ->
        [one] One reported error
       *[other] { $n } reported errors
    }
