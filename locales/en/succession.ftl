# Dialogues that become others: merged and held jointly, or split into their parts.

life-merged = Merged with another dialogue
life-split = Split into its parts
became-merged = It was merged with another dialogue. Both are held jointly:
became-split = It was split. Its parts are held separately:
came-from-merged = It takes the place of these dialogues, which were merged:
came-from-split = It is a part of this dialogue, which was split:

## What applicants are told

carried-merged = On { $day } dialogues were merged: { $dialogues }. Your application goes on for the joint dialogue. Its reference stays as it is.
carried-split = On { $day } this dialogue was split: { $dialogues }. Your application goes on for each part, and can be withdrawn from each. Its reference stays as it is.
carried-stood = { $dialogue }: { $stage }
carried-same = It goes on where it stood. You need not do anything.
carried-back = It does not stand where it stood for every one of them: nobody is admitted by a merger or a split to something that was not decided. You need not do anything; you will be told what is decided.
carried-aside = Your organization takes part by one application, and another one of yours goes on. If this one should go on instead, please write to the secretariat.

## What delegations and the extended Bureau are told

list-known-as = This list went out as list { $number } for the dialogue “{ $dialogue }”, which has been merged or split since. What your delegation expressed stands and concerns the dialogue named above.
list-closed-anew = Its window was closed with that. The States parties will be asked again, with a new list.
listed-stage-elsewhere = No longer on this list

## At the office

office-change = Merge or split it
office-change-lead = Choose first. Nothing changes before you have seen whom it touches and have confirmed it.
office-merge = Merge it with others
office-merge-lead = Two or more dialogues become one that is held jointly. It follows the meetings of all of them and is chaired by officers of each group.
office-merge-with = Merge it with
office-merge-choose = Choose at least one other dialogue.
office-merge-none = No other dialogue is planned that it could be merged with.
office-merge-sure = One joint dialogue would be held on { $day }: { $topics }.
office-merge-button = Merge them
office-split = Split it
office-split-lead = A joint dialogue becomes one for each group.
office-split-day = Day of the part on { $topic }
office-split-sure = It would be held in parts: { $parts }.
office-split-button = Split it
office-carrying = What becomes of where applications stand?
office-carrying-hint = No rule known to us says it. What you choose is recorded with the change.
office-carrying-least-advanced = They go on where they stand
office-carrying-least-advanced-hint = Of an organization with a case for several of the dialogues, the least advanced one goes on: nobody gets in by a merger. Where one was admitted and another not, the extended Bureau decides again.
office-carrying-anew = The States parties are asked again
office-carrying-anew-hint = Whoever was found sufficient, is on a list or was admitted goes on a new list. Open windows are closed. Who was not admitted is not asked about again.
office-change-stays = References of applications, objections, decisions and the addresses of pages stay. Seats, the online room and the list of delegations are entered anew. Drafts of letters about decisions and lists are thrown away. The programme is not carried over; it can be begun with a copy.
office-change-final = This cannot be taken back, but a joint dialogue can be split again.
office-touches-all-lists = Lists that would concern the new dialogue
office-touches-back = Applications that would stand further back
office-moves-back = { $reference }: { $from }; then { $to }
office-moves-more = { $n ->
    [one] And one more.
   *[other] And { $n } more.
    }
office-done-merged = The dialogues are merged: this is the joint one
office-done-split = The dialogue is split: this is one of its parts
office-became = It goes on as:

## Notices

notice-carried-subject = The dialogue you applied for has changed
notice-carried-body =
    Dialogues were merged or split. Your application { $reference } goes on for: { $dialogues }. Its reference stays as it is, and you need not apply again. The page says where it stands now and what that means.
notice-list-carried-subject = A list of applicants concerns another dialogue now
notice-list-carried-body =
    Dialogues were merged or split. A list that was sent to you concerns this one now: { $dialogue }. Comments on it are received { $until }. What your delegation expressed stands.
notice-list-closed-subject = The window of a list was closed
notice-list-closed-body =
    Dialogues were merged or split. The window of a list that was sent to you was closed, and you will be asked again, with a new list for this dialogue: { $dialogue }.

## Refusals

refused-merger-needs-two = At least two dialogues are merged, each named once.
refused-not-joint = The dialogue { $dialogue } is not a joint one, or fewer than two parts were named.
refused-day-has-come = The day of the dialogue { $dialogue } has come: it can no longer be merged or split.
refused-circles-differ = The dialogue { $dialogue } is not for the same readers as the others. Announce it first.
refused-seats-handed-out = { $n ->
    [one] One person holds a seat at the dialogue { $dialogue } or waits for one, with a confirmation that names its day. The seat must be given back first.
   *[other] { $n } people hold seats at the dialogue { $dialogue } or wait for one, with confirmations that name its day. The seats must be given back first.
    }
refused-policies-differ = Undecided applications are before the States under different policies. An objection would do what its State was not told; decide these applications first.
refused-other-meetings = The new dialogues must follow the same meetings as the former ones, no more and no fewer.
refused-successor-in-the-past = The day of the dialogue { $dialogue } must be to come.
refused-not-carried = What hangs on these dialogues could not be carried over. Please tell whoever runs this installation.
