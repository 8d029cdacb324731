//! The meeting itself: the Chair's desk, the screens, a participant's place on the list. Each page works without a script
//! and then refreshes itself; with it, what happens on the floor arrives by itself ([`live`]).

mod ask;
mod chairing;
mod entering;
mod live;
mod meetings;
mod pages;
mod programme;
mod replay;
mod said;
mod screens;
mod seat;

pub(crate) use live::{Holder, Hub};
pub(crate) use programme::{changed, hours, item_called, part_code, version, who};
pub(crate) use seat::{held as seat_held, opens as seat_opens};

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};
use mechanism::View;
use mechanism::floor::Screen;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/floor", get(meetings::all))
        .route("/floor/{dialogue}", get(meetings::one))
        .route("/floor/{dialogue}/me", get(ask::show).post(ask::ask))
        .route("/floor/{dialogue}/me/withdrawal", post(ask::withdraw))
        .route("/floor/{dialogue}/me/colleague", post(ask::pass))
        .route("/floor/{dialogue}/replay", get(replay::show))
        .route("/floor/{dialogue}/programme", get(programme::show))
        .route(
            "/floor/{dialogue}/programme/calendar.ics",
            get(programme::calendar),
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

/// The programmes that this reader can read.
pub(crate) fn addresses(view: &View) -> Vec<String> {
    programme::addresses(view)
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
        if replay::may_open(view, &dialogue) {
            own.push(format!("/floor/{dialogue}/replay"));
        }
    }
    if !own.is_empty() {
        own.push("/floor".to_owned());
    }
    own
}
