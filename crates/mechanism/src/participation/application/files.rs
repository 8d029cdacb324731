//! Files among the answers. Their bytes are stored before the command; here they are handed in, each with an entry of
//! its own, or let go.

use super::ApplicationEvent;
use crate::files::{FileId, StoredFile};
use crate::keeping::{Kept, Purpose, Retention, VaultChange};
use crate::participation::form::{Answers, Form, QuestionKind};
use crate::world::{Act, Decision, Submission};
use crate::{ApplicationRef, Audience, Event, Refusal, World, written};
use imbl::OrdMap;

/// The longest name of a file.
const LONGEST_NAME: usize = 255;

/// The files that stand as answers.
pub(super) fn among(form: &Form, answers: &Answers) -> Vec<FileId> {
    form.questions()
        .filter(|question| question.kind == QuestionKind::File)
        .filter_map(|question| answers.get(&question.key))
        .flatten()
        .filter_map(|value| value.parse().ok())
        .collect()
}

/// What is handed in, and with what.
pub(super) struct HandedIn<'a> {
    pub(super) application: &'a ApplicationRef,
    /// What was handed in with this application before.
    pub(super) held: &'a OrdMap<FileId, Kept>,
    /// What came with the command.
    pub(super) files: &'a [StoredFile],
    pub(super) retention: Retention,
}

impl HandedIn<'_> {
    /// Hands in what stands among the answers and was not handed in before. A file that nobody stored, or that somebody
    /// else handed in, is refused: an answer cannot lead to what is not its own.
    pub(super) fn enter(
        &self,
        world: &World,
        submission: &Submission,
        decision: &mut Decision,
        wanted: &[FileId],
    ) -> Result<(), Refusal> {
        for id in wanted.iter().filter(|id| !self.held.contains_key(*id)) {
            let Some(file) = self.files.iter().find(|file| file.file == *id) else {
                return Err(Refusal::new("refused-file-not-stored", "design 2.11"));
            };
            written::line("file", &file.name, LONGEST_NAME)?;
            let owner = self.application.to_string();
            let row = file.hand_in(
                world,
                &submission.seed,
                &owner,
                Purpose::File,
                self.retention,
            )?;
            decision.acts.push(Act {
                audience: Audience::Restricted,
                event: Event::Application(ApplicationEvent::FileKept {
                    application: self.application.clone(),
                    file: row.kept,
                }),
            });
            decision.vault.push(VaultChange::Keep(row));
        }
        Ok(())
    }
}
