# The printed pack: the running order of the day on paper, for the Chair and the booths.

pack = Printed pack
pack-what = The running order of the day on paper, for the Chair and the booths.
pack-lead = What you print is made at that moment, of the list as it is then. Print it before the meeting opens, and again whenever the list has moved: it carries the room on if every line fails.
pack-now = It is { $second } in Vienna.
pack-chair = For the Chair
pack-chair-what = What to say at each step, who comes when, names and how they are pronounced, limits, reminders, and room to write what happens.
pack-booth = For the booths
pack-booth-what = Who comes when and in which language, how names are pronounced, acronyms, and the texts that were handed in.
pack-print = Print the pack
pack-print-now = Print it as it is now (PDF)
pack-keep = It is restricted: it names people as the desk sees them. Destroy old copies.
pack-chair-title = Pack for the Chair: { $dialogue }
pack-booth-title = Pack for the booths: { $dialogue }
pack-restricted = Restricted. As it was on { $day } at { $second } (Vienna).
pack-fictitious = Demonstration: people and organizations in this pack are fictitious.
pack-version = version { $number }
pack-chairs = Chairs
pack-absent = { $who } (not there)
pack-since = { $who }, since { $hour }
pack-no = No.
pack-how = How long, as what
pack-from-to = From – to
pack-who = Who
pack-language = Language
pack-acronyms = Acronyms
pack-when-gone = When every line is gone: go on by this list. Write beside each name from when to when they spoke, in Vienna time; write down who is added, for whom they speak, as what, in the room or online. An officer enters it afterwards from these sheets.
pack-embargo = Texts are under embargo until they are delivered. Check them against delivery.
pack-read = Texts handed in
pack-needs = needs { $time } at 120 words a minute
pack-over = longer than the limit of { $time }
pack-in-file = In a file: { $name }
pack-not-here = Not printed here, because the pack would be too long: read it on the booth’s page.
pack-items =
    { $n ->
        [one] { $n } item
       *[other] { $n } items
    }
pack-speakers =
    { $n ->
        [one] { $n } name on the lists
       *[other] { $n } names on the lists
    }
pack-texts =
    { $n ->
        [0] no texts
        [one] { $n } text
       *[other] { $n } texts
    }
pack-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
