//! The kinds of entries from the floor to the Conference, by the words the log has for them. Whoever adds a kind is reminded
//! here by the compiler, and by the test to write a log that has it.

use mechanism::comments::CommentEvent as C;
use mechanism::contributions::ContributionEvent as O;
use mechanism::issued::IssuedEvent as I;
use mechanism::suggestions::SuggestionEvent as G;
use mechanism::summary::SummaryAct as S;

/// A room's kinds, each once: a list, and a match that has to know all of them.
macro_rules! kinds {
    ($room:ident, $event:ty, $name:literal { $($kind:pat => $word:literal,)* }) => {
        mod $room {
            use super::*;

            pub(super) const ROOM: &str = $name;
            pub(super) const ALL: &[&str] = &[$($word,)*];

            #[allow(dead_code, reason = "it is there so that the compiler misses a kind that is not listed")]
            fn word(event: &$event) -> &'static str {
                match event {
                    $($kind => $word,)*
                }
            }
        }
    };
}

kinds!(comments, C, "comment" {
    C::WindowSet { .. } => "window_set",
    C::Submitted { .. } => "submitted",
    C::Filed { .. } => "filed",
    C::Annexed { .. } => "annexed",
    C::CoSigned { .. } => "co_signed",
    C::Consented { .. } => "consented",
    C::Posted { .. } => "posted",
    C::TakenOff { .. } => "taken_off",
    C::Returned { .. } => "returned",
    C::Declined { .. } => "declined",
    C::Withdrawn { .. } => "withdrawn",
});

kinds!(contributions, O, "contribution" {
    O::Submitted { .. } => "submitted",
    O::ContactGiven { .. } => "contact_given",
    O::ContactWithdrawn { .. } => "contact_withdrawn",
    O::NameWithdrawn { .. } => "name_withdrawn",
    O::Published { .. } => "published",
    O::TakenOff { .. } => "taken_off",
    O::Returned { .. } => "returned",
    O::Declined { .. } => "declined",
    O::Withdrawn { .. } => "withdrawn",
});

kinds!(summaries, S, "summary" {
    S::Begun { .. } => "begun",
    S::GivenUp => "given_up",
    S::Added { .. } => "added",
    S::Written { .. } => "written",
    S::Moved { .. } => "moved",
    S::TakenOut { .. } => "taken_out",
    S::Remarked { .. } => "remarked",
    S::Settled { .. } => "settled",
    S::Proposed { .. } => "proposed",
    S::Answered { .. } => "answered",
    S::Bound { .. } => "bound",
    S::Waived { .. } => "waived",
    S::WarnsAgain { .. } => "warns_again",
    S::Cleared(_) => "cleared",
    S::Approved(_) => "approved",
    S::Shared(_) => "shared",
    S::Unshared => "unshared",
    S::Declared { .. } => "declared",
    S::Indexed { .. } => "indexed",
    S::Issued { .. } => "issued",
    S::Transmitted { .. } => "transmitted",
});

kinds!(issued, I, "issued" {
    I::Translated { .. } => "translated",
    I::TranslationShown { .. } => "translation_shown",
    I::PlainDrafted { .. } => "plain_drafted",
    I::PlainPublished { .. } => "plain_published",
    I::ErrorReported { .. } => "error_reported",
    I::ErrorAnswered { .. } => "error_answered",
});

kinds!(suggestions, G, "suggestion" {
    G::Entered { .. } => "entered",
    G::Reworded { .. } => "reworded",
    G::Waived { .. } => "waived",
    G::RaisedAgain { .. } => "raised_again",
    G::Joined { .. } => "joined",
    G::SplitOff { .. } => "split_off",
    G::Withdrawn { .. } => "withdrawn",
    G::Followed { .. } => "followed",
    G::Unfollowed { .. } => "unfollowed",
    G::LookedThrough(_) => "looked_through",
});

/// All of them, each with its room: `comment posted`.
pub(super) fn all() -> Vec<String> {
    let rooms = [
        (comments::ROOM, comments::ALL),
        (contributions::ROOM, contributions::ALL),
        (summaries::ROOM, summaries::ALL),
        (issued::ROOM, issued::ALL),
        (suggestions::ROOM, suggestions::ALL),
    ];
    let each = rooms
        .iter()
        .flat_map(|(room, kinds)| kinds.iter().map(move |kind| format!("{room} {kind}")));
    each.collect()
}

/// The kind of an entry, read from its body; `None`: one that names none.
pub(super) fn of(body: &str) -> Option<String> {
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    let (room, event) = body.as_object()?.iter().next()?;
    let act = event.get("act").unwrap_or(event);
    let kind = match act {
        serde_json::Value::String(kind) => kind,
        act => act.as_object()?.keys().next()?,
    };
    Some(format!("{room} {kind}"))
}
