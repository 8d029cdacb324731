//! A list as a sheet for the capital: a row for each organization, a column for each thing it said.

use crate::answer::{self, Answer};
use crate::machine::data::{Cell, Form as Written, Provenance, TableOf, written};
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use crate::stakeholder::wording;
use mechanism::ListRow;
use mechanism::organizations::region_of;
use mechanism::participation::form::Form;
use words::Lang;

/// What is on it was sent to its recipients and to nobody else.
const TERMS: &str = "For the recipients of the list only. It holds what organizations said of themselves to be decided upon, and it \
     is no document of the United Nations.";

/// A sheet in the language of the page.
pub(crate) struct Sheet {
    title: String,
    columns: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

impl Sheet {
    pub(crate) fn new(title: String, columns: Vec<String>, rows: Vec<Vec<Cell>>) -> Self {
        Self {
            title,
            columns,
            rows,
        }
    }

    /// The sheet as a file. `path` is where it can be had anew, `name` what it is saved as.
    pub(crate) fn file(&self, site: &Site, path: &str, name: &str, form: Written) -> Answer {
        let head = site.record.head();
        let provenance = Provenance {
            address: site.installation.absolute(path),
            keeper: site.installation.keeper.clone(),
            number: head.number,
            hash: head.hash.to_string(),
            entered: head.entered,
            as_of: None,
            terms: TERMS,
        };
        let columns: Vec<&str> = self.columns.iter().map(String::as_str).collect();
        let table = TableOf {
            title: &self.title,
            columns: &columns,
            rows: self.rows.clone(),
        };
        let bytes = written(&table, form, &provenance).map_err(|error| {
            tracing::error!(%error, "a sheet could not be written");
            Problem::Broken
        })?;
        let name = format!("{name}.{}", form.code());
        Ok(answer::own_file(form.media_type(), &name, bytes))
    }
}

/// The rows of a list. Nothing of objections stands in it: a sheet is forwarded.
pub(super) fn sheet(page: &Page, form: &Form, rows: &[ListRow]) -> Sheet {
    let say = |key: &str| page.say(key).into_owned();
    let mut columns = vec![say("as-seen-reference"), say("list-new")];
    columns.extend(Lang::ALL.map(|lang| {
        let language = page.language_name(lang.code());
        page.with("list-name-in-language", "language", language)
    }));
    columns.extend(
        [
            "list-other-names",
            "profile-acronym",
            "profile-kind",
            "as-seen-individual",
            "profile-area",
            "list-region",
            "profile-website",
            "profile-field",
            "profile-mandate",
        ]
        .map(say),
    );
    columns.extend(
        form.questions()
            .map(|question| wording::said(page, &question.label)),
    );
    let rows = rows.iter().map(|listed| row(page, form, listed)).collect();
    Sheet::new(say("list-sheet"), columns, rows)
}

fn row(page: &Page, form: &Form, listed: &ListRow) -> Vec<Cell> {
    let row = &listed.row;
    let profile = &row.profile;
    let six = Lang::ALL.map(Lang::code);
    let others: Vec<String> = profile
        .names
        .iter()
        .filter(|(code, _)| !six.contains(&code.as_str()))
        .map(|(code, name)| format!("{name} ({code})"))
        .collect();
    let region = row.area.as_ref().and_then(region_of);
    let mut cells = vec![
        Cell::text(&row.application),
        Cell::Truth(listed.new_since_last),
    ];
    cells.extend(six.map(|code| Cell::text_or_empty(profile.names.get(code))));
    cells.extend([
        text(&others.join("; ")),
        text(&profile.acronym),
        Cell::text(page.say(&format!("stakeholder-{}", row.kind.code()))),
        Cell::text_or_empty(row.individual.then(|| page.say("as-seen-individual-yes"))),
        Cell::text_or_empty(row.area.as_ref().map(|area| wording::area(page, area))),
        Cell::text_or_empty(region.map(|region| page.say(&format!("region-{}", region.code())))),
        text(&profile.website),
        text(&profile.field),
        text(&profile.mandate),
    ]);
    cells.extend(
        form.questions()
            .map(|question| text(&wording::answer(page, question, &row.answers, |_| None))),
    );
    cells
}

/// Words, where there are some.
pub(crate) fn text(words: &str) -> Cell {
    Cell::text_or_empty((!words.is_empty()).then_some(words))
}
