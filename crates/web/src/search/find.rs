//! Finding: BM25 over the index, filtered, counted and cut into pages.
//!
//! A document must have every word and every phrase that is asked for. Where no document has them all, those with some
//! are given, and the answer says so.

use super::ask::Ask;
use super::document::{Document, Kind};
use super::foremost::Foremost;
use super::hits::{Hit, keep_common, united};
use super::index::{Index, Vocabulary, Walk};
use super::shelves::Shelf;
use super::terms::tokens;
use mechanism::calendar::WorkingGroup;
use std::borrow::Cow;
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
    pub(super) fn keeps(&self, shelf: &Shelf) -> bool {
        self.topic.is_none_or(|topic| shelf.topics.contains(&topic))
            && self.year.is_none_or(|year| shelf.year == Some(year))
            && self.kind.is_none_or(|kind| shelf.kind == kind)
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

/// The documents that have one thing that is asked for, by how often they have it.
type Having<'a> = Cow<'a, [Hit]>;

impl Index {
    /// Finds. Pages count from one.
    pub(crate) fn find(&self, ask: &Ask, filter: Filter, page: usize) -> Found<'_> {
        if ask.is_empty() {
            return Found::default();
        }
        let wanted: Vec<Vec<Having<'_>>> = self
            .languages
            .iter()
            .filter_map(|(code, vocabulary)| {
                let lang = Lang::from_code(code)?;
                Some(self.wanted(ask, lang, vocabulary))
            })
            .collect();
        let every = self.best(wanted.iter().map(|wanted| self.having_all(wanted)));
        if !every.is_empty() {
            return self.gather(&every, filter, page);
        }
        let some = self.best(wanted.iter().map(|wanted| self.having_some(wanted)));
        let mut found = self.gather(&some, filter, page);
        found.some = found.total > 0;
        found
    }

    /// What is asked for, word by word and phrase by phrase, as a language has it.
    fn wanted(&self, ask: &Ask, lang: Lang, vocabulary: &Vocabulary) -> Vec<Having<'_>> {
        let known = |term: &str| vocabulary.terms.get(term).copied();
        let mut loose = tokens(lang, &ask.loose);
        let grown = if ask.growing { loose.pop() } else { None };
        let word = |term: &str| known(term).map(|term| Cow::Borrowed(self.having(term)));
        let mut wanted: Vec<Having<'_>> = loose
            .iter()
            .map(|token| word(&token.term).unwrap_or_default())
            .collect();
        if let Some(last) = grown {
            let mut any = vocabulary.growing(&last.surface, MOST_GROWN);
            any.extend(known(&last.term));
            any.sort_unstable();
            any.dedup();
            wanted.push(self.having_any(&any));
        }
        for phrase in &ask.phrases {
            let row: Option<Vec<u32>> = tokens(lang, phrase)
                .iter()
                .map(|token| known(&token.term))
                .collect();
            wanted.push(row.map_or_else(Cow::default, |row| Cow::Owned(self.having_row(&row))));
        }
        wanted.truncate(MOST_WANTED);
        wanted
    }

    /// Documents that have any of these words, however often they have which.
    fn having_any(&self, terms: &[u32]) -> Having<'_> {
        match terms {
            [] => Cow::default(),
            [term] => Cow::Borrowed(self.having(*term)),
            terms => {
                let lists = terms.iter().map(|term| self.having(*term));
                Cow::Owned(united(self.len(), lists, |a, b| a + b))
            }
        }
    }

    /// Documents that have these words in a row.
    fn having_row(&self, terms: &[u32]) -> Vec<Hit> {
        // The rarest word leads: the others are only looked up where it stands.
        let by_rarity = |(_, term): &(usize, &u32)| self.having(**term).len();
        let Some((at, rarest)) = terms.iter().enumerate().min_by_key(by_rarity) else {
            return Vec::new();
        };
        let mut walks: Vec<Walk<'_>> = terms.iter().map(|term| self.walk(*term)).collect();
        let row = |hit: &Hit| {
            let here = walks.iter_mut().map(|walk| walk.places(hit.document));
            let here: Vec<&[u32]> = here.collect::<Option<_>>()?;
            let starts = here.get(at)?.iter();
            let rows = starts
                .filter_map(|place| place.checked_sub(at as u32))
                .filter(|start| {
                    let has =
                        |(place, places): (u32, &&[u32])| places.binary_search(&place).is_ok();
                    (*start..).zip(&here).all(has)
                })
                .count();
            (rows > 0).then_some(Hit {
                document: hit.document,
                weight: rows as f32 * 2.0,
            })
        };
        self.having(*rarest).iter().filter_map(row).collect()
    }

    /// Documents that have everything, scored. The rarest comes first: no list grows longer than that one.
    fn having_all(&self, wanted: &[Having<'_>]) -> Vec<Hit> {
        let mut lists: Vec<&[Hit]> = wanted.iter().map(AsRef::as_ref).collect();
        lists.sort_by_key(|list| list.len());
        let Some((first, others)) = lists.split_first() else {
            return Vec::new();
        };
        let mut hits = self.scored(first);
        for others in others {
            let rarity = self.rarity(others.len());
            keep_common(&mut hits, others, |hit| self.score(rarity, hit));
        }
        hits
    }

    /// Documents that have something, scored.
    fn having_some(&self, wanted: &[Having<'_>]) -> Vec<Hit> {
        let scored: Vec<Vec<Hit>> = wanted.iter().map(|list| self.scored(list)).collect();
        let lists = scored.iter().map(Vec::as_slice);
        united(self.len(), lists, |a, b| a + b)
    }

    fn scored(&self, list: &[Hit]) -> Vec<Hit> {
        let rarity = self.rarity(list.len());
        let score = |hit: &Hit| Hit {
            document: hit.document,
            weight: self.score(rarity, hit),
        };
        list.iter().map(score).collect()
    }

    /// Each document by its best language. Most searches find something in one.
    fn best(&self, languages: impl Iterator<Item = Vec<Hit>>) -> Vec<Hit> {
        let mut found: Vec<Vec<Hit>> = languages.filter(|hits| !hits.is_empty()).collect();
        match found.len() {
            0 | 1 => found.pop().unwrap_or_default(),
            _ => united(self.len(), found.iter().map(Vec::as_slice), f32::max),
        }
    }

    fn gather(&self, hits: &[Hit], filter: Filter, page: usize) -> Found<'_> {
        let kept = self.shelves.kept(filter);
        let mut counts = self.shelves.counts();
        let shown = PER_PAGE * page.clamp(1, PAGES);
        let mut foremost = Foremost::new(shown);
        let mut found = Found::default();
        for hit in hits {
            let Some(shelf) = self.shelves.number(hit.document) else {
                continue;
            };
            if let Some(count) = counts.get_mut(shelf) {
                *count += 1;
            }
            if kept.get(shelf) == Some(&true) {
                found.total += 1;
                foremost.offer(*hit);
            }
        }
        self.shelves.tell(&counts, filter, &mut found);
        found.page = foremost
            .documents()
            .skip(shown - PER_PAGE)
            .filter_map(|document| self.documents.get(document as usize))
            .collect();
        found
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
    fn a_phrase_is_found_wherever_its_words_stand_among_many() {
        // The words of the phrase are everywhere, and next to each other in every hundredth text.
        let many: Vec<Document> = (0..1_000)
            .map(|n| {
                let text = match n {
                    n if n % 100 == 7 => "marking of ghost guns in the guns trade",
                    n if n % 3 == 0 => "guns without a ghost",
                    _ => "no ghost",
                };
                paragraph(n, Lang::En, text, WorkingGroup::Firearms, 2022)
            })
            .collect();
        let index = Index::of(many);
        let found = index.find(&Ask::read("\"ghost guns\""), Filter::default(), 1);
        assert_eq!(
            numbers(&found),
            (0..10).map(|n| n * 100 + 7).collect::<Vec<_>>()
        );
        assert!(!found.some);
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
