//! Letters that say that a summary was issued: to its Chairs at once, to those who took part when an officer asks for them.
//! They are drafts; an officer reads and releases them.

use super::super::{path, worked_on};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::{Addressee, LetterFacts, draft_letters, following, letter};
use axum::extract::Path;
use mechanism::letters::{Envelope, LetterCommand, LetterKind, LetterState};
use mechanism::participation::registration::Seat;
use mechanism::people::HeldFor;
use mechanism::{
    Command, CommandId, DialogueId, LetterFilter, ParticipantId, PersonId, Role, Sight, View,
};
use std::collections::BTreeSet;
use words::Lang;

/// Drafts one to each Chair of the dialogue who works here; how many.
pub(super) async fn to_the_chairs(acting: &Acting, command: CommandId, id: &DialogueId) -> usize {
    let view = acting.view_now();
    let drafts = chairs(&view, id).into_iter();
    let drafts = drafts.filter_map(|person| written(acting, &view, command, id, person, None));
    draft_letters(acting, drafts.collect()).await
}

fn chairs(view: &View, id: &DialogueId) -> BTreeSet<PersonId> {
    let holders = view.holders(Role::Chair, &HeldFor::Office).into_iter();
    let here = holders.filter(|held| {
        let mut grants = held.person.grants.iter();
        grants.any(|grant| {
            let at = grant.dialogue.as_ref();
            grant.role == Role::Chair && at.is_none_or(|at| at == id)
        })
    });
    here.map(|held| held.person.id).collect()
}

/// Those with a seat and an address to whom none about this edition was drafted yet.
pub(super) fn untold(view: &View, id: &DialogueId) -> Vec<(ParticipantId, PersonId)> {
    let editions = view.editions(id);
    let Some(last) = editions.last() else {
        return Vec::new();
    };
    if !view.who().sees_for(Sight::Letters, Some(id)) {
        return Vec::new();
    }
    let filter = LetterFilter {
        dialogue: Some(id.clone()),
        kind: Some(LetterKind::Summary),
        ..LetterFilter::default()
    };
    let letters = view.letters(&filter);
    let told: BTreeSet<ParticipantId> = letters
        .iter()
        .filter(|shown| shown.letter.state != LetterState::Discarded)
        .filter(|shown| shown.letter.written >= last.at)
        .filter_map(|shown| shown.letter.envelope.participant)
        .collect();
    view.participants(id)
        .into_iter()
        .filter(|one| one.admitted && one.participant.seat == Seat::Confirmed)
        .filter(|one| !told.contains(&one.participant.id))
        .filter_map(|one| Some((one.participant.id, one.participant.person?)))
        .collect()
}

/// `POST /summaries/{dialogue}/letters`: a draft to each who took part.
pub(super) async fn tell(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let summary = super::super::dialogue_of(&dialogue)?;
    let id = match worked_on(&acting.view, &dialogue) {
        Ok(summary) if summary.may.issue => summary.dialogue,
        Ok(_) => return Err(Problem::NotFound),
        // A draft that was given up takes nothing from what was issued.
        Err(_) if acting.view.reads_summary(&summary) => summary,
        Err(problem) => return Err(problem),
    };
    let command = form.command()?;
    let drafts = untold(&acting.view, &id).into_iter();
    let drafts = drafts.filter_map(|(seat, person)| {
        written(&acting, &acting.view, command, &id, person, Some(seat))
    });
    let told = draft_letters(&acting, drafts.collect()).await;
    let to = format!("{}/editions?told={told}", path(&id));
    Ok(see_other(&acting.page.href(&to)))
}

fn written(
    acting: &Acting,
    view: &View,
    command: CommandId,
    id: &DialogueId,
    to: PersonId,
    seat: Option<ParticipantId>,
) -> Option<(CommandId, Command)> {
    let of = view.dialogue(id)?;
    let person = view.person(to)?;
    let identity = person.identity.as_ref()?;
    let lang = Lang::from_code(&identity.language).unwrap_or(acting.page.lang);
    let mut page = acting.page.clone();
    page.lang = lang;
    let link = page.absolute(&format!("/{}/dialogues/{id}/summary", lang.code()));
    let facts = LetterFacts::SummaryIssued {
        dialogue: &title::in_a_sentence(&page, of.facts),
        link: &link,
    };
    let addressee = Addressee {
        name: &identity.name,
        neutral: identity.neutral,
    };
    let about = match seat {
        Some(seat) => format!("summary issued, to {seat}"),
        None => format!("summary issued, to {to}"),
    };
    let draft = LetterCommand::Draft {
        envelope: Envelope {
            kind: LetterKind::Summary,
            to,
            dialogue: Some(id.clone()),
            application: None,
            participant: seat,
        },
        text: letter(lang, addressee, &facts),
    };
    Some((following(command, &about), Command::Letter(draft)))
}
