//! What was filled in, as a contribution; and where something is missing, what to say of which field.

use crate::fields::Faults;
use crate::filled::Filled;
use crate::floor::legible;
use crate::page::Page;
use mechanism::calendar::WorkingGroup;
use mechanism::contributions::{
    Contact, ContributionKind, ContributionText, Locator, MOST_REFERENCES, NewContribution,
    Reference,
};
use mechanism::people::RegionalGroup;
use mechanism::{DialogueId, OrganizationId, View};
use words::Lang;

/// What is chosen for a language that is none of the six.
pub(super) const OTHER: &str = "other";
/// What is chosen for a contribution under a name.
pub(super) const NAMED: &str = "named";
/// What is chosen for one without.
pub(super) const UNNAMED: &str = "unnamed";

/// The fields of the nth reference, from 1: authors, what it is called, year, publisher, where it is.
pub(super) fn fields_of_reference(nth: usize) -> [String; 5] {
    ["authors", "work", "year", "publisher", "locator"].map(|field| format!("{field}-{nth}"))
}

/// How many references the form has fields for that something stands in.
pub(super) fn references_typed(filled: &Filled) -> usize {
    let typed = |nth: &usize| {
        let fields = fields_of_reference(*nth);
        fields.iter().any(|field| filled.has(field))
    };
    (1..=MOST_REFERENCES).rev().find(typed).unwrap_or(0)
}

/// A contribution; `None`: something is missing, and said.
pub(super) fn contribution(
    page: &Page,
    view: &View,
    filled: &Filled,
    faults: &mut Faults,
) -> Option<NewContribution> {
    let organization = whom(page, view, filled, faults);
    let kind = ContributionKind::from_code(filled.get("kind"));
    if kind.is_none() {
        faults.add("kind", page.say("contribution-kind-missing"));
    }
    for (field, key) in [
        ("title", "comment-title-missing"),
        ("description", "contribution-description-missing"),
    ] {
        if filled.get(field).is_empty() {
            faults.add(field, page.say(key));
        }
    }
    let topics: Vec<WorkingGroup> = filled
        .all("topics")
        .filter_map(WorkingGroup::from_code)
        .collect();
    if topics.is_empty() {
        faults.add("topics", page.say("refused-contribution-without-topic"));
    }
    let references = references(page, filled, faults);
    let named = match filled.get("naming") {
        NAMED => Some(true),
        UNNAMED => Some(false),
        _ => {
            faults.add("naming", page.say("contribution-naming-missing"));
            None
        }
    };
    let contact = contact(page, filled, faults);
    let language = filled.get("language");
    let themes = filled.get("themes").lines().map(legible);
    Some(NewContribution {
        replaces: filled.get("replaces").parse().ok(),
        organization,
        kind: kind?,
        topics,
        region: RegionalGroup::from_code(filled.get("region")),
        dialogue: DialogueId::new(filled.get("dialogue")).ok(),
        language: match language {
            OTHER => String::new(),
            code => code.to_owned(),
        },
        text: ContributionText {
            title: legible(filled.get("title")),
            description: legible(filled.get("description")),
            language: match language {
                OTHER => filled.get("other-language").to_owned(),
                _ => String::new(),
            },
            themes: themes.filter(|theme| !theme.is_empty()).collect(),
            references,
        },
        named: named?,
        contact,
    })
}

/// On behalf of whom: what was chosen, or the one there is.
fn whom(page: &Page, view: &View, filled: &Filled, faults: &mut Faults) -> Option<OrganizationId> {
    let known = view.may_contribute_for();
    match (filled.get("organization"), known.as_slice()) {
        ("", [one]) => one.organization,
        // Of whom it is does not change with a new version.
        ("", _) if filled.has("replaces") => None,
        (chosen, _) => {
            let chosen = chosen.parse().ok();
            if chosen.is_none() {
                faults.add("organization", page.say("comment-whom-missing"));
            }
            chosen
        }
    }
}

/// The references in whose fields something stands.
fn references(page: &Page, filled: &Filled, faults: &mut Faults) -> Vec<Reference> {
    let mut all = Vec::new();
    for nth in 1..=MOST_REFERENCES {
        let fields = fields_of_reference(nth);
        let values = fields.each_ref().map(|field| filled.get(field));
        if values.iter().all(|value| value.is_empty()) {
            continue;
        }
        let [_, _, year_at, _, locator_at] = fields.each_ref();
        let [authors, title, year, publisher, locator] = values;
        let given: Option<i16> = year.parse().ok();
        if given.is_none() && !year.is_empty() {
            faults.add(year_at, page.say("contribution-year-number"));
        }
        let found: Option<Locator> = locator.parse().ok();
        if found.is_none() && !locator.is_empty() {
            faults.add(locator_at, page.say("contribution-locator-wrong"));
        }
        all.push(Reference {
            authors: legible(authors),
            title: legible(title),
            year: given,
            publisher: legible(publisher),
            locator: found,
        });
    }
    all
}

/// How to reach them: only with the tick beside it, and a tick alone is a slip as well.
fn contact(page: &Page, filled: &Filled, faults: &mut Faults) -> Option<Contact> {
    let (name, address) = (filled.get("contact-name"), filled.get("contact-address"));
    let agreed = filled.has("contact-agreed");
    match (name.is_empty() && address.is_empty(), agreed) {
        (true, false) => None,
        (false, false) => {
            faults.add(
                "contact-agreed",
                page.say("contribution-contact-not-agreed"),
            );
            None
        }
        (_, true) => {
            if address.is_empty() {
                faults.add("contact-address", page.say("contribution-contact-missing"));
            }
            Some(Contact {
                name: legible(name),
                address: address.to_owned(),
            })
        }
    }
}

/// The language whose code stands in a field, or that it is another one.
pub(super) fn language_field(language: &str) -> (&str, &str) {
    match Lang::from_code(language) {
        Some(lang) => (lang.code(), ""),
        None => (OTHER, language),
    }
}
