//! A paragraph of a draft as a reader may see it, and its versions.

use super::super::View;
use super::{BindingView, last_day};
use crate::DialogueId;
use crate::floor::ItemId;
use crate::summary::{
    Bindings, Drafting, Paragraph, ParagraphId, ParagraphKind, ParagraphText, Remark, RemarkText,
};
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;

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
    /// Whose it is as the Word file says that it came in, empty where the file does not say; `None`: it was written here.
    pub in_file: Option<String>,
    /// Whether it is settled.
    pub settled: bool,
}

impl View {
    pub(super) fn paragraph_view(
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
                .map(|remark| self.remark_view(remark))
                .collect(),
            text,
        }
    }

    fn remark_view(&self, remark: &Remark) -> RemarkView {
        let kept = self.shared::<RemarkText>(&remark.content);
        RemarkView {
            number: remark.number,
            author: self.author_name(remark.author),
            at: remark.at,
            text: kept.as_ref().map(|kept| kept.text.clone()),
            in_file: kept.and_then(|kept| kept.in_file.clone()),
            settled: remark.settled,
        }
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
}
