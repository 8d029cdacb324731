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
        let mut found = self.gather(&some, filter, page);
        found.some = found.total > 0;
        found
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
        let mut sums = vec![0.0_f32; self.documents.len()];
        let mut hits: Vec<(u32, f32)> = Vec::new();
        for wanted in wanted {
            hits.clear();
            match wanted {
                Wanted::Nothing => continue,
                Wanted::Any(terms) => self.any(terms, &mut sums, &mut hits),
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

    /// Documents that have any of these words. `sums` is nought everywhere, before and after: sorting the hits of a
    /// beginning that many words share would cost more than the search.
    fn any(&self, terms: &[u32], sums: &mut [f32], hits: &mut Vec<(u32, f32)>) {
        let lists = terms
            .iter()
            .filter_map(|term| self.postings.get(*term as usize));
        for posting in lists.flatten() {
            let Some(sum) = sums.get_mut(posting.document as usize) else {
                continue;
            };
            if *sum == 0.0 {
                hits.push((posting.document, 0.0));
            }
            *sum += posting.weight;
        }
        for (document, weight) in hits {
            if let Some(sum) = sums.get_mut(*document as usize) {
                *weight = std::mem::take(sum);
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::document::{Weight, What, Words};
    use mechanism::{DialogueId, PaperId};
    use proptest::prelude::*;

    fn paragraph(number: u16, lang: Lang, text: &str, topic: WorkingGroup, year: i16) -> Document {
        let id = PaperId::new(format!("paper-{year}")).unwrap();
        Document {
            what: What::Paragraph(id, number),
            topics: vec![topic],
            year: Some(year),
            texts: vec![Words {
                lang,
                weight: Weight::Text,
                text: text.into(),
            }],
        }
    }

    fn dialogue(name: &str) -> Document {
        Document {
            what: What::Dialogue(DialogueId::new("fa-2024").unwrap()),
            topics: vec![WorkingGroup::Firearms],
            year: Some(2024),
            texts: vec![Words {
                lang: Lang::En,
                weight: Weight::Name,
                text: name.into(),
            }],
        }
    }

    fn index() -> Index {
        use WorkingGroup::{Firearms, TraffickingInPersons};
        Index::of(vec![
            paragraph(
                1,
                Lang::En,
                "Record-keeping of firearms was discussed.",
                Firearms,
                2022,
            ),
            paragraph(
                2,
                Lang::En,
                "Speakers discussed the marking of weapons.",
                Firearms,
                2022,
            ),
            paragraph(
                3,
                Lang::En,
                "Organizations asked for the keeping of every record.",
                Firearms,
                2023,
            ),
            paragraph(
                4,
                Lang::Fr,
                "Les armes à feu et leur traçage ont été évoqués.",
                Firearms,
                2023,
            ),
            paragraph(
                5,
                Lang::Ru,
                "Обсуждалась торговля людьми.",
                TraffickingInPersons,
                2023,
            ),
            paragraph(6, Lang::Zh, "与会者讨论了枪支问题。", Firearms, 2024),
            paragraph(
                7,
                Lang::Ar,
                "ناقش المشاركون الأسلحة النارية.",
                Firearms,
                2024,
            ),
            paragraph(
                8,
                Lang::Es,
                "Se habló de las armas de fuego.",
                Firearms,
                2024,
            ),
            dialogue("Firearms constructive dialogue 2024"),
        ])
    }

    fn numbers(found: &Found<'_>) -> Vec<u16> {
        let number = |document: &&Document| match &document.what {
            What::Paragraph(_, number) => *number,
            _ => 0,
        };
        found.page.iter().map(number).collect()
    }

    fn find(text: &str) -> Vec<u16> {
        let index = index();
        let found = index.find(&Ask::read(text), Filter::default(), 1);
        if found.some {
            Vec::new()
        } else {
            numbers(&found)
        }
    }

    #[test]
    fn words_are_found_in_all_six_languages() {
        assert_eq!(find("marking "), [2]);
        assert_eq!(find("arme "), [4]);
        assert_eq!(find("торговли "), [5]);
        assert_eq!(find("枪支 "), [6]);
        assert_eq!(find("أسلحة "), [7]);
        assert_eq!(find("fuegos "), [8]);
    }

    #[test]
    fn a_phrase_is_found_in_its_order_only() {
        assert_eq!(find("\"marking of weapons\""), [2]);
        assert!(find("\"weapons of marking\"").is_empty());
    }

    #[test]
    fn the_last_word_may_be_unfinished() {
        assert_eq!(find("mark"), [2]);
        assert_eq!(find("organiza"), [3]);
        assert_eq!(find("speakers mar"), [2]);
        assert!(find("mar ").is_empty(), "a space ends it");
    }

    #[test]
    fn a_name_counts_more_than_a_mention() {
        assert_eq!(find("firearms "), [0, 1]);
    }

    #[test]
    fn where_nothing_has_all_words_those_with_some_are_given_and_told() {
        let index = index();
        let found = index.find(&Ask::read("marking zebra "), Filter::default(), 1);
        assert!(found.some);
        assert_eq!(numbers(&found), [2]);
        assert_eq!(
            index.find(&Ask::read("zebra "), Filter::default(), 1).total,
            0
        );
    }

    #[test]
    fn filters_keep_and_count() {
        let index = index();
        let ask = Ask::read("discussed ");
        let found = index.find(
            &ask,
            Filter {
                year: Some(2022),
                ..Filter::default()
            },
            1,
        );
        assert_eq!(numbers(&found), [1, 2]);
        assert_eq!(found.years.get(&2022), Some(&2));
        let none = Filter {
            kind: Some(Kind::Officer),
            ..Filter::default()
        };
        let found = index.find(&ask, none, 1);
        assert_eq!(
            (found.total, found.kinds.get(&Kind::Paragraph)),
            (0, Some(&2))
        );
    }

    #[test]
    fn pages_follow_each_other_without_gap_or_repetition() {
        let many: Vec<Document> = (1..=45)
            .map(|n| paragraph(n, Lang::En, "firearms", WorkingGroup::Firearms, 2022))
            .collect();
        let index = Index::of(many);
        let ask = Ask::read("firearms ");
        let mut all = Vec::new();
        for page in 1..=3 {
            let found = index.find(&ask, Filter::default(), page);
            assert_eq!((found.total, found.pages()), (45, 3));
            all.extend(numbers(&found));
        }
        assert_eq!(all, (1..=45).collect::<Vec<_>>());
        assert!(index.find(&ask, Filter::default(), 4).page.is_empty());
    }

    #[test]
    fn an_empty_index_and_an_empty_question_find_nothing() {
        assert_eq!(
            Index::of(Vec::new())
                .find(&Ask::read("x"), Filter::default(), 1)
                .total,
            0
        );
        assert_eq!(
            index()
                .find(&Ask::read(" \"\" "), Filter::default(), 1)
                .total,
            0
        );
    }

    proptest! {
        #[test]
        fn any_question_is_answered(text in "\\PC{0,220}", page in 0..30_usize) {
            let index = index();
            let found = index.find(&Ask::read(&text), Filter::default(), page);
            prop_assert!(found.page.len() <= PER_PAGE);
            prop_assert!(found.page.len() <= found.total);
        }
    }
}
