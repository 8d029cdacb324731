use crate::kit::{Kit, source};
use jiff::civil::date;
use mechanism::calendar::*;
use mechanism::{Actor, Audience, Command, Name};

#[test]
fn a_fact_names_a_source_that_is_in_the_register() {
    let mut kit = Kit::open();
    let session = ConferenceSession {
        number: 3,
        opens: date(2028, 10, 2),
        closes: date(2028, 10, 6),
        place: "Vienna".into(),
        review_item: None,
        document_deadline: None,
        source: mechanism::SourceId::new("nowhere").unwrap(),
        audience: Audience::Public,
    };
    let refusal = kit
        .does(Command::Calendar(CalendarCommand::RecordConference(
            session.clone(),
        )))
        .unwrap_err();
    assert_eq!(refusal.key, "refused-no-such-source");
    let backwards = ConferenceSession {
        closes: date(2028, 10, 1),
        source: source(),
        ..session
    };
    let refusal = kit
        .does(Command::Calendar(CalendarCommand::RecordConference(
            backwards,
        )))
        .unwrap_err();
    assert_eq!(refusal.key, "refused-ends-before-it-begins");
}

/// Titles of sources are shown as what they are; entries from before that was said are in English and keep their bytes.
#[test]
fn a_source_says_in_which_language_it_is_called_so() {
    let mut kit = Kit::open();
    let named = |language: &str| Source {
        language: language.into(),
        ..source_called("Rapport inventé")
    };
    let register = |source| Command::Calendar(CalendarCommand::RegisterSource(source));
    let refusal = kit.does(register(named("tlh"))).unwrap_err();
    assert_eq!(refusal.key, "refused-no-such-language");
    kit.does(register(named("fr"))).unwrap();
    let id = named("fr").id;
    assert_eq!(kit.view().source(&id).unwrap().language, "fr");

    let stored = serde_json::to_value(named("fr")).unwrap();
    assert_eq!(stored["language"], "fr");
    let mut older = serde_json::to_value(named("en")).unwrap();
    assert_eq!(older.as_object_mut().unwrap().remove("language"), None);
    let read: Source = serde_json::from_value(older).unwrap();
    assert_eq!(read, named("en"));
}

fn source_called(title: &str) -> Source {
    Source {
        id: mechanism::SourceId::new("called").unwrap(),
        title: title.into(),
        publisher: "Personne".into(),
        language: "en".into(),
        address: None,
        published: None,
        rank: Rank::Other,
        audience: Audience::Public,
    }
}

#[test]
fn an_officer_keeps_the_office_held_at_the_time() {
    let mut kit = Kit::open();
    let officer = |office: &str| Officer {
        name: Name {
            honorific: Some("Ms.".into()),
            full: "Fictitious Person".into(),
        },
        role: Role::Chair,
        group: WorkingGroup::Firearms,
        state: None,
        office: office.into(),
    };
    for (number, office) in [(1, "Counsellor"), (2, "Ambassador")] {
        let meeting = kit.meeting(WorkingGroup::Firearms, number);
        kit.does(Command::Calendar(CalendarCommand::RecordOfficer {
            meeting,
            officer: officer(office),
        }))
        .unwrap();
    }
    let view = kit.view();
    let offices: Vec<&str> = view
        .meetings(WorkingGroup::Firearms)
        .flat_map(|meeting| view.officers(meeting.id))
        .map(|officer| officer.office.as_str())
        .collect();
    assert_eq!(offices, ["Counsellor", "Ambassador"]);
    let elsewhere = kit.meeting(WorkingGroup::TechnicalAssistance, 1);
    let refusal = kit
        .does(Command::Calendar(CalendarCommand::RecordOfficer {
            meeting: elsewhere,
            officer: officer("Any"),
        }))
        .unwrap_err();
    assert_eq!(refusal.key, "refused-officer-of-another-group");
}

#[test]
fn nobody_enters_anything_without_saying_who_they_are() {
    let mut kit = Kit::open();
    for actor in [Actor::Nobody, Actor::Clock] {
        let close = CalendarCommand::CloseMeeting {
            meeting: MeetingId {
                group: WorkingGroup::Firearms,
                number: 1,
            },
            on: date(2027, 1, 1),
        };
        assert_eq!(
            kit.asks(actor, Command::Calendar(close)).unwrap_err().key,
            "refused-not-yours"
        );
    }
}
