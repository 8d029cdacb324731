# Activities, needs, offers and research: handed in, published, returned, declined, taken back.
contributions-title = Activities, needs, offers and research
contributions-lead = What organizations and experts do, need, offer and find on the topics of the dialogues. Each entry has a reference that lasts.
contributions-words = With the words
contributions-nothing = Nothing of this kind has been published.
contributions-shown =
    { $n ->
        [0] No entries
        [one] { $n } entry
       *[other] { $n } entries
    }
contributions-mine = My activities, needs, offers and research
contributions-mine-what = Report an activity, say which technical assistance is needed or offered, or contribute research and data. An officer reads each entry before everybody can.
contributions-as-everybody = What was published
contributions-none-here = No entry stands here.
contribution-hand-in = Hand in an entry
contribution-before-form = The office reads what you hand in and never changes a word of it. It is published, returned with a reason or declined with a reason. You can take it back at any time.
contribution-newer-of = A new version of “{ $title }”. The version before is destroyed. Say again whether you agree that a contact is shown.
contribution-kind = What it is
contribution-kind-missing = Say what it is.
contribution-kind-activity = Activity
contribution-kind-activity-what = Something that was done, or is being done.
contribution-kind-need = Need for technical assistance
contribution-kind-need-what = What would help, and whom.
contribution-kind-offer = Offer of technical assistance
contribution-kind-offer-what = What you can do for others.
contribution-kind-research = Research or data
contribution-kind-research-what = With references, so that it can be cited.
contribution-description = Description
contribution-description-hint = Up to { $most } characters. Write no names or addresses of people here: they could not be taken back on their own.
contribution-description-missing = Describe it.
contribution-language = Language
contribution-topics = Topics
contribution-region = Region
contribution-region-hint = Choose none if it is for several regions or for all.
contribution-everywhere = Several regions, or all
contribution-dialogue = Dialogue
contribution-dialogue-hint = Choose one if it belongs to it.
contribution-references = References
contribution-references-hint = For research and data only: what is contributed.
contribution-reference-nth = Reference { $n }
contribution-reference-more = Add another reference
contribution-authors = Authors
contribution-authors-hint = In the order in which they are cited.
contribution-work = Title of the work or data set
contribution-year = Year
contribution-year-number = Give the year in figures.
contribution-publisher = Publisher
contribution-locator = DOI or address
contribution-locator-hint = Such as 10.5555/12345678, or an address that begins with https://
contribution-locator-wrong = Give a DOI, or an address that begins with https://
contribution-who = Who stands behind it
contribution-naming = Under whose name
contribution-naming-hint = You can take the name back at any time.
contribution-naming-missing = Say whether it is published under a name.
contribution-named = Under the name of my organization, or my own if I speak for none
contribution-named-what = Who typed it for an organization is not shown.
contribution-unnamed = Without a name
contribution-unnamed-what = The office knows who handed it in.
contribution-contact = Contact
contribution-contact-hint = If others are to reach you, give a contact. Without one, nothing is kept and nobody is shown how to reach you.
contribution-contact-name = Name of the contact
contribution-contact-address = E-mail address of the contact
contribution-contact-agree = I agree that everybody can see this contact on the entry’s page. It is mine, or my organization publishes it.
contribution-contact-agree-hint = It appears on that page alone: not in search, feeds or open data. You can take it back at any time; then it is destroyed and the entry stays.
contribution-contact-not-agreed = Agree that the contact is shown, or leave its fields empty.
contribution-contact-missing = Give an address, or take the tick away.
contribution-contact-shown = Shown because they agreed. Use it for what the entry is about.
contribution-contact-office = Shown on the entry’s page once it is published, for as long as they agree.
contribution-contact-until = Kept until { $day } at the latest
contribution-contact-withdraw = Take the contact back
contribution-contact-withdraw-what = The contact is destroyed. The entry stays.
contribution-name-withdraw = Show no name any more
contribution-name-withdraw-what = The entry stays, without a name. This cannot be undone.
contribution-withdraw = Withdraw this entry
contribution-withdraw-what = Its words, its references and its contact are destroyed, here and wherever they were published. That there was an entry remains.
contribution-shielded = You, or your organization, are kept out of public lists. Neither a name nor a contact is shown with this entry, whatever was agreed to.
contribution-shielded-office = Whoever stands behind this is kept out of public lists. Neither a name nor a contact is shown, whatever was agreed to. See that the words name nobody either.
contribution-views = Entries say what their authors say. They are published as they were written, and are not endorsed.
contribution-published = Published
contribution-published-on = Published on { $day }
contribution-published-once = Published on { $day }, and no longer shown
contribution-gone = This entry is no longer published.
contribution-cite = How to cite this
contribution-state-submitted = With the office
contribution-state-returned = Returned
contribution-state-published = Published
contribution-state-declined = Declined
contribution-state-withdrawn = Withdrawn
contribution-next-submitted = An officer reads it, and publishes it, returns it with a reason or declines it with a reason. You are told.
contribution-next-returned = It was returned for the reason below. You can send a new version.
contribution-next-published = Everybody can read it.
contribution-next-declined = It is not published, for the reason below.
contribution-next-withdrawn = It was taken back. Its words were destroyed; that there was an entry remains.
contribution-done-handed-in = Your entry was received.
contribution-done-contact = The contact was destroyed.
contribution-done-name = No name is shown any more.
contribution-done-withdrawn = Your entry was withdrawn.
contribution-done-published = The entry is published.
contribution-done-returned = The entry was returned.
contribution-done-declined = The entry was declined.
contribution-guards-nothing = No country, no person and no address is named in the text.
contribution-guards-what = These are warnings. You decide, and never change a word.
contribution-guard-address = An e-mail address in the text: it could not be taken back on its own.
contribution-publish = Publish it
contribution-publish-what = It is published as it was written.
office-contributions =
    { $n ->
        [one] Activities, needs, offers and research: { $n } waits
       *[other] Activities, needs, offers and research: { $n } wait
    }
my-contributions = Activities, needs, offers, research
my-contributions-what = Report, ask, offer, contribute.
search-kind-contribution = Activity, need, offer or research
data-contributions = Activities, needs, offers and research
data-contributions-what = One row for each entry that is published, with what it cites; never a contact.
data-feed-contributions = Activities, needs, offers and research, as a feed
data-feed-contributions-what = Entries that were published; one that is taken off leaves the feed.
feed-contributions-title = Activities, needs, offers and research on the topics of the constructive dialogues
letter-contribution-published-subject = Your entry { $reference } is published
letter-contribution-published-body =
    Your entry { $reference } is published as you wrote it:

    { $link }

    You can take it, the name or the contact back at any time.
letter-contribution-returned-subject = Your entry { $reference } was returned
letter-contribution-returned-body =
    Your entry { $reference } was not published as it stands. The reason:

    { $reason }

    You can send a new version here:

    { $link }
letter-contribution-declined-subject = Your entry { $reference }
letter-contribution-declined-body =
    Your entry { $reference } is not published. The reason:

    { $reason }

    Where it stands:

    { $link }
