//! The form as applicants see it, in the language of the page. Nothing here is sent anywhere.

use super::bench::Bench;
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::Choice;
use crate::secretariat::asking::{Asking, languages};
use crate::secretariat::questions;
use axum::extract::Path;
use mechanism::participation::form::Answers;
use std::collections::BTreeMap;

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    let page = &acting.page;
    let path = format!("/office/calls/{id}");
    let asking = Asking::new(page, page.say("shape-preview"), &path, &path)
        .lead(page.say("shape-preview-lead"));
    let asking = questions::ask_all(
        page,
        asking,
        &bench.text.form,
        &Answers::new(),
        &BTreeMap::new(),
    );
    asking.shown_only().answer()
}

/// The languages, to tick those that a call goes without.
pub(super) fn lacking(missing: &[&'static str], without: &[String]) -> Vec<Choice> {
    let mut all = languages("");
    all.retain(|choice| missing.contains(&choice.value.as_str()));
    for choice in &mut all {
        choice.taken = without.contains(&choice.value);
    }
    all
}
