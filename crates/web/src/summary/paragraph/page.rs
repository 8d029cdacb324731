//! The page of a paragraph: how it is printed, the field to write in, its place, its versions.

use super::form::{ParagraphForm, item, text};
use super::typing;
use super::versions::{Earlier, earlier};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other, talking};
use crate::fields::Choice;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::summary::printed::{Printed, Run, in_print};
use crate::summary::proposals::said::Said as Proposal;
use crate::summary::remarks::{self, Said as Remark};
use crate::summary::warnings::{self, Said as Warning};
use crate::summary::{acts, by, facts, presence, shown, standing, written};
use crate::typed::Saves;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::summary::{ParagraphId, SummaryWish};
use mechanism::{ParagraphView, SummaryView};
use papers::differences::Piece;
use papers::draft::review::Sorted;

/// What somebody else wrote while this reader did.
struct Meanwhile {
    who: String,
    text: String,
}

#[derive(Template)]
#[template(path = "summary/paragraph.html")]
struct One {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    /// Where one is added behind it.
    adding: String,
    id: String,
    called: String,
    lang: &'static str,
    dir: &'static str,
    printed: Printed,
    /// For those who write.
    form: Option<ParagraphForm>,
    /// How what is typed in it is kept.
    saves: Option<Saves>,
    /// The version that whoever saves writes over.
    over: u16,
    refused: String,
    /// Who else has it open.
    here: Vec<String>,
    meanwhile: Option<Meanwhile>,
    /// Where it could stand.
    places: Vec<Choice>,
    /// Behind which it stands one place up, and down; an empty name: before all.
    up: Option<String>,
    down: Option<String>,
    earlier: Vec<Earlier>,
    works: bool,
    /// How much it rests on.
    rests: String,
    /// How much of that was withdrawn; empty: nothing.
    withdrawn: String,
    remarks: Vec<Remark>,
    /// What the guards say of it, and what of that was let be.
    open: Vec<Warning>,
    waived: Vec<Warning>,
    /// Proposals to change it: all that wait, or those of the reader's own delegation.
    proposals: Vec<Proposal>,
    /// What a proposal begins with: what stands. Empty: this reader proposes nothing.
    proposes: Option<String>,
    /// The draft's address, with which some forms begin.
    desk: String,
}

/// `GET /summaries/{dialogue}/paragraphs/{paragraph}`.
pub(crate) async fn show(
    Path((dialogue, paragraph)): Path<(String, String)>,
    acting: Acting,
) -> Answer {
    let summary = shown(&acting.view, &dialogue)?;
    if let Some(gone) = typed_in_gone(&acting, &summary, &paragraph).await? {
        return gone;
    }
    let one = standing(&summary, &paragraph)?;
    let form = ParagraphForm::standing(&acting.page, &acting.view, &summary.dialogue, one);
    if !summary.may.draft {
        return answer(&acting, &summary, one, form, Vec::new(), None, None);
    }
    let typing = typing::in_paragraph(&acting, &summary, one.id);
    let typed = typing.there().await?;
    let before = typed.filled()?.filter(|typed| typing::differs(typed, one));
    let saves = Saves {
        again: before.is_some(),
        ..typing.shown(&typed)
    };
    let again = before.as_ref().map(|typed| Again {
        refused: String::new(),
        moved_on: typed.get("over") != one.version.to_string(),
    });
    let form = before.map_or(form, |typed| {
        ParagraphForm::typed(&acting.page, &acting.view, &summary.dialogue, &typed)
    });
    presence::comes(&acting, &summary.dialogue, one.id).await;
    let here = presence::others(&acting, &summary.dialogue).await;
    let here = here.into_iter().filter(|here| here.paragraph == one.id);
    let here = here.map(|here| here.said).collect();
    answer(&acting, &summary, one, form, here, again, Some(saves))
}

/// What somebody typed in a paragraph that is gone stands in the field for a new one; `None`: it is not gone, or they typed
/// nothing in it.
async fn typed_in_gone(
    acting: &Acting,
    summary: &SummaryView,
    paragraph: &str,
) -> Result<Option<Answer>, Problem> {
    let id: ParagraphId = paragraph.parse().map_err(|_| Problem::NotFound)?;
    if !summary.may.draft || summary.paragraphs.iter().any(|one| one.id == id) {
        return Ok(None);
    }
    let typed = typing::in_paragraph(acting, summary, id).there().await?;
    let Some(typed) = typed.filled()? else {
        return Ok(None);
    };
    let gone = acting
        .page
        .with("refused-paragraph-is-gone", "paragraph", paragraph);
    let saves = typing::in_new(acting, summary).sent(&typed).await?;
    Ok(Some(super::adding::again(
        acting, summary, &typed, gone, saves,
    )))
}

/// Why a form is shown again.
struct Again {
    refused: String,
    /// Somebody saved since the form was filled.
    moved_on: bool,
}

fn answer(
    acting: &Acting,
    summary: &SummaryView,
    one: &ParagraphView,
    form: ParagraphForm,
    here: Vec<String>,
    again: Option<Again>,
    saves: Option<Saves>,
) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let id = &summary.dialogue;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let lang = facts::language(summary);
    let composed = facts::composed(&page.installation, view, summary).ok_or(Problem::NotFound)?;
    let headings = summary.paragraphs.iter().map(|one| one.printed.is_none());
    let at = summary
        .paragraphs
        .iter()
        .position(|other| other.id == one.id);
    let all = in_print(&composed.paper, headings);
    let places = places(page, summary, &all, one);
    let printed = at.and_then(|at| all.into_iter().nth(at));
    let moved_on = again.as_ref().is_some_and(|again| again.moved_on);
    let works = view.reads_summary(id);
    let sorted = match works {
        true => warnings::at(page, view, summary, one.id),
        false => Sorted::default(),
    };
    let warned = |one: &papers::draft::review::Warning| Warning::of(page, summary, one);
    let template = One {
        dialogue: title::short(page, of.facts),
        back: page.href(&format!("{}#{}", super::super::path(id), one.id)),
        path: page.href(&super::super::paragraph_path(id, one.id)),
        adding: page.href(&format!(
            "{}/paragraphs?after={}",
            super::super::path(id),
            one.id
        )),
        id: one.id.to_string(),
        called: called(page, one),
        lang: lang.code(),
        dir: lang.dir(),
        printed: printed.ok_or(Problem::Broken)?,
        form: summary.may.draft.then_some(form),
        saves,
        over: one.version,
        meanwhile: moved_on.then(|| Meanwhile {
            who: by(page, one.author.as_deref(), one.at),
            text: words(one),
        }),
        refused: again.map(|again| again.refused).unwrap_or_default(),
        up: at
            .filter(|at| *at > 0)
            .map(|at| neighbour(summary, at.checked_sub(2))),
        down: at
            .map(|at| at + 1)
            .filter(|next| *next < summary.paragraphs.len())
            .map(|next| neighbour(summary, Some(next))),
        here,
        places,
        earlier: match works {
            true => earlier(page, view, summary, one),
            false => Vec::new(),
        },
        works,
        rests: rests(page, one),
        withdrawn: withdrawn(page, one),
        remarks: remarks::said(page, one),
        open: sorted.open.iter().map(warned).collect(),
        waived: sorted.waived.iter().map(|(one, _)| warned(one)).collect(),
        proposals: summary
            .proposals
            .iter()
            .filter(|proposal| proposal.of.at() == Some(one.id) && proposal.answered.is_none())
            .map(|proposal| Proposal::of(page, summary, lang, proposal))
            .collect(),
        proposes: (summary.may.draft || summary.may.propose_only).then(|| words(one)),
        desk: page.href(&super::super::path(id)),
        page: page.clone(),
    };
    let status = match template.refused.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::CONFLICT,
    };
    talking(status, &template)
}

/// "Paragraph 12", "Heading".
fn called(page: &Page, one: &ParagraphView) -> String {
    match one.printed {
        Some(number) => page.with("drafting-paragraph", "number", page.number(number.into())),
        None => page.say("drafting-heading").into_owned(),
    }
}

/// How many notes and comments a paragraph rests on; empty: none.
pub(super) fn rests(page: &Page, one: &ParagraphView) -> String {
    match one.bindings.iter().map(|bound| bound.on.len()).sum() {
        0 => String::new(),
        pieces => page.count("drafting-rests-on", pieces),
    }
}

/// How much of what a paragraph rests on was withdrawn; empty: nothing.
fn withdrawn(page: &Page, one: &ParagraphView) -> String {
    let pieces = one.bindings.iter().flat_map(|bound| &bound.on);
    match pieces.filter(|piece| piece.withdrawn).count() {
        0 => String::new(),
        withdrawn => page.count("drafting-withdrawn-look", withdrawn),
    }
}

fn words(one: &ParagraphView) -> String {
    let text = one.text.as_ref();
    text.map(|text| text.text.clone()).unwrap_or_default()
}

/// Behind which paragraph it could stand; the one it stands behind is taken.
fn places(
    page: &Page,
    summary: &SummaryView,
    printed: &[Printed],
    one: &ParagraphView,
) -> Vec<Choice> {
    let mut before = None;
    let mut all = vec![(String::new(), page.say("drafting-place-first").into_owned())];
    for (other, printed) in summary.paragraphs.iter().zip(printed) {
        match other.id == one.id {
            true => before = all.last().map(|(value, _)| value.clone()),
            false => all.push((other.id.to_string(), begins(printed))),
        }
    }
    all.into_iter()
        .map(|(value, label)| {
            let taken = before.as_ref() == Some(&value);
            Choice::of(value, label, taken)
        })
        .collect()
}

/// The name of the paragraph at a place; empty: there is none.
fn neighbour(summary: &SummaryView, at: Option<usize>) -> String {
    let found = at.and_then(|at| summary.paragraphs.get(at));
    found.map(|one| one.id.to_string()).unwrap_or_default()
}

/// The characters of a paragraph by which it is known in a list.
const BEGINS: usize = 60;

/// "12. Several speakers underlined …".
pub(super) fn begins(printed: &Printed) -> String {
    let words = printed.runs.iter().map(|run| match run {
        Run::Words(words) | Run::Ltr(words) => words.as_str(),
        Run::Mark(_) => "",
    });
    let words: String = words.collect();
    let cut: String = words.chars().take(BEGINS).collect();
    let more = if cut.len() < words.len() { "…" } else { "" };
    format!("{} {cut}{more}", printed.number).trim().to_owned()
}

/// `POST /summaries/{dialogue}/paragraphs/{paragraph}`.
pub(crate) async fn save(
    Path((dialogue, paragraph)): Path<(String, String)>,
    mut acting: Acting,
    form: Filled,
) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let id = paragraph.parse().map_err(|_| Problem::NotFound)?;
    let wish = SummaryWish::Write {
        paragraph: id,
        over: form.parsed("over")?,
        text: text(&form),
        item: item(&form)?,
    };
    let back = format!("{}#{id}", super::super::path(&summary.dialogue));
    match acts::enter(&acting, &summary.dialogue, &form, wish).await {
        Ok(()) => {
            presence::goes(&acting, &summary.dialogue).await;
            saved(&acting, &summary, id, &form).await;
            Ok(see_other(&acting.page.href(&back)))
        }
        Err(NotEntered::Refused(refusal)) if refusal.key == "refused-nothing-changed" => {
            saved(&acting, &summary, id, &form).await;
            Ok(see_other(&acting.page.href(&back)))
        }
        Err(NotEntered::Refused(refusal)) => {
            acting.view = acting.view_now();
            let summary = written(&acting.view, &dialogue)?;
            let again = Again {
                refused: acting.page.refusal(&refusal),
                moved_on: refusal.key == "refused-paragraph-moved-on",
            };
            let Ok(one) = standing(&summary, &paragraph) else {
                // Taken out meanwhile: what was typed stands in the field for a new one.
                let saves = typing::in_new(&acting, &summary).sent(&form).await?;
                return super::adding::again(&acting, &summary, &form, again.refused, saves);
            };
            let typing = typing::in_paragraph(&acting, &summary, id);
            let saves = typing.sent(&form).await?;
            let typed = ParagraphForm::typed(&acting.page, &acting.view, &summary.dialogue, &form);
            let again = Some(again);
            answer(
                &acting,
                &summary,
                one,
                typed,
                Vec::new(),
                again,
                Some(saves),
            )
        }
        Err(not) => Err(not.into()),
    }
}

/// What was typed is in the text, and kept beside it no more. That this fails is no reason to say that the text was not saved.
async fn saved(acting: &Acting, summary: &SummaryView, id: ParagraphId, form: &Filled) {
    let typing = typing::in_paragraph(acting, summary, id);
    if let Err(problem) = typing.handed_in(form).await {
        tracing::warn!(?problem, "what was typed could not be taken away");
    }
}
