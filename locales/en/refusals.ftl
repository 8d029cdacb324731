# Why something may not be done. Each says what is lacking and, where there is a way, the way.

refused-not-yours = This may only be done by an officer of the secretariat, or by the clock where it falls due by itself.
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
