//! Many at once: says beforehand whom it skips and why, and afterwards what was done.

use super::listed;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::{dialogue_at, following, who_may};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::application::{Application, Aside, Stage};
use mechanism::participation::screening::{Check, Finding, ScreeningCommand, Verdict};
use mechanism::{Actor, ApplicationRef, Command, Deed, DialogueId, PersonId, View};

/// What can be done with many, as in forms and in keys of words: `desk-act-take`.
pub(super) const ACTS: [&str; 9] = [
    "take",
    "clear",
    "ready",
    "reopen",
    "aside-duplicate",
    "aside-incomplete",
    "aside-out-of-scope",
    "aside-not-eligible",
    "aside-late",
];

/// The most applications at once: a page of the queue.
const MOST: usize = 100;

/// One of [`ACTS`], understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Take,
    Clear(Check),
    Say(Verdict),
}

impl Act {
    fn of(form: &Filled) -> Option<Self> {
        match form.get("act") {
            "take" => Some(Self::Take),
            "clear" => Check::from_code(form.get("check")).map(Self::Clear),
            "ready" => Some(Self::Say(Verdict::Sufficient)),
            "reopen" => Some(Self::Say(Verdict::Reopened)),
            act => act
                .strip_prefix("aside-")
                .and_then(Aside::from_code)
                .map(|aside| Self::Say(Verdict::Aside(aside))),
        }
    }

    /// Why an application would be passed over, as the key of a sentence. The rules say it again when it is entered: two
    /// officers may act at once.
    fn skips(
        self,
        found: &Application,
        dialogue: &DialogueId,
        me: PersonId,
    ) -> Option<&'static str> {
        let screening = &found.screening;
        let case = found.case(dialogue);
        let at_desk = |stage: &Stage| {
            matches!(
                stage,
                Stage::Received | Stage::Sufficient | Stage::SetAside(_)
            )
        };
        match self {
            Self::Take if screening.screener == Some(me) => Some("desk-skip-yours"),
            Self::Take if screening.screener.is_some() => Some("desk-skip-taken"),
            Self::Take => None,
            Self::Clear(check) => match screening.checks.get(&check) {
                Some((Finding::Clear, ..)) => Some("desk-skip-clear"),
                Some((Finding::Doubt, ..)) => Some("desk-skip-doubt"),
                _ => None,
            },
            Self::Say(verdict) => match case.map(|case| &case.stage) {
                None => Some("desk-skip-gone"),
                Some(stage) if *stage == verdict.stage() => Some("desk-skip-there"),
                Some(stage) if !at_desk(stage) => Some("desk-skip-left"),
                Some(_) => match screening.proposed.get(dialogue) {
                    Some((proposed, by)) if *proposed == verdict && *by == Some(me) => {
                        Some("desk-skip-second")
                    }
                    _ if verdict == Verdict::Sufficient && has_doubts(found) => {
                        Some("desk-skip-doubts")
                    }
                    _ => None,
                },
            },
        }
    }

    /// Whether it says that an application was compared with the consolidated list. Nobody says so of many at once while a
    /// likeness waits for somebody to look at it.
    fn rests_on_the_list(self) -> bool {
        matches!(
            self,
            Self::Clear(Check::ConsolidatedList) | Self::Say(Verdict::Sufficient)
        )
    }

    fn command(
        self,
        found: ApplicationRef,
        dialogue: &DialogueId,
        me: PersonId,
        second: bool,
    ) -> Command {
        Command::Screening(match self {
            Self::Take => ScreeningCommand::Take {
                application: found,
                screener: Some(me),
            },
            Self::Clear(check) => ScreeningCommand::Check {
                application: found,
                check,
                finding: Finding::Clear,
            },
            Self::Say(verdict) => ScreeningCommand::Screen {
                application: found,
                dialogue: dialogue.clone(),
                verdict,
                second,
            },
        })
    }
}

fn has_doubts(found: &Application) -> bool {
    let mut checks = found.screening.checks.values();
    checks.any(|(finding, ..)| *finding == Finding::Doubt)
}

/// An application with what is said of it.
struct Line {
    slug: String,
    name: String,
    why: String,
}

#[derive(Template)]
#[template(path = "secretariat/bulk.html")]
struct Bulk {
    page: Page,
    title: String,
    back: String,
    action: String,
    /// What is asked, or what was done.
    asks: bool,
    can_second: bool,
    act: String,
    check: String,
    command: String,
    lines: Vec<Line>,
    skipped: Vec<Line>,
}

/// The applications that were picked, as far as they are there for this officer.
fn picked(view: &View, form: &Filled) -> Vec<(Application, String)> {
    form.all("case")
        .take(MOST)
        .filter_map(|slug| slug.parse::<ApplicationRef>().ok())
        .filter_map(|reference| view.application(&reference))
        .filter(|shown| shown.desk)
        .map(|shown| {
            let profile = shown.organization.and_then(|of| of.profile);
            let name = profile.map(|profile| profile.name("en").to_owned());
            (shown.application, name.unwrap_or_default())
        })
        .collect()
}

fn page_of(acting: &Acting, dialogue: &DialogueId, form: &Filled, asks: bool) -> Bulk {
    let page = &acting.page;
    let act = form.get("act").to_owned();
    let query = crate::query::Query::read(form.get("query"))
        .unwrap_or_default()
        .only(&super::asked::NAMES)
        .written();
    Bulk {
        title: page.say(&format!("desk-act-{act}")).into_owned(),
        back: page.href(&format!("/office/desk/{dialogue}{query}")),
        action: page.href(&format!("/office/desk/{dialogue}/bulk")),
        asks,
        can_second: matches!(Act::of(form), Some(Act::Say(_))),
        act,
        check: form.get("check").to_owned(),
        command: page.command(),
        lines: Vec::new(),
        skipped: Vec::new(),
        page: page.clone(),
    }
}

/// Shows whom it would touch and whom it would pass over.
pub(super) async fn before(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let of = dialogue_at(&acting.view, &id)?;
    let dialogue = &of.facts.id;
    who_may(&acting, Deed::Screen, Some(dialogue))?;
    let page = &acting.page;
    let picked = picked(&acting.view, &form);
    let Some(act) = Act::of(&form).filter(|_| !picked.is_empty()) else {
        // Nothing chosen: the queue stays as it was.
        let to = page_of(&acting, dialogue, &form, true).back;
        return Ok(crate::answer::see_other(&to));
    };
    let mut template = page_of(&acting, dialogue, &form, true);
    for (found, name) in picked {
        let undecided = || act.rests_on_the_list() && listed::waits(&acting.view, &found.reference);
        let skips = act.skips(&found, dialogue, acting.person);
        let skips = skips.or_else(|| undecided().then_some("desk-skip-likeness"));
        let line = Line {
            slug: found.reference.slug(),
            name: format!("{} {name}", found.reference),
            why: skips.map_or_else(String::new, |key| page.say(key).into_owned()),
        };
        match skips {
            None => template.lines.push(line),
            Some(_) => template.skipped.push(line),
        }
    }
    fresh(StatusCode::OK, &template)
}

/// Does it, one by one; what the rules refuse by now is passed over and said. Sent twice, it is done once: each command's
/// id is made of the form's and of the application.
pub(super) async fn enter(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let of = dialogue_at(&acting.view, &id)?;
    let dialogue = &of.facts.id;
    who_may(&acting, Deed::Screen, Some(dialogue))?;
    let act = Act::of(&form).ok_or(Problem::wrong("wrong-value", form.get("act")))?;
    let base = form.command()?;
    let mut template = page_of(&acting, dialogue, &form, false);
    for (found, name) in picked(&acting.view, &form) {
        let slug = found.reference.slug();
        let name = format!("{} {name}", found.reference);
        let command = act.command(found.reference, dialogue, acting.person, form.has("second"));
        let actor = Actor::Person(acting.person);
        let entered = acting
            .site
            .enter(actor, following(base, &slug), command)
            .await;
        match entered {
            Ok(_) => template.lines.push(Line {
                slug,
                name,
                why: String::new(),
            }),
            Err(NotEntered::Refused(refusal)) => template.skipped.push(Line {
                slug,
                name,
                why: acting.page.refusal(&refusal),
            }),
            Err(NotEntered::Problem(problem)) => return Err(problem),
        }
    }
    fresh(StatusCode::OK, &template)
}
