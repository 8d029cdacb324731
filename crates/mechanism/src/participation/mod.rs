//! Participation, in the order it happens: the call and its form, applications, screening, lists before the States
//! parties or the extended Bureau, objections, decisions, registration and the way in; and the counts.

pub mod application;
pub mod call;
pub mod circulation;
mod counts;
pub mod deciding;
pub mod form;
pub mod objection;
pub mod registration;
pub mod screening;

pub use counts::{
    CountsCommand, CountsEvent, Figure, FigureSet, Kind, MODES, Precision, STAGES, Stage, Taking,
    UNITS, Unit, contradiction,
};
pub(crate) use counts::{apply, decide};
