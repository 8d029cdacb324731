//! A rehearsal of the meeting to come: two note-takers wrote on it, once both at the same note. Whoever steps in as one of
//! them finds a desk in use.

use super::Script;
use anyhow::Context as _;
use jiff::SignedDuration;
use mechanism::authority::Role;
use mechanism::floor::ItemId;
use mechanism::floor::notes::{Jotting, NoteCommand, NoteKind, NoteWish, Permitted, SpeechRef};
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand};
use mechanism::{Actor, Command, DialogueId, NoteId, PersonId, RequestId, day_in_vienna};

/// Their names, addresses and languages.
const NOTE_TAKERS: [(&str, &str, &str); 2] = [
    (
        "Note-taker Cedar (fictitious)",
        "notes.cedar@secretariat.example",
        "en",
    ),
    (
        "Note-taker Dogwood (fictitious)",
        "notes.dogwood@secretariat.example",
        "ar",
    ),
];

/// What was caught: by which of the two, of which of those on the list, of which kind, under which themes.
const CAUGHT: [(usize, usize, NoteKind, &str, &str); 7] = [
    (
        0,
        0,
        NoteKind::Point,
        "Seized weapons are often not traced at all because forms differ from country to country (fictitious rehearsal).",
        "Tracing",
    ),
    (
        1,
        0,
        NoteKind::Need,
        "Asks for a training of two days for customs officers at small ports (fictitious rehearsal).",
        "Training, Tracing",
    ),
    (
        0,
        1,
        NoteKind::Commitment,
        "Will share its questionnaire with all participants before the end of the year (fictitious rehearsal).",
        "Data",
    ),
    (
        1,
        2,
        NoteKind::Question,
        "Who keeps the register of marks once a manufacturer has closed? (fictitious rehearsal)",
        "Marking",
    ),
    (
        0,
        3,
        NoteKind::Offer,
        "Offers to translate model provisions into four languages (fictitious rehearsal).",
        "Legislation",
    ),
    (
        1,
        4,
        NoteKind::Activity,
        "Ran a workshop with nine ports on forty cases made up for it (fictitious rehearsal).",
        "Training",
    ),
    (
        0,
        4,
        NoteKind::Quotation,
        "A mark that nobody looks up is only a scratch (fictitious rehearsal).",
        "Marking",
    ),
];

/// The two are invited, and write.
pub(super) fn rehearse(
    script: &mut Script,
    dialogue: &DialogueId,
    item: ItemId,
    listed: &[RequestId],
) -> anyhow::Result<()> {
    let mut people = Vec::new();
    for (name, address, language) in NOTE_TAKERS {
        let identity = Identity {
            name: name.into(),
            address: address.into(),
            language: language.into(),
            function: String::new(),
            neutral: false,
        };
        let grant = Grant {
            role: Role::NoteTaker,
            held_for: HeldFor::Office,
            dialogue: Some(dialogue.clone()),
            note: None,
        };
        let invite = PeopleCommand::Invite { identity, grant };
        let seed = script.office(Command::People(invite))?;
        people.push(PersonId::drawn(&seed, 0));
    }
    let rehearsed = script.ago(SignedDuration::from_hours(3));
    let jotting = |of: usize, kind, text: &str, themes: &str| Jotting {
        item: Some(item),
        speech: listed.get(of).copied().map(SpeechRef::Request),
        kind,
        text: text.into(),
        themes: themes.split(", ").map(str::to_owned).collect(),
        permitted: (kind == NoteKind::Quotation).then(|| Permitted {
            by: "The speaker, in writing (fictitious)".into(),
            on: day_in_vienna(rehearsed),
        }),
    };
    let mut first = None;
    for (nth, (who, of, kind, text, themes)) in (0_i64..).zip(CAUGHT) {
        let at = rehearsed + SignedDuration::from_mins(nth * 3);
        let wish = NoteWish::Take(jotting(of, kind, text, themes));
        let seed = script.enter(Actor::Person(people[who]), at, noted(dialogue, wish))?;
        first.get_or_insert(NoteId::drawn(&seed, 0));
    }
    // Both mend the first one, and neither has seen what the other wrote.
    let note = first.context("nothing was noted")?;
    let at = rehearsed + SignedDuration::from_mins(30);
    for (who, text) in [
        "Seized weapons are often not traced because forms differ (fictitious rehearsal).",
        "Seized weapons go untraced: forms differ, and nobody is told whom to ask (fictitious rehearsal).",
    ]
    .into_iter()
    .enumerate()
    {
        let wish = NoteWish::Save {
            note,
            over: vec![1],
            jotting: jotting(0, NoteKind::Point, text, "Tracing"),
        };
        script.enter(Actor::Person(people[who]), at, noted(dialogue, wish))?;
    }
    Ok(())
}

fn noted(dialogue: &DialogueId, wish: NoteWish) -> Command {
    let dialogue = dialogue.clone();
    Command::Note(NoteCommand { dialogue, wish })
}
