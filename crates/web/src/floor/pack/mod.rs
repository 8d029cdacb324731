//! The printed pack: for the Chair and for the booths, made of the record as it is at this second, each time anew. It
//! carries the room on when every line is gone, and an officer enters from it afterwards what happened.

mod rows;
mod running_order;

use crate::answer::{Answer, fresh, own_file};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::vienna;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::floor::Screen;
use mechanism::{DialogueId, PackView, View};

/// The desks that work from paper.
pub(super) const ALL: [Screen; 2] = [Screen::Chair, Screen::Booth];

/// A pack this reader may print.
struct Offered {
    href: String,
    name: String,
    what: String,
    holds: String,
}

#[derive(Template)]
#[template(path = "floor/pack.html")]
struct Shown {
    page: Page,
    dialogue: String,
    back: String,
    now: String,
    packs: Vec<Offered>,
}

/// Where the pack of a desk is printed.
pub(super) fn address(dialogue: &DialogueId, screen: Screen) -> String {
    format!("/floor/{dialogue}/pack.pdf?for={}", screen.code())
}

/// Whether this reader may print the pack of a desk, and there is something to print.
pub(super) fn may_print(view: &View, dialogue: &DialogueId, screen: Screen) -> bool {
    ALL.contains(&screen) && view.may_open(dialogue, screen) && view.programme(dialogue).is_some()
}

/// The addresses of the packs this reader may print.
pub(super) fn own_addresses(view: &View, dialogue: &DialogueId) -> Vec<String> {
    let mut own: Vec<String> = ALL
        .into_iter()
        .filter(|screen| may_print(view, dialogue, *screen))
        .map(|screen| address(dialogue, screen))
        .collect();
    if !own.is_empty() {
        own.push(format!("/floor/{dialogue}/pack"));
    }
    own
}

/// `GET /floor/{dialogue}/pack`: which packs there are, and what they hold.
pub(super) async fn show(Path(dialogue): Path<String>, Asked { view, page, .. }: Asked) -> Answer {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let packs: Vec<PackView> = ALL
        .into_iter()
        .filter_map(|screen| view.pack(&id, screen))
        .collect();
    let now = packs.first().ok_or(Problem::NotFound)?.now;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let shown = Shown {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/floor/{id}")),
        now: page.with("pack-now", "second", vienna::second(now)),
        packs: packs
            .iter()
            .map(|pack| offered(&page, &view, &id, pack))
            .collect(),
        page,
    };
    fresh(StatusCode::OK, &shown)
}

fn offered(page: &Page, view: &View, id: &DialogueId, pack: &PackView) -> Offered {
    let code = pack.screen.code();
    let speakers = pack.items.iter().map(|(_, waiting)| waiting.len()).sum();
    let mut holds = vec![
        page.count("pack-items", pack.items.len()),
        page.count("pack-speakers", speakers),
    ];
    if pack.screen == Screen::Booth {
        let texts = rows::texts(page, view, id, pack).len();
        holds.push(page.count("pack-texts", texts));
    }
    Offered {
        href: page.href(&address(id, pack.screen)),
        name: page.say(&format!("pack-{code}")).into_owned(),
        what: page.say(&format!("pack-{code}-what")).into_owned(),
        holds: page.list(&holds),
    }
}

/// `GET /floor/{dialogue}/pack.pdf?for=chair`: the pack as it is now. Nobody keeps it on the way.
pub(super) async fn print(Path(dialogue): Path<String>, asked: Asked) -> Answer {
    let Asked {
        site,
        view,
        page,
        query,
    } = asked;
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let screen = query.get("for").and_then(Screen::from_code);
    let screen = screen.ok_or(Problem::NotFound)?;
    let pack = view.pack(&id, screen).ok_or(Problem::NotFound)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let said = running_order::pack(&page, &view, of.facts, &pack);
    let pdf = site.printing.pack(&site.printer, said).await?;
    let (code, hour) = (screen.code(), vienna::second(pack.now).replace(':', ""));
    let name = format!("{id}-{code}-{hour}-{}.pdf", page.lang.code());
    Ok(own_file("application/pdf", &name, pdf))
}
