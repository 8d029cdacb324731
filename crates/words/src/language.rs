use serde::{Deserialize, Serialize};

/// One of the six official languages of the United Nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Arabic
    Ar,
    /// English
    En,
    /// Spanish
    Es,
    /// French
    Fr,
    /// Russian
    Ru,
    /// Chinese
    Zh,
}

/// Which way a line runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Lang {
    /// In the order the United Nations list them (by their English names).
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The BCP 47 code, as in addresses and `lang` attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Zh => "zh",
        }
    }

    /// The ISO 639-2 code that Akoma Ntoso asks for.
    pub const fn iso639_2(self) -> &'static str {
        match self {
            Self::Ar => "ara",
            Self::En => "eng",
            Self::Es => "spa",
            Self::Fr => "fra",
            Self::Ru => "rus",
            Self::Zh => "zho",
        }
    }

    /// Its name in itself, as the language links show it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::En => "English",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Zh => "中文",
        }
    }

    /// The language of a code; `None` for any other.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// Which way its lines run.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// `rtl` or `ltr`, for `dir` attributes.
    pub const fn dir(self) -> &'static str {
        match self.direction() {
            Direction::RightToLeft => "rtl",
            Direction::LeftToRight => "ltr",
        }
    }
}
