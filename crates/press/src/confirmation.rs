//! The sheet that confirms somebody's participation, as data for its template.

use papers::compose::Confirmation;
use serde::Serialize;
use words::Lang;

use crate::letters::Letters;

/// The confirmation as `confirmation.typ` reads it.
#[derive(Debug, Serialize)]
pub(crate) struct Card {
    language: Lang,
    direction: &'static str,
    han_face: Option<String>,
    year: i16,
    month: i8,
    day: i8,
    title: String,
    banner: String,
    name: String,
    organization: String,
    facts: Vec<(String, String)>,
    notes: Vec<String>,
    code: Vec<Run>,
    size: usize,
    code_described: String,
    reference: String,
}

/// Dark squares side by side.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Run {
    x: usize,
    y: usize,
    length: usize,
}

impl Card {
    /// The card in letters that can be drawn.
    pub(crate) fn of(said: &Confirmation, letters: &Letters<'_>, han_face: Option<String>) -> Self {
        let fit = |text: &str| letters.fit(text);
        Self {
            language: said.language,
            direction: said.language.dir(),
            han_face,
            year: said.made_out.year(),
            month: said.made_out.month(),
            day: said.made_out.day(),
            title: fit(&said.title),
            banner: fit(&said.banner),
            name: fit(&said.name),
            organization: fit(&said.organization),
            facts: said
                .facts
                .iter()
                .map(|(name, value)| (fit(name), fit(value)))
                .collect(),
            notes: said.notes.iter().map(|note| fit(note)).collect(),
            code: runs(&said.code),
            size: said.code.len(),
            code_described: fit(&said.code_described),
            reference: fit(&said.reference),
        }
    }
}

/// Whether anything on it needs a Chinese face.
pub(crate) fn any_character(said: &Confirmation, wanted: impl Fn(char) -> bool) -> bool {
    let facts = said.facts.iter().flat_map(|(name, value)| [name, value]);
    [&said.title, &said.banner, &said.name, &said.organization]
        .into_iter()
        .chain(facts)
        .chain(&said.notes)
        .any(|text| text.chars().any(&wanted))
}

fn runs(rows: &[String]) -> Vec<Run> {
    let mut runs = Vec::new();
    for (y, row) in rows.iter().enumerate() {
        let mut open: Option<Run> = None;
        for (x, square) in row.bytes().enumerate() {
            match (square, open.as_mut()) {
                (b'#', Some(run)) => run.length += 1,
                (b'#', None) => open = Some(Run { x, y, length: 1 }),
                _ => runs.extend(open.take()),
            }
        }
        runs.extend(open);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_squares_side_by_side_are_one_run() {
        let rows = ["##.#".to_owned(), "....".to_owned(), "...#".to_owned()];
        let run = |x, y, length| Run { x, y, length };
        assert_eq!(runs(&rows), [run(0, 0, 2), run(3, 0, 1), run(3, 2, 1)]);
    }
}
