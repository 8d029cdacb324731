//! What stands above the first heading: masthead, titles, type line (section 2.1 of the domain notes).
//!
//! The lines are told by what they say, because extraction loses where on the page they stood.

mod lines;

use crate::read::clean::Line;
use crate::read::days::days;
use crate::read::defects::{Defect, Subject};
use crate::read::facts::{AgendaFacts, SessionFacts};
use crate::read::running::{Running, Vocabulary};
use crate::{AgendaItem, Byline, Form, Masthead, Symbol};
use jiff::civil::Date;
use lines::{byline, is_standing, language_line, place_line, session_line, whole_date};
use words::Lang;

/// Everything above the first heading.
#[derive(Debug)]
pub(super) struct Above {
    pub(super) masthead: Masthead,
    pub(super) title: Running,
    pub(super) item_title: Running,
    pub(super) byline: Option<(usize, Byline)>,
    pub(super) session: Option<SessionFacts>,
    pub(super) agenda: Option<AgendaFacts>,
}

/// Words with which no title ends.
const LEADING_ON: [&str; 14] = [
    "a", "against", "and", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with",
];

/// A stretch of title lines.
#[derive(Debug, Default)]
struct Block {
    text: Running,
    bold: bool,
}

#[derive(Default)]
struct Found {
    symbol: Option<Symbol>,
    form: Option<Form>,
    date: Option<Date>,
    original: Option<Lang>,
    working_group: Option<String>,
    session: Option<(u16, String)>,
    place: Option<(usize, String)>,
    item: Option<(usize, String)>,
    byline: Option<(usize, Byline)>,
    blocks: Vec<Block>,
}

/// Reads the lines above the first heading. `stars` are the starred notes of the paper.
pub(super) fn read(lines: &[Line], stars: &[Running], defects: &mut Vec<Defect>) -> Above {
    let mut found = Found::default();
    let mut bold = false;
    let mut organ = false;
    for line in lines {
        organ &= !line.apart;
        for (part, piece) in line.text.split("**").enumerate() {
            bold ^= part > 0;
            let piece = piece.trim();
            if piece.is_empty() || piece == "United Nations" {
                continue;
            }
            // The name of the organ runs over lines; the first line that says something else ends it.
            organ |= piece.starts_with("Conference of the Parties") && found.blocks.is_empty();
            organ |= is_standing(piece);
            if found.takes(line.number, piece) {
                organ = false;
            } else if !organ {
                found.title_line(line, piece, bold, part > 0);
            }
        }
    }
    let first = lines.first().map_or(1, |line| line.number);
    let (title, item_title) = found.titles(defects);
    if title.is_empty() {
        defects.push(Subject::TitleMissing.at(first, ""));
    }
    if found.byline.is_none() {
        defects.push(Subject::TypeMissing.at(first, ""));
    }
    capitals(&item_title, &title, defects);
    let agenda_symbol = stars
        .first()
        .and_then(|star| Symbol::parse(star.as_str().trim_end_matches('.')).ok());
    found.tell_missing(first, agenda_symbol.is_some(), defects);
    let session = found.session_facts(defects);
    let agenda = found.item.as_ref().map(|(_, item)| AgendaFacts {
        item: item
            .split(' ')
            .nth(1)
            .and_then(|number| number.parse().ok()),
        symbol: agenda_symbol.clone(),
        title: item_title.as_str().to_owned(),
    });
    let masthead = Masthead {
        form: found.form.unwrap_or(Form::ConferenceRoom),
        symbol: found.symbol,
        date: found.date,
        original: found.original.unwrap_or(Lang::En),
        working_group: found.working_group,
        session: found.session.map(|(_, session)| session),
        place_and_dates: found.place.map(|(_, place)| place),
        agenda_item: found.item.map(|(_, line)| AgendaItem {
            line,
            agenda: agenda_symbol,
            title: item_title.as_str().to_owned(),
        }),
        late: stars.get(1).map(|late| late.as_str().to_owned()),
    };
    Above {
        masthead,
        title,
        item_title,
        byline: found.byline,
        session,
        agenda,
    }
}

impl Found {
    /// Takes a line that is no part of a title.
    fn takes(&mut self, number: usize, text: &str) -> bool {
        let bare = text.trim_end_matches('*').trim_end();
        if let Ok(symbol) = Symbol::parse(text) {
            self.symbol.get_or_insert(symbol);
        } else if text.starts_with("Distr.") {
            self.form = text
                .contains("General")
                .then_some(Form::General)
                .or(self.form);
        } else if let Some(language) = language_line(text) {
            self.original = Some(language);
        } else if let Some(date) = whole_date(text) {
            self.date.get_or_insert(date);
        } else if let Some(number) = session_line(text) {
            self.session.get_or_insert((number, text.to_owned()));
        } else if place_line(text) {
            self.place.get_or_insert((number, text.to_owned()));
        } else if bare.starts_with("Item ") && bare.ends_with("agenda") {
            self.item.get_or_insert((number, bare.to_owned()));
        } else if bare.starts_with("Working Group ") && self.blocks.is_empty() {
            self.working_group.get_or_insert(bare.to_owned());
        } else if let Some(byline) = byline(bare) {
            self.byline.get_or_insert((number, byline));
        } else {
            return false;
        }
        true
    }

    fn title_line(&mut self, line: &Line, piece: &str, bold: bool, marked: bool) {
        let goes_on = |block: &Block| {
            let joined = LEADING_ON.contains(&block.text.last_word())
                || piece.starts_with(char::is_lowercase);
            block.bold == bold && !marked && (!line.apart || joined)
        };
        // Bold text goes on over blank lines until its mark; other text as long as nothing separates its lines.
        match self.blocks.last_mut().filter(|block| goes_on(block)) {
            Some(block) => {
                block.text.join(line.number, piece, &Vocabulary::default());
            }
            None => self.blocks.push(Block {
                text: Running::new(line.number, piece),
                bold,
            }),
        }
    }

    /// The title of the paper and that of the agenda item.
    fn titles(&mut self, defects: &mut Vec<Defect>) -> (Running, Running) {
        let mut blocks = std::mem::take(&mut self.blocks)
            .into_iter()
            .map(|block| block.text);
        let mut titles: Vec<Running> = blocks.by_ref().collect();
        if self.item.is_none() {
            let unclear = titles.len() > 1;
            let title = joined(titles);
            if unclear {
                defects.push(Subject::TitleUnclear.at(title.first_line(), title.as_str()));
            }
            return (title, Running::default());
        }
        if titles.len() != 2
            && let Some(first) = titles.first()
        {
            defects.push(Subject::TitleUnclear.at(first.first_line(), first.as_str()));
        }
        match titles.len() {
            0 => (Running::default(), Running::default()),
            1 => (titles.remove(0), Running::default()),
            _ => {
                let item = titles.remove(0);
                (joined(titles), item)
            }
        }
    }

    fn tell_missing(&self, first: usize, agenda_symbol: bool, defects: &mut Vec<Defect>) {
        if self.symbol.is_none()
            && self.date.is_none()
            && self.session.is_none()
            && self.item.is_none()
        {
            defects.push(Subject::MastheadMissing.at(first, ""));
            return;
        }
        let missing = [
            (self.symbol.is_none(), Subject::SymbolMissing),
            (self.date.is_none(), Subject::DateMissing),
            (self.session.is_none(), Subject::SessionMissing),
            (self.item.is_none(), Subject::AgendaMissing),
        ];
        for (_, subject) in missing.into_iter().filter(|(missing, _)| *missing) {
            defects.push(subject.at(first, ""));
        }
        if let Some((line, item)) = self.item.as_ref().filter(|_| !agenda_symbol) {
            defects.push(Subject::AgendaNote.at(*line, item));
        }
    }

    fn session_facts(&self, defects: &mut Vec<Defect>) -> Option<SessionFacts> {
        let number = self.session.as_ref().map(|(number, _)| *number);
        let (line, printed) = match &self.place {
            Some((line, printed)) => (*line, printed.as_str()),
            None => {
                return number.map(|_| SessionFacts {
                    number,
                    place: None,
                    from: None,
                    to: None,
                });
            }
        };
        let place = printed.split(", ").next().map(str::to_owned);
        let days = days(printed);
        if days.is_none() {
            defects.push(Subject::PlaceUnreadable.at(line, printed));
        }
        let (from, to) = days.unzip();
        Some(SessionFacts {
            number,
            place,
            from,
            to,
        })
    }
}

fn joined(blocks: Vec<Running>) -> Running {
    let mut all = Running::default();
    for block in blocks {
        all.join_all(&block);
    }
    all
}

/// A word of the item's title with a capital that the paper's own title writes without (rule S3).
fn capitals(item: &Running, title: &Running, defects: &mut Vec<Defect>) {
    // Titles have some 400 letters; what is far longer is none, and every word of it is looked up here.
    if item.as_str().len().max(title.as_str().len()) > 4096 {
        return;
    }
    let has = |word: &str| {
        title
            .as_str()
            .split_whitespace()
            .any(|other| bare(other) == word)
    };
    for word in item.as_str().split_whitespace().skip(1).map(bare) {
        let mut letters = word.chars();
        let small: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_lowercase)
            .chain(letters)
            .collect();
        if small != word && has(&small) && !has(word) {
            let line = item.line_of(word);
            defects.push(
                Subject::Capitals {
                    other: small.clone(),
                }
                .at(line, word)
                .propose(small),
            );
        }
    }
}

fn bare(word: &str) -> &str {
    word.trim_matches(|letter: char| !letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::clean::clean;

    fn above(text: &str) -> (Above, Vec<(usize, &'static str)>) {
        let mut defects = Vec::new();
        let stars = [Running::new(99, "CTOC/COP/2030/1.")];
        let above = read(&clean(text).lines, &stars, &mut defects);
        (
            above,
            defects
                .iter()
                .map(|defect| (defect.line, defect.message().key))
                .collect(),
        )
    }

    #[test]
    fn the_lines_of_a_masthead_are_told_by_what_they_say() {
        let (above, defects) = above(
            "United Nations\nCTOC/COP/2030/4\nConference of the Parties to the United Nations\nConvention against Transnational\n\nDistr.: General\n1 July 2030\nOriginal: French\n\nFifteenth session\nVienna, 30 September–4 October 2030\nItem 3 of the provisional agenda*\n**Review of tides\nThereto****Dialogues on tides\nthereto**\nNote by the Secretariat",
        );
        assert_eq!(above.masthead.form, Form::General);
        assert_eq!(above.masthead.original, Lang::Fr);
        assert_eq!(above.masthead.date, Date::new(2030, 7, 1).ok());
        let session = above.session.unwrap();
        assert_eq!(
            (session.number, session.from, session.to),
            (
                Some(15),
                Date::new(2030, 9, 30).ok(),
                Date::new(2030, 10, 4).ok()
            )
        );
        assert_eq!(above.title.as_str(), "Dialogues on tides thereto");
        assert_eq!(
            above.agenda.map(|agenda| (agenda.item, agenda.title)),
            Some((Some(3), "Review of tides Thereto".to_owned()))
        );
        assert_eq!(defects, [(14, "import-capitals")]);
    }

    #[test]
    fn titles_that_nothing_separates_are_told() {
        let (_, defects) = above(
            "1 July 2030\nCTOC/COP/2030/4\nFirst session\nItem 3 of the agenda\nReview of tides\nDialogues on tides\nNote by the Secretariat",
        );
        assert_eq!(defects, [(5, "import-title-unclear")]);
    }

    #[test]
    fn a_paper_without_masthead_says_so_once() {
        let (above, defects) = above("A dialogue on the\ntides\n\nSummary by the Chair");
        assert_eq!(above.title.as_str(), "A dialogue on the tides");
        assert_eq!(above.byline, Some((4, Byline::SummaryByChair)));
        assert_eq!(defects, [(1, "import-masthead-missing")]);
    }
}
