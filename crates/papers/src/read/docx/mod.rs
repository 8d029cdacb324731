//! A Word file back in: a draft went out to be worked on ([`write::working`](crate::write::working()),
//! [`write::tracked`](crate::write::tracked())), and whoever worked on it hands it back.
//!
//! ```text
//! bytes ─ package ─▶ parts ─ xml, story ─▶ one flat text ─ view ─▶ paragraphs, changes taken ─┐
//!        (refused)                         with what tracked  └──▶ paragraphs, changes rejected ├─▶ Returned ─▶ proposals
//!                                          changes say of it                                    │
//!                                          comments ────────────────────────────────────────────┘
//! ```
//!
//! [`read`] gives each paragraph of the draft that is found again by its bookmark, with its text in the markup of drafts;
//! new paragraphs with the one they stand behind; comments with what they are about; and [`Notice`]s.
//! [`Returned::proposals`] lays it beside what was sent out. Nothing of a file is taken in by itself: people accept or
//! decline, a paragraph at a time. What styles, fonts and templates say does not matter.
//!
//! What an editor does, and what comes of it:
//!
//! * writes in a paragraph, with or without tracking: a change;
//! * divides it: its first part is changed, its second is new;
//! * joins two: the first is changed, the second removed and named in `joined`;
//! * copies it: the copy is new; cuts it and pastes it elsewhere: it moved;
//! * types over a count of the record or a reference: from then on it is words, elsewhere it stays `{ngo}` or `{P12}`;
//! * writes a link: its address follows its words in brackets, unless they say it.
//!
//! A file is an enemy's until it is read: it is unpacked as a stream with everything counted ([`Limits`]), nothing outside
//! it is fetched, nothing in it is run, and what no Word document needs is refused ([`Refused`]).
//!
//! Given up: text boxes, formulas, pictures and tables as such (their cells count as paragraphs), endnotes apart from
//! footnotes, and the masthead, which is not part of a draft's text.

mod limits;
mod package;
mod refused;
mod relations;
mod returned;
mod story;
mod text;
mod view;
mod written;
mod xml;

pub use limits::Limits;
pub use refused::Refused;
pub use returned::{About, Notice, Place, Proposal, Returned, ReturnedParagraph, WordComment};
pub use written::PassedOver;

use crate::write::Mark;
use package::Package;
use std::collections::{BTreeSet, HashMap, HashSet};
use story::{Story, Told};
use view::{Group, Notes, Owned, Side, groups};
use written::{Inset, Label, NoteId, Token, Written, cut};

/// Reads a Word file that came back.
///
/// # Errors
/// A [`Refused`] for whatever is not plainly a Word document of reasonable size.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Returned, Refused> {
    let mut package = Package::open(bytes, limits)?;
    let (name, markup) = package.document()?;
    let relations = package.relations(&name)?;
    let mut notices: BTreeSet<Notice> = BTreeSet::new();
    let mut told = |markup: &str, relations: &relations::Relations| {
        let mut story = Story::new(relations, limits);
        xml::walk(markup, limits, &mut story)?;
        let told = story.told();
        notices.extend(told.passed_over.iter().copied().map(Notice::PassedOver));
        notices.extend(
            relations
                .outside()
                .into_iter()
                .map(|(kind, target)| Notice::Outside {
                    kind: cut(kind, limits.name),
                    target: cut(target, limits.comment),
                }),
        );
        Ok::<Told, Refused>(told)
    };
    let main = told(&markup, &relations)?.main;
    let mut inset = |kind: &str| -> Result<Vec<Inset>, Refused> {
        let Some(target) = relations.part(kind) else {
            return Ok(Vec::new());
        };
        let name = relations::resolved(&name, target)?;
        let Some(markup) = package.part(&name)? else {
            return Ok(Vec::new());
        };
        let relations = package.relations(&name)?;
        Ok(told(&markup, &relations)?.insets)
    };
    let (footnotes, endnotes) = (inset("footnotes")?, inset("endnotes")?);
    let comments = inset("comments")?;
    let mut notes: Notes<'_> = HashMap::new();
    for (endnote, all) in [(false, &footnotes), (true, &endnotes)] {
        for note in all {
            let id = note.id.clone();
            notes.insert(NoteId { endnote, id }, note);
        }
    }
    let taken = groups(&main, Side::Taken, &notes, limits)?;
    let rejected = groups(&main, Side::Rejected, &notes, limits)?;
    notices.extend(
        taken
            .iter()
            .flat_map(Group::changed_around)
            .map(|words| Notice::Around(cut(&words, limits.comment))),
    );
    let revision = revision(&main, &mut notices);
    let (paragraphs, places) = paragraphs(&taken, &mut notices);
    let comments = commented(&comments, &main, &places, &paragraphs, limits)?;
    Ok(Returned {
        revision,
        paragraphs,
        before: before(&rejected),
        comments,
        notices: notices.into_iter().collect(),
    })
}

/// The revision that the lines around the text say; of several, the greatest, with a notice.
fn revision(main: &[Written], notices: &mut BTreeSet<Notice>) -> Option<u32> {
    let labels = || {
        main.iter().filter_map(|written| match written.token {
            Token::Label(label) => Some(label),
            _ => None,
        })
    };
    let revisions: BTreeSet<u32> = labels()
        .filter_map(|label| match label {
            Label::Around { revision } => Some(revision),
            Label::Passage { .. } => None,
        })
        .collect();
    if revisions.len() > 1 {
        notices.insert(Notice::Revisions);
    }
    if labels().next().is_none() {
        notices.insert(Notice::Unknown);
    }
    revisions.last().copied()
}

/// The paragraphs with all changes taken; and for each paragraph of the file, which of them it went into.
fn paragraphs(
    groups: &[Group],
    notices: &mut BTreeSet<Notice>,
) -> (Vec<ReturnedParagraph>, HashMap<usize, usize>) {
    let mut paragraphs = Vec::new();
    let mut places = HashMap::new();
    let mut seen = HashSet::new();
    let mut after = None;
    for (group, owned) in groups
        .iter()
        .filter_map(|group| Some((group, group.owned()?)))
    {
        let place = match owned.mark {
            Some(mark) if seen.insert(mark.paragraph) => {
                after = Some(mark.paragraph);
                Place::Passage(mark)
            }
            Some(mark) => {
                notices.insert(Notice::Twice(mark));
                Place::New { after }
            }
            None => Place::New { after },
        };
        for fragment in &owned.fragments {
            places.insert(fragment.paragraph, paragraphs.len());
        }
        paragraphs.push(ReturnedParagraph {
            place,
            text: owned.text(),
            heading: group.heading,
            joined: owned.joined,
            names: group.names.iter().cloned().collect(),
        });
    }
    (paragraphs, places)
}

/// The paragraphs with all changes rejected.
fn before(groups: &[Group]) -> Vec<(Mark, String)> {
    let mut seen = HashSet::new();
    groups
        .iter()
        .filter_map(Group::owned)
        .filter_map(|owned: Owned<'_>| Some((owned.mark?, owned.text())))
        .filter(|(mark, _)| seen.insert(mark.paragraph))
        .collect()
}

/// The comments, each with what it is about.
fn commented(
    comments: &[Inset],
    main: &[Written],
    places: &HashMap<usize, usize>,
    paragraphs: &[ReturnedParagraph],
    limits: &Limits,
) -> Result<Vec<WordComment>, Refused> {
    let mut paragraph = 0;
    let mut anchors: HashMap<&str, usize> = HashMap::new();
    let mut labels: HashMap<usize, Mark> = HashMap::new();
    for written in main {
        match &written.token {
            Token::End(_) => paragraph += 1,
            Token::Comment(id) => {
                anchors.entry(id).or_insert(paragraph);
            }
            Token::Label(Label::Passage { mark, .. }) => {
                labels.entry(paragraph).or_insert(*mark);
            }
            _ => {}
        }
    }
    let about = |comment: &Inset| {
        let paragraph = anchors.get(comment.id.as_str())?;
        let shown = places.get(paragraph).copied();
        let place = shown.and_then(|place| Some((place, paragraphs.get(place)?.place)));
        match place {
            Some((_, Place::Passage(mark))) => Some(About::Passage(mark)),
            Some((place, Place::New { .. })) => Some(About::New(place)),
            None => labels.get(paragraph).copied().map(About::Passage),
        }
    };
    let mut all = Vec::new();
    for comment in comments {
        let lines = groups(&comment.text, Side::Taken, &HashMap::new(), limits)?;
        let lines: Vec<String> = lines
            .iter()
            .filter_map(Group::owned)
            .map(|owned| owned.text())
            .collect();
        if lines.is_empty() {
            continue;
        }
        all.push(WordComment {
            about: about(comment).unwrap_or(About::Elsewhere),
            text: cut_lines(&lines.join("\n"), limits.comment),
            author: comment.author.clone(),
            date: comment.date.clone(),
        });
    }
    Ok(all)
}

/// No more than so many characters; line breaks stay.
fn cut_lines(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
