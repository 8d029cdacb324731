//! How many took part, in the house form or as the Editorial Manual has it.

use crate::compose::voice::{Voice, yes};
use crate::rules::NumberProfile;
use mechanism::conference::{NoteCounts, NoteEntry};
use words::{Value, capitalized, numbers};

impl Voice<'_> {
    pub(super) fn counts(&self, entry: &NoteEntry) -> String {
        let Some(counts) = entry.counts else {
            return self.agreed.say("note-counts-unknown", &[]);
        };
        let joint = entry.dialogue.is_joint();
        match self.numbers {
            NumberProfile::House => self.agreed.say("note-counts", &self.house(counts, joint)),
            NumberProfile::Strict => self
                .agreed
                .say("note-counts-strict", &self.strict(counts, joint)),
        }
    }

    fn house(&self, counts: NoteCounts, joint: bool) -> Vec<(&'static str, Value<'static>)> {
        let cardinal = |n: u32| self.cardinal(n.into());
        vec![
            ("ngo", counts.ngo.into()),
            ("ngo_words", cardinal(counts.ngo).into()),
            (
                "ngo_words_capital",
                capitalized(&cardinal(counts.ngo)).into(),
            ),
            ("other", counts.other.into()),
            ("other_words", cardinal(counts.other).into()),
            (
                "other_words_capital",
                capitalized(&cardinal(counts.other)).into(),
            ),
            ("academia", counts.academia.into()),
            ("academia_words", cardinal(counts.academia).into()),
            ("private_sector", counts.private_sector.into()),
            (
                "private_sector_words",
                cardinal(counts.private_sector).into(),
            ),
            ("joint", yes(joint)),
        ]
    }

    /// Numbers of one kind in a sentence take the form the highest requires (rules N1, N2, N5).
    fn strict(&self, counts: NoteCounts, joint: bool) -> Vec<(&'static str, Value<'static>)> {
        let all = [
            counts.ngo,
            counts.other,
            counts.academia,
            counts.private_sector,
        ];
        let in_figures = all.iter().any(|n| *n >= 10);
        let text = |n: u32| {
            if in_figures {
                numbers::figure(self.lang, n.into())
            } else {
                self.cardinal(n.into())
            }
        };
        vec![
            ("ngo", counts.ngo.into()),
            ("ngo_text", text(counts.ngo).into()),
            (
                "ngo_text_capital",
                capitalized(&self.cardinal(counts.ngo.into())).into(),
            ),
            ("other", counts.other.into()),
            ("other_text", text(counts.other).into()),
            ("academia", counts.academia.into()),
            ("academia_text", text(counts.academia).into()),
            ("private_sector", counts.private_sector.into()),
            ("private_sector_text", text(counts.private_sector).into()),
            ("joint", yes(joint)),
        ]
    }
}
