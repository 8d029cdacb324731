//! The floor by example: a meeting with its programme, its Chair and those who ask for the floor.

mod chairing;
mod list;
mod notes;
mod order;
mod papers;
mod programme;
mod replay;
mod seeing;
mod statement;
mod summary;

use crate::admitted::attendee;
use crate::kit::Kit;
use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use mechanism::floor::*;
use mechanism::organizations::StakeholderKind;
use mechanism::participation::deciding::Outcome;
use mechanism::participation::registration::*;
use mechanism::people::HeldFor;
use mechanism::*;

pub(crate) const OPENING: ItemId = ItemId(1);
pub(crate) const PANEL: ItemId = ItemId(2);
pub(crate) const DISCUSSION: ItemId = ItemId(3);
pub(crate) const CLOSING: ItemId = ItemId(4);

/// A dialogue on its day, with a programme, a Chair, organizations with one seat each, and a State's delegate.
#[derive(Clone)]
pub(crate) struct Hall {
    pub(crate) kit: Kit,
    pub(crate) dialogue: DialogueId,
    /// One of each organization, in turn of the kinds and regions below.
    pub(crate) seats: Vec<ParticipantId>,
    pub(crate) applications: Vec<ApplicationRef>,
    pub(crate) chair: PersonId,
    pub(crate) delegate: PersonId,
}

/// Kind and country of the organizations, again and again.
const KINDS: [(StakeholderKind, &str); 5] = [
    (StakeholderKind::Ngo, "mx"),
    (StakeholderKind::Academia, "ke"),
    (StakeholderKind::PrivateSector, "at"),
    (StakeholderKind::NgoInConsultativeStatus, "ph"),
    (StakeholderKind::Other, "pl"),
];

impl Hall {
    /// With so many organizations; the programme is issued, nothing is taken up.
    pub(crate) fn with(organizations: u32) -> Self {
        let mut kit = Kit::open();
        let dialogue = kit.planned("fa-2027", date(2027, 5, 7));
        kit.arranged(&dialogue, 500, 500, &[]).unwrap();
        let (mut seats, mut applications) = (Vec::new(), Vec::new());
        for (nth, (kind, area)) in (1..=organizations).zip(KINDS.into_iter().cycle()) {
            let organization = kit.organization(u64::from(nth), kind, area);
            let application = kit.applied(nth, organization, &[&dialogue]);
            kit.ruled(&application, &dialogue, Outcome::Admitted);
            let mode = match nth % 3 {
                0 => Attendance::Online,
                _ => Attendance::InPerson,
            };
            let who = attendee(&format!("Speaker Number{nth}"));
            let officer = Actor::at_the_command_line();
            seats.push(
                kit.names(officer, &application, &dialogue, who, mode)
                    .unwrap(),
            );
            applications.push(application);
        }
        let chair = kit.somebody(900);
        kit.granted(chair, Role::Chair, HeldFor::Office);
        let delegate = kit.somebody(901);
        let state = HeldFor::State(StateCode::new("fr").unwrap());
        kit.granted(delegate, Role::Delegate, state);
        let mut hall = Self {
            kit,
            dialogue,
            seats,
            applications,
            chair,
            delegate,
        };
        hall.kit.now = at("2027-05-06T12:00:00Z");
        let draft = hall.draft();
        hall.office(draft).unwrap();
        hall.office(FloorWish::IssueProgramme).unwrap();
        hall.kit.now = at("2027-05-07T08:00:00Z");
        hall
    }

    /// The same with the discussion before the meeting, which opened its list.
    pub(crate) fn in_discussion(organizations: u32) -> Self {
        let mut hall = Self::with(organizations);
        hall.chairs(FloorWish::Take(DISCUSSION)).unwrap();
        hall
    }

    pub(crate) fn draft(&self) -> FloorWish {
        let (programme, words) = self.programme();
        self.drafting(programme, words)
    }

    /// A draft upon what stands now.
    pub(crate) fn drafting(&self, programme: Programme, words: ProgrammeWords) -> FloorWish {
        let view = see(&self.kit.world, Reader::Office, self.kit.now);
        FloorWish::DraftProgramme {
            upon: view
                .programme_draft(&self.dialogue)
                .map(|draft| draft.stands),
            programme,
            words,
        }
    }

    /// A morning: opening, a panel of the first two, a discussion, the closing.
    pub(crate) fn programme(&self) -> (Programme, ProgrammeWords) {
        let item = |id: ItemId, kind, minutes| Item {
            id,
            sitting: 0,
            kind,
            minutes,
            cluster: None,
            panel: Vec::new(),
        };
        let panel = self.seats.iter().take(2).map(|seat| Panellist {
            speaker: Speaker::Participant(*seat),
            part: Part::Panellist,
            minutes: 7,
        });
        let programme = Programme {
            sittings: vec![Sitting {
                from: at("2027-05-07T08:00:00Z"),
                to: at("2027-05-07T11:00:00Z"),
                preparation: false,
            }],
            items: vec![
                item(OPENING, ItemKind::Opening, 15),
                Item {
                    panel: panel.collect(),
                    ..item(PANEL, ItemKind::Panel, 45)
                },
                item(DISCUSSION, ItemKind::Discussion, 90),
                item(CLOSING, ItemKind::Closing, 10),
            ],
        };
        let titles = [
            (1, "Opening"),
            (2, "Panel"),
            (3, "Discussion"),
            (4, "Closing"),
        ];
        let titles = titles.map(|(id, title)| (id, title.to_owned()));
        let words = ProgrammeWords {
            titles: [("en".to_owned(), titles.into())].into(),
            ..ProgrammeWords::default()
        };
        (programme, words)
    }

    pub(crate) fn tries(&mut self, actor: Actor, wish: FloorWish) -> Result<Decision, Refusal> {
        let dialogue = self.dialogue.clone();
        self.kit
            .asks(actor, Command::Floor(FloorCommand { dialogue, wish }))
    }

    pub(crate) fn office(&mut self, wish: FloorWish) -> Result<Decision, Refusal> {
        self.tries(Actor::at_the_command_line(), wish)
    }

    pub(crate) fn chairs(&mut self, wish: FloorWish) -> Result<Decision, Refusal> {
        self.tries(Actor::Person(self.chair), wish)
    }

    /// The code of a seat asks, on a telephone.
    pub(crate) fn seat(&mut self, seat: usize, wish: FloorWish) -> Result<Decision, Refusal> {
        self.tries(Actor::Seat(self.seats[seat]), wish)
    }

    pub(crate) fn ask(&self, seat: usize, item: ItemId, manner: Manner) -> FloorWish {
        FloorWish::Ask {
            item,
            speaker: Speaker::Participant(self.seats[seat]),
            manner,
            place: Place::Room,
            answers: None,
            language: "en".into(),
            matter: Matter::default(),
        }
    }

    /// A seat asks to make a statement in the discussion.
    pub(crate) fn asks(&mut self, seat: usize) -> Result<RequestId, Refusal> {
        let wish = self.ask(seat, DISCUSSION, Manner::Statement);
        self.seat(seat, wish)?;
        Ok(RequestId::drawn(&self.kit.seed(), 0))
    }

    /// A State's delegate asks.
    pub(crate) fn state_asks(&mut self, manner: Manner) -> Result<RequestId, Refusal> {
        let wish = FloorWish::Ask {
            item: DISCUSSION,
            speaker: Speaker::Delegation(StateCode::new("fr").unwrap()),
            manner,
            place: Place::Room,
            answers: None,
            language: "fr".into(),
            matter: Matter::default(),
        };
        self.tries(Actor::Person(self.delegate), wish)?;
        Ok(RequestId::drawn(&self.kit.seed(), 0))
    }

    /// The Chair gives the floor, seeing who has it.
    pub(crate) fn gives(&mut self, request: RequestId) -> Result<Decision, Refusal> {
        let seen = self.speaking();
        self.chairs(FloorWish::Give { request, seen })
    }

    pub(crate) fn rules(&mut self, rules: Rules) {
        let item = DISCUSSION;
        self.chairs(FloorWish::SetRules { item, rules }).unwrap();
    }

    pub(crate) fn seconds_pass(&mut self, seconds: i64) {
        self.kit.now += seconds.seconds();
    }

    pub(crate) fn office_view(&self) -> View {
        see(&self.kit.world, Reader::Office, self.kit.now)
    }

    pub(crate) fn shown(&self, screen: Screen) -> FloorView {
        let view = see(&self.kit.world, Reader::Office, self.kit.now);
        view.floor(&self.dialogue, screen).unwrap()
    }

    pub(crate) fn speaking(&self) -> Option<RequestId> {
        self.shown(Screen::Room).speaking?.line.request
    }

    /// The list of the item before the meeting.
    pub(crate) fn waiting(&self) -> Vec<RequestId> {
        let waiting = self.shown(Screen::Chair).waiting;
        waiting.iter().filter_map(|line| line.request).collect()
    }

    pub(crate) fn told(&self) -> Vec<FloorEvent> {
        let view = see(&self.kit.world, Reader::Office, self.kit.now);
        view.floor_events(&self.dialogue).unwrap()
    }

    pub(crate) fn live(&self) -> Floor {
        replay(&self.told(), Timestamp::MAX).unwrap()
    }
}

pub(crate) fn at(instant: &str) -> Timestamp {
    instant.parse().unwrap()
}

pub(crate) fn key<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.unwrap_err().key
}
