//! What may be entered in the calendar.

use super::{ConferenceSession, Meeting, MeetingId, Officer, Source};
use crate::participation::form::LANGUAGES;
use crate::world::{Decision, Submission};
use crate::{Audience, Event, Refusal, World};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What an officer may enter in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalendarCommand {
    /// Adds a source to the register.
    RegisterSource(Source),
    /// Enters a session of the Conference, or replaces what was entered of it.
    RecordConference(ConferenceSession),
    /// Enters a meeting of a working group, or replaces what was entered of it.
    RecordMeeting(Meeting),
    /// Says that a working group's meeting closed.
    CloseMeeting {
        /// Which.
        meeting: MeetingId,
        /// On which day.
        on: Date,
    },
    /// Says that a working group adopted the report of its meeting.
    AdoptReport {
        /// Of which meeting.
        meeting: MeetingId,
        /// On which day.
        on: Date,
    },
    /// Enters that somebody served as officer at a meeting, with the office held then.
    RecordOfficer {
        /// At which meeting.
        meeting: MeetingId,
        /// Who, as what.
        officer: Officer,
    },
}

/// What became part of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CalendarEvent {
    /// A source was registered.
    SourceRegistered(Source),
    /// A session of the Conference was entered.
    ConferenceRecorded(ConferenceSession),
    /// A meeting was entered.
    MeetingRecorded(Meeting),
    /// A meeting closed.
    MeetingClosed {
        /// Which.
        meeting: MeetingId,
        /// When.
        on: Date,
    },
    /// A report was adopted.
    ReportAdopted {
        /// Of which meeting.
        meeting: MeetingId,
        /// When.
        on: Date,
    },
    /// An officer served.
    OfficerRecorded {
        /// At which meeting.
        meeting: MeetingId,
        /// Who.
        officer: Officer,
    },
}

pub(crate) fn decide(
    world: &World,
    _: &Submission,
    command: &CalendarCommand,
) -> Result<Decision, Refusal> {
    use CalendarCommand as C;
    use CalendarEvent as E;
    let (audience, event) = match command.clone() {
        C::RegisterSource(source) => {
            if !LANGUAGES.contains(&source.language.as_str()) {
                return Err(Refusal::new("refused-no-such-language"));
            }
            (source.audience, E::SourceRegistered(source))
        }
        C::RecordConference(session) => {
            known_source(world, &session.source)?;
            if session.closes < session.opens {
                return Err(Refusal::new("refused-ends-before-it-begins"));
            }
            (session.audience, E::ConferenceRecorded(session))
        }
        C::RecordMeeting(meeting) => {
            known_source(world, &meeting.source)?;
            if matches!((meeting.opens, meeting.closes), (Some(opens), Some(closes)) if closes < opens)
            {
                return Err(Refusal::new("refused-ends-before-it-begins"));
            }
            (meeting.audience, E::MeetingRecorded(meeting))
        }
        C::CloseMeeting { meeting, on } => (
            known_meeting(world, meeting)?,
            E::MeetingClosed { meeting, on },
        ),
        C::AdoptReport { meeting, on } => {
            let audience = known_meeting(world, meeting)?;
            let closes = world.meetings.get(&meeting).and_then(|m| m.closes);
            if closes.is_some_and(|closes| on > closes.saturating_add(jiff::Span::new().days(1))) {
                return Err(Refusal::new("refused-report-after-close"));
            }
            (audience, E::ReportAdopted { meeting, on })
        }
        C::RecordOfficer { meeting, officer } => {
            let audience = known_meeting(world, meeting)?;
            if officer.group != meeting.group {
                return Err(Refusal::new("refused-officer-of-another-group"));
            }
            (audience, E::OfficerRecorded { meeting, officer })
        }
    };
    Ok(Decision::single(audience, Event::Calendar(event)))
}

/// A fact names a source that is in the register (rule 54).
pub(crate) fn known_source(world: &World, source: &crate::SourceId) -> Result<(), Refusal> {
    if world.sources.contains_key(source) {
        Ok(())
    } else {
        Err(Refusal::new("refused-no-such-source").with("source", source))
    }
}

pub(crate) fn known_meeting(world: &World, meeting: MeetingId) -> Result<Audience, Refusal> {
    world
        .meetings
        .get(&meeting)
        .map(|m| m.audience)
        .ok_or_else(|| {
            Refusal::new("refused-no-such-meeting")
                .with("group", meeting.group.code())
                .with("number", meeting.number)
        })
}

pub(crate) fn apply(world: &mut World, event: &CalendarEvent) -> Result<(), &'static str> {
    use CalendarEvent as E;
    match event.clone() {
        E::SourceRegistered(source) => {
            world.sources.insert(source.id.clone(), source);
        }
        E::ConferenceRecorded(session) => {
            world.conferences.insert(session.number, session);
        }
        E::MeetingRecorded(meeting) => {
            world.meetings.insert(meeting.id, meeting);
        }
        E::MeetingClosed { meeting, on } => {
            world
                .meetings
                .get_mut(&meeting)
                .ok_or("a meeting that was never entered")?
                .closes = Some(on);
        }
        E::ReportAdopted { meeting, on } => {
            world
                .meetings
                .get_mut(&meeting)
                .ok_or("a meeting that was never entered")?
                .report_adopted = Some(on);
        }
        E::OfficerRecorded { meeting, officer } => {
            let officers = world.officers.get_or_default(meeting);
            officers.retain(|known| known.name.full != officer.name.full);
            officers.push_back(officer);
        }
    }
    Ok(())
}
