//! Messages: what pages, mail and papers say, by key, from `locales/*/*.ftl`.

mod bundle;
mod catalogue;
mod syntax;
mod value;

use std::borrow::Cow;

pub(crate) use bundle::{Bundle, empty, format};
pub(crate) use catalogue::{Catalogue, files};
pub(crate) use syntax::{Mentions, line_of};
pub use value::Value;

use crate::Lang;

/// A message without variables, in a language; borrowed, so that a page full of words is cheap.
///
/// A key the language lacks is said in English, and one that English lacks says itself: a page
/// with an odd word on it is better than none. The tests leave neither to chance.
pub fn say(lang: Lang, key: &str) -> Cow<'static, str> {
    for lang in [lang, Lang::En] {
        let catalogue = Catalogue::of(lang);
        if let Some(text) = catalogue.plain.get(key) {
            return Cow::Borrowed(text);
        }
        if let Some(text) = format(&catalogue.bundle, key, &[]) {
            return Cow::Owned(text);
        }
    }
    Cow::Owned(key.to_owned())
}

/// A message with its variables, in a language. Falls back as [`say`] does.
pub fn say_with(lang: Lang, key: &str, values: &[(&str, Value<'_>)]) -> String {
    for lang in [lang, Lang::En] {
        let catalogue = Catalogue::of(lang);
        if let Some(text) = catalogue.plain.get(key) {
            return text.clone();
        }
        if let Some(text) = format(&catalogue.bundle, key, values) {
            return text;
        }
    }
    key.to_owned()
}

/// Every key a language can say, attributes as `key.attribute`, in order.
pub fn keys(lang: Lang) -> impl Iterator<Item = &'static str> {
    Catalogue::of(lang).mentions.keys().map(String::as_str)
}

/// Whether a language has a message of its own for a key.
pub fn has(lang: Lang, key: &str) -> bool {
    Catalogue::of(lang).mentions.contains_key(key)
}

/// The names of the variables a message takes, without their `$`.
pub fn variables(lang: Lang, key: &str) -> impl Iterator<Item = &'static str> {
    Catalogue::of(lang).variables(key).into_iter()
}
