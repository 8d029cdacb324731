//! Values of the record in a draft: written as names, printed as they are today.
//!
//! A count that stands in a text as a name cannot be forgotten when the record changes. How it is printed follows from
//! its place: in English a sentence begins with a word (rule N3), a count of participants in the house form is a word
//! with its figure (N4), inside brackets it is a figure, and under the strict profile words and figures follow rules N1,
//! N2 and N5. The other languages print figures, as their papers do.

use super::markup::{Piece, What};
use super::sentences::begins_here;
use crate::rules::NumberProfile;
use mechanism::summary::Values;
use serde::{Deserialize, Serialize};
use words::{Lang, capitalized, dates, numbers};

/// A value of the record that a draft can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Live {
    /// Non-governmental organizations that attended.
    Ngo,
    /// Other relevant stakeholders that attended.
    Other,
    /// Of which from academia.
    Academia,
    /// Of which from the private sector.
    PrivateSector,
    /// Written comments posted.
    Comments,
    /// Who took the floor.
    Speakers,
    /// The day of the dialogue.
    Date,
    /// Its ordinal in its year.
    Ordinal,
}

impl Live {
    /// Every value.
    pub const ALL: [Self; 8] = [
        Self::Ngo,
        Self::Other,
        Self::Academia,
        Self::PrivateSector,
        Self::Comments,
        Self::Speakers,
        Self::Date,
        Self::Ordinal,
    ];

    /// Its name in braces.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ngo => "ngo",
            Self::Other => "other",
            Self::Academia => "academia",
            Self::PrivateSector => "private-sector",
            Self::Comments => "comments",
            Self::Speakers => "speakers",
            Self::Date => "date",
            Self::Ordinal => "ordinal",
        }
    }

    /// The value of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|live| live.name() == name)
    }

    /// Its count among what the record says; a day and an ordinal are none.
    pub const fn count(self, values: &Values) -> Option<u32> {
        match self {
            Self::Ngo => values.ngo,
            Self::Other => values.other,
            Self::Academia => values.academia,
            Self::PrivateSector => values.private_sector,
            Self::Comments => values.comments,
            Self::Speakers => values.speakers,
            Self::Date | Self::Ordinal => None,
        }
    }

    /// Counts of those who took part: the house form pairs word and figure for them (rule N4).
    const fn counts_participants(self) -> bool {
        matches!(
            self,
            Self::Ngo | Self::Other | Self::Academia | Self::PrivateSector
        )
    }
}

/// How the values of one text are printed.
pub(super) struct Printing<'a> {
    pub(super) language: Lang,
    pub(super) numbers: NumberProfile,
    pub(super) values: &'a Values,
    /// Whether a count of participants in the text has two figures (rule N5).
    in_figures: bool,
}

impl<'a> Printing<'a> {
    pub(super) fn new(
        language: Lang,
        numbers: NumberProfile,
        values: &'a Values,
        pieces: &[Piece],
    ) -> Self {
        let in_figures = pieces.iter().any(|piece| {
            matches!(piece.what, What::Live(live) if live.counts_participants() && live.count(values) >= Some(10))
        });
        Self {
            language,
            numbers,
            values,
            in_figures,
        }
    }

    /// A value behind what was printed so far; `None` where the record does not hold it.
    pub(super) fn say(&self, live: Live, before: &str) -> Option<String> {
        let begins = begins_here(self.language, before);
        match live {
            Live::Date => Some(dates::long(self.language, self.values.date?)),
            Live::Ordinal => {
                let word = numbers::dialogue_ordinal(self.language, self.values.ordinal?.into());
                Some(if begins { capitalized(&word) } else { word })
            }
            _ => Some(self.number(live, live.count(self.values)?.into(), before, begins)),
        }
    }

    fn number(&self, live: Live, value: u64, before: &str, begins: bool) -> String {
        let figure = numbers::figure(self.language, value);
        if self.language != Lang::En {
            return figure;
        }
        let word = numbers::cardinal(value);
        let word = if begins { capitalized(&word) } else { word };
        let house = self.numbers == NumberProfile::House;
        match (live.counts_participants(), in_brackets(before)) {
            (true, true) if house => figure,
            (true, false) if house => format!("{word} ({figure})"),
            (true, _) if self.in_figures && !begins => figure,
            _ if begins || value < 10 => word,
            _ => figure,
        }
    }
}

/// Whether a bracket was opened and not closed.
fn in_brackets(before: &str) -> bool {
    let last = before.rfind(['(', ')', '（', '）']);
    last.is_some_and(|at| before[at..].starts_with(['(', '（']))
}

#[cfg(test)]
mod tests {
    use super::super::markup::read;
    use super::*;
    use jiff::civil::date;

    const VALUES: Values = Values {
        ngo: Some(32),
        other: Some(9),
        academia: Some(7),
        private_sector: Some(2),
        comments: Some(4),
        speakers: Some(21),
        date: Some(date(2099, 5, 6)),
        ordinal: Some(1),
    };

    fn said(language: Lang, numbers: NumberProfile, text: &str) -> String {
        let pieces = read(text).pieces;
        let printing = Printing::new(language, numbers, &VALUES, &pieces);
        pieces
            .into_iter()
            .fold(String::new(), |so_far, piece| match piece.what {
                What::Words(words) => so_far + &words,
                What::Live(live) => {
                    let said = printing.say(live, &so_far);
                    so_far + &said.unwrap_or_default()
                }
                _ => so_far,
            })
    }

    const COUNTS: &str = "{ngo} organizations and {other} others ({academia} and {private-sector}) came. {comments} of {comments} comments; {speakers} spoke. {speakers} spoke.";

    #[test]
    fn english_counts_follow_the_profile() {
        assert_eq!(
            said(Lang::En, NumberProfile::House, COUNTS),
            "Thirty-two (32) organizations and nine (9) others (7 and 2) came. Four of four comments; 21 spoke. Twenty-one spoke."
        );
        assert_eq!(
            said(Lang::En, NumberProfile::Strict, COUNTS),
            "Thirty-two organizations and 9 others (7 and 2) came. Four of four comments; 21 spoke. Twenty-one spoke."
        );
    }

    #[test]
    fn other_languages_print_figures() {
        for lang in [Lang::Ar, Lang::Es, Lang::Fr, Lang::Ru, Lang::Zh] {
            let said = said(lang, NumberProfile::House, "{ngo} ({academia})");
            assert_eq!(said, "32 (7)", "{lang:?}");
        }
    }

    #[test]
    fn day_and_ordinal_are_those_of_the_language() {
        let text = "{date}: {ordinal}. {ordinal}";
        assert_eq!(
            said(Lang::En, NumberProfile::House, text),
            "6\u{a0}May 2099: first. First"
        );
        assert!(said(Lang::Zh, NumberProfile::House, text).starts_with("2099年5月6日"));
    }

    #[test]
    fn what_the_record_does_not_hold_is_not_said() {
        let values = Values::default();
        let printing = Printing::new(Lang::En, NumberProfile::House, &values, &[]);
        for live in Live::ALL {
            assert_eq!(printing.say(live, ""), None);
            assert_eq!(Live::from_name(live.name()), Some(live));
        }
    }
}
