//! What may happen with the list.

use super::{ComingList, ConsolidatedList, Judged, Judgement};
use crate::authority::Deed;
use crate::keeping::{Digest, Kept};
use crate::world::Damaged;
use crate::{ApplicationRef, PersonId, World};
use imbl::Vector;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the office may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConsolidatedCommand {
    /// Puts a list in use, in the place of the one before.
    Import(ComingList),
    /// Says what a likeness is.
    Judge {
        /// Of which application.
        application: ApplicationRef,
        /// Which likeness: its id says which entry and which names were shown.
        likeness: Digest,
        /// What it is.
        judgement: Judgement,
        /// Why; needed to say that it is not the same.
        reason: String,
        /// What stood there when it was shown. Who decides on another state should look again.
        before: Option<Judgement>,
    },
}

/// What the office did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsolidatedEvent {
    /// A list was put in use; its entries follow.
    Imported {
        /// The day the list itself says.
        generated: Date,
        /// How many entries it has.
        entries: u32,
        /// Where the file is described.
        file: Kept,
        /// By whom.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
    /// Some of its entries.
    PartKept(Kept),
    /// Somebody said what a likeness is.
    Judged {
        /// Of which application.
        application: ApplicationRef,
        /// What they said.
        judgement: Judgement,
        /// Where it stands of which likeness, and why.
        why: Kept,
        /// By whom.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
}

impl ConsolidatedCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Import(_) => Deed::ImportConsolidatedList,
            Self::Judge { .. } => Deed::Screen,
        }
    }
}

impl ConsolidatedEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Imported { file: kept, .. }
            | Self::PartKept(kept)
            | Self::Judged { why: kept, .. } => Some(*kept),
        }
    }
}

pub(crate) fn apply(world: &mut World, event: &ConsolidatedEvent) -> Result<(), Damaged> {
    match event {
        ConsolidatedEvent::Imported {
            generated,
            entries,
            file,
            by,
            at,
        } => {
            let list = ConsolidatedList {
                generated: *generated,
                entries: *entries,
                imported: *at,
                by: *by,
                file: *file,
                parts: Vector::new(),
            };
            world.consolidated.current = Some(list);
            world.consolidated.parts.clear();
        }
        ConsolidatedEvent::PartKept(kept) => world
            .consolidated
            .current
            .as_mut()
            .ok_or(Damaged("entries of a list that was never imported"))?
            .parts
            .push_back(*kept),
        ConsolidatedEvent::Judged {
            application,
            judgement,
            why,
            by,
            at,
        } => {
            let judged = Judged {
                judgement: *judgement,
                why: *why,
                by: *by,
                at: *at,
            };
            world
                .applications
                .all
                .get_mut(application)
                .ok_or(Damaged("an application that was never submitted"))?
                .screening
                .judged
                .push_back(judged);
        }
    }
    Ok(())
}
