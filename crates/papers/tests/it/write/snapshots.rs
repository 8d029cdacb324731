//! The small paper in each format, in English and in Arabic, as it is written today.

use super::{identity, part};
use crate::fixture;
use insta::assert_snapshot;
use papers::write::{akn, docx, html, text};
use words::Lang;

/// Markup with a line for each element that begins one on the page.
fn lines(markup: &str) -> String {
    [
        "<w:p>",
        "<w:footnote ",
        "<w:sectPr>",
        "<p>",
        "<section ",
        "<paragraph ",
        "<FRBR",
        "<num>",
    ]
    .into_iter()
    .fold(markup.to_owned(), |text, start| {
        text.replace(start, &format!("\n{start}"))
    })
}

fn document(language: Lang) -> String {
    let bytes = docx(&fixture::everything(language)).unwrap();
    lines(&format!(
        "{}\n\n{}",
        part(&bytes, "word/document.xml"),
        part(&bytes, "word/footnotes.xml")
    ))
}

#[test]
fn html_is_as_it_was() {
    assert_snapshot!("html-en", html(&fixture::everything(Lang::En)));
    assert_snapshot!("html-ar", html(&fixture::everything(Lang::Ar)));
}

#[test]
fn text_is_as_it_was() {
    assert_snapshot!("text-en", text(&fixture::everything(Lang::En)));
    assert_snapshot!("text-ar", text(&fixture::everything(Lang::Ar)));
}

#[test]
fn akn_is_as_it_was() {
    assert_snapshot!(
        "akn-en",
        lines(&akn(&fixture::everything(Lang::En), &identity()).unwrap())
    );
    assert_snapshot!(
        "akn-ar",
        lines(&akn(&fixture::everything(Lang::Ar), &identity()).unwrap())
    );
}

#[test]
fn docx_is_as_it_was() {
    assert_snapshot!("docx-en", document(Lang::En));
    assert_snapshot!("docx-ar", document(Lang::Ar));
}
