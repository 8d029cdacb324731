//! Who has a seat, as files for the badge system and the video platform. Whoever is protected is in no file: the office
//! hands them over itself. Whoever did not agree to be named on screens stands on the platform without their name.

use super::{Head, of_the_office, path};
use crate::acting::Acting;
use crate::answer::{Answer, fresh, own_file};
use crate::machine::data::{Cell, Form, Provenance, TableOf, written};
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::who_may;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::registration::{Attendance, Attendee, Seat};
use mechanism::{Deed, DialogueId, ParticipantView, View};
use words::Value;

/// Files with people in them are for the purpose they were made for.
const TERMS: &str = "Personal data, for issuing grounds passes or access to the online room only. Destroy the file when that is done.";

/// To which system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum System {
    Badges,
    Platform,
}

impl System {
    const ALL: [Self; 2] = [Self::Badges, Self::Platform];

    const fn code(self) -> &'static str {
        match self {
            Self::Badges => "badges",
            Self::Platform => "platform",
        }
    }

    const fn mode(self) -> Attendance {
        match self {
            Self::Badges => Attendance::InPerson,
            Self::Platform => Attendance::Online,
        }
    }

    const fn columns(self) -> &'static [&'static str] {
        match self {
            // As the badge system's import calls them.
            Self::Badges => &[
                "First name",
                "Last name",
                "Affiliation",
                "Position",
                "E-mail",
                "Reference",
            ],
            Self::Platform => &["Name", "E-mail", "Language", "Reference"],
        }
    }
}

struct Shown {
    title: String,
    what: String,
    csv: String,
    xlsx: String,
}

#[derive(Template)]
#[template(path = "registration/hand_over.html")]
struct HandOver {
    page: Page,
    head: Head,
    files: Vec<Shown>,
    protected: Vec<String>,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting { page, view, .. } = acting;
    let of = of_the_office(&view, &dialogue)?;
    let id = &of.facts.id;
    let seated = seated(&view, id);
    let file = |system: System| {
        let of_mode = |one: &&ParticipantView<'_>| {
            one.participant.mode == system.mode() && !one.participant.protected
        };
        let n = seated.iter().filter(of_mode).count();
        let base = path(id, &format!("hand-over/{}", system.code()));
        Shown {
            title: page
                .say(&format!("hand-over-{}", system.code()))
                .into_owned(),
            what: page.say_with("hand-over-people", &[("n", Value::from(n))]),
            csv: page.href(&format!("{base}.csv")),
            xlsx: page.href(&format!("{base}.xlsx")),
        }
    };
    let protected = seated.iter().filter(|one| one.participant.protected);
    let template = HandOver {
        files: System::ALL.map(file).into(),
        protected: protected
            .filter_map(|one| one.attendee.as_ref())
            .map(|attendee| attendee.name.clone())
            .collect(),
        head: Head::of(&page, &view, &of, "hand-over"),
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// Those with a seat of an organization that is still admitted.
fn seated<'v>(view: &'v View, id: &DialogueId) -> Vec<ParticipantView<'v>> {
    let mut all = view.participants(id);
    all.retain(|one| one.admitted && one.participant.seat == Seat::Confirmed);
    all
}

pub(super) async fn file(Path((dialogue, file)): Path<(String, String)>, acting: Acting) -> Answer {
    let of = of_the_office(&acting.view, &dialogue)?;
    let id = &of.facts.id;
    who_may(&acting, Deed::ArrangeRegistration, Some(id))?;
    let (name, form) = file.rsplit_once('.').ok_or(Problem::NotFound)?;
    let system = System::ALL.into_iter().find(|system| system.code() == name);
    let system = system.ok_or(Problem::NotFound)?;
    let form = [Form::Csv, Form::Xlsx]
        .into_iter()
        .find(|known| known.code() == form);
    let form = form.ok_or(Problem::NotFound)?;
    let seated = seated(&acting.view, id);
    let rows = seated
        .iter()
        .filter(|one| one.participant.mode == system.mode() && !one.participant.protected)
        .filter_map(|one| row(&acting.page, system, one))
        .collect();
    let table = TableOf {
        title: system.code(),
        columns: system.columns(),
        rows,
    };
    let head = acting.site.record.head();
    let provenance = Provenance {
        address: acting
            .page
            .absolute(&path(id, &format!("hand-over/{file}"))),
        keeper: acting.site.installation.keeper.clone(),
        number: head.number,
        hash: head.hash.to_string(),
        entered: head.entered,
        as_of: None,
        terms: TERMS,
    };
    let bytes = written(&table, form, &provenance).map_err(|error| {
        tracing::error!(%error, "a file for another system could not be written");
        Problem::Broken
    })?;
    let name = format!("{id}-{}.{}", system.code(), form.code());
    Ok(own_file(form.media_type(), &name, bytes))
}

fn row(page: &Page, system: System, one: &ParticipantView<'_>) -> Option<Vec<Cell>> {
    let attendee = one.attendee.as_ref()?;
    let organization = one.organization.as_ref();
    // Badge system and platform are run in English.
    let organization = organization.map_or("", |profile| profile.name("en"));
    let reference = one.participant.id.to_string();
    Some(match system {
        System::Badges => {
            let (first, last) = parted(&attendee.name);
            vec![
                Cell::text(first),
                Cell::text(last),
                Cell::text(organization),
                Cell::text(&attendee.function),
                Cell::text(&attendee.address),
                Cell::text(reference),
            ]
        }
        System::Platform => vec![
            Cell::text(label(page, one, attendee, organization)),
            Cell::text(&attendee.address),
            Cell::text(&attendee.language),
            Cell::text(reference),
        ],
    })
}

/// What everybody in the online room reads: "First name, Last name, Affiliation", as far as the person agreed.
fn label(
    page: &Page,
    one: &ParticipantView<'_>,
    attendee: &Attendee,
    organization: &str,
) -> String {
    if !one.participant.consents.screens {
        let reference = one.participant.id.to_string();
        return page.with("hand-over-unnamed", "reference", &reference[..6]);
    }
    let (first, last) = parted(&attendee.name);
    [first, last, organization]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// A name in the two parts that the badge system asks for: what stands last is taken for the family's name. People write
/// names in many ways; the page says so, and the office corrects it there.
fn parted(name: &str) -> (&str, &str) {
    name.trim()
        .rsplit_once(char::is_whitespace)
        .unwrap_or(("", name.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_one_word_is_a_last_name() {
        assert_eq!(parted("Ana Maria Example"), ("Ana Maria", "Example"));
        assert_eq!(parted("示例"), ("", "示例"));
    }
}
