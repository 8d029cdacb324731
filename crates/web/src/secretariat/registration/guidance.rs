//! Guidance for whoever has a seat, as drafts in the outbox: how to come, or how to follow online. A letter leads to its
//! recipient's own page; the address of the online room stands in none.

use super::{of_the_office, path};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::letter_text::{Addressee, LetterFacts, draft};
use crate::secretariat::lists::draft_letters;
use crate::secretariat::{following, who_may};
use axum::extract::Path;
use mechanism::dialogue::Life;
use mechanism::letters::{Envelope, LetterCommand, LetterKind, LetterState};
use mechanism::participation::registration::{Participant, Seat};
use mechanism::{
    Command, CommandId, Deed, DialogueView, LetterFilter, ParticipantId, PersonView, View,
};
use std::collections::BTreeSet;
use words::Lang;

/// Those with a seat, a way in and an address, to whom no guidance was drafted yet. A draft that was discarded can be made
/// again; once the dialogue is held or cancelled, nobody is guided to it.
pub(super) fn unguided<'v>(
    view: &'v View,
    of: &DialogueView<'_>,
) -> Vec<(&'v Participant, PersonView<'v>)> {
    if *of.life != Life::Planned {
        return Vec::new();
    }
    let filter = LetterFilter {
        dialogue: Some(of.facts.id.clone()),
        kind: Some(LetterKind::Guidance),
        ..LetterFilter::default()
    };
    let guided: BTreeSet<ParticipantId> = view
        .letters(&filter)
        .iter()
        .filter(|shown| shown.letter.state != LetterState::Discarded)
        .filter_map(|shown| shown.letter.envelope.participant)
        .collect();
    view.participants(&of.facts.id)
        .into_iter()
        .filter(|one| one.admitted && one.participant.seat == Seat::Confirmed)
        .filter(|one| !guided.contains(&one.participant.id))
        .filter_map(|one| Some((one.participant, view.person(one.participant.person?)?)))
        .filter(|(_, person)| person.identity.is_some())
        .collect()
}

pub(super) async fn draft_for(
    Path(dialogue): Path<String>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let view = &acting.view;
    let of = of_the_office(view, &dialogue)?;
    let id = &of.facts.id;
    who_may(&acting, Deed::WriteLetters, Some(id))?;
    if *of.life != Life::Planned {
        return Err(Problem::NotFound);
    }
    let command = form.command()?;
    let drafts = unguided(view, &of)
        .into_iter()
        .filter_map(|(participant, person)| letter(&acting, command, &of, participant, &person))
        .collect();
    let drafted = draft_letters(&acting, drafts).await;
    let back = format!("{}?guided={drafted}", path(id, ""));
    Ok(see_other(&acting.page.href(&back)))
}

fn letter(
    acting: &Acting,
    command: CommandId,
    of: &DialogueView<'_>,
    participant: &Participant,
    person: &PersonView<'_>,
) -> Option<(CommandId, Command)> {
    let identity = person.identity.as_ref()?;
    let lang = Lang::from_code(&identity.language).unwrap_or(acting.page.lang);
    let mut page = acting.page.clone();
    page.lang = lang;
    let link = page.absolute(&format!("/{}/participants/{}", lang.code(), participant.id));
    let facts = LetterFacts::Guidance {
        mode: participant.mode,
        dialogue: &title::in_a_sentence(&page, of.facts),
        link: &link,
    };
    let to = Addressee {
        name: &identity.name,
        neutral: identity.neutral,
    };
    let letter = LetterCommand::Draft {
        envelope: Envelope {
            kind: LetterKind::Guidance,
            to: person.person.id,
            dialogue: Some(of.facts.id.clone()),
            application: None,
            participant: Some(participant.id),
        },
        text: draft(lang, to, &facts),
    };
    let id = following(command, &format!("guidance to {}", participant.id));
    Some((id, Command::Letter(letter)))
}
