//! What one reader may see. Pages, streams, search, files, feeds, exports: all read a [`View`] and nothing else.

mod adopted;
mod applications;
mod calls;
mod comments;
mod consolidated;
mod contributions;
mod decisions;
mod demonstration;
mod desk;
mod evaluation;
mod floor;
mod issued;
mod letters;
mod lists;
mod objections;
mod organizations;
mod panel;
mod people;
mod recorded;
mod reflected;
mod registration;
mod retention;
mod shown;
mod succession;
mod suggestions;
mod summary;
mod tally;
mod window;

pub use adopted::{AdoptedDraft, AdoptedView};
pub use applications::{ApplicationView, CaseView, FileView, InquiryView};
pub use calls::{CallVersionView, CallView};
pub use comments::{
    Byline, CoSignerView, CommentFor, CommentView, CommentWindowView, EarlierComment,
    Standing as CommentStanding,
};
pub use consolidated::ConsolidatedListView;
pub use contributions::{
    ContributionFilter, ContributionFor, ContributionView, Standing as ContributionStanding,
};
pub use decisions::{Awaiting, RulingView};
pub use desk::{
    DeskFilter, DeskPage, DeskRow, DeskSort, Earlier, Facets, NoteOfDesk, Screener, ScreeningView,
};
pub use evaluation::{EvaluationResults, MyEvaluation, QuestionResult};
pub(crate) use floor::who_speaks;
pub use floor::{
    Afterwards, BalanceView, DraftView, FloorLine, FloorMoment, FloorTotals, FloorView, ItemView,
    ListToCome, MyPlace, MyRequest, NextText, PackView, Presider, PresidingView, ProgrammeView,
    SpeakerChoice, SpeakingView, StatementView, TotalOf, WhoSpeaks,
};
pub use floor::{NoteKeyHeld, NoteTaken, NoteVersion, NotedSpeech, NotesCount, NotesKeyLine};
pub use issued::{FactualErrorView, PartView, PlainDraft, PlainView, TranslationView};
pub use letters::{Carriage, LetterFilter, LetterView};
pub use lists::{ListRow, ListSummary, ListView, ListedStage, WillBeShown};
pub use objections::{ObjectionTold, ObjectionView, OwnObjection, ToldDetail};
pub use organizations::{OrganizationView, Past};
pub use panel::{
    MyPanel, MyProposal, PanelBalance, PanelItem, PanelView, Proposable, ProposalView,
};
pub use people::{Colleague, NoteView, PasskeyView, PersonView};
pub use recorded::Recorded;
pub use reflected::{GroupReflected, Reflection, ThemeReflected};
pub use registration::{
    ArrangementsView, AtTheDoor, ParticipantView, PublicParticipant, SeatsTaken,
};
pub use retention::{Coming, RetentionView};
use shown::place;
pub use shown::{DialogueView, Ordinals, PaperView, Permission, Text};
pub use succession::{CaseForeseen, SuccessionForeseen};
pub use suggestions::{
    LaterView, RaisedInYear, RaisedView, SuggestionFound, SuggestionView, raised_by_year,
};
pub use summary::{
    BindingView, DeclarationView, EditionView, EvidenceView, MaterialView, MayWithSummary,
    ParagraphVersionView, ParagraphView, ProposalToText, RemarkView, RevisionView, SummaryView,
    WaiverView, YardstickView,
};
pub use window::WindowView;

use crate::authority::Who;
use crate::calendar::{
    ConferenceSession, Deadline, Meeting, MeetingId, Officer, Source, WorkingGroup, timetable,
};
use crate::dialogue::{Convened, Correction, Dialogue};
use crate::keeping::Kept;
use crate::paper::{Filed, PaperFacts, Reports};
use crate::participation::FigureSet;
use crate::review::StatusFigure;
use crate::{Audience, DialogueId, PaperId, Reader, RowId, SourceId, World};
use jiff::Timestamp;
use jiff::civil::Date;
use std::borrow::Cow;
use std::sync::Arc;

/// The record as one reader may see it at one moment.
#[derive(Debug, Clone)]
pub struct View {
    world: World,
    reader: Reader,
    /// The widest circle the reader belongs to.
    circle: Reader,
    now: Timestamp,
    today: Date,
}

/// The one way anything is seen.
pub fn see(world: &World, reader: Reader, now: Timestamp) -> View {
    View {
        world: world.clone(),
        reader,
        circle: match reader {
            Reader::Person(_) | Reader::Seat(_) => Who::reading(world, reader).circle(),
            circle => circle,
        },
        now,
        today: crate::day_in_vienna(now),
    }
}

impl View {
    /// Who reads.
    pub fn reader(&self) -> Reader {
        self.reader
    }

    /// The day it is in Vienna.
    pub fn today(&self) -> Date {
        self.today
    }

    /// Whether this is the demonstration's record.
    pub fn is_demonstration(&self) -> bool {
        self.world.demonstration
    }

    /// Who reads, with what they may see and do.
    pub fn who(&self) -> Who<'_> {
        Who::reading(&self.world, self.reader)
    }

    /// The moment it is seen at.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    fn sees(&self, audience: Audience) -> bool {
        self.circle.may_see(audience)
    }

    /// Content of the vault as the value it is; `None`: it was destroyed, or is too long to stand beside the world.
    fn held<T: serde::de::DeserializeOwned>(&self, kept: &Kept) -> Option<T> {
        let text = self.world.shelf.get(&kept.row)?;
        serde_json::from_str(text).ok()
    }

    /// The same for what is asked for again and again: read once and shared by all who look.
    fn shared<T>(&self, kept: &Kept) -> Option<Arc<T>>
    where
        T: serde::de::DeserializeOwned + Send + Sync + 'static,
    {
        self.world.shelf.value(&kept.row)
    }

    /// The register of sources, papers of the Conference first.
    pub fn sources(&self) -> Vec<&Source> {
        let mut sources: Vec<&Source> = self
            .world
            .sources
            .values()
            .filter(|s| self.sees(s.audience))
            .collect();
        sources.sort_by_key(|source| source.rank);
        sources
    }

    /// One source.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.world.sources.get(id).filter(|s| self.sees(s.audience))
    }

    /// The sessions of the Conference, in order.
    pub fn conferences(&self) -> impl DoubleEndedIterator<Item = &ConferenceSession> {
        self.world
            .conferences
            .values()
            .filter(|session| self.sees(session.audience))
    }

    /// One session of the Conference.
    pub fn conference(&self, number: u16) -> Option<&ConferenceSession> {
        self.world
            .conferences
            .get(&number)
            .filter(|session| self.sees(session.audience))
    }

    /// One meeting.
    pub fn meeting(&self, id: MeetingId) -> Option<&Meeting> {
        self.world
            .meetings
            .get(&id)
            .filter(|meeting| self.sees(meeting.audience))
    }

    /// The meetings of a group, in order.
    pub fn meetings(&self, group: WorkingGroup) -> impl DoubleEndedIterator<Item = &Meeting> {
        self.world
            .meetings
            .values()
            .filter(move |m| m.id.group == group && self.sees(m.audience))
    }

    /// Who served at a meeting.
    pub fn officers(&self, meeting: MeetingId) -> Vec<&Officer> {
        match self
            .meeting(meeting)
            .and_then(|_| self.world.officers.get(&meeting))
        {
            Some(officers) => officers.iter().collect(),
            None => Vec::new(),
        }
    }

    /// All dialogues, by date and then by the recorded order of the day.
    pub fn dialogues(&self) -> Vec<DialogueView<'_>> {
        self.convened()
            .into_iter()
            .map(|convened| self.dress(convened))
            .collect()
    }

    /// One dialogue.
    pub fn dialogue(&self, id: &DialogueId) -> Option<DialogueView<'_>> {
        let convened = self
            .world
            .dialogues
            .get(id)
            .filter(|c| self.sees(c.facts.audience))?;
        Some(self.dress(convened))
    }

    fn convened(&self) -> Vec<&Convened> {
        let mut all: Vec<&Convened> = self
            .world
            .dialogues
            .values()
            .filter(|c| self.sees(c.facts.audience))
            .collect();
        all.sort_by(|a, b| {
            let key = |c: &Convened| (c.facts.date, c.facts.order_of_day);
            key(a)
                .cmp(&key(b))
                .then_with(|| a.facts.id.cmp(&b.facts.id))
        });
        all
    }

    fn dress<'a>(&'a self, convened: &'a Convened) -> DialogueView<'a> {
        let id = &convened.facts.id;
        let mut counts: Vec<&FigureSet> = match self.world.counts.get(id) {
            Some(sets) => sets.iter().filter(|set| self.sees(set.audience)).collect(),
            None => Vec::new(),
        };
        counts.sort_by_key(|set| !set.official);
        let mut papers: Vec<PaperView<'_>> = self
            .filed()
            .filter(|filed| {
                filed.facts.dialogue.as_ref() == Some(id)
                    || filed
                        .facts
                        .reports
                        .iter()
                        .any(|report| report.dialogue == *id)
            })
            .map(|filed| self.unfold(filed))
            .collect();
        papers.sort_by_key(|paper| (paper.facts.kind, paper.facts.date));
        DialogueView {
            facts: &convened.facts,
            life: &convened.life,
            ordinals: self.ordinals(&convened.facts),
            counts,
            papers,
        }
    }

    /// The computed places of a dialogue among those this reader sees. A place that hangs on an order within a day that
    /// nobody recorded is not given (`None`); dialogues that will not be held have none and take none.
    fn ordinals(&self, dialogue: &Dialogue) -> Ordinals {
        let all: Vec<&Dialogue> = self
            .world
            .dialogues
            .values()
            .filter(|c| self.sees(c.facts.audience) && !c.life.is_off())
            .map(|c| &c.facts)
            .collect();
        let place = |among: &dyn Fn(&Dialogue) -> bool| {
            place(dialogue, all.iter().copied().filter(|d| among(d)))
        };
        Ordinals {
            per_topic: dialogue
                .topics()
                .map(|topic| (topic, place(&|d| d.concerns(topic))))
                .collect(),
            in_year: place(&|d| d.date.year() == dialogue.date.year()),
            overall: place(&|_| true),
        }
    }

    /// The dialogue on a topic before this one, and the one after.
    pub fn neighbours(
        &self,
        dialogue: &Dialogue,
        topic: WorkingGroup,
    ) -> (Option<&Dialogue>, Option<&Dialogue>) {
        let all = self.convened();
        let on_topic: Vec<&Dialogue> = all
            .iter()
            .map(|c| &c.facts)
            .filter(|d| d.concerns(topic))
            .collect();
        let Some(here) = on_topic.iter().position(|d| d.id == dialogue.id) else {
            return (None, None);
        };
        (
            here.checked_sub(1).map(|before| on_topic[before]),
            on_topic.get(here + 1).copied(),
        )
    }

    /// The session of the Conference a dialogue is reported to: the first that opens after it.
    pub fn reported_to(&self, dialogue: &Dialogue) -> Option<&ConferenceSession> {
        self.conferences()
            .find(|session| session.opens > dialogue.date)
    }

    /// The steps before and after a dialogue.
    pub fn timetable(&self, dialogue: &Dialogue) -> Vec<Deadline> {
        self.timetable_on(dialogue, dialogue.date)
    }

    /// The same, were it held on another day.
    pub fn timetable_on(&self, dialogue: &Dialogue, day: Date) -> Vec<Deadline> {
        let call = self.days_of_call(&dialogue.id);
        timetable(day, self.reported_to(dialogue), call)
    }

    fn sees_dialogue(&self, id: &DialogueId) -> bool {
        self.world
            .dialogues
            .get(id)
            .is_some_and(|convened| self.sees(convened.facts.audience))
    }

    /// A paper is seen only where its dialogue is: a correction may have narrowed the dialogue's circle since.
    fn sees_paper(&self, facts: &PaperFacts) -> bool {
        self.sees(facts.audience)
            && facts
                .dialogue
                .as_ref()
                .is_none_or(|id| self.sees_dialogue(id))
    }

    fn filed(&self) -> impl Iterator<Item = &Filed> {
        self.world
            .papers
            .values()
            .filter(|filed| self.sees_paper(&filed.facts))
    }

    /// All papers, the newest first; those without a date last.
    pub fn papers(&self) -> Vec<PaperView<'_>> {
        let mut papers: Vec<PaperView<'_>> = self.filed().map(|filed| self.unfold(filed)).collect();
        papers.sort_by(|a, b| {
            b.facts
                .date
                .cmp(&a.facts.date)
                .then_with(|| a.facts.id.cmp(&b.facts.id))
        });
        papers
    }

    /// One paper.
    pub fn paper(&self, id: &PaperId) -> Option<PaperView<'_>> {
        let filed = self
            .world
            .papers
            .get(id)
            .filter(|filed| self.sees_paper(&filed.facts))?;
        Some(self.unfold(filed))
    }

    /// Where a paper's text is kept, for the office that may have to destroy it; for nobody else.
    pub fn kept_text(&self, id: &PaperId) -> Option<RowId> {
        let filed = self
            .world
            .papers
            .get(id)
            .filter(|filed| self.sees_paper(&filed.facts))?;
        let kept = filed
            .text
            .filter(|kept| self.world.kept.contains_key(&kept.row))?;
        (self.circle == Reader::Office).then_some(kept.row)
    }

    fn unfold<'a>(&'a self, filed: &'a Filed) -> PaperView<'a> {
        let reported = |report: &Reports| self.sees_dialogue(&report.dialogue);
        let pointed = |id: &PaperId| {
            self.world
                .papers
                .get(id)
                .is_some_and(|paper| self.sees_paper(&paper.facts))
        };
        let mut facts = Cow::Borrowed(&filed.facts);
        if !facts.reports.iter().all(reported) {
            facts.to_mut().reports.retain(reported);
        }
        if !facts.points_of.iter().all(pointed) {
            facts.to_mut().points_of = None;
        }
        let text = filed.text.map_or(Text::None, |kept| self.content(kept));
        PaperView {
            facts,
            text,
            entered: filed.entered,
        }
    }

    fn content(&self, kept: Kept) -> Text {
        if let Some(text) = self.world.shelf.get(&kept.row) {
            Text::Here(text.clone())
        } else if self.world.kept.contains_key(&kept.row) {
            Text::ToRead(Permission(kept.row))
        } else {
            Text::Withheld
        }
    }

    /// A remark on a set of figures.
    pub fn remark(&self, set: &FigureSet) -> Text {
        match set.remark {
            Some(kept) if self.sees(set.audience) => self.content(kept),
            _ => Text::None,
        }
    }

    /// The corrections, the newest first.
    pub fn corrections(&self) -> impl Iterator<Item = &Correction> {
        let seen = |c: &&Correction| self.sees(c.before.audience) && self.sees(c.after.audience);
        self.world
            .corrections
            .iter()
            .rev()
            .map(AsRef::as_ref)
            .filter(seen)
    }

    /// Why something was corrected.
    pub fn reason(&self, correction: &Correction) -> Text {
        self.content(correction.reason)
    }

    /// The published figures of the review process, by day.
    pub fn status(&self) -> impl DoubleEndedIterator<Item = &StatusFigure> {
        self.world
            .status
            .values()
            .filter(|figure| self.sees(figure.audience))
    }
}
