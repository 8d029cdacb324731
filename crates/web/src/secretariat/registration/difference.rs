//! Who was decided, who has a badge, who is on the platform: what does not agree, for a human to act on. The two files are
//! read and not kept.

use super::cells::{Cells, rows};
use super::{Head, arranged_by, of_the_office, path, upload};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::Faults;
use crate::page::Page;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use mechanism::ParticipantId;
use mechanism::participation::registration::{Decided, Differences, Imported, System, reconcile};
use std::collections::BTreeMap;
use words::Value;

/// Differences of one sort.
struct Sort {
    title: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "registration/differences.html")]
struct Compared {
    page: Page,
    head: Head,
    action: String,
    faults: Faults,
    /// What was found; `None`: nothing was compared yet.
    found: Option<Vec<Sort>>,
    decided: String,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    answer(&acting, &dialogue, None, Faults::default())
}

pub(super) async fn compare(
    Path(dialogue): Path<String>,
    acting: Acting,
    parts: Multipart,
) -> Answer {
    let of = arranged_by(&acting, &dialogue)?;
    let id = of.facts.id.clone();
    let (_, files) = upload::receive(parts).await?;
    let mut faults = Faults::default();
    let mut imported = |field: &str| match files.get(field).map(|bytes| rows(bytes)) {
        None => Vec::new(),
        Some(Ok(rows)) => people(&rows),
        Some(Err(unread)) => {
            faults.add(field, acting.page.say(unread.key()));
            Vec::new()
        }
    };
    let (badges, platform) = (imported("badges"), imported("platform"));
    if faults.is_empty() && files.is_empty() {
        faults.add("badges", acting.page.say("differences-no-file"));
    }
    if !faults.is_empty() {
        return answer(&acting, &dialogue, None, faults);
    }
    let decided = acting.view.decided(&id);
    let mut differences = reconcile(&decided, &badges, &platform);
    // A system of which no file came was not compared: that says nothing of anybody.
    if !files.contains_key("badges") {
        differences.without_badge.clear();
    }
    if !files.contains_key("platform") {
        differences.without_access.clear();
    }
    forgive_unnamed(&acting, &id, &mut differences);
    let told = Telling {
        page: &acting.page,
        names: decided.iter().map(|one| (one.participant, one)).collect(),
        badges: &badges,
        platform: &platform,
    };
    let sorts = told.sorts(&differences);
    answer(&acting, &dialogue, Some(sorts), faults)
}

/// Whoever did not agree to be named on screens was handed over to the platform without their name.
fn forgive_unnamed(acting: &Acting, id: &mechanism::DialogueId, differences: &mut Differences) {
    let people = acting.view.participants(id);
    let unnamed = |of: ParticipantId| {
        people
            .iter()
            .any(|one| one.participant.id == of && !one.participant.consents.screens)
    };
    differences
        .renamed
        .retain(|(system, _, of)| *system == System::Badge || !unnamed(*of));
}

/// The people of another system's file. Its columns are found by their names; without names they are taken in the order
/// name, organization, e-mail, reference.
fn people(rows: &[Cells]) -> Vec<Imported> {
    let Some(first) = rows.first() else {
        return Vec::new();
    };
    let name = first.place_of(&["name", "full name", "display name"]);
    let given = first.place_of(&["first name", "given name"]);
    let family = first.place_of(&["last name", "surname", "family name"]);
    let organization = first.place_of(&["affiliation", "organization", "organisation", "company"]);
    let address = first.place_of(&["e-mail", "email", "email address", "e-mail address"]);
    let reference = first.place_of(&["reference", "id", "code"]);
    let headed = name.or(given).or(family).is_some();
    let at = |row: &Cells, found: Option<usize>, place: usize| match (found, headed) {
        (Some(found), _) => row.get(found).to_owned(),
        (None, true) => String::new(),
        (None, false) => row.get(place).to_owned(),
    };
    rows.iter()
        .skip(usize::from(headed))
        .map(|row| Imported {
            line: row.line,
            name: match (given, family) {
                (None, None) => at(row, name, 0),
                _ => [given, family]
                    .into_iter()
                    .flatten()
                    .map(|place| row.get(place))
                    .collect::<Vec<_>>()
                    .join(" "),
            },
            organization: at(row, organization, 1),
            address: at(row, address, 2),
            reference: at(row, reference, 3),
        })
        .collect()
}

/// Differences in words.
struct Telling<'a> {
    page: &'a Page,
    names: BTreeMap<ParticipantId, &'a Decided>,
    badges: &'a [Imported],
    platform: &'a [Imported],
}

impl Telling<'_> {
    fn sorts(&self, found: &Differences) -> Vec<Sort> {
        let people = |ids: &[ParticipantId]| ids.iter().map(|id| self.person(*id)).collect();
        let both = |rows: &[(System, u32, ParticipantId)]| {
            rows.iter()
                .map(|(system, line, id)| self.meant(*system, *line, *id))
                .collect()
        };
        let undecided = |(system, line): &(System, u32)| self.row(*system, *line);
        let ambiguous = |(system, line, ids): &(System, u32, Vec<ParticipantId>)| {
            let names: Vec<String> = ids.iter().map(|id| self.person(*id)).collect();
            format!("{}: {}", self.row(*system, *line), self.page.list(&names))
        };
        let sort = |key: &str, lines: Vec<String>| Sort {
            title: self.page.count(key, lines.len()),
            lines,
        };
        let mut sorts = vec![
            sort("differences-without-badge", people(&found.without_badge)),
            sort("differences-without-access", people(&found.without_access)),
            sort(
                "differences-undecided",
                found.undecided.iter().map(undecided).collect(),
            ),
            sort("differences-other-mode", both(&found.other_mode)),
            sort("differences-renamed", both(&found.renamed)),
            sort("differences-twice", both(&found.twice)),
            sort(
                "differences-ambiguous",
                found.ambiguous.iter().map(ambiguous).collect(),
            ),
        ];
        sorts.retain(|sort| !sort.lines.is_empty());
        sorts
    }

    fn person(&self, id: ParticipantId) -> String {
        match self.names.get(&id) {
            Some(one) => format!("{} ({})", one.name, one.organization),
            None => id.to_string(),
        }
    }

    fn row(&self, system: System, line: u32) -> String {
        let (key, rows) = match system {
            System::Badge => ("differences-badge-line", self.badges),
            System::Platform => ("differences-platform-line", self.platform),
        };
        let row = rows.iter().find(|row| row.line == line);
        let values = [
            ("line", Value::from(line)),
            (
                "name",
                row.map_or("", |row| row.name.as_str()).to_owned().into(),
            ),
        ];
        self.page.say_with(key, &values)
    }

    fn meant(&self, system: System, line: u32, id: ParticipantId) -> String {
        format!("{}: {}", self.row(system, line), self.person(id))
    }
}

fn answer(acting: &Acting, dialogue: &str, found: Option<Vec<Sort>>, faults: Faults) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let of = of_the_office(view, dialogue)?;
    let id = &of.facts.id;
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Compared {
        action: page.href(&path(id, "differences/files")),
        decided: page.count("differences-decided", view.decided(id).len()),
        faults,
        found,
        head: Head::of(page, view, &of, "differences"),
        page: page.clone(),
    };
    fresh(status, &template)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_by_their_names() {
        let text = b"Last name;First name;E-mail;Affiliation;Reference\nExample;Ana;ana@example.org;Example Watch;abc\n";
        let people = people(&rows(text).unwrap());
        assert_eq!(people.len(), 1);
        assert_eq!(
            (people[0].name.as_str(), people[0].line),
            ("Ana Example", 2)
        );
        assert_eq!(people[0].organization, "Example Watch");
        assert_eq!(people[0].reference, "abc");
    }

    #[test]
    fn a_file_without_names_of_columns_is_taken_in_order() {
        let people = people(&rows(b"Ana Example,Example Watch,ana@example.org\n").unwrap());
        assert_eq!(
            (people[0].name.as_str(), people[0].organization.as_str()),
            ("Ana Example", "Example Watch")
        );
        assert_eq!(people[0].reference, "");
    }
}
