//! The page that shows all of it.

use super::{Time, otherwise, times};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::Faults;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::colleague;
use askama::Template;
use axum::http::StatusCode;
use mechanism::keeping::{Approval, Destruction, ErasureBasis, Proposal, Purpose};
use mechanism::{Deed, RetentionView, View};
use words::{Value, dates};

/// How many months ahead the page looks.
const AHEAD: i32 = 12;
/// The most lines of the log on the page.
const LOGGED: usize = 200;

/// What a proposal would do to what is there already.
struct Effect {
    purpose: String,
    rows: usize,
    at_once: usize,
    next: String,
}

/// The proposal that waits.
struct Waiting {
    said: String,
    number: u16,
    effects: Vec<Effect>,
    /// Whether the reader proposed it.
    own: bool,
}

/// What falls due in a month, or was destroyed on a day.
struct Line {
    when: String,
    purpose: String,
    rows: u64,
    rule: String,
}

#[derive(Template)]
#[template(path = "secretariat/retention.html")]
struct Retention {
    page: Page,
    in_force: String,
    times: Vec<Time>,
    otherwise: Vec<String>,
    waiting: Option<Waiting>,
    coming: Vec<Line>,
    ahead: String,
    permanent: String,
    destroyed: Vec<Line>,
    earlier: Vec<String>,
    may_set: bool,
    faults: Faults,
}

pub(super) async fn show(acting: Acting) -> Answer {
    page(&acting, Faults::default())
}

pub(super) fn page(acting: &Acting, faults: Faults) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let seen = view.retention(AHEAD).ok_or(Problem::NotFound)?;
    let mut approvals = seen.approved.iter().map(|of| approved(page, view, of));
    let in_force = approvals.next();
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Retention {
        in_force: in_force.unwrap_or_else(|| page.say("retention-standard").into_owned()),
        earlier: approvals.collect(),
        times: times(page, &view.schedule(), seen.proposed.map(|of| &of.schedule)),
        otherwise: otherwise(page),
        waiting: seen.proposed.map(|of| waiting(page, view, &seen, of)),
        coming: coming(page, &seen),
        ahead: page.count("retention-coming", AHEAD.unsigned_abs() as usize),
        permanent: page.say_with(
            "retention-permanent",
            &[("n", Value::Number(seen.permanent as i64))],
        ),
        destroyed: destroyed(page, &seen),
        may_set: view.who().may_for(Deed::SetRetention, None),
        faults,
        page: page.clone(),
    };
    fresh(status, &template)
}

fn approved(page: &Page, view: &View, approval: &Approval) -> String {
    let proposal = &approval.proposal;
    let said = page.say_with(
        "retention-approved",
        &[
            ("number", Value::Number(proposal.number.into())),
            ("when", page.moment(approval.at).into()),
            ("proposer", colleague(page, view, proposal.by).into()),
            ("approver", colleague(page, view, approval.by).into()),
        ],
    );
    let mut said = vec![said];
    if approval.alone() {
        said.push(page.say("retention-approved-alone").into_owned());
    }
    if approval.to_what_is_there {
        said.push(page.say("retention-approved-there").into_owned());
    }
    said.join(" ")
}

fn waiting(page: &Page, view: &View, seen: &RetentionView<'_>, proposal: &Proposal) -> Waiting {
    Waiting {
        said: page.say_with(
            "retention-proposed",
            &[
                ("number", Value::Number(proposal.number.into())),
                ("when", page.moment(proposal.at).into()),
                ("proposer", colleague(page, view, proposal.by).into()),
            ],
        ),
        number: proposal.number,
        effects: seen
            .shortens
            .iter()
            .map(|of| Effect {
                purpose: kept_for(page, of.purpose),
                rows: of.rows,
                at_once: of.at_once,
                next: of.next.map_or_else(String::new, |day| page.day(&day)),
            })
            .collect(),
        own: proposal.by == view.who().person(),
    }
}

fn kept_for(page: &Page, purpose: Purpose) -> String {
    page.say(&format!("kept-for-{}", purpose.code()))
        .into_owned()
}

fn coming(page: &Page, seen: &RetentionView<'_>) -> Vec<Line> {
    let lines = seen.coming.iter();
    lines
        .map(|of| Line {
            when: dates::month_year(page.lang, of.month),
            purpose: kept_for(page, of.purpose),
            rows: of.rows,
            rule: String::new(),
        })
        .collect()
}

fn destroyed(page: &Page, seen: &RetentionView<'_>) -> Vec<Line> {
    let lines = seen.destroyed.iter().take(LOGGED);
    lines
        .map(|(of, rows)| Line {
            when: page.day(&of.on),
            purpose: kept_for(page, of.purpose),
            rows: *rows,
            rule: rule(page, of),
        })
        .collect()
}

/// Why it was destroyed: under which schedule, where its time had come.
fn rule(page: &Page, of: &Destruction) -> String {
    let why = page.say(&format!("erasure-{}", of.basis.code()));
    if of.basis != ErasureBasis::RetentionEnded {
        return why.into_owned();
    }
    let under = match of.schedule {
        0 => page.say("retention-under-standard").into_owned(),
        number => {
            let number = [("number", Value::Number(number.into()))];
            page.say_with("retention-under", &number)
        }
    };
    format!("{why} ({under})")
}
