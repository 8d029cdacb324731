//! Who takes part, as each reader may see it: people themselves, whoever names an organization's people, the office, the
//! desk at the door, and the public by consent.

mod shown;

pub use shown::{ArrangementsView, AtTheDoor, ParticipantView, PublicParticipant, SeatsTaken};

use super::View;
use crate::authority::Sight;
use crate::organizations::{Naming, Profile};
use crate::participation::registration::{
    self, Attendance, Attendee, Decided, Delegation, Participant, Registering, Seat, Seats, folded,
};
use crate::{ApplicationRef, DialogueId, OrganizationId, ParticipantId};
use jiff::civil::Date;

impl View {
    /// Whether people can be named for a dialogue now.
    pub fn registering(&self, dialogue: &DialogueId) -> Registering {
        if self.sees_dialogue(dialogue) {
            registration::registering(&self.world, dialogue, self.now)
        } else {
            Registering::NotArranged
        }
    }

    /// What was set: for the office, and for whoever names people of an admitted organization.
    pub fn arrangements(&self, dialogue: &DialogueId) -> Option<ArrangementsView<'_>> {
        let set = self.world.registrations.arrangements.get(dialogue)?;
        let runs_it = self.who().sees_for(Sight::Participants, Some(dialogue));
        (runs_it || self.names_people_at(dialogue)).then(|| ArrangementsView {
            seats: &set.seats,
            per_organization: set.per_organization,
            closes: set.closes,
            online_room: (self.runs_the_room(dialogue) && !set.online_room.is_empty())
                .then_some(set.online_room.as_str()),
        })
    }

    /// How many seats are taken; for the same readers.
    pub fn seats(&self, dialogue: &DialogueId) -> Vec<SeatsTaken> {
        let Some(set) = self.arrangements(dialogue) else {
            return Vec::new();
        };
        let count = |seats: &Seats, seat: Seat| {
            let named = self.world.registrations.named_for(dialogue);
            let these = named.filter(|one| {
                let kind = self.current_kind(one.organization);
                one.mode == seats.mode
                    && one.seat == seat
                    && (seat == Seat::Confirmed || one.came.is_none())
                    && (seats.kind.is_none() || seats.kind == kind)
            });
            u32::try_from(these.count()).unwrap_or(u32::MAX)
        };
        let taken = |seats: &Seats| SeatsTaken {
            seats: seats.clone(),
            taken: count(seats, Seat::Confirmed),
            waiting: count(seats, Seat::Waiting),
        };
        set.seats.iter().map(taken).collect()
    }

    /// The seat that naming one more would give now, to be said beforehand; for whoever may name them.
    pub fn seat_foreseen(
        &self,
        application: &ApplicationRef,
        dialogue: &DialogueId,
        mode: Attendance,
    ) -> Option<Seat> {
        let found = self.world.applications.all.get(application)?;
        let mine = registration::names_people_for(&self.who(), found.organization, dialogue)
            && registration::is_admitted(&self.world, application, dialogue);
        mine.then(|| {
            let organization = found.organization;
            registration::seat_foreseen(&self.world, organization, dialogue, mode, self.now)
        })
    }

    /// Everybody named for a dialogue, in the order they were named; for those who prepare and run it.
    pub fn participants(&self, dialogue: &DialogueId) -> Vec<ParticipantView<'_>> {
        if !self.who().sees_for(Sight::Participants, Some(dialogue)) {
            return Vec::new();
        }
        let named = self.world.registrations.named_for(dialogue);
        named.map(|one| self.shown_as_list(one)).collect()
    }

    /// Who waits for a seat, in the order of promotion; for the office.
    pub fn waiting_list(&self, dialogue: &DialogueId) -> Vec<ParticipantView<'_>> {
        if !self.is_the_office_of(dialogue) {
            return Vec::new();
        }
        let waiting = self.world.registrations.waiting_for(dialogue);
        waiting.map(|one| self.whole(one)).collect()
    }

    /// One participant: for themselves, for whoever names their organization's people, for those who prepare and run the
    /// dialogue.
    pub fn participant(&self, id: ParticipantId) -> Option<ParticipantView<'_>> {
        let one = self.world.registrations.participants.get(&id)?;
        let who = self.who();
        let own = one.person.is_some() && one.person == who.person();
        if own || registration::names_people_for(&who, one.organization, &one.dialogue) {
            return Some(self.whole(one));
        }
        who.sees_for(Sight::Participants, Some(&one.dialogue))
            .then(|| self.shown_as_list(one))
    }

    /// The people an organization named by an application, for whoever names them.
    pub fn my_participants(
        &self,
        application: &ApplicationRef,
        dialogue: &DialogueId,
    ) -> Vec<ParticipantView<'_>> {
        let who = self.who();
        self.world
            .registrations
            .named_for(dialogue)
            .filter(|one| one.application == *application)
            .filter(|one| registration::names_people_for(&who, one.organization, dialogue))
            .map(|one| self.whole(one))
            .collect()
    }

    /// The places of the person who reads, the newest first.
    pub fn my_seats(&self) -> Vec<ParticipantView<'_>> {
        let registrations = &self.world.registrations;
        let mine = self
            .who()
            .person()
            .and_then(|me| registrations.of_person.get(&me));
        let places = mine.into_iter().flatten().rev();
        places
            .filter_map(|id| registrations.participants.get(id))
            .map(|one| self.whole(one))
            .collect()
    }

    /// Who is looked for at the desk: by reference, name or organization; an empty query finds all, for the printed list.
    pub fn at_the_door(&self, dialogue: &DialogueId, query: &str) -> Vec<AtTheDoor> {
        if !self.who().sees_for(Sight::CheckIn, Some(dialogue)) {
            return Vec::new();
        }
        let reference: Option<ParticipantId> = query.trim().to_ascii_lowercase().parse().ok();
        let words = folded(query);
        let found = |one: &AtTheDoor| match reference {
            Some(reference) => one.id == reference,
            None => finds(&words, one),
        };
        let named = self.world.registrations.named_for(dialogue);
        named
            .filter(|one| one.seat.is_wanted() || one.came.is_some())
            .map(|one| self.for_the_door(one))
            .filter(found)
            .collect()
    }

    /// Who took part, as far as they consented that everybody reads it. Nobody who is protected, no organization that
    /// asked not to be named.
    pub fn public_participants(&self, dialogue: &DialogueId) -> Vec<PublicParticipant> {
        if !self.sees_dialogue(dialogue) {
            return Vec::new();
        }
        let named = self.world.registrations.named_for(dialogue);
        let came = named.filter(|one| one.came.is_some() && !one.protected);
        came.map(|one| PublicParticipant {
            name: one
                .consents
                .name
                .then(|| self.held::<Attendee>(&one.attendee))
                .flatten()
                .map(|attendee| attendee.name),
            organization: (one.consents.organization && self.may_be_named(one.organization))
                .then(|| self.names_of(one.organization))
                .flatten(),
        })
        .filter(|shown| shown.name.is_some() || shown.organization.is_some())
        .collect()
    }

    /// The delegations registered for the working group, and the day the list describes.
    pub fn delegations(&self, dialogue: &DialogueId) -> Option<(Date, &[Delegation])> {
        let (as_of, list) = self.world.registrations.delegations.get(dialogue)?;
        let counts = self.who().sees_for(Sight::Tallies, Some(dialogue));
        counts.then_some((*as_of, list.as_slice()))
    }

    /// The way into the online room: a consequence of a confirmed seat online while the organization is admitted, and
    /// personal. For the person, and for those who run the room.
    pub fn online_access(&self, id: ParticipantId) -> Option<&str> {
        let one = self.world.registrations.participants.get(&id)?;
        let own = one.person.is_some() && one.person == self.who().person();
        if !own && !self.runs_the_room(&one.dialogue) {
            return None;
        }
        let entitled = one.mode == Attendance::Online
            && self.holds_a_seat(one)
            && registration::registering(&self.world, &one.dialogue, self.now)
                != Registering::Cancelled;
        let set = self.world.registrations.arrangements.get(&one.dialogue)?;
        (entitled && !set.online_room.is_empty()).then_some(set.online_room.as_str())
    }

    /// Those with a seat, to be compared with the badge system and the platform, or handed over to them; for the office.
    pub fn decided(&self, dialogue: &DialogueId) -> Vec<Decided> {
        if !self.is_the_office_of(dialogue) {
            return Vec::new();
        }
        let named = self.world.registrations.named_for(dialogue);
        named
            .filter(|one| self.holds_a_seat(one))
            .map(|one| Decided {
                participant: one.id,
                name: self
                    .held::<Attendee>(&one.attendee)
                    .map(|attendee| attendee.name)
                    .unwrap_or_default(),
                organization: self
                    .names_of(one.organization)
                    .map(|names| names.name("en").to_owned())
                    .unwrap_or_default(),
                mode: one.mode,
            })
            .collect()
    }

    fn holds_a_seat(&self, one: &Participant) -> bool {
        one.seat == Seat::Confirmed
            && registration::is_admitted(&self.world, &one.application, &one.dialogue)
    }

    /// Whether this reader sees everything of the people at a dialogue: an officer, and who reads as one.
    fn is_the_office_of(&self, dialogue: &DialogueId) -> bool {
        let who = self.who();
        who.sees_for(Sight::Participants, Some(dialogue))
            && who.sees_for(Sight::People, Some(dialogue))
    }

    /// Whether this reader runs the online room: a technician, or the office.
    fn runs_the_room(&self, dialogue: &DialogueId) -> bool {
        let technician = self.who().grants().any(|grant| {
            grant.role == crate::Role::Technician
                && grant
                    .dialogue
                    .as_ref()
                    .is_none_or(|of| self.world.reaches(of, dialogue))
        });
        technician || self.is_the_office_of(dialogue)
    }

    /// Whether this reader names people of an organization that is admitted to a dialogue.
    fn names_people_at(&self, dialogue: &DialogueId) -> bool {
        let who = self.who();
        let applications = self.world.applications.for_dialogue.get(dialogue);
        applications.into_iter().flatten().any(|reference| {
            let application = self.world.applications.all.get(reference);
            application.is_some_and(|application| {
                registration::names_people_for(&who, application.organization, dialogue)
                    && registration::is_admitted(&self.world, reference, dialogue)
            })
        })
    }

    fn whole<'a>(&'a self, one: &'a Participant) -> ParticipantView<'a> {
        let waiting = self.world.registrations.waiting.get(&one.dialogue);
        let place = waiting.and_then(|queue| queue.iter().position(|id| *id == one.id));
        ParticipantView {
            participant: one,
            attendee: self.held(&one.attendee),
            organization: self.names_of(one.organization),
            admitted: registration::is_admitted(&self.world, &one.application, &one.dialogue),
            place: place.and_then(|before| u32::try_from(before + 1).ok()),
        }
    }

    /// As on a list of those who take part: the office sees all of it, others name and function, and of whoever is
    /// protected that somebody is there.
    fn shown_as_list<'a>(&'a self, one: &'a Participant) -> ParticipantView<'a> {
        let mut view = self.whole(one);
        if self.is_the_office_of(&one.dialogue) {
            return view;
        }
        view.attendee = view
            .attendee
            .filter(|_| !one.protected)
            .map(|attendee| Attendee {
                name: attendee.name,
                function: attendee.function,
                ..Attendee::default()
            });
        if one.protected {
            view.organization = None;
        }
        view
    }

    fn for_the_door(&self, one: &Participant) -> AtTheDoor {
        AtTheDoor {
            id: one.id,
            name: self
                .held::<Attendee>(&one.attendee)
                .map(|attendee| attendee.name),
            organization: self.names_of(one.organization),
            mode: one.mode,
            seat: one.seat,
            may_enter: self.holds_a_seat(one) && one.came.is_none(),
            came: one.came,
        }
    }

    /// Only the names of an organization: all that a list of those who take part shows of it.
    fn names_of(&self, organization: OrganizationId) -> Option<Profile> {
        let current = self.world.organizations.current(organization);
        let found = self.world.organizations.all.get(&current)?;
        let profile: Profile = self.held(&found.profile)?;
        Some(Profile {
            names: profile.names,
            acronym: profile.acronym,
            ..Profile::default()
        })
    }

    pub(super) fn may_be_named(&self, organization: OrganizationId) -> bool {
        let current = self.world.organizations.current(organization);
        let found = self.world.organizations.all.get(&current);
        found.is_some_and(|found| found.naming != Naming::Withheld)
    }

    fn current_kind(
        &self,
        organization: OrganizationId,
    ) -> Option<crate::organizations::StakeholderKind> {
        let current = self.world.organizations.current(organization);
        let found = self.world.organizations.all.get(&current);
        found.map(|found| found.kind)
    }
}

/// Whether every word that is looked for stands in the name or in a name of the organization.
fn finds(words: &str, one: &AtTheDoor) -> bool {
    let organization = one.organization.iter().flat_map(|profile| {
        let names = profile.names.values().map(String::as_str);
        names.chain([profile.acronym.as_str()])
    });
    let names: Vec<String> = organization
        .chain(one.name.as_deref())
        .map(folded)
        .collect();
    words
        .split_whitespace()
        .all(|word| names.iter().any(|name| name.contains(word)))
}
