//! What was ordered by hand: each step begins where the steps before it ended, and moves one name and what hangs on it.

use super::{Line, Why};
use crate::RequestId;
use crate::floor::list::{ItemFloor, Move};

/// Makes the moves of a list, in the order in which they were made.
pub(super) fn moved(lines: &mut Vec<Line<'_>>, list: &ItemFloor) {
    for one in &list.moves {
        make(lines, one);
    }
}

/// Moves one name, with the answers directly under it. A move whose anchor is nowhere any more is left out.
fn make(lines: &mut Vec<Line<'_>>, one: &Move) {
    let Some(from) = place(lines, one.request) else {
        return;
    };
    let mut block: Vec<Line<'_>> = lines.drain(from..end(lines, from)).collect();
    let to = match (one.before, one.behind) {
        (Some(before), _) => place(lines, before),
        (None, Some(behind)) => place(lines, behind).map(|at| end(lines, at)),
        (None, None) => Some(lines.len()),
    };
    if to.is_some()
        && let Some(first) = block.first_mut()
    {
        first.why = Why::ByHand;
    }
    let to = to.unwrap_or(from);
    lines.splice(to..to, block);
}

fn place(lines: &[Line<'_>], request: RequestId) -> Option<usize> {
    lines.iter().position(|line| line.asked.request == request)
}

/// Where the answers directly under a name end.
fn end(lines: &[Line<'_>], at: usize) -> usize {
    let question = lines[at].asked.request;
    let under = lines[at + 1..].iter();
    let under = under.take_while(|line| line.asked.answers == Some(question));
    at + 1 + under.count()
}
