//! The evaluation at the office: how many answered, what they chose, what they would change; how long it is open; and the
//! thanks that lead to it. Nothing here says who answered.

use super::{base, meeting};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::following;
use crate::secretariat::letter_text::{Addressee, LetterFacts, draft};
use crate::secretariat::lists::draft_letters;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::evaluation::{EvaluationCommand, EvaluationStanding};
use mechanism::letters::{Envelope, LetterCommand, LetterKind, LetterState};
use mechanism::participation::registration::{Participant, Seat};
use mechanism::{
    Command, CommandId, Deed, DialogueId, DialogueView, LetterFilter, ParticipantId, PersonView,
    QuestionResult, Sight, View,
};
use std::collections::BTreeSet;
use words::{Lang, Value};

/// A question with what was chosen.
struct Counted {
    question: String,
    rows: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "secretariat/evaluation.html")]
struct Results {
    page: Page,
    dialogue: String,
    base: String,
    when: String,
    closed: bool,
    asked: String,
    answered: String,
    rate: String,
    questions: Vec<Counted>,
    wishes: Vec<String>,
    /// Whether this reader may set the days and write the letters.
    keeps: bool,
    days: String,
    /// How many have not been thanked yet; empty: it is not the time.
    unthanked: String,
    done: String,
    faults: Faults,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    page(&acting, &dialogue, None, Faults::default())
}

fn page(acting: &Acting, dialogue: &str, days: Option<&str>, faults: Faults) -> Answer {
    let Acting { page, view, .. } = acting;
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let found = view.evaluation(&id).ok_or(Problem::NotFound)?;
    let closed = found.standing == EvaluationStanding::Closed;
    let when = match found.standing {
        EvaluationStanding::NotYet => page.with("evaluation-opens", "at", page.moment(found.opens)),
        EvaluationStanding::Open => {
            page.with("evaluation-until", "at", page.deadline(found.closes))
        }
        EvaluationStanding::Closed => {
            page.with("evaluation-was-until", "at", page.deadline(found.closes))
        }
    };
    let keeps = view.who().may_for(Deed::KeepProgramme, Some(&id));
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let waiting = unthanked(view, &of).len();
    let shown = Results {
        dialogue: title::short(page, of.facts),
        base: page.href(&base(&id)),
        when,
        closed,
        asked: page.number(found.asked),
        answered: page.number(found.answered),
        rate: match found.asked {
            _ if found.standing == EvaluationStanding::NotYet => String::new(),
            0 => String::new(),
            asked => {
                let rate = u64::from(found.answered) * 100 / u64::from(asked);
                let rate = u32::try_from(rate.min(100)).unwrap_or(100);
                page.say_with("evaluation-rate", &[("percent", Value::from(rate))])
            }
        },
        questions: found.questions.iter().map(|of| counted(page, of)).collect(),
        wishes: found.wishes,
        keeps,
        days: days.map_or_else(|| found.days.to_string(), str::to_owned),
        unthanked: match found.standing == EvaluationStanding::Open && waiting > 0 {
            true => page.count("evaluation-unthanked", waiting),
            false => String::new(),
        },
        done: match acting.query.get("thanked").and_then(|n| n.parse().ok()) {
            Some(n) => page.count("evaluation-drafted", n),
            None if acting.query.get("done").is_some() => page.say("evaluation-saved").into_owned(),
            None => String::new(),
        },
        faults,
        page: page.clone(),
    };
    fresh(status, &shown)
}

fn counted(page: &Page, of: &QuestionResult) -> Counted {
    let code = of.question.code();
    let said = |option: &str| {
        page.say(&format!("evaluation-{code}-{option}"))
            .into_owned()
    };
    let shown = of.counts.shown.iter();
    let mut rows: Vec<_> = shown
        .map(|(option, n)| (said(option), page.number(*n)))
        .collect();
    if let Some((options, n)) = of.counts.together.as_ref().filter(|(_, n)| *n > 0) {
        let names: Vec<String> = options.iter().map(|option| said(option)).collect();
        rows.push((page.list(&names), page.number(*n)));
    }
    Counted {
        question: page.say(&format!("evaluation-{code}")).into_owned(),
        rows,
    }
}

/// `POST …/evaluation`: for how many days.
pub(super) async fn set(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    let said = form.get("days");
    let Ok(days) = said.parse::<u16>() else {
        let faults = Faults::one("days", acting.page.say("evaluation-no-days"));
        return page(&acting, &dialogue, Some(said), faults);
    };
    let command = Command::Evaluation(EvaluationCommand::SetDays {
        dialogue: id.clone(),
        days,
    });
    match acting.enter(form.command()?, command).await {
        Ok(_) => {
            let to = format!("{}/evaluation?done=yes", base(&id));
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("days", acting.page.refusal(&refusal));
            page(&acting, &dialogue, Some(said), faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// Those with a seat and an address to whom no thanks were drafted yet.
fn unthanked<'v>(view: &'v View, of: &DialogueView<'_>) -> Vec<(&'v Participant, PersonView<'v>)> {
    let id = &of.facts.id;
    if !view.who().sees_for(Sight::Letters, Some(id)) {
        return Vec::new();
    }
    let filter = LetterFilter {
        dialogue: Some(id.clone()),
        kind: Some(LetterKind::Thanks),
        ..LetterFilter::default()
    };
    let thanked: BTreeSet<ParticipantId> = view
        .letters(&filter)
        .iter()
        .filter(|shown| shown.letter.state != LetterState::Discarded)
        .filter_map(|shown| shown.letter.envelope.participant)
        .collect();
    view.participants(id)
        .into_iter()
        .filter(|one| one.admitted && one.participant.seat == Seat::Confirmed)
        .filter(|one| !thanked.contains(&one.participant.id))
        .filter_map(|one| Some((one.participant, view.person(one.participant.person?)?)))
        .filter(|(_, person)| person.identity.is_some())
        .collect()
}

/// `POST …/evaluation/thanks`: a draft to each, which an officer reads and releases.
pub(super) async fn thank(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::WriteLetters)?;
    let of = acting.view.dialogue(&id).ok_or(Problem::NotFound)?;
    let found = acting.view.evaluation(&id).ok_or(Problem::NotFound)?;
    if found.standing != EvaluationStanding::Open {
        return Err(Problem::NotFound);
    }
    let command = form.command()?;
    let drafts = unthanked(&acting.view, &of)
        .into_iter()
        .filter_map(|(seat, person)| letter(&acting, command, &of, seat, &person, found.closes))
        .collect();
    let drafted = draft_letters(&acting, drafts).await;
    let to = format!("{}/evaluation?thanked={drafted}", base(&id));
    Ok(see_other(&acting.page.href(&to)))
}

/// The link is the one of the seat: it needs no account, and leads to the form while that is open.
fn letter(
    acting: &Acting,
    command: CommandId,
    of: &DialogueView<'_>,
    seat: &Participant,
    person: &PersonView<'_>,
    closes: jiff::Timestamp,
) -> Option<(CommandId, Command)> {
    let identity = person.identity.as_ref()?;
    let lang = Lang::from_code(&identity.language).unwrap_or(acting.page.lang);
    let mut page = acting.page.clone();
    page.lang = lang;
    let link = page.absolute(&format!("/{}/seat/{}", lang.code(), seat.id));
    let facts = LetterFacts::Thanks {
        dialogue: &title::in_a_sentence(&page, of.facts),
        until: &page.deadline(closes),
        link: &link,
    };
    let to = Addressee {
        name: &identity.name,
        neutral: identity.neutral,
    };
    let letter = LetterCommand::Draft {
        envelope: Envelope {
            kind: LetterKind::Thanks,
            to: person.person.id,
            dialogue: Some(of.facts.id.clone()),
            application: None,
            participant: Some(seat.id),
        },
        text: draft(lang, to, &facts),
    };
    let id = following(command, &format!("thanks to {}", seat.id));
    Some((id, Command::Letter(letter)))
}
