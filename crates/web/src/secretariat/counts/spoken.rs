//! What was had of the floor, as rows of the table and as lines of the page: speakers, speeches and minutes, each by kind,
//! region, first time, gender and place. Groups under five stand together here too: a time can tell who it was.

use crate::page::Page;
use mechanism::floor::order::Group;
use mechanism::participation::tally::Gender;
use mechanism::people::RegionalGroup;
use mechanism::{FloorTotals, TotalOf};

/// A group of speakers: by what they are grouped, the codes of those together, and speakers, speeches, minutes.
pub(super) struct Part {
    pub(super) property: &'static str,
    pub(super) codes: Vec<&'static str>,
    pub(super) numbers: [u32; 3],
}

/// The whole, and its parts.
pub(super) fn parts(totals: &FloorTotals) -> Vec<Part> {
    let whole = Part {
        property: "whole",
        codes: Vec::new(),
        numbers: [totals.speakers, totals.speeches, minutes(totals.millis)],
    };
    let mut parts = vec![whole];
    parts.extend(of("kind", &totals.groups, |group: &Group| group.code()));
    parts.extend(of("region", &totals.regions, |region| {
        region.map_or("none", RegionalGroup::code)
    }));
    parts.extend(of("first-time", &totals.first_time, |first| match first {
        Some(true) => "yes",
        Some(false) => "no",
        None => "state",
    }));
    parts.extend(of("gender", &totals.genders, |gender| {
        gender.map_or("not-given", Gender::code)
    }));
    parts.extend(of("place", &totals.places, |place| place.code()));
    parts
}

fn of<G>(
    property: &'static str,
    totals: &[TotalOf<G>],
    code: impl Fn(&G) -> &'static str,
) -> Vec<Part> {
    totals
        .iter()
        .map(|of| Part {
            property,
            codes: of.groups.iter().map(&code).collect(),
            numbers: [of.speakers, of.speeches, minutes(of.millis)],
        })
        .collect()
}

fn minutes(millis: i64) -> u32 {
    u32::try_from((millis + 30_000) / 60_000).unwrap_or(u32::MAX)
}

/// What the page says of it in a line; empty: too few spoke, or the meeting goes on.
pub(super) fn said(page: &Page, totals: Option<&FloorTotals>) -> String {
    let Some(totals) = totals else {
        return String::new();
    };
    page.say_with(
        "took-part-floor",
        &[
            ("speakers", totals.speakers.into()),
            ("speeches", totals.speeches.into()),
            ("minutes", minutes(totals.millis).into()),
            ("afterwards", totals.afterwards.into()),
        ],
    )
}
