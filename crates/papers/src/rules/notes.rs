//! Rules F5 and F6: what a footnote with an address looks like.

use super::Rule;
use super::line::Line;
use super::token::Piece;
use std::ops::Range;

/// A footnote in English, without its number.
pub(super) fn check(line: &mut Line<'_>) {
    availability(line);
    addresses(line);
}

/// F5: "Available at www.…", with a full stop. A note that breaks it in several ways is told of once, with how it should be.
fn availability(line: &mut Line<'_>) {
    let mends = mends(line);
    match mends.as_slice() {
        [] => {}
        [(range, instead)] if !(range.is_empty() && range.start == 0) => {
            line.slip_at(Rule::F5, range.clone(), Some(instead.clone()));
        }
        several => {
            let mut mended = line.text.trim_end().to_owned();
            let whole = 0..mended.len();
            for (range, instead) in several.iter().rev() {
                mended.replace_range(range.clone(), instead);
            }
            line.slip_at(Rule::F5, whole, Some(mended));
        }
    }
}

/// What makes a note one of the usual form, by place: where, and what stands there instead.
fn mends(line: &Line<'_>) -> Vec<(Range<usize>, String)> {
    let mut mends = Vec::new();
    if is_bare(line) {
        mends.push((0..0, "Available at ".to_owned()));
    }
    for index in 0..line.tokens.len() {
        let token = line.at(index);
        if token.any(&["Available", "available"]) && line.reads(index + 1, &["at", ":"]) {
            let range = token.at..line.at(index + 2).range().end;
            mends.push((range, format!("{} at", token.text)));
        }
        if token.piece == Piece::Address
            && let Some(short) = token
                .text
                .strip_prefix("https://")
                .filter(|rest| rest.starts_with("www."))
        {
            let range = token.at..token.at + (token.text.len() - short.len());
            mends.push((range, String::new()));
        }
    }
    let text = line.text.trim_end();
    if !text.is_empty() && !text.ends_with(['.', '?', '!', '”']) {
        mends.push((text.len()..text.len(), ".".to_owned()));
    }
    mends
}

/// Whether a note is an address and nothing else. What is no address either breaks rule F6.
fn is_bare(line: &Line<'_>) -> bool {
    let rest = line.tokens.iter().skip(1);
    let first = line.at(0);
    let alone = first.piece == Piece::Address && first.at == 0;
    alone && !is_run_together(first.text) && rest.clone().all(|token| token.is("."))
}

/// F6: one address, and an address.
fn addresses(line: &mut Line<'_>) {
    let found: Vec<(usize, &str)> = line
        .tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| token.piece == Piece::Address)
        .map(|(index, token)| (index, token.text))
        .collect();
    for (index, address) in &found {
        if is_run_together(address) {
            line.slip(Rule::F6, *index..index + 1, None);
        }
        // The title of a link pasted with its host, as word processors leave it behind: "… (unodc.org)".
        if line.at(index + 1).is("(")
            && line.at(index + 2).text.contains('.')
            && line.at(index + 3).is(")")
        {
            line.slip(Rule::F6, index + 1..index + 4, Some(String::new()));
        }
    }
    if let [(first, _), .., (last, _)] = found.as_slice() {
        line.slip(Rule::F6, *first..last + 1, None);
    }
    if let [(only, _)] = found.as_slice() {
        let introduced = line.before(*only).any(&["at", ":", "<", "("]) || *only == 0;
        if !introduced
            && line.tokens[..*only]
                .iter()
                .any(|token| token.any(&["Available", "available"]))
        {
            line.slip(Rule::F6, 0..only + 1, None);
        }
    }
}

/// Whether an address cannot be one: two run together, or without a host.
pub(crate) fn is_run_together(address: &str) -> bool {
    let path = address
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    let second_scheme = path.contains("http://") || path.contains("https://");
    let after_page = [".html", ".pdf"].iter().any(|ending| {
        path.split_once(ending).is_some_and(|(_, rest)| {
            rest.starts_with(['-', '_']) || rest.starts_with(char::is_alphanumeric)
        })
    });
    let hostless = !path
        .split('/')
        .next()
        .is_some_and(|host| host.contains('.'));
    second_scheme || after_page || hostless
}
