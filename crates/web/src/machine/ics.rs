//! Dialogues for calendars: iCalendar (RFC 5545).
//!
//! A dialogue is an event of a whole day in Vienna: no hour of it is in the record. Its name in the calendar never
//! changes, so a calendar that has it takes a new day as a new day and not as another event.

use crate::answer::Answer;
use crate::asked::Asked;
use crate::machine::open;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use axum::extract::Path;
use jiff::Timestamp;
use mechanism::dialogue::Life;
use mechanism::{DialogueId, DialogueView, View};

const KIND: &str = "text/calendar; charset=utf-8; method=PUBLISH";

/// The most bytes a line may have, its end apart (RFC 5545, section 3.1).
const LINE: usize = 75;

/// Where one dialogue is for calendars.
pub(super) fn address(id: &DialogueId) -> String {
    format!("/dialogues/{id}/calendar.ics")
}

/// All dialogues.
pub(super) async fn all(asked: Asked) -> Answer {
    let dialogues = asked.view.dialogues();
    let calendar = calendar(
        &asked.page,
        &asked.view,
        &dialogues,
        asked.site.record.head().entered,
    );
    Ok(open::download(KIND, "dialogues.ics", calendar))
}

/// One dialogue.
pub(super) async fn one(Path(id): Path<String>, asked: Asked) -> Answer {
    let id = DialogueId::new(id).map_err(|_| Problem::NotFound)?;
    let dialogue = asked.view.dialogue(&id).ok_or(Problem::NotFound)?;
    let entered = asked.site.record.head().entered;
    let calendar = calendar(&asked.page, &asked.view, &[dialogue], entered);
    Ok(open::download(KIND, &format!("{id}.ics"), calendar))
}

fn calendar(
    page: &Page,
    view: &View,
    dialogues: &[DialogueView<'_>],
    entered: Timestamp,
) -> String {
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", "-//Convene//Constructive dialogues//EN");
    lines.raw("METHOD", "PUBLISH");
    lines.text("NAME", &page.say("feed-dialogues-title"));
    lines.text("X-WR-CALNAME", &page.say("feed-dialogues-title"));
    for dialogue in dialogues {
        event(&mut lines, page, view, dialogue, entered);
    }
    lines.raw("END", "VCALENDAR");
    lines.finish()
}

fn event(
    lines: &mut Lines,
    page: &Page,
    view: &View,
    dialogue: &DialogueView<'_>,
    entered: Timestamp,
) {
    let follows = title::follows(page, view, dialogue.facts);
    let told = Told {
        description: &page.with("after-meeting", "meetings", follows),
        address: &page.absolute(&format!("/dialogues/{}", dialogue.facts.id)),
    };
    event_saying(lines, page, view, dialogue, entered, told);
}

/// What an event says beside the dialogue's own facts.
struct Told<'a> {
    description: &'a str,
    address: &'a str,
}

fn event_saying(
    lines: &mut Lines,
    page: &Page,
    view: &View,
    dialogue: &DialogueView<'_>,
    entered: Timestamp,
    told: Told<'_>,
) {
    let facts = dialogue.facts;
    let summary = page.with("feed-dialogue-name", "topics", title::topics(page, facts));
    let corrected = view
        .corrections()
        .filter(|c| c.after.id == facts.id)
        .count();
    lines.raw("BEGIN", "VEVENT");
    lines.raw(
        "UID",
        &format!("{}@{}", facts.id, host(&page.installation.base)),
    );
    lines.raw("DTSTAMP", &entered.strftime("%Y%m%dT%H%M%SZ").to_string());
    lines.raw("SEQUENCE", &corrected.to_string());
    lines.raw(
        "DTSTART;VALUE=DATE",
        &facts.date.strftime("%Y%m%d").to_string(),
    );
    if let Ok(next) = facts.date.tomorrow() {
        lines.raw("DTEND;VALUE=DATE", &next.strftime("%Y%m%d").to_string());
    }
    lines.text("SUMMARY", &summary);
    lines.text("DESCRIPTION", told.description);
    let status = match dialogue.life {
        Life::Planned => "TENTATIVE",
        Life::Open(_) | Life::Held => "CONFIRMED",
        Life::Cancelled | Life::Merged { .. } | Life::Split { .. } => "CANCELLED",
    };
    lines.raw("STATUS", status);
    lines.raw("TRANSP", "TRANSPARENT");
    lines.raw("URL", told.address);
    lines.raw("END", "VEVENT");
}

/// One dialogue for the calendar of somebody who takes part, who finds everything else on a page of their own.
pub(crate) fn own_event(
    page: &Page,
    view: &View,
    dialogue: &DialogueView<'_>,
    entered: Timestamp,
    description: &str,
    address: &str,
) -> String {
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", "-//Convene//Constructive dialogues//EN");
    lines.raw("METHOD", "PUBLISH");
    let told = Told {
        description,
        address,
    };
    event_saying(&mut lines, page, view, dialogue, entered, told);
    lines.raw("END", "VCALENDAR");
    lines.finish()
}

/// A sitting of a meeting: unlike a dialogue, it has hours.
pub(crate) struct SittingEvent {
    /// What it is called in all versions, so that a calendar takes new hours as new hours.
    pub(crate) name: String,
    pub(crate) from: Timestamp,
    pub(crate) to: Timestamp,
    pub(crate) summary: String,
    pub(crate) description: String,
}

/// The sittings of a programme as a file; `version` lets calendars know a newer one.
pub(crate) fn own_file_of_sittings(
    page: &Page,
    sittings: &[SittingEvent],
    version: u16,
    entered: Timestamp,
    address: &str,
    file: &str,
) -> axum::response::Response {
    let moment = |at: Timestamp| at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", "-//Convene//Constructive dialogues//EN");
    lines.raw("METHOD", "PUBLISH");
    for sitting in sittings {
        let host = host(&page.installation.base);
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", &format!("{}@{host}", sitting.name));
        lines.raw("DTSTAMP", &moment(entered));
        lines.raw("SEQUENCE", &version.to_string());
        lines.raw("DTSTART", &moment(sitting.from));
        lines.raw("DTEND", &moment(sitting.to));
        lines.text("SUMMARY", &sitting.summary);
        lines.text("DESCRIPTION", &sitting.description);
        lines.raw("STATUS", "CONFIRMED");
        lines.raw("URL", address);
        lines.raw("END", "VEVENT");
    }
    lines.raw("END", "VCALENDAR");
    crate::answer::own_file(KIND, file, lines.finish())
}

/// The host of an address, without its port: what makes a name of ours unlike anybody else's.
pub(super) fn host(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

/// Lines of content, folded.
#[derive(Debug, Default)]
struct Lines(String);

impl Lines {
    /// A value that has no letters to be escaped.
    fn raw(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{value}"));
    }

    /// Words: what would end a line or part a list is escaped.
    fn text(&mut self, name: &str, words: &str) {
        let mut line = format!("{name}:");
        for letter in words.chars() {
            match letter {
                '\\' | ';' | ',' => line.extend(['\\', letter]),
                '\n' => line.push_str("\\n"),
                letter if letter.is_control() => {}
                letter => line.push(letter),
            }
        }
        self.line(&line);
    }

    /// Folds by bytes, never within a letter; what goes on is led by a space, which counts.
    fn line(&mut self, line: &str) {
        let mut used = 0;
        for letter in line.chars().filter(|letter| !matches!(letter, '\r' | '\n')) {
            if used + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(letter);
            used += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn words_are_escaped() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "a, b; c\\d\ne\r");
        assert_eq!(lines.finish(), "SUMMARY:a\\, b\\; c\\\\d\\ne\r\n");
    }

    #[test]
    fn a_host_is_without_scheme_port_and_path() {
        assert_eq!(host("https://convene.example:8053/x"), "convene.example");
        assert_eq!(host("http://localhost:8053"), "localhost");
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_nothing_is_lost(words in "\\PC{0,300}") {
            let mut lines = Lines::default();
            lines.raw("X", &words);
            let folded = lines.finish();
            for line in folded.split("\r\n") {
                prop_assert!(line.len() <= LINE);
            }
            prop_assert_eq!(unfolded(&folded), format!("X:{words}\r\n"));
        }
    }
}
