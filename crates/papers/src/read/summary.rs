//! The Chair's summary of one dialogue (section 2.3 of the domain notes): its facts stand in the introduction.

use super::assemble::{Assembled, assemble};
use super::defects::Subject;
use super::facts::{PreparedBy, SummaryReading};
use super::notes::Woven;
use super::{NotReadable, counts, days, dialogue, style};
use crate::{Byline, Symbol};

/// Reads the Chair's summary of a dialogue from its extracted text.
///
/// # Errors
/// [`NotReadable`] if there is nothing to read. Everything else is told in [`SummaryReading::defects`].
pub fn summary(text: &[u8]) -> Result<SummaryReading, NotReadable> {
    let Assembled {
        paper,
        type_line,
        paragraphs,
        links,
        texts,
        ended,
        mut defects,
        ..
    } = assemble(text)?;
    if paper.byline == Byline::NoteBySecretariat {
        let printed = "Note by the Secretariat";
        defects.push(
            Subject::OtherType {
                printed: printed.to_owned(),
            }
            .at(type_line, printed),
        );
    }
    let told = paragraphs
        .iter()
        .position(|woven| dialogue::is_told(woven.text.as_str()));
    let Some((told, woven)) = told
        .and_then(|at| Some((at, paragraphs.get(at)?)))
        .or_else(|| paragraphs.first().map(|first| (0, first)))
    else {
        return Err(NotReadable::NoParagraphs);
    };
    let mut facts = dialogue::unknown(told + 1, &woven.text);
    if dialogue::is_told(woven.text.as_str()) {
        let before = defects.len();
        dialogue::read_held(&woven.text, None, &mut facts, &mut defects);
        dialogue::read_chairs(&woven.text, &mut facts, &mut defects);
        for defect in defects
            .iter_mut()
            .skip(before)
            .filter(|defect| defect.subject == Subject::YearMissing)
        {
            defect.proposal = hinted_year(&paragraphs);
        }
    } else {
        defects.push(Subject::NoDialogue.at(type_line, ""));
    }
    let counted = paragraphs
        .iter()
        .find(|woven| counts::are_stated(woven.text.as_str()));
    match counted {
        Some(woven) => {
            dialogue::read_counts(&woven.text, &mut facts, &mut defects);
            let first = woven.text.first_line().min(*facts.lines.start());
            let last = woven.text.last_line().max(*facts.lines.end());
            facts.lines = first..=last;
        }
        None => defects.push(Subject::CountsMissing.at(type_line, "")),
    }
    // A sentence cut in the middle says more than the missing mark behind it.
    let cut = defects
        .iter()
        .any(|defect| defect.subject == Subject::Truncated);
    if let Some(last) = paragraphs.last().filter(|_| !ended && !cut) {
        defects.push(Subject::EndMissing.at(last.text.last_line(), ""));
    }
    facts.prepared_by = match paper.byline {
        Byline::SummaryByChair => Some(PreparedBy::Chair),
        Byline::SummaryByCoChairs => Some(PreparedBy::CoChairs),
        _ => None,
    };
    let defects = style::check(&paper, &texts, defects);
    Ok(SummaryReading {
        paper,
        dialogue: facts,
        links,
        defects,
    })
}

/// The one year that the symbols cited in the paper carry: a hint for the officer, never a fact.
fn hinted_year(paragraphs: &[Woven]) -> Option<String> {
    let texts = paragraphs.iter().map(|woven| woven.text.as_str());
    let words = texts.flat_map(|text| text.split([' ', '(', ')']));
    let symbols =
        words.filter_map(|word| Symbol::parse(word.trim_end_matches(['.', ',', ';'])).ok());
    let mut years: Vec<String> = symbols
        .filter_map(|symbol| {
            symbol
                .as_str()
                .split('/')
                .find(|part| days::year(part).is_some())
                .map(str::to_owned)
        })
        .collect();
    years.sort_unstable();
    years.dedup();
    match years.as_slice() {
        [year] => Some(year.clone()),
        _ => None,
    }
}
