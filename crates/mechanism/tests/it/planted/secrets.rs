//! Which secret may appear for whom: this table is the specification. Whoever is not named beside a secret must not find its
//! mark in anything they are shown.

use Looker::*;

/// Somebody who looks, as the story of [`super::Planted`] has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Looker {
    /// Anybody.
    Public,
    /// A circle without a name: whoever takes part, a State party, the office.
    CircleOfParticipants,
    CircleOfStates,
    CircleOfOffice,
    /// Signed in, and nothing else.
    Outsider,
    /// The focal point of the organization that was objected to, who submitted its application.
    Applicant,
    /// Its representative.
    Representative,
    /// Who was named by it, and takes part online.
    Attendee,
    /// The focal point of another organization.
    OtherApplicant,
    /// The delegation that objects: a user and the head.
    Delegate,
    Head,
    /// A user of another State's delegation.
    Neighbour,
    Bureau,
    Chair,
    CheckIn,
    Technician,
    NoteTaker,
    /// Screens here.
    Screener,
    /// Screens, or is an officer, at another dialogue.
    ScreenerElsewhere,
    OfficerElsewhere,
    Officer,
    /// Sees what the office sees, never writes.
    Reader,
}

impl Looker {
    pub(crate) const ALL: [Self; 22] = [
        Public,
        CircleOfParticipants,
        CircleOfStates,
        CircleOfOffice,
        Outsider,
        Applicant,
        Representative,
        Attendee,
        OtherApplicant,
        Delegate,
        Head,
        Neighbour,
        Bureau,
        Chair,
        CheckIn,
        Technician,
        NoteTaker,
        Screener,
        ScreenerElsewhere,
        OfficerElsewhere,
        Officer,
        Reader,
    ];
}

type Lookers = &'static [Looker];

const OFFICE: Lookers = &[Officer, Reader, CircleOfOffice];
const OWN: Lookers = &[Applicant, Representative];
const DELEGATION: Lookers = &[Delegate, Head];
/// Whoever has the list that was circulated.
const LISTED: Lookers = &[
    Delegate,
    Head,
    Neighbour,
    CircleOfStates,
    Bureau,
    Chair,
    Screener,
];
/// Entries of organizations are of no one dialogue.
const ELSEWHERE: Lookers = &[ScreenerElsewhere, OfficerElsewhere];

/// Whoever takes part in the meeting, or runs it.
const MEETING: Lookers = &[
    Applicant,
    Attendee,
    Delegate,
    Head,
    Neighbour,
    CircleOfParticipants,
    CircleOfStates,
    Chair,
    Technician,
    NoteTaker,
];
/// The desks at it.
const DESKS: Lookers = &[Chair, Technician, NoteTaker];
/// Of these, whoever works with the texts of statements.
const TEXTS: Lookers = &[Chair, NoteTaker];

/// Whoever holds the key to the notes: not those who see what the office sees and never write.
const NOTES_KEY: &[Lookers] = &[&[Officer, CircleOfOffice, NoteTaker]];

/// Whoever works on the Chair's summary.
const DRAFTERS: &[Lookers] = &[OFFICE, &[Chair, NoteTaker]];

/// A word that stands in one kind of content only.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Secret {
    pub(crate) mark: &'static str,
    seen_by: &'static [Lookers],
}

impl Secret {
    pub(crate) fn may_be_seen_by(&self, looker: Looker) -> bool {
        self.seen_by.iter().any(|lookers| lookers.contains(&looker))
    }
}

const fn secret(mark: &'static str, seen_by: &'static [Lookers]) -> Secret {
    Secret { mark, seen_by }
}

/// The table.
pub(crate) const SECRETS: &[Secret] = &[
    // Who somebody is.
    secret("zkapplicantname", &[OFFICE, &[Applicant, Screener]]),
    secret("zkapplicantaddress", &[OFFICE, &[Applicant, Screener]]),
    secret(
        "zkcolleagueaddress",
        &[OFFICE, &[Applicant, Representative, Screener]],
    ),
    secret("zkcolleaguename", &[OFFICE, &[Representative]]),
    secret("zkotheraddress", &[OFFICE, &[OtherApplicant, Screener]]),
    secret("zkoutsideraddress", &[OFFICE, &[Outsider]]),
    secret("zkheadname", &[OFFICE, &[Head]]),
    secret("zkscreenername", &[OFFICE, &[Screener]]),
    secret("zkpasskeylabel", &[&[Applicant]]),
    // Organizations. Of one that is on no list, nobody outside the office learns.
    secret(
        "zkorganization",
        &[OFFICE, OWN, LISTED, ELSEWHERE, MEETING, &[CheckIn]],
    ),
    secret(
        "zkunlisted",
        &[OFFICE, ELSEWHERE, &[OtherApplicant, Screener]],
    ),
    secret("zkmandate", &[OFFICE, OWN, LISTED, ELSEWHERE]),
    secret("zkpostal", &[OFFICE, OWN, ELSEWHERE, &[Screener]]),
    // An application.
    secret("zkcirculated", &[OFFICE, OWN, LISTED]),
    secret("zkofficeonly", &[OFFICE, OWN, &[Screener]]),
    secret("zkfilename", &[OFFICE, OWN, &[Screener]]),
    secret("zkfilecontent", &[OFFICE, OWN, &[Screener]]),
    secret("zkquestion", &[OFFICE, OWN, &[Screener]]),
    secret("zkreply", &[OFFICE, OWN, &[Screener]]),
    secret("zkdesknote", &[OFFICE, &[Screener]]),
    // The consolidated list: what is alike, at that desk; the file, for whoever imports; the rest of it for nobody.
    secret("zklistreference", &[OFFICE, &[Screener]]),
    secret("zklisttype", &[OFFICE, &[Screener]]),
    secret("zkjudgement", &[OFFICE, &[Screener]]),
    secret("zkunlikename", &[]),
    secret("zkunlikereference", &[]),
    secret("zklistfile", &[&[Officer, CircleOfOffice]]),
    secret("zklistcontent", &[&[Officer, CircleOfOffice]]),
    // States. A draft is its delegation's alone, the office's neither.
    secret("zknoteverbale", &[OFFICE, DELEGATION]),
    secret("zkscanname", &[OFFICE, DELEGATION]),
    secret("zkscancontent", &[OFFICE, DELEGATION]),
    secret("zkneighboursscan", &[OFFICE, &[Neighbour]]),
    secret("zkneighboursnote", &[OFFICE, &[Neighbour]]),
    secret("zkreasons", &[OFFICE, DELEGATION, &[Bureau]]),
    secret("zkdraftedreasons", &[&[Neighbour]]),
    // The decision: what may be said is said to the applicant.
    secret("zktold", &[OFFICE, OWN, &[Bureau, Chair, Screener]]),
    // Letters, once sent; drafts are the office's.
    secret("zkletter", &[OFFICE, &[Applicant]]),
    secret("zkdraftletter", &[OFFICE]),
    // Who takes part. Of whoever is protected, the desk at the door alone learns the name.
    secret(
        "zkattendeename",
        &[
            OFFICE,
            &[Applicant, Attendee, Chair, Technician, NoteTaker, CheckIn],
        ],
    ),
    secret(
        "zkattendeefunction",
        &[OFFICE, &[Applicant, Attendee, Chair, Technician, NoteTaker]],
    ),
    secret("zkattendeeaddress", &[OFFICE, &[Applicant, Attendee]]),
    secret("zkattendeeneeds", &[OFFICE, &[Applicant, Attendee]]),
    secret("zkprotected", &[OFFICE, &[Applicant, CheckIn]]),
    secret("zkonlineroom", &[OFFICE, &[Attendee, Technician]]),
    secret("zkentity", &[OFFICE, &[Bureau, Chair, NoteTaker, Screener]]),
    // The floor. Whoever is protected appears as they chose; what is said beforehand is for the Chair and the booth.
    secret("zkcalled", &[OFFICE, MEETING]),
    secret("zkpronounced", &[OFFICE, DESKS, &[Applicant]]),
    secret("zkbehalf", &[OFFICE, MEETING]),
    secret("zkmatter", &[OFFICE, DESKS, &[Applicant, Attendee]]),
    secret("zkguardedgroup", &[OFFICE, DESKS, &[Applicant]]),
    secret("zkguardedmatter", &[OFFICE, DESKS, &[Applicant]]),
    secret("zkmovereason", &[OFFICE, &[Chair, NoteTaker]]),
    secret("zkdraftprogramme", &[OFFICE]),
    // Texts under embargo: for those who work with them and for whoever handed them in.
    secret("zkstatement", &[OFFICE, TEXTS, &[Applicant, Attendee]]),
    secret("zkembargoed", &[OFFICE, TEXTS, &[Applicant]]),
    // Comments that are not posted: their author's and the office's; what is for the office alone, not even for those who only
    // look.
    secret("zkcomment", &[OFFICE, &[Applicant]]),
    secret("zkbefore", &[OFFICE]),
    secret("zkcommenttheme", &[OFFICE, &[Applicant]]),
    secret("zkcosigner", &[OFFICE, &[Applicant]]),
    secret("zkannex", &[&[Officer, CircleOfOffice, Applicant]]),
    secret("zkrevoked", &[OFFICE, &[Applicant]]),
    secret("zkdeclined", &[OFFICE, &[Applicant]]),
    secret("zkdeclinereason", &[OFFICE, &[Applicant]]),
    // Contributions that are not published: their author's and the office's. What was taken back, or stood there before, is
    // nobody's.
    secret("zkcontribution", &[OFFICE, &[Applicant]]),
    secret("zkcontributiontheme", &[OFFICE, &[Applicant]]),
    secret("zkcitedauthor", &[OFFICE, &[Applicant]]),
    secret("zkcitedwork", &[OFFICE, &[Applicant]]),
    secret("zkcitedpublisher", &[OFFICE, &[Applicant]]),
    secret("zkciteddoi", &[OFFICE, &[Applicant]]),
    secret("zkcontactwaiting", &[OFFICE, &[Applicant]]),
    secret("zkdeclinedoffer", &[OFFICE, &[Applicant]]),
    secret("zkofferreason", &[OFFICE, &[Applicant]]),
    secret("zkcontributionbefore", &[]),
    secret("zkcontactbefore", &[]),
    secret("zkcontactback", &[]),
    secret("zkcontactdeclined", &[]),
    secret("zkwithdrawnoffer", &[]),
    secret("zkcontactwithdrawn", &[]),
    // Notes: the Chair has texts and counts, not who wrote them or who permitted what, nor what stood there before.
    secret("zknotetext", &[OFFICE, &[Chair, NoteTaker]]),
    // Whoever spoke learns under which themes it was recorded.
    secret("zknotetheme", &[OFFICE, &[Chair, NoteTaker]]),
    secret("zkheardtheme", &[OFFICE, &[Attendee, Chair, NoteTaker]]),
    secret("zkquoted", &[OFFICE, &[Chair, NoteTaker]]),
    secret("zknotebefore", NOTES_KEY),
    secret("zkpermittedby", NOTES_KEY),
    secret("zknotetaker", &[OFFICE, &[NoteTaker]]),
    // The Chair's summary while it is made: those who work on it, as it stands and as it stood.
    secret("zkdraftnow", DRAFTERS),
    secret("zkdraftbefore", DRAFTERS),
    secret("zkdrafttheme", DRAFTERS),
    secret("zkdraftremark", DRAFTERS),
    secret("zkdraftinfile", DRAFTERS),
    secret("zkdraftproposal", DRAFTERS),
    secret("zkdraftfinding", DRAFTERS),
    secret("zkdraftreason", DRAFTERS),
    secret("zkscalereason", DRAFTERS),
    // Before and after: a digest while it is a draft; who was proposed, and why; what somebody would change is theirs alone
    // while it can be told from whom it is, and the office's not even then.
    secret("zkdigestdraft", &[OFFICE]),
    secret("zkdigestreport", &[OFFICE]),
    secret("zkpaneltopic", &[OFFICE, &[Applicant, Attendee]]),
    secret("zkpanelwhy", &[OFFICE, &[Applicant, Attendee]]),
    secret("zkpanellanguages", &[OFFICE, &[Applicant, Attendee]]),
    secret("zkpanelneeds", &[OFFICE, &[Applicant, Attendee]]),
    secret("zkwish", &[&[Attendee]]),
    // Beside an issued paper: a translation until it is final, plain words until they are published, and what somebody
    // reported, with the answer.
    secret("zkrevisedpart", &[OFFICE]),
    secret("zkplaindraft", &[&[Officer, CircleOfOffice]]),
    secret("zkerrorwrong", &[OFFICE, &[Attendee]]),
    secret("zkerrorright", &[OFFICE, &[Attendee]]),
    secret("zkerrorsource", &[OFFICE, &[Attendee]]),
    secret("zkerroranswer", &[OFFICE, &[Attendee]]),
    // A suggestion whose summary was given a narrower circle.
    secret("zksuggestion", &[OFFICE, ELSEWHERE, &[Screener]]),
    // Why a warning about an entry was let be: whoever keeps suggestions, whatever the dialogue.
    secret("zkletbe", &[&[Officer, CircleOfOffice]]),
    secret("zkletbereason", &[&[Officer, CircleOfOffice]]),
    // A call that is not published yet is the office's, whatever the dialogue.
    secret("zkdraftcall", &[OFFICE, ELSEWHERE, &[Screener]]),
];

/// What everybody finds: the test can fail.
pub(crate) const OPEN: [&str; 6] = [
    "zkfinalpart",
    "zkopencall",
    "zkconsented",
    "zkpostedwords",
    "zkpublishedoffer",
    "zkopensuggestion",
];
