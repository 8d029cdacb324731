//! Remarks, proposals, waivers.

use super::super::{
    Change, LONGEST_IN_FILE, LONGEST_NAME_IN_FILE, LONGEST_PARAGRAPH, MOST_REMARKS, NewParagraph,
    Origin, ParagraphId, ParagraphText, Proposal, Proposed, RemarkInFile, RemarkText,
    SummaryAct as A,
};
use super::writing::checked;
use super::{Table, at};
use crate::keeping::Purpose;
use crate::{Refusal, written};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The most characters of a remark, and of a reason.
const LONGEST_REMARK: usize = 2_000;
const LONGEST_REASON: usize = 500;
/// The most characters of a warning's name: its guard, its rule and the words found.
const LONGEST_FINDING: usize = 600;

impl Table<'_> {
    pub(super) fn remark(&mut self, paragraph: ParagraphId, text: &str) -> Result<(), Refusal> {
        self.standing(paragraph)?;
        self.room(self.draft.remarks.len())?;
        let content = self.words("remark", text, LONGEST_REMARK, None)?;
        self.enter(A::Remarked { paragraph, content });
        Ok(())
    }

    pub(super) fn settle(&mut self, number: u32) -> Result<(), Refusal> {
        let mut remarks = self.draft.remarks.iter();
        let open = remarks.any(|remark| remark.number == number && !remark.settled);
        if !open {
            return Err(Refusal::new("refused-remark-settled"));
        }
        self.enter(A::Settled { remark: number });
        Ok(())
    }

    pub(super) fn propose(&mut self, changes: &[Change], origin: Origin) -> Result<(), Refusal> {
        self.begun()?;
        self.room(self.draft.proposals.len() + changes.len())?;
        for change in changes {
            let (of, text) = self.proposed(change)?;
            let content = match text {
                Some(text) => Some(self.words("text", text, LONGEST_PARAGRAPH, None)?),
                None => None,
            };
            self.enter(A::Proposed {
                of,
                origin,
                content,
            });
        }
        Ok(())
    }

    /// What came back in a Word file. Whoever sends the same file twice, or a copy somebody worked on further, brings what is
    /// new in it only.
    pub(super) fn take_in(
        &mut self,
        changes: &[Change],
        remarks: &[RemarkInFile],
    ) -> Result<(), Refusal> {
        self.begun()?;
        let mut new = Vec::new();
        for change in changes {
            if !self.is_proposed(change)? {
                new.push(change.clone());
            }
        }
        self.propose(&new, Origin::Word)?;
        self.room(self.draft.remarks.len() + remarks.len())?;
        let mut brought = BTreeSet::new();
        for remark in remarks {
            let said = (remark.paragraph, remark.author.trim(), remark.text.trim());
            if brought.insert(said) && !self.is_remarked(remark) {
                self.remark_in_file(remark)?;
            }
        }
        match self.acts.is_empty() {
            true => Err(Refusal::new("refused-nothing-changed")),
            false => Ok(()),
        }
    }

    /// Whether a Word file brought this very change before, whatever became of it.
    fn is_proposed(&self, change: &Change) -> Result<bool, Refusal> {
        let (of, text) = self.proposed(change)?;
        let words = text.map(|text| text.trim().replace("\r\n", "\n"));
        let from_word = self.draft.proposals.iter().filter(|one| {
            one.origin == Origin::Word && one.of == of && one.content.is_some() == text.is_some()
        });
        let kept = from_word.map(|one| self.kept_words(one.content?.row));
        let mut kept = kept.map(|kept| kept.map(|kept| kept.text.clone()));
        Ok(kept.any(|kept| kept == words))
    }

    /// Whether a Word file brought this very remark before.
    fn is_remarked(&self, new: &RemarkInFile) -> bool {
        let here = self.draft.remarks.iter();
        let mut here = here.filter(|one| one.paragraph == new.paragraph);
        here.any(|one| {
            self.kept_words(one.content.row).is_some_and(|kept| {
                kept.text == new.text.trim() && kept.in_file.as_deref() == Some(new.author.trim())
            })
        })
    }

    fn remark_in_file(&mut self, remark: &RemarkInFile) -> Result<(), Refusal> {
        let RemarkInFile {
            paragraph,
            text,
            author,
        } = remark;
        self.standing(*paragraph)?;
        if text.trim().is_empty() {
            return Err(Refusal::new("refused-text-missing").with("field", "remark"));
        }
        written::text("remark", text, LONGEST_IN_FILE)?;
        written::optional_line("author", author, LONGEST_NAME_IN_FILE)?;
        let words = RemarkText {
            text: text.trim().to_owned(),
            finding: None,
            in_file: Some(author.trim().to_owned()),
        };
        let content = self.keep(Purpose::SummaryRemark, &words)?;
        self.enter(A::Remarked {
            paragraph: *paragraph,
            content,
        });
        Ok(())
    }

    fn kept_words(&self, row: crate::RowId) -> Option<Arc<RemarkText>> {
        self.world.shelf.value::<RemarkText>(&row)
    }

    /// What a change is of. One over an older version is taken too: a Word file takes days to come back, and whoever
    /// answers it sees what became of the paragraph since.
    fn proposed<'c>(&self, change: &'c Change) -> Result<(Proposed, Option<&'c str>), Refusal> {
        let known = |paragraph: ParagraphId, over: u16| {
            let found = self.draft.paragraphs.get(&paragraph);
            match found.and_then(|found| found.version(over)) {
                Some(_) => Ok(()),
                None => Err(Refusal::new("refused-paragraph-is-gone").with("paragraph", paragraph)),
            }
        };
        match change {
            Change::Change {
                paragraph,
                over,
                text,
            } => {
                known(*paragraph, *over)?;
                let of = Proposed::Change {
                    paragraph: *paragraph,
                    over: *over,
                };
                Ok((of, Some(text)))
            }
            Change::Add { after, kind, text } => {
                if let Some(after) = after {
                    known(*after, 1)?;
                }
                let of = Proposed::Add {
                    after: *after,
                    kind: *kind,
                };
                Ok((of, Some(text)))
            }
            Change::Remove { paragraph, over } => {
                known(*paragraph, *over)?;
                let of = Proposed::Remove {
                    paragraph: *paragraph,
                    over: *over,
                };
                Ok((of, None))
            }
        }
    }

    pub(super) fn answer(&mut self, number: u32, accept: bool) -> Result<(), Refusal> {
        let mut proposals = self.draft.proposals.iter();
        let open = proposals.find(|one| one.number == number && one.answered.is_none());
        let open = open
            .cloned()
            .ok_or_else(|| Refusal::new("refused-proposal-answered"))?;
        if accept {
            self.accept(&open)?;
        }
        self.enter(A::Answered {
            proposal: number,
            accepted: accept,
        });
        Ok(())
    }

    /// A proposal over an older version is not taken as it is: it would undo what was written since.
    fn accept(&mut self, proposal: &Arc<Proposal>) -> Result<(), Refusal> {
        let words = proposal.content.and_then(|kept| {
            let shelf = &self.world.shelf;
            shelf.value::<RemarkText>(&kept.row)
        });
        let gone = || Refusal::new("refused-proposal-gone");
        match proposal.of {
            Proposed::Change { paragraph, over } => {
                let stands = self.unmoved(paragraph, over)?.clone();
                let text = ParagraphText {
                    text: words.ok_or_else(gone)?.text.clone(),
                    themes: self.themes_of(&stands),
                };
                self.write(paragraph, over, &text, stands.item)
            }
            Proposed::Add { after, kind } => {
                let beside = at(&proposal.of).and_then(|id| self.draft.standing(id).cloned());
                if after.is_some() && beside.is_none() {
                    return Err(gone());
                }
                let new = NewParagraph {
                    kind,
                    item: beside.and_then(|beside| beside.item),
                    text: ParagraphText {
                        text: words.ok_or_else(gone)?.text.clone(),
                        themes: Vec::new(),
                    },
                    bindings: Vec::new(),
                };
                self.add(after, &new)
            }
            Proposed::Remove { paragraph, over } => self.take_out(paragraph, over),
        }
    }

    fn themes_of(&self, paragraph: &super::Paragraph) -> Vec<String> {
        let row = paragraph.versions.last().map(|version| version.content.row);
        let text = row.and_then(|row| self.world.shelf.value::<ParagraphText>(&row));
        text.map(|text| text.themes.clone()).unwrap_or_default()
    }

    pub(super) fn waive(
        &mut self,
        paragraph: Option<ParagraphId>,
        finding: &str,
        reason: &str,
    ) -> Result<(), Refusal> {
        self.begun()?;
        if let Some(paragraph) = paragraph {
            self.standing(paragraph)?;
        }
        self.room(self.draft.waivers.len())?;
        written::line("finding", finding, LONGEST_FINDING)?;
        let content = self.words("reason", reason, LONGEST_REASON, Some(finding))?;
        self.enter(A::Waived { paragraph, content });
        Ok(())
    }

    pub(super) fn warn_again(&mut self, number: u32) -> Result<(), Refusal> {
        let mut waivers = self.draft.waivers.iter();
        if !waivers.any(|waiver| waiver.number == number && !waiver.withdrawn) {
            return Err(Refusal::new("refused-no-such-waiver"));
        }
        self.enter(A::WarnsAgain { waiver: number });
        Ok(())
    }

    fn room(&self, taken: usize) -> Result<(), Refusal> {
        match taken >= MOST_REMARKS {
            true => Err(Refusal::new("refused-remarks-full").with("most", MOST_REMARKS)),
            false => Ok(()),
        }
    }

    /// Words of a colleague, in a row of their own.
    fn words(
        &mut self,
        field: &'static str,
        text: &str,
        most: usize,
        finding: Option<&str>,
    ) -> Result<crate::Kept, Refusal> {
        if text.trim().is_empty() {
            return Err(Refusal::new("refused-text-missing").with("field", field));
        }
        written::text(field, text, most)?;
        let text = match field {
            "text" => {
                checked(&ParagraphText {
                    text: text.to_owned(),
                    themes: Vec::new(),
                })?
                .text
            }
            _ => text.trim().to_owned(),
        };
        let finding = finding.map(str::to_owned);
        self.keep(
            Purpose::SummaryRemark,
            &RemarkText {
                text,
                finding,
                in_file: None,
            },
        )
    }
}
