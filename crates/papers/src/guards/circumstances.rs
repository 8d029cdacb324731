//! What the guards have to know of a dialogue.

use super::Names;
use mechanism::summary::Scale;

/// What is true of a dialogue and its text, for the guards.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// Who chairs: they may be named, and so may the State they come from, behind their name.
    pub chairs: &'a [Chair<'a>],
    /// The State, by its code in small letters, whose cities are the place of the meeting.
    pub host: Option<&'a str>,
    /// Who took part, by names that should not stand in the text.
    pub names: Option<&'a Names>,
    /// How many speakers a word stands for.
    pub scale: Scale,
    /// How long a text, a paragraph and a quotation may be.
    pub limits: Limits,
}

/// A Chair or Co-Chair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chair<'a> {
    /// The name as the paper prints it, the last name last.
    pub name: &'a str,
    /// The code of their State in small letters; `None` where the paper alone says it.
    pub state: Option<&'a str>,
}

/// How many words are allowed. In Chinese, words as the analyser of search cuts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The whole text; the house's limit for papers is rule S6, a call may set one for comments.
    pub whole: usize,
    /// One paragraph.
    pub paragraph: usize,
    /// One quotation.
    pub quotation: usize,
}

impl Default for Limits {
    /// Rule S6 for the whole; a paragraph somewhat longer than the longest of the paper at hand (121 words); quotations of
    /// up to five words, which many could have said.
    fn default() -> Self {
        Self {
            whole: 10_700,
            paragraph: 150,
            quotation: 5,
        }
    }
}

impl Default for Circumstances<'_> {
    /// A meeting in Vienna of which nothing else is known.
    fn default() -> Self {
        Self {
            chairs: &[],
            host: Some("at"),
            names: None,
            scale: Scale::default(),
            limits: Limits::default(),
        }
    }
}
