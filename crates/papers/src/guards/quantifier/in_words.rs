//! The declared scale in words: it is told wherever somebody is held to it.

use mechanism::summary::{Level, Scale, Step};
use std::borrow::Cow;
use words::{Lang, say, say_with};

/// "several".
pub(in crate::guards) fn level_in_words(lang: Lang, level: Level) -> Cow<'static, str> {
    say(lang, &format!("guard-level-{}", level.code()))
}

/// "“several”: at least 3 different speakers, and more than 10 per cent of those who spoke". What a step does not ask for is
/// not told.
fn step_in_words(lang: Lang, level: Level, step: Step) -> String {
    let key = match (step.speakers, step.above) {
        (_, 0) => "scale-step-number",
        // Two are "some" already.
        (0..=2, _) => "scale-step-share",
        _ => "scale-step-both",
    };
    let values = [
        ("word", level_in_words(lang, level).into()),
        ("speakers", usize::from(step.speakers).into()),
        ("above", usize::from(step.above).into()),
    ];
    say_with(lang, key, &values)
}

/// From when a word may be used, also for the words that no scale sets.
pub(in crate::guards) fn told_in_words(lang: Lang, scale: Scale, level: Level) -> String {
    match scale.step(level) {
        Some(step) => step_in_words(lang, level, step),
        None => {
            let key = format!("scale-step-{}", level.code());
            say_with(lang, &key, &[("word", level_in_words(lang, level).into())])
        }
    }
}

/// The steps of a scale, from few to many, to be shown beside a summary.
pub fn steps_in_words(lang: Lang, scale: Scale) -> Vec<String> {
    let steps = scale.steps().into_iter();
    steps
        .map(|(level, step)| step_in_words(lang, level, step))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mechanism::summary::NamedScale;

    #[test]
    fn a_step_tells_what_it_asks_for_in_every_language() {
        for lang in Lang::ALL {
            for named in NamedScale::ALL {
                let scale = Scale::new(named.steps()).unwrap();
                for (level, step) in scale.steps() {
                    let said = told_in_words(lang, scale, level);
                    assert!(said.contains(&*level_in_words(lang, level)), "{said}");
                    let tells = |number: u16| said.contains(&number.to_string());
                    let above = u16::from(step.above);
                    assert_eq!(tells(above), above > 0, "{lang:?} {said}");
                    assert!(tells(step.speakers) || step.speakers <= 2, "{said}");
                }
            }
            for level in [Level::One, Level::Some, Level::All] {
                let said = told_in_words(lang, Scale::default(), level);
                assert!(said.contains(&*level_in_words(lang, level)), "{said}");
                assert!(!said.contains("scale-step"), "{lang:?} {said}");
            }
            assert_eq!(steps_in_words(lang, Scale::default()).len(), 3);
        }
    }
}
