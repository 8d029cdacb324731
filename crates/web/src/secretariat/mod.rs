//! The secretariat's desks: what waits, a dialogue from plan to sitting, the call and its form, screening, people,
//! organizations. Who works here is an officer, a screener or a reader; for everybody else these addresses do not exist.

mod application;
pub(crate) mod asking;
mod by_state;
mod call;
mod comments;
mod consolidated;
mod contributions;
mod counts;
mod dashboard;
mod decisions;
mod desk;
mod dialogue;
mod floor;
mod letter_text;
mod letters;
mod lists;
mod organizations;
mod people;
mod questions;
mod registration;
pub(crate) mod retention;
mod sheet;
mod suggestions;

pub(crate) use letter_text::{Addressee, LetterFacts, draft as letter};
pub(crate) use lists::draft_letters;

use crate::acting::{Acting, NotEntered};
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use jiff::civil::Date;
use mechanism::{
    Actor, Command, CommandId, Deed, DialogueId, DialogueView, PersonId, Sight, Submission, View,
};
use record::{Receipt, Rejection};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .merge(dashboard::routes())
        .merge(registration::routes())
        .merge(letters::routes())
        .merge(counts::routes())
        .merge(dialogue::routes())
        .merge(floor::routes())
        .merge(call::routes())
        .merge(comments::routes())
        .merge(contributions::routes())
        .merge(desk::routes())
        .merge(consolidated::routes())
        .merge(application::routes())
        .merge(people::routes())
        .merge(retention::routes())
        .merge(organizations::routes())
        .merge(sheet::routes())
        .merge(lists::routes())
        .merge(decisions::routes())
        .merge(suggestions::routes())
}

/// The addresses of the desks that are the reader's own.
pub(crate) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = Vec::new();
    if view.who().sees_somewhere(Sight::Applications) {
        own.push("/office".to_owned());
        own.extend(consolidated::own_addresses(view));
        own.extend(desk::own_addresses(view));
        own.extend(application::own_addresses(view));
        own.extend(organizations::own_addresses(view));
        own.extend(people::own_addresses(view));
        own.extend(retention::own_addresses(view));
        own.extend(call::own_addresses(view));
        own.extend(suggestions::own_addresses(view));
    }
    own.extend(contributions::own_addresses(view));
    for of in dialogues_of(view) {
        let dialogue = &of.facts.id;
        own.push(format!("/office/dialogues/{dialogue}"));
        own.push(format!("/office/desk/{dialogue}"));
        own.extend(dialogue::own_addresses(view, &of));
        own.extend(floor::own_addresses(view, &of));
        own.extend(comments::own_addresses(view, dialogue));
        own.extend(lists::own_addresses(view, dialogue));
        if view.who().sees_for(Sight::AllObjections, Some(dialogue)) {
            own.extend(decisions::own_addresses(dialogue));
        }
    }
    own
}

/// Lets those in who work at the office, for whichever dialogue.
fn at_the_office(acting: &Acting) -> Result<(), Problem> {
    match acting.view.who().sees_somewhere(Sight::Applications) {
        true => Ok(()),
        false => Err(Problem::NotFound),
    }
}

/// Lets those in who may do this, everywhere or for one dialogue. What one may not do is not there.
fn who_may(acting: &Acting, deed: Deed, dialogue: Option<&DialogueId>) -> Result<(), Problem> {
    match acting.view.who().may_for(deed, dialogue) {
        true => Ok(()),
        false => Err(Problem::NotFound),
    }
}

/// A dialogue at whose desks this reader works.
fn dialogue_at<'a>(view: &'a View, id: &str) -> Result<DialogueView<'a>, Problem> {
    let id: DialogueId = id.parse().map_err(|_| Problem::NotFound)?;
    Some(&id)
        .filter(|id| view.who().sees_for(Sight::Applications, Some(id)))
        .and_then(|id| view.dialogue(id))
        .ok_or(Problem::NotFound)
}

/// The dialogues at whose desks this reader works, the one held last first.
fn dialogues_of(view: &View) -> Vec<DialogueView<'_>> {
    let mut all = view.dialogues();
    all.retain(|of| view.who().sees_for(Sight::Applications, Some(&of.facts.id)));
    all.reverse();
    all
}

/// Somebody of the office, as a colleague reads it: "you", a name, or the end of a reference where names are not shown.
fn colleague(page: &Page, view: &View, who: Option<PersonId>) -> String {
    let Some(person) = who else {
        return page.say("office-command-line").into_owned();
    };
    if view.who().person() == Some(person) {
        return page.say("office-you").into_owned();
    }
    let identity = view.person(person).and_then(|known| known.identity);
    match identity {
        Some(identity) if identity.name.is_empty() => identity.address,
        Some(identity) => identity.name,
        None => {
            let reference = person.to_string();
            let end = reference.len().saturating_sub(4);
            page.with("office-colleague", "reference", &reference[end..])
        }
    }
}

/// The name of a country or area, as the United Nations writes it.
fn area(page: &Page, area: Option<&mechanism::StateCode>) -> String {
    area.map_or_else(String::new, |area| {
        page.say(&format!("state-{area}")).into_owned()
    })
}

impl Site {
    /// Enters a command about a day other than today: something that came by another way.
    async fn enter_as_of(
        &self,
        actor: Actor,
        id: CommandId,
        command: Command,
        day: Option<Date>,
    ) -> Result<Receipt, NotEntered> {
        let submission = self.submission(actor, id, command, day);
        self.record
            .submit_async(submission)
            .await
            .map_err(not_entered)
    }

    /// Enters several commands, all or none.
    async fn enter_together(
        &self,
        actor: &Actor,
        commands: Vec<(CommandId, Command)>,
    ) -> Result<(), NotEntered> {
        let submissions = commands
            .into_iter()
            .map(|(id, command)| self.submission(actor.clone(), id, command, None))
            .collect();
        let entered = self.record.submit_together_async(submissions).await;
        entered.map(|_| ()).map_err(|not| not_entered(not.why))
    }

    fn submission(
        &self,
        actor: Actor,
        id: CommandId,
        command: Command,
        happened: Option<Date>,
    ) -> Submission {
        Submission {
            id,
            actor,
            received: self.now(),
            happened,
            seed: self.draws.seed(id),
            command,
        }
    }
}

fn not_entered(rejection: Rejection) -> NotEntered {
    match rejection {
        Rejection::Refused(refusal) => NotEntered::Refused(refusal),
        Rejection::TooMuch => NotEntered::Problem(Problem::Busy {
            why: "problem-busy-writing-why",
        }),
        other => {
            tracing::error!(%other, "a command was not entered");
            NotEntered::Problem(Problem::NotEntered)
        }
    }
}

/// The second, third … command that one form asks for: each with an id of its own, the same whenever the form is sent.
pub(crate) fn following(id: CommandId, what: &str) -> CommandId {
    CommandId::of_consequence(&id.0.to_string(), what)
}
