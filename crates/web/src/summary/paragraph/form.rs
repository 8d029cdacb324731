//! The questions of a paragraph, as they are shown and as they come back.

use crate::fields::Choice;
use crate::filled::Filled;
use crate::floor::item_called;
use crate::page::Page;
use crate::problem::Problem;
use crate::summary::acts;
use mechanism::floor::ItemId;
use mechanism::summary::ParagraphText;
use mechanism::{DialogueId, ParagraphView, View};

/// The questions of a paragraph, with what was typed.
pub(super) struct ParagraphForm {
    pub(super) command: String,
    pub(super) text: String,
    pub(super) themes: String,
    /// Themes that notes and paragraphs have already.
    pub(super) known: Vec<String>,
    pub(super) items: Vec<Choice>,
}

impl ParagraphForm {
    /// With what stands.
    pub(super) fn standing(page: &Page, view: &View, id: &DialogueId, one: &ParagraphView) -> Self {
        let text = one.text.as_deref().cloned().unwrap_or_default();
        let themes = text.themes.join(", ");
        Self::with(page, view, id, text.text, themes, one.item)
    }

    /// With what somebody typed.
    pub(super) fn typed(page: &Page, view: &View, id: &DialogueId, form: &Filled) -> Self {
        let (text, themes) = (form.get("text").to_owned(), form.get("themes").to_owned());
        Self::with(page, view, id, text, themes, item(form).ok().flatten())
    }

    fn with(
        page: &Page,
        view: &View,
        id: &DialogueId,
        text: String,
        themes: String,
        item: Option<ItemId>,
    ) -> Self {
        let programme = view.programme(id);
        let items = programme.map_or_else(Vec::new, |programme| programme.items);
        let none = Choice::of("", page.say("drafting-item-none"), item.is_none());
        let named = items.iter().map(|one| {
            let value = one.id.0.to_string();
            Choice::of(value, item_called(page, one), item == Some(one.id))
        });
        Self {
            command: page.command(),
            text,
            themes,
            known: known(view, id),
            items: std::iter::once(none).chain(named).collect(),
        }
    }
}

/// Themes that were written before, in notes and in the draft.
fn known(view: &View, id: &DialogueId) -> Vec<String> {
    let count = view.notes_count(id).unwrap_or_default();
    let mut known: Vec<String> = count.themes.into_iter().map(|(theme, _)| theme).collect();
    let summary = view.chairs_summary(id);
    let paragraphs = summary.into_iter().flat_map(|summary| summary.paragraphs);
    for theme in paragraphs
        .filter_map(|one| one.text)
        .flat_map(|text| text.themes.clone())
    {
        let folded = theme.to_lowercase();
        if !known.iter().any(|one| one.to_lowercase() == folded) {
            known.push(theme);
        }
    }
    known
}

/// What a form says the text is.
pub(super) fn text(form: &Filled) -> ParagraphText {
    ParagraphText {
        text: form.get("text").to_owned(),
        themes: acts::themes(form.get("themes")),
    }
}

/// About which item.
pub(super) fn item(form: &Filled) -> Result<Option<ItemId>, Problem> {
    match form.get("item") {
        "" => Ok(None),
        text => text
            .parse()
            .map(|number| Some(ItemId(number)))
            .map_err(|_| Problem::wrong("wrong-value", text)),
    }
}
