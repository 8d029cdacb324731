//! Guard: space in the text beside time in the room.

use super::Guard;
use serde::Serialize;
use words::{Lang, Value, say_with};

/// A theme with the time it took in the meeting and the space it has in the summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Space<'a> {
    /// Its name in the language of the reader.
    pub theme: &'a str,
    /// How long people spoke on it.
    pub seconds: u64,
    /// How many words are about it.
    pub words: u64,
}

/// A theme whose space and time are far apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lopsided {
    /// Its name, as given.
    pub theme: String,
    /// Its share of all time spoken, in hundredths, rounded.
    pub of_time: u64,
    /// Its share of all words, in hundredths, rounded.
    pub of_words: u64,
    /// How many hundredths the two may be apart.
    pub apart: u64,
}

/// The themes whose shares of time and of words are more than so many hundredths apart, the widest gap first.
///
/// Without time or without words there is nothing to compare. No rule says what is fair: the distance is the
/// secretariat's to declare, and a Chair may have good reasons for any.
pub fn lopsided(all: &[Space<'_>], apart: u64) -> Vec<Lopsided> {
    let seconds: u64 = sum(all.iter().map(|one| one.seconds));
    let words: u64 = sum(all.iter().map(|one| one.words));
    if seconds == 0 || words == 0 {
        return Vec::new();
    }
    let mut found: Vec<Lopsided> = all
        .iter()
        .map(|one| Lopsided {
            theme: one.theme.to_owned(),
            of_time: share(one.seconds, seconds),
            of_words: share(one.words, words),
            apart,
        })
        .filter(|one| one.gap() > apart)
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.gap()));
    found
}

fn sum(values: impl Iterator<Item = u64>) -> u64 {
    values.fold(0, u64::saturating_add)
}

/// Hundredths, rounded to the nearest.
fn share(part: u64, whole: u64) -> u64 {
    let (part, whole) = (u128::from(part), u128::from(whole).max(1));
    u64::try_from((part * 200 + whole) / (whole * 2)).unwrap_or(100)
}

impl Lopsided {
    /// Which guard found it.
    pub const fn guard(&self) -> Guard {
        Guard::Balance
    }

    /// Whether the text gives it more than the meeting did.
    pub const fn has_more_space(&self) -> bool {
        self.of_words > self.of_time
    }

    /// Its message.
    pub fn say(&self, lang: Lang) -> String {
        let values: [(&str, Value<'_>); 4] = [
            ("theme", (&self.theme).into()),
            ("time", self.of_time.into()),
            ("space", self.of_words.into()),
            ("apart", self.apart.into()),
        ];
        let key = if self.has_more_space() {
            "guard-found-more-space"
        } else {
            "guard-found-less-space"
        };
        say_with(lang, key, &values)
    }

    const fn gap(&self) -> u64 {
        self.of_time.abs_diff(self.of_words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn theme(theme: &str, seconds: u64, words: u64) -> Space<'_> {
        Space {
            theme,
            seconds,
            words,
        }
    }

    #[test]
    fn shares_far_apart_are_told_the_widest_first() {
        let all = [
            theme("victims", 600, 100),
            theme("data", 300, 500),
            theme("gender", 100, 400),
        ];
        let found = lopsided(&all, 20);
        let told: Vec<_> = found
            .iter()
            .map(|one| (one.theme.as_str(), one.of_time, one.of_words))
            .collect();
        assert_eq!(told, [("victims", 60, 10), ("gender", 10, 40)]);
        assert!(!found[0].has_more_space() && found[1].has_more_space());
        for lang in Lang::ALL {
            let said = found[0].say(lang);
            assert!(
                said.contains("60") && said.contains("20"),
                "{lang:?} {said}"
            );
        }
    }

    #[test]
    fn as_far_apart_as_is_allowed_is_allowed() {
        let all = [theme("victims", 600, 100), theme("data", 400, 900)];
        assert_eq!(lopsided(&all, 50), []);
        assert_eq!(lopsided(&all, 49).len(), 2);
    }

    #[test]
    fn nothing_is_compared_with_nothing() {
        assert_eq!(lopsided(&[], 0), []);
        assert_eq!(lopsided(&[theme("data", 0, 10)], 0), []);
        assert_eq!(lopsided(&[theme("data", 10, 0)], 0), []);
    }

    proptest! {
        #[test]
        fn any_numbers_give_shares(numbers in proptest::collection::vec((any::<u64>(), any::<u64>()), 0..6), apart in 0_u64..100) {
            let all: Vec<_> = numbers.iter().map(|&(time, words)| theme("t", time, words)).collect();
            for one in lopsided(&all, apart) {
                prop_assert!(one.of_time.abs_diff(one.of_words) > apart);
            }
        }
    }
}
