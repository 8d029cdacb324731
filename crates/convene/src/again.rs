//! `convene floor`: a meeting gone through again, from the record and nothing else.

use crate::configuration::Configuration;
use crate::opening;
use anyhow::{Context as _, bail};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use mechanism::floor::{Manner, Screen, moment};
use mechanism::{
    DialogueId, FloorLine, FloorMoment, Reader, View, WhoSpeaks, day_in_vienna, vienna,
};
use std::io::Write;
use words::{Lang, say};

/// A moment of a meeting, as somebody names it: a time of its day, or of a day they say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Until {
    day: Option<Date>,
    time: Time,
}

impl Until {
    /// Reads `11:42:10`, and `2027-05-06T16:00`.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let wrong =
            |_| "a time as on clocks in Vienna: 11:42:10, or 2027-05-07T11:42:10".to_owned();
        if text.contains('T') {
            let both: DateTime = text.parse().map_err(wrong)?;
            return Ok(Self {
                day: Some(both.date()),
                time: both.time(),
            });
        }
        let time = text.parse().map_err(wrong)?;
        Ok(Self { day: None, time })
    }
}

/// Prints the list of speakers as it stood at a moment, and why each stood where they stood.
pub(crate) fn replay(
    configuration: &Configuration,
    dialogue: &DialogueId,
    until: Option<Until>,
) -> anyhow::Result<()> {
    let record = opening::open(configuration)?;
    let view = record.see(Reader::Office);
    tell(&view, dialogue, until, &mut std::io::stdout().lock())
}

/// People appear as they chose to before everybody at the meeting: what is printed may be handed on.
fn tell(
    view: &View,
    dialogue: &DialogueId,
    until: Option<Until>,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    if view.dialogue(dialogue).is_none() {
        bail!("the record holds no dialogue {dialogue}");
    }
    let last = view
        .floor_last(dialogue)
        .with_context(|| format!("nothing happened on the floor of {dialogue}"))?;
    let until = match until {
        None => last,
        Some(Until { day, time }) => {
            let day = day.unwrap_or_else(|| day_in_vienna(last));
            moment(day, time).context("there is no such moment")?
        }
    };
    let shown = view.floor_at(dialogue, Screen::Participant, until);
    print(
        &shown.context("the floor cannot be made again")?,
        until,
        out,
    )
}

fn print(shown: &FloorMoment, until: Timestamp, out: &mut impl Write) -> anyhow::Result<()> {
    let floor = &shown.floor;
    let day = day_in_vienna(until);
    writeln!(out, "{}, {day}, {} in Vienna", floor.dialogue, clock(until))?;
    match shown.act {
        Some(act) => writeln!(out, "Last until then: {}.", said(&format!("act-{act}")))?,
        None => writeln!(out, "Nothing had happened until then.")?,
    }
    match &floor.item {
        Some(item) => writeln!(
            out,
            "\nItem {}, {}: {}",
            item.place,
            said(&format!("item-{}", item.kind.code())),
            said(&format!("listing-{}", item.listing.code()))
        )?,
        None => writeln!(out, "\nNo item was before the meeting.")?,
    }
    if let Some(now) = &floor.speaking {
        let stands = now.paused_since.unwrap_or(until).as_millisecond();
        let spoken = (stands - now.from.as_millisecond() - now.paused).max(0);
        let limit = match now.limit {
            0 => String::new(),
            seconds => format!(" of {}", minutes(i64::from(seconds) * 1000)),
        };
        let paused = if now.paused_since.is_some() {
            "; the clock stands"
        } else {
            ""
        };
        writeln!(
            out,
            "Has the floor: {}, {}, for {}{limit}{paused}",
            who(&now.line.who),
            manner(now.line.manner),
            minutes(spoken)
        )?;
    } else if floor.item.is_some() {
        writeln!(out, "Nobody has the floor.")?;
    }
    for line in &floor.waiting {
        let why = line.why.map_or("", |why| why.code());
        writeln!(
            out,
            "{:>3}  {}, {}, asked at {}: {}",
            line.place,
            who(&line.who),
            manner(line.manner),
            clock(line.asked),
            said(&format!("why-{why}"))
        )?;
    }
    if !floor.spoken.is_empty() {
        writeln!(out, "\nThe last who spoke on it:")?;
    }
    for line in &floor.spoken {
        let later = if line.afterwards {
            " (entered afterwards)"
        } else {
            ""
        };
        writeln!(out, "     {}{later}", spoke(line))?;
    }
    if !shown.afterwards.is_empty() {
        writeln!(out, "\nEntered afterwards; it did not move this list:")?;
    }
    for one in &shown.afterwards {
        let entered = one.entered;
        writeln!(
            out,
            "     {}; entered on {} at {}",
            spoke(&one.line),
            day_in_vienna(entered),
            clock(entered)
        )?;
    }
    Ok(())
}

/// "Ms. Example (Model Company), statement, from 11:30:00 for 2:41".
fn spoke(line: &FloorLine) -> String {
    format!(
        "{}, {}, from {} for {}",
        who(&line.who),
        manner(line.manner),
        clock(line.asked),
        minutes(line.took.unwrap_or(0))
    )
}

fn said(key: &str) -> String {
    say(Lang::En, key).into_owned()
}

fn manner(manner: Manner) -> String {
    said(&format!("manner-{}", manner.code()))
}

fn who(who: &WhoSpeaks) -> String {
    let name = match (&who.name, &who.state) {
        (Some(name), _) => name.clone(),
        (None, Some(state)) => said(&format!("state-{state}")),
        (None, None) => format!("Participant {}", who.number),
    };
    match &who.body {
        Some(body) => format!("{name} ({body})"),
        None => name,
    }
}

fn clock(at: Timestamp) -> String {
    words::moments::second(&at.to_zoned(vienna()))
}

fn minutes(milliseconds: i64) -> String {
    let seconds = milliseconds / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
#[path = "again_tests.rs"]
mod tests;
