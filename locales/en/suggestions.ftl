# Suggestions over the years: what dialogues suggested, and which later documents speak of it.
suggestions = Suggestions over the years
suggestions-lead = What constructive dialogues suggested, as the Chairs’ summaries report it, in the secretariat’s own plain words; and which later documents speak of the same matter.
suggestions-note = A reference says what a later document contains. It does not say that one led to the other, and nothing here judges whether a suggestion was taken up. The summary’s own paragraph prevails.
suggestion-theme-form = Form of the dialogues
suggestion-theme-participation = Participation
suggestion-theme-review = The review mechanism
suggestion-theme-data = Data and research
suggestion-theme-tracing = Marking, records and tracing
suggestion-theme-prevention = Prevention and root causes
suggestion-theme-protection = Protection and assistance
suggestion-theme-gender = Gender
suggestion-theme-cooperation = Cooperation and exchange
suggestion-theme-assistance = Technical assistance and means
suggestion-theme-legislation = Law and lawmakers
suggestion-theme-awareness = Public information
suggestion-later-recommendation = Recommendation of a working group
suggestion-later-conference = Resolution or decision of the Conference
suggestion-later-next-dialogue = Form of a later dialogue
suggestion-later-own-statement = Statement that a State submitted itself
suggestion-later-other = Other document
suggestions-filter-theme = Theme
suggestions-filter-group = Working group
suggestions-shown = { $n ->
    [one] One suggestion
   *[other] { $n } suggestions
}
suggestions-nothing = There is no such suggestion in this record.
suggestions-in-dialogue = Raised in this dialogue: { $dialogue }
suggestions-of-dialogue = Suggestions raised in this dialogue
suggestions-of-group = Suggestions raised in its dialogues
suggestions-of-paper = Suggestions taken from this paper
suggestions-chart = Suggestions raised, by year
suggestions-chart-description = For each year, how many suggestions the summaries report: those said for the first time in this record, and those said in an earlier year too. The numbers are in the table below the chart.
suggestions-chart-first = said for the first time
suggestions-chart-again = said in an earlier year too
suggestions-chart-year = Year
suggestions-index = Which documents were looked through
suggestions-indexed = For later references, the documents of these sources dated up to { $day } were looked through.
suggestions-not-indexed = It has not yet been entered which documents were looked through.
suggestion-raised = Raised in { $years }, in { $n ->
    [one] one working group
   *[other] { $n } working groups
}
suggestion-where = Where it was suggested
suggestion-paragraphs = { $n ->
    [one] para. { $paragraphs }
   *[other] paras. { $paragraphs }
}
suggestion-later = Later documents
suggestion-later-count = { $n ->
    [one] One reference to a later document
   *[other] { $n } references to later documents
}
suggestion-no-later = No later reference found in the documents indexed to { $day }
suggestion-not-yet-indexed = No later documents have been looked through yet
suggestion-not-in-this-language = This entry has not been translated into the language of this page yet. It is shown in the language it was written in: { $language }.
suggestion-read = Read the document
suggestion-withdrawn = This entry was withdrawn
suggestion-withdrawn-on = It was entered by mistake and withdrawn on { $day }. Its words are destroyed; the fact stays in the record.
suggestion-withdrawn-reason = Reason
suggestions-office-lead = Take suggestions from the paragraphs of summaries, in plain words of your own. Join entries that say the same. Refer to later documents: say what they contain, not whether they follow a suggestion.
suggestion-saved = It is entered.
suggestion-as-published = As everybody reads it
suggestion-enter = Enter a suggestion
suggestion-enter-lead = Everybody reads it at once. Write what is suggested, without who said it and without naming a country. Do not copy sentences of the summary.
suggestion-paper = Summary it is taken from
suggestion-paragraph-numbers = Paragraphs
suggestion-paragraph-numbers-hint = Numbers as printed there, with commas between them: 18, 21
suggestion-bad-paragraphs = Give numbers of paragraphs with commas between them, such as 18, 21.
suggestion-themes = Themes
suggestion-themes-hint = One to three
suggestion-original = Language of the original
suggestion-title = Title
suggestion-text = In a few sentences
suggestion-slug = Address
suggestion-slug-hint = Small letters a to z, digits and hyphens, such as longer-dialogues. It keeps its meaning for ever.
suggestion-bad-slug = An address has small letters a to z, digits and single hyphens, such as longer-dialogues.
suggestion-words = Change words and themes
suggestion-again = Add another summary or paragraph
suggestion-join = Join it to another entry
suggestion-join-lead = This entry’s paragraphs and references go to the other entry, whose words stay as they are. The address of this one leads there. Parts can be split off again.
suggestion-join-into = The other entry
suggestion-split = Split a part off
suggestion-split-lead = Some paragraphs, and the references that belong to them, become an entry of their own. Something has to stay.
suggestion-split-paragraphs = What goes
suggestion-split-references = References that go with it
suggestion-withdraw = Withdraw the entry
suggestion-withdraw-lead = For an entry made by mistake. Its words and its references are destroyed; its address and your reason stay, for everybody.
suggestion-reason = Reason, for everybody
suggestion-reason-language = Language of the reason
suggestion-follow = Refer to a later document
suggestion-follow-lead = Say in one neutral sentence what the document contains. Do not say whether it follows the suggestion, and do not judge.
suggestion-correct = Correct the reference of { $day }
suggestion-unfollow = Take the reference out
suggestion-unfollow-lead = For a reference made by mistake. Its words are destroyed.
suggestion-kind = Kind of document
suggestion-date = Date of the document
suggestion-document = Title of the document, as printed
suggestion-document-language = Language of that title
suggestion-symbol = Symbol
suggestion-address = Address on the web
suggestion-line = What it says, in one neutral sentence
suggestion-sources = Sources
suggestion-look = State which documents were looked through
suggestion-look-lead = This is an act of its own. Where nothing was found for a suggestion, its page says so with this day.
suggestion-look-to = Documents dated up to
suggestion-look-sources = Documents of these sources
suggestion-waive = Why the warning may be let be
suggestion-waive-hint = Other words are better. If these have to stay, say why; the reason is for the office.
suggestion-waive-missing = Use other words, or say why these may stay.
suggestion-waived = Warnings that were let be
