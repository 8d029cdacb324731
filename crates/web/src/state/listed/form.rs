//! The questions whose answers stand in a list. A row names them by key; their words are those of the dialogue's calls.

use mechanism::participation::call::CallText;
use mechanism::participation::form::{AnswerAudience, Form, Section};
use mechanism::{CallView, DialogueId, View};
use std::collections::BTreeSet;
use std::sync::Arc;

/// All questions that circulate, each once, as one form: those of calls for this dialogue first, the newest version
/// first. Older versions and other calls follow, because a case can come from a dialogue that was merged into this one.
pub(crate) fn circulated_questions(view: &View, dialogue: &DialogueId) -> Form {
    let mut calls = view.calls();
    calls.sort_by_key(|call| !call.call.terms.dialogues.contains(dialogue));
    let mut known = BTreeSet::new();
    let mut sections: Vec<Section> = Vec::new();
    for text in calls.iter().flat_map(|call| versions(view, call)) {
        for section in &text.form.sections {
            let mut section = section.clone();
            section.questions.retain(|question| {
                question.audience == AnswerAudience::Circulated
                    && known.insert(question.key.clone())
            });
            if !section.questions.is_empty() {
                sections.push(section);
            }
        }
    }
    Form { sections }
}

fn versions<'a>(
    view: &'a View,
    call: &'a CallView<'_>,
) -> impl Iterator<Item = Arc<CallText>> + 'a {
    let numbers = (1..call.version).rev();
    let earlier = numbers.filter_map(|number| view.call_version(&call.call.terms.id, number)?.text);
    call.text.clone().into_iter().chain(earlier)
}
