//! Proposals of themes: which notes and comments belong together.
//!
//! A proposal that people change, so it must be plain and the same every time: what carries a theme goes under the theme
//! that most of its item carry; the rest is compared by the words of its own language (stems, the rare ones counting
//! more) and joins the theme it is most like, or a group around whatever most others are like. What is like nothing stays
//! together at the end. The order in which things are given changes nothing. What was given up: texts in two languages
//! are never found alike.

mod likeness;
mod small_words;

use likeness::Likeness;
use mechanism::floor::ItemId;
use std::collections::{BTreeMap, BTreeSet};
use words::Lang;

/// A note or comment to be grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Material<'a, Id> {
    /// What it is, for the caller.
    pub id: Id,
    /// Under which item of the agenda it was said; only what belongs to one item is grouped.
    pub item: Option<ItemId>,
    /// The language it is written in.
    pub language: Lang,
    /// What it says.
    pub text: &'a str,
    /// The themes somebody gave it.
    pub themes: &'a [String],
}

/// Notes and comments that may make one paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<Id> {
    /// Under which item.
    pub item: Option<ItemId>,
    /// The theme, where its members carry one.
    pub theme: Option<String>,
    /// Words that its members share, for a name; none for what is like nothing.
    pub terms: Vec<String>,
    /// Its members, in the order of their ids.
    pub members: Vec<Id>,
}

/// How like the members of a theme a text must be to join it, and how like its centre to join a group: found by trying
/// notes of some thirty words.
const JOINS: f64 = 0.10;
const ALIKE: f64 = 0.12;
/// How many words name a group.
const NAMED_BY: usize = 3;

/// Groups materials, item by item: themes by their size, then groups that only words make, then what is left.
///
/// Each is a member of exactly one group.
pub fn group<Id: Ord + Clone>(materials: &[Material<'_, Id>]) -> Vec<Group<Id>> {
    let mut all: Vec<&Material<'_, Id>> = materials.iter().collect();
    // Whatever order they came in, the same sums are made in the same order.
    all.sort_by(|one, other| {
        let key = |of: &Material<'_, Id>| (of.item.is_none(), of.item);
        (key(one), &one.id, one.text, one.themes).cmp(&(
            key(other),
            &other.id,
            other.text,
            other.themes,
        ))
    });
    let mut groups = Vec::new();
    for of_item in all.chunk_by(|one, other| one.item == other.item) {
        let texts: Vec<(Lang, &str)> = of_item.iter().map(|one| (one.language, one.text)).collect();
        let likeness = Likeness::of(&texts);
        for found in of_one_item(of_item, &likeness) {
            groups.push(Group {
                item: of_item.first().and_then(|first| first.item),
                terms: match found.alone {
                    true => Vec::new(),
                    false => likeness.shared(&found.members, NAMED_BY),
                },
                theme: found.theme,
                members: found
                    .members
                    .iter()
                    .filter_map(|at| of_item.get(*at))
                    .map(|one| one.id.clone())
                    .collect(),
            });
        }
    }
    groups
}

/// A group in the making: its members by their places among those of the item.
struct Found {
    theme: Option<String>,
    members: Vec<usize>,
    /// Like nothing, not even each other.
    alone: bool,
}

fn of_one_item<Id>(all: &[&Material<'_, Id>], likeness: &Likeness) -> Vec<Found> {
    let mut themes = themed(all);
    let mut left: BTreeSet<usize> = (0..all.len()).collect();
    for members in themes.values() {
        members.iter().for_each(|at| {
            left.remove(at);
        });
    }
    // All are measured against what carries the theme, not against what joined it a moment ago.
    let joining: Vec<(usize, String)> = left
        .iter()
        .filter_map(|at| Some((*at, nearest(*at, &themes, likeness)?)))
        .collect();
    for (at, theme) in joining {
        left.remove(&at);
        themes.entry(theme).or_default().push(at);
    }
    let mut found: Vec<Found> = themes
        .into_iter()
        .map(|(theme, mut members)| {
            members.sort_unstable();
            Found {
                theme: Some(theme),
                members,
                alone: false,
            }
        })
        .collect();
    found.sort_by_key(|group| std::cmp::Reverse(group.members.len()));
    found.extend(around_centres(&mut left, likeness));
    if !left.is_empty() {
        found.push(Found {
            theme: None,
            members: left.into_iter().collect(),
            alone: true,
        });
    }
    found
}

/// What carries themes, each under the one that most carry; of as many, the first by letters.
fn themed<Id>(all: &[&Material<'_, Id>]) -> BTreeMap<String, Vec<usize>> {
    let mut carried: BTreeMap<&str, usize> = BTreeMap::new();
    for theme in all.iter().flat_map(|one| one.themes) {
        *carried.entry(theme).or_default() += 1;
    }
    let mut themes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, one) in all.iter().enumerate() {
        let most = one.themes.iter().min_by_key(|theme| {
            let count = carried.get(theme.as_str()).copied().unwrap_or(0);
            (std::cmp::Reverse(count), theme.as_str())
        });
        if let Some(theme) = most {
            themes.entry(theme.clone()).or_default().push(at);
        }
    }
    themes
}

/// The theme whose members a text is most like on the average, if it is like them at all.
fn nearest(
    at: usize,
    themes: &BTreeMap<String, Vec<usize>>,
    likeness: &Likeness,
) -> Option<String> {
    let mut best: Option<(f64, &String)> = None;
    for (theme, members) in themes {
        let alike: f64 = members
            .iter()
            .map(|member| likeness.between(at, *member))
            .sum();
        let mean = alike / members.len().max(1) as f64;
        if mean >= JOINS && best.is_none_or(|(before, _)| mean > before) {
            best = Some((mean, theme));
        }
    }
    best.map(|(_, theme)| theme.clone())
}

/// Groups around whatever has most that is like it, until nothing is like anything. The rest stays.
fn around_centres(left: &mut BTreeSet<usize>, likeness: &Likeness) -> Vec<Found> {
    let alike: Vec<(usize, Vec<usize>)> = left
        .iter()
        .map(|centre| {
            let like = |at: &usize| likeness.between(*centre, *at) >= ALIKE;
            (*centre, left.iter().copied().filter(like).collect())
        })
        .collect();
    let mut groups = Vec::new();
    loop {
        // Of as many the first; a centre is like itself.
        let mut best: Vec<usize> = Vec::new();
        for (_, members) in alike.iter().filter(|(centre, _)| left.contains(centre)) {
            let members = members.iter().filter(|at| left.contains(at));
            if members.clone().count() > best.len() {
                best = members.copied().collect();
            }
        }
        if best.len() < 2 {
            return groups;
        }
        for at in &best {
            left.remove(at);
        }
        groups.push(Found {
            theme: None,
            members: best,
            alone: false,
        });
    }
}

#[cfg(test)]
mod tests;
