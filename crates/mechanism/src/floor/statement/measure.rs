//! How long a statement takes: interpreters ask for no more than 120 words a minute.

/// The pace at which a text is measured.
pub const WORDS_A_MINUTE: u32 = 120;

/// How many words a text has. Chinese, Japanese and Thai write none apart: there eight characters are taken for five words,
/// which is our own measure, near what translators reckon with.
pub fn words_of(text: &str) -> u32 {
    let (mut words, mut unspaced, mut within) = (0_usize, 0_usize, false);
    for c in text.chars() {
        if writes_no_spaces(c) {
            unspaced += 1;
            within = false;
        } else if c.is_alphanumeric() {
            words += usize::from(!within);
            within = true;
        } else if c.is_whitespace() || !joins(c) {
            within = false;
        }
    }
    let all = words + (unspaced * 5).div_ceil(8);
    u32::try_from(all).unwrap_or(u32::MAX)
}

/// What stands inside a word: "member-States", "l’État", "1,000", a combining mark.
fn joins(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | '.' | ',' | '_' | '/' | '@'
    ) || ('\u{0300}'..='\u{036F}').contains(&c)
        || ('\u{0610}'..='\u{061A}').contains(&c)
        || ('\u{064B}'..='\u{065F}').contains(&c)
        || matches!(c, '\u{0640}' | '\u{200C}' | '\u{200D}' | '\u{00AD}')
}

fn writes_no_spaces(c: char) -> bool {
    matches!(c,
        '\u{0E01}'..='\u{0E4E}'
        | '\u{3041}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{323AF}')
}

/// The seconds that so many words take.
pub const fn seconds_needed(words: u32) -> u32 {
    // 120 words a minute are two a second.
    words.div_ceil(WORDS_A_MINUTE / 60)
}

/// The same as people are told it: in half minutes, rounded up.
pub const fn shown_seconds(words: u32) -> u32 {
    seconds_needed(words).div_ceil(30).saturating_mul(30)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_a_reader_counts_them() {
        let cases = [
            ("", 0),
            ("  — …\n", 0),
            ("Thank you, Madam Chair.", 4),
            ("l’État partie", 2),
            ("law-enforcement of 1,000 cases", 4),
            ("شكرًا سيدتي الرئيسة", 3),
            ("Спасибо, госпожа Председатель.", 3),
            ("one—two", 2),
            // Eight characters are five words; the stop is none.
            ("谢谢主席女士各位。", 5),
        ];
        for (text, words) in cases {
            assert_eq!(words_of(text), words, "{text:?}");
        }
    }

    #[test]
    fn half_minutes_are_rounded_up() {
        assert_eq!(seconds_needed(121), 61);
        assert_eq!((shown_seconds(0), shown_seconds(1)), (0, 30));
        assert_eq!((shown_seconds(120), shown_seconds(121)), (60, 90));
        assert_eq!(shown_seconds(505), 270, "four and a half minutes");
        assert!(shown_seconds(u32::MAX) >= seconds_needed(u32::MAX));
    }
}
