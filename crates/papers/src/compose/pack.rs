//! The printed pack: what the Chair or a booth holds in their hands when every line is gone. The running order of the whole
//! day with room to write what happens, so that an officer can enter it afterwards. It is no United Nations paper: no
//! masthead, no symbol, no emblem; it says that it is restricted, and to which second it is true.

use jiff::civil::Date;
use serde::Serialize;
use words::Lang;

/// What a pack says; every word is worded in its language already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pack {
    /// The language it speaks.
    pub language: Lang,
    /// The day it was made.
    pub made: Date,
    /// What it is, and of which meeting.
    pub title: String,
    /// What is said above everything, such as that all is fictitious; empty: nothing.
    pub banner: String,
    /// That it is restricted, and the second it shows. It stands on every page.
    pub restricted: String,
    /// What is to be known of the whole day, each with its name.
    pub facts: Vec<(String, String)>,
    /// The heads of the columns of every running order, as many as a row has cells.
    pub columns: Vec<String>,
    /// How wide each column is against the others; as many as there are columns.
    pub widths: Vec<u8>,
    /// The items of the agenda, in order.
    pub items: Vec<PackItem>,
    /// The heading over what to keep in mind.
    pub reminded: String,
    /// What to keep in mind.
    pub reminders: Vec<String>,
    /// The heading over the texts of those who speak.
    pub read: String,
    /// The texts, in the order of the lists.
    pub texts: Vec<PackText>,
}

/// An item of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackItem {
    /// Its number, title and planned time.
    pub heading: String,
    /// What is to be known of it: who presides, what explains it, how its list stands.
    pub lines: Vec<String>,
    /// What is said at its beginning.
    pub said: Vec<String>,
    /// Who speaks, in the order of the list.
    pub rows: Vec<PackRow>,
    /// What is said at its end.
    pub concluded: Vec<String>,
    /// How many empty rows follow, for who speaks when the lines are gone.
    pub blank: u8,
}

/// Somebody on the running order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackRow {
    /// As many as there are columns.
    pub cells: Vec<PackCell>,
}

/// One cell of a row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct PackCell {
    /// What is read first; may be empty: room to write.
    pub strong: String,
    /// What stands beneath it, line by line.
    pub quiet: Vec<String>,
}

/// The text of somebody who speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackText {
    /// Whose, at which place of which list.
    pub heading: String,
    /// In which language, how long.
    pub about: String,
    /// The text, paragraph by paragraph.
    pub paragraphs: Vec<String>,
    /// The language it is in: a code.
    pub language: String,
    /// Which way it runs: `ltr`, `rtl`.
    pub direction: &'static str,
}

impl PackCell {
    /// A cell of one line.
    pub fn of(strong: impl Into<String>) -> Self {
        Self {
            strong: strong.into(),
            quiet: Vec::new(),
        }
    }

    /// With more beneath it; what is empty is left out.
    #[must_use]
    pub fn with(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        self.quiet
            .extend(lines.into_iter().filter(|line| !line.trim().is_empty()));
        self
    }
}

impl Pack {
    /// Every text on it.
    pub fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        let around = [
            &mut self.title,
            &mut self.banner,
            &mut self.restricted,
            &mut self.reminded,
            &mut self.read,
        ];
        around.into_iter().for_each(&mut *visit);
        for (name, value) in &mut self.facts {
            visit(name);
            visit(value);
        }
        self.columns.iter_mut().for_each(&mut *visit);
        self.reminders.iter_mut().for_each(&mut *visit);
        for item in &mut self.items {
            visit(&mut item.heading);
            let lines = [&mut item.lines, &mut item.said, &mut item.concluded];
            lines.into_iter().flatten().for_each(&mut *visit);
            for cell in item.rows.iter_mut().flat_map(|row| &mut row.cells) {
                visit(&mut cell.strong);
                cell.quiet.iter_mut().for_each(&mut *visit);
            }
        }
        for text in &mut self.texts {
            visit(&mut text.heading);
            visit(&mut text.about);
            text.paragraphs.iter_mut().for_each(&mut *visit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_visited() {
        let mut pack = Pack {
            language: Lang::En,
            made: jiff::civil::date(2031, 5, 9),
            title: "a".into(),
            banner: "b".into(),
            restricted: "c".into(),
            facts: vec![("d".into(), "e".into())],
            columns: vec!["f".into()],
            widths: vec![1],
            items: vec![PackItem {
                heading: "g".into(),
                lines: vec!["h".into()],
                said: vec!["i".into()],
                rows: vec![PackRow {
                    cells: vec![PackCell::of("j").with(["k".into(), " ".into()])],
                }],
                concluded: vec!["l".into()],
                blank: 1,
            }],
            reminded: "m".into(),
            reminders: vec!["n".into()],
            read: "o".into(),
            texts: vec![PackText {
                heading: "p".into(),
                about: "q".into(),
                paragraphs: vec!["r".into()],
                language: "en".into(),
                direction: "ltr",
            }],
        };
        let mut seen: Vec<String> = Vec::new();
        pack.each_text(&mut |text| seen.push(text.clone()));
        seen.sort();
        assert_eq!(seen.concat(), "abcdefghijklmnopqr");
    }
}
