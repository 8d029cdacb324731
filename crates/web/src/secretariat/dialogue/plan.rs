//! Planning a dialogue: the meetings it follows, its day, how it is held.

use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::secretariat::asking::{Asking, choices};
use crate::secretariat::who_may;
use jiff::civil::Date;
use mechanism::calendar::{MeetingId, WorkingGroup};
use mechanism::dialogue::{Dialogue, DialogueCommand, Mode, Origin};
use mechanism::{Audience, Command, Deed, DialogueId, View};

pub(super) const MODES: [(&str, Mode); 3] = [
    ("in-person", Mode::InPerson),
    ("online", Mode::Online),
    ("hybrid", Mode::Hybrid),
];

pub(super) async fn show(acting: Acting) -> Answer {
    who_may(&acting, Deed::RecordFacts, None)?;
    page(&acting, &Filled::default(), Faults::default())
}

fn page(acting: &Acting, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let entered = acting.query.get("meeting").unwrap_or_default();
    let chosen: Vec<&str> = form.all("meeting").collect();
    let meetings = coming(&acting.view)
        .into_iter()
        .map(|(id, called)| {
            let code = code_of(id);
            let taken = chosen.contains(&code.as_str()) || code == entered;
            Choice::of(code, said(page, &acting.view, id, called), taken)
        })
        .collect();
    let mode = form.get("mode");
    let audience = form.get("audience");
    let mut asking = Asking::new(
        page,
        page.say("office-plan"),
        "/office/dialogues/new",
        "/office",
    )
    .wrong(faults)
    .lead(page.say("office-plan-lead"))
    .any_of("meeting", "office-plan-meetings", meetings)
    .input(
        "date",
        "office-plan-date",
        form.get("date"),
        "date",
        "short",
    )
    .one_of(
        "mode",
        "office-plan-mode",
        choices(page, "fact-mode", MODES.map(|(code, _)| code), |code| {
            code == mode
        }),
    )
    .one_of(
        "audience",
        "office-plan-audience",
        choices(page, "office-audience", ["public", "restricted"], |code| {
            code == audience || (audience.is_empty() && code == "public")
        }),
    )
    .button("office-plan-button");
    if coming(&acting.view).is_empty() {
        asking = asking.lead(page.say("office-plan-no-meetings"));
    }
    asking
        .link("/office/meetings/new", "office-plan-to-meeting")
        .answer()
}

/// The meetings a dialogue may still follow: those to come. Where days are not known, a meeting is past when it, or a later
/// one of its group, has closed, or has been followed by a dialogue whose day is over.
fn coming(view: &View) -> Vec<(MeetingId, mechanism::calendar::Gathering)> {
    let today = view.today();
    let dialogues = view.dialogues();
    let followed = dialogues
        .iter()
        .filter(|of| of.facts.date < today)
        .flat_map(|of| &of.facts.meetings);
    let closed = WorkingGroup::ALL
        .into_iter()
        .flat_map(|group| view.meetings(group))
        .filter(|meeting| meeting.closes.is_some_and(|closes| closes < today))
        .map(|meeting| &meeting.id);
    let past: Vec<MeetingId> = followed.chain(closed).copied().collect();
    let over = |id: MeetingId| {
        let mut past = past.iter();
        past.any(|past| past.group == id.group && past.number >= id.number)
    };
    WorkingGroup::ALL
        .into_iter()
        .flat_map(|group| view.meetings(group))
        .filter(|meeting| !over(meeting.id))
        .map(|meeting| (meeting.id, meeting.called))
        .collect()
}

fn said(page: &Page, view: &View, id: MeetingId, called: mechanism::calendar::Gathering) -> String {
    let name = words::capitalized(&page.meeting(id, called));
    match view.meeting(id).and_then(|meeting| meeting.closes) {
        Some(closes) => format!("{name} ({})", page.day(&closes)),
        None => name,
    }
}

fn code_of(id: MeetingId) -> String {
    format!("{}:{}", id.group.code(), id.number)
}

fn meeting_of(code: &str) -> Option<MeetingId> {
    let (group, number) = code.split_once(':')?;
    Some(MeetingId {
        group: WorkingGroup::from_code(group)?,
        number: number.parse().ok()?,
    })
}

pub(super) async fn enter(acting: Acting, form: Filled) -> Answer {
    who_may(&acting, Deed::RecordFacts, None)?;
    let words = &acting.page;
    let mut faults = Faults::default();
    let meetings: Vec<MeetingId> = form.all("meeting").filter_map(meeting_of).collect();
    if meetings.is_empty() {
        faults.add("meeting", words.say("office-plan-choose-meeting"));
    }
    let date = form.get("date").parse::<Date>().ok();
    match date {
        None => faults.add("date", words.say("office-not-a-day")),
        Some(day) if day < acting.view.today() => {
            faults.add("date", words.say("office-day-past"));
        }
        Some(_) => {}
    }
    let mode = MODES
        .into_iter()
        .find(|(code, _)| *code == form.get("mode"));
    let (Some(date), true) = (date, faults.is_empty()) else {
        return page(&acting, &form, faults);
    };
    // Sent twice, or planned by a colleague meanwhile: one leads there.
    let same = |facts: &Dialogue| facts.meetings == meetings && facts.date == date;
    if let Some(there) = acting.view.dialogues().iter().find(|of| same(of.facts)) {
        let path = format!("/office/dialogues/{}?done=planned", there.facts.id);
        return Ok(see_other(&words.href(&path)));
    }
    let Some(id) = free_id(&acting.view, &meetings, date) else {
        let faults = Faults::one("date", words.say("office-plan-no-reference"));
        return page(&acting, &form, faults);
    };
    let facts = Dialogue {
        id: id.clone(),
        meetings,
        date,
        order_of_day: None,
        mode: mode.map(|(_, mode)| mode),
        chairs: Vec::new(),
        chairing: None,
        credited: None,
        panels: None,
        origin: Origin::Planned,
        audience: match form.get("audience") {
            "restricted" => Audience::Restricted,
            _ => Audience::Public,
        },
    };
    let command = Command::Dialogue(DialogueCommand::Record(facts));
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(
            &words.href(&format!("/office/dialogues/{id}?done=planned")),
        )),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("meeting", words.refusal(&refusal));
            page(&acting, &form, faults)
        }
        Err(problem) => Err(problem.into()),
    }
}

/// The next free reference: "fa-2027", "taic-2030", then "fa-2027-2".
pub(super) fn free_id(view: &View, meetings: &[MeetingId], date: Date) -> Option<DialogueId> {
    let letters: String = meetings.iter().map(|id| id.group.letters()).collect();
    let first = format!("{letters}-{}", date.year());
    let later = (2..10).map(|nth| format!("{first}-{nth}"));
    std::iter::once(first.clone())
        .chain(later)
        .filter_map(|id| DialogueId::new(id).ok())
        .find(|id| view.dialogue(id).is_none())
}
