//! For whom: an organization one speaks for already, or a new one with its profile, entered once and reused for ever.

use super::dialogues::writable;
use super::groups::{Answering, back, groups, onward, progress};
use super::{Draft, ForWhom, keep};
use crate::acting::Acting;
use crate::answer::{self, Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::hand::{self, Order, Saving};
use crate::page::Page;
use crate::problem::Problem;
use crate::stakeholder::as_seen::Line;
use crate::stakeholder::organization::ProfileForm;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;

const KEY: &str = "organization";
/// What the choice of a new organization is sent as.
const NEW: &str = "new";

#[derive(Template)]
#[template(path = "stakeholder/for_whom.html")]
struct Organization {
    page: Page,
    action: String,
    progress: String,
    known: Vec<Choice>,
    profile: ProfileForm,
    faults: Faults,
    back: String,
    saved: String,
    seen: u32,
    keep: String,
    /// What another device saved since the page was shown here.
    meanwhile: Vec<Line>,
}

pub(super) async fn show(Path(key): Path<String>, acting: Acting) -> Answer {
    let draft = writable(keep::open(&acting, &key).await?)?;
    let organization = draft.organization.clone();
    form(
        &acting,
        &draft,
        &organization,
        Faults::default(),
        Vec::new(),
    )
}

fn form(
    acting: &Acting,
    draft: &Draft,
    organization: &ForWhom,
    faults: Faults,
    meanwhile: Vec<Line>,
) -> Answer {
    let page = &acting.page;
    let call = Answering::of(acting, &draft.call)?;
    let groups = groups(page, draft, &call.form);
    let status = match (meanwhile.is_empty(), faults.is_empty()) {
        (false, _) => StatusCode::CONFLICT,
        (true, true) => StatusCode::OK,
        (true, false) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Organization {
        action: page.href(&format!("/drafts/{}/organization", draft.key)),
        progress: progress(page, &groups, KEY),
        known: known(acting, organization),
        profile: match organization {
            ForWhom::New {
                kind,
                area,
                individual,
                profile,
            } => ProfileForm::of(page, *kind, area.as_ref(), *individual, profile),
            _ => ProfileForm::empty(page),
        },
        faults,
        back: back(page, draft, &groups, KEY),
        saved: page.with("draft-saved", "when", page.moment(draft.updated)),
        seen: draft.hands.stamp(KEY),
        keep: match meanwhile.is_empty() {
            true => page.href(&format!("/drafts/{}/organization", draft.key)),
            false => String::new(),
        },
        meanwhile,
        page: page.clone(),
    };
    answer::talking(status, &template)
}

/// The organizations the reader speaks for, and a new one; nothing to choose from where there are none.
fn known(acting: &Acting, organization: &ForWhom) -> Vec<Choice> {
    let own = acting.view.my_organizations();
    let mut known: Vec<Choice> = own
        .iter()
        .map(|view| {
            let id = view.organization.id;
            let name = view
                .profile
                .as_ref()
                .map_or("", |profile| profile.name(acting.page.lang.code()));
            Choice::of(id.to_string(), name, *organization == ForWhom::Known(id))
        })
        .collect();
    if !known.is_empty() {
        let new = matches!(organization, ForWhom::New { .. });
        known.push(Choice::of(NEW, acting.page.say("organization-new"), new));
    }
    known
}

pub(super) async fn save(Path(key): Path<String>, acting: Acting, filled: Filled) -> Answer {
    let draft = writable(keep::open(&acting, &key).await?)?;
    let before = match &draft.organization {
        ForWhom::New { profile, .. } => profile.clone(),
        _ => Default::default(),
    };
    let own = acting.view.my_organizations();
    let chosen = filled.get("organization");
    let known = own
        .iter()
        .map(|view| view.organization.id)
        .find(|id| id.to_string() == chosen);
    let mut faults = Faults::default();
    let organization = match known {
        Some(id) => ForWhom::Known(id),
        None => {
            if chosen.is_empty() && !own.is_empty() {
                faults.add("organization", acting.page.say("organization-choose"));
            }
            let read = ProfileForm::read(&acting.page, &filled, &before);
            if faults.is_empty() {
                faults = read.faults;
            }
            ForWhom::New {
                kind: read.kind,
                area: read.area,
                individual: read.individual,
                profile: read.profile,
            }
        }
    };
    let call = Answering::of(&acting, &draft.call)?;
    let saving = Saving::of(&filled, KEY);
    let mut order = Order::Next;
    let saved = keep::change(&acting, &key, |draft| {
        order = saving.order(&draft.hands);
        let meanwhile = order != Order::Next && draft.organization != organization;
        if !meanwhile {
            draft.organization = organization.clone();
            saving.mark(&mut draft.hands);
        }
        !meanwhile
    });
    let saved = saved.await?;
    if hand::by_itself(&filled) {
        return Ok(hand::told(saved.is_some(), order));
    }
    let Some(draft) = saved else {
        let draft = keep::open(&acting, &key).await?;
        let series = call.terms.dialogues.first().ok_or(Problem::NotFound)?;
        let there = draft.row(&acting.page, &acting.view, series, &call.form);
        let lines = there.map_or_else(|| named(&acting, &draft), |(_, lines)| lines);
        return form(&acting, &draft, &organization, Faults::default(), lines);
    };
    if !faults.is_empty() && filled.get("then") != "later" {
        return form(&acting, &draft, &organization, faults, Vec::new());
    }
    let groups = groups(&acting.page, &draft, &call.form);
    let next = onward(&acting.page, &draft, &groups, KEY, filled.get("then"));
    Ok(see_other(&next))
}

/// What there is of an organization that is not said whole yet.
fn named(acting: &Acting, draft: &Draft) -> Vec<Line> {
    vec![Line {
        name: acting.page.say("as-seen-name").into_owned(),
        value: draft.name(&acting.page, &acting.view),
        ltr: false,
    }]
}
