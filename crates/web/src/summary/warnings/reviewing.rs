//! All guards over a draft, with what the record of the meeting has beside it.

use crate::page::Page;
use crate::summary::facts;
use mechanism::summary::{ParagraphId, Yardstick};
use mechanism::{DialogueId, Reflection, SummaryView, View};
use papers::draft::review::{Counted, Record, Review, Sorted, Waived, Warning, sorted};
use papers::guards::{Chair, Circumstances, NameOf, Names, Reflected, Space};
use std::collections::BTreeMap;

/// Every warning over a draft, those let be apart.
pub(in crate::summary) fn reviewed<'s>(
    page: &Page,
    view: &View,
    summary: &'s SummaryView,
) -> Sorted<'s> {
    let told = Told::of(page, view, summary);
    let warnings = told.with(page, view, summary, |review, record| review.all(record));
    parted(warnings, summary)
}

/// The warnings at one paragraph.
pub(in crate::summary) fn at<'s>(
    page: &Page,
    view: &View,
    summary: &'s SummaryView,
    paragraph: ParagraphId,
) -> Sorted<'s> {
    let told = Told::of(page, view, summary);
    let warnings = told.with(page, view, summary, |review, _| review.paragraph(paragraph));
    parted(warnings, summary)
}

fn parted(warnings: Vec<Warning>, summary: &SummaryView) -> Sorted<'_> {
    let waivers = summary.waivers.iter().map(|waiver| Waived {
        paragraph: waiver.paragraph,
        id: &waiver.finding,
        reason: &waiver.reason,
    });
    let waivers: Vec<Waived<'_>> = waivers.collect();
    sorted(warnings, &waivers)
}

/// What the guards are told beside the text.
struct Told {
    chairs: Vec<(String, Option<String>)>,
    names: Names,
    reflection: Reflection,
    /// The names of the kinds of speakers, in the order of the reflection.
    groups: Vec<String>,
    /// The words of the text on each theme.
    words: Vec<u64>,
    spoke: usize,
    /// What an officer declared, or what the program has.
    yardstick: Yardstick,
}

impl Told {
    fn of(page: &Page, view: &View, summary: &SummaryView) -> Self {
        let id = &summary.dialogue;
        let of = view.dialogue(id);
        let officers = of.iter().flat_map(|of| &of.facts.chairs);
        let chairs = officers.map(|officer| {
            let state = officer
                .state
                .as_ref()
                .map(|state| state.to_string().to_lowercase());
            (officer.name.full.clone(), state)
        });
        let reflection = view.reflection(id).unwrap_or_default();
        let groups = reflection.groups.iter().map(|one| {
            let key = format!("floor-group-{}", one.group.code());
            page.say(&key).into_owned()
        });
        Self {
            chairs: chairs.collect(),
            names: names_at(view, std::slice::from_ref(&summary.dialogue)),
            groups: groups.collect(),
            words: words(summary, &reflection),
            spoke: view.speakers_noted(id),
            yardstick: view
                .yardstick(id)
                .map(|of| of.yardstick)
                .unwrap_or_default(),
            reflection,
        }
    }

    fn with(
        &self,
        page: &Page,
        view: &View,
        summary: &SummaryView,
        ask: impl FnOnce(&Review<'_>, &Record<'_>) -> Vec<Warning>,
    ) -> Vec<Warning> {
        let chairs = self.chairs.iter();
        let chairs: Vec<Chair<'_>> = chairs
            .map(|(name, state)| Chair {
                name,
                state: state.as_deref(),
            })
            .collect();
        let circumstances = Circumstances {
            chairs: &chairs,
            names: Some(&self.names),
            scale: self.yardstick.scale,
            ..Circumstances::default()
        };
        let bound = summary.paragraphs.iter().flat_map(|one| {
            one.bindings.iter().map(|bound| Counted {
                paragraph: one.id,
                sentence: &bound.sentence,
                speakers: bound.speakers,
                of: self.spoke,
            })
        });
        let counted: Vec<Counted<'_>> = bound.collect();
        let themes = self.reflection.themes.iter();
        let reflected: Vec<Reflected<'_>> = themes
            .clone()
            .map(|one| Reflected {
                name: &one.theme,
                interventions: one.interventions,
                paragraphs: one.paragraphs.len(),
            })
            .collect();
        let time: Vec<Space<'_>> = themes
            .zip(&self.words)
            .map(|(one, words)| Space {
                theme: &one.theme,
                seconds: one.seconds,
                words: *words,
            })
            .collect();
        let kinds: Vec<Reflected<'_>> = self
            .reflection
            .groups
            .iter()
            .zip(&self.groups)
            .map(|(one, name)| Reflected {
                name,
                interventions: one.speakers,
                paragraphs: one.paragraphs,
            })
            .collect();
        let record = Record {
            themes: &reflected,
            kinds: &kinds,
            time: &time,
            apart: self.yardstick.apart.points().into(),
        };
        facts::with(&page.installation, view, summary, |facts, paragraphs| {
            ask(
                &Review::new(facts, paragraphs, &counted, circumstances),
                &record,
            )
        })
        .unwrap_or_default()
    }
}

/// Who took part in some dialogues, by the names this reader knows: none of them should stand in the text.
pub(crate) fn names_at(view: &View, dialogues: &[DialogueId]) -> Names {
    let taking_part = dialogues.iter().flat_map(|id| view.participants(id));
    let taking_part: Vec<_> = taking_part.collect();
    let people = taking_part.iter().filter_map(|one| {
        let name = one.attendee.as_ref()?.name.as_str();
        Some((NameOf::Participant, name))
    });
    let organizations = taking_part
        .iter()
        .filter_map(|one| one.organization.as_ref());
    let organizations = organizations.flat_map(|profile| {
        let names = profile.names.values().map(String::as_str);
        let acronym = std::iter::once(profile.acronym.as_str());
        names
            .chain(acronym)
            .map(|name| (NameOf::Organization, name))
    });
    Names::new(
        people
            .chain(organizations)
            .filter(|(_, name)| !name.is_empty()),
    )
}

/// How many words of the text are about each theme; a paragraph on two themes counts half for each.
fn words(summary: &SummaryView, reflection: &Reflection) -> Vec<u64> {
    let mut shared: BTreeMap<ParagraphId, u64> = BTreeMap::new();
    for one in reflection.themes.iter().flat_map(|theme| &theme.paragraphs) {
        *shared.entry(*one).or_insert(0) += 1;
    }
    let lengths: BTreeMap<ParagraphId, u64> = summary
        .paragraphs
        .iter()
        .map(|one| {
            let text = one.text.as_ref().map_or("", |text| text.text.as_str());
            let words = text.split_whitespace().count();
            (one.id, u64::try_from(words).unwrap_or(u64::MAX))
        })
        .collect();
    let of = |one: &ParagraphId| {
        let words = lengths.get(one).copied().unwrap_or(0);
        words / shared.get(one).copied().unwrap_or(1).max(1)
    };
    let themes = reflection.themes.iter();
    themes
        .map(|theme| theme.paragraphs.iter().map(of).sum())
        .collect()
}
