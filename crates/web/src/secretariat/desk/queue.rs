//! The queue: filters, saved views, pages of a hundred, figures for comparison, and the bar for many at once.

use super::asked::{NAMES, SORTS, STAGES, filter};
use super::{bulk, gender, listed, views};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::Choice;
use crate::page::{Markup, Page};
use crate::public::title;
use crate::query::Query;
use crate::secretariat::asking::choices;
use crate::secretariat::{application, area, colleague, dialogue_at};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::organizations::StakeholderKind;
use mechanism::people::{HeldFor, RegionalGroup};
use mechanism::{Deed, DeskPage, DeskRow, PersonId, Role, View};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A row of the queue.
struct Line {
    slug: String,
    href: String,
    reference: String,
    name: String,
    kind: Cow<'static, str>,
    area: Cow<'static, str>,
    received: Markup,
    stage: Cow<'static, str>,
    tone: &'static str,
    checked: usize,
    doubts: usize,
    screener: String,
    marks: Vec<(&'static str, String)>,
}

/// A bar of the comparison: how many of those shown.
struct Bar {
    name: String,
    number: usize,
    /// Of a hundred.
    share: usize,
    href: String,
}

/// A comparison: by region, by kind, by first time, of participants by gender.
struct Comparison {
    title: Cow<'static, str>,
    bars: Vec<Bar>,
}

/// A link of the pages.
struct Leaf {
    href: String,
    name: String,
    current: bool,
}

/// A view of the queue: ours or the officer's own.
struct Tab {
    href: String,
    name: String,
    count: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "secretariat/queue.html")]
struct Queue {
    page: Page,
    dialogue: String,
    back: String,
    shown: String,
    done: String,
    tabs: Vec<Tab>,
    own: Vec<views::Kept>,
    filters: Vec<Picker>,
    text: String,
    filtered: bool,
    query: String,
    rows: Vec<Line>,
    comparisons: Vec<Comparison>,
    leaves: Vec<Leaf>,
    previous: String,
    next: String,
    acts: Vec<Choice>,
    checks: Vec<Choice>,
    may_screen: bool,
    /// Where an application that came by another way is entered; empty where none can be.
    enter: String,
    import: String,
}

/// A list to choose a filter from.
struct Picker {
    name: &'static str,
    label: Cow<'static, str>,
    choices: Vec<Choice>,
}

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    let of = dialogue_at(&acting.view, &id)?;
    let (page, view, query) = (&acting.page, &acting.view, &acting.query);
    let dialogue = &of.facts.id;
    let asked = filter(query, Some(acting.person));
    let Some(found) = view.desk(dialogue, &asked) else {
        return Err(crate::problem::Problem::NotFound);
    };
    let lasting = query.only(&NAMES);
    let own = views::of(&acting).await?;
    let who = |person: Option<PersonId>| {
        person.map_or_else(String::new, |_| colleague(page, view, person))
    };
    // A name is looked up once, not for every row.
    let mut screeners: BTreeMap<Option<PersonId>, String> = BTreeMap::new();
    let rows = found
        .rows
        .iter()
        .map(|row| {
            let screener = screeners
                .entry(row.screener)
                .or_insert_with(|| who(row.screener));
            let waits = listed::waits(view, &row.reference);
            line(page, &of.facts.id, &lasting, row, screener, waits)
        })
        .collect();
    let (leaves, previous, next) = leaves(page, &found);
    let template = Queue {
        dialogue: title::short(page, of.facts),
        back: page.href(&format!("/office/dialogues/{dialogue}")),
        shown: shown(page, &found),
        done: query
            .get("done")
            .filter(|done| *done == "view")
            .map_or_else(String::new, |_| page.say("desk-view-kept").into_owned()),
        tabs: tabs(page, view, query, &asked, &found, dialogue),
        filters: pickers(page, view, query),
        text: asked.text.clone(),
        filtered: !lasting.written().is_empty(),
        query: lasting.written().trim_start_matches('?').to_owned(),
        comparisons: comparisons(page, &found)
            .into_iter()
            .chain(by_gender(page, view, dialogue))
            .collect(),
        rows,
        leaves,
        previous,
        next,
        acts: choices(page, "desk-act", bulk::ACTS, |_| false),
        checks: choices(
            page,
            "check",
            mechanism::participation::screening::Check::ALL.map(|check| check.code()),
            |_| false,
        ),
        may_screen: view.who().may_for(Deed::Screen, Some(dialogue)),
        import: page.href("/office/applications/import"),
        enter: application::call_for(view, dialogue).map_or_else(String::new, |call| {
            page.href(&format!("/office/applications/new?call={call}"))
        }),
        own: own
            .into_iter()
            .map(|mut kept| {
                kept.href = page.href(&format!("/office/desk/{dialogue}?{}", kept.query));
                kept
            })
            .collect(),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

fn shown(page: &Page, found: &DeskPage) -> String {
    let values = [
        ("n", words::Value::from(found.total)),
        ("all", words::Value::from(found.all)),
    ];
    page.say_with("desk-shown", &values)
}

/// The tone of a stage's tag.
pub(super) fn tone(stage: &str) -> &'static str {
    match stage {
        "received" => "waiting",
        "sufficient" | "admitted" => "good",
        "circulated" | "referred" => "active",
        "set-aside" | "not-admitted" => "stop",
        _ => "",
    }
}

fn line(
    page: &Page,
    dialogue: &mechanism::DialogueId,
    lasting: &Query,
    row: &DeskRow,
    screener: &str,
    waits: bool,
) -> Line {
    let slug = row.reference.slug();
    let stage = row.stage.code();
    let mut marks = Vec::new();
    let mut mark = |shown: bool, tone, said: String| {
        if shown {
            marks.push((tone, said));
        }
    };
    mark(row.late, "waiting", page.say("desk-late").into_owned());
    mark(
        row.first_timer,
        "",
        page.say("desk-first-timer").into_owned(),
    );
    mark(
        row.overdue > 0,
        "stop",
        page.say("desk-overdue").into_owned(),
    );
    mark(
        row.open_inquiries > row.overdue,
        "waiting",
        page.say("desk-asked").into_owned(),
    );
    mark(waits, "stop", page.say("desk-likeness").into_owned());
    mark(
        row.proposed.is_some(),
        "waiting",
        page.say("desk-proposed").into_owned(),
    );
    mark(
        !row.earlier.is_empty(),
        "",
        page.count("desk-earlier", row.earlier.len()),
    );
    let query = lasting.with("desk", Some(dialogue.as_str())).written();
    let name = row.profile.as_ref().map(|p| p.name(page.lang.code()));
    Line {
        href: page.href(&format!("/office/applications/{slug}{query}")),
        slug,
        reference: row.reference.to_string(),
        name: name.map_or_else(|| page.say("withheld").into_owned(), str::to_owned),
        kind: page.say(&format!("stakeholder-{}", row.kind.code())),
        area: area(page, row.area.as_ref()).into(),
        received: page.time(&mechanism::day_in_vienna(row.received)),
        stage: page.say(&format!("stage-{stage}")),
        tone: tone(stage),
        checked: row.checked,
        doubts: row.doubts,
        screener: screener.to_owned(),
        marks,
    }
}

fn leaves(page: &Page, found: &DeskPage) -> (Vec<Leaf>, String, String) {
    let at = |number: usize| page.href_with("page", Some(&(number + 1).to_string()));
    let leaf = |number: usize| Leaf {
        href: at(number),
        name: (number + 1).to_string(),
        current: number == found.page,
    };
    let previous = found.page.checked_sub(1).map_or_else(String::new, at);
    let next = match found.page + 1 < found.pages {
        true => at(found.page + 1),
        false => String::new(),
    };
    ((0..found.pages.min(60)).map(leaf).collect(), previous, next)
}

fn tabs(
    page: &Page,
    view: &View,
    query: &Query,
    asked: &mechanism::DeskFilter,
    found: &DeskPage,
    dialogue: &mechanism::DialogueId,
) -> Vec<Tab> {
    // One look at the whole queue counts all tabs; where nothing is filtered, that look was taken already.
    let all = (found.total < found.all)
        .then(|| view.desk(dialogue, &mechanism::DeskFilter::counts()))
        .flatten();
    let whole = all.as_ref().unwrap_or(found);
    let (total, stages) = (whole.all, &whole.facets.stages);
    let mut tabs = vec![Tab {
        href: page.href_with("stage", None),
        name: page.say("desk-all").into_owned(),
        count: total.to_string(),
        current: query.get("stage").is_none(),
    }];
    tabs.extend(STAGES.iter().filter_map(|code| {
        let count = *stages.get(code)?;
        Some(Tab {
            href: page.href_with("stage", Some(code)),
            name: page.say(&format!("stage-{code}")).into_owned(),
            count: count.to_string(),
            current: asked.stage.as_deref() == Some(code),
        })
    }));
    tabs
}

fn pickers(page: &Page, view: &View, query: &Query) -> Vec<Picker> {
    let taken = |name: &'static str| move |code: &str| query.get(name) == Some(code);
    let picker = |name: &'static str, choices| Picker {
        name,
        label: page.say(&format!("desk-filter-{name}")),
        choices,
    };
    let kinds = StakeholderKind::ALL.map(StakeholderKind::code);
    let regions = RegionalGroup::ALL.map(RegionalGroup::code);
    let yes_no = |name: &'static str| {
        let all = choices(page, &format!("desk-{name}"), ["yes", "no"], taken(name));
        picker(name, all)
    };
    let mut screeners = choices(page, "desk-screener", ["me", "nobody"], taken("screener"));
    // Found through their role: everybody who ever applied is a person too.
    let roles = Role::ALL
        .into_iter()
        .filter(|role| role.allows(Deed::Screen));
    let others: BTreeSet<PersonId> = roles
        .flat_map(|role| view.holders(role, &HeldFor::Office))
        .map(|other| other.person.id)
        .collect();
    screeners.extend(others.into_iter().map(|other| {
        let id = other.to_string();
        let taken = query.get("screener") == Some(id.as_str());
        Choice::of(id, colleague(page, view, Some(other)), taken)
    }));
    let sorts = SORTS
        .iter()
        .flat_map(|(name, _)| [(*name).to_owned(), format!("-{name}")])
        .map(|code| {
            let key = format!("desk-sort-{}", code.trim_start_matches('-'));
            let name = page.say(&key);
            let label = match code.starts_with('-') {
                true => page.with("desk-sort-backwards", "order", name),
                false => name.into_owned(),
            };
            let taken = query.get("sort") == Some(code.as_str());
            Choice::of(code, label, taken)
        });
    vec![
        picker("kind", choices(page, "stakeholder", kinds, taken("kind"))),
        picker("region", choices(page, "region", regions, taken("region"))),
        picker("screener", screeners),
        yes_no("late"),
        yes_no("first"),
        yes_no("alike"),
        yes_no("asked"),
        picker("sort", sorts.collect()),
    ]
}

/// The registered participants by gender: of the whole dialogue, whatever is filtered, since applicants are not asked.
fn by_gender(page: &Page, view: &View, dialogue: &mechanism::DialogueId) -> Option<Comparison> {
    let (genders, whole) = gender::of_registered(page, view, dialogue)?;
    let bar = |(name, number): (String, u32)| Bar {
        name,
        number: usize::try_from(number).unwrap_or(usize::MAX),
        share: usize::try_from(number * 100 / whole.max(1)).unwrap_or(0),
        href: String::new(),
    };
    Some(Comparison {
        title: page.say("desk-by-gender"),
        bars: genders.into_iter().map(bar).collect(),
    })
}

/// How those that match are spread. Figures for a look, never a rank.
fn comparisons(page: &Page, found: &DeskPage) -> Vec<Comparison> {
    let whole = found.total.max(1);
    let bar = |name: String, number: usize, href: String| Bar {
        name,
        number,
        share: number * 100 / whole,
        href,
    };
    let regions = found.facets.regions.iter().map(|(region, n)| match region {
        Some(region) => bar(
            page.say(&format!("region-{}", region.code())).into_owned(),
            *n,
            page.href_with("region", Some(region.code())),
        ),
        None => bar(page.say("desk-no-region").into_owned(), *n, String::new()),
    });
    let kinds = found.facets.kinds.iter().map(|(kind, n)| {
        bar(
            page.say(&format!("stakeholder-{}", kind.code()))
                .into_owned(),
            *n,
            page.href_with("kind", Some(kind.code())),
        )
    });
    let first = found.facets.first_timers;
    let times = [("yes", first), ("no", found.total - first)].map(|(code, n)| {
        bar(
            page.say(&format!("desk-first-{code}")).into_owned(),
            n,
            page.href_with("first", Some(code)),
        )
    });
    vec![
        Comparison {
            title: page.say("desk-by-region"),
            bars: regions.collect(),
        },
        Comparison {
            title: page.say("desk-by-kind"),
            bars: kinds.collect(),
        },
        Comparison {
            title: page.say("desk-by-first"),
            bars: times.into(),
        },
    ]
}
