//! The package of a Word file: opened without believing anything that it says of itself.

use super::relations::{Relations, folder_of, resolved};
use super::xml::{Element, Reading, walk};
use super::{Limits, Refused};
use std::collections::HashMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// How a file of the compound form begins: an old Word file, or any of today that is locked.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// How a package begins.
const PACKAGE: &[u8] = b"PK\x03\x04";
/// How an entry is announced in the list at its end.
const ENTRY: &[u8] = b"PK\x01\x02";
/// The stream of a locked file, in its own letters of two bytes.
const LOCKED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
/// What the main part of a Word document is.
const DOCUMENT: &str = "wordprocessingml.document.main+xml";
const TYPES: &str = "[Content_Types].xml";

/// A package whose parts can be read, each no further than the limits.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// The entries by their names: in lower case, because names of parts differ in no other way.
    entries: HashMap<String, usize>,
    limits: Limits,
    length: usize,
    read: usize,
}

impl<'b> Package<'b> {
    /// Opens a file.
    pub(super) fn open(bytes: &'b [u8], limits: &Limits) -> Result<Self, Refused> {
        if bytes.len() > limits.file {
            return Err(Refused::TooLong);
        }
        if bytes.starts_with(COMPOUND) {
            return Err(match holds(bytes, LOCKED) {
                true => Refused::Locked,
                false => Refused::OldWord,
            });
        }
        if !bytes.starts_with(PACKAGE) {
            return Err(Refused::NotWord);
        }
        // Counted before the list is read, so that no list is too long for the memory.
        if count(bytes, ENTRY) > limits.entries {
            return Err(Refused::TooMany);
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Damaged)?;
        if archive.has_duplicate_names() || archive.len() > limits.entries {
            return Err(Refused::Names);
        }
        let mut entries = HashMap::new();
        for index in 0..archive.len() {
            let entry = archive.by_index_raw(index).map_err(|_| Refused::Damaged)?;
            let name = entry.name().map_err(|_| Refused::Names)?.into_owned();
            if entry.encrypted() {
                return Err(Refused::Locked);
            }
            if !is_safe(&name) || entry.is_symlink() {
                return Err(Refused::Names);
            }
            if entries.insert(name.to_lowercase(), index).is_some() {
                return Err(Refused::Names);
            }
        }
        let mut package = Self {
            archive,
            entries,
            limits: *limits,
            length: bytes.len(),
            read: 0,
        };
        package.must_be_plain_word()?;
        Ok(package)
    }

    /// A Word document and no other, without programs.
    fn must_be_plain_word(&mut self) -> Result<(), Refused> {
        let mut names = self.entries.keys();
        if names.any(|name| name.ends_with("vbaproject.bin") || name.ends_with("vbadata.xml")) {
            return Err(Refused::Macros);
        }
        let Some(types) = self.part(TYPES)? else {
            let mimetype = self.part("mimetype").ok().flatten();
            let open = mimetype.is_some_and(|kind| kind.contains("opendocument"));
            return Err(if open {
                Refused::OpenDocument
            } else {
                Refused::NotWord
            });
        };
        let mut contents = Types::default();
        walk(&types, &self.limits, &mut contents)?;
        if contents.programs {
            return Err(Refused::Macros);
        }
        contents.document.then_some(()).ok_or(Refused::NotWord)
    }

    /// The main part: its name and its markup.
    pub(super) fn document(&mut self) -> Result<(String, String), Refused> {
        let relations = self.relations("")?;
        let target = relations.part("officeDocument").ok_or(Refused::NotWord)?;
        let name = resolved("", target)?;
        let markup = self.part(&name)?.ok_or(Refused::Damaged)?;
        Ok((name, markup))
    }

    /// What a part refers to; "" is the package itself.
    pub(super) fn relations(&mut self, part: &str) -> Result<Relations, Refused> {
        let (folder, name) = folder_of(part);
        match self.part(&format!("{folder}_rels/{name}.rels"))? {
            Some(markup) => Relations::read(&markup, &self.limits),
            None => Ok(Relations::default()),
        }
    }

    /// The markup of a part; none where there is no such part.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, Refused> {
        let Some(index) = self.entries.get(&name.to_lowercase()).copied() else {
            return Ok(None);
        };
        let entry = self.archive.by_index(index).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refused::Locked,
            _ => Refused::Damaged,
        })?;
        // What is unpacked is counted, not what the entry says of its length.
        let most = self.limits.part.min(self.limits.whole - self.read);
        let mut bytes = Vec::new();
        let mut unpacked = entry.take(most as u64 + 1);
        unpacked
            .read_to_end(&mut bytes)
            .map_err(|_| Refused::Damaged)?;
        self.read += bytes.len();
        let dull = self.read <= Limits::DULL;
        if bytes.len() > most || !(dull || self.read / self.limits.ratio <= self.length) {
            return Err(Refused::Bomb);
        }
        let markup = String::from_utf8(bytes).map_err(|_| Refused::Foreign)?;
        Ok(Some(match markup.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => markup,
        }))
    }
}

/// What kinds of content a package has.
#[derive(Default)]
struct Types {
    document: bool,
    programs: bool,
}

impl Reading for Types {
    fn begins(&mut self, element: &Element<'_>) -> Result<(), Refused> {
        if let Some(kind) = element.attribute("ContentType")? {
            let kind = kind.to_lowercase();
            self.document |= kind.ends_with(DOCUMENT);
            self.programs |= kind.contains("macroenabled") || kind.contains("vbaproject");
        }
        Ok(())
    }

    fn ends(&mut self) -> Result<(), Refused> {
        Ok(())
    }

    fn words(&mut self, _: &str) -> Result<(), Refused> {
        Ok(())
    }
}

/// A name that stays in the package, whoever unpacks it and wherever.
fn is_safe(name: &str) -> bool {
    let name = name.strip_suffix('/').unwrap_or(name);
    !name.contains(['\\', ':', '\0'])
        && name
            .split('/')
            .all(|step| !step.is_empty() && step != "." && step != "..")
}

fn holds(bytes: &[u8], sought: &[u8]) -> bool {
    bytes.windows(sought.len()).any(|window| window == sought)
}

fn count(bytes: &[u8], sought: &[u8]) -> usize {
    bytes
        .windows(sought.len())
        .filter(|window| *window == sought)
        .count()
}
