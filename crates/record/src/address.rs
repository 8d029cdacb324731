//! Where a record is kept.

use crate::store::{Connect, Door, Postgres, Sqlite, Store, StoreError};
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

/// Where a record is kept: a file, or a database on a server.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// A SQLite file, made if absent, with its folder.
    Sqlite(PathBuf),
    /// A PostgreSQL database: `postgres://user:password@host/database`.
    Postgres(String),
}

/// A text that names neither a file nor a database.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a place for a record: give the path of a file, or postgres://…")]
pub struct NotAnAddress(String);

impl FromStr for Address {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Ok(Self::Postgres(text.to_owned()))
        } else if text.is_empty() || text.contains("://") {
            Err(NotAnAddress(text.chars().take(60).collect()))
        } else {
            Ok(Self::Sqlite(PathBuf::from(text)))
        }
    }
}

/// As shown to people: without a password.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => path.display().fmt(f),
            Self::Postgres(url) => match (url.find("://"), url.rfind('@')) {
                (Some(scheme), Some(at)) if scheme < at => {
                    write!(f, "{}{}", &url[..scheme + 3], &url[at + 1..])
                }
                _ => f.write_str(url),
            },
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Address {
    /// How to get a line to the store, again and again.
    pub(crate) fn connect(&self) -> Connect {
        match self.clone() {
            Self::Sqlite(path) => {
                let door = Arc::new(Door::default());
                Arc::new(move || Ok(Box::new(Sqlite::open(&path)?.behind(&door))))
            }
            Self::Postgres(url) => Arc::new(move || Ok(Box::new(Postgres::open(&url)?))),
        }
    }

    /// A line to a record that must be there already; nothing is made.
    pub(crate) fn connect_to_existing(&self) -> Result<Box<dyn Store>, StoreError> {
        Ok(match self {
            Self::Sqlite(path) => Box::new(Sqlite::open_existing(path)?),
            Self::Postgres(url) => Box::new(Postgres::open_existing(url)?),
        })
    }

    /// The witness file that stands beside a record on this machine, unless another is named.
    pub(crate) fn witness(&self) -> Option<PathBuf> {
        match self {
            Self::Sqlite(path) => Some(path.with_file_name("witness")),
            Self::Postgres(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_from_what_an_operator_types_and_shown_without_its_password() {
        let file: Address = "/srv/convene/record.sqlite".parse().unwrap();
        assert_eq!(file.to_string(), "/srv/convene/record.sqlite");
        let server: Address = "postgres://keeper:s3cret@db/convene".parse().unwrap();
        assert_eq!(server.to_string(), "postgres://db/convene");
        assert!(!format!("{server:?}").contains("s3cret"));
        assert!("mysql://db/convene".parse::<Address>().is_err());
        assert!("".parse::<Address>().is_err());
    }
}
