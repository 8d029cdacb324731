//! The world together with the head it was read up to.

use crate::Finding;
use crate::entry::{Entry, Head};
use crate::store::VaultRow;
use imbl::OrdMap;
use jiff::Timestamp;
use jiff::civil::Date;
use mechanism::comments::CommentEvent;
use mechanism::contributions::ContributionEvent;
use mechanism::participation::application::ApplicationEvent;
use mechanism::{
    ApplicationRef, CommentRef, ContributionRef, Digest, Event, FORMAT, Kept, RowId, World,
};
use std::sync::Arc;

/// The longest row kept in memory beside the world; longer ones are read when asked for.
pub(crate) const SMALL: usize = 256 * 1024;

/// The world and the head of the log it is the sum of. A copy costs nothing.
#[derive(Debug, Clone)]
pub(crate) struct Ledger {
    pub(crate) world: World,
    pub(crate) head: Head,
    /// The entry by which each application was submitted, or its answers changed last: what its receipt shows.
    pub(crate) submitted: OrdMap<ApplicationRef, Head>,
    /// The entry by which each written comment was handed in, in its newest version.
    pub(crate) commented: OrdMap<CommentRef, Head>,
    /// The entry by which each activity, need, offer or piece of research was handed in, in its newest version.
    pub(crate) contributed: OrdMap<ContributionRef, Head>,
    /// The day of the newest entry in Vienna and the instant it ends: entries come in order, zones are dear.
    day: (Date, Timestamp),
}

impl Ledger {
    pub(crate) fn new() -> Self {
        Self {
            world: World::new(),
            head: Head::BEGINNING,
            submitted: OrdMap::new(),
            commented: OrdMap::new(),
            contributed: OrdMap::new(),
            day: (Date::ZERO, Timestamp::MIN),
        }
    }

    /// Takes in an entry that has been checked to follow.
    pub(crate) fn enter(&mut self, entry: &Entry) -> Result<Event, Finding> {
        let unknown = || Finding::FromNewerVersion {
            entry: entry.number,
            format: entry.format,
        };
        if entry.format > FORMAT {
            return Err(unknown());
        }
        let event: Event = serde_json::from_str(&entry.body).map_err(|_| unknown())?;
        self.apply(&event, entry.head())?;
        Ok(event)
    }

    /// Applies an event that was entered under `head`.
    pub(crate) fn apply(&mut self, event: &Event, head: Head) -> Result<(), Finding> {
        let day = self.day_of(head.entered);
        mechanism::apply(&mut self.world, event, day).map_err(|damaged| Finding::Damaged {
            entry: head.number,
            what: damaged.0.to_owned(),
        })?;
        if let Event::Application(
            ApplicationEvent::Submitted { application, .. }
            | ApplicationEvent::Amended { application, .. },
        ) = event
        {
            self.submitted.insert(application.clone(), head);
        }
        if let Event::Comment(CommentEvent::Submitted { comment, .. }) = event {
            self.commented.insert(comment.clone(), head);
        }
        if let Event::Contribution(ContributionEvent::Submitted { contribution, .. }) = event {
            self.contributed.insert(*contribution, head);
        }
        self.head = head;
        Ok(())
    }

    fn day_of(&mut self, entered: Timestamp) -> Date {
        if entered >= self.day.1 || entered < self.head.entered {
            let day = mechanism::day_in_vienna(entered);
            self.day = (day, mechanism::end_of_day_in_vienna(day));
        }
        self.day.0
    }

    /// Puts a row beside the world if it is small, after comparing it with what the log committed to.
    pub(crate) fn shelve(&mut self, kept: &Kept, row: Option<VaultRow>) -> Result<(), Finding> {
        match legible(kept.row, kept.commitment, row)? {
            Legible::Here(text) if text.len() <= SMALL => {
                self.world.shelve(kept.row, Some(text));
            }
            Legible::Here(_) | Legible::Long => {}
        }
        Ok(())
    }
}

/// A row of the vault, compared with its commitment.
pub(crate) enum Legible {
    /// Its text.
    Here(Arc<str>),
    /// It is there, and was too long to be read with the others.
    Long,
}

/// Compares a row with what the log committed to.
pub(crate) fn legible(
    id: RowId,
    commitment: Digest,
    row: Option<VaultRow>,
) -> Result<Legible, Finding> {
    let row = row.ok_or(Finding::RowMissing { row: id })?;
    match row.content {
        None if row.length > 0 => Ok(Legible::Long),
        None => Err(Finding::RowMissing { row: id }),
        Some((salt, bytes)) => {
            if Digest::commit(&salt, &bytes) != commitment {
                return Err(Finding::RowTouched { row: id });
            }
            String::from_utf8(bytes)
                .map(|text| Legible::Here(text.into()))
                .map_err(|_| Finding::RowTouched { row: id })
        }
    }
}
