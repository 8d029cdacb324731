//! A participant's own page: how long until it is their turn, their statements, taking a name back, passing the place to a
//! colleague; and, on a page of its own that nothing refreshes while somebody writes, asking for the floor. Whoever holds
//! the code of a seat needs no account.

use super::said;
use super::screens::{self, Forms};
use super::statement;
use crate::acting::NotEntered;
use crate::answer::{Answer, fresh, see_other, talking};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::fields::Choice;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::evaluation::EvaluationStanding;
use mechanism::floor::list::Matter;
use mechanism::floor::{
    FloorCommand, FloorWish, ItemId, Manner, Place, Screen, Speaker, State, Withdrawal,
};
use mechanism::{
    Actor, Command, DialogueId, FloorLine, FloorView, MyPlace, Reader, RequestId, View,
};
use words::Lang;

#[derive(Template)]
#[template(path = "floor/me.html")]
struct Me {
    page: Page,
    dialogue: String,
    /// The address of this page, which the forms begin with.
    path: String,
    from: String,
    live: String,
    /// The references of one's own requests, for the script.
    mine: String,
    own: Vec<Own>,
    /// What one asked for before: spoken, or taken back.
    past: Vec<Own>,
    /// Whether one may speak for anybody.
    speaks: bool,
    /// Whether a list takes names now.
    open: bool,
    colleagues: Vec<Choice>,
    /// The items that take names now, for the script: when one opens, the page is made anew.
    lists: String,
    statements: Vec<Text>,
    done: String,
    /// The way to what was recorded of one's own interventions; empty: nothing was.
    recorded: String,
    /// The way to the evaluation, and until when it is open; `None`: it is not.
    evaluation: Option<(String, String)>,
    seat: bool,
}

/// The form on which somebody asks for the floor.
#[derive(Template)]
#[template(path = "floor/ask.html")]
struct Asking {
    page: Page,
    dialogue: String,
    /// The address of the page one comes from.
    path: String,
    /// Those one may speak for.
    speakers: Vec<Choice>,
    items: Vec<Choice>,
    manners: Vec<Choice>,
    places: Vec<Choice>,
    languages: Vec<Choice>,
    /// Questions that can be answered; empty: none was asked.
    questions: Vec<Choice>,
    about: String,
    on_behalf_of: String,
    refused: String,
}

/// A statement of somebody one may speak for.
struct Text {
    href: String,
    who: String,
    item: String,
    length: String,
    /// What is said of a text longer than the time there is; empty: it fits.
    over: String,
}

/// One's own request, and where it stands.
struct Own {
    request: String,
    name: String,
    item: String,
    manner: String,
    told: String,
    /// "in about 12 minutes".
    turn: String,
    waits: bool,
    speaks: bool,
}

/// Whoever acts for a place at this meeting: signed in, or by the code of a seat.
fn actor(arrival: &Arrival) -> Result<Actor, Problem> {
    match arrival.reader {
        Reader::Person(person) => Ok(Actor::Person(person)),
        Reader::Seat(seat) => Ok(Actor::Seat(seat)),
        _ => Err(Problem::SignIn),
    }
}

/// `GET /floor/{dialogue}/me`.
pub(super) async fn show(
    Path(dialogue): Path<String>,
    Extension(arrival): Extension<Arrival>,
    Asked {
        view, page, query, ..
    }: Asked,
) -> Answer {
    let id = meeting(&dialogue)?;
    actor(&arrival)?;
    let live = screens::live(&page, &view, &id, Screen::Participant, Forms::Drawn)
        .ok_or(Problem::NotFound)?;
    let floor = view
        .floor(&id, Screen::Participant)
        .ok_or(Problem::NotFound)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let places = view.my_places(&id);
    let mut own: Vec<Own> = places
        .iter()
        .flat_map(|place| owns(&page, &floor, place))
        .collect();
    // What is still to come first, then what was.
    own.sort_by_key(|one| (!one.speaks, !one.waits));
    let past = own.split_off(own.partition_point(|one| one.waits || one.speaks));
    let me = Me {
        dialogue: title::short(&page, of.facts),
        path: page.href(&format!("/floor/{id}/me")),
        from: page.href(&format!("/floor/{id}/me/live")),
        live,
        mine: joined(own.iter().map(|one| one.request.as_str())),
        speaks: !places.is_empty(),
        open: floor.items.iter().any(|item| item.takes_names(floor.now)),
        colleagues: speakers(&page, &places, ""),
        lists: screens::lists(&floor),
        statements: texts(&page, &view, &floor, &places),
        done: match query.get("done") {
            Some("withdrawn") => page.say("statement-done-withdrawn").into_owned(),
            _ => String::new(),
        },
        recorded: match view.my_recorded(&id).is_empty() {
            true => String::new(),
            false => page.href(&format!("/my/recorded/{id}")),
        },
        evaluation: evaluation(&page, &view, &id),
        seat: matches!(view.reader(), Reader::Seat(_)),
        own,
        past,
        page,
    };
    talking(StatusCode::OK, &me)
}

fn evaluation(page: &Page, view: &View, id: &DialogueId) -> Option<(String, String)> {
    let mine = view.my_evaluation(id)?;
    let until = page.with("evaluation-until", "at", page.deadline(mine.closes));
    let open = mine.standing == EvaluationStanding::Open;
    open.then(|| (page.href(&format!("/floor/{id}/evaluation")), until))
}

/// The statements of those one may speak for.
fn texts(page: &Page, view: &View, floor: &FloorView, places: &[MyPlace]) -> Vec<Text> {
    let id = &floor.dialogue;
    let statements = view.statements(id).into_iter();
    let theirs = statements.filter(|one| {
        let mut places = places.iter();
        places.any(|place| one.speaker.as_ref() == Some(&place.speaker))
    });
    let shown = theirs.map(|one| {
        let item = floor.items.iter().find(|item| item.id == one.item);
        Text {
            href: page.href(&format!("/floor/{id}/statements/{}", one.id)),
            who: said::who(page, &one.who),
            item: item.map(|item| said::item(page, item)).unwrap_or_default(),
            length: statement::length(page, &one.language, one.words, one.needs),
            over: match one.over {
                true => statement::over(page, one.limit),
                false => String::new(),
            },
        }
    });
    shown.collect()
}

/// `GET /floor/{dialogue}/me/ask`.
pub(super) async fn form(
    Path(dialogue): Path<String>,
    Extension(arrival): Extension<Arrival>,
    Asked { view, page, .. }: Asked,
) -> Answer {
    let id = meeting(&dialogue)?;
    actor(&arrival)?;
    answer(page, &view, &id, &Filled::default(), String::new())
}

fn meeting(dialogue: &str) -> Result<DialogueId, Problem> {
    dialogue.parse().map_err(|_| Problem::NotFound)
}

fn answer(page: Page, view: &View, id: &DialogueId, form: &Filled, refused: String) -> Answer {
    let floor = view
        .floor(id, Screen::Participant)
        .ok_or(Problem::NotFound)?;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let places = view.my_places(id);
    let status = match refused.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::CONFLICT,
    };
    let asking = Asking {
        dialogue: title::short(&page, of.facts),
        path: page.href(&format!("/floor/{id}/me")),
        speakers: speakers(&page, &places, form.get("speaker")),
        items: items(&page, &floor, form.get("item")),
        manners: manners(&page, &floor, &places, form.get("manner")),
        questions: questions(&page, &floor, form.get("answers")),
        places: modes(&page, &places, form.get("place")),
        languages: languages(form.get("language")),
        about: form.get("about").to_owned(),
        on_behalf_of: form.get("on-behalf-of").to_owned(),
        refused,
        page,
    };
    fresh(status, &asking)
}

fn joined<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    parts.collect::<Vec<_>>().join(" ")
}

fn owns(page: &Page, floor: &FloorView, place: &MyPlace) -> Vec<Own> {
    let own = place.requests.iter().map(|request| {
        let item = floor.items.iter().find(|item| item.id == request.item);
        Own {
            request: request.request.to_string(),
            name: said::who(page, &place.who),
            item: item.map(|item| said::item(page, item)).unwrap_or_default(),
            manner: said::manner(page, request.manner).into_owned(),
            told: match request.ahead {
                // Nobody is next on an item that is not before the meeting yet.
                Some(ahead) if !item.is_some_and(|item| item.taken) => {
                    said::place_on_list(page, ahead + 1)
                }
                Some(ahead) => said::told(page, ahead + 1),
                None => page
                    .say(&format!("request-{}", state_code(request.state)))
                    .into_owned(),
            },
            // What stands before the item nobody foresees to the minute.
            turn: match request.turn_in {
                Some(turn) if request.ahead.is_some() && item.is_some_and(|item| item.taken) => {
                    said::turn(page, turn)
                }
                _ => String::new(),
            },
            waits: request.ahead.is_some(),
            speaks: request.state == State::Speaking,
        }
    });
    own.collect()
}

/// As in keys of words: `request-spoke`.
const fn state_code(state: State) -> &'static str {
    match state {
        State::Waiting => "waiting",
        State::Speaking => "speaking",
        State::Spoke => "spoke",
        State::Withdrawn(_) => "withdrawn",
    }
}

fn speakers(page: &Page, places: &[MyPlace], taken: &str) -> Vec<Choice> {
    let choice = |place: &MyPlace| {
        let value = place.speaker.to_string();
        let taken = value == taken || (taken.is_empty() && places.len() == 1);
        Choice::of(value, said::who(page, &place.who), taken)
    };
    places.iter().map(choice).collect()
}

pub(super) fn items(page: &Page, floor: &FloorView, taken: &str) -> Vec<Choice> {
    let open = floor
        .items
        .iter()
        .filter(|item| item.takes_names(floor.now));
    open.map(|item| {
        let value = item.id.0.to_string();
        let taken = value == taken || (taken.is_empty() && item.taken);
        Choice::of(value, said::item(page, item), taken)
    })
    .collect()
}

/// The manners somebody may choose: what States alone may ask for is shown to States, where it was set; an answer needs
/// its question.
fn manners(page: &Page, floor: &FloorView, places: &[MyPlace], taken: &str) -> Vec<Choice> {
    let state = places
        .iter()
        .any(|place| matches!(place.speaker, Speaker::Delegation(_)));
    manners_of(page, floor, state, taken)
}

pub(super) fn manners_of(page: &Page, floor: &FloorView, state: bool, taken: &str) -> Vec<Choice> {
    let rules = floor.item.as_ref().map(|item| &item.rules);
    let offered = Manner::ALL.into_iter().filter(|manner| match manner {
        Manner::Panel => false,
        Manner::PointOfOrder => state && rules.is_some_and(|rules| rules.points_of_order),
        Manner::RightOfReply => state && rules.is_some_and(|rules| rules.right_of_reply),
        Manner::Answer => asked_questions(floor).next().is_some(),
        _ => true,
    });
    offered
        .map(|manner| {
            let code = manner.code();
            let taken = code == taken || (taken.is_empty() && manner == Manner::Statement);
            Choice::of(code, said::manner(page, manner), taken)
        })
        .collect()
}

/// The questions on this item that were asked or are being asked, the newest first.
fn asked_questions(floor: &FloorView) -> impl Iterator<Item = (RequestId, &FloorLine)> {
    let now = floor.speaking.iter().map(|speaking| &speaking.line);
    now.chain(&floor.spoken)
        .filter(|line| line.manner == Manner::Question)
        .filter_map(|line| Some((line.request?, line)))
}

pub(super) fn questions(page: &Page, floor: &FloorView, taken: &str) -> Vec<Choice> {
    asked_questions(floor)
        .map(|(request, line)| {
            let value = request.to_string();
            let taken = value == taken;
            Choice::of(value, said::who(page, &line.who), taken)
        })
        .collect()
}

pub(super) fn modes(page: &Page, places: &[MyPlace], taken: &str) -> Vec<Choice> {
    let usual = places.iter().find_map(|place| place.mode);
    [Place::Room, Place::Online]
        .into_iter()
        .map(|place| {
            let code = place.code();
            let taken = code == taken || (taken.is_empty() && usual == Some(place));
            Choice::of(code, said::place(page, place), taken)
        })
        .collect()
}

pub(super) fn languages(taken: &str) -> Vec<Choice> {
    Lang::ALL
        .into_iter()
        .map(|lang| Choice::of(lang.code(), lang.own_name(), lang.code() == taken))
        .collect()
}

/// `POST /floor/{dialogue}/me/ask`: asks for the floor.
pub(super) async fn ask(
    Path(dialogue): Path<String>,
    Extension(arrival): Extension<Arrival>,
    Asked {
        site, view, page, ..
    }: Asked,
    form: Filled,
) -> Answer {
    let id = meeting(&dialogue)?;
    let actor = actor(&arrival)?;
    let speaker = match form.get("speaker") {
        "" => view
            .my_places(&id)
            .first()
            .map(|place| place.speaker.clone()),
        text => text.parse().ok(),
    };
    let wish = wish(&form, speaker.ok_or(Problem::NotFound)?)?;
    let command = Command::Floor(FloorCommand {
        dialogue: id.clone(),
        wish,
    });
    match site.enter(actor, form.command()?, command).await {
        Ok(_) => Ok(see_other(&page.href(&format!("/floor/{id}/me")))),
        Err(NotEntered::Refused(refusal)) => {
            let refused = page.refusal(&refusal);
            let now = site.record.see(arrival.reader);
            answer(page, &now, &id, &form, refused)
        }
        Err(not) => Err(not.into()),
    }
}

/// What a form asks for. A language or a manner nobody knows is a form of somebody else's making.
pub(super) fn wish(form: &Filled, speaker: Speaker) -> Result<FloorWish, Problem> {
    let wrong = |name: &str| Problem::wrong("wrong-value", form.get(name));
    let answers = match form.get("answers") {
        "" => None,
        text => Some(text.parse().map_err(|_| wrong("answers"))?),
    };
    let language = form.get("language");
    if !language.is_empty() && Lang::from_code(language).is_none() {
        return Err(wrong("language"));
    }
    Ok(FloorWish::Ask {
        item: ItemId(form.get("item").parse().map_err(|_| wrong("item"))?),
        speaker,
        manner: Manner::from_code(form.get("manner")).ok_or_else(|| wrong("manner"))?,
        place: Place::from_code(form.get("place")).ok_or_else(|| wrong("place"))?,
        answers,
        language: language.to_owned(),
        matter: Matter {
            on_behalf_of: form.get("on-behalf-of").trim().to_owned(),
            about: form.get("about").trim().to_owned(),
        },
    })
}

/// `POST /floor/{dialogue}/me/withdrawal`.
pub(super) async fn withdraw(
    Path(dialogue): Path<String>,
    Extension(arrival): Extension<Arrival>,
    Asked { site, page, .. }: Asked,
    form: Filled,
) -> Answer {
    let wish = FloorWish::Withdraw {
        request: form.parsed("request")?,
        why: Withdrawal::Own,
    };
    enter_own(&site, &arrival, &page, &dialogue, &form, wish).await
}

/// `POST /floor/{dialogue}/me/colleague`: the place goes to somebody of the same organization or delegation.
pub(super) async fn pass(
    Path(dialogue): Path<String>,
    Extension(arrival): Extension<Arrival>,
    Asked { site, page, .. }: Asked,
    form: Filled,
) -> Answer {
    let wish = FloorWish::Pass {
        request: form.parsed("request")?,
        to: form.parsed("to")?,
    };
    enter_own(&site, &arrival, &page, &dialogue, &form, wish).await
}

async fn enter_own(
    site: &crate::site::Site,
    arrival: &Arrival,
    page: &Page,
    dialogue: &str,
    form: &Filled,
    wish: FloorWish,
) -> Answer {
    let id = meeting(dialogue)?;
    let command = Command::Floor(FloorCommand {
        dialogue: id.clone(),
        wish,
    });
    site.enter(actor(arrival)?, form.command()?, command)
        .await
        .map_err(Problem::from)?;
    Ok(see_other(&page.href(&format!("/floor/{id}/me"))))
}
