//! Files among the answers. Their bytes are stored before the command; here they are handed in, each with an entry of
//! its own, or let go.

use super::ApplicationEvent;
use super::answers::Times;
use crate::files::{FileId, StoredFile};
use crate::keeping::{Kept, Purpose, Retention, VaultChange};
use crate::participation::form::{Answers, Form, Question, QuestionKind};
use crate::world::{Act, Decision, Submission};
use crate::{ApplicationRef, Audience, Event, Refusal, World, written};
use imbl::OrdMap;

/// The longest name of a file.
const LONGEST_NAME: usize = 255;

/// The files that stand as answers.
pub(super) fn among(form: &Form, answers: &Answers, times: &Times<'_>) -> Vec<Wanted> {
    let files = form
        .questions()
        .filter(|question| question.kind == QuestionKind::File);
    let wanted = |question: &Question| {
        let retention = times.of_question(question);
        let values = answers.get(&question.key).into_iter().flatten();
        values
            .filter_map(|value| value.parse().ok())
            .map(|file| Wanted { file, retention })
            .collect::<Vec<_>>()
    };
    files.flat_map(wanted).collect()
}

/// A file that stands as an answer, and how long it is kept: as long as the answer.
pub(super) struct Wanted {
    pub(super) file: FileId,
    pub(super) retention: Retention,
}

/// What is handed in, and with what.
pub(super) struct HandedIn<'a> {
    pub(super) application: &'a ApplicationRef,
    /// What was handed in with this application before.
    pub(super) held: &'a OrdMap<FileId, Kept>,
    /// What came with the command.
    pub(super) files: &'a [StoredFile],
}

impl HandedIn<'_> {
    /// Hands in what stands among the answers and was not handed in before. A file that nobody stored, or that somebody
    /// else handed in, is refused: an answer cannot lead to what is not its own.
    pub(super) fn enter(
        &self,
        world: &World,
        submission: &Submission,
        decision: &mut Decision,
        wanted: &[Wanted],
    ) -> Result<(), Refusal> {
        let new = |wanted: &&Wanted| !self.held.contains_key(&wanted.file);
        for wanted in wanted.iter().filter(new) {
            let Some(file) = self.files.iter().find(|file| file.file == wanted.file) else {
                return Err(Refusal::new("refused-file-not-stored"));
            };
            written::line("file", &file.name, LONGEST_NAME)?;
            let owner = self.application.to_string();
            let row = file.hand_in(
                world,
                &submission.seed,
                &owner,
                Purpose::File,
                wanted.retention,
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
