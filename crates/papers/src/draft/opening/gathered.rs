//! What was noted under one theme, sentence by sentence, bound to where each was taken from.

use super::super::markup::escaped;
use super::super::sentences::sentences;
use super::super::themes::{Group, Material};
use super::paragraph;
use mechanism::floor::ItemId;
use mechanism::summary::{Binding, Evidence, NewParagraph, ParagraphKind};
use words::{Lang, between_sentences};

/// Of one note or comment whole sentences up to about so many characters stand in the draft; the rest is where it was.
const OF_EACH: usize = 600;
/// A paragraph that would get longer, or rest on more sentences, goes on as another.
const LONGEST: usize = 4_000;
const MOST_SENTENCES: usize = 50;

/// The paragraphs of a group; more than one only where it holds more than people can read at once.
pub(super) fn gathered(
    lang: Lang,
    item: Option<ItemId>,
    group: &Group<Evidence>,
    materials: &[Material<'_, Evidence>],
) -> Vec<NewParagraph> {
    let members = group.members.iter();
    let members = members.filter_map(|id| materials.iter().find(|material| material.id == *id));
    let (mut paragraphs, mut text, mut bindings) = (Vec::new(), String::new(), Vec::new());
    for material in members {
        for sentence in noted(material) {
            if text.len() + sentence.len() > LONGEST || bindings.len() >= MOST_SENTENCES {
                let (text, bindings) = (std::mem::take(&mut text), std::mem::take(&mut bindings));
                paragraphs.push(paragraph(ParagraphKind::Numbered, item, text, bindings));
            }
            bind(lang, sentence, &material.id, &mut text, &mut bindings);
        }
    }
    if !text.is_empty() {
        paragraphs.push(paragraph(ParagraphKind::Numbered, item, text, bindings));
    }
    paragraphs.retain(|one| !one.text.text.is_empty());
    paragraphs
}

/// Adds a sentence; one that stands there already only gains what it rests on.
fn bind(
    lang: Lang,
    sentence: String,
    evidence: &Evidence,
    text: &mut String,
    bindings: &mut Vec<Binding>,
) {
    if let Some(known) = bindings.iter_mut().find(|one| one.sentence == sentence) {
        if !known.on.contains(evidence) {
            known.on.push(evidence.clone());
        }
        return;
    }
    if !text.is_empty() {
        text.push_str(between_sentences(lang));
    }
    text.push_str(&sentence);
    bindings.push(Binding {
        sentence,
        on: vec![evidence.clone()],
    });
}

/// The first sentences of a note or comment, on one line, each with its stop, in the markup.
fn noted(material: &Material<'_, Evidence>) -> Vec<String> {
    let words: Vec<&str> = material.text.split_whitespace().collect();
    let text = escaped(&words.join(" "));
    let mut taken = Vec::new();
    let mut letters = 0;
    for range in sentences(material.language, &text) {
        let sentence = text.get(range).unwrap_or_default();
        letters += sentence.chars().count();
        if letters > OF_EACH && !taken.is_empty() {
            break;
        }
        taken.push(stopped(material.language, &cut(sentence)));
    }
    taken
}

/// A sentence that does not end is cut at a word.
fn cut(sentence: &str) -> String {
    let Some((end, _)) = sentence.char_indices().nth(OF_EACH) else {
        return sentence.to_owned();
    };
    let head = sentence.get(..end).unwrap_or_default();
    let head = head.rsplit_once(' ').map_or(head, |(whole, _)| whole);
    format!("{}…", head.trim_end_matches('\\'))
}

fn stopped(lang: Lang, sentence: &str) -> String {
    let ends = sentence.ends_with([
        '.', '!', '?', '…', '。', '！', '？', '؟', '”', '»', '"', ']', ')',
    ]);
    match (ends, lang) {
        (true, _) => sentence.to_owned(),
        (false, Lang::Zh) => format!("{sentence}。"),
        (false, _) => format!("{sentence}."),
    }
}
