//! A question of the office, with its clock, and the answer.

use super::own;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::deadline::Deadline;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::application::ApplicationCommand;
use mechanism::{Command, InquiryId, InquiryView};

#[derive(Template)]
#[template(path = "stakeholder/inquiry.html")]
struct Inquiry {
    page: Page,
    slug: String,
    reference: String,
    question: Vec<String>,
    until: Deadline,
    answered: bool,
    answer: String,
    faults: Faults,
    command: String,
    id: String,
}

pub(super) async fn show(Path((slug, id)): Path<(String, String)>, acting: Acting) -> Answer {
    form(&acting, &slug, &id, None, Faults::default())
}

fn form(acting: &Acting, slug: &str, id: &str, typed: Option<&str>, faults: Faults) -> Answer {
    let shown = own(&acting.view, slug)?;
    let wanted: InquiryId = id.parse().map_err(|_| Problem::NotFound)?;
    let found = shown.inquiries.iter().find(|inquiry| inquiry.id == wanted);
    let inquiry: &InquiryView = found.ok_or(Problem::NotFound)?;
    let page = &acting.page;
    let given = inquiry.answer.as_ref();
    let given = given
        .and_then(|(answer, _)| answer.clone())
        .unwrap_or_default();
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Inquiry {
        slug: shown.application.reference.slug(),
        reference: shown.application.reference.to_string(),
        question: wording::paragraphs(inquiry.question.as_deref().unwrap_or_default()),
        until: Deadline::of(page, inquiry.until, acting.site.now()),
        answered: inquiry.answer.is_some(),
        answer: typed.map_or(given, str::to_owned),
        faults,
        command: page.command(),
        id: id.to_owned(),
        page: page.clone(),
    };
    fresh(status, &template)
}

pub(super) async fn answer(
    Path((slug, id)): Path<(String, String)>,
    acting: Acting,
    filled: Filled,
) -> Answer {
    let shown = own(&acting.view, &slug)?;
    let text = filled.get("answer");
    let command = ApplicationCommand::Answer {
        application: shown.application.reference.clone(),
        inquiry: id.parse().map_err(|_| Problem::NotFound)?,
        answer: text.to_owned(),
    };
    match acting
        .enter(filled.command()?, Command::Application(command))
        .await
    {
        Ok(_) => {
            let path = format!("/applications/{}", shown.application.reference.slug());
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("answer", acting.page.refusal(&refusal));
            form(&acting, &slug, &id, Some(text), faults)
        }
        Err(not) => Err(not.into()),
    }
}
