//! The written comments on the dialogues that are reported: those everybody can read, in the order they were posted.

use super::NoteFacts;
use crate::CommentView;
use crate::dialogue::Dialogue;
use crate::view::View;

/// The written comments on the dialogues reported to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentsFacts {
    /// Which dialogues, and for which session.
    pub note: NoteFacts,
    /// By dialogue, in the order of the Note.
    pub dialogues: Vec<PostedOn>,
}

/// The comments on one dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostedOn {
    /// The dialogue.
    pub dialogue: Dialogue,
    /// Those that can be read, the first that was posted first; as everybody sees them, whoever asks.
    pub comments: Vec<CommentView>,
    /// How many were posted and cannot be read any more: their authors withdrew them, or their words were destroyed.
    pub gone: usize,
}

/// The comments on the dialogues of a Note. A list that goes to a Conference names nobody whom the public page does not name,
/// so it is the public's even where an officer asks.
pub fn posted(view: &View, note: &NoteFacts) -> CommentsFacts {
    let dialogues = note.entries.iter().map(|entry| {
        let all = view.comments(&entry.dialogue.id);
        let (mut comments, gone): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|one| one.is_posted() && one.title.is_some());
        comments.sort_by(|a, b| (a.posted, &a.reference).cmp(&(b.posted, &b.reference)));
        PostedOn {
            dialogue: entry.dialogue.clone(),
            comments,
            gone: gone.len(),
        }
    });
    CommentsFacts {
        dialogues: dialogues.collect(),
        note: note.clone(),
    }
}
