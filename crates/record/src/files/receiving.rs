//! Receiving a file.

use super::{FileError, LONGEST_FILE, PIECE};
use crate::Record;
use crate::awaited::Awaited;
use crate::store::Chunk;
use mechanism::{Digest, FileId, StoredFile};
use sha2::{Digest as _, Sha256};

/// A file that is being received. Dropped before it is finished, nothing of it stays; and what a process that was killed
/// leaves is swept away after a day.
pub struct FileWriter {
    record: Record,
    file: FileId,
    name: String,
    media: String,
    digest: Sha256,
    bytes: u64,
    /// What is not a whole piece yet.
    rest: Vec<u8>,
    /// How many pieces are on their way to the store.
    pieces: u32,
    finished: bool,
}

impl FileWriter {
    pub(super) fn new(record: Record, file: FileId, name: String, media: String) -> Self {
        Self {
            record,
            file,
            name,
            media,
            digest: Sha256::new(),
            bytes: 0,
            rest: Vec::new(),
            pieces: 0,
            finished: false,
        }
    }

    /// Takes what has arrived; each call is to be awaited before the next, so that a fast sender waits for the store.
    pub fn write(&mut self, arrived: &[u8]) -> Awaited<(), FileError> {
        // Counted even where it is too much, so that nothing can follow.
        self.bytes = self.bytes.saturating_add(arrived.len() as u64);
        if self.bytes > LONGEST_FILE {
            return Awaited::known(Err(FileError::TooLong));
        }
        self.digest.update(arrived);
        let mut whole = Vec::new();
        let mut arrived = arrived;
        while self.rest.len() + arrived.len() >= PIECE {
            let (missing, left) = arrived.split_at(PIECE - self.rest.len());
            self.rest.extend_from_slice(missing);
            whole.push(std::mem::take(&mut self.rest));
            arrived = left;
        }
        self.rest.extend_from_slice(arrived);
        if whole.is_empty() {
            Awaited::known(Ok(()))
        } else {
            self.send(whole)
        }
    }

    /// Ends the file, once all of it was written: what describes it.
    pub fn finish(mut self) -> Awaited<StoredFile, FileError> {
        if self.bytes > LONGEST_FILE {
            return Awaited::known(Err(FileError::TooLong));
        }
        let described = StoredFile {
            file: self.file,
            name: std::mem::take(&mut self.name),
            media: std::mem::take(&mut self.media),
            bytes: self.bytes,
            sha256: Digest(std::mem::take(&mut self.digest).finalize().into()),
        };
        let Ok(cover) = serde_json::to_vec(&described) else {
            return Awaited::known(Err(FileError::Name));
        };
        let begun = self.pieces > 0;
        let last = Some(std::mem::take(&mut self.rest)).filter(|rest| !rest.is_empty());
        let chunks = self.number(last.into_iter().collect());
        let (expected, until) = (self.pieces, self.record.files().held_at_first());
        let weight = chunks.iter().map(|chunk| chunk.bytes.len()).sum();
        let file = self.file;
        let stored = self.record.files().keeper.ask(weight, move |store| {
            if begun && store.chunk(file, 0)?.is_none() {
                return Ok(Err(FileError::Absent));
            }
            store.put_chunks(&chunks)?;
            // A piece may have failed and its sender gone on all the same.
            if store.pieces_of(file)? != (expected, described.bytes) {
                store.discard_file(file)?;
                return Ok(Err(FileError::NotWhole));
            }
            store.put_chunks(&[Chunk::cover(file, cover.clone(), until)])?;
            Ok(Ok(described.clone()))
        });
        self.finished = true;
        stored
    }

    /// Stores pieces. Only under a cover, so that what was swept away in the meantime is not begun anew in the middle.
    fn send(&mut self, whole: Vec<Vec<u8>>) -> Awaited<(), FileError> {
        let (file, chunks) = (self.file, self.number(whole));
        let (begins, until) = (
            self.pieces as usize == chunks.len(),
            self.record.files().held_at_first(),
        );
        let weight = chunks.iter().map(|chunk| chunk.bytes.len()).sum();
        self.record.files().keeper.ask(weight, move |store| {
            if begins {
                store.put_chunks(&[Chunk::cover(file, Vec::new(), until)])?;
            } else if store.chunk(file, 0)?.is_none() {
                return Ok(Err(FileError::Absent));
            }
            store.put_chunks(&chunks)?;
            Ok(Ok(()))
        })
    }

    /// The next pieces, numbered.
    fn number(&mut self, whole: Vec<Vec<u8>>) -> Vec<Chunk> {
        whole
            .into_iter()
            .map(|bytes| {
                self.pieces += 1;
                Chunk {
                    file: self.file,
                    part: self.pieces,
                    until: None,
                    bytes,
                }
            })
            .collect()
    }
}

impl Drop for FileWriter {
    fn drop(&mut self) {
        if !self.finished && self.pieces > 0 {
            // If this fails, the sweep finds it.
            drop(self.record.discard_file(self.file));
        }
    }
}
