//! What the text writer writes, the reader reads back.

use super::fixtures::CLEAN;
use crate::fixture;
use papers::read::{note, summary};
use papers::{Link, Paper, Paragraph, Section, Span, Standing, write};
use words::Lang;

/// The same paper as far as text can carry it: a bare address gets its scheme, and the standing is the reader's.
fn as_text_carries_it(paper: &Paper) -> Paper {
    let mut paper = paper.clone();
    paper.standing = Standing::Reproduced;
    paper.sections.iter_mut().for_each(sections);
    paper
}

fn sections(section: &mut Section) {
    section.paragraphs.iter_mut().for_each(paragraphs);
    section.subsections.iter_mut().for_each(sections);
}

fn paragraphs(paragraph: &mut Paragraph) {
    paragraph.text.iter_mut().for_each(spans);
    paragraph.subparagraphs.iter_mut().for_each(paragraphs);
}

fn spans(span: &mut Span) {
    match span {
        Span::Note(note) => note.iter_mut().for_each(spans),
        Span::Link(Link {
            target: Some(target),
            ..
        }) if target.starts_with("www.") => target.insert_str(0, "https://"),
        Span::Link(_) | Span::Text(_) | Span::Foreign(_) | Span::Symbol(_) => {}
    }
}

#[test]
fn a_note_comes_back_as_it_was_written() {
    for standing in [Standing::Draft, Standing::Reproduced, Standing::Issued] {
        let paper = Paper {
            standing,
            ..fixture::note(Lang::En)
        };
        let read = note(write::text(&paper).as_bytes()).unwrap();
        assert_eq!(read.paper, as_text_carries_it(&paper));
    }
}

#[test]
fn a_summary_comes_back_with_its_facts() {
    let first = summary(CLEAN.as_bytes()).unwrap();
    let written = write::text(&first.paper);
    let second = summary(written.as_bytes()).unwrap();
    assert_eq!(second.paper, first.paper, "{written}");
    let without_lines = |dialogue: &papers::read::DialogueFacts| papers::read::DialogueFacts {
        lines: 1..=1,
        ..dialogue.clone()
    };
    assert_eq!(
        without_lines(&second.dialogue),
        without_lines(&first.dialogue)
    );
}

#[test]
fn the_real_note_survives_a_second_reading() {
    let Some(text) = super::seeds::note_seed() else {
        return;
    };
    let first = note(&text).unwrap();
    let second = note(write::text(&first.paper).as_bytes()).unwrap();
    for (one, other) in second.paper.paragraphs().zip(first.paper.paragraphs()) {
        assert_eq!(one.paragraph, other.paragraph, "paragraph {}", one.number);
    }
    assert_eq!(second.paper, first.paper);
    let facts = |read: &papers::read::NoteReading| -> Vec<papers::read::DialogueFacts> {
        read.dialogues
            .iter()
            .map(|dialogue| papers::read::DialogueFacts {
                lines: 1..=1,
                ..dialogue.clone()
            })
            .collect()
    };
    assert_eq!(facts(&second), facts(&first));
}

#[test]
fn the_real_summary_survives_a_second_reading() {
    let Some(text) = super::seeds::summary_seed() else {
        return;
    };
    let first = summary(&text).unwrap();
    let second = summary(write::text(&first.paper).as_bytes()).unwrap();
    for (one, other) in second.paper.paragraphs().zip(first.paper.paragraphs()) {
        assert_eq!(one.paragraph, other.paragraph, "paragraph {}", one.number);
    }
    assert_eq!(second.paper, first.paper);
}
