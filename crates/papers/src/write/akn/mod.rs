//! The paper in AKN4UN, the United Nations' profile of Akoma Ntoso 3.0: the form for the record and for other machines.
//!
//! The choice of elements follows the guidelines (class *Communications* for a note, *Meeting Reports* for a Chair's
//! summary), the arrangement follows what the United Nations publish in this format: the masthead in the cover page of
//! the document itself. Element ids are those of the places in the paper, so `para_14` is paragraph 14. Spaces are kept
//! as they are: a record is compared word by word.

mod body;
mod meta;
mod table;

use super::furniture::Furniture;
use super::layout::Layout;
use super::xml::Xml;
use super::{Star, WriteError};
use crate::{Byline, Paper};
use jiff::civil::Date;

pub use meta::{Body, Identity};

/// The paper as an AKN4UN document.
///
/// # Errors
/// When the markup cannot be put together, which memory alone can cause.
pub fn akn(paper: &Paper, identity: &Identity) -> Result<String, WriteError> {
    let (furniture, layout) = (Furniture::of(paper), Layout::unbound(paper));
    let class = Class::of(paper);
    let mut xml = Xml::document()?;
    xml.element(
        "akomaNtoso",
        &[("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")],
        |xml| {
            xml.element(
                class.element,
                &[("name", class.name), ("contains", "originalVersion")],
                |xml| {
                    meta::write(xml, paper, identity, &class, &furniture)?;
                    cover_page(xml, &furniture)?;
                    preface(xml, &furniture)?;
                    body::write(xml, paper, &layout)?;
                    conclusions(xml, &furniture)
                },
            )
        },
    )?;
    Ok(String::from_utf8(xml.finish())?)
}

/// What kind of document the guidelines make of a paper.
struct Class {
    /// The element, which is also the document type in its address.
    element: &'static str,
    subtype: &'static str,
    name: &'static str,
}

impl Class {
    const fn of(paper: &Paper) -> Self {
        match paper.byline {
            Byline::SummaryByChair | Byline::SummaryByCoChairs => Self {
                element: "debateReport",
                subtype: "report",
                name: "meetingReport",
            },
            Byline::NoteBySecretariat | Byline::Other(_) => Self {
                element: "doc",
                subtype: "communication",
                name: "note",
            },
        }
    }
}

fn cover_page(xml: &mut Xml, furniture: &Furniture) -> Result<(), WriteError> {
    xml.element("coverPage", &[("eId", "cover")], |xml| {
        let block = &furniture.distribution;
        let inline = |xml: &mut Xml, name: &str, words: &Option<String>| match words {
            Some(words) => xml.element("p", &[], |xml| {
                xml.words("inline", &[("name", name)], words)
            }),
            None => Ok(()),
        };
        let plain = |xml: &mut Xml, element: &str, words: &Option<String>| match words {
            Some(words) => xml.element("p", &[], |xml| xml.words(element, &[], words)),
            None => Ok(()),
        };
        inline(xml, "standing", &furniture.standing)?;
        inline(xml, "organization", &furniture.organization)?;
        plain(xml, "docNumber", &furniture.symbol)?;
        plain(xml, "docAuthority", &furniture.organ)?;
        plain(xml, "docStatus", &block.distr)?;
        if let (Some(day), Some(date)) = (block.submitted, &block.date) {
            xml.element("p", &[], |xml| {
                xml.words("docDate", &[("date", &day.to_string())], &spaced(date))
            })?;
        }
        for line in &block.languages {
            inline(xml, "originalLanguage", &Some(line.clone()))?;
        }
        plain(xml, "docCommittee", &furniture.working_group)?;
        plain(xml, "session", &furniture.session)?;
        inline(
            xml,
            "placeAndDates",
            &furniture.place_and_dates.as_deref().map(spaced),
        )?;
        if let Some((line, title)) = &furniture.agenda_item {
            xml.element("p", &[], |xml| {
                xml.words("inline", &[("name", "agendaItem")], &spaced(line))?;
                star(xml, "fn_star_1", furniture.agenda_star.as_ref())
            })?;
            inline(xml, "agendaItemTitle", &Some(spaced(title)))?;
        }
        // A cover page may not be empty; a paper with nothing above its title has at least this place for it.
        if furniture.is_bare() {
            xml.empty("p", &[])
        } else {
            Ok(())
        }
    })
}

fn preface(xml: &mut Xml, furniture: &Furniture) -> Result<(), WriteError> {
    xml.element("preface", &[("eId", "preface")], |xml| {
        xml.element("p", &[], |xml| {
            xml.words("docTitle", &[], &spaced(&furniture.title))?;
            star(xml, "fn_star_2", furniture.title_star.as_ref())
        })?;
        xml.element("p", &[], |xml| {
            xml.words("docType", &[], &spaced(&furniture.byline))
        })
    })
}

fn conclusions(xml: &mut Xml, furniture: &Furniture) -> Result<(), WriteError> {
    if !furniture.asterisks {
        return Ok(());
    }
    xml.element("conclusions", &[("eId", "end")], |xml| {
        xml.words("p", &[], "***")
    })
}

fn star(xml: &mut Xml, id: &str, star: Option<&Star>) -> Result<(), WriteError> {
    let Some(star) = star else { return Ok(()) };
    let attributes = [("eId", id), ("marker", star.mark), ("placement", "bottom")];
    xml.element("authorialNote", &attributes, |xml| {
        xml.words("p", &[], &spaced(&star.text))
    })
}

/// No-break spaces are for pages.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// The day of a work whose masthead has no date.
fn day(paper: &Paper, identity: &Identity) -> Date {
    paper.masthead.date.unwrap_or(identity.date)
}
