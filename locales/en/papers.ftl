# Agreed language: the fixed phrases of papers, in our own words. An installation may replace any
# message by its approved wording. The comment above a message names the variables it is given,
# whether ours uses them or not. Words for numbers are lower case unless their name ends in
# "capital"; "joint" is yes or no; marks are what the paper sets where a footnote is called, and
# empty where none is.

## Furniture

united-nations = United Nations
distr-general = Distr.: General
# The language of this edition; English shows none.
language-line = { "" }
# $language: ar, en, es, fr, ru or zh
original =
    Original: { $language ->
        [ar] Arabic
        [zh] Chinese
        [es] Spanish
        [fr] French
        [ru] Russian
       *[en] English
    }
# $language: ar, en, es, fr, ru or zh
language-only =
    { $language ->
        [ar] Arabic only
        [zh] Chinese only
        [es] Spanish only
        [fr] French only
        [ru] Russian only
       *[en] English only
    }
conference-name = Conference of the Parties to the United Nations Convention against Transnational Organized Crime
mechanism-name = Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
# $ordinal: in words, as numbers::session_ordinal says it
session-line = { $ordinal } session
# $ordinal: as numbers::meeting_ordinal says it
meeting-line = { $ordinal } meeting
# $place, $dates: as dates::range_line says them
place-line = { $place }, { $dates }
# $number, $provisional: yes or no, $mark
agenda-line =
    { $provisional ->
        [no] Agenda item { $number }{ $mark }
       *[yes] Item { $number } of the provisional agenda{ $mark }
    }
# $symbol
agenda-note = { $symbol }.
note-by-the-secretariat = Note by the Secretariat
summary-by-the-chair = Summary by the Chair
summary-by-the-co-chairs = Summary by the Co-Chairs
draft-not-official = DRAFT – not an official document
informal-not-official = FOR INFORMATION – not an official document
# $symbol
reproduced-from-issued = Reproduced from { $symbol } as issued; the issued paper prevails.
# $address: without https:// before www
available-at = Available at { $address }.
end-of-paper = ***

## The consolidated Note

note-title = Summaries by the Chairs of the constructive dialogues held under paragraph 53 of the procedures and rules for the functioning of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
note-title-short = Constructive dialogues: summaries by the Chairs
note-agenda-title = Review of the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
note-heading-introduction = Introduction
# $year
note-heading-year = Constructive dialogues held in { $year }
# $mark: the footnote on the resolution
note-establishment = The Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto was set up by the Conference of the Parties to the Convention in October 2018, at the ninth session of the Conference. The procedures and rules by which it works are annexed to Conference resolution 9/1.{ $mark }
# $address
note-establishment-note = { available-at }
note-basis = Constructive dialogues with relevant stakeholders, non-governmental organizations among them, have their basis in article 32, paragraph 3 (c), of the Organized Crime Convention and in paragraph 53 of the procedures and rules. They are a regular practice: each is convened after a working group has concluded its session and adopted its report. Their purpose is a fruitful exchange, in which participants are told how the review process is developing and what it has brought about, and are asked for inputs and suggestions, including on how the Convention and the Protocols thereto can be put into practice better.
# $year, $count, $count_words, $count_words_capital
note-year =
    In { $year }, { $count ->
        [one] { $count_words } constructive dialogue followed
       *[other] { $count_words } constructive dialogues followed
    } meetings of working groups of the Conference.
# The phrase "the 10th meeting of the Working Group …".
# $ordinal: agrees with the noun, in the genitive, as numbers::concluded_ordinal says it, $number:
# the same in figures, $count: how many groups met, $noun: meeting or session, $groups: their names
# in the form group-…-of, as a list
note-meetings =
    { $noun ->
        [session]
            { $count ->
                [one] the { $ordinal } session of { $groups }
               *[other] the { $ordinal } sessions of { $groups }
            }
       *[meeting]
            { $count ->
                [one] the { $ordinal } meeting of { $groups }
               *[other] the { $ordinal } meetings of { $groups }
            }
    }
# $ordinal: within the year, as numbers::dialogue_ordinal says it, $ordinal_capital, $joint,
# $meetings: note-meetings, $groups, $date: without its year, $date_long: with it
note-dialogue-held =
    On { $date }, after the conclusion of { $meetings }, the { $ordinal } { $joint ->
        [yes] joint constructive dialogue
       *[no] constructive dialogue
    } took place.
# Where the order within the year is not known.
# $joint, $meetings: note-meetings, $groups, $date, $date_long
note-dialogue-held-unordered =
    On { $date }, after the conclusion of { $meetings }, a { $joint ->
        [yes] joint constructive dialogue
       *[no] constructive dialogue
    } took place.
# $name: with its honorific, $office: as supplied, with the State
note-officer = { $name }, { $office }
# For dialogues chaired by officers of several groups, one phrase for each group.
# $chairing: chair, co-chairs or one-of-co-chairs, $group: in the form group-…-of, $group_name:
# without it, $officers
note-chair-of-group =
    { $chairing ->
        [co-chairs] the Co-Chairs of { $group }, { $officers }
        [one-of-co-chairs] one of the Co-Chairs of { $group }, { $officers }
       *[chair] the Chair of { $group }, { $officers }
    }
# $chairing: chair, co-chairs, one-of-co-chairs or one-of-each, $chairs: the officers, or for
# one-of-each the phrases of note-chair-of-group, as a list, $groups, $joint
note-chaired-by =
    { $chairing ->
        [co-chairs] The Co-Chairs of the Working Group presided: { $chairs }.
        [one-of-co-chairs] One of the Co-Chairs of the Working Group presided: { $chairs }.
        [one-of-each] Presiding were { $chairs }.
       *[chair] The Chair of the Working Group presided: { $chairs }.
    }
# The house form: counts in words with the figure in brackets (rule N4).
# $ngo, $ngo_words, $ngo_words_capital, $other, $other_words, $other_words_capital,
# $academia, $academia_words, $private_sector, $private_sector_words, $joint
note-counts =
    Taking part in it were { $ngo_words } ({ $ngo }) { $ngo ->
        [one] non-governmental organization
       *[other] non-governmental organizations
    } and { $other_words } ({ $other }) other relevant { $other ->
        [one] stakeholder
       *[other] stakeholders
    } ({ $academia } from academia and { $private_sector } from the private sector).
# The strict form: words or figures as rules N1, N2 and N5 decide, which is what $…_text holds.
# $ngo, $ngo_text, $ngo_text_capital, $other, $other_text, $academia, $academia_text,
# $private_sector, $private_sector_text, $joint
note-counts-strict =
    Taking part in it were { $ngo_text } { $ngo ->
        [one] non-governmental organization
       *[other] non-governmental organizations
    } and { $other_text } other relevant { $other ->
        [one] stakeholder
       *[other] stakeholders
    } ({ $academia_text } from academia and { $private_sector_text } from the private sector).
note-counts-unknown = The record holds no figures of participation for it.
# $joint, $prepared: chair or co-chairs, $mark: the footnote on the summary, $page_mark: the
# footnote on the web page, the first time only
note-summary =
    A summary of the discussions,{ $mark } prepared by the { $prepared ->
        [co-chairs] Co-Chairs
       *[chair] Chair
    }, can be found on the web page of the Mechanism.{ $page_mark }
# $title, $date: of a summary issued without a symbol
note-summary-cited = { $title }, { $date }.
# $address
note-summary-note = { available-at }
# $address
note-page-note = { available-at }

## The companions of the Note

# $year, $count, $count_words, $count_words_capital, $held: how many the year had, $held_words
note-year-in-part =
    Of the { $held_words } constructive dialogues held in { $year }, { $count ->
        [one] { $count_words } is reported here
       *[other] { $count_words } are reported here
    }.
companion-byline = Compiled from the record
companion-heading-reading = How to read this paper
compilation-title = Compilation of recommendations of the working groups and of suggestions made in constructive dialogues
compilation-scope = What the working groups decided at the meetings that the constructive dialogues followed is set out first, as far as the record holds it; then what was suggested in those dialogues.
compilation-standing = What a working group decided stands in its adopted report, which a digest in plain words does not replace. Suggestions are those of participants, as the summaries of the Chairs reflect them, and no agreed outcome. Nothing here says that one led to another.
compilation-languages = Digests and suggestions are in this language where the record holds them in it, and otherwise in the language in which they were written.
compilation-heading-decided = Recommendations of the working groups
# $meetings: as a list, with a capital, $mark: the footnote on the report
compilation-decided = { $meetings }: what was decided, in plain words.{ $mark }
# $meetings: as above
compilation-decided-none = { $meetings }: the record holds neither a digest of what was decided nor the address of the adopted report.
# $address
compilation-report-note = { available-at }
compilation-heading-suggested = Suggestions made in the dialogues
# $theme
compilation-theme = On the theme “{ $theme }”, it was suggested:
compilation-unthemed = Not grouped by theme:
# $text, $date: of the dialogue
compilation-suggestion = { $text } (dialogue of { $date })
# $text, $date: of the dialogue, $paragraph: of its summary, or several as a list, $count: how many
compilation-suggestion-of =
    { $text } (dialogue of { $date }, summary, { $count ->
        [one] para.
       *[other] paras.
    } { $paragraph })
compilation-none = The record holds no suggestions from these dialogues.
# $dialogues: as a list
compilation-without = The record holds no suggestions from the following dialogues: { $dialogues }.
annex-title = Participation in the constructive dialogues
annex-unit = The figures count organizations that took part, in the room and online together. Each set is given with the day that it describes and with its source.
annex-sums = A sum over several dialogues is a sum of attendances and not a number of organizations: an organization that took part in two dialogues counts twice.
annex-joint = A joint dialogue counts under each of its working groups; sums by working group are not to be added.
# $address
annex-charts = Charts of these figures, each with its table, can be seen at { $address }.
annex-heading-dialogues = Each dialogue
annex-heading-years = Attendances by year
annex-heading-groups = Attendances by working group
# $table: its number
annex-each = Table { $table } shows the organizations that took part in each dialogue, with the day that the figures describe.
# $table: as above
annex-years = Table { $table } shows attendances as a sum over the dialogues of each year.
# $table: as above
annex-groups = Table { $table } shows attendances as a sum over the dialogues of each working group.
annex-table-each = Organizations that took part in the constructive dialogues, by dialogue
annex-table-years = Attendances by year
annex-table-groups = Attendances by working group
annex-head-dialogue = Dialogue
annex-head-year = Year
annex-head-group = Working group
annex-head-ngo = Non-governmental organizations
annex-head-other = Other relevant stakeholders
annex-head-academia = Of which: academia
annex-head-private-sector = Of which: private sector
annex-head-as-of = As of
annex-head-counted = Dialogues counted
# $counted: dialogues whose figures are known, $dialogues: all of them
annex-counted = { $counted } of { $dialogues }
# In the place of a figure.
annex-not-known = not known
annex-all = Total
# $title, $publisher: of the source, in its own language
annex-source = { $title } ({ $publisher }).
annex-disagreeing = Other sources count otherwise.
comments-title = Written comments on the constructive dialogues
comments-notice = The views in the comments are those of their authors and of nobody else. The comments were posted as they were written.
comments-names = Each stands under the names that its author agreed to, with its title in the language in which it was written. Comments withdrawn since are counted and not listed.
comments-heading = Comments by dialogue
# $dialogue: its topics and its day, $count
comments-of = { $dialogue }:
# $dialogue: as above
comments-none = { $dialogue }: no written comments are posted.
# $count
comments-gone = Withdrawn after they were posted: { $count }.
# $title, $author: as it stands under its title, $language, $date: when it was posted, $reference
comments-line = { $title }, by { $author }; { $language }; posted on { $date }; { $reference }.
comments-anonymous = an author who is not named

## A Chair's summary

# $joint
summary-title =
    { $joint ->
        [yes] Joint constructive dialogue held under paragraph 53 of the procedures and rules for the functioning of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
       *[no] Constructive dialogue held under paragraph 53 of the procedures and rules for the functioning of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
    }
summary-heading-introduction = Introduction
summary-heading-opening = Opening
summary-heading-briefing = Briefing on how the review process is developing and on its outcomes
summary-heading-inputs = Inputs and suggestions from participants, and information on their activities, including for meeting needs for technical assistance
# $mark
summary-establishment = { note-establishment }
summary-basis = { note-basis }
# $ngo, $ngo_words, $ngo_words_capital, $other, $other_words, $other_words_capital,
# $academia, $academia_words, $private_sector, $private_sector_words, $joint
summary-counts =
    Taking part in the dialogue were { $ngo_words } ({ $ngo }) { $ngo ->
        [one] non-governmental organization
       *[other] non-governmental organizations
    } and { $other_words } ({ $other }) other relevant { $other ->
        [one] stakeholder
       *[other] stakeholders
    } ({ $academia } from academia and { $private_sector } from the private sector).
# $mark: the footnote on the web page
summary-comments = The written comments received under paragraph 53 of the procedures and rules can be read on the web page of the Mechanism.{ $mark }
# $ordinal, $ordinal_capital, $joint, $meetings: note-meetings, $date, $date_long
summary-held =
    On { $date_long }, after the conclusion of { $meetings }, the { $ordinal } { $joint ->
        [yes] joint constructive dialogue
       *[no] constructive dialogue
    } took place.
# $chairing, $chairs, $groups, $joint: as for note-chaired-by
summary-chaired-by = { note-chaired-by }
# $prepared: chair or co-chairs
summary-contents =
    { $prepared ->
        [co-chairs] The summary by the Co-Chairs is set out below.
       *[chair] The summary by the Chair is set out below.
    }
# The counts as values of the record that stand in the text; the numbers choose the form of the words.
# $ngo, $ngo_text, $other, $other_text, $academia_text, $private_sector_text
summary-counts-live =
    Taking part in the dialogue were { $ngo_text } { $ngo ->
        [one] non-governmental organization
       *[other] non-governmental organizations
    } and { $other_text } other relevant { $other ->
        [one] stakeholder
       *[other] stakeholders
    } ({ $academia_text } from academia and { $private_sector_text } from the private sector).
# The first sentence under an item of the agenda, by its kind: a proposal that people write anew.
# $number: of the item, $prepared: chair or co-chairs
summary-item-opening =
    { $prepared ->
        [co-chairs] Under agenda item { $number }, the Co-Chairs opened the constructive dialogue.
       *[chair] Under agenda item { $number }, the Chair opened the constructive dialogue.
    }
# $number: of the item, $prepared: chair or co-chairs
summary-item-briefing = Under agenda item { $number }, participants were briefed on how the review process was developing and on its outcomes.
# $number: of the item, $prepared: chair or co-chairs
summary-item-report =
    { $prepared ->
        [co-chairs] Under agenda item { $number }, the Co-Chairs reported on the meeting that had preceded the constructive dialogue.
       *[chair] Under agenda item { $number }, the Chair reported on the meeting that had preceded the constructive dialogue.
    }
# $number: of the item, $prepared: chair or co-chairs
summary-item-panel = Under agenda item { $number }, a panel discussion was held.
# $number: of the item, $prepared: chair or co-chairs
summary-item-discussion =
    { $prepared ->
        [co-chairs] Under agenda item { $number }, the Co-Chairs gave the floor to participants for their inputs and suggestions.
       *[chair] Under agenda item { $number }, the Chair gave the floor to participants for their inputs and suggestions.
    }
# $prepared: chair or co-chairs
summary-closing =
    { $prepared ->
        [co-chairs] The Co-Chairs thanked the participants for their contributions and closed the constructive dialogue.
       *[chair] The Chair thanked the participants for their contributions and closed the constructive dialogue.
    }

## Around the text

# Where the symbol of the issued paper is not known.
reproduced-without-symbol = Reproduced from the paper as issued; the issued paper prevails.
# Beside an address that leads nowhere because its source printed it so.
link-broken-at-source = broken at source
footnotes = Notes
# $mark: the number or star of the note
footnote-back = Back to the text at note { $mark }
# $number: of the paragraph in the paper
paragraph-number = Paragraph { $number }
# $number: of the table in the paper; a line of its own above its title
table-number = Table { $number }
# Beneath a table, before where its figures come from and before what has to be known to read it.
table-source = Source:
table-remark = Note:
# $head, $value: a cell of a table in a plain text that cannot have columns
table-cell = { $head }: { $value }
