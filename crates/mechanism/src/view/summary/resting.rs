//! What sentences rest on, and what a draft can rest on.

use super::super::{CommentView, View};
use crate::DialogueId;
use crate::authority::Sight;
use crate::comments::Comment;
use crate::floor::ItemId;
use crate::floor::notes::{KeptNote, NoteKind};
use crate::summary::{Bindings, Drafting, Evidence, ParagraphId};
use std::collections::{BTreeMap, BTreeSet};

/// A sentence and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindingView {
    /// The sentence, as it was bound.
    pub sentence: String,
    /// Whether it stands in the text that is shown.
    pub stands: bool,
    /// How many different speakers it rests on.
    pub speakers: usize,
    /// What it rests on.
    pub on: Vec<EvidenceView>,
}

/// One piece of evidence, as far as this reader may read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceView {
    /// Which.
    pub of: Evidence,
    /// What it says; `None`: it was withdrawn or destroyed, or is not for this reader.
    pub text: Option<String>,
    /// Whether it is not there any more.
    pub withdrawn: bool,
    /// The speaker's number, for those who may tell speakers apart.
    pub speaker: Option<u16>,
}

/// What a draft can rest on: a note of an intervention or a posted comment, without a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MaterialView {
    /// Which.
    pub of: Evidence,
    /// On which item; a comment: none.
    pub item: Option<ItemId>,
    /// What kind of note; `None`: a comment.
    pub kind: Option<NoteKind>,
    /// What it says.
    pub text: String,
    /// Its themes.
    pub themes: Vec<String>,
    /// The language it is in, where it is known.
    pub language: Option<String>,
    /// The speaker's number, for those who may tell speakers apart.
    pub speaker: Option<u16>,
    /// The paragraphs of the draft that rest on it.
    pub used: Vec<ParagraphId>,
}

impl View {
    pub(super) fn bindings_view(
        &self,
        dialogue: &DialogueId,
        bindings: &Bindings,
        text: &str,
    ) -> Vec<BindingView> {
        let numbers = self.who().sees_for(Sight::Pseudonyms, Some(dialogue));
        let all = bindings.0.iter().map(|binding| {
            let mut speakers = BTreeSet::new();
            let on = binding.on.iter().map(|of| {
                let (mut shown, speaker) = self.evidence(dialogue, of);
                speakers.extend(speaker);
                shown.speaker = speaker.filter(|_| numbers);
                shown
            });
            let on = on.collect();
            BindingView {
                sentence: binding.sentence.clone(),
                stands: text.contains(&binding.sentence),
                speakers: speakers.len(),
                on,
            }
        });
        all.collect()
    }

    /// One piece, and the number of its speaker, which is counted for everybody who works on the text.
    fn evidence(&self, dialogue: &DialogueId, of: &Evidence) -> (EvidenceView, Option<u16>) {
        let (text, speaker, withdrawn) = match of {
            Evidence::Note(id) => {
                let notes = self.world.notes.0.get(dialogue);
                let note = notes.and_then(|notes| notes.notes.get(id));
                let newest = note.and_then(|note| note.standing().last().cloned());
                let kept = newest.and_then(|newest| self.shared::<KeptNote>(&newest.content));
                let speaker = kept.as_ref().and_then(|kept| kept.of).map(|of| of.speaker);
                let text = kept.as_ref().map(|kept| kept.text.clone());
                let reads = self.who().sees_for(Sight::Notes, Some(dialogue));
                (text.filter(|_| reads), speaker, kept.is_none())
            }
            Evidence::Comment(reference) => {
                let there = self.world.comments.all.get(reference);
                let gone = there.is_none_or(Comment::is_taken_back);
                // Whose author agrees no more is read here by nobody, not even by those who handle comments.
                let comment = self.comment(reference).filter(|_| !gone);
                (comment.as_ref().and_then(comment_words), None, gone)
            }
        };
        let shown = EvidenceView {
            of: of.clone(),
            text,
            withdrawn,
            speaker: None,
        };
        (shown, speaker)
    }

    /// What the draft of a dialogue can rest on, in an order that says nothing of the order of speaking; `None`: not for this
    /// reader.
    pub fn summary_material(&self, dialogue: &DialogueId) -> Option<Vec<MaterialView>> {
        if !self.reads_summary(dialogue) {
            return None;
        }
        let draft = self.world.summaries.get(dialogue);
        let used = draft.map(|draft| self.used(draft)).unwrap_or_default();
        let numbers = self.who().sees_for(Sight::Pseudonyms, Some(dialogue));
        let mut notes = self.notes(dialogue).unwrap_or_default();
        notes.sort_by_key(|note| note.id);
        let notes = notes.iter().filter_map(|note| {
            let newest = note.newest()?;
            let of = Evidence::Note(note.id);
            Some(MaterialView {
                used: used.get(&of).cloned().unwrap_or_default(),
                of,
                item: Some(newest.item),
                kind: Some(newest.kind),
                text: newest.text.clone(),
                themes: newest.themes.clone(),
                language: None,
                speaker: newest.speaker.filter(|_| numbers),
            })
        });
        let comments = self.comments(dialogue);
        let comments = comments.iter().filter_map(|comment| {
            let of = Evidence::Comment(comment.reference.clone());
            Some(MaterialView {
                used: used.get(&of).cloned().unwrap_or_default(),
                of,
                item: None,
                kind: None,
                text: comment_words(comment)?,
                themes: comment.themes.clone(),
                language: Some(comment.language.clone()),
                speaker: None,
            })
        });
        Some(notes.chain(comments).collect())
    }

    /// How many different speakers the notes of a meeting are of: the whole of which "some" is some.
    pub fn speakers_noted(&self, dialogue: &DialogueId) -> usize {
        let count = self.notes_count(dialogue);
        count.map_or(0, |count| {
            usize::try_from(count.speakers).unwrap_or(usize::MAX)
        })
    }

    fn used(&self, draft: &Drafting) -> BTreeMap<Evidence, Vec<ParagraphId>> {
        let mut used: BTreeMap<Evidence, Vec<ParagraphId>> = BTreeMap::new();
        for (id, _) in draft.text() {
            let paragraph = draft.paragraphs.get(&id);
            let kept = paragraph.and_then(|paragraph| paragraph.bindings);
            let Some(bindings) = kept.and_then(|kept| self.shared::<Bindings>(&kept)) else {
                continue;
            };
            for piece in bindings.evidence() {
                used.entry(piece.clone()).or_default().push(id);
            }
        }
        used
    }

    /// The paragraphs of a draft that rest on a note or a comment: for whoever takes it away and works on the draft. To
    /// everybody else nothing says that anything does.
    pub fn paragraphs_resting_on(&self, dialogue: &DialogueId, of: &Evidence) -> Vec<ParagraphId> {
        let draft = self.world.summaries.get(dialogue);
        let draft = draft.filter(|_| self.reads_summary(dialogue));
        draft
            .and_then(|draft| self.used(draft).remove(of))
            .unwrap_or_default()
    }
}

/// The words of a comment as they can be read: its title, and its text where that is not in a file.
fn comment_words(comment: &CommentView) -> Option<String> {
    let title = comment.title.as_deref()?;
    let text = comment.text.as_deref().unwrap_or_default();
    Some(match text.is_empty() {
        true => title.to_owned(),
        false => format!("{title}\n\n{text}"),
    })
}
