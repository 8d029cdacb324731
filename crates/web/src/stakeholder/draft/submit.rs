//! Submitting: one command under the draft's own id, so that two clicks, two windows and two devices make one application.

use super::begin::not_handed_in;
use super::groups::Answering;
use super::{Draft, ForWhom, keep, review};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::problem::Problem;
use crate::upload;
use axum::extract::Path;
use mechanism::participation::application::{Applicant, ApplicationCommand, ForOrganization};
use mechanism::{ApplicationRef, Command, OrganizationId, StoredFile};

pub(super) async fn submit(Path(key): Path<String>, acting: Acting) -> Answer {
    let (draft, version) = keep::opened(&acting, &key).await?;
    if let Some(reference) = &draft.sent {
        return Ok(to_receipt(&acting, reference));
    }
    let call = Answering::of(&acting, &draft.call)?;
    if !review::lacking(&acting.page, &draft, &call).is_empty() {
        return review::shown(
            &acting,
            &draft,
            acting.page.say("review-lacking").into_owned(),
        );
    }
    let files = held(&acting, &draft).await?;
    let Some(command) = command(&draft, &call, files) else {
        return review::shown(
            &acting,
            &draft,
            acting.page.say("review-lacking").into_owned(),
        );
    };
    match acting
        .enter(draft.submission, Command::Application(command))
        .await
    {
        Ok(_) => {
            let reference = reference(&acting, &draft).ok_or(Problem::NotEntered)?;
            keep::sent(&acting, (draft, version), &reference).await?;
            Ok(to_receipt(&acting, &reference))
        }
        Err(NotEntered::Refused(refusal)) => {
            review::shown(&acting, &draft, acting.page.refusal(&refusal))
        }
        Err(NotEntered::Problem(problem)) => {
            // A colleague may have sent it a moment ago.
            let now = keep::open(&acting, &key).await?;
            match &now.sent {
                Some(reference) => Ok(to_receipt(&acting, reference)),
                None => Err(problem),
            }
        }
    }
}

fn to_receipt(acting: &Acting, reference: &ApplicationRef) -> axum::response::Response {
    let path = format!("/applications/{}/receipt", reference.slug());
    see_other(&acting.page.href(&path))
}

/// The files to hand in, held for the command: what the store has of them, not what the draft says.
async fn held(acting: &Acting, draft: &Draft) -> Result<Vec<StoredFile>, Problem> {
    let mut files = Vec::new();
    for id in not_handed_in(acting, draft) {
        // Of one that is absent the rules will say that it is not there.
        files.extend(upload::held(&acting.site, id).await?);
    }
    Ok(files)
}

fn command(draft: &Draft, call: &Answering, files: Vec<StoredFile>) -> Option<ApplicationCommand> {
    let answers = call.form.pruned(&draft.answers);
    // Only files that stand among the answers that are asked for.
    let named = |file: &StoredFile| {
        let id = file.file.to_string();
        answers.values().flatten().any(|value| *value == id)
    };
    let files = files.into_iter().filter(named).collect();
    if let Some(application) = &draft.amends {
        return Some(ApplicationCommand::Amend {
            application: application.clone(),
            answers,
            files,
        });
    }
    let organization = match &draft.organization {
        ForWhom::Unsaid => return None,
        ForWhom::Known(id) => ForOrganization::Known(*id),
        ForWhom::New {
            kind,
            area,
            individual,
            profile,
        } => ForOrganization::New {
            kind: (*kind)?,
            area: area.clone(),
            individual: *individual,
            profile: profile.clone(),
        },
    };
    Some(ApplicationCommand::Submit {
        call: draft.call.clone(),
        dialogues: draft.dialogues.clone(),
        applicant: Applicant::Myself,
        organization,
        answers,
        files,
    })
}

/// The reference the application was given: the newest of this person's that is for this organization and these dialogues.
fn reference(acting: &Acting, draft: &Draft) -> Option<ApplicationRef> {
    if draft.amends.is_some() {
        return draft.amends.clone();
    }
    let seed = acting.site.draws.seed(draft.submission);
    let drawn = OrganizationId::drawn(&seed, 0);
    let organization = match draft.organization {
        ForWhom::Known(id) => id,
        _ => drawn,
    };
    let view = acting.view_now();
    view.my_newest(&draft.call, &draft.dialogues, organization)
        .cloned()
}
