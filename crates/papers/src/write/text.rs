//! The paper as plain text, for terminals, mail and comparing.
//!
//! Lines are at most 78 columns, as mail and printed listings have it; Chinese characters take two. A symbol or an
//! address is never broken, so a long one may stand out. Numbers stand at the margin; the notes follow the text, those of a
//! table follow the table.

mod table;

use super::address::reachable;
use super::furniture::Furniture;
use super::layout::{Block, Layout, Run};
use super::numbering::{self, printed_paragraph, superscript};
use super::typography::is_wide;
use crate::{Foreign, Link, Paper};
use words::{Direction, Lang, say};

const COLUMNS: usize = 78;

/// The paper as plain text.
pub fn text(paper: &Paper) -> String {
    let (furniture, layout) = (Furniture::of(paper), Layout::of(paper));
    let mut sheet = Sheet {
        out: String::new(),
        language: paper.language,
    };
    sheet.masthead(&furniture);
    for block in &layout.blocks {
        match block {
            Block::Heading { label, text, .. } => {
                sheet.paragraph("", &format!("{label} {text}"));
            }
            Block::Paragraph { number, runs } => {
                let words = sheet.words(runs);
                sheet.paragraph(
                    "",
                    &format!("{} {words}", printed_paragraph(paper.language, *number)),
                );
            }
            Block::Subparagraph {
                depth, label, runs, ..
            } => {
                let words = sheet.words(runs);
                sheet.paragraph(
                    &" ".repeat((4 * (depth + 1)).min(40)),
                    &format!("{label} {words}"),
                );
            }
            Block::Table(table) => sheet.table(table),
        }
    }
    let end = if furniture.asterisks {
        "***"
    } else {
        "__________"
    };
    let indent = " ".repeat((COLUMNS - end.len()) / 2);
    sheet.paragraph(&indent, end);
    for star in furniture.stars() {
        sheet.paragraph("", &format!("{} {}", star.mark, star.text));
    }
    for (index, note) in layout.notes.iter().enumerate() {
        let words = sheet.words(note);
        sheet.paragraph("", &format!("{} {words}", superscript(index + 1)));
    }
    sheet.out
}

struct Sheet {
    out: String,
    language: Lang,
}

impl Sheet {
    fn masthead(&mut self, furniture: &Furniture) {
        let block = &furniture.distribution;
        let groups = [
            vec![&furniture.standing],
            vec![&furniture.organization, &furniture.symbol, &furniture.organ],
            vec![&block.distr, &block.date],
        ];
        for group in groups {
            self.lines(group.into_iter().flatten());
        }
        self.lines(block.languages.iter());
        self.lines(
            [
                &furniture.working_group,
                &furniture.session,
                &furniture.place_and_dates,
            ]
            .into_iter()
            .flatten(),
        );
        if let Some((line, title)) = &furniture.agenda_item {
            let star = furniture.agenda_star.as_ref().map_or("", |star| star.mark);
            self.lines([&format!("{line}{star}"), title].into_iter());
        }
        let star = furniture.title_star.as_ref().map_or("", |star| star.mark);
        self.paragraph("", &format!("{}{star}", furniture.title));
        self.paragraph("", &furniture.byline);
    }

    /// Lines that belong together, and an empty one after them.
    fn lines<'l>(&mut self, lines: impl Iterator<Item = &'l String>) {
        let before = self.out.len();
        for line in lines {
            self.wrapped("", line);
        }
        if self.out.len() > before {
            self.out.push('\n');
        }
    }

    fn paragraph(&mut self, indent: &str, words: &str) {
        self.wrapped(indent, words);
        self.out.push('\n');
    }

    fn words(&self, runs: &[Run<'_>]) -> String {
        let mut out = String::new();
        for run in runs {
            match run {
                Run::Text(text) => out.push_str(text),
                Run::Foreign(foreign) => out.push_str(&self.foreign(foreign)),
                Run::Symbol(symbol) => out.push_str(symbol.as_str()),
                Run::Link(link) => out.push_str(&self.link(link)),
                Run::Note(number) => out.push_str(&superscript(*number)),
                Run::Letter(letter) => out.push_str(&format!("[{}]", letter.sign)),
                Run::Comma => out.push(','),
            }
        }
        out
    }

    /// Words of another language; those that run against the paper are isolated, so that the stops and brackets around them
    /// stay where they belong.
    fn foreign(&self, foreign: &Foreign) -> String {
        let text = &foreign.text;
        match foreign.direction() {
            own if own == self.language.direction() => text.clone(),
            Direction::LeftToRight => format!("\u{2066}{text}\u{2069}"),
            Direction::RightToLeft => format!("\u{2067}{text}\u{2069}"),
        }
    }

    fn link(&self, link: &Link) -> String {
        match link.target.as_deref().and_then(reachable) {
            Some(target) if !target.ends_with(&link.shown) => format!("{} <{target}>", link.shown),
            Some(_) => link.shown.clone(),
            None => {
                let printed = link.printed.as_deref().unwrap_or(&link.shown);
                format!(
                    "{printed} ({})",
                    say(self.language, "link-broken-at-source")
                )
            }
        }
    }

    /// Words in lines. What is bound stays together and is printed with a plain space.
    fn wrapped(&mut self, indent: &str, words: &str) {
        let mut column = 0;
        for word in super::typography::clean(words)
            .split(' ')
            .filter(|word| !word.is_empty())
        {
            let width = width(word);
            if column > 0 && column + 1 + width > COLUMNS {
                self.out.push('\n');
                column = 0;
            }
            if column == 0 {
                self.out.push_str(indent);
                column = indent.len();
            } else {
                self.out.push(' ');
                column += 1;
            }
            column = self.characters(indent, word, column);
        }
        self.out.push('\n');
    }

    /// A word; Chinese has no spaces, so its lines break between any two of its characters.
    fn characters(&mut self, indent: &str, word: &str, mut column: usize) -> usize {
        for c in word.chars() {
            let opens = is_wide(c) && !"，。、；：）”》".contains(c);
            if opens && column + 2 > COLUMNS {
                self.out.push('\n');
                self.out.push_str(indent);
                column = indent.len();
            }
            column += if is_wide(c) { 2 } else { 1 };
            self.out.push(if c == '\u{a0}' { ' ' } else { c });
        }
        column
    }
}

fn width(word: &str) -> usize {
    // A Chinese run can be broken anywhere, so only its first character must fit.
    match word.chars().next() {
        Some(first) if is_wide(first) => 2,
        _ => word.chars().take_while(|c| !is_wide(*c)).count(),
    }
}
