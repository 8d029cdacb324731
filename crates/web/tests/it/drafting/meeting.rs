//! A meeting with notes of three speakers, and those who draft.

use crate::kit::{Answered, House, Visitor, dialogue, hidden};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::floor::notes::{Jotting, NoteCommand, NoteKind, NoteWish, SpeechRef};
use mechanism::floor::{
    FloorCommand, FloorWish, Item, ItemId, ItemKind, Manner, Matter, Place, Programme,
    ProgrammeWords, Sitting, Speaker, SpeakerCard, Standing,
};
use mechanism::people::HeldFor;
use mechanism::summary::ParagraphId;
use mechanism::{Actor, Command, CommandId, RequestId, Seed, SpeakerId, Submission};
use std::collections::BTreeMap;

/// The desk of the dialogue of the furnished house.
pub(super) const DESK: &str = "/summaries/fa-2031";

/// Who spoke; none of them may stand on any page of the desk.
pub(super) const SPEAKERS: [&str; 3] = ["zqspeakerone", "zqspeakertwo", "zqspeakerthree"];

/// What was noted of whom, under which theme.
const NOTED: [(usize, &str, &str); 4] = [
    (0, "Forms differ (fictitious).", "Tracing"),
    (1, "Nobody is told whom to ask (fictitious).", "Tracing"),
    (2, "Weapons are not traced (fictitious).", "Tracing"),
    (
        2,
        "Asks for a training of two days (fictitious).",
        "Training",
    ),
];

/// A meeting in a house.
pub(super) struct Meeting<'h> {
    house: &'h House,
}

impl<'h> Meeting<'h> {
    /// One that was noted.
    pub(super) fn noted(house: &'h House) -> Self {
        house.clock.set("2031-05-09T08:05:00Z".parse().unwrap());
        let meeting = Self { house };
        meeting.programme();
        let mut requests = Vec::new();
        for (nth, name) in (0_u8..).zip(SPEAKERS) {
            requests.push(meeting.speaks(nth, name));
        }
        for (nth, (who, text, theme)) in (0_u8..).zip(NOTED) {
            let jotting = Jotting {
                item: Some(ItemId(1)),
                speech: Some(SpeechRef::Request(requests[who])),
                kind: NoteKind::Point,
                text: text.to_owned(),
                themes: vec![theme.to_owned()],
                permitted: None,
            };
            let note = NoteCommand {
                dialogue: dialogue(),
                wish: NoteWish::Take(jotting),
            };
            meeting.enters(100 + nth, Command::Note(note));
        }
        meeting
    }

    /// One of which a draft was begun.
    pub(super) async fn begun(house: &'h House) -> Self {
        let meeting = Self::noted(house);
        let zoe = meeting.note_taker("zoe").await;
        meeting.begins(&zoe).await;
        meeting
    }

    /// Begins the draft as proposed; where that leads.
    pub(super) async fn begins(&self, who: &Visitor<'_>) -> String {
        let address = format!("{DESK}/beginning");
        let fields = form_of(&who.reads(&address).await);
        let begun = sends(who, &address, &fields).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
        begun.header("location").to_owned()
    }

    pub(super) async fn note_taker(&self, name: &str) -> Visitor<'h> {
        let address = format!("{name}@notes.example");
        let house = self.house;
        house
            .with_role(&address, Role::NoteTaker, HeldFor::Office)
            .await
    }

    pub(super) async fn chair(&self) -> Visitor<'h> {
        let house = self.house;
        house
            .with_role("chair@bureau.example", Role::Chair, HeldFor::Office)
            .await
    }

    /// The second of two.
    pub(super) async fn co_chair(&self) -> Visitor<'h> {
        let house = self.house;
        house
            .with_role("co-chair@bureau.example", Role::Chair, HeldFor::Office)
            .await
    }

    pub(super) async fn editor(&self) -> Visitor<'h> {
        let house = self.house;
        house
            .with_role("editor@editors.example", Role::Editor, HeldFor::Office)
            .await
    }

    pub(super) async fn delegate(&self) -> Visitor<'h> {
        self.house
            .mission("delegate@mission.example", "at", Role::Delegate)
            .await
    }

    fn programme(&self) {
        let item = |id, kind| Item {
            id: ItemId(id),
            sitting: 0,
            kind,
            minutes: 60,
            cluster: None,
            panel: Vec::new(),
        };
        let titles = [(1, "A made-up discussion"), (2, "Another one")];
        let titles = titles.map(|(id, title)| (id, title.to_owned()));
        let draft = FloorWish::DraftProgramme {
            upon: None,
            programme: Programme {
                sittings: vec![Sitting {
                    from: "2031-05-09T08:00:00Z".parse().unwrap(),
                    to: "2031-05-09T11:00:00Z".parse().unwrap(),
                    preparation: false,
                }],
                items: vec![item(1, ItemKind::Discussion), item(2, ItemKind::Discussion)],
            },
            words: ProgrammeWords {
                titles: BTreeMap::from([("en".to_owned(), titles.into())]),
                ..ProgrammeWords::default()
            },
        };
        self.wishes(1, draft);
        self.wishes(2, FloorWish::IssueProgramme);
        self.wishes(3, FloorWish::Take(ItemId(1)));
    }

    /// Somebody has the floor, and is done.
    fn speaks(&self, nth: u8, name: &str) -> RequestId {
        let speaker = Speaker::Named(SpeakerId::drawn(&Seed([50 + nth; 32]), 0));
        let introduce = FloorWish::Introduce {
            speaker: speaker.clone(),
            card: SpeakerCard {
                called: format!("Guest {name} (fictitious)"),
                ..SpeakerCard::default()
            },
            standing: Some(Standing::default()),
        };
        self.wishes(10 + nth, introduce);
        let ask = FloorWish::Ask {
            item: ItemId(1),
            speaker,
            manner: Manner::Statement,
            place: Place::Room,
            answers: None,
            language: "en".into(),
            matter: Matter::default(),
        };
        let seed = self.wishes(20 + nth, ask);
        let request = RequestId::drawn(&seed, 0);
        self.wishes(
            30 + nth,
            FloorWish::Give {
                request,
                seen: None,
            },
        );
        self.wishes(40 + nth, FloorWish::End(request));
        request
    }

    fn wishes(&self, nth: u8, wish: FloorWish) -> Seed {
        let dialogue = dialogue();
        self.enters(nth, Command::Floor(FloorCommand { dialogue, wish }))
    }

    fn enters(&self, nth: u8, command: Command) -> Seed {
        let seed = Seed([nth; 32]);
        let submission = Submission {
            id: CommandId(uuid::Uuid::from_u128((1 << 101) + u128::from(nth))),
            actor: Actor::at_the_command_line(),
            received: self.house.record.clock().now(),
            happened: None,
            seed,
            command,
        };
        self.house.record.submit(submission).unwrap();
        seed
    }
}

/// The fields of the last form of a page, as a browser would send them untouched.
pub(super) fn form_of(page: &str) -> Vec<(String, String)> {
    let form = page.rsplit("<form class=\"form\"").next().unwrap();
    let form = form.split("</form>").next().unwrap();
    let mut fields = Vec::new();
    for tag in form.split("<input ").skip(1) {
        let tag = tag.split('>').next().unwrap();
        let of = |name: &str| {
            let rest = tag.split_once(&format!("{name}=\"")).map(|(_, rest)| rest);
            rest.and_then(|rest| rest.split('"').next())
                .unwrap_or_default()
                .to_owned()
        };
        let left = of("type") == "checkbox" && !tag.contains("checked");
        if !left {
            fields.push((
                of("name"),
                of("value").replace("&#38;", "&").replace("&#39;", "'"),
            ));
        }
    }
    fields
}

pub(super) async fn sends(who: &Visitor<'_>, to: &str, fields: &[(String, String)]) -> Answered {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    who.post(to, &fields).await
}

/// Every form of the desk, filled in well enough to be entered by whoever may.
pub(super) fn every_form(id: ParagraphId) -> Vec<(String, Vec<(&'static str, String)>)> {
    let at = format!("{DESK}/paragraphs/{id}");
    let text = |text: &str| text.to_owned();
    vec![
        (
            format!("{DESK}/beginning"),
            vec![("language", text("en")), ("groups", text("0"))],
        ),
        (at.clone(), vec![("over", text("1")), ("text", text("x"))]),
        (
            format!("{DESK}/paragraphs"),
            vec![("kind", text("numbered")), ("text", text("x"))],
        ),
        (format!("{at}/place"), vec![("after", String::new())]),
        (format!("{at}/removal"), vec![("over", text("1"))]),
        (format!("{at}/remarks"), vec![("remark", text("x"))]),
        (
            format!("{at}/proposals"),
            vec![("over", text("1")), ("proposal", text("x"))],
        ),
        (format!("{DESK}/proposals"), vec![("proposal", text("x"))]),
        (
            format!("{DESK}/proposals/1/answer"),
            vec![("act", text("accept"))],
        ),
        (format!("{DESK}/remarks/1/settlement"), Vec::new()),
        (
            format!("{at}/evidence"),
            vec![
                ("seen", text("1")),
                ("act", text("bind")),
                ("sentence", text("x")),
            ],
        ),
        (
            format!("{DESK}/waivers"),
            vec![("finding", text("x:y")), ("reason", text("x"))],
        ),
        (format!("{DESK}/waivers/1/withdrawal"), Vec::new()),
    ]
}

/// The first form id on a page.
pub(super) fn command_of(page: &str) -> String {
    hidden(page, "command").unwrap()
}
