//! Notes in words.

use super::form::items_of;
use crate::floor::said;
use crate::page::Page;
use crate::query::Query;
use mechanism::floor::notes::NoteKind;
use mechanism::{DialogueId, ItemView, NoteTaken, NoteVersion, NotesCount, View};
use std::borrow::Cow;

/// A version of a note, as a line of the list or a column beside another.
pub(super) struct Said {
    pub(super) number: u16,
    /// "Version 2".
    pub(super) version: String,
    pub(super) kind: Cow<'static, str>,
    /// For the style: `commitment`.
    pub(super) code: &'static str,
    pub(super) item: String,
    pub(super) text: String,
    pub(super) themes: String,
    /// "S-417"; empty: of no speech, or the reader is not told.
    pub(super) number_of: String,
    /// Who that is, for those who hold the key.
    pub(super) who: String,
    /// Who wrote it, and when; empty for everybody else.
    pub(super) by: String,
    /// "may be quoted: permission of 7 May 2027".
    pub(super) permitted: String,
}

impl Said {
    pub(super) fn of(page: &Page, items: &[ItemView], version: &NoteVersion) -> Self {
        let held = version.key.as_ref();
        let item = items.iter().find(|item| item.id == version.item);
        let who = held.and_then(|held| held.who.as_ref());
        Self {
            number: version.number,
            version: page.with(
                "notes-version",
                "number",
                page.number(version.number.into()),
            ),
            kind: page.say(&format!("notes-kind-{}", version.kind.code())),
            code: version.kind.code(),
            item: item.map(|item| said::item(page, item)).unwrap_or_default(),
            text: version.text.clone(),
            themes: page.list(&version.themes),
            number_of: version.speaker.map(number).unwrap_or_default(),
            who: who.map(|who| said::called(page, who)).unwrap_or_default(),
            by: held
                .map(|held| {
                    let values = [
                        ("who", author(page, version).into()),
                        ("at", page.moment(held.at).into()),
                    ];
                    page.say_with("notes-by", &values)
                })
                .unwrap_or_default(),
            permitted: match (
                version.permitted_on,
                held.and_then(|held| held.permitted.as_ref()),
            ) {
                (None, _) => String::new(),
                (Some(on), None) => page.with("notes-permitted", "day", page.day(&on)),
                (Some(on), Some(permitted)) => page.say_with(
                    "notes-permitted-by",
                    &[
                        ("day", page.day(&on).into()),
                        ("who", permitted.by.clone().into()),
                    ],
                ),
            },
        }
    }
}

/// "S-417": the same in every language, as the key has it.
pub(super) fn number(speaker: u16) -> String {
    format!("S-{speaker}")
}

/// Who wrote a version, as a colleague reads it.
fn author(page: &Page, version: &NoteVersion) -> String {
    let held = version.key.as_ref();
    if held.is_some_and(|held| held.mine) {
        return page.say("notes-by-me").into_owned();
    }
    let name = held.and_then(|held| held.author_name.clone());
    name.unwrap_or_else(|| page.say("notes-by-office").into_owned())
}

/// A line of the list.
pub(super) struct Line {
    pub(super) said: Said,
    pub(super) href: String,
    /// Two versions stand.
    pub(super) disputed: bool,
}

/// The notes on one item.
pub(super) struct OnItem {
    pub(super) title: String,
    pub(super) lines: Vec<Line>,
}

/// The questions by which a list is made shorter.
pub(super) const FILTERS: [&str; 5] = ["on", "of", "theme", "author", "page"];
/// How many notes stand on one page.
const ON_A_PAGE: usize = 100;

/// The notes that were asked for, by item, the newest first, and where the others are.
pub(super) struct Listed {
    pub(super) items: Vec<OnItem>,
    pub(super) previous: String,
    pub(super) next: String,
    /// "Notes: 12".
    pub(super) found: String,
}

impl Listed {
    pub(super) fn of(page: &Page, view: &View, id: &DialogueId, query: &Query) -> Self {
        let items = items_of(view, id);
        let mut notes = view.notes(id).unwrap_or_default();
        notes.retain(|note| wanted(note, query));
        notes.reverse();
        let found = notes.len();
        let nth: usize = query.get("page").and_then(|n| n.parse().ok()).unwrap_or(1);
        let nth = nth.clamp(1, found.div_ceil(ON_A_PAGE).max(1));
        let from = (nth - 1) * ON_A_PAGE;
        let asked = query.only(&FILTERS);
        let path = page.href(&format!("/floor/{id}/notes"));
        let to = |nth: usize| {
            let nth = nth.to_string();
            format!("{path}{}", asked.with("page", Some(&nth)).written())
        };
        let takes = view.takes_notes(id);
        let mut on: Vec<OnItem> = Vec::new();
        for note in notes.iter().skip(from).take(ON_A_PAGE) {
            let Some(newest) = note.newest() else {
                continue;
            };
            let said = Said::of(page, &items, newest);
            let href = match takes {
                true => page.href(&format!("/floor/{id}/notes/{}", note.id)),
                false => String::new(),
            };
            let line = Line {
                href,
                disputed: note.is_disputed(),
                said,
            };
            match on.iter_mut().find(|of| of.title == line.said.item) {
                Some(of) => of.lines.push(line),
                None => on.push(OnItem {
                    title: line.said.item.clone(),
                    lines: vec![line],
                }),
            }
        }
        Self {
            items: on,
            previous: if nth > 1 { to(nth - 1) } else { String::new() },
            next: if from + ON_A_PAGE < found {
                to(nth + 1)
            } else {
                String::new()
            },
            found: page.with("notes-found", "n", page.number(number_of(found))),
        }
    }
}

fn number_of(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// Whether a note is among those that were asked for.
fn wanted(note: &NoteTaken, query: &Query) -> bool {
    let Some(newest) = note.newest() else {
        return false;
    };
    let asked = |name| query.get(name).filter(|value| !value.is_empty());
    let held = newest.key.as_ref();
    asked("on").is_none_or(|item| newest.item.0.to_string() == item)
        && asked("of").is_none_or(|kind| newest.kind.code() == kind)
        && asked("theme").is_none_or(|theme| {
            let theme = theme.to_lowercase();
            newest.themes.iter().any(|one| one.to_lowercase() == theme)
        })
        && asked("author").is_none_or(|author| {
            let by = held.and_then(|held| held.author);
            by.is_some_and(|by| by.to_string() == author)
        })
}

/// A row of the counts.
pub(super) struct Counted {
    pub(super) name: String,
    pub(super) many: String,
}

/// How many notes, of what: what a Chair looks at.
pub(super) struct Counts {
    pub(super) notes: String,
    pub(super) speakers: String,
    /// By item, by kind, by theme: the key of the heading, and rows.
    pub(super) tables: Vec<(&'static str, Vec<Counted>)>,
}

impl Counts {
    pub(super) fn of(page: &Page, view: &View, id: &DialogueId, count: &NotesCount) -> Self {
        let row = |name: String, many: u32| Counted {
            name,
            many: page.number(many),
        };
        let items = items_of(view, id);
        let on = items.iter().filter_map(|item| {
            let many = count.items.get(&item.id)?;
            Some(row(said::item(page, item), *many))
        });
        let kinds = NoteKind::ALL.iter().filter_map(|kind| {
            let name = page.say(&format!("notes-kind-{}", kind.code()));
            Some(row(name.into_owned(), *count.kinds.get(kind)?))
        });
        let themes = count.themes.iter();
        let themes = themes.map(|(theme, many)| row(theme.clone(), *many));
        let tables = [
            ("notes-by-item", on.collect::<Vec<_>>()),
            ("notes-by-kind", kinds.collect()),
            ("notes-by-theme", themes.collect()),
        ];
        Self {
            notes: page.number(count.notes),
            speakers: page.number(count.speakers),
            tables: tables
                .into_iter()
                .filter(|(_, rows)| !rows.is_empty())
                .collect(),
        }
    }
}
