//! The truth before the first field: the exact row that will be seen, by whom, what never goes out, how long each thing is
//! kept, what an objection does, whom to ask before going on.

use super::one::late;
use crate::answer::Answer;
use crate::asked::Asked;
use crate::deadline::Deadline;
use crate::page::Page;
use crate::problem::Problem;
use crate::stakeholder::as_seen::{self, Applying, Line};
use crate::stakeholder::draft::{self, Draft};
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::Path;
use mechanism::keeping::schedule::Schedule;
use mechanism::participation::call::{CallStatus, CallText};
use mechanism::participation::circulation::{Disclosure, ObjectionPolicy};
use mechanism::participation::form::{AnswerAudience, AnswerPurpose, Form, Question, QuestionKind};
use mechanism::{CallId, CallView, View};

/// What becomes of one answer.
struct Fate {
    question: String,
    seen_by: String,
    purpose: String,
    kept: String,
}

#[derive(Template)]
#[template(path = "stakeholder/before.html")]
struct Before {
    page: Page,
    title: String,
    call: String,
    /// The row, and whether it is the reader's own or an example.
    row: Vec<Line>,
    own: bool,
    /// The reader's own State, where it is known.
    area: String,
    fates: Vec<Fate>,
    policy: String,
    disclosure: String,
    closes: Deadline,
    late: String,
    contact: Vec<String>,
    email: String,
    go_on: String,
    may_apply: bool,
    drafts: Vec<(String, String)>,
}

pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let id = CallId::new(id).map_err(|_| Problem::NotFound)?;
    let call = view.call(&id).ok_or(Problem::NotFound)?;
    let text = call.text.clone().ok_or(Problem::NotFound)?;
    let drafts = match view.who().person() {
        Some(person) => draft::drafts_of(&site, person).await?,
        None => Vec::new(),
    };
    let mine = drafts
        .into_iter()
        .find(|draft| draft.call == id && draft.is_open());
    let (row, own, area) = row(&page, &view, &call, &text, mine.as_ref());
    let contact = wording::of_call(&page, &text).map_or("", |(_, words)| &words.contact);
    let open = matches!(call.status, CallStatus::Open | CallStatus::OpenLate);
    let now = site.now();
    let template = Before {
        title: wording::title(&page, Some(&text), &id),
        call: page.href(&format!("/calls/{id}")),
        row,
        own,
        area,
        fates: fates(&page, &view.schedule(), &text.form),
        policy: policy(&page),
        disclosure: page
            .say(&format!("disclosure-{}", Disclosure::default().code()))
            .into_owned(),
        closes: Deadline::of(&page, call.call.terms.closes, now),
        late: late(&page, call.call.terms.late),
        contact: wording::paragraphs(contact),
        email: site
            .installation
            .contact
            .as_ref()
            .and_then(|contact| contact.email.clone())
            .unwrap_or_default(),
        go_on: page.href(&format!("/calls/{id}/application")),
        may_apply: open,
        drafts: mine
            .iter()
            .map(|draft| {
                let name = draft.name(&page, &view);
                (page.href(&format!("/drafts/{}", draft.key)), name)
            })
            .collect(),
        page: page.clone(),
    };
    super::answer(&view, now, [&call.call.terms], &template)
}

/// The reader's own row as far as it is known: from their draft, from their only organization, or an example.
fn row(
    page: &Page,
    view: &View,
    call: &CallView<'_>,
    text: &CallText,
    draft: Option<&Draft>,
) -> (Vec<Line>, bool, String) {
    let Some(series) = call.call.terms.dialogues.first() else {
        return (Vec::new(), false, String::new());
    };
    let named = |area: &Option<mechanism::StateCode>| {
        area.as_ref()
            .map_or_else(String::new, |code| wording::area(page, code))
    };
    if let Some(draft) = draft
        && let Some((area, lines)) = draft.row(page, view, series, &text.form)
    {
        return (lines, true, named(&area));
    }
    let organizations = view.my_organizations();
    if let [only] = organizations.as_slice()
        && let Some(profile) = &only.profile
    {
        let applying = Applying {
            kind: only.organization.kind,
            area: only.organization.area.clone(),
            individual: only.organization.individual,
            profile,
        };
        let nothing = mechanism::participation::form::Answers::new();
        let lines = as_seen::foreseen(page, series, &applying, &text.form, &nothing);
        return (lines, true, named(&only.organization.area));
    }
    (
        as_seen::example(page, series, &text.form),
        false,
        String::new(),
    )
}

/// What becomes of each answer: who sees it, what it is for, how long it is kept.
fn fates(page: &Page, schedule: &Schedule, form: &Form) -> Vec<Fate> {
    form.questions()
        .map(|question| fate(page, schedule, question))
        .collect()
}

fn fate(page: &Page, schedule: &Schedule, question: &Question) -> Fate {
    // An address is a contact and a file may name anybody: neither goes out, whatever the form says.
    let stays = matches!(question.kind, QuestionKind::Email | QuestionKind::File);
    let seen_by = match question.audience {
        AnswerAudience::Circulated if !stays => "seen-by-states",
        _ => "seen-by-office",
    };
    let purpose = match question.purpose {
        AnswerPurpose::Decision => "purpose-decision",
        AnswerPurpose::Contact => "purpose-contact",
        AnswerPurpose::Logistics => "purpose-logistics",
        AnswerPurpose::Statistics => "purpose-statistics",
        AnswerPurpose::TravelSupport => "purpose-travel-support",
    };
    let months = schedule.months_of_answer(question.purpose, question.retention_months);
    Fate {
        question: wording::said(page, &question.label),
        seen_by: page.say(seen_by).into_owned(),
        purpose: page.say(purpose).into_owned(),
        kept: page.count("retention-months", usize::from(months)),
    }
}

fn policy(page: &Page) -> String {
    let code = ObjectionPolicy::default().code();
    page.say(&format!("objection-policy-{code}")).into_owned()
}
