# Statements handed in beforehand, under embargo.

statement-titles = Statements
statement-titles-what = The texts handed in for this meeting, as far as you may read them.
statement-own = Your statements
statement-hand-in = Hand in a statement
statement-hand-in-for = Hand in a statement for somebody
statement-lead = The interpreters, the note-takers and the Chair read it before you speak, so that your words reach everybody. Nobody else does until you have spoken, and after that only those you name below.
statement-embargo = Under embargo until delivery. Check against delivery.
statement-delivered = Delivered. Check against what was said.
statement-for-whom = Whose statement is it?
statement-item = On which item?
# $item, $time, $words
statement-item-time = { $item } ({ $time }, about { $words } words)
# $minutes: such as 4½
statement-minutes = { $minutes } min
statement-language = In which language?
statement-another-language = Another language
statement-other-language = Which other language?
statement-other-language-hint = Only if it is none of the six.
statement-text = The text
# $most
statement-text-hint = Paste it here, or choose a file below. At most { $most } characters.
statement-file = Or a file
# $most
statement-file-hint = DOCX or plain text, out of which we read the words, or PDF. At most { $most } MB.
statement-file-kind = Only DOCX, PDF or plain text (.txt) is taken here.
# $name
statement-file-brought = { $name } has reached us and will be handed in with this form.
statement-words = How many words does it have?
statement-words-hint = Only for a PDF: we read no words out of it.
statement-posting = To whom may it be shown once you have spoken?
statement-posting-hint = Unless you say otherwise, to nobody else. You may change this whenever you wish. A file is shown as it is, with whatever it says of its author.
posting-not-at-all = To nobody else
posting-participants = To those who take part in this dialogue
posting-public = To everybody
# $whom
statement-shown-to = After delivery: { $whom }
statement-say-so = Save this choice
statement-hand-in-now = Hand it in
statement-newer = Hand in a newer version
# $number
statement-newer-what = It takes the place of version { $number }, whose text and file are destroyed.
# $number, $moment
statement-version = Version { $number }, handed in { $moment }
# $day
statement-until = Text and file are destroyed after { $day }.
statement-take-back = Take it back
statement-take-back-what = Text and file are destroyed at once. Nobody can bring them back.
# $n
statement-length =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
# $needs
statement-needs = { $needs } at 120 words a minute
# $needs, $limit
statement-over = It needs { $needs } at 120 words a minute; there are { $limit }. Shorten it, so that you need not break off or speak faster than can be interpreted.
# $limit
statement-over-short = longer than the { $limit } there are
statement-too-long = longer than there is time
# $needs, $limit
statement-fits = It needs { $needs } at 120 words a minute; there are { $limit }.
# $needs
statement-unlimited = It needs { $needs } at 120 words a minute; there is no limit.
# $language, $length, $needs
statement-next = { $language }, { $length }, { $needs }
statement-none = There is no statement here that you may read.
statement-no-items = A statement belongs to an item of the programme, and there is no programme yet. Come back when it is issued.
statement-read = Read the text
statement-open = Open the statement
statement-open-file = Save the file
statement-in-file = The text is in the file.
statement-back = Back to your place on the list
statement-passed-on = If the place is passed to a colleague, the statement goes with it, and the colleague says anew to whom it may be shown.
statement-text-posted = The text as it was handed in; what was said prevails.
statement-done-handed-in = Your statement has been handed in.
statement-done-posted = It is recorded to whom it may be shown.
statement-done-withdrawn = The statement was taken back; text and file are destroyed.
floor-lists-to-come = Lists of items to come
# $n
floor-your-place = Number { $n } on the list of this item
