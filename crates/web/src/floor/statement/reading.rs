//! The words of a file, where they can be read out of it: plain text, and DOCX. What is packed is unpacked only as far as a
//! statement can be long, so that a small file cannot become a large one; nothing else of the document is looked at.

use crate::problem::Problem;
use crate::site::Site;
use crate::upload;
use mechanism::StoredFile;
use mechanism::floor::statement::LONGEST_TEXT;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;
use std::io::{Cursor, Read as _};

/// The largest file whose words are read: a text with pictures. Others are taken and not read.
const LARGEST: u64 = 10 * 1024 * 1024;
/// The most that the text of a document may unpack to: its marks weigh many times what its words do.
const LARGEST_UNPACKED: u64 = 8 * 1024 * 1024;
/// The most bytes of text that can still be a statement.
const MOST_BYTES: usize = LONGEST_TEXT * 4;

/// What reading a file gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Words {
    /// Its text.
    Text(String),
    /// It is longer than any statement.
    TooLong,
    /// Nothing that could be read: the speaker says how many words it has.
    Unread,
}

/// Reads the words out of a stored file.
pub(crate) async fn words_in(site: &Site, stored: &StoredFile) -> Result<Words, Problem> {
    let packed = stored.media.contains("wordprocessingml");
    let plain = stored.media.starts_with("text/plain");
    if !(packed || plain) || stored.bytes > LARGEST {
        return Ok(Words::Unread);
    }
    let mut bytes = Vec::new();
    let mut reader = site.record.read_file(stored, 0);
    while let Some(part) = reader
        .next()
        .await
        .map_err(|error| upload::problem(&error))?
    {
        bytes.extend_from_slice(&part);
    }
    let read = tokio::task::spawn_blocking(move || match packed {
        true => of_document(&bytes),
        false => of_plain(&bytes),
    });
    read.await.map_err(|_| Problem::Broken)
}

/// A text without what people cannot see: marks that turn the direction of writing, control characters.
pub(crate) fn legible(text: &str) -> String {
    let hidden = |c: char| {
        matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
            || (c.is_control() && !matches!(c, '\n' | '\t'))
    };
    let kept: String = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !hidden(*c))
        .collect();
    kept.trim().to_owned()
}

fn of_plain(bytes: &[u8]) -> Words {
    match std::str::from_utf8(bytes) {
        Ok(text) => measured(text),
        Err(_) => Words::Unread,
    }
}

fn measured(text: &str) -> Words {
    let text = legible(text);
    match text.chars().count() {
        0 => Words::Unread,
        n if n > LONGEST_TEXT => Words::TooLong,
        _ => Words::Text(text),
    }
}

fn of_document(bytes: &[u8]) -> Words {
    let Ok(mut parts) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return Words::Unread;
    };
    let Ok(part) = parts.by_name("word/document.xml") else {
        return Words::Unread;
    };
    let mut xml = Vec::new();
    let read = part.take(LARGEST_UNPACKED + 1).read_to_end(&mut xml);
    if read.is_err() {
        return Words::Unread;
    }
    if xml.len() as u64 > LARGEST_UNPACKED {
        return Words::TooLong;
    }
    match std::str::from_utf8(&xml) {
        Ok(xml) => paragraphs(xml),
        Err(_) => Words::Unread,
    }
}

/// The text of a document's paragraphs, without what was struck out and without the codes of its fields. A document that
/// declares names of its own is no document of a word processor.
fn paragraphs(xml: &str) -> Words {
    let mut reader = Reader::from_str(xml);
    let (mut text, mut within) = (String::new(), false);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => within = tag.local_name().as_ref() == "t",
            Ok(Event::Text(said)) if within => text.push_str(&said.xml10_content()),
            Ok(Event::CData(said)) if within => text.push_str(&said.xml10_content()),
            Ok(Event::GeneralRef(name)) if within => {
                let character = name.resolve_char_ref().ok().flatten();
                match (character, resolve_predefined_entity(&name)) {
                    (Some(character), _) => text.push(character),
                    (None, Some(known)) => text.push_str(known),
                    (None, None) => return Words::Unread,
                }
            }
            Ok(Event::Empty(tag)) => match tag.local_name().as_ref() {
                "tab" => text.push('\t'),
                "br" | "cr" => text.push('\n'),
                "noBreakHyphen" => text.push('-'),
                _ => {}
            },
            Ok(Event::End(tag)) => {
                within = false;
                if tag.local_name().as_ref() == "p" {
                    text.push('\n');
                }
            }
            Ok(Event::Eof) => return measured(&text),
            Ok(Event::DocType(_)) | Err(_) => return Words::Unread,
            Ok(_) => {}
        }
        if text.len() > MOST_BYTES {
            return Words::TooLong;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn document(body: &str) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file("word/document.xml", options).unwrap();
        let xml = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
        archive.write_all(xml.as_bytes()).unwrap();
        archive.finish().unwrap().into_inner()
    }

    fn text(text: &str) -> Words {
        Words::Text(text.to_owned())
    }

    #[test]
    fn the_words_of_a_document_are_read_and_nothing_else() {
        let body = "<w:p><w:r><w:t>Thank you, </w:t></w:r><w:r><w:t>Chair &amp; all.</w:t></w:r></w:p>\
                    <w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:del><w:r><w:delText>struck</w:delText></w:r></w:del>\
                    <w:r><w:t>Second</w:t><w:br/><w:t>line</w:t></w:r></w:p>";
        assert_eq!(
            of_document(&document(body)),
            text("Thank you, Chair & all.\nSecond\nline")
        );
    }

    #[test]
    fn a_document_that_unpacks_to_more_than_a_statement_is_not_read() {
        let long = format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "a ".repeat(60_000));
        assert_eq!(of_document(&document(&long)), Words::TooLong);
        let bomb = " ".repeat(9 * 1024 * 1024);
        let packed = document(&bomb);
        assert!(packed.len() < 64 * 1024);
        assert_eq!(of_document(&packed), Words::TooLong);
    }

    #[test]
    fn what_is_no_text_is_not_read() {
        assert_eq!(of_document(b"PK\x03\x04 and nothing"), Words::Unread);
        assert_eq!(of_document(&document("")), Words::Unread);
        assert_eq!(of_document(&document("<w:p><w:t>a</w:q>")), Words::Unread);
        assert_eq!(
            of_document(&document("<w:p><w:t>&own;</w:t></w:p>")),
            Words::Unread
        );
        assert_eq!(of_plain(b"\xff\xfe"), Words::Unread);
        assert_eq!(of_plain(b" \n "), Words::Unread);
    }

    #[test]
    fn marks_nobody_sees_are_left_out() {
        assert_eq!(
            of_plain("\u{FEFF}one\r\ntwo \u{202E}three\u{2069}\u{7}".as_bytes()),
            text("one\ntwo three")
        );
    }
}
