//! Every address of the site: what the sitemap is made from and what the tests walk.
//!
//! Addresses last; each may begin with a language (`/fr/papers`) and end with a day (`?as-of=2024-04-05`).
//!
//! | address | what is there |
//! |---|---|
//! | `/dialogues`, `/dialogues/fa-2024`, `/dialogues/calendar?year=2024` | dialogues |
//! | `/papers`, `/papers/fa-2022-summary#para-14` | papers and their paragraphs |
//! | `/papers/note-conference-12` | a Note composed from the record, in the language of the page |
//! | `/conference/12`, `/conference/12/participation`, `/conference/12/note.pdf?dialogue=fa-2024` | the Note with its checks, what goes beside it, any selection of dialogues |
//! | `/papers/{id}/paper.html`, `.txt`, `.docx`, `.akn.xml`, `.pdf` | a paper as a file |
//! | `/dialogues/fa-2031/summary` | the editions of its Chair's summary, what was put right, its themes |
//! | `/papers/{id}/translations/ar`, `/papers/{id}/plain`, `/papers/{id}/errors` | what stands beside an issued paper |
//! | `/papers/{id}/cite.bib`, `cite.ris` | how to cite it |
//! | `/calls`, `/calls/fa-2031/before`, `/calls/fa-2031/versions/1` | calls for participation |
//! | `/groups`, `/groups/firearms#meeting-11`, `/officers` | working groups and officers |
//! | `/sources#note-2024`, `/corrections`, `/verify`, `/glossary#chair` | what the record rests on |
//! | `/record.jsonl`, `/verify.py` | the record itself, and how to check it |
//! | `/about`, `/press`, `/accessibility`, `/privacy` | what this site says of itself |
//! | `/dialogues/fa-2031/comments`, `/comments/fa-2031-c-0001` | written comments that were posted |
//! | `/contributions?kind=offer`, `/contributions/c-2031-0001` | activities, needs, offers and research that were published |
//! | `/floor/fa-2031/programme`, `…/programme/calendar.ics` | the programme of a meeting, as issued |
//! | `/suggestions?theme=data`, `/suggestions/longer-dialogues` | suggestions over the years |
//! | `/search`, `/figures`, `/data`, `/api`, `/feeds` | search, charts, and everything for machines |

use crate::{
    charts, comments, contributions, floor, machine, public, recorded, room, search, secretariat,
    stakeholder, state, summary,
};
use mechanism::View;

/// All addresses this reader can open, pages first, without language: sitemap, browser tests and the walk that looks for
/// secrets all use this one list.
pub fn addresses(view: &View) -> Vec<String> {
    let mut all = public::addresses(view);
    all.extend(stakeholder::addresses(view));
    all.extend(comments::addresses(view));
    all.extend(contributions::addresses(view));
    all.extend(floor::addresses(view));
    all.extend(search::addresses(view));
    all.extend(charts::addresses(view));
    all.extend(machine::addresses(view));
    all
}

/// The addresses that are the reader's own: nobody else can open them.
pub fn own_addresses(view: &View) -> Vec<String> {
    if view.who().person().is_none() {
        return Vec::new();
    }
    let mut own: Vec<String> = ["/my", "/account", "/account/forget"]
        .map(String::from)
        .into();
    own.extend(stakeholder::own_addresses(view));
    own.extend(comments::own_addresses(view));
    own.extend(contributions::own_addresses(view));
    own.extend(room::own_addresses(view));
    own.extend(floor::own_addresses(view));
    own.extend(summary::own_addresses(view));
    own.extend(public::issued_own_addresses(view));
    own.extend(recorded::own_addresses(view));
    own.extend(state::own_addresses(view));
    own.extend(secretariat::own_addresses(view));
    own
}
