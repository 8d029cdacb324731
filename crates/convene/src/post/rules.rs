//! The rules: which act of the log is told to whom. One reads like the other: an act, its people, its words.
//!
//! An answer of an applicant is told to nobody: the desk sees it. Decisions and invitations are letters, which officers
//! release; they are not told here.

use super::telling::{Due, Needs, Telling};
use jiff::{SignedDuration, Timestamp};
use mechanism::authority::Role;
use mechanism::dialogue::DialogueEvent;
use mechanism::participation::application::ApplicationEvent;
use mechanism::participation::call::CallEvent;
use mechanism::participation::circulation::{Circulation, CirculationEvent, Recipients};
use mechanism::participation::objection::ObjectionEvent;
use mechanism::participation::registration::{RegistrationEvent, Seat};
use mechanism::participation::screening::ScreeningEvent;
use mechanism::people::{Grant, HeldFor, Identity, PeopleEvent};
use mechanism::{
    ApplicationRef, CallId, CirculationId, DeskFilter, DialogueId, Event, InquiryId, ParticipantId,
    PersonId, StateCode, View,
};
use record::Entered;
use std::collections::{BTreeMap, BTreeSet};

/// How long news are worth sending: a mail server may be down over a long week-end.
const NEWS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// One act, and what is known of its surroundings.
struct Act<'v> {
    view: &'v View,
    base: &'v str,
    entry: &'v Entered,
}

/// The notices an act asks for. `view` is the office's.
pub(super) fn of(view: &View, base: &str, entry: &Entered) -> Vec<Due> {
    let act = Act { view, base, entry };
    match &entry.event {
        Event::Application(event) => act.application(event),
        Event::Screening(ScreeningEvent::Asked {
            application,
            inquiry,
            until,
            ..
        }) => act.asked(application, *inquiry, *until),
        Event::Circulation(CirculationEvent::Circulated { circulation, .. }) => {
            let lists = view.all_lists();
            let list = lists
                .iter()
                .find(|list| list.circulation.id == *circulation);
            list.map_or_else(Vec::new, |list| act.circulated(list.circulation))
        }
        Event::Circulation(CirculationEvent::Carried {
            circulation, copy, ..
        }) => act.list_carried(copy.unwrap_or(*circulation)),
        Event::Objection(event) => act.objection(event),
        Event::People(PeopleEvent::Granted { person, grant }) => act.role(*person, grant),
        Event::Registration(event) => act.seat(event),
        Event::Call(event) => act.call(event),
        Event::Dialogue(event) => act.dialogue(event),
        _ => Vec::new(),
    }
}

/// The name and the words of the notice that a role was granted, for who invites at the command line of a machine whose
/// server may not run.
pub(crate) fn granted(view: &View, base: &str, entry: u64, to: &Identity, grant: &Grant) -> Due {
    let telling = Telling { view, base, to };
    let role = telling.say(&format!("role-{}", grant.role.code()), &[]);
    let notice = match &grant.dialogue {
        Some(dialogue) => {
            let dialogue = telling.dialogue(dialogue);
            let values = [("role", role.as_str()), ("dialogue", &dialogue)];
            telling.notice("role-for-dialogue", Needs::Action, "/sign-in", &values)
        }
        None => telling.notice("role", Needs::Action, "/sign-in", &[("role", &role)]),
    };
    Due {
        name: named(entry, "role", to),
        notice,
        worth: NEWS,
    }
}

/// The whole name is hashed before it is kept.
fn named(entry: u64, rule: &str, to: &Identity) -> String {
    let address = mechanism::people::address_key(&to.address);
    format!("entry {entry}, {rule}, to {address}")
}

/// Who receives a list, by the address they are told at.
pub(super) fn recipients(view: &View, list: &Circulation) -> Vec<Identity> {
    let reached = view.recipients_of(list).into_iter();
    reached.filter_map(|shown| shown.identity).collect()
}

/// Where a recipient of lists reads one.
pub(super) fn path_of_list(recipients: Recipients, list: mechanism::CirculationId) -> String {
    match recipients {
        Recipients::StatesParties => format!("/state/lists/{list}"),
        Recipients::ExtendedBureau => format!("/bureau/lists/{list}"),
    }
}

impl Act<'_> {
    fn to<'t>(&'t self, to: &'t Identity) -> Telling<'t> {
        Telling {
            view: self.view,
            base: self.base,
            to,
        }
    }

    fn due(&self, rule: &str, to: &Identity, notice: web::Notice) -> Due {
        Due {
            name: named(self.entry.number, rule, to),
            notice,
            worth: NEWS,
        }
    }

    fn person(&self, id: PersonId) -> Option<Identity> {
        self.view.person(id)?.identity
    }

    fn applicant(&self, application: &ApplicationRef) -> Option<Identity> {
        self.view.application(application)?.applicant
    }

    fn application(&self, event: &ApplicationEvent) -> Vec<Due> {
        let (application, rule) = match event {
            ApplicationEvent::Submitted { application, .. } => (application, "received"),
            ApplicationEvent::Amended { application, .. } => (application, "amended"),
            ApplicationEvent::Withdrawn { application, .. } => (application, "withdrawn"),
            ApplicationEvent::Carried { application, .. } => (application, "carried"),
            ApplicationEvent::AnswersKept { .. }
            | ApplicationEvent::FileKept { .. }
            | ApplicationEvent::Answered { .. } => return Vec::new(),
        };
        let withdrawn = |shown: mechanism::ApplicationView<'_>| {
            shown.application.standing().next().is_none() && rule == "carried"
        };
        if self.view.application(application).is_some_and(withdrawn) {
            return Vec::new();
        }
        let Some(to) = self.applicant(application) else {
            return Vec::new();
        };
        let telling = self.to(&to);
        let reference = application.to_string();
        let hash = self.entry.hash.to_string();
        let dialogues = match event {
            ApplicationEvent::Submitted { dialogues, .. }
            | ApplicationEvent::Withdrawn { dialogues, .. } => telling.dialogues(dialogues.iter()),
            ApplicationEvent::Carried { into, .. } => {
                telling.dialogues(into.iter().map(|case| &case.dialogue))
            }
            _ => String::new(),
        };
        let values = [
            ("reference", reference.as_str()),
            ("hash", &hash),
            ("dialogues", &dialogues),
        ];
        let path = format!("/applications/{}", application.slug());
        let notice = telling.notice(rule, Needs::Nothing, &path, &values);
        vec![self.due(rule, &to, notice)]
    }

    fn asked(
        &self,
        application: &ApplicationRef,
        inquiry: InquiryId,
        until: Timestamp,
    ) -> Vec<Due> {
        let Some(to) = self.applicant(application) else {
            return Vec::new();
        };
        let telling = self.to(&to);
        let (reference, until) = (application.to_string(), telling.until(until));
        let values = [("reference", reference.as_str()), ("until", &until)];
        let path = path_of_inquiry(application, inquiry);
        let notice = telling.notice("asked", Needs::Action, &path, &values);
        vec![self.due("asked", &to, notice)]
    }

    fn circulated(&self, list: &Circulation) -> Vec<Due> {
        let path = path_of_list(list.terms.recipients, list.id);
        recipients(self.view, list)
            .iter()
            .map(|to| {
                let telling = self.to(to);
                let dialogue = telling.dialogue(&list.dialogue);
                let until = telling.until(list.terms.closes);
                let values = [("dialogue", dialogue.as_str()), ("until", &until)];
                let notice = telling.notice("list", Needs::Nothing, &path, &values);
                self.due("list", to, notice)
            })
            .collect()
    }

    /// A list whose window was open when its dialogue became another one.
    fn list_carried(&self, id: CirculationId) -> Vec<Due> {
        let lists = self.view.all_lists();
        let Some(list) = lists.iter().find(|list| list.circulation.id == id) else {
            return Vec::new();
        };
        let list = list.circulation;
        let rule = match (list.closed, list.ended) {
            (Some(_), _) => "list-closed",
            (None, None) => "list-carried",
            (None, Some(_)) => return Vec::new(),
        };
        let path = path_of_list(list.terms.recipients, list.id);
        recipients(self.view, list)
            .iter()
            .map(|to| {
                let telling = self.to(to);
                let dialogue = telling.dialogue(&list.dialogue);
                let until = telling.until(list.terms.closes);
                let values = [("dialogue", dialogue.as_str()), ("until", &until)];
                let notice = telling.notice(rule, Needs::Nothing, &path, &values);
                self.due(rule, to, notice)
            })
            .collect()
    }

    /// To the head, and without the name of anybody: the pages say it to who signed in.
    fn objection(&self, event: &ObjectionEvent) -> Vec<Due> {
        let state_and_author = match event {
            ObjectionEvent::Drafted { state, by, .. } => Some((state.clone(), *by)),
            ObjectionEvent::WithdrawalDrafted { objection, by } => self
                .view
                .objection(*objection)
                .map(|view| (view.objection.state, *by)),
            _ => None,
        };
        match state_and_author {
            Some((state, Some(author))) => self.heads_but(&state, author),
            // From paper: an officer entered it, and nothing waits.
            _ => Vec::new(),
        }
    }

    fn heads_but(&self, state: &StateCode, author: PersonId) -> Vec<Due> {
        let held_for = HeldFor::State(state.clone());
        let heads = self.view.holders(Role::HeadOfDelegation, &held_for);
        let others = heads.into_iter().filter(|head| head.person.id != author);
        others
            .filter_map(|head| head.identity)
            .map(|to| {
                let notice = self.to(&to).notice("confirm", Needs::Action, "/state", &[]);
                self.due("confirm", &to, notice)
            })
            .collect()
    }

    /// Who was given a role by somebody else. Whoever enters an organization becomes its focal point and knows it.
    fn role(&self, person: PersonId, grant: &Grant) -> Vec<Due> {
        let own = self.entry.actor.as_ref().and_then(mechanism::Actor::person) == Some(person);
        match self.person(person) {
            Some(to) if !own => {
                let number = self.entry.number;
                vec![granted(self.view, self.base, number, &to, grant)]
            }
            _ => Vec::new(),
        }
    }

    fn seat(&self, event: &RegistrationEvent) -> Vec<Due> {
        let (participant, rule) = match event {
            RegistrationEvent::Registered {
                participant, seat, ..
            } => match seat {
                Seat::Confirmed => (*participant, "seat-confirmed"),
                Seat::Waiting => (*participant, "seat-waiting"),
                Seat::GivenBack | Seat::Revoked => return Vec::new(),
            },
            RegistrationEvent::Seated {
                participant, seat, ..
            } => match seat {
                Seat::Confirmed => (*participant, "seat-promoted"),
                Seat::Waiting => (*participant, "seat-waiting"),
                Seat::GivenBack => (*participant, "seat-given-back"),
                Seat::Revoked => (*participant, "seat-revoked"),
            },
            _ => return Vec::new(),
        };
        self.of_participant(participant, rule).into_iter().collect()
    }

    fn of_participant(&self, id: ParticipantId, rule: &str) -> Option<Due> {
        let shown = self.view.participant(id)?;
        let to = self.person(shown.participant.person?)?;
        let telling = self.to(&to);
        let dialogue = telling.dialogue(&shown.participant.dialogue);
        let path = format!("/participants/{id}");
        let values = [("dialogue", dialogue.as_str())];
        let notice = telling.notice(rule, Needs::Nothing, &path, &values);
        Some(self.due(rule, &to, notice))
    }

    /// A change after publication: to all who applied.
    fn call(&self, event: &CallEvent) -> Vec<Due> {
        let (call, rule) = match event {
            CallEvent::Drafted { terms, .. } => (&terms.id, "call-changed"),
            CallEvent::Withdrawn { call, .. } => (call, "call-withdrawn"),
            // Those who applied are told of their own application.
            CallEvent::Published { .. } | CallEvent::Carried { .. } => return Vec::new(),
        };
        let public = self.view.call(call).is_some_and(|found| found.published);
        if !public {
            return Vec::new();
        }
        self.to_applicants(call, rule)
    }

    fn to_applicants(&self, call: &CallId, rule: &str) -> Vec<Due> {
        let path = format!("/calls/{call}");
        let mut told: BTreeMap<String, Due> = BTreeMap::new();
        for application in self.view.applications_to(call) {
            let Some(to) = self.applicant(&application) else {
                continue;
            };
            let reference = application.to_string();
            let values = [("reference", reference.as_str())];
            let notice = self.to(&to).notice(rule, Needs::Nothing, &path, &values);
            let due = self.due(rule, &to, notice);
            told.entry(due.name.clone()).or_insert(due);
        }
        told.into_values().collect()
    }

    fn dialogue(&self, event: &DialogueEvent) -> Vec<Due> {
        let (dialogue, rule) = match event {
            DialogueEvent::Postponed { dialogue, .. } => (dialogue, "postponed"),
            DialogueEvent::Cancelled { dialogue } => (dialogue, "cancelled"),
            _ => return Vec::new(),
        };
        let path = format!("/dialogues/{dialogue}");
        let mut told: BTreeMap<String, Due> = BTreeMap::new();
        for to in concerned(self.view, dialogue) {
            let telling = self.to(&to);
            let said = telling.dialogue(dialogue);
            let values = [("dialogue", said.as_str())];
            let notice = telling.notice(rule, Needs::Nothing, &path, &values);
            let due = self.due(rule, &to, notice);
            told.entry(due.name.clone()).or_insert(due);
        }
        told.into_values().collect()
    }
}

/// Where an applicant answers a question.
pub(super) fn path_of_inquiry(application: &ApplicationRef, inquiry: InquiryId) -> String {
    format!("/applications/{}/answers/{inquiry}", application.slug())
}

/// Everybody a dialogue's fate touches: applicants whose case stands and whoever speaks for their organization, those named
/// to take part, those who received a list of it, and those who hold a role at it. Somebody may be here twice; a notice has a
/// name, and the same goes once.
fn concerned(view: &View, dialogue: &DialogueId) -> Vec<Identity> {
    let mut people: Vec<Identity> = Vec::new();
    let mut organizations = BTreeSet::new();
    for (application, _) in desk_rows(view, dialogue, &DeskFilter::default())
        .into_iter()
        .filter(|(_, stage)| *stage != "withdrawn")
    {
        if let Some(shown) = view.application(&application) {
            organizations.insert(shown.application.organization);
            people.extend(shown.applicant);
        }
    }
    let colleagues = organizations
        .into_iter()
        .flat_map(|organization| view.colleagues(organization));
    let named = view.participants(dialogue);
    let named = named.iter().filter_map(|shown| shown.participant.person);
    let persons: BTreeSet<PersonId> = colleagues
        .map(|colleague| colleague.person)
        .chain(named)
        .collect();
    let one = |person| view.person(person)?.identity;
    people.extend(persons.into_iter().filter_map(one));
    for list in view.lists(dialogue) {
        people.extend(recipients(view, list.circulation));
    }
    let here = |grant: &Grant| grant.dialogue.as_ref() == Some(dialogue);
    let staff = view.people().into_iter();
    let staff = staff.filter(|shown| shown.person.grants.iter().any(here));
    people.extend(staff.filter_map(|shown| shown.identity));
    people
}

/// All applications at the desk of a dialogue that a filter lets through, with their stages.
pub(super) fn desk_rows(
    view: &View,
    dialogue: &DialogueId,
    filter: &DeskFilter,
) -> Vec<(ApplicationRef, &'static str)> {
    let mut rows = Vec::new();
    let mut filter = DeskFilter {
        size: 100,
        ..filter.clone()
    };
    while let Some(page) = view.desk(dialogue, &filter) {
        let some = page.rows.iter();
        rows.extend(some.map(|row| (row.reference.clone(), row.stage.code())));
        filter.page += 1;
        if filter.page >= page.pages {
            break;
        }
    }
    rows
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
