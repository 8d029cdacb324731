//! The draft as a paper: its paragraphs, and what the record says in the places where the text names a value of it.

use crate::site::Installation;
use mechanism::calendar::Meeting;
use mechanism::organizations::StakeholderKind;
use mechanism::participation::{Kind, Stage, Taking, Unit};
use mechanism::summary::ParagraphId;
use mechanism::{DialogueId, DialogueView, Digest, SummaryView, View, summary};
use papers::Paper;
use papers::draft::{self, Composed, DraftParagraph, Facts, Values};
use words::Lang;

/// A text in the making as it would be printed today. The same for everybody who works on it.
pub(super) struct Fixed {
    pub(super) paper: Paper,
    /// The digest of its body: what an editor clears, a Chair approves and `decide` compares with.
    pub(super) body: Digest,
    /// Markup that nothing stands behind, as it was typed and would be printed, with its paragraph.
    pub(super) unread: Vec<(ParagraphId, String)>,
}

/// A draft as it would be printed today.
pub(super) fn fixed(
    installation: &Installation,
    view: &View,
    summary: &SummaryView,
) -> Option<Fixed> {
    let Composed { paper, faults } = composed(installation, view, summary)?;
    let json = serde_json::to_vec(&paper).ok()?;
    let typed = |(id, fault): (ParagraphId, draft::markup::Fault)| {
        let one = summary.paragraphs.iter().find(|one| one.id == id)?;
        let text = one.text.as_ref()?.text.get(fault.typed)?;
        Some((id, text.to_owned()))
    };
    Some(Fixed {
        body: summary::body_digest(&json)?,
        unread: faults.into_iter().filter_map(typed).collect(),
        paper,
    })
}

/// The paper of a draft, with what of its markup is broken.
pub(super) fn composed(
    installation: &Installation,
    view: &View,
    summary: &SummaryView,
) -> Option<Composed> {
    with(installation, view, summary, draft::paper)
}

/// Does something with the facts and the paragraphs of a draft.
pub(super) fn with<T>(
    installation: &Installation,
    view: &View,
    summary: &SummaryView,
    act: impl FnOnce(&Facts<'_>, &[DraftParagraph<'_>]) -> T,
) -> Option<T> {
    let of = view.dialogue(&summary.dialogue)?;
    let meetings = meetings(view, &of);
    let paragraphs = paragraphs(summary);
    let values = values(view, &of);
    Some(installation.speak(language(summary), |agreed| {
        let facts = Facts {
            numbers: installation.numbers,
            ..Facts::new(agreed, of.facts, &meetings, values)
        };
        act(&facts, &paragraphs)
    }))
}

/// The language a draft is written in.
pub(super) fn language(summary: &SummaryView) -> Lang {
    Lang::from_code(&summary.language).unwrap_or(Lang::En)
}

/// The paragraphs of a draft as papers know them. One whose words were destroyed is empty.
pub(super) fn paragraphs(summary: &SummaryView) -> Vec<DraftParagraph<'_>> {
    let all = summary.paragraphs.iter();
    all.map(|one| DraftParagraph {
        id: one.id,
        heading: one.printed.is_none(),
        text: one.text.as_ref().map_or("", |text| text.text.as_str()),
    })
    .collect()
}

/// The meetings a dialogue followed, in its order.
pub(super) fn meetings(view: &View, of: &DialogueView<'_>) -> Vec<Meeting> {
    let ids = of.facts.meetings.iter();
    ids.filter_map(|id| view.meeting(*id)).cloned().collect()
}

/// What the record says of a dialogue today. Where a source states official figures they count; else those computed from
/// the register, once anybody attended.
pub(super) fn values(view: &View, of: &DialogueView<'_>) -> Values {
    let id = &of.facts.id;
    let counted = counted(view, id);
    let count = |kind, computed: fn(&Attended) -> u32| {
        of.took_part(kind)
            .or_else(|| counted.as_ref().map(computed))
    };
    let posted = view
        .comments(id)
        .iter()
        .filter(|one| one.is_posted())
        .count();
    Values {
        ngo: count(Kind::Ngo, |all| all.ngo),
        other: count(Kind::Other, |all| all.other),
        academia: count(Kind::Academia, |all| all.academia),
        private_sector: count(Kind::PrivateSector, |all| all.private_sector),
        comments: u32::try_from(posted).ok(),
        speakers: view.floor_totals(id).map(|totals| totals.speakers),
        date: Some(of.facts.date),
        ordinal: of.ordinals.in_year,
    }
}

/// Organizations that attended, as the register counts them.
struct Attended {
    ngo: u32,
    other: u32,
    academia: u32,
    private_sector: u32,
}

fn counted(view: &View, dialogue: &DialogueId) -> Option<Attended> {
    let tally = view.tally(dialogue)?;
    let counts = tally.counts(Unit::Organizations, Stage::Attended, Taking::All)?;
    let academia = counts.kind(StakeholderKind::Academia);
    let private_sector = counts.kind(StakeholderKind::PrivateSector);
    let attended = Attended {
        ngo: counts.kind(StakeholderKind::Ngo)
            + counts.kind(StakeholderKind::NgoInConsultativeStatus),
        other: academia + private_sector,
        academia,
        private_sector,
    };
    (attended.ngo + attended.other > 0).then_some(attended)
}
