//! Notes verbales and their scans. The reference and the date are kept for as long as the record: objections cite them.
//! The scan shows names and signatures, and is kept only as long as somebody may still have to look at it: the schedule says how long.

use super::{NoteContent, NoteVerbale, PeopleEvent};
use crate::authority::{Deed, Who};
use crate::keeping::schedule::Matter;
use crate::keeping::{ErasureBasis, Purpose, Retention, Shelving, VaultChange};
use crate::world::{Decision, Submission};
use crate::{NoteVerbaleId, Refusal, StateCode, StoredFile, World, organizations, written};
use jiff::civil::Date;

pub(super) fn receive(
    world: &World,
    submission: &Submission,
    state: &StateCode,
    dated: Date,
    content: &NoteContent,
    scan: Option<&StoredFile>,
) -> Result<Decision, Refusal> {
    if !organizations::is_known_area(state) {
        return Err(Refusal::new("refused-no-such-area").with("area", state));
    }
    if dated > crate::day_in_vienna(submission.received) {
        return Err(Refusal::new("refused-note-from-the-future"));
    }
    written::line("reference", &content.reference, 80)?;
    let same = |note: &&NoteVerbale| note.state == *state && note.dated == dated;
    let mut rows = world.people.notes.values().filter(same);
    if rows.any(|note| {
        let text = world.shelf.get(&note.content.row);
        text.and_then(|text| serde_json::from_str::<NoteContent>(text).ok())
            .is_some_and(|known| known.reference == content.reference)
    }) {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    let note = NoteVerbaleId::drawn(&submission.seed, 0);
    let mut shelving = Shelving::new(submission.seed);
    let content = shelving.keep_value(
        &owner(note),
        Purpose::NoteVerbale,
        content,
        Retention::Permanent,
    )?;
    let received = PeopleEvent::NoteReceived {
        note,
        state: state.clone(),
        dated,
        content,
    };
    let mut decision = super::deciding::entered(received).with_vault(shelving);
    if let Some(scan) = scan {
        let scanned = scanned(world, submission, note, scan)?;
        decision.acts.extend(scanned.acts);
        decision.vault.extend(scanned.vault);
    }
    Ok(decision)
}

/// Adds a scan to a note that was entered without one, or puts a better one in its place. A delegation adds what is missing
/// of its own State's notes; what is there already only the office replaces.
pub(super) fn scan(
    world: &World,
    submission: &Submission,
    who: &Who<'_>,
    id: NoteVerbaleId,
    scan: &StoredFile,
) -> Result<Decision, Refusal> {
    let office = who.may_for(Deed::AddScan, None);
    let theirs =
        |note: &&NoteVerbale| office || who.delegation().is_some_and(|(own, _)| *own == note.state);
    // Another State's note is refused in the words for one that does not exist.
    let note = world.people.notes.get(&id).filter(theirs);
    let note = note.ok_or_else(|| Refusal::new("refused-no-such-note"))?;
    let before = note.scan.filter(|kept| world.kept.contains_key(&kept.row));
    if before.is_some() && !office {
        return Err(Refusal::new("refused-note-scanned"));
    }
    let decision = scanned(world, submission, id, scan)?;
    Ok(match before {
        Some(before) => decision.erasing(before.row, ErasureBasis::Replaced),
        None => decision,
    })
}

/// Hands the scan in.
fn scanned(
    world: &World,
    submission: &Submission,
    note: NoteVerbaleId,
    scan: &StoredFile,
) -> Result<Decision, Refusal> {
    let day = crate::day_in_vienna(submission.received);
    let row = scan.hand_in(
        world,
        &submission.seed,
        &owner(note),
        Purpose::File,
        world.kept_from(day, Matter::NoteScans),
    )?;
    let scan = row.kept;
    let mut decision = super::deciding::entered(PeopleEvent::NoteScanned { note, scan });
    decision.vault.push(VaultChange::Keep(row));
    Ok(decision)
}

/// Whose rows these are.
fn owner(note: NoteVerbaleId) -> String {
    format!("note verbale {note}")
}
