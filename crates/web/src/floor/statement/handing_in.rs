//! Handing a statement in: what the form brings, checked, and entered as whoever sent it.

use super::form::{OTHER, Side, answer, speakers};
use super::reading::{Words, legible, words_in};
use super::{actor, meeting};
use crate::acting::NotEntered;
use crate::answer::{Answer, see_other};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::brought::Brought;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use crate::upload::Sender;
use axum::Extension;
use axum::extract::{Multipart, Path};
use mechanism::floor::statement::LONGEST_TEXT;
use mechanism::floor::{ItemId, Posting, Speaker, StatementCommand, StatementText, StatementWish};
use mechanism::{Command, DialogueId, Refusal, StoredFile, View};
use words::{Lang, Value};

/// The field that brings the file.
const FILE: &str = "file";
/// The kinds that are taken.
const TAKEN: [&str; 3] = ["application/pdf", "wordprocessingml", "text/plain"];

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
            Ok(see_other(&page.href(&goes_on(&now, &id, speaker, item))))
        }
        Err(NotEntered::Refused(refusal)) => {
            let now = site.record.see(arrival.reader);
            let faults = Faults::one(field_of(&refusal), page.refusal(&refusal));
            again(&now, faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// Where one goes from here: to the statement as it stands, where one may read it.
fn goes_on(view: &View, id: &DialogueId, speaker: Option<Speaker>, item: Option<ItemId>) -> String {
    let theirs = view.statements(id).into_iter();
    let newest = theirs
        .filter(|one| one.speaker == speaker && Some(one.item) == item)
        .max_by_key(|one| one.handed_in);
    match newest {
        Some(one) => format!("/floor/{id}/statements/{}?done=handed-in", one.id),
        None => format!("/floor/{id}"),
    }
}

/// At which field a refusal is told.
fn field_of(refusal: &Refusal) -> &str {
    match refusal.key {
        "refused-words-not-said" => "words",
        "refused-statement-empty" => "text",
        "refused-posting-is-the-speakers" => "posting",
        "refused-no-such-item" => "item",
        _ => {
            let named = refusal.values.iter().find(|(name, _)| *name == "field");
            named.map_or("text", |(_, field)| field.as_str())
        }
    }
}

fn is_taken(stored: &StoredFile) -> bool {
    TAKEN.iter().any(|kind| stored.media.contains(kind))
}

/// The text that was pasted, or else what can be read out of the file; what is wrong with either is told together with all
/// else that is wrong with the form.
async fn text(
    site: &Site,
    page: &Page,
    filled: &Filled,
    file: Option<&StoredFile>,
    faults: &mut Faults,
) -> Result<String, Problem> {
    let too_long = || {
        let most = [("most", Value::from(LONGEST_TEXT as u64))];
        page.say_with("refused-text-too-long", &most)
    };
    let pasted = legible(filled.get("text"));
    let file = match file {
        Some(file) if pasted.is_empty() => file,
        _ => {
            if pasted.chars().count() > LONGEST_TEXT {
                faults.add("text", too_long());
            } else if pasted.is_empty() && faults.of(FILE).is_empty() {
                faults.add("text", page.say("refused-statement-empty"));
            }
            return Ok(pasted);
        }
    };
    Ok(match words_in(site, file).await? {
        Words::Text(text) => text,
        Words::Unread => String::new(),
        Words::TooLong => {
            faults.add(FILE, too_long());
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
