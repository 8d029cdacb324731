//! Who speaks on an item, row by row: who is named in the programme and is not on the list yet, and who waits.

use crate::floor::{part_code, said};
use crate::page::Page;
use mechanism::floor::{Part, Screen};
use mechanism::{DialogueId, FloorLine, ItemView, PackView, View, WhoSpeaks};
use papers::compose::{PackCell, PackRow, PackText};
use words::Lang;

/// How many characters of texts a pack prints: some hundred and fifty statements of three minutes. What comes after is
/// read on the booth's page, so that one endless text costs nobody the pack.
const MOST_TEXT: usize = 500_000;

/// Somebody on the running order.
pub(super) enum Row<'p> {
    /// Named in the programme; the list has them when the item is taken up.
    Named(&'p WhoSpeaks, Part, u16),
    /// On the list.
    Waits(&'p FloorLine),
}

/// The running order of an item. Whoever is named in the programme joins the list when the item is taken up, and stands in
/// it from then on.
pub(super) fn of<'p>(item: &'p ItemView, waiting: &'p [FloorLine]) -> Vec<Row<'p>> {
    let to_come = !item.taken && item.spoke == 0;
    let named = item.panel.iter().filter(|_| to_come);
    let named = named.map(|(who, part, minutes)| Row::Named(who, *part, *minutes));
    named.chain(waiting.iter().map(Row::Waits)).collect()
}

/// The heads of the columns.
pub(super) fn columns(page: &Page, screen: Screen) -> Vec<String> {
    let keys: &[&str] = match screen {
        Screen::Chair => &["pack-no", "floor-script", "pack-how", "pack-from-to"],
        _ => &[
            "pack-no",
            "pack-who",
            "pack-language",
            "pack-how",
            "pack-acronyms",
        ],
    };
    keys.iter().map(|key| page.say(key).into_owned()).collect()
}

/// How wide they are against each other.
pub(super) fn widths(screen: Screen) -> Vec<u8> {
    match screen {
        Screen::Chair => vec![2, 17, 6, 6],
        _ => vec![2, 11, 5, 6, 8],
    }
}

/// A name between words of another direction keeps its own.
fn apart(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// How the Chair calls somebody: name and body, each in its own direction.
fn called(page: &Page, one: &WhoSpeaks) -> String {
    let name = apart(&said::who(page, one));
    match said::body(one) {
        "" => name,
        body => page.say_with(
            "floor-called",
            &[("name", name.into()), ("body", apart(body).into())],
        ),
    }
}

impl Row<'_> {
    pub(super) fn who(&self) -> &WhoSpeaks {
        match self {
            Self::Named(who, ..) => who,
            Self::Waits(line) => &line.who,
        }
    }

    /// The row as a desk reads it: the sentence the Chair says, or who it is.
    pub(super) fn worded(
        &self,
        page: &Page,
        screen: Screen,
        number: usize,
        next: Option<&WhoSpeaks>,
    ) -> PackRow {
        let number = PackCell::of(number.to_string());
        let cells = match screen {
            Screen::Chair => vec![
                number,
                PackCell::of(self.sentence(page, next)).with(self.beneath(page, true)),
                self.how(page, true),
                PackCell::default(),
            ],
            _ => vec![
                number,
                PackCell::of(self.name(page)).with(self.beneath(page, false)),
                PackCell::of(self.language(page)),
                self.how(page, false),
                PackCell::default().with([self.who().acronyms.clone()]),
            ],
        };
        PackRow { cells }
    }

    fn name(&self, page: &Page) -> String {
        called(page, self.who())
    }

    /// "I now give the floor to …, to be followed by …".
    fn sentence(&self, page: &Page, next: Option<&WhoSpeaks>) -> String {
        let who = self.name(page);
        match next {
            None => page.with("script-give", "who", who),
            Some(next) => page.say_with(
                "script-give-and-next",
                &[("who", who.into()), ("next", called(page, next).into())],
            ),
        }
    }

    /// How the name is said, on behalf of whom, about what; the Chair's acronyms stand there too.
    fn beneath(&self, page: &Page, acronyms: bool) -> Vec<String> {
        let who = self.who();
        let with = |key: &str, name: &str, value: &str| match value {
            "" => String::new(),
            value => page.with(key, name, apart(value)),
        };
        let mut lines = vec![with("floor-pronounced", "how", &who.pronounced)];
        if acronyms {
            lines.push(with("floor-acronyms", "which", &who.acronyms));
        }
        if let Self::Waits(line) = self {
            let group = line.on_behalf_of.as_deref().unwrap_or_default();
            lines.push(with("floor-on-behalf", "whom", group));
            lines.extend(line.about.as_deref().map(apart));
            lines.extend(line.reason.as_deref().map(apart));
        }
        lines
    }

    fn language(&self, page: &Page) -> String {
        match self {
            Self::Waits(line) if !line.language.is_empty() => {
                page.language_name(&line.language).into_owned()
            }
            _ => String::new(),
        }
    }

    /// How long, as what, from where; the Chair reads there in which language, too.
    fn how(&self, page: &Page, language: bool) -> PackCell {
        let (limit, manner, place) = match self {
            Self::Named(_, part, minutes) => (
                i64::from(*minutes) * 60,
                page.say(&format!("programme-part-{}", part_code(*part))),
                None,
            ),
            Self::Waits(line) => (
                i64::from(line.limit),
                said::manner(page, line.manner),
                Some(said::place(page, line.at_place)),
            ),
        };
        let limit = match limit {
            0 => String::new(),
            seconds => said::clock(seconds * 1000),
        };
        let place = place.map(std::borrow::Cow::into_owned);
        let language = match language {
            true => self.language(page),
            false => String::new(),
        };
        PackCell::of(limit)
            .with([manner.into_owned()])
            .with(place)
            .with([language])
    }
}

/// The texts that were handed in, in the order of the lists: the booths' own, under embargo.
pub(super) fn texts(
    page: &Page,
    view: &View,
    dialogue: &DialogueId,
    pack: &PackView,
) -> Vec<PackText> {
    let slots = pack.items.iter().flat_map(|(item, waiting)| {
        let numbered = (1..).zip(of(item, waiting));
        numbered.filter_map(move |(n, row): (usize, Row<'_>)| match row {
            Row::Waits(line) => Some((item, n, line)),
            Row::Named(..) => None,
        })
    });
    let mut left = MOST_TEXT;
    slots
        .filter_map(|(item, n, line)| {
            let statement = view.statement_of(dialogue, line.request?)?;
            let language = page.language_name(&statement.language);
            let known = Lang::from_code(&statement.language);
            let mut about = vec![
                language.into_owned(),
                page.count("pack-words", statement.words as usize),
                page.with("pack-needs", "time", clock(statement.needs)),
            ];
            if statement.over {
                about.push(page.with("pack-over", "time", clock(statement.limit)));
            }
            let text = match (&statement.text, &statement.file) {
                (Some(text), _) => match left.checked_sub(text.chars().count()) {
                    Some(rest) => {
                        left = rest;
                        text.clone()
                    }
                    None => page.say("pack-not-here").into_owned(),
                },
                (None, Some(file)) => page.with("pack-in-file", "name", apart(&file.name)),
                (None, None) => return None,
            };
            let paragraphs = text.lines().map(str::trim).filter(|line| !line.is_empty());
            Some(PackText {
                heading: format!(
                    "{} · {n}. {}",
                    said::item(page, item),
                    called(page, &line.who)
                ),
                about: about.join(" · "),
                paragraphs: paragraphs.map(str::to_owned).collect(),
                language: known.unwrap_or(page.lang).code().to_owned(),
                direction: known.map_or("ltr", Lang::dir),
            })
        })
        .collect()
}

fn clock(seconds: u32) -> String {
    said::clock(i64::from(seconds) * 1000)
}
