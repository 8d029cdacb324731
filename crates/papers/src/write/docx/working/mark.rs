//! The names of the bookmarks by which a Word file is found again: short, of letters, figures and underlines, as Word wants
//! them, and hidden from its lists by the underline they begin with.

use mechanism::summary::ParagraphId;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Which paragraph of a draft, in which version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Mark {
    /// The paragraph, shown "P12".
    pub paragraph: ParagraphId,
    /// The version of its text.
    pub version: u16,
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}v{}", self.paragraph, self.version)
    }
}

/// What a bookmark of ours says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Bookmark {
    /// A paragraph: `_P12v3`; where it stood before it was moved: `_P12v3m`, because a name stands once in a file.
    Passage {
        /// Which one.
        mark: Mark,
        /// Whether this is the place that it left.
        left: bool,
    },
    /// A line around the text: `_A4r17`, with the revision of the whole.
    Around {
        /// Its place among those lines.
        line: u32,
        /// The revision of the draft.
        revision: u32,
    },
    /// Words that the record says: `_L9_private__sector_1f2e3d4c`.
    Live {
        /// Its place among those of a file: a name stands once.
        place: u32,
        /// How it is written between braces.
        name: String,
        /// Of what it said when it was written.
        checksum: u32,
    },
}

/// The longest name of a live value that a bookmark can carry: Word takes forty characters in all.
const LONGEST_NAME: usize = 20;

impl Bookmark {
    /// A bookmark for a live value; none where its name would not survive in one.
    pub(crate) fn live(place: u32, name: &str, shown: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let fits = !name.is_empty()
            && name.replace('-', "__").len() <= LONGEST_NAME
            && name.chars().all(plain);
        fits.then(|| Self::Live {
            place,
            name: name.to_owned(),
            checksum: checksum(shown),
        })
    }

    /// What a bookmark's name says; none where it is not one of ours.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let rest = name.strip_prefix('_')?;
        match (rest.get(..1)?, rest.get(1..)?) {
            ("P", rest) => {
                let (rest, left) = rest
                    .strip_suffix('m')
                    .map_or((rest, false), |rest| (rest, true));
                let (paragraph, version) = rest.split_once('v')?;
                let mark = Mark {
                    paragraph: ParagraphId(figures(paragraph)?),
                    version: figures(version)?,
                };
                Some(Self::Passage { mark, left })
            }
            ("A", rest) => {
                let (line, revision) = rest.split_once('r')?;
                Some(Self::Around {
                    line: figures(line)?,
                    revision: figures(revision)?,
                })
            }
            ("L", rest) => {
                let (place, rest) = rest.split_once('_')?;
                let (name, checksum) = rest.rsplit_once('_')?;
                let name = name.replace("__", "-");
                let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
                (!name.is_empty() && name.chars().all(plain)).then_some(())?;
                Some(Self::Live {
                    place: figures(place)?,
                    name,
                    checksum: u32::from_str_radix(checksum, 16).ok()?,
                })
            }
            _ => None,
        }
    }
}

/// A number in figures alone: no sign, as `parse` would take.
fn figures<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}

impl fmt::Display for Bookmark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passage { mark, left } => write!(f, "_{mark}{}", if *left { "m" } else { "" }),
            Self::Around { line, revision } => write!(f, "_A{line}r{revision}"),
            Self::Live {
                place,
                name,
                checksum,
            } => write!(f, "_L{place}_{}_{checksum:08x}", name.replace('-', "__")),
        }
    }
}

/// A checksum of words (FNV-1a): it tells an untouched value from one that somebody typed over, and guards against nobody.
pub(crate) fn checksum(words: &str) -> u32 {
    words.bytes().fold(0x811c_9dc5, |sum, byte| {
        (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_it_was_made_from() {
        let mark = Mark {
            paragraph: ParagraphId(12),
            version: 3,
        };
        for (name, bookmark) in [
            ("_P12v3", Bookmark::Passage { mark, left: false }),
            ("_P12v3m", Bookmark::Passage { mark, left: true }),
            (
                "_A4r17",
                Bookmark::Around {
                    line: 4,
                    revision: 17,
                },
            ),
            (
                "_L9_private__sector_0000002a",
                Bookmark::Live {
                    place: 9,
                    name: "private-sector".to_owned(),
                    checksum: 42,
                },
            ),
        ] {
            assert_eq!(bookmark.to_string(), name);
            assert_eq!(Bookmark::parse(name), Some(bookmark));
        }
    }

    #[test]
    fn other_names_are_nobodys() {
        for name in [
            "",
            "_",
            "P12v3",
            "_P12",
            "_P99999v1",
            "_P+1v1",
            "_Pv",
            "_P1v1mm",
            "_A1",
            "_L1_ngo",
            "_L1__00",
            "_L1_{x}_0000002a",
            "_GoBack",
            "_Toc123",
            "_é",
        ] {
            assert_eq!(Bookmark::parse(name), None, "{name}");
        }
    }

    #[test]
    fn word_takes_every_name() {
        let longest = Bookmark::live(u32::MAX, "a-b-c-d-e-f-g-", "x").map(|mark| mark.to_string());
        assert!(longest.is_none_or(|name| name.len() <= 40));
        assert_eq!(Bookmark::live(1, "ngo}", "x"), None);
        assert_eq!(Bookmark::live(1, &"n".repeat(21), "x"), None);
        let name =
            Bookmark::live(u32::MAX, &"n".repeat(18), "x").map(|mark| mark.to_string().len());
        assert!(name.is_some_and(|length| length <= 40));
    }
}
