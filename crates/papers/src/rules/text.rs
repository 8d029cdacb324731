//! All checks of a line of text, in one place.

use super::line::Line;
use super::{Context, Kind, Slip, dates, marks, names, notes, numbers, phrases};

/// What breaks a rule in a line of plain text, by place: the rules that are [`Checked::InText`](super::Checked::InText).
///
/// A paragraph says more than a line: give whole paragraphs where you have them, and say with [`Context::continued`]
/// where a line does not begin a sentence.
pub fn check_text(text: &str, context: Context) -> Vec<Slip> {
    let mut line = Line::new(text, context);
    marks::check_any(&mut line);
    if line.is_english() {
        numbers::check(&mut line);
        dates::check(&mut line);
        names::check(&mut line);
        phrases::check(&mut line);
        marks::check_english(&mut line);
        if line.is(Kind::Note) {
            notes::check(&mut line);
        }
    }
    line.into_slips()
}
