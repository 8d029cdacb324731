//! People under a title, whoever they are: "Ms. Xyz", "Mme X", "г-н X", "السيد س", "某先生".

use super::super::finding::PersonNamed;
use super::super::folded::{Folded, folded};
use super::super::language::PerLanguage;
use super::super::phrases::{Phrases, after, before, is_whole, next_word};
use super::super::wording::words_of;
use std::ops::Range;
use words::Lang;

struct Titles {
    phrases: Phrases<()>,
    /// What may follow a title and is no name: "Mr. President".
    offices: Vec<String>,
}

static TITLES: PerLanguage<Titles> = PerLanguage::new(|lang| {
    let titles = words_of(lang, "title").map(|title| (folded(title), ()));
    Titles {
        phrases: Phrases::new(lang, titles),
        offices: words_of(lang, "office").map(folded).collect(),
    }
});

/// A name has at most so many words, and a Chinese one so many characters.
const NAME_WORDS: usize = 4;
const CHINESE_NAME: usize = 3;

/// Small words inside names.
const PARTICLES: [&str; 12] = [
    "de", "del", "da", "di", "la", "van", "von", "der", "al", "el", "bin", "ben",
];

/// Titles with the name that follows them; in Chinese, that stands before them.
pub(super) fn find(lang: Lang, text: &Folded) -> Vec<(Range<usize>, PersonNamed)> {
    let titles = TITLES.of(lang);
    let words = text.as_str();
    let all = titles.phrases.occurrences(words, |range, ()| {
        // A title that ends with a full stop is whole by itself.
        lang == Lang::Zh || is_whole(words, range) || words[..range.end].ends_with('.')
    });
    all.into_iter()
        .filter_map(|(range, ())| {
            let whole = if lang == Lang::Zh {
                chinese(words, &range, &titles.offices)?
            } else {
                named(lang, words, &range, &titles.offices)?
            };
            Some((whole, PersonNamed::Titled))
        })
        .collect()
}

/// The title with the capitalized words behind it; Arabic has no capitals and gives one word.
fn named(lang: Lang, text: &str, title: &Range<usize>, offices: &[String]) -> Option<Range<usize>> {
    if title.start > 0 && !before(text, title.start).is_empty() {
        return None;
    }
    let mut end = title.end;
    let mut last = None;
    for _ in 0..NAME_WORDS {
        let Some((start, word)) = next_word(text, end) else {
            break;
        };
        end = start + word.len();
        if word.chars().count() == 1 && text[end..].starts_with('.') {
            end += 1;
        }
        // Names of two parts.
        while text[end..].starts_with(['-', '\'', '.'])
            && text[end + 1..].starts_with(char::is_alphabetic)
        {
            end += 1;
            end += after(text, end).len();
        }
        let capital = word.starts_with(char::is_uppercase);
        if lang == Lang::Ar {
            last = Some((start, end));
            break;
        } else if capital {
            last = Some((start, end));
        } else if !PARTICLES.contains(&word) {
            break;
        }
    }
    let first = next_word(text, title.end)?.1;
    let (_, end) = last?;
    (!offices.iter().any(|office| office == first)).then_some(title.start..end)
}

/// The characters right before the title, none of them an office's and not "ladies and gentlemen".
fn chinese(text: &str, title: &Range<usize>, offices: &[String]) -> Option<Range<usize>> {
    if text[title.end..].starts_with('们') {
        return None;
    }
    let before = &text[..title.start];
    if offices
        .iter()
        .any(|office| before.ends_with(office.as_str()))
    {
        return None;
    }
    let start = before
        .char_indices()
        .rev()
        .take(CHINESE_NAME)
        .take_while(|(_, letter)| matches!(letter, '\u{4e00}'..='\u{9fff}' | '·'))
        .last()?
        .0;
    Some(start..title.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(lang: Lang, text: &str) -> Vec<&str> {
        let folded = Folded::of(text);
        find(lang, &folded)
            .into_iter()
            .map(|(range, _)| &text[folded.origin(&range)])
            .collect()
    }

    #[test]
    fn whoever_stands_under_a_title_is_found() {
        for (lang, text, person) in [
            (
                Lang::En,
                "said Mr. J. van der Example today",
                "Mr. J. van der Example",
            ),
            (Lang::En, "by Ms. Nobody-Example.", "Ms. Nobody-Example"),
            (Lang::Fr, "selon Mme Éxemple, qui", "Mme Éxemple"),
            (Lang::Fr, "M. Personne a dit", "M. Personne"),
            (Lang::Es, "la Sra. Nadie dijo", "Sra. Nadie"),
            (Lang::Ru, "слова г-на Никого о", "г-на Никого"),
            (Lang::Ar, "وقالت السيدة فلانة إن", "السيدة فلانة"),
            (Lang::Zh, "感谢，无名氏先生说", "无名氏先生"),
        ] {
            assert_eq!(told(lang, text), [person], "{text}");
        }
    }

    #[test]
    fn an_office_is_no_name() {
        for (lang, text) in [
            (Lang::En, "Mr. Chair, and ladies"),
            (Lang::En, "the Ms. of the text"),
            (Lang::Fr, "M. le Président"),
            (Lang::Es, "Sr. Presidente"),
            (Lang::Ru, "г-н Председатель"),
            (Lang::Ar, "السيد الرئيس"),
            (Lang::Zh, "主席先生，女士们先生们"),
        ] {
            assert_eq!(told(lang, text), Vec::<&str>::new(), "{text}");
        }
    }
}
