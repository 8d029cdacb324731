//! What the record says of a dialogue where a text names a value of it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the record holds of a dialogue at one moment, as far as a summary can name it; `None`: it holds nothing. All of it
/// is printed in the summary, so none of it is anybody's secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Values {
    /// Non-governmental organizations that attended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ngo: Option<u32>,
    /// Other relevant stakeholders that attended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<u32>,
    /// Of which from academia.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub academia: Option<u32>,
    /// Of which from the private sector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_sector: Option<u32>,
    /// Written comments posted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comments: Option<u32>,
    /// How many took the floor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speakers: Option<u32>,
    /// The day of the dialogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Its ordinal in its year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<u32>,
}
