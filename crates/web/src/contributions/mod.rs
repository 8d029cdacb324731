//! Activities, needs, offers and research: what was published, for everybody who looks for it; the form on which one is handed
//! in; and for whoever stands behind one, where it stands and what they take back. The office works with them on pages of its
//! own.

mod form;
mod list;
mod one;
mod own;
mod read;
pub(crate) mod said;
mod takeback;

use crate::limits;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use mechanism::calendar::WorkingGroup;
use mechanism::{
    ContributionFilter, ContributionRef, ContributionStanding, ContributionView, DialogueId, View,
};

pub(crate) fn routes() -> Router<Site> {
    let typed = Router::new()
        .route("/my/contributions/typed", post(form::typed))
        .layer(DefaultBodyLimit::max(limits::TYPED_BODY));
    Router::new()
        .merge(typed)
        .route("/contributions", get(list::show))
        .route("/contributions/{slug}", get(one::show))
        .route("/my/contributions", get(own::all).post(form::hand_in))
        .route("/my/contributions/new", get(form::show))
        .route("/my/contributions/{slug}", get(own::one))
        .route(
            "/my/contributions/{slug}/withdrawal",
            post(takeback::withdraw),
        )
        .route(
            "/my/contributions/{slug}/contact-withdrawal",
            post(takeback::contact),
        )
        .route(
            "/my/contributions/{slug}/name-withdrawal",
            post(takeback::name),
        )
}

/// The pages everybody can open.
pub(crate) fn addresses(view: &View) -> Vec<String> {
    let known = view.contributions_known().into_iter();
    std::iter::once(LIST.to_owned())
        .chain(known.map(path))
        .collect()
}

/// The pages that are a reader's own.
pub(crate) fn own_addresses(view: &View) -> Vec<String> {
    let own = view.my_contributions().into_iter();
    ["/my/contributions", "/my/contributions/new"]
        .map(str::to_owned)
        .into_iter()
        .chain(own.map(|one| format!("/my{}", path(one.reference))))
        .collect()
}

/// The list for everybody.
pub(crate) const LIST: &str = "/contributions";

/// The list of what belongs to a dialogue; `None`: nothing does.
pub(crate) fn of_dialogue(view: &View, dialogue: &DialogueId) -> Option<String> {
    let filter = ContributionFilter {
        dialogue: Some(dialogue.clone()),
        ..ContributionFilter::default()
    };
    let any = !view.contributions(&filter).is_empty();
    any.then(|| format!("{LIST}?dialogue={dialogue}"))
}

/// The list of what is on a topic, and how many there are; `None`: nothing is.
pub(crate) fn on_topic(view: &View, topic: WorkingGroup) -> Option<(String, usize)> {
    let filter = ContributionFilter {
        topic: Some(topic),
        ..ContributionFilter::default()
    };
    let number = view.contributions(&filter).len();
    (number > 0).then(|| (format!("{LIST}?topic={}", topic.code()), number))
}

/// The page of one.
pub(crate) fn path(reference: ContributionRef) -> String {
    format!("{LIST}/{}", reference.slug())
}

fn reference(slug: &str) -> Result<ContributionRef, Problem> {
    slug.parse().map_err(|_| Problem::NotFound)
}

/// One that this reader handed in or may take back. For everybody else there is none here.
fn theirs(view: &View, slug: &str) -> Result<ContributionView, Problem> {
    let reference = reference(slug)?;
    let mut own = view.my_contributions().into_iter();
    own.find(|one| one.reference == reference)
        .filter(|one| {
            matches!(
                one.standing,
                ContributionStanding::Author | ContributionStanding::Focal
            )
        })
        .ok_or(Problem::NotFound)
}
