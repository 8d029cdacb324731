//! The list of delegations registered for the working group. It is looked through first, and entered only whole.

use super::cells::rows;
use super::delegation_lines::{Names, read};
use super::{Head, arranged_by, of_the_office, path, upload};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use jiff::civil::Date;
use mechanism::Command;
use mechanism::participation::registration::{Delegation, DelegationKind, RegistrationCommand};
use std::borrow::Cow;
use words::Value;

/// How many delegations of a kind are on a list.
struct Sum {
    kind: Cow<'static, str>,
    listed: usize,
    in_person: u32,
    online: u32,
    attended: usize,
}

/// One delegation of the list.
struct Line {
    kind: Cow<'static, str>,
    name: String,
    in_person: u32,
    online: u32,
    came: Cow<'static, str>,
}

#[derive(Template)]
#[template(path = "registration/delegations.html")]
struct Delegations {
    page: Page,
    head: Head,
    /// The day the list of the record describes; empty: there is none.
    as_of: String,
    sums: Vec<Sum>,
    /// The same, delegation by delegation.
    listed: Vec<Line>,
    /// What the list that was just looked through holds.
    looked: Option<Vec<Sum>>,
    looked_listed: Vec<Line>,
    faults: Faults,
    /// Faults of single lines.
    lines: Vec<String>,
    text: String,
    day: String,
    action: String,
    saved: bool,
    command: String,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let day = acting.view.today().to_string();
    let form = Filled::of(vec![("as-of".to_owned(), day)])?;
    answer(&acting, &dialogue, &form, "", Looked::default())
}

/// What came of looking a list through.
#[derive(Default)]
struct Looked {
    sums: Option<Vec<Sum>>,
    listed: Vec<Line>,
    faults: Faults,
    lines: Vec<String>,
}

pub(super) async fn list(Path(dialogue): Path<String>, acting: Acting, parts: Multipart) -> Answer {
    let of = arranged_by(&acting, &dialogue)?;
    let id = of.facts.id.clone();
    let page = &acting.page;
    let (form, files) = upload::receive(parts).await?;
    let bytes = match files.get("file") {
        Some(file) => file.clone(),
        None => form.get("list").as_bytes().to_vec(),
    };
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut looked = Looked::default();
    let Ok(as_of) = form.get("as-of").parse::<Date>() else {
        looked.faults.add("as-of", page.say("delegations-no-day"));
        return answer(&acting, &dialogue, &form, &text, looked);
    };
    let rows = match rows(&bytes) {
        Ok(rows) if !rows.is_empty() => rows,
        Ok(_) => {
            looked.faults.add("list", page.say("delegations-empty"));
            return answer(&acting, &dialogue, &form, "", looked);
        }
        Err(unread) => {
            looked.faults.add("list", page.say(unread.key()));
            return answer(&acting, &dialogue, &form, "", looked);
        }
    };
    let (delegations, faults) = read(&rows, &Names::in_six_languages());
    looked.lines = faults
        .iter()
        .map(|fault| {
            let values = [
                ("line", Value::from(fault.line)),
                ("why", page.with(fault.key, "given", &fault.given).into()),
            ];
            page.say_with("delegations-line", &values)
        })
        .collect();
    looked.sums = Some(sums(page, &delegations));
    looked.listed = listed(page, &delegations);
    if form.get("act") != "enter" || !looked.lines.is_empty() {
        return answer(&acting, &dialogue, &form, &text, looked);
    }
    let command = RegistrationCommand::List {
        dialogue: id.clone(),
        as_of,
        delegations,
    };
    let entered = acting
        .enter(form.command()?, Command::Registration(command))
        .await;
    match entered {
        Ok(_) => {
            let back = format!("{}?saved=yes", path(&id, "delegations"));
            Ok(see_other(&page.href(&back)))
        }
        Err(NotEntered::Refused(refusal)) => {
            looked.faults.add("list", page.refusal(&refusal));
            answer(&acting, &dialogue, &form, &text, looked)
        }
        Err(not) => Err(not.into()),
    }
}

fn sums(page: &Page, delegations: &[Delegation]) -> Vec<Sum> {
    DelegationKind::ALL
        .into_iter()
        .map(|kind| {
            let of = || delegations.iter().filter(move |one| one.kind == kind);
            Sum {
                kind: page.say(&format!("delegation-{}", kind.code())),
                listed: of().count(),
                in_person: of().map(|one| one.in_person).sum(),
                online: of().map(|one| one.online).sum(),
                attended: of().filter(|one| one.attended).count(),
            }
        })
        .collect()
}

/// The delegations in the order of their kinds, and of their names as the reader's language sorts them.
fn listed(page: &Page, delegations: &[Delegation]) -> Vec<Line> {
    let mut lines: Vec<(usize, Line)> = delegations
        .iter()
        .map(|one| {
            let place = DelegationKind::ALL
                .iter()
                .position(|kind| *kind == one.kind);
            let came = match one.attended {
                true => "delegations-yes",
                false => "delegations-no",
            };
            let line = Line {
                kind: page.say(&format!("delegation-{}", one.kind.code())),
                name: match &one.state {
                    Some(state) => page.say(&format!("state-{state}")).into_owned(),
                    None => one.name.clone(),
                },
                in_person: one.in_person,
                online: one.online,
                came: page.say(came),
            };
            (place.unwrap_or_default(), line)
        })
        .collect();
    let names = words::collate(page.lang);
    lines.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| names(&one.name, &other.name)));
    lines.into_iter().map(|(_, line)| line).collect()
}

fn answer(acting: &Acting, dialogue: &str, form: &Filled, text: &str, looked: Looked) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let of = of_the_office(view, dialogue)?;
    let id = &of.facts.id;
    let known = view.delegations(id);
    let wrong = !looked.faults.is_empty() || !looked.lines.is_empty();
    let template = Delegations {
        as_of: known.map_or_else(String::new, |(day, _)| page.day(&day)),
        sums: known.map_or_else(Vec::new, |(_, list)| sums(page, list)),
        listed: known.map_or_else(Vec::new, |(_, list)| listed(page, list)),
        looked: looked.sums,
        looked_listed: looked.listed,
        faults: looked.faults,
        lines: looked.lines,
        text: text.to_owned(),
        day: form.get("as-of").to_owned(),
        action: page.href(&path(id, "delegations/files")),
        saved: acting.query.get("saved").is_some(),
        command: page.command(),
        head: Head::of(page, view, &of, "delegations"),
        page: page.clone(),
    };
    let status = match wrong {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    fresh(status, &template)
}
