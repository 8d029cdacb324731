//! Before and after the meeting: what the group decided, the call for panellists, the evaluation.

mod adopted;
mod evaluation;
mod panel;
mod totals;
