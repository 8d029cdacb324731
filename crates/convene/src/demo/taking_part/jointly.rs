//! The programme of the joint dialogue, in its second version, and its two Chairs, who share the day: whoever steps in at
//! their desk reads the words with which one hands over to the other. Both are fictitious.

use super::Script;
use super::calendar::Coming;
use super::programme::{drafted, item, sitting};
use jiff::civil::Date;
use mechanism::floor::{
    FloorCommand, FloorWish, ItemKind, Presiding, Programme, Speaker, SpeakerCard, Standing,
};
use mechanism::{Command, RowId, SpeakerId};

/// The co-Chairs: how they are called, for whom they come, how the name is said.
const CHAIRS: [(&str, &str, &str); 2] = [
    (
        "Adaeze Example (fictitious)",
        "Co-Chair on international cooperation",
        "a-da-EH-zeh",
    ),
    (
        "Mateo Ejemplo (ficticio)",
        "Co-Chair on technical assistance",
        "ma-TEH-o",
    ),
];

/// Enters the programme, twice issued, and who presides over what.
pub(super) fn prepare(script: &mut Script, coming: &Coming) -> anyhow::Result<()> {
    let floor = |wish| {
        Command::Floor(FloorCommand {
            dialogue: coming.joint.clone(),
            wish,
        })
    };
    let mut chairs = Vec::new();
    for ((called, body, pronounced), nth) in CHAIRS.into_iter().zip(0_u64..) {
        let speaker = Speaker::Named(SpeakerId::drawn(&script.chance, 100 + nth));
        script.office(floor(FloorWish::Introduce {
            speaker: speaker.clone(),
            card: SpeakerCard {
                called: called.into(),
                body: body.into(),
                pronounced: pronounced.into(),
                ..SpeakerCard::default()
            },
            standing: Some(Standing {
                state: true,
                kind: None,
                region: None,
                first_time: false,
            }),
        }))?;
        chairs.push(speaker);
    }
    let first = programme(coming.joint_on, 75)?;
    script.office(floor(drafted(None, first)))?;
    let issued = script.office(floor(FloorWish::IssueProgramme))?;
    // A quarter of an hour more for the discussion: what a second version says has changed.
    let second = programme(coming.joint_on, 90)?;
    let upon = RowId::drawn(&issued, 0);
    script.office(floor(drafted(Some(upon), second)))?;
    script.office(floor(FloorWish::IssueProgramme))?;
    let sittings = (0_u8..).zip(chairs.iter().cloned());
    script.office(floor(FloorWish::Preside(Presiding {
        sittings: sittings.collect(),
        chairs,
        ..Presiding::default()
    })))?;
    Ok(())
}

fn programme(day: Date, discussion: u16) -> anyhow::Result<Programme> {
    Ok(Programme {
        sittings: vec![sitting(day, 10, 13)?, sitting(day, 15, 18)?],
        items: vec![
            item(1, 0, ItemKind::Opening, 15),
            item(2, 0, ItemKind::Report, 45),
            item(3, 0, ItemKind::Discussion, discussion),
            item(4, 1, ItemKind::Discussion, 120),
            item(5, 1, ItemKind::Closing, 15),
        ],
    })
}
