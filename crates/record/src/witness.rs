//! Heads and erasures written down outside the log.
//!
//! A chain of hashes shows that nothing inside it was changed; it cannot show that its tail was cut, or that it was
//! written anew from some entry on. Heads noted elsewhere can. The file is lines of JSON, only ever added to, one head a
//! second at most and one when the record closes; erased rows at once, so that a restored backup erases them again.

use crate::Finding;
use crate::entry::Head;
use jiff::Timestamp;
use mechanism::{Digest, RowId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::{Duration, Instant};

/// How often a head is noted while much is written.
const EVERY: Duration = Duration::from_secs(1);

/// One line of the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    /// The log ended here.
    Head {
        number: u64,
        hash: Digest,
        entered: Timestamp,
    },
    /// Content was erased.
    Erased { row: RowId },
    /// A backup was restored: the log ends here again, and heads beyond were given up by an operator.
    Restored { number: u64, hash: Digest },
}

/// What a witness file says.
#[derive(Debug, Default, Clone)]
pub(crate) struct Testimony {
    heads: BTreeMap<u64, Digest>,
    pub(crate) erased: BTreeSet<RowId>,
    restored: Vec<Finding>,
    /// Lines that are not ours, such as the last one of a file whose machine lost power.
    unreadable: u64,
}

impl Testimony {
    /// Reads a file; one that is not there says nothing.
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        let mut said = Self::default();
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(said),
            Err(error) => return Err(error),
        };
        for line in BufReader::new(file).split(b'\n') {
            let line = line?;
            if line.is_empty() {
                continue;
            }
            match serde_json::from_slice(&line) {
                Ok(line) => said.hear(line),
                Err(_) => said.unreadable += 1,
            }
        }
        Ok(said)
    }

    fn hear(&mut self, line: Line) {
        match line {
            // The first testimony counts: a later one of another log shows as rewriting.
            Line::Head { number, hash, .. } => {
                self.heads.entry(number).or_insert(hash);
            }
            Line::Erased { row } => {
                self.erased.insert(row);
            }
            Line::Restored { number, hash } => {
                let lost = self.newest().unwrap_or(0);
                if lost > number {
                    self.restored.push(Finding::Restored { to: number, lost });
                }
                self.heads.split_off(&(number + 1));
                self.heads.entry(number).or_insert(hash);
            }
        }
    }

    /// The newest witnessed number.
    pub(crate) fn newest(&self) -> Option<u64> {
        self.heads.last_key_value().map(|(number, _)| *number)
    }

    /// Compares a head as it is passed.
    pub(crate) fn compare(&self, head: Head) -> Result<(), Finding> {
        match self.heads.get(&head.number) {
            Some(hash) if *hash != head.hash => Err(Finding::Rewritten { entry: head.number }),
            _ => Ok(()),
        }
    }

    /// What shows only at the end of the log.
    pub(crate) fn at_the_end(&self, end: Head) -> Option<Finding> {
        let witnessed = self.newest().filter(|newest| *newest > end.number)?;
        Some(Finding::Cut {
            end: end.number,
            witnessed,
        })
    }

    /// Restorations, and rows that were erased and are kept again.
    pub(crate) fn remarks(&self, kept: impl Iterator<Item = RowId>) -> Vec<Finding> {
        let undone = kept
            .filter(|row| self.erased.contains(row))
            .map(|row| Finding::ErasureUndone { row });
        self.restored.iter().cloned().chain(undone).collect()
    }

    /// How many lines could not be read.
    pub(crate) fn unreadable(&self) -> u64 {
        self.unreadable
    }
}

/// The pen of the witness file.
pub(crate) struct Witness {
    file: File,
    /// The newest head noted, and when.
    noted: Option<(u64, Instant)>,
}

impl Witness {
    /// Opens the file for adding, made if absent with its folder.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new()
            .read(true)
            .append(true)
            .create(true)
            .open(path)?;
        end_broken_line(&mut file)?;
        Ok(Self { file, noted: None })
    }

    /// Notes a head, unless one was noted a moment ago. Tells whether the head is noted now.
    pub(crate) fn note(&mut self, head: Head) -> io::Result<bool> {
        match self.noted {
            Some((number, _)) if number == head.number => return Ok(true),
            Some((_, when)) if when.elapsed() < EVERY => return Ok(false),
            _ => {}
        }
        self.note_now(head)?;
        Ok(true)
    }

    /// Notes a head.
    pub(crate) fn note_now(&mut self, head: Head) -> io::Result<()> {
        if head.number == 0 || self.noted.is_some_and(|(number, _)| number == head.number) {
            return Ok(());
        }
        self.add(&Line::Head {
            number: head.number,
            hash: head.hash,
            entered: head.entered,
        })?;
        self.noted = Some((head.number, Instant::now()));
        Ok(())
    }

    /// Notes that a row was erased.
    pub(crate) fn erased(&mut self, row: RowId) -> io::Result<()> {
        self.add(&Line::Erased { row })
    }

    /// Notes that a backup that ends at `head` was restored.
    pub(crate) fn restored(&mut self, head: Head) -> io::Result<()> {
        self.add(&Line::Restored {
            number: head.number,
            hash: head.hash,
        })
    }

    /// One write a line, so that lines of several processes do not mix; and down to the disk.
    fn add(&mut self, line: &Line) -> io::Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.file.write_all(&text)?;
        self.file.sync_data()
    }
}

/// A machine that lost power may have left half a line.
fn end_broken_line(file: &mut File) -> io::Result<()> {
    if file.seek(SeekFrom::End(0))? == 0 {
        return Ok(());
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    if last != *b"\n" {
        file.write_all(b"\n")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(number: u64) -> Head {
        Head {
            number,
            hash: Digest([u8::try_from(number).unwrap(); 32]),
            entered: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn half_a_line_spoils_neither_the_lines_before_nor_after() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deeper/witness");
        Witness::open(&path).unwrap().note_now(head(3)).unwrap();
        let mut text = std::fs::read(&path).unwrap();
        text.extend_from_slice(br#"{"head":{"number":4,"ha"#);
        std::fs::write(&path, text).unwrap();
        Witness::open(&path).unwrap().note_now(head(5)).unwrap();
        let said = Testimony::read(&path).unwrap();
        assert_eq!((said.newest(), said.unreadable()), (Some(5), 1));
        assert_eq!(said.compare(head(3)), Ok(()));
        let other = Head {
            hash: Digest([9; 32]),
            ..head(3)
        };
        assert_eq!(said.compare(other), Err(Finding::Rewritten { entry: 3 }));
    }

    #[test]
    fn heads_are_noted_once_a_second_at_most_and_each_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("witness");
        let mut witness = Witness::open(&path).unwrap();
        assert!(witness.note(head(1)).unwrap());
        assert!(witness.note(head(1)).unwrap());
        assert!(!witness.note(head(2)).unwrap());
        witness.note_now(head(2)).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap().lines().count(), 2);
    }

    #[test]
    fn a_restoration_gives_up_the_heads_beyond_it_and_keeps_the_erasures() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("witness");
        let row = RowId(uuid::Uuid::from_bytes([7; 16]));
        let mut witness = Witness::open(&path).unwrap();
        for number in 1..=4 {
            witness.note_now(head(number)).unwrap();
        }
        witness.erased(row).unwrap();
        assert_eq!(
            Testimony::read(&path).unwrap().at_the_end(head(2)),
            Some(Finding::Cut {
                end: 2,
                witnessed: 4
            })
        );
        witness.restored(head(2)).unwrap();
        let said = Testimony::read(&path).unwrap();
        assert_eq!(said.at_the_end(head(2)), None);
        assert_eq!(
            said.remarks([row].into_iter()),
            [
                Finding::Restored { to: 2, lost: 4 },
                Finding::ErasureUndone { row }
            ]
        );
    }
}
