//! A desk's list by where its entries stand: all of them, and each state by itself, as tabs.

use crate::page::Page;

/// A view of a list.
pub(super) struct Tab {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) count: String,
    pub(super) current: bool,
}

/// A state as in addresses, its name, and how many entries stand in it.
pub(super) type Standing = (&'static str, String, usize);

/// The tabs of the list at an address. Every state an entry can be in is among `states`.
pub(super) fn tabs<const N: usize>(
    page: &Page,
    path: &str,
    wanted: Option<&str>,
    states: [Standing; N],
) -> Vec<Tab> {
    let tab = |state: Option<&str>, name, count: usize| Tab {
        href: page.href(&match state {
            Some(state) => format!("{path}?state={state}"),
            None => path.to_owned(),
        }),
        name,
        count: page.number(u32::try_from(count).unwrap_or(u32::MAX)),
        current: wanted == state,
    };
    let all = states.iter().map(|(.., count)| count).sum();
    let all = tab(None, page.say("comments-all").into_owned(), all);
    let each = states.map(|(state, name, count)| tab(Some(state), name, count));
    std::iter::once(all).chain(each).collect()
}
