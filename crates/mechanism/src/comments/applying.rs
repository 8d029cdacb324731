//! What became of comments, applied.

use super::{CoSigner, Comment, CommentEvent as E, CommentRef, CommentState as S, Earlier, Opened};
use crate::World;
use crate::keeping::{Kept, Retention};
use crate::world::Damaged;
use imbl::Vector;
use jiff::Timestamp;

const UNKNOWN: Damaged = Damaged("a comment that nobody handed in");

pub(crate) fn apply(world: &mut World, event: &E) -> Result<(), Damaged> {
    if !world.dialogues.contains_key(event.dialogue()) {
        return Err(Damaged("comments on a dialogue that is not there"));
    }
    match event {
        E::WindowSet {
            dialogue,
            window,
            questions,
        } => {
            let opened = Opened {
                window: window.clone(),
                questions: *questions,
            };
            world.comments.windows.insert(dialogue.clone(), opened);
        }
        E::Submitted { comment, .. } => submitted(world, comment, event),
        E::Filed { comment, file } => of(world, comment)?.file = Some(*file),
        E::Annexed { comment, annex } => of(world, comment)?.annex = Some(*annex),
        E::CoSigned {
            comment,
            nth,
            agreed,
        } => {
            let comment = of(world, comment)?;
            let signer = comment.cosigners.get_mut(usize::from(*nth));
            signer.ok_or(UNKNOWN)?.agreed = Some(*agreed);
            comment.changes = comment.changes.saturating_add(1);
        }
        E::Consented { comment, naming } => {
            let comment = of(world, comment)?;
            comment.naming = *naming;
            comment.changes = comment.changes.saturating_add(1);
        }
        E::Posted { comment, at, kept } => {
            let found = moved(world, comment, S::Posted, *at, None)?;
            found.posted.get_or_insert(*at);
            found.earlier = Vector::new();
            keep(world, comment, *kept);
        }
        E::TakenOff { comment, at, kept } => {
            moved(world, comment, S::Received, *at, None)?;
            keep(world, comment, *kept);
        }
        E::Returned {
            comment,
            at,
            reason,
        } => {
            moved(world, comment, S::Returned, *at, Some(*reason))?;
        }
        E::Declined {
            comment,
            at,
            reason,
        } => {
            let found = moved(world, comment, S::Declined, *at, Some(*reason))?;
            found.earlier = Vector::new();
        }
        E::Withdrawn { comment, at } => {
            let found = moved(world, comment, S::Withdrawn, *at, None)?;
            found.earlier = Vector::new();
        }
    }
    Ok(())
}

fn of<'w>(world: &'w mut World, comment: &CommentRef) -> Result<&'w mut Comment, Damaged> {
    world.comments.all.get_mut(comment).ok_or(UNKNOWN)
}

fn moved<'w>(
    world: &'w mut World,
    comment: &CommentRef,
    state: S,
    at: Timestamp,
    reason: Option<Kept>,
) -> Result<&'w mut Comment, Damaged> {
    let comment = of(world, comment)?;
    comment.state = state;
    comment.since = at;
    comment.reason = reason;
    Ok(comment)
}

/// Text and file are kept so long from now on.
fn keep(world: &mut World, comment: &CommentRef, retention: Retention) {
    let rows = world.comments.all.get(comment).map(Comment::shown_rows);
    for row in rows.into_iter().flatten() {
        if let Some(kept) = world.kept.get_mut(&row) {
            kept.retention = retention;
        }
    }
}

fn submitted(world: &mut World, reference: &CommentRef, event: &E) {
    let E::Submitted {
        version,
        at,
        by,
        organization,
        language,
        words,
        naming,
        about,
        cosigners,
        same_file,
        text,
        ..
    } = event
    else {
        return;
    };
    let before = world.comments.all.get(reference).cloned();
    let signers = cosigners.iter().map(|organization| CoSigner {
        organization: *organization,
        agreed: None,
    });
    let mut comment = Comment {
        reference: reference.clone(),
        by: *by,
        organization: *organization,
        first: *at,
        at: *at,
        version: *version,
        language: language.clone(),
        words: *words,
        naming: *naming,
        about: about.clone(),
        cosigners: signers.collect(),
        text: *text,
        file: None,
        annex: None,
        earlier: Vector::new(),
        state: S::Received,
        since: *at,
        posted: None,
        reason: None,
        changes: 0,
    };
    if let Some(before) = before {
        comment.first = before.first;
        comment.posted = before.posted;
        comment.changes = before.changes;
        comment.earlier = before.earlier;
        comment.earlier.push_back(Earlier {
            version: before.version,
            text: before.text,
            file: before.file.filter(|_| !same_file),
        });
        comment.file = before.file.filter(|_| *same_file);
    } else {
        let at = &mut world.comments.at;
        let here = at.entry(reference.series.clone()).or_default();
        here.push_back(reference.clone());
    }
    world.comments.all.insert(reference.clone(), comment);
}
