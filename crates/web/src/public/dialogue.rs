//! One dialogue: its facts, who took part, its papers, what came before and after, and where all this comes from.

use super::life_line::{self, Stage};
use super::papers::PaperRow;
use super::participation::{self, Differing, Official};
use super::row::{Topic, standing};
use super::title::{self, SourceLine};
use super::took_part::TookPart;
use super::{Became, Lead};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::machine::schema_org;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::stakeholder::{Open, open_calls};
use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::calendar::{MeetingId, Step, WorkingGroup};
use mechanism::dialogue::{Chairing, Credited, Life, Mode, Opening, Origin};
use mechanism::{DialogueId, DialogueView, View};
use words::Value;

/// Who chaired, with the office held then.
pub(super) struct Chair {
    pub(super) name: String,
    pub(super) role: String,
    pub(super) group: String,
    pub(super) office: Markup,
}

/// A meeting the dialogue follows.
struct Followed {
    name: String,
    href: String,
}

/// The dialogues on one topic before and after.
struct Beside {
    topic: Topic,
    before: Option<(String, String)>,
    after: Option<(String, String)>,
}

/// A step of the timetable of a planned dialogue.
struct Due {
    day: Markup,
    name: String,
    basis: String,
    past: bool,
}

#[derive(Template)]
#[template(path = "public/dialogue.html")]
struct Shown {
    page: Page,
    id: String,
    title: String,
    year: i16,
    topics: Vec<Topic>,
    standing: Option<String>,
    became: Became,
    lead: String,
    stages: Vec<Stage>,
    date: Markup,
    followed: Vec<Followed>,
    chairs: Vec<Chair>,
    chairing: Option<String>,
    credited: Option<String>,
    mode: Option<String>,
    panels: Option<String>,
    opening: Option<String>,
    order_unknown: bool,
    official: Option<Official>,
    differing: Vec<Differing>,
    papers: Vec<PaperRow>,
    beside: Vec<Beside>,
    timetable: Vec<Due>,
    calls: Vec<Open>,
    /// Whether a programme of the day was issued.
    programme: bool,
    /// Where statements stand that were delivered, and that their speakers let be shown; empty: none.
    statements: String,
    /// Where activities, needs, offers and research that belong to it are listed; empty: there are none.
    contributions: String,
    /// Where written comments are taken and posted; empty: nothing is said of them.
    comments: String,
    /// Where the Chair's summary stands, once it was issued here; empty: it was not.
    summary: String,
    /// What the working group decided, once it was published.
    adopted: Option<Lead>,
    /// The way to the suggestions raised in it, and how many there are; empty: none.
    suggestions: (String, String),
    took_part: Option<TookPart>,
    sources: Vec<SourceLine>,
    planned: bool,
    data: String,
}

pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let id = DialogueId::new(id).map_err(|_| Problem::NotFound)?;
    let dialogue = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let facts = dialogue.facts;
    let goes_on = dialogue.life.became().is_empty();
    let planned = facts.origin == Origin::Planned && *dialogue.life != Life::Held && goes_on;
    let template = Shown {
        id: id.to_string(),
        title: title::dialogue(&page, facts),
        year: facts.date.year(),
        topics: facts
            .topics()
            .map(|group| Topic::of(&page, group))
            .collect(),
        standing: standing(&page, dialogue.life),
        became: Became::of(&page, &view, &dialogue, "/dialogues"),
        lead: lead(&page, &view, &dialogue),
        stages: life_line::stages(&page, &view, &dialogue),
        date: page.weekday_time(&facts.date),
        followed: followed(&page, &view, &facts.meetings),
        chairs: facts
            .chairs
            .iter()
            .map(|chair| chair_of(&page, chair))
            .collect(),
        chairing: facts
            .chairing
            .map(|how| page.say(chairing(how)).into_owned()),
        credited: facts
            .credited
            .map(|whom| page.say(credited(whom)).into_owned()),
        mode: facts.mode.map(|mode| page.say(mode_key(mode)).into_owned()),
        panels: facts
            .panels
            .map(|n| page.say_with("fact-panels-number", &[("n", Value::Number(n.into()))])),
        opening: opening(&page, dialogue.life),
        order_unknown: order_unknown(&dialogue),
        official: participation::official(&page, &view, &dialogue),
        differing: participation::differing(&page, &view, &dialogue),
        papers: dialogue
            .papers
            .iter()
            .map(|paper| PaperRow::of(&page, &view, paper))
            .collect(),
        beside: facts
            .topics()
            .map(|topic| beside(&page, &view, &dialogue, topic))
            .collect(),
        calls: open_calls(&page, &view, site.now(), Some(&id)),
        timetable: if planned {
            timetable(&page, &view, &dialogue)
        } else {
            Vec::new()
        },
        programme: view.programme(&id).is_some(),
        statements: match view.statements(&id).is_empty() {
            true => String::new(),
            false => page.href(&format!("/floor/{id}/statements")),
        },
        contributions: crate::contributions::of_dialogue(&view, &id)
            .map(|there| page.href(&there))
            .unwrap_or_default(),
        summary: match view.editions(&id).is_empty() {
            true => String::new(),
            false => page.href(&format!("/dialogues/{id}/summary")),
        },
        comments: match view.comment_window(&id).is_some() || !view.comments(&id).is_empty() {
            true => page.href(&crate::comments::path_of(&id)),
            false => String::new(),
        },
        adopted: Lead::of(&page, &view, &id),
        suggestions: super::suggestions::of_dialogue(&page, &view, &id),
        took_part: TookPart::of(&page, &view, &id),
        sources: sources(&page, &view, &dialogue),
        planned,
        data: data(&page, &view, &dialogue),
        page,
    };
    answer::page(&template)
}

/// Two sentences under the title: which dialogue it is among others, and after which meeting.
fn lead(page: &Page, view: &View, dialogue: &DialogueView<'_>) -> String {
    let mut places: Vec<String> = Vec::new();
    for (topic, place) in &dialogue.ordinals.per_topic {
        if let Some(place) = place {
            let topic = page.say(&format!("on-topic-{}", topic.code()));
            let values = [
                ("ordinal", page.ordinal(*place).into()),
                ("on-topic", topic.into()),
            ];
            places.push(page.say_with("place-on-topic", &values));
        }
    }
    if let Some(place) = dialogue.ordinals.in_year {
        let year = Value::from(dialogue.facts.date.year().to_string());
        places.push(page.say_with(
            "place-in-year",
            &[("ordinal", page.ordinal(place).into()), ("year", year)],
        ));
    }
    if let Some(place) = dialogue.ordinals.overall {
        places.push(page.say_with("place-overall", &[("ordinal", page.ordinal(place).into())]));
    }
    let mut sentences = Vec::new();
    if !places.is_empty() {
        let places = title::line(&places.join(&page.say("list-comma")));
        sentences.push(page.with("sentence", "words", &places));
    }
    let key = match dialogue.facts.mode {
        Some(Mode::InPerson) => "after-meeting-in-person",
        Some(Mode::Online) => "after-meeting-online",
        Some(Mode::Hybrid) => "after-meeting-hybrid",
        None => "after-meeting",
    };
    sentences.push(page.with(key, "meetings", title::follows(page, view, dialogue.facts)));
    sentences.join(words::between_sentences(page.lang))
}

/// Whether a place is not shown because nobody recorded in which order the dialogues of that day were held.
fn order_unknown(dialogue: &DialogueView<'_>) -> bool {
    let ordinals = &dialogue.ordinals;
    !dialogue.life.is_off()
        && (ordinals.overall.is_none()
            || ordinals.in_year.is_none()
            || ordinals.per_topic.iter().any(|(_, place)| place.is_none()))
}

fn followed(page: &Page, view: &View, meetings: &[MeetingId]) -> Vec<Followed> {
    meetings
        .iter()
        .map(|id| {
            let called = view
                .meeting(*id)
                .map_or(mechanism::calendar::Gathering::Meeting, |m| m.called);
            Followed {
                name: title::line(&page.meeting(*id, called)),
                href: page.href(&format!(
                    "/groups/{}#meeting-{}",
                    id.group.code(),
                    id.number
                )),
            }
        })
        .collect()
}

/// An officer as a page names them.
pub(super) fn chair_of(page: &Page, officer: &mechanism::calendar::Officer) -> Chair {
    let role = match officer.role {
        mechanism::calendar::Role::Chair => "officer-chair",
        mechanism::calendar::Role::CoChair => "officer-co-chair",
    };
    Chair {
        name: page.person(&officer.name),
        role: page.say(role).into_owned(),
        group: page.group(officer.group).into_owned(),
        office: page.original(&officer.office, "en"),
    }
}

const fn chairing(how: Chairing) -> &'static str {
    match how {
        Chairing::Chair => "chairing-chair",
        Chairing::OneOfCoChairs => "chairing-one-of-co-chairs",
        Chairing::CoChairs => "chairing-co-chairs",
        Chairing::OneOfEach => "chairing-one-of-each",
    }
}

const fn credited(whom: Credited) -> &'static str {
    match whom {
        Credited::Chair => "credited-chair",
        Credited::CoChairs => "credited-co-chairs",
    }
}

const fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::InPerson => "fact-mode-in-person",
        Mode::Online => "fact-mode-online",
        Mode::Hybrid => "fact-mode-hybrid",
    }
}

fn opening(page: &Page, life: &Life) -> Option<String> {
    match life {
        Life::Open(Opening::ReportsAdopted) => {
            Some(page.say("opening-reports-adopted").into_owned())
        }
        Life::Open(Opening::ByDecision(reference)) => {
            Some(page.with("opening-by-decision", "reference", reference))
        }
        _ => None,
    }
}

fn beside(page: &Page, view: &View, dialogue: &DialogueView<'_>, topic: WorkingGroup) -> Beside {
    let (before, after) = view.neighbours(dialogue.facts, topic);
    let link = |other: &mechanism::dialogue::Dialogue| {
        (
            page.href(&format!("/dialogues/{}", other.id)),
            page.day(&other.date),
        )
    };
    Beside {
        topic: Topic::of(page, topic),
        before: before.map(link),
        after: after.map(link),
    }
}

fn timetable(page: &Page, view: &View, dialogue: &DialogueView<'_>) -> Vec<Due> {
    view.timetable(dialogue.facts)
        .into_iter()
        .map(|deadline| Due {
            day: page.time(&deadline.day),
            name: page.say(step(deadline.step)).into_owned(),
            basis: page.say(deadline.basis).into_owned(),
            past: deadline.day < view.today(),
        })
        .collect()
}

const fn step(step: Step) -> &'static str {
    match step {
        Step::CallOpens => "step-call-opens",
        Step::CallCloses => "step-call-closes",
        Step::ListCirculated => "step-list-circulated",
        Step::Decided => "step-decided",
        Step::Registered => "step-registered",
        Step::PreparationDay => "step-preparation-day",
        Step::Held => "step-held",
        Step::SummaryIssued => "step-summary-issued",
        Step::NoteSubmitted => "step-note-submitted",
        Step::NoteIssued => "step-note-issued",
        Step::ConferenceOpens => "step-conference-opens",
    }
}

/// Every source that anything on the page rests on, each once.
fn sources(page: &Page, view: &View, dialogue: &DialogueView<'_>) -> Vec<SourceLine> {
    let mut named: Vec<(&mechanism::SourceId, Option<u16>)> = Vec::new();
    if let Origin::Attested { source, paragraph } = &dialogue.facts.origin {
        named.push((source, *paragraph));
    }
    named.extend(
        dialogue
            .counts
            .iter()
            .map(|set| (&set.source, set.paragraph)),
    );
    named.extend(
        dialogue
            .papers
            .iter()
            .map(|paper| (&paper.facts.source, None)),
    );
    let meetings = dialogue
        .facts
        .meetings
        .iter()
        .filter_map(|id| view.meeting(*id));
    named.extend(meetings.map(|meeting| (&meeting.source, None)));
    let mut met: Vec<&mechanism::SourceId> = Vec::new();
    named.retain(|(id, _)| {
        let new = !met.contains(id);
        met.push(id);
        new
    });
    named
        .into_iter()
        .filter_map(|(id, paragraph)| title::source(page, view, id, paragraph))
        .collect()
}

/// The same facts for machines, in the vocabulary of schema.org.
fn data(page: &Page, view: &View, dialogue: &DialogueView<'_>) -> String {
    let facts = dialogue.facts;
    let status = match dialogue.life {
        life if life.is_off() => "https://schema.org/EventCancelled",
        _ => "https://schema.org/EventScheduled",
    };
    let mode = facts.mode.map(|mode| match mode {
        Mode::InPerson => "https://schema.org/OfflineEventAttendanceMode",
        Mode::Online => "https://schema.org/OnlineEventAttendanceMode",
        Mode::Hybrid => "https://schema.org/MixedEventAttendanceMode",
    });
    let day: Date = facts.date;
    let mut event = serde_json::json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": format!("{}: {}", title::dialogue(page, facts), title::topics(page, facts)),
        "startDate": day.to_string(),
        "endDate": day.to_string(),
        "eventStatus": status,
        "url": page.absolute(&format!("/dialogues/{}", facts.id)),
        "identifier": facts.id.as_str(),
        "description": lead(page, view, dialogue),
    });
    if let (Some(mode), Some(fields)) = (mode, event.as_object_mut()) {
        fields.insert("eventAttendanceMode".into(), mode.into());
    }
    schema_org::embedded(&event)
}
