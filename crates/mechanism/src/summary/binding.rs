//! What the sentences of a paragraph rest on.
//!
//! A binding names a sentence by its words. While the words stand in the paragraph it holds; when they are written anew the
//! binding follows the sentence most like them, and where none is like them it stays with the paragraph, loose, until a
//! person says where it belongs. Nothing is bound in silence to what somebody else wrote.

use crate::{CommentRef, NoteId, Refusal, written};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most bindings of one paragraph, and pieces of evidence in one binding.
const MOST_BINDINGS: usize = 100;
const MOST_EVIDENCE: usize = 400;
/// Of how many hundredths of their words two sentences must be the same for one to follow the other.
const LIKE: usize = 50;

/// What a sentence can rest on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// A note of an intervention.
    Note(NoteId),
    /// A written comment.
    Comment(CommentRef),
}

/// A sentence and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Binding {
    /// The sentence as it stands in the paragraph; what does not stand there is loose.
    pub sentence: String,
    /// What it rests on.
    pub on: Vec<Evidence>,
}

/// What the vault holds for a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Bindings(pub Vec<Binding>);

impl Bindings {
    /// Each sentence once and each piece of evidence once; a sentence that rests on nothing is none.
    pub(super) fn tidied(bindings: &[Binding]) -> Self {
        let mut tidy: Vec<Binding> = Vec::new();
        for binding in bindings {
            let sentence = binding.sentence.trim();
            let at = tidy.iter().position(|known| known.sentence == sentence);
            let at = at.unwrap_or_else(|| {
                tidy.push(Binding {
                    sentence: sentence.to_owned(),
                    on: Vec::new(),
                });
                tidy.len() - 1
            });
            for piece in &binding.on {
                if !tidy[at].on.contains(piece) {
                    tidy[at].on.push(piece.clone());
                }
            }
        }
        tidy.retain(|binding| !binding.on.is_empty());
        Self(tidy)
    }

    /// Refuses what is endless.
    pub(super) fn sound(&self) -> Result<(), Refusal> {
        let pieces = self.0.iter().map(|binding| binding.on.len()).max();
        if self.0.len() > MOST_BINDINGS || pieces.unwrap_or(0) > MOST_EVIDENCE {
            return Err(Refusal::new("refused-too-many-bindings").with("most", MOST_EVIDENCE));
        }
        self.0.iter().try_for_each(|binding| {
            written::text("sentence", &binding.sentence, super::LONGEST_PARAGRAPH)
        })
    }

    /// Everything the paragraph rests on, each once.
    pub fn evidence(&self) -> BTreeSet<&Evidence> {
        self.0.iter().flat_map(|binding| &binding.on).collect()
    }

    /// The bindings when the text becomes another: those whose sentences still stand stay, the others follow the line of the
    /// new text most like them that is not bound to the same words already.
    #[must_use]
    pub(super) fn carried(&self, text: &str) -> Self {
        let lines = pieces(text);
        let followed: Vec<Binding> = self
            .0
            .iter()
            .map(|binding| match text.contains(&binding.sentence) {
                true => binding.clone(),
                false => Binding {
                    sentence: most_like(&binding.sentence, &lines)
                        .unwrap_or(&binding.sentence)
                        .to_owned(),
                    on: binding.on.clone(),
                },
            })
            .collect();
        Self::tidied(&followed)
    }
}

/// A text cut where a sentence can end: a mark and a space behind it, a Chinese or Arabic mark, a new line. Finer than
/// sentences is no harm here: a binding that follows to a piece of one is shown there and can be moved.
fn pieces(text: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut behind = text.char_indices().peekable();
    while let Some((at, mark)) = behind.next() {
        let next = behind.peek().map(|(_, next)| *next);
        let spaced = next.is_none_or(char::is_whitespace);
        let ends = matches!(mark, '。' | '！' | '？' | '\n')
            || (matches!(mark, '.' | '!' | '?' | '؟' | '؛') && spaced);
        if ends {
            cuts.push(at + mark.len_utf8());
        }
    }
    cuts.push(text.len());
    cuts.windows(2)
        .map(|cut| text[cut[0]..cut[1]].trim())
        .filter(|piece| !piece.is_empty())
        .collect()
}

/// The piece that shares most words with a sentence, if it shares enough; of two alike the first.
fn most_like<'t>(sentence: &str, pieces: &[&'t str]) -> Option<&'t str> {
    let words = words_of(sentence);
    let alike = |piece: &&'t str| {
        let others = words_of(piece);
        let shared = words.intersection(&others).count();
        let all = words.len().max(others.len()).max(1);
        shared * 100 / all
    };
    let scored = pieces.iter().map(|piece| (alike(piece), *piece));
    let best = scored.fold(None, |best: Option<(usize, &str)>, one| match best {
        Some(before) if before.0 >= one.0 => Some(before),
        _ => Some(one),
    });
    best.filter(|(likeness, _)| *likeness >= LIKE)
        .map(|(_, piece)| piece)
}

/// Words, or pairs of characters where a script has no spaces.
fn words_of(text: &str) -> BTreeSet<String> {
    let lowered = text.to_lowercase();
    let plain = |c: char| !c.is_alphanumeric();
    lowered
        .split(plain)
        .filter(|word| !word.is_empty())
        .flat_map(|word| match word.is_ascii() || !word.chars().any(is_han) {
            true => vec![word.to_owned()],
            false => {
                let characters: Vec<char> = word.chars().collect();
                let pairs = characters.windows(2).map(|pair| pair.iter().collect());
                pairs.collect()
            }
        })
        .collect()
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Seed;
    use proptest::prelude::*;

    fn note(number: u8) -> Evidence {
        Evidence::Note(NoteId::drawn(&Seed([number; 32]), 0))
    }

    fn bound(sentence: &str, on: &[u8]) -> Binding {
        Binding {
            sentence: sentence.to_owned(),
            on: on.iter().copied().map(note).collect(),
        }
    }

    #[test]
    fn a_binding_follows_its_sentence_through_small_changes_and_not_to_another() {
        let before = Bindings(vec![
            bound("Several speakers asked for longer dialogues.", &[1, 2]),
            bound("One speaker offered training.", &[3]),
        ]);
        let after = before.carried(
            "Some speakers asked for longer dialogues. The Chair thanked everybody for their time.",
        );
        assert_eq!(
            after.0[0].sentence,
            "Some speakers asked for longer dialogues."
        );
        assert_eq!(after.0[0].on, before.0[0].on);
        assert_eq!(after.0[1], before.0[1], "loose, with the words it had");
    }

    #[test]
    fn a_binding_follows_in_chinese_and_arabic() {
        let chinese = Bindings(vec![bound("若干发言者要求延长对话。", &[1])]);
        let carried = chinese.carried("一些发言者要求延长对话。主席致谢。");
        assert_eq!(carried.0[0].sentence, "一些发言者要求延长对话。");
        let arabic = Bindings(vec![bound("طلب عدة متكلمين حوارات أطول.", &[1])]);
        let carried = arabic.carried("طلب بعض المتكلمين حوارات أطول. شكر الرئيس الجميع.");
        assert_eq!(carried.0.len(), 1);
    }

    #[test]
    fn a_sentence_and_its_evidence_stand_once() {
        let tidy = Bindings::tidied(&[
            bound("One.", &[1, 1]),
            bound(" One. ", &[2]),
            bound("Two.", &[]),
        ]);
        assert_eq!(tidy.0, [bound("One.", &[1, 2])]);
    }

    proptest! {
        #[test]
        fn no_evidence_is_ever_lost_by_writing_anew(sentences in proptest::collection::vec("[a-c .。!]{1,20}", 1..5), text in "[a-c .。!\\n]{0,60}") {
            let all: Vec<Binding> = sentences.iter().enumerate().map(|(at, one)| bound(one, &[u8::try_from(at).unwrap()])).collect();
            let before = Bindings::tidied(&all);
            let after = before.carried(&text);
            prop_assert_eq!(before.evidence(), after.evidence());
        }
    }
}
