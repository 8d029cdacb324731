//! Releasing, sending again and throwing away, one letter or many: first what will happen and whom it skips, then it
//! happens.

use super::{at_the_outbox, letter, recipient, subject};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use mechanism::letters::{LetterCommand, LetterState, MOST_AT_ONCE};
use mechanism::{Command, Deed, LetterId, LetterView, View};
use words::Value;

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Release,
    Again,
    Discard,
}

impl Act {
    fn from_code(code: &str) -> Result<Self, Problem> {
        match code {
            "release" => Ok(Self::Release),
            "again" => Ok(Self::Again),
            "discard" => Ok(Self::Discard),
            other => Err(Problem::wrong("wrong-value", other)),
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Again => "again",
            Self::Discard => "discard",
        }
    }

    /// Why a letter is skipped; `None`: it is not.
    fn skips(self, view: &View, shown: &LetterView<'_>) -> Option<&'static str> {
        use LetterState as S;
        let of = shown.letter.envelope.dialogue.as_ref();
        if !view.who().may_for(Deed::WriteLetters, of) {
            return Some("outbox-skip-not-yours");
        }
        let fits = match self {
            Self::Release | Self::Discard => shown.letter.state == S::Drafted,
            Self::Again => matches!(shown.letter.state, S::Failed | S::Attempted),
        };
        match (fits, self) {
            (false, _) => Some("outbox-skip-state"),
            (true, Self::Discard) => None,
            (true, _) if shown.to.is_none() => Some("outbox-skip-forgotten"),
            (true, _) if shown.text.is_none() => Some("outbox-skip-no-text"),
            (true, _) => None,
        }
    }
}

/// The letters somebody picked, each once.
fn picked<'v>(view: &'v View, form: &Filled) -> Vec<LetterView<'v>> {
    let mut ids: Vec<&str> = form.all("letter").collect();
    ids.sort_unstable();
    ids.dedup();
    ids.truncate(MOST_AT_ONCE);
    ids.into_iter()
        .filter_map(|id| letter(view, id).ok())
        .collect()
}

/// What will happen, before it does.
pub(super) async fn sure(acting: Acting, form: Filled) -> Answer {
    at_the_outbox(&acting)?;
    let (page, view) = (&acting.page, &acting.view);
    let act = Act::from_code(form.get("act"))?;
    let picked = picked(view, &form);
    let (skipped, taken): (Vec<_>, Vec<_>) = picked
        .iter()
        .partition(|shown| act.skips(view, shown).is_some());
    if taken.is_empty() && skipped.is_empty() {
        return Ok(see_other(&page.href("/office/letters")));
    }
    let code = act.code();
    let title = page.count(&format!("outbox-sure-{code}"), taken.len());
    let to = match act {
        Act::Discard => "/office/letters/discard",
        Act::Release | Act::Again => "/office/letters/release",
    };
    let mut asking = Asking::new(page, title, to, "/office/letters")
        .lead(page.say(&format!("outbox-sure-{code}-lead")))
        .carry("act", code);
    for shown in &taken {
        asking = asking
            .carry("letter", shown.letter.id.to_string())
            .fact(recipient(page, shown), subject(page, shown));
    }
    for shown in &skipped {
        asking = asking.lead(said_skipped(page, view, act, shown));
    }
    if taken.is_empty() {
        return asking
            .link("/office/letters", "outbox-nothing-to-do")
            .answer();
    }
    match act {
        Act::Release => asking.button("outbox-release-button"),
        Act::Again => asking.danger("outbox-again-button"),
        Act::Discard => asking.danger("outbox-discard-button"),
    }
    .answer()
}

fn said_skipped(page: &Page, view: &View, act: Act, shown: &LetterView<'_>) -> String {
    let why = act.skips(view, shown).unwrap_or("outbox-skip-state");
    let values: [(&str, Value<'_>); 2] = [
        ("to", recipient(page, shown).into()),
        ("why", page.say(why).into()),
    ];
    page.say_with("outbox-skipped", &values)
}

/// The letters to which it still applies: another officer may have been faster.
fn taken(view: &View, form: &Filled, act: Act) -> Vec<LetterId> {
    let picked = picked(view, form);
    let still = picked
        .iter()
        .filter(|shown| act.skips(view, shown).is_none());
    still.map(|shown| shown.letter.id).collect()
}

pub(super) async fn release(acting: Acting, form: Filled) -> Answer {
    at_the_outbox(&acting)?;
    let act = match Act::from_code(form.get("act"))? {
        Act::Discard => return Err(Problem::wrong("wrong-value", "discard")),
        act => act,
    };
    let letters = taken(&acting.view, &form, act);
    let n = letters.len();
    if n > 0 {
        let command = Command::Letter(LetterCommand::Release(letters));
        acting.enter(form.command()?, command).await?;
    }
    Ok(see_other(
        &acting.page.href(&format!("/office/letters?released={n}")),
    ))
}

pub(super) async fn discard(acting: Acting, form: Filled) -> Answer {
    at_the_outbox(&acting)?;
    let letters = taken(&acting.view, &form, Act::Discard);
    let n = letters.len();
    if n > 0 {
        let command = Command::Letter(LetterCommand::Discard(letters));
        acting.enter(form.command()?, command).await?;
    }
    Ok(see_other(
        &acting.page.href(&format!("/office/letters?discarded={n}")),
    ))
}
