//! The terms of a call: dialogues, when it opens and closes in Vienna, what happens to late ones, languages.

use super::bench::{Bench, NotKept};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::public::title;
use crate::secretariat::asking::{Asking, languages};
use crate::secretariat::{dialogue_at, who_may};
use axum::extract::Path;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use mechanism::calendar::Step;
use mechanism::participation::call::{CallTerms, CallText, CallWords, LatePolicy};
use mechanism::participation::form::Form;
use mechanism::{CallId, Deed, DialogueId, in_vienna};
use std::collections::BTreeMap;

/// What stands in the form.
#[derive(Default)]
struct Typed {
    dialogues: Vec<String>,
    opens_day: String,
    opens_time: String,
    closes_day: String,
    closes_time: String,
    late: String,
    grace: String,
    languages: Vec<String>,
    interpretation: Vec<String>,
    decisions_by: String,
}

/// The day and the time of an instant in Vienna as fields show them; the midnight that ends a day is shown as that day
/// without a time.
fn fields_of(at: Timestamp, ends_day: bool) -> (String, String) {
    let there = at.to_zoned(mechanism::vienna()).datetime();
    let midnight = there.time() == Time::midnight();
    match (midnight, ends_day) {
        (true, true) => {
            let day = there.date().yesterday().unwrap_or(there.date());
            (day.to_string(), String::new())
        }
        (true, false) => (there.date().to_string(), String::new()),
        _ => (
            there.date().to_string(),
            there.strftime("%H:%M").to_string(),
        ),
    }
}

/// The instant that a day and a time name in Vienna. Without a time: the beginning of the day, or its end.
fn instant(day: &str, time: &str, ends_day: bool) -> Option<Timestamp> {
    let day = day.parse::<Date>().ok()?;
    if time.is_empty() {
        return match ends_day {
            true => Some(mechanism::end_of_day_in_vienna(day)),
            false => Some(mechanism::end_of_day_in_vienna(day.yesterday().ok()?)),
        };
    }
    let time = Time::strptime("%H:%M", time).ok()?;
    in_vienna(day.to_datetime(time))
}

impl Typed {
    fn of(form: &Filled) -> Self {
        let text = |name: &str| form.get(name).to_owned();
        let all = |name| form.all(name).map(str::to_owned).collect();
        Self {
            dialogues: all("dialogue"),
            opens_day: text("opens"),
            opens_time: text("opens-time"),
            closes_day: text("closes"),
            closes_time: text("closes-time"),
            late: text("late"),
            grace: text("grace"),
            languages: all("languages"),
            interpretation: all("interpretation"),
            decisions_by: text("decisions-by"),
        }
    }

    fn from(terms: &CallTerms) -> Self {
        let (opens_day, opens_time) = fields_of(terms.opens, false);
        let (closes_day, closes_time) = fields_of(terms.closes, true);
        let (late, grace) = match terms.late {
            LatePolicy::Marked => ("marked", String::new()),
            LatePolicy::Refused => ("refused", String::new()),
            LatePolicy::Grace { minutes } => ("grace", minutes.to_string()),
        };
        Self {
            dialogues: terms.dialogues.iter().map(DialogueId::to_string).collect(),
            opens_day,
            opens_time,
            closes_day,
            closes_time,
            late: late.to_owned(),
            grace,
            languages: terms.languages.clone(),
            interpretation: terms.interpretation.clone(),
            decisions_by: terms
                .decisions_by
                .map_or_else(String::new, |d| d.to_string()),
        }
    }

    /// The terms, or what is wrong with them.
    fn read(&self, page: &Page, id: CallId) -> Result<CallTerms, Faults> {
        let mut faults = Faults::default();
        let dialogues: Vec<DialogueId> = self
            .dialogues
            .iter()
            .filter_map(|id| id.parse().ok())
            .collect();
        if dialogues.is_empty() {
            faults.add("dialogue", page.say("shape-choose-dialogue"));
        }
        let opens = instant(&self.opens_day, &self.opens_time, false);
        let closes = instant(&self.closes_day, &self.closes_time, true);
        for (field, at) in [("opens", opens), ("closes", closes)] {
            if at.is_none() {
                faults.add(field, page.say("office-not-a-day"));
            }
        }
        let late = match self.late.as_str() {
            "refused" => Some(LatePolicy::Refused),
            "grace" => self
                .grace
                .parse()
                .ok()
                .filter(|minutes| *minutes > 0)
                .map(|minutes| LatePolicy::Grace { minutes }),
            _ => Some(LatePolicy::Marked),
        };
        if late.is_none() {
            faults.add("grace", page.say("office-not-a-number"));
        }
        if self.languages.is_empty() {
            faults.add("languages", page.say("office-choose"));
        }
        let decisions_by = match self.decisions_by.as_str() {
            "" => None,
            day => {
                let day = day.parse::<Date>().ok();
                if day.is_none() {
                    faults.add("decisions-by", page.say("office-not-a-day"));
                }
                day
            }
        };
        match (opens, closes, late) {
            (Some(opens), Some(closes), Some(late)) if faults.is_empty() => Ok(CallTerms {
                id,
                dialogues,
                opens,
                closes,
                late,
                languages: self.languages.clone(),
                interpretation: self.interpretation.clone(),
                decisions_by,
            }),
            _ => Err(faults),
        }
    }

    fn ask(&self, acting: &Acting, asking: Asking) -> Asking {
        let page = &acting.page;
        let mut calling = acting.view.dialogues();
        calling.retain(|of| {
            let chosen = self.dialogues.iter().any(|id| id == of.facts.id.as_str());
            let planned = *of.life == mechanism::dialogue::Life::Planned;
            let who = acting.view.who();
            chosen || (planned && who.may_for(Deed::ShapeCall, Some(&of.facts.id)))
        });
        let dialogues = calling.iter().map(|of| {
            let id = of.facts.id.as_str();
            let taken = self.dialogues.iter().any(|chosen| chosen == id);
            Choice::of(id, title::short(page, of.facts), taken)
        });
        let policy = |code: &str| code == self.late || (self.late.is_empty() && code == "marked");
        let late = crate::secretariat::asking::choices(
            page,
            "shape-late",
            ["marked", "grace", "refused"],
            policy,
        );
        let several = |taken: &[String]| {
            let mut all = languages("");
            for choice in &mut all {
                choice.taken = taken.contains(&choice.value);
            }
            all
        };
        asking
            .any_of("dialogue", "shape-dialogues", dialogues.collect())
            .input("opens", "shape-opens-day", &self.opens_day, "date", "short")
            .input(
                "opens-time",
                "shape-opens-time",
                &self.opens_time,
                "time",
                "short",
            )
            .optional()
            .input(
                "closes",
                "shape-closes-day",
                &self.closes_day,
                "date",
                "short",
            )
            .input(
                "closes-time",
                "shape-closes-time",
                &self.closes_time,
                "time",
                "short",
            )
            .optional()
            .one_of("late", "shape-late", late)
            .input("grace", "shape-grace", &self.grace, "number", "short")
            .optional()
            .any_of("languages", "shape-languages", several(&self.languages))
            .any_of(
                "interpretation",
                "shape-interpretation",
                several(&self.interpretation),
            )
            .optional()
            .input(
                "decisions-by",
                "shape-decisions-by",
                &self.decisions_by,
                "date",
                "short",
            )
            .optional()
    }
}

// ---- a new call

pub(super) async fn begin(acting: Acting) -> Answer {
    who_may_anywhere(&acting)?;
    let mut typed = Typed {
        languages: vec!["en".to_owned()],
        late: "marked".to_owned(),
        ..Typed::default()
    };
    if let Some(of) = acting.query.get("dialogue") {
        let of = dialogue_at(&acting.view, of)?;
        who_may(&acting, Deed::ShapeCall, Some(&of.facts.id))?;
        typed.dialogues = vec![of.facts.id.to_string()];
        // The timetable proposes the days; the officer has the last word.
        for due in acting.view.timetable(of.facts) {
            let coming = due.day.max(acting.view.today());
            match due.step {
                Step::CallOpens => typed.opens_day = coming.to_string(),
                Step::CallCloses => typed.closes_day = coming.to_string(),
                Step::Decided => typed.decisions_by = coming.to_string(),
                _ => {}
            }
        }
    }
    creation(&acting, &typed, "", Faults::default())
}

fn who_may_anywhere(acting: &Acting) -> Result<(), crate::problem::Problem> {
    match acting.view.who().may_somewhere(Deed::ShapeCall) {
        true => Ok(()),
        false => Err(crate::problem::Problem::NotFound),
    }
}

fn creation(acting: &Acting, typed: &Typed, title: &str, faults: Faults) -> Answer {
    let page = &acting.page;
    let asking = Asking::new(
        page,
        page.say("office-new-call"),
        "/office/calls/new",
        "/office",
    )
    .wrong(faults)
    .lead(page.say("shape-new-lead"))
    .line("title", "shape-title", title);
    typed
        .ask(acting, asking)
        .button("shape-new-button")
        .answer()
}

pub(super) async fn create(acting: Acting, form: Filled) -> Answer {
    who_may_anywhere(&acting)?;
    let typed = Typed::of(&form);
    let named = form.get("title");
    let id = free_id(&acting, &typed.dialogues);
    let Some(id) = id else {
        let faults = Faults::one("dialogue", acting.page.say("shape-choose-dialogue"));
        return creation(&acting, &typed, named, faults);
    };
    let terms = match typed.read(&acting.page, id.clone()) {
        Ok(terms) => terms,
        Err(faults) => return creation(&acting, &typed, named, faults),
    };
    // Sent twice: the draft is there, made of the same terms a moment ago.
    if let Some(there) = same_draft(&acting, &terms, named) {
        return Ok(see_other(
            &acting.page.href(&format!("/office/calls/{there}")),
        ));
    }
    let words = CallWords {
        title: named.to_owned(),
        ..CallWords::default()
    };
    let language = acting.page.lang.code().to_owned();
    let bench = Bench {
        terms,
        text: CallText {
            words: BTreeMap::from([(language, words)]),
            form: Form::standard_under(&acting.view.schedule()),
        },
        without: Vec::new(),
        version: 0,
        published: false,
        withdrawn: false,
        pending: false,
    };
    match bench.enter(&acting, &form).await {
        Ok(()) => Ok(see_other(&acting.page.href(&format!("/office/calls/{id}")))),
        Err(NotKept::Said(said)) => creation(&acting, &typed, named, Faults::one("dialogue", said)),
        Err(NotKept::Problem(problem)) => Err(problem),
    }
}

fn same_draft(acting: &Acting, terms: &CallTerms, named: &str) -> Option<CallId> {
    let calls = acting.view.calls();
    let found = calls.into_iter().find(|call| {
        let there = &call.call.terms;
        let same = CallTerms {
            id: there.id.clone(),
            ..terms.clone()
        };
        let words = call.text.as_ref().map(|text| &text.words);
        let mut titles = words.into_iter().flat_map(|words| words.values());
        *there == same && titles.any(|words| words.title == named)
    });
    found.map(|call| call.call.terms.id.clone())
}

/// An address for a new call: the dialogue's reference, numbered where it is taken.
fn free_id(acting: &Acting, dialogues: &[String]) -> Option<CallId> {
    let first = dialogues.first()?;
    let numbered = (2..100).map(|nth| format!("{first}-call-{nth}"));
    std::iter::once(first.clone())
        .chain(numbered)
        .filter_map(|id| CallId::new(id).ok())
        .find(|id| acting.view.call(id).is_none())
}

// ---- the terms of a call that is there

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    let bench = Bench::of(&acting, &id).await?;
    let typed = Typed::from(&bench.terms);
    changing(&acting, &bench, &typed, bench.seen(), Faults::default())
}

fn changing(acting: &Acting, bench: &Bench, typed: &Typed, seen: String, faults: Faults) -> Answer {
    let page = &acting.page;
    let id = &bench.terms.id;
    let path = format!("/office/calls/{id}/terms");
    let asking = Asking::new(
        page,
        page.say("shape-terms"),
        &path,
        &format!("/office/calls/{id}"),
    )
    .wrong(faults)
    .carry("seen", seen);
    let asking = match bench.published {
        true => asking.lead(page.say("shape-published-what")),
        false => asking,
    };
    typed.ask(acting, asking).answer()
}

pub(super) async fn change(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let mut bench = Bench::of(&acting, &id).await?;
    let typed = Typed::of(&form);
    let seen = form.get("seen").to_owned();
    let terms = match typed.read(&acting.page, bench.terms.id.clone()) {
        Ok(terms) => terms,
        Err(faults) => return changing(&acting, &bench, &typed, seen, faults),
    };
    let there = acting.page.href(&format!("/office/calls/{id}"));
    if bench.terms == terms {
        return Ok(see_other(&there));
    }
    let kept = match bench.unchanged_since(&acting, &form) {
        Ok(()) => {
            bench.terms = terms;
            bench.keep(&acting, &form).await
        }
        not => not,
    };
    match kept {
        Ok(()) => Ok(see_other(&there)),
        Err(NotKept::Said(said)) => {
            let faults = Faults::one("dialogue", said);
            changing(&acting, &bench, &typed, seen, faults)
        }
        Err(NotKept::Problem(problem)) => Err(problem),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_day_in_vienna_is_one_instant_in_winter_and_in_summer() {
        let end = instant("2027-02-12", "", true).unwrap();
        assert_eq!(end.to_string(), "2027-02-12T23:00:00Z");
        assert_eq!(fields_of(end, true), ("2027-02-12".into(), String::new()));
        let noon = instant("2027-07-01", "12:00", true).unwrap();
        assert_eq!(noon.to_string(), "2027-07-01T10:00:00Z");
        assert_eq!(fields_of(noon, true), ("2027-07-01".into(), "12:00".into()));
        let begin = instant("2027-02-12", "", false).unwrap();
        assert_eq!(begin.to_string(), "2027-02-11T23:00:00Z");
        assert_eq!(
            fields_of(begin, false),
            ("2027-02-12".into(), String::new())
        );
        assert_eq!(instant("2027-02-30", "", true), None);
        assert_eq!(instant("2027-02-12", "25:00", true), None);
    }
}
