//! The programme: drafted, issued in versions; and whether everybody may follow the meeting.

use super::Desk;
use super::programmed::panel;
use crate::authority::Deed;
use crate::floor::standing::standing_of;
use crate::floor::{Floor, FloorAct, Item, Programme, ProgrammeWords, Sitting, Speaker, Version};
use crate::keeping::{Content, ErasureBasis, Purpose, Retention, Shelving};
use crate::world::Decision;
use crate::{Audience, Refusal, RowId, written};
use std::collections::BTreeSet;

/// The most sittings of one dialogue, its preparation day among them.
const MOST_SITTINGS: usize = 12;
/// The most items.
const MOST_ITEMS: usize = 60;
/// The most people named for one item.
const MOST_PANELLISTS: usize = 20;
/// The most minutes of an item or a speech.
const MOST_MINUTES: u16 = 600;
/// The longest sitting, in hours.
const LONGEST_SITTING: i64 = 12;
/// The most versions.
const MOST_VERSIONS: u16 = 200;
/// The most documents.
const MOST_DOCUMENTS: usize = 100;
/// The most characters of a title.
const LONGEST_TITLE: usize = 200;
/// The most characters of an explanation.
const LONGEST_EXPLANATION: usize = 2_000;
/// The most characters of an address.
const LONGEST_ADDRESS: usize = 500;
/// The languages a programme is written in.
const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

pub(super) fn draft(
    desk: &Desk<'_>,
    upon: Option<RowId>,
    programme: &Programme,
    words: &ProgrammeWords,
) -> Result<Decision, Refusal> {
    desk.may(Deed::KeepProgramme)?;
    desk.goes_on()?;
    let stands = desk.floor.programme(true);
    if stands.map(|version| version.words.row) != upon {
        return Err(Refusal::new("refused-draft-moved-on"));
    }
    sittings(&programme.sittings)?;
    items(desk, programme)?;
    said(programme, words)?;
    let mut shelving = Shelving::new(desk.submission.seed);
    let words = shelving.keep_value(
        &owner(desk),
        Purpose::Programme,
        words,
        Retention::Permanent,
    )?;
    let drafted = FloorAct::Drafted {
        programme: programme.clone(),
        words,
    };
    let decision = desk.entry(Audience::Restricted, desk.now(), drafted);
    Ok(replacing(desk, decision.with_vault(shelving)))
}

/// The draft as the next version, whole: its words go into a row of their own, since drafts are destroyed when they are
/// replaced. Somebody's place at the dialogue is named in it, so with a participant on a panel the entry is for those who
/// take part; everybody else reads the programme on its page, as far as those named consent.
pub(super) fn issue(desk: &Desk<'_>) -> Result<Decision, Refusal> {
    desk.may(Deed::KeepProgramme)?;
    desk.goes_on()?;
    let draft = drafted(&desk.floor).ok_or_else(|| Refusal::new("refused-no-programme"))?;
    if draft.number > MOST_VERSIONS {
        return Err(Refusal::new("refused-programme-versions").with("most", MOST_VERSIONS));
    }
    // Seats may have been lost since it was drafted, and items begun.
    items(desk, &draft.programme)?;
    let words = desk.world.shelf.get(&draft.words.row);
    let words = words.ok_or_else(|| Refusal::new("refused-programme-unreadable"))?;
    let mut shelving = Shelving::new(desk.submission.seed);
    let content = Content::permanent(words.as_bytes());
    let kept = shelving.keep(&owner(desk), Purpose::Programme, &content)?;
    let named = |item: &Item| {
        let mut speakers = item.panel.iter().map(|one| &one.speaker);
        speakers.any(|speaker| matches!(speaker, Speaker::Participant(_)))
    };
    let audience = match draft.programme.items.iter().any(named) {
        true => Audience::Participants,
        false => Audience::Public,
    };
    let at = desk.now();
    let issued = FloorAct::Issued {
        number: draft.number,
        programme: draft.programme.clone(),
        words: kept,
    };
    let decision = desk.entry(audience, at, issued).with_vault(shelving);
    // Whoever is named anew for the item before the meeting joins its list.
    let taken = desk.floor.taken;
    let asks = taken.map(|item| panel(desk, &draft.programme, item, at));
    let asks = asks.into_iter().flatten();
    let decision = asks.fold(decision, |decision, act| desk.and_told(decision, at, act));
    Ok(replacing(desk, decision))
}

pub(super) fn declare(desk: &Desk<'_>, public: bool) -> Result<Decision, Refusal> {
    desk.may(Deed::KeepProgramme)?;
    if desk.floor.public == public {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    let declared = FloorAct::Declared(public);
    Ok(desk.entry(Audience::Public, desk.now(), declared))
}

fn owner(desk: &Desk<'_>) -> String {
    format!("programme of {}", desk.dialogue)
}

fn drafted(floor: &Floor) -> Option<&Version> {
    floor
        .programme(true)
        .filter(|version| version.issued.is_none())
}

/// The words of the draft that stood until now are destroyed.
fn replacing(desk: &Desk<'_>, decision: Decision) -> Decision {
    let old = drafted(&desk.floor).map(|old| old.words.row);
    decision.erasing_what_is_left(desk.world, old, ErasureBasis::Replaced)
}

fn sittings(sittings: &[Sitting]) -> Result<(), Refusal> {
    let refused = || Refusal::new("refused-programme-sittings").with("most", MOST_SITTINGS);
    if sittings.is_empty() || sittings.len() > MOST_SITTINGS {
        return Err(refused());
    }
    let long = |sitting: &Sitting| {
        let seconds = sitting.to.as_second() - sitting.from.as_second();
        seconds <= 0 || seconds > LONGEST_SITTING * 3600
    };
    let overlap = sittings.windows(2).any(|two| two[0].to > two[1].from);
    match overlap || sittings.iter().any(long) {
        true => Err(refused()),
        false => Ok(()),
    }
}

fn items(desk: &Desk<'_>, programme: &Programme) -> Result<(), Refusal> {
    if programme.items.is_empty() || programme.items.len() > MOST_ITEMS {
        return Err(Refusal::new("refused-programme-items").with("most", MOST_ITEMS));
    }
    let mut seen = BTreeSet::new();
    let mut sitting = 0;
    for item in &programme.items {
        let wrong = |key| Err(Refusal::new(key).with("item", item.id.0));
        let in_order = item.sitting >= sitting;
        sitting = item.sitting;
        if item.id.0 == 0
            || !seen.insert(item.id)
            || !in_order
            || usize::from(item.sitting) >= programme.sittings.len()
        {
            return wrong("refused-programme-item");
        }
        let times = item.panel.iter().map(|one| one.minutes);
        if times.chain([item.minutes]).any(|long| long > MOST_MINUTES) {
            return wrong("refused-programme-minutes");
        }
        let speakers: BTreeSet<&Speaker> = item.panel.iter().map(|one| &one.speaker).collect();
        if item.panel.len() > MOST_PANELLISTS || speakers.len() != item.panel.len() {
            return wrong("refused-programme-panel");
        }
        let may_speak = |speaker: &&Speaker| {
            standing_of(desk.world, desk.dialogue, &desk.floor, speaker).is_some()
        };
        if !speakers.iter().all(may_speak) {
            return wrong("refused-programme-speaker");
        }
    }
    // An item on which somebody asked for the floor keeps its place, or their requests would hang in the air.
    let lists = desk.floor.items.iter();
    let mut used = lists.filter(|(id, list)| {
        let taken = desk.floor.taken == Some(**id);
        (taken || !list.asked.is_empty()) && programme.item(**id).is_none()
    });
    match used.next() {
        Some((id, _)) => Err(Refusal::new("refused-item-in-use").with("item", id.0)),
        None => Ok(()),
    }
}

fn said(programme: &Programme, words: &ProgrammeWords) -> Result<(), Refusal> {
    let languages = words.titles.keys().chain(words.explained.keys());
    if !languages
        .into_iter()
        .all(|code| LANGUAGES.contains(&code.as_str()))
    {
        return Err(Refusal::new("refused-no-such-language"));
    }
    let known = |id: &u16| programme.items.iter().any(|item| item.id.0 == *id);
    let titles = words.titles.values().flatten();
    let explained = words.explained.values().flatten();
    let documents = words.documents.iter().map(|(item, ..)| item);
    let ids = titles.clone().map(|(id, _)| id);
    let ids = ids.chain(explained.clone().map(|(id, _)| id));
    if !ids.chain(documents).all(known) {
        return Err(Refusal::new("refused-programme-words"));
    }
    for (_, title) in titles {
        written::optional_line("title", title, LONGEST_TITLE)?;
    }
    for (_, explanation) in explained {
        written::text("explained", explanation, LONGEST_EXPLANATION)?;
    }
    let english = words.titles.get("en");
    for item in &programme.items {
        let title = english.and_then(|titles| titles.get(&item.id.0));
        written::line("title", title.map_or("", String::as_str), LONGEST_TITLE)?;
    }
    if words.documents.len() > MOST_DOCUMENTS {
        let refusal = Refusal::new("refused-programme-documents");
        return Err(refusal.with("most", MOST_DOCUMENTS));
    }
    for (_, title, address) in &words.documents {
        written::line("document", title, LONGEST_TITLE)?;
        written::line("address", address, LONGEST_ADDRESS)?;
        // A page of this site, or one that cannot be listened in on; never a script.
        let here = address.starts_with('/') && !address.starts_with("//");
        if !here && !address.starts_with("https://") {
            return Err(Refusal::new("refused-no-website").with("field", "address"));
        }
    }
    Ok(())
}
