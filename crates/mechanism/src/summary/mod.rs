//! The Chair's summary in the making: numbered paragraphs with versions, what their sentences rest on, what colleagues
//! remark and propose, who cleared and who approved which text, and what was issued (rules 42 and 43).
//!
//! The unit is the paragraph. It has a number of its own, by which footnotes' neighbours, cross-references and a Word file
//! find it again however often it is moved; what is printed before it follows from its place. Each save is a version over the
//! one its author saw; an older one is refused, so that nobody writes over anybody. Every change of the text is a
//! [`Revision`] of the whole, and any two can be set beside each other for as long as the drafts are kept.
//!
//! An approval is of a revision *and* of the body as it would be printed, by its digest. What is issued is compared with
//! that: a count that changed since, or a word, and the approval does not cover it any more, whoever looks.
//!
//! What a sentence rests on is in a row of its own for each paragraph, sealed, and goes on the day the notes go.
//!
//! What the guards measure a text by, an officer declares ([`Yardstick`]); an edition keeps what it was measured by.

mod acts;
mod applying;
mod binding;
mod body;
mod deciding;
mod drafting;
mod edition;
mod paragraph;
mod proposing;
mod scale;
mod values;
mod yardstick;

pub use acts::{SummaryAct, SummaryCommand, SummaryEvent, SummaryWish};
pub(crate) use applying::apply;
pub use binding::{Binding, Bindings, Evidence};
pub use body::body_digest;
pub(crate) use deciding::decide;
pub(crate) use drafting::Drafting;
pub use drafting::{Approval, Clearing, Revision, Sharing};
pub(crate) use edition::edition_id;
pub use edition::{Edition, EditionKind, Issue, ThemeIndex};
pub use paragraph::{NewParagraph, Paragraph, ParagraphId, ParagraphKind, ParagraphText, Version};
pub use proposing::{
    Answered, Change, Origin, Proposal, Proposed, Remark, RemarkInFile, RemarkText, Waiver,
};
pub use scale::{LARGEST_SHARE, Level, MOST_SPEAKERS, NamedScale, NotAScale, Scale, Step, Steps};
pub use values::Values;
pub(crate) use yardstick::MOST_DECLARATIONS;
pub use yardstick::{Declaration, Distance, Measured, NotADistance, Yardstick};

use crate::DialogueId;
use crate::register::Register;

/// The most paragraphs of a summary, taken out or not: three times the longest we know of and a hundred more.
pub const MOST_PARAGRAPHS: usize = 400;
/// The most characters of a paragraph as it is typed.
pub const LONGEST_PARAGRAPH: usize = 8_000;
/// The most versions of one paragraph.
pub(crate) const MOST_VERSIONS: usize = 500;
/// The most characters of a remark that comes in a Word file.
pub const LONGEST_IN_FILE: usize = 4_001;
/// The most characters of the name that such a file gives whose a remark is.
pub const LONGEST_NAME_IN_FILE: usize = 100;
/// The most remarks on a summary, and proposals to change it.
pub(crate) const MOST_REMARKS: usize = 4_000;

/// The summaries of the record, by dialogue.
pub(crate) type Summaries = Register<DialogueId, Drafting>;
