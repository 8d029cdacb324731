//! The formats of papers as answers: the same for a paper of the record and for one composed from it.

use crate::answer::{self, Answer};
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use papers::Paper;
use papers::write::{self, Identity};

/// A format in which a paper can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Html,
    Text,
    Akn,
    Docx,
    Pdf,
}

impl Format {
    /// All of them; the page itself comes last, because whoever looks for files has one before them.
    pub(super) const ALL: [Self; 5] = [Self::Pdf, Self::Docx, Self::Akn, Self::Text, Self::Html];

    /// How names of its files end.
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Text => "txt",
            Self::Akn => "akn.xml",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }

    /// Reads [`Format::ending`].
    pub(super) fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|format| format.ending() == ending)
    }

    /// What it is called on its button.
    pub(super) fn name(self, page: &Page) -> String {
        let key = match self {
            Self::Html => "conference-read",
            Self::Text => "format-txt",
            Self::Akn => "format-akn",
            Self::Docx => "format-docx",
            Self::Pdf => "format-pdf",
        };
        page.say(key).into_owned()
    }

    /// A paper in this format, for everybody who may see what it was made from. `name`: of the file, without its ending.
    pub(super) async fn answer(
        self,
        site: &Site,
        paper: Paper,
        identity: &Identity,
        name: &str,
    ) -> Answer {
        let name = format!("{name}.{}", self.ending());
        Ok(match self {
            Self::Html => answer::file("text/html; charset=utf-8", write::page(&paper)),
            Self::Text => answer::download("text/plain; charset=utf-8", &name, write::text(&paper)),
            Self::Akn => {
                let xml = write::akn(&paper, identity).map_err(|error| broken(&error))?;
                answer::download("application/akn+xml", &name, xml)
            }
            Self::Docx => {
                let docx = write::docx(&paper).map_err(|error| broken(&error))?;
                let kind =
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
                answer::download(kind, &name, docx)
            }
            Self::Pdf => {
                let head = site.record.head();
                let pdf = site.printing.pdf(&site.printer, paper, head).await?;
                answer::download("application/pdf", &name, pdf)
            }
        })
    }
}

fn broken(error: &impl std::fmt::Display) -> Problem {
    tracing::error!(%error, "a paper could not be written");
    Problem::Broken
}
