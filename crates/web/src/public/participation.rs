//! Who took part in a dialogue: the figures the record goes by, and those that differ.

use super::title::{self, SourceLine};
use crate::page::{Markup, Page};
use mechanism::participation::{Figure, FigureSet, Kind, Precision, Stage, Taking, Unit};
use mechanism::{DialogueView, Text, View};
use words::Value;

/// A large number with what it counts.
pub(super) struct Numeral {
    pub(super) value: String,
    pub(super) name: String,
}

/// A piece of the bar, in thousandths of its length.
pub(super) struct Piece {
    pub(super) from: u32,
    pub(super) length: u32,
    pub(super) step: usize,
}

/// The official figures.
pub(super) struct Official {
    pub(super) numerals: Vec<Numeral>,
    pub(super) bar: Vec<Piece>,
    pub(super) total: Option<String>,
    pub(super) source: Option<SourceLine>,
    /// Further figures of the same source: people, States.
    pub(super) others: Vec<String>,
    pub(super) remark: Option<Markup>,
}

/// What one other source says.
pub(super) struct Differing {
    pub(super) source: Option<SourceLine>,
    pub(super) figures: Vec<String>,
    pub(super) remark: Option<Markup>,
}

pub(super) fn official(page: &Page, view: &View, dialogue: &DialogueView<'_>) -> Option<Official> {
    let set = dialogue.official()?;
    let parts = parts(dialogue);
    let all: u32 = parts.iter().map(|(_, value)| value).sum();
    let mut bar = Vec::new();
    let mut from = 0;
    for (step, (_, value)) in parts.iter().enumerate() {
        let until = if all == 0 {
            0
        } else {
            scaled(bar_sum(&parts, step), all)
        };
        if *value > 0 {
            bar.push(Piece {
                from,
                length: until - from,
                step: step + 1,
            });
        }
        from = until;
    }
    let shown: Vec<Kind> = parts.iter().map(|(kind, _)| *kind).collect();
    Some(Official {
        numerals: parts
            .iter()
            .map(|(kind, value)| Numeral {
                value: page.number(*value),
                name: numeral_name(page, *kind, *value),
            })
            .collect(),
        bar,
        total: dialogue
            .organizations()
            .map(|n| page.say_with("took-part-total", &[("n", Value::from(n))])),
        source: title::source(page, view, &set.source, set.paragraph),
        others: set
            .figures
            .iter()
            .filter(|f| !is_shown(f, &shown))
            .map(|f| figure(page, f))
            .collect(),
        remark: remark(page, view, set),
    })
}

pub(super) fn differing(page: &Page, view: &View, dialogue: &DialogueView<'_>) -> Vec<Differing> {
    dialogue
        .disagreeing()
        .map(|set| Differing {
            source: title::source(page, view, &set.source, set.paragraph),
            figures: set.figures.iter().map(|f| figure(page, f)).collect(),
            remark: remark(page, view, set),
        })
        .collect()
}

/// Non-governmental organizations, and the others: by kind where known, else together.
fn parts(dialogue: &DialogueView<'_>) -> Vec<(Kind, u32)> {
    let of = |kind| dialogue.took_part(kind).map(|value| (kind, value));
    let others = match (of(Kind::Academia), of(Kind::PrivateSector)) {
        (Some(academia), Some(private)) => vec![academia, private],
        (academia, private) => match of(Kind::Other) {
            Some(other) => vec![other],
            None => academia.into_iter().chain(private).collect(),
        },
    };
    of(Kind::Ngo).into_iter().chain(others).collect()
}

/// "Other relevant stakeholders" is the sum of two numerals, and no further figure.
fn is_shown(figure: &Figure, shown: &[Kind]) -> bool {
    (figure.unit, figure.stage, figure.mode) == (Unit::Organizations, Stage::Attended, Taking::All)
        && (shown.contains(&figure.kind) || figure.kind == Kind::Other)
}

fn bar_sum(parts: &[(Kind, u32)], last: usize) -> u32 {
    parts.iter().take(last + 1).map(|(_, value)| value).sum()
}

fn scaled(value: u32, all: u32) -> u32 {
    u32::try_from(u64::from(value) * 1000 / u64::from(all)).unwrap_or(1000)
}

fn numeral_name(page: &Page, kind: Kind, n: u32) -> String {
    let key = match kind {
        Kind::Ngo => "numeral-ngo",
        Kind::Academia => "numeral-academia",
        Kind::PrivateSector => "numeral-private-sector",
        _ => "numeral-other",
    };
    page.say_with(key, &[("n", Value::from(n))])
}

fn remark(page: &Page, view: &View, set: &FigureSet) -> Option<Markup> {
    match view.remark(set) {
        // Remarks are ours, and in English.
        Text::Here(text) => Some(page.original(&text, "en")),
        Text::Withheld => Some(page.original(&page.say("withheld"), page.lang.code())),
        Text::None | Text::ToRead(_) => None,
    }
}

/// "more than 500 persons registered, of all kinds".
pub(super) fn figure(page: &Page, figure: &Figure) -> String {
    let number = page.number(figure.value);
    let number = match figure.precision {
        Precision::Exact => number,
        Precision::About => page.with("about-number", "number", &number),
        Precision::MoreThan => page.with("more-than-number", "number", &number),
    };
    let values = [
        ("number", number.into()),
        ("unit", page.say(unit(figure.unit)).into()),
        ("stage", page.say(stage(figure.stage)).into()),
        ("kind", page.say(kind(figure.kind)).into()),
        ("mode", page.say(mode(figure.mode)).into()),
    ];
    let key = match (figure.unit, figure.mode) {
        (Unit::States, _) => "figure-of-states",
        (of, _) if of.is_of_the_floor() => "figure-of-the-floor",
        (_, Taking::All) => "figure-in-words",
        _ => "figure-in-words-by-mode",
    };
    page.say_with(key, &values)
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Organizations => "figure-unit-organizations",
        Unit::Persons => "figure-unit-persons",
        Unit::States => "figure-unit-states",
        Unit::Speakers => "figure-unit-speakers",
        Unit::Speeches => "figure-unit-speeches",
        Unit::Minutes => "figure-unit-minutes",
    }
}

const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Applied => "figure-stage-applied",
        Stage::Admitted => "figure-stage-admitted",
        Stage::Registered => "figure-stage-registered",
        Stage::Attended => "figure-stage-attended",
        Stage::Unclear => "figure-stage-unclear",
    }
}

const fn mode(mode: Taking) -> &'static str {
    match mode {
        Taking::All => "figure-mode-all",
        Taking::InPerson => "figure-mode-in-person",
        Taking::Online => "figure-mode-online",
    }
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Ngo => "figure-kind-ngo",
        Kind::Other => "figure-kind-other",
        Kind::Academia => "figure-kind-academia",
        Kind::PrivateSector => "figure-kind-private-sector",
        Kind::Parliamentarian => "figure-kind-parliamentarian",
        Kind::Stakeholder => "figure-kind-stakeholder",
        Kind::State => "figure-kind-state",
        Kind::Intergovernmental => "figure-kind-intergovernmental",
        Kind::Everybody => "figure-kind-everybody",
    }
}
