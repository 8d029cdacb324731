//! Applications, as their own people and the desk may see them.

use super::{OrganizationView, View};
use crate::authority::{Role, Sight, Who};
use crate::dialogue::Life;
use crate::files::{FileId, StoredFile};
use crate::keeping::Kept;
use crate::participation::application::{Application, Case, Inquiry, Stage, is_offices, is_own};
use crate::participation::call::{CallStatus, CallText};
use crate::participation::circulation::{self, Row};
use crate::participation::form::{Answers, QuestionKind};
use crate::participation::screening::Screening;
use crate::people::Identity;
use crate::{ApplicationRef, CallId, DialogueId, InquiryId, OrganizationId};
use imbl::OrdMap;
use jiff::Timestamp;
use jiff::civil::Date;

/// An application as a reader sees it.
#[derive(Debug, Clone)]
pub struct ApplicationView<'a> {
    /// What is known of it: for its own people without what the desk noted, for an officer of one of its dialogues
    /// without the others.
    pub application: Application,
    /// Its cases, dialogue by dialogue.
    pub cases: Vec<CaseView>,
    /// The organization.
    pub organization: Option<OrganizationView<'a>>,
    /// The answers, as far as they are still there; `None`: all are withheld.
    pub answers: Option<Answers>,
    /// The questions of the form whose answers, if they were given, are withheld by now.
    pub withheld: Vec<String>,
    /// The files among them.
    pub files: Vec<FileView>,
    /// Who submitted it; for themselves, their organization's focal point and the desk.
    pub applicant: Option<Identity>,
    /// What the office asked.
    pub inquiries: Vec<InquiryView>,
    /// Whether it is the reader's own, or their organization's.
    pub own: bool,
    /// Whether the reader sees it at the desk.
    pub desk: bool,
    /// Until when it could be amended.
    pub closes: Option<Timestamp>,
    /// Whether the reader may amend it now.
    pub may_amend: bool,
}

/// A case as a reader sees it.
#[derive(Debug, Clone)]
pub struct CaseView {
    /// For which dialogue.
    pub dialogue: DialogueId,
    /// Where it stands.
    pub case: Case,
    /// The day of the dialogue, which may have been moved since.
    pub date: Option<Date>,
    /// Whether the dialogue was cancelled; the case stays where it stood.
    pub cancelled: bool,
    /// Whether it can be withdrawn now.
    pub may_withdraw: bool,
}

/// A question of the office, with its clock.
#[derive(Debug, Clone)]
pub struct InquiryView {
    /// Its reference.
    pub id: InquiryId,
    /// What was asked; `None`: withheld.
    pub question: Option<String>,
    /// When.
    pub asked: Timestamp,
    /// Until when an answer is in time.
    pub until: Timestamp,
    /// The answer and when it came; the text `None`: withheld.
    pub answer: Option<(Option<String>, Timestamp)>,
    /// Whether the answer came after its time.
    pub late: bool,
    /// Whether no answer has come and its time is over.
    pub overdue: bool,
}

/// A file among the answers.
#[derive(Debug, Clone)]
pub struct FileView {
    /// To which question.
    pub question: String,
    /// What the record holds of it.
    pub file: StoredFile,
}

impl View {
    /// The applications of the person who reads, and of the organizations they speak for; the newest first.
    pub fn my_applications(&self) -> Vec<ApplicationView<'_>> {
        let who = self.who();
        self.mine(who)
            .into_iter()
            .filter_map(|application| self.unfold_application(who, application))
            .collect()
    }

    /// The newest application of the reader's that answers a call and asks for all these dialogues: of this organization, or
    /// else of another that they speak for.
    pub fn my_newest(
        &self,
        call: &CallId,
        dialogues: &[DialogueId],
        organization: OrganizationId,
    ) -> Option<&ApplicationRef> {
        let asks = |application: &&Application| {
            let mut dialogues = dialogues.iter();
            application.call == *call && dialogues.all(|id| application.cases.contains_key(id))
        };
        let answering: Vec<_> = self.mine(self.who()).into_iter().filter(asks).collect();
        let mut newest = answering.iter();
        let found = newest.find(|application| application.organization == organization);
        let found = found.or(answering.first())?;
        Some(&found.reference)
    }

    fn mine(&self, who: Who<'_>) -> Vec<&Application> {
        let Some(person) = who.person() else {
            return Vec::new();
        };
        let applications = &self.world.applications;
        let submitted = applications.of_person.get(&person).into_iter().flatten();
        let mut own: Vec<&Application> = submitted
            .filter_map(|reference| applications.all.get(reference))
            .collect();
        for grant in who.grants() {
            if let crate::people::HeldFor::Organization(organization) = grant.held_for {
                own.extend(applications.of_whole(&self.world.organizations, organization));
            }
        }
        own.sort_by(|a, b| (b.received, &b.reference).cmp(&(a.received, &a.reference)));
        own.dedup_by(|a, b| a.reference == b.reference);
        own
    }

    /// One application: one's own, or one at one's desk.
    pub fn application(&self, reference: &ApplicationRef) -> Option<ApplicationView<'_>> {
        let application = self.world.applications.all.get(reference)?;
        self.unfold_application(self.who(), application)
    }

    /// The applications that answer a call: whom the office tells of a change.
    pub fn applications_to(&self, call: &CallId) -> Vec<ApplicationRef> {
        let who = self.who();
        let Some(found) = self.world.calls.get(call) else {
            return Vec::new();
        };
        let theirs = |dialogue: &DialogueId| who.sees_for(Sight::Applications, Some(dialogue));
        if !found.terms.dialogues.iter().all(theirs) {
            return Vec::new();
        }
        self.world
            .applications
            .all
            .values()
            .filter(|application| application.call == *call)
            .map(|application| application.reference.clone())
            .collect()
    }

    /// The exact row that the recipients of a list would see of an application now.
    pub fn circulated_row(&self, reference: &ApplicationRef) -> Option<Row> {
        let application = self.world.applications.all.get(reference)?;
        let who = self.who();
        if !is_own(who, application) && !application.cases.keys().any(|d| self.at_desk(who, d)) {
            return None;
        }
        circulation::row(&self.world, application).ok()
    }

    /// The list of a dialogue as it would go out now: for the desk.
    pub fn next_list(&self, dialogue: &DialogueId) -> Vec<Row> {
        match self.at_desk(self.who(), dialogue) {
            true => circulation::foreseen(&self.world, dialogue),
            false => Vec::new(),
        }
    }

    pub(super) fn at_desk(&self, who: Who<'_>, dialogue: &DialogueId) -> bool {
        who.sees_for(Sight::Applications, Some(dialogue))
    }

    fn unfold_application<'a>(
        &'a self,
        who: Who<'_>,
        found: &'a Application,
    ) -> Option<ApplicationView<'a>> {
        let own = is_own(who, found);
        let desk = found.cases.keys().any(|d| self.at_desk(who, d));
        if !own && !desk {
            return None;
        }
        let application = self.redacted(who, found, own);
        let call = self.world.calls.get(&found.call);
        let open = call.is_some_and(|call| call.status(&self.world, self.now) == CallStatus::Open);
        let answers = found.read_answers(&self.world);
        let named = desk
            || who.person() == Some(found.applicant)
            || who.holds_for(Role::FocalPoint, found.organization);
        let applicant = self.world.people.all.get(&found.applicant);
        Some(ApplicationView {
            cases: application
                .cases
                .iter()
                .map(|(dialogue, case)| self.unfold_case(dialogue, case))
                .collect(),
            application,
            organization: self.organization(found.organization),
            files: self.files_among(found, answers.as_ref()),
            withheld: self.withheld_of(found),
            answers,
            applicant: applicant
                .filter(|_| named)
                .and_then(|person| self.held(&person.identity)),
            inquiries: found
                .inquiries
                .iter()
                .map(|inquiry| self.unfold_inquiry(inquiry))
                .collect(),
            own,
            desk,
            closes: call.map(|call| call.terms.closes),
            may_amend: found.is_wholly_at_the_desk()
                && (own && open || found.by_office && is_offices(who, found)),
        })
    }

    /// Without what this reader may not see: the desk's work for those who applied, other dialogues for an officer of
    /// one of them.
    fn redacted(&self, who: Who<'_>, found: &Application, own: bool) -> Application {
        let screens = |dialogue: &DialogueId| who.sees_for(Sight::Screening, Some(dialogue));
        let screening = if found.cases.keys().any(screens) {
            Screening {
                proposed: only(&found.screening.proposed, screens),
                ..found.screening.clone()
            }
        } else {
            Screening::default()
        };
        let went_on = found.carried.iter().filter(|carried| {
            let mut into = carried.into.iter();
            own || into.any(|dialogue| self.at_desk(who, dialogue))
        });
        Application {
            carried: went_on.cloned().collect(),
            cases: only(&found.cases, |dialogue| own || self.at_desk(who, dialogue)),
            screening,
            ..found.clone()
        }
    }

    fn unfold_case(&self, dialogue: &DialogueId, case: &Case) -> CaseView {
        let convened = self.world.dialogues.get(dialogue);
        let is = |life: Life| convened.is_some_and(|convened| convened.life == life);
        CaseView {
            dialogue: dialogue.clone(),
            case: case.clone(),
            date: convened.map(|convened| convened.facts.date),
            cancelled: convened.is_some_and(|convened| convened.life.is_off()),
            may_withdraw: is(Life::Planned) && case.stage != Stage::Withdrawn,
        }
    }

    fn unfold_inquiry(&self, inquiry: &Inquiry) -> InquiryView {
        InquiryView {
            id: inquiry.id,
            question: self.held(&inquiry.question),
            asked: inquiry.asked,
            until: inquiry.until,
            answer: inquiry.answer.map(|(kept, at)| (self.held(&kept), at)),
            late: inquiry.answered_late(),
            overdue: inquiry.is_overdue(self.now),
        }
    }

    /// The questions whose row is no more. Nothing is read while all are there.
    fn withheld_of(&self, found: &Application) -> Vec<String> {
        let there = |kept: Kept| self.world.kept.contains_key(&kept.row);
        if found.answer_rows().all(there) {
            return Vec::new();
        }
        let form = found.form_answered(&self.world);
        form.iter()
            .flat_map(|form| form.questions())
            .filter(|question| found.is_withheld(&self.world, question))
            .map(|question| question.key.clone())
            .collect()
    }

    fn files_among(&self, found: &Application, answers: Option<&Answers>) -> Vec<FileView> {
        let Some(call) = self
            .world
            .calls
            .get(&found.call)
            .filter(|_| !found.files.is_empty())
        else {
            return Vec::new();
        };
        let (Some(answers), Some(text)) = (answers, self.shared::<CallText>(&call.text)) else {
            return Vec::new();
        };
        text.form
            .questions()
            .filter(|question| question.kind == QuestionKind::File)
            .filter_map(|question| {
                let id: FileId = answers.get(&question.key)?.first()?.parse().ok()?;
                let file = self.held(found.files.get(&id)?)?;
                Some(FileView {
                    question: question.key.clone(),
                    file,
                })
            })
            .collect()
    }
}

/// What is held of those dialogues the reader sees.
fn only<V: Clone>(
    all: &OrdMap<DialogueId, V>,
    seen: impl Fn(&DialogueId) -> bool,
) -> OrdMap<DialogueId, V> {
    all.iter()
        .filter(|(dialogue, _)| seen(dialogue))
        .map(|(dialogue, of)| (dialogue.clone(), of.clone()))
        .collect()
}
