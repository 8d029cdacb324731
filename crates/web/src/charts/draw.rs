//! From figures to charts: the words, the axis that charts share, and the table behind each.

use super::bars::{Bar, Bars, Note};
use super::figures::{Attendances, KINDS, Participation, longest};
use crate::page::{Markup, Page};
use crate::public::title;
use askama::filters::HtmlSafeOutput;
use mechanism::View;
use mechanism::calendar::WorkingGroup;
use mechanism::participation::{Kind, Precision};
use mechanism::review::Measure;
use words::Value;

/// A chart and its table.
pub(crate) struct Chart {
    pub(crate) svg: Markup,
    /// The names of the columns.
    pub(crate) heads: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

/// A row of the table behind a chart.
pub(crate) struct Row {
    pub(crate) name: String,
    /// Where the row leads, if it is of a page.
    pub(crate) href: Option<String>,
    /// `None`: not known.
    pub(crate) numbers: Vec<Option<String>>,
}

/// Attendances by year and kind; `None` where there are none.
pub(crate) fn of_years(page: &Page, years: &[Attendances]) -> Option<Chart> {
    let last = years.last()?;
    let name = |year: &Attendances| match year.unknown {
        0 => page.count_of_year("figures-year-of-dialogues", year.year, year.dialogues, 0),
        unknown => page.count_of_year(
            "figures-year-with-unknown",
            year.year,
            year.dialogues,
            unknown,
        ),
    };
    let bars = years.iter().map(|year| Bar {
        label: name(year),
        class: "all-topics".to_owned(),
        parts: if year.unknown == year.dialogues {
            Vec::new()
        } else {
            year.kinds.into()
        },
        end: if year.unknown == year.dialogues {
            unknown(page)
        } else {
            number(page, year.all())
        },
    });
    let values = [
        ("year", Value::from(last.year.to_string())),
        ("n", Value::from(last.all())),
    ];
    let drawn = Bars {
        id: "by-year".to_owned(),
        title: page.say("figures-years").into_owned(),
        description: page.say_with("figures-years-description", &values),
        parts: kinds(page),
        bars: bars.collect(),
        longest: longest(years.iter().map(Attendances::all)),
        language: page.lang,
    };
    let row = |year: &Attendances| Row {
        name: year.year.to_string(),
        href: None,
        numbers: std::iter::once(u32::try_from(year.dialogues).unwrap_or(u32::MAX))
            .chain(u32::try_from(year.unknown))
            .chain(year.kinds)
            .chain([year.all()])
            .map(|value| Some(page.number(value)))
            .collect(),
    };
    let mut heads = vec![
        page.say("figures-head-year").into_owned(),
        page.say("figures-head-dialogues").into_owned(),
        page.say("figures-head-unknown").into_owned(),
    ];
    heads.extend(kinds(page));
    heads.push(page.say("figures-head-attendances").into_owned());
    Some(Chart {
        svg: HtmlSafeOutput(drawn.svg()),
        heads,
        rows: years.iter().map(row).collect(),
    })
}

/// What the parts of the topics' bars are.
pub(crate) fn key_of_topics(page: &Page) -> Markup {
    HtmlSafeOutput(super::bars::key(&kinds(page), page.lang))
}

/// Every dialogue of a topic; the axis is that of all topics, so that their charts compare.
pub(crate) fn of_topic(page: &Page, group: WorkingGroup, held: &[Participation]) -> Option<Chart> {
    let own: Vec<&Participation> = held.iter().filter(|d| d.topics.contains(&group)).collect();
    if own.is_empty() {
        return None;
    }
    let name = |dialogue: &Participation| {
        let day = page.day(&dialogue.date);
        if dialogue.topics.len() > 1 {
            page.with("figures-joint", "day", &day)
        } else {
            day
        }
    };
    let class = format!("topic-{}", group.code());
    let topic = page.topic(group);
    Some(participation(
        page,
        Words {
            id: format!("by-topic-{}", group.code()),
            title: page.with("figures-topic", "topic", &topic),
            description: page.with("figures-topic-description", "topic", &topic),
            parts: Vec::new(),
        },
        &own,
        axis(held),
        &|dialogue| (name(dialogue), class.clone()),
    ))
}

/// Every dialogue, by date.
pub(crate) fn of_dialogues(page: &Page, view: &View, held: &[Participation]) -> Option<Chart> {
    if held.is_empty() {
        return None;
    }
    let own: Vec<&Participation> = held.iter().collect();
    let name = |dialogue: &Participation| {
        let facts = view.dialogue(&dialogue.dialogue);
        facts.map_or_else(String::new, |d| title::line(&title::short(page, d.facts)))
    };
    let class = |dialogue: &Participation| {
        dialogue
            .topics
            .first()
            .map_or_else(String::new, |topic| format!("topic-{}", topic.code()))
    };
    let count = Value::from(held.len());
    let words = Words {
        id: "by-dialogue".to_owned(),
        title: page.say("figures-dialogues").into_owned(),
        description: page.say_with("figures-dialogues-description", &[("n", count)]),
        parts: kinds(page),
    };
    Some(participation(page, words, &own, axis(held), &|d| {
        (name(d), class(d))
    }))
}

/// Reviews under way and not, by the day each number describes.
pub(crate) fn of_reviews(page: &Page, view: &View) -> Option<Chart> {
    let counted = [
        Measure::ReviewsProgressing,
        Measure::ReviewsStarted,
        Measure::ReviewsNotStarted,
    ];
    let figures: Vec<_> = view
        .status()
        .filter(|f| counted.contains(&f.measure))
        .collect();
    if figures.is_empty() {
        return None;
    }
    let name = |figure: &mechanism::review::StatusFigure| {
        let measure = page.say(&format!("measure-{}", figure.measure.code()));
        let values = [
            ("day", page.day(&figure.as_of).into()),
            ("measure", measure.into()),
        ];
        page.say_with("figures-review-on", &values)
    };
    let drawn = Bars {
        id: "reviews".to_owned(),
        title: page.say("figures-review").into_owned(),
        description: page.say("figures-review-description").into_owned(),
        parts: Vec::new(),
        bars: figures
            .iter()
            .map(|figure| Bar {
                label: name(figure),
                class: "all-topics".to_owned(),
                parts: vec![figure.value],
                end: Note::Number(written(page, figure.value, figure.precision)),
            })
            .collect(),
        longest: longest(figures.iter().map(|figure| figure.value)),
        language: page.lang,
    };
    Some(Chart {
        svg: HtmlSafeOutput(drawn.svg()),
        heads: Vec::new(),
        rows: Vec::new(),
    })
}

/// A number as exact as its source.
pub(crate) fn written(page: &Page, value: u32, precision: Precision) -> String {
    let number = page.number(value);
    match precision {
        Precision::Exact => number,
        Precision::About => page.with("about-number", "number", &number),
        Precision::MoreThan => page.with("more-than-number", "number", &number),
    }
}

struct Words {
    id: String,
    title: String,
    description: String,
    /// What the parts of its bars are, where no key beside it says so.
    parts: Vec<String>,
}

fn participation(
    page: &Page,
    words: Words,
    dialogues: &[&Participation],
    longest: u32,
    name_and_class: &dyn Fn(&Participation) -> (String, String),
) -> Chart {
    let bar = |dialogue: &&Participation| {
        let (label, class) = name_and_class(dialogue);
        Bar {
            label,
            class,
            parts: dialogue.known().map(Vec::from).unwrap_or_default(),
            end: dialogue
                .organizations()
                .map_or_else(|| unknown(page), |n| number(page, n)),
        }
    };
    let row = |dialogue: &&Participation| Row {
        name: name_and_class(dialogue).0,
        href: Some(page.href(&format!("/dialogues/{}", dialogue.dialogue))),
        numbers: dialogue
            .kinds
            .into_iter()
            .chain([dialogue.organizations()])
            .map(|value| value.map(|value| page.number(value)))
            .collect(),
    };
    let drawn = Bars {
        id: words.id,
        title: words.title,
        description: words.description,
        parts: words.parts,
        bars: dialogues.iter().map(bar).collect(),
        longest,
        language: page.lang,
    };
    let mut heads = vec![page.say("figures-head-dialogue").into_owned()];
    heads.extend(kinds(page));
    heads.push(page.say("figures-head-organizations").into_owned());
    Chart {
        svg: HtmlSafeOutput(drawn.svg()),
        heads,
        rows: dialogues.iter().map(row).collect(),
    }
}

fn kinds(page: &Page) -> Vec<String> {
    let name = |kind: Kind| match kind {
        Kind::Ngo => "figures-kind-ngo",
        Kind::Academia => "figures-kind-academia",
        _ => "figures-kind-private-sector",
    };
    KINDS.map(|kind| page.say(name(kind)).into_owned()).into()
}

/// One axis for all charts of dialogues.
fn axis(held: &[Participation]) -> u32 {
    longest(held.iter().filter_map(Participation::organizations))
}

fn number(page: &Page, value: u32) -> Note {
    Note::Number(page.number(value))
}

fn unknown(page: &Page) -> Note {
    Note::Unknown(page.say("figures-not-known").into_owned())
}

impl Page {
    /// A year with how many dialogues it had, and of how many it is not known who took part.
    fn count_of_year(&self, key: &str, year: i16, dialogues: usize, unknown: usize) -> String {
        let values = [
            ("year", Value::from(year.to_string())),
            ("n", Value::from(dialogues)),
            ("unknown", Value::from(unknown)),
        ];
        self.say_with(key, &values)
    }
}
