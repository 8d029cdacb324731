//! A dialogue that was held some weeks ago, and its Chair's summary in the middle of being written: bound to what was noted,
//! with a remark, a proposal, and warnings of which one was let be. Whoever steps in as an officer, as its Chair or as an
//! editor finds a desk in use. Nobody in it exists, and every text says that it is made up.

use super::Script;
use super::calendar::{Coming, Drafted};
use super::programme::{drafted, item, sitting};
use anyhow::Context as _;
use jiff::{SignedDuration, Timestamp};
use mechanism::authority::Role;
use mechanism::dialogue::{DialogueCommand, Opening};
use mechanism::floor::notes::{Jotting, NoteCommand, NoteKind, NoteWish, SpeechRef};
use mechanism::floor::{
    FloorCommand, FloorWish, ItemId, ItemKind, Manner, Matter, Place, Programme, Sitting, Speaker,
    SpeakerCard, Standing,
};
use mechanism::organizations::StakeholderKind;
use mechanism::participation::{CountsCommand, Figure, FigureSet, Kind};
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand, RegionalGroup};
use mechanism::summary::{
    Binding, Change, Distance, Evidence, NamedScale, NewParagraph, Origin, ParagraphId,
    ParagraphKind, ParagraphText, SummaryCommand, SummaryWish,
};
use mechanism::{Actor, Audience, Command, NoteId, PersonId, RequestId, Seed, SourceId, SpeakerId};
use words::Lang;

/// The item that was spoken on.
const DISCUSSION: ItemId = ItemId(2);

/// Who spoke: a name, a kind and a region, all of them made up.
const SPEAKERS: [(&str, StakeholderKind, RegionalGroup); 6] = [
    (
        "Speaker Alder (fictitious)",
        StakeholderKind::Ngo,
        RegionalGroup::Africa,
    ),
    (
        "Speaker Bamboo (fictitious)",
        StakeholderKind::Ngo,
        RegionalGroup::AsiaPacific,
    ),
    (
        "Speaker Cypress (fictitious)",
        StakeholderKind::Academia,
        RegionalGroup::EasternEurope,
    ),
    (
        "Speaker Dragon Tree (fictitious)",
        StakeholderKind::Ngo,
        RegionalGroup::WesternEuropeOthers,
    ),
    (
        "Speaker Ebony (fictitious)",
        StakeholderKind::PrivateSector,
        RegionalGroup::Africa,
    ),
    (
        "Speaker Fir (fictitious)",
        StakeholderKind::Ngo,
        RegionalGroup::LatinAmericaCaribbean,
    ),
];

/// What was noted: of whom, of which kind, in which words, under which theme.
const NOTED: [(usize, NoteKind, &str, &str); 9] = [
    (
        0,
        NoteKind::Point,
        "Those who were smuggled are seldom told what becomes of what they said (fictitious).",
        "Information",
    ),
    (
        1,
        NoteKind::Point,
        "A sheet in the languages people read, given on the first day, changed how many came back to testify (fictitious).",
        "Information",
    ),
    (
        3,
        NoteKind::Need,
        "Asks for interpreters at small border posts (fictitious).",
        "Interpretation",
    ),
    (
        2,
        NoteKind::Activity,
        "Compared two hundred made-up files and found the same telephone number in thirty (fictitious).",
        "Data",
    ),
    (
        4,
        NoteKind::Offer,
        "Offers a form by which carriers can report without naming passengers (fictitious).",
        "Carriers",
    ),
    (
        5,
        NoteKind::Point,
        "Carriers report more where somebody answers within a day (fictitious).",
        "Carriers",
    ),
    (
        5,
        NoteKind::Question,
        "Who tells a family that somebody was found? (fictitious)",
        "Families",
    ),
    (
        1,
        NoteKind::Commitment,
        "Will publish its sheet in six languages within the year (fictitious).",
        "Information",
    ),
    (
        2,
        NoteKind::Need,
        "Asks that data be kept for as short a time as possible (fictitious).",
        "Data",
    ),
];

/// A paragraph of the draft: a heading has no themes. Each sentence with the notes it rests on.
type Text = (
    &'static [(&'static str, &'static [usize])],
    &'static [&'static str],
);

const DRAFT: [Text; 8] = [
    (&[("Introduction", &[])], &[]),
    (
        &[
            (
                "This draft is fictitious and belongs to the demonstration.",
                &[],
            ),
            (
                "{ngo} non-governmental organizations and {other} other stakeholders took part in the dialogue, which was held on {date}.^[A made-up footnote: it keeps its number by itself.]",
                &[],
            ),
        ],
        &["participation"],
    ),
    (&[("What people are told", &[])], &[]),
    (
        &[
            (
                "Many speakers said that people who had been smuggled were seldom told what became of what they had said.",
                &[0, 1],
            ),
            (
                "It was mentioned that a sheet in the languages people read had changed how many came back.",
                &[1],
            ),
        ],
        &["Information"],
    ),
    (
        &[(
            "One speaker asked for interpreters at small border posts, as those described in paragraph {P4} could not be told anything without them.",
            &[2],
        )],
        &["Interpretation"],
    ),
    (&[("Work with carriers", &[])], &[]),
    (
        &[
            (
                "Some speakers underlined that carriers report more where somebody answers quickly.",
                &[4, 5],
            ),
            (
                "A form by which carriers could report without naming passengers was offered.",
                &[4],
            ),
        ],
        &["Carriers"],
    ),
    (
        &[(
            "Files had been compared and the same telephone number found in many of them.",
            &[3],
        )],
        &["Data"],
    ),
];

/// Enters all of it.
pub(super) fn prepare(script: &mut Script, coming: &Coming) -> anyhow::Result<()> {
    let held = &coming.drafted;
    let (chair, editor) = invite(script, held)?;
    let notes = meet(script, held).context("holding the meeting")?;
    let ago = |script: &Script, hours| script.ago(SignedDuration::from_hours(hours));
    let declared = ago(script, 52);
    declare(script, held, declared)?;
    let begun = ago(script, 50);
    let wish = SummaryWish::Begin {
        language: Lang::En.code().into(),
        paragraphs: DRAFT.iter().map(|text| paragraph(text, &notes)).collect(),
    };
    drafts(script, held, editor, begun, wish)?;
    let remark = SummaryWish::Remark {
        paragraph: ParagraphId(4),
        text: "Two of six: is that many? (fictitious)".into(),
    };
    let at = ago(script, 20);
    drafts(script, held, chair, at, remark)?;
    let propose = SummaryWish::Propose {
        changes: vec![Change::Change {
            paragraph: ParagraphId(7),
            over: 1,
            text: "Some speakers underlined that carriers reported more where somebody answered within a day. One speaker offered a form by which carriers could report without naming passengers.".into(),
        }],
        origin: Origin::Page,
    };
    let at = ago(script, 18);
    drafts(script, held, chair, at, propose)?;
    let write = SummaryWish::Write {
        paragraph: ParagraphId(8),
        over: 1,
        text: ParagraphText {
            text: "One speaker described how files had been compared and the same telephone number found in many of them.".into(),
            themes: vec!["Data".into()],
        },
        item: Some(DISCUSSION),
    };
    let at = ago(script, 3);
    drafts(script, held, editor, at, write)
}

/// The office says what the text is measured by before anybody writes.
fn declare(script: &mut Script, held: &Drafted, at: Timestamp) -> anyhow::Result<()> {
    let wish = SummaryWish::Declare {
        steps: NamedScale::NumberAndShare.steps(),
        apart: Distance::default().points(),
        reason: "Few took the floor: a share alone would make two of them “many” (fictitious)."
            .into(),
    };
    let dialogue = held.id.clone();
    let command = Command::Summary(SummaryCommand { dialogue, wish });
    let officer = Actor::at_the_command_line();
    script.enter(officer, at, command).map(drop)
}

/// A Chair of this dialogue, and somebody who edits.
fn invite(script: &mut Script, held: &Drafted) -> anyhow::Result<(PersonId, PersonId)> {
    let mut invited = |name: &str, address: &str, role| {
        let invite = PeopleCommand::Invite {
            identity: Identity {
                name: name.into(),
                address: address.into(),
                language: "en".into(),
                function: String::new(),
                neutral: false,
            },
            grant: Grant {
                role,
                held_for: HeldFor::Office,
                dialogue: Some(held.id.clone()),
                note: None,
            },
        };
        let seed = script.office(Command::People(invite))?;
        anyhow::Ok(PersonId::drawn(&seed, 0))
    };
    let chair = invited(
        "Chair of the dialogue on smuggling of migrants (fictitious)",
        "chair.smuggling@bureau.example",
        Role::Chair,
    )?;
    let editor = invited(
        "Editor Elm (fictitious)",
        "editor.elm@secretariat.example",
        Role::Editor,
    )?;
    Ok((chair, editor))
}

/// The meeting: who spoke, what was noted, and that it was held.
fn meet(script: &mut Script, held: &Drafted) -> anyhow::Result<Vec<NoteId>> {
    let sitting = sitting(held.date, 10, 13)?;
    let (opens, closes) = (sitting.from, sitting.to);
    floor(script, held, opens, drafted(None, day(sitting)))?;
    floor(script, held, opens, FloorWish::IssueProgramme)?;
    let open = DialogueCommand::OpenSitting {
        dialogue: held.id.clone(),
        opening: Opening::ByDecision("A fictitious decision (demonstration)".into()),
    };
    let office = Actor::at_the_command_line();
    script.enter(office.clone(), opens, Command::Dialogue(open))?;
    floor(script, held, opens, FloorWish::Take(DISCUSSION))?;
    let mut requests = Vec::new();
    for (nth, who) in (0_i64..).zip(&SPEAKERS) {
        let at = opens + SignedDuration::from_mins(10 * nth + 5);
        requests.push(speaks(script, held, at, nth, who)?);
    }
    let mut notes = Vec::new();
    for (nth, (who, kind, text, theme)) in (0_i64..).zip(NOTED) {
        let wish = NoteWish::Take(Jotting {
            item: Some(DISCUSSION),
            speech: Some(SpeechRef::Request(requests[who])),
            kind,
            text: text.into(),
            themes: vec![theme.into()],
            permitted: None,
        });
        let dialogue = held.id.clone();
        let at = opens + SignedDuration::from_mins(90 + nth);
        let note = Command::Note(NoteCommand { dialogue, wish });
        let seed = script.enter(office.clone(), at, note)?;
        notes.push(NoteId::drawn(&seed, 0));
    }
    let close = DialogueCommand::Close(held.id.clone());
    script.enter(office.clone(), closes, Command::Dialogue(close))?;
    let official = |kind, value| Figure::official(kind, value);
    let set = FigureSet {
        dialogue: held.id.clone(),
        figures: vec![
            official(Kind::Ngo, 14),
            official(Kind::Other, 5),
            official(Kind::Academia, 3),
            official(Kind::PrivateSector, 2),
        ],
        as_of: held.date,
        source: SourceId::new("demonstration")?,
        paragraph: None,
        official: true,
        audience: Audience::Public,
        remark: None,
    };
    let record = CountsCommand::Record {
        set,
        remark: None,
        imported: false,
    };
    script.enter(office, closes, Command::Counts(record))?;
    Ok(notes)
}

/// A day of one sitting.
fn day(sitting: Sitting) -> Programme {
    Programme {
        sittings: vec![sitting],
        items: vec![
            item(1, 0, ItemKind::Opening, 10),
            item(DISCUSSION.0, 0, ItemKind::Discussion, 150),
            item(3, 0, ItemKind::Closing, 10),
        ],
    }
}

/// Somebody is put on the list, speaks for six minutes, and is done.
fn speaks(
    script: &mut Script,
    held: &Drafted,
    at: Timestamp,
    nth: i64,
    (called, kind, region): &(&str, StakeholderKind, RegionalGroup),
) -> anyhow::Result<RequestId> {
    // Those of the dialogue to come are drawn from the same chance, under lower numbers.
    let nth = u64::try_from(nth)? + 100;
    let speaker = Speaker::Named(SpeakerId::drawn(&script.chance, nth));
    let introduce = FloorWish::Introduce {
        speaker: speaker.clone(),
        card: SpeakerCard {
            called: (*called).into(),
            ..SpeakerCard::default()
        },
        standing: Some(Standing {
            state: false,
            kind: Some(*kind),
            region: Some(*region),
            first_time: false,
        }),
    };
    floor(script, held, at, introduce)?;
    let ask = FloorWish::Ask {
        item: DISCUSSION,
        speaker,
        manner: Manner::Statement,
        place: Place::Room,
        answers: None,
        language: "en".into(),
        matter: Matter::default(),
    };
    let seed = floor(script, held, at, ask)?;
    let request = RequestId::drawn(&seed, 0);
    floor(
        script,
        held,
        at,
        FloorWish::Give {
            request,
            seen: None,
        },
    )?;
    let done = at + SignedDuration::from_mins(6);
    floor(script, held, done, FloorWish::End(request))?;
    Ok(request)
}

fn floor(
    script: &mut Script,
    held: &Drafted,
    at: Timestamp,
    wish: FloorWish,
) -> anyhow::Result<Seed> {
    let dialogue = held.id.clone();
    let command = Command::Floor(FloorCommand { dialogue, wish });
    script.enter(Actor::at_the_command_line(), at, command)
}

fn drafts(
    script: &mut Script,
    held: &Drafted,
    who: PersonId,
    at: Timestamp,
    wish: SummaryWish,
) -> anyhow::Result<()> {
    let dialogue = held.id.clone();
    let command = Command::Summary(SummaryCommand { dialogue, wish });
    script.enter(Actor::Person(who), at, command).map(drop)
}

fn paragraph((sentences, themes): &Text, notes: &[NoteId]) -> NewParagraph {
    let texts: Vec<&str> = sentences.iter().map(|(sentence, _)| *sentence).collect();
    let bound = sentences.iter().filter(|(_, on)| !on.is_empty());
    let bindings = bound.map(|(sentence, on)| Binding {
        sentence: (*sentence).into(),
        on: on.iter().map(|nth| Evidence::Note(notes[*nth])).collect(),
    });
    let heading = themes.is_empty();
    NewParagraph {
        kind: match heading {
            true => ParagraphKind::Heading,
            false => ParagraphKind::Numbered,
        },
        item: sentences
            .iter()
            .any(|(_, on)| !on.is_empty())
            .then_some(DISCUSSION),
        text: ParagraphText {
            text: texts.join(" "),
            themes: themes.iter().map(|theme| (*theme).into()).collect(),
        },
        bindings: bindings.collect(),
    }
}
