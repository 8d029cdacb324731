//! The Chair's summary: who writes at once, what it rests on, who approves what, and what is issued.

mod issuing;
mod measuring;
mod recorded;
mod resting;
mod writing;

use super::{Hall, key};
use mechanism::calendar::{Officer, Role as Office, WorkingGroup};
use mechanism::dialogue::{DialogueCommand, Opening};
use mechanism::floor::notes::*;
use mechanism::people::HeldFor;
use mechanism::summary::*;
use mechanism::*;

/// A meeting with its drafters: a note-taker, an editor, two co-Chairs and somebody of the office.
pub(super) struct Desk {
    pub(super) hall: Hall,
    pub(super) noting: PersonId,
    pub(super) editor: PersonId,
    pub(super) chairs: [PersonId; 2],
    pub(super) officer: PersonId,
}

impl Desk {
    pub(super) fn laid(organizations: u32) -> Self {
        let mut hall = Hall::in_discussion(organizations);
        let mut with = |nth, role| {
            let person = hall.kit.somebody(nth);
            hall.kit.granted(person, role, HeldFor::Office);
            person
        };
        let noting = with(910, Role::NoteTaker);
        let editor = with(911, Role::Editor);
        let second = with(912, Role::Chair);
        let officer = with(913, Role::Officer);
        let chairs = [hall.chair, second];
        let mut desk = Self {
            hall,
            noting,
            editor,
            chairs,
            officer,
        };
        desk.is_chaired_by_two();
        desk
    }

    fn is_chaired_by_two(&mut self) {
        let view = see(&self.hall.kit.world, Reader::Office, self.hall.kit.now);
        let mut facts = view.dialogue(&self.hall.dialogue).unwrap().facts.clone();
        facts.chairs = ["Made-up One", "Made-up Two"]
            .map(|name| Officer {
                name: Name {
                    honorific: None,
                    full: name.into(),
                },
                role: Office::CoChair,
                group: WorkingGroup::Firearms,
                state: None,
                office: "A fictitious office".into(),
            })
            .to_vec();
        let reason = Content::permanent("The co-Chairs were elected (fictitious)");
        let correct = DialogueCommand::Correct { facts, reason };
        self.hall.kit.does(Command::Dialogue(correct)).unwrap();
    }

    pub(super) fn tries(&mut self, who: PersonId, wish: SummaryWish) -> Result<Decision, Refusal> {
        self.acts(Actor::Person(who), wish)
    }

    pub(super) fn acts(&mut self, who: Actor, wish: SummaryWish) -> Result<Decision, Refusal> {
        let dialogue = self.hall.dialogue.clone();
        let command = Command::Summary(SummaryCommand { dialogue, wish });
        self.hall.kit.asks(who, command)
    }

    /// A heading and paragraphs of these texts.
    pub(super) fn begun(&mut self, texts: &[&str]) {
        let mut paragraphs = vec![heading("Introduction")];
        paragraphs.extend(texts.iter().map(|text| numbered(text)));
        let begin = SummaryWish::Begin {
            language: "en".into(),
            paragraphs,
        };
        self.tries(self.noting, begin).unwrap();
    }

    pub(super) fn writes(
        &mut self,
        who: PersonId,
        paragraph: u16,
        over: u16,
        text: &str,
    ) -> Result<Decision, Refusal> {
        let wish = SummaryWish::Write {
            paragraph: ParagraphId(paragraph),
            over,
            text: says(text),
            item: None,
        };
        self.tries(who, wish)
    }

    pub(super) fn binds(
        &mut self,
        paragraph: u16,
        bindings: &[(&str, &[NoteId])],
    ) -> Result<Decision, Refusal> {
        let view = self.seen_by(self.noting);
        let of = |one: &&ParagraphView| one.id == ParagraphId(paragraph);
        let seen = view.paragraphs.iter().find(of).unwrap().bound;
        let bindings = bindings.iter().map(|(sentence, notes)| Binding {
            sentence: (*sentence).to_owned(),
            on: notes.iter().copied().map(Evidence::Note).collect(),
        });
        let wish = SummaryWish::Bind {
            paragraph: ParagraphId(paragraph),
            seen,
            bindings: bindings.collect(),
        };
        self.tries(self.noting, wish)
    }

    /// A seat speaks, and it is noted.
    pub(super) fn noted(&mut self, seat: usize, text: &str) -> NoteId {
        let request = self.hall.asks(seat).unwrap();
        self.hall.gives(request).unwrap();
        let jotting = Jotting {
            item: None,
            speech: Some(SpeechRef::Request(request)),
            kind: NoteKind::Point,
            text: text.into(),
            themes: vec!["records".into()],
            permitted: None,
        };
        self.notes(NoteWish::Take(jotting)).unwrap();
        NoteId::drawn(&self.hall.kit.seed(), 0)
    }

    pub(super) fn notes(&mut self, wish: NoteWish) -> Result<Decision, Refusal> {
        let dialogue = self.hall.dialogue.clone();
        let command = Command::Note(NoteCommand { dialogue, wish });
        self.hall.kit.asks(Actor::Person(self.noting), command)
    }

    pub(super) fn view(&self, who: PersonId) -> View {
        see(&self.hall.kit.world, Reader::Person(who), self.hall.kit.now)
    }

    pub(super) fn seen_by(&self, who: PersonId) -> SummaryView {
        let view = self.view(who);
        view.chairs_summary(&self.hall.dialogue).unwrap()
    }

    /// The texts of the numbered paragraphs, as they stand.
    pub(super) fn texts(&self) -> Vec<String> {
        let view = self.seen_by(self.noting);
        let numbered = view
            .paragraphs
            .into_iter()
            .filter(|one| one.printed.is_some());
        numbered
            .map(|one| one.text.map(|text| text.text.clone()).unwrap_or_default())
            .collect()
    }

    pub(super) fn is_held(&mut self) {
        let dialogue = self.hall.dialogue.clone();
        let opening = Opening::ByDecision("A fictitious decision".into());
        let open = DialogueCommand::OpenSitting {
            dialogue: dialogue.clone(),
            opening,
        };
        self.hall.kit.does(Command::Dialogue(open)).unwrap();
        let close = DialogueCommand::Close(dialogue);
        self.hall.kit.does(Command::Dialogue(close)).unwrap();
    }
}

pub(super) fn says(text: &str) -> ParagraphText {
    ParagraphText {
        text: text.into(),
        themes: Vec::new(),
    }
}

pub(super) fn numbered(text: &str) -> NewParagraph {
    NewParagraph {
        kind: ParagraphKind::Numbered,
        item: None,
        text: says(text),
        bindings: Vec::new(),
    }
}

pub(super) fn heading(text: &str) -> NewParagraph {
    NewParagraph {
        kind: ParagraphKind::Heading,
        ..numbered(text)
    }
}
