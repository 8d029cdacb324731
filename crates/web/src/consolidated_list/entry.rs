//! One entry of the file, as its elements come in.

use mechanism::participation::screening::consolidated::{
    Alias, AliasQuality, ConsolidatedEntry, LONGEST_NAME, LONGEST_REFERENCE, Listed, MOST_ALIASES,
};

/// The parts of a name, in their order.
const NAME_PARTS: [&str; 4] = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

/// Something of an entry that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadEntry {
    /// The line its element begins in.
    pub line: u64,
    /// Its reference, as far as it has one.
    pub reference: String,
    /// What is wrong with it.
    pub why: WhyUnread,
}

/// What is wrong with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyUnread {
    /// It has no reference: nobody could say later which entry it was.
    NoReference,
    /// It has no name to compare.
    NoName,
    /// Another entry before it has the same reference.
    Twice,
    /// One of its names, or its reference, is longer than any real one; it was left out.
    TooLong,
    /// It has more other names than any real one; those that follow were left out.
    TooManyNames,
}

impl WhyUnread {
    /// The key of the words for it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoReference => "listed-unread-no-reference",
            Self::NoName => "listed-unread-no-name",
            Self::Twice => "listed-unread-twice",
            Self::TooLong => "listed-unread-too-long",
            Self::TooManyNames => "listed-unread-too-many-names",
        }
    }
}

/// An entry while it is read.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) line: u64,
    listed: Listed,
    reference: String,
    parts: [String; NAME_PARTS.len()],
    original: Vec<String>,
    aliases: Vec<Alias>,
    list: String,
    quality: Option<AliasQuality>,
    pending: Vec<String>,
    faults: Vec<WhyUnread>,
}

impl Draft {
    pub(super) fn new(listed: Listed, line: u64) -> Self {
        Self {
            line,
            listed,
            reference: String::new(),
            parts: Default::default(),
            original: Vec::new(),
            aliases: Vec::new(),
            list: String::new(),
            quality: None,
            pending: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Takes the text of an element inside the entry: `path` is what stands between.
    pub(super) fn take(&mut self, path: &[String], text: &str) {
        let text = clean(text);
        if text.is_empty() {
            return;
        }
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        match path[..] {
            ["REFERENCE_NUMBER"] => self.reference = text,
            ["UN_LIST_TYPE"] => self.list = text,
            ["NAME_ORIGINAL_SCRIPT"] => self.original.extend(several(&text)),
            ["INDIVIDUAL_ALIAS" | "ENTITY_ALIAS", "ALIAS_NAME"] => {
                self.pending.extend(several(&text));
            }
            ["INDIVIDUAL_ALIAS" | "ENTITY_ALIAS", "QUALITY"] => self.quality = Some(quality(&text)),
            [part] => {
                let place = NAME_PARTS.iter().position(|known| *known == part);
                if let Some(known) = place.and_then(|place| self.parts.get_mut(place)) {
                    *known = text;
                }
            }
            _ => {}
        }
    }

    /// An element inside the entry ends; a name and its quality come in either order.
    pub(super) fn end_of(&mut self, path: &[String]) {
        if let [alias] = path
            && matches!(alias.as_str(), "INDIVIDUAL_ALIAS" | "ENTITY_ALIAS")
        {
            let quality = self.quality.take().unwrap_or(AliasQuality::Also);
            let names = std::mem::take(&mut self.pending);
            self.aliases
                .extend(names.into_iter().map(|name| Alias { name, quality }));
        }
    }

    /// The entry, as far as it is one, and what of it could not be read.
    pub(super) fn finish(mut self) -> (Option<ConsolidatedEntry>, Vec<UnreadEntry>) {
        let mut name = clean(&self.parts.join(" "));
        if name.is_empty() && !self.original.is_empty() {
            name = self.original.remove(0);
        }
        self.drop_too_long();
        let reference = std::mem::take(&mut self.reference);
        let entry = if reference.is_empty() {
            self.faults.push(WhyUnread::NoReference);
            None
        } else if name.is_empty() {
            self.faults.push(WhyUnread::NoName);
            None
        } else if !fits(&name, LONGEST_NAME) || !fits(&reference, LONGEST_REFERENCE) {
            self.faults.push(WhyUnread::TooLong);
            None
        } else {
            Some(ConsolidatedEntry {
                reference: reference.clone(),
                listed: self.listed,
                name,
                original: self.original,
                aliases: self.aliases,
                list: self.list,
            })
        };
        let line = self.line;
        let reference: String = reference.chars().take(LONGEST_REFERENCE).collect();
        let unread = self.faults.into_iter().map(|why| UnreadEntry {
            line,
            reference: reference.clone(),
            why,
        });
        (entry, unread.collect())
    }

    /// Leaves out what is longer, and more, than the record keeps; and says so.
    fn drop_too_long(&mut self) {
        let before = self.original.len() + self.aliases.len();
        self.original.retain(|name| fits(name, LONGEST_NAME));
        self.aliases.retain(|alias| fits(&alias.name, LONGEST_NAME));
        if self.original.len() + self.aliases.len() < before {
            self.faults.push(WhyUnread::TooLong);
        }
        if self.original.len() + self.aliases.len() > MOST_ALIASES {
            self.original.truncate(MOST_ALIASES);
            self.aliases.truncate(MOST_ALIASES - self.original.len());
            self.faults.push(WhyUnread::TooManyNames);
        }
        if !fits(&self.list, LONGEST_REFERENCE) {
            self.list.clear();
        }
    }
}

fn fits(text: &str, most: usize) -> bool {
    text.chars().count() <= most
}

/// Some elements hold several names.
fn several(text: &str) -> Vec<String> {
    let names = text.split(';').map(clean);
    names.filter(|name| !name.is_empty()).collect()
}

fn quality(text: &str) -> AliasQuality {
    match text.to_ascii_lowercase().as_str() {
        "good" => AliasQuality::Good,
        "low" => AliasQuality::Low,
        "f.k.a." | "fka" | "f.k.a" => AliasQuality::Formerly,
        _ => AliasQuality::Also,
    }
}

/// A text on one line, without what cannot be seen and changes how it reads.
fn clean(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}
