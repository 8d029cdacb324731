//! The page of a session: what is reported and how, the checks of the Note, its differences, and what goes beside it.

use super::checked::{self, Broken, Check};
use super::compared::{self, Compared};
use super::wanted::Wanted;
use super::{Part, compose, session};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::fields::Choice;
use crate::page::Page;
use crate::public::formats::Format;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use mechanism::View;
use mechanism::conference::{NoteFacts, Selection, selectable};
use papers::Form;
use papers::rules::{NumberProfile, Settings};
use words::{Lang, Value, dates};

/// What only the secretariat gives, as it was given.
struct Office {
    symbol: String,
    date: String,
    item_line: String,
    item_title: String,
    late: String,
    languages: Vec<Choice>,
}

/// What goes beside the Note.
struct Companion {
    href: String,
    name: String,
    lead: String,
    files: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "public/conference/note.html")]
struct Papers {
    page: Page,
    title: String,
    place: String,
    reported: String,
    how: String,
    chosen: bool,
    dialogues: Vec<Choice>,
    forms: Vec<Choice>,
    numbers: Vec<Choice>,
    office: Option<Office>,
    files: Vec<(String, String)>,
    checks: Vec<Check>,
    form: Vec<Broken>,
    compared: Option<Compared>,
    companions: Vec<Companion>,
    nothing: bool,
}

/// `GET /conference/{number}`.
pub(in crate::public) async fn show(Path(number): Path<String>, asked: Asked) -> Answer {
    let Asked {
        site,
        view,
        page,
        query,
    } = asked;
    let number = session(&number)?;
    let wanted = Wanted::read(&site, &view, &query)?;
    let facts = wanted.facts(&view, number)?;
    let paper = compose(&site, &view, &page, &facts, &wanted, Part::Note);
    let settings = Settings {
        numbers: wanted.setting.numbers,
        ..Settings::default()
    };
    let compared = compared::compared(&site, &view, &page, &facts, &wanted.setting).await?;
    let template = Papers {
        title: super::title(&page, number),
        place: place(&page, &facts),
        reported: page.say_with(
            "conference-reported",
            &[(
                "count",
                page.number(u32::try_from(facts.entries.len()).unwrap_or(u32::MAX))
                    .into(),
            )],
        ),
        how: page.say(how(&wanted)).into_owned(),
        chosen: !wanted.written().is_empty(),
        dialogues: dialogues(&page, &view, &facts),
        forms: forms(&page, &wanted),
        numbers: numbers(&page, &wanted),
        office: wanted.office.then(|| office(&page, &wanted)),
        files: files(&page, number, Part::Note, &wanted),
        checks: checked::checks(&page, &facts, &paper),
        form: checked::form(&page, &paper, settings),
        compared,
        companions: Part::BESIDE
            .map(|part| companion(&page, number, part, &wanted))
            .into(),
        nothing: facts.entries.is_empty(),
        page,
    };
    answer::page(&template)
}

fn place(page: &Page, facts: &NoteFacts) -> String {
    let dates = dates::range_line(page.lang, facts.session.opens, facts.session.closes);
    let values = [
        (
            "place",
            Value::from(words::place(page.lang, &facts.session.place)),
        ),
        ("dates", dates.into()),
    ];
    page.say_with("place-line", &values)
}

fn how(wanted: &Wanted) -> &'static str {
    match wanted.selection {
        Selection::Period => "conference-reported-period",
        Selection::Only(_) => "conference-reported-chosen",
    }
}

fn dialogues(page: &Page, view: &View, facts: &NoteFacts) -> Vec<Choice> {
    let reported = |id| facts.entries.iter().any(|entry| entry.dialogue.id == id);
    selectable(view, facts.session.number)
        .into_iter()
        .rev()
        .map(|one| {
            let dialogue = one.dialogue.facts;
            Choice::of(
                dialogue.id.as_str(),
                title::short(page, dialogue),
                reported(dialogue.id.clone()),
            )
        })
        .collect()
}

fn forms(page: &Page, wanted: &Wanted) -> Vec<Choice> {
    let own = wanted.setting.form;
    [
        ("b", "conference-form-b", Form::ConferenceRoom),
        ("a", "conference-form-a", Form::General),
    ]
    .map(|(code, key, form)| Choice::of(code, page.say(key), own == form))
    .into()
}

fn numbers(page: &Page, wanted: &Wanted) -> Vec<Choice> {
    let own = wanted.setting.numbers;
    [
        ("house", "conference-numbers-house", NumberProfile::House),
        ("strict", "conference-numbers-strict", NumberProfile::Strict),
    ]
    .map(|(code, key, profile)| Choice::of(code, page.say(key), own == profile))
    .into()
}

fn office(page: &Page, wanted: &Wanted) -> Office {
    let setting = &wanted.setting;
    let given = |text: &Option<String>| text.clone().unwrap_or_default();
    Office {
        symbol: setting
            .symbol
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        date: setting.date.map(|day| day.to_string()).unwrap_or_default(),
        item_line: given(&setting.item_line),
        item_title: given(&setting.item_title),
        late: given(&setting.late),
        languages: Lang::ALL
            .map(|lang| {
                let name = words::capitalized(&page.language_name(lang.code()));
                Choice::of(lang.code(), name, setting.original == lang)
            })
            .into(),
    }
}

/// The formats of a paper, as it was asked for.
pub(super) fn files(
    page: &Page,
    number: u16,
    part: Part,
    wanted: &Wanted,
) -> Vec<(String, String)> {
    Format::ALL
        .map(|format| {
            let (code, ending, query) = (part.code(), format.ending(), wanted.written());
            let address = format!("/conference/{number}/{code}.{ending}{query}");
            (format.name(page), page.href(&address))
        })
        .into()
}

fn companion(page: &Page, number: u16, part: Part, wanted: &Wanted) -> Companion {
    let (code, query) = (part.code(), wanted.written());
    Companion {
        href: page.href(&format!("/conference/{number}/{code}{query}")),
        name: page.say(&format!("conference-{code}")).into_owned(),
        lead: page.say(&format!("conference-{code}-lead")).into_owned(),
        files: files(page, number, part, wanted),
    }
}
