//! The forms a paper can be had in, and where.

use mechanism::PaperId;
use mechanism::paper::PaperKind;

/// A form of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Format {
    /// Its short name.
    pub name: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// The end of its address.
    file: &'static str,
}

const PAPER: [Format; 7] = [
    Format {
        name: "html",
        media_type: "text/html",
        file: "paper.html",
    },
    Format {
        name: "text",
        media_type: "text/plain",
        file: "paper.txt",
    },
    Format {
        name: "docx",
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        file: "paper.docx",
    },
    Format {
        name: "akn",
        media_type: "application/akn+xml",
        file: "paper.akn.xml",
    },
    Format {
        name: "pdf",
        media_type: "application/pdf",
        file: "paper.pdf",
    },
    Format {
        name: "bibtex",
        media_type: "application/x-bibtex",
        file: "cite.bib",
    },
    Format {
        name: "ris",
        media_type: "application/x-research-info-systems",
        file: "cite.ris",
    },
];

impl Format {
    /// Where a paper is in this form.
    pub(crate) fn address(self, paper: &PaperId) -> String {
        format!("/papers/{paper}/{}", self.file)
    }
}

/// The forms a kind of paper can be had in. Points are no paper, so they have none.
pub(crate) const fn of(kind: PaperKind) -> &'static [Format] {
    match kind {
        PaperKind::Points => &[],
        _ => &PAPER,
    }
}
