//! After a list went out, a letter to each of its recipients is drafted; an officer releases them from the outbox.

use crate::acting::Acting;
use crate::secretariat::following;
use crate::secretariat::letter_text::{Addressee, LetterFacts, draft};
use crate::state::listed;
use mechanism::letters::{Envelope, LetterCommand, LetterKind};
use mechanism::participation::circulation::{Circulation, Recipients};
use mechanism::{Actor, Command, CommandId, PersonView, Role, View};
use words::Lang;

/// How many commands are handed in together.
const AT_ONCE: usize = 100;

/// Drafts the letters; returns how many there are. A list that went out stays out, whatever becomes of its letters.
pub(super) async fn recipients(
    acting: &Acting,
    view: &View,
    command: CommandId,
    list: &Circulation,
) -> usize {
    let drafts: Vec<(CommandId, Command)> = view
        .people()
        .iter()
        .filter(|person| is_recipient(person, list))
        .filter_map(|person| letter(acting, view, command, list, person))
        .collect();
    enter(acting, drafts).await
}

/// Enters drafts of letters; returns how many.
pub(in crate::secretariat) async fn enter(
    acting: &Acting,
    drafts: Vec<(CommandId, Command)>,
) -> usize {
    let actor = Actor::Person(acting.person);
    let mut entered = 0;
    for some in drafts.chunks(AT_ONCE) {
        match acting.site.enter_together(&actor, some.to_vec()).await {
            Ok(()) => entered += some.len(),
            Err(not) => tracing::error!(?not, "letters were not drafted"),
        }
    }
    entered
}

fn is_recipient(person: &PersonView<'_>, list: &Circulation) -> bool {
    person.person.grants.iter().any(|grant| {
        let role = match list.terms.recipients {
            Recipients::StatesParties => {
                matches!(grant.role, Role::Delegate | Role::HeadOfDelegation)
            }
            Recipients::ExtendedBureau => grant.role == Role::ExtendedBureau,
        };
        let here = grant.dialogue.as_ref();
        role && here.is_none_or(|dialogue| *dialogue == list.dialogue)
    })
}

fn letter(
    acting: &Acting,
    view: &View,
    command: CommandId,
    list: &Circulation,
    person: &PersonView<'_>,
) -> Option<(CommandId, Command)> {
    let identity = person.identity.as_ref()?;
    let lang = Lang::from_code(&identity.language).unwrap_or(acting.page.lang);
    let mut page = acting.page.clone();
    page.lang = lang;
    let root = match list.terms.recipients {
        Recipients::StatesParties => "state",
        Recipients::ExtendedBureau => "bureau",
    };
    let link = page.absolute(&format!("/{}/{root}/lists/{}", lang.code(), list.id));
    let facts = LetterFacts::Circulated {
        dialogue: &listed::dialogue_name(&page, view, &list.dialogue),
        cases: list.cases.len(),
        until: &page.until(list.terms.closes),
        link: &link,
    };
    let to = Addressee {
        name: &identity.name,
        neutral: identity.neutral,
    };
    let letter = LetterCommand::Draft {
        envelope: Envelope {
            kind: LetterKind::Circulated,
            to: person.person.id,
            dialogue: Some(list.dialogue.clone()),
            application: None,
            participant: None,
        },
        text: draft(lang, to, &facts),
    };
    let id = following(command, &format!("letter to {}", person.person.id));
    Some((id, Command::Letter(letter)))
}
