//! What shows only when the texts of a paper are read together: rules N8a, N9, D4, W9 and F8.

use super::reading::{Reading, Text};
use super::token::Token;
use super::{Finding, Kind, Rule};
use crate::months::ENGLISH as MONTHS;
use crate::ordinals::ordinal;
use words::Lang;

pub(super) fn check(reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    if reading
        .texts
        .first()
        .is_some_and(|text| text.language() == Lang::En)
    {
        sessions_and_meetings(reading, findings);
        percentages(reading, findings);
        years(reading, findings);
        definitions(reading, findings);
    }
    citations(reading, findings);
}

/// N8a: "third session of the Working Group on X" here, "20th meeting of the Working Group on X" there.
fn sessions_and_meetings(reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let mut known: Vec<(String, bool)> = Vec::new();
    for text in reading.paragraphs() {
        let all = text.tokens();
        for (index, pair) in all.windows(2).enumerate() {
            let session = pair[1].any(&["session", "sessions"]);
            if ordinal(pair[0].text).is_none()
                || !(session || pair[1].any(&["meeting", "meetings"]))
            {
                continue;
            }
            let Some(body) = body(&all[index + 2..]) else {
                continue;
            };
            match known.iter().find(|(name, _)| *name == body) {
                Some((_, before)) if *before != session => {
                    findings.push(text.at(Rule::N8a, pair[0].at..pair[1].range().end, None));
                }
                Some(_) => {}
                None => known.push((body, session)),
            }
        }
    }
}

/// "of the Working Group on Firearms": the name up to the first word without capital.
fn body(tokens: &[Token<'_>]) -> Option<String> {
    let [of, the, rest @ ..] = tokens else {
        return None;
    };
    if !of.is("of") || !the.is("the") || !rest.first()?.is_capital() {
        return None;
    }
    let small = ["on", "of", "the", "in"];
    let name: Vec<&str> = rest
        .iter()
        .take_while(|t| t.is_capital() || t.any(&small))
        .map(|t| t.text)
        .collect();
    Some(name.join(" "))
}

/// N9: both "per cent" and "%".
fn percentages(reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let uses = |sign: &str| reading.texts.iter().any(|text| text.words.contains(sign));
    if !uses("per cent") {
        return;
    }
    for text in &reading.texts {
        let all = text.tokens();
        for percent in all.iter().filter(|token| token.is("%")) {
            findings.push(text.at(Rule::N9, percent.range(), Some(" per cent".to_owned())));
        }
    }
}

/// D4: after "In 2030, two constructive dialogues were held", a date of 2030 carries no year.
fn years(reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let mut group: Option<(Option<usize>, &str)> = None;
    for text in reading.paragraphs() {
        let all = text.tokens();
        if let Some(year) = opened_year(&all) {
            group = Some((text.section, year));
            continue;
        }
        let Some((_, year)) = group.filter(|(section, _)| *section == text.section) else {
            continue;
        };
        for triple in all.windows(3) {
            if triple[0].value().is_some() && triple[1].any(MONTHS) && triple[2].is(year) {
                let proposal = format!("{} {}", triple[0].text, triple[1].text);
                findings.push(text.at(
                    Rule::D4,
                    triple[0].at..triple[2].range().end,
                    Some(proposal),
                ));
            }
        }
    }
}

/// The year that a paragraph gives to those after it: "In 2030, … were held …".
fn opened_year<'t>(all: &[Token<'t>]) -> Option<&'t str> {
    let [first, year, ..] = all else { return None };
    let held = all
        .windows(2)
        .any(|pair| pair[0].is("were") && pair[1].is("held"));
    (first.is("In")
        && held
        && year
            .value()
            .is_some_and(|year| (1800..2100).contains(&year)))
    .then_some(year.text)
}

/// W9: "UNTOC review mechanism" needs its definition ("Hereinafter: …", or the name in brackets).
fn definitions(reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    const NAME: &str = "UNTOC review mechanism";
    let defined = reading.texts.iter().any(|text| {
        text.words.find(NAME).is_some_and(|at| {
            let before = text.words[..at]
                .trim_end()
                .trim_end_matches(['“', '"', ':', ','])
                .trim_end();
            let before = before
                .strip_suffix("the")
                .unwrap_or(before)
                .trim_end()
                .trim_end_matches(['“', '"']);
            before.ends_with("ereinafter")
                || before.ends_with("referred to as")
                || before.ends_with('(')
        })
    });
    let first = reading
        .paragraphs()
        .find_map(|text| text.words.find(NAME).map(|at| (text, at)));
    if let Some((text, at)) = first.filter(|_| !defined) {
        findings.push(text.at(Rule::W9, at..at + NAME.len(), None));
    }
}

/// F8: papers cited by symbol in brackets in the text and in notes too.
fn citations(reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let in_notes = reading
        .texts
        .iter()
        .any(|text| text.kind == Kind::Note && !text.symbols.is_empty());
    if !in_notes {
        return;
    }
    let bracketed = |text: &&Text<'_>| {
        text.symbols.iter().find_map(|symbol| {
            text.words
                .find(&format!("({symbol}"))
                .map(|at| at..at + symbol.as_str().len() + 1)
        })
    };
    for text in reading.paragraphs() {
        if let Some(range) = bracketed(&text) {
            findings.push(text.at(Rule::F8, range, None));
        }
    }
}
