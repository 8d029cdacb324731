# Codes of the record as words: stages, kinds, roles, regions, policies.

## Stages of a case

stage-received = Received
stage-sufficient = Ready for the list
stage-set-aside = Set aside
stage-circulated = Before the States
stage-referred = Waiting for a decision
stage-admitted = Admitted
stage-not-admitted = Not admitted
stage-withdrawn = Withdrawn

## Kinds of stakeholders

stakeholder-ngo-in-consultative-status = Non-governmental organization in consultative status with the Economic and Social Council
stakeholder-ngo = Non-governmental organization
stakeholder-academia = University or research institution
stakeholder-private-sector = Company or association of companies
stakeholder-parliamentarian = Parliamentarians
stakeholder-other = Other

## Why a case was set aside

aside-duplicate = The same organization applied twice
aside-incomplete = What was asked was not answered in time
aside-out-of-scope = It does not concern the dialogue
aside-not-eligible = Not a stakeholder that may apply
aside-late = It came after the deadline

## Steps of screening

check-existence = The organization exists
check-relevance = Its work concerns the topic
check-consultative-status = Its consultative status is as stated
check-consolidated-list = Compared with the Security Council’s consolidated list
check-duplicates = Compared with other entries
check-interests = Conflicts of interest disclosed
check-terminology = Country or area as the United Nations writes it
finding-clear = Clear
finding-doubt = Doubt
finding-not-applicable = Does not apply

## Roles

role-applicant = Applicant
role-focal-point = Focal point of an organization
role-representative = Representative of an organization
role-delegate = User of a delegation
role-head-of-delegation = Designated head of delegation
role-extended-bureau = Member of the extended Bureau
role-chair = Chair
role-officer = Officer of the secretariat
role-screener = Screener
role-note-taker = Note-taker
role-editor = Editor
role-translator = Translator
role-technician = Technician
role-check-in = Check-in desk
role-reader = Reader

## Regional groups

region-africa = African States
region-asia-pacific = Asia-Pacific States
region-eastern-europe = Eastern European States
region-latin-america-caribbean = Latin American and Caribbean States
region-western-europe-others = Western European and other States

## Bodies, policies, outcomes

body-extended-bureau = the extended Bureau
body-conference = the Conference of the Parties
body-secretariat = the secretariat
objection-policy-refers-to-extended-bureau = An objection refers the case to the extended Bureau
objection-policy-refers-to-conference = An objection refers the case to the Conference
objection-policy-excludes = An objection excludes
objection-policy-no-effect-for-observers = An objection has no effect for observers the Conference has admitted
disclosure-that-there-is-one = The applicant learns that there is an objection
disclosure-reasons = The applicant also learns the reasons
disclosure-state = The applicant also learns which State objects
basis-no-objection = no objection
basis-after-objection = considered after an objection
basis-objection-without-effect = an objection that the policy gives no effect
basis-policy-excludes = the policy excludes on an objection
basis-vote = a vote
basis-set-aside = set aside at screening
basis-review = looked at again
outcome-admitted = Admitted
outcome-not-admitted = Not admitted
position-objection = Objection
position-support = Support
standing-drafted = Draft, waiting for the head of delegation
standing-maintained = Maintained
standing-withdrawing = Withdrawal waiting for the head of delegation
standing-withdrawn = Withdrawn

## Seats and ways of taking part

seat-confirmed = Seat confirmed
seat-waiting = On the waiting list
seat-given-back = Given back
seat-revoked = Revoked
attendance-in-person = In person
attendance-online = Online
delegation-state-party = State party
delegation-signatory = Signatory
delegation-non-signatory = State that has not signed
delegation-entity = Entity
delegation-intergovernmental = Intergovernmental organization

## Letters

letter-invitation = Invitation
letter-not-admitted = Not admitted
letter-circulated = A list was circulated
letter-reminder = A reminder to confirm
letter-guidance = Guidance
letter-thanks = Thanks
letter-panel = Outcome of a proposal for a panel
letter-comment = Outcome of a written comment
letter-summary = Chair’s summary issued
letter-other = Other
letter-state-drafted = Draft
letter-state-released = On its way
letter-state-attempted = Outcome unknown
letter-state-sent = Sent
letter-state-failed = Not delivered
letter-state-discarded = Thrown away

# Lists: to whom, where a case on one stands as everybody may know who has it, and the majority of a vote.
recipients-states-parties = Circulated to States parties
recipients-extended-bureau = Submitted to the extended Bureau
listed-stage-open = The window is open
listed-stage-with-the-body = With the body that decides
listed-stage-admitted = Admitted
listed-stage-not-admitted = Not admitted
listed-stage-withdrawn = Withdrawn by the applicant
majority-simple = simple majority
majority-two-thirds = two thirds
