# What a Chair's summary is measured by: the declared scale of words for how many, and the distance of balance.

# $word: a word of the scale; $speakers, $above: numbers
scale-step-both = “{ $word }”: at least { $speakers } different speakers, and more than { $above } per cent of those who spoke
scale-step-number = “{ $word }”: at least { $speakers } different speakers
scale-step-share = “{ $word }”: more than { $above } per cent of those who spoke
scale-step-one = “{ $word }”: one speaker
scale-step-some = “{ $word }”: from two speakers
scale-step-all = “{ $word }”: everybody who spoke

scale-number-and-share = Number and share
scale-number = Number alone
scale-share = Share alone
scale-own = Own steps

measures-title = What the summary is measured by
measures-lead = No rule of the United Nations says how many speakers “several” or “many” are, or how far the space of a theme may be from the time it took. The secretariat declares it for each summary: every warning goes by it, and what is issued shows the scale it was written under.
measures-in-force = In force
measures-scale-is = Scale of words for how many: { $scale }
# $points: percentage points
measures-apart = Space and time: a warning from more than { $points } percentage points apart.
# $by: a name and a time
measures-declared = Declared: { $by }
measures-by-program = Nothing was declared; this is what the program has.
measures-unsaid = This edition does not say under which scale it was written; this is the one the program had.
measures-declare = Declare other measures
measures-after = A declaration changes no word and no approval. Warnings are looked for anew; if an editor has cleared the text, it is cleared once more before it is issued. A warning that was let be stays let be.
measures-since = Other measures were declared after an approval. No word has changed; the warnings may have.
measures-scale = Which scale?
measures-own-hint = The numbers below.
# $word: a word of the scale
measures-speakers = “{ $word }”: at least this many different speakers
measures-share = “{ $word }”: more than this share of those who spoke, in per cent
measures-share-hint = 0: whatever their share.
measures-distance = How far space and time may be apart, in percentage points
measures-distance-hint = From { $least } to { $most }. A theme whose share of the text is further from its share of the time is warned of.
measures-why = Why
measures-why-hint = Whoever works on the summary reads it, now and later.
measures-now = Declare
measures-only = An officer of the secretariat declares it.
measures-earlier = Declared before
measures-choose = Choose a scale.
measures-no-number = Write a whole number that is not too large.

refused-scale-several = “Several” has to ask for more than “some” does: at least three speakers, or a share.
refused-scale-many = “Many” has to ask for more than “several”: for no less of anything, and for more of something.
refused-scale-most = “Most” has to ask for more than “many”: for no less of anything, and for more of something.
refused-scale-half = “Most” is more than half: its share has to be 50 per cent at least.
refused-scale-limits = A step asks for { $speakers } speakers at most, and for a share of { $share } per cent at most.
refused-distance = The distance is { $least } to { $most } percentage points.
refused-yardstick-full = The record takes no more than { $most } declarations for one summary.
