//! A Note by the Secretariat: after two paragraphs of agreed language, a paragraph opens each year and one follows for
//! each dialogue (section 2.2 of the domain notes).

use super::assemble::{Assembled, assemble};
use super::defects::{Defect, Subject};
use super::dialogue::{self, is_told};
use super::facts::{DialogueFacts, NoteReading};
use super::marks::sentence_end;
use super::notes::{Notes, Woven};
use super::numbers::words;
use super::{NotReadable, days, style};
use crate::Byline;

/// Reads a Note by the Secretariat from its extracted text.
///
/// # Errors
/// [`NotReadable`] if there is nothing to read. Everything else is told in [`NoteReading::defects`].
pub fn note(text: &[u8]) -> Result<NoteReading, NotReadable> {
    let Assembled {
        paper,
        session,
        agenda,
        type_line,
        paragraphs,
        notes,
        links,
        texts,
        mut defects,
        ..
    } = assemble(text)?;
    if let Byline::SummaryByChair | Byline::SummaryByCoChairs = paper.byline {
        let printed = if paper.byline == Byline::SummaryByChair {
            "Summary by the Chair"
        } else {
            "Summary by the Co-Chairs"
        };
        defects.push(
            Subject::OtherType {
                printed: printed.to_owned(),
            }
            .at(type_line, printed),
        );
    }
    let dialogues = dialogues(&paragraphs, &notes, &mut defects);
    if dialogues.is_empty() {
        defects.push(Subject::NoDialogue.at(type_line, ""));
    }
    let defects = style::check(&paper, &texts, defects);
    let date = paper.masthead.date;
    Ok(NoteReading {
        paper,
        session,
        date,
        agenda,
        dialogues,
        links,
        defects,
    })
}

/// "In 2030, two constructive dialogues were held": the year, and how many paragraphs should follow.
struct Year {
    year: i16,
    stated: Option<u32>,
    line: usize,
    opener: String,
    found: u32,
}

fn dialogues(paragraphs: &[Woven], notes: &Notes, defects: &mut Vec<Defect>) -> Vec<DialogueFacts> {
    let mut dialogues: Vec<DialogueFacts> = Vec::new();
    let mut year: Option<Year> = None;
    for (index, woven) in paragraphs.iter().enumerate() {
        if let Some(opened) = opened(woven) {
            close(year.replace(opened), defects);
        } else if is_told(woven.text.as_str()) {
            let stated = year.as_ref().map(|year| year.year);
            let facts = dialogue(index + 1, woven, stated, notes, defects);
            if let Some(year) = &mut year {
                year.found += 1;
                let before = dialogues.last().filter(|_| year.found > 1);
                order(&facts, before, year.found, defects);
            }
            dialogues.push(facts);
        }
    }
    close(year, defects);
    dialogues
}

fn dialogue(
    paragraph: usize,
    woven: &Woven,
    year: Option<i16>,
    notes: &Notes,
    defects: &mut Vec<Defect>,
) -> DialogueFacts {
    let text = &woven.text;
    let mut facts = dialogue::unknown(paragraph, text);
    dialogue::read_held(text, year, &mut facts, defects);
    dialogue::read_chairs(text, &mut facts, defects);
    dialogue::read_counts(text, &mut facts, defects);
    dialogue::read_summary(woven, notes, &mut facts, defects);
    facts
}

/// The paragraph that opens a year.
fn opened(woven: &Woven) -> Option<Year> {
    let text = woven.text.as_str();
    let opener = text.get(..sentence_end(text, 0))?;
    let (year, rest) = opener.strip_prefix("In ")?.split_once(", ")?;
    let (count, _) = rest.split_once(" constructive dialogue")?;
    if !rest.contains(" held") {
        return None;
    }
    let year = days::year(year)?;
    let stated = words(count).or_else(|| count.parse().ok());
    let line = woven.text.first_line();
    Some(Year {
        year,
        stated,
        line,
        opener: opener.to_owned(),
        found: 0,
    })
}

/// As many dialogues as announced must have followed; fewer may mean that the text is cut.
fn close(year: Option<Year>, defects: &mut Vec<Defect>) {
    let Some(Year {
        stated: Some(stated),
        line,
        opener,
        found,
        ..
    }) = year
    else {
        return;
    };
    if stated != found {
        defects.push(Subject::DialoguesNumber { stated, found }.at(line, &opener));
    }
}

/// Ordinals count from first without a gap, and days ascend.
fn order(
    facts: &DialogueFacts,
    before: Option<&DialogueFacts>,
    place: u32,
    defects: &mut Vec<Defect>,
) {
    let line = *facts.lines.start();
    if let (Some(printed), Ok(expected)) = (facts.ordinal_in_year, u16::try_from(place))
        && printed != expected
    {
        defects.push(Subject::OrdinalOrder { printed, expected }.at(line, ""));
    }
    let days = before.and_then(|before| before.date).zip(facts.date);
    if let Some((before, day)) = days
        && (day.month, day.day) < (before.month, before.day)
        && day.year == before.year
    {
        defects.push(Subject::DateOrder.at(line, &format!("{}.{}.", day.day, day.month)));
    }
}
