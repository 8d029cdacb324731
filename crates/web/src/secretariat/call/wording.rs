//! Asking an officer for words in six languages: ours by key stay ours as long as nobody changes them.

use crate::filled::Filled;
use crate::secretariat::asking::Asking;
use mechanism::participation::form::Wording;
use std::borrow::Cow;
use std::collections::BTreeMap;
use words::Lang;

/// The words in one language; `None`: they were not given in it.
pub(super) fn in_language(wording: &Wording, lang: Lang) -> Option<String> {
    let text: Cow<'_, str> = match wording {
        Wording::Key(key) => words::say(lang, key),
        Wording::Own(own) => Cow::Borrowed(own.get(lang.code())?),
    };
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Asks for words in six languages, each under its own name: `label-en`, `label-fr`.
pub(super) fn ask(
    mut asking: Asking,
    prefix: &str,
    key: &str,
    now: Option<&Wording>,
    typed: &Filled,
) -> Asking {
    asking = asking.heading(key);
    for lang in Lang::ALL {
        let name = format!("{prefix}-{}", lang.code());
        let value = match typed.pairs().is_empty() {
            true => now
                .and_then(|now| in_language(now, lang))
                .unwrap_or_default(),
            false => typed.get(&name).to_owned(),
        };
        asking = asking
            .text(&name, key, value, 2)
            .labelled(lang.own_name())
            .hinted("")
            .optional();
    }
    asking
}

/// Reads what [`ask`] asked for. Where nothing was changed in any language, the words stay ours by key, so that their
/// translations go on with the program; `None`: no words at all.
pub(super) fn read(form: &Filled, prefix: &str, before: Option<&Wording>) -> Option<Wording> {
    let mut own: BTreeMap<String, String> = BTreeMap::new();
    for lang in Lang::ALL {
        let text = form.get(&format!("{prefix}-{}", lang.code()));
        if !text.is_empty() {
            own.insert(lang.code().to_owned(), text.to_owned());
        }
    }
    if let Some(Wording::Key(key)) = before {
        let same = |lang: Lang| {
            let ours = words::say(lang, key);
            own.get(lang.code()).map(String::as_str) == Some(ours.trim())
        };
        if Lang::ALL.into_iter().all(same) {
            return before.cloned();
        }
    }
    (!own.is_empty()).then_some(Wording::Own(own))
}

/// A key for something new: made of its English words, or of a number, and free.
pub(super) fn free_key(text: &str, is_taken: impl Fn(&str) -> bool, prefix: &str) -> String {
    let mut key = String::new();
    for word in words::fold(text).split(|c: char| !c.is_ascii_alphanumeric()) {
        let fits = !word.is_empty() && key.len() + word.len() < 40;
        if fits {
            if !key.is_empty() {
                key.push('-');
            }
            key.push_str(&word.to_ascii_lowercase());
        }
    }
    if key.is_empty() {
        key.push_str(prefix);
    }
    let numbered = (2..1_000).map(|n| format!("{key}-{n}"));
    std::iter::once(key.clone())
        .chain(numbered)
        .find(|key| !is_taken(key))
        .unwrap_or(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_of_words_and_is_free() {
        let none = |_: &str| false;
        assert_eq!(
            free_key("What do you trace?", none, "question"),
            "what-do-you-trace"
        );
        assert!(!free_key("追查", none, "question").contains(' '));
        assert_eq!(free_key("  ", none, "question"), "question");
        let taken = |key: &str| key == "topic" || key == "topic-2";
        assert_eq!(free_key("Topic", taken, "question"), "topic-3");
    }

    #[test]
    fn words_that_nobody_changed_stay_ours() {
        let ours = Wording::Key("form-continue".into());
        let pairs = Lang::ALL.map(|lang| {
            let text = words::say(lang, "form-continue").into_owned();
            (format!("label-{}", lang.code()), text)
        });
        let form = Filled::of(pairs.to_vec()).unwrap();
        assert_eq!(read(&form, "label", Some(&ours)), Some(ours.clone()));
        let mut changed = pairs.to_vec();
        changed[0].1 = "another".into();
        let form = Filled::of(changed).unwrap();
        assert!(matches!(
            read(&form, "label", Some(&ours)),
            Some(Wording::Own(_))
        ));
        assert_eq!(read(&Filled::default(), "label", Some(&ours)), None);
    }
}
