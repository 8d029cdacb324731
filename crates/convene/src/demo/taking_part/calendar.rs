//! Two dialogues to come and one that was held, and the meetings they follow.

use super::Script;
use anyhow::Context as _;
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use mechanism::calendar::{
    CalendarCommand, Certainty, ConferenceSession, Gathering, Meeting, MeetingId, Officer, Rank,
    Role, Source, WorkingGroup,
};
use mechanism::dialogue::{Chairing, Credited, Dialogue, DialogueCommand, Mode, Origin};
use mechanism::{Audience, Command, DialogueId, Name, Reader, SourceId, View, day_in_vienna};
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
    /// One that is over.
    pub(super) held: Held,
    /// Another, whose summary is being written.
    pub(super) drafted: Drafted,
}

/// A dialogue whose summary is being written.
pub(super) struct Drafted {
    pub(super) id: DialogueId,
    pub(super) date: Date,
}

/// A dialogue that was held.
pub(super) struct Held {
    pub(super) facts: Dialogue,
    /// The meeting it followed.
    pub(super) meeting: Meeting,
    /// The meeting of the same group after it.
    pub(super) next: MeetingId,
    /// When its Chair approved the summary.
    pub(super) approved: Date,
}

/// How many days ago it was held, and its summary approved.
const HELD: i64 = 50;
const APPROVED: i64 = 20;
/// How many days ago the one was held whose summary is being written.
const DRAFTED: i64 = 12;

/// Plans them.
pub(super) fn plan(script: &mut Script, record: &Record) -> anyhow::Result<Coming> {
    let view = record.see(Reader::Office);
    let today = day_in_vienna(script.now);
    let source = SourceId::new("demonstration")?;
    script.office(Command::Calendar(CalendarCommand::RegisterSource(Source {
        id: source.clone(),
        title: "Demonstration (invented)".into(),
        publisher: "Nobody: these meetings and dialogues are fictitious".into(),
        language: "en".into(),
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
            let number = next_meeting(&view, *group);
            script.office(recorded(meeting(*group, number, closes, &source)?))?;
            let id = MeetingId {
                group: *group,
                number,
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
        held: held(script, &view, today, &source)?,
        drafted: drafted(script, &view, today, &source)?,
    };
    // Two meetings whose dialogues are still to be planned, by whoever tries it.
    let free = [
        WorkingGroup::TraffickingInPersons,
        WorkingGroup::SmugglingOfMigrants,
    ];
    for group in free {
        let closes = working_day(today, 300)?;
        // Both met before the dialogues that were held.
        let number = next_meeting(&view, group).saturating_add(1);
        script.office(recorded(meeting(group, number, closes, &source)?))?;
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

/// One that is over, after a meeting that is over too.
fn held(script: &mut Script, view: &View, today: Date, source: &SourceId) -> anyhow::Result<Held> {
    let group = WorkingGroup::TraffickingInPersons;
    let day = working_day(today, -HELD)?;
    let meeting = meeting(group, next_meeting(view, group), day.yesterday()?, source)?;
    script.office(recorded(meeting.clone()))?;
    let facts = Dialogue {
        id: free_name(view, "tip", day)?,
        meetings: vec![meeting.id],
        date: day,
        order_of_day: None,
        mode: Some(Mode::Hybrid),
        chairs: vec![Officer {
            name: Name {
                honorific: None,
                full: "Lindiwe Example (fictitious)".into(),
            },
            role: Role::Chair,
            group,
            state: None,
            office: "A fictitious office".into(),
        }],
        chairing: Some(Chairing::Chair),
        credited: Some(Credited::Chair),
        panels: None,
        origin: Origin::Planned,
        audience: Audience::Public,
    };
    script.office(Command::Dialogue(DialogueCommand::Record(facts.clone())))?;
    Ok(Held {
        facts,
        next: MeetingId {
            group,
            number: meeting.id.number.saturating_add(1),
        },
        meeting,
        approved: today.checked_sub(APPROVED.days())?,
    })
}

/// One that is over, and whose summary is not.
fn drafted(
    script: &mut Script,
    view: &View,
    today: Date,
    source: &SourceId,
) -> anyhow::Result<Drafted> {
    let group = WorkingGroup::SmugglingOfMigrants;
    let date = working_day(today, -DRAFTED)?;
    let meeting = meeting(group, next_meeting(view, group), date.yesterday()?, source)?;
    let id = free_name(view, "som", date)?;
    let facts = Dialogue {
        id: id.clone(),
        meetings: vec![meeting.id],
        date,
        order_of_day: None,
        mode: Some(Mode::Hybrid),
        chairs: vec![Officer {
            name: Name {
                honorific: None,
                full: "Tariq Example (fictitious)".into(),
            },
            role: Role::Chair,
            group,
            state: None,
            office: "A fictitious office".into(),
        }],
        chairing: Some(Chairing::Chair),
        credited: Some(Credited::Chair),
        panels: None,
        origin: Origin::Planned,
        audience: Audience::Public,
    };
    script.office(recorded(meeting))?;
    script.office(Command::Dialogue(DialogueCommand::Record(facts)))?;
    Ok(Drafted { id, date })
}

fn recorded(meeting: Meeting) -> Command {
    Command::Calendar(CalendarCommand::RecordMeeting(meeting))
}

/// A meeting of a group, over two days.
fn meeting(
    group: WorkingGroup,
    number: u16,
    closes: Date,
    source: &SourceId,
) -> anyhow::Result<Meeting> {
    Ok(Meeting {
        id: MeetingId { group, number },
        called: Gathering::Meeting,
        opens: Some(closes.yesterday()?),
        closes: Some(closes),
        report_adopted: None,
        certainty: Certainty::Inferred,
        source: source.clone(),
        audience: Audience::Public,
    })
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
