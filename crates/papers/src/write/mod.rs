//! From a [`Paper`](crate::Paper) to the formats in which it is read: one writer each.
//!
//! * [`html`] for the web, [`page`] for a file of it, [`text`] for a terminal or a mail;
//! * [`docx`] for Documents Management, who work in Word; [`akn`] for the record and for other machines;
//! * PDF is written by the crate `press`, from the same [`Layout`] and [`Furniture`].
//!
//! What all formats share is decided once: [`Furniture`] says what stands around the text in which language,
//! [`Layout`] puts numbers to paragraphs, headings and footnotes. Every writer is a pure function of the paper, so the
//! same paper gives the same bytes. No writer prints an emblem, a job number or a bar code: those are the secretariat's.

mod address;
mod akn;
pub mod directions;
mod docx;
mod error;
mod furniture;
mod html;
mod layout;
pub mod numbering;
mod outline;
mod page;
mod text;
mod typography;
mod xml;

pub use address::reachable;
pub use akn::{Body, Identity, akn};
pub(crate) use docx::{Bookmark, checksum};
pub use docx::{Mark, Passage, Piece, Working, docx, tracked, working};
pub use error::WriteError;
pub use furniture::{Distribution, Furniture, Star};
pub use html::html;
pub use layout::{Beneath, Block, ColumnLayout, Layout, Letter, RowLayout, Run, TableLayout};
pub use outline::{OutlineEntry, outline};
pub use page::page;
pub use text::text;
pub use typography::{bound, clean};
