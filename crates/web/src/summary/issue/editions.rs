//! What was issued, for the office: editions with what was put right in each, what differs between their texts, to which
//! meetings they were transmitted, and who is told.

use super::super::{acts, path};
use super::letters;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::civil::Date;
use mechanism::calendar::{MeetingId, WorkingGroup};
use mechanism::summary::SummaryWish;
use mechanism::{Deed, DialogueId, EditionView, PaperId, View};

struct Edition {
    href: String,
    name: String,
    symbol: String,
    at: Markup,
    corrections: String,
    replaced: bool,
    transmitted: Vec<String>,
}

#[derive(Template)]
#[template(path = "summary/issue/editions.html")]
struct Editions {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    /// That it was issued just now, or what became of the letters; empty: neither.
    done: String,
    /// What became of the letters where it was issued just now.
    told: String,
    /// Where letters wait to be released; empty: none was drafted just now.
    letters: String,
    public: String,
    editions: Vec<Edition>,
    newest: String,
    meetings: Vec<Choice>,
    /// Nothing to transmit it to is in the record: where a meeting is entered. Empty: there is, or it is not for this reader.
    no_meeting: String,
    /// The papers of the session of the Conference that it is reported to, and their name.
    reported: Option<(String, String)>,
    untold: String,
    issues: bool,
    faults: Faults,
}

/// `GET /summaries/{dialogue}/editions`.
pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let id = super::super::dialogue_of(&dialogue)?;
    page(&acting, &acting.view, &id, Faults::default())
}

fn page(acting: &Acting, view: &View, id: &DialogueId, faults: Faults) -> Answer {
    if !view.reads_summary(id) {
        return Err(Problem::NotFound);
    }
    let page = &acting.page;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let issues = view.who().may_for(Deed::IssueSummary, Some(id));
    let editions = view.editions(id);
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let untold = match issues {
        true => letters::untold(view, id).len(),
        false => 0,
    };
    let meetings = match editions.last() {
        Some(last) if issues => later_meetings(page, view, id, last),
        _ => Vec::new(),
    };
    let transmitted = editions
        .last()
        .is_none_or(|last| !last.transmitted.is_empty());
    let told: Option<usize> = acting.query.get("told").and_then(|n| n.parse().ok());
    let said = told.map_or_else(String::new, |told| page.count("issue-told", told));
    let issued = acting.query.get("done") == Some("issued") && !editions.is_empty();
    let template = Editions {
        no_meeting: match issues && meetings.is_empty() && !transmitted {
            true => page.href("/office/meetings/new"),
            false => String::new(),
        },
        meetings,
        reported: match editions.is_empty() {
            true => None,
            false => reported(page, view, of.facts.date),
        },
        dialogue: title::short(page, of.facts),
        back: page.href(&path(id)),
        path: page.href(&path(id)),
        letters: match told {
            Some(1..) if issues => {
                page.href(&format!("/office/letters?dialogue={id}&state=drafted"))
            }
            _ => String::new(),
        },
        done: match issued {
            true => page.say("issue-done").into_owned(),
            false => said.clone(),
        },
        told: Some(said).filter(|_| issued).unwrap_or_default(),
        public: match editions.is_empty() {
            true => String::new(),
            false => page.href(&format!("/dialogues/{id}/summary")),
        },
        newest: editions
            .last()
            .map(|last| last.paper.to_string())
            .unwrap_or_default(),
        editions: editions
            .iter()
            .rev()
            .map(|one| edition(page, view, one))
            .collect(),
        untold: match untold {
            0 => String::new(),
            untold => page.count("issue-untold", untold),
        },
        issues,
        faults,
        page: page.clone(),
    };
    fresh(status, &template)
}

fn edition(page: &Page, view: &View, of: &EditionView) -> Edition {
    let paper = view.paper(&of.paper);
    let symbol = paper.and_then(|paper| paper.facts.symbol.clone());
    Edition {
        href: page.href(&format!("/papers/{}", of.paper)),
        name: crate::public::edition_name(page, of),
        symbol: symbol.unwrap_or_default(),
        at: page.moment_time(of.at),
        corrections: of.corrections.clone().unwrap_or_default(),
        replaced: of.replaced,
        transmitted: of
            .transmitted
            .iter()
            .map(|meeting| meeting_name(page, view, *meeting))
            .collect(),
    }
}

fn meeting_name(page: &Page, view: &View, id: MeetingId) -> String {
    let called = view.meeting(id).map(|meeting| meeting.called);
    called.map_or_else(String::new, |called| page.meeting(id, called))
}

/// The session of the Conference that a dialogue of a day is reported to: the next one that is known.
fn reported(page: &Page, view: &View, held: Date) -> Option<(String, String)> {
    let session = view.conferences().find(|session| session.opens > held)?;
    let called = title::conference(page, session.number);
    let words = page.with("conference-page-title", "session", called);
    Some((page.href(&format!("/conference/{}", session.number)), words))
}

/// The meetings to which an edition can still be transmitted: later ones of the groups the dialogue followed.
fn later_meetings(page: &Page, view: &View, id: &DialogueId, of: &EditionView) -> Vec<Choice> {
    let Some(dialogue) = view.dialogue(id) else {
        return Vec::new();
    };
    let followed = &dialogue.facts.meetings;
    let all = WorkingGroup::ALL
        .into_iter()
        .flat_map(|group| view.meetings(group));
    all.filter(|meeting| {
        let later =
            |own: &MeetingId| own.group == meeting.id.group && own.number < meeting.id.number;
        followed.iter().any(later) && !of.transmitted.contains(&meeting.id)
    })
    .map(|meeting| {
        let value = format!("{}-{}", meeting.id.group.code(), meeting.id.number);
        Choice::of(value, page.meeting(meeting.id, meeting.called), false)
    })
    .collect()
}

/// `POST /summaries/{dialogue}/transmission`: to a meeting of one of the groups.
pub(super) async fn transmit(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = super::super::dialogue_of(&dialogue)?;
    let paper: PaperId = form.parsed("paper")?;
    if form.get("meeting").is_empty() {
        let faults = Faults::one("meeting", acting.page.say("issue-no-meeting"));
        return page(&acting, &acting.view, &id, faults);
    }
    let meeting = meeting_of(form.get("meeting"))
        .ok_or_else(|| Problem::wrong("wrong-value", form.get("meeting")))?;
    let wish = SummaryWish::Transmit { paper, meeting };
    match acts::enter(&acting, &id, &form, wish).await {
        Ok(()) => Ok(see_other(
            &acting.page.href(&format!("{}/editions", path(&id))),
        )),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("meeting", acting.page.refusal(&refusal));
            page(&acting, &acting.view_now(), &id, faults)
        }
        Err(not) => Err(not.into()),
    }
}

fn meeting_of(text: &str) -> Option<MeetingId> {
    let (group, number) = text.rsplit_once('-')?;
    Some(MeetingId {
        group: WorkingGroup::ALL
            .into_iter()
            .find(|known| known.code() == group)?,
        number: number.parse().ok()?,
    })
}
