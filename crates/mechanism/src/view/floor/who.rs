//! How somebody appears on a screen. The one place that says it: whoever is at risk appears as they chose, everywhere, the
//! Chair's desk and the booth among them; whoever did not agree to be named on screens is named at the desks only.

use crate::floor::{Floor, Screen, Speaker, SpeakerCard};
use crate::organizations::Naming;
use crate::participation::registration::{Attendee, Participant};
use crate::{Kept, StateCode, World};
use serde::Serialize;
use std::sync::Arc;

/// How somebody appears on one screen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct WhoSpeaks {
    /// The name, as it is to be said; `None`: they are not named here.
    pub name: Option<String>,
    /// Their number at this meeting, for those who are not named; 0: the floor has not heard of them.
    pub number: u32,
    /// The State they speak for.
    pub state: Option<StateCode>,
    /// The body they speak for, as shown.
    pub body: Option<String>,
    /// How the name is pronounced, for whoever says it.
    pub pronounced: String,
    /// The acronyms they will use.
    pub acronyms: String,
}

impl WhoSpeaks {
    /// The shortest that tells who it is: the name, or the body, or nothing.
    pub fn plain(&self) -> String {
        let state = self
            .state
            .as_ref()
            .map(|state| state.as_str().to_uppercase());
        let shown = self.name.clone().or(state).or_else(|| self.body.clone());
        shown.unwrap_or_default()
    }
}

/// How a speaker appears on a screen.
pub(crate) fn who_speaks(
    world: &World,
    floor: &Floor,
    speaker: &Speaker,
    screen: Screen,
) -> WhoSpeaks {
    let card = floor.cards.get(speaker);
    let card: Arc<SpeakerCard> = card
        .and_then(|introduced| held(world, &introduced.card))
        .unwrap_or_default();
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let (name, state, body) = match speaker {
        Speaker::Participant(id) => {
            let (name, body) = match world.registrations.participants.get(id) {
                Some(seat) => participant(world, seat, &card, screen),
                None => (None, None),
            };
            (name, None, body)
        }
        // Who speaks for a State is known by the State; a delegate's name is for those at the meeting.
        Speaker::Delegation(state) => {
            let name = given(&card.called).filter(|_| screen != Screen::Public);
            (name, Some(state.clone()), given(&card.body))
        }
        Speaker::Named(_) => (given(&card.called), None, given(&card.body)),
    };
    // Who says the name, and who interprets it; how a name is said would tell the name.
    let says_it = matches!(screen, Screen::Chair | Screen::Booth);
    let said = says_it && name.is_some();
    WhoSpeaks {
        number: floor.numbers.get(speaker).copied().unwrap_or(0),
        state,
        body,
        pronounced: if said {
            card.pronounced.clone()
        } else {
            String::new()
        },
        acronyms: if says_it {
            card.acronyms.clone()
        } else {
            String::new()
        },
        name,
    }
}

/// A participant's name and body on a screen.
fn participant(
    world: &World,
    seat: &Participant,
    card: &SpeakerCard,
    screen: Screen,
) -> (Option<String>, Option<String>) {
    let chosen = |text: &String| (!text.is_empty()).then(|| text.clone());
    if seat.protected {
        return (chosen(&card.called), chosen(&card.body));
    }
    let at_a_desk = matches!(screen, Screen::Chair | Screen::Booth | Screen::Technician);
    let named = at_a_desk || seat.consents.screens;
    let registered =
        || held::<Attendee>(world, &seat.attendee).map(|attendee| attendee.name.clone());
    let name = || chosen(&card.called).or_else(registered);
    let organizations = &world.organizations;
    let current = organizations.current(seat.organization);
    let withheld = organizations
        .all
        .get(&current)
        .is_none_or(|found| found.naming == Naming::Withheld);
    let shows_body = match screen {
        Screen::Chair | Screen::Booth | Screen::Technician => true,
        Screen::Room | Screen::Overlay | Screen::Participant => !withheld,
        Screen::Public => !withheld && seat.consents.organization,
    };
    let organization = || organizations.name_of(current, "en").map(str::to_owned);
    let body = || chosen(&card.body).or_else(organization);
    (named.then(name).flatten(), shows_body.then(body).flatten())
}

/// Whether a speaker is protected: nothing of them is shown but what they chose.
pub(super) fn is_protected(world: &World, speaker: &Speaker) -> bool {
    match speaker {
        Speaker::Participant(id) => world
            .registrations
            .participants
            .get(id)
            .is_none_or(|seat| seat.protected),
        Speaker::Delegation(_) | Speaker::Named(_) => false,
    }
}

/// Content of the vault, read once for all screens and all acts of a meeting.
fn held<T>(world: &World, kept: &Kept) -> Option<Arc<T>>
where
    T: serde::de::DeserializeOwned + Send + Sync + 'static,
{
    world.shelf.value(&kept.row)
}
