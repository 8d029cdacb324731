//! From the extracted text of an existing paper to a [`Paper`](crate::Paper), its facts and its defects.
//!
//! The text of a PDF is the paper seen through a broken window: page numbers between sentences, footnotes and links in
//! the middle of words, headings over three lines. The way back has stages, each in its own file:
//!
//! ```text
//! bytes ─ foreign ─▶ text ─ clean ─▶ lines ─ shape ─▶ masthead, headings, paragraphs, notes
//!        (refused)      (furniture   (two texts open at a time)   │
//!                        is out)                                  ├─ notes, displaced, links ─▶ spans
//!                                                                 ├─ masthead ─▶ titles, session, agenda
//!                              assemble ◀─────────────────────────┘
//!                                  ├─▶ Paper
//!                                  ├─ note, summary ─▶ facts (dialogue, meetings, people, counts)
//!                                  └─ style, slips  ─▶ what breaks a rule of form
//! ```
//!
//! One promise holds through all of them: **nothing is guessed silently**. Every text knows its lines; whatever is
//! missing, can be read in two ways, or contradicts itself becomes a [`Defect`] with its line and, where there is one,
//! the rule. What was given up: papers in other languages than English, and tables.
//!
//! [`docx`] is another way back: a draft that went out as a Word file to be worked on.

mod assemble;
mod clean;
mod counts;
mod days;
mod defects;
mod dialogue;
mod displaced;
pub mod docx;
mod facts;
mod foreign;
mod furniture;
mod links;
mod marks;
mod masthead;
mod meetings;
mod note;
mod notes;
mod numbers;
mod people;
mod running;
mod shape;
pub(crate) mod slips;
mod spans;
mod style;
mod summary;

pub use defects::{Defect, DefectKind, Message, Subject};
pub use facts::{
    AgendaFacts, Belongs, Called, ChairFacts, Chairing, DayFacts, DialogueFacts, Group, GroupFacts,
    LooseLink, NoteReading, PreparedBy, SessionFacts, SummaryReading,
};
pub use foreign::{Foreign, LONGEST, NotReadable};
pub use note::note;
pub use summary::summary;
