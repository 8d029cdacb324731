//! The rules: what may happen in the life of a constructive dialogue, and who may see it.
//!
//! Everything here is a pure function. Time and chance come with the [`Submission`]; nothing is read, nothing written.
//! The only way anything changes is [`decide`], which refuses or returns events; the only way anything is seen is
//! [`see`], which returns a [`View`] for one reader. [`World`] is the log applied from its first entry.
//!
//! The rooms stand in the order of a dialogue's life: [`calendar`], [`dialogue`], [`participation`], [`paper`],
//! [`floor`], [`conference`]; beside them [`people`], [`organizations`] and [`letters`], [`review`] (the review process the dialogues
//! discuss) and [`keeping`] (the record's own acts: opening it, keeping and destroying content). Each has its types, `Command`, `Event`, `decide`, `apply`.
//! [`authority`] is the one file that says who may do what.

pub mod adopted;
pub mod authority;
pub mod calendar;
pub mod chance;
pub mod comments;
pub mod conference;
pub mod contributions;
pub mod dialogue;
pub mod evaluation;
pub mod files;
pub mod floor;
pub mod in_languages;
pub mod issued;
pub mod keeping;
pub mod letters;
mod naming;
pub mod organizations;
pub mod panel;
pub mod paper;
pub mod participation;
pub mod people;
mod protection;
mod reference;
pub mod refusal;
mod register;
pub mod review;
mod shelf;
pub mod suggestions;
pub mod summary;
mod view;
mod world;
mod written;

pub use authority::{Actor, Audience, Deed, Reader, Role, Sight, Who};
pub use chance::Seed;
pub use comments::CommentRef;
pub use contributions::ContributionRef;
pub use files::{FileId, StoredFile};
pub use keeping::{Content, Digest, Kept, NewRow, Purpose, Retention, RowId, VaultChange};
pub use naming::{CallId, DialogueId, Name, NotAName, PaperId, SourceId, StateCode, SuggestionId};
pub use people::person_of_address;
pub use reference::NoteId;
pub use reference::{
    ApplicationRef, CirculationId, InquiryId, LetterId, NoteVerbaleId, ObjectionId, OrganizationId,
    ParticipantId, PasskeyId, PersonId, ProposalId, RequestId, SpeakerId, StatementId,
};
pub use refusal::Refusal;
pub use view::{
    AdoptedDraft, AdoptedView, Afterwards, ApplicationView, ArrangementsView, AtTheDoor, Awaiting,
    BalanceView, Byline, CallVersionView, CallView, Carriage, CaseForeseen, CaseView, Colleague,
    Coming, ConsolidatedListView, DeskFilter, DeskPage, DeskRow, DeskSort, DialogueView, DraftView,
    Earlier, EvaluationResults, Facets, FileView, FloorLine, FloorMoment, FloorTotals, FloorView,
    InquiryView, ItemView, LetterFilter, LetterView, ListRow, ListSummary, ListToCome, ListView,
    ListedStage, MyEvaluation, MyPanel, MyPlace, MyProposal, MyRequest, NextText, NoteOfDesk,
    NoteView, ObjectionTold, ObjectionView, Ordinals, OrganizationView, OwnObjection, PackView,
    PanelBalance, PanelItem, PanelView, PaperView, ParticipantView, PasskeyView, Past, Permission,
    PersonView, Presider, PresidingView, ProgrammeView, Proposable, ProposalView,
    PublicParticipant, QuestionResult, RetentionView, RulingView, Screener, ScreeningView,
    SeatsTaken, SpeakerChoice, SpeakingView, StatementView, SuccessionForeseen, Text, ToldDetail,
    TotalOf, View, WhoSpeaks, WillBeShown, WindowView, see,
};
pub use view::{
    BindingView, DeclarationView, EditionView, EvidenceView, MaterialView, MayWithSummary,
    ParagraphVersionView, ParagraphView, ProposalToText, RemarkView, RevisionView, SummaryView,
    WaiverView, YardstickView,
};
pub use view::{
    CoSignerView, CommentFor, CommentStanding, CommentView, CommentWindowView, EarlierComment,
};
pub use view::{ContributionFilter, ContributionFor, ContributionStanding, ContributionView};
pub use view::{FactualErrorView, PartView, PlainDraft, PlainView, Recorded, TranslationView};
pub use view::{GroupReflected, Reflection, ThemeReflected};
pub use view::{
    LaterView, RaisedInYear, RaisedView, SuggestionFound, SuggestionView, raised_by_year,
};
pub use view::{NoteKeyHeld, NoteTaken, NoteVersion, NotedSpeech, NotesCount, NotesKeyLine};
pub use world::{
    Act, Command, CommandId, Damaged, Decision, Event, FORMAT, Submission, World, apply, decide,
    due,
};

/// The zone in which deadlines and days are counted: the seat of the secretariat.
pub const VIENNA: &str = "Europe/Vienna";

/// That zone, with its changes to summer time and back.
pub fn vienna() -> jiff::tz::TimeZone {
    jiff::tz::TimeZone::get(VIENNA).unwrap_or(jiff::tz::TimeZone::UTC)
}

/// The day it is in Vienna at an instant.
pub fn day_in_vienna(instant: jiff::Timestamp) -> jiff::civil::Date {
    instant.to_zoned(vienna()).date()
}

/// The instant that clocks in Vienna show so; `None`: they skip it when they go forward in spring. Of an hour that comes
/// twice in autumn it is the first.
pub fn in_vienna(there: jiff::civil::DateTime) -> Option<jiff::Timestamp> {
    let zoned = there.to_zoned(vienna()).ok()?;
    (zoned.datetime() == there).then(|| zoned.timestamp())
}

/// The instant at which a day ends in Vienna: deadlines "end of day" and records "as of" a day run to here, exclusive.
pub fn end_of_day_in_vienna(day: jiff::civil::Date) -> jiff::Timestamp {
    day.tomorrow()
        .and_then(|next| next.to_zoned(vienna()))
        .map_or(jiff::Timestamp::MAX, |midnight| midnight.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_hour_that_clocks_in_vienna_skip_is_no_instant() {
        let there = |hour, minute| in_vienna(date(2031, 3, 30).at(hour, minute, 0, 0));
        assert_eq!(there(2, 30), None);
        let instant = there(3, 0).unwrap();
        assert_eq!(instant.to_string(), "2031-03-30T01:00:00Z");
        let twice = in_vienna(date(2031, 10, 26).at(2, 30, 0, 0)).unwrap();
        assert_eq!(twice.to_string(), "2031-10-26T00:30:00Z");
    }

    #[test]
    fn a_day_ends_an_hour_earlier_by_the_world_clock_in_summer() {
        assert_eq!(
            end_of_day_in_vienna(date(2023, 2, 12)).to_string(),
            "2023-02-12T23:00:00Z"
        );
        assert_eq!(
            end_of_day_in_vienna(date(2022, 5, 8)).to_string(),
            "2022-05-08T22:00:00Z"
        );
    }
}
