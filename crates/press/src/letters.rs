//! What of a text can be printed.
//!
//! PDF/A refuses a file with a single letter that no font draws, and Typst then gives no file at all. An odd character
//! in a paper of forty pages must not cost the paper: it is printed as `□`, so that an editor sees it.

use unicode_segmentation::UnicodeSegmentation;

use crate::faces::Faces;

/// Stands for what no face can draw.
const MISSING: char = '□';

/// Says which letters a run can draw.
pub(crate) struct Letters<'a> {
    faces: &'a Faces,
}

impl<'a> Letters<'a> {
    pub(crate) fn of(faces: &'a Faces) -> Self {
        Self { faces }
    }

    /// The text as it can be printed.
    pub(crate) fn fit(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for cluster in text.graphemes(true) {
            self.fit_cluster(cluster, &mut out);
        }
        out
    }

    /// A letter and its marks are drawn by one face or not at all.
    fn fit_cluster(&self, cluster: &str, out: &mut String) {
        if cluster
            .chars()
            .all(|letter| letter.is_ascii_graphic() || letter == ' ')
        {
            out.push_str(cluster);
            return;
        }
        let visible = cluster
            .chars()
            .filter(|&letter| !is_invisible(letter) && !is_dropped(letter) && !is_space(letter));
        if self.faces.draw(visible) && !cluster.chars().any(is_private) {
            out.extend(
                cluster
                    .chars()
                    .filter(|&letter| !is_dropped(letter))
                    .map(|letter| if is_space(letter) { ' ' } else { letter }),
            );
        } else {
            out.push(MISSING);
        }
    }
}

/// Whether a letter needs a Chinese face.
pub(crate) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{303f}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// Line breaks and tabs from a pasted text: layout is not the text's to decide.
fn is_space(letter: char) -> bool {
    matches!(letter, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Control characters and noncharacters, which a PDF cannot map back to text, and the embeddings and overrides of
/// direction, which could show other words than are there. Isolates and marks of direction stay.
fn is_dropped(letter: char) -> bool {
    (letter.is_control() && !is_space(letter))
        || matches!(letter, '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{fdd0}'..='\u{fdef}' | '\u{e0000}'..='\u{e0fff}' | '\u{fff0}'..='\u{fffb}')
        || (letter as u32) & 0xfffe == 0xfffe
}

/// Characters that shape others and need no glyph.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}')
}

/// What private use characters mean is known to one font only; PDF/A forbids them.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(text: &str) -> String {
        let faces = Faces::vendored().unwrap();
        Letters::of(&faces).fit(text)
    }

    #[test]
    fn what_can_be_drawn_stays_as_it_is() {
        for text in [
            "“Co-Chairs” – 53\u{a0}(c)",
            "Ёлка № 7",
            "أيلول/سبتمبر\u{200f}",
            "e\u{301}tat",
            "a\u{ad}b",
        ] {
            assert_eq!(fit(text), text);
        }
    }

    #[test]
    fn what_cannot_be_drawn_is_one_box_for_each_letter() {
        assert_eq!(fit("a😀b"), "a□b");
        assert_eq!(fit("👩\u{200d}👩\u{200d}👧!"), "□!");
        assert_eq!(fit("\u{f0b7} item"), "□ item");
        assert_eq!(fit("ж\u{64e}"), "□");
    }

    #[test]
    fn controls_go_and_line_breaks_become_spaces() {
        assert_eq!(fit("a\0b\u{feff}c\u{202e}d\u{ffff}"), "abcd");
        assert_eq!(fit("a\nb\tc\r\nd"), "a b c  d");
    }
}
