//! A new paragraph, behind another one.

use super::form::{ParagraphForm, item, text};
use super::typing;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other, talking};
use crate::fields::Choice;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::summary::{acts, facts, written};
use crate::typed::Saves;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::SummaryView;
use mechanism::summary::{NewParagraph, ParagraphKind, SummaryWish};

#[derive(Template)]
#[template(path = "summary/new.html")]
struct New {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    lang: &'static str,
    dir: &'static str,
    form: ParagraphForm,
    kinds: Vec<Choice>,
    after: String,
    behind: String,
    refused: String,
    /// How what is typed is kept.
    saves: Saves,
}

/// `GET /summaries/{dialogue}/paragraphs?after=P12`.
pub(crate) async fn new(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let after = acting.query.get("after").unwrap_or_default().to_owned();
    let behind = summary
        .paragraphs
        .iter()
        .find(|one| one.id.to_string() == after);
    let item = behind
        .and_then(|one| one.item)
        .map(|item| item.0.to_string());
    let form = Filled::of(vec![
        ("after".to_owned(), after),
        ("item".to_owned(), item.unwrap_or_default()),
    ])?;
    let typing = typing::in_new(&acting, &summary);
    let typed = typing.there().await?;
    let saves = typing.shown(&typed);
    let form = typed.filled()?.unwrap_or(form);
    again(&acting, &summary, &form, String::new(), saves)
}

/// The form with what was typed.
pub(super) fn again(
    acting: &Acting,
    summary: &SummaryView,
    form: &Filled,
    refused: String,
    saves: Saves,
) -> Answer {
    let (page, view, id) = (&acting.page, &acting.view, &summary.dialogue);
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let lang = facts::language(summary);
    let chosen = ParagraphKind::from_code(form.get("kind")).unwrap_or(ParagraphKind::Numbered);
    let kinds = [ParagraphKind::Numbered, ParagraphKind::Heading].map(|kind| {
        let label = page.say(&format!("drafting-kind-{}", kind.code()));
        Choice::of(kind.code(), label, kind == chosen)
    });
    let mut all = summary.paragraphs.iter();
    // Whoever wrote on a paragraph that is gone adds theirs at the end.
    let after = all.find(|one| one.id.to_string() == form.get("after"));
    let after = match form.has("after") {
        true => after,
        false => after.or(summary.paragraphs.last().filter(|_| form.has("over"))),
    };
    let template = New {
        dialogue: title::short(page, of.facts),
        back: page.href(&super::super::path(id)),
        path: page.href(&format!("{}/paragraphs", super::super::path(id))),
        lang: lang.code(),
        dir: lang.dir(),
        form: ParagraphForm::typed(page, view, id, form),
        kinds: kinds.into(),
        after: after.map(|one| one.id.to_string()).unwrap_or_default(),
        behind: match after.and_then(|one| one.printed) {
            Some(number) => page.with("drafting-new-behind", "number", page.number(number.into())),
            None if after.is_some() => page.say("drafting-new-behind-heading").into_owned(),
            None => page.say("drafting-new-first").into_owned(),
        },
        refused,
        saves,
        page: page.clone(),
    };
    let status = match template.refused.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::CONFLICT,
    };
    talking(status, &template)
}

/// `POST /summaries/{dialogue}/paragraphs`.
pub(crate) async fn add(Path(dialogue): Path<String>, mut acting: Acting, form: Filled) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let kind = ParagraphKind::from_code(form.get("kind"));
    let kind = kind.ok_or_else(|| Problem::wrong("wrong-value", form.get("kind")))?;
    let after = acts::behind(&form)?;
    let new = NewParagraph {
        kind,
        item: item(&form)?,
        text: text(&form),
        bindings: Vec::new(),
    };
    let id = summary.dialogue.clone();
    match acts::enter(&acting, &id, &form, SummaryWish::Add { after, new }).await {
        Ok(()) => {
            if let Err(problem) = typing::in_new(&acting, &summary).handed_in(&form).await {
                tracing::warn!(?problem, "what was typed could not be taken away");
            }
            let desk = super::super::path(&id);
            let anchor = after.map(|after| format!("#{after}")).unwrap_or_default();
            Ok(see_other(&acting.page.href(&format!("{desk}{anchor}"))))
        }
        Err(NotEntered::Refused(refusal)) => {
            acting.view = acting.view_now();
            let summary = written(&acting.view, &dialogue)?;
            let refused = acting.page.refusal(&refusal);
            let saves = typing::in_new(&acting, &summary).sent(&form).await?;
            again(&acting, &summary, &form, refused, saves)
        }
        Err(not) => Err(not.into()),
    }
}
