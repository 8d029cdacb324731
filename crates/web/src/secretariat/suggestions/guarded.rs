//! What the guards find in an entry before it is published: a country, a person, an organization that took part. Each warning
//! stands beside the words it is about, and is let be only with a reason.

use super::typed;
use crate::acting::Acting;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::secretariat::asking::Asking;
use crate::summary;
use mechanism::DialogueId;
use mechanism::suggestions::{SuggestionText, Waived};
use papers::guards::{Chair, Circumstances, Genre, Guard, Passage, check};
use std::collections::BTreeSet;
use words::Lang;

/// The most warnings that are asked about at once.
const MOST: usize = 30;

/// A warning about one of the languages.
struct Warning {
    lang: Lang,
    /// What a waiver names.
    id: String,
    /// The field that asks for the reason.
    field: String,
    said: String,
    reason: String,
}

/// What was found in what was typed.
pub(super) struct Looked(Vec<Warning>);

impl Looked {
    /// Looks over the words of a form. `dialogues`: where it was said, whose Chairs may be named and whose participants not.
    pub(super) fn over(acting: &Acting, dialogues: &[DialogueId], form: &Filled) -> Self {
        let text = typed::text(form);
        let (page, view) = (&acting.page, &acting.view);
        let held = dialogues.iter().filter_map(|id| view.dialogue(id));
        let officers: Vec<_> = held.flat_map(|of| of.facts.chairs.clone()).collect();
        let chairs: Vec<Chair<'_>> = officers
            .iter()
            .map(|officer| Chair {
                name: &officer.name.full,
                state: None,
            })
            .collect();
        let names = summary::names_at(view, dialogues);
        let circumstances = Circumstances {
            chairs: &chairs,
            names: Some(&names),
            ..Circumstances::default()
        };
        let mut known = BTreeSet::new();
        let mut all = Vec::new();
        for lang in Lang::ALL {
            for finding in texts(&text, lang).flat_map(|text| {
                let passage = Passage {
                    language: lang,
                    genre: Genre::Comment,
                    text,
                    bound: &[],
                };
                check(&passage, &circumstances)
            }) {
                let id = finding.id().to_string();
                let about = matches!(finding.guard(), Guard::Country | Guard::Person);
                if about && all.len() < MOST && known.insert(id.clone()) {
                    let field = field(&id);
                    all.push(Warning {
                        lang,
                        reason: form.get(&field).to_owned(),
                        field,
                        said: finding.say(page.lang),
                        id,
                    });
                }
            }
        }
        Self(all)
    }

    /// The warnings that nobody gave a reason for.
    pub(super) fn faults(&self, acting: &Acting) -> Faults {
        let mut faults = Faults::default();
        let open = self.0.iter().filter(|one| one.reason.is_empty());
        for one in open {
            faults.add(
                one.field.clone(),
                acting.page.say("suggestion-waive-missing"),
            );
        }
        faults
    }

    /// What is let be, and why.
    pub(super) fn waived(&self) -> Vec<Waived> {
        let all = self.0.iter();
        all.map(|one| Waived {
            finding: one.id.clone(),
            reason: one.reason.clone(),
        })
        .collect()
    }

    /// Asks why the warnings about one language may be let be.
    pub(super) fn asks(&self, mut asking: Asking, lang: Lang) -> Asking {
        for one in self.0.iter().filter(|one| one.lang == lang) {
            asking = asking
                .line(&one.field, "suggestion-waive", one.reason.clone())
                .labelled(one.said.clone());
        }
        asking
    }
}

/// The title and the text in a language.
fn texts(text: &SuggestionText, lang: Lang) -> impl Iterator<Item = &str> {
    let words = text.words.get(lang.code()).into_iter();
    words.flat_map(|words| [words.title.as_str(), &words.text])
}

/// What was said why a warning is let be, back into a form.
pub(super) fn pairs_of(waived: &[Waived]) -> impl Iterator<Item = (String, String)> {
    waived
        .iter()
        .map(|one| (field(&one.finding), one.reason.clone()))
}

/// The field of a warning's reason: its name without spaces, because links lead to it.
fn field(id: &str) -> String {
    let plain = id
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' });
    format!("waive-{}", plain.collect::<String>())
}
