//! Fluent bundles as we set them up: how values are written into a message.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::Value;
use crate::{Lang, numbers};

pub(crate) type Bundle = FluentBundle<Arc<FluentResource>>;

/// An empty bundle of a language.
///
/// Fluent's own isolation is off: it would put invisible marks round every value, which then end
/// up in papers, addresses and comparisons. Only Arabic needs isolation, and only for values with
/// left-to-right letters in them (`CTOC/COP/2024/1`), so its formatter isolates just those.
pub(crate) fn empty(lang: Lang) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Ar => |value, _| written(Lang::Ar, value),
        Lang::En => |value, _| written(Lang::En, value),
        Lang::Es => |value, _| written(Lang::Es, value),
        Lang::Fr => |value, _| written(Lang::Fr, value),
        Lang::Ru => |value, _| written(Lang::Ru, value),
        Lang::Zh => |value: &FluentValue, _: &IntlLangMemoizer| written(Lang::Zh, value),
    }));
    bundle
}

/// The text of a message or of one of its attributes, if the bundle has it.
pub(crate) fn format(bundle: &Bundle, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let arguments: FluentArgs = values
        .iter()
        .map(|(name, value)| (*name, value.for_variable(name)))
        .collect();
    // A variable left out shows as {$name}: visible, and never a reason to serve no page.
    let mut problems = Vec::new();
    let mut text = String::new();
    // Not `format_pattern`, which would hand the finished message to the formatter as a value.
    bundle
        .write_pattern(&mut text, pattern, Some(&arguments), &mut problems)
        .ok()?;
    Some(text)
}

/// How a value is written; `None` leaves it as it is.
fn written(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            let figure = if number.options.use_grouping {
                numbers::figure(lang, number.value.abs() as u64)
            } else {
                (number.value.abs() as u64).to_string()
            };
            let sign = if number.value < 0.0 { "\u{2212}" } else { "" };
            Some(format!("{sign}{figure}"))
        }
        FluentValue::String(text) if lang == Lang::Ar && runs_left_to_right(text) => {
            Some(format!("\u{2068}{text}\u{2069}"))
        }
        _ => None,
    }
}

/// Whether a text has letters that would pull its neighbours out of order in an Arabic line. One
/// that was put together from messages has isolated them already.
fn runs_left_to_right(text: &str) -> bool {
    text.chars()
        .any(|letter| letter.is_alphabetic() && !is_right_to_left(letter))
        && !text.contains('\u{2068}')
}

fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}
