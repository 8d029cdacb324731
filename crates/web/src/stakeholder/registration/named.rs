//! Where somebody's seat stands, in words.

use crate::page::Page;
use mechanism::ParticipantView;
use mechanism::participation::registration::Seat;
use std::borrow::Cow;
use words::Value;

/// The tone and the words of a tag.
pub(crate) fn tag(page: &Page, shown: &ParticipantView<'_>) -> (&'static str, Cow<'static, str>) {
    let seat = shown.participant.seat;
    if seat.is_wanted() && !shown.admitted {
        return ("stop", page.say("registration-no-longer-admitted"));
    }
    let tone = match seat {
        Seat::Confirmed => "good",
        Seat::Waiting => "waiting",
        Seat::GivenBack => "",
        Seat::Revoked => "stop",
    };
    let words = match shown.place {
        Some(place) => {
            Cow::Owned(page.say_with("registration-place", &[("n", Value::from(place))]))
        }
        None => page.say(&format!("seat-{}", seat.code())),
    };
    (tone, words)
}
