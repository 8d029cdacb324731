//! Who may do what, and who may see what. The one file to read.
//!
//! A person acts in the roles they were granted; whoever has shown that an address is theirs is at least an applicant.
//! [`Role::allows`] says which deeds a role may do, [`Role::shows`] what it may see; the committed tables
//! `role-by-deed.md` and `role-by-sight.md` are made from these two functions by a test. *Whose* matter it is (one's own
//! application, one's own State, the dialogue a role was granted for) is asked of [`Who`].

use crate::participation::registration::Seat;
use crate::people::{Grant, HeldFor, Person, RegionalGroup};
use crate::{DialogueId, OrganizationId, PersonId, Refusal, StateCode, World};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Who submits a command. People are random references; who they are is content of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Actor {
    /// Anybody who has not said who they are.
    Nobody,
    /// The officer at the program's command line.
    Officer(String),
    /// A person who signed in.
    Person(PersonId),
    /// Time itself: consequences with legal effect that fall due.
    Clock,
    /// The program's own mail carrier.
    Carrier,
}

impl Actor {
    /// The officer at the command line of the machine that keeps the record.
    pub fn at_the_command_line() -> Self {
        Self::Officer("command-line".into())
    }

    /// The person, where it is one.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(*person),
            _ => None,
        }
    }

    /// Reads what [`fmt::Display`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            Some(("officer", reference)) => Some(Self::Officer(reference.into())),
            Some(("person", reference)) => reference.parse().ok().map(Self::Person),
            Some(_) => None,
            None => match text {
                "nobody" => Some(Self::Nobody),
                "clock" => Some(Self::Clock),
                "carrier" => Some(Self::Carrier),
                _ => None,
            },
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nobody => f.write_str("nobody"),
            Self::Officer(reference) => write!(f, "officer:{reference}"),
            Self::Person(person) => write!(f, "person:{person}"),
            Self::Clock => f.write_str("clock"),
            Self::Carrier => f.write_str("carrier"),
        }
    }
}

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
                    | D::KeepPasskeys
                    | D::Forget
                    | D::EnterOrganization
                    | D::Submit
                    | D::FollowOwnApplication
            ),
            Self::FocalPoint => matches!(
                deed,
                D::AmendOrganization | D::FollowOwnApplication | D::Register | D::InviteColleague
            ),
            Self::Representative => matches!(deed, D::FollowOwnApplication),
            Self::Delegate => matches!(deed, D::DraftObjection),
            Self::HeadOfDelegation => matches!(deed, D::DraftObjection | D::ConfirmObjection),
            Self::Officer => !matches!(
                deed,
                D::Arrive
                    | D::DraftObjection
                    | D::ConfirmObjection
                    | D::EndRetention
                    | D::EndWindow
                    | D::CarryLetters
            ),
            Self::Screener => matches!(
                deed,
                D::Screen | D::SubmitForSomebody | D::MergeOrganizations
            ),
            Self::CheckIn => matches!(deed, D::CheckIn),
            Self::ExtendedBureau
            | Self::Chair
            | Self::NoteTaker
            | Self::Editor
            | Self::Translator
            | Self::Technician
            | Self::Reader => false,
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
                matches!(sight, S::CirculatedLists | S::OwnObjections)
            }
            Self::ExtendedBureau => matches!(
                sight,
                S::CirculatedLists | S::AllObjections | S::Decisions | S::Tallies
            ),
            Self::Chair => matches!(
                sight,
                S::CirculatedLists | S::Decisions | S::Tallies | S::Participants
            ),
            Self::Officer | Self::Reader => !matches!(sight, S::OwnObjections),
            Self::Screener => matches!(
                sight,
                S::Applications
                    | S::Screening
                    | S::Organizations
                    | S::CirculatedLists
                    | S::Decisions
                    | S::Tallies
            ),
            Self::NoteTaker | Self::Editor => matches!(sight, S::Tallies | S::Participants),
            Self::Technician => matches!(sight, S::Participants),
            Self::CheckIn => matches!(sight, S::CheckIn),
            Self::Translator => false,
        }
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
        /// Give a role.
        Grant = "grant a role",
        /// Take a role.
        Revoke = "revoke a role",
        /// Enter a note verbale.
        ReceiveNote = "receive a note verbale",
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
        /// Name, exchange, give back.
        Register = "register people",
        /// Revoke a seat.
        RevokeSeat = "revoke a seat",
        /// Check somebody in.
        CheckIn = "check in",
        /// Draft, edit, release, discard letters.
        WriteLetters = "write letters",
        /// Carry letters to the mail server.
        CarryLetters = "carry letters",
        /// Enter facts: calendar, dialogues, counts, papers, figures of the review.
        RecordFacts = "record facts",
        /// Open the record, erase content.
        KeepRecord = "keep the record",
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
    }
);

/// The circle an entry, and what it brings into the world, is meant for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everybody.
    #[default]
    Public,
    /// Those who take part in the dialogues, States among them.
    Participants,
    /// States parties.
    StatesParties,
    /// The secretariat's office.
    Restricted,
    /// Nobody by circle: only who holds the key of the matter.
    Sealed,
}

impl Audience {
    /// All five, from the widest.
    pub const ALL: [Self; 5] = [
        Self::Public,
        Self::Participants,
        Self::StatesParties,
        Self::Restricted,
        Self::Sealed,
    ];

    /// As stored and exported.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Participants => "participants",
            Self::StatesParties => "states_parties",
            Self::Restricted => "restricted",
            Self::Sealed => "sealed",
        }
    }

    /// Reads [`Audience::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|audience| audience.code() == code)
    }
}

/// Who reads, by the widest circle they belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reader {
    /// Anybody.
    Public,
    /// Somebody who takes part.
    Participant,
    /// A delegation of a State party.
    StateParty,
    /// An officer of the secretariat.
    Office,
    /// A person who signed in; what they see follows from their grants.
    Person(PersonId),
}

impl Reader {
    /// The circles, from the widest.
    pub const ALL: [Self; 4] = [
        Self::Public,
        Self::Participant,
        Self::StateParty,
        Self::Office,
    ];

    /// Whether this reader may see what is meant for `audience`. Each circle sees what wider circles see; sealed
    /// matters are for no circle.
    pub const fn may_see(self, audience: Audience) -> bool {
        match audience {
            Audience::Public => true,
            // A person's circle is known to the record alone; see [`Who::circle`].
            Audience::Participants => !matches!(self, Self::Public | Self::Person(_)),
            Audience::StatesParties => matches!(self, Self::StateParty | Self::Office),
            Audience::Restricted => matches!(self, Self::Office),
            Audience::Sealed => false,
        }
    }
}

/// Whether this actor may do this kind of deed at all. Whose matter it is, each room asks of [`Who`].
pub fn may(world: &World, actor: &Actor, deed: Deed) -> Result<(), Refusal> {
    let allowed = match actor {
        Actor::Nobody => deed == Deed::Arrive,
        Actor::Clock => matches!(deed, Deed::EndRetention | Deed::EndWindow),
        Actor::Carrier => deed == Deed::CarryLetters,
        Actor::Officer(_) => Role::Officer.allows(deed),
        Actor::Person(_) => Who::acting(world, actor).may_somewhere(deed),
    };
    if allowed {
        Ok(())
    } else {
        Err(Refusal::new("refused-not-yours", "design 2.2").with("actor", actor))
    }
}

/// Somebody who acts or reads, with what they may and for whom.
#[derive(Debug, Clone, Copy)]
pub struct Who<'w> {
    world: &'w World,
    person: Option<&'w Person>,
    /// The officer at the command line, or a reader of the office without a name: everything an officer may, everywhere.
    office: bool,
}

impl<'w> Who<'w> {
    /// Who acts.
    pub(crate) fn acting(world: &'w World, actor: &Actor) -> Self {
        let person = actor.person().and_then(|id| world.people.all.get(&id));
        Self {
            world,
            person: person.filter(|person| !person.forgotten),
            office: matches!(actor, Actor::Officer(_)),
        }
    }

    /// Who reads.
    pub(crate) fn reading(world: &'w World, reader: Reader) -> Self {
        let person = match reader {
            Reader::Person(id) => world.people.all.get(&id),
            _ => None,
        };
        Self {
            world,
            person: person.filter(|person| !person.forgotten),
            office: reader == Reader::Office,
        }
    }

    /// The person, where it is one.
    pub fn person(&self) -> Option<PersonId> {
        self.person.map(|person| person.id)
    }

    /// What they were granted.
    pub fn grants(&self) -> impl Iterator<Item = &'w Grant> + use<'w> {
        self.person
            .into_iter()
            .flat_map(|person| person.grants.iter())
    }

    /// The roles they hold, each once; everybody who signed in is an applicant.
    pub fn roles(&self) -> Vec<Role> {
        let mut roles: Vec<Role> = self.grants().map(|grant| grant.role).collect();
        roles.extend(self.person.map(|_| Role::Applicant));
        roles.extend(self.office.then_some(Role::Officer));
        roles.sort_unstable();
        roles.dedup();
        roles
    }

    /// Whether any of their roles allows a deed, wherever it was granted.
    pub fn may_somewhere(&self, deed: Deed) -> bool {
        self.roles().into_iter().any(|role| role.allows(deed))
    }

    /// Whether a role of the office allows a deed at this dialogue, or, with `None`, everywhere.
    pub fn may_for(&self, deed: Deed, dialogue: Option<&DialogueId>) -> bool {
        self.office_allows(dialogue, |role| role.allows(deed))
    }

    /// Whether a role of the office shows a matter of this dialogue, or, with `None`, of all.
    pub fn sees_for(&self, sight: Sight, dialogue: Option<&DialogueId>) -> bool {
        self.office_allows(dialogue, |role| role.shows(sight))
    }

    /// Whether any of their roles shows a matter, wherever it was granted.
    pub fn sees_somewhere(&self, sight: Sight) -> bool {
        self.roles().into_iter().any(|role| role.shows(sight))
    }

    /// Roles that are not held for an organization or a State, granted everywhere or for this dialogue.
    fn office_allows(&self, dialogue: Option<&DialogueId>, asked: impl Fn(Role) -> bool) -> bool {
        let granted = self
            .grants()
            .filter(|grant| matches!(grant.held_for, HeldFor::Office | HeldFor::Group(_)))
            .filter(|grant| grant.dialogue.is_none() || grant.dialogue.as_ref() == dialogue)
            .any(|grant| asked(grant.role));
        granted || (self.office && asked(Role::Officer))
    }

    /// Whether they hold this role for this organization, or for one that was merged into it.
    pub fn holds_for(&self, role: Role, organization: OrganizationId) -> bool {
        let organizations = &self.world.organizations;
        let here = organizations.current(organization);
        self.grants().any(|grant| match grant.held_for {
            HeldFor::Organization(of) => grant.role == role && organizations.current(of) == here,
            _ => false,
        })
    }

    /// Whether they speak for this organization: its focal point or a representative.
    pub fn speaks_for(&self, organization: OrganizationId) -> bool {
        self.holds_for(Role::FocalPoint, organization)
            || self.holds_for(Role::Representative, organization)
    }

    /// The State whose delegation they belong to, and whether they are its designated head.
    pub fn delegation(&self) -> Option<(&'w StateCode, bool)> {
        let of = |role| {
            self.grants().find_map(move |grant| match &grant.held_for {
                HeldFor::State(state) if grant.role == role => Some(state),
                _ => None,
            })
        };
        of(Role::HeadOfDelegation)
            .map(|state| (state, true))
            .or_else(|| of(Role::Delegate).map(|state| (state, false)))
    }

    /// The regional group for which they are a member of the extended Bureau.
    pub fn bureau(&self) -> Option<RegionalGroup> {
        self.grants().find_map(|grant| match grant.held_for {
            HeldFor::Group(group) => Some(group),
            _ => None,
        })
    }

    /// The widest circle they belong to. Whoever has a seat at a dialogue is a participant.
    pub fn circle(&self) -> Reader {
        if self.office {
            return Reader::Office;
        }
        let rank = |circle: &Reader| Reader::ALL.iter().position(|known| known == circle);
        let seated = self.person().is_some_and(|person| {
            let seats = self.world.registrations.participants.values();
            let mut own = seats.filter(|seat| seat.person == Some(person));
            own.any(|seat| seat.seat == Seat::Confirmed)
        });
        self.grants()
            .map(|grant| grant.role.circle())
            .chain(seated.then_some(Reader::Participant))
            .max_by_key(rank)
            .unwrap_or(Reader::Public)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_circle_sees_what_wider_circles_see_and_nobody_sees_what_is_sealed() {
        let table: Vec<String> = Reader::ALL
            .iter()
            .map(|reader| {
                Audience::ALL
                    .iter()
                    .map(|a| if reader.may_see(*a) { '+' } else { '-' })
                    .collect()
            })
            .collect();
        assert_eq!(table, ["+----", "++---", "+++--", "++++-"]);
    }

    #[test]
    fn actors_and_audiences_read_back() {
        let person = Actor::Person(PersonId::drawn(&crate::Seed([1; 32]), 0));
        let others = [Actor::Nobody, Actor::Clock, Actor::Carrier];
        for actor in others
            .into_iter()
            .chain([person, Actor::at_the_command_line()])
        {
            assert_eq!(Actor::parse(&actor.to_string()), Some(actor));
        }
        for audience in Audience::ALL {
            assert_eq!(Audience::from_code(audience.code()), Some(audience));
        }
        assert_eq!(Actor::parse("somebody"), None);
    }
}
