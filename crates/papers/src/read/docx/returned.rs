//! What came back in a Word file.

use super::PassedOver;
use crate::write::Mark;
use mechanism::summary::ParagraphId;
use std::collections::HashMap;
use words::{Lang, Value};

/// What came back in a Word file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Returned {
    /// The revision that the file held when it left; none where nothing says so any more.
    pub revision: Option<u32>,
    /// The paragraphs as they stand with all changes taken, in order.
    pub paragraphs: Vec<ReturnedParagraph>,
    /// The paragraphs as they stand with all tracked changes rejected, in order: the text before somebody began to track.
    pub before: Vec<(Mark, String)>,
    /// What was remarked beside the text.
    pub comments: Vec<WordComment>,
    /// What whoever looks at it should know.
    pub notices: Vec<Notice>,
}

/// A paragraph of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnedParagraph {
    /// Which one it is.
    pub place: Place,
    /// Its text in the markup of drafts.
    pub text: String,
    /// Whether it is set as a heading.
    pub heading: bool,
    /// Paragraphs of the draft whose words now stand in this one.
    pub joined: Vec<Mark>,
    /// Who is said to have changed it: names as the file has them, cut to a length, for the page and for nothing else.
    pub names: Vec<String>,
}

/// Which paragraph of a draft a paragraph of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// One that was sent out.
    Passage(Mark),
    /// A new one, after this one of the draft; none: before all of them.
    New {
        /// The last paragraph of the draft before it.
        after: Option<ParagraphId>,
    },
}

/// A comment of Word's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordComment {
    /// What it is about.
    pub about: About,
    /// Its words.
    pub text: String,
    /// Whose it is, as the file says.
    pub author: String,
    /// When it was made, as the file says: nobody's clock is believed.
    pub date: String,
}

/// What a comment is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A paragraph of the draft.
    Passage(Mark),
    /// A new paragraph, by its place in [`Returned::paragraphs`].
    New(usize),
    /// The masthead, or something that is gone.
    Elsewhere,
}

/// What whoever looks at a file should know.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// It refers to something outside, which was not fetched.
    Outside {
        /// "attachedTemplate", "image".
        kind: String,
        /// The address.
        target: String,
    },
    /// Something in it is no text and was passed over.
    PassedOver(PassedOver),
    /// A line around the text was changed; such changes are not taken in.
    Around(String),
    /// A paragraph of the draft stands in it twice; the second is taken for a new one.
    Twice(Mark),
    /// Two copies of the draft, of different revisions, were put together in it.
    Revisions,
    /// No bookmark of ours is left: every paragraph counts as new.
    Unknown,
}

impl Notice {
    /// The key of its message in `locales/*/returned.ftl`.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Outside { .. } => "returned-outside",
            Self::PassedOver(PassedOver::Picture) => "returned-picture",
            Self::PassedOver(PassedOver::Formula) => "returned-formula",
            Self::PassedOver(PassedOver::Document) => "returned-document",
            Self::PassedOver(PassedOver::Sign) => "returned-sign",
            Self::Around(_) => "returned-around",
            Self::Twice(_) => "returned-twice",
            Self::Revisions => "returned-revisions",
            Self::Unknown => "returned-unknown",
        }
    }

    /// The message, in a language.
    pub fn said(&self, language: Lang) -> String {
        let value = match self {
            Self::Outside { target, .. } => Some(("target", target.clone())),
            Self::Around(text) => Some(("text", text.clone())),
            Self::Twice(mark) => Some(("paragraph", mark.paragraph.to_string())),
            Self::PassedOver(_) | Self::Revisions | Self::Unknown => None,
        };
        let values: Vec<(&str, Value<'_>)> = value
            .into_iter()
            .map(|(name, value)| (name, Value::from(value)))
            .collect();
        words::say_with(language, self.key(), &values)
    }
}

/// What somebody wants a draft to become, a paragraph at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// Another text for a paragraph.
    Change {
        /// Which one, and the version it was written upon.
        upon: Mark,
        /// The text in the markup of drafts.
        text: String,
        /// Paragraphs whose words were joined to it; each of them is proposed for removal too.
        joined: Vec<Mark>,
        /// By its place in [`Returned::paragraphs`].
        paragraph: usize,
    },
    /// A new paragraph.
    Add {
        /// After which of the draft; none: before all of them.
        after: Option<ParagraphId>,
        /// Whether it begins a section.
        heading: bool,
        /// The text in the markup of drafts.
        text: String,
        /// By its place in [`Returned::paragraphs`].
        paragraph: usize,
    },
    /// A paragraph less.
    Remove {
        /// Which one, and the version that was sent out.
        upon: Mark,
    },
    /// A paragraph elsewhere; its text may have a proposal of its own.
    Move {
        /// Which one.
        upon: Mark,
        /// After which of the draft; none: before all of them.
        after: Option<ParagraphId>,
    },
}

impl Returned {
    /// What a paragraph said with all tracked changes rejected.
    pub fn before(&self, paragraph: ParagraphId) -> Option<&str> {
        self.before
            .iter()
            .find(|(mark, _)| mark.paragraph == paragraph)
            .map(|(_, text)| text.as_str())
    }

    /// The paragraphs that were written upon another version than the draft has at present: an older one, or one that it
    /// never had. Nothing is refused for it; whoever decides sees both.
    pub fn stale<'a>(
        &'a self,
        present: impl Fn(ParagraphId) -> Option<u16> + 'a,
    ) -> impl Iterator<Item = Mark> + 'a {
        self.paragraphs
            .iter()
            .filter_map(|paragraph| match paragraph.place {
                Place::Passage(mark) => Some(mark),
                Place::New { .. } => None,
            })
            .filter(move |mark| present(mark.paragraph).is_some_and(|now| now != mark.version))
    }

    /// What the file asks for, beside what was sent out: `sent` are the paragraphs of [`Returned::revision`] in order, and
    /// `text_of` gives the text of a version as it was typed. A version that is not known counts as changed.
    pub fn proposals<'t>(
        &self,
        sent: &[Mark],
        text_of: impl Fn(Mark) -> Option<&'t str>,
    ) -> Vec<Proposal> {
        let mut proposals = Vec::new();
        let mut there = HashMap::new();
        for (place, paragraph) in self.paragraphs.iter().enumerate() {
            match paragraph.place {
                Place::Passage(mark) => {
                    there.insert(mark.paragraph, place);
                    let same = text_of(mark)
                        .is_some_and(|text| canonical(text) == canonical(&paragraph.text));
                    if !same {
                        proposals.push(Proposal::Change {
                            upon: mark,
                            text: paragraph.text.clone(),
                            joined: paragraph.joined.clone(),
                            paragraph: place,
                        });
                    }
                }
                Place::New { after } => proposals.push(Proposal::Add {
                    after,
                    heading: paragraph.heading,
                    text: paragraph.text.clone(),
                    paragraph: place,
                }),
            }
        }
        let gone = |mark: &&Mark| !there.contains_key(&mark.paragraph);
        proposals.extend(
            sent.iter()
                .filter(gone)
                .map(|mark| Proposal::Remove { upon: *mark }),
        );
        proposals.extend(self.moves(sent));
        proposals
    }

    /// The paragraphs that stand elsewhere: as few as explain the new order.
    fn moves(&self, sent: &[Mark]) -> Vec<Proposal> {
        let order: HashMap<ParagraphId, usize> = sent
            .iter()
            .enumerate()
            .map(|(place, mark)| (mark.paragraph, place))
            .collect();
        let now: Vec<(Mark, usize)> = self
            .paragraphs
            .iter()
            .filter_map(|paragraph| match paragraph.place {
                Place::Passage(mark) => Some((mark, *order.get(&mark.paragraph)?)),
                Place::New { .. } => None,
            })
            .collect();
        let places: Vec<usize> = now.iter().map(|(_, place)| *place).collect();
        let stayed = crate::order::kept(&places);
        let mut after = None;
        let mut moves = Vec::new();
        for (index, (mark, _)) in now.iter().enumerate() {
            if !stayed.contains(&index) {
                moves.push(Proposal::Move { upon: *mark, after });
            }
            after = Some(mark.paragraph);
        }
        moves
    }
}

/// A text as it would be typed by somebody who writes no sign and no space more than needed.
fn canonical(text: &str) -> String {
    let typed = crate::draft::markup::write(&crate::draft::markup::read(text).pieces);
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}
