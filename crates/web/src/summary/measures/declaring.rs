//! The declaration, entered.

use super::super::{acts, dialogue_of};
use super::page::page;
use super::told::OWN;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use axum::extract::Path;
use mechanism::summary::{NamedScale, Step, Steps, SummaryWish};
use std::str::FromStr;

/// `POST /summaries/{dialogue}/measures`.
pub(crate) async fn declare(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = dialogue_of(&dialogue)?;
    let held = acting.view.yardstick(&id);
    if !held.is_some_and(|held| held.may_declare) {
        return Err(Problem::NotFound);
    }
    let wish = match typed(&acting.page, &form) {
        Ok(wish) => wish,
        Err(faults) => return page(&acting, &id, &form, faults),
    };
    match acts::enter(&acting, &id, &form, wish).await {
        Ok(()) => Ok(see_other(&acting.page.href(&super::path(&id)))),
        Err(NotEntered::Refused(refusal)) => {
            let field = match refusal.key {
                "refused-scale-several" => "several-speakers",
                "refused-scale-many" => "many-speakers",
                "refused-scale-most" => "most-speakers",
                "refused-scale-half" => "most-share",
                "refused-distance" => "apart",
                "refused-text-missing" | "refused-text-too-long" | "refused-text-unprintable" => {
                    "reason"
                }
                _ => "scale",
            };
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            page(&acting, &id, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// What was typed, where it is numbers; whether they are a scale the rules say.
fn typed(page: &Page, form: &Filled) -> Result<SummaryWish, Faults> {
    let mut faults = Faults::default();
    let steps = match (form.get("scale"), NamedScale::from_code(form.get("scale"))) {
        (_, Some(named)) => Some(named.steps()),
        (OWN, None) => Some(Steps {
            several: step(page, form, "several", &mut faults),
            many: step(page, form, "many", &mut faults),
            most: step(page, form, "most", &mut faults),
        }),
        _ => {
            faults.add("scale", page.say("measures-choose"));
            None
        }
    };
    let apart: u8 = number(page, form, "apart", &mut faults);
    match steps {
        Some(steps) if faults.is_empty() => Ok(SummaryWish::Declare {
            steps,
            apart,
            reason: form.get("reason").to_owned(),
        }),
        _ => Err(faults),
    }
}

fn step(page: &Page, form: &Filled, word: &str, faults: &mut Faults) -> Step {
    Step {
        speakers: number(page, form, &format!("{word}-speakers"), faults),
        above: number(page, form, &format!("{word}-share"), faults),
    }
}

/// The number in a field; a fault, and nothing, where there is none.
fn number<N: FromStr + Default>(page: &Page, form: &Filled, field: &str, faults: &mut Faults) -> N {
    form.get(field).trim().parse().unwrap_or_else(|_| {
        faults.add(field, page.say("measures-no-number"));
        N::default()
    })
}
