//! Finding: BM25 over the index, filtered, counted and cut into pages.
//!
//! A document must have every word and every phrase that is asked for. Where no document has them all, those with some
//! are given, and the answer says so.

use super::ask::Ask;
use super::document::{Document, Kind};
use super::index::{Index, Posting, Vocabulary};
use super::terms::tokens;
use mechanism::calendar::WorkingGroup;
use std::collections::BTreeMap;
use words::Lang;

/// Results on one page.
pub(crate) const PER_PAGE: usize = 20;

/// Pages that are shown; whoever looks further is better served by another word.
pub(crate) const PAGES: usize = 10;

/// The most words and phrases that are looked for. More than this is a text, not a search.
const MOST_WANTED: usize = 24;

/// How many words a beginning may grow to.
const MOST_GROWN: usize = 64;

/// How fast more of the same word stops mattering, and how much length matters: the values of the literature.
const K1: f32 = 1.2;
const B: f32 = 0.75;

/// What is kept of what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Filter {
    /// Only on this topic.
    pub topic: Option<WorkingGroup>,
    /// Only of this year.
    pub year: Option<i16>,
    /// Only of this kind.
    pub kind: Option<Kind>,
}

impl Filter {
    fn keeps(&self, document: &Document) -> bool {
        self.topic
            .is_none_or(|topic| document.topics.contains(&topic))
            && self.year.is_none_or(|year| document.year == Some(year))
            && self.kind.is_none_or(|kind| document.what.kind() == kind)
    }
}

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Found<'a> {
    /// How many documents.
    pub total: usize,
    /// Those of the page asked for, the best first.
    pub page: Vec<&'a Document>,
    /// How many on each topic, in each year, of each kind, among those found.
    pub topics: BTreeMap<WorkingGroup, usize>,
    /// By year.
    pub years: BTreeMap<i16, usize>,
    /// By kind.
    pub kinds: BTreeMap<Kind, usize>,
    /// No document had everything that was asked for; these have some of it.
    pub some: bool,
}

impl Found<'_> {
    /// How many pages there are to see.
    pub(crate) fn pages(&self) -> usize {
        self.total.div_ceil(PER_PAGE).clamp(1, PAGES)
    }
}

/// One thing that is asked for: any of these words, or all of them in a row.
enum Wanted {
    Any(Vec<u32>),
    Row(Vec<u32>),
    /// Words this language does not have.
    Nothing,
}

impl Index {
    /// Finds. Pages count from one.
    pub(crate) fn find(&self, ask: &Ask, filter: Filter, page: usize) -> Found<'_> {
        if ask.is_empty() {
            return Found::default();
        }
        let mut best = vec![0.0_f32; self.documents.len()];
        let mut some = vec![0.0_f32; self.documents.len()];
        for (code, vocabulary) in &self.languages {
            if let Some(lang) = Lang::from_code(code) {
                self.score(&self.wanted(ask, lang, vocabulary), &mut best, &mut some);
            }
        }
        let found = self.gather(&best, filter, page);
        if found.total > 0 || best.iter().any(|score| *score > 0.0) {
            return found;
        }
        Found {
            some: true,
            ..self.gather(&some, filter, page)
        }
    }

    fn wanted(&self, ask: &Ask, lang: Lang, vocabulary: &Vocabulary) -> Vec<Wanted> {
        let known = |term: &str| vocabulary.terms.get(term).copied();
        let mut loose = tokens(lang, &ask.loose);
        let grown = if ask.growing { loose.pop() } else { None };
        let mut wanted: Vec<Wanted> = loose
            .iter()
            .map(|token| known(&token.term).map_or(Wanted::Nothing, |term| Wanted::Any(vec![term])))
            .collect();
        if let Some(last) = grown {
            let mut any = vocabulary.growing(&last.surface, MOST_GROWN);
            any.extend(known(&last.term));
            any.sort_unstable();
            any.dedup();
            wanted.push(if any.is_empty() {
                Wanted::Nothing
            } else {
                Wanted::Any(any)
            });
        }
        for phrase in &ask.phrases {
            let row: Option<Vec<u32>> = tokens(lang, phrase)
                .iter()
                .map(|token| known(&token.term))
                .collect();
            wanted.push(match row {
                Some(row) if !row.is_empty() => Wanted::Row(row),
                _ => Wanted::Nothing,
            });
        }
        wanted.truncate(MOST_WANTED);
        wanted
    }

    /// Adds to `best` what has everything and to `some` what has something.
    fn score(&self, wanted: &[Wanted], best: &mut [f32], some: &mut [f32]) {
        if wanted.is_empty() {
            return;
        }
        let mut scores = vec![0.0_f32; self.documents.len()];
        let mut met = vec![0_u16; self.documents.len()];
        let mut hits: Vec<(u32, f32)> = Vec::new();
        for wanted in wanted {
            hits.clear();
            match wanted {
                Wanted::Nothing => continue,
                Wanted::Any(terms) => self.any(terms, &mut hits),
                Wanted::Row(terms) => self.row(terms, &mut hits),
            }
            let rarity = self.rarity(hits.len());
            for (document, weight) in &hits {
                let at = *document as usize;
                let length = K1 * (1.0 - B + B * self.lengths[at] / self.mean);
                scores[at] += rarity * weight * (K1 + 1.0) / (weight + length);
                met[at] += 1;
            }
        }
        for (at, score) in scores.into_iter().enumerate() {
            if score > 0.0 {
                some[at] = some[at].max(score);
                if usize::from(met[at]) == wanted.len() {
                    best[at] = best[at].max(score);
                }
            }
        }
    }

    fn rarity(&self, having: usize) -> f32 {
        let (all, having) = (self.documents.len() as f32, having as f32);
        (1.0 + (all - having + 0.5).max(0.0) / (having + 0.5)).ln()
    }

    fn any(&self, terms: &[u32], hits: &mut Vec<(u32, f32)>) {
        let lists = || {
            terms
                .iter()
                .filter_map(|term| self.postings.get(*term as usize))
        };
        hits.extend(
            lists()
                .flatten()
                .map(|posting| (posting.document, posting.weight)),
        );
        if terms.len() > 1 {
            hits.sort_unstable_by_key(|(document, _)| *document);
            hits.dedup_by(|(next, weight), (document, sum)| {
                let same = next == document;
                if same {
                    *sum += *weight;
                }
                same
            });
        }
    }

    /// Documents that have these words in a row.
    fn row(&self, terms: &[u32], hits: &mut Vec<(u32, f32)>) {
        let lists: Vec<&Vec<Posting>> = terms
            .iter()
            .filter_map(|term| self.postings.get(*term as usize))
            .collect();
        // Begin with the rarest word: the others are only looked up where it stands.
        let Some((rarest, list)) = lists.iter().enumerate().min_by_key(|(_, list)| list.len())
        else {
            return;
        };
        for posting in list.iter() {
            let here: Option<Vec<&Posting>> = lists
                .iter()
                .map(|list| {
                    let at = list
                        .binary_search_by_key(&posting.document, |p| p.document)
                        .ok()?;
                    list.get(at)
                })
                .collect();
            let Some(here) = here else { continue };
            let rows = self
                .places(posting)
                .iter()
                .filter_map(|place| place.checked_sub(rarest as u32))
                .filter(|start| {
                    here.iter().enumerate().all(|(offset, word)| {
                        self.places(word)
                            .binary_search(&(start + offset as u32))
                            .is_ok()
                    })
                })
                .count();
            if rows > 0 {
                hits.push((posting.document, rows as f32 * 2.0));
            }
        }
    }

    fn gather(&self, scores: &[f32], filter: Filter, page: usize) -> Found<'_> {
        let mut found = Found::default();
        let mut ranked: Vec<(u32, f32)> = Vec::new();
        for (at, score) in scores.iter().enumerate() {
            let Some(document) = self.documents.get(at).filter(|_| *score > 0.0) else {
                continue;
            };
            found.count(document, filter);
            if filter.keeps(document) {
                ranked.push((at as u32, *score));
            }
        }
        found.total = ranked.len();
        let shown = PER_PAGE * page.clamp(1, PAGES);
        let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if ranked.len() > shown {
            ranked.select_nth_unstable_by(shown, order);
            ranked.truncate(shown);
        }
        ranked.sort_unstable_by(order);
        found.page = ranked
            .into_iter()
            .skip(shown - PER_PAGE)
            .filter_map(|(at, _)| self.documents.get(at as usize))
            .collect();
        found
    }
}

impl Found<'_> {
    /// Each filter is counted as if it alone were another: so a count says how many there would be.
    fn count(&mut self, document: &Document, filter: Filter) {
        if (Filter {
            topic: None,
            ..filter
        })
        .keeps(document)
        {
            for topic in &document.topics {
                *self.topics.entry(*topic).or_default() += 1;
            }
        }
        if let Some(year) = document.year
            && (Filter {
                year: None,
                ..filter
            })
            .keeps(document)
        {
            *self.years.entry(year).or_default() += 1;
        }
        if (Filter {
            kind: None,
            ..filter
        })
        .keeps(document)
        {
            *self.kinds.entry(document.what.kind()).or_default() += 1;
        }
    }
}
