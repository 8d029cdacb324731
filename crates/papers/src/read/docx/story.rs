//! The text of a part as a flat sequence: what is written, where a paragraph ends, where a bookmark begins, and for each
//! whether it is there only with a tracked change taken, or only with it left out.

use super::relations::Relations;
use super::written::{Change, End, Inset, Label, NoteId, PassedOver, Token, Written, cut};
use super::xml::{Element, Reading, Space};
use super::{Limits, Refused};
use crate::write::Bookmark;
use std::collections::BTreeSet;

/// Reads the text of a part.
pub(super) struct Story<'r> {
    limits: Limits,
    relations: &'r Relations,
    open: Vec<Open>,
    /// What is gathered at present, and what waits around it.
    inset: Option<Inset>,
    main: Vec<Written>,
    insets: Vec<Inset>,
    passed_over: BTreeSet<PassedOver>,
    end: End,
    end_change: Change,
    paragraphs: usize,
    depths: Depths,
}

/// In how many elements of a kind the reading is.
#[derive(Default)]
struct Depths {
    added: usize,
    gone: usize,
    skipped: usize,
    paragraph: usize,
    properties: usize,
    words: usize,
    deleted_words: usize,
}

/// What an element that is open does until it ends.
#[derive(Clone, Copy)]
enum Open {
    Plain,
    Skipped,
    Added,
    Gone,
    Paragraph,
    Properties,
    Words,
    DeletedWords,
    Link,
    Inset,
}

/// What reading a part gave.
pub(super) struct Told {
    pub(super) main: Vec<Written>,
    pub(super) insets: Vec<Inset>,
    pub(super) passed_over: BTreeSet<PassedOver>,
}

impl<'r> Story<'r> {
    pub(super) fn new(relations: &'r Relations, limits: &Limits) -> Self {
        Self {
            limits: *limits,
            relations,
            open: Vec::new(),
            inset: None,
            main: Vec::new(),
            insets: Vec::new(),
            passed_over: BTreeSet::new(),
            end: End::default(),
            end_change: Change::default(),
            paragraphs: 0,
            depths: Depths::default(),
        }
    }

    pub(super) fn told(self) -> Told {
        Told {
            main: self.main,
            insets: self.insets,
            passed_over: self.passed_over,
        }
    }

    fn put(&mut self, token: Token) {
        let change = Change {
            added: self.depths.added > 0,
            gone: self.depths.gone > 0 || self.depths.deleted_words > 0,
        };
        self.put_as(token, change);
    }

    fn put_as(&mut self, token: Token, change: Change) {
        let text = match &mut self.inset {
            Some(inset) => &mut inset.text,
            None => &mut self.main,
        };
        // Word cuts words into runs wherever something once happened; they are one text.
        if let (
            Token::Words(more),
            Some(Written {
                token: Token::Words(words),
                change: last,
            }),
        ) = (&token, text.last_mut())
            && *last == change
        {
            words.push_str(more);
            return;
        }
        text.push(Written { token, change });
    }

    fn say(&mut self, words: &str) {
        if self.depths.paragraph > 0 && !words.is_empty() {
            self.put(Token::Words(words.to_owned()));
        }
    }

    /// What an element of a word processor is.
    fn word(&mut self, element: &Element<'_>) -> Result<Open, Refused> {
        let id = || Ok::<_, Refused>(element.attribute("id")?.unwrap_or_default());
        Ok(match element.name {
            "p" => Open::Paragraph,
            "pPr" => Open::Properties,
            "pStyle" | "outlineLvl" if self.depths.properties > 0 => {
                let value = element.attribute("val")?.unwrap_or_default();
                self.end.heading |= element.name == "outlineLvl" && value != "9"
                    || value.to_lowercase().starts_with("heading");
                Open::Plain
            }
            "ins" | "moveTo" | "del" | "moveFrom" => self.change(element)?,
            // The properties of a run say nothing, those of the end of a paragraph say whether it was changed.
            "rPr" if self.depths.properties == 0 => Open::Skipped,
            "t" => Open::Words,
            "delText" => Open::DeletedWords,
            "tab" | "br" | "cr" | "ptab" if self.depths.properties == 0 => {
                self.say(" ");
                Open::Plain
            }
            "noBreakHyphen" => {
                self.say("\u{2011}");
                Open::Plain
            }
            "sym" => {
                self.passed_over.insert(PassedOver::Sign);
                self.say("\u{fffd}");
                Open::Plain
            }
            "footnoteReference" | "endnoteReference" => {
                // A note with a mark of its own stands around the text and not in it; ours do.
                let endnote = element.name == "endnoteReference";
                self.put(Token::Note(NoteId { endnote, id: id()? }));
                Open::Plain
            }
            "bookmarkStart" => {
                self.bookmark(element, id()?)?;
                Open::Plain
            }
            "bookmarkEnd" => {
                self.put(Token::BookmarkEnds(id()?));
                Open::Plain
            }
            "commentRangeStart" | "commentReference" => {
                self.put(Token::Comment(id()?));
                Open::Plain
            }
            "hyperlink" => {
                let target = element.attribute("id")?;
                let target = target.and_then(|id| self.relations.link(&id).map(str::to_owned));
                self.put(Token::LinkBegins(target));
                Open::Link
            }
            "footnote" | "endnote" | "comment" if self.inset.is_none() => {
                self.inset(element, id()?)?;
                Open::Inset
            }
            "drawing" | "pict" | "object" | "txbxContent" => {
                self.passed_over.insert(PassedOver::Picture);
                Open::Skipped
            }
            "altChunk" | "subDoc" => {
                self.passed_over.insert(PassedOver::Document);
                Open::Skipped
            }
            "numPr" | "pPrChange" | "rPrChange" | "sectPr" | "sdtPr" | "tblPr" | "trPr"
            | "tcPr" | "instrText" | "delInstrText" | "fldData" | "rt" => Open::Skipped,
            _ => Open::Plain,
        })
    }

    fn change(&mut self, element: &Element<'_>) -> Result<Open, Refused> {
        let added = matches!(element.name, "ins" | "moveTo");
        let author = element.attribute("author")?.unwrap_or_default();
        let author = cut(author.trim(), self.limits.name);
        if !author.is_empty() && self.end.names.len() < self.limits.names {
            self.end.names.insert(author);
        }
        if self.depths.properties > 0 {
            self.end_change.added |= added;
            self.end_change.gone |= !added;
            return Ok(Open::Plain);
        }
        Ok(if added { Open::Added } else { Open::Gone })
    }

    fn bookmark(&mut self, element: &Element<'_>, id: String) -> Result<(), Refused> {
        let name = element.attribute("name")?.unwrap_or_default();
        match Bookmark::parse(&name) {
            Some(Bookmark::Passage { mark, left }) => {
                self.put(Token::Label(Label::Passage { mark, left }));
            }
            Some(Bookmark::Around { revision, .. }) => {
                self.put(Token::Label(Label::Around { revision }));
            }
            Some(Bookmark::Live { name, checksum, .. }) => self.put(Token::LiveBegins {
                bookmark: id,
                name,
                checksum,
            }),
            None => {}
        }
        Ok(())
    }

    fn inset(&mut self, element: &Element<'_>, id: String) -> Result<(), Refused> {
        if element.name == "comment" && self.insets.len() >= self.limits.comments {
            return Err(Refused::TooMany);
        }
        let author = element.attribute("author")?.unwrap_or_default();
        self.inset = Some(Inset {
            id,
            author: cut(author.trim(), self.limits.name),
            date: cut(&element.attribute("date")?.unwrap_or_default(), 40),
            text: Vec::new(),
        });
        Ok(())
    }

    fn paragraph_ends(&mut self) -> Result<(), Refused> {
        if self.depths.paragraph > 0 {
            return Ok(());
        }
        if self.inset.is_none() {
            self.paragraphs += 1;
            if self.paragraphs > self.limits.paragraphs {
                return Err(Refused::TooMany);
            }
        }
        let (end, change) = (
            std::mem::take(&mut self.end),
            std::mem::take(&mut self.end_change),
        );
        self.put_as(Token::End(end), change);
        Ok(())
    }
}

impl Reading for Story<'_> {
    fn begins(&mut self, element: &Element<'_>) -> Result<(), Refused> {
        let open = match element.space {
            _ if self.depths.skipped > 0 => Open::Skipped,
            Space::Word => self.word(element)?,
            Space::Compatibility if element.name == "Fallback" => Open::Skipped,
            Space::Compatibility => Open::Plain,
            Space::Package | Space::Other => {
                if element.name == "oMath" {
                    self.passed_over.insert(PassedOver::Formula);
                }
                Open::Skipped
            }
        };
        if let Some(depth) = self.depths.of(open) {
            *depth += 1;
        }
        self.open.push(open);
        Ok(())
    }

    fn ends(&mut self) -> Result<(), Refused> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        if let Some(depth) = self.depths.of(open) {
            *depth -= 1;
        }
        match open {
            Open::Paragraph => self.paragraph_ends()?,
            Open::Link => self.put(Token::LinkEnds),
            Open::Inset => self.insets.extend(self.inset.take()),
            _ => {}
        }
        Ok(())
    }

    fn words(&mut self, words: &str) -> Result<(), Refused> {
        if self.depths.skipped == 0 && (self.depths.words > 0 || self.depths.deleted_words > 0) {
            let clean = crate::write::clean(words);
            self.say(&clean);
        }
        Ok(())
    }
}

impl Depths {
    const fn of(&mut self, open: Open) -> Option<&mut usize> {
        match open {
            Open::Skipped => Some(&mut self.skipped),
            Open::Added => Some(&mut self.added),
            Open::Gone => Some(&mut self.gone),
            Open::Paragraph => Some(&mut self.paragraph),
            Open::Properties => Some(&mut self.properties),
            Open::Words => Some(&mut self.words),
            Open::DeletedWords => Some(&mut self.deleted_words),
            Open::Plain | Open::Link | Open::Inset => None,
        }
    }
}
