//! Handing a statement in: by its speaker, by the focal point of their organization, by a State's delegation, and by an
//! officer for anybody.

use super::super::said;
use super::reading::{Words, legible, words_in};
use super::{actor, meeting, minutes};
use crate::acting::NotEntered;
use crate::answer::{Answer, fresh, see_other};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::brought::Brought;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::site::Site;
use crate::upload::Sender;
use askama::Template;
use axum::Extension;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use mechanism::floor::statement::{LONGEST_TEXT, WORDS_A_MINUTE};
use mechanism::floor::{ItemId, Posting, Speaker, StatementCommand, StatementText, StatementWish};
use mechanism::{Command, DialogueId, StatementId, StatementView, StoredFile, View};
use words::{Lang, Value};

/// The field that brings the file.
const FILE: &str = "file";
/// What is chosen for a language that is none of the six.
const OTHER: &str = "other";
/// The largest file, in megabytes, as people are told it.
const MOST_MB: u64 = record::LONGEST_FILE / 1024 / 1024;
/// The kinds that are taken.
const TAKEN: [&str; 3] = ["application/pdf", "wordprocessingml", "text/plain"];

/// Whose form it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// Of whoever has a place at the meeting, or named somebody who has.
    Own,
    /// An officer's, for anybody.
    Office,
}

impl Side {
    fn action(self, id: &DialogueId) -> String {
        match self {
            Self::Own => format!("/floor/{id}/me/statement/files"),
            Self::Office => format!("/office/floor/{id}/statement/files"),
        }
    }
}

#[derive(Template)]
#[template(path = "floor/statement/form.html")]
struct Form {
    page: Page,
    dialogue: String,
    title: String,
    back: String,
    back_said: String,
    action: String,
    faults: Faults,
    /// The statement this takes the place of, where it was passed on with a place.
    replaces: String,
    /// What is said of the version it takes the place of; empty: it is the first.
    newer: String,
    speakers: Vec<Choice>,
    items: Vec<Choice>,
    languages: Vec<Choice>,
    other_language: String,
    text: String,
    text_hint: String,
    file_hint: String,
    /// The file that has come already, and its reference.
    brought: String,
    brought_file: String,
    words: String,
    posting: Vec<Choice>,
    own: bool,
}

/// `GET /floor/{dialogue}/me/statement`.
pub(super) async fn show(path: Path<String>, arrival: Extension<Arrival>, asked: Asked) -> Answer {
    first(Side::Own, path, &arrival, asked)
}

/// `GET /office/floor/{dialogue}/statement`.
pub(super) async fn show_for(
    path: Path<String>,
    arrival: Extension<Arrival>,
    asked: Asked,
) -> Answer {
    first(Side::Office, path, &arrival, asked)
}

fn first(side: Side, Path(dialogue): Path<String>, arrival: &Arrival, asked: Asked) -> Answer {
    let Asked {
        view, page, query, ..
    } = asked;
    let id = meeting(&dialogue)?;
    actor(arrival)?;
    let before = query.get("statement").and_then(|one| one.parse().ok());
    let before = before.and_then(|one: StatementId| view.statement(&id, one));
    let before = before.filter(|one| one.speaker.is_some());
    let filled = match &before {
        Some(before) => as_before(before),
        None => Filled::of(vec![
            ("language".to_owned(), page.lang.code().to_owned()),
            (
                "item".to_owned(),
                query.get("item").unwrap_or_default().to_owned(),
            ),
        ])?,
    };
    let faults = Faults::default();
    answer(side, &page, &view, &id, &filled, None, faults)
}

/// What stood in the version before, but for the file.
fn as_before(before: &StatementView) -> Filled {
    let pair = |name: &str, value: String| (name.to_owned(), value);
    let speaker = before.speaker.as_ref().map(ToString::to_string);
    let known = Lang::from_code(&before.language).is_some();
    let (language, other) = match known {
        true => (before.language.clone(), String::new()),
        false => (OTHER.to_owned(), before.language.clone()),
    };
    let pairs = vec![
        pair("speaker", speaker.unwrap_or_default()),
        pair("item", before.item.0.to_string()),
        pair("replaces", before.id.to_string()),
        pair("language", language),
        pair("other-language", other),
        pair("text", before.text.clone().unwrap_or_default()),
        pair("posting", before.posting.code().to_owned()),
    ];
    Filled::of(pairs).unwrap_or_default()
}

/// Those a statement may be handed in for, as they are called on the form.
fn speakers(side: Side, page: &Page, view: &View, id: &DialogueId) -> Vec<(Speaker, String)> {
    let places = || {
        let places = view.my_places(id).into_iter();
        places
            .map(|place| (place.speaker, said::who(page, &place.who)))
            .collect()
    };
    let anybody = || {
        let all = view.speakers_for_office(id).into_iter();
        let mut all: Vec<_> = all
            .map(|one| (one.speaker.clone(), said::called(page, &one.who)))
            .collect();
        let order = words::collate(page.lang);
        all.sort_by(|one, other| order(&one.1, &other.1));
        all
    };
    match side {
        Side::Own => places(),
        Side::Office if view.hands_in_for_anybody(id) => anybody(),
        Side::Office => Vec::new(),
    }
}

fn answer(
    side: Side,
    page: &Page,
    view: &View,
    id: &DialogueId,
    filled: &Filled,
    brought: Option<&StoredFile>,
    faults: Faults,
) -> Answer {
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let known = speakers(side, page, view, id);
    if known.is_empty() {
        return Err(Problem::NotFound);
    }
    let chosen = filled.get("speaker");
    let one = known
        .iter()
        .find(|(speaker, _)| speaker.to_string() == chosen)
        .or_else(|| known.first().filter(|_| known.len() == 1));
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let replaced: Option<StatementView> = filled
        .get("replaces")
        .parse()
        .ok()
        .and_then(|replaced| view.statement(id, replaced));
    let said_most = |key: &str, most: u64| page.say_with(key, &[("most", Value::from(most))]);
    let (title, back, back_said) = match side {
        Side::Own => (
            "statement-hand-in",
            format!("/floor/{id}/me"),
            "statement-back",
        ),
        Side::Office => (
            "statement-hand-in-for",
            format!("/floor/{id}/statements"),
            "statement-titles",
        ),
    };
    let form = Form {
        dialogue: title::short(page, of.facts),
        title: page.say(title).into_owned(),
        back: page.href(&back),
        back_said: page.say(back_said).into_owned(),
        action: page.href(&side.action(id)),
        replaces: filled.get("replaces").to_owned(),
        newer: replaced.map_or_else(String::new, |before| {
            let number = u32::from(before.version);
            page.say_with("statement-newer-what", &[("number", number.into())])
        }),
        items: items(
            page,
            view,
            id,
            one.map(|(speaker, _)| speaker),
            filled.get("item"),
        ),
        speakers: known
            .iter()
            .map(|(speaker, name)| {
                let taken = one.is_some_and(|(one, _)| one == speaker);
                Choice::of(speaker.to_string(), name.clone(), taken)
            })
            .collect(),
        languages: languages(page, filled.get("language")),
        other_language: filled.get("other-language").to_owned(),
        text: filled.get("text").to_owned(),
        text_hint: said_most("statement-text-hint", LONGEST_TEXT as u64),
        file_hint: said_most("statement-file-hint", MOST_MB),
        brought: brought
            .map(|file| page.with("statement-file-brought", "name", &file.name))
            .unwrap_or_default(),
        brought_file: brought
            .map(|file| file.file.to_string())
            .unwrap_or_default(),
        words: filled.get("words").to_owned(),
        posting: posting(page, filled.get("posting")),
        own: side == Side::Own,
        faults,
        page: page.clone(),
    };
    fresh(status, &form)
}

/// The items of the programme, with the time their speaker has on each.
fn items(
    page: &Page,
    view: &View,
    id: &DialogueId,
    speaker: Option<&Speaker>,
    taken: &str,
) -> Vec<Choice> {
    let Some(programme) = view.programme(id) else {
        return Vec::new();
    };
    let label = |item: &mechanism::ItemView| {
        let called = said::item(page, item);
        let time = speaker.and_then(|speaker| view.time_for_statement(id, speaker, item.id));
        match time.filter(|seconds| *seconds > 0) {
            None => called,
            Some(seconds) => page.say_with(
                "statement-item-time",
                &[
                    ("item", called.into()),
                    ("time", minutes(page, seconds).into()),
                    ("words", page.number(seconds * WORDS_A_MINUTE / 60).into()),
                ],
            ),
        }
    };
    let items = programme.items.iter();
    items
        .map(|item| {
            let value = item.id.0.to_string();
            let taken = value == taken;
            Choice::of(value, label(item), taken)
        })
        .collect()
}

fn languages(page: &Page, taken: &str) -> Vec<Choice> {
    let six = Lang::ALL.into_iter();
    let six = six.map(|lang| Choice::of(lang.code(), lang.own_name(), lang.code() == taken));
    let other = page.say("statement-another-language");
    six.chain([Choice::of(OTHER, other, taken == OTHER)])
        .collect()
}

fn posting(page: &Page, taken: &str) -> Vec<Choice> {
    let taken = Posting::from_code(taken).unwrap_or_default();
    let choice = |posting: Posting| {
        let label = page.say(&format!("posting-{}", posting.code()));
        Choice::of(posting.code(), label, posting == taken)
    };
    Posting::ALL.into_iter().map(choice).collect()
}

/// `POST /floor/{dialogue}/me/statement/files`.
pub(super) async fn hand_in(
    path: Path<String>,
    arrival: Extension<Arrival>,
    asked: Asked,
    parts: Multipart,
) -> Answer {
    take(Side::Own, path, &arrival, asked, parts).await
}

/// `POST /office/floor/{dialogue}/statement/files`.
pub(super) async fn hand_in_for(
    path: Path<String>,
    arrival: Extension<Arrival>,
    asked: Asked,
    parts: Multipart,
) -> Answer {
    take(Side::Office, path, &arrival, asked, parts).await
}

async fn take(
    side: Side,
    Path(dialogue): Path<String>,
    arrival: &Arrival,
    asked: Asked,
    parts: Multipart,
) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let id = meeting(&dialogue)?;
    let actor = actor(arrival)?;
    // Nobody's bytes are stored who may hand in nothing.
    let known = speakers(side, &page, &view, &id);
    let first = known.first().ok_or(Problem::NotFound)?.0.clone();
    let sender = Sender {
        site: &site,
        page: &page,
        counted_as: actor.to_string(),
    };
    let mut brought = Brought::receive(sender, parts, &[FILE.to_owned()]).await?;
    let mut file = brought.files.remove(FILE);
    if let Some(stored) = file.take_if(|stored| !is_taken(stored)) {
        // What nobody will hand in goes at once; if not, it goes by itself tomorrow.
        let _gone = site.record.discard_file(stored.file).await;
        brought.faults.add(FILE, page.say("statement-file-kind"));
    }
    let filled = brought.filled;
    let mut faults = brought.faults;
    let command = filled.command()?;
    let text = text(&site, &page, &filled, file.as_ref(), &mut faults).await?;
    let wish = wish(
        &page,
        &filled,
        &known,
        first,
        text,
        file.clone(),
        &mut faults,
    )?;
    let wish = match (side, wish) {
        (Side::Own, wish) => wish,
        (Side::Office, wish) => as_agreed(&view, &id, wish),
    };
    let again =
        |view: &View, faults| answer(side, &page, view, &id, &filled, file.as_ref(), faults);
    let Some(wish) = wish.filter(|_| faults.is_empty()) else {
        return again(&view, faults);
    };
    let (speaker, item) = spoken(&wish);
    let entering = Command::Statement(StatementCommand {
        dialogue: id.clone(),
        wish,
    });
    match site.enter(actor, command, entering).await {
        Ok(_) => {
            let now = site.record.see(arrival.reader);
            let theirs = now.statements(&id).into_iter();
            let newest = theirs
                .filter(|one| one.speaker == speaker && Some(one.item) == item)
                .max_by_key(|one| one.handed_in);
            let to = match newest {
                Some(one) => format!("/floor/{id}/statements/{}?done=handed-in", one.id),
                None => format!("/floor/{id}"),
            };
            Ok(see_other(&page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let now = site.record.see(arrival.reader);
            let field = match refusal.key {
                "refused-words-not-said" => "words",
                "refused-statement-empty" => "text",
                "refused-posting-is-the-speakers" => "posting",
                "refused-no-such-item" => "item",
                _ => refusal
                    .values
                    .iter()
                    .find(|(name, _)| *name == "field")
                    .map_or("text", |(_, field)| field.as_str()),
            };
            again(&now, Faults::one(field, page.refusal(&refusal)))
        }
        Err(not) => Err(not.into()),
    }
}

fn is_taken(stored: &StoredFile) -> bool {
    TAKEN.iter().any(|kind| stored.media.contains(kind))
}

/// The text that was pasted, or else what can be read out of the file.
async fn text(
    site: &Site,
    page: &Page,
    filled: &Filled,
    file: Option<&StoredFile>,
    faults: &mut Faults,
) -> Result<String, Problem> {
    let pasted = legible(filled.get("text"));
    let Some(file) = file.filter(|_| pasted.is_empty()) else {
        return Ok(pasted);
    };
    Ok(match words_in(site, file).await? {
        Words::Text(text) => text,
        Words::Unread => String::new(),
        Words::TooLong => {
            let most = [("most", Value::from(LONGEST_TEXT as u64))];
            faults.add(FILE, page.say_with("refused-text-too-long", &most));
            String::new()
        }
    })
}

/// What the form asks for; `None`: something is wrong with it, which `faults` says.
fn wish(
    page: &Page,
    filled: &Filled,
    known: &[(Speaker, String)],
    first: Speaker,
    text: String,
    file: Option<StoredFile>,
    faults: &mut Faults,
) -> Result<Option<StatementWish>, Problem> {
    let wrong = |name: &str| Problem::wrong("wrong-value", filled.get(name));
    let choose = |faults: &mut Faults, field: &str| faults.add(field, page.say("form-choose"));
    let speaker = match filled.get("speaker") {
        "" if known.len() == 1 => Some(first),
        "" => {
            choose(faults, "speaker");
            None
        }
        text => Some(text.parse().map_err(|_| wrong("speaker"))?),
    };
    let item = match filled.get("item") {
        "" => {
            choose(faults, "item");
            None
        }
        text => Some(ItemId(text.parse().map_err(|_| wrong("item"))?)),
    };
    let (language, other) = match filled.get("language") {
        "" => {
            choose(faults, "language");
            (String::new(), String::new())
        }
        OTHER => (String::new(), filled.get("other-language").to_owned()),
        code => {
            let lang = Lang::from_code(code).ok_or_else(|| wrong("language"))?;
            (lang.code().to_owned(), String::new())
        }
    };
    let replaces = match filled.get("replaces") {
        "" => None,
        text => Some(text.parse().map_err(|_| wrong("replaces"))?),
    };
    let posting = match filled.get("posting") {
        "" => Posting::NotAtAll,
        code => Posting::from_code(code).ok_or_else(|| wrong("posting"))?,
    };
    let given = filled.get("words");
    let words: Option<u32> = given.parse().ok();
    let (Some(speaker), Some(item)) = (speaker, item) else {
        return Ok(None);
    };
    Ok(Some(StatementWish::HandIn {
        speaker,
        item,
        replaces,
        language,
        text: StatementText {
            text,
            language: other,
        },
        file,
        words,
        posting,
    }))
}

/// An officer says nothing of whom it may be shown to: that stays as the speaker agreed.
fn as_agreed(view: &View, id: &DialogueId, wish: Option<StatementWish>) -> Option<StatementWish> {
    let mut wish = wish?;
    if let StatementWish::HandIn {
        speaker,
        item,
        replaces,
        posting,
        ..
    } = &mut wish
    {
        let before = view.statements(id).into_iter().find(|one| match replaces {
            Some(replaced) => one.id == *replaced,
            None => one.speaker.as_ref() == Some(speaker) && one.item == *item,
        });
        *posting = before.map_or(Posting::NotAtAll, |before| before.posting);
    }
    Some(wish)
}

fn spoken(wish: &StatementWish) -> (Option<Speaker>, Option<ItemId>) {
    match wish {
        StatementWish::HandIn { speaker, item, .. } => (Some(speaker.clone()), Some(*item)),
        StatementWish::Post { .. } | StatementWish::Withdraw(_) => (None, None),
    }
}
