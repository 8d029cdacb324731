//! The documents of an item: a title and where it can be read.

use super::draft::Draft;
use super::item::item_of;
use super::meanwhile::{self, moved_on};
use super::{base, entered, field_of};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::secretariat::asking::Asking;
use axum::extract::Path;
use mechanism::floor::Item;
use mechanism::{DialogueId, Refusal};

/// Empty rows beneath the documents that are there.
const SPARE: usize = 2;

/// The most rows.
const MOST: usize = 40;

/// What the form begins with.
fn stands(draft: &Draft, one: &Item) -> Vec<(String, String)> {
    let documents = draft.documents(one.id);
    let rows = (documents.len() + SPARE).min(MOST);
    let mut pairs = vec![("rows".to_owned(), rows.to_string())];
    for (n, (title, address)) in (1..).zip(documents) {
        pairs.push((format!("document-{n}"), title));
        pairs.push((format!("address-{n}"), address));
    }
    pairs
}

pub(super) async fn show(Path((dialogue, item)): Path<(String, String)>, acting: Acting) -> Answer {
    let (id, draft, one) = item_of(&acting, &dialogue, &item)?;
    let stands = stands(&draft, &one);
    let form = Filled::of(stands.clone())?;
    let rows = rows(&form, 0);
    let asking = page(&acting, &id, &one, rows, &form, Faults::default());
    meanwhile::upon(asking, &stands).answer()
}

/// As many rows as the form had, and no fewer than there are documents now.
fn rows(form: &Filled, documents: usize) -> usize {
    let sent = form.get("rows").parse().unwrap_or(SPARE);
    sent.max(documents).clamp(1, MOST)
}

fn page(
    acting: &Acting,
    id: &DialogueId,
    item: &Item,
    rows: usize,
    form: &Filled,
    faults: Faults,
) -> Asking {
    let page = &acting.page;
    let path = format!("{}/items/{}/documents", base(id), item.id.0);
    let mut asking = Asking::new(page, page.say("programme-documents"), &path, &base(id))
        .wrong(faults)
        .lead(page.say("programme-documents-lead"))
        .carry("rows", rows.to_string());
    for n in 1..=rows {
        let of = |name: &str| form.get(&format!("{name}-{n}")).to_owned();
        asking = asking
            .line(
                &format!("document-{n}"),
                "programme-document",
                of("document"),
            )
            .optional()
            .input(
                &format!("address-{n}"),
                "programme-address",
                of("address"),
                "url",
                "",
            )
            .optional();
    }
    asking
}

/// A page of this site, or one on a line nobody listens in on.
fn can_be_read(address: &str) -> bool {
    let here = address.starts_with('/') && !address.starts_with("//");
    here || address
        .strip_prefix("https://")
        .is_some_and(|rest| !rest.is_empty())
}

pub(super) async fn enter(
    Path((dialogue, item)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let (id, mut draft, one) = item_of(&acting, &dialogue, &item)?;
    let stands = stands(&draft, &one);
    let rows = rows(&form, draft.documents(one.id).len());
    let words = &acting.page;
    if moved_on(&form, &stands) {
        let asking = page(&acting, &id, &one, rows, &form, Faults::default());
        return meanwhile::beside(&acting, &id, asking, &stands, "saved");
    }
    let mut faults = Faults::default();
    let mut documents = Vec::new();
    for n in 1..=rows {
        let of = |name: &str| form.get(&format!("{name}-{n}"));
        let (title, address) = (of("document"), of("address"));
        if title.is_empty() && address.is_empty() {
            continue;
        }
        if title.is_empty() {
            faults.add(format!("document-{n}"), words.say("programme-no-document"));
        }
        if !can_be_read(address) {
            faults.add(format!("address-{n}"), words.say("refused-no-website"));
        }
        documents.push((title.to_owned(), address.to_owned()));
    }
    if !faults.is_empty() {
        let asking = page(&acting, &id, &one, rows, &form, faults);
        return meanwhile::upon(asking, &stands).answer();
    }
    draft.file(one.id, documents);
    let again = |faults| {
        let asking = page(&acting, &id, &one, rows, &form, faults);
        meanwhile::upon(asking, &stands).answer()
    };
    let field = |refusal: &Refusal| format!("{}-1", field_of(refusal, "document"));
    entered(&acting, &id, &form, draft.wish(), "saved", field, again).await
}
