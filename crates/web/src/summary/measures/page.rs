//! The page: what holds, by whose word and why, what was declared before, and for officers the form.

use super::super::{by, dialogue_of, path};
use super::told::{OWN, Told, name};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::summary::{Distance, NamedScale, Scale, Yardstick};
use mechanism::{DeclarationView, DialogueId};

/// A declaration that another has followed.
struct Declared {
    told: Told,
    /// Who and when.
    by: String,
    /// Why; empty: it was destroyed.
    reason: String,
}

/// A number of the form.
struct Number {
    field: String,
    label: String,
    hint: String,
    value: String,
    error: String,
}

#[derive(Template)]
#[template(path = "summary/measures.html")]
struct Measures {
    page: Page,
    dialogue: String,
    back: String,
    action: String,
    told: Told,
    /// Why it was declared; empty: it was not, or the reason was destroyed.
    because: String,
    /// What was declared before, the newest first.
    earlier: Vec<Declared>,
    declares: bool,
    scales: Vec<Choice>,
    numbers: Vec<Number>,
    apart: String,
    apart_hint: String,
    reason: String,
    faults: Faults,
}

/// `GET /summaries/{dialogue}/measures`.
pub(crate) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let id = dialogue_of(&dialogue)?;
    let held = acting.view.yardstick(&id).ok_or(Problem::NotFound)?;
    let form = Filled::of(standing(held.yardstick))?;
    page(&acting, &id, &form, Faults::default())
}

/// What holds, as the form would send it.
fn standing(yardstick: Yardstick) -> Vec<(String, String)> {
    let Yardstick { scale, apart } = yardstick;
    let code = scale.named().map_or(OWN, NamedScale::code);
    let mut pairs = vec![
        ("scale".to_owned(), code.to_owned()),
        ("apart".to_owned(), apart.points().to_string()),
    ];
    for (level, step) in scale.steps() {
        let word = level.code();
        pairs.push((format!("{word}-speakers"), step.speakers.to_string()));
        pairs.push((format!("{word}-share"), step.above.to_string()));
    }
    pairs
}

/// The page with a form filled like this.
pub(super) fn page(acting: &Acting, id: &DialogueId, form: &Filled, faults: Faults) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let held = view.yardstick(id).ok_or(Problem::NotFound)?;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let newest = held.declared.first();
    let earlier = held.declared.iter().skip(1);
    let limits = [
        ("least", page.number(Distance::LEAST.into()).into()),
        ("most", page.number(Distance::MOST.into()).into()),
    ];
    let template = Measures {
        dialogue: title::short(page, of.facts),
        back: page.href(&path(id)),
        action: page.href(&super::path(id)),
        told: Told::in_force(page, view, id),
        because: newest
            .and_then(|newest| newest.reason.clone())
            .unwrap_or_default(),
        earlier: earlier.map(|one| declared(page, one)).collect(),
        declares: held.may_declare,
        scales: scales(page, form),
        numbers: numbers(page, form, &faults),
        apart: form.get("apart").to_owned(),
        apart_hint: page.say_with("measures-distance-hint", &limits),
        reason: form.get("reason").to_owned(),
        faults,
        page: page.clone(),
    };
    fresh(status, &template)
}

fn declared(page: &Page, one: &DeclarationView) -> Declared {
    Declared {
        told: Told::of(page, one.yardstick),
        by: by(page, one.author.as_deref(), one.at),
        reason: one.reason.clone().unwrap_or_default(),
    }
}

/// The scales with a name, each with what it asks for, and one's own.
fn scales(page: &Page, form: &Filled) -> Vec<Choice> {
    let taken = |code: &str| form.get("scale") == code;
    let named = NamedScale::ALL.into_iter().map(|named| {
        let told = Scale::new(named.steps()).map(|scale| {
            let apart = Distance::default();
            Told::of(page, Yardstick { scale, apart }).steps.join(" · ")
        });
        Choice {
            hint: told.unwrap_or_default(),
            ..Choice::of(named.code(), name(page, Some(named)), taken(named.code()))
        }
    });
    let own = Choice {
        hint: page.say("measures-own-hint").into_owned(),
        ..Choice::of(OWN, name(page, None), taken(OWN))
    };
    named.chain([own]).collect()
}

/// The numbers of one's own steps.
fn numbers(page: &Page, form: &Filled, faults: &Faults) -> Vec<Number> {
    let steps = Scale::default().steps().into_iter();
    let words = steps.map(|(level, _)| level.code());
    let parts = words.flat_map(|word| [(word, "speakers"), (word, "share")]);
    let number = |(word, part): (&str, &str)| {
        let field = format!("{word}-{part}");
        let said = page.say(&format!("guard-level-{word}")).into_owned();
        let hint = match part {
            "share" => page.say("measures-share-hint").into_owned(),
            _ => String::new(),
        };
        Number {
            label: page.with(&format!("measures-{part}"), "word", said),
            hint,
            value: form.get(&field).to_owned(),
            error: faults.of(&field).to_owned(),
            field,
        }
    };
    parts.map(number).collect()
}
