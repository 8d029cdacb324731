//! Rule W14: a Chair's summary reports speech.

use super::reading::Reading;
use super::{Finding, Rule};
use crate::{Byline, Paper};
use words::Lang;

/// Who is never said to speak: quantifiers outside the scale one, some, several, many.
const OFF_THE_SCALE: [&[&str]; 9] = [
    &["A", "few", "speakers"],
    &["A", "number", "of", "speakers"],
    &["A", "majority", "of", "speakers"],
    &["The", "majority", "of", "speakers"],
    &["All", "speakers"],
    &["Most", "speakers"],
    &["Numerous", "speakers"],
    &["Various", "speakers"],
    &["Two", "speakers"],
];

/// The introduction states facts and rules in their own tense; what was said is reported from the second section on.
pub(super) fn check(paper: &Paper, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let summary = matches!(
        paper.byline,
        Byline::SummaryByChair | Byline::SummaryByCoChairs
    );
    if !summary || paper.language != Lang::En {
        return;
    }
    for text in reading
        .paragraphs()
        .filter(|text| text.section.is_some_and(|section| section > 0))
    {
        let all = text.tokens();
        for (index, token) in all.iter().enumerate() {
            let rest = &all[index..];
            let reads = |words: &[&str]| {
                words.len() <= rest.len() && words.iter().zip(rest).all(|(word, t)| t.is(word))
            };
            let perfect = reads(&["has", "been"]) || reads(&["have", "been"]);
            let future = token.is("will")
                && all
                    .get(index + 1)
                    .is_some_and(|next| next.is_word() && !next.is_capital());
            if perfect || future {
                let proposal = if future { "would" } else { "had been" };
                let end = all[index + usize::from(perfect)].range().end;
                findings.push(text.at(Rule::W14, token.at..end, Some(proposal.to_owned())));
            }
            let scale = OFF_THE_SCALE
                .into_iter()
                .find(|words| token.begins && reads(words));
            if let Some(words) = scale {
                findings.push(text.at(
                    Rule::W14,
                    token.at..all[index + words.len() - 1].range().end,
                    None,
                ));
            }
        }
    }
}
