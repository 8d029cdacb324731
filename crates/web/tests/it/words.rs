//! Every key that a page says exists.

use std::path::{Path, PathBuf};
use words::Lang;

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
}

/// Keys as templates say them: the first argument of the methods that speak.
fn said(template: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for method in [
        "page.say(\"",
        "page.with(\"",
        "page.count(\"",
        "page.years(\"",
        "page.mended(\"",
    ] {
        keys.extend(
            template
                .split(method)
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
                .map(str::to_owned),
        );
    }
    keys
}

#[test]
fn every_key_that_templates_and_code_say_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut templates, mut code) = (Vec::new(), Vec::new());
    files(&root.join("templates"), "html", &mut templates);
    files(&root.join("src"), "rs", &mut code);
    let mut keys: Vec<(PathBuf, String)> = Vec::new();
    for path in templates {
        let text = std::fs::read_to_string(&path).unwrap();
        keys.extend(said(&text).into_iter().map(|key| (path.clone(), key)));
    }
    for path in code {
        let text = std::fs::read_to_string(&path).unwrap();
        let shipped = text
            .split("#[cfg(test)]")
            .next()
            .unwrap_or_default()
            .to_owned();
        // Two or more words of small letters joined by hyphens, alone between quotation marks, that another line of this
        // kind says: keys of the families that code chooses from.
        for literal in shipped.split('"').skip(1).step_by(2) {
            if FAMILIES.iter().any(|family| literal.starts_with(family))
                && literal
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
                && !literal.ends_with('-')
            {
                keys.push((path.clone(), literal.to_owned()));
            }
        }
    }
    assert!(keys.len() > 300, "only {} keys were found", keys.len());
    let missing: Vec<_> = keys
        .iter()
        .filter(|(_, key)| !words::has(Lang::En, key))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// How the keys begin that code chooses from.
const FAMILIES: [&str; 26] = [
    "after-meeting",
    "calendar-d",
    "calendar-m",
    "chairing-",
    "cite-author-",
    "cite-note-",
    "column-",
    "credited-",
    "fact-",
    "figure-kind-",
    "figure-mode-",
    "figure-stage-",
    "figure-unit-",
    "format-",
    "held-",
    "life-",
    "numeral-",
    "opening-",
    "paper-title-",
    "problem-",
    "rank-",
    "stage-",
    "status-",
    "step-",
    "term-",
    "wrong-",
];

#[test]
fn keys_made_of_parts_exist_for_every_part() {
    use mechanism::calendar::WorkingGroup;
    for group in WorkingGroup::ALL {
        for family in ["topic-", "group-", "on-topic-"] {
            let key = format!("{family}{}", group.code());
            assert!(words::has(Lang::En, &key), "{key}");
        }
        assert!(words::has(Lang::En, &format!("group-{}-of", group.code())));
    }
    for kind in [
        "summary",
        "note",
        "status",
        "background",
        "programme",
        "points",
    ] {
        for family in ["paper-kind-", "papers-kind-"] {
            assert!(
                words::has(Lang::En, &format!("{family}{kind}")),
                "{family}{kind}"
            );
        }
    }
    for lang in Lang::ALL {
        assert!(words::has(Lang::En, &format!("language-{}", lang.code())));
    }
}

#[test]
fn every_term_of_the_glossary_has_a_meaning() {
    let terms: Vec<&str> = words::keys(Lang::En)
        .filter(|key| key.starts_with("term-") && !key.contains('.'))
        .collect();
    assert!(terms.len() >= 20);
    for term in terms {
        assert!(words::has(Lang::En, &format!("{term}.means")), "{term}");
    }
}
