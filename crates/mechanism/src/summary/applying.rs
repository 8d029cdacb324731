//! A summary's acts, applied.

use super::{
    Answered, Declaration, Drafting, Edition, Paragraph, ParagraphId, Proposal, Remark, Revision,
    SummaryAct as A, SummaryEvent, Version, Waiver,
};
use crate::World;
use crate::keeping::Kept;
use crate::world::Damaged;
use imbl::Vector;
use std::sync::Arc;

pub(crate) fn apply(world: &mut World, event: &SummaryEvent) -> Result<(), Damaged> {
    if !world.dialogues.contains_key(&event.dialogue) {
        return Err(Damaged("the summary of a dialogue that is not there"));
    }
    let draft = world.summaries.get_or_default(event.dialogue.clone());
    match &event.act {
        A::Begun { language } => draft.language.clone_from(language),
        A::GivenUp => {
            *draft = Drafting {
                editions: draft.editions.clone(),
                declared: draft.declared.clone(),
                made: draft.made,
                ..Drafting::default()
            }
        }
        A::Added { .. } | A::Written { .. } | A::Moved { .. } | A::TakenOut { .. } => {
            text(draft, event)?;
        }
        A::Remarked { .. } | A::Settled { .. } | A::Waived { .. } | A::WarnsAgain { .. } => {
            remarks(draft, event)?;
        }
        A::Proposed { .. } | A::Answered { .. } => proposals(draft, event)?,
        A::Bound {
            paragraph,
            bindings,
        } => {
            let bound = change(draft, *paragraph)?;
            bound.bindings = *bindings;
            bound.bound += 1;
        }
        A::Cleared(clearing) => draft.cleared = Some(*clearing),
        A::Approved(approval) => {
            let chair = approval.chair;
            draft.approvals.retain(|before| before.chair != chair);
            draft.approvals.push_back(*approval);
        }
        A::Shared(sharing) => draft.shared = Some(sharing.clone()),
        A::Unshared => draft.shared = None,
        A::Declared { yardstick, reason } => {
            // Whoever cleared the text looked at the warnings of other measures.
            draft.cleared = draft.cleared.filter(|_| draft.yardstick() == *yardstick);
            draft.declared.push_back(Declaration {
                yardstick: *yardstick,
                by: event.by,
                at: event.at,
                reason: *reason,
            });
        }
        A::Indexed { .. } | A::Issued { .. } | A::Transmitted { .. } => issued(draft, event)?,
    }
    Ok(())
}

fn change(draft: &mut Drafting, id: ParagraphId) -> Result<&mut Paragraph, Damaged> {
    let paragraph = draft.paragraphs.get_mut(&id);
    paragraph
        .map(Arc::make_mut)
        .ok_or(Damaged("a paragraph that is not there"))
}

/// Every change of the text is a revision of the whole.
fn text(draft: &mut Drafting, event: &SummaryEvent) -> Result<(), Damaged> {
    let mut order = draft.text();
    match &event.act {
        A::Added {
            paragraph,
            kind,
            item,
            after,
            content,
        } => {
            let place = place(&order, *after)?;
            draft.made = draft.made.max(paragraph.0);
            let version = version(event, 1, *content);
            let new = Paragraph {
                id: *paragraph,
                kind: *kind,
                item: *item,
                versions: Vector::unit(version),
                bindings: None,
                bound: 0,
            };
            if draft.paragraphs.insert(*paragraph, Arc::new(new)).is_some() {
                return Err(Damaged("a paragraph that was there before"));
            }
            order.insert(place, (*paragraph, 1));
        }
        A::Written {
            paragraph,
            version: number,
            item,
            content,
        } => {
            let written = change(draft, *paragraph)?;
            if written.newest().checked_add(1) != Some(*number) {
                return Err(Damaged("a version of a paragraph out of order"));
            }
            written.item = *item;
            written
                .versions
                .push_back(version(event, *number, *content));
            let at = at(&order, *paragraph)?;
            order.set(at, (*paragraph, *number));
        }
        A::Moved { paragraph, after } => {
            let from = at(&order, *paragraph)?;
            let moved = order.remove(from);
            let place = place(&order, *after)?;
            order.insert(place, moved);
        }
        A::TakenOut { paragraph } => {
            let from = at(&order, *paragraph)?;
            order.remove(from);
        }
        _ => {}
    }
    draft.revisions.push_back(Arc::new(Revision {
        number: draft.revision() + 1,
        at: event.at,
        by: event.by,
        text: order,
    }));
    Ok(())
}

fn version(event: &SummaryEvent, number: u16, content: Kept) -> Version {
    Version {
        number,
        author: event.by,
        at: event.at,
        content,
    }
}

fn at(order: &Vector<(ParagraphId, u16)>, id: ParagraphId) -> Result<usize, Damaged> {
    let found = order.iter().position(|(known, _)| *known == id);
    found.ok_or(Damaged("a paragraph that does not stand in the text"))
}

/// The place behind a paragraph.
fn place(order: &Vector<(ParagraphId, u16)>, after: Option<ParagraphId>) -> Result<usize, Damaged> {
    after.map_or(Ok(0), |after| at(order, after).map(|at| at + 1))
}

fn numbered<T>(all: &Vector<T>, number: u32) -> Result<usize, Damaged> {
    let at = usize::try_from(number).ok().and_then(|n| n.checked_sub(1));
    at.filter(|at| *at < all.len())
        .ok_or(Damaged("something of a summary that is not there"))
}

fn next<T>(all: &Vector<T>) -> u32 {
    u32::try_from(all.len() + 1).unwrap_or(u32::MAX)
}

fn remarks(draft: &mut Drafting, event: &SummaryEvent) -> Result<(), Damaged> {
    match &event.act {
        A::Remarked { paragraph, content } => draft.remarks.push_back(Arc::new(Remark {
            number: next(&draft.remarks),
            paragraph: *paragraph,
            author: event.by,
            at: event.at,
            content: *content,
            settled: false,
        })),
        A::Settled { remark } => {
            let at = numbered(&draft.remarks, *remark)?;
            Arc::make_mut(&mut draft.remarks[at]).settled = true;
        }
        A::Waived { paragraph, content } => draft.waivers.push_back(Arc::new(Waiver {
            number: next(&draft.waivers),
            paragraph: *paragraph,
            author: event.by,
            at: event.at,
            content: *content,
            withdrawn: false,
        })),
        A::WarnsAgain { waiver } => {
            let at = numbered(&draft.waivers, *waiver)?;
            Arc::make_mut(&mut draft.waivers[at]).withdrawn = true;
        }
        _ => {}
    }
    Ok(())
}

fn proposals(draft: &mut Drafting, event: &SummaryEvent) -> Result<(), Damaged> {
    match &event.act {
        A::Proposed {
            of,
            origin,
            content,
        } => draft.proposals.push_back(Arc::new(Proposal {
            number: next(&draft.proposals),
            of: *of,
            origin: *origin,
            author: event.by,
            at: event.at,
            content: *content,
            answered: None,
        })),
        A::Answered { proposal, accepted } => {
            let at = numbered(&draft.proposals, *proposal)?;
            let answer = match accepted {
                true => Answered::Accepted,
                false => Answered::Declined,
            };
            Arc::make_mut(&mut draft.proposals[at]).answered = Some(answer);
        }
        _ => {}
    }
    Ok(())
}

/// The index comes before the edition it belongs to, in the same decision.
fn issued(draft: &mut Drafting, event: &SummaryEvent) -> Result<(), Damaged> {
    match &event.act {
        A::Indexed { paper, themes } => draft.indexed = Some((paper.clone(), *themes)),
        A::Issued {
            paper,
            kind,
            number,
            revision,
            corrections,
            measured,
            ..
        } => {
            let indexed = draft.indexed.take().filter(|(of, _)| of == paper);
            let (_, themes) = indexed.ok_or(Damaged("an edition without its themes"))?;
            draft.editions.push_back(Arc::new(Edition {
                paper: paper.clone(),
                kind: *kind,
                number: *number,
                revision: *revision,
                at: event.at,
                corrections: *corrections,
                themes,
                measured: *measured,
                transmitted: Vector::new(),
            }));
        }
        A::Transmitted { paper, meeting } => {
            let edition = draft.editions.iter_mut().find(|one| one.paper == *paper);
            let edition = edition.ok_or(Damaged("an edition that is not there"))?;
            let edition = Arc::make_mut(edition);
            edition.transmitted.push_back((*meeting, event.at));
        }
        _ => {}
    }
    Ok(())
}
