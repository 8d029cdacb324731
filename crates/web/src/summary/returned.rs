//! A Word file that comes back: what it wants becomes proposals, a paragraph at a time, and what is remarked in it remarks.
//! Nothing of it changes the text by itself, and the file is not kept.

use super::remarked::Remarked;
use super::{acts, bringing, written};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use mechanism::summary::{Change, Origin, ParagraphId, ParagraphKind, SummaryWish};
use mechanism::{SummaryView, View};
use papers::read::docx::{self, Limits, Proposal, Returned};
use papers::write::Mark;
use std::collections::BTreeMap;

/// How many files one person sends back in a day.
const PER_DAY: u32 = 60;

#[derive(Template)]
#[template(path = "summary/returned.html")]
struct Came {
    page: Page,
    dialogue: String,
    back: String,
    /// Why nothing was taken.
    refused: String,
    /// "Proposals: 4".
    proposed: String,
    /// Whether there is any of it to look at.
    brought: bool,
    /// "Remarks from the file: 2".
    remarked: String,
    /// How much of it an earlier copy of the file had brought; empty: nothing.
    known: String,
    notices: Vec<String>,
    /// Comments that stand at no paragraph of the text: whose, and what they say.
    elsewhere: Vec<(String, String)>,
}

/// `POST /summaries/{dialogue}/word/files`.
pub(crate) async fn receive(
    Path(dialogue): Path<String>,
    acting: Acting,
    parts: Multipart,
) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let (form, file) = bringing::receive(parts, "file", bringing::LONGEST_WORD).await?;
    let page = acting.page.clone();
    let Some(bytes) = file else {
        let why = page.say("drafting-word-none").into_owned();
        return refused(&page, &acting.view, &summary, why);
    };
    if !acting.may_again("Word files sent back", PER_DAY).await? {
        let why = page.say("file-too-many").into_owned();
        return refused(&page, &acting.view, &summary, why);
    }
    // Unpacking a large file takes a moment, and nobody else should wait for it.
    let read = tokio::task::spawn_blocking(move || docx::read(&bytes, &Limits::USUAL)).await;
    let returned = match read.map_err(|_| Problem::Broken)? {
        Ok(returned) => returned,
        Err(why) => {
            let why = page.say(why.key()).into_owned();
            return refused(&page, &acting.view, &summary, why);
        }
    };
    let versions = Versions::of(&acting.view, &summary, &returned);
    let asked = Asked::of(&page, &acting.view, &summary, &returned, &versions);
    let Remarked { remarks, elsewhere } = Remarked::of(&summary, &returned);
    let brings = asked.changes.len() + remarks.len();
    if brings > 0 {
        let wish = SummaryWish::TakeIn {
            changes: asked.changes,
            remarks,
        };
        match acts::enter(&acting, &summary.dialogue, &form, wish).await {
            Ok(()) => {}
            Err(NotEntered::Refused(refusal)) if refusal.key == "refused-nothing-changed" => {}
            Err(NotEntered::Refused(refusal)) => {
                let why = page.refusal(&refusal);
                return refused(&page, &acting.view, &summary, why);
            }
            Err(not) => return Err(not.into()),
        }
    }
    let now = written(&acting.view_now(), &dialogue)?;
    let (proposals, remarks) = (
        proposed(&now).saturating_sub(proposed(&summary)),
        remarked(&now).saturating_sub(remarked(&summary)),
    );
    let said = |notice: &docx::Notice| notice.said(page.lang);
    let notices = returned.notices.iter().map(said).chain(asked.told);
    let came = Came {
        dialogue: name(&page, &acting.view, &summary)?,
        back: page.href(&super::path(&summary.dialogue)),
        refused: String::new(),
        proposed: page.count("drafting-word-proposed", proposals),
        brought: brings > remarks,
        remarked: page.count("drafting-word-remarked", remarks),
        known: match brings.saturating_sub(proposals + remarks) {
            0 => String::new(),
            known => page.count("drafting-word-known", known),
        },
        notices: notices.collect(),
        elsewhere,
        page,
    };
    fresh(StatusCode::OK, &came)
}

/// How many proposals Word files have brought. Two people who send files at the same moment read the sum of both.
fn proposed(summary: &SummaryView) -> usize {
    let all = summary.proposals.iter();
    all.filter(|one| one.origin == Origin::Word).count()
}

/// How many remarks at paragraphs that stand.
fn remarked(summary: &SummaryView) -> usize {
    let remarks = summary.paragraphs.iter().flat_map(|one| &one.remarks);
    remarks.filter(|one| one.in_file.is_some()).count()
}

fn name(page: &Page, view: &View, summary: &SummaryView) -> Result<String, Problem> {
    let of = view.dialogue(&summary.dialogue).ok_or(Problem::NotFound)?;
    Ok(title::short(page, of.facts))
}

fn refused(page: &Page, view: &View, summary: &SummaryView, why: String) -> Answer {
    let came = Came {
        dialogue: name(page, view, summary)?,
        back: page.href(&super::path(&summary.dialogue)),
        refused: why,
        proposed: String::new(),
        brought: false,
        remarked: String::new(),
        known: String::new(),
        notices: Vec::new(),
        elsewhere: Vec::new(),
        page: page.clone(),
    };
    fresh(StatusCode::UNPROCESSABLE_ENTITY, &came)
}

/// The versions that the paragraphs of a file may be of, with their words.
struct Versions(BTreeMap<(ParagraphId, u16), String>);

impl Versions {
    fn of(view: &View, summary: &SummaryView, returned: &Returned) -> Self {
        let sent = sent(view, summary, returned).into_iter();
        let named = returned
            .paragraphs
            .iter()
            .filter_map(|one| match one.place {
                docx::Place::Passage(mark) => Some(mark.paragraph),
                docx::Place::New { after } => after,
            });
        let mut known = BTreeMap::new();
        let all = sent.map(|mark| mark.paragraph).chain(named);
        let ids: std::collections::BTreeSet<ParagraphId> = all.collect();
        for id in ids {
            for version in view.paragraph_versions(&summary.dialogue, id) {
                let text = version.text.map(|text| text.text.clone());
                known.insert((id, version.number), text.unwrap_or_default());
            }
        }
        Self(known)
    }

    fn text(&self, mark: Mark) -> Option<&str> {
        let found = self.0.get(&(mark.paragraph, mark.version));
        found.map(String::as_str)
    }

    fn has(&self, paragraph: ParagraphId) -> bool {
        self.0.contains_key(&(paragraph, 1))
    }
}

/// The paragraphs that the file held when it left.
fn sent(view: &View, summary: &SummaryView, returned: &Returned) -> Vec<Mark> {
    let revision = returned.revision;
    let at = revision.and_then(|at| view.chairs_summary_at(&summary.dialogue, at));
    let paragraphs = at.map(|at| at.paragraphs).unwrap_or_default();
    paragraphs
        .iter()
        .map(|one| Mark {
            paragraph: one.id,
            version: one.version,
        })
        .collect()
}

/// What a file asks for, and what of it has to be done by hand.
struct Asked {
    changes: Vec<Change>,
    told: Vec<String>,
}

impl Asked {
    fn of(
        page: &Page,
        view: &View,
        summary: &SummaryView,
        returned: &Returned,
        versions: &Versions,
    ) -> Self {
        let (mut changes, mut told) = (Vec::new(), Vec::new());
        let by_hand =
            |key: &str, paragraph: ParagraphId| page.with(key, "paragraph", paragraph.to_string());
        let sent = sent(view, summary, returned);
        for proposal in returned.proposals(&sent, |mark| versions.text(mark)) {
            match proposal {
                Proposal::Change { upon, text, .. } if versions.text(upon).is_some() => {
                    changes.push(Change::Change {
                        paragraph: upon.paragraph,
                        over: upon.version,
                        text,
                    });
                }
                Proposal::Change { upon, .. } => {
                    told.push(by_hand("drafting-word-unknown", upon.paragraph));
                }
                Proposal::Add { text, .. } if text.trim().is_empty() => {}
                Proposal::Add {
                    after,
                    heading,
                    text,
                    ..
                } => changes.push(Change::Add {
                    after: after.filter(|after| versions.has(*after)),
                    kind: match heading {
                        true => ParagraphKind::Heading,
                        false => ParagraphKind::Numbered,
                    },
                    text,
                }),
                Proposal::Remove { upon } => changes.push(Change::Remove {
                    paragraph: upon.paragraph,
                    over: upon.version,
                }),
                Proposal::Move { upon, .. } => {
                    told.push(by_hand("drafting-word-moved", upon.paragraph));
                }
            }
        }
        let present = |id: ParagraphId| {
            let stands = summary.paragraphs.iter().find(|one| one.id == id);
            stands.map(|one| one.version)
        };
        let stale = returned.stale(present);
        told.extend(stale.map(|mark| by_hand("drafting-word-stale", mark.paragraph)));
        Self { changes, told }
    }
}
