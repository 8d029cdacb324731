//! How alike two names are, and why: deterministic, and said in words a screener can check by eye.
//!
//! Names are folded as those of organizations are (case, accents, script, punctuation, small words). What transliteration
//! leaves open is compared by consonants: one name is written Muhammad, Mohamed and, folded from Arabic, mhmd.

use crate::organizations::{fold, letters};
use strsim::osa_distance;

/// From this likeness of a hundred on, somebody has to look. Two of three long words in common stay below it, because
/// organizations share words like these by the dozen; a slip of the pen or another spelling in one of two words does not.
pub const SHOWN_FROM: u8 = 80;

/// Words of a name that are looked at.
const MOST_WORDS: usize = 16;
/// Two words that are less alike than this, of a hundred, are different words.
const SAME_WORD_FROM: u32 = 75;
/// Two words with the same consonants.
const SAME_SOUNDS: u32 = 90;

/// What speaks for two names being one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NameWhy {
    /// The same, but for case, accents, script, punctuation and spaces.
    SameName,
    /// The same words in another order.
    SameWords,
    /// All words of the shorter name stand in the longer.
    AllWords,
    /// The same consonants: perhaps one name in two spellings.
    SameConsonants,
    /// Similar, word by word.
    Similar,
}

impl NameWhy {
    /// As in keys of words: `listed-why-same-name`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SameName => "same-name",
            Self::SameWords => "same-words",
            Self::AllWords => "all-words",
            Self::SameConsonants => "same-consonants",
            Self::Similar => "similar",
        }
    }
}

/// A word of a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    letters: String,
    sounds: String,
}

/// A name taken apart for comparing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Taken {
    words: Vec<Word>,
    joined: String,
    sounds: String,
}

impl Taken {
    pub(super) fn of(name: &str) -> Self {
        let plain = without_breaks(name);
        let mut words = fold(&plain);
        if words.is_empty() {
            // Nothing but small words: then they are the name.
            words = letters(&plain);
        }
        words.truncate(MOST_WORDS);
        let joined = words.concat();
        Self {
            sounds: sounds(&joined),
            words: words
                .into_iter()
                .map(|letters| Word {
                    sounds: sounds(&letters),
                    letters,
                })
                .collect(),
            joined,
        }
    }

    /// Whether there is anything to compare: an initial alone tells nobody.
    pub(super) fn is_empty(&self) -> bool {
        self.joined.len() < 2
    }

    /// The marks of each word, one of which a name that is alike shares for half of its words at least.
    pub(super) fn marks(&self) -> impl Iterator<Item = Vec<String>> + '_ {
        self.words.iter().map(|word| {
            let begins = word.letters.get(..4).unwrap_or(&word.letters);
            let mut marks = vec![format!("b{begins}")];
            if word.sounds.len() >= 2 {
                marks.push(format!("s{}", word.sounds));
            }
            marks
        })
    }

    /// The marks of the whole name.
    pub(super) fn whole(&self) -> Vec<String> {
        let mut whole = vec![format!("w{}", self.joined)];
        if self.sounds.len() >= 4 {
            whole.push(format!("c{}", self.sounds));
        }
        whole
    }

    /// How many of the words must share a mark before it is worth comparing.
    pub(super) fn half(&self, other: &Self) -> usize {
        self.words.len().min(other.words.len()).div_ceil(2)
    }
}

/// How alike two names are; `None`: not enough for anybody to look at.
pub(super) fn compare(ours: &Taken, theirs: &Taken) -> Option<(NameWhy, u8)> {
    if ours.is_empty() || theirs.is_empty() {
        return None;
    }
    if ours.joined == theirs.joined {
        return Some((NameWhy::SameName, 100));
    }
    let sorted = |name: &Taken| {
        let mut words: Vec<&str> = name.words.iter().map(|word| &*word.letters).collect();
        words.sort_unstable();
        words.concat()
    };
    if ours.words.len() == theirs.words.len() && sorted(ours) == sorted(theirs) {
        return Some((NameWhy::SameWords, 98));
    }
    if ours.sounds.len() >= 4 && ours.sounds == theirs.sounds {
        return Some((NameWhy::SameConsonants, 92));
    }
    let (short, long) = match ours.words.len() <= theirs.words.len() {
        true => (ours, theirs),
        false => (theirs, ours),
    };
    let Aligned {
        least,
        of_short,
        of_long,
    } = align(short, long);
    // A name of one word inside a longer one says little; of several words, that all of them are there says much.
    let percent = match short.words.len() {
        1 => of_short.min(of_long),
        _ => (4 * of_short + of_long) / 5,
    };
    let why = match (least, short.words.len() == long.words.len()) {
        (100, _) => NameWhy::AllWords,
        (SAME_SOUNDS.., true) => NameWhy::SameConsonants,
        _ => NameWhy::Similar,
    };
    let percent = u8::try_from(percent).unwrap_or(100);
    (percent >= SHOWN_FROM).then_some((why, percent))
}

/// How well the words of two names go together.
struct Aligned {
    /// The least of all words of the shorter name.
    least: u32,
    /// How much of the shorter name is found in the longer, and the other way round; of a hundred.
    of_short: u32,
    of_long: u32,
}

fn align(short: &Taken, long: &Taken) -> Aligned {
    let mut free: Vec<&Word> = long.words.iter().collect();
    let (mut found, mut least) = (0, 100);
    for word in &short.words {
        let best = free
            .iter()
            .enumerate()
            .map(|(place, other)| (alike(word, other), std::cmp::Reverse(place)))
            .max();
        let percent = match best {
            Some((percent, std::cmp::Reverse(place))) if percent > 0 => {
                free.remove(place);
                percent
            }
            _ => 0,
        };
        found += percent * weight(word);
        least = least.min(percent);
    }
    let whole = |name: &Taken| name.words.iter().map(weight).sum::<u32>().max(1);
    Aligned {
        least,
        of_short: found / whole(short),
        of_long: (found / whole(long)).min(100),
    }
}

/// How much a word counts: particles little, long words no more than others.
fn weight(word: &Word) -> u32 {
    match word.letters.len() {
        ..=2 => 2,
        3 | 4 => 4,
        5 => 5,
        _ => 6,
    }
}

/// How alike two words are, of a hundred; 0: they are different words.
fn alike(one: &Word, other: &Word) -> u32 {
    if one.letters == other.letters {
        return 100;
    }
    if one.sounds.len() >= 2 && one.sounds == other.sounds {
        return SAME_SOUNDS;
    }
    let (a, b) = (one.letters.len(), other.letters.len());
    let longer = a.max(b);
    // Cheap first: where lengths differ by more than a quarter, no spelling brings them together.
    if a.min(b) < 4 || a.abs_diff(b) * 4 > longer {
        return 0;
    }
    let slips = osa_distance(&one.letters, &other.letters).min(longer);
    let percent = u32::try_from(100 - 100 * slips / longer).unwrap_or(0);
    match percent >= SAME_WORD_FROM {
        // A spelling that is only similar never counts as much as the same consonants.
        true => percent.min(SAME_SOUNDS - 1),
        false => 0,
    }
}

/// Without the signs that stand for a catch of the breath, at which a folded name would fall in two.
fn without_breaks(name: &str) -> String {
    name.chars()
        .filter_map(|c| match c {
            'ع' | 'ء' | 'ʿ' | 'ʾ' | 'ʻ' | 'ʼ' | '`' => None,
            'أ' | 'إ' | 'آ' => Some('ا'),
            'ؤ' => Some('و'),
            'ئ' => Some('ي'),
            c => Some(c),
        })
        .collect()
}

/// The consonants of a word, without what transliterations differ in.
fn sounds(word: &str) -> String {
    let mut sounds = String::with_capacity(word.len());
    let mut before = ' ';
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let next_is_h = letters.peek() == Some(&'h');
        let sound = match letter {
            'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'y' => None,
            'h' if matches!(before, 'c' | 'd' | 'g' | 'k' | 'p' | 's' | 't' | 'z') => None,
            'h' if letters.peek().is_none() => None,
            'p' if next_is_h => Some('f'),
            'c' | 'q' => Some('k'),
            'j' => Some('g'),
            letter => Some(letter),
        };
        before = letter;
        if let Some(sound) = sound
            && !sounds.ends_with(sound)
        {
            sounds.push(sound);
        }
    }
    sounds
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(ours: &str, theirs: &str) -> Option<NameWhy> {
        let both = compare(&Taken::of(ours), &Taken::of(theirs));
        let turned = compare(&Taken::of(theirs), &Taken::of(ours));
        assert_eq!(both, turned, "{ours} and {theirs}");
        both.map(|(why, _)| why)
    }

    #[test]
    fn one_name_in_several_guises() {
        use NameWhy as W;
        for (ours, theirs, expected) in [
            ("Fictitious Relief", "FICTITIOUS RELIEF", W::SameName),
            ("Fondation de l’Étoile", "fondation etoile", W::SameName),
            ("Фонд «Надежда»", "FOND NADEZHDA", W::SameName),
            ("Abdul-Wahm al Khayali", "Abdul Wahm Alkhayali", W::SameName),
            ("Khayali Wahm", "WAHM KHAYALI", W::SameWords),
            ("Wahm Samir Khayali", "Wahm Khayali", W::AllWords),
            ("Muhammad Khayali", "Mohamed Khayaly", W::SameConsonants),
            ("محمد خيالي", "Mohammed KHAYALI", W::SameConsonants),
            ("Abd al-Rahman Wahm", "Abdulrahman Wahm", W::SameConsonants),
            ("عبد الرحمن وهم", "Abdul Rahman Wahm", W::SameConsonants),
            (
                "Inventado Ficticio",
                "Inventada Ficticia",
                W::SameConsonants,
            ),
            ("Fictitious Relief", "Fictitous Relief", W::SameConsonants),
            ("Erfundener Bergverein", "Erfundener Bergvetein", W::Similar),
        ] {
            assert_eq!(why(ours, theirs), Some(expected), "{ours} and {theirs}");
        }
    }

    #[test]
    fn what_many_names_have_in_common_is_not_shown() {
        for (ours, theirs) in [
            ("Fictitious Women Relief", "Fictitious Youth Relief"),
            ("Mohamed Khayali", "Mohamed Inventado"),
            ("Wahm", "Wahm Samir Khayali"),
            ("Example League against Trafficking", "Example Bank"),
            ("Al Wahm", "Al Nur"),
            ("", "Wahm"),
            ("X", "X"),
            ("!!!", "???"),
        ] {
            assert_eq!(why(ours, theirs), None, "{ours} and {theirs}");
        }
    }
}
