//! Entries that may be one organization: proposed to the office, which looks and decides.
//!
//! Names are compared without case, accents, script or small words, in whatever languages they were given; beside them the
//! website's host and the acronym. An index by these marks follows the vault, so that one entry is compared only with those
//! that share a mark with it. A mark that many share (a common word, a host of many sites) tells nobody apart and is passed
//! over: so five thousand entries are no more work each than fifty.

use super::Profile;
use super::profile::host;
use crate::OrganizationId;
use any_ascii::any_ascii;
use imbl::OrdMap;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A mark that more entries share than this is passed over.
const MOST_SHARING: usize = 24;

/// Small words and forms of law, which names are written with and without.
const PASSED_OVER: [&str; 36] = [
    "the", "of", "for", "and", "on", "in", "to", "a", "an", "de", "du", "des", "la", "le", "les",
    "l", "d", "et", "pour", "el", "los", "las", "del", "y", "para", "e", "i", "inc", "ltd", "llc",
    "gmbh", "ev", "asbl", "fur", "und", "der",
];

/// Two entries that may be one, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// One; where one was asked for, that one.
    pub a: OrganizationId,
    /// The other.
    pub b: OrganizationId,
    /// What speaks for it.
    pub why: Vec<LikenessWhy>,
}

impl Likeness {
    /// How much speaks for it, to begin with the likeliest.
    pub fn strength(&self) -> u32 {
        self.why.iter().map(|why| why.weight()).sum()
    }
}

/// What speaks for two entries being one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LikenessWhy {
    /// The same name, but for case, accents, script and small words.
    SameName,
    /// A similar name: so much of a hundred.
    SimilarName(u8),
    /// The same host of their websites.
    SameWebsite,
    /// The same acronym, or one's acronym is made of the initials of the other's name.
    SameAcronym,
    /// Based in the same country or area. Never enough by itself.
    SameArea,
}

impl LikenessWhy {
    /// As in keys of words: `likeness-same-name`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SameName => "same-name",
            Self::SimilarName(_) => "similar-name",
            Self::SameWebsite => "same-website",
            Self::SameAcronym => "same-acronym",
            Self::SameArea => "same-area",
        }
    }

    fn weight(self) -> u32 {
        match self {
            Self::SameName => 120,
            Self::SimilarName(percent) => u32::from(percent),
            Self::SameWebsite => 60,
            Self::SameAcronym => 25,
            Self::SameArea => 15,
        }
    }
}

/// What one entry is recognized by.
#[derive(Debug, Default)]
pub(super) struct Marks {
    pub(super) names: BTreeMap<String, String>,
    /// The acronym as it was given.
    pub(super) short: String,
    folded: Vec<String>,
    initials: Vec<String>,
    host: Option<String>,
    acronym: String,
}

impl Marks {
    fn of(profile: &Profile) -> Self {
        let mut marks = Self {
            host: host(&profile.website),
            acronym: fold(&profile.acronym).concat(),
            names: profile.names.clone(),
            short: profile.acronym.clone(),
            ..Self::default()
        };
        for name in profile.names.values() {
            let words = fold(name);
            if words.len() >= 3 {
                let initials = words.iter().filter_map(|word| word.chars().next());
                marks.initials.push(initials.collect());
            }
            let folded = words.join(" ");
            if !folded.is_empty() && !marks.folded.contains(&folded) {
                marks.folded.push(folded);
            }
        }
        marks
    }

    /// Every mark, and how much sharing it counts: entries are compared from two on.
    fn keys(&self) -> Vec<(String, u8)> {
        let mut keys = Vec::new();
        keys.extend(self.host.iter().map(|host| (format!("host {host}"), 2)));
        if self.acronym.len() >= 2 {
            keys.push((format!("short {}", self.acronym), 2));
        }
        keys.extend(self.initials.iter().map(|i| (format!("short {i}"), 2)));
        for name in &self.folded {
            keys.push((format!("name {name}"), 2));
            let mut words: Vec<&str> = name.split(' ').map(beginning).collect();
            words.sort_unstable();
            words.dedup();
            // Of one word or two, one is enough to look at both names.
            let counts = if words.len() <= 2 { 2 } else { 1 };
            let pairs = words.windows(2).map(|two| (two.join(" "), 2));
            let singles = words.iter().map(|word| ((*word).to_owned(), counts));
            keys.extend(
                pairs
                    .chain(singles)
                    .map(|(key, n)| (format!("words {key}"), n)),
            );
        }
        keys.sort_unstable();
        keys.dedup_by(|one, other| one.0 == other.0);
        keys
    }

    /// What speaks for two entries being one, where it is enough to show somebody.
    fn compare(&self, other: &Self, same_area: bool) -> Option<Vec<LikenessWhy>> {
        let pairs = || {
            let ours = self.folded.iter();
            ours.flat_map(|one| other.folded.iter().map(move |two| (one, two)))
        };
        let percent = pairs()
            .map(|(one, two)| strsim::sorensen_dice(one, two))
            .fold(0.0, f64::max);
        // Of a hundred: between 0 and 100.
        let percent = (percent * 100.0) as u8;
        let same_name = pairs().any(|(one, two)| one == two);
        let same_website = self.host.is_some() && self.host == other.host;
        let same_acronym = self.shares_acronym(other);
        let enough = same_name
            || same_website
            || percent >= 90
            || (percent >= 80 && (same_area || same_acronym))
            || (same_acronym && same_area);
        let mut why = Vec::new();
        if same_name {
            why.push(LikenessWhy::SameName);
        } else if percent >= 60 {
            why.push(LikenessWhy::SimilarName(percent));
        }
        why.extend(same_website.then_some(LikenessWhy::SameWebsite));
        why.extend(same_acronym.then_some(LikenessWhy::SameAcronym));
        why.extend(same_area.then_some(LikenessWhy::SameArea));
        enough.then_some(why)
    }

    fn shares_acronym(&self, other: &Self) -> bool {
        let made_of = |short: &str, marks: &Self| {
            short.len() >= 3
                && (short == marks.acronym || marks.initials.iter().any(|i| i == short))
        };
        made_of(&self.acronym, other) || made_of(&other.acronym, self)
    }
}

/// A text as words in small Latin letters and digits, without those that are passed over.
pub(crate) fn fold(text: &str) -> Vec<String> {
    let mut words = letters(text);
    words.retain(|word| !PASSED_OVER.contains(&word.as_str()));
    words
}

/// A text as words in small Latin letters and digits.
pub(crate) fn letters(text: &str) -> Vec<String> {
    any_ascii(text)
        .to_ascii_lowercase()
        .replace('.', "")
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The beginning of a word, where slips of the pen are rare and languages agree.
fn beginning(word: &str) -> &str {
    word.get(..5).unwrap_or(word)
}

/// The index by marks.
#[derive(Debug, Clone, Default)]
pub(super) struct Marked {
    marks: OrdMap<OrganizationId, Arc<Marks>>,
    sharing: OrdMap<Arc<str>, Arc<Vec<OrganizationId>>>,
}

impl Marked {
    pub(super) fn get(&self, organization: OrganizationId) -> Option<&Marks> {
        self.marks.get(&organization).map(Arc::as_ref)
    }

    /// Enters what is kept of an organization, in the place of what was; `None`: it was destroyed.
    pub(super) fn set(&mut self, organization: OrganizationId, profile: Option<&Profile>) {
        if let Some(before) = self.marks.remove(&organization) {
            for (key, _) in before.keys() {
                self.leave(&key, organization);
            }
        }
        let Some(profile) = profile else { return };
        let marks = Marks::of(profile);
        for (key, _) in marks.keys() {
            let sharing = self.sharing.entry(key.into()).or_default();
            Arc::make_mut(sharing).push(organization);
        }
        self.marks.insert(organization, Arc::new(marks));
    }

    /// A mark that nobody has any more goes too: it is made of what was destroyed.
    fn leave(&mut self, key: &str, organization: OrganizationId) {
        let Some(sharing) = self.sharing.get_mut(key) else {
            return;
        };
        Arc::make_mut(sharing).retain(|other| *other != organization);
        if sharing.is_empty() {
            self.sharing.remove(key);
        }
    }

    /// Entries that may be the same as this one, each with what speaks for it. Whether two are based in the same area, the
    /// caller knows.
    pub(super) fn like(
        &self,
        organization: OrganizationId,
        same_area: impl Fn(OrganizationId) -> bool,
    ) -> Vec<(OrganizationId, Vec<LikenessWhy>)> {
        let Some(marks) = self.marks.get(&organization) else {
            return Vec::new();
        };
        let mut shared: BTreeMap<OrganizationId, u8> = BTreeMap::new();
        for (key, counts) in marks.keys() {
            let sharing = self.sharing.get(key.as_str());
            let few = sharing.filter(|sharing| sharing.len() <= MOST_SHARING);
            for other in few.into_iter().flat_map(|few| few.iter()) {
                let so_far = shared.entry(*other).or_default();
                *so_far = so_far.saturating_add(counts);
            }
        }
        shared.remove(&organization);
        let enough = shared.into_iter().filter(|(_, shared)| *shared >= 2);
        enough
            .filter_map(|(other, _)| {
                let theirs = self.marks.get(&other)?;
                Some((other, marks.compare(theirs, same_area(other))?))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(name: &str, acronym: &str, website: &str) -> Marks {
        Marks::of(&Profile {
            names: BTreeMap::from([("en".to_owned(), name.to_owned())]),
            acronym: acronym.into(),
            website: website.into(),
            ..Profile::default()
        })
    }

    #[test]
    fn names_are_folded_over_case_accents_scripts_and_small_words() {
        assert_eq!(
            fold("The Fondation de l’Étoile, Inc."),
            ["fondation", "etoile"]
        );
        assert_eq!(fold("Фонд «Надежда»"), ["fond", "nadezhda"]);
        assert_eq!(fold("E.X.A.M."), ["exam"]);
    }

    #[test]
    fn what_speaks_for_two_being_one() {
        use LikenessWhy as W;
        let one = marks(
            "Example League against Trafficking",
            "ELAT",
            "https://elat.example",
        );
        let compare = |other: Marks, same_area| one.compare(&other, same_area);
        assert_eq!(
            compare(marks("EXAMPLE LEAGUE AGAINST TRAFFICKING", "", ""), false),
            Some(vec![W::SameName, W::SameAcronym])
        );
        assert_eq!(
            compare(marks("Example League Agianst Traficking", "", ""), true),
            Some(vec![W::SimilarName(88), W::SameAcronym, W::SameArea])
        );
        assert_eq!(
            compare(marks("Another name", "", "www.elat.example/about"), false),
            Some(vec![W::SameWebsite])
        );
        assert_eq!(
            compare(marks("Eastern Lake Association for Trees", "", ""), true),
            Some(vec![W::SameAcronym, W::SameArea])
        );
        assert_eq!(
            compare(marks("Eastern Lake Association for Trees", "", ""), false),
            None
        );
        assert_eq!(compare(marks("Example Bank", "", ""), true), None);
    }
}
