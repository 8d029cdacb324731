//! Chairs' summaries, as far as a reader may see them: drafters the text with its versions and what it rests on as far as they
//! may read that; a delegation the draft's text alone, where the Chair shared it; everybody what was issued.
//!
//! Nobody learns from here who stands behind a sentence. A Chair reads the texts a sentence rests on and how many speakers
//! they are of; drafters, besides, which of them are of one speaker. Who that is says the key of the notes, to those who hold
//! it ([`View::notes_key`]).

use super::View;
use crate::authority::{Sight, Who};
use crate::calendar::MeetingId;
use crate::comments::CommentState;
use crate::dialogue::Life;
use crate::floor::ItemId;
use crate::floor::notes::{KeptNote, NoteKind};
use crate::keeping::{Digest, Kept};
use crate::people::Identity;
use crate::summary::{
    Answered, Approval, Bindings, Clearing, Drafting, Edition, EditionKind, Evidence, Origin,
    Paragraph, ParagraphId, ParagraphKind, ParagraphText, Proposed, RemarkText, Sharing,
    ThemeIndex,
};
use crate::{Deed, DialogueId, NoteId, PaperId, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A summary in the making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryView {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// The language of submission.
    pub language: String,
    /// The revision that is shown.
    pub revision: u32,
    /// The newest.
    pub newest: u32,
    /// The paragraphs in order.
    pub paragraphs: Vec<ParagraphView>,
    /// Who cleared which revision.
    pub cleared: Option<Clearing>,
    /// What each Chair approved last, in the order in which the dialogue names them; `None`: nothing.
    pub approvals: Vec<Option<Approval>>,
    /// With whom the draft is shared.
    pub shared: Option<Sharing>,
    /// Warnings that were let be, newest first; those taken back are not among them.
    pub waivers: Vec<WaiverView>,
    /// Proposals not answered yet, and those that were, in the order they came.
    pub proposals: Vec<ProposalToText>,
    /// What this reader may do.
    pub may: MayWithSummary,
    /// The last day drafts are kept; `None`: with the record.
    pub until: Option<Date>,
}

/// What a reader may do with a summary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MayWithSummary {
    /// Write.
    pub draft: bool,
    /// Clear.
    pub clear: bool,
    /// Approve, or enter an approval.
    pub approve: bool,
    /// As a Chair, and not as an officer who enters what a Chair said.
    pub as_chair: bool,
    /// Issue.
    pub issue: bool,
    /// Propose as a delegation with which it is shared.
    pub propose_only: bool,
}

/// A paragraph of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagraphView {
    /// Its own number.
    pub id: ParagraphId,
    /// Heading or paragraph.
    pub kind: ParagraphKind,
    /// Its number in the text as printed; `None`: a heading.
    pub printed: Option<u16>,
    /// About which item.
    pub item: Option<ItemId>,
    /// The number of the version that is shown.
    pub version: u16,
    /// What it says; `None`: the draft was destroyed.
    pub text: Option<Arc<ParagraphText>>,
    /// Who wrote this version, by name; `None`: the officer at the command line, or withheld.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
    /// How many versions there are.
    pub versions: u16,
    /// What its sentences rest on; empty for a delegation.
    pub bindings: Vec<BindingView>,
    /// How often that was written: a form that binds carries it.
    pub bound: u32,
    /// The last day it is known what they rest on; `None`: nothing is bound.
    pub bound_until: Option<Date>,
    /// Whether what they rested on was destroyed because its time was over.
    pub bindings_over: bool,
    /// Remarks, in the order they came.
    pub remarks: Vec<RemarkView>,
}

/// A sentence and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindingView {
    /// The sentence, as it was bound.
    pub sentence: String,
    /// Whether it stands in the text that is shown.
    pub stands: bool,
    /// How many different speakers it rests on.
    pub speakers: usize,
    /// What it rests on.
    pub on: Vec<EvidenceView>,
}

/// One piece of evidence, as far as this reader may read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceView {
    /// Which.
    pub of: Evidence,
    /// What it says; `None`: it was withdrawn or destroyed, or is not for this reader.
    pub text: Option<String>,
    /// Whether it is not there any more.
    pub withdrawn: bool,
    /// The speaker's number, for those who may tell speakers apart.
    pub speaker: Option<u16>,
}

/// A version of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagraphVersionView {
    /// Its number.
    pub number: u16,
    /// By whom.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
    /// What it said; `None`: destroyed.
    pub text: Option<Arc<ParagraphText>>,
}

/// A moment in the making of a text: acts of one person in one go are one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisionView {
    /// Its number.
    pub number: u32,
    /// By whom.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
    /// Whether it was cleared.
    pub cleared: bool,
    /// Which Chairs approved it, in the order in which the dialogue names them.
    pub approved: Vec<u8>,
    /// As which papers it was issued.
    pub issued: Vec<PaperId>,
}

/// A remark on a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemarkView {
    /// Its number.
    pub number: u32,
    /// By whom.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
    /// What; `None`: destroyed.
    pub text: Option<String>,
    /// Whether it is settled.
    pub settled: bool,
}

/// A proposal to change the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalToText {
    /// Its number.
    pub number: u32,
    /// Of what.
    pub of: Proposed,
    /// How it came.
    pub origin: Origin,
    /// Who proposed, or handed the file in.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
    /// The words; `None`: there are none, or they were destroyed.
    pub text: Option<String>,
    /// Whether the paragraph was written anew since.
    pub behind: bool,
    /// What became of it.
    pub answered: Option<Answered>,
}

/// A warning that is let be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaiverView {
    /// Its number.
    pub number: u32,
    /// At which paragraph.
    pub paragraph: Option<ParagraphId>,
    /// Which warning.
    pub finding: String,
    /// Why.
    pub reason: String,
    /// Who.
    pub author: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// What a draft can rest on: a note of an intervention or a posted comment, without a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MaterialView {
    /// Which.
    pub of: Evidence,
    /// On which item; a comment: none.
    pub item: Option<ItemId>,
    /// What kind of note; `None`: a comment.
    pub kind: Option<NoteKind>,
    /// What it says.
    pub text: String,
    /// Its themes.
    pub themes: Vec<String>,
    /// The language it is in, where it is known.
    pub language: Option<String>,
    /// The speaker's number, for those who may tell speakers apart.
    pub speaker: Option<u16>,
    /// The paragraphs of the draft that rest on it.
    pub used: Vec<ParagraphId>,
}

/// An edition that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionView {
    /// The paper.
    pub paper: PaperId,
    /// As what.
    pub kind: EditionKind,
    /// The how-manieth of its kind.
    pub number: u16,
    /// When.
    pub at: Timestamp,
    /// What was put right.
    pub corrections: Option<String>,
    /// From themes to paragraphs.
    pub themes: Arc<ThemeIndex>,
    /// The meetings it was transmitted to.
    pub transmitted: Vec<MeetingId>,
    /// Whether a later edition stands in its place.
    pub replaced: bool,
}

impl View {
    /// The dialogues whose summaries this reader works on, or may begin; the latest first.
    pub fn summaries(&self) -> Vec<DialogueId> {
        let mut all: Vec<_> = self
            .world
            .dialogues
            .values()
            .filter(|convened| !convened.life.is_off())
            .map(|convened| &convened.facts)
            .filter(|facts| self.reads_summary(&facts.id))
            .collect();
        all.sort_by_key(|facts| (std::cmp::Reverse(facts.date), &facts.id));
        all.into_iter().map(|facts| facts.id.clone()).collect()
    }

    /// Whether this reader may read the summary of a dialogue while it is made, as one who works on it.
    pub fn reads_summary(&self, dialogue: &DialogueId) -> bool {
        let held = self.world.dialogues.get(dialogue);
        held.is_some_and(|held| !held.life.is_off())
            && self.who().sees_for(Sight::Summaries, Some(dialogue))
    }

    /// Whether this reader may begin a draft now.
    pub fn may_begin_summary(&self, dialogue: &DialogueId) -> bool {
        let begun = self.world.summaries.get(dialogue);
        self.reads_summary(dialogue)
            && !begun.is_some_and(Drafting::is_begun)
            && self.who().may_for(Deed::DraftSummary, Some(dialogue))
    }

    /// The summary of a dialogue in the making; `None`: there is none, or not for this reader.
    pub fn chairs_summary(&self, dialogue: &DialogueId) -> Option<SummaryView> {
        let newest = self.world.summaries.get(dialogue)?.revision();
        self.chairs_summary_at(dialogue, newest)
    }

    /// The same as it stood at a revision. A delegation with which the draft is shared sees the newest only.
    pub fn chairs_summary_at(&self, dialogue: &DialogueId, revision: u32) -> Option<SummaryView> {
        let draft = self.world.summaries.get(dialogue)?;
        let held = self.world.dialogues.get(dialogue)?;
        if !draft.is_begun() || held.life.is_off() {
            return None;
        }
        let who = self.who();
        let works = self.reads_summary(dialogue);
        let newest = draft.revision();
        let invited = draft.is_shared_with(&who, dialogue) && revision == newest;
        if !works && !invited {
            return None;
        }
        let index = usize::try_from(revision).ok()?.checked_sub(1);
        let stands = index.and_then(|index| draft.revisions.get(index));
        let text = stands.map(|stands| stands.text.clone()).unwrap_or_default();
        if stands.is_none() && revision != newest {
            return None;
        }
        let mut printed = 0;
        let paragraphs = text
            .iter()
            .filter_map(|(id, version)| {
                let paragraph = draft.paragraphs.get(id)?;
                let numbered = paragraph.kind == ParagraphKind::Numbered;
                printed += u16::from(numbered);
                let printed = numbered.then_some(printed);
                Some(self.paragraph_view(dialogue, draft, paragraph, *version, printed, works))
            })
            .collect();
        let chairs = held.facts.chairs.len();
        let approvals = (0..chairs).map(|chair| {
            let mut all = draft.approvals.iter();
            all.find(|one| usize::from(one.chair) == chair).copied()
        });
        Some(SummaryView {
            dialogue: dialogue.clone(),
            language: draft.language.clone(),
            revision,
            newest,
            paragraphs,
            cleared: draft.cleared.filter(|_| works),
            approvals: approvals.map(|one| one.filter(|_| works)).collect(),
            shared: draft.shared.clone().filter(|_| works),
            waivers: match works {
                true => self.waivers(draft),
                false => Vec::new(),
            },
            proposals: self.proposals_to(draft, works),
            may: self.may_with(&who, dialogue, works, invited),
            until: draft.rows().filter_map(|kept| last_day(&kept)).min(),
        })
    }

    fn may_with(
        &self,
        who: &Who<'_>,
        dialogue: &DialogueId,
        works: bool,
        invited: bool,
    ) -> MayWithSummary {
        let may = |deed| works && who.may_for(deed, Some(dialogue));
        let mut grants = who.grants();
        MayWithSummary {
            draft: may(Deed::DraftSummary),
            clear: may(Deed::ClearSummary),
            approve: may(Deed::ApproveSummary),
            as_chair: works
                && grants.any(|grant| {
                    let at = grant.dialogue.as_ref();
                    grant.role == crate::Role::Chair
                        && at.is_none_or(|at| self.world.reaches(at, dialogue))
                }),
            issue: may(Deed::IssueSummary),
            propose_only: invited && !works,
        }
    }

    fn paragraph_view(
        &self,
        dialogue: &DialogueId,
        draft: &Drafting,
        paragraph: &Paragraph,
        version: u16,
        printed: Option<u16>,
        works: bool,
    ) -> ParagraphView {
        let stands = paragraph.version(version);
        let text = stands.and_then(|stands| self.shared::<ParagraphText>(&stands.content));
        let shown = text.as_ref().map_or("", |text| text.text.as_str());
        let bindings = paragraph.bindings.filter(|_| works);
        let held = bindings.and_then(|kept| self.shared::<Bindings>(&kept));
        let remarks = draft.remarks.iter().filter(|_| works);
        ParagraphView {
            id: paragraph.id,
            kind: paragraph.kind,
            printed,
            item: paragraph.item,
            version,
            author: stands.and_then(|stands| self.author_name(stands.author)),
            at: stands.map_or(Timestamp::UNIX_EPOCH, |stands| stands.at),
            versions: paragraph.newest(),
            bindings: held
                .as_ref()
                .map(|held| self.bindings_view(dialogue, held, shown))
                .unwrap_or_default(),
            bound: paragraph.bound,
            bound_until: bindings.and_then(|kept| last_day(&kept)),
            bindings_over: bindings.is_some() && held.is_none(),
            remarks: remarks
                .filter(|remark| remark.paragraph == paragraph.id)
                .map(|remark| RemarkView {
                    number: remark.number,
                    author: self.author_name(remark.author),
                    at: remark.at,
                    text: self.words(&remark.content),
                    settled: remark.settled,
                })
                .collect(),
            text,
        }
    }

    fn bindings_view(
        &self,
        dialogue: &DialogueId,
        bindings: &Bindings,
        text: &str,
    ) -> Vec<BindingView> {
        let numbers = self.who().sees_for(Sight::Pseudonyms, Some(dialogue));
        let all = bindings.0.iter().map(|binding| {
            let mut speakers = BTreeSet::new();
            let on = binding.on.iter().map(|of| {
                let (mut shown, speaker) = self.evidence(dialogue, of);
                speakers.extend(speaker);
                shown.speaker = speaker.filter(|_| numbers);
                shown
            });
            let on = on.collect();
            BindingView {
                sentence: binding.sentence.clone(),
                stands: text.contains(&binding.sentence),
                speakers: speakers.len(),
                on,
            }
        });
        all.collect()
    }

    /// One piece, and the number of its speaker, which is counted for everybody who works on the text.
    fn evidence(&self, dialogue: &DialogueId, of: &Evidence) -> (EvidenceView, Option<u16>) {
        let (text, speaker, withdrawn) = match of {
            Evidence::Note(id) => {
                let notes = self.world.notes.0.get(dialogue);
                let note = notes.and_then(|notes| notes.notes.get(id));
                let newest = note.and_then(|note| note.standing().last().cloned());
                let kept = newest.and_then(|newest| self.shared::<KeptNote>(&newest.content));
                let speaker = kept.as_ref().and_then(|kept| kept.of).map(|of| of.speaker);
                let text = kept.as_ref().map(|kept| kept.text.clone());
                let reads = self.who().sees_for(Sight::Notes, Some(dialogue));
                (text.filter(|_| reads), speaker, kept.is_none())
            }
            Evidence::Comment(reference) => {
                let comment = self.comment(reference);
                let text = comment.as_ref().and_then(comment_words);
                let there = self.world.comments.all.get(reference);
                let gone = there.is_none_or(|one| one.state == CommentState::Withdrawn);
                (text, None, gone)
            }
        };
        let shown = EvidenceView {
            of: of.clone(),
            text,
            withdrawn,
            speaker: None,
        };
        (shown, speaker)
    }

    fn waivers(&self, draft: &Drafting) -> Vec<WaiverView> {
        let standing = draft.waivers.iter().rev().filter(|one| !one.withdrawn);
        let shown = standing.filter_map(|waiver| {
            let text = self.shared::<RemarkText>(&waiver.content)?;
            Some(WaiverView {
                number: waiver.number,
                paragraph: waiver.paragraph,
                finding: text.finding.clone()?,
                reason: text.text.clone(),
                author: self.author_name(waiver.author),
                at: waiver.at,
            })
        });
        shown.collect()
    }

    /// A delegation sees its own proposals only.
    fn proposals_to(&self, draft: &Drafting, works: bool) -> Vec<ProposalToText> {
        let me = self.who().person();
        let shown = draft.proposals.iter().filter(|one| {
            works || (me.is_some() && one.author == me && one.origin == Origin::Delegation)
        });
        shown
            .map(|one| ProposalToText {
                number: one.number,
                of: one.of,
                origin: one.origin,
                author: self.author_name(one.author),
                at: one.at,
                text: one.content.and_then(|kept| self.words(&kept)),
                behind: match one.of {
                    Proposed::Change { paragraph, over } | Proposed::Remove { paragraph, over } => {
                        let stands = draft.standing(paragraph);
                        stands.is_none_or(|stands| stands.newest() != over)
                    }
                    Proposed::Add { after, .. } => {
                        after.is_some_and(|after| draft.standing(after).is_none())
                    }
                },
                answered: one.answered,
            })
            .collect()
    }

    /// The versions of a paragraph, the newest first.
    pub fn paragraph_versions(
        &self,
        dialogue: &DialogueId,
        id: ParagraphId,
    ) -> Vec<ParagraphVersionView> {
        let draft = self.world.summaries.get(dialogue);
        let draft = draft.filter(|_| self.reads_summary(dialogue));
        let paragraph = draft.and_then(|draft| draft.paragraphs.get(&id));
        let versions = paragraph
            .into_iter()
            .flat_map(|one| one.versions.iter().rev());
        versions
            .map(|version| ParagraphVersionView {
                number: version.number,
                author: self.author_name(version.author),
                at: version.at,
                text: self.shared::<ParagraphText>(&version.content),
            })
            .collect()
    }

    /// The moments in the making of a text, the newest first: of what one person did in one go the last.
    pub fn summary_revisions(&self, dialogue: &DialogueId) -> Vec<RevisionView> {
        let draft = self.world.summaries.get(dialogue);
        let Some(draft) = draft.filter(|_| self.reads_summary(dialogue)) else {
            return Vec::new();
        };
        let mut all: Vec<RevisionView> = Vec::new();
        let mut later: Option<(Timestamp, Option<PersonId>)> = None;
        for revision in draft.revisions.iter().rev() {
            let here = (revision.at, revision.by);
            let approvals = draft.approvals.iter();
            let approved = approvals.filter(|one| one.revision == revision.number);
            let issued = draft.editions.iter();
            let issued = issued.filter(|one| one.revision == revision.number);
            let view = RevisionView {
                number: revision.number,
                author: self.author_name(revision.by),
                at: revision.at,
                cleared: draft
                    .cleared
                    .is_some_and(|cleared| cleared.revision == revision.number),
                approved: approved.map(|one| one.chair).collect(),
                issued: issued.map(|one| one.paper.clone()).collect(),
            };
            let said = view.cleared || !view.approved.is_empty() || !view.issued.is_empty();
            if later != Some(here) || said {
                all.push(view);
            }
            later = Some(here);
        }
        all
    }

    /// What the draft of a dialogue can rest on, in an order that says nothing of the order of speaking; `None`: not for this
    /// reader.
    pub fn summary_material(&self, dialogue: &DialogueId) -> Option<Vec<MaterialView>> {
        if !self.reads_summary(dialogue) {
            return None;
        }
        let draft = self.world.summaries.get(dialogue);
        let used = draft.map(|draft| self.used(draft)).unwrap_or_default();
        let numbers = self.who().sees_for(Sight::Pseudonyms, Some(dialogue));
        let mut notes = self.notes(dialogue).unwrap_or_default();
        notes.sort_by_key(|note| note.id);
        let notes = notes.iter().filter_map(|note| {
            let newest = note.newest()?;
            let of = Evidence::Note(note.id);
            Some(MaterialView {
                used: used.get(&of).cloned().unwrap_or_default(),
                of,
                item: Some(newest.item),
                kind: Some(newest.kind),
                text: newest.text.clone(),
                themes: newest.themes.clone(),
                language: None,
                speaker: newest.speaker.filter(|_| numbers),
            })
        });
        let comments = self.comments(dialogue);
        let comments = comments.iter().filter_map(|comment| {
            let of = Evidence::Comment(comment.reference.clone());
            Some(MaterialView {
                used: used.get(&of).cloned().unwrap_or_default(),
                of,
                item: None,
                kind: None,
                text: comment_words(comment)?,
                themes: comment.themes.clone(),
                language: Some(comment.language.clone()),
                speaker: None,
            })
        });
        Some(notes.chain(comments).collect())
    }

    /// How many different speakers the notes of a meeting are of: the whole of which "some" is some.
    pub fn speakers_noted(&self, dialogue: &DialogueId) -> usize {
        let count = self.notes_count(dialogue);
        count.map_or(0, |count| {
            usize::try_from(count.speakers).unwrap_or(usize::MAX)
        })
    }

    fn used(&self, draft: &Drafting) -> BTreeMap<Evidence, Vec<ParagraphId>> {
        let mut used: BTreeMap<Evidence, Vec<ParagraphId>> = BTreeMap::new();
        for (id, _) in draft.text() {
            let paragraph = draft.paragraphs.get(&id);
            let kept = paragraph.and_then(|paragraph| paragraph.bindings);
            let Some(bindings) = kept.and_then(|kept| self.shared::<Bindings>(&kept)) else {
                continue;
            };
            for piece in bindings.evidence() {
                used.entry(piece.clone()).or_default().push(id);
            }
        }
        used
    }

    /// The paragraphs of a draft that rest on a note: for whoever takes it back.
    pub fn paragraphs_resting_on(&self, dialogue: &DialogueId, note: NoteId) -> Vec<ParagraphId> {
        let draft = self.world.summaries.get(dialogue);
        let draft = draft.filter(|_| self.reads_summary(dialogue));
        draft
            .and_then(|draft| self.used(draft).remove(&Evidence::Note(note)))
            .unwrap_or_default()
    }

    /// What was issued of the summary of a dialogue, the oldest first.
    pub fn editions(&self, dialogue: &DialogueId) -> Vec<EditionView> {
        let draft = self.world.summaries.get(dialogue);
        let Some(draft) = draft.filter(|_| self.sees_dialogue(dialogue)) else {
            return Vec::new();
        };
        let last = draft.editions.last().map(|last| last.paper.clone());
        let shown = draft.editions.iter();
        let shown = shown.filter(|edition| self.paper(&edition.paper).is_some());
        shown
            .map(|edition| self.edition_view(edition, last.as_ref()))
            .collect()
    }

    fn edition_view(&self, edition: &Edition, last: Option<&PaperId>) -> EditionView {
        EditionView {
            paper: edition.paper.clone(),
            kind: edition.kind,
            number: edition.number,
            at: edition.at,
            corrections: edition.corrections.and_then(|kept| {
                let text = self.world.shelf.get(&kept.row);
                text.map(|text| text.to_string())
            }),
            themes: self
                .shared::<ThemeIndex>(&edition.themes)
                .unwrap_or_default(),
            transmitted: edition.transmitted.iter().map(|(to, _)| *to).collect(),
            replaced: last != Some(&edition.paper) && edition.kind != EditionKind::Correction,
        }
    }

    /// The summaries that were transmitted to a meeting.
    pub fn transmitted_to(&self, meeting: MeetingId) -> Vec<(DialogueId, PaperId)> {
        let dialogues: Vec<DialogueId> = self.world.summaries.keys().cloned().collect();
        let mut all = Vec::new();
        for dialogue in dialogues {
            for edition in self.editions(&dialogue) {
                if edition.transmitted.contains(&meeting) {
                    all.push((dialogue.clone(), edition.paper));
                }
            }
        }
        all
    }

    /// Whether an approval is of the text that would be issued: its revision is the newest and its body this one.
    pub fn covers(approval: &Approval, newest: u32, body: Digest) -> bool {
        approval.revision == newest && approval.body == body
    }

    /// Whether a dialogue was held, so that its summary can be issued.
    pub fn summary_can_be_issued(&self, dialogue: &DialogueId) -> bool {
        let held = self.world.dialogues.get(dialogue);
        held.is_some_and(|held| held.life == Life::Held)
    }

    fn words(&self, kept: &Kept) -> Option<String> {
        self.shared::<RemarkText>(kept)
            .map(|text| text.text.clone())
    }

    /// What a person who works here is called.
    pub(super) fn author_name(&self, person: Option<PersonId>) -> Option<String> {
        let person = self.world.people.all.get(&person?)?;
        let identity = self.shared::<Identity>(&person.identity)?;
        Some(identity.name.clone()).filter(|name| !name.is_empty())
    }
}

fn last_day(kept: &Kept) -> Option<Date> {
    match kept.retention {
        crate::Retention::Until(day) => Some(day),
        crate::Retention::Permanent => None,
    }
}

/// The words of a comment as they can be read: its title, and its text where that is not in a file.
fn comment_words(comment: &super::CommentView) -> Option<String> {
    let title = comment.title.as_deref()?;
    let text = comment.text.as_deref().unwrap_or_default();
    Some(match text.is_empty() {
        true => title.to_owned(),
        false => format!("{title}\n\n{text}"),
    })
}
