//! A Chair's summary while it is made: opening a draft of 60 paragraphs with 400 bindings, the guards after each change,
//! the comparison of two revisions, proposals of themes.

use crate::guards::SENTENCES;
use crate::report::{Report, median_and_p99, time};
use jiff::civil::date;
use mechanism::calendar::{MeetingId, WorkingGroup};
use mechanism::dialogue::{Dialogue, Origin};
use mechanism::summary::ParagraphId;
use mechanism::{Audience, DialogueId};
use papers::Paper;
use papers::draft::review::{Counted, Record, Review};
use papers::draft::themes::{Material, group};
use papers::draft::{DraftParagraph, Facts, Values, compare, paper};
use papers::guards::Circumstances;
use std::hint::black_box;
use std::time::Instant;
use words::{Agreed, Lang};

const PARAGRAPHS: u16 = 60;
const BINDINGS: usize = 400;
const MATERIALS: usize = 400;
/// A hundred and twenty words a paragraph, as the longest of a real summary; on the average they have sixty-nine.
const SENTENCES_OF_EACH: usize = 6;

/// What is measured, by its row: opening, whole, one paragraph, comparison, themes.
#[derive(Default)]
struct Measured {
    opened: Vec<f64>,
    whole: Vec<f64>,
    changed: Vec<f64>,
    compared: Vec<f64>,
    grouped: Vec<f64>,
}

pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    let dialogue = dialogue()?;
    let mut measured = Measured::default();
    for (lang, sentence) in SENTENCES {
        one_language(lang, sentence, &dialogue, &mut measured);
    }
    let mut add = |what: &str, seconds: Vec<f64>, goal| {
        let (median, p99) = median_and_p99(seconds);
        let shown = format!("{} ({})", time(median), time(p99));
        report.add(format!("{what}, six languages, median (p99)"), shown, goal);
    };
    add(
        "a draft of 60 paragraphs, 400 bindings, opened as a paper",
        measured.opened,
        "",
    );
    add(
        "everything the guards say of that draft, as a whole",
        measured.whole,
        "≤ 50 ms",
    );
    add(
        "everything the guards say of one changed paragraph of it",
        measured.changed,
        "≤ 5 ms",
    );
    add(
        "two revisions of it compared word by word",
        measured.compared,
        "",
    );
    add("400 notes grouped by theme", measured.grouped, "≤ 50 ms");
    Ok(())
}

/// The draft as a paper in English, with the number of a run in it.
pub(crate) fn printed(run: u32) -> anyhow::Result<Paper> {
    let dialogue = dialogue()?;
    let (lang, sentence) = SENTENCES[0];
    let agreed = Agreed::new(lang);
    let values = Values {
        ngo: Some(run),
        other: Some(11),
        ..Values::default()
    };
    let facts = Facts::new(&agreed, &dialogue, &[], values);
    let texts = texts(sentence);
    Ok(paper(&facts, &draft(&texts)).paper)
}

fn one_language(lang: Lang, sentence: &str, dialogue: &Dialogue, measured: &mut Measured) {
    let agreed = Agreed::new(lang);
    let values = Values {
        ngo: Some(32),
        other: Some(11),
        academia: Some(7),
        private_sector: Some(4),
        ordinal: Some(1),
        ..Values::default()
    };
    let facts = Facts::new(&agreed, dialogue, &[], values);
    let texts = texts(sentence);
    let changed: Vec<String> = texts
        .iter()
        .map(|text| text.replacen(' ', " X ", 3))
        .collect();
    let (old, new) = (draft(&texts), draft(&changed));
    let bound = sentence.trim();
    let counted: Vec<Counted<'_>> = (0..BINDINGS)
        .map(|number| Counted {
            paragraph: old[number % old.len()].id,
            sentence: bound,
            speakers: number % 4 + 1,
            of: 40,
        })
        .collect();
    let record = Record::default();
    let review = || Review::new(&facts, &old, &counted, Circumstances::default());
    // The first look makes the tables of the language.
    black_box(review().all(&record));
    for run in 0..10 {
        measured.opened.push(timed(|| paper(&facts, &old)));
        measured.whole.push(timed(|| review().all(&record)));
        measured
            .changed
            .push(timed(|| review().paragraph(old[run + 1].id)));
        measured.compared.push(timed(|| compare(lang, &old, &new)));
    }
    let notes = notes(lang, &texts);
    let materials: Vec<Material<'_, usize>> = notes
        .iter()
        .enumerate()
        .map(|(id, text)| Material {
            id,
            item: None,
            language: lang,
            text,
            themes: &[],
        })
        .collect();
    for _ in 0..5 {
        measured.grouped.push(timed(|| group(&materials)));
    }
}

/// Notes of thirty words of these texts; Chinese, which has no spaces, of as many pairs of characters.
fn notes(lang: Lang, texts: &[String]) -> Vec<String> {
    let (words, between): (Vec<String>, &str) = match lang {
        Lang::Zh => {
            let characters: Vec<char> = texts.iter().flat_map(|text| text.chars()).collect();
            let pairs = characters.chunks(2).map(String::from_iter);
            (pairs.collect(), "")
        }
        _ => {
            let words = texts.iter().flat_map(|text| text.split(' '));
            (words.map(str::to_owned).collect(), " ")
        }
    };
    (0..MATERIALS)
        .map(|note| {
            let chosen =
                (0..30).map(|word| words[(note * 37 + word * word * 11) % words.len()].as_str());
            chosen.collect::<Vec<_>>().join(between)
        })
        .collect()
}

fn timed<T>(work: impl FnOnce() -> T) -> f64 {
    let began = Instant::now();
    black_box(work());
    began.elapsed().as_secs_f64()
}

fn texts(sentence: &str) -> Vec<String> {
    (1..=PARAGRAPHS).map(|id| text(id, sentence)).collect()
}

/// Every tenth paragraph is a heading; the others have a footnote, a reference and values.
fn text(id: u16, sentence: &str) -> String {
    if id % 10 == 1 {
        return format!("{id} {}", sentence.trim());
    }
    format!(
        "{}({{ngo}}, {{P{}}}, {id}).^[www.example.org/{id}.]",
        sentence.repeat(SENTENCES_OF_EACH),
        id - 1
    )
}

fn draft(texts: &[String]) -> Vec<DraftParagraph<'_>> {
    texts
        .iter()
        .zip(1..)
        .map(|(text, id)| DraftParagraph {
            id: ParagraphId(id),
            heading: id % 10 == 1,
            text,
        })
        .collect()
}

fn dialogue() -> anyhow::Result<Dialogue> {
    Ok(Dialogue {
        id: DialogueId::new("fa-2099")?,
        meetings: vec![MeetingId {
            group: WorkingGroup::Firearms,
            number: 9,
        }],
        date: date(2099, 5, 6),
        order_of_day: None,
        mode: None,
        chairs: Vec::new(),
        chairing: None,
        credited: None,
        panels: None,
        origin: Origin::Planned,
        audience: Audience::Public,
    })
}
