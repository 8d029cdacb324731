//! "Forget me": first what goes, what stays and why, and what hinders; then it is done.

use super::session::{self, Session, set};
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::typed;
use askama::Template;
use axum::http::StatusCode;
use mechanism::Command;
use mechanism::people::{Forgetting, Hindrance, PeopleCommand, Remaining};
use record::TokenKind;
use words::Value;

#[derive(Template)]
#[template(path = "door/forget.html")]
struct Before {
    page: Page,
    /// How many pieces of content go.
    goes: String,
    stays: Vec<Stays>,
    hinders: Vec<String>,
    command: String,
}

/// Something that stays.
struct Stays {
    what: String,
    why: String,
    /// Until when; empty: as long as the record.
    until: String,
}

pub(super) async fn before(acting: Acting) -> Answer {
    let forgetting = acting.view.what_remains(acting.person);
    let forgetting = forgetting.ok_or(Problem::NotFound)?;
    fresh(StatusCode::OK, &Before::of(acting.page, &forgetting))
}

impl Before {
    fn of(page: Page, forgetting: &Forgetting) -> Self {
        let goes = i64::try_from(forgetting.destroys()).unwrap_or(i64::MAX);
        let remaining = forgetting.remaining.iter();
        let hinders = forgetting.hindered.iter();
        Self {
            goes: page.say_with("forget-goes", &[("n", Value::from(goes))]),
            stays: remaining.map(|kept| Stays::of(&page, kept)).collect(),
            hinders: hinders.map(|hindrance| told(&page, hindrance)).collect(),
            command: page.command(),
            page,
        }
    }
}

impl Stays {
    fn of(page: &Page, kept: &Remaining) -> Self {
        let key = format!("remains-{}", kept.kind.code());
        let about = match kept.kind {
            mechanism::people::RemainingKind::NoteVerbale => {
                page.say(&format!("state-{}", kept.about)).into_owned()
            }
            _ => kept.about.clone(),
        };
        Self {
            what: page.with(&key, "about", about),
            why: page.say(&format!("{key}-why")).into_owned(),
            until: kept.until.map_or_else(String::new, |day| {
                page.with("forget-until", "day", page.day(&day))
            }),
        }
    }
}

/// What has to be done first.
fn told(page: &Page, hindrance: &Hindrance) -> String {
    match hindrance {
        Hindrance::Undecided(application) => {
            page.with("hindered-undecided", "application", application.to_string())
        }
        Hindrance::LastOfficer => page.say("hindered-last-officer").into_owned(),
    }
}

pub(super) async fn forget(acting: Acting, form: Filled) -> Answer {
    let command = Command::People(PeopleCommand::Forget(acting.person));
    acting.enter(form.command()?, command).await?;
    let subject = Session::subject(acting.person);
    let tokens = acting.site.record.tokens();
    for kind in [TokenKind::Session, TokenKind::Draft] {
        let ended = tokens.delete_subject(kind, &subject).await;
        ended.map_err(|error| Problem::of_token(&error))?;
    }
    let typed = tokens.delete_subject(TokenKind::Draft, typed::subject(acting.person));
    typed.await.map_err(|error| Problem::of_token(&error))?;
    let mut answer = see_other(&acting.page.href("/privacy?forgotten=yes"));
    let ended = session::end(&acting.site, &acting.signed_in).await;
    set(
        &mut answer,
        ended.map_err(|error| Problem::of_token(&error))?,
    );
    Ok(answer)
}
