//! Reading a file.

use super::{FileError, PIECE};
use crate::Record;
use crate::awaited::Awaited;
use mechanism::{Digest, StoredFile};
use sha2::{Digest as _, Sha256};

/// A file being read. Read from its first byte on, it is held against its digest, and the last piece of one that was
/// altered is not given out: whoever downloads it gets less than was announced, and notices.
pub struct FileReader {
    record: Record,
    file: StoredFile,
    /// The byte that comes next.
    at: u64,
    /// What was given out so far, if from the first byte on.
    digest: Option<Sha256>,
}

impl FileReader {
    pub(super) fn new(record: Record, file: StoredFile, from: u64) -> Self {
        Self {
            record,
            file,
            at: from,
            digest: (from == 0).then(Sha256::new),
        }
    }

    /// The next bytes, at most 256 KiB; `None` at the end. A file that is erased while it is read ends with
    /// [`FileError::Absent`].
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, FileError> {
        match self.ask() {
            None => Ok(None),
            Some(piece) => self.pass(piece.await?).map(Some),
        }
    }

    /// [`FileReader::next`], for threads that may wait.
    pub fn next_waiting(&mut self) -> Result<Option<Vec<u8>>, FileError> {
        match self.ask() {
            None => Ok(None),
            Some(piece) => self.pass(piece.wait()?).map(Some),
        }
    }

    fn ask(&self) -> Option<Awaited<Vec<u8>, FileError>> {
        if self.at >= self.file.bytes {
            return None;
        }
        let (file, part) = (self.file.file, self.at / PIECE as u64 + 1);
        let part = u32::try_from(part).ok()?;
        Some(self.record.files().looker.ask(0, move |store| {
            Ok(store.chunk(file, part)?.ok_or(FileError::Absent))
        }))
    }

    fn pass(&mut self, mut piece: Vec<u8>) -> Result<Vec<u8>, FileError> {
        let begins = self.at - self.at % PIECE as u64;
        let ends = begins.saturating_add(PIECE as u64).min(self.file.bytes);
        if piece.len() as u64 != ends - begins {
            return Err(FileError::NotWhole);
        }
        // Only the first piece read can begin in its middle.
        let skipped = usize::try_from(self.at - begins).unwrap_or(PIECE);
        piece.drain(..skipped.min(piece.len()));
        if let Some(digest) = &mut self.digest {
            digest.update(&piece);
            let whole = || Digest(digest.clone().finalize().into());
            if ends == self.file.bytes && whole() != self.file.sha256 {
                return Err(FileError::NotWhole);
            }
        }
        self.at = ends;
        Ok(piece)
    }
}
