//! Reading the file: event by event, without a document type, without entities of its own, within limits. What is no such
//! list is refused whole, with the line; what is wrong with one entry is said of that entry.

use super::entry::{Draft, UnreadEntry, WhyUnread};
use jiff::civil::Date;
use mechanism::participation::screening::consolidated::{ConsolidatedEntry, Listed, MOST_ENTRIES};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;

/// The largest file: six times as large as the list is today.
pub const LARGEST_LIST: usize = 16 * 1024 * 1024;
/// The deepest element. The list's own are five deep.
const DEEPEST: usize = 12;
/// The longest text of one element: the list's comments are shorter.
const LONGEST_TEXT: usize = 64 * 1024;
/// The most faults that are told; a file with more is another kind of file.
const MOST_UNREAD: usize = 500;

/// What a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadList {
    /// The day it says it was made.
    pub generated: Date,
    /// Its entries, in its order.
    pub entries: Vec<ConsolidatedEntry>,
    /// What of it could not be read.
    pub unread: Vec<UnreadEntry>,
}

/// Why a file is not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// It is larger than any real list.
    #[error("the file is larger than {LARGEST_LIST} bytes")]
    TooLarge,
    /// It is not text in UTF-8: packed, or another kind of file.
    #[error("line {line}: not text in UTF-8")]
    NoText {
        /// Where.
        line: u64,
    },
    /// It is not XML, or breaks off.
    #[error("line {line}: not XML that can be read")]
    NoXml {
        /// Where.
        line: u64,
    },
    /// It declares a document type or an entity of its own. The published list has none, and files that make a text grow
    /// without end do.
    #[error(
        "line {line}: a document type or an entity of its own, which the published list has not"
    )]
    Declares {
        /// Where.
        line: u64,
    },
    /// Another kind of XML.
    #[error("line {line}: the root is not CONSOLIDATED_LIST")]
    OtherRoot {
        /// Where.
        line: u64,
    },
    /// It does not say when it was made.
    #[error("line {line}: dateGenerated is missing or no date")]
    NoDate {
        /// Where.
        line: u64,
    },
    /// Deeper, or with longer texts, than any real list.
    #[error("line {line}: deeper or longer than any real list")]
    Endless {
        /// Where.
        line: u64,
    },
    /// It has no entries.
    #[error("there is no entry in the file")]
    Empty,
    /// It has more entries, or more faults, than any real list.
    #[error("there are more entries or faults than in any real list")]
    TooMany,
}

impl Unread {
    /// The key of the words for it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "listed-file-too-large",
            Self::NoText { .. } => "listed-file-no-text",
            Self::NoXml { .. } => "listed-file-no-xml",
            Self::Declares { .. } => "listed-file-declares",
            Self::OtherRoot { .. } => "listed-file-other-root",
            Self::NoDate { .. } => "listed-file-no-date",
            Self::Endless { .. } => "listed-file-endless",
            Self::Empty => "listed-file-empty",
            Self::TooMany => "listed-file-too-many",
        }
    }

    /// The line, where one can be named; 0: none.
    pub const fn line(self) -> u64 {
        match self {
            Self::NoText { line }
            | Self::NoXml { line }
            | Self::Declares { line }
            | Self::OtherRoot { line }
            | Self::NoDate { line }
            | Self::Endless { line } => line,
            Self::TooLarge | Self::Empty | Self::TooMany => 0,
        }
    }
}

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<ReadList, Unread> {
    if bytes.len() > LARGEST_LIST {
        return Err(Unread::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| Unread::NoText {
        line: line_at(bytes, error.valid_up_to()),
    })?;
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut reading = Reading::default();
    loop {
        let event = reader.read_event();
        reading.come_to(bytes, reader.buffer_position());
        match event {
            Ok(Event::Eof) => break,
            Ok(event) => reading.take(&event)?,
            Err(_) => {
                reading.come_to(bytes, reader.error_position());
                return Err(Unread::NoXml { line: reading.line });
            }
        }
    }
    reading.finish()
}

fn line_at(bytes: &[u8], place: usize) -> u64 {
    let before = bytes.get(..place).unwrap_or(bytes);
    1 + before.iter().filter(|byte| **byte == b'\n').count() as u64
}

/// The file as far as it was read.
#[derive(Default)]
struct Reading {
    place: usize,
    line: u64,
    path: Vec<String>,
    text: String,
    draft: Option<Draft>,
    generated: Option<Date>,
    entries: Vec<ConsolidatedEntry>,
    references: BTreeSet<String>,
    unread: Vec<UnreadEntry>,
}

impl Reading {
    /// Counts the lines up to a place.
    fn come_to(&mut self, bytes: &[u8], place: u64) {
        let place = usize::try_from(place).unwrap_or(bytes.len());
        if self.line == 0 {
            self.line = 1;
        }
        if let Some(read) = bytes.get(self.place..place) {
            self.line += read.iter().filter(|byte| **byte == b'\n').count() as u64;
            self.place = place;
        }
    }

    fn take(&mut self, event: &Event<'_>) -> Result<(), Unread> {
        let line = self.line;
        match event {
            Event::Start(element) => self.begin(element)?,
            Event::End(_) => self.end()?,
            Event::Text(text) => self.text.push_str(&text.xml10_content()),
            Event::CData(text) => self.text.push_str(&text.xml10_content()),
            Event::GeneralRef(name) => {
                let character = name
                    .resolve_char_ref()
                    .map_err(|_| Unread::NoXml { line })?;
                match (character, resolve_predefined_entity(name)) {
                    (Some(character), _) => self.text.push(character),
                    (None, Some(known)) => self.text.push_str(known),
                    (None, None) => return Err(Unread::Declares { line }),
                }
            }
            Event::DocType(_) => return Err(Unread::Declares { line }),
            _ => {}
        }
        match self.text.len() > LONGEST_TEXT {
            true => Err(Unread::Endless { line }),
            false => Ok(()),
        }
    }

    fn begin(&mut self, element: &BytesStart<'_>) -> Result<(), Unread> {
        let line = self.line;
        let name = element.local_name();
        let name = name.as_ref().to_owned();
        if self.path.is_empty() {
            if name != "CONSOLIDATED_LIST" || self.generated.is_some() {
                return Err(Unread::OtherRoot { line });
            }
            self.generated = Some(generated(element).ok_or(Unread::NoDate { line })?);
        }
        if self.path.len() >= DEEPEST {
            return Err(Unread::Endless { line });
        }
        self.path.push(name);
        self.text.clear();
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        let listed = match path[..] {
            [_, "INDIVIDUALS", "INDIVIDUAL"] => Some(Listed::Individual),
            [_, "ENTITIES", "ENTITY"] => Some(Listed::Entity),
            _ => None,
        };
        if let Some(listed) = listed {
            self.draft = Some(Draft::new(listed, line));
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Unread> {
        let text = std::mem::take(&mut self.text);
        if self.path.len() == 3
            && let Some(draft) = self.draft.take()
        {
            self.enter(draft);
            if self.entries.len() > MOST_ENTRIES || self.unread.len() > MOST_UNREAD {
                return Err(Unread::TooMany);
            }
        } else if let (Some(draft), Some(inside)) = (&mut self.draft, self.path.get(3..)) {
            draft.take(inside, &text);
            draft.end_of(inside);
        }
        self.path.pop();
        Ok(())
    }

    fn enter(&mut self, draft: Draft) {
        let line = draft.line;
        let (entry, unread) = draft.finish();
        self.unread.extend(unread);
        let Some(entry) = entry else { return };
        if self.references.insert(entry.reference.clone()) {
            self.entries.push(entry);
        } else {
            self.unread.push(UnreadEntry {
                line,
                reference: entry.reference,
                why: WhyUnread::Twice,
            });
        }
    }

    fn finish(self) -> Result<ReadList, Unread> {
        let line = self.line;
        if !self.path.is_empty() {
            return Err(Unread::NoXml { line });
        }
        let generated = self.generated.ok_or(Unread::NoXml { line })?;
        if self.entries.is_empty() {
            return Err(Unread::Empty);
        }
        Ok(ReadList {
            generated,
            entries: self.entries,
            unread: self.unread,
        })
    }
}

/// The day the list says it was made: the date as it is written there, whatever the hour and its zone.
fn generated(root: &BytesStart<'_>) -> Option<Date> {
    let attribute = root.try_get_attribute("dateGenerated").ok()??;
    let value = attribute
        .normalized_value(quick_xml::XmlVersion::Implicit1_0)
        .ok()?;
    value.trim().get(..10)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mechanism::participation::screening::consolidated::{AliasQuality, LONGEST_NAME};

    const ROOT: &str = "<CONSOLIDATED_LIST dateGenerated=\"2027-01-10T23:00:04.7Z\">";

    fn list(inside: &str) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{ROOT}\n{inside}\n</CONSOLIDATED_LIST>\n"
        )
    }

    fn individual(inside: &str) -> String {
        list(&format!(
            "<INDIVIDUALS>\n<INDIVIDUAL>\n{inside}\n</INDIVIDUAL>\n</INDIVIDUALS>"
        ))
    }

    const SOMEBODY: &str =
        "<REFERENCE_NUMBER>FXi.001</REFERENCE_NUMBER><FIRST_NAME>SAMIR</FIRST_NAME>";

    #[test]
    fn what_the_list_says_is_read() {
        let read = read(list(
            "<INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>SAMIR</FIRST_NAME>\
             <SECOND_NAME> WAHM </SECOND_NAME><FOURTH_NAME>KHAYALI &amp; SONS&#39;</FOURTH_NAME>\
             <UN_LIST_TYPE>Fictitious</UN_LIST_TYPE><REFERENCE_NUMBER>FXi.001 </REFERENCE_NUMBER>\
             <NAME_ORIGINAL_SCRIPT>سمير وهم</NAME_ORIGINAL_SCRIPT><COMMENTS1>FIRST_NAME</COMMENTS1>\
             <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>\
             <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Invented; S.\n W.</ALIAS_NAME></INDIVIDUAL_ALIAS>\
             <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS></INDIVIDUAL></INDIVIDUALS>\
             <ENTITIES><ENTITY><FIRST_NAME><![CDATA[INVENTED <SOCIETY>]]></FIRST_NAME>\
             <REFERENCE_NUMBER>FXe.001</REFERENCE_NUMBER>\
             <ENTITY_ALIAS><ALIAS_NAME>IS</ALIAS_NAME><QUALITY>f.k.a.</QUALITY></ENTITY_ALIAS>\
             <ENTITY_ADDRESS><COUNTRY>Nowhere</COUNTRY></ENTITY_ADDRESS></ENTITY></ENTITIES>",
        ).as_bytes())
        .unwrap();
        assert_eq!(read.generated.to_string(), "2027-01-10");
        assert_eq!(read.unread, []);
        let [person, entity] = &read.entries[..] else {
            panic!("{read:?}")
        };
        assert_eq!(person.name, "SAMIR WAHM KHAYALI & SONS'");
        assert_eq!(
            (person.reference.as_str(), person.list.as_str()),
            ("FXi.001", "Fictitious")
        );
        assert_eq!(person.original, ["سمير وهم"]);
        let aliases: Vec<_> = person
            .aliases
            .iter()
            .map(|a| (a.name.as_str(), a.quality))
            .collect();
        let low = AliasQuality::Low;
        assert_eq!(aliases, [("The Invented", low), ("S. W.", low)]);
        assert_eq!(entity.name, "INVENTED <SOCIETY>");
        assert_eq!(entity.aliases[0].quality, AliasQuality::Formerly);
        assert_eq!(
            (person.listed, entity.listed),
            (Listed::Individual, Listed::Entity)
        );
    }

    #[test]
    fn what_is_wrong_with_an_entry_is_said_with_its_line() {
        let why = |inside: &str| {
            let whole = format!("{SOMEBODY}</INDIVIDUAL>\n<INDIVIDUAL>{inside}");
            let read = read(individual(&whole).as_bytes()).unwrap();
            let said = read.unread.iter().map(|one| (one.line, one.why));
            (read.entries.len(), said.collect::<Vec<_>>())
        };
        let name = "<FIRST_NAME>A</FIRST_NAME>";
        let reference = "<REFERENCE_NUMBER>FXi.002</REFERENCE_NUMBER>";
        let long = "X".repeat(LONGEST_NAME + 1);
        let alias = |name: &str| {
            format!("<INDIVIDUAL_ALIAS><ALIAS_NAME>{name}</ALIAS_NAME></INDIVIDUAL_ALIAS>")
        };
        assert_eq!(why(name), (1, vec![(6, WhyUnread::NoReference)]));
        assert_eq!(why(reference), (1, vec![(6, WhyUnread::NoName)]));
        assert_eq!(why(SOMEBODY), (1, vec![(6, WhyUnread::Twice)]));
        let whole = |more: &str| why(&format!("{name}{reference}{more}"));
        assert_eq!(whole(&alias(&long)), (2, vec![(6, WhyUnread::TooLong)]));
        assert_eq!(
            whole(&alias("A;").repeat(300)),
            (2, vec![(6, WhyUnread::TooManyNames)])
        );
        assert_eq!(whole(&alias("evil \u{202E}live")), (2, vec![]));
    }

    #[test]
    fn what_is_no_such_list_is_refused_with_the_line() {
        let refused = |text: &str| read(text.as_bytes()).unwrap_err();
        assert_eq!(refused("<html></html>"), Unread::OtherRoot { line: 1 });
        assert_eq!(
            refused("\n<CONSOLIDATED_LIST/>"),
            Unread::NoDate { line: 2 }
        );
        assert_eq!(refused("hello"), Unread::NoXml { line: 1 });
        assert_eq!(refused(""), Unread::NoXml { line: 1 });
        assert_eq!(refused(&list("")), Unread::Empty);
        let cut = individual(SOMEBODY);
        assert!(matches!(
            refused(&cut[..cut.len() - 40]),
            Unread::NoXml { line: 5.. }
        ));
        let crossed = individual("<FIRST_NAME>A</SECOND_NAME>");
        assert_eq!(refused(&crossed), Unread::NoXml { line: 5 });
        let deep = individual(&format!("{}{}", "<A>".repeat(10), "</A>".repeat(10)));
        assert_eq!(refused(&deep), Unread::Endless { line: 5 });
        let long = individual(&format!(
            "<COMMENTS1>{}</COMMENTS1>",
            "x".repeat(LONGEST_TEXT + 1)
        ));
        assert!(matches!(refused(&long), Unread::Endless { .. }));
        let many = "<INDIVIDUAL/>".repeat(MOST_UNREAD + 1);
        assert_eq!(
            refused(&list(&format!("<INDIVIDUALS>{many}</INDIVIDUALS>"))),
            Unread::TooMany
        );
        assert_eq!(read(b"PK\x03\x04\xff\xfe"), Err(Unread::NoText { line: 1 }));
        assert_eq!(read(&vec![b' '; LARGEST_LIST + 1]), Err(Unread::TooLarge));
        let two = format!(
            "{}{}",
            individual(SOMEBODY),
            individual(SOMEBODY).split_once('\n').unwrap().1
        );
        assert!(matches!(refused(&two), Unread::OtherRoot { .. }));
    }

    #[test]
    fn a_text_that_grows_without_end_is_refused_before_it_grows() {
        let laughs = format!(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\n{ROOT}&b;</CONSOLIDATED_LIST>"
        );
        assert_eq!(read(laughs.as_bytes()), Err(Unread::Declares { line: 2 }));
        let undeclared = individual("<FIRST_NAME>&lol9;</FIRST_NAME>");
        assert_eq!(
            read(undeclared.as_bytes()),
            Err(Unread::Declares { line: 5 })
        );
        let outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>";
        assert_eq!(read(outside.as_bytes()), Err(Unread::Declares { line: 1 }));
        let zero = individual("<FIRST_NAME>&#0;</FIRST_NAME>");
        assert_eq!(read(zero.as_bytes()), Err(Unread::NoXml { line: 5 }));
    }
}
