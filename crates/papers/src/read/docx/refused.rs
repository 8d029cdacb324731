//! Why a file is not read.

use thiserror::Error;

/// Why a file is not read. None of it is shown to whoever handed it in as it stands here: [`Refused::key`] is.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refused {
    /// The file, or what it unpacks to, is longer than is read.
    #[error("the file is too long")]
    TooLong,
    /// It is no package at all: a PDF, a text, a picture.
    #[error("the file is no Word document")]
    NotWord,
    /// A Word file of the time before 2007.
    #[error("the file is a Word document of the old form")]
    OldWord,
    /// A file of LibreOffice's own form.
    #[error("the file is an OpenDocument text")]
    OpenDocument,
    /// It is locked with a password.
    #[error("the file is locked with a password")]
    Locked,
    /// It carries programs.
    #[error("the file carries macros")]
    Macros,
    /// Its package is damaged.
    #[error("the package of the file is damaged")]
    Damaged,
    /// Two parts of its package have the same name, or one has a name that leads out of it.
    #[error("the package of the file has a part with an unsafe name")]
    Names,
    /// It unpacks to far more than a document does.
    #[error("the file unpacks to far more than it holds")]
    Bomb,
    /// Its markup has what no Word document has: a document type, entities, another encoding.
    #[error("the markup of the file is not that of a Word document")]
    Foreign,
    /// Its markup is broken.
    #[error("the markup of the file is broken")]
    Markup,
    /// Elements stand in elements beyond any need.
    #[error("the markup of the file is nested too deeply")]
    TooDeep,
    /// It has more paragraphs or comments than are read.
    #[error("the file has too many paragraphs or comments")]
    TooMany,
    /// One of its paragraphs is longer than any can be.
    #[error("a paragraph of the file is too long")]
    LongParagraph,
}

impl Refused {
    /// Every reason.
    pub const ALL: [Self; 14] = [
        Self::TooLong,
        Self::NotWord,
        Self::OldWord,
        Self::OpenDocument,
        Self::Locked,
        Self::Macros,
        Self::Damaged,
        Self::Names,
        Self::Bomb,
        Self::Foreign,
        Self::Markup,
        Self::TooDeep,
        Self::TooMany,
        Self::LongParagraph,
    ];

    /// The key of its message in `locales/*/returned.ftl`: what to do about it. What only somebody does who means harm has
    /// one message for all.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::TooLong | Self::TooMany => "returned-too-long",
            Self::NotWord => "returned-not-word",
            Self::OldWord => "returned-old-word",
            Self::OpenDocument => "returned-open-document",
            Self::Locked => "returned-locked",
            Self::Macros => "returned-macros",
            Self::Damaged
            | Self::Names
            | Self::Bomb
            | Self::Foreign
            | Self::Markup
            | Self::TooDeep => "returned-damaged",
            Self::LongParagraph => "returned-long-paragraph",
        }
    }
}

impl From<quick_xml::Error> for Refused {
    fn from(_: quick_xml::Error) -> Self {
        Self::Markup
    }
}
