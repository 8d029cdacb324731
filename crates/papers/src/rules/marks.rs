//! Rules about single marks: quotation marks (W12), headings (S3), references (S5), indicators (F3), symbols (SYM), and
//! the secretariat's small letter (W8).

use super::line::Line;
use super::token::{Piece, indicator};
use super::{Kind, Rule};
use crate::Symbol;
use words::Lang;

/// What holds in every language.
pub(super) fn check_any(line: &mut Line<'_>) {
    for index in 0..line.tokens.len() {
        let token = line.at(index);
        if token.piece == Piece::Symbol && Symbol::parse(token.text).is_err() {
            line.slip(Rule::Sym, index..index + 1, None);
        }
        indicators(line, index);
    }
    if matches!(line.context.kind, Kind::Heading | Kind::Title) {
        let stop = line.text.trim_end();
        if stop.ends_with('.') && !stop.ends_with("..") {
            line.slip_at(Rule::S3, stop.len() - 1..stop.len(), Some(String::new()));
        }
    }
}

/// What holds in English.
pub(super) fn check_english(line: &mut Line<'_>) {
    quotation_marks(line);
    for index in 0..line.tokens.len() {
        subdivisions(line, index);
        secretariat(line, index);
    }
    if line.is(Kind::Heading) || line.is(Kind::Title) {
        sentence_case(line);
    }
}

/// F3: "¹," in English, ".¹" in French and Spanish.
fn indicators(line: &mut Line<'_>, index: usize) {
    if !indicator(line.at(index)) {
        return;
    }
    let before_punctuation = matches!(line.context.language, Lang::Fr | Lang::Es);
    let stop = |token: &str| [",", ".", ";", ":"].contains(&token);
    let (before, after) = (line.before(index), line.at(index + 1));
    if before_punctuation && stop(before.text) && !line.at(index).spaced {
        line.slip(Rule::F3, index - 1..index + 1, None);
    } else if line.context.language == Lang::En && stop(after.text) && !after.spaced {
        line.slip(
            Rule::F3,
            index..index + 2,
            Some(format!("{}{}", after.text, line.at(index).text)),
        );
    }
}

/// W12: straight marks.
fn quotation_marks(line: &mut Line<'_>) {
    for (at, mark) in line
        .text
        .char_indices()
        .filter(|(_, c)| matches!(c, '"' | '\''))
    {
        if line.is_quoted_matter(at) {
            continue;
        }
        let opens = line.text[..at]
            .chars()
            .next_back()
            .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '“'));
        let right = match (mark, opens) {
            ('"', true) => "“",
            ('"', false) => "”",
            (_, true) => "‘",
            (_, false) => "’",
        };
        line.slip_at(Rule::W12, at..at + 1, Some(right.to_owned()));
    }
}

/// S5: "paragraph 3(c)".
fn subdivisions(line: &mut Line<'_>, index: usize) {
    let labelled = line.at(index).any(&[
        "article",
        "articles",
        "paragraph",
        "paragraphs",
        "para",
        "rule",
    ]);
    let number = line.at(index + 1).text;
    let (open, letter) = (line.at(index + 2), line.at(index + 3));
    let sub = open.is("(") && !open.spaced && letter.text.len() == 1 && line.at(index + 4).is(")");
    if labelled && line.at(index + 1).value().is_some() && sub {
        line.slip(
            Rule::S5,
            index + 1..index + 5,
            Some(format!("{number} ({})", letter.text)),
        );
    }
}

/// W8: "the Secretariat" where the secretariat of the Conference acts.
fn secretariat(line: &mut Line<'_>, index: usize) {
    let acts = line.at(index).any(&["the", "The"])
        && line.at(index + 1).is("Secretariat")
        && !line.at(index + 2).is("of");
    if line.is(Kind::Running) && acts {
        line.slip(
            Rule::W8,
            index + 1..index + 2,
            Some("secretariat".to_owned()),
        );
    }
}

/// S3: a small word with a capital inside a heading shows that it is not in sentence case; so do capitals throughout.
fn sentence_case(line: &mut Line<'_>) {
    const SMALL: [&str; 14] = [
        "And", "At", "By", "For", "From", "In", "Into", "Of", "On", "Or", "The", "Thereto", "To",
        "With",
    ];
    for index in 1..line.tokens.len() {
        let token = line.at(index);
        if token.any(&SMALL) && !token.begins && !line.before(index).any(&[":", "“", "–"]) {
            let lower = token.text.to_lowercase();
            line.slip(Rule::S3, index..index + 1, Some(lower));
        }
    }
    let words: Vec<&str> = line
        .tokens
        .iter()
        .filter(|token| token.is_word())
        .map(|token| token.text)
        .collect();
    let shouted = words.len() > 1 && words.iter().all(|word| word.to_uppercase() == *word);
    if shouted && words.iter().any(|word| word.len() > 5) {
        line.slip_at(Rule::S3, 0..line.text.len(), None);
    }
}
