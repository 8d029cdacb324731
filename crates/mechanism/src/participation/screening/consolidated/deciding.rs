//! What the office may do with the list, and when.

use super::{
    ComingList, ConsolidatedCommand, ConsolidatedEntry, ConsolidatedEvent, Judgement, Judging,
    LONGEST_NAME, LONGEST_REFERENCE, ListLikeness, MOST_ALIASES, MOST_ENTRIES, MOST_NAMES, Seen,
    likenesses,
};
use crate::authority::{Deed, Who};
use crate::keeping::schedule::Matter;
use crate::keeping::{Digest, ErasureBasis, Purpose, Retention, Shelving, VaultChange};
use crate::participation::application::Application;
use crate::participation::screening::{Check, Finding, ScreeningEvent};
use crate::world::{Act, Decision, Submission};
use crate::{ApplicationRef, Audience, Event, Refusal, World, written};
use std::collections::BTreeSet;

/// The longest reason.
const LONGEST_REASON: usize = 2_000;
/// The most judgements on one application.
const MOST_JUDGED: usize = 500;
/// The most bytes of one row of entries: rows up to 256 KiB stand beside the world.
const LARGEST_PART: usize = 200 * 1024;
/// Whose the rows of the list are.
const OWNER: &str = "consolidated list";

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &ConsolidatedCommand,
) -> Result<Decision, Refusal> {
    match command {
        ConsolidatedCommand::Import(coming) => import(world, submission, coming),
        ConsolidatedCommand::Judge {
            application,
            likeness,
            judgement,
            reason,
            before,
        } => {
            let word = Word {
                likeness: *likeness,
                judgement: *judgement,
                reason,
                before: *before,
            };
            judge(world, submission, application, &word)
        }
    }
}

fn import(
    world: &World,
    submission: &Submission,
    coming: &ComingList,
) -> Result<Decision, Refusal> {
    // The list is of no one dialogue: an officer of one does not change it for all.
    if !Who::acting(world, &submission.actor).may_for(Deed::ImportConsolidatedList, None) {
        return Err(Refusal::new("refused-not-yours").with("actor", &submission.actor));
    }
    sound(&coming.entries.0)?;
    let today = crate::day_in_vienna(submission.received);
    // Made on the other side of the date line it may carry tomorrow's date, and no later one.
    if coming.generated > today.tomorrow().unwrap_or(today) {
        return Err(Refusal::new("refused-list-of-the-future").with("day", coming.generated));
    }
    let before = world.consolidated.current.as_ref();
    if let Some(before) = before.filter(|before| coming.generated < before.generated) {
        return Err(Refusal::new("refused-list-older")
            .with("day", coming.generated)
            .with("current", before.generated));
    }
    let changes = world.consolidated.changes(&coming.entries.0);
    let same = changes.unchanged == coming.entries.0.len() && changes.gone == 0;
    if same && before.is_some_and(|before| before.generated == coming.generated) {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    let mut shelving = Shelving::new(submission.seed);
    let file = coming.file.hand_in(
        world,
        &submission.seed,
        OWNER,
        Purpose::ConsolidatedList,
        Retention::Permanent,
    )?;
    let imported = ConsolidatedEvent::Imported {
        generated: coming.generated,
        entries: u32::try_from(coming.entries.0.len()).unwrap_or(u32::MAX),
        file: file.kept,
        by: submission.actor.person(),
        at: submission.received,
    };
    shelving.changes.push(VaultChange::Keep(file));
    let mut decision = entered(imported);
    for part in parts(&coming.entries.0) {
        let purpose = Purpose::ConsolidatedList;
        let kept = shelving.keep_value(OWNER, purpose, &part, Retention::Permanent)?;
        decision.acts.push(act(ConsolidatedEvent::PartKept(kept)));
    }
    let former = before
        .into_iter()
        .flat_map(|before| std::iter::once(&before.file).chain(&before.parts))
        .map(|kept| kept.row);
    let decision = decision.with_vault(shelving);
    Ok(decision.erasing_what_is_left(world, former, ErasureBasis::Replaced))
}

/// Entries in the order given, as many in a part as its row can hold.
fn parts(entries: &[ConsolidatedEntry]) -> Vec<Vec<&ConsolidatedEntry>> {
    let mut parts = Vec::new();
    let (mut part, mut bytes) = (Vec::new(), 0);
    for entry in entries {
        let length = serde_json::to_vec(entry).map_or(0, |bytes| bytes.len() + 1);
        if bytes + length > LARGEST_PART && !part.is_empty() {
            parts.push(std::mem::take(&mut part));
            bytes = 0;
        }
        bytes += length;
        part.push(entry);
    }
    parts.extend((!part.is_empty()).then_some(part));
    parts
}

/// Whether entries can be kept: each with a reference of its own and a name, and none without end.
fn sound(entries: &[ConsolidatedEntry]) -> Result<(), Refusal> {
    let names: usize = entries.iter().map(ConsolidatedEntry::names).sum();
    if entries.is_empty() || entries.len() > MOST_ENTRIES || names > MOST_NAMES {
        return Err(Refusal::new("refused-list-length")
            .with("entries", entries.len())
            .with("most", MOST_ENTRIES));
    }
    let mut references = BTreeSet::new();
    for entry in entries {
        written::line("reference", &entry.reference, LONGEST_REFERENCE)?;
        written::optional_line("list", &entry.list, LONGEST_REFERENCE)?;
        written::line("name", &entry.name, LONGEST_NAME)?;
        let names = entry.aliases.iter().map(|alias| &alias.name);
        for name in names.chain(&entry.original) {
            written::line("name", name, LONGEST_NAME)?;
        }
        let many = entry.names() > MOST_ALIASES + 1;
        if many || !references.insert(entry.reference.as_str()) {
            return Err(Refusal::new("refused-list-entry").with("reference", &entry.reference));
        }
    }
    Ok(())
}

/// What somebody says of a likeness.
struct Word<'a> {
    likeness: Digest,
    judgement: Judgement,
    reason: &'a str,
    before: Option<Judgement>,
}

fn judge(
    world: &World,
    submission: &Submission,
    reference: &ApplicationRef,
    word: &Word<'_>,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let found = world.applications.all.get(reference).filter(|found| {
        let mut dialogues = found.cases.keys();
        dialogues.any(|dialogue| who.may_for(Deed::Screen, Some(dialogue)))
    });
    let found = found.ok_or_else(|| of("refused-no-such-application", reference))?;
    let all = likenesses(world, found, Seen::by(who, found));
    // The list, or the names, are others than when it was shown.
    let likeness = all.iter().find(|likeness| likeness.id == word.likeness);
    let likeness = likeness.ok_or_else(|| of("refused-likeness-changed", reference))?;
    let stands = likeness.standing.as_ref().map(|said| said.judgement);
    if stands != word.before {
        return Err(of("refused-likeness-judged", reference));
    }
    if word.judgement == Judgement::NotTheSame && word.reason.trim().is_empty() {
        return Err(Refusal::new("refused-likeness-reason").with("field", "reason"));
    }
    written::text("reason", word.reason, LONGEST_REASON)?;
    if found.screening.judged.len() >= MOST_JUDGED {
        return Err(of("refused-too-many-notes", reference));
    }
    let mut shelving = Shelving::new(submission.seed);
    let judging = Judging {
        likeness: word.likeness,
        reference: likeness.entry.reference.clone(),
        reason: word.reason.trim().to_owned(),
    };
    let why = shelving.keep_value(
        &reference.to_string(),
        Purpose::ScreeningNote,
        &judging,
        world.kept_after(found.cases.keys(), Matter::ScreeningNotes),
    )?;
    let mut decision = entered(ConsolidatedEvent::Judged {
        application: reference.clone(),
        judgement: word.judgement,
        why,
        by: submission.actor.person(),
        at: submission.received,
    });
    decision
        .acts
        .extend(step(found, submission, &all, likeness, word));
    Ok(decision.with_vault(shelving))
}

/// What the word means for the step of the checklist: one doubt is a doubt; clear when none of all is the same. Until then
/// the step says nothing.
fn step(
    found: &Application,
    submission: &Submission,
    all: &[ListLikeness],
    this: &ListLikeness,
    word: &Word<'_>,
) -> Option<Act> {
    let says = |likeness: &ListLikeness| match likeness.id == this.id {
        true => Some(word.judgement),
        false => likeness.standing.as_ref().map(|said| said.judgement),
    };
    let finding = if all
        .iter()
        .any(|one| says(one) == Some(Judgement::NeedsLooking))
    {
        Finding::Doubt
    } else if all.iter().all(|one| says(one).is_some()) {
        Finding::Clear
    } else {
        return None;
    };
    let check = Check::ConsolidatedList;
    let before = found.screening.checks.get(&check);
    if before.is_some_and(|(before, ..)| *before == finding) {
        return None;
    }
    let checked = ScreeningEvent::Checked {
        application: found.reference.clone(),
        check,
        finding,
        by: submission.actor.person(),
        at: submission.received,
    };
    Some(Act {
        audience: Audience::Restricted,
        event: Event::Screening(checked),
    })
}

/// Why the step of the checklist cannot be entered by hand: a likeness that somebody sees is open, or needs looking at.
pub(crate) fn stands_in_the_way(
    world: &World,
    who: Who<'_>,
    application: &Application,
    finding: Finding,
) -> Option<Refusal> {
    if finding == Finding::Doubt {
        return None;
    }
    let not_the_same = |likeness: &ListLikeness| {
        let said = likeness.standing.as_ref().map(|said| said.judgement);
        said == Some(Judgement::NotTheSame)
    };
    let all = likenesses(world, application, Seen::by(who, application));
    (!all.iter().all(not_the_same)).then(|| of("refused-likeness-open", &application.reference))
}

fn entered(event: ConsolidatedEvent) -> Decision {
    Decision::single(Audience::Restricted, Event::Consolidated(event))
}

fn act(event: ConsolidatedEvent) -> Act {
    Act {
        audience: Audience::Restricted,
        event: Event::Consolidated(event),
    }
}

fn of(key: &'static str, application: &ApplicationRef) -> Refusal {
    Refusal::new(key).with("application", application)
}
