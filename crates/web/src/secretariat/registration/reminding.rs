//! Reminders to organizations that were invited and named nobody: first whom they reach and whom they skip, and why; then
//! they are drafts in the outbox.

use super::unconfirmed::{Invited, unconfirmed};
use super::{of_the_office, path};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::page::Page;
use crate::public::title;
use crate::secretariat::asking::Asking;
use crate::secretariat::{following, who_may};
use axum::extract::Path;
use mechanism::letters::{Envelope, LetterCommand, LetterKind, LetterState, LetterText};
use mechanism::people::HeldFor;
use mechanism::{Actor, Command, Deed, DialogueView, PersonId, Role, View};
use std::collections::BTreeSet;
use words::{Lang, Value};

/// The step of the form that enters what the one before showed.
const ENTER: &str = "enter";

pub(super) async fn remind(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let view = &acting.view;
    let of = of_the_office(view, &dialogue)?;
    let id = &of.facts.id;
    who_may(&acting, Deed::WriteLetters, Some(id))?;
    let chosen: BTreeSet<&str> = form.all("case").collect();
    let mut picked = unconfirmed(view, id);
    picked.retain(|one| chosen.contains(one.row.reference.slug().as_str()));
    if form.get("step") != ENTER {
        return sure(&acting, &of, &picked);
    }
    let command = form.command()?;
    let mut letters = Vec::new();
    for one in picked.iter().filter(|one| skipped(view, one).is_none()) {
        for (person, lang) in addressees(view, one) {
            let envelope = Envelope {
                kind: LetterKind::Reminder,
                to: person,
                dialogue: Some(id.clone()),
                application: Some(one.row.reference.clone()),
                participant: None,
            };
            let text = reminder(&acting.page, view, &of, one, lang);
            let what = format!("reminder {} {person}", one.row.reference);
            let draft = LetterCommand::Draft { envelope, text };
            letters.push((following(command, &what), Command::Letter(draft)));
        }
    }
    let drafted = letters.len();
    if drafted > 0 {
        let actor = Actor::Person(acting.person);
        acting.site.enter_together(&actor, letters).await?;
    }
    let back = format!("{}?drafted={drafted}", path(id, "unconfirmed"));
    Ok(see_other(&acting.page.href(&back)))
}

/// Whom the reminders reach, and whom they skip and why.
fn sure(acting: &Acting, of: &DialogueView<'_>, picked: &[Invited]) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let (skips, taken): (Vec<_>, Vec<_>) =
        picked.iter().partition(|one| skipped(view, one).is_some());
    let address = path(&of.facts.id, "unconfirmed");
    let title = page.count("unconfirmed-sure", taken.len());
    let mut asking = Asking::new(page, title, &address, &address)
        .lead(page.say("unconfirmed-sure-lead"))
        .carry("step", ENTER);
    for one in &taken {
        asking = asking.carry("case", one.row.reference.slug()).fact(
            one.name(page.lang),
            page.count("unconfirmed-people", addressees(view, one).len()),
        );
    }
    for one in &skips {
        let why = skipped(view, one).unwrap_or("unconfirmed-skip-nobody");
        let values: [(&str, Value<'_>); 2] = [
            ("organization", one.name(page.lang).into()),
            ("why", page.say(why).into()),
        ];
        asking = asking.lead(page.say_with("unconfirmed-skipped", &values));
    }
    match taken.is_empty() {
        true => asking.shown_only().answer(),
        false => asking.button("office-registration-remind").answer(),
    }
}

/// Why an organization is not reminded; `None`: it is.
fn skipped(view: &View, one: &Invited) -> Option<&'static str> {
    let waits = |state| matches!(state, LetterState::Drafted | LetterState::Released);
    match (one.invitation, one.reminder) {
        (Some((LetterState::Drafted, _)), _) => Some("unconfirmed-skip-not-invited"),
        (_, Some((state, _))) if waits(state) => Some("unconfirmed-skip-waiting"),
        _ if addressees(view, one).is_empty() => Some("unconfirmed-skip-nobody"),
        _ => None,
    }
}

/// To whom one writes about an organization: its focal points, each in their own language.
fn addressees(view: &View, one: &Invited) -> Vec<(PersonId, Lang)> {
    let held_for = HeldFor::Organization(one.row.organization);
    view.holders(Role::FocalPoint, &held_for)
        .into_iter()
        .filter_map(|shown| {
            let identity = shown.identity?;
            let lang = Lang::from_code(&identity.language).unwrap_or(Lang::En);
            Some((shown.person.id, lang))
        })
        .collect()
}

fn reminder(
    page: &Page,
    view: &View,
    of: &DialogueView<'_>,
    one: &Invited,
    lang: Lang,
) -> LetterText {
    let mut page = page.clone();
    page.lang = lang;
    let id = &of.facts.id;
    let people = format!(
        "/{}/applications/{}/{id}/participants",
        lang.code(),
        one.row.reference.slug()
    );
    let closes = view.arrangements(id).and_then(|set| set.closes);
    let values: [(&str, Value<'_>); 5] = [
        ("organization", one.name(lang).into()),
        ("dialogue", title::short(&page, of.facts).into()),
        ("reference", one.row.reference.to_string().into()),
        (
            "until",
            closes
                .map_or_else(
                    || words::moments::until_day(lang, of.facts.date),
                    |at| page.until(at),
                )
                .into(),
        ),
        ("link", page.absolute(&people).into()),
    ];
    let subject = page.say_with("reminder-subject", &values);
    LetterText {
        language: lang.code().to_owned(),
        subject: subject
            .chars()
            .take(mechanism::letters::LONGEST_SUBJECT)
            .collect(),
        body: page.say_with("reminder-body", &values),
    }
}
