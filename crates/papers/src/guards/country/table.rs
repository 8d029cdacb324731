//! What the States are called, in six languages.
//!
//! Names are those of the message catalogue; `data/countries/*.tsv` adds further names, adjectives and cities from
//! common knowledge, `silent.tsv` what speaks of no State. Chinese has no adjectives: there the name is one.

use super::super::language::PerLanguage;
use super::super::phrases::Phrases;
use super::super::wording;
use super::forms::{Form, Sense, forms};
use std::collections::BTreeSet;
use words::{Lang, keys, say};

/// Everything that names a State in a language.
pub(super) struct Countries {
    pub(super) phrases: Phrases<Form>,
    /// Words behind which an ambiguous name is a State.
    pub(super) signs: BTreeSet<String>,
}

/// The table of a language.
pub(super) fn of(lang: Lang) -> &'static Countries {
    static ALL: PerLanguage<Countries> = PerLanguage::new(Countries::load);
    ALL.of(lang)
}

/// One line of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    pub(super) state: &'static str,
    names: &'static str,
    adjectives: &'static str,
    cities: &'static str,
}

impl Line {
    pub(super) fn words(&self, sense: Sense) -> impl Iterator<Item = &'static str> + use<> {
        let all = match sense {
            Sense::Name => self.names,
            Sense::Adjective => self.adjectives,
            Sense::City => self.cities,
            Sense::Silent => "",
        };
        all.split(',').filter(|word| !word.is_empty())
    }
}

/// The lines of a language.
pub(super) fn lines(lang: Lang) -> impl Iterator<Item = Line> {
    let table = match lang {
        Lang::Ar => include_str!("../../../data/countries/ar.tsv"),
        Lang::En => include_str!("../../../data/countries/en.tsv"),
        Lang::Es => include_str!("../../../data/countries/es.tsv"),
        Lang::Fr => include_str!("../../../data/countries/fr.tsv"),
        Lang::Ru => include_str!("../../../data/countries/ru.tsv"),
        Lang::Zh => include_str!("../../../data/countries/zh.tsv"),
    };
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| {
        let mut cells = line.split('\t');
        Some(Line {
            state: cells.next()?,
            names: cells.next()?,
            adjectives: cells.next()?,
            cities: cells.next()?,
        })
    })
}

/// Codes and short names, what stands in brackets left out: "Bolivia".
fn names(lang: Lang) -> impl Iterator<Item = (&'static str, String)> {
    keys(lang).filter_map(move |key| {
        let code = key.strip_prefix("state-").filter(|code| code.len() == 2)?;
        let name = say(lang, key);
        let short = name.split(" (").next().unwrap_or(&name);
        Some((code, short.to_owned()))
    })
}

/// What speaks of no State although it holds a name, in a language.
fn silent(lang: Lang) -> impl Iterator<Item = &'static str> {
    include_str!("../../../data/countries/silent.tsv")
        .lines()
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some((cells.next()?, cells.nth(1)?))
        })
        .filter(move |(code, _)| *code == lang.code())
        .flat_map(|(_, phrases)| phrases.split(','))
}

impl Countries {
    fn load(lang: Lang) -> Self {
        let mut all: Vec<(String, Form)> = Vec::new();
        let ambiguous: BTreeSet<(&str, &str)> = lines(lang)
            .flat_map(|line| {
                let marked = line.words(Sense::Name);
                marked.filter_map(move |name| Some((line.state, name.strip_prefix('?')?)))
            })
            .collect();
        for (code, name) in names(lang) {
            if !ambiguous.contains(&(code, name.as_str())) {
                all.extend(forms(lang, code, Sense::Name, &name));
            }
        }
        for line in lines(lang) {
            for sense in [Sense::Name, Sense::Adjective, Sense::City] {
                let words = line.words(sense);
                all.extend(words.flat_map(|word| forms(lang, line.state, sense, word)));
            }
        }
        all.extend(silent(lang).flat_map(|phrase| forms(lang, "", Sense::Silent, phrase)));
        Self {
            phrases: Phrases::new(lang, all),
            signs: wording::lowered_words(lang, "state-sign")
                .into_iter()
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_its_line_its_adjective_and_a_city_in_six_languages() {
        for lang in Lang::ALL {
            let listed: Vec<Line> = lines(lang).collect();
            assert_eq!(listed.len(), 195, "{lang:?}");
            for (code, name) in names(Lang::En) {
                let line = listed.iter().find(|line| line.state == code);
                let line = line.unwrap_or_else(|| panic!("{lang:?} has no line for {name}"));
                assert!(line.words(Sense::City).next().is_some(), "{lang:?} {name}");
                // Chinese puts the name itself before a noun.
                let adjective = line.words(Sense::Adjective).next().is_some();
                assert_eq!(adjective, lang != Lang::Zh, "{lang:?} {name}");
            }
        }
    }

    #[test]
    fn every_language_has_silent_words_of_each_sort_and_is_built() {
        for lang in Lang::ALL {
            assert!(silent(lang).count() > 20, "{lang:?}");
            assert!(of(lang).phrases.is_built());
            assert!(!of(lang).signs.is_empty() || lang == Lang::Zh, "{lang:?}");
        }
    }

    #[test]
    fn russian_adjectives_are_stems() {
        let odd: Vec<_> = lines(Lang::Ru)
            .flat_map(|line| line.words(Sense::Adjective))
            .filter(|stem| !stem.ends_with("ск") && !stem.ends_with("цк") && *stem != "турецк")
            .collect();
        assert_eq!(odd, Vec::<&str>::new());
    }
}
