//! The confirmation of participation as a sheet to print or to carry on a phone.

use super::code::Code;
use super::place;
use crate::acting::Acting;
use crate::answer::{Answer, own_file};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use axum::extract::Path;
use papers::compose::Confirmation;

pub(super) async fn pdf(Path(id): Path<String>, acting: Acting) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let place = place(&acting, &id)?;
    let one = place.shown.participant;
    let of = view.dialogue(&one.dialogue).ok_or(Problem::NotFound)?;
    let attendee = place.shown.attendee.as_ref();
    let attendee = attendee.filter(|_| place.is_held() && !of.life.is_off());
    let attendee = attendee.ok_or(Problem::NotFound)?;
    let organization = place.shown.organization.as_ref();
    let code = Code::of(page, one.id).ok_or(Problem::Broken)?;
    let said = |key: &str| page.say(key).into_owned();
    let mut facts = vec![
        (said("confirmation-dialogue"), title::short(page, of.facts)),
        (
            said("confirmation-follows"),
            title::follows(page, view, of.facts),
        ),
        (
            said("confirmation-mode"),
            said(&format!("attendance-{}", one.mode.code())),
        ),
    ];
    if !attendee.function.is_empty() {
        facts.push((said("registration-function"), attendee.function.clone()));
    }
    let sheet = Confirmation {
        language: page.lang,
        made_out: page.today,
        title: said("confirmation-title"),
        banner: banner(page, view.is_demonstration()),
        name: attendee.name.clone(),
        organization: organization
            .map_or("", |profile| profile.name(page.lang.code()))
            .to_owned(),
        facts,
        notes: [
            "confirmation-no-pass",
            "confirmation-no-visa",
            "confirmation-bring",
            "confirmation-revoked",
        ]
        .map(said)
        .into(),
        code: code.rows,
        code_described: said("registration-code"),
        reference: one.id.to_string(),
    };
    let printer = acting.site.printer.clone();
    let printed = tokio::task::spawn_blocking(move || printer.confirmation(&sheet)).await;
    let bytes = printed
        .map_err(|error| error.to_string())
        .and_then(|bytes| bytes);
    let bytes = bytes.map_err(|error| {
        tracing::error!(%error, "a confirmation could not be printed");
        Problem::Broken
    })?;
    let name = format!("confirmation-{}.pdf", one.dialogue);
    Ok(own_file("application/pdf", &name, bytes))
}

fn banner(page: &Page, demonstration: bool) -> String {
    match demonstration {
        true => page.say("confirmation-demonstration").into_owned(),
        false => String::new(),
    }
}
