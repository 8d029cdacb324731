//! No language may lack a word: what English says, all six say, from the same variables.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use words::{Agreed, Lang};

fn folder(lang: Lang) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../locales")
        .join(lang.code())
}

/// The message files of a language with their text.
fn files(lang: Lang) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder(lang))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".ftl") {
            files.push((name, fs::read_to_string(entry.path())?));
        }
    }
    files.sort();
    Ok(files)
}

#[test]
fn all_six_languages_say_everything() {
    let phrases: BTreeSet<&str> = Agreed::keys().collect();
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let english: BTreeSet<&str> = words::keys(Lang::En).collect();
        let own: BTreeSet<&str> = words::keys(lang).collect();
        for key in english.difference(&own) {
            wrong.push(format!("{lang:?} lacks {key}"));
        }
        for key in own.difference(&english) {
            wrong.push(format!("{lang:?} has {key}, which English lacks"));
        }
        for key in english.intersection(&own) {
            let used: BTreeSet<&str> = words::variables(lang, key).collect();
            // A phrase of a paper takes of its variables what the language needs.
            let fits = if phrases.contains(key) {
                used.is_subset(&Agreed::variables(key).collect())
            } else {
                used == words::variables(Lang::En, key).collect()
            };
            if !fits {
                wrong.push(format!(
                    "{lang:?} says {key} with other variables: {used:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The build lists the files; one that it missed would be a page that says its keys.
#[test]
fn every_file_on_disk_is_compiled_in() {
    let mut missed = Vec::new();
    for lang in Lang::ALL {
        let known: BTreeSet<&str> = words::keys(lang).collect();
        for (name, text) in files(lang).unwrap() {
            for entry in parser::parse(text.as_str()).unwrap().body {
                if let Entry::Message(message) = entry
                    && message.value.is_some()
                    && !known.contains(message.id.name)
                {
                    missed.push(format!("{lang:?} {name}: {}", message.id.name));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn all_six_folders_have_the_same_files() {
    let names = |lang| -> Vec<_> {
        let files = files(lang).unwrap().into_iter();
        files.map(|(name, _)| name).collect()
    };
    let english = names(Lang::En);
    assert!(english.contains(&"papers.ftl".to_owned()));
    for lang in Lang::ALL {
        assert_eq!(names(lang), english, "{lang:?}");
    }
}

#[test]
fn every_file_parses_and_says_nothing_twice() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let mut said = BTreeSet::new();
        for (name, text) in files(lang).unwrap() {
            let resource = match parser::parse(text.as_str()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        let line = text[..error.pos.start].lines().count();
                        wrong.push(format!("{lang:?} {name} line {line}: {error}"));
                    }
                    resource
                }
            };
            for entry in &resource.body {
                let key = match entry {
                    Entry::Message(message) => message.id.name.to_owned(),
                    Entry::Term(term) => format!("-{}", term.id.name),
                    _ => continue,
                };
                if !said.insert(key.clone()) {
                    wrong.push(format!("{lang:?} {name} says {key} again"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whatever the variables hold, no brace of Fluent's reaches a reader, in any language.
#[test]
fn every_message_can_be_said() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for key in words::keys(lang) {
            for number in [0_u64, 1, 2, 3, 11, 100, 1_000_000] {
                let mut values: Vec<(&str, words::Value<'_>)> = words::variables(lang, key)
                    .map(|name| (name, number.into()))
                    .collect();
                let counted = words::say_with(lang, key, &values);
                values
                    .iter_mut()
                    .for_each(|(_, value)| *value = "text".into());
                let told = words::say_with(lang, key, &values);
                for text in [counted, told] {
                    if text.contains(['{', '}']) {
                        wrong.push(format!("{lang:?} {key}: {text}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Arabic has six plural forms and Russian four: each count has a variant for each, so that no
/// figure falls back on a form that is wrong for it.
#[test]
fn counts_have_all_plural_forms() {
    let needed = |lang| match lang {
        Lang::Ar => vec!["zero", "one", "two", "few", "many", "other"],
        Lang::Ru => vec!["one", "few", "many", "other"],
        Lang::Zh => vec![],
        _ => vec!["one", "other"],
    };
    for lang in Lang::ALL {
        for (name, text) in files(lang).unwrap() {
            for (key, body) in counts(&text) {
                for form in needed(lang) {
                    assert!(
                        body.contains(&format!("[{form}]")),
                        "{lang:?} {name}: {key} lacks [{form}]"
                    );
                }
            }
        }
    }
}

/// The messages whose key begins with `count-`, with their source.
fn counts(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if !line.starts_with([' ', '}']) {
            inside = line.starts_with("count-");
            if let (true, Some((key, _))) = (inside, line.split_once(" =")) {
                found.push((key.to_owned(), String::new()));
            }
        }
        if let (true, Some((_, body))) = (inside, found.last_mut()) {
            body.push_str(line);
        }
    }
    found
}

/// A State is told by its name when a paper is read, so no two may share one.
#[test]
fn every_state_has_a_name_of_its_own() {
    for lang in Lang::ALL {
        let names: BTreeSet<_> = words::keys(lang)
            .filter(|key| key.starts_with("state-"))
            .map(|key| words::say(lang, key))
            .collect();
        assert_eq!(
            names.len(),
            195,
            "{lang:?}: 193 Members and two observer States"
        );
    }
}
