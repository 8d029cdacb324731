//! The day in a calendar. Calendars are shared and synchronized: it carries the dialogue and the address of one's own page,
//! and nobody's name.

use super::place;
use crate::acting::Acting;
use crate::answer::{Answer, own_file};
use crate::machine::own_event;
use crate::problem::Problem;
use axum::extract::Path;

pub(super) async fn ics(Path(id): Path<String>, acting: Acting) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let place = place(&acting, &id)?;
    let one = place.shown.participant;
    let of = view
        .dialogue(&one.dialogue)
        .filter(|_| place.is_held())
        .ok_or(Problem::NotFound)?;
    let mode = page.say(&format!("attendance-{}", one.mode.code()));
    let address = page.absolute(&format!("/participants/{}", one.id));
    let entered = acting.site.record.head().entered;
    let calendar = own_event(page, view, &of, entered, &mode, &address);
    let name = format!("{}.ics", one.dialogue);
    Ok(own_file("text/calendar; charset=utf-8", &name, calendar))
}
