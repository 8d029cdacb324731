//! What every handler is given: the record, who reads, how papers are printed, whose installation this is.

use crate::chance::{Chance, Draws};
#[cfg(feature = "oidc")]
use crate::door::IdentityProvider;
use crate::floor::Hub;
use crate::printing::Printing;
use crate::shelf::Shelf;
use axum::http::HeaderMap;
use mechanism::Reader;
use record::Record;
use std::sync::Arc;
use std::time::Duration;
use words::{Agreed, Lang};

/// The longest any answer may take; exports stream and have begun by then.
const PATIENCE: Duration = Duration::from_secs(30);

/// Everything a request is answered from. Cheap to clone.
#[derive(Clone)]
pub struct Site {
    /// The record; the only source of what pages say of dialogues.
    pub record: Record,
    /// Tells who reads.
    pub doorkeeper: Arc<dyn Doorkeeper>,
    /// Makes PDF.
    pub printer: Arc<dyn Printer>,
    /// Whose site this is and where.
    pub installation: Arc<Installation>,
    /// The longest any answer may take.
    pub patience: Duration,
    pub(crate) shelf: Arc<Shelf>,
    pub(crate) printing: Printing,
    /// The live screens of meetings.
    pub(crate) hub: Arc<Hub>,
    /// What cookies, codes and the ids of commands are drawn from.
    pub(crate) draws: Arc<Draws>,
    /// Lets time pass, in the demonstration.
    pub(crate) passage: Option<Arc<dyn Passage>>,
    /// Where the secretariat's staff sign in for all their work.
    #[cfg(feature = "oidc")]
    pub(crate) identity_provider: Option<Arc<IdentityProvider>>,
}

impl Site {
    /// A site on a record. Everybody is the public until a doorkeeper says otherwise.
    pub fn new(
        record: Record,
        installation: Installation,
        printer: Arc<dyn Printer>,
        chance: Arc<dyn Chance>,
    ) -> Self {
        Self {
            record,
            doorkeeper: Arc::new(OpenHouse),
            printer,
            installation: Arc::new(installation),
            patience: PATIENCE,
            shelf: Arc::default(),
            printing: Printing::default(),
            hub: Arc::default(),
            draws: Arc::new(Draws::from(chance)),
            passage: None,
            #[cfg(feature = "oidc")]
            identity_provider: None,
        }
    }

    /// The same site with a clock that whoever tries the demonstration may put forward.
    #[must_use]
    pub fn with_passage(mut self, passage: Arc<dyn Passage>) -> Self {
        self.passage = Some(passage);
        self
    }

    /// The same site, into which the secretariat's staff may come with their office's provider too.
    #[cfg(feature = "oidc")]
    #[must_use]
    pub fn with_identity_provider(mut self, provider: IdentityProvider) -> Self {
        self.identity_provider = Some(Arc::new(provider));
        self
    }

    /// Ends what never ends by itself, the live screens of meetings: the server stops, and whoever listens comes back by
    /// themselves.
    pub fn end_streams(&self) {
        self.hub.end_all();
    }

    /// The time it is.
    pub(crate) fn now(&self) -> jiff::Timestamp {
        self.record.clock().now()
    }

    /// The same site with somebody at the door.
    #[must_use]
    pub fn with_doorkeeper(mut self, doorkeeper: Arc<dyn Doorkeeper>) -> Self {
        self.doorkeeper = doorkeeper;
        self
    }
}

/// Tells who reads, from what a request carries, where an installation knows its readers by other means than signing in.
pub trait Doorkeeper: Send + Sync + 'static {
    /// The widest circle whoever sent this belongs to.
    fn reader(&self, headers: &HeaderMap) -> Reader;
}

/// Nobody is known by other means: whoever has not signed in is the public.
#[derive(Debug, Clone, Copy, Default)]
pub struct OpenHouse;

impl Doorkeeper for OpenHouse {
    fn reader(&self, _: &HeaderMap) -> Reader {
        Reader::Public
    }
}

/// Lets time pass, so that a demonstration's window of thirty days ends at once. No other record has such a clock.
pub trait Passage: Send + Sync + 'static {
    /// So many days, forward only.
    fn pass(&self, days: u16);
}

/// Prints a paper as PDF. The program hands one in, so that working on pages never builds the typesetter.
pub trait Printer: Send + Sync + 'static {
    /// The bytes of the PDF, or why there are none, in a sentence for the log.
    fn pdf(&self, paper: &papers::Paper) -> Result<Vec<u8>, String>;

    /// The confirmation of somebody's participation as PDF; a printer may know papers only.
    fn confirmation(&self, said: &papers::compose::Confirmation) -> Result<Vec<u8>, String> {
        let _ = said;
        Err("this printer prints no confirmations".to_owned())
    }

    /// The pack of a meeting as PDF; a printer may know papers only.
    fn pack(&self, said: &papers::compose::Pack) -> Result<Vec<u8>, String> {
        let _ = said;
        Err("this printer prints no packs".to_owned())
    }
}

/// Whose site this is: configuration, not record.
pub struct Installation {
    /// Scheme and host under which the site is known, without a slash at the end: `https://convene.example`.
    pub base: String,
    /// Whose record it is, in the words its keeper gives; `None`: not configured.
    pub keeper: Option<String>,
    /// Whom to write to; `None`: not configured.
    pub contact: Option<Contact>,
    /// The program's version.
    pub version: String,
    /// The approved wording of papers, by language; a language that is missing speaks our own words.
    pub agreed: Vec<Agreed>,
    /// Whether the address of whoever asks is the last one a proxy in front of us noted in `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// How papers write numbers: as the Editorial Manual has it, or as the series is printed.
    pub numbers: papers::rules::NumberProfile,
}

/// Whom to write to about this installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The office or person.
    pub name: String,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number.
    pub telephone: Option<String>,
    /// A postal address, lines separated by line breaks.
    pub postal: Option<String>,
}

impl Installation {
    /// An installation of which only the address is known.
    pub fn at(base: impl Into<String>, version: impl Into<String>) -> Self {
        let base = base.into();
        Self {
            base: base.trim_end_matches('/').to_owned(),
            keeper: None,
            contact: None,
            version: version.into(),
            agreed: Vec::new(),
            behind_proxy: false,
            numbers: papers::rules::NumberProfile::default(),
        }
    }

    /// Whether browsers may be told to come by TLS only.
    pub(crate) fn is_https(&self) -> bool {
        self.base.starts_with("https://")
    }

    /// The full address of a path.
    pub(crate) fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// Speaks with the fixed phrases of papers in a language: the approved ones, or ours.
    pub(crate) fn speak<T>(&self, lang: Lang, with: impl FnOnce(&Agreed) -> T) -> T {
        match self.agreed.iter().find(|agreed| agreed.lang() == lang) {
            Some(agreed) => with(agreed),
            None => with(&Agreed::new(lang)),
        }
    }
}
