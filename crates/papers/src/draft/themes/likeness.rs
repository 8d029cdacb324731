//! How like two texts are, by the words they share.

use super::small_words::is_small;
use std::collections::{BTreeMap, HashMap};
use words::{Lang, terms};

/// In more than this part of the texts of a language a word says nothing of any; counted from so many texts on.
const COMMON: (usize, usize) = (2, 6);

/// A word of a text, by its number, with what it weighs.
type Weighed = Vec<(usize, f64)>;

/// The texts of an item, ready to be compared.
pub(super) struct Likeness {
    texts: Vec<Text>,
    /// The words by their numbers: in which language, and how writers wrote them, how often.
    words: Vec<BTreeMap<String, usize>>,
    /// All pairs, the earlier first.
    pairs: Vec<f64>,
}

struct Text {
    language: Lang,
    /// In the order of the words' numbers; of length one.
    weights: Weighed,
}

impl Likeness {
    /// Reads the texts; they are spoken of by their places.
    pub(super) fn of(texts: &[(Lang, &str)]) -> Self {
        let mut numbers: HashMap<(Lang, String), usize> = HashMap::new();
        let mut words: Vec<BTreeMap<String, usize>> = Vec::new();
        let mut in_texts: Vec<usize> = Vec::new();
        let counted: Vec<(Lang, BTreeMap<usize, usize>)> = texts
            .iter()
            .map(|&(language, text)| {
                let mut counts = BTreeMap::new();
                for (stem, written) in told(language, text) {
                    let number = *numbers.entry((language, stem)).or_insert_with(|| {
                        words.push(BTreeMap::new());
                        in_texts.push(0);
                        words.len() - 1
                    });
                    *words[number].entry(written.to_owned()).or_default() += 1;
                    *counts.entry(number).or_default() += 1;
                }
                counts.keys().for_each(|number| in_texts[*number] += 1);
                (language, counts)
            })
            .collect();
        let texts: Vec<Text> = counted
            .iter()
            .map(|(language, counts)| {
                let alike = counted
                    .iter()
                    .filter(|(other, _)| other == language)
                    .count();
                Text {
                    language: *language,
                    weights: weights(counts, &in_texts, alike),
                }
            })
            .collect();
        let mut pairs = Vec::with_capacity(texts.len() * texts.len() / 2);
        for (at, one) in texts.iter().enumerate() {
            pairs.extend(texts[..at].iter().map(|other| one.like(other)));
        }
        Self {
            texts,
            words,
            pairs,
        }
    }

    /// Between 0, no word in common, and 1.
    pub(super) fn between(&self, one: usize, other: usize) -> f64 {
        let (low, high) = (one.min(other), one.max(other));
        if low == high {
            return 1.0;
        }
        let place = high * (high - 1) / 2 + low;
        self.pairs.get(place).copied().unwrap_or(0.0)
    }

    /// The words that weigh most in these texts, as most writers wrote them; in several texts only those that two share.
    pub(super) fn shared(&self, members: &[usize], most: usize) -> Vec<String> {
        let mut weights: BTreeMap<usize, (usize, f64)> = BTreeMap::new();
        for (word, weight) in members
            .iter()
            .filter_map(|at| self.texts.get(*at))
            .flat_map(|text| &text.weights)
        {
            let (texts, sum) = weights.entry(*word).or_default();
            *texts += 1;
            *sum += weight;
        }
        let several = members.len() > 1;
        let mut named: Vec<(f64, &str)> = weights
            .into_iter()
            .filter(|(_, (texts, _))| !several || *texts > 1)
            .filter_map(|(word, (_, sum))| Some((sum, self.written(word)?)))
            .collect();
        named.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
        named
            .into_iter()
            .take(most)
            .map(|(_, word)| word.to_owned())
            .collect()
    }

    /// A word as it was written most often.
    fn written(&self, word: usize) -> Option<&str> {
        let forms = self.words.get(word)?.iter();
        let most = forms
            .min_by_key(|(form, count)| (std::cmp::Reverse(**count), form.len(), form.as_str()));
        most.map(|(form, _)| form.as_str())
    }
}

/// The stems of the words that say something, each with how it was written.
fn told(language: Lang, text: &str) -> Vec<(String, &str)> {
    let all = terms(language, text).into_iter();
    all.filter_map(|term| {
        let written = text.get(term.start..term.end)?;
        let letters = written.chars().count();
        let short = letters < 2 || (letters < 3 && written.is_ascii());
        let counts = written.chars().any(char::is_alphabetic);
        (counts && !short && !is_small(language, &term.stem)).then_some((term.stem, written))
    })
    .collect()
}

/// What the words of a text weigh: more the oftener they stand in it and the fewer other texts have them.
fn weights(counts: &BTreeMap<usize, usize>, in_texts: &[usize], texts: usize) -> Weighed {
    let common = |known: usize| texts >= COMMON.1 && known * COMMON.0 > texts;
    let mut weights: Weighed = counts
        .iter()
        .map(|(number, count)| (*number, *count, in_texts.get(*number).copied().unwrap_or(1)))
        .filter(|(_, _, known)| !common(*known))
        .map(|(number, count, known)| {
            let rare = (1.0 + texts as f64 / known.max(1) as f64).ln();
            (number, (1.0 + (count as f64).ln()) * rare)
        })
        .collect();
    let length = weights
        .iter()
        .map(|(_, weight)| weight * weight)
        .sum::<f64>()
        .sqrt();
    if length > 0.0 {
        weights.iter_mut().for_each(|(_, weight)| *weight /= length);
    }
    weights
}

impl Text {
    /// The cosine between the two.
    fn like(&self, other: &Self) -> f64 {
        if self.language != other.language {
            return 0.0;
        }
        let (mut sum, mut rest) = (0.0, other.weights.iter().peekable());
        for (number, weight) in &self.weights {
            while rest.next_if(|(theirs, _)| theirs < number).is_some() {}
            if let Some((_, theirs)) = rest.next_if(|(theirs, _)| theirs == number) {
                sum += weight * theirs;
            }
        }
        sum
    }
}
