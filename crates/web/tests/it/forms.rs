//! The patterns of forms: every control has a label, and what describes it is there.

use askama::Template;
use std::borrow::Cow;
use std::collections::BTreeSet;
use words::{Lang, Value};

/// What the macros ask of a page: words.
struct Words {
    lang: Lang,
}

impl Words {
    fn say(&self, key: &str) -> Cow<'static, str> {
        words::say(self.lang, key)
    }

    fn with(&self, key: &str, name: &str, value: impl AsRef<str>) -> String {
        words::say_with(self.lang, key, &[(name, Value::from(value.as_ref()))])
    }
}

struct Choice {
    value: &'static str,
    label: &'static str,
    hint: &'static str,
    taken: bool,
}

struct Step {
    mark: &'static str,
    name: &'static str,
    state: &'static str,
    note: &'static str,
}

struct Row {
    name: String,
    value: &'static str,
    change: &'static str,
}

struct Tab {
    href: &'static str,
    name: &'static str,
    count: &'static str,
    current: bool,
}

#[derive(Template)]
#[template(path = "form/sample.html")]
struct Sample {
    page: Words,
    style: &'static str,
    value: String,
    agreed: bool,
    errors: Vec<(&'static str, String)>,
    choices: Vec<Choice>,
    steps: Vec<Step>,
    rows: Vec<Row>,
    tabs: Vec<Tab>,
}

fn sample(lang: Lang) -> String {
    let choice = |value, hint, taken| Choice {
        value,
        label: value,
        hint,
        taken,
    };
    let step = |mark, name, state, note| Step {
        mark,
        name,
        state,
        note,
    };
    let tab = |name, count, current| Tab {
        href: "/",
        name,
        count,
        current,
    };
    let row = |name: &str, value, change| Row {
        name: name.to_owned(),
        value,
        change,
    };
    let page = Sample {
        page: Words { lang },
        style: include_str!("../../../../assets/convene.css"),
        value: "\" <b>".to_owned(),
        agreed: true,
        errors: vec![
            ("name", "Say a name".to_owned()),
            ("kind", "Choose one".to_owned()),
            ("born", "Not a day".to_owned()),
        ],
        choices: vec![
            choice("academia", "Universities", true),
            choice("private sector", "", false),
        ],
        steps: vec![
            step("done", "Submitted", "9 February", ""),
            step("now", "Before the States", "under way", "Until 12 March"),
            step("stopped", "Objection", "referred", ""),
            step("ahead", "Decision", "after 12 March", ""),
        ],
        rows: vec![
            row("Sample Foundation", "Utopia", "/change"),
            row("Model University", "Ruritania", ""),
        ],
        tabs: vec![tab("Waiting", "12", true), tab("Done", "", false)],
    };
    page.render().unwrap()
}

/// The values of an attribute.
fn values(html: &str, attribute: &str) -> Vec<String> {
    let opening = format!(" {attribute}=\"");
    let found = html.split(&opening).skip(1);
    found
        .filter_map(|rest| rest.split_once('"'))
        .map(|(value, _)| value.to_owned())
        .collect()
}

#[test]
fn labels_hints_and_errors_belong_to_a_control_that_is_there() {
    for lang in Lang::ALL {
        let html = sample(lang);
        // The page to look at: every pattern once, with the stylesheet in it.
        let file = format!("forms-{}.html", lang.code());
        std::fs::write(
            std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(file),
            &html,
        )
        .unwrap();
        let body = html.split_once("<body>").unwrap().1;
        let ids = values(body, "id");
        let known: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
        assert_eq!(known.len(), ids.len(), "no id twice: {ids:?}");
        let mut wanted = values(body, "for");
        wanted.extend(values(body, "aria-labelledby"));
        for described in values(body, "aria-describedby") {
            wanted.extend(described.split(' ').map(str::to_owned));
        }
        for href in values(body, "href") {
            wanted.extend(href.strip_prefix('#').map(str::to_owned));
        }
        assert!(wanted.len() > 20, "the sample shows something: {wanted:?}");
        for id in wanted {
            assert!(known.contains(id.as_str()), "{lang:?}: nothing is {id}");
        }
    }
}

#[test]
fn what_was_typed_comes_back_as_text() {
    let html = sample(Lang::En);
    assert!(html.contains("&#34; &#60;b&#62;"));
    assert!(!html.contains("\" <b>"));
}

#[test]
fn a_control_that_is_wrong_says_so_to_those_who_hear_it() {
    let html = sample(Lang::En);
    let wrong = html.matches("aria-invalid=\"true\"").count();
    assert_eq!(wrong, 3, "a line, one of several, a day");
    let said = html.matches("class=\"error\"").count();
    assert_eq!(said, wrong);
}
