//! The programmes of fictitious days: sittings in Vienna, and items under the names of their kinds.

use jiff::civil::Date;
use mechanism::floor::{FloorWish, Item, ItemId, ItemKind, Programme, ProgrammeWords, Sitting};
use mechanism::{RowId, vienna};
use std::collections::BTreeMap;
use words::Lang;

/// A sitting from one full hour in Vienna to another.
pub(super) fn sitting(day: Date, from: i8, to: i8) -> anyhow::Result<Sitting> {
    let at = |hour| anyhow::Ok(day.at(hour, 0, 0, 0).to_zoned(vienna())?.timestamp());
    Ok(Sitting {
        from: at(from)?,
        to: at(to)?,
        preparation: false,
    })
}

/// An item without a panel.
pub(super) fn item(id: u16, sitting: u8, kind: ItemKind, minutes: u16) -> Item {
    Item {
        id: ItemId(id),
        sitting,
        kind,
        minutes,
        cluster: None,
        panel: Vec::new(),
    }
}

/// A programme, drafted upon an issued one or as the first, with the name of its kind over each item in each language.
pub(super) fn drafted(upon: Option<RowId>, programme: Programme) -> FloorWish {
    let titles = Lang::ALL.map(|lang| {
        let items = programme.items.iter().map(|item| {
            let key = format!("item-{}", item.kind.code());
            (item.id.0, words::say(lang, &key).into_owned())
        });
        (lang.code().to_owned(), items.collect())
    });
    FloorWish::DraftProgramme {
        upon,
        words: ProgrammeWords {
            titles: BTreeMap::from(titles),
            ..ProgrammeWords::default()
        },
        programme,
    }
}
