//! Merging dialogues, and splitting a joint one: first what is asked, then whom it touches, then the confirmation.

use super::change::{changing, with_facts};
use super::plan::{MODES, free_id};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::page::Page;
use crate::public::title;
use crate::query::Query;
use crate::secretariat::asking::{Asking, choices};
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::dialogue::{Carrying, Dialogue, DialogueCommand, Life, Mode, Origin};
use mechanism::{Command, DialogueId, DialogueView, View};

/// The most applications a preview names one by one.
const NAMED: usize = 50;

/// Which of the two: the way there, with what it leads to.
pub(super) async fn choose(acting: Acting, Path(id): Path<String>) -> Answer {
    let of = changing(&acting, &id)?;
    let page = &acting.page;
    let base = format!("/office/dialogues/{id}");
    let asking = Asking::new(page, page.say("office-change"), &base, &base)
        .lead(title::short(page, of.facts))
        .lead(page.say("office-change-lead"))
        .shown_only()
        .link(&format!("{base}/merger"), "office-merge");
    let asking = match of.facts.is_joint() {
        true => asking.link(&format!("{base}/split"), "office-split"),
        false => asking,
    };
    asking.answer()
}

/// What was asked for, as it stands in an address or a form.
struct Asked {
    with: Vec<String>,
    to: String,
    mode: String,
    carrying: String,
    looking: bool,
}

impl Asked {
    fn of<'v>(get: impl Fn(&str) -> &'v str, all: Vec<String>) -> Self {
        Self {
            with: all,
            to: get("to").to_owned(),
            mode: get("mode").to_owned(),
            carrying: get("carrying").to_owned(),
            looking: get("then") == "look",
        }
    }

    fn from_address(query: &Query) -> Self {
        let get = |name: &str| query.get(name).unwrap_or_default();
        let with = get("with").split(',').filter(|id| !id.is_empty());
        Self::of(get, with.map(str::to_owned).collect())
    }

    fn carrying(&self) -> Carrying {
        Carrying::from_code(&self.carrying).unwrap_or_default()
    }

    fn mode(&self) -> Option<Mode> {
        let mode = MODES.into_iter().find(|(code, _)| *code == self.mode);
        mode.map(|(_, mode)| mode)
    }

    fn ask(&self, page: &Page, asking: Asking) -> Asking {
        let modes = choices(page, "fact-mode", MODES.map(|(code, _)| code), |code| {
            code == self.mode
        });
        let carrying = Carrying::ALL.map(|carrying| {
            let key = format!("office-carrying-{}", carrying.code());
            Choice {
                hint: page.say(&format!("{key}-hint")).into_owned(),
                ..Choice::of(carrying.code(), page.say(&key), carrying == self.carrying())
            }
        });
        asking
            .one_of("mode", "office-plan-mode", modes)
            .one_of("carrying", "office-carrying", carrying.into())
            .carry("then", "look")
            .button("office-postpone-look")
    }

    fn carried(&self, asking: Asking) -> Asking {
        asking
            .carry("mode", &self.mode)
            .carry("carrying", &self.carrying)
    }
}

/// The other dialogues this one could be merged with: planned, for the same readers.
fn others<'v>(view: &'v View, of: &DialogueView<'_>) -> Vec<DialogueView<'v>> {
    let mut all = view.dialogues();
    all.retain(|other| {
        other.facts.id != of.facts.id
            && *other.life == Life::Planned
            && other.facts.audience == of.facts.audience
            && !other.facts.topics().any(|group| of.facts.concerns(group))
    });
    all
}

fn a_day(acting: &Acting, field: &str, typed: &str, faults: &mut Faults) -> Option<Date> {
    let day = typed.parse::<Date>().ok();
    match day {
        None => faults.add(field, acting.page.say("office-not-a-day")),
        Some(day) if day <= acting.view.today() => {
            faults.add(field, acting.page.say("office-day-past"));
        }
        Some(_) => {}
    }
    day
}

// ---- merging

pub(super) async fn before_merging(acting: Acting, Path(id): Path<String>) -> Answer {
    let asked = Asked::from_address(&acting.query);
    merging(&acting, &id, &asked, Faults::default())
}

fn merging(acting: &Acting, id: &str, asked: &Asked, mut faults: Faults) -> Answer {
    let of = changing(acting, id)?;
    let page = &acting.page;
    let path = format!("/office/dialogues/{id}/merger");
    let back = format!("/office/dialogues/{id}/change");
    let others = others(&acting.view, &of);
    let asking = Asking::new(page, page.say("office-merge"), &path, &back)
        .lead(title::short(page, of.facts));
    if others.is_empty() {
        let none = asking.lead(page.say("office-merge-none"));
        return none.shown_only().answer();
    }
    let begun = !asked.to.is_empty() || !asked.with.is_empty();
    let planned = match begun && faults.is_empty() {
        true => joint(acting, &of, asked, &mut faults),
        false => None,
    };
    let Some((formers, into)) = planned.filter(|_| faults.is_empty()) else {
        let with = others.iter().map(|other| {
            let id = other.facts.id.as_str();
            let taken = asked.with.iter().any(|chosen| chosen == id);
            Choice::of(id, title::short(page, other.facts), taken)
        });
        let asking = asking
            .wrong(faults)
            .lead(page.say("office-merge-lead"))
            .any_of("with", "office-merge-with", with.collect())
            .input("to", "office-plan-date", &asked.to, "date", "short");
        return asked.ask(page, asking).answer();
    };
    let values = [
        ("day", page.day(&into.date).into()),
        ("topics", title::topics(page, &into).into()),
    ];
    let asking = asking
        .carry("with", asked.with.join(","))
        .carry("to", &asked.to)
        .lead(page.say_with("office-merge-sure", &values));
    sure(acting, asking, asked, &formers)
        .danger("office-merge-button")
        .answer()
}

/// The dialogues that are merged, and the joint one.
fn joint(
    acting: &Acting,
    of: &DialogueView<'_>,
    asked: &Asked,
    faults: &mut Faults,
) -> Option<(Vec<DialogueId>, Dialogue)> {
    let page = &acting.page;
    let others = others(&acting.view, of);
    let with = others
        .iter()
        .filter(|other| asked.with.iter().any(|id| id == other.facts.id.as_str()));
    let all: Vec<&Dialogue> = [of.facts]
        .into_iter()
        .chain(with.map(|other| other.facts))
        .collect();
    if all.len() < 2 {
        faults.add("with", page.say("office-merge-choose"));
    }
    let date = a_day(acting, "to", &asked.to, faults)?;
    let meetings: Vec<_> = all.iter().flat_map(|of| of.meetings.clone()).collect();
    let Some(id) = free_id(&acting.view, &meetings, date) else {
        faults.add("to", page.say("office-plan-no-reference"));
        return None;
    };
    // Chaired by officers of each group, or, where one has none yet, by nobody as far as is known.
    let chaired = all.iter().all(|of| !of.chairs.is_empty());
    let chairs = all.iter().filter(|_| chaired);
    let into = Dialogue {
        id,
        meetings,
        chairs: chairs.flat_map(|of| of.chairs.clone()).collect(),
        ..held_anew(of.facts, date, asked.mode())
    };
    let formers = all.iter().map(|of| of.id.clone()).collect();
    if let Some(refusal) = acting.view.refusal_to_end(&all_ids(&all)) {
        faults.add("with", page.refusal(&refusal));
    }
    Some((formers, into))
}

fn all_ids(all: &[&Dialogue]) -> Vec<DialogueId> {
    all.iter().map(|of| of.id.clone()).collect()
}

/// A dialogue in the place of another one, on another day; who chairs is known when it is set.
fn held_anew(former: &Dialogue, date: Date, mode: Option<Mode>) -> Dialogue {
    Dialogue {
        date,
        mode,
        order_of_day: None,
        chairing: None,
        credited: None,
        panels: None,
        origin: Origin::Planned,
        ..former.clone()
    }
}

pub(super) async fn merge(
    acting: Acting,
    Path(id): Path<String>,
    form: crate::filled::Filled,
) -> Answer {
    let of = changing(&acting, &id)?;
    let with = form.all("with").flat_map(|ids| ids.split(','));
    let asked = Asked::of(|name| form.get(name), with.map(str::to_owned).collect());
    let mut faults = Faults::default();
    let planned = joint(&acting, &of, &asked, &mut faults);
    let Some((dialogues, into)) = planned.filter(|_| faults.is_empty()) else {
        return merging(&acting, &id, &asked, faults);
    };
    if asked.looking {
        let path = format!(
            "/office/dialogues/{id}/merger?with={}&to={}&mode={}&carrying={}",
            asked.with.join(","),
            into.date,
            asked.mode().map_or("", |_| asked.mode.as_str()),
            asked.carrying().code()
        );
        return Ok(see_other(&acting.page.href(&path)));
    }
    let there = into.id.clone();
    let command = DialogueCommand::Merge {
        dialogues,
        into,
        carrying: asked.carrying(),
    };
    match acting
        .enter(form.command()?, Command::Dialogue(command))
        .await
    {
        Ok(_) => {
            let path = format!("/office/dialogues/{there}?done=merged");
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("with", acting.page.refusal(&refusal));
            merging(&acting, &id, &asked, faults)
        }
        Err(problem) => Err(problem.into()),
    }
}

/// What it touches, and who would stand further back: the rules' own foresight.
fn sure(acting: &Acting, asking: Asking, asked: &Asked, formers: &[DialogueId]) -> Asking {
    let page = &acting.page;
    let asking = asked
        .carried(asking)
        .lead(page.say("office-change-stays"))
        .lead(page.say("office-change-final"));
    let carrying = asked.carrying();
    let chosen = page.say(&format!("office-carrying-{}", carrying.code()));
    let asking = asking.fact(page.say("office-carrying"), chosen);
    let Some(foreseen) = acting.view.succession_foreseen(formers, carrying) else {
        return asking;
    };
    let back: Vec<_> = foreseen
        .cases
        .iter()
        .filter(|case| case.moved_back)
        .collect();
    let number = |n: usize| page.number(u32::try_from(n).unwrap_or(u32::MAX));
    let facts = [
        ("office-touches-calls", foreseen.calls),
        ("office-touches-applications", foreseen.cases.len()),
        ("office-touches-all-lists", foreseen.lists),
        ("office-touches-lists", foreseen.open_lists),
        ("office-touches-back", back.len()),
    ]
    .map(|(key, n)| (page.say(key).into_owned(), number(n)));
    let stage = |code: &str| page.say(&format!("stage-{code}"));
    let named = back.iter().take(NAMED).map(|case| {
        let from: Vec<String> = case
            .from
            .iter()
            .map(|(_, code)| stage(code).into_owned())
            .collect();
        let values = [
            ("reference", case.application.to_string().into()),
            ("from", page.list(&from).into()),
            ("to", stage(case.to).into()),
        ];
        page.say_with("office-moves-back", &values)
    });
    let asking = named.fold(with_facts(asking, facts.into()), Asking::lead);
    match back.len().saturating_sub(NAMED) {
        0 => asking,
        more => asking.lead(page.count("office-moves-more", more)),
    }
}

// ---- splitting

pub(super) async fn before_splitting(acting: Acting, Path(id): Path<String>) -> Answer {
    let query = &acting.query;
    let days = |name: &str| query.get(name).unwrap_or_default().to_owned();
    splitting(
        &acting,
        &id,
        &Asked::from_address(query),
        &days,
        Faults::default(),
    )
}

fn splitting(
    acting: &Acting,
    id: &str,
    asked: &Asked,
    days: &dyn Fn(&str) -> String,
    mut faults: Faults,
) -> Answer {
    let of = changing(acting, id)?;
    let page = &acting.page;
    let path = format!("/office/dialogues/{id}/split");
    let back = format!("/office/dialogues/{id}/change");
    let asking = Asking::new(page, page.say("office-split"), &path, &back)
        .lead(title::short(page, of.facts));
    if !of.facts.is_joint() {
        return Err(crate::problem::Problem::NotFound);
    }
    let begun = of
        .facts
        .topics()
        .any(|group| !days(group.code()).is_empty());
    let parts = match begun && faults.is_empty() {
        true => parts(acting, &of, asked, days, &mut faults),
        false => None,
    };
    let Some(parts) = parts.filter(|_| faults.is_empty()) else {
        let asking = asking.wrong(faults).lead(page.say("office-split-lead"));
        let asking = of.facts.topics().fold(asking, |asking, group| {
            let label = page.with("office-split-day", "topic", page.topic(group));
            asking
                .input(
                    group.code(),
                    "office-plan-date",
                    days(group.code()),
                    "date",
                    "short",
                )
                .labelled(label)
        });
        return asked.ask(page, asking).answer();
    };
    let named: Vec<String> = parts.iter().map(|part| title::short(page, part)).collect();
    let asking = asking.lead(page.with("office-split-sure", "parts", page.list(&named)));
    let asking = of.facts.topics().fold(asking, |asking, group| {
        asking.carry(group.code(), days(group.code()))
    });
    let formers = [of.facts.id.clone()];
    sure(acting, asking, asked, &formers)
        .danger("office-split-button")
        .answer()
}

/// A part for each group, each with its own day and the officers of its group.
fn parts(
    acting: &Acting,
    of: &DialogueView<'_>,
    asked: &Asked,
    days: &dyn Fn(&str) -> String,
    faults: &mut Faults,
) -> Option<Vec<Dialogue>> {
    let mut parts: Vec<Dialogue> = Vec::new();
    for meeting in &of.facts.meetings {
        let field = meeting.group.code();
        let Some(date) = a_day(acting, field, &days(field), faults) else {
            continue;
        };
        let Some(id) = free_id(&acting.view, &[*meeting], date) else {
            faults.add(field, acting.page.say("office-plan-no-reference"));
            continue;
        };
        let own = of
            .facts
            .chairs
            .iter()
            .filter(|chair| chair.group == meeting.group);
        parts.push(Dialogue {
            id,
            meetings: vec![*meeting],
            chairs: own.cloned().collect(),
            ..held_anew(of.facts, date, asked.mode())
        });
    }
    if let Some(refusal) = acting
        .view
        .refusal_to_end(std::slice::from_ref(&of.facts.id))
        && let Some(first) = of.facts.meetings.first()
    {
        faults.add(first.group.code(), acting.page.refusal(&refusal));
    }
    Some(parts)
}

pub(super) async fn split(
    acting: Acting,
    Path(id): Path<String>,
    form: crate::filled::Filled,
) -> Answer {
    let of = changing(&acting, &id)?;
    let asked = Asked::of(|name| form.get(name), Vec::new());
    let days = |name: &str| form.get(name).to_owned();
    let mut faults = Faults::default();
    let planned = parts(&acting, &of, &asked, &days, &mut faults);
    let Some(parts) = planned.filter(|_| faults.is_empty()) else {
        return splitting(&acting, &id, &asked, &days, faults);
    };
    if asked.looking {
        let named = of.facts.topics().map(|group| {
            let day = days(group.code());
            format!("{}={day}", group.code())
        });
        let path = format!(
            "/office/dialogues/{id}/split?{}&mode={}&carrying={}",
            named.collect::<Vec<_>>().join("&"),
            asked.mode().map_or("", |_| asked.mode.as_str()),
            asked.carrying().code()
        );
        return Ok(see_other(&acting.page.href(&path)));
    }
    let first = parts.first().map(|part| part.id.to_string());
    let field = of.facts.topics().next().map_or("", |group| group.code());
    let command = DialogueCommand::Split {
        dialogue: of.facts.id.clone(),
        parts,
        carrying: asked.carrying(),
    };
    match acting
        .enter(form.command()?, Command::Dialogue(command))
        .await
    {
        Ok(_) => {
            let first = first.unwrap_or_default();
            let path = format!("/office/dialogues/{first}?done=split");
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            splitting(&acting, &id, &asked, &days, faults)
        }
        Err(problem) => Err(problem.into()),
    }
}
