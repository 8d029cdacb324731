//! From approved to issued, on one page: what is issued and under which symbol, what was checked and what a person has to look
//! at, and one button.

use super::super::{acts, facts, path, standing, worked_on};
use super::links::{self, Links};
use super::missing::{self, Step};
use super::{checks, letters, themes};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::asking::Asking;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::civil::Date;
use mechanism::summary::{EditionKind, Issue, SummaryWish, ThemeIndex};
use mechanism::{Content, Digest, EditionView, Reader, SummaryView};
use papers::{Paper, Standing, Symbol};
use std::collections::BTreeSet;

/// What the page rests on.
struct Ready {
    summary: SummaryView,
    paper: Paper,
    body: Digest,
    links: Links,
    themes: ThemeIndex,
    editions: Vec<EditionView>,
    /// What is missing; nothing: it can be issued.
    missing: Vec<Step>,
}

/// What the page says while something is missing.
#[derive(Template)]
#[template(path = "summary/issue/missing.html")]
struct Missing<'r> {
    page: Page,
    dialogue: String,
    back: String,
    /// Somebody tried to issue it all the same.
    tried: bool,
    steps: &'r [Step],
}

fn ready(acting: &Acting, dialogue: &str) -> Result<Ready, Problem> {
    let summary = worked_on(&acting.view, dialogue)?;
    if !summary.may.issue {
        return Err(Problem::NotFound);
    }
    let id = &summary.dialogue;
    let installation = &acting.page.installation;
    let fixed = facts::fixed(installation, &acting.view, &summary).ok_or(Problem::NotFound)?;
    // What everybody can open: a link of an issued paper is everybody's.
    let everybody = acting.site.record.see(Reader::Public);
    let pages: BTreeSet<String> = crate::addresses(&everybody).into_iter().collect();
    let links = links::look(&fixed.paper, &installation.base, &pages);
    Ok(Ready {
        missing: missing::steps(&acting.page, &acting.view, &summary, &fixed, &links),
        links,
        themes: themes::index(&summary),
        editions: acting.view.editions(id),
        paper: fixed.paper,
        body: fixed.body,
        summary,
    })
}

/// `GET /summaries/{dialogue}/issue`.
pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let ready = ready(&acting, &dialogue)?;
    if !ready.missing.is_empty() {
        return not_yet(&acting, &ready, false);
    }
    let unchanged = standing::is_issued(&acting.view, &ready.summary);
    let kind = match (ready.editions.is_empty(), unchanged) {
        (true, _) => EditionKind::First,
        // Nothing can be put right with the same words.
        (false, true) => EditionKind::Reissue,
        (false, false) => EditionKind::Correction,
    };
    let pairs = vec![
        ("kind".to_owned(), kind.code().to_owned()),
        ("date".to_owned(), acting.view.today().to_string()),
    ];
    ask(&acting, &ready, &Filled::of(pairs)?, Faults::default())
}

/// The list of what is missing in the place of the form.
fn not_yet(acting: &Acting, ready: &Ready, tried: bool) -> Answer {
    let (page, id) = (&acting.page, &ready.summary.dialogue);
    let of = acting.view.dialogue(id).ok_or(Problem::NotFound)?;
    let template = Missing {
        dialogue: title::short(page, of.facts),
        back: page.href(&path(id)),
        tried,
        steps: &ready.missing,
        page: page.clone(),
    };
    let status = match tried {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    fresh(status, &template)
}

fn ask(acting: &Acting, ready: &Ready, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let base = path(&ready.summary.dialogue);
    let action = format!("{base}/issue");
    let mut asking = Asking::new(
        page,
        page.say("issue-issue"),
        &action,
        &format!("{base}/approval"),
    )
    .of(super::called(page, &acting.view, &ready.summary.dialogue))
    .wrong(faults)
    .lead(page.say("issue-issue-lead"))
    .carry("seen", ready.summary.newest.to_string())
    .carry("body", ready.body.to_string());
    if standing::is_issued(&acting.view, &ready.summary) {
        asking = asking.lead(page.say("issue-unchanged"));
    }
    let warnings = checks::warnings(page, &acting.view, &ready.summary).open;
    for (name, value) in checked(acting, ready, warnings.len()) {
        asking = asking.fact(name, value);
    }
    if !warnings.is_empty() {
        asking = asking.link(&format!("{base}/warnings"), "issue-warnings-all");
    }
    let kinds = EditionKind::ALL
        .into_iter()
        .filter(|kind| (*kind == EditionKind::First) == ready.editions.is_empty())
        .map(|kind| {
            Choice::of(
                kind.code(),
                page.say(&format!("summary-edition-{}", kind.code()))
                    .into_owned(),
                form.get("kind") == kind.code(),
            )
        });
    asking = asking
        .one_of("kind", "issue-kind", kinds.collect())
        .line("symbol", "issue-symbol", form.get("symbol"))
        .optional()
        .input("date", "issue-date", form.get("date"), "date", "");
    if !ready.editions.is_empty() {
        asking = asking.text(
            "corrections",
            "issue-corrections",
            form.get("corrections"),
            4,
        );
    }
    if !ready.links.outside.is_empty() {
        let ticked: Vec<&str> = form.all("opened").collect();
        let choices = ready.links.outside.iter().map(|link| {
            let numbers: Vec<String> = link.paragraphs.iter().map(ToString::to_string).collect();
            let mut choice = Choice::of(
                &*link.address,
                &*link.address,
                ticked.contains(&link.address.as_str()),
            );
            choice.hint = paragraphs(page, &numbers);
            choice
        });
        asking = asking.any_of("opened", "issue-links-open", choices.collect());
    }
    asking.danger("issue-issue").answer()
}

/// The list before release: what the record checked by itself.
fn checked(acting: &Acting, ready: &Ready, warnings: usize) -> Vec<(String, String)> {
    let page = &acting.page;
    let said = |key: &str| page.say(key).into_owned();
    let summary = &ready.summary;
    let cleared = summary.cleared.iter();
    let cleared = cleared.map(|one| page.with("issue-cleared", "when", page.moment(one.at)));
    let approvals = summary.approvals.iter().flatten();
    let approved = approvals.map(|one| page.moment(one.at));
    let mut all = vec![
        (said("issue-clearing"), cleared.collect()),
        (
            said("issue-chairs"),
            page.list(&approved.collect::<Vec<_>>()),
        ),
        (
            said("issue-warnings"),
            match warnings {
                0 => said("issue-no-warnings"),
                open => page.count("issue-open-warnings", open),
            },
        ),
    ];
    let links = &ready.links;
    let here = page.count("issue-links-here", links.here);
    let outside = page.count("issue-links-outside", links.outside.len());
    all.push((said("issue-links"), format!("{here} {outside}")));
    for (theme, numbers) in &ready.themes.0 {
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        let where_it_is = paragraphs(page, &numbers);
        all.push((page.with("issue-theme", "theme", theme), where_it_is));
    }
    all
}

/// "Paragraphs 2 and 3".
fn paragraphs(page: &Page, numbers: &[String]) -> String {
    let values = [
        ("n", numbers.len().into()),
        ("numbers", page.list(numbers).into()),
    ];
    page.say_with("issue-paragraphs", &values)
}

/// `POST /summaries/{dialogue}/issue`.
pub(super) async fn issue(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let ready = ready(&acting, &dialogue)?;
    if !ready.missing.is_empty() {
        return not_yet(&acting, &ready, true);
    }
    let wish = match typed(&acting, &ready, &form) {
        Ok(wish) => wish,
        Err(faults) => return ask(&acting, &ready, &form, faults),
    };
    let id = &ready.summary.dialogue;
    match acts::enter(&acting, id, &form, SummaryWish::Issue(wish)).await {
        Ok(()) => {
            let told = letters::to_the_chairs(&acting, form.command()?, id).await;
            let to = format!("{}/editions?done=issued&told={told}", path(id));
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let field = match refusal.key {
                "refused-symbol-taken" | "refused-symbol-does-not-follow" => "symbol",
                "refused-text-missing" | "refused-text-too-long" | "refused-text-unprintable" => {
                    "corrections"
                }
                _ => "kind",
            };
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            ask(&acting, &ready, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// What was asked for, with everything a person has to have looked at.
fn typed(acting: &Acting, ready: &Ready, form: &Filled) -> Result<Issue, Faults> {
    let page = &acting.page;
    let mut faults = Faults::default();
    let mut wrong = |field: &str, key: &str| faults.add(field, page.say(key));
    let kind = EditionKind::from_code(form.get("kind"));
    if kind.is_none() {
        wrong("kind", "issue-no-kind");
    }
    let seen = form.get("seen") == ready.summary.newest.to_string();
    if !seen || form.get("body") != ready.body.to_string() {
        wrong("kind", "refused-summary-moved-on");
    }
    let symbol = match form.get("symbol").trim() {
        "" => None,
        text => match Symbol::parse(text) {
            Ok(symbol) => Some(symbol),
            Err(_) => {
                wrong("symbol", "issue-no-symbol");
                None
            }
        },
    };
    let date = form.get("date").parse::<Date>();
    if date.is_err() {
        wrong("date", "issue-no-day");
    }
    let opened: BTreeSet<&str> = form.all("opened").collect();
    let mut outside = ready.links.outside.iter();
    if !outside.all(|link| opened.contains(link.address.as_str())) {
        wrong("opened", "issue-links-unopened");
    }
    let (Some(kind), Ok(date), true) = (kind, date, faults.is_empty()) else {
        return Err(faults);
    };
    let mut paper = ready.paper.clone();
    paper.standing = Standing::Issued;
    paper.masthead.date = Some(date);
    paper.masthead.symbol.clone_from(&symbol);
    let json = serde_json::to_vec(&paper)
        .map_err(|_| Faults::one("kind", page.say("refused-content-unreadable")))?;
    let of = acting.view.dialogue(&ready.summary.dialogue);
    let name = of
        .map(|of| title::short(page, of.facts))
        .unwrap_or_default();
    Ok(Issue {
        kind,
        revision: ready.summary.newest,
        symbol: symbol.map(|symbol| symbol.as_str().to_owned()),
        date,
        paper: Content::permanent(json),
        themes: ready.themes.clone(),
        corrections: form.get("corrections").trim().to_owned(),
        title: format!("{}: {name}", paper.title),
        publisher: publisher(page),
    })
}

/// Whose record it is publishes.
fn publisher(page: &Page) -> String {
    let keeper = page.installation.keeper.clone();
    keeper.unwrap_or_else(|| page.say("issue-publisher").into_owned())
}
