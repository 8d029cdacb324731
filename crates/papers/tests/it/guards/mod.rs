//! The guards by example, in six languages. All texts but one are our own; that one is read where it stands.

mod counted;
mod properties;
mod seed;
mod worded;

use papers::guards::{Bound, Circumstances, Finding, Genre, Guard, Passage, check};
use words::Lang;

/// A paragraph of a summary that rests as a whole on so many speakers of so many.
fn bound(text: &str, speakers: usize, of: usize) -> Vec<Bound> {
    vec![Bound {
        range: 0..text.len(),
        speakers,
        of,
    }]
}

/// What one guard finds in a paragraph of a summary.
fn by(guard: Guard, lang: Lang, text: &str, bound: &[Bound]) -> Vec<Finding> {
    let passage = Passage {
        language: lang,
        genre: Genre::Summary,
        text,
        bound,
    };
    let mut findings = check(&passage, &Circumstances::default());
    findings.retain(|finding| finding.guard() == guard);
    findings
}

/// The words that one guard finds.
fn words_by(guard: Guard, lang: Lang, text: &str, bound: &[Bound]) -> Vec<String> {
    let findings = by(guard, lang, text, bound).into_iter();
    findings.map(|finding| finding.found).collect()
}
