//! Files that are handed in: a scan of a note verbale, a statute, a paper.
//!
//! Their bytes are too many for a command. They are stored before it, under a random id, and the command carries only
//! what describes them. The description becomes a row of the vault like any other: whose it is, what for, how long; and
//! that row has the id of the file. So one id leads to both, no file can have two rows, and whoever destroys the row
//! destroys the file. The salted commitment to the description covers the file through its digest, and what would let
//! anybody test guesses at a file goes with the salt.

use crate::{Digest, Kept, NewRow, Purpose, Refusal, Retention, RowId, Seed, World};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt;
use uuid::Uuid;

/// A stored file, by a random id: that of the row which describes it once it has been handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileId(pub Uuid);

impl FileId {
    /// An id by chance.
    pub fn draw(seed: &Seed) -> Self {
        let bits = seed.draw("file", 0);
        let mut id = [0; 16];
        id.copy_from_slice(&bits[..16]);
        Self(uuid::Builder::from_random_bytes(id).into_uuid())
    }

    /// The row that describes it.
    pub fn row(self) -> RowId {
        RowId(self.0)
    }
}

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for FileId {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// A file whose bytes are stored: what a command carries of it, and what its row in the vault says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredFile {
    /// Where the bytes are.
    pub file: FileId,
    /// Under which name it was handed in.
    pub name: String,
    /// What kind of file its sender said it is: `application/pdf`.
    pub media: String,
    /// How long it is.
    pub bytes: u64,
    /// The digest of all its bytes.
    pub sha256: Digest,
}

impl StoredFile {
    /// The description in a row of the vault, if it is one of a file. No text can pass for one: it would have to name
    /// the random id of its own row.
    pub fn of_row(row: RowId, content: &str) -> Option<Self> {
        let described: Self = serde_json::from_str(content).ok()?;
        (described.file.row() == row).then_some(described)
    }

    /// The row that hands the file in. A file is handed in once: a second row would lose its file with the first.
    ///
    /// Whoever sends the command has made sure a moment before that the file is held.
    pub fn hand_in(
        &self,
        world: &World,
        seed: &Seed,
        owner: &str,
        purpose: Purpose,
        retention: Retention,
    ) -> Result<NewRow, Refusal> {
        if world.row(self.file.row()).is_some() {
            return Err(Refusal::new("refused-file-handed-in-already").with("name", &self.name));
        }
        let bytes =
            serde_json::to_vec(self).map_err(|_| Refusal::new("refused-content-unwritable"))?;
        let salt = seed.draw(&format!("file salt {}", self.file), 0);
        let commitment = Digest::commit(&salt, &bytes);
        Ok(NewRow {
            kept: Kept {
                row: self.file.row(),
                commitment,
                purpose,
                retention,
            },
            owner: owner.to_owned(),
            salt,
            bytes,
        })
    }
}

/// Tells files apart and shows neither name nor digest: retries are compared by this form.
impl fmt::Debug for StoredFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = Sha256::new();
        for part in [self.name.as_bytes(), self.media.as_bytes(), &self.sha256.0] {
            said.update((part.len() as u64).to_be_bytes());
            said.update(part);
        }
        f.debug_struct("StoredFile")
            .field("file", &self.file)
            .field("bytes", &self.bytes)
            .field("sha256", &Digest(said.finalize().into()))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan() -> StoredFile {
        StoredFile {
            file: FileId::draw(&Seed([7; 32])),
            name: "a made-up scan.pdf".into(),
            media: "application/pdf".into(),
            bytes: 3,
            sha256: Digest(Sha256::digest("abc").into()),
        }
    }

    fn row(file: &StoredFile) -> NewRow {
        let until = Retention::Permanent;
        file.hand_in(
            &World::new(),
            &Seed([8; 32]),
            "fa-2027",
            Purpose::File,
            until,
        )
        .unwrap()
    }

    #[test]
    fn a_row_leads_to_its_file_and_is_committed_to() {
        let (file, row) = (scan(), row(&scan()));
        let text = std::str::from_utf8(&row.bytes).unwrap();
        assert_eq!(StoredFile::of_row(row.kept.row, text), Some(file.clone()));
        assert_eq!(row.kept.row, file.file.row());
        assert_eq!(row.kept.commitment, Digest::commit(&row.salt, &row.bytes));
        // The same text in another row describes nothing.
        assert_eq!(StoredFile::of_row(RowId(Uuid::nil()), text), None);
        assert_eq!(StoredFile::of_row(row.kept.row, "A text."), None);
    }

    #[test]
    fn a_file_is_handed_in_once() {
        let mut world = World::new();
        let kept = row(&scan()).kept;
        world.kept.insert(kept.row, kept);
        let again = scan().hand_in(
            &world,
            &Seed([9; 32]),
            "fa-2028",
            Purpose::File,
            Retention::Permanent,
        );
        assert_eq!(again.unwrap_err().key, "refused-file-handed-in-already");
    }

    #[test]
    fn two_files_of_one_command_have_salts_of_their_own() {
        let other = StoredFile {
            file: FileId::draw(&Seed([9; 32])),
            ..scan()
        };
        assert_ne!(row(&scan()).salt, row(&other).salt);
    }

    #[test]
    fn the_form_that_retries_are_compared_by_tells_files_apart_and_shows_nothing() {
        let renamed = StoredFile {
            name: "another.pdf".into(),
            ..scan()
        };
        let (one, two) = (format!("{:?}", scan()), format!("{renamed:?}"));
        assert_ne!(one, two);
        assert!(!one.contains("scan.pdf") && !one.contains(&scan().sha256.to_string()));
    }
}
