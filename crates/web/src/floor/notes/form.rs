//! The form of a note, as it is shown and as it comes back.

use crate::fields::Choice;
use crate::filled::Filled;
use crate::floor::said;
use crate::page::Page;
use crate::problem::Problem;
use crate::vienna::hour;
use mechanism::floor::ItemId;
use mechanism::floor::notes::{Jotting, NoteKind, Permitted, SpeechRef};
use mechanism::{DialogueId, ItemView, NoteVersion, NotesCount, View};

/// The most speeches to choose from: a long day's, so that also what was said in the morning can be caught up with.
const SPEECHES: usize = 200;

/// What one may type before a note to say what it holds on to, and the same sign as other keyboards write it.
const MARKS: [(NoteKind, &[char]); 7] = [
    (NoteKind::Point, &['.', '。', '۔']),
    (NoteKind::Commitment, &['!', '！']),
    (NoteKind::Question, &['?', '؟', '？']),
    (NoteKind::Need, &['<', '＜']),
    (NoteKind::Offer, &['>', '＞']),
    (NoteKind::Activity, &['+', '＋']),
    (NoteKind::Quotation, &['"', '“', '”', '«', '»', '„', '＂']),
];

/// The sign that stands for a kind.
fn mark(kind: NoteKind) -> char {
    let found = MARKS.iter().find(|(known, _)| *known == kind);
    found
        .and_then(|(_, marks)| marks.first())
        .copied()
        .unwrap_or('.')
}

/// A note without its sign, and the kind it stands for. A sign is one only where a space follows it.
fn marked(text: &str) -> (Option<NoteKind>, &str) {
    let mut chars = text.chars();
    let first = chars.next();
    let rest = chars.as_str();
    let kind = MARKS
        .iter()
        .find(|(_, marks)| first.is_some_and(|first| marks.contains(&first)))
        .map(|(kind, _)| *kind)
        .filter(|_| rest.starts_with(char::is_whitespace));
    match kind {
        Some(kind) => (Some(kind), rest.trim_start()),
        None => (None, text),
    }
}

/// What a form says. A value nobody can choose is a form of somebody else's making.
pub(super) fn jotting(form: &Filled) -> Result<Jotting, Problem> {
    let wrong = |name: &str| Problem::wrong("wrong-value", form.get(name));
    let (typed, text) = marked(form.get("text"));
    let chosen = match form.get("kind") {
        "" => NoteKind::Point,
        code => NoteKind::from_code(code).ok_or_else(|| wrong("kind"))?,
    };
    let item = match form.get("item") {
        "" => None,
        text => Some(ItemId(text.parse().map_err(|_| wrong("item"))?)),
    };
    let speech = match form.get("speech") {
        "" => None,
        text => Some(text.parse::<SpeechRef>().map_err(|_| wrong("speech"))?),
    };
    let on = match form.get("permitted-on") {
        "" => None,
        text => Some(text.parse().map_err(|_| wrong("permitted-on"))?),
    };
    let by = form.get("permitted-by");
    Ok(Jotting {
        item,
        speech,
        kind: typed.unwrap_or(chosen),
        text: text.to_owned(),
        themes: themes(form.get("themes")),
        permitted: on.filter(|_| !by.is_empty()).map(|on| Permitted {
            by: by.to_owned(),
            on,
        }),
    })
}

/// Themes are told apart by commas, in whatever script.
fn themes(text: &str) -> Vec<String> {
    let parts = text.split([',', '،', '，', '、', ';', '؛', '；']);
    let parts = parts.map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// The questions of a note's form, with what was typed.
pub(super) struct NoteForm {
    /// The id of what it asks for.
    pub(super) command: String,
    pub(super) speeches: Vec<Choice>,
    pub(super) items: Vec<Choice>,
    pub(super) kinds: Vec<Choice>,
    /// Themes that were written before.
    pub(super) known: Vec<String>,
    pub(super) themes: String,
    pub(super) text: String,
    pub(super) permitted_by: String,
    pub(super) permitted_on: String,
    /// Whether the form is of a quotation, or was refused for want of a permission.
    pub(super) quotes: bool,
}

impl NoteForm {
    /// With what somebody typed; for a new note with whoever has the floor.
    pub(super) fn of(page: &Page, view: &View, dialogue: &DialogueId, form: &Filled) -> Self {
        let typed = form.has("command");
        let speech = form.get("speech").to_owned();
        let speeches = view.noted_speeches(dialogue);
        let mut choices = vec![Choice::of(
            "",
            page.say("notes-of-nobody"),
            typed && speech.is_empty(),
        )];
        let said = speeches.iter().take(SPEECHES).map(|one| {
            let value = one.speech.to_string();
            let name = said::called(page, &one.who);
            let label = match one.now {
                true => page.with("notes-speaks-now", "who", name),
                false => page.say_with(
                    "notes-spoke-at",
                    &[("who", name.into()), ("hour", hour(one.from).into())],
                ),
            };
            let taken = match typed {
                true => value == speech,
                false => one.now,
            };
            Choice::of(value, label, taken)
        });
        choices.extend(said);
        let kind = form.get("kind");
        let text = form.get("text");
        let quotes =
            kind == NoteKind::Quotation.code() || marked(text).0 == Some(NoteKind::Quotation);
        Self {
            command: page.command(),
            speeches: choices,
            items: items(page, view, dialogue, form.get("item")),
            kinds: kinds(page, kind),
            known: themes_of(view.notes_count(dialogue)),
            themes: form.get("themes").to_owned(),
            text: text.to_owned(),
            permitted_by: form.get("permitted-by").to_owned(),
            permitted_on: match form.get("permitted-on") {
                "" => view.today().to_string(),
                day => day.to_owned(),
            },
            quotes,
        }
    }
}

/// What a version says, as its form would have sent it.
pub(super) fn filled(version: &NoteVersion, text: &str) -> Result<Filled, Problem> {
    let held = version.key.as_ref();
    let permitted = held.and_then(|held| held.permitted.as_ref());
    let speech = held.and_then(|held| held.speech);
    let pairs = [
        ("command", "shown".to_owned()),
        ("kind", version.kind.code().to_owned()),
        ("item", version.item.0.to_string()),
        (
            "speech",
            speech.map(|of| of.to_string()).unwrap_or_default(),
        ),
        ("themes", version.themes.join(", ")),
        ("text", text.to_owned()),
        (
            "permitted-by",
            permitted.map(|of| of.by.clone()).unwrap_or_default(),
        ),
        (
            "permitted-on",
            permitted.map(|of| of.on.to_string()).unwrap_or_default(),
        ),
    ];
    Filled::of(
        pairs
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

fn themes_of(count: Option<NotesCount>) -> Vec<String> {
    let themes = count.map(|count| count.themes).unwrap_or_default();
    themes.into_iter().map(|(theme, _)| theme).collect()
}

/// The items of the programme as this reader may see it.
pub(super) fn items_of(view: &View, dialogue: &DialogueId) -> Vec<ItemView> {
    let programme = view.programme(dialogue);
    programme.map_or_else(Vec::new, |programme| programme.items)
}

fn items(page: &Page, view: &View, dialogue: &DialogueId, taken: &str) -> Vec<Choice> {
    let all = items_of(view, dialogue);
    let own = Choice::of("", page.say("notes-item-of-speech"), taken.is_empty());
    let named = all.iter().map(|item| {
        let value = item.id.0.to_string();
        let taken = value == taken;
        Choice::of(value, said::item(page, item), taken)
    });
    std::iter::once(own).chain(named).collect()
}

fn kinds(page: &Page, taken: &str) -> Vec<Choice> {
    NoteKind::ALL
        .into_iter()
        .zip(1..)
        .map(|(kind, digit)| {
            let code = kind.code();
            let chosen = code == taken || (taken.is_empty() && kind == NoteKind::Point);
            let keys = format!("Alt+{digit}  {}", mark(kind));
            Choice {
                hint: keys,
                ..Choice::of(code, page.say(&format!("notes-kind-{code}")), chosen)
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_and_a_space_say_what_a_note_holds_on_to() {
        for (text, kind, rest) in [
            (
                "! will report next year",
                Some(NoteKind::Commitment),
                "will report next year",
            ),
            ("؟ متى", Some(NoteKind::Question), "متى"),
            ("？ 何时", Some(NoteKind::Question), "何时"),
            ("\" as we said", Some(NoteKind::Quotation), "as we said"),
            ("\"Tracing\" matters", None, "\"Tracing\" matters"),
            ("<5 cases", None, "<5 cases"),
            ("plain", None, "plain"),
            ("!", None, "!"),
        ] {
            assert_eq!(marked(text), (kind, rest), "{text}");
        }
    }

    #[test]
    fn each_kind_has_a_sign_of_its_own() {
        for kind in NoteKind::ALL {
            let text = format!("{} x", mark(kind));
            assert_eq!(marked(&text), (Some(kind), "x"));
        }
    }

    #[test]
    fn themes_are_told_apart_by_commas_of_every_script() {
        assert_eq!(themes("marking, tracing ,"), ["marking", "tracing"]);
        assert_eq!(themes("الوسم، التعقب"), ["الوسم", "التعقب"]);
        assert_eq!(themes("标记，追查、数据"), ["标记", "追查", "数据"]);
    }
}
