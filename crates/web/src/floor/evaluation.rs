//! The evaluation, as whoever took part finds it: light, without script, by the code of a seat or signed in.

use crate::acting::NotEntered;
use crate::answer::{Answer, fresh, see_other};
use crate::asked::Asked;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::evaluation::{
    EvaluationAnswers, EvaluationCommand, EvaluationQuestion, EvaluationStanding, Handed,
    LONGEST_WISH,
};
use mechanism::{Actor, Command, DialogueId, Digest, MyEvaluation, Reader, Refusal, View};

/// The name of the hidden field with chance that is kept nowhere.
const BLIND: &str = "blind";

/// A question with its answers.
struct Question {
    name: &'static str,
    legend: String,
    choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "floor/evaluation.html")]
struct Form {
    page: Page,
    dialogue: String,
    /// One's own place at the meeting.
    back: String,
    path: String,
    /// From when, or until when, or that it is over.
    when: String,
    open: bool,
    thanks: bool,
    before: bool,
    blind: String,
    questions: Vec<Question>,
    wish: String,
    longest: usize,
    faults: Faults,
}

/// Whoever answers: signed in, or by the code of a seat.
pub(super) fn actor(view: &View) -> Result<Actor, Problem> {
    match view.reader() {
        Reader::Person(person) => Ok(Actor::Person(person)),
        Reader::Seat(seat) => Ok(Actor::Seat(seat)),
        _ => Err(Problem::SignIn),
    }
}

fn mine(view: &View, dialogue: &str) -> Result<(DialogueId, MyEvaluation), Problem> {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let mine = view.my_evaluation(&id).ok_or(Problem::NotFound)?;
    Ok((id, mine))
}

/// `GET /floor/{dialogue}/evaluation`.
pub(super) async fn show(Path(dialogue): Path<String>, asked: Asked) -> Answer {
    actor(&asked.view)?;
    let (id, mine) = mine(&asked.view, &dialogue)?;
    let mut pairs = Vec::new();
    if let Some(answers) = &mine.answers {
        let chosen = answers.chosen.iter();
        pairs.extend(chosen.map(|(of, said)| (of.code().to_owned(), said.clone())));
        pairs.push(("wish".to_owned(), answers.wish.clone()));
    }
    let form = Filled::of(pairs)?;
    page(&asked, &id, &mine, &form, Faults::default())
}

fn page(
    asked: &Asked,
    id: &DialogueId,
    mine: &MyEvaluation,
    form: &Filled,
    faults: Faults,
) -> Answer {
    let page = &asked.page;
    let of = asked.view.dialogue(id).ok_or(Problem::NotFound)?;
    let when = match mine.standing {
        EvaluationStanding::NotYet => page.with("evaluation-opens", "at", page.moment(mine.opens)),
        EvaluationStanding::Open => page.with("evaluation-until", "at", page.deadline(mine.closes)),
        EvaluationStanding::Closed => page.say("evaluation-closed").into_owned(),
    };
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let shown = Form {
        dialogue: title::short(page, of.facts),
        back: page.href(&format!("/floor/{id}/me")),
        path: page.href(&format!("/floor/{id}/evaluation")),
        when,
        open: mine.standing == EvaluationStanding::Open,
        thanks: asked.query.get("done").is_some() && faults.is_empty(),
        before: mine.answers.is_some(),
        blind: asked.site.draws.secret(),
        questions: EvaluationQuestion::ALL
            .map(|question| ask(page, question, form))
            .into(),
        wish: form.get("wish").to_owned(),
        longest: LONGEST_WISH,
        faults,
        page: page.clone(),
    };
    fresh(status, &shown)
}

fn ask(page: &Page, question: EvaluationQuestion, form: &Filled) -> Question {
    let name = question.code();
    let choice = |option: &&'static str| {
        let label = page.say(&format!("evaluation-{name}-{option}"));
        Choice::of(*option, label.into_owned(), form.get(name) == *option)
    };
    Question {
        name,
        legend: page.say(&format!("evaluation-{name}")).into_owned(),
        choices: question.options().iter().map(choice).collect(),
    }
}

/// `POST /floor/{dialogue}/evaluation`.
pub(super) async fn enter(Path(dialogue): Path<String>, asked: Asked, form: Filled) -> Answer {
    let actor = actor(&asked.view)?;
    let (id, mine) = mine(&asked.view, &dialogue)?;
    let questions = EvaluationQuestion::ALL.into_iter();
    let answers = EvaluationAnswers {
        chosen: questions
            .filter(|question| form.has(question.code()))
            .map(|question| (question, form.get(question.code()).to_owned()))
            .collect(),
        wish: form.get("wish").to_owned(),
    };
    let blind = Digest::try_from(form.get(BLIND).to_owned()).map_err(|_| Problem::NotFound)?;
    let command = Command::Evaluation(EvaluationCommand::Answer {
        dialogue: id.clone(),
        respondent: mine.respondent,
        handed: Handed {
            answers,
            blind: blind.0,
        },
    });
    let command_id = form.command()?;
    match asked.site.enter(actor, command_id, command).await {
        Ok(_) => {
            let to = format!("/floor/{id}/evaluation?done=yes");
            Ok(see_other(&asked.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let field = field(&refusal);
            let faults = Faults::one(field, asked.page.refusal(&refusal));
            page(&asked, &id, &mine, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// Where the form shows what the rules refuse.
fn field(refusal: &Refusal) -> &'static str {
    match refusal.values.iter().any(|(name, _)| *name == "field") {
        true => "wish",
        false => EvaluationQuestion::ALL[0].code(),
    }
}
