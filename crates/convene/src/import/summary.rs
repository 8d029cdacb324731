//! What a Chair's summary says, as a plan; and what both kinds of papers say of a dialogue.

use super::plan::Plan;
use jiff::civil::Date;
use mechanism::calendar::{
    Certainty, Gathering, Meeting, MeetingId, Officer, Rank, Role, Source, WorkingGroup,
};
use mechanism::dialogue::{Chairing, Credited, Dialogue, Origin};
use mechanism::paper::{PaperFacts, PaperKind};
use mechanism::participation::{Figure, FigureSet, Kind};
use mechanism::{Audience, DialogueId, Name, PaperId, SourceId, StateCode, View};
use papers::read::{self, ChairFacts, DialogueFacts, Group, SummaryReading};

/// Under which source, and where in it, a fact stands.
pub(super) struct Names<'a> {
    pub(super) source: &'a SourceId,
    pub(super) paragraph: Option<u16>,
}

/// Proposes everything a summary says. `told`: the dialogue, where the officer names it; the paper may not say enough.
pub(super) fn plan(
    view: &View,
    reading: &SummaryReading,
    told: Option<&DialogueId>,
) -> anyhow::Result<Plan> {
    let mut plan = Plan::default();
    let facts = &reading.dialogue;
    let year = told
        .and_then(year_of)
        .or(facts.year)
        .or_else(|| facts.date.and_then(|day| day.year));
    let Some(id) = told
        .cloned()
        .map(Ok)
        .or_else(|| reference(facts, year))
        .transpose()?
    else {
        plan.incomplete(
            "the dialogue",
            "the paper does not state the year; name the dialogue with --dialogue",
        );
        return Ok(plan);
    };
    let source = SourceId::new(format!("summary-{id}"))?;
    plan.source(view, summary_as_source(&source, &id));
    let names = Names {
        source: &source,
        paragraph: u16::try_from(facts.paragraph).ok(),
    };
    let Some(dialogue) = convened(&mut plan, view, facts, &names, Some((&id, year)))? else {
        return Ok(plan);
    };
    counts(&mut plan, view, facts, &dialogue, &names);
    let paper = PaperFacts {
        id: PaperId::new(format!("{id}-summary"))?,
        kind: PaperKind::Summary,
        dialogue: Some(id),
        conference: None,
        language: reading.paper.language.code().into(),
        symbol: reading
            .paper
            .masthead
            .symbol
            .as_ref()
            .map(ToString::to_string),
        date: None,
        published: None,
        reports: Vec::new(),
        points_of: None,
        source,
        audience: Audience::Public,
    };
    plan.paper(
        view,
        paper,
        Some(serde_json::to_string(&reading.paper)?),
        Some(dialogue.date),
    );
    Ok(plan)
}

fn summary_as_source(id: &SourceId, dialogue: &DialogueId) -> Source {
    Source {
        id: id.clone(),
        title: format!("Chair’s summary of the constructive dialogue {dialogue}"),
        publisher: "United Nations".into(),
        language: "en".into(),
        address: None,
        published: None,
        rank: Rank::Paper,
        audience: Audience::Public,
    }
}

fn year_of(id: &DialogueId) -> Option<i16> {
    id.as_str().split('-').nth(1)?.parse().ok()
}

/// The reference a dialogue gets: the letters of its groups and its year.
fn reference(facts: &DialogueFacts, year: Option<i16>) -> Option<anyhow::Result<DialogueId>> {
    let year = year?;
    let letters: String = facts
        .groups
        .iter()
        .map(|group| group.group.map(Group::key))
        .collect::<Option<_>>()?;
    (!letters.is_empty()).then(|| Ok(DialogueId::new(format!("{letters}-{year}"))?))
}

/// The dialogue with its meetings and officers; `None` where the paper does not say enough, which the plan then tells.
pub(super) fn convened(
    plan: &mut Plan,
    view: &View,
    facts: &DialogueFacts,
    names: &Names<'_>,
    told: Option<(&DialogueId, Option<i16>)>,
) -> anyhow::Result<Option<Dialogue>> {
    let what = format!(
        "the dialogue of lines {}–{}",
        facts.lines.start(),
        facts.lines.end()
    );
    let year = told.and_then(|(_, year)| year).or(facts.year);
    let Some(date) = facts
        .date
        .and_then(|day| Date::new(day.year.or(year)?, day.month, day.day).ok())
    else {
        plan.incomplete(what, "its date could not be read");
        return Ok(None);
    };
    let id = match told {
        Some((id, _)) => id.clone(),
        None => match reference(facts, Some(date.year())).transpose()? {
            Some(id) => id,
            None => {
                plan.incomplete(what, "its working group could not be read");
                return Ok(None);
            }
        },
    };
    let Some(meetings) = meetings(facts, names.source) else {
        plan.incomplete(
            what,
            "the number of the working group’s meeting could not be read",
        );
        return Ok(None);
    };
    let chairs = officers(facts, &meetings);
    let dialogue = Dialogue {
        id,
        meetings: meetings.iter().map(|meeting| meeting.id).collect(),
        date,
        order_of_day: None,
        mode: None,
        chairs: chairs.clone(),
        chairing: facts.chairing.map(chairing),
        credited: facts.prepared_by.map(credited),
        panels: None,
        origin: Origin::Attested {
            source: names.source.clone(),
            paragraph: names.paragraph,
        },
        audience: Audience::Public,
    };
    for meeting in meetings {
        plan.meeting(view, meeting, Some(date));
    }
    for officer in chairs {
        if let Some(meeting) = dialogue
            .meetings
            .iter()
            .find(|meeting| meeting.group == officer.group)
        {
            plan.officer(view, *meeting, officer, Some(date));
        }
    }
    plan.dialogue(view, dialogue.clone());
    Ok(Some(dialogue))
}

fn meetings(facts: &DialogueFacts, source: &SourceId) -> Option<Vec<Meeting>> {
    facts
        .groups
        .iter()
        .map(|read| {
            Some(Meeting {
                id: MeetingId {
                    group: working_group(read.group?),
                    number: read.number?,
                },
                called: match read.called {
                    read::Called::Session => Gathering::Session,
                    read::Called::Meeting => Gathering::Meeting,
                },
                opens: None,
                closes: None,
                report_adopted: None,
                certainty: Certainty::Stated,
                source: source.clone(),
                audience: Audience::Public,
            })
        })
        .collect::<Option<Vec<_>>>()
        .filter(|meetings| !meetings.is_empty())
}

fn officers(facts: &DialogueFacts, meetings: &[Meeting]) -> Vec<Officer> {
    let role = match facts.chairing {
        Some(read::Chairing::Chair) | None => Role::Chair,
        Some(_) => Role::CoChair,
    };
    facts
        .chairs
        .iter()
        .filter_map(|chair| {
            let group = chair
                .for_group
                .map(working_group)
                .or_else(|| meetings.first().map(|m| m.id.group))?;
            Some(officer(chair, role, group))
        })
        .collect()
}

fn officer(chair: &ChairFacts, role: Role, group: WorkingGroup) -> Officer {
    let honorific = Some(chair.honorific.clone()).filter(|honorific| !honorific.is_empty());
    Officer {
        name: Name {
            honorific,
            full: chair.name.clone(),
        },
        role,
        group,
        state: chair.state.as_deref().and_then(state_code),
        office: chair.supplied.clone(),
    }
}

/// The State whose English name in the register this is.
fn state_code(name: &str) -> Option<StateCode> {
    papers::states::code(name).and_then(|code| StateCode::new(code).ok())
}

/// The four numbers, where the paper states them all.
pub(super) fn counts(
    plan: &mut Plan,
    view: &View,
    facts: &DialogueFacts,
    dialogue: &Dialogue,
    names: &Names<'_>,
) {
    let read = [
        (Kind::Ngo, facts.ngo),
        (Kind::Other, facts.other),
        (Kind::Academia, facts.academia),
        (Kind::PrivateSector, facts.private_sector),
    ];
    let figures: Vec<Figure> = read
        .into_iter()
        .filter_map(|(kind, value)| Some(Figure::official(kind, value?)))
        .collect();
    if figures.is_empty() {
        return;
    }
    let set = FigureSet {
        dialogue: dialogue.id.clone(),
        figures,
        as_of: dialogue.date,
        source: names.source.clone(),
        paragraph: names.paragraph,
        official: true,
        audience: Audience::Public,
        remark: None,
    };
    plan.counts(view, set, Some(dialogue.date));
}

const fn working_group(group: Group) -> WorkingGroup {
    match group {
        Group::Firearms => WorkingGroup::Firearms,
        Group::TraffickingInPersons => WorkingGroup::TraffickingInPersons,
        Group::SmugglingOfMigrants => WorkingGroup::SmugglingOfMigrants,
        Group::InternationalCooperation => WorkingGroup::InternationalCooperation,
        Group::TechnicalAssistance => WorkingGroup::TechnicalAssistance,
    }
}

const fn chairing(read: read::Chairing) -> Chairing {
    match read {
        read::Chairing::Chair => Chairing::Chair,
        read::Chairing::OneOfCoChairs => Chairing::OneOfCoChairs,
        read::Chairing::CoChairs => Chairing::CoChairs,
        read::Chairing::OneOfEach => Chairing::OneOfEach,
    }
}

const fn credited(read: read::PreparedBy) -> Credited {
    match read {
        read::PreparedBy::Chair => Credited::Chair,
        read::PreparedBy::CoChairs => Credited::CoChairs,
    }
}
