//! The server: decides, keeps a log, and begins again from it.

use super::line::Letter;
use super::model::Model;
use jiff::Timestamp;
use mechanism::floor::*;
use mechanism::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What keeps the record: a log, a world made from it, and which commands it has answered.
pub(super) struct Server {
    pub(super) before: World,
    pub(super) world: World,
    pub(super) log: Vec<Event>,
    pub(super) rows: BTreeMap<RowId, Option<Arc<str>>>,
    pub(super) accepted: BTreeSet<CommandId>,
    pub(super) now: Timestamp,
    pub(super) model: Model,
}

impl Server {
    pub(super) fn takes(&mut self, letter: &Letter) -> Result<(), &'static str> {
        if self.accepted.contains(&letter.id) {
            return Ok(());
        }
        let submission = Submission {
            id: letter.id,
            actor: letter.actor.clone(),
            received: self.now,
            happened: None,
            seed: letter.seed,
            command: letter.command.clone(),
        };
        let decision = decide(&self.world, &submission).map_err(|refusal| refusal.key)?;
        for act in decision.acts {
            apply(&mut self.world, &act.event, day_in_vienna(self.now)).unwrap();
            if let Event::Floor(event) = &act.event {
                self.model.follows(event);
            }
            self.log.push(act.event);
        }
        for change in decision.vault {
            let (row, text) = match change {
                VaultChange::Keep(row) => {
                    let text: Arc<str> = String::from_utf8(row.bytes).unwrap().into();
                    (row.kept.row, Some(text))
                }
                VaultChange::Destroy(row) => (row, None),
                VaultChange::Retain(..) => continue,
            };
            self.world.shelve(row, text.clone());
            self.rows.insert(row, text);
        }
        self.accepted.insert(letter.id);
        Ok(())
    }

    /// The process ends and begins again: everything is made from the log.
    pub(super) fn falls_over(&mut self) {
        let mut world = self.before.clone();
        for event in &self.log {
            apply(&mut world, event, day_in_vienna(self.now)).unwrap();
        }
        for (row, text) in &self.rows {
            world.shelve(*row, text.clone());
        }
        self.world = world;
    }

    pub(super) fn shown(&self, dialogue: &DialogueId, screen: Screen) -> Option<FloorView> {
        let reader = match screen {
            Screen::Public => Reader::Public,
            _ => Reader::Office,
        };
        see(&self.world, reader, self.now).floor(dialogue, screen)
    }
}
