//! A warning in words.

use crate::page::Page;
use mechanism::{ParagraphView, SummaryView};
use papers::draft::review::Warning;

/// The characters shown on each side of what was found.
const AROUND: usize = 60;

/// A warning.
pub(in crate::summary) struct Said {
    /// Which guard or rule.
    pub(in crate::summary) name: String,
    /// "Paragraph 7"; empty: of the whole.
    pub(in crate::summary) place: String,
    /// The paragraph's page; empty: of the whole.
    pub(in crate::summary) href: String,
    /// What is said.
    pub(in crate::summary) said: String,
    /// The rule it rests on.
    pub(in crate::summary) rule: String,
    /// What stands before it, what was found, what stands after it; empty where it is at no one place.
    pub(in crate::summary) found: Option<(String, String, String)>,
    /// The paragraph and the name a waiver would give it.
    pub(in crate::summary) paragraph: String,
    pub(in crate::summary) finding: String,
    /// Whether it may be let be.
    pub(in crate::summary) waivable: bool,
    /// Why it was let be; empty: it was not.
    pub(in crate::summary) reason: String,
    /// The number of the waiver.
    pub(in crate::summary) waiver: u32,
    /// Who let it be, and when.
    pub(in crate::summary) by: String,
}

impl Said {
    pub(in crate::summary) fn of(page: &Page, summary: &SummaryView, warning: &Warning) -> Self {
        let at = warning.paragraph;
        let stands = summary.paragraphs.iter().find(|one| Some(one.id) == at);
        let finding = warning.id();
        let waived = summary
            .waivers
            .iter()
            .find(|waiver| waiver.paragraph == at && waiver.finding == finding)
            .filter(|_| warning.may_be_waived());
        let path = stands.map(|one| super::super::paragraph_path(&summary.dialogue, one.id));
        Self {
            name: warning.name(page.lang).into_owned(),
            place: stands.map(|one| place(page, one)).unwrap_or_default(),
            href: path.map(|path| page.href(&path)).unwrap_or_default(),
            said: warning.say(page.lang),
            rule: warning.rule(page.lang).into_owned(),
            found: stands.and_then(|one| found(one, warning)),
            paragraph: at.map(|id| id.to_string()).unwrap_or_default(),
            finding,
            waivable: warning.may_be_waived(),
            reason: waived
                .map(|waiver| waiver.reason.clone())
                .unwrap_or_default(),
            waiver: waived.map_or(0, |waiver| waiver.number),
            by: waived
                .map(|waiver| super::super::by(page, waiver.author.as_deref(), waiver.at))
                .unwrap_or_default(),
        }
    }
}

fn place(page: &Page, one: &ParagraphView) -> String {
    match one.printed {
        Some(number) => page.with("drafting-paragraph", "number", page.number(number.into())),
        None => page.say("drafting-heading").into_owned(),
    }
}

/// The place in the text as typed.
fn found(one: &ParagraphView, warning: &Warning) -> Option<(String, String, String)> {
    let text = one.text.as_ref()?.text.as_str();
    let range = warning.typed.clone()?;
    Some((
        end_of(text.get(..range.start)?),
        text.get(range.clone())?.to_owned(),
        beginning_of(text.get(range.end..)?),
    ))
}

/// The last words of a text, whole where the script parts words, and a sign that there were more.
fn end_of(text: &str) -> String {
    let skipped = text.chars().count().saturating_sub(AROUND);
    let shown: String = text.chars().skip(skipped).collect();
    match (skipped, shown.split_once(' ')) {
        (0, _) => shown,
        (_, Some((_, whole))) if !whole.is_empty() => format!("…{whole}"),
        _ => format!("…{shown}"),
    }
}

/// The first words of a text in the same way.
fn beginning_of(text: &str) -> String {
    let shown: String = text.chars().take(AROUND).collect();
    match shown.rsplit_once(' ') {
        _ if shown.len() == text.len() => shown,
        Some((whole, _)) if !whole.is_empty() => format!("{whole}…"),
        _ => format!("{shown}…"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_is_whole_words_and_says_whether_there_is_more() {
        let long =
            "Several speakers said that people who had been smuggled were seldom told anything";
        assert_eq!(beginning_of(" spoke."), " spoke.");
        assert_eq!(
            beginning_of(long),
            "Several speakers said that people who had been smuggled…"
        );
        assert_eq!(end_of("Many "), "Many ");
        assert_eq!(
            end_of(long),
            "…that people who had been smuggled were seldom told anything"
        );
        // Chinese does not part words.
        let chinese = "若".repeat(AROUND + 1);
        assert_eq!(end_of(&chinese), format!("…{}", "若".repeat(AROUND)));
        assert_eq!(beginning_of(&chinese), format!("{}…", "若".repeat(AROUND)));
    }
}
