//! Working groups, their meetings and officers, sessions of the Conference and sources, as the API gives them.

use super::kinds::{Certainty, Gathering, Rank, Role, Topic};
use jiff::civil::Date;
use mechanism::View;
use mechanism::calendar::{self as domain, MeetingId, WorkingGroup};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use words::Lang;

/// A working group of the Conference.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Group {
    /// Its code, which is also that of its topic.
    pub code: Topic,
    /// The letters that begin the references of its dialogues.
    pub letters: &'static str,
    /// Its name by language code.
    pub names: BTreeMap<&'static str, String>,
    /// How many of its meetings are in the record.
    pub meetings: usize,
    /// How many dialogues followed its meetings; joint ones count for each of their groups.
    pub dialogues: usize,
}

impl Group {
    /// A group as this reader sees it.
    pub(crate) fn of(view: &View, group: WorkingGroup) -> Self {
        let name = |lang: Lang| words::say(lang, &format!("group-{}", group.code())).into_owned();
        let dialogues = view.dialogues();
        Self {
            code: group.into(),
            letters: group.letters(),
            names: Lang::ALL
                .into_iter()
                .map(|lang| (lang.code(), name(lang)))
                .collect(),
            meetings: view.meetings(group).count(),
            dialogues: dialogues.iter().filter(|d| d.facts.concerns(group)).count(),
        }
    }
}

/// A meeting, by group and number.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MeetingRef {
    /// The group.
    pub group: Topic,
    /// The how-manieth.
    pub number: u16,
    /// What the gathering is called, where it is in the record.
    pub called: Option<Gathering>,
}

impl MeetingRef {
    pub(crate) fn of(view: &View, id: MeetingId) -> Self {
        Self {
            group: id.group.into(),
            number: id.number,
            called: view.meeting(id).map(|meeting| meeting.called.into()),
        }
    }
}

/// A session, or meeting, of a working group.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Meeting {
    /// The group.
    pub group: Topic,
    /// The how-manieth.
    pub number: u16,
    /// What it is called.
    pub called: Gathering,
    /// First day.
    pub opens: Option<Date>,
    /// Last day.
    pub closes: Option<Date>,
    /// When its report was adopted.
    pub report_adopted: Option<Date>,
    /// How sure its number is.
    pub certainty: Certainty,
    /// The key of the source.
    pub source: String,
    /// Who served.
    pub officers: Vec<Officer>,
}

impl Meeting {
    pub(crate) fn of(view: &View, meeting: &domain::Meeting) -> Self {
        Self {
            group: meeting.id.group.into(),
            number: meeting.id.number,
            called: meeting.called.into(),
            opens: meeting.opens,
            closes: meeting.closes,
            report_adopted: meeting.report_adopted,
            certainty: meeting.certainty.into(),
            source: meeting.source.to_string(),
            officers: view
                .officers(meeting.id)
                .into_iter()
                .map(Officer::of)
                .collect(),
        }
    }
}

/// Somebody's service as officer of a working group.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Officer {
    /// As printed: "Mr.", "Ms.".
    pub honorific: Option<String>,
    /// Given and family name as printed.
    pub name: String,
    /// Which office in the group.
    pub role: Role,
    /// Of which group.
    pub group: Topic,
    /// The State they come from, by its ISO 3166 code in small letters.
    pub state: Option<String>,
    /// The office held at home then, as the source words it.
    pub office: String,
}

impl Officer {
    pub(crate) fn of(officer: &domain::Officer) -> Self {
        Self {
            honorific: officer.name.honorific.clone(),
            name: officer.name.full.clone(),
            role: officer.role.into(),
            group: officer.group.into(),
            state: officer.state.as_ref().map(ToString::to_string),
            office: officer.office.clone(),
        }
    }
}

/// Somebody's service at one meeting.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Service {
    /// The meeting.
    pub meeting: MeetingRef,
    /// Who, as what.
    pub officer: Officer,
}

/// A session of the Conference.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Conference {
    /// The how-manieth.
    pub number: u16,
    /// First day.
    pub opens: Date,
    /// Last day.
    pub closes: Date,
    /// The city.
    pub place: String,
    /// By when documents must be with the editors, where recorded.
    pub document_deadline: Option<Date>,
    /// The number of the agenda item on the review.
    pub agenda_item: Option<u16>,
    /// The symbol of the agenda.
    pub agenda: Option<String>,
    /// The key of the source.
    pub source: String,
    /// The dialogues reported to it.
    pub dialogues: Vec<String>,
}

impl Conference {
    pub(crate) fn of(view: &View, session: &domain::ConferenceSession) -> Self {
        let reported = |d: &mechanism::DialogueView<'_>| {
            view.reported_to(d.facts)
                .is_some_and(|to| to.number == session.number)
        };
        let dialogues = view.dialogues();
        let item = session.review_item.as_ref();
        Self {
            number: session.number,
            opens: session.opens,
            closes: session.closes,
            place: session.place.clone(),
            document_deadline: session.document_deadline,
            agenda_item: item.map(|item| item.number),
            agenda: item.and_then(|item| item.agenda.clone()),
            source: session.source.to_string(),
            dialogues: dialogues
                .iter()
                .filter(|d| reported(d))
                .map(|d| d.facts.id.to_string())
                .collect(),
        }
    }
}

/// Where facts come from.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Source {
    /// Its key.
    pub id: String,
    /// What it is, in the language it is in.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The language of both.
    pub language: String,
    /// Where it can be read.
    pub address: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// What weight it has where sources differ.
    pub rank: Rank,
}

impl Source {
    pub(crate) fn of(source: &domain::Source) -> Self {
        Self {
            id: source.id.to_string(),
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            language: source.language.clone(),
            address: source.address.clone(),
            published: source.published,
            rank: source.rank.into(),
        }
    }
}
