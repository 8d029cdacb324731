//! Rules F5 and F6: what a footnote with an address looks like.

use super::Rule;
use super::line::Line;
use super::token::Piece;

/// A footnote in English, without its number.
pub(super) fn check(line: &mut Line<'_>) {
    availability(line);
    addresses(line);
}

/// F5: "Available at www.…", with a full stop.
fn availability(line: &mut Line<'_>) {
    for index in 0..line.tokens.len() {
        if line.reads(index, &["Available", "at", ":"])
            || line.reads(index, &["available", "at", ":"])
        {
            line.slip(
                Rule::F5,
                index..index + 3,
                Some(format!("{} at", line.at(index).text)),
            );
        }
        let token = line.at(index);
        if token.piece == Piece::Address
            && let Some(short) = token
                .text
                .strip_prefix("https://")
                .filter(|rest| rest.starts_with("www."))
        {
            let range = token.at..token.at + (token.text.len() - short.len());
            line.slip_at(Rule::F5, range, Some(String::new()));
        }
    }
    let text = line.text.trim_end();
    if !text.is_empty() && !text.ends_with(['.', '?', '!', '”']) {
        line.slip_at(Rule::F5, text.len()..text.len(), Some(".".to_owned()));
    }
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
