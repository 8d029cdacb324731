use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, LazyLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};

use super::bundle::{self, Bundle};
use super::syntax::Mentions;
use crate::Lang;

/// One message file, compiled in.
pub(crate) struct File {
    pub(crate) lang: Lang,
    /// Without `.ftl`: `papers`, `site`.
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
}

static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The files of a language, in the order of their names.
pub(crate) fn files(lang: Lang) -> impl Iterator<Item = &'static File> {
    FILES.iter().filter(move |file| file.lang == lang)
}

/// Everything that can be said in one language, parsed once.
pub(crate) struct Catalogue {
    pub(crate) bundle: Bundle,
    pub(crate) resources: Vec<Arc<FluentResource>>,
    /// Messages without variables, said already: most words of a page.
    pub(crate) plain: HashMap<String, String>,
    /// By key, `key.attribute` included.
    pub(crate) mentions: BTreeMap<String, Mentions>,
}

static ARABIC: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::load(Lang::Ar));
static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::load(Lang::En));
static SPANISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::load(Lang::Es));
static FRENCH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::load(Lang::Fr));
static RUSSIAN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::load(Lang::Ru));
static CHINESE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::load(Lang::Zh));

impl Catalogue {
    /// The catalogue of a language; the first call parses it.
    pub(crate) fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ar => &ARABIC,
            Lang::En => &ENGLISH,
            Lang::Es => &SPANISH,
            Lang::Fr => &FRENCH,
            Lang::Ru => &RUSSIAN,
            Lang::Zh => &CHINESE,
        }
    }

    fn load(lang: Lang) -> Self {
        let mut bundle = bundle::empty(lang);
        let mut resources = Vec::new();
        let mut mentions = BTreeMap::new();
        for file in files(lang) {
            // Mistakes in our own files are found by the tests, which read them strictly.
            let resource = match FluentResource::try_new(file.text.to_owned()) {
                Ok(resource) | Err((resource, _)) => Arc::new(resource),
            };
            for entry in resource.entries() {
                mentions.extend(mentions_of(entry));
            }
            let _duplicates_keep_the_first = bundle.add_resource(Arc::clone(&resource));
            resources.push(resource);
        }
        let plain = mentions
            .keys()
            .filter(|key| variables(&mentions, key).is_empty())
            .filter_map(|key| Some((key.clone(), bundle::format(&bundle, key, &[])?)))
            .collect();
        Self {
            bundle,
            resources,
            plain,
            mentions,
        }
    }

    /// The variables of a message, with those of the messages it leans on.
    pub(crate) fn variables(&self, key: &str) -> BTreeSet<&str> {
        variables(&self.mentions, key)
    }
}

/// The keys an entry gives, with what each mentions. Terms are not for saying.
pub(crate) fn mentions_of<'s>(entry: &Entry<&'s str>) -> Vec<(String, Mentions)> {
    let Entry::Message(message) = entry else {
        return Vec::new();
    };
    let id = message.id.name;
    let of = |key: String, pattern: &Pattern<&'s str>| (key, Mentions::of(pattern));
    let value = message.value.iter().map(|value| of(id.to_owned(), value));
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| of(format!("{id}.{}", attribute.id.name), &attribute.value));
    value.chain(attributes).collect()
}

/// Follows references; a message met twice is not followed again, so circles end.
fn variables<'m>(mentions: &'m BTreeMap<String, Mentions>, key: &str) -> BTreeSet<&'m str> {
    let mut found = BTreeSet::new();
    let mut met = BTreeSet::new();
    let mut open = vec![key];
    while let Some(key) = open.pop() {
        if let Some(mention) = mentions.get(key)
            && met.insert(key)
        {
            found.extend(mention.variables.iter().map(String::as_str));
            open.extend(mention.messages.iter().map(String::as_str));
        }
    }
    found
}
