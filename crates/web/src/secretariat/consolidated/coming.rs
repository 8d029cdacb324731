//! Importing a list: the file is read before it is stored, what it would change is shown, then it is put in use. The file
//! is read again from the store when it is entered: what a form sends back is never believed.

use super::{PATH, in_use};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::consolidated_list::{LARGEST_LIST, ReadList, Unread, read};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use crate::secretariat::who_may;
use crate::upload;
use axum::extract::{Multipart, Path};
use mechanism::participation::screening::consolidated::{ComingList, ConsolidatedCommand, Entries};
use mechanism::{Command, Deed, FileId, Seed, StoredFile};
use record::FileError;
use words::Value;

/// The field that brings the file.
const FIELD: &str = "list";
/// What is stored through this door, and nothing else is read back from it.
const MEDIA: &str = "application/xml";
/// The most faults that are shown line by line.
const SHOWN: usize = 50;

fn may_import(acting: &Acting) -> Result<(), Problem> {
    who_may(acting, Deed::ImportConsolidatedList, None)
}

/// Takes the file in within its limit, reads it, and stores it when it is such a list.
pub(super) async fn receive(acting: Acting, mut parts: Multipart) -> Answer {
    may_import(&acting)?;
    let cut = |_| Problem::TooLarge;
    let (mut name, mut bytes) = (String::new(), Vec::new());
    while let Some(mut part) = parts.next_field().await.map_err(cut)? {
        let wanted = part.name() == Some(FIELD);
        if wanted {
            let given = part.file_name().unwrap_or_default();
            // Some browsers send the whole path.
            given
                .rsplit(['/', '\\'])
                .next()
                .unwrap_or(given)
                .trim()
                .clone_into(&mut name);
        }
        while let Some(more) = part.chunk().await.map_err(cut)? {
            // Read to its end, so that the browser gets an answer; kept only as far as it may be.
            if wanted && bytes.len() <= LARGEST_LIST {
                bytes.extend_from_slice(&more);
            }
        }
    }
    let page = &acting.page;
    if bytes.is_empty() {
        let faults = Faults::one(FIELD, page.say("consolidated-no-file"));
        return in_use::page(&acting, faults);
    }
    let (bytes, list) = in_the_background(bytes).await?;
    if let Err(unread) = list {
        let faults = Faults::one(FIELD, said(page, unread));
        return in_use::page(&acting, faults);
    }
    match store(&acting, &name, &bytes).await? {
        Some(file) => Ok(see_other(&page.href(&format!("{PATH}/coming/{file}")))),
        None => in_use::page(&acting, Faults::one(FIELD, page.say("file-name"))),
    }
}

/// Reads a list where it holds nobody up; gives the bytes back.
async fn in_the_background(bytes: Vec<u8>) -> Result<(Vec<u8>, Result<ReadList, Unread>), Problem> {
    let read = tokio::task::spawn_blocking(move || {
        let list = read(&bytes);
        (bytes, list)
    });
    read.await.map_err(|_| Problem::Broken)
}

/// Stores a file; `None`: its name cannot be kept.
async fn store(acting: &Acting, name: &str, bytes: &[u8]) -> Result<Option<FileId>, Problem> {
    let seed = Seed(acting.site.draws.bits());
    let record = &acting.site.record;
    let mut writer = match record.receive_file(seed, name.to_owned(), MEDIA.to_owned()) {
        Ok(writer) => writer,
        Err(FileError::Name) => return Ok(None),
        Err(error) => return Err(upload::problem(&error)),
    };
    let failed = |error: FileError| upload::problem(&error);
    for piece in bytes.chunks(64 * 1024) {
        writer.write(piece).await.map_err(failed)?;
    }
    let stored = writer.finish().await.map_err(failed)?;
    Ok(Some(stored.file))
}

fn said(page: &Page, unread: Unread) -> String {
    page.say_with(
        unread.key(),
        &[("line", Value::from(unread.line() as usize))],
    )
}

/// A list that was stored and waits to be put in use; `None`: it is gone, in use already, or was never such a file.
async fn coming(acting: &Acting, id: &str) -> Result<Option<(StoredFile, ReadList)>, Problem> {
    may_import(acting)?;
    let id: FileId = id.parse().map_err(|_| Problem::NotFound)?;
    let Some(stored) = upload::held(&acting.site, id).await? else {
        return Ok(None);
    };
    if stored.media != MEDIA || stored.bytes > LARGEST_LIST as u64 {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    let mut reader = acting.site.record.read_file(&stored, 0);
    while let Some(more) = reader
        .next()
        .await
        .map_err(|error| upload::problem(&error))?
    {
        bytes.extend_from_slice(&more);
    }
    let (_, list) = in_the_background(bytes).await?;
    Ok(list.ok().map(|list| (stored, list)))
}

pub(super) async fn look(acting: Acting, Path(id): Path<String>) -> Answer {
    match coming(&acting, &id).await? {
        Some((_, list)) => show(&acting, &id, &list, Faults::default()),
        None => gone(&acting),
    }
}

fn gone(acting: &Acting) -> Answer {
    let said = acting.page.say("consolidated-over");
    in_use::page(acting, Faults::one(FIELD, said))
}

fn show(acting: &Acting, id: &str, list: &ReadList, faults: Faults) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let changes = view.consolidated_changes(&list.entries);
    let changes = changes.ok_or(Problem::NotFound)?;
    let number = |n: usize| page.number(u32::try_from(n).unwrap_or(u32::MAX));
    let action = format!("{PATH}/coming/{id}");
    let mut asking =
        Asking::new(page, page.say("consolidated-coming"), &action, PATH).wrong(faults);
    if let Some(before) = view.consolidated_list() {
        let day = page.day(&before.list.generated);
        asking = asking.lead(page.with("consolidated-replaces", "day", day));
    }
    if !list.unread.is_empty() {
        asking = asking.lead(page.say("consolidated-unread-note"));
    }
    asking = asking
        .fact(page.say("consolidated-day"), page.day(&list.generated))
        .fact(page.say("consolidated-entries"), number(list.entries.len()))
        .fact(page.say("consolidated-new"), number(changes.new))
        .fact(page.say("consolidated-gone"), number(changes.gone))
        .fact(page.say("consolidated-changed"), number(changes.changed))
        .fact(
            page.say("consolidated-unchanged"),
            number(changes.unchanged),
        );
    let unread = page.count("consolidated-unread", list.unread.len());
    asking = asking.fact(unread, "");
    for fault in list.unread.iter().take(SHOWN) {
        let where_ = [
            ("line", Value::from(fault.line as usize)),
            ("reference", fault.reference.clone().into()),
        ];
        let place = page.say_with("consolidated-unread-line", &where_);
        asking = asking.fact(place, page.say(fault.why.key()));
    }
    asking.button("consolidated-enter").answer()
}

pub(super) async fn enter(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let done = acting.page.href(&format!("{PATH}?done=yes"));
    let Some((file, list)) = coming(&acting, &id).await? else {
        return gone(&acting);
    };
    let importing = ConsolidatedCommand::Import(ComingList {
        file,
        generated: list.generated,
        entries: Entries(list.entries.clone().into()),
    });
    let command = Command::Consolidated(importing);
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(&done)),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("day", acting.page.refusal(&refusal));
            show(&acting, &id, &list, faults)
        }
        Err(not) => Err(not.into()),
    }
}
