//! The extended Bureau's pages: the lists submitted to it, the cases referred to it with every objection whole, and what was
//! decided so far. It reads here; what it decides is entered by the secretariat.

use super::home::Sent;
use super::{bureau, listed};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::application::Stage;
use mechanism::{Awaiting, DialogueId, ObjectionView, RulingView, View};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "state/bureau.html")]
struct Bureau {
    page: Page,
    group: String,
    dialogues: Vec<(String, String, String)>,
    lists: Vec<Sent>,
}

pub(super) async fn show(acting: Acting) -> Answer {
    bureau(&acting)?;
    let Acting { view, page, .. } = acting;
    let lists = view.all_lists();
    let mut waiting: BTreeMap<&DialogueId, usize> = BTreeMap::new();
    for list in &lists {
        waiting
            .entry(&list.circulation.dialogue)
            .or_insert_with(|| view.awaiting(&list.circulation.dialogue).len());
    }
    let dialogues = waiting.into_iter().map(|(id, waiting)| {
        (
            page.href(&format!("/bureau/{id}")),
            listed::dialogue_name(&page, &view, id),
            page.count("bureau-waiting", waiting),
        )
    });
    let group = view.who().bureau();
    let template = Bureau {
        group: group.map_or_else(String::new, |group| {
            page.say(&format!("region-{}", group.code())).into_owned()
        }),
        dialogues: dialogues.collect(),
        lists: lists
            .iter()
            .map(|list| Sent::of(&page, &view, list, "/bureau"))
            .collect(),
        page,
    };
    fresh(StatusCode::OK, &template)
}

#[derive(Template)]
#[template(path = "state/bureau_dialogue.html")]
struct OfDialogue {
    page: Page,
    title: String,
    waiting: Vec<Waiting>,
    decided: Vec<Decided>,
}

/// A case that waits for a decision.
struct Waiting {
    slug: String,
    organization: String,
    reference: String,
    /// Who decides, and under which policy.
    body: String,
    policy: String,
    why: String,
    objections: Vec<Expressed>,
    support: Vec<Expressed>,
}

/// What a State expresses, whole.
pub(crate) struct Expressed {
    pub(crate) state: String,
    pub(crate) when: String,
    pub(crate) reasons: Option<String>,
}

/// A case that was decided.
struct Decided {
    organization: String,
    reference: String,
    outcome: String,
    admitted: bool,
    how: String,
}

pub(super) async fn dialogue(acting: Acting, Path(id): Path<String>) -> Answer {
    bureau(&acting)?;
    let Acting { view, page, .. } = acting;
    let id: DialogueId = listed::named(&id)?;
    let lists = view.lists(&id);
    // A dialogue of which nothing was sent to the extended Bureau has nothing for it here.
    if lists.is_empty() && view.awaiting(&id).is_empty() {
        return Err(Problem::NotFound);
    }
    let rows = lists
        .iter()
        .filter_map(|list| view.list(list.circulation.id)?.rows)
        .flatten();
    let decided = rows.filter_map(|listed| {
        let row = listed.row;
        let ruling = view.ruling_of(&row.application, &id)?;
        Some(Decided {
            organization: row.profile.name(page.lang.code()).to_owned(),
            reference: row.application.to_string(),
            outcome: page
                .say(&format!("outcome-{}", ruling.ruling.outcome.code()))
                .into_owned(),
            admitted: ruling.ruling.outcome.code() == "admitted",
            how: how(&page, &ruling),
        })
    });
    let template = OfDialogue {
        title: listed::dialogue_name(&page, &view, &id),
        waiting: view
            .awaiting(&id)
            .iter()
            .map(|case| waiting(&page, &view, &id, case))
            .collect(),
        decided: decided.collect(),
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn waiting(page: &Page, view: &View, id: &DialogueId, case: &Awaiting<'_>) -> Waiting {
    let expressed = view.objections_to(&case.application, id);
    let (objections, support) = sides(page, &expressed);
    Waiting {
        slug: case.application.slug(),
        organization: case.row.as_ref().map_or_else(
            || case.application.to_string(),
            |row| row.profile.name(page.lang.code()).to_owned(),
        ),
        reference: case.application.to_string(),
        body: page.say(&format!("body-{}", case.body.code())).into_owned(),
        policy: case.policy.map_or_else(String::new, |policy| {
            page.say(&format!("objection-policy-{}", policy.code()))
                .into_owned()
        }),
        why: match case.stage {
            Stage::SetAside(aside) => page.say(&format!("aside-{}", aside.code())).into_owned(),
            _ => page.count("deciding-objections", case.objections),
        },
        objections,
        support,
    }
}

/// Objections that stand, and expressions of support that stand, each whole.
pub(crate) fn sides(page: &Page, expressed: &[ObjectionView]) -> (Vec<Expressed>, Vec<Expressed>) {
    use mechanism::participation::objection::Position;
    let standing = expressed
        .iter()
        .filter(|shown| shown.objection.standing.stands());
    let (against, for_it) =
        standing.partition::<Vec<_>, _>(|shown| shown.objection.position == Position::Objection);
    let whole = |shown: Vec<&ObjectionView>| -> Vec<Expressed> {
        let whole = shown.into_iter();
        whole.map(|shown| Expressed::of(page, shown)).collect()
    };
    (whole(against), whole(for_it))
}

impl Expressed {
    pub(crate) fn of(page: &Page, shown: &ObjectionView) -> Self {
        let objection = &shown.objection;
        let key = match objection.in_time() {
            true => "deciding-expressed-in-time",
            false => "deciding-expressed-late",
        };
        Self {
            state: page.say(&format!("state-{}", objection.state)).into_owned(),
            when: page.with(key, "moment", page.moment(confirmed(shown))),
            reasons: shown.reasons.clone(),
        }
    }
}

fn confirmed(shown: &ObjectionView) -> jiff::Timestamp {
    use mechanism::participation::objection::Standing;
    match shown.objection.standing {
        Standing::Maintained { at, .. }
        | Standing::Withdrawing { at, .. }
        | Standing::Withdrawn { at } => at,
        Standing::Drafted => shown.objection.drafted,
    }
}

/// "By the extended Bureau on 4 May 2027: no objection".
pub(crate) fn how(page: &Page, shown: &RulingView<'_>) -> String {
    let ruling = shown.ruling;
    let values = [
        (
            "body",
            page.say(&format!("body-{}", ruling.body.code())).into(),
        ),
        ("day", page.day(&ruling.on).into()),
        (
            "basis",
            page.say(&format!("basis-{}", ruling.basis.code())).into(),
        ),
    ];
    page.say_with("deciding-how", &values)
}
