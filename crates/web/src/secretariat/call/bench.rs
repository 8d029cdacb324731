//! A call on the workbench. A draft is changed in the record at once, because nobody else sees it. What changes a published
//! call is gathered beside the log until an officer has seen the difference and enters it as one new version.

use crate::acting::{Acting, NotEntered};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::who_may;
use jiff::SignedDuration;
use mechanism::participation::call::{CallCommand, CallState, CallTerms, CallText};
use mechanism::participation::form::{Question, Section};
use mechanism::{CallId, Command, Deed, Digest};
use record::{NewToken, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};
use sha2::Digest as _;

/// How long changes wait that nobody enters.
const WAITING: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What a call says, as it is being worked on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Bench {
    pub(super) terms: CallTerms,
    pub(super) text: CallText,
    /// Languages it goes without, by an officer's leave.
    pub(super) without: Vec<String>,
    /// The version these changes began from.
    pub(super) version: u16,
    #[serde(skip)]
    pub(super) published: bool,
    #[serde(skip)]
    pub(super) withdrawn: bool,
    /// Whether there are changes that were not entered.
    #[serde(skip)]
    pub(super) pending: bool,
}

/// Why a change was not kept.
pub(super) enum NotKept {
    /// Said to the officer at the form.
    Said(String),
    Problem(Problem),
}

impl From<Problem> for NotKept {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

fn key(call: &CallId) -> TokenKey {
    TokenKey::of(format!("changes of the call {call}"))
}

impl Bench {
    /// The call with this address, for an officer of all its dialogues; for others there is none.
    pub(super) async fn of(acting: &Acting, id: &str) -> Result<Self, Problem> {
        let entered = Self::entered(acting, id)?;
        if !entered.published {
            return Ok(entered);
        }
        let tokens = acting.site.record.tokens();
        let waiting = tokens.get(TokenKind::Draft, key(&entered.terms.id)).await;
        let waiting = waiting.map_err(|error| Problem::of_token(&error))?;
        let changed = waiting.and_then(|token| serde_json::from_slice::<Self>(&token.value).ok());
        // Changes begun from a version that is not the newest any more would undo what came between.
        match changed.filter(|changed| changed.version == entered.version) {
            Some(changed) => Ok(Self {
                published: true,
                withdrawn: entered.withdrawn,
                pending: true,
                ..changed
            }),
            None => Ok(entered),
        }
    }

    /// The call as it is in the record.
    pub(super) fn entered(acting: &Acting, id: &str) -> Result<Self, Problem> {
        let id: CallId = id.parse().map_err(|_| Problem::NotFound)?;
        let shown = acting.view.call(&id).ok_or(Problem::NotFound)?;
        for dialogue in &shown.call.terms.dialogues {
            who_may(acting, Deed::ShapeCall, Some(dialogue))?;
        }
        let newest = shown.call.versions.last();
        Ok(Self {
            terms: shown.call.terms.clone(),
            text: shown.text.as_deref().cloned().ok_or(Problem::NotFound)?,
            without: newest.map_or_else(Vec::new, |newest| newest.without.clone()),
            version: shown.version,
            published: shown.published,
            withdrawn: shown.call.state == CallState::Withdrawn,
            pending: false,
        })
    }

    /// What a form carries, so that who works on something older is told.
    pub(super) fn seen(&self) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        Digest(sha2::Sha256::digest(&json).into()).to_string()
    }

    pub(super) fn section(&mut self, key: &str) -> Option<&mut Section> {
        let mut sections = self.text.form.sections.iter_mut();
        sections.find(|section| section.key == key)
    }

    pub(super) fn question(&mut self, key: &str) -> Option<&mut Question> {
        let mut questions = self
            .text
            .form
            .sections
            .iter_mut()
            .flat_map(|section| &mut section.questions);
        questions.find(|question| question.key == key)
    }

    /// Refuses to work on what somebody else changed since the form was shown. Asked before anything is changed here.
    pub(super) fn unchanged_since(&self, acting: &Acting, form: &Filled) -> Result<(), NotKept> {
        if form.get("seen") == self.seen() {
            return Ok(());
        }
        let said = acting.page.say("shape-changed-meanwhile").into_owned();
        Err(NotKept::Said(said))
    }

    /// Keeps what was changed here: in the record while it is a draft, beside it once it is published.
    pub(super) async fn keep(&self, acting: &Acting, form: &Filled) -> Result<(), NotKept> {
        if !self.published {
            return self.enter(acting, form).await;
        }
        let said = |refusal| NotKept::Said(acting.page.refusal(&refusal));
        self.text.form.sound().map_err(said)?;
        let token = NewToken {
            kind: TokenKind::Draft,
            key: key(&self.terms.id),
            subject: None,
            expires: acting.site.now() + WAITING,
            value: serde_json::to_vec(self).unwrap_or_default(),
        };
        let put = acting.site.record.tokens().put(token).await;
        put.map_err(|error| Problem::of_token(&error))?;
        Ok(())
    }

    /// Enters it: as a draft, or as a new version of a published call.
    pub(super) async fn enter(&self, acting: &Acting, form: &Filled) -> Result<(), NotKept> {
        let command = Command::Call(CallCommand::Draft {
            terms: self.terms.clone(),
            text: self.text.clone(),
            without: self.without.clone(),
        });
        match acting.enter(form.command()?, command).await {
            Ok(_) => Ok(()),
            Err(NotEntered::Refused(refusal)) => Err(NotKept::Said(acting.page.refusal(&refusal))),
            Err(NotEntered::Problem(problem)) => Err(NotKept::Problem(problem)),
        }
    }

    /// Lets the changes go that were not entered.
    pub(super) async fn discard(&self, acting: &Acting) -> Result<(), Problem> {
        let tokens = acting.site.record.tokens();
        let gone = tokens.delete(TokenKind::Draft, key(&self.terms.id)).await;
        gone.map(|_| ()).map_err(|error| Problem::of_token(&error))
    }
}
