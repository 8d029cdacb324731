//! What people write into the record, looked at before it is kept: that it is there, that it is not endless, and that it
//! reads as it is written. Control characters end lines in mails and tables, and characters that override the direction of
//! writing make one name look like another.

use crate::Refusal;

/// One line that must be there, of at most so many characters. `field` tells the page where to show the refusal.
pub(crate) fn line(field: &'static str, text: &str, most: usize) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::new("refused-text-missing").with("field", field));
    }
    optional_line(field, text, most)
}

/// One line that may be empty.
pub(crate) fn optional_line(field: &'static str, text: &str, most: usize) -> Result<(), Refusal> {
    plain(field, text, most, char::is_control)
}

/// Some lines, or none.
pub(crate) fn text(field: &'static str, text: &str, most: usize) -> Result<(), Refusal> {
    plain(field, text, most, |c| {
        c.is_control() && !matches!(c, '\n' | '\r' | '\t')
    })
}

/// A web address that leads where it seems to lead: `https`, a host with a dot in it, neither a name and a password before
/// the host nor a port nobody expects.
pub(crate) fn address(field: &'static str, address: &str, most: usize) -> Result<(), Refusal> {
    let wrong = || Refusal::new("refused-no-website").with("field", field);
    line(field, address, most)?;
    let rest = address.strip_prefix("https://").ok_or_else(wrong)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let named = host.contains('.') && host.chars().all(plain) && !host.starts_with('.');
    match named && !address.contains([' ', '"', '<', '>', '\\']) {
        true => Ok(()),
        false => Err(wrong()),
    }
}

fn plain(
    field: &'static str,
    text: &str,
    most: usize,
    forbidden: fn(char) -> bool,
) -> Result<(), Refusal> {
    // Bytes first: nobody waits for the count of a text that is far too long.
    if text.len() > most * 4 || text.chars().count() > most {
        return Err(Refusal::new("refused-text-too-long")
            .with("field", field)
            .with("most", most));
    }
    if text.contains(|c| forbidden(c) || overrides_direction(c)) {
        return Err(Refusal::new("refused-text-unprintable").with("field", field));
    }
    Ok(())
}

/// Embeddings, overrides and isolates. The two plain marks of direction are allowed: Arabic needs them beside digits.
fn overrides_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text without its isolates, where each begins and ends within a line: what the program itself puts round a Latin
/// reference in an Arabic letter, and what can reorder nothing outside. Others stay, and are refused like any override.
pub(crate) fn out_of_isolates(text: &str) -> String {
    let isolated = |line: &str| {
        let mut open = 0_u32;
        let ends = line.chars().all(|c| match c {
            '\u{2068}' => {
                open += 1;
                true
            }
            '\u{2069}' if open == 0 => false,
            '\u{2069}' => {
                open -= 1;
                true
            }
            _ => true,
        });
        ends && open == 0
    };
    let plain = |line: &str| match isolated(line) {
        true => line.replace(['\u{2068}', '\u{2069}'], ""),
        false => line.to_owned(),
    };
    text.split_inclusive('\n').map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(checked: Result<(), Refusal>) -> &'static str {
        checked.map_or_else(|refusal| refusal.key, |()| "fine")
    }

    #[test]
    fn a_line_is_there_is_short_and_reads_as_it_is_written() {
        let cases = [
            ("Ein Verein", "fine"),
            ("جمعية خيالية \u{200F}7", "fine"),
            ("  ", "refused-text-missing"),
            ("a name that is too long", "refused-text-too-long"),
            ("two\nlines", "refused-text-unprintable"),
            ("evil \u{202E}live", "refused-text-unprintable"),
        ];
        for (text, expected) in cases {
            assert_eq!(key(line("name", text, 15)), expected, "{text:?}");
        }
        assert_eq!(key(optional_line("name", "", 15)), "fine");
    }

    #[test]
    fn an_isolate_that_ends_in_its_line_is_no_override() {
        let link = "الرابط \u{2068}https://a.example\u{2069}\nسطر";
        assert_eq!(key(text("body", &out_of_isolates(link), 99)), "fine");
        for open in [
            "a \u{2068}b",
            "a \u{2069}b",
            "a \u{2068}b\n\u{2069}",
            "\u{202E}x",
        ] {
            let checked = text("body", &out_of_isolates(open), 99);
            assert_eq!(key(checked), "refused-text-unprintable", "{open:?}");
        }
    }

    #[test]
    fn a_text_has_lines_and_is_counted_in_characters() {
        assert_eq!(key(text("mandate", "two\nlines", 9)), "fine");
        assert_eq!(key(text("mandate", "ненавиденье", 11)), "fine");
        assert_eq!(
            key(text("mandate", "two\nlines!", 9)),
            "refused-text-too-long"
        );
        assert_eq!(key(text("mandate", "nul\0", 9)), "refused-text-unprintable");
    }
}
