//! What a paper is asked to be, from the address.

use crate::problem::Problem;
use crate::query::Query;
use crate::site::Site;
use mechanism::conference::{MOST_SELECTED, NotSelected, NoteFacts, Selection, selected};
use mechanism::{DialogueId, Reader, View};
use papers::compose::Setting;
use papers::rules::NumberProfile;
use papers::{Form, Symbol};
use std::collections::BTreeSet;
use words::Lang;

/// The most letters of a line or a note that an officer gives.
const LONGEST: usize = 300;

/// What everybody may choose.
const OPEN: [&str; 3] = ["dialogue", "form", "numbers"];
/// What is the secretariat's to give.
const OFFICE: [&str; 6] = [
    "symbol",
    "date",
    "original",
    "item-line",
    "item-title",
    "late",
];

/// A paper as it was asked for.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) selection: Selection,
    pub(super) setting: Setting,
    /// Whether the secretariat asks, and may give more.
    pub(super) office: bool,
    query: Query,
}

impl Wanted {
    /// Reads the address.
    ///
    /// # Errors
    /// A value that makes no sense, or that is not this reader's to give.
    pub(super) fn read(site: &Site, view: &View, query: &Query) -> Result<Self, Problem> {
        let office = view.who().circle() == Reader::Office;
        let given = |name: &str| query.get(name).is_some();
        if let Some(name) = OFFICE
            .into_iter()
            .find(|name| given(name))
            .filter(|_| !office)
        {
            return Err(Problem::wrong("wrong-for-the-office", name));
        }
        Ok(Self {
            selection: selection(query)?,
            setting: Setting {
                form: form(query)?,
                numbers: numbers(site, query)?,
                date: query.day("date")?,
                symbol: symbol(query)?,
                original: original(query)?,
                item_line: line(query, "item-line")?,
                item_title: line(query, "item-title")?,
                late: line(query, "late")?,
                site: Some(site.installation.base.clone()),
            },
            office,
            query: query.only(&OPEN.into_iter().chain(OFFICE).collect::<Vec<_>>()),
        })
    }

    /// The facts of the dialogues that are meant.
    pub(super) fn facts(&self, view: &View, session: u16) -> Result<NoteFacts, Problem> {
        let wrong = |id: &DialogueId| Problem::wrong("wrong-selection", id.as_str());
        selected(view, session, &self.selection).map_err(|why| match why {
            NotSelected::NoSession(_) | NotSelected::NoDialogue(_) => Problem::NotFound,
            NotSelected::NotHeld(id) | NotSelected::TooLate(id) => wrong(&id),
            NotSelected::TooMany(_) => Problem::TooLong,
        })
    }

    /// The query that says the same, with its question mark; empty for what nobody chose.
    pub(super) fn written(&self) -> String {
        self.query.written()
    }
}

fn selection(query: &Query) -> Result<Selection, Problem> {
    let mut named = BTreeSet::new();
    for id in query.all("dialogue") {
        let wrong = |_| Problem::wrong("wrong-selection", id);
        named.insert(DialogueId::new(id).map_err(wrong)?);
    }
    match named.len() {
        0 => Ok(Selection::Period),
        n if n > MOST_SELECTED => Err(Problem::TooLong),
        _ => Ok(Selection::Only(named)),
    }
}

fn form(query: &Query) -> Result<Form, Problem> {
    match query.get("form") {
        None | Some("b") => Ok(Form::ConferenceRoom),
        Some("a") => Ok(Form::General),
        Some(other) => Err(Problem::wrong("wrong-paper-option", other)),
    }
}

fn numbers(site: &Site, query: &Query) -> Result<NumberProfile, Problem> {
    match query.get("numbers") {
        None => Ok(site.installation.numbers),
        Some("house") => Ok(NumberProfile::House),
        Some("strict") => Ok(NumberProfile::Strict),
        Some(other) => Err(Problem::wrong("wrong-paper-option", other)),
    }
}

fn symbol(query: &Query) -> Result<Option<Symbol>, Problem> {
    let given = query.get("symbol");
    given
        .map(|text| Symbol::parse(text).map_err(|_| Problem::wrong("wrong-paper-option", text)))
        .transpose()
}

fn original(query: &Query) -> Result<Lang, Problem> {
    match query.get("original") {
        None => Ok(Lang::En),
        Some(code) => {
            Lang::from_code(code).ok_or_else(|| Problem::wrong("wrong-paper-option", code))
        }
    }
}

fn line(query: &Query, name: &str) -> Result<Option<String>, Problem> {
    let Some(text) = query.get(name) else {
        return Ok(None);
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > LONGEST || text.chars().any(char::is_control) {
        return Err(Problem::wrong("wrong-paper-option", &text));
    }
    Ok((!text.is_empty()).then_some(text))
}
