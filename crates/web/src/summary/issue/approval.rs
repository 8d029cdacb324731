//! The fixed text, whole, as it would be printed: an editor clears it, each Chair approves it, or an officer enters what a
//! Chair said in writing.

use super::super::next::{self, Next};
use super::super::standing::Standing;
use super::super::warnings::Said;
use super::super::{Told, acts, facts, measures, path, worked_on};
use super::covering::{Covering, covering};
use super::{checks, unread};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use askama::filters::HtmlSafeOutput;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::civil::Date;
use mechanism::summary::SummaryWish;
use mechanism::{Deed, Digest, Refusal, SummaryView, View};
use papers::write;

/// A Chair, and what they approved.
struct Chair {
    index: usize,
    /// The field of the day on which their word came, and what is wrong with it.
    field: String,
    wrong: String,
    name: String,
    tone: &'static str,
    state: String,
    /// When and how.
    note: String,
    /// Where the text differs from what they approved.
    differs: Vec<String>,
    /// Whether the button is there.
    open: bool,
}

#[derive(Template)]
#[template(path = "summary/issue/approval.html")]
struct Approving {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    revision: String,
    /// What comes next, and who does it.
    next: Next,
    seen: String,
    body: String,
    sheet: Markup,
    /// What has to be mended before anybody can clear or approve it.
    unread: Vec<unread::Place>,
    /// Why it is not cleared, or that it is.
    clearing: (&'static str, String),
    clears: bool,
    chairs: Vec<Chair>,
    /// Where it is said who chairs, for whoever may say it.
    chairs_said: String,
    /// An officer says on which day a Chair's word came.
    dated: bool,
    received: String,
    warnings: Vec<Said>,
    waived: String,
    told: Told,
    measures: String,
    /// That other measures were declared since a Chair approved; empty: none were.
    since: String,
    shared: String,
    shares: bool,
    issues: bool,
    faults: Faults,
}

/// `GET /summaries/{dialogue}/approval`.
pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    page(&acting, &acting.view, &dialogue, "", Faults::default())
}

fn page(acting: &Acting, view: &View, dialogue: &str, received: &str, faults: Faults) -> Answer {
    let page = &acting.page;
    let summary = worked_on(view, dialogue)?;
    let of = view.dialogue(&summary.dialogue).ok_or(Problem::NotFound)?;
    let fixed = facts::fixed(&page.installation, view, &summary).ok_or(Problem::NotFound)?;
    let unread = unread::places(page, &summary, &fixed);
    let facts::Fixed { paper, body, .. } = fixed;
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let cleared = summary.cleared.is_some_and(|cleared| cleared.body == body);
    let clearing = match (&summary.cleared, cleared) {
        (Some(cleared), true) => (
            "good",
            page.with("issue-cleared", "when", page.moment(cleared.at)),
        ),
        (Some(_), false) => ("waiting", page.say("issue-clearing-reopened").into_owned()),
        (None, _) => ("waiting", page.say("issue-not-cleared").into_owned()),
    };
    let chairs = of.facts.chairs.iter().enumerate();
    let chairs = chairs.map(|(index, officer)| {
        chair(
            page,
            view,
            &summary,
            body,
            index,
            &page.person(&officer.name),
        )
    });
    let chairs = chairs.map(|chair| Chair {
        open: chair.open && unread.is_empty(),
        wrong: faults.of(&chair.field).to_owned(),
        ..chair
    });
    let chairs: Vec<Chair> = chairs.collect();
    let sorted = checks::warnings(page, view, &summary);
    let own = page.href(&format!("{}/approval", path(&summary.dialogue)));
    let standing = Standing::of(&summary, body);
    let next = next::of(page, view, &summary, standing, sorted.open.len());
    let template = Approving {
        chairs,
        // What is done on this page needs no way to it.
        next: Next {
            href: Some(next.href).filter(|to| *to != own).unwrap_or_default(),
            words: next.words,
        },
        chairs_said: match view.who().may_for(Deed::RecordFacts, None) {
            true => page.href(&format!("/office/dialogues/{}/chairs", summary.dialogue)),
            false => String::new(),
        },
        dialogue: title::short(page, of.facts),
        back: page.href(&path(&summary.dialogue)),
        path: page.href(&path(&summary.dialogue)),
        revision: page.with("drafting-revision", "number", page.number(summary.newest)),
        seen: summary.newest.to_string(),
        body: body.to_string(),
        sheet: HtmlSafeOutput(write::html(&paper)),
        clears: summary.may.clear && !cleared && unread.is_empty(),
        clearing,
        unread,
        dated: summary.may.approve && !summary.may.as_chair,
        received: received.to_owned(),
        waived: match sorted.waived {
            0 => String::new(),
            waived => page.count("issue-waived", waived),
        },
        warnings: sorted.open,
        told: Told::in_force(page, view, &summary.dialogue),
        measures: page.href(&measures::path(&summary.dialogue)),
        since: measures::since(page, view, &summary),
        shared: super::sharing::told(page, &summary),
        shares: summary.may.approve,
        issues: summary.may.issue,
        faults,
        page: page.clone(),
    };
    fresh(status, &template)
}

fn chair(
    page: &Page,
    view: &View,
    summary: &SummaryView,
    body: Digest,
    index: usize,
    name: &str,
) -> Chair {
    let approval = summary.approvals.get(index).copied().flatten();
    let covering = approval.map(|approval| covering(page, view, summary, body, &approval));
    let (tone, key) = match &covering {
        None => ("waiting", "issue-chair-not-yet"),
        Some(Covering::Covers) => ("good", "issue-chair-approved"),
        Some(Covering::Differs(_)) => ("stop", "issue-chair-reopened"),
    };
    let note = approval.map(|approval| {
        let revision = page.number(approval.revision);
        let values = [
            ("revision", revision.into()),
            ("when", page.moment(approval.at).into()),
            (
                "day",
                approval
                    .received
                    .map(|day| page.day(&day))
                    .unwrap_or_default()
                    .into(),
            ),
        ];
        let key = match approval.received {
            Some(_) => "issue-chair-in-writing",
            None => "issue-chair-in-person",
        };
        page.say_with(key, &values)
    });
    Chair {
        index,
        field: format!("received-{index}"),
        wrong: String::new(),
        name: name.to_owned(),
        tone,
        state: page.say(key).into_owned(),
        note: note.unwrap_or_default(),
        open: summary.may.approve && !matches!(covering, Some(Covering::Covers)),
        differs: match covering {
            Some(Covering::Differs(places)) => places,
            _ => Vec::new(),
        },
    }
}

/// The text that stood on the page, if it is still what would be printed and nothing in it has to be mended.
fn seen(acting: &Acting, dialogue: &str, form: &Filled) -> Result<(SummaryView, Digest), Problem> {
    let summary = worked_on(&acting.view, dialogue)?;
    let body = Digest::try_from(form.get("body").to_owned())
        .map_err(|_| Problem::wrong("wrong-value", form.get("body")))?;
    let now = facts::fixed(&acting.page.installation, &acting.view, &summary)
        .filter(|now| now.body == body && form.get("seen") == summary.newest.to_string());
    // Said by the rules: the page is shown anew with what stands now.
    let refused = |refusal| Problem::Refused(Box::new(refusal));
    let now = now.ok_or_else(|| refused(Refusal::new("refused-summary-moved-on")))?;
    match unread::refusal(&acting.page, &summary, &now) {
        None => Ok((summary, body)),
        Some(refusal) => Err(refused(refusal)),
    }
}

/// `POST /summaries/{dialogue}/clearing`.
pub(super) async fn clear(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let wish = |revision, body| SummaryWish::Clear { revision, body };
    said(&acting, &dialogue, &form, "cleared", wish).await
}

/// `POST /summaries/{dialogue}/approval`.
pub(super) async fn approve(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let chair: u8 = form.parsed("chair")?;
    let field = format!("received-{chair}");
    let received: Option<Date> = match form.get("received") {
        "" => None,
        day => match day.parse() {
            Ok(day) => Some(day),
            Err(_) => {
                let faults = Faults::one(field, acting.page.say("issue-no-day"));
                return page(&acting, &acting.view, &dialogue, day, faults);
            }
        },
    };
    let of = acting.view.dialogue(&super::super::dialogue_of(&dialogue)?);
    let values = of.map(|of| facts::values(&acting.view, &of));
    let wish = |revision, body| SummaryWish::Approve {
        chair,
        revision,
        body,
        values: values.unwrap_or_default(),
        received,
    };
    said(&acting, &dialogue, &form, &field, wish).await
}

/// `field`: where a refusal is shown.
async fn said(
    acting: &Acting,
    dialogue: &str,
    form: &Filled,
    field: &str,
    wish: impl FnOnce(u32, Digest) -> SummaryWish,
) -> Answer {
    let entered = match seen(acting, dialogue, form) {
        Ok((summary, body)) => {
            let wish = wish(summary.newest, body);
            acts::enter(acting, &summary.dialogue, form, wish).await
        }
        Err(Problem::Refused(refusal)) => Err(NotEntered::Refused(*refusal)),
        Err(problem) => return Err(problem),
    };
    match entered {
        Ok(()) => {
            let id = super::super::dialogue_of(dialogue)?;
            let to = format!("{}/approval?done=yes", path(&id));
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            page(
                acting,
                &acting.view_now(),
                dialogue,
                form.get("received"),
                faults,
            )
        }
        Err(not) => Err(not.into()),
    }
}
