//! After a decision, a letter to each applicant is drafted; an officer reads and releases them from the outbox. Nothing
//! leaves by itself.

use crate::acting::Acting;
use crate::page::Page;
use crate::public::title;
use crate::secretariat::following;
use crate::secretariat::letter_text::{Addressee, LetterFacts, draft};
use crate::secretariat::lists::draft_letters;
use mechanism::letters::{Envelope, LetterCommand, LetterKind};
use mechanism::participation::circulation::Body;
use mechanism::participation::deciding::Outcome;
use mechanism::participation::registration::Registering;
use mechanism::{ApplicationRef, Command, CommandId, DialogueId, RulingView, View};
use words::Lang;

/// Drafts a letter for each case that was decided; returns how many there are.
pub(super) async fn draft_for(
    acting: &Acting,
    view: &View,
    command: CommandId,
    dialogue: &DialogueId,
    cases: &[ApplicationRef],
) -> usize {
    let drafts = cases
        .iter()
        .filter_map(|case| letter(acting, view, command, dialogue, case))
        .collect();
    draft_letters(acting, drafts).await
}

fn letter(
    acting: &Acting,
    view: &View,
    command: CommandId,
    dialogue: &DialogueId,
    case: &ApplicationRef,
) -> Option<(CommandId, Command)> {
    let application = view.application(case)?;
    let identity = application.applicant.as_ref()?;
    let decided = view.ruling_of(case, dialogue)?;
    let lang = Lang::from_code(&identity.language).unwrap_or(acting.page.lang);
    let mut page = acting.page.clone();
    page.lang = lang;
    let profile = application.organization.as_ref()?.profile.as_ref()?;
    let said = Said {
        page: &page,
        organization: profile.name(lang.code()),
        dialogue: title::in_a_sentence(&page, view.dialogue(dialogue)?.facts),
        reference: case.to_string(),
    };
    let to = Addressee {
        name: &identity.name,
        neutral: identity.neutral,
    };
    let (kind, text) = match decided.ruling.outcome {
        Outcome::Admitted => {
            let path = format!("/applications/{}/{dialogue}/participants", case.slug());
            let link = said.link(&path);
            let until = until(&page, view, dialogue);
            let facts = LetterFacts::Invitation {
                organization: said.organization,
                dialogue: &said.dialogue,
                reference: &said.reference,
                until: &until,
                link: &link,
            };
            (LetterKind::Invitation, draft(lang, to, &facts))
        }
        Outcome::NotAdmitted => (
            LetterKind::NotAdmitted,
            draft(lang, to, &said.refusal(case, &decided).facts()),
        ),
    };
    let letter = LetterCommand::Draft {
        envelope: Envelope {
            kind,
            to: application.application.applicant,
            dialogue: Some(dialogue.clone()),
            application: Some(case.clone()),
            participant: None,
        },
        text,
    };
    let id = following(command, &format!("letter on {case}"));
    Some((id, Command::Letter(letter)))
}

/// What every letter on a case says, in its language.
struct Said<'a> {
    page: &'a Page,
    organization: &'a str,
    dialogue: String,
    reference: String,
}

impl Said<'_> {
    fn link(&self, path: &str) -> String {
        let lang = self.page.lang.code();
        self.page.absolute(&format!("/{lang}{path}"))
    }

    fn refusal<'a>(&'a self, case: &ApplicationRef, decided: &RulingView<'_>) -> Refused<'a> {
        let page = self.page;
        let ruling = decided.ruling;
        let reviewer = match ruling.body {
            Body::Conference => Body::Conference,
            Body::ExtendedBureau | Body::Secretariat => Body::ExtendedBureau,
        };
        let body = |body: Body| page.say(&format!("body-{}", body.code())).into_owned();
        Refused {
            organization: self.organization,
            dialogue: &self.dialogue,
            reference: &self.reference,
            decider: body(ruling.body),
            day: page.day(&ruling.on),
            basis: page
                .say(&format!("basis-{}", ruling.basis.code()))
                .into_owned(),
            told: decided.told.clone(),
            review: ruling
                .reviewable
                .then(|| page.with("deciding-review-how", "body", body(reviewer))),
            link: self.link(&format!("/applications/{}", case.slug())),
        }
    }
}

/// What a refusal says.
struct Refused<'a> {
    organization: &'a str,
    dialogue: &'a str,
    reference: &'a str,
    decider: String,
    day: String,
    basis: String,
    told: Option<String>,
    review: Option<String>,
    link: String,
}

impl Refused<'_> {
    fn facts(&self) -> LetterFacts<'_> {
        LetterFacts::NotAdmitted {
            organization: self.organization,
            dialogue: self.dialogue,
            reference: self.reference,
            decider: &self.decider,
            day: &self.day,
            basis: &self.basis,
            told: self.told.as_deref(),
            review: self.review.as_deref(),
            link: &self.link,
        }
    }
}

/// By when an invited organization names its people: until registration closes; where that is not set, in time for the
/// dialogue.
fn until(page: &Page, view: &View, dialogue: &DialogueId) -> String {
    match (view.registering(dialogue), view.dialogue(dialogue)) {
        (Registering::Open { until: Some(at) }, _) => page.until(at),
        (_, Some(convened)) => words::moments::until_day(page.lang, convened.facts.date),
        _ => String::new(),
    }
}
