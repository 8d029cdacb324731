//! Papers as the API gives them: their facts, and their text paragraph by paragraph.

use super::dialogue::Attested;
use super::kinds::PaperKind;
use crate::machine::formats;
use crate::machine::text::{Body, plain};
use crate::site::Installation;
use jiff::civil::Date;
use mechanism::{PaperView, Text};
use papers::Span;
use serde::Serialize;
use utoipa::ToSchema;

/// What is known of a paper.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Paper {
    /// Its address.
    #[schema(example = "fa-2022-summary")]
    pub id: String,
    /// What it is.
    pub kind: PaperKind,
    /// Of which dialogue.
    pub dialogue: Option<String>,
    /// For which session of the Conference.
    pub conference: Option<u16>,
    /// The language of the original, by its code.
    pub language: String,
    /// The symbol; never invented.
    pub symbol: Option<String>,
    /// Its own date.
    pub date: Option<Date>,
    /// Where it was published.
    pub published: Option<Published>,
    /// Which dialogues it reports, and in which paragraphs.
    pub reports: Vec<Report>,
    /// For points: of which paper.
    pub points_of: Option<String>,
    /// Who attests it.
    pub attested: Attested,
    /// The day it was entered, or entered anew.
    pub entered: Date,
    /// What is held of its text.
    pub text_state: TextState,
    /// Every form it can be had in. Empty where no text is held.
    pub formats: Vec<Format>,
    /// As a page.
    #[schema(format = "uri")]
    pub html: String,
    /// In this API.
    #[schema(format = "uri")]
    pub json: String,
}

/// Where a paper was published.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Published {
    /// What the source printed.
    pub printed: String,
    /// Where it leads; `null`: broken at source.
    pub address: Option<String>,
    /// The address we believe was meant.
    pub believed: Option<String>,
}

/// A paragraph that reports a dialogue.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Report {
    /// The dialogue.
    pub dialogue: String,
    /// The paragraph.
    pub paragraph: u16,
}

/// What is held of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TextState {
    /// The record holds none.
    None,
    /// It was destroyed.
    Withheld,
    /// It is here.
    Held,
}

/// A form a paper can be had in.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Format {
    /// Its short name: `pdf`.
    pub name: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// Where it is.
    #[schema(format = "uri")]
    pub address: String,
}

/// A paper with its text.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PaperInFull {
    /// What is known of it.
    pub paper: Paper,
    /// Its title as printed, where its text is held.
    pub title: Option<String>,
    /// Its sections, where its text is held.
    pub sections: Vec<Section>,
    /// For points: the points, in our own words.
    pub points: Vec<Point>,
}

/// A section of a paper.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Section {
    /// Its heading; empty where its paragraphs stand without one.
    pub heading: String,
    /// Its own paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// Its subsections.
    #[schema(no_recursion)]
    pub subsections: Vec<Section>,
}

/// A numbered paragraph.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Paragraph {
    /// Its number through the whole paper.
    pub number: usize,
    /// Its words, footnotes left out.
    pub text: String,
    /// Its subparagraphs, in order.
    pub subparagraphs: Vec<String>,
    /// Its footnotes.
    pub footnotes: Vec<Footnote>,
    /// Its own address.
    #[schema(format = "uri")]
    pub html: String,
}

/// A footnote.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Footnote {
    /// Its number through the whole paper.
    pub number: usize,
    /// Its words.
    pub text: String,
}

/// A point of a paper, paraphrased.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Point {
    /// The paragraph of the paper it was taken from.
    pub paragraph: u16,
    /// The point, in our own words.
    pub text: String,
}

impl Paper {
    /// A paper as this reader sees it.
    pub(crate) fn of(paper: &PaperView<'_>, site: &Installation) -> Self {
        let facts = &paper.facts;
        let text_state = match &paper.text {
            Text::None => TextState::None,
            Text::Withheld => TextState::Withheld,
            Text::Here(_) | Text::ToRead(_) => TextState::Held,
        };
        let formats = match text_state {
            TextState::Held => formats::of(facts.kind),
            TextState::None | TextState::Withheld => &[],
        };
        Self {
            id: facts.id.to_string(),
            kind: facts.kind.into(),
            dialogue: facts.dialogue.as_ref().map(ToString::to_string),
            conference: facts.conference,
            language: facts.language.clone(),
            symbol: facts.symbol.clone(),
            date: facts.date,
            published: facts.published.as_ref().map(|published| Published {
                printed: published.printed.clone(),
                address: published.address.clone(),
                believed: published.believed.clone(),
            }),
            reports: facts
                .reports
                .iter()
                .map(|report| Report {
                    dialogue: report.dialogue.to_string(),
                    paragraph: report.paragraph,
                })
                .collect(),
            points_of: facts.points_of.as_ref().map(ToString::to_string),
            attested: Attested {
                source: facts.source.to_string(),
                paragraph: None,
            },
            entered: paper.entered,
            text_state,
            formats: formats
                .iter()
                .map(|format| Format {
                    name: format.name,
                    media_type: format.media_type,
                    address: site.absolute(&format.address(&facts.id)),
                })
                .collect(),
            html: site.absolute(&format!("/papers/{}", facts.id)),
            json: site.absolute(&format!("/api/v1/papers/{}", facts.id)),
        }
    }
}

impl PaperInFull {
    /// A paper with what was read of its text.
    pub(crate) fn of(paper: &PaperView<'_>, body: Option<&Body>, site: &Installation) -> Self {
        let paper = Paper::of(paper, site);
        let mut full = Self {
            paper,
            title: None,
            sections: Vec::new(),
            points: Vec::new(),
        };
        match body {
            Some(Body::Paper(text)) => {
                let mut count = Count {
                    html: full.paper.html.clone(),
                    ..Count::default()
                };
                full.title = Some(text.title.clone());
                full.sections = text.sections.iter().map(|s| count.section(s)).collect();
            }
            Some(Body::Points(points)) => {
                full.points = points
                    .iter()
                    .map(|point| Point {
                        paragraph: point.paragraph,
                        text: point.text.clone(),
                    })
                    .collect();
            }
            None => {}
        }
        full
    }
}

/// Numbers paragraphs and footnotes through the whole paper.
#[derive(Default)]
struct Count {
    paragraphs: usize,
    footnotes: usize,
    html: String,
}

impl Count {
    fn section(&mut self, section: &papers::Section) -> Section {
        Section {
            heading: section.heading.clone(),
            paragraphs: section
                .paragraphs
                .iter()
                .map(|p| self.paragraph(p))
                .collect(),
            subsections: section
                .subsections
                .iter()
                .map(|s| self.section(s))
                .collect(),
        }
    }

    fn paragraph(&mut self, paragraph: &papers::Paragraph) -> Paragraph {
        self.paragraphs += 1;
        let number = self.paragraphs;
        let mut footnotes = Vec::new();
        self.footnotes_of(paragraph, &mut footnotes);
        Paragraph {
            number,
            text: paragraph.words(),
            subparagraphs: paragraph
                .subparagraphs
                .iter()
                .map(papers::Paragraph::words)
                .collect(),
            footnotes,
            html: format!("{}#para-{number}", self.html),
        }
    }

    fn footnotes_of(&mut self, paragraph: &papers::Paragraph, into: &mut Vec<Footnote>) {
        for span in &paragraph.text {
            if let Span::Note(note) = span {
                self.footnotes += 1;
                into.push(Footnote {
                    number: self.footnotes,
                    text: plain(note),
                });
            }
        }
        paragraph
            .subparagraphs
            .iter()
            .for_each(|sub| self.footnotes_of(sub, into));
    }
}
