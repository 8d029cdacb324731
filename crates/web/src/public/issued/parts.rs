//! A paper taken apart for its translators, and put together again from what they wrote.

use mechanism::TranslationView;
use mechanism::issued::{Part, PartState};
use papers::draft::spans;
use papers::{Paper, Paragraph, Section, Standing, Wording};
use words::Lang;

/// A part of a paper with its words, as somebody would type them.
pub(super) struct Original {
    pub(super) part: Part,
    pub(super) text: String,
}

/// The parts of a paper, in order.
pub(super) fn of(paper: &Paper) -> Vec<Original> {
    let mut taken = vec![Original {
        part: Part::Title,
        text: paper.title.clone(),
    }];
    let mut counted = Counted::default();
    for section in &paper.sections {
        counted.section(section, &mut |part, section, paragraph| {
            let text = match paragraph {
                Some(paragraph) => spans::typed(paragraph),
                None => section.heading.clone(),
            };
            taken.push(Original { part, text });
        });
    }
    taken
}

/// Counts headings and paragraphs through a paper.
#[derive(Default)]
struct Counted {
    headings: u16,
    paragraphs: u16,
}

impl Counted {
    fn section(
        &mut self,
        section: &Section,
        told: &mut impl FnMut(Part, &Section, Option<&Paragraph>),
    ) {
        if !section.heading.is_empty() {
            self.headings = self.headings.saturating_add(1);
            told(Part::Heading(self.headings), section, None);
        }
        for paragraph in &section.paragraphs {
            self.paragraphs = self.paragraphs.saturating_add(1);
            told(Part::Paragraph(self.paragraphs), section, Some(paragraph));
        }
        for sub in &section.subsections {
            self.section(sub, told);
        }
    }
}

/// The paper in another language: what is there of the translation, and `missing` where nothing is. It bears no symbol and
/// says of itself that it is no official document.
pub(super) fn translated(
    paper: &Paper,
    lang: Lang,
    translation: &TranslationView,
    missing: &str,
) -> Paper {
    let said = |part: Part| {
        let there = translation.parts.get(&part);
        there.map_or(missing, |there| there.text.as_str())
    };
    let mut translated = paper.clone();
    translated.language = lang;
    translated.standing = Standing::Informal;
    translated.wording = Wording::default();
    translated.masthead.symbol = None;
    translated.masthead.date = None;
    translated.masthead.working_group = None;
    translated.masthead.session = None;
    translated.masthead.place_and_dates = None;
    translated.masthead.agenda_item = None;
    translated.masthead.late = None;
    translated.title = said(Part::Title).to_owned();
    let mut counted = (0, 0);
    for section in &mut translated.sections {
        replace(section, &mut counted, &said);
    }
    translated
}

fn replace<'t>(
    section: &mut Section,
    (headings, paragraphs): &mut (u16, u16),
    said: &impl Fn(Part) -> &'t str,
) {
    if !section.heading.is_empty() {
        *headings = headings.saturating_add(1);
        section.heading = said(Part::Heading(*headings)).to_owned();
    }
    for paragraph in &mut section.paragraphs {
        *paragraphs = paragraphs.saturating_add(1);
        paragraph.text = spans::set(said(Part::Paragraph(*paragraphs)));
        paragraph.subparagraphs.clear();
    }
    let mut counted = (*headings, *paragraphs);
    for sub in &mut section.subsections {
        replace(sub, &mut counted, said);
    }
    (*headings, *paragraphs) = counted;
}

/// How many parts are there, and how many of them are final.
pub(super) fn progress(translation: &TranslationView) -> (usize, usize) {
    let states = translation.parts.values();
    let done = states.filter(|part| part.state == PartState::Final).count();
    (translation.parts.len(), done)
}
