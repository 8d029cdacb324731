//! All dialogues: by topic, year and kind, in the order the reader chooses.

use super::row::{Row, Topic};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::query::Query;
use askama::Template;
use mechanism::DialogueView;
use mechanism::calendar::WorkingGroup;
use mechanism::participation::Kind;

/// A choice among which one is taken.
pub(crate) struct Choice {
    pub(crate) name: String,
    pub(crate) topic: Option<&'static str>,
    pub(crate) href: String,
    pub(crate) count: String,
    pub(crate) taken: bool,
}

/// A head of a column that sorts.
struct Head {
    name: String,
    href: String,
    /// For `aria-sort`: ascending, descending or none.
    sorted: &'static str,
    numeric: bool,
}

#[derive(Template)]
#[template(path = "public/dialogues.html")]
struct Dialogues {
    page: Page,
    topics: Vec<Choice>,
    years: Vec<Choice>,
    kinds: Vec<Choice>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    shown: String,
    filtered: bool,
    everything: String,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked {
        view, page, query, ..
    } = asked;
    let filter = Filter::read(&query)?;
    let order = Order::read(&query)?;
    let all = view.dialogues();
    let mut chosen: Vec<&DialogueView<'_>> = all.iter().filter(|d| filter.lets(d)).collect();
    order.sort(&mut chosen);
    let template = Dialogues {
        topics: filter.topics(&page, &all),
        years: filter.years(&page, &all),
        kinds: filter.kinds(&page, &all),
        heads: order.heads(&page),
        rows: chosen.iter().map(|d| Row::of(&page, &view, d)).collect(),
        shown: page.count("dialogues-shown", chosen.len()),
        filtered: filter != Filter::default(),
        everything: page.href("/dialogues"),
        page,
    };
    answer::page(&template)
}

/// Which dialogues the reader wants to see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Filter {
    topic: Option<WorkingGroup>,
    year: Option<i16>,
    joint: Option<bool>,
}

impl Filter {
    fn read(query: &Query) -> Result<Self, Problem> {
        let topic = query
            .get("topic")
            .map(|code| {
                WorkingGroup::from_code(code).ok_or_else(|| Problem::wrong("wrong-topic", code))
            })
            .transpose()?;
        let joint = query
            .get("kind")
            .map(|kind| match kind {
                "joint" => Ok(true),
                "single" => Ok(false),
                other => Err(Problem::wrong("wrong-kind", other)),
            })
            .transpose()?;
        Ok(Self {
            topic,
            year: year(query)?,
            joint,
        })
    }

    fn lets(&self, dialogue: &DialogueView<'_>) -> bool {
        let facts = dialogue.facts;
        self.topic.is_none_or(|topic| facts.concerns(topic))
            && self.year.is_none_or(|year| facts.date.year() == year)
            && self.joint.is_none_or(|joint| facts.is_joint() == joint)
    }

    /// The choices count what choosing them would show, the other filters as they are.
    fn choices<T: Copy + PartialEq>(
        &self,
        all: &[DialogueView<'_>],
        values: impl Iterator<Item = T>,
        set: impl Fn(&mut Self, Option<T>),
        taken: Option<T>,
        dress: impl Fn(Option<T>, usize, bool) -> Choice,
    ) -> Vec<Choice> {
        let one = |value: Option<T>| {
            let mut filter = *self;
            set(&mut filter, value);
            let count = all.iter().filter(|d| filter.lets(d)).count();
            dress(value, count, taken == value)
        };
        std::iter::once(None)
            .chain(values.map(Some))
            .map(one)
            .collect()
    }

    fn topics(&self, page: &Page, all: &[DialogueView<'_>]) -> Vec<Choice> {
        let dress = |topic: Option<WorkingGroup>, count, taken| Choice {
            name: topic.map_or_else(
                || page.say("filter-all").into_owned(),
                |t| Topic::of(page, t).name,
            ),
            topic: topic.map(WorkingGroup::code),
            href: page.href_with("topic", topic.map(WorkingGroup::code)),
            count: counted(page, count),
            taken,
        };
        let values = WorkingGroup::ALL.into_iter();
        self.choices(
            all,
            values,
            |filter, topic| filter.topic = topic,
            self.topic,
            dress,
        )
    }

    fn years(&self, page: &Page, all: &[DialogueView<'_>]) -> Vec<Choice> {
        let mut years: Vec<i16> = all.iter().map(|d| d.facts.date.year()).collect();
        years.dedup();
        let dress = |year: Option<i16>, count, taken| {
            let written = year.map(|year| year.to_string());
            Choice {
                href: page.href_with("year", written.as_deref()),
                name: written.unwrap_or_else(|| page.say("filter-all").into_owned()),
                topic: None,
                count: counted(page, count),
                taken,
            }
        };
        self.choices(
            all,
            years.into_iter(),
            |filter, year| filter.year = year,
            self.year,
            dress,
        )
    }

    fn kinds(&self, page: &Page, all: &[DialogueView<'_>]) -> Vec<Choice> {
        let dress = |joint: Option<bool>, count, taken| {
            let (key, value) = match joint {
                None => ("filter-all", None),
                Some(true) => ("kind-joint", Some("joint")),
                Some(false) => ("kind-single", Some("single")),
            };
            Choice {
                name: page.say(key).into_owned(),
                topic: None,
                href: page.href_with("kind", value),
                count: counted(page, count),
                taken,
            }
        };
        let values = [false, true].into_iter();
        self.choices(
            all,
            values,
            |filter, joint| filter.joint = joint,
            self.joint,
            dress,
        )
    }
}

fn counted(page: &Page, count: usize) -> String {
    page.number(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The year an address asks for.
pub(super) fn year(query: &Query) -> Result<Option<i16>, Problem> {
    query
        .get("year")
        .map(|text| match text.parse() {
            Ok(year) if text.len() == 4 && (1900..=2999).contains(&year) => Ok(year),
            _ => Err(Problem::wrong("wrong-year", text)),
        })
        .transpose()
}

/// By what the table is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Date,
    Topic,
    Ngo,
    Other,
    Organizations,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Order {
    by: By,
    descending: bool,
}

impl Order {
    const COLUMNS: [(By, &'static str, &'static str); 5] = [
        (By::Date, "date", "column-date"),
        (By::Topic, "topic", "column-dialogue"),
        (By::Ngo, "ngo", "column-ngo"),
        (By::Other, "other", "column-other"),
        (By::Organizations, "organizations", "column-organizations"),
    ];

    fn read(query: &Query) -> Result<Self, Problem> {
        // The newest first, until the reader says otherwise.
        let Some(text) = query.get("sort") else {
            return Ok(Self {
                by: By::Date,
                descending: true,
            });
        };
        let name = text.strip_prefix('-').unwrap_or(text);
        let by = Self::COLUMNS.iter().find(|(_, known, _)| *known == name);
        let (by, ..) = by.ok_or_else(|| Problem::wrong("wrong-sort", text))?;
        Ok(Self {
            by: *by,
            descending: text.starts_with('-'),
        })
    }

    fn sort(self, dialogues: &mut [&DialogueView<'_>]) {
        match self.by {
            By::Date => {}
            By::Topic => dialogues.sort_by_key(|d| d.facts.topics().collect::<Vec<_>>()),
            By::Ngo => dialogues.sort_by_key(|d| d.took_part(Kind::Ngo)),
            By::Other => dialogues.sort_by_key(|d| d.took_part(Kind::Other)),
            By::Organizations => dialogues.sort_by_key(|d| d.organizations()),
        }
        if self.descending {
            dialogues.reverse();
        }
    }

    fn heads(self, page: &Page) -> Vec<Head> {
        Self::COLUMNS
            .iter()
            .map(|(by, name, key)| {
                let current = *by == self.by;
                // Numbers are first wanted from the largest, names and first clicks from the beginning.
                let numeric = matches!(by, By::Ngo | By::Other | By::Organizations);
                let descending = if current {
                    !self.descending
                } else {
                    numeric || *by == By::Date
                };
                let value = format!("{}{name}", if descending { "-" } else { "" });
                Head {
                    name: page.say(key).into_owned(),
                    href: page.href_with("sort", Some(&value)),
                    sorted: match (current, self.descending) {
                        (false, _) => "none",
                        (true, true) => "descending",
                        (true, false) => "ascending",
                    },
                    numeric,
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_asks_for_is_known_or_refused() {
        let read = |text: &str| Query::read(text).unwrap();
        let filter = Filter::read(&read("topic=firearms&year=2024&kind=joint")).unwrap();
        assert_eq!(filter.topic, Some(WorkingGroup::Firearms));
        assert_eq!((filter.year, filter.joint), (Some(2024), Some(true)));
        for wrong in [
            "topic=guns",
            "year=24",
            "year=-999",
            "year=20245",
            "kind=double",
        ] {
            assert!(Filter::read(&read(wrong)).is_err(), "{wrong}");
        }
        assert!(Order::read(&read("sort=--date")).is_err());
        assert!(Order::read(&read("sort=-ngo")).unwrap().descending);
    }
}
