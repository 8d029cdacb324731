//! What is said: messages, dates, numbers, lists and names in the six official languages.

mod agreed;
pub mod dates;
mod language;
mod message;
pub mod numbers;
mod text;

pub use agreed::{Agreed, AgreedError};
pub use language::{Direction, Lang};
pub use message::{Value, has, keys, say, say_with, variables};
pub use text::capitalized;
