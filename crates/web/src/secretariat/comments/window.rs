//! From when to when comments are taken, from whom, how many and how long; and what is asked.

use super::base;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::who_may;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::civil::Date;
use mechanism::comments::{CommentCommand, CommentWindow, MOST_QUESTIONS, OpenTo, Questions};
use mechanism::{Command, Deed, DialogueId, end_of_day_in_vienna, in_vienna};
use words::Value;

/// What is proposed where nothing was set yet.
const USUAL_EACH: &str = "3";
const USUAL_WORDS: &str = "1500";

#[derive(Template)]
#[template(path = "comments/window.html")]
struct Window {
    page: Page,
    dialogue: String,
    back: String,
    action: String,
    faults: Faults,
    opens: String,
    closes: String,
    open_to: Vec<Choice>,
    most_each: String,
    most_words: String,
    annex: bool,
    questions: String,
    questions_hint: String,
}

fn allowed(acting: &Acting, dialogue: &str) -> Result<DialogueId, Problem> {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    who_may(acting, Deed::HandleComments, Some(&id))?;
    Ok(id)
}

/// `GET /office/comments/{dialogue}/window`.
pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let id = allowed(&acting, &dialogue)?;
    let pair = |name: &str, value: String| (name.to_owned(), value);
    let pairs = match acting.view.comment_window(&id) {
        None => vec![
            pair("opens", acting.view.today().to_string()),
            pair("most-each", USUAL_EACH.to_owned()),
            pair("most-words", USUAL_WORDS.to_owned()),
            pair("open-to", OpenTo::default().code().to_owned()),
        ],
        Some(set) => {
            let window = &set.window;
            let last = window.closes - jiff::SignedDuration::from_secs(1);
            let day = |at| mechanism::day_in_vienna(at).to_string();
            vec![
                pair("opens", day(window.opens)),
                pair("closes", day(last)),
                pair("most-each", window.most_each.to_string()),
                pair("most-words", window.most_words.to_string()),
                pair("open-to", window.open_to.code().to_owned()),
                pair("annex", if window.annex { "yes" } else { "" }.to_owned()),
                pair("questions", set.questions.join("\n")),
            ]
        }
    };
    asks(&acting, &id, &Filled::of(pairs)?, Faults::default())
}

fn asks(acting: &Acting, id: &DialogueId, filled: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let of = acting.view.dialogue(id).ok_or(Problem::NotFound)?;
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let choice = |open_to: OpenTo| {
        let label = page.say(&format!("open-to-{}", open_to.code()));
        let taken = filled.get("open-to") == open_to.code();
        Choice::of(open_to.code(), label, taken)
    };
    let most = [("most", Value::from(MOST_QUESTIONS as u64))];
    let window = Window {
        dialogue: title::short(page, of.facts),
        back: page.href(&base(id)),
        action: page.href(&format!("{}/window", base(id))),
        opens: filled.get("opens").to_owned(),
        closes: filled.get("closes").to_owned(),
        open_to: OpenTo::ALL.map(choice).into(),
        most_each: filled.get("most-each").to_owned(),
        most_words: filled.get("most-words").to_owned(),
        annex: filled.has("annex"),
        questions: filled.get("questions").to_owned(),
        questions_hint: page.say_with("comments-questions-hint", &most),
        faults,
        page: page.clone(),
    };
    fresh(status, &window)
}

/// `POST /office/comments/{dialogue}/window`.
pub(super) async fn set(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = allowed(&acting, &dialogue)?;
    let page = &acting.page;
    let mut faults = Faults::default();
    let day = |name: &str| form.get(name).parse::<Date>().ok();
    let opens = day("opens").and_then(|day| in_vienna(day.at(0, 0, 0, 0)));
    let closes = day("closes").map(end_of_day_in_vienna);
    for (name, found) in [("opens", opens), ("closes", closes)] {
        if found.is_none() {
            faults.add(name, page.say("comments-no-day"));
        }
    }
    let number = |name: &str| form.get(name).parse::<u32>().ok();
    let (each, words) = (number("most-each"), number("most-words"));
    for (name, found) in [("most-each", each), ("most-words", words)] {
        if found.is_none() {
            faults.add(name, page.say("comments-no-number"));
        }
    }
    let (Some(opens), Some(closes), Some(each), Some(most_words)) = (opens, closes, each, words)
    else {
        return asks(&acting, &id, &form, faults);
    };
    let questions = form.get("questions").lines().map(str::trim);
    let questions = questions.filter(|line| !line.is_empty());
    let command = CommentCommand::SetWindow {
        dialogue: id.clone(),
        window: CommentWindow {
            opens,
            closes,
            open_to: OpenTo::from_code(form.get("open-to")).unwrap_or_default(),
            most_each: u16::try_from(each).unwrap_or(u16::MAX),
            most_words,
            annex: form.has("annex"),
        },
        questions: Questions(questions.map(str::to_owned).collect()),
    };
    match acting
        .enter(form.command()?, Command::Comment(command))
        .await
    {
        Ok(_) => Ok(see_other(&page.href(&format!("{}?done=yes", base(&id))))),
        Err(NotEntered::Refused(refusal)) => {
            let field = match refusal.key {
                "refused-comments-number" => "most-each",
                "refused-comments-words" => "most-words",
                "refused-questions-answered" | "refused-too-many-entries" => "questions",
                "refused-text-too-long" | "refused-text-unprintable" => "questions",
                _ => "closes",
            };
            let faults = Faults::one(field, page.refusal(&refusal));
            asks(&acting, &id, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}
