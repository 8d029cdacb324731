//! What is refused before anything is parsed: too much text, and files that are not text.
//!
//! A file is told by its first bytes, not by its name, because people rename what they download.

use serde::Serialize;
use std::fmt;
use thiserror::Error;

/// The longest text that is read. The longest paper of the series has some 60 kB.
pub const LONGEST: usize = 2 * 1024 * 1024;

/// Why nothing at all could be read.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum NotReadable {
    /// More text than any paper has.
    #[error("the text has {bytes} bytes; papers of up to {LONGEST} bytes are read")]
    TooLong {
        /// How much there is.
        bytes: usize,
    },
    /// Not the extracted text of a paper.
    #[error("this is {what}, not the text of a paper")]
    Foreign {
        /// What it is instead.
        what: Foreign,
    },
    /// Text, but no numbered paragraph in it.
    #[error("there is no numbered paragraph in this text; a paper has at least one")]
    NoParagraphs,
}

/// What somebody handed in instead of a paper's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Foreign {
    /// Nothing, or nothing but white space.
    Empty,
    /// A PDF: its text must be extracted first.
    Pdf,
    /// A ZIP archive, such as DOCX, ODT or EPUB.
    Zip,
    /// A word processor file of before 2007.
    OldOffice,
    /// Rich Text Format.
    Rtf,
    /// A picture.
    Image,
    /// A web page.
    Html,
    /// An XML file.
    Xml,
    /// Text in UTF-16, which must be converted first.
    Utf16,
    /// Bytes that are no text in UTF-8.
    Binary,
}

impl fmt::Display for Foreign {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Empty => "an empty file",
            Self::Pdf => "a PDF file",
            Self::Zip => "a ZIP archive such as a DOCX or ODT file",
            Self::OldOffice => "a word processor file of the old binary kind",
            Self::Rtf => "an RTF file",
            Self::Image => "a picture",
            Self::Html => "a web page",
            Self::Xml => "an XML file",
            Self::Utf16 => "text in UTF-16 instead of UTF-8",
            Self::Binary => "a binary file",
        })
    }
}

/// The bytes as text, or why they cannot be a paper's text.
///
/// # Errors
/// [`NotReadable::TooLong`] and [`NotReadable::Foreign`].
pub(super) fn text(bytes: &[u8]) -> Result<&str, NotReadable> {
    if bytes.len() > LONGEST {
        return Err(NotReadable::TooLong { bytes: bytes.len() });
    }
    if let Some(what) = by_first_bytes(bytes) {
        return Err(NotReadable::Foreign { what });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Foreign::Binary.refused())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.chars().all(char::is_whitespace) {
        return Err(Foreign::Empty.refused());
    }
    if text.contains('\0') {
        return Err(Foreign::Binary.refused());
    }
    match markup(text) {
        Some(what) => Err(what.refused()),
        None => Ok(text),
    }
}

impl Foreign {
    const fn refused(self) -> NotReadable {
        NotReadable::Foreign { what: self }
    }
}

fn by_first_bytes(bytes: &[u8]) -> Option<Foreign> {
    const SIGNS: [(&[u8], Foreign); 12] = [
        (b"%PDF-", Foreign::Pdf),
        (b"PK\x03\x04", Foreign::Zip),
        (b"PK\x05\x06", Foreign::Zip),
        (b"\xd0\xcf\x11\xe0", Foreign::OldOffice),
        (b"{\\rtf", Foreign::Rtf),
        (b"\x89PNG", Foreign::Image),
        (b"\xff\xd8\xff", Foreign::Image),
        (b"GIF8", Foreign::Image),
        (b"II*\0", Foreign::Image),
        (b"MM\0*", Foreign::Image),
        (b"\xff\xfe", Foreign::Utf16),
        (b"\xfe\xff", Foreign::Utf16),
    ];
    SIGNS
        .iter()
        .find(|(sign, _)| bytes.starts_with(sign))
        .map(|&(_, what)| what)
}

/// Web pages and XML, told by how they begin.
fn markup(text: &str) -> Option<Foreign> {
    let start: String = text
        .trim_start()
        .chars()
        .take(14)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        Some(Foreign::Html)
    } else if start.starts_with("<?xml") {
        Some(Foreign::Xml)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(bytes: &[u8]) -> Option<Foreign> {
        match text(bytes) {
            Err(NotReadable::Foreign { what }) => Some(what),
            _ => None,
        }
    }

    #[test]
    fn a_foreign_file_is_told_by_its_first_bytes() {
        for (bytes, what) in [
            (&b"%PDF-1.7\n1 0 obj"[..], Foreign::Pdf),
            (b"PK\x03\x04word/document.xml", Foreign::Zip),
            (b"\x89PNG\r\n\x1a\n", Foreign::Image),
            (b"\n  <!DOCTYPE html><title>1. A</title>", Foreign::Html),
            (b"<html lang=en>", Foreign::Html),
            (b"<?xml version=\"1.0\"?><akomaNtoso/>", Foreign::Xml),
            (b"\xff\xfe1\0.\0", Foreign::Utf16),
            (b"1. Text\0with a zero", Foreign::Binary),
            (b"1. Caf\xe9 in an old encoding", Foreign::Binary),
            (b" \n\t\n", Foreign::Empty),
            (b"", Foreign::Empty),
        ] {
            assert_eq!(refusal(bytes), Some(what));
        }
    }

    #[test]
    fn text_passes_without_its_byte_order_mark() {
        assert_eq!(text("\u{feff}1. A.".as_bytes()), Ok("1. A."));
    }

    #[test]
    fn one_byte_too_many_is_refused_before_parsing() {
        let bytes = vec![b'a'; LONGEST + 1];
        assert_eq!(
            text(&bytes),
            Err(NotReadable::TooLong { bytes: LONGEST + 1 })
        );
        assert!(text(&bytes[1..]).is_ok());
    }
}
