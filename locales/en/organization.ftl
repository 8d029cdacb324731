# An organization: its profile, its people, its past.

## Profile

# $language: in the language of the page
profile-name-in = Name ({ $language })
profile-name-hint = The official name. States parties see it.
profile-name-missing = Give the name in at least one language
profile-other-names = Names in other languages
profile-acronym = Short form
profile-kind = Kind
profile-kind-hint = Status never decides whether you may apply.
profile-kind-missing = Choose what kind it is
profile-individual = I apply as a person, as an academic
profile-individual-hint = Only for academia. The name above is then your own, and States parties see it.
profile-area = Country or area
profile-area-hint = Where it is based, as the United Nations writes it.
profile-area-missing = Choose where it is based
profile-website = Website
profile-website-hint = Such as https://example.org
profile-field = Field of work
profile-field-hint = In a sentence.
profile-mandate = Mandate and experience
profile-mandate-hint = Do not name persons: States parties see this.
profile-postal = Postal address
profile-postal-hint = Only the secretariat sees it.

## The page

organization-past = Applications
organization-no-past = No application yet.
organization-people = People
# $who: an e-mail address
organization-part-with = Part with { $who }
organization-invite = Ask a colleague to represent the organization
organization-invite-hint = An e-mail address. Representatives see the applications of the organization and can follow them.
organization-naming = Being named
organization-naming-which = Where may the organization be named?
organization-naming-hint = This reaches beyond the list that States read: public lists, labels, screens, exports.
naming-by-consent = Only where we agreed to it for a dialogue
naming-withheld = Nowhere: keep us out of public lists, labels, screens and exports
organization-profile = Profile
organization-profile-lead = Changes count for lists that are not out yet; a list that went out stays as it was.
organization-merged = This entry was found to be the same as another one. Its history stays here; new things happen there.
organization-to-merged = Go to the entry that goes on
