//! A draft that begins from the text of a paper there is already, pasted or brought as a file of plain text. What the reader
//! could not read is shown before anything is entered.

use super::start::language;
use super::{to_begin, to_enter};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::summary::{acts, bringing, facts};
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use mechanism::summary::SummaryWish;
use mechanism::{DialogueId, DialogueView, View};
use papers::draft;
use papers::read::{self, Defect, Subject, SummaryReading};
use words::Lang;

/// The most defects that are shown.
const MOST: usize = 200;

/// Something the reader did not make out.
struct Unread {
    line: String,
    /// "House style, rule N3"; empty: no rule of form says it.
    rule: String,
    said: String,
    /// What only the reader of papers says is in English, as the papers it reads.
    english: bool,
    /// What stands there, and what could stand there instead.
    excerpt: String,
    proposed: String,
}

impl Unread {
    fn of(page: &Page, defect: &Defect) -> Self {
        let style = match &defect.subject {
            Subject::Style { rule, .. } => Some(rule),
            _ => None,
        };
        let found = || ("found", defect.excerpt.as_str().into());
        let proposed = defect.proposal.as_ref().map(|proposal| {
            let values = [found(), ("proposal", proposal.as_str().into())];
            match proposal.is_empty() {
                true => page.say_with("guard-found-style-superfluous", &values[..1]),
                false => page.say_with("guard-found-style-proposed", &values),
            }
        });
        Self {
            line: page.count("drafting-from-text-line", defect.line),
            rule: defect
                .rule
                .map(|rule| page.with("guard-style", "rule", rule.id()))
                .unwrap_or_default(),
            said: match style {
                Some(rule) => page.say(&rule.key()).into_owned(),
                None => defect.message().to_string(),
            },
            english: style.is_none(),
            excerpt: match proposed {
                Some(_) => String::new(),
                None => defect.excerpt.clone(),
            },
            proposed: proposed.unwrap_or_default(),
        }
    }
}

#[derive(Template)]
#[template(path = "summary/from_text.html")]
struct FromText {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    faults: Faults,
    text: String,
    languages: Vec<Choice>,
    /// What was read, when something was: "Paragraphs: 23".
    read: String,
    /// That its title is not taken over; empty: it is the agreed one, or there is none.
    title_told: String,
    unread: Vec<Unread>,
}

/// `GET /summaries/{dialogue}/beginning/text`.
pub(crate) async fn show_from_text(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let id = to_begin(&acting.view, &dialogue)?;
    answer(
        &acting,
        &id,
        Lang::En,
        String::new(),
        Faults::default(),
        None,
    )
}

fn answer(
    acting: &Acting,
    id: &DialogueId,
    lang: Lang,
    text: String,
    faults: Faults,
    reading: Option<&SummaryReading>,
) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let languages = Lang::ALL.into_iter().map(|one| {
        let name = page.language_name(one.code()).into_owned();
        Choice::of(one.code(), name, one == lang)
    });
    let defects = reading.into_iter().flat_map(|reading| &reading.defects);
    let unread = defects.take(MOST).map(|defect| Unread::of(page, defect));
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = FromText {
        dialogue: title::short(page, of.facts),
        back: page.href(&format!("{}/beginning", super::super::path(id))),
        path: page.href(&format!("{}/beginning/files", super::super::path(id))),
        faults,
        text,
        languages: languages.collect(),
        read: reading
            .map(|reading| reading.paper.paragraphs().count())
            .map(|paragraphs| page.count("drafting-paragraphs", paragraphs))
            .unwrap_or_default(),
        title_told: reading
            .map(|reading| title_told(page, view, &of, lang, &reading.paper.title))
            .unwrap_or_default(),
        unread: unread.collect(),
        page: page.clone(),
    };
    fresh(status, &template)
}

/// The most characters of a title that are shown.
const LONGEST_TITLE: usize = 300;

/// A summary bears the agreed title; whoever brings another is told before the draft begins.
fn title_told(page: &Page, view: &View, of: &DialogueView<'_>, lang: Lang, read: &str) -> String {
    let meetings = facts::meetings(view, of);
    let agreed = page.installation.speak(lang, |agreed| {
        draft::Facts::new(agreed, of.facts, &meetings, draft::Values::default()).title()
    });
    let words = |title: &str| -> Vec<String> {
        let words = title.split_whitespace();
        words.map(str::to_lowercase).collect()
    };
    if read.trim().is_empty() || words(read) == words(&agreed) {
        return String::new();
    }
    let read: String = read.trim().chars().take(LONGEST_TITLE).collect();
    let values = [("read", read.into()), ("agreed", agreed.into())];
    page.say_with("drafting-from-text-title", &values)
}

/// `POST /summaries/{dialogue}/beginning/files`: read first, begun when whoever sent it has seen what was read.
pub(crate) async fn begin_from_text(
    Path(dialogue): Path<String>,
    acting: Acting,
    parts: Multipart,
) -> Answer {
    let id = to_enter(&acting.view, &dialogue)?;
    let (form, file) = bringing::receive(parts, "file", bringing::LONGEST_TEXT).await?;
    let lang = language(&form)?;
    let text = match file {
        Some(bytes) => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(_) => {
                let faults = Faults::one("file", acting.page.say("drafting-from-text-no-text"));
                return answer(
                    &acting,
                    &id,
                    lang,
                    form.get("text").to_owned(),
                    faults,
                    None,
                );
            }
        },
        None => form.get("text").to_owned(),
    };
    let reading = match read::summary(text.as_bytes()) {
        Ok(reading) => reading,
        Err(error) => {
            tracing::debug!(%error, "a text was not read as a paper");
            let faults = Faults::one("text", acting.page.say("drafting-from-text-unreadable"));
            return answer(&acting, &id, lang, text, faults, None);
        }
    };
    if form.get("sure") != "yes" {
        return answer(&acting, &id, lang, text, Faults::default(), Some(&reading));
    }
    let wish = SummaryWish::Begin {
        language: lang.code().to_owned(),
        paragraphs: draft::from_paper(&reading.paper),
    };
    match acts::enter(&acting, &id, &form, wish).await {
        Ok(()) => Ok(see_other(&acting.page.href(&super::super::path(&id)))),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("text", acting.page.refusal(&refusal));
            answer(&acting, &id, lang, text, faults, Some(&reading))
        }
        Err(not) => Err(not.into()),
    }
}
