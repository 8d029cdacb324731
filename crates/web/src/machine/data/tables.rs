//! The tables, as a reader sees them.

use super::contributed;
use super::suggested;
use super::table::{Cell, Table};
use crate::machine::api::kinds::{
    Certainty, Chairing, CountedKind, Credited, Life, Measure, Mode, Precision, Role, Stage,
    Taking, Unit, code,
};
use crate::search::{Read, text_of};
use mechanism::calendar::WorkingGroup;
use mechanism::dialogue::Origin;
use mechanism::participation::Kind;
use mechanism::{DialogueView, Text, View};

/// Which table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Name {
    /// One row for each dialogue.
    Dialogues,
    /// One row for each figure any source gives of a dialogue.
    Counts,
    /// One row for each paper.
    Papers,
    /// One row for each written comment that is posted.
    Comments,
    /// One row for each activity, need, offer or piece of research that is published.
    Contributions,
    /// One row for each summary in which a suggestion was raised.
    Suggestions,
    /// One row for each reference from a suggestion to a later document.
    SuggestionReferences,
    /// One row for each service of an officer at a meeting.
    Officers,
    /// One row for each published figure of the review process.
    ReviewStatus,
}

impl Name {
    /// All of them.
    pub(crate) const ALL: [Self; 9] = [
        Self::Dialogues,
        Self::Counts,
        Self::Papers,
        Self::Comments,
        Self::Suggestions,
        Self::SuggestionReferences,
        Self::Contributions,
        Self::Officers,
        Self::ReviewStatus,
    ];

    /// As in addresses.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Dialogues => "dialogues",
            Self::Counts => "counts",
            Self::Papers => "papers",
            Self::Comments => "comments",
            Self::Suggestions => "suggestions",
            Self::SuggestionReferences => "suggestion-references",
            Self::Contributions => "contributions",
            Self::Officers => "officers",
            Self::ReviewStatus => "review-status",
        }
    }
}

/// A table as this reader sees it.
pub(crate) fn of(name: Name, view: &View, read: Read<'_>) -> Table {
    match name {
        Name::Dialogues => dialogues(view),
        Name::Counts => counts(view, read),
        Name::Papers => papers(view),
        Name::Comments => comments(view),
        Name::Suggestions => suggested::suggestions(view),
        Name::SuggestionReferences => suggested::references(view),
        Name::Contributions => contributed::contributions(view),
        Name::Officers => officers(view),
        Name::ReviewStatus => review_status(view),
    }
}

fn dialogues(view: &View) -> Table {
    Table {
        title: "Dialogues",
        columns: &[
            "dialogue",
            "date",
            "order_of_day",
            "life",
            "topics",
            "joint",
            "meetings",
            "mode",
            "chairs",
            "chairing",
            "credited",
            "panels",
            "ordinal_per_topic",
            "ordinal_in_year",
            "ordinal_overall",
            "organizations_ngo",
            "organizations_other",
            "organizations_academia",
            "organizations_private_sector",
            "source",
            "paragraph",
            "reported_to_conference",
        ],
        rows: view
            .dialogues()
            .iter()
            .map(|dialogue| dialogue_row(view, dialogue))
            .collect(),
    }
}

fn dialogue_row(view: &View, dialogue: &DialogueView<'_>) -> Vec<Cell> {
    let facts = dialogue.facts;
    let joined = |items: Vec<String>| Cell::Text(items.join("; "));
    let took_part = |kind| Cell::number_or_empty(dialogue.took_part(kind));
    let (source, paragraph) = match &facts.origin {
        Origin::Planned => (Cell::Empty, None),
        Origin::Attested { source, paragraph } => (Cell::text(source), *paragraph),
    };
    let place = |(topic, ordinal): &(WorkingGroup, Option<u32>)| {
        Some(format!("{} {}", topic.code(), (*ordinal)?))
    };
    vec![
        Cell::text(&facts.id),
        Cell::Day(facts.date),
        Cell::number_or_empty(facts.order_of_day),
        Cell::Text(code(Life::from(dialogue.life))),
        joined(
            facts
                .topics()
                .map(|topic| topic.code().to_owned())
                .collect(),
        ),
        Cell::Truth(facts.is_joint()),
        joined(
            facts
                .meetings
                .iter()
                .map(|m| format!("{} {}", m.group.code(), m.number))
                .collect(),
        ),
        Cell::text_or_empty(facts.mode.map(|mode| code(Mode::from(mode)))),
        joined(
            facts
                .chairs
                .iter()
                .map(|chair| chair.name.full.clone())
                .collect(),
        ),
        Cell::text_or_empty(
            facts
                .chairing
                .map(|chairing| code(Chairing::from(chairing))),
        ),
        Cell::text_or_empty(
            facts
                .credited
                .map(|credited| code(Credited::from(credited))),
        ),
        Cell::number_or_empty(facts.panels),
        joined(
            dialogue
                .ordinals
                .per_topic
                .iter()
                .filter_map(place)
                .collect(),
        ),
        Cell::number_or_empty(dialogue.ordinals.in_year),
        Cell::number_or_empty(dialogue.ordinals.overall),
        took_part(Kind::Ngo),
        took_part(Kind::Other),
        took_part(Kind::Academia),
        took_part(Kind::PrivateSector),
        source,
        Cell::number_or_empty(paragraph),
        Cell::number_or_empty(view.reported_to(facts).map(|session| session.number)),
    ]
}

fn counts(view: &View, read: Read<'_>) -> Table {
    let mut rows = Vec::new();
    for dialogue in view.dialogues() {
        for set in &dialogue.counts {
            let remark = view.remark(set);
            let words = match text_of(&remark, read) {
                Some(text) => Cell::text(text),
                None if remark == Text::Withheld => Cell::text("(withheld)"),
                None => Cell::Empty,
            };
            rows.extend(set.figures.iter().map(|figure| {
                vec![
                    Cell::text(&set.dialogue),
                    Cell::Day(dialogue.facts.date),
                    Cell::Text(code(Unit::from(figure.unit))),
                    Cell::Text(code(Stage::from(figure.stage))),
                    Cell::Text(code(Taking::from(figure.mode))),
                    Cell::Text(code(CountedKind::from(figure.kind))),
                    Cell::Number(figure.value.into()),
                    Cell::Text(code(Precision::from(figure.precision))),
                    Cell::Day(set.as_of),
                    Cell::text(&set.source),
                    Cell::number_or_empty(set.paragraph),
                    Cell::Truth(set.official),
                    words.clone(),
                ]
            }));
        }
    }
    Table {
        title: "Counts",
        columns: &[
            "dialogue",
            "date",
            "unit",
            "stage",
            "mode",
            "kind",
            "value",
            "precision",
            "as_of",
            "source",
            "paragraph",
            "official",
            "remark",
        ],
        rows,
    }
}

/// The fact of each comment that can be read; its words are on its page, where they go when its author takes them back.
fn comments(view: &View) -> Table {
    let row = |comment: &mechanism::CommentView| {
        let organization = &comment.by.organization;
        let english = organization.get("en");
        let signers = comment.cosigners.iter().map(|one| one.name.clone());
        let signers: Vec<String> = signers.collect();
        let posted = comment.posted.map(mechanism::day_in_vienna);
        vec![
            Cell::text(&comment.reference),
            Cell::text(&comment.reference.series),
            Cell::text_or_empty(comment.title.as_ref()),
            Cell::text(&comment.language),
            Cell::number_or_empty(Some(comment.words)),
            Cell::text_or_empty(comment.by.name.as_ref()),
            Cell::text_or_empty(english.or_else(|| organization.values().next())),
            Cell::Text(signers.join("; ")),
            Cell::Text(comment.themes.join("; ")),
            Cell::Day(mechanism::day_in_vienna(comment.first)),
            Cell::Truth(comment.afterwards),
            Cell::day_or_empty(posted),
        ]
    };
    Table {
        title: "Comments",
        columns: &[
            "comment",
            "dialogue",
            "title",
            "language",
            "words",
            "author",
            "organization",
            "signed_by",
            "themes",
            "received",
            "after_the_dialogue",
            "posted",
        ],
        rows: view.all_comments().iter().map(row).collect(),
    }
}

fn papers(view: &View) -> Table {
    let state = |text: &Text| match text {
        Text::None => "none",
        Text::Withheld => "withheld",
        Text::Here(_) | Text::ToRead(_) => "held",
    };
    let row = |paper: &mechanism::PaperView<'_>| {
        let facts = &paper.facts;
        let published = facts.published.as_ref();
        let reports: Vec<String> = facts
            .reports
            .iter()
            .map(|r| format!("{} {}", r.dialogue, r.paragraph))
            .collect();
        vec![
            Cell::text(&facts.id),
            Cell::text(facts.kind.code()),
            Cell::text_or_empty(facts.dialogue.as_ref()),
            Cell::number_or_empty(facts.conference),
            Cell::text(&facts.language),
            Cell::text_or_empty(facts.symbol.as_ref()),
            Cell::day_or_empty(facts.date),
            Cell::text_or_empty(published.map(|p| &p.printed)),
            Cell::text_or_empty(published.and_then(|p| p.address.as_ref())),
            Cell::text_or_empty(published.and_then(|p| p.believed.as_ref())),
            Cell::Text(reports.join("; ")),
            Cell::text_or_empty(facts.points_of.as_ref()),
            Cell::text(&facts.source),
            Cell::Day(paper.entered),
            Cell::text(state(&paper.text)),
        ]
    };
    Table {
        title: "Papers",
        columns: &[
            "paper",
            "kind",
            "dialogue",
            "conference",
            "language",
            "symbol",
            "date",
            "published_as",
            "address",
            "believed_address",
            "reports",
            "points_of",
            "source",
            "entered",
            "text",
        ],
        rows: view.papers().iter().map(row).collect(),
    }
}

fn officers(view: &View) -> Table {
    let mut rows = Vec::new();
    for meeting in WorkingGroup::ALL
        .into_iter()
        .flat_map(|group| view.meetings(group))
    {
        rows.extend(view.officers(meeting.id).into_iter().map(|officer| {
            vec![
                Cell::text(officer.group.code()),
                Cell::Number(meeting.id.number.into()),
                Cell::Text(code(Certainty::from(meeting.certainty))),
                Cell::day_or_empty(meeting.opens),
                Cell::day_or_empty(meeting.closes),
                Cell::text_or_empty(officer.name.honorific.as_ref()),
                Cell::text(&officer.name.full),
                Cell::Text(code(Role::from(officer.role))),
                Cell::text_or_empty(officer.state.as_ref()),
                Cell::text(&officer.office),
                Cell::text(&meeting.source),
            ]
        }));
    }
    Table {
        title: "Officers",
        columns: &[
            "group",
            "meeting",
            "meeting_certainty",
            "opens",
            "closes",
            "honorific",
            "name",
            "role",
            "state",
            "office",
            "source",
        ],
        rows,
    }
}

fn review_status(view: &View) -> Table {
    let row = |figure: &mechanism::review::StatusFigure| {
        vec![
            Cell::Day(figure.as_of),
            Cell::Text(code(Measure::from(figure.measure))),
            Cell::Number(figure.value.into()),
            Cell::Text(code(Precision::from(figure.precision))),
            Cell::text(&figure.source),
        ]
    };
    Table {
        title: "Review status",
        columns: &["as_of", "measure", "value", "precision", "source"],
        rows: view.status().map(row).collect(),
    }
}
