//! The code of a seat, on any telephone: no account, no password, for one meeting. The code on the confirmation leads here;
//! it opens what that seat may do on the floor, and nothing else.

use super::Holder;
use crate::answer::{Answer, fresh, see_other};
use crate::asked::Asked;
use crate::door;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::site::Site;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use jiff::SignedDuration;
use mechanism::evaluation::EvaluationStanding;
use mechanism::{DialogueId, ParticipantId, Reader};
use record::{NewToken, TokenKey, TokenKind};

/// The name of the cookie.
const SEAT: &str = "seat";
/// How long a telephone keeps a seat without being used: a day of the meeting and the evening after.
const LASTS: SignedDuration = SignedDuration::from_hours(18);
/// The most devices that hold one seat at a time: a telephone, a computer, one lost.
const MOST_DEVICES: usize = 3;

#[derive(Template)]
#[template(path = "floor/seat.html")]
struct SeatPage {
    page: Page,
    dialogue: String,
    reference: String,
    /// How many other devices hold this seat now.
    others: String,
    refused: String,
}

/// The seat a device holds, by its cookie.
pub(crate) async fn held(site: &Site, headers: &HeaderMap) -> Option<ParticipantId> {
    let secret = door::kept_cookie(site, headers, SEAT)?;
    if secret.len() != 64 {
        return None;
    }
    let token = site
        .record
        .tokens()
        .get(TokenKind::Seat, TokenKey::of(secret));
    let token = token.await.ok()??;
    std::str::from_utf8(&token.value).ok()?.parse().ok()
}

/// The meeting of a seat whose code counts; a code nobody has, and one that counts no longer, are the same.
fn meeting(site: &Site, reference: &str) -> Result<(ParticipantId, DialogueId), Problem> {
    let id: ParticipantId = reference.parse().map_err(|_| Problem::NotFound)?;
    let view = site.record.see(Reader::Seat(id));
    let seat = view.who().seat().ok_or(Problem::NotFound)?;
    Ok((id, seat.dialogue.clone()))
}

/// Whether a code opens a seat now.
pub(crate) fn opens(site: &Site, reference: &str) -> bool {
    meeting(site, reference).is_ok()
}

fn subject(seat: ParticipantId) -> String {
    format!("seat {seat}")
}

/// `GET /seat/{reference}`: says what the code is for, before it is taken.
pub(super) async fn show(Path(reference): Path<String>, Asked { site, page, .. }: Asked) -> Answer {
    ask(&site, page, &reference, "").await
}

async fn ask(site: &Site, page: Page, reference: &str, refused: &str) -> Answer {
    let (seat, dialogue) = meeting(site, reference)?;
    let view = site.record.see(Reader::Seat(seat));
    let of = view.dialogue(&dialogue).ok_or(Problem::NotFound)?;
    let others = devices(site, seat).await?;
    let status = match refused.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::CONFLICT,
    };
    let shown = SeatPage {
        dialogue: title::short(&page, of.facts),
        reference: seat.to_string(),
        others: match others {
            0 => String::new(),
            n => page.count("seat-other-devices", n),
        },
        refused: match refused {
            "" => String::new(),
            key => page.say(key).into_owned(),
        },
        page,
    };
    fresh(status, &shown)
}

async fn devices(site: &Site, seat: ParticipantId) -> Result<usize, Problem> {
    let held = site
        .record
        .tokens()
        .of_subject(TokenKind::Seat, subject(seat));
    Ok(held.await.map_err(|_| Problem::NotEntered)?.len())
}

/// `POST /seat/{reference}`: this device holds the seat from now on. Whoever finds their code in use elsewhere may end
/// those devices; the floor asks only once for one speaker in any case.
pub(super) async fn take(
    Path(reference): Path<String>,
    Asked { site, page, .. }: Asked,
    form: Filled,
) -> Answer {
    let (seat, dialogue) = meeting(&site, &reference)?;
    let tokens = site.record.tokens();
    if form.has("alone") {
        let ended = tokens.delete_subject(TokenKind::Seat, subject(seat));
        ended.await.map_err(|_| Problem::NotEntered)?;
        site.hub.send_away(Holder::Seat(seat));
    } else if devices(&site, seat).await? >= MOST_DEVICES {
        return ask(&site, page, &reference, "seat-too-many-devices").await;
    }
    let secret = site.draws.secret();
    let token = NewToken {
        kind: TokenKind::Seat,
        key: TokenKey::of(&secret),
        subject: Some(subject(seat)),
        expires: site.now() + LASTS,
        value: seat.to_string().into_bytes(),
    };
    tokens.put(token).await.map_err(|_| Problem::NotEntered)?;
    let cookie = door::cookie(&site, SEAT, &secret, Some(LASTS)).map_err(|_| Problem::Broken)?;
    // Once the meeting is over there is one thing left to do.
    let evaluation = site.record.see(Reader::Seat(seat)).my_evaluation(&dialogue);
    let to = match evaluation.map(|mine| mine.standing) {
        Some(EvaluationStanding::Open) => "evaluation",
        _ => "me",
    };
    let mut response = see_other(&page.href(&format!("/floor/{dialogue}/{to}")));
    door::set(&mut response, cookie);
    Ok(response)
}

/// `POST /seat`: the device leaves the seat. A device that holds none has nothing to leave.
pub(super) async fn leave(Asked { site, page, .. }: Asked, headers: HeaderMap) -> Answer {
    let secret = door::kept_cookie(&site, &headers, SEAT).ok_or(Problem::NotFound)?;
    let ended = site
        .record
        .tokens()
        .delete(TokenKind::Seat, TokenKey::of(secret));
    ended.await.map_err(|_| Problem::NotEntered)?;
    let mut response: Response = see_other(&page.href("/"));
    let cookie = door::end_cookie(&site, SEAT).map_err(|_| Problem::Broken)?;
    door::set(&mut response, cookie);
    Ok(response)
}
