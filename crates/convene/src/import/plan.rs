//! What an import would do: item by item, beside what the record holds.

use jiff::civil::Date;
use mechanism::calendar::{CalendarCommand, Gathering, Meeting, Officer, Source, WorkingGroup};
use mechanism::dialogue::{Dialogue, DialogueCommand};
use mechanism::paper::{PaperCommand, PaperFacts};
use mechanism::participation::{CountsCommand, Figure, FigureSet, Kind};
use mechanism::{Command, Content, Text, View};
use words::{Lang, numbers};

/// One thing a paper says.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// In words for an officer.
    pub(crate) what: String,
    /// How it stands to the record.
    pub(crate) standing: Standing,
    /// What would be entered.
    pub(crate) command: Option<Command>,
    /// The day it happened.
    pub(crate) happened: Option<Date>,
}

/// How a thing a paper says stands to what the record holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Not there yet.
    New,
    /// There, and the same.
    There,
    /// There, and different; the record is left as it is. What differs.
    Differs(String),
    /// The paper does not say enough to enter it. What is missing.
    Incomplete(String),
}

/// Everything an import would do, in order.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) items: Vec<Item>,
}

impl Plan {
    /// Things that keep the whole import from being entered: nothing half-done stays.
    pub(crate) fn obstacles(&self) -> usize {
        self.items
            .iter()
            .filter(|item| matches!(item.standing, Standing::Incomplete(_)))
            .count()
    }

    fn push(&mut self, what: String, standing: Standing, command: Command, happened: Option<Date>) {
        let command = (standing == Standing::New).then_some(command);
        self.items.push(Item {
            what,
            standing,
            command,
            happened,
        });
    }

    pub(crate) fn incomplete(&mut self, what: impl Into<String>, missing: impl Into<String>) {
        let standing = Standing::Incomplete(missing.into());
        self.items.push(Item {
            what: what.into(),
            standing,
            command: None,
            happened: None,
        });
    }

    pub(crate) fn source(&mut self, view: &View, source: Source) {
        let standing = if view.source(&source.id).is_some() {
            Standing::There
        } else {
            Standing::New
        };
        let what = format!("source “{}”", source.title);
        self.push(
            what,
            standing,
            Command::Calendar(CalendarCommand::RegisterSource(source)),
            None,
        );
    }

    pub(crate) fn command(
        &mut self,
        what: String,
        known: bool,
        command: CalendarCommand,
        happened: Option<Date>,
    ) {
        let standing = if known {
            Standing::There
        } else {
            Standing::New
        };
        self.push(what, standing, Command::Calendar(command), happened);
    }

    pub(crate) fn meeting(&mut self, view: &View, meeting: Meeting, happened: Option<Date>) {
        let what = format!(
            "{} of the {}",
            gathering(&meeting),
            name_of(meeting.id.group)
        );
        let standing = match view.meeting(meeting.id) {
            None => Standing::New,
            Some(known) if known.called == meeting.called => Standing::There,
            Some(known) => Standing::Differs(format!("the record has the {}", gathering(known))),
        };
        self.push(
            what,
            standing,
            Command::Calendar(CalendarCommand::RecordMeeting(meeting)),
            happened,
        );
    }

    pub(crate) fn officer(
        &mut self,
        view: &View,
        meeting: mechanism::calendar::MeetingId,
        officer: Officer,
        on: Option<Date>,
    ) {
        let known = view
            .officers(meeting)
            .iter()
            .any(|known| known.name.full == officer.name.full);
        let what = format!("officer {}, {}", officer.name, officer.office);
        self.command(
            what,
            known,
            CalendarCommand::RecordOfficer { meeting, officer },
            on,
        );
    }

    pub(crate) fn dialogue(&mut self, view: &View, dialogue: Dialogue) {
        let standing = match view.dialogue(&dialogue.id) {
            None => Standing::New,
            Some(known) => differences(known.facts, &dialogue),
        };
        let what = format!("dialogue {} of {}", dialogue.id, dialogue.date);
        let on = Some(dialogue.date);
        self.push(
            what,
            standing,
            Command::Dialogue(DialogueCommand::Record(dialogue)),
            on,
        );
    }

    pub(crate) fn counts(&mut self, view: &View, set: FigureSet, on: Option<Date>) {
        let known = view.dialogue(&set.dialogue);
        let from_here = known
            .as_ref()
            .and_then(|d| d.counts.iter().find(|s| s.source == set.source));
        let standing = match from_here {
            None => Standing::New,
            Some(known) if figures(known) == figures(&set) => Standing::There,
            Some(known) => Standing::Differs(format!("the record has {}", figures(known))),
        };
        let what = format!("who took part in {}: {}", set.dialogue, figures(&set));
        let command = CountsCommand::Record {
            set,
            remark: None,
            imported: true,
        };
        self.push(what, standing, Command::Counts(command), on);
    }

    /// A paper; where the record knows it, only a text it lacks is new.
    pub(crate) fn paper(
        &mut self,
        view: &View,
        facts: PaperFacts,
        text: Option<String>,
        on: Option<Date>,
    ) {
        let known = view.paper(&facts.id);
        let standing = match &known {
            None => Standing::New,
            Some(known) => match (&known.text, &text) {
                (_, None) => Standing::There,
                (Text::Here(held), Some(text)) if **held == **text => Standing::There,
                (Text::Here(_) | Text::ToRead(_), Some(_)) => {
                    Standing::Differs("the record holds another text of it".into())
                }
                (Text::Withheld, Some(_)) => Standing::Differs("its text was destroyed".into()),
                (Text::None, Some(_)) => Standing::New,
            },
        };
        // What the record already knows of the paper stays: an import brings the text.
        let facts = match &known {
            Some(known) => known.facts.clone().into_owned(),
            None => facts,
        };
        let what = match text {
            Some(_) => format!("paper {} with its text", facts.id),
            None => format!("paper {}", facts.id),
        };
        let text = text.map(Content::permanent);
        self.push(
            what,
            standing,
            Command::Paper(PaperCommand::Record { facts, text }),
            on,
        );
    }
}

fn differences(known: &Dialogue, read: &Dialogue) -> Standing {
    let names = |d: &Dialogue| {
        d.chairs
            .iter()
            .map(|c| c.name.full.clone())
            .collect::<Vec<_>>()
    };
    let mut differing = Vec::new();
    if known.date != read.date {
        differing.push(format!("the record has the day {}", known.date));
    }
    if known.meetings != read.meetings {
        differing.push("the record has other meetings".to_owned());
    }
    if names(known) != names(read) {
        differing.push(format!(
            "the record has as chairs {}",
            names(known).join(", ")
        ));
    }
    if differing.is_empty() {
        Standing::There
    } else {
        Standing::Differs(differing.join("; "))
    }
}

fn name_of(group: WorkingGroup) -> String {
    words::say(Lang::En, &format!("group-{}", group.code())).into_owned()
}

/// "10th meeting", "ninth session".
fn gathering(meeting: &Meeting) -> String {
    match meeting.called {
        Gathering::Session => format!(
            "{} session",
            numbers::ordinal_word(meeting.id.number.into())
        ),
        Gathering::Meeting => format!(
            "{} meeting",
            numbers::ordinal_figure(meeting.id.number.into())
        ),
    }
}

/// "60 non-governmental organizations, 9 others, …".
fn figures(set: &FigureSet) -> String {
    let named = |figure: &Figure| {
        let kind = match figure.kind {
            Kind::Ngo => "non-governmental organizations",
            Kind::Other => "other relevant stakeholders",
            Kind::Academia => "from academia",
            Kind::PrivateSector => "from the private sector",
            Kind::Parliamentarian => "parliamentarians",
            Kind::Stakeholder => "stakeholders of all kinds",
            Kind::State => "States",
            Kind::Intergovernmental => "intergovernmental organizations",
            Kind::Everybody => "in all",
        };
        format!("{} {kind}", figure.value)
    };
    set.figures.iter().map(named).collect::<Vec<_>>().join(", ")
}
