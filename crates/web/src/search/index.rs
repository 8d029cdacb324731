//! The index: every word of every document, with its places, in memory.
//!
//! One list of postings per word and language. A search runs once per language of the index, analysed as that language
//! is, and a document counts by its best language: so that a reader finds papers in their own words and in the
//! reader's words for the same thing, and nothing counts twice.

use super::document::{Document, Weight};
use super::terms::tokens;
use std::collections::{BTreeMap, HashMap};
use words::Lang;

/// Between two texts of a document, so that no phrase runs from one into the next.
const BREAK: u32 = 16;

/// Everything one reader may find.
#[derive(Debug, Default)]
pub(crate) struct Index {
    pub(super) documents: Vec<Document>,
    pub(super) languages: BTreeMap<&'static str, Vocabulary>,
    pub(super) postings: Vec<Vec<Posting>>,
    /// The places of all postings, one after the other.
    pub(super) places: Vec<u32>,
    /// The weighted length of each document.
    pub(super) lengths: Vec<f32>,
    pub(super) mean: f32,
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// From what words are found by to their postings.
    pub(super) terms: HashMap<Box<str>, u32>,
    /// From words as written to the same, in order, for the beginnings of words.
    pub(super) surfaces: BTreeMap<Box<str>, u32>,
}

/// A word in a document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Posting {
    pub(super) document: u32,
    first: u32,
    count: u32,
    /// How often, weighted.
    pub(super) weight: f32,
}

impl Index {
    /// Reads the documents.
    pub(crate) fn of(documents: Vec<Document>) -> Self {
        let mut index = Self::default();
        for (number, document) in documents.iter().enumerate() {
            let Ok(number) = u32::try_from(number) else {
                break;
            };
            index.read(number, document);
        }
        index.mean = match index.lengths.len() {
            0 => 1.0,
            count => (index.lengths.iter().sum::<f32>() / count as f32).max(1.0),
        };
        index.documents = documents;
        index
    }

    /// How many documents there are.
    pub(crate) fn len(&self) -> usize {
        self.documents.len()
    }

    fn read(&mut self, number: u32, document: &Document) {
        let mut found: HashMap<u32, (Vec<u32>, f32)> = HashMap::new();
        let (mut place, mut length) = (0_u32, 0.0);
        for words in &document.texts {
            let factor = words.weight.factor();
            for token in tokens(words.lang, &words.text) {
                let term = self.term(words.lang, token.term, token.surface);
                let (places, weight) = found.entry(term).or_default();
                places.push(place);
                *weight += factor;
                if words.weight == Weight::Text {
                    length += 1.0;
                }
                place = place.saturating_add(1);
            }
            place = place.saturating_add(BREAK);
        }
        self.lengths.push(length);
        let mut found: Vec<_> = found.into_iter().collect();
        found.sort_unstable_by_key(|(term, _)| *term);
        for (term, (places, weight)) in found {
            let (Ok(first), Ok(count)) = (
                u32::try_from(self.places.len()),
                u32::try_from(places.len()),
            ) else {
                continue;
            };
            self.places.extend(places);
            if let Some(postings) = self.postings.get_mut(term as usize) {
                postings.push(Posting {
                    document: number,
                    first,
                    count,
                    weight,
                });
            }
        }
    }

    fn term(&mut self, lang: Lang, term: String, surface: String) -> u32 {
        let vocabulary = self.languages.entry(lang.code()).or_default();
        let number = match vocabulary.terms.get(term.as_str()) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
                self.postings.push(Vec::new());
                vocabulary.terms.insert(term.into(), number);
                number
            }
        };
        if !vocabulary.surfaces.contains_key(surface.as_str()) {
            vocabulary.surfaces.insert(surface.into(), number);
        }
        number
    }

    /// The places of a word in a document.
    pub(super) fn places(&self, posting: &Posting) -> &[u32] {
        let first = posting.first as usize;
        self.places
            .get(first..first + posting.count as usize)
            .unwrap_or_default()
    }
}

impl Vocabulary {
    /// The words a beginning may grow to: at most `most`, the shortest way first as the alphabet has it.
    pub(super) fn growing(&self, beginning: &str, most: usize) -> Vec<u32> {
        if beginning.is_empty() {
            return Vec::new();
        }
        let from = (
            std::ops::Bound::Included(beginning),
            std::ops::Bound::Unbounded,
        );
        let mut found: Vec<u32> = self
            .surfaces
            .range::<str, _>(from)
            .take_while(|(surface, _)| surface.starts_with(beginning))
            .take(most)
            .map(|(_, term)| *term)
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}
