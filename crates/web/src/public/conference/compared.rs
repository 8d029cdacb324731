//! How the Note as it would be composed differs from the one that was issued, paragraph by paragraph.

use super::super::shown_paper::{Reading, read};
use super::super::title;
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use mechanism::View;
use mechanism::conference::NoteFacts;
use mechanism::paper::PaperKind;
use papers::compose::{self, Setting};
use papers::differences::{Difference, Piece, differences};

/// Two Notes side by side.
pub(super) struct Compared {
    pub(super) lead: String,
    pub(super) href: String,
    pub(super) paragraphs: Vec<Paragraph>,
    /// The language of both.
    pub(super) code: &'static str,
    pub(super) dir: &'static str,
}

/// A paragraph that is not the same in both.
pub(super) struct Paragraph {
    pub(super) place: String,
    /// How it changed: "kept", "gone" or "come", and the words.
    pub(super) pieces: Vec<(&'static str, String)>,
}

/// The differences from the newest Note to this session whose text the record holds; `None`: it holds none.
pub(super) async fn compared(
    site: &Site,
    view: &View,
    page: &Page,
    facts: &NoteFacts,
    setting: &Setting,
) -> Result<Option<Compared>, Problem> {
    let session = facts.session.number;
    let papers = view.papers();
    let issued = papers.iter().filter(|paper| {
        paper.facts.kind == PaperKind::Note && paper.facts.conference == Some(session)
    });
    for paper in issued {
        let Reading::Whole(issued) = read(site, &paper.text, false).await? else {
            continue;
        };
        // Two texts are compared in one language: that of the issued one.
        let composed = site.installation.speak(issued.language, |agreed| {
            compose::note(facts, agreed, setting)
        });
        let all = differences(&issued, &composed);
        let (same, different): (Vec<Difference>, Vec<Difference>) =
            all.into_iter().partition(Difference::is_none);
        let count = |of: &[Difference]| page.number(u32::try_from(of.len()).unwrap_or(u32::MAX));
        let values = [
            ("paper", title::paper(page, view, &paper.facts).into()),
            ("same", count(&same).into()),
            ("different", count(&different).into()),
        ];
        return Ok(Some(Compared {
            lead: page.say_with("conference-differences-lead", &values),
            href: page.href(&format!("/papers/{}", paper.facts.id)),
            paragraphs: different.iter().map(|one| paragraph(page, one)).collect(),
            code: issued.language.code(),
            dir: issued.language.dir(),
        }));
    }
    Ok(None)
}

fn paragraph(page: &Page, one: &Difference) -> Paragraph {
    let number = |at: Option<usize>| at.map_or_else(|| "–".to_owned(), |at| at.to_string());
    let values = [
        ("before", number(one.before).into()),
        ("after", number(one.after).into()),
    ];
    Paragraph {
        place: page.say_with("conference-differences-moved", &values),
        pieces: one
            .pieces
            .iter()
            .map(|piece| match piece {
                Piece::Kept(text) => ("kept", text.clone()),
                Piece::Gone(text) => ("gone", text.clone()),
                Piece::Come(text) => ("come", text.clone()),
            })
            .collect(),
    }
}
