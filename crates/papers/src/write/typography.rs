//! What must stay together on a line (rule D5), and what may not be in a text at all.

use crate::months::begins_month;
use std::borrow::Cow;
use words::Lang;

/// The text without what no format can carry: control characters and the two code points that XML forbids. Line breaks
/// and tabs become spaces, because a paragraph breaks where its page does.
pub fn clean(text: &str) -> Cow<'_, str> {
    let is_space = |c: char| matches!(c, '\n' | '\t' | '\r' | '\u{2028}' | '\u{2029}');
    let is_foul =
        |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}');
    if !text.contains(is_foul) {
        return Cow::Borrowed(text);
    }
    text.chars()
        .filter(|c| is_space(*c) || !is_foul(*c))
        .map(|c| if is_space(c) { ' ' } else { c })
        .collect::<String>()
        .into()
}

/// The text with no-break spaces between day and month, between Mr. and a name, between para. and a number, between that
/// and its subparagraph.
pub fn bound(language: Lang, text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for (at, _) in text.match_indices(' ') {
        let before = text[..at]
            .rsplit([' ', '\u{a0}', '(', '–'])
            .next()
            .unwrap_or_default();
        let after = text[at + 1..]
            .split([' ', ',', ';', ')', '.', '/'])
            .next()
            .unwrap_or_default();
        let divided =
            before.ends_with(|c: char| c.is_ascii_digit()) && is_subparagraph(&text[at + 1..]);
        if divided || holds(language, before, after) {
            out.push_str(&text[copied..at]);
            out.push('\u{a0}');
            copied = at + 1;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// Whether a character takes two columns of type: Chinese, and the marks that go with it.
pub(super) const fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{33ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
}

/// Whether a text begins with the label of a subparagraph: "(c)", "(iv)", in some languages "c)".
fn is_subparagraph(text: &str) -> bool {
    let text = text.strip_prefix('(').unwrap_or(text);
    let mut letters = text.chars();
    match letters.clone().take(5).position(|c| c == ')') {
        Some(1) => letters.next().is_some_and(char::is_alphabetic),
        Some(length) => length > 1 && letters.take(length).all(|c| matches!(c, 'i' | 'v' | 'x')),
        None => false,
    }
}

/// Whether two words must not be parted.
fn holds(language: Lang, before: &str, after: &str) -> bool {
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let is_day = is_number(before) && before.len() <= 2;
    let is_month = |word: &str| begins_month(language, word);
    let (titles, labels) = forms(language);
    let spanish =
        language == Lang::Es && ((is_day && after == "de") || (before == "de" && is_month(after)));
    spanish
        || (is_day && is_month(after))
        || (titles.contains(&before) && after.starts_with(char::is_alphabetic))
        || (labels.contains(&before) && is_number(after))
}

/// Titles that stay with a name, labels that stay with a number.
const fn forms(language: Lang) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        Lang::En => (
            &["Mr.", "Ms."],
            &[
                "para.",
                "paras.",
                "paragraph",
                "paragraphs",
                "article",
                "resolution",
                "item",
                "No.",
            ],
        ),
        Lang::Fr => (
            &["M.", "Mme", "MM."],
            &[
                "par.",
                "paragraphe",
                "paragraphes",
                "article",
                "résolution",
                "point",
                "no",
            ],
        ),
        Lang::Es => (
            &["Sr.", "Sra."],
            &[
                "párr.",
                "párrs.",
                "párrafo",
                "artículo",
                "resolución",
                "tema",
                "núm.",
            ],
        ),
        Lang::Ru => (
            &["г-н", "г-жа", "г-ном", "г-жой"],
            &["п.", "пункт", "пункта", "пункте", "статьи", "статье", "№"],
        ),
        Lang::Ar => (
            &["السيد", "السيدة"],
            &["الفقرة", "المادة", "البند", "القرار"],
        ),
        Lang::Zh => (&[], &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn day_and_month_name_and_title_label_and_number_stay_together() {
        for (language, text, expected) in [
            (
                Lang::En,
                "on 5 May by Mr. Example",
                "on 5~May by Mr.~Example",
            ),
            (
                Lang::En,
                "from 14 to 18 October, see para. 4",
                "from 14 to 18~October, see para.~4",
            ),
            (Lang::En, "14–18 October 2030", "14–18~October 2030"),
            (Lang::Es, "el 5 de mayo de 2030", "el 5~de~mayo de 2030"),
            (Lang::Fr, "le 5 mai, Mme Exemple", "le 5~mai, Mme~Exemple"),
            (Lang::Ar, "في 8 أيار/مايو", "في 8~أيار/مايو"),
            (
                Lang::En,
                "article 32, paragraph 3 (c), and para. 4 (iv)",
                "article~32, paragraph~3~(c), and para.~4~(iv)",
            ),
            (Lang::Fr, "le paragraphe 3 c)", "le paragraphe~3~c)"),
            (Lang::Ar, "الفقرة 3 (ج)", "الفقرة~3~(ج)"),
            (
                Lang::En,
                "of 53 (a few) and 9 (nine) or 4 ()",
                "of 53 (a few) and 9 (nine) or 4 ()",
            ),
            (Lang::En, "nothing to hold", "nothing to hold"),
        ] {
            assert_eq!(bound(language, text).replace('\u{a0}', "~"), expected);
        }
    }

    #[test]
    fn control_characters_do_not_pass() {
        assert_eq!(clean("a\u{0}b\nc\td\u{7}e\u{fffe}"), "ab c de");
        assert!(matches!(clean("clean"), Cow::Borrowed(_)));
    }
}
