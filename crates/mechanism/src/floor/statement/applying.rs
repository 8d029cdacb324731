//! What became of statements, applied.

use super::{Posting, Statement, StatementAct as A, StatementEvent};
use crate::World;
use crate::world::Damaged;
use std::sync::Arc;

const UNKNOWN: Damaged = Damaged("a statement that nobody handed in");

pub(crate) fn apply(world: &mut World, event: &StatementEvent) -> Result<(), Damaged> {
    let here = world.statements.at.get_or_default(event.dialogue.clone());
    let id = event.statement;
    match &event.act {
        A::HandedIn {
            speaker,
            item,
            version,
            language,
            words,
            text,
            posting,
        } => {
            let request = here.all.get(&id).and_then(|before| before.request);
            let statement = Statement {
                id,
                speaker: speaker.clone(),
                item: *item,
                request,
                language: language.clone(),
                words: *words,
                text: *text,
                file: None,
                posting: *posting,
                version: *version,
                handed_in: event.at,
            };
            here.all.insert(id, Arc::new(statement));
            let times = here.handed_in.entry(speaker.clone()).or_default();
            *times = times.saturating_add(1);
            return Ok(());
        }
        A::Withdrawn => {
            here.all.remove(&id).ok_or(UNKNOWN)?;
            return Ok(());
        }
        A::Filed { .. } | A::Posted(_) | A::Passed { .. } => {}
    }
    let statement = here.all.get_mut(&id).ok_or(UNKNOWN)?;
    let statement = Arc::make_mut(statement);
    match &event.act {
        A::Filed { file } => statement.file = Some(*file),
        A::Posted(posting) => {
            statement.posting = *posting;
            let times = here.handed_in.entry(statement.speaker.clone()).or_default();
            *times = times.saturating_add(1);
        }
        A::Passed { request, to } => {
            statement.speaker = to.clone();
            statement.request = Some(*request);
            statement.posting = Posting::NotAtAll;
        }
        A::HandedIn { .. } | A::Withdrawn => {}
    }
    Ok(())
}
