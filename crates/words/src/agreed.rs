//! Agreed language: the fixed phrases of United Nations papers, which an installation may replace.
//!
//! The messages of `papers.ftl` are in our own words. A secretariat must repeat what its
//! Conference agreed, footnotes and all, so any of them can be replaced by its approved wording
//! from a file of the same format, with the same variables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::message::{Bundle, Catalogue, Mentions, Value, files, format, line_of};
use crate::{Lang, say_with};

/// The file of the fixed phrases.
const FILE: &str = "papers";

/// The longest file of approved wording that is read: a hundred times what one needs.
const LIMIT: usize = 512 * 1024;

/// The deepest nesting of brackets that is read. Phrases need three; the parser calls itself for
/// each, so that a hostile file could exhaust the stack.
const DEEPEST: usize = 50;

/// The fixed phrases of papers in one language, with an installation's wording where it has any.
pub struct Agreed {
    lang: Lang,
    overridden: Option<Overrides>,
}

struct Overrides {
    bundle: Bundle,
    keys: BTreeSet<String>,
}

/// Why a file of approved wording was not taken. Nothing of it is used then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AgreedError {
    /// Longer than anyone needs.
    #[error("the file has {size} bytes; at most {LIMIT} are read")]
    TooLong {
        /// What it has.
        size: usize,
    },
    /// Brackets within brackets, beyond all use.
    #[error("line {line}: the brackets are nested too deep")]
    TooDeep {
        /// Counted from one.
        line: usize,
    },
    /// Not in the format of Fluent.
    #[error("line {line}: {reason}")]
    Syntax {
        /// Counted from one.
        line: usize,
        /// What the parser says.
        reason: String,
    },
    /// Keys that no paper uses, so that a misspelt one does not go unnoticed.
    #[error("no paper uses {}", listed(.keys))]
    UnknownKeys {
        /// Each with its line.
        keys: Vec<(usize, String)>,
    },
    /// A wording that speaks of what it is not given.
    #[error("line {line}: {key} cannot use {name}; it may use {}", offered.join(", "))]
    UnknownName {
        /// Of the key, counted from one.
        line: usize,
        /// The message.
        key: String,
        /// The variable with its `$`, the message, the `-term` or the function.
        name: String,
        /// The variables it may use.
        offered: Vec<String>,
    },
    /// The same key twice: only one can be the agreed one.
    #[error("line {line}: {key} is there already")]
    Twice {
        /// Of the second, counted from one.
        line: usize,
        /// The message.
        key: String,
    },
}

fn listed(keys: &[(usize, String)]) -> String {
    let keys: Vec<_> = keys
        .iter()
        .map(|(line, key)| format!("{key} (line {line})"))
        .collect();
    keys.join(", ")
}

impl Agreed {
    /// Our own words in a language.
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            overridden: None,
        }
    }

    /// Our own words, with those replaced that a text in Fluent's format says otherwise.
    ///
    /// # Errors
    /// When the text is too long, does not parse, has a key that no paper uses, or one that uses
    /// a variable which its sentence is not given.
    pub fn with_overrides(lang: Lang, ftl: &str) -> Result<Self, AgreedError> {
        if ftl.len() > LIMIT {
            return Err(AgreedError::TooLong { size: ftl.len() });
        }
        if let Some(line) = too_deep(ftl) {
            return Err(AgreedError::TooDeep { line });
        }
        let keys = checked_keys(ftl)?;
        let resource = FluentResource::try_new(ftl.to_owned()).map_err(|(_, errors)| {
            // Parsed once already; the second reader knows no other grammar.
            AgreedError::Syntax {
                line: errors
                    .first()
                    .map_or(1, |error| line_of(ftl, error.pos.start)),
                reason: errors.first().map(ToString::to_string).unwrap_or_default(),
            }
        })?;
        let mut bundle = crate::message::empty(lang);
        for resource in &Catalogue::of(lang).resources {
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        bundle.add_resource_overriding(Arc::new(resource));
        Ok(Self {
            lang,
            overridden: Some(Overrides { bundle, keys }),
        })
    }

    /// The language of these phrases.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether an installation gave its own wording for a key.
    pub fn is_overridden(&self, key: &str) -> bool {
        self.overridden
            .as_ref()
            .is_some_and(|overrides| overrides.keys.contains(key))
    }

    /// A phrase with its variables.
    pub fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.overridden
            .as_ref()
            .and_then(|overrides| format(&overrides.bundle, key, values))
            .unwrap_or_else(|| say_with(self.lang, key, values))
    }

    /// The keys of all phrases.
    pub fn keys() -> impl Iterator<Item = &'static str> {
        OFFERED.keys().map(String::as_str)
    }

    /// The variables that a phrase is given, without their `$`; none for an unknown key.
    pub fn variables(key: &str) -> impl Iterator<Item = &'static str> {
        OFFERED.get(key).into_iter().flatten().map(String::as_str)
    }
}

/// The line on which brackets get too deep, if they do.
fn too_deep(ftl: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in ftl.bytes().enumerate() {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(line_of(ftl, at));
        }
    }
    None
}

/// What each phrase is given: the variables that the comment above it in the English file names.
///
/// The comment and not the message, because approved wording may need what ours does not: ours
/// need not begin a sentence with a number in words, that of the Conference does.
static OFFERED: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    let texts = files(Lang::En).filter(|file| file.name == FILE);
    texts.flat_map(|file| offered(file.text)).collect()
});

fn offered(text: &'static str) -> Vec<(String, BTreeSet<String>)> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    let mut phrases = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let comment = message.comment.iter().flat_map(|comment| &comment.content);
            phrases.push((
                message.id.name.to_owned(),
                comment.flat_map(|line| named(line)).collect(),
            ));
        }
    }
    phrases
}

/// The `$variables` that a line of comment names.
fn named(line: &str) -> impl Iterator<Item = String> {
    line.split('$').skip(1).filter_map(|rest| {
        let end = rest
            .find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))
            .unwrap_or(rest.len());
        let name = rest.get(..end)?;
        (!name.is_empty()).then(|| name.to_owned())
    })
}

/// The keys of a text of overrides, each looked at before anything is used.
fn checked_keys(ftl: &str) -> Result<BTreeSet<String>, AgreedError> {
    let resource = parser::parse(ftl).map_err(|(_, errors)| AgreedError::Syntax {
        line: errors
            .first()
            .map_or(1, |error| line_of(ftl, error.pos.start)),
        reason: errors.first().map(ToString::to_string).unwrap_or_default(),
    })?;
    let mut keys = BTreeSet::new();
    let mut terms = BTreeSet::new();
    let mut unknown = Vec::new();
    let mut messages = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Term(term) => {
                terms.insert(format!("-{}", term.id.name));
            }
            Entry::Message(message) => {
                let key = message.id.name;
                let line = line_of(ftl, offset(ftl, key));
                if !OFFERED.contains_key(key) {
                    unknown.push((line, key.to_owned()));
                } else if !keys.insert(key.to_owned()) {
                    return Err(AgreedError::Twice {
                        line,
                        key: key.to_owned(),
                    });
                }
                messages.push((line, message));
            }
            _ => {}
        }
    }
    if !unknown.is_empty() {
        return Err(AgreedError::UnknownKeys { keys: unknown });
    }
    for (line, message) in messages {
        let Some(value) = &message.value else {
            continue;
        };
        check_names(line, message.id.name, &Mentions::of(value), &terms)?;
    }
    Ok(keys)
}

/// Approved wording may use its variables and terms of its own, and nothing else: what leans on
/// other messages could change under it, or turn in circles.
fn check_names(
    line: usize,
    key: &str,
    mentions: &Mentions,
    terms: &BTreeSet<String>,
) -> Result<(), AgreedError> {
    let offered: Vec<_> = Agreed::variables(key).collect();
    let variables = mentions
        .variables
        .iter()
        .filter(|name| !offered.contains(&name.as_str()))
        .map(|name| format!("${name}"));
    let others = mentions.messages.iter().chain(&mentions.functions).cloned();
    let terms = mentions.terms.difference(terms).cloned();
    match variables.chain(others).chain(terms).next() {
        Some(name) => Err(AgreedError::UnknownName {
            line,
            key: key.to_owned(),
            name,
            offered: offered.iter().map(|name| format!("${name}")).collect(),
        }),
        None => Ok(()),
    }
}

/// Where a slice of a text begins in it: the parser gives slices, not positions.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}
