//! In the demonstration anybody may step into the shoes of its fictitious people. In any other record there are none.

use super::{PersonView, View};

/// Where the demonstration's fictitious people have their addresses: a name that exists nowhere (RFC 2606).
const NOWHERE: &str = ".example";

impl View {
    /// The fictitious people whoever tries the demonstration may step in as. Whoever came to it with an address of their
    /// own is not among them.
    pub fn stepping_in(&self) -> Vec<PersonView<'_>> {
        if !self.world.demonstration {
            return Vec::new();
        }
        let people = self.world.people.all.values();
        people
            .filter(|person| !person.forgotten && !person.grants.is_empty())
            .map(|person| self.present(person))
            .filter(|shown| {
                shown
                    .identity
                    .as_ref()
                    .is_some_and(|identity| identity.address.ends_with(NOWHERE))
            })
            .collect()
    }
}
