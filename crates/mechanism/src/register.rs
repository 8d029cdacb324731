//! Where a room keeps its things by name.

use imbl::OrdMap;
use std::fmt;
use std::sync::Arc;

/// Things in the order of their names, each behind a pointer of its own that snapshots share.
///
/// A successor of the world copies the nodes of a map on the way to what it changes, and with them their neighbours.
/// Behind pointers a neighbour costs a count; by itself it would cost a copy of all its texts. The thing that is changed
/// is copied once, and only while an older snapshot still shows it.
pub(crate) struct Register<K, V>(OrdMap<K, Arc<V>>);

impl<K: Ord + Clone, V> Register<K, V> {
    pub(crate) fn get(&self, name: &K) -> Option<&V> {
        self.0.get(name).map(Arc::as_ref)
    }

    pub(crate) fn contains_key(&self, name: &K) -> bool {
        self.0.contains_key(name)
    }

    pub(crate) fn keys(&self) -> impl DoubleEndedIterator<Item = &K> {
        self.0.keys()
    }

    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &V> {
        self.0.values().map(Arc::as_ref)
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.0.iter().map(|(name, thing)| (name, thing.as_ref()))
    }

    /// Enters a thing, in the place of what had its name before.
    pub(crate) fn insert(&mut self, name: K, thing: V) {
        self.0.insert(name, Arc::new(thing));
    }

    /// Takes a thing out: older snapshots keep it.
    pub(crate) fn remove(&mut self, name: &K) {
        self.0.remove(name);
    }
}

impl<K: Ord + Clone, V: Clone> Register<K, V> {
    /// The thing, to be changed: not in older snapshots, which keep what they show.
    pub(crate) fn get_mut(&mut self, name: &K) -> Option<&mut V> {
        self.0.get_mut(name).map(Arc::make_mut)
    }

    /// The thing, to be changed; an empty one if there was none.
    pub(crate) fn get_or_default(&mut self, name: K) -> &mut V
    where
        V: Default,
    {
        Arc::make_mut(self.0.entry(name).or_default())
    }
}

// By hand, because deriving would ask the same of what is kept.
impl<K, V> Clone for Register<K, V> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<K, V> Default for Register<K, V> {
    fn default() -> Self {
        Self(OrdMap::new())
    }
}

impl<K: Ord + fmt::Debug, V: fmt::Debug> fmt::Debug for Register<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_older_snapshot_shows_does_not_change() {
        let mut now: Register<u8, Vec<&str>> = Register::default();
        now.insert(1, vec!["one"]);
        now.insert(2, vec!["two"]);
        let before = now.clone();
        now.get_mut(&1).unwrap().push("more");
        now.get_or_default(3).push("three");
        now.insert(2, vec!["another"]);
        let all = |register: &Register<u8, Vec<&'static str>>| -> Vec<_> {
            register.values().cloned().collect()
        };
        assert_eq!(all(&before), [vec!["one"], vec!["two"]]);
        assert_eq!(
            all(&now),
            [vec!["one", "more"], vec!["another"], vec!["three"]]
        );
    }

    #[test]
    fn what_no_snapshot_shares_is_changed_in_place() {
        let mut register: Register<u8, String> = Register::default();
        register.insert(1, "as it was".into());
        let place: *const String = register.get(&1).unwrap();
        register.get_mut(&1).unwrap().push_str(", and more");
        assert!(std::ptr::eq(place, register.get(&1).unwrap()));
    }
}
