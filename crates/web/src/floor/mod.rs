//! The meeting itself: the Chair's desk, the screens, a participant's place on the list. Each page works without a script
//! and then refreshes itself; with it, what happens on the floor arrives by itself ([`live`]).

mod ask;
mod chairing;
mod entering;
mod evaluation;
mod live;
mod meetings;
mod notes;
mod pack;
mod pages;
mod panellists;
mod paper;
mod presiding;
mod programme;
mod replay;
mod said;
mod screens;
mod seat;
mod statement;

pub(crate) use live::{Holder, Hub};
pub(crate) use panellists::title_of;
pub(crate) use programme::{Issued, changed, hours, item_called, part_code, versions, who};
pub(crate) use said::place_key;
pub(crate) use seat::{held as seat_held, opens as seat_opens};
pub(crate) use statement::{Words, legible, words_in};

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};
use mechanism::View;
use mechanism::floor::Screen;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/floor", get(meetings::all))
        .route("/floor/{dialogue}", get(meetings::one))
        .route("/floor/{dialogue}/me", get(ask::show))
        .route("/floor/{dialogue}/me/ask", get(ask::form).post(ask::ask))
        .route("/floor/{dialogue}/me/withdrawal", post(ask::withdraw))
        .route("/floor/{dialogue}/me/colleague", post(ask::pass))
        .route(
            "/floor/{dialogue}/evaluation",
            get(evaluation::show).post(evaluation::enter),
        )
        .route(
            "/floor/{dialogue}/panellists",
            get(panellists::show).post(panellists::enter),
        )
        .route(
            "/floor/{dialogue}/panellists/{proposal}/withdrawal",
            get(panellists::sure).post(panellists::withdraw),
        )
        .route("/floor/{dialogue}/replay", get(replay::show))
        .route("/floor/{dialogue}/totals", get(replay::figures))
        .route("/floor/{dialogue}/programme", get(programme::show))
        .route(
            "/floor/{dialogue}/programme/calendar.ics",
            get(programme::calendar),
        )
        .merge(on_paper())
        .merge(statement::routes())
        .route(
            "/floor/{dialogue}/notes",
            get(notes::show).post(notes::take),
        )
        .route(
            "/floor/{dialogue}/notes/{note}",
            get(notes::edit).post(notes::save),
        )
        .route(
            "/floor/{dialogue}/notes/{note}/removal",
            get(notes::confirm).post(notes::remove),
        )
        .route("/floor/{dialogue}/{screen}", get(pages::show))
        .route("/floor/{dialogue}/{screen}/live", get(live::listen))
        .route("/floor/{dialogue}/turn", post(chairing::turn))
        .route("/floor/{dialogue}/clock", post(chairing::clock))
        .route("/floor/{dialogue}/item", post(chairing::item))
        .route("/floor/{dialogue}/list", post(chairing::list))
        .route("/floor/{dialogue}/order", post(chairing::order))
        .route("/floor/{dialogue}/undo", post(chairing::undo))
        .route("/floor/{dialogue}/speakers", post(chairing::enter_name))
        .route("/seat/{reference}", get(seat::show).post(seat::take))
        .route("/seat", post(seat::leave))
}

/// The papers of a meeting.
fn on_paper() -> Router<Site> {
    // Each by its name: the walk over all routes finds them in the source.
    let as_file = |file: &'static str| get(move |path, asked| paper::show(file, path, asked));
    Router::new()
        .route("/floor/{dialogue}/programme.pdf", as_file("programme.pdf"))
        .route(
            "/floor/{dialogue}/programme.docx",
            as_file("programme.docx"),
        )
        .route(
            "/floor/{dialogue}/programme.html",
            as_file("programme.html"),
        )
        .route("/floor/{dialogue}/programme.txt", as_file("programme.txt"))
        .route("/floor/{dialogue}/pack", get(pack::show))
        .route("/floor/{dialogue}/pack.pdf", get(pack::print))
}

/// The programmes that this reader can read, and the totals of meetings that are over.
pub(crate) fn addresses(view: &View) -> Vec<String> {
    let mut all = programme::addresses(view);
    let dialogues = view.dialogues();
    let over = dialogues.iter().map(|of| &of.facts.id);
    let over = over.filter(|id| view.floor_totals(id).is_some());
    all.extend(over.map(|id| format!("/floor/{id}/totals")));
    all.extend(statement::addresses(view));
    all
}

/// The pages of the floor that this reader can open.
pub(crate) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = Vec::new();
    for dialogue in view.floors() {
        own.push(format!("/floor/{dialogue}"));
        let open = Screen::ALL
            .into_iter()
            .filter(|screen| view.may_open(&dialogue, *screen));
        own.extend(open.map(|screen| format!("/floor/{dialogue}/{}", screen.code())));
        own.extend(pack::own_addresses(view, &dialogue));
        if view.my_evaluation(&dialogue).is_some() {
            own.push(format!("/floor/{dialogue}/evaluation"));
        }
        if let Some(panel) = view.my_panel(&dialogue) {
            let base = format!("/floor/{dialogue}/panellists");
            let proposals = panel.proposals.iter().filter(|one| one.own);
            own.extend(proposals.map(|one| format!("{base}/{}/withdrawal", one.id)));
            own.push(base);
        }
        own.extend(statement::own_addresses(view, &dialogue));
        if !view.my_places(&dialogue).is_empty() {
            own.push(format!("/floor/{dialogue}/me/ask"));
        }
        if replay::may_open(view, &dialogue) {
            own.push(format!("/floor/{dialogue}/replay"));
        }
    }
    own.extend(notes::own_addresses(view));
    if !own.is_empty() {
        own.push("/floor".to_owned());
    }
    own
}
