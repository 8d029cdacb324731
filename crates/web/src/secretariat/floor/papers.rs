//! The documents of an item: a title and where it can be read.

use super::item::{drafted, item_of};
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

pub(super) async fn show(Path((dialogue, item)): Path<(String, String)>, acting: Acting) -> Answer {
    let (id, draft, one) = item_of(&acting, &dialogue, &item)?;
    let documents = draft.documents(one.id);
    let rows = (documents.len() + SPARE).min(MOST);
    let mut pairs = vec![("rows".to_owned(), rows.to_string())];
    for (n, (title, address)) in (1..).zip(documents) {
        pairs.push((format!("document-{n}"), title));
        pairs.push((format!("address-{n}"), address));
    }
    page(&acting, &id, &one, &Filled::of(pairs)?, Faults::default())
}

fn rows(form: &Filled) -> usize {
    form.get("rows").parse().unwrap_or(SPARE).clamp(1, MOST)
}

fn page(acting: &Acting, id: &DialogueId, item: &Item, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let path = format!("{}/items/{}/documents", base(id), item.id.0);
    let rows = rows(form);
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
    asking.answer()
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
    let words = &acting.page;
    let mut faults = Faults::default();
    let mut documents = Vec::new();
    for n in 1..=rows(&form) {
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
        return page(&acting, &id, &one, &form, faults);
    }
    draft.file(one.id, documents);
    let again = |faults| page(&acting, &id, &one, &form, faults);
    let field = |refusal: &Refusal| format!("{}-1", field_of(refusal, "document"));
    entered(&acting, &id, &form, drafted(draft), "saved", field, again).await
}
