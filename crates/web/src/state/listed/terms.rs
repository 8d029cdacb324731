//! Under what a list went out, in words: printed on the page, on the paper and on the sheet alike.

use crate::page::Page;
use mechanism::WillBeShown;
use mechanism::participation::circulation::{Disclosure, ObjectionPolicy, Terms};

/// Something about a list, with its name.
pub(crate) struct Fact {
    pub(crate) name: String,
    pub(crate) value: String,
}

impl Fact {
    pub(crate) fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

/// To whom, the window's source, the policies, each with its document.
pub(crate) fn terms(page: &Page, terms: &Terms) -> Vec<Fact> {
    let said = |key: &str| page.say(key).into_owned();
    let policy = said(&format!("objection-policy-{}", terms.policy.code()));
    let disclosure = said(&format!("disclosure-{}", terms.disclosure.code()));
    vec![
        Fact::new(
            said("list-recipients"),
            said(&format!("recipients-{}", terms.recipients.code())),
        ),
        Fact::new(said("list-window-source"), &terms.window_source),
        Fact::new(
            said("list-policy"),
            with_document(page, policy, &terms.policy_document),
        ),
        Fact::new(
            said("list-disclosure"),
            with_document(page, disclosure, &terms.disclosure_document),
        ),
    ]
}

fn with_document(page: &Page, what: String, document: &str) -> String {
    if document.is_empty() {
        return what;
    }
    let values = [("what", what.into()), ("document", document.into())];
    page.say_with("list-by-document", &values)
}

/// What an objection does under a policy, told to whoever is about to object: inside the window, or outside.
pub(crate) fn after_an_objection(page: &Page, policy: ObjectionPolicy, open: bool) -> Vec<String> {
    let said = |key: &str| page.say(key).into_owned();
    let does = match (policy, open) {
        // A late objection never excludes without anybody deciding.
        (ObjectionPolicy::Excludes, false) => said("objecting-does-excludes-late"),
        _ => said(&format!("objecting-does-{}", policy.code())),
    };
    let mut told = vec![does];
    if !open {
        told.insert(0, said("objecting-late"));
    }
    told
}

/// What will be shown of an objection, and to whom: the State reads it before it objects.
pub(crate) fn will_be_shown(page: &Page, shown: WillBeShown) -> Vec<Fact> {
    let said = |key: &str| page.say(key).into_owned();
    let yes_or_no = |whether: bool| match whether {
        true => said("shown-whole"),
        false => said("shown-nothing"),
    };
    let applicant = match shown.to_applicant {
        Disclosure::ThatThereIsOne => said("shown-to-applicant-that-there-is-one"),
        Disclosure::Reasons => said("shown-to-applicant-reasons"),
        Disclosure::State => said("shown-to-applicant-state"),
    };
    vec![
        Fact::new(said("shown-to-applicant"), applicant),
        Fact::new(
            said("shown-to-delegations"),
            yes_or_no(shown.to_other_delegations),
        ),
        Fact::new(said("shown-to-public"), yes_or_no(shown.to_public)),
        Fact::new(
            said("shown-to-office"),
            yes_or_no(shown.to_office_and_bureau),
        ),
    ]
}
