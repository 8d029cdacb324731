//! Delegations get no draft unless the Chair decides so; what the Chair decided is entered, and can be taken back.

use super::super::{acts, path, worked_on};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::asking::Asking;
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::summary::SummaryWish;
use mechanism::{StateCode, SummaryView};

/// Who sees the draft beside those who work on it, in a sentence.
pub(super) fn told(page: &Page, summary: &SummaryView) -> String {
    let Some(shared) = &summary.shared else {
        return page.say("issue-shared-none").into_owned();
    };
    let day = shared.decided.map(|day| page.day(&day));
    let day = day.unwrap_or_else(|| page.moment(shared.at));
    match shared.with.is_empty() {
        true => page.with("issue-shared-all", "day", day),
        false => {
            let names = shared.with.iter().map(|code| title::state(page, code));
            let mut names: Vec<String> = names.collect();
            let order = words::collate(page.lang);
            names.sort_by(|a, b| order(a, b));
            let values = [("day", day.into()), ("states", page.list(&names).into())];
            page.say_with("issue-shared-some", &values)
        }
    }
}

fn may(acting: &Acting, dialogue: &str) -> Result<SummaryView, Problem> {
    let summary = worked_on(&acting.view, dialogue)?;
    match summary.may.approve {
        true => Ok(summary),
        false => Err(Problem::NotFound),
    }
}

/// `GET /summaries/{dialogue}/sharing`.
pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let summary = may(&acting, &dialogue)?;
    let mut pairs = Vec::new();
    if let Some(shared) = &summary.shared {
        let codes: Vec<String> = shared.with.iter().map(ToString::to_string).collect();
        pairs.push(("states".to_owned(), codes.join(", ")));
    }
    ask(&acting, &summary, &Filled::of(pairs)?, Faults::default())
}

fn ask(acting: &Acting, summary: &SummaryView, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let base = path(&summary.dialogue);
    let action = format!("{base}/sharing");
    let mut asking = Asking::new(
        page,
        page.say("issue-sharing"),
        &action,
        &format!("{base}/approval"),
    )
    .of(super::called(page, &acting.view, &summary.dialogue))
    .wrong(faults)
    .lead(page.say("issue-sharing-lead"))
    .lead(told(page, summary))
    .line("states", "issue-share-states", form.get("states"))
    .optional();
    if !summary.may.as_chair {
        asking = asking.input(
            "decided",
            "issue-share-decided",
            form.get("decided"),
            "date",
            "",
        );
    }
    if summary.shared.is_some() {
        asking = asking.tick("end", "issue-share-end", false).optional();
    }
    asking.button("issue-share").answer()
}

/// `POST /summaries/{dialogue}/sharing`.
pub(super) async fn share(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let summary = may(&acting, &dialogue)?;
    let wish = match typed(&acting, &form) {
        Ok(wish) => wish,
        Err(faults) => return ask(&acting, &summary, &form, faults),
    };
    match acts::enter(&acting, &summary.dialogue, &form, wish).await {
        Ok(()) => {
            let to = format!("{}/approval", path(&summary.dialogue));
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let field = match refusal.key {
                "refused-too-many-states" => "states",
                _ => "decided",
            };
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            ask(&acting, &summary, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

fn typed(acting: &Acting, form: &Filled) -> Result<SummaryWish, Faults> {
    if form.has("end") {
        return Ok(SummaryWish::Unshare);
    }
    let wrong = |field: &str, key: &str| Faults::one(field, acting.page.say(key));
    let codes = form.get("states").split([',', ';', ' ', '،', '，']);
    let codes = codes.map(str::trim).filter(|code| !code.is_empty());
    let known = |code: &str| {
        let code = code.to_lowercase();
        let known = words::has(words::Lang::En, &format!("state-{code}"));
        StateCode::new(code).ok().filter(|_| known)
    };
    let with: Option<Vec<StateCode>> = codes.map(known).collect();
    let decided = match form.get("decided") {
        "" => None,
        day => Some(
            day.parse::<Date>()
                .map_err(|_| wrong("decided", "issue-no-day"))?,
        ),
    };
    let with = with.ok_or_else(|| wrong("states", "issue-no-such-state"))?;
    Ok(SummaryWish::Share { with, decided })
}
