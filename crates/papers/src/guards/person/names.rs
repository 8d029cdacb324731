//! The names of those who took part, and where a text lets one through.

use super::super::finding::PersonNamed;
use super::super::folded::{Folded, folded, lowered};
use super::super::phrases::{Phrases, after, before};
use super::transliterated::latin;
use std::collections::HashSet;
use std::fmt;
use std::ops::Range;
use words::Lang;

/// Whose name it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameOf {
    /// A person who spoke, or sat on a panel.
    Participant,
    /// An organization.
    Organization,
}

/// The names that should not stand in a text, made once for a dialogue.
///
/// A person is found by the whole name and by the last one, an organization by its name and its acronym. `Debug` says how
/// many there are, never who.
pub struct Names {
    phrases: Phrases<Name>,
    /// Last names in Latin letters, to be compared with words in Cyrillic ones.
    latin: HashSet<String>,
    count: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Name {
    of: PersonNamed,
    /// A part of a name counts only with its capitals.
    part: bool,
}

/// More names than any dialogue has, and longer ones: a list from outside is cut here.
const MOST: usize = 5_000;
const LONGEST: usize = 300;
/// A shorter last name or acronym is too often a word.
const SHORTEST: usize = 3;

#[rustfmt::skip]
const RUSSIAN: [&str; 17] = [
    "", "а", "я", "у", "ю", "ым", "им", "ом", "ем", "е", "ой", "ей", "ую", "ого", "ому", "ы", "и",
];
const ARABIC: [&str; 6] = ["", "و", "ب", "ل", "ف", "ك"];

impl Names {
    /// From names as they were registered.
    pub fn new<'n>(names: impl IntoIterator<Item = (NameOf, &'n str)>) -> Self {
        let mut phrases: Vec<(String, Name)> = Vec::new();
        let mut latin_names = HashSet::new();
        let mut count = 0;
        for (of, name) in names.into_iter().take(MOST) {
            if name.len() > LONGEST {
                continue;
            }
            let name = folded(name.trim());
            if name.chars().count() < 2 {
                continue;
            }
            count += 1;
            match of {
                NameOf::Participant => {
                    phrases.extend(person(&name));
                    latin_names.extend(last_name(&name).and_then(|last| latin(&lowered(last))));
                }
                NameOf::Organization => phrases.extend(organization(&name)),
            }
        }
        // Whatever the language of the text, names are found as words; Chinese ones have no spaces around them.
        Self {
            phrases: Phrases::new(Lang::En, phrases),
            latin: latin_names,
            count,
        }
    }

    /// Where names stand, in the folded text; they may overlap.
    pub(super) fn find(
        &self,
        lang: Lang,
        text: &Folded,
        lowered: &Folded,
    ) -> Vec<(Range<usize>, PersonNamed)> {
        let words = lowered.as_str();
        let found = self.phrases.occurrences(words, |range, name| {
            let written = text.as_str().get(text.within(&lowered.origin(range)));
            fits(words, range, name)
                && (!name.part || written.is_some_and(|word| has_capitals(word, name.of)))
        });
        let mut all: Vec<(Range<usize>, PersonNamed)> = found
            .into_iter()
            .map(|(range, name)| {
                let end = range.end + after(words, range.end).len();
                let end = if is_chinese(words, &range) {
                    range.end
                } else {
                    end
                };
                (text.within(&lowered.origin(&(range.start..end))), name.of)
            })
            .collect();
        if lang == Lang::Ru {
            all.extend(self.in_cyrillic(text.as_str()));
        }
        all
    }

    /// Capitalized Cyrillic words that are a known last name in Latin letters, with or without the ending of a case.
    fn in_cyrillic(&self, text: &str) -> Vec<(Range<usize>, PersonNamed)> {
        let mut found = Vec::new();
        let mut at = 0;
        for word in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
            let bare = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
            let is_name = bare.starts_with(char::is_uppercase) && bare.chars().count() > SHORTEST;
            if is_name && self.knows_in_latin(&bare.to_lowercase()) {
                found.push((at..at + bare.len(), PersonNamed::Participant));
            }
            at += word.len();
        }
        found
    }

    fn knows_in_latin(&self, word: &str) -> bool {
        RUSSIAN.iter().any(|ending| {
            let stem = word.strip_suffix(ending);
            let stem = stem.filter(|stem| stem.chars().count() > SHORTEST);
            stem.and_then(latin)
                .is_some_and(|latin| self.latin.contains(&latin))
        })
    }
}

impl fmt::Debug for Names {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Names({})", self.count)
    }
}

/// Whether a range ends with a Chinese character, behind which no word ends.
fn is_chinese(text: &str, range: &Range<usize>) -> bool {
    let found = text.get(range.clone()).unwrap_or_default();
    found.ends_with(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}'))
}

/// Whether a name stands as a word, with what its script lets grow on it.
fn fits(text: &str, range: &Range<usize>, name: &Name) -> bool {
    let (before, after) = (before(text, range.start), after(text, range.end));
    let found = text.get(range.clone()).unwrap_or_default();
    match found.chars().next_back() {
        _ if is_chinese(text, range) => true,
        Some('а'..='я') if name.of == PersonNamed::Participant => {
            before.is_empty() && RUSSIAN.contains(&after)
        }
        Some('\u{620}'..='\u{6ff}') => after.is_empty() && ARABIC.contains(&before),
        _ => before.is_empty() && after.is_empty(),
    }
}

/// An acronym is all capitals, a last name has one; scripts without capitals have neither.
fn has_capitals(word: &str, of: PersonNamed) -> bool {
    let mut cased = word
        .chars()
        .filter(|letter| letter.is_uppercase() || letter.is_lowercase());
    match of {
        PersonNamed::Organization => cased.all(char::is_uppercase),
        _ => cased.next().is_none_or(char::is_uppercase),
    }
}

/// The whole name of a person, and the last one without the vowel that Russian cases change.
fn person(name: &str) -> Vec<(String, Name)> {
    let of = PersonNamed::Participant;
    let whole = |text: &str| {
        let name = Name { of, part: false };
        (stem(&lowered(text)), name)
    };
    let part = |text: &str| {
        let name = Name { of, part: true };
        (stem(&lowered(text)), name)
    };
    let mut all = vec![whole(name)];
    all.extend(last_name(name).map(part));
    all
}

/// What stays of a Cyrillic name in all cases.
fn stem(name: &str) -> String {
    let cut = ["ий", "ый", "ой", "ая", "а", "я", "ь", "й"];
    let found = cut.into_iter().find_map(|ending| name.strip_suffix(ending));
    let found =
        found.filter(|stem| stem.chars().rev().take_while(|c| *c != ' ').count() >= SHORTEST);
    found.unwrap_or(name).to_owned()
}

/// The last name: the words in capitals if others are not ("EXAMPLE Anna"), else the last word.
fn last_name(name: &str) -> Option<&str> {
    let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
    if words.len() < 2 {
        return None;
    }
    let shouted = |word: &&&str| {
        let letters = word.chars().filter(|letter| letter.is_alphabetic());
        let mut letters = letters.peekable();
        let long = word.chars().count() >= SHORTEST;
        long && letters.peek().is_some() && letters.all(char::is_uppercase)
    };
    let mut capitals = words.iter().filter(shouted);
    let all_shout = words.iter().filter(shouted).count() == words.len();
    let last = capitals.next_back().filter(|_| !all_shout);
    let last = last.or_else(|| words.last())?;
    (last.chars().count() >= SHORTEST).then_some(*last)
}

/// The name of an organization with and without its bracket, what stands in the bracket, and its initials.
fn organization(name: &str) -> Vec<(String, Name)> {
    let of = PersonNamed::Organization;
    let whole = |text: &str| (lowered(text), Name { of, part: false });
    let part = |text: &str| (lowered(text), Name { of, part: true });
    let mut all = vec![whole(name)];
    let mut bare = name;
    if let Some((before, bracket)) = name.split_once(" (") {
        bare = before;
        all.push(whole(before));
        let inside = bracket.split(')').next().unwrap_or_default();
        if is_acronym(inside) {
            all.push(part(inside));
        }
    }
    let initials: String = bare
        .split([' ', '-'])
        .filter_map(|word| word.chars().next())
        .filter(|letter| letter.is_uppercase())
        .collect();
    if is_acronym(&initials) {
        all.push(part(&initials));
    }
    all
}

fn is_acronym(text: &str) -> bool {
    let capitals = text.chars().filter(|letter| letter.is_uppercase()).count();
    capitals >= SHORTEST && text.len() <= 20 && !text.contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told<'t>(names: &Names, lang: Lang, text: &'t str) -> Vec<&'t str> {
        let cased = Folded::of(text);
        let mut found: Vec<_> = names
            .find(lang, &cased, &cased.lowered())
            .into_iter()
            .map(|(range, _)| &text[cased.origin(&range)])
            .collect();
        found.dedup();
        found
    }

    #[test]
    fn a_person_is_found_by_the_last_name_with_its_capital() {
        let names = Names::new([(NameOf::Participant, "Anna Nobódy")]);
        assert_eq!(told(&names, Lang::En, "as Nobody said"), ["Nobody"]);
        assert_eq!(told(&names, Lang::En, "nobody said so"), Vec::<&str>::new());
        assert_eq!(
            told(&names, Lang::En, "ANNA NOBODY said"),
            ["ANNA NOBODY", "NOBODY"]
        );
    }

    #[test]
    fn last_names_in_capitals_may_come_first() {
        assert_eq!(last_name("EXAMPLE Anna"), Some("EXAMPLE"));
        assert_eq!(last_name("ANNA EXAMPLE"), Some("EXAMPLE"));
        assert_eq!(last_name("Anna"), None);
    }

    #[test]
    fn an_organization_is_found_by_its_initials() {
        let names = Names::new([
            (NameOf::Organization, "Example Network for Quiet Seas"),
            (NameOf::Organization, "Institute of Nowhere (InNow-X)"),
        ]);
        for (text, found) in [
            ("the ENQS said", vec!["ENQS"]),
            ("the enqs said", vec![]),
            (
                "Example network for quiet seas",
                vec!["Example network for quiet seas"],
            ),
            ("the Institute of Nowhere", vec!["Institute of Nowhere"]),
        ] {
            assert_eq!(told(&names, Lang::En, text), found, "{text}");
        }
    }

    #[test]
    fn russian_cases_and_latin_letters_hide_nobody() {
        let names = Names::new([
            (NameOf::Participant, "Иван Никтохин"),
            (NameOf::Participant, "Piotr Nigdeyev"),
        ]);
        let text = "слова Никтохина, сказанные с Нигдеевым";
        let mut found = told(&names, Lang::Ru, text);
        found.sort_unstable();
        found.dedup();
        assert_eq!(found, ["Нигдеевым", "Никтохина"]);
    }

    #[test]
    fn arabic_and_chinese_names_are_found_inside_words() {
        let names = Names::new([
            (NameOf::Participant, "فلان العلاني"),
            (NameOf::Participant, "无名氏"),
        ]);
        assert_eq!(
            told(&names, Lang::Ar, "وقال فلان العلاني"),
            ["فلان العلاني", "العلاني"]
        );
        assert_eq!(told(&names, Lang::Ar, "ولالعلاني"), Vec::<&str>::new());
        assert_eq!(told(&names, Lang::Zh, "感谢无名氏的发言"), ["无名氏"]);
    }

    #[test]
    fn nobody_is_told_by_debug() {
        let names = Names::new([(NameOf::Participant, "Anna Nobody")]);
        assert_eq!(format!("{names:?}"), "Names(1)");
    }
}
