//! Who may do what, and who may see what. The one file to read.
//!
//! A person acts in the roles they were granted; whoever has shown that an address is theirs is at least an applicant.
//! [`Role::allows`] says which deeds a role may do, [`Role::shows`] what it may see; the committed tables
//! `role-by-deed.md` and `role-by-sight.md` are made from these two functions by a test. *Whose* matter it is (one's own
//! application, one's own State, the dialogue a role was granted for) is asked of [`Who`].

mod actor;
mod circle;
mod who;

pub use actor::Actor;
pub use circle::{Audience, Reader};
pub use who::Who;

use crate::people::HeldFor;
use crate::{Refusal, World};
use serde::{Deserialize, Serialize};

/// In which role somebody acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Whoever has shown that an address is theirs. Nobody grants it.
    Applicant,
    /// An organization's focal point: names its people, keeps its profile.
    FocalPoint,
    /// An organization's representative.
    Representative,
    /// A user of a State's delegation: reads the lists, drafts.
    Delegate,
    /// The head a State designated: confirms.
    HeadOfDelegation,
    /// A member of the extended Bureau, for a regional group.
    ExtendedBureau,
    /// The Chair or a co-Chair of a dialogue.
    Chair,
    /// An officer of the secretariat.
    Officer,
    /// Screens applications.
    Screener,
    /// Takes notes at the meeting.
    NoteTaker,
    /// Clears papers.
    Editor,
    /// Translates.
    Translator,
    /// Runs sound, screens and the online room.
    Technician,
    /// Sits at the check-in desk.
    CheckIn,
    /// Sees what the office sees, never writes.
    Reader,
}

impl Role {
    /// All roles, in the order of the tables.
    pub const ALL: [Self; 15] = [
        Self::Applicant,
        Self::FocalPoint,
        Self::Representative,
        Self::Delegate,
        Self::HeadOfDelegation,
        Self::ExtendedBureau,
        Self::Chair,
        Self::Officer,
        Self::Screener,
        Self::NoteTaker,
        Self::Editor,
        Self::Translator,
        Self::Technician,
        Self::CheckIn,
        Self::Reader,
    ];

    /// As in forms, tables and keys of words: `role-note-taker`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::FocalPoint => "focal-point",
            Self::Representative => "representative",
            Self::Delegate => "delegate",
            Self::HeadOfDelegation => "head-of-delegation",
            Self::ExtendedBureau => "extended-bureau",
            Self::Chair => "chair",
            Self::Officer => "officer",
            Self::Screener => "screener",
            Self::NoteTaker => "note-taker",
            Self::Editor => "editor",
            Self::Translator => "translator",
            Self::Technician => "technician",
            Self::CheckIn => "check-in",
            Self::Reader => "reader",
        }
    }

    /// Reads [`Role::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether a role may do a deed, in matters that are its own.
    pub const fn allows(self, deed: Deed) -> bool {
        use Deed as D;
        match self {
            Self::Applicant => matches!(
                deed,
                D::AmendIdentity
                    | D::ProposePanellist
                    | D::AnswerEvaluation
                    | D::KeepPasskeys
                    | D::Forget
                    | D::EnterOrganization
                    | D::Submit
                    | D::FollowOwnApplication
                    | D::Register
                    | D::AskForFloor
                    | D::HandInStatement
                    | D::SubmitComment
                    | D::SubmitContribution
                    | D::ReportError
            ),
            Self::FocalPoint => matches!(
                deed,
                D::AmendOrganization
                    | D::ProposePanellist
                    | D::FollowOwnApplication
                    | D::Register
                    | D::InviteColleague
                    | D::DismissColleague
                    | D::AskForFloor
                    | D::HandInStatement
                    | D::SubmitComment
                    | D::SubmitContribution
            ),
            Self::Representative => matches!(
                deed,
                D::FollowOwnApplication | D::Register | D::SubmitComment | D::SubmitContribution
            ),
            Self::Delegate => matches!(
                deed,
                D::DraftObjection
                    | D::AddScan
                    | D::AskForFloor
                    | D::HandInStatement
                    | D::ProposeAsDelegation
            ),
            Self::HeadOfDelegation => matches!(
                deed,
                D::DraftObjection
                    | D::ConfirmObjection
                    | D::AddScan
                    | D::AskForFloor
                    | D::HandInStatement
                    | D::ProposeAsDelegation
            ),
            Self::Chair => matches!(
                deed,
                D::RunFloor | D::AskForFloor | D::DraftSummary | D::ApproveSummary
            ),
            Self::Technician => matches!(deed, D::AskForFloor),
            Self::Officer => !matches!(
                deed,
                D::Arrive
                    | D::KeepPasskeys
                    | D::DraftObjection
                    | D::ConfirmObjection
                    | D::EndRetention
                    | D::EndWindow
                    | D::AnswerEvaluation
                    | D::EndEvaluation
                    | D::CarryLetters
                    | D::ProposeAsDelegation
            ),
            Self::Screener => matches!(
                deed,
                D::Screen | D::SubmitForSomebody | D::MergeOrganizations
            ),
            Self::CheckIn => matches!(deed, D::CheckIn),
            Self::NoteTaker => matches!(deed, D::TakeNotes | D::DraftSummary),
            Self::Editor => matches!(deed, D::DraftSummary | D::ClearSummary | D::KeepPlainWords),
            Self::Translator => matches!(deed, D::TranslatePaper),
            Self::ExtendedBureau | Self::Reader => false,
        }
    }

    /// Whether a role may see a matter, where it is its own.
    pub const fn shows(self, sight: Sight) -> bool {
        use Sight as S;
        match self {
            Self::Applicant => matches!(sight, S::OwnApplications | S::OwnIdentity),
            Self::FocalPoint => matches!(sight, S::OwnApplications | S::OwnParticipants),
            Self::Representative => matches!(sight, S::OwnApplications),
            Self::Delegate | Self::HeadOfDelegation => {
                matches!(sight, S::CirculatedLists | S::OwnObjections | S::Floor)
            }
            Self::ExtendedBureau => matches!(
                sight,
                S::CirculatedLists | S::AllObjections | S::Decisions | S::Tallies
            ),
            Self::Chair => matches!(
                sight,
                S::CirculatedLists
                    | S::Decisions
                    | S::Tallies
                    | S::Participants
                    | S::ChairsDesk
                    | S::Booth
                    | S::Floor
                    | S::Statements
                    | S::Notes
                    | S::Summaries
            ),
            Self::Officer => !matches!(sight, S::OwnObjections),
            Self::Reader => !matches!(sight, S::OwnObjections | S::NotesKey | S::CommentAnnexes),
            Self::Screener => matches!(
                sight,
                S::Applications
                    | S::Screening
                    | S::Organizations
                    | S::CirculatedLists
                    | S::Decisions
                    | S::Tallies
            ),
            Self::NoteTaker => matches!(
                sight,
                S::Tallies
                    | S::Participants
                    | S::ChairsDesk
                    | S::Booth
                    | S::Floor
                    | S::Statements
                    | S::Notes
                    | S::Pseudonyms
                    | S::NotesKey
                    | S::Summaries
            ),
            Self::Editor => matches!(
                sight,
                S::Tallies | S::Participants | S::Notes | S::Pseudonyms | S::Summaries
            ),
            Self::Technician => matches!(sight, S::Participants | S::Booth | S::Floor),
            Self::CheckIn => matches!(sight, S::CheckIn),
            Self::Translator => {
                matches!(sight, S::Booth | S::Floor | S::Statements | S::Translations)
            }
        }
    }

    /// Whether the secretariat gives it to its own staff: they may sign in with their office's own provider. A Chair
    /// holds an office of the meeting and works for a State.
    pub const fn is_staff(self) -> bool {
        matches!(
            self,
            Self::Officer
                | Self::Screener
                | Self::NoteTaker
                | Self::Editor
                | Self::Translator
                | Self::Technician
                | Self::CheckIn
                | Self::Reader
        )
    }

    /// For whom a role is held, by its nature.
    pub const fn fits(self, held_for: &HeldFor) -> bool {
        match self {
            Self::Applicant => false,
            Self::FocalPoint | Self::Representative => matches!(held_for, HeldFor::Organization(_)),
            Self::Delegate | Self::HeadOfDelegation => matches!(held_for, HeldFor::State(_)),
            Self::ExtendedBureau => matches!(held_for, HeldFor::Group(_)),
            _ => matches!(held_for, HeldFor::Office),
        }
    }

    /// The widest circle a role belongs to.
    const fn circle(self) -> Reader {
        match self {
            Self::Officer | Self::Screener | Self::Reader => Reader::Office,
            Self::Delegate | Self::HeadOfDelegation | Self::ExtendedBureau | Self::Chair => {
                Reader::StateParty
            }
            Self::NoteTaker
            | Self::Editor
            | Self::Translator
            | Self::Technician
            | Self::CheckIn => Reader::Participant,
            Self::Applicant | Self::FocalPoint | Self::Representative => Reader::Public,
        }
    }
}

macro_rules! listed {
    ($(#[$doc:meta])* $type:ident { $($(#[$of:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $type {
            $($(#[$of])* $variant,)*
        }

        impl $type {
            /// All of them, in the order of the tables.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// As in the tables.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }
        }
    };
}

listed!(
    /// A kind of thing that can be done.
    Deed {
        /// Show for the first time that an address is theirs.
        Arrive = "arrive",
        /// Replace what is kept of oneself.
        AmendIdentity = "amend identity",
        /// Add and remove passkeys.
        KeepPasskeys = "keep passkeys",
        /// Be forgotten.
        Forget = "be forgotten",
        /// Invite somebody to a role.
        Invite = "invite",
        /// Invite a colleague to represent one's organization.
        InviteColleague = "invite a colleague",
        /// Part with a colleague who represents one's organization.
        DismissColleague = "part with a colleague",
        /// Give a role.
        Grant = "grant a role",
        /// Take a role.
        Revoke = "revoke a role",
        /// Enter a note verbale.
        ReceiveNote = "receive a note verbale",
        /// Add the scan of a note verbale: a delegation to those of its own State.
        AddScan = "add a note verbale's scan",
        /// Enter an organization.
        EnterOrganization = "enter an organization",
        /// Replace an organization's profile.
        AmendOrganization = "amend an organization",
        /// Merge organizations, or tell them apart.
        MergeOrganizations = "merge organizations",
        /// Enter an observer status.
        RecordObserver = "record observer status",
        /// Draft, publish, change, withdraw a call.
        ShapeCall = "shape a call",
        /// Submit an application.
        Submit = "submit an application",
        /// Enter an application for somebody.
        SubmitForSomebody = "submit for somebody",
        /// Amend, answer, withdraw.
        FollowOwnApplication = "follow an application",
        /// Check, note, ask, screen.
        Screen = "screen",
        /// Put a consolidated list of the Security Council in use.
        ImportConsolidatedList = "import the consolidated list",
        /// Circulate or submit a list, extend its window.
        Circulate = "circulate a list",
        /// Enter that a window ended.
        EndWindow = "end a window",
        /// Draft an objection, a withdrawal, an expression of support.
        DraftObjection = "draft an objection",
        /// Confirm one.
        ConfirmObjection = "confirm an objection",
        /// Enter one that came on paper.
        EnterFromPaper = "enter an objection from paper",
        /// Enter a body's decision.
        Rule = "enter a decision",
        /// Set seats and rooms, enter the list of delegations.
        ArrangeRegistration = "arrange registration",
        /// Name, exchange, give back: a focal point its organization's people, everybody else their own seat.
        Register = "register people",
        /// Revoke a seat.
        RevokeSeat = "revoke a seat",
        /// Check somebody in.
        CheckIn = "check in",
        /// Draft, edit, release, discard letters.
        WriteLetters = "write letters",
        /// Carry letters to the mail server.
        CarryLetters = "carry letters",
        /// Draft and issue the programme, declare the meeting public.
        KeepProgramme = "keep the programme",
        /// Take up items, open and close lists, give the floor, order by hand, undo.
        RunFloor = "run the floor",
        /// Ask for the floor, withdraw, pass a place on; for oneself, one's organization or one's State.
        AskForFloor = "ask for the floor",
        /// Hand in a statement, say to whom it may be shown, take it back; for oneself, one's organization or one's State.
        HandInStatement = "hand in a statement",
        /// Hand in a written comment, sign one, say how it may be posted, take it back.
        SubmitComment = "submit a comment",
        /// Set the window for comments; post, return, decline them.
        HandleComments = "handle comments",
        /// Hand in an activity, a need, an offer or research; take it, the contact or the name back.
        SubmitContribution = "submit a contribution",
        /// Publish, return, decline them.
        HandleContributions = "handle contributions",
        /// Write, order and bind the paragraphs of a Chair's summary, remark on them and propose changes.
        DraftSummary = "draft the summary",
        /// Say that a summary may go to the Chair.
        ClearSummary = "clear the summary",
        /// Approve a summary as its Chair and share its draft with delegations, or enter that the Chair did.
        ApproveSummary = "approve the summary",
        /// Declare what a summary is measured by: words for how many, space beside time.
        DeclareYardstick = "declare a summary’s measures",
        /// Issue an approved summary and transmit it; give a draft up.
        IssueSummary = "issue the summary",
        /// Propose changes to a draft that the Chair shared with one's delegation.
        ProposeAsDelegation = "propose to a shared draft",
        /// Translate an issued paper, unofficially.
        TranslatePaper = "translate a paper",
        /// Show such a translation with what is not final in it.
        ShowTranslation = "show a translation",
        /// Write and publish what a paper says in plain words.
        KeepPlainWords = "keep plain words",
        /// Report an error of fact in an issued paper.
        ReportError = "report an error of fact",
        /// Answer such a report.
        AnswerError = "answer an error of fact",
        /// Propose somebody for a panel: oneself, or a colleague.
        ProposePanellist = "propose a panellist",
        /// Answer the evaluation of a meeting one took part in.
        AnswerEvaluation = "answer an evaluation",
        /// Lay the answers of a closed evaluation together.
        EndEvaluation = "end an evaluation",
        /// Take notes of interventions, write them anew, remove them.
        TakeNotes = "take notes",
        /// Enter suggestions of dialogues, join and part them, refer to later documents.
        KeepSuggestions = "keep suggestions",
        /// Enter facts: calendar, dialogues, counts, papers, figures of the review.
        RecordFacts = "record facts",
        /// Open the record, erase content.
        KeepRecord = "keep the record",
        /// Propose and approve how long content is kept.
        SetRetention = "set retention",
        /// Destroy what has been kept long enough.
        EndRetention = "end retention",
    }
);

listed!(
    /// A kind of thing that can be seen.
    Sight {
        /// One's own identity, sessions and passkeys.
        OwnIdentity = "own identity",
        /// One's own applications, or those of one's organization.
        OwnApplications = "own applications",
        /// The people one's organization named.
        OwnParticipants = "own participants",
        /// The objections of one's own delegation.
        OwnObjections = "own objections",
        /// The lists that were circulated.
        CirculatedLists = "circulated lists",
        /// All applications with their answers.
        Applications = "applications",
        /// Checks and notes of the desk.
        Screening = "screening",
        /// All organizations with their histories.
        Organizations = "organizations",
        /// All objections, with States and reasons.
        AllObjections = "all objections",
        /// All decisions.
        Decisions = "decisions",
        /// All letters.
        Letters = "letters",
        /// All people and their roles.
        People = "people",
        /// Names, organizations and modes of those who take part.
        Participants = "participants",
        /// What the desk at the door needs: name, organization, seat.
        CheckIn = "check-in",
        /// Counts of every stage.
        Tallies = "tallies",
        /// How long content is kept, by whose approval, and what was destroyed.
        Retention = "retention",
        /// The Chair's desk: everybody who asks, with names as they are to be called, and the script.
        ChairsDesk = "the Chair’s desk",
        /// The booth and the technician: running order, names, languages, texts.
        Booth = "the booth",
        /// The list of speakers of one's own meeting.
        Floor = "the floor",
        /// Notes of interventions: texts and counts.
        Notes = "notes of interventions",
        /// Which notes are of one speaker, under a number.
        Pseudonyms = "numbers of speakers in notes",
        /// Whose number is whose, and who wrote a note.
        NotesKey = "the key of the notes",
        /// What was answered in evaluations, counted.
        Evaluations = "evaluations",
        /// Who was proposed for panels, and why.
        PanelProposals = "proposals for panels",
        /// Written comments that are not posted, and who wrote them.
        Comments = "comments",
        /// What authors of comments wrote for the office alone.
        CommentAnnexes = "annexes of comments",
        /// Activities, needs, offers and research that are not published, and who handed them in.
        Contributions = "contributions",
        /// The texts of statements, under embargo until they are delivered.
        Statements = "statements",
        /// Chairs' summaries in the making.
        Summaries = "summaries in the making",
        /// Unofficial translations that are not final.
        Translations = "translations in the making",
        /// Errors of fact that readers reported.
        FactualErrors = "errors of fact reported",
    }
);

/// Whether this actor may do this kind of deed at all. Whose matter it is, each room asks of [`Who`].
pub fn may(world: &World, actor: &Actor, deed: Deed) -> Result<(), Refusal> {
    let allowed = match actor {
        Actor::Nobody => deed == Deed::Arrive,
        Actor::Clock => matches!(
            deed,
            Deed::EndRetention | Deed::EndWindow | Deed::EndEvaluation
        ),
        Actor::Carrier => deed == Deed::CarryLetters,
        Actor::Officer(_) => Role::Officer.allows(deed),
        Actor::Person(_) => Who::acting(world, actor).may_somewhere(deed),
        Actor::Seat(_) => matches!(
            deed,
            Deed::AskForFloor
                | Deed::HandInStatement
                | Deed::ProposePanellist
                | Deed::AnswerEvaluation
                | Deed::ReportError
        ),
    };
    if allowed {
        Ok(())
    } else {
        Err(Refusal::new("refused-not-yours").with("actor", actor))
    }
}
