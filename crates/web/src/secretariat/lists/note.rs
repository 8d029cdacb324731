//! The note verbale that a paper is: one already entered, or entered together with what it says.

use crate::acting::Acting;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::secretariat::asking::Asking;
use crate::secretariat::following;
use jiff::civil::Date;
use mechanism::people::{NoteContent, PeopleCommand};
use mechanism::{Command, CommandId, NoteVerbaleId, StateCode};

/// A note as its envelope is described.
pub(super) struct NoteTyped {
    reference: String,
    dated: Date,
}

/// Asks for the note's reference and date.
pub(super) fn asked(asking: Asking, form: &Filled) -> Asking {
    asking
        .line("reference", "paper-in-reference", form.get("reference"))
        .input(
            "dated",
            "paper-in-dated",
            form.get("dated"),
            "date",
            "medium",
        )
}

impl NoteTyped {
    /// As typed, or nothing with the faults added.
    pub(super) fn read(acting: &Acting, form: &Filled, faults: &mut Faults) -> Option<Self> {
        let page = &acting.page;
        let dated = form.get("dated").parse::<Date>().ok();
        let dated = dated.filter(|day| *day <= acting.view.today());
        if !form.has("reference") {
            faults.add("reference", page.say("paper-in-no-reference"));
        }
        if dated.is_none() {
            faults.add("dated", page.say("paper-in-no-date"));
        }
        Some(Self {
            reference: form.get("reference").to_owned(),
            dated: dated?,
        })
        .filter(|note| !note.reference.is_empty())
    }

    /// The note, and the command that enters it where the record does not have it yet.
    pub(super) fn cited(
        &self,
        acting: &Acting,
        id: CommandId,
        state: &StateCode,
    ) -> (NoteVerbaleId, Option<(CommandId, Command)>) {
        let known = acting.view.notes_verbales(state).into_iter().find(|shown| {
            let content = shown.content.as_ref();
            shown.note.dated == self.dated
                && content.is_some_and(|content| content.reference == self.reference)
        });
        if let Some(known) = known {
            return (known.note.id, None);
        }
        let first = following(id, "note verbale");
        let receive = PeopleCommand::ReceiveNote {
            state: state.clone(),
            dated: self.dated,
            content: NoteContent {
                reference: self.reference.clone(),
            },
            scan: None,
        };
        let note = NoteVerbaleId::drawn(&acting.site.draws.seed(first), 0);
        (note, Some((first, Command::People(receive))))
    }
}
