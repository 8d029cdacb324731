//! The fictitious facts of the test kit: a few years for the public, and one fact of every kind for each circle.

use super::House;
use jiff::civil::date;
use mechanism::calendar::{
    CalendarCommand, Certainty, ConferenceSession, Gathering, Meeting, MeetingId, Officer, Rank,
    ReviewItem, Role, Source, WorkingGroup,
};
use mechanism::dialogue::{Chairing, Credited, Dialogue, DialogueCommand, Mode, Origin};
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind, Point, Published, Reports};
use mechanism::participation::{
    CountsCommand, Figure, FigureSet, Kind, Precision, Stage, Taking, Unit,
};
use mechanism::review::{Measure, ReviewCommand, StatusFigure};
use mechanism::{Audience, Command, Content, DialogueId, Name, PaperId, SourceId, StateCode};
use papers::{Byline, Form, Link, Masthead, Paper, Paragraph, Section, Span, Standing};
use words::Lang;

impl House {
    /// Facts for the public, then one of each kind for each circle.
    pub(super) fn furnish(&self) {
        self.public_years();
        for audience in Audience::ALL {
            self.facts_of(audience);
        }
        self.walked_calls();
    }

    fn public_years(&self) {
        let source = source_id("zqpub-paper");
        self.enter(
            calendar(CalendarCommand::RegisterSource(source_of(
                "zqpub-paper",
                Audience::Public,
            ))),
            None,
        );
        for (number, year) in [(14, 2028), (15, 2030), (16, 2032)] {
            let session = ConferenceSession {
                number,
                opens: date(year, 10, 14),
                closes: date(year, 10, 18),
                place: "Vienna".into(),
                review_item: Some(ReviewItem {
                    number: 2,
                    provisional: true,
                    agenda: None,
                }),
                document_deadline: None,
                source: source.clone(),
                audience: Audience::Public,
            };
            self.enter(calendar(CalendarCommand::RecordConference(session)), None);
        }
        for (group, first) in [
            (WorkingGroup::Firearms, 15),
            (WorkingGroup::TechnicalAssistance, 18),
            (WorkingGroup::InternationalCooperation, 18),
        ] {
            for (number, year) in [(first, 2029), (first + 1, 2030), (first + 2, 2031)] {
                self.enter(
                    calendar(CalendarCommand::RecordMeeting(meeting(
                        group,
                        number,
                        year,
                        Audience::Public,
                    ))),
                    None,
                );
            }
        }
        for year in [2029, 2030] {
            self.public_dialogue(year);
        }
        self.joint_dialogue();
        self.planned_dialogue();
        self.broken_paper();
    }

    fn public_dialogue(&self, year: i16) {
        let number = if year == 2029 { 15 } else { 16 };
        let id = dialogue_id(&format!("fa-{year}"));
        let day = date(year, 4, 5);
        let chair = officer(
            WorkingGroup::Firearms,
            "Example Person Fictitious",
            Role::Chair,
        );
        let facts = Dialogue {
            id: id.clone(),
            meetings: vec![MeetingId {
                group: WorkingGroup::Firearms,
                number,
            }],
            date: day,
            order_of_day: None,
            mode: Some(Mode::Hybrid),
            chairs: vec![chair],
            chairing: Some(Chairing::Chair),
            credited: Some(Credited::Chair),
            panels: (year == 2030).then_some(2),
            origin: attested("zqpub-paper", Some(10)),
            audience: Audience::Public,
        };
        self.enter(
            Command::Dialogue(DialogueCommand::Record(facts.clone())),
            Some(day),
        );
        self.enter(
            counts(&id, "zqpub-paper", Audience::Public, true),
            Some(day),
        );
        let other = format!("zqpub-other-{year}");
        let page = Source {
            rank: Rank::Other,
            ..source_of(&other, Audience::Public)
        };
        self.enter(calendar(CalendarCommand::RegisterSource(page)), None);
        let mut differing = figure_set(&id, &other, Audience::Public, false);
        differing.figures = vec![
            figure(
                Unit::Persons,
                Stage::Registered,
                Kind::Everybody,
                1500,
                Precision::MoreThan,
            ),
            figure(
                Unit::States,
                Stage::Attended,
                Kind::State,
                37,
                Precision::Exact,
            ),
        ];
        let remark = Some(Content::permanent(
            "Fictitious remark: this source counts persons.",
        ));
        self.enter(
            Command::Counts(CountsCommand::Record {
                set: differing,
                remark,
                imported: true,
            }),
            None,
        );
        let summary = PaperFacts {
            dialogue: Some(id.clone()),
            published: Some(Published {
                printed: "www.convene.example/a b.pdf".into(),
                address: None,
                believed: Some("https://www.convene.example/ab.pdf".into()),
            }),
            ..paper_facts(
                &format!("{id}-summary"),
                PaperKind::Summary,
                "zqpub-paper",
                Audience::Public,
            )
        };
        let text = serde_json::to_vec(&paper("Example dialogue on fictitious questions", "zqpub"))
            .unwrap();
        self.enter(
            Command::Paper(PaperCommand::Record {
                facts: summary,
                text: Some(Content::permanent(text)),
            }),
            None,
        );
        if year == 2029 {
            let mended = Dialogue {
                date: day,
                panels: Some(1),
                ..facts
            };
            let reason = Content::permanent("Fictitious: one panel had been forgotten.");
            self.enter(
                Command::Dialogue(DialogueCommand::Correct {
                    facts: mended,
                    reason,
                }),
                None,
            );
        }
    }

    fn joint_dialogue(&self) {
        let id = dialogue_id("taic-2030");
        let meetings = [
            WorkingGroup::TechnicalAssistance,
            WorkingGroup::InternationalCooperation,
        ]
        .map(|group| MeetingId { group, number: 19 });
        let facts = Dialogue {
            id: id.clone(),
            meetings: meetings.into(),
            date: date(2030, 6, 7),
            order_of_day: None,
            mode: None,
            chairs: vec![
                officer(
                    WorkingGroup::TechnicalAssistance,
                    "Sample Speaker",
                    Role::CoChair,
                ),
                officer(
                    WorkingGroup::InternationalCooperation,
                    "Another Speaker Invented",
                    Role::CoChair,
                ),
            ],
            chairing: Some(Chairing::OneOfEach),
            credited: Some(Credited::CoChairs),
            panels: None,
            origin: attested("zqpub-paper", Some(11)),
            audience: Audience::Public,
        };
        self.enter(Command::Dialogue(DialogueCommand::Record(facts)), None);
        let points = vec![
            Point {
                paragraph: 3,
                text: "A fictitious point of zqpub in our own words.".into(),
            },
            Point {
                paragraph: 7,
                text: "Another, on data & <evidence>.".into(),
            },
        ];
        let text = Some(Content::permanent(serde_json::to_vec(&points).unwrap()));
        let facts = PaperFacts {
            dialogue: Some(id.clone()),
            ..paper_facts(
                "taic-2030-points",
                PaperKind::Points,
                "zqpub-paper",
                Audience::Public,
            )
        };
        self.enter(Command::Paper(PaperCommand::Record { facts, text }), None);
    }

    fn planned_dialogue(&self) {
        let facts = Dialogue {
            id: dialogue_id("fa-2031"),
            meetings: vec![MeetingId {
                group: WorkingGroup::Firearms,
                number: 17,
            }],
            date: date(2031, 5, 9),
            order_of_day: None,
            mode: Some(Mode::Hybrid),
            chairs: vec![officer(
                WorkingGroup::Firearms,
                "Example Person Fictitious",
                Role::Chair,
            )],
            chairing: Some(Chairing::Chair),
            credited: None,
            panels: None,
            origin: Origin::Planned,
            audience: Audience::Public,
        };
        self.enter(Command::Dialogue(DialogueCommand::Record(facts)), None);
    }

    /// A paper of which only a broken address is known.
    fn broken_paper(&self) {
        let facts = PaperFacts {
            published: Some(Published {
                printed: "htp:/broken at source".into(),
                address: None,
                believed: None,
            }),
            conference: Some(15),
            reports: vec![Reports {
                dialogue: dialogue_id("fa-2029"),
                paragraph: 4,
            }],
            ..paper_facts(
                "note-2030",
                PaperKind::Note,
                "zqpub-paper",
                Audience::Public,
            )
        };
        self.enter(
            Command::Paper(PaperCommand::Record { facts, text: None }),
            None,
        );
    }

    /// One fact of every kind, meant for one circle, with its word in it.
    fn facts_of(&self, audience: Audience) {
        let word = word(audience);
        let source = format!("{word}-source");
        self.enter(
            calendar(CalendarCommand::RegisterSource(source_of(
                &source, audience,
            ))),
            None,
        );
        let number = 40 + place(audience);
        let group = WorkingGroup::TraffickingInPersons;
        let conference = ConferenceSession {
            number,
            opens: date(2040, 10, 1),
            closes: date(2040, 10, 5),
            place: format!("{word} city"),
            review_item: Some(ReviewItem {
                number: 3,
                provisional: true,
                agenda: None,
            }),
            document_deadline: None,
            source: source_id(&source),
            audience,
        };
        self.enter(
            calendar(CalendarCommand::RecordConference(conference)),
            None,
        );
        let day = date(2031, 2, 10)
            .checked_add(jiff::Span::new().days(i64::from(place(audience))))
            .unwrap();
        let meeting = Meeting {
            source: source_id(&source),
            ..meeting(group, number, 2031, audience)
        };
        self.enter(calendar(CalendarCommand::RecordMeeting(meeting)), None);
        let chair = Officer {
            office: format!("Fictitious office {word}"),
            ..officer(group, &format!("Invented {word} Officer"), Role::Chair)
        };
        let id = MeetingId { group, number };
        self.enter(
            calendar(CalendarCommand::RecordOfficer {
                meeting: id,
                officer: chair.clone(),
            }),
            None,
        );
        let dialogue = dialogue_id(&format!("{word}-2031"));
        let facts = Dialogue {
            id: dialogue.clone(),
            meetings: vec![id],
            date: day,
            order_of_day: None,
            mode: Some(Mode::Online),
            chairs: vec![chair],
            chairing: Some(Chairing::Chair),
            credited: Some(Credited::Chair),
            panels: Some(3),
            origin: attested(&source, Some(7)),
            audience,
        };
        self.enter(
            Command::Dialogue(DialogueCommand::Record(facts.clone())),
            None,
        );
        self.enter(counts(&dialogue, &source, audience, true), None);
        let summary = PaperFacts {
            dialogue: Some(dialogue.clone()),
            ..paper_facts(
                &format!("{word}-summary"),
                PaperKind::Summary,
                &source,
                audience,
            )
        };
        let text = serde_json::to_vec(&paper(&format!("Fictitious summary {word}"), word)).unwrap();
        self.enter(
            Command::Paper(PaperCommand::Record {
                facts: summary,
                text: Some(Content::permanent(text)),
            }),
            None,
        );
        let points = PaperFacts {
            dialogue: Some(dialogue),
            points_of: PaperId::new(format!("{word}-summary")).ok(),
            ..paper_facts(
                &format!("{word}-points"),
                PaperKind::Points,
                &source,
                audience,
            )
        };
        let text = serde_json::to_vec(&[Point {
            paragraph: 1,
            text: format!("A point of {word}."),
        }])
        .unwrap();
        self.enter(
            Command::Paper(PaperCommand::Record {
                facts: points,
                text: Some(Content::permanent(text)),
            }),
            None,
        );
        let status = StatusFigure {
            as_of: day,
            measure: Measure::ReviewsProgressing,
            value: 9_000 + u32::from(place(audience)),
            precision: Precision::Exact,
            source: source_id(&source),
            audience,
        };
        self.enter(Command::Review(ReviewCommand::RecordStatus(status)), None);
        let mended = Dialogue {
            panels: Some(4),
            ..facts
        };
        let reason = Content::permanent(format!("Fictitious reason {word}"));
        self.enter(
            Command::Dialogue(DialogueCommand::Correct {
                facts: mended,
                reason,
            }),
            None,
        );
    }
}

/// The word that stands in every fact of a circle.
pub fn word(audience: Audience) -> &'static str {
    match audience {
        Audience::Public => "zqpub",
        Audience::Participants => "zqpar",
        Audience::StatesParties => "zqsta",
        Audience::Restricted => "zqres",
        Audience::Sealed => "zqsea",
    }
}

fn place(audience: Audience) -> u16 {
    let index = Audience::ALL
        .iter()
        .position(|known| *known == audience)
        .unwrap_or_default();
    u16::try_from(index).unwrap_or_default()
}

fn calendar(command: CalendarCommand) -> Command {
    Command::Calendar(command)
}

fn source_id(id: &str) -> SourceId {
    SourceId::new(id).unwrap()
}

fn dialogue_id(id: &str) -> DialogueId {
    DialogueId::new(id).unwrap()
}

fn attested(source: &str, paragraph: Option<u16>) -> Origin {
    Origin::Attested {
        source: source_id(source),
        paragraph,
    }
}

fn source_of(id: &str, audience: Audience) -> Source {
    Source {
        id: source_id(id),
        title: format!("Fictitious source {id}"),
        publisher: "Nobody, for tests".into(),
        language: "en".into(),
        address: Some(format!("https://convene.example/{id}")),
        published: Some(date(2030, 9, 11)),
        rank: Rank::Paper,
        audience,
    }
}

fn meeting(group: WorkingGroup, number: u16, year: i16, audience: Audience) -> Meeting {
    Meeting {
        id: MeetingId { group, number },
        called: Gathering::Meeting,
        opens: Some(date(year, 4, 2)),
        closes: Some(date(year, 4, 4)),
        report_adopted: Some(date(year, 4, 4)),
        certainty: if number.is_multiple_of(2) {
            Certainty::Stated
        } else {
            Certainty::Inferred
        },
        source: source_id(if audience == Audience::Public {
            "zqpub-paper"
        } else {
            "unused"
        }),
        audience,
    }
}

fn officer(group: WorkingGroup, name: &str, role: Role) -> Officer {
    Officer {
        name: Name {
            honorific: Some("Ms.".into()),
            full: name.into(),
        },
        role,
        group,
        state: StateCode::new("at").ok(),
        office: "Fictitious adviser at an invented ministry of Austria".into(),
    }
}

fn figure(unit: Unit, stage: Stage, kind: Kind, value: u32, precision: Precision) -> Figure {
    Figure {
        unit,
        stage,
        mode: Taking::All,
        kind,
        value,
        precision,
    }
}

fn figure_set(
    dialogue: &DialogueId,
    source: &str,
    audience: Audience,
    official: bool,
) -> FigureSet {
    FigureSet {
        dialogue: dialogue.clone(),
        figures: vec![
            Figure::official(Kind::Ngo, 66),
            Figure::official(Kind::Other, 10),
            Figure::official(Kind::Academia, 6),
            Figure::official(Kind::PrivateSector, 4),
        ],
        as_of: date(2031, 1, 1),
        source: source_id(source),
        paragraph: Some(10),
        official,
        audience,
        remark: None,
    }
}

fn counts(dialogue: &DialogueId, source: &str, audience: Audience, official: bool) -> Command {
    let set = figure_set(dialogue, source, audience, official);
    let remark = Some(Content::permanent(format!(
        "Fictitious remark {}",
        word(audience)
    )));
    Command::Counts(CountsCommand::Record {
        set,
        remark,
        imported: false,
    })
}

fn paper_facts(id: &str, kind: PaperKind, source: &str, audience: Audience) -> PaperFacts {
    PaperFacts {
        id: PaperId::new(id).unwrap(),
        kind,
        dialogue: None,
        conference: None,
        language: "en".into(),
        symbol: None,
        date: None,
        published: None,
        reports: Vec::new(),
        points_of: None,
        source: source_id(source),
        audience,
    }
}

/// A small paper with everything a page must show.
pub fn paper(title: &str, word: &str) -> Paper {
    let note = |text: &str| {
        Span::Note(vec![
            Span::text(text),
            Span::Link(Link::bare("https://convene.example/rules")),
        ])
    };
    let plain = |text: &str| Paragraph::plain(text);
    let broken = Link {
        shown: "broken address".into(),
        target: None,
        printed: Some("htp:/broken".into()),
    };
    Paper {
        language: Lang::En,
        masthead: Masthead {
            form: Form::ConferenceRoom,
            symbol: None,
            date: Some(date(2030, 5, 6)),
            original: Lang::En,
            working_group: Some("Working Group on Firearms".into()),
            session: Some("Ninth session".into()),
            place_and_dates: Some("Vienna, 4 and 5 May 2030".into()),
            agenda_item: None,
            late: None,
        },
        title: title.into(),
        byline: Byline::SummaryByChair,
        sections: vec![
            Section {
                heading: "Introduction".into(),
                paragraphs: vec![plain(&format!(
                    "This fictitious text of {word} was written for tests & nothing else."
                ))],
                subsections: Vec::new(),
            },
            Section {
                heading: "Inputs and suggestions".into(),
                paragraphs: vec![
                    Paragraph {
                        text: vec![
                            Span::text(
                                "Several invented speakers asked for data on <trafficking>.",
                            ),
                            note("See the invented rules at "),
                            Span::text(" They named "),
                            Span::Link(broken),
                            Span::text("."),
                        ],
                        subparagraphs: vec![plain("First, evidence;"), plain("Second, time.")],
                        tables: Vec::new(),
                    },
                    plain(
                        "Several speakers proposed more time for the next dialogue, and an agenda along the clusters of the review, with longer sentences so that a line breaks on a page.",
                    ),
                ],
                subsections: Vec::new(),
            },
        ],
        standing: Standing::Reproduced,
        wording: papers::Wording::default(),
    }
}
