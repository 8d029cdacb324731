//! From what was typed to what can be asked for, and back into the form.

use crate::acting::Acting;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::public::title;
use mechanism::paper::PaperKind;
use mechanism::suggestions::{Raised, SuggestionText, Theme, Worded};
use mechanism::{Audience, PaperId, Refusal, SourceId, SuggestionId, View};
use std::collections::BTreeMap;
use words::Lang;

/// The summaries that everybody may read, the newest first.
pub(super) fn summaries(page: &Page, view: &View, taken: &str) -> Vec<Choice> {
    let mut all: Vec<_> = view
        .papers()
        .into_iter()
        .filter(|paper| {
            paper.facts.kind == PaperKind::Summary && paper.facts.audience == Audience::Public
        })
        .filter_map(|paper| {
            let dialogue = view.dialogue(paper.facts.dialogue.as_ref()?)?;
            let value = paper.facts.id.to_string();
            let chosen = value == taken;
            let choice = Choice::of(value, title::paper(page, view, &paper.facts), chosen);
            Some((dialogue.facts.date, choice))
        })
        .collect();
    all.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    all.into_iter().map(|(_, choice)| choice).collect()
}

/// The themes, with those that were ticked.
pub(super) fn themes(page: &Page, form: &Filled) -> Vec<Choice> {
    let codes = Theme::ALL.iter().map(|theme| theme.code());
    crate::secretariat::asking::choices(page, "suggestion-theme", codes, |code| {
        form.all("theme").any(|taken| taken == code)
    })
}

/// The sources of the register that everybody may see, with those that were ticked.
pub(super) fn sources(view: &View, form: &Filled) -> Vec<Choice> {
    let all = view.sources().into_iter();
    all.filter(|source| source.audience == Audience::Public)
        .map(|source| {
            let value = source.id.to_string();
            let taken = form.all("source").any(|taken| taken == value);
            Choice::of(value, &source.title, taken)
        })
        .collect()
}

pub(super) fn themes_of(form: &Filled) -> Vec<Theme> {
    form.all("theme").filter_map(Theme::from_code).collect()
}

pub(super) fn sources_of(form: &Filled) -> Vec<SourceId> {
    form.all("source")
        .filter_map(|id| id.parse().ok())
        .collect()
}

/// "18, 21 و 3": numbers, with whatever stands between them.
pub(super) fn raised(acting: &Acting, form: &Filled) -> Result<Raised, Faults> {
    let words = &acting.page;
    let paper = form.get("paper").parse::<PaperId>();
    let paper = paper.map_err(|_| Faults::one("paper", words.say("office-choose")))?;
    let numbers = form
        .get("paragraphs")
        .split([',', ';', '،', '、', '，', ' ']);
    let numbers = numbers.filter(|number| !number.is_empty());
    let numbers: Result<Vec<u16>, _> = numbers.map(str::parse).collect();
    match numbers {
        Ok(numbers) if !numbers.is_empty() => Ok(Raised::of(paper, numbers)),
        _ => Err(Faults::one(
            "paragraphs",
            words.say("suggestion-bad-paragraphs"),
        )),
    }
}

/// The words, by language; a language without a title and without a text is none.
pub(super) fn text(form: &Filled) -> SuggestionText {
    let worded = Lang::ALL.into_iter().filter_map(|lang| {
        let code = lang.code();
        let said = Worded {
            title: form.get(&format!("title-{code}")).to_owned(),
            text: form.get(&format!("text-{code}")).to_owned(),
        };
        let empty = said.title.is_empty() && said.text.is_empty();
        (!empty).then(|| (code.to_owned(), said))
    });
    SuggestionText {
        original: form.get("original").to_owned(),
        words: worded.collect(),
    }
}

/// The same back into a form's pairs.
pub(super) fn pairs_of(text: &SuggestionText, themes: &[Theme]) -> Vec<(String, String)> {
    let mut pairs = vec![("original".to_owned(), text.original.clone())];
    for (code, said) in &text.words {
        pairs.push((format!("title-{code}"), said.title.clone()));
        pairs.push((format!("text-{code}"), said.text.clone()));
    }
    let themes = themes.iter();
    pairs.extend(themes.map(|theme| ("theme".to_owned(), theme.code().to_owned())));
    pairs
}

/// The address that was typed, or one made from the title; `None`: neither is one.
pub(super) fn slug(form: &Filled) -> Option<SuggestionId> {
    match form.get("slug") {
        "" => {
            let titles =
                ["title-en", &format!("title-{}", form.get("original"))].map(str::to_owned);
            titles.iter().find_map(|name| from_title(form.get(name)))
        }
        typed => typed.parse().ok(),
    }
}

/// Plain letters and digits of a title, the first words of it.
fn from_title(title: &str) -> Option<SuggestionId> {
    let parts = title.split(|c: char| !c.is_ascii_alphanumeric());
    let mut slug = String::new();
    for part in parts.filter(|part| !part.is_empty()) {
        if slug.len() + part.len() > 48 {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&part.to_ascii_lowercase());
    }
    slug.parse().ok()
}

/// One line or sentence in each language, under `name-xx`.
pub(super) fn lines(form: &Filled, name: &str) -> BTreeMap<String, String> {
    let all = Lang::ALL.into_iter().filter_map(|lang| {
        let said = form.get(&format!("{name}-{}", lang.code()));
        (!said.is_empty()).then(|| (lang.code().to_owned(), said.to_owned()))
    });
    all.collect()
}

/// The languages, the original first: the others are written from it.
pub(super) fn languages_of(form: &Filled) -> [Lang; 6] {
    let original = form.get("original").to_owned();
    let mut all = Lang::ALL;
    all.sort_by_key(|lang| lang.code() != original);
    all
}

/// Where the form asks for what the rules refuse. They name no language: too long is the longest, missing the original's.
pub(super) fn field(form: &Filled, refusal: &Refusal) -> String {
    let named = refusal.values.iter().find(|(name, _)| *name == "field");
    let named = named.map_or("", |(_, value)| value.as_str());
    match (refusal.key, named) {
        ("refused-suggestion-taken", _) => "slug".to_owned(),
        ("refused-suggestion-themes", _) => "theme".to_owned(),
        ("refused-suggestion-no-summary", _) => "paper".to_owned(),
        (
            "refused-suggestion-no-paragraph"
            | "refused-suggestion-beyond-paper"
            | "refused-suggestion-sources-many",
            _,
        ) => "paragraphs".to_owned(),
        ("refused-reference-not-later" | "refused-reference-to-come", _) => "date".to_owned(),
        ("refused-reference-sources" | "refused-no-such-source", _) => "source".to_owned(),
        ("refused-text-missing", name @ ("title" | "text" | "says")) => {
            // The first language of which only a half was given, or the original.
            let half = Lang::ALL.into_iter().find(|lang| {
                let given = |name: &str| form.has(&format!("{name}-{}", lang.code()));
                given("title") != given("text")
            });
            let code = match half {
                Some(lang) => lang.code(),
                None => form.get("original"),
            };
            format!("{name}-{code}")
        }
        (_, name @ ("title" | "text" | "says")) => {
            let names = Lang::ALL.map(|lang| format!("{name}-{}", lang.code()));
            let longest = names.into_iter().max_by_key(|name| form.get(name).len());
            longest.unwrap_or_default()
        }
        (_, "") => "original".to_owned(),
        (_, other) => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Typed<'a> = &'a [(&'a str, &'a str)];

    fn slug_of(pairs: Typed<'_>) -> Option<String> {
        let pairs = pairs.iter();
        let pairs = pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let form = Filled::of(pairs.collect()).unwrap();
        slug(&form).map(|id| id.to_string())
    }

    #[test]
    fn an_address_is_what_was_typed_or_the_first_words_of_a_title() {
        let cases: [(Typed<'_>, Option<&str>); 5] = [
            (&[("slug", "longer"), ("title-en", "Other")], Some("longer")),
            (&[("slug", "Not An Address")], None),
            (
                &[("title-en", "Longer dialogues, please!")],
                Some("longer-dialogues-please"),
            ),
            (
                &[("original", "fr"), ("title-fr", "Plus de temps")],
                Some("plus-de-temps"),
            ),
            (&[("original", "zh"), ("title-zh", "延长对话")], None),
        ];
        for (pairs, expected) in cases {
            assert_eq!(slug_of(pairs).as_deref(), expected, "{pairs:?}");
        }
        let long = "word ".repeat(40);
        assert!(slug_of(&[("title-en", &long)]).unwrap().len() <= 60);
    }
}
