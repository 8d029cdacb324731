//! One year at a glance: dialogues, the meetings they follow, sessions of the Conference.

use super::dialogues::{Choice, year};
use super::row::standing;
use super::title;
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use askama::Template;
use jiff::civil::Date;
use mechanism::View;
use mechanism::calendar::WorkingGroup;
use std::collections::BTreeSet;
use words::dates;

/// Something in the calendar.
struct Entry {
    /// By what it is sorted.
    from: Date,
    when: String,
    /// `dialogue`, `meeting` or `conference`.
    kind: &'static str,
    kind_name: String,
    title: String,
    href: Option<String>,
    standing: Option<String>,
}

struct Month {
    name: String,
    entries: Vec<Entry>,
}

#[derive(Template)]
#[template(path = "public/calendar.html")]
struct Calendar {
    page: Page,
    year: i16,
    years: Vec<Choice>,
    months: Vec<Month>,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked {
        view, page, query, ..
    } = asked;
    let years: BTreeSet<i16> = years(&view).collect();
    let this = view.today().year();
    let year = year(&query)?
        .or_else(|| years.contains(&this).then_some(this))
        .or_else(|| years.last().copied())
        .unwrap_or(this);
    let template = Calendar {
        year,
        years: years
            .iter()
            .map(|known| choice(&page, *known, year))
            .collect(),
        months: months(&page, entries(&page, &view, year)),
        page,
    };
    answer::page(&template)
}

/// The years in which something stands in the calendar.
pub(super) fn years(view: &View) -> impl Iterator<Item = i16> {
    let mut years: BTreeSet<i16> = view
        .dialogues()
        .iter()
        .map(|d| d.facts.date.year())
        .collect();
    years.extend(view.conferences().map(|session| session.opens.year()));
    years.into_iter()
}

fn choice(page: &Page, known: i16, year: i16) -> Choice {
    let name = known.to_string();
    Choice {
        href: page.href(&format!("/dialogues/calendar?year={name}")),
        name,
        topic: None,
        count: String::new(),
        taken: known == year,
    }
}

fn entries(page: &Page, view: &View, year: i16) -> Vec<Entry> {
    let mut all: Vec<Entry> = Vec::new();
    for dialogue in view
        .dialogues()
        .iter()
        .filter(|d| d.facts.date.year() == year)
    {
        all.push(Entry {
            from: dialogue.facts.date,
            when: dates::with_weekday(page.lang, dialogue.facts.date),
            kind: "dialogue",
            kind_name: page.say("calendar-dialogue").into_owned(),
            title: title::topics(page, dialogue.facts),
            href: Some(page.href(&format!("/dialogues/{}", dialogue.facts.id))),
            standing: standing(page, dialogue.life),
        });
    }
    for group in WorkingGroup::ALL {
        for meeting in view.meetings(group) {
            let Some(from) = meeting
                .opens
                .or(meeting.closes)
                .filter(|day| day.year() == year)
            else {
                continue;
            };
            all.push(Entry {
                from,
                when: dates::range_line(page.lang, from, meeting.closes.unwrap_or(from)),
                kind: "meeting",
                kind_name: page.say("calendar-meeting").into_owned(),
                title: title::line(&page.meeting(meeting.id, meeting.called)),
                href: Some(page.href(&format!("/groups/{}", group.code()))),
                standing: None,
            });
        }
    }
    for session in view
        .conferences()
        .filter(|session| session.opens.year() == year)
    {
        all.push(Entry {
            from: session.opens,
            when: dates::range_line(page.lang, session.opens, session.closes),
            kind: "conference",
            kind_name: page.say("calendar-conference").into_owned(),
            title: title::line(&title::conference(page, session.number)),
            href: None,
            standing: None,
        });
    }
    // Stable: on one day the dialogue, the meeting, the Conference.
    all.sort_by_key(|entry| entry.from);
    all
}

fn months(page: &Page, entries: Vec<Entry>) -> Vec<Month> {
    let mut months: Vec<(i8, Month)> = Vec::new();
    for entry in entries {
        let number = entry.from.month();
        match months.last_mut() {
            Some((last, month)) if *last == number => month.entries.push(entry),
            _ => {
                let name = dates::month_year(page.lang, entry.from);
                months.push((
                    number,
                    Month {
                        name,
                        entries: vec![entry],
                    },
                ));
            }
        }
    }
    months.into_iter().map(|(_, month)| month).collect()
}
