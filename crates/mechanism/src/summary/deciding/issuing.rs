//! From approved to issued, in one step.

use super::super::{EditionKind, Issue, Measured, SummaryAct as A, body_digest, edition_id};
use super::Table;
use crate::calendar::{CalendarEvent, MeetingId, Rank, Source};
use crate::dialogue::Life;
use crate::keeping::{Content, Digest, Purpose, Retention};
use crate::paper::{PaperEvent, PaperFacts, PaperKind};
use crate::refusal::Rule;
use crate::world::Decision;
use crate::{Event, PaperId, Refusal, SourceId, written};
use jiff::Timestamp;

/// The most characters that say what was put right.
const LONGEST_CORRECTIONS: usize = 4_000;
/// The most characters of a title.
const LONGEST_TITLE: usize = 600;

impl Table<'_> {
    pub(super) fn issue(mut self, issue: &Issue) -> Result<Decision, Refusal> {
        self.current(issue.revision)?;
        if self.convened.life != Life::Held {
            return Err(Refusal::new("refused-summary-before-meeting"));
        }
        let body = body_digest(&issue.paper.bytes)
            .ok_or_else(|| Refusal::new("refused-content-unreadable"))?;
        let approved = self.approved(body)?;
        let number = self.numbered(issue)?;
        let paper = edition_id(self.dialogue, issue.kind, number)
            .map_err(|_| Refusal::new("refused-no-such-paper").with("paper", number))?;
        let audience = self.convened.facts.audience;
        let corrections = self.corrections(issue)?;
        let owner = paper.to_string();
        let permanent = Retention::Permanent;
        let themes =
            self.shelving
                .keep_value(&owner, Purpose::SummaryThemes, &issue.themes, permanent)?;
        self.acts.push((
            audience,
            A::Indexed {
                paper: paper.clone(),
                themes,
            },
        ));
        self.acts.push((
            audience,
            A::Issued {
                paper: paper.clone(),
                kind: issue.kind,
                number,
                revision: issue.revision,
                body,
                approved,
                corrections,
                measured: Some(self.measured()),
            },
        ));
        let entered = self.entered(&paper, issue)?;
        let decision = self.decided()?;
        Ok(entered
            .into_iter()
            .fold(decision, |decision, event| decision.and(audience, event)))
    }

    /// What holds on the day of issue, with how many spoke. It is told to everybody; how many stand behind a sentence is not.
    fn measured(&self) -> Measured {
        let notes = self.world.notes.0.get(self.dialogue);
        Measured {
            yardstick: self.draft.yardstick(),
            speakers: notes.map_or(0, |notes| notes.speakers(&self.world.shelf)),
        }
    }

    /// When each Chair approved this body. A word or a count that is not what they approved, and nothing is issued.
    fn approved(&self, body: Digest) -> Result<Vec<Timestamp>, Refusal> {
        let chairs = self.convened.facts.chairs.len();
        if chairs == 0 {
            return Err(Refusal::new("refused-summary-without-chair").under(Rule::Practice));
        }
        if self
            .draft
            .cleared
            .is_none_or(|cleared| cleared.body != body)
        {
            return Err(Refusal::new("refused-summary-not-cleared"));
        }
        (0..chairs)
            .map(|chair| {
                let mut approvals = self.draft.approvals.iter();
                let of = approvals.find(|one| usize::from(one.chair) == chair && one.body == body);
                of.map(|one| one.at).ok_or_else(|| {
                    Refusal::new("refused-summary-not-approved").under(Rule::Practice)
                })
            })
            .collect()
    }

    /// The how-manieth of its kind. Symbols follow the first one's as the United Nations add to them, and none is used twice.
    fn numbered(&self, issue: &Issue) -> Result<u16, Refusal> {
        let editions = &self.draft.editions;
        let first = editions.iter().find(|one| one.kind == EditionKind::First);
        let before = editions.iter().filter(|one| one.kind == issue.kind).count();
        let number = u16::try_from(before + 1)
            .map_err(|_| Refusal::new("refused-summary-full").with("most", u16::MAX))?;
        match (first, issue.kind) {
            (None, EditionKind::First) => {}
            (Some(_), EditionKind::First) => {
                return Err(Refusal::new("refused-summary-issued"));
            }
            (None, _) => return Err(Refusal::new("refused-summary-not-issued")),
            (Some(first), kind) => {
                let of_first = self.world.papers.get(&first.paper);
                let of_first = of_first.and_then(|filed| filed.facts.symbol.clone());
                let expected = of_first.map(|symbol| match kind {
                    EditionKind::Revision => format!("{symbol}/Rev.{number}"),
                    EditionKind::Correction => format!("{symbol}/Corr.{number}"),
                    _ => symbol,
                });
                if issue.symbol.is_some() && issue.symbol != expected {
                    let expected = expected.unwrap_or_default();
                    let refusal =
                        Refusal::new("refused-symbol-does-not-follow").under(Rule::Symbols);
                    return Err(refusal.with("symbol", expected));
                }
            }
        }
        let taken = self.world.papers.values().find(|filed| {
            let same = issue.symbol.is_some() && filed.facts.symbol == issue.symbol;
            let own = editions.iter().any(|one| one.paper == filed.facts.id);
            same && !(own && issue.kind == EditionKind::Reissue)
        });
        match taken {
            Some(filed) => Err(Refusal::new("refused-symbol-taken")
                .under(Rule::Symbols)
                .with("paper", &filed.facts.id)),
            None => Ok(number),
        }
    }

    fn corrections(&mut self, issue: &Issue) -> Result<Option<crate::Kept>, Refusal> {
        if issue.kind == EditionKind::First {
            return Ok(None);
        }
        if issue.corrections.trim().is_empty() {
            let missing = Refusal::new("refused-text-missing");
            return Err(missing.with("field", "corrections"));
        }
        written::text("corrections", &issue.corrections, LONGEST_CORRECTIONS)?;
        let content = Content::permanent(issue.corrections.trim());
        let owner = format!("corrections of the summary of {}", self.dialogue);
        let kept = self.shelving.keep(&owner, Purpose::Corrections, &content)?;
        Ok(Some(kept))
    }

    /// The paper, and itself as the source of what is known of it.
    fn entered(&mut self, paper: &PaperId, issue: &Issue) -> Result<Vec<Event>, Refusal> {
        written::line("title", &issue.title, LONGEST_TITLE)?;
        written::line("publisher", &issue.publisher, LONGEST_TITLE)?;
        let audience = self.convened.facts.audience;
        let source = SourceId::new(paper.as_str())
            .map_err(|_| Refusal::new("refused-no-such-paper").with("paper", paper))?;
        let content = Content {
            bytes: issue.paper.bytes.clone(),
            retention: Retention::Permanent,
        };
        let text = self
            .shelving
            .keep(paper.as_str(), Purpose::PaperText, &content)?;
        let facts = PaperFacts {
            id: paper.clone(),
            kind: PaperKind::Summary,
            dialogue: Some(self.dialogue.clone()),
            conference: None,
            language: self.draft.language.clone(),
            symbol: issue.symbol.clone(),
            date: Some(issue.date),
            published: None,
            reports: Vec::new(),
            points_of: None,
            source: source.clone(),
            audience,
        };
        let registered = CalendarEvent::SourceRegistered(Source {
            id: source,
            title: issue.title.trim().to_owned(),
            publisher: issue.publisher.trim().to_owned(),
            language: self.draft.language.clone(),
            address: None,
            published: Some(issue.date),
            rank: Rank::Paper,
            audience,
        });
        Ok(vec![
            Event::Calendar(registered),
            Event::Paper(PaperEvent::Recorded {
                facts,
                text: Some(text),
            }),
        ])
    }

    /// To a meeting of one of the groups the dialogue followed, after the one it followed (rule 42).
    pub(super) fn transmit(&mut self, paper: &PaperId, meeting: MeetingId) -> Result<(), Refusal> {
        let edition = self.draft.editions.iter().find(|one| one.paper == *paper);
        let edition =
            edition.ok_or_else(|| Refusal::new("refused-no-such-paper").with("paper", paper))?;
        if edition
            .transmitted
            .iter()
            .any(|(known, _)| *known == meeting)
        {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        let followed = &self.convened.facts.meetings;
        let later = followed
            .iter()
            .any(|own| own.group == meeting.group && own.number < meeting.number);
        if !later || !self.world.meetings.contains_key(&meeting) {
            return Err(Refusal::new("refused-no-later-meeting").under(Rule::Practice));
        }
        let act = A::Transmitted {
            paper: paper.clone(),
            meeting,
        };
        self.acts.push((self.convened.facts.audience, act));
        Ok(())
    }
}
