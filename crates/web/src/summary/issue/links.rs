//! The addresses in a paper, before it leaves the house: each well-formed, each text leading to one place, those of our own
//! site resolved in the record, and the others opened and ticked by a person, one by one.

use papers::{Paper, Paragraph, Span};
use std::collections::{BTreeMap, BTreeSet};

/// An address that somebody has to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outside {
    pub(super) address: String,
    /// The paragraphs it stands in.
    pub(super) paragraphs: Vec<usize>,
}

/// What is wrong with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// It is no address, or leads nowhere.
    Malformed,
    /// The same words lead to another place elsewhere.
    TwoTargets,
    /// There is no such page on this site.
    NotHere,
}

impl Broken {
    /// As in keys of words: `issue-link-malformed`.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::TwoTargets => "two-targets",
            Self::NotHere => "not-here",
        }
    }
}

/// The addresses of a paper, looked at.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Links {
    pub(super) outside: Vec<Outside>,
    /// How many lead to this site and are there.
    pub(super) here: usize,
    /// What has to be mended: the words it stands under, and why.
    pub(super) broken: Vec<(String, Broken)>,
}

/// Looks at all addresses of a paper. `base`: where this site is; `pages`: what everybody can open there, without language.
pub(super) fn look(paper: &Paper, base: &str, pages: &BTreeSet<String>) -> Links {
    let mut found = Found::default();
    for numbered in paper.paragraphs() {
        found.paragraph(numbered.number, numbered.paragraph);
    }
    let mut links = Links::default();
    let mut outside: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (shown, targets) in &found.targets {
        if targets.len() > 1 {
            links.broken.push((shown.clone(), Broken::TwoTargets));
        }
        for (target, paragraphs) in targets {
            let Some(target) = target.as_deref().filter(|target| well_formed(target)) else {
                links.broken.push((shown.clone(), Broken::Malformed));
                continue;
            };
            match own_path(target, base) {
                Some(path) if pages.contains(&path) => links.here += 1,
                Some(_) => links.broken.push((shown.clone(), Broken::NotHere)),
                None => outside
                    .entry(target.to_owned())
                    .or_default()
                    .extend(paragraphs),
            }
        }
    }
    let outside = outside.into_iter();
    links.outside = outside
        .map(|(address, mut paragraphs)| {
            paragraphs.sort_unstable();
            paragraphs.dedup();
            Outside {
                address,
                paragraphs,
            }
        })
        .collect();
    links
}

/// For each text under which a link stands, where it leads, and in which paragraphs.
#[derive(Default)]
struct Found {
    targets: BTreeMap<String, BTreeMap<Option<String>, Vec<usize>>>,
}

impl Found {
    fn paragraph(&mut self, number: usize, paragraph: &Paragraph) {
        self.spans(number, &paragraph.text);
        for sub in &paragraph.subparagraphs {
            self.paragraph(number, sub);
        }
    }

    fn spans(&mut self, number: usize, spans: &[Span]) {
        for span in spans {
            match span {
                Span::Link(link) => self
                    .targets
                    .entry(link.shown.clone())
                    .or_default()
                    .entry(link.target.clone())
                    .or_default()
                    .push(number),
                Span::Note(inside) => self.spans(number, inside),
                Span::Text(_) | Span::Foreign(_) | Span::Symbol(_) => {}
            }
        }
    }
}

/// Whether an address has a host that could exist, and no name and password before it.
fn well_formed(target: &str) -> bool {
    let rest = target
        .strip_prefix("https://")
        .or_else(|| target.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    let named = !host.is_empty() && host.chars().all(plain) && !host.starts_with(['.', '-']);
    named && !host.contains("..") && !target.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// The path of an address of this site, without language, question and anchor.
fn own_path(target: &str, base: &str) -> Option<String> {
    let rest = target.strip_prefix(base)?;
    if !(rest.is_empty() || rest.starts_with(['/', '?', '#'])) {
        return None;
    }
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.trim_start_matches('/').splitn(2, '/');
    let first = parts.next().unwrap_or_default();
    let path = match words::Lang::from_code(first) {
        Some(_) => parts.next().unwrap_or_default(),
        None => path.trim_start_matches('/'),
    };
    Some(format!("/{}", path.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use papers::{Link, Section};

    fn paper(links: &[(&str, Option<&str>)]) -> Paper {
        let json = serde_json::json!({
            "language": "en",
            "masthead": {"form": "conference_room", "original": "en"},
            "title": "T",
            "byline": "summary_by_chair",
            "sections": [],
            "standing": "draft",
        });
        let mut paper: Paper = serde_json::from_value(json).unwrap();
        let text = links.iter().map(|(shown, target)| {
            Span::Link(Link {
                shown: (*shown).to_owned(),
                target: target.map(str::to_owned),
                printed: None,
            })
        });
        paper.sections.push(Section {
            heading: String::new(),
            paragraphs: vec![Paragraph::of(text.collect())],
            subsections: Vec::new(),
        });
        paper
    }

    fn looked(links: &[(&str, Option<&str>)]) -> Links {
        let pages = ["/papers", "/dialogues/fa-2027"].map(str::to_owned);
        look(&paper(links), "https://convene.example", &pages.into())
    }

    #[test]
    fn what_is_ours_is_resolved_and_what_is_not_is_for_a_person() {
        let found = looked(&[
            (
                "a",
                Some("https://convene.example/fr/dialogues/fa-2027#who"),
            ),
            ("b", Some("https://convene.example/papers?as-of=2027-01-01")),
            ("c", Some("https://convene.example/papers/nothing")),
            ("d", Some("https://convene.example.evil.example/papers")),
            ("e", Some("https://example.org/x")),
            ("f", Some("https://example.org/x")),
        ]);
        assert_eq!(found.here, 2);
        assert_eq!(found.broken, [("c".to_owned(), Broken::NotHere)]);
        let addresses: Vec<&str> = found
            .outside
            .iter()
            .map(|one| one.address.as_str())
            .collect();
        assert_eq!(
            addresses,
            [
                "https://convene.example.evil.example/papers",
                "https://example.org/x"
            ]
        );
    }

    #[test]
    fn one_text_leads_to_one_place_and_every_address_is_one() {
        let found = looked(&[
            ("here", Some("https://example.org/1")),
            ("here", Some("https://example.org/2")),
            ("gone", None),
            ("odd", Some("https://name:word@example.org/")),
            ("script", Some("javascript:alert(1)")),
        ]);
        let codes: Vec<(&str, &str)> = found
            .broken
            .iter()
            .map(|(shown, why)| (shown.as_str(), why.code()))
            .collect();
        assert_eq!(
            codes,
            [
                ("gone", "malformed"),
                ("here", "two-targets"),
                ("odd", "malformed"),
                ("script", "malformed"),
            ]
        );
    }
}
