//! Files that come with a form: stored as they arrive, never whole in memory, never unpacked. What a file is is told from its
//! bytes, not from its name; one that says it is something else is not kept.

use crate::acting::Acting;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use axum::extract::Multipart;
use axum::extract::multipart::Field;
use jiff::{SignedDuration, Timestamp};
use mechanism::{FileId, Seed, StoredFile};
use record::{FileError, LONGEST_FILE};
use std::collections::BTreeMap;
use words::Value;

/// The most text of one field of such a form.
const LONGEST_TEXT: usize = 128 * 1024;
/// How much of a file's end is looked at: the list of contents of a packed document stands there.
const END: usize = 64 * 1024;
/// The most files that one person stores in a day.
const PER_DAY: u32 = 60;
/// How long files are held for the command that follows.
const HELD: SignedDuration = SignedDuration::from_hours(1);

/// Who sends a file: somebody who is signed in, or whoever holds the code of a seat.
pub(crate) struct Sender<'a> {
    pub(crate) site: &'a Site,
    pub(crate) page: &'a Page,
    /// By whom their files are counted.
    pub(crate) counted_as: String,
}

impl<'a> From<&'a Acting> for Sender<'a> {
    fn from(acting: &'a Acting) -> Self {
        Self {
            site: &acting.site,
            page: &acting.page,
            counted_as: acting.person.to_string(),
        }
    }
}

/// What came with a form.
#[derive(Default)]
pub(crate) struct Uploads {
    /// The files that were stored, by what was asked.
    pub(crate) stored: BTreeMap<String, StoredFile>,
    /// What is wrong with those that were not, by what was asked.
    pub(crate) wrong: Vec<(String, String)>,
}

/// The kinds of files that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Pdf,
    Docx,
    Odt,
    Png,
    Jpeg,
    Text,
}

impl Kind {
    fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        Some(match ending.to_ascii_lowercase().as_str() {
            "pdf" => Self::Pdf,
            "docx" => Self::Docx,
            "odt" => Self::Odt,
            "png" => Self::Png,
            "jpg" | "jpeg" => Self::Jpeg,
            "txt" => Self::Text,
            _ => return None,
        })
    }

    const fn media(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Text => "text/plain; charset=utf-8",
        }
    }
}

/// What of a file's bytes says what it is.
#[derive(Default)]
struct Looked {
    begin: Vec<u8>,
    end: Vec<u8>,
    /// Bytes of a letter that is not complete yet.
    open: Vec<u8>,
    no_text: bool,
}

impl Looked {
    fn at(&mut self, bytes: &[u8]) {
        let room = 128_usize.saturating_sub(self.begin.len());
        self.begin.extend(bytes.iter().take(room));
        self.end.extend_from_slice(bytes);
        let over = self.end.len().saturating_sub(END);
        self.end.drain(..over);
        self.open.extend_from_slice(bytes);
        match std::str::from_utf8(&self.open) {
            Ok(_) => self.open.clear(),
            Err(error) if error.error_len().is_none() => {
                self.open.drain(..error.valid_up_to());
            }
            Err(_) => {
                self.no_text = true;
                self.open.clear();
            }
        }
        self.no_text |= bytes.contains(&0);
    }

    /// Whether the bytes are of this kind.
    fn is(&self, kind: Kind) -> bool {
        let packed = self.begin.starts_with(b"PK\x03\x04");
        match kind {
            Kind::Pdf => self.begin.starts_with(b"%PDF-"),
            Kind::Png => self.begin.starts_with(b"\x89PNG\r\n\x1a\n"),
            Kind::Jpeg => self.begin.starts_with(b"\xff\xd8\xff"),
            // The list of contents names the text; what is packed is never opened.
            Kind::Docx => {
                packed && has(&self.end, b"word/document.xml") && !has(&self.end, b"vbaProject")
            }
            Kind::Odt => packed && has(&self.begin, b"application/vnd.oasis.opendocument.text"),
            Kind::Text => !self.no_text && self.open.is_empty() && !self.begin.is_empty(),
        }
    }
}

fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Takes a form apart that may bring files; `wanted` says for which field one is taken, and what the file is called there.
pub(crate) async fn receive(
    sender: impl Into<Sender<'_>>,
    mut parts: Multipart,
    wanted: impl Fn(&str) -> Option<String> + Send,
) -> Result<(Filled, Uploads), Problem> {
    let sender = sender.into();
    let mut pairs = Vec::new();
    let mut uploads = Uploads::default();
    let cut = |_| Problem::TooLarge;
    while let Some(part) = parts.next_field().await.map_err(cut)? {
        let name = part.name().unwrap_or_default().to_owned();
        let Some(file) = part.file_name().map(str::to_owned) else {
            pairs.push((name, text(part).await?));
            continue;
        };
        match wanted(&name).filter(|_| !file.is_empty()) {
            None => drain(part).await?,
            Some(asked) => match store(&sender, part, &file).await? {
                Ok(stored) => drop(uploads.stored.insert(asked, stored)),
                Err(said) => uploads.wrong.push((asked, said)),
            },
        }
    }
    Ok((Filled::of(pairs)?, uploads))
}

async fn text(mut part: Field<'_>) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    while let Some(more) = part.chunk().await.map_err(|_| Problem::TooLarge)? {
        bytes.extend_from_slice(&more);
        if bytes.len() > LONGEST_TEXT {
            return Err(Problem::TooLarge);
        }
    }
    Ok(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))
}

/// Reads to the end what is not kept, so that what was typed after it is not lost.
async fn drain(mut part: Field<'_>) -> Result<(), Problem> {
    while part.chunk().await.map_err(|_| Problem::TooLarge)?.is_some() {}
    Ok(())
}

/// Stores a file as it arrives; or says what is wrong with it.
async fn store(
    sender: &Sender<'_>,
    mut part: Field<'_>,
    name: &str,
) -> Result<Result<StoredFile, String>, Problem> {
    let page = sender.page;
    // Some browsers send the whole path.
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name).trim();
    let Some(kind) = Kind::of_name(name) else {
        drain(part).await?;
        return Ok(Err(page.say("file-kind").into_owned()));
    };
    let again = sender
        .site
        .may_again("files stored", &sender.counted_as, PER_DAY);
    if !again.await? {
        drain(part).await?;
        return Ok(Err(page.say("file-too-many").into_owned()));
    }
    let seed = Seed(sender.site.draws.bits());
    let writer = sender
        .site
        .record
        .receive_file(seed, name.to_owned(), kind.media().to_owned());
    let mut writer = match writer {
        Ok(writer) => writer,
        Err(FileError::Name) => {
            drain(part).await?;
            return Ok(Err(page.say("file-name").into_owned()));
        }
        Err(error) => return Err(problem(&error)),
    };
    let mut looked = Looked::default();
    while let Some(bytes) = part.chunk().await.map_err(|_| Problem::TooLarge)? {
        looked.at(&bytes);
        match writer.write(&bytes).await {
            Ok(()) => {}
            Err(FileError::TooLong) => {
                drain(part).await?;
                let most = [("most", Value::from(LONGEST_FILE / 1024 / 1024))];
                return Ok(Err(page.say_with("file-too-long", &most)));
            }
            Err(error) => return Err(problem(&error)),
        }
    }
    if looked.begin.is_empty() {
        return Ok(Err(page.say("file-empty").into_owned()));
    }
    if !looked.is(kind) {
        return Ok(Err(page.say("file-not-what-it-says").into_owned()));
    }
    writer
        .finish()
        .await
        .map(Ok)
        .map_err(|error| problem(&error))
}

/// A file as the store has it, held for the command that hands it in. `None`: it is not there any more.
pub(crate) async fn held(site: &Site, file: FileId) -> Result<Option<StoredFile>, Problem> {
    hold(site, file, site.now() + HELD).await
}

/// The same, held until another instant. What is held so long already is not written again: nobody waits for the disk.
pub(crate) async fn hold(
    site: &Site,
    file: FileId,
    until: Timestamp,
) -> Result<Option<StoredFile>, Problem> {
    let record = &site.record;
    let found = match record.held_file(file, until).await {
        Ok(None) => record.hold_file(file, until).await.map(Some),
        found => found,
    };
    match found {
        Ok(file) => Ok(file),
        Err(FileError::Absent) => Ok(None),
        Err(error) => Err(problem(&error)),
    }
}

/// What a failing store of files means.
pub(crate) fn problem(error: &FileError) -> Problem {
    match error {
        FileError::Busy => Problem::Busy {
            why: "problem-busy-writing-why",
        },
        error => {
            tracing::error!(%error, "a file could not be kept");
            Problem::NotEntered
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(name: &str, bytes: &[u8]) -> bool {
        let mut looked = Looked::default();
        for piece in bytes.chunks(3) {
            looked.at(piece);
        }
        Kind::of_name(name).is_some_and(|kind| looked.is(kind))
    }

    #[test]
    fn a_file_is_what_its_bytes_say() {
        assert!(is("a.pdf", b"%PDF-1.7 and so on"));
        assert!(is("A.PNG", b"\x89PNG\r\n\x1a\n...."));
        assert!(is("photo.jpeg", b"\xff\xd8\xff\xe0...."));
        assert!(is("notes.txt", "Заметки и 備考".as_bytes()));
        assert!(is("a.docx", b"PK\x03\x04....word/document.xml...."));
        assert!(is(
            "a.odt",
            b"PK\x03\x04......mimetypeapplication/vnd.oasis.opendocument.text"
        ));
    }

    #[test]
    fn a_file_that_lies_is_found_out() {
        assert!(!is("a.pdf", b"MZ\x90\x00 a program"));
        assert!(!is("a.docx", b"PK\x03\x04....bomb.bin"));
        assert!(!is(
            "a.docx",
            b"PK\x03\x04..word/document.xml..word/vbaProject.bin"
        ));
        assert!(!is("a.txt", b"\xff\xfe\x00\x01"));
        assert!(!is("a.txt", b""));
        assert!(!is("a.exe", b"MZ"));
        assert!(!is("pdf", b"%PDF-"));
    }
}
