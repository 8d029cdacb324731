//! What stands beside an issued paper, as everybody reads it, as its translators and officers work on it, and as whoever
//! reported an error finds it again.

use super::{EditionView, View};
use crate::authority::{Deed, Sight};
use crate::in_languages::{InLanguages, LanguageState};
use crate::issued::{
    Beside, ErrorOutcome, ErrorText, FactualError, Part, PartState, PlainVersion, Reporter,
    Translation,
};
use crate::paper::PaperKind;
use crate::{DialogueId, PaperId};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A translation of a paper, as far as a reader may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslationView {
    /// Into which language.
    pub language: String,
    /// Whether it is shown to everybody with what is not final in it.
    pub whole: bool,
    /// The parts there are for this reader; whoever does not translate finds only what is shown.
    pub parts: BTreeMap<Part, PartView>,
}

/// A translated part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartView {
    /// How often it was written: a form that writes it carries it.
    pub version: u16,
    /// How far it is.
    pub state: PartState,
    /// Its words, in the markup of drafts.
    pub text: Arc<String>,
    /// Who wrote it last; only for those who translate.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// A published page in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainView {
    /// Its number.
    pub number: u16,
    /// Since when.
    pub at: Timestamp,
    /// The words.
    pub text: Arc<InLanguages>,
    /// The languages that have fallen behind.
    pub behind: Vec<String>,
    /// The numbers and times of all versions, the newest first.
    pub versions: Vec<(u16, Timestamp)>,
}

/// The page in plain words as the office writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainDraft {
    /// What the next command names: how often it was written or published.
    pub seen: u32,
    /// Whether it is a draft; else what was published last, or nothing.
    pub drafted: bool,
    /// What; `None`: nothing yet.
    pub text: Option<Arc<InLanguages>>,
    /// Where the six languages stand.
    pub languages: Vec<(&'static str, LanguageState)>,
}

/// An error of fact that was reported, for whoever reported it and for the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactualErrorView {
    /// In which paper.
    pub paper: PaperId,
    /// Its number at this paper.
    pub number: u16,
    /// In which paragraph.
    pub paragraph: Option<u16>,
    /// When it was reported.
    pub at: Timestamp,
    /// What; `None`: destroyed.
    pub text: Option<Arc<ErrorText>>,
    /// Whether it is this reader's own.
    pub mine: bool,
    /// What became of it, when, and the words beside.
    pub answer: Option<(ErrorOutcome, Timestamp, Option<Arc<String>>)>,
    /// Whether the office has still to answer it, or to put it right.
    pub waits: bool,
}

impl View {
    /// Whether this reader translates a paper: one with a text, of whose matter they have the role.
    pub fn translates(&self, paper: &PaperId) -> bool {
        let held = self.world.papers.get(paper).map(|filed| filed.text);
        held.flatten().is_some() && self.may_beside(paper, Deed::TranslatePaper)
    }

    /// Whether this reader's roles allow something beside a paper they can read.
    pub fn may_beside(&self, paper: &PaperId, deed: Deed) -> bool {
        let shown = self.paper(paper);
        shown.is_some_and(|shown| {
            let facts = &shown.facts;
            facts.kind != PaperKind::Points && self.who().may_for(deed, facts.dialogue.as_ref())
        })
    }

    /// The translations of a paper that there are for this reader, by language.
    pub fn translations(&self, paper: &PaperId) -> Vec<TranslationView> {
        let Some(beside) = self.beside(paper) else {
            return Vec::new();
        };
        let works = self.sees_beside(paper, Sight::Translations);
        let all = beside.translations.iter();
        all.map(|(language, translation)| self.translation_view(language, translation, works))
            .filter(|translation| works || !translation.parts.is_empty())
            .collect()
    }

    /// One of them.
    pub fn translation(&self, paper: &PaperId, language: &str) -> Option<TranslationView> {
        let mut all = self.translations(paper).into_iter();
        all.find(|translation| translation.language == language)
    }

    fn translation_view(
        &self,
        language: &str,
        translation: &Translation,
        works: bool,
    ) -> TranslationView {
        let all = works || translation.whole;
        let parts = translation.parts.iter();
        let shown = parts.filter(|(_, part)| all || part.state == PartState::Final);
        let shown = shown.filter_map(|(part, stands)| {
            let view = PartView {
                version: stands.version,
                state: stands.state,
                text: self.shared(&stands.text)?,
                author: self.author_name(stands.by).filter(|_| works),
                at: stands.at,
            };
            Some((*part, view))
        });
        TranslationView {
            language: language.to_owned(),
            whole: translation.whole,
            parts: shown.collect(),
        }
    }

    /// The page in plain words, for everybody who may read the paper.
    pub fn plain(&self, paper: &PaperId) -> Option<PlainView> {
        self.plain_of(self.beside(paper)?, None)
    }

    /// One version of it.
    pub fn plain_version(&self, paper: &PaperId, number: u16) -> Option<PlainView> {
        self.plain_of(self.beside(paper)?, Some(number))
    }

    fn plain_of(&self, beside: &Beside, number: Option<u16>) -> Option<PlainView> {
        let versions = &beside.plain.versions;
        let wanted = |version: &&PlainVersion| number.is_none_or(|number| version.number == number);
        let version = versions.iter().rev().find(wanted)?;
        let all = versions.iter().rev();
        Some(PlainView {
            number: version.number,
            at: version.at,
            text: self.shared(&version.text)?,
            behind: version.behind.clone(),
            versions: all.map(|version| (version.number, version.at)).collect(),
        })
    }

    /// The draft of the page in plain words, or what was published last, to go on from; for those who write it.
    pub fn plain_draft(&self, paper: &PaperId) -> Option<PlainDraft> {
        if !self.may_beside(paper, Deed::KeepPlainWords) {
            return None;
        }
        let plain = self.world.issued.get(paper).map(|beside| &beside.plain);
        let draft = plain.and_then(|plain| plain.draft.as_ref());
        let published = plain.and_then(|plain| plain.versions.last());
        let (kept, behind) = match (draft, published) {
            (Some((kept, behind)), _) => (Some(kept), behind.as_slice()),
            (None, Some(version)) => (Some(&version.text), version.behind.as_slice()),
            (None, None) => (None, &[][..]),
        };
        let text: Option<Arc<InLanguages>> = kept.and_then(|kept| self.shared(kept));
        let languages = text.as_ref().map(|text| text.states(behind));
        Some(PlainDraft {
            seen: plain.map_or(0, |plain| plain.written),
            drafted: draft.is_some(),
            languages: languages.unwrap_or_default(),
            text,
        })
    }

    /// Whether this reader can report an error in a paper: somebody signed in, or with the code of a seat.
    pub fn may_report_error(&self, paper: &PaperId) -> bool {
        let who = self.who();
        let shown = self.paper(paper);
        let shown = shown.is_some_and(|shown| shown.facts.kind != PaperKind::Points);
        shown && (who.person().is_some() || who.seat().is_some())
    }

    /// The errors reported in a paper: all for the office, their own for everybody else; in the order they came.
    pub fn factual_errors(&self, paper: &PaperId) -> Vec<FactualErrorView> {
        let Some(beside) = self.beside(paper) else {
            return Vec::new();
        };
        let works = self.sees_beside(paper, Sight::FactualErrors);
        let errors = beside.errors.iter();
        errors
            .map(|error| self.error_view(paper, error))
            .filter(|error| works || error.mine)
            .collect()
    }

    /// This reader's own, in all papers, the newest first.
    pub fn my_factual_errors(&self) -> Vec<FactualErrorView> {
        let mut own: Vec<_> = self.all_errors().filter(|error| error.mine).collect();
        own.sort_by_key(|error| std::cmp::Reverse(error.at));
        own
    }

    /// Those that wait for the office, the oldest first.
    pub fn factual_errors_waiting(&self) -> Vec<FactualErrorView> {
        let waiting = self.all_errors().filter(|error| error.waits);
        let mut all: Vec<_> = waiting
            .filter(|error| self.sees_beside(&error.paper, Sight::FactualErrors))
            .collect();
        all.sort_by_key(|error| error.at);
        all
    }

    fn all_errors(&self) -> impl Iterator<Item = FactualErrorView> + '_ {
        let papers = self.world.issued.keys();
        papers.flat_map(|paper| self.factual_errors(paper))
    }

    fn error_view(&self, paper: &PaperId, error: &FactualError) -> FactualErrorView {
        let who = self.who();
        let seat = |id| self.world.registrations.participants.get(&id);
        FactualErrorView {
            paper: paper.clone(),
            number: error.number,
            paragraph: error.paragraph,
            at: error.at,
            text: self.shared(&error.text),
            mine: match error.by {
                Reporter::Person(person) => who.person() == Some(person),
                Reporter::Seat(id) => {
                    let by_code = who.seat().is_some_and(|own| own.id == id);
                    let person = seat(id).and_then(|seat| seat.person);
                    by_code || (person.is_some() && person == who.person())
                }
            },
            answer: error.answer.as_ref().map(|answer| {
                let words = answer.words.and_then(|kept| self.shared::<String>(&kept));
                (answer.outcome.clone(), answer.at, words)
            }),
            waits: error.waits(),
        }
    }

    /// Which edition of a Chair's summary a paper is; `None`: it is none that was issued here.
    pub fn edition(&self, paper: &PaperId) -> Option<EditionView> {
        let dialogue = self.paper(paper)?.facts.dialogue.clone()?;
        let mut editions = self.editions(&dialogue).into_iter();
        editions.find(|edition| edition.paper == *paper)
    }

    /// What stands beside a paper that this reader can read.
    fn beside(&self, paper: &PaperId) -> Option<&Beside> {
        self.paper(paper)?;
        self.world.issued.get(paper)
    }

    fn sees_beside(&self, paper: &PaperId, sight: Sight) -> bool {
        let filed = self.world.papers.get(paper);
        let dialogue: Option<&DialogueId> = filed.and_then(|filed| filed.facts.dialogue.as_ref());
        filed.is_some() && self.who().sees_for(sight, dialogue)
    }
}
