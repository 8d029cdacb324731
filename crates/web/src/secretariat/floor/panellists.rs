//! The call for panellists at the office: what is looked for until when, who was proposed for each item with the balance of
//! all of them and of those chosen, the choice, its way into the programme.

use super::draft::Draft;
use super::panellists_told::untold;
use super::{base, enter as enter_wish, meeting};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::floor::{title_of, who};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::asking::Asking;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::civil::Date;
use mechanism::floor::{ItemId, Panellist, Part, Speaker};
use mechanism::panel::{PanelCall, PanelCommand, ProposalState};
use mechanism::participation::tally::{Gender, Merged};
use mechanism::{Command, Deed, DialogueId, PanelItem, PanelView, ProposalId, ProposalView};

/// Minutes of a panellist who goes into the programme by one click; the officer may change them there.
const USUAL: u16 = 5;

/// Somebody who was proposed.
struct Line {
    id: String,
    name: String,
    body: String,
    topic: String,
    why: String,
    languages: String,
    needs: String,
    known: String,
    state: String,
    proposed: bool,
    chosen: bool,
    in_programme: bool,
    seated: bool,
}

/// An item with those proposed for it.
struct ForItem {
    title: String,
    lines: Vec<Line>,
    /// The balance, a line each: of all, and of those chosen.
    balance: Vec<(String, String, String)>,
    /// All by gender; empty: too few for any group to stand by itself.
    genders: String,
}

#[derive(Template)]
#[template(path = "secretariat/panellists.html")]
struct Shown {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    call: String,
    items: Vec<ForItem>,
    keeps: bool,
    untold: String,
    done: String,
}

pub(super) fn path(id: &DialogueId) -> String {
    format!("{}/panellists", base(id))
}

pub(super) fn found(acting: &Acting, dialogue: &str) -> Result<(DialogueId, PanelView), Problem> {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let panel = acting.view.panel(&id).ok_or(Problem::NotFound)?;
    Ok((id, panel))
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let (id, panel) = found(&acting, &dialogue)?;
    let Acting {
        page, view, query, ..
    } = acting;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let keeps = view.keeps_panel(&id);
    let untold = untold(&view, &id, &panel).len();
    let shown = Shown {
        dialogue: title::short(&page, of.facts),
        back: page.href(&base(&id)),
        path: page.href(&path(&id)),
        call: match &panel.call {
            None => String::new(),
            Some(call) if panel.open => page.with("panel-until", "at", page.deadline(call.closes)),
            Some(call) if view.now() < call.opens => {
                page.with("panel-from", "at", page.moment(call.opens))
            }
            Some(call) => page.with("panel-was-until", "at", page.deadline(call.closes)),
        },
        items: panel
            .items
            .iter()
            .map(|of| ForItem {
                title: title_of(&page, &view, &id, of.item),
                lines: of.proposals.iter().map(|one| line(&page, one)).collect(),
                balance: balance(&page, of),
                genders: genders(&page, &of.genders),
            })
            .collect(),
        keeps,
        untold: match untold {
            0 => String::new(),
            n => page.count("panel-untold", n),
        },
        done: match query.get("told").and_then(|n| n.parse().ok()) {
            Some(n) => page.count("panel-drafted", n),
            None if query.get("done").is_some() => page.say("evaluation-saved").into_owned(),
            None => String::new(),
        },
        page,
    };
    fresh(StatusCode::OK, &shown)
}

fn line(page: &Page, one: &ProposalView) -> Line {
    let text = one.text.clone().unwrap_or_default();
    Line {
        id: one.id.to_string(),
        name: who(page, &one.who),
        body: one.who.body.clone().unwrap_or_default(),
        topic: text.topic,
        why: text.why,
        languages: text.languages,
        needs: text.needs,
        known: known(page, one),
        state: page
            .say(&format!("proposal-{}", one.state.code()))
            .into_owned(),
        proposed: one.state == ProposalState::Proposed,
        chosen: one.state == ProposalState::Chosen,
        in_programme: one.in_programme,
        seated: one.seated,
    }
}

/// Kind, region, and whether it is their first time: what the balance is made of.
fn known(page: &Page, one: &ProposalView) -> String {
    let Some(standing) = one.standing else {
        return page.say("panel-no-seat").into_owned();
    };
    let kind = standing
        .kind
        .map(|kind| page.say(&format!("stakeholder-{}", kind.code())));
    let region = standing
        .region
        .map(|region| page.say(&format!("region-{}", region.code())));
    let first = standing.first_time.then(|| page.say("panel-first-time"));
    let parts: Vec<String> = [kind, region, first]
        .into_iter()
        .flatten()
        .map(std::borrow::Cow::into_owned)
        .collect();
    parts.join(" · ")
}

/// Whoever is chosen was proposed, so every group of the one stands in the other.
fn balance(page: &Page, of: &PanelItem) -> Vec<(String, String, String)> {
    let (all, chosen) = (&of.proposed, &of.chosen);
    let said = |name: String, all: u32, chosen: u32| (name, page.number(all), page.number(chosen));
    let mut rows = vec![said(
        page.say("panel-all").into_owned(),
        all.all,
        chosen.all,
    )];
    rows.extend(all.kinds.iter().map(|(kind, n)| {
        let name = page.say(&format!("stakeholder-{}", kind.code()));
        said(name.into_owned(), *n, of_group(&chosen.kinds, kind))
    }));
    rows.extend(all.regions.iter().map(|(region, n)| {
        let name = match region {
            Some(region) => page.say(&format!("region-{}", region.code())),
            None => page.say("floor-region-none"),
        };
        said(name.into_owned(), *n, of_group(&chosen.regions, region))
    }));
    let first = page.say("panel-first-time").into_owned();
    rows.push(said(first, all.first_time, chosen.first_time));
    rows
}

fn of_group<G: PartialEq>(groups: &[(G, u32)], group: &G) -> u32 {
    let found = groups.iter().find(|(one, _)| one == group);
    found.map_or(0, |(_, n)| *n)
}

fn genders(page: &Page, of: &Merged<Option<Gender>>) -> String {
    if of.shown.is_empty() {
        return String::new();
    }
    let name = |of: &Option<Gender>| {
        let code = of.map_or("unsaid", |of| of.code());
        page.say(&format!("gender-{code}")).into_owned()
    };
    let said = |name: String, n: u32| format!("{name} {}", page.number(n));
    let alone = of.shown.iter().map(|(one, n)| said(name(one), *n));
    let together = of.together.iter().filter(|(_, n)| *n > 0);
    let together = together.map(|(these, n)| {
        let names: Vec<String> = these.iter().map(name).collect();
        said(page.list(&names), *n)
    });
    alone.chain(together).collect::<Vec<_>>().join(" · ")
}

/// `GET …/panellists/call`.
pub(super) async fn call(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    let (_, panel) = found(&acting, &dialogue)?;
    let mut pairs = Vec::new();
    if let Some(call) = &panel.call {
        let items = call.items.iter();
        pairs.extend(items.map(|item| ("items".to_owned(), item.0.to_string())));
        let opens = mechanism::day_in_vienna(call.opens);
        let last = mechanism::day_in_vienna(call.closes - jiff::SignedDuration::from_secs(1));
        pairs.push(("opens".to_owned(), opens.to_string()));
        pairs.push(("closes".to_owned(), last.to_string()));
    } else {
        let today = acting.view.today();
        pairs.push(("opens".to_owned(), today.to_string()));
    }
    ask_call(&acting, &id, &Filled::of(pairs)?, Faults::default())
}

fn ask_call(acting: &Acting, id: &DialogueId, form: &Filled, faults: Faults) -> Answer {
    let Acting { page, view, .. } = acting;
    let programme = view.programme(id);
    let items = programme.iter().flat_map(|programme| &programme.items);
    let items = items.map(|item| {
        let value = item.id.0.to_string();
        let taken = form.all("items").any(|one| one == value);
        Choice::of(value, title_of(page, view, id, item.id), taken)
    });
    let items: Vec<Choice> = items.collect();
    let action = format!("{}/call", path(id));
    let mut asking = Asking::new(page, page.say("panel-call"), &action, &path(id)).wrong(faults);
    if items.is_empty() {
        asking = asking.lead(page.say("panel-needs-programme"));
        return asking.shown_only().answer();
    }
    asking
        .lead(page.say("panel-call-lead"))
        .any_of("items", "panel-items", items)
        .input("opens", "panel-opens", form.get("opens"), "date", "medium")
        .input(
            "closes",
            "panel-closes",
            form.get("closes"),
            "date",
            "medium",
        )
        .answer()
}

/// `POST …/panellists/call`: from the beginning of the first day to the end of the last, in Vienna.
pub(super) async fn set_call(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    let mut faults = Faults::default();
    let day = |name: &str| form.get(name).parse::<Date>().ok();
    let opens = day("opens").and_then(|day| mechanism::in_vienna(day.at(0, 0, 0, 0)));
    if opens.is_none() {
        faults.add("opens", acting.page.say("panel-no-day"));
    }
    let closes = day("closes").map(mechanism::end_of_day_in_vienna);
    if closes.is_none() {
        faults.add("closes", acting.page.say("panel-no-day"));
    }
    let (Some(opens), Some(closes)) = (opens, closes) else {
        return ask_call(&acting, &id, &form, faults);
    };
    let items = form.all("items").filter_map(|item| item.parse().ok());
    let call = PanelCall {
        items: items.map(ItemId).collect(),
        opens,
        closes,
    };
    let dialogue = id.clone();
    let command = Command::Panel(PanelCommand::Call { dialogue, call });
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(
            &acting.page.href(&format!("{}?done=yes", path(&id))),
        )),
        Err(NotEntered::Refused(refusal)) => {
            let field = match refusal.key {
                "refused-panel-deadline" => "closes",
                _ => "items",
            };
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            ask_call(&acting, &id, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

/// A proposal of the address, with the item it is for.
fn proposal(panel: &PanelView, proposal: &str) -> Result<(ItemId, ProposalView), Problem> {
    let wanted: ProposalId = proposal.parse().map_err(|_| Problem::NotFound)?;
    let mut all = panel
        .items
        .iter()
        .flat_map(|of| of.proposals.iter().map(|one| (of.item, one)));
    let found = all.find(|(_, one)| one.id == wanted);
    let (item, one) = found.ok_or(Problem::NotFound)?;
    Ok((item, one.clone()))
}

/// `POST …/panellists/{proposal}/choice`.
pub(super) async fn choose(
    Path((dialogue, wanted)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    let (_, panel) = found(&acting, &dialogue)?;
    let (_, one) = proposal(&panel, &wanted)?;
    let command = Command::Panel(PanelCommand::Choose {
        dialogue: id.clone(),
        proposal: one.id,
        chosen: match form.get("choice") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
    });
    acting.enter(form.command()?, command).await?;
    let to = format!("{}?done=yes#proposal-{}", path(&id), one.id);
    Ok(see_other(&acting.page.href(&to)))
}

/// `POST …/panellists/{proposal}/programme`: into the draft, for the item, as the last of its panel.
pub(super) async fn into_programme(
    Path((dialogue, wanted)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    let (_, panel) = found(&acting, &dialogue)?;
    let (item, one) = proposal(&panel, &wanted)?;
    let mut draft = Draft::of(&acting.view, &id).ok_or(Problem::NotFound)?;
    let mut item = draft
        .programme
        .item(item)
        .cloned()
        .ok_or(Problem::NotFound)?;
    if one.state != ProposalState::Chosen || one.in_programme {
        return Err(Problem::NotFound);
    }
    item.panel.push(Panellist {
        speaker: Speaker::Participant(one.whom),
        part: Part::Panellist,
        minutes: USUAL,
    });
    draft.put(item);
    let entered = enter_wish(&acting, &id, &form, draft.wish()).await;
    entered.map_err(Problem::from)?;
    let to = format!("{}?done=yes#proposal-{}", path(&id), one.id);
    Ok(see_other(&acting.page.href(&to)))
}
