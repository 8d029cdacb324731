//! Notes of what was said: of somebody protected, a quotation that somebody permitted, and one that was written anew.

use super::{Looker, Record, Story};
use mechanism::floor::notes::*;
use mechanism::*;

impl<R: Record> Story<'_, R> {
    /// The note-taker notes both, and mends one of the notes.
    pub(super) fn takes_notes(&mut self, here: &DialogueId, named: RequestId, guarded: RequestId) {
        let of = |request, kind, text: &str| Jotting {
            item: None,
            speech: Some(SpeechRef::Request(request)),
            kind,
            text: text.into(),
            themes: vec!["zknotetheme".into()],
            permitted: None,
        };
        let point = of(guarded, NoteKind::Point, "Says zknotebefore");
        let seed = self.notes_down(here, NoteWish::Take(point));
        let note = NoteId::drawn(&seed, 0);
        let save = NoteWish::Save {
            note,
            over: vec![1],
            jotting: of(guarded, NoteKind::Need, "Says zknotetext"),
        };
        self.notes_down(here, save);
        let quotation = Jotting {
            themes: vec!["zkheardtheme".into()],
            permitted: Some(Permitted {
                by: "Somebody zkpermittedby".into(),
                on: jiff::civil::date(2031, 4, 28),
            }),
            ..of(named, NoteKind::Quotation, "As zkquoted")
        };
        self.notes_down(here, NoteWish::Take(quotation));
        self.drafts_the_summary(here, note);
    }

    fn notes_down(&mut self, here: &DialogueId, wish: NoteWish) -> Seed {
        let dialogue = here.clone();
        let command = Command::Note(NoteCommand { dialogue, wish });
        self.does(Looker::NoteTaker, command)
    }
}
