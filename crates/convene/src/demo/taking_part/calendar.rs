//! Two dialogues to come, and the meetings they follow.

use super::Script;
use anyhow::Context as _;
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use mechanism::calendar::{
    CalendarCommand, Certainty, ConferenceSession, Gathering, Meeting, MeetingId, Rank, Source, WorkingGroup,
};
use mechanism::dialogue::{Dialogue, DialogueCommand, Mode, Origin};
use mechanism::{Audience, Command, DialogueId, Reader, SourceId, View, day_in_vienna};
use record::Record;

/// The dialogues to come.
pub(super) struct Coming {
    /// The day it is.
    pub(super) today: Date,
    pub(super) firearms: DialogueId,
    /// When.
    pub(super) firearms_on: Date,
    /// Held jointly, on international cooperation and on technical assistance.
    pub(super) joint: DialogueId,
    /// When.
    pub(super) joint_on: Date,
}

/// Plans them.
pub(super) fn plan(script: &mut Script, record: &Record) -> anyhow::Result<Coming> {
    let view = record.see(Reader::Office);
    let today = day_in_vienna(script.now);
    let source = SourceId::new("demonstration")?;
    script.office(Command::Calendar(CalendarCommand::RegisterSource(Source {
        id: source.clone(),
        title: "Demonstration (invented)".into(),
        publisher: "Nobody: these meetings and dialogues are fictitious".into(),
        address: None,
        published: None,
        rank: Rank::Other,
        audience: Audience::Public,
    })))?;
    let mut planned = |letters: &str, groups: &[WorkingGroup], days: i64| {
        let day = working_day(today, days)?;
        let closes = day.yesterday()?;
        let mut meetings = Vec::new();
        for group in groups {
            script.office(meeting(&view, *group, closes, &source)?)?;
            let id = MeetingId {
                group: *group,
                number: next_meeting(&view, *group),
            };
            meetings.push(id);
        }
        let id = free_name(&view, letters, day)?;
        script.office(Command::Dialogue(DialogueCommand::Record(Dialogue {
            id: id.clone(),
            meetings,
            date: day,
            order_of_day: None,
            mode: Some(Mode::Hybrid),
            chairs: Vec::new(),
            chairing: None,
            credited: None,
            panels: Some(2),
            origin: Origin::Planned,
            audience: Audience::Public,
        })))?;
        anyhow::Ok(id)
    };
    let joint = [
        WorkingGroup::InternationalCooperation,
        WorkingGroup::TechnicalAssistance,
    ];
    let coming = Coming {
        today,
        firearms_on: working_day(today, 100)?,
        firearms: planned("fa", &[WorkingGroup::Firearms], 100)?,
        joint: planned("icta", &joint, 180)?,
        joint_on: working_day(today, 180)?,
    };
    // Two meetings whose dialogues are still to be planned, by whoever tries it.
    let free = [
        WorkingGroup::TraffickingInPersons,
        WorkingGroup::SmugglingOfMigrants,
    ];
    for group in free {
        let closes = working_day(today, 300)?;
        script.office(meeting(&view, group, closes, &source)?)?;
    }
    script.office(next_conference(&view, working_day(today, 540)?, &source)?)?;
    Ok(coming)
}

/// A session of the Conference that never was, so that what is held here has a Note to be reported in.
fn next_conference(view: &View, opens: Date, source: &SourceId) -> anyhow::Result<Command> {
    let last = view.conferences().next_back().map_or(0, |last| last.number);
    Ok(Command::Calendar(CalendarCommand::RecordConference(
        ConferenceSession {
            number: last + 1,
            opens,
            closes: opens.checked_add(4.days())?,
            place: "Vienna".into(),
            review_item: None,
            document_deadline: None,
            source: source.clone(),
            audience: Audience::Public,
        },
    )))
}

/// The next meeting of a group, over two days.
fn meeting(
    view: &View,
    group: WorkingGroup,
    closes: Date,
    source: &SourceId,
) -> anyhow::Result<Command> {
    let id = MeetingId {
        group,
        number: next_meeting(view, group),
    };
    Ok(Command::Calendar(CalendarCommand::RecordMeeting(Meeting {
        id,
        called: Gathering::Meeting,
        opens: Some(closes.yesterday()?),
        closes: Some(closes),
        report_adopted: None,
        certainty: Certainty::Inferred,
        source: source.clone(),
        audience: Audience::Public,
    })))
}

/// A Tuesday to Friday so many days from now, or soon after: the meeting before it takes the day before.
fn working_day(today: Date, days: i64) -> anyhow::Result<Date> {
    let mut day = today
        .checked_add(days.days())
        .context("the calendar ends")?;
    while matches!(
        day.weekday(),
        Weekday::Saturday | Weekday::Sunday | Weekday::Monday
    ) {
        day = day.tomorrow()?;
    }
    Ok(day)
}

fn next_meeting(view: &View, group: WorkingGroup) -> u16 {
    let last = view.meetings(group).map(|meeting| meeting.id.number).max();
    last.map_or(1, |last| last.saturating_add(1))
}

/// `fa-2027`; where a dialogue has that name, of the next year whose name is free.
fn free_name(view: &View, letters: &str, day: Date) -> anyhow::Result<DialogueId> {
    for year in day.year().. {
        let name = DialogueId::new(format!("{letters}-{year}"))?;
        if view.dialogue(&name).is_none() {
            return Ok(name);
        }
    }
    anyhow::bail!("the calendar ends")
}
