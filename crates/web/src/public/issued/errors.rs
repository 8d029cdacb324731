//! Errors of fact: whoever is signed in, or holds the code of a seat, reports one; the office answers; nobody else learns of
//! it. What is put right stands in another edition.

use super::translations::name;
use crate::acting::{Acting, NotEntered};
use crate::answer::{self, Answer, fresh, see_other};
use crate::asked::Asked;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::issued::{ErrorOutcome, ErrorText, IssuedCommand};
use mechanism::{Actor, Command, Deed, FactualErrorView, PaperId, Reader, View};

/// How many errors somebody reports in a day.
const A_DAY: u32 = 30;

struct Line {
    reference: String,
    href: String,
    place: String,
    at: Markup,
    text: Option<(String, String, String)>,
    tone: &'static str,
    state: String,
    words: String,
    corrected: String,
}

#[derive(Template)]
#[template(path = "public/issued/errors.html")]
struct Errors {
    page: Page,
    paper: String,
    back: String,
    action: String,
    sign_in: String,
    /// Whether whoever looks may report.
    may: bool,
    done: bool,
    paragraph: String,
    wrong: String,
    right: String,
    source: String,
    lines: Vec<Line>,
    office: bool,
    faults: Faults,
}

/// An error that waits for the office, or one of a reader's own, in a line.
pub(crate) struct Reported {
    pub(crate) href: String,
    pub(crate) reference: String,
    pub(crate) paper: String,
    pub(crate) state: String,
    pub(crate) tone: &'static str,
}

/// Those that wait for the office.
pub(crate) fn waiting(page: &Page, view: &View) -> Vec<Reported> {
    let all = view.factual_errors_waiting();
    all.iter()
        .map(|error| in_a_line(page, view, error))
        .collect()
}

/// A reader's own.
pub(crate) fn mine(page: &Page, view: &View) -> Vec<Reported> {
    let all = view.my_factual_errors();
    all.iter()
        .map(|error| in_a_line(page, view, error))
        .collect()
}

fn in_a_line(page: &Page, view: &View, error: &FactualErrorView) -> Reported {
    let (tone, state) = state(page, error);
    Reported {
        href: page.href(&format!("/papers/{}/errors/{}", error.paper, error.number)),
        reference: reference(error),
        paper: name(page, view, &error.paper),
        state,
        tone,
    }
}

/// "fa-2027-chairs-summary/E-3".
fn reference(error: &FactualErrorView) -> String {
    format!("{}/E-{}", error.paper, error.number)
}

fn state(page: &Page, error: &FactualErrorView) -> (&'static str, String) {
    let outcome = error.answer.as_ref().map(|(outcome, ..)| outcome);
    let (tone, key) = match outcome {
        None => ("waiting", "error-outcome-none".to_owned()),
        Some(outcome) => {
            let tone = match outcome {
                ErrorOutcome::Accepted => "active",
                ErrorOutcome::Corrected(_) => "good",
                ErrorOutcome::NotAccepted => "",
            };
            (tone, format!("error-outcome-{}", outcome.code()))
        }
    };
    (tone, page.say(&key).into_owned())
}

fn line(page: &Page, error: &FactualErrorView) -> Line {
    let (tone, state) = state(page, error);
    let answer = error.answer.as_ref();
    Line {
        reference: reference(error),
        href: page.href(&format!("/papers/{}/errors/{}", error.paper, error.number)),
        place: place(page, error),
        at: page.moment_time(error.at),
        text: error
            .text
            .as_ref()
            .map(|text| (text.wrong.clone(), text.right.clone(), text.source.clone())),
        tone,
        state,
        words: answer
            .and_then(|(_, _, words)| words.as_ref())
            .map(|words| words.to_string())
            .unwrap_or_default(),
        corrected: match answer {
            Some((ErrorOutcome::Corrected(paper), ..)) => page.href(&format!("/papers/{paper}")),
            _ => String::new(),
        },
    }
}

fn place(page: &Page, error: &FactualErrorView) -> String {
    match error.paragraph {
        Some(number) => page.with("issue-paragraph", "number", page.number(number.into())),
        None => page.say("error-elsewhere").into_owned(),
    }
}

/// `GET /papers/{id}/errors`.
pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Answer {
    let id = super::paper_id(&id)?;
    let mut pairs = Vec::new();
    if let Some(paragraph) = asked.query.get("paragraph") {
        pairs.push(("paragraph".to_owned(), paragraph.to_owned()));
    }
    page(&asked, &id, &Filled::of(pairs)?, Faults::default())
}

fn page(asked: &Asked, id: &PaperId, form: &Filled, faults: Faults) -> Answer {
    let (page, view) = (&asked.page, &asked.view);
    let shown = view.paper(id).ok_or(Problem::NotFound)?;
    if shown.facts.kind == mechanism::paper::PaperKind::Points {
        return Err(Problem::NotFound);
    }
    let may = view.may_report_error(id);
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let here = format!("/papers/{id}/errors");
    let template = Errors {
        paper: name(page, view, id),
        back: page.href(&format!("/papers/{id}")),
        sign_in: page.href(&format!("/sign-in?to={here}")),
        action: page.href(&here),
        may,
        done: asked.query.get("done").is_some(),
        paragraph: form.get("paragraph").to_owned(),
        wrong: form.get("wrong").to_owned(),
        right: form.get("right").to_owned(),
        source: form.get("source").to_owned(),
        lines: view
            .factual_errors(id)
            .iter()
            .rev()
            .map(|error| line(page, error))
            .collect(),
        office: view.may_beside(id, Deed::AnswerError),
        faults,
        page: page.clone(),
    };
    match may {
        true => fresh(status, &template),
        false => answer::page(&template),
    }
}

/// `POST /papers/{id}/errors`.
pub(super) async fn report(Path(id): Path<String>, asked: Asked, form: Filled) -> Answer {
    let id = super::paper_id(&id)?;
    let actor = match asked.view.reader() {
        Reader::Person(person) => Actor::Person(person),
        Reader::Seat(seat) => Actor::Seat(seat),
        _ => return Err(Problem::SignIn),
    };
    let paragraph = match form.get("paragraph").trim() {
        "" => None,
        text => match text.parse::<u16>() {
            Ok(number) => Some(number),
            Err(_) => {
                let said = asked.page.say("refused-no-such-paragraph");
                return page(&asked, &id, &form, Faults::one("paragraph", said));
            }
        },
    };
    let mut faults = Faults::default();
    for field in ["wrong", "right"] {
        if form.get(field).trim().is_empty() {
            faults.add(field, asked.page.say("refused-text-missing"));
        }
    }
    if !faults.is_empty() {
        return page(&asked, &id, &form, faults);
    }
    let by = actor.to_string();
    if !asked.site.may_again("error of fact", &by, A_DAY).await? {
        let said = asked.page.say("error-too-many");
        return page(&asked, &id, &form, Faults::one("wrong", said));
    }
    let command = IssuedCommand::ReportError {
        paper: id.clone(),
        paragraph,
        text: ErrorText {
            wrong: form.get("wrong").replace("\r\n", "\n"),
            right: form.get("right").replace("\r\n", "\n"),
            source: form.get("source").replace("\r\n", "\n"),
        },
    };
    let entered = asked
        .site
        .enter(actor, form.command()?, Command::Issued(command));
    match entered.await {
        Ok(_) => {
            let to = format!("/papers/{id}/errors?done=yes");
            Ok(see_other(&asked.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let field = refusal.values.iter().find(|(name, _)| *name == "field");
            let field = field.map_or("wrong", |(_, field)| field);
            let faults = Faults::one(field, asked.page.refusal(&refusal));
            page(&asked, &id, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

fn found(view: &View, id: &PaperId, number: u16) -> Result<FactualErrorView, Problem> {
    let mut all = view.factual_errors(id).into_iter();
    all.find(|error| error.number == number)
        .ok_or(Problem::NotFound)
}

/// `GET /papers/{id}/errors/{number}`: for the office, and for whoever reported it.
pub(super) async fn one(Path((id, number)): Path<(String, u16)>, acting: Acting) -> Answer {
    let id = super::paper_id(&id)?;
    let error = found(&acting.view, &id, number)?;
    ask(&acting, &error, &Filled::of(Vec::new())?, Faults::default())
}

fn ask(acting: &Acting, error: &FactualErrorView, form: &Filled, faults: Faults) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let here = format!("/papers/{}/errors/{}", error.paper, error.number);
    let back = format!("/papers/{}/errors", error.paper);
    let said = |key: &str| page.say(key).into_owned();
    let number = page.number(error.number.into());
    let title = page.with("error-one", "number", number);
    let mut asking = Asking::new(page, title, &here, &back)
        .of(page.say("error-report"))
        .wrong(faults)
        .fact(said("error-in"), name(page, view, &error.paper))
        .fact(said("error-place"), place(page, error))
        .fact(said("error-reported"), page.moment(error.at));
    match &error.text {
        Some(text) => {
            asking = asking
                .fact(said("error-wrong"), text.wrong.clone())
                .fact(said("error-right"), text.right.clone());
            if !text.source.is_empty() {
                asking = asking.fact(said("error-source"), text.source.clone());
            }
        }
        None => asking = asking.lead(said("withheld")),
    }
    asking = asking.fact(said("error-state"), state(page, error).1);
    if let Some((_, _, Some(words))) = &error.answer {
        asking = asking.fact(said("error-answer"), words.to_string());
    }
    let answers = view.may_beside(&error.paper, Deed::AnswerError) && error.waits;
    if !answers {
        return asking.shown_only().answer();
    }
    let outcomes = ["accepted", "corrected", "not-accepted"].into_iter();
    let outcomes = outcomes
        .filter(|code| error.answer.is_none() || *code != "accepted")
        .map(|code| {
            let label = said(&format!("error-outcome-{code}"));
            Choice::of(code, label, form.get("outcome") == code)
        });
    asking = asking.one_of("outcome", "error-outcome", outcomes.collect());
    let editions = editions(page, view, error, form.get("edition"));
    if !editions.is_empty() {
        asking = asking.pick("edition", "error-edition", editions).optional();
    }
    asking
        .text("words", "error-words", form.get("words"), 4)
        .optional()
        .button("error-send")
        .answer()
}

/// The papers in which it may have been put right: later ones of the same dialogue.
fn editions(page: &Page, view: &View, error: &FactualErrorView, taken: &str) -> Vec<Choice> {
    let paper = view.paper(&error.paper);
    let dialogue = paper.and_then(|paper| paper.facts.dialogue.clone());
    let Some(dialogue) = dialogue else {
        return Vec::new();
    };
    let editions = view.editions(&dialogue).into_iter();
    editions
        .filter(|edition| edition.paper != error.paper)
        .map(|edition| {
            let value = edition.paper.to_string();
            let taken = value == taken;
            Choice::of(value, super::edition_name(page, &edition), taken)
        })
        .collect()
}

/// `POST /papers/{id}/errors/{number}`.
pub(super) async fn answer(
    Path((id, number)): Path<(String, u16)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let id = super::paper_id(&id)?;
    let error = found(&acting.view, &id, number)?;
    let outcome = match (form.get("outcome"), form.get("edition").parse::<PaperId>()) {
        ("accepted", _) => ErrorOutcome::Accepted,
        ("not-accepted", _) => ErrorOutcome::NotAccepted,
        ("corrected", Ok(paper)) => ErrorOutcome::Corrected(paper),
        ("corrected", Err(_)) => {
            let faults = Faults::one("edition", acting.page.say("error-no-edition"));
            return ask(&acting, &error, &form, faults);
        }
        _ => {
            let faults = Faults::one("outcome", acting.page.say("error-no-outcome"));
            return ask(&acting, &error, &form, faults);
        }
    };
    let command = IssuedCommand::AnswerError {
        paper: id.clone(),
        error: number,
        outcome,
        words: form.get("words").replace("\r\n", "\n"),
    };
    match acting
        .enter(form.command()?, Command::Issued(command))
        .await
    {
        Ok(_) => {
            let to = format!("/papers/{id}/errors");
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let field = match refusal.key {
                "refused-no-such-paper" => "edition",
                "refused-text-missing" | "refused-text-too-long" | "refused-text-unprintable" => {
                    "words"
                }
                _ => "outcome",
            };
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            ask(&acting, &error, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}
