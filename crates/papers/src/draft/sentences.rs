//! Where the sentences of a text begin and end, in six languages.
//!
//! A sentence is what evidence is bound to, so a full stop that ends none ("Mr.", "art. 32", a symbol) must not cut it,
//! and a footnote belongs to the sentence it stands in or right behind. What is known are abbreviations; what was given
//! up are sentences that begin with a small letter.

use super::markup::{What, read};
use std::ops::Range;
use words::Lang;

/// Abbreviations that end no sentence, whatever follows.
const fn titles(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "Mr", "Ms", "Mrs", "Dr", "Prof", "St", "Jr", "cf", "Cf", "e.g", "i.e", "Distr",
        ],
        Lang::Fr => &["M", "MM", "Pr", "Me", "ex", "env"],
        Lang::Es => &[
            "Sr", "Sra", "Sres", "Sras", "Dra", "Ud", "Uds", "ej", "Excmo", "Excma",
        ],
        Lang::Ru => &["т", "им", "напр", "проф", "акад", "см", "ср"],
        Lang::Ar => &["د", "أ"],
        Lang::Zh => &[],
    }
}

/// Abbreviations that end no sentence before a number.
const fn labels(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "no", "nos", "para", "paras", "art", "arts", "chap", "vol", "p", "pp", "fig", "sect",
        ],
        Lang::Fr => &["n", "par", "al", "ch"],
        Lang::Es => &["párr", "párrs", "núm", "núms", "pág", "págs", "cap"],
        Lang::Ru => &["ст", "п", "пп", "гл", "с", "стр", "рис", "разд"],
        Lang::Ar => &["ص", "م", "ف"],
        Lang::Zh => &[],
    }
}

/// What ends a sentence.
const fn is_stop(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '…') || is_full_width(letter) || matches!(letter, '؟' | '۔')
}

/// Stops behind which no space stands.
const fn is_full_width(letter: char) -> bool {
    matches!(letter, '。' | '！' | '？')
}

/// What may stand between a stop and the next sentence, and belongs to the one before.
const fn is_closing(letter: char) -> bool {
    matches!(
        letter,
        '”' | '"' | '’' | '\'' | '»' | ')' | ']' | '」' | '』' | '）'
    ) || matches!(letter, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

/// What may stand before the first word of a sentence.
const fn is_opening(letter: char) -> bool {
    matches!(
        letter,
        '“' | '"' | '‘' | '«' | '(' | '[' | '「' | '『' | '（' | '¿' | '¡'
    )
}

/// The sentences of a text in the markup of drafts, without the space between them.
pub fn sentences(lang: Lang, text: &str) -> Vec<Range<usize>> {
    let marked = read(text);
    let whole: Vec<(Range<usize>, bool)> = marked
        .pieces
        .into_iter()
        .filter(|piece| !matches!(piece.what, What::Words(_)))
        .map(|piece| (piece.typed, matches!(piece.what, What::Note(_))))
        .collect();
    let mut whole = whole.iter().peekable();
    let (mut found, mut from, mut at) = (Vec::new(), 0, 0);
    while let Some(letter) = text[at..].chars().next() {
        while whole.next_if(|(range, _)| range.end <= at).is_some() {}
        if let Some((range, _)) = whole.peek().filter(|(range, _)| range.start <= at) {
            at = range.end;
            continue;
        }
        at += letter.len_utf8();
        if !is_stop(letter) {
            continue;
        }
        let stopped = at;
        let notes = whole.clone().filter(|(_, is_note)| *is_note);
        at = behind(text, at, notes.map(|(range, _)| range));
        if ends(lang, &text[from..stopped], &text[at..]) {
            push(text, from..at, &mut found);
            from = at;
        }
    }
    push(text, from..text.len(), &mut found);
    found
}

/// The end of what belongs to a stop: more stops, closing marks, footnotes right behind.
fn behind<'r>(text: &str, mut at: usize, notes: impl Iterator<Item = &'r Range<usize>>) -> usize {
    let from = at;
    let mut notes = notes.skip_while(|note| note.start < from).peekable();
    loop {
        if let Some(note) = notes.next_if(|note| note.start == at) {
            at = note.end;
            continue;
        }
        let rest = &text[at..];
        // French puts a space before its closing mark.
        let spaced = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        if spaced.len() < rest.len() && spaced.starts_with('»') {
            at += rest.len() - spaced.len() + '»'.len_utf8();
            continue;
        }
        match rest.chars().next() {
            Some(letter) if is_stop(letter) || is_closing(letter) => at += letter.len_utf8(),
            _ => return at,
        }
    }
}

/// Whether a sentence ends with this stop, seen from what stands before it (the stop included) and behind.
fn ends(lang: Lang, before: &str, after: &str) -> bool {
    let Some(stop) = before.chars().next_back() else {
        return false;
    };
    if is_full_width(stop) {
        return true;
    }
    if !after.is_empty() && !after.starts_with(char::is_whitespace) {
        // Behind Chinese letters a stop of any width ends.
        return lang == Lang::Zh && stop != '.' && stop != '…';
    }
    let next = after
        .trim_start()
        .trim_start_matches(is_opening)
        .chars()
        .next();
    if next.is_some_and(char::is_lowercase) {
        return false;
    }
    stop != '.' || next.is_none() || !is_abbreviated(lang, before, next)
}

/// Whether the full stop at the end is that of an abbreviation.
fn is_abbreviated(lang: Lang, before: &str, next: Option<char>) -> bool {
    let before = before.trim_end_matches('.');
    let start = before
        .char_indices()
        .rev()
        .find(|(_, letter)| letter.is_whitespace() || is_opening(*letter))
        .map_or(0, |(at, letter)| at + letter.len_utf8());
    let word = &before[start..];
    // The number of a list, alone at the beginning.
    if !word.is_empty() && word.len() == before.trim_start().len() && is_number(word) {
        return true;
    }
    let initials = word.split('.').all(|part| part.chars().count() == 1)
        && (word.contains('.') || word.chars().all(char::is_uppercase));
    let year = before[..start]
        .trim_end()
        .ends_with(|c: char| c.is_ascii_digit());
    if initials
        && word
            .chars()
            .all(|letter| letter.is_alphabetic() || letter == '.')
    {
        return true;
    }
    if lang == Lang::Ru && word == "г" {
        return !year;
    }
    let is_one_of = |known: fn(Lang) -> &'static [&'static str], word: &str| {
        known(lang).contains(&word) || known(Lang::En).contains(&word)
    };
    // Behind other points and a French elision: "p.ex", "l’art".
    let last = word.rsplit(['.', '’', '\'']).next().unwrap_or(word);
    let numbered = next.is_none_or(|next| next.is_numeric() || matches!(next, '{' | '№'));
    is_one_of(titles, word)
        || is_one_of(titles, last)
        || (numbered && is_one_of(labels, &last.to_lowercase()))
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let part = &text[range.clone()];
    let trimmed = part.trim_start();
    let start = range.end - trimmed.len();
    let end = start + trimmed.trim_end().len();
    if start < end {
        found.push(start..end);
    }
}

/// Whether a sentence begins behind what was written so far.
pub(super) fn begins_here(lang: Lang, before: &str) -> bool {
    let before = before.trim_end_matches(is_opening);
    let text = before.trim_end();
    if text.is_empty() {
        return true;
    }
    let text = text.trim_end_matches(is_closing).trim_end();
    let spaced = text.len() < before.len();
    match text.chars().next_back() {
        Some(stop) if is_full_width(stop) => true,
        Some('.') => spaced && !is_abbreviated(lang, text, None),
        Some(stop) => spaced && is_stop(stop),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(lang: Lang, text: &str) -> Vec<&str> {
        sentences(lang, text)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn a_sentence_ends_with_its_stop_in_six_languages() {
        for (lang, expected) in [
            (
                Lang::En,
                vec![
                    "Mr. A. Placeholder cited art. 32 and para. 3 (c).",
                    "A paper (CTOC/COP/2024/1) followed!",
                    "“Why?” some asked.",
                    "It was, e.g. in Vienna, discussed.",
                ],
            ),
            (
                Lang::Fr,
                vec![
                    "M. Exemple a cité l’art. 32 (voir p. ex. CTOC/COP/2024/1).",
                    "« Pourquoi ? »",
                    "Certains l’ont demandé.",
                ],
            ),
            (
                Lang::Es,
                vec![
                    "El Sr. Ejemplo citó el art. 32 y el párr. 3.",
                    "¿Por qué?",
                    "Véase CTOC/COP/2024/1.",
                ],
            ),
            (
                Lang::Ru,
                vec![
                    "Г-н А. Примеров сослался на ст. 32, т. е. на п. 3.",
                    "Это было в 2024 г.",
                    "Документ CTOC/COP/2024/1 распространен.",
                ],
            ),
            (
                Lang::Ar,
                vec![
                    "أشار السيد مثال إلى المادة 32 (CTOC/COP/2024/1).",
                    "لماذا؟",
                    "ثم شكرهم.",
                ],
            ),
        ] {
            let text = expected.join(" ");
            assert_eq!(cut(lang, &text), expected, "{lang:?}");
        }
        assert_eq!(
            cut(
                Lang::Zh,
                "主席致开幕词。见CTOC/COP/2024/1。“为什么？”有人问。"
            ),
            [
                "主席致开幕词。",
                "见CTOC/COP/2024/1。",
                "“为什么？”",
                "有人问。"
            ]
        );
    }

    #[test]
    fn a_note_belongs_to_the_sentence_before_it_and_cuts_none() {
        assert_eq!(
            cut(
                Lang::En,
                "A paper,^[See it. And another.] was made.^[Available at www.example.org.] {ngo} came. {P2}. Two."
            ),
            [
                "A paper,^[See it. And another.] was made.^[Available at www.example.org.]",
                "{ngo} came.",
                "{P2}.",
                "Two."
            ]
        );
    }

    #[test]
    fn what_was_written_says_whether_a_sentence_begins() {
        for (before, begins) in [
            ("", true),
            ("“", true),
            ("One. ", true),
            ("One.¹ ", true),
            ("He asked: “Why?” ", true),
            ("One.", false),
            ("para. ", false),
            ("Mr. ", false),
            ("came, ", false),
            ("those (", false),
        ] {
            assert_eq!(begins_here(Lang::En, before), begins, "{before:?}");
        }
        assert!(begins_here(Lang::Zh, "一。"));
    }

    proptest! {
        #[test]
        fn sentences_cover_all_but_space(
            text in proptest::collection::vec(
                prop_oneof![
                    proptest::sample::select(&[". ", "Mr. ", "^[", "]", "。", " »", "A", "? ", "{ngo}", "\\", "é"][..])
                        .prop_map(str::to_owned),
                    "\\PC{0,5}",
                ],
                0..16,
            ).prop_map(|parts| parts.concat()),
            index in 0_usize..6,
        ) {
            let found = sentences(Lang::ALL[index], &text);
            let mut at = 0;
            for range in &found {
                prop_assert!(range.start < range.end);
                prop_assert_eq!(text[at..range.start].trim(), "");
                at = range.end;
            }
            prop_assert_eq!(text[at..].trim(), "");
        }
    }
}
