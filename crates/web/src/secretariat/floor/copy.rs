//! A programme begun with a copy of that of a dialogue this one came from: no programme goes over by itself when dialogues
//! are merged or split, because its day, its room and its people are others.

use super::draft::Draft;
use super::{base, enter as enter_wish, meeting};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::public::title;
use axum::extract::Path;
use mechanism::{Deed, DialogueId};

/// The dialogues whose programme this one can begin with: reference and name.
pub(super) fn formers(acting: &Acting, id: &DialogueId) -> Vec<(String, String)> {
    let view = &acting.view;
    let formers = view.came_from(id).into_iter();
    formers
        .filter(|former| view.programme_draft(&former.id).is_some())
        .map(|former| {
            let name = title::short(&acting.page, former);
            let said = acting.page.with("programme-copy", "dialogue", name);
            (former.id.to_string(), said)
        })
        .collect()
}

/// `POST …/copy`: the programme of one of them as the first draft here.
pub(super) async fn enter(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    let view = &acting.view;
    let of: DialogueId = form.parsed("of")?;
    let came_from = view.came_from(&id);
    let former = came_from.iter().find(|former| former.id == of);
    let former = former.ok_or(Problem::NotFound)?;
    let here = view.dialogue(&id).ok_or(Problem::NotFound)?.facts;
    let stood = view.programme_draft(&of).ok_or(Problem::NotFound)?;
    let draft = Draft::copied(stood, former.date, here.date).ok_or(Problem::Broken)?;
    let entered = enter_wish(&acting, &id, &form, draft.wish()).await;
    entered.map_err(Problem::from)?;
    let to = format!("{}?done=saved", base(&id));
    Ok(see_other(&acting.page.href(&to)))
}
