//! What the form lets its author choose from: on whose behalf, in which language, in answer to what, and under which name.

use super::form::Writing;
use super::reading::{MYSELF, OTHER};
use super::said;
use crate::fields::Choice;
use crate::filled::Filled;
use crate::page::Page;
use mechanism::CommentView;
use mechanism::comments::Naming;
use words::Lang;

/// One way of posting it.
pub(super) fn naming_choice(page: &Page, naming: Naming, taken: bool) -> Choice {
    let code = naming.code();
    Choice {
        value: code.to_owned(),
        label: page.say(&format!("naming-{code}")).into_owned(),
        hint: page.say(&format!("naming-{code}-what")).into_owned(),
        taken,
    }
}

impl Writing<'_> {
    pub(super) fn choose_whom(&self, taken: &str) -> Vec<Choice> {
        let page = &self.acting.page;
        let known = self.acting.view.may_comment_for(self.id);
        let alone = known.len() == 1;
        known
            .into_iter()
            .map(|one| {
                let (value, label) = match one.organization {
                    None => (MYSELF.to_owned(), page.say("comment-myself").into_owned()),
                    Some(id) => {
                        let name = said::name_in(page, &one.names).to_owned();
                        (id.to_string(), name)
                    }
                };
                let chosen = alone || value == taken;
                Choice {
                    hint: page.count("comment-left", usize::from(one.left)),
                    ..Choice::of(value, label, chosen)
                }
            })
            .collect()
    }

    pub(super) fn about(&self, filled: &Filled) -> Vec<Choice> {
        let asked = said::asked(&self.acting.page, &self.acting.view, self.id);
        asked
            .into_iter()
            .map(|(about, label)| {
                let value = about.to_string();
                let taken = filled.all("about").any(|chosen| chosen == value);
                // A question stands in the language it was asked in, which may run the other way.
                let label = format!("\u{2068}{label}\u{2069}");
                Choice::of(value, label, taken)
            })
            .collect()
    }

    /// Nothing is chosen for anybody. One's own name cannot be posted as an organization's.
    pub(super) fn naming(&self, taken: &str, before: Option<&CommentView>) -> Vec<Choice> {
        let known = self.acting.view.may_comment_for(self.id);
        let of_one = match before {
            Some(before) => before.organization.is_some(),
            None => known.iter().any(|one| one.organization.is_some()),
        };
        let taken = Naming::from_code(taken);
        Naming::ALL
            .into_iter()
            .filter(|naming| of_one || *naming != Naming::Organization)
            .map(|naming| naming_choice(&self.acting.page, naming, Some(naming) == taken))
            .collect()
    }
}

pub(super) fn languages(page: &Page, taken: &str) -> Vec<Choice> {
    let six = Lang::ALL.into_iter();
    let six = six.map(|lang| Choice::of(lang.code(), lang.own_name(), lang.code() == taken));
    let other = page.say("statement-another-language");
    six.chain([Choice::of(OTHER, other, taken == OTHER)])
        .collect()
}
