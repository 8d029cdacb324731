//! Third stage: the shape of a paper to the [`Paper`] value, with each text still knowing its lines.

use super::defects::{Defect, Subject};
use super::displaced::place_loose;
use super::facts::{AgendaFacts, LooseLink, SessionFacts};
use super::marks::to_roman;
use super::masthead::{self, Above};
use super::notes::{Notes, Woven};
use super::running::Running;
use super::shape::{Heading, Level, Shape};
use super::style::Texts;
use super::{NotReadable, clean, foreign, shape};
use crate::{Byline, Paper, Paragraph, Section, Span, Standing, Wording};
use words::Lang;

/// A paper and everything the facts are read from.
#[derive(Debug)]
pub(super) struct Assembled {
    pub(super) paper: Paper,
    pub(super) session: Option<SessionFacts>,
    pub(super) agenda: Option<AgendaFacts>,
    /// The line of the type line, or the first line.
    pub(super) type_line: usize,
    /// The paragraphs in order; those of subparagraphs are not among them.
    pub(super) paragraphs: Vec<Woven>,
    pub(super) notes: Notes,
    pub(super) links: Vec<LooseLink>,
    pub(super) texts: Texts,
    /// Whether the mark that ends a paper was met.
    pub(super) ended: bool,
    pub(super) defects: Vec<Defect>,
}

/// Reads the text of a paper as far as all papers are alike.
pub(super) fn assemble(bytes: &[u8]) -> Result<Assembled, NotReadable> {
    let text = foreign::text(bytes)?;
    let mut shape = shape::shape(clean::clean(text));
    if shape.paragraphs.is_empty() {
        return Err(NotReadable::NoParagraphs);
    }
    let mut defects = std::mem::take(&mut shape.defects);
    let above = masthead::read(&shape.masthead, &shape.stars, &mut defects);
    let feet = std::mem::take(&mut shape.notes);
    let mut texts = Texts::new(
        &shape.masthead,
        &above.title,
        &above.item_title,
        &shape.headings,
        &feet,
    );
    let mut notes = Notes::new(feet, &mut defects);
    let (mut paragraphs, mut subparagraphs) = (Vec::new(), Vec::new());
    for body in &shape.paragraphs {
        paragraphs.push(notes.weave(&body.text, &mut defects));
        let subs = body
            .subparagraphs
            .iter()
            .map(|sub| notes.weave(sub, &mut defects));
        subparagraphs.push(subs.collect::<Vec<_>>());
    }
    let links = place_loose(
        std::mem::take(&mut shape.loose),
        &mut paragraphs,
        &mut defects,
    );
    for (above, note) in notes.take_left(&mut defects) {
        if let Some(woven) = paragraphs.get_mut(above.saturating_sub(1)) {
            woven.spans.push(Span::Note(note));
        }
    }
    texts.add(&paragraphs, &subparagraphs);
    let sections = sections(&shape, &paragraphs, &subparagraphs, &mut defects);
    let Above {
        masthead,
        title,
        byline,
        session,
        agenda,
        ..
    } = above;
    let type_line = byline.as_ref().map_or(1, |(line, _)| *line);
    let paper = Paper {
        language: Lang::En,
        masthead,
        title: title.as_str().to_owned(),
        byline: byline.map_or_else(|| Byline::Other(String::new()), |(_, byline)| byline),
        sections,
        standing: Standing::Reproduced,
        wording: Wording::default(),
    };
    Ok(Assembled {
        paper,
        session,
        agenda,
        type_line,
        paragraphs,
        notes,
        links,
        texts,
        ended: shape.ended,
        defects,
    })
}

/// The sections with their paragraphs; rule S4 on the way.
fn sections(
    shape: &Shape,
    paragraphs: &[Woven],
    subparagraphs: &[Vec<Woven>],
    defects: &mut Vec<Defect>,
) -> Vec<Section> {
    let mut all: Vec<Paragraph> = paragraphs
        .iter()
        .zip(subparagraphs)
        .map(|(woven, subs)| Paragraph {
            subparagraphs: subs.iter().map(plain).collect(),
            ..plain(woven)
        })
        .collect();
    let mut sections: Vec<Section> = Vec::new();
    // From the last heading to the first, so that each takes what stands below it.
    let mut below: Vec<Section> = Vec::new();
    for heading in shape.headings.iter().rev() {
        let paragraphs = all.split_off(heading.above.min(all.len()));
        let heading_text = heading.text.as_str().trim_end_matches('.').to_owned();
        let mut section = Section {
            heading: heading_text,
            paragraphs,
            subsections: Vec::new(),
        };
        if heading.level == Level::Subsection {
            below.push(section);
        } else {
            below.reverse();
            section.subsections = std::mem::take(&mut below);
            sections.push(section);
        }
    }
    // Subsections above the first section, and paragraphs above the first heading.
    below.reverse();
    if !all.is_empty() || !below.is_empty() {
        sections.push(Section {
            heading: String::new(),
            paragraphs: all,
            subsections: below,
        });
    }
    sections.reverse();
    lone(&shape.headings, defects);
    sections
}

fn plain(woven: &Woven) -> Paragraph {
    Paragraph::of(woven.spans.clone())
}

/// S4: a heading that stands alone at its level.
fn lone(headings: &[Heading], defects: &mut Vec<Defect>) {
    let tell = |heading: &Heading, label: &str, defects: &mut Vec<Defect>| {
        let text: &Running = &heading.text;
        defects.push(
            Subject::LoneHeading.at(text.first_line(), &format!("{label}. {}", text.as_str())),
        );
    };
    let mut sections = headings
        .iter()
        .filter(|heading| heading.level == Level::Section);
    if let (Some(only), None) = (sections.next(), sections.next()) {
        tell(only, &to_roman(1), defects);
    }
    for group in headings.split(|heading| heading.level == Level::Section) {
        if let [only] = group {
            tell(only, "A", defects);
        }
    }
}
