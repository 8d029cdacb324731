//! The draft as an officer changes it: one thing at a time, upon what stands at that moment, so that two officers who work
//! on different items lose nothing.

use jiff::civil::Date;
use mechanism::floor::{FloorAct, FloorWish, Item, ItemId, Programme, ProgrammeWords, Sitting};
use mechanism::{DialogueId, DraftView, RowId, View};
use std::collections::BTreeMap;

/// What is drafted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) programme: Programme,
    pub(super) words: ProgrammeWords,
    /// Upon what it is written: what stood when it was read.
    upon: Option<RowId>,
    /// The highest number any item of any version had: a number is never given to another item.
    highest: u16,
}

/// Words by language and item.
type Texts = BTreeMap<String, BTreeMap<u16, String>>;

impl Draft {
    /// What stands: the draft, or what was issued last; `None`: there is no programme yet.
    pub(super) fn of(view: &View, dialogue: &DialogueId) -> Option<Self> {
        let drafted = view.programme_draft(dialogue)?;
        let events = view.floor_events(dialogue).unwrap_or_default();
        let ever = events.iter().filter_map(|event| match &event.act {
            FloorAct::Drafted { programme, .. } | FloorAct::Issued { programme, .. } => {
                programme.items.iter().map(|item| item.id.0).max()
            }
            _ => None,
        });
        Some(Self {
            upon: Some(drafted.stands),
            highest: ever.max().unwrap_or(0),
            programme: drafted.programme,
            words: drafted.words,
        })
    }

    /// What stood for a dialogue of one day as the first draft for another of another day: sittings at the same hours as
    /// many days later, items with their words and documents, nobody named: seats and guests are of one dialogue. `None`: a
    /// day that is in no calendar.
    pub(super) fn copied(stood: DraftView, was: Date, is: Date) -> Option<Self> {
        let (mut programme, words) = (stood.programme, stood.words);
        let days = was.until(is).ok()?;
        for at in programme
            .sittings
            .iter_mut()
            .flat_map(|sitting| [&mut sitting.from, &mut sitting.to])
        {
            let there = at.to_zoned(mechanism::vienna()).datetime();
            *at = mechanism::in_vienna(there.checked_add(days).ok()?)?;
        }
        for item in &mut programme.items {
            item.panel.clear();
        }
        Some(Self {
            upon: None,
            highest: programme
                .items
                .iter()
                .map(|item| item.id.0)
                .max()
                .unwrap_or(0),
            programme,
            words,
        })
    }

    /// The wish that it stand instead of what it was written upon.
    pub(super) fn wish(self) -> FloorWish {
        FloorWish::DraftProgramme {
            upon: self.upon,
            programme: self.programme,
            words: self.words,
        }
    }

    /// The number of the next new item.
    pub(super) fn next_id(&self) -> ItemId {
        let here = self.programme.items.iter().map(|item| item.id.0).max();
        ItemId(self.highest.max(here.unwrap_or(0)).saturating_add(1))
    }

    /// Puts an item where it stood, or at the end of its sitting where it is new or goes to another.
    pub(super) fn put(&mut self, item: Item) {
        let items = &mut self.programme.items;
        let stood = items.iter().position(|one| one.id == item.id);
        if let Some(stood) = stood {
            if items[stood].sitting == item.sitting {
                items[stood] = item;
                return;
            }
            items.remove(stood);
        }
        let end = items
            .iter()
            .rposition(|one| one.sitting <= item.sitting)
            .map_or(0, |last| last + 1);
        items.insert(end, item);
    }

    /// One place earlier or later; at the edge of its sitting it goes to the neighbouring one. Whether it went anywhere.
    pub(super) fn shift(&mut self, id: ItemId, earlier: bool) -> bool {
        let last = u8::try_from(self.programme.sittings.len().saturating_sub(1)).unwrap_or(u8::MAX);
        let items = &mut self.programme.items;
        let Some(at) = items.iter().position(|item| item.id == id) else {
            return false;
        };
        let other = match earlier {
            true => at.checked_sub(1),
            false => Some(at + 1).filter(|next| *next < items.len()),
        };
        let sitting = items[at].sitting;
        match other.filter(|other| items[*other].sitting == sitting) {
            Some(other) => items.swap(at, other),
            None if earlier && sitting > 0 => items[at].sitting -= 1,
            None if !earlier && sitting < last => items[at].sitting += 1,
            None => return false,
        }
        true
    }

    /// Takes an item away, with its words and documents.
    pub(super) fn remove(&mut self, id: ItemId) {
        self.programme.items.retain(|item| item.id != id);
        for texts in [&mut self.words.titles, &mut self.words.explained] {
            for by_item in texts.values_mut() {
                by_item.remove(&id.0);
            }
            texts.retain(|_, by_item| !by_item.is_empty());
        }
        self.words.documents.retain(|(item, ..)| *item != id.0);
    }

    /// Other sittings: each says which it was before. `false`: one that has items would go.
    pub(super) fn sit(&mut self, mut sittings: Vec<(Option<u8>, Sitting)>) -> bool {
        sittings.sort_by_key(|(_, sitting)| sitting.from);
        let moved: BTreeMap<u8, u8> = sittings
            .iter()
            .zip(0_u8..)
            .filter_map(|((was, _), now)| Some(((*was)?, now)))
            .collect();
        let items = &mut self.programme.items;
        for item in items.iter_mut() {
            match moved.get(&item.sitting) {
                Some(now) => item.sitting = *now,
                None => return false,
            }
        }
        items.sort_by_key(|item| item.sitting);
        self.programme.sittings = sittings.into_iter().map(|(_, sitting)| sitting).collect();
        true
    }

    /// The title of an item in a language; empty when there is none.
    pub(super) fn title(&self, language: &str, id: ItemId) -> &str {
        text(&self.words.titles, language, id)
    }

    /// What explains an item in a language; empty when nothing does.
    pub(super) fn explained(&self, language: &str, id: ItemId) -> &str {
        text(&self.words.explained, language, id)
    }

    /// Sets a title.
    pub(super) fn call(&mut self, language: &str, id: ItemId, title: &str) {
        set(&mut self.words.titles, language, id, title);
    }

    /// Sets what explains an item.
    pub(super) fn explain(&mut self, language: &str, id: ItemId, explanation: &str) {
        set(&mut self.words.explained, language, id, explanation);
    }

    /// The documents of an item: title and address.
    pub(super) fn documents(&self, id: ItemId) -> Vec<(String, String)> {
        let all = self.words.documents.iter();
        all.filter(|(item, ..)| *item == id.0)
            .map(|(_, title, address)| (title.clone(), address.clone()))
            .collect()
    }

    /// Replaces the documents of an item.
    pub(super) fn file(&mut self, id: ItemId, documents: Vec<(String, String)>) {
        self.words.documents.retain(|(item, ..)| *item != id.0);
        let new = documents.into_iter();
        self.words
            .documents
            .extend(new.map(|(title, address)| (id.0, title, address)));
    }
}

fn text<'t>(texts: &'t Texts, language: &str, id: ItemId) -> &'t str {
    let found = texts.get(language).and_then(|by_item| by_item.get(&id.0));
    found.map_or("", String::as_str)
}

fn set(texts: &mut Texts, language: &str, id: ItemId, text: &str) {
    if !text.is_empty() {
        let by_item = texts.entry(language.to_owned()).or_default();
        by_item.insert(id.0, text.to_owned());
    } else if let Some(by_item) = texts.get_mut(language) {
        by_item.remove(&id.0);
        if by_item.is_empty() {
            texts.remove(language);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mechanism::floor::ItemKind;

    fn sitting(hour: i8) -> Sitting {
        let day = jiff::civil::date(2031, 5, 9);
        let at = |hour| {
            let there = day.at(hour, 0, 0, 0).to_zoned(mechanism::vienna());
            there.unwrap().timestamp()
        };
        Sitting {
            from: at(hour),
            to: at(hour + 3),
            preparation: false,
        }
    }

    fn item(id: u16, sitting: u8) -> Item {
        Item {
            id: ItemId(id),
            sitting,
            kind: ItemKind::Discussion,
            minutes: 30,
            cluster: None,
            panel: Vec::new(),
        }
    }

    fn day() -> Draft {
        let mut draft = Draft::default();
        draft.programme.sittings = vec![sitting(10), sitting(15)];
        draft.programme.items = vec![item(1, 0), item(2, 0), item(3, 1)];
        draft
    }

    fn order(draft: &Draft) -> Vec<(u16, u8)> {
        let items = draft.programme.items.iter();
        items.map(|item| (item.id.0, item.sitting)).collect()
    }

    #[test]
    fn an_item_moves_within_its_sitting_and_then_into_the_next() {
        let mut draft = day();
        assert!(draft.shift(ItemId(1), false));
        assert_eq!(order(&draft), [(2, 0), (1, 0), (3, 1)]);
        assert!(draft.shift(ItemId(1), false));
        assert_eq!(order(&draft), [(2, 0), (1, 1), (3, 1)]);
        assert!(draft.shift(ItemId(1), true));
        assert_eq!(order(&draft), [(2, 0), (1, 0), (3, 1)]);
        assert!(!draft.shift(ItemId(2), true), "it is the first of the day");
        assert!(!draft.shift(ItemId(3), false), "it is the last of the day");
    }

    #[test]
    fn a_new_item_stands_at_the_end_of_its_sitting_and_its_number_was_nobodys() {
        let mut draft = day();
        draft.highest = 7;
        assert_eq!(draft.next_id(), ItemId(8));
        draft.put(item(8, 0));
        assert_eq!(order(&draft), [(1, 0), (2, 0), (8, 0), (3, 1)]);
        draft.put(item(1, 1));
        assert_eq!(order(&draft), [(2, 0), (8, 0), (3, 1), (1, 1)]);
    }

    #[test]
    fn items_follow_their_sitting_and_no_sitting_with_items_goes() {
        let mut draft = day();
        let early = vec![
            (None, sitting(7)),
            (Some(1), sitting(15)),
            (Some(0), sitting(11)),
        ];
        assert!(draft.sit(early));
        assert_eq!(order(&draft), [(1, 1), (2, 1), (3, 2)]);
        assert!(!draft.clone().sit(vec![(Some(2), sitting(15))]));
    }

    #[test]
    fn a_copy_keeps_hours_across_the_change_of_clocks_and_names_nobody() {
        let mut programme = day().programme;
        programme.items[0].panel = vec![mechanism::floor::Panellist {
            speaker: mechanism::floor::Speaker::Delegation(
                mechanism::StateCode::new("fr").unwrap(),
            ),
            part: mechanism::floor::Part::Opens,
            minutes: 5,
        }];
        let stood = DraftView {
            number: 3,
            drafted: true,
            stands: RowId(uuid::Uuid::nil()),
            programme,
            words: ProgrammeWords::default(),
        };
        let (was, is) = (
            jiff::civil::date(2031, 5, 9),
            jiff::civil::date(2031, 11, 12),
        );
        let copy = Draft::copied(stood, was, is).unwrap();
        let from = copy.programme.sittings[0]
            .from
            .to_zoned(mechanism::vienna());
        assert_eq!(from.datetime(), is.at(10, 0, 0, 0));
        assert!(
            copy.programme
                .items
                .iter()
                .all(|item| item.panel.is_empty())
        );
        assert_eq!((copy.upon, copy.highest), (None, 3));
    }

    #[test]
    fn what_is_removed_leaves_no_words() {
        let mut draft = day();
        draft.call("en", ItemId(2), "A title");
        draft.explain("fr", ItemId(2), "Une explication");
        draft.file(
            ItemId(2),
            vec![("A paper".into(), "https://example.org".into())],
        );
        draft.remove(ItemId(2));
        assert_eq!(draft.words, ProgrammeWords::default());
        assert_eq!(order(&draft), [(1, 0), (3, 1)]);
    }
}
