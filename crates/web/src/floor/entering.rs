//! A name entered at the Chair's desk for somebody without a device.

use super::ask::{items, languages, manners_of, modes, questions, wish};
use super::said;
use crate::acting::{Acting, NotEntered};
use crate::fields::Choice;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use mechanism::floor::{FloorCommand, FloorWish, Place, Screen, Speaker, SpeakerCard, Standing};
use mechanism::{Command, CommandId, DialogueId, SpeakerId, View};

/// The form by which a name is entered at the Chair's desk.
pub(super) struct Entering {
    pub(super) command: String,
    pub(super) speakers: Vec<Choice>,
    pub(super) items: Vec<Choice>,
    pub(super) manners: Vec<Choice>,
    pub(super) questions: Vec<Choice>,
    pub(super) places: Vec<Choice>,
    pub(super) languages: Vec<Choice>,
}

impl Entering {
    /// For a meeting that has a programme; `None`: there is nothing to speak on yet.
    pub(super) fn of(page: &Page, view: &View, id: &DialogueId) -> Option<Self> {
        let floor = view.floor(id, Screen::Chair)?;
        let speakers = view.speakers_for_office(id);
        let mut speakers: Vec<Choice> = speakers
            .iter()
            .map(|one| {
                let name = match said::body(&one.who) {
                    "" => said::who(page, &one.who),
                    _ => said::called(page, &one.who),
                };
                Choice::of(one.speaker.to_string(), name, false)
            })
            .collect();
        let order = words::collate(page.lang);
        speakers.sort_by(|one, other| order(&one.label, &other.label));
        let items = items(page, &floor, "");
        (!items.is_empty()).then(|| Self {
            command: page.command(),
            speakers,
            items,
            manners: manners_of(page, &floor, true, ""),
            questions: questions(page, &floor, ""),
            places: modes(page, &[], Place::Room.code()),
            languages: languages(""),
        })
    }
}

/// A name entered at the Chair's desk: somebody who is registered, a State, or a guest of the meeting who is named for the
/// first time. A guest's name and request are two entries under ids that follow from the form's own.
pub(super) async fn for_somebody(
    acting: &Acting,
    dialogue: &DialogueId,
    form: &Filled,
) -> Result<(), NotEntered> {
    let problem = NotEntered::Problem;
    let floor = |wish| {
        Command::Floor(FloorCommand {
            dialogue: dialogue.clone(),
            wish,
        })
    };
    let id = form.command().map_err(problem)?;
    let speaker = match form.get("speaker") {
        "" => {
            let named = SpeakerId::drawn(&acting.site.draws.seed(id), 0);
            let introduce = FloorWish::Introduce {
                speaker: Speaker::Named(named),
                card: SpeakerCard {
                    called: form.get("called").trim().to_owned(),
                    body: form.get("body").trim().to_owned(),
                    ..SpeakerCard::default()
                },
                standing: Some(Standing::default()),
            };
            let first = CommandId::of_consequence("name of a speaker", &id.0.to_string());
            acting.enter(first, floor(introduce)).await?;
            Speaker::Named(named)
        }
        text => text
            .parse()
            .map_err(|_| problem(Problem::wrong("wrong-value", text)))?,
    };
    let ask = wish(form, speaker).map_err(problem)?;
    acting.enter(id, floor(ask)).await.map(|_| ())
}
