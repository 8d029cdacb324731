//! The papers for a session of the Conference: the Note from any selection of dialogues, with what was checked of it and how
//! it differs from the one that was issued, and what goes beside it.
//!
//! What a paper is made from is in the address, so that a link shows what was meant; nothing is kept. Everybody may choose
//! dialogues, masthead and numbers. What prints words or a symbol of somebody's own is the secretariat's to give: a public
//! site would otherwise set anybody's words as a paper of the United Nations.

mod beside;
mod checked;
mod compared;
mod note;
mod wanted;

pub(super) use beside::part;
pub(super) use note::show;

use super::shown_paper::composed_notes;
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use mechanism::View;
use mechanism::conference::{NoteFacts, compiled, participation, posted};
use papers::Paper;
use papers::compose;
use wanted::Wanted;

/// "Papers for the twelfth session of the Conference".
pub(super) fn title(page: &Page, number: u16) -> String {
    let session = super::title::conference(page, number);
    page.with("conference-page-title", "session", session)
}

/// A paper for the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Note,
    Compilation,
    Participation,
    Comments,
}

impl Part {
    const ALL: [Self; 4] = [
        Self::Note,
        Self::Compilation,
        Self::Participation,
        Self::Comments,
    ];

    /// What goes beside the Note.
    const BESIDE: [Self; 3] = [Self::Compilation, Self::Participation, Self::Comments];

    /// As in addresses, and in keys of words: `conference-compilation`.
    const fn code(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Compilation => "compilation",
            Self::Participation => "participation",
            Self::Comments => "comments",
        }
    }

    fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// The number of a session in an address; one session has one address.
fn session(digits: &str) -> Result<u16, Problem> {
    let number: u16 = digits.parse().map_err(|_| Problem::NotFound)?;
    match number.to_string() == digits {
        true => Ok(number),
        false => Err(Problem::NotFound),
    }
}

/// A paper of this reader's view, in the language of the page.
fn compose(
    site: &Site,
    view: &View,
    page: &Page,
    facts: &NoteFacts,
    wanted: &Wanted,
    part: Part,
) -> Paper {
    let setting = &wanted.setting;
    site.installation.speak(page.lang, |agreed| match part {
        Part::Note => compose::note(facts, agreed, setting),
        Part::Compilation => compose::compilation(&compiled(view, facts), agreed, setting),
        Part::Participation => {
            compose::participation_annex(&participation(view, facts), agreed, setting)
        }
        Part::Comments => compose::comments(&posted(view, facts), agreed, setting),
    })
}

/// The addresses of the sessions that have something to report: pages, then files.
pub(super) fn addresses(view: &View) -> Vec<String> {
    let sessions: Vec<u16> = composed_notes(view)
        .iter()
        .map(|note| note.session())
        .collect();
    let mut all = Vec::new();
    for number in sessions {
        all.push(format!("/conference/{number}"));
        for part in Part::BESIDE {
            all.push(format!("/conference/{number}/{}", part.code()));
        }
        for part in Part::ALL {
            all.extend(
                super::formats::Format::ALL.map(|format| {
                    format!("/conference/{number}/{}.{}", part.code(), format.ending())
                }),
            );
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_has_one_address() {
        assert_eq!(session("12"), Ok(12));
        for wrong in ["012", "+12", "", "twelve", "70000", "1/2"] {
            assert_eq!(session(wrong), Err(Problem::NotFound), "{wrong}");
        }
    }
}
