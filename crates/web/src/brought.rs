//! A form that may bring files and is entered at once, without a draft: an officer's, a delegation's. Where something else is
//! wrong with it, what was stored is carried along unseen, so that nobody has to look for the file again.

use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::upload::{self, Sender};
use axum::extract::Multipart;
use mechanism::{FileId, StoredFile};
use std::collections::BTreeMap;

/// What came.
pub(crate) struct Brought {
    /// What was typed.
    pub(crate) filled: Filled,
    /// The files, by field: as the store has them, held for the command that follows.
    pub(crate) files: BTreeMap<String, StoredFile>,
    /// What is wrong with files that were not taken.
    pub(crate) faults: Faults,
}

impl Brought {
    /// Takes a form apart that may bring a file in each of these fields.
    pub(crate) async fn receive(
        sender: impl Into<Sender<'_>>,
        parts: Multipart,
        fields: &[String],
    ) -> Result<Self, Problem> {
        let sender = sender.into();
        let site = sender.site;
        let wanted = |field: &str| fields.iter().find(|known| *known == field).cloned();
        let (filled, uploads) = upload::receive(sender, parts, wanted).await?;
        let mut files = BTreeMap::new();
        for field in fields {
            let newly = uploads.stored.get(field).map(|stored| stored.file);
            let before = || filled.get(&carried(field)).parse::<FileId>().ok();
            if let Some(id) = newly.or_else(before)
                && let Some(stored) = upload::held(site, id).await?
            {
                files.insert(field.clone(), stored);
            }
        }
        let mut faults = Faults::default();
        for (field, said) in uploads.wrong {
            faults.add(field, said);
        }
        Ok(Self {
            filled,
            files,
            faults,
        })
    }
}

/// The name under which a form carries the file that a field has brought already.
pub(crate) fn carried(field: &str) -> String {
    format!("brought-{field}")
}
