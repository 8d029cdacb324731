//! One application at the desk: who applies, what they answered, what was found, where it goes.

use super::asked::filter;
use super::listed::{self, Listed, listed};
use super::queue::tone;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::query::Query;
use crate::secretariat::{area, colleague};
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::application::{Aside, Stage};
use mechanism::participation::form::{Answers, QuestionKind};
use mechanism::participation::screening::{Finding, Verdict};
use mechanism::{ApplicationRef, Deed, DialogueId, OrganizationId, ScreeningView, View};
use std::borrow::Cow;

/// The names of the query that lead back to the queue.
pub(super) const NAMES: [&str; 13] = [
    "q", "stage", "kind", "region", "area", "screener", "late", "first", "alike", "asked", "sort",
    "page", "desk",
];

/// An application for one dialogue, with the form that says where it goes.
struct Case {
    dialogue: String,
    name: String,
    stage: Cow<'static, str>,
    code: &'static str,
    tone: &'static str,
    since: String,
    aside: Cow<'static, str>,
    proposed: String,
    own_proposal: bool,
    cancelled: bool,
    choices: Vec<Choice>,
    error: String,
}

/// A step of the checklist.
struct Step {
    code: &'static str,
    name: Cow<'static, str>,
    found: Cow<'static, str>,
    tone: &'static str,
    by: String,
    choices: Vec<Choice>,
    error: String,
}

/// An answer, or a file.
struct Answered {
    question: String,
    answer: String,
    file: String,
    circulated: bool,
}

/// A section of the form.
struct Section {
    title: String,
    answers: Vec<Answered>,
}

/// What happened before with the same organization.
struct Before {
    href: String,
    reference: String,
    dialogue: String,
    stage: Cow<'static, str>,
    tone: &'static str,
}

/// An entry that may be the same organization.
struct Alike {
    name: String,
    why: String,
    compare: String,
}

/// A question to the applicant.
struct Inquiry {
    question: String,
    until: String,
    state: String,
    tone: &'static str,
    answer: String,
}

/// A note of the office.
struct Note {
    text: String,
    by: String,
    at: String,
}

/// What somebody typed into a form that is shown again.
#[derive(Default)]
struct Typed {
    note: String,
    question: String,
    until: String,
    listed: listed::Typed,
}

#[derive(Template)]
#[template(path = "secretariat/case.html")]
struct Shown {
    page: Page,
    reference: String,
    name: String,
    base: String,
    query: String,
    queue: String,
    previous: String,
    next: String,
    marks: Vec<(&'static str, String)>,
    facts: Vec<(String, String)>,
    organization: String,
    applicant: String,
    cases: Vec<Case>,
    steps: Vec<Step>,
    listed: Listed,
    sections: Vec<Section>,
    before: Vec<Before>,
    alike: Vec<Alike>,
    inquiries: Vec<Inquiry>,
    notes: Vec<Note>,
    screener: String,
    mine: bool,
    may_screen: bool,
    typed: Typed,
    faults: Faults,
}

pub(super) async fn show(acting: Acting, Path(slug): Path<String>) -> Answer {
    let query = acting.query.clone();
    page(&acting, &slug, &query, Typed::default(), Faults::default())
}

/// The page again, with what is wrong and with what was typed.
pub(super) async fn again(acting: Acting, slug: &str, form: &Filled, faults: Faults) -> Answer {
    let query = Query::read(form.get("query")).unwrap_or_default();
    let typed = Typed {
        note: form.get("note").to_owned(),
        question: form.get("question").to_owned(),
        until: form.get("until").to_owned(),
        listed: listed::Typed::of(form),
    };
    page(&acting, slug, &query, typed, faults)
}

fn page(acting: &Acting, slug: &str, query: &Query, typed: Typed, faults: Faults) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let reference: ApplicationRef = slug.parse().map_err(|_| Problem::NotFound)?;
    let seen = view.screening(&reference).ok_or(Problem::NotFound)?;
    let shown = &seen.application;
    let application = &shown.application;
    let lasting = query.only(&NAMES);
    let desk = lasting
        .get("desk")
        .and_then(|id| id.parse::<DialogueId>().ok());
    let desk = desk.filter(|desk| application.cases.contains_key(desk));
    let (previous, next) = neighbours(acting, &reference, &lasting, desk.as_ref());
    let profile = shown
        .organization
        .as_ref()
        .and_then(|of| of.profile.as_ref());
    let name = profile.map(|profile| profile.name(page.lang.code()).to_owned());
    let screener = application.screening.screener;
    let first = desk.or_else(|| application.cases.keys().next().cloned());
    let queue = first.map_or_else(String::new, |dialogue| {
        let back = lasting.with("desk", None).written();
        page.href(&format!("/office/desk/{dialogue}{back}"))
    });
    let who = view.who();
    let may = |case: &mechanism::CaseView| who.may_for(Deed::Screen, Some(&case.dialogue));
    let template = Shown {
        reference: reference.to_string(),
        name: name.unwrap_or_else(|| page.say("withheld").into_owned()),
        base: page.href(&format!("/office/applications/{slug}")),
        query: lasting.written().trim_start_matches('?').to_owned(),
        queue,
        previous,
        next,
        marks: marks(page, &seen),
        facts: facts(page, &seen),
        organization: page.href(&format!(
            "/office/organizations/{}",
            application.organization
        )),
        applicant: shown.applicant.as_ref().map_or_else(String::new, |who| {
            match who.name.is_empty() {
                true => who.address.clone(),
                false => format!("{} · {}", who.name, who.address),
            }
        }),
        cases: cases(page, view, &seen, &faults),
        steps: steps(page, view, &seen, &faults),
        listed: listed(page, view, &reference, &typed.listed, &faults),
        sections: sections(page, view, &seen),
        before: before(page, view, &seen),
        alike: alike(page, view, application.organization),
        inquiries: inquiries(page, &seen),
        notes: seen
            .notes
            .iter()
            .map(|note| Note {
                text: note
                    .text
                    .clone()
                    .unwrap_or_else(|| page.say("withheld").into_owned()),
                by: colleague(page, view, note.by),
                at: page.moment(note.at),
            })
            .collect(),
        screener: screener.map_or_else(String::new, |_| colleague(page, view, screener)),
        mine: screener == Some(acting.person),
        may_screen: shown.cases.iter().any(may),
        typed,
        page: page.clone(),
        faults,
    };
    let status = match template.faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    fresh(status, &template)
}

/// The applications before and after this one on the page of the queue one came from.
fn neighbours(
    acting: &Acting,
    here: &ApplicationRef,
    lasting: &Query,
    desk: Option<&DialogueId>,
) -> (String, String) {
    let asked = filter(lasting, Some(acting.person));
    let found = desk.and_then(|desk| acting.view.desk(desk, &asked));
    let Some(found) = found else {
        return Default::default();
    };
    let place = found.rows.iter().position(|row| row.reference == *here);
    let href = |place: Option<usize>| {
        let row = place.and_then(|place| found.rows.get(place));
        row.map_or_else(String::new, |row| {
            let slug = row.reference.slug();
            let path = format!("/office/applications/{slug}{}", lasting.written());
            acting.page.href(&path)
        })
    };
    let before = place.and_then(|place| place.checked_sub(1));
    (href(before), href(place.map(|place| place + 1)))
}

fn marks(page: &Page, seen: &ScreeningView<'_>) -> Vec<(&'static str, String)> {
    let application = &seen.application.application;
    [
        (application.late, "waiting", "desk-late"),
        (seen.first_timer, "", "desk-first-timer"),
        (application.by_office, "", "case-by-office"),
        (application.amended.is_some(), "", "case-amended"),
    ]
    .into_iter()
    .filter(|(shown, ..)| *shown)
    .map(|(_, tone, key)| (tone, page.say(key).into_owned()))
    .collect()
}

fn facts(page: &Page, seen: &ScreeningView<'_>) -> Vec<(String, String)> {
    let application = &seen.application.application;
    let mut facts = vec![(
        page.say("case-received").into_owned(),
        page.moment_in_full(application.received),
    )];
    let mut fact = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push((page.say(key).into_owned(), value));
        }
    };
    let Some(of) = &seen.application.organization else {
        return facts;
    };
    let kind = of.organization.kind.code();
    fact(
        "case-kind",
        page.say(&format!("stakeholder-{kind}")).into_owned(),
    );
    fact("case-area", area(page, of.organization.area.as_ref()));
    if let Some(profile) = &of.profile {
        let here = profile.name(page.lang.code());
        let mut others = profile.names.values().cloned().collect::<Vec<_>>();
        others.retain(|name| name != here);
        fact("case-other-names", page.list(&others));
        fact("case-acronym", profile.acronym.clone());
        fact("case-website", profile.website.clone());
        fact("case-field", profile.field.clone());
        fact("case-mandate", profile.mandate.clone());
        fact("case-postal", profile.postal.clone());
    }
    facts
}

/// What can be said of a case where it stands.
fn verdicts(stage: &Stage) -> Vec<String> {
    let aside = Aside::ALL.map(|aside| format!("aside-{}", aside.code()));
    match stage {
        Stage::Received => std::iter::once("sufficient".to_owned())
            .chain(aside)
            .collect(),
        Stage::Sufficient => std::iter::once("reopened".to_owned())
            .chain(aside)
            .collect(),
        Stage::SetAside(_) => vec!["reopened".to_owned()],
        _ => Vec::new(),
    }
}

fn verdict_said(page: &Page, verdict: Verdict) -> String {
    match verdict {
        Verdict::Sufficient => page.say("case-verdict-sufficient"),
        Verdict::Reopened => page.say("case-verdict-reopened"),
        Verdict::Aside(aside) => page.say(&format!("aside-{}", aside.code())),
    }
    .into_owned()
}

fn cases(page: &Page, view: &View, seen: &ScreeningView<'_>, faults: &Faults) -> Vec<Case> {
    let who = view.who();
    seen.application
        .cases
        .iter()
        .map(|shown| {
            let dialogue = &shown.dialogue;
            let stage = &shown.case.stage;
            let proposed = seen
                .application
                .application
                .screening
                .proposed
                .get(dialogue);
            let may = who.may_for(Deed::Screen, Some(dialogue)) && !shown.cancelled;
            let choices = verdicts(stage).into_iter().filter(|_| may).map(|code| {
                let key = match code.as_str() {
                    "sufficient" | "reopened" => format!("case-verdict-{code}"),
                    _ => code.clone(),
                };
                Choice::of(code, page.say(&key), false)
            });
            let named = view.dialogue(dialogue);
            Case {
                dialogue: dialogue.to_string(),
                name: named.map_or_else(|| dialogue.to_string(), |of| title::short(page, of.facts)),
                stage: page.say(&format!("stage-{}", stage.code())),
                code: stage.code(),
                tone: tone(stage.code()),
                since: page.moment(shown.case.since),
                aside: match stage {
                    Stage::SetAside(aside) => page.say(&format!("aside-{}", aside.code())),
                    _ => Cow::Borrowed(""),
                },
                proposed: proposed.map_or_else(String::new, |(verdict, by)| {
                    let values = [
                        ("what", verdict_said(page, *verdict).into()),
                        ("who", colleague(page, view, *by).into()),
                    ];
                    page.say_with("case-proposed", &values)
                }),
                own_proposal: proposed.is_some_and(|(_, by)| *by == who.person()),
                cancelled: shown.cancelled,
                choices: choices.collect(),
                error: faults.of(&format!("verdict-{dialogue}")).to_owned(),
            }
        })
        .collect()
}

fn steps(page: &Page, view: &View, seen: &ScreeningView<'_>, faults: &Faults) -> Vec<Step> {
    seen.checks
        .iter()
        .map(|(check, found)| {
            let code = check.code();
            let finding = found.map(|(finding, ..)| finding);
            let choices = Finding::ALL.map(|one| {
                let label = page.say(&format!("finding-{}", one.code()));
                Choice::of(one.code(), label, finding == Some(one))
            });
            Step {
                code,
                name: page.say(&format!("check-{code}")),
                found: finding.map_or(page.say("case-not-checked"), |finding| {
                    page.say(&format!("finding-{}", finding.code()))
                }),
                tone: match finding {
                    Some(Finding::Clear) => "good",
                    Some(Finding::Doubt) => "stop",
                    Some(Finding::NotApplicable) => "",
                    None => "waiting",
                },
                by: found.map_or_else(String::new, |(_, by, at)| {
                    format!("{}, {}", colleague(page, view, by), page.moment(at))
                }),
                choices: choices.into(),
                error: match faults.of(&format!("finding-{code}")) {
                    "" => faults.of(&format!("check-{code}")).to_owned(),
                    said => said.to_owned(),
                },
            }
        })
        .collect()
}

fn sections(page: &Page, view: &View, seen: &ScreeningView<'_>) -> Vec<Section> {
    let shown = &seen.application;
    let application = &shown.application;
    let version = view.call_version(&application.call, application.version);
    let text = version.and_then(|version| version.text);
    let Some(text) = text else {
        return Vec::new();
    };
    let nothing = Answers::new();
    let answers = shown.answers.as_ref().unwrap_or(&nothing);
    let form = &text.form;
    let asked = form.asked(answers);
    form.sections
        .iter()
        .map(|section| Section {
            title: wording::said(page, &section.title),
            answers: section
                .questions
                .iter()
                .filter(|question| {
                    // What a condition rested on may be withheld before what it led to.
                    asked.contains(question)
                        || answers.contains_key(&question.key)
                        || shown.withheld.contains(&question.key)
                })
                .map(|question| {
                    let file = match question.kind {
                        QuestionKind::File => {
                            shown.files.iter().find(|f| f.question == question.key)
                        }
                        _ => None,
                    };
                    let said = wording::answer(page, question, answers, |_| None);
                    Answered {
                        question: wording::said(page, &question.label),
                        answer: match file {
                            Some(file) => file.file.name.clone(),
                            None if shown.withheld.contains(&question.key) => {
                                page.say("withheld").into_owned()
                            }
                            None if said.is_empty() => page.say("case-not-answered").into_owned(),
                            None => said,
                        },
                        file: file.map_or_else(String::new, |file| {
                            let slug = application.reference.slug();
                            let id = file.file.file;
                            page.href(&format!("/office/applications/{slug}/attachments/{id}"))
                        }),
                        circulated: question.audience
                            == mechanism::participation::form::AnswerAudience::Circulated,
                    }
                })
                .collect(),
        })
        .filter(|section| !section.answers.is_empty())
        .collect()
}

fn before(page: &Page, view: &View, seen: &ScreeningView<'_>) -> Vec<Before> {
    seen.earlier
        .iter()
        .map(|earlier| {
            let of = view.dialogue(&earlier.dialogue);
            let stage = earlier.stage.code();
            Before {
                href: page.href(&format!(
                    "/office/applications/{}",
                    earlier.application.slug()
                )),
                reference: earlier.application.to_string(),
                dialogue: of.map_or_else(
                    || earlier.dialogue.to_string(),
                    |of| title::short(page, of.facts),
                ),
                stage: page.say(&format!("stage-{stage}")),
                tone: tone(stage),
            }
        })
        .collect()
}

fn alike(page: &Page, view: &View, organization: OrganizationId) -> Vec<Alike> {
    view.duplicates_of(organization)
        .into_iter()
        .take(5)
        .map(|like| Alike {
            name: view
                .organization_name(like.b, page.lang.code())
                .unwrap_or_default()
                .to_owned(),
            why: crate::secretariat::organizations::why(page, &like),
            compare: page.href(&format!(
                "/office/organizations/{}/likeness/{}",
                like.a, like.b
            )),
        })
        .collect()
}

fn inquiries(page: &Page, seen: &ScreeningView<'_>) -> Vec<Inquiry> {
    let withheld = || page.say("withheld").into_owned();
    seen.application
        .inquiries
        .iter()
        .rev()
        .map(|inquiry| {
            let (state, tone) = match (&inquiry.answer, inquiry.late, inquiry.overdue) {
                (Some(_), true, _) => ("case-answered-late", "waiting"),
                (Some(_), false, _) => ("case-answered", "good"),
                (None, _, true) => ("desk-overdue", "stop"),
                (None, _, false) => ("desk-asked", "active"),
            };
            Inquiry {
                question: inquiry.question.clone().unwrap_or_else(withheld),
                until: page.deadline(inquiry.until),
                state: page.say(state).into_owned(),
                tone,
                answer: match &inquiry.answer {
                    Some((text, _)) => text.clone().unwrap_or_else(withheld),
                    None => String::new(),
                },
            }
        })
        .collect()
}
