//! Publishing, changing in the open, withdrawing: each after a look at what it means.

use super::bench::{Bench, NotKept};
use super::overview::terms;
use super::preview::lacking;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use crate::secretariat::following;
use crate::stakeholder::wording;
use axum::extract::Path;
use mechanism::participation::call::{CallCommand, CallText, CallWords};
use mechanism::participation::form::{Form, LANGUAGES};
use mechanism::{Actor, Command};
use words::Lang;

fn without_of(form: &Filled, missing: &[&'static str]) -> Vec<String> {
    let chosen = form.all("without");
    chosen
        .filter(|code| missing.contains(code))
        .map(str::to_owned)
        .collect()
}

// ---- publication

pub(super) async fn before(acting: Acting, Path(id): Path<String>) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    publication(&acting, &bench, Faults::default())
}

fn publication(acting: &Acting, bench: &Bench, faults: Faults) -> Answer {
    let page = &acting.page;
    let id = &bench.terms.id;
    let path = format!("/office/calls/{id}/publication");
    let mut asking = Asking::new(
        page,
        page.say("shape-publish"),
        &path,
        &format!("/office/calls/{id}"),
    )
    .wrong(faults)
    .lead(page.say("shape-publish-lead"))
    .carry("seen", bench.seen());
    for (name, value) in terms(page, bench) {
        asking = asking.fact(name, value);
    }
    let missing = bench.text.missing_languages();
    if !missing.is_empty() {
        asking = asking
            .lead(page.say("shape-gate"))
            .any_of(
                "without",
                "shape-gate-without",
                lacking(&missing, &bench.without),
            )
            .optional();
    }
    asking.button("shape-publish-button").answer()
}

pub(super) async fn publish(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let there = acting.page.href(&format!("/office/calls/{id}"));
    if bench.published {
        // Published a moment ago: a double click, or a colleague.
        return Ok(see_other(&there));
    }
    if let Err(NotKept::Said(said)) = bench.unchanged_since(&acting, &form) {
        return publication(&acting, &bench, Faults::one("without", said));
    }
    let command = form.command()?;
    let mut commands = Vec::new();
    let without = without_of(&form, &bench.text.missing_languages());
    if without != bench.without {
        // That languages are left out is an officer's act and stands in the record.
        bench.without = without;
        let draft = CallCommand::Draft {
            terms: bench.terms.clone(),
            text: bench.text.clone(),
            without: bench.without.clone(),
        };
        commands.push((following(command, "without"), Command::Call(draft)));
    }
    let publish = CallCommand::Publish(bench.terms.id.clone());
    commands.push((command, Command::Call(publish)));
    let actor = Actor::Person(acting.person);
    match acting.site.enter_together(&actor, commands).await {
        Ok(()) => Ok(see_other(&there)),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("without", acting.page.refusal(&refusal));
            let bench = Bench::of(&acting, &id).await?;
            publication(&acting, &bench, faults)
        }
        Err(NotEntered::Problem(problem)) => Err(problem),
    }
}

// ---- changes in the open

pub(super) async fn changes(acting: Acting, Path(id): Path<String>) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    difference(&acting, &bench, Faults::default())
}

fn difference(acting: &Acting, bench: &Bench, faults: Faults) -> Answer {
    let page = &acting.page;
    let id = bench.terms.id.clone();
    if !bench.pending {
        return Ok(see_other(&page.href(&format!("/office/calls/{id}"))));
    }
    let entered = Bench::entered(acting, id.as_str())?;
    let path = format!("/office/calls/{id}/changes");
    let mut asking = Asking::new(
        page,
        page.say("shape-changes"),
        &path,
        &format!("/office/calls/{id}"),
    )
    .wrong(faults)
    .lead(page.say("shape-changes-lead"))
    .lead(page.count("shape-changes-told", acting.view.applications_to(&id).len()))
    .carry("seen", bench.seen());
    for (name, before, after) in differences(page, &entered, bench) {
        asking = asking.fact(name, page.mended("shape-changed", &before, &after));
    }
    let missing = bench.text.missing_languages();
    if !missing.is_empty() {
        asking = asking
            .lead(page.say("shape-gate"))
            .any_of(
                "without",
                "shape-gate-without",
                lacking(&missing, &bench.without),
            )
            .optional();
    }
    asking
        .one_of(
            "act",
            "shape-changes-act",
            crate::secretariat::asking::choices(
                page,
                "shape-changes-act",
                ["enter", "discard"],
                |code| code == "enter",
            ),
        )
        .button("shape-changes-button")
        .answer()
}

/// What stands and what would stand: terms, words by language, sections and questions.
fn differences(page: &Page, entered: &Bench, bench: &Bench) -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    let mut differ = |name: String, before: String, after: String| {
        if before != after {
            all.push((name, before, after));
        }
    };
    let dialogues = |bench: &Bench| {
        let ids: Vec<String> = bench
            .terms
            .dialogues
            .iter()
            .map(ToString::to_string)
            .collect();
        page.list(&ids)
    };
    differ(
        page.say("shape-dialogues").into_owned(),
        dialogues(entered),
        dialogues(bench),
    );
    let now = terms(page, bench);
    for ((name, before), (_, after)) in terms(page, entered).into_iter().zip(now) {
        differ(name, before, after);
    }
    for lang in Lang::ALL {
        let [before, after] = [&entered.text, &bench.text].map(|text| passages(text, lang));
        for ((key, before), (_, after)) in before.into_iter().zip(after) {
            let name = format!("{} ({})", page.say(key), lang.own_name());
            differ(name, before, after);
        }
    }
    let keys = |form: &Form| -> Vec<String> {
        form.questions()
            .map(|question| question.key.clone())
            .collect()
    };
    let (before, after) = (&entered.text.form, &bench.text.form);
    let mut every = keys(before);
    every.extend(
        keys(after)
            .into_iter()
            .filter(|key| before.question(key).is_none()),
    );
    for key in every {
        let said = |form: &Form| match form.question(&key) {
            None => page.say("shape-no-question").into_owned(),
            Some(question) => question_said(page, question),
        };
        differ(
            page.with("shape-question", "key", &key),
            said(before),
            said(after),
        );
    }
    let order = |form: &Form| {
        let titles: Vec<String> = form
            .sections
            .iter()
            .map(|section| {
                let keys: Vec<&str> = section.questions.iter().map(|q| q.key.as_str()).collect();
                format!(
                    "{}: {}",
                    wording::said(page, &section.title),
                    keys.join(", ")
                )
            })
            .collect();
        titles.join("; ")
    };
    differ(
        page.say("shape-order").into_owned(),
        order(before),
        order(after),
    );
    all
}

fn passages(text: &CallText, lang: Lang) -> [(&'static str, String); 6] {
    let words: CallWords = text.words.get(lang.code()).cloned().unwrap_or_default();
    [
        ("shape-title", words.title),
        ("shape-about", words.about),
        ("shape-priorities", words.priorities),
        ("shape-costs", words.costs),
        ("shape-limits", words.limits),
        ("shape-contact", words.contact),
    ]
}

/// A question in a line, with everything that an applicant or a reader of the answers would notice.
fn question_said(page: &Page, question: &mechanism::participation::form::Question) -> String {
    use mechanism::participation::form::{QuestionKind, Wording};
    let whole = |wording: &Wording| match wording {
        Wording::Key(_) => wording::said(page, wording),
        Wording::Own(own) => LANGUAGES
            .iter()
            .filter_map(|code| own.get(*code))
            .cloned()
            .collect::<Vec<_>>()
            .join(" / "),
    };
    let mut said = vec![whole(&question.label)];
    said.extend(question.help.as_ref().map(whole));
    let kind = super::overview::kind_code(&question.kind);
    said.push(page.say(&format!("shape-kind-{kind}")).into_owned());
    match &question.kind {
        QuestionKind::Text { words } => said.push(words.to_string()),
        QuestionKind::Number { least, most } => said.push(format!("{least}–{most}")),
        QuestionKind::Choice(choices) | QuestionKind::Several(choices) => {
            said.extend(choices.iter().map(|choice| whole(&choice.label)));
        }
        _ => {}
    }
    if question.required {
        said.push(page.say("shape-required").into_owned());
    }
    if let Some(condition) = &question.condition {
        said.push(format!(
            "{} = {}",
            condition.question,
            condition.any_of.join(", ")
        ));
    }
    said.push(format!("{:?}", question.audience).to_lowercase());
    said.push(format!("{:?}", question.purpose).to_lowercase());
    said.push(question.retention_months.to_string());
    said.join(" · ")
}

pub(super) async fn enter_changes(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let there = acting.page.href(&format!("/office/calls/{id}"));
    if !bench.pending {
        return Ok(see_other(&there));
    }
    if let Err(NotKept::Said(said)) = bench.unchanged_since(&acting, &form) {
        return difference(&acting, &bench, Faults::one("act", said));
    }
    if form.get("act") == "discard" {
        bench.discard(&acting).await?;
        return Ok(see_other(&there));
    }
    bench.without = without_of(&form, &bench.text.missing_languages());
    match bench.enter(&acting, &form).await {
        Ok(()) => {
            bench.discard(&acting).await?;
            Ok(see_other(&there))
        }
        Err(NotKept::Said(said)) => difference(&acting, &bench, Faults::one("act", said)),
        Err(NotKept::Problem(problem)) => Err(problem),
    }
}

// ---- withdrawal

pub(super) async fn before_withdrawing(acting: Acting, Path(id): Path<String>) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    let page = &acting.page;
    let told = acting.view.applications_to(&bench.terms.id).len();
    let path = format!("/office/calls/{id}/withdrawal");
    Asking::new(
        page,
        page.say("shape-withdraw"),
        &path,
        &format!("/office/calls/{id}"),
    )
    .lead(page.say("shape-withdraw-lead"))
    .lead(page.count("shape-changes-told", told))
    .danger("shape-withdraw-button")
    .answer()
}

pub(super) async fn withdraw(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    let command = Command::Call(CallCommand::Withdraw(bench.terms.id.clone()));
    let entered = acting.enter(form.command()?, command).await;
    entered.map_err(Problem::from)?;
    Ok(see_other(&acting.page.href(&format!("/office/calls/{id}"))))
}
