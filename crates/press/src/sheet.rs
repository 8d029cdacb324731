//! Everything a printed paper says, as data for the template: every word, in the order of the page.

mod body;
mod table;

use papers::write::{Distribution, Furniture, Star};
use papers::{Form, Paper, Standing};
use serde::Serialize;
use words::Lang;

use crate::letters::Letters;
use body::Part;

/// Readers show the title of a file in a window's bar, and screen readers say it first: the title of a paper may run
/// to five lines, that of the file may not.
const LONGEST_FILE_TITLE: usize = 160;

/// For a paper without a date. The file must carry one, and today is not a property of a paper: this is the day on
/// which the General Assembly adopted the Convention, which no paper of its Conference can have.
const NO_DATE: jiff::civil::Date = jiff::civil::date(2000, 11, 15);

/// The paper as the template reads it, field by field in the order of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Sheet {
    language: Lang,
    region: Option<&'static str>,
    direction: &'static str,
    han_face: Option<String>,
    file: File,
    /// What the first page says of the paper, to be read aloud.
    standing: Option<String>,
    /// What later pages of a draft repeat in the place of a symbol.
    draft: Option<String>,
    form: Form,
    organization: Option<String>,
    symbol: Option<Symbol>,
    organ: Option<String>,
    block: Vec<String>,
    block_language: Lang,
    working_group: Option<String>,
    session: Option<String>,
    place_and_dates: Option<String>,
    agenda_item: Option<Agenda>,
    title: String,
    title_star: Option<Starred>,
    byline: String,
    body: Vec<Part>,
    asterisks: bool,
}

/// What the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct File {
    title: String,
    description: Option<String>,
    year: i16,
    month: i8,
    day: i8,
}

/// A symbol as form A prints it: the series large, the rest in the size of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Symbol {
    series: String,
    rest: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Agenda {
    line: String,
    star: Option<Starred>,
    title: String,
}

/// A starred note. Its words are a symbol with a full stop, or a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Starred {
    words: String,
    is_symbol: bool,
}

impl Sheet {
    /// The sheet of a paper, in all its letters.
    pub(crate) fn of(paper: &Paper) -> Self {
        let furniture = Furniture::of(paper);
        let language = paper.language;
        Self {
            language,
            region: body::region(language),
            direction: language.dir(),
            han_face: None,
            file: File::of(paper, &furniture.byline, furniture.standing.clone()),
            draft: furniture
                .standing
                .clone()
                .filter(|_| matches!(paper.standing, Standing::Draft | Standing::Informal)),
            standing: furniture.standing,
            form: paper.masthead.form,
            organization: furniture.organization,
            symbol: furniture.symbol.map(Symbol::of),
            organ: furniture.organ,
            block_language: furniture.distribution.language,
            block: block(furniture.distribution),
            working_group: furniture.working_group,
            session: furniture.session,
            place_and_dates: furniture.place_and_dates,
            agenda_item: furniture.agenda_item.map(|(line, title)| Agenda {
                line,
                star: furniture.agenda_star.map(Starred::of),
                title,
            }),
            title: furniture.title,
            title_star: furniture.title_star.map(Starred::of),
            byline: furniture.byline,
            body: body::parts(paper),
            asterisks: furniture.asterisks,
        }
    }

    /// The sheet with what can be printed, and the face for its Chinese letters.
    pub(crate) fn fitted(mut self, letters: &Letters<'_>, han_face: Option<String>) -> Self {
        self.each_text(&mut |text| *text = letters.fit(text));
        self.han_face = han_face;
        self
    }

    /// How long it is.
    pub(crate) fn characters(&mut self) -> usize {
        let mut count = 0;
        self.each_text(&mut |text| count += text.chars().count());
        count
    }

    /// Whether any of its letters is such a one.
    pub(crate) fn any_character(&mut self, is: impl Fn(char) -> bool) -> bool {
        let mut any = false;
        self.each_text(&mut |text| any = any || text.contains(&is));
        any
    }

    /// What makes this paper this paper and no other, for the identity of the file.
    pub(crate) fn identity(&self) -> String {
        let symbol = self
            .symbol
            .as_ref()
            .map(|symbol| format!("{}{}", symbol.series, symbol.rest))
            .unwrap_or_default();
        let File {
            year, month, day, ..
        } = self.file;
        format!(
            "{symbol}\n{}\n{}\n{}\n{year}-{month}-{day}",
            self.language.code(),
            self.byline,
            self.title
        )
    }

    /// Every text on the sheet.
    fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        visit(&mut self.file.title);
        let masthead = [
            &mut self.file.description,
            &mut self.standing,
            &mut self.draft,
            &mut self.organization,
            &mut self.organ,
        ];
        masthead.into_iter().flatten().for_each(&mut *visit);
        if let Some(symbol) = &mut self.symbol {
            visit(&mut symbol.series);
            visit(&mut symbol.rest);
        }
        self.block.iter_mut().for_each(&mut *visit);
        let lines = [
            &mut self.working_group,
            &mut self.session,
            &mut self.place_and_dates,
        ];
        lines.into_iter().flatten().for_each(&mut *visit);
        if let Some(item) = &mut self.agenda_item {
            visit(&mut item.line);
            item.star.iter_mut().for_each(|star| visit(&mut star.words));
            visit(&mut item.title);
        }
        visit(&mut self.title);
        self.title_star
            .iter_mut()
            .for_each(|star| visit(&mut star.words));
        visit(&mut self.byline);
        self.body.iter_mut().for_each(|part| part.each_text(visit));
    }
}

/// The right-hand block, line by line; an empty line is a gap before the language of the original (section 2.1).
fn block(distribution: Distribution) -> Vec<String> {
    let general = distribution.distr.is_some();
    let mut lines: Vec<_> = distribution
        .distr
        .into_iter()
        .chain(distribution.date)
        .chain(distribution.languages)
        .collect();
    if general {
        lines.insert(lines.len().saturating_sub(1), String::new());
    }
    lines
}

impl File {
    fn of(paper: &Paper, byline: &str, description: Option<String>) -> Self {
        let date = paper.masthead.date.unwrap_or(NO_DATE);
        let (year, month, day) = (date.year(), date.month(), date.day());
        Self {
            title: name(paper, byline),
            description,
            year,
            month,
            day,
        }
    }
}

/// The title; a paper that has none is called by its type.
fn name(paper: &Paper, byline: &str) -> String {
    let named = [paper.title.as_str(), byline]
        .into_iter()
        .map(str::trim)
        .find(|name| !name.is_empty());
    named.map_or_else(
        || words::say(paper.language, "conference-name").into_owned(),
        shortened,
    )
}

/// The title cut between two words.
fn shortened(title: &str) -> String {
    let Some((end, _)) = title.char_indices().nth(LONGEST_FILE_TITLE) else {
        return title.to_owned();
    };
    let kept = &title[..end];
    let kept = kept.rsplit_once(' ').map_or(kept, |(words, _)| words);
    format!("{kept} …")
}

impl Symbol {
    fn of(symbol: String) -> Self {
        let (series, rest) = symbol.split_at(symbol.find('/').unwrap_or(symbol.len()));
        Self {
            series: series.to_owned(),
            rest: rest.to_owned(),
        }
    }
}

impl Starred {
    fn of(star: Star) -> Self {
        Self {
            words: star.text,
            is_symbol: star.is_symbol,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_of_the_file_ends_between_two_words() {
        assert_eq!(shortened("Short"), "Short");
        let long = shortened(&"word ".repeat(100));
        assert!(
            long.ends_with("word …") && long.chars().count() < 170,
            "{long}"
        );
    }

    #[test]
    fn form_a_prints_the_series_large() {
        let symbol = Symbol::of("CTOC/COP/2099/1".to_owned());
        assert_eq!(
            (symbol.series.as_str(), symbol.rest.as_str()),
            ("CTOC", "/COP/2099/1")
        );
    }
}
