//! Participation: for now its counts. Applications, screening, objections and registration have rooms of their own later.

mod counts;

pub use counts::{
    CountsCommand, CountsEvent, Figure, FigureSet, Kind, MODES, Precision, STAGES, Stage, Taking,
    UNITS, Unit, contradiction,
};
pub(crate) use counts::{apply, decide};
