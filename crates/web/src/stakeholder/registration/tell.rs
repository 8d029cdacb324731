//! The notice to somebody who was named: that they have a page of their own. It never carries the way into the online room.

use crate::acting::Acting;
use crate::notice::{self, Notice};
use crate::public::title;
use jiff::SignedDuration;
use mechanism::{DialogueId, ParticipantId};
use words::{Lang, Value};

use super::wish::Wish;

/// For how long it is worth sending.
const WORTH: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Tells somebody that they were named. Whoever gave no address is told by their organization.
pub(super) async fn named(acting: &Acting, id: ParticipantId, dialogue: &DialogueId, wish: &Wish) {
    let address = wish.attendee.address.trim();
    let Some(of) = acting
        .view
        .dialogue(dialogue)
        .filter(|_| !address.is_empty())
    else {
        return;
    };
    let lang = Lang::from_code(&wish.attendee.language).unwrap_or(acting.page.lang);
    let mut page = acting.page.clone();
    page.lang = lang;
    let link = page.absolute(&format!("/{}/participants/{id}", lang.code()));
    let values: [(&str, Value<'_>); 2] = [
        ("dialogue", title::short(&page, of.facts).into()),
        ("link", link.into()),
    ];
    let subject = match wish.protected {
        true => page.say("letter-neutral-subject").into_owned(),
        false => page.say_with("registration-notice-subject", &values),
    };
    let notice = Notice {
        to: address.to_owned(),
        language: lang.code().to_owned(),
        subject,
        body: page.say_with("registration-notice-body", &values),
        neutral: wish.protected,
    };
    // One notice for one address at one place; that it could not be kept undoes nothing, and the page is there anyhow.
    let name = format!("named {id} {}", address.to_lowercase());
    if let Err(error) = notice::send(&acting.site, &name, &notice, WORTH).await {
        tracing::error!(%error, "somebody who was named was not told");
    }
}
