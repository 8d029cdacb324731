//! Beginning, writing, adding, moving, taking out.

use super::super::{
    LONGEST_PARAGRAPH, MOST_PARAGRAPHS, MOST_VERSIONS, NewParagraph, ParagraphId, ParagraphText,
    SummaryAct as A,
};
use super::Table;
use crate::floor::ItemId;
use crate::keeping::{ErasureBasis, Purpose};
use crate::participation::form::LANGUAGES;
use crate::world::Decision;
use crate::{Audience, Refusal, written};

/// The most themes of a paragraph, and the most characters of one.
const MOST_THEMES: usize = 8;
const LONGEST_THEME: usize = 80;

impl Table<'_> {
    pub(super) fn begin(
        &mut self,
        language: &str,
        paragraphs: &[NewParagraph],
    ) -> Result<(), Refusal> {
        if self.draft.is_begun() {
            return Err(Refusal::new("refused-summary-begun"));
        }
        if !LANGUAGES.contains(&language) {
            return Err(Refusal::new("refused-no-such-language"));
        }
        self.enter(A::Begun {
            language: language.to_owned(),
        });
        let mut after = None;
        for new in paragraphs {
            after = Some(self.added(after, new)?);
        }
        Ok(())
    }

    /// What was written goes with the draft. What was issued stays.
    pub(super) fn give_up(mut self, seen: u32) -> Result<Decision, Refusal> {
        self.begun()?;
        if self.draft.revision() != seen {
            return Err(Refusal::new("refused-summary-moved-on"));
        }
        self.enter(A::GivenUp);
        let rows = self.draft.rows().chain(self.draft.bindings());
        let rows: Vec<_> = rows.map(|kept| kept.row).collect();
        let world = self.world;
        let decision = self.decided()?;
        Ok(decision.erasing_what_is_left(world, rows, ErasureBasis::Requested))
    }

    pub(super) fn write(
        &mut self,
        id: ParagraphId,
        over: u16,
        text: &ParagraphText,
        item: Option<ItemId>,
    ) -> Result<(), Refusal> {
        let paragraph = self.unmoved(id, over)?.clone();
        let text = checked(text)?;
        let stands = paragraph.version(over).and_then(|version| {
            let shelf = &self.world.shelf;
            shelf.value::<ParagraphText>(&version.content.row)
        });
        if stands.as_deref() == Some(&text) && paragraph.item == item {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        if usize::from(over) >= MOST_VERSIONS {
            return Err(Refusal::new("refused-paragraph-too-often").with("most", MOST_VERSIONS));
        }
        self.item(item)?;
        let content = self.keep(Purpose::SummaryText, &text)?;
        self.enter(A::Written {
            paragraph: id,
            version: over + 1,
            item,
            content,
        });
        self.carry(&paragraph, &text.text)
    }

    pub(super) fn add(
        &mut self,
        after: Option<ParagraphId>,
        new: &NewParagraph,
    ) -> Result<(), Refusal> {
        self.begun()?;
        if let Some(after) = after {
            self.standing(after)?;
        }
        self.added(after, new).map(drop)
    }

    fn added(
        &mut self,
        after: Option<ParagraphId>,
        new: &NewParagraph,
    ) -> Result<ParagraphId, Refusal> {
        if self.draft.paragraphs.len() + self.acts.len() > 2 * MOST_PARAGRAPHS {
            return Err(Refusal::new("refused-summary-full").with("most", MOST_PARAGRAPHS));
        }
        let next = self.draft.made.checked_add(1);
        let id = next.filter(|_| self.draft.text().len() < MOST_PARAGRAPHS);
        let id =
            id.ok_or_else(|| Refusal::new("refused-summary-full").with("most", MOST_PARAGRAPHS))?;
        let id = ParagraphId(id);
        self.draft.made = id.0;
        let text = checked(&new.text)?;
        self.item(new.item)?;
        let content = self.keep(Purpose::SummaryText, &text)?;
        self.enter(A::Added {
            paragraph: id,
            kind: new.kind,
            item: new.item,
            after,
            content,
        });
        self.bound_from_the_first(id, &new.bindings)?;
        Ok(id)
    }

    pub(super) fn put(
        &mut self,
        id: ParagraphId,
        after: Option<ParagraphId>,
    ) -> Result<(), Refusal> {
        self.standing(id)?;
        if let Some(after) = after {
            self.standing(after)?;
        }
        let text = self.draft.text();
        let at = text.iter().position(|(known, _)| *known == id);
        let before = at.and_then(|at| at.checked_sub(1));
        let before = before.and_then(|before| text.get(before)).map(|one| one.0);
        if after == Some(id) || before == after {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        self.enter(A::Moved {
            paragraph: id,
            after,
        });
        Ok(())
    }

    pub(super) fn take_out(&mut self, id: ParagraphId, over: u16) -> Result<(), Refusal> {
        let bindings = self.unmoved(id, over)?.bindings;
        self.enter(A::TakenOut { paragraph: id });
        // What is not in the text rests on nothing: the words stay for comparison, the evidence does not.
        if let Some(bindings) = bindings {
            self.gone.push(bindings);
            let act = A::Bound {
                paragraph: id,
                bindings: None,
            };
            self.acts.push((Audience::Sealed, act));
        }
        Ok(())
    }

    /// An item of the programme, where there is one.
    fn item(&self, item: Option<ItemId>) -> Result<(), Refusal> {
        let floor = self.world.floors.at.get(self.dialogue);
        match item {
            Some(item) if floor.is_none_or(|floor| floor.item(item).is_none()) => {
                Err(Refusal::new("refused-no-such-item").with("item", item.0))
            }
            _ => Ok(()),
        }
    }
}

/// The text without space around, each theme once.
pub(super) fn checked(new: &ParagraphText) -> Result<ParagraphText, Refusal> {
    let text = new.text.trim().replace("\r\n", "\n");
    if text.is_empty() {
        return Err(Refusal::new("refused-text-missing").with("field", "text"));
    }
    written::text("text", &text, LONGEST_PARAGRAPH)?;
    let mut themes: Vec<String> = Vec::new();
    for theme in new.themes.iter().map(|theme| theme.trim()) {
        written::optional_line("themes", theme, LONGEST_THEME)?;
        let known = |known: &String| known.to_lowercase() == theme.to_lowercase();
        if !theme.is_empty() && !themes.iter().any(known) {
            themes.push(theme.to_owned());
        }
    }
    match themes.len() > MOST_THEMES {
        true => Err(Refusal::new("refused-too-many-themes").with("most", MOST_THEMES)),
        false => Ok(ParagraphText { text, themes }),
    }
}
