//! Proposing somebody for a panel: oneself by the code of one's seat, a colleague signed in. One page: what is looked for
//! until when, what was proposed already, and the form.

use super::evaluation::actor;
use super::programme::item_called;
use crate::acting::NotEntered;
use crate::answer::{Answer, see_other};
use crate::asked::Asked;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::asking::Asking;
use axum::extract::Path;
use mechanism::floor::ItemId;
use mechanism::panel::{
    MOST_WORDS_TOPIC, MOST_WORDS_WHY, PanelCommand, ProposalState, ProposalText,
};
use mechanism::{
    Command, DialogueId, MyPanel, MyProposal, ParticipantId, ProposalId, Refusal, View,
};
use words::Value;

fn path(id: &DialogueId) -> String {
    format!("/floor/{id}/panellists")
}

fn mine(view: &View, dialogue: &str) -> Result<(DialogueId, MyPanel), Problem> {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let mine = view.my_panel(&id).ok_or(Problem::NotFound)?;
    Ok((id, mine))
}

/// What items are called, as the programme in force says.
pub(crate) fn title_of(page: &Page, view: &View, id: &DialogueId, item: ItemId) -> String {
    let programme = view.programme(id);
    let items = programme.iter().flat_map(|programme| &programme.items);
    let mut these = items.filter(|one| one.id == item);
    these.next().map_or_else(
        || page.say_with("programme-an-item", &[("number", u32::from(item.0).into())]),
        |one| item_called(page, one),
    )
}

/// `GET /floor/{dialogue}/panellists`; with `?proposal=` the form holds what was said already.
pub(super) async fn show(Path(dialogue): Path<String>, asked: Asked) -> Answer {
    actor(&asked.view)?;
    let (id, mine) = mine(&asked.view, &dialogue)?;
    let chosen = asked.query.get("proposal");
    let before = chosen.and_then(|chosen| {
        let mut all = mine.proposals.iter();
        all.find(|one| one.own && one.id.to_string() == chosen)
    });
    let mut pairs = Vec::new();
    if let Some(before) = before {
        let text = before.text.clone().unwrap_or_default();
        pairs = [
            ("whom", before.whom.participant.to_string()),
            ("item", before.item.0.to_string()),
            ("topic", text.topic),
            ("why", text.why),
            ("languages", text.languages),
            ("needs", text.needs),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into();
    }
    page(&asked, &id, &mine, &Filled::of(pairs)?, Faults::default())
}

fn page(asked: &Asked, id: &DialogueId, mine: &MyPanel, form: &Filled, faults: Faults) -> Answer {
    let Asked { page, view, .. } = asked;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let changed = mine.proposals.iter().find(|one| is_of(one, form));
    let heading = match changed {
        Some(one) => page.with("panel-change", "name", &one.whom.name),
        None => page.say("panel-propose").into_owned(),
    };
    let mut asking = Asking::new(page, heading, &path(id), &format!("/floor/{id}"))
        .wrong(faults)
        .lead(title::short(page, of.facts))
        .lead(match mine.open {
            true => page.with("panel-until", "at", page.deadline(mine.call.closes)),
            false => page.say("panel-closed").into_owned(),
        });
    if asked.query.get("done").is_some() {
        asking = asking.done(page.say("panel-received"));
    }
    for one in &mine.proposals {
        asking = proposed(page, view, id, asking, one, mine.open);
    }
    // An empty form would replace a proposal that was made, where nobody else can be proposed for anything.
    let untouched = form.get("whom").is_empty() && form.get("item").is_empty();
    if !mine.open || (untouched && all_made(mine)) {
        return asking.shown_only().answer();
    }
    let items = mine.call.items.iter().map(|item| {
        let value = item.0.to_string();
        let taken = value == form.get("item") || mine.call.items.len() == 1;
        Choice::of(value, title_of(page, view, id, *item), taken)
    });
    let whom: Vec<Choice> = mine
        .whom
        .iter()
        .map(|one| {
            let value = one.participant.to_string();
            let taken = value == form.get("whom") || mine.whom.len() == 1;
            Choice::of(value, one.name.clone(), taken)
        })
        .collect();
    let limit = |key: &str, most: usize| {
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        page.say_with(key, &[("most", Value::from(most))])
    };
    asking
        .lead(page.say("panel-who-sees"))
        .pick("item", "panel-item", items.collect())
        .pick("whom", "panel-whom", whom)
        .line("topic", "panel-topic", form.get("topic"))
        .hinted(limit("panel-words", MOST_WORDS_TOPIC))
        .text("why", "panel-why", form.get("why"), 5)
        .hinted(limit("panel-words", MOST_WORDS_WHY))
        .line("languages", "panel-languages", form.get("languages"))
        .text("needs", "panel-needs", form.get("needs"), 2)
        .optional()
        .button(match changed {
            Some(_) => "office-save",
            None => "panel-send",
        })
        .answer()
}

/// Whether a form speaks of a proposal that was made.
fn is_of(one: &MyProposal, form: &Filled) -> bool {
    one.own
        && one.state != ProposalState::Withdrawn
        && one.whom.participant.to_string() == form.get("whom")
        && one.item.0.to_string() == form.get("item")
}

/// Whether everybody one may propose is proposed for everything.
fn all_made(mine: &MyPanel) -> bool {
    let made = mine.proposals.iter();
    let made = made.filter(|one| one.state != ProposalState::Withdrawn);
    made.count() >= mine.whom.len() * mine.call.items.len()
}

/// A proposal that was made: where it stands, and, while the call is open, how to change it or take it back.
fn proposed(
    page: &Page,
    view: &View,
    id: &DialogueId,
    asking: Asking,
    one: &MyProposal,
    open: bool,
) -> Asking {
    let state = page.say(&format!("proposal-{}", one.state.code()));
    let topic = one.text.as_ref().map_or("", |text| text.topic.as_str());
    let said = match topic.is_empty() {
        true => format!("{}: {state}", one.whom.name),
        false => format!("{} ({topic}): {state}", one.whom.name),
    };
    let asking = asking.fact(title_of(page, view, id, one.item), said);
    if !open || !one.own || one.state != ProposalState::Proposed {
        return asking;
    }
    let named = |key: &str| page.with(key, "name", &one.whom.name);
    asking
        .link_named(
            &format!("{}?proposal={}", path(id), one.id),
            named("panel-change"),
        )
        .link_named(
            &format!("{}/{}/withdrawal", path(id), one.id),
            named("panel-withdraw"),
        )
}

/// `POST /floor/{dialogue}/panellists`.
pub(super) async fn enter(Path(dialogue): Path<String>, asked: Asked, form: Filled) -> Answer {
    let actor = actor(&asked.view)?;
    let (id, mine) = mine(&asked.view, &dialogue)?;
    let words = &asked.page;
    let mut faults = Faults::default();
    let item: Option<u16> = form.get("item").parse().ok();
    if item.is_none() {
        faults.add("item", words.say("panel-choose-item"));
    }
    let whom: Option<ParticipantId> = form.get("whom").parse().ok();
    if whom.is_none() {
        faults.add("whom", words.say("panel-choose-whom"));
    }
    let (Some(item), Some(whom)) = (item, whom) else {
        return page(&asked, &id, &mine, &form, faults);
    };
    let said = |name: &str| form.get(name).replace("\r\n", "\n");
    let command = Command::Panel(PanelCommand::Propose {
        dialogue: id.clone(),
        item: ItemId(item),
        whom,
        text: ProposalText {
            topic: said("topic"),
            why: said("why"),
            languages: said("languages"),
            needs: said("needs"),
        },
    });
    let command_id = form.command()?;
    match asked.site.enter(actor, command_id, command).await {
        Ok(_) => Ok(see_other(&words.href(&format!("{}?done=yes", path(&id))))),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one(field(&refusal), words.refusal(&refusal));
            page(&asked, &id, &mine, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

fn field(refusal: &Refusal) -> String {
    let named = refusal.values.iter().find(|(name, _)| *name == "field");
    match (refusal.key, named) {
        (_, Some((_, field))) => field.clone(),
        ("refused-no-such-speaker" | "refused-proposals-too-many", _) => "whom".to_owned(),
        _ => "item".to_owned(),
    }
}

fn one(asked: &Asked, dialogue: &str, proposal: &str) -> Result<(DialogueId, MyProposal), Problem> {
    let (id, mine) = mine(&asked.view, dialogue)?;
    let wanted: ProposalId = proposal.parse().map_err(|_| Problem::NotFound)?;
    let mut own = mine.proposals.into_iter().filter(|one| one.own);
    let found = own.find(|one| one.id == wanted);
    Ok((id, found.ok_or(Problem::NotFound)?))
}

/// `GET …/{proposal}/withdrawal`: what it does, before it is done.
pub(super) async fn sure(
    Path((dialogue, proposal)): Path<(String, String)>,
    asked: Asked,
) -> Answer {
    actor(&asked.view)?;
    let (id, found) = one(&asked, &dialogue, &proposal)?;
    let page = &asked.page;
    let heading = page.with("panel-withdraw", "name", &found.whom.name);
    let action = format!("{}/{}/withdrawal", path(&id), found.id);
    Asking::new(page, heading, &action, &path(&id))
        .lead(page.say("panel-withdraw-lead"))
        .danger("panel-withdraw-button")
        .answer()
}

/// `POST …/{proposal}/withdrawal`.
pub(super) async fn withdraw(
    Path((dialogue, proposal)): Path<(String, String)>,
    asked: Asked,
    form: Filled,
) -> Answer {
    let actor = actor(&asked.view)?;
    let (id, found) = one(&asked, &dialogue, &proposal)?;
    let command = Command::Panel(PanelCommand::Withdraw {
        dialogue: id.clone(),
        proposal: found.id,
    });
    asked.site.enter(actor, form.command()?, command).await?;
    Ok(see_other(&asked.page.href(&path(&id))))
}
