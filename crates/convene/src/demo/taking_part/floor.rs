//! The programme of the dialogue to come, and names already on the list of its discussion: whoever steps in as the Chair
//! finds a meeting to lead at once. The speakers are named by an officer, and fictitious as everybody here.

use super::calendar::Coming;
use super::programme::{drafted, item, sitting};
use super::{Script, notes, statements};
use anyhow::Context as _;
use jiff::civil::Date;
use mechanism::floor::list::Matter;
use mechanism::floor::{
    FloorCommand, FloorWish, ItemId, ItemKind, Manner, OrderPolicy, Panellist, Part, Place,
    Precedence, Programme, Rules, Speaker, SpeakerCard, Standing,
};
use mechanism::organizations::StakeholderKind;
use mechanism::people::RegionalGroup;
use mechanism::{Command, DialogueId, RequestId, SpeakerId};

/// The item with the panel.
pub(super) const PANEL: ItemId = ItemId(3);
/// The item whose list is open for names from the start.
pub(super) const DISCUSSION: ItemId = ItemId(4);

/// Somebody fictitious who speaks.
struct Guest {
    called: &'static str,
    body: &'static str,
    pronounced: &'static str,
    language: &'static str,
    kind: StakeholderKind,
    region: RegionalGroup,
    first_time: bool,
    place: Place,
    /// Sits on the panel instead of standing on the list.
    panel: bool,
}

const GUESTS: [Guest; 8] = [
    Guest {
        called: "Wanjiku Example (fictitious)",
        body: "Example Tracing Laboratory (fictitious)",
        pronounced: "wan-JEE-koo",
        language: "en",
        kind: StakeholderKind::Academia,
        region: RegionalGroup::Africa,
        first_time: false,
        place: Place::Room,
        panel: true,
    },
    Guest {
        called: "Robin Example (fictitious)",
        body: "Example Marking Works (fictitious)",
        pronounced: "",
        language: "en",
        kind: StakeholderKind::PrivateSector,
        region: RegionalGroup::WesternEuropeOthers,
        first_time: false,
        place: Place::Online,
        panel: true,
    },
    Guest {
        called: "ليلى مثال (شخصية خيالية)",
        body: "جمعية جسور المثال (خيالية)",
        pronounced: "LAY-la",
        language: "ar",
        kind: StakeholderKind::Ngo,
        region: RegionalGroup::AsiaPacific,
        first_time: true,
        place: Place::Online,
        panel: false,
    },
    Guest {
        called: "Inês Exemplo (fictícia)",
        body: "Ponte de Exemplo (fictícia)",
        pronounced: "ee-NESH",
        language: "es",
        kind: StakeholderKind::Ngo,
        region: RegionalGroup::WesternEuropeOthers,
        first_time: false,
        place: Place::Room,
        panel: false,
    },
    Guest {
        called: "Itzel Ejemplo (ficticia)",
        body: "Frontera Clara de Ejemplo (ficticia)",
        pronounced: "eet-SEL",
        language: "es",
        kind: StakeholderKind::Ngo,
        region: RegionalGroup::LatinAmericaCaribbean,
        first_time: false,
        place: Place::Room,
        panel: false,
    },
    Guest {
        called: "李例文（虚构）",
        body: "例文大学比较法研究中心（虚构）",
        pronounced: "lee",
        language: "zh",
        kind: StakeholderKind::Academia,
        region: RegionalGroup::AsiaPacific,
        first_time: true,
        place: Place::Online,
        panel: false,
    },
    Guest {
        called: "Бояна Пример (вымышленная)",
        body: "Мост-Пример (вымышленная)",
        pronounced: "bo-YA-na",
        language: "ru",
        kind: StakeholderKind::Ngo,
        region: RegionalGroup::EasternEurope,
        first_time: false,
        place: Place::Room,
        panel: false,
    },
    Guest {
        called: "Point focal de l’Institut d’exemple (fictif)",
        body: "Institut d’exemple pour l’entraide (fictif)",
        pronounced: "",
        language: "fr",
        kind: StakeholderKind::Academia,
        region: RegionalGroup::Africa,
        first_time: false,
        place: Place::Room,
        panel: false,
    },
];

/// Enters programme, rules, speakers and requests.
pub(super) fn prepare(script: &mut Script, coming: &Coming) -> anyhow::Result<()> {
    let dialogue = &coming.firearms;
    let speakers = introduce(script, dialogue)?;
    let programme = programme(coming.firearms_on, &speakers)?;
    let floor = |wish| command(dialogue, wish);
    script.office(floor(drafted(None, programme)))?;
    script.office(floor(FloorWish::IssueProgramme))?;
    // In turn, so that the list shows why somebody stands where they stand.
    let rules = Rules {
        policy: OrderPolicy(vec![
            Precedence::FirstTimersFirst,
            Precedence::RegionsInTurn,
        ]),
        inscription_from: Some(script.ago(jiff::SignedDuration::from_hours(24 * 30))),
        ..Rules::default()
    };
    script.office(floor(FloorWish::SetRules {
        item: DISCUSSION,
        rules,
    }))?;
    let mut requests = Vec::new();
    for (guest, speaker) in GUESTS
        .iter()
        .zip(&speakers)
        .filter(|(guest, _)| !guest.panel)
    {
        let seed = script
            .office(floor(FloorWish::Ask {
                item: DISCUSSION,
                speaker: speaker.clone(),
                manner: Manner::Statement,
                place: guest.place,
                answers: None,
                language: guest.language.into(),
                matter: Matter::default(),
            }))
            .context("putting a speaker on the list")?;
        requests.push(RequestId::drawn(&seed, 0));
    }
    notes::rehearse(script, dialogue, DISCUSSION, &requests)?;
    let listed = GUESTS.iter().zip(&speakers);
    let listed: Vec<(&str, Speaker)> = listed
        .filter(|(guest, _)| !guest.panel)
        .map(|(guest, speaker)| (guest.language, speaker.clone()))
        .collect();
    statements::hand_in(script, dialogue, &listed)?;
    Ok(())
}

fn command(dialogue: &DialogueId, wish: FloorWish) -> Command {
    Command::Floor(FloorCommand {
        dialogue: dialogue.clone(),
        wish,
    })
}

fn introduce(script: &mut Script, dialogue: &DialogueId) -> anyhow::Result<Vec<Speaker>> {
    GUESTS
        .iter()
        .zip(0_u64..)
        .map(|(guest, nth)| {
            let speaker = Speaker::Named(SpeakerId::drawn(&script.chance, nth));
            let introduce = FloorWish::Introduce {
                speaker: speaker.clone(),
                card: SpeakerCard {
                    called: guest.called.into(),
                    body: guest.body.into(),
                    pronounced: guest.pronounced.into(),
                    ..SpeakerCard::default()
                },
                standing: Some(Standing {
                    state: false,
                    kind: Some(guest.kind),
                    region: Some(guest.region),
                    first_time: guest.first_time,
                }),
            };
            script.office(command(dialogue, introduce))?;
            Ok(speaker)
        })
        .collect()
}

/// A day as dialogues have it: a morning and an afternoon in Vienna.
fn programme(day: Date, speakers: &[Speaker]) -> anyhow::Result<Programme> {
    let mut panel = item(3, 0, ItemKind::Panel, 90);
    panel.panel = GUESTS
        .iter()
        .zip(speakers)
        .filter(|(guest, _)| guest.panel)
        .map(|(_, speaker)| Panellist {
            speaker: speaker.clone(),
            part: Part::Panellist,
            minutes: 10,
        })
        .collect();
    Ok(Programme {
        sittings: vec![sitting(day, 10, 13)?, sitting(day, 15, 18)?],
        items: vec![
            item(1, 0, ItemKind::Opening, 15),
            item(2, 0, ItemKind::Report, 30),
            panel,
            item(4, 1, ItemKind::Discussion, 150),
            item(5, 1, ItemKind::Closing, 15),
        ],
    })
}
