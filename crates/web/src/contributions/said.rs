//! How pages speak of contributions.

use crate::comments::said;
use crate::fields::Choice;
use crate::page::Page;
use mechanism::ContributionView;
use mechanism::calendar::WorkingGroup;
use mechanism::contributions::{ContributionKind, ContributionState, Reference};
use mechanism::people::RegionalGroup;
use words::Lang;

/// "Offer of technical assistance".
pub(crate) fn kind(page: &Page, kind: ContributionKind) -> String {
    page.say(&format!("contribution-kind-{}", kind.code()))
        .into_owned()
}

/// "African States", or that it is for several regions or everywhere.
pub(crate) fn region(page: &Page, region: Option<RegionalGroup>) -> String {
    let said = match region {
        Some(region) => page.say(&format!("region-{}", region.code())),
        None => page.say("contribution-everywhere"),
    };
    said.into_owned()
}

/// "Firearms and Trafficking in Persons".
pub(crate) fn topics(page: &Page, topics: &[WorkingGroup]) -> String {
    let topics: Vec<String> = topics
        .iter()
        .map(|topic| page.topic(*topic).into_owned())
        .collect();
    page.list(&topics)
}

/// Under which names it stands, or that there are none.
pub(crate) fn byline(page: &Page, one: &ContributionView) -> String {
    said::names(page, &one.by)
}

/// What it is called; its reference where its words are gone.
pub(crate) fn title(one: &ContributionView) -> String {
    let title = one.title.clone();
    title.unwrap_or_else(|| one.reference.to_string())
}

/// The language it was written in.
pub(crate) fn language(page: &Page, one: &ContributionView) -> String {
    match Lang::from_code(&one.language) {
        Some(_) => page.language_name(&one.language).into_owned(),
        None => one.language.clone(),
    }
}

/// The code of that language, where it is one of the six.
pub(crate) fn code(one: &ContributionView) -> &'static str {
    Lang::from_code(&one.language).map_or("", Lang::code)
}

/// The lines of its description.
pub(crate) fn paragraphs(one: &ContributionView) -> Vec<String> {
    said::paragraphs(Some(&one.description))
}

/// The colour and the words of a state.
pub(crate) fn state(page: &Page, state: ContributionState) -> (&'static str, String) {
    let tone = match state {
        ContributionState::Submitted => "waiting",
        ContributionState::Returned => "active",
        ContributionState::Published => "good",
        ContributionState::Declined | ContributionState::Withdrawn => "stop",
    };
    let said = page.say(&format!("contribution-state-{}", state.code()));
    (tone, said.into_owned())
}

/// The four kinds, to choose from.
pub(crate) fn kinds(page: &Page, taken: &str) -> Vec<Choice> {
    ContributionKind::ALL
        .into_iter()
        .map(|of| Choice::of(of.code(), kind(page, of), of.code() == taken))
        .collect()
}

/// The five topics, to choose from.
pub(crate) fn topic_choices(page: &Page, taken: impl Fn(&str) -> bool) -> Vec<Choice> {
    WorkingGroup::ALL
        .into_iter()
        .map(|group| Choice::of(group.code(), page.topic(group), taken(group.code())))
        .collect()
}

/// The five regions, to choose from.
pub(crate) fn regions(page: &Page, taken: &str) -> Vec<Choice> {
    RegionalGroup::ALL
        .into_iter()
        .map(|group| {
            let said = region(page, Some(group));
            Choice::of(group.code(), said, group.code() == taken)
        })
        .collect()
}

/// A work or a set of data, as a page shows it.
pub(crate) struct Work {
    /// Who made it.
    pub(crate) authors: String,
    /// What it is called.
    pub(crate) title: String,
    /// Publisher and year, as far as they are known.
    pub(crate) rest: String,
    /// Where it can be found: words and a link; empty: nobody said.
    pub(crate) locator: String,
    pub(crate) href: String,
}

/// What it cites.
pub(crate) fn works(page: &Page, references: &[Reference]) -> Vec<Work> {
    references
        .iter()
        .map(|of| {
            let year = of.year.map(|year| year.to_string());
            let rest = (!of.publisher.is_empty()).then(|| of.publisher.clone());
            let rest: Vec<String> = rest.into_iter().chain(year).collect();
            Work {
                authors: of.authors.clone(),
                title: of.title.clone(),
                rest: rest.join(&page.say("list-comma")),
                locator: of
                    .locator
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
                href: of
                    .locator
                    .as_ref()
                    .map(|locator| locator.href())
                    .unwrap_or_default(),
            }
        })
        .collect()
}
