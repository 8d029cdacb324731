# What search, figures, open data, feeds and the page on the API say.

## Search

search-label = Search the record
search-hint = Words in any of the six languages. Put a phrase in quotation marks.
search-button = Search
search-suggestions = You may begin with a topic
search-indexing = The index is being made. Please search again in a moment.
search-found =
    { $n ->
        [one] { $n } result
       *[other] { $n } results
    }
search-some = Nothing has all the words; these results have some of them.
search-nothing = Nothing in the record matches this.
search-nothing-try = Try fewer words, another spelling, or one of the topics:
search-pages = Parts of the results
search-previous = Previous
search-next = Next
search-filter-all = All
search-filter-kind = Kind
search-filter-topic = Topic
search-filter-year = Year
search-kind-dialogue = Dialogue
search-kind-paper = Paper
search-kind-paragraph = Paragraph of a paper
search-kind-point = Point, paraphrased
search-kind-officer = Officer
search-kind-remark = Remark on figures
search-kind-comment = Written comment
search-kind-suggestion = Suggestion
# A paragraph of a paper, as the title of a result.
search-paragraph = { $paper }, paragraph { $n }
search-officer = { $name }, { $meeting }
search-remark = Remark on the figures of { $dialogue }
wrong-search-too-long = A search has at most 200 characters.
wrong-page = “{ $given }” is not a part of the results; they are numbered from 1 to 10.

## Figures

figures-title = Figures
figures-lead = Who took part in the constructive dialogues, and how far the review has come, as published.
figures-nothing = The record has no figures yet.
figures-not-known = not known
figures-table = Show the numbers as a table
figures-kind-ngo = Non-governmental organizations
figures-kind-academia = Academia
figures-kind-private-sector = Private sector
figures-years = Attendances by year
figures-years-note = A sum of attendances: an organization that came to two dialogues counts twice, so this is not a number of organizations. Dialogues of which it is not known who took part are not in the sum.
figures-years-description = Attendances by organizations, by year and kind. In { $year } there were { $n }.
figures-year-of-dialogues =
    { $n ->
        [one] { $year }: { $n } dialogue
       *[other] { $year }: { $n } dialogues
    }
# One or more dialogues of a year are not in the sum.
figures-year-with-unknown =
    { $n ->
        [one] { $year }: { $n } dialogue, { $unknown } not known
       *[other] { $year }: { $n } dialogues, { $unknown } not known
    }
figures-topics = Organizations by topic
figures-topics-note = The organizations that took part in each dialogue. All charts have the same scale. A joint dialogue is shown under each of its topics; its numbers are not to be added.
figures-topic = Organizations that took part: { $topic }
figures-topic-description = The dialogues on this topic by date: { $topic }. The numbers are in the table below.
figures-joint = { $day } (joint)
figures-dialogues = Organizations by dialogue
figures-dialogues-note = Organizations that took part, as stated in the source the record goes by. Other sources may count differently; each dialogue’s page says so.
figures-dialogues-description =
    { $n ->
        [one] { $n } dialogue. The numbers are in the table below.
       *[other] { $n } dialogues by date. The numbers are in the table below.
    }
figures-review = State of the review
figures-review-note = Published numbers of the review process. Each describes one day; numbers of different days are not to be added.
figures-review-description = Numbers of reviews by the day they describe. They are in the table below.
figures-review-on = { $day }: { $measure }
figures-head-year = Year
figures-head-dialogue = Dialogue
figures-head-dialogues = Dialogues
figures-head-unknown = Of which not known
figures-head-attendances = Attendances
figures-head-organizations = Organizations
figures-head-day = Day
figures-head-measure = What was counted
figures-head-number = Number
figures-head-source = Source
figures-data = Every number with its source, to download:
measure-reviews-of-group-1 = reviews of the first group
measure-reviews-of-group-2 = reviews of the second group
measure-reviews-of-group-3 = reviews of the third group
measure-reviews-progressing = reviews under way
measure-reviews-not-started = reviews not started
measure-reviews-started = reviews started
measure-states-parties = States parties to the Convention
measure-focal-points = focal points appointed
measure-governmental-experts = governmental experts appointed
measure-women-among-experts-per-cent = women among the experts, per cent

## Open data

data-title = Open data
data-lead = The record as tables, to download and to use. Every row names its source.
data-tables = Tables
data-dialogues = Dialogues
data-dialogues-what = One row for each dialogue: when, after which meeting, who chaired, and the official numbers of organizations.
data-counts = Counts
data-counts-what = One row for each number any source gives of a dialogue, with its unit, stage, mode, day and source.
data-papers = Papers
data-papers-what = One row for each paper: what it is, where it was published and whether that address works.
data-officers = Officers
data-officers-what = One row for each service of an officer at a meeting, with the office held at home then.
data-comments = Written comments
data-comments-what = One row for each comment that is posted, under the name it is posted under.
data-suggestions = Suggestions
data-suggestions-what = One row for each summary in which a suggestion was raised, with its paragraphs.
data-suggestion-references = Later documents
data-suggestion-references-what = One row for each reference from a suggestion to a later document.
data-review-status = State of the review
data-review-status-what = One row for each published number of the review process, with the day it describes.
data-reading = How to read them
data-reading-unknown = An empty cell means “not known” or “does not apply”. It never means nought.
data-reading-adding = Numbers of different units or stages must not be added, and a sum over dialogues counts attendances, not organizations.
data-reading-columns = Columns are added at the end and never renamed.
data-reading-csv = CSV is UTF-8 with a byte order mark, so that spreadsheets show all letters. A text that begins like a formula is led by an apostrophe.
data-reading-as-of = Every table can be had as of a day:
data-feeds = Feeds and calendars
data-feed-dialogues = Dialogues, as a feed
data-feed-dialogues-what = New and changed dialogues.
data-feed-papers = Papers, as a feed
data-feed-papers-what = New papers.
data-feed-comments = Written comments, as a feed
data-feed-comments-what = Comments that were posted; one that is taken off leaves the feed.
data-feed-suggestions = Suggestions over the years, as a feed
data-feed-suggestions-what = Suggestions that were entered or changed, and references that were added.
data-feed-corrections = Corrections, as a feed
data-feed-corrections-what = What was entered wrongly and mended.
data-calendar = Dialogues, as a calendar
data-calendar-what = Subscribe to it in a calendar; each dialogue is an event of a whole day in Vienna.
data-programs = For programs
data-programs-what = The same facts, structured:
data-terms = Terms
data-terms-what = Facts and figures may be used freely; name the source each row names. The texts of papers remain those of their authors, and the issued paper prevails.
data-head = Made from the record up to entry { $number }, whose hash is

## Feeds and calendars

feed-dialogues-title = Constructive dialogues
feed-papers-title = Papers of the constructive dialogues
feed-comments-title = Written comments on the constructive dialogues
feed-suggestions-title = Suggestions of the constructive dialogues over the years
feed-corrections-title = Corrections to the record
feed-dialogue-name = Constructive dialogue: { $topics }

## The page on the API

api-title = API
api-lead = What the pages say, as JSON, for programs. It is for reading, needs no key and answers programs of any origin.
api-base = All addresses begin with
api-addresses = Addresses
api-what-dialogues = Dialogues with facts, computed places, figures, disagreements, papers and neighbours. By topic and year.
api-what-papers = Papers with every form they can be had in; one paper with its text, paragraph by paragraph.
api-what-groups = The five working groups, with their names in six languages.
api-what-meetings = Their meetings.
api-what-officers = Who served at which meeting, with the office held at home then.
api-what-conferences = Sessions of the Conference, with the dialogues reported to each.
api-what-sources = The sources from which facts were taken.
api-what-figures = Published numbers of the review process, by day.
api-what-corrections = What was entered wrongly and mended.
api-what-comments = Written comments that are posted; their words are on their pages.
api-what-contributions = Activities, needs and offers of assistance, research and data.
api-what-suggestions = What dialogues suggested over the years, with later documents on the same.
api-what-search = Search, with snippets in pieces.
api-what-head = The state of the record: the number and the hash of its newest entry.
api-what-openapi = The description of all this for programs: OpenAPI 3.1.
api-example = For example:
api-reading = How to read the answers
api-reading-null = A null means that something is not known. It is never nought.
api-reading-adding = Every number carries its unit, stage and mode. Numbers of different units or stages must not be added.
api-reading-pages = Lists come in parts:
api-reading-as-of = Everything can be had as of a day:
api-reading-etag = Answers carry an ETag; send it back as If-None-Match to be told that nothing changed.
api-reading-origin = Pages of any origin may read the API. No cookies are used.
api-reading-stable = Within version 1, fields are added and never renamed or removed.
api-errors = Errors
api-errors-what = Errors are problem details (RFC 9457), as application/problem+json. A parameter that is unknown, given twice or out of its range is refused, so that a slip of the pen does not pass for an unfiltered list.
api-error-wrong-parameter = A parameter does not make sense; the answer names it and says what it may be. Status 400.
api-error-not-found = Nothing is at this address that this reader may see. Status 404.
api-error-not-allowed = The address answers GET and HEAD only. Status 405.
api-error-broken = Something broke on our side; the record is unharmed. Status 500.
