//! Participation, in the order it happens: the call and its form, applications, screening, lists before the States
//! parties or the extended Bureau, objections, decisions, registration and the way in; the counts that sources give, and
//! the one that is made from the record.

pub mod application;
pub mod call;
pub mod circulation;
mod counts;
pub mod deciding;
mod first_time;
pub mod form;
pub mod objection;
pub mod registration;
pub mod screening;
pub mod tally;

pub use counts::{
    CountsCommand, CountsEvent, Figure, FigureSet, Kind, MODES, Precision, STAGES, Stage, Taking,
    UNITS, Unit, contradiction,
};
pub(crate) use counts::{apply, decide};
pub(crate) use first_time::is_first_time;
