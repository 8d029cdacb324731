//! Admitted organizations that have named nobody yet, and a reminder to them as a draft in the outbox.

use super::{Head, of_the_office, path};
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::filled::Filled;
use crate::page::Page;
use crate::public::title;
use crate::secretariat::{following, who_may};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::letters::{Envelope, LetterCommand, LetterKind, LetterText};
use mechanism::people::HeldFor;
use mechanism::{
    Actor, Command, Deed, DeskFilter, DeskRow, DialogueId, DialogueView, PersonId, Role, View,
};
use std::collections::BTreeSet;
use words::{Lang, Value};

struct Row {
    slug: String,
    href: String,
    name: String,
    reference: String,
    since: String,
}

#[derive(Template)]
#[template(path = "registration/unconfirmed.html")]
struct Unconfirmed {
    page: Page,
    head: Head,
    rows: Vec<Row>,
    may_write: bool,
    done: String,
    outbox: String,
    command: String,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let of = of_the_office(&view, &dialogue)?;
    let id = &of.facts.id;
    let drafted: Option<u32> = query.get("drafted").and_then(|n| n.parse().ok());
    let row = |row: &DeskRow| Row {
        slug: row.reference.slug(),
        href: page.href(&format!("/office/applications/{}", row.reference.slug())),
        name: name(row, page.lang),
        reference: row.reference.to_string(),
        since: page.moment(row.since),
    };
    let template = Unconfirmed {
        rows: unconfirmed(&view, id).iter().map(row).collect(),
        may_write: view.who().may_for(Deed::WriteLetters, Some(id)),
        done: drafted.map_or_else(String::new, |n| {
            page.say_with("office-registration-drafted", &[("n", Value::from(n))])
        }),
        outbox: page.href(&format!("/office/letters?dialogue={id}&state=drafted")),
        command: page.command(),
        head: Head::of(&page, &view, &of, "unconfirmed"),
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// The admitted cases for which nobody is named.
fn unconfirmed(view: &View, id: &DialogueId) -> Vec<DeskRow> {
    let people = view.participants(id);
    let named: BTreeSet<_> = people
        .iter()
        .filter(|one| one.participant.seat.is_wanted())
        .map(|one| &one.participant.application)
        .collect();
    let filter = DeskFilter {
        stage: Some("admitted".to_owned()),
        size: usize::MAX,
        ..DeskFilter::default()
    };
    let mut rows = view
        .desk(id, &filter)
        .map_or_else(Vec::new, |page| page.rows);
    rows.retain(|row| !named.contains(&row.reference));
    rows
}

fn name(row: &DeskRow, lang: Lang) -> String {
    let profile = row.profile.as_ref();
    profile
        .map_or("", |profile| profile.name(lang.code()))
        .to_owned()
}

pub(super) async fn remind(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let view = &acting.view;
    let of = of_the_office(view, &dialogue)?;
    let id = &of.facts.id;
    who_may(&acting, Deed::WriteLetters, Some(id))?;
    let chosen: BTreeSet<&str> = form.all("case").collect();
    let command = form.command()?;
    let mut letters = Vec::new();
    for row in unconfirmed(view, id) {
        if !chosen.contains(row.reference.slug().as_str()) {
            continue;
        }
        for (person, lang) in addressees(view, &row) {
            let envelope = Envelope {
                kind: LetterKind::Other,
                to: person,
                dialogue: Some(id.clone()),
                application: Some(row.reference.clone()),
                participant: None,
            };
            let text = reminder(&acting.page, view, &of, &row, lang);
            let what = format!("reminder {} {person}", row.reference);
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

/// To whom one writes about an organization: its focal points, each in their own language.
fn addressees(view: &View, row: &DeskRow) -> Vec<(PersonId, Lang)> {
    let held_for = HeldFor::Organization(row.organization);
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
    row: &DeskRow,
    lang: Lang,
) -> LetterText {
    let mut page = page.clone();
    page.lang = lang;
    let id = &of.facts.id;
    let people = format!(
        "/{}/applications/{}/{id}/participants",
        lang.code(),
        row.reference.slug()
    );
    let closes = view.arrangements(id).and_then(|set| set.closes);
    let values: [(&str, Value<'_>); 5] = [
        ("organization", name(row, lang).into()),
        ("dialogue", title::short(&page, of.facts).into()),
        ("reference", row.reference.to_string().into()),
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
