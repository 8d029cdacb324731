//! The letters that tell whoever was proposed as a panellist what became of it.

use super::meeting;
use super::panellists::{found, path};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::floor::title_of;
use crate::public::title;
use crate::secretariat::following;
use crate::secretariat::letter_text::{Addressee, LetterFacts, draft};
use crate::secretariat::lists::draft_letters;
use axum::extract::Path;
use mechanism::floor::ItemId;
use mechanism::letters::{Envelope, LetterCommand, LetterKind, LetterState};
use mechanism::panel::ProposalState;
use mechanism::{
    Command, CommandId, Deed, DialogueId, LetterFilter, PanelView, ParticipantId, PersonId,
    ProposalView, View,
};
use std::collections::{BTreeMap, BTreeSet};
use words::Lang;

/// Somebody to whom no letter was drafted yet: who was proposed, who reads the letter, and whether they were chosen for
/// each item.
pub(super) struct Untold {
    whom: ParticipantId,
    to: PersonId,
    outcomes: Vec<(ItemId, bool)>,
}

/// Those all of whose proposals are decided on and to whom no letter about it was drafted yet.
pub(super) fn untold(view: &View, id: &DialogueId, panel: &PanelView) -> Vec<Untold> {
    let filter = LetterFilter {
        dialogue: Some(id.clone()),
        kind: Some(LetterKind::Panel),
        ..LetterFilter::default()
    };
    let told: BTreeSet<ParticipantId> = view
        .letters(&filter)
        .iter()
        .filter(|shown| shown.letter.state != LetterState::Discarded)
        .filter_map(|shown| shown.letter.envelope.participant)
        .collect();
    let mut all: BTreeMap<ParticipantId, Vec<(ItemId, &ProposalView)>> = BTreeMap::new();
    for of in &panel.items {
        for one in &of.proposals {
            all.entry(one.whom).or_default().push((of.item, one));
        }
    }
    all.into_iter()
        .filter(|(whom, _)| !told.contains(whom))
        .filter(|(_, these)| {
            let mut states = these.iter().map(|(_, one)| one.state);
            states.all(|state| state != ProposalState::Proposed)
        })
        .filter_map(|(whom, these)| {
            let to = these.iter().find_map(|(_, one)| one.write_to)?;
            let chosen = |one: &ProposalView| one.state == ProposalState::Chosen;
            let outcomes = these.iter().map(|(item, one)| (*item, chosen(one)));
            let outcomes = outcomes.collect();
            Some(Untold { whom, to, outcomes })
        })
        .collect()
}

/// `POST …/panellists/letters`: a draft to each, which an officer reads and releases.
pub(super) async fn tell(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::WriteLetters)?;
    let (_, panel) = found(&acting, &dialogue)?;
    let command = form.command()?;
    let drafts = untold(&acting.view, &id, &panel)
        .into_iter()
        .filter_map(|untold| letter(&acting, command, &id, &untold))
        .collect();
    let drafted = draft_letters(&acting, drafts).await;
    let to = format!("{}?told={drafted}", path(&id));
    Ok(see_other(&acting.page.href(&to)))
}

fn letter(
    acting: &Acting,
    command: CommandId,
    id: &DialogueId,
    Untold { whom, to, outcomes }: &Untold,
) -> Option<(CommandId, Command)> {
    let (whom, to) = (*whom, *to);
    let view = &acting.view;
    let of = view.dialogue(id)?;
    let person = view.person(to)?;
    let identity = person.identity.as_ref()?;
    let lang = Lang::from_code(&identity.language).unwrap_or(acting.page.lang);
    let mut page = acting.page.clone();
    page.lang = lang;
    let outcomes = outcomes.iter().map(|(item, chosen)| {
        let state = match chosen {
            true => "proposal-chosen",
            false => "proposal-not-chosen",
        };
        format!("{}: {}", title_of(&page, view, id, *item), page.say(state))
    });
    let outcomes = outcomes.collect::<Vec<_>>().join("\n");
    let named = view.participant(whom)?;
    let name = named.attendee.map(|attendee| attendee.name);
    let facts = LetterFacts::Panel {
        dialogue: &title::in_a_sentence(&page, of.facts),
        name: name.as_deref().unwrap_or_default(),
        outcomes: &outcomes,
        link: &page.absolute(&format!("/{}/floor/{id}/panellists", lang.code())),
    };
    let addressee = Addressee {
        name: &identity.name,
        neutral: identity.neutral,
    };
    let letter = LetterCommand::Draft {
        envelope: Envelope {
            kind: LetterKind::Panel,
            to,
            dialogue: Some(id.clone()),
            application: None,
            participant: Some(whom),
        },
        text: draft(lang, addressee, &facts),
    };
    let id = following(command, &format!("panel of {whom}"));
    Some((id, Command::Letter(letter)))
}
