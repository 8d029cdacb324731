//! What somebody wishes to happen with a summary, entered.

use crate::acting::{Acting, NotEntered};
use crate::filled::Filled;
use crate::problem::Problem;
use mechanism::summary::{ParagraphId, SummaryCommand, SummaryWish};
use mechanism::{Command, DialogueId};

/// Enters a wish of the form it came with.
pub(super) async fn enter(
    acting: &Acting,
    dialogue: &DialogueId,
    form: &Filled,
    wish: SummaryWish,
) -> Result<(), NotEntered> {
    let id = form.command().map_err(NotEntered::Problem)?;
    let dialogue = dialogue.clone();
    let command = Command::Summary(SummaryCommand { dialogue, wish });
    acting.enter(id, command).await.map(drop)
}

/// The paragraph behind which something is to stand; an empty field: before all.
pub(super) fn behind(form: &Filled) -> Result<Option<ParagraphId>, Problem> {
    match form.get("after") {
        "" => Ok(None),
        text => text
            .parse()
            .map(Some)
            .map_err(|_| Problem::wrong("wrong-value", text)),
    }
}

/// Themes are told apart by commas, in whatever script.
pub(super) fn themes(text: &str) -> Vec<String> {
    let parts = text.split([',', '،', '，', '、', ';', '؛', '；']);
    let parts = parts.map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}
