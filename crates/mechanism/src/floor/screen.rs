//! The screens of a meeting: each is made for those before it, and shows nothing else.

use serde::{Deserialize, Serialize};

/// Which screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// The Chair's desk.
    Chair,
    /// The interpreters' booth.
    Booth,
    /// Sound, screens and the online room: whom to unmute.
    Technician,
    /// The screen in the room.
    Room,
    /// A line laid over the stream.
    Overlay,
    /// A participant's telephone.
    Participant,
    /// Everybody, where the meeting was declared public.
    Public,
}

impl Screen {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Chair,
        Self::Booth,
        Self::Technician,
        Self::Room,
        Self::Overlay,
        Self::Participant,
        Self::Public,
    ];

    /// As in addresses and in keys of words: `screen-booth`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::Booth => "booth",
            Self::Technician => "technician",
            Self::Room => "room",
            Self::Overlay => "overlay",
            Self::Participant => "me",
            Self::Public => "public",
        }
    }

    /// Reads [`Screen::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.code() == code)
    }
}
