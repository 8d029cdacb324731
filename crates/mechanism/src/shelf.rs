//! Small rows of the vault beside the world.
//!
//! A row is text. What it says is read from it once, by whoever asks first, and shared from then on by every snapshot that
//! holds the row: the form of a call is asked for with each page of each draft. It goes with the row: of what was destroyed
//! nothing that was read stays.

use crate::RowId;
use imbl::OrdMap;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// The small rows, by their ids.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shelf(OrdMap<RowId, Arc<Shelved>>);

struct Shelved {
    text: Arc<str>,
    /// What was read from it. Whoever reads it anew comes to the same, so nobody can tell whether it was read before.
    read: OnceLock<Arc<dyn Any + Send + Sync>>,
}

impl Shelf {
    pub(crate) fn insert(&mut self, row: RowId, text: Arc<str>) {
        let read = OnceLock::new();
        self.0.insert(row, Arc::new(Shelved { text, read }));
    }

    pub(crate) fn remove(&mut self, row: &RowId) {
        self.0.remove(row);
    }

    /// The text of a row.
    pub(crate) fn get(&self, row: &RowId) -> Option<&Arc<str>> {
        self.0.get(row).map(|shelved| &shelved.text)
    }

    /// What a row says, kept for the next who asks; `None`: it is not here, or says something else.
    pub(crate) fn value<T>(&self, row: &RowId) -> Option<Arc<T>>
    where
        T: DeserializeOwned + Send + Sync + 'static,
    {
        let shelved = self.0.get(row)?;
        let before = shelved.read.get().cloned();
        if let Some(Ok(value)) = before.map(Arc::downcast) {
            return Some(value);
        }
        let value: Arc<T> = Arc::new(serde_json::from_str(&shelved.text).ok()?);
        // Where it was read as something else before, that stays.
        drop(shelved.read.set(value.clone()));
        Some(value)
    }
}

impl fmt::Debug for Shelved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const ROW: RowId = RowId(Uuid::nil());

    fn shelf(text: &str) -> Shelf {
        let mut shelf = Shelf::default();
        shelf.insert(ROW, text.into());
        shelf
    }

    #[test]
    fn a_row_is_read_once_for_all_snapshots() {
        let shelf = shelf("[1, 2]");
        let later = shelf.clone();
        let first = shelf.value::<Vec<u8>>(&ROW).unwrap();
        assert_eq!(*first, [1, 2]);
        assert!(Arc::ptr_eq(&first, &later.value(&ROW).unwrap()));
    }

    #[test]
    fn what_is_put_in_its_place_is_read_anew_and_an_older_snapshot_keeps_its_own() {
        let mut now = shelf("1");
        assert_eq!(now.value::<u8>(&ROW).as_deref(), Some(&1));
        let before = now.clone();
        now.insert(ROW, "2".into());
        assert_eq!(now.value::<u8>(&ROW).as_deref(), Some(&2));
        assert_eq!(before.value::<u8>(&ROW).as_deref(), Some(&1));
        now.remove(&ROW);
        assert_eq!(now.value::<u8>(&ROW), None);
    }

    #[test]
    fn a_row_can_be_read_as_one_thing_and_as_another() {
        let shelf = shelf("1");
        assert_eq!(shelf.value::<u8>(&ROW).as_deref(), Some(&1));
        assert_eq!(shelf.value::<f64>(&ROW).as_deref(), Some(&1.0));
        assert_eq!(shelf.value::<String>(&ROW), None);
        assert_eq!(shelf.value::<u8>(&ROW).as_deref(), Some(&1));
    }
}
