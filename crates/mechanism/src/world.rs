//! The state, and the two functions that move it: [`decide`] may refuse, [`apply`] may not.

use crate::adopted::{self, AdoptedCommand, AdoptedEvent, AdoptedOf};
use crate::calendar::{
    self, CalendarCommand, CalendarEvent, ConferenceSession, Meeting, MeetingId, Officer, Source,
};
use crate::comments::{self, CommentCommand, CommentEvent, Comments};
use crate::contributions::{self, ContributionCommand, ContributionEvent, Contributions};
use crate::dialogue::{self, Convened, Correction, DialogueCommand, DialogueEvent};
use crate::evaluation::{self, EvaluationCommand, EvaluationEvent, Evaluations};
use crate::floor::notes::{self, NoteCommand, NoteEvent, Notes};
use crate::floor::statement::{self, StatementCommand, StatementEvent, Statements};
use crate::floor::{self, FloorCommand, FloorEvent, Floors};
use crate::issued::{self, Issued, IssuedCommand, IssuedEvent};
use crate::keeping::{
    self, ErasureBasis, KeepingCommand, KeepingEvent, Kept, Retaining, Retention, Shelving,
};
use crate::letters::{self, LetterCommand, LetterEvent, Letters};
use crate::organizations::{self, OrganizationCommand, OrganizationEvent, Organizations};
use crate::panel::{self, PanelCommand, PanelEvent, Panels};
use crate::paper::{self, Filed, PaperCommand, PaperEvent};
use crate::participation::application::{self, ApplicationCommand, ApplicationEvent, Applications};
use crate::participation::call::{self, CallCommand, CallEvent, Calls};
use crate::participation::circulation::{self, CirculationCommand, CirculationEvent, Circulations};
use crate::participation::deciding::{self, DecidingCommand, DecidingEvent};
use crate::participation::objection::{self, ObjectionCommand, ObjectionEvent, Objections};
use crate::participation::registration::{
    self, RegistrationCommand, RegistrationEvent, Registrations,
};
use crate::participation::screening::consolidated::{
    self, Consolidated, ConsolidatedCommand, ConsolidatedEvent,
};
use crate::participation::screening::{self, ScreeningCommand, ScreeningEvent};
use crate::participation::{self, CountsCommand, CountsEvent, FigureSet};
use crate::people::{self, People, PeopleCommand, PeopleEvent};
use crate::register::Register;
use crate::review::{self, Measure, ReviewCommand, ReviewEvent, StatusFigure};
use crate::shelf::Shelf;
use crate::suggestions::{self, SuggestionCommand, SuggestionEvent, Suggestions};
use crate::summary::{self, Summaries, SummaryCommand, SummaryEvent};
use crate::{
    Actor, Audience, Deed, DialogueId, PaperId, Refusal, RowId, Seed, SourceId, VaultChange,
};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// The format of the events this version writes. It grows when an older version could not read a new event.
pub const FORMAT: u16 = 1;

/// What identifies one intention for ever: a double click or a retry carries the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CommandId(pub Uuid);

impl CommandId {
    /// The one id of a consequence of time: made from rule and subject, so that it is entered once.
    pub fn of_consequence(rule: &str, subject: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(rule.as_bytes());
        hash.update([0]);
        hash.update(subject.as_bytes());
        let digest: [u8; 32] = hash.finalize().into();
        let mut id = [0; 16];
        id.copy_from_slice(&digest[..16]);
        Self(uuid::Builder::from_custom_bytes(id).into_uuid())
    }
}

/// Everything that may be asked for, room by room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// The record on itself.
    Keeping(KeepingCommand),
    /// The calendar.
    Calendar(CalendarCommand),
    /// A dialogue.
    Dialogue(DialogueCommand),
    /// Counts.
    Counts(CountsCommand),
    /// A paper.
    Paper(PaperCommand),
    /// The review process.
    Review(ReviewCommand),
    /// People and their roles.
    People(PeopleCommand),
    /// Organizations.
    Organization(OrganizationCommand),
    /// A call for participation.
    Call(CallCommand),
    /// An application.
    Application(ApplicationCommand),
    /// The screening desk.
    Screening(ScreeningCommand),
    /// The Security Council's consolidated list.
    Consolidated(ConsolidatedCommand),
    /// A list before the States parties or the extended Bureau.
    Circulation(CirculationCommand),
    /// An objection, or an expression of support.
    Objection(ObjectionCommand),
    /// A decision on cases.
    Deciding(DecidingCommand),
    /// Registration and the way in.
    Registration(RegistrationCommand),
    /// Letters.
    Letter(LetterCommand),
    /// The floor.
    Floor(FloorCommand),
    /// Notes of what is said on it.
    Note(NoteCommand),
    /// What the working group decided.
    Adopted(AdoptedCommand),
    /// A call for panellists.
    Panel(PanelCommand),
    /// The evaluation of a meeting.
    Evaluation(EvaluationCommand),
    /// A statement handed in for the floor.
    Statement(StatementCommand),
    /// Written comments.
    Comment(CommentCommand),
    /// Activities, needs, offers, research.
    Contribution(ContributionCommand),
    /// The Chair's summary.
    Summary(SummaryCommand),
    /// What stands beside an issued paper.
    Issued(IssuedCommand),
    /// Suggestions over the years.
    Suggestion(SuggestionCommand),
}

impl Command {
    /// What kind of deed it is: what [`crate::authority`] speaks of.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Keeping(command) => command.deed(),
            Self::Calendar(_)
            | Self::Dialogue(_)
            | Self::Counts(_)
            | Self::Paper(_)
            | Self::Review(_) => Deed::RecordFacts,
            Self::People(command) => command.deed(),
            Self::Organization(command) => command.deed(),
            Self::Call(command) => command.deed(),
            Self::Application(command) => command.deed(),
            Self::Screening(command) => command.deed(),
            Self::Consolidated(command) => command.deed(),
            Self::Circulation(command) => command.deed(),
            Self::Objection(command) => command.deed(),
            Self::Deciding(command) => command.deed(),
            Self::Registration(command) => command.deed(),
            Self::Letter(command) => command.deed(),
            Self::Floor(command) => command.deed(),
            Self::Note(_) => Deed::TakeNotes,
            Self::Adopted(command) => command.deed(),
            Self::Panel(command) => command.deed(),
            Self::Evaluation(command) => command.deed(),
            Self::Statement(command) => command.deed(),
            Self::Comment(command) => command.deed(),
            Self::Contribution(command) => command.deed(),
            Self::Summary(command) => command.deed(),
            Self::Issued(command) => command.deed(),
            Self::Suggestion(command) => command.deed(),
        }
    }
}

/// Everything that can have happened, room by room. This is what the log's bodies hold, as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The record on itself.
    Keeping(KeepingEvent),
    /// The calendar.
    Calendar(CalendarEvent),
    /// A dialogue.
    Dialogue(DialogueEvent),
    /// Counts.
    Counts(CountsEvent),
    /// A paper.
    Paper(PaperEvent),
    /// The review process.
    Review(ReviewEvent),
    /// People and their roles.
    People(PeopleEvent),
    /// Organizations.
    Organization(OrganizationEvent),
    /// A call for participation.
    Call(CallEvent),
    /// An application.
    Application(ApplicationEvent),
    /// The screening desk.
    Screening(ScreeningEvent),
    /// The Security Council's consolidated list.
    Consolidated(ConsolidatedEvent),
    /// A list before the States parties or the extended Bureau.
    Circulation(CirculationEvent),
    /// An objection, or an expression of support.
    Objection(ObjectionEvent),
    /// A decision on cases.
    Deciding(DecidingEvent),
    /// Registration and the way in.
    Registration(RegistrationEvent),
    /// Letters.
    Letter(LetterEvent),
    /// The floor.
    Floor(FloorEvent),
    /// Notes of what is said on it.
    Note(NoteEvent),
    /// What the working group decided.
    Adopted(AdoptedEvent),
    /// A call for panellists.
    Panel(PanelEvent),
    /// The evaluation of a meeting.
    Evaluation(EvaluationEvent),
    /// A statement handed in for the floor.
    Statement(StatementEvent),
    /// Written comments.
    Comment(CommentEvent),
    /// Activities, needs, offers, research.
    Contribution(ContributionEvent),
    /// The Chair's summary.
    Summary(SummaryEvent),
    /// What stands beside an issued paper.
    Issued(IssuedEvent),
    /// Suggestions over the years.
    Suggestion(SuggestionEvent),
}

impl Event {
    /// The content of the vault this event announces: written, or destroyed.
    pub fn content(&self) -> Option<RowId> {
        self.kept()
            .map(|kept| kept.row)
            .or_else(|| self.destroyed())
    }

    /// The row this event brings, with its commitment.
    pub fn kept(&self) -> Option<Kept> {
        match self {
            Self::Dialogue(DialogueEvent::Corrected { reason, .. }) => Some(*reason),
            Self::Counts(CountsEvent::Recorded { set, .. }) => set.remark,
            Self::Paper(PaperEvent::Recorded { text, .. }) => *text,
            Self::People(event) => event.kept(),
            Self::Organization(event) => event.kept(),
            Self::Call(event) => event.kept(),
            Self::Application(event) => event.kept(),
            Self::Screening(event) => event.kept(),
            Self::Consolidated(event) => event.kept(),
            Self::Circulation(event) => event.kept(),
            Self::Objection(event) => event.kept(),
            Self::Deciding(event) => event.kept(),
            Self::Registration(event) => event.kept(),
            Self::Letter(event) => event.kept(),
            Self::Floor(event) => event.kept(),
            Self::Note(event) => event.kept(),
            Self::Adopted(event) => event.kept(),
            Self::Panel(event) => event.kept(),
            Self::Evaluation(event) => event.kept(),
            Self::Statement(event) => event.kept(),
            Self::Comment(event) => event.kept(),
            Self::Contribution(event) => event.kept(),
            Self::Summary(event) => event.kept(),
            Self::Issued(event) => event.kept(),
            Self::Suggestion(event) => event.kept(),
            Self::Keeping(_) | Self::Calendar(_) | Self::Dialogue(_) | Self::Review(_) => None,
        }
    }

    /// The row this event destroys.
    pub fn destroyed(&self) -> Option<RowId> {
        match self {
            Self::Keeping(KeepingEvent::Erased { row, .. }) => Some(*row),
            _ => None,
        }
    }
}

/// A command on its way in, with everything a pure function needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// What makes it unique.
    pub id: CommandId,
    /// Who asks.
    pub actor: Actor,
    /// When it arrived at the edge; decides deadlines.
    pub received: Timestamp,
    /// The day the fact itself happened, where that is another day.
    pub happened: Option<Date>,
    /// Chance.
    pub seed: Seed,
    /// What is asked for.
    pub command: Command,
}

/// One event and the circle it is meant for: one entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// For whom.
    pub audience: Audience,
    /// What.
    pub event: Event,
}

/// What was decided: entries and changes of the vault, to be committed together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Entries, in order; at least one.
    pub acts: Vec<Act>,
    /// Changes of the vault.
    pub vault: Vec<VaultChange>,
}

impl Decision {
    pub(crate) fn single(audience: Audience, event: Event) -> Self {
        Self {
            acts: vec![Act { audience, event }],
            vault: Vec::new(),
        }
    }

    pub(crate) fn public(event: Event) -> Self {
        Self::single(Audience::Public, event)
    }

    /// One more entry.
    #[must_use]
    pub(crate) fn and(mut self, audience: Audience, event: Event) -> Self {
        self.acts.push(Act { audience, event });
        self
    }

    /// Content is destroyed with this decision; an entry of its own announces it, so that other instances follow and a
    /// restored backup erases again.
    #[must_use]
    pub(crate) fn erasing(mut self, row: RowId, basis: ErasureBasis) -> Self {
        self.vault.push(VaultChange::Destroy(row));
        let event = Event::Keeping(KeepingEvent::Erased { row, basis });
        self.and(Audience::Public, event)
    }

    /// The same for those of some rows that are still there.
    #[must_use]
    pub(crate) fn erasing_what_is_left(
        self,
        world: &World,
        rows: impl IntoIterator<Item = RowId>,
        basis: ErasureBasis,
    ) -> Self {
        rows.into_iter()
            .filter(|row| world.kept.contains_key(row))
            .fold(self, |decision, row| decision.erasing(row, basis))
    }

    #[must_use]
    pub(crate) fn with_vault(mut self, shelving: Shelving) -> Self {
        self.vault.extend(shelving.changes);
        self
    }
}

/// An entry that cannot follow from the entries before it: the log is damaged, and writing stops.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the entry speaks of {0}")]
pub struct Damaged(pub &'static str);

/// The present state: the log applied from its first entry. A copy costs nothing, so a decision works on its own
/// successor and readers on their own snapshot: what a room keeps by name is in a `Register`, what it only adds to in a
/// `Vector` of shared pointers. Its fields are the rooms' and [`crate::see`]'s alone.
#[derive(Debug, Clone, Default)]
pub struct World {
    pub(crate) opened: bool,
    pub(crate) demonstration: bool,
    pub(crate) sources: Register<SourceId, Source>,
    pub(crate) conferences: Register<u16, ConferenceSession>,
    pub(crate) meetings: Register<MeetingId, Meeting>,
    pub(crate) officers: Register<MeetingId, Vector<Officer>>,
    pub(crate) dialogues: Register<DialogueId, Convened>,
    pub(crate) corrections: Vector<Arc<Correction>>,
    pub(crate) counts: Register<DialogueId, Vector<FigureSet>>,
    pub(crate) papers: Register<PaperId, Filed>,
    pub(crate) status: Register<(Date, Measure, SourceId), StatusFigure>,
    pub(crate) people: People,
    pub(crate) organizations: Organizations,
    pub(crate) calls: Calls,
    pub(crate) applications: Applications,
    pub(crate) consolidated: Consolidated,
    pub(crate) circulations: Circulations,
    pub(crate) objections: Objections,
    pub(crate) registrations: Registrations,
    pub(crate) letters: Letters,
    pub(crate) floors: Floors,
    pub(crate) notes: Notes,
    pub(crate) adopted: AdoptedOf,
    pub(crate) panels: Panels,
    pub(crate) evaluations: Evaluations,
    pub(crate) statements: Statements,
    pub(crate) comments: Comments,
    pub(crate) contributions: Contributions,
    pub(crate) summaries: Summaries,
    pub(crate) issued: Issued,
    pub(crate) suggestions: Suggestions,
    /// What is in the vault, as the log says.
    pub(crate) kept: OrdMap<RowId, Kept>,
    /// How long, by whose approval, and what was destroyed.
    pub(crate) retaining: Retaining,
    /// Small rows of the vault, renewed when an event announces a change.
    pub(crate) shelf: Shelf,
}

impl World {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the first act has been entered.
    pub fn is_open(&self) -> bool {
        self.opened
    }

    /// Whether this is the demonstration's record.
    pub fn is_demonstration(&self) -> bool {
        self.demonstration
    }

    /// Puts a small row of the vault beside the world, or takes it away.
    pub fn shelve(&mut self, row: RowId, text: Option<Arc<str>>) {
        self.people.shelved(row, text.as_deref());
        self.organizations.shelved(row, text.as_deref());
        self.consolidated.shelved(row, text.as_deref());
        match text {
            Some(text) => self.shelf.insert(row, text),
            None => self.shelf.remove(&row),
        };
    }

    /// What the log says of one row of the vault; `None`: nothing, or that it was destroyed.
    pub fn row(&self, row: RowId) -> Option<&Kept> {
        self.kept.get(&row)
    }

    /// The rows the log says are in the vault, with what they must hash to.
    pub fn rows(&self) -> impl Iterator<Item = &Kept> {
        self.kept.values()
    }
}

/// Decides. Refuses with a reason, or says what happens and what changes in the vault.
pub fn decide(world: &World, submission: &Submission) -> Result<Decision, Refusal> {
    crate::authority::may(world, &submission.actor, submission.command.deed())?;
    if !world.opened
        && !matches!(
            submission.command,
            Command::Keeping(KeepingCommand::Open { .. })
        )
    {
        return Err(Refusal::new("refused-not-yet-open"));
    }
    let decision = match &submission.command {
        Command::Keeping(command) => keeping::decide(world, submission, command),
        Command::Calendar(command) => calendar::decide(world, submission, command),
        Command::Dialogue(command) => dialogue::decide(world, submission, command),
        Command::Counts(command) => participation::decide(world, submission, command),
        Command::Paper(command) => paper::decide(world, submission, command),
        Command::Review(command) => review::decide(world, submission, command),
        Command::People(command) => people::decide(world, submission, command),
        Command::Organization(command) => organizations::decide(world, submission, command),
        Command::Call(command) => call::decide(world, submission, command),
        Command::Application(command) => application::decide(world, submission, command),
        Command::Screening(command) => screening::decide(world, submission, command),
        Command::Consolidated(command) => consolidated::decide(world, submission, command),
        Command::Circulation(command) => circulation::decide(world, submission, command),
        Command::Objection(command) => objection::decide(world, submission, command),
        Command::Deciding(command) => deciding::decide(world, submission, command),
        Command::Registration(command) => registration::decide(world, submission, command),
        Command::Letter(command) => letters::decide(world, submission, command),
        Command::Floor(command) => floor::decide(world, submission, command),
        Command::Note(command) => notes::decide(world, submission, command),
        Command::Adopted(command) => adopted::decide(world, submission, command),
        Command::Panel(command) => panel::decide(world, submission, command),
        Command::Evaluation(command) => evaluation::decide(world, submission, command),
        Command::Statement(command) => statement::decide(world, submission, command),
        Command::Comment(command) => comments::decide(world, submission, command),
        Command::Contribution(command) => contributions::decide(world, submission, command),
        Command::Summary(command) => summary::decide(world, submission, command),
        Command::Issued(command) => issued::decide(world, submission, command),
        Command::Suggestion(command) => suggestions::decide(world, submission, command),
    }?;
    // Whatever takes a seat takes its place on the lists of speakers with it, and what was handed in for it.
    let decision = floor::with_who_left(world, submission, decision);
    Ok(statement::with_statements(world, submission, decision))
}

/// Applies what happened. Fails only on a damaged log. `entered` is the day of the entry in Vienna.
pub fn apply(world: &mut World, event: &Event, entered: Date) -> Result<(), Damaged> {
    if let Some(kept) = event.kept() {
        world.kept.insert(kept.row, kept);
    }
    match event {
        Event::Keeping(event) => keeping::apply(world, event, entered),
        Event::Calendar(event) => calendar::apply(world, event).map_err(Damaged)?,
        Event::Dialogue(event) => dialogue::apply(world, event, entered).map_err(Damaged)?,
        Event::Counts(event) => participation::apply(world, event),
        Event::Paper(event) => paper::apply(world, event, entered),
        Event::Review(event) => review::apply(world, event),
        Event::People(event) => people::apply(world, event)?,
        Event::Organization(event) => organizations::apply(world, event)?,
        Event::Call(event) => call::apply(world, event)?,
        Event::Application(event) => application::apply(world, event)?,
        Event::Screening(event) => screening::apply(world, event)?,
        Event::Consolidated(event) => consolidated::apply(world, event)?,
        Event::Circulation(event) => circulation::apply(world, event)?,
        Event::Objection(event) => objection::apply(world, event)?,
        Event::Deciding(event) => deciding::apply(world, event)?,
        Event::Registration(event) => registration::apply(world, event)?,
        Event::Letter(event) => letters::apply(world, event)?,
        Event::Floor(event) => floor::apply(world, event)?,
        Event::Note(event) => notes::apply(world, event)?,
        Event::Adopted(event) => adopted::apply(world, event)?,
        Event::Panel(event) => panel::apply(world, event)?,
        Event::Evaluation(event) => evaluation::apply(world, event)?,
        Event::Statement(event) => statement::apply(world, event)?,
        Event::Comment(event) => comments::apply(world, event)?,
        Event::Contribution(event) => contributions::apply(world, event)?,
        Event::Summary(event) => summary::apply(world, event)?,
        Event::Issued(event) => issued::apply(world, event)?,
        Event::Suggestion(event) => suggestions::apply(world, event, entered)?,
    }
    Ok(())
}

/// The consequences of time that have fallen due: what the clock must enter. Each has the one id made from its rule and
/// subject, so that several instances may submit it and it is entered once.
pub fn due(world: &World, now: Timestamp) -> Vec<(CommandId, Command)> {
    let today = crate::day_in_vienna(now);
    let mut due: Vec<(CommandId, Command)> = world
        .kept
        .values()
        .filter(|kept| matches!(kept.retention, Retention::Until(last) if last < today))
        .map(|kept| {
            let id = CommandId::of_consequence("retention", &kept.row.to_string());
            let erase = KeepingCommand::Erase {
                row: kept.row,
                basis: ErasureBasis::RetentionEnded,
            };
            (id, Command::Keeping(erase))
        })
        .collect();
    due.extend(circulation::due(world, now));
    due.extend(people::due(world, now));
    due.extend(evaluation::due(world, now));
    due
}
