//! What the office sees of a golden log. What a log has nothing of says nothing, so that older logs keep their words.

use crate::kit::*;
use mechanism::{DialogueId, PaperId, View};

/// What the office sees, in words that do not depend on how a type prints itself today.
pub(super) fn seen(record: &record::Record) -> String {
    let view = record.see(mechanism::Reader::Office);
    let mut lines = Vec::new();
    for d in view.dialogues() {
        let f = d.facts;
        let life = serde_json::to_string(d.life).unwrap();
        let counts: Vec<_> = d
            .counts
            .iter()
            .map(|set| serde_json::to_string(&set.figures).unwrap())
            .collect();
        lines.push(format!(
            "dialogue {} {} {} {:?} {life} {counts:?}",
            f.id,
            f.date,
            f.audience.code(),
            f.panels
        ));
    }
    for p in view.papers() {
        lines.push(format!(
            "paper {} {} {:?}",
            p.facts.id,
            p.facts.kind.code(),
            text_of(record, p.facts.id.as_str())
        ));
    }
    for s in view.sources() {
        lines.push(format!("source {} {}", s.id, s.title));
    }
    for c in view.conferences() {
        lines.push(format!("conference {} {} {}", c.number, c.opens, c.place));
    }
    for m in view.meetings(firearms(1).group) {
        let officers: Vec<_> = view
            .officers(m.id)
            .iter()
            .map(|o| o.name.to_string())
            .collect();
        lines.push(format!(
            "meeting {} {:?} {:?} {officers:?}",
            m.id.number, m.closes, m.report_adopted
        ));
    }
    for c in view.corrections() {
        lines.push(format!("correction {:?} {:?}", c.changed(), view.reason(c)));
    }
    for s in view.status() {
        lines.push(format!(
            "status {} {} {}",
            s.as_of,
            s.measure.code(),
            s.value
        ));
    }
    for d in view.dialogues() {
        let id = &d.facts.id;
        lines.extend(comments(&view, id));
        lines.extend(summary(&view, id));
    }
    lines.extend(contributions(&view));
    lines.extend(suggestions(&view));
    for p in view.papers() {
        lines.extend(beside(&view, &p.facts.id));
    }
    lines.join("\n") + "\n"
}

/// Written comments: where each stands, and its words as far as they are kept.
fn comments(view: &View, dialogue: &DialogueId) -> Vec<String> {
    let all = view.comments_to_handle(dialogue).unwrap_or_default();
    all.iter()
        .map(|one| {
            let signed: Vec<_> = one.cosigners.iter().map(|signer| signer.agreed).collect();
            format!(
                "comment {} v{} {} {:?} {:?} {:?} {:?} signed {signed:?} file {} reason {:?}",
                one.reference,
                one.version,
                one.state.code(),
                one.naming.map(mechanism::comments::Naming::code),
                one.title,
                one.text,
                one.annex,
                one.file.is_some(),
                one.reason,
            )
        })
        .collect()
}

/// The draft of a summary: its paragraphs with what they rest on, what was said of it, and what was issued.
fn summary(view: &View, dialogue: &DialogueId) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(draft) = view.chairs_summary(dialogue) {
        lines.push(format!(
            "draft {dialogue} revision {} cleared {} approved {:?} shared {}",
            draft.revision,
            draft.cleared.is_some(),
            draft
                .approvals
                .iter()
                .map(Option::is_some)
                .collect::<Vec<_>>(),
            draft.shared.is_some(),
        ));
        for one in &draft.paragraphs {
            let text = one.text.as_ref().map(|text| text.text.as_str());
            lines.push(format!("paragraph {} v{} {text:?}", one.id, one.version));
            for bound in &one.bindings {
                lines.push(format!("  rests: {} on {}", bound.sentence, bound.on.len()));
            }
            for remark in &one.remarks {
                lines.push(format!("  remark {:?} {}", remark.text, remark.settled));
            }
        }
        let waived = draft.waivers.iter();
        lines.extend(waived.map(|one| format!("waived {:?} {:?}", one.finding, one.reason)));
        let proposed = draft.proposals.iter();
        lines.extend(proposed.map(|one| format!("proposed {} behind {}", one.number, one.behind)));
    }
    let editions = view.editions(dialogue).into_iter();
    lines.extend(editions.map(|one| {
        let transmitted = one.transmitted.len();
        format!(
            "edition {} themes {:?} corrections {:?} transmitted {transmitted}",
            one.paper, one.themes.0, one.corrections
        )
    }));
    lines
}

fn contributions(view: &View) -> Vec<String> {
    let all = view.contributions_to_handle().unwrap_or_default();
    all.iter()
        .map(|one| {
            format!(
                "contribution {} v{} {} {:?} {:?} named {:?} contact {}",
                one.reference,
                one.version,
                one.state.code(),
                one.title,
                one.description,
                one.named,
                one.contact.is_some(),
            )
        })
        .collect()
}

fn suggestions(view: &View) -> Vec<String> {
    let mut lines = Vec::new();
    for one in view.suggestions() {
        let raised: Vec<String> = one
            .raised
            .iter()
            .map(|of| format!("{} {:?}", of.paper, of.paragraphs))
            .collect();
        let titles: Vec<_> = one.text.words.values().map(|words| &words.title).collect();
        lines.push(format!(
            "suggestion {} {titles:?} raised {raised:?} waived {}",
            one.id,
            one.waived.len()
        ));
        for later in &one.later {
            lines.push(format!(
                "  later {} {} {} {}",
                later.number,
                later.kind.code(),
                later.date,
                later.text.document
            ));
        }
    }
    if let Some(looked) = view.looked_through() {
        lines.push(format!("looked through to {}", looked.to));
    }
    lines
}

/// What stands beside an issued paper.
fn beside(view: &View, paper: &PaperId) -> Vec<String> {
    let mut lines = Vec::new();
    for one in view.translations(paper) {
        let parts: Vec<String> = one
            .parts
            .iter()
            .map(|(part, of)| format!("{part:?} v{} {}", of.version, of.text))
            .collect();
        lines.push(format!(
            "translation {paper} {} whole {} {parts:?}",
            one.language, one.whole
        ));
    }
    if let Some(plain) = view.plain(paper) {
        lines.push(format!(
            "plain {paper} {} {:?}",
            plain.number, plain.text.words
        ));
    }
    for error in view.factual_errors(paper) {
        lines.push(format!(
            "error {paper} {} {:?} answered {}",
            error.number,
            error.text.map(|text| text.wrong.clone()),
            error.answer.is_some()
        ));
    }
    lines
}
