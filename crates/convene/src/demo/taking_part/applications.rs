//! Organizations: some with a profile and a focal point who can apply, some that have applied.

use super::Script;
use super::calendar::Coming;
use super::people::Somebody;
use anyhow::Context as _;
use jiff::SignedDuration;
use mechanism::authority::Role;
use mechanism::organizations::{OrganizationCommand, Profile, StakeholderKind};
use mechanism::participation::application::{Applicant, ApplicationCommand, ForOrganization};
use mechanism::participation::form::{Answers, GIVEN};
use mechanism::people::{Grant, HeldFor, PeopleCommand};
use mechanism::{Actor, CallId, Command, OrganizationId, PersonId, StateCode};
use serde::Deserialize;
use std::collections::BTreeMap;

const ORGANIZATIONS: &str = include_str!("organizations.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Organizations {
    organization: Vec<Fictitious>,
}

/// An organization that does not exist.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fictitious {
    kind: StakeholderKind,
    area: StateCode,
    #[serde(default)]
    individual: bool,
    #[serde(default)]
    acronym: String,
    website: String,
    field: String,
    mandate: String,
    names: BTreeMap<String, String>,
    focal_point: Somebody,
    answers: Option<Applied>,
}

/// What it answered, and when.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Applied {
    days_ago: i64,
    expertise: String,
    contribution: String,
    regions: Vec<String>,
    mode: String,
    persons: u8,
    previous: String,
    /// The topic of a panel it offers to speak on.
    panel: Option<String>,
    #[serde(default)]
    led: Vec<String>,
    /// For the joint dialogue as well.
    joint: bool,
}

/// Reads them.
pub(super) fn read() -> anyhow::Result<Vec<Fictitious>> {
    let read: Organizations =
        toml::from_str(ORGANIZATIONS).context("the organizations do not parse")?;
    Ok(read.organization)
}

/// Enters those that have not applied, with their focal points.
pub(super) fn enter_profiles(script: &mut Script, all: &[Fictitious]) -> anyhow::Result<()> {
    for one in all.iter().filter(|one| one.answers.is_none()) {
        let entering = OrganizationCommand::Enter {
            kind: one.kind,
            area: Some(one.area.clone()),
            individual: one.individual,
            profile: one.profile(),
        };
        let seed = script.office(Command::Organization(entering))?;
        let grant = Grant {
            role: Role::FocalPoint,
            held_for: HeldFor::Organization(OrganizationId::drawn(&seed, 0)),
            dialogue: None,
            note: None,
        };
        let identity = one.focal_point.identity();
        script.office(Command::People(PeopleCommand::Invite { identity, grant }))?;
    }
    Ok(())
}

/// Somebody who applied, and for which organization.
pub(super) type Applicants = Vec<(PersonId, OrganizationId)>;

/// The others arrive and apply, each on a day of their own. Answers who they are, in the order they came.
pub(super) fn apply(
    script: &mut Script,
    all: &[Fictitious],
    call: &CallId,
    coming: &Coming,
) -> anyhow::Result<Applicants> {
    let mut applicants = Applicants::new();
    let mut applied: Vec<(&Fictitious, &Applied)> = all
        .iter()
        .filter_map(|one| Some((one, one.answers.as_ref()?)))
        .collect();
    applied.sort_by_key(|(_, answers)| std::cmp::Reverse(answers.days_ago));
    for (nth, (one, answers)) in (1_i64..).zip(applied) {
        // Never at the same minute.
        let minutes = answers.days_ago * 24 * 60 - nth * 13;
        let when = script.ago(SignedDuration::from_mins(minutes));
        let arriving = PeopleCommand::Arrive(one.focal_point.identity());
        let seed = script.enter(Actor::Nobody, when, Command::People(arriving))?;
        let mut dialogues = vec![coming.firearms.clone()];
        dialogues.extend(answers.joint.then(|| coming.joint.clone()));
        let submitting = ApplicationCommand::Submit {
            call: call.clone(),
            dialogues,
            applicant: Applicant::Myself,
            organization: ForOrganization::New {
                kind: one.kind,
                area: Some(one.area.clone()),
                individual: one.individual,
                profile: one.profile(),
            },
            answers: answers.on_the_form(),
            files: Vec::new(),
        };
        let person = PersonId::drawn(&seed, 0);
        let submitting = Command::Application(submitting);
        let seed = script.enter(Actor::Person(person), when, submitting)?;
        applicants.push((person, OrganizationId::drawn(&seed, 0)));
    }
    Ok(applicants)
}

impl Fictitious {
    fn profile(&self) -> Profile {
        Profile {
            names: self.names.clone(),
            acronym: self.acronym.clone(),
            website: self.website.clone(),
            field: self.field.clone(),
            mandate: self.mandate.clone(),
            postal: String::new(),
        }
    }
}

impl Applied {
    /// As answers to the standard form.
    fn on_the_form(&self) -> Answers {
        let one = |text: &str| vec![text.to_owned()];
        let panellist = if self.panel.is_some() { "yes" } else { "no" };
        let answers = [
            ("expertise", one(&self.expertise)),
            ("regions-of-work", self.regions.clone()),
            ("contribution", one(&self.contribution)),
            ("panellist", one(panellist)),
            ("panel-topic", self.panel.iter().cloned().collect()),
            ("mode", one(&self.mode)),
            ("persons", vec![self.persons.to_string()]),
            ("previous", one(&self.previous)),
            ("led-by", self.led.clone()),
            ("consent-truthful", one(GIVEN)),
            ("consent-processing", one(GIVEN)),
        ];
        let given = answers.into_iter().filter(|(_, given)| !given.is_empty());
        given.map(|(key, given)| (key.to_owned(), given)).collect()
    }
}
