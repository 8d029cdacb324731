//! What a Note by the Secretariat says, as a plan.

use super::plan::Plan;
use super::summary::{Names, convened, counts};
use jiff::civil::Date;
use mechanism::calendar::{CalendarCommand, ConferenceSession, Rank, ReviewItem, Source};
use mechanism::paper::{PaperFacts, PaperKind, Published, Reports};
use mechanism::{Audience, PaperId, SourceId, View};
use papers::read::{DialogueFacts, NoteReading};

/// Proposes everything the Note says.
pub(super) fn plan(view: &View, reading: &NoteReading) -> anyhow::Result<Plan> {
    let mut plan = Plan::default();
    let Some(date) = reading.date else {
        plan.incomplete("the Note", "the paper does not state its date");
        return Ok(plan);
    };
    let source = SourceId::new(format!("note-{}", date.year()))?;
    plan.source(view, note_as_source(&source, date));
    let conference = session(&mut plan, view, reading, &source, date);
    let mut reports = Vec::new();
    for facts in &reading.dialogues {
        let names = Names {
            source: &source,
            paragraph: u16::try_from(facts.paragraph).ok(),
        };
        let Some(dialogue) = convened(&mut plan, view, facts, &names, None)? else {
            continue;
        };
        counts(&mut plan, view, facts, &dialogue, &names);
        reports.extend(names.paragraph.map(|paragraph| Reports {
            dialogue: dialogue.id.clone(),
            paragraph,
        }));
        if let Some(summary) = published_summary(facts, &dialogue.id, &source)? {
            plan.paper(view, summary, None, Some(dialogue.date));
        }
    }
    let facts = PaperFacts {
        id: PaperId::new(source.as_str())?,
        kind: PaperKind::Note,
        dialogue: None,
        conference,
        language: reading.paper.language.code().into(),
        symbol: reading
            .paper
            .masthead
            .symbol
            .as_ref()
            .map(ToString::to_string),
        date: Some(date),
        published: None,
        reports,
        points_of: None,
        source,
        audience: Audience::Public,
    };
    plan.paper(
        view,
        facts,
        Some(serde_json::to_string(&reading.paper)?),
        Some(date),
    );
    Ok(plan)
}

fn note_as_source(id: &SourceId, date: Date) -> Source {
    Source {
        id: id.clone(),
        title: format!(
            "Note by the Secretariat of {date}, with the Chairs’ summaries of the constructive dialogues"
        ),
        publisher: "United Nations, Conference of the Parties".into(),
        language: "en".into(),
        address: None,
        published: Some(date),
        rank: Rank::Paper,
        audience: Audience::Public,
    }
}

fn session(
    plan: &mut Plan,
    view: &View,
    reading: &NoteReading,
    source: &SourceId,
    on: Date,
) -> Option<u16> {
    let session = reading.session.as_ref()?;
    let (Some(number), Some(opens), Some(closes), Some(place)) = (
        session.number,
        session.from,
        session.to,
        session.place.clone(),
    ) else {
        plan.incomplete(
            "the session of the Conference",
            "its number, place or dates could not be read",
        );
        return None;
    };
    let review_item = reading.agenda.as_ref().and_then(|agenda| {
        Some(ReviewItem {
            number: agenda.item?,
            provisional: true,
            agenda: agenda.symbol.as_ref().map(ToString::to_string),
        })
    });
    let known = view.conference(number).is_some();
    let session = ConferenceSession {
        number,
        opens,
        closes,
        place,
        review_item,
        document_deadline: None,
        source: source.clone(),
        audience: Audience::Public,
    };
    let what = format!("session {number} of the Conference, {opens} to {closes}");
    plan.command(
        what,
        known,
        CalendarCommand::RecordConference(session),
        Some(on),
    );
    Some(number)
}

fn published_summary(
    facts: &DialogueFacts,
    dialogue: &mechanism::DialogueId,
    source: &SourceId,
) -> anyhow::Result<Option<PaperFacts>> {
    let Some(link) = &facts.summary_link else {
        return Ok(None);
    };
    let broken = link.printed.is_some();
    let published = Published {
        printed: link.printed.clone().unwrap_or_else(|| link.shown.clone()),
        address: if broken { None } else { link.target.clone() },
        believed: if broken { link.target.clone() } else { None },
    };
    Ok(Some(PaperFacts {
        id: PaperId::new(format!("{dialogue}-summary"))?,
        kind: PaperKind::Summary,
        dialogue: Some(dialogue.clone()),
        conference: None,
        language: "en".into(),
        symbol: None,
        date: None,
        published: Some(published),
        reports: Vec::new(),
        points_of: None,
        source: source.clone(),
        audience: Audience::Public,
    }))
}
