//! The guards while somebody writes: on one changed paragraph, and on a whole draft with its bindings.

use crate::report::{Report, median_and_p99, time};
use papers::guards::{Bound, Chair, Circumstances, Genre, NameOf, Names, Passage, check};
use papers::rules::{Context, Kind, check_text};
use std::time::Instant;
use words::Lang;

const PARAGRAPHS: usize = 60;
const BINDINGS: usize = 400;

/// One sentence for each language, in which each guard has something to look at.
pub(crate) const SENTENCES: [(Lang, &str); 6] = [
    (
        Lang::En,
        "Many speakers stressed that data from Mexico would help, it was also noted that “much remains to be done at home”. ",
    ),
    (
        Lang::Fr,
        "De nombreux orateurs ont souligné que les données mexicaines seraient utiles, et il a été noté que « tout reste à faire ». ",
    ),
    (
        Lang::Es,
        "Muchos oradores subrayaron que los datos mexicanos serían útiles, y se observó que «queda mucho por hacer aquí». ",
    ),
    (
        Lang::Ru,
        "Многие ораторы подчеркнули, что данные мексиканского правительства полезны, и было также отмечено, что «впереди много дел». ",
    ),
    (
        Lang::Ar,
        "وشدد كثير من المتكلمين على فائدة البيانات المكسيكية، وجرى التأكيد على أن «العمل لا يزال في بدايته في كل مكان». ",
    ),
    (
        Lang::Zh,
        "许多发言者强调墨西哥的数据有用，会上指出“在国内仍有许多工作要做”。",
    ),
];

pub(crate) fn measure(report: &mut Report) {
    let people: Vec<String> = (0..200)
        .map(|number| format!("Person Fictitious{number}"))
        .collect();
    let names = Names::new(
        people
            .iter()
            .map(|name| (NameOf::Participant, name.as_str())),
    );
    let chairs = [Chair {
        name: "Alex Fictitious",
        state: Some("mx"),
    }];
    let circumstances = Circumstances {
        chairs: &chairs,
        names: Some(&names),
        ..Circumstances::default()
    };
    let (mut paragraphs, mut drafts) = (Vec::new(), Vec::new());
    for (lang, sentence) in SENTENCES {
        let text = sentence.repeat(6);
        let bound = bindings(&text, sentence.len());
        // The first look makes the tables of the language.
        look(lang, &text, &bound, &circumstances);
        for run in 0..50 {
            let changed = format!("{text} {run}");
            let began = Instant::now();
            look(lang, &changed, &bound, &circumstances);
            paragraphs.push(began.elapsed().as_secs_f64());
        }
        for _ in 0..10 {
            let began = Instant::now();
            for _ in 0..PARAGRAPHS {
                look(lang, &text, &bound, &circumstances);
            }
            drafts.push(began.elapsed().as_secs_f64());
        }
    }
    let mut add = |what: &str, seconds: Vec<f64>, goal| {
        let (median, p99) = median_and_p99(seconds);
        let measured = format!("{} ({})", time(median), time(p99));
        report.add(
            format!("{what}, six languages, median (p99)"),
            measured,
            goal,
        );
    };
    add("all guards on a changed paragraph", paragraphs, "≤ 5 ms");
    add("all guards on a draft of 60 paragraphs", drafts, "≤ 50 ms");
}

/// The guards and the house style, as the draft asks them after each change.
fn look(lang: Lang, text: &str, bound: &[Bound], circumstances: &Circumstances<'_>) -> usize {
    let passage = Passage {
        language: lang,
        genre: Genre::Summary,
        text,
        bound,
    };
    let slips = check_text(text, Context::new(lang, Kind::Running));
    std::hint::black_box(check(&passage, circumstances)).len() + slips.len()
}

/// As many bindings as a paragraph of a draft has on the average, over its sentences in turn.
fn bindings(text: &str, sentence: usize) -> Vec<Bound> {
    let sentences = text.len() / sentence.max(1);
    (0..BINDINGS.div_ceil(PARAGRAPHS))
        .map(|number| {
            let start = number % sentences.max(1) * sentence;
            Bound {
                range: start..start + sentence,
                speakers: number % 4 + 1,
                of: 40,
            }
        })
        .collect()
}
