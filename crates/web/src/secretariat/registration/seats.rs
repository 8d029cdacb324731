//! Setting seats, limits, the closing and the online room. The room's address is typed here and shown nowhere: a page
//! that stands open on a desk must not give it away.

use super::{arranged_by, path};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::public::title;
use crate::secretariat::asking::Asking;
use axum::extract::Path;
use jiff::Timestamp;
use jiff::civil::DateTime;
use mechanism::organizations::StakeholderKind;
use mechanism::participation::registration::{
    Arrangements, Attendance, RegistrationCommand, Seats,
};
use mechanism::{Command, DialogueView, in_vienna};

/// The people an organization may name where nothing was set yet.
const PER_ORGANIZATION: u32 = 2;

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let of = arranged_by(&acting, &dialogue)?;
    let set = acting.view.arrangements(&of.facts.id);
    let mut pairs = vec![(
        "per-organization".to_owned(),
        set.as_ref()
            .map_or(PER_ORGANIZATION, |set| set.per_organization)
            .to_string(),
    )];
    if let Some(set) = &set {
        let seats = set.seats.iter();
        pairs.extend(seats.map(|seats| (field(seats.mode, seats.kind), seats.most.to_string())));
        let closes = set
            .closes
            .map(|at| at.to_zoned(mechanism::vienna()).datetime());
        pairs.extend(closes.map(|at| {
            (
                "closes".to_owned(),
                at.strftime("%Y-%m-%dT%H:%M").to_string(),
            )
        }));
    }
    ask(&acting, &of, &Filled::of(pairs)?, Faults::default())
}

pub(super) async fn arrange(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let of = arranged_by(&acting, &dialogue)?;
    let id = of.facts.id.clone();
    let arrangements = match read(&acting, &of, &form) {
        Ok(arrangements) => arrangements,
        Err(faults) => return ask(&acting, &of, &form, faults),
    };
    let command = RegistrationCommand::Arrange {
        dialogue: id.clone(),
        arrangements,
    };
    let entered = acting
        .enter(form.command()?, Command::Registration(command))
        .await;
    match entered {
        Ok(_) => Ok(see_other(
            &acting.page.href(&format!("{}?saved=yes", path(&id, ""))),
        )),
        Err(NotEntered::Refused(refusal)) => {
            let field = match refusal.key {
                "refused-online-room" => "room",
                _ => "per-organization",
            };
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            ask(&acting, &of, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

fn field(mode: Attendance, kind: Option<StakeholderKind>) -> String {
    format!(
        "seats-{}-{}",
        mode.code(),
        kind.map_or("all", StakeholderKind::code)
    )
}

/// All limits there can be: all kinds together first, then kind by kind.
fn limits() -> impl Iterator<Item = (Attendance, Option<StakeholderKind>)> {
    Attendance::ALL.into_iter().flat_map(|mode| {
        let kinds = StakeholderKind::ALL.into_iter().map(Some);
        std::iter::once(None)
            .chain(kinds)
            .map(move |kind| (mode, kind))
    })
}

fn read(acting: &Acting, of: &DialogueView<'_>, form: &Filled) -> Result<Arrangements, Faults> {
    let page = &acting.page;
    let mut faults = Faults::default();
    let mut number = |name: &str| {
        let read = form.get(name).parse::<u32>().ok().filter(|n| *n <= 100_000);
        if read.is_none() {
            faults.add(name, page.say("office-registration-no-number"));
        }
        read.unwrap_or_default()
    };
    let per_organization = number("per-organization");
    let seats = limits()
        .filter(|(mode, kind)| form.has(&field(*mode, *kind)))
        .map(|(mode, kind)| Seats {
            mode,
            kind,
            most: number(&field(mode, kind)),
        })
        .collect();
    let closes = match form.get("closes") {
        "" => None,
        text => {
            let at = instant(text);
            if at.is_none() {
                faults.add("closes", page.say("office-registration-no-time"));
            }
            at
        }
    };
    if !faults.is_empty() {
        return Err(faults);
    }
    let known = acting.view.arrangements(&of.facts.id);
    let known = known.and_then(|set| set.online_room).unwrap_or_default();
    let online_room = match form.get("room") {
        _ if form.has("no-room") => String::new(),
        "" => known.to_owned(),
        typed => typed.to_owned(),
    };
    Ok(Arrangements {
        seats,
        per_organization,
        closes,
        online_room,
    })
}

fn ask(acting: &Acting, of: &DialogueView<'_>, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let id = &of.facts.id;
    let room = acting.view.arrangements(id).and_then(|set| set.online_room);
    let mut asking = Asking::new(
        page,
        page.say("office-registration-arrange"),
        &path(id, "seats"),
        &path(id, ""),
    )
    .wrong(faults)
    .lead(title::short(page, of.facts))
    .lead(page.say("office-registration-arrange-lead"))
    .input(
        "per-organization",
        "office-registration-per-organization",
        form.get("per-organization"),
        "number",
        "short",
    );
    for (mode, kind) in limits() {
        if kind.is_none() {
            asking = asking.heading(match mode {
                Attendance::InPerson => "attendance-in-person",
                Attendance::Online => "attendance-online",
            });
        }
        let name = field(mode, kind);
        asking = asking
            .input(
                &name,
                "office-registration-seats-of",
                form.get(&name),
                "number",
                "short",
            )
            .labelled(label(page, kind))
            .optional();
    }
    asking = asking
        .heading("office-registration-more")
        .input(
            "closes",
            "office-registration-closes",
            form.get("closes"),
            "datetime-local",
            "medium",
        )
        .optional()
        .input("room", "office-registration-room", "", "url", "")
        .optional();
    if room.is_some() {
        asking = asking
            .hinted(page.say("office-registration-room-keep"))
            .tick("no-room", "office-registration-no-room", false);
    }
    asking.answer()
}

fn label(page: &Page, kind: Option<StakeholderKind>) -> String {
    match kind {
        Some(kind) => page
            .say(&format!("stakeholder-{}", kind.code()))
            .into_owned(),
        None => page.say("office-registration-all-kinds").into_owned(),
    }
}

/// A moment as browsers send it, in Vienna.
fn instant(text: &str) -> Option<Timestamp> {
    in_vienna(text.parse::<DateTime>().ok()?)
}
