//! Holding all stored files against what the vault says of them.

use crate::Finding;
use crate::store::{Chunk, Store, StoreError};
use mechanism::{Digest, FileId, StoredFile, World};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// Longer than any description of a file.
const LONGEST_DESCRIPTION: usize = 4096;

/// What was found out about the files.
pub(crate) struct Checked {
    /// How many are stored as described.
    pub(crate) sound: u64,
    pub(crate) findings: Vec<Finding>,
}

/// Reads every file that was handed in.
pub(crate) fn check_files(store: &mut dyn Store, world: &World) -> Result<Checked, StoreError> {
    store.snapshot()?;
    let checked = read_all(store, world);
    store.release()?;
    checked
}

fn read_all(store: &mut dyn Store, world: &World) -> Result<Checked, StoreError> {
    let mut described = described(store, world)?;
    let mut checked = Checked {
        sound: 0,
        findings: Vec::new(),
    };
    let mut stored: Option<Stored> = None;
    store.chunks(&mut |chunk| {
        if stored
            .as_ref()
            .is_none_or(|before| before.file != chunk.file)
            && let Some(whole) = stored.replace(Stored::begin(chunk.file))
        {
            checked.hold(&whole, described.remove(&whole.file));
        }
        if let Some(stored) = &mut stored {
            stored.add(&chunk);
        }
        ControlFlow::Continue(())
    })?;
    if let Some(whole) = stored {
        checked.hold(&whole, described.remove(&whole.file));
    }
    let missing = described.into_keys().map(FileId::row);
    checked
        .findings
        .extend(missing.map(|row| Finding::FileMissing { row }));
    Ok(checked)
}

/// The files that rows of the vault describe, as far as the log says that they are kept.
fn described(
    store: &mut dyn Store,
    world: &World,
) -> Result<BTreeMap<FileId, StoredFile>, StoreError> {
    let mut described = BTreeMap::new();
    store.rows(LONGEST_DESCRIPTION, &mut |row| {
        let text = row.content.as_ref().map(|(_, bytes)| bytes);
        let file = text
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .and_then(|text| StoredFile::of_row(row.row, text))
            .filter(|_| world.row(row.row).is_some());
        described.extend(file.map(|file| (file.file, file)));
        ControlFlow::Continue(())
    })?;
    Ok(described)
}

/// A file as it is stored, passing by.
struct Stored {
    file: FileId,
    digest: Sha256,
    bytes: u64,
}

impl Stored {
    fn begin(file: FileId) -> Self {
        Self {
            file,
            digest: Sha256::new(),
            bytes: 0,
        }
    }

    fn add(&mut self, chunk: &Chunk) {
        if chunk.part > 0 {
            self.digest.update(&chunk.bytes);
            self.bytes += chunk.bytes.len() as u64;
        }
    }
}

impl Checked {
    fn hold(&mut self, stored: &Stored, described: Option<StoredFile>) {
        let row = stored.file.row();
        let digest = Digest(stored.digest.clone().finalize().into());
        match described {
            // A file whose row is gone, or was never one of a file.
            None => self.findings.push(Finding::NotErased { row }),
            Some(file) if stored.bytes < file.bytes => {
                self.findings.push(Finding::FileMissing { row });
            }
            Some(file) if file.sha256 != digest => self.findings.push(Finding::FileTouched { row }),
            Some(_) => self.sound += 1,
        }
    }
}
