//! The index: every word of every document, with its places, in memory.
//!
//! One list of postings per word and language. A search runs once per language of the index, analysed as that language
//! is, and a document counts by its best language: so that a reader finds papers in their own words and in the
//! reader's words for the same thing, and nothing counts twice.

use super::document::{Document, Weight};
use super::hits::{Hit, before};
use super::shelves::Shelves;
use super::terms::tokens;
use std::collections::{BTreeMap, HashMap};
use words::Lang;

/// How fast more of the same word stops mattering, and how much length matters: the values of the literature for BM25.
const K1: f32 = 1.2;
const B: f32 = 0.75;

/// Between two texts of a document, so that no phrase runs from one into the next.
const BREAK: u32 = 16;

/// Everything one reader may find.
#[derive(Debug, Default)]
pub(crate) struct Index {
    pub(super) documents: Vec<Document>,
    pub(super) languages: BTreeMap<&'static str, Vocabulary>,
    postings: Vec<Postings>,
    /// The places of all postings, one after the other.
    places: Vec<u32>,
    /// What each document's length sets against the weight of its words.
    lengths: Vec<f32>,
    pub(super) shelves: Shelves,
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// From what words are found by to their postings.
    pub(super) terms: HashMap<Box<str>, u32>,
    /// From words as written to the same, in order, for the beginnings of words.
    pub(super) surfaces: BTreeMap<Box<str>, u32>,
}

/// The documents that have a word, in order, and where each has it: apart, because most searches ask only which.
#[derive(Debug, Default)]
struct Postings {
    hits: Vec<Hit>,
    stretches: Vec<Stretch>,
}

/// Goes through the documents that have a word, in their order, to where each has it.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    hits: &'a [Hit],
    stretches: &'a [Stretch],
    places: &'a [u32],
}

/// A stretch of the places.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    first: u32,
    count: u32,
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
        let mean = match index.lengths.len() {
            0 => 1.0,
            count => (index.lengths.iter().sum::<f32>() / count as f32).max(1.0),
        };
        for length in &mut index.lengths {
            *length = K1 * (1.0 - B + B * *length / mean);
        }
        index.shelves = Shelves::of(&documents);
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
                postings.hits.push(Hit {
                    document: number,
                    weight,
                });
                postings.stretches.push(Stretch { first, count });
            }
        }
    }

    fn term(&mut self, lang: Lang, term: String, surface: String) -> u32 {
        let vocabulary = self.languages.entry(lang.code()).or_default();
        let number = match vocabulary.terms.get(term.as_str()) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
                self.postings.push(Postings::default());
                vocabulary.terms.insert(term.into(), number);
                number
            }
        };
        if !vocabulary.surfaces.contains_key(surface.as_str()) {
            vocabulary.surfaces.insert(surface.into(), number);
        }
        number
    }

    /// The documents that have a word, by how often they have it.
    pub(super) fn having(&self, term: u32) -> &[Hit] {
        self.postings
            .get(term as usize)
            .map_or(&[], |postings| postings.hits.as_slice())
    }

    /// A walk through the documents that have a word.
    pub(super) fn walk(&self, term: u32) -> Walk<'_> {
        let postings = self.postings.get(term as usize);
        Walk {
            hits: postings.map_or(&[], |postings| &postings.hits),
            stretches: postings.map_or(&[], |postings| &postings.stretches),
            places: &self.places,
        }
    }

    /// What a word counts in a document that has it this often, when this many have it.
    pub(super) fn score(&self, rarity: f32, hit: &Hit) -> f32 {
        let length = self
            .lengths
            .get(hit.document as usize)
            .copied()
            .unwrap_or_default();
        rarity * hit.weight * (K1 + 1.0) / (hit.weight + length)
    }

    /// How much a word says that this many documents have.
    pub(super) fn rarity(&self, having: usize) -> f32 {
        let (all, having) = (self.documents.len() as f32, having as f32);
        (1.0 + (all - having + 0.5).max(0.0) / (having + 0.5)).ln()
    }
}

impl<'a> Walk<'a> {
    /// Goes on to a document, never back; where it has the word, if it has it.
    pub(super) fn places(&mut self, document: u32) -> Option<&'a [u32]> {
        let passed = before(self.hits, document);
        self.hits = self.hits.get(passed..)?;
        self.stretches = self.stretches.get(passed..)?;
        let stretch = self.stretches.first()?;
        let first = stretch.first as usize;
        self.places
            .get(first..first + stretch.count as usize)
            .filter(|_| {
                self.hits
                    .first()
                    .is_some_and(|hit| hit.document == document)
            })
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
