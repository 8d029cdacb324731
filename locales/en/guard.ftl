# What the guards say beside a text: they warn, people decide. The words in quotation marks are the writer's own.

guard-country = No specific country
guard-person = No person, no organization
guard-quantifier = How many speakers
guard-hidden-count = A single speaker behind a passive
guard-quotation = Recognizable quotation
guard-length = Length
guard-reported = Reported speech
guard-coverage = What the text leaves out
guard-balance = Space and time

guard-rule-country = Dialogues deal with no specific country or situation. A human decides: a good practice may be named with reason.
guard-rule-attribution = Views in a summary are not attributed to speakers or organizations.
guard-rule-scale = The scale of words for how many is this secretariat’s declared policy; no rule of the United Nations sets it.
guard-rule-length = The limit was set for this text.
guard-rule-reported = A summary reports what was said, in the past tense and the third person.
guard-rule-fairness = A Chair may have good reasons; what was said and what is written should not differ unnoticed.

guard-level-one = one
guard-level-some = some
guard-level-several = several
guard-level-many = many
guard-level-most = most
guard-level-all = all

# $found: the words of the text, $states: names of States
guard-found-state = “{ $found }” names a State: { $states }.
guard-found-adjective = “{ $found }” points to a State: { $states }.
guard-found-city = “{ $found }” may stand for a State: { $states }.
guard-found-participant = “{ $found }” names somebody who took part.
guard-found-organization = “{ $found }” names an organization that took part.
guard-found-titled = “{ $found }” names a person.
# $said, $scale: words of the scale; $speakers of $of; $from, $to: when each of the two words may be used
guard-found-quantifier = “{ $found }” says “{ $said }”; for { $speakers } of { $of } speakers the scale says “{ $scale }” ({ $from }; { $to }).
# $of: how many spoke
guard-found-hidden-count = “{ $found }” hides that one speaker of { $of } said it.
# $words, $limit: numbers
guard-found-quotation = A quotation of { $words } words can be recognized; up to { $limit } are allowed.
guard-found-long-paragraph = The paragraph has { $words } words; up to { $limit } are allowed.
guard-found-long-text = The text has { $words } words; up to { $limit } are allowed.
guard-found-first-person = “{ $found }”: a summary speaks in the third person.
guard-found-present = “{ $found }”: what was said is reported in the past tense.
guard-found-future = “{ $found }”: what was said about the future is reported with “would”.
# $name: a theme or a kind of speakers; $interventions: a number
guard-found-unreflected = No paragraph reflects “{ $name }” (interventions and comments: { $interventions }).
# $theme: its name; $time, $space: hundredths; $apart: percentage points
guard-found-more-space = “{ $theme }” has { $space } per cent of the text and had { $time } per cent of the time: more space than time, by more than { $apart } percentage points.
guard-found-less-space = “{ $theme }” has { $space } per cent of the text and had { $time } per cent of the time: less space than time, by more than { $apart } percentage points.

# Over a whole draft: rules of form, markup and what sentences rest on.
# $rule: its id, "N3"
guard-style = House style, rule { $rule }
guard-markup = Markup
guard-slip = Slip of the pen
guard-binding = What it rests on
guard-rule-markup = What cannot be read as markup is printed as it was typed.
guard-rule-slip = Spaces, commas and words that drafts keep getting wrong. Read the place again.
guard-rule-binding = A sentence that was bound to interventions or comments should still say what they said.
# $found: the words of the text
guard-found-style = “{ $found }” does not keep this rule.
# $found: the words of the text; $proposal: better ones
guard-found-style-proposed = “{ $found }”: write “{ $proposal }”.
guard-found-style-superfluous = “{ $found }” is better left out.
# $found: what was typed
guard-found-open-note = The footnote that begins with “{ $found }” is not closed by “]”.
guard-found-note-in-note = “{ $found }”: a footnote cannot stand in a footnote.
guard-found-note-in-heading = “{ $found }”: a heading has no footnotes.
guard-found-open-brace = “{ $found }” opens a name that is not closed.
guard-found-unknown-name = “{ $found }” names neither a paragraph nor a value of the record.
guard-found-no-paragraph = “{ $found }”: the draft has no such paragraph, or no longer.
guard-found-no-value = “{ $found }”: the record does not hold this value. Enter the official figures at the office, or write the number.
guard-found-name-in-print = “{ $found }” would be printed with its braces. Type it anew where the value or the number is meant, or write it without braces.
# $found: the sentence
guard-found-loose = A sentence that rested on what was said is no longer in the paragraph: “{ $found }”.
