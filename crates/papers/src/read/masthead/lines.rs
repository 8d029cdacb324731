//! What a line of a masthead says, told from its words.

use crate::Byline;
use crate::ordinals::ordinal;
use crate::read::days::{day, month, year};
use jiff::civil::Date;
use words::{Lang, say};

/// What our own writers print above a paper that the secretariat has not issued.
pub(super) fn is_standing(text: &str) -> bool {
    let reproduced = say(Lang::En, "reproduced-without-symbol");
    let opening = reproduced.split(" the ").next().unwrap_or_default();
    text == say(Lang::En, "draft-not-official") || text.starts_with(opening)
}

pub(super) fn language_line(text: &str) -> Option<Lang> {
    const NAMES: [(&str, Lang); 6] = [
        ("Arabic", Lang::Ar),
        ("Chinese", Lang::Zh),
        ("English", Lang::En),
        ("French", Lang::Fr),
        ("Russian", Lang::Ru),
        ("Spanish", Lang::Es),
    ];
    let name = text
        .strip_prefix("Original: ")
        .or_else(|| text.strip_suffix(" only"))?;
    NAMES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|&(_, language)| language)
}

/// A line that is a date and nothing else.
pub(super) fn whole_date(text: &str) -> Option<Date> {
    (text.split(' ').count() == 3)
        .then(|| day(text)?.date())
        .flatten()
}

pub(super) fn session_line(text: &str) -> Option<u16> {
    let number = text
        .strip_suffix(" session")
        .or_else(|| text.strip_suffix(" Session"))?;
    ordinal(number)
}

/// "Vienna, 14–18 October 2024".
pub(super) fn place_line(text: &str) -> bool {
    let days = text.rsplit_once(", ").map(|(_, days)| days);
    let dated = days.is_some_and(|days| days.starts_with(|letter: char| letter.is_ascii_digit()));
    let last = text.rsplit(' ').next().and_then(year).is_some();
    dated
        && last
        && text
            .split([' ', '–', '-'])
            .any(|word| month(word).is_some())
}

/// The type line.
pub(super) fn byline(text: &str) -> Option<Byline> {
    match text.to_lowercase().as_str() {
        "note by the secretariat" => Some(Byline::NoteBySecretariat),
        "summary by the chair" => Some(Byline::SummaryByChair),
        "summary by the co-chairs" | "summary by the chairs" => Some(Byline::SummaryByCoChairs),
        "report by the secretariat" | "note by the chair" | "report of the secretariat" => {
            Some(Byline::Other(text.to_owned()))
        }
        _ => None,
    }
}
