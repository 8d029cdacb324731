//! What of an application is like an entry of the consolidated list: names side by side with what speaks for it, and the
//! form in which a human says what it is.

use super::{case, steps};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::secretariat::asking::choices;
use crate::secretariat::{colleague, consolidated};
use axum::extract::Path;
use mechanism::participation::screening::consolidated::{
    ConsolidatedCommand, Judgement, ListLikeness, NamePair,
};
use mechanism::{ApplicationRef, Command, Digest, View};
use std::borrow::Cow;
use words::Value;

/// What is alike, and with which list it was compared.
pub(super) struct Listed {
    pub(super) compared: String,
    pub(super) old: String,
    pub(super) there: bool,
    pub(super) likenesses: Vec<Like>,
}

/// One likeness.
pub(super) struct Like {
    pub(super) id: String,
    pub(super) field: String,
    pub(super) reference: String,
    pub(super) name: String,
    pub(super) whose: Cow<'static, str>,
    pub(super) listed: Cow<'static, str>,
    pub(super) list: String,
    pub(super) pairs: Vec<Pair>,
    pub(super) tone: &'static str,
    pub(super) state: Cow<'static, str>,
    pub(super) by: String,
    pub(super) reason: String,
    pub(super) before: &'static str,
    pub(super) choices: Vec<Choice>,
    pub(super) error: String,
    pub(super) typed: String,
}

/// Two names.
pub(super) struct Pair {
    pub(super) ours: String,
    pub(super) theirs: String,
    pub(super) stands_as: Cow<'static, str>,
    pub(super) why: Cow<'static, str>,
    pub(super) percent: String,
}

/// What somebody typed into one of these forms that is shown again.
#[derive(Default)]
pub(super) struct Typed {
    likeness: String,
    judgement: String,
    reason: String,
}

impl Typed {
    pub(super) fn of(form: &Filled) -> Self {
        Self {
            likeness: form.get("likeness").to_owned(),
            judgement: form.get("judgement").to_owned(),
            reason: form.get("reason").to_owned(),
        }
    }
}

/// The field that shows what is wrong with a likeness's form.
fn field(likeness: &str) -> String {
    let begins = likeness.get(..12).unwrap_or_default();
    format!("judgement-{begins}")
}

pub(super) fn listed(
    page: &Page,
    view: &View,
    application: &ApplicationRef,
    typed: &Typed,
    faults: &Faults,
) -> Listed {
    let list = view.consolidated_list();
    let compared = list.as_ref().map_or_else(
        || page.say("likenesses-no-list").into_owned(),
        |shown| {
            page.with(
                "likenesses-compared",
                "day",
                page.day(&shown.list.generated),
            )
        },
    );
    Listed {
        compared,
        old: consolidated::reminder(page, view).unwrap_or_default(),
        there: list.is_some(),
        likenesses: view
            .likenesses_to_list(application)
            .iter()
            .map(|likeness| like(page, view, likeness, typed, faults))
            .collect(),
    }
}

fn like(page: &Page, view: &View, likeness: &ListLikeness, typed: &Typed, faults: &Faults) -> Like {
    let id = likeness.id.to_string();
    let field = field(&id);
    let typed = Some(typed).filter(|typed| typed.likeness == id);
    let chosen = typed.map_or("", |typed| typed.judgement.as_str());
    let standing = likeness.standing.as_ref();
    let before = standing.map(|said| said.judgement);
    let entry = &likeness.entry;
    Like {
        error: faults.of(&field).to_owned(),
        field,
        reference: entry.reference.clone(),
        name: entry.name.clone(),
        whose: page.say(&format!("whose-{}", likeness.whose.code())),
        listed: page.say(&format!("listed-{}", entry.listed.code())),
        list: entry.list.clone(),
        pairs: likeness.pairs.iter().map(|two| pair(page, two)).collect(),
        tone: match before {
            None => "waiting",
            Some(Judgement::NotTheSame) => "good",
            Some(Judgement::NeedsLooking) => "stop",
        },
        state: before.map_or(page.say("likenesses-open"), |judgement| {
            page.say(&format!("judgement-{}", judgement.code()))
        }),
        by: standing.map_or_else(String::new, |said| {
            let who = colleague(page, view, said.by);
            format!("{who}, {}", page.moment(said.at))
        }),
        reason: standing
            .and_then(|said| said.reason.clone())
            .unwrap_or_default(),
        before: before.map_or("", Judgement::code),
        choices: choices(
            page,
            "judgement",
            Judgement::ALL.map(Judgement::code),
            |code| code == chosen,
        ),
        typed: typed.map_or_else(String::new, |typed| typed.reason.clone()),
        id,
    }
}

fn pair(page: &Page, two: &NamePair) -> Pair {
    let percent = [("percent", Value::from(u32::from(two.percent)))];
    Pair {
        ours: two.ours.clone(),
        theirs: two.theirs.clone(),
        stands_as: page.say(&format!("stands-as-{}", two.stands_as)),
        why: page.say(&format!("listed-why-{}", two.why.code())),
        percent: page.say_with("likenesses-percent", &percent),
    }
}

/// Whether a likeness of an application waits for somebody to say what it is.
pub(super) fn waits(view: &View, application: &ApplicationRef) -> bool {
    let likenesses = view.likenesses_to_list(application);
    likenesses.iter().any(ListLikeness::is_open)
}

pub(super) async fn judge(acting: Acting, Path(slug): Path<String>, form: Filled) -> Answer {
    let application = steps::screened(&acting, &slug)?;
    let field = field(form.get("likeness"));
    let judgement = Judgement::from_code(form.get("judgement"));
    let likeness = Digest::try_from(form.get("likeness").to_owned());
    let (Some(judgement), Ok(likeness)) = (judgement, likeness) else {
        let faults = Faults::one(field, acting.page.say("office-choose"));
        return case::again(acting, &slug, &form, faults).await;
    };
    let command = ConsolidatedCommand::Judge {
        application,
        likeness,
        judgement,
        reason: form.get("reason").to_owned(),
        before: Judgement::from_code(form.get("before")),
    };
    let entered = acting
        .enter(form.command()?, Command::Consolidated(command))
        .await;
    match entered {
        Ok(_) => Ok(see_other(&steps::back(&acting, &slug, &form, "likenesses"))),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            case::again(acting, &slug, &form, faults).await
        }
        Err(NotEntered::Problem(problem)) => Err(problem),
    }
}
