//! Two officers at the same thing of a draft. Each form carries a mark of what it showed; where something else stands by the
//! time it is sent, it is shown again with what was typed and, beside it, what stands now. So the second to save overwrites
//! nobody unknowingly, and loses nothing.

use super::led_back;
use crate::acting::Acting;
use crate::answer::Answer;
use crate::filled::Filled;
use crate::secretariat::asking::Asking;
use mechanism::DialogueId;
use sha2::{Digest as _, Sha256};

/// Under which name a form carries the mark.
const SEEN: &str = "seen";

/// What a form begins with: names and values.
pub(super) type Shown = [(String, String)];

/// Says in a word what was shown.
fn mark(shown: &Shown) -> String {
    let mut digest = Sha256::new();
    for text in shown.iter().flat_map(|(name, value)| [name, value]) {
        digest.update(text.len().to_be_bytes());
        digest.update(text);
    }
    mechanism::Digest(digest.finalize().into()).to_string()
}

/// Whether something else stands now than what the form showed. A form that names nothing showed nothing.
pub(super) fn moved_on(form: &Filled, stands: &Shown) -> bool {
    form.get(SEEN) != mark(stands)
}

/// A form that is sent against what stands now.
pub(super) fn upon(asking: Asking, stands: &Shown) -> Asking {
    asking.carry(SEEN, mark(stands))
}

/// The form again, with what somebody else saved meanwhile beside what was typed. Where what stands is what was typed, as
/// after a double click, there is nothing left to do.
pub(super) fn beside(
    acting: &Acting,
    dialogue: &DialogueId,
    asking: Asking,
    stands: &Shown,
    done: &str,
) -> Answer {
    let asking = upon(asking, stands).beside(stands);
    match asking.is_sound() {
        true => Ok(led_back(acting, dialogue, done)),
        false => asking.answer(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn a_mark_tells_what_was_shown_from_everything_else() {
        let stands = shown(&[("minutes", "30"), ("kind", "panel")]);
        let form = Filled::of(shown(&[(SEEN, &mark(&stands)), ("minutes", "45")])).unwrap();
        assert!(!moved_on(&form, &stands));
        for other in [
            shown(&[("minutes", "31"), ("kind", "panel")]),
            shown(&[("minutes", "3"), ("0kind", "panel")]),
            shown(&[("minutes", "30")]),
        ] {
            assert!(moved_on(&form, &other), "{other:?}");
        }
        assert!(moved_on(&Filled::default(), &stands));
    }
}
