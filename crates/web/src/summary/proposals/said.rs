//! Proposals in words, each beside what stands.

use crate::page::Page;
use crate::summary::by;
use mechanism::summary::{Answered, Origin, Proposed};
use mechanism::{ParagraphView, ProposalToText, SummaryView};
use papers::differences::Piece;
use papers::draft::compare_words as compared;
use words::Lang;

/// A proposal.
pub(in crate::summary) struct Said {
    pub(in crate::summary) number: u32,
    /// "Other words for paragraph 7", with its own number.
    pub(in crate::summary) what: String,
    pub(in crate::summary) by: String,
    /// Word by word against what stands.
    pub(in crate::summary) words: Vec<Piece>,
    /// The paragraph was written anew since.
    pub(in crate::summary) behind: bool,
    /// What became of it; empty: it waits.
    pub(in crate::summary) answered: String,
    /// The page of the paragraph; empty: there is none.
    pub(in crate::summary) href: String,
}

impl Said {
    pub(in crate::summary) fn of(
        page: &Page,
        summary: &SummaryView,
        lang: Lang,
        one: &ProposalToText,
    ) -> Self {
        let at = one.of.at();
        let stands = summary.paragraphs.iter().find(|other| Some(other.id) == at);
        let text = one.text.as_deref().unwrap_or_default();
        let before = stands.map(words).unwrap_or_default();
        let (key, words) = match one.of {
            Proposed::Change { .. } => ("drafting-proposed-change", compared(lang, before, text)),
            Proposed::Add { .. } => ("drafting-proposed-add", compared(lang, "", text)),
            Proposed::Remove { .. } => ("drafting-proposed-remove", compared(lang, before, "")),
        };
        let origin = match one.origin {
            Origin::Page => "drafting-origin-page",
            Origin::Word => "drafting-origin-word",
            Origin::Delegation => "drafting-origin-delegation",
        };
        let who = by(page, one.author.as_deref(), one.at);
        let answered = match one.answered {
            None => String::new(),
            Some(Answered::Accepted) => page.say("drafting-answered-accepted").into_owned(),
            Some(Answered::Declined) => page.say("drafting-answered-declined").into_owned(),
        };
        Self {
            number: one.number,
            what: page.with(key, "paragraph", called(page, stands)),
            by: format!("{} · {who}", page.say(origin)),
            words,
            behind: one.behind && answered.is_empty(),
            answered,
            href: stands
                .map(|stands| super::super::paragraph_path(&summary.dialogue, stands.id))
                .map(|path| page.href(&path))
                .unwrap_or_default(),
        }
    }
}

fn words(one: &ParagraphView) -> &str {
    one.text.as_ref().map_or("", |text| text.text.as_str())
}

/// "7 (P12)": the number today, and its own.
fn called(page: &Page, one: Option<&ParagraphView>) -> String {
    match one.map(|one| (one.printed, one.id)) {
        Some((Some(number), id)) => {
            format!("{} (\u{2066}{id}\u{2069})", page.number(number.into()))
        }
        Some((None, id)) => format!("\u{2066}{id}\u{2069}"),
        None => "–".to_owned(),
    }
}
