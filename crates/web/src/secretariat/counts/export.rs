//! The numbers as a table for other programs: one number a row, with everything that says what it counts.

use super::{COUNTED, counted, mode_code, spoken};
use crate::acting::Acting;
use crate::answer::{Answer, own_file};
use crate::machine::data::{Cell, Form, Provenance, TableOf, written};
use crate::problem::Problem;
use axum::extract::Path;
use mechanism::FloorTotals;
use mechanism::organizations::StakeholderKind;
use mechanism::participation::registration::DelegationKind;
use mechanism::participation::tally::{Counts, Gender, Tally};
use mechanism::participation::{MODES, Stage, Unit};
use mechanism::people::RegionalGroup;

/// Groups of few people can be recognized.
const TERMS: &str = "For the office: groups of fewer than five may be recognized. Publish from the page of counts, which merges them.";

const COLUMNS: [&str; 6] = ["unit", "stage", "mode", "property", "group", "number"];

pub(super) async fn file(Path((dialogue, file)): Path<(String, String)>, acting: Acting) -> Answer {
    let (of, tally) = counted(&acting.view, &dialogue)?;
    let form = file.strip_prefix("counts.").ok_or(Problem::NotFound)?;
    let form = Form::ALL.into_iter().find(|known| known.code() == form);
    let form = form.ok_or(Problem::NotFound)?;
    let table = TableOf {
        title: "counts",
        columns: &COLUMNS,
        rows: rows(&tally, acting.view.floor_totals(&of.facts.id).as_ref()),
    };
    let head = acting.site.record.head();
    let id = &of.facts.id;
    let provenance = Provenance {
        address: acting.page.absolute(&format!("/office/counts/{id}")),
        keeper: acting.site.installation.keeper.clone(),
        number: head.number,
        hash: head.hash.to_string(),
        entered: head.entered,
        as_of: Some(tally.as_of),
        terms: TERMS,
    };
    let bytes = written(&table, form, &provenance).map_err(|error| {
        tracing::error!(%error, "counts could not be written");
        Problem::Broken
    })?;
    let name = format!("{id}-counts.{}", form.code());
    Ok(own_file(form.media_type(), &name, bytes))
}

fn rows(tally: &Tally, floor: Option<&FloorTotals>) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for (unit, stage) in COUNTED {
        for mode in MODES {
            let Some(counts) = tally.counts(unit, stage, mode) else {
                continue;
            };
            let parts = parts(unit, counts);
            rows.extend(parts.into_iter().map(|(property, group, number)| {
                row(
                    unit_code(unit),
                    stage_code(stage),
                    mode_code(mode),
                    property,
                    group,
                    number,
                )
            }));
        }
    }
    rows.push(row("persons", "waiting", "all", "whole", "", tally.waiting));
    for kind in DelegationKind::ALL {
        let Some(counts) = tally.delegations(kind) else {
            continue;
        };
        let of =
            |unit, stage, mode, number| row(unit, stage, mode, "delegation", kind.code(), number);
        rows.extend([
            of("delegations", "registered", "all", counts.listed),
            of("delegations", "attended", "all", counts.attended),
            of(
                "persons",
                "registered",
                "in-person",
                counts.persons_in_person,
            ),
            of("persons", "registered", "online", counts.persons_online),
        ]);
    }
    rows.extend(floor.into_iter().flat_map(on_the_floor));
    rows
}

/// Groups that stand together are named together.
fn on_the_floor(totals: &FloorTotals) -> Vec<Vec<Cell>> {
    let units = [Unit::Speakers, Unit::Speeches, Unit::Minutes].map(unit_code);
    let rows = spoken::parts(totals).into_iter().flat_map(|part| {
        let group = part.codes.join(" + ");
        let numbers = units.into_iter().zip(part.numbers);
        let rows = numbers.map(|(unit, n)| row(unit, "attended", "all", part.property, &group, n));
        rows.collect::<Vec<_>>()
    });
    rows.collect()
}

fn parts(unit: Unit, counts: &Counts) -> Vec<(&'static str, &'static str, u32)> {
    let mut parts = vec![
        ("whole", "", counts.whole),
        ("first-time", "yes", counts.first_time),
        ("first-time", "no", counts.returning()),
    ];
    parts.extend(StakeholderKind::ALL.map(|kind| ("kind", kind.code(), counts.kind(kind))));
    let regions = RegionalGroup::ALL.into_iter().map(Some).chain([None]);
    parts.extend(regions.map(|region| {
        let code = region.map_or("none", RegionalGroup::code);
        ("region", code, counts.region(region))
    }));
    if unit == Unit::Persons {
        let genders = Gender::ALL.into_iter().map(Some).chain([None]);
        parts.extend(genders.map(|gender| {
            let code = gender.map_or("not-given", Gender::code);
            ("gender", code, counts.gender(gender))
        }));
    }
    parts
}

fn row(unit: &str, stage: &str, mode: &str, property: &str, group: &str, number: u32) -> Vec<Cell> {
    let words = [unit, stage, mode, property].map(Cell::text);
    let group = match group {
        "" => Cell::Empty,
        group => Cell::text(group),
    };
    words
        .into_iter()
        .chain([group, Cell::Number(number.into())])
        .collect()
}

const fn unit_code(unit: Unit) -> &'static str {
    match unit {
        Unit::Organizations => "organizations",
        Unit::Persons => "persons",
        Unit::States => "states",
        Unit::Speakers => "speakers",
        Unit::Speeches => "speeches",
        Unit::Minutes => "minutes",
    }
}

const fn stage_code(stage: Stage) -> &'static str {
    match stage {
        Stage::Applied => "applied",
        Stage::Admitted => "admitted",
        Stage::Registered => "registered",
        Stage::Attended => "attended",
        Stage::Unclear => "unclear",
    }
}
