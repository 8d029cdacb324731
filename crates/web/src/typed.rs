//! What somebody types on a form of one page before it is handed in: a row beside the log that saves itself as drafts of
//! applications do, belongs to whoever typed it alone, is there again when they come back, and goes when it is handed in or
//! its time is over. It is no act.

use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::{COMMAND, Filled};
use crate::hand::{self, Hands, Order, Saving};
use crate::problem::Problem;
use jiff::Timestamp;
use mechanism::PersonId;
use record::{NewToken, Replaced, Token, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};

/// How often a saving is tried again when another one of the same form came in between.
const TRIES: usize = 12;
/// What a form carries of itself, and is not typed.
const CARRIED: [&str; 7] = [
    COMMAND,
    "seen",
    "hand",
    "turn",
    "then",
    "file",
    "brought-file",
];

/// One form of one person.
pub(crate) struct Typing<'a> {
    /// Who types.
    pub(crate) acting: &'a Acting,
    /// Which form: "comment on fa-2031".
    pub(crate) form: String,
    /// Where the page saves itself.
    pub(crate) address: String,
    /// Until when it is kept.
    pub(crate) until: Timestamp,
}

/// What stands in a row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Typed {
    /// Names and values; empty: it was handed in.
    pairs: Vec<(String, String)>,
    #[serde(flatten)]
    hands: Hands,
    /// When it was saved last.
    #[serde(default)]
    updated: Option<Timestamp>,
}

impl Typed {
    /// What was typed; `None`: nothing that was not handed in.
    pub(crate) fn filled(&self) -> Result<Option<Filled>, Problem> {
        match self.pairs.is_empty() {
            true => Ok(None),
            false => Filled::of(self.pairs.clone()).map(Some),
        }
    }
}

/// What a page says of its saving.
pub(crate) struct Saves {
    /// How often the form was saved when the page was shown.
    pub(crate) seen: u32,
    /// Where it saves itself; empty: it does not, because another page saved something else.
    pub(crate) keep: String,
    /// "Saved: 3 March 2031, 14:02"; empty: nothing is there yet.
    pub(crate) saved: String,
    /// Whether what was typed before is here again.
    pub(crate) again: bool,
}

/// Under whom the rows of a person are found: they go when the person is forgotten.
pub(crate) fn subject(person: PersonId) -> String {
    format!("typed by {person}")
}

impl Typing<'_> {
    fn key(&self) -> TokenKey {
        TokenKey::of(format!("typed {} by {}", self.form, self.acting.person))
    }

    async fn row(&self) -> Result<Option<Token>, Problem> {
        let tokens = self.acting.site.record.tokens();
        let found = tokens.get(TokenKind::Draft, self.key()).await;
        found.map_err(|error| Problem::of_token(&error))
    }

    /// What is there; of what cannot be read, nothing.
    pub(crate) async fn there(&self) -> Result<Typed, Problem> {
        let row = self.row().await?;
        Ok(row.as_ref().map(read).unwrap_or_default())
    }

    /// For a page that shows what is there.
    pub(crate) fn shown(&self, typed: &Typed) -> Saves {
        let page = &self.acting.page;
        let again = !typed.pairs.is_empty();
        let saved = typed.updated.filter(|_| again);
        Saves {
            seen: typed.hands.stamp(&self.form),
            keep: page.href(&self.address),
            saved: saved
                .map(|at| page.with("draft-saved", "when", page.moment(at)))
                .unwrap_or_default(),
            again,
        }
    }

    /// For a page that shows what was sent, with what is wrong with it: that is kept too, unless another page saved something
    /// else meanwhile.
    pub(crate) async fn sent(&self, filled: &Filled) -> Result<Saves, Problem> {
        let (typed, order) = self.keep(filled).await?;
        let shown = self.shown(&typed);
        Ok(match order {
            Order::Next => Saves {
                again: false,
                ..shown
            },
            Order::Overtaken | Order::Elsewhere => Saves {
                keep: String::new(),
                saved: String::new(),
                again: false,
                ..shown
            },
        })
    }

    /// Keeps what was typed, in the order in which it was typed and over nothing that another page saved meanwhile.
    async fn keep(&self, filled: &Filled) -> Result<(Typed, Order), Problem> {
        let typed = filled.pairs().iter();
        let typed = typed
            .filter(|(name, value)| !CARRIED.contains(&name.as_str()) && !value.trim().is_empty());
        self.replace(filled, typed.cloned().collect()).await
    }

    /// Notes that it was handed in. The row stays for a while, so that a saving which was still on its way finds that it
    /// is too late.
    pub(crate) async fn handed_in(&self, filled: &Filled) -> Result<(), Problem> {
        self.replace(filled, Vec::new()).await.map(|_| ())
    }

    async fn replace(
        &self,
        filled: &Filled,
        pairs: Vec<(String, String)>,
    ) -> Result<(Typed, Order), Problem> {
        let saving = Saving::of(filled, &self.form);
        let now = self.acting.site.now();
        for _ in 0..TRIES {
            let row = self.row().await?;
            let mut typed = row.as_ref().map(read).unwrap_or_default();
            let order = saving.order(&typed.hands);
            if order != Order::Next && typed.pairs != pairs {
                return Ok((typed, order));
            }
            saving.mark(&mut typed.hands);
            typed.pairs.clone_from(&pairs);
            typed.updated = Some(now);
            let new = NewToken {
                kind: TokenKind::Draft,
                key: self.key(),
                subject: Some(subject(self.acting.person)),
                expires: self.until,
                value: serde_json::to_vec(&typed).map_err(|_| Problem::Broken)?,
            };
            let tokens = self.acting.site.record.tokens();
            let replaced = tokens.replace_if(new, row.map(|row| row.version)).await;
            match replaced.map_err(|error| Problem::of_token(&error))? {
                Replaced::Done { .. } => return Ok((typed, Order::Next)),
                Replaced::Conflict { .. } => {}
            }
        }
        Err(Problem::Busy {
            why: "problem-busy-writing-why",
        })
    }

    /// Throws it away.
    async fn end(&self) -> Result<(), Problem> {
        let tokens = self.acting.site.record.tokens();
        let ended = tokens.delete(TokenKind::Draft, self.key()).await;
        ended.map_err(|error| Problem::of_token(&error))
    }

    /// What the address of a form's typing answers: to the script, how the saving went; to whoever throws away what is
    /// there, the form anew.
    pub(crate) async fn answers(&self, filled: &Filled, anew: &str) -> Answer {
        if !hand::by_itself(filled) {
            self.end().await?;
            return Ok(see_other(&self.acting.page.href(anew)));
        }
        let (_, order) = self.keep(filled).await?;
        Ok(hand::told(order == Order::Next, order))
    }
}

fn read(token: &Token) -> Typed {
    serde_json::from_slice(&token.value).unwrap_or_else(|error| {
        tracing::warn!(%error, "what was typed on a form could not be read");
        Typed::default()
    })
}
