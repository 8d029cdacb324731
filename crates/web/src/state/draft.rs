//! Drafting an objection or an expression of support. Two pages, so that nobody objects by accident: the first says what
//! it would do and who would see it, the second asks again; and then the head of delegation has to confirm it.

use super::Delegation;
use super::list::asked;
use super::listed::{
    self, Entry, Fact, Window, after_an_objection, circulated_questions, named, will_be_shown,
};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::objection::{ObjectionCommand, Position};
use mechanism::{ApplicationRef, Command, DialogueId, ObjectionId};

/// What is known of the case somebody is about to speak on.
struct About {
    title: String,
    dialogue: DialogueId,
    application: ApplicationRef,
    entry: Entry,
    window: Window,
    does: Vec<String>,
    shown: Vec<Fact>,
    back: String,
    action: String,
}

impl About {
    fn of(acting: &Acting, id: &str, slug: &str) -> Result<Self, Problem> {
        let (view, page) = (&acting.view, &acting.page);
        let application: ApplicationRef = named(slug)?;
        let list = asked(view, id, "/state")?;
        let circulation = list.list.circulation;
        let rows = list.rows.as_deref().unwrap_or_default();
        let mut found = rows.iter();
        let row = found
            .find(|listed| listed.row.application == application)
            .ok_or(Problem::NotFound)?;
        let form = circulated_questions(view, &circulation.dialogue);
        let policy = circulation.terms.policy;
        Ok(Self {
            title: listed::name(page, view, circulation),
            dialogue: circulation.dialogue.clone(),
            entry: Entry::of(page, &form, row),
            window: Window::of(page, view, &list.list),
            does: after_an_objection(page, policy, list.list.open),
            shown: will_be_shown(page, list.will_be_shown),
            back: page.href(&format!("/state/lists/{}", circulation.id)),
            action: page.href(&format!(
                "/state/lists/{}/cases/{}",
                circulation.id,
                application.slug()
            )),
            application,
        })
    }
}

/// What was typed.
#[derive(Default)]
struct Typed {
    position: Option<Position>,
    reasons: String,
}

impl Typed {
    fn of(form: &Filled) -> Self {
        Self {
            position: Position::from_code(form.get("position")),
            reasons: form.get("reasons").to_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "state/draft.html")]
struct Draft {
    page: Page,
    about: About,
    positions: Vec<Choice>,
    reasons: String,
    faults: Faults,
}

#[derive(Template)]
#[template(path = "state/sure.html")]
struct Sure {
    page: Page,
    about: About,
    /// "Draft this objection".
    button: String,
    question: String,
    position: &'static str,
    objects: bool,
    reasons: String,
    command: String,
    head: bool,
}

pub(super) async fn ask(acting: Acting, Path((id, slug)): Path<(String, String)>) -> Answer {
    Delegation::of(&acting)?;
    let about = About::of(&acting, &id, &slug)?;
    first(acting.page, about, Typed::default(), Faults::default())
}

fn first(page: Page, about: About, typed: Typed, faults: Faults) -> Answer {
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let positions = Position::ALL.map(|position| Choice {
        hint: page
            .say(&format!("objecting-{}-hint", position.code()))
            .into_owned(),
        ..Choice::of(
            position.code(),
            page.say(&format!("position-{}", position.code())),
            typed.position == Some(position),
        )
    });
    let template = Draft {
        positions: positions.into(),
        reasons: typed.reasons,
        about,
        faults,
        page,
    };
    fresh(status, &template)
}

pub(super) async fn draft(
    acting: Acting,
    Path((id, slug)): Path<(String, String)>,
    form: Filled,
) -> Answer {
    let delegation = Delegation::of(&acting)?;
    let about = About::of(&acting, &id, &slug)?;
    let typed = Typed::of(&form);
    let Some(position) = typed.position else {
        let faults = Faults::one("position", acting.page.say("objecting-choose"));
        return first(acting.page, about, typed, faults);
    };
    match form.get("step") {
        "draft" => enter(acting, about, position, typed, &form).await,
        "edit" => first(acting.page, about, typed, Faults::default()),
        _ => {
            let page = acting.page;
            let template = Sure {
                button: page
                    .say(&format!("objecting-draft-{}", position.code()))
                    .into_owned(),
                question: page.with(
                    &format!("objecting-sure-{}", position.code()),
                    "organization",
                    &about.entry.name,
                ),
                position: position.code(),
                objects: position == Position::Objection,
                reasons: typed.reasons,
                command: page.command(),
                head: delegation.head,
                about,
                page,
            };
            fresh(StatusCode::OK, &template)
        }
    }
}

async fn enter(
    acting: Acting,
    about: About,
    position: Position,
    typed: Typed,
    form: &Filled,
) -> Answer {
    let id = form.command()?;
    let command = ObjectionCommand::Draft {
        application: about.application.clone(),
        dialogue: about.dialogue.clone(),
        position,
        reasons: typed.reasons.clone(),
    };
    match acting.enter(id, Command::Objection(command)).await {
        Ok(_) => {
            let objection = ObjectionId::drawn(&acting.site.draws.seed(id), 0);
            let address = format!("/state/objections/{objection}?drafted=yes");
            Ok(see_other(&acting.page.href(&address)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("reasons", acting.page.refusal(&refusal));
            first(acting.page, about, typed, faults)
        }
        Err(not) => Err(not.into()),
    }
}
