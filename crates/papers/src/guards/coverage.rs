//! Guard: what was said and no paragraph reflects.

use super::Guard;
use serde::Serialize;
use words::{Lang, Value, say_with};

/// A theme, or a kind of speakers, of the meeting beside the summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reflected<'a> {
    /// Its name in the language of the reader.
    pub name: &'a str,
    /// How many interventions and comments bear on it, or came from that kind.
    pub interventions: usize,
    /// How many paragraphs take it up, or rest on one of them.
    pub paragraphs: usize,
}

/// Something that was said and that no paragraph reflects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unreflected {
    /// Its name, as given.
    pub name: String,
    /// How many interventions and comments bear on it.
    pub interventions: usize,
}

/// What no paragraph reflects, what most was said on first; of as much, in the order given.
pub fn unreflected(all: &[Reflected<'_>]) -> Vec<Unreflected> {
    let left_out = all
        .iter()
        .filter(|one| one.interventions > 0 && one.paragraphs == 0);
    let mut found: Vec<Unreflected> = left_out
        .map(|one| Unreflected {
            name: one.name.to_owned(),
            interventions: one.interventions,
        })
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.interventions));
    found
}

impl Unreflected {
    /// Which guard found it.
    pub const fn guard(&self) -> Guard {
        Guard::Coverage
    }

    /// Its message.
    pub fn say(&self, lang: Lang) -> String {
        let values: [(&str, Value<'_>); 2] = [
            ("name", (&self.name).into()),
            ("interventions", self.interventions.into()),
        ];
        say_with(lang, "guard-found-unreflected", &values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(name: &str, interventions: usize, paragraphs: usize) -> Reflected<'_> {
        Reflected {
            name,
            interventions,
            paragraphs,
        }
    }

    #[test]
    fn what_was_said_and_left_out_comes_by_how_much_was_said() {
        let found = unreflected(&[
            theme("data", 2, 0),
            theme("victims", 7, 1),
            theme("ghost guns", 0, 0),
            theme("gender", 5, 0),
        ]);
        let names: Vec<_> = found.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["gender", "data"]);
        for lang in Lang::ALL {
            assert!(found[0].say(lang).contains("gender"), "{lang:?}");
        }
    }
}
