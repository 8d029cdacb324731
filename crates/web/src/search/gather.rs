//! What one reader can find, read from that reader's view and from nothing else.

use super::document::{Document, Weight, What, Words};
use crate::machine::text::{Body, body};
use mechanism::calendar::{MeetingId, WorkingGroup};
use mechanism::{
    CommentView, ContributionFilter, ContributionView, DialogueView, PaperView, Permission,
    SuggestionView, Text, View,
};
use std::sync::Arc;
use words::Lang;

/// Reads a long text; `None` where it is gone.
pub(crate) type Read<'a> = &'a dyn Fn(&Permission) -> Option<Arc<str>>;

/// Everything the reader of this view can find.
pub(crate) fn gather(view: &View, read: Read<'_>) -> Vec<Document> {
    let mut documents = Vec::new();
    for dialogue in view.dialogues() {
        documents.push(of_dialogue(&dialogue));
        documents.extend(of_remarks(view, &dialogue, read));
    }
    for paper in view.papers() {
        of_paper(view, &paper, read, &mut documents);
    }
    documents.extend(view.all_comments().iter().map(|one| of_comment(view, one)));
    documents.extend(view.suggestions().iter().map(of_suggestion));
    let contributions = view.contributions(&ContributionFilter::default());
    documents.extend(contributions.iter().map(of_contribution));
    for group in WorkingGroup::ALL {
        for meeting in view.meetings(group) {
            documents.extend(of_officers(view, meeting.id));
        }
    }
    documents
}

/// A text of the vault, where this reader may have it and it is still there.
pub(crate) fn text_of(text: &Text, read: Read<'_>) -> Option<Arc<str>> {
    match text {
        Text::Here(text) => Some(text.clone()),
        Text::ToRead(permission) => read(permission),
        Text::None | Text::Withheld => None,
    }
}

/// A dialogue is found by its topics and groups in all six languages, and by its Chairs.
fn of_dialogue(dialogue: &DialogueView<'_>) -> Document {
    let facts = dialogue.facts;
    let mut texts = Vec::new();
    for lang in Lang::ALL {
        let mut name = String::new();
        let mut text = String::new();
        for topic in facts.topics() {
            let code = topic.code();
            push(&mut name, &words::say(lang, &format!("topic-{code}")));
            push(&mut text, &words::say(lang, &format!("group-{code}")));
        }
        push(&mut name, &words::say(lang, "constructive-dialogue"));
        push(&mut name, &facts.date.year().to_string());
        texts.push(words_of(lang, Weight::Name, name));
        texts.push(words_of(lang, Weight::Text, text));
    }
    let mut chairs = facts.id.to_string();
    for chair in &facts.chairs {
        push(&mut chairs, &chair.name.full);
        push(&mut chairs, &chair.office);
    }
    texts.push(words_of(Lang::En, Weight::Text, chairs));
    Document {
        what: What::Dialogue(facts.id.clone()),
        topics: facts.topics().collect(),
        year: Some(facts.date.year()),
        texts,
    }
}

fn of_remarks(view: &View, dialogue: &DialogueView<'_>, read: Read<'_>) -> Vec<Document> {
    let facts = dialogue.facts;
    let remark = |set: &&mechanism::participation::FigureSet| {
        let text = text_of(&view.remark(set), read)?;
        Some(Document {
            what: What::Remark(facts.id.clone(), set.source.clone()),
            topics: facts.topics().collect(),
            year: Some(facts.date.year()),
            texts: vec![Words {
                lang: Lang::En,
                weight: Weight::Text,
                text,
            }],
        })
    };
    dialogue.counts.iter().filter_map(remark).collect()
}

fn of_paper(view: &View, paper: &PaperView<'_>, read: Read<'_>, into: &mut Vec<Document>) {
    let facts = &paper.facts;
    let lang = Lang::from_code(&facts.language).unwrap_or(Lang::En);
    let dialogue = facts.dialogue.as_ref().and_then(|id| view.dialogue(id));
    let topics: Vec<WorkingGroup> = dialogue
        .as_ref()
        .map(|d| d.facts.topics().collect())
        .unwrap_or_default();
    let day = dialogue.as_ref().map(|d| d.facts.date).or(facts.date);
    let document = |what, texts| Document {
        what,
        topics: topics.clone(),
        year: day.map(|day| day.year()),
        texts,
    };
    let body = text_of(&paper.text, read).and_then(|text| body(facts.kind, &text));
    let mut names = Vec::new();
    for lang in Lang::ALL {
        let mut name = words::say(lang, crate::machine::text::kind_key(facts.kind)).into_owned();
        topics.iter().for_each(|topic| {
            push(
                &mut name,
                &words::say(lang, &format!("topic-{}", topic.code())),
            );
        });
        day.iter()
            .for_each(|day| push(&mut name, &day.year().to_string()));
        names.push(words_of(lang, Weight::Name, name));
    }
    let mut address = facts.id.to_string();
    facts
        .symbol
        .iter()
        .for_each(|symbol| push(&mut address, symbol));
    names.push(words_of(Lang::En, Weight::Text, address));
    if let Some(Body::Paper(text)) = &body {
        names.push(words_of(text.language, Weight::Name, text.title.clone()));
    }
    into.push(document(What::Paper(facts.id.clone()), names));
    match &body {
        Some(Body::Paper(text)) => {
            for numbered in text.paragraphs() {
                let Ok(number) = u16::try_from(numbered.number) else {
                    break;
                };
                let words = crate::machine::text::words_with_notes(numbered.paragraph);
                let texts = vec![words_of(text.language, Weight::Text, words)];
                into.push(document(What::Paragraph(facts.id.clone(), number), texts));
            }
        }
        Some(Body::Points(points)) => {
            for (index, point) in points.iter().enumerate() {
                let texts = vec![words_of(lang, Weight::Text, point.text.clone())];
                into.push(document(
                    What::Point(facts.id.clone(), index, point.paragraph),
                    texts,
                ));
            }
        }
        None => {}
    }
}

/// A written comment, as everybody reads it: found by its words, its themes and the names it is posted under.
fn of_comment(view: &View, comment: &CommentView) -> Document {
    let lang = Lang::from_code(&comment.language).unwrap_or(Lang::En);
    let of = view.dialogue(&comment.reference.series);
    let title = comment.title.clone().unwrap_or_default();
    let mut named = comment.reference.to_string();
    let organization = comment.by.organization.values();
    for more in comment.by.name.iter().chain(organization) {
        push(&mut named, more);
    }
    let mut text = comment.themes.join(" ");
    push(&mut text, comment.text.as_deref().unwrap_or_default());
    Document {
        what: What::Comment(comment.reference.clone()),
        topics: of
            .as_ref()
            .map(|of| of.facts.topics().collect())
            .unwrap_or_default(),
        year: of.as_ref().map(|of| of.facts.date.year()),
        texts: vec![
            words_of(lang, Weight::Name, title),
            words_of(lang, Weight::Text, text),
            words_of(Lang::En, Weight::Text, named),
        ],
    }
}

/// A suggestion, in every language it has words in, and what later documents say.
fn of_suggestion(one: &SuggestionView) -> Document {
    let words = one.text.words.iter().flat_map(|(code, words)| {
        let lang = Lang::from_code(code).unwrap_or(Lang::En);
        let title = words_of(lang, Weight::Name, words.title.clone());
        [title, words_of(lang, Weight::Text, words.text.clone())]
    });
    let says = one.later.iter().flat_map(|later| {
        let all = later.text.says.iter();
        all.map(|(code, line)| {
            let lang = Lang::from_code(code).unwrap_or(Lang::En);
            words_of(lang, Weight::Text, line.clone())
        })
    });
    Document {
        what: What::Suggestion(one.id.clone()),
        topics: one.groups(),
        year: one.raised.last().map(|raised| raised.date.year()),
        texts: words.chain(says).collect(),
    }
}

/// An activity, a need, an offer or research, as everybody reads it: found by its words, what it cites and the names it stands
/// under; never by how to reach whoever stands behind it.
fn of_contribution(one: &ContributionView) -> Document {
    let lang = Lang::from_code(&one.language).unwrap_or(Lang::En);
    let mut named = one.reference.to_string();
    let organization = one.by.organization.values();
    for more in one.by.name.iter().chain(organization) {
        push(&mut named, more);
    }
    let mut text = one.themes.join(" ");
    push(&mut text, &one.description);
    for of in &one.references {
        for part in [&of.authors, &of.title, &of.publisher] {
            push(&mut text, part);
        }
    }
    Document {
        what: What::Contribution(one.reference),
        topics: one.topics.clone(),
        year: one
            .published
            .map(|published| mechanism::day_in_vienna(published).year()),
        texts: vec![
            words_of(lang, Weight::Name, one.title.clone().unwrap_or_default()),
            words_of(lang, Weight::Text, text),
            words_of(Lang::En, Weight::Text, named),
        ],
    }
}

fn of_officers(view: &View, meeting: MeetingId) -> Vec<Document> {
    let year = view
        .meeting(meeting)
        .and_then(|m| m.closes.or(m.opens))
        .map(|day| day.year());
    view.officers(meeting)
        .into_iter()
        .map(|officer| Document {
            what: What::Officer(meeting, officer.name.full.clone()),
            topics: vec![meeting.group],
            year,
            texts: vec![
                words_of(Lang::En, Weight::Name, officer.name.full.clone()),
                words_of(Lang::En, Weight::Text, officer.office.clone()),
            ],
        })
        .collect()
}

fn words_of(lang: Lang, weight: Weight, text: String) -> Words {
    Words {
        lang,
        weight,
        text: text.into(),
    }
}

fn push(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}
